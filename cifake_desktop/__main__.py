"""Opens the window; with a sub-command, runs the command line instead."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cifake_desktop.itself import (
    SHORT_OF_MEMORY,
    is_short_of_memory,
    make_sure_of_memory,
    one_thread,
    restore_environment,
)
from cifake_desktop.scanning import wire

MEMORY_OF_WINDOW: Final = 700
"""MiB of addresses that a window takes, or what draws a PDF, with its libraries; most of them are never filled."""

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start() -> int:
    """Be the application: run `main` in a process that is its own."""
    try:
        with one_thread():
            from cifake_desktop.picture import block_other_readers  # large libraries, which need memory

        block_other_readers()
        return main()
    except (ImportError, MemoryError, OSError, RuntimeError) as error:
        if not is_short_of_memory(error):
            raise
        if sys.stderr is not None:
            sys.stderr.write(f"cifake-desktop: {SHORT_OF_MEMORY}\n")
        return 2


def main(argv: Sequence[str] | None = None) -> int:
    """Start the application and return its exit status.

    Args:
        argv: the arguments without the program's name; None takes those of the process. Arguments that are no
            sub-command and no option are files and folders to open in the window. A file that is called
            "scan" is reached as "./scan", and any file after "--".

    """
    restore_environment()
    arguments = list(sys.argv[1:] if argv is None else argv)
    # The application called itself. The file waits, so nothing else is loaded.
    if arguments == [wire.COMMAND]:
        from cifake_desktop.scanning import worker

        return worker.answer()
    from cifake_desktop import cli
    from cifake_desktop.detection import trial

    if len(arguments) == 3 and arguments[0] == trial.COMMAND:
        return trial.answer(Path(arguments[1]), arguments[2])
    if len(arguments) == 3 and arguments[0] == cli.PRINT_COMMAND:
        make_sure_of_memory(MEMORY_OF_WINDOW)
        from cifake_desktop.ui.languages import LANGUAGE_VARIABLE

        os.environ[LANGUAGE_VARIABLE] = "en"  # like all that the command line says
        from cifake_desktop.ui import pdf

        return pdf.main(Path(arguments[1]), Path(arguments[2]))
    if arguments and arguments[0] == "--":
        arguments = arguments[1:]
    elif arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-")):
        return cli.main(arguments)
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        if sys.stderr is not None:
            sys.stderr.write("cifake-desktop: There is no display for a window. Use inspect or scan here.\n")
        return 2
    make_sure_of_memory(MEMORY_OF_WINDOW)
    # Only here: the command line neither needs Qt nor waits for it.
    try:
        from cifake_desktop.ui import app
    except ImportError as error:  # Qt itself, or a system library that it is linked to
        if sys.stderr is not None:
            sys.stderr.write(f"cifake-desktop: The window's libraries could not be loaded: {error}.\n")
        return 2
    return app.run([Path(argument) for argument in arguments])


if __name__ == "__main__":
    sys.exit(start())
