### The Dutch of every segment under its permanent id: what translators work from.
### Written from the Markdown by `translate sync`; changes made here by hand are lost.


## Page: leaflet-names
## Address: /nl/rugklachten/
## Serials used: 4

# Kind: name
# Page: /nl/rugklachten/
leaflet-names-s1 = Fysiotherapie
# Kind: name
# Page: /nl/rugklachten/
leaflet-names-s2 = Ontspannen
# Kind: name
# Page: /nl/rugklachten/
leaflet-names-s3 = Rekken
# Kind: name
# Page: /nl/rugklachten/
leaflet-names-s4 = Kracht

## Page: leaflet
## Address: /nl/rugklachten/
## Serials used: 40

# Kind: title
# Page: /nl/rugklachten/
leaflet-s1 = Oefeningen bij rugklachten
# Kind: paragraph
# Page: /nl/rugklachten/
leaflet-s2 = Hebt u rugklachten? Dan biedt de fysiotherapeut u een oefenprogramma.
# Kind: paragraph
# Page: /nl/rugklachten/
leaflet-s3 = U leert hoe u zich kunt verplaatsen met rugklachten. Dat noemen we transfers. U krijgt ook oefeningen.
# Kind: paragraph
# Page: /nl/rugklachten/
leaflet-s4 = Deze folder helpt u om de oefeningen thuis goed te doen.
# Kind: heading
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s5 = Belangrijk
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s6 = Doe een oefening alleen als u die met uw fysiotherapeut hebt doorgenomen. De oefening moet ook zijn aangekruist.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s7 = Voer de oefeningen goed uit. Een oefening verkeerd doen kan nadelig voor u zijn.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s8 = Doe de oefeningen 3 keer per dag.
# Kind: heading
# Page: /nl/rugklachten/
leaflet-s9 = De soorten oefeningen
# Kind: paragraph
# Page: /nl/rugklachten/
leaflet-s10 = Dit oefenprogramma heeft 3 soorten oefeningen.
# Kind: list item
# Page: /nl/rugklachten/
leaflet-s11 = **O is ontspannen.** U beweegt rustig, zodat uw rug ontspant.
# Kind: list item
# Page: /nl/rugklachten/
leaflet-s12 = **R is rekken.** U rekt uw spieren.
# Kind: list item
# Page: /nl/rugklachten/
leaflet-s13 = **K is kracht.** U traint de kracht van uw spieren.
# Kind: paragraph
# Page: /nl/rugklachten/
leaflet-s14 = We gebruiken O- en R-oefeningen als warming-up en als cooling-down. U kunt er ook even mee rusten tussen zware oefeningen.
# Kind: heading
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s15 = O: ontspannen
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s16 = Doe de oefening rustig.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s17 = Zet geen kracht.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s18 = Zorg dat de oefening geen pijn gaat doen.
# Kind: heading
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s19 = R: rekken
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s20 = Maak geen verende bewegingen tijdens de oefening.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s21 = Breng de spier rustig op rek. Houd deze rek ongeveer 10 seconden vast.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s22 = Doe elke oefening om en om: links en rechts.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s23 = Herhaal de oefening 3 keer per spier.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s24 = Adem gewoon door.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s25 = Zorg dat u door de oefening geen pijn in uw rug krijgt.
# Kind: paragraph
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s26 = Rekken helpt uw spieren. Het bloed stroomt er beter doorheen en ze ontspannen beter. Daardoor krijgt u minder snel spierpijn of blessures.
# Kind: heading
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s27 = K: kracht
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s28 = De spieren die u traint, moeten moe gaan voelen.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s29 = U kunt de oefeningen met of zonder beweging doen.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s30 = Doe liever geen krachtoefening als laatste.
# Kind: heading
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s31 = Zonder beweging
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s32 = Til uw been, arm of hoofd op, zoals in de oefening staat.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s33 = Houd dit het aangegeven aantal seconden vol.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s34 = Leg uw been, arm of hoofd rustig weer neer.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s35 = Herhaal dit zo vaak als is aangegeven. Neem tussendoor geen pauze.
# Kind: heading
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s36 = Met beweging
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s37 = Til ook nu uw been, arm of hoofd op, zoals in de oefening staat.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s38 = Maak hiermee kleine of grotere bewegingen in een vast ritme. Dat kan bijvoorbeeld op muziek.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s39 = Let op dat uw rug hierbij nooit beweegt.
# Kind: list item
# Page: /nl/rugklachten/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
leaflet-s40 = Leg uw been, arm of hoofd na elke 8 of 16 bewegingen even neer.

## Page: transfer-01
## Address: /nl/rugklachten/transfer-01/
## Serials used: 13

