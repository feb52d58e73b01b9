"""Whose number it is: a technician's, a customer's, or nobody's that we know."""

from typing import Literal

from msgspec import Struct

from chalicelib.domain.job import Job
from chalicelib.models import customers, jobs, technicians
from chalicelib.models.customers import CustomerRecord
from chalicelib.models.technicians import TechnicianRecord

Kind = Literal["customer", "technician", "unknown"]
NEWEST_JOBS = 10


class Known(Struct, frozen=True, kw_only=True):
    """What is known of a number. `jobs` are the newest ones it is the customer of, newest first."""

    phone: str
    technician: TechnicianRecord | None
    jobs: list[Job]
    record: CustomerRecord | None

    @property
    def kind(self) -> Kind:
        """A technician who is a customer, too, is a technician."""
        if self.technician:
            return "technician"
        return "customer" if self.name else "unknown"

    @property
    def name(self) -> str:
        if self.technician:
            return self.technician.name
        if self.jobs:
            return (self.open_job or self.jobs[0]).customer.name
        return self.record.name if self.record else ""

    @property
    def open_job(self) -> Job | None:
        """The newest one that is open."""
        return open_one(self.jobs)

    @property
    def opted_out(self) -> bool:
        return bool(self.record and self.record.opted_out)

    @property
    def agreed(self) -> bool:
        """Whether the customer agreed to texts: for the job that is open, or else when asked last."""
        if self.open_job:
            return self.open_job.customer.texts_allowed
        return bool(self.record and self.record.consent)


def known(phone: str) -> Known:
    """Four requests: technicians, the number's newest jobs by index and by key, and the customer's record."""
    return Known(
        phone=phone,
        technician=technician_of(phone),
        jobs=jobs.of_customer(phone, NEWEST_JOBS),
        record=customers.get(phone),
    )


def technician_of(phone: str) -> TechnicianRecord | None:
    """The technician with this number; of several, one who takes jobs."""
    same = [one for one in technicians.everybody() if one.phone == phone]
    return next((one for one in same if one.active), same[0] if same else None)


def open_one(newest: list[Job]) -> Job | None:
    return next((job for job in newest if job.status == "open"), None)
