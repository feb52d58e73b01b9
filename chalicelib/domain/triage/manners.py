"""Manners and arrangements around the matter: greetings, thanks, how to get in, whether somebody comes on weekends.

They are said of an emergency and of a price alike, so they are left out before anything is weighed.
"""

from functools import cache
from itertools import product

from chalicelib.domain.triage.reading import Words

ENGLISH = """
hi/hello/hey; hi/hello/hey there/guys/team/again/all; good morning/afternoon/evening/day; to whom it may concern
thanks/thank/thx; thanks/thx so/very much; thank you/u; thank you/u so/very much; thanks/thx in advance
thanks/thank/thx for your/ur/the help/time/reply/response/service/patience; thank you/u for your/ur/the help/time/patience
thanks/thx a lot/bunch/million; thank you/u in advance; much appreciated; appreciate it; i appreciate it
i appreciate your/any/the help/time; appreciate your/any/the help/time; god bless; bless you; have a good/nice/great/blessed day
please/pls/plz; sorry; so/very sorry; i'm/im/i am sorry; i'm/im/i am so/really sorry; i apologize; excuse me
sorry to bother/bug/trouble/disturb you/u/anyone; sorry for the bother/trouble/long/late text/message
hate to bother/bug/trouble/be; i hate to bother/bug/trouble you/u/anyone; i hate to be a bother/pain/nuisance
don't/dont want/mean to bother/bug/trouble you/u/anyone; i don't/dont want/mean to bother/bug/trouble you/u/anyone
don't/dont mean/want to be a bother/pain/nuisance/burden; i don't/dont mean/want to be a bother/pain/nuisance/burden
i'm/im worried about this/it/that; i am worried about this/it/that; this/it worries/scares me; is that/this/it dangerous/bad/normal/safe/ok
is that/this/it something to worry about; should i worry/be worried; should i be concerned/scared; am i overreacting
my insurance/landlord/agent/neighbor/realtor/sister/brother/friend/boss said/told to/me call/text you/u
my insurance/landlord/agent/neighbor/realtor/sister/brother/friend/boss told/said me to call/text you/u
got/found your number/name/card from/off/on; i got/found your number/name/card; you/u were recommended; you come recommended
do you/u take/accept insurance/cards/checks/cash/credit/venmo/zelle/paypal; do you/u take/accept my/credit insurance/cards
do you/u come/work out on/at weekends/sundays/saturdays/nights/night; do you/u come/work on/at/weekends weekends/sundays/nights
do you/u work weekends/sundays/saturdays/nights/holidays; are you/u open/working/available today/now/tomorrow/weekends
are you/u licensed/insured/bonded; do you/u offer/have financing/discounts; do you/u offer/have military/senior discounts/discount
can/could someone/somebody/you/u come/stop out/by; can/could someone/somebody/you/u come/stop
can/could someone/somebody/you/u come/stop out/by today/tonight/soon; can/could someone/somebody/you/u call/text me
can/could someone/somebody/you/u call/text me back; give me a call; give me a call back; call/text me back; call/text me; let me know
please/pls/plz call/text me; please/pls/plz call/text before you/u come; please/pls/plz let me know; please/pls/plz advise
what time can/could you/u come; when can/could you/u come; when can/could someone/somebody come; how soon can/could you/u come
not sure if that/this/it matters/helps/counts; don't/dont know if that/this/it matters/helps/counts; if that/it helps/matters
i don't/dont know if that/this/it matters/helps/counts; i'm/im not sure if that/this/it matters/helps/counts
not an emergency i think but; not an emergency but; it's/its not an emergency but; it's/its probably/prolly not an emergency but
it's/its probably/prolly nothing; it's/its probably/prolly nothing but; probably/prolly nothing; probably/prolly nothing but
no rush; no hurry; no big deal; no worries; take your/ur time; whenever you/u can; when you/u can; when you/u get a chance/minute
i know you're/youre/your busy; i know you are busy; i'm/im sure you're/youre/your busy; hope you're/youre/your well; hope all is well
been like this since yesterday/monday/morning; it's/its been like this since yesterday/monday/sunday/saturday/friday/morning
the gate/door/garage/lock/lockbox/building code is; gate/door/garage/lock/lockbox/building code is; gate/lockbox code
park in/behind/on the back/front/street/driveway/building; parking is in/behind/on the back/front/street/driveway/building
our/my/the dog is friendly/nice/loud; our/my/the dogs are friendly/nice/loud; dog is friendly; call before you/u come; call first
please/pls/plz call before you/u come; please/pls/plz call first; use the side/back/front door/entrance; ring the bell
i'm/im/i am home all day; i'm/im/i am home; someone is home; someone will be home; my number is; my name is
love your/ur work/company/guys; you/u guys are great/awesome/the best; you/u did a great/good job; long time customer
"""
SPANISH = """
hola; buenos dias; buenas/buenas tardes/noches; buenas; buen dia; que tal; saludos; estimados
gracias; muchas/mil gracias; gracias por su/la/tu ayuda/atencion/tiempo/apoyo/respuesta; muchas/mil gracias por su/la/tu ayuda/atencion/tiempo
de antemano gracias; gracias de antemano; se lo/le agradezco/agradeceria; se los agradezco/agradeceria; dios lo/los/le/les bendiga
por favor/fa; porfa; porfavor; xfa; xfavor; disculpe/disculpen/perdone/perdon/perdonen/disculpa; perdon/disculpe/disculpen/perdone por/que la/lo/le molestia/moleste
disculpe/disculpen/perdone/perdonen/perdon/disculpa la/las molestia/molestias; una disculpa; con permiso
me preocupa/asusta; me preocupa/asusta que/mucho/esto/eso; estoy preocupada/preocupado; es peligroso/normal/grave/malo; sera peligroso/normal/grave/malo
no quiero/quisiera/queria molestar/molestarlos/molestarlo/incomodar; no quiero/quisiera molestar/molestarlos/incomodar pero
no quiero ser/dar una molestia/lata; no tengo prisa; no hay prisa; sin prisa; no me urge/corre prisa; cuando puedan/pueda/tengan/tenga
cuando puedan/pueda/tengan/tenga tiempo/chance/venir/oportunidad; pueden/puede/podrian/podria venir/pasar; pueden/puede/podrian/podria venir/pasar hoy/manana/ahorita/pronto
pueden/puede/podrian/podria llamarme/marcarme/hablarme/avisarme; me pueden/puede/podrian/podria llamar/marcar/hablar/avisar/ayudar
por favor llamen/llame/marquen/marque/hablen antes/primero; por favor llamen/llame/marquen/marque/hablen antes de venir/llegar/pasar
llamen/llame/marquen/marque/hablen antes de venir/llegar/pasar; me avisan/avisa; me dicen/dice; quedo/quedamos pendiente/atenta/atento/pendientes
trabajan/vienen/atienden los/en/el fines/fin/domingos/sabados; trabajan/vienen/atienden los/en/el fines/fin de semana; aceptan tarjeta/seguro/efectivo/cheques
a que hora vienen/pueden/llegan; cuando pueden/podrian venir; no se si eso/esto importa/importe/ayuda/cuenta; no se si importa/importe/ayuda/cuenta
no es emergencia/urgente pero; no es una emergencia pero; creo que no es emergencia/urgente; a lo mejor no es nada; a lo mejor no es nada pero
seguro/capaz no es nada; seguro/capaz no es nada pero; quizas/quiza/talvez no sea/es nada; quizas/quiza no sea/es nada pero
mi seguro/casero/vecina/vecino/hermana/cunado me dijo que los/les/le llamara/marcara/hablara; el codigo/clave de/del la/el/porton/puerta
el perro es manso/amigable/bravo; mi nombre es; me llamo; soy la/el senora/senor; le/les habla/escribe; le/les hablo/escribo
"""
Trie = dict[str, "Trie"]
END = ""
"""A key that no word is: where it stands a phrase may end."""


@cache
def _phrases() -> Trie:
    root: Trie = {}
    for phrase in (ENGLISH + SPANISH).replace("\n", ";").split(";"):
        for words in product(*(part.split("/") for part in phrase.split())):
            step = root
            for word in words:
                step = step.setdefault(word, {})
            step[END] = {}
    root.pop(END)
    return root


def mannered(read: Words) -> list[int]:
    """The words that belong to such a phrase; the longest at each place is taken. Linear in the words."""
    words, gaps, root = read.words, read.gaps, _phrases()
    found: list[int] = []
    past, count = 0, len(words)
    for at in [at for at, word in enumerate(words) if word in root]:
        if at < past:
            continue
        step: Trie | None = root[words[at]]
        last, end = at + 1, at
        while step is not None:
            if END in step:
                end = last
            if last == count or gaps[last] == 2:
                break
            step, last = step.get(words[last]), last + 1
        found += range(at, end)
        past = end
    return found
