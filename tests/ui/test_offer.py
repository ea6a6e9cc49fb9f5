# SPDX-License-Identifier: AGPL-3.0-or-later
"""The larger reader is offered at the first weak answer, once, and nothing is downloaded before a person says so."""

from __future__ import annotations

import functools
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_qa.models.store import Store
from desktop_qa.ui.models.dialog import ModelsDialog
from desktop_qa.ui.models.offer import BETTER, NAME, Offer
from desktop_qa.ui.toolkit.message_bar import MessageBars
from tests.ui.test_models_dialog import install


def reply(*above: bool):
    return SimpleNamespace(answers=tuple(SimpleNamespace(above=one) for one in above))


@pytest.fixture(autouse=True)
def downloadable(monkeypatch, tmp_path):
    """No model comes with the program, and the packages that downloading needs are there."""
    monkeypatch.setattr("desktop_qa.models.store.Store", functools.partial(Store, embedded=tmp_path / "embedded"))
    monkeypatch.setattr("desktop_qa.ui.models.rows.missing", lambda _published: ())


@pytest.fixture
def bars(qtbot):
    made = MessageBars()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def offer(services, bars):
    return Offer(services, bars)


def settle(services, qtbot):
    with qtbot.waitSignal(services.files.run(lambda: None).succeeded):
        pass


def test_a_weak_answer_brings_the_offer_once(offer, bars, services, qtbot):
    offer.consider(reply(True, False), bars)
    offer.consider(reply(), bars)
    offer.consider(None, bars)
    settle(services, qtbot)
    assert NAME not in bars
    offer.consider(reply(False), bars)
    qtbot.waitUntil(lambda: NAME in bars)
    words = bars[NAME].label.text()
    assert "78.8" in words
    assert "98 MB" in words
    assert services.settings.value.reader_offered
    [decline] = [one for one in bars[NAME].findChildren(QPushButton) if one.text() == "No, thanks"]
    decline.click()
    assert NAME not in bars
    offer.consider(reply(False), bars)
    settle(services, qtbot)
    assert NAME not in bars


def test_closing_the_message_declines_for_good(offer, bars, services, qtbot):
    offer.consider(reply(False), bars)
    qtbot.waitUntil(lambda: NAME in bars)
    bars[NAME].close_button.click()
    assert not offer.pending


def test_accepting_names_the_reader(offer, bars, qtbot):
    offer.consider(reply(False), bars)
    qtbot.waitUntil(lambda: NAME in bars)
    [accept] = [one for one in bars[NAME].findChildren(QPushButton) if one.text() == "Download it"]
    with qtbot.waitSignal(offer.accepted) as said:
        accept.click()
    assert said.args == [BETTER]


@pytest.mark.parametrize("why", ["declined", "another reader", "there already", "packages"])
def test_there_are_reasons_not_to_offer(why, offer, bars, services, qtbot, monkeypatch):
    if why == "declined":
        services.settings.change(reader_offered=True)
    elif why == "another reader":
        services.settings.change(model="mine")
    elif why == "there already":
        install(services.paths.models, BETTER)
    else:
        monkeypatch.setattr("desktop_qa.ui.models.rows.missing", lambda _published: ("huggingface_hub",))
    offer.consider(reply(False), bars)
    settle(services, qtbot)
    qtbot.wait(20)
    assert NAME not in bars


def test_the_dialog_downloads_what_was_accepted_and_uses_it(services, qtbot, monkeypatch):
    asked = []

    def fetch(entry, paths, _options, *, progress, cancelled):
        asked.append(entry.name)
        return install(paths.models, entry.name, kind="checkpoint")

    monkeypatch.setattr("desktop_qa.models.fetch.fetch", fetch)
    dialog = ModelsDialog(services, fetch=BETTER)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: services.settings.value.model == BETTER)
    qtbot.waitUntil(lambda: "was added" in dialog.outcome.text())
    assert asked == [BETTER]
    dialog.reject()
