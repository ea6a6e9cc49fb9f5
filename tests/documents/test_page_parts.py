# SPDX-License-Identifier: AGPL-3.0-or-later
"""Parts of web pages that are text although they look like none, and the other way round."""

from __future__ import annotations

import time

import lxml.html  # noqa: TID253
import pytest

from desktop_qa.documents.html import article, cleaning, elements, facts, limits

FILLER = "".join(
    f"<p>In the year {year} the harbour board met nine times, spoke of the dredging, and put the matter off again.</p>"
    for year in range(1901, 1909)
)


def text(body: str, head: str = "<title>The board</title>", url: str = "") -> str:
    """The text of a page with an article around ``body``."""
    page = f"<html><head>{head}</head><body><main><h1>The board</h1>{FILLER}{body}{FILLER}</main></body></html>"
    found = article.article(page, url).body
    return " ".join(lxml.html.document_fromstring(found).text_content().split())


# Folded, hidden and wrapped text

QUESTION, REPLY = "What does it cost?", "It costs nine shillings."


@pytest.mark.parametrize(
    "body",
    [
        f'<div><h3>{QUESTION}</h3><div class="panel" style="display:none"><p>{REPLY}</p></div></div>',
        "<h3>What does it cost?</h3><div hidden><p>It costs nine shillings.</p></div>",
        '<button aria-expanded="false" aria-controls="a1">What does it cost?</button>'  # noqa: ISC004
        '<div id="a1" hidden><p>It costs nine shillings.</p></div>',
        '<h3><button type="button">What does it cost?</button></h3><div><p>It costs nine shillings.</p></div>',
        "<details><summary>What does it cost?</summary><p>It costs nine shillings.</p></details>",
        '<dl><dt>What does it cost?</dt><dd style="display: none">It costs nine shillings.</dd></dl>',
        '<h3>What does it cost?</h3><div hidden="until-found"><p>It costs nine shillings.</p></div>',
        f'<x-faq><template shadowrootmode="open"><h3>{QUESTION}</h3><p>{REPLY}</p></template></x-faq>',
        "<noscript><h3>What does it cost?</h3><p>It costs nine shillings.</p></noscript>",
        f"<form action=/x><input type=hidden name=v><h3>{QUESTION}</h3><p>{REPLY}</p>{FILLER}</form>",
        f"<form><fieldset><legend>{QUESTION}</legend><p>{REPLY}</p>{FILLER}</fieldset></form>",
    ],
)  # fmt: skip
def test_folded_and_wrapped_text_is_text_in_its_place(body: str) -> None:
    shown = text(body)
    assert "What does it cost? It costs nine shillings." in shown.replace("?It", "? It")
    assert shown.count("nine shillings") == 1


@pytest.mark.parametrize(
    "body",
    [
        '<p style="display:none">The stowaway.</p>',
        "<span hidden>The stowaway.</span>",
        '<div role="dialog" hidden><h2>Sign up</h2><p>The stowaway.</p></div>',
        '<div class="modal" style="display:none"><p>The stowaway.</p></div>',
        "<h3>Menu</h3><nav hidden><p>The stowaway.</p></nav>",
        "<button>The stowaway</button>",
        '<button aria-label="close">The stowaway</button>',
        "<template><p>The stowaway.</p></template>",
        "<noscript>Please enable JavaScript to meet the stowaway.</noscript>",
        "<form><label>The stowaway</label><input><button>Go</button></form>",
        "<form><select><option>The stowaway<option>x</select></form>",
        "<dialog><p>The stowaway.</p></dialog>",
    ],
)  # fmt: skip
def test_what_is_hidden_for_good_or_only_to_be_clicked_is_none(body: str) -> None:
    assert "stowaway" not in text(body)


def test_a_page_hidden_until_its_script_has_run_is_shown() -> None:
    page = f'<body style="visibility: hidden"><div style="display:none" id="app"><h1>Board</h1>{FILLER}</div></body>'
    assert "1908" in article.article(page).body


# Notices about cookies

NOTICE = "We use cookies and similar means to store and access information on a device. "
ABOUT_COOKIES = "<p>We use cookies in this recipe, broken into crumbs, and we accept that they are sweet.</p>"


