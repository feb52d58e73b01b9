"""What the portal says without signal, in English. Where one and many differ, a bar stands between."""

from collections.abc import Mapping

_QUEUE = {
    "offline_no_signal": "No signal",
    "offline_waiting": "1 action waiting|{count} actions waiting",
    "offline_saved_here": "Saved on this phone.",
    "offline_will_save": "What you tap is saved on this phone.",
    "offline_refused": "1 action was not accepted|{count} actions were not accepted",
    "offline_refused_link": "1 was not accepted|{count} were not accepted",
    "offline_photo_refused": "The photo was not accepted. Please take it again.",
    "offline_tapped": "tapped {time}",
    "offline_words_kept": "Your words are kept here until you decide.",
    "offline_as_note": "Send as note",
    "offline_change": "Change it",
    "offline_throw_away": "Throw away",
    "offline_as_of": "As of {time}, when this phone last had signal.",
    "offline_sheet": "Waits on this phone until there is signal.",
    "offline_saved": "{what}: saved on this phone.",
    "offline_until_signal": "waits for signal",
    "offline_kept": "What you sent is kept.|{count} actions you tapped without signal are kept.",
    "offline_kept_words": "The office sees it on the job.|The office sees them on the job.",
}

_REFUSED = {
    "refused_because": "{who} {did}, {when}. Nothing was changed.",
    "refused_office": "{name} at the office",
    "refused_you": "You, from this link,",
    "changed_visit_scheduled": "had already moved this visit to {window}",
    "changed_technician_en_route": "had already set out",
    "changed_technician_arrived": "had already reported the arrival",
    "changed_no_access_reported": "had already reported no access",
    "changed_job_held": "had already put the job on hold",
    "changed_job_resumed": "had already ended the hold",
    "changed_quote_sent": "had already sent a quote",
    "changed_quote_withdrawn": "had already taken the quote back",
    "changed_quote_approved": "had already approved the quote",
    "changed_quote_declined": "had already declined the quote",
    "changed_something": "had already changed it",
}

WORDS: Mapping[str, str] = {**_QUEUE, **_REFUSED}
