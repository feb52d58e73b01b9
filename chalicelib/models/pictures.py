"""What came with a text: the part of its row that belongs to whoever fetches it."""

from pynamodb.expressions.update import Action

from chalicelib.domain.pictures import Medium, encoded

from .table import LostRace, answering
from .texts import TextRecord, TextRow


def settle(text: TextRecord, media: tuple[Medium, ...], due_at: str | None) -> bool:
    """What became of them; look again at `due_at`. False when they are not any more what `text` says they are."""
    actions: list[Action] = [TextRow.media.set(encoded(media))]
    if due_at:
        actions.append(TextRow.due_at.set(due_at))
    else:
        actions += [TextRow.due.remove(), TextRow.due_at.remove()]
    try:
        with answering():
            TextRow(text.phone, text.id).update(actions=actions, condition=TextRow.media == encoded(text.media))
    except LostRace:
        return False
    return True
