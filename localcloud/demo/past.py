"""What the demo company did before today: finished jobs of the last weeks and of the customers' earlier years."""

import random

from localcloud.demo.story import Story, approve, arrive, assign, complete, decline, leave, quote
from localcloud.demo.today import STORIES

_DAY = 24 * 60
_DONE: tuple[tuple[str, str, str, int], ...] = (
    ("Yearly boiler service", "Serviced, burner cleaned, all good.", "Marco Delgado", 18900),
    ("No hot water", "Thermocouple replaced.", "Marco Delgado", 18600),
    ("Kitchen drain clogged", "Cabled 20 ft, grease.", "Tom Brennan", 21500),
    ("Toilet runs all night", "New fill valve and flapper.", "Tom Brennan", 16400),
    ("Water heater leaks at the valve", "Relief valve replaced.", "Rosa Jiménez", 19800),
    ("Breaker trips when the dryer runs", "Outlet was loose, rewired.", "Will Okafor", 24500),
    ("AC blows warm", "Capacitor replaced, charge fine.", "Priya Nair", 22800),
    ("Heat pump ices over", "Defrost sensor replaced.", "Priya Nair", 31200),
    ("Radiator valve stuck", "Valve replaced, system bled.", "Sam Lindqvist", 26800),
    ("Outlet on the porch dead", "GFCI replaced.", "Keisha Grant", 17400),
    ("Faucet drips", "New cartridge.", "Rosa Jiménez", 14200),
    ("Thermostat replacement", "Installed and paired.", "Sam Lindqvist", 28900),
)
_OTHERS: tuple[tuple[str, str, str], ...] = (
    ("Bernadette Kowalski", "6175550163", "7 Billings Rd, Quincy"),
    ("Omari Whitfield", "7815550144", "30 Front St, Weymouth"),
    ("Harborview Condominiums", "6175550165", "200 Shore Dr, Quincy"),
    ("Linh Tran", "7815550146", "15 Brook Rd, Milton"),
    ("Agnes O'Donnell", "6175550167", "61 Merrymount Ave, Quincy"),
    ("Paul Nakamura", "6175550168", "1190 Hancock St, Quincy"),
)


def stories() -> list[Story]:
    """Some seventy finished jobs, the same in every demo."""
    dice = random.Random(7)
    people = [(story.name, story.phone, story.place, story.language) for story in STORIES[::2]]
    people += [(name, phone, place, "en") for name, phone, place in _OTHERS]
    told = [_finished(dice, *dice.choice(people), ago_days=2 + n % 24) for n in range(56)]
    return told + [_finished(dice, *person, ago_days=dice.randint(90, 700)) for person in people[:14]]


def _finished(dice: random.Random, name: str, phone: str, place: str, language: str, ago_days: int) -> Story:
    issue, said, technician, price = dice.choice(_DONE)
    noon = ago_days * _DAY + dice.randint(-120, 240)
    late = dice.choice((-25, -10, -5, 0, 10, 20, 140))
    begin = noon - late
    steps = [assign(noon + dice.randint(90, 900), technician), leave(begin + 20), arrive(begin)]
    if dice.random() < 0.7:
        steps.append(quote(begin - 15, ("labor", said.rstrip("."), 1, price)))
        steps.append(approve(begin - 22, name) if dice.random() < 0.8 else decline(begin - 22, "Not now"))
    steps.append(complete(begin - dice.randint(35, 110), said))
    return Story(
        name, phone, place, issue, noon + dice.randint(950, 1400), (-noon / 60 - 1, 2), tuple(steps), language=language
    )
