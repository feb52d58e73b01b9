"""What each kind of link may say at all, whatever the job's state."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.errors import Forbidden
from chalicelib.domain.link import Kind, Link
from chalicelib.services import access
from tests.integration.dispatching import Dispatching
from tests.world import TestWorld

ANSWERS = [
    (c.ApproveQuote, {"version": 1, "name": "Ellen"}),
    (c.DeclineQuote, {"version": 1}),
    (c.AskQuestion, {"version": 1, "text": "When?"}),
]
OFFICE = [(c.AssignTechnician, {"technician_id": "marco"}), (c.SetPriority, {"priority": "urgent"}), (c.ReopenJob, {})]


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


@pytest.mark.parametrize(
    ("kind", "command", "fields"),
    [("s", *answer) for answer in ANSWERS]
    + [("t", *answer) for answer in ANSWERS]
    + [(kind, *asked) for kind in ("t", "s", "q") for asked in OFFICE],
)
def test_a_link_says_only_what_its_page_is_for(shop: Dispatching, kind: Kind, command: Any, fields: Any) -> None:
    job = shop.assign(shop.open())
    named = Link(job=job.id, kind=kind, number=1)
    with pytest.raises(Forbidden):
        access.run(shop.world, named, command(id=shop.new_id(), **fields))
    assert shop.now(job).version == job.version
