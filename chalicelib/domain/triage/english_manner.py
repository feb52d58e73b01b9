"""How English denies, supposes, dates, advertises; people, weather, and words that only look dangerous."""

CONCEPTS = """
LOOKALIKE: flood light, floodlight, floodlights, flood lamp, flood insurance, flood zone, smoke damage, smoke test,
  smoke shop, smoke free, cigarette smoke, smoke house, smokehouse, smoke room, no smoke area, pellet smoker, smoker,
  meat smoker, fire pit, firepit, fireplace, fire place, fire extinguisher, fire sprinkler, fire door, fire rated,
  fire escape, fire code, fire inspection, fire marshal, fire insurance, fire stick, fire tv, fire up, fires up,
  wont fire, not fire, fire safety, fire hydrant, fire lane, campfire, fire table, fire alarm panel,
  fire alarm system, fire station, fired, firewood, fire wood, fire damage, shock absorber, shock absorbers,
  shock absorb, shock absorption, shock proof, static shock, static electricity, sticker shock, shock price,
  price shock, shock collar, water hammer, shock arrestor, pool shock, shock pool, culture shock, toxic shock,
  spark plug, spark joy, spark interest, sparkling, sparkle, gas bill, gas station, gas mileage, gas money,
  gas powered, gas pedal, gas and electric, gas or electric, gas permit, gas account, gas hookup, gas hook up,
  gas conversion, gas grill hookup, convert gas, switch gas, gas vs electric, gas appliance hookup,
  gas supply company, gas engine, gas mower, burn out bulb, bulb burn out, light burn out, light bulb burn out,
  burn permit, wood burn, wood burner, burn wood, burn calories, hot tub, hot plate, hot sauce, hot rod,
  hot commodity, warm white, warm light, warm weather, warm welcome, cool color, trap door, p trap, p-trap, ptrap,
  sink trap, grease trap, drain trap, trap air, air trap, floor drain trap, mouse trap, heat gun, heat mat, heat lamp,
  power wash, power washer, power flush, power vent, power strip, power tool, power outlet cover, water softener,
  water filter, water feature, water bill, water pressure, water heater closet, water slide, water meter, water park,
  water fountain, water dispenser, water line for fridge, ice maker line, water damage, water stain, water spot,
  water mark, water cooler, rain water barrel, rain gutter, drain field, fuel gas code, carbon filter,
  carbon footprint, carbon copy, carbon steel, sewer line inspection, sewer inspection, sewer scope,
  sewer line camera, sewage ejector install, fire drill, leak test, pressure test, leak detector, water leak detector,
  water sensor, leak sensor, water alarm, led light, sick of, sick and tired, sick day, baby monitor, baby gate,
  baby blue, baby shower, baby proof, baby grand, senior discount, senior citizen discount, senior rate,
  military discount, old lady next door, heart of, emergency light, exit light, emergency lighting, emergency fund,
  emergency generator, burn in, wax melt, snow melt, heat exchanger, heat trace, heat tape, heat cable,
  heat pump water heater, cold brew, cold call, cold case, ice cold beer, in cold blood, heat rock, flame retardant,
  old flame, flame effect, led flame, electric fireplace, smell fresh, smell funny joke, gas range hookup, break room,
  break even, break ground, break in period, water closet, light house, smoke signal, holy smoke, smoke barbecue,
  smoke bbq, bbq smoke, wildfire smoke, forest fire smoke, smoke from wildfire, smoke outside, smoke from outside,
  smoke brisket, smoke meat, no smoke policy, nonsmoking, non smoke, fire stop, fire stopping, fire block, back flow,
  backflow, back yard, back door step, back porch, back splash, backsplash, back ordered, back order,
  back up generator, back up battery, battery back up, back up sump, sump pump back up, call back, come back out,
  door bell, doorbell, power bill, electric bill, electricity bill, light bill, heat bill, fire department connection,
  smell of success, spray foam, spray paint, spray nozzle, spray hose, sprayer, kitchen sprayer, flood the market,
  flood of, stream movies, stream tv, stream service, live stream, shot of, long shot, drip irrigation, drip line,
  drip system, drip edge, drip coffee, electric shock drowning, shock treatment, heat treatment, burning question,
  burning sensation, burn rate, hot water recirculation, hot water circulator, gas monitor install, live wire act,
  burn cd, hot take, ac adapter, ac power, ac current, ac voltage, stone cold, cold feet, common cold, head cold,
  catch cold, cold sore, light bulb burn, bulb burn, fire hazard, fire risk, fire trap, well water test, as well,
  oh well, well taken care, works well, drain well, work well, get well, old fire, previous fire, shock hazard,
  hazard sign, flood with email, flood with call, flood with order, flood with text, flood with message,
  flood with request, spark ignition, spark module, spark kit, spark electrode, flood plain, flooded with emails,
  flood vent, flood lights, flood lamps, light fixtures upgrade, on sale, for sale, sale price, sales tax, sales rep,
  sales person, sales call, phone line, elevator inspection, elevator phone, shower pan liner, toilet seat,
  toilet paper holder, toilet lid, toilet brush, toilet handle, toilet install, flood sensor, flood alarm,
  flood detector, flood stop, flue sweep, spark arrestor, wifi hotspot, blackout shade, blackout curtain,
  blackout curtains, blackout shades, light in fridge, fridge light, fridge bulb, flood map, flood maps, faint noise,
  faint sound, faint click, faint light, faint line, faint knock, faint tick, faint mark, ice cream soup, pot filler,
  tenant smoke, he smoke, she smoke, who smoke, smoke eater, we smoke, i smoke, husband smoke, people smoke,
  smell so good, smell lovely
AUTHORITY: gas company, gas utility, gas co, utility company, utility, fire department, fire dept, firefighter,
  firefighters, firemen, fireman, fd, 911, power company, electric company, con ed, pge, national grid, water company,
  city crew, hvac company, contractor
BAD_FIGURE: headache with, what headache, total headache, huge headache, real headache, big headache,
  billing headache, headache deal, headache to deal, save headache, avoid headache, headache for us
SYMPTOM_PEOPLE: i, we, kid, child, wife, husband, everyone, everybody, family, whole family, all us, us all, daughter,
  son, roommate, both us, us, people, baby, mom, dad, grandma, dog, cat, staff, employees, girls, boys, coworkers,
  students
PRICE: price, bill, cost, invoice, expensive, fee, how much, service quality, rude, sticker
EVERYWHERE: everywhere, crazy, bad, mad, all over, every where, all over floor, fast, badly, quickly, nonstop,
  non stop, getting worse, worse by minute, lots, tons, steadily, ton, lot, like crazy, heavily, major, massive, huge,
  serious, serious leak, wont stop, really bad, bad leak, big, rapidly, whole floor, entire floor, like mad, hard,
  soaked, soak, ruin, ruining, into apartment below, downstairs neighbor, neighbor below, unit below, apartment below,
  full on, hallway, floor, full blast, spread, by minute, worse, get worse, getting bigger
SLOW: slow leak, small leak, slow drip, tiny leak, minor leak, little leak, slow, slowly, small, tiny, minor,
  occasional, occasionally, little drip, drop, drops, drop at time, every few seconds, few drops, pinhole, slight,
  slightly, drip drip, drops per minute, barely, couple drops, little bit, damp, bit, overflow bit
TRY: try, attempt, how, where, cant, wont, unable, need, should, help, want, could, tell me, can, must, if, please,
  not able, not, so we can, before, someone, somebody, trying, come, why, until, would
OUTDOOR: sprinkler, irrigation, yard, lawn, outside, outdoor, hose bib, spigot outside, outside faucet,
  outdoor faucet, outside spigot, outdoor spigot, pool, hot tub, gutter, gutters, downspout, driveway, garden,
  garden hose, patio, pond, fountain, street, sidewalk, curb, sprinklers, sprinkler system, irrigation line,
  sprinkler line, koi, backyard, front yard, side yard, parking lot, alley, shed
INDOOR: basement, house, floor, ceiling, wall, kitchen, bathroom, bedroom, living room, hallway, carpet, hardwood,
  garage, apartment, home, closet, laundry, laundry room, downstairs, upstairs, attic, crawl space, office, crawl,
  utility room, foundation, inside, toilet, tub, sink, room, unit, den, family room, cabinet
FREEZING: freezing, freeze, below zero, below freezing, sub zero, subzero, single digit, single digits, blizzard,
  snow, snowing, ice storm, arctic, polar vortex, wind chill, windchill, frigid, frost, bitter cold, bitterly cold,
  icy, ice, snowstorm, winter storm, negative degree, minus, teens, low teens, in 20s, in twenties, low 20s,
  20s tonight, see breath, see my breath, bone chilling, deep freeze, hard freeze, freeze warning, cold snap,
  cold front, snowed, record cold, brutally cold, sleet, snowy, below 0, negative, dangerously cold, in 30s, thirties,
  in thirties, hypothermia, blue lips, in 40s inside, shiver, shivering, turn blue, coldest, nights cold, freezin,
  temps drop
COLD: cold, chilly, frozen, getting cold, so cold, cold outside, cold tonight, cold in here, cold night, cold house,
  coats on, winter coats, blankets, under blankets, bundled, bundled up, space heaters not, coat, layers, wear coats,
  frosty, ice box
MILD: mild, spring, summer, sunny, nice out, warm day, warm outside, not cold, not freezing, in 60s, in 70s, in 50s,
  july, june, august, september, not that cold, not too cold, warm week, not cold yet, not hot, not that hot,
  not too hot, cool out, in fifties, in sixties, in 80s, cool evening, warm enough, nights cool, in may
EXTREME_HEAT: ahundred, heat wave, heatwave, extreme heat, heat advisory, excessive heat, triple digit, triple digits,
  scorching, scorch heat, sweltering, boil in here, boiling, unbearable, unbearably hot, oven in here, like oven,
  roast, roasting, heat index, heat warning, record heat, heat stroke, heatstroke, heat exhaustion, overheat,
  over 100, 100 plus, above 100, dangerously hot, in 100s, blazing, brutal heat, hundred degree, over hundred,
  a hundred, sauna, melting, in 90s inside, baking, burn up, burning up, suffocating, stifling, upper 90s, mid 90s,
  high 90s, in nineties, 90s, 90 inside, 100s, hundred, hundred and
HOT: hot, so hot, hot outside, heat outside, sweaty, sweat, sweating, boil, miserable
VULNERABLE: baby, infant, newborn, toddler, elderly, grandma, grandpa, senior, seniors, senior citizen, preemie,
  premature, disabled, disability, handicapped, wheelchair, bedridden, bed ridden, bedbound, homebound, oxygen,
  on oxygen, dialysis, chemo, chemotherapy, cancer, copd, asthma, asthmatic, heart condition, heart problem,
  heart failure, heart disease, heart patient, pregnant, hospice, surgery, post op, parkinson, parkinsons, alzheimer,
  alzheimers, dementia, multiple sclerosis, ms, cystic fibrosis, nicu, little ones, little one, small child,
  young child, small kid, young kid, little kid, little child, small children, immunocompromised, immune compromised,
  medically fragile, frail, sick kid, sick child, sick mom, sick mother, sick wife, sick husband, stroke, paralyzed,
  quadriplegic, diabetic, old man, old woman, old lady, old folks, older couple, older folks, old mom, old dad,
  aging parents, older parent, elder, elders, nursing home, assisted living, daycare, day care, preschool, group home,
  special needs, twins, breastfeeding, pneumonia, lung disease, emphysema, ventilator, trach, feeding tube, autistic,
  epilepsy, seizures, month old, months old, week old, weeks old, day old, days old, old person, elderly lady,
  elderly couple, octogenarian, in 70s, in eighties, inher 70s, inher 80s, inher 90s, inhis 70s, inhis 80s, inhis 90s,
  intheir 70s, intheir 80s, intheir 90s, late 70s, late 80s, early 80s, mid 80s, early 90s, retirement home,
  senior living, care home, memory care, recovering, great grandma, fever, flu, sick people, terminally ill, kidney,
  transplant, bad heart, bad lungs, breathing problem, respiratory, in 80s and, lupus, baby boy, baby girl,
  little baby, cerebral palsy, down syndrome, disabled veteran, amputee, elderly parents, elderly mom, elderly dad,
  elderly mother, elderly father, mother in law in, kindergarten, shelter, tiny ones, tiny baby, invalid, weak heart,
  immune, preterm, seriously ill, gravely ill, chronically ill, mentally ill, get ill, adult day center,
  adult day care, adult care, day program, rehab center, special needs child, expecting, trimester, due any day,
  broken hip, hip surgery, bed-bound, wheel chair, walker, cannot walk, blind, stroke patient, als, two seniors,
  older relatives, fragile, cystic, leukemia, recovering from, tracheotomy, hospital bed, in hospice,
  i/she/he/mom/dad/grandma/grandpa eighty/ninety/seventy, eighty/ninety/seventy year old,
  eighty/ninety/seventy one/two/three/four/five/six/seven/eight/nine year old, turned eighty/ninety, under five,
  under four, under three, under two, under 5, under 4, under 3, under 2, kids under, grandparent, grandparents,
  great grandmother, great aunt, my folks
PERSON: someone, somebody, people, person, kid, child, baby, toddler, son, daughter, wife, husband, mom, dad, grandma,
  grandpa, me, i, we, us, resident, tenant, guest, customer, employee, guy, man, woman, lady, boy, girl, neighbor,
  elderly, worker, roommate, brother, sister, student, patient, coworker, passenger, passengers, him, her, old man,
  old lady, old woman, everybody, everyone, granddaughter, grandson, infant, newborn, nephew, niece, staff, tenants,
  client, friend, 3 year, two people, aunt, uncle, visitor, year old, he, she, hes, shes, they
LOSABLE: heat, hot water, water, power, electricity, ac, air, cooling, air conditioning, heating, running water,
  lights, hot, electric, cold air, cool air, warm air, service, pressure, gas service, dial tone, air flow, airflow,
  working toilet, toilet, bathroom, juice, hot shower, cold water, refrigeration, flame, pilot, working, a c, furnace,
  boiler, heater, hvac, working bathroom, response, hw, electrical, cool, warmth, air conditioner, water heater,
  fridge, freezer
NOT: not, wont, no, without, cant, never, none, nothing, neither, nor, zero signs, any more, free from, nobody,
  ruled out, rule out, not any
NOT_LONG: not think, not believe, not notice any, not see any, not sure there, cant see any, no sign, no signs,
  no evidence, not a sign, no trace, no visible, not appear, not seem, not hear any, no hint, not have any,
  no problem with, not had any, never had any, nothing about
UNSURE: not sure, not know, not know if, no idea, not tell, cant tell, not certain, not want bother,
  not want be bother, no big deal, no rush, no hurry, no worries, not urgent, not emergency, not want overreact,
  not an emergency, not panic, not only, not just, not want make fuss, no clue, not kidding, no joke,
  not exaggerating, not lie, not mean, not bad, nothing major, nothing serious, nothing crazy, not that bad,
  not want to alarm, not sure if, no doubt, not mistake, not imagine, not 100, not trying, cant believe,
  not understand, not big deal, not sure whether, not sure why, not sure what, no question, not answer, no answer,
  no one, not home, not wait, cant wait, no matter, not matter, not bother, not feel safe, not safe, not comfortable,
  not feel well, not feel good, not feel right, not look good, not look right, not normal, not right, cant sleep,
  no detector, no alarm, no one home, cant afford, not breathe, cant stand, no good, not want to wait, not hesitate,
  not sound good, cant ignore, not notice until, not until, not sound right, not have co detector, cant see where,
  cant find where, cant explain, cant describe, cant stop shake, not smell right, not alone, not a drill,
  not stop smell, not go away, wont go away, not dissipate, wont air out, not want fuss, probably nothing,
  maybe nothing, hate to bother, no longer sure, not want to be dramatic, not ignore, not sure but, not use it since,
  not enough, not joke
WEAK: not well, weak, barely, struggle, struggling, not as cold, not as warm, not as hot, not as well, uneven, less,
  takes while, takes long, takes forever, take forever, take long, run out fast, runs out, run out quickly,
  run out of, inconsistent, not cold enough, not hot enough, low pressure, inefficient, cool enough, slow to,
  longer than, not like it used to, than it used to, not great, take while, not as, take longer
ONE_ROOM: one room, one bedroom, guest room, spare room, one of bedrooms, one of the bedrooms, one outlet, one zone,
  upstairs bathroom, one bathroom, one sink, one faucet, kitchen sink only, single outlet, one light, one shower,
  one radiator, back bedroom, one vent, bonus room, single room, sunroom, one burner, one of burners, only one room,
  just one room, guest bathroom, master shower, in one, den, rest of house fine, rest fine, rest of house,
  everywhere else, one register, hall bathroom, workshop, one fixture, just one, garage outlet, outdoor outlet,
  outside outlet, porch light, front burner, back burner, left burner, right burner, other burner, one window,
  guest house, detached garage, shed, attic room, one corner, far bedroom, can light, can lights, bulb, bulbs,
  few lights, one lights, recessed lights, landscape lights, string lights, light fixture, couple lights,
  couple outlets, couple can lights, couple of can lights, couple of lights, couple of outlets, few outlets,
  couple of can light
PLAN: install, quote, estimate, upgrade, plan, planning, thinking about, think about, consider, considering,
  interested, tune up, tune-up, tuneup, maintenance, annual, yearly, inspect, remodel, renovation, renovate,
  new construction, price, look to, looking to, shop around, get bid, bid, next month, next week, next year,
  next spring, next fall, next summer, before winter, before summer, in spring, future, convert, conversion, add,
  relocate, proposal, permit, rough in, addition, project, eventually, warranty, seasonal, service plan, membership,
  hookup, hook up, routine, swap out, consult, consultation, preventive, preventative, flexible, filter change,
  change filter, financing, rebate, in a few weeks, couple weeks, rental property, flip, budgeting, annual check
PAST: last year, last winter, last summer, last spring, last fall, last month, last season, year ago, years ago,
  year back, month ago, months ago, months back, years back, weeks ago, week ago, few weeks back, back in, used to,
  previously, previous owner, previous tenant, in past, history, historical, back when, when we bought, when i bought,
  when bought, before we moved in, before bought, last time, once before, formerly, long time ago, ages ago, long ago,
  a while back, while back, way back, in 2015, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in 2025,
  two winters ago, last january, last february, last march, last december, last november, last christmas,
  last thanksgiving, as a kid, growing up, childhood, decade, neighbor had, friend had, sister had, brother had,
  coworker had, neighbors had, other house, years before, old house, last house, previous house, old apartment,
  ever since storm, last decade, earlier year, winter before last, mom had, cousin had, coworkers had, son had,
  daughter had, parents had, she had, he had, in january, in february, in march, in april, in may, in june, in july,
  in august, in september, in october, in november, in december, before we bought, before we moved, before i bought,
  before i moved, when i kid, when i young, when i little, when we first, time year, times year, few times year,
  every storm, every winter, every time storm, often lose, occasionally lose,
  neighbor house flood/burn/catch/explode/had, neighbor basement flood, neighbor house caught, once when, once last,
  one time when, friend/sister/brother/coworker/cousin/boss house/basement/place flood/burn/burst/freeze/caught,
  friend/sister/brother/coworker/cousin/boss apartment flood/burn/burst, after flood, after fire, last tenant,
  old place, old home, last place, last apartment, previous place, previous home
NOW: now, thismorning, today, again, still, tonight, back again, right now, this morning, same thing, happening again,
  came back, come back, return, returned, started again, just started, asap, immediately, currently, as we speak,
  still there, as i type, keep, get worse, getting worse, this time, since yesterday, since last night, as of
AGAIN: again, back, come back, still, return, same thing, recur, returned, started up again, keep come back
WALL: but, thismorning, however, though, although, except, yet, only now, just, now, then, otherwise, anyway, instead,
  because, since, except that, this morning, today, besides, no the, no its, no there, turn out, actually
SUBJECT: i, we, it, there, they, you, someone, somebody, everyone, he, she
AND: and, plus
OR: or, nor
HYPO: what if, in case, just in case, if i ever, if we ever, if there ever, if it ever, if ever, should i ever,
  should we ever, in event, what should i do if, what do i do if, what should we do if, what to do if, what to do in,
  what happen if, who do i call if, who should i call if, who do we call if, how do i know if, how would i know,
  how will i know, how can i tell if, would know if, what would happen, prevent, prevention, avoid, to avoid,
  make sure no, make sure not, so not, so it not, so we not, hypothetical, hypothetically, theoretically, for example,
  in theory, do you handle, do you guys handle, do you offer, do you do, do you guys do, do you work on,
  do you service, do you respond, do you have emergency, do you guys fix, do you fix, do you take care,
  before something, before it, protect against, protect from, peace of mind, read about, reading about, heard about,
  saw on news, on news, watch video, saw video, article, podcast, class, training, worry that might, worry might,
  could cause, might cause, can cause, cause future, risk of, lead to, wonder if you handle, possible future,
  eliminate risk, reduce risk, would hate, in future, ever have, ever happen, were to, would you respond,
  difference between, response time, insurance require, insurance want, safety check, code require, know what,
  learn how, show me how, emergency kit, seminar, brochure, movie, dream, dreamed, song, i read, read that, read an,
  heard that, can leak, can burst, can freeze, may cause, dream about, would leak, would gas, would smoke, would it,
  how long do, how long does, how fast would, how soon would, if somebody report, if someone report, first thought,
  thought it, how much do you charge, how much does it cost, how much would it cost, what do you charge,
  what are signs, what are symptoms, how quickly do you respond, how fast do you respond, worried about future
IF: if, unless, suppose, whenever it
POLITE_IF: wonder if, wondering if, see if, let me know if, if you can, if you could, if someone, if anyone,
  if somebody, if possible, if you have, if available, not sure if, dont know if, if that, if this, if it help,
  if it matter, if you guys, ask if, know if you, if need, if needed, tell if, if that matter, if i should,
  if we should, as if, even if, if you need, if its safe, if safe, if ok, if it safe, if anything, if not,
  appreciate if, sorry if, if dumb, if silly, if stupid, if weird
ACTION: turn, run, use, plug, flush, touch, switch, light, start, open, flip, cook, stand, walk, stay, put, wiggle,
  go near, move, shower, get close
FIXED: fixed, resolved, solved, repaired, cleared, false alarm, all clear, gave all clear, taken care,
  take care of it, took care, handled, sorted, sort out, sorted out, capped off, fix it already, already fix,
  already repair, work again, back to normal, works now, work now, work fine, work fine now, work great, working fine,
  working again, work perfectly, works great, nothing wrong, back up and run, up and run, dried out, all dry, dry now,
  all good, all good now, fine now, good now, ok now, red tag, came and shut off gas, shut off gas,
  turned gas off at meter, found nothing, found no leak, found no, said safe, said it safe, say safe, tested fine,
  checked out, check out fine, came back clean, no issues found, nothing found, not detect, no readings, came out and,
  already out, already replaced, already replace, been replaced, repaired it, fixed it, was replaced, got replaced,
  have new, has new, passed inspection, clear house, okay now, safe now, came on again, come on again, cleaned up,
  clean up, back in service, came and fixed, came and repaired, level zero, levels zero, levels normal, levels fine,
  level normal, reading zero, replaced detector, replaced alarm, replacement detector, came back on, come back on,
  is back on now, everything works, everything work, replaced them, replaced it, all work, all works, it work now,
  fine since, ok since, okay since, good since, working since, work since, no issue since, no problem since,
  perfect since, been fine, fine ever since, toss it, tossed it, threw it away, threw it out, get rid of it,
  ignore last, ignore my last, never mind, nevermind, disregard, do not need service, not need service,
  no longer need, finish dry, finished drying, insurance paid, restoration done, all dried, it better, better now,
  still fine, still good, still hold, still work, still great, still perfect, hold up, holding up, confirm no leak,
  confirm no gas, say no leak, said no leak, no leak found, come back zero, come back clean, come back negative,
  come back normal, test zero, confirm safe, replaced by, repaired by, fixed by, got patched
TO_FIX: need, want, get, to, can, could, must, please, have, asap, not, never, will, wont, until, when, how, should,
  before, cant, would, hasnt, if, isnt, help, someone, might, till, til
GONE: go away, went away, disappear, disappeared, dissipate, dissipated, air out, aired out, not anymore, no longer,
  not there anymore, not smell anymore, cleared up, clear out, stopped by itself, not since, not happen since,
  have not since, nothing since, has not happened, vanish, gone, gone now, not come back, never came back,
  no more smell, subsided, faded, burned off, burn off, wore off, posted by mistake, sent by mistake, call by mistake,
  text by mistake, heat by mistake, order by mistake, turned out, turn out, ended up, end up, cover under plan,
  cover under your plan, cover under warranty, cover by warranty, cover under
AD: ad, ads, advert, advertisement, flyer, flier, coupon, website, postcard, mailer, commercial, billboard, brochure,
  slogan, newsletter, truck say, truck says, youtube, jingle, email say, saw online, your email, groupon, angi, promo,
  promotion, marketing, website say, banner, tagline, van say, van, motto, headline, web page, your page, facebook,
  google, sign, poster, truck
AGED: year old, years old, yo, y/o, yr old
FUNCTION: work, run, start, turn on, come on, kick on, heat, cool, fire, fire up, light, ignite, flush, close, shut,
  lock, blow, turn over, function, respond, power on, drain, go on, reset, stay on, stay lit, latch, warm, produce,
  operate, kick in, turn, freeze, fires up
NONE: none, not any, nada
INSTALLING: install, hookup, connect, move, run, relocate, need, new, replace
THANKS: thank you for, thanks for, thank you guys for, great job, good job, follow up, follow up on, following up,
  invoice, invoice for, bill for, receipt, warranty on
TELLS: say, read, see, mention, claim, advertise, get, your, receive, promise, offer, about, funny, slogan
DENIED: deniedverb
RENEW: install, replace, new, quote, price, add, swap, upgrade, expire, buy, mount, recommend, how many, program
URGED: hurry, help, scared, afraid, danger, dangerous, evacuate, evacuated, 911, emergency, quick, now, worried,
  urgent
ANIMAL: cat, dog, bird, raccoon, squirrel, mouse, mice, rat, bat, possum, kitten, key, keys, tool, ball, car, truck,
  air, toy, ring, phone, vehicle
CONTRARY: wife do/does, husband do/does, kids do, kid does, he does, she does, they do, roommate does, mom does,
  dad does, neighbor does, everyone else does, others do, daughter does, son does, today there, now there, now it do,
  today it do, now they do, now i do, now we do
SENSE: hear, see, feel, taste, only, still, barely
NOBODY: no one, nobody, empty, noone, no person
"""
