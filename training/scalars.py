"""A run's figures as TensorBoard reads them, for those who have it installed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from training.errors import TrainingError


def open_writer(run: Path, epochs_done: int) -> Any:
    """A writer into `run/tensorboard`; what a killed run wrote after its last whole epoch is not shown.

    Raises TrainingError where TensorBoard is not installed: it is no dependency of this package.
    """
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise TrainingError(
            "TensorBoard is not installed: `pip install tensorboard`, or train without --tensorboard "
            "(metrics.jsonl holds the same figures)"
        ) from error
    return SummaryWriter(str(run / "tensorboard"), purge_step=epochs_done + 1)


def write_scalars(writer: Any, figures: dict[str, float]) -> None:
    """Write one epoch's figures, as in a line of metrics.jsonl, and let them be seen at once."""
    for name, value in figures.items():
        if name != "epoch":
            writer.add_scalar(name, value, int(figures["epoch"]))
    writer.flush()
