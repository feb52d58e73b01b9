"""The English lexicon: word forms, small words to drop, and the concepts with the phrases that express them.

In a phrase `a/b` means either word; forms are given once, as lemmas. The longest phrase at a place wins, so a set phrase
that only looks dangerous ("flood light") is listed under LOOKALIKE and hides the words it is made of.
"""

DROPPED = """the a an my our your his their this that these those is are am be been being was were thats very really actually
completely totally kinda quite super extremely pretty somewhat rather also our ur ours hers has having like literally sorta"""

SPELLED = """monoxide carbon detector rotten water natural propane electrical burst spray pour working heating conditioner basement
bathroom elevator outside plastic calefaccion fuga quemado podrido funcionar enfermo gotear"""

JOINED = "this morning,a hundred,at all,in their,in her,in his"

LEMMAS = """
not isnt arent wasnt werent doesnt dont didnt hasnt havent hadnt aint doesn don isn didn hasn haven nt doesnot
wont wouldnt
cant cannot couldnt cannt cnt
without w/o wo
no nope nah zero
it its itll itd
i im ive id
we weve wed
they theyre theyve
there theres ther
you u youre
and n
because cuz bc coz bcuz
please pls plz
with w
water h2o wtr watr waters
heat ht
basement bsmt basment cellar crawlspace  baisment basemint
bathroom bath bathrm restroom washroom lavatory powder
kitchen ktchn kit
temp temperature temps
degree degrees deg degs
minute minutes min mins
hour hours hr hrs
day days
week weeks wk wks
month months mo mos mth mths
year years yr yrs
old olds
now rn currently presently
today tday
tonight tonite  
tomorrow tmrw tomorow tmw
+smell smelt
odor odour odors odours odr
+stink stank stunk stinky stench
+reek
whiff whiffs
scent scents
fume fumes
eggs egg eggy egs
+hiss hissy
+leak leaky leakin leakage leaks leek leeking leaked
+drip drippy dripping
+drizzle
+trickle
+seep seepage
+ooze
+pour pouring poured
+gush
+spray
+spew
+spurt
+squirt
+shoot shot
+flood flooded
+burst bursted busted bust
+rush
+stream
+cascade
+overflow overflown
+flow
+rise rising rose
+rain raining
+fill
+soak
+spread
+drench
+break broke broken brakes braking
+split
+crack
+rupture
+explode explosion
+collapse
+sag saggy
+bulge
+cave
+ceiling cieling ceilng celing
+wall
+floor
+pipe piping
+hose
+faucet tap taps spigot
+sink
+drain drainage
+toilet toilets commode potty
+tub bathtub bathtubs
+shower showers
+sewer sewers
sewage sewerage
+back backs
+clog
+plug
+block blockage
+flush
+plunge plunger
feces poop poo shit crap turds fecal excrement
+smoke smokey smoky smokin
+smolder smoulder
+flame flames
fire
fires
+burn burnt
+scorch
+singe
+char charred
+melt melted melty
+glow
+spark sparky
+arc arcing arced
+zap
+shock
+jolt
+tingle tingly tingling tingles
electrocute electrocuted electrocuting
+buzz
+hum
+crackle crackly
+sizzle
+pop
outlet receptacle receptacles oulet oulets outlit outlt
socket sockets
+switch
panel panels pnl
breaker breakers braker brakers brkr bkr
fuse fuses
wire wires wiring wirings
cord cords
light lit lighting
lights
fixture fixtures
bulb bulbs
alarm alarms
detector detectors dectector detecter
sensor sensors
+beep
+chirp
+blare
+sound
+scream
+alert
+shriek
+activate activation
+trigger
+trip
battery batteries
furnace furnaces furnance furnice
boiler boilers
heater heaters heatr htr htrs
radiator radiators
stove stoves
oven ovens
range ranges
cooktop cooktops
burner burners
dryer dryers drier
appliance appliances
ac acs aircon a/c a.c hvacs
thermostat thermostats tstat
hvac
headache headaches
dizzy dizziness woozy lightheaded
nausea nauseous nauseated queasy
+vomit throwing puking puke
+faint
unconscious unresponsive
tired drowsy sleepy groggy
confused disoriented
baby babies babys
infant infants
newborn newborns
toddler toddlers
kid kids kiddo kiddos
child children childs
elderly
grandma grandmother granny nana grandmas grandmothers
grandpa grandfather grandad granddad grandpas
mom mother mum mama moms mothers
dad father papa dads fathers
parent parents
+work wrk workin working works wrkng wrks wrkn
+run ran runnin
+turn turnt
+shut
+close
+stop
+quit
+start
+go goes going went goin
gone
+come came coming comes comming comming
+keep kept keeps
+die dead dying
+fail failure
+cool
+warm
+freeze froze frozen freezing
+kick kik kiks
+lock
+trap
+stick stuck
+get got gets getting gotten
+give gave gives giving
+say said says
+feel felt feels
+see saw seen
+hear heard hears
+touch
+think thought
+try tried tries trying
+need needs needing
+want wants
+have
+replace replacement
+install installation installations instal installs
+repair
fixed
+check
+inspect inspection inspections
+clean cleaning
+schedule
+quote quotes
+estimate estimates
+upgrade
+move
+lose lost
+drop
+sound
+close
+cover
+stay
+blow blew blown
+ignite
+hold held
+catch caught
+contain
+catch
+see
+make made
fridge fridges refrigerator refrigerators frig refridgerator refrigirator frige icebox
freezer freezers
bucket buckets pail pails pan pans bowl bowls tote totes
towel towels rags rag
door doors
garage garages
elevator elevators lift lifts
restaurant restaurants diner cafe bakery deli pizzeria bar
salon salons barbershop
clinic clinics
shop shops
customer customers
tenant tenants
vent vents flue flues chimney
pilot pilots
igniter ignitor igniters ignitors
valve valves
meter meters
line lines
tank tanks
puddle puddles
inch inches
foot feet
foot ft
gallon gallons 
+leave left
ceiling clg ceil
through thru throu thorugh 
house hse
floor flr flrs
building bldg
apartment apt apts
service svc
reset
carbon
he hes
she shes
everytime
+throw threw thrown
+tear tore torn 
levels
co2 c02
issue issues
problem problems
concern concerns
complaint complaints
question questions
email emails
propane propain
time times
+bubble
+dangle
+hang
+defrost
+thaw
+spoil
+shiver
+sweat
+snow
+snap
+rip
+pull
+knock
+surge
+flicker
+dim
+wade
+disconnect
+discolor
+expose
+jam
+clamp
+cap
+tape
+patch
+smash
+force
+return
+boil
+fry
+cook
+grow
+ruin
+roast
+creep
+crap
+evacuate
+dissipate
+disappear
+consider
+wonder
+secure
+isolate
+restore
+squish
+swell
+pool
+blacken
+powder
+kink
+bleed
bedroom bedrooms
room rooms
neighbor neighbors neighbour neighbours
patient patients
guest guests
senior seniors
coworker coworkers
stair stairs
key keys
employee employees
student students
hang hung
tear
"""

