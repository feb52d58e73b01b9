"""The only reader of the environment. Values are read once, when first asked for, and are plain strings.

Secrets of a deployed function are in SSM: its environment only names those it may have.
"""

import os
from functools import cache

from msgspec import Struct

from chalicelib import secret_store


class Settings(Struct, frozen=True, kw_only=True):
    """Where this deployment's parts are. Secrets never leave this object in a log."""

    tables: str
    public_base: str
    earlier_bases: tuple[str, ...]
    link_secrets: tuple[str, ...]
    texts_queue_url: str
    photos_bucket: str
    sockets_api: str
    sockets_url: str
    cognito_pool: str
    cognito_client: str
    cognito_secret: str
    twilio_sid: str
    twilio_token: str
    twilio_number: str
    twilio_api: str
    origin_secret: str
    region: str

    @property
    def sites(self) -> tuple[str, ...]:
        """The addresses that our own pages are under, links that were sent before included."""
        return (self.public_base, *self.earlier_bases)


@cache
def settings() -> Settings:
    """This process's settings; missing ones are empty. Raises SecretsUnavailable."""
    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1"
    # Chalice imports the application with the functions' environment while it deploys: there are no secrets to be had.
    kept = os.environ.get("TRUCKROLL_SECRETS", "").split() if "AWS_LAMBDA_FUNCTION_NAME" in os.environ else []
    secrets = secret_store.fetch(kept, region, os.environ.get("AWS_ENDPOINT_URL_SSM", "")) if kept else {}

    def of(name: str, default: str = "") -> str:
        return secrets.get(name.lower().replace("_", "-")) or os.environ.get(f"TRUCKROLL_{name}", default)

    return Settings(
        tables=of("TABLES", "truckroll-"),
        public_base=of("PUBLIC_BASE", "http://127.0.0.1:8000").rstrip("/"),
        earlier_bases=tuple(of("EARLIER_BASES").split()),
        link_secrets=tuple(filter(None, of("LINK_SECRETS").split(","))),
        texts_queue_url=of("TEXTS_QUEUE_URL"),
        photos_bucket=of("PHOTOS_BUCKET"),
        sockets_api=of("SOCKETS_API"),
        sockets_url=of("SOCKETS_URL"),
        cognito_pool=of("COGNITO_POOL"),
        cognito_client=of("COGNITO_CLIENT"),
        cognito_secret=of("COGNITO_SECRET"),
        twilio_sid=of("TWILIO_SID"),
        twilio_token=of("TWILIO_TOKEN"),
        twilio_number=of("TWILIO_NUMBER"),
        twilio_api=of("TWILIO_API"),
        origin_secret=of("ORIGIN_SECRET"),
        region=region,
    )


@cache
def deployment() -> str:
    """What this deployment's functions are named after, as in truckroll-prod: the name of its API, logs and metrics."""
    return os.environ.get("TRUCKROLL_TABLES", "truckroll-").rstrip("-")


def stream_arn() -> str:
    """The jobs table's stream, known only while deploying; a placeholder keeps both readers in every package."""
    return os.environ.get(
        "TRUCKROLL_STREAM_ARN", "arn:aws:dynamodb:us-east-1:000000000000:table/truckroll-jobs/stream/placeholder"
    )


def texts_queue_arn_or_name() -> str:
    """The name of the queue that `send_texts` reads; read when app.py is imported."""
    return os.environ.get("TRUCKROLL_TEXTS_QUEUE", "truckroll-texts")
