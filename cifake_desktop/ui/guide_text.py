"""The guide: what the application does, topic by topic, for people who have never used it."""

import html
from collections.abc import Sequence
from typing import Final

from cifake_desktop.ui.help_html import bullets, heading, paragraph, shortcuts_html, style
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.topics_dialog import Topic
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import ONE_LINE_MEANING, SAYINGS, Outcome, share

_DROP: Final = (
    paragraph(tr("Drag pictures from a folder onto the window and let go. Four more ways lead to the same:")),
    bullets(
        tr("<b>File, Open pictures</b> (Ctrl+O);"),
        tr("<b>Edit, Paste</b> (Ctrl+V), after copying a file or a picture elsewhere;"),
        tr(
            "dragging a picture out of another program. A browser may bring a web address alone: the "
            "application works offline and cannot fetch it, so save the picture first;"
        ),
        tr("giving the files' names when the application is started."),
    ),
    paragraph(
        tr(
            "Each picture becomes a panel, up to 1,000 of them. A whole folder goes to the page <b>Folder "
            "scan</b>."
        )
    ),
    heading(tr("What can be read")),
    paragraph(
        tr(
            "JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC and MPO, of up to 512 MiB and 256 million pixels. "
            "JPEG XL and cameras' raw files are told apart, but not read. Of an animation, the first picture "
            "is examined. The settings hold the limits."
        )
    ),
    heading(tr("Give the original")),
    paragraph(
        tr(
            "Use the file as you got it, before anything was done to it. A screenshot, a crop, or a copy that "
            "went through a messenger or a network has lost most of what the file said of itself, and some of "
            "what the model looks for."
        )
    ),
)

_MAP: Final = (
    paragraph(
        tr(
            "<b>Evidence</b> lays a map over the picture, which turns grey. The large view (Enter, or a click "
            "on the picture) shows it at any size."
        )
    ),
    bullets(
        tr(
            "<b>Orange</b> places lean towards AI-made, <b>blue</b> ones towards a real photograph. The more "
            "vivid, the stronger."
        ),
        tr(
            "The mean of all these places <i>is</i> the score that the verdict rests on: the map is the "
            "computation itself, not a story told afterwards."
        ),
        tr("Where no place would be enough for a verdict, all of them stay pale."),
        tr(
            "<b>Hatched</b> places were not looked at: of very large pictures the model takes tiles spread "
            "evenly."
        ),
    ),
    paragraph(
        tr(
            "The map shows which places moved the score, and which way. It does not show which places were "
            "edited, and it does not explain why. One vivid spot is no finding."
        )
    ),
    paragraph(tr("In the large view, the slider sets how strongly the colours cover the picture.")),
)

_MARKS: Final = (
    paragraph(
        tr(
            "The surest evidence is seldom in the pixels. Each panel says how many <b>marks in the file</b> "
            "were found; a click shows each of them, how far it can be trusted, and all that it says."
        )
    ),
    bullets(
        tr(
            "<b>Content Credentials (C2PA)</b>: a signed account of where a picture comes from. Every "
            "signature is checked on this computer. A credential whose picture was changed afterwards decides "
            "nothing."
        ),
        tr(
            "<b>A generator's metadata</b>: what programs that make pictures write into them, often with the "
            "prompt."
        ),
        tr("<b>Labels</b>: IPTC's digital source type, credit lines, the AIGC label of Chinese services."),
        tr("<b>Open watermarks</b> of Stable Diffusion and FLUX, with the chance of a false match."),
        tr(
            "<b>Camera data</b>, which is easily copied and so never makes a picture real. Where it is "
            "complete, it takes back a narrow “likely AI-made”."
        ),
    ),
    paragraph(
        tr(
            "A mark that says AI decides the verdict, which then reads <b>Labelled as AI-made</b>. The chance "
            "from the pixels is shown beside it all the same."
        )
    ),
    paragraph(
        tr(
            "<b>No mark proves nothing.</b> Most programs and networks remove them. Closed watermarks, such as "
            "SynthID, can be read by their makers only."
        )
    ),
    heading(tr("Trusted signers")),
    paragraph(
        tr(
            "Whether a signer is who it claims to be is vouched for by authorities. The application brings no "
            "list of them: until you choose one under <b>View, Trusted signers</b>, every signer is called "
            "unknown. A valid signature still shows that the file was not changed since."
        )
    ),
)

