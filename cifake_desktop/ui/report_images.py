"""A picture and its evidence map as a report shows them: side by side, at one size. Safe to use in a task."""

from dataclasses import dataclass
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from cifake_desktop.picture import Picture
from cifake_desktop.reports.picture_sheet import Figure
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.translation import tr

_LARGEST: Final = QSize(1040, 1040)
# Both images fill half a page each: pixels of paper are finer than those of the screen that the hatching is made for.
_DENSITY: Final = 2.5
_QUALITY: Final = 88  # of a JPEG


@dataclass(frozen=True, slots=True, eq=False)
class ReportImages:
    """What a report shows of a picture.

    Attributes:
        picture: the picture, or None where it could not be read.
        evidence: the same in grey under its evidence map, or None where no model looked.
        holes: whether the map has places that the model did not look at.
        enlarged: whether pixels of the picture were made larger, each an even square.
        notice: what people should know of the picture shown, or nothing.

    """

    picture: QImage | None
    evidence: QImage | None = None
    holes: bool = False
    enlarged: bool = False
    notice: str = ""


def images_of(picture: Picture, overlay: EvidenceOverlay | None) -> ReportImages:
    """Return the images of a picture that was read again."""
    return _images(_fitting(picture), overlay, "")


def images_of_copy(
    small: QImage | None, size: QSize, overlay: EvidenceOverlay | None, problem: str
) -> ReportImages:
    """Return the images of a picture that cannot be read again.

    Args:
        small: the copy made at the examination, or None.
        size: of the picture, in pixels.
        overlay: its evidence map, or None.
        problem: why it cannot be read.

    """
    if small is None:
        return ReportImages(None)
    target = size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
    if small.size() != size and small.width() < target.width():
        small = small.scaled(
            target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    notice = tr("The small copy made at the examination is shown: {problem}", problem=problem)
    return _images(small, overlay, notice)


def figure_of(image: QImage, *, even: bool) -> Figure:
    """Return an image as a file: a PNG where pixels are even squares, else a JPEG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind, quality = ("PNG", -1) if even else ("JPEG", _QUALITY)
    if not image.save(buffer, kind, quality):  # type: ignore[call-overload]
        raise ValueError("an empty image has no bytes")
    return Figure(bytes(data.data()), f"image/{kind.lower()}")


def _fitting(picture: Picture) -> QImage:
    """Return the picture, made smaller if it is larger than a report shows it."""
    small = Image.fromarray(picture.pixels)
    # By Pillow, because Qt would let the window wait until it is done.
    small.thumbnail(_LARGEST.toTuple(), Image.Resampling.LANCZOS, reducing_gap=3.0)
    data = small.tobytes()
    image = QImage(data, small.width, small.height, 3 * small.width, QImage.Format.Format_RGB888)
    return image.copy()  # the bytes go, the image's own must stay


def _images(shown: QImage, overlay: EvidenceOverlay | None, notice: str) -> ReportImages:
    factor = min(_LARGEST.width() // shown.width(), _LARGEST.height() // shown.height())
    if factor > 1:
        shown = shown.scaled(shown.size() * factor)  # as it is, without smoothing: its own pixels stay even
    picture = shown.convertToFormat(QImage.Format.Format_RGB32)
    if overlay is None:
        return ReportImages(picture, enlarged=factor > 1, notice=notice)
    # Grey, so that no colour of the picture's own is taken for evidence.
    evidence = picture.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(
        QImage.Format.Format_RGB32
    )
    evidence.setDevicePixelRatio(_DENSITY)
    with QPainter(evidence) as painter:
        place = QRectF(0, 0, evidence.width() / _DENSITY, evidence.height() / _DENSITY)
        overlay.draw(painter, place, place)
    evidence.setDevicePixelRatio(1.0)
    return ReportImages(picture, evidence, overlay.has_holes, factor > 1, notice)
