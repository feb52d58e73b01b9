"""What a stage's parts are called. One place, so that deploy, destroy and status speak of the same things."""

import re
from dataclasses import dataclass
from pathlib import Path

APP = "truckroll"
ROOT = Path(__file__).resolve().parent.parent
FUNCTIONS = (
    "api_handler",
    "websocket_connect",
    "websocket_message",
    "websocket_disconnect",
    "react_to_job_changes",
    "record_job_facts",
    "send_texts",
    "sweep",
)
# Each name is followed by its stack's template; the order is that of their making.
STACKS = {"tables": "tables.yaml", "stack": "stack.yaml", "edge": "edge.yaml", "watch": "watch.yaml"}
_NAME = re.compile(r"[a-z][a-z0-9]{0,15}")


@dataclass(frozen=True)
class Stage:
    """A stage of one account and region: `prod` is what `make deploy STAGE=prod` makes."""

    name: str
    account: str
    region: str

    @property
    def prefix(self) -> str:
        return f"{APP}-{self.name}-"

    @property
    def chalice_names(self) -> str:
        """What Chalice begins names with: the API's function has just this one."""
        return f"{APP}-{self.name}"

    @property
    def secrets(self) -> str:
        """The folder of the stage's parameters in SSM."""
        return f"/{APP}/{self.name}/"

    @property
    def folder(self) -> Path:
        """Where Chalice runs; everything in it can be made again."""
        return ROOT / ".chalice" / "stages" / self.name

    def stack(self, which: str) -> str:
        return f"{APP}-{self.name}-{which}"

    def function(self, name: str) -> str:
        return self.chalice_names if name == "api_handler" else f"{self.chalice_names}-{name}"

    def function_arn(self, name: str) -> str:
        return f"arn:aws:lambda:{self.region}:{self.account}:function:{self.function(name)}"

    def log_group(self, name: str) -> str:
        return f"/aws/lambda/{self.function(name)}"

    def table(self, name: str) -> str:
        return self.prefix + name

    def bucket(self, which: str) -> str:
        """Of `site`, `photos` and `deployments`: buckets of all accounts share one space of names."""
        return f"{self.prefix}{self.account}-{which}"


def is_name(name: str) -> bool:
    """Whether a stage may be called so: names of buckets and functions are made of it."""
    return bool(_NAME.fullmatch(name))
