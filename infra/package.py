"""`make package`: what a deploy would upload, and the same as a CloudFormation template, into .chalice/package."""

import argparse
import os
import sys
from pathlib import Path

from .build import CACHE, Known, build
from .chalice_command import PACKAGE_FIXES, chalice
from .stage import ROOT, Stage
from .telling import ended

NOBODY = Stage("prod", "000000000000", "us-east-1")
PLACEHOLDERS = Known(
    texts_queue_url="https://sqs.us-east-1.amazonaws.com/000000000000/truckroll-prod-texts",
    photos_bucket="truckroll-prod-000000000000-photos",
    user_pool="us-east-1_placeholder",
    user_pool_client="placeholder",
    twilio_sid="AC" + "0" * 32,
    twilio_number="+15005550006",
    public_base="https://dispatch.example.com",
    sockets_api_id="placeholder",
)


def package(out: Path, folder: Path, source: Path = ROOT, cache: Path = CACHE) -> None:
    """Nothing needs to be deployed for it, and no credentials."""
    build(NOBODY, PLACEHOLDERS, folder, source, cache)
    region = os.environ.get("AWS_DEFAULT_REGION", NOBODY.region)
    fixes = ("--merge-template", str(PACKAGE_FIXES))
    chalice(folder, "package", "--stage", "prod", *fixes, str(out), say=print, AWS_DEFAULT_REGION=region)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build what a deploy would upload.")
    parser.add_argument("out", type=Path, help="the folder to write to")
    out = parser.parse_args(arguments).out.resolve()
    package(out, ROOT / ".chalice" / "stages" / "package")
    print(f"{out}: deployment.zip, layer-deployment.zip and sam.json")
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
