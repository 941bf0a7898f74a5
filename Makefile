# Every target sets up what it needs; run twice, the second does no set-up.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PY := .venv/bin/python
export QT_LOGGING_RULES ?= qt.qpa.*=false
DIRS := gcaldesk tests

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

.venv/ready: requirements/dev.txt tools/setup.sh
	@bash tools/setup.sh

demo: .venv/ready ## try everything against the built-in sandbox, no account needed
	@$(PY) -m gcaldesk demo --out demo-out

run: .venv/ready ## open the desktop
	@$(PY) -m gcaldesk

test: .venv/ready ## run all tests (some ten minutes on two cores)
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist worksteal -q

N ?= 1000
bench: .venv/ready ## print how much faster or slower than the bare minimum, as ratios, and the window's heartbeat
	@$(PY) -m tests.bench
	@$(PY) -m tests.bench.heartbeat

soak: .venv/ready ## play N=1000 random histories under every invariant
	@$(PY) -m tests.simulation.soak $(N)

K ?= 50
kill: .venv/ready ## kill the real process K=50 times in the middle of a sync of 200 bookings
	@GCALDESK_KILLS=$(K) GCALDESK_KILL_BOOKINGS=200 $(PY) -m pytest -q -s -p no:randomly tests/e2e/test_killed.py

check: .venv/ready ## every check: format, lint, types, imports, dependencies, tests, coverage
	$(PY) -m ruff format --check $(DIRS)
	$(PY) -m ruff check $(DIRS)
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) -m tools.translations --check
	$(PY) -m deptry .
	QT_QPA_PLATFORM=offscreen $(PY) -m coverage erase
	QT_QPA_PLATFORM=offscreen $(PY) -m coverage run -p -m pytest -q
	$(PY) -m coverage combine -q
	$(PY) tools/check_coverage.py

screenshots: .venv/ready ## render every page in every state, light and dark, in two sizes and languages, and a contact sheet
	@$(PY) -m tests.pictures --out screenshots

translations: .venv/ready ## collect all texts of the window into the .ts files and make the .qm files
	@$(PY) -m tools.translations

lock: .venv/ready ## renew the hash-pinned requirements
	$(PY) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --quiet --upgrade pyproject.toml --group dev -o requirements/dev.txt
	$(PY) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --quiet pyproject.toml -c requirements/dev.txt -o requirements/run.txt

clean: ## remove everything that was made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache demo-out screenshots

.PHONY: help demo run test bench soak kill check screenshots translations lock clean
