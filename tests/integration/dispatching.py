"""What tests of texts do over and over: a job, two technicians, the queue worked off, the carrier's answers."""

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_due
from chalicelib.models import jobs as table
from chalicelib.models import technicians
from chalicelib.services import jobs, react, send, sweep
from chalicelib.services.sweep import Seen
from tests.integration.streaming import JobsStream
from tests.world import TestWorld

OMAR = Actor(role="dispatcher", id="omar", name="Omar Reyes")
ELLEN, MARCO, PRIYA = "+16175550117", "+16175550121", "+16175550122"


class Dispatching:
    """One company with Marco and Priya. Command ids count up, so that nothing repeats by accident."""

    def __init__(self, outside: TestWorld) -> None:
        self.outside, self.world = outside, outside.world
        self._ids = 0
        for name, phone in (("Marco Delgado", MARCO), ("Priya Nair", PRIYA)):
            technicians.save(technicians.TechnicianRecord(id=name.split()[0].lower(), name=name, phone=phone))

    def new_id(self) -> str:
        self._ids += 1
        return f"command-{self._ids:04d}"

    def open(self, issue: str = "Water heater is lukewarm", texts_allowed: bool = True, phone: str = ELLEN) -> Job:
        command = c.OpenJob(
            id=self.new_id(),
            customer=c.NewCustomer(name="Ellen Whitaker", phone=phone, texts_allowed=texts_allowed),
            location="48 Maple St Apt 2, Quincy",
            issue=issue,
        )
        return jobs.open_one(self.world, command, OMAR, "dispatcher", "Said on the phone.")

    def do(self, job: Job, kind: type[Any], **fields: Any) -> Job:
        return jobs.run(self.world, job.id, kind(id=self.new_id(), **fields), OMAR)

    def assign(self, job: Job, technician: str = "marco") -> Job:
        return self.do(job, c.AssignTechnician, technician_id=technician)

    def pass_undo_time(self) -> None:
        self.outside.clock.forward(6)

    def send_due(self, job: Job, times: int = 1) -> None:
        """Every text that the job's history ever made due goes through the queue, each `times` times."""
        for due in texts_due(self.now(job)):
            for _ in range(times):
                self.deliver(job, due.id)

    def deliver(self, job: Job, text_id: str) -> dict[str, Any]:
        return send.handle_records(self.world, [Queued(job.id, text_id)])

    def work_off_queue(self) -> None:
        messages, self.outside.queue.messages = self.outside.queue.messages, []
        for job_id, text_id, _ in messages:
            send.handle_records(self.world, [Queued(job_id, text_id)])

    def now(self, job: Job) -> Job:
        found = table.get(job.id)
        assert found is not None
        return found

    def bodies_to(self, phone: str) -> list[str]:
        return [text.body for text in self.outside.texts.sent if text.to == phone]


class Days(Dispatching):
    """The same, where stream, queue and sweep go on by themselves while time passes: in New York, from Monday 9:00."""

    def __init__(self, outside: TestWorld, tables: Any) -> None:
        super().__init__(outside)
        self._stream, self._seen = JobsStream(tables), Seen()
        self._read: dict[str, int] = {}

    def at(self, local: str) -> None:
        """Until a local time, `2026-11-23T18:00`; what leaves before it may leave a little late."""
        then = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("America/New_York"))
        seconds = (then - datetime.fromisoformat(self.world.now())).total_seconds()
        assert seconds >= 0, "time never runs back"
        self._go_on(0)
        self._go_on(seconds)
        self._go_on(30)

    def minutes(self, count: float) -> None:
        """Some minutes later."""
        self._go_on(0)
        self._go_on(count * 60 - 12)

    def _go_on(self, seconds: float) -> None:
        react.react_to_job_changes(self.world, self._stream.batch())
        self.outside.clock.forward(6)
        self.work_off_queue()
        self.outside.clock.forward(max(seconds - 6, 0))
        sweep.sweep(self.world, self._seen)
        self.work_off_queue()

    def plan(self, job: Job, technician: str, window: Window | None) -> Job:
        return self.do(job, c.AssignTechnician, technician_id=technician, window=window)

    def undo(self, job: Job) -> Job:
        """Whatever the office did last."""
        return self.do(job, c.TakeBack, undoes=self.now(job).history[-1].command_id)

    def read(self, phone: str) -> list[str]:
        """What a phone was sent since it was read last, without the links."""
        bodies = self.bodies_to(phone)
        fresh, self._read[phone] = bodies[self._read.get(phone, 0) :], len(bodies)
        return [re.sub(r"http\S+", "LINK", body) for body in fresh]


class Queued:
    """A record of the queue, as far as the sender looks at it."""

    def __init__(self, job_id: str, text_id: str) -> None:
        self._job, self._text = job_id, text_id

    def to_dict(self) -> dict[str, Any]:
        body = msgspec.json.encode({"job_id": self._job, "text_id": self._text}).decode()
        return {"messageId": f"m-{self._text}", "body": body}
