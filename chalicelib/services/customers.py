"""The customer's record: a projection of what jobs said, by phone number.

What a stranger typed of a number that the office knows is only its job's, until the office works on that job.
"""

from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.domain.vouching import worked_on
from chalicelib.models import customers


def note_customer(job: Job, event: e.JobOpened | e.DetailsCorrected) -> bool:
    """Keep name, language, location and consent as this event of the job told them; whether the number stopped texts.

    Repeats and old ones do no harm.
    """
    said = event.customer
    consent = None
    # A corrected name is no new consent: the record keeps when it was really given.
    if said.texts_allowed and (isinstance(event, e.JobOpened) or {"texts_allowed", "phone"} & set(event.changed)):
        how = job.source if isinstance(event, e.JobOpened) else event.by.role
        consent = {"at": event.at, "how": how, "wording": said.consent, "job": job.id}
    withdrawn = isinstance(event, e.DetailsCorrected) and "texts_allowed" in event.changed and not said.texts_allowed
    place = {"street": event.location.street, "town": event.location.town}
    known = event.by.role != "customer" or (said.phone == job.customer.phone and worked_on(job))
    return customers.note(said.phone, event.at, said.name, said.language, place, consent, withdrawn, known)


def note_believed(job: Job) -> None:
    """The office has begun to work on the job: what was said in it of the number that it has is the customer's."""
    for event in e.effective(job.history):
        if isinstance(event, e.JobOpened | e.DetailsCorrected) and event.customer.phone == job.customer.phone:
            note_customer(job, event)
