"""Random numbers that follow from what they are for, so that it does not matter how a run came to that point."""

from __future__ import annotations

import hashlib


def seed_for(*what: str | int) -> int:
    """A seed, 0..2**63 - 1, for one purpose: such as "noise", the run's seed, the epoch and the step."""
    digest = hashlib.sha256("/".join(map(str, what)).encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1
