# make app      set up and open the window
# make test     set up and run everything CI runs (lint, types, contracts, tests)
# make check    lint, types and contracts alone
# Everything lands in .venv; nothing outside this folder is touched, but for the shared
# libraries that Qt needs, which are installed when make runs as root on Debian.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: app test check format screenshots bench clean libraries

app: $(STAMP) libraries
	@$(BIN)/python main.py || [ $$? -eq 2 ] # 2: it has said in one line why there is no window

test: check
	$(BIN)/python -m pytest -n auto

check: $(STAMP) libraries
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell
	$(BIN)/basedpyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

screenshots: $(STAMP) libraries
	$(BIN)/python tools/screenshots.py

bench: $(STAMP) libraries
	$(BIN)/python tools/bench.py

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis

# pip older than 25.1 knows no dependency groups: the newer one reads them from pyproject.toml.
$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --group dev
	$(BIN)/python tools/dependencies.py | xargs -d '\n' $(BIN)/python -m pip install --quiet
	@touch $@

libraries:
	@sh tools/libraries.sh
