"""The demo day: a real company on a busy morning, lived through the product's own services at past times."""

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.events import JobOpened
from chalicelib.domain.job import Job
from chalicelib.domain.moment import span
from chalicelib.domain.people import Actor
from chalicelib.domain.phone import e164
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_in_time
from chalicelib.gateways.world import WORLD, World
from chalicelib.models import company as settings
from chalicelib.models import texts
from chalicelib.services import conversations as talks
from chalicelib.services import customers, inbound, jobs, send
from chalicelib.services.release import Release, release
from localcloud.demo import company, conversations, past, today
from localcloud.demo.carrier import PastCarrier
from localcloud.demo.conversations import Said
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
    for said in conversations.SAID:
        teller.hear(said)
    teller.look_through()
    carrier.close()


class _Teller:
    """Lives stories: every step through the services, at the instant the story says."""

    def __init__(self, carrier: PastCarrier) -> None:
        self.now = datetime.now(UTC)
        self.midnight = self.now.astimezone(ZONE).replace(hour=0, minute=1, second=0, microsecond=0)
        self.carrier = carrier
        self.at = self.now
        self.ids = 0
        self.rules = settings.company().moments
        self.settled: set[tuple[str, str]] = set()
        self.world: World = replace(WORLD, now=self._instant, texts=lambda: carrier)

    def tell(self, story: Story, quiet: bool = False) -> None:
        """Open the job and take its steps; `quiet` sends no texts."""
        self._go(story.ago)
        job = self._opened(story)
        first = job.history[0]
        if isinstance(first, JobOpened):
            customers.note_customer(job, first)
        for step in story.steps:
            if not quiet:
                self._texts(job, self._moment(step.ago))
            self._go(step.ago)
            job = jobs.run(self.world, job.id, self._command(step), self._who(step, job))
        if not quiet:
            self._texts(job, self.now)

    def hear(self, said: Said) -> None:
        """A text comes in, or the office writes one, at the instant it was said."""
        self._go(said.ago)
        if not said.by_office:
            sid = self.carrier.receive(said.phone, said.body)
            inbound.received(self.world, sid, said.phone, said.body)
            return
        written = talks.write(self.world, said.phone, self._id(said.body), said.body, OMAR)
        send.send_text(self.world, said.phone, written.id)
        texts.advance(said.phone, written.id, "delivered")

    def look_through(self) -> None:
        """The office has read some of it and set some of it aside."""
        for phone in conversations.READ:
            talks.read(self.world, phone, self._id("read"))
        for phone in conversations.IGNORED:
            talks.ignore(self.world, phone, self._id("ignore"))

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

    def _texts(self, job: Job, until: datetime) -> None:
        """What was to leave before `until` left then, each at its moment; the later sender finds it claimed."""
        while leaving := sorted(self._leaving(job, until)):
            at, phone, text_id = leaving[0]
            self.at = max(self.at, at) + timedelta(seconds=1)
            send.send_text(self.world, job.id, text_id)
            self.settled.add((phone, text_id))
            text = texts.get(phone, text_id)
            if text and text.sid:
                texts.advance(*(text.covered_by or (phone, text_id)), "delivered")

    def _leaving(self, job: Job, until: datetime) -> Iterator[tuple[datetime, str, str]]:
        for due in texts_in_time(job):
            between = span(due, self.rules)
            if between and between[0] < until and (due.phone, due.id) not in self.settled:
                found = release(self.world, job, due)
                if isinstance(found, Release) and found.at < until:
                    yield found.at, due.phone, due.id

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
        self.at = self._moment(minutes_ago)

    def _moment(self, minutes_ago: float) -> datetime:
        at = self.now - timedelta(minutes=minutes_ago)
        return max(at, self.midnight.astimezone(UTC)) if minutes_ago < 480 else at

    def _instant(self) -> str:
        self.carrier.at = self.at.timestamp()
        return self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