_SCANS: Final = (
    paragraph(
        tr(
            "Drop a folder on the window, or use <b>File, Open folder</b> (Ctrl+Shift+O). Every picture below "
            "it gets a row. Links to other folders are not followed."
        )
    ),
    bullets(
        tr(
            "<b>Pause</b> and <b>Cancel</b> (Esc) work at any time; what was found stays. A file that did not "
            "change since the last scan is known and not examined again."
        ),
        tr("A click on a column's title sorts by it; a third click brings the first order back."),
        tr(
            "The buttons above the table show the rows of one verdict only; the field below them finds words "
            "in names, folders and notes."
        ),
        tr("<b>Copies</b> counts the files of exactly the same content."),
        tr("<b>Enter</b> or a double click shows the picture of a row as a panel."),
        tr(
            "A right click, or the Menu key, on chosen rows opens a file or its folder, copies paths, and "
            "copies or moves the files into a folder. <b>Edit, Undo</b> (Ctrl+Z) takes that back."
        ),
        tr("<b>Watch</b> examines new and changed files as they come into the folder."),
        tr(
            "<b>Export</b> (Ctrl+S) writes the rows shown: CSV for spreadsheets, JSON Lines for programs, or a "
            "web page or PDF with a chart and small copies of the pictures."
        ),
    ),
    paragraph(
        tr("A broken or hostile file costs that one file: pictures are examined in processes of their own.")
    ),
    paragraph(
        tr(
            "Of many real pictures, some are called likely AI-made by mistake: at False positives {rate} about "
            "10 in 1,000. Look at each before you act on it.",
            rate=share(0.01),
        )
    ),
)

_MORE: Final = (
    heading(tr("Look at two pictures side by side")),
    paragraph(
        tr(
            "<b>Edit, Compare</b> (Ctrl+D) takes the picture with the focus and asks for a second one. Zoom "
            "and pan move in step, each picture showing the same part of itself; L unlinks them, and E lays "
            "the evidence over both."
        )
    ),
    heading(tr("Tell others")),
    paragraph(
        tr(
            "<b>File, Report</b> (Ctrl+R) writes one picture or all of them to a PDF or to one web page that "
            "needs nothing else: picture, evidence map, verdict, marks, the model's figures and limits, and "
            "checksums, so that somebody else can check it. Ctrl+C copies a summary."
        )
    ),
    heading(tr("Find it again")),
    paragraph(
        tr(
            "The page <b>History</b> (Ctrl+3) lists what was found before: search it, examine files again, or "
            "delete findings, of which nothing stays in the file then."
        )
    ),
    heading(tr("Try yourself")),
    paragraph(
        tr(
            "<b>Tools, Quiz</b> takes a folder with two folders in it, REAL and FAKE, and shows their pictures "
            "one by one. You guess, then see the truth and what the model said. It is a fair way to learn how "
            "far either can be trusted."
        )
    ),
    heading(tr("Make it yours")),
    paragraph(
        tr(
            "<b>Edit, Settings</b> (Ctrl+,) holds light or dark colours, reduced motion, how much of the "
            "computer scans may take, where findings are kept, and a private mode that keeps none."
        )
    ),
)

