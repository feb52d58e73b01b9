"""The customer's record: a projection of what jobs said, by phone number."""

from chalicelib.domain import events as e
from chalicelib.domain.job import Job
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
    known = event.by.role != "customer"
    return customers.note(said.phone, event.at, said.name, said.language, place, consent, withdrawn, known)
