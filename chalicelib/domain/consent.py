"""Consent to texts as a ledger: what was given and taken away, by whom and in which words. Entries never change.

Whether a number may be texted now is not read from here: that is the job's `texts_allowed` and the number's own STOP.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from . import events as e

# What the office writes down when somebody agrees on the phone.
SAID_ON_THE_PHONE = "Said yes to texts on the phone"
What = Literal["given", "withdrawn", "stopped", "started", "refused_by_carrier"]
COLUMNS = ("phone", "when", "what", "how", "wording", "by", "source")
# What a spreadsheet would take for a formula, or for the end of a cell.
_FORMULA = tuple("=+-@\t\r\n|%")


class Entry(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry. `how`: form, dispatcher, owner, customer, text or carrier; `source`: the job or text that shows it.

    The same source says the same thing of a number at one instant only once.
    """

    phone: str
    at: str
    what: What
    how: str
    wording: str = ""
    by: str = ""
    source: str = ""

    @property
    def month(self) -> str:
        """The UTC month by which the ledger is kept, `2026-11`."""
        return self.at[:7]

    @property
    def id(self) -> str:
        """What makes it the same entry again; sorts by time."""
        return f"{self.at}#{self.phone}#{self.what}#{self.source}"


def entries(job_id: str, event: e.JobOpened | e.DetailsCorrected, source: str) -> Iterator[Entry]:
    """What a job's event says of consent. A corrected number takes the consent along that was given with it."""
    said = event.customer
    opened = isinstance(event, e.JobOpened)
    changed = set() if isinstance(event, e.JobOpened) else set(event.changed)
    how = source if opened else event.by.role
    if said.texts_allowed and (opened or changed & {"texts_allowed", "phone"}):
        what: What = "given"
    elif "texts_allowed" in changed:
        what = "withdrawn"
    else:
        return
    wording = said.consent if what == "given" else ""
    yield Entry(phone=said.phone, at=event.at, what=what, how=how, wording=wording, by=event.by.name, source=job_id)


def as_csv(found: Iterable[Entry]) -> str:
    """The entries as a table for a spreadsheet, in which nothing that somebody typed becomes a formula."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for one in found:
        row = (one.phone, one.at, one.what, one.how, one.wording, one.by, one.source)
        table.writerow(_plain(cell) for cell in row)
    return written.getvalue()


def _plain(cell: str) -> str:
    line = " ".join(cell.split())
    return f"'{line}" if cell.startswith(_FORMULA) or line.startswith(_FORMULA) else line
