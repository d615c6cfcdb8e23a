"""What Windows shows of an executable under Properties, Details."""

from typing import Final

_TEMPLATE: Final = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [{strings}])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def version_resource(version: str, executable: str, description: str) -> str:
    """Return the version resource of an executable, in the notation that PyInstaller reads.

    Args:
        version: of the application; only the numbers at its start go where Windows wants four numbers.
        executable: name of the file, for example "cifake-desktop.exe".
        description: what the task manager shows.

    Raises:
        ValueError: the version starts with something else than numbers and dots.

    """
    leading = version.split("+")[0].split("-")[0]
    numbers = [int(number) for number in leading.split(".")][:4]
    strings = {
        "CompanyName": "CIFAKE Desktop",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": executable.removesuffix(".exe"),
        "LegalCopyright": "MIT licence",
        "OriginalFilename": executable,
        "ProductName": "CIFAKE Desktop",
        "ProductVersion": version,
    }
    return _TEMPLATE.format(
        numbers=tuple(numbers + [0] * (4 - len(numbers))),
        strings=", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items()),
    )
