"""What technicians write for a step, and what looks like one and is not; in small letters, without accents."""

from collections.abc import Mapping
from typing import Literal

Step = Literal["start_travel", "arrive", "complete_job"]
DIGITS: Mapping[str, Step] = {"1": "start_travel", "2": "arrive", "3": "complete_job"}


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


# A step only where nothing else is said.
PHRASES: Mapping[Step, frozenset[str]] = {
    "start_travel": _phrases(
        """one, en route, enroute, on route, on my way, on the way, omw, otw, heading there, heading over, heading
        out, leaving, rolling, uno, voy, ya voy, voy en camino, en camino, ya voy en camino, voy para alla,
        salgo, ya sali, saliendo, en ruta"""
    ),
    "arrive": _phrases(
        """two, arrived, here, im here, i am here, on site, onsite, on location, just arrived, got here, dos,
        llegue, ya llegue, he llegado, llegado, aqui, aqui estoy, estoy aqui, ya estoy aqui, en el lugar, en
        sitio"""
    ),
    "complete_job": _phrases(
        """three, done, all done, finished, complete, completed, job done, job complete, im done, i am done, tres,
        listo, todo listo, ya listo, terminado, termine, ya termine, hecho, acabado, ya acabe, completado"""
    ),
}
# Said around a phrase without changing it.
POLITE = frozenset("now just ok okay thanks thx boss ya ahora gracias jefe".split())

# A number before these counts or measures: `2 hours`, `3 ton unit`, `1 more`.
COUNTED = frozenset(
    """
    hour hr hrs h min mins minute m day week month more other another extra of or and to x by ft foot feet in inch
    yd am pm st nd rd th percent ton gallon gal psi amp volt watt btu pole phase stage wire way zone gang story bed
    bath man guy person tech helper box pair set piece pc pcs qty half third quarter hora minuto dia semana mas otro
    otra de o y por pulgada pie galon persona pieza par caja ayudante
    """.split()
)
# These end like a plural and are none.
NO_PLURAL = frozenset("this is was has its always yes gas thanks gracias us".split())

ACKNOWLEDGED = _phrases(
    """ok, okay, k, kk, okey, thanks, thank you, thx, ty, got it, copy, copy that, 10-4, roger, sounds good,
        will do, vale, gracias, ok gracias, de acuerdo, entendido, enterado, ok thanks, thanks boss, no problem,
        np, perfecto, perfect, great"""
)
# What phones and mail write by themselves.
AUTOMATIC = (
    "automatic reply",
    "auto-reply",
    "auto reply",
    "autoreply",
    "automated message",
    "automated response",
    "out of office",
    "i'm driving",
    "im driving",
    "i am driving",
    "while driving",
    "respuesta automatica",
    "mensaje automatico",
    "estoy conduciendo",
    "estoy manejando",
    "fuera de la oficina",
)
# How a phone that does not know reactions writes them: `Liked "New job today …"`.
REACTIONS = (
    "liked",
    "loved",
    "disliked",
    "laughed at",
    "emphasized",
    "questioned",
    "reacted",
    "removed a",
    "le gusto",
    "le encanto",
    "me gusto",
    "me encanto",
)
