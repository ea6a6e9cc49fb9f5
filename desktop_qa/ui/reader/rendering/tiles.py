# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of pages: what is kept, what is asked for next, and what is shown meanwhile.

A page is one tile while it is small and a grid of tiles when it is enlarged. The view says which tiles it wants,
visible ones first; the store keeps a few requests under way in the document host, withdraws those that are not
wanted any more, and forgets the pictures that were not looked at for longest when a limit of bytes is reached.
Pictures are never turned: the view turns the painter, so turning needs no new pictures. Those in other colours are kept
as stand-ins until the ones in the right colours are there.
"""

from __future__ import annotations

import math
from collections import OrderedDict, defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_qa.documents.model import Rect
from desktop_qa.documents.process.priorities import SOON, VISIBLE
from desktop_qa.ui.reader.rendering.page_colours import Area, PageColours, Pixels, recolour
from desktop_qa.ui.reader.rendering.photographs import Photographs
from desktop_qa.ui.toolkit.tasks import Task, Worker, watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from desktop_qa.documents.contracts import DocumentHost

WHOLE_PAGE = 2_500_000
"""Pixels up to which a page is one tile."""
TILE = 1024
BYTES = 80 * 2**20
UNDER_WAY = 3


class TileKey(NamedTuple):
    """One tile: ``scale`` is device pixels per point; a ``column`` of -1 stands for the whole page."""

    page: int
    scale: float
    column: int = -1
    row: int = -1


class Grid(NamedTuple):
    """The tiles of one page at one scale; width and height in device pixels."""

    page: int
    scale: float
    width: int
    height: int

    @classmethod
    def of(cls, page: int, size: tuple[float, float], scale: float) -> Grid:
        """The grid of a page of ``size`` points."""
        return cls(page, scale, max(math.ceil(size[0] * scale - 0.01), 1), max(math.ceil(size[1] * scale - 0.01), 1))

    @property
    def whole(self) -> bool:
        """Whether the page is a single tile."""
        return self.width * self.height <= WHOLE_PAGE

    def area(self, key: TileKey) -> Area:
        """The tile's pixels of the page: left, top, right, bottom."""
        if key.column < 0:
            return 0, 0, self.width, self.height
        left, top = key.column * TILE, key.row * TILE
        return left, top, min(left + TILE, self.width), min(top + TILE, self.height)

    def clip(self, key: TileKey) -> Rect | None:
        """The tile in points of the page; None for the whole page."""
        if key.column < 0:
            return None
        left, top, right, bottom = self.area(key)
        return Rect(left / self.scale, top / self.scale, right / self.scale, bottom / self.scale)

    def tiles(self, left: float, top: float, right: float, bottom: float) -> Iterator[TileKey]:
        """The tiles that touch an area of the page, in device pixels."""
        if self.whole:
            yield TileKey(self.page, self.scale)
            return
        columns, rows = math.ceil(self.width / TILE), math.ceil(self.height / TILE)
        for row in range(max(int(top // TILE), 0), min(math.ceil(bottom / TILE), rows)):
            for column in range(max(int(left // TILE), 0), min(math.ceil(right / TILE), columns)):
                yield TileKey(self.page, self.scale, column, row)


class Tile(NamedTuple):
    """A picture and the colours it is in."""

    image: QImage
    colours: PageColours


class Cache:
    """Pictures by key, the least recently used dropped first; lookups by page for interim pictures."""

    def __init__(self, limit: int = BYTES) -> None:
        self.limit = limit
        self.size = 0
        self.colours = PageColours.NORMAL
        """Pictures in other colours are stand-ins."""
        self._tiles: OrderedDict[TileKey, Tile] = OrderedDict()
        self._by_page: defaultdict[int, set[TileKey]] = defaultdict(set)

    def __contains__(self, key: TileKey) -> bool:
        tile = self._tiles.get(key)
        return tile is not None and tile.colours is self.colours

    def __iter__(self) -> Iterator[TileKey]:
        """What is kept, the least recently used first."""
        return iter(tuple(self._tiles))

    def get(self, key: TileKey) -> QImage | None:
        """The picture in the right colours, which now counts as used."""
        tile = self._tiles.get(key)
        if tile is None or tile.colours is not self.colours:
            return None
        self._tiles.move_to_end(key)
        return tile.image

    def put(self, key: TileKey, tile: Tile, keep: Iterable[TileKey] = ()) -> None:
        """Keep a picture; others go until the limit holds, but none of ``keep``."""
        self._drop(key)
        self._tiles[key] = tile
        self._by_page[key.page].add(key)
        self.size += tile.image.sizeInBytes()
        kept = set(keep)
        for old in list(self._tiles):
            if self.size <= self.limit:
                break
            if old != key and old not in kept:
                self._drop(old)

    def others(self, page: int, scale: float) -> list[tuple[TileKey, Tile]]:
        """Pictures of a page at other scales or in other colours, the best stand-in last."""
        keys = [key for key in self._by_page.get(page, ()) if key.scale != scale or key not in self]
        keys.sort(key=lambda key: (-abs(math.log(key.scale / scale)), key))
        return [(key, self._tiles[key]) for key in keys]

    def clear(self) -> None:
        """Drop all."""
        self._tiles.clear()
        self._by_page.clear()
        self.size = 0

    def _drop(self, key: TileKey) -> None:
        tile = self._tiles.pop(key, None)
        if tile is not None:
            self.size -= tile.image.sizeInBytes()
            self._by_page[key.page].discard(key)


def pixels_of(picture: Any) -> Pixels:
    """The pixels of a host's picture [height, width, channels], as a view of its memory."""
    channels = max(picture.stride // max(picture.width, 1), 3)
    flat = np.frombuffer(picture.data, np.uint8, picture.stride * picture.height)
    return flat.reshape(picture.height, picture.stride)[:, : picture.width * channels].reshape(
        picture.height, picture.width, channels
    )


def prepare(picture: Any, colours: PageColours, photographs: Sequence[Area] = ()) -> QImage:
    """A host's picture as an image that paints fast, in the chosen colours; its shared memory is given back."""
    try:
        return as_image(np.ascontiguousarray(recolour(pixels_of(picture)[..., :3], colours, photographs)))
    finally:
        picture.release()


def as_image(rgb: Pixels) -> QImage:
    """Pixels [height, width, 3] as an image that owns its memory."""
    height, width = rgb.shape[:2]
    image = QImage(rgb.data, width, height, width * 3, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


class TileStore(QObject):
    """Asks the host for the wanted tiles and keeps their pictures. ``arrived`` carries the page."""

    arrived = Signal(int)
    failed = Signal(int, object)

    def __init__(self, worker: Worker, parent: QObject | None = None, priority: int = VISIBLE) -> None:
        super().__init__(parent)
        self.cache = Cache()
        self.photographs = Photographs(priority, self)
        self.errors: dict[int, str] = {}
        self._worker = worker
        self._priority = priority
        self._host: DocumentHost | None = None
        self._doc = 0
        self._sizes: Sequence[tuple[float, float]] = ()
        self._generation = 0
        self._visible: list[TileKey] = []
        self._queue: list[TileKey] = []
        self._under_way: dict[TileKey, Task] = {}

    def set_document(self, host: DocumentHost | None, doc: int, sizes: Sequence[tuple[float, float]]) -> None:
        """Serve another document (host None: no document). Pictures of the one before are dropped."""
        self.reset()
        self._host, self._doc, self._sizes = host, doc, sizes
        self.photographs.set_document(host, doc)

    def reset(self) -> None:
        """Withdraw all requests and drop all pictures and errors."""
        self._withdraw()
        self.cache.clear()
        self.errors.clear()

    def _withdraw(self) -> None:
        self._generation += 1
        self._queue, self._visible = [], []
        for task in list(self._under_way.values()):
            task.cancel()
        self._under_way.clear()

    @property
    def colours(self) -> PageColours:
        """How pages are coloured."""
        return self.cache.colours

    def set_colours(self, colours: PageColours) -> None:
        """Colour pages differently from now on; everything is to be asked for anew, and stands in until then."""
        if colours is not self.colours:
            self.cache.colours = colours
            self._withdraw()

    @property
    def busy(self) -> bool:
        """Whether a wanted tile is not there yet."""
        return bool(self._queue or self._under_way)

    def grid(self, page: int, scale: float) -> Grid:
        """The tiles of a page at a scale."""
        return Grid.of(page, self._sizes[page], scale)

    def want(self, visible: Sequence[TileKey], later: Sequence[TileKey] = ()) -> None:
        """From now on these tiles are wanted, in this order, and no others."""
        self._visible = list(visible)
        wanted = dict.fromkeys((*visible, *later))
        if self.colours is PageColours.DARK:
            # Asked before the pictures, so that they are known when these arrive.
            self.photographs.want(dict.fromkeys(key.page for key in wanted))
        for key in [key for key in self._under_way if key not in wanted]:
            self._under_way.pop(key).cancel()
        self._queue = [
            key
            for key in wanted
            if key not in self.cache and key not in self._under_way and key.page not in self.errors
        ]
        self._ask()

    def _ask(self) -> None:
        while self._host is not None and self._queue and len(self._under_way) < UNDER_WAY:
            key = self._queue.pop(0)
            offset = 0 if key in self._visible else SOON
            future: Future[Any] = self._host.render(
                self._doc,
                key.page,
                key.scale,
                clip=self.grid(key.page, key.scale).clip(key),
                generation=self._generation,
                priority=self._priority + offset,
            )
            task = watch(future, self._generation, self._host.cancel)
            self._under_way[key] = task
            task.succeeded.connect(partial(self._rendered, key))
            task.failed.connect(partial(self._not_rendered, key))

    @Slot(object)
    def _rendered(self, key: TileKey, picture: Any) -> None:
        left, top, _, _ = self.grid(key.page, key.scale).area(key)
        work = partial(prepare, picture, self.colours, self.photographs.on(key.page, key.scale, left, top))
        task = self._worker.run(work, self._generation, unused=picture.release)
        self._under_way[key] = task
        task.succeeded.connect(partial(self._prepared, key, self.colours))
        task.failed.connect(partial(self._not_rendered, key))

    @Slot(object)
    def _prepared(self, key: TileKey, colours: PageColours, image: QImage) -> None:
        self._under_way.pop(key, None)
        self.cache.put(key, Tile(image, colours), self._visible)
        self._ask()
        self.arrived.emit(key.page)

    @Slot(object)
    def _not_rendered(self, key: TileKey, error: Exception) -> None:
        self._under_way.pop(key, None)
        self.errors[key.page] = in_words(error)
        self._queue = [other for other in self._queue if other.page != key.page]
        self._ask()
        self.failed.emit(key.page, error)
