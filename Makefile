# Two commands: `make run` extracts data/raw into data/out, `make test` runs lint, types and tests
# (also on real rulings with CORPORA=DIR).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# What others are measured by; no part of the environment.
EDSNLP := edsnlp==0.23.0

.PHONY: run test bench bench-speed bench-flat errors reworded kills fuzz docs lock clean

$(READY): requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; assert sys.version_info >= (3, 11), "Python 3.11 or later is needed"'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

run: $(READY)
	$(BIN)/arret-extract run data/raw --out data/out --overwrite
	$(BIN)/arret-extract summary data/out

test: $(READY)
	$(BIN)/ruff check src tests bench
	$(BIN)/ruff format --check src tests bench
	$(BIN)/mypy
	$(BIN)/pytest $(if $(CORPORA),--corpora $(CORPORA))

# The bench: make bench CORPORA=DIR CHECK=DIR; one corpus's errors: make errors CORPORA=DIR CORPUS=NAME
# (or CORPUS=lot1, or another lot of bench/labels that may be read)
bench: $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check $(EDSNLP)
	$(BIN)/python -m bench $(CORPORA) $(CHECK)

# Where the time goes, beside other tools, and that no stage is above its ceiling: make bench-speed
# CORPORA=DIR. What a ruling costs in runs of
# invented ones of any length: make bench-flat COUNTS="1000 10000 100000"
bench-speed: $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check $(EDSNLP)
	$(BIN)/python -m bench.speed $(CORPORA)
	$(BIN)/python -m bench.budget $(CORPORA)

bench-flat: $(READY)
	$(BIN)/python -m bench.flat $(COUNTS)

# What labelled rulings lose where other words say the same: make reworded CORPORA=DIR [IDS="..."]
reworded: $(READY)
	$(BIN)/python -m bench.reworded $(CORPORA) $(IDS)

errors: $(READY)
	$(BIN)/python -m bench.errors $(CORPORA) $(CORPUS) $(if $(MEASURE),"$(MEASURE)")

# Runs killed at random instants and started again: make kills ROUNDS=50; on an object store on this
# machine: make kills ROUNDS=50 SEED=404 STORE=s3
SEED = $(shell shuf -i 0-999999 -n 1)
kills: $(READY)
	$(BIN)/python -m bench.kills $(or $(ROUNDS),50) $(SEED) $(STORE)

# Ten minutes of random inputs into the readers and the stages.
fuzz: $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check atheris==3.0.0
	PYTHONPATH=. $(BIN)/python fuzz/fuzz.py fuzz/corpus -max_total_time=600 -max_len=20000

docs: $(READY)
	$(BIN)/python -m arret_extract.dictionary > docs/data-dictionary.md

lock: $(READY)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
		--extra dev --output-file requirements.txt pyproject.toml

clean:
	rm -rf $(VENV) data/out
