"""`make erase STAGE=prod PHONE=+1…`: removes a customer everywhere, and proves it by reading everything once more.

What the law asks a company to keep stays: the ledger of consent to texts, a STOP, and what the books need of jobs.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import boto3
from botocore.exceptions import ClientError

from chalicelib.domain import card, document, errors
from chalicelib.domain.events import DetailsCorrected, JobOpened
from chalicelib.domain.job import Job
from chalicelib.domain.phone import e164

from . import preflight
from .arguments import Arguments
from .erasing import ERASED, NOBODY, erased
from .portable import TABLES, Row
from .telling import Telling, Trouble, ended

Clients = Callable[[str], Any]
Say = Callable[[str], None]
# Beside those of an export: what is of the moment names people, too.
MOMENTARY = {"limits": ("id",), "sessions": ("id",), "connections": ("topic", "id")}
KEPT = "consents"


class Eraser:
    """One customer of one company."""

    def __init__(self, prefix: str, bucket: str, phone: str, clients: Clients, say: Say) -> None:
        self._prefix, self._bucket, self._phone, self._say = prefix, bucket, phone, say
        self._tables, self._photos = clients("dynamodb"), clients("s3")
        self._seen_photos: set[str] = set()

    def look(self) -> list[Job]:
        """Every job of this customer. Raises Trouble while one is open."""
        found = [document.load(row["doc"]["S"]) for row in self._rows("jobs") if self._phone in json.dumps(row)]
        mine = [job for job in found if self._phone in (job.customer.phone, *_phones(job))]
        if still := [job.id for job in mine if job.status == "open"]:
            raise Trouble(
                f"{', '.join(still)} is open: complete or cancel it first, so that nobody works on it meanwhile."
            )
        return mine

    def erase(self, jobs: list[Job]) -> list[str]:
        """Remove it all; answers where something of the customer was still found, which ought to be nowhere.

        The texts name some of the photos, and the jobs lead to all else: so photos go first and the jobs are rewritten
        last, and what stopped in the middle finds the rest when it is run again.
        """
        needles = _needles(jobs)
        photos = self._forget_photos(jobs)
        self._say(f"{photos} photos were removed")
        texts = self._forget_texts({job.id for job in jobs})
        self._say(f"{texts} texts were removed or emptied")
        self._forget_customer()
        self._say("what was known of the customer was removed")
        for name, keys in MOMENTARY.items():
            for row in self._rows(name):
                if self._phone in json.dumps(row):
                    self._delete(name, keys, row)
        for job in jobs:
            self._rewrite(job)
        self._say(f"{len(jobs)} jobs were rewritten")
        return list(self._still(needles, jobs))

    def _rewrite(self, job: Job) -> None:
        clean = erased(job, self._phone)
        try:
            self._tables.update_item(
                TableName=f"{self._prefix}jobs",
                Key={"id": {"S": job.id}},
                UpdateExpression="SET doc = :doc, card = :card, phone = :phone",
                ConditionExpression="version = :version",
                ExpressionAttributeValues={
                    ":doc": {"S": document.dump(clean)},
                    ":card": {"S": card.encoded(clean)},
                    ":phone": {"S": NOBODY},
                    ":version": {"N": str(job.version)},
                },
            )
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise Trouble(f"Somebody wrote into {job.id} just now: run this again.") from None
            raise

    def _forget_texts(self, jobs: set[str]) -> int:
        """The customer's own are removed; what technicians were told of the jobs loses its words."""
        count = 0
        for row in self._rows("texts"):
            if row["phone"]["S"] == self._phone:
                self._delete("texts", TABLES["texts"], row)
            elif row.get("job", {}).get("S") in jobs or self._phone in json.dumps(row):
                bare = {name: value for name, value in row.items() if name not in ("name", "about", "last")}
                words = json.dumps(bare | {"body": {"S": ""}}).replace(self._phone, NOBODY)
                self._tables.put_item(TableName=f"{self._prefix}texts", Item=json.loads(words))
            else:
                continue
            count += 1
        return count

    def _forget_photos(self, jobs: list[Job]) -> int:
        keys = self._their_photos(jobs)
        for key in keys:
            self._photos.delete_object(Bucket=self._bucket, Key=key)
        return len(keys)

    def _their_photos(self, jobs: list[Job]) -> list[str]:
        wanted = [f"{kind}/{job.id}" for job in jobs for kind in ("jobs", "uploads")]
        wanted += [f"{kind}/{self._phone.lstrip('+')}" for kind in ("jobs", "texts", "uploads")]
        return [key for key in self._keys() if key.startswith(tuple(wanted)) or key in self._seen_photos]

    def remember_photos(self) -> None:
        """Which photos came with this customer's texts: the texts name them, so this comes before they are removed."""
        said = " ".join(json.dumps(row) for row in self._rows("texts") if row["phone"]["S"] == self._phone)
        texts = {key: key.split("/")[1] for key in self._keys() if key.startswith("texts/")}
        self._seen_photos = {key for key, text in texts.items() if f'"{text}"' in said}

    def _forget_customer(self) -> None:
        """A number that said STOP stays as just that: else the next form would text it again."""
        key = {"phone": {"S": self._phone}}
        there = self._tables.get_item(TableName=f"{self._prefix}customers", Key=key).get("Item", {})
        if there.get("opted_out", {}).get("BOOL"):
            kept = {name: there[name] for name in ("phone", "opted_out", "opted_at") if name in there}
            self._tables.put_item(TableName=f"{self._prefix}customers", Item=kept)
        elif there:
            self._tables.delete_item(TableName=f"{self._prefix}customers", Key=key)

    def _still(self, needles: set[str], jobs: list[Job]) -> Iterator[str]:
        ids = {job.id for job in jobs}
        for name, keys in (TABLES | MOMENTARY).items():
            for row in self._rows(name):
                held = json.dumps(row, ensure_ascii=False)
                if name == KEPT or (name == "customers" and set(row) <= {"phone", "opted_out", "opted_at"}):
                    continue
                of_theirs = bool({row.get("id", {}).get("S"), row.get("job", {}).get("S")} & ids)
                # Somebody else may live at the same address or have had the same to say; nobody has the same number.
                if self._phone in held or (of_theirs and any(needle in held for needle in needles)):
                    yield f"{name} {' '.join(row[key]['S'] for key in keys)}"
        yield from (f"photo {key}" for key in self._their_photos(jobs))

    def _rows(self, name: str) -> Iterator[Row]:
        pages = self._tables.get_paginator("scan").paginate(TableName=self._prefix + name, ConsistentRead=True)
        for page in pages:
            yield from page["Items"]

    def _keys(self) -> list[str]:
        pages = self._photos.get_paginator("list_objects_v2").paginate(Bucket=self._bucket)
        return [one["Key"] for page in pages for one in page.get("Contents", [])]

    def _delete(self, name: str, keys: tuple[str, ...], row: Row) -> None:
        self._tables.delete_item(TableName=self._prefix + name, Key={key: row[key] for key in keys})


