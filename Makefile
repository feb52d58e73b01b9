# Everything needs only Python 3.11+, git and make; what else is missing is installed into this folder.
.DEFAULT_GOAL := help
.PHONY: help run test soak bench screens triage learn-triage describe format package deploy smoke status logs rollback destroy export import erase cost replay-texts

PYTHON ?= python3
PORT ?= 8000
DATA ?= .data
SEED ?= demo
STAGE ?= prod
# What a person means by it: YES=0 and YES=no are no.
said = $(filter 1 y yes true,$(1))
yes = $(if $(call said,$(YES)),--yes)
prepare = @command -v $(PYTHON) >/dev/null || { echo "Truckroll needs Python 3.11 or later: install it and run the same command again." >&2; exit 1; }; $(PYTHON) scripts/prepare.py

help: ## List these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: ## Start everything on this machine (PORT=8000 DATA=.data SEED=demo|none)
	$(prepare) run --port $(PORT)
	@exec .venv/bin/python -m localcloud --port $(PORT) --data $(DATA) --seed $(SEED)

test: ## Run every check and test (ONLY=unit,types picks stages)
	$(prepare) environment
	@exec .venv/bin/python scripts/check.py $(if $(ONLY),--only $(ONLY))

soak: ## Run the repeated tests at their full counts (tens of minutes)
	$(prepare) site
	@TRUCKROLL_SOAK=1 exec .venv/bin/python -m pytest -m soak --durations=0 tests

bench: ## Measure every figure of the README's table
	$(prepare) site
	@exec .venv/bin/python -m bench

screens: ## Take the pictures of docs/screens anew, which tests compare the board with
	$(prepare) site
	@exec .venv/bin/python -m tests.screens

triage: ## Score the triage on a labelled file (FILE=id, lang, label, text, separated by tabs)
	$(prepare) environment
	@exec .venv/bin/python -m bench.triage $(FILE)

learn-triage: ## Learn the weights of the triage anew from its build part (brings scikit-learn into .venv-learn)
	@$(PYTHON) -m venv .venv-learn
	@.venv-learn/bin/pip install --quiet --disable-pip-version-check -r requirements-learn.txt
	@exec .venv-learn/bin/python -m bench.learn_triage

describe: ## Write docs/openapi.json and the board's types anew, after the API has changed
	$(prepare) environment
	@exec .venv/bin/python scripts/describe.py

format: ## Format the Python code and sort its imports
	$(prepare) environment
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

package: ## Build what a deploy would upload into .chalice/package
	$(prepare) environment
	@exec .venv/bin/python -m infra.package .chalice/package

deploy: ## Deploy to AWS, or bring it up to date (STAGE=prod EMAIL=… DOMAIN=… BUDGET=20 TAKE_NUMBER=1 YES=1)
	$(prepare) site
	@exec .venv/bin/python -m infra.deploy --stage "$(STAGE)" $(if $(EMAIL),--email "$(EMAIL)") $(if $(DOMAIN),--domain "$(DOMAIN)") $(if $(BUDGET),--budget "$(BUDGET)") $(if $(call said,$(TAKE_NUMBER)),--take-number) $(yes)

smoke: ## Ask a public address whether all of it works (AT=https://…)
	$(prepare) environment
	@exec .venv/bin/python -m infra.smoke $(AT)

status: ## Say what is deployed, how late it is, and what failed (STAGE=prod)
	$(prepare) environment
	@exec .venv/bin/python -m infra.status --stage "$(STAGE)"

logs: ## Show what functions said (STAGE=prod FUNCTION=send_texts MINUTES=60)
	$(prepare) environment
	@exec .venv/bin/python -m infra.logs --stage "$(STAGE)" $(if $(FUNCTION),--function "$(FUNCTION)") $(if $(MINUTES),--minutes "$(MINUTES)")

rollback: ## Go back to the code and board of the release before (STAGE=prod)
	$(prepare) environment
	@exec .venv/bin/python -m infra.rollback --stage "$(STAGE)" $(yes)

destroy: ## Take a stage down; its data stays unless DATA=delete (STAGE=prod)
	$(prepare) environment
	@exec .venv/bin/python -m infra.destroy --stage "$(STAGE)" --data $(if $(filter delete,$(DATA)),delete,keep)

export: ## Write everything of a company to files, with photos (STAGE=prod TO=folder)
	$(prepare) environment
	@exec .venv/bin/python -m infra.export --stage "$(STAGE)" --to "$(or $(TO),export-$(STAGE))" $(if $(TABLES),--tables "$(TABLES)")

import: ## Bring in an export, or a CSV of another system (STAGE=prod FROM=folder|file.csv KIND=customers|technicians)
	$(prepare) environment
	@exec .venv/bin/python -m infra.import_data --stage "$(STAGE)" --from "$(FROM)" $(if $(KIND),--kind "$(KIND)") $(yes)

erase: ## Remove a customer everywhere, and prove it (STAGE=prod PHONE=+1…)
	$(prepare) environment
	@exec .venv/bin/python -m infra.erase --stage "$(STAGE)" --phone "$(PHONE)" $(yes)

cost: ## Estimate what AWS costs (JOBS=100 a day, BOARDS=3 open)
	$(prepare) environment
	@exec .venv/bin/python -m bench.cost $(if $(JOBS),--jobs "$(JOBS)") $(if $(BOARDS),--boards "$(BOARDS)")

replay-texts: ## Send again what lies in the dead letters of the texts queue (STAGE=prod)
	$(prepare) environment
	@exec .venv/bin/python -m infra.replay --stage "$(STAGE)"
