"""The stage's bucket of deployments: what Chalice has deployed, releases to go back to, and who has made them."""

import hashlib
import json
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

# What the state has as `down` while a stage is taken down; afterwards it has when that was.
GOING_DOWN = "going down"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_ABSENT = ("NoSuchKey", "404", "NoSuchBucket")


class Kept:
    """Objects of one bucket. Versions are kept by the bucket itself."""

    def __init__(self, client: Any, bucket: str) -> None:
        self._client = client
        self._bucket = bucket

    def fetch_deployed(self, folder: Path, stage: str) -> bool:
        """Put Chalice's record of what is deployed where Chalice looks for it; what lies there from before goes."""
        record = folder / ".chalice" / "deployed" / f"{stage}.json"
        record.unlink(missing_ok=True)
        content = self._get("chalice/deployed.json")
        if content is None:
            return False
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_bytes(content)
        return True

    def keep_deployed(self, folder: Path, stage: str) -> None:
        """Keep that record, also of a deploy that stopped in the middle: it names what was made until then."""
        record = folder / ".chalice" / "deployed" / f"{stage}.json"
        if record.exists() and record.read_bytes() != self._get("chalice/deployed.json"):
            self._put("chalice/deployed.json", record.read_bytes())

    def deployed(self) -> dict[str, dict[str, Any]]:
        """What Chalice has deployed, by its own names; empty before the first time."""
        content = self._get("chalice/deployed.json")
        return {one["name"]: one for one in json.loads(content)["resources"]} if content else {}

    def state(self) -> dict[str, Any]:
        """What deploys note for the next one."""
        found: dict[str, Any] = json.loads(self._get("state.json") or b"{}")
        return found

    def note(self, **changes: Any) -> None:
        """Add to the state; nothing is written where nothing changes."""
        before = self.state()
        if before | changes != before:
            self._put("state.json", json.dumps(before | changes, indent=1, sort_keys=True).encode())

    def keep_release(self, commit: str, source: Path, site: Path | None) -> None:
        """The code of a release that went live, with its site, to be able to go back to it."""
        releases, content = self.releases(), _zipped(source, site)
        fingerprint = hashlib.sha256(content).hexdigest()
        if releases and releases[-1]["fingerprint"] == fingerprint:
            return
        name = f"releases/{fingerprint[:16]}.zip"
        self._put(name, content)
        at = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        releases.append({"fingerprint": fingerprint, "commit": commit, "at": at, "name": name})
        self._put("releases.json", json.dumps(releases[-20:], indent=1).encode())

    def releases(self) -> list[dict[str, str]]:
        """Those that went through to the end, oldest first."""
        found: list[dict[str, str]] = json.loads(self._get("releases.json") or b"[]")
        return found

    def unpack_release(self, name: str, folder: Path) -> None:
        content = self._get(name)
        if content is None:
            raise FileNotFoundError(name)
        with zipfile.ZipFile(BytesIO(content)) as archive:
            archive.extractall(folder)

    def release_before(self) -> dict[str, str] | None:
        """The release to go back to: the last one that went through to the end where what is live did not, or else the
        one before it. A way back that stopped in the middle leads to where it was going.
        """
        releases, state = self.releases(), self.state()
        going = [one for one in releases if one["fingerprint"] == state.get("going_back_to")]
        before = releases[:-1] if self.went_through() else releases
        found = going or before
        return found[-1] if found else None

    def went_through(self) -> bool:
        """Whether what is live went through to the end of a deploy, its look from outside included."""
        state = self.state()
        return bool(state.get("fingerprint")) and state["fingerprint"] == state.get("went_through")

    def withdraw_after(self, fingerprint: str) -> None:
        """Forget the releases that came after this one: they were gone back from."""
        releases = self.releases()
        here = [one["fingerprint"] for one in releases].index(fingerprint)
        self._put("releases.json", json.dumps(releases[: here + 1], indent=1).encode())

    def _get(self, key: str) -> bytes | None:
        try:
            content: bytes = self._client.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        except ClientError as error:
            if error.response["Error"]["Code"] in _ABSENT:
                return None
            raise
        return content

    def _put(self, key: str, content: bytes) -> None:
        self._client.put_object(Bucket=self._bucket, Key=key, Body=content)


def called(release: dict[str, str]) -> str:
    """A release for a person: its commit, or where git knew none its fingerprint, and when it went through."""
    return f"{release['commit'] or release['fingerprint'][:12]} of {release['at']}"


def _zipped(source: Path, site: Path | None) -> bytes:
    """What `build` needs of a source tree, and the built site below `site/`."""
    files = [source / name for name in ("app.py", "requirements.txt", "constraints.txt", ".chalice/config.json")]
    files += sorted((source / ".chalice").glob("policy-*.json"))
    files += sorted(path for path in (source / "chalicelib").rglob("*") if path.is_file() and path.suffix != ".pyc")
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            archive.writestr(zipfile.ZipInfo(str(path.relative_to(source)), _LONG_AGO), path.read_bytes())
        if site:
            for path in sorted(path for path in site.rglob("*") if path.is_file()):
                archive.writestr(zipfile.ZipInfo(f"site/{path.relative_to(site)}", _LONG_AGO), path.read_bytes())
    return content.getvalue()
