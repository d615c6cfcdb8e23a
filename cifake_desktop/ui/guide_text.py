"""The guide: what the application does, topic by topic, for people who have never used it."""

import html
from collections.abc import Sequence
from typing import Final

from cifake_desktop.ui.help_html import shortcuts_html, style
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.topics_dialog import Topic
from cifake_desktop.ui.words import ONE_LINE_MEANING, SAYINGS, THIN, Outcome

_DROP: Final = (
    "<p>Drag pictures from a folder onto the window and let go. Four more ways lead to the same:</p>"
    "<ul><li><b>File, Open pictures</b> (Ctrl+O);</li>"
    "<li><b>Edit, Paste</b> (Ctrl+V), after copying a file or a picture elsewhere;</li>"
    "<li>dragging a picture out of another program. A browser may bring a web address alone: the application works "
    "offline and cannot fetch it, so save the picture first;</li>"
    "<li>giving the files' names when the application is started.</li></ul>"
    "<p>Each picture becomes a panel, up to 1,000 of them. A whole folder goes to the page <b>Folder scan</b>.</p>"
    "<h3>What can be read</h3>"
    "<p>JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF and MPO, of up to 512 MiB and 256 million pixels. HEIC, JPEG XL and "
    "cameras' raw files are told apart, but not read. Of an animation, the first picture is examined.</p>"
    "<h3>Give the original</h3>"
    "<p>Use the file as you got it, before anything was done to it. A screenshot, a crop, or a copy that went "
    "through a messenger or a network has lost most of what the file said of itself, and some of what the model "
    "looks for.</p>"
)

_MAP: Final = (
    "<p><b>Evidence</b> lays a map over the picture, which turns grey. The large view (Enter, or a click on the "
    "picture) shows it at any size.</p>"
    "<ul><li><b>Orange</b> places lean towards AI-made, <b>blue</b> ones towards a real photograph. The more vivid, "
    "the stronger.</li>"
    "<li>The mean of all these places <i>is</i> the score that the verdict rests on: the map is the computation "
    "itself, not a story told afterwards.</li>"
    "<li>Where no place would be enough for a verdict, all of them stay pale.</li>"
    "<li><b>Hatched</b> places were not looked at: of very large pictures the model takes tiles spread "
    "evenly.</li></ul>"
    "<p>The map shows which places moved the score, and which way. It does not show which places were edited, and it "
    "does not explain why. One vivid spot is no finding.</p>"
    "<p>In the large view, the slider sets how strongly the colours cover the picture.</p>"
)

_MARKS: Final = (
    "<p>The surest evidence is seldom in the pixels. Each panel says how many <b>marks in the file</b> were found; a "
    "click shows each of them, how far it can be trusted, and all that it says.</p>"
    "<ul><li><b>Content Credentials (C2PA)</b>: a signed account of where a picture comes from. Every signature is "
    "checked on this computer. A credential whose picture was changed afterwards decides nothing.</li>"
    "<li><b>A generator's metadata</b>: what programs that make pictures write into them, often with the prompt.</li>"
    "<li><b>Labels</b>: IPTC's digital source type, credit lines, the AIGC label of Chinese services.</li>"
    "<li><b>Open watermarks</b> of Stable Diffusion and FLUX, with the chance of a false match.</li>"
    "<li><b>Camera data</b>, which is easily copied and so never makes a picture real. Where it is complete, it "
    "takes back a narrow “likely AI-made”.</li></ul>"
    "<p>A mark that says AI decides the verdict, which then reads <b>Labelled as AI-made</b>. The chance from the "
    "pixels is shown beside it all the same.</p>"
    "<p><b>No mark proves nothing.</b> Most programs and networks remove them. Closed watermarks, such as SynthID, "
    "can be read by their makers only.</p>"
    "<h3>Trusted signers</h3>"
    "<p>Whether a signer is who it claims to be is vouched for by authorities. The application brings no list of "
    "them: until you choose one under <b>View, Trusted signers</b>, every signer is called unknown. A valid "
    "signature still shows that the file was not changed since.</p>"
)

