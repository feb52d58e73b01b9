"""The pages in English, said as on the phone."""

from collections.abc import Mapping

from . import english_customer, english_offline, english_portal

_SHARED = {
    "next_step": "Next step",
    "close": "Close",
    "back": "Back",
    "undo": "Undo",
    "optional": "optional",
    "job": "Job",
    "why": "Why?",
    "until": "until {day}",
    "call_office": "Call the office",
    "no_window": "Time still open",
    "no_window_short": "Open",
    "address": "address {ip}",
    "device": "{browser} on {system}",
    "from_office": "{name}, office",
    "from_page": "{name}, from the page",
    "by_text": "Customer, by text",
    "day_at": "{day} at {time}",
}

_PHOTO = {
    "photo": "Photo",
    "photos": "Photos: {count}",
    "photo_of": "Photo, {hint}",
    "photo_add": "Add a photo",
    "photo_hint": "The office sees it on the job at once.",
    "photo_hint_for": "{name} and the office see it at once.",
    "photo_hint_us": "We see it at once.",
    "photo_take": "Take a photo",
    "photo_choose": "Or choose from this phone",
    "photo_text": "What does it show?",
    "photo_send": "Send photo",
    "photo_missing": "Take or choose a photo first.",
    "photo_sending": "Sending",
    "photo_sent": "Sent. You can add another one.",
    "photo_kept": "Saved on this phone. It is sent when there is signal.",
    "photo_unreadable": "This phone cannot read that picture. Please take a new photo.",
    "photo_no_signal": "No signal. Your photo is still here: send it again in a moment.",
    "photo_no_script": "This browser cannot send photos. Answer our text with the photo instead.",
}

_GONE = {
    "gone_reassigned": "This visit was given to somebody else",
    "gone_reassigned_words": "You do not need to go. This link no longer opens the job.",
    "gone_removed": "This visit is not yours any more",
    "gone_removed_words": "You do not need to go. This link no longer opens the job.",
    "gone_finished": "This job is finished",
    "gone_finished_words": "This link no longer opens it.",
    "gone_cancelled": "This visit was called off",
    "gone_cancelled_words": "Nobody needs to go there.",
    "gone_cancelled_customer": "Nobody will come. To have somebody come after all, call us.",
    "gone_finished_customer": "Thank you for having us. If anything is not right, call us.",
    "gone_replaced": "This link was replaced",
    "gone_replaced_words": "The newest text from us has the one that works.",
    "gone_newer": "There is a newer quote",
    "gone_newer_words": "This one can no longer be answered.",
    "next_visit": "Your next visit",
    "see_newer": "See the new quote",
    "gone_withdrawn": "This quote was taken back",
    "gone_withdrawn_words": "It can no longer be answered. Questions? Call us.",
    "gone_expired": "This quote is not valid any more",
    "gone_expired_words": "Call us for a new one.",
    "gone_inactive": "This link does not work any more",
    "gone_inactive_words": "It no longer opens the job.",
    "gone_kept": "What you sent is kept.",
    "gone_kept_words": "The office sees it on the job.",
    "not_expected": "Not what you expected? Call the office.",
    "missing_title": "This link does not exist",
    "missing_words": "Please check that it is complete: it begins with https and ends with letters and numbers. "
    "Or open it again from the text.",
    "problem_title": "That did not work",
}

WORDS: Mapping[str, str] = {
    **_SHARED,
    **_PHOTO,
    **_GONE,
    **english_portal.WORDS,
    **english_offline.WORDS,
    **english_customer.WORDS,
}
