import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.provenance.xmp import Property, read_xmp
from tests.cifake_desktop.provenance.files import RDF, xmp_packet
from tests.timing import measured_again

HEAD = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}"><rdf:Description'
TAIL = "</rdf:Description></rdf:RDF></x:xmpmeta>"


def packet(attributes: str, body: str) -> bytes:
    return f'{HEAD} xmlns:t="urn:t" {attributes}>{body}{TAIL}'.encode()


@pytest.mark.parametrize(
    "data",
    [
        packet("", "<t:word>hello</t:word>"),
        packet('t:word="hello"', ""),
        packet("", '<t:word rdf:resource="hello"/>'),
        packet("", "<t:word><rdf:Alt><rdf:li xml:lang='x-default'>hello</rdf:li></rdf:Alt></t:word>"),
        packet("", "<t:outer rdf:parseType='Resource'><t:word>hello</t:word></t:outer>"),
        packet("", "<t:outer><rdf:Description t:word='hello'/></t:outer>"),
        b"\0\0 \n" + packet("", "<t:word>hello</t:word>") + b"\0\0",
        packet("", "<t:word>hello</t:word>").decode().encode("utf-16"),
    ],
)
def test_every_way_to_write_a_value(data: bytes) -> None:
    assert read_xmp([data]).values("urn:t", "word") == ("hello",)
    assert read_xmp([data]).problems == ()


def test_lists_give_one_value_an_item() -> None:
    data = packet("", "<t:word><rdf:Bag><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag></t:word>")
    assert read_xmp([data]).properties == (Property("urn:t", "word", "a"), Property("urn:t", "word", "b"))


def test_several_packets_and_a_broken_one() -> None:
    good, other = xmp_packet(("urn:t", "word", "a")), xmp_packet(("urn:t", "word", "b"))
    xmp = read_xmp([good, b"<x", other])
    assert xmp.values("urn:t", "word") == ("a", "b")
    assert "damaged" in xmp.problems[0]


def test_a_cut_packet_keeps_what_stood_before() -> None:
    data = packet("", "<t:word>hello</t:word><t:later>x</t:later>")
    xmp = read_xmp([data[: data.index(b"later")]])
    assert xmp.values("urn:t", "word") == ("hello",)
    assert "damaged" in xmp.problems[0]


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "bomb",
    [
        f'<!DOCTYPE x [<!ENTITY e0 "boom">{ENTITIES}]><x>&e11;</x>'.encode(),
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><x/>',
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>',
        b"<a>" * 200_000,
        b"<r>" + b"<a b='c' xmlns:t='urn:t' t:d='e'/>" * 20_000 + b"</r>",
    ],
)
@measured_again
def test_what_is_built_to_harm_is_left(bomb: bytes) -> None:
    start = time.perf_counter()
    xmp = read_xmp([bomb])
    assert "built to harm" in xmp.problems[0]
    assert len(xmp.properties) <= 5000
    assert not any("root:" in prop.value or "boom" in prop.value for prop in xmp.properties)
    assert time.perf_counter() - start < 1.0


def test_a_value_of_megabytes_is_cut() -> None:
    xmp = read_xmp([packet("", f"<t:word>{'x' * 5_000_000}</t:word>")])
    (value,) = xmp.values("urn:t", "word")
    assert 100_000 <= len(value) <= 100_000 + 2**17


@given(
    changes=st.lists(st.tuples(st.integers(0, 400), st.binary(min_size=1, max_size=4)), max_size=6),
    cut=st.integers(0, 500),
)
def test_mutated_packets_never_raise(changes: list[tuple[int, bytes]], cut: int) -> None:
    data = bytearray(packet('t:a="b"', "<t:word>hello</t:word>"))
    for place, content in changes:
        data[place : place + len(content)] = content
    assert len(read_xmp([bytes(data[:cut])]).properties) <= 5


def test_what_is_said_of_other_pictures_is_kept_apart() -> None:
    space, tool = "http://ns.adobe.com/xap/1.0/", "CreatorTool"
    inner = f"<b:Pantry><r:Bag><r:li r:parseType='Resource'><a:{tool}>Midjourney</a:{tool}></r:li></r:Bag></b:Pantry>"
    xmp = read_xmp(
        [
            f"<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:a='{space}' "
            f"xmlns:b='http://ns.adobe.com/xap/1.0/mm/'><r:Description>{inner}<a:{tool}>Layout</a:{tool}>"
            "</r:Description></r:RDF>".encode()
        ]
    )
    assert xmp.values(space, tool) == ("Layout",)
    assert xmp.values_of_others(space, tool) == ("Midjourney",)
