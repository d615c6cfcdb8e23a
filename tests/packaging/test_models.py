"""Only models that the list of checksums names are packed, and only as it names them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cifake_desktop.detection.model import ModelError
from resources.packaging.models import checked_models

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path, write_models: Callable[..., Path]) -> Path:
    return write_models(tmp_path, a=b"one", b=b"two")


def test_the_list_and_what_it_lists(folder: Path) -> None:
    (folder / "a.md").touch()
    assert [file.name for file in checked_models(folder)] == ["SHA256SUMS", "a.onnx", "b.onnx"]


def test_the_models_of_this_repository_are_what_their_list_says() -> None:
    assert len(checked_models(REPOSITORY / "resources/models")) == 3


def test_one_bit_too_many_a_stray_and_a_missing_one_are_refused(folder: Path) -> None:
    (folder / "b.onnx").write_bytes(b"twn")
    with pytest.raises(ValueError, match=r"b\.onnx is not the file"):
        checked_models(folder)
    (folder / "b.onnx").write_bytes(b"two")
    (folder / "c.onnx").touch()
    with pytest.raises(ValueError, match=r"does not list c\.onnx"):
        checked_models(folder)
    (folder / "c.onnx").unlink()
    (folder / "a.onnx").unlink()
    with pytest.raises(FileNotFoundError):
        checked_models(folder)
    (folder / "SHA256SUMS").write_text("nonsense")
    with pytest.raises(ModelError, match="wrong line"):
        checked_models(folder)


def test_the_packaging_goes_by_it() -> None:
    text = (REPOSITORY / "build.spec").read_text(encoding="utf-8")
    assert 'checked_models(RESOURCES / "models")' in text
    assert '"*.onnx"' not in text
