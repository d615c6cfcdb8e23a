"""The list of authorities whose signers of Content Credentials are trusted. The user brings it: none is shipped.

The one in use is a copy, so that it stays when the file that it came from does not.
"""

import base64
import binascii
import os
import re
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

FILE_VARIABLE: Final = "CIFAKE_DESKTOP_TRUST_LIST"
"""Environment variable that names another file for the list in use."""

MOST_BYTES: Final = 8 * 2**20
"""Largest file that is taken for a list."""

_CERTIFICATE: Final = re.compile(r"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----")


class TrustListError(ValueError):
    """A file cannot be used as a list; the message is a sentence for people."""


@dataclass(frozen=True, slots=True)
class TrustList:
    """Authorities that are trusted.

    Attributes:
        pem: their certificates, as PEM.
        certificates: how many there are.

    """

    pem: str
    certificates: int


def read_trust_list(path: Path) -> TrustList:
    """Read a PEM file of certificates.

    Raises:
        TrustListError: it cannot be read, is too large, or holds no certificate.

    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise TrustListError(f"This file could not be read: {error}") from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # to open a pipe would wait for whoever writes into it
        raise TrustListError("This is a pipe or a device, not an ordinary file.")
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise TrustListError(f"This file could not be read: {error}") from error
    if len(content) > MOST_BYTES:
        raise TrustListError("This file is too large for a list of certificates.")
    blocks = [block for block in _CERTIFICATE.findall(content.decode("utf-8", "replace")) if _is_der(block)]
    if not blocks:
        raise TrustListError("This file holds no certificate. A trust list is a PEM file.")
    pem = "".join(f"-----BEGIN CERTIFICATE-----{block}-----END CERTIFICATE-----\n" for block in blocks)
    return TrustList(pem, len(blocks))


class TrustStore:
    """The list in use, in a file of the user's own."""

    def __init__(self, file: Path | None = None) -> None:
        """Remember the file; None takes the user's own one. Nothing is read yet."""
        self.file = _own_file() if file is None else file

    def load(self) -> TrustList | None:
        """Return the list in use, or None where there is none, or it is damaged."""
        with suppress(TrustListError):
            return read_trust_list(self.file)
        return None

    def use(self, path: Path) -> TrustList:
        """Copy a list and use it from now on.

        Raises:
            TrustListError: it is no list, or could not be copied; the list in use stays.

        """
        found = read_trust_list(path)
        temporary = self.file.with_name(f".{secrets.token_hex(8)}.part")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(found.pem, encoding="ascii")
            temporary.replace(self.file)
        except OSError as error:
            raise TrustListError(f"The list could not be kept: {error}") from error
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        return found

    def forget(self) -> None:
        """Trust nobody from now on.

        Raises:
            TrustListError: the list could not be removed.

        """
        try:
            self.file.unlink(missing_ok=True)
        except OSError as error:
            raise TrustListError(f"The list could not be removed: {error}") from error


def _is_der(block: str) -> bool:
    """Tell base64 of a DER sequence, as a certificate is."""
    try:
        return base64.b64decode("".join(block.split()), validate=True)[:1] == b"\x30"
    except binascii.Error:
        return False


def _own_file() -> Path:
    named = os.environ.get(FILE_VARIABLE)
    if named:
        return Path(named)
    return platformdirs.user_data_path("cifake-desktop", appauthor=False) / "trust-list.pem"
