"""`make import STAGE=prod FROM=…`: an export's folder, or another system's CSV with KIND=customers or technicians."""

import sys
from pathlib import Path

import boto3

from . import preflight, sheets
from .arguments import Arguments
from .bring_in import bring_in, check
from .telling import Telling, Trouble, ended


def main(arguments: list[str]) -> int:
    parser = Arguments("Bring data into a company.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--from", required=True, dest="source", help="an export's folder, or a CSV file")
    parser.add_argument("--kind", choices=["customers", "technicians"], help="what the CSV lists")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    given = parser.parse_args(arguments)
    source = Path(given.source)
    lacking = f" There is no {given.source}." if given.source else ""
    if not given.source or not source.exists():
        raise Trouble(f"Say what to bring in: FROM=folder of an export, or FROM=file.csv.{lacking}")
    telling = Telling(yes=given.yes)
    session = boto3.session.Session()
    stage = preflight.identify(given.stage, session)
    if source.is_dir():
        check(source)
        if not telling.agreed(f"Bring {source} into {stage.name} of account {stage.account}?"):
            print("Nothing was written.")
            return 1
        bucket = stage.bucket("photos")
        bring_in(stage.prefix, bucket, source, lambda service: session.client(service), print)  # type: ignore[call-overload]
        return 0
    if not given.kind:
        raise Trouble("Say what the sheet lists: KIND=customers or KIND=technicians.")
    found = sheets.read(source, given.kind)
    sheets.preview(found, print)
    if not found.rows or not telling.agreed(f"Write these {len(found.rows)} to {stage.name}?"):
        print("Nothing was written.")
        return 1
    written, there = sheets.write(found, stage.prefix, session.client("dynamodb"))
    print(f"{written} written; {there} were there and stay as they are.")
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
