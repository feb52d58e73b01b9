"""The private bucket of photos. It is reached by addresses that S3 itself checks, below /photos/ of our own origin.

Signing needs no request and no boto3 client, so a handler that only hands out an address stays light.
"""

from functools import cached_property
from typing import Any

from chalicelib.domain.errors import Unavailable
from chalicelib.domain.pictures import ENDINGS, LONGEST_UPLOAD, PictureType
from chalicelib.settings import Settings, settings

from .world import Upload, Uploaded

PATH = "/photos"
_SERVICE = "s3"
# Every kind of picture is known by less.
_BEGINS = 512
# What a phone can show is shown; the others are for a program that can.
_SHOWN = ("image/jpeg", "image/png", "image/webp", "image/gif")


class BucketPhotos:
    """S3 as `world.Photos` describes it."""

    def __init__(self, given: Settings | None = None) -> None:
        self._settings = given or settings()

    def put(self, key: str, content: bytes, kind: PictureType) -> None:
        """Keep a picture whose bytes were looked at. Raises Unavailable."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            self.client.put_object(
                Bucket=self._settings.photos_bucket,
                Key=key,
                Body=content,
                ContentType=kind,
                ContentDisposition=disposition(kind),
            )
        except (BotoCoreError, ClientError) as error:
            raise Unavailable("Photos cannot be kept right now.") from error

    def look(self, key: str) -> Uploaded | None:
        """What lies there; None for nothing at all. One request, for the first bytes only."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            found = self.client.get_object(Bucket=self._settings.photos_bucket, Key=key, Range=f"bytes=0-{_BEGINS - 1}")
        except ClientError as error:
            # Without the right to list the bucket, what is not there is "access denied"; what is empty has no first
            # byte.
            if error.response["Error"]["Code"] in ("NoSuchKey", "AccessDenied", "InvalidRange", "404", "403", "416"):
                return None
            raise Unavailable("Photos cannot be looked at right now.") from error
        except BotoCoreError as error:
            raise Unavailable("Photos cannot be looked at right now.") from error
        return Uploaded(
            begins=found["Body"].read(),
            bytes=int(found.get("ContentRange", f"/{found['ContentLength']}").rpartition("/")[2]),
            type=found["ContentType"],
            mark=found["ETag"],
        )

    def copy(self, key: str, mark: str, to: str) -> bool:
        """Keep these very bytes under another key, too; False when others lie there by now. Raises Unavailable."""
        from botocore.exceptions import BotoCoreError, ClientError

        bucket = self._settings.photos_bucket
        try:
            self.client.copy_object(
                Bucket=bucket, Key=to, CopySource={"Bucket": bucket, "Key": key}, CopySourceIfMatch=mark
            )
        except ClientError as error:
            if error.response["Error"]["Code"] in ("PreconditionFailed", "NoSuchKey", "AccessDenied", "412"):
                return False
            raise Unavailable("Photos cannot be kept right now.") from error
        except BotoCoreError as error:
            raise Unavailable("Photos cannot be kept right now.") from error
        return True

    def get_url(self, key: str, seconds: int) -> str:
        """An address on our own origin that shows this picture for so long. No request is made."""
        from botocore.auth import S3SigV4QueryAuth
        from botocore.awsrequest import AWSRequest

        request = AWSRequest("GET", f"https://{self._host}/{key}")
        S3SigV4QueryAuth(self._credentials(), _SERVICE, self._settings.region, expires=seconds).add_auth(request)
        return self._ours + str(request.url).removeprefix(f"https://{self._host}")

    def presigned_post(self, key: str, kind: PictureType, seconds: int) -> Upload:
        """A form by which a browser may put one picture of this type under this key, 10 MB at most. No request."""
        from datetime import UTC, datetime, timedelta

        from botocore.auth import S3SigV4PostAuth
        from botocore.awsrequest import AWSRequest

        fields = {
            "key": key,
            "Content-Type": kind,
            "Content-Disposition": disposition(kind),
            "success_action_status": "201",
        }
        conditions: list[Any] = [{"bucket": self._settings.photos_bucket}, *({name: fields[name]} for name in fields)]
        conditions.append(["content-length-range", 1, LONGEST_UPLOAD])
        until = (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
        request = AWSRequest("POST", f"https://{self._host}/")
        request.context["s3-presign-post-fields"] = fields
        request.context["s3-presign-post-policy"] = {"expiration": until, "conditions": conditions}
        S3SigV4PostAuth(self._credentials(), _SERVICE, self._settings.region).add_auth(request)
        return Upload(url=f"{self._ours}/", fields=request.context["s3-presign-post-fields"])

    @property
    def _host(self) -> str:
        return f"{self._settings.photos_bucket}.s3.{self._settings.region}.amazonaws.com"

    @property
    def _ours(self) -> str:
        """CloudFront takes the path's beginning off and asks the bucket by its own name, which is what is signed."""
        return self._settings.public_base + PATH

    @cached_property
    def client(self) -> Any:
        """Made when the first picture is kept."""
        import boto3
        from botocore.config import Config

        brief = Config(
            connect_timeout=2,
            read_timeout=10,
            retries={"max_attempts": 2},
            request_checksum_calculation="when_required",
        )
        return boto3.client("s3", region_name=self._settings.region, config=brief)

    @cached_property
    def _known(self) -> Any:
        from botocore.session import get_session

        return get_session().get_credentials()

    def _credentials(self) -> Any:
        """As they are now: temporary ones are renewed by botocore. Raises Unavailable where there are none."""
        if self._known is None:
            raise Unavailable("Photos cannot be shown right now.")
        return self._known.get_frozen_credentials()


def disposition(kind: PictureType) -> str:
    """How a browser is to take a picture that is opened by itself."""
    return f'{"inline" if kind in _SHOWN else "attachment"}; filename="photo.{ENDINGS[kind]}"'
