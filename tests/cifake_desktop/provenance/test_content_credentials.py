"""Really signed pictures, by an authority of the tests' own; so tampering is real, too."""

import builtins
import socketserver
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from cryptography.x509 import ObjectIdentifier
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.finding import Evidence
from cifake_desktop.provenance.content_credentials import read_content_credentials
from cifake_desktop.provenance.marks import Kind, Origin, Status, origin_of
from cifake_desktop.provenance.read import read_provenance
from tests.cifake_desktop.provenance.files import picture, saved
from tests.cifake_desktop.provenance.signing import (
    IPTC,
    NEW_PICTURE,
    Ingredient,
    authority,
    identity,
    opened,
    placed,
    sign,
)

JPEG = saved(picture(), "JPEG")
CAPTURED = {"action": "c2pa.created", "digitalSourceType": IPTC + "digitalCapture"}
BRIGHTENED = {"action": "c2pa.color_adjustments", "softwareAgent": {"name": "Editor", "version": "2"}}


def only(data: bytes, format_name: str = "JPEG", trust_list: str | None = None) -> Evidence:
    (item,) = read_content_credentials(data, format_name, trust_list).evidence
    assert item.kind == Kind.CONTENT_CREDENTIAL
    return item


@pytest.fixture(scope="module")
def signed() -> bytes:
    return sign(JPEG)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "GIF"])
def test_trusted_unknown_and_tampered_in_every_format(format_name: str) -> None:
    data = sign(saved(picture(), format_name), format_name)
    trusted = only(data, format_name, authority().pem)
    assert (trusted.status, origin_of(trusted)) == (Status.VERIFIED, Origin.AI)
    assert (trusted.says, trusted.by) == ("made by AI with Test Painter 1.2", "Test Newspaper")
    assert trusted.detail["signer"] == "Test Signer, Test Newspaper"
    assert only(data, format_name).status == Status.UNKNOWN_SIGNER
    assert only(data, format_name, authority("Other").pem).status == Status.UNKNOWN_SIGNER
    mutated = bytearray(data)
    mutated[-40] ^= 0x11
    changed = only(bytes(mutated), format_name, authority().pem)
    assert changed.status == Status.TAMPERED
    assert changed.says == "changed after it was signed; before that: made by AI with Test Painter 1.2"
    assert any(str(code).endswith("mismatch") for code in changed.detail["failed_checks"])  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "purpose",
    [
        "1.3.6.1.5.5.7.3.4",  # e-mail, the oldest
        "1.3.6.1.5.5.7.3.36",  # documents
        "1.3.6.1.4.1.311.76.59.1.9",  # Microsoft's
        "1.3.6.1.4.1.62558.2.1",  # C2PA's own, which its conformance programme asks for
    ],
)
def test_certificates_of_every_purpose_that_the_standard_allows(purpose: str) -> None:
    data = sign(JPEG, by=identity(purpose=ObjectIdentifier(purpose)))
    assert only(data).status == Status.UNKNOWN_SIGNER
    assert read_content_credentials(data, "JPEG").problems == ()
    assert only(data, trust_list=authority().pem).status == Status.VERIFIED


def test_another_picture_under_the_same_credential_is_tampering(signed: bytes) -> None:
    other = saved(picture(seed=9), "JPEG")
    head = signed[: signed.index(b"\xff\xdb")]
    moved = only(head + other[other.index(b"\xff\xdb") :], trust_list=authority().pem)
    assert moved.status == Status.TAMPERED


def test_a_claim_that_was_changed_is_tampering() -> None:
    data = sign(JPEG, actions=(CAPTURED,))
    at = data.index(b"digitalCapture")
    forged = only(data[:at] + b"negativeFilm  " + data[at + 14 :], trust_list=authority().pem)
    assert forged.status == Status.TAMPERED


def test_a_file_without_credentials_has_none() -> None:
    assert read_content_credentials(JPEG, "JPEG", present=False).evidence == ()
    assert read_provenance(JPEG, "JPEG").evidence == ()


def test_a_block_cut_in_half_or_emptied_is_unreadable(signed: bytes) -> None:
    at = signed.index(b"jumb")
    for broken in (
        signed[: at + 400],
        signed[: at + 600] + b"\0" * 300 + signed[at + 900 :],
        JPEG,  # a block was seen, and the library finds none
    ):
        assert only(broken).status == Status.UNREADABLE
    assert [item.status for item in read_provenance(signed[: at + 400], "JPEG").evidence] == [
        Status.UNREADABLE
    ]


