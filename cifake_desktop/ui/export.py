"""Which kinds of file the rows of a scan can be exported to."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from cifake_desktop.finding import Finding
from cifake_desktop.reports.csv_report import write_csv
from cifake_desktop.reports.html_report import HtmlReport, Thumbnails
from cifake_desktop.reports.json_report import write_json_lines
from cifake_desktop.reports.pdf_report import PdfReport
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui.pdf import draw_pdf
from cifake_desktop.ui.pool_task import worker_pool
from cifake_desktop.ui.report_wording import window_wording
from cifake_desktop.ui.scan_terms import ScanTerms
from cifake_desktop.ui.tasks import TaskControl
from cifake_desktop.ui.translation import tr

KINDS: Final = {
    tr("Table for spreadsheets (*.csv)"): ".csv",
    "JSON Lines (*.jsonl)": ".jsonl",
    tr("Web page (*.html)"): ".html",
    "PDF (*.pdf)": ".pdf",
}
"""What a file dialog offers, and the suffix of each."""


def with_suffix(target: Path, kind: str) -> Path:
    """Return the name with the suffix of its kind, if it has none that says what it shall be."""
    return (
        target
        if target.suffix.lower() in KINDS.values()
        else target.with_name(target.name + KINDS.get(kind, ".csv"))
    )


def write_report(
    findings: Iterable[Finding],
    target: Path,
    title: str,
    setup: ExaminerSetup | None,
    control: TaskControl,
    terms: Callable[[], ScanTerms] = ScanTerms,
) -> None:
    """Write findings to a file of the kind that its name says, whole or not at all.

    Args:
        findings: the rows.
        target: the file.
        title: of a web page.
        setup: of the workers that make its pictures; None leaves them out.
        control: of the task that writes.
        terms: say how many workers make pictures.

    Raises:
        OSError: the file could not be written.
        PoolError: no worker can work.
        CancelledError: the task was cancelled while they worked.

    """
    suffix = target.suffix.lower()
    if suffix == ".jsonl":
        write_json_lines(findings, target)
    elif suffix not in (".html", ".pdf"):
        write_csv(findings, target)
    elif setup is None:
        _write_pages(findings, target, title, lambda paths: [None] * len(paths))
    else:
        with worker_pool(setup, terms().workers, control) as pool:
            _write_pages(findings, target, title, pool.thumbnails)


def _write_pages(findings: Iterable[Finding], target: Path, title: str, thumbnails: Thumbnails) -> None:
    report: HtmlReport | PdfReport
    if target.suffix.lower() == ".pdf":
        report = PdfReport(target, title, thumbnails, draw_pdf, window_wording())
    else:
        report = HtmlReport(target, title, thumbnails, window_wording())
    with report:
        for finding in findings:
            report.add(finding)
