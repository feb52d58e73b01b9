"""How the commands speak: what cannot be is said by the name that was typed, and once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError

from bench import cost
from infra import deploy, erase, import_data, logs
from infra.stage import Stage
from infra.telling import Telling, Trouble, ended

STAGE = Stage("prod", "123456789012", "us-east-1")
Main = Callable[[list[str]], int]


@pytest.mark.parametrize(
    ("main", "given", "said"),
    [
        (logs.main, ["--minutes", "abc"], "MINUTES has to be a whole number from 1 to 43,200, and is 'abc'"),
        (logs.main, ["--minutes", "-5"], "MINUTES"),
        (logs.main, ["--function", "send"], "There is no function send"),
        (erase.main, ["--phone", ""], "Say whom to remove: PHONE=.1617"),
        (cost.main, ["--jobs", "many"], "JOBS has to be a whole number"),
        (cost.main, ["--boards", "1.5"], "BOARDS has to be a whole number"),
        (import_data.main, ["--from", ""], "FROM=folder of an export, or FROM=file.csv."),
        (import_data.main, ["--from", "/nowhere.csv"], "There is no /nowhere.csv"),
        (
            import_data.main,
            ["--from", "x", "--kind", "people"],
            "KIND has to be one of customers, technicians, and is 'people'",
        ),
        (import_data.main, ["--from"], "FROM is missing"),
        (deploy.main, ["--budget", "twenty"], "BUDGET has to be an amount of US dollars such as 20"),
    ],
)
def test_what_cannot_be_is_said_by_the_name_that_was_typed(main: Main, given: list[str], said: str) -> None:
    with pytest.raises(Trouble, match=said) as trouble:
        main(given if main is cost.main else ["--stage", "prod", *given])
    assert "--" not in str(trouble.value) and "usage" not in str(trouble.value)


@pytest.mark.parametrize("stopped", [KeyboardInterrupt(), Trouble("The reason.")])
def test_a_step_that_stops_is_told_once(stopped: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    def run() -> int:
        with Telling(steps=3).step("Tables"):
            raise stopped

    assert ended(run) == 1
    told = capsys.readouterr()
    assert told.out == "[1/3] Tables\n[1/3] stopped here\n"
    wanted = str(stopped) or "Stopped. What was done so far stays; the same command goes on from there."
    assert told.err == f"\n{wanted}\n"


class Silent:
    """Logs in which nobody has said anything."""

    def get_paginator(self, _: str) -> Silent:
        return self

    def paginate(self, **_: Any) -> list[dict[str, Any]]:
        raise ClientError({"Error": {"Code": "ResourceNotFoundException", "Message": ""}}, "FilterLogEvents")


def test_logs_without_a_line_say_so() -> None:
    said: list[str] = []
    logs.show(STAGE, Silent(), ("sweep", "send_texts"), timedelta(minutes=60), said.append)
    logs.show(STAGE, Silent(), ("sweep",), timedelta(minutes=5), said.append)
    assert said[0].startswith("Nothing was said by any function of prod in the last 60 minutes")
    assert said[1].startswith("Nothing was said by sweep of prod in the last 5 minutes")
