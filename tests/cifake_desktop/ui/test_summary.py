from collections.abc import Callable

from cifake_desktop import __version__
from cifake_desktop.finding import Finding
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark
from cifake_desktop.ui.summary import summary_data
from tests.cifake_desktop.reports.test_html_report import Page

Make = Callable[..., Finding]


def test_both_flavours_hold_what_a_quotation_needs(make_finding: Make) -> None:
    label = mark(Kind.SOURCE_TYPE, Status.UNSIGNED, Origin.HUMAN, "drawn by hand")
    data = summary_data(make_finding(evidence=(label,)))
    text = data.text().replace("\u202f", " ")
    page = Page(data.html())
    for name, words in (
        ("File", "a.png"),
        ("SHA-256", "0" * 64),
        ("Verdict", "Likely AI-made"),
        ("What decided", "Decided from the pixels at 1 % false positives."),
        ("Chance of being AI-made, from the pixels", "90.0 %"),
        ("Marks in the file", "IPTC label: Drawn by hand. (Not signed)"),
        ("Model", "tiny 0.0.1"),
    ):
        assert f"{name}: {words}\n" in text
        assert f"{name} {words}" in page.text.replace("\u202f", " ")
    assert "Operating point: 1 % false positives" in text
    for words in ("A verdict is a likelihood, not proof.", f"CIFAKE Desktop {__version__}"):
        assert words in text
        assert words in page.text


def test_no_marks_and_no_model_are_said(make_finding: Make) -> None:
    finding = make_finding(
        verdict=None, probability=None, decided_by=None, decision=None, model=None, operating_point=None
    )
    text = summary_data(finding).text()
    assert "none found, which proves nothing" in text
    assert "No model looked at the pixels." in text
    assert "None took part: there is no verdict." in text
    assert "Reason: No model is meant for a picture of this size" in text


def test_markup_and_odd_bytes_are_shown_as_they_are(make_finding: Make) -> None:
    bad = "<img src=x onerror=alert(1)>"
    label = mark(Kind.CREDIT, Status.UNSIGNED, Origin.UNKNOWN, f"{bad}\n\udcff", bad)
    data = summary_data(make_finding(path=f"/p/{bad}\udcff.png", evidence=(label,), decision=bad))
    page = Page(data.html())
    assert page.all("img") == []
    assert bad in page.text
    data.text().encode()


def test_an_error_is_a_summary_too(make_error: Make) -> None:
    text = summary_data(make_error()).text()
    assert "Verdict: Could not be examined" in text
    assert "Reason: This file is empty." in text
    assert "Operating point" not in text
