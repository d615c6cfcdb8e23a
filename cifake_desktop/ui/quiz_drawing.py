"""Draws the pictures of a quiz, in a task, and lets the model answer before the person does."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from cifake_desktop.examine import Examination
from cifake_desktop.finding import Finding
from cifake_desktop.picture import Picture
from cifake_desktop.quiz.folder import Deck, Truth
from cifake_desktop.scanning.worker_process import StoppedError
from cifake_desktop.strictness import Band, Judge
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.examining import enough_evidence
from cifake_desktop.ui.pyramid import Pyramid
from cifake_desktop.ui.tasks import CancelledError, TaskControl

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class QuizPicture:
    """One picture to guess at.

    Attributes:
        truth: what it is, by the folder that it lies in.
        pyramid: the picture itself.
        overlay: its evidence map, or None where no model looked.
        finding: what the model says of the pixels alone; marks in the file are left out.
        band: the inconclusive probabilities at the operating point, or None.

    """

    truth: Truth
    pyramid: Pyramid
    overlay: EvidenceOverlay | None
    finding: Finding
    band: Band | None


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What a draw brought.

    Attributes:
        picture: the next one, or None when there is no other.
        skipped: how many files on the way could not be read as a picture.

    """

    picture: QuizPicture | None
    skipped: int


class Drawing:
    """Draws one picture after the other, none twice, be it under another name. One task at a time may use it.

    Attributes:
        exhausted: whether all were drawn.

    """

    def __init__(self, deck: Deck, engine: Engine, judge: Judge) -> None:
        """Draw from `deck`; the model answers at the rate of `judge`."""
        self._deck = deck
        self._engine = engine
        self._judge = judge
        self._seen: set[str | None] = set()
        self.exhausted = False

    def draw(self, control: TaskControl) -> Drawn:
        """Return the next readable picture.

        Raises:
            CancelledError: somebody asked to stop.

        """
        skipped = 0
        while (card := self._deck.draw()) is not None:
            control.raise_if_cancelled()
            path, truth = card
            try:
                examination = self._engine.examiner.until(control.cancelled).examine(Path(path))
            except StoppedError as error:
                raise CancelledError from error
            except Exception:  # one odd file must not end the round
                logger.exception("A picture of the quiz could not be examined")
                skipped += 1
                continue
            if examination.picture is None:
                skipped += 1
            elif examination.finding.sha256 not in self._seen:
                self._seen.add(examination.finding.sha256)
                return Drawn(self._dressed(examination, examination.picture, truth), skipped)
        self.exhausted = True
        return Drawn(None, skipped)

    def _dressed(self, examination: Examination, picture: Picture, truth: Truth) -> QuizPicture:
        """Judge a picture by its pixels, and make it ready to be shown."""
        evidence = examination.evidence_map
        # The person sees no metadata, so the model must not win by it.
        bare = replace(
            examination.finding,
            evidence=(),
            notes=(),
            verdict=None,
            decided_by=None,
            decision=None,
            operating_point=None,
        )
        finding = self._judge.judged(bare)
        return QuizPicture(
            truth,
            Pyramid.of(picture.pixels),
            None if evidence is None else EvidenceOverlay(evidence, enough_evidence(self._engine, finding)),
            finding,
            self._judge.band(finding),
        )
