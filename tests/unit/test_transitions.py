"""Every command in every state by every role: what happens, or the rule that refuses it. None is left out."""

from collections.abc import Callable
from itertools import product
from typing import Any, get_args

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.decide import decide
from chalicelib.domain.job import VisitStatus, column
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.quote import QuoteStatus
from tests.unit.builders import (
    DANA,
    ELLEN,
    LINE,
    MARCO,
    OMAR,
    PRIYA,
    TOMORROW,
    Story,
    a_context,
    a_story,
    later,
    types,
)

DAY = 24 * 3600
FAILED = "7KQ4M2XD-0001-assigned-t"


def lapsed() -> Story:
    """The offer's last day is over, and the sweep has not noted it yet."""
    story = a_story(assigned=True, quoted=True)
    story.seconds += 15 * DAY
    return story


def completed_long_ago() -> Story:
    story = a_story(completed=True)
    story.seconds += 8 * DAY
    return story


def text_failed() -> Story:
    """Marco's phone was off when he was told of the visit."""
    failed = {"text_id": FAILED, "to": "technician", "reason": "The phone is off or out of reach."}
    return a_story(assigned=True).does(c.RecordTextFailed, SYSTEM, **failed)


# Each state with the column that its card stands in.
STATES: dict[str, tuple[Callable[[], Story], str]] = {
    "new": (lambda: a_story(), "new"),
    "assigned": (lambda: a_story(assigned=True), "assigned"),
    "text_failed": (text_failed, "assigned"),
    "en_route": (lambda: a_story(en_route=True), "en_route"),
    "on_site": (lambda: a_story(on_site=True), "in_progress"),
    "no_access": (lambda: a_story(no_access=True), "new"),
    "returning": (lambda: a_story(returning=True), "new"),
    "held": (lambda: a_story(assigned=True, held=True), "assigned"),
    "quoted": (lambda: a_story(assigned=True, quoted=True), "quote_pending"),
    "quoted_on_site": (lambda: a_story(on_site=True, quoted=True), "quote_pending"),
    "revised": (lambda: a_story(assigned=True, quoted=True).quote(), "quote_pending"),
    "lapsed": (lapsed, "quote_pending"),
    "approved": (lambda: a_story(assigned=True, approved=True), "assigned"),
    "declined": (lambda: a_story(assigned=True, declined=True), "assigned"),
    "withdrawn": (lambda: a_story(assigned=True, withdrawn=True), "assigned"),
    "expired": (lambda: a_story(assigned=True, expired=True), "assigned"),
    "completed": (lambda: a_story(completed=True), "completed"),
    "completed_long_ago": (completed_long_ago, "completed"),
    "cancelled": (lambda: a_story(assigned=True, cancelled=True), "cancelled"),
    "reopened": (lambda: a_story(reopened=True), "new"),
}
CLOSED = "completed completed_long_ago cancelled"
PLANNED = "assigned text_failed held quoted revised lapsed approved declined withdrawn expired"
THERE = "on_site quoted_on_site"
NOBODY = "new no_access returning reopened"
OPEN = f"{NOBODY} {PLANNED} en_route {THERE}"
WELL = " ".join(state for state in f"{OPEN} {CLOSED}".split() if state != "text_failed")
OFFERED = "quoted quoted_on_site revised lapsed"
NOT_OFFERED = (
    "new assigned text_failed en_route on_site no_access returning held approved declined withdrawn expired reopened"
)

# The first version, asked about or answered.
OFFER = {
    "quote_replaced": "revised",
    "quote_expired": "lapsed expired",
    "quote_answered": "approved declined",
    "no_quote_sent": "new assigned text_failed en_route on_site no_access returning held withdrawn reopened",
    "job_closed": CLOSED,
}