@pytest.mark.parametrize(
    "notice",
    [
        f'<div id="onetrust-banner-sdk"><h2>Your privacy</h2>{f"<p>{NOTICE}</p>" * 9}<button>Accept</button></div>',
        f'<div class="cookie-notice"><p>{NOTICE}</p><a href="#">OK</a></div>',
        f'<section role="dialog" aria-modal="true"><p>{NOTICE}</p><button>Manage choices</button></section>',
        f"<div><p>{NOTICE}</p><button>Accept all</button></div>",
        '<div class="gdpr"><p>Wir verwenden Cookies auf dieser Seite.</p><button>Zustimmen</button></div>',
        f'<div class="cc-window"><span>{NOTICE}</span><a>Got it</a></div>',
    ],
)
def test_notices_about_cookies_are_no_text(notice: str) -> None:
    shown = text("<p>The board met in the old town hall.</p>")
    for page in (
        f"<body>{notice}<main><h1>Board</h1>{FILLER}</main></body>",
        f"<body><main><h1>Board</h1>{FILLER}</main>{notice}</body>",
        f'<body>{notice}<aside class="main-content"><h1>Board</h1><p>The board met in the old hall.</p></aside></body>',
    ):
        made = article.article(page).body
        assert "ookies" not in made
        assert "privacy" not in made
        assert "met " in made
    assert "town hall" in shown


@pytest.mark.parametrize(
    "body",
    [
        ABOUT_COOKIES,
        f'<div class="cookies-recipe">{ABOUT_COOKIES}</div>',
        f'<div id="privacy-law">{ABOUT_COOKIES}</div>',
    ],
)
def test_text_about_cookies_is_text(body: str) -> None:
    assert "broken into crumbs" in text(body.replace("privacy-law", "law-of-privacy"))


# Formulas


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        ("<math><mn>1.33</mn><mo>×</mo><msup><mn>10</mn><mn>-4</mn></msup></math>", "1.33×10⁻⁴"),
        ("<math><mi>n</mi><mo>=</mo><mn>7</mn></math>", "n = 7"),
        ("<math><msub><mi>x</mi><mi>i</mi></msub></math>", "x_i"),
        ("<math><msup><mi>e</mi><mrow><mo>-</mo><mi>k</mi><mi>t</mi></mrow></msup></math>", "e^(-kt)"),
        ("<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>", "(a+b)/2"),
        ("<math><msqrt><mi>x</mi></msqrt></math>", "√x"),
        ("<math><msubsup><mi>x</mi><mn>0</mn><mn>2</mn></msubsup></math>", "x₀²"),
        ("<math><mover><mi>v</mi><mo>→</mo></mover></math>", "v\u20d7"),
        ('<math alttext="a\\le b"></math>', "a\\le b"),
        ("<math><semantics><annotation>a \\to b</annotation></semantics></math>", "a \\to b"),
        ('<script type="math/tex">E = mc^2</script>', "E = mc^2"),
        ('<span style="display:none"><math><mi>n</mi><mo>=</mo><mn>7</mn></math></span>', "n = 7"),
        ('<i class="katex"><math><mi>q</mi></math><i class="katex-html" aria-hidden="true">qq</i></i>', "q"),
    ],
)  # fmt: skip
def test_formulas_are_readable_in_their_sentence(formula: str, shown: str) -> None:
    assert f"The value {shown} was found." in " ".join(text(f"<p>The value {formula} was found.</p>").split())


# Links and headings


def test_a_link_that_was_never_closed_does_not_swallow_the_page() -> None:
    page = f'<body><p><a href="https://far.example/">The board<p>Text {FILLER}</body>'
    linked = [a.text_content() for a in lxml.html.document_fromstring(cleaning.safe_fragment(page)).iter("a")]
    assert sum(map(len, linked)) < 200
    unclosed = f'<body><div><a href="https://far.example/"><div>{FILLER}</div></div></body>'
    made = lxml.html.document_fromstring(cleaning.safe_fragment(unclosed))
    assert not list(made.iter("a"))
    assert "1908" in made.text_content()


def test_a_link_around_a_card_stays_a_link() -> None:
    card = '<a href="https://far.example/x"><h3>The tower</h3><p>It is 54 metres high.</p></a>'
    made = lxml.html.document_fromstring(cleaning.safe_fragment(card))
    assert [a.text_content() for a in made.iter("a") if a.text_content()]


def test_an_anchor_that_was_never_closed_keeps_its_name() -> None:
    made = cleaning.safe_fragment('<p><a name="top">Text <b>bold</b></p><p>more</p>')
    page = lxml.html.document_fromstring(made)
    assert page.xpath("//a/@id") == ["top"]
    assert not any(a.text_content() for a in page.iter("a"))


@pytest.mark.parametrize(
    "sign",
    ['<a class="headerlink" href="#t">¶</a>', '<a href="#t">#</a>', '<a href="#t" aria-hidden="true">§</a>',
     '<a href="#t" title="Permalink">🔗</a>', '<a class="anchor-link" href="#t">Link to this section</a>'],
)  # fmt: skip
def test_signs_of_permalinks_are_no_part_of_headings(sign: str) -> None:
    made = lxml.html.document_fromstring(cleaning.safe_fragment(f"<h2>{sign}The tides {sign}</h2><p>They rise.</p>"))
    assert made.find(".//h2").text_content().strip() == "The tides"


