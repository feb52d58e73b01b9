"""What sockets hear: the messages to boards and pages as bytes. Cards are joined as they are stored, never decoded."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

# API Gateway takes messages up to 128 KB; it cuts them into websocket frames of 32 KB itself.
LIMIT = 120_000
RELOAD = b'{"type":"reload"}'
_HEAD, _MIDDLE, _NEWS, _TAIL = b'{"type":"cards","cards":[', b'],"gone":[', b'],"news":[', b"]}"


def frames(
    cards: Iterable[str], gone: Iterable[tuple[str, int]], news: Iterable[bytes] = (), limit: int = LIMIT
) -> list[bytes]:
    """The messages that tell boards of changed cards (their stored JSON), of jobs that left: (id, version), and who
    did it: what `told_of` gives.

    One message, or as few as stay under `limit` bytes; none when there is nothing to tell.
    """
    shown = (card.encode() for card in cards)
    left = (msgspec.json.encode({"id": job, "version": version}) for job, version in gone)
    return [
        b"".join(
            (_HEAD, b",".join(shown), _MIDDLE, b",".join(left), *((_NEWS, b",".join(told)) if told else ()), _TAIL)
        )
        for shown, left, told in _groups((shown, left, news), limit)
    ]


def told_of(job: str, version: int, event: object) -> bytes:
    """Who brought a job to this version and how: the event as the job's record shows it."""
    return msgspec.json.encode({"id": job, "version": version, "event": event})


def _groups(kinds: Sequence[Iterable[bytes]], limit: int) -> Iterator[list[list[bytes]]]:
    empty = len(_HEAD) + len(_MIDDLE) + len(_NEWS) + len(_TAIL)
    group: list[list[bytes]] = [[] for _ in kinds]
    size = empty
    for place, pieces in enumerate(kinds):
        for piece in pieces:
            if size + len(piece) + 1 > limit and size > empty:
                yield group
                group, size = [[] for _ in kinds], empty
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