# For each command what comes of it, and in which states: events joined by +, `nothing`, or the rule that refuses it.
EXPECTED: dict[str, dict[str, str]] = {
    "correct_details": {"details_corrected": OPEN, "job_closed": CLOSED},
    "set_priority": {"priority_set": OPEN, "job_closed": CLOSED},
    "schedule_visit": {
        "visit_scheduled": f"{NOBODY} {PLANNED} en_route",
        "already_on_site": THERE,
        "job_closed": CLOSED,
    },
    "assign_technician": {
        "technician_assigned": f"{NOBODY} {PLANNED} en_route",
        "already_on_site": THERE,
        "job_closed": CLOSED,
    },
    "unassign_technician": {
        "technician_removed": f"{PLANNED} en_route",
        "nobody_assigned": NOBODY,
        "already_on_site": THERE,
        "job_closed": CLOSED,
    },
    "decline_assignment": {
        "technician_removed": PLANNED,
        "not_assigned": f"{NOBODY} en_route {THERE}",
        "job_closed": CLOSED,
    },
    "start_travel": {
        "technician_en_route": PLANNED,
        "already_travelling": "en_route",
        "already_on_site": THERE,
        "not_assigned": NOBODY,
        "job_closed": CLOSED,
    },
    "report_running_late": {
        "running_late": f"{PLANNED} en_route",
        "not_assigned": f"{NOBODY} {THERE}",
        "job_closed": CLOSED,
    },
    "arrive": {
        "technician_arrived": "en_route",
        "technician_en_route+technician_arrived": PLANNED,
        "already_on_site": THERE,
        "not_assigned": NOBODY,
        "job_closed": CLOSED,
    },
    "add_note": {"note_added": f"{OPEN} completed completed_long_ago", "job_closed": "cancelled"},
    "add_photo": {"photo_added": f"{OPEN} completed completed_long_ago", "job_closed": "cancelled"},
    "request_parts": {"parts_requested": f"{OPEN} completed completed_long_ago", "job_closed": "cancelled"},
    "ask_question": {"question_asked": "quoted quoted_on_site", **OFFER},
    "report_no_access": {
        "no_access_reported": f"en_route {THERE}",
        "not_travelling": f"{NOBODY} {PLANNED}",
        "job_closed": CLOSED,
    },
    "hold_job": {"job_held": OPEN, "job_closed": CLOSED},
    "resume_job": {
        "job_resumed": "held",
        "not_held": f"{NOBODY} assigned text_failed en_route {THERE} quoted revised lapsed approved declined withdrawn "
        "expired",
        "job_closed": CLOSED,
    },
    "send_quote": {"quote_sent": OPEN, "job_closed": CLOSED},
    "withdraw_quote": {"quote_withdrawn": OFFERED, "no_quote_sent": NOT_OFFERED, "job_closed": CLOSED},
    "approve_quote": {"quote_approved": "quoted quoted_on_site", **OFFER},
    "decline_quote": {"quote_declined": "quoted quoted_on_site", **OFFER},
    "need_return_visit": {
        "return_visit_needed": THERE,
        "not_on_site": f"{NOBODY} {PLANNED} en_route",
        "job_closed": CLOSED,
    },
    "complete_job": {"job_completed": NOT_OFFERED, "quote_waits": OFFERED, "job_closed": CLOSED},
    "cancel_job": {"job_cancelled": OPEN, "job_closed": CLOSED},
    "reopen_job": {
        "job_reopened": "completed",
        "reopen_too_late": "completed_long_ago",
        "job_not_completed": f"{OPEN} cancelled",
    },
    "take_back": {
        "step_taken_back": "assigned held withdrawn cancelled reopened",
        "somebody_elses": "en_route on_site no_access returning approved declined completed completed_long_ago",
        "not_undoable": "new quoted quoted_on_site revised lapsed",
        "not_the_last_command": "expired text_failed",
    },
    "send_text_again": {"text_sent_again": "text_failed", "text_not_failed": WELL},
    "mark_told": {"told_by_phone": "text_failed", "text_not_failed": WELL},
    "expire_quote": {
        "quote_expired": "lapsed",
        "nothing": f"{NOT_OFFERED} quoted quoted_on_site revised {CLOSED}",
    },
    "record_text_failed": {"text_failed": f"{OPEN} {CLOSED}"},
    "record_text_unknown": {"text_unknown": WELL, "nothing": "text_failed"},
    "record_text_resolved": {"text_resolved": "text_failed", "nothing": WELL},
    "record_reply": {"reply_received": f"{OPEN} {CLOSED}"},
    "record_replies_read": {"nothing": f"{OPEN} {CLOSED}"},
    "record_texts_stopped": {"texts_stopped": f"{OPEN} {CLOSED}"},
    "record_texts_started": {"nothing": f"{OPEN} {CLOSED}"},
    "keep_late_action": {"late_action_kept": f"{OPEN} {CLOSED}"},
}

