"""The text as one scene: its units, and which of them are denied, past, supposed, advertised or over.

Scopes are found in single passes; every later question looks at a bounded window of units, so the work stays linear.
"""

from typing import NamedTuple

from chalicelib.domain.triage.reading import Token
from chalicelib.domain.triage.vocabulary import Unit, bit

NEGATED, PAST, SUPPOSED, ADVERTISED, OVER = 1, 2, 4, 8, 16
GONE_BY = PAST | SUPPOSED | ADVERTISED | OVER

NOT, NOT_LONG, WALL, SUBJECT, AND, OR = (bit(name) for name in ("NOT", "NOT_LONG", "WALL", "SUBJECT", "AND", "OR"))
LOSABLE, UNSURE, POLITE_IF, IF, HYPO, ACTION = (
    bit(name) for name in ("LOSABLE", "UNSURE", "POLITE_IF", "IF", "HYPO", "ACTION")
)
PAST_MARK, NOW, AGAIN, FIXED, TO_FIX, GONE, AD = (
    bit(name) for name in ("PAST", "NOW", "AGAIN", "FIXED", "TO_FIX", "GONE", "AD")
)
DANGER_WORDS = bit(
    "SMELL", "GAS", "ROTTEN", "CO", "FIRE", "SMOKE", "BURN", "BURN_SMELL", "SPARK", "SHOCK", "HISS", "LEAK", "FLOW", "FLOOD",
    "BURST", "SEWAGE", "SYMPTOM", "BUZZ", "HOT_TOUCH", "OVERFLOW", "MARKS", "SOUND",
)  # fmt: skip
NEGATION_REACH, SUPPOSED_REACH, OVER_REACH = 5, 12, 30


class Scene(NamedTuple):
    """Units in order with their scopes; `void[i]` holds the scope bits of unit i."""

    tokens: list[Token]
    units: list[Unit]
    void: list[int]
    present: int

    def near(self, at: int, mask: int, back: int, ahead: int, ignore: int = 0, sentences: int = 0) -> int:
        """The index of the nearest live unit with one of these concepts, or -1. `sentences` is how many ends may lie between."""
        units, void = self.units, self.void
        if not self.present & mask:
            return -1
        best, crossed = -1, 0
        for index in range(at + 1, min(len(units), at + ahead + 1)):
            if units[index].gap == 2:
                crossed += 1
                if crossed > sentences:
                    break
            if units[index].mask & mask and not void[index] & ~ignore:
                best = index
                break
        crossed = 0
        limit = max(0, at - back, at - (best - at) + 1 if best >= 0 else 0)
        for index in range(at - 1, limit - 1, -1):
            if units[index + 1].gap == 2:
                crossed += 1
                if crossed > sentences:
                    break
            if units[index].mask & mask and not void[index] & ~ignore:
                return index
        return best


def scene_of(tokens: list[Token], units: list[Unit]) -> Scene:
    """Marks every unit with the scopes it stands in."""
    void = [0] * len(units)
    present = 0
    for unit in units:
        present |= unit.mask
    if present & (NOT | NOT_LONG):
        _deny(units, void)
    if present & (HYPO | IF):
        _suppose(units, void)
    if present & PAST_MARK:
        _date(units, void)
    if present & AD:
        _advertise(units, void)
    if present & (FIXED | GONE):
        _finish(units, void)
    return Scene(tokens, units, void, present)


def _deny(units: list[Unit], void: list[int]) -> None:
    """A negation reaches the next few words; a lost service ("no heat") uses it up, and so does a new subject."""
    left, survives_subject, listing = 0, False, False
    for index, unit in enumerate(units):
        mask = unit.mask
        if unit.gap == 2 or mask & WALL:
            left = 0
        elif unit.gap == 1:
            left = 2 if left and listing else 0
        if mask & (NOT | NOT_LONG) and not mask & UNSURE:
            left, survives_subject, listing = NEGATION_REACH, bool(mask & NOT_LONG), False
            continue
        if not left:
            continue
        if mask & SUBJECT and not survives_subject or mask & AND and not listing:
            left = 0
        elif mask & AND:
            left = min(left, 1)
        elif mask & OR:
            left = NEGATION_REACH
        elif mask & LOSABLE and not mask & (DANGER_WORDS & ~bit("HOT_TOUCH")):
            following = units[index + 1] if index + 1 < len(units) else None
            left = 2 if following and following.gap == 0 and following.mask & DANGER_WORDS else 0
            void[index] |= NEGATED if left else 0
        else:
            survives_subject = False
            void[index] |= NEGATED
            left -= 1
            if mask & DANGER_WORDS:
                listing = True
                left = max(left, 3)


