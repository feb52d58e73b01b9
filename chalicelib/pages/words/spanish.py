"""The pages in Spanish."""

from collections.abc import Mapping

from . import spanish_customer, spanish_offline, spanish_portal

_SHARED = {
    "next_step": "Lo siguiente",
    "close": "Cerrar",
    "back": "Volver",
    "undo": "Deshacer",
    "optional": "opcional",
    "job": "Trabajo",
    "why": "¿Por qué?",
    "until": "hasta {day}",
    "call_office": "Llamar a la oficina",
    "no_window": "Hora por confirmar",
    "no_window_short": "Sin hora",
    "address": "dirección {ip}",
    "device": "{browser} en {system}",
    "from_office": "{name}, oficina",
    "from_page": "{name}, desde la página",
    "by_text": "Cliente, por mensaje",
    "day_at": "{day}, {time}",
}

_PHOTO = {
    "photo": "Foto",
    "photos": "Fotos: {count}",
    "photo_of": "Foto, {hint}",
    "photo_add": "Agregar una foto",
    "photo_hint": "La oficina la ve enseguida en el trabajo.",
    "photo_hint_for": "{name} y la oficina la ven enseguida.",
    "photo_hint_us": "La vemos enseguida.",
    "photo_take": "Tomar una foto",
    "photo_choose": "O elegir de este teléfono",
    "photo_text": "¿Qué se ve?",
    "photo_send": "Enviar foto",
    "photo_missing": "Primero tome o elija una foto.",
    "photo_sending": "Enviando",
    "photo_sent": "Enviada. Puede agregar otra.",
    "photo_kept": "Guardada en este teléfono. Se envía cuando haya señal.",
    "photo_unreadable": "Este teléfono no puede leer esa imagen. Por favor, tome otra foto.",
    "photo_no_signal": "Sin señal. Su foto sigue aquí: envíela otra vez en un momento.",
    "photo_no_script": "Este navegador no puede enviar fotos. Responda a nuestro mensaje con la foto.",
}

_GONE = {
    "gone_reassigned": "Esta visita la tiene otra persona",
    "gone_reassigned_words": "No tiene que ir. Este enlace ya no abre el trabajo.",
    "gone_removed": "Esta visita ya no es suya",
    "gone_removed_words": "No tiene que ir. Este enlace ya no abre el trabajo.",
    "gone_finished": "Este trabajo está terminado",
    "gone_finished_words": "Este enlace ya no lo abre.",
    "gone_cancelled": "Esta visita fue cancelada",
    "gone_cancelled_words": "Nadie tiene que ir.",
    "gone_cancelled_customer": "No va a venir nadie. Si quiere que vayamos, llámenos.",
    "gone_finished_customer": "Gracias por recibirnos. Si algo no está bien, llámenos.",
    "gone_replaced": "Este enlace fue reemplazado",
    "gone_replaced_words": "El que funciona está en nuestro último mensaje.",
    "gone_newer": "Hay un presupuesto más nuevo",
    "gone_newer_words": "A este ya no se puede responder.",
    "next_visit": "Su próxima visita",
    "see_newer": "Ver el nuevo presupuesto",
    "gone_withdrawn": "Este presupuesto fue retirado",
    "gone_withdrawn_words": "Ya no se puede responder. ¿Preguntas? Llámenos.",
    "gone_expired": "Este presupuesto ya venció",
    "gone_expired_words": "Llámenos para pedir uno nuevo.",
    "gone_inactive": "Este enlace ya no funciona",
    "gone_inactive_words": "Ya no abre el trabajo.",
    "gone_kept": "Lo que envió está guardado.",
    "gone_kept_words": "La oficina lo ve en el trabajo.",
    "not_expected": "¿No es lo que esperaba? Llame a la oficina.",
    "missing_title": "Este enlace no existe",
    "missing_words": "Revise que esté completo: empieza con https y termina con letras y números. "
    "O ábralo otra vez desde el mensaje.",
    "problem_title": "No funcionó",
}

WORDS: Mapping[str, str] = {
    **_SHARED,
    **_PHOTO,
    **_GONE,
    **spanish_portal.WORDS,
    **spanish_offline.WORDS,
    **spanish_customer.WORDS,
}
