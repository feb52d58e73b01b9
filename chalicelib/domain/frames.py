"""What sockets hear: the messages to boards and pages as bytes. Cards are joined as they are stored, never decoded."""

from collections.abc import Iterable, Iterator

import msgspec

# API Gateway takes messages up to 128 KB; it cuts them into websocket frames of 32 KB itself.
LIMIT = 120_000
RELOAD = b'{"type":"reload"}'
_HEAD, _MIDDLE, _TAIL = b'{"type":"cards","cards":[', b'],"gone":[', b"]}"


def frames(cards: Iterable[str], gone: Iterable[tuple[str, int]], limit: int = LIMIT) -> list[bytes]:
    """The messages that tell boards of changed cards (their stored JSON) and of jobs that left: (id, version).

    One message, or as few as stay under `limit` bytes; none when there is nothing to tell.
    """
    shown = (card.encode() for card in cards)
    left = (msgspec.json.encode({"id": job, "version": version}) for job, version in gone)
    return [
        b"".join((_HEAD, b",".join(group[0]), _MIDDLE, b",".join(group[1]), _TAIL))
        for group in _groups(shown, left, limit)
    ]


def _groups(cards: Iterator[bytes], gone: Iterator[bytes], limit: int) -> Iterator[tuple[list[bytes], list[bytes]]]:
    empty = len(_HEAD) + len(_MIDDLE) + len(_TAIL)
    group: tuple[list[bytes], list[bytes]] = ([], [])
    size = empty
    for place, pieces in enumerate((cards, gone)):
        for piece in pieces:
            if size + len(piece) + 1 > limit and size > empty:
                yield group
                group, size = ([], []), empty
            group[place].append(piece)
            size += len(piece) + 1
    if size > empty:
        yield group


def inbox(unread: int, phone: str) -> bytes:
    """What boards hear when a text came from a number, or its texts were read or answered: how many conversations have
    something unread.
    """
    return msgspec.json.encode({"type": "inbox", "unread": unread, "phone": phone})


def changed(version: int) -> bytes:
    """What a page hears when its job changed: it fetches itself again."""
    return b'{"type":"changed","version":%d}' % version