def _suppose(units: list[Unit], void: list[int]) -> None:
    """What follows "in case" or "what if" has not happened; "if I turn on the stove" has."""
    left = 0
    for index, unit in enumerate(units):
        mask = unit.mask
        if unit.gap == 2 or mask & WALL:
            left = 0
        if mask & HYPO:
            left = SUPPOSED_REACH
        elif mask & IF and not mask & POLITE_IF:
            coming = units[index + 1 : index + 5]
            if not any(word.mask & ACTION for word in coming):
                left = 5
        elif left:
            void[index] |= SUPPOSED
            left -= 1


def _clause(units: list[Unit], at: int, short: int = 3) -> tuple[int, int]:
    """The bounds of the clause around a unit; a comma right after a short opening ("last year, ...") does not end it."""
    first = at
    while first > 0 and at - first < 10 and not units[first].gap and not units[first - 1].mask & WALL:
        if units[first].mask & SUBJECT and units[first - 1].mask & AND:
            break
        first -= 1
    last = at
    while last + 1 < len(units) and last - at < 10:
        following = units[last + 1]
        if following.gap == 2 or following.mask & WALL or (following.gap == 1 and last - first >= short):
            break
        if following.mask & AND and last + 2 < len(units) and units[last + 2].mask & (SUBJECT | NOW):
            break
        last += 1
    return first, last


def _date(units: list[Unit], void: list[int]) -> None:
    done = -1
    for index, unit in enumerate(units):
        if not unit.mask & PAST_MARK or index <= done:
            continue
        first, last = _clause(units, index)
        if any(units[step].mask & NOW for step in range(first, last + 1) if step != index):
            continue
        for step in range(first, last + 1):
            void[step] |= PAST
        done = last


def _advertise(units: list[Unit], void: list[int]) -> None:
    """Quoted words near "your ad" are the advertiser's, and so is the rest of a sentence that only repeats it."""
    for index, unit in enumerate(units):
        if not unit.mask & AD:
            continue
        quoted = [step for step in range(index, min(len(units), index + 40)) if units[step].quoted]
        quoted += [step for step in range(max(0, index - 20), index) if units[step].quoted]
        if quoted:
            for step in quoted:
                void[step] |= ADVERTISED
            continue
        for step in range(index + 1, min(len(units), index + 14)):
            if units[step].gap == 2 or units[step].lemma in ("i", "we", "yo") or units[step].lemma in ("but", "pero"):
                break
            void[step] |= ADVERTISED


def _finish(units: list[Unit], void: list[int]) -> None:
    """What was fixed or went away is over, unless it is said to be back."""
    again_after = [False] * (len(units) + 1)
    for index in range(len(units) - 1, -1, -1):
        again_after[index] = again_after[index + 1] or bool(units[index].mask & AGAIN and not void[index] & NEGATED)
    covered = len(units)
    for index in range(len(units) - 1, -1, -1):
        mask = units[index].mask
        if not mask & (FIXED | GONE) or void[index] & (NEGATED | SUPPOSED) or again_after[index + 1]:
            continue
        if mask & FIXED and any(units[step].mask & TO_FIX for step in range(max(0, index - 2), index) if units[step + 1].gap < 2):
            continue
        for step in range(max(0, index - OVER_REACH), min(index, covered)):
            void[step] |= OVER
        covered = min(covered, max(0, index - OVER_REACH))
        if mask & FIXED:
            for step in range(index + 1, min(len(units), index + 5)):
                if units[step].gap or units[step].mask & (WALL | SUBJECT | AND):
                    break
                void[step] |= OVER