# Kind: title
# Page: /nl/rugklachten/transfer-01/
transfer-01-s1 = Draaien van uw rug naar uw zij
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s2 = Ga recht op uw rug liggen.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s3 = Trek uw knieën één voor één op.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s4 = Druk uw knieën tegen elkaar.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s5 = Neem de arm aan de kant waar u niet naartoe draait.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s6 = Druk die arm tegen uw lichaam, als een spalk.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s7 = Neem de arm aan de kant waar u wel naartoe draait.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s8 = Pak daarmee de bedrand of het hoofdeinde van het bed vast.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-01/
# Picture: ../figures/transfer-01.toml#1
transfer-01-s12 = Rugligging op bed, knieën opgetrokken en tegen elkaar. De rechterhand pakt de bedrand, de linkerarm ligt langs het lichaam.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s9 = Draai nu door tot u op uw zij ligt.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-01/
# Picture: ../figures/transfer-01.toml#2
transfer-01-s13 = Liggend op de rechterzij, knieën gebogen. Twee pijlen laten zien dat bekken en schouders samen draaien.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s10 = Beweeg daarbij uw bekken en uw schouders op hetzelfde moment.
# Kind: step
# Page: /nl/rugklachten/transfer-01/
transfer-01-s11 = Laat uw wervelkolom meedraaien als één blok.

## Page: transfer-02
## Address: /nl/rugklachten/transfer-02/
## Serials used: 6

# Kind: title
# Page: /nl/rugklachten/transfer-02/
transfer-02-s1 = Zijwaarts verplaatsen in bed: u ligt op uw zij
# Kind: step
# Page: /nl/rugklachten/transfer-02/
transfer-02-s2 = Trek uw knieën op.
# Kind: step
# Page: /nl/rugklachten/transfer-02/
transfer-02-s3 = Verplaats uw bekken naar voren of naar achteren.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-02/
# Picture: ../figures/transfer-02.toml#1
transfer-02-s5 = Liggend op de rechterzij, knieën opgetrokken. Een pijl bij het bekken wijst naar voren en naar achteren.
# Kind: step
# Page: /nl/rugklachten/transfer-02/
transfer-02-s4 = Verplaats ook uw schouders.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-02/
# Picture: ../figures/transfer-02.toml#2
transfer-02-s6 = Nog steeds op de rechterzij, knieën opgetrokken. Nu wijst een pijl bij de schouders naar voren en naar achteren.

## Page: transfer-03
## Address: /nl/rugklachten/transfer-03/
## Serials used: 9

# Kind: title
# Page: /nl/rugklachten/transfer-03/
transfer-03-s1 = Zijwaarts verplaatsen in bed: u ligt op uw rug
# Kind: step
# Page: /nl/rugklachten/transfer-03/
transfer-03-s2 = Trek uw knieën één voor één op.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-03/
# Picture: ../figures/transfer-03.toml#1
transfer-03-s7 = Gezien vanaf de voeten: rugligging op bed, beide knieën opgetrokken. De armen liggen naast het lichaam.
# Kind: step
# Page: /nl/rugklachten/transfer-03/
transfer-03-s3 = Til uw bekken op.
# Kind: step
# Page: /nl/rugklachten/transfer-03/
transfer-03-s4 = Verplaats uw bekken een klein stukje.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-03/
# Picture: ../figures/transfer-03.toml#2
transfer-03-s8 = Gezien vanaf de voeten. Het bekken is opgetild en gaat een klein stukje naar de kant van de rechterarm.
# Kind: step
# Page: /nl/rugklachten/transfer-03/
transfer-03-s5 = Uw handen kunnen hierbij helpen.
# Kind: step
# Page: /nl/rugklachten/transfer-03/
transfer-03-s6 = Schuif daarna uw schouders mee.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-03/
# Picture: ../figures/transfer-03.toml#3
transfer-03-s9 = Het bekken ligt weer op het bed. Hoofd en schouders schuiven mee naar de kant van de rechterarm.

## Page: transfer-04
## Address: /nl/rugklachten/transfer-04/
## Serials used: 12

# Kind: title
# Page: /nl/rugklachten/transfer-04/
transfer-04-s1 = Vanaf uw rug overeind komen tot u zit
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s2 = Draai op uw zij. Volg hierbij de stappen van [draaien van uw rug naar uw zij](01.md).
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s3 = Trek uw benen op. Buig uw heupen en knieën 90 graden.
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s4 = Houd uw voeten en onderbenen buiten het bed.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-04/
# Picture: ../figures/transfer-04.toml#1
transfer-04-s10 = Liggend op de rechterzij, heupen en knieën gebogen. De onderbenen steken buiten het bed, de voeten zijn nog hoog.
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s5 = Laat uw voeten nog niet zakken.
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s6 = Zet uw armen op het bed. Daarmee kunt u zich straks afzetten.
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s7 = Kom omhoog tot u zit.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-04/
# Picture: ../figures/transfer-04.toml#2
transfer-04-s11 = Half overeind: beide handen duwen tegen het bed. De schouders komen omhoog terwijl de voeten zakken.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-04/
# Picture: ../figures/transfer-04.toml#3
transfer-04-s12 = Zittend op de rand van het bed. De romp is rechtop en de handen steunen op het bed, naast het lichaam.
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s8 = Beweeg daarbij uw wervelkolom niet: u blijft als één blok.
# Kind: step
# Page: /nl/rugklachten/transfer-04/
transfer-04-s9 = Komen uw schouders omhoog? Laat op dat moment uw voeten zakken.

