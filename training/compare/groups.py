"""Runs that differ in nothing but the seed, and the spread of their figures."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from training.compare.contenders import Contender

_NOT_COMPARED = ("seed", "environment")


@dataclass(frozen=True)
class Group:
    """Runs of one configuration with different seeds; a file, or a run of its own kind, is a group of one.

    differing: the entries of `environment` that are not the same in all, with their values: what else may have
    made a difference.
    """

    name: str
    members: tuple[Contender, ...]
    differing: Mapping[str, tuple[str, ...]]


def _without_seed(config: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in config.items() if key not in _NOT_COMPARED}
    if kept.get("start"):
        kept["start"] = _without_seed(kept["start"])
    return kept


def _differing(members: Sequence[Contender]) -> dict[str, tuple[str, ...]]:
    tables = [member.config.get("environment", {}) for member in members]
    keys = sorted({key for table in tables for key in table})
    values = {key: tuple(sorted({str(table.get(key, "unknown")) for table in tables})) for key in keys}
    return {key: said for key, said in values.items() if len(said) > 1}


def group_by_seed(contenders: Sequence[Contender]) -> list[Group]:
    """Put runs together whose config.json differs in seed and environment only, in the order of their first members.

    A seed that a group already holds begins another group: the spread is one over seeds.
    """
    keyed: list[tuple[str, list[Contender]]] = []
    for contender in contenders:
        key = json.dumps(_without_seed(contender.config), sort_keys=True)
        for other, members in keyed:
            seeds = {member.config["seed"] for member in members}
            if contender.is_run and other == key and contender.config["seed"] not in seeds:
                members.append(contender)
                break
        else:
            # A file is never joined, so its key must not be met by a run.
            keyed.append((key if contender.is_run else f"file {contender.name}", [contender]))
    groups: list[Group] = []
    for _, members in keyed:
        name = members[0].name if len(members) == 1 else f"{members[0].recipe}, {len(members)} seeds"
        if name in {group.name for group in groups}:
            name = f"{name} ({', '.join(member.name for member in members)})"
        groups.append(Group(name, tuple(members), _differing(members)))
    return groups


def spread(values: Sequence[float | None]) -> dict[str, Any]:
    """Mean and standard deviation (of a sample: n - 1) of those values that are there; None where n is too small."""
    there = [value for value in values if value is not None]
    return {
        "mean": statistics.fmean(there) if there else None,
        "sd": statistics.stdev(there) if len(there) > 1 else None,
        "n": len(there),
    }
