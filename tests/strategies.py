"""What hypothesis makes hostile input of: texts, JSON of any shape, valid JSON with something wrong in it, findings."""

import copy
from typing import Any

from hypothesis import strategies as st

from cifake_desktop.finding import Evidence, Finding, FindingError, ModelName, Verdict
from cifake_desktop.provenance.marks import Kind, Status

NASTY = (
    "",
    " ",
    "\0",
    "\x1b[2J",
    "\ud800",
    "\U0010ffff",
    "a\r\nb",
    "\u202eabc",
    "\ufeff",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '"',
    "'",
    "</td></table><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    "]]>",
    "<!--",
    "%s%n{0}{}",
    "../../x",
    "C:\\x",
    "nan",
    "1e999",
    "9" * 400,
    "x" * 3000,
    "likely_ai",
    "verified",
)


def told_well(error: Exception, most: int = 1000) -> None:
    """Hold what an error says to what people can read: one line of plain letters, and not too many of them."""
    message = str(error)
    assert message.isprintable()
    assert 0 < len(message) <= most


def texts(most: int = 30) -> st.SearchStrategy[str]:
    """Texts of any letters, halves of letters and control characters among them."""
    return st.sampled_from(NASTY) | st.text(st.characters(), max_size=most)


NUMBERS: st.SearchStrategy[int | float] = (
    st.integers(-(2**70), 2**70)
    | st.floats()
    | st.sampled_from([0, -1, 1, 2**31, 2**63, 10**400, -(10**400), 1e308, -0.0, 5e-324])
)
PLAIN = st.none() | st.booleans() | NUMBERS | texts()
SHALLOW_JSON: st.SearchStrategy[Any] = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts(12), inner, max_size=4),
    max_leaves=8,
)


def nested(depth: int, inner: object = None) -> object:
    """JSON that is nested so deeply, lists and objects by turns."""
    for level in range(depth):
        inner = [inner] if level % 2 else {"a": inner}
    return inner


ANY_JSON: st.SearchStrategy[Any] = SHALLOW_JSON | st.builds(nested, st.sampled_from([3, 30, 300]))


@st.composite
def spoilt(draw: st.DrawFn, valid: Any) -> Any:
    """A valid JSON value in which up to three things, at any depth, are missing, doubled or something else."""
    value = copy.deepcopy(valid)
    for _ in range(draw(st.integers(0, 3))):
        value = _changed(draw, value)
    return value


def _changed(draw: st.DrawFn, value: Any) -> Any:
    keys = (
        list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    )
    if not keys or draw(st.integers(0, 5)) == 0:
        return draw(ANY_JSON)
    key = draw(st.sampled_from(keys))
    match draw(st.integers(0, 4)):
        case 0:
            del value[key]
        case 1 if isinstance(value, dict):
            value[draw(texts(12))] = draw(ANY_JSON)
        case 1:
            value.append(copy.deepcopy(value[key]))
        case _:
            value[key] = _changed(draw, value[key])
    return value


def findings(path: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Finding]:
    """Findings with texts of any kind in every place that can hold one."""
    evidence = st.builds(
        Evidence,
        kind=st.sampled_from([kind.value for kind in Kind]) | texts(),
        says=texts(),
        by=st.none() | texts(),
        status=st.sampled_from([status.value for status in Status]) | texts(),
        detail=st.dictionaries(texts(12), SHALLOW_JSON, max_size=3)
        | st.builds(lambda origin: {"origin": origin}, st.sampled_from(["ai", "capture", "x"])),
    )
    return st.builds(
        Finding,
        path=texts() if path is None else path,
        sha256=st.none() | texts(),
        width=st.none() | st.integers(),
        height=st.none() | st.integers(),
        format=st.none() | texts(),
        verdict=st.none() | st.sampled_from(list(Verdict)),
        probability=st.none() | st.floats(0, 1),
        decided_by=st.sampled_from([None, "pixels", "provenance"]),
        model=st.none() | st.builds(ModelName, name=texts(), version=texts(), own=st.booleans()),
        operating_point=st.none() | st.floats(0, 1),
        evidence=st.lists(evidence, max_size=3).map(tuple),
        notes=st.lists(texts(), max_size=3).map(tuple),
        seconds=st.floats(0, 1e6),
        error=st.none() | st.builds(FindingError, code=texts(), message=texts()),
        decision=st.none() | texts(),
    )
