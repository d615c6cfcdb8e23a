"""Looks at HTML as a browser would: whether its tags match, and whether anything in it is alive."""

from collections.abc import Iterable
from html.parser import HTMLParser

_VOID = frozenset({"meta", "img", "rect", "br", "path", "stop", "circle", "hr"})
_DEAD = frozenset({"script", "iframe", "object", "embed", "link", "form", "base"})


class Markup(HTMLParser):
    """The text of a page; making one fails where its tags do not match, or it holds what could run or fetch."""

    def __init__(self, text: str, allowed: Iterable[str] = ()) -> None:
        """Read the page; links (href) may begin with one of `allowed`."""
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._words: list[str] = []
        self._allowed = ("#", *allowed)
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attributes)
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert tag not in _DEAD
        for name, value in attributes:
            assert not name.startswith("on")
            if name == "src":
                assert (value or "data:").startswith("data:")
            if name == "href":
                assert (value or "#").startswith(self._allowed)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    @property
    def text(self) -> str:
        """What a person reads, with single spaces."""
        return " ".join(" ".join(self._words).split())
