"""What a run folder holds, so that a run is taken up again only as the run that it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from training import environment
from training.checkpoint import writing
from training.errors import TrainingError


def write_config(
    run: Path, fixed: dict[str, Any], upgrade: Callable[[dict[str, Any]], dict[str, Any]] | None = None
) -> None:
    """Write `fixed` and the environment into `run/config.json`, or check that a run to be resumed was the same.

    `upgrade` turns what an earlier version wrote into what this one would have written. Raises TrainingError when
    `run` holds a different run.
    """
    path = run / "config.json"
    fixed = json.loads(json.dumps(fixed))  # through JSON, because tuples come back as lists
    if path.is_file():
        before = json.loads(path.read_text(encoding="utf-8"))
        if upgrade is not None:
            before = json.loads(json.dumps(upgrade(before)))
        changed = [key for key, value in fixed.items() if before.get(key) != value]
        if changed:
            raise TrainingError(
                f"{run} holds another run ({', '.join(changed)} differ): choose another --run"
            )
        return
    run.mkdir(parents=True, exist_ok=True)
    text = json.dumps({**fixed, "environment": environment.describe()}, indent=1) + "\n"
    with writing(path, len(text)):
        unfinished = path.with_suffix(".part")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
