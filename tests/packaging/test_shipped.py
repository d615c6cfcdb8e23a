from pathlib import Path

from resources.packaging.shipped import licence_files, shipped_distributions


def test_distributions_are_found_by_their_modules() -> None:
    found = shipped_distributions(["PIL.Image", "numpy", "json", "cifake_desktop.cli", "sd_parsers.data"])
    assert [name.replace("_", "-") for name in found] == ["cifake-desktop", "numpy", "pillow", "sd-parsers"]


def test_licences_that_lie_among_the_code_are_found() -> None:
    found = licence_files("onnxruntime")
    assert {(Path(file).name, folder) for file, folder in found} >= {
        ("LICENSE", "onnxruntime"),
        ("ThirdPartyNotices.txt", "onnxruntime"),
    }
    assert all(Path(file).is_file() for file, _ in found)
