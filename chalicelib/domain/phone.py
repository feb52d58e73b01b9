"""Phone numbers as people type them, kept as E.164. The library is loaded only where a number is typed in."""

from .errors import Invalid


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


def spoken(number: str) -> str:
    """`+16175550140` as people write it: `617-555-0140`. Other countries keep their E.164 form."""
    if len(number) == 12 and number.startswith("+1"):
        return f"{number[2:5]}-{number[5:8]}-{number[8:]}"
    return number
