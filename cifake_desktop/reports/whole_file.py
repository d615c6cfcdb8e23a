"""A file that appears under its name whole, or not at all."""

import os
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from cifake_desktop.part_file import PartFile, sweep


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
        if (
            self._target.exists() and not self._target.is_file()
        ):  # a device, say, whose name must not be taken
            raise FileExistsError(f"{target} is no ordinary file.")
        sweep(self._target.parent)
        with ExitStack() as stack:
            self._part = stack.enter_context(PartFile(self._target.parent))
            self._temporary = self._part.path
            self.file: TextIO = self._temporary.open(
                "w", encoding=encoding, errors="backslashreplace", newline=""
            )
            stack.pop_all()

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
        with self._part:
            with self.file:
                if kind is None:
                    self.finish()
                    self.file.flush()
                    os.fsync(self.file.fileno())
            if kind is None:
                self.publish(self._temporary, self._target)
