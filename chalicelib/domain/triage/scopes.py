"""Which parts of a scene are denied, past, supposed, advertised or over. Each scope is found in a single pass."""

from chalicelib.domain.triage.scene import NEGATED, Scene
from chalicelib.domain.triage.vocabulary import bit

PAST, SUPPOSED, ADVERTISED, OVER = 2, 4, 8, 16
GONE_BY = PAST | SUPPOSED | ADVERTISED | OVER

NOT, NOT_LONG, UNSURE, WALL, SUBJECT = bit("NOT"), bit("NOT_LONG"), bit("UNSURE"), bit("WALL"), bit("SUBJECT")
AND, OR, LOSABLE, IF, POLITE_IF, ACTION = (
    bit("AND"),
    bit("OR"),
    bit("LOSABLE"),
    bit("IF"),
    bit("POLITE_IF"),
    bit("ACTION"),
)
HYPO, PAST_MARK, NOW, AGAIN, AD = bit("HYPO"), bit("PAST"), bit("NOW"), bit("AGAIN"), bit("AD")
COUPLED = bit("LEAK", "SMELL", "BURN_SMELL", "SPARK", "SHOCK")
SENSED = bit("SMELL", "NOT", "SENSE")
SHUT, AUTHORITY = bit("SHUT"), bit("AUTHORITY")
SENTENCES_OVER = 2
GASES = bit("GAS", "GAS_LINE", "GAS_THING", "SMELL", "ROTTEN")
SUBJECTS = GASES | bit(
    *"CO CO_ALARM FIRE_ALARM SMOKE FIRE BURN SPARK SHOCK ELECTRIC WATER LEAK PIPE FLOOD CEILING SEWAGE TOILET".split(),
    *"HEAT COOLING HOT_WATER POWER FRIDGE DOOR APPLIANCE ALARM FAUCET BURST SYMPTOM MEDICAL VULNERABLE".split(),
)
TELLS, CONTRARY = bit("TELLS"), bit("CONTRARY")
THANKS, DENIED = bit("THANKS"), bit("DENIED")
FIXED, TO_FIX, GONE = bit("FIXED"), bit("TO_FIX"), bit("GONE")
DENIABLE = bit(
    *"SMELL GAS ROTTEN CO FIRE SMOKE BURN BURN_SMELL SPARK SHOCK HISS LEAK FLOW FLOOD BURST".split(),
    *"SEWAGE SYMPTOM BUZZ OVERFLOW MARKS SOUND".split(),
)
NEGATION_REACH, SUPPOSED_REACH, IF_REACH, OVER_REACH, CLAUSE_REACH = 5, 12, 5, 30, 10
BARE_DENIALS = frozenset(("no", "none", "nope"))
ASKING = {
    "atienden",
    "ofrecen",
    "manejan",
    "ofrecer",
    "manejar",
    "can",
    "could",
    "would",
    "do",
    "does",
    "will",
    "should",
}


def scene_of(text: str) -> Scene:
    """The scene of a text, with the scopes that its units stand in."""
    scene = Scene(text)
    if scene.present & (NOT | NOT_LONG):
        _deny(scene)
        _answer(scene)
        _contradict(scene)
    _suppose(scene)
    if scene.present & PAST_MARK:
        _date(scene)
    if scene.present & THANKS:
        _thank(scene)
    if scene.present & AD:
        _advertise(scene)
    if scene.present & (FIXED | GONE | AUTHORITY):
        _finish(scene)
    scene.settle()
    return scene


def _deny(scene: Scene) -> None:
    """A negation reaches the next few words; a lost service ("no heat") uses it up, and so does a new subject."""
    left, long, listing = 0, False, False
    masks, gaps, void = scene.masks, scene.gaps, scene.void
    for index, mask in enumerate(masks):
        if not left and not mask & (NOT | NOT_LONG):
            continue
        if gaps[index] == 2 or mask & WALL:
            left = 0
        elif gaps[index] == 1:
            left = 2 if left and listing else 0
        if mask & (NOT | NOT_LONG) and _spent(scene, index):
            left = 0
        elif mask & (NOT | NOT_LONG) and not mask & UNSURE:
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


def _spent(scene: Scene, at: int) -> bool:
    """Whether a verb further on uses this denial up: in "can't get the oven to turn off" there is an oven."""
    for step in range(at + 1, min(scene.size, at + NEGATION_REACH + 2)):
        if scene.gaps[step]:
            return False
        if scene.masks[step] & DENIED:
            return True
    return False


