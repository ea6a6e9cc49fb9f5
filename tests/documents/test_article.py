# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web pages: the article whole and in order, the machinery gone, and nothing that is loaded from elsewhere."""

from __future__ import annotations

import re
from itertools import pairwise

import lxml.html  # noqa: TID253
import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html import article, cleaning, page

DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
BODY = f"""
<h1>The lighthouse of Brae</h1>
<p>The lighthouse was built in 1858 by two brothers who had never seen the sea before they came to the island.</p>
<h2 id="keepers">Keepers<span class="mw-editsection">[<a href="/edit?part=1">edit</a>]</span></h2>
<p onclick="steal()">Seven keepers lived there with <a href="people/keepers.html">their families</a>, until the
<a href="javascript:steal()">lamp</a> was made to turn <b>without</b> them in the winter of 1974.</p>
<ul><li>The first keeper was Ewan Strand, who stayed for thirty-one years.</li>
<li>The last keeper was Una Marsh, who left with the last boat.</li></ul>
<ol><li>Climb the one hundred and twelve steps of the stair.</li><li>Light the lamp before the sun is down.</li></ol>
<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1860</td><td>412</td></tr><tr><td>1900</td><td>977</td></tr></table>
<pre><code>lamp.turn(seconds=30)
    lamp.light()</code></pre>
<p>A drawing of the tower follows this paragraph, and another one that lies on another machine.</p>
<img src="{DOT}" alt="the tower"><img src="https://far.example/tower.png" srcset="https://far.example/2.png 2x">
<p>See <a href="https://far.example/isle">the isle</a>, <a href="#keepers">above</a>, and
<a href="mailto:una@brae.example">write</a>. The lamp is seen from forty kilometres on a clear night.</p>
"""
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>The lighthouse of Brae | Island News</title>
<meta name="author" content="Mara Quill"><link rel="stylesheet" href="https://far.example/x.css">
<meta property="article:published_time" content="2021-03-04">
<style>@import url(https://far.example/f.css);
@font-face {{ font-family: f; src: url(https://far.example/f.woff) }}</style>
<script src="https://far.example/a.js">document.write("scripted words")</script></head>
<body onload="steal()" style="background: url(https://far.example/b.png)">
<nav><ul><li><a href="/">Front page of the site</a></li><li><a href="/sport">Sport and weather</a></li></ul></nav>
<!-- a comment nobody is to see -->
<main><article>{BODY}
<iframe src="https://far.example/frame"></iframe><object data="https://far.example/o.swf"></object>
<form action="https://far.example/join"><input name="mail"><button>Join our letter now</button></form>
<svg><image href="https://far.example/s.png"/></svg>
<video src="https://far.example/v.mp4" poster="https://far.example/v.png"></video>
<p style="display:none">Words that are hidden from everybody who reads the page.</p></article></main>
<aside><h3>Read on</h3><ul><li><a href="/a">Ten boats you must see</a></li><li><a href="/b">Gulls</a></li></ul></aside>
<footer><p>Copyright of the Island News Company, all rights reserved.</p></footer></body></html>"""
ADDRESS = "https://news.example/isles/brae.html"


def tree(markup: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(markup)


def plain(markup: str) -> str:
    return " ".join(tree(markup).find("body").text_content().split())


@pytest.fixture(scope="module")
def made() -> str:
    return article.to_page(PAGE, ADDRESS, "brae.html").html


@pytest.mark.parametrize(
    "words",
    ["Front page", "Sport", "scripted", "steal", "nobody is to see", "edit", "Join our letter", "hidden", "Copyright",
     "Ten boats", "far.example/f", "far.example/x.css", "onclick", "onload"],
)  # fmt: skip
def test_the_machinery_of_the_site_is_gone(made: str, words: str) -> None:
    assert words in PAGE
    assert words not in made


def test_the_text_is_complete_and_in_order(made: str) -> None:
    wanted = [
        "The lighthouse of Brae", "built in 1858 by two brothers who had never seen the sea", "Keepers",
        "Seven keepers lived there with their families, until the lamp was made to turn without them",
        "The first keeper was Ewan Strand", "The last keeper was Una Marsh", "Climb the one hundred", "Light the lamp",
        "Year", "Ships", "1860", "412", "1900", "977", "lamp.turn(seconds=30)", "lamp.light()",
        "A drawing of the tower follows", "See the isle, above, and write.", "forty kilometres on a clear night.",
    ]  # fmt: skip
    text = plain(made)
    at = [text.find(words) for words in wanted]
    assert all(place >= 0 for place in at), [words for words, place in zip(wanted, at, strict=True) if place < 0]
    assert all(a < b for a, b in pairwise(at))
    assert text.count("Seven keepers") == 1


def test_headings_lists_tables_and_code_stay_what_they_are(made: str) -> None:
    page = tree(made)
    assert [(h.tag, h.text_content()) for h in page.xpath("//h1|//h2")] == [
        ("h1", "The lighthouse of Brae"), ("h2", "Keepers"),
    ]  # fmt: skip
    assert [len(part) for part in page.xpath("//ul|//ol")] == [2, 2]
    assert [[cell.text for cell in row] for row in page.xpath("//tr")] == [
        ["Year", "Ships"], ["1860", "412"], ["1900", "977"],
    ]  # fmt: skip
    assert page.xpath("string(//pre)") == "lamp.turn(seconds=30)\n    lamp.light()"


def test_nothing_is_loaded_from_elsewhere(made: str) -> None:
    page = tree(made)
    for element in page.iter():
        # Links are followed on a click; everything else that names a place would be loaded.
        kept = {"href", "id"} if element.tag == "a" else {"id", "colspan", "rowspan", "src", "alt", "class"}
        assert set(element.attrib) <= kept, element.tag
        assert element.get("src", "data:").startswith("data:")
    assert not page.xpath("//script|//link|//iframe|//object|//svg|//video|//form|//@style|//@srcset|//meta")
    assert not any(
        "http" in style.text or "url(" in style.text or "@import" in style.text for style in page.iter("style")
    )
    assert page.xpath("//img/@src") == [DOT]


def test_links_are_whole_and_none_is_a_script(made: str) -> None:
    links = {a.text_content(): a.get("href") for a in tree(made).iter("a")}
    assert links == {
        "their families": "https://news.example/isles/people/keepers.html",
        "lamp": None,
        "the isle": "https://far.example/isle",
        "above": "#keepers",
        "write": "mailto:una@brae.example",
    }


@pytest.mark.parametrize(
    "address",
    ["javascript:steal()", " JaVaScRiPt:steal()", "java\nscript:steal()", "data:text/html,<script>", "vbscript:x",
     "file:///etc/passwd", "http://[broken"],
)  # fmt: skip
def test_dangerous_links_lead_nowhere(address: str) -> None:
    for url in ("", ADDRESS):
        made = cleaning.safe_fragment(f'<p>Before <a href="{address}">words</a> after</p>', url)
        assert "Before" in made
        links = [a.get("href", "#") for a in tree(made).iter("a")]
        assert all(link.startswith(("#", "http://", "https://")) for link in links), links


def test_title_and_byline(made: str) -> None:
    found = article.article(PAGE, ADDRESS)
    assert found.reduced
    assert found.title == "The lighthouse of Brae"
    assert found.author == "Mara Quill"
    assert found.date == "2021-03-04"
    page = article.to_page(PAGE, ADDRESS)
    assert page.title == "The lighthouse of Brae"
    assert page.notes["address"] == ADDRESS
    byline = tree(made).xpath("string(//*[@class='byline'])")
    assert byline.startswith("Mara Quill, ")
    assert byline.endswith(", 2021-03-04")


def test_a_title_that_the_text_lacks_is_put_above_it() -> None:
    made = article.to_page(PAGE.replace("<h1>The lighthouse of Brae</h1>", ""), ADDRESS).html
    assert re.findall(r"<h1>(.*?)</h1>", made)[0].startswith("The lighthouse of Brae")


@pytest.mark.parametrize(
    "body",
    ["<div id=root></div><script>render()</script><noscript>Turn scripts on.</noscript>", "", "<!-- x -->",
     '<img src="https://far.example/x.png">'],
)  # fmt: skip
def test_a_page_without_text_says_what_to_do(body: str) -> None:
    with pytest.raises(DocumentError, match=r"app\.html holds no text.*Save it as PDF.*paste"):
        article.to_page(f"<html><head><title>App</title></head><body>{body}</body></html>", "", "app.html")


def test_a_page_that_is_no_article_is_shown_whole() -> None:
    made = article.to_page("<html><body><p>Opening hours</p><p>Monday to Friday</p></body></html>")
    assert plain(made.html) == "Opening hoursMonday to Friday"
    assert not article.article("<p>Opening hours</p>").reduced


def test_markup_that_is_broken_loses_no_text() -> None:
    broken = (
        "<p>One <b>two <i>three</b> four</i><p>five<div>six</p></table> seven<li>eight &amp; &lt;nine&gt; &nbsp;ten"
    )
    made = cleaning.safe_fragment(broken)
    words = re.findall(r"\w+", " ".join(tree(f"<body>{made}</body>").xpath("//text()")))
    assert words == ["One", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    assert "&lt;nine&gt;" in made


def test_text_that_looks_like_markup_stays_text() -> None:
    made = cleaning.safe_fragment("<p>&lt;script src=x&gt;steal()&lt;/script&gt;</p>")
    assert "<script" not in made
    assert "&lt;script" in made


@pytest.mark.parametrize("tag", ["div", "blockquote", "ul><li", "ol><li", "dl><dd", "b", "table><tr><td", "span"])
@pytest.mark.parametrize("deep", [5, 40, 300])
def test_text_deep_within_others_is_laid_out(tag: str, deep: int) -> None:
    end = "".join(f"</{part}>" for part in reversed(tag.split("><")))
    text = f"<p>Before.</p>{f'<{tag}>At this level ' * deep}the harbour master slept{end * deep}<p>After.</p>"
    made = page.page(cleaning.safe_fragment(text)).html
    document = pymupdf.open(stream=made.encode(), filetype="html")
    document.layout(width=480, height=680, fontsize=12)
    shown = " ".join("".join(page.get_text() for page in document).split())
    assert shown.startswith("Before.")
    assert shown.endswith("After.")
    assert "the harbour master slept" in shown
    assert shown.count("At") >= deep


def test_shallow_nesting_stays_as_it_is() -> None:
    lists = "<ul><li>one<ul><li>two<blockquote>three</blockquote></li></ul></li></ul>"
    assert cleaning.safe_fragment(lists) == lists
