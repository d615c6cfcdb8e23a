"""The one way from a path to a finding. The window, the command line and the scan all come through here."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Final, Self

import numpy as np

from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.detection.tiling import EvidenceMap, Tiling
from cifake_desktop.finding import Finding, FindingError
from cifake_desktop.fusion import Decision, decide
from cifake_desktop.picture import (
    DEFAULT_LIMITS,
    Limits,
    Picture,
    PictureError,
    format_of,
    read_bytes,
    read_file,
)
from cifake_desktop.provenance.read import Provenance, read_provenance

EXAMINATION: Final = 2
"""Raised with every change of what a finding says about the same file: findings that were kept then count no more."""

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


@dataclass(frozen=True, slots=True, eq=False)
class _Member:
    """A picture on its way to a model: what its file says of itself, and the seconds spent on it so far."""

    picture: Picture
    provenance: Provenance
    seconds: float


class Examiner:
    """Examines files: what they say of themselves, and what the models say of their pixels.

    Attributes:
        limits: what is refused rather than read.

    """

    def __init__(
        self,
        registry: Registry,
        operating_point: float | None = None,
        trust_list: str | None = None,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        """Remember what to use; models load at the first picture that needs them.

        Args:
            registry: the models.
            operating_point: the false-positive rate to keep; a model that lacks it uses its next stricter one.
                None takes each card's default.
            trust_list: PEM of the authorities whose signers of Content Credentials are trusted; None trusts none.
            limits: what is refused rather than read. That of time is kept by whoever runs the process.

        """
        self._registry = registry
        self._operating_point = operating_point
        self._trust_list = trust_list
        self.limits = limits

    def limited(self, limits: Limits) -> Self:
        """Return an examiner like this one, with the same loaded models, that goes by other limits."""
        other = copy(self)
        other.limits = limits
        return other

    def examine(self, path: Path) -> Examination:
        """Examine one file. A file that cannot be read gives a finding that says why."""
        start = perf_counter()
        try:
            data = read_file(path, self.limits)
        except PictureError as error:
            return _unreadable(path, error, perf_counter() - start)
        return self.examine_bytes(data, path, perf_counter() - start)

    def examine_bytes(self, data: bytes, path: Path, seconds: float = 0.0) -> Examination:
        """Examine the content of a file that is read already.

        Args:
            data: the content.
            path: where it came from.
            seconds: what reading it took; the finding counts it in.

        """
        member = self._read(data, path, seconds)
        return member if isinstance(member, Examination) else self._judge([member])[0]

    def examine_batch(self, paths: Sequence[Path]) -> list[Examination]:
        """Examine many files, in order; pictures of one size go through their model together.

        The answers hold no pictures, because those of a folder of photographs would fill the memory: to show
        one, read it with `examine`.
        """
        examinations: dict[int, Examination] = {}
        waiting: dict[tuple[int, int], list[tuple[int, _Member]]] = {}
        waiting_bytes = 0
        for position, path in enumerate(paths):
            start = perf_counter()
            try:
                data = read_file(path, self.limits)
            except PictureError as error:
                examinations[position] = _unreadable(path, error, perf_counter() - start)
                continue
            member = self._read(data, path, perf_counter() - start)
            if isinstance(member, Examination):
                examinations[position] = member
                continue
            picture = member.picture
            waiting.setdefault((picture.width, picture.height), []).append((position, member))
            waiting_bytes += picture.pixels.nbytes
            if waiting_bytes >= _MOST_WAITING_BYTES:
                examinations.update(self._judge_waiting(waiting))
                waiting_bytes = 0
        examinations.update(self._judge_waiting(waiting))
        return [examinations[position] for position in range(len(paths))]

    def _read(self, data: bytes, path: Path, seconds: float) -> _Member | Examination:
        """Decode a picture and read what its file says; a file without a readable picture is answered at once."""
        start = perf_counter()
        try:
            picture = read_bytes(data, path, self.limits)
        except PictureError as error:
            # A picture of another kind, or a damaged one, may still say where it comes from.
            provenance = read_provenance(
                data, format_of(data) or "", trust_list=self._trust_list, limits=self.limits
            )
            return _unreadable(path, error, seconds + perf_counter() - start, provenance)
        provenance = read_provenance(
            data, picture.format, picture.pixels, picture.alpha, self._trust_list, self.limits
        )
        # Nothing else asks for the transparency, and pictures of a batch wait in memory.
        if picture.alpha is not None or provenance.notes:
            picture = replace(picture, alpha=None, notes=(*picture.notes, *provenance.notes))
        return _Member(picture, provenance, seconds + perf_counter() - start)

    def _judge_waiting(
        self, waiting: dict[tuple[int, int], list[tuple[int, _Member]]]
    ) -> dict[int, Examination]:
        """Judge what waits, empty it, and return the answers by position, without their pictures."""
        answers: dict[int, Examination] = {}
        for members in waiting.values():
            judged = self._judge([member for _, member in members])
            for (position, _), answer in zip(members, judged, strict=True):
                answers[position] = Examination(answer.finding, None, answer.evidence_map)
        waiting.clear()
        return answers

    def _judge(self, members: Sequence[_Member]) -> list[Examination]:
        """Run pictures of one size through the model that fits, and fuse its answers with what the files say."""
        width, height = members[0].picture.width, members[0].picture.height
        start = perf_counter()
        try:
            model = self._registry.model_for(width, height)
            if model is None:
                note = self._uncovered(width, height)
                return [_without_model(member, note=note) for member in members]
            tiling, maps = detect(model, [member.picture.pixels for member in members])
        except ModelError as error:
            if len(members) > 1:  # only the picture that the model fails on must do without an answer
                return [self._judge([member])[0] for member in members]
            failure = FindingError(code="model_failed", message=str(error))
            return [_without_model(member, error=failure) for member in members]
        share = (perf_counter() - start) / len(members)
        return [
            self._decided(member, share, model, tiling, evidence_map)
            for member, evidence_map in zip(members, maps, strict=True)
        ]

    def _decided(
        self, member: _Member, seconds: float, model: Model, tiling: Tiling, evidence_map: EvidenceMap
    ) -> Examination:
        """Turn what the file says, and the evidence map of its pixels, into a finding; it took `seconds` more."""
        card = model.card
        logit = evidence_map.logit
        point = card.operating_point_within(self._operating_point)
        decision = decide(
            member.provenance.evidence,
            point.false_positive_rate,
            lambda shift: point.verdict(logit + shift / card.calibration.scale),
        )
        picture = member.picture
        finding = Finding(
            path=str(picture.path),
            sha256=picture.sha256,
            width=picture.width,
            height=picture.height,
            format=picture.format,
            verdict=decision.verdict,
            probability=float(card.probability(np.asarray(logit, dtype=np.float32))),
            decided_by=decision.decided_by,
            model=model.name,
            operating_point=decision.rate,
            evidence=member.provenance.evidence,
            notes=(*picture.notes, *self._passing_on(model), *_thinning(tiling)),
            seconds=member.seconds + seconds,
            error=None,
            decision=decision.sentence,
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
        card, chosen = self._registry.responsible_for(width, height), self._registry.chosen
        notes = []
        if card is None:
            covered = ", ".join(str(card.sizes) for card in self._registry.cards())
            notes.append(
                f"No bundled model covers pictures of {width} x {height} pixels; the sizes covered are {covered}."
            )
        else:
            notes.append(
                f"The model {card.name} would be responsible for pictures of {width} x {height} pixels, but it"
                f" accepts {card.sizes} only."
            )
        if chosen is not None:
            notes.append(f"The chosen model {chosen.name} accepts {chosen.card.sizes}.")
        notes.append("The picture was not resized, because that would make a verdict meaningless.")
        return " ".join(notes)


def _thinning(tiling: Tiling) -> tuple[str, ...]:
    """Return the note for a picture that the model did not look at as a whole, if it is one."""
    if tiling.tiles == tiling.all_tiles:
        return ()
    return (
        f"The model looked at {tiling.tiles} of {tiling.all_tiles} tiles, spread evenly over the picture.",
    )


def _unreadable(
    path: Path, error: PictureError, seconds: float, provenance: Provenance | None = None
) -> Examination:
    """Return the answer for a file that did not become a picture; it may still say something of itself."""
    finding = Finding.failed(str(path), error.code, error.message, seconds)
    if provenance is not None:
        finding = replace(finding, evidence=provenance.evidence, notes=provenance.notes)
    return Examination(finding, None, None)


def _without_model(
    member: _Member, *, note: str | None = None, error: FindingError | None = None
) -> Examination:
    """Return the answer for a picture that no model could judge: what its file says may decide nonetheless."""
    picture = member.picture
    decision = decide(member.provenance.evidence) if error is None else Decision()
    finding = Finding(
        path=str(picture.path),
        sha256=picture.sha256,
        width=picture.width,
        height=picture.height,
        format=picture.format,
        verdict=decision.verdict,
        probability=None,
        decided_by=decision.decided_by,
        model=None,
        operating_point=None,
        evidence=member.provenance.evidence,
        notes=picture.notes if note is None else (*picture.notes, note),
        seconds=member.seconds,
        error=error,
        decision=decision.sentence,
    )
    return Examination(finding, picture, None)