# Where it matters who says it: (command, role) and what is then different.
UNLIKE: dict[tuple[str, str], dict[str, str]] = {
    ("correct_details", "customer"): {"visit_under_way": f"en_route {THERE}"},
    ("cancel_job", "customer"): {"visit_under_way": f"en_route {THERE}"},
    ("schedule_visit", "technician"): {"not_assigned": "no_access"},
    ("complete_job", "technician"): {"never_on_site": f"{PLANNED} en_route no_access"},
    ("take_back", "owner"): {"somebody_elses": f"assigned held withdrawn cancelled reopened {OFFERED} new"},
    ("take_back", "technician"): {
        "step_taken_back": "en_route on_site no_access returning completed",
        "undo_too_late": "completed_long_ago",
        "somebody_elses": f"assigned held withdrawn cancelled reopened {OFFERED} new",
    },
    ("take_back", "another technician"): {
        "somebody_elses": f"{OPEN} {CLOSED}",
        "not_the_last_command": "expired text_failed",
    },
    ("take_back", "customer"): {
        "somebody_elses": f"{OPEN} {CLOSED}",
        "not_undoable": "approved declined",
        "not_the_last_command": "expired text_failed",
    },
}

OFFICE = ("dispatcher", "owner")
FIELD = (*OFFICE, "technician")
WHO: dict[str, tuple[str, ...]] = {
    "correct_details": (*OFFICE, "customer"),
    "set_priority": OFFICE,
    "schedule_visit": FIELD,
    "assign_technician": OFFICE,
    "unassign_technician": OFFICE,
    "decline_assignment": ("technician",),
    "start_travel": FIELD,
    "report_running_late": FIELD,
    "arrive": FIELD,
    "add_note": (*FIELD, "customer"),
    "add_photo": (*FIELD, "customer"),
    "request_parts": FIELD,
    "ask_question": ("customer",),
    "report_no_access": ("technician",),
    "hold_job": FIELD,
    "resume_job": FIELD,
    "send_quote": FIELD,
    "withdraw_quote": FIELD,
    "approve_quote": (*OFFICE, "customer"),
    "decline_quote": (*OFFICE, "customer"),
    "need_return_visit": FIELD,
    "complete_job": FIELD,
    "cancel_job": (*OFFICE, "customer"),
    "reopen_job": OFFICE,
    "take_back": (*FIELD, "another technician", "customer"),
    "send_text_again": OFFICE,
    "mark_told": OFFICE,
    "expire_quote": ("system",),
    "record_text_failed": ("system",),
    "record_text_unknown": ("system",),
    "record_text_resolved": ("system",),
    "record_reply": ("system",),
    "record_replies_read": ("system",),
    "record_texts_stopped": ("system",),
    "record_texts_started": ("system",),
    "keep_late_action": ("system",),
}
# Marco's visit has not begun yet or was never his: he may say nothing about it.
NOT_MARCOS = "new returning reopened".split()

