"""English and Spanish words that are one slip away from a word of the lexicons and must not be taken for it.

Picked from common word lists by what `spelling` would have changed.
"""

REAL_WORDS = """
abanino abasement abnegada abnegado abnegar abogada abogado abogar abroma aced achicharrante achucharrar acing acorar
acoro acres actora adorar adore adoro adufre afogar aforada aforado aforar aforo afumado agestada agestado agestarse
ageste agora agorar ahogador ahogante ahojar ahotada ahotado ahotas ahoyar ahulado ahumada ahumear ahusado aides
airings airon ajaqueca ajorar alaguna alama alar alara alargas alaria alaves albarca albera alcantarillar alegar
alentador alfarma alharma alight alighting alights alogar alumbre ampara anea anear aneja anejar anejo anera anero
aneto anexa anexar anexo angaria aniego anilla anklet anklets anorar antic aorar apagadora apanador aparador apastar
apaste apasto apea apegar apego apena apesgar aplastante aposta apostar aposto aprensar apres aprestar apresto apuesta
apuesto arambre arce arcea arcedo arcen arched arching arcion arcked arcking arcon arctica arctico ardiondo aresta
argoma aries arma aroca aromar aromo arrapar arrapo arriendo ascent ascents aseptic asestar astilla atapar atentada
atentado atestada atestado atestar atoar atoba atobar atole atomo atona atone atono atoque atorgar atorra atracada
atracar atraco atrampar atrasada atrasado atrasar atraso atrazar atropada atropado atropar aturada aturar aturdidor
autora avesta azagador azogar azorar azure badder baker bakers baldera bamba bands banjos banks banns banon barker
barkers barns basemen basted bastilla beaker beakers beaters beating belie belies belio belting bested beth bimba
binging blade blame blander blase blaster blazer bleaker blight blighting blights bloating boaster boba bocio bodies
bogie bogies bohio bola bolan bolder boldest bole bolera boles bolido bolin bolina bolinera bolisa bolla bollen
bollera bollo bolo bolsa bolsera bomb bombe bombo bombs bonier boozed boozes boozing bopping bower bowlers boya boyal
boyera brake braked brasa brasar brass braver breezed breezes breezing brewer brewers bridges broiler broilers broker
brokers brunt bunion bunny buns bunt bunted burger burgers buried burly burred burring burs bury burying bused bushed
busied bussed buster bustled cabe cabilla cabron caceria cacle caferia caible cajeria cajilla calabre calabres
caladera calar caldear caldero cale calentadora caler calera caleria cales calilla calima callar callera calo calon
cambon camilla campano campina canalla canaria cancilla cande cane canera canerla canifla canirla canje canoa canon
canope cante canteria caolin capilla carbol carboy carcon cardador cardon cards careada careado careador cargado
carilla carlon carron carton casement caseria casilla castilla cecina celambre celar cella celo celular cencerra
cencerrada cencerrado cencerro cerreta chads chafed chafing chagrin chain champana chaos chapin chaps charier charm
charmed charmer charming charms charo chart charted charter charting charts chary chased chasing chats cheater
cheaters cheating chiapa chicharra chicharrar chicharro chiflado chiflar chifle chiflo chillido chipa chirla chirlido
chisa chisma chispar chispear chispo chocked chocking choler chopper chordon chords chufla chuflido chuspa ciclo cieno
cima circuir cistern cisterns clarin clashed clave clica climax clime cling coaled coaling coals coaster cocaina
cochina cocida codina codon coeds cofina coiled coiling coils coima coladero coladora coladura colambre colandera
colera colgadera colin colina coller cols compana comprensor comprensora compreso concentrado concentradora concina
condenador condensadora condensar conducho conduct conducta conductor conducts confector confuse confuser confuses
confuted congeal congeals congelante congola connecter contact contacts contracto contused conyector cooed cooing
cooker coolie coons cooped cooper cooping coops coos coots copier copina copped coppery copping copter coras corda
cores corion corks corms corns corps corton costado covadera covens cowling cowls crash creeks crocina cropper crust
cuberia curds currant cutlets czars debit decreto dedil defector defectors derreria derrota derrote desecho deslayo
desmamar desmana desmanada desmanado desmanar desmano desmatar desuello detentor devil diafisis dimer dinging dipped
dipping dips direr disconnection dissing dockets doladera dolorosa dozed dozes dozing dries driver driving drizzly
dropsy drowse dustless dyer dyers eating elastic electriz embeds ember empacar empacarse empajada empajar empalar
empamparse empanada empanado empanar empara emparar empatar empate empopada empopar encarre encebra encebro encerada
encerado encerar encercar encerco encernar encerrador encertar enchute encierra energica enfermante enfermera
enfermeria enfermosa enfermoso enformar enfriadora enriador enterrar escarchar escarche escarcho escudado escusada
escusano espirador estafa estofa estufar excusada excusador excusano extractar extracto extractora faces facet faceted
faceting facets facetted facetting faecal faeces fain fainter faldera fanega fanegada fauces fecial fediondo feint
feinted feinting feints fenal feral ferrete fetal fetes fezes fieltrar fieltro fighting figo filera filtrador
filtrante filtrate filtration firework fistra flasher flees fleshed flexibly flies flight flights flint flints
flitting floes flooder flouting flubs flukes flumes flutes fluxes fluxible focal fogar fogey fogy fomes fooling
fragrante frange frieze friezes frigia frigida frigido frigio fringe fringes frion frior friso frizzle frizzled
frizzles frizzling frote fucar fuelgo fuero fufar fugaz fugible fugida fugido fugir fulan fular fumada fumar fumaria
funar funcional funcionario furcion fusada fusado ganguera garifo gateada gateado gatear gatera generadora gladder
gloating goatee gomera gotero goteron gotta grabado grange granges granido granito grido grifa grifon gripo gripped
gripping grizzled guelte guile gushier halar haldera hanega hanegada haring hater haters header headers healer healers
healing heals heaping hearer hearers hearse heath heather heaving heben heder hedionda hedo heeling hefting heladeria
heladero helador heladora heladura helante helear helena heleno helera helgada helgado helms helor heren herrete hexes
hidiondo hiel hiero hilada hilado hilar hilera hilo hocked hocking hoed hoeing hoes holan honed hones honing honrilla
hoped hopes hoping hopping horco hormiguero hormilla horn hornillo horns horny horro horsed horses horsing hosted
hosting hosts huebos hueco huego huelgo huella huello huero hueso hueva hulas humada humante humar humarada humazo
humeda humedar humera humero humidified humidifies humido humosa humoso humps humus husmear husmeo hussy incendiario
incendiary inferna infundada infundado ingles inmunda inmundo inodora insulana interno interruptora inundante inundate
inundation jaquesa jaqueta jilted jilting jilts join joins joist jollin jots jotted jotting juicer juicy keeling
kissing laces lacuna ladder lagana lagunar lampada lampar laneria lanilla lapping lashed launa lavador lavadura lave
lavija layadora leafed leafing leafs leafy leaped leaping leaps leased leasing leeks lilts lints liquen lists llorosa
loaves lockets lofts loony loop loops lopping lubes lucas lucks lugged lugging lumber lunes lures lutes macear maceo
machaca machacada machacado machacar machica machin machina machucador machucha machucho machuna machuno macuca macuco
maguera malear malefactor maleta malted malting malts mampara manea manear manege maneria manguear manguero mangueta
manilla manquera marcear marceo mare mareador marejada mareosa mareoso marero mareta marga margar marguera maria marks
maro maroma marra marrar marrear marro marsa marso marta matear mayear meaty meeting meets melded melding melds melis
members menus merchandise merchandised merchandises miera mierla mierra migrant milgrana mingled mingles mingling
mingrana minks mints minue molder moldered moldering molders molida molido molted molting molts monoxilo moor mopping
morada morea moreo motar moto moton motora napping natral natura nauseam nausear nauseate nauseates navies nefando
nefaria nefas negada negado negar negativa negativo nevazo nevazon neveria nevero nivea novar novas noven nueve
oftener ojera olambre oldest olear oleria oliera olivo ollera oloroso olura olvido omens omitted omitting opera osera
outfit outset outsets outsider outsize outwit overa ovido owlet owlets oxido pacada paced pagador pagel painel paired
pajada pajel palada paled pallar pallas pampana panada panal pane panela paneria panil panilla panol panul papada
parada parades pareada pareado pareo parred parsed paste pataca patata patilla patty patuda pautada pavada paved pawed
payada payed peaking pecadora peeking peeling peeping peladera pella pellada pello pelting penned pensada pensado
pensar pesce pesete pest pester pestilencial pestle petty pialar piked pikes piking pilada pilar pilaster pilca pile
piled piles pililo piling pill pillador pillastre pillear pilleria pillow pilme pilo pilon pilote pilven pimped pimpin
pimping pinged pinging pinked piola piolar piper pipers pipi pipian pipion pipit pipped pippin pipping pissing piular
pivot pivots plana planeta planga plant plantar plante planter plantia planto plants plasta plaste plastica plata
platon platter playon plight plighting plights plot plots plumed pluming plums pockets poeta poker pokers poking
polida polido polla pollada pollen pollo poppy porquera porqueriza poser posers postilla potada pouted pouting pouts
prayed praying prenada prenado prenar prendar prendaria prensador prensora presa presada presado presar preso preste
prickle prickled prickles prickling profane pugs pulla puncion puncionar pungente punned putty queen queja quejada
quejar quemadora quemante quemi quena querando quesada queue quima rabada raced racing radiado radiante rage rang
ranger rangers rango rangy ranilla rankles raping rapped rapping reeds reefed reefing reefs reeled reeling reels
reeved reeving repleta requemada respigador respiradora resume resumen retreta reuma rezura rider ridges rielera rifer
riper risen roaster rockets roten rumazon sacadora saciedad sagitario sahumado sanitaria sank sapping satrapa scamp
scant scants scene scenes scorcher scorchers scotch scotched scotches scotching scotchs scows sears secadera secador
sectadora seeking seeks seer seers segadora sell selling sells senda septico serer serreta seseo sewed shack shacks
shady shank sharing shark sharked sharking sharks shaver shavers sheet shell shelled shelling shells shiner shiners
shivery shlock shocker shook shoulder shove shoves showy shuck shucked shucking shucks siege sieges sieso sighting
silaba silabar silabo silbador silbante silbato silbon silfo silga silgar silken sillada sillar silo silva silvan sine
sinfin sing singa singer singers sipping sisa sisca sisear sisero sises sismo skeet skeptic skewer skewered skewering
skewers skiff slashed slave slaves sledge sleek sleeking sleety slept slinging slink slinked slinking slinks slinky
sliver slivered slivering slivers slopping slugged slugging slunk smock smocked smocking smocks smote smudge snaky
snark snarks snarky sniffling snitch snitched snitches snitching snobs snored snoring snots snuff snuffing sociedad
soda sofocador softened solera solida solido sondar sonolienta sonoliento sonta soplado sorda sostener souring sowed
sower sowers sowing sows spank spanked spanking spar sparred sparring spay spayed spaying spays spear spell spelled
spelling spells spelt spent splay splayed splaying splays spoke spokes spotty sprain sprained sprains sprat sprats
spry spunk stack stalk stamp stanch stark stave staves steeped steeping steeps stent stents sticky stiff stiffing
stingy stinker stint stinted stinting stints stitch stitched stitches stitching stock stocked stocking stocks stoke
stoked stokes stoking stole stoles stowed stowing stows strapped strapping straps stray strayed straying strays strove
stubble stumbler stun stuns stunt sueco sueno suero suevo sulfurica sulfurico sulfuro suncion sunk suplido supping
swam swami swank swatch swatches sweet swinging switcher swopping taba tableado tableo tablera tabo tacho tacks
tainted tainting talero talks talque tangle tangled tangles tangling tangs taque tared tasks taster teach tech techno
techs teems teen teensy teeny terco term terms terno terns tero terso testado thankless theater theaters thistle
tickle tickled tickles tickling tided tied tillado timol tinado tinco tinge tinged tingeing tinges tinging tinkle
tinkled tinkles tinkling tique tiritano tiro tiron tiros toastier tocho togas toiled toiler toilers toilette tomar
tombs tomes toms tontada toqui torada torca torce torcho torco tormo torque torques tostador touring trabal trabanco
trabazon trabea trabon traca tract trade traded trading train traje trajin trama tramar tramo tramped tramping tramps
trams trans transformar transformed trapa trape trapio trapper traro tras travo traza trazada trazado trazar trazo
trebo trecho tremo trenched trenches trenching tribe tricked tricking trituradora troque truckle truckled truckles
truckling tubas tumble tuneria turfs turners tuyos twitched twitches twitching uncion uncionaria unison vale valenton
vales valle value values valva valvular vanilla vanillas veiling vends venerador venta ventiscar ventisco ventrisca
vests voladera volitar vomica vomico vomitador vomitel vomiton vomitoria wadded wadding wader waders wadi wadis wafer
wafers waged wager wagers wages waging waiter waiters waled wales waling waned wanes waning warded warding wares
waster wasters watery waver wavers welkin welting whistler whittle wiles wiling winging wipes wiping wireds wises
wisher witched witches witching witting wives wizes wobble woody wooly wrapped wrapping wrenched wrenches wrenching
wring wrings yanilla yapping zape zapper zinged zinging zipped zipping
"""