_OWN_MODELS: Final = (
    paragraph(
        tr(
            "<b>View, Models</b> (Ctrl+M) lists the models, each with its <b>card</b>: what it learned from, "
            "what was measured, and what it cannot do. Two ship: one for ordinary pictures at their own size, "
            "and one for pictures of 32\u202fx\u202f32 pixels of the kind of the CIFAKE data set. Which one is asked "
            "depends on the picture's size."
        )
    ),
    paragraph(
        tr(
            "You can add a model of your own: one ONNX file of up to 256 MiB that follows the contract in the "
            "project's README. Drop it on the window, or use <b>Add a model file</b>. It is checked, then "
            "tried out in a process of its own, before it is copied; a broken or hostile one is refused with "
            "the reason."
        )
    ),
    paragraph(
        tr(
            "Choose it in the list, and it is asked first for the pictures that it accepts. Its answers are "
            "marked as those of an own model: nobody but its maker has checked what its card says. What is "
            "shown keeps its answers until it is examined again (F5)."
        )
    ),
)

_COMMANDS: Final = (
    (tr("cifake-desktop FILES or FOLDERS"), tr("opens them in the window")),
    ("cifake-desktop inspect FILES", tr("one verdict a line; --json prints all that is known")),
    ("cifake-desktop scan FOLDER", tr("the same for a folder; --csv, --html and --pdf write a report")),
    ("cifake-desktop scan --resume", tr("takes up the last scan that was broken off")),
    (
        "cifake-desktop history",
        tr("what was found before; --search WORDS narrows it, --delete-all deletes it"),
    ),
    ("cifake-desktop models", tr("lists the models; also: models add FILE, models remove NAME")),
)

_COMMANDS_AFTER: Final = (
    paragraph(
        tr(
            "<code>--help</code> after any of them tells the rest, for example <code>--only</code>, "
            "<code>--without</code> and <code>--hidden</code>, which choose files; <code>--operating-point "
            "0.05</code>, another rate of false positives; <code>--model</code>, a model of your own; "
            "<code>--limit</code>, what is too large; and <code>--fail-on ai</code>, for scripts."
        )
    ),
    paragraph(
        tr(
            "The exit status is 0 if all went well, 1 if some files could not be examined, 2 for wrong usage, "
            "and 3 where <code>--fail-on</code> was met. Window and command line give the same answers."
        )
    ),
)

_PRIVACY: Final = (
    paragraph(
        tr(
            "<b>Nothing leaves this computer.</b> The window uses no network: no picture, no result and no "
            "count of use is sent to anybody, and no update is looked for. What a file links to is never "
            "fetched. The one exception is an option of the command line that you have to ask for, <code>scan "
            "--cluster</code>: it hands the work to other computers of your own."
        )
    ),
    heading(tr("What is kept")),
    bullets(
        tr("<b>Settings</b>, such as the rate of false positives."),
        tr(
            "<b>Findings</b>: path, checksum, verdict and marks of each file, so that unchanged files need not "
            "be examined again, and for the page History, where they can be deleted. Marks can hold a prompt. "
            "Pictures themselves are not kept, and pasted ones leave nothing. In private mode nothing is "
            "written."
        ),
        tr("<b>Your own models</b> and <b>your list of trusted signers</b>, as copies."),
        tr(
            "<b>A crash log</b>, if something goes wrong inside the application: what its code did, without the names "
            "of pictures."
        ),
    ),
    paragraph(
        tr(
            "<b>Help, Copy diagnostic information</b> shows where these files lie. Delete one while the "
            "application is closed, and what it held is forgotten."
        )
    ),
    paragraph(
        tr(
            "Pictures are only ever read, never changed. Copying and moving chosen files of a scan is the one "
            "thing that touches your folders, and only when you ask for it."
        )
    ),
)

