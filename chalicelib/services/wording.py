"""The words of texts as the owner reads and edits them: what there is, what it would look like, and keeping it."""

from datetime import date
from typing import Annotated, get_args

from msgspec import Meta, Struct
from msgspec.structs import replace

from chalicelib.domain.card import priority_reason
from chalicelib.domain.errors import Conflict, Invalid, NotFound
from chalicelib.domain.gsm7 import SEGMENT, to_gsm7
from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Language, local_day
from chalicelib.domain.wording import BUILT_IN, Facts, Recipient
from chalicelib.domain.wording.catalogue import NAMES, TEXTS, fields_of, name_of, needs_of
from chalicelib.domain.wording.checking import problems
from chalicelib.domain.wording.fields import FIELDS
from chalicelib.domain.wording.samples import examples, link_of, samples
from chalicelib.domain.wording.showing import shown
from chalicelib.domain.write import clean_line
from chalicelib.models import company, jobs
from chalicelib.models.table import LostRace
from chalicelib.settings import settings

from .shown import Json

TRIES = 5
LANGUAGES: tuple[Language, ...] = get_args(Language)


class Edited(Struct, frozen=True, kw_only=True):
    """What PUT takes: by language and name, only the texts that change; empty words are the built-in ones again."""

    wording: dict[str, dict[str, str]]


class Preview(Struct, frozen=True, kw_only=True):
    """Which text to show. Without `words` as it is sent now; with `job` at that job's names and that total."""

    kind: str
    to: Recipient
    language: Language
    words: Annotated[str, Meta(max_length=2000)] | None = None
    job: Annotated[str, Meta(pattern=r"^[0-9A-Z]{8}$")] | None = None
    total_cents: Annotated[int, Meta(ge=0, le=10_000_000_000_000)] | None = None


def facts_of(job: Job, now: str) -> Facts:
    """What every text may say of a job: what it is about and who it is for."""
    rules = company.company()
    return Facts(
        company=rules.name,
        office=rules.phone,
        reference=job.id,
        customer=job.customer.name,
        technician=job.technician.name if job.technician else "",
        street=job.location.street,
        town=job.location.town,
        issue=job.issue,
        reasons="" if job.triaged.by else priority_reason(job) or "",
        window=job.visit.window,
        today=date.fromisoformat(local_day(now, rules.zone)),
        emergency=job.triaged.priority == "emergency",
    )


def edited(kind: str, to: Recipient, language: Language) -> str:
    """The owner's words for this text, empty where the built-in ones are to be used."""
    return company.wording().texts.get(language, {}).get(name_of(kind, to), "")


def everything() -> Json:
    """Every text with its built-in and edited words, who gets it and which fields it has."""
    company.forget()
    return {
        "version": company.wording().version,
        "most": SEGMENT,
        "fields": {
            name: {"means": field.means, "may_be_missing": field.may_be_missing} for name, field in FIELDS.items()
        },
        "texts": [_text(kind, to) for kind, to in TEXTS],
    }


def _text(kind: str, to: Recipient) -> Json:
    text = TEXTS[kind, to]
    own = {language: words for language in LANGUAGES if (words := edited(kind, to, language))}
    refused = {language: _problem(kind, to, language, words) for language, words in own.items()}
    return {
        "name": name_of(kind, to),
        "kind": kind,
        "to": to,
        "title": text.title,
        "sent": text.sent,
        "fields": list(fields_of(kind, to)),
        "needs": list(needs_of(kind, to)),
        "says": text.says,
        "samples": {language: examples(kind, to, language) for language in LANGUAGES},
        "built_in": {language: BUILT_IN[language][kind, to] for language in LANGUAGES},
        "edited": own,
        "refused": {language: problem for language, problem in refused.items() if problem},
    }


def _problem(kind: str, to: Recipient, language: Language, words: str) -> str:
    link = link_of(kind, to, settings().public_base)
    return " ".join(problems(kind, to, language, words, len(link)))


def change(asked: Edited) -> Json:
    """Keep the words that are named. Raises Invalid with a sentence for each that cannot be used; then none is kept."""
    new: dict[tuple[Language, str], str] = {}
    wrong = {
        f"wording.{language}": "Texts are in en and es." for language in asked.wording if language not in LANGUAGES
    }
    for language in LANGUAGES:
        for name, typed in asked.wording.get(language, {}).items():
            words = new[language, name] = clean_line(typed)
            problem = _wrong(language, name, words)
            if problem:
                wrong[f"wording.{language}.{name}"] = problem
    if wrong:
        raise Invalid(wrong)
    for _ in range(TRIES):
        company.forget()
        before = company.wording()
        texts: dict[str, dict[str, str]] = {language: dict(before.texts.get(language, {})) for language in LANGUAGES}
        for (language, name), words in new.items():
            built_in = words == BUILT_IN[language][NAMES[name]]
            texts[language][name] = "" if built_in else to_gsm7(words)
        # Names that a later version no longer has go with the next change.
        kept = {
            language: {name: words for name, words in known.items() if words and name in NAMES}
            for language, known in texts.items()
        }
        if kept == before.texts:
            return everything()
        try:
            company.save_wording(company.Wording(version=before.version + 1, texts=kept))
        except LostRace:
            continue
        return everything()
    raise Conflict()


def _wrong(language: Language, name: str, words: str) -> str:
    if name not in NAMES:
        return "There is no such text."
    return _problem(*NAMES[name], language, words) if words else ""


def preview(asked: Preview, now: str) -> Json:
    """The text at usual, at the longest and at hardly any facts, and why its words cannot be used if they cannot."""
    kind, to, language = asked.kind, asked.to, asked.language
    if (kind, to) not in TEXTS:
        raise Invalid({"kind": "There is no such text."})
    words = edited(kind, to, language) if asked.words is None else clean_line(asked.words)
    problem = _problem(kind, to, language, words) if words else ""
    if asked.words is None and problem:
        words, problem = "", ""
    used = words or BUILT_IN[language][kind, to]
    link = link_of(kind, to, settings().public_base)
    of = samples(kind, language, company.company().name, company.company().phone)
    facts = {"usual": _asked_facts(asked, now) or of.usual, "longest": of.longest, "least": of.least}
    return {
        "words": to_gsm7(used),
        "fields": {f"wording.{language}.{name_of(kind, to)}": problem} if problem else {},
        "texts": {name: shown(kind, to, language, used, known, link) for name, known in facts.items()},
        "link": link,
        "most": SEGMENT,
    }


def _asked_facts(asked: Preview, now: str) -> Facts | None:
    if asked.job is None:
        return None
    job = jobs.get(asked.job)
    if job is None:
        raise NotFound("There is no such job.")
    return replace(facts_of(job, now), total_cents=asked.total_cents)
