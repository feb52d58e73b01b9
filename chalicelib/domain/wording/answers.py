"""What a technician who works by text is answered: what was understood, for whom, or why not. One segment each.

These answers are Truckroll's own and are not edited: an answer must be known again when it comes back from a machine.
"""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal

from msgspec.structs import replace

from ..gsm7 import SEGMENT, septets, to_gsm7
from ..schedule import Language
from ..spanish_refusals import SENTENCES
from .facts import Facts, Telling, clean
from .fields import value_of
from .fitting import fitted, shortened
from .template import fill, read

Answer = Literal["start_travel", "arrive", "complete_job", "note", "refused", "refused_noted", "no_visit", "how"]

# `{question}` is the note as it was understood; `SENTENCE` the refusal's own.
_SENTENCE = "SENTENCE"
ANSWERS: Mapping[Language, Mapping[Answer, str]] = {
    "en": {
        "start_travel": "Got it: on the way to {who}.[ Note: {question}]",
        "arrive": "Got it: arrived at {who}.[ Note: {question}]",
        "complete_job": "Got it: completed, {who}.[ Note: {question}]",
        "note": "Noted for {who}[: {question}]",
        "refused": "Not done, {who}: SENTENCE",
        "refused_noted": "Only noted, {who}: SENTENCE",
        "no_visit": "You have no open visit today. The office can read your text.[ Office: {office}]",
        "how": "Text 1 on the way, 2 arrived, 3 completed. Anything else is a note to your visit.",
    },
    "es": {
        "start_travel": "Anotado: en camino a {who}.[ Nota: {question}]",
        "arrive": "Anotado: en el lugar, {who}.[ Nota: {question}]",
        "complete_job": "Anotado: terminado, {who}.[ Nota: {question}]",
        "note": "Nota guardada para {who}[: {question}]",
        "refused": "No se hizo, {who}: SENTENCE",
        "refused_noted": "Solo la nota, {who}: SENTENCE",
        "no_visit": "Hoy no tiene visitas abiertas. La oficina puede leer su mensaje.[ Oficina: {office}]",
        "how": "Escriba 1 en camino, 2 en el lugar, 3 terminado. Lo otro es una nota de su visita.",
    },
}
_WHICH: Mapping[Language, tuple[str, str]] = {
    "en": ("Which one?", "Text the letter."),
    "es": ("¿Para quién?", "Escriba la letra."),
}
LETTERS = "ABCD"


def answer(kind: Answer, language: Language, facts: Facts, sentence: str = "") -> str:
    """The answer for a technician; `facts.reason` is the note, `sentence` a refusal's own in the same language."""
    said = ANSWERS[language][kind].replace(_SENTENCE, _literal(sentence))
    template = read(said)
    return fitted(lambda told: fill(template, partial(value_of, told)), clean(facts, language, "technician"), None)


def _literal(sentence: str) -> str:
    return re.sub(r"[][{}|]", "", to_gsm7(sentence))


def question(language: Language, visits: Sequence[Facts]) -> str:
    """Which of two to four visits is meant: `Which one? A: Whitaker, 48 Maple St. B: Delgado, 1418 Linden Ave. …`."""
    ask, how = _WHICH[language]
    frame = septets(f"{ask} {how}") + sum(septets(f" {letter}: .") for letter in LETTERS[: len(visits)])
    told = [clean(facts, language, "technician") for facts in visits]
    names = _told_apart(told, (SEGMENT - frame) // len(visits))
    listed = " ".join(f"{letter}: {name}." for letter, name in zip(LETTERS, names, strict=False))
    return f"{ask} {listed} {how}"


def _told_apart(visits: Sequence[Telling], room: int) -> list[str]:
    """Each by customer and street; by what is wrong, or at last by reference, where that is the same twice."""
    by_street = [_named(told, room) for told in visits]
    if len(set(by_street)) == len(visits):
        return by_street
    by_issue = [_named(replace(told, street=told.issue), room) for told in visits]
    if len(set(by_issue)) == len(visits):
        return by_issue
    return [_named(replace(told, street=told.reference), room) for told in visits]


def _named(told: Telling, room: int) -> str:
    """The customer's last name where the whole one does not fit, then less of both."""
    if septets(told.who()) > room and told.customer.count(" ") in (1, 2):
        told = replace(told, customer=told.customer.rpartition(" ")[2])
    who = shortened(Telling.who, told, room).who()
    while septets(who) > room:
        who = who[:-1]
    return who.rstrip(" .,")


def is_answer(body: str) -> bool:
    """Whether a text that came in is one of these answers, from another Truckroll or sent back by a machine."""
    return bool(_ANSWER.match(body.strip()))


def _begins(words: str) -> str:
    """How an answer begins, as an expression. A person may begin like a refusal, too, so its sentence must follow."""
    if _SENTENCE not in words:
        return re.escape(re.split(r"[{\[]", words)[0].rstrip())
    sentences = (said for pair in SENTENCES.items() for said in pair)
    return re.escape(words.partition("{")[0]) + ".*: (?:" + "|".join(re.escape(_literal(x)) for x in sentences) + ")"


_ANSWER = re.compile(
    "|".join(_begins(words) for texts in ANSWERS.values() for words in texts.values())
    + "|"
    + "|".join(re.escape(f"{ask} A: ") for ask, _ in _WHICH.values())
)
