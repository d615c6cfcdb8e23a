import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from training.data.prefetch import prefetched


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    assert not [thread for thread in threading.enumerate() if thread.name == "prefetch"]


def test_the_same_items_in_the_same_order() -> None:
    assert list(prefetched(iter(range(100)))) == list(range(100))
    assert list(prefetched(iter(()))) == []


def test_no_more_than_so_many_are_made_ahead() -> None:
    made: list[int] = []
    third = threading.Event()

    def items() -> Iterator[int]:
        for number in range(10):
            made.append(number)
            if number == 3:
                third.set()
            yield number

    with closing(prefetched(items(), ahead=2)) as ready:
        assert next(ready) == 0
        # One is taken, two wait, and the next is in the maker's hand.
        assert third.wait(10)
        assert len(made) == 4


def test_an_error_comes_where_its_item_would_have_come() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise KeyError("the second")

    ready = prefetched(items())
    assert next(ready) == 1
    with pytest.raises(KeyError, match="the second"):
        next(ready)


def test_closing_early_ends_the_thread_while_it_waits() -> None:
    with closing(prefetched(iter(range(10**9)), ahead=1)) as ready:
        assert next(ready) == 0
