"""The texts in Spanish, which says usted. No word here needs á, í, ó or ú: they would make a text UCS-2."""

from collections.abc import Callable, Mapping

from .facts import LINK, Recipient, Telling, sentence


def got_it(t: Telling) -> str:
    request = f"recibimos su solicitud {t.reference}".rstrip()
    return f"{t.sender()}{request}. Ver: {LINK} STOP: no recibir textos"


def got_it_assigned(t: Telling) -> str:
    reference = f"{t.reference}, " if t.reference else ""
    return f"{t.sender()}{reference}{_comes(t, new_time=True)} {LINK} STOP: no recibir textos"


def assigned_technician(t: Telling) -> str:
    lead = f"EMERGENCIA {t.when_urgent()}" if t.emergency else f"Trabajo {t.when() or 'nuevo'}"
    return _line(f"{lead.strip()}: {t.who_and_town()}.", sentence(t.issue), LINK)


def assigned_customer(t: Telling) -> str:
    return f"{t.sender()}{_comes(t)} Cambios o preguntas: {LINK}"


def removed(t: Telling) -> str:
    return _line(f"Ya no es suyo: {t.who_and_when()}.", "No tiene que ir.", _office(t))


def on_the_way(t: Telling) -> str:
    arrival = f", llega en {_minutes(t)}" if t.minutes else ""
    return f"{t.sender()}{_technician(t)} va en camino{arrival}. Ver: {LINK}"


def running_late(t: Telling) -> str:
    late = f"{_minutes(t)} de retraso" if t.minutes else "retraso"
    return f"{t.sender()}{_technician(t)} lleva {late}, disculpe. {LINK}"


def arrived(t: Telling) -> str:
    return f"{t.sender()}{_technician(t)} ha llegado{f' a {t.street}' if t.street else ''}."


def no_access(t: Telling) -> str:
    call = f"Llame al {t.office} o vea" if t.office else "Vea"
    return f"{t.sender()}{_technician(t)} vino y no pudo verle. {call} {LINK}"


def quote(t: Telling) -> str:
    offer = f"su presupuesto de {t.total}" if t.total else "su presupuesto"
    return f"{t.sender()}{offer}. Vea y responda: {LINK}"


def quote_approved(t: Telling) -> str:
    return f"Aprobado, adelante: {t.total_and_who()}. {LINK}"


def quote_declined(t: Telling) -> str:
    return _line(f"Rechazado: {t.total_and_who()}.", f"Motivo: {sentence(t.reason)}" if t.reason else "", LINK)


def return_visit(t: Telling) -> str:
    return f"{t.sender()}falta una visita para terminar. Le diremos la hora. {LINK}"


def done(t: Telling) -> str:
    where = f" en {t.street}" if t.street else ""
    return f"{t.sender()}{_technician(t)} ha terminado el trabajo{where}. ¡Gracias! Si algo falla, {_call(t)}"


def new_window_customer(t: Telling) -> str:
    if t.window is None:
        return f"{t.sender()}la hora de su visita queda por confirmar. Le diremos la nueva. {LINK}"
    return f"{t.sender()}nueva hora de su visita: {t.when(new_time=True)}. Cambios: {LINK}"


def new_window_technician(t: Telling) -> str:
    before = f" (era {t.before()})" if t.was else ""
    return f"{f'Nueva hora {t.when()}' if t.window else 'Hora por confirmar'}{before}: {t.who()}. {LINK}"


def cancelled_customer(t: Telling) -> str:
    when = f" de {t.when()}," if t.window else ""
    questions = f" Preguntas: {t.office}" if t.office else ""
    return f"{t.sender()}su visita{when} queda cancelada. No va a venir nadie.{questions}"


def cancelled_technician(t: Telling) -> str:
    return _line(f"Cancelada: {t.who_and_when()}.", "No tiene que ir.", _office(t))


def reminder(t: Telling) -> str:
    return f"{t.sender()}{_comes(t)} Cambios: {LINK}"


def safety_gas(t: Telling) -> str:
    return (
        f"{t.sender()}¿gas o CO? Salgan todos ya. Sin llamas, sin tocar interruptores. "
        "Llame al 911 desde afuera y no entre hasta que le avisen."
    )


def safety_water(t: Telling) -> str:
    return (
        f"{t.sender()}cierre ya la llave de paso del agua. No pise suelo mojado cerca de enchufes. "
        f"Si no la encuentra, {_call(t)}"
    )


def safety_electrical(t: Telling) -> str:
    return (
        f"{t.sender()}no toque lo que echa chispas o huele a quemado. Si puede, en seco y sin riesgo, corte la luz. "
        "Humo o fuego: salga y llame al 911."
    )


def question(t: Telling) -> str:
    return _line(f"Pregunta de {t.who()}:", t.reason, LINK)


WORDING: Mapping[tuple[str, Recipient], Callable[[Telling], str]] = {
    ("got_it", "customer"): got_it,
    ("got_it_assigned", "customer"): got_it_assigned,
    ("assigned", "technician"): assigned_technician,
    ("assigned", "customer"): assigned_customer,
    ("removed", "technician"): removed,
    ("on_the_way", "customer"): on_the_way,
    ("running_late", "customer"): running_late,
    ("arrived", "customer"): arrived,
    ("no_access", "customer"): no_access,
    ("quote", "customer"): quote,
    ("quote_approved", "technician"): quote_approved,
    ("quote_declined", "technician"): quote_declined,
    ("return_visit", "customer"): return_visit,
    ("done", "customer"): done,
    ("new_window", "customer"): new_window_customer,
    ("new_window", "technician"): new_window_technician,
    ("cancelled", "customer"): cancelled_customer,
    ("cancelled", "technician"): cancelled_technician,
    ("reminder", "customer"): reminder,
    ("safety_gas", "customer"): safety_gas,
    ("safety_water", "customer"): safety_water,
    ("safety_electrical", "customer"): safety_electrical,
    ("question", "technician"): question,
}


def _comes(t: Telling, new_time: bool = False) -> str:
    if t.window is None:
        return f"{_technician(t)} va a venir, falta la hora."
    return f"{_technician(t)} llega {t.when(new_time)}."


def _technician(t: Telling) -> str:
    return t.technician or "nuestro técnico"


def _minutes(t: Telling) -> str:
    return "un minuto" if t.minutes == 1 else f"unos {t.minutes} minutos"


def _call(t: Telling) -> str:
    return f"llame al {t.office}" if t.office else "llame a la oficina"


def _office(t: Telling) -> str:
    return f"Oficina: {t.office}" if t.office else ""


def _line(*parts: str) -> str:
    return " ".join(part for part in parts if part)
