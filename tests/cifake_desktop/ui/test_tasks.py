import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.tasks import TaskControl, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    owner = QObject()
    made = Tasks(owner)
    yield made
    made.close()


def test_every_callback_runs_in_the_main_thread_and_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[tuple[str, Any, bool]] = []
    main = threading.main_thread()

    def hear(kind: str, value: Any = None) -> None:
        heard.append((kind, value, threading.current_thread() is main))

    def work(control: TaskControl) -> str:
        assert threading.current_thread() is not main
        control.progress(1)
        control.progress(2)
        return "done"

    tasks.run_task(
        work,
        on_progress=lambda value: hear("progress", value),
        on_result=lambda value: hear("result", value),
        on_error=lambda error: hear("error", error),
        on_finished=lambda: hear("finished"),
    )
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert heard == [
        ("progress", 1, True),
        ("progress", 2, True),
        ("result", "done", True),
        ("finished", None, True),
    ]


def test_an_exception_becomes_an_error_and_no_result(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[object] = []

    def work(_: TaskControl) -> None:
        raise ValueError("broken")

    tasks.run_task(
        work,
        on_result=heard.append,
        on_error=lambda error: heard.append(str(error)),
        on_finished=lambda: heard.append("finished"),
    )
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert heard == ["broken", "finished"]
    assert "broken" in caplog.text


def test_a_cancelled_task_gives_neither_result_nor_error(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[object] = []

    def work(control: TaskControl) -> None:
        while True:
            control.raise_if_cancelled()
            time.sleep(0.001)

    task = tasks.run_task(
        work,
        on_result=heard.append,
        on_error=heard.append,
        on_finished=lambda: heard.append("finished"),
    )
    task.cancel()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert heard == ["finished"]
    assert task.was_cancelled


def test_close_waits_and_silences_what_is_on_its_way(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[object] = []
    ended = threading.Event()

    def work(control: TaskControl) -> None:
        control.progress("on its way")
        while not control.cancelled():
            time.sleep(0.001)
        time.sleep(0.05)
        ended.set()

    tasks.run_task(work, on_progress=heard.append, on_finished=lambda: heard.append("finished"))
    tasks.close()
    assert ended.is_set()
    qtbot.wait(20)
    assert heard == []


def test_no_task_starts_after_close(tasks: Tasks) -> None:
    tasks.close()
    with pytest.raises(RuntimeError, match="closing"):
        tasks.run_task(lambda _: None)


def test_two_tasks_run_at_the_same_time(qtbot: QtBot, tasks: Tasks) -> None:
    meeting = threading.Barrier(2, timeout=5)
    met: list[int] = []
    for _ in range(2):
        tasks.run_task(lambda _: meeting.wait(), on_result=met.append)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert sorted(met) == [0, 1]


def test_a_thread_that_the_system_does_not_give_is_an_error_in_words(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    heard: list[object] = []
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", fail)
        task = tasks.run_task(
            lambda _: 1,
            on_result=heard.append,
            on_error=lambda error: heard.append(str(error)),
            on_finished=lambda: heard.append("finished"),
        )
    assert heard == [], "callbacks come later, as always"
    task.cancel()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert heard == ["There is too little memory", "finished"]


def test_work_without_memory_is_an_error_in_words(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []

    def work(_: TaskControl) -> None:
        raise MemoryError

    tasks.run_task(work, on_error=lambda error: heard.append(str(error)))
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert heard == ["There is too little memory"]
