"""How Spanish denies, supposes, dates, advertises; people, weather, and words that only look dangerous."""

CONCEPTS = """
LOOKALIKE: estacion gas, recibo gas, recibo luz, recibo agua, factura gas, factura luz, cuenta gas, cuenta luz,
  gasolinera, fuegos artificiales, chimenea electrica, detector fuga, luz exterior, luz led, luces led, foco fundido,
  foco quemado, focos quemados, bombilla quemada, bombillo quemado, se quemo foco, quemar foco, quemar bombillo,
  quemar bombilla, amortiguador, amortiguadores, chimenea, fogata, extintor, asador, parrilla, agua potable filtro,
  filtro agua, dispensador agua, presion agua, ablandador agua, suavizador agua, bujia, parrilla gas, asador gas,
  mancha agua, medidor agua, golpe ariete, mano obra, luz emergencia, luces emergencia, salida emergencia,
  alarma robo, alarma casa, quemar leña, fosa septica limpieza, linea drenaje inspeccion, gas pimienta, lampara calor,
  cinta termica, olor rico, mal humor, humor, descarga inodoro, descarga bano, tanque descarga, descarga tanque,
  descarga lavadora, descarga agua, corriente aire, corriente agua, agua corriente, agua fria, descargar app
AUTHORITY: compania gas, compania luz, compañia gas, compañia luz, companía gas, bombero, bomberos, empresa gas,
  empresa luz, los bomberos, gasera, 911, compania del gas, compania, compañia, companero, proteccion civil
BAD_FIGURE: dolor cabeza con factura, puro dolor cabeza
SYMPTOM_PEOPLE: nino, hijo, esposa, esposo, marido, mujer, familia, todos, mama, papa, abuela, bebe, perro, gato,
  esposos, empleados, toda familia, yo, hermana, hermano, gente, nosotros, ambos, compañero, dos
PRICE: precio, costo, cuesta, cobrar, cobro, factura, caro, cuanto
EVERYWHERE: todos lados, por todos lados, todas partes, por todas partes, mucho, mucha, rapido, fuerte, cada vez mas,
  cada vez peor, chorro, a chorros, sin parar, muchisimo, muchisima, un monton, toda casa, todo piso, todo el piso,
  bastante agua, vecino abajo, vecinos abajo, vecina abajo, departamento abajo, depa abajo, grave, grande, piso,
  empeorar, empeora, empeorando, no para, toda cocina, departamento de abajo, apartamento abajo, apartamento de abajo,
  arruinar, arruinando, hasta pasillo, pasillo, bien feo, sin control
SLOW: poco, poquito, lento, lentamente, gota a gota, pequena, pequeño, pequeña, pequeno, leve, fuguita, goterita,
  despacio, gotita, gotitas, unas gotas, un hilito, ligera, una gota, gota cada, minima, despacito, chiquita, gota por
TRY: tratar, trate, tratamos, trato, intentar, intente, intentamos, como, donde, no, necesitar, quiero, alguien,
  favor, ayudar, ayuda, poder, venir, tratando, intentando, debo, hay que, para, tengo que, deberia, sin poder
OUTDOOR: jardin, patio, riego, aspersor, aspersores, alberca, piscina, afuera, calle, banqueta, manguera jardin,
  canaleta, canaletas, exterior, sistema riego, cochera afuera, cesped, pasto, acera, llave jardin, grifo exterior
INDOOR: sotano, casa, piso, techo, pared, cocina, bano, cuarto, sala, recamara, pasillo, alfombra, departamento,
  apartamento, garaje, closet, lavanderia, oficina, habitacion, adentro, inodoro, tina, comedor, depa, dormitorio,
  local
FREEZING: bajo cero, congelar, nevar, nieve, helar, helada, tormenta invernal, tormenta nieve, hielo, ventisca,
  temperaturas bajo, frente frio, ola frio, temblando, tiritando, frio extremo, hipotermia, congelando, frio horrible,
  frio terrible, labios morados, menos cero, helandonos, friazo, frio tremendo, frio insoportable, frio intenso,
  nevada, titiritando, helado, moradas, granizo, escarcha
COLD: frio, mucho frio, hace frio, cobijas, cobija, chamarras, abrigos, mantas, fresco, frialdad, chamarra, frazadas,
  suéteres, sueteres, abrigo
MILD: primavera, verano, buen clima, no hacer frio, no tan frio, clima templado, templado, no hace frio,
  no hacer calor, no hace calor, agradable, todavia no frio, aun no frio, julio, junio, agosto, fresco nada mas,
  ni frio, no muy frio, no mucho frio
EXTREME_HEAT: unhorno, asamos, ola calor, calor extremo, calor insoportable, insoportable, calorón, caloron,
  calor horrible, horno, golpe calor, calor infernal, asfixiante, arriba 100, mas de 100, mas 100, mas 40, sofocante,
  calor terrible, cien, nos asamos, asando, hirviendo, un horno, sauna, calor brutal, alerta calor, infierno,
  ahogando, calor tremendo, pasa cien, achicharrando, derritiendo calor, sofocando, calor peligroso
HOT: calor, calorcito, sudar, sudando, mucho calor, acalorado
VULNERABLE: bebe, recien nacido, recien nacida, abuela, abuelo, anciano, adulto mayor, adultos mayores, persona mayor,
  personas mayores, mama mayor, papa mayor, senora mayor, señora mayor, senor mayor, tercera edad, embarazada,
  discapacitado, silla ruedas, oxigeno, dialisis, cancer, quimioterapia, quimio, asma, asmatico, asmatica, enfermo,
  encamado, encamada, postrado, postrada, corazon, meses nacido, prematuro, prematura, ninos chiquitos, nino chiquito,
  ninos pequenos, nino pequeno, ninos pequeños, nino pequeño, hijos pequenos, hijos pequeños, gemelos, guarderia,
  asilo, alzheimer, parkinson, demencia, operada, operado, cirugia, epoc, paralitico, viejita, viejito, viejitos,
  diabetico, diabetica, bisabuela, chamaquito, delicado, delicada, neumonia, suegra mayor, criatura, mes edad,
  meses edad, meses, recien operada, recien operado, pulmones, pulmonar, mi viejita, enfisema, suegra, suegro,
  cardiaco, cardiaca, recien parida, lactante, minusvalido, con fiebre, fiebre, gripe, hogar ancianos, casa reposo,
  discapacidad, autismo, paralisis, transplante, trasplante, derrame cerebral, embolia, papas mayores, padres mayores,
  pacientes, edad avanzada, avanzada edad, nene, nena, bebecito, epilepsia, kinder, casa hogar, ancianita, ancianito,
  operacion, cadera, leucemia, ciego, ciega, muletas, andadera, delicado salud, asmaticos, bebes, ninos enfermos,
  parto, convaleciente, ochenta ano, noventa ano, setenta ano, ochenta y, noventa y, bisabuelo
PERSON: alguien, persona, personas, gente, nino, hijo, bebe, esposa, esposo, mama, papa, abuela, abuelo, senora,
  señora, senor, señor, vecino, vecina, inquilino, inquilina, cliente, clienta, empleado, empleada, yo, nosotros,
  hermano, hermana, nieto, nieta, muchacho, muchacha, anciano, residente, huesped, nuestro hijo, trabajador, sobrino,
  sobrina, paciente, suegra, suegro, tia, tio, compañero, compañera, me, estudiante, joven, mujer, hombre
LOSABLE: luz, agua, agua caliente, calefaccion, electricidad, corriente, aire, aire acondicionado, clima, energia,
  calor, servicio, calentador, bano, inodoro, boiler, calefactor, energia electrica, refrigeracion, ac, excusado,
  internet, agua corriente, caldera, heater, refrigerador, refri, nevera, congelador
NOT: no, sin, nunca, ningun, ninguna, tampoco, nada, jamas, ni, ninguno
NOT_LONG: no creer, no creo, no pienso, no ver, no veo, no vemos, no oler, no notar, no noto, no hay senales,
  no hay señales, no percibir, no percibo, no parece, no sentir, no siento, ya no oler, ya no salir, ya no hay, ya no,
  no se ve, no percibimos, no sentimos
UNSURE: no se si, no seguro, no estoy seguro, no si, no que, no emergencia, no urgente, no quiero molestar,
  no querer molestar, no prisa, no hay prisa, no segura, no estoy segura, no sabemos, no estamos seguros, no solo,
  no mas, no quiero exagerar, no es broma, no aguantar, no aguanto, no aguantamos, no quita, no se quita, no quitar,
  no va olor, no grave, no preocupe, no gran cosa, no por molestar, no querer exagerar, no bien, no molestar,
  no para de oler, no nada, no sabe, no saber, no por que, no haber problema, no problema, no quisiera molestar,
  no tan grave, no nada grave, no contestar, no importa, no dormir, no poder dormir, no esperar, no poder esperar,
  no puede esperar, no es nada, no tardar, no tarden, no se tarde, no sea, no vaya, nada mas, nomas,
  no tengo detector, no tener detector, no desaparece, no irse, no cuanto, no donde, no quiero alarmar, no confio,
  no normal, no se a quien
WEAK: no bien, no tanto, debil, casi no, no igual, lento, baja presion, se acaba rapido, acaba rapido, no enfria bien,
  no calienta bien, no enfriar bien, no enfriar igual, no calentar bien, no enfriar tanto, no tan, tarda mucho,
  no calentar igual, no enfria igual, tarda en calentar, tarda en enfriar, tarda en llegar, tardar calentar
ONE_ROOM: un cuarto, solo cuarto, una recamara, un enchufe, un contacto, solo un, solo una, una sola, un solo,
  cuarto visitas, bano visitas, un foco, una habitacion, lavabo, solo regadera, en uno, solo en un, solo en,
  un apagador, resto casa, resto de casa, demas bien, lo demas, los demas, una hornilla, una zona, solo lavabo,
  un lavabo, demas funcionan, demas si, hornilla, otros cuartos, solo fregadero, demas funcionar, foco, bombillo,
  bombilla, demas claro, otros claro
PLAN: instalar, cotizar, presupuesto, mantenimiento, revision, cambiar, remodelar, remodelacion, planear, planeando,
  pensando, precio, cuanto cobra, cuanto cobran, cuanto cuesta, cuanto sale, anual, programar, interesar, interesa,
  interesado, quisiera, proximo mes, proxima semana, antes de, renovar, ampliar, ampliacion, proximo ano, agregar,
  poner nuevo, limpieza, preventivo, garantia, cambio, costo, obra, nuevo, inspeccion, revisar, temporada, afinacion,
  estimado, estimacion, rutina, convertir, mejorar, reagendar, financiamiento
PAST: unavez, ano pasado, mes pasado, invierno pasado, verano pasado, hace ano, hace dos ano, hace tres ano,
  hace un ano, hace 2 ano, hace 3 ano, hace 4 ano, hace 5 ano, hace mes, hace dos mes, hace tres mes, hace un mes,
  hace meses, hace anos, hace 2 mes, hace 3 mes, hace 6 mes, hace tiempo, hace mucho, anteriormente, antes tener,
  dueno anterior, dueño anterior, inquilino anterior, en 2019, en 2020, en 2021, en 2022, en 2023, en 2024, en 2018,
  en 2025, cuando compramos, otra casa, antigua casa, cuando era, una vez, alguna vez, en pasado, vecino tuvo,
  vecina tuvo, primavera pasada, otono pasado, temporada pasada, hace seis mes, hace varios mes, hace unos mes,
  hace unos ano, hace varios ano, hace cinco ano, hace cuatro ano, hace semana, hace dos semana, hace tres semana,
  hace varias semana, cuando compre, navidad pasada, enero pasado, diciembre pasado, historial, casa anterior,
  en enero, en febrero, en marzo, en abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre,
  en noviembre, en diciembre, ya tuvimos, tuvimos un ano, tuvimos el ano
NOW: ahora, denuevo, estamanana, estanoche, hoy, otra vez, de nuevo, nuevo otra, todavia, sigue, seguir, aun,
  esta noche, esta manana, ahora mismo, nuevamente, volver, volvio, regreso, urge, desde ayer, desde anoche,
  desde esta, urgente, en este momento, hace rato, hace ratito
AGAIN: denuevo, otra vez, de nuevo, volver, volvio, regreso, sigue, todavia, seguir, aun, nuevamente
WALL: pero, aunque, sino, sin embargo, solo, solamente, nomas, ahora, porque, excepto, ademas, hoy, despues, luego,
  entonces, mas bien, creo, desde, nada mas, resulta, resulto
SUBJECT: yo, hay, nosotros, ellos, alguien
AND: y
OR: o, ni, u
HYPO: en caso, por si, por si acaso, si alguna vez, que hacer si, que hago si, que pasa si, que pasaria,
  que debo hacer, que hacemos si, a quien llamo si, a quien llamar si, evitar, prevenir, para evitar, como saber,
  como se si, como saber si, tienen servicio, dan servicio, vi video, capacitacion, hipoteticamente, en futuro,
  que tan rapido, si llegara, si hubiera, llegara a haber, para que no, peligro de, riesgo de, si hay, si llega,
  si se llega, simulacro, seguro pide, aseguradora, consejo, consejos, exigir, exige, pelicula, miedo que,
  por prevencion, prevencion, a futuro, ojala no,
  ustedes atender/hacer/manejar/ofrecer/trabajar/arreglar/reparar/dar/tener, cuanto cuesta, cuanto cobran,
  cuanto cobra, cuanto sale, cuanto costaria, leer que, lei que, lei sobre, vi un video, en las noticias, en noticias,
  cuanto tardan si, cuanto tardan en llegar si
IF: si, cuando haya
POLITE_IF: si pueden, si puede, si poder, si alguien, si tienen, si es posible, si posible, ver si, si necesita,
  no si, saber si, si gusta, si quieren, si gustan, si podrian, si hay alguien, si tener tecnico, si me, si no,
  si vienen, si tiene, si hay tecnico, si mandan, a ver si, si tienen disponible, por favor si, si oler, si huele,
  si esta
ACTION: prender, encender, usar, uso, abrir, tocar, conectar, enchufar, cocinar, jalar, bajar, conecto, prendemos,
  acercar, apretar, poner, mover
FIXED: ya arreglar, ya arreglaron, ya reparar, ya repararon, arreglaron, repararon, solucionado, ya quedo,
  quedo arreglado, ya esta arreglado, falsa alarma, resuelto, arreglado, reparado, ya funciona, ya funcionar,
  ya sirve, ya servir, todo bien, ya bien, no encontraron, no encontro, no encontraron nada, no hay fuga,
  no encontraron fuga, dijeron que bien, dijeron bien, ya regreso, ya volvio, ya cambiaron, ya cambiar, lo arreglo,
  se arreglo, lo reparo, fue solo, ya vinieron, ya limpiamos, quedo bien, ya seco, ya se resolvio, ya lo cambiaron,
  sin novedad, ya lo cambiamos, reviso y, revisaron y, dijo bien, ya quitar, ya todo bien, cambiamos, cambiaron,
  limpiaron, ya no pasa, ya no paso, ya esta, ya volver, ya regresar, compusieron, compuso, ya compusieron,
  ya no mandar, ya no venir, ya no vengan, ya no manden, ya no necesitar, ya no hace falta, ya subi, ya lo subi,
  me equivoque, sigue bien, seguir bien, sigue funcionando
TO_FIX: necesitar, quiero, para, querer, poder, favor, que, ocupo, urge, cuando, no, falta, puede, como, cuanto,
  arreglen, hay, hay que, ocupar
GONE: ya sefue, olor sefue, ya no huele, ya no oler, ya no hay olor, ya no olor, desaparecio, desaparecer, ya paso,
  ya pasar, se acabo, ya se fue, no ha vuelto, no volvio, no paso mas, no volver, no mas, nunca mas,
  no ha vuelto pasar, ya no volvio, por error, resulto, resulto ser
AD: anuncio, publicidad, folleto, volante, propaganda, comercial, pagina web, cupon, iman, promocion, cartel, pagina,
  sitio web, facebook
FUNCTION: funcionar, servir, prender, encender, calentar, enfriar, jalar, arrancar, cerrar, trabajar, responder,
  salir, abrir, congelar, echar, tragar
NONE: nada, ninguna
INSTALLING: instalar, conectar, mover, poner, nuevo, cambiar
THANKS: gracias por, agradecer, factura, seguimiento, garantia
TELLS: dice, decir, ver, vi, leer, lei, anuncia, recibi, ustedes, vimos, decia
RENEW: instalar, cambiar, nuevo, cotizar, precio, poner, comprar, agregar, vencer
URGED: urge, ayuda, rapido, miedo, peligro, emergencia, urgente, pronto, auxilio
ANIMAL: gato, perro, pajaro, raton, llave, llaves, carro, coche, juguete, aire, mapache
SENSE: oir, ver, sentir
NOBODY: nadie, vacio
"""
