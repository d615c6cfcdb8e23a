"""What this application is, what it is made of, and under which licences."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from cifake_desktop.about.parts import Part, application, licence_text, shipped_parts
from cifake_desktop.about.training_data import first_weights, training_data
from cifake_desktop.detection.card import ModelCard
from cifake_desktop.ui import json_html
from cifake_desktop.ui.help_html import style
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Tasks
from cifake_desktop.ui.topics_dialog import Topic, TopicsDialog
from cifake_desktop.ui.translation import number, tr
from cifake_desktop.ui.words import APP_NAME, shown_text

_WHAT = tr(
    "Tells how likely it is that a picture was made by AI. It works offline: no picture leaves this computer. "
    "Licence: {licence}."
)


@dataclass(frozen=True, slots=True)
class _Licensed:
    """A part and its licence text, read already."""

    part: Part
    text: str


class AboutDialog(TopicsDialog):
    """The application's own licence, all its parts, and what its models learned from."""

    def __init__(self, parent: QWidget, tasks: Tasks, cards: Sequence[ModelCard]) -> None:
        """Show the licence; the parts follow from a task. `cards` are those of the bundled models."""
        self._own = _Licensed(application(), licence_text(application()))
        super().__init__(
            parent,
            tr("About {application}", application=APP_NAME),
            f"{APP_NAME} {self._own.part.version}",
            _WHAT.format(licence=self._own.part.licence),
        )
        self._cards = list(cards)
        self._parts: list[_Licensed] = []
        self._problem = ""
        self._closed = False
        self._offer()
        tasks.run_task(lambda _: _read(), on_result=self._take, on_error=self._fail)

    def _take(self, parts: list[_Licensed]) -> None:
        if not self._closed:
            self._parts = parts
            self._offer()

    def _fail(self, error: Exception) -> None:
        if not self._closed:
            self._problem = tr(
                "The parts could not be listed: {reason}.", reason=error or type(error).__name__
            )
            self._offer()

    def _offer(self) -> None:
        parts = [
            Topic(f"{part.part.name} {said(part.part.version)}", partial(_part_html, part))
            for part in self._parts
        ]
        self.show_topics(
            [
                Topic(tr("Licence"), partial(_part_html, self._own)),
                Topic(tr("All parts"), partial(_parts_html, self._parts, self._problem)),
                *(
                    Topic(
                        tr("Model {model}", model=f"{card.name} {card.version}"), partial(_model_html, card)
                    )
                    for card in self._cards
                ),
                *parts,
            ]
        )

    def done(self, result: int) -> None:
        """Close; what is still being read goes nowhere."""
        self._closed = True
        super().done(result)


def _read() -> list[_Licensed]:
    """Find the parts and read their licences, in a task."""
    return [_Licensed(part, licence_text(part)) for part in shipped_parts()]


def _part_html(licensed: _Licensed) -> str:
    part = licensed.part
    purpose = said(part.purpose)
    licence = tr("Licence: {licence}", licence=f"<b>{html.escape(said(part.licence))}</b>")
    # Licences stay in their own language; where no text lies beside a part, a sentence says so.
    text = licensed.text if part.texts else said(licensed.text)
    return (
        f"{style()}<h2>{html.escape(part.name)} {html.escape(said(part.version))}</h2>"
        f"<p>{html.escape(purpose[:1].upper() + purpose[1:])}</p>"
        f"<p>{licence}</p>"
        f"<pre style='white-space: pre-wrap'>{html.escape(text)}</pre>"
    )


def _parts_html(parts: Sequence[_Licensed], problem: str) -> str:
    text = f"{style()}<h2>{tr('All parts')}</h2>"
    if not parts:
        return f"{text}<p>{html.escape(problem) or tr('They are being looked up…')}</p>"
    rows = [
        tuple(
            html.escape(words)
            for words in (
                entry.part.name,
                said(entry.part.version),
                said(entry.part.licence),
                said(entry.part.purpose),
            )
        )
        for entry in parts
    ]
    foreword = tr(
        "This application is built on the work of others. Choose a part in the list to read its licence. "
        "Licences are named as the parts themselves name them. Parts within a part, such as those of Qt and of ONNX "
        "Runtime, are named in its own notices where it brings them."
    )
    head = (tr("Part"), tr("Version"), tr("Licence"), tr("What for"))
    return f"{text}<p>{foreword}</p>{json_html.table(head, rows)}"


def _model_html(card: ModelCard) -> str:
    text = (
        f"{style()}<h2>{html.escape(card.name)} {html.escape(card.version)}</h2>"
        f"<p>{html.escape(said(card.purpose))}</p>"
        f"<p>{tr('Its weights were made by this project and have its licence, MIT.')}</p>"
    )
    if weights := first_weights(card):
        text += f"<p>{tr('They build on: {weights}.', weights=html.escape(said(weights)))}</p>"
    sources = training_data(card)
    if not sources:
        return f"{text}<p>{tr('Its card does not say what it learned from.')}</p>"
    rows = [
        tuple(
            html.escape(shown_text(words))
            for words in (
                source.name,
                "" if source.count is None else number(source.count),
                said(source.licence),
                source.source,
            )
        )
        for source in sources
    ]
    foreword = tr("No picture of these collections ships. Their licences, as the model's card tells them:")
    head = (tr("Collection"), tr("Pictures"), tr("Licence"), tr("Where from"))
    return f"{text}<h3>{tr('What it learned from')}</h3><p>{foreword}</p>{json_html.table(head, rows)}"
