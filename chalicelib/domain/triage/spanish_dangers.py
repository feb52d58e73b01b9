"""How dangers are told in Spanish: gas, fire, electricity, water and sewage."""

CONCEPTS = """
SMELL: olor, oler, apestar, peste, hedor, tufo, aroma, pestilencia, olfato, percibir olor, olorcillo, hediondo,
  hediondez, olfatear, olisquear, tufillo, olorosa, apestoso
SMELL_OTHER: humedad, moho, cano, caño, drenaje, cloaca, alcantarilla, basura, pescado podrido, animal muerto,
  raton muerto, pintura, encierro, oler cano, olor drenaje, oler drenaje, olor cano, olor cloaca, olor humedad,
  oler humedad, cigarro, cloro, perfume
GAS: gas, gas natural, gas propano, propano, butano, gas lp, metano
GAS_LINE: tubo gas, tuberia gas, linea gas, llave gas, medidor gas, tanque gas, cilindro gas, manguera gas,
  valvula gas, conexion gas, regulador gas, toma gas, bombona gas, bombona, garrafa gas, caneria gas, perilla gas,
  perilla estufa, boquilla gas, manguera estufa, tanque propano
GAS_THING: estufa gas, cocina gas, horno gas, calentador gas, boiler gas, secadora gas, calefactor gas,
  calefaccion gas, calenton gas, chimenea gas, caldera gas
ROTTEN: huevo podrido, azufre, huevo, podrido huevo, olor podrido, oler podrido, podrido
HISS: silbido, silba, siseo, silbando, sisea, siseando, chiflido, chifla, soplido, zumbido gas, ruido aire escapar,
  silbar
CO: monoxido carbono, monoxido, dioxido carbono, monoxido d carbono
CO_ALARM: detector monoxido, detector monoxido carbono, alarma monoxido, alarma monoxido carbono, sensor monoxido,
  detector co, alarma co, detector gas, alarma gas, detector carbono, alarma carbono, sensor gas, sensor co,
  detector humo y monoxido, detector co2, alarma detector monoxido, sensor monoxido carbono, medidor co
FIRE_ALARM: detector humo, alarma humo, alarma incendio, alarma contra incendio, alarma fuego, detectores humo,
  sensor humo, alarma contra incendios, detector incendio
ALARM: alarma, detector
SOUND: sonar, pitar, activar, activo, activada, disparar, disparo, disparada, chillar, chilla, chillando,
  no para sonar, no deja sonar, alertar, timbrar, prender y, se activo, sonido, gritar, pitido continuo, pita y pita
CHIRP: pilas, bateria baja, cada minuto, pitido cada, cada 30 segundo, cada 30 segundos, vencer, vencido, vencida,
  caducado, caducada, caduco, bip, un pitido, pitidito, cada rato pita, chirrido, cada 40 segundos, expirado,
  vida util, expiro
PPM: ppm, partes por millon
VENT_FAULT: chimenea desconectada, tubo escape desconectado, tubo escape suelto, ducto desconectado,
  tubo salida gases, gases escape, gases entran, escape gases, tubo ventilacion desconectado, tubo ventilacion suelto,
  tubo ventilacion caer, ducto escape caer, tubo escape caer, ducto tapado, tubo escape zafo, ventila desconectada,
  chimenea tapada, intercambiador roto
SYMPTOM: dolor cabeza, duele cabeza, duelen cabezas, doler cabeza, mareo, nausea, vomito, desmayar, vomitar,
  inconsciente, sueño, somnoliento, somnolienta, confundido, confundida, ganas vomitar, falta aire, sentir mal,
  siente mal, sienten mal, siento mal, sentimos mal, no puede respirar, no poder respirar, cuesta respirar,
  mal cabeza, no poder despertar, no despertar, no reacciona, debil, intoxicado, intoxicada, intoxicados,
  nos duele cabeza, asco, dolores cabeza, jaqueca, sentirse mal, se sienten, enfermar, nos enferma,
  nos estamos enfermando, vomitando, desmayarse, mareandonos, vomitan, aturdido, aturdida, atontado, atontada,
  migrana, desvanecer, desvanecio, mal estomago, vista borrosa, sofocado, ahogar, malestar, ojos llorosos, arden ojos,
  duele mucho cabeza, duelen mucho cabeza, doler mucho cabeza, dolor fuerte cabeza, dolor de cabeza
FIRE: fuego, incendio, en llamas, ardiendo, arde, lumbre, llamarada, prender fuego, agarrar fuego, agarro fuego,
  incendiar, flamazo, llamaradas, brasas, llamas salir, se prendio fuego, quemar casa, prender cable, prender enchufe,
  prender contacto, prender cortina, prender pared, prender motor
SMOKE: humo, humareda, ahumado, ahumando, humea, humeando, echar humo, salir humo, echando humo, saca humo,
  sacando humo, humazon, humear, humeante, ahumarse, nube humo
BURN: quemar, chamuscar, derretir, tostado, requemado, carbonizado, carbonizada, quemandose, achicharrado, achicharrar
BURN_SMELL: oler quemado, olor quemado, oler quemar, olor quemar, plastico quemado, olor plastico, oler plastico,
  cable quemado, goma quemada, quemar plastico, olor cable, hule quemado, oler hule, olor electrico, oler a cable,
  oler chamuscado, olor chamuscado, olor humo, oler humo, olor pescado, oler pescado, olor plastico quemar,
  oler plastico quemar, olor como quemado, olor electricidad quemada, pelo quemado, olor tostado, quemado plastico,
  oler cable, caucho quemado, chamusquina, oler feo enchufe, oler caliente, oler metal, olor metal, oler tostado,
  oler recalentado, oler a humo, oler electrico, olor quemazon, oler a quemazon
DUST: polvo
MARKS: mancha cafe, mancha negra, mancha quemado, marca quemado, marcas quemado, marca quemadura, marcas negras,
  marca negra, hollin, manchas cafes, manchas negras, marcas cafes, ennegrecido, ennegrecida, oscuro, ennegrecer,
  color cafe, negro alrededor, cafe alrededor, tizne, tiznado, tiznada, amarillento, quemadura, marcas, manchado,
  oscurecer, amarillo, negro, tostado, quemado alrededor, deformado
SPARK: chispa, chispazo, arco electrico, destello, destellos, fogonazo, flashazo, echa chispas, echar chispas,
  chisporrotear, corto circuito, cortocircuito, relampago, luz azul, hacer corto, hizo corto, un corto circuito
IGNITER: encendedor, chispero, clic, encendido electronico, piezo, encendedor electrico
SHOCK: toque, corrientazo, descarga electrica, descarga, dar toque, dar corriente, paso corriente, pasa corriente,
  pasar corriente, electrocutar, electrocuto, electrocutado, cosquilleo, hormigueo, agarro corriente, dio corriente,
  da corriente, siento corriente, me dio luz, me pego corriente, pega corriente, patada, patadita, sentir corriente,
  me agarro, calambre, shock electrico, electrocutada, corriente al tocar
ELECTRIC: enchufe, tomacorriente, contacto, cable, interruptor, tablero, tablero electrico, breaker, caja fusible,
  caja fusibles, fusible, fusibles, panel, panel electrico, caja electrica, caja breakers, pared, lampara, foco,
  extension, clavija, centro carga, medidor luz, instalacion electrica, electrico, caja luz, luz, panel luz, apagador,
  cordon, multicontacto, caja, switch, foco techo, toma corriente, regleta, cables, plafon luz, cargador, portalampara
HOT_TOUCH: caliente, tibio, calentar, muy caliente, ardiendo al tocar, quema al tocar, caliente al tacto,
  caliente al tocar, hirviendo, sobrecalentar, recalentar, recalienta
BUZZ: zumbar, zumbido, ruido electrico, chisporroteo, truena, tronido, tronando, truenito, tronar, crepita, crujir,
  chasquido, crujido
LIVE_WIRE: cable vivo, cable pelado, cable caido, cable corriente, cable luz caer, cable luz caido, cable luz tirado,
  cable suelto, poste caido, cables caidos, cable alta tension, linea electrica caida, cable expuesto, cables pelados,
  cables vivos, cable tirado, cable caer, cables expuestos, cable colgando calle, cable electrico caido,
  cable electrico caer
EXPOSED: expuesto, expuestos, pelado, pelados, colgando, suelto, sueltos, colgar
WATER: agua, mojado, mojar, humedo
RUN_WATER: agua caliente, abrir llave, abro llave, agua llave, llave agua, lavabo, del grifo, grifo, drenaje,
  coladera, fregadero, regadera, el agua huele, agua oler, agua tiene, pozo, lavamanos, ducha, desague
PIPE: tubo, tuberia, llave paso, manguera, valvula, calentador agua, boiler, calentador, tanque, conexion, flexible,
  llave, tinaco, cisterna, lavadora, calefon, conducto, cano, caño, union, codo, manguera lavadora, grifo, toma agua,
  radiador, termotanque, cañeria, caneria, tinaco agua, tuberia principal
FLOW: brotar, chorrear, chorro, salir, caer, correr, derramar, desbordar, salir chorro, a chorros, cascada, subir,
  escurrir, disparar, salir disparada, lluvia, llueve adentro, lloviendo adentro, lloviendo, cayendo chorros, escupir,
  borbotones, a borbotones, entrar, entra, entrando, entrar agua, entra agua, metiendo, mete, llenar,
  salir por todos lados, sale por todos lados, fuente, rio, bajar por pared, bajar, llover, diluvio, baja por
BURST: reventar, romper, estallar, explotar, partir, partio, tronar, trono, zafar, zafo, se safo, soltar, solto,
  quebrar, quebro, rajar, rajo, botar, boto, volar, desprender, desprendio, trozo, se abrio tubo, desconectar, zafada
FLOOD: inundar, charco enorme, bajo agua, agua todos lados, agua por todos lados, centimetro agua, centimetros agua,
  pulgada agua, pulgadas agua, agua por todas partes, hasta tobillos, hasta los tobillos, alberca en, laguna,
  encharcado, encharcada, anegado, anegada, todo mojado, alfombra empapada, nadando, piscina en, lleno agua,
  llena agua, llenar agua, llenando agua, empapar, empapado, empapada, empapando, mar, agua en todo piso, agua hasta,
  charco crece, charco gigante, agua por toda casa, agua por toda, dedos agua, todo encharcado, agua en toda casa,
  metro agua, metros agua, hasta rodillas, hasta la rodilla, alberca, un metro, anegar, empaparse, agua entrando,
  entrando agua, metio agua, mete agua, agua metiendo
LEAK: gotear, fugar, filtrar, fuga agua, gotera, escurrimiento, tirar agua, tirando agua, tira agua, perder agua,
  pierde agua, escape agua, rezumar, botando agua, bota agua, botar agua, perdida agua, liqueo, likeando, liquea
CEILING: techo, techo cocina, techo sala, lampara, plafon, foco, cielo raso, tablaroca, drywall, por pared,
  por paredes, tirol
SAG: pandear, pandeado, abombado, abombando, hundir, hundido, caer techo, inflar, inflado, colgar, desplomar,
  va a caer, por caer, a punto caer, por venirse abajo, venir abajo, viene abajo, se esta cayendo, bombeado, colapsar,
  abombar, se panda, pandeando, panzon, vencer techo, combado, hinchado, se va a caer
CANT_STOP: no para, no deja, no parar, no poder cerrar, no poder parar, no poder cortar, no poder apagar,
  no poder detener, no cerrar, no cierra, no encuentro llave, no encontramos llave, no se donde cierra,
  no se donde esta llave, donde cierra, donde esta llave, donde cierro, llave paso no, llave no cierra, llave atorada,
  llave trabada, llave pegada, llave no gira, llave no da, no sabemos cerrar, no sabemos donde, no se como cerrar,
  no como cerrar, no donde cerrar, no donde cierra, no donde llave, no se cierra, como cierro, como cortar,
  como corto, sigue saliendo, sigue, sigue cayendo, no controla, no poder controlar, no detiene, no hay forma,
  no hay manera, seguir salir, no logro cerrar, no logramos cerrar, no logro, no logramos, llave rota, llave romper,
  llave paso rota, llave paso romper, valvula trabada, valvula no, no ceder, no cede, no damos abasto, no doy abasto,
  no hallo llave, no hallamos llave, no hallo, donde corta, llave paso atorada, llave paso trabada,
  llave paso no gira, llave paso no cerrar, llave principal no, llave paso oxidada, no sirve llave,
  no encontrar llave, no sabemos donde cerrar, no se puede cerrar, no poder, no encuentro
SEWAGE: aguas negras, agua negra, agua sucia, aguas residuales, excremento, caca, mierda, popo, materia fecal, cloaca,
  aguas servidas, agua drenaje, drenaje, agua cano, agua puerca, suciedad, agua cafe, heces, agua inodoro, porqueria,
  agua podrida, desechos, lodo, fosa septica, aguas sucias, agua pestilente, agua apestosa
BACK_UP: regresar, regresa, regresando, devolver, devuelve, devolviendo, salir, subir, brotar, desbordar, rebosar,
  rebosa, rebosando, rebalsar, rebalsa, inundar, salir por, en tina, en regadera, por tina, por coladera, botar,
  rebozar, rebosarse, llenar, derramar, escupir, viene, se sale, saliendo, se mete, se regresa, levantar,
  por regadera, por ducha
MULTI_DRAIN: todos drenajes, todos banos, todos desagues, ambos banos, los dos banos, dos banos, drenaje principal,
  linea principal, todos inodoros, toda casa tapada, todas coladeras, todo tapado, nada drena, los drenajes
OVERFLOW: desbordar, rebosar, rebosa, rebosando, rebalsar, rebalsa, rebalsando, derramar, salir, tirar agua, se sale,
  tirando agua
HIT: golpear, golpeo, golpearon, cortar, corto, cortaron, perforar, perforaron, pegar, pico, romper, rompieron, danar,
  pala, taladro, picar, picado, picada, rajar, hoyo
FULL_OF: lleno, llena, salir, escapar, saliendo, abierta, prendida, quedo abierta, dejar abierta, se salio,
  toda noche, sin prender, quedar abierta, regar, tirar, mucho, en casa, dentro
LOUD: no para, no deja, sin parar, fuerte, continuo, constante, activar, disparar, chillar, cuatro veces, 4 veces,
  todo rato, toda noche, sonar, no calla, no se calla
BATTERY: bateria, baterias, pila, bateria nueva
GLOW: rojo, al rojo, rojo vivo, brilla, brillando
GAS_BUBBLES: burbujas, burbujear, agua jabon
EXPLODED: explotar, estallar, explosion, trono, tronar, tronido fuerte
STOVE: estufa, horno, hornilla, quemador, tanque, gas, medidor
TEAPOT: vapor, tetera, radiador, llanta
LIVE: vivo, viva, energizado, con corriente
RIPPED: arranco, arrancado, arrancar, caer, zafar, desprender
METER_BASE: medidor luz, poste luz, mufa, acometida
RAIN_IN: llover dentro, llover adentro, llover en sala/cocina/cuarto/casa/bano/recamara/comedor, llueve adentro,
  lloviendo adentro, lloviendo en sala/cocina/cuarto/casa
FLAME: llamas, flama, flamas, llama, llamarada
FLAME_WILD: salir, afuera, fuera, grande, pared, alta
FLAME_TAME: amarilla, baja, debil, azul, sensor, piloto, chiquita
READS: decir, dice, marca, marcar, lee, leer, nivel, muestra, en
SOAKING: vecino abajo, vecina abajo, departamento abajo, apartamento abajo, traspasar, depa abajo, vecinos abajo
SHOCK_SURE: sentir corriente, dar corriente, pasar corriente, dar toque, dio toque, pegar toque, dar calambre,
  me electrocutar, descarga electrica, agarrar corriente, dar corrientazo, toques electricos, pegar corriente,
  dar descarga, me toque, dio corriente, corrientazo, calambrazo, sacudir corriente, aventar corriente, hormigueo,
  cosquilleo, dar descargas, siento electricidad, sentir electricidad, electrificado, electrificada, dar corrientazos,
  pegar toques, sentir toques, recibir toque, recibir descarga, me sacudio, tira corriente, tirar corriente,
  salir corriente
GAS_NEAR: calentador, estufa, boiler, horno, medidor, caldera, tanque, calefactor, secadora, cilindro
STRONG_FLOW: chorrear, brotar, borbotones, salir chorro, a chorros, inundar
OVERFILLED: desbordar, llenar, derramar, lleno, llena, rebosar
OVERFLOWING: desbordar, rebosar, rebalsar, derramar
SEWAGE_SURE: aguas negras, excremento, caca, mierda, popo, heces, aguas residuales, materia fecal, agua negra,
  porqueria, desechos
COOKING: cocinar, cocinando, tostada, comida, freir, asado, incienso, vela, campana, asar, carne asada, parrillada,
  barbacoa
COME_UP: subir, regresar, salir, brotar, devolver
TUB: tina, regadera, ducha, coladera, banera
SEWAGE_STUFF: aguas negras, agua negra, excremento, caca, popo, agua sucia, agua puerca, papel, papel bano, mierda,
  aguas residuales, agua cafe, agua apestosa, porqueria, lodo, desechos, suciedad, cochinada, agua cano, agua drenaje,
  inmundicia
DRAINS: coladera, tina, regadera, ducha, desague, banera, drenaje sotano, drenaje
DOWNED: caer, tirado, tirar, suelo, colgar
OVERHEAD: cable luz, cable calle, cable poste, linea electrica, cable alta tension, cables luz, cable electrico
PLASTIC: plastico, hule, goma, cable, quemado, caucho, chamuscado, pelo
BURNT: quemo
VERY_LOUD: continuo, fuerte, no para, sin parar, sirena
CRACKLE: chisporroteo, chisporrotea, crepita, truena, friera, freir
IN_WALL: pared, techo, enchufe, contacto, panel, tablero, breaker, apagador, foco, caja
FRESH_AIR: aire fresco, evacuar
WIRE: cable, alambre
OUTSIDE: patio, calle, tormenta, viento, arbol, poste, rama, techo carro, barda, banqueta, entrada, acera, jardin
SPILLED_OUT: salir todo, todo piso, salir por piso, por todo piso, en piso, desbordar, botar
SEWER_LINE: drenaje, desague, coladera, alcantarilla, cano, fosa septica, registro
BODY: mano, brazo, dedo, dedos, pie, pierna, cabeza, pelo, cuello, muneca, tobillo
CAUGHT: atorar, atrapar, prensar, trabar, aplastar, machucar, pillar
HOT_AIR: aire caliente, aire tibio
SOOT: hollin, tizne
STAYS_LIT: no apagar, no se apaga, quedar prendida, sigue prendida
WALLS: pared, muro
MOVED_AWAY: llevar, mandar
GROUP: toda familia, familia, todos, ninos, los dos, ambos, empleados, vecinos
BETTER_OUT: mejor afuera, mejor cuando salir, quitar cuando salir, solo en casa, afuera quitar
DOOR_OPEN: abierto, abierta
EVACUATED: evacuar, salir todos, salimos todos, estamos afuera, llamar 911, bomberos vienen, salirse casa
UNLIT: abierta, dejar abierta, quedar abierta, sin flama, apagada y abierta, abierto
FIRST_USE: primer uso, primera vez, estufa nueva, horno nuevo
CONDENSATION: condensacion, sudar
ROOMS: sotano, sala, cocina, techo, pasillo, recamara, piso, alfombra, garaje, adentro, dentro, cuarto, pared, bano,
  casa
BUT: pero, sino, aunque, sin embargo
EMPTYING: vaciar, llenar, cambiar
MINUTES: minuto, minutos, media hora, cada hora
SUBMERGED: bajo agua, sumergido, inundar
STOPPING: apagar, cerrar, parar, detener
AWAY_PLACE: en hotel, en hospital, con hermana, con tia, con vecina, casa hermana, casa hija
BILL: factura, precio, recibo, cobro, cuenta
"""
