"""Everything that changes while a run trains, and how it is kept."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn

from training import checkpoint
from training.averaging import WeightAverage
from training.errors import TrainingError
from training.precision import Precision
from training.recipes import Recipe

LAST, PREVIOUS, BEST, METRICS = "last.pt", "previous.pt", "best.pt", "metrics.jsonl"


@dataclass
class Progress:
    """How far a run is; every process knows the same."""

    epoch: int = 0  # epochs done
    step: int = 0  # steps done in the epoch after those
    loss: float = 0.0  # sums over these steps: of the losses,
    right: int = 0  # of the pictures answered rightly,
    seconds: float = 0.0  # of the time they took
    best_loss: float = math.inf
    waited: int = 0  # epochs since the best

    def end_epoch(self) -> None:
        """Count an epoch as done."""
        self.epoch += 1
        self.step, self.loss, self.right, self.seconds = 0, 0.0, 0, 0.0


@dataclass
class State:
    """A run in memory. What is saved of it depends on nothing but recipe, seed and progress."""

    recipe: Recipe
    seed: int
    network: nn.Module
    average: WeightAverage
    optimizer: torch.optim.Optimizer
    precision: Precision
    progress: Progress = field(default_factory=Progress)
    last_is_good: bool = False  # whether the last checkpoint, if there is one, can be read

    def save(self, run: Path) -> None:
        """Write the last checkpoint; the one before is kept beside it.

        Raises TrainingError when weights are no longer finite, CheckpointError when there is no room; what was saved
        before is then left as it was.
        """
        finite = all(
            bool(value.isfinite().all())
            for value in self.network.state_dict().values()
            if value.is_floating_point()
        )
        if not finite:
            raise self.not_finite("the weights are", run)
        state = {
            "recipe": self.recipe.to_json(),
            "seed": self.seed,
            "network": self.network.state_dict(),
            "average": self.average.network.state_dict(),
            "average_steps": self.average.steps,
            "optimizer": self.optimizer.state_dict(),
            "scaler": self.precision.scaler.state_dict(),
            **vars(self.progress),
        }
        checkpoint.save(state, run / LAST, previous=run / PREVIOUS if self.last_is_good else None)
        self.last_is_good = True

    def restore(self, run: Path) -> str:
        """Take up the last checkpoint of `run` that can be read, if it has any; returns a warning, or "".

        Raises TrainingError when checkpoints are there but none can be read, or when they are of another run.
        """
        damage: list[str] = []
        for name in (LAST, PREVIOUS):
            if not (run / name).exists():
                continue
            try:
                self._take(checkpoint.load(run / name), run / name)
            except checkpoint.CheckpointError as error:
                damage.append(str(error))
                continue
            self.last_is_good = name == LAST
            if damage:
                damage.append(f"going on from the checkpoint before it, {run / name}: {self.place()}")
            return "; ".join(damage)
        if damage:
            raise TrainingError(
                "; ".join(damage) + f": no checkpoint is left to go on from. Remove {run} to begin again"
            )
        return ""

    def _take(self, saved: dict[str, Any], path: Path) -> None:
        try:
            same = (Recipe.from_json(saved["recipe"]), saved["seed"]) == (self.recipe, self.seed)
            if same:
                self.network.load_state_dict(saved["network"])
                self.average.network.load_state_dict(saved["average"])
                self.average.steps = saved["average_steps"]
                self.optimizer.load_state_dict(saved["optimizer"])
                if saved.get("scaler") and self.precision.scaler.is_enabled():
                    self.precision.scaler.load_state_dict(saved["scaler"])
                # Earlier versions saved whole epochs only, and so nothing of what is summed up within one.
                self.progress = Progress(**{name: saved[name] for name in vars(Progress()) if name in saved})
        except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as error:
            reason = str(error).partition("\n")[0]
            raise checkpoint.CheckpointError(f"{path} is no checkpoint of this run: {reason}") from error
        if not same:
            raise TrainingError(f"{path} is of another recipe or seed: choose another --run")

    def place(self) -> str:
        """Where the run is, in words."""
        return f"epoch {self.progress.epoch + 1}, after step {self.progress.step}"

    def not_finite(self, what: str, run: Path) -> TrainingError:
        """The error that ends a run whose numbers are infinite or none."""
        saved = run / (LAST if self.last_is_good else PREVIOUS)
        kept = f"what {saved} holds is from before that" if saved.exists() else "nothing was saved before"
        rate = self.optimizer.param_groups[0]["lr"]
        return TrainingError(
            f"{what} no longer finite in {self.place()}, at a learning rate of {rate:.3g}; {kept}. The same run would "
            f"end here again: try a recipe (training/recipes.py) with a smaller learning_rate, more warmup_epochs or "
            f"bfloat16=False, and another --run"
        )

    def keep_epoch(self, figures: dict[str, float], run: Path) -> None:
        """Save what an epoch, now done, brought: best before last, so that a kill in between repeats its end.

        figures: what is noted of the epoch; "log_loss" on validation decides which epoch is the best.
        """
        progress = self.progress
        if figures["log_loss"] < progress.best_loss:
            progress.best_loss, progress.waited = figures["log_loss"], 0
            best = {
                "recipe": self.recipe.to_json(),
                "seed": self.seed,
                "epoch": progress.epoch,
                "network": self.average.network.state_dict(),
            }
            checkpoint.save(best, run / BEST)
        else:
            progress.waited += 1
        line = json.dumps({key: round(value, 6) for key, value in figures.items()})
        print(line, flush=True)
        with (
            checkpoint.writing(run / METRICS, len(line)),
            (run / METRICS).open("a", encoding="utf-8") as file,
        ):
            file.write(line + "\n")
        self.save(run)

    def forget_later_epochs(self, run: Path) -> None:
        """Take lines out of the metrics that are not of an epoch done, and will be written again."""
        path = run / METRICS
        if not path.is_file():
            return
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = "".join(lines[: self.progress.epoch])
        if kept != "".join(lines):
            with checkpoint.writing(path, len(kept)):
                unfinished = path.with_suffix(".part")
                unfinished.write_text(kept, encoding="utf-8")
                unfinished.replace(path)