## Page: transfer-05
## Address: /nl/rugklachten/transfer-05/
## Serials used: 10

# Kind: title
# Page: /nl/rugklachten/transfer-05/
transfer-05-s1 = Gaan staan als u zit
# Kind: step
# Page: /nl/rugklachten/transfer-05/
transfer-05-s2 = Zet uw voeten op de grond terwijl u zit.
# Kind: step
# Page: /nl/rugklachten/transfer-05/
transfer-05-s3 = Zet uw sterkste been onder de stoel of het bed.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-05/
# Picture: ../figures/transfer-05.toml#1
transfer-05-s8 = Zittend op een stoel met leuningen, beide voeten op de grond. De rechtervoet staat verder naar achteren dan de linkervoet.
# Kind: step
# Page: /nl/rugklachten/transfer-05/
transfer-05-s4 = Gebruik uw handen om u af te zetten.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-05/
# Picture: ../figures/transfer-05.toml#2
transfer-05-s9 = De handen duwen op de leuningen. De gestrekte rug buigt naar voren en de billen komen van de zitting.
# Kind: step
# Page: /nl/rugklachten/transfer-05/
transfer-05-s5 = Kom vooral vanuit uw benen omhoog tot u staat.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-05/
# Picture: ../figures/transfer-05.toml#3
transfer-05-s10 = Rechtop staand voor de stoel. De armen hangen langs het lichaam, de rechtervoet staat iets naar achteren.
# Kind: step
# Page: /nl/rugklachten/transfer-05/
transfer-05-s6 = Houd uw rug gestrekt.
# Kind: step
# Page: /nl/rugklachten/transfer-05/
transfer-05-s7 = Laat uw gestrekte rug wat naar voren buigen.

## Page: transfer-06
## Address: /nl/rugklachten/transfer-06/
## Serials used: 12

# Kind: title
# Page: /nl/rugklachten/transfer-06/
transfer-06-s1 = Gaan zitten op een stoel
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s2 = Kies een stoel met leuningen.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s3 = Ga staan met uw benen tegen de zitting.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-06/
# Picture: ../figures/transfer-06.toml#1
transfer-06-s10 = Staand voor een stoel met leuningen. De achterkant van de benen raakt de zitting.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s4 = Zak door uw heupen en uw knieën.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s5 = Pak daarbij de leuningen vast.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-06/
# Picture: ../figures/transfer-06.toml#2
transfer-06-s11 = Heupen en knieën zijn gebogen, de handen houden de leuningen vast. De gestrekte rug buigt wat naar voren.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s6 = Houd uw rug gestrekt.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s7 = Laat uw gestrekte rug wat naar voren buigen.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s8 = Zit u? Zet uw bekken dan goed achter in de stoel.
# Kind: alternative text
# Page: /nl/rugklachten/transfer-06/
# Picture: ../figures/transfer-06.toml#3
transfer-06-s12 = Zittend met het bekken achter in de stoel. De rug is rechtop en de handen liggen op de leuningen.
# Kind: step
# Page: /nl/rugklachten/transfer-06/
transfer-06-s9 = Helpt de rugleuning te weinig om uw rug gestrekt te houden? Zet dan een steuntje in uw rug.

## Page: exercise-01
## Address: /nl/rugklachten/oefening-01/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-01/
exercise-01-s1 = Knie naar de borst
# Kind: step
# Page: /nl/rugklachten/oefening-01/
exercise-01-s2 = Help met uw handen mee.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-01/
# Picture: ../figures/exercise-01.toml#1
exercise-01-s4 = Rugligging, knieën gebogen. Beide voeten staan op de mat en de armen liggen naast het lichaam.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-01/
# Picture: ../figures/exercise-01.toml#2
exercise-01-s5 = Rugligging. De rechterknie gaat naar de borst en beide handen helpen mee. De linkervoet blijft op de mat staan.
# Kind: caution
# Page: /nl/rugklachten/oefening-01/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-01-s3 = Ga tot de pijngrens. Begint het pijn te doen? Ga dan niet verder.

## Page: exercise-02
## Address: /nl/rugklachten/oefening-02/
## Serials used: 7

