# For a newcomer: `make run` and `make test`. Both make .venv first, once; see README.md.
.DEFAULT_GOAL := help
.PHONY: help run test lint clean

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
	@echo "make clean  remove what was installed here"

run: $(VENV)/ready-to-run
	@$(IN)/mmdesk $(ARGS)

# The tests of a file stay together; more than four at once are rather short of memory than of cores.
test: $(VENV)/ready-to-test
	$(IN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile $(ARGS)

lint: $(VENV)/ready-to-test
	$(IN)/ruff check
	$(IN)/ruff format --check
	$(IN)/mypy

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/ready-to-run: $(RECIPE)
	@test -n "$(PYTHON)" || { echo "mmdesk needs Python 3.11, 3.12 or 3.13, and python3 is none." >&2; exit 1; }
	@$(PYTHON) packaging/install_system_libraries.py
	@echo "Installing into $(VENV); the first time takes some minutes."
	@test -x $(IN)/pip || $(PYTHON) -m venv $(VENV)
	@$(IN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready-to-run
	@$(PYTHON) packaging/install_system_libraries.py --for-tests
	@$(IN)/python -m pip install --quiet --disable-pip-version-check -e ".[test]"
	@touch $@
