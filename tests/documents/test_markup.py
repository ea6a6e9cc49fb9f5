# SPDX-License-Identifier: AGPL-3.0-or-later
"""Markdown, web archives and plain text in every encoding become pages of our own, with all of their words."""

from __future__ import annotations

import base64
import html
import re
import time

import lxml.html  # noqa: TID253
import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html import encodings, markup
from desktop_qa.documents.source import Source, find_kind

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def page(data: bytes | str, kind: str = "text", declared: str = "") -> str:
    data = data.encode("utf-8") if isinstance(data, str) else data
    return markup.to_page(Source(data=data, name="notes", declared=declared), kind).html


def body(made: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(made).find("body")


def shown(made: str) -> str:
    """What MuPDF draws of a page of ours."""
    document = pymupdf.open(stream=made.encode("utf-8"), filetype="html")
    document.layout(width=480, height=680, fontsize=12)
    return "".join(part.get_text() for part in document)


# Markdown

NOTES = """---
layout: post
---
# Tides & winds

The *flood* comes **twice**, see [the table](https://tides.example/t) or <https://tides.example>.

## Table

| Day | Height |
|-----|-------:|
| Mon | 4.1 m  |
| Tue | 4.6 m  |

1. first
2. second
   - within

> quoted

```python
def tide(day):
    return day * 2
```

<b>raw bold</b> <script>steal()</script> <img src="https://far.example/x.png" onerror="steal()">
<div onclick="steal()">raw block</div>

[bad](javascript:steal()) ~~gone~~ `code`
"""


def test_markdown_becomes_what_it_means() -> None:
    made = markup.to_page(Source(data=NOTES.encode(), name="tides.md"), "markdown")
    assert made.title == "Tides & winds"
    found = body(made.html)
    assert [(h.tag, h.text) for h in found.xpath(".//h1|.//h2")] == [("h1", "Tides & winds"), ("h2", "Table")]
    assert [[cell.text for cell in row] for row in found.iter("tr")] == [
        ["Day", "Height"], ["Mon", "4.1 m"], ["Tue", "4.6 m"],
    ]  # fmt: skip
    assert found.xpath("string(.//pre)") == "def tide(day):\n    return day * 2\n"
    assert [a.get("href") for a in found.iter("a")] == ["https://tides.example/t", "https://tides.example"]
    assert [len(part) for part in found.xpath(".//ol|.//ul")] == [2, 1]
    assert found.xpath("string(.//blockquote)").strip() == "quoted"
    assert (found.xpath("string(.//em)"), found.xpath("string(.//strong)")) == ("flood", "twice")
    assert found.xpath("string(.//s)") == "gone"
    assert "layout" not in made.html


def test_html_within_markdown_is_made_safe() -> None:
    made = page(NOTES, "markdown")
    found = body(made)
    assert found.xpath("string(.//b)") == "raw bold"
    assert "raw block" in found.text_content()
    assert not found.xpath(".//script|.//img|.//@onclick|.//@onerror")
    assert "<script" not in made
    assert "far.example" not in made


def test_windows_line_ends_change_nothing() -> None:
    assert page(NOTES.replace("\n", "\r\n"), "markdown") == page(NOTES, "markdown")


@pytest.mark.parametrize(
    "source",
    ["[" * 100_000, "[" * 50_000 + "]" * 50_000, "`" * 100_000, "*a **b " * 20_000, ">" * 50_000, "[a](b) " * 20_000,
     "<a " * 50_000, "![" * 50_000, "| a " * 300 + "|\n" + "|-" * 300 + "|\n" + ("| x " * 300 + "|\n") * 100],
    ids=["open", "nested", "ticks", "stars", "quotes", "links", "tags", "pictures", "table"],
)  # fmt: skip
def test_monstrous_markdown_takes_no_time(source: str) -> None:
    before = time.process_time()
    made = page(f"# Tides\n\n{source}\n\nThe end.", "markdown")
    assert time.process_time() - before < 10
    assert "The end." in made


def test_code_keeps_its_brackets_however_many() -> None:
    made = page("```\n" + "[1]," * 3000 + "\n```\n\n[a](https://tides.example)", "markdown")
    assert "\\[" not in made
    assert body(made).find(".//a").get("href") == "https://tides.example"


# Text


def test_lines_broken_to_a_width_flow_and_others_stay() -> None:
    prose = (
        "The lighthouse was built in the year 1858 by two brothers who had\n"
        "never seen the sea before they came to the island, and who left it\n"
        "only when the younger one was seventy and the older one was blind.\n"
    )
    verse = "The sea is wide,\nthe night is long,\nthe lamp alone\nis never wrong.\n"
    table = "Year    Ships\n1860    412\n1900    977\n"
    code = "    def lamp():\n        return 1\n"
    found = body(page(f"{prose}\n{verse}\n{table}\n{code}"))
    first, second, third, fourth = list(found)
    assert first.text == " ".join(prose.split())
    assert [second.text, *(br.tail for br in second.iter("br"))] == verse.splitlines()
    assert (third.tag, third.text) == ("pre", table.strip())
    assert (fourth.tag, fourth.text) == ("pre", code.rstrip())


def test_markup_in_text_is_text() -> None:
    made = page("Use <b>bold</b> & <script>steal()</script>.")
    assert "<script" not in made
    assert body(made).text_content() == "Use <b>bold</b> & <script>steal()</script>."


def test_form_feeds_begin_paragraphs() -> None:
    assert [part.text for part in body(page("End of one.\fStart of two.\f\f\fThree."))] == [
        "End of one.", "Start of two.", "Three.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["word " * 60_000, "x" * 300_000, "\n" * 300_000 + "x", ("x" + " " * 30_000) * 9, " \t\n" * 90_000 + "x",
     ("x" + " " * 500 + "\n") * 600],
    ids=["words", "one word", "empty lines", "gaps", "blank lines", "trailing"],
)  # fmt: skip
def test_monstrous_lines_take_no_time(text: str) -> None:
    before = time.process_time()
    made = page(text)
    assert time.process_time() - before < 5
    assert re.sub(r"\s", "", body(made).text_content()) == re.sub(r"\s", "", text)


