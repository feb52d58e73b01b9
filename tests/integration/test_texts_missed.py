"""What the stream did not bring in time is told all the same: what is still true, and each text once."""

import random
from collections import Counter
from typing import Any

import pytest

from chalicelib.domain.texts import texts_in_time
from chalicelib.models import jobs
from chalicelib.services import react
from chalicelib.services.release import Release, release
from chalicelib.services.sweep import Seen, sweep
from tests.integration.dispatching import Dispatching
from tests.integration.streaming import JobsStream
from tests.integration.test_stream_rules import a_busy_day
from tests.world import TestWorld


@pytest.mark.parametrize("starts", ["the stream", "the sweep", "both"])
def test_after_writes_that_no_stream_brought_every_text_that_is_still_true_is_sent_once(
    outside: TestWorld, tables: Any, rounds: Any, starts: str
) -> None:
    shop, stream = Dispatching(outside), JobsStream(tables)
    opened = a_busy_day(shop, random.Random(5), jobs=rounds(8, 40), steps=rounds(240, 2000), pauses=(1, 5, 20))
    records = stream.batch()
    assert len(records) >= rounds(60, 500)
    assert shop.outside.texts.sent == []
    shop.outside.clock.forward(120)
    ids = [job.id for job in opened]
    true = still_true(shop, ids)
    assert len(true) >= rounds(8, 40)

    for start in range(0, len(records), 100):
        if starts != "the sweep":
            assert react.react_to_job_changes(shop.world, records[start : start + 100]) == []
    seen: Seen = {}
    for _ in range(2):
        if starts != "the stream":
            sweep(shop.world, seen)
        shop.work_off_queue()
        shop.outside.clock.forward(5)

    rows = tables.scan(TableName="truckroll-test-texts")["Items"]
    told = Counter((row["phone"]["S"], row["id"]["S"]) for row in rows if row["state"]["S"] == "sent")
    assert told == Counter(true)
    assert len(shop.outside.texts.sent) == len(true)


def still_true(shop: Dispatching, ids: list[str]) -> list[tuple[str, str]]:
    """(phone, id) of the texts that may leave by now."""
    found = []
    for job_id in ids:
        job = jobs.get(job_id)
        assert job
        for due in texts_in_time(job):
            when = release(shop.world, job, due)
            if isinstance(when, Release) and when.at.isoformat() <= shop.world.now() and not when.day_text:
                found.append((due.phone, due.id))
    return found