# Kind: title
# Page: /nl/rugklachten/oefening-02/
exercise-02-s1 = Bekken kantelen op de rug
# Kind: step
# Page: /nl/rugklachten/oefening-02/
exercise-02-s2 = Kantel uw bekken.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-02/
# Picture: ../figures/exercise-02.toml#1
exercise-02-s6 = Rugligging, knieën gebogen. Het bekken kantelt: de onderrug wordt hol en komt los van de mat.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-02/
# Picture: ../figures/exercise-02.toml#2
exercise-02-s7 = Rugligging. Het bekken kantelt de andere kant op. De onderrug ligt plat, de billen blijven op de mat.
# Kind: step
# Page: /nl/rugklachten/oefening-02/
exercise-02-s3 = Til uw bekken niet op.
# Kind: step
# Page: /nl/rugklachten/oefening-02/
exercise-02-s4 = Beweeg in een rustig tempo.
# Kind: caution
# Page: /nl/rugklachten/oefening-02/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-02-s5 = Zorg dat u geen pijn krijgt van deze oefening.

## Page: exercise-03
## Address: /nl/rugklachten/oefening-03/
## Serials used: 9

# Kind: title
# Page: /nl/rugklachten/oefening-03/
exercise-03-s1 = Gestrekt been optillen
# Kind: step
# Page: /nl/rugklachten/oefening-03/
exercise-03-s2 = Druk eerst uw rug licht in de mat.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-03/
# Picture: ../figures/exercise-03.toml#1
exercise-03-s7 = Rugligging, beide knieën gebogen. Een pijl bij de buik wijst omlaag: de rug drukt licht in de mat.
# Kind: step
# Page: /nl/rugklachten/oefening-03/
exercise-03-s3 = Strek daarna voorzichtig uw been.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-03/
# Picture: ../figures/exercise-03.toml#2
exercise-03-s8 = Rugligging. Het rechterbeen is gestrekt en ligt op de mat. De linkerknie blijft gebogen.
# Kind: step
# Page: /nl/rugklachten/oefening-03/
exercise-03-s4 = Til dit been omhoog.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-03/
# Picture: ../figures/exercise-03.toml#3
exercise-03-s9 = Rugligging. Het gestrekte rechterbeen gaat schuin omhoog. De linkervoet blijft op de mat staan.
# Kind: caution
# Page: /nl/rugklachten/oefening-03/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-03-s5 = Ga tot de pijngrens. Begint het pijn te doen? Ga dan niet verder.
# Kind: caution
# Page: /nl/rugklachten/oefening-03/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-03-s6 = Voelt u lichte rek? Dat mag. Voelt u schietende pijn? Dat mag niet.

## Page: exercise-04
## Address: /nl/rugklachten/oefening-04/
## Serials used: 8

# Kind: title
# Page: /nl/rugklachten/oefening-04/
exercise-04-s1 = Knieën heen en weer wiegen
# Kind: step
# Page: /nl/rugklachten/oefening-04/
exercise-04-s2 = Houd uw knieën tegen elkaar.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-04/
# Picture: ../figures/exercise-04.toml#1
exercise-04-s6 = Gezien vanaf de voeten: rugligging, knieën gebogen en tegen elkaar. De voeten staan op de mat.
# Kind: step
# Page: /nl/rugklachten/oefening-04/
exercise-04-s3 = Beweeg maar een klein stukje.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-04/
# Picture: ../figures/exercise-04.toml#2
exercise-04-s7 = De knieën bewegen samen een klein stukje naar de kant van de rechterarm. Het bekken draait maar een beetje mee.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-04/
# Picture: ../figures/exercise-04.toml#3
exercise-04-s8 = Nu bewegen de knieën samen een klein stukje naar de kant van de linkerarm. De voeten blijven op de mat.
# Kind: step
# Page: /nl/rugklachten/oefening-04/
exercise-04-s4 = Doe dit in een redelijk tempo.
# Kind: step
# Page: /nl/rugklachten/oefening-04/
exercise-04-s5 = Laat uw bekken maar een klein beetje meegaan.

## Page: exercise-05
## Address: /nl/rugklachten/oefening-05/
## Serials used: 8

# Kind: title
# Page: /nl/rugklachten/oefening-05/
exercise-05-s1 = Ontspannen op de buik
# Kind: step
# Page: /nl/rugklachten/oefening-05/
exercise-05-s2 = Ga op uw buik liggen.
# Kind: step
# Page: /nl/rugklachten/oefening-05/
exercise-05-s3 = Leg uw armen langs uw lichaam.
# Kind: step
# Page: /nl/rugklachten/oefening-05/
exercise-05-s4 = Draai uw hoofd opzij.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-05/
# Picture: ../figures/exercise-05.toml#1
exercise-05-s8 = Buikligging, armen langs het lichaam, hoofd naar links gedraaid. Een stippellijn laat zien waar een klein kussen onder de buik kan liggen.
# Kind: step
# Page: /nl/rugklachten/oefening-05/
exercise-05-s5 = Ontspan uw lichaam helemaal.
# Kind: caution
# Page: /nl/rugklachten/oefening-05/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-05-s6 = Hebt u pijn in uw rug? Dan mag u deze oefening toch doen. Deze regel gaat hier vóór de regel over pijn bij de O-oefeningen.
# Kind: caution
# Page: /nl/rugklachten/oefening-05/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-05-s7 = Krijgt u meer pijn in uw been? Leg dan een klein kussen onder uw buik.

