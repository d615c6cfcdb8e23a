from datetime import UTC, datetime
from pathlib import Path

import pytest

from resources.packaging import release

CHANGELOG = f"""# Changelog

Words before it.

## [{release.VERSION}] - 2027-03-04

### Added

- One thing, of
  two lines.
- Another.

### Fixed

- A third.

## 0.0.1 - 2020-01-01

- Old.
"""


@pytest.fixture
def changelog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(CHANGELOG, encoding="utf-8")
    monkeypatch.setattr(release, "_CHANGELOG", path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return path


def test_the_changelog_tells_the_day_of_the_release(changelog: Path) -> None:
    assert release.moment() == datetime(2027, 3, 4, tzinfo=UTC)


def test_what_was_not_released_has_a_fixed_day(changelog: Path) -> None:
    changelog.write_text(CHANGELOG.replace(f"[{release.VERSION}] - 2027-03-04", "Unreleased"))
    assert release.moment() == release.moment() == datetime(2026, 1, 1, tzinfo=UTC)


def test_the_environment_goes_before_the_changelog(changelog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert release.moment() == datetime(1970, 1, 2, tzinfo=UTC)


def test_what_changed_is_listed_item_by_item(changelog: Path) -> None:
    assert release.changes() == ["One thing, of two lines.", "Another.", "A third."]


def test_the_real_changelog_can_be_read() -> None:
    assert all(release.changes())
