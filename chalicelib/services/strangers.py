"""What strangers may do how often: refused forms, guessed links and photos put for a form, by where they came from.

Carriers put many people behind one address, so a genuine link is never counted, and how many good forms one place may
send is requests.py's to say.
"""

import ipaddress
import time
from collections import Counter

from chalicelib.domain.errors import TooMany
from chalicelib.models import limits

HOUR, DAY = 3600, 86_400
PHOTOS_OF_FORM, PHOTOS_OF_ADDRESS = 12, 200
FORM_FAILURES = 60
GUESS_WINDOW = 600
GUESSES = 100
FORM_WORDS = "There were many requests from here. Please call us, or try again in an hour."
_MOST_GUESSERS = 10_000
_guesses: Counter[str] = Counter()
_guesses_since = 0.0
_GUESS_WORDS = "Too many links that do not exist were tried from here. Please wait ten minutes."


def failed_form(address: str) -> TooMany | None:
    """Note that a form from this address was refused; the refusal that takes its place after too many of them."""
    over = limits.too_many("form", network(address), HOUR, FORM_FAILURES)
    return TooMany(FORM_WORDS, HOUR) if over else None


def wants_photo(form: str, address: str) -> None:
    """Count a photo that is to be put into the bucket for a form. Raises TooMany; without photos the form is taken."""
    if (
        limits.count("form-photos", form, DAY) > PHOTOS_OF_FORM
        or limits.count("form-photos-from", network(address), HOUR) > PHOTOS_OF_ADDRESS
    ):
        raise TooMany("There are many photos already. Please send the form without more.", HOUR)


def guessed(address: str) -> None:
    """Note that something was sent to a link that we never made. Raises TooMany.

    A guess costs us no request, so each process counts for itself: no guess succeeds anyway, this only ends the noise.
    """
    global _guesses_since
    now = time.monotonic()
    if now - _guesses_since > GUESS_WINDOW or len(_guesses) >= _MOST_GUESSERS:
        _guesses.clear()
        _guesses_since = now
    _guesses[network(address)] += 1
    if _guesses[network(address)] > GUESSES:
        raise TooMany(_GUESS_WORDS, GUESS_WINDOW)


def forget() -> None:
    """Remember no guess."""
    _guesses.clear()


def network(address: str) -> str:
    """Whom an address belongs to: with IPv6 everybody has a whole /64 to themselves."""
    try:
        found = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return "unknown"
    if found.version == 4:
        return str(found)
    mapped = found.ipv4_mapped
    return str(mapped or ipaddress.ip_network((found, 64), strict=False))
