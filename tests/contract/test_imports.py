"""What a cold start pays for: a function loads only what its own work needs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.contract.templates import ROOT

HEAVY = {"twilio", "jinja2", "requests", "cryptography", "pydantic", "aws_xray_sdk", "aiohttp", "phonenumbers"}


def loaded_by(program: str) -> set[str]:
    """The top-level packages a fresh interpreter has loaded after running the program."""
    return {name.split(".")[0] for name in loaded_modules(program)}


def loaded_modules(program: str) -> set[str]:
    environment = {**os.environ, "AWS_DEFAULT_REGION": "us-east-1"}
    ask = f"{program}\nimport sys\nprint(*sorted(sys.modules))"
    answer = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    return set(answer.stdout.split())


def test_importing_the_app_loads_nothing_heavy() -> None:
    assert loaded_by("import app") & HEAVY == set()


@pytest.mark.parametrize("service", ["jobs", "react", "summarise"])
def test_the_hot_functions_load_nothing_heavy(service: str) -> None:
    assert loaded_by(f"import app\nfrom chalicelib.services import {service}") & HEAVY == set()


@pytest.mark.parametrize("module", ["services.send", "services.react", "handlers.twilio"])
def test_who_sends_texts_or_hears_of_their_fate_loads_no_rules_of_triage(module: str) -> None:
    loaded = loaded_modules(f"import app\nimport chalicelib.{module}")
    assert not any(name.startswith("chalicelib.domain.triage") for name in loaded)


def test_the_check_would_see_a_heavy_import() -> None:
    assert loaded_by("import jinja2") & HEAVY == {"jinja2"}
