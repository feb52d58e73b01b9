"""`python -m localcloud`: starts the cloud on this machine, says where to go, and ends on Ctrl-C."""

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
from datetime import datetime
from typing import TextIO, cast
from zoneinfo import ZoneInfo

from localcloud import seed
from localcloud.errors import CannotStart
from localcloud.moto_child import MotoChild
from localcloud.options import Options, read_options
from localcloud.terminal import WithoutMetrics


def main() -> int:
    """The exit status: 0 after a wanted end, 1 when it could not start."""
    options = read_options(sys.argv[1:])
    sys.stdout = cast(TextIO, WithoutMetrics(sys.stdout))
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        with contextlib.suppress(KeyboardInterrupt):
            _start(options)
    except CannotStart as why:
        print(why, file=sys.stderr)
        return 1
    return 0


def _start(options: Options) -> None:
    if options.site and not (options.site / "index.html").is_file():
        raise CannotStart(
            f"The board is not built ({options.site} is missing): use make run, or npm run build in static-site."
        )
    listener = _listen(options.port)
    options = options._replace(port=listener.getsockname()[1])
    try:
        options.data.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise CannotStart(f"The data folder {options.data} cannot be made: {why.strerror}.") from why
    from localcloud.environment import BUCKET, QUEUE, TABLES, forget_real_accounts

    forget_real_accounts()

    marker = seed.read_marker(options.data)
    moto = MotoChild(options.data, TABLES, QUEUE, BUCKET, options.visibility, fresh=marker is None)
    try:
        from localcloud.application import import_heavy_libraries
        from localcloud.cloud import LocalCloud

        import_heavy_libraries()
        moto.wait_until_ready()
        asyncio.run(_serve(LocalCloud(options, listener, moto, marker), options))
    finally:
        moto.stop()


async def _serve(cloud: object, options: Options) -> None:
    from localcloud.cloud import LocalCloud

    assert isinstance(cloud, LocalCloud)
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(wanted, cloud.stop)
    await cloud.run(lambda marker: _announce(options, marker))
    print("\nStopped. Everything is kept in", _short(options), flush=True)


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server(("127.0.0.1", port), backlog=512)
    except OSError as why:
        raise CannotStart(f"Port {port} is taken by another program: choose another one with PORT=.") from why
    except OverflowError as why:
        raise CannotStart(f"{port} is not a port: choose one from 1 to 65535 with PORT=.") from why


def _announce(options: Options, marker: seed.Marker) -> None:
    from localcloud.aws.passwords import PASSWORD, SIGN_INS

    base = f"http://127.0.0.1:{options.port}"
    today = datetime.now(ZoneInfo("America/New_York")).date()
    lines = [
        "",
        "Truckroll is running.",
        "",
        f"  Board    {base}/",
        f"  Phones   {base}/phones",
        f"  Request  {base}/request",
        "",
    ]
    lines += [f"  Sign in as {person.email} ({person.group}), password {PASSWORD}" for person in SIGN_INS]
    folder = _short(options)
    if marker.seed == "demo" and marker.day != today:
        lines += [
            "",
            f"  This is the demo day of {marker.day:%A, %B %-d}. To begin afresh: stop, delete {folder}, start.",
        ]
    elif marker.seed != options.seed:
        lines += ["", f"  {folder} was made with SEED={marker.seed} and stays so: SEED fills new folders only."]
    print("\n".join([*lines, "", "  Ctrl-C stops it."]), flush=True)


def _short(options: Options) -> str:
    return os.path.relpath(options.data)


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # Threads that wait for a slow answer must not keep a stopped cloud alive.
    os._exit(status)
