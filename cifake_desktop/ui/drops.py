"""What a drag or the clipboard brings: files and folders, a picture itself, or only a web address."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QPixmap

_WEB: Final = {"http", "https", "ftp", "data", "blob"}


@dataclass(frozen=True, slots=True)
class Delivery:
    """What was dropped or pasted.

    Attributes:
        paths: files and folders of this computer, mixed, in their order.
        image: a picture that came without a file, or None.
        web_only: whether all that came was a web address.

    """

    paths: tuple[Path, ...] = field(default=())
    image: QImage | None = None
    web_only: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing of use came, not even a web address to explain about."""
        return not self.paths and self.image is None and not self.web_only


def looks_welcome(data: QMimeData) -> bool:
    """Tell, while a drag hovers, whether `read_delivery` would find something. Decodes nothing."""
    return data.hasUrls() or data.hasImage() or _web_address(data.text())


def read_delivery(data: QMimeData) -> Delivery:
    """Read what came. Files win over image data: the file still holds what it says of itself."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())
    if paths:
        return Delivery(paths)
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QPixmap):
            image = image.toImage()
        if isinstance(image, QImage) and not image.isNull():
            return Delivery(image=image)
    web = any(url.scheme().lower() in _WEB for url in data.urls()) or _web_address(data.text())
    return Delivery(web_only=web)


def _web_address(text: str) -> bool:
    line = text.strip()
    return " " not in line and "\n" not in line and QUrl(line).scheme().lower() in _WEB
