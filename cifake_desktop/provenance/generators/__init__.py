"""What image generators write into their files: who made it, with which prompt, seed and model.

Each recogniser asks for something that no other program writes. Sources of the formats: the generators' own code, and
the readers `sd-parsers` and `stable-diffusion-prompt-reader`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from cifake_desktop.finding import Evidence
from cifake_desktop.provenance.generators import local, services
from cifake_desktop.provenance.generators.comfyui import comfyui
from cifake_desktop.provenance.generators.sources import Found, Sources, shown
from cifake_desktop.provenance.marks import Origin, Status, mark, origin_of

_RECOGNISERS: Final[tuple[Callable[[Sources], Iterator[Found]], ...]] = (
    local.swarmui,
    local.fooocus,
    local.invokeai,
    local.novelai,
    local.easy_diffusion,
    local.draw_things,
    comfyui,
    # After those that may write its kind of text beside their own.
    local.automatic1111,
    services.midjourney,
    services.grok,
    services.black_forest_labs,
    services.named,
    services.credited,
)
_MOST: Final = 10  # marks of a file that are shown
_MOST_OF_ONE: Final = 3  # that are taken of one recogniser: a file may repeat a mark without end


@dataclass(frozen=True, slots=True)
class Marks:
    """The generators that were recognised, and sentences on what of their metadata is broken."""

    evidence: tuple[Evidence, ...] = ()
    problems: tuple[str, ...] = ()


def read_generators(sources: Sources) -> Marks:
    """Return the marks of generators in a file, the first of each kind and generator."""
    evidence: dict[tuple[str, str], Evidence] = {}
    problems: list[str] = []
    for recognise in _RECOGNISERS:
        if recognise is local.automatic1111 and any("sampler" in item.detail for item in evidence.values()):
            continue  # one of the others, which writes this text for its relatives' sake
        for found in islice(recognise(sources), _MOST_OF_ONE):
            key = (found.kind.value, found.by)
            known = evidence.get(key)
            if known is None and len(evidence) >= _MOST:
                continue
            # A mark that says more takes the place of one that names the program alone.
            if known is not None and not (
                origin_of(known) is Origin.UNKNOWN and found.origin is not Origin.UNKNOWN
            ):
                continue
            by = found.by[:100]
            says = found.says or f"made with {by}"
            detail = {**shown(found.detail), "place": found.place[:100]}
            evidence[key] = mark(found.kind, Status.UNSIGNED, found.origin, says, by, detail)
            if found.problem is not None:
                problems.append(found.problem)
    return Marks(tuple(evidence.values()), tuple(dict.fromkeys(problems)))
