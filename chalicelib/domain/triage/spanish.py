"""Spanish: word forms, small words to drop, and the concepts with the phrases that express them.

A line of `LEMMAS` is a lemma and its forms; `+` adds the regular ones. A concept lists phrases of lemmas; `a/b` is either word
and the longest phrase at a place wins, so a set phrase that only looks dangerous ("flood light") hides the words in it.
"""

from chalicelib.domain.triage import spanish_dangers, spanish_manner, spanish_services

CONCEPTS = spanish_dangers.CONCEPTS + spanish_services.CONCEPTS + spanish_manner.CONCEPTS

DROPPED = """
de el la los las un una unos unas mi mis su sus nuestro nuestra nuestros nuestras del al se le les lo nos muy esta
estan estamos estaba es era ha han hemos he este esos esas ese esa que q algo bastante demasiado medio como
"""

JOINED = "se fue,se fueron,de nuevo,se va,esta manana,esta noche,una vez,un horno,como si"
"""Pairs of small words that mean something together."""

LEMMAS = """
arreglaron arreglamos arreglado arreglada arreglados arreglo
repararon reparamos reparado reparada reparo
cambiaron cambiamos cambiado cambiada cambie
limpiaron limpiamos limpiado limpio
solucionaron solucionado solucionamos
resuelto resolvieron resolvio resuelta
compusieron compuso compuesto
+volver vuelve volvio
+llegar llega
+usar usa
+crecer crece
+tronar truena truenan trono
+llover llueve lloviendo
+tirar
+botar
+echar echa
mete meten metio metia metiendo meterse metieron metido
+oir oye oyen oigo
+venir viene vienen vino
+seguir sigue siguen sigo
+perder pierde pierdo
+sentir siente siento sienten sienta sentimos
no
sala salas
sin
tampoco
ni
pero
y e
porque xq pq
ahora ahorita orita
hoy
ya
si
olor olores olorcito
oler huele huelen olia olian oliendo huelo olemos olio ole guele giele huelle
+apestar apesta apestoso
gas gaz
+fugar fuga fugas
+escapar escape escapes
podrido podridos podrida podridas
huevo huevos guevo
humo humos humito
fuego fuegos
incendio incendios +incendiar
+quemar quemado quemada quemazon
quemo quemaron queme
+chamuscar
+derretir derrite derritio derretido derritiendo derretida
chispa chispas +chispear chispazo chispazos chisporrotea chispea chispeando
toque toques
corrientazo corrientazos calambre calambres calambrazo descarga descargas toquecito toquecitos
enchufe enchufes tomacorriente tomacorrientes contacto contactos toma tomas
cable cables cableado alambre alambres
interruptor interruptores apagador apagadores
breaker breakers pastilla pastillas breker brekers
tablero tableros
+zumbar zumba zumbido
caliente calientes calientito
tibio tibia tibios
agua aguas
tubo tubos
tuberia tuberias caneria canerias
llave llaves
grifo grifos canilla canillas pila
techo techos cielo plafon
pared paredes
piso pisos suelo
sotano sotanos
bano banos
cocina cocinas
inodoro inodoros excusado excusados sanitario retrete poceta wc water escusado
tina tinas banera baneras
ducha duchas regadera regaderas
drenaje drenajes desague desagues coladera coladeras alcantarilla
cloaca cloacas
negro negras
+inundar inunda inundacion inundado inundada
+brotar
+chorrear chorro chorros chorreando
+derramar derrame
+desbordar desborda desbordo
+reventar revienta reviento reventado reventada revento
+romper rompio roto rota rotos rotas rompiendo rompe
+estallar
+explotar exploto explosion
+gotear gotea goteo goteando gotera goteras
gota gotas
+filtrar filtracion filtraciones
+salir sale salen salio saliendo salia
+caer cae caen cayo cayendo caido
+subir
+correr
+escurrir
+tapar tapado tapada tapados atascar atascado atascada atasco obstruido obstruida
+tragar
parar paro paran pararon parado paraba pare
+cerrar cierra cierran cierro cerre
+cortar corte
+apagar apague
+abrir abre abren abierto abierta
+detener detiene
+funcionar funcion
+servir sirve sirven sirvio
+jalar
+prender prende prendio
+encender enciende encendio encienden
+arrancar
+calentar calienta calientan
+enfriar enfria enfrian
+descomponer descompuso descompuesto descompuesta
+danar dano danado danada
+averiar averiado averiada averio
+morir murio muerto muerta
+fallar
+dejar dejo
+quedar
+tener tengo tiene tenemos tienen tenia teniamos
+haber hay habia hubo
calefaccion calefacion calefacción
calefon
calentador calentadores
caldera calderas
frio fria frios helado helada
+nevar nieva nieve nevando nevada
+helar heladas helado helando
+congelar congelado congelada congelados
grado grados
bebe bebes bebita bebito
recien
nino ninos nina ninas ninito ninita chiquito chiquitos chiquita hijo hija hijos hijas
abuela abuelo abuelos abuelita abuelito
anciano anciana ancianos
mayor mayores
enfermo enferma enfermos enfermas
embarazada embarazadas
discapacitado discapacitada discapacidad
oxigeno oxijeno
nevera neveras refri refrigerador refrigeradores refrigeradora heladera frigorifico frigo
congelador congeladores
puerta puertas
cochera cocheras garaje garajes
ascensor ascensores elevador elevadores
+atrapar atrapado atrapada atrapados
+atorar atorado atorada
+encerrar encerrado encerrada encerro encerrados
dolor dolores
cabeza
mareo mareos mareado mareada mareados marear marea
nausea nauseas
vomito vomitos vomitando
+desmayar desmayo
+sonar suena sonando suenan
+pitar pita pitando
alarma alarmas
detector detectores
monoxido monoxide
carbono
+arreglar
+reparar reparacion
+instalar instalacion
+cotizar cotizacion presupuesto cotisacion
ano anos
mes meses
semana semanas
dia dias
negocio negocios
restaurante restaurantes
tienda tiendas
cubeta cubetas balde baldes cubo cubos tina
+poner puse puso
+poder puedo puede podemos pueden pude pudo
+controlar
+pasar
+querer quiero quiere queremos quisiera
+necesitar
+dar dio da dan doy
+tocar toco toca toque
+mojar mojado mojada
+bajar
+secar
+revisar
+llenar
+oler uele uelen
+doler duele duelen
"""
