"""How strongly each feature speaks for an emergency and for urgent, against routine, in tenths.

Learned by `make learn-triage`, which writes this file; it is never edited. A line of WEIGHTS is two
weights and the features that have them, a line of KINDS a kind and the meanings that tell of it.
"""

LEARNED_FROM = "450137fd4b406a2e"
BASE = (-2.45, -2.54)
WEIGHTS = """
-20 -18,PLAN
-16 -11,LOOKALIKE
-14 -12, do 
-13 -18,FAUCET+LEAK
-13 -11,HYPO
-12 -13,RENEW
-12 -8,FIXED
-12 -7,CHIRP,FIRE_ALARM
-11 -12,LEAK+OUTDOOR
-11 -11,~PAST
-10 -10, want ,ONE_ROOM,want 
-10 -3,BUT+LOSABLE
-9 -11, wan, want,RUN_WATER+SLOW,wan,want
-9 -9,HEAT+HOT_TOUCH,OUTDOOR+OUTDOOR,an ,~LEAK+NOT
-9 -8, bie,lar,~LEAK
-9 -7, bi, corriendo , cuan,'d ,INSTALLING
-9 -6,~INSIDE+PERSON
-9 -5,ant
-9 0,BROKEN+RUN_WATER
-8 -9, era
-8 -8, bien, bien , era ,~LEAK+TO_FIX,~LEAK+TRY
-8 -7,BACK_UP+PERSON,BROKEN+ONE_ROOM,BUT+COOLING,FUNCTION+WALL,cuan,fec
-8 -6, fal,PRICE,ance,dan,ier ,len
-8 -5,CHIRP+FIRE_ALARM,CHIRP+SUBJECT,ELECTRIC+SHUT,riend
-8 -4, calienta , tes
-8 -3,end ,rac
-8 -2,READS+SYMPTOM_PEOPLE,eco ,lic,si 
-8 -1,eco
-8 4,~NOT+SMELL
-7 -10,ENCLOSED+OTHER_ONE
-7 -9,SINKS+SLOW,rge
-7 -8, o , tic,FAUCET,rem
-7 -7, your, your ,arl,ian ,ic ,your,your ,~INSTALLING+TO_FIX
-7 -6, perf,FREEZING+FRIDGE,SMELL_OTHER,ancel,erfe,erfec,ier,ilt,mer,ncel,perf,perfe,remo,rfe,rfec,rfect,ual ,~INSIDE
-7 -5, me ,nua,pon,pri
-7 -4, dr, i'd, i'd , test,OUTDOOR+RUNNING_WATER,i'd,i'd ,pro,ros ,ual,~OR+SUBJECT
-7 -3, fine, norm,AND+PLAN,BROKEN+TOILETS,DOOR_FAIL+OUTDOOR,elo ,fine,norm,norma,orma,ormal,sel
-7 -2, fine , pli, us,IN_WALL+READS,calie,ia ,ist,od ,rmal
-7 -1, cali,ACTION+OR,FLOW+PLAN,ende
-7 0, dry ,FIXED+PERSON
-7 1,~SMELL
-7 2,no hay
-6 -9,OTHER_ONE
-6 -8,COLD+FRIDGE,SLOW+TOILET_RUNS,TRY,WEAK,es ,la luz,~INSTALLING+TRY
-6 -7, for , plen,COLD+LOSABLE,LOOKALIKE+SUBJECT,LOSABLE+RUN_WATER,fal,for ,hay que,ril,tar,~FIXED
-6 -6, desp, mes, ple, poc, tac ,ENCLOSED+SMELL_OTHER,FUNCTION+FUNCTION,anu,desp,ect,fect,for,iero,nvi,oca ,tac 
-6 -6,turned out
-6 -5, canc, filt, nueva , pon, pone, sar, sarro , vent ,AND+PRICE,BROKEN+NONE,ENCLOSED+WEAK,FLAME+TRY
-6 -5,FUNCTION+ONE_ROOM,INDOOR+WEAK,IN_WALL+OR,OUTDOOR+PIPE,OUTDOOR+STUCK,SYMPTOM_PEOPLE+TELLS,anua,do you,filt
-6 -5,luz del,ncio,nden,nvie,on the,orb,pone,rgen,sarro,sty ,ueva ,~ACTION+PAST
-6 -4, fun,BURST+OUTDOOR,LOOKALIKE+TRY,PLAN+URGED,cance,cel,eed,firm,irm,mal ,nst,nual,nual ,one,proba,rui,sale con
-6 -4,se va,sses ,sty,tall,va ,~APPLIANCE+SUBJECT,~OR
-6 -3, ant, apr, er, nee, need, normal , pro,FIRE_ALARM+MACHINE_TOUCHED,FIRE_ALARM+SOUND,FLAME_WILD+ONE_ROOM
-6 -3,FUNCTION+SUBJECT,GAS_NEAR+TRAPPED,PIPE+SOUND,ad ,apr,bin,canc,jar,lo ,need,pid,rmal ,sar,sit,usty,usty 
-6 -3,~INSIDE+SUBJECT
-6 -2, ante, du, nor,AGAIN+LOSABLE,AGED+PLAN,AND+FIXED,ELECTRIC+ELECTRIC,ELECTRIC+OR,FUNCTION+LOSABLE,FUNCTION+OR
-6 -2,HOT_TOUCH+LOSABLE,IN_WALL+SHUT,NOBODY+SUBJECT,RUN_WATER,SHUT_THING+SYMPTOM_PEOPLE,cali,can ,de humo,fine ,ol 
-6 -2,perm,seg,segu,work,~OR+TO_FIX
-6 -1, i',APPLIANCE+BURST,FUNCTION+INSTALLING,PLASTIC+SYMPTOM_PEOPLE,SHUT_THING+TO_FIX,se queda,ty ,we 
-6 -1,~FUNCTION+TO_FIX
-6 0, dia , lo, nada, nada , sl,BROKEN+DRAINS,BROKEN+TUB,EMPTYING,LOOKALIKE+TO_FIX,MILD,NOBODY+PERSON
-6 0,NOBODY+SYMPTOM_PEOPLE,NONE,OR,TRY+WALL,any ,nada,nada 
-6 1,ni 
-6 2,~SMELL+TRY
-5 -9,ois,ses,~CLOG+NOT
-5 -8,FAUCET+SLOW,ew ,ita 
-5 -7,BATTERY+INDOOR,BATTERY+ROOMS,CLOG+IN_WALL,THANKS,ano,eti,how ,inter,loj,plen,ses 
-5 -6, 72, 72 , fa, sink , sq, than,72 ,BURST+CLOG,ELECTRIC+OUTDOOR,FUNCTION+URGED,GAS_NEAR+TOILETS,LOSABLE+OTHER_ONE
-5 -6,SLOW+TUB,TO_FIX,ant ,can you,clean,cove,cover,elo,iero ,mor,ore ,rill,sink ,than,tick,tif,ust,visi
-5 -6,~FIXED+IN_WALL
-5 -5, algun , cove, cuando , dan, dem, fall, fo, hacen , hau, inst, lent, loo, sarr, set, si ,BROKEN+LOOKALIKE
-5 -5,BUT+RUN_WATER,ELECTRIC+IN_WALL,FUNCTION+HOT_TOUCH,HYPO+TO_FIX,LEAK+TOILET_RUNS,LOOKALIKE+SHUT_THING
-5 -5,MACHINE_TOUCHED+ONE_ROOM,OUTDOOR,RIPPED+SUBJECT,acen ,apit,avi,bia,cuand,elen,elen ,eso ,etim,etime,fecto,gla
-5 -5,hacen,han ,ibr,inst,lar ,lgun ,loo,metim,nty,nty ,nueva,oes,puerta del,queda corriendo,ros,sarr,squea,uand
-5 -5,uando,ueva,umid,vent ,ya quedo,~ACTION+SUBJECT,~FIXED+SHUT_THING,~GAS_NEAR+HYPO
-5 -4, ano, ano , bul, bulb, chir, ear, end, enfria , labe, minuto , nuev, rui, sometime ,ACTION+SHUT,APPLIANCE
-5 -4,APPLIANCE+CEILING,APPLIANCE+LOSABLE,BACK_UP+SUBJECT,BACK_UP+SYMPTOM_PEOPLE,BROKEN+HOT_TOUCH,CLOG+OUTDOOR
-5 -4,ELECTRIC+EVERYWHERE,FLAME_WILD+LOOKALIKE,FUNCTION+KEYS,KEYS+LATCH,LOOKALIKE+PLAN,NOT+PLAN,OUTDOOR+WATER
-5 -4,READS+RENEW,RUN_WATER+SMELL,SMELL+SMELL_OTHER,SUBJECT+WHOLE,URGED+URGED,aba,abel,algun,anto,anual,bulb,chec
-5 -4,chir,chirp,cuant,eats,ervi,erw,fie,fundi,hang,heats,hirp,humid,ifi,ilet,inet,irp,labe,label,lgun,midi,mov,ner
-5 -4,nuev,nuto ,ould ,put in,quea,red,remos,rma,sag,tall ,terr,uea,ulb,uld ,uro,vin,want it,~BACK_UP+PAST
-5 -4,~HYPO+SHUT_THING,~HYPO+STOVE
-5 -3, alt, antes , chan, end , filter , flo, fund, low , mes , perm, pide, pide , poner , queremos , revi, se, ser
-5 -3, terr, test , vac, vi,BATTERY+FIRE_ALARM,BILL,BURN+PERSON,BUSINESS+ELECTRIC,CHIRP+CHIRP,CHIRP+PERSON
-5 -3,CHIRP+SYMPTOM_PEOPLE,DAMAGE+LOOKALIKE,FIRST_USE,FLAME_WILD+WIRE,LOOKALIKE+MACHINE_TOUCHED,SMELL_OTHER+SUBJECT
-5 -3,SMELL_OTHER+TO_FIX,WALLS+WIRE,ains,alg,ara ,ber ,can i,convi,den ,earl,erem,eremo,filte,flo,fun,fund,ilte,ilter
-5 -3,int,is there,lent,let,lla ,ncion,nden ,nee,net,now and,onvi,para ,permi,pide,pide ,poner,rap ,revi,revis,rli
-5 -3,smoke detector,sses,test ,tita ,uan,uerem,unci,uncio,vel,via,wor,~DAMAGE+SUBJECT,~NOT+SOUND
-5 -2, algu, cuanto , enfr, had, had , lav, lava,AND+RENEW,APPLIANCE+NOT,BREAKER_WORD+ELECTRIC,CHIRP+READS
-5 -2,DOOR+MACHINE_TOUCHED,ENCLOSED+RENEW,FLAME_WILD+PLAN,FLAME_WILD+RUN_WATER,FLAME_WILD+WATER
-5 -2,GAS_NEAR+RUNNING_WATER,GAS_NEAR+WATER,HOT_TOUCH+PERSON,HOT_TOUCH+TRY,LEAK+OUTSIDE,LOSABLE+STOVE,LOUD+PIPE
-5 -2,NOBODY+NOT,PERSON+SHUT_THING,PERSON+WHOLE,PRICE+TO_FIX,SHUT_THING+SUBJECT,agua sale,algu,anc,anto ,asa,clar
-5 -2,enden,enfr,enfri,ermi,espa,had ,i'd like,ine,lava,lgu,lic ,lter ,lus,nfr,nfri,nfria,nsp,ork,pes ,quie,raci,samo
-5 -2,samos,tal,tora ,~FLOW+PERSON,~FUNCTION+TRY
-5 -1, cap, su , va, we ,ACTION+TRY,BUT+FUNCTION,DOOR+KEYS,ENCLOSED+HOT_TOUCH,FLOW+SLOW,INDOOR+SUBJECT,LEAK+SLOW
-5 -1,LOSABLE+URGED,PERSON+SUBMERGED,TOILETS,asi,bui,elle,fil,lio,lio ,lter,odo ,ood ,pli,prob,raj,roba,seco ,sim,su 
-5 -1,tas ,the fire,uie,~NOT+SPARK,~PERSON+SYMPTOM_PEOPLE
-5 0, dry, ok, ok , ot, sec, tac,AGED+NONE,ALARM+BROKEN,FUNCTION+PLAN,IN_WALL+MACHINE_TOUCHED,LOSABLE+OR
-5 0,MOVED_AWAY+PERSON,PLAN+VULNERABLE,dry ,ess,gal,leta,lient,va a
-5 1, nad,AND+SHUT,HOT_WATER+PERSON,NOW+PLAN,asi ,rob
-5 2, ni ,AND+NONE,HOT_TOUCH+NOT,SHUT_THING+STOVE,~FRIDGE_FAIL+NOT,~SMELL+TO_FIX
-5 3, asi ,CONTAINED+SUBJECT,FULL_OF+READS,STUCK+SUBJECT,cla,ein,~HOT_TOUCH+NOT
-5 4, or ,CONTAINED
-5 5,AND+CONTAINED,CONTAINED+SHUT_THING
-4 -11,urg
-4 -9,PIPE+TO_FIX
-4 -8, re,lanc,tic
-4 -7,DOOR+SINKS,INDOOR+OTHER_ONE,INSIDE+RUN_WATER,ate ,isi,lean,tic ,ver ,~INSTALLING+NOT
-4 -6, cle, clea, cov, drips , floj, rec, squ, you,APPLIANCE+BUZZ,HEAT+PLAN,LOSABLE+TOILET_RUNS,NOT+RENEW
-4 -6,ONE_ROOM+READS,OTHER_ONE+TOILETS,ROOMS+RUN_WATER,ambia,cks,clea,cov,do i,drips,era el,fall,floj,mbia,oton,pare
-4 -6,rano,tec,you,~BREAKER_WORD+FIXED,~CLOG+TO_FIX,~DAMAGE+PAST,~ELECTRIC+FIXED,~FIXED+TRIPPER
-4 -5, boug, bought , cancelen , chec, cover , fea, gri, how , len, mont, perfecto , quiero , rechina , sc, sque
-4 -5, tarda , toilet , toma,ANIMAL+LEAK,ANIMAL+SUBJECT,BROKEN+SMELL_OTHER,BUT+BUZZ,COLD+NOW,DOOR+IN_WALL
-4 -5,ELECTRIC+READS,FLAME_TAME+FLUSH,FLUSH+HOT_WATER,FUNCTION+HEAT,IF,LATCH+PLAN,ONE_ROOM+TO_FIX,OTHER_ONE+TOILET
-4 -5,OUTDOOR+OUTSIDE,PERSON+RIPPED,RENEW+TO_FIX,RUN_WATER+WEAK,acen,ard ,at night,bi ,boug,bough,celen,contr,ct 
-4 -5,fan ,fea,ibra,ilet ,iss,lto ,mont,move,no lo,nstal,oes ,onder,ontr,orbe,pita ,rus,sal ,say ,scr,sque,tarda,test
-4 -5,uiero,une,visit,~CLOG+TRY,~HIT+NOT,~PAST+TO_FIX,~PAST+TRY
-4 -4, 20, 200, aw, bala, bou, cancel , colo, cua, doe, does, funciona , heats , loose , mor, quitar , ratt, rod
-4 -4, sink, takes , tar, tec, tell, vecino , vin,200,AGAIN+COLD,AGED+DOWNED,ANIMAL+TO_FIX,APPLIANCE+BUT,BATTERY+WALL
-4 -4,BUT+FLUSH,BUZZ+HOT_WATER,DRAINS+SLOW,DRAINS+SMELL_OTHER,ENCLOSED+SLOW,FLAME_TAME+RUN_WATER,FLAME_WILD+TOILETS
-4 -4,FLOOD+WALL,FULL_OF+PERSON,FUNCTION+HYPO,HEAT+INSTALLING,HEAT+URGED,HOT+LOSABLE,INDOOR+RENEW
-4 -4,INSTALLING+LOOKALIKE,INSTALLING+NOT,KEYS+PLAN,KEYS+SHUT,LOOKALIKE+READS,LOUD+SUBJECT,OUTDOOR+SHUT_THING
-4 -4,PIPE+TOILETS,ROOMS+WEAK,RUNNING_WATER+RUN_WATER,RUN_WATER+WATER,SINKS,SMELL_OTHER+TUB,TOILET_RUNS,TUB,al ,alanc
-4 -4,ang ,arle ,ason ,ato,attl,bala,balan,check,dan ,doe,does,eats ,echi,ecta,ecto,emot,heck,icia,ien ,ifie,impia
-4 -4,insta,iona ,isit,isita,len ,locks,lomer,lota,mber ,mme,mmer ,mpia,ndan,new one,nme,nod,oose,oose ,plome,ract
-4 -4,rain,ratt,rattl,rav,rech,rechi,remot,rew,rian,rle ,servi,sink,stall,ste,takes,the old,toma,~BROKEN+NOT
-4 -4,~BURST+WALL,~COOLING+PLAN,~ELECTRIC+WALL,~ENCLOSED+TRAPPED,~GAS_NEAR+SUBJECT,~INSIDE+INSTALLING,~NOT+URGED
-4 -4,~PAST+WALL,~TO_FIX
-4 -3, alg, bano, conv, cost, dema, drai, fall , install , jard, jardin , llamo , manual , month , needs , never 
-4 -3, para , plo, plom, ruid, timb, timbre , tv, tv ,AGAIN+PLAN,APPLIANCE+BROKEN,BACK_UP+BROKEN,DOOR+FLAME_TAME
-4 -3,DOWNED+SINKS,DRAINS,FLAME_TAME+LATCH,FLAME_TAME+SHUT_THING,FLAME_TAME+SINKS,FLAME_WILD+MOVED_AWAY
-4 -3,FLAME_WILD+RUNNING_WATER,FULL_OF+VULNERABLE,GAS_NEAR+LOSABLE,HEAT+ONE_ROOM,HOT_WATER+SUBJECT,HYPO+INSIDE
-4 -3,IF+WALL,INDOOR+WIRE,INSIDE+TUB,KEYS+ROOMS,LOOKALIKE+OUTDOOR,LOOKALIKE+OUTSIDE,LOSABLE+WALLS,LOSABLE+WATER
-4 -3,MACHINE_TOUCHED+TOILETS,NOT+NOT,PERSON+PLASTIC,PLAN+WIRE,RENEW+ROOMS,RUNNING_WATER+STOVE,SHUT+SLOW
-4 -3,SUBJECT+SUBJECT,abin,abine,ains ,ap ,arle,asar,ason,bab,bine,binet,bou,casa esta,cier,cierr,cino ,conv,crew
-4 -3,din ,drai,drain,dria,easo,eason,eeds,eeds ,efor,ener,ered,erio,es para,eso,esti,etter,evi,ften,gur,gust,ias 
-4 -3,idif,imbr,imbre,inte,jard,jardi,lier,lom,lome,losi,mad,manua,me ,midif,mmer,mosta,needs,no esta,nove,nsta,nut
-4 -3,offi,ofte,often,ols ,ono ,onth ,onv,ools,ools ,orks,ostat,ote,pasar,pia,poc,pong,pra,quere,rains,rbe,rdin ,red 
-4 -3,rian ,ric,rle,rmost,rod,rreg,ruid,ruido,se le,since we,ssu,stem,stim,stima,tima,timb,timbr,tis,trap ,tv ,uanto
-4 -3,uere,umidi,uro ,utd,vac,vib,water on,works,ya esta,~AGAIN+TO_FIX,~AGED+PAST,~AND+LEAK,~AND+PAST,~BROKEN+NONE
-4 -3,~BURST,~ENCLOSED+PAST,~FIXED+LOSABLE,~FIXED+PERSON,~FIXED+PLAN,~FLAME_WILD+WALL,~FREEZING+TO_FIX,~FUNCTION+HYPO
-4 -3,~FUNCTION+PLAN,~GAS_NEAR,~HOT_TOUCH+TO_FIX,~INSIDE+SYMPTOM_PEOPLE,~INSTALLING+SHUT_THING,~OR+TRY
-4 -3,~PERSON+SHUT_THING,~PERSON+TRAPPED,~THANKS+TO_FIX
-4 -2, dur, enf, ent, eso, eso , fan, flood , func, gotea , hai, jar, lo , manu, noc, noch, nue, pid, pipes , queda 
-4 -2, quie, radiator , tecnico , va , wiri, works , wou, woul, would ,AGED+SHUT,ALARM+SYMPTOM_PEOPLE,AND+WHOLE
-4 -2,AND+WIRE,BACK_UP+TO_FIX,BURN_SMELL+PERSON,BUT+FAUCET,CLOG+NOT,DOWNED+FUNCTION,DRAINS+INSIDE
-4 -2,ELECTRIC+MACHINE_TOUCHED,FAUCET+INSIDE,FIRE+PERSON,FLOOD+PERSON,FLOW+PRICE,FULL_OF+RUNNING_WATER,FULL_OF+WATER
-4 -2,FUNCTION+PRICE,GAS+SYMPTOM_PEOPLE,GAS+TRY,GONE+LOSABLE,INDOOR+KEYS,INSTALLING+POWER,IN_WALL+OUTDOOR
-4 -2,LOOKALIKE+PERSON,LOSABLE+SOUND,ONE_ROOM+SUBJECT,OUTDOOR+RUN_WATER,OVERFLOW+WATER,PRICE+ROOMS,ROOMS+WIRE
-4 -2,RUN_WATER+TRIP,ain,aks,aks ,dis,eaks,eaks ,eme,enf,erg,erv,est ,fte,func,funci,gotea,had,has a,horr,huec,iarl
-4 -2,ipes,ipes ,ist ,la noche,manu,nfir,nfirm,nov,nue,ompra,onfir,ore,orks ,pipes,raje,rec,rif,segur,serv,sli,stain
-4 -2,sua,subi,tener,tes,tin ,tita,tros,tros ,ubi,uec,ueda ,uid,uido,um ,un ,vam,wou,woul,would,~AND+HYPO
-4 -2,~FUNCTION+SUBJECT,~LOOKALIKE
-4 -1, can , ci, conf, eme, emer, fil, flus, foun, found , gal, insp, low, mas , mue, nig, nigh, pasar , pase, rep
-4 -1, salio , seg, segu, sim, sli, smelled , subi, work,ACTION+LOSABLE,ACTION+MACHINE_TOUCHED,AGED+MILD,AGED+OR
-4 -1,AGED+WIRE,AND+URGED,BACK_UP+PRICE,BROKEN+SINKS,BURN+SYMPTOM_PEOPLE,BURST+ENCLOSED,COOLING+LEAK,COOLING+ROOMS
-4 -1,DAMAGE+OUTDOOR,DAMAGE+SYMPTOM_PEOPLE,ELECTRIC+TELLS,FAUCET+WALL,FLAME_WILD+FRIDGE_FAIL,FLOOD+RUN_WATER
-4 -1,FLOOD+SINKS,FLUSH+SHUT_THING,FULL_OF+HOT_TOUCH,FULL_OF+TOILET_RUNS,HOT_TOUCH+SYMPTOM_PEOPLE,IGNITER
-4 -1,INDOOR+PRICE,LIVE+PERSON,LOSABLE+RUNNING_WATER,NOBODY+TO_FIX,OR+URGED,PLAN+READS,POWER+SHUT_THING
-4 -1,RIPPED+RUN_WATER,URGED+WALL,ach ,alio,alio ,any,asado,asar ,ava,aza,buil,cist,conf,confi,eda ,el dia,elf,elf 
-4 -1,em ,emer,emerg,empre,enta ,erm,flus,flush,foun,found,g's,g's ,genc,gra,hueco,iad,ienta,insp,inspe,lto,lush
-4 -1,melle,merg,merge,nfi,nki,nkin,nking,nspe,nspec,oba,ode ,oner,oner ,onf,onfi,ontro,ood,pase,pil,racio,racke,rep
-4 -1,repa,rgenc,salio,self,self ,stat ,stri,sus,tat ,tom,trac,ueco,ueco ,upo,~ACTION+TO_FIX,~BACK_UP+TO_FIX,~BROKEN
-4 -1,~BROKEN+BROKEN,~LOSABLE+MACHINE_TOUCHED,~OR+TELLS
-4 0, 50 , a , clar, prob, repa, saf, safe, seco , send, solo, solo ,ACTION+FLUSH,AGAIN+INDOOR,AGED+AUTHORITY
-4 0,AND+LOOKALIKE,AND+ONE_ROOM,ANIMAL+BUT,ANIMAL+TRAPPED,CEILING_STAIN+INDOOR,COME_UP+PLAN,EMPTYING+FUNCTION
-4 0,HOT_WATER+NOW,IN_WALL+PERSON,LATCH+MACHINE_TOUCHED,PERSON+STRONG_FLOW,TELLS+TO_FIX,WHOLE,aga ,amp,ante,antes
-4 0,elled,hir,ice ,iso ,iste,ister,laro,lav,mal,meda,nic,pee,rende,rips,rips ,rmo,rti,saf,safe,sec,solo,solo ,tas
-4 0,the house,todo ,unte,vela,~APPLIANCE+OR,~BACK_UP+NOT,~ELECTRIC+READS,~PAST+SHUT_THING
-4 1, any , cl, slo, su, todo ,ACTION+TO_FIX,AGAIN+HOT_WATER,APPLIANCE+TOILET,BROKEN+CRACKLE,BUT+INDOOR
-4 1,CEILING+GAS_NEAR,ENCLOSED+OR,FIXED+LOSABLE,FLOW+READS,FRIDGE_FAIL+FUNCTION,INSTALLING+VULNERABLE,LEAK+SINKS
-4 1,LIVE+SYMPTOM_PEOPLE,NONE+NOT,dur,en un,gun,olo ,oro ,rio,san,slo,the upstairs,there's no,~DOOR_FAIL+PERSON
-4 2, ban, cla, day , pur,AGED+NOBODY,AUTHORITY+GAS_NEAR,BACK_UP+SOUND,CAUGHT+PIPE,CEILING+READS,DAMAGE+SHUT
-4 2,DOOR+LATCH,FIXED+SUBJECT,FIXED+SYMPTOM_PEOPLE,MILD+SHUT_THING,NOT+OR,OR+ROOMS,STRONG_FLOW+SYMPTOM_PEOPLE,ac 
-4 2,comp,dia ,nad,ntal,ota,rmi,y yo
-4 3, asi,AGED+WALL,AND+NOBODY,ENCLOSED+LEAK,FAUCET+FULL_OF,INDOOR+OR,nico,ota 
-4 4,BROKEN+BUT,no huele
-4 5,AWAY_PLACE+VULNERABLE,noth
-4 6,AWAY_PLACE+PERSON,PIPE+SHUT_DONE
-4 8,PERSON+SYMPTOM_PEOPLE
-4 13,LEAK+PIPE
-3 -12, 
-3 -9,el agua
-3 -8, noi, nois,make,noi,nois,tapa ,urge
-3 -7, make, urg, urge,LOUD+ROOMS,PERSON+SUBJECT,anos,anos ,ard,mer ,more ,ona ,~WATER
-3 -6, de , exp, maker ,CLOG+ELECTRIC,COOLING+FUNCTION,FUNCTION+LATCH,LOSABLE+PLASTIC,akes,akes ,enti,erf,exp,ian
-3 -6,ice maker,ink,ink ,kes ,maker,tapa del,urgen,usa ,vacia
-3 -5, cools , hace, how, inv, noisy , pare, pasa, pr, ru, rus, sem, sema, than , tune, vera, verano , was , wint
-3 -5,ACTION+HOT_WATER,BROKEN+CEILING,CLOG+SINKS,COOLING+PLAN,DOOR+LOOKALIKE,ELECTRIC+INSTALLING,ENCLOSED+RUN_WATER
-3 -5,FAUCET+FLAME_TAME,FAUCET+SUBJECT,FLOW+LATCH,GAS_NEAR+HOT_TOUCH,GAS_NEAR+KEYS,HOT_TOUCH+HOT_WATER
-3 -5,HOT_WATER+TOILETS,LATCH+SHUT,SMELL_OTHER+WALL,ar ,cools,cto,del aire,dri,emana,erano,han,ino ,inv,isy,isy ,kes
-3 -5,lou,mes,noisy,nun,oisy,oisy ,pasa,rano ,rev,rot,sem,seman,sita,spare,taba,tapa,tar ,than ,ttl,tune,umi,une 
-3 -5,veran,was ,wee,wint,winte,~INSTALLING
-3 -4, change , cleaning , disposal , does , es , fan , generator , in, lleg, look, loos, move, new , on, pri
-3 -4, rejilla , tapa, tarj, todavia , tun, tune , vib, vibr, visi, yo,ACTION+EVERYWHERE,ACTION+WEAK,APPLIANCE+SLOW
-3 -4,APPLIANCE+URGED,BREAKER_WORD+PLAN,ELECTRIC+LOOKALIKE,ENCLOSED+TUB,EVERYWHERE+FLAME_WILD,EXPLODED+PERSON
-3 -4,EXPLODED+SYMPTOM_PEOPLE,EXPLODED+TO_FIX,FLAME_TAME+SHUT,FLAME_TAME+TUB,FLAME_WILD+RENEW,FLUSH+WALL
-3 -4,FUNCTION+RIPPED,GROUP+SHUT_THING,INSIDE+TOILET_RUNS,NOT+TRY,OR+SLOW,OUTDOOR+STRONG_FLOW,PERSON+TELLS
-3 -4,RENEW+URGED,SMELL_OTHER+TRY,TRY+URGED,abia,aji,aler,and it's,api,arda,arda ,arej,ars,ats,ats ,aul,avia,avia 
-3 -4,bien ,bul,cel ,cia,cks ,colo,cone,cua,dav,davi,davia,de techo,del pasillo,dispo,does ,egar,egla,el termostato
-3 -4,embr,es de,falla,gar ,gen,get it,gri,hace,hat ,head ,hec,hina ,how,ierr,ispos,last week,leani,led,led ,loos
-3 -4,loose,month,mpar,mpara,nce,ncel ,ncele,new ,nex,ngan ,nici,nter,nth,nunc,ocks,odav,odavi,omac,onth,oqui,oquit
-3 -4,otea ,oul,ould,pag,parej,pint,prog,progr,regla,rog,rogr,rust,rvi,sche,sched,tarj,todav,tomac,tun,tune ,tune up
-3 -4,uld,un poco,uto ,ver,vibr,vibra,vis,when it,~BACK_UP+PERSON,~FIRE+TO_FIX,~FLAME_WILD+SYMPTOM_PEOPLE
-3 -4,~GAS_NEAR+SHUT_THING,~INDOOR+PAST,~INSIDE+PAST,~INSIDE+PLAN,~INSTALLING+PLAN,~NOT+SENSE,~NOT+WATER,~PRICE
-3 -4,~SENSE+TO_FIX
-3 -3, 200 , app, arre, awa, control , dra, drains , dri, drip, en, esti, firm, grif, hub, ins, invi, invierno , itse
-3 -3, itself , ja, led, led , lento , mov, oc, oct, office , plum, poco, prog, prot, put, rech, recibo , rem, remo
-3 -3, revision , rin, sea, sens, serv, stain , swa, swap, tha, they , thinking , thos, those , toi, toil, tub 
-3 -3, winter , wro, wron, wrong ,00 ,200 ,ACTION+FLAME_TAME,ACTION+SLOW,AGED+URGED,ALARM+PERSON,AND+HYPO
-3 -3,AND+SPILLED_OUT,AND+SUBMERGED,APPLIANCE+COOKING,APPLIANCE+EVERYWHERE,APPLIANCE+ONE_ROOM,APPLIANCE+TRY
-3 -3,BACK_UP+FLAME_TAME,BACK_UP+OR,BROKEN+RENEW,BUT+SENSE,BUT+TRIP,CEILING+MACHINE_TOUCHED,CLOG+DOOR_FAIL
-3 -3,COOLING+RENEW,DAMAGE+WIRE,DOOR+PLAN,DRAINS+READS,DRAINS+WEAK,ELECTRIC+ROOMS,ENCLOSED+FULL_OF
-3 -3,FLAME_TAME+TOILET_RUNS,FLOW+STRONG_FLOW,FLUSH+GAS_NEAR,FULL_OF+OUTDOOR,FULL_OF+SINKS,GAS+PERSON
-3 -3,INDOOR+LOOKALIKE,INSIDE+STOVE,IN_WALL+WIRE,KEYS+KEYS,KEYS+LOOKALIKE,LOOKALIKE+RENEW,LOOKALIKE+ROOMS
-3 -3,LOSABLE+LOSABLE,LOSABLE+SLOW,LOSABLE+WEAK,OR+PLAN,OR+SHUT,PLAN+PLASTIC,POLITE_IF+SHUT_THING,READS+RUNNING_WATER
-3 -3,READS+TUB,READS+WATER,RUN_WATER+SHUT_THING,SINKS+WEAK,STOPPING+TOILET_RUNS,STOVE+TELLS,STOVE+WATER,add,ade 
-3 -3,alla,alto ,amo ,arge,arreg,asad,bano,ber,bos,cap,cele,chang,cian ,cibo,cibo ,cion,conde,cta,cul,del cuarto
-3 -3,ecibo,eck,ecto ,ede,eds,eds ,el detector,el tecnico,en',erato,ered ,ermos,eros ,ervic,estim,ette,ffi,ffic,fice 
-3 -3,fier,grif,habia,hange,hey ,hinki,hub,i get,i want,ias,iat,icad,idi,idifi,iembr,igua,ill ,illa,impi,inut,invi
-3 -3,ion,ip ,itse,itsel,lamo,lamo ,ld ,limpi,llamo,llar,lleg,llet,look,minut,mpa,na ,no ha,nteri,nth ,omer,ometi
-3 -3,onen,orni,pasad,pec,plom,plum,plumb,ponen,prot,quita,rda ,rdin,ready,rmos,rol ,rregl,rvic,sat,si se,sse,stal
-3 -3,swa,swap,tari,tell,tem,tha,they ,thos,those,tit,tles,tles ,toi,toil,toma ,tops,tops ,tract,trol,tse,tsel,tself
-3 -3,tub ,ub ,uitar,unc,vend,via ,vic,wap,would like,wro,wron,wrong,~ACTION+PLAN,~AGED+HYPO,~BROKEN+PLAN
-3 -3,~COME_UP+PERSON,~DAMAGE+PERSON,~ENCLOSED+FLOOD,~ENCLOSED+INSIDE,~FIXED+GAS_NEAR,~FUNCTION+IF,~INDOOR+KEYS
-3 -3,~PAST+PLAN,~PAST+ROOMS,~PLAN+SHUT_THING,~SPILLED_OUT+TO_FIX,~TRAPPED
-3 -2, already , apaga , bano , bet, bill , cier, cual, demas , dis, ever , him, limp, looking , mad, mand, noche 
-3 -2, nov, offi, one, pared , pressure , prev, put , radiador , rot, ruido , saba, sabado , scr, sola, son , take
-3 -2, tard, them, they, toca , visitas , who , working ,AGED+FIXED,AND+STRONG_FLOW,ANIMAL+FUNCTION,AUTHORITY+BACK_UP
-3 -2,BACK_UP+INSIDE,BILL+TO_FIX,BREAKER_WORD+IN_WALL,BROKEN+IN_WALL,BROKEN+LEAK,CLOG+PIPE,DOOR+ELECTRIC,DRAINS+WALL
-3 -2,EMPTYING+TOILETS,ENCLOSED+IF,ENCLOSED+LOUD,ENCLOSED+WALLS,EVERYWHERE+FULL_OF,FLAME_TAME+OR,FULL_OF+LOSABLE
-3 -2,FUNCTION+STOPPING,FUNCTION+STUCK,GAS_NEAR+INSIDE,GAS_NEAR+OR,GAS_NEAR+STUCK,HOT_TOUCH+INSIDE,HOT_TOUCH+TO_FIX
-3 -2,HOT_TOUCH+WALL,HYPO+TRY,IF+TRY,IN_WALL,LATCH+RENEW,LIVE+SUBJECT,LOSABLE+MINUTES,LOSABLE+PLAN,LOSABLE+RENEW
-3 -2,LOSABLE+TOILETS,NONE+TO_FIX,NONE+WALL,POWER+STOVE,READS+SMELL_OTHER,RENEW+TELLS,RIPPED+SINKS,RIPPED+WALL
-3 -2,ROOMS+TEAPOT,SYMPTOM_PEOPLE+WHOLE,TEAPOT,ady,ady ,alan,alrea,alto,ardin,ared,ared ,atos,atos ,aza ,bill ,bran
-3 -2,cet,cito,cop,cual,desag,eac,eca ,ecino,egl,ejo,el inodoro,ella ,enar,epara,equi,eran,erra ,esag,ese,espu,essu
-3 -2,essur,evis,evisi,ffice,fic,fice,gat,gual,hey,horro,ick,icke,ieron,ierra,igual,illa ,imo ,ique,ital,ital ,lie
-3 -2,ligh,light,limp,llow,loca,lood ,looki,lrea,lread,lvi,mie,mis,mpra,nces,nces ,need a,net ,ngan,nia ,no leak
-3 -2,ntrol,odo,offic,oilet,oked,oked ,olar,olvi,ook,oos,otro,paga ,paint,pared,peri,pido,pido ,plac,prev,put,que es
-3 -2,que se,rai,regl,ressu,rip,rla,rla ,sabad,sit ,sola,son ,spec,ssur,ssure,tard,tel,terio,the tub,them,therm,they
-3 -2,toca ,toile,ton ,tonc,trol ,tto,uelo,uelo ,uesta,uita,ul ,uvi,vende,vier,want a,who ,y's,y's ,~ACTION+READS
-3 -2,~AND+INSIDE,~BROKEN+LOSABLE,~BROKEN+PAST,~COOLING+TO_FIX,~FIXED+TO_FIX,~FLAME_WILD+PAST,~FLAME_WILD+PERSON
-3 -2,~FLOOD,~FUNCTION+INSTALLING,~FUNCTION+LOSABLE,~FUNCTION+WALL,~INDOOR+LEAK,~INSIDE+TO_FIX
-3 -2,~LOSABLE+SYMPTOM_PEOPLE,~PLAN+PLAN,~SHUT_THING+TO_FIX,~SOUND,~STOVE,~SUBMERGED
-3 -1, aba, ap, bef, befo, before , bill, bon, camb, come , cop, desa, ea, electricista , ento, entonces , fi, fin
-3 -1, gr, hair, hubo, hubo , ig, ju, mart, minute , moved , nev, night , one , otro, pil, servicio , sueg, sum, te
-3 -1, tecn, three , todo, tom, una, use , wil, will , wor,AGAIN+IN_WALL,AGAIN+NOT,AGAIN+PERSON,AGED+COME_UP
-3 -1,AGED+RUN_WATER,AGED+STRONG_FLOW,AND+AUTHORITY,APPLIANCE+HIT,BACK_UP+FRIDGE_FAIL,BACK_UP+STOVE,BROKEN+EVERYWHERE
-3 -1,BROKEN+FAUCET,BUT+MACHINE_TOUCHED,CEILING+SUBJECT,CEILING_STAIN,CLOG+RUN_WATER,COME_UP+DOOR,COME_UP+LATCH
-3 -1,COOKING+PERSON,COOLING+TO_FIX,DOWNED+RENEW,DOWNED+RUN_WATER,EMPTYING+WALL,FIXED+SHUT_THING,FLAME_TAME+FLOW
-3 -1,FLAME_WILD+PIPE,FLOW+TOILET_RUNS,FUNCTION+SLOW,FUNCTION+TEAPOT,FUNCTION+WHOLE,HOT_WATER+OR,INDOOR+MILD
-3 -1,INDOOR+SYMPTOM_PEOPLE,LOOKALIKE+TELLS,LOSABLE+MILD,OUTSIDE+RUNNING_WATER,OUTSIDE+SHUT_THING,OUTSIDE+WATER
-3 -1,OVERFLOW+ROOMS,OVERFLOW+RUNNING_WATER,POWER_OUT+SUBJECT,PRICE+RENEW,ROOMS+WALLS,SHUT_THING+SHUT_THING,STOVE+TRY
-3 -1,a little,abaja,aban,abo,aer,alien,arre,ase,atio,bado ,bef,befo,befor,camb,cambi,circ,circu,cista,cni,cnic,cnico
-3 -1,come ,de que,del patio,desa,diat,each,each ,ecn,ecni,ecnic,eet ,efore,empr,er ,erge,ergen,eron,eron ,eryt,eryth
-3 -1,ess ,etas,etas ,ett,ever ,ffe,fin,fore ,gun ,hing',hree,hree ,hubo,hubo ,iado,iador,icis,icist,imp,irc,ircu,iri
-3 -1,is a,ith ,jan,moved,nderi,nea ,nen ,ner ,nsu,ntonc,nute ,onces,ooki,ookin,ose ,ount,oved,oved ,pens,put ,rcu
-3 -1,rdi,repar,ricis,ryt,ryth,rythi,send,spac,sueg,suegr,sult,sur,tecn,tecni,teste,three,todo,tonce,tora,traba,uegr
-3 -1,ved,ved ,veryt,ving,ving ,washi,wil,will ,yth,ythi,ythin,~FIRE,~FIXED+SUBJECT,~FRIDGE_FAIL+TRY,~INDOOR+INSIDE
-3 -1,~SHUT_THING+SUBJECT,~SHUT_THING+SYMPTOM_PEOPLE,~SYMPTOM_PEOPLE+SYMPTOM_PEOPLE
-3 0, 50, alarm , any, bil, cae, circ, clo, electric , emergency , hor, humedad , je, lol, lol , mas, mat, ni, otr
-3 0, radi, send , sof, suegra , sus, tra, usa, vaci, will,ACTION+POWER,AGED+HOT_WATER,AGED+SPILLED_OUT,AND+EXPOSED
-3 0,AND+OR,AUTHORITY+SHUT_THING,BREAKER_WORD+READS,BREAKER_WORD+SHUT,BURST+ELECTRIC,COME_UP+KEYS,DAMAGE+PERSON
-3 0,DAMAGE+RENEW,DOOR_OPEN+WALL,ELECTRIC+PRICE,EMPTYING+READS,ENCLOSED+MILD,ENCLOSED+PRICE,EVERYWHERE+RENEW
-3 0,FAUCET+OVERFLOW,FAUCET+SHUT_THING,FLOOD+SYMPTOM_PEOPLE,FLOW+GROUP,FULL_OF+RUN_WATER,GAS+SHUT_THING,HOT+TRY
-3 0,INSIDE+POWER,INSTALLING+READS,IN_WALL+SYMPTOM_PEOPLE,KEYS+MACHINE_TOUCHED,LOSABLE+WALL,MACHINE_TOUCHED+SUBJECT
-3 0,NOT+NOT_LONG,OUTSIDE+TO_FIX,SHUT+WALLS,SUBJECT+TOILET_RUNS,UNLIT+WALL,abaj,adia,adiad,alq,alqu,alqui,amo
-3 0,antes de,ashi,ashin,cae,casa de,cir,cis,clo,ctos,ctos ,cualq,del garaje,diad,diado,dry,duc,eal,eati,eatin,eed 
-3 0,ency,ency ,ermo,escon,fore,ful ,gency,hielo,i'm ,iem,ifo,inea,inta,irin,iring,larm ,linea,lle,lol ,lqu,lqui
-3 0,lquie,mas ,medad,ms ,mue,nci,ncy,ncy ,nev,ny ,oja ,olin,ork ,orki,orkin,orti,pai,per,pierd,pur,raba,rabaj,radia
-3 0,rect,ric ,sam,send ,sof,stat,tric ,ualq,ualqu,udi,uegra,uien,uien ,umeda,usa,vaci,will,work ,worki,~BROKEN+HEAT
-3 0,~FIXED+HEAT,~FREEZING,~HOT_TOUCH+OR,~SHUT_THING+TELLS,~SPARK,~SUBJECT+SYMPTOM_PEOPLE
-3 1, claro , clic, linea , prende , rad, safe , seco, tho,AND+INSTALLING,AND+SUBJECT,APPLIANCE+LOOKALIKE
-3 1,APPLIANCE+TOILETS,AUTHORITY+LOSABLE,BACK_UP+STUCK,BROKEN+MILD,BROKEN+TOILET_RUNS,COLD+FLAME_WILD,COLD+SHUT_THING
-3 1,COOLING+TRIP,COOLING+TRY,ELECTRIC+GAS_NEAR,ENCLOSED+NONE,ENCLOSED+OVERFLOW,FULL_OF+SHUT_THING,INSIDE+LOOKALIKE
-3 1,IN_WALL+TELLS,LOSABLE+LOUD,MILD+WALL,OVERFLOW+READS,PIPE+TRAPPED,POWER+SYMPTOM_PEOPLE,PRICE+SHUT_THING
-3 1,RUN_WATER+WALL,SHUT+TRIPPER,WALLS+WATER,a las,andma,apado,app,ash,ath ,aver,ban,claro,clic,deri,dma,eja,enda,hie
-3 1,hiel,hor,humed,inea ,itin,iting,jar ,laro ,lice,lol,mas,mente,ndma,ock ,oro,pado ,ps ,queda,reeze,ror,ror ,rror
-3 1,rror ,safe ,sar ,seco,stas,stas ,tap,ueda,uerta,umed,~GAS_NEAR+TO_FIX,~HEAT+LOSABLE,~LOSABLE+SHUT,~OR+ROOMS
-3 1,~OR+SMELL,~SUBJECT+TO_FIX
-3 2, cobr, cool, enchufes , flush , fue , outlets , part, slow,25 ,ACTION+ELECTRIC,AGAIN+APPLIANCE,ANIMAL+SHUT_THING
-3 2,BROKEN+LOUD,COOLING+PIPE,COOLING+RIPPED,GAS_NEAR+NOT,HEAT+HIT,IGNITER+SUBJECT,INDOOR+NOBODY,PERSON+PERSON
-3 2,PIPE+STUCK,POWER+VULNERABLE,TOILET,adore,cer ,ces,cobr,cool,dam,eda,epa,esco,fes,fes ,fria ,fue ,hufes,in here
-3 2,ivi,lush ,me and,ntes ,oche,omp,rab,slow,tho,tlets,trar,ufes,ufes ,~BROKEN+GAS_NEAR,~HOT_TOUCH,~PERSON+SUBJECT
-3 2,~STOVE+TRY
-3 3, comp, gota, gota , stay, sub,AGED+OVERWHELM,BACK_UP+FREEZING,BACK_UP+KEYS,BUCKET+SLOW,COLD+READS
-3 3,CONTAINED+DAMAGE,COOLING+DOWNED,GAS_NEAR+IN_WALL,GROUP+SYMPTOM_PEOPLE,TO_FIX+WALL,alt,andm,ces ,con las,fue el
-3 3,gota,gota ,hot water,ienda,key,mir,mpr,ndm,nico ,oli,randm,rre,se me,stay,sub,tay,trar ,ush ,~SMELL+SUBJECT
-3 4, day, noth, we, wo,AND+SHUT_DONE,AND+WALL,EMPTYING+SUBJECT,FLAME_WILD+TO_FIX,FRIDGE_FAIL+FULL_OF
-3 4,HOT_WATER+TO_FIX,INSIDE+LEAK,MOVED_AWAY+SYMPTOM_PEOPLE,OVERFILLED+TO_FIX,SHUT+SUBJECT,coo,eint,fria,nothi,othi
-3 4,othin
-3 5, all ,AGED+EMPTYING,AWAY_PLACE+SYMPTOM_PEOPLE,BROKEN+FRIDGE_FAIL,NOT+RUN_WATER
-3 6, all,COOLING+IN_WALL,DOOR_FAIL+SUBJECT,FLAME_WILD+LEAK,NOBODY
-3 7, so 
-3 8,SHUT+SHUT_THING
-3 10,DOOR_FAIL+LATCH,SHUT_DONE
-3 13,DOOR+DOOR_FAIL
-2 -9, fe
-2 -8, tapa , ur,pit
-2 -7, mak, old ,FLAME_TAME+LOSABLE,bra,ita,loud,mak,more,oud,uev
-2 -6,ACTION+LATCH,INDOOR+SOUND,OTHER_ONE+SUBJECT,OTHER_ONE+SYMPTOM_PEOPLE,PIPE+PLAN,SHUT_THING+SOUND,aria ,att,ext
-2 -6,one of,~FIXED+WALL,~PLAN
-2 -5, called , check , expl, lab, lou, more, more , seca, tel, vent, week,APPLIANCE+WATER,BACK_UP+LOSABLE,DOOR+FLOW
-2 -5,ELECTRIC+STOPPING,ENCLOSED+SINKS,EXPLODED+SUBJECT,GAS_NEAR+PLAN,HOT_TOUCH+PIPE,LATCH+SINKS,NOT+ONE_ROOM
-2 -5,PERSON+THANKS,PIPE+TRY,POWER+SHUT,ROOMS+SOUND,acia,alled,ampa,biar,charg,ema,eses,expl,for a,harg,harge,heck 
-2 -5,ipped,jil,jill,jilla,ks ,lwa,lway,manas,mbiar,rej,rgent,ring,ring ,risa,risa ,seca,sema,taba ,ttle,week,xpl
-2 -5,~CLOG,~COLD+TO_FIX,~ELECTRIC+ENCLOSED,~LOSABLE+TRIP,~PAST+PERSON,~SENSE+TRY
-2 -4, au, boto, cone, duct, extr, guest , hac, head , madr, min, sab, shou, stai, tech, ven, vengan , wee
-2 -4,ACTION+HEAT,AGAIN+FUNCTION,APPLIANCE+RENEW,APPLIANCE+RUNNING_WATER,BACK_UP+VULNERABLE,BURST+FULL_OF,BUZZ+WALL
-2 -4,DOOR+ROOMS,DOOR+RUN_WATER,DOWNED+FAUCET,DRAINS+FLAME_TAME,ELECTRIC+ONE_ROOM,ELECTRIC+TRY,EMPTYING+ENCLOSED
-2 -4,ENCLOSED+INSTALLING,ENCLOSED+TOILET_RUNS,FLAME_TAME+SUBJECT,FLAME_TAME+TOILETS,FLUSH+PIPE,FUNCTION+INSIDE
-2 -4,FUNCTION+TO_FIX,GROUP+RENEW,HOT+SHUT_THING,INDOOR+SMELL_OTHER,INSTALLING+IN_WALL,KEYS+STUCK,LATCH+LOOKALIKE
-2 -4,LATCH+STOPPING,NOT+UNSURE,ONE_ROOM+ROOMS,SEWER_LINE+TO_FIX,TELLS+TRIP,THANKS+TO_FIX,abuel,acia ,alla ,antes del
-2 -4,arj,bles,bles ,bon,boto,boton,bra ,buel,cei,crib,ea ,ebe,ebe ,el vecino,en ,ero,escr,escri,ete ,extr,extra
-2 -4,fall ,gan ,gus,hau,hose,hose ,iemb,ieza,ieza ,ins,inu,ippe,isa ,ize ,la visita,mbl,moke,nerat,nge ,ogr,once
-2 -4,osal,osal ,osi,ove,para la,piez,pieza,posal,rgo,rib,rippe,sch,scri,scrib,sen,shou,sita ,smoke,tech,tig,trip 
-2 -4,uste,we don't,with the,xtr,xtra,~BACK_UP+OR,~HYPO+PLAN,~OR+PLAN,~PAST+READS,~PERSON
-2 -3, add, add , anu, bid, do, golp, hig, high, limpieza , minu, nex, next, next , ow, pain, paint , pint, poco 
-2 -3, ret, ring, say , service , shock , should , shower , sirv, son, that , toma , ust, uste, ustedes , vino, vino 
-2 -3, visita , was, wr, years ,ACTION+FUNCTION,ACTION+PLAN,AGAIN,AGED+FLAME,AGED+HYPO,APPLIANCE+PLAN,BATTERY+BROKEN
-2 -3,BROKEN+OVERFLOW,BUSINESS+POWER,BUT+HOT_TOUCH,BUT+SINKS,BUZZ+PERSON,COME_UP+ELECTRIC,COME_UP+POWER,DAMAGE+READS
-2 -3,DOWNED+TOILET_RUNS,DRAINS+ENCLOSED,ENCLOSED+FAUCET,EVERYWHERE+FUNCTION,EVERYWHERE+LOSABLE,FIXED+FUNCTION
-2 -3,FLAME+TO_FIX,FLAME_WILD+LOUD,FLOW+POWER,FULL_OF+WALLS,GAS_LINE+INSTALLING,GAS_THING,HEAT+RENEW,HYPO+PLAN
-2 -3,INDOOR+LATCH,INSTALLING+PERSON,IN_WALL+LATCH,KEYS+STOPPING,LATCH+ROOMS,LATCH+STUCK,LOSABLE+SUBJECT
-2 -3,MACHINE_TOUCHED+TOILET_RUNS,NONE+ROOMS,NOT+SUBJECT,PIPE+ROOMS,PLASTIC+TELLS,ROOMS+SINKS,ROOMS+TRAPPED
-2 -3,RUN_WATER+TOILETS,SAG+TO_FIX,SHUT+SHUT,SHUT+TO_FIX,SHUT+WALL,TUB+WEAK,ace,add ,alar ,alera,ampar,ang,ani,anin
-2 -3,aning,awa,cador,caler,cid,conec,cost,cri,ctor,dd ,del bano,drip,duct,e'd,e'd ,eani,eanin,ebr,ecom,efo,engan
-2 -3,erti,et ,ete,eva ,ext ,gent,golp,gram,gras,hace un,hat,hig,high,hock ,hre,iar,ibo,ibo ,ician,idad,ierno,iez
-2 -3,invie,ior,ior ,irve,ise ,it's been,itar ,iver,ize,la rejilla,lea,lla,low ,mail,mbe,mber,meti,minu,ndan ,next
-2 -3,next ,ngs,ngs ,nos ,nvier,oct,ogra,ogram,olp,oma ,on a,on my,once ,onec,onect,ong ,otea,ought,pain,por una
-2 -3,rator,reat ,rew ,rica,rien,rior,rior ,rogra,rvice,scale,se puede,sirv,sirve,son,stede,taria,tede,tedes,that 
-2 -3,tripp,twe,ud ,umbe,umber,undi,ushe,usta,vamos a,vice ,vino ,was,years,~ACTION+APPLIANCE,~APPLIANCE+FIXED
-2 -3,~BACK_UP+INSIDE,~BROKEN+TO_FIX,~BROKEN+TRY,~BURST+PIPE,~FIXED+FIXED,~HEAT+SUBJECT,~HYPO+PIPE,~HYPO+TO_FIX
-2 -3,~IF+SHUT_THING,~INDOOR+PLAN,~INSIDE+RENEW,~INSTALLING+SUBJECT,~LOUD+NOT,~RENEW+SHUT_THING,~SPILLED_OUT
-2 -2, aire, alre, away, away , cie, cit, con, de, em, falta , few, few , goo, good, igu, igua, instalar , insu, lim
-2 -2, lis, list, mini, pas, pasado , patio , plumber , price , sir, sol, sw, tell , thre, vam, vamo, vamos , vend
-2 -2,ACTION+OUTDOOR,ACTION+RIPPED,AGED+DRAINS,AGED+TUB,ANIMAL+PLAN,ANIMAL+TRY,APPLIANCE+CLOG,APPLIANCE+OUTDOOR
-2 -2,BROKEN+COME_UP,BROKEN+DOWNED,BROKEN+ROOMS,BUT+TOILETS,COLD+SUBJECT,DAMAGE+PLAN,DOOR_FAIL+STOPPING
-2 -2,DOWNED+FULL_OF,ELECTRIC+SYMPTOM_PEOPLE,EMPTYING+NOT,EMPTYING+SINKS,ENCLOSED+TRIP,EVERYWHERE+IN_WALL
-2 -2,FAUCET+ROOMS,FLAME_TAME+INDOOR,FLAME_WILD+SMELL_OTHER,FLOW+OUTDOOR,FLOW+SINKS,FLUSH,FRIDGE_FAIL+PIPE
-2 -2,FULL_OF+INSTALLING,FULL_OF+TOILETS,FUNCTION+SHUT,GAS_NEAR+SYMPTOM_PEOPLE,GROUP+SUBJECT,HIT+OUTDOOR,HYPO+WALL
-2 -2,INDOOR+NONE,INDOOR+SLOW,INSIDE+TRIP,INSTALLING+LATCH,INSTALLING+OR,INSTALLING+TOILETS,LOSABLE+TUB
-2 -2,LOUD+SHUT_THING,NONE+TRY,NOW+POWER,NOW+URGED,ONE_ROOM+PERSON,ONE_ROOM+SYMPTOM_PEOPLE,OUTDOOR+TO_FIX
-2 -2,OUTSIDE+PIPE,PERSON+SINKS,PERSON+TEAPOT,PIPE+READS,PLAN+SHUT,PLASTIC+TRY,PLASTIC+WALLS,READS+RIPPED,READS+SINKS
-2 -2,RENEW+SHUT_THING,STUCK+TOILETS,TRY+TUB,TUB+WALL,a new,age,ajar,alre,ants,ants ,ars ,atio ,ator,avado,away,away 
-2 -2,bano ,bill,cino,cro,detector de,dra,ecib,ecte,ector,edes ,eja ,ejo ,ella,en mi,ender,erior,few,few ,filtr,flood
-2 -2,goo,good,hermo,him,idad ,iltr,iltro,imat,imate,ings,ings ,ino,insu,inuto,isio,ision,ista ,lento,lre,ltr,ltro
-2 -2,lumbe,mid,mien,mpiez,necte,nkl,nkle,nom,nos,nuto,oke,olo,ost,osta,patio,rada,recib,resa,riv,sea,sens,sha,sier
-2 -2,siera,sir,sol,spu,ster ,sure,take,tell ,thre,tim,timat,tion ,two,ubr,ueg,ush,venga,viern,vino,vio,visio,zar
-2 -2,~AGED+INSIDE,~BROKEN+INSTALLING,~CANT_OPERATE,~DAMAGE,~FIXED+INSIDE,~HYPO+INSTALLING,~HYPO+PERSON,~LEAK+PIPE
-2 -2,~OR+PERSON,~STRONG_FLOW
-2 -1, 20 , abou, about , comes , company , despues , everything , falt, faucet , firs, first , floo, in , pag, per
-2 -1, qu, rat, reco, seguro , semana , spri, ther, there , un ,ACTION+LOOKALIKE,AD+READS,AGAIN+SHUT_THING
-2 -1,AGAIN+SYMPTOM_PEOPLE,AGAIN+TO_FIX,AGED+PRICE,AND+BILL,AND+DRAINS,AND+MINUTES,ANIMAL,APPLIANCE+COLD
-2 -1,APPLIANCE+STOVE,BROKEN+BROKEN,BROKEN+SLOW,BROKEN+TELLS,CEILING+INSTALLING,DOOR+RENEW,ELECTRIC+INDOOR
-2 -1,EMPTYING+LOSABLE,ENCLOSED+HIT,ENCLOSED+PLAN,FAUCET+SHUT,FLAME_WILD+WALLS,FUNCTION+HOT_WATER,FUNCTION+TRY
-2 -1,GAS_NEAR+POWER,GAS_NEAR+TELLS,HIT+INDOOR,INDOOR+PLAN,INSTALLING+KEYS,INSTALLING+PRICE,LATCH+LATCH
-2 -1,LOSABLE+OUTSIDE,OR+RENEW,OUTDOOR+RENEW,OVERFLOW+RUN_WATER,POWER+TO_FIX,RUNNING_WATER+SINKS,RUNNING_WATER+WALLS
-2 -1,SHUT_THING+TELLS,SHUT_THING+TOILET_RUNS,about,aid ,alie,all ,and i,athr,aucet,bathr,bout,bout ,cet ,cib,ciona
-2 -1,con,despu,ead ,eady,eady ,edes,egu,egur,eguro,end,enton,epar,epla,eplac,esagu,falt,fauce,firs,first,floo,gote
-2 -1,guro,guro ,ile,inute,iona,iones,irst,irst ,la pared,lan ,ll ,mana,mana ,mand,mpany,mpie,nde,nder,nton,nute,orm
-2 -1,oti,pany,pany ,pes,quier,rain ,raje ,reco,reg,rega,repla,rica ,sagu,spri,sprin,sul,sure ,tat,the garage,tion
-2 -1,ucet,ucet ,ueb,uido ,uier,uisi,una,wed ,~ACTION+TRY,~AND+GAS_NEAR,~BROKEN+WALL,~BURST+TO_FIX
-2 -1,~FIXED+SYMPTOM_PEOPLE,~FIXED+TRY,~FUNCTION+SYMPTOM_PEOPLE,~GAS,~GAS+SMELL,~HYPO+TRY,~INSIDE+READS,~NOT
-2 -1,~SMELL+STOVE
-2 0, bal, bath, broken , checked , cierra , cir, disp, duc, fou, get, gote, i'm , martes , need , otro , pai, que 
-2 0, rie, spring , stop, stor, tak, thermostat , tienen , una , veci, with ,'m ,ACTION+INSTALLING,ACTION+STOPPING
-2 0,ACTION+STUCK,ACTION+TOILET,AGED+READS,ALARM,AND+GAS_NEAR,ANIMAL+SYMPTOM_PEOPLE,APPLIANCE+EMPTYING,APPLIANCE+NONE
-2 0,BACK_UP+FUNCTION,BREAKER_WORD+MACHINE_TOUCHED,BURST+PERSON,BURST+SYMPTOM_PEOPLE,BUT+CLOG,BUT+ROOMS,CAUGHT+DAMAGE
-2 0,CEILING+PERSON,CEILING+SYMPTOM_PEOPLE,COOLING+COOLING,COOLING+FULL_OF,DOOR_FAIL+FLAME_WILD,ELECTRIC+HEAT
-2 0,ELECTRIC+TRIPPER,ENCLOSED+IN_WALL,EVERYWHERE+INSTALLING,FAUCET+FLOW,FIXED+WALL,FLAME_TAME+TO_FIX
-2 0,FLAME_WILD+OUTDOOR,FLOW+FLOW,FLUSH+TOILET,FUNCTION+RENEW,GAS_NEAR+TRIP,HEAT+IN_WALL,HIT+SHUT,HYPO+PERSON
-2 0,HYPO+SUBJECT,INSIDE+PLAN,INSIDE+TRY,INSTALLING+LEAK,INSTALLING+OUTDOOR,IN_WALL+TRY,KEYS+RENEW,MOVED_AWAY+SUBJECT
-2 0,NOBODY+TRY,NONE+NOT_LONG,NONE+OR,NOT+TOILETS,NOW+STUCK,OUTDOOR+WALL,PLAN+TELLS,POWER+RENEW,POWER+SUBJECT
-2 0,READS+SHUT_THING,ROOMS+TO_FIX,TRIP+WALL,abad,abado,ajan,ajar ,artes,athro,atu,atur,auce,bajan,bath,clog,com,cte
-2 0,cuit,cy ,dem,des,dia,dif,disp,ecke,ecked,eet,eez,en los,encia,erta,ey ,fan,fer,for the,fou,freez,hecke,hing
-2 0,house is,i'm,iar ,igh,ing',ing's,ips,ips ,ircui,ista,ivin,iving,iza,just,just ,ken ,lig,lot,lte,mart,marte,mpl
-2 0,need ,nera,ng',ng's,ng's ,nga,no prende,oda ,oft,oken,oken ,omes,ones ,otr,otro ,owed,owed ,pani,pect,poco,poco 
-2 0,puert,rack,rada ,radi,rcui,rcuit,reez,reso,rio ,roken,rra ,rtes,rtes ,spr,ster,stop,sum,tene,teni,th 
-2 0,this morning,tira ,tly,tly ,ton,uita ,una ,ute ,vamo,vamos,vecin,vid,wed,wit,with ,with a,~APPLIANCE
-2 0,~BACK_UP+BUT,~BROKEN+PIPE,~GAS_NEAR+INSIDE,~INSIDE+SHUT_THING,~INSIDE+TRY,~OR+SHUT_THING,~SHUT_THING
-2 0,~SMELL+SYMPTOM_PEOPLE
-2 1, 30 , bota, cal, cas, cooling , empt, entrada , fixed , gara, gro, he , hielo , made, morn, morning , neve
-2 1, piso , pl, slow , soft, tira , trab, u ,30 ,AD,AGAIN+READS,AGED+EXPOSED,AGED+FULL_OF,AGED+MINUTES,AND+POWER
-2 1,BACK_UP+PLAN,BILL+READS,BREAKER_WORD+TO_FIX,BROKEN+FUNCTION,BROKEN+NO_WATER,BUSINESS+FLAME_WILD,BUSINESS+PERSON
-2 1,BUT+ENCLOSED,COME_UP+FRIDGE_FAIL,COME_UP+READS,DOOR+OVERFLOW,DOOR_FAIL+FUNCTION,EMPTYING+TO_FIX
-2 1,EXTREME_HEAT+SUBJECT,FLAME_TAME+HOT_WATER,FLOW+FRIDGE_FAIL,HOT_TOUCH+NO_WATER,HOT_WATER+SYMPTOM_PEOPLE
-2 1,INDOOR+TRIP,INSTALLING+TUB,LEAK+RUN_WATER,MACHINE_TOUCHED+TRIPPER,NOBODY+READS,NONE+SUBJECT,NOT+STOVE,NOT+URGED
-2 1,PERSON+ROOMS,PLAN+WALL,RIPPED+TUB,ROOMS+TRIP,ROOMS+TRY,RUN_WATER+TOILET_RUNS,SHUT+TOILET_RUNS,SHUT_DONE+TO_FIX
-2 1,SHUT_THING+WALL,TELLS+TRY,TOILET+TOILETS,WALL+WALLS,abo ,acke,adiat,aje,ana ,ans ,ation,baja,bia ,bota,ce ,chan
-2 1,cio,compr,cooli,cot,desco,diato,ece,ecin,eeze,enci,ens ,eze,fixed,iato,iator,ible ,ice,ielo,iende,ione,iqu,iso
-2 1,ixed,ixed ,jus,ken,lador,less,less ,made,mate,morn,morni,ning,oil,oling,ols,oma,omas,omas ,ompr,ooli,oolin,ornin
-2 1,ouse,pado,par,piso ,pper,quiet,ra ,rein,ria,rie,rned,rned ,slow ,soft,stopp,ten,ter ,tiend,topp,toppe,tors,tors 
-2 1,trab,trada,trip,uant,uiet,una gota,undo,urned,uts,veci,vim,vimo,vimos,wash,xed,xed ,~AND+DOOR_FAIL
-2 1,~BROKEN+SYMPTOM_PEOPLE,~BURST+SUBJECT,~LOSABLE+SMELL,~OR+SYMPTOM_PEOPLE,~SINKS+TRY,~SUBJECT
-2 2, 80 , casa, casa , chapa , fli, foo, hie, hiel, horas , muer, par, sa, tap, though , us , vein, wash, wit, with
-2 2, ze,'s ,ACTION+COOLING,AGED+SHUT_DONE,AND+IN_WALL,ANIMAL+PERSON,APPLIANCE+LOUD,BACK_UP+FRIDGE,BACK_UP+READS
-2 2,BILL+ENCLOSED,BREAKER_WORD+BROKEN,BROKEN+INSTALLING,BROKEN+SPARK,BURST+COOLING,BURST+HEAT,BUSINESS+COOLING
-2 2,CANT_OPERATE+WALL,CEILING+CEILING_STAIN,CEILING_STAIN+ROOMS,COME_UP+SOUND,CONTAINED+TUB,COOKING+TO_FIX
-2 2,DOOR_FAIL+OUTSIDE,EMPTYING+PIPE,ENCLOSED+NO_WATER,EVERYWHERE+HEAT,FLAME_WILD+MILD,FLUSH+IN_WALL
-2 2,FRIDGE_FAIL+HOT_WATER,FRIDGE_FAIL+MACHINE_TOUCHED,FULL_OF+WALL,HOT_TOUCH+READS,HOT_WATER+SHUT,INDOOR+PERSON
-2 2,INDOOR+TO_FIX,INDOOR+URGED,INSTALLING+STUCK,LEAK+TUB,LOOKALIKE+LOSABLE,MOVED_AWAY+VULNERABLE,READS+SLOW,SHUT+TUB
-2 2,STOVE+SYMPTOM_PEOPLE,agua ,ain ,ave,casa,casa ,chapa,dore,dores,eis,eis ,empt,ende ,enin,ening,ental,erde ,got
-2 2,hapa,hapa ,horas,inta ,mir ,ncha,neve,never,no smell,noc,oil ,ok ,ouse ,rmo ,ron ,the ac,thing,tor,uil,ung,vec
-2 2,vein,veint,with,~AND+FRIDGE_FAIL,~APPLIANCE+TO_FIX,~BACK_UP+WALL,~BROKEN+STOVE,~FRIDGE_FAIL+LOSABLE
-2 2,~NOT+OVERFLOWING,~SINKS+TO_FIX,~STOVE+TO_FIX,~SUBJECT+SUBJECT,~SUBJECT+WALL
-2 3, 30, 60 , ba, bloq, blow, dormir , litr, mil, nothing , sit, tap , ter, tienda ,60 ,ACTION+TRIPPER
-2 3,APPLIANCE+COOLING,APPLIANCE+HOT_TOUCH,APPLIANCE+STUCK,BACK_UP+LATCH,CEILING_STAIN+DAMAGE,COOLING,ELECTRIC+FRIDGE
-2 3,EMPTYING+SHUT_THING,ENCLOSED+HOT,FLOW+TO_FIX,GAS_NEAR+OUTSIDE,HOT+NOT,KEYS+SUBJECT,NOT+OUTSIDE,NOW+TRY
-2 3,NO_WATER+ROOMS,PIPE+PIPE,amp ,bio ,bloq,bloqu,blow,bro ,cad,cur,erde,esta a,esta en,hirt,ith,itro,la mitad,lan
-2 3,lf ,litr,litro,loc,loq,loqu,loque,lowe,lthy,lthy ,mat,nido,nido ,noch,noche,ntal ,ntrar,ool,ormir,rmir,rmir 
-2 3,tal ,tap ,tud,ulto,we',~INDOOR+OR,~NOT+PLASTIC
-2 4, 40, 60, coo, here, ic, ice , key, loc, onl, only, only ,AGED+NO_WATER,APPLIANCE+SHUT_DONE,AWAY_PLACE+TO_FIX
-2 4,BACK_UP+EMPTYING,COLD+SINKS,DOWNED+SHUT,FRIDGE+WALL,FRIDGE_FAIL+SOUND,INSIDE+TO_FIX,NOBODY+OR,READS+ROOMS
-2 4,RUN_WATER+SHUT,enda ,hap,las ,nly,nly ,ntand,onl,only,only ,ooms,ooms ,rooms,stud,thi,tilla
-2 5, blo, cold, ice, or,AND+TOILET,CONTAINED+INDOOR,INDOOR+NO_WATER,PIPE+SLOW,TRIP+TRIPPER,blo,cold,cold ,lets,lets 
-2 5,ppe,rs ,~INSIDE+NOT
-2 6,AWAY_PLACE,BROKEN+BUSINESS,BROKEN+WALL,CONTAINED+ENCLOSED,PIPE+SHUT,io ,so 
-2 7,AND+BUT,AND+EMPTYING,AND+ONLY_ONE,BUT+VULNERABLE,CONTAINED+PIPE,SYMPTOM_PEOPLE+SYMPTOM_PEOPLE
-2 9,HOT_WATER+NOT
-1 -7, ne, old,DOOR+SHUT,blanc,over 
-1 -6, loud, new,DOOR+FUNCTION,GAS_NEAR+LATCH,INDOOR+LOUD,OTHER_ONE+PERSON,SOUND+SUBJECT,ano ,bel,bre ,eek,new,pita
-1 -5, nu, semanas ,APPLIANCE+GROUP,BILL+PERSON,CLOG+HIT,COLD+FREEZING,DOOR+INDOOR,ELECTRIC+PLAN,KEYS+SINKS
-1 -5,LOSABLE+OUTDOOR,LOSABLE+SINKS,PERSON+PRICE,PIPE+URGED,RIPPED+ROOMS,SEWER_LINE+TRY,apa ,apaga,lanca,mbre ,paga
-1 -5,rap,sti,tle,~RUNNING_WATER
-1 -4, abu, abue, apag, call , creo, creo , estaba , lik, like, like , loud , ma, mam, on , phone , tripped , usa 
-1 -4, ver, vis,AGED+FUNCTION,AND+FUNCTION,APPLIANCE+BATTERY,CANT_OPERATE+TRIP,DOWNED+ELECTRIC,ELECTRIC+PERSON
-1 -4,ENCLOSED+FLAME_TAME,ENCLOSED+FUNCTION,FAUCET+PLAN,FLOW+VULNERABLE,FRIDGE_FAIL+TRY,FULL_OF+ROOMS,FUNCTION
-1 -4,GROUP+INSTALLING,HIT+TOILET,INDOOR+INSTALLING,INDOOR+RIPPED,INSIDE+RUNNING_WATER,INSTALLING+ROOMS
-1 -4,INSTALLING+UNSURE,PIPE+TOILET,READS+VULNERABLE,RIPPED+SYMPTOM_PEOPLE,RUNNING_WATER+TOILETS,SENSE+SHUT_THING
-1 -4,SEWAGE+TO_FIX,SHUT_THING+TOILETS,TRY+VULNERABLE,URGED,abu,abue,apag,ator ,bue,call ,cle,creo,creo ,eck ,eman
-1 -4,ens,eri,eros,estab,gar,ge ,golpe,had a,herm,ill,ion ,like,like ,llave del,loud ,mora,nect,noise,oise,olpe,onia
-1 -4,onia ,ontra,ornil,oud ,over,posa,reo ,rge ,rnill,stab,staba,tea ,tram,tub,uito,urge ,vad,when the,~AGED+DAMAGE
-1 -4,~AGED+PERSON,~NOT+TRIP,~TRIP
-1 -3, am , att, bebe , cambiar , escr, ext, for, inc, makes , mama, mama , mese, meses , mother , once, once , po
-1 -3, reci, rev, sch, secadora , smoke , too , uno, vo, week , weeks ,ACTION+ENCLOSED,AGAIN+TRY,AGED+RUNNING_WATER
-1 -3,AGED+TELLS,ANIMAL+TELLS,APPLIANCE+EXPLODED,APPLIANCE+MACHINE_TOUCHED,BACK_UP+URGED,BILL+TRY,BROKEN+SPILLED_OUT
-1 -3,CANT_OPERATE+DOOR_FAIL,ELECTRIC+HIT,ELECTRIC+RENEW,EVERYWHERE+FLOW,EXPOSED+PERSON,FAUCET+RENEW,FAUCET+TRIP
-1 -3,FLAME_TAME+PLAN,FLAME_TAME+SLOW,FLAME_WILD+HOT_TOUCH,FULL_OF+MACHINE_TOUCHED,GAS+TO_FIX,GONE+PERSON
-1 -3,GONE+SUBJECT,HEAT+OR,HIT+TOILETS,HOT_TOUCH,INDOOR+PIPE,INDOOR+RUN_WATER,INSIDE+SINKS,INSIDE+TOILET,IN_WALL+KEYS
-1 -3,LOSABLE+SHUT,MACHINE_TOUCHED+RENEW,MEDICAL+SUBJECT,MINUTES+SUBJECT,MINUTES+TO_FIX,MOVED_AWAY+TRY,NOT+POWER
-1 -3,ONE_ROOM+TRY,OR+PIPE,OUTSIDE+WALL,OVERFLOW+PERSON,PERSON+URGED,PIPE+RUNNING_WATER,PIPE+WATER,PLAN+SHUT_THING
-1 -3,PLAN+STOVE,POWER+TRY,ROOMS+TOILET_RUNS,RUNNING_WATER+TOILET,RUN_WATER+TOILET,THANKS+TRY,TOILET+WATER
-1 -3,TOILETS+WATER,TO_FIX+URGED,aba ,ador,aint,aint ,ala,alar,ange,anten,bas,bebe ,biar ,bon ,but it,cian,dad ,eek 
-1 -3,ek ,ell,erno ,erra,eses ,esu,evad,hac,handl,houl,hould,humi,iej,ila,imie,imien,ini,ispo,ito ,jer,kup,lik,makes
-1 -3,mama,mama ,meno,mera,mera ,mese,meses,mi mama,moke ,nil,nill,nor,nted,nted ,ome,ono,orri,pare ,poner un,puede
-1 -3,que me,reji,resu,rks,rong ,rrad,shoul,spita,spo,sposa,sue,tea,tecto,too ,tre ,tura,ule,vice,week ,weeks,xt ,za 
-1 -3,~ACTION+LOSABLE,~AGED+TO_FIX,~AND+PLAN,~BROKEN+FIXED,~ELECTRIC,~ELECTRIC+INDOOR,~ELECTRIC+ROOMS,~ENCLOSED+KEYS
-1 -3,~FLAME_WILD+SUBJECT,~HEAT+SYMPTOM_PEOPLE,~LOSABLE,~LOSABLE+SUBJECT,~PLAN+ROOMS,~TRY
-1 -2, aire , alr, bebe, burn, cue, del, good , gu, gues, lamp, ligh, mantenimiento , pi, pila, pit, pres, quer
-1 -2, quisiera , ri, saber , sen, spi, two , viej, what ,ACTION+GAS_NEAR,AD+TELLS,AGAIN+AGED,AGAIN+ENCLOSED
-1 -2,AGAIN+SUBJECT,AGED+OVERFLOW,AGED+TOILET_RUNS,APPLIANCE+NOW,BACK_UP+WATER,BILL+SUBJECT,BODY+SUBJECT
-1 -2,BROKEN+EMPTYING,BROKEN+PERSON,BURST+INSIDE,BURST+IN_WALL,BURST+TOILETS,BUT+PIPE,BUT+READS,BUZZ+SYMPTOM_PEOPLE
-1 -2,CANT_STOP+STOVE,CAUGHT+READS,CAUGHT+ROOMS,CAUGHT+SUBJECT,COME_UP+RUNNING_WATER,COME_UP+WATER,DOOR+INSTALLING
-1 -2,DRAINS+FULL_OF,DRAINS+TOILETS,ENCLOSED+TOILETS,EVERYWHERE+TO_FIX,FAUCET+SINKS,FLAME_WILD+STRONG_FLOW
-1 -2,FLOW+TOILET,FLOW+WALLS,FULL_OF+INSIDE,GROUP+WALL,HOT_TOUCH+INDOOR,HOT_WATER+PLAN,INDOOR+TRY,KEYS+TO_FIX
-1 -2,LOSABLE+SENSE,LOSABLE+SYMPTOM_PEOPLE,LOSABLE+TOILET,PIPE+RENEW,PRICE+SUBJECT,PRICE+TRY,ROOMS+SUBJECT
-1 -2,SHUT_THING+SMELL_OTHER,SINKS+SYMPTOM_PEOPLE,SINKS+TRY,STUCK+TO_FIX,age ,aire ,ali,alr,anic,ardi,ato ,bebe,bien
-1 -2,burn,burne,cen ,cia ,corr,ded ,ds ,ears,ears ,eca,een ,ego ,egra,enga,enim,enimi,erat,erl,esc,fir,gues,hin,ike
-1 -2,ike ,ind ,ine ,int ,it was,itar,king,king ,lida,lled,lled ,llega,lood,mes ,mpi,nen,nia,nimi,nimie,nteni,nti,olv
-1 -2,ong,orn,orr,our ,para el,pila,ripp,rks ,rly,rly ,rote,rrie,saber,set,somet,sted,tenim,that,the shower,two ,ucho
-1 -2,ucho ,uri,urn ,ute,ven,viej,want to,what ,~AGED+TRY,~AND+FIXED,~FLAME_WILD+NOT,~HEAT+TO_FIX,~HYPO+RENEW
-1 -2,~LEAK+PERSON,~LOSABLE+TO_FIX,~LOSABLE+TRY,~PAST+SYMPTOM_PEOPLE,~PLAN+RENEW,~SYMPTOM_PEOPLE
-1 2, bota , cambio , compania , dos, enciende , frio , hol, manc, non, none, none , op, os, piso, porc, porton 
-1 2, quede , ra, see, sei, seis, seis , sna, tapado , tr, trip, vivi, vu, vue, vuel,ACTION+CONTAINED,AGED+DOOR
-1 2,AND+MILD,AND+OVERWHELM,ANIMAL+FULL_OF,APPLIANCE+CAUGHT,APPLIANCE+DRAINS,APPLIANCE+SHUT_THING,APPLIANCE+SOUND
-1 2,BACK_UP+COOLING,BACK_UP+NO_WATER,BREAKER_WORD+SUBJECT,BROKEN+COLD,BROKEN+READS,BROKEN+SOUND,BUSINESS+PLAN
-1 2,BUSINESS+SUBJECT,BUT+NO_WATER,CANT_STOP+OR,CLOG+FUNCTION,COOLING+ELECTRIC,DEAD+FRIDGE,DOOR+DOOR,DOOR+UNLIT
-1 2,DOOR_FAIL+WALL,DOWNED+DRAINS,DRAINS+RIPPED,ELECTRIC+NOT,EMPTYING+INSIDE,ENCLOSED+UNLIT,FAUCET+FLAME_WILD
-1 2,FIXED+INDOOR,FLAME_TAME+NOT,FLAME_WILD+FUNCTION,FLAME_WILD+NO_WATER,FLOW+RUN_WATER,FLOW+SHUT_DONE,FLOW+STOVE
-1 2,FLUSH+TO_FIX,FRIDGE+NOT,FRIDGE+NOW,FULL_OF+FUNCTION,FULL_OF+TRIP,GAS_NEAR+SHUT_THING,HOT_WATER+READS,INSIDE+NONE
-1 2,INSTALLING+STOPPING,IN_WALL+STOVE,LATCH+PERSON,LATCH+SUBJECT,LOUD+SOUND,NOBODY+ROOMS,NONE+PERSON
-1 2,NONE+SYMPTOM_PEOPLE,NOT+POWER_OUT,NOW+POLITE_IF,NO_WATER+SHUT,OVERFILLED+PIPE,OVERFILLED+TRY,SHUT,SLOW+TRY
-1 2,TO_FIX+TRIP,acked,ade,agua caliente,ail ,aje ,amar,ambio,ancha,and a,and it,and no,ande ,ania,ania ,asta,ata
-1 2,blem,bota ,cina,cocina y,dejar,dge ,econ,eezer,el congelador,el porton,erdi,erta ,esor,estud,fli,foo,frio ,gela
-1 2,gua ,iet,ingu,jam,kles,la compania,living room,low,manc,manch,mara,mbio,mbio ,mpani,my house,ncha ,nes ,ngela
-1 2,non,none,none ,nqui,nquil,oblem,oce,oche ,odas,odas ,of a,ompan,orc,orde,ores ,orton,oto ,oven,pania,perdi,porc
-1 2,porch,porto,probl,qued,quede,rag,reet,resor,rest,roble,see,sei,seis,seis ,sh ,sna,stree,tche,tes ,tina,tina ,tir
-1 2,tira,treet,ua ,ued,vivi,vue,y las,y quedo,~AND+SHUT,~AND+SMELL,~ELECTRIC+NOT,~GAS_NEAR+TRY,~NOW+SHUT_THING
-1 2,~OVERFLOWING,~OVERFLOWING+TO_FIX,~OVERFLOWING+TRY,~READS+READS,~SHUT_THING+WALL,~SINKS,~TOILET_RUNS+TRY
-1 3, 33, 33 , agua , bar, chap, congelador , corto , deja, food, healthy , hel, keys, keys , las , lea, marc, mit
-1 3, nego, nei, ning, prendo , san, sano, tod, vei, veinte , we', zer, zero, zero ,33 ,ACTION+BREAKER_WORD
-1 3,AGED+COLD_WATER_ONLY,AGED+CONTAINED,AGED+UNLIT,ANIMAL+LATCH,APPLIANCE+ENCLOSED,APPLIANCE+GAS_NEAR
-1 3,APPLIANCE+TRAPPED,BACK_UP+DOOR,BACK_UP+MULTI_DRAIN,BREAKER_WORD,BROKEN+DOOR,BROKEN+ONLY_ONE,BUCKET+BUCKET
-1 3,BURST+NOT,BUSINESS+TRY,BUT+CANT_OPERATE,BUT+CONTAINED,BUT+OUTDOOR,CANT_STOP+NOW,CEILING_STAIN+IN_WALL
-1 3,COLD+FAUCET,COLD+TOILET_RUNS,ENCLOSED+FIXED,ENCLOSED+GROWS,ENCLOSED+NOBODY,FLAME_WILD+NOBODY,FLUSH+FULL_OF
-1 3,FLUSH+SUBJECT,FRIDGE+MACHINE_TOUCHED,FRIDGE_FAIL+NO_WATER,FRIDGE_FAIL+WALL,FULL_OF+PIPE,FUNCTION+TOILET_RUNS
-1 3,FUNCTION+UNLIT,HOT+INDOOR,INSIDE+NOBODY,KEYS+OUTSIDE,LATCH+OUTSIDE,LATCH+SHUT_THING,LATCH+VULNERABLE
-1 3,LOCKED_OUT+NOT,LOSABLE+SHUT_DONE,NONE+SHUT_THING,NOW+PERSON,NO_WATER+TELLS,POWER_OUT+SHUT_THING,READS+SHUT_DONE
-1 3,SHUT+TOILETS,aco ,ada ,aderi,all the,althy,ana,aron,aron ,arti,asi que,bland,chap,de un,di ,efrig,einte,encie
-1 3,ever,eys ,ezer,ezer ,food,fra,frig,frige,ged,gel,grad,hot,ide ,iel,iger,igera,ingun,inte ,irt,keys,keys 
-1 3,la chapa,las,lavan,ldi,ldin,lding,lle ,marc,me quede,muer,ncie,ncien,nego,nei,ngel,ngun,nid,ningu,och,oda,omos
-1 3,omos ,ongel,oras,oras ,orto ,oto,perd,poli,pot,press,puedo entrar,ress,rige,riger,rrow,sano,shut the,sitt,stu
-1 3,studi,sura,thy,thy ,to my,tod,tri,tudi,uce,udd,ult,vei,y con,zero,zero ,~ACTION+OR,~AGED+FRIDGE_FAIL
-1 3,~AND+AUTHORITY,~FUNCTION+SMELL,~INDOOR+ROOMS,~NOW+SUBJECT,~SYMPTOM_PEOPLE+WALL,~TOILET_RUNS,~TOILET_RUNS+TO_FIX
-1 4, blowing , cad, dej, din, entrar , heal, here , lock , mita, mitad , subo, subo ,ACTION+NOT,AGED+AGED
-1 4,AGED+BACK_UP,AGED+LOCKED_OUT,AGED+TOILET,ANIMAL+KEYS,BACK_UP+TRIP,BUCKET+HOT_WATER,BUSINESS+DEAD,COLD+RUN_WATER
-1 4,CONTAINED+ROOMS,EVERYWHERE+SHUT,FIXED+GAS_NEAR,HOT+WALL,INSIDE+LIVE,KEYS,LOSABLE+POWER_OUT,NO_WATER+SHUT_THING
-1 4,OR+PERSON,OUTSIDE+STOVE,RIPPED+SHUT,alth,anch,bar,blowi,deja,ealth,eni,enid,error,eto,gua,heal,healt,hel,helad
-1 4,iemp,il ,is at,itad ,just me,lose ,lth,mitad,nam,nta ,off now,oms,oms ,orto,pot ,ranc,scur,se partio,subo,subo 
-1 4,tad ,ura,zer,~ELECTRIC+POWER,~NOT+OVERFILLED,~OVERFILLED+TO_FIX,~OVERFILLED+TRY
-1 5, lock, to ,0s ,AND+LOCKED_OUT,BREAKER_WORD+TRIP,BUCKET+TELLS,BUT+FLAME_WILD,CANT_OPERATE+SUBJECT,DOOR+OUTDOOR
-1 5,DOOR_FAIL+OR,ELECTRIC+HOT_WATER,EVERYWHERE+FRIDGE,INSIDE+OUTDOOR,LATCH+OUTDOOR,MINUTES+TRIP,NO_WATER+PERSON
-1 5,NO_WATER+SUBJECT,PERSON+READS,SHUT_DONE+TOILETS,STOPPING+SUBJECT,dej,ealt,ets,ets ,grados y,ilit,ispar,itr,ly 
-1 5,opp,out in,part,r's,r's ,rre ,se bota,sin agua,~AGED+BROKEN,~FRIDGE_FAIL
-1 6, cold ,AGED+ONLY_ONE,AND+NOT_LONG,APPLIANCE+BREAKER_WORD,APPLIANCE+TRIPPER,BUCKET+SHUT_THING,BUT+HEAT,COLD
-1 6,DAMAGE+FREEZING,DOOR_FAIL+ENCLOSED,DOWNED+LATCH,HALF+IN_WALL,HEAT+HEAT,INSIDE+LOCKED_OUT,KEYS+LOCKED_OUT
-1 6,LATCH+LOCKED_OUT,LOCKED_OUT+SUBJECT,NO_WATER+TO_FIX,OUTDOOR+ROOMS,SHUT_DONE+SHUT_THING,at ,desde el,en una
-1 6,no water,oppe
-1 7,AGED+NOT_LONG,AND+NO_WATER,BUT+INSIDE,CLOG+TO_FIX,FREEZING+SINKS,ald,at all
-1 8,BURST+KEYS,INDOOR+OUTDOOR,LOCKED_OUT+PERSON,NOT_LONG,NO_WATER+WALL
-1 9,ENCLOSED+OUTDOOR,fri
-1 10,BURST+DOOR,BURST+LATCH,DOOR_FAIL+KEYS
-1 19,NO_WATER
0 -7,anas,anas 
0 -6, anos, anos , wh,COOLING+OUTDOOR,DOOR+GAS_NEAR,DOOR+STOPPING,LOSABLE+TRIP,ari,oca
0 -5, esc, ex, mu,ACTION+DOOR,HEAT+SYMPTOM_PEOPLE,MEDICAL+TO_FIX,PLAN+TO_FIX,PLASTIC+SHUT_THING,SUBJECT+TRAPPED,ena
0 -5,hos,lab,sy ,way
0 -4, closet , entre , handle , light , muc, much, my, my , x ,ACTION+SAG,BATTERY+INSIDE,BURST+TOILET,BUSINESS+RENEW
0 -4,BUZZ+LOSABLE,DOOR_FAIL+TOILET,DOWNED+ROOMS,ENCLOSED+TRY,EXPLODED+LOSABLE,FLAME_TAME+FRIDGE,LOSABLE+SHUT_THING
0 -4,PERSON+SOUND,READS+STOVE,SEWAGE+TRY,STOPPING+WALL,SUBJECT+TRY,TO_FIX+TRAPPED,ador ,apl,brio,brio ,chin,cue,ded
0 -4,eeks,eeks ,eks,eks ,entre,eva,hoc,hock,hone ,ida,lpe,mam,mbre,muc,much,muni,my ,oset ,plo,reo,~INSTALLING+PERSON
0 -4,~SENSE,~TO_FIX+TRIP
0 -3, abre , batt, battery , bur, campana , did, dim, lad, llam, onc, pila , reji, rel, swit, ve, viejo ,ACTION+CLOG
0 -3,ACTION+KEYS,AGAIN+AND,AGED+BROKEN,AGED+BURST,AND+FLOOD,AND+RIPPED,APPLIANCE+INSTALLING,BACK_UP+HEAT
0 -3,BACK_UP+SHUT_THING,BODY+WALL,BROKEN+DENIED,BROKEN+FLOOD,BURST+MACHINE_TOUCHED,BURST+TELLS,BUSINESS+FULL_OF
0 -3,CANT_OPERATE+LATCH,COLD+PERSON,CO_ALARM+INDOOR,DOWNED+READS,DRAINS+FAUCET,ELECTRIC+FLAME_WILD,FLAME+PERSON
0 -3,FLOOD+NOW,FLOW+INSIDE,FRIDGE_FAIL+HEAT,GAS_NEAR+PERSON,HEAT+TO_FIX,HIT+IN_WALL,IF+LOSABLE,INSIDE+LOSABLE
0 -3,INSIDE+LOUD,LATCH+TO_FIX,MACHINE_TOUCHED+OUTDOOR,MARKS+READS,MARKS+ROOMS,MEDICAL+TRY,MINUTES+READS,PLASTIC+SENSE
0 -3,POWER+STOPPING,READS+SMOKE,READS+WALLS,RIPPED+TELLS,SEWAGE+WALL,SOUND+SYMPTOM_PEOPLE,SUBJECT+TEAPOT,TRY+UNSURE
0 -3,abre ,actor,alid,alida,amm,ampan,anco,anco ,andle,ange ,aria,aril,arlo ,arro ,bathroom fan,batt,batte,bbl,bid
0 -3,bur,cabl,cable,ched,cti,cto ,do ,ecad,ecado,eji,ejil,ejill,emb,emo,ensor,gador,heat pump,hed,hone,iejo,iejo ,igu
0 -3,irv,ke ,like a,llam,lse,lum,lumb,ma ,mover,mpana,ndle ,ne ,no le,nsor ,ntre,onc,oso,phon,phone,pila ,post,pou
0 -3,rat,reat,rejil,rman,rrada,secad,sie,spos,squ,sto ,swit,switc,tab,tect,tery,tery ,tle ,trap,ttery,uct,ues,uest
0 -3,uest ,usted,uto,vado,vap,viejo,witc,witch,~ACTION+SYMPTOM_PEOPLE,~AND+DAMAGE,~BACK_UP+DAMAGE,~DAMAGE+LOSABLE
0 -3,~ELECTRIC+PERSON,~EVERYWHERE+SYMPTOM_PEOPLE,~LOUD+TO_FIX,~NOBODY
0 -2, ab, alar, algo , beb, bra, cab, cabl, carbon , del , es, esca, foco , from , inu, inun, lig, litt, little 
0 -2, llave , men, moth, muy, muy , pat, pour, reb, ren, senora , sue, tanq, tanque , that, tub, tube, use,20 
0 -2,AGED+FIRE,AGED+GAS_NEAR,AGED+HOT_TOUCH,AGED+SHUT_THING,AND+FLAME,AND+GAS,AND+TEAPOT,AND+TRAPPED
0 -2,APPLIANCE+CANT_STOP,APPLIANCE+GAS,APPLIANCE+TO_FIX,BACK_UP+TOILET,BATTERY+TO_FIX,BODY+MACHINE_TOUCHED
0 -2,BURN+SUBJECT,CANT_STOP+GAS_NEAR,CANT_STOP+SUBJECT,COOLING+WALL,DAMAGE+MACHINE_TOUCHED,DAMAGE+TRY,DOOR+STUCK
0 -2,DOWNED+VULNERABLE,ELECTRIC+ENCLOSED,ELECTRIC+TO_FIX,ENCLOSED+FREEZING,ENCLOSED+MARKS,ENCLOSED+STOVE
0 -2,EVERYWHERE+OVERFLOW,FIRE+TO_FIX,FLAME_TAME+FLAME_WILD,FLAME_TAME+INSTALLING,FLAME_TAME+WALL,FLOOD+SUBJECT
0 -2,FREEZING+TRY,FULL_OF+INDOOR,FULL_OF+LOUD,GAS+INSIDE,GAS_NEAR+RENEW,GROUP+MACHINE_TOUCHED,HIT+SYMPTOM_PEOPLE
0 -2,HOT_WATER+SHUT_THING,INDOOR+INSIDE,INDOOR+STOVE,INDOOR+TELLS,INDOOR+TRAPPED,INSTALLING+WALLS,IN_WALL+ROOMS
0 -2,LEAK+TRY,MACHINE_TOUCHED+TELLS,MINUTES+WALL,OR+TRY,OVERFLOW+SHUT_THING,OVERFLOW+TO_FIX,PLAN+ROOMS
0 -2,PLASTIC+PLASTIC,PLASTIC+SINKS,PLASTIC+TO_FIX,RIPPED+SHUT_THING,ROOMS+SMELL_OTHER,SHUT_THING+TOILET,SLOW
0 -2,SYMPTOM_PEOPLE+WALL,TOILETS+TRY,acion,agad,aper,arbon,ayo ,beb,ca ,carbo,cion ,ctio,ction,cuent,errad,escal,etr
0 -2,fact,foco ,from,from ,har,hink,hoo,hum,ile ,imb,imi,inun,inund,ish,ittl,ittle,kup ,lave ,lis,littl,lls,lls ,mod
0 -2,muy,muy ,nas ,ndle,no tengo,nora ,nsa,nten,ntila,nund,odos,odos ,omed,omet,orrie,oso ,pa ,pagad,para,pour,ram
0 -2,rbon,rbon ,ret,rico,rico ,rin,rita,rlo ,rom,rom ,rrado,rrien,scal,sion,sion ,ssin,ssing,stala,tado ,tala,tana
0 -2,think,tila,tres ,tter,tur,uent,ur ,uy ,water heater,wo ,~AGED+ENCLOSED,~APPLIANCE+PAST,~ENCLOSED+PERSON
0 -2,~FLAME_WILD+SHUT_THING,~FUNCTION+PERSON,~INDOOR+INSTALLING,~IN_WALL+TRY,~LEAK+OR,~LOSABLE+PERSON,~NOT+TELLS
0 -2,~TELLS
0 2, 1 , adultos , agai, again , ahi, ahi , bedr, cerradura , cerro , cho, circuit , depa, drip , drop, floor 
0 2, freezer , gett, getting , go, gran, hast, hasta , hav, have, hot , i'v, i've, i've , jo, key , lan, land, las
0 2, nos , otra, pud, puerta , q , qued, quedamos , quit, rest, sale , spl, split , sta, tengo , till, till , tira
0 2, usi, usin, van, vece, veces , water , work ,ACTION+ACTION,ACTION+READS,AGAIN+DAMAGE,AGED+SUBJECT
0 2,AND+BREAKER_WORD,AND+HALF,AND+HOT_WATER,AND+LATCH,AND+SYMPTOM_PEOPLE,APPLIANCE+FLOW,APPLIANCE+TUB,AUTHORITY
0 2,BACK_UP+FULL_OF,BILL+SHUT_THING,BREAKER_WORD+LOSABLE,BREAKER_WORD+SYMPTOM_PEOPLE,BREAKER_WORD+WALL
0 2,BROKEN+CANT_OPERATE,BUCKET+FUNCTION,BUCKET+SYMPTOM_PEOPLE,BUSINESS+BUSINESS,BUSINESS+GROUP,BUT+DAMAGE
0 2,COME_UP+TRIP,CONTAINED+READS,COOLING+ENCLOSED,DAMAGE+GROWS,DAMAGE+POWER,DOOR+DOOR_OPEN,DOOR+FULL_OF
0 2,FAUCET+RUNNING_WATER,FAUCET+WATER,FIXED+TRY,FLAME_WILD+STOPPING,FRIDGE+INDOOR,FRIDGE+SYMPTOM_PEOPLE,FRIDGE+TRY
0 2,FULL_OF+SHUT,FUNCTION+TOILET,FUNCTION+TOILETS,GAS_NEAR+HEAT,HIT+LATCH,HOT_WATER+SLOW,INDOOR+WALL
0 2,INSTALLING+LOSABLE,INSTALLING+SHUT,IN_WALL+IN_WALL,KEYS+PERSON,LOSABLE+POWER,LOSABLE+PRICE,NOT+ONLY_ONE
0 2,NOT+SHUT_THING,NOW+SYMPTOM_PEOPLE,OR+READS,PERSON+RUNNING_WATER,PIPE+TUB,POWER+READS,SENSE+TOILETS,SUBJECT+TOILET
0 2,SUBJECT+TRIPPER,SYMPTOM_PEOPLE+TRIPPER,TO_FIX+TRIPPER,TRIPPER+WALL,adi,adur,adura,agai,again,ahi,ahi ,ale ,alta 
0 2,amos,amos ,ampo,appe,arran,asa ,ase ,asta ,at',at's,at's ,bedr,bedro,bio,cial ,close,con ,cuit ,de agua,depa
0 2,drip ,droo,droom,drop,dul,dulto,dura ,eak ,eam ,eat,eat ,econd,edr,edro,edroo,egun,elan,era,erado,erram,gai,gain
0 2,gain ,gelad,gett,getti,gle,got a,gran,hast,hasta,have,hora,hot ,i'v,i've,i've ,ibi,iera,in ,in a,ina,into,irs,ity
0 2,ity ,ivo ,kit,lado,lado ,lave,line,lo de,lo que,lon ,loor ,luc,mara ,nace,ocina,of my,ond ,oom,ores,ors ,otra,ous
0 2,owe,pan,pt ,pud,pum,quit,ral ,ree,rim,ro ,rram,rran,rta,rton,rton ,sale ,secon,spli,tapad,tengo,uedam,ultos
0 2,unico bano,vece,veces,vuel,war,y lo,y se,zer ,~AGED+SHUT_THING,~AND+TO_FIX,~GAS+TO_FIX,~INDOOR+INDOOR
0 2,~NOT+OVERFLOW,~SUBJECT+TELLS
0 3, 28 , 40 , apartamento , arr, as , bedrooms , col, dent, dental , duch, eve, fra, gra, helada , hora, hot, kic
0 3, kick, lado , lavanderia , leva, luce, mancha , off, osc, oscu, pan , perdi , plan, poli, poz, ref, rese, rob
0 3, stay , stopped , tene, this, this , thou, tir, todas , tomo, tomorrow , track , tri, turned , un, usar , war,28 
0 3,AGED+INSTALLING,AND+STOVE,ANIMAL+DOOR,APPLIANCE+OUTSIDE,BACK_UP+BREAKER_TRIP,BACK_UP+FLOW,BACK_UP+LOUD,BILL+PIPE
0 3,BREAKER_WORD+LOUD,BROKEN+KEYS,BROKEN+TRIPPER,BUCKET+TOILET_RUNS,BURST+FAUCET,BURST+TOILET_RUNS
0 3,BUSINESS+FRIDGE_FAIL,BUSINESS+HOT_WATER,BUSINESS+NO_WATER,BUT+PERSON,CANT_OPERATE+STOVE,CANT_STOP+LATCH
0 3,CEILING+HEAT,COLD+DAMAGE,COLD+INDOOR,COLD_WATER_ONLY+HOT_WATER,COME_UP+TO_FIX,CONTAINED+LOSABLE,DOOR_FAIL+PLAN
0 3,ELECTRIC+FLUSH,EMPTYING+NOW,FLAME_WILD+POWER,FLOW+NOBODY,FLOW+UNLIT,FLUSH+ONLY_ONE,FLUSH+ROOMS
0 3,FRIDGE_FAIL+FRIDGE_FAIL,FRIDGE_FAIL+INSIDE,FRIDGE_FAIL+OR,FRIDGE_FAIL+READS,FULL_OF+NO_WATER,GROUP+OUTSIDE
0 3,GROUP+PERSON,HEAT+LOSABLE,LEAK+READS,LEAK+SHUT_THING,NONE+READS,NOT+SMELL,NOT+WALL,NOW+TO_FIX,PERSON+RUN_WATER
0 3,PERSON+SHUT_DONE,PERSON+TRIPPER,PRICE+READS,SENSE+TOILET,SHUT_DONE+SUBJECT,SHUT_DONE+SYMPTOM_PEOPLE
0 3,SHUT_THING+STUCK,SOUND+TRIPPER,SYMPTOM_PEOPLE+VERY_LOUD,TRY+UNLIT,acio ,ales,ales ,ander,avand,baj,bo ,cado 
0 3,cerro,chen ,cial,cong,conge,corto,dea,dos dias,duch,ducha,ed ,efr,erdi ,ermo ,ers,eys,houg,hough,hy ,ial ,ies,ild
0 3,inas,inas ,iro ,kic,kick,land,los enchufes,lower,luce,medio,merc,morr,morro,mple,mpres,muert,nal,ncho,ncho ,ngo
0 3,no calienta,no gas,omor,omorr,orio,orrow,oscu,oscur,ost ,pan ,parti,pen,plan,poz,qui,rder ,rdi ,rendo,rese,row 
0 3,rranc,rrow ,sal,so we,stay ,tay ,tenemos agua,the line,the meter,this,this ,thoug,todas,tomo,tomor,torio,track
0 3,ttin,turne,ume,usar ,using,vande,vanta,venin,ya no,~BACK_UP+NOW,~BACK_UP+READS,~BURN,~BUT+PERSON,~COME_UP+NOT
0 3,~ELECTRIC+FUNCTION,~FULL_OF+TO_FIX,~FUNCTION+NOW,~INDOOR+TO_FIX,~IN_WALL+SMELL,~NOT+SLOW,~NOT+STOVE,~OR+READS
0 4, 58, 58 , bake, calle , close , crea, cream , den, dor, dorm, erro, error , esto, estoy , every , flip, food , fu
0 4, gim, gimn, gimnasio , got, hold, lost, lost , not, oll, olla, open, partio , pastilla , pilo, pus, sanos , tor
0 4, wai, wait, won', won't ,58 ,AGAIN+MINUTES,AGED+TOILETS,AND+COLD_WATER_ONLY,AND+DOOR_OPEN,AND+TOILETS
0 4,ANIMAL+ENCLOSED,APPLIANCE+NOT_LONG,BACK_UP+SLOW,BREAKER_TRIP+NOT,BREAKER_WORD+PERSON,BREAKER_WORD+SOUND
0 4,BUCKET+LOSABLE,BURST+RENEW,BUSINESS+HEAT,BUSINESS+TO_FIX,BUSINESS+WALL,CANT_STOP+DOOR,CEILING_STAIN+GROWS
0 4,COME_UP+FRIDGE,DAMAGE+SLOW,DOOR+HIT,DOOR+LOCKED_OUT,DOOR+OUTSIDE,DOOR_FAIL+DOWNED,ENCLOSED+SHUT_DONE
0 4,FAUCET+FUNCTION,FIXED+TO_FIX,FLAME_TAME+OUTSIDE,FLAME_WILD+OR,FLOW+FRIDGE,FLOW+TRIP,FLUSH+INDOOR,FULL_OF+TO_FIX
0 4,GROWS+IN_WALL,INDOOR+SHUT,INSIDE+OUTSIDE,INSTALLING+MEDICAL,KEYS+OUTDOOR,LEAK+TRIP,LOSABLE,NOT+NO_WATER
0 4,NOW+NO_WATER,NO_WATER+SYMPTOM_PEOPLE,NO_WATER+TRY,ONLY_ONE+READS,OUTSIDE+SHUT,POWER+POWER_OUT,ROOMS+SHUT_DONE
0 4,RUN_WATER+SHUT_DONE,SLOW+SYMPTOM_PEOPLE,agua helada,ait,artio,asio ,avan,back door,bake,bol,breaker trips,camar
0 4,ciend,cke,cure,damo,damos,denta,dispa,dormi,eak,epa ,err,estoy,flip,food ,ged ,gimn,gimna,had to,hop ,ilot,imna
0 4,imnas,ispa,itad,la calle,lada ,las llaves,lost,lost ,mnasi,nar ,nasio,neral,not,nta,off at,open,pilo,pilot
0 4,power to,pped,pped ,puse un,ranca,rios,rne,rtio,rtio ,sanos,se dispara,shop,shop ,sin,sio ,stoy,stoy ,the main
0 4,thou,un balde,wai,wait,won',won't,ys ,~BUSINESS,~ELECTRIC+SMELL,~NOT+SYMPTOM_PEOPLE,~OR+VULNERABLE,~OVERFILLED
0 5, ac , but, cada, dispara , err, ki, lech, leche , perd, pu, puedo , shop, stu, vacio ,'ve,'ve ,ACTION+ONLY_ONE
0 5,AND+UNLIT,BREAKER_TRIP+ENCLOSED,BREAKER_WORD+FLOW,BREAKER_WORD+INDOOR,BROKEN+SHUT,BUCKET+FLAME_WILD,BUCKET+PLAN
0 5,CONTAINED+WALL,DAMAGE+SHUT_DONE,DEAD+POWER,FLOW+TRIPPER,FREEZING+TOILET_RUNS,FUNCTION+ONLY_ONE
0 5,HOT_WATER+MACHINE_TOUCHED,INDOOR+SHUT_DONE,KEYS+SHUT_THING,LEAK+SHUT,LOCKED_OUT+SYMPTOM_PEOPLE,LOSABLE+NONE
0 5,NO_WATER+RUN_WATER,NO_WATER+SINKS,ONLY_ONE+ROOMS,ONLY_ONE+SYMPTOM_PEOPLE,TOILET_RUNS+TUB,adu,agu,alde,alle ,arn
0 5,astil,but,cada,cada ,cerre la,cio ,de atras,deria,epi,er',er's,er's ,erre,erre ,grado,la pastilla,lech,leche
0 5,lock ,mpre,no puedo,no sale,ord,osc,pasti,puedo,pus,ream ,spara,term,ts ,unic,use ,vacio,~AUTHORITY
0 5,~FUNCTION+SHUT_THING,~NOT+SMOKE,~NOT+TOILET_RUNS
0 6, bald, cerre , ke, trips ,AGED+BUT,APPLIANCE+NO_WATER,BROKEN+OR,BROKEN+SHUT_DONE,BUCKET+CEILING,BUCKET+IN_WALL
0 6,BURST+SHUT_DONE,BUSINESS+LOSABLE,DOOR+DOWNED,ENCLOSED+FRIDGE_FAIL,FAUCET+FREEZING,FRIDGE+HOT_TOUCH,HEAT
0 6,ONLY_ONE+PERSON,aps ,bald,cerre,el unico,is out,lock,nig,nigh,night,no hot,opped,trips
0 7,APPLIANCE+TRIP,BUCKET+SUBJECT,BURST+DOOR_FAIL,CANT_OPERATE+PERSON,DEAD+ROOMS,DOOR_FAIL+NOT,FUNCTION+READS
0 7,RUN_WATER+TRY,SHUT_DONE+WALL,aro,ter',ter's,~AND+SHUT_THING
0 8, bana,ACTION+BREAKER_TRIP,AND+COLD,APPLIANCE+BUSINESS,BUSINESS+NOT,DOOR_FAIL+TRY,ELECTRIC+HALF,NO_WATER+READS
0 8,bana
0 9,AND+FRIDGE,ONLY_ONE+SUBJECT
0 10, at
0 11,BUCKET+DAMAGE
0 12,BROKEN+HOT_WATER
0 13,BUSINESS,FRIDGE+FRIDGE_FAIL
1 -7, sti,BATTERY
1 -6,ACTION+GROUP,HEAT+SUBJECT
1 -5, mon, when ,AGED+RIPPED,DAMAGE+FULL_OF,SLOW+WALL,de gas,ear,la tapa,mbr,mon,oxi,when ,~FLOW+ROOMS
1 -4, elev, fee, hear, mo, thin, whe, when,ACTION+BODY,APPLIANCE+FLAME_WILD,CANT_OPERATE+DOOR,ENCLOSED+GAS_NEAR
1 -4,FLOW+ROOMS,GAS+READS,INSIDE+WATER,IN_WALL+PLAN,afa,ago,erin,ering,eve ,fee,ito,lin ,nds,or ,shoc,shock,teri,ula
1 -4,vent,when,~PLAN+WALL,~READS+TO_FIX
1 -3, abre, al, cont, friday , har, hard, heart , inches , may, noise , ol, pho, shoc, sp, tele, whi,AGAIN+BUT
1 -3,AGED+WATER,AND+ELEVATOR,AND+OVERFLOW,APPLIANCE+DAMAGE,APPLIANCE+DOOR_FAIL,BODY+INDOOR,BODY+SYMPTOM_PEOPLE
1 -3,BURN+FLAME_WILD,BUZZ+NOW,CEILING,DOOR+HEAT,DOOR+HOT_WATER,DOOR+WATER,DOOR_FAIL+PERSON,DOOR_FAIL+TOILETS
1 -3,DOWNED+FLAME_WILD,ELEVATOR+SUBJECT,ENCLOSED+ENCLOSED,EVERYWHERE+RUNNING_WATER,FLAME_TAME+INSIDE,FLAME_TAME+RENEW
1 -3,FLOW+TELLS,FLUSH+HEAT,GAS_NEAR+GROUP,GAS_NEAR+UNSURE,GAS_NEAR+VULNERABLE,HOT_TOUCH+SHUT_THING,HOT_WATER+LOSABLE
1 -3,INDOOR+MARKS,LOSABLE+PIPE,OUTSIDE+OUTSIDE,PERSON+SAG,STOPPING+TO_FIX,SYMPTOM_PEOPLE+THANKS,abre,adentro de,ama 
1 -3,ands,apa,arto ,be ,ch ,ches ,dim,eart,eart ,ena ,enso,eza ,frida,hard,heart,iday,iern,isa,itch ,llave de,loset
1 -3,mac,ncerr,nches,negra,nsor,ntre ,oise ,oset,oye,reb,riday,rong,sab,tch ,uena,water is,whi,zumba,~DAMAGE+FLOW
1 -3,~EVERYWHERE+NOT,~FLAME_WILD,~FLOW+INDOOR,~PIPE+TO_FIX,~TRIP+TRY
1 -2, algo, ask, ayu, bat, bit , call, cu, dete, don', don't , elevator , fami, fl, foc, foco, gus, hallway , hum
1 -2, husb, mono, oxi, oye, pape, ph, post, puede , rig, righ, right , sabe, she, suen, sur, swi, tan, todos , uno 
1 -2, wher, whil, while ,ACTION+IF,AGAIN+EVERYWHERE,AGAIN+MACHINE_TOUCHED,AND+SHOCK_SURE,BACK_UP+POWER,BODY+ENCLOSED
1 -2,BUSINESS+INSTALLING,BUZZ+READS,COOLING+HEAT,DAMAGE+FLAME_WILD,DOOR+RUNNING_WATER,DOOR+STOVE,DOWNED+PIPE
1 -2,DOWNED+WIRE,ELECTRIC+FULL_OF,EMPTYING+INDOOR,FAUCET+INDOOR,FIXED+PLAN,FLAME_WILD+FLAME_WILD,FLAME_WILD+MARKS
1 -2,FLOW+KEYS,FUNCTION+RUNNING_WATER,FUNCTION+WATER,GAS+ROOMS,HEAT+PERSON,INSTALLING+TRY,LOSABLE+TRAPPED
1 -2,MINUTES+PERSON,NOT+OVERFLOW,NOW+NOW,OUTDOOR+TRIP,PLAN+SINKS,PRICE+SYMPTOM_PEOPLE,READS+SHOCK,READS+SOUND
1 -2,SUBJECT+SYMPTOM_PEOPLE,TO_FIX+TUB,acto,adas,adas ,allw,allwa,amil,ape,arbo,arg,asada,ask,bat,bed ,cafe ,car 
1 -2,cens,cking,cuen,dad,del,del ,dete,detec,did,don',don't,eas,ega,enora,entan,epo,erman,esup,esupu,etec,etect,even 
1 -2,eza,fami,famil,foc,foco,gada,gada ,hallw,have a,herma,hile,hile ,husb,huto,hutof,iday ,issi,la llave,lac,laci
1 -2,leg,litt,llw,llwa,llway,lway ,mach,man,mi hermano,mono,nk ,no me,nora,ntana,ombra,oom ,ora ,pape,pat,pie,presu
1 -2,pues,puest,rarl,rbo,resup,reve,rlo,room ,rra,rue,sabe,she,sho,shuto,sos,sos ,suen,supu,supue,swi,tele,till 
1 -2,todos,tre,trico,tte,ttle ,tuvo,tuvo ,uch ,umba,upue,upues,urin,uring,usb,ushi,uvo,uvo ,whil,while,y esta,zin
1 -2,zing,zing ,~ACTION+ELECTRIC,~AGED+PLAN,~ENCLOSED+FUNCTION,~EVERYWHERE,~INDOOR+RENEW,~LOSABLE+SHUT_THING
1 -2,~NOT+TO_FIX
1 2, broke , calefaccion , coc, coci, con , dow, down, down , ev, fix, fug, fuga, fur, furnace , have , hay , heat 
1 2, into, kid, kit, line, llav, mar, nadi, nadie , pum, pump, quemado , quiere , second , sn, tenemos , teng, tur
1 2, walk,ACTION+FRIDGE_FAIL,AGED+SYMPTOM_PEOPLE,AND+FAUCET,AND+KEYS,AND+TRIPPER,ANIMAL+OUTDOOR,APPLIANCE+INSIDE
1 2,APPLIANCE+SYMPTOM_PEOPLE,BACK_UP+COME_UP,BACK_UP+FAUCET,BACK_UP+RIPPED,BROKEN+BURST,BROKEN+FLAME_TAME
1 2,BUSINESS+EVERYWHERE,BUSINESS+NOW,BUSINESS+RUN_WATER,BUSINESS+SHUT_THING,BUSINESS+SYMPTOM_PEOPLE,CANT_OPERATE+TRY
1 2,CLOG+READS,CONTAINED+SYMPTOM_PEOPLE,DOOR_FAIL+FULL_OF,DOWNED+TRY,DRAINS+SYMPTOM_PEOPLE,ENCLOSED,ENCLOSED+SAG
1 2,EVERYWHERE+INSIDE,FLAME_TAME+IN_WALL,FLAME_WILD+TRY,FLOW+RIPPED,FLOW+TRY,FULL_OF+TRY,FUNCTION+OUTDOOR
1 2,FUNCTION+SINKS,GAS_NEAR+SHUT,GAS_NEAR+SLOW,GROUP+READS,HIT+KEYS,INDOOR,INDOOR+SENSE,INSIDE+KEYS,INSIDE+LATCH
1 2,INSIDE+PIPE,INSTALLING+RUN_WATER,INSTALLING+SINKS,INSTALLING+TOILET_RUNS,IN_WALL+SUBJECT,LEAK+PERSON
1 2,LOSABLE+STILL,LOSABLE+TRIPPER,NOW+WALLS,OUTDOOR+TRY,OVERWHELM,PERSON+POLITE_IF,RUNNING_WATER+SYMPTOM_PEOPLE
1 2,SHUT_THING+TRY,SHUT_THING+TUB,SHUT_THING+VULNERABLE,SLOW+SUBJECT,SUBJECT+TO_FIX,SYMPTOM_PEOPLE+TUB
1 2,SYMPTOM_PEOPLE+WATER,TRIP+TRY,TRIPPER+TRY,acci,accio,aco,adie,adie ,ail,ak ,aker,alve,are,ark ,arta,artam,ayer
1 2,ayer ,baja ,ble ,calen,carga,caus,city,city ,ck ,cket,coci,cocin,dio,down,down ,eba,ecau,eces ,efacc,enem,enemo
1 2,eone,fici,fix,furna,gh ,have ,hay ,heat ,ids,ids ,imos,imos ,in there,ince,ire,ism,it ,lk ,llav,llave,lling,meon
1 2,meone,mot,nace ,nadie,nce ,ncen,ngu,nni,nnin,nning,ocin,ock,off,omeon,on't,on't ,onge,ower ,parta,port,pump,quil
1 2,rad,rand,ras,rici,rnac,rnace,room,rtam,rtame,rte ,ry ,sn',sn't,sn't ,someo,store,stre,t's,t's ,tando,tenem,teng
1 2,time ,tore,tree,trici,uck ,ugg,ump ,urna,urnac,valve,y no,~AGED+LOSABLE,~BACK_UP+BROKEN,~BROKEN+ROOMS
1 2,~DOOR_FAIL+TRY,~ENCLOSED+TO_FIX,~GAS+NOT,~INDOOR+SYMPTOM_PEOPLE,~ROOMS+SHUT_THING,~SHUT_THING+SHUT_THING
1 2,~TRY+VULNERABLE
1 3, abi, arra, bot, ca, camara , carn, dea, dejo, dejo , even, froze , furn, going , kitc, kitchen , lev, luc, oi
1 3, other , overnight , radiators , reset , sale, see , slee, supe, usar, veni, viv, wate, water's ,40 
1 3,ACTION+IN_WALL,AGED+EVERYWHERE,AGED+SMELL_OTHER,AND+LOSABLE,AND+TO_FIX,BACK_UP+LEAK,BACK_UP+RUN_WATER
1 3,BACK_UP+TOILET_RUNS,BREAKER_WORD+FUNCTION,BROKEN+FRIDGE,BROKEN+LATCH,BROKEN+POWER,BUCKET+FLOW,BURST+SHUT,BUT
1 3,BUT+COLD,BUT+EVERYWHERE,BUT+FULL_OF,BUT+SHUT_DONE,CANT_OPERATE+GAS_NEAR,CANT_OPERATE+PIPE,CANT_STOP+KEYS
1 3,CONTAINED+PERSON,DAMAGE+TOILETS,DAMAGE+TUB,ENCLOSED+EVERYWHERE,EVERYWHERE+STOVE,FLAME_TAME+FULL_OF
1 3,FLAME_WILD+FRIDGE,FLAME_WILD+KEYS,FLOW+LEAK,FLUSH+NOT,FRIDGE+ROOMS,FRIDGE+TO_FIX,FRIDGE_FAIL+PERSON,FULL_OF+KEYS
1 3,FUNCTION+RUN_WATER,GAS_NEAR+GAS_NEAR,INSIDE+TELLS,LOSABLE+NOT_LONG,LOSABLE+WHOLE,NOBODY+SHUT_THING,NOT
1 3,NOT+RUNNING_WATER,ONLY_ONE+WALL,OVERFILLED+TELLS,PIPE+STILL,PIPE+TOILET_RUNS,ROOMS+TOILET,RUNNING_WATER+TRY
1 3,RUN_WATER+SINKS,SENSE+TO_FIX,SHUT_DONE+SINKS,a leak,abier,amara,ande,apped,arm,asu,ators,bot,can see,carn,col
1 3,cond ,dejo,dejo ,dge,dro,eake,eaki,eakin,eche,ecina,edio,ee ,el techo,elada,elv,emp,engo,engo ,entes,ere ,erni
1 3,ernig,eset ,essor,estro,evant,every,front door,furn,gera,gerad,going,inci,into ,ios ,ippi,ippin,itche,ket,kids
1 3,kids ,kitc,kitch,la manana,levan,mar,mbie ,mean,mpo,nde ,ode,odem,ola ,oles,only one,overn,oze ,pin,plit ,pto
1 3,rday,rday ,ref,rnig,rnigh,roze ,rty,rty ,ruc,sale,sas ,see ,side of,since yesterday,ssor,stamo,tchen,truc,tting
1 3,ubo,ui ,under it,uper,us ,usar,vand,vant,vern,verni,wate,water,water at,~APPLIANCE+INDOOR,~BROKEN+INDOOR
1 3,~COME_UP+TO_FIX,~COME_UP+TRY,~ENCLOSED+INDOOR,~ENCLOSED+READS,~INDOOR+TELLS,~IN_WALL+READS,~NONE+SHUT_THING
1 3,~PIPE+WALL,~POWER+TRY,~RUN_WATER
1 4, 55, 55 , abie, abierto , adults , air, anoche , apt , arranca , bucket , caliente , closed , compressor 
1 4, estamos , general , half , hela, kids, kids , mana, manana , nobody , ope, puse, puse , refr, shop , sud, tibia 
1 4, til, w , warm,55 ,ACTION+MINUTES,AGAIN+BROKEN,AGAIN+PIPE,APPLIANCE+RUN_WATER,APPLIANCE+TELLS
1 4,BREAKER_TRIP+BREAKER_WORD,BREAKER_TRIP+TRIPPER,BREAKER_WORD+NOT,BROKEN+NOT_LONG,BROKEN+URGED,BUCKET+DRAINS
1 4,BUCKET+GAS_NEAR,BUCKET+NOBODY,BUSINESS+CLOG,BUSINESS+DOWNED,CANT_OPERATE+SYMPTOM_PEOPLE,CLOG+SEWER_LINE,COLD+WALL
1 4,CONTAINED+LEAK,COOKING+LOSABLE,COOLING+FREEZING,DEAD+HALF,DOOR_FAIL+FLAME_TAME,DOWNED+KEYS,DRAINS+GAS_NEAR
1 4,EMPTYING+TELLS,FAUCET+NO_WATER,FLAME_TAME+LEAK,FLAME_WILD+LATCH,FLAME_WILD+SLOW,FULL_OF+TELLS,FUNCTION+LOCKED_OUT
1 4,FUNCTION+POWER,GAS_OFF,HALF+NOT,HOT+TO_FIX,INSIDE+PLASTIC,IN_WALL+POWER_OUT,LATCH,LEAK+SHUT_DONE
1 4,MACHINE_TOUCHED+NOT,MARKS+TRY,NOT+TRIP,NOT+TRIPPER,NO_WATER+PIPE,NO_WATER+TOILET_RUNS,OR+RUN_WATER,PERSON+SLOW
1 4,POLITE_IF+TRY,RUN_WATER+SUBJECT,SINKS+TUB,SUBJECT+TOILETS,TOILETS+TO_FIX,alf ,anana,apt ,arad,aro ,ater',banar
1 4,ci ,cond,da ,day ,dorm,dults,efri,ela,elig,eral,eral ,eset,esso,estam,eto ,fas,ful,gim,half ,has no,hela,hold
1 4,hole,hole ,ibia,ibia ,imn,into a,ked ,la nevera,lada,lank,lec,lem,lost power,lts,lts ,manan,mnas,mos,mpo ,nana
1 4,nana ,ngo ,no podemos,ormi,ped ,pol,puse ,rde ,rder,reak,refr,refri,reset,resso,scado,se baja,sso,ssor ,stati
1 4,stro ,sud,taro,taron,teo,the other,tibia,ull ,ults,ults ,viv,~FRIDGE_FAIL+SHUT_THING,~FULL_OF+TRY,~FUNCTION+NOT
1 4,~IN_WALL+NOT,~MOVED_AWAY+TO_FIX,~NONE+PIPE,~NOT+POWER,~NOT+READS,~OVERFLOW+TO_FIX,~OVERFLOW+TRY
1 5, adu, adul, agu, agua, cada , enfriar , frio, ho, lec, pol, sal, term, tib, tibi, warm , we'v, we've ,11 
1 5,APPLIANCE+HOT_WATER,BACK_UP+PIPE,BREAKER_TRIP+SYMPTOM_PEOPLE,BUCKET+CONTAINED,BUCKET+NOW,BUCKET+TUB
1 5,BUSINESS+CANT_OPERATE,BUSINESS+FRIDGE,BUSINESS+GAS_NEAR,CLOG+TRY,COLD_WATER_ONLY+RUN_WATER,DAMAGE+SINKS,DEAD+NOT
1 5,ELECTRIC+POWER_OUT,FLAME_WILD+POWER_OUT,FLUSH+LEAK,FREEZING+RUN_WATER,HALF+POWER_OUT,HALF+SHUT_THING,INDOOR+ROOMS
1 5,INDOOR+TRIPPER,MILD+SUBJECT,RUN_WATER+TO_FIX,SINKS+TOILET_RUNS,TRIPPER,adul,adult,agua,all of,anan,ank,anoc,anoch
1 5,arada,blank,de enfriar,dult,e'v,e've,e've ,eith,eithe,elado,epin,erd,frio,gged,gged ,hol,hop,ithe,ither,la leche
1 5,mitad de,mna,mos ,no cierra,omat,ope,parad,puse,ras ,riar ,roz,sin luz,tatio,the only,tib,tibi,toy,toy ,uni,warm
1 5,warm ,we'v,we've,~AND+BROKEN,~BURN+NOT,~BUSINESS+NOT,~NONE+READS
1 6, anoc, balde , grad, side, side , taps, taps , unico ,APPLIANCE+SUBJECT,BREAKER_TRIP+TO_FIX,BUCKET+RUN_WATER
1 6,BUCKET+SINKS,CLOG,FRIDGE+SHUT_THING,HALF+POWER,LIVE+WALL,LOCKED_OUT+READS,ONLY_ONE+TO_FIX,OUTSIDE+ROOMS
1 6,OUTSIDE+TRY,alde ,balde,but ,eepi,eepin,elad,eping,erro,gotea el,ilo,lde ,luz en,ped,rados,taps,taps ,unico,van
1 6,veni,~AND+MACHINE_TOUCHED,~FUNCTION+NOT_LONG,~NOT+ROOMS,~NOT+SINKS
1 7, 11 , open , unic,AND+BUSINESS,BURST+INSTALLING,BUSINESS+POWER_OUT,CANT_OPERATE+SHUT_THING,INDOOR+NOW
1 7,LEAK+TOILETS,LOCKED_OUT+ROOMS,ONLY_ONE+SHUT_THING,de mi,open ,ort,oth
1 8,APPLIANCE+LEAK,BUCKET+READS,ENCLOSED+ONLY_ONE,HOT_WATER
1 9,CANT_OPERATE,CLOG+LOSABLE,HOT_WATER+TRY,INDOOR+ONLY_ONE
1 11,INDOOR+LEAK
1 12, at 
1 15,ONLY_ONE
2 -5,APPLIANCE+STOPPING,DOOR+LOSABLE,ela ,ueve
2 -4, por , stil, still ,ACTION+TELLS,FLOW+INDOOR,HISS,PERSON+RENEW,READS+SENSE,abe,aci,como,let ,ncer,onde,ora,pho
2 -4,whe,~MACHINE_TOUCHED+TO_FIX
2 -3, ago, como, como , cuarto , han, herm, hosp, les, li, lif, nac, naci, over , por, win, zu, zum, zumb
2 -3,BACK_UP+WALL,CANT_STOP+PERSON,DAMAGE+SENSE,DOOR_FAIL+WATER,ENCLOSED+KEYS,EVERYWHERE+WATER,KEYS+LOSABLE
2 -3,LOSABLE+RIPPED,PLASTIC+READS,RENEW+SUBJECT,SENSE+WALL,SHUT_THING+SPILLED_OUT,SYMPTOM_PEOPLE+TRAPPED,como ,cont
2 -3,el bano,elev,encer,hear,hes ,hon,hosp,hospi,inche,may,min,naci,nche,nso,om ,ombr,omo ,osp,ospi,rida,spit,uen
2 -3,ueve ,way ,zum,zumb,~MACHINE_TOUCHED+NOT,~MACHINE_TOUCHED+TRY,~NOBODY+TO_FIX,~NOBODY+TRY,~NOT+RENEW
2 -2, 110, ace, ago , anda , asc, asce, ascensor , ayud, be, bit, elevador , fam, he', he's, he's , hos, hu, hus
2 -2, les , let, mach, machine , mani, pie, sho, switch ,110,ACTION,ACTION+OVERFILLED,AGAIN+DOOR_FAIL,AGED+SEWAGE
2 -2,AGED+SHOCK,AND+DOWNED,AND+FIRE,AND+PLASTIC,AND+RUNNING_WATER,AND+SHOCK,AND+STAYS_LIT,BATTERY+ENCLOSED
2 -2,BODY+ELECTRIC,BODY+ROOMS,BROKEN+FLOW,BROKEN+TRAPPED,BROKEN+UNSURE,BURN+ROOMS,BUZZ+SENSE,CLOG+INSIDE,DAMAGE+FLOW
2 -2,DEAD+VULNERABLE,DOOR+SYMPTOM_PEOPLE,DOOR_OPEN+INSIDE,DOWNED+INDOOR,DOWNED+TELLS,ELEVATOR+ENCLOSED
2 -2,ELEVATOR+INDOOR,ELEVATOR+SYMPTOM_PEOPLE,EMPTYING+ROOMS,ENCLOSED+MINUTES,ENCLOSED+NOT,EXPLODED+FLAME_WILD
2 -2,FLAME_WILD+HEAT,FRIDGE_FAIL+WALLS,GAS+WALL,GAS_LINE+PERSON,GAS_NEAR+INDOOR,GAS_NEAR+READS,HEAT+LATCH,HIT+PERSON
2 -2,HOT_TOUCH+PLASTIC,IN_WALL+RENEW,NOW+OUTDOOR,OUTDOOR+TELLS,OVERFILLED+WALL,PIPE+RIPPED,PLAN+TRY
2 -2,RENEW+SYMPTOM_PEOPLE,RIPPED+RUNNING_WATER,SAG+SHUT_THING,alis,alone,anit,apas,asce,ascen,atter,ayo,ayud
2 -2,calefaccion y,censo,cien ,cing,cing ,ctor ,det,egro,egro ,enan,eno ,erna,evado,fa ,fam,he',hen,hine ,hus,idos
2 -2,ins ,inside the,it's still,ja ,la lampara,levad,ncu,ncue,ncuen,nds ,ob ,off the,orad,ose,rena,rid,righ,right
2 -2,rmer,sada,sada ,scens,te ,tof,toff,utof,utoff,yud,~AGED+INDOOR,~EVERYWHERE+INDOOR,~FLAME+TRY,~KEYS+NOT,~PIPE+TRY
2 -2,~TELLS+TO_FIX
2 -1, 10 , abri, acr, acro, across , anda, bed , brot, cabe, carb, dio , ele, electrical , feel , flooding , ha, inch
2 -1, ll, nina, nina , nur, nurs, olo, olor, olor , oxy, oxyg, oxygen , pane, panel , pasi, podr, poo, pou, pouring 
2 -1, rea, rej, room , saca, sew, suc, wanted , you ,ACTION+INSIDE,AGAIN+NOW,AGAIN+STOPPING,AGED+BATTERY
2 -1,AGED+BURN_SMELL,AND+OVERFLOWING,AND+SEWAGE_SURE,APPLIANCE+LATCH,BODY+FLOW,BODY+RUN_WATER,BODY+TELLS
2 -1,BROKEN+DAMAGE,BROKEN+RUNNING_WATER,BROKEN+TO_FIX,BURN+GAS_NEAR,BURN_SMELL+FLAME_WILD,BUSINESS+INSIDE,BUT+PLASTIC
2 -1,BUT+STILL,BUZZ+HOT_TOUCH,CANT_OPERATE+INDOOR,CANT_STOP+FLAME_TAME,CANT_STOP+FLUSH,CANT_STOP+IN_WALL
2 -1,CANT_STOP+TRY,CAUGHT+LATCH,CEILING+IN_WALL,CEILING+NOT,CLOG+FLOW,DAMAGE+DOWNED,DAMAGE+FIRE,DAMAGE+KEYS
2 -1,DAMAGE+PLASTIC,DEAD+MACHINE_TOUCHED,DEAD+SUBJECT,DOOR_FAIL+ELECTRIC,DOOR_FAIL+GAS_NEAR,DOWNED
2 -1,DOWNED+RUNNING_WATER,DRAINS+TELLS,ELECTRIC+GROUP,ELECTRIC+MARKS,ELECTRIC+OVERFLOW,ELEVATOR+FLAME_WILD
2 -1,ENCLOSED+MACHINE_TOUCHED,ENCLOSED+SEWER_LINE,ENCLOSED+STOPPING,EVERYWHERE+EVERYWHERE,FIRE+SUBJECT
2 -1,FLAME_WILD+SENSE,FLOW+URGED,FLOW+WALL,FREEZING+NOW,FRIDGE_FAIL+POWER,FULL_OF+SEWAGE_STUFF,FULL_OF+UNSURE
2 -1,GAS+GAS_NEAR,GAS_NEAR+ROOMS,HEAT+PLASTIC,INDOOR+TOILET_RUNS,INSIDE+OR,LOSABLE+SEWAGE,LOUD+TO_FIX
2 -1,MEDICAL+SHUT_THING,MOVED_AWAY+NOT,NOW+VULNERABLE,OVERFLOW+SHUT,PLASTIC+WALL,POWER+TRIP,READS+VERY_LOUD,RIPPED
2 -1,ROOMS+SYMPTOM,ROOMS+UNSURE,RUNNING_WATER+SAG,RUNNING_WATER+STUCK,SAG+WATER,SEWAGE+TOILETS
2 -1,SEWAGE_STUFF+SHUT_THING,SHUT_THING+SMOKE,SHUT_THING+TEAPOT,SINKS+TO_FIX,SMELL+TELLS,STILL+SUBJECT,STUCK+WATER
2 -1,SYMPTOM_PEOPLE+UNSURE,SYMPTOM_PEOPLE+VULNERABLE,TO_FIX+WALLS,TO_FIX+WIRE,abr,aches,achin,acro,acros,anel,anel 
2 -1,anted,apara,atro,atte,blin,brot,cal ,carb,chine,cki,ckin,cros,cross,dora ,dro ,el cable,elit,estamos a,exi,feel 
2 -1,gen ,gro ,hed ,hine,idos ,ijo ,imen,inin,ining,itas,itas ,ive,jo ,junto,lacio,lados,last ,lba,les ,lif,ling
2 -1,ling ,llama,lt ,machi,monox,nco,nel,nina,nina ,nit,nurs,nurse,oco,odr,odri,olor a,onox,onoxi,oof,orta ,oss ,ou 
2 -1,ound,ouri,ourin,oxido,oxy,oxyg,oxyge,panel,parat,ple ,podr,podri,pouri,puedo cerrar,ramo,ramos,rical,rido,rit
2 -1,rita ,saca,se oye,se siente,sew,shes,shes ,stic,stuck in,suc,tanas,the breaker,the furnace,tiene,toff ,tran
2 -1,trand,uel,uelt,ufa,ught ,uis,upu,viend,wante,where the,xido,xido ,xyg,xyge,xygen,y hay,yge,ygen,ygen 
2 -1,~AND+INSTALLING,~BACK_UP+ENCLOSED,~ENCLOSED+SUBJECT,~EVERYWHERE+TRY,~GAS+PERSON,~GAS_NEAR+PERSON
2 -1,~GAS_NEAR+SYMPTOM_PEOPLE,~LEAK+SYMPTOM_PEOPLE,~PLAN+TELLS
2 0, 3 , 5 , alarma , aun, burs, burst , cuat, cuatro , detr, detras , drye, dryer , espo, fixt, habl, hea, hijo 
2 0, hour, hour , humo, it's, it's , jal, junt, le, moj, moja, monoxido , of , para, porq, smell , sobre , stop 
2 0, strong , tol, toque , ventilator , wife ,ACTION+RENEW,ACTION+SMOKE,AGED+LOSABLE,AGED+WALLS,AND+COOLING
2 0,AND+DENIED,AND+ROTTEN,AND+SHUT_THING,AND+STUCK,APPLIANCE+MARKS,BACK_UP+MACHINE_TOUCHED,BACK_UP+SENSE
2 0,BATTERY+SUBJECT,BODY+BROKEN,BROKEN+FLAME,BROKEN+PIPE,BROKEN+PLASTIC,BROKEN+SMOKE,BROKEN+WALLS,BURST+FLOOD,BUT+GAS
2 0,BUT+NOW,BUT+SUBJECT,BUZZ+ROOMS,CANT_STOP+ELECTRIC,CANT_STOP+SMELL,CANT_STOP+WALLS,COME_UP+HEAT,CRACKLE+FUNCTION
2 0,DAMAGE+GAS_NEAR,DAMAGE+STILL,DAMAGE+WALL,DAMAGE+WALLS,DOOR+PIPE,DOOR+WALL,DOOR_FAIL+INDOOR,DRAINS+PERSON
2 0,ELECTRIC+EXTREME_HEAT,EMPTYING+TRY,ENCLOSED+FLAME_WILD,ENCLOSED+FRIDGE,ENCLOSED+LOSABLE,ENCLOSED+SPARK
2 0,EVERYWHERE+STILL,EVERYWHERE+TOILET,EVERYWHERE+TOILETS,EXPLODED+IN_WALL,FAUCET+LOSABLE,FLAME_WILD+INSIDE
2 0,FLAME_WILD+IN_WALL,FLAME_WILD+SEWAGE,FLAME_WILD+SHOCK,FLAME_WILD+TRIP,FULL_OF+GROUP,FULL_OF+SUBJECT
2 0,FUNCTION+GAS_NEAR,FUNCTION+UNSURE,GAS+SUBJECT,HOT_WATER+STOVE,INDOOR+OVERFLOW,INDOOR+SINKS,INSIDE+SHUT
2 0,INSIDE+SMOKE,INSIDE+SUBJECT,KEYS+READS,LOSABLE+SEWAGE_SURE,LOSABLE+STOPPING,MACHINE_TOUCHED+OUTSIDE,NOW+SHUT
2 0,OR+SHUT_THING,OVERFLOW+SUBJECT,PERSON+SMELL,PIPE+VULNERABLE,PLASTIC+ROOMS,POWER_OUT+SYMPTOM_PEOPLE,READS+URGED
2 0,RIPPED+TO_FIX,RIPPED+TRY,ROOMS+SEWAGE,ROOMS+TELLS,SENSE+WALLS,SEWAGE+SHUT_THING,SHUT_THING,STOVE+TO_FIX
2 0,STOVE+WALL,SUBJECT+URGED,SUBJECT+WATER,SUBMERGED,SYMPTOM+SYMPTOM,TOILET+TRY,alac,alk ,alon,anda ,apo ,arma ,asil
2 0,atro ,band,ben,burs,burst,cero,cero ,chisp,con el,cuatr,de la,de monoxido,detr,detra,dor,dren,ees ,ento,eo ,eres
2 0,esca,espo,espos,eta,fe ,fixt,fixtu,ght,ghte,gin,ha ,habl,habla,hea,her,hijo ,hisp,hour,hour ,hte,huele a,humo
2 0,ilato,illas,ime,inch,itt,ixt,ixtu,ixtur,junt,la sala,late,lato,lta ,mell,mell ,moj,moja,mome,my wife,nel ,nger 
2 0,ntado,ond,ontac,orq,orqu,orque,ouch ,ove ,oxide,papel,porq,porqu,ques ,razo,reven,ross ,roun,round,rpe,rque,sigu
2 0,sillo,since the,smell,sot,stin,the light,then ,there's a,tito ,tol,ture ,uat,uatr,uatro,urse,urst,urst ,we have
2 0,wife ,xide,xide ,xtu,xtur,xture,y huele,y que,ya ,yin,you ,ywh,ywhe,ywher,~AGED+INSTALLING,~AND+NOW,~ANIMAL
2 0,~GAS_NEAR+PAST,~PERSON+RENEW,~PERSON+STOVE,~PERSON+TELLS,~READS+TRY,~RENEW+TO_FIX,~SHUT+TRY
2 1, bac, bed, cau, chis, degrees , der, gon, hij, hue, int, lado, pal, porque , room, tie, und, unde, vez, vez 
2 1,ACTION+RUNNING_WATER,ACTION+SYMPTOM_PEOPLE,AGED+KEYS,AGED+TRIPPER,AND+MOVED_AWAY,AND+NOT,AND+WALLS,ANIMAL+BROKEN
2 1,ANIMAL+ELECTRIC,ANIMAL+LOSABLE,APPLIANCE+VULNERABLE,APPLIANCE+WALL,BACK_UP+HOT_WATER,BROKEN+DOOR_FAIL,BROKEN+WIRE
2 1,BURN_SMELL+IN_WALL,BUT+OVERFLOW,CANT_STOP+COME_UP,CANT_STOP+FULL_OF,CEILING+ENCLOSED,CLOG+FLAME_WILD
2 1,COME_UP+RUN_WATER,DAMAGE+LATCH,DAMAGE+SUBJECT,DOOR+NOT,DOOR+NOW,DOOR+SUBJECT,ELECTRIC+NOW,ENCLOSED+INSIDE
2 1,ENCLOSED+OVERFILLED,EVERYWHERE+SEWAGE,EXPOSED,FAUCET+PERSON,FLAME_WILD+FULL_OF,FLAME_WILD+SAG
2 1,FLAME_WILD+SEWAGE_STUFF,GAS_NEAR+STOPPING,HEAT+NOW,HIT+PIPE,HOT_WATER+WALL,MARKS+TO_FIX,NOT+TO_FIX,NOT_LONG+WALL
2 1,NOW+OUTSIDE,NOW+SUBJECT,OUTSIDE+SYMPTOM_PEOPLE,OVERFLOW+SEWAGE,PERSON+STILL,PERSON+TOILET,PERSON+TUB
2 1,PIPE+SHUT_THING,READS+WALL,ROOMS+SEWER_LINE,ROOMS+STILL,RUNNING_WATER+STILL,RUNNING_WATER+TO_FIX,SHUT_THING+URGED
2 1,SPILLED_OUT,STILL+WATER,SUBJECT,UNLIT,ajo ,akin,alefa,arra,back,by the,cho ,chu,ckl,comi,cou,demos,dice que,didor
2 1,ding,dio ,drye,dryer,ebod,ebody,edia ,efac,emad,emos,emos ,enchu,eng,esper,event,fon,gree,grees,heate,hij,hora 
2 1,huele,idor,idor ,ight ,lama ,lefa,lin,line ,meb,mebo,mebod,media,melt,nchu,ndl,nin,nque ,ntro,omeb,omebo,oming
2 1,orta,otan,ral,rando,raro,rees,rees ,rend,ris,rown,rque ,says ,sigue,sobre,someb,sota,stop ,tabl,tan ,tano ,the
2 1,tico ,tien,tos,tov,tra ,tro,tura ,vez,vez ,yer,yer ,~AGED,~AGED+FLOW,~AND+FLOW,~FLAME_TAME,~FLAME_WILD+INDOOR
2 1,~FLOW+SHUT_THING,~PLAN+SUBJECT,~READS+WALL
2 2, aro, arri, baj, bec, beca, because , boiler , deba, debajo , dentro , ed, esa , est, fro, fron, front , go 
2 2, llaves , mai, meter , mism, plu, pow, same, same , sube, sube , ta, upst, upstairs , valv, wir,AGED+DEAD
2 2,AGED+VERY_LOUD,AND+DOOR,AND+OVERFILLED,AND+SMELL_OTHER,AND+VERY_LOUD,APPLIANCE+FLAME_TAME,AUTHORITY+READS
2 2,BACK_UP+STILL,BREAKER_WORD+ENCLOSED,BUCKET+FULL_OF,BURST+NOW,BURST+SUBJECT,CANT_STOP+FAUCET,CLOG+TELLS,COLD+NOT
2 2,COME_UP+FLAME_WILD,COME_UP+TOILET,DAMAGE+DOOR_FAIL,DEAD+FLAME_WILD,DOOR_FAIL+TRIP,DOWNED+INSIDE,DRAINS+FLOW
2 2,EMPTYING+SYMPTOM_PEOPLE,ENCLOSED+TRIPPER,EVERYWHERE+STUCK,EXTREME_HEAT+SHUT_THING,FLAME_WILD+INDOOR
2 2,FLOW+SEWER_LINE,FLOW+SYMPTOM_PEOPLE,FLUSH+PERSON,FUNCTION+OVERFLOW,FUNCTION+PIPE,HEAT+STOPPING,HOT,HOT+SUBJECT
2 2,HOT_WATER+PIPE,INDOOR+IN_WALL,INSIDE+STILL,IN_WALL+NOW,LATCH+NOT,LATCH+NOW,LEAK+RENEW,LOSABLE+OVERFILLED
2 2,LOSABLE+STRONG_FLOW,MACHINE_TOUCHED+SYMPTOM_PEOPLE,NOW+RUN_WATER,OVERFILLED+SUBJECT,PERSON+POWER_OUT,PIPE
2 2,PRICE+WALL,RENEW+RUN_WATER,RUNNING_WATER+STRONG_FLOW,SHUT_THING+TRIP,SHUT_THING+WATER,STRONG_FLOW+WATER,TRY+TRY
2 2,ada,ader,ado,aker ,alir,aman,aqui,atic,aye,bec,beca,becau,boile,bro,cale,calo,cama,cause,centr,cip,coc,conta,days
2 2,days ,de los,de paso,deba,debaj,diti,ditio,eate,ebaj,ebajo,ecaus,eci,edido,efa,erro ,est,esto,facc,facci,fron
2 2,front,have no,iere ,ime ,ismo,ismo ,ker,mba ,medid,mete,meter,mism,nant,nemo,nemos,oiler,orte,pip,plu,pow,pst
2 2,psta,pstai,rca,rna,ron,ront ,rson,rtin,run,salir,same,same ,sinc,smo ,spera,str,sube,sube ,ta ,the whole,tico
2 2,time,tuf,uad,ucha,uevo ,unto,unto ,upst,upsta,urant,valv,van ,very,we can't,y a,~BUT+TO_FIX,~IF+PERSON
2 2,~READS+SUBJECT,~RENEW+SUBJECT,~ROOMS+SUBJECT,~ROOMS+WALL
2 3, act, avi, aye, ayer, ayer , b , back , boi, boil, bom, bomb, cond, cooler , cube, dar, dep, died, died , fuga 
2 3, goi, goin, into , isn', isn't , leaking , lit, liv, main, mete, not , our , plugged , podemos , prin, pump , sam
2 3, someone , stre, termo , valve , van , vien, window , yar, yard, yesterday ,'t ,AD+SYMPTOM_PEOPLE,AGED+ENCLOSED
2 3,AGED+STILL,AND+BACK_UP,AND+GONE,ANIMAL+DOOR_FAIL,ANIMAL+INSTALLING,AUTHORITY+PERSON,BREAKER_TRIP+TRY,BROKEN+SENSE
2 3,BUCKET+ENCLOSED,BUSINESS+TELLS,BUT+FLOW,BUZZ+TO_FIX,CANT_OPERATE+LOSABLE,CANT_STOP+OUTSIDE,CLOG+SUBJECT
2 3,COME_UP+ENCLOSED,COME_UP+FULL_OF,COME_UP+SEWER_LINE,COOLING+STUCK,DAMAGE+FAUCET,DAMAGE+FUNCTION,DEAD+GAS_NEAR
2 3,DEAD+TRY,DENIED+NOT,DRAINS+ROOMS,ENCLOSED+NOW,FAUCET+NOW,FLOW+IN_WALL,FREEZING+WALL,FROZEN,FULL_OF+FULL_OF
2 3,FUNCTION+OUTSIDE,GROUP+NOW,GROWS+ROOMS,HALF+LOSABLE,HALF+MACHINE_TOUCHED,HEAT+MARKS,HEAT+SENSE,HOT_TOUCH+NOW
2 3,INDOOR+NOT,INDOOR+TOILET,INDOOR+TUB,KEYS+NOT,LATCH+RIPPED,MILD+PERSON,NOT+SHUT,NOW+RUNNING_WATER,NOW+WATER
2 3,PLAN+TOILET,POLITE_IF+READS,ROOMS+TOILETS,SHUT+SYMPTOM_PEOPLE,SUBJECT+TELLS,SUBJECT+TUB,alta,alve ,amb,art,back 
2 3,bier,biert,boi,boil,brin,con un,cube,dar,died,died ,dom,door ,dow ,eaker,eam,ecio ,eone ,espe,estau,evan,ez ,fill
2 3,garage door,goi,goin,ied,ied ,igo ,iler,iler ,in my,incip,irs ,isn',isn't,it and,ition,je ,last night,lau,laves
2 3,leep,lugge,lve,mati,matic,med,ment,mita,n't,n't ,nar,ncip,ndit,ndow ,nem,nica ,no ac,no tenemos,not ,nqu,nte 
2 3,ntil,obre,oci,odemo,oler,oler ,oll,olla ,ooler,oor ,ors,ough ,pal ,plugg,podem,princ,pump ,reake,rinci,sale agua
2 3,se fue,slee,sleep,stam,stau,staur,supe,super,tati,tau,taur,tee,tubo de,uanta,uelv,uer,ugge,ugged,una fuga,undr
2 3,very ,vo ,vuelv,well,well ,yar,~AND+BACK_UP,~AND+HEAT,~ANIMAL+NOT,~RUN_WATER+TRY
2 4, aguanta , baja , bomba , brin, buc, buck, cat, cort, da, dark, dark , enci, fill, gi, landlord , llev, locked 
2 4, los, main , otra , past, pode, ti, toda, trai, well, well ,ACTION+POWER_OUT,BREAKER_TRIP+GAS_NEAR,BUSINESS+DOOR
2 4,BUSINESS+LATCH,CANT_OPERATE+NOT,CEILING+SHUT_THING,DOOR+FLAME_WILD,DOOR+INSIDE,DOOR_FAIL+DOOR_FAIL,DOWNED+NOT
2 4,FLAME_WILD+OVERFILLED,FLAME_WILD+SUBJECT,FLOW+FUNCTION,GAS_NEAR+TUB,GROWS+INDOOR,HALF+ROOMS,HEAT+LEAK,HEAT+TELLS
2 4,IN_WALL+SOUND,KEYS+RIPPED,LEAK+SYMPTOM_PEOPLE,MILD+NOT,ONLY_ONE+TRY,OR+SUBJECT,OR+SYMPTOM_PEOPLE,POWER_OUT+WALL
2 4,SENSE+TRY,SHUT_THING+SLOW,abie,andlo,apar,apart,arri,ater ,bom,bomb,bomba,brea,break,buc,buck,bucke,cked,cked 
2 4,cort,dark,dark ,dep,dlor,dlord,eche ,entra,ents,ents ,ermic,fuga en,ie ,ies ,la tuberia,landl,lde,llev,lord,lord 
2 4,los,losed,main ,mero ,ndlo,ndlor,no baja,omba,omba ,ompre,os ,otra ,oup,ower,past,pode,ppl,rmic,rro,stan,the back
2 4,the fridge,toda,todo el,trai,turned the,uck,ucke,ucket,uga ,ugh ,unt,vera ,vez que,~ACTION+BACK_UP,~AND+WALL
2 4,~APPLIANCE+TRY,~DOOR_FAIL+TO_FIX,~ENCLOSED+NOT,~FLAME_TAME+NOT,~FLOW+WALL,~GAS_NEAR+NOT,~GROUP+NOT,~HEAT+WALL
2 4,~HOT_WATER,~LOSABLE+URGED,~PERSON+WALL
2 5, but , cer, dead, froz, leak , off , si, so, thaw, wel,ACTION+TRIP,AGED+BUSINESS,ANIMAL+FLAME_WILD,ANIMAL+WALL
2 5,APPLIANCE+PIPE,APPLIANCE+POWER_OUT,BREAKER_TRIP+LOSABLE,BREAKER_TRIP+PERSON,BREAKER_WORD+ROOMS,BROKEN+HALF
2 5,BROKEN+INDOOR,BROKEN+STOPPING,BUCKET+INSIDE,BUCKET+TO_FIX,CLOG+SENSE,COLD_WATER_ONLY+SINKS
2 5,COLD_WATER_ONLY+TOILET_RUNS,CONTAINED+INSIDE,DEAD+WALL,ENCLOSED+SHUT_THING,FIXED+INSTALLING,FLOW+MINUTES
2 5,HEAT+PIPE,HOT_WATER+LEAK,LOSABLE+TO_FIX,ROOMS+SHUT,SHUT_THING+STOPPING,SINKS+SINKS,WALL,agua en,alf,arm ,che 
2 5,con una,coole,crea,cream,dead,estoy en,friar,froz,froze,haw,ked,la bomba,leak ,mp ,oole,oze,ping,ping ,riar,roze
2 5,thaw,ther ,til,~BUSINESS+TO_FIX,~NOT+VULNERABLE,~READS,~READS+ROOMS
2 6, ai, apt, cuartos , half, leak, mea, salta , shut , sin,AGED+AND,AND+APPLIANCE,ANIMAL+INSIDE,BREAKER_TRIP+ROOMS
2 6,BREAKER_TRIP+SHUT_THING,BUSINESS+READS,DEAD+IN_WALL,EVERYWHERE+WALL,FREEZING+HOT_WATER,LOSABLE+TRY,MINUTES+NOW
2 6,ONLY_ONE+TOILET,artos,day,gge,half,hut ,leak,rde,ream,rios ,shut ,ura ,ut 
2 7, cerr, grados , parada , uni, won,AGED+CANT_OPERATE,AGED+COLD,AND+CANT_OPERATE,APPLIANCE+ELECTRIC
2 7,APPLIANCE+IN_WALL,BREAKER_TRIP+FUNCTION,BREAKER_TRIP+INDOOR,BREAKER_TRIP+SUBJECT,BUCKET+PIPE,BUSINESS+ENCLOSED
2 7,CLOG+ENCLOSED,COLD+PIPE,DEAD+TO_FIX,FRIDGE_FAIL+SHUT_THING,IN_WALL+TRIP,LOSABLE+ONLY_ONE,won
2 8, fria ,ACTION+LEAK,APPLIANCE+FRIDGE_FAIL,DEAD+ELECTRIC,DOOR_FAIL+TO_FIX,INDOOR+OUTSIDE,ONLY_ONE+TOILETS,ir ,pen 
2 8,well pump
2 9, fri, fria,ENCLOSED+OUTSIDE
2 10,BROKEN+GAS_NEAR,CLOG+ONLY_ONE,CLOG+TOILETS,LEAK+ROOMS
2 11,BROKEN,POWER_OUT+ROOMS
2 12,CLOG+INDOOR,CLOG+TOILET
2 13,BUCKET+LEAK,COLD_WATER_ONLY
2 15,FRIDGE
3 -9,FREEZING+LOSABLE
3 -5, his,COOLING+READS,DOOR_FAIL+LOSABLE,ELECTRIC,FREEZING+PERSON,umb
3 -4, ve ,DOOR_FAIL+RUNNING_WATER,FLAME_TAME,LATCH+LOSABLE,READS+TRAPPED,mano,of the,por ,pos,se ve
3 -3, alon, lados , ox,ACTION+BUSINESS,AGED+HEAT,AGED+TO_FIX,ALONE_INSIDE+ENCLOSED,AND+FLUSH,BROKEN+WATER
3 -3,CANT_STOP+SYMPTOM_PEOPLE,COLD+VULNERABLE,DOOR_FAIL+IN_WALL,DOWNED+PERSON,ENCLOSED+LATCH,ENCLOSED+VULNERABLE
3 -3,FLUSH+NOW,FREEZING+INSIDE,FREEZING+MACHINE_TOUCHED,FREEZING+SYMPTOM_PEOPLE,FULL_OF+SYMPTOM_PEOPLE
3 -3,HOT_WATER+ROOMS,ago ,eleva,eno,head,mo ,over the,todos lados,~ACTION+PERSON,~ENCLOSED+FLOW
3 -2, alo, det, fueg, fuego , hi, keep , kn, kno, pic, recien , smo, smok, soun, stro,AGED+FLUSH,AGED+IN_WALL
3 -2,AGED+NOT,ALONE_INSIDE+AND,AND+HOT_TOUCH,AND+SEWAGE,ANIMAL+READS,APPLIANCE+INDOOR,APPLIANCE+ROOMS,BROKEN+FIRE
3 -2,CANT_OPERATE+ROOMS,DOOR+FRIDGE,ELEVATOR+TO_FIX,ENCLOSED+TELLS,ENCLOSED+UNSURE,EXPLODED+PIPE
3 -2,EXTREME_HEAT+VULNERABLE,FLAME,FLAME_WILD+GAS,FLAME_WILD+URGED,FLOW+LOSABLE,GAS_NEAR+TO_FIX,LATCH+TRAPPED
3 -2,MEDICAL+MEDICAL,MEDICAL+NOT,OUTDOOR+URGED,PLASTIC+SUBJECT,RIPPED+WATER,acu,alisi,and can't,aque,bate,chi
3 -2,desde que,dor ,egr,ele,esi,explo,fueg,gad,he's,he's ,hen ,his,ido ,ija,isis,isis ,keep ,kno,lisi,lisis,lora
3 -2,luz y,mok,nfu,ntest,ontes,smok,soun,sound,ten ,tor ,uch,uesto,wher,where,xplo,~DAMAGE+TRY,~ENCLOSED+VULNERABLE
3 -2,~FLAME+NOT,~FLAME_WILD+TRY,~NOT+TRY
3 -1, abr, anyw, blue, blue , cable , contacto , ence, entrando , flames , hand, junto , lum, mac, mano , maquina 
3 -1, mom , neg, negro , nie, oye , papa , pre, rott, rotten , sac, sh, siente , spit,ACTION+SOUND,ACTION+STOVE
3 -1,AGED+FLAME_TAME,AGED+SPARK,AND+BURN_SMELL,AND+HISS,BACK_UP+BODY,BACK_UP+HIT,BODY+CANT_STOP,BODY+READS
3 -1,BROKEN+ELEVATOR,BURN+INDOOR,BUT+TELLS,BUZZ+FLAME_WILD,CANT_STOP+FLAME_WILD,CANT_STOP+FLOOD,CANT_STOP+SPILLED_OUT
3 -1,CAUGHT+DOOR,CAUGHT+KEYS,CEILING+CEILING,CEILING+DOWNED,COME_UP+DAMAGE,COME_UP+HIT,CO_BARE,DAMAGE+DOOR
3 -1,DAMAGE+EVERYWHERE,DAMAGE+FRIDGE_FAIL,DAMAGE+UNSURE,DENIED,DOOR+FREEZING,DOOR+SMELL,DOOR+TRAPPED,DOOR_FAIL+READS
3 -1,DOWNED+WATER,ELECTRIC+RIPPED,EVACUATED,FLAME_WILD+HIT,FLAME_WILD+MACHINE_TOUCHED,FLAME_WILD+PLASTIC
3 -1,FLAME_WILD+STOVE,FLOOD+SHUT_THING,FREEZING+GAS_NEAR,FREEZING+LATCH,FREEZING+OUTDOOR,FRIDGE_FAIL+PLASTIC
3 -1,FULL_OF+POWER_OUT,FULL_OF+SEWAGE,FUNCTION+SMELL,GAS+HOT_WATER,GAS_LINE+SUBJECT,HEAT+SMELL,INDOOR+RUNNING_WATER
3 -1,INDOOR+SYMPTOM,INSIDE+SENSE,INSIDE+SMELL,IN_WALL+UNSURE,KEYS+TRAPPED,LOUD+READS,LOUD+TRY,MACHINE_TOUCHED
3 -1,MEDICAL+STOPPING,MINUTES+SYMPTOM_PEOPLE,NOT+SOUND,NOW+PLASTIC,OVERFILLED+ROOMS,OVERFLOW+WALL,ROOMS+SHUT_THING
3 -1,ROOMS+VERY_LOUD,SEWAGE_STUFF+TO_FIX,SHOCK_SURE+WALL,SHUT+VULNERABLE,SMOKE+TO_FIX,SMOKE+TRY,SOUND+TO_FIX
3 -1,SPARK+WALL,STOPPING+VULNERABLE,STUCK+TELLS,STUCK+VULNERABLE,TELLS+TOILET_RUNS,about the,achi,acto ,all over,ane
3 -1,anyw,arat,aread,blue,blue ,caj,caja,caja ,cerra,ched ,con la,conte,de oxigeno,dentro del,e's,e's ,edor 
3 -1,el cuarto,ene ,form,fuego,hit,ien,iene,iene ,ierna,ilia,in his,knob,knob ,lames,larma,lim,lone,mar ,me dio
3 -1,mi papa,mom ,nand,nando,neg,negro,nob ,noxi,noxid,nur,nyw,ojo,omit,oran,osa,osa ,oter,oxid,oye ,papa ,piern
3 -1,rador,recie,rott,rotte,rse,ryer ,ubb,ught,venta,xid,y ahora,ye ,~AGED+ROOMS,~AND+ENCLOSED,~ANIMAL+TO_FIX
3 -1,~BODY+TO_FIX,~FLAME_WILD+FUNCTION,~FLAME_WILD+GAS_NEAR,~FLAME_WILD+LOSABLE,~FULL_OF+PERSON
3 0, 12 , 8 , azul, blac, cabeza , caja, cana, cay, detector , diz, dizz, egg, even , everywhere , fel, gris 
3 0, hissing , home, humo , is , its, lar, n , nau, naus, ojo, overflowing , pasa , pego, pego , quedo , queria 
3 0, seno, sewa, sewage , sigu, sigue , sme, smel, suel, then, then , theres , thr, wall, wall , wife, ye,ACTION+FIRE
3 0,ACTION+PLASTIC,ACTION+SMELL,ACTION+WALL,AGAIN+SMOKE,AND+DAMAGE,BACK_UP+SPARK,BACK_UP+TELLS,BROKEN+DEAD
3 0,BROKEN+POWER_OUT,BUCKET+BUT,BURN+DAMAGE,BURN+PLASTIC,BURN+SHUT_THING,BURN_SMELL+INDOOR,BURN_SMELL+ROOMS,BUT+SMOKE
3 0,BUZZ+FLAME_TAME,CANT_STOP+OVERFLOW,CANT_STOP+READS,CAUGHT+INSIDE,CEILING+STRONG_FLOW,CLOG+PERSON,COME_UP+SINKS
3 0,CONTAINED+FLOW,CRACKLE+FLOW,CRACKLE+FULL_OF,CRACKLE+READS,CRACKLE+WALL,DAMAGE+FLAME,DAMAGE+HOT_TOUCH,DAMAGE+SPARK
3 0,DEAD+READS,DOOR_FAIL+ROOMS,DOOR_FAIL+STOVE,DOWNED+GROUP,DOWNED+SENSE,DOWNED+SHOCK_SURE,EMPTYING+PERSON
3 0,ENCLOSED+HOT_WATER,ENCLOSED+POLITE_IF,ENCLOSED+SYMPTOM,EVERYWHERE+NOT,EVERYWHERE+ROOMS,EVERYWHERE+VULNERABLE
3 0,EXTREME_HEAT+LOSABLE,FAUCET+SYMPTOM_PEOPLE,FIRE+FLAME_WILD,FLAME+HOT_WATER,FLAME_WILD+HOT_WATER,FLAME_WILD+READS
3 0,FLOOD+LOSABLE,FLOOD+PIPE,FLOW+SENSE,FLOW+SEWAGE,FLOW+SEWAGE_SURE,FLOW+SMELL,FRIDGE_FAIL+SYMPTOM_PEOPLE
3 0,FULL_OF+GAS,FULL_OF+SENSE,FULL_OF+SYMPTOM,FUNCTION+STOVE,GAS+HEAT,GAS+PIPE,GAS_BUBBLES,GAS_NEAR+HISS
3 0,GAS_NEAR+HOT_WATER,GAS_NEAR+PLASTIC,GAS_NEAR+SYMPTOM,HEAT+INSIDE,HOT+IN_WALL,INDOOR+MEDICAL,INDOOR+POLITE_IF
3 0,INDOOR+SPILLED_OUT,INSIDE+RIPPED,INSIDE+SLOW,IN_WALL+MARKS,IN_WALL+RIPPED,LEAK+NOW,LOSABLE+SEWAGE_STUFF
3 0,MOVED_AWAY+TELLS,NOW+SEWAGE,OUTSIDE+SUBJECT,PERSON+PUDDLE,PLASTIC+TRIP,POWER_OUT+VULNERABLE,ROOMS+SEWAGE_STUFF
3 0,ROOMS+STUCK,RUNNING_WATER+STOPPING,SEWAGE+SINKS,SEWAGE_STUFF+TOILET,SEWAGE_STUFF+TRY,SHUT_THING+SYMPTOM
3 0,SHUT_THING+UNSURE,SPILLED_OUT+TOILET,STILL+WALL,SYMPTOM_PEOPLE,TELLS+URGED,TELLS+WATER,TRIP+WIRE,abla,ack,ackl
3 0,aini,ainin,arar,arki,arkin,arks,arks ,athe,ayer y,azul,ba ,beza ,bla ,blac,black,breaker panel,cay,cerc,cerca
3 0,cola,cuat,ding ,dizz,dre,ecie,egg,el tanque,ells,ells ,enaj,enaje,ence,ent,eryw,erywh,esp,esto ,ewa,ewag,ewage
3 0,fel,flowi,garra,gas line,ght ,gris ,hasta la,heres,hes,hif,his ,hissi,home,humo ,iga,igue ,ije,illo ,is leaking
3 0,its,kli,la cabeza,lat,lch,me da,nau,naus,nause,ncent,ndin,nding,near,nne,no la,nox,ntac,ntran,ntu,ocar,oded,oded 
3 0,of ,of gas,oki,okin,oking,oncen,onto,onto ,oot,opan,otera,paci,parar,parki,pasa ,plas,porque el,quedo,ques,rackl
3 0,rang,range,ray,renaj,rido ,rig,riti,ryi,ryin,rywh,rywhe,seno,senor,sewa,sewag,smal,sme,smel,smells like,stair
3 0,stink,suel,tair,the front,the outlet,the wall,then,tilat,tink,ueno,ueno ,umbre,un olor,veryw,wag,wage,wage ,wife
3 0,y hoy,zul,~ACTION+FLAME_WILD,~AND+EVERYWHERE,~AND+FLAME_WILD,~AND+PIPE,~BROKEN+SHUT_THING,~DOWNED+TRY
3 0,~FLAME_WILD+ROOMS,~LOSABLE+PIPE,~PLAN+TRY,~SYMPTOM_PEOPLE+TELLS,~TELLS+TRY
3 1, 6 , bla, bro, brow, brown , can, derr, dic, dice, dij, doing , drenaje , ei, fixture , fle, her, hit, huele 
3 1, hur, is, maq, maqu, melted , meti, nin, nino, od, odo, out, over, perro , prop, propane , pues, pues , pul, raro
3 1, roo, silla , smal, small , soc, somebody , sparks , tab, tabl, tablero , tank , the , thro, toques , touch 
3 1, tubo, under , very, very , wires , wors, ya , year ,ACTION+FRIDGE,ACTION+MARKS,ACTION+PERSON,ACTION+URGED
3 1,ACTION+WATER,AGAIN+PLASTIC,AGED+GLOW,AGED+INDOOR,AGED+STUCK,AND+EXTREME_HEAT,AND+FLOW,AND+HOT,ANIMAL+VULNERABLE
3 1,APPLIANCE+DOOR,APPLIANCE+FAUCET,APPLIANCE+SYMPTOM,BACK_UP+BUCKET,BACK_UP+DRAINS,BACK_UP+OUTSIDE,BACK_UP+SMELL
3 1,BACK_UP+SMELL_OTHER,BODY+PLASTIC,BODY+SENSE,BROKEN+EXTREME_HEAT,BROKEN+MARKS,BUCKET+OVERFILLED
3 1,BURN_SMELL+ELECTRIC,BURN_SMELL+SHUT_THING,BUT+CANT_STOP,BUZZ+DAMAGE,COME_UP+SMELL_OTHER,COME_UP+SMOKE
3 1,CRACKLE+DAMAGE,CRACKLE+ROOMS,DAMAGE+FLOOD,DAMAGE+TELLS,DOOR_FAIL+HOT_WATER,DOOR_FAIL+STUCK,DOWNED+STRONG_FLOW
3 1,DRAINS+FUNCTION,ELECTRIC+EMPTYING,ELECTRIC+SHOCK,ENCLOSED+STILL,ENCLOSED+SYMPTOM_PEOPLE,EVERYWHERE+GROUP
3 1,FAUCET+TELLS,FLAME+FUNCTION,FLAME_WILD+STILL,FLAME_WILD+WALL,FLOW+RUNNING_WATER,FLOW+SPARK,FLOW+TUB,FLOW+WATER
3 1,FULL_OF+SPARK,FUNCTION+SEWAGE_SURE,GROUP+OUTDOOR,HEAT+INDOOR,HOT_WATER+INDOOR,INSIDE+SEWAGE_STUFF,IN_WALL+OUTSIDE
3 1,MACHINE_TOUCHED+NOW,MARKS+SHUT_THING,MEDICAL+WALL,NOW+SHOCK,NOW+TOILETS,PUDDLE+SUBJECT,PUDDLE+TO_FIX,RENEW+RENEW
3 1,ROOMS+SENSE,SEWAGE_STUFF+SINKS,SEWAGE_SURE+SINKS,SEWAGE_SURE+TOILETS,SHOCK+TELLS,SHOCK_SURE+TELLS,SHUT+TRY
3 1,SHUT_THING+VERY_LOUD,SMELL+TRY,STUCK+SYMPTOM_PEOPLE,abez,abeza,abler,ads,ads ,aga,ajo,aki,alo,anci,ancia,apel
3 1,aquin,arto,aso,bez,beza,bler,blero,brig,brown,cabe,cabez,ches,chis,chuf,cie,cos,derr,dice,diz,down the,echa ,egre
3 1,el ,els,elta,elted,endio,erda,ern,esta echando,go ,got ,hic,hot to,ht ,huf,hur,i don't,iend,igue,in it,ingl,ire 
3 1,ives,ives ,llin,llo ,lted,lted ,mall ,maq,maqu,maqui,melte,met,mit,naje ,nchuf,nge,nino,no quiero,nob,ntad,omb
3 1,omen,ont,opane,opl,oques,pac,pane ,parks,pero el,prop,pul,rar ,rato ,regu,ri ,rke,ront,rry,sado ,se revento,silla
3 1,small,spar,table,tank ,the ,the hall,tie,trado,tubo,uarto,uele,umbr,under,upe,urs,wires,wors,year ,~AGED+BACK_UP
3 1,~AGED+RENEW,~BACK_UP+LOSABLE,~DOWNED+TO_FIX,~FLAME_TAME+TO_FIX,~FLAME_TAME+TRY,~FLOW+LOSABLE,~FULL_OF+SHUT_THING
3 1,~INDOOR+SUBJECT,~OVERFLOW,~PAST+TELLS,~ROOMS+TRY,~TELLS+WALL
3 2, aca, af, ah, arriba , cant, comi, cosa, cou, cuar, cus, cust, deg, di, doo, door, gone, gone , hit , line , lu
3 2, mismo , now, now , paso, paso , pers, plastico , powe, pren, red , says, says , sinc, since , something , sou
3 2, twi, wal, yes,ACTION+COME_UP,ACTION+MEDICAL,ACTION+ROOMS,ACTION+SENSE,AGAIN+FLAME_WILD,AGED+GROWS,AGED+OUTSIDE
3 2,AND+READS,AND+TELLS,ANIMAL+FRIDGE_FAIL,BACK_UP+BACK_UP,BACK_UP+TUB,BROKEN+ENCLOSED,BUT+PLAN,CEILING+FUNCTION
3 2,CLOG+NOW,COLD+HEAT,COME_UP+MARKS,CRACKLE+TRY,DAMAGE+ONE_ROOM,DOOR_FAIL+EVERYWHERE,DOWNED+NOW,ELECTRIC+FLAME_TAME
3 2,ENCLOSED+INDOOR,EVERYWHERE+MACHINE_TOUCHED,FLAME+ROOMS,FLAME_TAME+FUNCTION,FLOW+MARKS,FLUSH+READS,FUNCTION+SENSE
3 2,FUNCTION+TELLS,FUNCTION+TUB,HIT+SHUT_THING,INDOOR+STILL,INDOOR+STUCK,INSIDE+SYMPTOM_PEOPLE,INSIDE+UNSURE
3 2,INSTALLING+WALL,IN_WALL+SHUT_THING,IN_WALL+TOILET,IN_WALL+TOILETS,KEYS+NOW,LATCH+READS,LOSABLE+TELLS
3 2,MACHINE_TOUCHED+WATER,MEDICAL+READS,NOT+SYMPTOM_PEOPLE,NOW+TUB,OVERFLOW+TOILETS,PIPE+TEAPOT,PIPE+WALL
3 2,PLAN+RUN_WATER,PUDDLE,SINKS+TOILETS,able ,ack ,aja ,aras,arr,arrib,as ,ause ,ayi,biend,bod,bord,but the,caba
3 2,cant ,cau,chand,cho,cosa,cuar,cuart,cust,dentr,dol,dos ,eater,echan,ecio,edid,egree,elte,empe,entad,entr,ep ,erca
3 2,erson,ery,eth,ethi,ethin,gone,gone ,he ,hit ,izo,jad,jado,ker ,lator,lleva,loto,loto ,meth,methi,mismo,ndr,ngl
3 2,nque,nsid,nside,nto ,ntro ,ometh,omin,paso,paso ,perro,powe,power,quin,res,riba,riba ,rown ,rqu,rriba,rte,says
3 2,sib,sibl,since,so i,sou,tad,tengo una,tin,tras,twi,uart,ube ,uin,uina ,unn,usi,vien,when i,wire,ws 
3 2,~AGED+APPLIANCE,~AND+APPLIANCE,~AND+COME_UP,~BROKEN+SUBJECT,~COME_UP,~FUNCTION+PIPE,~INDOOR+TRY,~PAST+SUBJECT
3 2,~PIPE+READS,~ROOMS,~ROOMS+SYMPTOM_PEOPLE,~TRY+WALL
3 3, 84, 84 , 9 , ade, aga, amanecio , big, cama, cant , cubeta , hora , im, los , mot, our, pip, pipe, pod, rojo 
3 3, tim, whol, whole , wire , yest,ACTION+BURST,ACTION+DAMAGE,ACTION+FULL_OF,ACTION+TUB,AGAIN+BACK_UP,AGED+POWER_OUT
3 3,AND+OUTDOOR,AND+STILL,AUTHORITY+ENCLOSED,AUTHORITY+TO_FIX,BACK_UP+SEWER_LINE,BREAKER_TRIP+WALL,BUT+TRY
3 3,CANT_STOP+DOOR_FAIL,CANT_STOP+DOWNED,CANT_STOP+INSIDE,CANT_STOP+RIPPED,CANT_STOP+SHUT,COME_UP+NOT,COME_UP+SUBJECT
3 3,COOLING+MACHINE_TOUCHED,DAMAGE+HEAT,DEAD+LOSABLE,DOOR+RIPPED,DOOR_FAIL+FAUCET,ELECTRIC+LOUD,ELECTRIC+TOILETS
3 3,ENCLOSED+FLAME,EVERYWHERE+SUBJECT,EVERYWHERE+SYMPTOM_PEOPLE,FLAME_WILD+OUTSIDE,FRIDGE_FAIL+NOW,GAS_NEAR+SINKS
3 3,HALF+PERSON,INDOOR+SHUT_THING,INSTALLING+RENEW,IN_WALL+SLOW,LEAK+ONE_ROOM,MACHINE_TOUCHED+RUNNING_WATER
3 3,MACHINE_TOUCHED+TRY,NOT+OUTDOOR,NOT+STOPPING,NOT+WALLS,NOW+PIPE,NOW+SINKS,OR+TELLS,OUTSIDE,PIPE+RUN_WATER
3 3,PIPE+STOVE,PIPE+TELLS,READS+SEWAGE_STUFF,READS+SHUT,READS+TRIP,RUNNING_WATER+SHUT_THING,TOILET+TO_FIX,aller,ally
3 3,ally ,and i've,at the,atra,aura,auran,ay ,beta ,big,boa,brinc,chil,condi,dlo,edo ,el calentador,el pasillo,els 
3 3,erday,ery ,ester,evo,fue,fuse,hil,icen ,iere,ima ,ince ,inos ,ipa,ipe,lima,lima ,lit ,lowi,lowin,lun,lve ,main
3 3,mane,mic,nd ,nke,nks ,noo,noon,noon ,oar,of us,oing,oing ,onar,onar ,ondi,oon ,oque,pal,pipe,pod,pren,punt,rco 
3 3,resta,rojo ,row,sterd,stico,taura,terd,terda,through the,ting ,to the,tro ,uedo,uedo ,uiere,urt,wel,whol,whole
3 3,y los,ya le,yest,yeste,~ACTION+INDOOR,~AGED+WALL,~BROKEN+PLASTIC,~DOWNED+NOT,~DRAINS+TO_FIX,~GAS_NEAR+READS
3 3,~INDOOR+PERSON,~INDOOR+WALL,~INSTALLING+READS,~MACHINE_TOUCHED+SUBJECT,~OR+PAST,~PLAN+READS,~PLASTIC
3 4, ag, apar, atra, can', can't , chil, cub, dead , die, el , electricity , isn, power , roj, salt, shu, shut, stat
3 4, wat, wen, went, went ,84 ,AGAIN+FLOW,AND+RUN_WATER,APPLIANCE+BUCKET,APPLIANCE+FUNCTION,CANT_OPERATE+READS
3 4,CANT_STOP+NOT,COOLING+FRIDGE_FAIL,ENCLOSED+READS,FLAME_TAME+TRY,FLAME_WILD+SHUT_THING,FRIDGE+INSIDE
3 4,FRIDGE_FAIL+SUBJECT,FROZEN+PIPE,GAS_NEAR+RUN_WATER,INDOOR+INDOOR,INDOOR+LOSABLE,LEAK+LOSABLE,OUTDOOR+PERSON
3 4,PERSON+TO_FIX,POWER_OUT+TO_FIX,air,ale,an't,an't ,ank ,anta,arco,beta,can',can't,cha,cub,cubet,dead ,desde ayer
3 4,estan,eta ,evera,evo ,hut,icit,icity,inc,inos,isn,leaki,ler ,lite,mento,necio,no heat,ntil ,off ,ole ,oon,op 
3 4,ord ,pera,rco,ricit,roj,rto ,salt,se ,shut,stan ,tual,ubet,ubeta,vient,wat,wen,went,went ,wer,~ACTION+NOT
3 4,~FAUCET+TO_FIX,~FLOW+READS,~HEAT+READS,~INDOOR,~NOT+SHUT_THING,~SYMPTOM_PEOPLE+TRY
3 5, bo, brea, breaker , estan , ful, full, full , nevera , showers , ten, unt, unti, until ,AND+POWER_OUT
3 5,APPLIANCE+APPLIANCE,BUT+TO_FIX,DAMAGE+TOILET_RUNS,DOOR,DOOR_FAIL+FLOW,DOOR_FAIL+SHUT_THING,FULL_OF+NOT
3 5,HALF+INDOOR,INDOOR+LOCKED_OUT,INDOOR+POWER,INDOOR+TOILETS,INSIDE+WALL,MACHINE_TOUCHED+SHUT_THING,PIPE+SINKS
3 5,POWER+ROOMS,a los,asti,aur,cerr,clam,full ,ga ,hay una,ierto,owers,ubo ,until,~FLUSH+NOT
3 6, are, bre, sid,AGED+BREAKER_TRIP,BREAKER_TRIP+ELECTRIC,BUCKET+INDOOR,COLD_WATER_ONLY+FAUCET,DEAD+ENCLOSED
3 6,INSIDE+READS,ROOMS+TRIPPER,apt,erto ,puerta de,rtos,rtos ,wers,wers ,~FAUCET
3 7, air ,AND+BREAKER_TRIP,AND+DOOR_FAIL,BUCKET+RENEW,BUCKET+ROOMS,LEAK+SUBJECT,air ,dejo de,no enfria,side ,sin 
3 8,APPLIANCE+DEAD,BUCKET+EMPTYING,BUCKET+INSTALLING,ENCLOSED+LOCKED_OUT,FRIDGE+SUBJECT
3 9, fr,DEAD+INDOOR,uit 
3 10,AGED+BUCKET,APPLIANCE+BREAKER_TRIP
3 11,AGED+FRIDGE,LEAK
3 12, no,oy 
3 20,LOCKED_OUT
4 -6,AGED+VULNERABLE
4 -5,TO_FIX+VULNERABLE,~NOT+PLAN
4 -4,DOWNED+SYMPTOM_PEOPLE,EXPLODED,FREEZING+TO_FIX
4 -3, 108, 108 , negr,108,108 ,AGAIN+WALL,AGED+COOLING,DAMAGE+INDOOR,DAMAGE+ROOMS,ENCLOSED+FLOW,FLOW+HEAT
4 -3,GROUP+LOSABLE,bajo cero,itos,itos ,negr,sien
4 -2, 91, alone , bate, gl, mi , outlet , spar,08 ,AND+WATER,DAMAGE+ELECTRIC,DEAD+HEAT,ELECTRIC+MEDICAL
4 -2,ELEVATOR+PERSON,EVERYWHERE+LEAK,FRIDGE+KEYS,GAS+INDOOR,HEAT+SHUT_THING,INSIDE+PERSON,INSIDE+TRAPPED,OVERFLOW
4 -2,ROOMS+RUNNING_WATER,ROOMS+WATER,STAYS_LIT,ach,bater,ija ,lone ,lue ,mani,mano ,mi ,no se,onte,peg,pega,por,sac
4 -2,sient,tlet ,toca,ula 
4 -1, 93, 93 , az, azu, blu, dad , enchufe , knob, knob , le , lift, lift , lumb, nea, near, nen, solt, spa, tiene 
4 -1,91 ,93 ,ACTION+BURN,ACTION+UNSURE,AGED+SEWAGE_STUFF,AND+CO_ALARM,AND+EXPLODED,AND+PIPE,BILL+SYMPTOM_PEOPLE
4 -1,BODY+WATER,BREAKER_WORD+HOT_TOUCH,CEILING+ROOMS,DAMAGE+RIPPED,DAMAGE+SHUT_THING,DAMAGE+STRONG_FLOW,DOOR+ENCLOSED
4 -1,DOWNED+LOSABLE,ELECTRIC+SLOW,ELEVATOR+STUCK,ENCLOSED+GAS,FIRE+ROOMS,FLAME+SUBJECT,FLAME_WILD+GAS_NEAR
4 -1,FULL_OF+MINUTES,GROUP+MEDICAL,HIT+READS,HOT_TOUCH+TRIPPER,INDOOR+STOPPING,INDOOR+WATER,INSIDE+MACHINE_TOUCHED
4 -1,IN_WALL+PLASTIC,NOT+RIPPED,NOT+SYMPTOM,NOW+SYMPTOM,NOW+TRIP,PERSON+UNSURE,READS+SPARK,READS+SYMPTOM
4 -1,SUBJECT+UNSURE,TRAPPED+TRY,a gas,ache,aly,alys,ames,ames ,andel,arro,azu,blu,cana,edor,egad,flame,get out,hufe 
4 -1,ident,lack,lame,let go,locked in,lue,lys,marea,ndel,near the,ojos,ojos ,ona,pap ,papa,pe ,rado ,sin calefaccion
4 -1,smo,solt,ted,teria,testa,the stove,the walk,ufe ,~FLAME+TO_FIX,~PLAN+TO_FIX
4 0, ard, bajo, bajo , black , caj, caja , cerrar , eg, fai, feel, fire, fog, ga, gris, hall, hom, home , inf
4 0, llamas , lumbre , meta, metal , regu, reve, revento , sie, silb, smells , stin, trapped , ventanas , vom, vomi
4 0,ACTION+BUZZ,AGED+CRACKLE,AND+BATTERY,AND+BURST,AND+GROUP,BACK_UP+TRY,BODY+INSIDE,BODY+NOW,BROKEN+CO_ALARM
4 0,BURN+SMELL,CANT_STOP+TOILETS,CAUGHT+ELEVATOR,CEILING+DAMAGE,COME_UP+SEWAGE_SURE,DAMAGE+SMELL,DENIED+TO_FIX
4 0,ELECTRIC+OUTSIDE,ELEVATOR+TRAPPED,EVERYWHERE+INDOOR,EVERYWHERE+TRIP,FAUCET+TO_FIX,FLAME+PIPE,FLAME_WILD+SYMPTOM
4 0,FLOW+PIPE,FRIDGE+PERSON,FUNCTION+SPARK,GAS_LINE+READS,GAS_NEAR+ROTTEN,GLOW+INSIDE,GLOW+SUBJECT,GROUP+INSIDE
4 0,GROUP+TO_FIX,HOT_TOUCH+WALLS,INDOOR+SEWER_LINE,INDOOR+SUBMERGED,INDOOR+UNSURE,INSIDE+MEDICAL,INSTALLING+SUBJECT
4 0,LOSABLE+MOVED_AWAY,LOSABLE+SAG,LOSABLE+SMELL,LOUD+SMELL,MACHINE_TOUCHED+PERSON,MINUTES+TELLS,NOW+SENSE,NOW+SMOKE
4 0,NOW+SPARK,OUTDOOR+PLASTIC,OUTDOOR+READS,OUTDOOR+SHOCK,OVERFLOWING,READS+TELLS,RUNNING_WATER+SUBJECT
4 0,RUNNING_WATER+TRIP,SENSE+SYMPTOM,SEWER_LINE+SHUT_THING,SMOKE+WALL,STILL+TRIP,STOPPING+WATER,STRONG_FLOW+SUBJECT
4 0,SYMPTOM+TELLS,TELLS+TUB,TO_FIX+WATER,TRIP+WATER,VULNERABLE+VULNERABLE,abl,acaba de,afon,agua ya,ando ,apo,aqu
4 0,area,arga ,bit,bor,bri,can,dache,de una,dedo,dond,elt ,elta ,enor,ento ,etal ,fai,feel,fire,fog,gio,gris,hall,hom
4 0,home ,ical,ilb,illo,ind,inf,ira,ite ,la mano,lack ,last,lasti,lumbr,mells,meta,moni,nari,niend,no para,onie,onien
4 0,ouc,ouch,pas ,pegad,plast,ponie,porta,propa,ren,rga ,right now,ropan,rrar,rrar ,rye,ryer,silb,taci,tacio,there is
4 0,tido,trapp,vom,vomi,vomit,y en,zy ,~AGED+PIPE,~AND+PERSON,~AND+SYMPTOM_PEOPLE,~CANT_STOP,~FLAME,~FLAME_WILD+HEAT
4 0,~FULL_OF,~TRY+TRY
4 1, 15, 44, agar, agarro , ay, chi, echando , encima , exploto , he, hiz, hizo, hizo , mur, neb, ora, oran, orange 
4 1, plas, podrido , pp, prendio , sona, st, ste, str, ten , toco, toco , toq, toqu,ACTION+AND,ACTION+SYMPTOM
4 1,AGED+ANIMAL,AGED+BURN,AGED+DOOR_FAIL,AGED+FREEZING,AGED+MACHINE_TOUCHED,AGED+OUTDOOR,AND+GAS_LINE,AND+HIT
4 1,BACK_UP+CEILING,BACK_UP+DAMAGE,BACK_UP+ELECTRIC,BACK_UP+MARKS,BURN_SMELL+LOSABLE,BURST+FLOW,BUZZ+PLASTIC
4 1,BUZZ+RUNNING_WATER,BUZZ+WATER,CANT_STOP+EVERYWHERE,CAUGHT,CAUGHT+TRY,CEILING+FULL_OF,CEILING+INDOOR,COME_UP+TRY
4 1,CO_ALARM+NOW,CRACKLE+IN_WALL,DAMAGE+TRIP,DOOR_FAIL+RUN_WATER,DOWNED+SHOCK,DRAINS+SHOCK_SURE,ELECTRIC+FAUCET
4 1,ELECTRIC+SHOCK_SURE,ELECTRIC+SHUT_THING,ENCLOSED+HEAT,ENCLOSED+SENSE,ENCLOSED+SEWAGE_SURE,ENCLOSED+SUBMERGED
4 1,EVERYWHERE+SYMPTOM,FIRE+SHUT_THING,FLAME_TAME+NOW,FLAME_WILD,FLOW+MACHINE_TOUCHED,FLOW+SMOKE,FREEZING+READS
4 1,FRIDGE+FULL_OF,FULL_OF,FULL_OF+HOT_WATER,FULL_OF+STOVE,FUNCTION+MARKS,FUNCTION+SAG,FUNCTION+SEWAGE_STUFF
4 1,FUNCTION+SYMPTOM,GAS_NEAR+SMOKE,GAS_NEAR+SUBJECT,GROUP+ROOMS,GROUP+TRY,HEAT+OUTDOOR,INDOOR+OVERFLOWING
4 1,INSIDE+STOPPING,LOSABLE+READS,LOSABLE+SMOKE,NOT+READS,PERSON+STUCK,PLASTIC+SMELL,ROOMS+ROTTEN,ROOMS+SUBMERGED
4 1,SEWAGE_STUFF+TOILETS,SINKS+TELLS,SMELL+TRIP,SPILLED_OUT+TOILETS,STUCK,SUBJECT+UNLIT,SYMPTOM_PEOPLE+TRIP,able
4 1,agarr,amin,an hour,ast ,astic,ate,azo ,brow,can hear,cant,cent,chico,cil,cili,cima,cima ,cut,dac,del medidor,dela
4 1,dij,dob,doi,doin,drido,edo,eel,el tubo,ele ,ente ,errar,esa ,etal,ft ,hico,hiz,hizo,hizo ,inge,la estufa,lami
4 1,lero ,limb,llan,lli,llo,menta,metal,mito ,mojad,mur,ncima,near ,neb,nger,nito,no puede,now,ojad,orang,ploto,pose
4 1,quedo sin,queri,rapp,rga,rry ,soc,tid,toco,toco ,top ,toq,toqu,toque,uele ,uelta,ueri,vento,year old,~ACTION+AGED
4 1,~AGED+EVERYWHERE,~AND+RENEW,~BACK_UP+BACK_UP,~ENCLOSED+FLAME_WILD,~FULL_OF+ROOMS,~OUTDOOR,~PERSON+TRY
4 2, arc, bri, by, by , car, chic, coming , degr, doi, doin, esta , fus, hand , heater , lleva , lun, media , out 
4 2, raro , rojo, sig, sma, worse , ya,ACTION+ANIMAL,ACTION+CEILING,ACTION+CRACKLE,ACTION+EXTREME_HEAT
4 2,ACTION+OVERFLOW,ALARM+TELLS,APPLIANCE+UNLIT,AUTHORITY+INDOOR,AUTHORITY+ROOMS,BACK_UP+SINKS,BATTERY+SYMPTOM_PEOPLE
4 2,BURST+RUN_WATER,BUSINESS+DOOR_FAIL,CEILING+TRIP,COME_UP+DRAINS,COOKING+FUNCTION,COOLING+NOT,CRACKLE+INDOOR
4 2,DAMAGE+HOT_WATER,DOWNED+ENCLOSED,DOWNED+POWER,DRAINS+NOW,EMPTYING+RENEW,ENCLOSED+SPILLED_OUT,ENCLOSED+VERY_LOUD
4 2,EVERYWHERE+TELLS,FLAME_WILD+GROUP,INSIDE+NOW,IN_WALL+SMELL,LOSABLE+UNSURE,MOVED_AWAY+READS,NOBODY+PIPE,NOW+RIPPED
4 2,NOW+VERY_LOUD,OUTDOOR+SUBJECT,OUTSIDE+TRIP,OVERFLOW+TOILET,PERSON+PLAN,PIPE+SMELL,WALL+WALL,ah ,and now,bajo
4 2,bajo ,body,calef,chic,comin,coming out,degr,degre,encim,ente,entro,fuer,gas leak,hand ,hay un,hemo,indo,indow,ite
4 2,itio,izo ,lef,ler,leva ,lor,lta,lug,ming,mus,ncim,ndow,now ,nsi,ody,orse,orse ,out of,ows,ows ,raro ,rayi,rner 
4 2,sig,tan,the kitchen,the pipe,ueria,walk ,windo,worse,ya se,~ACTION+ROOMS,~AND+FUNCTION,~APPLIANCE+BACK_UP,~DOWNED
4 2,~ENCLOSED+TRY,~FLAME_WILD+PIPE,~PAST+RENEW,~PERSON+ROOMS
4 3, aco, and, atr, cham, cor, cust , dicen , el, esp, hall , has, i , most, ou, pulled , punt, supp, time , walk 
4 3,19 ,ACTION+FAUCET,AND+ROOMS,BILL+PLAN,BROKEN+CANT_STOP,BROKEN+INSIDE,BUCKET+PERSON,BURST+DAMAGE
4 3,CANT_STOP+ENCLOSED,CANT_STOP+WALL,CEILING+TO_FIX,COME_UP+TELLS,COME_UP+TUB,COOLING+DEAD,CRACKLE+ENCLOSED
4 3,CRACKLE+SHUT_THING,EVERYWHERE+PERSON,EXTREME_HEAT+WALL,FAUCET+PIPE,GROWS+TO_FIX,INDOOR+READS
4 3,INSTALLING+SHUT_THING,INSTALLING+SOUND,LOSABLE+PERSON,MACHINE_TOUCHED+TO_FIX,NOW+SOUND,PLAN+SUBJECT
4 3,SYMPTOM_PEOPLE+TO_FIX,alef,alli,allin,als,anar,aso ,cham,cus,cust ,deg,dent,dicen,dos,dow,hall ,hando,has,i have
4 3,inks,inks ,iti,la ,lev,los ,mba,nser,oin,oment,oni,pulle,pun,quina,rojo,supp,ube,uina,ulle,ulled,walk in,you can
4 3,~AGED+FAUCET,~AND+GONE,~AND+LOSABLE,~AND+OUTDOOR,~AND+RUN_WATER,~APPLIANCE+FLOW,~BACK_UP+PIPE,~PLASTIC+SUBJECT
4 3,~PLASTIC+SYMPTOM_PEOPLE
4 4, ac, ama, av, both , cale, la, mos, pla, se , sup,AND+MACHINE_TOUCHED,APPLIANCE+FULL_OF,APPLIANCE+PERSON
4 4,BILL+WALL,BUSINESS+INDOOR,BUT+WALL,DAMAGE+NOW,ELECTRIC+SOUND,FULL_OF+NOW,IN_WALL+WALL,LIVE,LOSABLE+MARKS
4 4,NOW+SHUT_THING,OVERFILLED+SYMPTOM_PEOPLE,READS,READS+TRY,RENEW+TRIP,STOPPING+SYMPTOM_PEOPLE,a la,an',aneci,body 
4 4,both ,eand,eando,el motor,ger,ica ,iert,lex,lly,lly ,neci,ody ,osed,osed ,rea,rm ,shu,tamo,tamos,tras ,tua,upp
4 4,~ACTION+ENCLOSED,~AND,~AND+FAUCET,~FLOW+NOT,~MACHINE_TOUCHED+SHUT_THING,~READS+RENEW,~RUN_WATER+TO_FIX
4 4,~VULNERABLE+WALL
4 5, ad, ce, cli, ton,AND+CLOG,AND+DEAD,AND+GROWS,DOOR_FAIL+NOW,ados,ados ,ame ,anta ,arc,ater,cli,ff ,fuera,full,lit
4 5,locke,olla,oth ,rinc,uera ,ull,unti,use,~INDOOR+READS,~NOT+PIPE
4 6, 2 , atras ,ACTION+INDOOR,AGED+APPLIANCE,AND+ANIMAL,FUNCTION+NOT,GROWS,NOW+ROOMS,TRIP,are ,atras,die,erto,guant
4 6,i can,mea,moto,onig,onigh,ot ,tonig,~BROKEN+FLAME_WILD
4 7,ACTION+TOILET_RUNS,CEILING+LOSABLE,GAS_NEAR+MACHINE_TOUCHED,HEAT+MACHINE_TOUCHED,PERSON+SHUT,aps,need it,salta
4 7,~NOT+RUN_WATER
4 8, are , quit , wont, wont ,ACTION+BUCKET,no ,quit ,wont,wont 
4 9, sin ,~APPLIANCE+NOT,~FAUCET+NOT
4 10,HALF,LOSABLE+NOT,ont ,~INDOOR+NOT
4 11, hoy, hoy ,AND+BUCKET,FRIDGE+READS,hoy,hoy 
5 -4, his ,APPLIANCE+MEDICAL,COOLING+NOW,MEDICAL+SYMPTOM_PEOPLE,out the
5 -3, head, pap,ALONE_INSIDE,BURST+FRIDGE,FRIDGE+LATCH,FRIDGE+TRAPPED,pic
5 -2, 43, 43 , bateria , her , papa, sien, toca,12 ,43 ,BODY+FLAME_WILD,BURST+FLAME_WILD,BURST+FUNCTION
5 -2,CANT_STOP+TO_FIX,ELECTRIC+SUBJECT,RAIN_IN,ido,por la,sin aire
5 -1, 91 , bel, belo, below , mano, paciente , pega,AND+SMOKE,BACK_UP+CLOG,BODY+SHUT_THING,BROKEN+FREEZING
5 -1,COOLING+SYMPTOM_PEOPLE,ELEVATOR+INSIDE,ENCLOSED+FIRE,ENCLOSED+FLOOD,ENCLOSED+MEDICAL,FULL_OF+SMELL,LOSABLE+SHOCK
5 -1,MACHINE_TOUCHED+MINUTES,MACHINE_TOUCHED+VULNERABLE,ROOMS+SHOCK,ROOMS+STOPPING,SHOCK+SYMPTOM_PEOPLE
5 -1,SUBJECT+SYMPTOM,a mi,and my,ateri,belo,below,fla,fusi,ift ,ipl,lift ,nfus,oat,que no,rar,rse ,y ya
5 0, contesta , dond, donde , fry, near , plug , saliendo , sil,AGAIN+SMELL,AGED+FLAME_WILD,AGED+MEDICAL
5 0,APPLIANCE+FLAME,BATTERY+POWER_OUT,BROKEN+OUTSIDE,CANT_STOP+DAMAGE,CO_ALARM+READS,CO_ALARM+SUBJECT,DOWNED+SUBJECT
5 0,ELEVATOR+TRY,ENCLOSED+SEWAGE,ENCLOSED+SMOKE,EVERYWHERE,EVERYWHERE+SHUT_THING,FIRE+READS,FLAME+GAS_NEAR
5 0,GROUP+SYMPTOM,HEAT+SYMPTOM,HIT+STOVE,HIT+TO_FIX,INDOOR+SHOCK,INDOOR+SHOCK_SURE,INDOOR+VERY_LOUD,INDOOR+VULNERABLE
5 0,LOSABLE+SHOCK_SURE,ONE_ROOM+RUNNING_WATER,ONE_ROOM+WATER,PIPE+STRONG_FLOW,READS+SUBJECT,ROOMS+SHOCK_SURE
5 0,ROOMS+SMOKE,ROOMS+SPARK,SENSE+STOVE,SHOCK_SURE+SYMPTOM_PEOPLE,SLOW+SYMPTOM,VENT_FAULT,afo,agar,amas ,bla,de luz
5 0,don,donde,elow,elow ,endo ,fry,hand,hoe,lamas,lero,mare,mel,mom,pane,park,pirad,plod,stron,trong,xplod
5 0,~ACTION+AND,~AND+INDOOR,~AND+ROOMS,~INDOOR+SOUND,~PERSON+PLAN
5 1, 12, arm , don , fire , glowing , min , ppm, ppm , rar, suelta , ta , tou, touc,15 ,ACTION+AGED,AGED+HIT
5 1,APPLIANCE+BURN,APPLIANCE+ROTTEN,APPLIANCE+SPARK,BACK_UP+ENCLOSED,BATTERY+MEDICAL,BROKEN+MACHINE_TOUCHED
5 1,BURST+CANT_STOP,BUT+RENEW,BUT+SMELL,BUT+UNSURE,CEILING+RIPPED,CO,COME_UP+SEWAGE_STUFF,CO_ALARM+MACHINE_TOUCHED
5 1,DAMAGE+IN_WALL,DOWNED+LIVE_WIRE,DRAINS+SEWAGE,ELECTRIC+EXPLODED,ELECTRIC+GLOW,ENCLOSED+ROTTEN,EVERYWHERE+SMELL
5 1,FIRE+IN_WALL,FIRE+LOSABLE,FLOW+STILL,FRIDGE+STUCK,FULL_OF+GAS_NEAR,FULL_OF+HEAT,GAS_LINE+INSIDE,GAS_NEAR+NOW
5 1,GAS_NEAR+VENT_FAULT,HALF+READS,HIT+HIT,INDOOR+SEWAGE_SURE,INDOOR+SPARK,IN_WALL+RUNNING_WATER,LEAK+WALL
5 1,LOSABLE+VENT_FAULT,LOUD,MACHINE_TOUCHED+READS,MARKS+SUBJECT,METER_BASE+OUTSIDE,MINUTES,OUTDOOR+VULNERABLE
5 1,OUTSIDE+PLASTIC,READS+STUCK,RENEW+WALL,ROOMS+STRONG_FLOW,RUN_WATER+SAG,RUN_WATER+SEWAGE,SEWAGE+TUB,SHOCK_SURE+TUB
5 1,SHUT_THING+STILL,SOUND+TRY,STOVE+UNLIT,TOILET_RUNS+TO_FIX,adac,adach,alz,ama,amas,ami,aug,azo,dach,don ,drid,ead
5 1,eadac,fuga de,garro,gas en,glowi,heada,her ,izz,lama,le ,light switch,ndo ,ng ,nie,nien,odrid,omi,onde ,pm ,ppm
5 1,ppm ,resi,sale humo,sta ,suelt,tocar,touc,touch,tron,umo,umo 
5 2, caug, caught , echa , insi, inside , its , mom, paci, wind,AGED+FRIDGE_FAIL,AGED+TRIP,AGED+TRY,ALARM+READS
5 2,AND+FLAME_WILD,BURN+LOSABLE,BUSINESS+ROOMS,BUT+NOT,CANT_STOP+ROOMS,CEILING+WATER,COME_UP+INDOOR,CRACKLE+SUBJECT
5 2,DOWNED+SHUT_THING,DRAINS+SEWAGE_SURE,ELECTRIC+SMELL,ELECTRIC+WALL,EMPTYING+PLAN,EXTREME_HEAT,FLOW+SMELL_OTHER
5 2,FREEZING+SHUT_THING,FUNCTION+SEWAGE,INDOOR+OVERFILLED,INSTALLING+SMELL,IN_WALL+WATER,MACHINE_TOUCHED+WALL
5 2,NOW+READS,OUTSIDE+RIPPED,OUTSIDE+WIRE,RENEW+SOUND,RUN_WATER+SEWAGE_SURE,SEWAGE_SURE+TUB,SHOCK_SURE+TOILETS
5 2,TELLS+TELLS,UNSURE+WALL,acie,acien,ause,by ,car,caug,caugh,de co,fon ,gon,has ,ial,insi,insid,its ,leva,mb ,mito
5 2,ndi,olt,pacie,ris ,squi,stro,sup,tada,tada ,the boiler,tou,wind,~AGED+FLAME_WILD,~AND+FULL_OF,~FLOW,~NOT+SHUT
5 2,~TO_FIX+TRY
5 3, box, clim, esta, got , pun, res, tubo ,AGED+CLOG,AND+OUTSIDE,APPLIANCE+READS,BACK_UP+NOT,BUT+IN_WALL
5 3,CEILING+RUNNING_WATER,COME_UP,COME_UP+NOW,CRACKLE+TO_FIX,ENCLOSED+GROUP,ENCLOSED+POWER,FLOW+NOT
5 3,FRIDGE_FAIL+IN_WALL,NOW+OVERFLOW,NOW+TELLS,OUTDOOR+SYMPTOM_PEOPLE,OVERFILLED+PERSON,PLAN+TOILETS,SHUT_THING+SPARK
5 3,arde,ast,box,box ,cient,clim,echa,eria,esta,every time,ient,nch ,ocke,ocked,ox ,ting,tubo ,ugh,ve ,yes
5 3,~AGED+COME_UP,~FLAME_WILD+FLAME_WILD,~FULL_OF+PIPE,~SYMPTOM_PEOPLE+TO_FIX
5 4, afu, afue, afuera , aman, and , bl, both, co, door , plug,ACTION+FLOW,ACTION+PIPE,AGED,AND+INDOOR
5 4,APPLIANCE+TOILET_RUNS,BACK_UP+BUT,DRAINS+INDOOR,FUNCTION+INDOOR,LOSABLE+STUCK,STOVE+SUBJECT,afu,afue,afuer,amane
5 4,ame,and ,anec,both,cada vez,cien,erc,eria ,manec,medi,nan,owi,owin,owing,ren ,rop,uill,~DRAINS+NOT,~NOT+TUB
5 5, espe, hal, motor , to,ACTION+OUTSIDE,AND+EVERYWHERE,ELECTRIC+FUNCTION,ENCLOSED+HALF,INSTALLING+TRIP,MILD+TO_FIX
5 5,PERSON+STOPPING,eep,en la,esd,hal,nch,otor ,uera,~AND+SUBJECT
5 6, la , med, medi, today , tonight ,ACTION+DOOR_FAIL,BUT+INSTALLING,DAMAGE+RUN_WATER,ELECTRIC+TRIP,HEAT+NOT
5 6,HEAT+WALL,POWER_OUT+READS,cer,es que,motor,oday,oday ,otor,se esta,til ,today
5 7, moto, toni,ELECTRIC+LOSABLE,FREEZING+PIPE,aguan,guan,toni
5 8,ACTION+SINKS,BROKEN+NOW,LEAK+TO_FIX,rto
5 12,INDOOR+POWER_OUT
5 13,FRIDGE_FAIL+LOSABLE
5 17,BROKEN+HEAT,DAMAGE+LEAK
5 19,BUCKET
6 -5,FREEZING+VULNERABLE
6 -3,CANT_STOP+RUNNING_WATER,ELECTRIC+FRIDGE_FAIL,ELEVATOR
6 -2,CANT_STOP+WATER,COOLING+PERSON,FIRE+INDOOR,FREEZING+NOT,SEWAGE,y mi
6 -1, dial, fla,10 ,AND+FLAME_TAME,AND+SEWAGE_STUFF,BACK_UP+ROOMS,BURST+WATER,LOSABLE+SYMPTOM,SOUND,dial,esid,espir
6 -1,iendo,lift,rendi,respi
6 0, cand, candela , mare, resi, resp,AGED+HISS,APPLIANCE+PLASTIC,BACK_UP+SEWAGE_SURE,BACK_UP+SMOKE,BATTERY+MINUTES
6 0,BURST+RUNNING_WATER,ENCLOSED+SHOCK_SURE,FREEZING,FRESH_AIR,HIT+INSIDE,INDOOR+SEWAGE,INDOOR+STRONG_FLOW
6 0,INSIDE+SYMPTOM,LEAK+RUNNING_WATER,LEAK+WATER,MACHINE_TOUCHED+POWER_OUT,METER_BASE,SHOCK+SHUT_THING,SHOCK+SUBJECT
6 0,SHOCK+WALL,caja de,cande,dela ,endo,liend,ndela,obi,por el,resp,salie,sil,~FLAME_WILD+PLASTIC
6 1, buz, buzz, enc, sill, smoking ,BACK_UP+CANT_STOP,BACK_UP+IN_WALL,BACK_UP+SEWAGE_STUFF,BURN+IN_WALL,BUT+ELECTRIC
6 1,CANT_STOP+TRIP,CO_ALARM+SYMPTOM_PEOPLE,CO_ALARM+WALL,DAMAGE+SMOKE,ELECTRIC+RUNNING_WATER,ELECTRIC+SENSE
6 1,FAUCET+SHOCK_SURE,FLAME+FLAME_WILD,FUNCTION+SMOKE,GAS_NEAR+SENSE,INDOOR+ROTTEN,INDOOR+SEWAGE_STUFF,IN_WALL+SMOKE
6 1,SHOCK_SURE+TO_FIX,SPARK+TO_FIX,alarma de,buz,buzz,cand,el contacto,endi,esta ,fire ,ift,irad,irado,la caja,lug 
6 1,min ,moki,mokin,ogi,plug ,rient,ropa,sill,smoki,spark,tarte,ted ,ug ,uzz,~AGED+FULL_OF,~ENCLOSED+FULL_OF
6 1,~FLAME_WILD+SMOKE,~PERSON+TO_FIX,~PLAN+SYMPTOM_PEOPLE
6 2, has , let , started ,ACTION+BACK_UP,AGED+MARKS,AND+AND,APPLIANCE+BODY,APPLIANCE+SHOCK_SURE,BATTERY+PERSON
6 2,BURN+INSTALLING,BUZZ+IN_WALL,CANT_STOP+INDOOR,CEILING+FLOW,COME_UP+SEWAGE,DRAINS+SHOCK,ELECTRIC+HOT
6 2,ENCLOSED+SEWAGE_STUFF,HEAT+SMOKE,INSIDE+INSIDE,INSTALLING+PLAN,RUN_WATER+SEWAGE_STUFF,SHOCK+TOILETS,ando,arga
6 2,arted,augh,aught,co detector,sed,sed ,sma,sona,the co
6 3, box , ec, tamb, tambien ,ACTION+CANT_STOP,AND+INSIDE,BUZZ+INSTALLING,DAMAGE,DOOR+READS,DRAINS+SEWAGE_STUFF
6 3,ENCLOSED+STRONG_FLOW,FLAME_WILD+NOT,NOW+WALL,STILL,VULNERABLE+WALL,ark,cim,ing,ing ,ming ,ogo,rted,rted ,tamb
6 3,tambi,~FLOW+TRY
6 4, ech, echa, pipe , wire,AGED+INSIDE,AND+ENCLOSED,BACK_UP+NOW,BUCKET+WALL,LOUD+NOW,NOT+TELLS,ipe ,mbien,pipe ,plug
6 4,rado,~FLOW+TO_FIX
6 5, met, time,AND,BURST,IN_WALL+LOSABLE,wing 
6 6, br, tam,ACTION+RUN_WATER,DAMAGE+PIPE,FUNCTION+IN_WALL,GAS_NEAR+PIPE,OVERFILLED,PERSON+WALL,ambie,mbie,side,wing
6 7, desd, desde ,ENCLOSED+POWER_OUT,desd,desde,esde,esde ,sde,sde 
6 8,LOSABLE+MACHINE_TOUCHED,ole
6 13,DEAD
6 15, no ,FRIDGE_FAIL
6 16,BROKEN+LOSABLE
6 19,BREAKER_TRIP
7 -4,BUZZ,sis 
7 -3,FLOOD,PERSON+TRAPPED,pap
7 -2,AGED+SENSE,BODY+LOSABLE,CAUGHT+PERSON,FLAME_WILD+SMELL,PERSON+VULNERABLE,sis
7 -1, al , toc,BURST+LOSABLE,CANT_STOP+PIPE,ELECTRIC+PLASTIC,ENCLOSED+SHOCK,FUNCTION+VULNERABLE,PERSON,ROOMS+SMELL
7 -1,espi,iden,resid,siden
7 0, cog, don, flam, peg, sm,AND+BURN,AND+SENSE,APPLIANCE+SMELL,BATTERY+READS,BURN_SMELL,COOLING+FIRE
7 0,CRACKLE+FLAME_WILD,ELECTRIC+FIRE,FLAME_WILD+SPARK,INDOOR+SMOKE,IN_WALL+SAG,IN_WALL+SPARK,LEAK+STOVE,ROTTEN
7 0,RUNNING_WATER,SENSE,STRONG_FLOW,SYMPTOM+TO_FIX,eada,ear ,eside,flam,garr,is ,pir,toc,~NOT+SMELL_OTHER
7 1,AGED+BUZZ,AND+FREEZING,AND+SPARK,AND+TRIP,BODY+PIPE,BODY+TO_FIX,CO_ALARM+PERSON,ENCLOSED+STUCK,FLOW+SUBJECT
7 1,GAS_NEAR+WALL,LIVE_WIRE+OUTSIDE,ROTTEN+SMELL,SEWAGE_SURE,SHOCK_SURE+SHUT_THING,SHOCK_SURE+SUBJECT
7 1,SHUT_THING+STRONG_FLOW,el enchufe,elt,fus,glo,it is,no es,opa,se quedo
7 2,ACTION+SPARK,AGED+NOW,AND+GLOW,DAMAGE+SAG,DOWNED+OUTSIDE,FLAME_WILD+TELLS,FULL_OF+SMOKE,GAS_NEAR,GROUP+INDOOR,HIT
7 2,INDOOR+SAG,PIPE+SHOCK_SURE,SHOCK+TUB,SHOCK_SURE+SINKS,SHOCK_SURE+TOILET_RUNS,SUBJECT+WALL,co alarm,cog
7 3, pac,AND+BROKEN,BUZZ+SHUT_THING,FLAME_WILD+NOW,RUN_WATER+TELLS,SEWAGE_STUFF+TUB,VERY_LOUD,atr,aus
7 4,AND+LOUD,BROKEN+SHUT_THING,BUZZ+SUBJECT,ENCLOSED+PERSON,PERSON+TOILETS,co ,iente,y la,zo ,~BACK_UP+FLAME_WILD
7 5, als, also, also , corriente ,APPLIANCE+SINKS,and
7 6,AGED+CANT_STOP,AGED+LOUD
7 8,tam
7 10,DOOR_FAIL
8 -4,INSIDE+VULNERABLE,spi
8 -3,FREEZING+SUBJECT,INSIDE+STUCK,MEDICAL+PERSON,SMELL+WALL
8 -2, gas ,ENCLOSED+SMELL,UNSURE,WATER,gas 
8 -1, gas,DEAD+MEDICAL,FLOOD+INDOOR,STOVE,SYMPTOM+WALL,gas,pira,spira
8 0,APPLIANCE+SMOKE,CANT_STOP+LOSABLE,FLOOD+ROOMS,FLOW,MARKS,SMELL+TO_FIX,lam,spir
8 1, te ,APPLIANCE+SHOCK,BACK_UP+SEWAGE,CRACKLE+ELECTRIC,ELECTRIC+SMOKE,ELECTRIC+WATER,GLOW,SHOCK+TO_FIX
8 2, glo, glow,ACTION+SHOCK_SURE,AND+MARKS,BACK_UP,CAUGHT+ENCLOSED,FIRE+GAS_NEAR,ROOMS+SAG,RUN_WATER+SHOCK_SURE,SAG
8 2,glow
8 3,win,~FLOW+PIPE
8 4,ACTION+NOW,AND+NOW,CANT_STOP+FLOW
8 5,AGED+SOUND,GAS_NEAR+LEAK,NOT+PERSON,also
8 6, f , y ,lso,lso ,sid
8 8,BROKEN+FLAME_WILD,CEILING+LEAK
8 10,IN_WALL+LEAK,NOW
8 18,POWER_OUT
9 -3,BODY+PERSON,BROKEN+VULNERABLE,SUBJECT+VULNERABLE,TRAPPED,en el
9 -2,BURST+HOT_WATER,CANT_STOP+SHUT_THING
9 -1,AGED+SYMPTOM,GAS+LEAK,GAS_LINE,READS+SMELL
9 0,AGED+BODY,BURN,FLOW+SHUT_THING,GROUP,NOW+SMELL,SMOKE+SUBJECT
9 1,CEILING+SAG,SEWAGE_STUFF
9 2, 11,AND+CRACKLE
9 3,ACTION+SHOCK,AND+SOUND,SPARK+SUBJECT,TELLS+WALL
9 4, da ,INSIDE,PLAN+PLAN,PLAN+RENEW,ndo
9 5,AND+CANT_STOP
9 6,ACTION+APPLIANCE,AND+FRIDGE_FAIL,also 
9 9, ar
9 14,BROKEN+COOLING
10 -6,AND+MEDICAL
10 -3,FLAME_WILD+VULNERABLE
10 -2,COOLING+VULNERABLE,GAS,SMELL+SUBJECT
10 -1,DOOR_FAIL+PIPE,ENCLOSED+TRAPPED,HOT_TOUCH+IN_WALL,MACHINE_TOUCHED+MEDICAL,PERSON+SHOCK
10 0,AGED+SMELL,BACK_UP+INDOOR,ELECTRIC+LEAK,SHUT_THING+SMELL
10 1,BURN+ELECTRIC,BUZZ+ELECTRIC,FLAME_WILD+SMOKE
10 2,ELECTRIC+SPARK
10 3,LIVE_WIRE,PIPE+SHOCK
10 5,FLOW+NOW
10 8,and the
11 -4,HEAT+VULNERABLE
11 -3,BODY,PLASTIC
11 -2,AND+BODY,SYMPTOM+SYMPTOM_PEOPLE
11 2,AND+BUZZ,BURST+SHUT_THING,CO_ALARM+LOUD,CRACKLE
11 3,SHOCK+SINKS,SHOCK+TOILET_RUNS,on fire
11 4,GAS_LINE+HIT
12 -7,AND+VULNERABLE
12 -3,BROKEN+MEDICAL,FREEZING+HEAT
12 -1,NOT+VULNERABLE
12 0,INDOOR+SMELL,MEDICAL+POWER_OUT,PERSON+SYMPTOM
12 1,PERSON+SHOCK_SURE
12 3,FAUCET+SHOCK
13 0,LOSABLE+VULNERABLE
13 2,SMELL+STOVE
13 3,GAS+SMELL
13 4,RUN_WATER+SHOCK
14 -1,AND+SYMPTOM
14 0,AND+SMELL
14 3,CANT_STOP
15 -6, 10
15 1,ELECTRIC+HOT_TOUCH
16 2,SPARK
16 3,APPLIANCE+FIRE
17 2,GAS_NEAR+SMELL
17 3,CO_ALARM+SOUND
17 4,BURST+PIPE
18 -4,MEDICAL
18 1,FIRE
18 6, co 
19 1,SHOCK
19 2,SHOCK_SURE,SMOKE
19 3,CO_ALARM
20 -8,VULNERABLE
21 -1,SYMPTOM
22 1,SMELL
"""
KINDS = """
emergency:cold AGED+BROKEN:3 AGED+FREEZING:3 AGED+HEAT:5 AGED+LOSABLE:4 AGED+VULNERABLE:4 AND+BROKEN:3 AND+FREEZING:7 AND+HEAT:7 AND+LOSABLE:3 AND+VULNERABLE:6 AWAY_PLACE:-3 AWAY_PLACE+PERSON:-3 AWAY_PLACE+SYMPTOM_PEOPLE:-3 BACK_UP:-3 BROKEN+COOLING:-3 BROKEN+FREEZING:5 BROKEN+GAS_NEAR:6 BROKEN+HEAT:12 BROKEN+LOSABLE:5 BROKEN+OUTDOOR:3 BROKEN+PERSON:3 BROKEN+VULNERABLE:4 COLD+VULNERABLE:3 COOLING:-5 ELECTRIC:-3 ENCLOSED:-4 ENCLOSED+HEAT:3 FLAME_WILD+HEAT:4 FLAME_WILD+INDOOR:3 FLAME_WILD+VULNERABLE:7 FREEZING:9 FREEZING+HEAT:5 FREEZING+LOSABLE:4 FREEZING+PERSON:4 FREEZING+SHUT_THING:3 FREEZING+SUBJECT:5 FREEZING+TO_FIX:3 FREEZING+VULNERABLE:5 FRIDGE_FAIL:-3 FRIDGE_FAIL+LOSABLE:-3 GAS_NEAR+MACHINE_TOUCHED:3 GAS_NEAR+VULNERABLE:4 GROUP+VULNERABLE:3 HEAT:14 HEAT+INDOOR:4 HEAT+MACHINE_TOUCHED:5 HEAT+NOT:5 HEAT+OUTDOOR:3 HEAT+PERSON:5 HEAT+READS:4 HEAT+SHUT_THING:5 HEAT+SUBJECT:6 HEAT+TO_FIX:5 HEAT+TRY:3 HEAT+VULNERABLE:7 INDOOR+VULNERABLE:4 INSIDE+VULNERABLE:3 IN_WALL:-3 LOSABLE+NOT:3 LOSABLE+VULNERABLE:5 NOT+PERSON:3 NOT+VULNERABLE:4 OUTDOOR:4 OUTDOOR+VULNERABLE:3 PERSON:4 PERSON+VULNERABLE:5 PIPE:-3 SUBJECT+VULNERABLE:3 SUBJECT+WALL:-3 SYMPTOM_PEOPLE+VULNERABLE:3 TO_FIX+VULNERABLE:5 TRY+VULNERABLE:4 VULNERABLE:16 VULNERABLE+VULNERABLE:4
emergency:electrical ACTION:4 ACTION+ELECTRIC:3 ACTION+SHOCK:4 ACTION+SHOCK_SURE:3 ACTION+SPARK:3 AGED+CRACKLE:3 AGED+ELECTRIC:3 AGED+FIRE:-3 AGED+SHOCK:4 AGED+SHOCK_SURE:3 AGED+SPARK:7 AGED+WATER:3 AND:4 AND+BUZZ:3 AND+CRACKLE:4 AND+ELECTRIC:6 AND+FIRE:-3 AND+HOT_TOUCH:3 AND+MARKS:4 AND+PLASTIC:3 AND+RUNNING_WATER:4 AND+SHOCK:5 AND+SHOCK_SURE:5 AND+SMELL:3 AND+SMOKE:3 AND+SPARK:11 AND+STRONG_FLOW:3 AND+SYMPTOM_PEOPLE:-3 AND+WATER:6 APPLIANCE:4 APPLIANCE+BROKEN:-3 APPLIANCE+SHOCK:6 APPLIANCE+SHOCK_SURE:4 APPLIANCE+SPARK:5 BACK_UP+ELECTRIC:7 BACK_UP+FLAME_WILD:3 BACK_UP+IN_WALL:3 BACK_UP+SPARK:3 BODY:6 BROKEN:-7 BROKEN+ENCLOSED:-4 BROKEN+FLAME_WILD:-3 BROKEN+HEAT:-3 BROKEN+INSIDE:-3 BROKEN+LOSABLE:-6 BROKEN+NOT:-3 BROKEN+PERSON:-5 BROKEN+POWER:-3 BROKEN+ROOMS:-3 BROKEN+SPARK:4 BROKEN+SYMPTOM_PEOPLE:-3 BROKEN+TRY:-3 BURN+SPARK:3 BURN_SMELL+SPARK:3 BUSINESS:-4 BUZZ:5 BUZZ+PLASTIC:3 CEILING+CRACKLE:3 CEILING+FLAME_WILD:3 CEILING+RUNNING_WATER:3 CEILING+WATER:3 COOLING:-4 CRACKLE:11 CRACKLE+DAMAGE:3 CRACKLE+ELECTRIC:5 CRACKLE+FLAME_WILD:4 CRACKLE+INDOOR:3 CRACKLE+IN_WALL:6 CRACKLE+ROOMS:3 DAMAGE+READS:3 DAMAGE+SPARK:3 DEAD:-4 DOWNED:5 DOWNED+ELECTRIC:3 DOWNED+LIVE_WIRE:3 DOWNED+OUTDOOR:3 DOWNED+OUTSIDE:4 DRAINS+SHOCK:3 ELECTRIC:21 ELECTRIC+EXPLODED:3 ELECTRIC+FIRE:-3 ELECTRIC+FLAME_WILD:4 ELECTRIC+FLOOD:3 ELECTRIC+FLOW:5 ELECTRIC+FUNCTION:3 ELECTRIC+GLOW:3 ELECTRIC+HOT_TOUCH:6 ELECTRIC+INDOOR:3 ELECTRIC+LEAK:4 ELECTRIC+LOSABLE:8 ELECTRIC+MARKS:3 ELECTRIC+PERSON:4 ELECTRIC+RUNNING_WATER:10 ELECTRIC+SHOCK:3 ELECTRIC+SHOCK_SURE:3 ELECTRIC+SHUT_THING:8 ELECTRIC+SPARK:11 ELECTRIC+STRONG_FLOW:4 ELECTRIC+SUBJECT:4 ELECTRIC+SYMPTOM_PEOPLE:3 ELECTRIC+TO_FIX:5 ELECTRIC+WALL:4 ELECTRIC+WATER:11 ENCLOSED+SHOCK:6 ENCLOSED+SHOCK_SURE:5 ENCLOSED+SPARK:3 EXPLODED:4 EXPLODED+PLASTIC:3 EXPLODED+SMOKE:3 FAUCET+SHOCK:4 FAUCET+SHOCK_SURE:3 FIRE:-6 FLAME_WILD:4 FLAME_WILD+ROOMS:-3 FLAME_WILD+SHOCK_SURE:3 FLAME_WILD+SPARK:8 FLAME_WILD+SYMPTOM_PEOPLE:3 FLOW+RUNNING_WATER:3 FLOW+SPARK:4 FLOW+WATER:3 FREEZING:-3 FULL_OF+SPARK:3 FUNCTION:-3 FUNCTION+PERSON:-3 FUNCTION+SPARK:3 FUNCTION+SUBJECT:-3 FUNCTION+SYMPTOM_PEOPLE:-3 GAS_NEAR+SPARK:3 GLOW:3 HEAT:-4 HIT:3 HOT_TOUCH:4 HOT_TOUCH+IN_WALL:5 INDOOR+RUNNING_WATER:3 INDOOR+SHOCK:4 INDOOR+SHOCK_SURE:3 INDOOR+SPARK:5 INDOOR+STRONG_FLOW:3 INDOOR+WATER:3 INSIDE+SHUT_THING:-3 INSIDE+SPARK:3 IN_WALL:7 IN_WALL+MARKS:3 IN_WALL+SPARK:9 LIVE:3 LIVE_WIRE:6 LIVE_WIRE+OUTSIDE:3 LOSABLE+NOT:-3 LOSABLE+SHOCK:4 LOSABLE+SHOCK_SURE:3 LOSABLE+SHUT_THING:-4 LOSABLE+SPARK:3 LOSABLE+SUBJECT:-4 MARKS:4 METER_BASE:4 NOT:-5 NOW+SPARK:3 NO_WATER:-4 OUTDOOR:4 OUTSIDE:3 OUTSIDE+RIPPED:3 PERSON:3 PERSON+SHOCK:10 PERSON+SHOCK_SURE:10 PIPE+SHOCK:5 PIPE+SHOCK_SURE:3 PLASTIC:8 PLASTIC+SPARK:5 PLASTIC+TRIP:4 POWER:3 POWER_OUT:-3 READS+SHOCK:4 READS+SHOCK_SURE:3 READS+SPARK:4 READS+SUBJECT:4 RIPPED:3 ROOMS+RUNNING_WATER:3 ROOMS+SHOCK:4 ROOMS+SHOCK_SURE:3 ROOMS+SPARK:5 ROOMS+STRONG_FLOW:3 ROOMS+WATER:3 RUNNING_WATER:5 RUN_WATER+SHOCK:5 RUN_WATER+SHOCK_SURE:4 SENSE:3 SHOCK:20 SHOCK+SHUT_THING:4 SHOCK+SINKS:5 SHOCK+SUBJECT:5 SHOCK+SYMPTOM_PEOPLE:5 SHOCK+TOILET_RUNS:4 SHOCK+TO_FIX:5 SHOCK+TUB:3 SHOCK+WALL:4 SHOCK_SURE:18 SHOCK_SURE+SHUT_THING:5 SHOCK_SURE+SINKS:4 SHOCK_SURE+SUBJECT:5 SHOCK_SURE+SYMPTOM_PEOPLE:4 SHOCK_SURE+TOILET_RUNS:3 SHOCK_SURE+TO_FIX:3 SHOCK_SURE+WALL:3 SHUT_THING+SPARK:4 SINKS:3 SMELL+SPARK:3 SPARK:24 SPARK+SUBJECT:4 SPARK+TO_FIX:4 SPARK+TRIP:3 SPARK+WALL:3 STRONG_FLOW:3 SUBJECT:3 WATER:7 WIRE:4
emergency:fire ACTION+BURN:3 ACTION+FIRE:4 AGED+FIRE:10 AGED+PLASTIC:3 AGED+SMOKE:5 AND+AND:-3 AND+BURN:5 AND+BURN_SMELL:6 AND+BUZZ:4 AND+FIRE:12 AND+FLAME:4 AND+LOUD:3 AND+PLASTIC:5 AND+ROTTEN:-3 AND+SMELL:4 AND+SMOKE:7 AND+SPARK:-4 APPLIANCE:5 APPLIANCE+BURN:5 APPLIANCE+FIRE:8 APPLIANCE+FLAME:3 APPLIANCE+PLASTIC:3 APPLIANCE+SMOKE:7 BACK_UP:4 BACK_UP+FLAME:3 BACK_UP+SMOKE:5 BREAKER_TRIP:-3 BREAKER_WORD:-3 BROKEN:-3 BROKEN+ENCLOSED:-3 BROKEN+FIRE:7 BROKEN+FLAME:4 BROKEN+INDOOR:-4 BROKEN+PLASTIC:3 BROKEN+SMOKE:5 BURN:15 BURN+DAMAGE:3 BURN+ELECTRIC:9 BURN+FLAME_WILD:4 BURN+GAS_NEAR:3 BURN+HEAT:3 BURN+IN_WALL:6 BURN+LOSABLE:5 BURN+PLASTIC:3 BURN+SHUT_THING:3 BURN+SMELL:4 BURN+SUBJECT:4 BURNT:3 BURN_SMELL:14 BURN_SMELL+ELECTRIC:3 BURN_SMELL+FLAME_WILD:3 BURN_SMELL+GAS_NEAR:3 BURN_SMELL+HEAT:3 BURN_SMELL+INDOOR:3 BURN_SMELL+IN_WALL:4 BURN_SMELL+LOSABLE:3 BURN_SMELL+ROTTEN:-3 BURN_SMELL+SMELL:3 BURN_SMELL+SUBJECT:4 BURST+FIRE:3 BUZZ:3 BUZZ+IN_WALL:4 COLD:-3 DAMAGE+FIRE:5 DAMAGE+LOSABLE:3 DAMAGE+SMOKE:4 DEAD:-3 ELECTRIC:9 ELECTRIC+FIRE:8 ELECTRIC+FLAME:4 ELECTRIC+FLAME_WILD:3 ELECTRIC+NOW:3 ELECTRIC+PLASTIC:8 ELECTRIC+SMELL:3 ELECTRIC+SMOKE:6 ELECTRIC+SPARK:-3 ENCLOSED+FIRE:5 ENCLOSED+FLAME:3 ENCLOSED+FULL_OF:3 ENCLOSED+GAS_NEAR:3 ENCLOSED+SMOKE:7 FIRE:29 FIRE+FLAME_WILD:5 FIRE+FULL_OF:3 FIRE+FUNCTION:4 FIRE+GAS_NEAR:5 FIRE+INDOOR:7 FIRE+INSIDE:3 FIRE+IN_WALL:5 FIRE+LOSABLE:5 FIRE+MACHINE_TOUCHED:3 FIRE+PERSON:5 FIRE+READS:6 FIRE+ROOMS:6 FIRE+SHUT:3 FIRE+SHUT_THING:4 FIRE+SUBJECT:6 FIRE+TO_FIX:5 FIRE+TRIP:3 FIRE+WALL:3 FLAME:11 FLAME+FLAME_WILD:10 FLAME+FLOW:3 FLAME+FULL_OF:3 FLAME+GAS_NEAR:5 FLAME+HEAT:3 FLAME+HOT_WATER:3 FLAME+IN_WALL:3 FLAME+LOSABLE:5 FLAME+PERSON:3 FLAME+PIPE:3 FLAME+SHUT_THING:4 FLAME+SUBJECT:3 FLAME+TO_FIX:3 FLAME_WILD:6 FLAME_WILD+FLAME_WILD:4 FLAME_WILD+GAS_NEAR:5 FLAME_WILD+LOSABLE:4 FLAME_WILD+PLASTIC:5 FLAME_WILD+SMELL:4 FLAME_WILD+SMOKE:6 FLOW+SMOKE:3 FRIDGE:-3 FULL_OF:4 FULL_OF+PLASTIC:3 FULL_OF+SMOKE:4 FUNCTION:8 FUNCTION+GAS_NEAR:4 FUNCTION+SMOKE:3 GAS_NEAR:8 GAS_NEAR+ROOMS:3 GAS_NEAR+SMELL:3 GAS_NEAR+SMOKE:4 HEAT:3 HEAT+PLASTIC:3 HEAT+SMELL:3 HEAT+SMOKE:4 INDOOR+SMOKE:8 INSIDE+SMOKE:3 IN_WALL:5 IN_WALL+PLASTIC:4 IN_WALL+SMOKE:6 IN_WALL+SPARK:-3 LEAK:-3 LOSABLE+NOT:-4 LOSABLE+SMELL:3 LOSABLE+SMOKE:6 NOT:-5 NOW+SMOKE:3 NO_WATER:-3 OVERFLOW:3 PERSON+SMELL:3 PERSON+SMOKE:4 PIPE+SMOKE:3 PLASTIC:15 PLASTIC+SHUT_THING:3 PLASTIC+SMELL:5 PLASTIC+SPARK:-3 PLASTIC+SUBJECT:3 PLASTIC+WALL:3 POWER_OUT:-4 READS+SMOKE:3 ROOMS+SMOKE:7 ROTTEN:-4 ROTTEN+SMELL:-4 SHUT_THING+SMOKE:5 SINKS:3 SMELL:12 SMELL+SUBJECT:3 SMOKE:28 SMOKE+SUBJECT:5 SMOKE+SYMPTOM_PEOPLE:3 SMOKE+TO_FIX:3 SMOKE+WALL:4 SPARK:-6
emergency:gas ACTION+WALL:3 AGAIN:4 AGAIN+AND:3 AGED:3 AGED+GAS:3 AGED+GAS_LINE:4 AGED+NOT:-3 AGED+ROTTEN:4 AGED+SMELL:3 AGED+SYMPTOM:6 AGED+WALL:-4 ALARM:4 ALARM+READS:3 AND:6 AND+CO:3 AND+CO_ALARM:5 AND+GAS:5 AND+GAS_LINE:5 AND+HISS:5 AND+LOSABLE:3 AND+NOT:-4 AND+PERSON:-3 AND+ROTTEN:6 AND+SMELL:7 AND+SOUND:4 AND+SYMPTOM:14 AND+VULNERABLE:3 AND+WALL:-3 APPLIANCE:-3 APPLIANCE+BROKEN:-3 APPLIANCE+GAS:3 APPLIANCE+ROTTEN:3 APPLIANCE+SMELL:4 BACK_UP+GAS:3 BACK_UP+GAS_NEAR:3 BACK_UP+LOSABLE:3 BREAKER_TRIP:-3 BROKEN:-4 BROKEN+CO_ALARM:4 BROKEN+GAS_NEAR:-3 BROKEN+HEAT:-3 BROKEN+READS:-3 BROKEN+TO_FIX:3 BROKEN+WALL:-4 BURN_SMELL+ROTTEN:3 BUSINESS:-3 BUZZ:4 CANT_OPERATE:-4 CANT_STOP:3 CO:5 COOLING+PERSON:3 CO_ALARM:17 CO_ALARM+LOUD:7 CO_ALARM+MACHINE_TOUCHED:3 CO_ALARM+PERSON:3 CO_ALARM+READS:6 CO_ALARM+SOUND:11 CO_ALARM+TELLS:3 DAMAGE:3 DEAD:-3 ELECTRIC+PERSON:-3 ENCLOSED+GAS:3 ENCLOSED+ROTTEN:3 ENCLOSED+SMELL:6 ENCLOSED+SYMPTOM:4 FIRE:-5 FLAME_WILD:3 FLAME_WILD+GAS:5 FLAME_WILD+GAS_LINE:3 FLAME_WILD+SMELL:3 FLAME_WILD+SYMPTOM:3 FULL_OF:3 FULL_OF+GAS:4 FULL_OF+GAS_LINE:3 FULL_OF+STOVE:3 FUNCTION+PIPE:-3 FUNCTION+SYMPTOM:3 GAS:18 GAS+GAS_NEAR:3 GAS+INDOOR:6 GAS+LEAK:4 GAS+PERSON:4 GAS+PIPE:3 GAS+READS:3 GAS+ROOMS:5 GAS+SMELL:12 GAS+SUBJECT:5 GAS+SYMPTOM_PEOPLE:3 GAS+TO_FIX:3 GAS+WALL:3 GAS_LINE:14 GAS_LINE+HISS:4 GAS_LINE+HIT:6 GAS_LINE+INSIDE:4 GAS_LINE+LEAK:3 GAS_LINE+READS:4 GAS_LINE+SUBJECT:3 GAS_NEAR:9 GAS_NEAR+INDOOR:4 GAS_NEAR+SMELL:12 GAS_NEAR+SYMPTOM:3 GAS_NEAR+SYMPTOM_PEOPLE:4 GAS_NEAR+TRY:3 GAS_NEAR+VENT_FAULT:3 GAS_THING:5 GROUP:3 GROUP+SYMPTOM:4 HEAT:4 HEAT+SYMPTOM:5 HEAT+TO_FIX:3 HEAT+VULNERABLE:4 HISS:9 HISS+SUBJECT:3 HIT:6 HIT+INSIDE:3 INDOOR:3 INDOOR+ROTTEN:5 INDOOR+SMELL:8 INDOOR+STOVE:3 INDOOR+SYMPTOM:5 INSIDE+SYMPTOM:4 IN_WALL+PERSON:-3 LEAK+STOVE:3 LOCKED_OUT:-5 LOSABLE+LOSABLE:-3 LOSABLE+ROTTEN:3 LOSABLE+SYMPTOM:8 LOSABLE+VENT_FAULT:4 LOSABLE+VULNERABLE:3 LOUD:7 NOT:-4 NO_WATER:-4 PERSON+READS:-3 PERSON+SHUT_THING:-4 PERSON+SLOW:3 PERSON+SMELL:3 PERSON+SYMPTOM:15 PERSON+VULNERABLE:3 POWER_OUT:-5 PPM:3 READS:4 READS+SMELL:3 READS+SOUND:3 READS+SYMPTOM:3 ROOMS+ROTTEN:3 ROOMS+SMELL:5 ROOMS+SYMPTOM:3 ROTTEN:13 ROTTEN+SMELL:9 ROTTEN+SUBJECT:3 ROTTEN+TO_FIX:3 RUN_WATER:-3 SENSE:5 SHOCK:-3 SHUT_THING+SMELL:5 SHUT_THING+SYMPTOM:3 SLOW+SYMPTOM:3 SMELL:19 SMELL+STOVE:10 SMELL+SUBJECT:7 SMELL+SYMPTOM_PEOPLE:3 SMELL+TO_FIX:3 SMELL+WALL:3 SMOKE:-3 SOUND:11 SPARK:-3 STOVE:8 STUCK:-3 SUBJECT:4 SUBJECT+SYMPTOM:6 SYMPTOM:22 SYMPTOM+SYMPTOM_PEOPLE:11 SYMPTOM+TELLS:3 SYMPTOM+TO_FIX:5 SYMPTOM+VULNERABLE:4 SYMPTOM+WALL:4 TELLS:3 TRY+WALL:-3 URGED:4 VENT_FAULT:4
emergency:heat AGED+COOLING:3 AND+BROKEN:3 AND+COOLING:7 AND+NOT:4 AND+PERSON:4 AND+TO_FIX:3 AND+VULNERABLE:5 APPLIANCE:-3 BROKEN:3 BROKEN+COOLING:11 BROKEN+LOSABLE:5 BROKEN+NOW:3 BROKEN+PERSON:5 BROKEN+READS:3 BROKEN+SYMPTOM_PEOPLE:3 BROKEN+VULNERABLE:4 BUT:-4 COOLING:15 COOLING+DEAD:3 COOLING+FLAME_WILD:3 COOLING+INSIDE:3 COOLING+MACHINE_TOUCHED:3 COOLING+NOT:5 COOLING+NOW:4 COOLING+PERSON:6 COOLING+READS:4 COOLING+SHUT_THING:6 COOLING+SUBJECT:5 COOLING+VULNERABLE:9 COOLING+WALL:4 DEAD+LOSABLE:3 ELECTRIC:-3 ENCLOSED:-4 ENCLOSED+VULNERABLE:3 EXTREME_HEAT:4 EXTREME_HEAT+PERSON:3 EXTREME_HEAT+VULNERABLE:4 FLAME_WILD+VULNERABLE:3 GAS_NEAR:-4 HEAT:-3 INDOOR:-4 IN_WALL:-3 LOSABLE:3 LOSABLE+NOT:3 LOSABLE+NOW:3 LOSABLE+READS:3 LOSABLE+VULNERABLE:8 NOT+SUBJECT:3 NOT+VULNERABLE:3 PERSON:4 PERSON+VULNERABLE:6 PIPE:-4 SYMPTOM_PEOPLE+VULNERABLE:4 TO_FIX+VULNERABLE:3 VULNERABLE:11 VULNERABLE+VULNERABLE:4
emergency:medical ACTION+MEDICAL:3 AGED+MEDICAL:5 AGED+POWER_OUT:3 AND+BATTERY:3 AND+MACHINE_TOUCHED:4 AND+MEDICAL:11 AND+POWER_OUT:4 AND+VULNERABLE:3 APPLIANCE+MEDICAL:4 BATTERY:7 BATTERY+MEDICAL:3 BATTERY+READS:3 BROKEN+ELECTRIC:3 BROKEN+ENCLOSED:3 BROKEN+INSIDE:3 BROKEN+MACHINE_TOUCHED:4 BROKEN+MEDICAL:11 BROKEN+PERSON:3 BROKEN+VULNERABLE:3 BURST:-3 BUSINESS:-3 DAMAGE:-3 DEAD:6 DEAD+MACHINE_TOUCHED:3 DEAD+MEDICAL:7 ELECTRIC+INDOOR:3 ELECTRIC+MEDICAL:5 ENCLOSED+MEDICAL:5 ENCLOSED+POWER:3 ENCLOSED+POWER_OUT:4 ENCLOSED+TO_FIX:3 HEAT:-3 INDOOR+MEDICAL:4 INDOOR+POWER:3 INDOOR+POWER_OUT:4 INSIDE+MEDICAL:6 IN_WALL+MEDICAL:3 LOSABLE:-5 MACHINE_TOUCHED:7 MACHINE_TOUCHED+MEDICAL:10 MACHINE_TOUCHED+MINUTES:3 MACHINE_TOUCHED+POWER_OUT:3 MACHINE_TOUCHED+READS:3 MEDICAL:27 MEDICAL+NOT:3 MEDICAL+PERSON:16 MEDICAL+POWER:3 MEDICAL+POWER_OUT:9 MEDICAL+READS:3 MEDICAL+ROOMS:3 MEDICAL+SHUT_THING:4 MEDICAL+STOPPING:3 MEDICAL+SUBJECT:4 MEDICAL+SYMPTOM_PEOPLE:13 MEDICAL+TO_FIX:5 MEDICAL+TRY:4 MEDICAL+VULNERABLE:3 MEDICAL+WALL:3 MINUTES:4 PERSON:3 PERSON+POWER_OUT:3 PERSON+VULNERABLE:4 POWER:3 POWER_OUT:10 POWER_OUT+VULNERABLE:3 SUBJECT:-3 SYMPTOM_PEOPLE:3 SYMPTOM_PEOPLE+VULNERABLE:3 TRY:3 VULNERABLE:7
emergency:trapped AGED+CAUGHT:3 AGED+STUCK:3 AGED+TRAPPED:5 ALONE_INSIDE:3 ALONE_INSIDE+AND:3 AND+BODY:3 AND+CAUGHT:3 AND+ENCLOSED:4 AND+FLAME_WILD:3 AND+INDOOR:3 AND+INSIDE:3 AND+PERSON:5 AND+ROOMS:4 AND+STUCK:4 AND+SYMPTOM_PEOPLE:4 AND+TRAPPED:9 AND+VULNERABLE:6 BODY:3 BROKEN:-3 BROKEN+LOSABLE:-3 BROKEN+TRAPPED:4 CAUGHT:10 CAUGHT+ELECTRIC:3 CAUGHT+ELEVATOR:4 CAUGHT+ENCLOSED:6 CAUGHT+INDOOR:3 CAUGHT+INSIDE:4 CAUGHT+PERSON:7 CAUGHT+ROOMS:3 CAUGHT+SYMPTOM_PEOPLE:4 DAMAGE+TRAPPED:3 ELECTRIC+TRAPPED:3 ELEVATOR:6 ELEVATOR+INSIDE:3 ELEVATOR+PERSON:3 ELEVATOR+STUCK:4 ELEVATOR+TRAPPED:4 ENCLOSED:5 ENCLOSED+FLAME_WILD:3 ENCLOSED+INSIDE:4 ENCLOSED+KEYS:3 ENCLOSED+PERSON:5 ENCLOSED+STUCK:8 ENCLOSED+TRAPPED:11 ENCLOSED+VULNERABLE:3 FLAME_WILD+TRAPPED:3 INDOOR+STUCK:5 INDOOR+TRAPPED:7 INSIDE:8 INSIDE+INSIDE:3 INSIDE+PERSON:4 INSIDE+STUCK:4 INSIDE+TRAPPED:5 IN_WALL+TRAPPED:3 KEYS:4 LOSABLE:-5 LOSABLE+STUCK:3 LOSABLE+TRAPPED:4 PERSON:8 PERSON+STUCK:5 PERSON+TRAPPED:14 READS+TRAPPED:6 ROOMS:3 ROOMS+STUCK:5 ROOMS+TRAPPED:6 SHUT_THING:-3 SHUT_THING+TRAPPED:3 STUCK:8 STUCK+SYMPTOM_PEOPLE:3 STUCK+VULNERABLE:3 SUBJECT+TRAPPED:5 SYMPTOM_PEOPLE:3 SYMPTOM_PEOPLE+TRAPPED:8 TO_FIX+TRAPPED:4 TRAPPED:20 TRAPPED+VULNERABLE:4 VULNERABLE:6 WALL:-4
emergency:water ACTION:3 ACTION+FLOW:3 ACTION+LOSABLE:-3 ACTION+WALL:3 AGED+CANT_STOP:3 AGED+CEILING:3 AND+BACK_UP:4 AND+BUCKET:-3 AND+BURST:4 AND+BUT:-4 AND+CANT_STOP:4 AND+CEILING:4 AND+CONTAINED:-3 AND+DAMAGE:3 AND+DOWNED:3 AND+FLOOD:5 AND+FLOW:4 AND+PIPE:4 AND+SEWAGE_STUFF:3 AND+SHUT:-3 BACK_UP:8 BACK_UP+BACK_UP:3 BACK_UP+ELECTRIC:-4 BACK_UP+INDOOR:3 BACK_UP+LOSABLE:3 BACK_UP+SEWAGE:5 BACK_UP+SEWAGE_STUFF:5 BACK_UP+SEWAGE_SURE:4 BACK_UP+TOILETS:3 BODY+PERSON:3 BODY+READS:3 BREAKER_TRIP:-3 BROKEN+BROKEN:-3 BROKEN+COOLING:-3 BROKEN+LOSABLE:-4 BROKEN+PIPE:4 BUCKET:-4 BURST:9 BURST+HOT_WATER:3 BURST+LOSABLE:4 BURST+PIPE:12 BURST+SHUT_THING:4 CANT_STOP:11 CANT_STOP+DAMAGE:3 CANT_STOP+INDOOR:3 CANT_STOP+LOSABLE:4 CANT_STOP+PERSON:4 CANT_STOP+READS:3 CANT_STOP+ROOMS:3 CANT_STOP+RUNNING_WATER:4 CANT_STOP+SHUT:3 CANT_STOP+SHUT_THING:6 CANT_STOP+SUBJECT:3 CANT_STOP+SYMPTOM_PEOPLE:3 CANT_STOP+WATER:4 CEILING:7 CEILING+SAG:4 COME_UP:3 COME_UP+SEWAGE:3 COME_UP+SEWAGE_STUFF:3 COME_UP+SEWAGE_SURE:3 CONTAINED:-4 COOLING:-3 DAMAGE:8 DAMAGE+FLOW:3 DAMAGE+ROOMS:3 DAMAGE+RUNNING_WATER:3 DAMAGE+SAG:3 DAMAGE+SUBJECT:3 DOOR_FAIL:3 DOOR_FAIL+INDOOR:3 DOOR_FAIL+ROOMS:3 DOWNED+SUBJECT:3 ELECTRIC:-4 ELECTRIC+LOSABLE:-6 ELECTRIC+RUNNING_WATER:-6 ELECTRIC+SHUT_THING:-7 ELECTRIC+STRONG_FLOW:-3 ELECTRIC+WATER:-6 ENCLOSED+EVERYWHERE:3 ENCLOSED+FLOOD:6 ENCLOSED+FLOW:3 ENCLOSED+INDOOR:3 ENCLOSED+RIPPED:3 ENCLOSED+SEWAGE:4 ENCLOSED+SEWAGE_STUFF:4 ENCLOSED+SEWAGE_SURE:3 EVERYWHERE+INDOOR:3 EXPLODED+PIPE:3 FIRE:-3 FLOOD:10 FLOOD+INDOOR:4 FLOOD+LOSABLE:3 FLOOD+PERSON:3 FLOOD+ROOMS:4 FLOW:15 FLOW+INDOOR:6 FLOW+LOSABLE:4 FLOW+PERSON:4 FLOW+PIPE:5 FLOW+ROOMS:5 FLOW+RUNNING_WATER:3 FLOW+SHUT_THING:7 FLOW+SUBJECT:5 FLOW+WALL:4 FLOW+WATER:3 FLUSH:3 FUNCTION+PIPE:3 GAS:-3 INDOOR:3 INDOOR+OVERFLOW:3 INDOOR+RUNNING_WATER:3 INDOOR+SEWAGE:5 INDOOR+SEWAGE_STUFF:4 INDOOR+SEWAGE_SURE:3 INSIDE+SYMPTOM_PEOPLE:-3 IN_WALL:4 IN_WALL+SAG:3 KEYS:-3 LOSABLE+PIPE:3 LOSABLE+STRONG_FLOW:3 LOSABLE+WALL:-3 NOT:-3 NO_WATER:-4 ONLY_ONE:-4 OR:-3 OUTDOOR:-3 OVERFILLED:4 PIPE:9 PIPE+SHUT_DONE:-3 RAIN_IN:3 ROOMS:3 ROOMS+RUNNING_WATER:3 ROOMS+SAG:3 ROOMS+WATER:3 RUNNING_WATER:6 SAG:4 SEWAGE:6 SEWAGE_STUFF:7 SEWAGE_SURE:6 SHUT+SHUT_THING:-3 SHUT_DONE:-5 SHUT_DONE+SHUT_THING:-3 SHUT_THING:6 SHUT_THING+STILL:3 SMOKE:-3 STILL:5 STRONG_FLOW:3 TOILETS:3 TRAPPED:-3 WATER:6
urgent:business AGED+BUSINESS:5 AGED+CANT_OPERATE:5 AND+BUSINESS:7 AND+CANT_OPERATE:8 AND+CLOG:3 APPLIANCE+BUSINESS:4 BROKEN+BUSINESS:4 BROKEN+CANT_OPERATE:4 BUSINESS:14 BUSINESS+CANT_OPERATE:9 BUSINESS+CLOG:3 BUSINESS+ENCLOSED:5 BUSINESS+FRIDGE:4 BUSINESS+FUNCTION:3 BUSINESS+INDOOR:3 BUSINESS+LOSABLE:4 BUSINESS+ROOMS:3 BUSINESS+STOPPING:3 BUSINESS+STUCK:4 BUSINESS+WALL:3 CANT_OPERATE:15 CANT_OPERATE+CLOG:3 CANT_OPERATE+ENCLOSED:3 CANT_OPERATE+FUNCTION:3 CANT_OPERATE+PERSON:6 CANT_OPERATE+READS:3 CANT_OPERATE+SUBJECT:5 CANT_OPERATE+SYMPTOM_PEOPLE:6 CANT_OPERATE+TO_FIX:3 CANT_OPERATE+TRY:3 CANT_OPERATE+WALL:3 CLOG:3 CLOG+INDOOR:3 CLOG+ROOMS:3 DAMAGE:-3 FLAME_WILD:-3 FRIDGE:3 HEAT:-3 PIPE:-3 STOPPING:3 STUCK:3
urgent:door AGED+LOCKED_OUT:4 AGED+LOSABLE:-3 AND+DOOR:4 AND+DOOR_FAIL:5 AND+KEYS:3 AND+LATCH:4 AND+LOCKED_OUT:7 AND+LOSABLE:-3 AND+VULNERABLE:-3 ANIMAL:3 ANIMAL+LOCKED_OUT:3 BROKEN:-4 BROKEN+DOOR:3 BROKEN+DOOR_FAIL:3 BROKEN+LATCH:3 BROKEN+LOCKED_OUT:3 BROKEN+LOSABLE:-5 BURST+DOOR:4 BURST+KEYS:4 BURST+LATCH:4 CANT_STOP+DOOR:3 DOOR:12 DOOR+DOOR_FAIL:12 DOOR+LOCKED_OUT:3 DOOR_FAIL:11 DOOR_FAIL+DOOR_FAIL:3 DOOR_FAIL+ENCLOSED:9 DOOR_FAIL+INDOOR:3 DOOR_FAIL+KEYS:10 DOOR_FAIL+LATCH:10 DOOR_FAIL+ROOMS:3 DOOR_FAIL+SHUT_THING:3 DOOR_FAIL+SUBJECT:4 DOOR_OPEN:3 ELECTRIC:-3 ENCLOSED:7 ENCLOSED+LOCKED_OUT:9 FLAME_WILD+LOCKED_OUT:4 FUNCTION+LOCKED_OUT:4 HEAT+LOCKED_OUT:3 HOT_WATER+LOCKED_OUT:3 INDOOR:3 INDOOR+LOCKED_OUT:8 INSIDE+LOCKED_OUT:4 IN_WALL:-3 KEYS:9 KEYS+LOCKED_OUT:4 LATCH:11 LATCH+LOCKED_OUT:3 LOCKED_OUT:28 LOCKED_OUT+LOCKED_OUT:6 LOCKED_OUT+LOSABLE:3 LOCKED_OUT+NOBODY:3 LOCKED_OUT+NOT:5 LOCKED_OUT+PERSON:8 LOCKED_OUT+PIPE:4 LOCKED_OUT+READS:5 LOCKED_OUT+ROOMS:5 LOCKED_OUT+SHUT_THING:3 LOCKED_OUT+SUBJECT:6 LOCKED_OUT+SYMPTOM_PEOPLE:6 LOCKED_OUT+TO_FIX:3 LOSABLE:-8 NOBODY:4 OUTDOOR:3 OUTSIDE:3 RUN_WATER:-3 VULNERABLE:-4
urgent:electrical AGED:-4 AND:-6 AND+BROKEN:-3 AND+ENCLOSED:-3 AND+INDOOR:-3 AND+LOSABLE:-3 AND+PERSON:-3 AND+SHUT_THING:-3 BACK_UP:-3 BROKEN:-5 BROKEN+LOSABLE:-3 DAMAGE:-3 ENCLOSED:-6 FUNCTION:-3 INDOOR:-6 INSIDE:-3 LOSABLE:-5 NOT:-3 PERSON:-6 READS:-3 ROOMS:-5 SHUT_THING:-3 SUBJECT:-3 SYMPTOM_PEOPLE:-4 TO_FIX:-5 TRY:-4 WALL:-3
urgent:fridge AGED:-4 AND+FRIDGE:6 AND+INDOOR:-3 APPLIANCE:4 APPLIANCE+BROKEN:3 APPLIANCE+FRIDGE_FAIL:6 APPLIANCE+HOT_TOUCH:3 BROKEN+COOLING:-4 BROKEN+FRIDGE:13 BROKEN+FRIDGE_FAIL:3 BROKEN+LOSABLE:3 BUSINESS+CANT_OPERATE:-3 BUSINESS+FRIDGE:3 CANT_OPERATE:-3 COOLING:-4 DAMAGE:-3 DEAD+FRIDGE:3 ENCLOSED:6 ENCLOSED+FRIDGE:3 ENCLOSED+FRIDGE_FAIL:5 ENCLOSED+READS:4 FLAME_WILD+FRIDGE:3 FRIDGE:25 FRIDGE+FRIDGE_FAIL:13 FRIDGE+FUNCTION:3 FRIDGE+HOT_TOUCH:4 FRIDGE+INDOOR:3 FRIDGE+MACHINE_TOUCHED:4 FRIDGE+NOW:4 FRIDGE+PERSON:3 FRIDGE+READS:8 FRIDGE+ROOMS:4 FRIDGE+SHUT_THING:4 FRIDGE+SUBJECT:4 FRIDGE+TO_FIX:3 FRIDGE+TRY:3 FRIDGE+WALL:4 FRIDGE_FAIL:9 FRIDGE_FAIL+FRIDGE_FAIL:3 FRIDGE_FAIL+INSIDE:3 FRIDGE_FAIL+LOSABLE:9 GAS_NEAR:-4 HEAT:-4 HOT_TOUCH+LOSABLE:3 INDOOR:-5 LOSABLE:5 PERSON:-3 PIPE:-4 POWER:-3 POWER_OUT:-3
urgent:leak ACTION+LEAK:4 ACTION+SHUT_THING:3 AGED+BUCKET:3 AND+BUCKET:3 AND+BUT:3 AND+CONTAINED:4 AND+FLAME_WILD:-3 APPLIANCE:4 APPLIANCE+LEAK:5 BROKEN+LOSABLE:-5 BROKEN+SUMP:6 BUCKET:10 BUCKET+DAMAGE:4 BUCKET+FLAME_WILD:3 BUCKET+INDOOR:4 BUCKET+LEAK:4 BUCKET+LOSABLE:3 BUCKET+PIPE:3 BUCKET+READS:3 BUCKET+ROOMS:4 BUCKET+SHUT_THING:3 BURST:4 BURST+PIPE:5 BUT:3 CEILING:3 CONTAINED:5 CONTAINED+ENCLOSED:3 CONTAINED+INDOOR:3 CONTAINED+SHUT_THING:3 DAMAGE:6 DAMAGE+INDOOR:3 DAMAGE+LEAK:5 DAMAGE+LOSABLE:3 DAMAGE+PIPE:4 DAMAGE+READS:3 DAMAGE+SHUT_THING:3 DAMAGE+SINKS:3 DAMAGE+TOILETS:3 ELECTRIC:-4 ENCLOSED:-3 ENCLOSED+LEAK:4 ENCLOSED+PIPE:3 FLAME_WILD+LEAK:3 FLAME_WILD+SLOW:3 FLAME_WILD+SYMPTOM_PEOPLE:-3 FLOW:3 FLOW+SHUT_DONE:3 FRIDGE_FAIL:-3 GROWS:3 HEAT:-3 INDOOR+LEAK:5 INDOOR+PIPE:3 LEAK:17 LEAK+LOSABLE:5 LEAK+PERSON:3 LEAK+PIPE:7 LEAK+READS:3 LEAK+ROOMS:3 LEAK+SHUT_DONE:3 LEAK+SLOW:3 LEAK+SUBJECT:4 LEAK+SYMPTOM_PEOPLE:3 LEAK+TO_FIX:3 LEAK+WALL:3 LOSABLE+NOT:-4 LOSABLE+PIPE:4 MACHINE_TOUCHED+SUMP:3 NO_WATER:-4 OVERFILLED:3 PIPE:10 PIPE+SHUT_THING:3 PIPE+SLOW:3 PUDDLE:3 SHUT+SHUT_THING:3 SHUT_DONE:8 SHUT_DONE+SHUT_THING:3 SHUT_DONE+WALL:5 SHUT_THING+SHUT_THING:3 SHUT_THING+SUBJECT:3 SINKS:4 SLOW:5 SUMP:6 TOILETS:3 TUB:3
urgent:no_cooling AND+BROKEN:3 AND+BUSINESS:3 AND+COOLING:4 AND+TO_FIX:-3 AND+VULNERABLE:-3 ANIMAL+BROKEN:3 APPLIANCE+BROKEN:3 APPLIANCE+COOLING:3 BROKEN:8 BROKEN+BUSINESS:4 BROKEN+COOLING:19 BROKEN+HEAT:-7 BROKEN+LOSABLE:6 BROKEN+PERSON:-3 BUSINESS:4 BUSINESS+COOLING:5 BUSINESS+NOT:3 BUSINESS+PERSON:3 BUT+SUBJECT:3 COOLING:24 COOLING+ELECTRIC:3 COOLING+ENCLOSED:5 COOLING+FLAME_WILD:3 COOLING+FRIDGE_FAIL:6 COOLING+FUNCTION:4 COOLING+INDOOR:3 COOLING+IN_WALL:4 COOLING+LOSABLE:4 COOLING+MACHINE_TOUCHED:7 COOLING+NOT:6 COOLING+READS:4 COOLING+SHUT_THING:4 COOLING+STOPPING:3 COOLING+SUBJECT:4 COOLING+SYMPTOM_PEOPLE:3 COOLING+TO_FIX:6 COOLING+TRY:7 FRIDGE_FAIL:4 FRIDGE_FAIL+LOSABLE:3 FUNCTION+LOSABLE:5 GAS_NEAR:-5 HEAT:-8 HOT_WATER:-3 IN_WALL+LOSABLE:3 LOSABLE:8 LOSABLE+MACHINE_TOUCHED:3 LOSABLE+NOT:4 LOSABLE+TO_FIX:3 LOSABLE+TRY:5 LOSABLE+VULNERABLE:-3 NOT:3 PERSON:-6 PERSON+SUBJECT:3 PERSON+SYMPTOM_PEOPLE:3 PERSON+VULNERABLE:-3 PIPE:-3 SHUT_THING:-3 SMELL:-3 SUBJECT+WALL:3 SYMPTOM:-4 SYMPTOM_PEOPLE:-3 SYMPTOM_PEOPLE+SYMPTOM_PEOPLE:3 TRY+WALL:3 VULNERABLE:-6 VULNERABLE+VULNERABLE:-3
urgent:no_heat ACTION:-4 ACTION+AND:-4 ACTION+PERSON:-3 ACTION+SUBJECT:-3 AGED+APPLIANCE:-3 AGED+COLD:3 AGED+FULL_OF:-3 AGED+NOT:-3 AGED+PIPE:-3 AGED+WALL:3 AND+COLD:3 AND+DAMAGE:-3 AND+FULL_OF:-3 AND+HEAT:7 AND+PERSON:-3 AND+SHUT:3 AND+SYMPTOM_PEOPLE:3 AND+VULNERABLE:-6 AND+WALL:3 APPLIANCE:-5 APPLIANCE+HEAT:3 APPLIANCE+WALL:-3 AUTHORITY:3 AUTHORITY+GAS_OFF:3 AWAY_PLACE:3 AWAY_PLACE+PERSON:3 AWAY_PLACE+SYMPTOM_PEOPLE:3 AWAY_PLACE+VULNERABLE:3 BODY:-3 BROKEN:7 BROKEN+BROKEN:4 BROKEN+BUT:4 BROKEN+ENCLOSED:4 BROKEN+FLAME_WILD:3 BROKEN+FUNCTION:4 BROKEN+GAS_NEAR:5 BROKEN+HEAT:24 BROKEN+INDOOR:4 BROKEN+LOSABLE:8 BROKEN+ROOMS:3 BROKEN+VULNERABLE:-3 BROKEN+WALL:3 BUSINESS+HEAT:3 BUT:3 BUT+HEAT:4 CANT_OPERATE:3 CANT_OPERATE+SHUT_THING:3 CLOG+HEAT:3 COLD:4 COLD+HEAT:5 DAMAGE:-3 DOOR:-3 ELECTRIC:-3 ENCLOSED+HEAT:4 FIXED:4 FLAME_WILD+HEAT:4 FLAME_WILD+VULNERABLE:-4 FLOW:-4 FLOW+LOSABLE:-3 FREEZING+SUBJECT:-3 FREEZING+TO_FIX:-3 FRIDGE:-4 FRIDGE_FAIL+HEAT:4 FUNCTION:5 FUNCTION+LOSABLE:-3 FUNCTION+SHUT_THING:3 FUNCTION+TRY:3 FUNCTION+VULNERABLE:-3 GAS:-3 GAS_NEAR:4 GAS_NEAR+LOSABLE:-3 GAS_OFF:3 HEAT:29 HEAT+HEAT:4 HEAT+INDOOR:4 HEAT+LOSABLE:5 HEAT+MACHINE_TOUCHED:5 HEAT+NOT:8 HEAT+NOW:3 HEAT+READS:4 HEAT+ROOMS:4 HEAT+SENSE:3 HEAT+SYMPTOM_PEOPLE:3 HEAT+TO_FIX:3 HEAT+TRY:3 HEAT+VULNERABLE:-4 HEAT+WALL:5 HOT_WATER+OR:3 HOT_WATER+TO_FIX:3 HOT_WATER+WALL:-3 INSIDE+VULNERABLE:-3 LATCH:-3 LOSABLE:7 LOSABLE+NOT:6 LOSABLE+OR:5 LOSABLE+VULNERABLE:-5 NOT+NOT:4 NOT+OR:6 NOT+READS:3 NOT+RUN_WATER:3 NOT+SUBJECT:-3 NOT+TO_FIX:3 NOT+VULNERABLE:-4 NOW+SUBJECT:-3 NOW+TO_FIX:3 NOW+TRY:4 NO_WATER:-3 OR:5 OR+RUN_WATER:3 OR+TO_FIX:3 OR+TRY:3 PERSON:-4 PERSON+SYMPTOM_PEOPLE:4 PERSON+VULNERABLE:-5 PIPE+TRY:3 PLASTIC:-3 RUNNING_WATER:-3 RUN_WATER+TO_FIX:3 RUN_WATER+TRY:3 SHUT:5 SHUT+SHUT_THING:3 SMELL:-3 SUBJECT:-4 SUBJECT+TO_FIX:-3 SUBJECT+TRY:-3 SUBJECT+VULNERABLE:-3 SYMPTOM:-4 SYMPTOM_PEOPLE+SYMPTOM_PEOPLE:3 SYMPTOM_PEOPLE+VULNERABLE:-3 TOILETS:-3 TO_FIX+TO_FIX:3 TO_FIX+TRY:4 TO_FIX+VULNERABLE:-5 TRY+TRY:3 TRY+VULNERABLE:-4 VULNERABLE:-13 WALL:3 WALL+WALL:3
urgent:no_hot_water AGED+COLD_WATER_ONLY:3 AGED+GAS_NEAR:3 AGED+HOT_WATER:5 AND:-3 AND+COLD_WATER_ONLY:4 AND+HOT_WATER:7 AND+RUN_WATER:3 APPLIANCE+COLD_WATER_ONLY:3 BROKEN:6 BROKEN+COLD_WATER_ONLY:3 BROKEN+FRIDGE_FAIL:3 BROKEN+HOT_TOUCH:3 BROKEN+HOT_WATER:16 BROKEN+NO_WATER:3 BROKEN+PIPE:5 BROKEN+RUN_WATER:4 BUCKET:3 BURST:-3 BURST+PIPE:-3 BUSINESS+HOT_WATER:3 BUT:3 BUT+HOT_WATER:3 CLOG:-3 COLD_WATER_ONLY:18 COLD_WATER_ONLY+ENCLOSED:3 COLD_WATER_ONLY+HOT_WATER:3 COLD_WATER_ONLY+LOSABLE:3 COLD_WATER_ONLY+PIPE:3 COLD_WATER_ONLY+READS:5 COLD_WATER_ONLY+WALL:3 COOLING:-5 FAUCET:3 FLAME_WILD:-3 FRIDGE:-3 FRIDGE_FAIL:3 FRIDGE_FAIL+HOT_WATER:4 FRIDGE_FAIL+PIPE:4 FUNCTION:-3 HEAT:-3 HEAT+NOW:-3 HOT_TOUCH:4 HOT_WATER:23 HOT_WATER+INDOOR:3 HOT_WATER+INSIDE:3 HOT_WATER+LEAK:3 HOT_WATER+MACHINE_TOUCHED:6 HOT_WATER+NOT:11 HOT_WATER+NOT_LONG:3 HOT_WATER+NOW:3 HOT_WATER+PERSON:4 HOT_WATER+PIPE:3 HOT_WATER+READS:3 HOT_WATER+SHUT:4 HOT_WATER+SUBJECT:3 HOT_WATER+SYMPTOM_PEOPLE:3 HOT_WATER+TO_FIX:5 HOT_WATER+TRY:5 HOT_WATER+WALL:6 LOSABLE+NOT:5 LOSABLE+SHUT:3 LOSABLE+SHUT_THING:-3 MACHINE_TOUCHED:3 MACHINE_TOUCHED+PIPE:3 MOVED_AWAY:3 NOT:4 NOT+RUN_WATER:7 NOT+SHUT_THING:3 NOT_LONG:3 NOW+RUN_WATER:3 PIPE:5 READS:3 READS+RUN_WATER:3 RUN_WATER:10 RUN_WATER+TO_FIX:3 RUN_WATER+TRY:3 RUN_WATER+WALL:3 SUBJECT:-3
urgent:no_water AGED:4 AGED+NO_WATER:8 AGED+SHUT_DONE:5 AND+BROKEN:-3 AND+LOSABLE:-3 AND+NO_WATER:11 AND+SHUT_DONE:5 AND+SUBJECT:-3 APPLIANCE:3 APPLIANCE+BROKEN:5 APPLIANCE+NO_WATER:7 BACK_UP+NO_WATER:4 BROKEN+COOLING:-3 BROKEN+ENCLOSED:-3 BROKEN+HOT_WATER:-3 BROKEN+NO_WATER:4 BROKEN+RUNNING_WATER:8 BROKEN+RUN_WATER:3 BROKEN+WATER:4 BURST+PIPE:-3 BUSINESS+NO_WATER:6 BUT+NO_WATER:4 CANT_OPERATE+NO_WATER:4 CONTAINED:4 COOLING:-4 DAMAGE+SHUT:3 DAMAGE+SHUT_DONE:3 ELECTRIC:-3 ENCLOSED+NO_WATER:9 ENCLOSED+SHUT_DONE:3 FIXED:3 FLAME_WILD+NO_WATER:5 FREEZING+PIPE:3 FRIDGE_FAIL+NO_WATER:6 FROZEN:3 FROZEN+PIPE:3 FULL_OF+NO_WATER:3 FUNCTION+NO_WATER:4 HEAT:-3 HOT_TOUCH:4 HOT_TOUCH+NO_WATER:5 HOT_WATER:-3 INDOOR:3 INDOOR+NOT:3 INDOOR+NO_WATER:12 INDOOR+PIPE:3 INDOOR+RUNNING_WATER:3 INDOOR+SHUT:3 INDOOR+SHUT_DONE:4 INDOOR+TO_FIX:3 LOCKED_OUT:-3 LOSABLE+NO_WATER:4 NONE:3 NONE+NO_WATER:3 NOT:5 NOT+NO_WATER:8 NOT+RUNNING_WATER:7 NOT+SHUT_THING:3 NOT+WATER:5 NOW+NO_WATER:6 NO_WATER:42 NO_WATER+OR:3 NO_WATER+PERSON:8 NO_WATER+PIPE:4 NO_WATER+READS:10 NO_WATER+ROOMS:7 NO_WATER+RUN_WATER:3 NO_WATER+SHUT_THING:5 NO_WATER+SINKS:3 NO_WATER+STOPPING:3 NO_WATER+SUBJECT:6 NO_WATER+SYMPTOM_PEOPLE:5 NO_WATER+TELLS:3 NO_WATER+TO_FIX:8 NO_WATER+TRY:3 NO_WATER+WALL:12 PIPE:5 PIPE+SHUT_DONE:4 PIPE+SUBJECT:3 PIPE+SYMPTOM_PEOPLE:3 ROOMS+SHUT_DONE:3 RUNNING_WATER:10 RUNNING_WATER+TO_FIX:5 RUNNING_WATER+TRY:4 RUN_WATER:4 SHUT_DONE:8 SHUT_DONE+SUBJECT:3 SMELL:-3 SUBJECT+TO_FIX:3 TO_FIX:4 TO_FIX+WATER:3 WALL:5 WATER:5
urgent:power ACTION:3 ACTION+APPLIANCE:3 ACTION+BREAKER_TRIP:4 AGED+BREAKER_TRIP:3 AND+BREAKER_TRIP:7 AND+BUSINESS:3 AND+FRIDGE:3 AND+LOSABLE:3 AND+POWER_OUT:5 APPLIANCE+BREAKER_TRIP:8 APPLIANCE+FUNCTION:3 APPLIANCE+POWER_OUT:3 APPLIANCE+TRIP:3 BACK_UP+BREAKER_TRIP:3 BATTERY:-3 BREAKER_TRIP:24 BREAKER_TRIP+BROKEN:3 BREAKER_TRIP+ENCLOSED:3 BREAKER_TRIP+FUNCTION:5 BREAKER_TRIP+GAS_NEAR:3 BREAKER_TRIP+INDOOR:7 BREAKER_TRIP+LOSABLE:4 BREAKER_TRIP+PERSON:3 BREAKER_TRIP+ROOMS:6 BREAKER_TRIP+SHUT_THING:5 BREAKER_TRIP+SUBJECT:5 BREAKER_TRIP+SYMPTOM_PEOPLE:4 BREAKER_TRIP+TO_FIX:4 BREAKER_TRIP+WALL:3 BREAKER_WORD:4 BREAKER_WORD+TRIP:3 BROKEN:3 BROKEN+COOLING:-4 BROKEN+ELECTRIC:6 BROKEN+HEAT:-3 BROKEN+IN_WALL:3 BROKEN+LOSABLE:3 BROKEN+POWER:12 BROKEN+POWER_OUT:3 BUSINESS:3 BUSINESS+POWER_OUT:6 CANT_OPERATE+POWER_OUT:3 DEAD:8 DEAD+INDOOR:3 DEAD+POWER:3 ELECTRIC:5 ELECTRIC+HALF:3 ENCLOSED+MACHINE_TOUCHED:-3 ENCLOSED+POWER_OUT:8 FLAME_WILD+POWER:3 FLAME_WILD+POWER_OUT:3 FUNCTION+SHUT_THING:3 FUNCTION+SUBJECT:3 FUNCTION+SYMPTOM_PEOPLE:3 FUNCTION+TRY:-3 HALF:5 HALF+POWER:3 HALF+POWER_OUT:3 HEAT:-7 HEAT+NOT:-4 HEAT+TO_FIX:-3 HEAT+TRY:-3 HOT_WATER:-3 INDOOR:3 INDOOR+POWER:3 INDOOR+POWER_OUT:11 IN_WALL+TRIP:3 LEAK:-3 LOSABLE+POWER_OUT:3 MACHINE_TOUCHED+POWER:4 MEDICAL:-7 MEDICAL+PERSON:-3 NONE:3 NOT:3 NOT+NOT:3 NOT+TO_FIX:3 NOW+POWER_OUT:3 NO_WATER:-4 OR:3 PERSON+POWER_OUT:6 PIPE:-4 POWER:11 POWER_OUT:23 POWER_OUT+READS:8 POWER_OUT+ROOMS:9 POWER_OUT+SYMPTOM_PEOPLE:3 POWER_OUT+TO_FIX:3 POWER_OUT+WALL:3 ROOMS:3 RUNNING_WATER:-3 RUN_WATER:-3 SMOKE:-3 SUBJECT+SYMPTOM_PEOPLE:3 TRIP:7 TRIP+TRIPPER:3 TRIPPER:4 VULNERABLE:-4 WALL:4 WATER:-3
urgent:toilet AGED+BROKEN:4 AGED+ONLY_ONE:5 AND+BROKEN:4 AND+CLOG:4 AND+ONLY_ONE:8 AND+TOILET:4 AND+TOILETS:3 AND+WALL:3 APPLIANCE:-3 BROKEN+INDOOR:3 BROKEN+ONLY_ONE:7 BROKEN+TOILET:3 BUSINESS:-3 CLOG:11 CLOG+ENCLOSED:7 CLOG+INDOOR:8 CLOG+LOSABLE:9 CLOG+ONLY_ONE:9 CLOG+SENSE:3 CLOG+SUBJECT:4 CLOG+TOILET:10 CLOG+TOILETS:8 ELECTRIC:-3 ENCLOSED+ONLY_ONE:4 ENCLOSED+TOILET:3 ENCLOSED+TOILETS:3 FLAME_WILD:-3 HEAT:-4 INDOOR+ONLY_ONE:6 INDOOR+TOILET:4 INDOOR+TOILETS:3 INSIDE:-3 IN_WALL:-3 LOSABLE+ONLY_ONE:3 MACHINE_TOUCHED+ONLY_ONE:3 ONLY_ONE:15 ONLY_ONE+ROOMS:4 ONLY_ONE+SHUT_THING:3 ONLY_ONE+SUBJECT:5 ONLY_ONE+TOILET:3 ONLY_ONE+TOILETS:3 ONLY_ONE+WALL:3 PERSON+TOILET:3 READS:-3 ROOMS+TOILET:3 ROOMS+TOILETS:3 SENSE:4 SENSE+SUBJECT:3 SHUT_THING+TOILET:3 SHUT_THING+TOILETS:3 SUBJECT+TOILET:4 SUBJECT+TOILETS:3 TOILET:10 TOILET+WALL:3 TOILETS:8
"""
