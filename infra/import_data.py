"""`make import STAGE=prod FROM=…`: an export's folder, or another system's CSV with KIND=customers or technicians."""

import argparse
import sys
from pathlib import Path

import boto3

from . import preflight, sheets
from .bring_in import bring_in, check
from .telling import Telling, Trouble, ended


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Bring data into a company.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--from", required=True, type=Path, dest="source", help="an export's folder, or a CSV file")
    parser.add_argument("--kind", choices=["customers", "technicians"], help="what the CSV lists")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    given = parser.parse_args(arguments)
    telling = Telling(yes=given.yes)
    session = boto3.session.Session()
    stage = preflight.identify(given.stage, session)
    if given.source.is_dir():
        check(given.source)
        if not telling.agreed(f"Bring {given.source} into {stage.name} of account {stage.account}?"):
            return 1
        bucket = f"{stage.prefix}{stage.account}-photos"
        bring_in(stage.prefix, bucket, given.source, lambda service: session.client(service), print)  # type: ignore[call-overload]
        return 0
    if not given.kind:
        raise Trouble("Say what the sheet lists: KIND=customers or KIND=technicians.")
    found = sheets.read(given.source, given.kind)
    sheets.preview(found, print)
    if not found.rows or not telling.agreed(f"Write these {len(found.rows)} to {stage.name}?"):
        return 1
    written, there = sheets.write(found, stage.prefix, session.client("dynamodb"))
    print(f"{written} written; {there} were there and stay as they are.")
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
