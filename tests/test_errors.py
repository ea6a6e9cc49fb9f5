# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exit codes that the command line promises."""

from __future__ import annotations

from desktop_qa import errors


def test_exit_codes():
    codes = {kind: kind.exit_code for kind in (errors.UserError, errors.DocumentError, errors.ModelError)}
    assert codes == {errors.UserError: 2, errors.DocumentError: 3, errors.ModelError: 4}
    assert errors.PasswordRequired.exit_code == 3
    assert issubclass(errors.PasswordRequired, errors.DocumentError)
    assert str(errors.DocumentError("Get the file again.")) == "Get the file again."
