"""Arguments that several commands have in common."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from training.pretrained import Origin


def data_folder(arguments: argparse.Namespace, dataset: str) -> Path:
    """The folder of the packed data set: as asked for, or the usual one."""
    return arguments.data or Path("data") / dataset


def origin(arguments: argparse.Namespace) -> Origin:
    """Where pretrained weights may come from, as asked for."""
    from training.pretrained import Origin

    return Origin(arguments.weights, arguments.download)


def add_origin(parser: argparse.ArgumentParser) -> None:
    """Have a command ask what `origin` answers."""
    parser.add_argument(
        "--weights", type=Path, metavar="FILE", help="pretrained weights (default: those on this machine)"
    )
    parser.add_argument(
        "--download", action="store_true", help="fetch pretrained weights that are not on this machine"
    )


def positive(text: str) -> int:
    """A whole number of 1 at least; argparse.ArgumentTypeError or ValueError for anything else."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 at least")
    return number