class _Listener:
    """A server on this machine that counts who calls."""

    def __init__(self) -> None:
        calls = self.calls = []

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                calls.append(self.request.recv(1000))

        self._server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/manifest.c2pa"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def listener() -> Iterator[_Listener]:
    made = _Listener()
    yield made
    made.close()


def test_nothing_is_ever_fetched(listener: _Listener) -> None:
    remote = sign(JPEG, remote=listener.address, embed=False)
    found = only(remote)
    assert (found.status, origin_of(found)) == (Status.REMOTE, Origin.UNKNOWN)
    assert found.detail["address"] == listener.address
    assert [item.status for item in read_provenance(remote, "JPEG").evidence] == [Status.REMOTE]
    both = sign(JPEG, remote=listener.address)
    assert only(both, trust_list=authority().pem).status == Status.VERIFIED
    revocable = sign(JPEG, by=identity(common_name="Revocable", ocsp=listener.address))
    assert only(revocable, trust_list=authority().pem).status == Status.VERIFIED
    assert listener.calls == []


def test_a_camera_and_its_trusted_signature() -> None:
    found = only(
        sign(JPEG, actions=(CAPTURED,), generator={"name": "Camera", "version": "1"}), "JPEG", authority().pem
    )
    assert origin_of(found) is Origin.CAPTURE
    assert found.says == "captured by a digital camera with Camera 1"


def test_an_edit_of_a_picture_that_ai_made_is_still_made_by_ai(signed: bytes) -> None:
    edited = sign(
        saved(picture(seed=2), "JPEG"), actions=(opened(), BRIGHTENED), ingredients=(Ingredient(signed),)
    )
    found = only(edited, trust_list=authority().pem)
    assert (found.status, origin_of(found)) == (Status.VERIFIED, Origin.AI)
    assert found.says == "edited with Test Painter 1.2 from a picture that AI made"
    assert found.detail["ingredients"] == ["source.jpg: made by AI"]
    assert found.detail["actions"] == ["opened", "color adjustments, with the software Editor 2"]
    again = sign(JPEG, actions=(opened(), BRIGHTENED), ingredients=(Ingredient(edited),))
    assert origin_of(only(again)) is Origin.AI


def test_a_picture_of_ai_in_a_montage_is_an_edit_by_ai(signed: bytes) -> None:
    camera = sign(saved(picture(seed=2), "JPEG"), actions=(CAPTURED,))
    montage = sign(
        JPEG,
        actions=(opened("base.jpg"), placed("part.jpg")),
        ingredients=(Ingredient(camera, "base.jpg"), Ingredient(signed, "part.jpg", "componentOf")),
    )
    found = only(montage)
    assert origin_of(found) is Origin.AI_EDITED
    assert found.detail["ingredients"] == ["base.jpg: captured by a camera", "part.jpg: made by AI"]


def test_generative_fill_in_a_photograph_is_an_edit_by_ai() -> None:
    camera = sign(saved(picture(seed=2), "JPEG"), actions=(CAPTURED,))
    fill = {
        "action": "c2pa.edited",
        "digitalSourceType": IPTC + "compositeWithTrainedAlgorithmicMedia",
        "softwareAgent": "Some Filler",
    }
    found = only(sign(JPEG, actions=(opened(), fill), ingredients=(Ingredient(camera),)))
    assert origin_of(found) is Origin.AI_EDITED
    assert found.says == "edited by AI, or with parts made by AI with Some Filler"


def test_a_camera_claim_of_an_ingredient_is_not_vouched_for_by_the_one_who_edits() -> None:
    camera = sign(saved(picture(seed=2), "JPEG"), actions=(CAPTURED,))
    found = only(
        sign(JPEG, actions=(opened(), BRIGHTENED), ingredients=(Ingredient(camera),)), "JPEG", authority().pem
    )
    assert (found.status, origin_of(found)) == (Status.VERIFIED, Origin.UNKNOWN)
    assert found.detail["ingredients"] == ["source.jpg: captured by a camera"]


