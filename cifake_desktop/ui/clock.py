"""How long a job has worked, without its pauses."""

import time


class Clock:
    """Runs from the moment it is made."""

    def __init__(self) -> None:
        """Start."""
        self._before = 0.0
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds worked so far."""
        return self._before + (0.0 if self._since is None else time.monotonic() - self._since)

    def hold(self, held: bool) -> None:
        """Hold the clock, or let it run on."""
        if held:
            self.stop()
        elif self._since is None:
            self._since = time.monotonic()

    def stop(self) -> None:
        """Hold the clock."""
        self._before = self.seconds
        self._since = None
