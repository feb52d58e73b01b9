"""What a deploy would change, shown before anything is changed; the first time some of it can only be named."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import owner
from .parameters import TWILIO, Twilio
from .stacks import Changes
from .stage import STACKS
from .standing import Standing
from .twilio_number import Number


@dataclass
class Plan:
    """Change sets that wait to be done or forgotten, and a line for everything that would change beside them."""

    stacks: list[Changes] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def is_empty(self) -> bool:
        return not self.others and not any(changes.name for changes in self.stacks)

    def replaces(self) -> bool:
        return any(line.endswith("IS REPLACED") for changes in self.stacks for line in changes.lines)


class Planning:
    """Of one run. `source` and `board` are the release to bring, `goes_back` says that it is an older one."""

    def __init__(
        self, there: Standing, account: Twilio, number: Number, source: Path, board: Path, goes_back: bool
    ) -> None:
        self._there, self._account, self._number = there, account, number
        self._source, self._board, self._goes_back = source, board, goes_back

    def plan(self) -> Plan:
        """Look at everything and say it. Nothing is changed."""
        there, note = self._there, self._there.tell.note
        plan = Plan()
        for which in STACKS:
            stack = there.stage.stack(which)
            if which in ("edge", "watch") and not there.has(which):
                plan.others.append(f"{stack}: will be made, when the APIs are there")
                continue
            changes = there.stacks.changes(stack, STACKS[which], there.parameters_of(which))
            several = f"{len(changes.lines)} changes" if len(changes.lines) > 1 else "1 change"
            note(f"{stack}: {several if changes.name else 'no changes'}")
            for line in changes.lines:
                note(f"  {line}")
            plan.stacks.append(changes)
        plan.others += [
            *self._certificate(),
            *self._secrets(),
            *self._application(),
            *self._site(),
            *self._people(),
            *self._texts(),
        ]
        for line in plan.others:
            note(line)
        return plan

    def _certificate(self) -> Iterator[str]:
        name = self._there.state().get("domain", "")
        if name and not self._there.certificate(name):
            yield f"certificate: one for {name} will be asked for; what DNS needs for it is told at the end"

    def _secrets(self) -> Iterator[str]:
        if self._there.parameters.read(TWILIO) != self._account.token:
            yield "secrets: Twilio's token as it is given now will be kept"

    def _application(self) -> Iterator[str]:
        there = self._there
        if not there.has("stack"):
            yield "functions and APIs: will be made by chalice deploy"
        elif there.chalice().would_change(there.known(self._account), self._source):
            yield "functions and APIs: chalice deploy will bring this release"
        else:
            yield from (f"functions and APIs: {one.what}" for one in there.connections_differ())

    def _site(self) -> Iterator[str]:
        if not self._there.has("stack"):
            yield "board: will be sent"
        elif differs := self._there.board_differs(self._board):
            yield f"board: {differs}"

    def _people(self) -> Iterator[str]:
        there = self._there
        if not there.has("stack") or not owner.has_owner(
            there.client("cognito-idp"), there.outputs("stack")["UserPool"]
        ):
            yield f"first owner: {there.state()['email']} will be invited by email"

    def _texts(self) -> Iterator[str]:
        there, number = self._there, self._number
        if number.is_free or (number.posts_to in there.webhooks() and number.posts_to != there.webhook()):
            yield f"Twilio: what people write to {number.phone} will come to this stage"
        elif number.posts_to not in there.webhooks() and not self._goes_back:
            yield f"Twilio: {number.phone} IS TAKEN FROM {number.posts_to}, which gets no texts any more"
