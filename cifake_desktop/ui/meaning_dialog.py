"""What a verdict can and cannot mean, with the model's own account of itself."""

import html
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, colours, theme
from cifake_desktop.ui.words import SAYINGS, Outcome, rate_words, share

_FILE = (
    "Beside its pixels, a file may say where it comes from: Content Credentials, what a generator wrote into it, "
    "a label, a watermark, camera data. A mark that says AI decides, and the verdict then reads <b>Labelled as "
    "AI-made</b>; how far the mark can be trusted stands beside it, one click away. Camera data is copied too "
    "easily to prove anything, so it only takes back a narrow call of AI. The chance from the pixels is always "
    "shown as well. Most programs and networks remove such marks, so finding none proves nothing; and closed "
    "watermarks cannot be read here at all."
)

_CANNOT = (
    "It is not proof. Use it beside what else you know: where the picture comes from, who published it, "
    "when, and whether there are other copies.",
    "<b>Absence proves nothing.</b> A picture in which no sign of AI is found may still be AI-made: by a "
    "generator that the model never saw, or changed afterwards.",
    "Each model knows pictures like those that it learned from; its card says which. It gives no verdict on sizes "
    "that it was not made for, because a picture shrunk to fit would be judged by what the shrinking left over.",
    "The evidence map shows which places moved the score, and which way. It does not explain why. In very large "
    "pictures the model looks at tiles spread evenly; places that it did not look at are hatched.",
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
    return (
        f"Of {n:,.0f} test pictures that it never saw, half of them AI-made, it put {100 * value:.2f}\u202f% on the "
        f"right side (95\u202f% interval {100 * low:.2f} to {100 * high:.2f}\u202f%)."
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
        limits = _items([html.escape(limit) for limit in card.limits])
        models += (
            f"<h4>{html.escape(card.name)} {html.escape(card.version)}</h4>"
            f"<p>{html.escape(card.purpose)}</p><p>{_accuracy(card)}</p><ul>{limits}</ul>"
        )
    return (
        f"<h3>What the verdicts mean</h3>{verdicts}"
        "<h3>How strict it is</h3><p>You pick how many real pictures may be called likely AI-made by mistake: with "
        f"False positives at {share(0.01)}, {rate_words(0.01)}, of those that the model was measured on. "
        "The stricter, the more pictures stay inconclusive. "
        "The percentage beside a verdict is the calibrated chance of AI among pictures like those that the "
        "model was measured on. Where AI-made pictures are rarer than there, it is too high.</p>"
        f"<h3>What the file itself says</h3><p>{_FILE}</p>"
        f"<h3>What a verdict cannot tell</h3><ul>{_items(_CANNOT)}</ul>"
        f"<h3>The model{'s' if len(cards) > 1 else ''} in use</h3>{models or '<p>No model is loaded.</p>'}"
    )


class MeaningDialog(QDialog):
    """A text to read, and Close."""

    def __init__(self, parent: QWidget, cards: Sequence[ModelCard]) -> None:
        """Show the text for the models of `cards`."""
        super().__init__(parent)
        self.setWindowTitle("What a verdict means")
        self.resize(640, 620)
        self.text = QTextBrowser()
        self.text.setAccessibleName("What a verdict can and cannot mean")
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
