"""`make rollback STAGE=prod`: the code and the board of the release before; data, settings and secrets stay."""

import argparse
import sys
import tempfile
from pathlib import Path

import boto3

from . import preflight
from .deploy import Deploy, Wishes
from .kept import Kept
from .stage import Stage
from .telling import Telling, Trouble, ended


def rollback(stage: Stage, session: boto3.session.Session, telling: Telling, wishes: Wishes) -> int:
    """Deploy the release before the one that is live. Raises Trouble where there is none."""
    kept = Kept(session.client("s3"), f"{stage.prefix}{stage.account}-deployments")
    releases = kept.releases()
    if len(releases) < 2:
        raise Trouble(f"{stage.name} has no release to go back to.")
    live, before = releases[-1], releases[-2]
    telling.say(f"From {live['commit']} of {live['at']} back to {before['commit']} of {before['at']}.")
    with tempfile.TemporaryDirectory() as folder:
        kept.unpack_release(before["name"], Path(folder))
        status = Deploy(stage, session, telling, wishes, Path(folder), Path(folder) / "site", is_release=False).run()
    if status == 0:
        kept.withdraw_release()
    return status


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Go back to the release before.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    given = parser.parse_args(arguments)
    session = boto3.session.Session()
    return rollback(preflight.identify(given.stage, session), session, Telling(yes=given.yes), Wishes())


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
