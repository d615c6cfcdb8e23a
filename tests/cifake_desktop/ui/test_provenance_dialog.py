from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import JSON, Evidence, Finding
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog
from cifake_desktop.ui.provenance_html import provenance_html
from cifake_desktop.ui.theme import DARK, theme
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.provenance.files import png


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shown(parent: QWidget) -> Callable[[Finding], str]:
    """What the dialog shows for a finding, as plain text."""

    def show(finding: Finding) -> str:
        dialog = ProvenanceDialog(parent, finding)
        dialog.show()
        return dialog.text.toPlainText().replace("\u202f", " ")

    return show


def _generator(**detail: JSON) -> Evidence:
    return mark(Kind.GENERATOR, Status.UNSIGNED, Origin.AI, "made with X", "X Inc", detail)


def test_every_mark_is_shown_with_its_standing_and_values(
    make_finding: Callable[..., Finding], shown: Callable[[Finding], str]
) -> None:
    generator = _generator(prompt="a house\nby the sea", seed=1234567890, cfg_scale=7.5, empty="", flag=True)
    odd = mark(Kind.CONTRADICTION, Status.UNSIGNED, Origin.UNKNOWN, "two claims")
    text = shown(
        make_finding(
            evidence=(generator, odd), decided_by="provenance", decision="Decided by X.", notes=("A note.",)
        )
    )
    for part in (
        "Decided by X.",
        "The pixels alone: 90.0 % chance of AI-made.",
        "A generator's metadata — this decided",
        "Not signed.",
        "Made with X.",
        "X Inc",
        "Prompt: a house by the sea",
        "1234567890",
        "CFG scale",
        "7.5",
        "Take care.",
        "Two claims.",
        "A note.",
        "SynthID (Google), Content Seal (Meta) and Digimarc",
    ):
        assert part in text
    for part in ("Origin", "Empty", "Nothing was found"):
        assert part not in text


def test_nothing_found_proves_nothing(
    make_finding: Callable[..., Finding], shown: Callable[[Finding], str]
) -> None:
    text = shown(make_finding())
    assert "Nothing was found. That proves nothing:" in text
    assert "Looked for: " in text


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_and_status_has_words(
    make_finding: Callable[..., Finding], kind: Kind, status: Status
) -> None:
    text = provenance_html(make_finding(evidence=(mark(kind, status, Origin.UNKNOWN, "it"),)))
    assert f">{kind.value}<" not in text
    assert f">{status.value}." not in text


def test_marks_of_a_newer_version_are_shown_as_they_are(
    make_finding: Callable[..., Finding], shown: Callable[[Finding], str]
) -> None:
    strange = Evidence(kind="hologram", says="it glows", by=None, status="shiny", detail={})
    text = shown(make_finding(evidence=(strange,)))
    assert "hologram" in text
    assert "shiny." in text


def test_words_of_the_file_are_shown_not_obeyed(
    make_finding: Callable[..., Finding], shown: Callable[[Finding], str]
) -> None:
    bad = "<img src='http://example.org/x.png'><b>"
    evidence = mark(Kind.GENERATOR, Status.UNSIGNED, Origin.AI, bad, bad, {bad: bad, "prompt": bad * 200})
    finding = make_finding(path=f"/x/{bad}.png", evidence=(evidence,), decision=bad, notes=(bad,))
    assert "<img" not in provenance_html(finding)
    assert bad in shown(finding)
    assert "…" in shown(finding)


def test_the_text_follows_the_theme(parent: QWidget, make_finding: Callable[..., Finding]) -> None:
    dialog = ProvenanceDialog(parent, make_finding(evidence=(_generator(),)))
    theme().force(dark=True)
    assert DARK.muted in dialog.text.toHtml()


def test_the_link_on_a_panel_opens_it(
    qtbot: QtBot, open_window: Callable[[Engine], MainWindow], engine: Engine, tmp_path: Path
) -> None:
    path = tmp_path / "labelled.png"
    path.write_bytes(png({"AIGC": '{"Label": "1"}'}, Image.new("RGB", (32, 32))))
    window = open_window(engine)
    page = window.inspect_page
    page.add_paths([path])
    qtbot.waitUntil(lambda: bool(page.panels) and page.panels[0].finding is not None)
    panel = page.panels[0]
    assert panel.badge.words.text() == "Labelled as AI-made"
    assert panel.notes.text().startswith("Decided by its AIGC label")
    assert panel.marks_link.text() == "1 mark in the file"
    assert panel.bar.isVisible()
    qtbot.mouseClick(panel.marks_link, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ProvenanceDialog)
    assert isinstance(dialog, ProvenanceDialog)
    assert "AIGC label — this decided" in dialog.text.toPlainText()