ROLES = {
    "dispatcher": OMAR,
    "owner": DANA,
    "technician": MARCO,
    "another technician": PRIYA,
    "customer": ELLEN,
    "system": SYSTEM,
}
FIELDS: dict[str, dict[str, Any]] = {
    "correct_details": {"name": "Ellen W. Whitaker"},
    "set_priority": {"priority": "urgent"},
    "schedule_visit": {"window": TOMORROW},
    "assign_technician": {"technician_id": "priya"},
    "report_running_late": {"minutes": 20},
    "add_note": {"text": "Dog in the yard"},
    "add_photo": {"key": "uploads/7KQ4M2XD/one", "text": "The valve"},
    "request_parts": {"text": "Gas valve"},
    "ask_question": {"version": 1, "text": "Is the old one taken away?"},
    "hold_job": {"reason": "Waiting for parts"},
    "send_quote": {"lines": (LINE,)},
    "approve_quote": {"version": 1, "name": "Ellen Whitaker"},
    "decline_quote": {"version": 1},
    "cancel_job": {"reason": "Fixed itself"},
    "expire_quote": {"version": 1},
    "send_text_again": {"text_id": FAILED},
    "mark_told": {"text_id": FAILED},
    "record_text_failed": {"text_id": FAILED, "to": "technician", "reason": "Landline"},
    "record_text_unknown": {"text_id": FAILED, "to": "technician"},
    "record_text_resolved": {"text_id": FAILED},
    "record_reply": {"text_id": "in-1", "text": "Thanks"},
    "record_texts_stopped": {"phone": "+16175550117"},
    "record_texts_started": {"phone": "+16175550117"},
    "keep_late_action": {"wanted": "arrive", "tapped": ""},
}
KINDS: dict[str, Any] = {
    str(kind.__struct_config__.tag): kind for kind in (*get_args(c.JobCommand), *get_args(c.SystemCommand))
}
TOLD = {state: make() for state, (make, _) in STATES.items()}


def expected(command: str, state: str, role: str) -> str:
    if role not in WHO[command] or (role == "technician" and state in NOT_MARCOS and command != "take_back"):
        return "forbidden"
    for outcome, states in reversed(UNLIKE.get((command, role), {}).items()):
        if state in states.split():
            return outcome
    return next(outcome for outcome, states in EXPECTED[command].items() if state in states.split())


def outcome_of(command: str, state: str, role: str) -> str:
    story = TOLD[state]
    fields = dict(FIELDS.get(command, {}))
    if command == "take_back":
        fields["undoes"] = story.last.id if story.last else ""
    context = a_context(later(story.seconds + 2), fields.get("technician_id"))
    try:
        events = decide(story.job, KINDS[command](id="the-command", **fields), ROLES[role], context)
    except errors.Refusal as refusal:
        return refusal.fields.get("rule", refusal.code)
    return "+".join(types(events)) or "nothing"


@pytest.mark.parametrize("command", KINDS)
def test_every_state_and_role_gets_what_the_table_says(command: str) -> None:
    cases = list(product(STATES, ROLES))
    wanted = {(state, role): expected(command, state, role) for state, role in cases}
    assert {(state, role): outcome_of(command, state, role) for state, role in cases} == wanted


@pytest.mark.parametrize("command", KINDS)
def test_the_table_names_every_state_once(command: str) -> None:
    named = [state for states in EXPECTED[command].values() for state in states.split()]
    assert sorted(named) == sorted(STATES)


def test_the_table_has_every_command_and_reaches_every_state_of_the_three_machines() -> None:
    assert set(EXPECTED) == set(WHO) == set(KINDS)
    jobs = [story.job for story in TOLD.values()]
    assert {job.status for job in jobs} == {"open", "completed", "cancelled"}
    assert {visit.status for job in jobs for visit in job.visits} == set(get_args(VisitStatus))
    assert {quote.status for job in jobs for quote in job.quotes} == set(get_args(QuoteStatus))


@pytest.mark.parametrize("state", STATES)
def test_every_state_stands_in_its_column(state: str) -> None:
    assert column(TOLD[state].job) == STATES[state][1]
