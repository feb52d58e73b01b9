"""Every text at the longest real names, with its link on a CloudFront address: how many segments the carrier bills."""

from datetime import date
from itertools import product
from typing import get_args

from bench.row import Row
from chalicelib.domain import link
from chalicelib.domain.gsm7 import segments, septets
from chalicelib.domain.schedule import Window
from chalicelib.domain.wording import LINK, RECIPIENTS, Facts, Language, needs_link, words
from chalicelib.domain.wording.samples import longest

# CloudFront's names have 13 or 14 characters before the domain.
ADDRESS = "https://d1234abcdef8xyz.cloudfront.net"
_LONGEST = tuple(longest(language) for language in get_args(Language))
COMPANIES = tuple(facts.company for facts in _LONGEST)
PEOPLE = tuple(facts.customer for facts in _LONGEST)
PLACES = tuple((facts.street, facts.town) for facts in _LONGEST)
ISSUES = tuple(facts.issue for facts in _LONGEST)
TODAY = date(2026, 11, 23)
WINDOWS = (None, Window("2026-11-23T10:30", "2026-11-23T12:30"), Window("2026-12-30T10:30", "2026-12-30T12:30"))


def texts() -> list[tuple[str, str]]:
    """(name, text as it leaves) of every text in every language with every combination of the longest names."""
    found = []
    path = link.path(link.Link(job="ZZZZZZZZ", kind="t", number=16_383), "a-secret")
    names = product(COMPANIES, PEOPLE, PLACES, ISSUES, WINDOWS, (False, True))
    everything = [
        (*known, kind, to, language)
        for known in names
        for kind, to in sorted(RECIPIENTS)
        for language in get_args(Language)
    ]
    for company, person, (street, town), issue, known, emergency, kind, to, language in everything:
        # A text for a whole day always has one.
        window = known or WINDOWS[-1] if kind == "day" else known
        facts = Facts(
            company=company,
            office="+16175550140",
            reference="7KQ4M2XD",
            customer=person,
            technician=person,
            street=street,
            town=town,
            issue=issue,
            reasons="smells like gas" if emergency else "",
            window=window,
            was=WINDOWS[1],
            minutes=120,
            total_cents=123_456_78,
            reason=issue,
            today=TODAY,
            jobs=12,
            emergency=emergency,
        )  # fmt: skip
        address = ADDRESS + path
        body = words(kind, to, language, facts, len(address))
        if needs_link(kind, to) and LINK not in body:
            raise ValueError(f"{kind} to the {to} lost its link")
        found.append((f"{kind} to the {to} ({language})", body.replace(LINK, address)))
    return found


def measure() -> list[Row]:
    everything = texts()
    most = max(segments(body) for _, body in everything)
    name, body = max(everything, key=lambda text: septets(text[1]))
    kinds = len({name for name, _ in everything})
    return [
        Row(
            "segments of the longest text",
            f"{most}; the longest is {septets(body)} of 160 ({name}), "
            f"of {kinds} texts at {len(everything) // kinds} names",
            "1 segment each, at the longest real names, with the link",
            most == 1,
            {"segments": most, "septets": septets(body), "texts": kinds, "longest": body},
        )
    ]
