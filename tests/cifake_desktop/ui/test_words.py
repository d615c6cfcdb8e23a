from collections.abc import Callable

import pytest

from cifake_desktop.finding import Evidence, Finding, Verdict
from cifake_desktop.resources import resource
from cifake_desktop.ui import words
from cifake_desktop.ui.words import SAYINGS, Outcome, outcome_of


def _plain(text: str) -> str:
    return text.replace(words.THIN, " ")


@pytest.mark.parametrize(
    ("verdict", "outcome", "said"),
    [
        (Verdict.LIKELY_AI, Outcome.LIKELY_AI, "Likely AI-made"),
        (Verdict.INCONCLUSIVE, Outcome.INCONCLUSIVE, "Inconclusive"),
        (Verdict.LIKELY_REAL, Outcome.LIKELY_REAL, "Likely a real photograph"),
        (None, Outcome.NO_VERDICT, "No verdict"),
    ],
)
def test_verdicts_in_words(
    make_finding: Callable[..., Finding], verdict: Verdict | None, outcome: Outcome, said: str
) -> None:
    assert outcome_of(make_finding(verdict=verdict)) is outcome
    assert SAYINGS[outcome].words == said


def test_an_error_is_an_outcome_of_its_own(make_error: Callable[..., Finding]) -> None:
    assert outcome_of(make_error()) is Outcome.ERROR


def test_every_outcome_has_a_sign_of_its_own() -> None:
    assert set(SAYINGS) == set(Outcome)
    signs = {saying.sign for saying in SAYINGS.values()}
    assert len(signs) == len(Outcome)
    for sign in signs:
        assert resource("icons", f"{sign}.svg").is_file()


def test_nothing_said_claims_to_be_certain() -> None:
    for saying in SAYINGS.values():
        assert "is fake" not in (saying.words + saying.meaning).lower()
        assert "!" not in saying.words + saying.meaning


@pytest.mark.parametrize(
    ("probability", "shown"),
    [
        (0.0, "below 0.1 %"),
        (0.5, "50.0 %"),
        (0.9876, "98.8 %"),
        (0.9996, "above 99.9 %"),
        (1.0, "above 99.9 %"),
    ],
)
def test_percent_never_claims_certainty(probability: float, shown: str) -> None:
    assert _plain(words.percent(probability)) == shown


def test_the_sentence_on_what_decided(make_finding: Callable[..., Finding]) -> None:
    assert _plain(words.decision_sentence(make_finding())) == (
        "Decided from the pixels at 1 % false positives."
    )
    assert words.decision_sentence(make_finding(decided_by=None, decision=None)) == ""


def test_the_lines_below_the_verdict(make_finding: Callable[..., Finding]) -> None:
    said = Evidence(kind="generator", says="made with X", by="X Inc", status="unsigned", detail={})
    odd = Evidence(kind="contradiction", says="X and Y", by=None, status="unsigned", detail={})
    lines = words.explanation_lines(make_finding(evidence=(said, odd), notes=("A note.",)))
    assert lines == ["The file says: made with X — X Inc.", "Contradiction: X and Y.", "A note."]


def _labelled(make_finding: Callable[..., Finding], origin: str) -> Finding:
    said = Evidence(
        kind="generator", says="made with X", by="X", status="unsigned", detail={"origin": origin}
    )
    return make_finding(
        evidence=(said,), decided_by="provenance", decision="Decided by X.", notes=("A note.",)
    )


def test_a_verdict_that_the_file_itself_gives_says_so(make_finding: Callable[..., Finding]) -> None:
    made, edited = _labelled(make_finding, "ai"), _labelled(make_finding, "ai_edited")
    assert words.verdict_words(made) == "Labelled as AI-made"
    assert words.verdict_words(edited) == "Labelled as AI-edited"
    assert "itself says so" in words.verdict_meaning(made)
    assert words.verdict_words(make_finding()) == "Likely AI-made"
    assert words.verdict_meaning(make_finding()) != words.verdict_meaning(made)


def test_the_mark_that_decided_is_told_once(make_finding: Callable[..., Finding]) -> None:
    made = _labelled(make_finding, "ai")
    assert words.explanation_lines(made) == ["A note."]
    assert words.note_words(made) == "Decided by X. A note."
    assert words.note_words(make_finding(notes=("A note.",))) == "A note."


def test_the_marks_are_counted(make_finding: Callable[..., Finding]) -> None:
    made = _labelled(make_finding, "ai")
    assert words.marks_words(made) == "1 mark in the file"
    assert words.marks_words(make_finding()) == "No marks in the file"


def test_odd_names_can_be_shown() -> None:
    assert words.shown_name("/a/caf\udce9.jpg") == "caf?.jpg"
    assert words.shown_text("two\nlines") == "two lines"
    assert words.shown_folder("/a/b.jpg") == "/a"
    assert "<b>" not in words.tooltip("<b>name</b>")


def test_times_in_words() -> None:
    assert words.duration(0.2) == "1 second"
    assert words.duration(90) == "2 minutes"
    assert words.duration(3700) == "1 hour 1 minute"


def test_the_summary_leaves_out_what_did_not_happen() -> None:
    assert words.summary({Outcome.LIKELY_AI: 2, Outcome.ERROR: 0}) == "2 likely AI-made"


def test_marks_of_a_newer_version_are_told_as_they_are(make_finding: Callable[..., Finding]) -> None:
    strange = Evidence(kind="hologram", says="it glows", by=None, status="shiny", detail={})
    assert words.explanation_lines(make_finding(evidence=(strange,))) == ["The file says: it glows."]
