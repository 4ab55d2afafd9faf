# For a newcomer: `make run` and `make test`. Both make .venv first, once; see README.md.
.DEFAULT_GOAL := help
.PHONY: help run test lint translations lock audit sbom licences clean frozen packed

RIGHT_PYTHON := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11 python,\
	$(shell $(name) -c '$(RIGHT_PYTHON)' 2>/dev/null && echo $(name))))
VENV := .venv
IN := $(VENV)/bin
# What is installed depends on these alone: the project itself is installed in place.
RECIPE := pyproject.toml mmdesk/cli/system_libraries.py packaging/install_system_libraries.py

help:  ## Say what can be made
	@echo "make run    install what is needed, and open the window"
	@echo "make test   install what is needed, and run all tests"
	@echo "make lint   style and types"
	@echo "make translations   gather what the window says, and compile what was translated"
	@echo "make lock   renew packaging/requirements*.lock and licences.json"
	@echo "make audit  ask a service which pinned versions have known faults (needs a network)"
	@echo "make frozen  build dist/mmdesk, a folder with Python and all else, and try it (packaging/README.md)"
	@echo "make packed  the same as a tarball with an installer, and as an AppImage"
	@echo "make sbom   write mmdesk.cdx.json, the bill of materials (CycloneDX)"
	@echo "make clean  remove what was installed here"

run: $(VENV)/ready-to-run
	@$(IN)/mmdesk $(ARGS)

# The tests of a file stay together, in the order of `tests/conftest.py`; more than four at once are rather short of memory than of cores.
# With compiled modules kept: each of a hundred processes would else compile the program anew.
test: export PYTHONDONTWRITEBYTECODE =
test: $(VENV)/ready-to-test
	$(IN)/python -m pytest --numprocesses=auto --maxprocesses=4 --max-worker-restart=0 --dist=loadfile \
		--no-loadscope-reorder $(ARGS)

translations: $(VENV)/ready-to-test
	$(IN)/python packaging/update_translations.py

lint: $(VENV)/ready-to-test
	$(IN)/ruff check
	$(IN)/ruff format --check
	$(IN)/mypy

# Exactly what is tried here, with hashes, but for what only a browser's Python needs. To use it: `pip install --require-hashes -r packaging/requirements-dev.lock`.
COMPILE := $(IN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-emit-package httpx2-jsfetch --custom-compile-command "make lock" pyproject.toml

lock: $(VENV)/ready-to-test
	$(IN)/python -m pip install --quiet "uv>=0.9,<1"
	$(COMPILE) -o packaging/requirements.lock
	$(COMPILE) --extra test --extra train --constraint packaging/requirements.lock \
		-o packaging/requirements-dev.lock
	$(IN)/python packaging/note_licences.py

# In an environment of its own: it brings much along that nobody else needs. Strict: what the service does not
# know is no clean bill.
audit: $(VENV)/ready-to-run
	@test -x $(VENV)/audit/bin/pip-audit || { $(IN)/python -m venv $(VENV)/audit && \
		$(VENV)/audit/bin/pip install --quiet "pip-audit>=2.7,<3"; }
	$(VENV)/audit/bin/pip-audit --strict --disable-pip --requirement packaging/requirements.lock

# In an environment of its own, with a torch for processors only: TORCH_INDEX is the address of PyTorch's builds of that kind,
# or TORCH="--torch torch==..." takes one that the usual index has.
FROZEN := build/frozen-environment
TORCH ?= $(if $(TORCH_INDEX),--torch-index $(TORCH_INDEX))

frozen:
	$(PYTHON) packaging/frozen/environment.py $(TORCH)
	$(FROZEN)/bin/python packaging/frozen/build.py --out dist
	$(FROZEN)/bin/python packaging/frozen/smoke_test.py dist/mmdesk

packed: frozen
	PYTHON=$(FROZEN)/bin/python packaging/linux/pack.sh dist

sbom:
	$(PYTHON) packaging/make_sbom.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/ready-to-run: $(RECIPE)
	@test -n "$(PYTHON)" || { echo "mmdesk needs Python 3.11, 3.12 or 3.13, and python3 is none." >&2; exit 1; }
	@$(PYTHON) packaging/install_system_libraries.py
	@echo "Installing into $(VENV); the first time takes some minutes."
	@test -x $(IN)/pip || $(PYTHON) -m venv $(VENV)
	@$(IN)/python packaging/install.py
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready-to-run
	@$(PYTHON) packaging/install_system_libraries.py --for-tests
	@$(IN)/python packaging/install.py test
	@touch $@
