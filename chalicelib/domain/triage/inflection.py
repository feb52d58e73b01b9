"""Word forms: which lemma each inflected English and Spanish word of the lexicons belongs to."""

import re

from chalicelib.domain.triage import english, spanish

DOUBLING = re.compile(r"(?:.*[^aeiou])?[aeiou][bdgklmnprt]$")
SPANISH_ENDINGS = {
    "ar": "o as a amos an e aste aron aba aban ando ado ada ados adas ara aria en ar aran arse arla arlo".split(),
    "er": "o es e emos en i iste io imos ieron ia ian iendo ido ida idos idas era iria a an er erse erlo erla".split(),
    "ir": "o es e imos en i iste io imos ieron ia ian iendo ido ida idos idas ira iria a an ir irse irlo irla".split(),
}
ENGLISH_TOO = frozenset(
    (
        *"active do den more free fallen kinda quite note opera serve tape tire tiro use".split(),
        *"sales meta echo timbre revise robe tarde tardes".split(),
    )
)
"""Regular Spanish forms that an English text says in another sense."""
NOT_VERBS = frozenset(
    "hogar ayer mujer taller lugar familiar pulmonar bar mar poder humor vapor valor popular solar".split()
)


def lemmas_of_lexicons() -> dict[str, str]:
    """Every listed or regular form of both languages, and its lemma."""
    lemmas: dict[str, str] = {}
    _read_lemmas(english.LEMMAS, lemmas, False)
    _read_lemmas(spanish.LEMMAS, lemmas, True)
    _conjugate(spanish.CONCEPTS, lemmas)
    return lemmas


def _english_forms(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    forms = [verb + "s", stem + "ed", stem + "ing", stem + "in"]
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        forms.append(verb + "es")
    if verb.endswith("y"):
        forms += [verb[:-1] + "ies", verb[:-1] + "ied"]
    if DOUBLING.match(verb):
        forms += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return forms


def _read_lemmas(source: str, lemmas: dict[str, str], spanish_verbs: bool) -> None:
    """Lines of `lemma form form`; `+lemma` also takes the regular forms of a verb."""
    for line in source.split("\n"):
        words = line.split()
        if not words:
            continue
        lemma = words[0].lstrip("+")
        if words[0][0] == "+":
            if spanish_verbs:
                words += [lemma[:-2] + ending for ending in SPANISH_ENDINGS[lemma[-2:]]]
            else:
                words += _english_forms(lemma)
        lemmas[lemma] = lemma
        for form in words[1:]:
            if form not in ENGLISH_TOO:
                lemmas.setdefault(form, lemma)


def _conjugate(source: str, lemmas: dict[str, str]) -> None:
    """Gives every infinitive in the Spanish phrases its regular forms."""
    for word in set(re.findall(r"\b[a-z]{2,}[aei]r\b", source)):
        if word not in lemmas and word not in NOT_VERBS:
            lemmas[word] = word
            for ending in SPANISH_ENDINGS[word[-2:]]:
                if word[:-2] + ending not in ENGLISH_TOO:
                    lemmas.setdefault(word[:-2] + ending, word)
