"""How services, doors, trades and people shut in are spoken of in Spanish."""

CONCEPTS = """
APPLIANCE: estufa, horno, cocina, hornilla, quemador, secadora, lavadora, lavaplatos, lavavajillas, microondas,
  ventilador, abanico, motor, bomba, refri, calefactor, generador, aparato, electrodomestico, compresor, planta,
  campana, extractor, triturador, lampara, aire, unidad, compresora, licuadora, minisplit, boiler, calentador
CEILING_STAIN: mancha, manchas, mancha humedad, mancha amarilla
PUDDLE: charco, charcos, charquito, agua debajo, agua abajo, agua alrededor, agua en piso, piso mojado, encharcar,
  alfombra mojada
GROWS: crecer, crece, creciendo, grande, extender, extiende, mojada
TOILET_RUNS: bano corre, inodoro corre, sigue llenando, corre todo tiempo, tirando agua tanque, llave lavabo, lavabo,
  fregadero, regadera, ducha, no deja correr
OVERWHELM: cubeta llenar, cubeta desbordar, cubeta no alcanza, tercera cubeta, llenar cubeta, llena cada,
  ya no alcanza, no alcanza, vaciar
BUCKET: cubeta, bandeja, toalla, toallas, trapo, trapos, recipiente, palangana, olla, jerga, trapeador, tupper, bacha,
  ponchera, traste
CONTAINED: bajo control, controlado, controlada, controlar, parar, dejo salir, dejo caer, dejo gotear, solo cuando,
  solo gotea cuando, ya no sale, ya no cae, ya no gotea, ya paro, ya no fuga, cinta, abrazadera, parche, solo si,
  llave cerrada, agua cerrada, agua cortada, solo al, unicamente cuando, ya no tira, detuvo, se detuvo,
  ya no hay fuga, ya no corre, cada que usar
SHUT: cerrar, cortar, apagar, cerramos, quitar, bajar, desconectar, cerrada, clausurar, cerre llave, cerramos llave,
  cerrar llave, corte agua, cortamos agua, cerre paso
SHUT_THING: agua, llave, llave paso, valvula, paso, medidor, llave principal, llave general, toma, todo, suministro,
  paso agua, llave agua, general
FLUSH: jalar, bajar palanca, jalar cadena, tirar cadena, jalo, bajo palanca, jalamos, bajarle, descargar, le bajo,
  bajamos, jalar bano, jalar palanca
TOILET: inodoro, excusado, bano, taza, taza bano, poceta, sanitario, tasa
ONLY_ONE: unico bano, unico inodoro, solo tener uno, solo hay uno, un solo bano, solo tener un bano, solo tener bano,
  unico, unico excusado, solo un bano, solo bano, solamente uno, solo tenemos uno, solo uno, no hay otro,
  no tener otro, unica, un bano, solo un inodoro, no otro, nada mas uno, nada mas tener uno, solo hay bano
OTHER_ONE: otro bano, otro inodoro, segundo bano, bano visitas, otros banos, tener dos banos, tener otro, hay otro,
  otro funcionar, otro servir, otro excusado, dos banos mas, tenemos otro, medio bano, otro si, otros si, los otros,
  otro claro, otros claro
CLOG: tapar, atascar, no tragar, no traga, no baja, no bajar, obstruido, no corre, no jalar, no descargar, no va,
  no drena
MEDICAL: oxigeno, concentrador oxigeno, concentrador, maquina oxigeno, ventilador medico, respirador, nebulizador,
  cpap, bipap, maquina dialisis, dialisis, equipo medico, aparato oxigeno, insulina, maquina respirar,
  aparato respirar, silla electrica, silla ruedas electrica, aparato medico, bomba alimentacion, monitor apnea,
  tanque oxigeno, maquina para respirar, cama hospital, cama clinica, medicina refrigerada, aparato para respirar,
  ventilador mecanico, maquina apnea, apnea, aspirador flemas, equipo oxigeno, sonda, depende ventilador,
  depender ventilador, conectado ventilador, ventilador respirar, ventilador pulmonar, bomba insulina,
  sonda alimentacion
POWER: luz, electricidad, corriente, energia, energia electrica, luces, enchufes, contactos
MACHINE_TOUCHED: apagar, no funcionar, no servir, no prender, no encender, parar, bateria, dejo funcionar, se acaba,
  se agota, tanque queda, queda poco, necesita luz, necesita corriente, hora bateria, no trabajar, detener, fallar
TRAPPED: atrapar, encerrar, atorar, no poder salir, quedar encerrado, quedar atrapado, no puede salir, aplastar,
  aplasto, aplastado, prensado, prensada, prenso, no podemos salir, no podemos sacar, no podemos sacarlo,
  no puedo sacarlo, no puedo sacar, no poder sacar, trabado, trabada, no poder sacarlo, no poder sacarla,
  quedar adentro, quedar dentro, no puedo salir, machuco, mano atorada, dedo atorado, pillado, pillada,
  atascado en elevador
ENCLOSED: elevador, ascensor, bano, cuarto, recamara, habitacion, closet, cochera, garaje, sotano, camara fria,
  camara, puerta, congelador, bodega, casa, departamento, adentro, dentro, piso, pisos, porton, carro, tina, escalera,
  triturador, maquina, regadera, ducha, balcon, escaleras
HEAT: calefaccion, calefactor, calentador casa, calentador, caldera, calenton, furnace, heater, radiador, boiler,
  calor, estufa calefaccion, bomba calor, sistema calefaccion, radiadores, minisplit, termostato, calenton gas,
  calefaccion central, calefaccion gas, calefactor gas, caldera gas
COOLING: aire, sefue aire, aire acondicionado, clima, ac, minisplit, aire central, refrigeracion, compresor,
  condensador, aireacondicionado, aires acondicionados, mini split, el aire, abanico central, unidad aire, aires,
  airecondicionado
HOT_WATER: agua caliente, calentador agua, calentador, boiler, calefon, termotanque, calentador gas, boiler gas,
  termo, bolier, boyler, boiler agua, agua tibia, bano caliente
COLD_WATER_ONLY: solo agua fria, pura agua fria, sale fria, agua helada, agua sale fria, sale helada,
  agua fria nada mas, nomas agua fria, sale pura agua fria, banarnos agua fria, bañarnos agua fria, agua no calentar,
  bañar agua fria, banar agua fria, agua salir fria, agua salir helada, salir fria, salir helada, solo sale fria,
  agua no calienta, agua no salir caliente, agua sale helada, solo salir fria, solo salir agua fria,
  banandonos agua fria, bañandonos agua fria, calentar agua estufa, calentar agua en estufa, sale tibia,
  acabar agua caliente, agua caliente acabar
RUNNING_WATER: agua, servicio agua, suministro agua, pozo, agua corriente, bomba agua, bomba pozo, agua en toda casa
NO_WATER: no salir agua, no hay agua, sin agua, no tener agua, no sale agua, no cae agua, no llega agua,
  no sale nada llave, ni gota agua, ni gota, ni una gota, no caer agua, quedar sin agua, se fue agua,
  nos quedamos sin agua, no sale nada de agua, no llegar agua, no salir nada, no subir agua, no haber agua,
  no salir ni, no caer ni
BROKEN: sefue, seva, sefueron, no funcionar, no servir, no jalar, no prender, no encender, no calentar, no enfriar,
  descomponer, danar, morir, fallar, averiar, dejar funcionar, dejo calentar, dejo enfriar, dejar calentar,
  dejar enfriar, dejar servir, dejo jalar, no arrancar, no dar, no salir, no haber, no tener, irse, se fue, apagar,
  no trabajar, no trabaja, romper, tronar, trono, quemar, sopla caliente, echa aire caliente, avienta aire caliente,
  saca aire caliente, sopla tibio, avienta caliente, tira aire caliente, aire sale caliente, sale aire caliente,
  salir aire caliente, salir caliente, saca caliente, sopla frio, echa aire frio, avienta aire frio, salir aire frio,
  saca aire frio, sale frio, quedar sin, no llegar, no enfria nada, parar, no echar, no echa, no avienta, no levanta,
  no querer prender, no querer encender, no querer arrancar, no quiere prender, no quiere encender, dejar trabajar,
  no responde, no sopla, tira aire frio, salir frio, murio, se murio, se apago, muerto, descompuesto, apagado,
  botar aire caliente, solo avienta, no tirar, no enfrie, se pago, se va luz, fregado, no marcha, no va, caido,
  echar aire caliente, echando aire caliente, echando aire frio, dejo de, fue aire, fue agua, fue calefaccion,
  fue internet, quemo, dejar congelar, no volver prender, no volver encender
BREAKER_TRIP: breaker bota, breaker botar, breaker brinca, breaker salta, breaker se baja, breaker baja,
  breaker no queda, se bota breaker, botar breaker, brinca breaker, salta breaker, bajar breaker, se baja breaker,
  breaker dispara, breaker se dispara, brincar, brinca, disparar breaker, se dispara breaker, breaker saltar,
  saltar breaker, bota pastilla, botar pastilla, bajar pastilla, breaker bajar, breaker disparar, se bota, se brinca,
  salta, saltar, interruptor bota, interruptor salta, interruptor botar, interruptor bajar, interruptor saltar,
  se va breaker, se cae breaker, breaker caer, interruptor caer, interruptor dispara, interruptor disparar,
  fusibles queman, quemar fusible, tumba breaker, breaker tumba, fusible quemar, bota el breaker
FLICKER: parpadear, parpadea, parpadean, parpadeo, bajones, bajon, titila, titilan, variaciones voltaje, sube y baja,
  parpadeando, titilando
FRIDGE: nevera, congelador, refri, camara fria, cuarto frio, camara refrigeracion, enfriador, hielera,
  camara frigorifica, cuarto refrigerado
FRIDGE_FAIL: no enfriar, descongelar, echar perder, echando perder, caliente, tibio, se descongela, derretir,
  no congelar, dejo enfriar, dejar enfriar, descongela, descongelando, no servir, no funcionar, pudrir, pudriendo,
  dejo funcionar, perder comida, comida mala, no mantener, no enfriando, temperatura ambiente, se murio, morir,
  descomponer, apagar, danar, dejar congelar
DOOR: puerta, puerta principal, porton, puerta garaje, puerta cochera, cerradura, chapa, puerta entrada, ventana,
  puerta trasera, cochera, garaje, puerta calle, cortina, cerrojo, puerta negocio, puerta casa, puerta patio
DOOR_FAIL: no cerrar, no cierra, no poder cerrar, no asegurar, rota, romper, abierto, forzada, forzaron, forzar,
  robaron, robar, rompieron, no cierra bien, no baja, no bajar, quebraron, entraron, ladron, ladrones, metieron,
  no traba, sin seguro, no tranca, no poder asegurar, quedar abierto, abrir y, trabada abierta, reventar, patear,
  patearon, zafar, descarrilar, descarrilo, no cerrar con llave, mete robar, desprender, quebrar
LOCKED_OUT: quedar afuera, perdi llave, perdi llaves, perder llave, no poder entrar, llave romper, cerrado afuera,
  llaves adentro, me quede afuera, quede fuera, quedar fuera, no puedo entrar, no podemos entrar, llaves dentro,
  dejar llaves, llave quebro, llave quebrar, perder llaves, sin llaves, sin poder entrar, llave quedar adentro,
  llave quedar dentro, llave adentro, llave dentro
BUSINESS: restaurante, negocio, tienda, salon, local, oficina, clinica, cliente, panaderia, taqueria, cafeteria,
  consultorio, hotel, bodega, lavanderia, carniceria, peluqueria, estetica, gimnasio, fonda, comedor, pizzeria,
  escuela, iglesia, food truck, abarrotes, barberia, pasteleria, cocina restaurante, comercio, pollería, supermercado
CANT_OPERATE: no poder abrir, cerrar, no poder trabajar, no poder atender, no poder operar, perder ventas,
  perder dinero, perdiendo dinero, perdiendo ventas, perder clientes, parar, no poder cocinar, tener que cerrar,
  perder mercancia, perdiendo, no poder servir, perdemos, salubridad, sin poder atender, sin poder abrir,
  sin poder trabajar, sin poder cocinar, sin poder operar, cerrado, perder, parado, cancelar citas, cancelando citas,
  mandar gente, cancelar
FROZEN: congelar
STUCK: atorar, trabar, no abrir, no abre, parar, no poder abrir, detener, descomponer, trabado, trabada, no se abre
INSIDE: adentro, dentro, con, llorando, entre pisos, encerrar, en bano, en cuarto, en recamara, en elevador
BREAKER_WORD: breaker, fusible, interruptor, circuito, pastilla
TRIP: botar, brincar, saltar, bajar, caer, disparar, tumbar, tirar, quemar, tronar
SUMP: bomba sumidero, bomba achique, bomba sotano, sumidero
FAUCET: llave lavabo, llave cocina, llave, grifo, regadera, llave bano, llave fregadero, ducha, canilla, llave tina
DAMAGE: piso, pared, techo, debajo, abajo, gabinete, todos lados, alfombra, sotano, mueble, atras, detras, inundar
GAS_OFF: cortaron gas, cerraron gas, gas cortado, cortar gas, cerrar gas, quitar gas, nos cortaron gas, sin gas,
  no hay gas, no tener gas
ALONE_INSIDE: bebe adentro, nino adentro, hijo adentro, bebe dentro, nino dentro, estufa prendida, bebe solo,
  bebe en casa, olla en estufa, hijo dentro
SINKS: fregadero, lavabo, lavamanos, lavadero, tarja, tina, gabinete, regadera
KEYS: puerta, chapa, cerradura, candado, porton, entrada
SHUT_DONE: cerre llave, cerramos llave, corte agua, cortamos agua, cerre paso, agua cerrada, llave cerrada,
  agua cortada, ya cerre, ya cerramos, cerre agua, cerramos agua, ya cerrar, ya cortar, cerrar llave paso
POWER_OUT: fue luz, luz fue, fue corriente, fue electricidad, fue energia, no hay luz, sin luz, no tener luz,
  no haber luz, sin electricidad, sin corriente, no hay electricidad, no tener electricidad, no hay corriente,
  no haber electricidad, apagon, quedar sin luz, luz no llegar, no llegar luz, irse luz, cortar luz, cortaron luz,
  no tener corriente, sin energia, ir luz, no haber corriente, perder luz, perder corriente, perder electricidad,
  quedar oscuras, caer luz, luz caer
LATCH: chapa, cerradura, candado, puerta, ventana, puerta principal, porton, cortina, vidrio puerta
ONLY_IN: solo en, solo arriba, solo abajo, solo funcionar en
TRIPPER: breaker, fusible, pastilla, interruptor principal, interruptor
TOILETS: jalar, inodoro, bano, lavadora, excusado, taza, palanca
ELEVATOR: elevador, ascensor
WHOLE: toda casa, todas luces, todos focos, en toda casa, todo departamento
HALF: media, mitad, un lado
DEAD: muerto, sin luz, sin corriente, oscuras
STILL: sigue, sigue saliendo, sigue cayendo, seguir, no para, no deja, no parar, no detiene, seguir salir,
  todavia sale
"""
