"""Tests of how long something takes share a machine with whatever else runs on it."""

from typing import Final

import pytest

# What is slow because of the machine is quick at another time; what is slow of itself is slow three times.
measured_again: Final = pytest.mark.flaky(reruns=2, reruns_delay=3, only_rerun="AssertionError")
