from collections.abc import Callable
from pathlib import Path

import pytest

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.pool import default_workers
from cifake_desktop.scanning.privacy import PRIVATE_VARIABLE
from cifake_desktop.scanning.store import FILE_VARIABLE, FindingStore, own_findings_file
from cifake_desktop.scanning.walk import FoundFile
from cifake_desktop.ui.scan_terms import ScanTerms, WindowKeeper, findings_file, terms_of
from cifake_desktop.ui.settings import FINDINGS, PRIVATE, WORKERS, Settings


def test_terms_without_settings_are_the_usual_ones(own_findings: Path) -> None:
    assert ScanTerms() == terms_of(Settings()) == ScanTerms(default_workers(), own_findings)


def test_terms_follow_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FILE_VARIABLE)
    settings = Settings()
    assert terms_of(settings).findings == own_findings_file()
    settings.remember(WORKERS, 7)
    settings.remember(FINDINGS, str(tmp_path))
    file = tmp_path / "findings.sqlite"
    assert terms_of(settings) == ScanTerms(7, file, file)
    settings.remember(PRIVATE, True)
    assert terms_of(settings) == ScanTerms(7, None, file)


def test_the_environment_asks_for_private_mode_too(
    monkeypatch: pytest.MonkeyPatch, own_findings: Path
) -> None:
    monkeypatch.setenv(PRIVATE_VARIABLE, "1")
    assert terms_of(Settings()).findings is ScanTerms().findings is None
    assert terms_of(Settings()).place == own_findings


def test_the_environment_goes_before_the_setting(tmp_path: Path, own_findings: Path) -> None:
    settings = Settings()
    settings.remember(FINDINGS, str(tmp_path))
    assert findings_file(settings) == own_findings


def test_private_mode_counts_in_the_middle_of_a_scan(
    tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    terms = [ScanTerms(1, tmp_path / "findings.sqlite")]
    files = [FoundFile(tmp_path / name, 1, 1) for name in ("a.png", "b.png")]
    with FindingStore(tmp_path / "findings.sqlite") as store:
        keeper = WindowKeeper(lambda: terms[0], store, "setup", lambda _: False, lambda _: None)
        keeper.keep([(files[0], make_finding())])
        assert set(keeper.known(files)) == {files[0].path}
        terms[0] = ScanTerms(1, None)
        assert keeper.known(files) == {}
        keeper.keep([(files[1], make_finding())])
        assert set(store.known("setup", files)) == {files[0].path}
