"""A technician without data works by text: 1 en route, 2 arrived, 3 completed, everything else a note to the visit.

What a text is about is decided when it is kept, and kept with it; then it is done through the ordinary commands under
an id made of the text's own, and answered once. So a text that comes again does nothing new, wherever it was cut off.
"""

from collections.abc import Sequence

from msgspec import Struct

from chalicelib.domain import by_text
from chalicelib.domain import commands as c
from chalicelib.domain.by_text import MOST_OPTIONS, Step, Wanted, read
from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refusal, Unavailable
from chalicelib.domain.instant import seconds
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.schedule import local_day
from chalicelib.domain.spanish_refusals import said_in
from chalicelib.domain.wording import Facts
from chalicelib.domain.wording.answers import LETTERS, Answer, answer, question
from chalicelib.gateways.world import World
from chalicelib.models import company, limits, talks, texts
from chalicelib.models import jobs as table
from chalicelib.models.technicians import TechnicianRecord
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import jobs

ANSWERED = "answer"
HOUR = 3600
# More automatic answers than this to one number in an hour are no conversation with a person.
ANSWERS_PER_HOUR = 20
# Nobody reads an answer and writes words so soon; a machine does. What it writes is kept and not answered.
HASTE_SECONDS = 5
# A letter answers a question of the last hour; what comes again much later than it was said is not done any more.
ASKED_SECONDS = HOUR
AGAIN_SECONDS = 600


class Meant(Struct, frozen=True, kw_only=True):
    """What a text is about. `cause`: step, note, which, no_visit, how, acknowledged or automatic.

    `about` is the jobs that the technician has to be asked about, or the question that a letter answers. `unread`: the
    office ought to read it.
    """

    cause: str
    job: str = ""
    about: str = ""
    unread: bool = False


def visits_today(world: World, technician: TechnicianRecord) -> list[Job]:
    today = local_day(world.now(), company.company().zone)
    return by_text.today_of(table.of_technician(technician.id), technician.id, today)


def understood(world: World, technician: TechnicianRecord, text: TextRecord, visits: Sequence[Job]) -> Meant:
    """What a technician's text is about, among the visits of today. A photo without words is a note."""
    wanted = read(text.body)
    if text.media and not text.body.strip():
        wanted = Wanted(kind="note")
    if wanted.kind in ("acknowledged", "automatic", "how"):
        return Meant(cause=wanted.kind, unread=wanted.kind == "automatic")
    if wanted.kind == "choice":
        chosen = _chosen(world, technician.phone, wanted)
        if chosen or wanted.step is None:
            return chosen or Meant(cause="how")
    if not visits:
        return Meant(cause="no_visit", unread=True)
    found = by_text.possible(visits, wanted.step, lambda job: _accepts(world, job, technician, wanted.step))
    cause = "step" if wanted.step else "note"
    if len(found) == 1:
        return Meant(cause=cause, job=found[0].id, unread=bool(wanted.words or text.media))
    # Nobody may answer the question: the office reads the words all the same.
    about = ",".join(job.id for job in found[:MOST_OPTIONS])
    return Meant(cause="which", about=about, unread=bool(wanted.words or text.media))


def _chosen(world: World, phone: str, wanted: Wanted) -> Meant | None:
    """The visit that a letter names, if a question was asked lately that has this letter."""
    talk = talks.get(phone)
    asked = texts.get(phone, talk.asked) if talk and talk.asked else None
    if asked is None or seconds(world.now()) - seconds(asked.at) > ASKED_SECONDS:
        return None
    offered = dict(zip(LETTERS, asked.about.split(","), strict=False))
    if wanted.letter not in offered:
        return None
    step, words = _step_and_words(wanted, asked.phone, asked.id)
    return Meant(cause="step" if step else "note", job=offered[wanted.letter], about=asked.id, unread=bool(words))


def _step_and_words(wanted: Wanted, phone: str, asked: str) -> tuple[Step | None, str]:
    """What is to be done: what a letter leaves open is what the question was asked for."""
    if wanted.kind != "choice" or not asked:
        return wanted.step, wanted.words
    first = texts.get(phone, texts.answered_id(asked))
    before = read(first.body) if first else wanted
    return wanted.step or before.step, wanted.words or before.words


def _accepts(world: World, job: Job, technician: TechnicianRecord, step: Step | None) -> bool:
    try:
        decide(job, _command(step, "whether", "whether"), _actor(technician), jobs.context(world))
    except Refusal:
        return False
    return True


