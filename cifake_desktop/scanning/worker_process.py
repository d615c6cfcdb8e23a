"""A worker process seen from the scan: started, asked, and ended."""

import json
import os
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final

from cifake_desktop.itself import NO_WINDOW, own_command, own_environment
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker import COMMAND

# Windows has it; elsewhere the worker lowers its priority itself.
_LOWER_PRIORITY: Final = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


_SECONDS_TO_DIE: Final = 3.0


class PoolError(Exception):
    """No worker can be started, or none that can work; the message is a sentence for people."""


class LostError(Exception):
    """A worker is gone; the message says how, as the end of a sentence. `late`: because it took too long."""

    def __init__(self, how: str, *, late: bool = False) -> None:
        super().__init__(how)
        self.late = late


class WorkerProcess:
    """One worker process, and the line to it. Belongs to one thread; others may only kill it.

    It answers in the order in which it was asked, and may be asked again before it has answered.
    """

    def __init__(self, seconds: float) -> None:
        """Start the process.

        Args:
            seconds: that it may take for one answer.

        Raises:
            PoolError: it could not be started.

        """
        self.gone = False
        self._seconds = seconds
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        try:
            self.process = subprocess.Popen(  # noqa: S603  the application itself
                own_command(COMMAND),
                env=own_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Ctrl-C is for the scan, which then ends its workers.
                start_new_session=True,
                creationflags=NO_WINDOW | _LOWER_PRIORITY,
            )
        except OSError as error:
            raise PoolError(f"A process for the scan could not be started: {error.strerror}.") from error
        # On the side, because a process that waits for a disk which has gone silent cannot even be killed, and so
        # would never close its end of the line.
        self._reader = threading.Thread(target=self._read, name="scan_reader", daemon=True)
        self._reader.start()

    def begin(self, setup: ExaminerSetup) -> None:
        """Tell the worker what to make its examiner of.

        Raises:
            LostError: the worker is gone.
            PoolError: it cannot.

        """
        self._send(setup.to_json())
        answer = self.answer()
        if not isinstance(answer, dict) or "ready" not in answer:
            self.kill()
            problem = answer.get("problem") if isinstance(answer, dict) else None
            raise PoolError(str(problem or "A process for the scan gave no sensible answer."))

    def ask_to_examine(self, paths: Sequence[Path]) -> None:
        """Ask for the findings of files.

        Raises:
            LostError: the worker is gone.

        """
        self._send(json.dumps([str(path) for path in paths]))

    def ask_for_thumbnails(self, paths: Sequence[Path]) -> None:
        """Ask for small JPEGs of pictures.

        Raises:
            LostError: the worker is gone.

        """
        self._send(json.dumps({"thumbnails": [str(path) for path in paths]}))

    def answer(self) -> Any:
        """Return the decoded JSON of the next answer.

        Raises:
            LostError: there was none, or none in time.

        """
        try:
            line = self._lines.get(timeout=self._seconds)
        except Empty:
            self.bury()
            raise LostError("took too long", late=True) from None
        if line.endswith(b"\n"):
            with suppress(ValueError):
                return json.loads(line)
        self.bury()  # it ended, perhaps in the middle of a line
        raise LostError("made the program that decodes it crash")

    def kill(self) -> None:
        """End the process at once."""
        self.gone = True
        with suppress(OSError):
            self.process.kill()
        self._lines.put(b"")  # whoever waits for an answer need not wait until the process is really gone

    def bury(self) -> None:
        """End what is left of the process, and close the line to it; one that cannot be killed yet is left behind."""
        self.kill()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(_SECONDS_TO_DIE)
            self._reader.join(_SECONDS_TO_DIE)
        with suppress(OSError):
            if self.process.stdin is not None:
                self.process.stdin.close()

    def _read(self) -> None:
        """Pass on what the process writes, line by line, then b""."""
        with suppress(OSError, ValueError):
            if self.process.stdout is not None:
                with self.process.stdout as stdout:
                    for line in stdout:
                        self._lines.put(line)
        self._lines.put(b"")

    def _send(self, line: str) -> None:
        try:
            stdin = self.process.stdin
            if stdin is None:
                raise OSError(os.strerror(0))
            stdin.write(line.encode("ascii") + b"\n")
            stdin.flush()
        except (OSError, ValueError) as error:  # a closed pipe
            self.bury()
            raise LostError("made the program that decodes it crash") from error
