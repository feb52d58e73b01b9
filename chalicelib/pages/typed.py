"""What somebody had typed when a form was refused: it is shown again, with what to change beside it."""

from msgspec import Struct


class Typed(Struct, frozen=True, kw_only=True):
    """`form` is the sheet to open again; `fields` has one message per field; `id` is kept where it is unknown
    whether the first try arrived."""

    form: str = ""
    values: dict[str, str] = {}
    message: str = ""
    fields: dict[str, str] = {}
    id: str = ""

    def value(self, form: str, name: str, otherwise: str = "") -> str:
        return self.values.get(name, otherwise) if form == self.form else otherwise

    def error(self, form: str, name: str) -> str:
        return self.fields.get(name, "") if form == self.form else ""


NOTHING = Typed()
