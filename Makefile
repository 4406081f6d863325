# Two commands matter: `make demo` and `make test`. Both set up .venv first; everything else is for those who build Standfirst.
VENV := .venv
BIN := $(if $(filter Windows_NT,$(OS)),$(VENV)/Scripts,$(VENV)/bin)
PY := $(BIN)/python
UV := $(shell command -v uv 2>/dev/null)
# The first of these that is Python 3.11, 3.12 or 3.13.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && { echo $$p; break; }; done)

# uv is quicker, but knows nothing of a mirror or certificate that only pip was told of. The lock names everything, so that
# nothing is left to resolve: pip before 23.3 takes "coverage[toml]" for a wish beside "coverage==7", and the newest for its answer.
install = $(if $(UV),$(UV) pip install -q --python $(PY) --no-deps --require-hashes -r $(1) || ) \
	$(PY) -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r $(1)
complete = $(PY) -m pip check --disable-pip-version-check > $(VENV)/checked || { cat $(VENV)/checked; exit 1; }

# The build backend looks for its own program on the path.
on_path = PATH="$(CURDIR)/$(BIN):$$PATH"

.PHONY: demo test lint coverage mutants bench fuzz siege docs lock wheel dist installer packed clean

demo: $(VENV)/.command
	$(PY) -m docs.make.demo

test: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto --dist worksteal

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --platform linux --cache-dir .mypy_cache/linux
	$(BIN)/mypy --platform darwin --cache-dir .mypy_cache/darwin
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.benchmarks

# What share of the lines of each folder the suite runs; a way to find what is not tested, not a mark to reach.
coverage: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto --dist worksteal --cov --cov-report=
	$(PY) -m docs.make.coverage

mutants: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.mutants $(ROOMS) $(HOW)

fuzz: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -m fuzz -n auto

# Kills, replaces and damages project files for some minutes: `make siege MINUTES=30 SEED=7`.
siege: $(VENV)/.dev
	$(PY) -m tests.siege --minutes $(or $(MINUTES),10) $(if $(SEED),--seed $(SEED))

docs: $(VENV)/.dev
	$(PY) -m docs.make.schema
	$(PY) -m docs.make.commands
	$(PY) -m docs.make.formats
	$(PY) -m docs.make.guide
	$(PY) -m docs.make.translations
	$(PY) -m docs.make.sample_readings
	QT_QPA_PLATFORM=offscreen $(PY) -m docs.make.pictures

wheel: $(VENV)/.dev
	$(on_path) $(PY) -m pip wheel -q --no-deps --no-build-isolation --wheel-dir build/wheel .

dist: $(VENV)/.dev
	$(PY) -m docs.make.dist

# The program with its Python in one folder; docs/recipes/installers.md says what it knows and what was tried. It has an
# environment of its own, so that nothing comes along of what only those need who build Standfirst.
installer:
	$(MAKE) VENV=build/installer/venv packed

packed: $(VENV)/.command
	$(call install,docs/make/installers/requirements.lock)
	QT_QPA_PLATFORM=offscreen $(PY) -m docs.make.installers.packing

# Hashes for every platform and Python; the names of package servers stay out of it.
lock:
	$(UV) pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
		--python-version 3.11 --upgrade -q -o requirements.lock
	$(UV) pip compile pyproject.toml --group dev --universal --generate-hashes --no-emit-index-url --no-annotate \
		--no-header --python-version 3.11 --upgrade -q -c requirements.lock -o requirements-dev.lock
	$(UV) pip compile --group installer --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
		--python-version 3.11 --upgrade -q -o docs/make/installers/requirements.lock

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Standfirst needs Python 3.11, 3.12 or 3.13: name one, as in make demo PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv is missing; on Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: requirements.lock $(VENV)/.made
	$(call install,requirements.lock)
	@$(complete)
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.made
	$(call install,requirements-dev.lock)
	@$(complete)
	@touch $@ $(VENV)/.run

# The commands standfirst and standfirst-desk in this environment, run from this tree.
$(VENV)/.command: pyproject.toml $(VENV)/.run
	sed -n '/^uv-build==/,/[^\\]$$/p' requirements-dev.lock > $(VENV)/backend.lock
	$(call install,$(VENV)/backend.lock)
	$(on_path) $(PY) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
