"""What a store of C2PA manifests says of its picture: how it came about, by which software, from which other pictures.

Takes the store as the C2PA library gives it, as JSON of the file's own making: any value may be missing, of the wrong
type, or point in circles. Source: C2PA Technical Specification 2.2 (actions, ingredients, claim generator info).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cifake_desktop.finding import JSON
from cifake_desktop.provenance.marks import Origin
from cifake_desktop.provenance.source_types import origin_of_source_type, source_type_words

_LONGEST: Final = 300  # characters of a value that is shown
_MOST_SHOWN: Final = 30  # actions, or ingredients, that are shown
_MOST_MANIFESTS: Final = 200  # that are followed
_MOST_ACTIONS: Final = 2000  # of a manifest that are read

_ACTIONS: Final = ("c2pa.actions", "c2pa.actions.v2")
# What Microsoft's services write where others write a source type.
_DESCRIBED_AS_AI: Final = "ai generated image"
_SOURCE_TYPE: Final = "DigitalSourceType"
_EDITED_FROM_AI: Final = (Origin.AI, Origin.AI_EDITED)


@dataclass(frozen=True, slots=True)
class Story:
    """What a manifest tells.

    Attributes:
        origin: of the picture that it is signed for.
        says: that in words.
        detail: generator, actions, software and ingredients, ready for a Finding.

    """

    origin: Origin
    says: str
    detail: Mapping[str, JSON]


@dataclass(frozen=True, slots=True)
class _Action:
    name: str
    source_type: str | None
    agent: str | None
    when: str | None
    description: str | None = None

    @property
    def origin(self) -> Origin | None:
        """What the action says of the origin; None where it is silent."""
        stated = origin_of_source_type(self.source_type or "")
        if stated is None and (self.description or "").casefold() == _DESCRIBED_AS_AI:
            return Origin.AI
        return stated

    @property
    def words(self) -> str:
        parts = [self.name.removeprefix("c2pa.").replace("_", " ")]
        if self.source_type is not None:
            parts.append(source_type_words(self.source_type))
        if self.agent is not None:
            parts.append(f"with the software {self.agent}")
        if self.when is not None:
            parts.append(self.when)
        return ", ".join(parts)


def is_changed(codes: Sequence[str]) -> bool:
    """Tell from the codes of failed checks that content, or what was said of it, was changed after signing."""
    return any(code.lower().endswith((".mismatch", ".missing")) for code in codes)


def failures(results: object) -> list[str]:
    """Return the codes of failed checks in "validation_results" of a store or an ingredient."""
    return _codes(results, "failure")


def successes(results: object) -> list[str]:
    """Return the codes of checks that were passed in "validation_results"."""
    return _codes(results, "success")


def signer(store: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Return who signed the active manifest (organisation, common name of the certificate); None where not said."""
    info = _dict(_active(store).get("signature_info"))
    return _text(info.get("issuer")), _text(info.get("common_name"))


def signed_at(store: Mapping[str, Any]) -> str | None:
    """Return when the active manifest was signed, by its time stamp; None without one."""
    return _text(_dict(_active(store).get("signature_info")).get("time"))


def read_story(store: Mapping[str, Any]) -> Story:
    """Return what the active manifest of a store tells, with the manifests of the pictures it was made from."""
    return _Reading(store).story()


