"""The answer about one file: verdict, probability, evidence, or the reason why there is none."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from reprlib import repr as shortened
from typing import Any, Literal, TypeAlias, TypeVar, cast

JSON: TypeAlias = bool | int | float | str | list["JSON"] | dict[str, "JSON"] | None
DecidedBy: TypeAlias = Literal["pixels", "provenance"]

_MOST_LEVELS = 20  # of objects and lists within each other that a mark's detail may have

_T = TypeVar("_T")


class Verdict(StrEnum):
    """What the application says of a picture. AI is the positive class."""

    LIKELY_AI = "likely_ai"
    INCONCLUSIVE = "inconclusive"
    LIKELY_REAL = "likely_real"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One thing that the file says about its own origin.

    Attributes:
        kind: what sort of mark it is, for example "content_credential".
        says: what the mark claims, in words.
        by: who claims it, where that is known.
        status: how far the claim can be trusted, for example "unsigned".
        detail: further values, as they go into the JSON.

    """

    kind: str
    says: str
    by: str | None
    status: str
    detail: Mapping[str, JSON]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingError:
    """Why a file could not be examined: a code for programs, a sentence for people."""

    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelName:
    """Which model gave the probability.

    Attributes:
        name: as the model's card has it.
        version: likewise.
        own: whether it is a model that a person added: it may call itself what it likes.

    """

    name: str
    version: str
    own: bool = False

    def __str__(self) -> str:
        """Return the name for people, for example "cifake 1.0.0" or "cifake 1.0.0 (own model)"."""
        named = f"{self.name} {self.version}"
        return f"{named} (own model)" if self.own else named

    def to_json(self) -> dict[str, JSON]:
        """Return the name as plain values."""
        return {"name": _text(self.name), "version": _text(self.version), "own": self.own}

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> "ModelName":
        """Build a name from what `to_json` gave; before there were own models, there was no key for them.

        Raises:
            ValueError: a key is missing, or a value has the wrong type.

        """
        if not isinstance(found, Mapping):
            raise ValueError("The name of a model must be a JSON object.")
        own = found.get("own", False)
        if not isinstance(own, bool):
            raise ValueError(f"The key 'own' of a model cannot hold {shortened(own)}.")
        return _model_name(_need(found, "name", str), _need(found, "version", str), own)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Everything known about one file, errors included.

    Attributes:
        path: the file as it was named; bytes that are not UTF-8 survive as surrogate escapes.
        sha256: of the file's bytes in hexadecimal, or None where they could not be read as a picture.
        width: of the upright picture in pixels, or None.
        height: of the upright picture in pixels, or None.
        format: "JPEG", "PNG" and so on, or None.
        verdict: None where nothing could be said.
        probability: calibrated P(AI) from the pixels, 0..1, or None where no model looked at them.
        decided_by: what the verdict rests on, or None where there is no verdict.
        decision: one sentence for people that says what decided; None where there is no verdict.
        model: the model that looked at the pixels, or None.
        operating_point: the false-positive rate whose thresholds gave the verdict, 0..1, or None.
        evidence: what the file says of itself.
        notes: short sentences for people.
        seconds: time spent on this file.
        error: why there is no answer, or None.

    """

    path: str
    sha256: str | None
    width: int | None
    height: int | None
    format: str | None
    verdict: Verdict | None
    probability: float | None
    decided_by: DecidedBy | None
    model: ModelName | None
    operating_point: float | None
    evidence: tuple[Evidence, ...]
    notes: tuple[str, ...]
    seconds: float
    error: FindingError | None
    decision: str | None = None

    @classmethod
    def failed(cls, path: str, code: str, message: str, seconds: float = 0.0) -> "Finding":
        """Return the finding about a file of which nothing is known but why it could not be examined."""
        return cls(
            path=path,
            sha256=None,
            width=None,
            height=None,
            format=None,
            verdict=None,
            probability=None,
            decided_by=None,
            model=None,
            operating_point=None,
            evidence=(),
            notes=(),
            seconds=seconds,
            error=FindingError(code=code, message=message),
        )

    def to_json(self) -> dict[str, JSON]:
        """Return the finding as plain values, ready for ``json.dumps``.

        Lone surrogates (from file names that are not UTF-8) become backslash escapes, because JSON text
        with lone surrogates cannot be stored as UTF-8.
        """
        return {
            "path": _text(self.path),
            "sha256": self.sha256,
            "width": self.width,
            "height": self.height,
            "format": _text(self.format),
            "verdict": None if self.verdict is None else self.verdict.value,
            "probability": _finite(self.probability),
            "decided_by": self.decided_by,
            "decision": _text(self.decision),
            "model": None if self.model is None else self.model.to_json(),
            "operating_point": _finite(self.operating_point),
            "evidence": [
                _storable(
                    {
                        "kind": evidence.kind,
                        "says": evidence.says,
                        "by": evidence.by,
                        "status": evidence.status,
                        "detail": dict(evidence.detail),
                    }
                )
                for evidence in self.evidence
            ],
            "notes": [_text(note) for note in self.notes],
            "seconds": _finite(self.seconds),
            "error": None
            if self.error is None
            else {"code": self.error.code, "message": _text(self.error.message)},
        }

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> "Finding":
        """Build a finding from what `to_json` gave. Unknown keys are ignored: newer versions may add some.

        Raises:
            ValueError: a key is missing, or a value has the wrong type or range.

        """
        if not isinstance(found, Mapping):
            raise ValueError("A finding must be a JSON object.")
        verdict = _get(found, "verdict", str, optional=True)
        decided_by = _get(found, "decided_by", str, optional=True)
        if decided_by not in (None, "pixels", "provenance"):
            raise ValueError(f"A finding cannot be decided by {shortened(decided_by)}.")
        model = _get(found, "model", dict, optional=True)
        error = _get(found, "error", dict, optional=True)
        return cls(
            path=_need(found, "path", str),
            sha256=_get(found, "sha256", str, optional=True),
            width=_get(found, "width", int, optional=True),
            height=_get(found, "height", int, optional=True),
            format=_get(found, "format", str, optional=True),
            verdict=None if verdict is None else _verdict(verdict),
            probability=_share(found, "probability"),
            decided_by=cast(DecidedBy | None, decided_by),
            model=None if model is None else ModelName.from_json(model),
            operating_point=_share(found, "operating_point"),
            evidence=tuple(_evidence(item) for item in _need(found, "evidence", list)),
            notes=tuple(_note(item) for item in _need(found, "notes", list)),
            seconds=_seconds(found),
            error=None
            if error is None
            else FindingError(code=_need(error, "code", str), message=_need(error, "message", str)),
            # Before provenance was read, there was no such key.
            decision=_get(found, "decision", str, optional=True) if "decision" in found else None,
        )


@lru_cache(maxsize=64)
def _model_name(name: str, version: str, own: bool) -> ModelName:
    """Return the name of a model; the findings of a scan, of which there may be many, share it."""
    return ModelName(name=name, version=version, own=own)


def _text(value: str | None) -> str | None:
    """Return the text as UTF-8 can hold it: lone surrogates become backslash escapes."""
    if value is None or value.isascii():
        return value
    return value.encode("utf-8", "backslashreplace").decode("utf-8")


def _finite(value: float | None) -> float | None:
    """Return the number, or None for one that JSON does not know."""
    return value if value is None or math.isfinite(value) else None


def _storable(value: JSON) -> JSON:
    """Return the value as JSON can hold it: every lone surrogate in it is written as a backslash escape."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float):
        return _finite(value)
    if isinstance(value, list):
        return [_storable(item) for item in value]
    if isinstance(value, dict):
        return {cast(str, _storable(key)): _storable(item) for key, item in value.items()}
    return value


