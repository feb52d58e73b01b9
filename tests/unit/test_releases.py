"""Which release a stage goes back to, whatever stopped in the middle before."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from infra.kept import Kept


class Bucket:
    """A bucket of one process."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}

    def get_object(self, Bucket: str, Key: str) -> dict[str, Any]:
        if Key not in self.objects:
            raise ClientError({"Error": {"Code": "NoSuchKey", "Message": Key}}, "GetObject")
        return {"Body": BytesIO(self.objects[Key])}

    def put_object(self, Bucket: str, Key: str, Body: bytes) -> None:
        self.objects[Key] = Body


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """A stage to which A and then B went through to the end."""
    for name in ("app.py", "requirements.txt", "constraints.txt", ".chalice/config.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    kept = Kept(Bucket(), "deployments")
    site = tmp_path / "site"
    site.mkdir()
    for release in "AB":
        (site / "index.html").write_text(f"the board of {release}: nothing else has changed")
        kept.note(fingerprint=release)
        for _ in range(2):
            kept.keep_release(release, tmp_path, site)
        kept.note(went_through=release, going_back_to="")
    return kept


def named(kept: Kept, commit: str) -> str:
    return next(one["fingerprint"] for one in kept.releases() if one["commit"] == commit)


def back(kept: Kept) -> str | None:
    found = kept.release_before()
    return found["commit"] if found else None


def test_what_went_through_goes_back_to_the_one_before(kept: Kept) -> None:
    assert kept.went_through() and back(kept) == "A"


@pytest.mark.parametrize("live", ["C", ""], ids=["looked bad from outside", "stopped among the functions"])
def test_what_never_went_through_goes_back_to_the_last_that_did(kept: Kept, live: str) -> None:
    kept.note(fingerprint=live)
    assert not kept.went_through() and back(kept) == "B"


@pytest.mark.parametrize("live", ["A", "", "B"])
def test_a_way_back_that_stopped_goes_on_to_where_it_was_going(kept: Kept, live: str) -> None:
    kept.note(going_back_to=named(kept, "A"), fingerprint=live)
    assert back(kept) == "A"


def test_a_stage_that_went_back_has_forgotten_what_came_after(kept: Kept) -> None:
    kept.withdraw_after(named(kept, "A"))
    kept.note(fingerprint="A again, with other settings", went_through="A again, with other settings")
    assert [one["commit"] for one in kept.releases()] == ["A"]
    assert back(kept) is None


def test_the_first_deploy_has_nothing_to_go_back_to() -> None:
    assert back(Kept(Bucket(), "deployments")) is None
