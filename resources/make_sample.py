# SPDX-License-Identifier: AGPL-3.0-or-later
"""Make resources/sample.pdf, the article that the start page offers. The same bytes every time.

python resources/make_sample.py [TARGET]
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

TITLE = "The small reader"
SUBTITLE = "How a network of 25 million numbers finds an answer in your document"
AUTHOR = "The Desktop QA developers"
DATE = "D:20261101090000Z"
PAPER = (0, 0, 595, 842)
BOX = (72, 70, 523, 774)

STYLE = """
body { font-family: serif; font-size: 11px; line-height: 1.42; text-align: justify; }
h1 { font-family: sans-serif; font-size: 25px; margin: 0 0 2px 0; text-align: left; }
h2 { font-family: sans-serif; font-size: 14.5px; margin: 17px 0 5px 0; text-align: left; }
p { margin: 0 0 7px 0; }
p.subtitle { font-family: sans-serif; font-size: 13px; color: #555555; text-align: left; margin-bottom: 16px; }
p.note { font-size: 10px; color: #555555; }
table { margin: 8px 0 10px 0; }
td, th { padding: 2px 12px 2px 0; text-align: left; border-bottom: 1px solid #bbbbbb; }
th { font-family: sans-serif; font-size: 10.5px; }
"""

ARTICLE = """
<h1 id="t0">The small reader</h1>
<p class="subtitle">How a network of 25 million numbers finds an answer in your document</p>

<p>Searching a document has meant the same thing for forty years: you type a word, and the program shows every
place where that word stands. It works when you know the word. It fails when you only know what you want to know.
The person who asks how long the warranty lasts does not remember that the contract says “this guarantee expires
after twenty-four months”, and no search for “warranty” will lead there.</p>

<p>Desktop QA takes the question itself. You open a document, type a question in plain words, and the passages that
answer it light up on the page, each with a number that says how sure the program is. Nothing leaves the computer.
This article explains how that is possible on an ordinary laptop, and it is also a place to try it: press Ctrl+L,
ask something about what you read here, and press Enter.</p>

<h2 id="t1">From BERT to MobileBERT</h2>

<p>In October 2018 researchers at Google published BERT, a neural network that reads a text in both directions at
once. It was trained on English Wikipedia and on a collection of about eleven thousand unpublished books, by hiding
some of the words and letting the network guess them. A network that can guess the missing words of any sentence has
learned much about how words belong together, and with a little further training it can be taught to do other work.
One kind of work turned out to suit it very well: given a question and a paragraph, point at the words that answer
the question.</p>

<p>BERT came in two sizes. The smaller one, BERT-base, has 110 million parameters; the larger one, BERT-large, has
340 million. Both are too slow to read a whole book on a laptop while somebody waits. In April 2020 Zhiqing Sun and
five colleagues from Carnegie Mellon University and Google described a network that keeps the depth of BERT-large but
makes every layer thin. They called it MobileBERT, because it was small enough to run on a telephone.</p>

<p>MobileBERT has 25.3 million parameters. It is 4.3 times smaller and 5.5 times faster than BERT-base, and on a
Pixel 4 telephone it needed 62 milliseconds for a text of 128 word pieces. On the question-answering test SQuAD 1.1
its authors reported an F1 score of 90.0, which is 1.5 points better than BERT-base.</p>

<table>
<tr><th>Network</th><th>Layers</th><th>Width</th><th>Parameters</th><th>Published</th></tr>
<tr><td>BERT-large</td><td>24</td><td>1024</td><td>340 million</td><td>October 2018</td></tr>
<tr><td>BERT-base</td><td>12</td><td>768</td><td>110 million</td><td>October 2018</td></tr>
<tr><td>MobileBERT</td><td>24</td><td>512</td><td>25.3 million</td><td>April 2020</td></tr>
</table>

<h2 id="t2">Thin layers and a patient teacher</h2>

<p>Each of the 24 layers of MobileBERT begins with a bottleneck: a small matrix that squeezes the 512 values which
describe a word into 128. All the expensive work, the attention between words and four small feed-forward networks,
happens in that narrow space. A second matrix then widens the result to 512 values again. The bottleneck is the
reason why a network with as many layers as BERT-large has only a fraction of its weight.</p>

<p>Two further economies make it fast. Layer normalisation, which has to look at all values of a word before it can
change any of them, is replaced by a plain multiplication and addition called NoNorm. And the smooth activation
function of BERT, the GELU, gives way to the much simpler ReLU, which turns every negative number into zero.</p>

<p>Thin and deep networks are notoriously difficult to train. MobileBERT therefore learns from a teacher. The teacher
is a large network, a variant of BERT-large with bottlenecks of its own, whose layers have the same outer width as
the student’s. The student is trained layer by layer: first its lowest layer has to imitate the teacher’s lowest
layer, then the second is added, and so on until all twenty-four agree. This method is called progressive knowledge
transfer. It compares two things in every layer: the feature maps, which are the values that describe each word, and
the attention maps, which say how strongly each word looks at every other word.</p>

<h2 id="t3">Reading a document in windows</h2>

<p>A network of this kind can take in no more than 512 word pieces at a time, and Desktop QA gives it up to 384. A
word piece is a whole common word or a part of a rare one. A book of three hundred pages has about two hundred
thousand of them, so the text is cut into windows that overlap. The overlap is there for a simple reason: without it,
an answer that stands on the border between two windows would be cut in half, and neither window would show it.</p>

<p>Reading all windows of a long book takes time. Desktop QA therefore sorts them before it reads. An old and very
fast method of text retrieval, called BM25, gives a high place to passages that share rare words with the question.
The most promising windows are read first, so that the first answers appear after a fraction of a second. If you have
chosen the thorough effort in the settings, the rest of the document is read as well while you look at the first
answers. The Escape key stops the reading at any time, and what was found so far stays on the screen.</p>

<p>For every word piece in a window the network computes two numbers. One says how well an answer could begin there,
the other how well it could end there. The program then looks at all pairs of a beginning and an end that are not too
far apart, adds the two numbers, and keeps the best pairs. It also looks at a third possibility: that this window
does not hold the answer at all. A candidate has to be better than that before it counts.</p>

<h2 id="t4">What the number beside an answer means</h2>

<p>The sum of two numbers from a network is not something a person can judge. Is 11.3 a lot? Desktop QA turns it into
a confidence between 0 and 100 per cent. To do so, the program was tried on thousands of questions whose answers were
known, and a curve was fitted that says how often an answer with a given sum was right. If the program shows 70 per
cent, then about seven in ten of such answers should be correct.</p>

<p>Sometimes the document does not answer the question. A reader that always finds something would then be wrong with
great certainty. MobileBERT was therefore also trained with questions that have no answer: the second edition of the
Stanford Question Answering Dataset, SQuAD 2.0, holds more than fifty thousand questions which were written to look
answerable but are not. When no candidate is good enough, Desktop QA says so and shows the best ones in grey, and you
can decide for yourself.</p>

<h2 id="t5">Small enough to carry</h2>

<p>The parameters of a network are usually stored as numbers of 32 bits. For the laptop they are rounded to 8 bits,
which makes the file about four times smaller: instead of roughly one hundred megabytes the whole reader takes about
twenty-five. Processors of recent years can multiply such small numbers very quickly. The price is a slight loss of
accuracy, usually less than one point of F1.</p>

<p>Because the reader is small, it can be shipped with the program. There is no account, no key and no server.
The program opens a connection only when you type an address yourself, and then it loads that one page. This can be
checked: a test of the project blocks the network, opens a document, asks a question and expects the answer.</p>

<h2 id="t6">What it cannot do</h2>

<p>Desktop QA points at words that stand in the document. It does not write, summarise or calculate. It is good at
questions that begin with who, when, where, which, how many and how long; it is fair at questions that begin with
what; and it is weak at questions that begin with why, because the reason for something is rarely given in a few
words that stand side by side. It does not combine facts from two different pages. It reads English best, because
English is what it was trained on.</p>

<p>Three habits help. Ask in a full sentence rather than in key words. Use the words that the author would use, if
you know them. And if the document is long and has chapters, choose the chapter as the scope: there is less to read,
and fewer places where the reader can be led astray.</p>

<p class="note">Figures of MobileBERT are from Z. Sun, H. Yu, X. Song, R. Liu, Y. Yang and D. Zhou, “MobileBERT: a
Compact Task-Agnostic BERT for Resource-Limited Devices”, ACL 2020. This text is part of Desktop QA and has the
same licence as the program.</p>
"""


def make() -> bytes:
    """The article as PDF."""
    import pymupdf

    headings: list[list[object]] = []
    pages = 0

    def note(position: object) -> None:
        if position.open_close & 1 and position.heading:  # type: ignore[attr-defined]
            headings.append([position.heading, position.text or "", pages + 1, position.rect])  # type: ignore[attr-defined]

    story = pymupdf.Story(html=ARTICLE, user_css=STYLE)
    stream = io.BytesIO()
    writer = pymupdf.DocumentWriter(stream)
    more = 1
    while more:
        device = writer.begin_page(pymupdf.Rect(PAPER))
        more, _filled = story.place(pymupdf.Rect(BOX))
        story.element_positions(note)
        story.draw(device)
        writer.end_page()
        pages += 1
    writer.close()

    document = pymupdf.open("pdf", stream.getvalue())
    document.set_toc(
        [
            [
                level,
                " ".join(str(text).split()),
                page,
                {"kind": pymupdf.LINK_GOTO, "to": pymupdf.Point(0, rect[1] - 12)},
            ]
            for level, text, page, rect in headings
        ]
    )
    for page in document:
        number = str(page.number + 1)
        page.insert_text((297.5 - 2.8 * len(number), 806), number, fontname="helv", fontsize=9, color=(0.4, 0.4, 0.4))
    document.set_metadata(
        {
            "title": TITLE,
            "author": AUTHOR,
            "subject": SUBTITLE,
            "keywords": "question answering, MobileBERT",
            "creator": "resources/make_sample.py",
            "producer": "MuPDF",
            "creationDate": DATE,
            "modDate": DATE,
        }
    )
    document.set_language("en")
    document.subset_fonts()
    # Without a new identifier the bytes depend on the text alone.
    return bytes(document.tobytes(garbage=4, deflate=True, clean=True, no_new_id=True))


def main() -> None:
    """Write the file beside this script, or where the first argument says."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("sample.pdf")
    target.write_bytes(make())


if __name__ == "__main__":
    main()