## Page: exercise-06
## Address: /nl/rugklachten/oefening-06/
## Serials used: 6

# Kind: title
# Page: /nl/rugklachten/oefening-06/
exercise-06-s1 = Steunen op de ellebogen
# Kind: step
# Page: /nl/rugklachten/oefening-06/
exercise-06-s2 = Ga eerst op uw buik liggen.
# Kind: step
# Page: /nl/rugklachten/oefening-06/
exercise-06-s3 = Steun op uw ellebogen.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-06/
# Picture: ../figures/exercise-06.toml#1
exercise-06-s6 = Op de buik, steunend op ellebogen en onderarmen. Hoofd en borst zijn omhoog, de onderrug hangt door.
# Kind: step
# Page: /nl/rugklachten/oefening-06/
exercise-06-s4 = Laat uw rug doorhangen, als een ‘hangmat’.
# Kind: caution
# Page: /nl/rugklachten/oefening-06/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-06-s5 = Krijgt u last van pijn in uw been? Laat uw rug dan minder hangen.

## Page: exercise-07
## Address: /nl/rugklachten/oefening-07/
## Serials used: 7

# Kind: title
# Page: /nl/rugklachten/oefening-07/
exercise-07-s1 = Opdrukken op de buik
# Kind: step
# Page: /nl/rugklachten/oefening-07/
exercise-07-s2 = Ga eerst op uw buik liggen.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-07/
# Picture: ../figures/exercise-07.toml#1
exercise-07-s6 = Buikligging met gebogen ellebogen. De handen liggen naast de schouders op de mat.
# Kind: step
# Page: /nl/rugklachten/oefening-07/
exercise-07-s3 = Duw met uw armen uw hoofd, schouders en bovenrug omhoog.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-07/
# Picture: ../figures/exercise-07.toml#2
exercise-07-s7 = De armen duwen hoofd, schouders en bovenrug omhoog. Het bekken en de benen blijven op de mat, de rug hangt door.
# Kind: step
# Page: /nl/rugklachten/oefening-07/
exercise-07-s4 = Laat uw rug doorhangen, als een ‘hangmat’.
# Kind: caution
# Page: /nl/rugklachten/oefening-07/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-07-s5 = Krijgt u last van extra pijn in uw been? Doe de oefening dan iets lager.

## Page: exercise-08
## Address: /nl/rugklachten/oefening-08/
## Serials used: 7

# Kind: title
# Page: /nl/rugklachten/oefening-08/
exercise-08-s1 = Bekken kantelen en kwispelen
# Kind: step
# Page: /nl/rugklachten/oefening-08/
exercise-08-s2 = Kantel uw bekken.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-08/
# Picture: ../figures/exercise-08.toml#1
exercise-08-s5 = Op handen en knieën. Het bekken is gekanteld en de rug is bol. Het hoofd hangt omlaag.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-08/
# Picture: ../figures/exercise-08.toml#2
exercise-08-s6 = Op handen en knieën. Het bekken is de andere kant op gekanteld en de rug is hol.
# Kind: step
# Page: /nl/rugklachten/oefening-08/
exercise-08-s3 = Doe dit in een rustig tempo.
# Kind: step
# Page: /nl/rugklachten/oefening-08/
exercise-08-s4 = Wissel dit af met ‘kwispelen’, zoals een hond met zijn staart.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-08/
# Picture: ../figures/exercise-08.toml#3
exercise-08-s7 = Op handen en knieën, van boven gezien. Een dubbele pijl laat zien dat het bekken naar links en naar rechts zwaait.

## Page: exercise-09
## Address: /nl/rugklachten/oefening-09/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-09/
exercise-09-s1 = Been strekken net boven de grond
# Kind: step
# Page: /nl/rugklachten/oefening-09/
exercise-09-s2 = Houd uw bekken horizontaal.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-09/
# Picture: ../figures/exercise-09.toml#1
exercise-09-s4 = Op handen en knieën. De rug is recht en het bekken is horizontaal.
# Kind: step
# Page: /nl/rugklachten/oefening-09/
exercise-09-s3 = Strek uw been uit, net boven de grond.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-09/
# Picture: ../figures/exercise-09.toml#2
exercise-09-s5 = Steunend op de handen en de rechterknie. Het linkerbeen is naar achteren gestrekt, net boven de grond.

## Page: exercise-10
## Address: /nl/rugklachten/oefening-10/
## Serials used: 11

