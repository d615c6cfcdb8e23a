"""What a drag or the clipboard brings: files and folders, a picture itself, or only a web address."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QPixmap

_WEB: Final = {"http", "https", "ftp", "data", "blob"}
# How a drag or the clipboard may hold the bytes of a picture; whoever offers several has made them of one. So the first
# are those that lose nothing.
_ENCODED: Final = (
    "image/png",
    'application/x-qt-windows-mime;value="PNG"',
    "image/tiff",
    "image/bmp",
    "image/x-bmp",
    "image/x-MS-bmp",
    "image/gif",
    "image/webp",
    "image/avif",
    "image/heic",
    "image/heif",
    "image/jpeg",
    "image/jpg",
)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What was dropped or pasted.

    Attributes:
        paths: files and folders of this computer, mixed, in their order.
        picture: one that came without a file, as the bytes of a file or as a picture of Qt's, or None.
        web_only: whether all that came was a web address.

    """

    paths: tuple[Path, ...] = field(default=())
    picture: bytes | QImage | None = None
    web_only: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing of use came, not even a web address to explain about."""
        return not self.paths and self.picture is None and not self.web_only


def looks_welcome(data: QMimeData) -> bool:
    """Tell, while a drag hovers, whether `read_delivery` would find something. Decodes nothing."""
    return data.hasUrls() or has_picture(data) or _web_address(data.text())


def has_picture(data: QMimeData) -> bool:
    """Tell whether a picture came without a file. Decodes nothing."""
    return data.hasImage() or any(data.hasFormat(name) for name in _ENCODED)


def read_delivery(data: QMimeData) -> Delivery:
    """Read what came. Files win over image data: the file still holds what it says of itself."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())
    if paths:
        return Delivery(paths)
    if (picture := _picture(data)) is not None:
        return Delivery(picture=picture)
    web = any(url.scheme().lower() in _WEB for url in data.urls()) or _web_address(data.text())
    return Delivery(web_only=web)


def _picture(data: QMimeData) -> bytes | QImage | None:
    """Return the bytes of the picture that came, for another process to decode; one without bytes as Qt has it."""
    for name in _ENCODED:
        if data.hasFormat(name) and (content := bytes(data.data(name).data())):
            return content
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QPixmap):
        image = image.toImage()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _web_address(text: str) -> bool:
    line = text.strip()
    return " " not in line and "\n" not in line and QUrl(line).scheme().lower() in _WEB
