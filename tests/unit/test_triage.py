"""What a description means decides its priority, whatever words, language and spelling it comes in."""

import pytest

from chalicelib.domain.triage import triage

EMERGENCIES = [
    ("gas", "There is a smell of gas in the kitchen"),
    ("gas", "just a tiny whiff of propane by the tank, probably nothing"),
    ("gas", "rotten eggs odor and a hiss behind the stove"),
    ("gas", "The carbon monoxide detector keeps going off"),
    ("gas", "whenever the furnace runs the kids get headaches and feel dizzy"),
    ("gas", "an excavator hit our gas line"),
    ("gas", "huele a gas cerca del calentador"),
    ("gas", "el detector de monóxido no deja de sonar"),
    ("fire", "smoke is coming out of the dryer"),
    ("fire", "something smells like burning plastic upstairs"),
    ("fire", "sale humo del enchufe"),
    ("electrical", "the outlet is warm and has turned brown"),
    ("electrical", "sparks when I plug in the toaster"),
    ("electrical", "I got shocked touching the washer"),
    ("electrical", "me da toques la regadera"),
    ("water", "a pipe burst and water is spraying everywhere"),
    ("water", "water is coming through the dining room ceiling"),
    ("water", "raw sewage is coming up in the tub"),
    ("water", "I cannot find the valve and the water won't stop"),
    ("water", "se reventó un tubo y no puedo cerrar la llave"),
    ("water", "salen aguas negras por la coladera"),
    ("cold", "furnace is dead, it's 12 degrees and we have a newborn"),
    ("cold", "sin calefacción, bajo cero y mi mamá tiene 84 años"),
    ("heat", "AC quit, 104 outside, my grandmother is 90"),
    ("medical", "power is out and my father depends on an oxygen concentrator"),
    ("trapped", "two people are stuck in the elevator"),
    ("trapped", "mi hijo se quedó encerrado en el baño"),
]

URGENT = [
    ("no_heat", "the furnace won't start"),
    ("no_heat", "no sirve la calefacción"),
    ("no_cooling", "AC blows warm air"),
    ("no_cooling", "el aire acondicionado no enfría"),
    ("no_hot_water", "we have no hot water"),
    ("no_hot_water", "solo sale agua fría"),
    ("no_hot_water", "water heater broken"),
    ("no_water", "nothing comes out of any faucet"),
    ("toilet", "our only toilet is clogged"),
    ("toilet", "el único inodoro está tapado"),
    ("leak", "there is a leak under the sink, a bucket is catching it"),
    ("power", "half the house lost power"),
    ("power", "the kitchen breaker keeps tripping"),
    ("fridge", "the freezer is thawing"),
    ("door", "the front door won't lock"),
    ("door", "I am locked out of my house"),
    ("business", "our restaurant had to close, the kitchen can't operate"),
]

ROUTINE = [
    "annual furnace maintenance please",
    "kitchen faucet drips into the sink",
    "the bathtub drains slowly",
    "the AC is noisy but cools fine",
    "I have a question about my invoice",
    "quote for a new water heater",
    "cotización para instalar un aire nuevo",
    "la llave del lavabo gotea",
]

NOT_WHAT_IT_SOUNDS_LIKE = [
    "install two flood lights over the garage",
    "the smoke detector chirps, it needs a battery",
    "please hook up our new gas range",
    "replace the shock absorbers of the washer",
    "we want a gas fireplace in the den",
    "a fire pit needs a gas stub",
    "our hot tub needs a new cover",
    "install a carbon monoxide detector",
    "hot water smells like rotten eggs, only from the tap",
    "sewer gas smell from the guest bath drain",
    "the sticker shock of that bill",
    "detector de humo necesita pila",
]

NOT_BURST = ["the boiler broke last night", "my dishwasher is broken", "water heater broken"]

NOT_HAPPENING_NOW = [
    "no gas smell, no leaks, just a tune up",
    "Last year we had a gas leak and it was repaired, please inspect",
    "the flooding from March is all cleaned up, quote for a sump pump",
    "what should I do if I ever smell gas?",
    "how can we prevent a burst pipe",
    'your ad says "Smell gas? Call now!" - do you clean ducts too?',
    "thank you for fixing the gas leak",
    "the gas smell turned out to be the trash",
    "no huele a gas, solo quiero mantenimiento",
    "el año pasado hubo una fuga de gas, ya la arreglaron",
    "¿qué hago si algún día huele a gas?",
]


TOLD_IN_OTHER_WORDS = [
    ("gas", "my eyes water and the stove is making a stink like onions gone bad"),
    ("gas", "the monitor on the wall by the boiler wont shut up and we all feel woozy"),
    ("gas", "backhoe nicked the yellow line in the yard and it is whistling"),
    ("gas", "se nos durmio la niña y andamos mareados desde que prendimos el boiler"),
    ("electrical", "the dryer got so hot the wall behind it turned black and its glowing"),
    ("fire", "toaster plug melted and there is a little flame behind the counter"),
    ("fire", "hay llamas chiquitas saliendo del contacto de la cocina"),
    ("electrical", "the light switch zaps and pops blue when my kid touches it"),
    ("electrical", "the breaker panel is hot and crackling like bacon"),
    ("electrical", "la caja de los breakers esta echando chispas y suena feo"),
    ("water", "the laundry hose let go and I am standing in four inches of water"),
    ("water", "brown stuff is bubbling up out of the shower and coming down the hall"),
    ("water", "el agua brota del piso del baño y ya llego a la recamara"),
    ("water", "the ceiling in the den just came down with a load of water"),
    ("trapped", "the lift stopped between floors and my aunt is in it"),
    ("medical", "the lights went and my husband's breathing machine has an hour left on its battery"),
    ("cold", "boiler quit overnight, minus 4 out, my twins are six weeks old"),
    ("no_hot_water", "showers have been ice cold since the water heater quit"),
    ("power", "nothing in the bedrooms turns on and the breaker will not stay set"),
    ("door", "somebody kicked the back door in and it hangs open"),
    ("fridge", "el refri ya no enfria y la carne se esta descongelando"),
]


