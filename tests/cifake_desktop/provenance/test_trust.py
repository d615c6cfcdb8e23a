import os
from pathlib import Path

import pytest

from cifake_desktop.provenance.trust import MOST_BYTES, TrustListError, TrustStore, read_trust_list
from tests.cifake_desktop.provenance.signing import authority


def test_certificates_are_read_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "list.pem"
    broken = "-----BEGIN CERTIFICATE-----\nbm8gREVS\n-----END CERTIFICATE-----\n"
    file.write_text(f"# Who we trust\n{authority().pem}\n{broken}{authority('Other').pem}")
    found = read_trust_list(file)
    assert found.certificates == 2
    assert found.pem == authority().pem + authority("Other").pem


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "no certificate"), (b"\xff\xfe\0", "no certificate"), (b"x" * (MOST_BYTES + 1), "too large")],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "list.pem"
    file.write_bytes(content)
    with pytest.raises(TrustListError, match=message):
        read_trust_list(file)


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.pem", Path("nul\0byte")):
        with pytest.raises(TrustListError, match="could not be read"):
            read_trust_list(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path, own_trust_list: Path) -> None:
    own_trust_list.parent.mkdir(exist_ok=True)
    os.mkfifo(own_trust_list)
    with pytest.raises(TrustListError, match="a pipe or a device"):
        read_trust_list(own_trust_list)
    assert TrustStore().load() is None


def test_the_list_in_use_is_a_copy_that_can_be_forgotten(tmp_path: Path, own_trust_list: Path) -> None:
    given = tmp_path / "given.pem"
    given.write_text(authority().pem)
    store = TrustStore()
    assert store.load() is None
    assert store.use(given).certificates == 1
    given.unlink()
    found = TrustStore().load()
    assert found is not None
    assert found.pem == authority().pem
    assert [path.name for path in own_trust_list.parent.iterdir()] == [own_trust_list.name]
    store.forget()
    store.forget()
    assert store.load() is None


def test_a_file_that_is_no_list_leaves_the_one_in_use(tmp_path: Path) -> None:
    given = tmp_path / "given.pem"
    given.write_text(authority().pem)
    store = TrustStore()
    store.use(given)
    given.write_text("nothing")
    with pytest.raises(TrustListError):
        store.use(given)
    assert store.load() is not None


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    given = tmp_path / "given.pem"
    given.write_text(authority().pem)
    with pytest.raises(TrustListError, match="could not be kept"):
        TrustStore(given / "below-a-file.pem").use(given)
    with pytest.raises(TrustListError, match="could not be removed"):
        TrustStore(tmp_path).forget()
