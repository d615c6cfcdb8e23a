"""The batches of an epoch: the same pictures with the same changes, however many processes share the work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch

from training.augment import augment
from training.data.packed import Pictures, Subset
from training.errors import TrainingError
from training.recipes import Recipe
from training.seeds import seed_for


@dataclass(frozen=True)
class Share:
    """What one process does of every batch: its `rank` among `world` processes, in `accumulate` pieces."""

    rank: int = 0
    world: int = 1
    accumulate: int = 1

    def rows(self, batch: int) -> list[slice]:
        """The rows of a batch that are this process's: one slice for each piece, all of one length.

        Each piece of a batch, over all processes, is a run of neighbouring rows. Raises TrainingError when the
        batch cannot be shared equally.
        """
        pieces = self.world * self.accumulate
        if pieces < 1 or batch < pieces or batch % pieces:
            raise TrainingError(
                f"a batch of {batch} pictures cannot be shared equally among {self.world} processes in "
                f"{self.accumulate} accumulated pieces: choose numbers whose product divides {batch}"
            )
        size = batch // pieces
        firsts = ((piece * self.world + self.rank) * size for piece in range(self.accumulate))
        return [slice(first, first + size) for first in firsts]


def steps_per_epoch(pictures: int, batch: int) -> int:
    """Whole batches in an epoch; raises TrainingError when there is not even one."""
    if pictures < batch:
        raise TrainingError(f"{pictures} training pictures do not fill one batch of {batch}")
    return pictures // batch


def batches(
    pictures: Pictures, recipe: Recipe, seed: int, epoch: int, share: Share, first: int = 0
) -> Iterator[list[Subset]]:
    """One epoch of augmented batches from step `first` on: for each step, the pieces that `share` says.

    Every step has random numbers of its own, drawn for the whole batch, and each process takes its own rows of them.
    So neither the number of processes nor an interruption changes what a network sees.
    """
    order = pictures.order(torch.Generator().manual_seed(seed_for("order", seed, epoch)))
    own = share.rows(recipe.batch)
    for step in range(first, steps_per_epoch(len(pictures), recipe.batch)):
        batch = order[step * recipe.batch : (step + 1) * recipe.batch]
        noise = seed_for("noise", seed, epoch, step)
        pieces = []
        for rows in own:
            piece = pictures.take(batch[rows])
            generator = torch.Generator().manual_seed(noise)
            pixels = augment(piece.pixels, recipe.augmentation, generator, rows.start, recipe.batch)
            pieces.append(Subset(pixels, piece.labels, piece.categories))
        yield pieces
