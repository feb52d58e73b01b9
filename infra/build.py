"""The folder that Chalice runs in: the code as it is uploaded, the stage's settings, and policies that name its things.

The working tree is not touched, and what a folder holds is a function of the code and of what is known of the stage.
"""

import hashlib
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .layer import make_layer, packages_digest
from .stage import ROOT, Stage

# Words to look things up in and weights: a third of all code, and read only where somebody writes. In the layer they
# are compiled beforehand, and what is uploaded with every change stays small.
IN_LAYER = {
    "domain": ("triage", "wording", "prefill", "by_text"),
    "handlers": ("description",),
    "pages": ("words",),
}
CACHE = ROOT / ".chalice" / "deployments"
_ACCOUNT_AND_REGION = re.compile(r"arn:aws:([a-z-]+):\*:\*:")
_LOOK_THERE_TOO = """\"\"\"The rest of this package lies in the layer.\"\"\"

import truckroll_layer.{package} as there

__path__ += there.__path__
"""


@dataclass(frozen=True)
class Known:
    """What the functions are told of the stage. The addresses are empty before the first `chalice deploy`."""

    texts_queue_url: str
    photos_bucket: str
    user_pool: str
    user_pool_client: str
    twilio_sid: str
    twilio_number: str
    twilio_api: str = ""
    public_base: str = ""
    earlier_base: str = ""
    sockets_api_id: str = ""

    def environment(self, stage: Stage) -> dict[str, str]:
        sockets = f"{self.sockets_api_id or 'not-yet'}.execute-api.{stage.region}.amazonaws.com/api"
        return {
            "TRUCKROLL_TABLES": stage.prefix,
            "TRUCKROLL_PUBLIC_BASE": self.public_base or "https://not-yet.invalid",
            "TRUCKROLL_EARLIER_BASES": self.earlier_base,
            "TRUCKROLL_TEXTS_QUEUE_URL": self.texts_queue_url,
            "TRUCKROLL_TEXTS_QUEUE": f"{stage.prefix}texts",
            "TRUCKROLL_PHOTOS_BUCKET": self.photos_bucket,
            "TRUCKROLL_SOCKETS_API": f"https://{sockets}",
            "TRUCKROLL_SOCKETS_URL": f"wss://{sockets}",
            "TRUCKROLL_COGNITO_POOL": self.user_pool,
            "TRUCKROLL_COGNITO_CLIENT": self.user_pool_client,
            "TRUCKROLL_TWILIO_SID": self.twilio_sid,
            "TRUCKROLL_TWILIO_NUMBER": self.twilio_number,
            "TRUCKROLL_TWILIO_API": self.twilio_api,
        }


def build(stage: Stage, known: Known, folder: Path, source: Path = ROOT, cache: Path = CACHE) -> None:
    """Fill the folder. What Chalice has deployed and packaged stays in it."""
    folder.mkdir(parents=True, exist_ok=True)
    lay_out(source, folder)
    kept = folder / ".chalice"
    kept.mkdir(exist_ok=True)
    config = stage_config(source, stage, known)
    (kept / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    for policy in sorted((source / ".chalice").glob("policy-*.json")):
        (kept / policy.name).write_text(stage_policy(policy.read_text(), stage, known))
    make_layer(folder, config["stages"][stage.name]["lambda_architecture"], cache)


def lay_out(source: Path, folder: Path) -> None:
    """The code: what is too heavy to be uploaded each time lies in `vendor/`, of which Chalice makes the layer."""
    for name in ("app.py", "requirements.txt", "constraints.txt"):
        shutil.copyfile(source / name, folder / name)
    for name in ("chalicelib", "vendor"):
        shutil.rmtree(folder / name, ignore_errors=True)
    shutil.copytree(source / "chalicelib", folder / "chalicelib", ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    layer = folder / "vendor" / "truckroll_layer"
    layer.mkdir(parents=True)
    # Chalice takes a layer for the same as long as requirements.txt and this folder are.
    about = f'"""What is too heavy to be uploaded with every change."""\n\nPACKAGES = "{packages_digest(folder)}"\n'
    (layer / "__init__.py").write_text(about)
    for package, heavy in IN_LAYER.items():
        (layer / package).mkdir()
        (layer / package / "__init__.py").write_text(f'"""What belongs to chalicelib.{package}."""\n')
        for name in heavy:
            # A release that is gone back to may not have it yet, or no longer.
            if (folder / "chalicelib" / package / name).exists():
                shutil.move(folder / "chalicelib" / package / name, layer / package / name)
        (folder / "chalicelib" / package / "__init__.py").write_text(_LOOK_THERE_TOO.format(package=package))


def stage_config(source: Path, stage: Stage, known: Known) -> dict[str, Any]:
    """Chalice's configuration with this one stage: that of `prod`, with what is known in place of what stands there."""
    text = (source / ".chalice" / "config.json").read_text().replace("/truckroll/prod/", stage.secrets)
    config: dict[str, Any] = json.loads(text)
    settings = config["stages"]["prod"]
    settings["environment_variables"] = known.environment(stage)
    return {**config, "stages": {stage.name: settings}}


def stage_policy(text: str, stage: Stage, known: Known) -> str:
    """A policy that names this account, region and stage, its pool and its socket's API, and nothing of any other."""
    text = text.replace("truckroll-prod-*-photos", known.photos_bucket)
    text = text.replace("truckroll-prod", stage.chalice_names).replace("/truckroll/prod/", stage.secrets)
    text = _ACCOUNT_AND_REGION.sub(rf"arn:aws:\1:{stage.region}:{stage.account}:", text)
    text = text.replace("userpool/*", f"userpool/{known.user_pool}")
    here = f"execute-api:{stage.region}:{stage.account}:"
    return text.replace(f"{here}*/api/", f"{here}{known.sockets_api_id or 'not-yet'}/api/")


def fingerprint(folder: Path) -> str:
    """Of everything that decides what Chalice would deploy from this folder."""
    digest = hashlib.sha256()
    kept = folder / ".chalice"
    files = [path for name in ("chalicelib", "vendor") for path in (folder / name).rglob("*") if path.is_file()]
    files += [folder / name for name in ("app.py", "requirements.txt", "constraints.txt")]
    files += [kept / "config.json", *kept.glob("policy-*.json")]
    for path in sorted(files):
        digest.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()
