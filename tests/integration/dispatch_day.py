"""A running cloud with two technicians, and how tests say what happens there."""

import threading
import uuid
from collections.abc import Callable, Sequence
from typing import Any

from tests.cloud import Client, LocalCloud

MARCO, ROSA = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
PHONES = {MARCO: "+16175550181", ROSA: "+16175550182"}
CUSTOMER = "+16175550117"


def staffed(cloud: LocalCloud, undo_seconds: float = 0) -> Client:
    """The owner, signed in, after the technicians were entered and the undo time was set."""
    dana = cloud.signin()
    for technician, name in ((MARCO, "Marco Delgado"), (ROSA, "Rosa Jimenez")):
        status, said = dana.put(f"/api/technicians/{technician}", {"name": name, "phone": PHONES[technician]})
        assert status == 201, said
    _, settings = dana.get("/api/settings")
    assert dana.put("/api/settings", settings | {"undo_seconds": undo_seconds})[0] == 200
    return dana


def opened(client: Client, issue: str = "Yearly boiler service", phone: str = CUSTOMER, **more: Any) -> dict[str, Any]:
    """A fresh job of Ellen's."""
    customer = {"name": "Ellen Whitaker", "phone": phone, "texts_allowed": True}
    content = {"id": str(uuid.uuid4()), "customer": customer, "location": "48 Maple St, Quincy", "issue": issue}
    status, said = client.post("/api/jobs", content | more)
    assert status == 201, said
    job: dict[str, Any] = said["job"]
    return job


def done(answer: tuple[int, Any]) -> dict[str, Any]:
    """The job of an accepted command."""
    status, said = answer
    assert status == 200, said
    job: dict[str, Any] = said["job"]
    return job


def at_once(calls: Sequence[Callable[[], Any]]) -> list[Any]:
    """Run all calls at the same moment, each in a thread; their results in order."""
    barrier = threading.Barrier(len(calls))
    results: list[Any] = [None] * len(calls)

    def one(n: int) -> None:
        barrier.wait()
        results[n] = calls[n]()

    threads = [threading.Thread(target=one, args=(n,)) for n in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def link(cloud: LocalCloud, to: str, kind: str, job: str = "") -> str:
    """The path of the newest link of a kind (t, q, s) that a phone was sent."""
    for text in reversed(cloud.texts(to)):
        _, found, rest = str(text["body"]).partition(f"{cloud.url}/{kind}/")
        if found:
            return f"/{kind}/{rest[:26]}"
    raise AssertionError(f"{to} was sent no link of kind {kind}")


def bodies(cloud: LocalCloud, to: str) -> list[str]:
    """What was texted to a phone, the oldest first."""
    return [str(text["body"]) for text in cloud.texts(to)]


def undo_time(owner: Client, seconds: float) -> None:
    """From now on there is so long to undo."""
    rules(owner, undo_seconds=seconds)


def rules(owner: Client, **changed: Any) -> None:
    """The company's settings from now on."""
    _, settings = owner.get("/api/settings")
    assert owner.put("/api/settings", settings | changed)[0] == 200
