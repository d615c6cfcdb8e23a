"""Findings that come back from a file or another process, and what the command line is called with."""

import json
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop import cli
from cifake_desktop.finding import Finding, ModelName
from cifake_desktop.fusion import decide, deciding, statements
from tests.strategies import ANY_JSON, findings, nested, spoilt, texts, told_well

KEPT: dict[str, Any] = {
    "path": "/a.png",
    "sha256": "0" * 64,
    "width": 32,
    "height": 32,
    "format": "PNG",
    "verdict": "likely_ai",
    "probability": 0.5,
    "decided_by": "pixels",
    "decision": "Decided.",
    "model": {"name": "tiny", "version": "1", "own": False},
    "operating_point": 0.01,
    "evidence": [
        {"kind": "camera", "says": "x", "by": None, "status": "unsigned", "detail": {"origin": "capture"}}
    ],
    "notes": ["One."],
    "seconds": 0.5,
    "error": None,
}


@given(spoilt(KEPT) | spoilt({**KEPT, "error": {"code": "x", "message": "y"}}) | ANY_JSON)
def test_json_of_any_shape_is_a_finding_or_a_value_error(content: Any) -> None:
    read = json.loads(json.dumps(content))
    try:
        finding = Finding.from_json(read)
    except ValueError as error:
        told_well(error)
        return
    written = json.dumps(finding.to_json(), allow_nan=False)
    again = Finding.from_json(json.loads(written))
    assert json.dumps(again.to_json()) == written
    statements(finding)


@given(ANY_JSON)
def test_a_model_of_any_shape_is_named_or_a_value_error(content: Any) -> None:
    try:
        ModelName.from_json(content)
    except ValueError as error:
        told_well(error)


@pytest.mark.parametrize("depth", [100, 400, 900])
def test_what_is_nested_deeply_is_written_again_or_refused(depth: int) -> None:
    evidence = {**KEPT["evidence"][0], "detail": {"a": nested(depth)}}
    try:
        finding = Finding.from_json({**KEPT, "evidence": [evidence]})
    except ValueError:
        return
    assert json.loads(json.dumps(finding.to_json()))["path"] == "/a.png"


@given(findings())
def test_a_finding_of_any_content_survives_json(finding: Finding) -> None:
    written = json.dumps(finding.to_json(), allow_nan=False)
    again = Finding.from_json(json.loads(written))
    assert json.dumps(again.to_json(), allow_nan=False) == written
    written.encode("ascii")


@given(findings())
def test_marks_of_any_content_lead_to_one_verdict(finding: Finding) -> None:
    decision = decide(finding.evidence)
    assert (decision.verdict is None) == (decision.sentence is None) == (deciding(finding.evidence) is None)
    assert len(statements(finding)) <= len(finding.evidence)


@given(findings())
def test_the_command_line_prints_a_finding_on_one_line_that_steers_no_terminal(finding: Finding) -> None:
    assert cli._table_line(finding).isprintable()


ARGUMENTS = st.lists(
    st.sampled_from(
        [
            "inspect",
            "scan",
            "history",
            "models",
            "add",
            "--json",
            "--only",
            "--operating-point",
            "--workers",
            "--search",
            "--model",
            "--csv",
            "-h",
            "--version",
            "--fail-on",
            "ai",
            "0.01",
            "nan",
            "-1",
            "1e999",
        ]
    )
    | texts(12),
    max_size=6,
)


@given(ARGUMENTS)
def test_arguments_of_any_kind_are_understood_or_refused(arguments: list[str]) -> None:
    # As the system hands them over: without zero bytes.
    given_words = [word.replace("\0", "") for word in arguments]
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_inspect", "_scan", "_history", "_list_models", "_add_model", "_remove_model"):
            patch.setattr(cli, name, lambda _: 0)
        assert cli.main(given_words) in (0, 2)


@given(st.lists(texts(20), min_size=1, max_size=3))
def test_files_of_any_name_are_answered(
    capsys_session: None, tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = tmp_path_factory.getbasetemp() / "names"
    paths = [os.path.join(str(folder), "gone", name.lstrip("/\\")) for name in names]
    assert cli.main(["inspect", "--json", *paths]) == 1


@pytest.fixture(scope="module")
def capsys_session() -> None:
    """Let what is printed be captured as for any test."""


@pytest.mark.parametrize(
    "changed",
    [
        {"probability": 10**400},
        {"seconds": 10**400},
        {"verdict": "x" * 100_000},
        {"decided_by": "x" * 100_000},
        {"notes": [["x" * 100_000]]},
        {"evidence": ["x" * 100_000]},
        {"evidence": [{**KEPT["evidence"][0], "detail": nested(300)}]},
        {"model": []},
        {"path": ["x" * 100_000]},
    ],
)
def test_what_is_no_finding_is_refused_in_few_words(changed: dict[str, object]) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011  any words do, if they are few
        Finding.from_json({**KEPT, **changed})
    assert len(str(refused.value)) < 300