def test_a_word_wider_than_the_page_is_broken_not_cut() -> None:
    word = "".join(f"{number:04}" for number in range(500))
    assert re.sub(r"\s", "", shown(page(f"Before {word} after."))) == f"Before{word}after."


def test_white_space_only_is_said() -> None:
    with pytest.raises(DocumentError, match="nothing but white space"):
        page(" \n\t\f\n")


def test_zero_bytes_and_control_codes_do_no_harm() -> None:
    assert "harbour" in shown(page(b"The har\0bour.\x07\x1b[0m"))


# Encodings

WORDS = "Käse, élève, “quoted” – naïve; straße"


@pytest.mark.parametrize(
    ("data", "declared"),
    [
        (WORDS.encode("utf-8"), ""),
        (WORDS.encode("utf-8-sig"), ""),
        (WORDS.encode("utf-8-sig"), "text/plain; charset=iso-8859-1"),
        (WORDS.encode("utf-16"), ""),
        (WORDS.encode("utf-16-le"), ""),
        (WORDS.encode("utf-16-be"), ""),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), ""),
        (WORDS.encode("utf-32"), ""),
        (WORDS.encode("cp1252"), "text/plain; charset=ISO-8859-1"),
        (WORDS.encode("cp1252"), 'text/plain; charset="windows-1252"'),
        ((f"{WORDS}. The lady of the harbour ate her cheese in the café, naïvely. " * 9).encode("cp1252"), ""),
        (WORDS.encode("utf-8"), "text/plain; charset=us-ascii-8-nonsense"),
        (WORDS.encode("utf-8"), "text/plain"),
    ],
)
def test_text_is_decoded(data: bytes, declared: str) -> None:
    assert find_kind(Source(data=data, name="notes", declared=declared)) == "text"
    assert WORDS in body(page(data, declared=declared)).text_content()


def test_cyrillic_without_a_word_about_it() -> None:
    text = (
        "Маяк был построен в тысяча восемьсот пятьдесят восьмом году двумя братьями, которые никогда не видели моря. "
    )
    assert text.strip() in body(page((text * 4).encode("cp1251"))).text_content()


LANGUAGES = {
    "en": "The café at the foot of the tower was opened in 1920 by “Madame Lefèvre” – a naïve soul – who paid £30.",
    "de": "Die Bäckerei am Fuß des Turms wurde 1920 eröffnet; über die Straße führt ein schöner Weg zum Schloss.",
    "fr": "Le phare a été construit en 1858 par deux frères qui n’avaient jamais vu la mer avant d’arriver à l’île.",
    "pl": "Latarnia morska została zbudowana w 1858 roku przez dwóch braci, którzy nigdy nie widzieli morza. Żółta.",
    "hu": "A világítótornyot 1858-ban két testvér építette, akik azelőtt soha nem látták a tengert, az őrök ősszel.",
    "tr": "Deniz feneri 1858 yılında denizi daha önce hiç görmemiş iki kardeş tarafından inşa edildi. Işığı yanar.",
    "ru": "Маяк был построен в тысяча восемьсот пятьдесят восьмом году двумя братьями, которые не видели моря.",
    "el": "Ο φάρος χτίστηκε το 1858 από δύο αδέλφια που δεν είχαν δει ποτέ τη θάλασσα πριν έρθουν στο νησί.",
    "he": "המגדלור נבנה בשנת 1858 על ידי שני אחים שלא ראו מעולם את הים לפני שהגיעו אל האי.",
    "lt": "Švyturį 1858 metais pastatė du broliai, kurie niekada nebuvo matę jūros. Jų namas stovi iki šiol, žiemą.",
    "ja": "この橋は1912年に建設されました。長さは350メートルです。灯台は二人の兄弟によって建てられました。",
    "zh": "这座桥建于1912年，长350米。灯塔由两兄弟建造，他们来到岛上之前从未见过大海。",
    "ko": "이 다리는 1912년에 건설되었으며 길이는 350미터이다. 등대는 섬에 오기 전까지 바다를 본 적이 없다.",
}


