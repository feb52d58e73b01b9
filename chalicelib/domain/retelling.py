"""What the office does about a text that failed: it is sent once more, if it is still true, or was told by phone."""

from typing import Any, Literal

from . import commands as c
from . import errors
from . import events as e
from .again import again_id, seen_to
from .context import Context
from .delivery import is_the_numbers
from .job import Job
from .people import Actor

Failed = e.TextFailed | e.TextUnknown


def send_text_again(job: Job, command: c.SendTextAgain, actor: Actor, context: Context) -> list[Any]:
    """Raises TextNotFailed; NoConsent; NoLongerTrue with what has become different."""
    failed = _failed(job, command.text_id, command)
    if not is_the_numbers(command.text_id):
        _check_still_true(job, command, failed.to)
    unknown = isinstance(failed, e.TextUnknown)
    again = again_id(command.text_id)
    return [e.TextSentAgain(text_id=command.text_id, again=again, to=failed.to, unknown=unknown)]


def mark_told(job: Job, command: c.MarkTold, actor: Actor, context: Context) -> list[Any]:
    """Raises TextNotFailed."""
    return [e.ToldByPhone(text_id=command.text_id, to=_failed(job, command.text_id, command).to)]


def _failed(job: Job, text_id: str, command: c.AnyCommand) -> Failed:
    """The last that was heard of a failure nobody has seen to yet."""
    if text_id not in job.failed_texts:
        raise errors.TextNotFailed(c.name_of(command))
    return next(x for x in reversed(job.history) if isinstance(x, Failed) and x.text_id == text_id)


def _check_still_true(job: Job, command: c.SendTextAgain, to: str) -> None:
    # What is due is read from the whole history: only this command of the office needs it.
    from .texts import texts_in_time

    if to == "customer" and not job.customer.texts_allowed:
        raise errors.NoConsent("This customer does not want texts. Please call.")
    if not any(due.id == command.text_id for due in texts_in_time(job)):
        raise errors.NoLongerTrue(c.name_of(command), _why(job, command.text_id, to))


def _why(job: Job, text_id: str, to: str) -> str:
    """What has become different since, as far as one sentence can say it."""
    if job.status == "cancelled":
        return "This job is cancelled: what the text says is not true any more."
    if job.status == "completed":
        return "This job is completed: what the text says is not true any more."
    if "-quote" in text_id:
        return "This quote does not wait for an answer any more."
    if job.technician is None:
        return "Nobody is on this visit now: what the text says is not true any more."
    now: dict[str, Literal["", "on the way", "there"]] = {"en_route": "on the way", "on_site": "there"}
    where = now.get(job.visit.status, "")
    if where and to == "customer":
        return f"The technician is already {where}: what the text says is over."
    return "The plan has changed since, and another text says it."


def text_failed(job: Job, command: c.RecordTextFailed, actor: Actor, context: Context) -> list[Any]:
    """Nothing of a text that was seen to already, when its fate was unknown."""
    if seen_to(job, command.text_id):
        return []
    return [e.TextFailed(text_id=command.text_id, to=command.to, reason=command.reason)]


def text_unknown(job: Job, command: c.RecordTextUnknown, actor: Actor, context: Context) -> list[Any]:
    if command.text_id in job.failed_texts or seen_to(job, command.text_id):
        return []
    return [e.TextUnknown(text_id=command.text_id, to=command.to)]


def text_resolved(job: Job, command: c.RecordTextResolved, actor: Actor, context: Context) -> list[Any]:
    return [e.TextResolved(text_id=command.text_id)] if command.text_id in job.failed_texts else []
