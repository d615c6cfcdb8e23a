"""What a verdict can and cannot mean, with the model's own account of itself."""

import html
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, colours, theme
from cifake_desktop.ui.translation import decimal, tr
from cifake_desktop.ui.words import SAYINGS, Outcome, share

_FILE = tr(
    "Beside its pixels, a file may say where it comes from: Content Credentials, what a generator wrote into it, "
    "a label, a watermark, camera data. A mark that says AI decides, and the verdict then reads <b>Labelled as "
    "AI-made</b>; how far the mark can be trusted stands beside it, one click away. Camera data is copied too "
    "easily to prove anything, so it only takes back a narrow call of AI. The chance from the pixels is always "
    "shown as well. Most programs and networks remove such marks, so finding none proves nothing; and closed "
    "watermarks cannot be read here at all."
)

_CANNOT = (
    tr(
        "It is not proof. Use it beside what else you know: where the picture comes from, who published it, "
        "when, and whether there are other copies."
    ),
    tr(
        "<b>Absence proves nothing.</b> A picture in which no sign of AI is found may still be AI-made: by a "
        "generator that the model never saw, or changed afterwards."
    ),
    tr(
        "Each model knows pictures like those that it learned from; its card says which. It gives no verdict on sizes "
        "that it was not made for, because a picture shrunk to fit would be judged by what the shrinking left over."
    ),
    tr(
        "The evidence map shows which places moved the score, and which way. It does not explain why. In very large "
        "pictures the model looks at tiles spread evenly; places that it did not look at are hatched."
    ),
)


def _items(lines: Sequence[str]) -> str:
    return "".join(f"<li style='margin-bottom:6px'>{line}</li>" for line in lines)


def _accuracy(card: ModelCard) -> str:
    """Return a sentence on the measured accuracy, or nothing where the card holds none."""
    official = card.figures.get("official")
    accuracy = official.get("accuracy") if isinstance(official, dict) else None
    if not isinstance(accuracy, dict):
        return ""
    figures = [accuracy.get(key) for key in ("value", "low", "high", "n")]
    value, low, high, n = (float(figure) if isinstance(figure, int | float) else None for figure in figures)
    if value is None or low is None or high is None or n is None:
        return ""
    return tr(
        "Of {count} test pictures that it never saw, half of them AI-made, it put {accuracy}\u202f% on the "
        "right side (95\u202f% interval {low} to {high}\u202f%).",
        count=decimal(n, 0),
        accuracy=decimal(100 * value, 2),
        low=decimal(100 * low, 2),
        high=decimal(100 * high, 2),
    )


def meaning_html(cards: Sequence[ModelCard]) -> str:
    """Return the dialog's text; every word of a card is escaped."""
    c = colours()
    verdicts = "".join(
        f"<p><b style='color:{getattr(c, SAYINGS[outcome].tone)}'>{SAYINGS[outcome].words}.</b> "
        f"{SAYINGS[outcome].meaning}</p>"
        for outcome in (Outcome.LIKELY_AI, Outcome.INCONCLUSIVE, Outcome.LIKELY_REAL, Outcome.NO_VERDICT)
    )
    models = ""
    for card in cards:
        limits = _items([html.escape(said(limit)) for limit in card.limits])
        models += (
            f"<h4>{html.escape(card.name)} {html.escape(card.version)}</h4>"
            f"<p>{html.escape(said(card.purpose))}</p><p>{_accuracy(card)}</p><ul>{limits}</ul>"
        )
    models = models or f"<p>{tr('No model is loaded.')}</p>"
    strictness = tr(
        "You pick how many real pictures may be called likely AI-made by mistake: with False positives at {rate}, "
        "about 1 in 100 real pictures is called AI-made, of those that the model was measured on. The stricter, the "
        "more pictures stay inconclusive. The percentage beside a verdict is the calibrated chance of AI among "
        "pictures like those that the model was measured on. Where AI-made pictures are rarer than there, it is too "
        "high.",
        rate=share(0.01),
    )
    return (
        f"<h3>{tr('What the verdicts mean')}</h3>{verdicts}"
        f"<h3>{tr('How strict it is')}</h3><p>{strictness}</p>"
        f"<h3>{tr('What the file itself says')}</h3><p>{_FILE}</p>"
        f"<h3>{tr('What a verdict cannot tell')}</h3><ul>{_items(_CANNOT)}</ul>"
        f"<h3>{tr('The models in use') if len(cards) > 1 else tr('The model in use')}</h3>{models}"
    )


class MeaningDialog(QDialog):
    """A text to read, and Close."""

    def __init__(self, parent: QWidget, cards: Sequence[ModelCard]) -> None:
        """Show the text for the models of `cards`."""
        super().__init__(parent)
        self.setWindowTitle(tr("What a verdict means"))
        self.resize(640, 620)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("What a verdict can and cannot mean"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setIndentWidth(SPACE_L)
        self.text.document().setDocumentMargin(SPACE_M)
        self._cards = cards
        self.fill()
        theme().changed.connect(self.fill)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def fill(self) -> None:
        """Write the text in the colours of the theme in use now."""
        place = self.text.verticalScrollBar().value()
        self.text.setHtml(meaning_html(self._cards))
        self.text.verticalScrollBar().setValue(place)