class _Reading:
    """One reading of a store: the manifests that were read already."""

    def __init__(self, store: Mapping[str, Any]) -> None:
        self._active = _active(store)
        self._manifests = _dict(store.get("manifests"))
        active = str(store.get("active_manifest"))
        self._under_way: set[str] = {active}  # a manifest that is its own ancestor says nothing
        self._origins: dict[str, Origin] = {}

    def story(self) -> Story:
        manifest = self._active
        actions = _actions(manifest)
        generator = _generator(manifest)
        own = _own_origin(manifest, actions)
        ingredients = list(self._ingredients(manifest))
        parents = [origin for _, relationship, origin in ingredients if relationship == "parentOf"]
        components = [origin for _, relationship, origin in ingredients if relationship == "componentOf"]
        agent = _agent_of_ai(actions)
        software = agent or generator
        origin: Origin
        if own is Origin.AI:
            origin, says = own, _with("made by AI", software)
        elif Origin.AI in parents:
            origin, says = Origin.AI, _edited(software)
        elif own is Origin.AI_EDITED:
            origin, says = own, _with("edited by AI, or with parts made by AI", software)
        elif any(other in _EDITED_FROM_AI for other in (*parents, *components)):
            origin, says = Origin.AI_EDITED, _made_from(software)
        else:
            origin = own
            words, agent = _source_words(manifest, actions)
            software = agent or generator
            says = _signed(software) if words is None else _with(words, software)
        detail: dict[str, JSON] = {"generator": generator, "title": _text(manifest.get("title"))}
        detail["actions"] = [action.words for action in actions[:_MOST_SHOWN]]
        detail["ingredients"] = [words for words, _, _ in ingredients[:_MOST_SHOWN]]
        return Story(origin, says, {key: value for key, value in detail.items() if value})

    def _ingredients(self, manifest: Mapping[str, Any]) -> Iterator[tuple[str, str, Origin]]:
        """Yield each ingredient in words, its relationship, and its origin; UNKNOWN where it was changed since."""
        for ingredient in _dicts(manifest.get("ingredients")):
            label = ingredient.get("active_manifest")
            relationship = str(ingredient.get("relationship"))[:_LONGEST]
            name = _text(ingredient.get("title")) or "a picture without a name"
            if not isinstance(label, str) or label not in self._manifests:
                yield f"{name}: without Content Credentials", relationship, Origin.UNKNOWN
                continue
            if is_changed(_ingredient_failures(ingredient)):
                yield f"{name}: changed after it was signed", relationship, Origin.UNKNOWN
                continue
            origin = self._origin(label)
            yield f"{name}: {_ORIGIN_WORDS[origin]}", relationship, origin

    def _origin(self, label: str) -> Origin:
        """Return what the manifest of an ingredient says of its origin, with those of its own ingredients."""
        if label in self._origins:
            return self._origins[label]
        if label in self._under_way or len(self._origins) + len(self._under_way) > _MOST_MANIFESTS:
            return Origin.UNKNOWN
        self._under_way.add(label)
        self._origins[label] = self._origin_of(label)
        self._under_way.discard(label)
        return self._origins[label]

    def _origin_of(self, label: str) -> Origin:
        manifest = _dict(self._manifests.get(label))
        own = _own_origin(manifest, _actions(manifest))
        if own is Origin.AI:
            return own
        found = [(relationship, origin) for _, relationship, origin in self._ingredients(manifest)]
        if ("parentOf", Origin.AI) in found:
            return Origin.AI
        inherited = any(kind != "inputTo" and origin in _EDITED_FROM_AI for kind, origin in found)
        return Origin.AI_EDITED if inherited else own


# Whole claims, because each is translated as one.


def _with(words: str, software: str | None) -> str:
    return f"{words} with {software}" if software else words


def _edited(software: str | None) -> str:
    if not software:
        return "edited from a picture that AI made"
    return f"edited with {software} from a picture that AI made"


def _made_from(software: str | None) -> str:
    if not software:
        return "made from pictures of which at least one is AI's"
    return f"made with {software} from pictures of which at least one is AI's"


def _signed(software: str | None) -> str:
    if not software:
        return "signed; it does not say how it came about"
    return f"signed with {software}; it does not say how it came about"


_ORIGIN_WORDS: Final = {
    Origin.AI: "made by AI",
    Origin.AI_EDITED: "edited by AI, or with parts made by AI",
    Origin.ALGORITHMIC: "made by software",
    Origin.CAPTURE: "captured by a camera",
    Origin.DIGITISED: "digitised from film or print",
    Origin.HUMAN: "made by people",
    Origin.UNKNOWN: "with Content Credentials that do not say how it came about",
}


