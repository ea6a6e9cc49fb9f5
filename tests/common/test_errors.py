# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exit codes that the command line promises, and words that keep what they are made of."""

from __future__ import annotations

import copy
import errno
import json
import locale
import os
import pickle
import sys

import pytest

from desktop_qa.common import errors
from desktop_qa.common.errors import Text, joined, reason_of
from desktop_qa.documents.process import codec, protocol


def test_exit_codes():
    codes = {kind: kind.exit_code for kind in (errors.UserError, errors.DocumentError, errors.ModelError)}
    assert codes == {errors.UserError: 2, errors.DocumentError: 3, errors.ModelError: 4}
    assert errors.PasswordRequired.exit_code == 3
    assert issubclass(errors.PasswordRequired, errors.DocumentError)
    assert str(errors.DocumentError("Get the file again.")) == "Get the file again."


def test_words_are_english_text_with_their_template_and_values():
    words = Text("{path} holds {count} of {what}", path=os.sep, count=3, what=Text("a {kind}", kind="box"))
    assert words == f"{os.sep} holds 3 of a box"
    assert (words.template, words.values["count"]) == ("{path} holds {count} of {what}", 3)
    assert words.values["what"].template == "a {kind}"
    assert json.loads(json.dumps(words)) == words
    assert hash(words) == hash(str(words))


def test_only_names_in_braces_are_filled_in():
    assert Text("{a.__class__} {a!r} {a:>99} {{a}} {b} {a}", a="{b}") == "{a.__class__} {a!r} {a:>99} {{b}} {b} {b}"


@pytest.mark.parametrize("carry", [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy])
def test_words_and_errors_keep_it_on_their_way(carry):
    inner = errors.ModelError("{name} is missing", name="x")
    error = carry(errors.DocumentError("{path}: {reason}", path="p", reason=inner))
    assert type(error) is errors.DocumentError
    assert str(error) == "p: x is missing"
    assert error.text.template == "{path}: {reason}"
    assert error.text.values["reason"].values == {"name": "x"}


def test_words_cross_the_pipe_of_the_document_process():
    sent = protocol.Reply(error="PasswordRequired", message=Text("{name} is encrypted", name="a.pdf"))
    reply = protocol.decode_reply(codec.encode(sent))
    with pytest.raises(errors.PasswordRequired) as caught:
        reply.result()
    assert caught.value.text.template == "{name} is encrypted"
    assert caught.value.text.values == {"name": "a.pdf"}


def test_an_error_may_say_words_made_elsewhere():
    words = Text("{name} is empty.", name="a")
    error = errors.ModelError.saying(words)
    assert error.text is words
    assert str(error) == "a is empty."


def test_words_in_a_row():
    row = joined((Text("{a}.", a=1), "two"), "; ")
    assert row == "1.; two"
    assert [getattr(value, "template", None) for value in row.values.values()] == ["{a}.", None]
    assert joined(()) == ""


def test_reasons():
    assert reason_of(OSError(errno.ENOSPC, "voll", "/x")) == "No space left on device"
    assert reason_of(OSError(errno.EXDEV, "its own words", "/x")) == "its own words"
    assert reason_of(OSError("no number")) == "no number"
    words = Text("the header is missing")
    assert reason_of(ValueError(words)) is words
    assert Text("({reason})", reason=ValueError(words)).values["reason"] is words


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other words")
def test_reasons_are_those_of_the_system_in_english():
    known = {number: text for number, text in errors._REASONS.items() if isinstance(number, int)}
    before = locale.setlocale(locale.LC_MESSAGES)
    locale.setlocale(locale.LC_MESSAGES, "C")  # Qt takes the person's
    try:
        assert {number: os.strerror(number) for number in known} == known
    finally:
        locale.setlocale(locale.LC_MESSAGES, before)