# Kind: title
# Page: /nl/rugklachten/oefening-10/
exercise-10-s1 = Hoofd en schouders optillen
# Kind: step
# Page: /nl/rugklachten/oefening-10/
exercise-10-s2 = Duw uw hielen in de grond.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-10/
# Picture: ../figures/exercise-10.toml#1
exercise-10-s9 = Rugligging, knieën gebogen. De hielen drukken in de mat en de tenen zijn iets opgetild.
# Kind: step
# Page: /nl/rugklachten/oefening-10/
exercise-10-s3 = Trek uw buik in.
# Kind: step
# Page: /nl/rugklachten/oefening-10/
exercise-10-s4 = Til uw hoofd en uw schouders op.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-10/
# Picture: ../figures/exercise-10.toml#2
exercise-10-s10 = Rugligging. Hoofd en schouders komen van de mat. De armen wijzen naar de knieën, de onderrug blijft liggen.
# Kind: caution
# Page: /nl/rugklachten/oefening-10/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-10-s5 = Kom niet hoger dan tot en met uw schouderbladen.
# Kind: step
# Page: /nl/rugklachten/oefening-10/
exercise-10-s6 = Maak ook kleine schuine bewegingen naar links en naar rechts.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-10/
# Picture: ../figures/exercise-10.toml#3
exercise-10-s11 = Gezien vanaf de voeten: hoofd en schouders zijn iets opgetild en gedraaid. De rechterhand gaat schuin langs de linkerknie.
# Kind: caution
# Page: /nl/rugklachten/oefening-10/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-10-s7 = Adem steeds door.
# Kind: caution
# Page: /nl/rugklachten/oefening-10/
# Critical: yes; when this text changes, somebody answerable must accept its translation again
exercise-10-s8 = Deze oefening mag geen pijn doen. Zorg dat u er geen pijn in uw rug van krijgt.

## Page: exercise-11
## Address: /nl/rugklachten/oefening-11/
## Serials used: 10

# Kind: title
# Page: /nl/rugklachten/oefening-11/
exercise-11-s1 = Bovenste been optillen op de zij
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s2 = Ga goed op uw zij liggen.
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s3 = Houd uw rug recht.
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s4 = Houd uw onderste been gebogen.
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s5 = Leg uw bovenste been in één lijn met uw romp.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-11/
# Picture: ../figures/exercise-11.toml#1
exercise-11-s9 = Liggend op de rechterzij, rechterknie gebogen. Het linkerbeen ligt boven, gestrekt en in één lijn met de romp.
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s6 = Strek dit been.
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s7 = Beweeg dit been omhoog.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-11/
# Picture: ../figures/exercise-11.toml#2
exercise-11-s10 = Liggend op de rechterzij. Het gestrekte linkerbeen gaat omhoog. De romp rolt niet naar achteren.
# Kind: step
# Page: /nl/rugklachten/oefening-11/
exercise-11-s8 = Rol daarbij niet naar achteren.

## Page: exercise-12
## Address: /nl/rugklachten/oefening-12/
## Serials used: 8

# Kind: title
# Page: /nl/rugklachten/oefening-12/
exercise-12-s1 = Bruggetje met been strekken
# Kind: step
# Page: /nl/rugklachten/oefening-12/
exercise-12-s2 = Til uw bekken op.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-12/
# Picture: ../figures/exercise-12.toml#1
exercise-12-s6 = Rugligging, knieën gebogen. Beide voeten staan op de mat en de armen liggen langs het lichaam.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-12/
# Picture: ../figures/exercise-12.toml#2
exercise-12-s7 = Steunend op schouders en voeten. Het bekken is opgetild, in één lijn met romp en bovenbenen.
# Kind: step
# Page: /nl/rugklachten/oefening-12/
exercise-12-s3 = Strek rustig uw been uit.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-12/
# Picture: ../figures/exercise-12.toml#3
exercise-12-s8 = Het bekken blijft omhoog. Het rechterbeen is gestrekt, beide bovenbenen zijn op gelijke hoogte. De linkervoet steunt.
# Kind: step
# Page: /nl/rugklachten/oefening-12/
exercise-12-s4 = Houd uw bekken daarbij horizontaal.
# Kind: step
# Page: /nl/rugklachten/oefening-12/
exercise-12-s5 = Strek om en om uw linkerbeen en uw rechterbeen.

## Page: exercise-13
## Address: /nl/rugklachten/oefening-13/
## Serials used: 7