def _command(step: Step | None, command_id: str, words: str) -> c.JobCommand:
    if step == "start_travel":
        return c.StartTravel(id=command_id)
    if step == "arrive":
        return c.Arrive(id=command_id)
    return c.CompleteJob(id=command_id, text=words) if step else c.AddNote(id=command_id, text=words)


def _actor(technician: TechnicianRecord) -> Actor:
    return Actor(role="technician", id=technician.id, name=technician.name)


def follow(world: World, text: TextRecord, technician: TechnicianRecord) -> None:
    """Do what a kept text is about, and answer it. Done again it does nothing more."""
    if text.cause in ("", "acknowledged", "automatic"):
        return
    already = texts.get(text.phone, texts.answer_id(text.sid or "")) is not None
    if already or seconds(world.now()) - seconds(text.at) > AGAIN_SECONDS:
        return
    said = _done(world, text, technician) if text.job else _said(text, technician)
    if _may_be_answered(text):
        _answer(world, text, technician, said)


def _done(world: World, text: TextRecord, technician: TechnicianRecord) -> str:
    """The step, then the note; a note is kept also where the step is refused. Answers what is to be said of it."""
    step, words = _step_and_words(read(text.body), text.phone, text.about)
    if text.media:
        number = len(text.media)
        words = f"{words} ({number} photo{'s' if number > 1 else ''} by text)".strip()
    kind: Answer = step or "note"
    sentence = ""
    try:
        jobs.run(world, text.job, _command(step, f"text:{text.sid}", words), _actor(technician))
        if words and step in ("start_travel", "arrive"):
            _note(world, text, technician, words)
    except Unavailable:
        raise
    except Refusal as refusal:
        sentence = said_in(technician.language, refusal.message)
        kind = "refused"
        if step and words and _noted(world, text, technician, words):
            kind = "refused_noted"
    job = table.get(text.job)
    return answer(kind, technician.language, _facts(job, words), sentence)


def _note(world: World, text: TextRecord, technician: TechnicianRecord, words: str) -> None:
    jobs.run(world, text.job, _command(None, f"text:{text.sid}:note", words), _actor(technician))


def _noted(world: World, text: TextRecord, technician: TechnicianRecord, words: str) -> bool:
    try:
        _note(world, text, technician, words)
    except Unavailable:
        raise
    except Refusal:
        return False
    return True


def _said(text: TextRecord, technician: TechnicianRecord) -> str:
    """The answer where nothing is done: which visit, or that there is none."""
    if text.cause == "which":
        visits = (table.get(reference) for reference in text.about.split(","))
        return question(technician.language, [_facts(job) for job in visits])
    return answer("no_visit" if text.cause == "no_visit" else "how", technician.language, _facts(None))


def _facts(job: Job | None, words: str = "") -> Facts:
    office = company.company().phone
    if job is None:
        return Facts(office=office, reason=words)
    return Facts(
        office=office,
        customer=job.customer.name,
        street=job.location.street,
        issue=job.issue,
        reference=job.id,
        reason=words,
    )


def _may_be_answered(text: TextRecord) -> bool:
    """No machine is kept talking: words right after an answer have none, and each number so many in an hour."""
    talk = talks.get(text.phone)
    only_words = text.cause in ("note", "no_visit")
    if only_words and talk and talk.answered_at and seconds(text.at) - seconds(talk.answered_at) < HASTE_SECONDS:
        counted("answers_withheld", why="haste")
        return False
    if limits.count("answers", text.phone, HOUR) > ANSWERS_PER_HOUR:
        counted("answers_withheld", why="too_many")
        return False
    return True


def _answer(world: World, text: TextRecord, technician: TechnicianRecord, said: str) -> None:
    """Put the answer on its way, like what the office writes: due from now on, and sent by the queue's sender."""
    now, asks = world.now(), text.cause == "which"
    answered = TextRecord(
        id=texts.answer_id(text.sid or ""),
        phone=text.phone,
        direction="out",
        body=said,
        state="claimed",
        at=now,
        to="technician",
        name=technician.name,
        cause=ANSWERED,
        tries=0,
        due_at=now,
        about=text.about if asks else "",
    )
    # The question is remembered before it leaves: its answer may be here before anything else is written.
    talks.answered(text.phone, now, answered.id if asks else "" if text.about else None)
    if texts.write(answered):
        counted("answers_sent")
        world.queue().put([(text.phone, answered.id, 0)])
