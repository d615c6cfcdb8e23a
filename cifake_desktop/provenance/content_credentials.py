"""Content Credentials (C2PA): what a file is signed for, and whether the signature holds.

The C2PA project's own library checks hashes and signatures. It is told never to use a network: manifests that are kept
elsewhere, and lists of revoked certificates, are not fetched.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from cifake_desktop.finding import JSON, Evidence
from cifake_desktop.provenance.jumbf import is_too_heavy
from cifake_desktop.provenance.manifests import (
    Story,
    failures,
    is_changed,
    read_story,
    signed_at,
    signer,
    successes,
)
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark

_MIME: Final = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
}
# What a signer's certificate may be meant for. Left to itself, a reader with settings of its own takes the first alone.
_PURPOSES: Final = {
    "1.3.6.1.5.5.7.3.4": "e-mail",
    "1.3.6.1.5.5.7.3.36": "signing documents",
    "1.3.6.1.5.5.7.3.8": "time stamps",
    "1.3.6.1.5.5.7.3.9": "answers on revoked certificates",
    "1.3.6.1.4.1.311.76.59.1.9": "Content Credentials, by Microsoft",
    "1.3.6.1.4.1.62558.2.1": "claims of Content Credentials, by C2PA",
}
_SETTINGS: Final = {
    "version": 1,
    "core": {"allowed_network_hosts": []},
    "verify": {
        "verify_trust": True,
        "verify_timestamp_trust": True,
        "remote_manifest_fetch": False,
        "ocsp_fetch": False,
    },
}
_MOST_JSON: Final = 16_000_000  # characters of a store that are read
_LONGEST: Final = 300  # characters of a value that is shown
_MOST_CODES: Final = 10

_OF_SIGNER: Final = ("signingCredential.", "timeStamp.", "claimSignature.outsideValidity")
# Whole claims, because each is translated as one.
_DAMAGED: Final = "Content Credentials are there, but damaged"
_TOO_LARGE: Final = "Content Credentials are there, but far larger than usual"
_NO_LIBRARY: Final = "Content Credentials are there, but the library that reads them is missing"


@dataclass(frozen=True, slots=True)
class Credentials:
    """The Content Credentials of a file as `evidence`, none or one, and sentences on what is wrong with them."""

    evidence: tuple[Evidence, ...] = ()
    problems: tuple[str, ...] = ()


def read_content_credentials(
    data: bytes, format_name: str, trust_list: str | None = None, *, present: bool = True, store: bytes = b""
) -> Credentials:
    """Read and check the Content Credentials of a file.

    Args:
        data: the whole file.
        format_name: Pillow's name of its format.
        trust_list: PEM of the authorities whose signers are trusted, or None.
        present: whether a block of them was seen in the file; otherwise it may only name an address.
        store: the block, to be weighed before the library takes it in.

    """
    if is_too_heavy(store):
        return _unreadable(_TOO_LARGE)
    # Late: it takes a moment, and most files have none.
    try:
        import c2pa
    except (ImportError, OSError):  # its native half is missing
        return _unreadable(_NO_LIBRARY) if present else Credentials()
    trust = {"trust_config": "".join(f"{purpose}\n" for purpose in _PURPOSES)}
    if trust_list is not None:
        trust["trust_anchors"] = trust_list
    settings: dict[str, Any] = {**_SETTINGS, "trust": trust}
    try:
        with (
            c2pa.Context.from_dict(settings) as context,
            c2pa.Reader(_MIME.get(format_name), BytesIO(data), context=context) as reader,
        ):
            state, text = reader.get_validation_state(), reader.json()
        manifests = json.loads(text) if len(text) <= _MOST_JSON else None
    except c2pa.C2paError.ManifestNotFound:
        return _unreadable(_DAMAGED) if present else Credentials()
    except c2pa.C2paError as error:
        return _remote(str(error)) if str(error).startswith("Remote") else _unreadable(_DAMAGED)
    except (ValueError, RecursionError):
        return _unreadable(_DAMAGED)
    if not isinstance(manifests, dict):
        return _unreadable(_TOO_LARGE)
    return _checked(manifests, str(state))


def _checked(store: Mapping[str, Any], state: str) -> Credentials:
    """Return what the store says, and how far that can be trusted."""
    results = store.get("validation_results")
    failed = [code for code in failures(results) if code != "signingCredential.untrusted"]
    story = read_story(store)
    if state == "Trusted":
        return Credentials((_evidence(store, story, Status.VERIFIED, failed),))
    if state == "Valid":
        return Credentials((_evidence(store, story, Status.UNKNOWN_SIGNER, failed),))
    if is_changed(failed):
        claim = Story(story.origin, f"changed after it was signed; before that: {story.says}", story.detail)
        return Credentials((_evidence(store, claim, Status.TAMPERED, failed),))
    if _is_intact(successes(results)):
        # Sound signature, unchanged picture; but the certificate does not hold, or a rule was broken.
        if all(code.startswith(_OF_SIGNER) for code in failed):
            problem = (
                f"The signer counts as unknown, because the certificate does not hold ({_listed(failed)})."
            )
        else:
            problem = (
                f"The Content Credentials of this file break a rule of their standard ({_listed(failed)})."
            )
        return Credentials((_evidence(store, story, Status.UNKNOWN_SIGNER, failed),), (problem,))
    return _unreadable(f"Content Credentials are there, but cannot be checked ({_listed(failed)})")


def _is_intact(passed: list[str]) -> bool:
    """Tell that the signature matches the claim, and the claim the picture."""
    bound = any(code.startswith("assertion.") and code.endswith("Hash.match") for code in passed)
    return bound and "claimSignature.validated" in passed


def _evidence(store: Mapping[str, Any], story: Story, status: Status, failed: list[str]) -> Evidence:
    organisation, name = signer(store)
    detail: dict[str, JSON] = {
        "signer": ", ".join(part for part in dict.fromkeys((name, organisation)) if part),
        "signed_at": signed_at(store),
        **story.detail,
        "failed_checks": list[JSON](failed[:_MOST_CODES]),
    }
    kept = {key: value for key, value in detail.items() if value}
    return mark(
        Kind.CONTENT_CREDENTIAL, status, story.origin, story.says[:_LONGEST], organisation or name, kept
    )


def _listed(codes: list[str]) -> str:
    return ", ".join(codes[:_MOST_CODES]) or "no reason is given"


def _remote(error: str) -> Credentials:
    """Return the answer for a file that only names an address where its credentials are kept."""
    address = error.partition("url ")[2].strip()[:_LONGEST]
    says = "its Content Credentials are kept elsewhere; nothing was fetched"
    detail: dict[str, JSON] = {"address": address} if address else {}
    found = mark(Kind.CONTENT_CREDENTIAL, Status.REMOTE, Origin.UNKNOWN, says, None, detail)
    return Credentials((found,))


def _unreadable(says: str) -> Credentials:
    return Credentials((mark(Kind.CONTENT_CREDENTIAL, Status.UNREADABLE, Origin.UNKNOWN, says),))
