"""Local clouds that start at once: forked from a process that has imported what each of them would.

A cloud is two processes, and most of what its start costs are their imports. A warm one is the same two processes, in a
session of their own, as `python -m localcloud` is, which tests of starting and ending start instead. What they are
forked from forks nothing else, has no threads, and knows nothing of the application but its domain.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CAN_FORK = sys.platform == "linux"


class Forked:
    """What subprocess.Popen is to a process that is not forked."""

    def __init__(self, process: BaseProcess) -> None:
        self._process = process
        process.start()
        assert process.pid
        self.pid = process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired(self._process.name, timeout or 0)
        return self._process.exitcode

    def kill(self) -> None:
        self._process.kill()


class ForkedAws(Forked):
    """The child that plays AWS, as localcloud.moto_child knows it. To be made before there is any thread."""

    def __init__(self, orders: str) -> None:
        read, stdin = os.pipe()
        stdout, write = os.pipe()
        super().__init__(multiprocessing.get_context("fork").Process(target=_play_aws, args=(orders, read, write)))
        os.close(read)
        os.close(write)
        self.stdin, self.stdout = os.fdopen(stdin, "w"), os.fdopen(stdout)


def warm_cloud(arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> Forked:
    """`python -m tests.watched` with these arguments in this environment; what it prints is added to `log`."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.imported"])
    return Forked(context.Process(target=_serve, args=(list(arguments), dict(environment), str(log))))


def _serve(arguments: list[str], environment: dict[str, str], log: str) -> None:
    from botocore.handlers import BUILTIN_HANDLERS
    from moto.core.models import botocore_stubber
    from moto.moto_api._internal import mock_random

    from localcloud.moto_child import MotoChild
    from tests import watched

    os.setsid()
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    written = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for terminal in (1, 2):
        os.dup2(written, terminal)
    # Two clouds never make up the same names, and the one that asks AWS has nothing of the one that plays it.
    mock_random.seed()
    BUILTIN_HANDLERS.remove(("before-send", botocore_stubber))
    MotoChild.spawned = staticmethod(ForkedAws)  # type: ignore[assignment]
    sys.argv = ["localcloud", *arguments]
    watched.run()


def _play_aws(orders: str, stdin: int, stdout: int) -> None:
    from localcloud.aws.__main__ import main

    os.dup2(stdin, 0)
    os.dup2(stdout, 1)
    # Whatever else the parent has open, the public port above all, ends with the parent.
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
    sys.argv = ["localcloud.aws", orders]
    main()
