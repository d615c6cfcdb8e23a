"""What a model says of itself: sizes, calibration, thresholds, training data, measured figures."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from reprlib import repr as shortened
from typing import Any

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.card_json import (
    MOST_OPERATING_POINTS,
    MOST_SENTENCES,
    CardError,
    check_content,
    label,
    mapping,
    number,
    read_json,
    sentence,
    whole,
)
from cifake_desktop.detection.operating_point import OperatingPoint
from cifake_desktop.finding import JSON

_SCHEMA = 1
_LONGEST_SIDE = 100_000  # of a picture, in pixels
_LARGEST_TILE = 4_096
_LEAST_SCALE = 1e-6  # of a calibration
_LEAST_RATE = 1e-6  # of false positives: nobody can measure less


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of pictures that a model accepts, in pixels, ends included."""

    min_width: int
    max_width: int
    min_height: int
    max_height: int

    def __post_init__(self) -> None:
        if not (0 < self.min_width <= self.max_width and 0 < self.min_height <= self.max_height):
            raise CardError(f"The sizes on a card must be positive and in order, not {self}.")
        if max(self.max_width, self.max_height) > _LONGEST_SIDE:
            raise CardError(f"The sizes on a card must not exceed {_LONGEST_SIDE} pixels a side.")

    def __str__(self) -> str:
        """Return the sizes in words, for example "32 x 32" or "64 x 64 to 4096 x 4096"."""
        smallest = f"{self.min_width} x {self.min_height}"
        largest = f"{self.max_width} x {self.max_height}"
        return smallest if smallest == largest else f"{smallest} to {largest}"


@dataclass(frozen=True, slots=True)
class Tile:
    """Which tiles of a picture a model looks at.

    Attributes:
        size: side of the square tiles, in pixels.
        stride: step from one tile to the next, in pixels.
        most: tiles up to which the model looks at the whole of a picture; None for no limit.
        sample: tiles that it looks at, spread evenly, of a picture that has more than `most`; None for as many as
            `most`.

    """

    size: int
    stride: int
    most: int | None = None
    sample: int | None = None

    def __post_init__(self) -> None:
        if not 0 < self.stride <= self.size:
            raise CardError(f"Tiles must have a positive stride that leaves no gap, not {self}.")
        if self.size > _LARGEST_TILE:
            raise CardError(f"Tiles must not be larger than {_LARGEST_TILE} pixels a side.")
        if self.most is not None and self.most < 1:
            raise CardError(f"A model must look at one tile at least, not {self.most}.")
        if self.sample is not None and not (self.most is not None and 1 <= self.sample <= self.most):
            raise CardError(f"A sample must be of one tile at least, and of no more than `most`, not {self}.")

    def to_json(self) -> dict[str, JSON]:
        """Return the tile as it stands on a card."""
        limits: dict[str, JSON] = {"most": self.most, "sample": self.sample}
        given = {key: limit for key, limit in limits.items() if limit is not None}
        return {"size": self.size, "stride": self.stride, **given}