CONCEPTS = """
LOOKALIKE: flood light, floodlight, floodlights, flood lamp, flood insurance, flood zone, smoke damage, smoke test, smoke shop, smoke free, cigarette smoke, smoke house, smokehouse, smoke room, no smoke area, pellet smoker, smoker, meat smoker, fire pit, firepit, fireplace, fire place, fire extinguisher, fire sprinkler, fire door, fire rated, fire escape, fire code, fire inspection, fire marshal, fire insurance, fire stick, fire tv, fire up, fires up, wont fire, not fire, fire safety, fire hydrant, fire lane, campfire, fire table, fire alarm panel, fire alarm system, fire station, fired, firewood, fire wood, fire damage, shock absorber, shock absorbers, shock absorb, shock absorption, shock proof, static shock, static electricity, sticker shock, shock price, price shock, shock collar, water hammer, shock arrestor, pool shock, shock pool, culture shock, toxic shock, spark plug, spark joy, spark interest, sparkling, sparkle, gas bill, gas station, gas mileage, gas money, gas powered, gas pedal, gas and electric, gas or electric, gas permit, gas account, gas hookup, gas hook up, gas conversion, gas grill hookup, convert gas, switch gas, gas vs electric, gas appliance hookup, gas supply company, gas engine, gas mower, gas can, burn out bulb, bulb burn out, light burn out, light bulb burn out, burn permit, wood burn, wood burner, burn wood, burn calories, hot tub, hot plate, hot dog, hot sauce, hot spot, hotspot, hot rod, hot commodity, warm white, warm light, warm weather, warm welcome, cool color, trap door, p trap, p-trap, ptrap, sink trap, grease trap, drain trap, trap air, air trap, floor drain trap, mouse trap, heat gun, heat mat, heat lamp, power wash, power washer, power flush, power vent, power strip, power tool, power outlet cover, water softener, water filter, water feature, water bill, water pressure, water heater closet, water slide, water meter, water park, water fountain, water dispenser, water line for fridge, ice maker line, water damage, water stain, water spot, water mark, water cooler, rain water barrel, rain gutter, drain field, fuel gas code, carbon filter, carbon footprint, carbon copy, carbon steel, sewer line inspection, sewer inspection, sewer scope, sewer line camera, sewage ejector install, fire drill, leak test, pressure test, leak detector, water leak detector, water sensor, leak sensor, water alarm, led light, sick of, sick and tired, sick day, baby monitor, baby gate, baby blue, baby shower, baby proof, baby grand, senior discount, senior citizen discount, senior rate, military discount, old lady next door, heart of, emergency light, exit light, emergency lighting, emergency fund, emergency generator, burn in, wax melt, snow melt, heat exchanger, heat trace, heat tape, heat cable, heat pump water heater, cold brew, cold call, cold case, ice cold beer, in cold blood, heat rock, flame retardant, old flame, flame effect, led flame, electric fireplace, smell good, smell nice, smell fine, smell fresh, smell normal, smell funny joke, gas range hookup, break room, break even, break ground, break in period, water closet, light house, smoke signal, holy smoke, smoke barbecue, smoke bbq, bbq smoke, wildfire smoke, forest fire smoke, smoke from wildfire, smoke outside, smoke from outside, smoke brisket, smoke meat, no smoke policy, nonsmoking, non smoke, fire stop, fire stopping, fire block, back flow, backflow, back yard, back door step, back porch, back splash, backsplash, back ordered, back order, back up generator, back up battery, battery back up, back up sump, sump pump back up, call back, come back out, back out, get back, water back, door bell, doorbell, power bill, electric bill, electricity bill, light bill, heat bill, fire department connection, smell of success, spray foam, spray paint, spray nozzle, spray hose, sprayer, kitchen sprayer, flood the market, flood of, stream movies, stream tv, stream service, live stream, shot of, long shot, drip irrigation, drip line, drip system, drip edge, drip coffee, electric shock drowning, shock treatment, heat treatment, burning question, burning sensation, burn rate, hot water recirculation, hot water circulator, gas monitor install, live wire act, burn cd, hot take, ac adapter, ac power, ac current, ac voltage, stone cold, cold feet, common cold, head cold, catch cold, cold sore, light bulb burn, bulb burn, fire hazard, fire risk, fire trap, well water test, as well, oh well, well taken care, works well, drain well, work well, get well, old fire, previous fire, shock hazard, hazard sign, flood with email, flood with call, flood with order, flood with text, flood with message, flood with request, spark ignition, spark module, spark kit, spark electrode, flood plain, flooded with emails, flood vent, flood lights, flood lamps, light fixtures upgrade, on sale, for sale, sale price, sales tax, sales rep, sales person, sales call, phone line, elevator inspection, elevator phone, shower pan liner
SMELL: smell, odor, stink, whiff, scent, fume, reek, stench, sniff, smelly
SMELL_OTHER: musty, mustiness, mildew, mildewy, mold, moldy, mouldy, sewer smell, sewer odor, sewage smell, sewage odor, sewer gas, sewer gas smell, septic smell, smell sewage, smell sewer, smell septic, dirty sock, dirty socks, wet dog, dead animal, dead mouse, dead rat, urine, pee, vinegar, perfume, stale, earthy, swampy, cigarette, cigar, bleach, chlorine, paint, varnish, moldy smell, musty smell, swamp, garbage smell, smell garbage, dirty laundry, food smell
GAS: gas, natural gas, propane, butane, lp gas, lpg, lp, methane, mercaptan, gassy, gasy, nat gas, ng, gass, gasoline, petrol
GAS_LINE: gas line, gas pipe, gas meter, gas valve, gas main, gas hose, gas connector, gas tank, propane tank, propane line, propane valve, gas supply line, gas shutoff, gas regulator, propane regulator, gas fitting, gas cock, flex line, gas flex line, gas service line, gas supply, gas connection, gas knob, propane cylinder, gas union, gas supply pipe, lp tank, lp line
GAS_THING: gas stove, gas range, gas oven, gas cooktop, gas furnace, gas heater, gas boiler, gas dryer, gas grill, gas fireplace, gas log, gas logs, gas water heater, gas hot water heater, gas insert, gas appliance, gas burner, gas heat, gas wall heater, gas space heater, gas unit, gas lantern, gas stove top, propane stove, propane heater, propane furnace, propane fireplace, natural gas furnace, natural gas water heater, natural gas heater, natural gas stove, gas log fireplace
APPLIANCE: stove, oven, range, cooktop, burner, dryer, appliance, fireplace, water heater, washer, dishwasher, microwave, generator, blower, motor, washing machine, disposal, garbage disposal, fan, ceiling fan, bathroom fan, exhaust fan, fridge, treadmill, machine, unit, lamp, space heater, compressor, pump, well pump, pool pump, sump pump, vent, attic, air handler, stove top, stovetop, blower motor, exhaust vent, toaster, water tank, hot tub
AUTHORITY: gas company, gas utility, gas co, utility company, utility, fire department, fire dept, firefighter, firefighters, firemen, fireman, fd, 911, power company, electric company, con ed, pge, national grid, water company, city crew, hvac company, contractor
ROTTEN: rotten egg, rotten eggs, rotten-egg, rotting eggs, bad eggs, bad egg, spoiled eggs, sulfur, sulphur, sulfury, sulphury, sulfuric, egg smell, smell eggs, eggs smell, eggs odor, eggs stink, hard boiled eggs, sulfurous, rotton eggs, rotten aggs, rotted eggs, old eggs, rotten cabbage, cabbage, struck match, match and eggs, skunk near gas
HISS: hiss, whoosh, whistle
CO: carbon monoxide, monoxide, carbonmonoxide, co poisoning, co leak, co gas, carbon monoxid, co levels, co level, high co, co ppm, co reading, carbon dioxide
CO_ALARM: co detector, co alarm, co sensor, co monitor, co meter, carbon monoxide detector/alarm/sensor/monitor/meter, monoxide detector/alarm/sensor/monitor, co2 detector, co2 alarm, carbon detector, carbon alarm, gas detector, gas alarm, gas sensor, carbon dioxide detector/alarm, propane detector, propane alarm, natural gas detector/alarm, explosive gas detector, carbon thing, carbon monoxide thing, co thing, smoke and co detector, smoke and co alarm, smoke and carbon monoxide detector, smoke and carbon monoxide alarm, smoke co detector, smoke co alarm, co smoke detector, co smoke alarm, smoke monoxide detector, co detectors, co alarms
FIRE_ALARM: smoke detector, smoke alarm, fire alarm, smoke sensor, smoke detector alarm, fire detector
ALARM: alarm, detector
SOUND: go off, goin off, go nuts, go crazy, go bonkers, beep, blare, sound, scream, alert, shriek, activate, trigger, set off, wont stop beep, ring, wail, full alarm, in alarm, alarm mode, chime, wont quit, wont shut up, squeal, went off, go berserk, alarm, alarming, wont stop, not stop, gone off, go of
CHIRP: chirp, low battery, battery low, once minute, every minute, every 30 second, every 30 seconds, every 60 seconds, every 40 seconds, every few minute, every 45 seconds, every thirty seconds, end life, expire, expired, expiration, single beep, one beep, chirping, past date, out date, outdated, test button, when test, press test, every so often, every now and then, once in while, occasional beep, occasionally, intermittent
PPM: ppm, parts per million
VENT_FAULT: flue disconnect, flue come off, flue fell off, vent come off, vent pipe come off, exhaust pipe come off, exhaust pipe fell off, vent pipe disconnected, flue pipe fell, vent fell off, flue block, vent pipe fell, flue pipe disconnect, flue disconnected, vent pipe disconnect, vent disconnect, vent disconnected, flue pipe disconnected, exhaust pipe disconnected, exhaust back, backdraft, backdrafting, back draft, back drafting, spill exhaust, exhaust spill, exhaust come into, exhaust into house, exhaust fume, cracked heat exchanger, crack heat exchanger, heat exchanger crack, exhaust into living/basement/kitchen, exhaust blow back, exhaust come back, flue come apart, flue pipe come apart, vent pipe come apart, flue pipe come loose, vent come loose, vent pipe come loose, flue come loose, bird nest in flue, exhaust in house, exhaust smell, smell exhaust, exhaust odor, car exhaust, furnace fumes, fumes from furnace, fumes from water heater, fumes from boiler, exhaust leak, leak exhaust, smell of exhaust, smell like exhaust
SYMPTOM: headache, dizzy, nausea, vomit, faint, pass out, unconscious, woozy, light headed, lightheaded, throw up, confused, feel sick, get sick, feel ill, feel funny, feel weird, feel off, feel foggy, foggy head, head hurt, head hurts, head pounding, sick to stomach, sick stomach, drowsy, collapse on floor, cant wake up, tired and, flu symptoms, flu like, fluish, feel nauseated, cant breathe, trouble breathing, hard to breathe, short of breath, heads hurt, sleepy, cherry red, throwing, make/making us/me/everyone/them/him/her/kids sick/ill/dizzy/nauseous, threw up, sick to my stomach, feel nauseous, feel dizzy, feel faint, heads pounding, chest pain, cant stay awake, cant wake, wont wake up, acting drunk, act drunk, stumble
BAD_FIGURE: headache with, what headache, total headache, huge headache, real headache, big headache, billing headache, headache deal, headache to deal, save headache, avoid headache, headache for us
SYMPTOM_PEOPLE: i, we, kid, child, wife, husband, everyone, everybody, family, whole family, all us, us all, daughter, son, roommate, son, both us, us, people, baby, mom, dad, grandma, dog, cat, staff, employees, girls, boys, coworkers, students
FIRE: fire, on fire, in flames, ablaze, inferno, up in flames, catch fire, smolder, engulf, shooting flames, flames shoot, open flame, flames come out
FIRE_PAST: fire last, after fire, old fire, from fire, previous fire, kitchen fire last, fire damage, fire years, since fire, fire in 2016, house fire last
SMOKE: smoke, smoke coming, smoke come, see smoke, smell smoke, puff smoke, smoke smell, smell smoky, haze, hazy, smokey smell
BURN: burn, scorch, singe, char, melt, smolder, burning, burny
BURN_SMELL: smell burn, burn smell, burn odor, burn plastic, melt plastic, burn rubber, burn wire, burn hair, burn electrical, electrical smell, electrical burn, smell electrical, hot plastic, smell hot plastic, burn electrical smell, hot wire smell, smell hot wire, plasticky smell, burn electric smell, electrical burn smell, smell burn plastic, smell burn rubber, acrid, fishy smell, smell fishy, smell fish, fish smell, electrical fire, ozone smell, smell ozone, burn plastic smell, electrical odor, burn insulation, burn oil, something burn, something cook, smell singe, singed, smell hot, hot smell, smell melt, burnt smell, smell scorch, burnt plastic, smell overheat
DUST: dust, dusty
FIRST_USE: first time, first use, first start, first turn on, first run, brand new, new furnace, start of season, first heat, every fall, each fall, every year, first few minute, first ten minute
MARKS: burn mark, scorch mark, brown mark, brown spot, black mark, black spot, brown stain, black soot, soot, discolor, discolored, discoloration, blacken, blackened, turn brown, turn black, brownish, burn spot, scorched, browning, yellowing, turned brown, look burn, brown around, black around, soot mark
SPARK: spark, arc, flash blue, blue flash, blue light flash, crackle and pop, pop and flash, shower of sparks, fireworks, bright flash, flash of light, electrical arc, spit spark, lightning bolt
IGNITER: igniter, piezo, spark igniter, stove igniter, click, grill, burner igniter, electronic ignition
SHOCK: shock, zap, jolt, electrocute, tingle, buzz me, zinger, get bit, bit me, get buzz, electric shock, little shock, mild shock, tingling, current through
PRICE: price, bill, cost, invoice, charge, quote, expensive, estimate, fee, how much, service quality, rude, sticker
ELECTRIC: outlet, socket, switch, light switch, panel, breaker, breaker box, breaker panel, fuse, fuse box, fusebox, wire, cord, plug, electrical, electric panel, electrical panel, electrical box, junction box, light fixture, extension cord, dimmer, dimmer switch, receptacle, wall plate, outlet cover, gfci, gfi, meter box, chandelier, electric meter, sub panel, subpanel, cover plate, light, ceiling light, recessed light, can light, light bulb, can lights, main panel, electric box, load center, wall plug, thermostat wire, faceplate, power cord, power strip, surge protector, main breaker, circuit, charger, outlets, disconnect, main disconnect, meter base, transformer, service panel, meter can, wall switch, lights, ceiling lights
HOT_TOUCH: hot, warm, hot to touch, warm to touch, too hot to touch, burn hot, overheat, get hot, get warm, feel hot, feel warm, heat up, toasty, hot as heck
BUZZ: buzz, hum, crackle, sizzle, pop, crackling, snap, hiss
LIVE_WIRE: live wire, hot wire expose, live wires, wire live, power line down, down power line, downed power line, downed line, downed wire, power line come down, power line fell, line down in yard, wire down, power line on, power line hang, line hang low, service drop, service line rip, weatherhead, mast rip, mast torn, wire fell, wires fell, power line lay, electric line down, power lines down, electrical line down, cable down and, line fell, exposed live
EXPOSED: expose, exposed, bare, frayed, dangle, dangling, hang out, chewed, hanging
WATER: water, watr, leak water, wet, moisture
RUN_WATER: run hot water, hot water smell, water smell, from faucet, from tap, run faucet, run water, hot water, tap water, well water, from water, run hot, only hot water, run shower, from drain, drain smell, shower drain, sink drain, kitchen drain, disposal, dishwasher, garbage disposal, drain, sink, faucet, shower, softener, in hot water, out faucet
PIPE: pipe, water line, supply line, main line, water main, main water line, hose, fitting, valve, pipes, connector, copper line, pex, sprinkler head, washer hose, supply hose, water pipe, cpvc, joint, coupling, faucet, spigot, hydrant, tank, water heater, hot water heater, water tank, hot water tank, toilet supply, angle stop, shutoff, shut off valve, dishwasher, washing machine, washer, toilet tank, tankless, shower head, fire sprinkler head, radiator, boiler
FLOW: pour, gush, spray, spew, spurt, shoot, rush, cascade, overflow, squirt, blast, geyser, waterfall, fountain, come through, come down, run down, flow, stream, flow down, rain down, raining, river, niagara, fly everywhere, come out of wall, come out of ceiling, come out of light, come out of floor, come in through, drip everywhere, shoot out, come from under, swim, like hose, come up through floor, drip all over, leak through ceiling, drip through ceiling, drip through light, leak through light, leak everywhere, leak all over, dump, fill up, fill with water, fill with, rise, get deeper, seep everywhere, bubble up, come up through, running through, run all over, run everywhere, run across, flow everywhere, run along floor, drench, run out of ceiling, pour out, soak everything, come everywhere, come fast, flow fast, run out from under, run down wall, drip down wall, run through ceiling, rain inside, rain in, leak through, lake, pond, come in fast, come out from, come down into, come out behind, come from behind, come from ceiling, come from wall, come from above, come from upstairs, come out from behind, drip down into
BURST: burst, rupture, explode, blow, blow off, blow apart, split, split open, crack open, break open, break off, snap off, snap, come apart, come loose, pop off, give out, burst open, bust open, let go, fell off, come off, break, gave way, knock off, shear off, broke off, let loose, blew off, sheared off, tear, tore, torn, rip, hole, crack, corrode through, spring leak, rust through, hose pop, fitting pop, connection pop, line pop, pop loose, joint pop
FLOOD: flood, underwater, inch water, inch of water, foot water, ankle deep, knee deep, standing water, water everywhere, water all over, water every where, swimming pool in, wade, wading, inch deep, soak carpet, carpet soak, carpet squishy, floor soak, flooding, floating, water rise, deep water, inches water, water over floor, water across floor, water whole floor, everything soaked, everything wet, indoor pool, lake in, pool in, everything get wet, water spread, puddle spread, spread fast, puddle grow fast, huge puddle, massive leak, huge leak, gusher, soaking carpet, soak wet, soaked through, ankle-deep, gallon on floor/carpet, gallons of water, water on floor fast, water come in, water come into, water pour, ankles, over my ankles, over my shoes, up to my ankle, canoe, taking on water, take on water, half full of water, swamp, inland sea
EVERYWHERE: everywhere, crazy, bad, mad, all over, every where, all over floor, fast, badly, quickly, nonstop, non stop, getting worse, worse by minute, lots, tons, steadily, ton, lot, like crazy, heavily, major, massive, huge, serious, serious leak, wont stop, really bad, bad leak, big, rapidly, whole floor, entire floor, like mad, hard, soaked, soak, ruin, ruining, into apartment below, downstairs neighbor, neighbor below, unit below, apartment below, full on, hallway, floor, full blast, spread, by minute, worse, get worse, getting bigger
LEAK: leak, drip, seep, ooze, trickle, weep, drizzle, water leak
SLOW: slow leak, small leak, slow drip, tiny leak, minor leak, little leak, slow, slowly, small, tiny, minor, occasional, occasionally, little drip, drop, drops, drop at time, every few seconds, few drops, pinhole, slight, slightly, drip drip, drops per minute, barely, couple drops, little bit, damp, bit, overflow bit
CEILING: ceiling, ceilings, drywall, sheetrock, light fixture, chandelier, recessed light, can light, ceiling light, ceiling fan, light, down wall, down walls, ceiling tile, plaster, lights, light fixtures
SAG: sag, bulge, collapse, cave, cave in, fall in, droop, bubble, bow, come down, about to fall, swell, falling down, bubbling
CEILING_STAIN: stain, spot, ring, discolored, yellow spot, discolor, water stain, water spot, water mark
PUDDLE: puddle, pool under, pool around, pooling, wet spot, wet floor, water under, water around, water on floor, standing in, puddling, water underneath, soggy, wet carpet, carpet wet
GROWS: grow, bigger, spread, larger, getting bigger, wet, getting worse, growing, getting darker
TOILET_RUNS: run constantly, keep run, toilet run, constantly run, run nonstop, toilet keep run, toilet wont stop run, run all time, refill, phantom flush, wont stop run, wont stop fill, toilet tank, run toilet, keep refill, faucet, shower head, own sink, own basin, into sink, into tub, into shower, into basin, sink, shower, toilet wont stop run/fill/hiss
CANT_STOP: wont/cant/not stop, cant shut off, cant turn off, cant shut it off, cant turn it off, wont/not shut off, wont/not turn off, wont/not close, cant close, cant get it off, cant get it stop, cant get it to stop, cant get water off, cant shut water off, cant turn water off, cant find shutoff, cant find shut off, cant find shut off valve, cant find valve, cant find main, cant find where, not know where shutoff, not know where shut off, not know where valve, not know how to turn it off, not know how to shut it off, not know how to shut off, not know how to turn off, not know how to shut water off, not know how to turn water off, not know where main, not know where turn off, not know where to turn, not know where to shut, valve stuck, valve frozen, valve seized, shutoff stuck, shut off stuck, valve break, valve snap, handle break, handle snap, handle spin, valve spin, valve wont/not/cant turn, wont/cant/not budge, where shutoff, where shut off, where main, how do i turn off, how do i shut off, how do i stop, how do we shut, how do we turn, how do i shut, how do i turn, how to shut off, how to turn off, nothing stop it, nothing work to stop, cant stop it, cant keep up, not keep up, cant slow, wont/not quit, no shutoff, no shut off, no way to turn, no way to shut, no way to stop, no idea where, wont/cant/not shut, shutoff wont/not work, shut off not/wont work, shut off valve not/wont work, valve not/wont work, shutoff valve not/wont work, shutoff valve stuck, shut off valve stuck, cant reach, cant get to shutoff, cant figure out how, cant control, out of control, uncontrolled, uncontrollably, uncontrollable, valve wont/not shut, valve wont/not close, keep come, still come, keep run, still pour, still flow, keep pour, keep fill, keep rise, not hold, not help, keep flow, still run, still leak, still spray, still gush, still rise, still flood, keep flood, never stop, not know how to stop, not know how to, cant make it stop, cant get it to shut, not know what to do, water wont turn off, water wont shut off, cant get water to stop, nothing i do, tried everything
OVERWHELM: bucket overflow, bucket fill, fill bucket, bucket full, empty it every, empty every, empty bucket every, empty bucket, change bucket, cant keep, fill faster, faster than, third bucket, second bucket, swap bucket, empty them every, bucket brigade
BUCKET: bucket, towel, tray, catch it, catch drip, tupperware, basin, tub under, pot under, catch water, catch pan, drip pan, container, cooler under, tarp, bin under, trash can under, mixing bowl, pot, saucepan, trash can, garbage can, baking dish, caught with, caught in, caught
CONTAINED: under control, contained, contain, hold for now, stop for now, stopped it, manageable, capped, cap off, clamp, clamped, taped, isolate, isolated, only when, only leak when, only drip when, only happen when, leak only when, when use, when we use, when i use, when shower, when someone shower, only during, duct tape, rubber, patch, sharkbite, valve closed, not leak anymore, not run anymore, stop leak, no more leak, leak stop, water stop, has stopped, stay in, stop now, stopped now, now stop, leak stopped, stop flow, flow stop, no new water, not get worse, not spread, finally stop, stop once, stop after, stopped when, stop when, it stop, drip stop, break close, broke closed, stuck closed, stuck close, stuck shut, valve break close, valve broke closed, valve stuck closed
SHUT: shut off, turn off, close, shut down, turned off, cut off, shut, kill, killed, switch off, off at, off to, cut, flip off, turn it off, shut it off, turn them off, turn that off, got off, off now, stays off, turn everything off, disconnect, turn water/main/valve/it/everything/them off, shut water/main/valve/it/everything off, get water/it/main off, got water/it/main off, water turned off, water off, main off, cut water/main off, water is off, shut water to house off, turn water to house off, turn off water, shut off water
SHUT_THING: water, valve, main, shutoff, shut off valve, main valve, water main, supply, main shutoff, main water, water valve, angle stop, it, meter, everything, curb, water supply, stop valve, isolation valve, water line, water to house, shutoff valve, hot water, water heater, street
TRY: try, attempt, how, where, cant, wont, unable, need, should, help, want, could, tell me, can, must, if, please, not able, not, so we can, before, someone, somebody, trying, come, why, until, would
OUTDOOR: sprinkler, irrigation, yard, lawn, outside, outdoor, hose bib, spigot outside, outside faucet, outdoor faucet, outside spigot, outdoor spigot, pool, hot tub, gutter, gutters, downspout, driveway, garden, garden hose, patio, pond, fountain, street, sidewalk, curb, sprinklers, sprinkler system, irrigation line, sprinkler line, koi, backyard, front yard, side yard, parking lot, alley, shed
INDOOR: basement, house, floor, ceiling, wall, kitchen, bathroom, bedroom, living room, hallway, carpet, hardwood, garage, apartment, home, closet, laundry, laundry room, downstairs, upstairs, attic, crawl space, office, crawl, utility room, foundation, inside, toilet, tub, sink, room, unit, den, family room, cabinet
SEWAGE: sewage, raw sewage, feces, human waste, black water, toilet water, brown water, sewer water, sewer back up, sewer backup, sewer backed up, sewage backup, septic backup, septic back up, sewer line back, sewer back, sewage back, septic back, waste water, wastewater, toilet paper, nasty water, sludge, solid waste, poopy, doo doo, gross water, dirty water, filthy water, gray water, grey water, black stuff, main line back, main sewer back, sewer main back, sewer line backing, nasty stuff, stinky water, foul water, crap water, septic, sewer, sewer line back up, sewer main back up, main line back up, stuff from toilet, toilet stuff, toilet contents
BACK_UP: back up, backing up, backup, backed up, backs up, come up, come back up, come out of, bubble up, overflow, rise, in tub, in shower, in basement, on floor, all over, everywhere, flood, from floor drain, up through, into tub, into shower, into basement, gush, spill, onto floor, out of floor drain, out of toilet, in house, in bathtub, up into, up in, out of shower, out of tub, out of drain, on bathroom floor, come through, in bathroom, out of, through floor, into bathroom, into laundry, come, fill, pour, sewer back up, septic back up, sewage back up, sewer line back up, main line back up, sewer main back up, sewer backup, septic backup, sewage backup
FLUSH: flush, every time flush, when flush
MULTI_DRAIN: all drain, every drain, all toilet, both toilet, all three toilet, multiple drain, all sink, whole house drain, all drains, both toilets, nothing drain, nothing flush, no toilet flush, main drain, main sewer, main line clog, main line block, every toilet, main sewer line, all back up, everything back, floor drain, all three bathroom, main line
TOILET: toilet, commode, loo, wc
OVERFLOW: overflow, run over, over rim, over bowl, spill over, flow over, spill onto, spill out, come over, over top, go over edge, out of bowl, onto floor
ONLY_ONE: only toilet, one toilet, only bathroom, only one bathroom, one bathroom, only one toilet, single bathroom, single toilet, 1 bathroom, 1 toilet, only have one, our only, only working toilet, only one we, only one i, sole toilet, only commode, only one in, just one toilet, just one bathroom, one bath house, one bath, only one, only 1, no other toilet, no other bathroom, no working toilet, neither toilet, cant use bathroom, no toilet, cant use toilet, nowhere to go, no place to go, go to neighbor, use neighbor, using gas station, 1 bath, one-bathroom, one bathroom house, one bathroom apartment
OTHER_ONE: other toilet, other bathroom, second bathroom, another bathroom, another toilet, guest bathroom, half bathroom, have 2 bathroom, have two bathroom, have 2 other, two other, three bathroom, other 2, second toilet, other one work, other ones, have another, upstairs one work, downstairs one work, 2 other bathroom, powder room, extra bathroom, basement toilet, basement bathroom, one of toilet, one of bathroom, have 3, have others, spare bathroom, other sink, one works, one still work, have two more, others work, others fine, guest toilet, kids bathroom, hall bathroom, other work, one of three, rest of house, other two
CLOG: clog, plug up, block, stop up, stopped up, back up, wont/not flush, wont/not go down, plugged, jam, jammed, cant flush, not drain, wont drain, wont/not unclog, stuck, wont/not work, not flush, backed
FREEZING: freezing, freeze, below zero, below freezing, sub zero, subzero, single digit, single digits, blizzard, snow, snowing, ice storm, arctic, polar vortex, wind chill, windchill, frigid, frost, bitter cold, bitterly cold, icy, ice, snowstorm, winter storm, negative degree, minus, teens, low teens, in 20s, in twenties, low 20s, 20s tonight, see breath, see my breath, bone chilling, deep freeze, hard freeze, freeze warning, cold snap, cold front, snowed, record cold, brutally cold, sleet, snowy, below 0, negative, dangerously cold, in 30s, thirties, in thirties, hypothermia, blue lips, in 40s inside, shiver, shivering, turn blue, coldest, nights cold, freezin, temps drop
COLD: cold, chilly, frozen, getting cold, so cold, cold outside, cold tonight, cold in here, cold night, cold house, coats on, winter coats, blankets, under blankets, bundled, bundled up, space heaters not, coat, layers, wear coats, frosty, ice box
MILD: mild, spring, summer, sunny, nice out, warm day, warm outside, not cold, not freezing, 60 degree, 70 degree, in 60s, in 70s, in 50s, 50 degree, july, june, august, may, september, not that cold, not too cold, warm week, not cold yet, not hot, not that hot, not too hot, cool out, in fifties, in sixties, in 80s, cool evening, warm enough, nights cool
EXTREME_HEAT: ahundred, heat wave, heatwave, extreme heat, heat advisory, excessive heat, triple digit, triple digits, scorching, scorch heat, sweltering, boil in here, boiling, unbearable, unbearably hot, oven in here, like oven, roast, roasting, heat index, heat warning, record heat, heat stroke, heatstroke, heat exhaustion, overheat, over 100, 100 plus, above 100, dangerously hot, in 100s, blazing, brutal heat, hundred degree, over hundred, a hundred, sauna, melting, in 90s inside, baking, burn up, burning up, suffocating, stifling, upper 90s, mid 90s, high 90s, in nineties, 90s, 90 inside, 100s, hundred, hundred and
HOT: hot, so hot, hot outside, heat outside, sweaty, sweat, sweating, boil, miserable
OVER_WARMTH: heat outside, in this heat, this heat, heat like this, heat of summer
VULNERABLE: baby, infant, newborn, toddler, elderly, grandma, grandpa, senior, seniors, senior citizen, preemie, premature, disabled, disability, handicapped, wheelchair, bedridden, bed ridden, bedbound, homebound, oxygen, on oxygen, dialysis, chemo, chemotherapy, cancer, copd, asthma, asthmatic, heart condition, heart problem, heart failure, heart disease, heart patient, pregnant, hospice, surgery, post op, parkinson, parkinsons, alzheimer, alzheimers, dementia, multiple sclerosis, ms, cystic fibrosis, nicu, little ones, little one, small child, young child, small kid, young kid, little kid, little child, small children, immunocompromised, immune compromised, medically fragile, frail, sick kid, sick child, sick mom, sick mother, sick wife, sick husband, stroke, paralyzed, quadriplegic, diabetic, old man, old woman, old lady, old folks, older couple, older folks, old mom, old dad, aging parents, older parent, elder, elders, nursing home, assisted living, daycare, day care, preschool, group home, special needs, twins, breastfeeding, pneumonia, lung disease, emphysema, ventilator, trach, feeding tube, autistic, epilepsy, seizures, month old, months old, week old, weeks old, day old, days old, old person, elderly lady, elderly couple, octogenarian, in 70s, in eighties, inher 70s, inher 80s, inher 90s, inhis 70s, inhis 80s, inhis 90s, intheir 70s, intheir 80s, intheir 90s, late 70s, late 80s, early 80s, mid 80s, early 90s, retirement home, senior living, care home, memory care, recovering, great grandma, fever, flu, sick people, terminally ill, kidney, transplant, bad heart, bad lungs, breathing problem, respiratory, in 80s and, lupus, baby boy, baby girl, little baby, cerebral palsy, down syndrome, disabled veteran, amputee, elderly parents, elderly mom, elderly dad, elderly mother, elderly father, mother in law in, kindergarten, shelter, tiny ones, tiny baby, invalid, weak heart, immune, preterm, seriously ill, gravely ill, chronically ill, mentally ill, get ill
MEDICAL: oxygen machine, oxygen concentrator, concentrator, ventilator, breathing machine, nebulizer, cpap, c pap, bipap, dialysis machine, home dialysis, feeding pump, medical equipment, medical device, suction machine, apnea monitor, hospital bed, life support, insulin, iv pump, infusion pump, heart monitor, electric wheelchair, power wheelchair, power chair, oxygen, on oxygen, lvad, vent machine, feeding tube, respirator, medication fridge, refrigerated medication, stair lift, stairlift, chair lift, air mattress pump, breathing treatment, pump for feeding, med fridge, sleep apnea machine, home ventilator, trach, hoyer lift, medicine cold, oxygen tank backup
POWER: power, electricity, electric, electrical, lights, current, juice, electrical service, powr, elec, outlets
MACHINE_TOUCHED: stop, die, off, not run, shut off, run out, battery, battery back, backup battery, runs out, not work, wont run, beep, backup, hour left, wont/not turn on, tank left, cant run, cant plug, generator
PERSON: someone, somebody, people, person, kid, child, baby, toddler, son, daughter, wife, husband, mom, dad, grandma, grandpa, me, i, we, us, resident, tenant, guest, customer, employee, guy, man, woman, lady, boy, girl, neighbor, elderly, worker, roommate, brother, sister, student, patient, coworker, passenger, passengers, him, her, old man, old lady, old woman, everybody, everyone, granddaughter, grandson, infant, newborn, nephew, niece, staff, tenants, client, friend, 3 year, two people, aunt, uncle, visitor, year old, he, she, hes, shes, they
TRAPPED: trap, stuck in, stuck inside, locked in, locked inside, cant get out, pin, pinned, pin under, stuck between, trap inside, trapped, lock in, lock inside, lock self in, lock herself in, lock himself in, lock themselves in, lock myself in, wont let me out, no way out, cant exit, stuck under, hand stuck, arm stuck, finger stuck, fingers stuck, foot stuck, leg stuck, head stuck, crush, cant get him out, cant get her out, cant get them out, no way to get out, get out of room, wont let us out, cant open from inside, caught in door, stuck behind, lock himself inside, lock herself inside, lock herself, lock himself, cant leave house, stuck on stair lift, cant get to him, cant get to her, cant get us out, lock out on
ENCLOSED: elevator, bathroom, room, bedroom, closet, garage, basement, attic, vault, walk in, walk-in, walkin, cooler, freezer, stairwell, sauna, panic room, floor, floors, garage door, disposal, laundry room, gate, machine, vent, drain, house, apartment, car, door, inside, crawl space, toilet, chair, shower, tub, walk in cooler, walk in freezer, walk-in cooler, walk-in freezer, bath, balcony, roof, stairs, stair lift, chair lift, shaft
HEAT: heat, heater, furnace, boiler, heating, radiator, heat pump, baseboard, baseboards, baseboard heat, radiant, heating system, wall heater, hydronic, heaters, heating unit, furnance, pellet stove, central heat, hvac, hvac system, pilot, thermostat, radiant heat, electric heat, mini split, gas furnace, gas heater, gas boiler, gas heat, natural gas furnace, oil furnace, oil burner, propane furnace, propane heater, steam heat, heat system, floor heat, burner, gas wall heater, warm air, rooftop unit, rtu, natural gas heater
COOLING: ac, air conditioner, air conditioning, air con, air-conditioner, cooling, central air, mini split, minisplit, ac unit, hvac, heat pump, condenser, compressor, cold air, cool air, central ac, air condition, air conditioners, hvac unit, hvac system, air, window unit, ductless, swamp cooler, evaporative cooler, ac system, ac compressor, aircondition, airconditioner, air conditionner, rooftop unit, rtu, outside unit, outdoor unit
HOT_WATER: hot water, water heater, hot water heater, hot water tank, tankless, tankless heater, tankless water heater, gas water heater, water heater pilot, hotwater, hw, hwh, gas hot water heater, electric water heater, heater for water, hot shower, hot showers, warm water, heated water, wh, natural gas water heater, navien, rinnai
COLD_WATER_ONLY: only cold water, ice cold shower, cold shower, cold showers, water ice cold, water freezing, water cold, cold water only, shower cold, showers cold, water stay cold, water come out cold, water only cold, just cold water, nothing but cold water, only get cold water, ice cold water, water run cold, water never get hot, water not get hot, water wont get hot, water lukewarm, lukewarm water, only lukewarm, water not heat, water not hot, water not warm, water never heat, shower ice cold, showers ice cold, shower freezing, water barely warm, boil water to bathe, boil water for bath, heat water on stove, water wont heat, taking cold showers, water stone cold
RUNNING_WATER: our well, well go, well quit, well run dry, water, water service, running water, water supply, water pressure at all, well pump, water to house, cold water
NO_WATER: nothing come out faucet, nothing come out tap, nothing from tap, nothing come out of faucet, nothing come out of tap, faucet bone dry, faucet dry, taps dry, dry tap, not drop of water, not drop come out, faucet not produce, no drop, drop of water, faucets not work, no water, not have water, lose water, well run dry, well dry, well quit, well pump die, well pump quit, well pump out, well pump not work, water out, water off whole house, out of water, water shut off unexpectedly, water quit, zero water, nothing come out, pressure zero, zero pressure, no pressure at all, water not come, water not come out, water wont come, not get water, not get any water, not getting any water, water wont come out, water wont run
LOSABLE: heat, hot water, water, power, electricity, ac, air, cooling, air conditioning, heating, running water, lights, hot, electric, cold air, cool air, warm air, service, pressure, gas service, dial tone, air flow, airflow, working toilet, toilet, bathroom, juice, hot shower, cold water, refrigeration, flame, pilot, working, a c, furnace, boiler, heater, hvac, working bathroom, response, hw, electrical, cool, warmth, air conditioner, water heater
NOT: not, wont, no, without, cant, never, none, nothing, neither, nor, zero signs, any more, free from, nobody, ruled out, rule out, not any
NOT_LONG: not think, not believe, not notice any, not see any, not sure there, cant see any, no sign, no signs, no evidence, not a sign, no trace, no visible, not appear, not seem, not hear any, no hint, not have any, no problem with, not had any, never had any, nothing about
UNSURE: not sure, not know, not know if, no idea, not tell, cant tell, not certain, not want bother, not want be bother, no big deal, no rush, no hurry, no worries, not urgent, not emergency, not want overreact, not an emergency, not panic, not only, not just, not want make fuss, no clue, not kidding, no joke, not exaggerating, not lie, not mean, not bad, nothing major, nothing serious, nothing crazy, not that bad, not want to alarm, not sure if, no doubt, not mistake, not imagine, not 100, not trying, cant believe, not understand, not big deal, not sure whether, not sure why, not sure what, no question, not answer, no answer, no one, not home, not wait, cant wait, no matter, not matter, not bother, not feel safe, not safe, not comfortable, not feel well, not feel good, not feel right, not look good, not look right, not normal, not right, cant sleep, no detector, no alarm, no one home, cant afford, not breathe, cant stand, no good, not want to wait, not hesitate, not sound good, cant ignore, not notice until, not until, not sound right, not have co detector, cant see where, cant find where, cant explain, cant describe, cant stop shake, not smell right, not alone, not a drill, not stop smell, not go away, wont go away, not dissipate, wont air out, not want fuss, probably nothing, maybe nothing, hate to bother, no longer sure, not want to be dramatic, not ignore, not sure but, not use it since, not enough, not joke
BROKEN: not/wont/cant work, stop work, quit work, not working, stop working, quit, die, out, go out, down, break, break down, conk out, fail, kaput, conk, konked, dead, burn up, cut out, wont/not/cant start, wont/not turn on, wont/cant/not come on, wont/not kick on, wont/cant/not light, wont/not ignite, cant get to light, cant get to start, cant get to turn on, wont/not fire, wont/not fire up, wont/not stay lit, wont/not stay on, wont/not stay light, not heat, not cool, wont heat, wont cool, not warm, not blow, wont blow, blow cold, blow cold air, blow warm air, blow hot air, blow warm, blow hot, not come on, give up, crap out, poop out, crapped out, fritz, on fritz, wont run, not run, stop run, shut down, shuts down, keep shut off, keep shut down, wont/not keep up, wont respond, not respond, not function, no longer work, no longer heat, no longer cool, wont do anything, not do anything, does nothing, not operational, inoperable, malfunction, off completely, went kaput, not produce, not put out, stop heat, stop cool, stop blow, pilot out, error code, lock out mode, only blow cold, only blow hot, not turn, wont turn, completely off, off line, offline, cold air come out, cold air come from, stopped, kick bucket, bit dust, busted, wont reset, not get hot, wont get hot, not get warm, not get cold, wont get cold, not make heat, not make cold, not hot, not cold, keep go out, keep die, wont/not relight, lost, lose, shot, toast, fry, fried, lukewarm, not reach, not maintain, blow room temp, blow room temperature, not push, not on, gone, nonfunctional, not operate, bust, ruin, no workie, no work, tank, burn out, gone out, gone down, have gone out, gone bad, out of order, out of service, unusable, cant be used, wont do thing, completely gone, out completely, not function properly, not work right, not work properly, went dead, go dead, quits, dies, not wanna, not want to turn, crapping out, blow nothing, nothing come out of vent, nothing come out of vents, not do shit
WEAK: not well, weak, barely, struggle, struggling, not as cold, not as warm, not as hot, not as well, uneven, less, takes while, takes long, takes forever, take forever, take long, run out fast, runs out, run out quickly, run out of, inconsistent, not cold enough, not hot enough, low pressure, inefficient, cool enough, slow to, longer than, not like it used to, than it used to, not great, take while, not as, take longer, noisy, loud
ONE_ROOM: one room, one bedroom, guest room, spare room, one of bedrooms, one of the bedrooms, one outlet, one zone, upstairs bathroom, one bathroom, one sink, one faucet, kitchen sink only, single outlet, one light, one shower, one radiator, back bedroom, one vent, bonus room, single room, sunroom, one burner, one of burners, only one room, just one room, guest bathroom, master shower, in one, den, other rooms, rest of house fine, rest fine, rest of house, everywhere else, one register, hall bathroom, workshop, one fixture, just one, garage outlet, outdoor outlet, outside outlet, porch light, front burner, back burner, left burner, right burner, other burner, one window, guest house, detached garage, shed, attic room, one corner, far bedroom, can light, can lights, bulb, bulbs, few lights, one lights, recessed lights, landscape lights, string lights, light fixture, couple lights, couple outlets, couple can lights, couple of can lights, couple of lights, couple of outlets, few outlets, couple of can light
HOUSE_PART: half house, half of house, part of house, half our house, whole side, one side of house, upstairs, downstairs, half, several outlets, multiple outlet, some outlets, some lights, some light, half lights, half outlets, kitchen and, all outlets, bedrooms, bedroom, kitchen, living room, whole house, entire house, whole, entire, house, bathroom and, all lights, one leg, partial power, lost leg, partial, most of house, garage and, all over house, everything, apartment, room, rooms, all outlets in, both bathroom, home, floor, basement, second floor, first floor, back of house, front of house, side of house, building, store, half apartment, most outlets, outlets
BREAKER_TRIP: breaker trip, breaker keep trip, breaker keep, breaker wont/not reset, breaker wont/not stay, keep trip, keep flip, trip breaker, trip every, trips breaker, breaker flip, breaker pop, keeps tripping, wont/not reset, trip repeatedly, pop breaker, breaker immediately trip, blow fuse, fuse keep blow, breaker trip over, breaker again, breaker trip immediately, throw breaker, keep throw, breaker immediately, trip again, trip whenever, trip constantly, keep pop, kick breaker, keep blow fuse, breaker wont/not hold, breaker cut, blow breaker, trip gfci, gfci trip, gfci keep trip, keep kick off
FLICKER: flicker, flickering, dim, dimming, surge, surging, brighten, brown out, brownout, flickers
FRIDGE: fridge, freezer, walk in cooler, walk in freezer, walk-in cooler, refrigeration, deep freezer, walk in, cooler, walkin cooler, reach in, ice chest, walkin, wine fridge, sub zero fridge, chest freezer, walk-in freezer, walk-in fridge, walk in fridge, walk-in, dairy case, meat case, display case, beverage cooler, ice cream case, salad bar, prep table, prep cooler, beer cooler, display cooler, cooler case, merchandiser
FRIDGE_FAIL: warm, thaw, thawing, defrost, defrosting, spoil, spoiling, melt, not/wont cold, not/wont cool, stop cool, not stay cold, not keep cold, wont stay cold, not get cold, food go bad, room temp, room temperature, melted, food spoil, lose food, lose everything, go bad, soft, losing temp, up to 50, up to 60, 50 degree, 55 degree, 60 degree, soupy, warming, not freeze, not hold temp, wont hold temp, lose temp, not keep, ice cream soft, ice cream soup, milk warm, quit cool, not cold anymore, climb, rise, go up, temp up, creeping up
DOOR: front door, back door, door, garage door, exterior door, entry door, sliding door, patio door, overhead door, roll up door, garage, deadbolt, lock, storefront door, side door, gate, window, slider, main door, glass door, bay door
DOOR_FAIL: wont/not/cant lock, wont/not/cant close, wont/not/cant shut, wont/not latch, cant secure, not secure, unsecured, stuck open, break in, broken into, break-in, kick in, kicked in, wide open, stuck halfway open, wont/not go down, wont/not come down, off track, off tracks, off hinge, off hinges, lock break, lock broken, smash, smashed, jimmied, pry open, pried, burglar, burglary, robbed, shattered, hanging open, wont/not stay closed, wont/not stay shut, wont go all way down, cant be locked, cant be closed, cant be secured, lock jam, lock stuck, cant lock up, stay open, stuck up, come off track, come off tracks, wont/not go back down, fell off hinge, kicked, lock not work, broken lock, lock fell, deadbolt break, stuck half open, stuck partway open, forced open, vandal
LOCKED_OUT: locked out, lock out, lock me out, lock us out, lock myself out, lock ourselves out, lose keys, lose key, key break, key broke off, key snap, broken key, keys inside, cant get in house, cant get into house, cant get into home, cant get inside, cant get in, lost house keys, key stuck, key not turn, key wont turn, key not work, keys locked, lock keys, lost keys, cant get into apartment, cant get into
BUSINESS: restaurant, salon, shop, store, business, clinic, dental office, office, warehouse, hotel, motel, gym, laundromat, bar kitchen, coffee shop, barbershop, customer, food truck, bakery, dentist, school, church, vet clinic, kitchen staff, grocery, market, server room, practice, studio, brewery, patients, tenants, event venue, wedding venue, dining room, guests, nail salon, car wash, convenience store, spa, butcher, florist, catering, deli, franchise
CANT_OPERATE: cant open, close down, had to close, have to close, cant operate, cant serve, cant work, lose business, lose money, lose customers, shut down, closed until, shut us down, cant see patients, cant cook, cant do business, cant take customers, turn customers away, send customers away, turn people away, sent staff home, send employees home, sent everyone home, send home, health department, cant wash dishes, cant run, cant take orders, about to lose, lunch rush, dinner rush, turn away, lose product, lose inventory, cant function, work stop, no register, pos down, cancel appointments, cancelling appointments, cant process, cant stay open, open in hour, open at, lose revenue, dinner service, dead in water, at standstill, standstill, sitting idle, stop service, stop serving, had to stop, have to stop, cant stay, must close, must shut, ordered to close, forced to close, wont let us open, cant be open, say we must close, not allowed to open, until it fixed
PLAN: install, quote, estimate, upgrade, plan, planning, thinking about, think about, consider, considering, interested, schedule, tune up, tune-up, tuneup, maintenance, annual, yearly, inspect, remodel, renovation, renovate, new construction, price, would like, look to, looking to, shop around, get bid, bid, appointment, sometime, no rush, whenever, next month, next week, next year, next spring, next fall, next summer, before winter, before summer, in spring, future, convert, conversion, add, relocate, proposal, permit, rough in, addition, project, eventually, follow up, invoice, warranty, receipt, billing, reschedule, seasonal, service plan, membership, hookup, hook up, routine, swap out, consult, consultation, preventive, preventative, flexible, convenience, filter change, change filter, financing, rebate, in a few weeks, couple weeks, rental property, flip, budgeting, annual check
PAST: last year, last winter, last summer, last spring, last fall, last month, last season, year ago, years ago, year back, month ago, months ago, months back, years back, weeks ago, week ago, few weeks back, back in, used to, previously, previous owner, previous tenant, in past, history, historical, back when, when we bought, when i bought, when bought, before we moved in, before bought, last time, once before, formerly, long time ago, ages ago, long ago, a while back, while back, way back, in 2015, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in 2025, two winters ago, last january, last february, last march, last december, last november, last christmas, last thanksgiving, as a kid, growing up, childhood, decade, neighbor had, friend had, sister had, brother had, coworker had, neighbors had, other house, years before, old house, last house, previous house, old apartment, ever since storm, last decade, earlier year, winter before last, mom had, cousin had, coworkers had, son had, daughter had, parents had, she had, he had, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, before we bought, before we moved, before i bought, before i moved, when i kid, when i young, when i little, when we first, time year, times year, few times year, every storm, every winter, every time storm, often lose, occasionally lose, neighbor house flood/burn/catch/explode/had, neighbor basement flood, neighbor house caught, once when, once last, one time when
NOW: now, thismorning, today, again, still, tonight, back again, right now, this morning, same thing, happening again, came back, come back, return, returned, started again, just started, asap, immediately, currently, as we speak, still there, as i type, keep, get worse, getting worse, this time, since yesterday, since last night, as of
AGAIN: again, back, come back, still, return, same thing, recur, returned, started up again, keep come back
WALL: but, thismorning, however, though, although, except, yet, only now, just, now, then, otherwise, anyway, instead, because, since, except that, this morning, today, besides, no the, no its, no there
SUBJECT: i, we, it, there, they, you, someone, somebody, everyone, he, she
AND: and, plus
OR: or, nor
HYPO: what if, in case, just in case, if i ever, if we ever, if there ever, if it ever, if ever, should i ever, should we ever, in event, what should i do if, what do i do if, what should we do if, what to do if, what to do in, what happen if, who do i call if, who should i call if, who do we call if, how do i know if, how would i know, how will i know, how can i tell if, would know if, what would happen, prevent, prevention, avoid, to avoid, prevention, make sure no, make sure not, so not, so it not, so we not, worry about future, hypothetical, hypothetically, theoretically, imagine, for example, in theory, do you handle, do you guys handle, do you offer, do you do, do you guys do, do you work on, do you service, do you respond, do you come out, do you have emergency, do you guys fix, do you fix, do you take care, how fast do you, how quickly do you, how quick, how long would, before something, before it, before there, before anything, protect against, protect from, peace of mind, read about, reading about, heard about, saw on news, on news, watch video, saw video, article, podcast, tip, tips, class, training, worry that might, worry might, afraid might, could cause, might cause, can cause, cause future, risk of, lead to, wonder if you handle, potential, possible future, eventually, eliminate risk, reduce risk, would hate, not want, dont want, signs of, sign of, symptoms of, in future, ever have, ever happen, were to, would you respond, would someone, difference between, response time, insurance, insurance require, insurance want, safety check, worried about, concern about, concerned about, scared of, nervous about, question about, curious, curious about, rid of, require, required, requirement, code require, know what, learn how, teach, show me how, emergency kit, seminar, brochure, movie, dream, dreamed, song, i read, read that, read an, heard that, can leak, can burst, can freeze, can get, may cause, dream about, would leak, would gas, would smoke, would it
IF: if, unless, suppose, whenever it
POLITE_IF: wonder if, wondering if, see if, let me know if, if you can, if you could, if someone, if anyone, if somebody, if possible, if you have, if available, not sure if, dont know if, if that, if this, if it help, if it matter, if you guys, ask if, know if you, if need, if needed, tell if, if that matter, if i should, if we should, as if, even if, if you need, if its safe, if safe, if ok, if it safe, if anything, if not, appreciate if
ACTION: turn, run, use, plug, flush, touch, switch, light, start, open, flip, cook, stand, walk, stay, put, wiggle, go near, move, shower, get close
FIXED: fixed, resolved, solve, solved, repaired, cleared, false alarm, all clear, gave all clear, taken care, take care of it, took care, handled, sorted, sort out, sorted out, patched, capped off, fix it already, already fix, already repair, work again, back to normal, works now, work now, work fine, work fine now, work great, working fine, working again, work perfectly, works great, turned out, turn out, ended up, nothing wrong, back up and run, up and run, dried out, all dry, dry now, all good, all good now, fine now, good now, ok now, red tag, came and shut off gas, shut off gas, turned gas off at meter, found nothing, found no leak, found no, said safe, said it safe, say safe, tested fine, checked out, check out fine, came back clean, no issues found, nothing found, not detect, no readings, came out and, already out, already replaced, already replace, been replaced, repaired it, fixed it, was replaced, got replaced, have new, has new, success, passed inspection, put out, extinguish, extinguished, clear house, false, okay now, safe now, came on again, come on again, remediation, cleaned up, clean up, restoration, restored, cured, back in service, came and fixed, came and repaired, level zero, levels zero, levels normal, levels fine, level normal, reading zero, replaced detector, replaced alarm, replacement detector, came back on, come back on, is back on now, everything works, everything work, replaced them, replaced it, all work, all works, it work now, fine since, ok since, okay since, good since, working since, work since, no issue since, no problem since, perfect since, been fine, fine ever since, toss it, tossed it, threw it away, threw it out, get rid of it, ignore last, ignore my last, never mind, nevermind, disregard, do not need service, not need service, no longer need
TO_FIX: need, want, get, to, can, could, must, please, have, asap, not, never, will, wont, until, when, how, should, before, cant, would, hasnt, if, isnt, help, someone, might, till, til
GONE: go away, went away, disappear, disappeared, dissipate, dissipated, air out, aired out, not anymore, no longer, not there anymore, not smell anymore, cleared up, clear out, stopped by itself, not since, not happen since, have not since, nothing since, has not happened, vanish, gone, gone now, not come back, never came back, no more smell, subsided, faded, burned off, burn off, wore off
AD: ad, ads, advert, advertisement, flyer, flier, coupon, website, postcard, mailer, commercial, billboard, brochure, slogan, newsletter, truck say, truck says,   youtube, jingle, email say, saw online, your email, groupon, angi, promo, promotion, marketing, website say, banner, tagline, van say, van, motto, headline, web page, your page, facebook, google, sign, poster, truck
HIT: hit, nick, cut, puncture, sever, strike, struck, dig, drill, damage, backhoe, shovel, cut into, cut through, drove, ran over, hit with, clip
FULL_OF: full, fill, filled, escape, everywhere, leave on, left on, on all night, on overnight, without light, not lit, unlit, blow out, blew out, bump, bumped, in air, in house, come out, come from, cloud, coming from, leave running, lots, into ours, into house, into home
LOUD: go off, full blast, blare, scream, wont stop, nonstop, non stop, constant, constantly, continuous, continuously, four time, 4 time, loud, loudly, shriek, wail, cant stop, in alarm, alarm mode, alarm, set off, trigger, went off, repeatedly, solid tone, cant silence, cant get it to stop, all night, gone off
BATTERY: battery, new battery, 9 volt, 9 v
FROZEN: freeze, freezing
RAIN_IN: rain in/into/through kitchen/living/bathroom/bedroom/basement/house/hallway/office/den/dining/inside/apartment/garage/store/closet, rain inside, rain indoors, rain downstairs
GLOW: glow, red hot, orange glow, glowing
STUCK: stuck, jam, lock, wont open, cant open, not open, cant get open, stop, stop between, stall, wont/cant move, shut
INSIDE: inside, in it, in there, on it, trapped, with, cry, crying, between floor, between floors, stuck, in elevator, in lift
AGED: year old, years old, yo, y/o, yr old
FUNCTION: work, run, start, turn on, come on, kick on, heat, cool, fire, fire up, light, ignite, flush, close, shut, lock, blow, turn over, function, respond, power on, drain, go on, reset, stay on, stay lit, latch, warm, produce, operate, kick in, turn, freeze, fires up
BREAKER_WORD: breaker, fuse, gfci, gfi, circuit, main breaker
TRIP: trip, pop, kick off, throw, flip, flip off, blow
SUMP: sump pump, sump, ejector pump, sewage pump, sump pit
FAUCET: faucet, shower head, showerhead, bath faucet, tub faucet, sink faucet, tub spout, shower, spigot, bathroom faucet, tap
DAMAGE: floor, wall, ceiling, cabinet, under, underneath, base, everywhere, basement, carpet, onto, behind, downstairs, below, into wall, all over, spray, counter, soak, wont stop, hot water leak
NONE: none, not any, nada
GAS_OFF: red tag, red tagged, gas shut off, gas turned off, shut off gas, shut gas off, turn off gas, turn gas off, lock meter, gas locked, capped gas, capped line, gas off, cut off gas, cut gas
ALONE_INSIDE: baby inside, kid inside, child inside, baby in house, baby in, toddler inside, toddler in, kid in, baby in car, stove on, oven on, newborn inside, infant inside, son inside, daughter inside, child in, kid inside alone, candle burn, food on stove, pot on stove
INSTALLING: install, hookup, connect, move, run, relocate, need, new, replace
THANKS: thank you for, thanks for, thank you guys for, thankful, appreciate, great job, good job, review, follow up, follow up on, following up, invoice, invoice for, bill for, receipt, warranty on
TELLS: say, read, see, mention, claim, advertise, get, your, receive, promise, offer, about, funny, slogan
DENIED: deniedverb
RENEW: install, replace, new, quote, price, add, swap, upgrade, expire, buy, mount, recommend, how many, program
GAS_BUBBLES: bubble, bubbles, soap test, soapy water
EXPLODED: explode, explosion, blew up, blow up, loud boom, loud bang, big bang, bang, loud pop, popped, boom, big pop
SINKS: sink, faucet, tub, shower, vanity, cabinet, garbage disposal, disposal, dishwasher, wall
KEYS: key, lock, deadbolt, keys, door, garage door, window, gate
STOVE: stove, oven, range, cooktop, fireplace, stovetop, gas, meter, burner
SHUT_DONE: turn water/main/everything off, shut water/main/everything off, get water/main off, got water/main off, water turned off, water off, main off, cut water/main off, shut water to house off, turn water to house off, turn off water, shut off water, water shut off, water is off, main turned off, main shut off, valve off, valve turned off, valve shut off, water to house off, turn off main, shut off main, valve closed, water cut off, turn valve off, shut valve off, close valve, valve shut, got it shut off, got it turned off, shut main off, shut it off, turn it off
POWER_OUT: power outage, blackout, no power, no electricity, no electric, no lights, lose power, lost power, out of power, power out, power go out, electricity out, electricity go out, power fail, power failure, without power, without electricity, no elec, house dark, half house dark, lights out, room dark, all dark, went dark, everything dark, apartment dark
TEAPOT: kettle, teapot, tea, steam, radiator, tire, hose, cat
LIVE: live, energized, still hot, hot wire
RIPPED: pulled off, ripped off, torn off, ripped, knocked off, fell off, hanging off, pull off wall, rip off wall, came off wall, down
METER_BASE: meter base, electric meter, meter box, meter can, service mast, electrical meter, weatherhead, power line, electric line, line to house, service line, power pole, cable to house, line to our house, lines to house, service cable, overhead line, wire to house, wires to house
URGED: hurry, help, scared, afraid, danger, dangerous, evacuate, evacuated, 911, emergency, quick, now, worried, urgent
FLAME: flame, flames
FLAME_WILD: shoot, come out, out of, outside, roll out, lick, big, huge, bottom, from, orange, wall, in
FLAME_TAME: yellow, low, weak, small, blue, height, color, burner flame, pilot flame, flame sensor, no flame, sensor, adjust, lazy, uneven, candle
READS: say, read, show, at, hit, climb, level, display, flash
ANIMAL: cat, dog, bird, raccoon, squirrel, mouse, mice, rat, bat, possum, kitten, key, keys, tool, ball, car, truck, air, toy, ring, phone, vehicle
SMELL_BY: gas, union
CO_BARE: co
SOAKING: soak through, soaking through, through floor, into apartment below, into unit below, downstairs neighbor, neighbor below, apartment below, unit below, into neighbor, downstairs apartment, floor below, tenant below, people below
SHOCK_SURE: electric shock, electrocute, get shock, get shocked, shock me, shock my, shock him, shock her, give me shock, gave me shock, small shock, little shock, mild shock, big shock, got zapped, zap me, get zapped, tingle when, feel tingle, tingling when, got electrocuted, bad shock, nasty shock, shock when touch, feel shock, felt shock, tingle in water, tingling in water, current in water, throw back, threw me, thrown across, arm numb, hand numb, knock me back, knocked me
LATCH: lock, deadbolt, latch, door knob, doorknob, door, window, door handle, key, door frame, front door, back door, sliding door, garage door
GAS_NEAR: water heater, stove, furnace, boiler, meter, utility room, range, oven, dryer, fireplace, heater, mechanical room, gas, closet
CONTRARY: wife do/does, husband do/does, kids do, kid does, he does, she does, they do, roommate does, mom does, dad does, neighbor does, everyone else does, others do, daughter does, son does
STRONG_FLOW: spray, gush, spew, shoot out, pour, squirt, blast, geyser, flood
OVERFILLED: overflow, fill, full, spill, run over
ONLY_IN: only in, only work in, work only in, only upstairs, only downstairs, only half
SENSE: hear, see, feel, taste, only, still, barely
OVERFLOWING: overflow, overflow onto, run over, spill over, flow over, overflows, not stop overflow
SEWAGE_SURE: raw sewage, feces, human waste, sewage, poop, sewer water, toilet water
TRIPPER: breaker, fuse, main breaker, circuit, circuit breaker
SHUT_VALVE: shut off valve, turn off valve
COOKING: cook, cooking, toast, bacon, steak, burnt food, burn food, dinner, popcorn, oven cleaning, frying, grilling, barbecue, bbq, candle, incense, shower steam
COME_UP: come up, back up, bubble up, rise, come out, gurgle up, come back up, fill
TUB: tub, shower, bathtub, floor drain, shower drain, tub drain, sink, basement drain, shower pan
TOILETS: flush, toilet, washer, washing machine, laundry, dishwasher
ELEVATOR: elevator, lift, freight elevator
NOBODY: no one, nobody, empty, noone, no person
SEWAGE_STUFF: raw sewage, sewage, feces, human waste, black water, gray water, grey water, brown water, dirty water, filthy water, toilet paper, poop, sludge, sewer water, nasty water, waste water, stinky water, foul water, gross water
DRAINS: floor drain, basement drain, tub, bathtub, shower, shower drain, tub drain, cleanout, laundry drain, drain, shower pan
DOWNED: down, on ground, lie, lying, fell, hang low, snapped, on lawn, in yard, in driveway, across, on roof, came down, took down, on car, ripped
OVERHEAD: cable to house, line to our house, line to house, lines to house, wire to house, wires to house, power line, power lines, service line, electric line, overhead line, electrical line, electrical wire, service cable, utility line
WHOLE: whole house, entire house, all lights, everything, throughout, all over house, whole apartment, every light, house lights, building, all our lights
PLASTIC: plastic, rubber, wire, wires, electrical, hot, hair, insulation, burny, toasted, scorched, smoky, campfire, match, cord
BURNT: burn out, fry, fried
VERY_LOUD: continuous, full alarm, full blast, blare, scream, siren, solid, nonstop alarm, full on alarm, all out, wail
CRACKLE: sizzle, crackle, zap, arc, crackling, snapping, electrical noise
IN_WALL: wall, ceiling, fan, outlet, panel, breaker, switch, drywall, attic, fixture, light, lights, meter, box
HALF: half, one side, whole side, part of
DEAD: die, no power, dark, lost power
"""
