from collections.abc import Callable
from typing import Any

import pytest

from cifake_desktop import __version__
from cifake_desktop.detection.card import ModelCard
from cifake_desktop.finding import Finding, ModelName
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark
from cifake_desktop.reports.picture_sheet import PictureSheet
from cifake_desktop.strictness import Band
from cifake_desktop.ui.account import Account, sheet_of, time_words
from cifake_desktop.ui.engine import KnownModel
from cifake_desktop.ui.rereading import FileFacts

Make = Callable[..., Finding]
SUM = "ab" * 32


@pytest.fixture
def known(tiny_card: dict[str, Any]) -> KnownModel:
    return KnownModel(ModelCard.from_json(tiny_card), SUM)


def words_of(sheet: PictureSheet) -> str:
    """All texts of a sheet, with ordinary spaces."""
    parts = [sheet.name, sheet.verdict, sheet.decision]
    for section in sheet.sections:
        parts += [section.title, *(f"{name}: {text}" for name, text in section.rows), *section.lines]
    return "\n".join(parts).replace("\u202f", " ").replace("\N{NO-BREAK SPACE}", " ")


def test_a_sheet_lets_somebody_else_check_the_answer(make_finding: Make, known: KnownModel) -> None:
    account = Account(make_finding(), Band(0.25, 0.75), known, 1_700_000_000.0)
    sheet = sheet_of(account, FileFacts(12_345, 1_600_000_000.0))
    words = words_of(sheet)
    for part in (
        "Likely AI-made",
        "Decided from the pixels at 1 % false positives.",
        "No marks were found. That proves nothing",
        "Name: a.png",
        "Size: 32 \N{MULTIPLICATION SIGN} 32 pixels",
        "Bytes: 12,345",
        "Format: PNG",
        f"SHA-256: {'0' * 64}",
        f"Last changed: {time_words(1_600_000_000.0)}",
        f"Examined: {time_words(1_700_000_000.0)}",
        f"Application: CIFAKE Desktop {__version__}",
        "Operating point: 1 % false positives: about 1 in 100 real pictures is called AI-made",
        "90.0 % chance of being AI-made. Likely real below 25.0 %, inconclusive (hatched) from 25.0 % to 75.0 %",
        "Model: tiny 0.0.1",
        f"SHA-256 of its file: {SUM}",
        "Accuracy on test pictures that it never saw: 50.00 % (40.00 to 60.00 %, n = 100)",
        "Looks at nothing but brightness.",
        "A verdict is a likelihood, not proof.",
        "cifake-desktop inspect FILE --json --operating-point 0.01",
    ):
        assert part in words
    assert (sheet.sign, sheet.tone) == ("likely_ai", "ai")
    assert sheet.scale is not None
    assert sheet.scale.band == Band(0.25, 0.75)
    assert "/pictures" not in words, "where somebody keeps a picture is nobody else's business"


def test_marks_are_listed_with_their_standing_and_values(make_finding: Make) -> None:
    generator = mark(
        Kind.GENERATOR,
        Status.UNSIGNED,
        Origin.AI,
        "made with X",
        "X Inc",
        {
            "prompt": "<b>a house</b>\nby the sea",
            "seed": 1234567890,
            "parts": ["a", {"deep": [1.5]}],
            "empty": "",
        },
    )
    sheet = sheet_of(
        Account(
            make_finding(
                evidence=(generator,), decided_by="provenance", decision="Decided by X.", operating_point=None
            ),
            None,
            None,
            None,
        ),
        None,
    )
    (row,) = sheet.sections[0].rows
    assert row[0] == "A generator's metadata (this decided)"
    assert row[1].splitlines() == [
        "Made with X. By X Inc. Not signed. Plain metadata: anybody can write, copy or remove it.",
        "Prompt: <b>a house</b> by the sea",
        "Seed: 1234567890",
        "Parts: a; Deep: 1.5",
    ]
    words = words_of(sheet)
    assert "None took part: a mark in the file decided." in words
    assert sheet.verdict == "Labelled as AI-made"
    assert "Its card is not loaded any more." in words
    assert "Last changed" not in words


def test_endless_texts_are_cut(make_finding: Make) -> None:
    many = [
        mark(
            Kind.GENERATOR,
            Status.UNSIGNED,
            Origin.AI,
            "x" * 9000,
            None,
            {f"k{n}": "y" * 9000 for n in range(90)},
        )
        for _ in range(90)
    ]
    finding = make_finding(evidence=tuple(many), notes=("z" * 9000,))
    sheet = sheet_of(Account(finding, None, None, None), None)
    assert len(sheet.sections[0].rows) == 40
    assert "50 more marks are not shown." in sheet.sections[0].lines
    texts = [line for section in sheet.sections for _, text in section.rows for line in text.splitlines()]
    assert max(map(len, [*texts, *sheet.sections[0].lines])) < 2100
    assert max(len(text.splitlines()) for _, text in sheet.sections[0].rows) <= 26


def test_a_file_that_could_not_be_examined_says_why(make_error: Make) -> None:
    sheet = sheet_of(Account(make_error(), None, None, None), None)
    assert (sheet.verdict, sheet.decision) == ("Could not be examined", "This file is empty.")
    assert sheet.scale is None
    words = words_of(sheet)
    assert "No model looked at the pixels." in words
    assert "Operating point" not in words


def test_a_pasted_picture_is_told_from_a_file(make_finding: Make) -> None:
    words = words_of(sheet_of(Account(make_finding(), None, None, None, pasted=True), None))
    assert "came without a file" in words
    assert "cifake-desktop inspect" not in words


def test_an_own_model_and_one_with_figures_of_its_own_shape(
    make_finding: Make, tiny_card: dict[str, Any]
) -> None:
    tiny_card["figures"] = {
        "mine": {"score": {"value": 0.25, "n": 8}, "deep": {"a": {"b": {"c": {"value": 1, "n": 1}}}}},
        "intervals": "guessed",
    }
    tiny_card["limits"] = []
    own = KnownModel(ModelCard.from_json(tiny_card), None, own=True)
    finding = make_finding(model=ModelName(name="tiny", version="0.0.1", own=True))
    words = words_of(sheet_of(Account(finding, None, own, None), None))
    for part in (
        "tiny 0.0.1 (own model)",
        "A model of somebody's own",
        "SHA-256 of its file: not known",
        "Mine, Score: 25.00 % (n = 8)",
        "Intervals: guessed",
        "Its card names no limits.",
    ):
        assert part in words
    assert "Deep" not in words
    tiny_card["figures"] = {}
    bare = KnownModel(ModelCard.from_json(tiny_card), SUM)
    assert "Its card holds no figures." in words_of(sheet_of(Account(finding, None, bare, None), None))


@pytest.mark.parametrize("seconds", [1e300, -1e300, float("nan"), float("inf")])
def test_a_time_that_no_calendar_knows_is_left_out(seconds: float) -> None:
    assert time_words(seconds) == ""
