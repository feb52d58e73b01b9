"""One command in a new process. `python -m bench.first_command JOB` answers the modules it took.

`prepare` makes the jobs for it.
"""

import json
import sys

TOKEN = "a-token-for-the-bench-00000000000000000000"


def prepare() -> None:
    from bench.command_cpu import jobs_under_way
    from chalicelib.models import sessions

    sessions.save(TOKEN, sessions.Session(kind="session", user_id="dana", name="Dana Whitfield", role="owner"), 43_200)
    sys.stdout.write(json.dumps({"jobs": jobs_under_way()[:2]}) + "\n")


def run(job: str) -> None:
    from app import app
    from bench.events import command

    answer = app(command(job, TOKEN, command="add_note", text="Side door, gate code 4471."), None)
    if answer["statusCode"] != 200:
        raise SystemExit(answer["body"])
    sys.stdout.write(json.dumps({"modules": sorted({name.partition(".")[0] for name in sys.modules})}) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare()
    else:
        run(sys.argv[1])
