"""The Spanish lexicon, of the same concepts as the English one. Written without accents, as the text is read."""

DROPPED = """de el la los las un una unos unas mi mis su sus nuestro nuestra nuestros nuestras del al de se le les lo nos
muy esta estan estamos estaba es era ha han hemos he este esos esas ese esa que q algo bastante demasiado medio como"""

JOINED = "se fue,se fueron,de nuevo,se va,esta manana,esta noche,una vez,un horno,como si"

LEMMAS = """
+volver vuelve volvio
+llegar llega
+usar usa
+crecer crece
+tronar truena truenan trono
+llover llueve lloviendo
+tirar
+botar
+echar echa
+meter mete
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
+gotear gotea goteo goteando gota gotas gotera goteras
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
+arreglar arreglado arreglada
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
"""

CONCEPTS = """
LOOKALIKE: estacion gas, recibo gas, recibo luz, recibo agua, factura gas, factura luz, cuenta gas, cuenta luz, gasolinera, fuegos artificiales, chimenea electrica, detector fuga, luz exterior, luz led, luces led, foco fundido, foco quemado, focos quemados, bombilla quemada, bombillo quemado, se quemo foco, quemar foco, quemar bombillo, quemar bombilla, amortiguador, amortiguadores, chimenea, fogata, extintor, asador, parrilla, agua potable filtro, filtro agua, dispensador agua, presion agua, ablandador agua, suavizador agua, recibo, bujia, parrilla gas, asador gas, mancha agua, medidor agua, golpe ariete, mano obra, luz emergencia, luces emergencia, salida emergencia, alarma robo, alarma casa, quemar leña, fosa septica limpieza, linea drenaje inspeccion, gas pimienta, lampara calor, cinta termica, olor rico, mal humor, humor, descarga inodoro, descarga bano, tanque descarga, descarga tanque, descarga lavadora, descarga agua, corriente aire, corriente agua, agua corriente, agua fria, descargar app
SMELL: olor, oler, apestar, peste, hedor, tufo, aroma, pestilencia, olfato, percibir olor, olorcillo
SMELL_OTHER: humedad, moho, cano, caño, drenaje, cloaca, alcantarilla, basura, pescado podrido, perro, animal muerto, raton muerto, pintura, viejo, encierro, oler cano, olor drenaje, oler drenaje, olor cano, olor cloaca, olor humedad, oler humedad, comida, cigarro, cloro, perfume
GAS: gas, gas natural, gas propano, propano, butano, gas lp, metano
GAS_LINE: tubo gas, tuberia gas, linea gas, llave gas, medidor gas, tanque gas, cilindro gas, manguera gas, valvula gas, conexion gas, regulador gas, toma gas, bombona gas, bombona, garrafa gas, caneria gas, perilla gas, perilla estufa, boquilla gas, manguera estufa, tanque propano
GAS_THING: estufa gas, cocina gas, horno gas, calentador gas, boiler gas, secadora gas, calefactor gas, calefaccion gas, calenton gas, chimenea gas, caldera gas
APPLIANCE: estufa, horno, cocina, hornilla, quemador, secadora, lavadora, lavaplatos, lavavajillas, microondas, ventilador, abanico, motor, bomba, refri, calefactor, generador, aparato, electrodomestico, compresor, planta, campana, extractor, triturador, lampara, aire, unidad, compresora, licuadora, minisplit, boiler, calentador
AUTHORITY: compania gas, compania luz, compañia gas, compañia luz, companía gas, bombero, bomberos, empresa gas, empresa luz, los bomberos, gasera, 911, compania del gas, compania, compañia, companero, proteccion civil
ROTTEN: huevo podrido, azufre, huevo, podrido huevo
HISS: silbido, silba, siseo, silbando, sisea, siseando, chiflido, chifla, soplido, zumbido gas, ruido aire escapar, silbar
CO: monoxido carbono, monoxido, dioxido carbono, monoxido d carbono
CO_ALARM: detector monoxido, detector monoxido carbono, alarma monoxido, alarma monoxido carbono, sensor monoxido, detector co, alarma co, detector gas, alarma gas, detector carbono, alarma carbono, sensor gas, sensor co, detector humo y monoxido, detector co2, alarma detector monoxido, sensor monoxido carbono, medidor co
FIRE_ALARM: detector humo, alarma humo, alarma incendio, alarma contra incendio, alarma fuego, detectores humo, sensor humo, alarma contra incendios, detector incendio
ALARM: alarma, detector
SOUND: sonar, pitar, activar, activo, activada, disparar, disparo, disparada, chillar, chilla, chillando, no para sonar, no deja sonar, alertar, timbrar, prender y, se activo, sonido, gritar, pitido continuo, pita y pita
CHIRP: pilas, bateria baja, cada minuto, pitido cada, cada 30 segundo, cada 30 segundos, vencer, vencido, vencida, caducado, caducada, caduco, bip, un pitido, pitidito, cada rato pita, chirrido, cada 40 segundos, expirado, vida util, expiro
PPM: ppm, partes por millon
VENT_FAULT: chimenea desconectada, tubo escape desconectado, tubo escape suelto, ducto desconectado, tubo salida gases, gases escape, gases entran, escape gases, tubo ventilacion desconectado, tubo ventilacion suelto, tubo ventilacion caer, ducto escape caer, tubo escape caer, ducto tapado, tubo escape zafo, ventila desconectada, chimenea tapada, intercambiador roto
SYMPTOM: dolor cabeza, duele cabeza, duelen cabezas, doler cabeza, mareo, nausea, vomito, desmayar, vomitar, inconsciente, sueño, somnoliento, somnolienta, confundido, confundida, ganas vomitar, falta aire, sentir mal, siente mal, sienten mal, siento mal, sentimos mal, no puede respirar, no poder respirar, cuesta respirar, mal cabeza, no poder despertar, no despertar, no reacciona, debil, intoxicado, intoxicada, intoxicados, nos duele cabeza, asco, dolores cabeza, jaqueca, sentirse mal, se sienten, enfermar, nos enferma, nos estamos enfermando, vomitando, desmayarse, mareandonos, vomitan
BAD_FIGURE: dolor cabeza con factura, puro dolor cabeza
SYMPTOM_PEOPLE: nino, hijo, esposa, esposo, marido, mujer, familia, todos, mama, papa, abuela, bebe, perro, gato, esposos, empleados, toda familia, yo, hermana, hermano, gente, nosotros, ambos, compañero, dos
FIRE: fuego, incendio, en llamas, ardiendo, arde, lumbre, llamarada, prender fuego, agarrar fuego, agarro fuego, incendiar, flamazo, llamaradas
SMOKE: humo, humareda, ahumado, ahumando, humea, humeando, echar humo, salir humo, echando humo, saca humo, sacando humo, humazon
BURN: quemar, chamuscar, derretir, tostado, requemado, carbonizado, carbonizada, quemandose, achicharrado, achicharrar
BURN_SMELL: oler quemado, olor quemado, oler quemar, olor quemar, plastico quemado, olor plastico, oler plastico, cable quemado, goma quemada, quemar plastico, olor cable, hule quemado, oler hule, olor electrico, oler a cable, oler chamuscado, olor chamuscado, olor humo, oler humo, olor pescado, oler pescado, olor plastico quemar, oler plastico quemar, olor como quemado, olor electricidad quemada, pelo quemado, olor tostado, quemado plastico, oler cable, caucho quemado, chamusquina, oler feo enchufe
DUST: polvo
FIRST_USE: primera vez, primera vez temporada, primera vez año, recien instalado, primer uso, estreno, primer encendido, primera vez ano, primeros minutos, cada otono, primeros minuto
MARKS: mancha cafe, mancha negra, mancha quemado, marca quemado, marcas quemado, marca quemadura, marcas negras, marca negra, hollin, manchas cafes, manchas negras, marcas cafes, ennegrecido, ennegrecida, oscuro, ennegrecer, color cafe, negro alrededor, cafe alrededor, tizne, tiznado, tiznada, amarillento, quemadura, marcas, manchado
SPARK: chispa, chispazo, arco electrico, destello, destellos, fogonazo, flashazo, echa chispas, echar chispas, chisporrotear, corto circuito, cortocircuito, relampago, luz azul, hacer corto, hizo corto, un corto circuito
IGNITER: encendedor, chispero, clic, encendido electronico, piezo, encendedor electrico
SHOCK: toque, corrientazo, descarga electrica, descarga, dar toque, dar corriente, paso corriente, pasa corriente, pasar corriente, electrocutar, electrocuto, electrocutado, cosquilleo, hormigueo, agarro corriente, dio corriente, da corriente, siento corriente, me dio luz, me pego corriente, pega corriente, patada, patadita, sentir corriente, me agarro, calambre, shock electrico, electrocutada, corriente al tocar
PRICE: precio, costo, cuesta, cobrar, cobro, factura, caro, cuanto
ELECTRIC: enchufe, tomacorriente, contacto, cable, interruptor, tablero, tablero electrico, breaker, caja fusible, caja fusibles, fusible, fusibles, panel, panel electrico, caja electrica, caja breakers, pared, lampara, foco, extension, clavija, centro carga, medidor luz, instalacion electrica, electrico, caja luz, luz, panel luz, apagador, cordon, multicontacto, caja, switch, foco techo, toma corriente, regleta, cables, plafon luz, cargador, portalampara
HOT_TOUCH: caliente, tibio, calentar, muy caliente, ardiendo al tocar, quema al tocar, caliente al tacto, caliente al tocar, hirviendo, sobrecalentar, recalentar, recalienta
BUZZ: zumbar, zumbido, ruido electrico, chisporroteo, truena, tronido, tronando, truenito, tronar, crepita, crujir, chasquido, crujido
LIVE_WIRE: cable vivo, cable pelado, cable caido, cable corriente, cable luz caer, cable luz caido, cable luz tirado, cable suelto, poste caido, cables caidos, cable alta tension, linea electrica caida, cable expuesto, cables pelados, cables vivos, cable tirado, cable caer, cables expuestos, cable colgando calle, cable electrico caido, cable electrico caer
EXPOSED: expuesto, expuestos, pelado, pelados, colgando, suelto, sueltos, colgar
WATER: agua, mojado, mojar, humedo
RUN_WATER: agua caliente, abrir llave, abro llave, agua llave, llave agua, lavabo, del grifo, grifo, drenaje, coladera, fregadero, regadera, el agua huele, agua oler, agua tiene, pozo, lavamanos, ducha, desague
PIPE: tubo, tuberia, llave paso, manguera, valvula, calentador agua, boiler, calentador, tanque, conexion, flexible, llave, tinaco, cisterna, lavadora, calefon, conducto, cano, caño, union, codo, manguera lavadora, grifo, toma agua, radiador, termotanque, cañeria, caneria, tinaco agua, tuberia principal
FLOW: brotar, chorrear, chorro, salir, caer, correr, derramar, desbordar, salir chorro, a chorros, chorro, cascada, subir, escurrir, disparar, salir disparada, lluvia, llueve adentro, lloviendo adentro, lloviendo, cayendo chorros, escupir, borbotones, a borbotones, entrar, entra, entrando, entrar agua, entra agua, metiendo, mete, llenar, salir por todos lados, sale por todos lados, fuente, rio, bajar por pared, bajar, llover, diluvio, baja por
BURST: reventar, romper, estallar, explotar, partir, partio, tronar, trono, zafar, zafo, se safo, soltar, solto, quebrar, quebro, rajar, rajo, botar, boto, volar, desprender, desprendio, trozo, se abrio tubo, desconectar, zafada
FLOOD: inundar, charco enorme, bajo agua, agua todos lados, agua por todos lados, centimetro agua, centimetros agua, pulgada agua, pulgadas agua, agua por todas partes, hasta tobillos, hasta los tobillos, alberca en, laguna, encharcado, encharcada, anegado, anegada, todo mojado, alfombra empapada, nadando, piscina en, lleno agua, llena agua, llenar agua, llenando agua, empapar, empapado, empapada, empapando, mar, agua en todo piso, agua hasta, charco crece, charco gigante, agua por toda casa, agua por toda, dedos agua, todo encharcado, agua en toda casa
EVERYWHERE: todos lados, por todos lados, todas partes, por todas partes, mucho, mucha, rapido, fuerte, cada vez mas, cada vez peor, chorro, a chorros, sin parar, muchisimo, muchisima, un monton, toda casa, todo piso, todo el piso, bastante agua, vecino abajo, vecinos abajo, vecina abajo, departamento abajo, depa abajo, grave, grande, piso, empeorar, empeora, empeorando, no para, toda cocina, departamento de abajo, apartamento abajo, apartamento de abajo, arruinar, arruinando, hasta pasillo, pasillo, bien feo, sin control
LEAK: gotear, fugar, filtrar, fuga agua, gotera, escurrimiento, tirar agua, tirando agua, tira agua, perder agua, pierde agua, escape agua, rezumar, botando agua, bota agua, botar agua, perdida agua, liqueo, likeando, liquea
SLOW: poco, poquito, lento, lentamente, gota a gota, pequena, pequeño, pequeña, pequeno, leve, fuguita, goterita, despacio, gotita, gotitas, unas gotas, un hilito, ligera, una gota, gota cada, minima, despacito, chiquita, gota por
CEILING: techo, techo cocina, techo sala, lampara, plafon, foco, cielo raso, tablaroca, drywall, por pared, por paredes, tirol
SAG: pandear, pandeado, abombado, abombando, hundir, hundido, caer techo, inflar, inflado, colgar, desplomar, va a caer, por caer, a punto caer, por venirse abajo, venir abajo, viene abajo, se esta cayendo, bombeado, colapsar, abombar, se panda, pandeando, panzon, vencer techo, combado, hinchado, se va a caer
CEILING_STAIN: mancha, manchas, mancha humedad, mancha amarilla
PUDDLE: charco, charcos, charquito, agua debajo, agua abajo, agua alrededor, agua en piso, piso mojado, encharcar, alfombra mojada
GROWS: crecer, crece, creciendo, grande, extender, extiende, mojada
TOILET_RUNS: bano corre, inodoro corre, sigue llenando, corre todo tiempo, tirando agua tanque, llave lavabo, lavabo, fregadero, regadera, ducha, no deja correr
CANT_STOP: no para, no deja, no parar, no poder cerrar, no poder parar, no poder cortar, no poder apagar, no poder detener, no cerrar, no cierra, no encuentro llave, no encontramos llave, no se donde cierra, no se donde esta llave, donde cierra, donde esta llave, donde cierro, llave paso no, llave no cierra, llave atorada, llave trabada, llave pegada, llave no gira, llave no da, no sabemos cerrar, no sabemos donde, no se como cerrar, no como cerrar, no donde cerrar, no donde cierra, no donde llave, no se cierra, como cierro, como cortar, como corto, sigue saliendo, sigue, sigue cayendo, no controla, no poder controlar, no detiene, no hay forma, no hay manera, seguir salir, no logro cerrar, no logramos cerrar, no logro, no logramos, llave rota, llave romper, llave paso rota, llave paso romper, valvula trabada, valvula no, no ceder, no cede, no damos abasto, no doy abasto, no hallo llave, no hallamos llave, no hallo, donde corta, llave paso atorada, llave paso trabada, llave paso no gira, llave paso no cerrar, llave principal no, llave paso oxidada, no sirve llave, no encontrar llave, no sabemos donde cerrar, no se puede cerrar, no poder, no encuentro
OVERWHELM: cubeta llenar, cubeta desbordar, cubeta no alcanza, vaciar cada, vaciando cada, tercera cubeta, llenar cubeta, llena cada, ya no alcanza, no alcanza, vaciar
BUCKET: cubeta, bandeja, toalla, toallas, trapo, trapos, recipiente, palangana, olla, bote, jerga, trapeador, tupper, bacha, ponchera, traste
CONTAINED: bajo control, controlado, controlada, controlar, contenido, contenida, parar, dejo salir, dejo caer, dejo gotear, solo cuando, solo gotea cuando, ya no sale, ya no cae, ya no gotea, ya paro, ya no fuga, cinta, abrazadera, parche, solo si, llave cerrada, agua cerrada, agua cortada, solo al, unicamente cuando, ya no tira, detuvo, se detuvo, ya no hay fuga, ya no corre, cada que usar
SHUT: cerrar, cortar, apagar, cerramos, quitar, bajar, desconectar, cerrada, clausurar, cerre llave, cerramos llave, cerrar llave, corte agua, cortamos agua, cerre paso
SHUT_THING: agua, llave, llave paso, valvula, paso, medidor, llave principal, llave general, toma, todo, suministro, paso agua, llave agua, general
TRY: tratar, trate, tratamos, trato, intentar, intente, intentamos, como, donde, no, necesitar, quiero, alguien, favor, ayudar, ayuda, poder, venir, tratando, intentando, debo, hay que, para, tengo que, deberia, sin poder
OUTDOOR: jardin, patio, riego, aspersor, aspersores, alberca, piscina, afuera, calle, banqueta, manguera jardin, canaleta, canaletas, exterior, sistema riego, cochera afuera, cesped, pasto, acera, llave jardin, grifo exterior
INDOOR: sotano, casa, piso, techo, pared, cocina, bano, cuarto, sala, recamara, pasillo, alfombra, departamento, apartamento, garaje, closet, lavanderia, oficina, habitacion, adentro, inodoro, tina, comedor, depa, dormitorio, local
SEWAGE: aguas negras, agua negra, agua sucia, aguas residuales, excremento, caca, mierda, popo, materia fecal, cloaca, aguas servidas, agua drenaje, drenaje, agua cano, agua puerca, suciedad, agua cafe, heces, agua inodoro, porqueria, agua podrida, desechos, lodo, fosa septica, aguas sucias, agua pestilente, agua apestosa
BACK_UP: regresar, regresa, regresando, devolver, devuelve, devolviendo, salir, subir, brotar, desbordar, rebosar, rebosa, rebosando, rebalsar, rebalsa, inundar, salir por, en tina, en regadera, por tina, por coladera, botar, rebozar, rebosarse, llenar, derramar, escupir, viene, se sale, saliendo, se mete, se regresa, levantar, por regadera, por ducha
FLUSH: jalar, bajar palanca, jalar cadena, tirar cadena, jalo, bajo palanca, jalamos, bajarle, descargar, le bajo, bajamos, jalar bano, jalar palanca
MULTI_DRAIN: todos drenajes, todos banos, todos desagues, ambos banos, los dos banos, dos banos, drenaje principal, linea principal, todos inodoros, toda casa tapada, todas coladeras, todo tapado, nada drena, los drenajes
TOILET: inodoro, excusado, bano, taza, taza bano, poceta, sanitario, tasa
OVERFLOW: desbordar, rebosar, rebosa, rebosando, rebalsar, rebalsa, rebalsando, derramar, salir, tirar agua, se sale, tirando agua
ONLY_ONE: unico bano, unico inodoro, solo tener uno, solo hay uno, un solo bano, solo tener un bano, solo tener bano, unico, unico excusado, solo un bano, solo bano, solamente uno, solo tenemos uno, solo uno, no hay otro, no tener otro, unica, un bano, solo un inodoro, no otro, nada mas uno, nada mas tener uno, solo hay bano
OTHER_ONE: otro bano, otro inodoro, segundo bano, bano visitas, otros banos, tener dos banos, tener otro, hay otro, otro funcionar, otro servir, otro excusado, dos banos mas, tenemos otro, medio bano, otro si, otros si, los otros
CLOG: tapar, atascar, no tragar, no traga, no baja, no bajar, obstruido, no corre, no jalar, no descargar, no va, no drena
FREEZING: bajo cero, congelar, nevar, nieve, helar, helada, tormenta invernal, tormenta nieve, hielo, ventisca, temperaturas bajo, frente frio, ola frio, temblando, tiritando, frio extremo, hipotermia, congelando, frio horrible, frio terrible, labios morados, menos cero, helandonos, friazo, frio tremendo, frio insoportable, frio intenso, nevada, titiritando, helado, moradas, granizo, escarcha
COLD: frio, mucho frio, hace frio, cobijas, cobija, chamarras, abrigos, mantas, fresco, frialdad, chamarra, frazadas, suéteres, sueteres, abrigo
MILD: primavera, verano, buen clima, no hacer frio, no tan frio, clima templado, templado, no hace frio, no hacer calor, no hace calor, agradable, todavia no frio, aun no frio, julio, junio, agosto, fresco nada mas, ni frio, no muy frio, no mucho frio
EXTREME_HEAT: unhorno, asamos, ola calor, calor extremo, calor insoportable, insoportable, calorón, caloron, calor horrible, horno, golpe calor, calor infernal, asfixiante, arriba 100, mas de 100, mas 100, mas 40, sofocante, calor terrible, cien, nos asamos, asando, hirviendo, un horno, sauna, calor brutal, alerta calor, infierno, ahogando, calor tremendo, pasa cien, achicharrando, derritiendo calor, sofocando, calor peligroso
HOT: calor, calorcito, sudar, sudando, mucho calor, acalorado
VULNERABLE: bebe, recien nacido, recien nacida, abuela, abuelo, anciano, adulto mayor, adultos mayores, persona mayor, personas mayores, mama mayor, papa mayor, senora mayor, señora mayor, senor mayor, tercera edad, embarazada, discapacitado, silla ruedas, oxigeno, dialisis, cancer, quimioterapia, quimio, asma, asmatico, asmatica, enfermo, encamado, encamada, postrado, postrada, corazon, meses nacido, prematuro, prematura, ninos chiquitos, nino chiquito, ninos pequenos, nino pequeno, ninos pequeños, nino pequeño, hijos pequenos, hijos pequeños, gemelos, guarderia, asilo, alzheimer, parkinson, demencia, operada, operado, cirugia, epoc, paralitico, viejita, viejito, viejitos, diabetico, diabetica, bisabuela, chamaquito, delicado, delicada, neumonia, suegra mayor, criatura, mes edad, meses edad, meses, recien operada, recien operado, pulmones, pulmonar, mi viejita, enfisema, suegra, suegro, cardiaco, cardiaca, recien parida, lactante, minusvalido, con fiebre, fiebre, gripe, hogar ancianos, casa reposo, discapacidad, autismo, paralisis, transplante, trasplante, derrame cerebral, embolia, papas mayores, padres mayores, pacientes, edad avanzada, avanzada edad, nene, nena, bebecito, epilepsia, kinder
MEDICAL: oxigeno, concentrador oxigeno, concentrador, maquina oxigeno, ventilador medico, respirador, nebulizador, cpap, bipap, maquina dialisis, dialisis, equipo medico, aparato oxigeno, insulina, maquina respirar, aparato respirar, silla electrica, silla ruedas electrica, aparato medico, bomba alimentacion, monitor apnea, tanque oxigeno, maquina para respirar, cama hospital, cama clinica, medicina refrigerada, aparato para respirar, ventilador mecanico, maquina apnea, apnea, aspirador flemas, equipo oxigeno, sonda
POWER: luz, electricidad, corriente, energia, energia electrica, luces, enchufes, contactos
MACHINE_TOUCHED: apagar, no funcionar, no servir, no prender, no encender, parar, bateria, dejo funcionar, se acaba, se agota, tanque queda, queda poco, necesita luz, necesita corriente, hora bateria, no trabajar, detener, fallar
PERSON: alguien, persona, personas, gente, nino, hijo, bebe, esposa, esposo, mama, papa, abuela, abuelo, senora, señora, senor, señor, vecino, vecina, inquilino, inquilina, cliente, clienta, empleado, empleada, yo, nosotros, hermano, hermana, nieto, nieta, muchacho, muchacha, anciano, residente, huesped, nuestro hijo, trabajador, sobrino, sobrina, paciente, suegra, suegro, tia, tio, compañero, compañera, me, estudiante, joven, mujer, hombre
TRAPPED: atrapar, encerrar, atorar, no poder salir, quedar encerrado, quedar atrapado, no puede salir, aplastar, aplasto, aplastado, prensado, prensada, prenso, no podemos salir, no podemos sacar, no podemos sacarlo, no puedo sacarlo, no puedo sacar, no poder sacar, trabado, trabada, no poder sacarlo, no poder sacarla, quedar adentro, quedar dentro, no puedo salir, machuco, mano atorada, dedo atorado, pillado, pillada, atascado en elevador
ENCLOSED: elevador, ascensor, bano, cuarto, recamara, habitacion, closet, cochera, garaje, sotano, camara fria, camara, puerta, congelador, bodega, casa, departamento, adentro, dentro, piso, pisos, porton, carro, tina, escalera, triturador, maquina, regadera, ducha, balcon, escaleras
HEAT: calefaccion, calefactor, calentador casa, calentador, caldera, calenton, furnace, heater, radiador, boiler, calor, estufa calefaccion, bomba calor, sistema calefaccion, radiadores, central, minisplit, termostato, calenton gas, calefaccion central, calefaccion gas, calefactor gas, caldera gas
COOLING: aire, sefue aire, aire acondicionado, clima, ac, minisplit, aire central, refrigeracion, compresor, condensador, aireacondicionado, aires acondicionados, mini split, el aire, cooler, abanico central, split, unidad aire, aires, airecondicionado
HOT_WATER: agua caliente, calentador agua, calentador, boiler, calefon, termotanque, calentador gas, boiler gas, termo, bolier, boyler, boiler agua, agua tibia, bano caliente
COLD_WATER_ONLY: solo agua fria, pura agua fria, sale fria, agua helada, agua sale fria, sale helada, agua fria nada mas, nomas agua fria, sale pura agua fria, banarnos agua fria, bañarnos agua fria, agua no calentar, bañar agua fria, banar agua fria, agua salir fria, agua salir helada, salir fria, salir helada, solo sale fria, agua no calienta, agua no salir caliente, agua sale helada, solo salir fria, solo salir agua fria, banandonos agua fria, bañandonos agua fria, calentar agua estufa, calentar agua en estufa, sale tibia, acabar agua caliente, agua caliente acabar
RUNNING_WATER: agua, servicio agua, suministro agua, pozo, agua corriente, bomba agua, bomba pozo, agua en toda casa
NO_WATER: no salir agua, no hay agua, sin agua, no tener agua, no sale agua, no cae agua, no llega agua, no sale nada llave, ni gota agua, ni gota, ni una gota, no caer agua, quedar sin agua, se fue agua, nos quedamos sin agua, no sale nada de agua, no llegar agua, no salir nada, no subir agua, no haber agua, no salir ni, no caer ni
LOSABLE: luz, agua, agua caliente, calefaccion, electricidad, corriente, aire, aire acondicionado, clima, energia, calor, servicio, calentador, bano, inodoro, boiler, calefactor, energia electrica, refrigeracion, ac, excusado, internet, agua corriente, caldera, heater
NOT: no, sin, nunca, ningun, ninguna, tampoco, nada, jamas, ni
NOT_LONG: no creer, no creo, no pienso, no ver, no veo, no vemos, no oler, no notar, no noto, no hay senales, no hay señales, no percibir, no percibo, no parece, no sentir, no siento, ya no oler, ya no salir, ya no hay, ya no, no se ve, no percibimos, no sentimos
UNSURE: no se si, no seguro, no estoy seguro, no si, no que, no emergencia, no urgente, no quiero molestar, no querer molestar, no prisa, no hay prisa, no segura, no estoy segura, no sabemos, no estamos seguros, no solo, no mas, no quiero exagerar, no es broma, no aguantar, no aguanto, no aguantamos, no quita, no se quita, no quitar, no va olor, no grave, no preocupe, no gran cosa, no por molestar, no querer exagerar, no bien, no molestar, no para de oler, no nada, no sabe, no saber, no por que, no haber problema, no problema, no quisiera molestar, no tan grave, no nada grave, no contestar, no importa, no dormir, no poder dormir, no esperar, no poder esperar, no puede esperar, no es nada, no tardar, no tarden, no se tarde, no sea, no vaya, nada mas, nomas, no tengo detector, no tener detector, no desaparece, no irse, no cuanto, no donde, no quiero alarmar, no confio, no normal, no se a quien
BROKEN: sefue, seva, sefueron, no funcionar, no servir, no jalar, no prender, no encender, no calentar, no enfriar, descomponer, danar, morir, fallar, averiar, dejar funcionar, dejo calentar, dejo enfriar, dejar calentar, dejar enfriar, dejar servir, dejo jalar, no arrancar, no dar, no salir, no haber, no tener, irse, se fue, apagar, no trabajar, no trabaja, romper, tronar, trono, quemar, sopla caliente, echa aire caliente, avienta aire caliente, saca aire caliente, sopla tibio, avienta caliente, tira aire caliente, aire sale caliente, sale aire caliente, salir aire caliente, salir caliente, saca caliente, sopla frio, echa aire frio, avienta aire frio, salir aire frio, saca aire frio, sale frio, quedar sin, no llegar, no enfria nada, parar, no echar, no echa, no avienta, no levanta, no querer prender, no querer encender, no querer arrancar, no quiere prender, no quiere encender, dejar trabajar, no responde, no sopla, tira aire frio, salir frio, murio, se murio, se apago, muerto, descompuesto, apagado, botar aire caliente, solo avienta, no tirar, no enfrie, se pago, se va luz, fregado, no marcha, no va, caido, echar aire caliente, echando aire caliente, echando aire frio, dejo de, fue aire, fue agua, fue calefaccion, fue internet, quemo, dejar congelar, no volver prender, no volver encender
WEAK: no bien, no tanto, debil, casi no, no igual, lento, tarda, tardar, baja presion, se acaba rapido, acaba rapido, no enfria bien, no calienta bien, no enfriar bien, no enfriar igual, no calentar bien, no enfriar tanto, no tan, ruido, tarda mucho, acabar, no calentar igual, no enfria igual
ONE_ROOM: un cuarto, solo cuarto, una recamara, un enchufe, un contacto, solo un, solo una, una sola, un solo, cuarto visitas, bano visitas, un foco, una habitacion, lavabo, solo regadera, en uno, solo en un, solo en, un apagador, resto casa, resto de casa, demas bien, lo demas, los demas, una hornilla, una zona, solo lavabo, un lavabo, demas funcionan, demas si, hornilla, otros cuartos, solo fregadero, demas funcionar, foco, bombillo, bombilla
HOUSE_PART: media casa, mitad casa, parte casa, mitad, toda casa, casa, cocina, cuartos, varios enchufes, varios contactos, algunos enchufes, algunos contactos, un lado casa, sala, recamaras, toda, planta alta, planta baja, todos enchufes, todos, departamento, piso, arriba, abajo, local, cuarto, edificio, garaje, mitad del, apartamento
BREAKER_TRIP: breaker bota, breaker botar, breaker brinca, breaker salta, breaker se baja, breaker baja, breaker no queda, se bota breaker, botar breaker, brinca breaker, salta breaker, bajar breaker, se baja breaker, breaker dispara, breaker se dispara, brincar, brinca, disparar breaker, se dispara breaker, breaker saltar, saltar breaker, bota pastilla, botar pastilla, bajar pastilla, breaker bajar, breaker disparar, se bota, se brinca, salta, saltar, interruptor bota, interruptor salta, interruptor botar, interruptor bajar, interruptor saltar, se va breaker, se cae breaker, breaker caer, interruptor caer, interruptor dispara, interruptor disparar, fusibles queman, quemar fusible, tumba breaker, breaker tumba, fusible quemar, bota el breaker
FLICKER: parpadear, parpadea, parpadean, parpadeo, bajones, bajon, titila, titilan, variaciones voltaje, sube y baja, parpadeando, titilando
FRIDGE: nevera, congelador, refri, camara fria, cuarto frio, camara refrigeracion, enfriador, hielera, camara frigorifica, cuarto refrigerado
FRIDGE_FAIL: no enfriar, descongelar, echar perder, echando perder, caliente, tibio, se descongela, derretir, no congelar, dejo enfriar, dejar enfriar, descongela, descongelando, no servir, no funcionar, pudrir, pudriendo, dejo funcionar, perder comida, comida mala, no mantener, no enfriando, temperatura ambiente, se murio, morir, descomponer, apagar, danar, dejar congelar
DOOR: puerta, puerta principal, porton, puerta garaje, puerta cochera, cerradura, chapa, puerta entrada, ventana, puerta trasera, cochera, garaje, puerta calle, cortina, cerrojo, puerta negocio, puerta casa, puerta patio
DOOR_FAIL: no cerrar, no cierra, no poder cerrar, no asegurar, rota, romper, abierto, forzada, forzaron, forzar, robaron, robar, rompieron, no cierra bien, no baja, no bajar, quebraron, entraron, ladron, ladrones, metieron, no traba, sin seguro, no tranca, no poder asegurar, quedar abierto, abrir y, trabada abierta, reventar, patear, patearon, zafar, descarrilar, descarrilo, no cerrar con llave, meter robar, desprender, quebrar
LOCKED_OUT: quedar afuera, perdi llave, perdi llaves, perder llave, no poder entrar, llave romper, cerrado afuera, llaves adentro, me quede afuera, quede fuera, quedar fuera, no puedo entrar, no podemos entrar, llaves dentro, dejar llaves, llave quebro, llave quebrar, perder llaves, sin llaves, sin poder entrar, llave quedar adentro, llave quedar dentro, llave adentro, llave dentro
BUSINESS: restaurante, negocio, tienda, salon, local, oficina, clinica, cliente, panaderia, taqueria, cafeteria, consultorio, hotel, bodega, lavanderia, carniceria, peluqueria, estetica, gimnasio, fonda, comedor, pizzeria, escuela, iglesia, food truck, abarrotes, barberia, pasteleria, cocina restaurante, comercio, pollería, supermercado, taller
CANT_OPERATE: no poder abrir, cerrar, no poder trabajar, no poder atender, no poder operar, perder ventas, perder dinero, perdiendo dinero, perdiendo ventas, perder clientes, parar, no poder cocinar, tener que cerrar, perder mercancia, perdiendo, no poder servir, perdemos, salubridad, sin poder atender, sin poder abrir, sin poder trabajar, sin poder cocinar, sin poder operar, cerrado, perder, parado, cancelar citas, cancelando citas, mandar gente, cancelar
PLAN: instalar, cotizar, presupuesto, mantenimiento, revision, cambiar, remodelar, remodelacion, agendar, cita, planear, planeando, pensando, precio, cuanto cobra, cuanto cobran, cuanto cuesta, cuanto sale, anual, programar, interesar, interesa, interesado, quisiera, proximo mes, proxima semana, antes de, renovar, ampliar, ampliacion, proximo ano, agregar, poner nuevo, limpieza, preventivo, garantia, factura, cambio, sin prisa, cuando puedan, cuando tengan tiempo, costo, obra, nuevo, inspeccion, revisar, temporada, afinacion, seguimiento, estimado, estimacion, rutina, convertir, mejorar, reagendar, financiamiento
PAST: unavez, ano pasado, mes pasado, invierno pasado, verano pasado, hace ano, hace dos ano, hace tres ano, hace un ano, hace 2 ano, hace 3 ano, hace 4 ano, hace 5 ano, hace mes, hace dos mes, hace tres mes, hace un mes, hace meses, hace anos, hace 2 mes, hace 3 mes, hace 6 mes, hace tiempo, hace mucho, anteriormente, antes tener, dueno anterior, dueño anterior, inquilino anterior, en 2019, en 2020, en 2021, en 2022, en 2023, en 2024, en 2018, en 2025, cuando compramos, otra casa, antigua casa, cuando era, una vez, alguna vez, en pasado, vecino tuvo, vecina tuvo, primavera pasada, otono pasado, temporada pasada, hace seis mes, hace varios mes, hace unos mes, hace unos ano, hace varios ano, hace cinco ano, hace cuatro ano, hace semana, hace dos semana, hace tres semana, hace varias semana, cuando compre, navidad pasada, enero pasado, diciembre pasado, historial, tuvimos, tuve, casa anterior, tuvo, tuvieron, en enero, en febrero, en marzo, en abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre, en noviembre, en diciembre
NOW: ahora, denuevo, estamanana, estanoche, hoy, otra vez, de nuevo, nuevo otra, todavia, sigue, seguir, aun, esta noche, esta manana, ahora mismo, nuevamente, volver, volvio, regreso, urge, desde ayer, desde anoche, desde esta, urgente, en este momento, hace rato, hace ratito
AGAIN: denuevo, otra vez, de nuevo, volver, volvio, regreso, sigue, todavia, seguir, aun, nuevamente
WALL: pero, aunque, sino, sin embargo, solo, solamente, nomas, ahora, porque, excepto, ademas, hoy, despues, luego, entonces, mas bien, creo, desde, nada mas
SUBJECT: yo, hay, nosotros, ellos, alguien
AND: y
OR: o, ni, u
HYPO: en caso, por si, por si acaso, si alguna vez, que hacer si, que hago si, que pasa si, que pasaria, que debo hacer, que hacemos si, a quien llamo si, a quien llamar si, evitar, prevenir, para evitar, como saber, como se si, como saber si, tienen servicio, dan servicio, preocupa, me preocupa, leer, lei, vi video, video, noticia, noticias, curso, capacitacion, hipoteticamente, en futuro, que tan rapido, cuanto tardan, si llegara, si hubiera, llegara a haber, no quiero, no querer, no queremos, para que no, peligro de, riesgo de, podria, si hay, si llega, si se llega, simulacro, pregunta, tranquilidad, seguro pide, aseguradora, consejo, consejos, exigir, exige, pelicula, serie, platica, seguridad, miedo que, por prevencion, prevencion, a futuro, ojala no, ustedes atender/hacer/manejar/ofrecer/trabajar/arreglar/reparar/dar/tener
IF: si, cuando haya
POLITE_IF: si pueden, si puede, si poder, si alguien, si tienen, si es posible, si posible, ver si, si necesita, no si, saber si, si gusta, si quieren, si gustan, si podrian, si hay alguien, si tener tecnico, si me, si no, si vienen, si tiene, si hay tecnico, si mandan, a ver si, si tienen disponible, por favor si, si oler, si huele, si esta
ACTION: prender, encender, usar, uso, abrir, tocar, conectar, enchufar, cocinar, jalar, bajar, conecto, prendemos, acercar, apretar, poner, mover
FIXED: ya arreglar, ya arreglaron, ya reparar, ya repararon, arreglaron, repararon, solucionado, solucionar, ya quedo, quedo arreglado, ya esta arreglado, falsa alarma, resuelto, arreglado, reparado, ya funciona, ya funcionar, ya sirve, ya servir, todo bien, ya bien, no encontraron, no encontro, no encontraron nada, no hay fuga, no encontraron fuga, dijeron que bien, dijeron bien, resulto, resulto ser, ya regreso, ya volvio, ya cambiaron, ya cambiar, lo arreglo, se arreglo, lo reparo, era, fue solo, fueron, ya vinieron, ya limpiamos, quedo bien, ya seco, ya se resolvio, ya lo cambiaron, sin novedad, ya lo cambiamos, reviso y, revisaron y, dijo bien, ya quitar, ya todo bien, cambiamos, cambiaron, limpiaron, ya no pasa, ya no paso, ya esta, ya volver, ya regresar, compusieron, compuso, ya compusieron, ya no mandar, ya no venir, ya no vengan, ya no manden, ya no necesitar, olvidar, ya no hace falta, ya subi, ya lo subi
TO_FIX: necesitar, quiero, para, querer, poder, favor, que, ocupo, urge, cuando, no, falta, puede, como, cuanto, arreglen
GONE: quitar, ya sefue, olor sefue, ya no huele, ya no oler, ya no hay olor, ya no olor, desaparecio, desaparecer, ya paso, ya pasar, se acabo, ya se fue, no ha vuelto, no volvio, no paso mas, no volver, no mas, nunca mas, no ha vuelto pasar, ya no volvio
AD: anuncio, publicidad, folleto, volante, propaganda, comercial, pagina web, cupon, iman, promocion, cartel, pagina, sitio web, facebook
HIT: golpear, golpeo, golpearon, cortar, corto, cortaron, perforar, perforaron, pegar, pico, romper, rompieron, danar, pala, taladro
FULL_OF: lleno, llena, salir, escapar, saliendo, abierta, prendida, quedo abierta, dejar abierta, se salio, toda noche, sin prender, quedar abierta, regar, tirar, mucho, en casa, dentro
LOUD: no para, no deja, sin parar, fuerte, continuo, constante, activar, disparar, chillar, cuatro veces, 4 veces, todo rato, toda noche, sonar, no calla, no se calla
BATTERY: bateria, baterias, pila, bateria nueva
FROZEN: congelar
GLOW: rojo, al rojo, rojo vivo, brilla, brillando
STUCK: atorar, trabar, no abrir, no abre, parar, no poder abrir, detener, descomponer, trabado, trabada, no se abre
INSIDE: adentro, dentro, con, llorando, entre pisos, encerrar
FUNCTION: funcionar, servir, prender, encender, calentar, enfriar, jalar, arrancar, cerrar, trabajar, responder, salir, abrir, congelar, echar, tragar
BREAKER_WORD: breaker, fusible, interruptor, circuito, pastilla
TRIP: botar, brincar, saltar, bajar, caer, disparar, tumbar, tirar, quemar, tronar
SUMP: bomba sumidero, bomba achique, bomba sotano, sumidero
FAUCET: llave lavabo, llave cocina, llave, grifo, regadera, llave bano, llave fregadero, ducha, canilla, llave tina
DAMAGE: piso, pared, techo, debajo, abajo, gabinete, todos lados, alfombra, sotano, mueble, atras, detras, inundar
NONE: nada, ninguna
GAS_OFF: cortaron gas, cerraron gas, gas cortado, cortar gas, cerrar gas, quitar gas, nos cortaron gas, sin gas, no hay gas, no tener gas
ALONE_INSIDE: bebe adentro, nino adentro, hijo adentro, bebe dentro, nino dentro, estufa prendida, bebe solo, bebe en casa, olla en estufa, hijo dentro
INSTALLING: instalar, conectar, mover, poner, nuevo, cambiar
THANKS: gracias por, agradecer, factura, recibo, seguimiento, garantia
TELLS: dice, decir, ver, vi, leer, lei, anuncia, recibi, ustedes, vimos, decia
RENEW: instalar, cambiar, nuevo, cotizar, precio, poner, comprar, agregar, vencer
GAS_BUBBLES: burbujas, burbujear, agua jabon
EXPLODED: explotar, estallar, explosion, trono, tronar, tronido fuerte
SINKS: fregadero, lavabo, lavamanos, lavadero, tarja, tina, gabinete, regadera
KEYS: puerta, chapa, cerradura, candado, porton, entrada
STOVE: estufa, horno, hornilla, quemador, tanque, gas, medidor
SHUT_DONE: cerre llave, cerramos llave, corte agua, cortamos agua, cerre paso, agua cerrada, llave cerrada, agua cortada, ya cerre, ya cerramos, cerre agua, cerramos agua, ya cerrar, ya cortar, cerrar llave paso
POWER_OUT: fue luz, luz fue, fue corriente, fue electricidad, fue energia, no hay luz, sin luz, no tener luz, no haber luz, sin electricidad, sin corriente, no hay electricidad, no tener electricidad, no hay corriente, no haber electricidad, apagon, quedar sin luz, luz no llegar, no llegar luz, irse luz, cortar luz, cortaron luz, no tener corriente, sin energia, ir luz, no haber corriente, perder luz, perder corriente, perder electricidad, quedar oscuras, caer luz, luz caer
TEAPOT: vapor, tetera, radiador, llanta
LIVE: vivo, viva, energizado, con corriente
RIPPED: arranco, arrancado, arrancar, caer, zafar, desprender
METER_BASE: medidor luz, poste luz, mufa, acometida
RAIN_IN: llover dentro, llover adentro, llover en sala/cocina/cuarto/casa/bano/recamara/comedor, llueve adentro, lloviendo adentro, lloviendo en sala/cocina/cuarto/casa
URGED: urge, ayuda, rapido, miedo, peligro, emergencia, urgente, pronto, auxilio
FLAME: llamas, flama, flamas, llama, llamarada
FLAME_WILD: salir, afuera, fuera, grande, pared, alta
FLAME_TAME: amarilla, baja, debil, azul, sensor, piloto, chiquita
READS: decir, dice, marca, marcar, lee, leer, nivel, muestra, en
ANIMAL: gato, perro, pajaro, raton, llave, llaves, carro, coche, juguete, aire, mapache
SOAKING: vecino abajo, vecina abajo, departamento abajo, apartamento abajo, traspasar, depa abajo, vecinos abajo
SHOCK_SURE: sentir corriente, dar corriente, pasar corriente, dar toque, dio toque, pegar toque, dar calambre, me electrocutar, descarga electrica, agarrar corriente, dar corrientazo, toques electricos, pegar corriente, dar descarga, me toque, dio corriente, corrientazo, calambrazo
LATCH: chapa, cerradura, candado, puerta, ventana, puerta principal, porton, cortina, vidrio puerta
GAS_NEAR: calentador, estufa, boiler, horno, medidor, caldera, tanque, calefactor, secadora, cilindro
STRONG_FLOW: chorrear, brotar, borbotones, salir chorro, a chorros, inundar
OVERFILLED: desbordar, llenar, derramar, lleno, llena, rebosar
ONLY_IN: solo en, solo arriba, solo abajo, solo funcionar en
SENSE: oir, ver, sentir
OVERFLOWING: desbordar, rebosar, rebalsar, derramar
SEWAGE_SURE: aguas negras, excremento, caca, mierda, popo, heces, aguas residuales, materia fecal, agua negra
TRIPPER: breaker, fusible, pastilla, interruptor principal, interruptor
COOKING: cocinar, cocinando, tostada, pan, comida, freir, asado, incienso, vela
COME_UP: subir, regresar, salir, brotar, devolver
TUB: tina, regadera, ducha, coladera, banera
TOILETS: jalar, inodoro, bano, lavadora, excusado, taza, palanca
ELEVATOR: elevador, ascensor
NOBODY: nadie, vacio
SEWAGE_STUFF: aguas negras, agua negra, excremento, caca, popo, agua sucia, agua puerca, papel, papel bano, mierda, aguas residuales, agua cafe, agua apestosa
DRAINS: coladera, tina, regadera, ducha, desague, banera, drenaje sotano, drenaje
DOWNED: caer, tirado, tirar, suelo, colgar
OVERHEAD: cable luz, cable calle, cable poste, linea electrica, cable alta tension, cables luz, cable electrico
WHOLE: toda casa, todas luces, todos focos, en toda casa, todo departamento
PLASTIC: plastico, hule, goma, cable, quemado, caucho, chamuscado, pelo
BURNT: quemo
VERY_LOUD: continuo, fuerte, no para, sin parar, sirena
CRACKLE: chisporroteo, chisporrotea, crepita, truena, friera, freir
IN_WALL: pared, techo, enchufe, contacto, panel, tablero, breaker, apagador, foco, caja
HALF: media, mitad, un lado
DEAD: muerto, sin luz, sin corriente, oscuras
"""
