"""DynamoDB in a process of its own for measures that call the application directly, and the environment to find it."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench import events
from localcloud import environment
from localcloud.moto_child import MotoChild


@contextmanager
def local_aws() -> Iterator[dict[str, str]]:
    """The environment for a child process of the bench, in which everything of AWS is the local one."""
    with tempfile.TemporaryDirectory() as folder:
        moto = MotoChild(Path(folder), environment.TABLES, environment.QUEUE, environment.BUCKET, 60, fresh=True)
        before = dict(os.environ)
        try:
            moto.wait_until_ready()
            environment.forget_real_accounts()
            environment.point_at_local_cloud(moto, events.ORIGIN, "http://127.0.0.1:9", Path(folder))
            yield dict(os.environ)
        finally:
            os.environ.clear()
            os.environ.update(before)
            moto.stop()


def said_by(module: str, environ: dict[str, str], *arguments: str) -> Any:
    """What `python -m bench.…` prints, as JSON."""
    ran = subprocess.run(
        [sys.executable, "-m", module, *arguments], env=environ, stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(ran.stdout.splitlines()[-1])
