"""Every command there is, sent by whoever may send it to a running cloud: one by one, or a whole random day."""

import random
import uuid
from collections.abc import Callable
from typing import Any

from chalicelib.domain import link
from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, ROSA, done, opened
from tests.pictures import PNG, put

WINDOW = {"start": "2026-12-01T13:00", "end": "2026-12-01T15:00"}
LATER = {"start": "2026-12-02T08:00", "end": "2026-12-02T10:00"}
LINES = [
    {"kind": "part", "description": "Gas valve VR8205", "quantity": 1, "unit_price_cents": 21240},
    {"kind": "discount", "description": "Good neighbor", "quantity": 1, "unit_price_cents": 2500},
]
Said = tuple[int, Any]


class Job:
    """One job, and what its dispatcher, its technician and its customer can do to it."""

    def __init__(self, cloud: LocalCloud, dana: Client, phone: str, **fields: Any) -> None:
        self.cloud, self.dana, self.phone = cloud, dana, phone
        self.outside = cloud.client()
        self.id = str(opened(dana, phone=phone, **fields)["id"])
        self.last = ""

    def office(self, command: str, **fields: Any) -> Said:
        self.last = str(uuid.uuid4())
        return self.dana.command(self.id, command, **{"id": self.last} | fields)

    def technician(self, command: str, **fields: Any) -> Said:
        """Through the link of the newest assignment; before the first nobody has one, and guesses are counted."""
        given = self.given()
        if not given:
            return 404, None
        return self.outside.post(
            f"{self.path('t', given)}/commands", {"id": str(uuid.uuid4()), "command": command} | fields
        )

    def given(self) -> int:
        """The newest assignment; 0 before the first."""
        events = self.record()["events"]
        return max((event["assignment"] for event in events if event["type"] == "technician_assigned"), default=0)

    def customer(self, command: str, **fields: Any) -> Said:
        """Through the status link."""
        path = self.path("s", 1)
        return self.outside.post(f"{path}/commands", {"id": str(uuid.uuid4()), "command": command} | fields)

    def answer(self, answer: str, **fields: Any) -> Said:
        """On the page of the newest quote, if there was one."""
        version = len(self.record()["job"]["quotes"])
        if not version:
            return 404, None
        content = {"id": str(uuid.uuid4()), "answer": answer, "version": version} | fields
        return self.outside.post(f"{self.path('q', version)}/answer", content)

    def uploaded(self, where: str, client: Client) -> str:
        """A photo, put into the bucket by the form that this address gives; its key, or that of one never sent."""
        status, said = client.post(f"{where}/photos", {"type": "image/png"})
        if status != 201:
            return f"uploads/{self.id}/never"
        assert put(said["url"], said["fields"], PNG) == 201
        return str(said["key"])

    def technicians_photo(self) -> str:
        given = self.given()
        return self.uploaded(self.path("t", given), self.outside) if given else f"uploads/{self.id}/never"

    def record(self) -> dict[str, Any]:
        status, said = self.dana.get(f"/api/jobs/{self.id}")
        assert status == 200, said
        whole: dict[str, Any] = said
        return whole

    def path(self, kind: link.Kind, number: int) -> str:
        """The link as it is texted: sealed with this cloud's secret."""
        secret = next(self.cloud.data.rglob("link-secret")).read_text("ascii").strip()
        return link.path(link.Link(job=self.id, kind=kind, number=number), secret)

    def failed_text(self) -> str:
        """The text that did not arrive; of a job whose texts all did, one that nobody knows."""
        return next(
            (text["id"] for text in self.record()["texts"] if text["state"] == "failed"), f"{self.id}-0000-none-c"
        )

    def assigned(self, technician: str = MARCO) -> Said:
        return self.office("assign_technician", technician_id=technician)


Step = Callable[[Job], Said]