@pytest.mark.parametrize("times", [1, 9])
@pytest.mark.parametrize(
    ("language", "encoding"),
    [("en", "cp1252"), ("de", "cp1252"), ("fr", "cp1252"), ("en", "mac-roman"), ("de", "cp850"), ("pl", "cp1250"),
     ("pl", "iso8859-2"), ("hu", "cp1250"), ("tr", "cp1254"), ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "cp866"),
     ("el", "cp1253"), ("he", "cp1255"), ("lt", "cp1257"), ("ja", "shift_jis"), ("ja", "euc-jp"), ("zh", "gb18030"),
     ("ko", "euc-kr"), ("en", "utf-16-le"), ("ru", "utf-16-be")],
)  # fmt: skip
def test_encodings_that_nobody_declares_are_found_out(language: str, encoding: str, times: int) -> None:
    written = " ".join([LANGUAGES[language]] * times).encode(encoding, "ignore")
    assert encodings.decode(written) == written.decode(encoding)


def test_a_stray_byte_does_not_spoil_a_text_in_utf_8() -> None:
    assert encodings.decode(f"{WORDS} ".encode() * 3 + b"\xe9 " + WORDS.encode()) == f"{WORDS} " * 3 + "\ufffd " + WORDS


@pytest.mark.parametrize(
    "head", ['<meta charset="windows-1252">', '<meta http-equiv=Content-Type content="text/html; charset=latin1">']
)
def test_a_page_says_its_own_encoding(head: str) -> None:
    data = f"<html><head>{head}</head><body><p>{WORDS}</p></body></html>".encode("cp1252")
    assert WORDS in body(page(data, "html")).text_content()


def test_what_cannot_be_decoded_keeps_the_rest() -> None:
    assert "harbour" in encodings.decode(b"The harbour \xff\xfe\x81 and the quay", "text/plain; charset=utf-8")
    assert encodings.decode("käse".encode()[:2] + b" harbour", "").endswith(" harbour")


# Web archives

ARTICLE = "<p>The lighthouse was built in 1858 by two brothers who had never seen the sea before they came.</p>" * 4


def web_archive(markup_source: str, encoding: str = "quoted-printable", charset: str = "utf-8") -> bytes:
    import quopri

    raw = markup_source.encode(charset)
    coded = quopri.encodestring(raw) if encoding == "quoted-printable" else base64.encodebytes(raw)
    picture = base64.encodebytes(DOT)
    return (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://news.example/a/brae.html\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n'
        b"--cut\r\nContent-Type: text/html; charset=" + charset.encode() + b"\r\n"
        b"Content-Transfer-Encoding: " + encoding.encode() + b"\r\n"
        b"Content-Location: https://news.example/a/brae.html\r\n\r\n" + coded + b"\r\n"
        b"--cut\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: https://news.example/p/dot.png?a=1&b=2\r\n\r\n" + picture + b"\r\n"
        b"--cut\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <dot@x>\r\n\r\n"
        + picture
        + b"\r\n--cut\r\nContent-Type: text/css\r\nContent-Location: https://news.example/x.css\r\n\r\nbody{}\r\n"
        b"--cut--\r\n"
    )


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_a_web_archive_is_read_with_its_pictures(encoding: str, charset: str) -> None:
    source = (
        f"<html><head><title>Brae</title></head><body><h1>Brae</h1><p>{WORDS}</p>{ARTICLE}"
        '<p>A tower: <img alt="one" src="../p/dot.png?a=1&amp;b=2"> <img src=\'cid:dot@x\'> '
        '<img src="https://news.example/missing.png"></p><p><a href="more.html">More of it</a></p></body></html>'
    )
    data = web_archive(source, encoding, charset)
    assert find_kind(Source(data=data, name="saved.mhtml")) == "mhtml"
    found = body(page(data, "mhtml"))
    assert WORDS in found.text_content()
    pictures = [img.get("src") for img in found.iter("img")]
    assert pictures == ["data:image/png;base64," + base64.b64encode(DOT).decode()] * 2
    assert found.xpath(".//a/@href") == ["https://news.example/a/more.html"]


def test_a_web_archive_without_a_page_says_so() -> None:
    data = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=cut\r\n\r\n--cut\r\n\r\nwords\r\n--cut--\r\n"
    )
    with pytest.raises(DocumentError, match="without a page"):
        page(data, "mhtml")


# Limits


def test_a_web_page_beyond_the_limit_is_refused_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "MOST_HTML_BYTES", 1 << 20)
    with pytest.raises(DocumentError, match=r"up to 1 MB.*Save it as PDF"):
        page("<html><body>" + "<p>words</p>" * 200_000, "html")


def test_text_cut_within_a_character_is_still_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "MOST_BYTES", 1001)
    cut = markup.to_page(Source(data="ä".encode() * 800, name="notes"), "text")
    made = cut.html
    assert html.unescape(body(made).text_content()).rstrip("\ufffd").endswith("ää")
    assert "Ã" not in made
    assert "are shown" in cut.notice
    assert "are shown" not in made  # it is no part of the text, in which answers are sought