# Kind: title
# Page: /nl/rugklachten/oefening-13/
exercise-13-s1 = Rug, armen en benen optillen op de buik
# Kind: step
# Page: /nl/rugklachten/oefening-13/
exercise-13-s2 = Ga op uw buik liggen. U mag op een kussen liggen.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-13/
# Picture: ../figures/exercise-13.toml#1
exercise-13-s6 = Buikligging met een kussen onder de buik. De armen liggen langs het lichaam.
# Kind: step
# Page: /nl/rugklachten/oefening-13/
exercise-13-s3 = Til uw rug, uw armen en uw benen van de grond.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-13/
# Picture: ../figures/exercise-13.toml#2
exercise-13-s7 = Hoofd, borst, armen en benen zijn van de grond. De armen wijzen naar de voeten, het gezicht is naar de grond gericht.
# Kind: step
# Page: /nl/rugklachten/oefening-13/
exercise-13-s4 = Beweeg uw schouderbladen naar elkaar toe.
# Kind: step
# Page: /nl/rugklachten/oefening-13/
exercise-13-s5 = Kijk steeds naar de grond.

## Page: exercise-14
## Address: /nl/rugklachten/oefening-14/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-14/
exercise-14-s1 = Halve plank
# Kind: step
# Page: /nl/rugklachten/oefening-14/
exercise-14-s2 = Steun op uw onderarmen en op uw voeten.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-14/
# Picture: ../figures/exercise-14.toml#1
exercise-14-s5 = Steunend op onderarmen en tenen, met de buik naar beneden. Schouders, heupen en voeten vormen één rechte lijn.
# Kind: step
# Page: /nl/rugklachten/oefening-14/
exercise-14-s3 = Houd uw rug gestrekt en stabiel.
# Kind: step
# Page: /nl/rugklachten/oefening-14/
exercise-14-s4 = Houd deze houding vast: dit is de ‘halve plank’.

## Page: exercise-15
## Address: /nl/rugklachten/oefening-15/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-15/
exercise-15-s1 = Zijwaartse halve plank
# Kind: step
# Page: /nl/rugklachten/oefening-15/
exercise-15-s2 = Steun op uw onderarm en op uw enkel of voet.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-15/
# Picture: ../figures/exercise-15.toml#1
exercise-15-s5 = Zijwaarts steunend op de rechteronderarm en de voeten. Het lichaam vormt één rechte, schuine lijn. De linkerhand ligt op de heup.
# Kind: step
# Page: /nl/rugklachten/oefening-15/
exercise-15-s3 = Houd uw rug gestrekt en stabiel.
# Kind: step
# Page: /nl/rugklachten/oefening-15/
exercise-15-s4 = Houd deze houding vast: dit is de ‘zijwaartse halve plank’.

## Page: exercise-16
## Address: /nl/rugklachten/oefening-16/
## Serials used: 9

# Kind: title
# Page: /nl/rugklachten/oefening-16/
exercise-16-s1 = Grote stap naar voren (uitvalspas)
# Kind: step
# Page: /nl/rugklachten/oefening-16/
exercise-16-s2 = Ga staan.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-16/
# Picture: ../figures/exercise-16.toml#1
exercise-16-s8 = Rechtop staand, de voeten naast elkaar. De armen hangen langs het lichaam.
# Kind: step
# Page: /nl/rugklachten/oefening-16/
exercise-16-s3 = Maak een grote stap naar voren.
# Kind: step
# Page: /nl/rugklachten/oefening-16/
exercise-16-s4 = Zak rustig omlaag tot de knie-hielstand.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-16/
# Picture: ../figures/exercise-16.toml#2
exercise-16-s9 = Het rechterbeen staat ver naar voren, beide knieën zijn gebogen. De linkerknie is vlak bij de grond, de linkerhiel omhoog.
# Kind: step
# Page: /nl/rugklachten/oefening-16/
exercise-16-s5 = Houd daarbij het onderste deel van uw rug gestrekt.
# Kind: step
# Page: /nl/rugklachten/oefening-16/
exercise-16-s6 = Kom weer omhoog tot u staat.
# Kind: step
# Page: /nl/rugklachten/oefening-16/
exercise-16-s7 = Steun daarbij vooral op uw voorste been.

## Page: exercise-17
## Address: /nl/rugklachten/oefening-17/
## Serials used: 11

# Kind: title
# Page: /nl/rugklachten/oefening-17/
exercise-17-s1 = Kniebuiging (squat)
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s2 = Beweeg rustig bij deze oefening.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-17/
# Picture: ../figures/exercise-17.toml#1
exercise-17-s10 = Rechtop staand, beide voeten plat op de grond. De armen hangen langs het lichaam.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s3 = Strek uw rug.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s4 = Steun op uw hele voeten.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s5 = Houd uw hakken op de grond.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s6 = Houd uw lichaam niet kaarsrecht.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s7 = Duw uw billen iets naar achteren.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-17/
# Picture: ../figures/exercise-17.toml#2
exercise-17-s11 = De knieën en heupen zijn gebogen, de billen naar achteren en de armen naar voren. De rug is recht, de hakken staan op de grond.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s8 = Houd uw heupen daarbij iets gebogen.
# Kind: step
# Page: /nl/rugklachten/oefening-17/
exercise-17-s9 = Maak uw rug niet bol.