_SCANS: Final = (
    "<p>Drop a folder on the window, or use <b>File, Open folder</b> (Ctrl+Shift+O). Every picture below it gets a "
    "row. Links to other folders are not followed.</p>"
    "<ul><li><b>Pause</b> and <b>Cancel</b> (Esc) work at any time; what was found stays. A file that did not change "
    "since the last scan is known and not examined again.</li>"
    "<li>A click on a column's title sorts by it; a third click brings the first order back.</li>"
    "<li>The buttons above the table show the rows of one verdict only; the field below them finds words in names, "
    "folders and notes.</li>"
    "<li><b>Copies</b> counts the files of exactly the same content.</li>"
    "<li><b>Enter</b> or a double click shows the picture of a row as a panel.</li>"
    "<li>A right click, or the Menu key, on chosen rows opens a file or its folder, copies paths, and copies or "
    "moves the files into a folder. <b>Edit, Undo</b> (Ctrl+Z) takes that back.</li>"
    "<li><b>Watch</b> examines new and changed files as they come into the folder.</li>"
    "<li><b>Export</b> (Ctrl+S) writes the rows shown: CSV for spreadsheets, JSON Lines for programs, or a web page "
    "or PDF with a chart and small copies of the pictures.</li></ul>"
    "<p>A broken or hostile file costs that one file: pictures are examined in processes of their own.</p>"
    "<p>Of many real pictures, some are called likely AI-made by mistake: at False positives 1"
    f"{THIN}% about 10 in 1,000. Look at each before you act on it.</p>"
)

_MORE: Final = (
    "<h3>Look at two pictures side by side</h3>"
    "<p><b>Edit, Compare</b> (Ctrl+D) takes the picture with the focus and asks for a second one. Zoom and pan move "
    "in step, each picture showing the same part of itself; L unlinks them, and E lays the evidence over both.</p>"
    "<h3>Tell others</h3>"
    "<p><b>File, Report</b> (Ctrl+R) writes one picture or all of them to a PDF or to one web page that needs nothing "
    "else: picture, evidence map, verdict, marks, the model's figures and limits, and checksums, so that somebody "
    "else can check it. Ctrl+C copies a summary.</p>"
    "<h3>Find it again</h3>"
    "<p>The page <b>History</b> (Ctrl+3) lists what was found before: search it, examine files again, or delete "
    "findings, of which nothing stays in the file then.</p>"
    "<h3>Try yourself</h3>"
    "<p><b>Tools, Quiz</b> takes a folder with two folders in it, REAL and FAKE, and shows their pictures one by one. "
    "You guess, then see the truth and what the model said. It is a fair way to learn how far either can be "
    "trusted.</p>"
    "<h3>Make it yours</h3>"
    "<p><b>Edit, Settings</b> (Ctrl+,) holds light or dark colours, reduced motion, how much of the computer scans may "
    "take, where findings are kept, and a private mode that keeps none.</p>"
)

_OWN_MODELS: Final = (
    "<p><b>View, Models</b> (Ctrl+M) lists the models, each with its <b>card</b>: what it learned from, what was "
    "measured, and what it cannot do. Two ship: one for ordinary pictures at their own size, and one for pictures of "
    f"32{THIN}x{THIN}32 pixels of the kind of the CIFAKE data set. Which one is asked depends on the picture's "
    "size.</p>"
    "<p>You can add a model of your own: one ONNX file of up to 256 MiB that follows the contract in the project's "
    "README. Drop it on the window, or use <b>Add a model file</b>. It is checked, then tried out in a process of "
    "its own, before it is copied; a broken or hostile one is refused with the reason.</p>"
    "<p>Choose it in the list, and it is asked first for the pictures that it accepts. Its answers are marked as "
    "those of an own model: nobody but its maker has checked what its card says. What is shown keeps its answers "
    "until it is examined again (F5).</p>"
)

_COMMANDS: Final = (
    ("cifake-desktop FILES or FOLDERS", "opens them in the window"),
    ("cifake-desktop inspect FILES", "one verdict a line; --json prints all that is known"),
    ("cifake-desktop scan FOLDER", "the same for a folder; --csv, --html and --pdf write a report"),
    ("cifake-desktop scan --resume", "takes up the last scan that was broken off"),
    ("cifake-desktop history", "what was found before; --search WORDS narrows it, --delete-all deletes it"),
    ("cifake-desktop models", "lists the models; also: models add FILE, models remove NAME"),
)

_COMMANDS_AFTER: Final = (
    "<p><code>--help</code> after any of them tells the rest, for example <code>--only</code>, "
    "<code>--without</code> and <code>--hidden</code>, which choose files; <code>--operating-point 0.05</code>, "
    "another rate of false positives; <code>--model</code>, a model of your own; and <code>--fail-on ai</code>, for "
    "scripts.</p>"
    "<p>The exit status is 0 if all went well, 1 if some files could not be examined, 2 for wrong usage, and 3 where "
    "<code>--fail-on</code> was met. Window and command line give the same answers.</p>"
)

