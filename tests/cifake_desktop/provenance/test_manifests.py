"""Stores as real services write them, and stores that no honest program writes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.provenance.manifests import (
    failures,
    is_changed,
    read_story,
    signed_at,
    signer,
    successes,
)
from cifake_desktop.provenance.marks import Origin

IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
AI = IPTC + "trainedAlgorithmicMedia"


def store(manifest: dict[str, Any], **others: dict[str, Any]) -> dict[str, Any]:
    return {"active_manifest": "active", "manifests": {"active": manifest, **others}}


def acts(*actions: dict[str, Any], label: str = "c2pa.actions.v2") -> dict[str, Any]:
    return {"assertions": [{"label": label, "data": {"actions": list(actions)}}]}


def ingredient(label: str | None, relationship: str = "parentOf", *failed: str) -> dict[str, Any]:
    results = {"activeManifest": {"failure": [{"code": code} for code in failed]}}
    return {
        "title": f"{label}.jpg",
        "relationship": relationship,
        "active_manifest": label,
        "validation_results": results,
    }


CREATED = acts({"action": "c2pa.created", "digitalSourceType": AI})


def test_the_software_of_the_creating_action_is_named_before_the_one_that_made_the_claim() -> None:
    story = read_story(
        store(
            {
                **acts(
                    {"action": "c2pa.created", "digitalSourceType": AI, "softwareAgent": {"name": "GPT-4o"}}
                ),
                "claim_generator_info": [{"name": "ChatGPT"}],
            }
        )
    )
    assert (story.origin, story.says) == (Origin.AI, "made by AI with GPT-4o")
    assert story.detail["generator"] == "ChatGPT"
    older = read_story(store({**CREATED, "claim_generator": "make_test_images/0.33.1 c2pa-rs/0.33.1"}))
    assert older.says == "made by AI with make_test_images/0.33.1 c2pa-rs/0.33.1"


def test_actions_in_several_assertions_are_all_read() -> None:
    two = acts({"action": "c2pa.opened"})
    two["assertions"].append({**CREATED["assertions"][0], "label": "c2pa.actions.v2__1"})
    assert read_story(store(two)).origin is Origin.AI
    assert read_story(store(acts({"action": "c2pa.created", "digitalSourceType": AI}, label="x"))).origin is (
        Origin.UNKNOWN
    )


@pytest.mark.parametrize("value", [AI, [AI], ["nonsense", AI]])
def test_a_label_among_signed_metadata_counts(value: object) -> None:
    label = {"label": "cawg.metadata", "data": {"Iptc4xmpExt:DigitalSourceType": value}}
    story = read_story(store({"assertions": [label]}))
    assert (story.origin, story.says) == (Origin.AI, "made by AI")


@pytest.mark.parametrize(
    ("relationship", "origin", "words"),
    [
        ("parentOf", Origin.AI, "edited from a picture that AI made"),
        ("componentOf", Origin.AI_EDITED, "made from pictures of which at least one is AI's"),
        ("inputTo", Origin.UNKNOWN, "signed; it does not say how it came about"),
    ],
)
def test_what_an_ingredient_of_ai_makes_of_a_picture(relationship: str, origin: Origin, words: str) -> None:
    story = read_story(store({"ingredients": [ingredient("one", relationship)]}, one=CREATED))
    assert (story.origin, story.says) == (origin, words)


def test_ai_is_found_behind_any_number_of_edits() -> None:
    chain = {f"m{n}": {"ingredients": [ingredient(f"m{n + 1}")]} for n in range(50)}
    assert read_story(store({"ingredients": [ingredient("m0")]}, **chain, m50=CREATED)).origin is Origin.AI


@pytest.mark.parametrize(
    "begun", ["empty", "digitalArt", "digitalCreation", "digitalCapture", "computationalCapture", "print"]
)
@pytest.mark.parametrize("edit", ["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"])
def test_ai_at_work_on_a_picture_counts_however_it_began(begun: str, edit: str) -> None:
    actions = acts(
        {"action": "c2pa.created", "digitalSourceType": IPTC + begun, "softwareAgent": "Photoshop"},
        {"action": "c2pa.edited", "digitalSourceType": IPTC + edit, "softwareAgent": "Firefly"},
    )
    story = read_story(store(actions))
    assert (story.origin, story.says) == (
        Origin.AI_EDITED,
        "edited by AI, or with parts made by AI with Firefly",
    )


def test_software_is_named_with_what_it_did() -> None:
    actions = acts(
        {"action": "c2pa.created", "digitalSourceType": IPTC + "empty"},
        {"action": "c2pa.edited", "softwareAgent": "Editor"},
    )
    assert read_story(store(actions)).says == "begun as an empty picture"


def test_a_description_may_stand_for_the_source_type() -> None:
    bing = {
        "action": "c2pa.created",
        "description": "AI Generated Image",
        "softwareAgent": "Bing Image Creator",
    }
    assert read_story(store(acts(bing))).says == "made by AI with Bing Image Creator"
    assert read_story(store(acts({**bing, "description": "A drawing"}))).origin is Origin.UNKNOWN


def test_one_picture_used_twice_is_told_of_alike() -> None:
    twice = {"ingredients": [ingredient("one", "inputTo"), ingredient("one", "parentOf")]}
    story = read_story(store(twice, one=CREATED))
    assert story.origin is Origin.AI
    assert story.detail["ingredients"] == ["one.jpg: made by AI"] * 2


def test_a_scan_of_a_print_is_no_camera() -> None:
    story = read_story(store(acts({"action": "c2pa.created", "digitalSourceType": IPTC + "print"})))
    assert story.origin is Origin.DIGITISED


def test_an_ingredient_that_fails_its_checks_says_nothing() -> None:
    failed = ingredient("one", "parentOf", "assertion.dataHash.mismatch")
    assert read_story(store({"ingredients": [failed]}, one=CREATED)).origin is Origin.UNKNOWN
    older = {**ingredient("one"), "validation_status": [{"code": "claimSignature.mismatch"}]}
    assert read_story(store({"ingredients": [older]}, one=CREATED)).origin is Origin.UNKNOWN
    untrusted = ingredient("one", "parentOf", "signingCredential.untrusted")
    assert read_story(store({"ingredients": [untrusted]}, one=CREATED)).origin is Origin.AI


def test_manifests_that_point_in_circles_end() -> None:
    loop = {"ingredients": [ingredient("active"), ingredient("one")]}
    assert read_story(store(loop, one=loop)).origin is Origin.UNKNOWN


def test_what_the_picture_itself_says_comes_first() -> None:
    captured = acts({"action": "c2pa.created", "digitalSourceType": IPTC + "digitalCapture"})
    story = read_story(store({**captured, "ingredients": [ingredient("one", "componentOf")]}, one=CREATED))
    assert story.origin is Origin.AI_EDITED
    drawn = acts({"action": "c2pa.created", "digitalSourceType": IPTC + "digitalCreation"})
    assert read_story(store(drawn)).says == "made by people with digital tools"
    odd = acts({"action": "c2pa.created", "digitalSourceType": "https://example.org/odd"})
    assert read_story(store(odd)).origin is Origin.UNKNOWN


def test_signer_and_time() -> None:
    info = {"issuer": "Some Org", "common_name": "Some Name", "time": "2025-05-01T10:00:00+00:00"}
    given_store = store({"signature_info": info})
    assert signer(given_store) == ("Some Org", "Some Name")
    assert signed_at(given_store) == "2025-05-01T10:00:00+00:00"
    assert (signer({}), signed_at({})) == ((None, None), None)


def test_the_codes_of_checks() -> None:
    results = {"activeManifest": {"failure": [{"code": "a"}, "b", {}], "success": [{"code": "c"}]}}
    assert (failures(results), successes(results)) == (["a", "None"], ["c"])
    assert failures(None) == failures({"activeManifest": 3}) == []
    assert is_changed(["signingCredential.untrusted", "claimSignature.mismatch"])
    assert not is_changed(["assertion.action.ingredientMismatch", "signingCredential.expired"])


def test_what_is_shown_is_bounded() -> None:
    long = "x" * 10_000
    huge = acts(*({"action": long, "softwareAgent": long} for _ in range(5000)))
    huge["ingredients"] = [ingredient(None) | {"title": long} for _ in range(5000)]
    story = read_story(store({**huge, "title": long, "claim_generator": long}))
    assert len(str(story.detail)) < 50_000


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from([AI, "active", "one"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "action",
                    "actions",
                    "active_manifest",
                    "assertions",
                    "claim_generator_info",
                    "data",
                    "digitalSourceType",
                    "ingredients",
                    "label",
                    "manifests",
                    "name",
                    "relationship",
                    "softwareAgent",
                    "title",
                    "validation_results",
                    "active",
                    "one",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=40,
)


@given(st.dictionaries(st.sampled_from(["active_manifest", "manifests"]), JUNK), JUNK, JUNK)
def test_nothing_that_a_store_holds_raises(junk: dict[str, Any], one: object, two: object) -> None:
    for given_store in (junk, {"active_manifest": "active", "manifests": {"active": one, "one": two}}):
        read_story(given_store)
        signer(given_store)
        signed_at(given_store)
        failures(given_store)
