"""The bars that the photo detector was asked to clear, and how far it is from each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from training.photo.conditions import CLEAN

_MEGABYTES = 25.0
_MILLISECONDS = 250.0
_CALIBRATION = 0.05
_STEADY = 0.95


@dataclass(frozen=True)
class Bar:
    """One bar. figure: {"value", "low", "high", "n"} or less; at_least: else at most. unit: "", "%", "MB", "ms"."""

    what: str
    figure: Mapping[str, Any]
    wanted: float
    at_least: bool = True
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether the measured value is on the right side; one that could not be measured is not."""
        value = self.figure["value"]
        return value is not None and (value >= self.wanted if self.at_least else value <= self.wanted)

    @property
    def missed_by(self) -> float:
        """The distance to the bar; 0 where it is met or was not measured."""
        value = self.figure["value"]
        return 0.0 if value is None or self.met else abs(value - self.wanted)


def inside(title: str) -> str:
    """A title as it stands inside a sentence; one that begins with an abbreviation stays as it is."""
    return title if title[1:2].isupper() else title[0].lower() + title[1:]


def _accused_sources(figures: Mapping[str, Any]) -> dict[str, Any]:
    """How many real sources have more than twice the nominal rate of false positives at any operating point."""
    sources = figures["conditions"][CLEAN]["real_sources"]
    accused = [
        name
        for name, source in sources.items()
        if any(rate["too_many"] for rate in source["false_positives"].values())
    ]
    return {"value": len(accused), "n": len(sources)}


def _accused_probes(kind: Mapping[str, Any], point: str) -> Mapping[str, Any]:
    figure: Mapping[str, Any] = kind["verdicts"][point]["likely_ai"]
    return figure


def bars(figures: Mapping[str, Any], default_point: float) -> list[Bar]:
    """Every bar against an evaluation's figures; probes and sources count at `default_point` and at all points."""
    conditions = figures["conditions"]
    overall = [
        Bar(f"AUROC over all unseen sources, {name}", conditions[key]["all"]["auroc"], wanted)
        for key, name, wanted in (
            (CLEAN, "clean", 0.92),
            ("jpeg_75", "after JPEG 75", 0.89),
            ("half", "at half the size", 0.89),
        )
    ]
    return [
        *overall,
        Bar("AUROC on matched sources, pooled", conditions[CLEAN]["matched"]["auroc"], 0.80),
        Bar("AUROC on matched sources, mean", conditions[CLEAN]["matched_mean"]["auroc"], 0.80),
        Bar(
            "Recall at 1 % false positives, all",
            conditions[CLEAN]["all"]["recall_at_fpr_0.01"],
            0.45,
            unit="%",
        ),
        Bar("Expected calibration error", conditions[CLEAN]["ece"], _CALIBRATION, at_least=False),
        Bar(
            "Sources of photographs with more than twice the nominal false positives",
            _accused_sources(figures),
            0,
            at_least=False,
        ),
        *(
            Bar(f"Steady: {inside(accident['title'])}", accident["steady"], _STEADY, unit="%")
            for accident in figures["stability"].values()
        ),
        *(
            Bar(
                f"Called AI: {inside(kind['title'])}",
                _accused_probes(kind, f"{default_point}"),
                0,
                False,
                "%",
            )
            for kind in figures["probes"].values()
        ),
        Bar("Size of the file", {"value": figures["file_megabytes"]}, _MEGABYTES, False, "MB"),
        Bar(
            "A picture of 12 megapixels on two threads",
            {"value": figures["speed"]["milliseconds"], "n": figures["speed"]["n"]},
            _MILLISECONDS,
            False,
            "ms",
        ),
    ]
