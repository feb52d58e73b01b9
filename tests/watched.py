"""The local cloud of a test, its functions held to their rights as those in a test's own process are.

`python -m tests.watched` takes what `python -m localcloud` takes.
"""

import runpy

from tests import rights


def run() -> None:
    rights.watch()
    rights.watch_posts()
    runpy.run_module("localcloud", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    run()
