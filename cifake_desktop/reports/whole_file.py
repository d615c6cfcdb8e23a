"""A file that appears under its name whole, or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO


class WholeFile:
    """Text that is written beside the target, and takes its name only when the ``with`` block ends well."""

    def __init__(self, target: Path, encoding: str = "utf-8") -> None:
        """Start a temporary file beside the target.

        Raises:
            OSError: no file can be written there.

        """
        # Through links: the file that a link leads to is replaced, not the link.
        self._target = Path(os.path.realpath(target))
        if self._target.is_dir():
            raise IsADirectoryError(f"{target} is a folder.")
        self._temporary = self._target.with_name(f".{secrets.token_hex(8)}.part")
        self.file: TextIO = self._temporary.open(
            "x", encoding=encoding, errors="backslashreplace", newline=""
        )

    def __enter__(self) -> Self:
        return self

    def finish(self) -> None:
        """Write what stands at the end; called only when all went well."""

    def publish(self, temporary: Path, target: Path) -> None:
        """Give what was written its name; called last, and only when all went well."""
        temporary.replace(target)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            with self.file:
                if kind is None:
                    self.finish()
                    self.file.flush()
                    os.fsync(self.file.fileno())
            if kind is None:
                self.publish(self._temporary, self._target)
        finally:
            with suppress(OSError):
                self._temporary.unlink(missing_ok=True)
