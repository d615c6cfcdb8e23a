"""An examiner of this process for windows under test: it starts at once, and tests can replace parts of it."""

from collections.abc import Callable, Sequence
from copy import copy
from pathlib import Path
from typing import Self

from cifake_desktop.detection.registry import Registry, read_cards
from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.picture import Limits, Picture, read_bytes, read_picture, read_preview
from cifake_desktop.scanning.apart import OnPreview
from cifake_desktop.scanning.glance import Glance, thinned
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui.engine import Engine, KnownModel


class InProcess:
    """Opens files here. What is asked of it cannot be stopped."""

    def __init__(self, examiner: Examiner) -> None:
        self.real = examiner

    @property
    def limits(self) -> Limits:
        return self.real.limits

    def until(self, _stop: Callable[[], bool]) -> Self:
        return self

    def limited(self, limits: Limits) -> Self:
        other = copy(self)
        other.real = self.real.limited(limits)
        return other

    def glance(
        self,
        path: Path,
        size: tuple[int, int],
        content: bytes | None = None,
        on_preview: OnPreview | None = None,
    ) -> Glance:
        if on_preview is not None and (preview := read_preview(path, size, self.limits)) is not None:
            on_preview(preview)
        examined = self.real.examine(path) if content is None else self.real.examine_bytes(content, path)
        pixels = None if examined.picture is None else thinned(examined.picture.pixels, size)
        return Glance(examined.finding, pixels, examined.evidence_map)

    def examine(self, path: Path) -> Examination:
        return self.real.examine(path)

    def examine_batch(self, paths: Sequence[Path]) -> Sequence[Examination]:
        return self.real.examine_batch(paths)

    def read(self, path: Path, content: bytes | None = None) -> Picture:
        return read_picture(path, self.limits) if content is None else read_bytes(content, path, self.limits)

    def retire(self) -> None:
        pass

    def close(self) -> None:
        pass


def engine_here(models: Path) -> Engine:
    """Return an engine of the models in a folder that works in this process, but for scans."""
    known = tuple(KnownModel(card, sha256) for card, sha256 in read_cards(models))
    return Engine(InProcess(Examiner(Registry(models))), known, setup=ExaminerSetup(str(models)))