def _phones(job: Job) -> set[str]:
    return {event.customer.phone for event in job.history if isinstance(event, JobOpened | DetailsCorrected)}


def _needles(jobs: list[Job]) -> set[str]:
    """What would betray the customer beside the number: name, street and what was written, where it is long enough."""
    told = [event for job in jobs for event in job.history]
    found = {getattr(event, "text", "") for event in told}
    for event in told:
        if isinstance(event, JobOpened | DetailsCorrected):
            found |= {event.customer.name, event.location.street, event.issue}
    return {one for one in found if len(one) > len(ERASED)}


def run(prefix: str, bucket: str, phone: str, clients: Clients, telling: Telling) -> int:
    """Look, ask, erase and prove. The exit status: 1 when it was not wanted or something was left."""
    eraser = Eraser(prefix, bucket, phone, clients, telling.say)
    jobs = eraser.look()
    telling.say(f"{phone} has {len(jobs)} jobs: {', '.join(job.id for job in jobs) or 'none'}.")
    telling.say(
        "Their name, address, words, texts and photos are removed for ever. The ledger of consent and a STOP stay."
    )
    if not telling.agreed(f"Erase {phone}?"):
        telling.say("Nothing was changed.")
        return 1
    eraser.remember_photos()
    left = eraser.erase(jobs)
    if left:
        telling.say("Something of them is still here; look at it, and run this again:")
        for line in left:
            telling.say(f"  {line}")
        return 1
    telling.say("Every table and every photo was read once more: nothing of them is left.")
    telling.say("Recovery to an earlier moment, at most 35 days, would bring it back: repeat this after one.")
    return 0


def main(arguments: list[str]) -> int:
    parser = Arguments("Remove a customer everywhere.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--phone", required=True, help="the customer's number")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    given = parser.parse_args(arguments)
    if not given.phone:
        raise Trouble("Say whom to remove: PHONE=+16175550117.")
    session = boto3.session.Session()
    stage = preflight.identify(given.stage, session)
    try:
        phone = e164(given.phone)
    except errors.Invalid as refusal:
        raise Trouble(f"{given.phone}: {next(iter(refusal.fields.values()))}") from None
    telling = Telling(yes=given.yes)
    return run(stage.prefix, stage.bucket("photos"), phone, lambda service: session.client(service), telling)  # type: ignore[call-overload]


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
