"""The demo day: a real company on a busy morning, lived through the product's own services at past times."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.events import JobOpened
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.phone import e164
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_due
from chalicelib.gateways.world import WORLD, World
from chalicelib.models import texts
from chalicelib.services import customers, jobs, send
from localcloud.demo import company, past, today
from localcloud.demo.carrier import PastCarrier
from localcloud.demo.story import Step, Story

DANA = Actor(role="owner", id="dana@example.com", name="Dana Whitfield")
OMAR = Actor(role="dispatcher", id="omar@example.com", name="Omar Reyes")
ZONE = ZoneInfo("America/New_York")


def fill(folder: Path, say: Callable[[str], None] = lambda line: None) -> None:
    """Fill the empty tables of a local cloud that is up but serves nobody yet; texts go to `folder`'s journal."""
    company.found(datetime.now(ZONE))
    told = past.stories()
    carrier = PastCarrier(folder / "twilio.jsonl")
    teller = _Teller(carrier)
    for number, story in enumerate(told):
        teller.tell(story, quiet=True)
        if number % 20 == 19:
            say(f"  {number + 1} jobs of the last weeks")
    for number, story in enumerate(today.STORIES):
        teller.tell(story)
        if number % 20 == 19:
            say(f"  {number + 1} jobs of today")
    carrier.close()


class _Teller:
    """Lives stories: every step through the services, at the instant the story says."""

    def __init__(self, carrier: PastCarrier) -> None:
        self.now = datetime.now(UTC)
        self.midnight = self.now.astimezone(ZONE).replace(hour=0, minute=1, second=0, microsecond=0)
        self.carrier = carrier
        self.at = self.now
        self.ids = 0
        self.world: World = replace(WORLD, now=self._instant, texts=lambda: carrier)

    def tell(self, story: Story, quiet: bool = False) -> None:
        """Open the job and take its steps; `quiet` sends no texts."""
        self._go(story.ago)
        job = self._opened(story)
        first = job.history[0]
        if isinstance(first, JobOpened):
            customers.note_customer(job, first)
        self._texts(job, 0, quiet)
        for step in story.steps:
            self._go(step.ago)
            seen = len(job.history)
            job = jobs.run(self.world, job.id, self._command(step), self._who(step, job))
            self._texts(job, seen, quiet)

    def _opened(self, story: Story) -> Job:
        command = c.OpenJob(
            id=self._id(story.name),
            customer=c.NewCustomer(
                name=story.name,
                phone=story.phone,
                texts_allowed=story.texts,
                language="es" if story.language == "es" else "en",
            ),
            location=story.place,
            issue=story.issue,
            window=self._window(story.window) if story.window else None,
        )
        if story.form:
            customer = Actor(role="customer", id=e164(story.phone), name=story.name)
            return jobs.open_one(self.world, command, customer, "form", "Text me about this job")
        return jobs.open_one(self.world, command, self._office(), "dispatcher", "Said yes to texts on the phone")

    def _texts(self, job: Job, seen: int, quiet: bool) -> None:
        """What was true then was sent then; the later sender finds it claimed."""
        if quiet:
            return
        causes = {event.at for event in job.history[seen:]}
        for due in texts_due(job):
            if due.at in causes and texts.get(due.phone, due.id) is None:
                self._ahead(7 if due.waits else 1)
                send.send_text(self.world, job.id, due.id)
                text = texts.get(due.phone, due.id)
                if text and text.sid:
                    texts.advance(text.phone, text.id, "delivered")

    def _command(self, step: Step) -> c.JobCommand:
        command: c.JobCommand = step.command(id=self._id("step"), **step.fields)
        return command

    def _who(self, step: Step, job: Job) -> Actor:
        if step.who == "technician" and job.visit.technician:
            return Actor(role="technician", id=job.visit.technician.id, name=job.visit.technician.name)
        if step.who == "customer":
            return Actor(role="customer", id=job.customer.phone, name=job.customer.name)
        return self._office()

    def _office(self) -> Actor:
        return OMAR if self.ids % 3 == 0 else DANA

    def _id(self, what: str) -> str:
        self.ids += 1
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"truckroll-demo:{what}:{self.ids}"))

    def _window(self, window: tuple[float, float]) -> Window:
        """Hours from the running one, kept inside today when they are meant for today."""
        hour = self.now.astimezone(ZONE).replace(minute=0, second=0, microsecond=0, tzinfo=None)
        start = hour + timedelta(minutes=round(window[0] * 2) * 30)
        if abs(window[0]) < 12:
            first = hour.replace(hour=0)
            last = first + timedelta(hours=24 - window[1]) - timedelta(minutes=30)
            start = min(max(start, first), last)
        end = start + timedelta(hours=window[1])
        return Window(start=start.isoformat(timespec="minutes"), end=end.isoformat(timespec="minutes"))

    def _go(self, minutes_ago: float) -> None:
        """To this many minutes before now; what belongs to today stays in today, and time never runs back."""
        at = self.now - timedelta(minutes=minutes_ago)
        if minutes_ago < 480:
            at = max(at, self.midnight.astimezone(UTC))
        self.at = at

    def _ahead(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    def _instant(self) -> str:
        self.carrier.at = self.at.timestamp()
        return self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
