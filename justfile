# Short names for what is done every day. `packaging/bootstrap setup dev,fetch,convert,train` comes first.

bin := ".venv/bin"

# Open a document, or the start page, in the window
run *FILES:
    {{bin}}/desktop-qa {{FILES}}

# Run tests: all of the default suite, or what is named
test *WHAT:
    {{bin}}/python -m pytest {{WHAT}}

# Lint, format and import rules
lint:
    {{bin}}/ruff check .
    {{bin}}/ruff format --check .
    {{bin}}/lint-imports

# Types
type:
    {{bin}}/mypy

# Coverage, and whether the files that were covered whole still are
cover:
    {{bin}}/python -m coverage run -m pytest -q
    {{bin}}/python packaging/perfect_files.py

# The window on a virtual screen with a question asked, saved as a picture
look FILE="resources/sample.pdf" QUESTION="How many parameters does MobileBERT have?" PICTURE="/tmp/desktop-qa.png":
    xvfb-run -a -s "-screen 0 1400x900x24" {{bin}}/desktop-qa --smoke {{FILE}} --question "{{QUESTION}}" --screenshot {{PICTURE}}
