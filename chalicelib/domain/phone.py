"""Phone numbers as people type them, kept as E.164. The library is loaded only where a number is typed in."""

from .errors import Invalid

# The area codes of +1 outside the United States, its territories and Canada, and premium numbers.
_DEAR = frozenset("242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876 900".split())


def e164(typed: str, field: str = "phone", region: str = "US") -> str:
    """`(617) 555-0117` becomes `+16175550117`; raises Invalid for what cannot be a number.

    Only the length and shape are checked (`is_possible_number`): the 555-01xx range is fictional but must work.
    """
    import phonenumbers

    digits = sum(char.isdigit() for char in typed)
    try:
        number = phonenumbers.parse(typed[:40], region)
    except phonenumbers.NumberParseException:
        raise Invalid({field: "This is not a phone number. Write all 10 digits, like 617 555 0117."}) from None
    if number.extension:
        raise Invalid({field: "A text cannot go to an extension. Write the number without it."})
    if not phonenumbers.is_possible_number(number):
        missing = 10 - digits
        if region == "US" and not typed.strip().startswith("+") and missing == 1:
            raise Invalid({field: "One digit is missing. Write all 10, like 617 555 0117."})
        raise Invalid({field: "This is not a phone number. Write all 10 digits, like 617 555 0117."})
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def same_country(number: str, other: str) -> bool:
    """Whether two E.164 numbers are of one country; of those that share +1, each dear one is a country of its own."""
    import phonenumbers

    first, second = phonenumbers.parse(number), phonenumbers.parse(other)
    if first.country_code != second.country_code:
        return False
    area, at_home = str(first.national_number)[:3], str(second.national_number)[:3]
    return first.country_code != 1 or area not in _DEAR or area == at_home


def spoken(number: str) -> str:
    """`+16175550140` as people write it: `617-555-0140`. Other countries keep their E.164 form."""
    if len(number) == 12 and number.startswith("+1"):
        return f"{number[2:5]}-{number[5:8]}-{number[8:]}"
    return number
