"""What a command of the Makefile is given: what cannot be is told by the name that was typed, as in MINUTES."""

import argparse
import re
from collections.abc import Callable
from typing import Any, NoReturn

from .telling import Trouble

hidden = argparse.SUPPRESS
_OPTION = re.compile(r"--([a-z-]+)")
_OF_ONE = re.compile(r"argument (--[a-z-]+): (.*)")
_SAID = re.compile(r"expected one argument|invalid choice: (?P<given>.*) \(choose from (?P<one_of>.*)\)")


class Arguments(argparse.ArgumentParser):
    """Raises Trouble instead of ending the process with a usage that nobody of make's users has seen."""

    def __init__(self, description: str, **given: Any) -> None:
        super().__init__(description=description, allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        if of_one := _OF_ONE.fullmatch(message):
            message = f"{of_one[1]} {_SAID.sub(_better, of_one[2])}"
        raise Trouble(_OPTION.sub(lambda found: found[1].upper().replace("-", "_"), message))


def _better(found: re.Match[str]) -> str:
    if not found["given"]:
        return "is missing"
    return f"has to be one of {found['one_of'].replace(chr(39), '')}, and is {found['given']}"


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """A type of argument: digits between these two."""

    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"has to be a whole number from {least:,} to {most:,}, and is {text!r}")
        return int(text)

    return read


def dollars(text: str) -> str:
    """A type of argument: an amount as CloudFormation takes it, or nothing."""
    if text and not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,2})?", text):
        raise argparse.ArgumentTypeError(f"has to be an amount of US dollars such as 20, and is {text!r}")
    return text
