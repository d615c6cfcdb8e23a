import json
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from cifake_desktop.finding import Evidence, Finding, FindingError, ModelName, Verdict

DECIDED = Finding(
    path="/pictures/ä.png",
    sha256="ab" * 32,
    width=32,
    height=24,
    format="PNG",
    verdict=Verdict.LIKELY_AI,
    probability=0.97,
    decided_by="pixels",
    model=ModelName(name="cifake", version="1.0.0"),
    operating_point=0.01,
    evidence=(Evidence(kind="iptc", says="made by AI", by=None, status="unsigned", detail={"a": [1, None]}),),
    notes=("One note.",),
    seconds=0.25,
    error=None,
    decision="Decided from the pixels at 1 % false positives.",
)
FAILED = replace(
    DECIDED,
    sha256=None,
    width=None,
    height=None,
    format=None,
    verdict=None,
    probability=None,
    decided_by=None,
    decision=None,
    model=None,
    operating_point=None,
    evidence=(),
    notes=(),
    error=FindingError(code="empty", message="This file is empty."),
)


def test_json_has_exactly_the_published_keys() -> None:
    assert list(DECIDED.to_json()) == [
        "path",
        "sha256",
        "width",
        "height",
        "format",
        "verdict",
        "probability",
        "decided_by",
        "decision",
        "model",
        "operating_point",
        "evidence",
        "notes",
        "seconds",
        "error",
    ]
    assert DECIDED.to_json()["verdict"] == "likely_ai"
    assert DECIDED.to_json()["model"] == {"name": "cifake", "version": "1.0.0", "own": False}
    assert FAILED.to_json()["error"] == {"code": "empty", "message": "This file is empty."}


@pytest.mark.parametrize("finding", [DECIDED, FAILED])
def test_survives_json_text(finding: Finding) -> None:
    assert Finding.from_json(json.loads(json.dumps(finding.to_json()))) == finding


def test_unknown_keys_and_whole_numbers_are_read() -> None:
    found = {**DECIDED.to_json(), "added_later": 1, "seconds": 2, "probability": 1}
    finding = Finding.from_json(found)
    assert (finding.seconds, finding.probability) == (2.0, 1.0)


def test_a_name_that_is_not_utf8_gives_storable_json() -> None:
    found = replace(DECIDED, path="/x/\udcff.png", notes=("\ud800",)).to_json()
    assert found["path"] == "/x/\\udcff.png"
    json.dumps(found, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("path", None),
        ("path", 1),
        ("width", 1.5),
        ("width", True),
        ("verdict", "fake"),
        ("probability", 1.01),
        ("probability", float("nan")),
        ("probability", "high"),
        ("decided_by", "magic"),
        ("decision", 1),
        ("model", {"name": "cifake"}),
        ("model", "cifake"),
        ("model", {"name": "cifake", "version": "1.0.0", "own": "yes"}),
        ("evidence", None),
        ("evidence", ["text"]),
        ("evidence", [{"kind": "iptc"}]),
        ("notes", [1]),
        ("seconds", None),
        ("seconds", -1.0),
        ("error", {"code": "empty"}),
    ],
)
def test_wrong_values_are_refused(key: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Finding.from_json({**DECIDED.to_json(), key: value})


def test_a_finding_of_before_there_were_sentences_is_read() -> None:
    found = DECIDED.to_json()
    del found["decision"]
    assert Finding.from_json(found) == replace(DECIDED, decision=None)


@pytest.mark.parametrize("key", [key for key in DECIDED.to_json() if key != "decision"])
def test_missing_keys_are_refused(key: str) -> None:
    found: dict[str, Any] = DECIDED.to_json()
    del found[key]
    with pytest.raises(ValueError, match=key):
        Finding.from_json(found)


def test_anything_but_an_object_is_refused() -> None:
    with pytest.raises(ValueError, match="object"):
        Finding.from_json([])  # type: ignore[arg-type]


def test_numbers_that_json_does_not_know_become_null() -> None:
    odd = Evidence(kind="x", says="x", by=None, status="x", detail={"a": float("nan"), "b": [float("inf")]})
    found = replace(DECIDED, evidence=(odd,)).to_json()
    assert json.loads(json.dumps(found, allow_nan=False))["evidence"][0]["detail"] == {"a": None, "b": [None]}


def test_findings_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        DECIDED.path = "other"  # type: ignore[misc]


def test_a_model_of_ones_own_cannot_pose_as_a_shipped_one() -> None:
    own = replace(DECIDED, model=ModelName(name="cifake", version="1.0.0", own=True))
    assert own.to_json()["model"] == {"name": "cifake", "version": "1.0.0", "own": True}
    assert Finding.from_json(own.to_json()) == own
    assert str(own.model) == "cifake 1.0.0 (own model)"
    assert str(DECIDED.model) == "cifake 1.0.0"


def test_findings_from_before_there_were_own_models_are_read() -> None:
    found = DECIDED.to_json()
    found["model"] = {"name": "cifake", "version": "1.0.0"}
    assert Finding.from_json(found) == DECIDED
