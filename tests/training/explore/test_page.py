import re

import pytest

from tests.training.explore.conftest import EXACT, FLIPPED, NEAR
from training.__main__ import main


def test_the_page_needs_nothing_but_itself(page):
    assert not re.search(r"https?://|<script|<link|@import|url\(", page)
    sources = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert len(sources) > 100
    assert all(source.startswith(("data:image/png;base64,", "#")) for source in sources)


def test_every_entry_of_the_contents_is_there(page):
    entries = re.findall(r'href="#([a-z]+)"', page)
    assert len(entries) == 11
    assert all(f'id="{entry}"' in page for entry in entries)


def test_the_page_says_what_was_planted(page):
    said = re.sub(r"\s+", " ", re.search(r'id="glance">(.*?)</section>', page, re.S)[1])
    assert "400 pictures: 200 REAL and 200 FAKE (50.0 % FAKE)." in said
    assert "at 0.5 cycles per pixel across and 0.5 down" in said
    assert "1 group of byte-identical files, 1 of them across splits" in said
    assert re.search(r"[1-3] groups? of near-duplicates, 1 across splits", said)
    copies = page[page.index('id="copies"') : page.index('id="map"')]
    assert all(f'title="{path}"' in copies for path in (*EXACT, *NEAR))
    noise = page[page.index('id="noise"') : page.index('id="method"')]
    assert "candidates only" in noise
    assert FLIPPED in noise


def test_files_say_how_they_were_compressed(page):
    files = page[page.index('id="files"') : page.index('id="copies"')]
    assert re.search(r'<td>90</td><td class="n">199</td><td class="n">200</td>', files)
    assert re.search(r'<td>70</td><td class="n">1</td><td class="n">0</td>', files)
    assert "Not known from here" not in files


def test_the_same_data_and_seed_give_the_same_page(faulty, page, tmp_path, capsys):
    again, other = tmp_path / "again.html", tmp_path / "other.html"
    assert main(["explore", str(faulty), "--out", str(again)]) == 0
    assert capsys.readouterr().out == f"wrote {again}\n"
    assert again.read_text(encoding="utf-8") == page
    assert main(["explore", str(faulty), "--out", str(other), "--seed", "1"]) == 0
    assert other.read_text(encoding="utf-8") != page


def test_the_packed_set_says_what_is_not_known(small_data, tmp_path):
    out = tmp_path / "packed.html"
    assert main(["explore", str(small_data), "--out", str(out)]) == 0
    assert "<b>Not known from here:</b> file sizes" in out.read_text(encoding="utf-8")


def test_a_missing_source_is_one_message(tmp_path, capsys):
    assert main(["explore", str(tmp_path / "none")]) == 1
    assert "does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("side", [8, 40])
def test_two_pictures_are_enough(side, tmp_path):
    from PIL import Image

    for label, colour in (("real", "navy"), ("fake", "gold")):
        (tmp_path / label).mkdir()
        Image.new("RGB", (side, side + 3), colour).save(tmp_path / label / "a.png")
    out = tmp_path / "page.html"
    assert main(["explore", str(tmp_path), "--out", str(out)]) == 0
    assert ("no picture of 32 x 32 pixels" in out.read_text(encoding="utf-8")) == (side == 8)
