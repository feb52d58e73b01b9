"""`chalice deploy` for a stage: with the record of what is there, only when something changed, and safe to repeat."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .build import CACHE, Known, build, fingerprint
from .chalice_command import chalice
from .kept import Kept
from .recover import complete_record
from .stage import ROOT, Stage


@dataclass(frozen=True)
class Deployed:
    """What of Chalice's record the rest of a deploy needs; empty before the first time."""

    rest_api: str = ""
    sockets_api: str = ""

    @staticmethod
    def of(record: dict[str, dict[str, Any]]) -> "Deployed":
        return Deployed(
            rest_api=record.get("rest_api", {}).get("rest_api_id", ""),
            sockets_api=record.get("websocket_api", {}).get("websocket_api_id", ""),
        )


class ChaliceStep:
    """`clients` makes a client of an AWS service by its name."""

    def __init__(
        self, stage: Stage, kept: Kept, stream_arn: str, clients: Callable[[str], Any], note: Callable[[str], None]
    ) -> None:
        self._stage = stage
        self._kept = kept
        self._stream_arn = stream_arn
        self._clients = clients
        self._note = note
        self._built: tuple[Known, Path] | None = None

    def would_change(self, known: Known, source: Path = ROOT) -> bool:
        """Whether a deploy of this would do anything. The stage's folder is made for it."""
        self._build(known, source)
        return self._kept.state().get("fingerprint") != self._wanted() or not self._kept.deployed()

    def deploy(self, known: Known, source: Path = ROOT) -> bool:
        """Deploy where something changed; answers whether it did. The record is kept also when it stops midway."""
        if not self.would_change(known, source):
            return False
        stage, folder = self._stage, self._stage.folder
        self._kept.fetch_deployed(folder, stage.name)
        complete_record(folder, stage, self._clients)
        # Until it is through, nobody may take what is there for what was wanted.
        self._kept.note(fingerprint="")
        try:
            chalice(folder, "deploy", "--stage", stage.name, say=self._note, **self._environment())
        finally:
            complete_record(folder, stage, self._clients)
            self._kept.keep_deployed(folder, stage.name)
        self._kept.note(fingerprint=self._wanted())
        return True

    def delete(self, known: Known) -> None:
        """Remove everything that Chalice has made."""
        stage, folder = self._stage, self._stage.folder
        self._build(known, ROOT)
        self._kept.fetch_deployed(folder, stage.name)
        complete_record(folder, stage, self._clients)
        try:
            chalice(folder, "delete", "--stage", stage.name, say=self._note, **self._environment())
        finally:
            self._kept.keep_deployed(folder, stage.name)
        self._kept.note(fingerprint="")

    def deployed(self) -> Deployed:
        return Deployed.of(self._kept.deployed())

    def _build(self, known: Known, source: Path) -> None:
        """The folder is what these two say, and needs no second making in the same run."""
        if self._built != (known, source):
            build(self._stage, known, self._stage.folder, source, CACHE)
            self._built = (known, source)

    def _wanted(self) -> str:
        # The stream is told by the environment and not by a file of the folder.
        return f"{fingerprint(self._stage.folder)}-{self._stream_arn.rpartition('/')[2]}"

    def _environment(self) -> dict[str, str]:
        return {
            "TRUCKROLL_STREAM_ARN": self._stream_arn,
            "TRUCKROLL_TEXTS_QUEUE": f"{self._stage.prefix}texts",
            "AWS_DEFAULT_REGION": self._stage.region,
        }
