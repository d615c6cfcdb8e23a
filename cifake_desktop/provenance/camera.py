"""What a camera writes into its files: a hint, never proof, because anybody can copy it."""

from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from cifake_desktop.finding import JSON, Evidence
from cifake_desktop.picture import UPRIGHT, Limits, PictureError, format_of, read_bytes
from cifake_desktop.provenance.exif import Exif
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark

_LONGEST: Final = 200  # characters of a value that is shown
_THUMBNAIL_LIMITS: Final = Limits(max_pixels=1_000_000)
_GRID: Final = 24  # pictures are compared as this many by this many patches of grey
_SAMPLES: Final = 4  # pixels on a side that stand for a patch
_SAME: Final = 0.8  # correlation from which on two pictures are taken for the same
_OTHER: Final = 0.3  # and below which they are taken for different ones
_PLAIN: Final = 4.0  # standard deviation of grey, of 255, below which a picture is too plain to compare


def read_camera(exif: Exif, pixels: npt.NDArray[np.uint8] | None) -> list[Evidence]:
    """Return what the EXIF says of a camera, and a contradiction where its thumbnail shows another picture.

    Args:
        exif: the file's EXIF values.
        pixels: uint8 [H, W, 3], the upright picture, to hold the thumbnail against; None where it is not known.

    """
    thumbnail = None if exif.thumbnail is None else _thumbnail(exif.thumbnail, exif.orientation)
    agreement = None if thumbnail is None or pixels is None else _agreement(thumbnail, pixels)
    evidence = []
    if exif.model is not None and (exif.make is not None or exif.settings):
        evidence.append(_camera(exif, agreement))
    if agreement is not None and agreement < _OTHER:
        evidence.append(
            mark(
                Kind.CONTRADICTION,
                Status.UNSIGNED,
                Origin.UNKNOWN,
                "the thumbnail in its EXIF shows another picture: the picture was changed, or its EXIF copied",
                detail={"thumbnail_agreement": round(agreement, 3)},
            )
        )
    return evidence


def is_complete(evidence: Evidence) -> bool:
    """Tell camera evidence that holds all that cameras write: settings, time, the maker's notes."""
    return evidence.kind == Kind.CAMERA and evidence.detail.get("complete") is True


def _camera(exif: Exif, agreement: float | None) -> Evidence:
    camera = _name(exif.make, exif.model or "")
    thumbnail = "none" if agreement is None else _thumbnail_words(agreement)
    complete = (
        exif.make is not None
        and exif.taken is not None
        and len(exif.settings) >= 2
        and exif.maker_note > 0
        and thumbnail != "another picture"
    )
    detail: dict[str, JSON] = {
        "make": exif.make and exif.make[:_LONGEST],
        "model": exif.model and exif.model[:_LONGEST],
        "lens": exif.lens and exif.lens[:_LONGEST],
        "taken": exif.taken and exif.taken[:_LONGEST],
        "settings": list(exif.settings),
        "maker_notes": exif.maker_note > 0,
        "thumbnail": thumbnail,
        "software": exif.software and exif.software[:_LONGEST],
        "complete": complete,
    }
    says = f"taken with {camera}"
    if exif.taken is not None:
        says = f"taken with {camera} on {exif.taken[:_LONGEST].replace(':', '-', 2)}"
    detail = {key: value for key, value in detail.items() if value is not None}
    return mark(Kind.CAMERA, Status.UNSIGNED, Origin.CAPTURE, says, None, detail)


def _name(make: str | None, model: str) -> str:
    """Return "Canon EOS R5" for make "Canon" and model "Canon EOS R5" or "EOS R5"."""
    model, make = model[:_LONGEST], (make or "")[:_LONGEST]
    first = make.split(" ")[0].lower()
    return model if not make or model.lower().startswith(first) else f"{make} {model}"


def _thumbnail_words(agreement: float) -> str:
    if agreement >= _SAME:
        return "same picture"
    return "another picture" if agreement < _OTHER else "unclear"


def _thumbnail(data: bytes, orientation: int) -> npt.NDArray[np.float32] | None:
    """Decode a thumbnail to upright grey; None where it is damaged or far too large for one."""
    if format_of(data) != "JPEG":
        return None
    try:
        picture = read_bytes(data, Path("thumbnail"), _THUMBNAIL_LIMITS)
    except PictureError:
        return None
    if min(picture.width, picture.height) < _GRID:
        return None
    grey = Image.fromarray(picture.pixels).convert("L")
    upright = grey if orientation not in UPRIGHT else grey.transpose(UPRIGHT[orientation])
    return np.asarray(upright, dtype=np.float32)


def _agreement(thumbnail: npt.NDArray[np.float32], pixels: npt.NDArray[np.uint8]) -> float | None:
    """Return how well the thumbnail and the picture correlate, -1..1; None where one is too plain to tell.

    Cameras pad thumbnails of 160 x 120 with bars where the picture has other proportions, so the bars are cut off.
    """
    height, width = thumbnail.shape
    ratio = pixels.shape[1] / pixels.shape[0]
    if width / height > ratio:
        keep = max(_GRID, round(height * ratio))
        part = thumbnail[:, (width - keep) // 2 : (width - keep) // 2 + keep]
    else:
        keep = max(_GRID, round(width / ratio))
        part = thumbnail[(height - keep) // 2 : (height - keep) // 2 + keep]
    # A camera may also have cut the picture rather than padded it; whichever fits better counts.
    whole = _patches(pixels)
    found = [
        value
        for value in (_correlation(_patches(it), whole) for it in (part, thumbnail))
        if value is not None
    ]
    return max(found) if found else None


def _patches(pixels: npt.NDArray[np.uint8] | npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return float32 [_GRID, _GRID], the grey of a few pixels spread evenly over each patch."""
    places = [np.linspace(0, size - 1, _GRID * _SAMPLES).round().astype(np.intp) for size in pixels.shape[:2]]
    sample = pixels[np.ix_(*places)].astype(np.float32)
    grey = sample if sample.ndim == 2 else sample @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    patches = grey.reshape(_GRID, _SAMPLES, _GRID, _SAMPLES)
    return np.asarray(patches.mean(axis=(1, 3)), dtype=np.float32)


def _correlation(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float | None:
    if min(one.std(), other.std()) < _PLAIN:
        return None
    return float(((one - one.mean()) * (other - other.mean())).mean() / (one.std() * other.std()))
