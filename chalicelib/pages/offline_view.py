"""What the portal's script needs where there is no signal: its words, where the visit stands, what each step brings.

The script decides nothing of this: which controls a state has is the same here as on the page itself.
"""

from typing import Any

from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Language

from .words import Say, say_in

_WORDS = {
    "noSignal": "offline_no_signal",
    "waiting": "offline_waiting",
    "savedHere": "offline_saved_here",
    "willSave": "offline_will_save",
    "refused": "offline_refused",
    "photoRefused": "offline_photo_refused",
    "refusedLink": "offline_refused_link",
    "tapped": "offline_tapped",
    "wordsKept": "offline_words_kept",
    "asNote": "offline_as_note",
    "change": "offline_change",
    "throwAway": "offline_throw_away",
    "asOf": "offline_as_of",
    "sheet": "offline_sheet",
    "saved": "offline_saved",
    "untilSignal": "offline_until_signal",
    "kept": "offline_kept",
    "keptWords": "offline_kept_words",
    "undo": "undo",
}
_STEPS = {
    "start_travel": "en_route",
    "arrive": "arrived",
    "complete_job": "completed",
    "add_note": "note",
    "request_parts": "parts",
    "report_running_late": "late",
    "hold_job": "hold",
    "resume_job": "resume",
    "schedule_visit": "reschedule",
    "report_no_access": "no_access_act",
    "need_return_visit": "return",
    "decline_assignment": "decline",
    "send_quote": "quote",
    "withdraw_quote": "withdraw",
    "add_photo": "photo",
    "take_back": "undo",
}


def words_offline(language: Language, zone: str) -> dict[str, Any]:
    """The words alone, for a link that is over: what waits on the phone is still shown there."""
    say = say_in(language)
    return {
        "zone": zone,
        "words": {name: say(key) for name, key in _WORDS.items()},
        "steps": {command: say(key) for command, key in _STEPS.items()},
    }


def offline(job: Job, language: Language, zone: str, why_not: dict[str, list[tuple[str, str]]]) -> dict[str, Any]:
    """`why_not`: for each state that a step may lead to, the controls of a change of plan, each with why it is not
    possible then; empty where it is.
    """
    say = say_in(language)
    quote = job.quote
    return words_offline(language, zone) | {
        "status": job.visit.status,
        "held": job.held is not None,
        "quote": bool(quote and quote.status == "sent"),
        "tags": _tags(say),
        "plans": why_not,
    }


def _tags(say: Say) -> dict[str, str]:
    return {status: say(status) for status in ("en_route", "on_site")} | {"quote": say("quote_waits")}
