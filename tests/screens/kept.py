"""The pictures of the repository: read, written, and held against what is seen now, on whatever machine that is."""

import base64
import json
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

from tests.cloud import ROOT
from tests.screens.taken import Seen

FOLDER = ROOT / "docs" / "screens"
STRUCTURE = FOLDER / "structure.json"
ACCEPT = "if it is meant to be so, `make screens` takes it anew"

# Letters of another machine are wider, narrower, higher: so far what holds them may be off, in pixels and of its size.
OFF, OFF_PART = 12, 0.1
# A picture is compared by the mean colours of cells of so many pixels. So many tones of 256 may a cell be off, but for
# this part of them, and so many all of them in the mean: measured with four families of letters, and with mistakes.
CELL, TONES, CELLS_OFF, MEAN_TONES = 64, 20, 0.04, 7

REDUCED = """async ([picture, cell]) => {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }))
  const [width, height] = [Math.round(bitmap.width / cell), Math.round(bitmap.height / cell)]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return [width, height, [...context.getImageData(0, 0, width, height).data]]
}"""


def name_of(screen: str, width: int, scheme: str) -> str:
    return f"{screen}-{width}-{scheme}"


def keep(name: str, seen: Seen, structure: dict[str, Any]) -> None:
    """Writes the picture, and adds what else is known of it to `structure`."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.webp").write_bytes(seen.picture)
    structure[name] = told_of(seen)


def told_of(seen: Seen) -> dict[str, Any]:
    return {"boxes": seen.boxes, "rows": seen.rows, "order": seen.order, "colours": seen.colours}


def write(structure: dict[str, Any]) -> None:
    """One line for each fact of a picture, so that a change can be read."""
    lines = []
    for name in sorted(structure):
        facts = [f"  {json.dumps(key)}: {json.dumps(structure[name][key])}" for key in sorted(structure[name])]
        lines.append(f" {json.dumps(name)}: {{\n" + ",\n".join(facts) + "\n }")
    STRUCTURE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def read() -> dict[str, Any]:
    known: dict[str, Any] = json.loads(STRUCTURE.read_text("utf-8"))
    return known


def changed(name: str, seen: Seen, known: dict[str, Any], desk: Page) -> list[str]:
    """What is not as in the picture of that name; `desk` is an empty page, which reads pictures."""
    before = known.get(name)
    if before is None:
        return [f"{name}: there is no such picture; {ACCEPT}"]
    now = told_of(seen)
    found = [
        *_boxes(before["boxes"], now["boxes"]),
        *_told("rows of", before["rows"], now["rows"]),
        *_told("jobs in", before["order"], now["order"]),
        *_told("colours of", before["colours"], now["colours"]),
    ]
    kept = (FOLDER / f"{name}.webp").read_bytes()
    found += _tones(_reduced(desk, kept), _reduced(desk, seen.picture))
    return [f"docs/screens/{name}.webp: {one}; {ACCEPT}" for one in found]


def _told(what: str, before: dict[str, Any], now: dict[str, Any]) -> Iterator[str]:
    for key in sorted(before.keys() | now.keys()):
        if before.get(key) != now.get(key):
            yield f"{what} {key} were {before.get(key, 'not there')}, are {now.get(key, 'not there')}"


def _boxes(before: dict[str, list[int]], now: dict[str, list[int]]) -> Iterator[str]:
    for name in sorted(before.keys() | now.keys()):
        old, new = before.get(name), now.get(name)
        if old is None or new is None:
            yield f"{name} was {'not there' if old is None else 'there'} and {'is' if old is None else 'is not'}"
        elif any(abs(a - b) > OFF + OFF_PART * max(size, 0) for a, b, size in zip(old, new, old[2:] * 2, strict=True)):
            yield f"{name} was at {old}, is at {new} (x, y, width, height)"


def _reduced(desk: Page, picture: bytes) -> tuple[int, int, list[int]]:
    width, height, data = desk.evaluate(REDUCED, [base64.b64encode(picture).decode(), CELL])
    return width, height, data


def _tones(before: tuple[int, int, list[int]], now: tuple[int, int, list[int]]) -> Iterator[str]:
    width, height, data = now
    if before[:2] != (width, height):
        yield f"it had {before[0]} × {before[1]} cells, has {width} × {height}"
        return
    tones = [
        max(abs(before[2][cell + channel] - data[cell + channel]) for channel in range(3))
        for cell in range(0, len(data), 4)
    ]
    off = [(n % width, n // width) for n, tone in enumerate(tones) if tone > TONES]
    mean = sum(tones) / len(tones)
    if len(off) > CELLS_OFF * len(tones) or mean > MEAN_TONES:
        left, top = min((x for x, _ in off), default=0) * CELL, min((y for _, y in off), default=0) * CELL
        right, bottom = (
            max((x + 1 for x, _ in off), default=width) * CELL,
            max((y + 1 for _, y in off), default=height) * CELL,
        )
        part = 100 * len(off) / len(tones)
        where = f"between {left}, {top} and {right}, {bottom}"
        yield f"it looks otherwise {where}: {part:.0f}% of it, {mean:.0f} tones in the mean"
