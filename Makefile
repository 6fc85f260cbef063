# make app      set up and open the window
# make test     set up and run everything CI runs (lint, types, contracts, tests)
# make long     20,000 random actions and 200 kills; takes an hour or more
# make matrix   every kind of document in every look before every judge; takes half an hour
# make check    lint, types and contracts alone
# make package  a folder that runs without Python: dist/interview-kits (docs/packaging.md)
# Everything lands in .venv, build and dist; nothing outside this folder is touched, but for the shared
# libraries that Qt needs, which are installed when make runs as root on Debian.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PACKER := build/packaging
PACKER_STAMP := $(PACKER)/.installed

.PHONY: app test long matrix check format screenshots bench clean libraries

app: $(STAMP) libraries
	@$(BIN)/python main.py || [ $$? -eq 2 ] # 2: it has said in one line why there is no window

test: check
	$(BIN)/python -m pytest -n auto

long: $(STAMP) libraries
	$(BIN)/python -m pytest -m long -n auto -rP tests/journeys

matrix: $(STAMP)
	$(BIN)/python -m pytest -m "long or not long" -n auto -rP tests/matrix

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

package: $(PACKER_STAMP) libraries
	$(PACKER)/bin/python -m PyInstaller --noconfirm --log-level ERROR \
		--distpath dist --workpath build/pyinstaller tools/packaging/interview-kits.spec
	@du -sh dist/interview-kits

smoke: package
	$(PACKER)/bin/python tools/packaging/smoke.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis

# pip older than 25.1 knows no dependency groups: the newer one reads them from pyproject.toml.
$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --group dev
	$(BIN)/python tools/dependencies.py | xargs -d '\n' $(BIN)/python -m pip install --quiet
	@touch $@

# Apart from .venv: what is packed is what the program depends on and nothing else.
$(PACKER_STAMP): pyproject.toml
	$(PYTHON) -m venv $(PACKER)
	$(PACKER)/bin/python tools/dependencies.py | xargs -d '\n' \
		$(PACKER)/bin/python -m pip install --quiet 'pyinstaller>=6.10,<7'
	@touch $@

libraries:
	@sh tools/libraries.sh