_PRIVACY: Final = (
    "<p><b>Nothing leaves this computer.</b> The window uses no network: no picture, no result and no count of use "
    "is sent to anybody, and no update is looked for. What a file links to is never fetched. The one exception is an "
    "option of the command line that you have to ask for, <code>scan --cluster</code>: it hands the work to other "
    "computers of your own.</p>"
    "<h3>What is kept</h3>"
    "<ul><li><b>Settings</b>, such as the rate of false positives.</li>"
    "<li><b>Findings</b>: path, checksum, verdict and marks of each file, so that unchanged files need not be "
    "examined again, and for the page History, where they can be deleted. Marks can hold a prompt. Pictures "
    "themselves are not kept, and pasted ones leave nothing. In private mode nothing is written.</li>"
    "<li><b>Your own models</b> and <b>your list of trusted signers</b>, as copies.</li></ul>"
    "<p><b>Help, Copy diagnostic information</b> shows where these files lie. Delete one while the application is "
    "closed, and what it held is forgotten.</p>"
    "<p>Pictures are only ever read, never changed. Copying and moving chosen files of a scan is the one thing that "
    "touches your folders, and only when you ask for it.</p>"
)

_CANNOT: Final = (
    "<ul><li><b>It cannot prove anything.</b> A verdict is a likelihood. Use it beside what else you know: who "
    "published the picture, when, and whether there are other copies.</li>"
    "<li><b>It often cannot tell.</b> Modern generators imitate photographs well, and about pictures that look like "
    "photographs <i>Inconclusive</i> is the most frequent answer of the model for ordinary pictures. Its card says "
    "how often it was right, source by source.</li>"
    "<li><b>It does not know every generator.</b> It learned from some forty of 2022 to 2026. About others it may "
    "err in either direction.</li>"
    "<li><b>It judges pixels, not sense.</b> It does not count fingers, read signs, or know whether an event "
    "happened. A real photograph can still be shown in a false context.</li>"
    "<li><b>It was made for photographs.</b> Drawings, paintings, screenshots, scans, collages and heavily edited "
    "pictures are not what it learned from.</li>"
    "<li><b>Small copies say less.</b> Shrinking, strong compression and filters remove what it looks for. Sizes "
    "that no model was made for get no verdict.</li>"
    "<li><b>It cannot read closed watermarks</b> such as SynthID, and it reads no video.</li></ul>"
)


def guide_topics() -> list[Topic]:
    """Return the topics of the guide in the order in which a beginner needs them."""
    return [
        _topic("Drop pictures", _DROP),
        Topic("Read a verdict", _verdicts),
        _topic("The evidence map", _MAP),
        _topic("Marks in the file", _MARKS),
        _topic("Scan a folder", _SCANS),
        _topic("Compare, report, look back", _MORE),
        _topic("Models of your own", _OWN_MODELS),
        Topic("The command line", _command_line),
        _topic("Privacy", _PRIVACY),
        _topic("What it cannot do", _CANNOT),
        Topic("Keyboard shortcuts", shortcuts_html),
    ]


def _topic(title: str, text: str) -> Topic:
    return Topic(title, lambda: f"{style()}<h2>{title}</h2>{text}")


def _verdicts() -> str:
    c = colours()
    rows = "".join(
        f"<p><b style='color:{getattr(c, SAYINGS[outcome].tone)}'>{SAYINGS[outcome].words}.</b> "
        f"{SAYINGS[outcome].meaning}</p>"
        for outcome in Outcome
    )
    return (
        f"{style()}<h2>Read a verdict</h2><p>{ONE_LINE_MEANING}</p>{rows}"
        f"<p><b style='color:{c.ai}'>Labelled as AI-made</b>, or as AI-edited. The file itself says so: see “Marks in "
        "the file”.</p>"
        "<h3>What else a panel shows</h3>"
        "<ul><li><b>The chance of being AI-made</b>, from the pixels alone, on a scale. The hatched part of the "
        "scale is the inconclusive band. The chance is calibrated on pictures like those that the model was "
        "measured on; where AI-made pictures are rarer than there, it is too high.</li>"
        "<li><b>A sentence on what decided</b>: the pixels, or a mark in the file.</li>"
        "<li><b>The marks in the file</b> and <b>the model that answered</b>: a click opens what there is to "
        "know.</li></ul>"
        "<h3>How strict it is</h3>"
        "<p><b>False positives</b>, beside <i>Remove all</i> and above a scan's table, sets how many real pictures "
        "may be "
        f"called AI-made by mistake: at 1{THIN}%, about 1 in 100. The stricter, the more pictures stay "
        f"inconclusive. What "
        "you pick is applied at once to all that is shown, and remembered.</p>"
        "<p>F1 explains the verdicts at length, with the limits of the models in use.</p>"
    )


def _command_line() -> str:
    rows: Sequence[str] = [
        f"<p><code>{html.escape(command)}</code><br>{html.escape(does)}</p>" for command, does in _COMMANDS
    ]
    return (
        f"{style()}<h2>The command line</h2><p>The same without a window, for scripts and servers:</p>"
        f"{''.join(rows)}{_COMMANDS_AFTER}"
    )
