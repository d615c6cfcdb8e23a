import builtins
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cifake_desktop import cli
from cifake_desktop.scanning.cluster import Cluster, ClusterError
from cifake_desktop.scanning.setup import ExaminerSetup


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_scan_on_a_cluster_loses_nothing_when_a_worker_is_killed(tmp_path: Path, tiny_models: Path) -> None:
    for number in range(80):
        Image.new("RGB", (32, 32), (number, 0, 0)).save(tmp_path / f"{number:03}.png")
    (tmp_path / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "models").symlink_to(tiny_models)  # other models than the workers have
    # In a process of its own: Dask leaves threads and sockets to the end of the process.
    command = [sys.executable, "-m", "tests.cifake_desktop.scanning.cluster_scan", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    assert ended.returncode == 0, ended.stderr[-3000:]
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    assert found["names"] == [*(f"{number:03}.png" for number in range(80)), "cut.png"]
    assert (found["errors"], found["killed"], found["examined"]) == (["truncated"], 1, 81)
    assert "other models" in found["refused"]


def test_an_address_where_nobody_answers_is_a_sentence(
    tiny_models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for address in ("tcp://127.0.0.1:1", "nonsense://x"):
        command = [
            *(sys.executable, "-m", "cifake_desktop", "scan", str(tmp_path), "--cluster", address),
        ]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert ended.returncode == 2
        assert f"There is no cluster at {address}." in ended.stderr


def test_without_the_optional_part_there_is_a_sentence(
    tiny_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("distributed"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ClusterError, match="optional part"):
        Cluster("tcp://127.0.0.1:1", ExaminerSetup(str(tiny_models)))
    assert cli.main(["scan", str(tmp_path), "--cluster", "tcp://127.0.0.1:1"]) == 2
    assert "pip install" in capsys.readouterr().err
