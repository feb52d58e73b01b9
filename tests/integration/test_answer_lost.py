"""A write whose answer never came: the database may have it, and whoever wrote finds out instead of failing."""

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError
from pynamodb.exceptions import GetError, PutError

from chalicelib.domain import commands as c
from chalicelib.domain.errors import Unavailable
from chalicelib.models.table import answering
from chalicelib.services import jobs
from tests.integration.dispatching import OMAR, Dispatching
from tests.world import TestWorld, around_requests

LOST = [ReadTimeoutError, ConnectTimeoutError, EndpointConnectionError]


@pytest.mark.parametrize("kind", LOST)
@pytest.mark.parametrize("wrapped", [GetError, PutError])
def test_a_database_that_does_not_answer_is_unavailable(kind: type[Any], wrapped: type[Any]) -> None:
    with pytest.raises(Unavailable), answering():
        raise wrapped("lost", kind(endpoint_url="http://127.0.0.1:1"))


def test_a_job_that_was_written_though_the_answer_was_lost_is_opened(outside: TestWorld) -> None:
    shop, lost = Dispatching(outside), []

    def once(ask: Callable[[], Any]) -> Any:
        answer = ask()
        if not lost:
            lost.append(answer)
            raise ReadTimeoutError(endpoint_url="http://127.0.0.1:1")
        return answer

    command = c.OpenJob(
        id="command-lost",
        customer=c.NewCustomer(name="Ellen", phone="+16175550117", texts_allowed=False),
        location="1 A St, Quincy",
        issue="No heat",
    )
    jobs.context(shop.world)
    with around_requests(once):
        job = jobs.open_one(shop.world, command, OMAR, "dispatcher", "")
    assert lost and shop.now(job).history[0].command_id == "command-lost"
