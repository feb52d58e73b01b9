"""English and Spanish words that are one slip away from a word of the lexicons and must not be taken for it.

Picked from common word lists by what `vocabulary.corrected` would have changed.
"""

REAL_WORDS = """
abanino abnegada abnegado abroma aced achicharrante achucharrar acing acorar acoro acres actora adorar adore adoro
adufre aforada aforado aforar aforo afumado agestada agestado agestarse ageste agora agorar ahulado ahumada ahusado
aides airon ajorar alama alar alara alargas alaria alcantarillar alfarma alharma alumbre anea anklet anklets anorar
antic aorar apagadora apanador aparador apastar apaste apasto apea apena apesgar aplastante aposta apostar aposto
apres aprestar apresto apuesta apuesto arambre arce arcea arcedo arcen arched arching arcion arcked arcking arcon
arctica arctico ardiondo aresta argoma aries arma aroca aromar aromo arrapar arrapo arriendo asestar atapar atestada
atestado atestar atoar atoba atobar atole atomo atona atone atono atorgar atorra atracada atracar atraco atrampar
atrasada atrasado atrasar atraso atrazar atropada atropado atropar aturada aturar autora avesta azagador azorar azure
baker bakers bamba bands banjos banks banns banon barker barkers barns basemen basted beaker beakers belie belies
belio bested beth bimba bleaker boba bocio bodies bogie bogies bohio bola bolan bolder bole bolera boles bolido bolin
bolina bolinera bolisa bolla bollen bollera bollo bolo bolsera bomb bombe bombo bombs bonier borla bower bowlers boya
boyal boyera brake braked braver brewer brewers broiler broilers broker brokers brunt bunny buns bunt bunted burger
burgers buried burly burped burping burred burring burs bury burying bused bushed busied bussed buster bustled cabe
cabilla cabron caceria cacle cadera caferia caible cajeria cajilla calabre calabres caladera calar caldear caldero
cale calentadora caler calera caleria cales calilla calima callar callera calo calon cambon camilla campano campina
canalla canaria cancilla cande cane canera canerla canifla canirla canje canoa canon canope cante canteria caolin
capilla carbol carboy carcon cardador cardon cards careador cargado carilla carlon carron carta carton caseria casilla
cecina celambre celar cella celo celular centrar certa chads chafed chafing chagrin chain champana chaos chapin chaps
charier charm charmed charmer charming charms charo chart charted charter charting charts chary chased chasing chats
chiapa chiflado chiflar chifle chiflo chillido chipa chirla chirlido chisa chisma chispar chispear chispo chola choler
cholera cholo chordon chords chufla chuflido chuspa ciclo ciego cieno cima circuir cistern cisterns clarin clica
climax clime cling coaled coaling coals coartada coartado coartar coata coate cobla cocaina cochina cocida cocolera
cocolia cocoliste codina codon coeds cofina cofta cofto coiled coiling coils coima coitar coito cola coladero coladora
coladura colambre colandera cole colera colgadera colin colina colla coller collera colo cols compana comprensor
comprensora compreso comta comto concentrado concentradora concina condenador condensadora condensar condense
condensed condenses conducho conduct conducta conductor conducts confector confuse confuser confuses confuted congeal
congeals congelante congola connecter conta contact contacts contada contado contar contracto contused conyector cooed
cooing cooker coolant coolest coolie coona coons cooped cooper cooping coops coos coots copina copla coplera copta
copto cora corada coran corar coras corbe corca corcarse corda cordado core corea corear coreo cores corete coria
corion corita corito corks corla corlar corma corms cornada cornado corno corns coro corola corota corpa corps corsa
corsaria corse corso cortador cortante cortao cortex corton corua corva corvada corvado corvar corvo corza corzo costa
costado costar coste cota cotar cote coto covadera cowling cowls crash crocina crust curds currant curta curto czars
debit decreto dedil defector defectors derreria derrota derrote desecho deslayo desmamar desmana desmanada desmanado
desmanar desmano desmatar desuello detentor devil diafisis dimer dipped dipping dips direr draped draping dries driver
driving drizzly dropsy drowse dustless dyer dyers electriz empacar empacarse empajada empajar empalar empamparse
empanada empanado empanar empara emparar empatar empate empopada empopar encapada encapado encapar encarre encebra
encebro encerada encerado encerar encercar encerco encernar encerrador encertar enchute encierra energica enfermante
enfermera enfermeria enfermosa enfermoso enformar enfriadora enriador enterrar escacada escacado escajo escala
escalada escalado escalar escalo escama escamada escamado escamar escampada escampado escampar escampo escana
escanarse escano escapade escapades escapee escara escarchar escarche escarcho escaro escarpa escarpada escarpado
escarpar escarpe escasa escaso escaza escopo escudado escusada escusano estafa estofa estufar excusada excusador
excusano extractar extracto extractora faces facet faceted faceting facets facetted facetting faecal faeces fain
fainter fauces fecial feint feinted feinting feints fenal fences feral fetal fetes fezes fieltrar fieltro fifes figo
filera files filtrador filtrante filtrate filtration firework firms fistra fives flees flexibly flies flint flints
flitting floes flooder flouting flubs flukes flumes flutes fluxes fluxible focal fogar fomes frido fries frieze
friezes frigia frigida frigido frigio fringe fringes friso frito frote fucar fuelgo fuero fufar fugaz fugible fugida
fugido fugir fulan fular fumada fumar fumaria funar funcional funcionario furcion fusada fusado garifo gatas gateada
gateado gatear gatera generadora goatee goats gomera gotero goteron granido granito grido grifa grifon gripo guelte
guile gushier halar hater haters header headers healer healers healing heals heaping hearer hearers hearse heath
heather heaving heben heder hedo hefting heladeria heladero helador heladora heladura helante helear helena heleno
helera helgada helgado helms helor heren hexes hiel hiero hilada hilado hilar hilera hilo hoed hoeing hoes holan honed
hones honing honrilla hoped hopes hoping horco hormiguero hormilla horn hornillo horns horny horro horsed horses
horsing hosted hosting hosts huebos hueco huego huelgo huella huello huero hueso hueva hulas humarada humazo humear
humeda humera humido humita humosa humoso humps humus hussy incendiario incendiary inferna infundada infundado inmunda
inmundo inodora insulana interno interruptora inundante inundate inundation jaquesa jaqueta jilted jilting jilts join
joins joist jollin jots jotted jotting juicer juicy laces lacuna lagana lagunar lampada lampar launa lavador lavadura
lave layadora leafed leafing leafs leafy leaned leaning leans leaped leaping leaps leas leased leasing leeks lighten
lighter lilts lints liquen lists loaves lofts lubes lucas lucks lumber lunes lures lutes macear maceo machin machina
machucho machuno macuco maguera malear malted malting malts manea manear manguear manguero mangueta manquera marcear
marceo mare mareador marejada mareosa mareoso marero mareta marga margar marguera maria marks maro marra marrar
marrear marro marsa marso marta matear mayear meaty meeting meets melded melding melds melis menus miera mierla mierra
minks mints minue molted molting molts monoxilo moor morada morea moreo motar moto moton motora natral natura nauseam
nausear nauseate nauseates navies nefando nefaria nefas negada negado negar negativa negativo nevazo nevazon neveria
nevero nivea novar novas noven ojera olear oleria olfateo oliera oliva olivo ollera olura olvido omens osera outfit
outset outsets outsider outsize outwit overa ovido owlet owlets oxido pacada paced paged pagel painel paired pajada
pajel palada paled panada panal pane panela panil panol panul papada papel parada parades pareo parred parsed paste
pataca patata patilla patty patuda pautada pavada paved pawed payada payed pellada penned pensada pensado pesce pesete
pest pester pestilencial pestle petty pied pieing pies piing piked pikes piking pilada pilaster piled piles piling
pillador pilo pilon pilote pimped pimpin pimping pinged pinked piper pipers pipi pipian pipion pipit pipped pippin
pipping pivot pivots plana planeta planga plant plantar plante planter plantia planto plants plasta plaste plastica
plata platon platter playon plot plots plumed pluming plums poeta poker poking polder pollada ponder poppy porquera
porqueriza poser postilla potada pouted pouting pouts powdery prenada prenado prensa prensador presada presado preso
preste profane pugs punned putty queen queja quejada quejar quejo quemadora quemante quemi quena querando quesada
queso queue quima quimo radiado radiante rage rang ranger rangers rango rangy reeds reefed reefing reefs reeled
reeling reels reeved reeving repleta requemada respigador respiradora resume resumen retreta reuma rezura roten
sacadora saciedad sagitario sanitaria sank scant scants scene scenes scorcher scorchers scotch scotched scotches
scotching scotchs sears secadera secador sectadora seeking seeks seer seers segadora sell selling sells senda septico
serer seseo sewed shack shacks shank shark sharked sharking sharks shaver sheet shell shelled shelling shells shiner
shivery shlock shocker shook shoulder shove shoves showy shuck shucked shucking shucks siege sieges sieso silaba
silabar silabo silbador silbante silbato silbon silfo silga silgar silken sillada sillar silo silva silvan sine sinfin
sing singa singer singers sisa sisca sisear sisero sises sismo skeet skeptic skewer skewered skewering skewers skiff
sledge sleek sleety slept slinging slink slinked slinking slinks slinky slit slits slitting sliver slivering slunk
smock smocked smocking smocks smote smudge snark snarks snarky snitch snitched snitches snitching snored snoring snuff
sociedad soda solder soldered soldering solders solido sondar sonolienta sonoliento sonta soplado sorda sowed sower
sowers sowing spank spanked spanking spanks spar sparred sparring spay spayed spaying spays spear spell spelled
spelling spells spelt spent spilt splat splats splatted splatting splay splayed splaying splays spliced splicing
splint splinted splinting splints spoke spokes sprain sprained sprains sprat sprats spry spunk stack stalk stanch
stark stave staves steeped steeping steeps stent stents sticky stiff sting stinging stings stingy stinker stint
stinted stinting stints stitch stitched stitches stitching stock stocked stocking stocks stoke stoked stokes stoking
stole stoles stowed stowing stray strayed straying strays strove stubble stumbler stun stung stuns stunt sueco sueno
suero suevo sulfurica sulfurico sulfuro sunk suplido swank swatch swatches sweeping sweeps sweet swinging switcher
taba tableo tablera tabo tacho tacks talero talks talque tangle tangled tangles tangling tangs taque tarando tarara
tared tasks taster tech techno techs teems teen teensy teeny tees terco term terms terno terns tero terso testado
thankless theater tiara tiaras tibar tickle tickled tickles tickling tided tied timar timol tinada tinado tinco tinge
tinged tingeing tinges tinging tinkle tinkled tinkles tinkling tique tirade tirades tirador tirajo tirana tirania
tirano tirante tiritano tiron tirria titan titar toastier tocho togas toiled toiler toilers toilette tomar tombs tomes
toms toqui torada tormo torque torques tostada tostador trabal trabanco trabazon trabea trabon traca tract trade
traded trading train traje trajin trama tramar tramo tramped tramping tramps trams trans transformar transformed trapa
trape trapio trapper traro tras travo traza trazada trazado trazar trazo trebo trecho tremo tren triar tribe tricked
tricking trituradora troque truckle truckled truckles truckling tubas tuneria turar turd turfs tuyos uncion unison
vale vales valle value values valva valvular vends venta ventiscar ventisco ventrisca vests volitar vomica vomico
vomitador vomitel vomiton vomitoria wadding wader waders wafer wafers wager wagers waging waiter waiters waling waning
warding wares waster wasters watery waver wavers welkin whistler whittle wiles wiling wipes wiping wireds wises wisher
wives wizes woody wooly wring wrings zape zapper zinged zipped zipping
"""
