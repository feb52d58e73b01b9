"""The text as one scene: its units, and which of them are denied, past, supposed, advertised or over.

Scopes are found in single passes; every later question looks at a bounded window of units, so the work stays linear.
"""

from chalicelib.domain.triage.reading import Words, words_of
from chalicelib.domain.triage.vocabulary import Units, bit, units_of

NEGATED, PAST, SUPPOSED, ADVERTISED, OVER = 1, 2, 4, 8, 16
GONE_BY = PAST | SUPPOSED | ADVERTISED | OVER

NOT, NOT_LONG, UNSURE, WALL, SUBJECT = bit("NOT"), bit("NOT_LONG"), bit("UNSURE"), bit("WALL"), bit("SUBJECT")
AND, OR, LOSABLE, IF, POLITE_IF, ACTION = bit("AND"), bit("OR"), bit("LOSABLE"), bit("IF"), bit("POLITE_IF"), bit("ACTION")
HYPO, PAST_MARK, NOW, AGAIN, AD = bit("HYPO"), bit("PAST"), bit("NOW"), bit("AGAIN"), bit("AD")
COUPLED = bit("LEAK", "SMELL", "BURN_SMELL", "SPARK", "SHOCK")
SENSED = bit("SMELL", "NOT", "SENSE")
TELLS, CONTRARY = bit("TELLS"), bit("CONTRARY")
THANKS, DENIED = bit("THANKS"), bit("DENIED")
FIXED, TO_FIX, GONE = bit("FIXED"), bit("TO_FIX"), bit("GONE")
DENIABLE = bit(
    *"SMELL GAS ROTTEN CO FIRE SMOKE BURN BURN_SMELL SPARK SHOCK HISS LEAK FLOW FLOOD BURST SEWAGE SYMPTOM BUZZ".split(),
    *"OVERFLOW MARKS SOUND".split(),
)
NEGATION_REACH, SUPPOSED_REACH, IF_REACH, OVER_REACH, CLAUSE_REACH = 5, 12, 5, 30, 10
ASKING = {"atienden", "ofrecen", "manejan", "ofrecer", "manejar", "can", "could", "would", "do", "does", "will", "should"}
SPANISH_MARKS = frozenset("el la los las del que una mi esta con por para se y en hay agua tengo tenemos sirve prende".split())
"""Words that only a Spanish text has: there a boiler heats water, in an English one the house."""
BLOCK = 16
"""Units are also summed up in blocks, so that a window without a concept is ruled out in one step. No window is longer."""


