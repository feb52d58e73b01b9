"""`make rollback STAGE=prod`: the code and the board of the release before; data, settings and secrets stay."""

import os
import sys
import tempfile
from pathlib import Path

import boto3

from . import preflight
from .arguments import Arguments, hidden
from .deploy import Deploy
from .kept import Kept, called
from .stage import Stage
from .standing import Wishes
from .telling import Telling, Trouble, ended


def rollback(stage: Stage, session: boto3.session.Session, telling: Telling, wishes: Wishes) -> int:
    """Deploy the release before what is live. Raises Trouble where there is none."""
    kept = Kept(session.client("s3"), stage.bucket("deployments"))
    before = kept.release_before()
    if before is None:
        many = "only one release went" if kept.releases() else "no release went"
        raise Trouble(f"{stage.name} has no release to go back to: {many} through to the end.")
    telling.say(f"The release to go back to is {called(before)}.")
    with tempfile.TemporaryDirectory() as folder:
        kept.unpack_release(before["name"], Path(folder))
        back = before["fingerprint"]
        return Deploy(stage, session, telling, wishes, Path(folder), Path(folder) / "site", back).run()


def main(arguments: list[str]) -> int:
    parser = Arguments("Go back to the release before.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--smoke-at", default=os.environ.get("SMOKE_AT", ""), help=hidden)
    given = parser.parse_args(arguments)
    session, wishes = boto3.session.Session(), Wishes(smoke_at=given.smoke_at)
    return rollback(preflight.identify(given.stage, session), session, Telling(yes=given.yes), wishes)


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
