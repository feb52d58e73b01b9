"""The texts in English, as an owner reads and edits them; template.py says what the brackets mean."""

from collections.abc import Mapping

from .facts import Phrases, Recipient

PHRASES = Phrases(
    technician="our technician",
    emergency="EMERGENCY",
    one_minute="a minute",
    minutes="about {} minutes",
)

WORDING: Mapping[tuple[str, Recipient], str] = {
    ("got_it", "customer"): ("{company}: we got your request {reference}. Follow it: {link} Reply STOP to end texts"),
    ("got_it_assigned", "customer"): (
        "{company}: {reference}, {technician} [comes {when}|will come, the time is still open]. {link} STOP ends texts"
    ),
    ("assigned", "technician"): "[{emergency}|New job {when}|New job]: {who}[, {town}].[ {issue}] {link}",
    ("assigned", "customer"): (
        "{company}: {technician} [comes {when}|will come, the time is still open]. Changes or questions: {link}"
    ),
    ("day", "technician"): ("{day}: [{several} jobs, first|1 job,] {hours}[ at {street}][, {town}]. All of it: {link}"),
    ("removed", "technician"): ("Not yours any more: {who}[, {when}]. You do not need to go.[ Office: {office}]"),
    ("on_the_way", "customer"): "{company}: {technician} is on the way[, there in {minutes}]. Follow: {link}",
    ("running_late", "customer"): "{company}: {technician} is running [{minutes} ]late, sorry. Follow: {link}",
    ("arrived", "customer"): "{company}: {technician} has arrived[ at {street}].",
    ("no_access", "customer"): (
        "{company}: {technician} came but could not reach you. [Call {office} or see|See] {link}"
    ),
    ("quote", "customer"): "{company}: your quote[ for {total}] is ready. Read it and answer: {link}",
    ("quote_approved", "technician"): "Approved, go ahead: [{total}, ]{who}. {link}",
    ("quote_declined", "technician"): "Declined: [{total}, ]{who}.[ Reason: {reason}] {link}",
    ("return_visit", "customer"): ("{company}: we need one more visit to finish. We will text the time. {link}"),
    ("done", "customer"): (
        "{company}: {technician} has finished the work[ at {street}]. Thank you! "
        "Anything wrong? [Call {office}|Call us]"
    ),
    ("new_window", "customer"): (
        "{company}: [new time for your visit: {when}. Not good?"
        "|the time of your visit is open again. We will text the new one.] {link}"
    ),
    ("new_window", "technician"): "[New time {when}|Time open again][ (was {before})]: {who}. {link}",
    ("cancelled", "customer"): (
        "{company}: your visit[ {when},] is called off. Nobody will come. Questions? [Call {office}|Call us]"
    ),
    ("cancelled", "technician"): ("Called off: {who}[, {when}]. You do not need to go.[ Office: {office}]"),
    ("reminder", "customer"): (
        "{company}: {technician} [comes {when}|will come, the time is still open]. Changes: {link}"
    ),
    ("safety_gas", "customer"): (
        "{company}: gas or CO? Everyone out now. No switches, no flames. "
        "Call 911 from outside and stay out until they say it is safe."
    ),
    ("safety_water", "customer"): (
        "{company}: close the main water valve now. Keep off wet floors near outlets or cords. "
        "Cannot find it? [Call {office}|Call us]"
    ),
    ("safety_electrical", "customer"): (
        "{company}: do not touch what sparks or smells burnt. Main breaker dry and safe to reach? Turn it off. "
        "Smoke or fire: get out, call 911."
    ),
    ("question", "technician"): "Question from {who}:[ {question}] {link}",
}
