from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage, QPixmap

from cifake_desktop.ui.drops import has_picture, looks_welcome, read_delivery


def _mime(*urls: str, image: object = None, text: str | None = None) -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if image is not None:
        data.setImageData(image)
    if text is not None:
        data.setText(text)
    return data


@pytest.fixture
def image() -> QImage:
    made = QImage(4, 3, QImage.Format.Format_RGB32)
    made.fill(QColor("#112233"))
    return made


def test_files_and_folders_come_in_their_order() -> None:
    delivery = read_delivery(_mime("file:///a/b%20c.png", "file:///folder", "https://example.org/x.png"))
    assert delivery.paths == (Path("/a/b c.png"), Path("/folder"))
    assert not delivery.web_only


def test_a_file_wins_over_image_data(image: QImage) -> None:
    delivery = read_delivery(_mime("file:///a/b.png", image=image))
    assert delivery.paths == (Path("/a/b.png"),)
    assert delivery.picture is None


def test_image_data_wins_over_a_web_address(image: QImage) -> None:
    delivery = read_delivery(_mime("https://example.org/x.png", image=image))
    assert isinstance(delivery.picture, QImage)
    assert delivery.picture.size() == image.size()
    assert not delivery.web_only


def test_a_pixmap_counts_as_a_picture(image: QImage) -> None:
    delivery = read_delivery(_mime(image=QPixmap.fromImage(image)))
    assert isinstance(delivery.picture, QImage)
    assert delivery.picture.pixelColor(0, 0).name() == "#112233"


@pytest.mark.parametrize(
    "data",
    [
        {"urls": ["https://example.org/x.png"]},
        {"text": "https://example.org/x.png"},
        {"text": "data:image/png,x"},
    ],
)
def test_a_web_address_alone_is_told_apart(data: dict[str, object]) -> None:
    mime = _mime(*data.get("urls", ()), text=data.get("text"))  # type: ignore[misc, arg-type]
    assert looks_welcome(mime)
    delivery = read_delivery(mime)
    assert delivery.web_only
    assert not delivery.empty


@pytest.mark.parametrize("text", ["just words", "two https://example.org words", ""])
def test_other_text_is_nothing(text: str) -> None:
    mime = _mime(text=text)
    assert not looks_welcome(mime)
    assert read_delivery(mime).empty


def test_an_empty_image_is_nothing() -> None:
    assert read_delivery(_mime(image=QImage())).empty


PNG = b"\x89PNG, as it came"
JPEG = b"\xff\xd8, as it came"


@pytest.mark.parametrize(
    ("formats", "wanted"),
    [
        ({"image/png": PNG}, PNG),
        ({"image/jpeg": JPEG}, JPEG),
        # Whoever offers both has made them of one picture: the one that loses nothing is taken.
        ({"image/jpeg": JPEG, "image/png": PNG}, PNG),
        ({"image/png": b"", "image/jpeg": JPEG}, JPEG),
        ({'application/x-qt-windows-mime;value="PNG"': PNG}, PNG),
        ({"image/avif": b"an AVIF file"}, b"an AVIF file"),
    ],
)
def test_the_bytes_of_a_picture_are_taken_as_they_are(
    formats: dict[str, bytes], wanted: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    mime = _mime("https://example.org/x.png")
    for name, content in formats.items():
        mime.setData(name, content)
    monkeypatch.setattr(QMimeData, "imageData", lambda _: pytest.fail("Qt must not decode it"))
    assert looks_welcome(mime)
    assert has_picture(mime)
    delivery = read_delivery(mime)
    assert delivery.picture == wanted
    assert not delivery.web_only


def test_bytes_of_another_kind_are_no_picture() -> None:
    mime = QMimeData()
    mime.setData("image/svg+xml", b"<svg/>")
    assert not has_picture(mime)
    assert read_delivery(mime).empty