## Page: exercise-18
## Address: /nl/rugklachten/oefening-18/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-18/
exercise-18-s1 = Achterkant van het bovenbeen rekken met een holle rug
# Kind: step
# Page: /nl/rugklachten/oefening-18/
exercise-18-s2 = Rek de spier aan de achterkant van uw bovenbeen.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-18/
# Picture: ../figures/exercise-18.toml#1
exercise-18-s4 = Staand op het linkerbeen, de rechterhiel ligt op een stoel. De rechterknie is gestrekt en de romp is rechtop.
# Kind: step
# Page: /nl/rugklachten/oefening-18/
exercise-18-s3 = Houd uw rug daarbij hol.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-18/
# Picture: ../figures/exercise-18.toml#2
exercise-18-s5 = De rechterhiel ligt op de stoel. De romp buigt vanuit de heupen naar voren, met een holle rug.

## Page: exercise-19
## Address: /nl/rugklachten/oefening-19/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-19/
exercise-19-s1 = Achterkant van het bovenbeen rekken, met of zonder handdoek
# Kind: step
# Page: /nl/rugklachten/oefening-19/
exercise-19-s2 = Rek de spier aan de achterkant van uw bovenbeen.
# Kind: step
# Page: /nl/rugklachten/oefening-19/
exercise-19-s3 = U mag hierbij een handdoek gebruiken.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-19/
# Picture: ../figures/exercise-19.toml#1
exercise-19-s4 = Rugligging, het linkerbeen ligt plat op de mat. De rechterknie is gebogen, de handen houden een handdoek om de rechtervoet.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-19/
# Picture: ../figures/exercise-19.toml#2
exercise-19-s5 = Rugligging. Het rechterbeen is bijna gestrekt omhoog, met de handdoek om de voet. Het linkerbeen blijft op de mat.

## Page: exercise-20
## Address: /nl/rugklachten/oefening-20/
## Serials used: 5

# Kind: title
# Page: /nl/rugklachten/oefening-20/
exercise-20-s1 = Kuit rekken
# Kind: step
# Page: /nl/rugklachten/oefening-20/
exercise-20-s2 = Strek uw kuit.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-20/
# Picture: ../figures/exercise-20.toml#1
exercise-20-s5 = Staand met de handen tegen de muur. Het rechterbeen staat gestrekt naar achteren, hak op de grond. De linkerknie is gebogen.
# Kind: step
# Page: /nl/rugklachten/oefening-20/
exercise-20-s3 = Houd uw rug gestrekt en stabiel.
# Kind: step
# Page: /nl/rugklachten/oefening-20/
exercise-20-s4 = Blijf in deze houding.

## Page: exercise-21
## Address: /nl/rugklachten/oefening-21/
## Serials used: 4

# Kind: title
# Page: /nl/rugklachten/oefening-21/
exercise-21-s1 = Heupbuiger rekken
# Kind: step
# Page: /nl/rugklachten/oefening-21/
exercise-21-s2 = Rek de spier die uw heup buigt.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-21/
# Picture: ../figures/exercise-21.toml#1
exercise-21-s3 = Geknield op de linkerknie, de rechtervoet staat plat ervoor. De romp is rechtop.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-21/
# Picture: ../figures/exercise-21.toml#2
exercise-21-s4 = Het bekken gaat naar voren en de romp blijft rechtop. De rechterknie buigt verder, de linkerknie blijft op de mat.

## Page: exercise-22
## Address: /nl/rugklachten/oefening-22/
## Serials used: 3

# Kind: title
# Page: /nl/rugklachten/oefening-22/
exercise-22-s1 = Voorkant van het bovenbeen rekken (staand)
# Kind: step
# Page: /nl/rugklachten/oefening-22/
exercise-22-s2 = Rek de spier die uw knie strekt.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-22/
# Picture: ../figures/exercise-22.toml#1
exercise-22-s3 = Staand op het linkerbeen, de linkerhand op een stoelleuning. De rechterhand trekt de rechterhiel naar de bil.

## Page: exercise-23
## Address: /nl/rugklachten/oefening-23/
## Serials used: 4

# Kind: title
# Page: /nl/rugklachten/oefening-23/
exercise-23-s1 = Voorkant van het bovenbeen rekken (liggend)
# Kind: step
# Page: /nl/rugklachten/oefening-23/
exercise-23-s2 = Rek de spier die uw knie strekt.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-23/
# Picture: ../figures/exercise-23.toml#1
exercise-23-s3 = Buikligging, de linkerknie is gebogen. De linkerhand houdt een handdoek vast die om de linkerenkel zit.
# Kind: alternative text
# Page: /nl/rugklachten/oefening-23/
# Picture: ../figures/exercise-23.toml#2
exercise-23-s4 = Buikligging. De handdoek trekt de linkerhiel naar de bil. Het bekken en het rechterbeen blijven op de mat.
