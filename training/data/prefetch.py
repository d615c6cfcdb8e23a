"""Batches made ready by a thread while the step before them runs."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from contextlib import suppress
from queue import Empty, Full, Queue
from typing import TypeVar

_T = TypeVar("_T")
_WAIT = 0.1  # seconds between looks at whether the other side is gone


class _End:
    """The last thing in the queue: why there is no more."""

    def __init__(self, error: BaseException | None = None):
        self.error = error


def prefetched(items: Iterator[_T], ahead: int = 2) -> Generator[_T, None, None]:
    """The same items in the same order, up to `ahead` of them made before they are asked for.

    An error of `items` is raised here, where its item would have come. The thread has ended when this iterator has,
    also when it is closed early. What `items` draws must come from generators of its own: torch's global one belongs
    to the thread that trains.
    """
    queue: Queue[_T | _End] = Queue(ahead)
    stop = threading.Event()

    def put(item: _T | _End) -> None:
        while not stop.is_set():
            with suppress(Full):
                queue.put(item, timeout=_WAIT)
                return

    def produce() -> None:
        try:
            for item in items:
                put(item)
                if stop.is_set():
                    return
        except BaseException as error:  # raised on the other side
            put(_End(error))
        else:
            put(_End())

    thread = threading.Thread(target=produce, name="prefetch", daemon=True)
    thread.start()
    try:
        while True:
            try:
                item = queue.get(timeout=_WAIT)
            except Empty:
                continue
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item
    finally:
        stop.set()
        thread.join()
