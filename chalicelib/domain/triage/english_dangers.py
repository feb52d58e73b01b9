"""How dangers are told in English: gas, fire, electricity, water and sewage."""

CONCEPTS = """
SMELL: smell, odor, stink, whiff, scent, fume, reek, stench, sniff, smelly, pungent, waft, nostril, reeking, oder,
  fragrance, sniffing, smells, faint smell, faint odor, faint scent, faint whiff
SMELL_OTHER: musty, mustiness, mildew, mildewy, mold, moldy, mouldy, sewer smell, sewer odor, sewage smell,
  sewage odor, sewer gas, sewer gas smell, septic smell, smell sewage, smell sewer, smell septic, dirty sock,
  dirty socks, wet dog, dead animal, dead mouse, dead rat, urine, pee, vinegar, perfume, stale, earthy, swampy,
  cigarette, cigar, bleach, chlorine, paint, varnish, moldy smell, musty smell, swamp, garbage smell, smell garbage,
  dirty laundry, food smell, trash, trash can, garbage can, compost, diaper, fertilizer
GAS: gas, natural gas, propane, butane, lp gas, lpg, lp, methane, mercaptan, gassy, gasy, nat gas, ng, gass, gasoline,
  petrol, fuel, heating oil, kerosene, diesel
GAS_LINE: gas line, gas pipe, gas meter, gas valve, gas main, gas hose, gas connector, gas tank, propane tank,
  propane line, propane valve, gas supply line, gas shutoff, gas regulator, propane regulator, gas fitting, gas cock,
  flex line, gas flex line, gas service line, gas supply, gas connection, gas knob, propane cylinder, gas union,
  gas supply pipe, lp tank, lp line
GAS_THING: gas stove, gas range, gas oven, gas cooktop, gas furnace, gas heater, gas boiler, gas dryer, gas grill,
  gas fireplace, gas log, gas logs, gas water heater, gas hot water heater, gas insert, gas appliance, gas burner,
  gas heat, gas wall heater, gas space heater, gas unit, gas lantern, gas stove top, propane stove, propane heater,
  propane furnace, propane fireplace, natural gas furnace, natural gas water heater, natural gas heater,
  natural gas stove, gas log fireplace
ROTTEN: rotten egg, rotten eggs, rotten-egg, rotting eggs, bad eggs, bad egg, spoiled eggs, sulfur, sulphur, sulfury,
  sulphury, sulfuric, egg smell, smell eggs, eggs smell, eggs odor, eggs stink, hard boiled eggs, sulfurous,
  rotton eggs, rotten aggs, rotted eggs, old eggs, rotten cabbage, cabbage, struck match, match and eggs,
  skunk near gas, rotten smell, rotten odor, smell rotten
HISS: hiss, whoosh, whistle, faint hiss
CO: carbon monoxide, monoxide, carbonmonoxide, co poisoning, co leak, co gas, carbon monoxid, co levels, co level,
  high co, co ppm, co reading, carbon dioxide
CO_ALARM: co detector, co alarm, co sensor, co monitor, co meter, detector for carbon monoxide,
  detector carbon monoxide, alarm for carbon monoxide, alarm carbon monoxide,
  carbon monoxide detector/alarm/sensor/monitor/meter,
  monoxide detector/alarm/sensor/monitor, co2 detector, co2 alarm, carbon detector, carbon alarm, gas detector,
  gas alarm, gas sensor, carbon dioxide detector/alarm, propane detector, propane alarm, natural gas detector/alarm,
  explosive gas detector, carbon thing, carbon monoxide thing, co thing, smoke and co detector, smoke and co alarm,
  smoke and carbon monoxide detector, smoke and carbon monoxide alarm, smoke co detector, smoke co alarm,
  co smoke detector, co smoke alarm, smoke monoxide detector, co detectors, co alarms
FIRE_ALARM: smoke detector, smoke alarm, fire alarm, smoke sensor, smoke detector alarm, fire detector
ALARM: alarm, detector
SOUND: go off, goin off, go nuts, go crazy, go bonkers, beep, blare, sound, scream, alert, shriek, activate, trigger,
  set off, wont stop beep, ring, wail, full alarm, in alarm, alarm mode, chime, wont quit, wont shut up, squeal,
  went off, go berserk, alarm, alarming, wont stop, not stop, gone off, go of, warning, say warning, announce, voice,
  still go, keep go
CHIRP: chirp, low battery, battery low, once minute, every minute, every 30 second, every 30 seconds,
  every 60 seconds, every 40 seconds, every few minute, every 45 seconds, every thirty seconds, end life, expire,
  expired, expiration, single beep, one beep, chirping, past date, out date, outdated, test button, when test,
  press test, every so often, every now and then, once in while, occasional beep, occasionally, intermittent
PPM: ppm, parts per million
VENT_FAULT: flue disconnect, flue come off, flue fell off, vent come off, vent pipe come off, exhaust pipe come off,
  exhaust pipe fell off, vent pipe disconnected, flue pipe fell, vent fell off, flue block, vent pipe fell,
  flue pipe disconnect, flue disconnected, vent pipe disconnect, vent disconnect, vent disconnected,
  flue pipe disconnected, exhaust pipe disconnected, exhaust back, backdraft, backdrafting, back draft, back drafting,
  spill exhaust, exhaust spill, exhaust come into, exhaust into house, exhaust fume, cracked heat exchanger,
  crack heat exchanger, heat exchanger crack, exhaust into living/basement/kitchen, exhaust blow back,
  exhaust come back, flue come apart, flue pipe come apart, vent pipe come apart, flue pipe come loose,
  vent come loose, vent pipe come loose, flue come loose, bird nest in flue, exhaust in house, exhaust smell,
  smell exhaust, exhaust odor, car exhaust, furnace fumes, fumes from furnace, fumes from water heater,
  fumes from boiler, exhaust leak, leak exhaust, smell of exhaust, smell like exhaust, exhaust block,
  exhaust pipe block, vent block, vent pipe block, exhaust pipe outside block, exhaust vent block, flue pipe block
SYMPTOM: headache, dizzy, nausea, vomit, faint, pass out, unconscious, woozy, light headed, lightheaded, throw up,
  confused, feel sick, get sick, feel ill, feel funny, feel weird, feel off, feel foggy, foggy head, head hurt,
  head hurts, head pounding, sick to stomach, sick stomach, drowsy, collapse on floor, cant wake up, tired and,
  flu symptoms, flu like, fluish, feel nauseated, cant breathe, trouble breathing, hard to breathe, short of breath,
  heads hurt, sleepy, cherry red, throwing, make/making us/me/everyone/them/him/her/kids sick/ill/dizzy/nauseous,
  threw up, sick to my stomach, feel nauseous, feel dizzy, feel faint, heads pounding, chest pain, cant stay awake,
  cant wake, wont wake up, acting drunk, act drunk, stumble, foggy, loopy, out of it, fuzzy head, wobbly,
  pounding head, migraine, lethargic, blacked out, black out, eyes water, eyes burn, eye water, eye burn, sluggish,
  shaky, felt sick, feeling sick, nauseated, weird headaches, cant think straight, light head, eyes sting, eye sting,
  throat burn, burning eyes, sting eyes
FIRE: fire, on fire, in flames, ablaze, inferno, up in flames, catch fire, smolder, engulf, shooting flames,
  flames shoot, open flame, flames come out, blaze, go up in flames, burst into flames, embers, on flames, torch,
  caught on fire, catch on fire
FIRE_PAST: fire last, after fire, old fire, from fire, previous fire, kitchen fire last, fire damage, fire years,
  since fire, fire in 2016, house fire last
SMOKE: smoke, smoke coming, smoke come, see smoke, smell smoke, puff smoke, smoke smell, smell smoky, haze, hazy,
  smokey smell, wisp, smoke puff, smoldering, smog
BURN: burn, scorch, singe, char, melt, smolder, burning, burny
BURN_SMELL: smell burn, burn smell, burn odor, burn plastic, melt plastic, burn rubber, burn wire, burn hair,
  burn electrical, electrical smell, electrical burn, smell electrical, hot plastic, smell hot plastic,
  burn electrical smell, hot wire smell, smell hot wire, plasticky smell, burn electric smell, electrical burn smell,
  smell burn plastic, smell burn rubber, acrid, fishy smell, smell fishy, smell fish, fish smell, electrical fire,
  ozone smell, smell ozone, burn plastic smell, electrical odor, burn insulation, burn oil, something burn,
  something cook, smell singe, singed, smell hot, hot smell, smell melt, burnt smell, smell scorch, burnt plastic,
  smell overheat, smell it get hot, smell cook, smell fry, fry smell, smell iron, hot metal, overheat smell,
  singed smell, smell burny, smell toasted, campfire smell, burnt hair smell, smell fried, like burning
DUST: dust, dusty
MARKS: burn mark, scorch mark, brown mark, brown spot, black mark, black spot, brown stain, black soot, soot,
  discolor, discolored, discoloration, blacken, blackened, turn brown, turn black, brownish, burn spot, scorched,
  browning, yellowing, turned brown, look burn, brown around, black around, soot mark, browned, brown, toasted,
  burnt look, darken, darkened, yellowed, deformed, warped, turn dark, black residue, smoke residue, burn hole,
  crispy, black and
SPARK: spark, arc, flash blue, blue flash, blue light flash, crackle and pop, pop and flash, shower of sparks,
  fireworks, bright flash, flash of light, electrical arc, spit spark, lightning bolt, spraks, spitting fire,
  spit fire, flash bang, flashed, shower spark, blue arc, electric arc, sparkling outlet, see flash, seeing flash,
  flash behind, flash inside, flash from, flashes behind
IGNITER: igniter, piezo, spark igniter, stove igniter, click, grill, burner igniter, electronic ignition
SHOCK: shock, zap, jolt, electrocute, tingle, buzz me, zinger, get bit, bit me, get buzz, electric shock,
  little shock, mild shock, tingling, current through
ELECTRIC: outlet, socket, switch, light switch, panel, breaker, breaker box, breaker panel, fuse, fuse box, fusebox,
  wire, cord, plug, electrical, electric panel, electrical panel, electrical box, junction box, light fixture,
  extension cord, dimmer, dimmer switch, receptacle, wall plate, outlet cover, gfci, gfi, meter box, chandelier,
  electric meter, sub panel, subpanel, cover plate, light, ceiling light, recessed light, can light, light bulb,
  can lights, main panel, electric box, load center, wall plug, thermostat wire, faceplate, power cord, power strip,
  surge protector, main breaker, circuit, charger, outlets, disconnect, main disconnect, meter base, transformer,
  service panel, meter can, wall switch, lights, ceiling lights, switch plate, breakerbox, brakerbox, panelbox,
  electrical socket, baseboard heater, electric baseboard, power outlet, wall outlet, wall socket, power bar,
  extension, usb outlet, doorbell transformer, ceiling fan switch, circuit box, circuit breaker, wall switch plate
HOT_TOUCH: hot, warm, hot to touch, warm to touch, too hot to touch, burn hot, overheat, get hot, get warm, feel hot,
  feel warm, heat up, toasty, hot as heck, heating up
BUZZ: buzz, hum, crackle, sizzle, pop, crackling, snap, hiss
LIVE_WIRE: live wire, hot wire expose, live wires, wire live, power line down, down power line, downed power line,
  downed line, downed wire, power line come down, power line fell, line down in yard, wire down, power line on,
  power line hang, line hang low, service drop, service line rip, weatherhead, mast rip, mast torn, wire fell,
  wires fell, power line lay, electric line down, power lines down, electrical line down, cable down and, line fell,
  exposed live
EXPOSED: expose, exposed, bare, frayed, dangle, dangling, hang out, chewed, hanging, showing, show, sticking out,
  stick out
WATER: water, watr, leak water, wet, moisture, rain on, rained on, rain in, rain come in, rainwater
RUN_WATER: run hot water, hot water smell, water smell, from faucet, from tap, run faucet, run water, hot water,
  tap water, well water, from water, run hot, only hot water, run shower, from drain, drain smell, shower drain,
  sink drain, kitchen drain, disposal, dishwasher, garbage disposal, drain, sink, faucet, shower, softener,
  in hot water, out faucet
PIPE: pipe, water line, supply line, main line, water main, main water line, hose, fitting, valve, pipes, connector,
  copper line, pex, sprinkler head, washer hose, supply hose, water pipe, cpvc, joint, coupling, faucet, spigot,
  hydrant, tank, water heater, hot water heater, water tank, hot water tank, toilet supply, angle stop, shutoff,
  shut off valve, dishwasher, washing machine, washer, toilet tank, tankless, shower head, fire sprinkler head,
  radiator, boiler, elbow, tee, riser, union, manifold, expansion tank, bladder, solder joint, valve stem, copper,
  water supply, fill valve, fill line, ice maker line, refrigerator line, fridge line, spigot line, shower valve,
  tub valve, slab, sprinkler pipe, sprinkler main, radiator pipe, pvc, braided line, braided hose, softener
FLOW: pour, gush, spray, spew, spurt, shoot, rush, cascade, overflow, squirt, blast, geyser, waterfall, fountain,
  come through, come down, run down, flow, stream, flow down, rain down, raining, river, niagara, fly everywhere,
  come out of wall, come out of ceiling, come out of light, come out of floor, come in through, drip everywhere,
  shoot out, come from under, swim, like hose, come up through floor, drip all over, leak through ceiling,
  drip through ceiling, drip through light, leak through light, leak everywhere, leak all over, dump, fill up,
  fill with water, fill with, rise, get deeper, seep everywhere, bubble up, come up through, running through,
  run all over, run everywhere, run across, flow everywhere, run along floor, drench, run out of ceiling, pour out,
  soak everything, come everywhere, come fast, flow fast, run out from under, run down wall, drip down wall,
  run through ceiling, rain inside, rain in, leak through, lake, pond, come in fast, come out from, come down into,
  come out behind, come from behind, come from ceiling, come from wall, come from above, come from upstairs,
  come out from behind, drip down into, jet, erupt, splash, surge, well up, deluge, downpour, fire hose, come up from,
  spew out, blow out, spill, fly, splash out, come pouring, come rushing, empty onto, empty into, leach,
  drain through, drain onto, drain into
BURST: burst, rupture, explode, blow, blow off, blow apart, split, split open, crack open, break open, break off,
  snap off, snap, come apart, come loose, pop off, give out, burst open, bust open, let go, fell off, come off, break,
  gave way, knock off, shear off, broke off, let loose, blew off, sheared off, tear, tore, torn, rip, crack,
  corrode through, spring leak, rust through, hose pop, fitting pop, connection pop, line pop, pop loose, joint pop,
  pinhole, erupt, disintegrate, shatter, rotted through, corroded through, rusted out, rust out, blow out, blown out,
  pop out, fall apart, fell apart, sever, drill into, puncture, nail through, nick, gash, ripped open, detach,
  detached
FLOOD: flood, underwater, inch water, inch of water, foot water, ankle deep, knee deep, standing water,
  water everywhere, water all over, water every where, swimming pool in, wade, wading, inch deep, soak carpet,
  carpet soak, carpet squishy, floor soak, flooding, floating, water rise, deep water, inches water, water over floor,
  water across floor, water whole floor, everything soaked, everything wet, indoor pool, lake in, pool in,
  everything get wet, water spread, puddle spread, spread fast, puddle grow fast, huge puddle, massive leak,
  huge leak, gusher, soaking carpet, soak wet, soaked through, ankle-deep, gallon on floor/carpet, gallons of water,
  water on floor fast, water come in, water come into, water pour, ankles, over my ankles, over my shoes,
  up to my ankle, canoe, taking on water, take on water, half full of water, swamp, inland sea, foot of water,
  feet of water, feet water, water up to, full of water, fill with water, waterlogged, sopping, drenched, like pool,
  pool in my, water coming in, up to my knees, to my knees, water up past, several inches, water all the way,
  inches deep, inches down, inches of, waterfall, swimming pool
LEAK: leak, drip, seep, ooze, trickle, weep, drizzle, water leak
CEILING: ceiling, ceilings, drywall, sheetrock, light fixture, chandelier, recessed light, can light, ceiling light,
  ceiling fan, light, down wall, down walls, ceiling tile, plaster, lights, light fixtures, drywall above, ceeling,
  cieling, roof of room
SAG: sag, bulge, collapse, cave, cave in, fall in, droop, bubble, bow, come down, about to fall, swell, falling down,
  bubbling, swollen, balloon, about to burst, fall, hang down, droopy, crack and drip, soft, give way, breaking apart,
  come apart, crack noise, creak
CANT_STOP: wont/cant/not stop, cant shut off, cant turn off, cant shut it off, cant turn it off, wont/not shut off,
  wont/not turn off, wont/not close, cant close, cant get it off, cant get it stop, cant get it to stop,
  cant get water off, cant shut water off, cant turn water off, cant find shutoff, cant find shut off,
  cant find shut off valve, cant find valve, cant find main, cant find where, not know where shutoff,
  not know where shut off, not know where valve, not know how to turn it off, not know how to shut it off,
  not know how to shut off, not know how to turn off, not know how to shut water off, not know how to turn water off,
  not know where main, not know where turn off, not know where to turn, not know where to shut, valve stuck,
  valve frozen, valve seized, shutoff stuck, shut off stuck, valve break, valve snap, handle break, handle snap,
  handle spin, valve spin, valve wont/not/cant turn, wont/cant/not budge, where shutoff, where shut off, where main,
  how do i turn off, how do i shut off, how do i stop, how do we shut, how do we turn, how do i shut, how do i turn,
  how to shut off, how to turn off, nothing stop it, nothing work to stop, cant stop it, cant keep up, not keep up,
  cant slow, wont/not quit, no shutoff, no shut off, no way to turn, no way to shut, no way to stop, no idea where,
  wont/cant/not shut, shutoff wont/not work, shut off not/wont work, shut off valve not/wont work,
  valve not/wont work, shutoff valve not/wont work, shutoff valve stuck, shut off valve stuck, cant reach,
  cant get to shutoff, cant figure out how, cant control, out of control, uncontrolled, uncontrollably,
  uncontrollable, valve wont/not shut, valve wont/not close, keep come, still come, keep run, still pour, still flow,
  keep pour, keep fill, keep rise, not hold, not help, keep flow, still run, still leak, still spray, still gush,
  still rise, still flood, keep flood, never stop, not know how to stop, not know how to, cant make it stop,
  cant get it to shut, not know what to do, water wont turn off, water wont shut off, cant get water to stop,
  nothing i do, tried everything, still drain, keep drain
SEWAGE: sewage, raw sewage, feces, human waste, black water, toilet water, brown water, sewer water, sewer back up,
  sewer backup, sewer backed up, sewage backup, septic backup, septic back up, sewer line back, sewer back,
  sewage back, septic back, waste water, wastewater, toilet paper, nasty water, sludge, solid waste, poopy, doo doo,
  gross water, dirty water, filthy water, gray water, grey water, black stuff, main line back, main sewer back,
  sewer main back, sewer line backing, nasty stuff, stinky water, foul water, crap water, septic, sewer,
  sewer line back up, sewer main back up, main line back up, stuff from toilet, toilet stuff, toilet contents
BACK_UP: back up, backing up, backup, backed up, backs up, come up, come back up, come out of, bubble up, overflow,
  rise, in tub, in shower, in basement, on floor, all over, everywhere, flood, from floor drain, up through, into tub,
  into shower, into basement, gush, spill, onto floor, out of floor drain, out of toilet, in house, in bathtub,
  up into, up in, out of shower, out of tub, out of drain, on bathroom floor, come through, in bathroom, out of,
  through floor, into bathroom, into laundry, come, fill, pour, sewer back up, septic back up, sewage back up,
  sewer line back up, main line back up, sewer main back up, sewer backup, septic backup, sewage backup
MULTI_DRAIN: all drain, every drain, all toilet, both toilet, all three toilet, multiple drain, all sink,
  whole house drain, all drains, both toilets, nothing drain, nothing flush, no toilet flush, main drain, main sewer,
  main line clog, main line block, every toilet, main sewer line, all back up, everything back, floor drain,
  all three bathroom, main line
OVERFLOW: overflow, run over, over rim, over bowl, spill over, flow over, spill onto, spill out, come over, over top,
  go over edge, out of bowl, onto floor, erupt
HIT: hit, nick, cut, puncture, sever, strike, struck, dig, drill, damage, backhoe, shovel, cut into, cut through,
  drove, ran over, hit with, clip, hole, crack
FULL_OF: full, fill, filled, escape, everywhere, leave on, left on, on all night, on overnight, without light,
  not lit, unlit, blow out, blew out, bump, bumped, in air, in house, come out, come from, cloud, coming from,
  leave running, lots, into ours, into house, into home, still flow, flow, seep, bleed, vent, release, pour, stream,
  come through, hear, filling
LOUD: go off, full blast, blare, scream, wont stop, nonstop, non stop, constant, constantly, continuous, continuously,
  four time, 4 time, loud, loudly, shriek, wail, cant stop, in alarm, alarm mode, alarm, set off, trigger, went off,
  repeatedly, solid tone, cant silence, cant get it to stop, all night, gone off, wont shut up, wont quit, not quit,
  wont stop beep
BATTERY: battery, new battery, 9 volt, 9 v
RAIN_IN: rain inside, rain indoors, rain downstairs,
  rain in/into/through kitchen/living/bathroom/bedroom/basement/house/hallway,
  rain in/into/through office/den/dining/inside/apartment/garage/store/closet
GLOW: glow, red hot, orange glow, glowing
GAS_BUBBLES: bubble, bubbles, soap test, soapy water
EXPLODED: explode, explosion, blew up, blow up, loud boom, loud bang, big bang, bang, loud pop, popped, boom, big pop
STOVE: stove, oven, range, cooktop, fireplace, stovetop, gas, meter, burner
TEAPOT: kettle, teapot, tea, steam, radiator, tire, hose, cat
LIVE: live, energized, still hot, hot wire
RIPPED: pulled off, ripped off, torn off, ripped, knocked off, fell off, hanging off, pull off wall, rip off wall,
  came off wall, down
METER_BASE: meter base, electric meter, meter box, meter can, service mast, electrical meter, weatherhead, power line,
  electric line, line to house, service line, power pole, cable to house, line to our house, lines to house,
  service cable, overhead line, wire to house, wires to house, mast, meter outside
FLAME: flame, flames
FLAME_WILD: shoot, come out, out of, outside, roll out, lick, big, huge, bottom, from, orange, wall, in, inside,
  shouldnt, should not, visible, see, closet, seeing
FLAME_TAME: yellow, low, weak, small, blue, height, color, burner flame, pilot flame, flame sensor, no flame, sensor,
  adjust, lazy, uneven, candle
READS: say, read, show, showing, at, hit, climb, level, display, flash
CO_BARE: co
SOAKING: soak through, soaking through, through floor, into apartment below, into unit below, downstairs neighbor,
  neighbor below, apartment below, unit below, into neighbor, downstairs apartment, floor below, tenant below,
  people below
SHOCK_SURE: electric shock, electrocute, get shock, get shocked, shock me, shock my, shock him, shock her,
  give me shock, gave me shock, small shock, little shock, mild shock, big shock, got zapped, zap me, get zapped,
  tingle when, feel tingle, tingling when, got electrocuted, bad shock, nasty shock, shock when touch, feel shock,
  felt shock, tingle in water, tingling in water, current in water, throw back, threw me, thrown across, arm numb,
  hand numb, knock me back, knocked me, knock me on, knock me down, knock me across, knock me off, bit me when,
  bite me when, buzz me, lit me up, electricity through, current ran through, stung me when, jolted me, jolt me,
  give me jolt, got jolt, got a jolt, good jolt, zap my, zap him, zap her, shock us, feel electricity, feel current,
  electric feeling, prickly feeling, electrified, electrify
GAS_NEAR: water heater, stove, furnace, boiler, meter, utility room, range, oven, dryer, fireplace, heater,
  mechanical room, gas, closet
STRONG_FLOW: spray, gush, spew, shoot out, pour, squirt, blast, geyser, flood, jet, erupt, deluge, downpour,
  fire hose, come up through, spill over, shower down, come pouring, come rushing, gusher
OVERFILLED: overflow, fill, full, spill, run over
OVERFLOWING: overflow, overflow onto, run over, spill over, flow over, overflows, not stop overflow
SEWAGE_SURE: raw sewage, feces, human waste, sewage, poop, sewer water, toilet water
COOKING: cook, cooking, toast, bacon, steak, burnt food, burn food, dinner, popcorn, oven cleaning, frying, grilling,
  barbecue, bbq, candle, incense, shower steam, hood, range hood, fry
COME_UP: come up, back up, bubble up, rise, come out, gurgle up, come back up, fill, burp, burp up, spit up, spew,
  overflow, erupt, gush, push up, bubbling, spill, pump back, push back, back out
TUB: tub, shower, bathtub, floor drain, shower drain, tub drain, sink, basement drain, shower pan, kitchen drain,
  laundry drain, sink drain, standpipe, drain, utility sink
SEWAGE_STUFF: raw sewage, sewage, feces, human waste, black water, gray water, grey water, brown water, dirty water,
  filthy water, toilet paper, poop, sludge, sewer water, nasty water, waste water, stinky water, foul water,
  gross water, gunk, muck, black sludge, blackwater, crap, filth, turd, effluent, goo, black gunk, brown sludge,
  sewer, sewage water, toilet stuff, black stuff, brown stuff
DRAINS: floor drain, basement drain, tub, bathtub, shower, shower drain, tub drain, cleanout, laundry drain, drain,
  shower pan
DOWNED: down, on ground, lie, lying, fell, hang low, snapped, on lawn, in yard, in driveway, across, on roof,
  came down, took down, on car, ripped, come down, dangle, hang, drop, snap, jump around, whip, loose, touch, drape,
  sag
OVERHEAD: cable to house, line to our house, line to house, lines to house, wire to house, wires to house, power line,
  power lines, service line, electric line, overhead line, electrical line, electrical wire, service cable,
  utility line
PLASTIC: plastic, rubber, wire, wires, electrical, hot, hair, insulation, burny, toasted, scorched, smoky, campfire,
  match, cord, metal, overheated, overheat, fried
BURNT: burn out, fry, fried
VERY_LOUD: continuous, full alarm, full blast, blare, scream, siren, solid, nonstop alarm, full on alarm, all out,
  wail
CRACKLE: sizzle, crackle, zap, arc, crackling, snapping, electrical noise, fry, fry sound, fry noise, bacon,
  snap crackle
IN_WALL: wall, ceiling, fan, outlet, panel, breaker, switch, drywall, attic, fixture, light, lights, meter, box
FRESH_AIR: fresh air, move outside, move to fresh, say evacuate, evacuate, alarm 4, four beeps, 4 beeps
WIRE: wire, cable, cord
OUTSIDE: yard, street, storm, wind, tree, pole, limb, branch, roof, fence, driveway, lawn, sidewalk, car, road, alley,
  carport, porch, deck, walkway
SPILLED_OUT: all over floor, onto floor, across floor, come out, erupt, overflow, flood, all over
SEWER_LINE: sewer, septic, floor drain, main drain, cleanout, sewer line
BODY: hand, arm, finger, fingers, foot, leg, head, hair, neck, wrist, ankle, toe, toes, knee
CAUGHT: catch, caught, stick, pin, jam, wedge, trap, pinch, crush
HOT_AIR: hot air, warm air, blow hot, blow warm, room temp air
SOOT: soot, sooty, black soot
STAYS_LIT: stay lit, stay on, wont go out, wont turn off, wont shut off, still lit, stays lit even, even when off,
  knob break, knob come off, knob off
WALLS: wall, drywall, baseboard, floor
MOVED_AWAY: move, moved, took
GROUP: whole family, family, everyone, everybody, all of us, both of us, kids, roommate, we all, whole house,
  entire family, entire household, staff, coworkers, employees, tenants, residents
BETTER_OUT: better at work, better outside, better when leave, better when go, better when we, better when i,
  go away when, fine at school, fine at work, fine outside, feel better outside, better at school, stops when,
  goes away outside, only at home, only when home
DOOR_OPEN: door wont close, wide open, stuck open, half open, halfway open
EVACUATED: evacuate, got everyone out, everyone out, get everyone out, stand outside, wait outside, we outside,
  outside now, left house, leave house, call 911, called 911, fire department on way, fire truck, told to exit,
  told to leave, told to evacuate, out of house, got out
UNLIT: unlit, left open, leave open, leave on, left on, crack open, without flame, not lit, no flame, without light,
  without light it, forgot to light
FIRST_USE: first use, first time use, first time turn on, brand new, new stove, new oven, first day, manual say normal
CONDENSATION: condensation, sweat, condense, humidity
ROOMS: basement, living room, kitchen, ceiling, hallway, bedroom, floor, carpet, garage, crawlspace, crawl space,
  apartment, inside, into house, indoors, den, laundry room, stairs, foundation, wall, bathroom, cabinet, sink,
  vanity, closet, dining room, office, store, shop
BUT: but, however, though, although, turn out, actually, instead
EMPTYING: empty, dump, swap, change bucket, fill, refill
MINUTES: minute, every hour, half hour, quarter hour
SUBMERGED: underwater, submerge, under water, flooded, flood
STOPPING: turn off, shut off, stop, close, turn it off, shut it off, shut down
AWAY_PLACE: at hotel, to hotel, at my sister, to my sister, at sister, to sister, at brother, to brother, at daughter,
  to daughter, at hospital, at neighbor, at neighbors, at parents, at grandma, at grandmas, with relatives
BILL: bill, price, invoice, sticker, fee, total, amount, quality, service charge
"""