def _get(found: Mapping[str, Any], key: str, kind: type[_T], *, optional: bool) -> _T | None:
    """Return found[key], which must be there and be of that kind (or null where optional)."""
    if key not in found:
        raise ValueError(f"A finding lacks the key {key!r}.")
    value = found[key]
    if type(value) is kind:  # nearly always, and many are read
        return value
    if value is None and optional:
        return None
    # bool is an int to Python, not to JSON.
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f"The key {key!r} of a finding cannot hold {shortened(value)}.")
    return value


def _need(found: Mapping[str, Any], key: str, kind: type[_T]) -> _T:
    return cast(_T, _get(found, key, kind, optional=False))


def _number(found: Mapping[str, Any], key: str, *, optional: bool) -> float | None:
    """Return a number; JSON writers may drop the ".0" of a whole one."""
    value = found.get(key)
    if isinstance(value, float):
        return value
    whole = _get(found, key, int, optional=optional)
    try:
        return None if whole is None else float(whole)
    except OverflowError as error:
        raise ValueError(f"The key {key!r} of a finding holds a number beyond counting.") from error


def _share(found: Mapping[str, Any], key: str) -> float | None:
    share = _number(found, key, optional=True)
    if share is not None and not 0.0 <= share <= 1.0:
        raise ValueError(f"The key {key!r} of a finding must lie in 0..1, not at {share}.")
    return share


def _seconds(found: Mapping[str, Any]) -> float:
    seconds = cast(float, _number(found, "seconds", optional=False))
    if not seconds >= 0.0:
        raise ValueError(f"A finding cannot have taken {seconds} seconds.")
    return seconds


def _verdict(name: str) -> Verdict:
    try:
        return Verdict(name)
    except ValueError as error:  # its message would quote the whole of it
        raise ValueError(f"There is no verdict {shortened(name)}.") from error


def _note(item: object) -> str:
    if not isinstance(item, str):
        raise ValueError(f"A note must be text, not {shortened(item)}.")
    return item


def _evidence(item: object) -> Evidence:
    if not isinstance(item, dict):
        raise ValueError(f"Evidence must be a JSON object, not {shortened(item)}.")
    detail = _need(item, "detail", dict)
    _check_levels(detail)
    return Evidence(
        kind=_need(item, "kind", str),
        says=_need(item, "says", str),
        by=_get(item, "by", str, optional=True),
        status=_need(item, "status", str),
        detail=detail,
    )


def _check_levels(value: object, levels: int = _MOST_LEVELS) -> None:
    """Refuse what is nested so deeply that writing it again could end the application."""
    if levels == 0:
        raise ValueError("The detail of evidence must not be nested so deeply.")
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            _check_levels(item, levels - 1)
