"""Templates become HTML. Jinja is loaded when the first page is rendered, so that no other request pays for it."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chalicelib.domain.schedule import Language

from .words import say_in

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["lines"] = str.splitlines
    return found


def render(template: str, language: Language, **shown: Any) -> str:
    """The page in the reader's language.

    `say` words everything that is read, `say_stored` what a form stores: choices are kept in English for the office.
    """
    return (
        _environment()
        .get_template(template)
        .render(language=language, say=say_in(language), say_stored=say_in("en"), **shown)
    )