# Each way to send each command; what has to happen before stands in BEFORE.
WAYS: dict[str, list[Step]] = {
    "correct_details": [
        lambda job: job.office("correct_details", name="Ellen Whitaker-Lopez", location="50 Maple St, Quincy"),
        lambda job: job.office("correct_details", issue="Strong smell of gas at the boiler"),
        lambda job: job.customer("correct_details", name="E. Whitaker"),
    ],
    "set_priority": [
        lambda job: job.office("set_priority", priority="emergency"),
        lambda job: job.office("set_priority", priority="routine"),
    ],
    "schedule_visit": [
        lambda job: job.office("schedule_visit", window=WINDOW),
        lambda job: job.technician("schedule_visit", window=LATER, reason="Part comes first"),
        lambda job: job.office("schedule_visit", window=None),
    ],
    "assign_technician": [lambda job: job.assigned(MARCO), lambda job: job.assigned(ROSA)],
    "unassign_technician": [lambda job: job.office("unassign_technician")],
    "decline_assignment": [lambda job: job.technician("decline_assignment", reason="Not licensed")],
    "start_travel": [
        lambda job: job.technician("start_travel", eta_minutes=20),
        lambda job: job.office("start_travel"),
    ],
    "report_running_late": [lambda job: job.technician("report_running_late", minutes=30)],
    "arrive": [lambda job: job.technician("arrive"), lambda job: job.office("arrive")],
    "add_note": [
        lambda job: job.office("add_note", text="Gate code 4471"),
        lambda job: job.technician("add_note", text="Boiler is from 1988"),
        lambda job: job.customer("add_note", text="The bell is broken"),
    ],
    "add_photo": [
        lambda job: job.office("add_photo", key=job.uploaded(f"/api/jobs/{job.id}", job.dana)),
        lambda job: job.technician("add_photo", key=job.technicians_photo(), text="The valve"),
        lambda job: job.customer("add_photo", key=job.uploaded(job.path("s", 1), job.outside)),
    ],
    "request_parts": [lambda job: job.technician("request_parts", text="Circulator pump")],
    "ask_question": [lambda job: job.answer("ask", text="Is the old one taken away?")],
    "report_no_access": [lambda job: job.technician("report_no_access", text="Rang twice")],
    "hold_job": [lambda job: job.office("hold_job", reason="Waiting for parts")],
    "resume_job": [lambda job: job.office("resume_job"), lambda job: job.technician("resume_job")],
    "send_quote": [
        lambda job: job.office("send_quote", lines=LINES),
        lambda job: job.technician("send_quote", lines=LINES[:1], notes="Holds for a month"),
    ],
    "withdraw_quote": [lambda job: job.office("withdraw_quote")],
    "approve_quote": [
        lambda job: job.answer("approve", name="Ellen Whitaker"),
        lambda job: job.office("approve_quote", version=1, name="Ellen Whitaker"),
    ],
    "decline_quote": [
        lambda job: job.answer("decline", reason="Not now"),
        lambda job: job.office("decline_quote", version=1, name="Ellen Whitaker", reason="Too expensive"),
    ],
    "need_return_visit": [lambda job: job.technician("need_return_visit", text="Pump comes Tuesday")],
    "complete_job": [
        lambda job: job.technician("complete_job", text="Runs"),
        lambda job: job.office("complete_job", override=True),
    ],
    "cancel_job": [
        lambda job: job.office("cancel_job", reason="Customer called it off"),
        lambda job: job.customer("cancel_job", reason="Fixed itself"),
    ],
    "reopen_job": [lambda job: job.office("reopen_job")],
    "take_back": [lambda job: job.office("take_back", undoes=job.last)],
    "send_text_again": [lambda job: job.office("send_text_again", text_id=job.failed_text())],
    "mark_told": [lambda job: job.office("mark_told", text_id=job.failed_text())],
}
AFTER_A_FAILURE = ("send_text_again", "mark_told")

_ASSIGNED = ("assign_technician",)
_ON_SITE = ("assign_technician", "arrive")
_QUOTED = ("assign_technician", "send_quote")
BEFORE: dict[str, tuple[str, ...]] = {
    "unassign_technician": _ASSIGNED,
    "decline_assignment": _ASSIGNED,
    "start_travel": _ASSIGNED,
    "report_running_late": _ASSIGNED,
    "arrive": _ASSIGNED,
    "report_no_access": (*_ASSIGNED, "start_travel"),
    "resume_job": (*_ON_SITE, "hold_job"),
    "ask_question": _QUOTED,
    "withdraw_quote": _QUOTED,
    "approve_quote": _QUOTED,
    "decline_quote": _QUOTED,
    "need_return_visit": _ON_SITE,
    "complete_job": _ON_SITE,
    "reopen_job": (*_ON_SITE, "complete_job"),
    "take_back": _ASSIGNED,
    "request_parts": _ASSIGNED,
    "cancel_job": (),
}


def prepared(cloud: LocalCloud, dana: Client, phone: str, command: str, way: int) -> Job:
    """A job in which this command, sent this way, is legal."""
    before = BEFORE.get(command, (*_ASSIGNED, command) if way else ())
    if command in AFTER_A_FAILURE:
        cloud.fail_next_text(phone, "21211")
    job = Job(cloud, dana, phone)
    if command in AFTER_A_FAILURE:
        cloud.idle()
    for name in before:
        done(WAYS[name][0](job))
    return job


def random_day(cloud: LocalCloud, dana: Client, dice: random.Random, jobs: int, steps: int) -> list[Job]:
    """Jobs to which anything happened, in any order; what is refused is part of the day."""
    worked: list[Job] = []
    for _ in range(steps):
        if len(worked) < jobs and (not worked or dice.random() < 0.3):
            phone = f"+1617555{dice.randrange(100, 200):04d}"
            more: dict[str, Any] = {"technician_id": dice.choice((MARCO, ROSA))} if dice.random() < 0.5 else {}
            worked.append(Job(cloud, dana, phone, **more | ({"window": WINDOW} if dice.random() < 0.3 else {})))
            continue
        # Cancelling takes a job out of the day, so it is rare, as in life.
        names = [name for name in WAYS if name != "cancel_job" or dice.random() < 0.2]
        status, said = dice.choice(WAYS[dice.choice(names)])(dice.choice(worked))
        assert status in (200, 403, 404, 409, 410, 422), said
    return worked
