import sys

import pytest

from tests.hardening.soak import figures, use_window

SECONDS = 8.0


@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")
def test_a_scripted_user_leaves_nothing_behind() -> None:
    """A minute of the hour: memory and stalls need the whole hour, and a machine without other work."""
    found = use_window(SECONDS, seed=3)
    hang, _, _, left, _ = figures(found, seed=3)
    assert hang.met, hang.measured
    assert left.met, left.measured
    assert sum(found["acts"].values()) >= 8


def _round(memory: float, handles: int = 7) -> dict[str, object]:
    return {
        "memory": memory,
        "memory_of_window": memory,
        "threads": ["MainThread"],
        "handles": handles,
        "processes": 0,
        "temporary_files": [],
    }


def _found(rounds: list[dict[str, object]], stalls: list[tuple[float, str]]) -> dict[str, object]:
    longest = max((stall[0] for stall in stalls), default=0.01)
    return {
        "seconds": 60.0,
        "acts": {"paste": 9},
        "pictures": 9,
        "rounds": rounds,
        "ticks": 100,
        "stalls": stalls,
        "longest": longest,
        "trouble": "",
    }


def test_figures_of_a_run_without_fault() -> None:
    rows = figures(_found([_round(50.0), *[_round(100.0)] * 18, _round(104.0)], [(0.19, "paste")]), 0)
    assert [row.met for row in rows] == [True] * 5
    assert "growth" in rows[1].wanted
    assert rows[1].measured.startswith("+2.0 %")  # the warm-up of two rounds does not count


@pytest.mark.parametrize(
    ("missed", "rounds", "stalls"),
    [
        ((1, 2), [_round(100.0)] * 9 + [_round(106.0)], []),
        ((3,), [_round(100.0)] * 9 + [_round(100.0, handles=8)], []),
        ((4,), [_round(100.0)] * 10, [(0.21, "paste")]),
    ],
)
def test_figures_tell_what_is_wrong(
    missed: tuple[int, ...], rounds: list[dict[str, object]], stalls: list[tuple[float, str]]
) -> None:
    assert [one.met for one in figures(_found(rounds, stalls), 0)] == [
        index not in missed for index in range(5)
    ]
