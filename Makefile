# Everything needed from nothing: Python 3.11, make, and the package registry that pip is set up for.
#
#   make demo        install what Dragoman needs to run and show the record of a story
#   make test        install what its developers need and check everything: ruff, mypy, pytest
#   make gate        check that accuracy has not fallen below its floors
#   make lint        ruff and mypy alone
#   make wheel-test  build the wheel, install it alone in an empty environment, read a story with it
#   make picture     draw docs/images/record.png from the demo story; needs chromium
#   make clean       remove what these made, the environment included

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
WHEEL := build/wheel
EMPTY := build/empty

.DEFAULT_GOAL := demo
.PHONY: demo test gate lint wheel-test picture clean

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; set PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)

# Stamps: installing again only when what is to be installed has changed.
$(VENV)/.run: pyproject.toml | $(BIN)/python
	@echo "installing into $(VENV), once" >&2
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	@echo "installing into $(VENV) with the developers' tools, once" >&2
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/.run

demo: $(VENV)/.run
	@$(BIN)/dragoman demo

gate: $(VENV)/.run
	@$(BIN)/dragoman evaluate gate

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

test: lint
	@$(BIN)/python -m pytest -q $(PYTEST)

wheel-test: $(VENV)/.dev
	@rm -rf $(WHEEL) $(EMPTY)
	@$(BIN)/python -m build --wheel --outdir $(WHEEL) . > /dev/null
	@$(PYTHON) -m venv $(EMPTY)
	@$(EMPTY)/bin/python -m pip --disable-pip-version-check --quiet install $(WHEEL)/*.whl
	@cd $(EMPTY) && bin/python -P ../../tests/wheel/smoke.py
	@ls -l $(WHEEL)/*.whl | awk '{printf "wheel: %.1f MB\n", $$5 / 1e6}'

picture: $(VENV)/.run
	@mkdir -p build docs/images
	@$(BIN)/dragoman demo --html build/demo.html
	@chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
	    --user-data-dir=$(CURDIR)/build/chromium --window-size=1360,900 \
	    --screenshot=$(CURDIR)/docs/images/record.png file://$(CURDIR)/build/demo.html 2> /dev/null

clean:
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