def test_an_ingredient_that_was_tampered_with_says_nothing(signed: bytes) -> None:
    mutated = bytearray(signed)
    mutated[-40] ^= 0x11
    found = only(sign(JPEG, actions=(opened(), BRIGHTENED), ingredients=(Ingredient(bytes(mutated)),)))
    assert origin_of(found) is Origin.UNKNOWN
    assert found.detail["ingredients"] == ["source.jpg: changed after it was signed"]
    plain = only(sign(JPEG, actions=(opened(),), ingredients=(Ingredient(JPEG),)))
    assert plain.detail["ingredients"] == ["source.jpg: without Content Credentials"]


def test_the_older_form_of_claims_is_read() -> None:
    action = {**NEW_PICTURE, "softwareAgent": "DALL·E", "when": "2024-05-01T10:00:00Z"}
    data = sign(JPEG, actions=(action,), actions_label="c2pa.actions", claim_version=1)
    found = only(data, trust_list=authority().pem)
    assert (found.status, origin_of(found)) == (Status.VERIFIED, Origin.AI)
    assert found.says == "made by AI with DALL·E"
    assert found.detail["actions"] == ["created, made by AI, with the software DALL·E, 2024-05-01T10:00:00Z"]


def test_a_sound_signature_that_breaks_a_rule_is_an_unknown_signer_and_a_note() -> None:
    # "opened" must say what was opened.
    data = sign(JPEG, actions=({"action": "c2pa.opened"}, {**NEW_PICTURE, "action": "c2pa.edited"}))
    found = read_content_credentials(data, "JPEG", authority().pem)
    assert found.evidence[0].status == Status.UNKNOWN_SIGNER
    assert origin_of(found.evidence[0]) is Origin.AI_EDITED
    assert "break a rule of their standard (assertion.action" in found.problems[0]


def test_a_certificate_that_ran_out_is_no_longer_vouched_for() -> None:
    brief = identity(common_name="Brief", begins=timedelta(days=-1), ends=timedelta(seconds=2))
    data = sign(JPEG, by=brief)
    end = time.monotonic() + 20
    found = read_content_credentials(data, "JPEG", authority().pem)
    while found.evidence[0].status == Status.VERIFIED and time.monotonic() < end:
        time.sleep(0.2)
        found = read_content_credentials(data, "JPEG", authority().pem)
    assert found.evidence[0].status == Status.UNKNOWN_SIGNER
    assert origin_of(found.evidence[0]) is Origin.AI
    assert "certificate does not hold (signingCredential.expired)" in found.problems[0]


def test_without_its_library_a_block_is_still_seen(monkeypatch: pytest.MonkeyPatch, signed: bytes) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "c2pa":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    found = only(signed)
    assert found.status == Status.UNREADABLE
    assert "library" in found.says
    assert read_content_credentials(JPEG, "JPEG", present=False).evidence == ()


def test_reading_in_many_threads_at_once(signed: bytes) -> None:
    statuses: list[str] = []
    threads = [
        threading.Thread(
            target=lambda pem=pem: statuses.extend(only(signed, trust_list=pem).status for _ in range(20))
        )
        for pem in (None, authority().pem) * 3
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [Status.UNKNOWN_SIGNER] * 60 + [Status.VERIFIED] * 60


def test_nothing_is_printed(signed: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    for data in (signed, signed[:-50], signed[: len(signed) // 2]):
        read_content_credentials(data, "JPEG", authority().pem)
    assert capfd.readouterr() == ("", "")


SIGNED = [(sign(saved(picture(), name), name), name) for name in ("JPEG", "PNG", "WEBP", "AVIF")]
SIGNED.append((sign(JPEG, actions=(opened(),), ingredients=(Ingredient(sign(JPEG)),)), "JPEG"))


@given(st.data())
def test_no_mutation_passes_for_trusted_or_raises(data: st.DataObject) -> None:
    content, name = SIGNED[data.draw(st.integers(0, len(SIGNED) - 1))]
    mutated = bytearray(content)
    start = max(content.find(b"jumb"), 0)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(start, len(content) - 1))
        mutated[at] = data.draw(st.integers(0, 255))
    length = data.draw(st.integers(start, len(content)))
    changed = bytes(mutated[:length]) if data.draw(st.booleans()) else bytes(mutated)
    found = read_content_credentials(changed, name, authority().pem, present=False)
    if found.evidence and found.evidence[0].status == Status.VERIFIED:
        # Padding may change, and checksums around the block; what was signed may not.
        assert found.evidence[0] == only(content, name, authority().pem)
