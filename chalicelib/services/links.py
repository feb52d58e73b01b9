"""The absolute addresses that texts carry. Made when a text leaves, never stored."""

from chalicelib.domain import link
from chalicelib.settings import settings


def url(job_id: str, kind: link.Kind, number: int) -> str:
    """`https://…/t/4kYq…`, sealed with the newest secret."""
    named = link.Link(job=job_id, kind=kind, number=number)
    return settings().public_base + link.path(named, settings().link_secrets[0])
