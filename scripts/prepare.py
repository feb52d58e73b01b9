"""Makes a fresh machine ready: `python3 scripts/prepare.py environment|site|browser|run [--port N]`.

Knows only the standard library and, until the version is checked, only words that very old Pythons can read too.
"""

import os
import shutil
import sys

OLDEST = (3, 11)


def use_a_new_enough_python() -> None:
    """Start over with a newer interpreter of this machine when the one at hand is too old."""
    if sys.version_info >= OLDEST:
        return
    for minor in range(20, OLDEST[1] - 1, -1):
        newer = shutil.which("python3." + str(minor))
        if newer:
            os.execv(newer, [newer, *sys.argv])
    sys.exit(
        "Truckroll needs Python 3.11 or later, and this is Python %d.%d: install a newer one "
        "(python.org, your package manager, or pyenv) and run the same command again." % sys.version_info[:2]
    )


def main() -> None:
    import argparse

    import board_site
    import browser
    import environment
    from trouble import Trouble

    parser = argparse.ArgumentParser(description="Make this machine ready for a command of the Makefile.")
    parser.add_argument("what", choices=["environment", "site", "browser", "run"])
    parser.add_argument("--port", type=int)
    wanted = parser.parse_args()
    try:
        if wanted.port is not None:
            environment.refuse_a_taken_port(wanted.port)
        environment.prepare()
        if wanted.what in ("site", "run"):
            board_site.prepare()
        if wanted.what == "browser":
            print(browser.find_or_install())
    except Trouble as trouble:
        sys.exit(str(trouble))
    except KeyboardInterrupt:
        sys.exit("Stopped; the same command goes on where this one ended.")


if __name__ == "__main__":
    use_a_new_enough_python()
    main()
