"""How the commands of infra/ speak with the operator: numbered steps, questions, and trouble that says what to do."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class Trouble(Exception):
    """Something the operator has to see to; the message says what. The same command can be run again afterwards."""


def from_the_terminal(question: str) -> str:
    """A typed line; nothing where nobody is there to type, which agrees to nothing."""
    try:
        return input(question)
    except EOFError:
        print()
        return ""


@dataclass
class Telling:
    """`steps` is how many there will be. `answer` reads a line for a question, `yes` answers every one."""

    steps: int = 0
    yes: bool = False
    answer: Callable[[str], str] = from_the_terminal
    say: Callable[[str], None] = field(default=lambda line: print(line, flush=True))
    now: Callable[[], float] = time.monotonic
    _step: int = 0

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """A step of the list, with how long it took."""
        self._step += 1
        number = f"[{self._step}/{self.steps}]"
        self.say(f"{number} {title}")
        started = self.now()
        through = False
        try:
            yield
            through = True
        finally:
            if not through:
                self.say(f"{number} stopped here")
        seconds = self.now() - started
        if seconds >= 1:
            self.say(f"      done in {seconds:.0f} s")

    def note(self, line: str) -> None:
        """Something below the step at hand."""
        self.say(f"      {line}")

    def agreed(self, question: str) -> bool:
        return self.yes or self.answer(f"{question} [y/N] ").strip().lower() in ("y", "yes")


def ended(run: Callable[[], int]) -> int:
    """The exit status of a command: trouble and Ctrl-C end it with a sentence and without a stack trace."""
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        return run()
    except Trouble as trouble:
        print(f"\n{trouble}", file=sys.stderr)
    except (ClientError, BotoCoreError) as error:
        print(
            f"\nAWS refused: {error}\nWhat was done so far stays; the same command goes on from there.", file=sys.stderr
        )
    except KeyboardInterrupt:
        print("\nStopped. What was done so far stays; the same command goes on from there.", file=sys.stderr)
    return 1
