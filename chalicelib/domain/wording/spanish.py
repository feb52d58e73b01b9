"""The texts in Spanish, which says usted. No word here needs á, í, ó or ú: they would make a text UCS-2."""

from collections.abc import Mapping

from .facts import Phrases, Recipient

PHRASES = Phrases(
    technician="nuestro técnico",
    emergency="EMERGENCIA",
    one_minute="un minuto",
    minutes="unos {} minutos",
)

WORDING: Mapping[tuple[str, Recipient], str] = {
    ("got_it", "customer"): ("{company}: recibimos su solicitud {reference}. Ver: {link} STOP: no recibir textos"),
    ("got_it_assigned", "customer"): (
        "{company}: {reference}, {technician} [llega {when}|va a venir, falta la hora]. {link} STOP: no recibir textos"
    ),
    ("assigned", "technician"): "[{emergency}|Trabajo {when}|Trabajo nuevo]: {who}[, {town}].[ {issue}] {link}",
    ("assigned", "customer"): (
        "{company}: {technician} [llega {when}|va a venir, falta la hora]. Cambios o preguntas: {link}"
    ),
    ("day", "technician"): (
        "{day}: [{several} trabajos, el primero|1 trabajo,] {hours}[ en {street}][, {town}]. Todo: {link}"
    ),
    ("removed", "technician"): "Ya no es suyo: {who}[, {when}]. No tiene que ir.[ Oficina: {office}]",
    ("on_the_way", "customer"): "{company}: {technician} va en camino[, llega en {minutes}]. Ver: {link}",
    ("running_late", "customer"): "{company}: {technician} lleva [{minutes} de ]retraso, disculpe. {link}",
    ("arrived", "customer"): "{company}: {technician} ha llegado[ a {street}].",
    ("no_access", "customer"): ("{company}: {technician} vino y no pudo verle. [Llame al {office} o vea|Vea] {link}"),
    ("quote", "customer"): "{company}: su presupuesto[ de {total}]. Vea y responda: {link}",
    ("quote_approved", "technician"): "Aprobado, adelante: [{total}, ]{who}. {link}",
    ("quote_declined", "technician"): "Rechazado: [{total}, ]{who}.[ Motivo: {reason}] {link}",
    ("return_visit", "customer"): ("{company}: falta una visita para terminar. Le diremos la hora. {link}"),
    ("done", "customer"): (
        "{company}: {technician} ha terminado el trabajo[ en {street}]. ¡Gracias! "
        "Si algo falla, [llame al {office}|llame a la oficina]"
    ),
    ("new_window", "customer"): (
        "{company}: [nueva hora de su visita: {when}. Cambios:"
        "|la hora de su visita queda por confirmar. Le diremos la nueva.] {link}"
    ),
    ("new_window", "technician"): "[Nueva hora {when}|Hora por confirmar][ (era {before})]: {who}. {link}",
    ("cancelled", "customer"): (
        "{company}: su visita[ de {when},] queda cancelada. No va a venir nadie.[ Preguntas: {office}]"
    ),
    ("cancelled", "technician"): "Cancelada: {who}[, {when}]. No tiene que ir.[ Oficina: {office}]",
    ("reminder", "customer"): ("{company}: {technician} [llega {when}|va a venir, falta la hora]. Cambios: {link}"),
    ("safety_gas", "customer"): (
        "{company}: ¿gas o CO? Salgan todos ya. Sin llamas, sin tocar interruptores. "
        "Llame al 911 desde afuera y no entre hasta que le avisen."
    ),
    ("safety_water", "customer"): (
        "{company}: cierre ya la llave de paso del agua. No pise suelo mojado cerca de enchufes. "
        "Si no la encuentra, [llame al {office}|llame a la oficina]"
    ),
    ("safety_electrical", "customer"): (
        "{company}: no toque lo que echa chispas o huele a quemado. Si puede, en seco y sin riesgo, corte la luz. "
        "Humo o fuego: salga y llame al 911."
    ),
    ("question", "technician"): "Pregunta de {who}:[ {question}] {link}",
}
