"""The one way from a path to a finding. The window, the command line and the scan all come through here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

import numpy as np

from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.detection.tiling import EvidenceMap, Tiling
from cifake_desktop.finding import Finding, FindingError
from cifake_desktop.picture import Picture, PictureError, read_picture

_MOST_WAITING_BYTES = 64 * 2**20  # decoded pictures of a batch that wait for the model to run


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """A finding, and what the window shows beside it.

    Attributes:
        finding: the answer.
        picture: the decoded picture; None where the file could not be read, and for files of a batch.
        evidence_map: where the evidence lies; its mean is the logit. None where no model looked.

    """

    finding: Finding
    picture: Picture | None
    evidence_map: EvidenceMap | None


class Examiner:
    """Examines files with the bundled models at one operating point."""

    def __init__(self, registry: Registry, operating_point: float | None = None) -> None:
        """Remember what to use; models load at the first picture that needs them.

        Args:
            registry: the models.
            operating_point: the false-positive rate to keep; a model that lacks it uses its next stricter one.
                None takes each card's default.

        """
        self._registry = registry
        self._operating_point = operating_point

    def examine(self, path: Path) -> Examination:
        """Examine one file. A file that cannot be read gives a finding that says why."""
        start = perf_counter()
        try:
            picture = read_picture(path)
        except PictureError as error:
            return _unreadable(path, error, perf_counter() - start)
        return self.examine_picture(picture, perf_counter() - start)

    def examine_batch(self, paths: Sequence[Path]) -> list[Examination]:
        """Examine many files, in order; pictures of one size go through their model together.

        The answers hold no pictures, because those of a folder of photographs would fill the memory: to show
        one, read it with `examine`.
        """
        examinations: dict[int, Examination] = {}
        waiting: dict[tuple[int, int], list[tuple[int, Picture, float]]] = {}
        waiting_bytes = 0
        for position, path in enumerate(paths):
            start = perf_counter()
            try:
                picture = read_picture(path)
            except PictureError as error:
                examinations[position] = _unreadable(path, error, perf_counter() - start)
                continue
            same_sized = waiting.setdefault((picture.width, picture.height), [])
            same_sized.append((position, picture, perf_counter() - start))
            waiting_bytes += picture.pixels.nbytes
            if waiting_bytes >= _MOST_WAITING_BYTES:
                examinations.update(self._judge_waiting(waiting))
                waiting_bytes = 0
        examinations.update(self._judge_waiting(waiting))
        return [examinations[position] for position in range(len(paths))]

    def examine_picture(self, picture: Picture, seconds: float = 0.0) -> Examination:
        """Examine a picture that is decoded already, for example a pasted one.

        Args:
            picture: the picture.
            seconds: what decoding it took; the finding counts it in.

        """
        return self._judge([(picture, seconds)])[0]

    def _judge_waiting(
        self, waiting: dict[tuple[int, int], list[tuple[int, Picture, float]]]
    ) -> dict[int, Examination]:
        """Judge what waits, empty it, and return the answers by position, without their pictures."""
        answers: dict[int, Examination] = {}
        for members in waiting.values():
            judged = self._judge([(picture, seconds) for _, picture, seconds in members])
            for (position, _, _), answer in zip(members, judged, strict=True):
                answers[position] = Examination(answer.finding, None, answer.evidence_map)
        waiting.clear()
        return answers

    def _judge(self, members: Sequence[tuple[Picture, float]]) -> list[Examination]:
        """Run pictures of one size, each with the seconds spent on it so far, through the model that fits."""
        width, height = members[0][0].width, members[0][0].height
        start = perf_counter()
        try:
            model = self._registry.model_for(width, height)
            if model is None:
                note = self._uncovered(width, height)
                return [_without_verdict(picture, seconds, note=note) for picture, seconds in members]
            tiling, maps = detect(model, [picture.pixels for picture, _ in members])
        except ModelError as error:
            if len(members) > 1:  # only the picture that the model fails on must do without an answer
                return [self._judge([member])[0] for member in members]
            failure = FindingError(code="model_failed", message=str(error))
            return [_without_verdict(picture, seconds, error=failure) for picture, seconds in members]
        share = (perf_counter() - start) / len(members)
        return [
            self._decided(picture, seconds + share, model, tiling, evidence_map)
            for (picture, seconds), evidence_map in zip(members, maps, strict=True)
        ]

    def _decided(
        self,
        picture: Picture,
        seconds: float,
        model: Model,
        tiling: Tiling,
        evidence_map: EvidenceMap,
    ) -> Examination:
        """Turn an evidence map into a finding."""
        card = model.card
        logit = evidence_map.logit
        point = card.operating_point_within(self._operating_point)
        finding = replace(
            _finding_of(picture, seconds),
            verdict=point.verdict(logit),
            probability=float(card.probability(np.asarray(logit, dtype=np.float32))),
            decided_by="pixels",
            model=model.name,
            operating_point=point.false_positive_rate,
            notes=(*picture.notes, *self._passing_on(model), *_thinning(tiling)),
        )
        return Examination(finding, picture, evidence_map)

    def _passing_on(self, model: Model) -> tuple[str, ...]:
        """Return the note that says whether it was the chosen model that answered, where one is chosen."""
        chosen = self._registry.chosen
        if chosen is None:
            return ()
        if model is chosen:
            return (f"The chosen model {chosen.name} answered.",)
        return (
            f"The chosen model {chosen.name} accepts {chosen.card.sizes} only; the bundled model {model.name}"
            " answered.",
        )

    def _uncovered(self, width: int, height: int) -> str:
        """Return the note for a picture of a size that no model accepts."""
        size = f"pictures of {width} x {height} pixels"
        card = self._registry.responsible_for(width, height)
        if card is None:
            covered = ", ".join(str(card.sizes) for card in self._registry.cards())
            why = f"No bundled model covers {size}; the sizes covered are {covered}."
        else:
            why = f"The model {card.name} would be responsible for {size}, but it accepts {card.sizes} only."
        if self._registry.chosen is not None:
            why += (
                f" The chosen model {self._registry.chosen.name} accepts {self._registry.chosen.card.sizes}."
            )
        return f"{why} The picture was not resized, because that would make a verdict meaningless."


def _thinning(tiling: Tiling) -> tuple[str, ...]:
    """Return the note for a picture that the model did not look at as a whole, if it is one."""
    if tiling.tiles == tiling.all_tiles:
        return ()
    return (
        f"The model looked at {tiling.tiles} of {tiling.all_tiles} tiles, spread evenly over the picture.",
    )


def _unreadable(path: Path, error: PictureError, seconds: float) -> Examination:
    """Return the answer for a file that did not become a picture."""
    return Examination(Finding.failed(str(path), error.code, error.message, seconds), None, None)


def _without_verdict(
    picture: Picture, seconds: float, *, note: str | None = None, error: FindingError | None = None
) -> Examination:
    """Return the answer for a picture that no model could judge."""
    notes = picture.notes if note is None else (*picture.notes, note)
    return Examination(replace(_finding_of(picture, seconds), notes=notes, error=error), picture, None)


def _finding_of(picture: Picture, seconds: float) -> Finding:
    """Return what is known of a picture before any model has looked at it."""
    return Finding(
        path=str(picture.path),
        sha256=picture.sha256,
        width=picture.width,
        height=picture.height,
        format=picture.format,
        verdict=None,
        probability=None,
        decided_by=None,
        model=None,
        operating_point=None,
        evidence=(),
        notes=picture.notes,
        seconds=seconds,
        error=None,
    )