def _own_origin(manifest: Mapping[str, Any], actions: Sequence[_Action]) -> Origin:
    """Return the origin that a manifest itself states: AI if that is how it began, or what it was edited with."""
    created: Origin | None = None
    edited = False
    for action in actions:
        origin = action.origin
        if action.name == "c2pa.created" and created is None:
            created = origin
        elif origin in _EDITED_FROM_AI:  # AI at work on a picture that was there already
            edited = True
    if created is Origin.AI:
        return created
    if edited:
        return Origin.AI_EDITED
    if created is not None:
        return created
    labels = [origin for label in _labels(manifest) if (origin := origin_of_source_type(label)) is not None]
    return labels[0] if labels else Origin.UNKNOWN


def _source_words(manifest: Mapping[str, Any], actions: Sequence[_Action]) -> tuple[str | None, str | None]:
    """Return in words what the first source type says that is in the vocabulary, and the software named with it."""
    given = [(action.source_type, action.agent) for action in actions if action.source_type is not None]
    for value, agent in (*given, *((label, None) for label in _labels(manifest))):
        if origin_of_source_type(value) is not None:
            return source_type_words(value), agent
    return None, None


def _agent_of_ai(actions: Sequence[_Action]) -> str | None:
    """Return the software that an action of AI names."""
    for action in actions:
        if action.agent is not None and action.origin in _EDITED_FROM_AI:
            return action.agent
    return None


def _actions(manifest: Mapping[str, Any]) -> list[_Action]:
    """Return the actions of a manifest, in order."""
    found = []
    for assertion in _dicts(manifest.get("assertions")):
        if str(assertion.get("label")).split("__")[0] in _ACTIONS:
            for action in _dicts(_dict(assertion.get("data")).get("actions")):
                name = _text(action.get("action")) or "unnamed action"
                agent = _software(action.get("softwareAgent"))
                found.append(
                    _Action(
                        name,
                        _text(action.get("digitalSourceType")),
                        agent,
                        _text(action.get("when")),
                        _text(action.get("description")),
                    )
                )
                if len(found) >= _MOST_ACTIONS:
                    return found
    return found


def _labels(manifest: Mapping[str, Any]) -> Iterator[str]:
    """Yield the IPTC digital source types among a manifest's assertions of metadata."""
    for assertion in _dicts(manifest.get("assertions")):
        for key, value in _dict(assertion.get("data")).items():
            if key.rpartition(":")[2] == _SOURCE_TYPE:
                for item in value if isinstance(value, list) else [value]:
                    if (text := _text(item)) is not None:
                        yield text


def _generator(manifest: Mapping[str, Any]) -> str | None:
    """Return the software that made the claim: of the newer list of programs, else of the older user agent."""
    for info in _dicts(manifest.get("claim_generator_info")):
        if (name := _software(info)) is not None:
            return name
    return _text(manifest.get("claim_generator"))


def _software(value: object) -> str | None:
    """Return "name version" of a program that is named by text (version 1) or by an object (version 2)."""
    if isinstance(value, dict):
        parts = (_text(value.get("name")), _text(value.get("version")))
        return " ".join(part for part in parts if part is not None) or None
    return _text(value)


def _ingredient_failures(ingredient: Mapping[str, Any]) -> list[str]:
    older = [str(status.get("code")) for status in _dicts(ingredient.get("validation_status"))]
    return older + failures(ingredient.get("validation_results"))


def _active(store: Mapping[str, Any]) -> Mapping[str, Any]:
    return _dict(_dict(store.get("manifests")).get(str(store.get("active_manifest"))))


def _codes(results: object, which: str) -> list[str]:
    checks = _dict(_dict(results).get("activeManifest")).get(which)
    return [str(check.get("code"))[:_LONGEST] for check in _dicts(checks)]


def _dict(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return value.strip()[:_LONGEST] or None if isinstance(value, str) else None
