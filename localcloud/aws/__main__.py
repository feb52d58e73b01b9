"""`python -m localcloud.aws`: the child. Reads its orders from argv,
says on stdout where it listens and what was written.

It lives as long as its stdin is open, that is, as long as the parent lives, even when the parent is killed with -9.
"""

import fcntl
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any, TextIO

FOLDER_IN_USE = 3
BUCKET_FOLDER = "bucket"


def main() -> None:
    """Serves until the parent is gone. Exit status 3: the data folder belongs to another local cloud."""
    # Ctrl-C reaches the whole process group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with_parent, daemon=True).start()
    orders = json.loads(sys.argv[1])
    folder = Path(orders["folder"])
    lock = _claim(folder / "lock")
    if orders["fresh"]:
        _forget_half_filled(folder)
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # Whatever a library prints must not reach the parent as an announcement.
    serve(orders, folder, answers)
    lock.close()


def _die_with_parent() -> None:
    while os.read(0, 1):
        pass
    os._exit(0)


def _claim(path: Path) -> TextIO:
    """Holds the data folder for this process. A predecessor that was just killed may need a moment to be gone."""
    file = path.open("w")
    until = time.monotonic() + 3
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return file
        except BlockingIOError:
            if time.monotonic() > until:
                sys.exit(FOLDER_IN_USE)
            time.sleep(0.05)


def _forget_half_filled(folder: Path) -> None:
    """Removes what an interrupted filling left. Files of other names are nobody's business here."""
    for name in ("journal.jsonl", "twilio.jsonl", "parked.jsonl", "users.jsonl", "mails.jsonl"):
        (folder / name).unlink(missing_ok=True)
    for kept in [*(folder / BUCKET_FOLDER).glob("*.object"), *(folder / "media").glob("ME*")]:
        kept.unlink()


def serve(orders: dict[str, Any], folder: Path, answers: TextIO) -> None:
    """Creates tables, queues and the user pool, then answers requests for ever."""
    from moto.sqs.models import sqs_backends

    from localcloud.aws.answers import write_rows_as_they_are
    from localcloud.aws.http import WsgiServer
    from localcloud.aws.identities import create_pool, people_of
    from localcloud.aws.objects import Objects
    from localcloud.aws.server import ACCOUNT, REGION, GuardedMoto
    from localcloud.aws.store import Store
    from localcloud.aws.tables import TableFileUnreadable, read_tables

    try:
        definitions = read_tables(Path(orders["tables"]), orders["prefix"])
    except TableFileUnreadable as why:
        print(json.dumps({"refused": str(why)}), file=answers)
        return
    write_rows_as_they_are()
    store = Store(folder, definitions, ACCOUNT, REGION)
    objects = Objects(folder / BUCKET_FOLDER, orders["bucket"], ACCOUNT, REGION)
    queues = sqs_backends[ACCOUNT][REGION]
    dead = queues.create_queue(orders["queue"] + "-dead")
    redrive = json.dumps({"deadLetterTargetArn": dead.queue_arn, "maxReceiveCount": 5})
    queues.create_queue(orders["queue"], VisibilityTimeout=str(orders["visibility_seconds"]), RedrivePolicy=redrive)
    pool = create_pool(ACCOUNT, REGION)
    announcing = threading.Lock()

    def announce(what: str) -> None:
        with announcing:
            answers.write(what + "\n")

    people = people_of(pool, ACCOUNT, REGION, folder, lambda mail: announce(f"mail {json.dumps(mail)}"))
    server = WsgiServer(GuardedMoto(store, objects, people, announce))
    jobs = store.tables[orders["prefix"] + "jobs"].describe("Table")["Table"]
    announce(
        json.dumps(
            {
                "port": server.port,
                "queue_path": f"/{ACCOUNT}/{orders['queue']}",
                "stream_arn": jobs["LatestStreamArn"],
                "pool": pool._asdict(),
            }
        )
    )
    server.serve_forever()


if __name__ == "__main__":
    main()
