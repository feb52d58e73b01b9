"""What the portal says without signal, in Spanish. Where one and many differ, a bar stands between."""

from collections.abc import Mapping

_QUEUE = {
    "offline_no_signal": "Sin señal",
    "offline_waiting": "1 acción en espera|{count} acciones en espera",
    "offline_saved_here": "Guardado en este teléfono.",
    "offline_will_save": "Lo que toque se guarda en este teléfono.",
    "offline_refused": "1 acción no se aceptó|{count} acciones no se aceptaron",
    "offline_refused_link": "1 no se aceptó|{count} no se aceptaron",
    "offline_photo_refused": "La foto no se aceptó. Por favor, tómela otra vez.",
    "offline_tapped": "tocado {time}",
    "offline_words_kept": "Sus palabras quedan aquí hasta que decida.",
    "offline_as_note": "Enviar como nota",
    "offline_change": "Corregir",
    "offline_throw_away": "Descartar",
    "offline_as_of": "Así estaba la última vez que hubo señal: {time}.",
    "offline_sheet": "Espera en este teléfono hasta que haya señal.",
    "offline_saved": "{what}: guardado en este teléfono.",
    "offline_until_signal": "espera señal",
    "offline_kept": "Lo que envió está guardado.|{count} acciones que tocó sin señal están guardadas.",
    "offline_kept_words": "La oficina lo ve en el trabajo.|La oficina las ve en el trabajo.",
}

_REFUSED = {
    "refused_because": "{who} {did}, {when}. No se cambió nada.",
    "refused_office": "{name}, de la oficina,",
    "refused_you": "Usted, con este enlace,",
    "changed_visit_scheduled": "ya había movido esta visita a {window}",
    "changed_technician_en_route": "ya había avisado la salida",
    "changed_technician_arrived": "ya había avisado la llegada",
    "changed_no_access_reported": "ya había avisado que no hubo acceso",
    "changed_job_held": "ya había puesto el trabajo en pausa",
    "changed_job_resumed": "ya había quitado la pausa",
    "changed_quote_sent": "ya había enviado un presupuesto",
    "changed_quote_withdrawn": "ya había retirado el presupuesto",
    "changed_quote_approved": "ya había aprobado el presupuesto",
    "changed_quote_declined": "ya había rechazado el presupuesto",
    "changed_something": "ya lo había cambiado",
}

WORDS: Mapping[str, str] = {**_QUEUE, **_REFUSED}
