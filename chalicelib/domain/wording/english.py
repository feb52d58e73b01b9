"""The texts in English. Each function is one text; what is not known is left out of its sentence."""

from collections.abc import Callable, Mapping

from .facts import LINK, Recipient, Telling, sentence


def got_it(t: Telling) -> str:
    request = f"we got your request {t.reference}".rstrip()
    return f"{t.sender()}{request}. Follow it: {LINK} Reply STOP to end texts"


def got_it_assigned(t: Telling) -> str:
    reference = f"{t.reference}, " if t.reference else ""
    return f"{t.sender()}{reference}{_comes(t, new_time=True)} {LINK} STOP ends texts"


def assigned_technician(t: Telling) -> str:
    lead = f"EMERGENCY {t.when_urgent()}" if t.emergency else f"New job {t.when()}"
    return _line(f"{lead.strip()}: {t.who_and_town()}.", sentence(t.issue), LINK)


def assigned_customer(t: Telling) -> str:
    return f"{t.sender()}{_comes(t)} Changes or questions: {LINK}"


def removed(t: Telling) -> str:
    return _line(f"Not yours any more: {t.who_and_when()}.", "You do not need to go.", _office(t))


def on_the_way(t: Telling) -> str:
    arrival = f", there in {_minutes(t)}" if t.minutes else ""
    return f"{t.sender()}{_technician(t)} is on the way{arrival}. Follow: {LINK}"


def running_late(t: Telling) -> str:
    late = f"{_minutes(t)} late" if t.minutes else "late"
    return f"{t.sender()}{_technician(t)} is running {late}, sorry. Follow: {LINK}"


def arrived(t: Telling) -> str:
    return f"{t.sender()}{_technician(t)} has arrived{_at_street(t)}."


def no_access(t: Telling) -> str:
    call = f"Call {t.office} or see" if t.office else "See"
    return f"{t.sender()}{_technician(t)} came but could not reach you. {call} {LINK}"


def quote(t: Telling) -> str:
    amount = f" for {t.total}" if t.total else ""
    return f"{t.sender()}your quote{amount} is ready. Read it and answer: {LINK}"


def quote_approved(t: Telling) -> str:
    return f"Approved, go ahead: {t.total_and_who()}. {LINK}"


def quote_declined(t: Telling) -> str:
    return _line(f"Declined: {t.total_and_who()}.", f"Reason: {sentence(t.reason)}" if t.reason else "", LINK)


def return_visit(t: Telling) -> str:
    return f"{t.sender()}we need one more visit to finish. We will text the time. {LINK}"


def done(t: Telling) -> str:
    return f"{t.sender()}{_technician(t)} has finished the work{_at_street(t)}. Thank you! Anything wrong? {_call(t)}"


def new_window_customer(t: Telling) -> str:
    if t.window is None:
        return f"{t.sender()}the time of your visit is open again. We will text the new one. {LINK}"
    return f"{t.sender()}new time for your visit: {t.when(new_time=True)}. Not good? {LINK}"


def new_window_technician(t: Telling) -> str:
    before = f" (was {t.before()})" if t.was else ""
    return f"{f'New time {t.when()}' if t.window else 'Time open again'}{before}: {t.who()}. {LINK}"


def cancelled_customer(t: Telling) -> str:
    when = f" {t.when()}," if t.window else ""
    return f"{t.sender()}your visit{when} is called off. Nobody will come. Questions? {_call(t)}"


def cancelled_technician(t: Telling) -> str:
    return _line(f"Called off: {t.who_and_when()}.", "You do not need to go.", _office(t))


def reminder(t: Telling) -> str:
    return f"{t.sender()}{_comes(t)} Changes: {LINK}"


def safety_gas(t: Telling) -> str:
    return (
        f"{t.sender()}gas or CO? Everyone out now. No switches, no flames. "
        "Call 911 from outside and stay out until they say it is safe."
    )


def safety_water(t: Telling) -> str:
    return (
        f"{t.sender()}close the main water valve now. Keep off wet floors near outlets or cords. "
        f"Cannot find it? {_call(t)}"
    )


def safety_electrical(t: Telling) -> str:
    return (
        f"{t.sender()}do not touch what sparks or smells burnt. Main breaker dry and safe to reach? Turn it off. "
        "Smoke or fire: get out, call 911."
    )


def question(t: Telling) -> str:
    return _line(f"Question from {t.who()}:", t.reason, LINK)


WORDING: Mapping[tuple[str, Recipient], Callable[[Telling], str]] = {
    ("got_it", "customer"): got_it,
    ("got_it_assigned", "customer"): got_it_assigned,
    ("assigned", "technician"): assigned_technician,
    ("assigned", "customer"): assigned_customer,
    ("removed", "technician"): removed,
    ("on_the_way", "customer"): on_the_way,
    ("running_late", "customer"): running_late,
    ("arrived", "customer"): arrived,
    ("no_access", "customer"): no_access,
    ("quote", "customer"): quote,
    ("quote_approved", "technician"): quote_approved,
    ("quote_declined", "technician"): quote_declined,
    ("return_visit", "customer"): return_visit,
    ("done", "customer"): done,
    ("new_window", "customer"): new_window_customer,
    ("new_window", "technician"): new_window_technician,
    ("cancelled", "customer"): cancelled_customer,
    ("cancelled", "technician"): cancelled_technician,
    ("reminder", "customer"): reminder,
    ("safety_gas", "customer"): safety_gas,
    ("safety_water", "customer"): safety_water,
    ("safety_electrical", "customer"): safety_electrical,
    ("question", "technician"): question,
}


def _comes(t: Telling, new_time: bool = False) -> str:
    if t.window is None:
        return f"{_technician(t)} will come, the time is still open."
    return f"{_technician(t)} comes {t.when(new_time)}."


def _technician(t: Telling) -> str:
    return t.technician or "our technician"


def _minutes(t: Telling) -> str:
    return "a minute" if t.minutes == 1 else f"about {t.minutes} minutes"


def _at_street(t: Telling) -> str:
    return f" at {t.street}" if t.street else ""


def _call(t: Telling) -> str:
    return f"Call {t.office}" if t.office else "Call us"


def _office(t: Telling) -> str:
    return f"Office: {t.office}" if t.office else ""


def _line(*parts: str) -> str:
    return " ".join(part for part in parts if part)
