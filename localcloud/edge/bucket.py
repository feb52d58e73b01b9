"""`/photos/…` on this machine: what CloudFront and S3 do on AWS with addresses and forms signed beforehand."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import boto3
from aiohttp import BodyPartReader, MultipartReader, web
from botocore.exceptions import ClientError

from localcloud.edge.refusals import refusal
from localcloud.edge.s3_rules import NotAllowed, S3Rules

PREFIX = "/photos"
# The headers that CloudFront puts on every photo, as infra/stack.yaml has them.
SHOWN_WITH = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "Cache-Control": "private, max-age=3600",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
_LONGEST_UPLOAD = 20 * 1024 * 1024
_LONGEST_FIELD = 20_000


class Bucket:
    """Answers below /photos/. The objects themselves are moto's."""

    def __init__(self, bucket: str, region: str, access_key: str, secret_key: str) -> None:
        self._bucket = bucket
        self._rules = S3Rules(bucket, region, access_key, secret_key)
        self._client: Any = boto3.client("s3", region_name=region)

    async def answer(self, request: web.Request) -> web.Response:
        """One photo, or the end of an upload."""
        path = request.rel_url.raw_path.removeprefix(PREFIX) or "/"
        try:
            if request.method == "POST" and path == "/":
                return await self._upload(request)
            self._rules.check_address(request.method, path, request.rel_url.raw_query_string, datetime.now(UTC))
        except NotAllowed as why:
            return refusal(403, "forbidden", str(why), request)
        try:
            found = await asyncio.to_thread(self._get, path.lstrip("/"))
        except ClientError:
            return refusal(404, "not_found", "There is no such photo.", request)
        return web.Response(body=found[0], headers={**found[1], **SHOWN_WITH})

    def _get(self, key: str) -> tuple[bytes, dict[str, str]]:
        found = self._client.get_object(Bucket=self._bucket, Key=key)
        headers = {"Content-Type": found["ContentType"]}
        if "ContentDisposition" in found:
            headers["Content-Disposition"] = found["ContentDisposition"]
        return found["Body"].read(), headers

    async def _upload(self, request: web.Request) -> web.Response:
        """A form as S3 takes it: its fields first, the file last, and nothing after it is looked at."""
        if not request.content_type.startswith("multipart/"):
            return refusal(400, "not_readable", "A photo is sent as a form.", request)
        fields: dict[str, str] = {}
        content = b""
        reader: MultipartReader = await request.multipart()
        while (part := await reader.next()) is not None:
            if not isinstance(part, BodyPartReader):
                raise NotAllowed("This form has parts within parts.")
            if part.name == "file":
                content = await _read(part, _LONGEST_UPLOAD)
                break
            fields[str(part.name)] = (await _read(part, _LONGEST_FIELD)).decode("utf-8", "replace")
        self._rules.check_form(fields, len(content), datetime.now(UTC))
        await asyncio.to_thread(self._put, fields, content)
        return web.Response(status=201 if fields.get("success_action_status") == "201" else 204, headers=SHOWN_WITH)

    def _put(self, fields: dict[str, str], content: bytes) -> None:
        self._client.put_object(
            Bucket=self._bucket,
            Key=fields["key"],
            Body=content,
            ContentType=fields.get("Content-Type", "binary/octet-stream"),
            ContentDisposition=fields.get("Content-Disposition", ""),
        )


async def _read(part: BodyPartReader, longest: int) -> bytes:
    """A part's bytes; no more than one beyond the longest, which then is too long for any policy."""
    content = bytearray()
    while len(content) <= longest and (chunk := await part.read_chunk()):
        content += chunk
    return bytes(content[: longest + 1])
