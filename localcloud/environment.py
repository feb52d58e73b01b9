"""The environment the application finds on this machine, in place of the one a deployment gives it."""

import os
import secrets
from pathlib import Path

from localcloud.moto_child import MotoChild

TABLES = "truckroll-local-"
QUEUE = "truckroll-local-texts"
BUCKET = "truckroll-local-photos"
REGION = "us-east-1"
ACCESS_KEY, SECRET_KEY = "local", "local"
TWILIO_ACCOUNT = "AC" + "0" * 32
TWILIO_TOKEN = "local-twilio-token"
TWILIO_NUMBER = "+16175550100"


def forget_real_accounts() -> None:
    """Forgets every AWS account and deployment this shell may know, before anything that could use one is imported."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "TRUCKROLL_")):
            del os.environ[name]
    os.environ.update(
        {
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        }
    )


def point_at_local_cloud(moto: MotoChild, public: str, sockets_api: str, folder: Path) -> None:
    """Sets TRUCKROLL_* and the AWS endpoint; after `forget_real_accounts`."""
    os.environ.update(
        {
            "AWS_ENDPOINT_URL": moto.url,
            "TRUCKROLL_TABLES": TABLES,
            "TRUCKROLL_PUBLIC_BASE": public,
            "TRUCKROLL_LINK_SECRETS": _kept_secret(folder / "link-secret"),
            "TRUCKROLL_TEXTS_QUEUE_URL": moto.url + moto.queue_path,
            "TRUCKROLL_TEXTS_QUEUE": QUEUE,
            "TRUCKROLL_PHOTOS_BUCKET": BUCKET,
            "TRUCKROLL_SOCKETS_API": sockets_api,
            "TRUCKROLL_SOCKETS_URL": public.replace("http", "ws", 1) + "/socket",
            "TRUCKROLL_COGNITO_POOL": moto.pool["id"],
            "TRUCKROLL_COGNITO_CLIENT": moto.pool["client"],
            "TRUCKROLL_COGNITO_SECRET": moto.pool["secret"],
            "TRUCKROLL_TWILIO_SID": TWILIO_ACCOUNT,
            "TRUCKROLL_TWILIO_TOKEN": TWILIO_TOKEN,
            "TRUCKROLL_TWILIO_NUMBER": TWILIO_NUMBER,
            "TRUCKROLL_TWILIO_API": public + "/twilio-api",
        }
    )
    # Powertools would else label every line as of an unknown service.
    os.environ.setdefault("POWERTOOLS_SERVICE_NAME", "truckroll")
    os.environ.setdefault("POWERTOOLS_LOG_LEVEL", "WARNING")
    os.environ.setdefault("POWERTOOLS_METRICS_NAMESPACE", "Truckroll")


def _kept_secret(path: Path) -> str:
    """Links in texts already sent must open after a restart, so the secret lives as long as the data does."""
    if not path.exists():
        path.write_text(secrets.token_hex(32), "ascii")
        path.chmod(0o600)
    return path.read_text("ascii").strip()
