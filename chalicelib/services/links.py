"""The absolute addresses that texts carry. Made when a text leaves, never stored."""

from chalicelib.domain import link
from chalicelib.settings import settings


def url(job_id: str, kind: link.Kind, number: int) -> str:
    """`https://…/t/4kYq…`, sealed with the newest secret."""
    return urls(job_id, kind, number)[0]


def urls(job_id: str, kind: link.Kind, number: int) -> list[str]:
    """The same by every secret, the newest first: what left before a secret was changed carries an older one."""
    named = link.Link(job=job_id, kind=kind, number=number)
    return [settings().public_base + link.path(named, secret) for secret in settings().link_secrets]
