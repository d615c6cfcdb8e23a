"""The limits of files, as the settings mean them."""

from dataclasses import replace

from cifake_desktop.picture import DEFAULT_LIMITS, Limits
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.settings import MOST_MEBIBYTES, MOST_MEGAPIXELS, MOST_SECONDS, Settings


def limits_of(settings: Settings) -> Limits:
    """Return the limits that the settings mean now; those that they do not hold are the usual ones."""
    return replace(
        DEFAULT_LIMITS,
        max_pixels=settings.get(MOST_MEGAPIXELS) * 10**6,
        max_bytes=settings.get(MOST_MEBIBYTES) * 2**20,
        max_seconds=settings.get(MOST_SECONDS),
    )


def limited(engine: Engine, limits: Limits) -> Engine:
    """Return an engine like this one that goes by these limits."""
    return replace(
        engine,
        examiner=engine.examiner.limited(limits),
        setup=None if engine.setup is None else replace(engine.setup, limits=limits),
    )
