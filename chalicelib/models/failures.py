"""What is kept of texts that failed: what the office has heard of one, and who saw to it where no job tells."""

import msgspec

from chalicelib.domain.delivery import RANK

from .texts import UNREAD, SeenTo, TextRecord, TextRow, updated


def miss(text: TextRecord) -> bool:
    """Note that the office hears of this text's unknown fate; False when it has come further meanwhile."""
    return bool(updated(text.phone, text.id, [TextRow.missed.set("yes")], TextRow.rank <= RANK["unknown"]))


def mark_unread(text: TextRecord) -> bool:
    """The office ought to look at a text that failed; False when it was said before."""
    actions = [TextRow.unread.set(UNREAD), TextRow.reported.set("yes")]
    return bool(updated(text.phone, text.id, actions, TextRow.reported.does_not_exist()))


def see_to(text: TextRecord, by: SeenTo) -> TextRecord | None:
    """Somebody has seen to a failed text of no job; None when somebody did before."""
    said = msgspec.json.encode(by).decode()
    return updated(text.phone, text.id, [TextRow.seen_to.set(said)], TextRow.seen_to.does_not_exist())
