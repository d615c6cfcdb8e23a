"""Begins a process of a fault as the application begins: it looks for memory, and has a sentence for too little."""

import sys
from collections.abc import Callable

from cifake_desktop import __main__ as application
from cifake_desktop.itself import make_sure_of_memory


def start(main: Callable[[], int]) -> int:
    """Run `main` in the place of the application's own and return the exit status."""

    def started() -> int:
        make_sure_of_memory(application.MEMORY_OF_WINDOW)
        try:
            return main()
        except ImportError as error:
            print(f"cifake-desktop: The window's libraries could not be loaded: {error}.", file=sys.stderr)
            return 2

    application.main = started  # type: ignore[assignment]
    return application.start()
