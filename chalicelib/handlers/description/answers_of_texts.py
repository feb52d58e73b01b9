"""What answers about texts look like: one text, the technicians' days, the words of texts."""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from chalicelib.domain.delivery import TextState
from chalicelib.domain.pictures import MediumState, PictureType
from chalicelib.domain.wording.facts import Recipient
from chalicelib.domain.wording.showing import Shown
from chalicelib.models.texts import Writer


class SeenToBy(Struct):
    """Who saw to a text that failed."""

    how: Literal["sent_again", "told_by_phone"]
    by: Writer
    at: str


class TextMedium(Struct):
    """What came with a text: `type` and `url` once it is stored, `reason` when it was refused."""

    id: str
    type: PictureType | None
    state: MediumState
    reason: str | None
    url: str | None


class Text(Struct):
    """One text, either way. `job` is empty for none; `by` is who of the office wrote it; `failing`: it failed, or is
    unknown, and nobody has seen to it. `held_until` is when one that waits will leave; `day` the whole day of which a
    technician is told in one text.
    """

    id: str
    phone: str
    to: Recipient
    name: str
    direction: Literal["out", "in"]
    body: str
    state: TextState | Literal["waiting"]
    reason: str | None
    at: str
    cause: str
    by: Writer | None
    job: str
    unread: bool
    failing: bool
    seen_to: SeenToBy | None
    day: str | UnsetType = UNSET
    held_until: str | UnsetType = UNSET
    media: list[TextMedium] | UnsetType = UNSET


class TextAnswer(Struct):
    text: Text


class CopiedLink(Struct):
    url: str


class ToldTechnician(Struct):
    """What one technician was told of a day as a whole; all null: nothing."""

    id: str
    state: TextState | None
    reason: str | None
    at: str | None


class ToldDay(Struct):
    """`leaves_at` is when those who were not told yet will be; null once that is over."""

    day: str
    leaves_at: str | None
    technicians: list[ToldTechnician]


class ToldAnswer(Struct):
    technician: ToldTechnician


class FieldOfTexts(Struct):
    means: str
    may_be_missing: bool


class Samples(Struct):
    en: dict[str, str]
    es: dict[str, str]


class InBoth(Struct):
    en: str
    es: str


class InSome(Struct):
    en: str | UnsetType = UNSET
    es: str | UnsetType = UNSET


class WordedText(Struct):
    """One text to one sort of reader. `needs` are fields, `says` a word that it must not be without; `edited` words are
    used in place of the built-in ones, `refused` says why some of them are not any more.
    """

    name: str
    kind: str
    to: Recipient
    title: str
    sent: str
    fields: list[str]
    needs: list[str]
    says: str
    samples: Samples
    built_in: InBoth
    edited: InSome
    refused: InSome


class AllWording(Struct):
    version: int
    most: int
    fields: dict[str, FieldOfTexts]
    texts: list[WordedText]


class PreviewedTexts(Struct):
    """At usual, at the longest and at hardly any facts; null where the words cannot be read."""

    usual: Shown | None
    longest: Shown | None
    least: Shown | None


class WordingPreview(Struct):
    """`fields` are those that a refusal of these words would have."""

    words: str
    fields: dict[str, str]
    texts: PreviewedTexts
    link: str
    most: int