def test_a_heading_that_is_a_link_keeps_its_words() -> None:
    made = cleaning.safe_fragment(
        '<h2><a href="https://far.example/tides">The tides</a></h2><h3><a href="#c">C#</a></h3>'
    )
    page = lxml.html.document_fromstring(made)
    assert [h.text_content() for h in page.iter("h2", "h3")] == ["The tides", "C#"]


@pytest.mark.parametrize(
    "source",
    [
        "<!-- saved from url=(0030)https://news.example/isles/a.html --><html><body>{}</body></html>",
        '<html><head><link rel="canonical" href="https://news.example/isles/a.html"></head><body>{}</body></html>',
        '<html><head><meta property="og:url" content="https://news.example/isles/a.html"></head><body>{}</body></html>',
        '<html><head><base href="https://news.example/isles/"></head><body>{}</body></html>',
        "<!--\n Page saved with SingleFile \n url: https://news.example/isles/a.html \n--><html><body>{}</body></html>",
    ],
)
def test_links_of_a_saved_page_are_whole(source: str) -> None:
    made = article.article(source.format(f'<p>See <a href="brae.html">Brae</a>.</p>{FILLER}')).body
    assert 'href="https://news.example/isles/brae.html"' in made


# Captions, lists, readings of signs, soft hyphens


def test_a_caption_stays_without_its_picture() -> None:
    figure = '<figure><img src="tower.png" alt="x"><figcaption>The tower in 1858</figcaption></figure>'
    assert "The tower in 1858" in text(figure)


@pytest.mark.parametrize(
    ("source", "starts", "kinds"),
    [
        ('<ol start="5"><li>a<li>b</ol>', ["5"], [None]),
        ('<ol type="a"><li>a<li>b</ol>', [None], ["list-style-type: lower-alpha"]),
        ('<ol style="color: red; list-style: upper-roman inside"><li>a</ol>', [None], ["list-style-type: upper-roman"]),
        ("<ol><li>a<li value=9>b<li>c</ol>", [None, "9"], [None, None]),
        ("<ol reversed><li>a<li>b</ol>", ["2", None], [None, None]),
    ],
)  # fmt: skip
def test_ordered_lists_count_as_the_page_says(source: str, starts: list[str | None], kinds: list[str | None]) -> None:
    made = lxml.html.document_fromstring(f"<body>{cleaning.safe_fragment(source)}</body>")
    assert [one.get("start") for one in made.iter("ol")] == starts
    assert [one.get("style") for one in made.iter("ol")] == kinds


def test_readings_of_signs_stand_in_brackets() -> None:
    assert "漢(かん)字(じ)です" in text("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です。</p>")


@pytest.mark.parametrize("sign", ["\u00ad", "&shy;", "&#173;", "&#xAD;"])
def test_soft_hyphens_are_no_text(sign: str) -> None:
    assert "Unternehmerkredit" in text(f"<p>Der Unter{sign}nehmer{sign}kredit.</p>")


@pytest.mark.parametrize(
    "tag", ["<a {count} href='https://far.example'>", "<p {{ style }}>", "<b {% if x %}>", "<i @click='x'>"]
)
def test_braces_in_tags_do_no_harm(tag: str) -> None:
    assert "The tower is 54 metres high." in text(f"<p>{tag}Note:</a></b></i> The tower is 54 metres high.</p>")


# What a page states about itself


LINKED_DATA = '<script type="application/ld+json">'
STATEMENT = """{"@type": "NewsArticle", "author": [{"name": "A. Holt"}, {"name": "B. Lund"}],
 "datePublished": "2021-03-04T10:00Z"}"""


def stated(head: str, body: str = "") -> facts.Facts:
    return facts.stated(elements.parse(f"<html><head>{head}</head><body><p>x</p>{body}</body></html>"))


@pytest.mark.parametrize(
    ("head", "author", "date"),
    [
        ('<meta name="author" content="Mara Quill"><meta name="date" content="2021/3/4">', "Mara Quill", "2021-03-04"),
        (f'{LINKED_DATA}{{"@graph": [{STATEMENT}]}}</script>', "A. Holt, B. Lund", "2021-03-04"),
        (f"{LINKED_DATA}[{STATEMENT}]</script>", "A. Holt, B. Lund", "2021-03-04"),
        ('<meta name="author" content="https://news.example/people/7">', "", ""),
        ('<meta property="article:author" content="@islandnews">', "", ""),
        ("<script type=application/ld+json>{broken</script>", "", ""),
    ],
)  # fmt: skip
def test_author_and_date_are_what_the_page_states(head: str, author: str, date: str) -> None:
    found = stated(head, '<div class="byline">Popular: Ten boats</div><footer>By The Shop Team 2019-01-01</footer>')
    assert (found.author, found.date) == (author, date)


