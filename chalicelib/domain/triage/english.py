"""English: word forms, small words to drop, and the concepts with the phrases that express them.

A line of `LEMMAS` is a lemma and its forms; `+` adds the regular ones. A concept lists phrases of lemmas; `a/b` is either word
and the longest phrase at a place wins, so a set phrase that only looks dangerous ("flood light") hides the words in it.
"""

from chalicelib.domain.triage import english_dangers, english_manner, english_services

CONCEPTS = english_dangers.CONCEPTS + english_services.CONCEPTS + english_manner.CONCEPTS

DROPPED = """
the a an my our your his their this that these those is are am be been being was were thats very really actually
completely totally kinda quite super extremely pretty somewhat rather also ur ours hers has having like literally
sorta
"""

SPELLED = """
monoxide carbon detector rotten water natural propane electrical burst spray pour working heating conditioner basement
bathroom elevator outside plastic calefaccion fuga quemado podrido funcionar enfermo gotear
"""
"""Words recognised when misspelled, beside those of the telling concepts."""

JOINED = "this morning,a hundred,at all,in their,in her,in his"
"""Pairs of small words that mean something together."""

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
basement bsmt basment cellar crawlspace baisment basemint
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
+come came coming comes comming
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
+think
thought thougt
+try tried tries trying
+need needs needing
+want wants
+have
+replace replacement
+install installation installations instal installs
repair repairs repairing
repaired
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
restaurant restaurants diner
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
power pwr powr powers
friend friends
sister sisters
brother brothers
cousin cousins
+geyser
"""