@dataclass(frozen=True, slots=True)
class Calibration:
    """How a logit becomes a probability: sigmoid(scale * logit + bias)."""

    scale: float
    bias: float

    def __post_init__(self) -> None:
        if not (_LEAST_SCALE <= self.scale < math.inf and math.isfinite(self.bias)):
            raise CardError(f"A calibration must have a positive scale and a finite bias, not {self}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """A model's account of itself, as the model file carries it.

    Attributes:
        name: short name, for example "cifake".
        version: of the weights.
        purpose: what the model is for, in a sentence.
        sizes: pictures that it accepts.
        tile: what it looks at in one go.
        calibration: from logit to probability.
        default_operating_point: false-positive rate used unless a person picks another.
        operating_points: all there are, by rising false-positive rate.
        limits: what the model cannot do, in sentences.
        training: data with licences, recipe, seed, commit; opaque here, shown to people.
        figures: what was measured, each with its n; opaque here, shown to people.

    """

    name: str
    version: str
    purpose: str
    sizes: Sizes
    tile: Tile
    calibration: Calibration
    default_operating_point: float
    operating_points: tuple[OperatingPoint, ...]
    limits: tuple[str, ...]
    training: Mapping[str, JSON]
    figures: Mapping[str, JSON]

    def __post_init__(self) -> None:
        rates = [point.false_positive_rate for point in self.operating_points]
        if rates != sorted(set(rates)):
            raise CardError("The operating points of a card must rise, without doubles.")
        if self.default_operating_point not in rates:
            raise CardError("The default operating point of a card must be one of its operating points.")
        # Kept findings are judged anew by their probability: where that is 0 or 1, everything beyond looks alike.
        if any(
            not 0.0 < self.probability(np.float64(point.likely_ai)) < 1.0 for point in self.operating_points
        ):
            raise CardError("The calibration of a card makes certainty of a threshold, which nothing can be.")

    @classmethod
    def parse(cls, text: str) -> "ModelCard":
        """Build a card from its JSON text, which may come from anywhere.

        Raises:
            CardError: the text is no card; the message quotes no more than a little of it.

        """
        return cls.from_json(read_json(text))

    @classmethod
    def from_json(cls, card: object) -> "ModelCard":
        """Build a card from its JSON object.

        Raises:
            CardError: a key is missing, or a value has the wrong type or makes no sense.

        """
        if not isinstance(card, Mapping):
            raise CardError("A card must be a JSON object.")
        check_content(card)
        if card.get("schema") != _SCHEMA:
            raise CardError(
                f"This application reads cards of schema {_SCHEMA}, not {shortened(card.get('schema'))}."
            )
        sizes = mapping(card, "sizes")
        tile = mapping(card, "tile")
        calibration = mapping(card, "calibration")
        limits = card.get("limits")
        if not isinstance(limits, list) or len(limits) > MOST_SENTENCES:
            raise CardError(f"The limits on a card must be a list of up to {MOST_SENTENCES} sentences.")
        thresholds = mapping(card, "operating_points")
        if len(thresholds) > MOST_OPERATING_POINTS:
            raise CardError(f"A card must not have more than {MOST_OPERATING_POINTS} operating points.")
        points = [_point(rate, thresholds) for rate in thresholds]
        return cls(
            name=label(card, "name"),
            version=label(card, "version"),
            purpose=sentence(card.get("purpose"), "purpose"),
            sizes=Sizes(
                min_width=whole(sizes, "min_width"),
                max_width=whole(sizes, "max_width"),
                min_height=whole(sizes, "min_height"),
                max_height=whole(sizes, "max_height"),
            ),
            tile=Tile(
                size=whole(tile, "size"),
                stride=whole(tile, "stride"),
                most=whole(tile, "most") if "most" in tile else None,
                sample=whole(tile, "sample") if "sample" in tile else None,
            ),
            calibration=Calibration(scale=number(calibration, "scale"), bias=number(calibration, "bias")),
            default_operating_point=number(card, "default_operating_point"),
            operating_points=tuple(sorted(points, key=lambda point: point.false_positive_rate)),
            limits=tuple(sentence(limit, "limits") for limit in limits),
            training=mapping(card, "training"),
            figures=mapping(card, "figures"),
        )

    def to_json(self) -> dict[str, JSON]:
        """Return the card as plain values; `from_json` reads them back."""
        return {
            "schema": _SCHEMA,
            "name": self.name,
            "version": self.version,
            "purpose": self.purpose,
            "sizes": {
                "min_width": self.sizes.min_width,
                "max_width": self.sizes.max_width,
                "min_height": self.sizes.min_height,
                "max_height": self.sizes.max_height,
            },
            "tile": self.tile.to_json(),
            "calibration": {"scale": self.calibration.scale, "bias": self.calibration.bias},
            "default_operating_point": self.default_operating_point,
            "operating_points": {
                repr(point.false_positive_rate): {
                    "likely_ai": point.likely_ai,
                    "likely_real": point.likely_real,
                }
                for point in self.operating_points
            },
            "limits": list(self.limits),
            "training": dict(self.training),
            "figures": dict(self.figures),
        }

    def accepts(self, width: int, height: int) -> bool:
        """Tell whether the model was made for pictures of this size, in pixels."""
        sizes = self.sizes
        return sizes.min_width <= width <= sizes.max_width and sizes.min_height <= height <= sizes.max_height

    def probability(self, logit: npt.NDArray[np.floating] | np.floating) -> npt.NDArray[np.float64]:
        """Return the calibrated P(AI), 0..1, of logits of any shape."""
        score = self.calibration.scale * np.asarray(logit, dtype=np.float64) + self.calibration.bias
        # The logistic function, in the form that cannot overflow.
        return np.asarray(0.5 * (1.0 + np.tanh(0.5 * score)))

    def operating_point(self, false_positive_rate: float | None = None) -> OperatingPoint:
        """Return the operating point of this false-positive rate, or the default one.

        Raises:
            ValueError: the card has none of that rate; the message lists those that it has.

        """
        wanted = self.default_operating_point if false_positive_rate is None else false_positive_rate
        for point in self.operating_points:
            if math.isclose(point.false_positive_rate, wanted):
                return point
        known = ", ".join(f"{point.false_positive_rate:g}" for point in self.operating_points)
        raise ValueError(f"The model {self.name} has no operating point {wanted:g}; it has {known}.")

    def operating_point_within(self, false_positive_rate: float | None) -> OperatingPoint:
        """Return the operating point for a rate that the card may lack; None asks for the default one.

        It is the one nearest to the rate among those that are no laxer: a model must not call more real pictures
        AI-made than the user allows. Only where all are laxer it is the strictest.
        """
        if false_positive_rate is None:
            return self.operating_point()
        within = false_positive_rate * (
            1 + 1e-9
        )  # rates come from text: equal ones may differ in the last bit
        allowed = [point for point in self.operating_points if point.false_positive_rate <= within]
        return allowed[-1] if allowed else self.operating_points[0]


def _point(rate: str, points: Mapping[str, Any]) -> OperatingPoint:
    thresholds = mapping(points, rate)
    try:
        point = OperatingPoint(
            false_positive_rate=float(rate),
            likely_ai=number(thresholds, "likely_ai"),
            likely_real=number(thresholds, "likely_real"),
        )
    except ValueError as error:
        raise CardError(f"The operating point {shortened(rate)} of a card is wrong: {error}") from error
    if not _LEAST_RATE <= point.false_positive_rate <= 1.0 - _LEAST_RATE:
        raise CardError(
            f"The operating point {shortened(rate)} of a card has a rate that nobody can measure."
        )
    return point
