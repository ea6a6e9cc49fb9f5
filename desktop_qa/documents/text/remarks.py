# SPDX-License-Identifier: AGPL-3.0-or-later
r"""What the notes of a page say joins its reading text: each is a paragraph of its own behind the text of its page.

Example: a page with the text "The lamp was lit at six." and a sticky note "Check the year" reads
"The lamp was lit at six.\n\nCheck the year", and the second paragraph stands where the note does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.mupdf.extract import FULL
from desktop_qa.documents.text.paragraphs import Paragraph
from desktop_qa.documents.text.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_qa.documents.mupdf.extract import PageExtract

_SIZE = 10.0
"""Points; notes have no size of their own."""


def joined(page: PageExtract) -> PageExtract:
    """The page with one more fragment for each of its remarks, behind its own."""
    if not page.remarks:
        return page
    texts = [_line(text) for text, _ in page.remarks]
    ends = [np.linspace(0, FULL, len(text) + 1).astype(np.uint16) for text in texts]
    lengths = np.cumsum([len(text) for text in texts]).astype(np.int32)
    frames = np.array([(1.0, 0.0, box.x0, box.x1, box.y0, box.y1) for _, box in page.remarks], np.float32)
    count = len(texts)
    return replace(
        page,
        text=page.text + "".join(texts),
        near=np.concatenate([page.near, *(edge[:-1] for edge in ends)]),
        far=np.concatenate([page.far, *(edge[1:] for edge in ends)]),
        marks=np.concatenate([page.marks, np.zeros(int(lengths[-1]), np.uint8)]),
        start=np.concatenate([page.start, page.start[-1] + lengths]),
        frame=np.concatenate([page.frame, frames]),
        base=np.concatenate([page.base, frames[:, 5]]),
        size=np.concatenate([page.size, np.full(count, _SIZE, np.float32)]),
        bold=np.concatenate([page.bold, np.zeros(count, np.float32)]),
        mono=np.concatenate([page.mono, np.zeros(count, bool)]),
    )


def paragraphs(page: PageExtract) -> Iterator[Paragraph]:
    """The remarks of a page; their fragments are those that `joined` puts behind the page's own."""
    low = len(page.text)
    for fragment, (text, box) in enumerate(page.remarks, len(page.base)):
        line = _line(text)
        row = Row(
            page=page.index,
            pieces=[(fragment, low, low + len(line), "")],
            text=line,
            u0=box.x0,
            u1=box.x1,
            v0=box.y0,
            v1=box.y1,
            base=box.y1,
            size=_SIZE,
            bold=0.0,
            mono=False,
            cells=1,
            column=0,
        )
        low += len(line)
        yield Paragraph([row], "remark")


def _line(text: str) -> str:
    return " ".join(text.split())
