"""Refusals that technicians and customers meet, in Spanish, by the English sentence that the code gives."""

import re
from collections.abc import Mapping

from .people import Language

SENTENCES: Mapping[str, str] = {
    "Please check what was entered.": "Por favor, revise lo que escribió.",
    "This is needed.": "Falta este dato.",
    "Please write something here.": "Por favor, escriba algo aquí.",
    "Please type your full name.": "Por favor, escriba su nombre completo.",
    "Please write your question.": "Por favor, escriba su pregunta.",
    "One digit is missing. Write all 10, like 617 555 0117.": "Falta un dígito. Escriba los 10, como 617 555 0117.",
    "This is not a phone number. Write all 10 digits, like 617 555 0117.": "No es un número de teléfono. "
    "Escriba los 10 dígitos, como 617 555 0117.",
    "A text cannot go to an extension. Write the number without it.": "Un mensaje no llega a una extensión. "
    "Escriba el número sin ella.",
    "Choose a day and a time.": "Elija un día y una hora.",
    "Write the local date and time, like 2026-11-22T13:00.": "Elija un día y una hora.",
    "Say what it is.": "Diga qué es.",
    "Write how many, like 2.5.": "Escriba cuántos, como 2.5.",
    "Write an amount, like 212.40.": "Escriba un importe, como 212.40.",
    "A quote needs at least one line.": "Un presupuesto necesita al menos una línea.",
    "This job has changed since you looked at it.": "Este trabajo cambió desde que lo vio.",
    "This command id was used for something else.": "Esto ya se envió. Mire lo que hay ahora y envíelo otra vez si falta.",
    "This was already sent. Look at what is here now, and send it again if it is still missing.": "Esto ya se envió. "
    "Mire lo que hay ahora y envíelo otra vez si falta.",
    "This job is completed.": "Este trabajo está terminado.",
    "This job is cancelled.": "Este trabajo está cancelado.",
    "The technician is on site.": "El técnico ya está en el lugar.",
    "Nobody is on site.": "Nadie está en el lugar.",
    "Say that you have arrived first.": "Primero diga que llegó.",
    "Nobody is assigned and waiting to leave.": "Nadie está por salir.",
    "Assign somebody first.": "Primero hay que asignar a alguien.",
    "Nobody is on the way or on site.": "Nadie está en camino ni en el lugar.",
    "The technician is already on the way.": "El técnico ya va en camino.",
    "The technician is already on the way. Please call the office.": "El técnico ya va en camino. Llame a la oficina.",
    "This visit has already begun. Please call the office.": "Esta visita ya empezó. Llame a la oficina.",
    "This job is not on hold.": "Este trabajo no está en pausa.",
    "There is nothing to undo.": "No hay nada que deshacer.",
    "Something else has happened since. It cannot be undone any more.": "Después pasó otra cosa. Ya no se puede deshacer.",
    "This cannot be undone.": "Esto no se puede deshacer.",
    "It is too late to undo this.": "Es tarde para deshacerlo.",
    "Only the person who did it can undo it.": "Solo quien lo hizo puede deshacerlo.",
    "There is no quote waiting for an answer.": "No hay presupuesto que espere respuesta.",
    "This quote was replaced by a newer one.": "Hay un presupuesto más nuevo.",
    "This quote is already answered.": "Este presupuesto ya tiene respuesta.",
    "This quote has expired. Please ask for a new one.": "Este presupuesto ya venció. Pida uno nuevo.",
    "A quote waits for the customer's answer.": "Un presupuesto espera la respuesta del cliente.",
    "This job's record is full. Please complete it and open a new job.": "El registro está lleno. Llame a la oficina.",
    "There is no more room. Please call the office.": "No queda sitio. Llame a la oficina.",
    "There were many questions. Please call the office.": "Llegaron muchas preguntas. Llame a la oficina.",
    "The number was changed several times. Please call the office.": "El número cambió varias veces. Llame a la oficina.",
    "We cannot text this number. Please call the office to change it.": "No podemos enviar mensajes a este número. "
    "Llame a la oficina para cambiarlo.",
    "Somebody was faster.": "Alguien se adelantó.",
    "There were many requests from here. Please call us, or try again in an hour.": "Llegaron muchas solicitudes de "
    "aquí. Llámenos, o intente de nuevo en una hora.",
    "There are many photos already. Please send the form without more.": "Ya hay muchas fotos. Envíe la solicitud sin "
    "agregar más.",
    "Too many links that do not exist were tried from here. Please wait ten minutes.": "Se probaron muchos enlaces que no "
    "existen. Espere diez minutos.",
    "The database does not answer. Please try again.": "No podemos responder ahora. Intente de nuevo.",
    "Truckroll cannot do this right now. Please try again.": "No podemos hacerlo ahora. Intente de nuevo.",
    "Something went wrong here. Please try again.": "Algo falló. Intente de nuevo.",
    "This was refused.": "No se aceptó.",
    "The request could not be read.": "No se pudo leer lo enviado.",
    "Please sign in.": "Por favor, inicie sesión.",
    "You are not allowed to do this.": "No puede hacer esto.",
    "Only the office can do this.": "Solo la oficina puede hacerlo.",
    "Please call the office to change this.": "Para cambiar esto, llame a la oficina.",
    "This request came from another site.": "Esto vino de otra página.",
    "There is nothing here.": "Aquí no hay nada.",
    "This link is no longer current.": "Este enlace ya no funciona.",
    "This technician does not take jobs at the moment.": "Este técnico no toma trabajos por ahora.",
    "This is not possible now.": "Ahora no es posible.",
    "This job is closed.": "Este trabajo está cerrado.",
    "This job is not completed.": "Este trabajo no está terminado.",
    "A job can be reopened for 7 days after it was completed. Please open a new one.": "Un trabajo se puede reabrir "
    "durante 7 días. Abra uno nuevo.",
    "Nobody was there yet.": "Todavía no ha ido nadie.",
    "Nobody is assigned.": "No hay nadie asignado.",
    "That was too often. Please wait a moment and try again.": "Demasiados intentos. Espere un momento.",
    "This record was written by a newer version of Truckroll.": "Este registro es de una versión más nueva.",
    "There is no such quote.": "No existe ese presupuesto.",
    "This quote was withdrawn.": "Este presupuesto fue retirado.",
    "This link is for another version of the quote.": "Este enlace es de otra versión del presupuesto.",
    "This day is over. Choose today or later.": "Ese día ya pasó. Elija hoy o más tarde.",
    "The window must end after it starts.": "La hora final va después de la inicial.",
    "That is too much at once.": "Es demasiado de una vez.",
    "This visit was given to somebody else.": "Esta visita pasó a otra persona.",
    "This number has stopped texts by replying STOP. Please call.": "Este número no recibe mensajes, porque respondió STOP. "
    "Llame.",
    "Nobody at this number has agreed to texts, and nobody wrote in the last 30 days. Please call.": "Nadie en este número "
    "aceptó mensajes ni escribió en los últimos 30 días. Llame.",
    "This number belongs to a customer or a technician. Mark it as read instead.": "Este número es de un cliente o de un "
    "técnico. Márquelo como leído.",
    "Somebody signs in with this address already.": "Ya hay un usuario con este correo.",
    "This is the only owner who can sign in. Make somebody else an owner first.": "No hay otro dueño que pueda "
    "iniciar sesión. Primero dé ese rol a otra persona.",
    "This text has not failed, or somebody has seen to it already.": "Este mensaje no falló, o alguien ya se ocupó.",
    "The photo did not arrive. Please send it again.": "La foto no llegó. Por favor, envíela otra vez.",
    "This is no photo. Please take another one.": "Esto no es una foto. Por favor, tome otra.",
    "This photo belongs to another job.": "Esta foto es de otro trabajo.",
    "There are many photos already. Please call the office.": "Ya hay muchas fotos. Por favor, llame a la oficina.",
    "There is no such photo.": "Esa foto no existe.",
    "What this text says is not true any more.": "Lo que dice este mensaje ya no es cierto.",
}


def said_in(language: Language, sentence: str) -> str:
    """A refusal's sentence in the reader's language; one that is not known stays as it is."""
    if language != "es":
        return sentence
    most = re.fullmatch(r"This is too long: (\d+) at most\.", sentence)
    return f"Es demasiado largo: {most[1]} como máximo." if most else SENTENCES.get(sentence, sentence)