_CANNOT: Final = (
    bullets(
        tr(
            "<b>It cannot prove anything.</b> A verdict is a likelihood. Use it beside what else you know: who "
            "published the picture, when, and whether there are other copies."
        ),
        tr(
            "<b>It often cannot tell.</b> Modern generators imitate photographs well, and about pictures that "
            "look like photographs <i>Inconclusive</i> is the most frequent answer of the model for ordinary "
            "pictures. Its card says how often it was right, source by source."
        ),
        tr(
            "<b>It does not know every generator.</b> It learned from some forty of 2022 to 2026. About others "
            "it may err in either direction."
        ),
        tr(
            "<b>It judges pixels, not sense.</b> It does not count fingers, read signs, or know whether an "
            "event happened. A real photograph can still be shown in a false context."
        ),
        tr(
            "<b>It was made for photographs.</b> Drawings, paintings, screenshots, scans, collages and heavily "
            "edited pictures are not what it learned from."
        ),
        tr(
            "<b>Small copies say less.</b> Shrinking, strong compression and filters remove what it looks for. "
            "Sizes that no model was made for get no verdict."
        ),
        tr("<b>It cannot read closed watermarks</b> such as SynthID, and it reads no video."),
    ),
)


def guide_topics() -> list[Topic]:
    """Return the topics of the guide in the order in which a beginner needs them."""
    return [
        _topic(tr("Drop pictures"), _DROP),
        Topic(tr("Read a verdict"), _verdicts),
        _topic(tr("The evidence map"), _MAP),
        _topic(tr("Marks in the file"), _MARKS),
        _topic(tr("Scan a folder"), _SCANS),
        _topic(tr("Compare, report, look back"), _MORE),
        _topic(tr("Models of your own"), _OWN_MODELS),
        Topic(tr("The command line"), _command_line),
        _topic(tr("Privacy"), _PRIVACY),
        _topic(tr("What it cannot do"), _CANNOT),
        Topic(tr("Keyboard shortcuts"), shortcuts_html),
    ]


def _topic(title: str, blocks: Sequence[str]) -> Topic:
    return Topic(title, lambda: f"{style()}<h2>{title}</h2>{''.join(blocks)}")


def _verdicts() -> str:
    c = colours()
    rows = "".join(
        f"<p><b style='color:{getattr(c, SAYINGS[outcome].tone)}'>{SAYINGS[outcome].words}.</b> "
        f"{SAYINGS[outcome].meaning}</p>"
        for outcome in Outcome
    )
    blocks = (
        paragraph(ONE_LINE_MEANING),
        rows,
        paragraph(
            tr(
                "<b style='color:{colour}'>Labelled as AI-made</b>, or as AI-edited. The file itself says so: see "
                "“Marks in the file”.",
                colour=c.ai,
            )
        ),
        heading(tr("What else a panel shows")),
        bullets(
            tr(
                "<b>The chance of being AI-made</b>, from the pixels alone, on a scale. The hatched part of the "
                "scale is the inconclusive band. The chance is calibrated on pictures like those that the model was "
                "measured on; where AI-made pictures are rarer than there, it is too high."
            ),
            tr("<b>A sentence on what decided</b>: the pixels, or a mark in the file."),
            tr(
                "<b>The marks in the file</b> and <b>the model that answered</b>: a click opens what there is to "
                "know."
            ),
        ),
        heading(tr("How strict it is")),
        paragraph(
            tr(
                "<b>False positives</b>, beside <i>Remove all</i> and above a scan's table, sets how many real "
                "pictures may be called AI-made by mistake: at {rate}, about 1 in 100. The stricter, the more "
                "pictures stay inconclusive. What you pick is applied at once to all that is shown, and remembered.",
                rate=share(0.01),
            )
        ),
        paragraph(tr("F1 explains the verdicts at length, with the limits of the models in use.")),
    )
    return f"{style()}<h2>{tr('Read a verdict')}</h2>{''.join(blocks)}"


def _command_line() -> str:
    rows: Sequence[str] = [
        f"<p><code>{html.escape(command)}</code><br>{html.escape(does)}</p>" for command, does in _COMMANDS
    ]
    introduction = paragraph(tr("The same without a window, for scripts and servers:"))
    return f"{style()}<h2>{tr('The command line')}</h2>{introduction}{''.join((*rows, *_COMMANDS_AFTER))}"