class Scene:
    """Units in order with their scopes; `void[i]` holds the scope bits of unit i, `alive` the concepts said as true now."""

    __slots__ = ("alive", "gaps", "lemmas", "masks", "present", "read", "size", "spanish", "units", "void", "wide")

    def __init__(self, text: str) -> None:
        self.read: Words = words_of(text)
        self.units: Units = units_of(self.read)
        self.masks, self.lemmas, self.gaps = self.units.masks, self.units.lemmas, self.units.gaps
        self.size = len(self.masks)
        self.spanish = not SPANISH_MARKS.isdisjoint(self.read.words)
        self.void = [0] * self.size
        self.present = 0
        blocks = [0]
        for first in range(0, self.size, BLOCK):
            together = 0
            for mask in self.masks[first : first + BLOCK]:
                together |= mask
            blocks.append(together)
            self.present |= together
        blocks.append(0)
        self.wide = [blocks[at] | blocks[at + 1] | blocks[at + 2] for at in range(len(blocks) - 2)]
        self._scopes()
        self.alive = 0
        for mask, void in zip(self.masks, self.void, strict=True):
            if not void:
                self.alive |= mask

    def _scopes(self) -> None:
        if self.present & (NOT | NOT_LONG):
            _deny(self)
            _answer(self)
            _contradict(self)
        _suppose(self)
        if self.present & PAST_MARK:
            _date(self)
        if self.present & THANKS:
            _thank(self)
        if self.present & AD:
            _advertise(self)
        if self.present & (FIXED | GONE):
            _finish(self)

    def near(self, at: int, mask: int, back: int, ahead: int, sentences: int = 0) -> int:
        """The nearest live unit with one of these concepts, ahead first, or -1. `sentences`: how many ends may lie between."""
        if not self.wide[at // BLOCK] & mask:
            return -1
        masks, void, gaps = self.masks, self.void, self.gaps
        best, crossed = -1, 0
        for index in range(at + 1, min(self.size, at + ahead + 1)):
            if gaps[index] == 2:
                crossed += 1
                if crossed > sentences:
                    break
            if masks[index] & mask and not void[index]:
                best = index
                back = min(back, index - at)
                break
        crossed = 0
        for index in range(at - 1, max(-1, at - back - 1), -1):
            if gaps[index + 1] == 2:
                crossed += 1
                if crossed > sentences:
                    break
            if masks[index] & mask and not void[index]:
                return index
        return best

    def says(self, mask: int) -> bool:
        """Whether one of these concepts is said anywhere as true now."""
        return bool(self.alive & mask)

    def mentions(self, mask: int, at: int, reach: int) -> bool:
        """Whether one of these concepts, even a denied one, stands within `reach` units in the same sentence."""
        masks, gaps = self.masks, self.gaps
        for index in range(at, min(self.size, at + reach + 1)):
            if index > at and gaps[index] == 2:
                break
            if masks[index] & mask:
                return True
        for index in range(at - 1, max(-1, at - reach - 1), -1):
            if gaps[index + 1] == 2:
                break
            if masks[index] & mask:
                return True
        return False

    def says_near(self, mask: int, at: int, back: int, ahead: int) -> bool:
        """Whether one of these concepts is said between `back` units before and `ahead` units after, in any sentence."""
        if not self.wide[at // BLOCK] & mask:
            return False
        masks, void = self.masks, self.void
        return any(
            masks[index] & mask and not void[index]
            for index in range(max(0, at - back), min(self.size, at + ahead + 1))
        )

    def find(self, mask: int, first: int = 0) -> int:
        """The first live unit with one of these concepts, or -1. Asked a fixed number of times per text."""
        if self.alive & mask:
            for index in range(first, self.size):
                if self.masks[index] & mask and not self.void[index]:
                    return index
        return -1


def _deny(scene: Scene) -> None:
    """A negation reaches the next few words; a lost service ("no heat") uses it up, and so does a new subject."""
    left, long, listing = 0, False, False
    masks, gaps, void = scene.masks, scene.gaps, scene.void
    for index, mask in enumerate(masks):
        if gaps[index] == 2 or mask & WALL:
            left = 0
        elif gaps[index] == 1:
            left = 2 if left and listing else 0
        if mask & (NOT | NOT_LONG) and not mask & UNSURE:
            left, long, listing = NEGATION_REACH, bool(mask & NOT_LONG), False
        elif not left:
            continue
        elif (mask & SUBJECT and not long) or (mask & AND and not listing):
            left = 0
        elif mask & AND:
            left = min(left, 1)
        elif mask & OR:
            left = NEGATION_REACH
        elif mask & DENIED:
            left = 0
        elif mask & LOSABLE and not mask & DENIABLE:
            coupled = index + 1 < scene.size and not gaps[index + 1] and masks[index + 1] & (COUPLED | OR)
            left = 2 if coupled else 0
            void[index] |= NEGATED if coupled else 0
        else:
            void[index] |= NEGATED
            left -= 1
            if mask & DENIABLE:
                listing, long = True, False
                left = max(left, 3)


def _contradict(scene: Scene) -> None:
    """"I don't smell it but my wife does": what was denied is true after all."""
    if not scene.present & CONTRARY:
        return
    for index, mask in enumerate(scene.masks):
        if mask & CONTRARY:
            for step in range(max(0, index - 8), index):
                scene.void[step] &= ~NEGATED


def _answer(scene: Scene) -> None:
    """"Sparks? No." and "gas smell: no": a short question answered by a bare denial."""
    for index, lemma in enumerate(scene.lemmas):
        if lemma not in ("no", "none", "nope") or not scene.gaps[index] or index == 0:
            continue
        if index + 1 < scene.size and scene.gaps[index + 1] < 1:
            continue
        for step in range(index - 1, max(-1, index - 5), -1):
            scene.void[step] |= NEGATED
            if scene.gaps[step]:
                break


def _suppose(scene: Scene) -> None:
    """What follows "in case" or "what if" has not happened; "if I turn on the stove" has."""
    left, asked, asked_at = 0, False, 0
    masks = scene.masks
    for index, mask in enumerate(masks):
        starts = index == 0 or scene.gaps[index] == 2
        if starts or mask & WALL or (asked and mask & SUBJECT and index > asked_at + 1):
            left, asked = 0, False
        if starts and scene.lemmas[index] in ASKING and _asks(scene, index):
            left, asked, asked_at = SUPPOSED_REACH, True, index
        elif mask & HYPO:
            left = SUPPOSED_REACH
        elif mask & IF and not mask & POLITE_IF:
            if not any(coming & ACTION for coming in masks[index + 1 : index + 5]):
                left = IF_REACH
        elif left:
            scene.void[index] |= SUPPOSED
            left -= 1


def _asks(scene: Scene, at: int) -> bool:
    """"Can a filter cause...?", "do they leak?" ask in general; "can you come", "can smell gas" do not."""
    if at + 1 >= scene.size:
        return False
    following = scene.masks[at + 1]
    if scene.lemmas[at] == "do":
        return bool(following & SUBJECT) and scene.lemmas[at + 1] not in ("i", "we")
    return not following & (SUBJECT | SENSED)


def _clause(scene: Scene, at: int, short: int = 3) -> tuple[int, int]:
    """The bounds of the clause around a unit; a comma right after a short opening ("last year, ...") does not end it."""
    masks, gaps = scene.masks, scene.gaps
    first = at
    while first > 0 and at - first < CLAUSE_REACH and not gaps[first] and not masks[first - 1] & WALL:
        if masks[first] & SUBJECT and masks[first - 1] & AND:
            break
        first -= 1
    last = at
    while last + 1 < scene.size and last - at < CLAUSE_REACH:
        following = last + 1
        if gaps[following] == 2 or masks[following] & WALL or (gaps[following] == 1 and last - first >= short):
            break
        if masks[following] & AND and following + 1 < scene.size and masks[following + 1] & (SUBJECT | NOW):
            break
        last = following
    return first, last


def _date(scene: Scene) -> None:
    """What happened last year is past, unless the same clause says that it goes on."""
    done = -1
    for index, mask in enumerate(scene.masks):
        if not mask & PAST_MARK or index <= done:
            continue
        first, last = _clause(scene, index)
        if any(scene.masks[step] & NOW for step in range(first, last + 1) if step != index):
            continue
        for step in range(first, last + 1):
            scene.void[step] |= PAST
        done = last


def _advertise(scene: Scene) -> None:
    """Quoted words near "your ad" are the advertiser's, and so is the rest of a sentence that only repeats it."""
    quoted = scene.units.quoted
    for index, mask in enumerate(scene.masks):
        if not mask & AD:
            continue
        steps = [step for step in range(max(0, index - 20), min(scene.size, index + 40)) if quoted[step]]
        if not steps:
            if not any(word & TELLS for word in scene.masks[max(0, index - 4) : index + 5]):
                continue
            for step in range(index + 1, min(scene.size, index + 14)):
                if scene.gaps[step] == 2 or scene.lemmas[step] in ("i", "we", "yo", "but", "pero"):
                    break
                steps.append(step)
        for step in steps:
            scene.void[step] |= ADVERTISED


def _thank(scene: Scene) -> None:
    """What somebody says thanks for, or follows up on, is done with."""
    for index, mask in enumerate(scene.masks):
        if not mask & THANKS:
            continue
        for step in range(index + 1, min(scene.size, index + 8)):
            if scene.gaps[step] or scene.masks[step] & (WALL | SUBJECT | AND):
                break
            scene.void[step] |= OVER


def _finish(scene: Scene) -> None:
    """What was fixed or went away is over, unless it is said to be back."""
    masks, gaps, void = scene.masks, scene.gaps, scene.void
    again, covered = False, scene.size
    for index in range(scene.size - 1, -1, -1):
        mask = masks[index]
        if not mask & (FIXED | GONE) or void[index] & (NEGATED | SUPPOSED) or again or _still_to_do(scene, index):
            pass
        elif not (scene.lemmas[index] == "gone" and index and masks[index - 1] & LOSABLE):
            for step in range(max(0, index - OVER_REACH), min(index, covered)):
                void[step] |= OVER
            covered = min(covered, max(0, index - OVER_REACH))
            if mask & FIXED:
                for step in range(index + 1, min(scene.size, index + 5)):
                    if gaps[step] or masks[step] & (WALL | SUBJECT | AND):
                        break
                    void[step] |= OVER
        again = again or bool(mask & AGAIN and not void[index] & NEGATED)


def _still_to_do(scene: Scene, at: int) -> bool:
    return bool(scene.masks[at] & FIXED) and any(
        scene.masks[step] & TO_FIX and scene.gaps[step + 1] < 2 for step in range(max(0, at - 2), at)
    )