@pytest.mark.parametrize(("kind", "text"), TOLD_IN_OTHER_WORDS)
def test_what_is_told_in_other_words_has_the_kind_and_the_words_that_tell_of_it(kind: str, text: str) -> None:
    found = triage(text)
    assert found.reasons[0].kind == kind
    small = {"the", "and", "is", "a", "it", "my", "de", "la", "el", "y", "in", "of", "at"}
    for reason in found.reasons:
        assert f" {reason.words} " in f" {text} ".replace(",", " "), "whole words"
        assert small.isdisjoint({reason.words.split()[0], reason.words.split()[-1]})


@pytest.mark.parametrize(("kind", "text"), EMERGENCIES)
def test_immediate_danger_is_an_emergency(kind: str, text: str) -> None:
    found = triage(text)
    assert found.priority == "emergency"
    assert kind in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(("kind", "text"), URGENT)
def test_a_lost_service_is_urgent(kind: str, text: str) -> None:
    found = triage(text)
    assert found.priority == "urgent"
    assert kind in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize("text", [*ROUTINE, *NOT_WHAT_IT_SOUNDS_LIKE, *NOT_HAPPENING_NOW])
def test_everything_else_is_routine_and_has_no_reasons(text: str) -> None:
    found = triage(text)
    assert (found.priority, found.reasons) == ("routine", ())


@pytest.mark.parametrize("text", NOT_BURST)
def test_a_machine_that_is_only_broken_is_no_emergency(text: str) -> None:
    assert triage(text).priority != "emergency"
    assert triage(text + " and water is pouring out").priority == "emergency"


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("no heat, 8 degrees outside, with a newborn", "no heat, 60 degrees outside, with a newborn"),
        ("no heat, 8 degrees outside, with a newborn", "no heat, 8 degrees outside, only adults"),
        ("no AC, 106 outside, my mother is 88", "no AC, 80 outside, my mother is 88"),
        ("water is pouring from a pipe", "water was pouring from a pipe, I shut off the main"),
        ("the bucket under the leak is overflowing", "the leak drips into a bucket"),
        ("the power is out and he is on a ventilator", "the power is out and he is on a diet"),
        ("I tried to shut off the valve, water is gushing", "I did shut off the valve, water was gushing"),
    ],
)
def test_one_fact_separates_an_emergency_from_the_same_day(worse: str, better: str) -> None:
    assert (triage(worse).priority, triage(better).priority) == ("emergency", "urgent")


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to bother you but there's a gas smell",
        "no smoke, but the outlet sparks",
        "I'm not sure if it's gas, it smells like rotten eggs",
        "my wife can't smell it, I do smell gas",
        "you fixed the leak last week but now water is pouring out again",
        "if I turn on the heater it smells like something burning",
        "I'd like a quote for a faucet. Also the panel is smoking.",
    ],
)
def test_politeness_doubt_and_other_business_do_not_hide_a_danger(text: str) -> None:
    assert triage(text).priority == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "smel of gass in kichen",
        "carbon monixide detecter going off",
        "watter pouring from the cieling",
        "GAS SMELL HELP",
        "uele a gas",
    ],
)
def test_misspelling_and_capitals_change_nothing(text: str) -> None:
    assert triage(text).priority == "emergency"


def test_a_combination_gives_one_reason_for_each_deciding_span() -> None:
    found = triage("Our furnace quit. It is 10 degrees out. I have a 3 week old baby.")
    assert found.priority == "emergency"
    assert [reason.kind for reason in found.reasons] == ["cold", "cold", "cold"]
    assert found.reasons[0].words == "furnace quit"


def test_only_what_decided_is_given_as_a_reason() -> None:
    found = triage("No hot water since Monday and the outlet is sparking")
    assert [reason.kind for reason in found.reasons] == ["electrical"]


def test_reasons_keep_the_text_as_it_was_typed() -> None:
    text = "Hi!\n\nthere is a SMELL   of\tGas ☹ here"
    (reason,) = triage(text).reasons
    assert reason.words == "SMELL   of\tGas" == text[reason.start : reason.end]
    assert reason.sentence == "smell of gas"


def test_many_dangers_give_at_most_four_reasons_the_most_telling_first() -> None:
    found = triage(
        "Gas smell. The outlet sparks. Water is pouring through the ceiling. Sewage is coming up in the tub. "
        "Smoke from the dryer. Somebody is stuck in the elevator."
    )
    assert len(found.reasons) == 4
    assert found.reasons[0].kind == "gas"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Huele mucho a gas en la cocina y no encontramos de dónde sale.", "gas"),
        ("a frying noise from the light switch and the plate has gone brown", "electrical"),
    ],
)
def test_what_no_rule_sees_is_still_of_the_kind_that_its_words_tell_of(text: str, kind: str) -> None:
    found = triage(text)
    assert found.priority == "emergency"
    assert found.reasons[0].kind == kind