@pytest.mark.parametrize(
    ("title", "site", "inside", "everywhere", "shown"),
    [
        ("Tides | Island News", "", ["Tides"], ["Island News", "Tides"], "Tides"),
        ("Tides | Island News", "", [], ["Island News"], "Tides | Island News"),
        ("Tides | Island News", "Island News", [], ["Island News"], "Tides"),
        ("Island News: Tides", "Island News", [], [], "Tides"),
        ("Tides - Island News", "", [], ["Tides"], "Tides"),
        ("", "", [], ["Tides"], "Tides"),
        ("State-of-the-art tides", "", [], [], "State-of-the-art tides"),
    ],
)
def test_titles_lose_the_name_of_the_site(
    title: str, site: str, inside: list[str], everywhere: list[str], shown: str
) -> None:
    assert facts.title_of(facts.Facts(title=title, site=site), inside, everywhere) == shown


def test_text_for_machines_is_the_text_of_a_page_without_any() -> None:
    words = "The bridge was opened.\\nIt is long."
    script = f'{LINKED_DATA}{{"@type": "Article", "articleBody": "{words}"}}</script>'
    made = article.article(f"<html><head>{script}</head><body><div id=root></div></body></html>")
    assert made.body == "<p>The bridge was opened.</p><p>It is long.</p>"
    whole = article.article(f"<html><head>{script}</head><body><main>{FILLER}</main></body></html>")
    assert "bridge" not in whole.body


# Source that is heavy to parse


@pytest.mark.parametrize(
    "source",
    [
        "<p " + " ".join(f"a{k}=1" for k in range(200_000)) + ">The stowaway</p>",
        "<div>" * 100_000 + "The stowaway",
        "<b>x " * 300_000 + "The stowaway",
        '<a href="#">x ' * 100_000 + "The stowaway",
        "<ul><li>" * 50_000 + "The stowaway",
        "<" * 500_000 + "p>The stowaway",
        "<script>" * 100_000 + "</script>The stowaway",
        '<a href="' * 50_000 + '">The stowaway</a>',
        "<form>x" * 50_000 + "The stowaway",
        "<table><tr><td>" * 20_000 + "The stowaway",
        "x<script>1</script>" * 50_000 + "The stowaway",
        "<h2>Head</h2><p>x</p>" * 30_000 + "The stowaway",
    ],
    ids=("attributes depth unclosed anchors lists signs scripts quotes forms tables tails heads".split()),  # noqa: SIM905
)  # fmt: skip
def test_heavy_source_takes_no_time_and_loses_no_text(source: str) -> None:
    before = time.process_time()
    made = cleaning.safe_fragment(source)
    assert time.process_time() - before < 10
    if not source.startswith(("<form", '<a href="<')):
        assert "The stowaway" in made


def test_ordinary_source_stays_as_it_is() -> None:
    source = f"<html><body>{FILLER}<script>if (a<b) {{ x('<div>') }}</script></body></html>"
    assert limits.limited(source) is source
    assert limits.limited("<b>" * 151 + "x" + "</b>" * 151) == "<b>" * 150 + "x" + "</b>" * 150


def test_headings_beyond_what_any_book_has_are_paragraphs() -> None:
    made = lxml.html.document_fromstring(cleaning.safe_fragment("<h2>Head</h2>" * 9000))
    assert len(list(made.iter("h2"))) == 8000
    assert len(list(made.iter("p"))) == 1000


def test_a_short_page_is_what_it_calls_its_main_part() -> None:
    page = "<body><nav>Home News</nav><main><h1>Hours</h1><p>Monday to Friday, nine to five.</p></main></body>"
    of_cells = "".join(f"<tr><td>Day {day}</td><td>{day} to 5</td></tr>" for day in range(40))
    for made in (
        article.article(page).body,
        article.article(page.replace("</main>", f"<table>{of_cells}</table></main>")).body,
    ):
        assert "Monday to Friday" in made
        assert "Home" not in made


def test_a_short_page_within_a_form_is_the_page() -> None:
    page = (
        '<body><form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><h1>Opening</h1>'
        '<p>The library opens at nine.</p><input type="submit"></form></body>'
    )
    assert "The library opens at nine." in article.article(page).body
