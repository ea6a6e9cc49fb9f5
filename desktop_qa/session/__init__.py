# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is asked of documents and what they answered, as state that can be observed. No Qt."""
