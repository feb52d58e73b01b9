"""How strongly each feature speaks for an emergency and for urgent, against routine, in tenths.

Learned by `make learn-triage`, which writes this file; it is never edited. A line of WEIGHTS is two
weights and the features that have them, a line of KINDS a kind and the meanings that tell of it.
"""

LEARNED_FROM = "9d2ffdf6c7ffd265"
BASE = (-2.52, -2.72)
WEIGHTS = """
-20 -18,PLAN
-17 -11,LOOKALIKE
-16 -14,HYPO
-14 -15,RENEW
-14 -13,an 
-14 -8,FIXED
-13 -14,~PAST
-13 -13, do 
-13 -8,FIRE_ALARM
-12 -14,RUN_WATER+SLOW
-12 -9,OUTDOOR+OUTDOOR
-12 -8,PRICE
-12 -2,BROKEN+RUN_WATER
-12 2,READS+SYMPTOM_PEOPLE
-11 -16,FAUCET+LEAK
-11 -10,LEAK+OUTDOOR,~LEAK
-11 -9, cuan
-11 -8,dan
-11 -7, poc
-11 -5,BUT+LOSABLE
-10 -12, bie, bien 
-10 -10, set
-10 -9, want ,BUT+COOLING,cuan,want 
-10 -8,~LEAK+NOT
-10 -7,FLAME+TRY
-10 -5,AND+PLAN,CHIRP,ant
-9 -12, bien
-9 -10, wan, want,BACK_UP+PERSON,wan,want,~INSIDE+PERSON
-9 -9,SMELL_OTHER,lar
-9 -8, bi,'d ,HEAT+HOT_TOUCH,ier 
-9 -7,fec
-9 -6, corriendo ,HOT_TOUCH+LOSABLE,OUTDOOR+PIPE,OUTDOOR+RUNNING_WATER,ance,pro
-9 -4, tes,one
-9 -3,OR,lic,rac
-9 -2,end 
-9 -1,NOBODY+PERSON,si 
-8 -12,~CLOG+NOT
-8 -10,~INSTALLING+TO_FIX
-8 -9, 72, 72 , era, era ,72 ,INSIDE+RUN_WATER,~FIXED,~INSIDE
-8 -8,FUNCTION+ONE_ROOM,INSTALLING,~ELECTRIC+WALL,~FIXED+IN_WALL,~LEAK+TO_FIX
-8 -7,anu,len,nst
-8 -6, ano,erfe,erfec,ilt,nden,oca ,perfe,proba,remo,rfe,rfec,sale con,~LEAK+TRY
-8 -5, pro, vac,COLD+LOSABLE,FLAME+NOT,RUN_WATER+SMELL,irm,usty,usty ,~BROKEN+NOT,~FLOW+PERSON
-8 -4, cuanto , me ,HOT_TOUCH+TRY,od ,orma,perm,riend
-8 -3, calienta , sl, test,lo ,ros ,~FUNCTION+TO_FIX
-8 -2,LOOKALIKE+TO_FIX,NOBODY+SYMPTOM_PEOPLE,eco,ende
-8 -1,NOBODY+SUBJECT,rob
-8 0,BROKEN+TUB,FIXED+PERSON
-8 1, dry ,FLOW+PLAN
-8 3,~SMELL
-8 4,no hay
-7 -10,~INSTALLING+TRY
-7 -9, cov,cov,era el,ril,ses
-7 -8, cove, o ,BROKEN+SMELL_OTHER,HEAT+PLAN,clean,cove,cover,iero,la luz,rge,ses ,turned out
-7 -7, hau,LOUD+SINKS,MACHINE_TOUCHED+ONE_ROOM,ONE_ROOM,han ,how ,ian ,pone,~ENCLOSED+INSIDE
-7 -6, dan, desp, perf, pone,APPLIANCE+BUT,CLOG+OUTDOOR,ELECTRIC+SHUT,FLAME_TAME+RUN_WATER,FLAME_WILD+LOOKALIKE
-7 -6,GAS_NEAR+TOILETS,al ,ancel,chirp,desp,ect,hirp,luz del,ncel,nua,nvie,perf,rfect,rgen,vent ,~ELECTRIC+GAS_NEAR
-7 -5, bulb, canc, chir, dem, fund, si ,BACK_UP+BROKEN,ELECTRIC+EVERYWHERE,EMPTYING+NOT,OUTDOOR+WATER
-7 -5,SYMPTOM_PEOPLE+TELLS,anto,anua,chir,cuant,dan ,fie,firm,fundi,irp,isses,mal ,nvi,sses,sses ,sty ,tall,tis
-7 -5,~INSIDE+SUBJECT,~LOOKALIKE,~READS+TRAPPED
-7 -4, fal, normal , perm,AGED+FIXED,AND+HYPO,BILL,FIRE_ALARM+MACHINE_TOUCHED,FLOOD+PERSON,NOT+NOT,WALLS+WIRE,eed
-7 -4,ormal,permi,poc,pra,prob,rmal ,sar,se va,sty,ual,uan,uanto,vac,~OR
-7 -3, dr, norm,ENCLOSED+HOT_TOUCH,PLASTIC+SYMPTOM_PEOPLE,RUN_WATER,anto ,bin,cance,de humo,eco ,lic ,norma,rmal,roba
-7 -3,se le,sim,stat ,tat ,tora 
-7 -2,AND+FIXED,AND+SHUT,ENCLOSED+RENEW,FLAME_WILD+PLAN,canc,ermi,ia ,ist,net,raj
-7 -1, mas ,BROKEN+DRAINS,MOVED_AWAY+PERSON,READS+SHUT_THING,~OR+TO_FIX
-7 0, cali,TELLS+TRY,cali,gal,~FRIDGE_FAIL+NOT
-7 1, dia ,FLOW+READS
-7 2, or ,AND+NOBODY
-7 9,~NOT+SMELL
-6 -9, than,COOLING+FUNCTION,FAUCET,ano,lean,than,~BREAKER_WORD+FIXED,~FIXED+TRIPPER
-6 -8, mont,BUT+RUN_WATER,CLOG+IN_WALL,FAUCET+SLOW,POWER+SHUT,SINKS+SLOW,SLOW+TOILET_RUNS,ic ,mor,pare
-6 -7, plen, sc, set ,FUNCTION+FUNCTION,TRY,URGED+URGED,WEAK,apit,bia,ea ,elen ,es ,for,hay que,ier,metim,mont,ore 
-6 -7,plen,ya quedo
-6 -6, anod, fa, fea, filt, heats , loo, nueva , perfecto , ple, your, your ,BATTERY+ROOMS,BROKEN+HOT_TOUCH
-6 -6,BROKEN+ONE_ROOM,CLOG+PIPE,INSTALLING+NOT,LOSABLE+RUN_WATER,NOBODY+NOT,SLOW+TUB,anod,api,avi,eats,eats 
-6 -6,el termostato,elen,fea,fect,fecto,filt,heats,lto ,nod,rem,rill,ual ,ueva ,umid,your,your ,~LOSABLE+TO_FIX
-6 -6,~PAST+TRY
-6 -5, 200, cuando , ear, end, end , enfria , fall, low , sometime , terr, vent , wro,200,APPLIANCE+EVERYWHERE
-6 -5,BURST+CLOG,BURST+ENCLOSED,BUT+TRIP,ELECTRIC+GONE,ELECTRIC+OUTDOOR,KEYS+LATCH,NOT+PLAN,OR+PLAN,PLAN+URGED
-6 -5,SMELL+SMELL_OTHER,algun,bulb,fal,horr,humid,is there,lgun,locks,lota,mer,ncio,nual,nual ,pon,red,remos,scr,ulb
-6 -5,water on,wro,y luego,~BACK_UP+PERSON,~FIXED+PERSON
-6 -4, ano , bul, i'd, i'd , minuto ,AGED+READS,AND+FUNCTION,BROKEN+LEAK,CHIRP+CHIRP,CHIRP+SUBJECT,FLAME_WILD+WIRE
-6 -4,FREEZING+FRIDGE,GONE+IN_WALL,INDOOR+RENEW,LOOKALIKE+TRY,PERSON+PLASTIC,READS+RENEW,READS+RIPPED
-6 -4,RIPPED+RUN_WATER,ains,anual,ara ,arl,convi,erem,eremo,fund,i'd,i'd ,i'd like,inet,isse,ist ,losi,nuto ,onvi,pri
-6 -4,revis,stem,subi,uro,vin,~OR+SUBJECT,~OR+TRY,~PAST+WALL
-6 -3, apr, fan, fine, fine , fun, nee, need, prob, revi,AGED+OR,AND+PRICE,ANIMAL+FUNCTION,APPLIANCE+HIT
-6 -3,BACK_UP+TO_FIX,BURST+OUTDOOR,DOOR_FAIL+OUTDOOR,ELECTRIC+GAS_NEAR,EXPOSED+SHUT_THING,FIRE_ALARM+SOUND,FIRST_USE
-6 -3,FLOW+SLOW,FULL_OF+LOSABLE,FULL_OF+VULNERABLE,GONE+TO_FIX,LOOKALIKE+TELLS,LOSABLE+STOVE,PERSON+SHUT_THING
-6 -3,POWER+URGED,RENEW+ROOMS,ROOMS+WIRE,SMELL_OTHER+SUBJECT,apr,arli,enar,enden,ermis,espa,fine,fine ,lgu,lpa,nden 
-6 -3,need,ner,norm,ote,pur,raci,revi,rmiso,sua,~BROKEN+NONE,~DAMAGE+SUBJECT,~FLAME_WILD+WALL,~NOT+SOUND
-6 -3,~PERSON+SYMPTOM_PEOPLE
-6 -2, algu, ent,AGED+PLAN,BACK_UP+STOVE,COLD+SHUT_THING,FAUCET+WALL,FLOW+FREEZING,INDOOR+PRICE,IN_WALL+READS
-6 -2,LOSABLE+MILD,RUN_WATER+WALL,SHUT_THING+SYMPTOM_PEOPLE,algu,atio,bab,cel,confi,elle,has a,int,iste,nfir,nfirm
-6 -2,nsp,onfi,onfir,work
-6 -1, 50 , a , gal, queda , solo ,ACTION+POWER,AND+POWER,DAMAGE+INSIDE,EMPTYING,HOT_TOUCH+PERSON,LOSABLE+URGED,WHOLE
-6 -1,bui,calie,elo ,jar,nfi,racke,solo ,sus,ueda ,uie,~BROKEN
-6 0, i', lo, mas,ACTION+FLUSH,ACTION+OR,BUCKET+SLOW,HOT_TOUCH+NOT,HOT_TOUCH+SYMPTOM_PEOPLE,NONE+NOT,ni ,ol ,se queda
-6 1,LEAK+SLOW,LOSABLE+RUNNING_WATER,NONE,any ,hir,nada,nada ,olo 
-6 2, day ,ntal,ty ,~APPLIANCE+TO_FIX
-6 4,cla,ein,~SMELL+TRY
-6 5,MOVED_AWAY+SYMPTOM_PEOPLE,NOBODY,~SMELL+TO_FIX
-6 10,LEAK+PIPE
-5 -10,ita ,ois
-5 -9, for ,THANKS,for 
-5 -8, drips ,CLOG+ELECTRIC,LOUD+ROOMS,OTHER_ONE,drips,rano
-5 -7, cancelen , cle, clea, sq, than , toilet ,ONE_ROOM+ROOMS,PLAN+ROOMS,acen ,ambia,cks,clea,enti,fall,fan ,ilet 
-5 -7,mbia,tec,than ,~ENCLOSED+FREEZING,~PAST+SHUT_THING
-5 -6, algun , boug, bought , cover , cua, fan , hacen , how , mes, pon, rod, tarda , tec, tic,BATTERY+INDOOR
-5 -6,BATTERY+WALL,BROKEN+PERSON,BURST+URGED,BUT+MACHINE_TOUCHED,ENCLOSED+OTHER_ONE,INSIDE+TOILET_RUNS,OR+PIPE
-5 -6,OUTDOOR+OUTSIDE,RENEW+TO_FIX,RUN_WATER+WEAK,boug,bough,can you,celen,cuand,del pasillo,eso ,etim,etime,hacen
-5 -6,iero ,inv,len ,lgun ,new one,ni se,pita ,puerta del,squea,uand,uando,ueva,ust,ver ,you,~INDOOR+PAST,~NOT+SENSE
-5 -6,~PAST+ROOMS
-5 -5, 200 , bou, bowl , drai, gotea , quitar , rin, sink , stiff , wron, wrong ,00 ,200 ,ACTION+SHUT,ANIMAL+TELLS
-5 -5,APPLIANCE+SLOW,BUT+EXPLODED,DAMAGE+LOOKALIKE,ENCLOSED+LOUD,ENCLOSED+SMELL_OTHER,FAUCET+FLAME_TAME
-5 -5,FLAME_TAME+FLUSH,FLOOD+WALL,FLOW+POWER,HEAT+RENEW,HOT+LOSABLE,IF,INDOOR+PLAN,INSTALLING+LOOKALIKE
-5 -5,LOOKALIKE+SHUT_THING,LOSABLE+WALLS,OUTDOOR+SHUT_THING,PERSON+SOUND,ROOMS+RUN_WATER,TOILET_RUNS,ant ,arej,cop
-5 -5,do you,drai,drain,ered,ered ,ilet,inst,ioso,iss,led,led ,ncele,nme,nsta,ocks,parej,rew,rian,rreg,rus,sink ,terr
-5 -5,test,tiff ,un poco,vani,wron,wrong,y's,y's ,~ENCLOSED+PAST
-5 -4, conv, es , lo , mes , poco, poco , queremos , redo, stain , stif, tar, tell,APPLIANCE+FRIDGE,BROKEN+IN_WALL
-5 -4,BROKEN+SLOW,BUT+BUZZ,BUT+SENSE,CAUGHT+OUTDOOR,DRAINS+SLOW,ELECTRIC+ROOMS,FAUCET+INSIDE,FIRE_ALARM+INDOOR
-5 -4,FLAME_WILD+MOVED_AWAY,FLAME_WILD+RUN_WATER,FLUSH+SHUT_THING,FUNCTION+HYPO,INDOOR+WIRE,INSIDE+RUNNING_WATER
-5 -4,INSIDE+TUB,IN_WALL+WIRE,LOOKALIKE+PLAN,LOSABLE+WEAK,OUTDOOR+STUCK,TO_FIX,ains ,bou,cele,cierr,conv,crew,eard
-5 -4,eard ,earl,en mi,gotea,hang,horro,icke,ill ,mosta,mov,nce,no esta,nty,nty ,nut,on the,onen,onv,ostat,ould ,oxim
-5 -4,pia,plota,ponen,poner,prox,proxi,rains,rli,rma,rmost,rod,rox,roxi,roxim,smoke alarm,ste,stiff,tall ,tell
-5 -4,there a,tiff,uerem,uld ,una de,vel,ver,want a,want it,~BROKEN+LOSABLE,~GAS_NEAR,~INDOOR+INSIDE,~PERSON+TRAPPED
-5 -3, ant, aw, awa, chan, copi, cost, filter , found , in, nor, poner , sink, subi, tech , tha, vi, working 
-5 -3,AGAIN+NOT,AGED+COME_UP,AGED+STRONG_FLOW,AND+RENEW,BACK_UP+OR,BATTERY+FIRE_ALARM,BROKEN+EVERYWHERE,BROKEN+NONE
-5 -3,CHIRP+FIRE_ALARM,CLOG+HEAT,COLD+FLAME_WILD,DOOR+ELECTRIC,FLAME_TAME+SINKS,FLAME_TAME+TOILET_RUNS
-5 -3,FLAME_WILD+RENEW,FLUSH+WALL,FUNCTION+PRICE,GROUP+PLAN,NOW+URGED,OR+URGED,OUTDOOR+RUN_WATER,PIPE+TRIP
-5 -3,THANKS+WALL,abin,alto ,arle ,arts,arts ,clar,copi,den ,dria,eca ,ecto,efor,eran,espac,ilte,is a,llar,lom,lter 
-5 -3,lto,mad,miso,ncion,nee,oba,ono ,ook,para ,pido,pido ,raje,red ,rmis,seg,segu,segur,sel,since we,sink,sit
-5 -3,smoke detector,stain,tech ,therm,tita ,tora,ubi,ul ,una,unci,unte,vier,~ENCLOSED+TRAPPED,~FLAME_WILD+PAST
-5 -3,~FRIDGE_FAIL+TRY,~FUNCTION+HYPO,~FUNCTION+TRY,~INSIDE+TO_FIX,~LOSABLE+MACHINE_TOUCHED
-5 -2, ante, cap, dog, du, enfr, er, eso , manu, manual , one, pipes , seco , ser, sim, su , sum, test , thermostat 
-5 -2, una , va, work,AGAIN+INDOOR,AGED+SHUT,AND+WIRE,ANIMAL+SUBJECT,BACK_UP+PRICE,BODY+DOOR_FAIL,COOLING+FULL_OF
-5 -2,DOOR+KEYS,DRAINS+WALL,ENCLOSED+TRIP,FAUCET+FLOW,FULL_OF+RUN_WATER,FUNCTION+KEYS,FUNCTION+STUCK,GONE+LOSABLE
-5 -2,INDOOR+TRIP,IN_WALL+OUTDOOR,IN_WALL+PERSON,OVERFLOW+WATER,PERSON+SUBMERGED,PLAN+VULNERABLE,PRICE+ROOMS
-5 -2,RUN_WATER+TRIP,SHUT_THING+TELLS,apado,can ,dog,ener,enfr,erg,evi,fil,filte,fun,huec,ilter,inn,ipes,ipes ,ital
-5 -2,jan,manu,manua,meda,merg,nen ,nfr,ood ,ork,pes ,pid,pipes,quie,racio,rgenc,seco ,stat,su ,tal,test ,uec,una 
-5 -2,upo,vam,~FIXED+PLAN,~FUNCTION+LOSABLE
-5 -1, 50, conf, eme, emer, nig, nigh, noch, one , pli, se, solo, u , una, wou, woul,AGAIN+READS,BURST+TRY
-5 -1,CEILING_STAIN+INDOOR,CONTAINED+SUBJECT,ENCLOSED+MILD,FULL_OF+HOT_TOUCH,FUNCTION+LOSABLE,GAS_NEAR+RUNNING_WATER
-5 -1,GAS_NEAR+WATER,HOT_WATER+SUBJECT,IN_WALL+SYMPTOM_PEOPLE,KEYS+ROOMS,LOSABLE+WATER,OVERFLOW+ROOMS,PIPE+STUCK
-5 -1,TRY+WALL,asi,conf,dry ,eet ,emer,emerg,empre,est ,genc,hor,inar,ister,lio,lio ,lot,lter,me ,merge,onf,orki
-5 -1,orkin,pes,ric ,rif,solo,spac,tin ,uid,va a,worki,wou,woul,would,~BROKEN+FRIDGE_FAIL,~BROKEN+WALL,~ELECTRIC+NOT
-5 -1,~FUNCTION+SUBJECT
-5 0, enchufes , pase, pur, sec, slo,BROKEN+CRACKLE,COME_UP+PLAN,NOT+PLASTIC,NOT+STOVE,POWER+SHUT_THING,any,asado
-5 0,eda ,fes ,g's,g's ,hufes,lient,mal,pase,pee,queda,stri,tas ,the house,ufes,ufes ,um ,vela,~BACK_UP+NOT
-5 0,~BROKEN+BROKEN,~BROKEN+GAS_NEAR,~HOT_TOUCH,~PERSON+SHUT_THING
-5 1, su, us,AGAIN+HOT_WATER,AGED+NOBODY,GAS_NEAR+NOT,IGNITER,NOT+OR,fes,mas ,rmi,slo
-5 2, cla, day, nada, nada , outlets ,BROKEN+BUT,FRIDGE_FAIL+FUNCTION,tlets
-5 3,AGAIN+LOSABLE,AND+NONE,CONTAINED,HOT_WATER+PERSON,MILD,PIPE+SLOW,mas,nico,nico ,se me
-5 4,AND+CONTAINED,COOLING+IN_WALL,STUCK+SUBJECT,asi ,no huele
-5 5, asi ,noth
-5 6,AWAY_PLACE+VULNERABLE
-5 7,AWAY_PLACE+SYMPTOM_PEOPLE
-5 8,AWAY_PLACE+PERSON
-4 -11,pit
-4 -10,EVERYWHERE+FUNCTION
-4 -9, noi,more ,noi,~INSTALLING+NOT
-4 -8, make, pare,HEAT+SYMPTOM_PEOPLE,INDOOR+LOUD,SOUND+SUBJECT,anos,anos ,ard ,ate ,lanc,make,~FLAME_WILD+NOT
-4 -8,~INSTALLING,~WATER
-4 -7, fo, pr, rus, squ,FUNCTION+INSIDE,SHUT_THING+SOUND,erf,ew ,han,ien ,otea ,vacia,~CLOG+TO_FIX,~COLD+TO_FIX
-4 -6, doe, does, exp, min, sem, sque, toma, wee, wint, you,ACTION+EVERYWHERE,AGAIN+FUNCTION,BUZZ+PERSON
-4 -6,ELECTRIC+INSTALLING,FLAME+TO_FIX,FLUSH+HOT_WATER,FUNCTION+RIPPED,FUNCTION+TO_FIX,GAS_NEAR+PLAN
-4 -6,INSTALLING+IN_WALL,LOOKALIKE+READS,LOSABLE+TOILET_RUNS,MINUTES+READS,OTHER_ONE+TOILETS,PIPE+PLAN,acen,akes
-4 -6,akes ,ats ,cto,cua,doe,does,elo,eti,exp,gar ,hau,ias ,ibr,inter,inu,is too,isit,kes ,mes,nueva,oes,para la,quea
-4 -6,rain,tapa,tarda,uea,umi,une ,usa ,visi,visit,wee,wint,winte,~ELECTRIC+FIXED,~INSIDE+SYMPTOM_PEOPLE,~LEAK+PIPE
-4 -5, arre, does , hace, horr, inst, inv, look, mor, nuev, quiero , sema, thos, those , todavia 
-4 -5,BACK_UP+SYMPTOM_PEOPLE,BUZZ+HOT_WATER,DOWNED+FULL_OF,ELECTRIC+HIT,ELECTRIC+RENEW,ENCLOSED+WEAK,FUNCTION+WALL
-4 -5,HOT_WATER+TOILETS,LOSABLE+SHUT,NOT+RENEW,ONE_ROOM+TO_FIX,PIPE+TOILETS,SMELL_OTHER+TRY,TUB,arreg,asar,ato,avia
-4 -5,avia ,bi ,bul,colo,cul,davia,does ,emana,eso,et ,falla,gla,hace,head ,ias,ibra,insta,loca,loo,look,mpar,nuev
-4 -5,odav,odavi,ometi,otea,pasar,put in,rog,rregl,sat,scrib,seman,set,stall,stima,tar,thos,those,tick,tima,todav
-4 -5,uiero,un poquito,~ACTION+PAST,~ELECTRIC,~HEAT+TO_FIX,~INSIDE+ROOMS
-4 -4, chec, colo, control , cop, drip, febr, feet, feet , funciona , install , itse, itself , jardin , led , lent
-4 -4, loose , nev, never , on, prox, put , takes , thinking ,AND+GAS_NEAR,ANIMAL+LEAK,ANIMAL+PLAN,APPLIANCE+CEILING
-4 -4,APPLIANCE+MACHINE_TOUCHED,BACK_UP+INSIDE,BUSINESS+PIPE,BUZZ+WALL,COLD+FRIDGE,DAMAGE+WIRE,DOWNED+RUN_WATER
-4 -4,DOWNED+SINKS,ELECTRIC+URGED,EVERYWHERE+FULL_OF,FLOW+INSIDE,FULL_OF+HISS,FUNCTION+STOPPING,GAS_LINE+INSTALLING
-4 -4,GAS_NEAR+OR,HISS+LOSABLE,INDOOR+WEAK,LOSABLE+LOSABLE,NOT+SUBJECT,PIPE+SPILLED_OUT,PLASTIC+WALLS,RENEW+URGED
-4 -4,RIPPED+SUBJECT,SINKS,SINKS+WEAK,SMELL_OTHER+TO_FIX,SMELL_OTHER+WALL,aba,ace,aler,and it's,arda ,bos,chec,cier
-4 -4,cri,crib,cula,egar,egla,enme,enme ,erno ,eron,eron ,febr,feet,feet ,flo,fte,ften,hat ,hec,hinki,ieron,ifie
-4 -4,impia,inut,iona ,isita,itse,itsel,laz,lome,lomer,midi,minut,mmer ,mpia,ndan,ndan ,nme ,no ha,oes ,ofte,often
-4 -4,olvi,omero,oose ,orb,pared,plome,rai,rap ,rav,rdin,rdin ,reat ,regla,ric,rpi,rpin,sag,sche,sched,si se,ssu,stim
-4 -4,takes,tse,tsel,tself,vende,xim,~FIRE+TO_FIX,~FIXED+FIXED,~FLOW+SYMPTOM_PEOPLE,~GAS_NEAR+HYPO,~HIT+NOT
-4 -4,~HYPO+STOVE,~INSTALLING+SHUT_THING,~PAST+PLAN,~PAST+TO_FIX,~SEWAGE_STUFF
-4 -3, alarm , alg, antes , bano, cualquier , drains , emergency , flo, foun, great , gril, hub, llamo , month 
-4 -3, needs , nue, office , para , pared , patio , plo, plom, plum, ponen , rep, son, swa, tard, tecnico , tell 
-4 -3, they, toi, toil, vecino , vin,ACTION+LOSABLE,BILL+NOT,BROKEN+DOWNED,DAMAGE+OUTDOOR,DAMAGE+PLAN,DRAINS+INSIDE
-4 -3,ELECTRIC+POWER,ELECTRIC+WIRE,ENCLOSED+PLAN,FLAME_WILD+WATER,FLOW+RUN_WATER,FUNCTION+HOT_TOUCH,GAS+PLAN
-4 -3,GAS_NEAR+POWER,GAS_NEAR+TRIP,GAS_THING+PLAN,HYPO+TO_FIX,INDOOR+PIPE,INSIDE+TRIP,INSTALLING+OUTDOOR,KEYS+PLAN
-4 -3,LOOKALIKE+OUTDOOR,LOUD+SHUT_THING,NONE+TRY,OR+WALL,PLASTIC+SLOW,PLASTIC+TRY,ROOMS+TOILET_RUNS
-4 -3,RUNNING_WATER+WALLS,SHUT+SLOW,SHUT+TRIP,SLOW+TRIP,STOPPING+TOILETS,abine,ad ,ady,ady ,aks,aks ,alls,alls ,amo 
-4 -3,and then,ang ,ared ,arre,atio ,atos,atos ,bine,binet,cino ,cion,de que,eaks,eaks ,ecto ,eeds,eeds ,eme,emot,en'
-4 -3,ency,ency ,enm,ermos,erw,ette,etter,ffi,ffic,fice ,foun,found,gency,gra,great,gril,grill,how,hub,i want,ick
-4 -3,idad,imo ,inac,iones,ip ,isim,lamo ,larm ,lb ,lent,lvi,mpiar,ncy,ncy ,needs,nove,now and,offi,oilet,ols ,onen 
-4 -3,onth ,ools,ools ,ount ,owl,patio,piar,plom,plum,plumb,put,quere,read ,ready,remot,rian ,rica ,rle ,rmos,rol 
-4 -3,rui,sha,sust,swa,tel,tell ,tha,the shower,they,toi,toil,toile,tops,tops ,trol,trol ,uere,uier ,umidi,un ,uncio
-4 -3,uro ,va ,wor,~AND+LEAK,~BACK_UP+PAST,~BURST,~FIXED+GAS_NEAR,~FIXED+LOSABLE,~FUNCTION+PLAN,~HOT_TOUCH+TO_FIX
-4 -3,~INSIDE+PAST,~LOSABLE+NOT,~LOSABLE+SYMPTOM_PEOPLE,~PLAN+STOVE,~SHUT_THING+TELLS
-4 -2, already , alt, away, away , bano , cae, camb, chorro , ci, enf, eso, este, fall , fil, flood , leaks , mue
-4 -2, prev, quie, resu, sueg, toca , tom, vaci, voy, voy , wiri,AGED+FLOOD,AND+WHOLE,APPLIANCE+LOOKALIKE
-4 -2,APPLIANCE+OUTDOOR,BROKEN+BROKEN,BROKEN+GROUP,BUSINESS+FLAME_WILD,CEILING+OUTDOOR,CEILING+PERSON
-4 -2,CEILING+SYMPTOM_PEOPLE,CEILING_STAIN,CLOG+NOT,COME_UP+LATCH,COOKING+SUBJECT,FULL_OF+RUNNING_WATER
-4 -2,FULL_OF+SHUT_THING,FULL_OF+WATER,FUNCTION+RENEW,FUNCTION+SUBJECT,FUNCTION+TEAPOT,INSTALLING+VULNERABLE
-4 -2,LEAK+OUTSIDE,LOSABLE+RENEW,LOSABLE+SYMPTOM_PEOPLE,OUTSIDE+RUNNING_WATER,OVERFLOW+RUNNING_WATER,PERSON+SMOKE
-4 -2,READS+SINKS,RUN_WATER+SYMPTOM_PEOPLE,STOPPING+TOILET_RUNS,WALLS+WATER,a little,abaja,alg,alq,alqu,alqui,alrea
-4 -2,alto,awa,away,away ,ber ,bran,cae,camb,cambi,cet,circ,circu,cnico,cy ,diat,empr,enf,enfri,esti,ett,evis,gur
-4 -2,insp,inspe,ion,irc,ircu,ital ,leaks,let,lqu,lqui,lrea,lread,mpra,net ,nfri,nfria,no leak,nspe,nspec,nsu,nth 
-4 -2,olo,ompra,oner,ontro,ood,pado,pado ,prev,rade,raje ,rcu,reso,sena,ski,sueg,suegr,sult,tat,tion ,tita,toca ,tom
-4 -2,uegr,uelo ,uien,uso,uvi,voy,voy ,wiri,wirin,yth,ythi,ythin,~AGAIN+TO_FIX,~APPLIANCE+SUBJECT,~BROKEN+HEAT
-4 -2,~ELECTRIC+FLAME_WILD,~ELECTRIC+PLAN,~FIXED+SHUT_THING,~FLOOD,~STOVE
-4 -1, aba, bon, color , come , dema, electric , espa, func, hai, hor, insp, mad, mart, night , noc, salio , sea
-4 -1, smelled , suegra , take, will, will , would ,50 ,ACTION+TO_FIX,AGED+AUTHORITY,AND+SUBJECT,ANIMAL+FULL_OF
-4 -1,APPLIANCE+NOT,BACK_UP+SUBJECT,BURST+PERSON,CEILING+READS,CEILING+SUBJECT,COOLING+SHUT_THING,ELECTRIC+PRICE
-4 -1,ENCLOSED+NONE,ENCLOSED+TO_FIX,FAUCET+FULL_OF,FULL_OF+FUNCTION,FUNCTION+WHOLE,HIT+INDOOR,INDOOR+KEYS
-4 -1,INSTALLING+PERSON,INSTALLING+READS,IN_WALL+MACHINE_TOUCHED,LOOKALIKE+MACHINE_TOUCHED,PERSON+WHOLE,POWER+RENEW
-4 -1,ROOMS+TRIP,a las,abaj,acke,ain,ais,alio,alio ,asa,bajan,cep,come ,cualq,el dia,ender,erge,ergen,eryt,eryth,ffe
-4 -1,func,funci,gis,hing,iad,ible ,ice ,incen,ine,inte,la noche,lquie,mart,melle,nev,ode ,oner ,onst,pli,poco,que es
-4 -1,que se,rect,rip,rips,rips ,ryt,ryth,rythi,salio,sum,ten,tener,tes,the fire,trac,tric ,tros,tros ,tuvi,ualq
-4 -1,ualqu,uegra,uelo,uien ,vaci,veryt,will,will ,~AGED+DOOR_FAIL,~FUNCTION+SYMPTOM_PEOPLE,~HEAT+TRY,~POWER
-4 -1,~SHUT_THING,~SOUND
-4 0, any, cl, demas , dur, lav, lava, low, minute , seco, sus, te,ACTION+FLAME_TAME,ACTION+TRY,BACK_UP+SOUND
-4 0,BROKEN+SINKS,DOWNED+RENEW,ELECTRIC+ELECTRIC,ELECTRIC+HEAT,ENCLOSED+PRICE,EVERYWHERE+RENEW,FIXED+LOSABLE
-4 0,FIXED+SHUT_THING,INSIDE+LEAK,NOT+NOT_LONG,OR+PLASTIC,TRIP+WALL,a minute,ajan,ante,baja,buil,del vecino,dis,eja
-4 0,elled,going to,gun,ienta,iso ,iza,lava,ll ,mando,nute ,odo ,olin,que la,reeze,rende,seco,there's no,ueda,ya la
-4 0,~ACTION+READS,~DAMAGE+TO_FIX,~DOOR_FAIL,~DOOR_FAIL+PERSON,~ELECTRIC+READS,~SHUT_THING+SUBJECT,~SPARK
-4 1, fue , ni , ok , todo ,AGED+FULL_OF,AGED+HOT_WATER,AGED+NONE,APPLIANCE+TOILET,BILL+INDOOR,BROKEN+TRIP
-4 1,CEILING+GAS_NEAR,PERSON+STRONG_FLOW,PIPE+STOPPING,PRICE+SHUT_THING,SINKS+WALL,TO_FIX+TRIP,ava,ental,ess,fue 
-4 1,have to,hielo,letas,oro,oro ,ota ,sec,send ,todo ,y yo,~NOT+SPARK,~SHUT_THING+SYMPTOM_PEOPLE
-4 2, any , cool, dry, nad, ok, send ,AGED+OVERWHELM,BACK_UP+PLAN,BUT+FUNCTION,DOOR+LATCH,FLAME_WILD+NOBODY
-4 2,FLOW+GROUP,FUNCTION+INSTALLING,HOT_WATER+SYMPTOM_PEOPLE,NOW+PERSON,TO_FIX+WALL,anc,aver,ces,cool,epa,from a
-4 2,in here,tal ,tas,the upstairs,ulto,~AND+DOOR_FAIL,~HOT_TOUCH+NOT,~NOT+PLASTIC
-4 3,BACK_UP+READS,CAUGHT+DAMAGE,CONTAINED+SHUT_THING,EMPTYING+FLOW,FIXED+SUBJECT,KEYS+SUBJECT,NOBODY+OR
-4 3,SHUT_THING+TO_FIX,esta en,hot water,nad,ntal ,oli,sub,trar ,~PERSON+SUBJECT
-4 4, asi, noth, or,ANIMAL+SHUT_THING,BACK_UP+KEYS,ces ,coo,gota,nothi,othi,othin,~AND+SHUT_THING
-4 5,FLAME_WILD+LEAK,eint
-4 6, all ,key
-4 8, all, so ,DAMAGE+FREEZING
-4 9,PERSON+SYMPTOM_PEOPLE
-3 -9, fe, nois,ACTION+HOT_WATER,PIPE+TO_FIX,bra,el agua,more,nois
-3 -8,aria ,isi,~PAST+PERSON
-3 -7,HEAT+PERSON,LOSABLE+PLASTIC,pita,rej,ttl,urgen,~CLOG+TRY,~RUNNING_WATER
-3 -6, new, tapa, tech, vera, week,BUSINESS+FULL_OF,FLOW+LATCH,HIT+IN_WALL,HOT_TOUCH+PIPE,INDOOR+SOUND
-3 -6,LOSABLE+OUTDOOR,NOT+UNSURE,OTHER_ONE+SUBJECT,OUTDOOR+STRONG_FLOW,PERSON+PRICE,PERSON+RIPPED,RIPPED+ROOMS,bien 
-3 -6,bra ,evad,ext,for a,gar,hose ,ifi,lea,new,ngan ,nge ,osi,rano ,rev,sem,taba,tech,vad,week,~AGED+PERSON
-3 -6,~AND+PLAN,~FLAME_WILD+SYMPTOM_PEOPLE,~PRICE
-3 -5, dese, dra, expl, hac, high, how, new , stai, tun, tune, tune , verano , visi,BROKEN+FLOOD,BUT+HOT_WATER
-3 -5,DOWNED+FUNCTION,EVERYWHERE+IN_WALL,FAUCET+SUBJECT,FLUSH+GAS_NEAR,GAS_NEAR+LATCH,GROUP+MACHINE_TOUCHED
-3 -5,HOT_TOUCH+SHUT,INDOOR+NONE,INSIDE+TRY,LOOKALIKE+SUBJECT,LOSABLE+OTHER_ONE,MARKS+READS,add,anten,ats,bon,do i
-3 -5,dri,ebr,eman,embr,erano,expl,high,hose,iembr,ieza,ieza ,ink,ipped,kes,lamo,loj,mid,minu,month,move,mpa,mpara
-3 -5,nerat,new ,nstal,nted,nted ,nun,onth,paga,piez,pieza,que me,rica,sal ,sda,sday,sema,sita,sque,tar ,tif,tig,tune
-3 -5,tune ,tune up,veran,xpl,~BROKEN+TRY,~CHIRP,~DAMAGE+PAST,~GAS_NEAR+SHUT_THING,~PERSON,~TRIPPER
-3 -4, 20, alw, alwa, always , an , change , cleaning , disposal , empr, esti, firm, generator , gri, led, limpieza 
-3 -4, loos, minu, prog, put, rec, winter , wr,APPLIANCE+FLAME_WILD,BROKEN+LOOKALIKE,BROKEN+LOUD,BURST+FULL_OF
-3 -4,COLD+INSIDE,DAMAGE+PERSON,DOWNED+READS,DRAINS,DRAINS+FLAME_TAME,DRAINS+WEAK,ELECTRIC+READS,EXPLODED+PERSON
-3 -4,FIXED+OR,FLAME_TAME+SHUT,FLAME_TAME+TUB,FULL_OF+INSIDE,FULL_OF+RIPPED,FULL_OF+ROOMS,FUNCTION+LATCH,GAS+PERSON
-3 -4,GAS_THING,HOT_TOUCH+INDOOR,INDOOR+LOOKALIKE,INDOOR+MINUTES,INDOOR+SMELL_OTHER,INSIDE+LOSABLE,INSTALLING+TOILETS
-3 -4,KEYS+KEYS,KEYS+TO_FIX,LEAK+TOILET_RUNS,LOSABLE+OR,LOSABLE+PLAN,LOUD+SUBJECT,MINUTES+ROOMS,MINUTES+TO_FIX
-3 -4,NONE+TO_FIX,NOT+PRICE,NOT+TRY,OR+UNSURE,PERSON+URGED,PIPE+URGED,RENEW+TELLS,ROOMS+SINKS,SENSE+SHUT_THING
-3 -4,SHUT_THING+SMELL_OTHER,SUBJECT+SUBJECT,TELLS+TRIP,TUB+WEAK,abuel,alanc,alw,alwa,alway,ani,ared,at night,aul
-3 -4,buel,cei,chedu,cks ,conde,ct ,dav,davi,dd ,din ,dispo,drip,e'd,e'd ,egl,eja ,elef,elefo,ero,estim,ete,gador
-3 -4,gras,hedu,hedul,icad,icado,icia,ierr,iez,ind ,ippe,ispos,it has,itar ,lar ,loos,loose,lways,na ,nex,nth,ogr
-3 -4,omac,omer,on my,oose,oqui,ose ,ought,pain,presa,prog,progr,ract,rda ,redo,reg,regl,rib,rippe,rogr,sch,scri
-3 -4,some ,tea,telef,tem,the old,toma,toma ,tomac,tun,ueg,umber,undi,une,urn ,vamos a,would like,zar,~AGED+HYPO
-3 -4,~CLOG,~EVERYWHERE+SYMPTOM_PEOPLE,~FIXED+INSIDE,~FLAME_WILD+PERSON,~FLAME_WILD+TO_FIX,~FRIDGE_FAIL+TO_FIX
-3 -4,~INSIDE+PLAN,~INSTALLING+PLAN,~LOSABLE+SUBJECT,~NOT+PAST,~RENEW+SHUT_THING,~TO_FIX
-3 -3, alre, an, bid, cier, dri, ever , gol, golp, grea, hiss, ins, invierno , ja, jard, lis, mov, offi, pain, pas
-3 -3, pri, rui, sump, sump , swap, telefono , they , tin, ventana , visitas ,ACTION+STUCK,ACTION+WEAK,AGED+HYPO
-3 -3,APPLIANCE+PLAN,BROKEN+OVERFLOW,BROKEN+RENEW,DAMAGE+WATER,DOOR+IN_WALL,ELECTRIC+IN_WALL,ENCLOSED+TUB
-3 -3,EVERYWHERE+TOILET_RUNS,EVERYWHERE+TO_FIX,FLAME_TAME+READS,FLAME_TAME+SHUT_THING,FLAME_WILD+RUNNING_WATER
-3 -3,FLOOD+SYMPTOM_PEOPLE,FRIDGE+LOSABLE,FRIDGE_FAIL+TRY,FULL_OF+INSTALLING,FULL_OF+OUTDOOR,GAS_NEAR+KEYS
-3 -3,GAS_NEAR+LOSABLE,GAS_THING+INSTALLING,GAS_THING+RENEW,GROUP+WALL,HEAT+INSTALLING,HYPO+INDOOR,IF+WALL
-3 -3,INSTALLING+POWER,LOOKALIKE+RENEW,LOSABLE+TUB,MOVED_AWAY+TRY,ONE_ROOM+PERSON,OUTDOOR,PLASTIC+RUN_WATER
-3 -3,ROOMS+TEAPOT,SOUND+SYMPTOM_PEOPLE,a new,abia,ade ,aid ,algun dia,alla,alre,ator,aya,bano,chang,check,cida,cito
-3 -3,cito ,cker,de visitas,desag,despues de,ecte,eds,eds ,efono,el lavabo,el tecnico,erato,eros ,ervi,esag,ffice
-3 -3,fice,fier,filtr,flood,fono ,golp,grea,gust,habia,hange,heck,hermo,hey,hey ,hiss,ibo ,icker,idif,idifi,ierno
-3 -3,iltr,impi,impie,ino ,invie,jard,jardi,kle,lati,leani,lier,limpi,llamo,lre,ltr,mber ,mes ,meti,midif,mpiez,nea 
-3 -3,ntrol,nue,nvier,obra,offic,olar,olp,on a,orni,oul,ould,pag,paint,pared y,pint,pital,plac,pong,por una,pusie,rep
-3 -3,rogra,segui,servi,simo ,sitas,son,son ,sump,sump ,swap,tana ,tard,they ,ub ,ueb,uede,uld,unt ,usie,usier,via
-3 -3,vino ,vio,wap,you do,~AGED+STOVE,~BROKEN+PLAN,~CANT_OPERATE,~DAMAGE,~DAMAGE+INDOOR,~DAMAGE+PERSON
-3 -3,~FUNCTION+INSTALLING,~GAS_NEAR+INSTALLING,~INDOOR+LEAK,~INSIDE+INSTALLING,~NOT,~PAST+READS,~TRAPPED
-3 -2, bill, bill , cit, cobran , comes , desa, en, fin, had , help , jar, lavabo , limp, mini, nov, pid, plumber 
-3 -2, pressure , saba, ser , she , shower , son , stops , tecn, that , tub , va , vino, vino , who , wor,AGAIN+AGED
-3 -2,AGED+FLOW,AGED+TELLS,AND+STRONG_FLOW,ANIMAL+BUT,APPLIANCE,AUTHORITY+BACK_UP,BROKEN+COME_UP,BURST+INSIDE
-3 -2,BUT+HOT_TOUCH,BUT+PIPE,COME_UP+DOOR,COOKING+PERSON,COOLING+ROOMS,DAMAGE+SYMPTOM_PEOPLE,DOOR+MACHINE_TOUCHED
-3 -2,EMPTYING+TOILETS,ENCLOSED+HYPO,FUNCTION+GROUP,FUNCTION+NO_WATER,HISS+SUBJECT,IF+TRY,INSIDE+OVERFLOW,IN_WALL+OR
-3 -2,IN_WALL+SHUT,IN_WALL+TRY,LIVE+PERSON,LOSABLE+SMELL_OTHER,MACHINE_TOUCHED+TOILETS,MOVED_AWAY+TO_FIX
-3 -2,OUTDOOR+OVERFLOW,OUTDOOR+RENEW,OUTSIDE+PIPE,OUTSIDE+WATER,OVERFLOW+RUN_WATER,PERSON+SMELL_OTHER,PERSON+TEAPOT
-3 -2,PLAN+SHUT,RIPPED+SINKS,TUB+WALL,alan,aner,ap ,apad,arle,ars,asad,ase,avab,avabo,bano ,bill ,cione,cni,cnic
-3 -2,comes,del bano,desa,eady,eady ,eck,ecn,ecni,ecnic,ede,efo,egui,elp ,es para,espu,essu,essur,fin,gol,grade,had 
-3 -2,help ,iarl,idad ,iff,igh,inki,inkin,iri,lavab,ld ,limp,lp ,mana ,mis,nces,necte,ngan,nia ,nkin,obran,omes 
-3 -2,on and,ops,ops ,oti,put ,rant,rer,ressu,rla,ros,she ,sit ,solar,spec,spu,ssur,ssure,stops,sul,take,tecn,tecni
-3 -2,terio,that ,tion,ton ,unc,vab,vabo,vabo ,ving,ving ,who ,~AGAIN,~AGED+PAST,~AND+TRY,~BACK_UP+SYMPTOM_PEOPLE
-3 -2,~BURST+TO_FIX,~COOLING+PLAN,~FIRE,~FIXED+HEAT,~FREEZING+TO_FIX,~FUNCTION+WALL,~INSIDE+READS,~INSIDE+TRY
-3 -2,~LOSABLE+TRY,~SUBMERGED,~SYMPTOM_PEOPLE+SYMPTOM_PEOPLE
-3 -1, bef, befo, before , bota, clar, claro , despues , dis, entr, everything , foo, grit, hel, hubo, hubo , ig
-3 -1, looked , mant, per, pide, pide , que, remo, sabado , seg, segu, semana , sof, sola, tienen , wil,AGAIN+IN_WALL
-3 -1,AGED+GROUP,AGED+RUN_WATER,AND+AUTHORITY,AND+ELECTRIC,ANIMAL+SYMPTOM_PEOPLE,APPLIANCE+NOW,BACK_UP+FUNCTION
-3 -1,BODY+TRY,BROKEN+FAUCET,BUT+ENCLOSED,COME_UP+KEYS,DOWNED+PLAN,ELECTRIC+FLUSH,EVERYWHERE+PLAN,FIXED+NOW
-3 -1,FLAME_WILD+INSTALLING,FLAME_WILD+OUTDOOR,FLAME_WILD+TOILET_RUNS,FRIDGE+WALL,FULL_OF+TOILET_RUNS,HOT_WATER+NOW
-3 -1,IN_WALL,LATCH+MACHINE_TOUCHED,NONE+NOT_LONG,NONE+WALL,NOT+TOILETS,NOT_LONG+TRY,OUTSIDE+TO_FIX,RENEW+SHUT
-3 -1,RIPPED+TUB,RUN_WATER+TOILET_RUNS,aban,aga ,ajar,and i,anico,bef,befo,befor,bota,bran ,cio,cir,claro,despu,eed 
-3 -1,efore,elf ,epar,erio,fer,fore ,hubo,hubo ,iado,imp,inier,inute,ith ,lad,laro,laro ,looke,mana,moved,mpie,mue
-3 -1,nces ,nki,nov,nute,odo,oked,oked ,onces,ones ,ooke,ooked,ore,orro,orti,pani,pide,pide ,poco ,puro ,raba,rega
-3 -1,riv,rti,sabad,samo,samos,self,self ,spue,spues,ster ,tak,tio,tonc,traba,uido,uso ,wil,~AGED+LEAK
-3 -1,~APPLIANCE+BROKEN,~BACK_UP+TO_FIX,~HYPO+SUBJECT,~SHUT_THING+TO_FIX,~SMELL+STOVE
-3 0, bil, bui, buil, can , chor, circ, flus, gara, hair, in , neve, noche , qu, send, subio , tak, todo
-3 0,ACTION+OUTDOOR,AND+LOOKALIKE,AND+SHUT_DONE,APPLIANCE+COME_UP,APPLIANCE+LOSABLE,APPLIANCE+STILL,APPLIANCE+TOILETS
-3 0,BREAKER_WORD+TO_FIX,BURST+ELECTRIC,BUZZ+NOT,COLD+ROOMS,DOOR+TRIP,ELECTRIC+INDOOR,ENCLOSED+OVERFLOW
-3 0,FAUCET+OUTDOOR,FAUCET+SHUT,FIXED+WALL,FLAME_TAME+FLOW,FLAME_WILD+NO_WATER,FLAME_WILD+ONE_ROOM
-3 0,FUNCTION+STRONG_FLOW,HOT+TRY,HOT_WATER+OR,INSIDE+TO_FIX,IN_WALL+SUBJECT,LATCH+TRIP,MILD+WALL,MOVED_AWAY+SUBJECT
-3 0,ONE_ROOM+PIPE,ONE_ROOM+SUBJECT,PLAN+READS,SYMPTOM_PEOPLE+WHOLE,TOILETS,URGED+WALL,abo ,adiad,alien,antes de,asca
-3 0,ation,atu,bado ,bia ,casa de,chor,chorr,cist,const,coti,ctos,ctos ,diad,diado,eet,eeze,elf,erm,ey ,eze,flus
-3 0,flush,fore,hel,hing',iona,ione,irin,iring,iso,ket ,leta,lot ,lus,lush,mand,ner ,nera,noma,omas,omas ,ompa,ork 
-3 0,pil,ps ,puro,ran ,reez,regi,repa,repar,rmo,rtes ,send,sof,subio,tap,ter ,teste,todo,trab,uant,ubio,ubio ,ute 
-3 0,vamo,vamos,vid,with a,work ,~AND+FRIDGE_FAIL,~BROKEN+STOVE,~FIXED+SUBJECT,~HEAT+LOSABLE,~PERSON+PERSON
-3 0,~SUBJECT+SYMPTOM_PEOPLE
-3 1, abaj, abajo , baby, clic, comp, dormir , get, hair , linea , mal, pes, pot, quede , tho, tra, we , we'
-3 1,AGAIN+HEAT,AGED+SUBJECT,APPLIANCE+ENCLOSED,APPLIANCE+FLOW,APPLIANCE+OVERFLOW,BACK_UP+NO_WATER,BACK_UP+STUCK
-3 1,BROKEN+NO_WATER,BUCKET+SYMPTOM_PEOPLE,CANT_OPERATE+DAMAGE,CEILING+CEILING_STAIN,COME_UP+LOSABLE
-3 1,FAUCET+FLAME_WILD,FLOW+TOILET_RUNS,FLUSH+SUBJECT,HEAT+URGED,IN_WALL+LOUD,NOT+SENSE,OR+READS,OVERFILLED+PIPE
-3 1,RIPPED+SHUT,TOILET,aby,adia,aje,baby,ciona,clic,cot,eal,enda,erde ,etas,etas ,iar ,imo,in the,inea,inea ,inta
-3 1,itin,iting,kles,kless,less,less ,linea,mir ,n's,n's ,nic,nkles,oil,per,quede,rab,rack,rmir ,rtes,tel ,ters,ters 
-3 1,tira ,uts,veci,vim,vimo,vimos,we ,we',~BROKEN+PIPE,~BURN,~GAS_NEAR+TO_FIX,~NOT+OVERFILLED,~NOT+OVERFLOWING
-3 1,~OR+SMELL,~SINKS+TRY
-3 2, 0 , 80 , cas, casa, chapa , cobr, dej, deja, dos, horas , made, sile, slow, wit, with,'s ,AGAIN+APPLIANCE
-3 2,ANIMAL+ANIMAL,BACK_UP+FRIDGE,BACK_UP+LATCH,BILL+ENCLOSED,BROKEN+TOILET_RUNS,BUT+INDOOR,BUT+SYMPTOM_PEOPLE
-3 2,COLD+RUN_WATER,CONTAINED+LOSABLE,ELECTRIC+INSIDE,ELECTRIC+OR,ENCLOSED+HOT,FLOW+TO_FIX,FULL_OF+SOUND,FULL_OF+TRIP
-3 2,FUNCTION+PLAN,GROUP+SYMPTOM_PEOPLE,MILD+SHUT_THING,NO_WATER+ROOMS,anad,andma,ans ,chapa,cobr,comp,dia ,dma,dur
-3 2,eda,hapa,hapa ,horas,ilen,ivo,lav,lice,loc,lose ,made,mente,ndma,nido ,ntrar,ok ,omp,ool,quiet,radia,ron ,ror
-3 2,ror ,rre,rror,rror ,sile,silen,slow,thing,trar,uerta,uiet,vec,with,~FREEZING,~SINKS+TO_FIX,~STOVE+TRY
-3 3, fli, gota, gota , nothing , vein,APPLIANCE+STUCK,BACK_UP+FREEZING,COOLING,ELECTRIC+FRIDGE,EMPTYING+PIPE
-3 3,FIXED+SYMPTOM_PEOPLE,INDOOR+NOBODY,INDOOR+TO_FIX,INSIDE+OUTDOOR,IN_WALL+SOUND,READS+SHUT_DONE,SHUT+TOILET_RUNS
-3 3,STRONG_FLOW+SYMPTOM_PEOPLE,andm,ash,cer ,clas,dam,dej,deja,en un,gota ,hie,hiel,ienda,mir,mpr,ndm,oche,oil 
-3 3,randm,san,tho,tilla,vein,veint,~BROKEN+SYMPTOM_PEOPLE,~GAS_NEAR+TRY,~INDOOR+OR,~SMELL+SUBJECT
-3 4, 40, coo, litr, sub,BACK_UP+EMPTYING,BROKEN+FRIDGE_FAIL,BUCKET+FLAME_WILD,EMPTYING+SHUT_THING,ENCLOSED+LEAK
-3 4,fria ,hap,hirt,itro,litr,litro,noch,noche,sin agua,so ,~APPLIANCE+TRY
-3 5,AGED+EMPTYING,AND+NOT_LONG,BROKEN+BUSINESS,BUSINESS+LOSABLE,CONTAINED+INDOOR,DOOR_FAIL+SUBJECT
-3 5,FRIDGE_FAIL+FULL_OF,OVERFILLED+TO_FIX,READS+ROOMS,RUN_WATER+SHUT
-3 6, cold, ice ,AND+TOILET,AWAY_PLACE,BROKEN+WALL,INDOOR+NO_WATER,NOT+RUN_WATER,PIPE+SHUT_DONE,alt,cold,en una
-3 7, key,AND+BUT,CLOG+LOSABLE,DOOR_FAIL+TRY,out in
-3 8,BUCKET+SHUT_THING,CLOG+TO_FIX,HOT_WATER+NOT
-3 9,BURST+DOOR
-3 10,BURST+LATCH,DOOR_FAIL+LATCH,SHUT+SHUT_THING
-3 12,BUSINESS
-2 -10,urg
-2 -9, ur
-2 -8,FLAME_TAME+LOSABLE,TRY+VULNERABLE,blanc
-2 -7, call , mak, ne, re,att,call ,ens,ks ,lanca,mak,mbre ,ona ,urge
-2 -6, blanca , more , pasa, semanas , tel, urg, urge,DOOR+FLOW,DOOR+GAS_NEAR,FRIDGE+SLOW,PERSON+RENEW,PIPE+READS
-2 -6,acia,alar,alled,ano ,but it,ebe,ebe ,eek,gen,ita,lwa,lway,manas,mer ,pasa,taba ,to turn,tram,~BROKEN+TO_FIX
-2 -6,~FIXED+WALL,~LEAK+PERSON
-2 -5, abue, cone, for, hig, lleg, muc, much, phone , ring, ru, urgente , was ,APPLIANCE+BATTERY,BUT+SINKS
-2 -5,ENCLOSED+FULL_OF,FULL_OF+MACHINE_TOUCHED,INDOOR+STOVE,INSIDE+SINKS,LATCH+SHUT,MINUTES+SUBJECT,NONE+ROOMS
-2 -5,NOT+PIPE,PERSON+TELLS,SLOW+WALL,SUBJECT+TRAPPED,abu,abue,acia ,ange,biar,cle,contr,dese,entre,eses,gres,hac
-2 -5,herm,hig,him,hum,iemb,ink ,lleg,mbiar,muc,much,ontr,osal,osal ,plo,posal,rgent,rgo,ring ,ttle,was 
-2 -5,~ACTION+SUBJECT,~BACK_UP+INDOOR,~BREAKER_WORD,~PIPE+TO_FIX
-2 -4, alar, anu, att, check , do, duct, inc, llam, madr, mother , move, phon, po, rejilla , repl, ret, sab, sch
-2 -4, sche, smoke , toma , usa ,ACTION+HEAT,AGED+SINKS,APPLIANCE+BUZZ,BROKEN+CEILING,BROKEN+TO_FIX,BROKEN+TRY
-2 -4,CONTAINED+TRY,COOLING+PLAN,DRAINS+FULL_OF,DRAINS+RUN_WATER,DRAINS+TOILETS,ENCLOSED+RUN_WATER,ENCLOSED+SLOW
-2 -4,FLAME_TAME+SLOW,FLOOD+READS,FULL_OF+SINKS,FUNCTION+ROOMS,FUNCTION+URGED,GAS_NEAR+INSIDE,INDOOR+OTHER_ONE
-2 -4,INDOOR+SYMPTOM_PEOPLE,INSIDE+WATER,LATCH+PLAN,NONE+PLAN,NOT+TRAPPED,PLASTIC+SENSE,ROOMS+SOUND,ala,alar ,ar 
-2 -4,arda,bid,bles ,cia,ctor,dad ,de techo,ecom,ejo,ejo ,embre,en ,engan,ervic,escr,escri,ese,etr,extra,fir,gan 
-2 -4,golpe,heck ,idi,idn,int ,ise ,iver,ize,la visita,like a,moke,moke ,nter,oct,olpe,ong ,orada,orr,oton,poner un
-2 -4,quita,rada,recom,regre,resa,rong ,rrad,rust,rvic,sday ,se puede,sen,smoke,umbe,uto ,vic,volvi,xtra,za 
-2 -4,~AND+GAS_NEAR,~DAMAGE+ENCLOSED,~HYPO+SHUT_THING,~HYPO+TO_FIX,~LOSABLE,~OR+PLAN
-2 -3, aire, aire , cie, clean , escr, help, him, hoo, insu, ma, makes , nex, next, next , paint , pasado , quo, quot
-2 -3, recibo , replace , revision , ruid, sens, serv, shock , should , some , un , week , what , years , yo
-2 -3,ACTION+GAS_NEAR,ALARM+AND,AND+GAS,ANIMAL+TO_FIX,APPLIANCE+RENEW,BROKEN+ROOMS,COME_UP+ELECTRIC,DRAINS+ENCLOSED
-2 -3,ENCLOSED+WALLS,EVERYWHERE+FAUCET,EXPLODED+SYMPTOM_PEOPLE,FLAME_TAME+SUBJECT,FLOW+SINKS,FULL_OF+PERSON
-2 -3,FULL_OF+WALLS,FUNCTION+HEAT,INDOOR+INSIDE,INSIDE+ROOMS,INSIDE+WALLS,KEYS+SHUT,MACHINE_TOUCHED+TOILET_RUNS
-2 -3,MINUTES+SHUT_THING,OUTSIDE+SHUT_THING,PIPE+ROOMS,PLASTIC+TO_FIX,RUNNING_WATER+RUN_WATER,SHUT+TO_FIX
-2 -3,STUCK+TO_FIX,TOILETS+TUB,aire ,anin,aning,aya ,ber,bles,cibo,cibo ,cid,cone,del aire,del calentador,dra,dule
-2 -3,eani,eanin,ecibo,ecta,edul,edule,ema,epla,eplac,ext ,fall ,fan,gado,gri,had,hat,help,hock ,how much,iat,ibo
-2 -3,imat,imate,ini,insu,inuto,ior,it's been,jil,jill,jilla,lean ,lood,lood ,lum,makes,mie,mina,mme,nen,next,next 
-2 -3,nkl,nkle,nteri,nuto,ogram,once,orks,oso ,para el,pec,quo,quot,quote,rator,repla,rien,rior,scale,set ,sier,sse
-2 -3,sue,taria,timat,tract,turn ,uita,uote,uste,vend,venga,via ,week ,what ,works,xt ,years,~AND+STOVE,~BILL
-2 -3,~FIXED+NOT,~GAS_NEAR+SUBJECT,~HYPO+PIPE,~PLAN+SHUT_THING,~SENSE+TRY,~TRIP
-2 -2, ala, es, estimate , firs, first , garaje , had, hook, inodoro , instalar , inu, inun, invi, it , pric, pueden 
-2 -2, pusieron , saber , sai, said, said , th, ther, ust, uste, vol, wha, what,AGAIN+ENCLOSED,AGED+TOILET_RUNS
-2 -2,ANIMAL,BACK_UP+FLAME_TAME,BROKEN+SYMPTOM_PEOPLE,BUZZ+PIPE,CEILING+WALL,CLOG+SINKS,COME_UP+RUNNING_WATER
-2 -2,COME_UP+WATER,CONTAINED+FUNCTION,COOLING+RENEW,DAMAGE+RUNNING_WATER,DAMAGE+TO_FIX,ELECTRIC+FLOW
-2 -2,EVERYWHERE+RUN_WATER,EVERYWHERE+SINKS,EVERYWHERE+TRY,FAUCET+ROOMS,FLAME_WILD+TOILETS,FLAME_WILD+TUB
-2 -2,FLAME_WILD+WALLS,FULL_OF+TUB,FUNCTION+SHUT,FUNCTION+SHUT_THING,FUNCTION+SLOW,HOT_TOUCH+WALL,HYPO+RENEW
-2 -2,HYPO+SUBJECT,IN_WALL+TO_FIX,KEYS+STUCK,LATCH+ROOMS,LATCH+STUCK,PLAN+SYMPTOM_PEOPLE,ROOMS+TRAPPED,SHUT+WALL
-2 -2,STUCK+TOILETS,TO_FIX+URGED,age,age ,ang,anic,araj,araje,ardin,arge,burne,carbon monoxide,cian ,cobra,cost,doro 
-2 -2,ecib,ector,eden,eden ,egra,egur,el detector,enga,erior,erno,esagu,ever ,firs,first,garaj,hook,iento,inun,inund
-2 -2,invi,ires,ires ,irst,irst ,la pared,ligh,light,like to,lumb,lumbe,mante,mate ,mien,need a,nim,nodo,nom,nos 
-2 -2,nton,nund,ogra,olv,oos,opi,pasad,pric,recib,rita,ruid,saber,sagu,said,said ,serv,stal,sure,sure ,tari,tia,tit
-2 -2,tub ,ucho,ueden,uisi,ven,viern,vino,vol,wha,what,y quiero,~BURST+TRY,~IN_WALL,~LEAK+WALL,~LOSABLE+PERSON
-2 -2,~NOT+URGED,~NOT+WATER,~PLAN+RENEW,~SPILLED_OUT
-2 -1, as, cierra , cir, come, cual, de, des, ea, falta , fi, gote, gr, ju, nec, nece, need , neig, ni, oc, reco
-2 -1, spri, stor, tapado , that,ACTION+STOPPING,AGED+LATCH,AGED+SHUT_DONE,AND+INSTALLING,AND+NOT,AND+SLOW
-2 -1,APPLIANCE+BURST,BILL+SUBJECT,BUT+READS,CEILING+INSTALLING,DAMAGE+READS,DAMAGE+RENEW,DOWNED+TUB
-2 -1,ELECTRIC+MACHINE_TOUCHED,ELECTRIC+STOVE,ELECTRIC+WALLS,EMPTYING+LOSABLE,ENCLOSED+INSTALLING,ENCLOSED+TOILET
-2 -1,FLAME_TAME+TO_FIX,FLAME_WILD+PIPE,FRIDGE_FAIL+NOT,FULL_OF+TOILETS,FUNCTION+OR,HIT+SYMPTOM_PEOPLE,LATCH+LATCH
-2 -1,LOSABLE+SLOW,LOSABLE+STOPPING,NOT+ROOMS,OVERWHELM,PLAN+TELLS,PRICE+RENEW,READS+STOVE,RUN_WATER+TUB,STOVE+TRY
-2 -1,acio,ars ,athr,athro,aza,bajar,bathr,cesi,cet ,cino,cta,cte,cual,den,dera,ead ,ecesi,ecino,ecti,ede ,egu,eighb
-2 -1,el aire,erv,esito,espue,for the,ghb,ghbo,gote,gun ,id ,idge ,ighb,ighbo,igua,ile,just,just ,king,king ,ldera
-2 -1,lie,lo que,lte,meno,mmer,nde,nece,neces,need ,neig,neigh,nga,nos,ntar ,nte,osta,otro,pad,paga ,par,pens,quier
-2 -1,rabaj,ran,rdi,rec,reco,rking,rle,rno ,sai,sea,sola,spri,sprin,sur,teni,that,tim,uier,uito ,usa,y esta
-2 -1,~FIXED+SYMPTOM_PEOPLE,~GAS+SMELL,~SHUT_THING+SMELL,~STRONG_FLOW
-2 0, bath, cald, clo, company , cot, coti, disp, fridge , he , horn, just , mand, moved , necesito , noma, nomas 
-2 0, pai, pil, rem, run , trab, veci, with ,ACTION+ELECTRIC,AD,AGAIN,AGAIN+TO_FIX,AGED+DOOR,AND+DRAINS
-2 0,APPLIANCE+NONE,APPLIANCE+STOVE,BACK_UP+STOPPING,BILL+TO_FIX,BREAKER_WORD+TRY,BURST+TO_FIX,BUSINESS+SHUT_THING
-2 0,BUT+ROOMS,COME_UP+FUNCTION,COME_UP+ROOMS,COOLING+WALL,EMPTYING+READS,ENCLOSED+EVERYWHERE,ENCLOSED+ONE_ROOM
-2 0,ENCLOSED+WALL,FAUCET+OVERFLOW,FLAME_WILD+SPILLED_OUT,HOT_TOUCH+TO_FIX,INDOOR+SUBJECT,INSIDE+PLAN,INSTALLING+TUB
-2 0,KEYS+RENEW,NOBODY+READS,NOW+RENEW,SHUT+TOILETS,TO_FIX+TRY,abo,adiat,all ,amo,antes,bath,bout ,clo,compa,cuit,dem
-2 0,diato,disp,eav,end,enen,enen ,er ,erta,ess ,ettin,freez,fridg,gara,horn,horno,house,hower,iador,iato,iator,ice
-2 0,idg,idge,ienen,ifo,ike,ike ,ipp,ircui,jus,ken,ken ,lador,lan ,lla ,lle,mant,mpany,nomas,one ,ones,ount,oved
-2 0,oved ,pany,pany ,rage,rcui,rcuit,ridg,ridge,run ,showe,tene,till,tuv,vecin,ved,ved ,with ,y es,~DOOR
-2 0,~LEAK+LOSABLE,~PLAN+PLAN,~SUBJECT
-2 1, baja, bota , cal, cob, deb, depa, dos , gro, house , i'm, i'm , lea, morn, morning , otro, otro , piso 
-2 1, prende , pued, que , repa, salo, salon , slow , soft, spr, tira , trag,'m ,ACTION+COOLING
-2 1,ACTION+MACHINE_TOUCHED,ACTION+TOILET,AD+PERSON,AGED+UNLIT,APPLIANCE+BACK_UP,APPLIANCE+CLOG,APPLIANCE+OR
-2 1,BROKEN+FUNCTION,BROKEN+INSTALLING,BROKEN+READS,BURST+COOLING,BUSINESS+COOLING,BUT+CLOG,CANT_OPERATE+WALL
-2 1,CLOG+RUN_WATER,COLD+GAS_NEAR,CONTAINED+SHUT,COOLING+LEAK,DOOR_FAIL+OUTSIDE,DRAINS+SHUT,DRAINS+STOPPING
-2 1,FREEZING+ROOMS,HOT+NOT,HOT_TOUCH+NO_WATER,INDOOR+ONE_ROOM,INSIDE+IN_WALL,INSIDE+LOOKALIKE,INSTALLING+LEAK
-2 1,LOSABLE+WALL,NONE+OR,NONE+SHUT_THING,NONE+SUBJECT,OR+OR,PIPE+WALLS,PRICE+TO_FIX,ROOMS+TUB,RUN_WATER+STOPPING
-2 1,acio ,ade,agua ,aja,ana ,ance ,ande ,ante ,artes,blan,bota ,cas,ce ,cis,cke,cob,compr,deb,depa,der,done ,dry
-2 1,ecin,eez,encia,enta ,ept ,ermo,grad,guie,guien,i'm,i'm ,ico,ielo,iende,ing',ing's,jand,jando,lig,mate,morn,morni
-2 1,mpres,nar ,ng',ng's,ng's ,no prende,oja ,ompr,ormir,ornin,orno,otro ,ouse,ouse ,piso,piso ,pper,pued,puert,qued
-2 1,rie,rmir,rmo ,rn ,rned,rned ,salo,salon,sar ,slow ,soft,spa,spr,ster,thin,this morning,tor,tors,tors ,trag,tru
-2 1,urned,vida,wit,~AND+TO_FIX,~APPLIANCE,~APPLIANCE+FUNCTION,~APPLIANCE+OR,~INSIDE+SHUT_THING,~NOT+OVERFLOW
-2 1,~NOT+PERSON,~OR+ROOMS,~OVERFLOW+TO_FIX,~SUBJECT+TRY
-2 2, 40 , agua , bab, blan, cooling , entrada , hielo , hol, keys, keys , op, pl, porton , problema , qued, rad
-2 2, radi, ref, till, till , tuvi, vec,ACTION+BREAKER_WORD,ACTION+COLD,ACTION+CONTAINED,AGED+COLD_WATER_ONLY
-2 2,AGED+HALF,AND+IN_WALL,AND+OR,AND+OVERWHELM,APPLIANCE+FREEZING,BACK_UP+GROUP,BREAKER_WORD+READS,BROKEN+RIPPED
-2 2,CEILING_STAIN+DAMAGE,CEILING_STAIN+ROOMS,COLD+INDOOR,COLD+READS,COME_UP+READS,CONTAINED+DAMAGE,DEAD+FRIDGE
-2 2,DRAINS+SUBJECT,FAUCET+LATCH,FLAME_TAME+NOT,FLOW+SPILLED_OUT,FULL_OF+NO_WATER,HEAT+RUNNING_WATER,HEAT+WATER
-2 2,INSIDE+LIVE,INSIDE+PLASTIC,IN_WALL+TELLS,LOOKALIKE+LOSABLE,NONE+PERSON,NOT_LONG+TO_FIX,POWER_OUT+SHUT_THING
-2 2,ROOMS+TO_FIX,SENSE+TO_FIX,STOPPING+TUB,TO_FIX+WHOLE,ac ,agr,amp,ania ,ath ,casa,casa ,click,cooli,dejar,dge 
-2 2,el congelador,elada,elar,em ,enci,era,escon,eys ,food,genci,ivi,ivo ,jar ,ket,keys,keys ,lada ,los enchufes
-2 2,me and,mi casa,my house,nci,ning,noc,ny ,ocio,oling,ompan,ooli,oolin,orton,porto,rein,ria,roble,the meter,tiend
-2 2,tina,trada,ued,ume,up and,~BURN+TRY,~FUNCTION+READS,~LEAK+SHUT_THING,~LOSABLE+SMELL,~OVERFILLED+TO_FIX
-2 2,~OVERFILLED+TRY,~OVERFLOWING,~OVERFLOWING+TO_FIX,~OVERFLOWING+TRY,~PERSON+SHUT,~SMELL+WALL
-2 3, ban, blow, casa , congelador , dent, estoy , hie, hiel, loc, madera , non, prendo , we,ACTION+SUBJECT
-2 3,ACTION+TRIPPER,AGED+BUT,APPLIANCE+FULL_OF,APPLIANCE+SHUT_THING,AUTHORITY+GAS_NEAR,BACK_UP+COOLING
-2 3,BROKEN+ONLY_ONE,BUCKET+RUN_WATER,BUSINESS+BUSINESS,BUSINESS+TRY,CANT_STOP+MACHINE_TOUCHED,CEILING_STAIN+IN_WALL
-2 3,COLD+SINKS,CONTAINED+FLAME_WILD,COOLING+TRIP,DAMAGE+SHUT,DAMAGE+STUCK,DOOR_FAIL+DOWNED,EMPTYING+NOW
-2 3,EMPTYING+SUBJECT,ENCLOSED+FIXED,ENCLOSED+GROWS,ENCLOSED+NO_WATER,ENCLOSED+OR,FLAME_WILD+TO_FIX,FRIDGE+NOT
-2 3,INSTALLING+SHUT,LATCH+OUTSIDE,LOSABLE+POWER_OUT,MOVED_AWAY+VULNERABLE,NOT+RUNNING_WATER,ONLY_ONE+SYMPTOM_PEOPLE
-2 3,READS+SLOW,SHUT+TUB,agua caliente,blow,desco,dore,dores,eezer,efrig,eis,erde,esta a,estoy,ezer,fra,frige,helad
-2 3,igera,inta ,irt,ispa,lthy,lthy ,mader,me quede,neve,never,nid,no tiene,non,ntes ,ock ,of a,ota,press,rige,riger
-2 3,thy,thy ,ung,ush ,y las,~NOT+SMOKE
-2 4, blowing , den, entrar , here, here , mil, mit, tienda , vei, veinte ,0s ,APPLIANCE+COOLING,BACK_UP+PIPE
-2 4,BUCKET+LOSABLE,BUCKET+TELLS,BURST+NOT,COOLING+RIPPED,DOWNED+SHUT,FLOW+NOBODY,NOT+OUTSIDE,NOW+PLAN
-2 4,ONLY_ONE+PERSON,adore,amp ,aron ,ave,bio ,blowi,bro ,cur,deri,einte,epa ,inte ,ith,la chapa,lowe,ntand
-2 4,puedo entrar,stoy,stoy ,thi,vei,~FRIDGE_FAIL
-2 5, onl, only, only , subo, subo ,AGED+NOT_LONG,AGED+NO_WATER,AND+ONLY_ONE,ANIMAL+LATCH,AWAY_PLACE+TO_FIX
-2 5,FULL_OF+READS,HEAT+HEAT,KEYS+LOCKED_OUT,LATCH+LOCKED_OUT,aron,blo,is at,itr,nly,nly ,onl,only,only ,orto,subo
-2 5,subo ,~INDOOR+ROOMS,~NOT+SYMPTOM_PEOPLE
-2 6, cold , wo,APPLIANCE+SOUND,CEILING_STAIN+GROWS,KEYS,LATCH+SHUT_THING,cold ,fria,lets,lets ,~BURN+NOT
-2 7, ic,BURST+KEYS,BUSINESS+ENCLOSED,LEAK+SHUT,SYMPTOM_PEOPLE+SYMPTOM_PEOPLE
-2 8,BUCKET+SUBJECT,PIPE+SHUT
-2 10,SHUT_DONE
-2 11,FRIDGE+FRIDGE_FAIL
-2 12,DOOR+DOOR_FAIL
-1 -8,ENCLOSED+TRY,ard,tic
-1 -7,BILL+PERSON,LOSABLE+TRIP,PIPE+TRY,bel,loud,oca,oud,uev,~PLAN
-1 -6, am , au, ex, more, old, old , vent, wh,DOOR+SHUT,ELECTRIC+PLAN,ENCLOSED+FUNCTION,FRIDGE+SHUT,PERSON+SUBJECT
-1 -6,PLAN+TO_FIX,TO_FIX+TRAPPED,de gas,mora,noise,oise,one of,over ,tapa ,tic ,vent,vis,~COLD+SUBJECT
-1 -5, abu, bebe , hum, lab, mam, my , on , pos,APPLIANCE+INDOOR,CEILING_STAIN+SUBJECT,CRACKLE+INSIDE,ELECTRIC+TRY
-1 -5,ENCLOSED+STOVE,FAUCET+PLAN,FIRE+TO_FIX,FLAME_WILD+FREEZING,GROUP+HEAT,HEAT+OR,INDOOR+RIPPED,LOSABLE+SINKS
-1 -5,MEDICAL+TO_FIX,MINUTES+SYMPTOM_PEOPLE,ampa,apl,ari,aria,ator ,bebe ,ena,hoc,hock,ill,ins,mam,mbl,mbre,nten,oso
-1 -5,ove,over,ring,rrada,tea ,~ENCLOSED+KEYS,~FULL_OF+NOT
-1 -4, battery , bebe, called , de , extr, len, mese, rev, service , ven, vengan , ver, vo, weeks ,AGAIN+AND
-1 -4,AGED+FUNCTION,APPLIANCE+TRY,BATTERY+INSIDE,BROKEN+DENIED,BUZZ+GAS_NEAR,BUZZ+SYMPTOM_PEOPLE,COLD+FREEZING
-1 -4,DAMAGE+TRY,DOOR+HEAT,DOWNED+ROOMS,EXPLODED+GAS_NEAR,FLOOD+TO_FIX,FLOW+OUTDOOR,FLOW+VULNERABLE,HEAT+TO_FIX
-1 -4,HOT+SHUT_THING,OR+SHUT,OVERFLOW+SHUT_THING,PERSON+THANKS,RUN_WATER+TOILETS,alarm,alc,alid,alida,ange ,arbo,bebe
-1 -4,bien,bon ,cac,charg,de dos,egres,eses ,estab,extr,harg,harge,ian,ille,imie,imien,isc,ispo,jer,larm,llam,lou
-1 -4,low ,lpe,mese,nunc,ome,onn,puede,reji,rota,rvice,stab,sti,tery,tery ,the garage,tle,tre ,ttery,tub,uent,vice
-1 -4,vice ,weeks,when the,xtr,~BACK_UP+ENCLOSED,~DAMAGE+ROOMS,~FLAME_WILD+FUNCTION,~FLOW+INSIDE,~INSTALLING+LOSABLE
-1 -4,~NOT+PRICE,~PAST+SYMPTOM_PEOPLE
-1 -3, apag, cambiar , carbon , didn, head , jala, jun, lik, like, like , loca, mama , mantenimiento , meses , moth
-1 -3, much , pit, reb, reci, seca, senora , tub, tube, was, you',AGAIN+BUT,AGED+OVERFLOW,APPLIANCE+GROUP
-1 -3,BODY+ELECTRIC,BODY+SYMPTOM_PEOPLE,BURST+INDOOR,COME_UP+INSIDE,DOOR+PLAN,DOWNED+FAUCET,DOWNED+TOILET_RUNS
-1 -3,EMPTYING+ENCLOSED,ENCLOSED+TOILET_RUNS,EVERYWHERE+LOSABLE,EXPLODED+TO_FIX,FLAME_TAME+PERSON,FLAME_TAME+WALL
-1 -3,FLOW+PERSON,FULL_OF+STOPPING,GAS_NEAR+HOT_TOUCH,GAS_NEAR+RENEW,INSIDE+LOUD,INSIDE+RENEW,LATCH+STOPPING,LEAK+TRY
-1 -3,LOUD+PERSON,MARKS+ROOMS,OUTDOOR+TRIP,OVERFLOWING+SHUT_THING,PIPE+TOILET,PLAN+STOVE,PLASTIC+TELLS,POWER+READS
-1 -3,POWER+TRIP,ROOMS+SMELL_OTHER,ROOMS+SYMPTOM_PEOPLE,ROOMS+WALLS,RUNNING_WATER+TOILET,RUN_WATER+SENSE
-1 -3,RUN_WATER+TOILET,RUN_WATER+WATER,STOPPING+TO_FIX,SYMPTOM_PEOPLE+WALL,TOILET+WATER,TOILETS+TRY,act,aint,ampar
-1 -3,apag,arlo ,biar ,bill,cti,didn,dn',dn't,dn't ,eck ,ect ,ella,ella ,enim,enimi,epl,errad,esa,eva ,fic,ge ,gent
-1 -3,gram,gus,handl,have a,hoo,houl,hould,humi,if ,ior ,itar,jun,lento,like,like ,mama ,mber,meses,much ,nect,nimi
-1 -3,nimie,nora ,nteni,oco ,oma ,once ,ong,orm,orri,ou',oye,rain ,rap,rbo,rbon ,reat,repl,rin,rior ,rvi,scar,seca
-1 -3,sens,shoul,sita ,some,somet,spita,spos,tenim,tres ,ur ,uri,vado,volv,you',~ACTION+LOSABLE,~ACTION+SHUT_THING
-1 -3,~ACTION+TRY,~AGED+DAMAGE,~BURST+PIPE,~EVERYWHERE+NOT,~FIXED+PAST,~FUNCTION+INSIDE,~INDOOR+INSTALLING
-1 -3,~INDOOR+PLAN,~LOSABLE+PAST
-1 -2, after , alr, be , burn, cei, ceil, drain , dre, em, faucet , if, if , lad, muy, muy , some, too , turn 
-1 -2, ustedes , visita , works ,ACTION+READS,AGED+DRAINS,AGED+GAS,AGED+GAS_NEAR,AGED+SLOW,AND+CAUGHT,AND+SINKS
-1 -2,BACK_UP+LOSABLE,BROKEN+ELECTRIC,BROKEN+PLASTIC,BURST+IN_WALL,BURST+ROOMS,CEILING+INSIDE,DOWNED+ELECTRIC
-1 -2,ELECTRIC+FLAME_TAME,ENCLOSED+LOOKALIKE,FAUCET+RUN_WATER,FAUCET+SINKS,FLAME_WILD+SENSE,HOT_WATER+INSIDE
-1 -2,HYPO+PLAN,INDOOR+TRY,INSTALLING+TOILET,PERSON+TRY,PLAN+TOILETS,PLASTIC+SINKS,SUBJECT+URGED,TRY+URGED,aid,aint 
-1 -2,aire,alr,burn,ceil,conec,detector de,duct,ears,ears ,eca,ech,eek ,eigh,ek ,elp,eri,erl,esu,fter ,hin,hre,iar
-1 -2,ician,ierra,ion ,lik,lled,lled ,ment ,moth,mothe,muy,muy ,nac,nor,ntan,nti,oke,ome ,onec,onect,ori,orks ,our 
-1 -2,resu,rom,rrado,rrie,siera,sito,sito ,spo,ssin,ssing,stede,tede,tedes,the water,too ,tres,tube,ucet ,uito,ute
-1 -2,was,~TRY
-1 -1, abou, about , con, dia, duc, estu, floo, goo, lim, ri, sol, sw, the, two, two ,ACTION+BROKEN,ACTION+FUNCTION
-1 -1,AGED+TUB,BODY+SUBJECT,DRAINS+LOSABLE,DRAINS+SHUT_THING,DRAINS+TUB,ELECTRIC+ENCLOSED,ENCLOSED+TOILETS
-1 -1,FRIDGE_FAIL+TO_FIX,FULL_OF+INDOOR,FUNCTION+SYMPTOM_PEOPLE,INSIDE+SHUT_THING,INSTALLING+OR,IN_WALL+SENSE
-1 -1,LOOKALIKE+ROOMS,LOSABLE+OUTSIDE,MACHINE_TOUCHED+SUBJECT,PIPE+RUNNING_WATER,PIPE+WATER,RENEW+TOILETS,RENEW+TRY
-1 -1,TEAPOT,abou,about,ake,ament,aucet,cesit,dif,duc,ero ,esit,estu,evisi,fauce,floo,fter,goo,ho ,illa,ima,ios,ips
-1 -1,ips ,isie,isier,isio,ision,ke ,lace,lla,most,nia,nter ,oile,olor ,place,pue,talar,two,two ,ucet,uisie,uz ,vie
-1 -1,visio,~FIXED+TO_FIX,~GAS,~GAS_NEAR+SMELL,~HYPO+INSTALLING,~HYPO+PLAN
-1 0, bathroom , ch, ever, fau, free, gar, hous, just, luz, luz , man, nos, pan, par, there , wi,APPLIANCE+HEAT
-1 0,FUNCTION+TRY,INDOOR+RUN_WATER,INDOOR+TRAPPED,INSIDE+PIPE,LATCH+WALL,LOSABLE+POWER,NOBODY+TO_FIX,NOT+READS
-1 0,OR+RENEW,PERSON+RUNNING_WATER,SLOW,SUBJECT,TO_FIX+TO_FIX,ali,alie,alv,ara,bout,cam,cci,ccio,ccion,com,ctr,des
-1 0,ectr,elect,etti,fau,free,gett,getti,hroo,hroom,ino,isp,lectr,lien,luz,luz ,mpan,mpi,ms ,nder,nt ,ntar,old ,oma
-1 0,ost,pai,pect,pres,rok,roke,spect,sted,tai,tapad,throo,tira,~AND+SMELL,~BACK_UP+TRY,~GAS_NEAR+LEAK,~LOSABLE+OR
-1 0,~PERSON+SMELL
-1 1, as , cam, came, compania , desc, fixed , fuera , get , gett, gran, grande , jus, part, piso, port, pue, puer
-1 1, somo, somos , tap, van, water , who, work ,'re,'re ,AND+LOSABLE,ANIMAL+PERSON,APPLIANCE+EMPTYING,BACK_UP+DOOR
-1 1,BREAKER_WORD+BROKEN,BREAKER_WORD+ELECTRIC,BROKEN+CANT_OPERATE,BURST+SYMPTOM_PEOPLE,BUSINESS+DEAD,CLOG+OR
-1 1,COOLING+DAMAGE,COOLING+INDOOR,COOLING+LOSABLE,COOLING+TO_FIX,FLUSH+TO_FIX,FRIDGE+TO_FIX,FULL_OF+LATCH
-1 1,GROUP+PERSON,GROUP+SUBJECT,HEAT+IN_WALL,IF+PERSON,MACHINE_TOUCHED+PIPE,NOT+STUCK,NOT+TO_FIX,OR+SUBJECT
-1 1,PERSON+ROOMS,PLAN+WALL,POWER+SUBJECT,ROOMS+TRY,SHUT+STUCK,SHUT_THING+TRY,abad,abado,abajo,acc,all,app,auce,bad
-1 1,ban,came,cotiz,desc,dia,ece,econ,econd,era ,erdi,eter,fixed,fur,gran,grand,gua ,heat,hing ,hora,hous,ina,ingu
-1 1,ixed,ixed ,key ,nar,nda,nes,ning ,oda ,ond ,orn,otiz,otiza,pan,perdi,puer,radi,radu,rande,reet,rno,robl,secon
-1 1,somo,somos,spe,spl,stree,ter,ton,toppe,treet,ua ,urne,ush,usin,who,xed,xed ,~ACTION+TO_FIX,~BROKEN+PERSON
-1 2, alguien , bedr, cambio , empt, fixe, flush , food , hora, las, manc, marc, mi, mir, ning, nos , pan , quedamos 
-1 2, qui, ra, rega, sto, thir, trei, treinta , us , vivo, we'r, we're ,ACTION+ACTION,ACTION+IN_WALL,AGAIN+PERSON
-1 2,AND+HOT_WATER,AND+TUB,AND+VERY_LOUD,ANIMAL+APPLIANCE,AUTHORITY+SHUT_THING,BREAKER_WORD+SHUT,BROKEN+FLAME_TAME
-1 2,BUCKET+NOW,BUCKET+TOILET_RUNS,BUT+CANT_OPERATE,CANT_OPERATE+TRY,COME_UP+TRIP,COOLING+COOLING,COOLING+ENCLOSED
-1 2,DAMAGE+DEAD,DOOR+DOOR,FLAME_WILD+TOILET,FRIDGE+MACHINE_TOUCHED,FRIDGE+TRY,FRIDGE_FAIL+HOT_WATER,FULL_OF+PLAN
-1 2,FUNCTION+PERSON,HEAT+LOSABLE,INDOOR+NOT_LONG,INDOOR+WALL,INSIDE+KEYS,KEYS+OUTSIDE,LOSABLE+LOUD,LOSABLE+NONE
-1 2,NOT+SHUT,NOT+SHUT_THING,NOT+TOILET,OR+PERSON,OVERFLOW+READS,PERSON+RUN_WATER,PRICE+SUBJECT,RUN_WATER+SUBJECT
-1 2,SHUT+TRIPPER,SHUT_DONE+WATER,TO_FIX+TRIPPER,ain ,aje ,algui,ambio,and a,ania,ans,arti,ayer,ayer ,bedr,bedro,blem
-1 2,chan,de agua,dema,desde la,di ,droom,e'r,e're,e're ,edro,edroo,efr,efri,egoc,egoci,einta,ejar,empty,ende ,erta 
-1 2,ever,eys,fixe,frig,goc,goci,got,here ,hy ,ibi,ielo ,in a,ingun,inq,inqu,ista,jam,la compania,lgui,lguie,line,low
-1 2,lush ,manc,manch,mara,marc,mbio,mbio ,mpani,mpty,nderi,negoc,nes ,ngun,ningu,nio,nqui,nquil,ntrad,oblem,obr
-1 2,ocio ,orno ,otel,oto ,otr,pace ,pania,pia ,plit ,probl,pty,ra ,radur,rag,refri,reint,rradu,rri,rton,rton ,sam
-1 2,sin,stop,stopp,termi,tes ,th ,thir,topp,trei,trein,trip,udi,uedam,vivo,we'r,we're,~AGED+SHUT_THING
-1 2,~APPLIANCE+ENCLOSED,~APPLIANCE+PERSON,~APPLIANCE+ROOMS,~BROKEN+INDOOR,~HOT_TOUCH+SMELL,~IN_WALL+SMELL
-1 2,~OVERFLOW+TRY,~POWER+TO_FIX,~ROOMS+ROOMS,~STOVE+TO_FIX
-1 3, 30, corto , dire, dor, freezer , fu, inq, inqu, jo, lol, lol , nei, pud, refr, sa, saf, safe, see, trac, vu
-1 3, vue,AGED+CONTAINED,AGED+EVERYWHERE,AND+EXPOSED,AND+HALF,APPLIANCE+HOT_TOUCH,BACK_UP+SPILLED_OUT,BROKEN+COLD
-1 3,BROKEN+SUBJECT,BUCKET+BUCKET,BUSINESS+HOT_WATER,BUSINESS+NO_WATER,BUSINESS+PERSON,BUSINESS+TO_FIX
-1 3,CANT_STOP+LATCH,CANT_STOP+NOW,CAUGHT+FUNCTION,COLD+TOILET_RUNS,COOLING+TRY,EMPTYING+TELLS,EMPTYING+TO_FIX
-1 3,FIXED+GAS_NEAR,FIXED+INDOOR,FLOW+FULL_OF,FLOW+LEAK,FLOW+UNLIT,FRIDGE_FAIL+NO_WATER,FUNCTION+UNLIT
-1 3,GAS_NEAR+IN_WALL,GAS_NEAR+OUTSIDE,HOT+INDOOR,INDOOR+OR,INSIDE+OUTSIDE,LATCH+SUBJECT,LEAK+RENEW,LEAK+SHUT_THING
-1 3,LOOKALIKE+PERSON,NOBODY+ROOMS,NOBODY+SHUT_THING,NOT+POWER_OUT,NO_WATER+SHUT,OUTSIDE+PERSON,ROOMS+SHUT_DONE
-1 3,SINKS+TOILET_RUNS,TOILET+WALL,aco ,ana,ancha,asta ,ata,cre,damo,damos,denta,dire,direc,dura,eis ,el porton,elan
-1 3,empt,encie,enin,ening,erma ,ezer ,fli,food ,fort,gela,ial ,ico ,iger,inqui,irec,lada,lado ,las,lf ,lol ,lth,ly 
-1 3,mper,mpt,ncha,ngela,no smell,oce,oche ,oda,oras,oras ,orc,orio,orrow,ors ,oven,poli,pt ,pud,quili,refr,rendo
-1 3,ress,rios,rk ,row ,rrow,saf,safe,scur,see,shut the,the ac,tina ,to my,torio,uili,uilin,umer
-1 3,~APPLIANCE+SHUT_THING,~BUT+FLOW,~FUNCTION+IN_WALL,~INDOOR+INDOOR,~IN_WALL+NOT,~NOT+STOVE,~NOT_LONG+STOVE
-1 3,~OR+READS,~OVERFILLED,~SUBJECT+SUBJECT,~SUBJECT+TO_FIX,~TOILET_RUNS+TO_FIX,~TRY+VULNERABLE
-1 4, chap, close , cook , esto, heal, healthy , nego, none, none , open, ot, otr, poli, poz, pu, rese, rob, san
-1 4, sano, tap , though , tod, vacio ,28 ,ACTION+NOT,AGED+ONLY_ONE,ANIMAL+DOOR,APPLIANCE+DEAD,APPLIANCE+FUNCTION
-1 4,BACK_UP+TRIP,BUSINESS+HEAT,CANT_STOP+OR,CLOG+FUNCTION,COLD+ELECTRIC,CONTAINED+ROOMS,ENCLOSED+NOBODY
-1 4,ENCLOSED+SHUT_DONE,EVERYWHERE+FRIDGE,FLAME_WILD+ONLY_ONE,FLAME_WILD+POWER_OUT,FLOW+FUNCTION,FLOW+STOVE,HOT+WALL
-1 4,HOT_WATER+READS,INDOOR+NOW,INSIDE+NOBODY,LEAK+SINKS,LEAK+TRIP,LOSABLE+SHUT_DONE,NO_WATER+SHUT_THING
-1 4,OVERFILLED+TELLS,PERSON+READS,PIPE+PIPE,POWER+POWER_OUT,SENSE+TRY,SHUT+SINKS,SHUT_DONE+TOILETS,aderi,alth,althy
-1 4,amar,bland,chap,cial,ciend,cook ,ealth,elad,enda ,epi,esco,ged,gel,had to,heal,healt,icl,iemp,la mitad,lavan
-1 4,ldin,lding,lol,nei,ngel,none,none ,och,ooms,ooms ,open,opp,pan ,pasti,pon ,pot,poz,ppe,quit,rio,rooms,sano,shop
-1 4,tap ,track,uil,vacio,~AGED+BROKEN,~BUSINESS,~ELECTRIC+SMELL,~FUNCTION+NOW,~FUNCTION+SMELL,~GAS_NEAR+NOT
-1 4,~POWER+TRY
-1 5, blank , blo, din, flip, mitad , pilo, puedo , sit, ter, to , w , wai,AGED+TOILET,APPLIANCE+LOUD,BROKEN+OR
-1 5,BROKEN+SHUT,BURST+DOOR_FAIL,BUT+INSIDE,CLOG,COLD+DAMAGE,COOLING+DOWNED,FLOW+TRIP,HOT_WATER+SHUT,HOT_WATER+TO_FIX
-1 5,INDOOR+SHUT_DONE,INDOOR+TOILET,LOCKED_OUT+PIPE,SHUT_THING+SUBJECT,amarr,at ,bo ,de atras,ealt,enid,erre,eto,flip
-1 5,ilot,itad ,lank ,las ,mitad,mpre,nam,ncho,ncho ,nego,no sale,oms,oms ,oppe,pilo,pilot,pot ,puedo,que prendo,rre 
-1 5,se bota,stud,tud,udd,wai
-1 6, mita,60 ,AND+COLD,APPLIANCE+TRIP,BREAKER_TRIP+ENCLOSED,BUSINESS+NOT,CLOG+TOILET,CONTAINED+PIPE,DAMAGE+SHUT_DONE
-1 6,DOOR_FAIL+FUNCTION,FREEZING+SINKS,FRIDGE+HOT_TOUCH,LATCH,NOW+TO_FIX,NO_WATER+SUBJECT,desde el,grados y,lan,nig
-1 6,nigh,night,no water,nta 
-1 7, 60, 60 , ice, lock,AND+EMPTYING,ANIMAL+KEYS,BUCKET+CEILING,COLD,CONTAINED+ENCLOSED,ELECTRIC+HOT_WATER
-1 7,ENCLOSED+OUTDOOR,NO_WATER+PERSON,SHUT_DONE+SHUT_THING,bana,ets,ets ,is out
-1 8,AND+NO_WATER,LEAK+TOILETS,NOT_LONG
-1 9,BUT+HEAT,INDOOR+LEAK,LOCKED_OUT+PERSON
-1 10,DOOR_FAIL+KEYS
-1 23,NO_WATER
0 -9,HEAT+SUBJECT
0 -8,BATTERY
0 -6, anos, anos , tapa ,ACTION+LATCH,BODY+ENCLOSED,FLAME_TAME+FRIDGE,GAS_NEAR+INDOOR,PLASTIC+SHUT_THING,aci,oxi
0 -6,~FLAME_WILD
0 -5, did, entre , les, les , loud, vis,ANIMAL+READS,BODY+INDOOR,BURST+TELLS,CONTAINED+TO_FIX,DOOR_FAIL+IN_WALL
0 -5,ENCLOSED+FLAME_TAME,EVERYWHERE+FLOW,LOSABLE+SHUT_THING,MINUTES+PERSON,ROOMS+VULNERABLE,URGED,bre ,bue,eva,eza 
0 -5,hone ,hos,lab,my ,rong,rot,tle ,vap,~FULL_OF+LOSABLE
0 -4, estaba , han, lou, my, noise , nu, pa , shoc, shou,AD+TELLS,AND+FLOOD,AND+FLUSH,APPLIANCE+CANT_OPERATE
0 -4,APPLIANCE+INSTALLING,APPLIANCE+ROOMS,BACK_UP+SHUT_THING,BACK_UP+VULNERABLE,BURST+TOILET,BUT+STOPPING
0 -4,DOOR+STOPPING,DOOR_FAIL+ELECTRIC,FLUSH+HEAT,GAS+READS,HOT_TOUCH+SHUT_THING,INDOOR+SLOW,IN_WALL+ROOMS,PERSON+SAG
0 -4,RENEW+SUBJECT,RENEW+SYMPTOM_PEOPLE,RUNNING_WATER+TOILETS,SENSE+WALL,STOPPING+WALL,THANKS+TO_FIX,TRY+UNSURE,aba 
0 -4,acto,ador ,anco,anco ,apa,apaga,arro ,ched,cto ,eeks,eeks ,eji,eks,eks ,ell,encer,ensor,eros,lade,lader,mera
0 -4,mera ,min,mpana,ncer,ncerr,no le,ntre,oise ,phon,phone,post,reb,shoc,shock,shou,sie,sos ,sposa,staba,tana
0 -4,with the,~LOSABLE+TELLS,~PRICE+TO_FIX,~SENSE
0 -3, al, am, batt, beb, bra, caf, cafe, ese, ese , ext, factura , foco , handle , last , litt, little , look , mama
0 -3, mo, reji, rot, tanq, tanque , viejo , whil, while ,APPLIANCE+DAMAGE,BACK_UP+OUTDOOR,BATTERY+SUBJECT
0 -3,BATTERY+SYMPTOM_PEOPLE,BODY+MACHINE_TOUCHED,BODY+ROOMS,BROKEN+FULL_OF,BUT+SHUT,CANT_STOP+STOVE,CANT_STOP+SUBJECT
0 -3,DAMAGE+OUTSIDE,DOOR+ROOMS,DOOR+WATER,DOOR_FAIL+PERSON,ELECTRIC+PERSON,ELECTRIC+TO_FIX,EVERYWHERE+FLAME_WILD
0 -3,FLAME+SHUT_THING,FLUSH+LOSABLE,GAS+TO_FIX,HEAT+SHUT_THING,INDOOR+LATCH,INDOOR+MARKS,INSIDE+INSTALLING
0 -3,INSIDE+STOVE,IN_WALL+RENEW,LOSABLE+SUBJECT,OVERFLOW+PERSON,POWER+STOPPING,READS+SHOCK,RENEW+SINKS
0 -3,RIPPED+SHUT_THING,SEWAGE+TO_FIX,SINKS+SMELL_OTHER,SLOW+VULNERABLE,SMOKE+TO_FIX,SUBJECT+SYMPTOM_PEOPLE
0 -3,SUBJECT+TRY,TO_FIX+UNSURE,actor,adas,adas ,am ,apa ,arbon,batt,batte,beb,caf,cafe,cafe ,carbo,cen ,cia ,cion 
0 -3,corr,cuent,ejil,ejill,enora,erti,escal,fact,foco ,gre,hace un,hile,hile ,hink,hite,hite ,icie,iejo,iejo ,imi
0 -3,ittl,ittle,kup,littl,lls,lls ,look ,lse,mama,mover,ne ,nora,oco,omet,oom ,otros,pou,ram,rbon,rd ,rejil,rks,rlo 
0 -3,room ,rro ,rug,scal,sos,squ,tect,tecto,teri,think,tica ,ud ,uego ,uest ,water is,whil,while,~BACK_UP+ROOMS
0 -3,~BILL+TO_FIX,~ELECTRIC+ENCLOSED,~ENCLOSED+PERSON,~EVERYWHERE,~KEYS+NOT,~NOT+TELLS,~PLAN+ROOMS,~PRICE+TRY
0 -2, creo, creo , dete, dio , from, from , hace , monoxide , pi, quer, quisiera , ren, sue, tan, tres, tres , viej
0 -2, wher, where , yea, year,ACTION+IF,ACTION+PLAN,ALARM,AND+COME_UP,AND+LEAK,AND+SPILLED_OUT,APPLIANCE+GAS
0 -2,BACK_UP+WALLS,BROKEN+FLOW,BURN+ENCLOSED,BURST+TOILETS,COME_UP+IN_WALL,DAMAGE+DAMAGE,DEAD+SYMPTOM_PEOPLE
0 -2,DOOR_FAIL+SYMPTOM_PEOPLE,DOOR_FAIL+TOILET,ENCLOSED+NOT,ENCLOSED+RIPPED,ENCLOSED+WATER,EVERYWHERE+PIPE
0 -2,FLAME_TAME+INSIDE,FLAME_TAME+ROOMS,FLAME_TAME+VULNERABLE,FLOOD+LOSABLE,FLOW+ROOMS,FLOW+WALLS,FLUSH,FUNCTION
0 -2,FUNCTION+RUNNING_WATER,FUNCTION+WATER,HEAT+ROOMS,HIT+PERSON,HOT_TOUCH+SUBJECT,INDOOR+INSTALLING
0 -2,INSIDE+SYMPTOM_PEOPLE,IN_WALL+OVERFLOW,KEYS+SYMPTOM_PEOPLE,LOSABLE+PIPE,PERSON+PLAN,PERSON+TOILET_RUNS,PLAN+TRY
0 -2,POWER+TRY,RUNNING_WATER+SINKS,SEWAGE+SHUT_THING,SMELL+TRY,SYMPTOM_PEOPLE+UNSURE,abe ,acion,agad,amme,andle,arb
0 -2,ardi,ask,behind the,cens,creo,creo ,ctio,ction,dete,ego ,eig,erra,ese ,from,from ,hace ,iej,ise,lena,lis
0 -2,llave del,llega,mbe,mi mama,mucha,ndle,necta,odos,odos ,olor,ono,oqu,orrie,pa ,pagad,pas,rat,rda,rita ,rks ,rom 
0 -2,rou,rrien,ssi,st ,stra,tanq,tanqu,tch,tch ,trap,tter,uberi,ule,usted,venti,viej,want to,yea,year,~AGED+TRY
0 -2,~AND+FIXED,~AND+PAST,~FLAME_WILD+SUBJECT,~NOT+TO_FIX,~TELLS+TO_FIX,~TELLS+TRY
0 -1, ahora , del, fauc, good, good , lla, llave , pasillo , she', suen, you ,ANIMAL+TRY,APPLIANCE+WATER
0 -1,BROKEN+OUTDOOR,BROKEN+TELLS,BURN+SUBJECT,COME_UP+SHUT_THING,DAMAGE+SEWAGE,DOOR+STUCK,EVERYWHERE+SEWAGE
0 -1,FLAME_TAME+SYMPTOM_PEOPLE,FLAME_WILD+SEWAGE_SURE,FLAME_WILD+SINKS,FUNCTION+MACHINE_TOUCHED,HYPO+TRY
0 -1,LOSABLE+SEWAGE,PERSON+SENSE,PLAN+POWER,POLITE_IF,POWER+TO_FIX,ROOMS+SLOW,aber ,aca,ahora,band ,cal,car ,chisp
0 -1,corri,ds ,edes ,ent ,erra ,esc,fauc,good,good ,hisp,husba,igu,iling,lace ,lato,lave ,man,mient,ntac,ou ,ound 
0 -1,our,para,read,reci,res ,sban,sband,she',sion,suen,tala,tuber,uber,ue ,usba,usban,water heater,you 
0 -1,~ENCLOSED+WALL,~LEAK+SUBJECT,~SYMPTOM_PEOPLE,~TELLS
0 1, brok, cocina , com, el , elec, en , ge, getting , heat, hou, nob, nobo, of, val,AND+SHUT_THING,AND+TOILET_RUNS
0 1,APPLIANCE+GAS_NEAR,BREAKER_WORD+LOSABLE,BUT,COLD+TO_FIX,COOKING,ENCLOSED+SHUT,FLAME_WILD+FUNCTION,HEAT+HOT_WATER
0 1,INDOOR+PERSON,INDOOR+TELLS,INSTALLING+NOW,MOVED_AWAY,OR+TO_FIX,POWER,ROOMS+ROOMS,SENSE+SYMPTOM_PEOPLE,TRIPPER+TRY
0 1,ader,ale ,amen,aves,aves ,brok,broke,cha ,cond ,ctri,der ,eak ,eces,ectri,edes,elec,even,get,gui,iera ,it ,ity
0 1,ity ,la puerta,lenta,men,nobo,nobod,ntes,obod,obody,oug,ough,ous,parta,pis,port,rage ,re's,re's ,ria ,roo,str
0 1,tairs,tche,ump,val,y no,~COME_UP+TRY,~FUNCTION,~GROUP,~IF+SUBJECT,~NOW+PERSON
0 2, adultos , apartamento , cambie , came , cin, dep, duch, ev, fur, garage , hast, hasta , have, hay, lin, puerta 
0 2, refrigerador , run, sale, sale , sna, stop, usi, usin, using , vece, veces , vivo , wash, wate,AGAIN+FULL_OF
0 2,AGED+WALL,ANIMAL+BACK_UP,BACK_UP+DOOR_FAIL,BACK_UP+SLOW,BROKEN+BUCKET,BROKEN+TOILETS,BROKEN+TRIPPER
0 2,BUSINESS+RUN_WATER,BUT+CONTAINED,CAUGHT+INDOOR,DAMAGE+EMPTYING,DAMAGE+STOPPING,DOOR+SHUT_THING,DOOR+UNLIT
0 2,DOOR_OPEN,DOWNED+TRY,ELECTRIC+TRIPPER,FLOW+FLOW,FLUSH+INDOOR,FREEZING+WALL,FRIDGE_FAIL+SUBJECT,FULL_OF+IN_WALL
0 2,FULL_OF+PIPE,FUNCTION+TOILETS,KEYS+PIPE,NOW+SUBJECT,PRICE+WALL,READS+TOILET,ROOMS,ROOMS+TOILETS,SHUT_THING+STOVE
0 2,STOPPING+TRY,SYMPTOM_PEOPLE+TRY,TOILETS+TOILETS,TRIP+TRY,all the,alle,arag,arage,ase ,came ,chen,cina,close,ctric
0 2,din,dro,droo,duch,dulto,dy ,eaki,eakin,eat ,edam,edamo,egun,erado,fre,furna,garag,garage door,gelad,grado,hast
0 2,hasta,hav,have,hay,ili,ixe,lect,lon ,lugg,mbie ,nace,no cierra,off,oom,pum,ral ,re ,ro ,room,rran,sale ,sco,so we
0 2,tiza,toda la,tra,ugg,uit,ultos,undo,urna,vece,veces,vivo ,wate,water,~COME_UP+NOT,~GAS+TRY,~NOW+SUBJECT
0 3, 1 , cerradura , cha, da, drip , eve, frio , hay , hela, key , las , lavanderia , llevo , luces , mic, na, off
0 3, pilot , plugged , porc, pus, quit, see , sei, seis, seis , stay , stopped , tengo , thei, til, turned , un, viv
0 3, vuel, we'v, we've ,AGED+PRICE,AND+COLD_WATER_ONLY,AND+DOOR_OPEN,AND+UNLIT,ANIMAL+FLOW,ANIMAL+OUTDOOR
0 3,APPLIANCE+BROKEN,BACK_UP+LEAK,BROKEN+LATCH,BUCKET+RUNNING_WATER,BURST+BUT,BURST+TOILET_RUNS,BUSINESS+SUBJECT
0 3,BUSINESS+TOILET,BUT+NO_WATER,CANT_OPERATE+LOSABLE,CANT_STOP+DOOR,CLOG+ROOMS,CLOG+TRY,COLD+FUNCTION
0 3,COOLING+ELECTRIC,DEAD+IN_WALL,DOOR+LOCKED_OUT,DOOR+OUTSIDE,FULL_OF+SHUT,GAS_NEAR+HEAT,GAS_NEAR+SLOW,GROUP+NOW
0 3,INDOOR+NOT,INDOOR+WHOLE,IN_WALL+STOVE,NOT+TRIP,OR+TOILETS,PRICE+READS,ROOMS+TOILET,SHUT_THING+SLOW
0 3,SHUT_THING+VULNERABLE,SLOW+TRY,TELLS+TO_FIX,TOILET+TOILETS,TOILET_RUNS+TUB,ail ,ampo,anca,ander,arm ,asta,at'
0 3,ators,baj,baje,bil,cio ,corto,de ,dep,drip ,dul,e'v,e've,e've ,eam ,eat,edr,entes,erd,frio ,gir,hay ,heir,hou
0 3,ide ,ilot ,imos,imos ,into,kit,la cerradura,lado,last night,levo,levo ,living room,llevo,luc,mio,nap,nni,nnin
0 3,nning,omos,omos ,on',ores ,part,perd,porc,porch,sale,see ,sei,seis,seis ,side of,sna,stay ,sura,taron,tay 
0 3,tenemos agua,tengo,thei,their,trad,turne,uces ,uck,uert,using,utt,vanta,viv,vue,vuel,wash,we'v,we've,y quedo
0 3,~APPLIANCE+TELLS,~INSIDE+OR,~PLASTIC+SMELL,~SINKS,~TO_FIX+VULNERABLE
0 4, 28, 28 , 55, 55 , abierto , ac , bedrooms , cad, code, code , every , ki, lado , lost, lost , luc, luce, mancha 
0 4, ope, plu, rest, sanos , shop , stay, tomo, trip, ze,40 ,55 ,AGED+UNSURE,AND+LOCKED_OUT,AND+SYMPTOM_PEOPLE
0 4,ANIMAL+COOLING,APPLIANCE+SHUT_DONE,APPLIANCE+TUB,BREAKER_TRIP+NOT,BREAKER_WORD+LOUD,BREAKER_WORD+SOUND
0 4,BROKEN+KEYS,BROKEN+NOT_LONG,BUCKET+ENCLOSED,BUCKET+SINKS,BUSINESS+FRIDGE,BUSINESS+TOILETS,CANT_OPERATE+NOT
0 4,CANT_STOP+STOPPING,CEILING+HEAT,CLOG+TOILETS,COME_UP+FRIDGE,DAMAGE+SLOW,DEAD+POWER,DOWNED+KEYS,FAUCET+KEYS
0 4,FLAME_WILD+STOPPING,FULL_OF+KEYS,FUNCTION+ONLY_ONE,FUNCTION+RUN_WATER,HOT_WATER+TELLS,INDOOR+TOILETS
0 4,LATCH+OUTDOOR,LEAK+READS,LOCKED_OUT+LOCKED_OUT,LOOKALIKE+SYMPTOM_PEOPLE,LOUD+TRIPPER,MARKS+TRY,NOBODY+TRIP
0 4,NOT+ONLY_ONE,OR+ROOMS,OUTSIDE+STOVE,PIPE+TUB,SHUT_DONE+SUBJECT,SHUT_DONE+TO_FIX,SOUND+TRIPPER,SUBJECT+TELLS
0 4,TRY+UNLIT,a un,ait,alde,ales,ales ,anana,ande,arra ,at's,at's ,avand,breaker trips,cad,camar,can see,cerre la
0 4,code,code ,cong,conge,dea,eak,eche,ela,eral,erre ,estud,eveni,front door,ged ,hela,hole ,hop ,iel,imn,ippi,ippin
0 4,just me,la manana,ldi,lost,lost ,lost power,lower,lsa,luce,ncie,ncien,neral,no gas,ongel,orde,ores,orto ,pus
0 4,quede afuera,qui,rder ,resso,rranc,sal,sanos,sh ,shop ,so no,stay,stro ,stu,taro,tay,the line,tod,tomo,tri
0 4,turned off,uce,upl,ura,vande,ya no,~ACTION+TOILETS,~APPLIANCE+INDOOR,~COOLING+FUNCTION,~FUNCTION+OR
0 4,~INDOOR+TO_FIX,~NOT+SLOW,~TOILET_RUNS
0 5, 58, 58 , dispara , evening , hold, leche , lock , oll, olla, shop, side, side , track , veni, wait,58 ,AGED+AGED
0 5,APPLIANCE+DRAINS,APPLIANCE+NO_WATER,BREAKER_TRIP+LOSABLE,BREAKER_TRIP+SYMPTOM_PEOPLE,BREAKER_WORD+FLOW
0 5,BROKEN+DOOR,BUCKET+HOT_WATER,BUSINESS+GAS_NEAR,BUSINESS+POWER_OUT,DOWNED+LATCH,ELECTRIC+POWER_OUT,FAUCET+FREEZING
0 5,FIXED+HEAT,FLAME_WILD+POWER,FLOW+TRIPPER,FLUSH+FULL_OF,FREEZING+RUN_WATER,FRIDGE_FAIL+OR,FUNCTION+OUTSIDE
0 5,FUNCTION+TOILET_RUNS,HALF+IN_WALL,LEAK,LOCKED_OUT+TRY,NOW+NO_WATER,PERSON+PERSON,READS+READS,asi que,astil,avan
0 5,cada ,cerre,cure,dispa,dos dias,error,hol,hop,inh,ispar,leche,lock ,luz en,ncha ,no puedo,ope,ord,rest,rne
0 5,se dispara,studi,the main,tudi,ubo,ult,wait,~FUNCTION+SHUT_THING
0 6, erro, error , lech, stu, trips , won', won't ,BREAKER_WORD,BREAKER_WORD+TRIP,BUCKET+CONTAINED,DOOR_FAIL+ENCLOSED
0 6,DOOR_FAIL+NOT,DOOR_FAIL+OR,DOOR_FAIL+TO_FIX,EMPTYING+TRIP,ENCLOSED+FRIDGE_FAIL,FAUCET+FUNCTION
0 6,HOT_WATER+MACHINE_TOUCHED,LIVE+WALL,LOCKED_OUT+SUBJECT,NO_WATER+SYMPTOM_PEOPLE,NO_WATER+TELLS,RUN_WATER+TO_FIX
0 6,STOPPING+SUBJECT,TRIP+TRIPPER,anch,arn,cada,deria,itad,lank,lech,male,no hot,ream ,spara,tad ,toy,won',won't
0 6,~INSIDE+NOT
0 7, bana, err, open , uni,ACTION+BREAKER_TRIP,APPLIANCE+BUSINESS,APPLIANCE+IN_WALL,HALF+POWER,MINUTES+TRIP,aps 
0 7,at all,de mi,ilit,osc,ranc,thou,toy 
0 8,ELECTRIC+HALF,INDOOR+OUTDOOR,SHUT+SUBJECT,aro,lock,rs ,veni
0 9,CLOG+INDOOR,HOT_WATER,KEYS+SHUT_THING,LEAK+ROOMS,NO_WATER+READS,NO_WATER+WALL,ONLY_ONE+SUBJECT,fri
0 10,BROKEN+HOT_WATER
0 11,BUCKET+LEAK
0 12,BUCKET+READS
1 -7, mon,READS+VULNERABLE,anas,anas 
1 -6, when ,BUZZ+LOSABLE,COOLING+OUTDOOR,ENCLOSED+GAS_NEAR,ear,mbr,when 
1 -5, mu, pho,APPLIANCE+STOPPING,BUZZ+NOW,IN_WALL+PLAN,LATCH+LOSABLE,SHUT_THING+TOILETS,mon,ontra,or ,posa,spit,sy 
1 -5,~MACHINE_TOUCHED+NOT,~MACHINE_TOUCHED+TRY,~PLAN+WALL
1 -4, ago , campana , fee, light , she, whe, when,ACTION+CLOG,ACTION+SHUT_THING,AGED+HOT_TOUCH,AGED+NOT,AND+PIPE
1 -4,COOLING+HEAT,DOOR+FUNCTION,DOOR_FAIL+WATER,EXPLODED+SUBJECT,HISS,NOT+POWER,ROOMS+SYMPTOM,ago,aun,chin,ded
1 -4,dos anos,el bano,enso,entan,eza,hen ,loud ,ma ,naci,no me,ntre ,oud ,pie,reo,when,~FIXED+PIPE
1 -4,~LEAK+SYMPTOM_PEOPLE,~NOBODY
1 -3, ace, beep, cama , closet , como, fir, hallway , hu, it, loud , may, nine, post, smok,AGED+BATTERY,AGED+FLUSH
1 -3,AND+OVERFLOW,BATTERY+TO_FIX,BROKEN+RUNNING_WATER,BUZZ+SENSE,COLD+VULNERABLE,COME_UP+PERSON,DOWNED+FLAME_WILD
1 -3,DRAINS+FAUCET,EXPLODED+LOSABLE,FLAME_TAME+INDOOR,FLOOD+PIPE,FLOW+KEYS,FULL_OF+SYMPTOM_PEOPLE,HEAT+INSIDE
1 -3,HOT_TOUCH+PLASTIC,MACHINE_TOUCHED+OUTDOOR,MEDICAL+TRY,PIPE+SENSE,READS+SENSE,RIPPED+WALL,ROOMS+SEWAGE
1 -3,SEWER_LINE+TO_FIX,SEWER_LINE+TRY,STILL+TRY,THANKS+TRY,TOILETS+WATER,allw,allwa,amm,anit,aril,arma ,bat,be ,beep
1 -3,cama ,ches ,como,cue,do ,ectad,edi,emo,epo,explo,fee,had a,hallw,hed,hone,huto,hutof,i am,iern,litt,llave de,llw
1 -3,llwa,llway,lway ,mok,nco ,ncuen,negra,nine,nsor,nsor ,ntana,omo ,onc,oset ,rena,reo ,reve,shuto,smok,tab,tof
1 -3,toff,ttle ,uch ,uego,uli,usb,uto,utof,utoff,uy ,way,xplo,~AGED+PLAN,~ENCLOSED+SYMPTOM_PEOPLE,~FLAME_WILD+TRY
1 -3,~INSTALLING+SUBJECT,~PAST+SUBJECT,~SENSE+TO_FIX
1 -2, alarma , ask, beh, cont, del , don', don't , foc, foco, husb, lig, ligh, months , muchacho , ol, oxig, oxigeno 
1 -2, oye, ph, pou, puede , quem, rig, righ, right , saca, spi, swit, uno, ve,ACTION+VULNERABLE,AGED+FLAME_TAME
1 -2,AND+SHOCK_SURE,APPLIANCE+EXPLODED,BACK_UP+EVERYWHERE,BACK_UP+TOILETS,BODY+DAMAGE,BODY+FLOW,BODY+GROUP,BODY+WALL
1 -2,BURN+ROOMS,BURST+READS,BUT+STOVE,CEILING+FLAME_WILD,DAMAGE+PLASTIC,DAMAGE+STOVE,DEAD+PERSON,ELECTRIC+KEYS
1 -2,ELEVATOR+ROOMS,ENCLOSED+RUNNING_WATER,ENCLOSED+SINKS,EVERYWHERE+INDOOR,EVERYWHERE+TOILETS,EXPLODED+SHUT_THING
1 -2,FAUCET+RENEW,FLAME_TAME+FLAME_WILD,FLAME_WILD+RIPPED,FLAME_WILD+STRONG_FLOW,FREEZING+TRY,GAS+WALL,HEAT+PLASTIC
1 -2,INDOOR+MACHINE_TOUCHED,INSTALLING+TRY,LATCH+SYMPTOM_PEOPLE,PLASTIC+POWER,PRICE+SYMPTOM_PEOPLE,READS+SMOKE
1 -2,RIPPED+SYMPTOM_PEOPLE,ROOMS+STOVE,SHUT_THING,SMOKE+TRY,adr,arg,arma,beh,beri,beria,bur,cabl,cable,cen,ch ,cian
1 -2,ctu,ctur,cuarto de,cuen,d's,d's ,dar ,detec,did,dido,don',don't,ena ,ened,ened ,entil,erna ,esup,esupu,etec
1 -2,etect,evat,evato,foc,foco,geno,geno ,hen,husb,ific,ifica,igeno,ila,isa,ish,itch ,jo ,kup ,lame ,last ,levad
1 -2,levat,ndle ,nil,nths,nths ,ntila,onths,oxig,oxige,pat,por las,que esta,quem,resup,reven,rico,rico ,rlo,rna ,rst
1 -2,rst ,saca,sho,swit,switc,the bathroom,tila,till ,trico,uct,uem,witc,witch,xig,xige,xigen,zin,zing,zing ,zumba
1 -2,~AGED+TO_FIX,~BILL+TRY,~ENCLOSED,~ENCLOSED+FUNCTION,~FIXED+ROOMS,~PIPE+TRY,~READS+TRY
1 -1, aho, ahor, bac, behi, behind , cabl, cu, dice , dren, ele, esca, estufa , hose , humo, know , minutes , pasi
1 -1, pat, presupuesto , sala, sala , says, says , sen, som, sp, techo , todos , wif,AGED+PIPE,AGED+POWER,AND+COOLING
1 -1,AND+PERSON,APPLIANCE+WALL,BACK_UP+RUNNING_WATER,BACK_UP+WATER,BURST+FLOOD,BURST+GAS_NEAR,BUZZ+INDOOR
1 -1,CANT_OPERATE+INDOOR,CEILING+EVERYWHERE,DAMAGE+GAS,DAMAGE+OVERFILLED,DAMAGE+OVERFLOW,DAMAGE+SEWAGE_STUFF
1 -1,DEAD+VULNERABLE,DOOR+WALL,ELECTRIC+FULL_OF,ELECTRIC+OVERFLOW,ELEVATOR+FLAME_WILD,ENCLOSED+MACHINE_TOUCHED
1 -1,ENCLOSED+PIPE,ENCLOSED+SYMPTOM_PEOPLE,FAUCET+LOSABLE,FLAME_WILD+SEWAGE_STUFF,FLOW+PLASTIC,FREEZING+GAS_NEAR
1 -1,FUNCTION+HOT_WATER,GAS+INSIDE,GAS_NEAR+GROUP,GAS_NEAR+INSTALLING,INSTALLING+ROOMS,LOSABLE+TRAPPED,OR+TRY
1 -1,OUTDOOR+TO_FIX,PERSON+TO_FIX,PIPE+RENEW,PLASTIC+PLASTIC,ROOMS+UNLIT,ROOMS+WALL,SEWAGE+TOILET
1 -1,SEWAGE_STUFF+SHUT_THING,SHUT_THING+WALL,SINKS+WATER,SPILLED_OUT,SUBMERGED,WALLS,abri,ado ,ahor,arks ,ass,atro 
1 -1,ayo,bac,behi,behin,ble,ded ,dice ,drena,echo,echo ,ehi,ehin,ehind,ell ,enan,enc,esp,hind,hind ,humo,ida,ida 
1 -1,igen,ijo,ind,ine ,kin,know ,la llave,llama,nit,ns ,nutes,oke ,olor a,oss,ow ,pac,pasi,rato,sala,sala ,say,says
1 -1,says ,sba,som,stair,stala,stin,sto ,stufa,tado,tado ,tair,tan ,techo,there,thr,todos,tte,tufa,tufa ,tura,uat
1 -1,uena,umba,urin,uring,utes,utes ,vador,vato,vator,wif,~ELECTRIC+SUBJECT,~FLAME_WILD+INDOOR,~INSTALLING+PAST
1 -1,~TO_FIX+TRIP
1 0, corr, cos, humo , know, pres, sali, she's , sigu, tu, unit, unit , up,AND+TRY,BACK_UP+FLAME_WILD
1 0,BURN_SMELL+IN_WALL,CAUGHT+SYMPTOM_PEOPLE,CEILING+TRY,DAMAGE+SEWAGE_SURE,ENCLOSED+SYMPTOM,GAS_NEAR+READS
1 0,HEAT+OUTDOOR,HEAT+READS,INDOOR+PLASTIC,INDOOR+SENSE,LOSABLE+PERSON,MACHINE_TOUCHED+TELLS,NOT+SYMPTOM_PEOPLE
1 0,PIPE+SUBJECT,READS+TRIP,RENEW+SHUT_THING,ROOMS+SEWAGE_SURE,SHUT_THING+SHUT_THING,abi,aden,aho,are,arte,bie,bor
1 0,cerra,chis,dic,egade,eli,ene,ento,espos,fac,gade,gader,gue ,hora ,humo ,iba,iba ,idor,ight ,ince,it',it's,it's 
1 0,know,lat,lid,lon,nec,nit ,oki,okin,oking,on ,out ,paso,que ,quer,regad,rfl,rt ,ry ,sali,sca,she's,sigu,star,the
1 0,tir,tro,unit,unit ,wall,wo ,~AGED+FLOW,~PERSON+ROOMS,~PERSON+TELLS,~RENEW+TRY,~TRY+TRY
1 1, apa, aut, dejo, dejo , dow, down, ench, est, huel, lights , nadi, nadie , paso, paso , pin, room, tien, tir, tur
1 1, turn, ups,ACTION+DRAINS,AND+CEILING,AND+LATCH,AND+RUNNING_WATER,AND+TO_FIX,BREAKER_WORD+ENCLOSED,BROKEN+FRIDGE
1 1,CAUGHT+TRY,CLOG+WALL,COLD+WALL,DOOR+FULL_OF,ELECTRIC+SYMPTOM_PEOPLE,ENCLOSED+IN_WALL,ENCLOSED+ROOMS
1 1,EVERYWHERE+READS,FLAME_WILD+INSIDE,FLAME_WILD+LOSABLE,FLAME_WILD+SYMPTOM_PEOPLE,FRIDGE_FAIL+HEAT
1 1,GAS_NEAR+SHUT_THING,GAS_NEAR+SYMPTOM_PEOPLE,INDOOR+OVERFLOW,INSTALLING+LOSABLE,INSTALLING+TOILET_RUNS
1 1,IN_WALL+SHUT_THING,LOSABLE+NOW,PIPE+SYMPTOM_PEOPLE,RUNNING_WATER+TO_FIX,SHUT_THING+TRIP,SHUT_THING+TUB,adie ,ador
1 1,airs,airs ,ajo ,ak ,aker ,alen,amos,amos ,ath,aut,aye,bal,che,chu,cro,dejo,dejo ,dio,down,ebo,een,een ,enta,heate
1 1,here,huel,ied,lefac,lor ,nadie,nca ,nce ,nder ,obo,omo,outle,paso ,ral,ree ,ris,sa ,sigue,still,sto,tac,tador
1 1,tlet,tos ,tric,ttin,uemad,uevo,uevo ,unni,unta,ups,usi,utle,utlet,~AND+BACK_UP,~AND+LOSABLE,~INDOOR+WALL
1 1,~SHUT_THING+TRY
1 2, agai, beca, because , circuit , con , cond, cong, cre, deba, debajo , floor , furnace , going , gra, hav, kid
1 2, kit, kitchen , lef, left, left , llav, oth, othe, puse, puse , quemado , tank, tenemos , valv, well, well , whic
1 2,AGED+RENEW,AGED+ROOMS,BROKEN+CLOG,BUSINESS+READS,BUSINESS+SYMPTOM_PEOPLE,BUT+DAMAGE,COLD+TRY,DAMAGE+ENCLOSED
1 2,DOOR+DOOR_OPEN,DOOR_FAIL+FAUCET,DOOR_FAIL+FULL_OF,DOWNED+TO_FIX,ENCLOSED+TRIPPER,EVERYWHERE+INSIDE,FIXED+TRY
1 2,FLAME_WILD+FRIDGE,FLAME_WILD+KEYS,FLAME_WILD+SHUT_THING,FLOW+FRIDGE,FUNCTION+TRIP,INDOOR,INSTALLING+RUN_WATER
1 2,INSTALLING+SYMPTOM_PEOPLE,KEYS+UNLIT,SENSE+SUBJECT,SENSE+TOILETS,TOILETS+WALL,acci,adur,adura,agai,again,alta 
1 2,alve,appe,arta,artam,beca,becau,bio,calen,chen ,con ,cuit ,deba,debaj,dorm,dormi,ducha,eate,eba,ebajo,ecau,ecaus
1 2,eces ,efacc,eft,eft ,enem,enemo,ere,ert,esto,every,gai,gain,going,ie ,kid,lave,left,left ,lk ,llav,llave,loor 
1 2,ltos,ltos ,mat,meter,nace ,ncia,nts,nts ,prend,puse ,rday ,ref,rnac,rnace,rtam,rtame,scon,sn',sn't,sn't ,store
1 2,tand,tando,tank,tenem,ther,tien,time ,top,tore,tting,ump ,urnac,valv,valve,vo ,whic,which,zer ,~ENCLOSED+READS
1 2,~ENCLOSED+TO_FIX,~GAS+NOT
1 3, abi, air, arr, baja , bar, bot, closed , col, dentro , dorm, fre, furn, have , into, jov, jove, kitc, leva, line
1 3, main, mean, ningun , oi, overnight , pum, pump, radiators , snapped , someone , tene, teng, ut, uti, util
1 3, utility , valve ,ACTION+BUT,ACTION+NOBODY,AGED+DAMAGE,AND+BREAKER_WORD,AND+FAUCET,AND+ONE_ROOM,APPLIANCE+INSIDE
1 3,APPLIANCE+PIPE,AUTHORITY,BILL+RENEW,BREAKER_TRIP+BREAKER_WORD,BREAKER_WORD+PERSON,BROKEN+NOT,BROKEN+URGED
1 3,BURST+FAUCET,BURST+SINKS,BUT+COLD,CANT_STOP+KEYS,COLD+HEAT,CONTAINED+LEAK,COOLING+MACHINE_TOUCHED,DEAD+ENCLOSED
1 3,DOOR_FAIL+FLAME_WILD,DOOR_FAIL+PLAN,ENCLOSED+MOVED_AWAY,FRIDGE+NOW,FRIDGE+SYMPTOM_PEOPLE,FRIDGE_FAIL+PERSON
1 3,FULL_OF+WALL,GAS_NEAR+STOVE,HEAT+PIPE,HOT_WATER+STOPPING,IN_WALL+IN_WALL,IN_WALL+POWER_OUT,KEYS+OUTDOOR
1 3,LEAK+RUN_WATER,NOT+STOPPING,NOT+URGED,ONLY_ONE+WALL,PERSON+TRIPPER,RUN_WATER+STUCK,SINKS+TUB,STOVE+SYMPTOM_PEOPLE
1 3,abier,ada ,alve ,amara,amb,apar,arran,asa ,bot,caus,cerro,ck ,conta,cup,de los,engo,engo ,eone ,ernig,essor,furn
1 3,gera,have ,i've got,ich ,ide,ids,ids ,ied ,ime ,in my,ios ,je ,jov,jove,joven,ked ,kitc,kitch,las llaves
1 3,locked out,losed,luces,lve,mai,mpe,napp,nappe,ncen,nde ,ndit,ngun ,nica,no arranca,ocina,ock,oja,old,ompre
1 3,only one,ours,ours ,paro,paro ,pers,pump,puse,quiero que,rados,ree,rnig,rnigh,ron,rta,rty,rty ,ssor,tchen,teng
1 3,to ,uces,under it,unico bano,urs ,uti,util,vern,we have,we need,y con,~BACK_UP,~ENCLOSED+INDOOR,~FLAME_TAME+NOT
1 3,~NONE+SHUT_THING,~PERSON+READS,~SHUT_THING+WALL
1 4, abie, ba, bucket , c , caliente , compressor , dar, general , gim, got, half , kic, kick, mai, manana , nobody 
1 4, otra, pode, si, sun, this, this , tr, water's ,'ve,'ve ,11 ,ACTION+MINUTES,AGED+BREAKER_TRIP,AND+STOPPING
1 4,ANIMAL+FLAME_WILD,BILL+WALL,BREAKER_TRIP+SHUT_THING,BREAKER_WORD+NOT,BROKEN+BURST,BROKEN+HALF,BUCKET+NOBODY
1 4,BUCKET+WATER,BURST+INSTALLING,BUSINESS+CANT_OPERATE,BUSINESS+CLOG,BUSINESS+DOWNED,CANT_OPERATE+PIPE,DAMAGE+SINKS
1 4,DEAD+GAS_NEAR,DEAD+NOT,DOOR_FAIL+WALL,FLAME_WILD+OUTSIDE,FRIDGE_FAIL+FRIDGE_FAIL,FUNCTION+OUTDOOR,FUNCTION+TOILET
1 4,GAS_OFF,GROWS+IN_WALL,LOSABLE+WHOLE,OUTDOOR+PERSON,OUTSIDE+SHUT,POWER+SYMPTOM_PEOPLE,POWER_OUT+WALL
1 4,RUNNING_WATER+TRY,RUN_WATER+SHUT_DONE,SHUT_DONE+SYMPTOM_PEOPLE,SHUT_DONE+TOILET_RUNS,SUBJECT+TOILETS
1 4,TOILETS+TO_FIX,UNLIT,anan,apart,arad,aro ,asio,ater ,ave ,banar,cond,da ,dura ,eche ,ee ,eepi,eepin,elado,epin
1 4,eping,eral ,ermo ,erni,esso,evant,has no,hold,hole,in ,into ,iqu,iro ,kic,kick,kids,kids ,lle ,lo de,main,manan
1 4,mar,mot,nana,nana ,ngo,no sube,on't,on't ,otra,overn,pen,plan,plugg,pode,pped,pped ,pto,pto ,rde ,reake,rese,rio 
1 4,run,sso,ssor ,sun,t's,t's ,this,this ,truc,un balde,uple,us ,vant,verni,water at,went out,~BROKEN+SMELL
1 4,~BUSINESS+TRY,~IN_WALL+TO_FIX,~NOT+SINKS,~RUN_WATER
1 5, adults , agu, agua, anoc, anoche , apt , arra, arranca , cada, cada , cerre , cod, crea, cream , estamos , even
1 5, gimn, gimnasio , kids, kids , main , mana, perd, plan, reset , sal, sud, terma , thou, tor, zer, zero, zero 
1 5,ACTION+ONLY_ONE,ACTION+TRIP,AND+POWER_OUT,AND+TOILETS,BACK_UP+FULL_OF,BUCKET+PLAN,BUSINESS+FRIDGE_FAIL,BUT+PERSON
1 5,CANT_OPERATE+SUBJECT,CLOG+STUCK,CONTAINED+WALL,DEAD+ELECTRIC,DEAD+TO_FIX,DOOR+DOWNED,DOOR+OUTDOOR,FIXED+TO_FIX
1 5,FLAME_TAME+LEAK,FREEZING+HOT_WATER,FULL_OF+TO_FIX,HALF+ROOMS,HEAT+TELLS,LOCKED_OUT+READS,NOT+TRIPPER,NOT+WALL
1 5,ONLY_ONE+READS,PERSON+SHUT_DONE,SHUT_THING+STUCK,SUBJECT+TUB,a cada,adu,agu,agua,anoc,anoch,apt ,asu,ater',bol
1 5,cod,dults,er',er's,er's ,err,eset ,estam,eto ,gimn,gimna,gua,hot,houg,hough,ice cream,imna,imnas,into a,is not
1 5,lec,lem,lts,lts ,mnasi,nasio,ngo ,nta,off at,opped,oto,power to,puerta de,rder,reak,se baja,sio ,sud,terma,thoug
1 5,tib,tibi,ults,ults ,use ,ut ,van,venin,zero,zero ,~BACK_UP+WALL,~BUSINESS+NOT,~NOT+TOILET_RUNS,~SUBJECT+WALL
1 5,~SYMPTOM_PEOPLE+WALL
1 6, adu, adul, bald, but, taps, taps ,AGED+TOILETS,AND+WALL,APPLIANCE+BREAKER_WORD,APPLIANCE+ELECTRIC
1 6,APPLIANCE+POWER_OUT,BREAKER_TRIP+FUNCTION,BREAKER_TRIP+PERSON,BREAKER_TRIP+ROOMS,BREAKER_TRIP+TO_FIX
1 6,BUSINESS+WALL,CANT_OPERATE+PERSON,FLAME_TAME+FULL_OF,FLUSH+LEAK,HALF+POWER_OUT,HEAT,HOT_WATER+LEAK,INDOOR+ROOMS
1 6,INDOOR+SHUT,NOW+SYMPTOM_PEOPLE,NO_WATER+PIPE,ONLY_ONE+ROOMS,ONLY_ONE+SHUT_THING,ONLY_ONE+TO_FIX,OUTDOOR+ROOMS
1 6,OUTSIDE+ROOMS,SHUT_DONE+SINKS,adul,adult,al dia,alde ,alle ,bald,but,dult,eset,il ,main ,mitad de,mos ,not,reset
1 6,sau,sin luz,taps,taps ,trips,ts ,unic,vivo solo,zer,~ACTION+OR,~AUTHORITY,~AUTHORITY+SHUT,~FRIDGE_FAIL+SHUT_THING
1 6,~HEAT+WALL,~OR+VULNERABLE
1 7, balde , ho, not, q , unic, unico ,APPLIANCE+TRIPPER,BREAKER_TRIP+SUBJECT,BUCKET+INSIDE,BUCKET+IN_WALL
1 7,BUCKET+PIPE,BUT+VULNERABLE,CLOG+ENCLOSED,COLD+PIPE,CONTAINED+INSIDE,FUNCTION+POWER,FUNCTION+READS,HOT_WATER+TRY
1 7,LEAK+LOSABLE,NO_WATER+RUN_WATER,SHUT_DONE+WALL,ald,balde,blank,lde ,oth,pen ,uni,unico
1 8, pol,ENCLOSED+ONLY_ONE,el unico,open ,~APPLIANCE+NOT
1 9,io ,ranca,ter',ter's
1 10, ke
1 11,INDOOR+ONLY_ONE
1 14,BUCKET+DAMAGE
1 17,ONLY_ONE
2 -9,FREEZING+LOSABLE
2 -7, sti
2 -6, his,DOOR+LOSABLE,~FLOW+ROOMS
2 -5, elev,AGED+TO_FIX,BROKEN+WATER,CANT_STOP+PERSON,CEILING+ROOMS
2 -4, anda, esc, hear, heart , naci, thin,ACTION+BODY,ACTION+GROUP,DAMAGE+FULL_OF,DOOR+INDOOR,ENCLOSED+VULNERABLE
2 -4,FLAME_WILD+URGED,FREEZING+INSIDE,FUNCTION+NOW,INDOOR+SYMPTOM,INSIDE+NOT,PLASTIC+WALL,ROOMS+RUNNING_WATER
2 -4,SYMPTOM_PEOPLE+TRAPPED,ago ,eno ,hear,lin ,tre,uch,whe,~DAMAGE+FLOW,~ENCLOSED+FLOW,~READS+TO_FIX
2 -3, ago, bur, como , contacto , har, he', hi, hosp, nac, smo, still , win,ACTION+FLAME_WILD,ACTION+TELLS
2 -3,APPLIANCE+TO_FIX,BURN+FLAME_WILD,DAMAGE+ROOMS,DAMAGE+SENSE,DOOR_FAIL+RUNNING_WATER,ELECTRIC+STOPPING
2 -3,EXPLODED+HOT_WATER,FLAME_WILD+HEAT,FLOOD+SUBJECT,GROUP+LOSABLE,HOT_WATER+LOSABLE,INDOOR+RUNNING_WATER
2 -3,INDOOR+WATER,KEYS+LOSABLE,OUTSIDE+OUTSIDE,PIPE+STRONG_FLOW,RIPPED,STOVE+WALL,acu,aque ,bate,como ,eart,eart 
2 -3,ela ,erna,eve ,he',heart,hosp,hospi,ido ,la cama,lac,larma,leg,loset,luz y,may,nas ,ncue,ob ,onde,ora,ose,oset
2 -3,ospi,ubb,ues,y tengo,~FLAME_WILD+LOSABLE,~RENEW
2 -2, abre , asc, asce, bat, be, cab, call, elevador , elevator , fami, fuego , ha , mono, onc, oxi, oxy, oxyg
2 -2, oxygen , pa, pic, rej, room , sabe, snow, spit, tele, theres , tol, whi, zu, zum, zumb,AGED+BURST,AGED+SPARK
2 -2,AGED+STOVE,AND+HEAT,AND+TEAPOT,AND+TRAPPED,APPLIANCE+FLOOD,APPLIANCE+VULNERABLE,BROKEN+DAMAGE,BROKEN+FLUSH
2 -2,BURN+INDOOR,BURST+MACHINE_TOUCHED,BUSINESS+RENEW,BUZZ+FLAME_WILD,BUZZ+INSIDE,CANT_OPERATE+LATCH
2 -2,CANT_OPERATE+ROOMS,CEILING,DAMAGE+HOT_TOUCH,DEAD+SUBJECT,DOWNED+INDOOR,DOWNED+PIPE,DRAINS+NOT,ELEVATOR+INDOOR
2 -2,ELEVATOR+SUBJECT,EVERYWHERE+OVERFLOW,EVERYWHERE+RUNNING_WATER,FIRE+SUBJECT,FLAME_WILD+TRIP,FLOW+INDOOR
2 -2,FLOW+OUTSIDE,FRIDGE_FAIL+PLASTIC,FRIDGE_FAIL+VULNERABLE,GAS+ROOMS,GAS_NEAR+HIT,HOT_TOUCH,INDOOR+WALLS
2 -2,INSIDE+SOUND,OVERFLOW+TO_FIX,PIPE+RIPPED,PLAN+SINKS,ROOMS+UNSURE,SAG+SHUT_THING,SAG+SUBJECT,SHUT_THING+SINKS
2 -2,SHUT_THING+TOILET,SUBJECT+WALLS,TELLS,TO_FIX+WALLS,abre ,aches,acto ,alone,ama ,amil,aper,arto ,asce,ascen,atro
2 -2,atte,atter,carb,censo,cien ,con el,cont,ctor ,del ,dir ,dren,ega,eight,el cable,ering,erman,evado,exi,fa ,fami
2 -2,famil,fuego,gas line,hacho,hard,heres,herma,his,idos,idos ,imen,mono,nco,ndry,ndry ,nurse,ombra,oof,osp,oxy,oxyg
2 -2,oxyge,paci,ramo,ramos,righ,right,rman,roof,sabe,scens,shes,shes ,snow,sot,the outlet,tica,uelt,ufa,ught ,ula
2 -2,viend,wher,where,whi,xyg,xyge,xygen,yge,ygen,ygen ,zum,zumb,~BACK_UP+FLOW,~NOBODY+NOT
2 -1, 12 , 3 , abre, aun, cabe, carb, coul, cuat, cuatro , gus, ha, habl, jal, lau, laun, laundry , le , ll, llor
2 -1, maquina , negra , nina, nina , nine , olo, olor, pane, panel , pape, podr, pouring , say, swi, switch 
2 -1,AGAIN+MACHINE_TOUCHED,AGAIN+STOPPING,AGAIN+TRY,AGED+IN_WALL,AGED+SHOCK,AND+STUCK,BATTERY+ENCLOSED,BODY+TELLS
2 -1,BROKEN+STUCK,BURN+FUNCTION,BURN+GAS_NEAR,BURST+STRONG_FLOW,BUT+SHUT_THING,BUT+STILL,CANT_STOP+FUNCTION
2 -1,CANT_STOP+IN_WALL,CANT_STOP+READS,CAUGHT+KEYS,CAUGHT+LATCH,CAUGHT+READS,COME_UP+EVERYWHERE,CO_ALARM+TO_FIX
2 -1,DAMAGE+DOOR,DAMAGE+GAS_NEAR,DOOR_FAIL+EVERYWHERE,DOOR_OPEN+ROOMS,DOWNED+INSIDE,DOWNED+RUNNING_WATER,DOWNED+WATER
2 -1,ELECTRIC+MARKS,ELECTRIC+OUTSIDE,ENCLOSED+FAUCET,EVERYWHERE+EVERYWHERE,FLAME+LOSABLE,FLAME_WILD+MACHINE_TOUCHED
2 -1,FLAME_WILD+SAG,FLAME_WILD+SEWAGE,FLAME_WILD+SHOCK,FLAME_WILD+STILL,FLAME_WILD+STOVE,FLOW+SEWAGE_STUFF,FLOW+STUCK
2 -1,FULL_OF+POWER,FULL_OF+SEWAGE_STUFF,GAS_NEAR+VULNERABLE,GROUP+POWER,HIT+PIPE,INSIDE+SEWAGE,INSIDE+SLOW
2 -1,IN_WALL+STRONG_FLOW,LATCH+TO_FIX,MARKS+WALL,NOW+OUTDOOR,NOW+PLASTIC,PIPE+WALL,READS+SHOCK_SURE
2 -1,ROOMS+SEWAGE_STUFF,SINKS+SYMPTOM_PEOPLE,STILL+WALLS,SYMPTOM_PEOPLE+TOILETS,SYMPTOM_PEOPLE+UNLIT,WALL+WATER,abre
2 -1,acho,acho ,acr,adero,anel ,apara,arks,aund,aundr,ays,ays ,cero,cero ,coul,could,cuat,cuatr,del,eas,ecia,eres
2 -1,form,ght ,ghte,ha ,habl,har,hte,hter ,idor ,ijo ,itas,itas ,its,ker ,la sala,lau,laun,laund,lif,llor,llora,mbra
2 -1,nina,nina ,nine ,odr,odri,omed,onoxi,orta ,ouch ,oun,ouri,ourin,oxide,panel,pego,pego ,podr,podri,pouri,ppo
2 -1,presu,que,raz,rece,rge ,rido,rra,rue,sab,sad,se siente,supu,supue,swi,tele,ten ,the furnace,the light,tiene
2 -1,tten ,tur,uatr,uatro,undry,upue,upues,urse,ust ,wall ,y huele,~AND+INSTALLING,~FULL_OF+PERSON,~IF+LOSABLE
2 -1,~IN_WALL+SUBJECT,~NOT+TRY,~SYMPTOM_PEOPLE+TELLS,~TRIP+TRY
2 0, back, bee, comedor , cra, eig, eigh, el, emp, ence, espo, is , it', it's, it's , le, llo, medidor , of , olor 
2 0, para, seno, sewa, sewage , sho, sigue , soy, sparks , the , thro, trap, tuberia , up , year ,ACTION+RENEW
2 0,ACTION+SMOKE,AGED+CRACKLE,AGED+EXTREME_HEAT,AGED+FREEZING,AND+FIRE,AND+SMELL_OTHER,APPLIANCE+FAUCET
2 0,APPLIANCE+POWER,BACK_UP+HEAT,BACK_UP+STILL,BACK_UP+STRONG_FLOW,BACK_UP+TELLS,BURN+HEAT,BURN_SMELL+FLAME_WILD
2 0,BURN_SMELL+GAS_NEAR,BURN_SMELL+ROOMS,BUT+CANT_STOP,BUZZ+FUNCTION,BUZZ+ROOMS,CANT_STOP+SMELL,CAUGHT+DOOR
2 0,COME_UP+STILL,DAMAGE+NOT,DRAINS+FLOW,DRAINS+PERSON,ELECTRIC+UNSURE,EMPTYING+PERSON,ENCLOSED+OVERFILLED
2 0,ENCLOSED+STOPPING,EVERYWHERE+SPILLED_OUT,EVERYWHERE+TOILET,FAUCET+INDOOR,FAUCET+TELLS,FAUCET+TO_FIX
2 0,FLAME_WILD+PERSON,FLOW+WALL,FRIDGE+FUNCTION,FRIDGE_FAIL+GAS_NEAR,FUNCTION+PLASTIC,GAS_NEAR+OUTDOOR,GAS_NEAR+TRY
2 0,HEAT+INDOOR,INDOOR+SINKS,INSIDE+TRAPPED,IN_WALL+MARKS,LOSABLE+SEWAGE_SURE,MACHINE_TOUCHED+MACHINE_TOUCHED
2 0,MACHINE_TOUCHED+ROOMS,NOT_LONG+WALL,NOW+READS,PERSON+UNLIT,PLASTIC+ROOMS,POWER_OUT+VULNERABLE,READS+TRY
2 0,ROOMS+SENSE,ROOMS+SUBJECT,RUNNING_WATER+STILL,RUNNING_WATER+STUCK,SENSE+WALLS,SEWAGE+TOILETS,SEWAGE+TOILET_RUNS
2 0,SEWAGE_SURE+TOILET,SINKS+TO_FIX,SINKS+TRY,SMELL+SYMPTOM_PEOPLE,SPILLED_OUT+TOILETS,STILL+WATER,TO_FIX+WATER,andl
2 0,anz,aren,asil,back,band,bee,chac,chach,comed,cor,cra,de monoxido,dice que,didor,dos ,ecie,ecien,edido,eel ,ees
2 0,ees ,el ,ench,erda,erfl,esa ,esca,eve,ewag,ewage,fuert,gada,gada ,ght,gin,gue,hach,hea,i got,ical ,iene,igue 
2 0,illo ,ire ,is still,lling,medor,naj,naje,ngu,ntado,omedo,ora ,othe,ott,parks,pla,range,razo,recie,rrib,senor,sewa
2 0,sewag,sher,sher ,sillo,smells like,sor,soy,the ,the hallway,there's a,tov,trica,ucha,uchac,und,und ,upu,urni
2 0,urnin,vento,wag,wage,wage ,xide,xide ,y hay,y me,year ,yin,zon ,~AGED+FIXED,~AGED+RENEW,~AND+FLOW,~AND+PIPE
2 0,~APPLIANCE+FLAME_WILD,~FLAME_WILD+SHUT_THING,~HEAT+PERSON,~ROOMS+WALL,~SHUT+TO_FIX
2 1, 15 , ab, af, ah, been, been , bla, bu, degrees , fl, gu, our , outl, porq, porque , ro, roo, sinc, since , thi
2 1, tre, wa,ACTION+BURST,ACTION+ENCLOSED,ACTION+RUNNING_WATER,ACTION+SENSE,AGAIN+PLASTIC,AGED+DEAD,AGED+INSTALLING
2 1,AGED+POWER_OUT,AGED+SMOKE,AGED+TRAPPED,AGED+WATER,AND+FLOW,AND+GROUP,AND+HIT,APPLIANCE+DOOR,APPLIANCE+READS
2 1,BACK_UP+SMELL,BURST+NOW,BUT+OR,CAUGHT+INSIDE,CAUGHT+LOSABLE,COOLING+FLAME_WILD,CRACKLE+ENCLOSED,DAMAGE+LOSABLE
2 1,DAMAGE+WALL,ELECTRIC+NOW,ELECTRIC+PIPE,ELECTRIC+SMELL,EMPTYING+TRY,ENCLOSED+INSIDE,ENCLOSED+LOSABLE
2 1,FLAME_WILD+FLOW,FULL_OF+SUBJECT,HIT+SHUT_THING,HIT+WALL,INDOOR+TOILET_RUNS,NOW+WALLS,OVERFLOWING+TOILETS
2 1,ROOMS+STILL,STOPPING,STOVE+TO_FIX,TOILET+TRY,TO_FIX+TUB,WIRE,abr,alefa,arca,bed,been,been ,ble ,cale,can't get
2 1,cant,ches,cho ,cinc,comi,das ,dio ,dir,dit,ebod,ebody,efac,emad,emado,emos,emos ,erte ,esper,espo,estan,fe ,get 
2 1,grees,he ,ht ,huele,iend,ingl,lefa,line ,ls ,meb,mebo,mebod,medio,ndl,nea,nin,nto ,ntro,omeb,omebo,oming,ond,ont
2 1,oque,orq,orqu,orque,otan,outl,per ,porq,porqu,pre,raro,rit,roun,round,rque,rque ,scu,sinc,since,someb,stil,uar
2 1,uerte,unde,utl,when i,ying,ying ,~ACTION,~ACTION+SYMPTOM_PEOPLE,~AGED+BACK_UP,~READS+SHUT_THING,~TRY+WALL
2 2, again , arou, around , auto, bed, calefaccion , calo, calor , di, down , fuga , heat , hij, hue, i , mar, marca 
2 2, n , od, odo, odor, odor , prin, stre,AGAIN+NOW,AGED+KEYS,AND+READS,ANIMAL+BROKEN,ANIMAL+INDOOR,ANIMAL+NOT
2 2,BACK_UP+SHUT,BROKEN+SMELL,BUSINESS+STUCK,CANT_OPERATE+READS,DAMAGE+FUNCTION,DOOR+SUBJECT,DOOR_FAIL+INSIDE
2 2,DRAINS+SYMPTOM_PEOPLE,ENCLOSED+INDOOR,ENCLOSED+SAG,EXPOSED,FLAME_WILD+FRIDGE_FAIL,FUNCTION+TELLS,GROUP+NOT
2 2,GROWS+TO_FIX,HIT+KEYS,IF+SUBJECT,INDOOR+STUCK,INSIDE+LATCH,INSIDE+SUBJECT,IN_WALL+SMELL,LATCH+NOW
2 2,LEAK+SYMPTOM_PEOPLE,LOSABLE+STRONG_FLOW,MARKS+TO_FIX,NOT+NOW,NOW+SHUT,RUNNING_WATER+SYMPTOM_PEOPLE,SHUT,TRY+TRY
2 2,accio,adie,ajo,akin,alor,alor ,arou,aroun,auto,bre,calle,calor,cant ,cin,city,city ,daro,daron,de paso
2 2,desde anoche,door,down ,eater,ence,eng,erson,ery ,estau,evo,facc,facci,fuga ,gain ,gree,guer,heat ,hem,hij,ici
2 2,ima ,ipa,ira ,ism,la ,lit ,lowi,lowin,marca,ment,mete,nemo,nemos,nks ,nqu,odor ,onge,oor,ormi,orta,pip,rad,ras
2 2,raw,rday,rend,rown,rson,ser,sta,stan ,start,stau,staur,stop ,tart,tau,taur,tiz,unto ,urant,very,washe,wel
2 2,~OVERFLOW,~READS+SYMPTOM_PEOPLE,~RUN_WATER+TRY
2 3, apar, aro, aye, ayer, ayer , boi, boil, boiler , buc, buck, ca, cant, cant , carn, cook, cooler , died, died 
2 3, fix, go, goi, goin, i'v, i've, i've , int, la , landlord , leak , me, mot, pip, podemos , pump , upst, upstairs 
2 3, van , vie, wat, wel,AGAIN+SUBJECT,AGAIN+SYMPTOM_PEOPLE,AGED+BACK_UP,AGED+STILL,AGED+SYMPTOM_PEOPLE,AND+DEAD
2 3,AND+KEYS,ANIMAL+ENCLOSED,ANIMAL+LOSABLE,ANIMAL+PIPE,AUTHORITY+READS,BACK_UP+COME_UP,BACK_UP+FAUCET
2 3,BACK_UP+OVERFLOW,BROKEN+INDOOR,BROKEN+STOPPING,BUCKET+GAS_NEAR,BUCKET+PERSON,BUT+EVERYWHERE,BUT+FLAME_WILD
2 3,CANT_STOP+TOILET,CLOG+SUBJECT,COLD+FULL_OF,COME_UP+ENCLOSED,COME_UP+FULL_OF,COME_UP+TO_FIX,CRACKLE+SHUT_THING
2 3,DAMAGE+TOILET,DEAD+HALF,DEAD+TRY,DRAINS+ROOMS,FLAME_WILD+LOCKED_OUT,FLOW+GAS_NEAR,FLOW+SYMPTOM_PEOPLE
2 3,FRIDGE+INDOOR,FRIDGE+SHUT_THING,GROWS+ROOMS,INDOOR+TUB,IN_WALL+NOT,KEYS+READS,LOSABLE,MACHINE_TOUCHED+SHUT_THING
2 3,NOT+TELLS,OR+SYMPTOM_PEOPLE,SENSE+TOILET,SUBJECT+TO_FIX,SYMPTOM_PEOPLE+TUB,adi,aman,andlo,aras ,ark ,autom,back 
2 3,bet,bier,boi,boil,boile,brin,buc,buck,bucke,carn,cause,cocin,condi,cook,cos ,dge,died,died ,dlor,dlord,doo,ebaj
2 3,ecio ,enor ,ers ,est,fix,fro,gh ,goi,goin,i'v,i've,i've ,ich,igo ,irs ,itche,jad,jado,la casa,landl,leak ,les
2 3,levan,lord,lord ,nca,ndlo,ndlor,nem,nica ,no podemos,no tenemos,oci,ocin,odem,odemo,oiler,omati,ondi,ooler,ord 
2 3,otra vez,oven ,own ,ping,ping ,podem,pst,psta,pstai,pump ,resta,rtin,sas ,spera,taura,the door,tomat,tra ,ucke
2 3,ucket,unto,upst,upsta,utom,utoma,very ,vez que,war,wat,y los,yo ,~ANIMAL+NOT,~BUT+TO_FIX,~FAUCET+TO_FIX
2 3,~FUNCTION+NOT,~INDOOR+PERSON,~INDOOR+SHUT_THING,~READS+ROOMS,~ROOMS+TO_FIX,~TRY+TUB
2 4, atra, back , bom, bomb, breaker , cort, dea, esp, fron, front , gir, grad, grados , hot , into , lan, land, los
2 4, quiere , shu, shut, toda, tri, usar, war, window ,ACTION+FULL_OF,AGED+STOPPING,APPLIANCE+NOT_LONG
2 4,BILL+INSTALLING,BROKEN+POWER,BUT+SHUT_DONE,CANT_OPERATE+SYMPTOM_PEOPLE,CLOG+NOW,COOKING+LOSABLE,DEAD+ROOMS
2 4,DOOR+HIT,DOOR_FAIL+SHUT_THING,DRAINS+LEAK,ELECTRIC+NOT,ENCLOSED+NOW,FLAME_TAME+FUNCTION,FRIDGE_FAIL+READS
2 4,FUNCTION+SENSE,FUNCTION+SINKS,GAS_NEAR+GAS_NEAR,GROUP+READS,GROWS+INDOOR,HALF+SHUT_THING,INSIDE+LOCKED_OUT
2 4,LOSABLE+TO_FIX,MILD+PERSON,ONLY_ONE+TRY,OUTSIDE+TRIP,POWER_OUT+READS,STUCK+TUB,aker,alf,alf ,ame,arada,arm,asti
2 4,atra,biert,bomb,cked,cked ,col,coole,dar,day,day ,desde ayer,dow ,eake,eam,ed ,elv,emp,espe,fron,front,gerad
2 4,half ,hot ,la nevera,lugge,lve ,mita,mpo,ndow ,nte ,obre,obre ,of us,off ,oll,olla ,oole,ors,ost ,oup,parad,quil
2 4,roj,ront ,ruc,sale agua,scado,shut,stam,stamo,stati,time,toda,trai,ugge,ugged,usar,~DRAINS+TO_FIX,~FLOW+WALL
2 4,~GROUP+NOT,~NONE+PIPE,~NOT+PIPE,~NOT+READS,~RUN_WATER+TO_FIX,~TO_FIX+TUB
2 5, 11 , 9 , but , dark, dark , enci, froz, hot, isn', isn't , leak, locked , off , past, shut , sid, so, tib, tibi
2 5, trai,ACTION+OUTSIDE,AND+BREAKER_TRIP,AND+FRIDGE,BACK_UP+FLOW,BUCKET+DRAINS,BUSINESS+DOOR,BUSINESS+LATCH
2 5,CLOG+SENSE,COOLING+FREEZING,DOOR_FAIL+FLAME_TAME,ELECTRIC+SOUND,ENCLOSED,FIXED+INSTALLING,FLAME_WILD+SLOW
2 5,FRIDGE_FAIL+WALL,FULL_OF+NOW,FULL_OF+TELLS,FUNCTION+LOCKED_OUT,HEAT+LEAK,HEAT+TRY,INSIDE+TELLS,LEAK+TUB
2 5,NO_WATER+TRY,SUBJECT+TOILET,abie,agua fria,ale,and it,ank,asio ,bomba,but ,cort,dark,dark ,eaker,elig,eni,ere 
2 5,froz,froze,ful,gged,gged ,hut ,isn',isn't,ked,lde,leak,lina ,mean,mna,mnas,mos,no baja,ola ,omat,omba,owe,ower 
2 5,past,r's,r's ,rim,rios ,roze,se fue,shut ,uelv,vuelv,~AND+FREEZING,~BUT+PERSON
2 6, ai, basu, basura , bo, calle , frio, llev, not , salta , sin, thaw,BREAKER_WORD+ROOMS,DOOR_FAIL+DOOR_FAIL
2 6,HALF+LOSABLE,INDOOR+INDOOR,INDOOR+LOSABLE,MACHINE_TOUCHED+NOT,MILD+SUBJECT,PIPE+SINKS,WALL,all of,asura,bar,basu
2 6,basur,break,cerr,con una,crea,cream,frio,gge,gim,haw,la calle,llev,mero ,pede,pedes,ras ,ream,sin ,sura ,tatio
2 6,thaw,the only,tranc,ull ,ura ,warm,warm ,y se,~AND+MACHINE_TOUCHED,~FUNCTION+NOT_LONG
2 7, apt, enfriar , lec, ten,AGAIN+MINUTES,APPLIANCE+BREAKER_TRIP,BREAKER_WORD+INDOOR,BROKEN+SHUT_DONE,BUCKET+TUB
2 7,EVERYWHERE+WALL,FAUCET+NO_WATER,LEAK+SHUT_DONE,NO_WATER+SINKS,NO_WATER+TOILET_RUNS,ONLY_ONE+TOILET
2 7,SHUT_THING+STOPPING,de enfriar,erro,estoy en,no calienta,pol,rde,riar ,ubo ,well pump,~BUSINESS+TO_FIX
2 7,~PERSON+WALL
2 8, cerr,BREAKER_TRIP+INDOOR,BUCKET+INDOOR,DOOR,FRIDGE_FAIL+SHUT_THING,NOT+NO_WATER,NOW+TRY,RUN_WATER+TRY,TRIPPER
2 8,ort,term
2 9, at,NO_WATER+TO_FIX,ONLY_ONE+TOILETS
2 10,BUCKET+ROOMS
2 11, fria,AND+BUCKET,APPLIANCE+LEAK
2 12,FRIDGE+READS,POWER_OUT+ROOMS
2 13,oy 
2 15,FRIDGE
2 21,LOCKED_OUT
3 -6,ACTION+DOOR,APPLIANCE+DOOR_FAIL,DOWNED+PERSON,FREEZING+PERSON,chi
3 -5, rel,ACTION+BUSINESS,ENCLOSED+ENCLOSED,pho,se ve,~FLOW+INDOOR
3 -4, por , ve ,AGED+RIPPED,DOOR+FRIDGE,INSIDE+RIPPED,ROOMS+WATER,abe,eleva,emb,hes ,let ,mo ,om ,ueve,umb
3 -3, 10 , lif, pie, stil,ACTION+KEYS,BACK_UP+TRY,BACK_UP+WALL,BURST+EVERYWHERE,CANT_OPERATE+DOOR,DAMAGE+ELECTRIC
3 -3,DOOR_FAIL+TOILETS,ENCLOSED+FLOOD,ENCLOSED+UNSURE,FIRE+ROOMS,FLAME,FLAME+PERSON,FLOOD+SHUT_THING,FLUSH+NOW
3 -3,GAS_NEAR+ROOMS,GROUP+VULNERABLE,MEDICAL+NOT,PERSON+UNSURE,PLASTIC+SUBJECT,SUBJECT+SYMPTOM,SUBJECT+UNSURE,bater
3 -3,hon,ins ,ja ,kno,la tapa,mac,nso,orad,sien,uest,venta,~LOSABLE+SHUT_THING
3 -2, bate, chi, cuarto , dad, det, fueg, he's, he's , herm, hus, its, lados , llu, mach, machine , mani, mano , mi 
3 -2, nur, nurs, nurse , over , poo, recien , sew, sh, shes, shes , siente , sno, stro,AGED+COOLING,AGED+ELECTRIC
3 -2,AND+FLAME_TAME,AND+SHOCK,BURST+FLAME_WILD,BURST+FUNCTION,CANT_STOP+TRY,CEILING+NOT,DAMAGE+FLAME_WILD
3 -2,DOOR_OPEN+INSIDE,ELEVATOR+ENCLOSED,EXPLODED+FLAME_WILD,EXTREME_HEAT+VULNERABLE,FAUCET+TOILETS,FLAME_WILD+GAS
3 -2,FRIDGE+PERSON,IN_WALL+PLASTIC,LOUD+TRY,MACHINE_TOUCHED+SOUND,READS+TRAPPED,RIPPED+RUNNING_WATER,RIPPED+WATER
3 -2,STILL+SUBJECT,alisi,breaker box,caja ,cing,cing ,dad,det,dim,dond,ele,elit,eno,erin,estamos a,fla,fueg,gad,gen 
3 -2,he's,he's ,hine ,hus,ien,inside the,is hot,isis,isis ,lame,ling,lisi,lisis,llu,mach,mi ,ncu,ntest,nur,nurs,ontes
3 -2,pues,rid,sada,sew,she,tanas,tol,uen,ueve ,y hace,~AGED+INDOOR,~FLAME+NOT,~FLAME+TO_FIX,~SMELL_OTHER
3 -1, 6 , anyw, bed , bit, cay, cola, dedo, detector , feel , flames , hand, hard, hos, keep , let, lum, lumb
3 -1, overflowing , por, pre, rea, rotten , silb, sur, ventilador , ye,ACTION+INSIDE,ACTION+STOVE,AGED+BURN_SMELL
3 -1,AGED+SEWAGE,AGED+WALLS,AND+SEWAGE_SURE,BROKEN+MARKS,BURN+DAMAGE,BURN+POWER,BUT+LEAK,BUT+OVERFILLED,BUZZ+READS
3 -1,CANT_OPERATE+ENCLOSED,CANT_STOP+FLOOD,CANT_STOP+SHUT_DONE,CANT_STOP+SPILLED_OUT,CANT_STOP+STRONG_FLOW
3 -1,CEILING+IN_WALL,CLOG+FLOW,CLOG+INSIDE,DAMAGE+EVERYWHERE,DAMAGE+FIRE,DAMAGE+SPARK,DAMAGE+WALLS,DENIED+TRY
3 -1,DOOR_FAIL+STOVE,DOWNED+DOWNED,DOWNED+WIRE,ELECTRIC+EXTREME_HEAT,ELECTRIC+GROUP,ELECTRIC+SHUT_THING
3 -1,ELEVATOR+STUCK,ELEVATOR+SYMPTOM_PEOPLE,ENCLOSED+GAS,ENCLOSED+HEAT,ENCLOSED+SEWER_LINE,EVERYWHERE+LEAK
3 -1,EVERYWHERE+STILL,FLAME_WILD+FLOOD,FLAME_WILD+IN_WALL,FLAME_WILD+MARKS,FLAME_WILD+PLASTIC,FLAME_WILD+SHUT
3 -1,FLOW+HIT,FRIDGE_FAIL+WALLS,FULL_OF+SEWAGE,FUNCTION+SMELL,FUNCTION+UNSURE,GAS_NEAR+TO_FIX,GROUP+OUTDOOR
3 -1,HOT+INSIDE,INSIDE+MACHINE_TOUCHED,INSIDE+MEDICAL,LATCH+TRAPPED,LOSABLE+SEWAGE_STUFF,LOUD+TO_FIX,NOT+SYMPTOM
3 -1,OUTDOOR+URGED,PERSON+STILL,PIPE+VULNERABLE,PLASTIC+TRIP,POWER_OUT+SYMPTOM_PEOPLE,READS+STOPPING,ROOMS+SHOCK
3 -1,SHUT_THING+TEAPOT,SINKS+TOILETS,SMELL+TELLS,STOPPING+VULNERABLE,STUCK+WATER,SYMPTOM_PEOPLE+VULNERABLE
3 -1,TRAPPED+TRY,ack,ames,ames ,anda ,ando ,anel,anyw,aper ,bed ,caja,cal ,call,ched ,chine,conte,de oxigeno,dre,e's
3 -1,e's ,edir,edir ,erme,escu,feel ,habla,had the,hes,hine,iday,iday ,junto,keep ,la lampara,laci,lack,lames,ling 
3 -1,lone,me da,mi papa,monox,nds ,nel,nk ,nyw,olta,onox,ove ,papa ,rando,ray,rme,rotte,sada ,silb,smo,suel,te ,ted
3 -1,tido,tink,tor ,ueno ,~AGED+ENCLOSED,~AGED+NOW,~AGED+ROOMS,~AND+READS,~ELECTRIC+PERSON,~FLAME,~FLAME_WILD+ROOMS
3 -1,~GAS_NEAR+PAST,~PERSON+TRY,~PLAN+TELLS
3 0, abri, azul, blac, burs, burst , daughter , dij, dob, dobl, electrical , escu, giv, gon, her, junt, lam, mel
3 0, melt, minutos , monoxido , nau, naus, nie, out, oye , propane , revento , rott, shoo, smells , soc, spa, strong 
3 0, suel, thr, toco, toco , toq, toqu, wife, wife , x ,ACTION,ACTION+BURN,AND+DOOR,AND+GAS_LINE,APPLIANCE+MARKS
3 0,AUTHORITY+TO_FIX,BACK_UP+BODY,BACK_UP+OUTSIDE,BODY+INSIDE,BUCKET+BUT,BURN+PLASTIC,BURN_SMELL+ELECTRIC
3 0,BURN_SMELL+INDOOR,BURN_SMELL+SHUT_THING,BUSINESS+DAMAGE,BUSINESS+DOOR_FAIL,BUZZ+CEILING,CANT_OPERATE+INSIDE
3 0,CANT_STOP+FULL_OF,CANT_STOP+WALLS,CEILING+ELECTRIC,CEILING+STRONG_FLOW,COME_UP+HEAT,COME_UP+SEWAGE_SURE
3 0,CRACKLE+DAMAGE,DAMAGE+DOWNED,DAMAGE+SMELL,DAMAGE+STILL,DENIED,DOOR+TRAPPED,DOOR_FAIL+INDOOR,DOWNED+PLASTIC
3 0,DRAINS+SHOCK_SURE,ELECTRIC+SHOCK,EMPTYING+ROOMS,ENCLOSED+HOT_WATER,EVERYWHERE+LOUD,EXPLODED+IN_WALL
3 0,EXTREME_HEAT+LOSABLE,FLAME+HEAT,FLOW+PIPE,FLOW+RUNNING_WATER,FLOW+SMELL,FLOW+TRY,FLOW+TUB,FREEZING+NOW
3 0,FREEZING+SHUT_THING,FRIDGE_FAIL+POWER,FULL_OF+GAS,FULL_OF+SEWAGE_SURE,FUNCTION+SYMPTOM,GAS_NEAR+UNLIT
3 0,INDOOR+SPILLED_OUT,INDOOR+UNSURE,INSIDE+OR,IN_WALL+UNSURE,KEYS+TRAPPED,LOSABLE+SMELL,MACHINE_TOUCHED+VULNERABLE
3 0,MEDICAL+VULNERABLE,MINUTES+TELLS,NOW+SMOKE,NOW+SYMPTOM,OVERFLOW+SEWAGE_STUFF,POWER+SLOW,READS+URGED
3 0,ROOMS+SEWER_LINE,ROOMS+STUCK,SEWAGE_STUFF+TOILET,SPILLED_OUT+TOILET,SPILLED_OUT+TO_FIX,SYMPTOM+SYMPTOM
3 0,TELLS+TOILET_RUNS,TRIP+WIRE,abla,acro,adre,aga,all over,ane,aso,azul,blac,black,burs,burst,cab,care ,cay,chai
3 0,chair,cie,con los,cros,cross,dente,ding ,ebl,egre,el que,ells,ells ,enaj,enaje,enor,flowi,go ,gro ,her,hif,hissi
3 0,hoot,ilb,ito ,ive,jit,junt,la cabeza,lando,lba,llin,lt ,medo,mell,mells,melt,mome,my wife,nau,naus,nause,nel ,nge
3 0,no para,nque,nque ,ntr,nutos,odi,of gas,ojo,onand,opan,opane,oss ,ouc,ouch,oxido,oye ,pane ,pape,parat,ple ,poni
3 0,ppos,ppose,rang,renaj,rical,rido ,rig,riti,ross,rott,se oye,se revento,shoo,shoot,sme,stic,stink,suppo,tep
3 0,the dryer,the new,tito,tito ,toco,toco ,toq,toqu,toque,tran,uis,upe,uppo,uppos,urst,urst ,utos,utos ,way ,wife
3 0,wife ,xido,xido ,zul,~AGED,~AGED+APPLIANCE,~AND+SENSE,~BACK_UP+SHUT_THING,~BROKEN+SHUT_THING,~FULL_OF
3 0,~LOSABLE+READS,~RENEW+TO_FIX,~SHUT+TRY,~TO_FIX+TO_FIX
3 1, aden, adentro , bro, brow, brown , burning , cama, car, cerrar , dau, daug, der, derr, drenaje , fuerte , ga
3 1, hea, heater , hit, huele , maq, maqu, nin, rojo, smal, small , smell , sot, sota, sotano , tabl, tank , und
3 1, unde, under , very, very ,ACTION+ANIMAL,ACTION+DOWNED,ACTION+MEDICAL,ACTION+WATER,AGAIN+BACK_UP,AGED+SHUT_THING
3 1,AND+EXTREME_HEAT,APPLIANCE+BURN_SMELL,APPLIANCE+CAUGHT,BACK_UP+HOT_WATER,BACK_UP+SMELL_OTHER,BODY+PLASTIC
3 1,BROKEN+CANT_STOP,BROKEN+WALLS,BURN_SMELL+SUBJECT,BURST+DAMAGE,COME_UP+NOT,COME_UP+SMOKE,COME_UP+WALL,DAMAGE+FLOOD
3 1,DAMAGE+HEAT,DOOR+NOW,DOOR+PERSON,DOOR+URGED,ELECTRIC+EMPTYING,ELECTRIC+SHOCK_SURE,EMPTYING+PLAN,EMPTYING+RENEW
3 1,ENCLOSED+SPILLED_OUT,ENCLOSED+URGED,ENCLOSED+VERY_LOUD,EVERYWHERE+GAS_NEAR,EXTREME_HEAT,FAUCET+NOW
3 1,FIRE+SHUT_THING,FLAME_TAME+MACHINE_TOUCHED,FLAME_WILD+INDOOR,FLAME_WILD+WALL,FLOW+SENSE,FLOW+SMOKE
3 1,FRIDGE_FAIL+INDOOR,FUNCTION+INDOOR,FUNCTION+SEWAGE_SURE,GAS+GAS_NEAR,GAS+PIPE,GAS_NEAR+NOW,GROUP+TO_FIX,GROUP+TRY
3 1,HOT+SUBJECT,INDOOR+IN_WALL,INSIDE+SHUT,INSTALLING+SENSE,LOSABLE+SMOKE,OVERFLOW+SEWAGE,OVERFLOW+SYMPTOM_PEOPLE
3 1,PLAN+SHUT_THING,PLASTIC+SMELL,RUNNING_WATER+STRONG_FLOW,SEWAGE_SURE+SINKS,SEWAGE_SURE+TOILETS,SHUT_THING+WATER
3 1,SPILLED_OUT+SUBJECT,STRONG_FLOW+WATER,SYMPTOM_PEOPLE+WATER,abler,adent,alon,aqui,aquin,azo ,blero,brown,cabe
3 1,cerca,cho,chuf,cou,das,dau,daug,daugh,dela,derr,ding,dos,edio,efa,enchu,ent,erro ,ery,ewa,hil,huele a,huf,hur
3 1,i don't,igue,ince ,ite ,lama ,lator,lin,lip,llo ,lor,lumbr,mall,maq,maqu,maqui,medid,mell ,mit,naje ,nchu,nchuf
3 1,ndr,ntu,omen,otano,po ,rato ,rees,rees ,ross ,se ha,seno,smal,small,smell,sota,sotan,tank ,tano,tano ,tura ,ughte
3 1,umbr,under,ven ,y a,ya ,yer,~AND+APPLIANCE,~AND+COME_UP,~ANIMAL,~ENCLOSED+TRY,~FLAME_TAME+TRY,~INDOOR+TRY
3 1,~INSIDE+WALL,~READS+WALL,~TELLS+WALL,~TO_FIX+TRY
3 2, baj, bec, cr, cus, cust, ed, hand , is, llaves , lu, mete, meti, nino, our, ov, plastico , pod, pren, read, sig
3 2, sobre , somebody , sta, stop , tie, whol, whole , yest, yesterday ,AGED+PERSON,AGED+STUCK,AGED+TRIPPER,AND+STILL
3 2,BURST+FLOW,BURST+SUBJECT,BUSINESS+ROOMS,BUT+FLOW,CANT_STOP+ENCLOSED,CEILING+FUNCTION,CLOG+PERSON,CLOG+TELLS
3 2,COLD+SYMPTOM_PEOPLE,COOLING+TELLS,DAMAGE+DRAINS,DAMAGE+SUBJECT,DEAD+NOW,DOOR+TO_FIX,DOOR_FAIL+FLOW
3 2,DOOR_FAIL+STUCK,DOWNED+IN_WALL,DOWNED+NOW,DRAINS+FUNCTION,FLAME_WILD+LATCH,FLUSH+PERSON
3 2,FRIDGE_FAIL+SYMPTOM_PEOPLE,GAS_NEAR+STOPPING,HALF+READS,HOT_TOUCH+NOW,HOT_WATER+SMELL,INSTALLING+PLASTIC
3 2,IN_WALL+NOW,KEYS+NOW,LOSABLE+ROOMS,LOSABLE+STILL,LOSABLE+UNSURE,MACHINE_TOUCHED+OUTSIDE
3 2,MACHINE_TOUCHED+SYMPTOM_PEOPLE,NOW+TUB,OUTDOOR+SUBJECT,OUTDOOR+TRY,OVERFILLED+SUBJECT,PERSON+TUB,PLAN+SUBJECT
3 2,POLITE_IF+TO_FIX,POWER_OUT+TRY,RENEW+RUN_WATER,SHUT_THING+URGED,TELLS+TUB,TELLS+WALL,TOILET_RUNS+TRY,ada,adin
3 2,ading,agua por,aja ,aki,art,as ,aura,auran,ayi,bajo,bajo ,bec,burni,can,centr,cust,dier,dow,eadin,edid,equ,evan
3 2,hand ,hrow,ial,ime,indow,ismo,ismo ,ker,laves,lef,liv,lta ,mall ,ndow,nino,ntra,omin,peo,pod,quin,rna,rown ,rte 
3 2,smo ,so i,sobre,stan,tabl,table,the whole,throw,tin,tos,uin,urio ,vat,vien,walk ,we can't,whol,whole,wire,ws 
3 2,yest,~ACTION+BACK_UP,~AND+HEAT,~APPLIANCE+FLOW,~FLOW+LOSABLE,~FLOW+SHUT_THING,~READS+SUBJECT,~ROOMS+SHUT_THING
3 2,~VULNERABLE
3 3, aca, aguanta , arri, avi, big, brin, can, can', can't , cham, coc, coci, cosa, fro, hur, la, lev, line , media 
3 3, mism, other , ove, pal, pers, pipe, sn, ti, tim, toa, twi, yo ,'t ,ACTION+CANT_STOP,AGED+CEILING,AND+UNSURE
3 3,BROKEN+TEAPOT,BUSINESS+NOW,CLOG+FLAME_WILD,DAMAGE+TOILETS,DRAINS+NOW,ELECTRIC+RUN_WATER,ELECTRIC+TOILET
3 3,ELECTRIC+TOILETS,EVERYWHERE+TELLS,FLOW+IN_WALL,FLOW+MARKS,FRIDGE_FAIL+ROOMS,FULL_OF+TRY,FUNCTION+LOOKALIKE
3 3,FUNCTION+NOT,HEAT+NOW,HOT_TOUCH+INSTALLING,INDOOR+LOCKED_OUT,INDOOR+SHUT_THING,IN_WALL+TOILETS,IN_WALL+WALL
3 3,LATCH+TRY,LOSABLE+STUCK,MOVED_AWAY+READS,NOT+OUTDOOR,OVERFLOW+TOILETS,PUDDLE,ROOMS+TELLS,RUNNING_WATER+SHUT_THING
3 3,SHUT_THING+SPARK,acab,air,an't,an't ,arde ,arra,ashe,atico,ause ,biend,big,bod,bro,can',can't,cip,coci,con un
3 3,cosa,diti,ditio,dlo,dom,door ,dora,echan,empe,entr,ep ,evo ,fue,gan,has,ina ,indo,inks,inks ,it and,ite,ition
3 3,la tuberia,mism,mpio ,n't,n't ,ngl,nor ,oing,oing ,oler,oler ,onit,orte,osas,osas ,pipe,quet,rco ,res,rqu,tante
3 3,termo,through the,tico,tico ,toa,twi,uad,ubie,unch,unt,van ,walk in,wn ,you can,~BUT+TRY,~FLOW+READS
3 3,~FULL_OF+SHUT_THING,~GROUP+TO_FIX,~OR+PAST
3 4, cube, die, estan , leaking , lit, liv, llena , roj, sam, same, same , senor , stat, ta,ACTION+TUB,AGAIN+BROKEN
3 4,AGED+ENCLOSED,AND+OUTDOOR,AND+TRIPPER,APPLIANCE+APPLIANCE,APPLIANCE+SPILLED_OUT,AUTHORITY+TELLS,BUCKET+WALL
3 4,BUT+FIXED,BUT+TO_FIX,COME_UP+TELLS,COME_UP+TOILET,DOOR+INSIDE,FLAME_TAME+TRY,FROZEN,FUNCTION+TUB,HOT+TO_FIX
3 4,INSTALLING+WALL,LOCKED_OUT+SYMPTOM_PEOPLE,OUTSIDE,OUTSIDE+SYMPTOM_PEOPLE,OUTSIDE+TRY,PERSON+TOILET
3 4,PIPE+TOILET_RUNS,POWER_OUT+TO_FIX,a los,ail,aller,anta,aste,ater,aur,bom,cha,coc,cube,dent,dentr,hut,iere ,iler
3 4,iler ,imero,ipe,lid ,lleva,mica,mica ,nd ,oor ,ough ,pal,pio ,pren,rici,rro,same,same ,shu,the other,til,trici
3 4,tro ,uedo,uedo ,uer,uet,una cubeta,urt,wer ,ya le,~FULL_OF+SUBJECT,~IF+PERSON,~NOT+SHUT_THING,~READS
3 5, bomba , showers , termica , vien, went, went ,ACTION+PERSON,AGED+APPLIANCE,AND+GONE,BACK_UP+TOILET_RUNS
3 5,BUSINESS+INDOOR,CANT_STOP+NOT,DAMAGE+TUB,ELECTRIC+LOUD,ELECTRIC+TRIP,FLAME_WILD+OR,FROZEN+PIPE,FULL_OF+NOT
3 5,HEAT+SENSE,LIVE,LOCKED_OUT+ROOMS,MACHINE_TOUCHED+TRY,OR+TELLS,alta,arco,asur,brea,ents,ents ,ermic,ierto,ies,inos
3 5,leaki,lite,los,mba ,mp ,ode,os ,owers,oze,ped ,pera,plu,ppl,rea,rmic,rmica,row,roz,turned the,vient,went 
3 6, air , brea, cuartos , cub, half, isn, otra , parada ,AGED+BUSINESS,AGED+COLD,AND+BUSINESS,AND+RUN_WATER
3 6,ANIMAL+WALL,APPLIANCE+FRIDGE_FAIL,BURST+SHUT,COLD+NOT,ENCLOSED+READS,FUNCTION+PIPE,RENEW+TRIP,ROOMS+SHUT,agua en
3 6,arri,artos,che ,clam,entra,ers,evera,half,isn,land,no ac,no heat,not ,omba ,otra ,ower,rtos,rtos ,uga ,ugh ,vera 
3 6,wen,went,~ENCLOSED+NOT,~NOT+ROOMS,~NOT+VULNERABLE
3 7, nevera , warm, warm ,BURST+SHUT_DONE,FRIDGE+INSIDE,OR+RUN_WATER,ROOMS+TRIPPER,apt,dejo de,eith,eithe,friar,ithe
3 7,ither,moto,riar,side 
3 8, mea,AND+CANT_OPERATE,ENCLOSED+OUTSIDE,FRIDGE_FAIL+INSIDE,HALF+INDOOR,INDOOR+OUTSIDE,INDOOR+TRIPPER,IN_WALL+TRIP
3 8,ther ,~FAUCET
3 9, are , term, won,ACTION+BUCKET,LOSABLE+ONLY_ONE,ir ,won
3 10, quit ,CANT_OPERATE,quit 
3 11, at , fria ,AGED+BUCKET,BROKEN+GAS_NEAR,FRIDGE_FAIL+LOSABLE
3 12,HALF
3 13,BROKEN,CLOG+ONLY_ONE
4 -9,AGED+VULNERABLE
4 -7,FREEZING+TO_FIX
4 -6,pos
4 -5, his ,desde que
4 -4, anda , her , ox,ENCLOSED+KEYS,FLAME_TAME,FREEZING+MACHINE_TOUCHED,FREEZING+VULNERABLE,egr,ido,no se,por 
4 -4,~INSTALLING+PERSON,~MACHINE_TOUCHED+TO_FIX,~NOBODY+TRY
4 -3, alone , kn, kno,ACTION+OVERFILLED,ALONE_INSIDE+ENCLOSED,AND+RIPPED,CANT_STOP+FLAME_WILD,COLD+PERSON
4 -3,COOLING+READS,FLOW+HEAT,OVERFILLED+WALL,bajo cero,elev,head,ija,itos,itos ,lone ,lora,mano,ombr,over the,rmer
4 -3,sient,~NOBODY+TO_FIX,~NOT+RENEW
4 -2, 108, 108 , 8 , 91, bateria , belo, dond, donde , sac,08 ,108,108 ,BACK_UP+HIT,BATTERY+PERSON
4 -2,BREAKER_WORD+HOT_TOUCH,BROKEN+ELEVATOR,BUT+PLASTIC,COME_UP+DAMAGE,COOLING+NOW,DAMAGE+FLOW,DOOR+FREEZING
4 -2,DOOR_FAIL+GAS_NEAR,ELECTRIC+MEDICAL,ELECTRIC+SUBJECT,EVERYWHERE+WATER,EXPLODED+PIPE,FREEZING+LATCH
4 -2,FREEZING+OUTDOOR,FREEZING+READS,GAS+INDOOR,HOT_TOUCH+TRIPPER,LOSABLE+RIPPED,MACHINE_TOUCHED+WALL,OUTDOOR+READS
4 -2,PERSON+SINKS,PLASTIC+READS,PUDDLE+TO_FIX,SEWER_LINE,STILL+TO_FIX,aque,ateri,belo,calefaccion y,donde,dor ,egro
4 -2,egro ,ija ,ilia,lch,lue ,onte,oran,ound,pic,por,puest,testa,uesto,~INSTALLING+SYMPTOM_PEOPLE,~PERSON+RENEW
4 -2,~SMELL_OTHER+TO_FIX
4 -1, 5 , 93, 93 , azu, blue, blue , fam, fla, friday , knob , negro , papa , plaf, plafon , reve, soun,93 
4 -1,AGED+SEWAGE_STUFF,AGED+TRY,AND+BATTERY,AND+BURN_SMELL,AND+CO_ALARM,AND+EXPLODED,AND+OVERFLOWING,APPLIANCE+FLAME
4 -1,APPLIANCE+SPARK,BODY+WATER,BROKEN+INSIDE,CEILING+CEILING,CO_ALARM+READS,CO_BARE,DOOR+SYMPTOM_PEOPLE,DOWNED
4 -1,ELEVATOR+TO_FIX,FLOW+SEWAGE,INDOOR+SHOCK,INSIDE+PERSON,INSIDE+SENSE,LOUD+READS,MACHINE_TOUCHED+PERSON
4 -1,MEDICAL+STOPPING,MINUTES,ONE_ROOM+WATER,OVERFLOW+WALL,PERSON+PUDDLE,PUDDLE+SUBJECT,READS+VERY_LOUD
4 -1,SHUT+VULNERABLE,SHUT_THING+SPILLED_OUT,SOUND+TO_FIX,STUCK+VULNERABLE,TRAPPED+VULNERABLE,acaba de,achi,achin
4 -1,afon ,agar,aly,andel,ands,ast ,azu,bebe de,bla ,blue,blue ,cana,cola,dedo,egad,el cuarto,el tanque,emo ,ene 
4 -1,ermer,fam,ferme,flame,fog,frida,hit,ica,iene ,ierna,illo,ilo ,it's still,itt,knob,knob ,laf,lafo,lafon,last,lli
4 -1,machi,mano ,nand,nando,ndel,negro,nne,nob ,noxi,noxid,oat ,ocar,omit,oot,oter,oxid,pegad,piern,pirad,plaf,plafo
4 -1,rida,riday,sado ,soun,sound,teria,the stove,the wall,tid,ueno,ught,ula ,xid,ya va,~AND+FLAME_WILD,~AND+INDOOR
4 -1,~HEAT+TELLS,~MILD,~PERSON+PLAN
4 0, 12, acr, acro, across , arm , az, bajo, cabeza , cana, fai, fire, fog, fry, he, inf, lar, metal , neg, ojo
4 0, perro , poni, poniendo , sil, ste, stin, str, tiene , twin, twins , vom, vomi,ACTION+AND,ACTION+UNSURE
4 0,AGAIN+WALL,AGED+PLASTIC,AND+COOKING,AND+HISS,ANIMAL+VULNERABLE,BACK_UP+DAMAGE,BODY+CANT_STOP,BODY+NOW
4 0,BROKEN+EXTREME_HEAT,BURN+SHUT_THING,BURN+SMELL,BUSINESS+SMELL,BUZZ+FRIDGE_FAIL,CANT_STOP+EVERYWHERE
4 0,CANT_STOP+OVERFLOW,CAUGHT,CEILING+DAMAGE,CEILING+DOWNED,CONTAINED+FLOW,CRACKLE+FULL_OF,CRACKLE+FUNCTION
4 0,CRACKLE+READS,DAMAGE+SMOKE,DEAD+HEAT,DEAD+READS,DOOR_FAIL+FRIDGE,ELECTRIC+SENSE,ELEVATOR+TRY,ENCLOSED+FIRE
4 0,ENCLOSED+STILL,ENCLOSED+SUBMERGED,EVACUATED,EVERYWHERE+GROUP,EVERYWHERE+MACHINE_TOUCHED,EVERYWHERE+SOUND
4 0,FIRE+FUNCTION,FLAME+HOT_WATER,FLAME+PIPE,FLAME_TAME+NOW,FLAME_WILD+FLAME_WILD,FLAME_WILD+SYMPTOM,FLOW+LOSABLE
4 0,FLOW+SEWAGE_SURE,FLOW+URGED,FLOW+WATER,FRIDGE+FULL_OF,FULL_OF+STOVE,FUNCTION+STOVE,GAS_BUBBLES,GAS_NEAR+HOT_WATER
4 0,GAS_NEAR+ROTTEN,GROUP+SYMPTOM,HOT_TOUCH+WALLS,HOT_WATER+SYMPTOM,INDOOR+VERY_LOUD,MACHINE_TOUCHED
4 0,MACHINE_TOUCHED+MINUTES,MINUTES+WALL,NOW+SPARK,PERSON+SMELL,PUDDLE+SYMPTOM_PEOPLE,READS+SHUT,RENEW+SENSE
4 0,ROOMS+SHOCK_SURE,RUNNING_WATER+TRIP,SEWAGE+SINKS,SHOCK+TELLS,SHUT+STOVE,SINKS+SUBJECT,SINKS+TELLS,SMOKE+WALL
4 0,SOUND+TRY,SUBJECT+UNLIT,SYMPTOM+TELLS,SYMPTOM_PEOPLE+TRIP,TELLS+WATER,a gas,acros,afo,afon,amas ,arat,aread,beza 
4 0,bli,breaker panel,caj,dob,dobl,down the,edor,edor ,elita,elt ,elta,elta ,ento ,esi,etal,etal ,fai,fire,fry,got 
4 0,hay un,hed ,iga,ije,inf,la estufa,lacio,lasti,les ,lted,lted ,ndin,nding,neg,nob,nox,ntad,ntran,of ,onie,onien
4 0,onto,onto ,osa ,parar,pas ,pega ,plas,ponie,posed,propa,right now,ropan,rse,sin calefaccion,since the,soc,suelt
4 0,the breaker,twin,twins,uelta,urs,vom,vomi,vomit,wins,wins ,y ahora,~AND+ROOMS,~INDOOR+NOBODY
4 1, 15, caja, chil, dice, diz, dizz, dizzy , encima , fle, fus, hit , home, melted , oran, orange , ou, pega , pego
4 1, pego , perr, podrido , prendio , prop, pues, quedo , sie, sme, smel, smoking , sona, tab, tablero , touch , tubo
4 1, wall, wors, yes,ACTION+MARKS,ACTION+PLASTIC,ACTION+SYMPTOM,AD+TO_FIX,AGED+BUZZ,AGED+MEDICAL,BACK_UP+BUCKET
4 1,BACK_UP+ELECTRIC,BACK_UP+TUB,BODY+SENSE,BODY+SINKS,BUT+COME_UP,BUT+IN_WALL,BUT+NOW,BUT+UNSURE,BUZZ+DAMAGE
4 1,BUZZ+RUNNING_WATER,BUZZ+SMELL,BUZZ+WATER,CANT_STOP+COME_UP,CEILING+FULL_OF,COME_UP+DRAINS,COME_UP+SEWER_LINE
4 1,COME_UP+SINKS,COME_UP+SMELL_OTHER,CRACKLE+INDOOR,CRACKLE+ROOMS,DAMAGE+FRIDGE_FAIL,DOOR+FLAME_WILD,DOOR_FAIL+ROOMS
4 1,DOWNED+ENCLOSED,DOWNED+SHUT_THING,DOWNED+SUBJECT,ENCLOSED+FLAME_WILD,ENCLOSED+SENSE,ENCLOSED+SEWAGE_SURE
4 1,FLOW+SEWER_LINE,FLOW+SMELL_OTHER,FUNCTION+SEWAGE_STUFF,GAS_NEAR+PLASTIC,GAS_NEAR+SMOKE,GROUP+INSIDE
4 1,INDOOR+OVERFLOWING,INSIDE+STILL,INSIDE+UNSURE,IN_WALL+RIPPED,MACHINE_TOUCHED+RUNNING_WATER,MACHINE_TOUCHED+WATER
4 1,MARKS+SHUT_THING,NOW+SHOCK,ONE_ROOM+RENEW,PERSON+POWER_OUT,PIPE+SHUT_THING,PIPE+TEAPOT,PLAN+PLAN,PLAN+RUN_WATER
4 1,READS+SUBJECT,SENSE+STOVE,SENSE+SYMPTOM,SEWAGE_STUFF+SINKS,SEWAGE_STUFF+TOILETS,SHOCK_SURE+TELLS,SMELL+TRIP,STUCK
4 1,STUCK+SYMPTOM_PEOPLE,SUBJECT+WATER,abez,abeza,acien,across the,alarma de,alk,amas,arar,area,arga ,astic,ate,azule
4 1,ba ,bez,beza,bler,bri,brow,cabez,cent,cerc,chil,cima,cima ,con la,del medidor,dice,dimo,dimos,dizz,dizzy,drido
4 1,eadi,el tubo,elte,elted,ente ,esta echando,esto ,garra,hasta la,his ,hit ,home,hot to,izzy,izzy ,lim,lita,lita 
4 1,llos,melte,met,moki,mokin,moni,ncima,near,near the,no la,no puede,oar,orang,osa,perr,prop,quedo,ques,rado ,rga
4 1,rga ,rrar ,sig,smel,smoki,step,the hall,tubo,uel,umo ,wors,y el,y que,ye ,zule,zzy,zzy ,~ACTION+AGED
4 1,~AND+ENCLOSED,~AND+EVERYWHERE,~ANIMAL+TO_FIX,~PERSON+STOVE,~ROOMS,~ROOMS+TRY
4 2, abr, amanecio , arriba , bri, cau, comi, coming , cou, doing , dryer , echa , ei, esta , imp, mismo , over, pun
4 2, punt, raro , regu, sent, sma, vez, vez , viene , walk ,ACTION+COME_UP,ACTION+OVERFLOW,AGAIN+FLAME_WILD
4 2,AGED+GROWS,AGED+INDOOR,AGED+OVERFILLED,AND+INDOOR,AND+TELLS,AND+WATER,BACK_UP+MARKS,BURN_SMELL+FUNCTION,BUT+NOT
4 2,BUT+OVERFLOW,CANT_STOP+SHUT,CANT_STOP+TOILETS,CANT_STOP+WALL,CEILING+PLASTIC,CEILING+TRIP,COME_UP+MARKS
4 2,COME_UP+TUB,CO_ALARM+WALL,DAMAGE+SHUT_THING,DAMAGE+TELLS,FLAME_WILD,FULL_OF,FULL_OF+GROUP,INDOOR+STILL
4 2,INDOOR+STOPPING,LEAK+WALL,LOSABLE+MARKS,MACHINE_TOUCHED+NOW,NOW+RIPPED,NOW+TOILETS,OUTSIDE+SUBJECT
4 2,OVERFILLED+ROOMS,OVERFLOW+SUBJECT,PERSON+SPARK,READS+WALL,SYMPTOM_PEOPLE,TELLS+VULNERABLE,ado,after the,ally
4 2,ally ,aming,arrib,aso ,azo,body,caba,calo,chand,cient,coming out,cus,diz,dor,eath,echa,ecio,encim,ente,entro,erca
4 2,erca ,erday,ester,eta,has ,is on,ler,lero ,ming,mismo,mojad,ncim,noo,noon,noon ,ntil,ntro ,ody,omb,ows,ows ,perro
4 2,rar ,raro ,rca ,riba,riba ,rrar,rriba,rte,sopl,sterd,terd,terda,the heat,tie,tuf,uina ,vez ,wal,windo,y por,yer 
4 2,yeste,~COME_UP,~FLAME_TAME+TO_FIX,~PAST+RENEW
4 3, ade, atr, cale, cat, clima , cust , deg, degr, pow, powe, segundo , something , sup, ten , wire ,ACTION+PIPE
4 3,ACTION+ROOMS,ACTION+SYMPTOM_PEOPLE,AND+HOT,AND+OVERFILLED,AND+ROOMS,APPLIANCE+MOVED_AWAY,BACK_UP+BACK_UP
4 3,BACK_UP+NOT,BUT+PLAN,CANT_STOP+ROOMS,COME_UP+INDOOR,COME_UP+NOW,COOLING+INSIDE,DOOR_FAIL+RUN_WATER
4 3,FLAME_WILD+GROUP,FLOW+TOILET,FLOW+TOILETS,FRIDGE_FAIL+INSTALLING,FUNCTION+GAS_NEAR,FUNCTION+SAG,GAS_NEAR+SHUT
4 3,GAS_NEAR+SINKS,HOT_WATER+RUN_WATER,INSTALLING+SHUT_THING,INSTALLING+SUBJECT,IN_WALL+SLOW,LOSABLE+NOT_LONG
4 3,NOW+OVERFLOW,PERSON+WALL,PIPE,adora,aile,alef,alli,an',anar,and i've,at the,bord,but the,calef,cham,cos,cuar
4 3,cust ,degr,degre,dol,eami,eamin,eci,egree,els,errar,eta ,eth,ethi,ethin,hic,icit,inc,inos ,iti,kers,kers ,meth
4 3,methi,mus,near ,necio,no quiero,oin,ojad,oment,ometh,oon ,osed,osed ,pow,powe,power,pun,quina,rayi,rca,rm ,spar
4 3,stico,taci,tacio,the kitchen,to the,todo el,uanta,ube ,uele,unch ,vez,walk,~AGED+WALL,~INDOOR,~PLASTIC+SUBJECT
4 4, ag, av, cubeta , doo, door, form, hall , has, los , plug, red , sube, sube , supp, walk,ACTION+CEILING
4 4,ACTION+WALL,AGED+BILL,AND+APPLIANCE,AND+CLOG,APPLIANCE+TELLS,BILL+PLAN,BROKEN+SENSE,BUCKET+TO_FIX,DAMAGE+FAUCET
4 4,DENIED+NOT,FLAME_WILD+SUBJECT,GAS_NEAR+RUN_WATER,HOT_WATER+INDOOR,IN_WALL+TOILET,LOSABLE+READS,LOSABLE+TELLS
4 4,MILD+TO_FIX,NOW+RUNNING_WATER,NOW+WATER,OVERFILLED+PERSON,OVERFILLED+SYMPTOM_PEOPLE,PERSON+STOPPING,PIPE+TELLS
4 4,TOILET_RUNS+TO_FIX,VULNERABLE+WALL,ack ,anta ,apped,aras,arc,arr,beta ,brinc,cau,deg,dora ,edo ,eque,ger,hall 
4 4,hay una,ler ,lima ,mane,mento,mpio,pin,punt,ront,se ,sube,sube ,supp,ta ,ting ,tual,uina,~BROKEN+PLASTIC
4 4,~DOWNED+NOT,~FLOW+NOT,~SYMPTOM_PEOPLE+TRY,~VULNERABLE+WALL
4 5, both , dead , full , mos, primero , se , ton, unt, unti, until , wen,AND+MACHINE_TOUCHED,ANIMAL+INSIDE
4 5,BREAKER_TRIP+ELECTRIC,CEILING+SHUT_THING,DEAD+INDOOR,DEAD+WALL,DOOR+TRY,DOWNED+NOT,ELECTRIC+LOSABLE,FRIDGE+ROOMS
4 5,FRIDGE_FAIL+NOW,GROWS,HOT_WATER+PIPE,LEAK+SUBJECT,ank ,beta,both ,cubet,d la,dead ,el calentador,ff ,fuera,full 
4 5,la bomba,lex,lun,mati,matic,ntil ,ole ,pio,rinc,salt,tamo,tamos,ubet,ubeta,uff,unn,until,upp,wers,wers 
4 5,~AND+SUBJECT
4 6, atras , cer, dead, ful, full, motor , salt, today ,ACTION+FRIDGE_FAIL,APPLIANCE+SUBJECT,CANT_OPERATE+SHUT_THING
4 6,DAMAGE+TOILET_RUNS,INDOOR+POWER,TOILET+TO_FIX,ame ,are ,atras,cli,dead,erto,erto ,esd,i can,locke,oday ,olla,op 
4 6,otor ,rco,uiere,var,~AND+WALL
4 7, 2 , are, bre, gi, wont, wont ,AGED+CANT_OPERATE,BUCKET+INSTALLING,BUCKET+RENEW,FREEZING+PIPE,INSIDE+READS
4 7,POLITE_IF+TRY,ilo,ped,ull,wont,wont ,~NOT+RUN_WATER
4 8,APPLIANCE+HOT_WATER,BUCKET+EMPTYING,ENCLOSED+LOCKED_OUT,FLOW+MINUTES,LOSABLE+MACHINE_TOUCHED,MINUTES+NOW
4 8,no enfria,salta
4 9, sin ,LOSABLE+TRY
4 10,LOSABLE+NOT
4 11, fri,HEAT+MACHINE_TOUCHED,ont ,uit ,~FAUCET+NOT
4 12, hoy, hoy ,hoy,hoy 
4 13,INDOOR+POWER_OUT
4 16,COLD_WATER_ONLY
5 -9,TO_FIX+VULNERABLE
5 -5,APPLIANCE+MEDICAL,BURST+FRIDGE,ENCLOSED+LATCH
5 -4,ENCLOSED+SMELL,lue,of the,out the
5 -3, negr,AGED+HEAT,DOWNED+SYMPTOM_PEOPLE,FREEZING+SYMPTOM_PEOPLE,FRIDGE+KEYS,FRIDGE+TRAPPED,MINUTES+OVERFILLED
5 -3,SUBJECT+VULNERABLE,mani,negr,rel
5 -2, 91 , al , alo, alon, bel, mom , sien,91 ,ALONE_INSIDE,AND+HOT_TOUCH,AND+PLASTIC,BACK_UP+ROOMS,BROKEN+FIRE
5 -2,BROKEN+FREEZING,CEILING+INDOOR,DOOR_FAIL+READS,ELECTRIC,ENCLOSED+SEWAGE,EXPLODED,FAUCET+SYMPTOM_PEOPLE
5 -2,FLAME_WILD+GAS_NEAR,FULL_OF+MINUTES,INDOOR+MEDICAL,INDOOR+SEWAGE,OUTDOOR+TELLS,UNSURE,iendo,ito,mom 
5 -2,~SMELL_OTHER+TRY
5 -1, below , blu, dial, junto , knob, li, mac, mano, papa, spar, ventanas ,AND+SEWAGE,BODY+FLAME_WILD,BROKEN+TRAPPED
5 -1,CO_ALARM+SUBJECT,DOWNED+LOSABLE,ENCLOSED+GLOW,FIRE+INDOOR,FLOW+MACHINE_TOUCHED,GROUP+MEDICAL,INSIDE+SMELL
5 -1,MACHINE_TOUCHED+POWER_OUT,NOT+RIPPED,OVERFLOWING,READS+SPARK,SHOCK+SYMPTOM_PEOPLE,TRIP+WATER,ache,below,bla,blu
5 -1,de la,dial,don,elow,elow ,fuga de,fusi,iple,is leaking,locked in,nds,ona,pap ,pega,ryi,ryin,rying,sin aire,y mi
5 -1,~GAS+SYMPTOM_PEOPLE
5 0, 106, 106 , agarro , ay, bajo , cable , caja , eg, egg, enchufe , fire , gris , meta, mur, nea, near, plas
5 0, suelta , temp ,106,106 ,15 ,ACTION+SHOCK_SURE,AGAIN+SMELL,AND+DOWNED,AND+FREEZING,BACK_UP+IN_WALL
5 0,BACK_UP+SEWAGE_STUFF,BACK_UP+SEWAGE_SURE,BILL+SYMPTOM_PEOPLE,BODY+TO_FIX,BROKEN+CO_ALARM,BURN+IN_WALL,BUT+SMOKE
5 0,BUZZ+HOT_TOUCH,CANT_STOP+TRIP,DAMAGE+INDOOR,DAMAGE+IN_WALL,DOOR_FAIL+HOT_WATER,ENCLOSED+SEWAGE_STUFF
5 0,EVERYWHERE+VULNERABLE,FAUCET+PERSON,FLAME+GAS_NEAR,FLAME+SUBJECT,FLAME_WILD+HOT_WATER,FLAME_WILD+TELLS
5 0,GAS_BUBBLES+SUBJECT,GAS_NEAR+SYMPTOM,GLOW+INSIDE,INDOOR+SEWER_LINE,INDOOR+SHOCK_SURE,LOSABLE+MOVED_AWAY
5 0,OUTDOOR+PLASTIC,OUTSIDE+PLASTIC,OUTSIDE+WIRE,OVERFLOW+TRY,READS+TO_FIX,SHOCK+SUBJECT,SHOCK_SURE+SYMPTOM_PEOPLE
5 0,STILL+WALL,STRONG_FLOW,STRONG_FLOW+SUBJECT,athe,dache,dij,egg,emp ,endo,endo ,fire ,garro,gris ,ident,inge,isor
5 0,la mano,lero,let go,mar ,marea,meta,metal,mur,nas,nger,niend,pane,plast,porta,stron,tan,temp ,trong,unk,visor
5 0,y en,zy ,~AGED+FULL_OF,~ENCLOSED+FLAME_WILD,~ENCLOSED+FULL_OF,~GAS+PERSON
5 1, black , caj, dic, echando , feel, fel, glowing , hom, home , near , ora, out , paci, queria , rar, step, wall 
5 1,ACTION+BACK_UP,ACTION+BUZZ,ACTION+SMELL,ACTION+URGED,AGED+MARKS,AND+SAG,AND+WALLS,APPLIANCE+ROTTEN
5 1,APPLIANCE+SHOCK_SURE,BACK_UP+CEILING,BACK_UP+DRAINS,BACK_UP+ENCLOSED,BACK_UP+SEWER_LINE,BROKEN+MACHINE_TOUCHED
5 1,BROKEN+PIPE,BURST+RUNNING_WATER,BURST+RUN_WATER,BURST+WATER,BUSINESS+SHUT,BUZZ+PLASTIC,CANT_STOP+DAMAGE
5 1,CAUGHT+ELEVATOR,CEILING+RIPPED,CEILING+SMOKE,DEAD+LOSABLE,ELECTRIC+EXPLODED,ELECTRIC+GLOW,ELEVATOR+TRAPPED
5 1,EVERYWHERE+SMELL,FAUCET+SHOCK_SURE,FIRE+LOSABLE,FLOW+NOT,FULL_OF+SPARK,FUNCTION+MARKS,FUNCTION+SPARK
5 1,GAS_LINE+HISS,GROUP+ROOMS,HEAT+SMELL,HIT+TO_FIX,HOT_WATER+ROOMS,INDOOR+SEWAGE_SURE,INSIDE+STOPPING
5 1,IN_WALL+RUNNING_WATER,MEDICAL+READS,MOVED_AWAY+TELLS,NOT+PERSON,OUTDOOR+VULNERABLE,PERSON+STUCK,PIPE+SHOCK_SURE
5 1,READS+SOUND,READS+TELLS,ROOMS+STOPPING,RUN_WATER+SEWAGE,RUN_WATER+SEWAGE_SURE,SHOCK_SURE+TO_FIX,SHOCK_SURE+TUB
5 1,SYMPTOM+TO_FIX,TELLS+TELLS,about the,acie,ah ,bit,blin,car,cil,drid,enchufe de,entad,feel,fel,fing,glowi,hom
5 1,home ,ical,kli,lack ,lami,light switch,llan,lode,menta,mito ,ng ,odrid,onde ,otera,pacie,plod,plode,pm ,rador
5 1,rted,rted ,ryer ,sale humo,sma,tarl,ted ,there is,tron,umo,un olor,xplod,ya se,~AGED+FLAME_WILD,~AND+OUTDOOR
5 1,~AND+RENEW
5 2, ac, agar, drye, gone, gone , hall, hiz, hizo, hizo , min , silla , wind, worse ,AGED+DOOR_FAIL,AGED+OUTSIDE
5 2,ALARM+READS,APPLIANCE+UNLIT,BUT+WALL,CANT_STOP+DOOR_FAIL,CO_ALARM+MACHINE_TOUCHED,CRACKLE+IN_WALL,CRACKLE+SUBJECT
5 2,ENCLOSED+GROUP,EVERYWHERE,EVERYWHERE+SYMPTOM_PEOPLE,FULL_OF+GAS_NEAR,FUNCTION+SEWAGE,FUNCTION+SOUND,HOT
5 2,INSIDE+SEWAGE_STUFF,LATCH+READS,MARKS+SUBJECT,NOW+VERY_LOUD,OUTSIDE+RIPPED,PIPE+SMELL,PIPE+STOVE
5 2,SYMPTOM_PEOPLE+TO_FIX,abl,agarr,alo,anci,arki,arkin,arto,chic,co ,comin,dac,doi,doin,drye,dryer,edo,erar,gas en
5 2,gone,gone ,hall,hiz,hizo,hizo ,its ,izo ,lama,le ,llo,lly,lly ,med,ocke,orse ,parki,pose,queri,rry,rry ,top 
5 2,uarto,ueri,wind,worse,~ACTION+NOT,~AND+FULL_OF,~CEILING+SHUT_THING,~NOT+SHUT,~PLAN+TRY,~RENEW+SUBJECT
5 3, aco, aga, cor, cuar, dicen , ec, has , lleva , lun, now, now , sou, ya ,ACTION+DAMAGE,AGED+HIT,AGED+LOSABLE
5 3,AND+BURST,APPLIANCE+TOILET_RUNS,BUT+TRY,CANT_STOP+INSIDE,DAMAGE+HOT_WATER,GAS_NEAR+SUBJECT,MACHINE_TOUCHED+READS
5 3,MACHINE_TOUCHED+TO_FIX,NOW+ROOMS,NOW+SENSE,OUTDOOR+SYMPTOM_PEOPLE,RUNNING_WATER+SUBJECT,UNSURE+WALL,ados,ados 
5 3,ama,and now,aneci,arde,atic,ause,clima,co alarm,cuart,dicen,fant,fuer,furnace is,fuse,infan,itio,izo,leva,leva 
5 3,most ,nfan,nfant,nito ,ocked,opl,orse,out of,silla,sou,squi,stro,the pipe,tras,uele ,ueria,~AGED+COME_UP,~AND+NOW
5 3,~BATTERY+NOT,~DOWNED,~FLOW+TO_FIX,~INDOOR+READS,~PAST+TELLS
5 4, afu, afue, afuera , and, both, ech, electricity , esta, most, time ,AGED+OUTDOOR,AND+DAMAGE,AND+EVERYWHERE
5 4,APPLIANCE+BUCKET,APPLIANCE+SYMPTOM_PEOPLE,BACK_UP+NOW,CRACKLE+TO_FIX,DRAINS+INDOOR,INDOOR+READS,INSIDE+WALL
5 4,NOBODY+PIPE,OVERFLOW+TOILET,POWER+ROOMS,able ,afuer,allin,both,cien,eep,el motor,el pasillo,ft ,hemo,ica ,icity
5 4,lima,manec,nch ,neci,nsi,nsid,nside,oni,owi,owin,que el,ricit,rto ,tad,the boiler,tras ,tua,~ACTION+INDOOR
5 4,~ACTION+ROOMS,~AND+DOWNED,~FLOW+TRY,~HEAT+READS,~PIPE+READS
5 5, and , cli, co, door , im, pla, power ,AGAIN+FLOW,AGED+CLOG,LEAK+TO_FIX,READS,STOPPING+SYMPTOM_PEOPLE,TRIP,afu
5 5,afue,body ,eand,eando,els ,full,iert,lda,ody ,oon,oth ,ube,uera,uera ,uill,wer,~AND+FUNCTION,~BROKEN+SUBJECT
5 5,~DRAINS+NOT,~MACHINE_TOUCHED+SHUT_THING,~MACHINE_TOUCHED+SUBJECT
5 6, ama, ce, espe, tonight ,ACTION+FAUCET,COOLING+NOT,ENCLOSED+HALF,FUNCTION+IN_WALL,GAS_NEAR+MACHINE_TOUCHED,NOT
5 6,air ,ay ,cub,ez ,iere,ies ,onig,onigh,tonig,use,~AND+BROKEN,~BROKEN+FLAME_WILD
5 7,AND+ANIMAL,BROKEN+NOW,BUT+INSTALLING,CEILING+LOSABLE,cer,ga ,motor,nch,need it,oday,otor,today
5 8, desd, desde , moto,ACTION+TOILET_RUNS,AGED+AND,APPLIANCE+RUN_WATER,ENCLOSED+POWER_OUT,INSTALLING+TRIP,aps,desd
5 8,desde,esde,esde ,mea,mic,sde,sde 
5 9,AND+DOOR_FAIL,no ,ot 
5 10,AGED+FRIDGE
5 11,ACTION+LEAK
5 13, no
5 18,BREAKER_TRIP
5 20,BROKEN+HEAT,BUCKET
6 -6,DOOR_FAIL+LOSABLE
6 -4,CANT_STOP+RUNNING_WATER,FRIDGE+LATCH,INDOOR+VULNERABLE,MEDICAL+SYMPTOM_PEOPLE,gas ,y ya
6 -3, gas ,12 ,BUZZ,RAIN_IN,que no,sac,~NOT+PLAN
6 -2, solt,CANT_STOP+PIPE,CANT_STOP+SYMPTOM_PEOPLE,COOLING+PERSON,ENCLOSED+MEDICAL,FREEZING,FUNCTION+VULNERABLE
6 -2,GAS_NEAR+WALL,OVERFLOW,arro,peg,solt
6 -1, outlet , paciente , toca,AND+SEWAGE_STUFF,BODY+SHUT_THING,BUT+ELECTRIC,CANT_STOP+TO_FIX,COME_UP+TRY
6 -1,CRACKLE+FLAME_WILD,DAMAGE+RIPPED,DAMAGE+STRONG_FLOW,ELECTRIC+SLOW,ELEVATOR+PERSON,FULL_OF+SMELL,NOW+PIPE
6 -1,STAYS_LIT,aqu,oat,ojos,ojos ,papa,pe ,pir,por el,rse ,tlet ,toca,~PLAN+TO_FIX
6 0, ard, gris, its , lift , neb, pasa , pega, plug , saliendo ,ACTION+AGED,AGED+FLAME_WILD,APPLIANCE+PLASTIC
6 0,APPLIANCE+SHOCK,APPLIANCE+SMOKE,BODY+READS,BURST+CANT_STOP,DAMAGE+TRIP,DRAINS+SEWAGE,ELECTRIC+FLAME_WILD
6 0,ELEVATOR+INSIDE,ENCLOSED+FLOW,ENCLOSED+SHOCK_SURE,ENCLOSED+STUCK,EVERYWHERE+SHUT_THING,FLOW+STILL,GAS+SUBJECT
6 0,INDOOR+SEWAGE_STUFF,INDOOR+SUBMERGED,LEAK+RUNNING_WATER,LEAK+WATER,LOSABLE+SHOCK_SURE,READS+SYMPTOM
6 0,ROOMS+SHUT_THING,ROOMS+SUBMERGED,SEWAGE+TUB,SHOCK+SHUT_THING,SHOCK+TO_FIX,SHUT_THING+STILL,agua ya,apo,ear 
6 0,get out,gris,hand,hufe ,ipl,ira,mare,mel,neb,nien,park,pasa ,rar,ufe 
6 1, dad , nen, st, started , touc,06 ,APPLIANCE+BURN,BATTERY+MEDICAL,BATTERY+READS,CEILING+TO_FIX,COME_UP
6 1,COME_UP+SEWAGE_STUFF,COOLING+DEAD,COOLING+SYMPTOM_PEOPLE,CO_ALARM+PERSON,CO_ALARM+SYMPTOM_PEOPLE,DENIED+TO_FIX
6 1,DRAINS+SHOCK,ELECTRIC+WALL,FRESH_AIR,FRIDGE+STUCK,FULL_OF+HOT_WATER,FUNCTION+SMOKE,GAS_LINE+READS,HIT,HIT+HIT
6 1,IN_WALL+WATER,LOSABLE+SAG,LOUD,NOW+TRIP,RENEW+WALL,SHOCK+WALL,SHOCK_SURE+SUBJECT,STILL,STILL+SYMPTOM_PEOPLE
6 1,STOVE+UNLIT,adac,adach,ando,ape,arted,chico,cili,de luz,de una,don ,eadac,el contacto,gon,heada,hico,irad,mul
6 1,ndo ,nie,oded,oded ,omi,rient,ris ,rye,ryer,sil,sup,tarte,tocar,touc,touch,year old,~ACTION+PERSON
6 1,~AGED+EVERYWHERE,~AND+PERSON,~RENEW+SYMPTOM_PEOPLE
6 2, by, by , don , enc, ta , tou,ACTION+CRACKLE,ACTION+FRIDGE,ACTION+SPARK,AGAIN+INSIDE,AGED+ANIMAL,AGED+TRIP
6 2,AND+INSIDE,BURN_SMELL+LOSABLE,BUT+RENEW,COOKING+FUNCTION,DAMAGE,DRAINS+SEWAGE_SURE,ENCLOSED+TELLS,FIRE+SLOW
6 2,FULL_OF+UNSURE,GAS_LINE+INSIDE,IN_WALL+SMOKE,LOUD+NOW,ROOMS+STRONG_FLOW,SEWAGE_SURE+TUB,SPARK+TO_FIX,amin,aug
6 2,by the,ead,eel,esta ,every time,her ,medi,min ,nito,now ,rapp,sona,tada ,the co,tou,yes,zze,~INDOOR+SOUND
6 2,~PLAN+READS
6 3, caug, caught , chic, doi, doin, echa, mom, tubo , wal,AND+GROWS,APPLIANCE+SINKS,AUTHORITY+ENCLOSED,BACK_UP+SINKS
6 3,BROKEN+ENCLOSED,BUZZ+SUBJECT,CANT_STOP+INDOOR,ENCLOSED+SHUT_THING,ENCLOSED+STRONG_FLOW,FAUCET+PIPE,FLAME_WILD+NOW
6 3,GAS_NEAR+SENSE,INSTALLING+SMELL,able,by ,cada vez,caug,caugh,ele ,esta,fon ,hando,ing,izz,lug,mb ,mito,obi,ogo
6 3,owing,rappe,sed,sta ,ting,tubo ,uart,~AND+GONE,~AND+SYMPTOM_PEOPLE,~FLOW
6 4, clim, coug, inside , tamb, tambien , wire, ya,AGED+FRIDGE_FAIL,AGED+MACHINE_TOUCHED,AND+BACK_UP,BURST,DOOR+READS
6 4,ENCLOSED+PERSON,EVERYWHERE+SUBJECT,GAS_NEAR+PIPE,NOW+TELLS,WALL+WALL,anec,ark,cim,clim,coug,cough,eo ,eria,ient
6 4,insid,ming ,nan,sed ,tamb,tambi,~ACTION+EVERYWHERE,~AND,~BACK_UP+FLAME_WILD,~READS+RENEW
6 5, ad, aman, bl, met, res,ACTION+FLOW,AGED,AGED+CANT_STOP,COOLING+FRIDGE_FAIL,INDOOR+OVERFILLED,INSIDE+INSIDE
6 5,PLAN+RENEW,PLAN+TRIP,als,amane,and ,ast,box,erc,eria ,es que,mba,ugh,unti,~MILD+SUBJECT,~NOT+TUB
6 6, time, to,ACTION+DOOR_FAIL,ACTION+RUN_WATER,AND,CAUGHT+ENCLOSED,DAMAGE+RUN_WATER,DOOR_FAIL+NOW,FLAME_WILD+TRY
6 6,IN_WALL+LOSABLE,SHUT+SYMPTOM_PEOPLE,die,hal,wing,~ACTION+ENCLOSED,~BACK_UP+IF
6 7, hal,ACTION+SINKS,guant,lit,toni
6 8, toni,DAMAGE+PIPE,PERSON+SHUT,aguan,guan
6 9,rto
6 13, fr
6 16,DAMAGE+LEAK,POWER_OUT
7 -6,AND+MEDICAL
7 -5,sis
7 -4,CANT_STOP+WATER,DOOR+ENCLOSED,sis 
7 -3, 43, 43 ,43 ,AGED+SENSE,BODY+PERSON,SMELL+TO_FIX,ach
7 -2,10 ,BODY+LOSABLE,FLAME_WILD+SMELL,READS+SMELL,elt,espir,respi
7 -1, gas, head, pap, resp, toc,BACK_UP+CLOG,COOLING+VULNERABLE,FIRE+FLAME_WILD,FLAME_WILD+SPARK,FREEZING+NOT
7 -1,LOSABLE+SHOCK,ROOMS+SMELL,SHUT_THING+SMELL,VULNERABLE+VULNERABLE,gio,gio ,nix
7 0, don, lift, mare, resi, sm,AGED+HISS,BACK_UP+SMOKE,CANT_STOP+LOSABLE,ENCLOSED+SHOCK,FIRE+READS,FLOW+SHUT_THING
7 0,HEAT+SYMPTOM,INDOOR+SAG,INSIDE+SYMPTOM,LIVE_WIRE+OUTSIDE,ROOMS+SPARK,caja de,cande,esid,fus,iden,ift ,is ,liend
7 0,resid,resp,salie,se quedo
7 1, cand, contesta , trapped ,ACTION+SHOCK,AGED+BURN,AND+MARKS,AND+SMOKE,BACK_UP+CANT_STOP,BODY+PIPE,COME_UP+SEWAGE
7 1,DOWNED+OUTSIDE,FLAME+FLAME_WILD,GAS_NEAR+VENT_FAULT,GROUP+INDOOR,INDOOR+ROTTEN,LOSABLE+VENT_FAULT,READS+STUCK
7 1,SENSE,SHOCK_SURE+SINKS,SHOCK_SURE+TOILET_RUNS,SPARK+SUBJECT,VENT_FAULT,a mi,cand,dach,garr,irado,mom,olt,trapp
7 1,~CONTAINED+TO_FIX
7 2, da ,BURN+LOSABLE,CEILING+RUNNING_WATER,DAMAGE+SAG,ELECTRIC+HOT,ELECTRIC+RUNNING_WATER,EVERYWHERE+PERSON
7 2,FLAME_WILD+READS,FLOW+SUBJECT,FULL_OF+HEAT,HIT+INSIDE,INDOOR+STRONG_FLOW,IN_WALL+SPARK,METER_BASE
7 2,RUN_WATER+SEWAGE_STUFF,SHOCK+TUB,ami,atr,i have,in it,la caja,now,resi,sill,spark,tada,~ACTION+AND,~PERSON+TO_FIX
7 2,~PLAN+SYMPTOM_PEOPLE
7 3, got ,AUTHORITY+INDOOR,BACK_UP+BUT,BROKEN+OUTSIDE,ENCLOSED+POWER,FIRE+FLAME_TAME,HEAT+SMOKE,arga,augh,aught
7 3,gas leak,ing ,lta
7 4, box, box , insi, let , medi, pipe ,BROKEN+SHUT_THING,BUZZ+SHUT_THING,DAMAGE+NOW,aus,iente,insi,ipe ,ndi,pipe 
7 4,se esta,~FLOW+PIPE
7 5, corriente ,AND+CANT_STOP,COME_UP+SUBJECT,box ,lev,los ,ox ,rner ,rop,ve 
7 6,AGED+LOUD,AND+ENCLOSED,BUT+SUBJECT,PERSON+TOILETS,plug,wing ,zo 
7 7, br,ACTION+INDOOR,APPLIANCE+PERSON,ELECTRIC+FUNCTION,HEAT+NOT,ambie,mbie,side,til 
7 8, tam,PIPE+RUN_WATER,ole
7 11,~INDOOR+NOT
7 12,DEAD,HEAT+WALL
8 -6,BURST+LOSABLE
8 -4,FLOOD,SEWAGE
8 -3,FREEZING+SUBJECT,INSIDE+STUCK
8 -2,FLOOD+INDOOR,HEAT+VULNERABLE,RUNNING_WATER,STOVE,espi,gas,~NOT+SMELL_OTHER
8 -1, gl,AGED+SYMPTOM,BACK_UP+SEWAGE,CAUGHT+PERSON,DEAD+MEDICAL,LOSABLE+SYMPTOM,ROTTEN,SHUT_THING+STRONG_FLOW,pira
8 -1,spira
8 0, flam,BUT+SMELL,BUZZ+ELECTRIC,LEAK+STOVE,ROTTEN+SMELL,and my,flam,glo,hoe,lift,lift ,rendi,siden,spir,toc
8 1,AGED+NOW,AND+SPARK,CEILING+FLOW,ENCLOSED+SMOKE,FIRE+GAS_NEAR,GLOW,INDOOR+SPARK,ROOMS+SMOKE,SEWAGE_SURE
8 1,SHOCK_SURE+SHUT_THING,eside,it is,lug ,opa,plug ,ren,ug 
8 2, buz, buzz, pac, sill,ACTION+SOUND,AND+CRACKLE,AUTHORITY+ROOMS,BACK_UP,CEILING+WATER,CRACKLE+ELECTRIC
8 2,DRAINS+SEWAGE_STUFF,FIRE+IN_WALL,FRIDGE_FAIL+IN_WALL,HIT+READS,PIPE+SHOCK,RUN_WATER+SHOCK_SURE,SEWAGE_STUFF+TUB
8 2,buz,buzz,no es,uzz,win
8 3,ACTION+NOW,AND+FLAME_WILD,AND+LOUD,ELECTRIC+SMOKE,INSTALLING+PLAN,NOW+SOUND,co detector,endi
8 4, med,NOW+SHUT_THING,VERY_LOUD,rado,ren ,~SYMPTOM_PEOPLE+TO_FIX
8 5,AGED+INSIDE,AND+BROKEN,INSIDE,mbien,y la
8 6,a la
8 7,SUBJECT+WALL,en la
8 9,tam
8 10,IN_WALL+LEAK
8 18,BROKEN+LOSABLE
9 -5,PERSON+VULNERABLE
9 -4,SMELL+SUBJECT
9 -3,ELECTRIC+FRIDGE_FAIL,ELEVATOR
9 -2,CANT_STOP+SHUT_THING,GAS,en el
9 -1,BROKEN+VULNERABLE,SYMPTOM+WALL
9 0,FLOOD+ROOMS,MARKS,PERSON,SMOKE+SUBJECT,SOUND
9 1, peg,AND+BURN,APPLIANCE+SMELL,BACK_UP+INDOOR,CEILING+SAG,ELECTRIC+WATER,GROUP,IN_WALL+SAG,ROOMS+SAG,eada,lam
9 2,AND+AND,AND+SENSE,AND+TRIP,BURN_SMELL,CRACKLE,FULL_OF+SMOKE,GAS_NEAR,ogi,ropa
9 3,ACTION+APPLIANCE,BURN+INSTALLING,BUZZ+IN_WALL,CO,FLAME_WILD+NOT,ift,on fire
9 4, als, also, also ,19 ,AND+GLOW,OVERFILLED,RUN_WATER+TELLS,cog,ndo
9 5,AND+OUTSIDE,NOW+WALL,also,also 
9 6, y ,GAS_NEAR+LEAK,and,lso 
9 7,AGED+SOUND,AND+FRIDGE_FAIL,CEILING+LEAK
9 8,BROKEN+FLAME_WILD,sid
9 9, f 
9 10,DOOR_FAIL
9 11, ar
9 12,NOW
9 16, no 
10 -5,PERSON+TRAPPED
10 -4,INSIDE+VULNERABLE,spi
10 -3,MEDICAL+PERSON,SYMPTOM+SYMPTOM_PEOPLE
10 -2,GAS_LINE,pap
10 -1,ELECTRIC+PLASTIC,FLAME_WILD+VULNERABLE
10 0,BURN,BURN+ELECTRIC,CANT_STOP+FLOW,ENCLOSED+TRAPPED,FLOW,por la
10 1,AGED+BODY
10 2, glow, te ,APPLIANCE+BODY,ELECTRIC+FIRE,el enchufe,glow
10 4,INSIDE+NOW,SAG
10 6,lso
10 7,STOVE+SUBJECT
10 20,FRIDGE_FAIL
11 -8,AND+VULNERABLE
11 -4,TRAPPED,WATER
11 -3,BROKEN+MEDICAL
11 -2,HOT_TOUCH+IN_WALL,LOSABLE+VULNERABLE
11 -1,MACHINE_TOUCHED+MEDICAL,PERSON+SYMPTOM
11 0,AGED+SMELL,PERSON+SHOCK,SEWAGE_STUFF
11 1, 11,FLAME_WILD+SMOKE,GAS+LEAK,INDOOR+SMOKE
11 3, glo,AND+NOW,AND+SOUND,BURST+SHUT_THING,FAUCET+SHOCK,SHOCK+SINKS,SHOCK+TOILET_RUNS
11 16,BROKEN+COOLING
12 -4,FREEZING+HEAT
12 -3,BODY,BURST+HOT_WATER,NOT+VULNERABLE,SMELL+WALL
12 -2,MEDICAL+POWER_OUT
12 0,INDOOR+SMELL
12 1,NOW+SMELL
12 2,ELECTRIC+LEAK
12 3,LIVE_WIRE
12 6,FLOW+NOW
13 -2,PLASTIC
13 0,DOOR_FAIL+PIPE
13 1,SMELL+STOVE
13 2,GAS+SMELL,PERSON+SHOCK_SURE
13 3,CO_ALARM+LOUD
13 4,ELECTRIC+SPARK,GAS_LINE+HIT,RUN_WATER+SHOCK
13 5,AND+BUZZ
13 12,and the
14 -3,AND+BODY
14 1,CANT_STOP
14 2,APPLIANCE+FIRE
15 0,AND+SMELL,AND+SYMPTOM
15 2,SPARK
16 0,ELECTRIC+HOT_TOUCH
16 1,FIRE
16 2,GAS_NEAR+SMELL
17 -1,SHOCK
17 1,SHOCK_SURE
17 2,CO_ALARM
17 3,BURST+PIPE
18 -4,MEDICAL
19 -7, 10
19 3,SMOKE
19 5, co 
20 5,CO_ALARM+SOUND
23 0,SYMPTOM
23 1,SMELL
24 -11,VULNERABLE
"""
KINDS = """
emergency:cold AGED+BROKEN:3 AGED+HEAT:5 AGED+LOSABLE:4 AGED+VULNERABLE:3 AND+FREEZING:5 AND+HEAT:7 AND+LOSABLE:3 AND+VULNERABLE:6 APPLIANCE:-3 AWAY_PLACE:-3 AWAY_PLACE+PERSON:-3 AWAY_PLACE+SYMPTOM_PEOPLE:-3 AWAY_PLACE+VULNERABLE:-3 BROKEN+COOLING:-3 BROKEN+FREEZING:4 BROKEN+GAS_NEAR:4 BROKEN+HEAT:9 BROKEN+LOSABLE:4 COOLING:-5 ENCLOSED:-3 FLAME_WILD+HEAT:4 FLAME_WILD+INDOOR:3 FLAME_WILD+VULNERABLE:5 FREEZING:8 FREEZING+HEAT:4 FREEZING+LOSABLE:4 FREEZING+PERSON:3 FREEZING+SUBJECT:3 FREEZING+TO_FIX:3 FREEZING+VULNERABLE:3 GROUP+VULNERABLE:3 HEAT:12 HEAT+INDOOR:3 HEAT+MACHINE_TOUCHED:3 HEAT+NOT:5 HEAT+PERSON:5 HEAT+READS:3 HEAT+SHUT_THING:5 HEAT+SUBJECT:5 HEAT+TO_FIX:4 HEAT+TRY:3 HEAT+VULNERABLE:3 LOSABLE+VULNERABLE:3 NOT+PERSON:3 NOT+VULNERABLE:3 OUTDOOR:4 PERSON:5 PERSON+VULNERABLE:7 ROOMS:-3 SUBJECT+VULNERABLE:3 SYMPTOM_PEOPLE+VULNERABLE:4 TO_FIX+TRY:-3 TO_FIX+VULNERABLE:4 TRY+VULNERABLE:3 VULNERABLE:16 VULNERABLE+VULNERABLE:4
emergency:electrical ACTION:4 ACTION+SHOCK:3 ACTION+SPARK:3 AGED+ELECTRIC:3 AGED+SPARK:5 AND+ELECTRIC:5 AND+HOT_TOUCH:3 AND+MARKS:3 AND+RUNNING_WATER:3 AND+SHOCK:3 AND+SHOCK_SURE:3 AND+SMELL:3 AND+SPARK:9 AND+WATER:4 APPLIANCE:3 APPLIANCE+BROKEN:-4 APPLIANCE+PERSON:3 APPLIANCE+PLASTIC:3 APPLIANCE+SHOCK:4 APPLIANCE+SHOCK_SURE:3 APPLIANCE+SPARK:4 BACK_UP+ELECTRIC:5 BACK_UP+FLAME_WILD:3 BODY:5 BROKEN:-6 BROKEN+HEAT:-3 BROKEN+LOSABLE:-4 BROKEN+PERSON:-3 BROKEN+SPARK:4 BURN+ELECTRIC:-3 BURN+SPARK:3 BURN_SMELL+SPARK:3 BUSINESS:-4 BUZZ:3 CEILING+RUNNING_WATER:3 CEILING+WATER:4 COOLING:-3 CRACKLE:8 CRACKLE+ELECTRIC:4 CRACKLE+FLAME_WILD:3 CRACKLE+INDOOR:3 CRACKLE+IN_WALL:5 CRACKLE+ROOMS:3 DEAD:-3 DOWNED:5 DOWNED+LOSABLE:3 DOWNED+OUTSIDE:4 ELECTRIC:17 ELECTRIC+EVERYWHERE:3 ELECTRIC+EXPLODED:3 ELECTRIC+FLAME_WILD:3 ELECTRIC+FLOOD:3 ELECTRIC+FLOW:4 ELECTRIC+GLOW:3 ELECTRIC+HOT_TOUCH:6 ELECTRIC+LEAK:5 ELECTRIC+LOSABLE:7 ELECTRIC+MARKS:3 ELECTRIC+PERSON:3 ELECTRIC+RUNNING_WATER:9 ELECTRIC+SHOCK:3 ELECTRIC+SHUT_THING:8 ELECTRIC+SPARK:10 ELECTRIC+STRONG_FLOW:4 ELECTRIC+SUBJECT:3 ELECTRIC+TO_FIX:4 ELECTRIC+WALL:3 ELECTRIC+WATER:10 ENCLOSED:-3 ENCLOSED+SHOCK:4 ENCLOSED+SHOCK_SURE:4 EXPLODED:3 EXPLODED+SMOKE:3 FAUCET+SHOCK:4 FIRE:-4 FLAME_WILD:4 FLAME_WILD+PLASTIC:3 FLAME_WILD+SPARK:7 FLOW+SPARK:3 FULL_OF+SPARK:3 FUNCTION+SPARK:3 GAS_NEAR+SPARK:3 GLOW:3 HEAT:-4 HOT_TOUCH:4 HOT_TOUCH+IN_WALL:4 INDOOR+SPARK:4 IN_WALL:6 IN_WALL+MARKS:3 IN_WALL+SPARK:7 IN_WALL+WATER:3 LIVE:3 LIVE_WIRE:5 LIVE_WIRE+OUTSIDE:3 LOSABLE+NOT:-3 LOSABLE+SHOCK:3 LOSABLE+SPARK:3 LOSABLE+SUBJECT:-3 MARKS:4 METER_BASE:4 NOT:-4 NO_WATER:-3 OUTDOOR:3 OUTSIDE:3 OUTSIDE+POWER:3 OUTSIDE+RIPPED:3 PERSON:3 PERSON+PIPE:3 PERSON+SHOCK:8 PERSON+SHOCK_SURE:8 PIPE+SHOCK:4 PLASTIC:7 PLASTIC+SPARK:4 POWER:5 POWER+SPARK:3 READS+SHOCK:3 READS+SUBJECT:3 RIPPED:3 ROOMS+SPARK:3 RUNNING_WATER:3 RUN_WATER+SHOCK:4 RUN_WATER+SHOCK_SURE:3 SENSE:3 SHOCK:15 SHOCK+SHUT_THING:3 SHOCK+SINKS:4 SHOCK+SUBJECT:4 SHOCK+SYMPTOM_PEOPLE:4 SHOCK+TOILET_RUNS:3 SHOCK+TO_FIX:4 SHOCK_SURE:15 SHOCK_SURE+SHUT_THING:4 SHOCK_SURE+SINKS:3 SHOCK_SURE+SUBJECT:4 SHOCK_SURE+SYMPTOM_PEOPLE:3 SHOCK_SURE+TOILET_RUNS:3 SHOCK_SURE+TO_FIX:3 SHUT_THING+SPARK:4 SINKS:3 SMELL+SPARK:3 SPARK:19 SPARK+SUBJECT:4 SPARK+TO_FIX:4 SPARK+WALL:3 WATER:5 WIRE:3
emergency:fire ACTION+BURN:4 AGED:3 AGED+FIRE:6 AGED+PLASTIC:4 AGED+SMELL:3 AGED+SMOKE:6 AND+AND:-3 AND+BURN:4 AND+BURN_SMELL:6 AND+BUZZ:3 AND+FIRE:8 AND+FLAME:3 AND+PLASTIC:5 AND+SMELL:4 AND+SMOKE:7 AND+SPARK:-3 APPLIANCE:4 APPLIANCE+BURN:3 APPLIANCE+FIRE:7 APPLIANCE+SMOKE:5 BACK_UP:3 BACK_UP+FLAME:3 BACK_UP+SMOKE:4 BREAKER_TRIP:-3 BROKEN+ELECTRIC:3 BROKEN+FIRE:4 BROKEN+FLAME:3 BROKEN+SMOKE:4 BURN:14 BURN+ELECTRIC:10 BURN+FLAME_WILD:3 BURN+IN_WALL:6 BURN+LOSABLE:3 BURN+SHUT_THING:4 BURN+SMELL:4 BURN+SPARK:-3 BURNT:3 BURN_SMELL:13 BURN_SMELL+BUZZ:3 BURN_SMELL+ELECTRIC:4 BURN_SMELL+FLAME_WILD:3 BURN_SMELL+INDOOR:3 BURN_SMELL+IN_WALL:3 BURN_SMELL+LOSABLE:3 BURN_SMELL+SHUT_THING:3 BURN_SMELL+SMELL:3 BURN_SMELL+SUBJECT:3 BURST+FIRE:3 BUZZ+IN_WALL:3 DAMAGE+FIRE:3 DAMAGE+SMOKE:3 ELECTRIC:9 ELECTRIC+FIRE:5 ELECTRIC+FLAME:3 ELECTRIC+FLAME_WILD:3 ELECTRIC+FRIDGE_FAIL:3 ELECTRIC+PLASTIC:5 ELECTRIC+SMELL:3 ELECTRIC+SMOKE:5 ELECTRIC+SPARK:-3 ENCLOSED:-3 ENCLOSED+FIRE:4 ENCLOSED+SMOKE:4 FIRE:22 FIRE+FLAME_WILD:5 FIRE+FUNCTION:3 FIRE+GAS_NEAR:4 FIRE+INDOOR:5 FIRE+IN_WALL:3 FIRE+LOSABLE:3 FIRE+PERSON:4 FIRE+READS:5 FIRE+ROOMS:4 FIRE+SHUT_THING:3 FIRE+SUBJECT:5 FIRE+TO_FIX:4 FLAME:9 FLAME+FLAME_WILD:9 FLAME+FLOW:3 FLAME+GAS_NEAR:5 FLAME+IN_WALL:3 FLAME+LOSABLE:4 FLAME+SHUT_THING:3 FLAME+WALL:3 FLAME_WILD:4 FLAME_WILD+FLAME_WILD:3 FLAME_WILD+GAS_NEAR:4 FLAME_WILD+LOSABLE:3 FLAME_WILD+PLASTIC:4 FLAME_WILD+SMELL:3 FLAME_WILD+SMOKE:5 FLOW+SMOKE:3 FRIDGE:-3 FULL_OF:3 FULL_OF+PLASTIC:3 FULL_OF+SMOKE:4 FUNCTION:5 FUNCTION+GAS_NEAR:3 GAS_NEAR:5 GAS_NEAR+SMOKE:4 HEAT+SMOKE:3 INDOOR+SMOKE:7 INSIDE+PLASTIC:3 INSIDE+SMELL:3 IN_WALL:5 IN_WALL+SMOKE:5 IN_WALL+SPARK:-3 LOSABLE+NOT:-3 LOSABLE+SHUT_THING:3 LOSABLE+SMELL:3 LOSABLE+SMOKE:5 MACHINE_TOUCHED:-3 NOT:-4 NOW+SMOKE:3 NO_WATER:-3 OVERFLOW:3 PLASTIC:12 PLASTIC+SMELL:5 PLASTIC+SPARK:-3 POWER_OUT:-3 READS+SMOKE:3 ROOMS+SMOKE:5 SHUT_THING+SMOKE:3 SMELL:10 SMELL+SUBJECT:3 SMOKE:23 SMOKE+SUBJECT:4 SMOKE+WALL:3 SPARK:-5
emergency:gas AGAIN:3 AGED+GAS:3 AGED+GAS_LINE:3 AGED+SYMPTOM:5 AGED+WALL:-3 ALARM:3 AND:3 AND+BROKEN:-3 AND+CO_ALARM:4 AND+GAS:4 AND+GAS_LINE:3 AND+HISS:4 AND+NOT:-3 AND+SMELL:5 AND+SOUND:3 AND+SYMPTOM:11 AND+TO_FIX:-3 APPLIANCE+BROKEN:-3 APPLIANCE+SMELL:3 BREAKER_TRIP:-3 BROKEN:-4 BROKEN+CO_ALARM:3 BROKEN+GAS_NEAR:-3 BROKEN+VULNERABLE:3 BROKEN+WALL:-4 CANT_OPERATE:-3 CO:6 COLD_WATER_ONLY:-3 COOLING+VULNERABLE:3 CO_ALARM:15 CO_ALARM+LOUD:6 CO_ALARM+READS:5 CO_ALARM+SOUND:9 ELECTRIC:-4 ENCLOSED+GAS:3 ENCLOSED+SMELL:4 ENCLOSED+SYMPTOM:3 FIRE:-3 FLAME_WILD:3 FLAME_WILD+GAS:3 FLAME_WILD+SYMPTOM:3 FULL_OF+GAS:3 FULL_OF+GAS_LINE:3 FULL_OF+STOVE:3 FUNCTION+HEAT:3 GAS:15 GAS+INDOOR:5 GAS+LEAK:3 GAS+PERSON:3 GAS+ROOMS:4 GAS+SMELL:10 GAS+SUBJECT:5 GAS+SYMPTOM_PEOPLE:3 GAS_LINE:12 GAS_LINE+HISS:3 GAS_LINE+HIT:5 GAS_LINE+INSIDE:3 GAS_LINE+READS:3 GAS_NEAR:8 GAS_NEAR+INDOOR:4 GAS_NEAR+SMELL:9 GAS_NEAR+VENT_FAULT:4 GAS_NEAR+WALL:4 GAS_THING:5 GROUP:3 GROUP+SYMPTOM:3 HEAT:4 HEAT+SYMPTOM:4 HISS:8 HISS+SUBJECT:3 HIT:4 HIT+INSIDE:3 INDOOR+ROTTEN:4 INDOOR+SMELL:7 INDOOR+STOVE:4 INDOOR+SYMPTOM:5 INSIDE+SYMPTOM:4 IN_WALL:-3 LEAK+STOVE:3 LOCKED_OUT:-4 LOSABLE+SYMPTOM:7 LOSABLE+VENT_FAULT:4 LOSABLE+VULNERABLE:3 LOUD:5 NO_WATER:-3 PERSON+SMELL:4 PERSON+SYMPTOM:13 POWER_OUT:-4 READS:3 READS+SMELL:3 READS+SOUND:3 ROOMS+ROTTEN:3 ROOMS+SMELL:5 ROOMS+STOVE:3 ROOMS+SYMPTOM:3 ROTTEN:10 ROTTEN+SMELL:6 ROTTEN+SUBJECT:3 RUN_WATER:-3 SENSE:5 SHUT_THING+SMELL:3 SMELL:15 SMELL+STOVE:9 SMELL+SUBJECT:6 SMELL+SYMPTOM_PEOPLE:3 SMELL+TO_FIX:3 SMELL+WALL:3 SMOKE:-3 SOUND:10 STOVE:8 STOVE+WALL:3 STUCK:-3 SUBJECT:3 SUBJECT+SYMPTOM:5 SYMPTOM:19 SYMPTOM+SYMPTOM_PEOPLE:8 SYMPTOM+TELLS:3 SYMPTOM+TO_FIX:4 SYMPTOM+VULNERABLE:3 SYMPTOM+WALL:4 SYMPTOM_PEOPLE:3 URGED:4 VENT_FAULT:4
emergency:heat AGED+COOLING:3 AND+BROKEN:3 AND+COOLING:7 AND+LOSABLE:3 AND+NOT:4 AND+SYMPTOM:-3 AND+VULNERABLE:4 APPLIANCE:-3 BROKEN+COOLING:10 BROKEN+LOSABLE:4 BROKEN+NOW:3 BROKEN+SHUT_THING:3 BUT:-4 COOLING:12 COOLING+FLAME_WILD:3 COOLING+INDOOR:3 COOLING+INSIDE:3 COOLING+NOT:4 COOLING+NOW:4 COOLING+PERSON:5 COOLING+READS:3 COOLING+ROOMS:3 COOLING+SHUT_THING:4 COOLING+SUBJECT:3 COOLING+VULNERABLE:6 DEAD+LOSABLE:3 ENCLOSED:-4 EXTREME_HEAT:3 EXTREME_HEAT+VULNERABLE:3 FLAME_WILD+VULNERABLE:3 FRIDGE_FAIL+LOSABLE:3 GAS_NEAR:-3 HEAT:-3 INDOOR:-3 INDOOR+VULNERABLE:3 IN_WALL:-3 LOSABLE+NOT:3 LOSABLE+NOW:3 LOSABLE+VULNERABLE:5 NOT+SUBJECT:3 NOT+VULNERABLE:3 PERSON:5 PERSON+SUBJECT:3 PERSON+VULNERABLE:6 PIPE:-3 SENSE:-3 SYMPTOM_PEOPLE+VULNERABLE:4 TO_FIX+VULNERABLE:3 VULNERABLE:11 WALL:-4
emergency:medical ACTION+MEDICAL:3 AGED+MEDICAL:4 AND+MEDICAL:9 AND+POWER_OUT:3 AND+VULNERABLE:3 BATTERY:5 BROKEN+ENCLOSED:3 BROKEN+MACHINE_TOUCHED:3 BROKEN+MEDICAL:9 BROKEN+PERSON:3 DEAD:6 DEAD+MEDICAL:7 ELECTRIC+MEDICAL:4 ENCLOSED+MEDICAL:5 ENCLOSED+POWER_OUT:3 INDOOR+MEDICAL:4 INDOOR+POWER_OUT:3 INSIDE+MEDICAL:5 INSIDE+PERSON:3 LOSABLE:-4 MACHINE_TOUCHED:5 MACHINE_TOUCHED+MEDICAL:7 MACHINE_TOUCHED+TO_FIX:3 MEDICAL:23 MEDICAL+NOT:3 MEDICAL+PERSON:11 MEDICAL+POWER_OUT:8 MEDICAL+READS:3 MEDICAL+ROOMS:3 MEDICAL+SHUT_THING:3 MEDICAL+SUBJECT:3 MEDICAL+SYMPTOM_PEOPLE:9 MEDICAL+TO_FIX:4 MEDICAL+TRY:3 MEDICAL+VULNERABLE:3 MINUTES:3 PERSON:3 PERSON+POWER_OUT:4 PERSON+VULNERABLE:3 POWER_OUT:8 POWER_OUT+SYMPTOM_PEOPLE:3 SUBJECT:-3 SYMPTOM_PEOPLE:3 VULNERABLE:6
emergency:trapped AGED+CAUGHT:4 AGED+TRAPPED:5 ALONE_INSIDE:3 AND+CAUGHT:4 AND+INSIDE:3 AND+PERSON:3 AND+STUCK:3 AND+TRAPPED:7 BROKEN+TRAPPED:3 CAUGHT:9 CAUGHT+ELEVATOR:3 CAUGHT+ENCLOSED:5 CAUGHT+PERSON:6 CAUGHT+SYMPTOM_PEOPLE:4 ELEVATOR:5 ELEVATOR+INSIDE:3 ELEVATOR+PERSON:3 ELEVATOR+STUCK:3 ELEVATOR+TRAPPED:3 ENCLOSED:5 ENCLOSED+FLAME_WILD:4 ENCLOSED+INSIDE:4 ENCLOSED+PERSON:5 ENCLOSED+STUCK:6 ENCLOSED+TRAPPED:9 INDOOR+STUCK:3 INDOOR+TRAPPED:4 INSIDE:7 INSIDE+PERSON:5 INSIDE+STUCK:3 INSIDE+TRAPPED:4 KEYS:3 LOSABLE:-4 LOSABLE+TRAPPED:3 PERSON:6 PERSON+STUCK:4 PERSON+TRAPPED:11 READS+TRAPPED:4 ROOMS:3 ROOMS+STUCK:3 ROOMS+TRAPPED:4 SHUT_THING+TRAPPED:3 STUCK:7 SUBJECT+TRAPPED:3 SYMPTOM_PEOPLE+TRAPPED:6 TO_FIX+TRAPPED:3 TRAPPED:15 VULNERABLE:4 WALL:-3
emergency:water AGED+CANT_STOP:3 AGED+ENCLOSED:-3 AGED+PIPE:4 AND+CANT_STOP:4 AND+FLAME_WILD:3 AND+FLOOD:3 AND+FLOW:3 AND+PIPE:4 APPLIANCE+BURST:3 BACK_UP:6 BACK_UP+BACK_UP:3 BACK_UP+ELECTRIC:-4 BACK_UP+INDOOR:3 BACK_UP+SEWAGE:3 BACK_UP+SEWAGE_STUFF:4 BACK_UP+SEWAGE_SURE:4 BACK_UP+TOILETS:3 BROKEN+COOLING:-3 BROKEN+PIPE:6 BURST:8 BURST+GAS_NEAR:3 BURST+HOT_WATER:4 BURST+LOSABLE:4 BURST+PIPE:11 BURST+SHUT_THING:3 CANT_STOP:9 CANT_STOP+DAMAGE:3 CANT_STOP+INDOOR:3 CANT_STOP+LOSABLE:4 CANT_STOP+PERSON:3 CANT_STOP+ROOMS:3 CANT_STOP+RUNNING_WATER:4 CANT_STOP+SHUT:3 CANT_STOP+SHUT_THING:5 CANT_STOP+WATER:3 CEILING:7 CEILING+SAG:5 COME_UP:3 COME_UP+SEWAGE:3 COME_UP+SEWAGE_STUFF:3 COOLING:-3 DAMAGE:8 DAMAGE+FLOW:3 DAMAGE+SAG:3 DOWNED+SUBJECT:3 ELECTRIC:-4 ELECTRIC+LOSABLE:-4 ELECTRIC+RUNNING_WATER:-6 ELECTRIC+SHUT_THING:-7 ELECTRIC+STRONG_FLOW:-3 ELECTRIC+WATER:-6 ENCLOSED+FLOOD:4 ENCLOSED+SEWAGE:3 ENCLOSED+SEWAGE_STUFF:3 ENCLOSED+SEWAGE_SURE:3 EVERYWHERE+INDOOR:3 EVERYWHERE+LEAK:3 EXPLODED+PIPE:3 FLOOD:8 FLOOD+INDOOR:3 FLOOD+PERSON:3 FLOOD+ROOMS:3 FLOW:11 FLOW+INDOOR:4 FLOW+LOSABLE:4 FLOW+PERSON:4 FLOW+PIPE:3 FLOW+ROOMS:4 FLOW+RUNNING_WATER:3 FLOW+SHUT_THING:6 FLOW+SUBJECT:4 FLOW+WALL:3 FLOW+WATER:3 FULL_OF+ROOMS:3 INDOOR:3 INDOOR+RUNNING_WATER:3 INDOOR+SAG:3 INDOOR+SEWAGE:3 INDOOR+SEWAGE_STUFF:3 INDOOR+SEWAGE_SURE:3 INDOOR+WATER:3 INSIDE+SYMPTOM_PEOPLE:-3 IN_WALL:3 IN_WALL+SAG:3 LOSABLE+WALL:-3 NOT:-4 NO_WATER:-3 OR:-3 OVERFILLED:3 PIPE:9 RAIN_IN:3 ROOMS:4 ROOMS+RUNNING_WATER:4 ROOMS+SAG:3 ROOMS+SHUT_THING:3 ROOMS+WATER:3 RUNNING_WATER:6 SAG:5 SEWAGE:5 SEWAGE_STUFF:6 SEWAGE_SURE:5 SHUT_DONE:-3 SHUT_THING:5 SMOKE:-3 STILL:4 STRONG_FLOW:3 WATER:7
urgent:business AGED+CANT_OPERATE:3 AND+BUSINESS:3 AND+CANT_OPERATE:5 BROKEN+BUSINESS:4 BROKEN+CANT_OPERATE:4 BUSINESS:9 BUSINESS+CANT_OPERATE:5 BUSINESS+ENCLOSED:4 BUSINESS+FRIDGE:4 BUSINESS+INDOOR:3 BUSINESS+LOSABLE:4 BUSINESS+ROOMS:3 BUSINESS+SUBJECT:3 CANT_OPERATE:11 CANT_OPERATE+ENCLOSED:4 CANT_OPERATE+FRIDGE:3 CANT_OPERATE+LOSABLE:3 CANT_OPERATE+PERSON:4 CANT_OPERATE+READS:3 CANT_OPERATE+SUBJECT:5 CANT_OPERATE+SYMPTOM_PEOPLE:5 FRIDGE:3 STUCK:3
urgent:door AGED+LOCKED_OUT:3 AND+DOOR:3 AND+DOOR_FAIL:3 AND+KEYS:3 AND+LATCH:3 AND+LOCKED_OUT:5 AND+LOSABLE:-3 BROKEN:-4 BROKEN+DOOR:3 BROKEN+LATCH:3 BROKEN+LOSABLE:-4 BURST+DOOR:4 BURST+LATCH:4 DOOR:10 DOOR+DOOR_FAIL:9 DOOR_FAIL:7 DOOR_FAIL+DOOR_FAIL:3 DOOR_FAIL+ENCLOSED:6 DOOR_FAIL+KEYS:7 DOOR_FAIL+LATCH:8 DOOR_FAIL+ROOMS:3 DOOR_FAIL+SHUT_THING:3 DOOR_FAIL+SUBJECT:3 ENCLOSED:5 ENCLOSED+LOCKED_OUT:7 FLAME_WILD+LOCKED_OUT:4 FUNCTION+LOCKED_OUT:3 HEAT+LOCKED_OUT:3 INDOOR:3 INDOOR+LOCKED_OUT:7 KEYS:7 LATCH:9 LOCKED_OUT:25 LOCKED_OUT+LOCKED_OUT:6 LOCKED_OUT+NOT:3 LOCKED_OUT+PERSON:6 LOCKED_OUT+PIPE:3 LOCKED_OUT+READS:3 LOCKED_OUT+ROOMS:3 LOCKED_OUT+SUBJECT:5 LOCKED_OUT+SYMPTOM_PEOPLE:4 LOCKED_OUT+WALL:3 LOSABLE:-6 NOBODY:3 VULNERABLE:-4
urgent:electrical AGED:-3 AND:-4 BROKEN:-3 ENCLOSED:-5 INDOOR:-5 LOSABLE:-4 PERSON:-4 ROOMS:-4 SYMPTOM_PEOPLE:-3 TO_FIX:-4 TRY:-3
urgent:fridge AGED:-3 AND+FRIDGE:5 APPLIANCE:4 APPLIANCE+BROKEN:3 APPLIANCE+FRIDGE_FAIL:5 BROKEN+COOLING:-3 BROKEN+FRIDGE:9 BUSINESS:4 BUSINESS+FRIDGE:4 COOLING:-4 ENCLOSED:6 ENCLOSED+FRIDGE:3 ENCLOSED+FRIDGE_FAIL:4 ENCLOSED+READS:5 FRIDGE:22 FRIDGE+FRIDGE_FAIL:10 FRIDGE+FUNCTION:3 FRIDGE+MACHINE_TOUCHED:4 FRIDGE+NOW:3 FRIDGE+READS:6 FRIDGE+ROOMS:4 FRIDGE_FAIL:8 FRIDGE_FAIL+LOSABLE:8 GAS_NEAR:-3 HEAT:-3 INDOOR:-4 LOSABLE:4 PIPE:-3 POWER_OUT:-3
urgent:leak ACTION+LEAK:3 ACTION+SHUT_THING:3 APPLIANCE:5 APPLIANCE+LEAK:3 APPLIANCE+MACHINE_TOUCHED:3 BROKEN+LOSABLE:-4 BROKEN+SUMP:4 BUCKET:7 BUCKET+DAMAGE:3 BUCKET+INDOOR:3 BUCKET+LEAK:4 BUCKET+ROOMS:3 BURST:3 BURST+PIPE:4 CEILING:3 CEILING_STAIN:3 CONTAINED:4 DAMAGE:5 DAMAGE+LEAK:5 DAMAGE+LOSABLE:3 DAMAGE+PIPE:4 ENCLOSED+LEAK:4 FLAME_WILD+LEAK:3 HEAT:-3 HOT_WATER+LEAK:3 INDOOR+LEAK:3 INDOOR+PIPE:3 LEAK:14 LEAK+LOSABLE:4 LEAK+PERSON:3 LEAK+PIPE:6 LEAK+ROOMS:3 LEAK+SHUT_DONE:3 LEAK+SHUT_THING:3 LEAK+SUBJECT:4 LEAK+TO_FIX:4 LEAK+WALL:4 LOSABLE+NOT:-3 LOSABLE+WALL:3 MACHINE_TOUCHED+SUMP:4 NO_WATER:-3 PIPE:7 PIPE+SHUT_DONE:3 PIPE+SHUT_THING:3 PIPE+SLOW:3 SHUT+SHUT_THING:3 SHUT_DONE:7 SHUT_DONE+WALL:5 SINKS:3 SLOW:5 SUMP:4 TOILETS:3 WALL:3
urgent:no_cooling AGED+WALL:3 AND+BUSINESS:3 AND+COOLING:3 AND+SUBJECT:3 AND+VULNERABLE:-3 BROKEN:7 BROKEN+BUSINESS:3 BROKEN+COOLING:16 BROKEN+HEAT:-6 BROKEN+LOSABLE:5 BROKEN+SYMPTOM_PEOPLE:-3 BUSINESS:4 BUSINESS+COOLING:5 BUSINESS+NOT:3 BUT+SUBJECT:3 COOLING:21 COOLING+ENCLOSED:3 COOLING+FRIDGE_FAIL:3 COOLING+FUNCTION:3 COOLING+IN_WALL:3 COOLING+MACHINE_TOUCHED:5 COOLING+NOT:5 COOLING+READS:3 COOLING+SUBJECT:4 COOLING+TO_FIX:6 COOLING+TRY:6 FLAME_WILD+SHUT_THING:3 FRIDGE_FAIL:3 FUNCTION+LOSABLE:4 GAS_NEAR:-4 HEAT:-6 HOT+WALL:3 HOT_WATER:-3 LOSABLE:6 LOSABLE+NOT:3 LOSABLE+SUBJECT:3 LOSABLE+TRY:3 NOT:3 PERSON:-6 PERSON+VULNERABLE:-4 PIPE:-3 SUBJECT+TO_FIX:-3 SYMPTOM_PEOPLE:-3 TRY+WALL:4 VULNERABLE:-7 WALL:3
urgent:no_heat ACTION:-3 ACTION+AND:-3 ACTION+PERSON:-3 AGED+COLD:3 AGED+FUNCTION:-3 AND+BROKEN:3 AND+HEAT:5 AND+VULNERABLE:-3 APPLIANCE:-3 APPLIANCE+HEAT:3 AUTHORITY:3 AUTHORITY+GAS_OFF:3 AWAY_PLACE:3 AWAY_PLACE+PERSON:4 AWAY_PLACE+SYMPTOM_PEOPLE:3 AWAY_PLACE+TO_FIX:3 AWAY_PLACE+VULNERABLE:3 BODY:-3 BROKEN:4 BROKEN+BUT:3 BROKEN+FUNCTION:3 BROKEN+GAS_NEAR:3 BROKEN+HEAT:18 BROKEN+INDOOR:3 BROKEN+LOSABLE:6 BROKEN+PIPE:-3 BROKEN+WALL:4 BUSINESS+HEAT:3 BUT:3 BUT+HEAT:3 CANT_OPERATE:3 CANT_OPERATE+SHUT_THING:3 CLOG+HEAT:3 COLD:4 COLD+HEAT:5 COLD+INDOOR:3 ELECTRIC:-4 FIXED:3 FLAME_WILD+HEAT:3 FLAME_WILD+VULNERABLE:-3 FRIDGE:-3 FRIDGE_FAIL+HEAT:3 FUNCTION:4 FUNCTION+SHUT_THING:3 FUNCTION+TRY:3 GAS_NEAR:3 GAS_OFF:3 HEAT:25 HEAT+HEAT:3 HEAT+LOSABLE:5 HEAT+MACHINE_TOUCHED:4 HEAT+NOT:8 HEAT+NOW:3 HEAT+OR:3 HEAT+READS:3 HEAT+SUBJECT:3 HEAT+SYMPTOM_PEOPLE:4 HEAT+TO_FIX:4 HEAT+TRY:3 HEAT+WALL:5 HOT_WATER+OR:3 HOT_WATER+TO_FIX:3 HOT_WATER+WALL:-3 INSIDE+VULNERABLE:-3 LOSABLE:5 LOSABLE+NOT:5 LOSABLE+OR:4 LOSABLE+VULNERABLE:-3 NOT+NOT:4 NOT+OR:5 NOT+PERSON:-3 NOT+SUBJECT:-3 NOW+TRY:4 OR:4 OR+RUN_WATER:3 PERSON:-5 PERSON+SYMPTOM_PEOPLE:4 PERSON+VULNERABLE:-4 PIPE+TO_FIX:3 PIPE+TRY:3 PIPE+WALL:-3 READS+SYMPTOM_PEOPLE:3 RUNNING_WATER:-3 SHUT:3 SMELL:-3 SUBJECT:-3 SYMPTOM:-3 SYMPTOM_PEOPLE+SYMPTOM_PEOPLE:3 TO_FIX+TO_FIX:3 TO_FIX+TRY:3 TO_FIX+VULNERABLE:-3 VULNERABLE:-12 WALL:3
urgent:no_hot_water AGED+COLD_WATER_ONLY:4 AGED+HOT_WATER:4 AGED+NOT:3 AND+COLD_WATER_ONLY:6 AND+HOT_WATER:5 AND+NOT:3 AND+RUN_WATER:3 BROKEN:4 BROKEN+COLD_WATER_ONLY:3 BROKEN+FRIDGE_FAIL:3 BROKEN+HOT_TOUCH:3 BROKEN+HOT_WATER:13 BROKEN+PIPE:5 BROKEN+RUN_WATER:3 BURST:-3 CLOG:-3 COLD_WATER_ONLY:20 COLD_WATER_ONLY+ENCLOSED:3 COLD_WATER_ONLY+HOT_WATER:3 COLD_WATER_ONLY+PIPE:3 COLD_WATER_ONLY+READS:4 COOLING:-4 FLAME_WILD:-3 FRIDGE_FAIL:3 FRIDGE_FAIL+HOT_WATER:4 FRIDGE_FAIL+PIPE:5 FUNCTION:-3 HOT_WATER:18 HOT_WATER+INDOOR:3 HOT_WATER+MACHINE_TOUCHED:4 HOT_WATER+NOT:8 HOT_WATER+PERSON:3 HOT_WATER+SHUT:3 HOT_WATER+SUBJECT:3 HOT_WATER+SYMPTOM_PEOPLE:3 HOT_WATER+TO_FIX:4 HOT_WATER+TRY:5 HOT_WATER+WALL:5 LOSABLE+NOT:4 MACHINE_TOUCHED+PIPE:3 MOVED_AWAY:3 NOT:3 NOT+RUN_WATER:6 NOW+RUN_WATER:3 PIPE:3 RUN_WATER:8 RUN_WATER+TO_FIX:3 RUN_WATER+TRY:3
urgent:no_water AGED+NO_WATER:5 AGED+SHUT_DONE:4 AND+NO_WATER:8 AND+SHUT_DONE:4 APPLIANCE+BROKEN:3 APPLIANCE+NO_WATER:5 BROKEN+NO_WATER:4 BROKEN+RUNNING_WATER:6 BROKEN+WATER:3 BUSINESS+NO_WATER:5 BUT+NO_WATER:3 CANT_OPERATE+NO_WATER:3 CONTAINED:4 COOLING:-3 DAMAGE+SHUT_DONE:3 ELECTRIC:-3 ENCLOSED+NO_WATER:7 ENCLOSED+SHUT_DONE:3 FIXED:3 FLAME_WILD+NO_WATER:3 FREEZING+PIPE:3 FRIDGE_FAIL+NO_WATER:4 FROZEN:3 FROZEN+PIPE:3 FUNCTION+PIPE:3 HEAT:-3 HEAT+NOT:-3 HOT_TOUCH:3 HOT_TOUCH+NO_WATER:4 INDOOR+NO_WATER:9 INDOOR+SHUT_DONE:4 INDOOR+TO_FIX:3 LOCKED_OUT:-3 LOSABLE+NOT:3 LOSABLE+NO_WATER:3 NOT:4 NOT+NO_WATER:6 NOT+RUNNING_WATER:7 NOT+SHUT_THING:3 NOT+WATER:5 NOW+NO_WATER:5 NO_WATER:34 NO_WATER+PERSON:6 NO_WATER+PIPE:3 NO_WATER+READS:8 NO_WATER+ROOMS:5 NO_WATER+RUN_WATER:3 NO_WATER+SHUT_THING:4 NO_WATER+STOPPING:3 NO_WATER+SUBJECT:4 NO_WATER+SYMPTOM_PEOPLE:4 NO_WATER+TO_FIX:6 NO_WATER+WALL:9 PIPE:5 ROOMS+SHUT_DONE:3 RUNNING_WATER:8 RUNNING_WATER+TO_FIX:4 RUNNING_WATER+TRY:3 RUN_WATER:4 SHUT_DONE:6 SHUT_THING+TO_FIX:3 TO_FIX:3 WALL:4 WATER:4
urgent:power ACTION:3 ACTION+APPLIANCE:3 ACTION+BREAKER_TRIP:3 AND+BREAKER_TRIP:4 AND+LOSABLE:3 AND+POWER:3 AND+POWER_OUT:5 APPLIANCE:3 APPLIANCE+BREAKER_TRIP:5 APPLIANCE+FUNCTION:3 APPLIANCE+POWER_OUT:4 BREAKER_TRIP:23 BREAKER_TRIP+BROKEN:3 BREAKER_TRIP+ELECTRIC:3 BREAKER_TRIP+ENCLOSED:4 BREAKER_TRIP+FUNCTION:3 BREAKER_TRIP+INDOOR:6 BREAKER_TRIP+LOSABLE:3 BREAKER_TRIP+NOT:3 BREAKER_TRIP+PERSON:3 BREAKER_TRIP+ROOMS:4 BREAKER_TRIP+SHUT_THING:3 BREAKER_TRIP+SUBJECT:5 BREAKER_TRIP+SYMPTOM_PEOPLE:3 BREAKER_TRIP+TO_FIX:5 BREAKER_WORD:4 BROKEN+COOLING:-4 BROKEN+ELECTRIC:5 BROKEN+PERSON:-3 BROKEN+POWER:10 BUSINESS:3 BUSINESS+POWER_OUT:5 CANT_OPERATE+POWER_OUT:3 DEAD:6 DEAD+INDOOR:3 DEAD+POWER:3 ELECTRIC:5 ENCLOSED+MACHINE_TOUCHED:-3 ENCLOSED+NOT:3 ENCLOSED+POWER_OUT:6 ENCLOSED+WALL:-3 FLAME_WILD+POWER:3 FLAME_WILD+POWER_OUT:3 HALF:4 HALF+POWER:3 HEAT:-5 HEAT+NOT:-3 INDOOR:3 INDOOR+POWER:3 INDOOR+POWER_OUT:9 LEAK:-3 LOSABLE+POWER_OUT:3 LOSABLE+WALL:3 MACHINE_TOUCHED+POWER:4 MEDICAL:-6 NOT+NOT:3 NOT+TRY:4 NO_WATER:-4 OR:3 PERSON+POWER_OUT:6 PIPE:-4 POWER:9 POWER+WALL:3 POWER_OUT:20 POWER_OUT+READS:7 POWER_OUT+ROOMS:8 POWER_OUT+SYMPTOM_PEOPLE:3 POWER_OUT+WALL:4 ROOMS:3 RUN_WATER:-3 TRIP:7 TRIPPER:5
urgent:toilet AGED+BROKEN:3 AGED+ONLY_ONE:5 AND+BROKEN:4 AND+CLOG:3 AND+ONLY_ONE:7 AND+SENSE:3 AND+TOILET:3 BROKEN+INDOOR:3 BROKEN+ONLY_ONE:7 BROKEN+TOILET:3 CLOG:10 CLOG+ENCLOSED:5 CLOG+INDOOR:6 CLOG+LOSABLE:6 CLOG+ONLY_ONE:8 CLOG+SUBJECT:3 CLOG+TOILET:8 CLOG+TOILETS:6 ENCLOSED+ONLY_ONE:3 ENCLOSED+TOILETS:3 FLAME_WILD:-3 HEAT:-3 INDOOR+ONLY_ONE:4 INDOOR+TOILET:3 INDOOR+TOILETS:3 INSIDE:-3 LOSABLE+ONLY_ONE:3 MACHINE_TOUCHED+ONLY_ONE:3 ONLY_ONE:14 ONLY_ONE+ROOMS:3 ONLY_ONE+SUBJECT:4 ONLY_ONE+TOILETS:3 READS:-3 SENSE:3 SHUT_THING+TOILET:3 SUBJECT+TOILET:3 SUBJECT+TOILETS:3 TOILET:8 TOILETS:5
"""
