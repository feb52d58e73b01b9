"""The least a Chalice application on pynamodb can be: one route that updates one item. It is run with a job's id."""

import sys

from chalice.app import Chalice

app = Chalice(app_name="bare")


@app.route("/jobs/{reference}", methods=["POST"])
def update(reference: str) -> dict[str, int]:
    from bench.bare import Job

    row = Job(reference)
    row.update(actions=[Job.phone.set("+16175550181")], add_version_condition=False)
    return {"version": int(row.version)}


if __name__ == "__main__":
    from bench.events import rest

    job = sys.argv[1]
    answer = app(rest("POST", "/jobs/{reference}", f"/jobs/{job}", {}, reference=job), None)
    if answer["statusCode"] != 200:
        raise SystemExit(answer["body"])
    sys.stdout.write("{}\n")
