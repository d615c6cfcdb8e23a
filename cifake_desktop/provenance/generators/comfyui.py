"""ComfyUI, which stores the graph that made the picture: "prompt" as it ran, "workflow" as it was drawn.

In PNG they are texts; in WebP and JPEG they stand in EXIF, behind "prompt:" in Model and "workflow:" in Make or in
ImageDescription.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from cifake_desktop.provenance.generators.parsed import parsed
from cifake_desktop.provenance.generators.sources import Found, Sources, json_object
from cifake_desktop.provenance.marks import Origin

NAME: Final = "ComfyUI"
_MOST_NODES: Final = 300  # of a graph that is followed from samplers to prompts
_MOST_SAMPLERS: Final = 20
_PREFIXED: Final = re.compile(r"(prompt|workflow): ?", re.IGNORECASE)
# Nodes that run a generative model, here or as a service; those that load, resize, describe or save pictures do not.
_GENERATES: Final = re.compile(
    r"(?<!re)sampler|txt2img|img2img|text.?to.?image|image.?generat|sdupscale|detailer"
    r"|dalle|gptimage|geminiimage|ideogramv|stableimage|flux.{0,20}image|recraft.{0,20}image",
    re.IGNORECASE,
)
_TEXT_KEYS: Final = ("text", "prompt", "positive", "clip_l", "t5xxl")
_MODEL_KEYS: Final = ("ckpt_name", "unet_name", "model_name")


def comfyui(sources: Sources) -> Iterator[Found]:
    """Recognise ComfyUI by the graphs that it stores."""
    graphs, drawn = [], []
    for text, place in _candidates(sources):
        found = json_object(text)
        if found is None:
            continue
        if _is_graph(found.get("prompt")):  # both in one object, as some nodes that save pictures do it
            found = found["prompt"]
        if _is_graph(found):
            graphs.append((found, place))
        elif isinstance(found.get("nodes"), list) and isinstance(found.get("links"), list):
            drawn.append((found, place))
    if graphs:
        graph, place = graphs[0]
        yield _found(_generates(str(node["class_type"]) for node in graph.values()), place, _details(graph))
    elif drawn:
        workflow, place = drawn[0]
        names = (str(node.get("type")) for node in workflow["nodes"] if isinstance(node, dict))
        yield _found(_generates(names), place, {})


def _candidates(sources: Sources) -> Iterator[tuple[str, str]]:
    yield from sources.keyed("prompt", "workflow")
    exif = sources.exif
    for text, place in ((exif.model, "EXIF Model"), (exif.make, "EXIF Make"), *sources.free()):
        if text is not None:
            prefix = _PREFIXED.match(text)
            yield text if prefix is None else text[prefix.end() :], place


def _is_graph(found: object) -> bool:
    """Tell a graph: an object of nodes, each with a class and inputs."""
    return (
        isinstance(found, dict)
        and bool(found)
        and all(
            isinstance(node, dict) and "class_type" in node and "inputs" in node for node in found.values()
        )
    )


def _generates(names: Iterator[str]) -> bool:
    return any(_GENERATES.search(name[:200]) for name in names)


def _found(generates: bool, place: str, detail: Mapping[str, object]) -> Found:
    if generates:
        return Found(NAME, place, detail)
    return Found(
        NAME, place, detail, Origin.UNKNOWN, "saved by ComfyUI, with no generating step in its graph"
    )


def _details(graph: dict[str, dict[str, Any]]) -> dict[str, object]:
    """Return prompt, model, seed and so on: along the links of the graph where it is of usual size, else by names."""
    inputs = {str(key): node["inputs"] for key, node in graph.items() if isinstance(node["inputs"], dict)}
    samplers = sum("steps" in values and "cfg" in values for values in inputs.values())
    found = None
    if len(graph) <= _MOST_NODES and samplers <= _MOST_SAMPLERS:
        # The links as they ran, in the form of the workflow's: it may be missing, or differ.
        links = [
            [0, value[0], 0, key, 0, "CLIP" if name == "clip" else "ANY"]
            for key, values in inputs.items()
            for name, value in values.items()
            if isinstance(value, list) and len(value) == 2 and isinstance(value[0], str | int)
        ]
        found = parsed("ComfyUIParser", {"prompt": graph, "workflow": {"links": links}})
    detail = found or {}
    for key, names in (("prompt", _TEXT_KEYS), ("model", _MODEL_KEYS), ("seed", ("seed", "noise_seed"))):
        if not detail.get(key):
            detail[key] = _first(inputs, names)
    return detail


def _first(inputs: dict[str, dict[str, Any]], names: tuple[str, ...]) -> object:
    """Return the first value of one of these names that is text or a number, and says something."""
    for values in inputs.values():
        for name in names:
            value = values.get(name)
            if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
                return value
    return None
