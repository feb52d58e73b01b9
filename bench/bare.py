"""The floor: the same items read and written bare through pynamodb, without anything of Truckroll in between.

The models here are the bench's own, so that making Truckroll's faster cannot move what it is held against.
"""

import os
from typing import Any

from pynamodb.attributes import TTLAttribute, UnicodeAttribute, VersionAttribute
from pynamodb.models import Model

PREFIX = os.environ.get("BENCH_TABLES") or os.environ.get("TRUCKROLL_TABLES", "truckroll-")


class _Meta:
    region = "us-east-1"
    read_timeout_seconds = 2
    connect_timeout_seconds = 2
    max_retry_attempts = 2
    max_pool_connections = 64


class Session(Model):
    class Meta(_Meta):
        table_name = PREFIX + "sessions"

    id = UnicodeAttribute(hash_key=True)
    kind = UnicodeAttribute()
    user_id = UnicodeAttribute()
    name = UnicodeAttribute(default="")
    role = UnicodeAttribute(default="")
    topic = UnicodeAttribute(default="")
    expires_at = TTLAttribute()


class Job(Model):
    class Meta(_Meta):
        table_name = PREFIX + "jobs"

    id = UnicodeAttribute(hash_key=True)
    doc = UnicodeAttribute()
    card = UnicodeAttribute()
    version = VersionAttribute()
    board = UnicodeAttribute()
    phone = UnicodeAttribute()
    opened_at = UnicodeAttribute()
    technician_id = UnicodeAttribute(null=True)


class Connection(Model):
    class Meta(_Meta):
        table_name = PREFIX + "connections"

    topic = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    expires_at = TTLAttribute()


def move(session: str, job: str) -> Any:
    """Authorise, get, conditional put: the row as it was written, its content unchanged, its version one higher."""
    Session.get(session, consistent_read=True)
    row = Job.get(job, consistent_read=True)
    row.save()
    return row


def copy(job: str, twin: str) -> None:
    """A second item with the same content, for the floor to work on."""
    row = Job.get(job, consistent_read=True)
    values = {name: getattr(row, name) for name in row.get_attributes() if name not in ("id", "version")}
    twin_row = Job(twin, **values)
    twin_row.save(add_version_condition=False)