def _contradict(scene: Scene) -> None:
    """What was denied is true after all: "I don't smell it but my wife does"."""
    if not scene.present & CONTRARY:
        return
    for index in scene.with_any(CONTRARY):
        for step in range(max(0, index - 8), index):
            scene.void[step] &= ~NEGATED


def _answer(scene: Scene) -> None:
    """A short question answered by a bare denial: "sparks? no", "gas smell: no"."""
    for index in [at for at, lemma in enumerate(scene.lemmas) if lemma in BARE_DENIALS]:
        if not scene.gaps[index] or index == 0:
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
        if not left and not asked and not mask & (HYPO | IF) and scene.lemmas[index] not in ASKING:
            continue
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
    """Whether it asks in general ("can a filter cause...?", "do they leak?"), unlike "can you come"."""
    if at + 1 >= scene.size:
        return False
    following = scene.masks[at + 1]
    if scene.lemmas[at] == "do":
        return bool(following & SUBJECT) and scene.lemmas[at + 1] not in ("i", "we")
    return not following & (SUBJECT | SENSED)


def _clause(scene: Scene, at: int, short: int = 3) -> tuple[int, int]:
    """The bounds of the clause around a unit; a comma after a short opening ("last year, ...") does not end it."""
    masks, gaps = scene.masks, scene.gaps
    first = at
    while (
        first > 0
        and at - first < CLAUSE_REACH
        and not gaps[first]
        and not masks[first - 1] & WALL
        and not masks[first] & THANKS
    ):
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
    for index in scene.with_any(PAST_MARK):
        if index <= done:
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
    for index in scene.with_any(AD):
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
    for index in scene.with_any(THANKS):
        for step in range(index + 1, min(scene.size, index + 8)):
            if scene.gaps[step] or scene.masks[step] & (WALL | SUBJECT | AND):
                break
            scene.void[step] |= OVER


def _finish(scene: Scene) -> None:
    """What was fixed or went away is over, unless it is said to be back."""
    masks, gaps, void = scene.masks, scene.gaps, scene.void
    again, covered = False, scene.size
    for index in reversed(scene.with_any(FIXED | GONE | SHUT | AGAIN)):
        mask = masks[index]
        done = mask & (FIXED | GONE) or (mask & SHUT and _by_authority(scene, index))
        if not done or void[index] & (NEGATED | SUPPOSED) or again or _still_to_do(scene, index):
            pass
        elif not (scene.lemmas[index] == "gone" and index and masks[index - 1] & LOSABLE):
            for step in range(_reach_of_end(scene, index), min(index, covered)):
                void[step] |= OVER
            covered = min(covered, index)
            if mask & FIXED:
                for step in range(index + 1, min(scene.size, index + 5)):
                    if gaps[step] or masks[step] & (WALL | SUBJECT | AND):
                        break
                    void[step] |= OVER
        again = again or bool(mask & AGAIN and not void[index] & NEGATED)


def _reach_of_end(scene: Scene, at: int) -> int:
    """From where on things are over: the sentence, and up to two before it that it speaks of, if only as "it"."""
    first = _sentence_start(scene, at)
    last = at
    while last + 1 < scene.size and scene.gaps[last + 1] < 2 and last - at < OVER_REACH:
        last += 1
    own = _subjects(scene, first, last + 1)
    if any(mask & PAST_MARK for mask in scene.masks[first : last + 1]):
        return first
    for _ in range(SENTENCES_OVER):
        if first == 0 or at - first >= OVER_REACH:
            break
        before = _sentence_start(scene, first - 1)
        theirs = _subjects(scene, before, first)
        if own and not own & theirs:
            break
        first, own = before, own or theirs
    return max(first, at - OVER_REACH)


def _sentence_start(scene: Scene, at: int) -> int:
    first = at
    while first > 0 and scene.gaps[first] < 2 and at - first < OVER_REACH:
        first -= 1
    return first


def _subjects(scene: Scene, first: int, past_last: int) -> int:
    """What a sentence is about; a smell and a gas are one subject."""
    together = 0
    for mask in scene.masks[first:past_last]:
        together |= mask & SUBJECTS
    return together | (GASES if together & GASES else 0)


def _by_authority(scene: Scene, at: int) -> bool:
    """Whether the gas company or the fire department is said to have done it."""
    return any(scene.masks[step] & AUTHORITY for step in range(max(0, at - 5), at))


def _still_to_do(scene: Scene, at: int) -> bool:
    return bool(scene.masks[at] & FIXED) and any(
        scene.masks[step] & TO_FIX and scene.gaps[step + 1] < 2 for step in range(max(0, at - 2), at)
    )
