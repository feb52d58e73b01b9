"""Templates become HTML. Jinja is loaded when the first page is rendered, so that no other request pays for it.

A page brings its style along: on a bad connection a second file is a second round trip before anything is seen.
"""

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chalicelib.domain.schedule import Language

from .words import say_in

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


@cache
def style() -> str:
    """The style of all pages, without what only its authors read."""
    written = (TEMPLATES / "pages.css").read_text("utf-8")
    return re.sub(r"\s*\n\s*", "", re.sub(r"/\*.*?\*/", "", written, flags=re.S))


@cache
def style_hash() -> str:
    """By which a content policy knows this style from one that somebody else put into a page."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["lines"] = str.splitlines
    found.globals["style"] = Markup(style())
    found.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
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
