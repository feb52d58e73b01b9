"""How services, doors, trades and people shut in are spoken of in English."""

CONCEPTS = """
APPLIANCE: stove, oven, range, cooktop, burner, dryer, appliance, fireplace, water heater, washer, dishwasher,
  microwave, generator, blower, motor, washing machine, disposal, garbage disposal, fan, ceiling fan, bathroom fan,
  exhaust fan, fridge, treadmill, machine, unit, lamp, space heater, compressor, pump, well pump, pool pump,
  sump pump, vent, attic, air handler, stove top, stovetop, blower motor, exhaust vent, toaster, water tank, hot tub,
  water softener, softener, water filter, ice maker, filter housing, humidifier
CEILING_STAIN: stain, spot, ring, discolored, yellow spot, discolor, water stain, water spot, water mark
PUDDLE: puddle, pool under, pool around, pooling, wet spot, wet floor, water under, water around, water on floor,
  standing in, puddling, water underneath, soggy, wet carpet, carpet wet
GROWS: grow, bigger, spread, larger, getting bigger, wet, getting worse, growing, getting darker
TOILET_RUNS: run constantly, keep run, toilet run, constantly run, run nonstop, toilet keep run, toilet wont stop run,
  run all time, refill, phantom flush, wont stop run, wont stop fill, toilet tank, run toilet, keep refill, faucet,
  shower head, own sink, own basin, into sink, into tub, into shower, into basin, sink, shower,
  toilet wont stop run/fill/hiss
OVERWHELM: bucket overflow, bucket fill, fill bucket, bucket full, empty bucket, change bucket, cant keep,
  fill faster, faster than, third bucket, second bucket, swap bucket, bucket brigade
BUCKET: bucket, towel, tray, catch it, catch drip, tupperware, basin, tub under, pot under, catch water, catch pan,
  drip pan, container, cooler under, tarp, bin under, trash can under, mixing bowl, pot, saucepan, trash can,
  garbage can, baking dish, caught with, caught in, caught
CONTAINED: under control, contained, contain, hold for now, stop for now, stopped it, manageable, capped, cap off,
  clamp, clamped, taped, isolate, isolated, only when, only leak when, only drip when, only happen when,
  leak only when, when use, when we use, when i use, when shower, when someone shower, only during, duct tape, patch,
  sharkbite, valve closed, not leak anymore, not run anymore, stop leak, no more leak, leak stop, water stop,
  has stopped, stay in, stop now, stopped now, now stop, leak stopped, stop flow, flow stop, no new water,
  not get worse, not spread, finally stop, stop once, stop after, stopped when, stop when, it stop, drip stop,
  break close, broke closed, stuck closed, stuck close, stuck shut, valve break close, valve broke closed,
  valve stuck closed, shutoff hold, valve hold, is hold, patch hold, tape hold, bucket hold, it hold, clamp hold
SHUT: shut off, turn off, close, shut down, turned off, cut off, shut, kill, killed, switch off, off at, off to, cut,
  flip off, turn it off, shut it off, turn them off, turn that off, got off, off now, stays off, turn everything off,
  disconnect, turn water/main/valve/it/everything/them off, shut water/main/valve/it/everything off,
  get water/it/main off, got water/it/main off, water turned off, water off, main off, cut water/main off,
  water is off, shut water to house off, turn water to house off, turn off water, shut off water
SHUT_THING: water, valve, main, shutoff, shut off valve, main valve, water main, supply, main shutoff, main water,
  water valve, angle stop, it, meter, everything, curb, water supply, stop valve, isolation valve, water line,
  water to house, shutoff valve, hot water, water heater, street
FLUSH: flush, every time flush, when flush
TOILET: toilet, commode, loo, wc, basement toilet, guest toilet, upstairs toilet, downstairs toilet
ONLY_ONE: only toilet, one toilet, only bathroom, only one bathroom, one bathroom, only one toilet, single bathroom,
  single toilet, 1 bathroom, 1 toilet, only have one, our only, only working toilet, only one we, only one i,
  sole toilet, only commode, only one in, just one toilet, just one bathroom, one bath house, one bath, only one,
  only 1, no other toilet, no other bathroom, no working toilet, neither toilet, cant use bathroom, no toilet,
  cant use toilet, nowhere to go, no place to go, go to neighbor, use neighbor, using gas station, 1 bath,
  one-bathroom, one bathroom house, one bathroom apartment
OTHER_ONE: other toilet, other bathroom, second bathroom, another bathroom, another toilet, guest bathroom,
  half bathroom, have 2 bathroom, have two bathroom, have 2 other, two other, three bathroom, other 2, second toilet,
  other one work, other ones, have another, upstairs one work, downstairs one work, 2 other bathroom, powder room,
  extra bathroom, basement toilet, basement bathroom, one of toilet, one of bathroom, have 3, have others,
  spare bathroom, other sink, one works, one still work, have two more, others work, others fine, guest toilet,
  kids bathroom, hall bathroom, other work, one of three, rest of house, other two
CLOG: clog, plug up, block, stop up, stopped up, back up, wont/not flush, wont/not go down, plugged, jam, jammed,
  cant flush, not drain, wont drain, wont/not unclog, stuck, wont/not work, not flush, backed, no flush
MEDICAL: oxygen machine, oxygen concentrator, concentrator, ventilator, breathing machine, nebulizer, cpap, c pap,
  bipap, dialysis machine, home dialysis, feeding pump, medical equipment, medical device, suction machine,
  apnea monitor, hospital bed, life support, insulin, iv pump, infusion pump, heart monitor, electric wheelchair,
  power wheelchair, power chair, oxygen, on oxygen, lvad, vent machine, feeding tube, respirator, medication fridge,
  refrigerated medication, stair lift, stairlift, chair lift, air mattress pump, breathing treatment,
  pump for feeding, med fridge, sleep apnea machine, home ventilator, trach, hoyer lift, medicine cold,
  oxygen tank backup, g tube, g-tube, pulse ox, pulse oximeter, tube feed, breathing equipment, wound vac, iv
POWER: power, electricity, electric, electrical, lights, current, juice, electrical service, powr, elec, outlets
MACHINE_TOUCHED: stop, die, off, not run, shut off, run out, battery, battery back, backup battery, runs out,
  not work, wont run, beep, backup, hour left, wont/not turn on, tank left, cant run, cant plug, generator
TRAPPED: trap, stuck in, stuck inside, locked in, locked inside, cant get out, pin, pinned, pin under, stuck between,
  trap inside, trapped, lock in, lock inside, lock self in, lock herself in, lock himself in, lock themselves in,
  lock myself in, wont let me out, no way out, cant exit, stuck under, hand stuck, arm stuck, finger stuck,
  fingers stuck, foot stuck, leg stuck, head stuck, crush, cant get him out, cant get her out, cant get them out,
  no way to get out, get out of room, wont let us out, cant open from inside, caught in door, stuck behind,
  lock himself inside, lock herself inside, lock herself, lock himself, cant leave house, stuck on stair lift,
  cant get to him, cant get to her, cant get us out, lock out on, caught under, wedged, cant free, cant pull out,
  cant get free, stuck on stairlift, stuck on chair lift, stuck on lift
ENCLOSED: elevator, bathroom, room, bedroom, closet, garage, basement, attic, vault, walk in, walk-in, walkin, cooler,
  freezer, stairwell, sauna, panic room, floor, floors, garage door, disposal, laundry room, gate, machine, vent,
  drain, house, apartment, car, door, inside, crawl space, toilet, chair, shower, tub, walk in cooler,
  walk in freezer, walk-in cooler, walk-in freezer, bath, balcony, roof, stairs, stair lift, chair lift, shaft,
  stairlift
HEAT: heat, heater, furnace, boiler, heating, radiator, heat pump, baseboard, baseboards, baseboard heat, radiant,
  heating system, wall heater, hydronic, heaters, heating unit, furnance, pellet stove, central heat, hvac,
  hvac system, pilot, thermostat, radiant heat, electric heat, mini split, gas furnace, gas heater, gas boiler,
  gas heat, natural gas furnace, oil furnace, oil burner, propane furnace, propane heater, steam heat, heat system,
  floor heat, burner, gas wall heater, warm air, rooftop unit, rtu, natural gas heater
COOLING: ac, air conditioner, air conditioning, air con, air-conditioner, cooling, central air, mini split, minisplit,
  ac unit, hvac, heat pump, condenser, compressor, cold air, cool air, central ac, air condition, air conditioners,
  hvac unit, hvac system, air, window unit, ductless, swamp cooler, evaporative cooler, ac system, ac compressor,
  aircondition, airconditioner, air conditionner, rooftop unit, rtu, outside unit, outdoor unit
HOT_WATER: hot water, water heater, hot water heater, hot water tank, tankless, tankless heater,
  tankless water heater, gas water heater, water heater pilot, hotwater, hw, hwh, gas hot water heater,
  electric water heater, heater for water, hot shower, hot showers, warm water, heated water, wh,
  natural gas water heater, navien, rinnai
COLD_WATER_ONLY: only cold water, ice cold shower, cold shower, cold showers, water ice cold, water freezing,
  water cold, cold water only, shower cold, showers cold, water stay cold, water come out cold, water only cold,
  just cold water, nothing but cold water, only get cold water, ice cold water, water run cold, water never get hot,
  water not get hot, water wont get hot, water lukewarm, lukewarm water, only lukewarm, water not heat, water not hot,
  water not warm, water never heat, shower ice cold, showers ice cold, shower freezing, water barely warm,
  boil water to bathe, boil water for bath, heat water on stove, water wont heat, taking cold showers,
  water stone cold, shower only cold, only cold, shower just cold
RUNNING_WATER: our well, well go, well quit, well run dry, water, water service, running water, water supply,
  water pressure at all, well pump, water to house, cold water
NO_WATER: nothing come out faucet, nothing come out tap, nothing from tap, nothing come out of faucet,
  nothing come out of tap, faucet bone dry, faucet dry, taps dry, dry tap, not drop of water, not drop come out,
  faucet not produce, no drop, drop of water, faucets not work, no water, not have water, lose water, well run dry,
  well dry, well quit, well pump die, well pump quit, well pump out, well pump not work, water out,
  water off whole house, out of water, water shut off unexpectedly, water quit, zero water, nothing come out,
  pressure zero, zero pressure, no pressure at all, water not come, water not come out, water wont come,
  not get water, not get any water, not getting any water, water wont come out, water wont run, zero water pressure,
  no water pressure, no pressure, lost water pressure, lose water pressure, lost all water pressure
BROKEN: not/wont/cant work, stop work, quit work, not working, stop working, quit, die, out, go out, down, break,
  break down, conk out, fail, kaput, conk, konked, dead, burn up, cut out, wont/not/cant start, wont/not turn on,
  wont/cant/not come on, wont/not kick on, wont/cant/not light, wont/not ignite, cant get to light, cant get to start,
  cant get to turn on, wont/not fire, wont/not fire up, wont/not stay lit, wont/not stay on, wont/not stay light,
  not heat, not cool, wont heat, wont cool, not warm, not blow, wont blow, blow cold, blow cold air, blow warm air,
  blow hot air, blow warm, blow hot, not come on, give up, crap out, poop out, crapped out, fritz, on fritz, wont run,
  not run, stop run, shut down, shuts down, keep shut off, keep shut down, wont/not keep up, wont respond,
  not respond, not function, no longer work, no longer heat, no longer cool, wont do anything, not do anything,
  does nothing, not operational, inoperable, malfunction, off completely, went kaput, not produce, not put out,
  stop heat, stop cool, stop blow, pilot out, error code, lock out mode, only blow cold, only blow hot, not turn,
  wont turn, completely off, off line, offline, cold air come out, cold air come from, stopped, kick bucket, bit dust,
  busted, wont reset, not get hot, wont get hot, not get warm, not get cold, wont get cold, not make heat,
  not make cold, not hot, not cold, keep go out, keep die, wont/not relight, lost, lose, toast, fry, fried, lukewarm,
  not reach, not maintain, blow room temp, blow room temperature, not push, not on, gone, nonfunctional, not operate,
  bust, ruin, no workie, no work, tank, burn out, gone out, gone down, have gone out, gone bad, out of order,
  out of service, unusable, cant be used, wont do thing, completely gone, out completely, not function properly,
  not work right, not work properly, went dead, go dead, quits, dies, not wanna, not want to turn, crapping out,
  blow nothing, nothing come out of vent, nothing come out of vents, not do shit, and shut off, shut itself off,
  shut off by itself, short cycle, go off
BREAKER_TRIP: breaker trip, breaker keep trip, breaker keep, breaker wont/not reset, breaker wont/not stay, keep trip,
  keep flip, trip breaker, trip every, trips breaker, breaker flip, breaker pop, keeps tripping, wont/not reset,
  trip repeatedly, pop breaker, breaker immediately trip, blow fuse, fuse keep blow, breaker trip over, breaker again,
  breaker trip immediately, throw breaker, keep throw, breaker immediately, trip again, trip whenever,
  trip constantly, keep pop, kick breaker, keep blow fuse, breaker wont/not hold, breaker cut, blow breaker,
  trip gfci, gfci trip, gfci keep trip, keep kick off
FLICKER: flicker, flickering, dim, dimming, surge, surging, brighten, brown out, brownout, flickers
FRIDGE: fridge, freezer, walk in cooler, walk in freezer, walk-in cooler, refrigeration, deep freezer, walk in,
  cooler, walkin cooler, reach in, ice chest, walkin, wine fridge, sub zero fridge, chest freezer, walk-in freezer,
  walk-in fridge, walk in fridge, walk-in, dairy case, meat case, display case, beverage cooler, ice cream case,
  salad bar, prep table, prep cooler, beer cooler, display cooler, cooler case, merchandiser
FRIDGE_FAIL: warm, thaw, thawing, defrost, defrosting, spoil, spoiling, melt, not/wont cold, not/wont cool, stop cool,
  not stay cold, not keep cold, wont stay cold, not get cold, food go bad, room temp, room temperature, melted,
  food spoil, lose food, lose everything, go bad, soft, losing temp, up to 50, up to 60, soupy, warming, not freeze,
  not hold temp, wont hold temp, lose temp, not keep, ice cream soft, ice cream soup, milk warm, quit cool,
  not cold anymore, climb, rise, go up, temp up, creeping up
DOOR: front door, back door, door, garage door, exterior door, entry door, sliding door, patio door, overhead door,
  roll up door, garage, deadbolt, lock, storefront door, side door, gate, window, slider, main door, glass door,
  bay door
DOOR_FAIL: wont/not/cant lock, wont/not/cant close, wont/not/cant shut, wont/not latch, cant secure, not secure,
  unsecured, stuck open, break in, broken into, break-in, kick in, kicked in, wide open, stuck halfway open,
  wont/not go down, wont/not come down, off track, off tracks, off hinge, off hinges, lock break, lock broken, smash,
  smashed, jimmied, pry open, pried, burglar, burglary, robbed, shattered, hanging open, wont/not stay closed,
  wont/not stay shut, wont go all way down, cant be locked, cant be closed, cant be secured, lock jam, lock stuck,
  cant lock up, stay open, stuck up, come off track, come off tracks, wont/not go back down, fell off hinge, kicked,
  lock not work, broken lock, lock fell, deadbolt break, stuck half open, stuck partway open, forced open, vandal,
  stuck halfway, stuck half way, stuck midway, stuck part way
LOCKED_OUT: locked out, lock out, lock me out, lock us out, lock myself out, lock ourselves out, lose keys, lose key,
  key break, key broke off, key snap, broken key, keys inside, cant get in house, cant get into house,
  cant get into home, cant get inside, cant get in, lost house keys, key stuck, key not turn, key wont turn,
  key not work, keys locked, lock keys, lost keys, cant get into apartment, cant get into, lockout,
  stuck outside my house, stuck outside house, stuck outside
BUSINESS: restaurant, salon, shop, store, business, clinic, dental office, office, warehouse, hotel, motel, gym,
  laundromat, bar kitchen, coffee shop, barbershop, customer, food truck, bakery, dentist, school, church, vet clinic,
  kitchen staff, grocery, market, server room, practice, studio, brewery, patients, tenants, event venue,
  wedding venue, dining room, guests, nail salon, car wash, convenience store, spa, butcher, florist, catering, deli,
  franchise, cafe, pizzeria, taproom, tavern, bistro
CANT_OPERATE: cant open, close down, had to close, have to close, cant operate, cant serve, cant work, lose business,
  lose money, lose customers, shut down, closed until, shut us down, cant see patients, cant cook, cant do business,
  cant take customers, turn customers away, send customers away, turn people away, sent staff home,
  send employees home, sent everyone home, send home, health department, cant wash dishes, cant run, cant take orders,
  about to lose, lunch rush, dinner rush, turn away, lose product, lose inventory, cant function, work stop,
  no register, pos down, cancel appointments, cancelling appointments, cant process, cant stay open, open in hour,
  open at, lose revenue, dinner service, dead in water, at standstill, standstill, sitting idle, stop service,
  stop serving, had to stop, have to stop, cant stay, must close, must shut, ordered to close, forced to close,
  wont let us open, cant be open, say we must close, not allowed to open, until it fixed
FROZEN: freeze, freezing
STUCK: stuck, jam, lock, wont open, cant open, not open, cant get open, stop, stop between, stall, wont/cant move,
  shut
INSIDE: inside, in it, in there, on it, trapped, with, cry, crying, between floor, between floors, stuck, in elevator,
  in lift, in bathroom, in bedroom, in room, in closet, in basement, in shower, hear her, hear him, hear them,
  behind door
BREAKER_WORD: breaker, fuse, gfci, gfi, circuit, main breaker
TRIP: trip, pop, kick off, throw, flip, flip off, blow
SUMP: sump pump, sump, ejector pump, sewage pump, sump pit
FAUCET: faucet, shower head, showerhead, bath faucet, tub faucet, sink faucet, tub spout, shower, spigot,
  bathroom faucet, tap, sprayer, sink sprayer
DAMAGE: floor, wall, ceiling, cabinet, under, underneath, base, everywhere, basement, carpet, onto, behind,
  downstairs, below, into wall, all over, spray, counter, soak, wont stop, hot water leak
GAS_OFF: red tag, red tagged, gas shut off, gas turned off, shut off gas, shut gas off, turn off gas, turn gas off,
  lock meter, gas locked, capped gas, capped line, gas off, cut off gas, cut gas
ALONE_INSIDE: baby inside, kid inside, child inside, baby in house, baby in, toddler inside, toddler in, kid in,
  baby in car, stove on, oven on, newborn inside, infant inside, son inside, daughter inside, child in,
  kid inside alone, candle burn, food on stove, pot on stove
SINKS: sink, faucet, tub, shower, vanity, cabinet, garbage disposal, disposal, dishwasher, wall
KEYS: key, lock, deadbolt, keys, door, garage door
SHUT_DONE: turn water/main/everything off, shut water/main/everything off, get water/main off, got water/main off,
  water turned off, water off, main off, cut water/main off, shut water to house off, turn water to house off,
  turn off water, shut off water, water shut off, water is off, main turned off, main shut off, valve off,
  valve turned off, valve shut off, water to house off, turn off main, shut off main, valve closed, water cut off,
  turn valve off, shut valve off, close valve, valve shut, got it shut off, got it turned off, shut main off,
  shut it off, turn it off, close stop, shut stop, close supply stop, shut angle stop, close angle stop
POWER_OUT: power outage, blackout, no power, no electricity, no electric, no lights, lose power, lost power,
  out of power, power out, power go out, electricity out, electricity go out, power fail, power failure,
  without power, without electricity, no elec, house dark, half house dark, lights out, room dark, all dark,
  went dark, everything dark, apartment dark, power cut, power been cut, electricity cut, power shut off,
  power disconnect
LATCH: lock, deadbolt, latch, door knob, doorknob, door, window, door handle, key, door frame, front door, back door,
  sliding door, garage door
ONLY_IN: only in, only work in, work only in, only upstairs, only downstairs, only half
TRIPPER: breaker, fuse, main breaker, circuit, circuit breaker
SHUT_VALVE: shut off valve, turn off valve
TOILETS: flush, toilet, washer, washing machine, laundry, dishwasher
ELEVATOR: elevator, lift, freight elevator
WHOLE: whole house, entire house, all lights, everything, throughout, all over house, whole apartment, every light,
  house lights, building, all our lights
HALF: half, one side, whole side, part of
DEAD: die, no power, dark, lost power
STILL: still come, still pour, still flow, still run, still leak, still spray, still gush, still rise, keep come,
  keep pour, keep flow, keep run, keep fill, keep rise, wont stop, not stop, cant stop, still flood, not help,
  not hold, still drip, never stop, wont/not shut off, still drain, keep drain
"""
