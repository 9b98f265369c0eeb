site-name = Oefenwijzer
skip = Treceți la conținut
language = Limba
languages = Alegeți o limbă
breadcrumb = Vă aflați aici
home = Pagina de start
footer-links = Despre acest site
more = Mai multe din această broșură
imprint-code = Broșura { $code }
imprint-revision = Revizuită ultima dată la
contact-heading = Întrebări?
safety-call = Aveți îndoieli despre un exercițiu? Sunați-ne.
contact-call = Sunați la { $telephone }
contact-hours = De { $from } până { $to } inclusiv, între orele { $opens } și { $closes }.
contact-hours-day = În ziua de { $day }, între orele { $opens } și { $closes }.
day =
    { $day ->
        [monday] luni
        [tuesday] marți
        [wednesday] miercuri
        [thursday] joi
        [friday] vineri
        [saturday] sâmbătă
       *[sunday] duminică
    }
date =
    { $month ->
        [1] { $day } ianuarie { $year }
        [2] { $day } februarie { $year }
        [3] { $day } martie { $year }
        [4] { $day } aprilie { $year }
        [5] { $day } mai { $year }
        [6] { $day } iunie { $year }
        [7] { $day } iulie { $year }
        [8] { $day } august { $year }
        [9] { $day } septembrie { $year }
        [10] { $day } octombrie { $year }
        [11] { $day } noiembrie { $year }
       *[12] { $day } decembrie { $year }
    }
languages-heading = Alegeți-vă limba
language-invitation = Exerciții de la spital, în limba română
home-heading = Exerciții pentru acasă
home-intro = Alegeți broșura pe care ați primit-o de la fizioterapeutul dumneavoastră.
count-exercises =
    { $exercises ->
        [one] { $exercises } exercițiu
        [few] { $exercises } exerciții
       *[other] { $exercises } de exerciții
    }
count-transfers =
    { $transfers ->
        [one] { $transfers } transfer
        [few] { $transfers } transferuri
       *[other] { $transfers } de transferuri
    }
leaflets = Broșurile noastre
not-found-heading = Această pagină nu există
retired-title = Exercițiul cu codul { $code } nu mai există
retired-text = Spitalul nu mai folosește acest exercițiu. Nu faceți exercițiul. Sunați-ne dacă aveți întrebări.
retired-since = Acest lucru este valabil din data de
contents = Pe această pagină
by-number = Căutați după număr
by-number-hint = Numărul exercițiului este pe foaia dumneavoastră.
by-position = Căutați după poziție
position-not-stated = Poziția nu este menționată
by-equipment = Căutați după obiectele necesare
equipment-not-stated = Nu este menționat niciun obiect
by-body = Căutați după partea corpului
body-not-stated = Nu este menționată nicio parte a corpului
body-whole = tot corpul
body-head-and-shoulders = cap și umeri
body-arm = braț
body-back = spate
body-belly = burtă
body-pelvis = bazin
body-hip = șold
body-leg = picior
body-thigh-front = partea din față a coapsei
body-thigh-back = partea din spate a coapsei
body-knee = genunchi
body-calf = gambă
type = Tip
type-not-stated = Tipul nu este menționat
exercises = Exerciții
transfers = Transferuri: cum vă schimbați poziția
transfers-explained = Un transfer este o schimbare a poziției. De exemplu, vă întoarceți în pat sau vă așezați.
folder-link = Toată broșura pe o singură pagină
folder-for-paper = Pentru tipărire
print-hint = Doriți această pagină pe hârtie? Alegeți „Tipărire” în meniul browserului.
exercise-label = Exercițiul { $number }
transfer-label = Transferul { $number }
safety-only-ticked = Faceți numai exercițiile pe care le-ați parcurs împreună cu fizioterapeutul dumneavoastră și care sunt bifate.
jump-steps = Direct la pași
rules-of-type = Reguli pentru exercițiile { $letter }
position = Poziția inițială
position-supine = pe spate
position-prone = pe burtă
position-side-lying = pe o parte
position-hands-and-knees = pe mâini și genunchi
position-half-kneeling = pe un genunchi
position-standing = în picioare
position-sitting = în șezut
equipment = Aveți nevoie de
equipment-mat = o saltea de exerciții
equipment-pillow = o pernă
equipment-towel = un prosop
equipment-chair = un scaun
equipment-wall = un perete
equipment-stool = un taburet
equipment-bed = un pat
steps = Pas cu pas
picture-number = Imaginea { $number }
doses = De câte ori și cât timp
alert-note = Bine de știut
alert-tip = Sfat
alert-important = Important
alert-warning = Aveți grijă
alert-caution = Atenție
pager = Alte exerciții
previous = Anterior
next = Următorul
overview = Cuprins
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Faceți acest lucru { $repetitions } dată pentru fiecare mușchi, alternativ stânga și dreapta.
                        [few] Faceți acest lucru de { $repetitions } ori pentru fiecare mușchi, alternativ stânga și dreapta.
                       *[other] Faceți acest lucru pentru fiecare mușchi de atâtea ori: { $repetitions }, alternativ stânga și dreapta.
                    }
               *[none]
                    { $repetitions ->
                        [one] Faceți acest lucru { $repetitions } dată pentru fiecare mușchi.
                        [few] Faceți acest lucru de { $repetitions } ori pentru fiecare mușchi.
                       *[other] Faceți acest lucru pentru fiecare mușchi de atâtea ori: { $repetitions }.
                    }
            }
       *[none]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Faceți acest lucru { $repetitions } dată, alternativ stânga și dreapta.
                        [few] Faceți acest lucru de { $repetitions } ori, alternativ stânga și dreapta.
                       *[other] Faceți acest lucru de atâtea ori: { $repetitions }, alternativ stânga și dreapta.
                    }
               *[none]
                    { $repetitions ->
                        [one] Faceți acest lucru { $repetitions } dată.
                        [few] Faceți acest lucru de { $repetitions } ori.
                       *[other] Faceți acest lucru de atâtea ori: { $repetitions }.
                    }
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] De fiecare dată, faceți acest lucru timp de aproximativ { $amount } minut.
                        [few] De fiecare dată, faceți acest lucru timp de aproximativ { $amount } minute.
                       *[other] De fiecare dată, faceți acest lucru timp de aproximativ atâtea minute: { $amount }.
                    }
                [s-or-min]
                    { $amount ->
                        [one] De fiecare dată, faceți acest lucru timp de aproximativ { $amount } secundă sau minut.
                        [few] De fiecare dată, faceți acest lucru timp de aproximativ { $amount } secunde sau minute.
                       *[other] De fiecare dată, faceți acest lucru timp de aproximativ atâtea secunde sau minute: { $amount }.
                    }
               *[s]
                    { $amount ->
                        [one] De fiecare dată, faceți acest lucru timp de aproximativ { $amount } secundă.
                        [few] De fiecare dată, faceți acest lucru timp de aproximativ { $amount } secunde.
                       *[other] De fiecare dată, faceți acest lucru timp de aproximativ atâtea secunde: { $amount }.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] De fiecare dată, faceți acest lucru timp de { $amount } minut.
                        [few] De fiecare dată, faceți acest lucru timp de { $amount } minute.
                       *[other] De fiecare dată, faceți acest lucru timp de atâtea minute: { $amount }.
                    }
                [s-or-min]
                    { $amount ->
                        [one] De fiecare dată, faceți acest lucru timp de { $amount } secundă sau minut.
                        [few] De fiecare dată, faceți acest lucru timp de { $amount } secunde sau minute.
                       *[other] De fiecare dată, faceți acest lucru timp de atâtea secunde sau minute: { $amount }.
                    }
               *[s]
                    { $amount ->
                        [one] De fiecare dată, faceți acest lucru timp de { $amount } secundă.
                        [few] De fiecare dată, faceți acest lucru timp de { $amount } secunde.
                       *[other] De fiecare dată, faceți acest lucru timp de atâtea secunde: { $amount }.
                    }
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Mențineți poziția timp de aproximativ { $amount } minut.
                        [few] Mențineți poziția timp de aproximativ { $amount } minute.
                       *[other] Mențineți poziția timp de aproximativ atâtea minute: { $amount }.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Mențineți poziția timp de aproximativ { $amount } secundă sau minut.
                        [few] Mențineți poziția timp de aproximativ { $amount } secunde sau minute.
                       *[other] Mențineți poziția timp de aproximativ atâtea secunde sau minute: { $amount }.
                    }
               *[s]
                    { $amount ->
                        [one] Mențineți poziția timp de aproximativ { $amount } secundă.
                        [few] Mențineți poziția timp de aproximativ { $amount } secunde.
                       *[other] Mențineți poziția timp de aproximativ atâtea secunde: { $amount }.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Mențineți poziția timp de { $amount } minut.
                        [few] Mențineți poziția timp de { $amount } minute.
                       *[other] Mențineți poziția timp de atâtea minute: { $amount }.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Mențineți poziția timp de { $amount } secundă sau minut.
                        [few] Mențineți poziția timp de { $amount } secunde sau minute.
                       *[other] Mențineți poziția timp de atâtea secunde sau minute: { $amount }.
                    }
               *[s]
                    { $amount ->
                        [one] Mențineți poziția timp de { $amount } secundă.
                        [few] Mențineți poziția timp de { $amount } secunde.
                       *[other] Mențineți poziția timp de atâtea secunde: { $amount }.
                    }
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Faceți acest lucru timp de aproximativ { $amount } minut.
                        [few] Faceți acest lucru timp de aproximativ { $amount } minute.
                       *[other] Faceți acest lucru timp de aproximativ atâtea minute: { $amount }.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Faceți acest lucru timp de aproximativ { $amount } secundă sau minut.
                        [few] Faceți acest lucru timp de aproximativ { $amount } secunde sau minute.
                       *[other] Faceți acest lucru timp de aproximativ atâtea secunde sau minute: { $amount }.
                    }
               *[s]
                    { $amount ->
                        [one] Faceți acest lucru timp de aproximativ { $amount } secundă.
                        [few] Faceți acest lucru timp de aproximativ { $amount } secunde.
                       *[other] Faceți acest lucru timp de aproximativ atâtea secunde: { $amount }.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Faceți acest lucru timp de { $amount } minut.
                        [few] Faceți acest lucru timp de { $amount } minute.
                       *[other] Faceți acest lucru timp de atâtea minute: { $amount }.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Faceți acest lucru timp de { $amount } secundă sau minut.
                        [few] Faceți acest lucru timp de { $amount } secunde sau minute.
                       *[other] Faceți acest lucru timp de atâtea secunde sau minute: { $amount }.
                    }
               *[s]
                    { $amount ->
                        [one] Faceți acest lucru timp de { $amount } secundă.
                        [few] Faceți acest lucru timp de { $amount } secunde.
                       *[other] Faceți acest lucru timp de atâtea secunde: { $amount }.
                    }
            }
    }
dose-duration-sides =
    { $unit ->
        [min]
            Stânga{ $left ->
                [one] : { $left } minut
                [few] : { $left } minute
               *[other] , în minute: { $left }
            }. Dreapta{ $right ->
                [one] : { $right } minut
                [few] : { $right } minute
               *[other] , în minute: { $right }
            }.
        [s-or-min]
            Stânga{ $left ->
                [one] : { $left } secundă sau minut
                [few] : { $left } secunde sau minute
               *[other] , în secunde sau minute: { $left }
            }. Dreapta{ $right ->
                [one] : { $right } secundă sau minut
                [few] : { $right } secunde sau minute
               *[other] , în secunde sau minute: { $right }
            }.
       *[s]
            Stânga{ $left ->
                [one] : { $left } secundă
                [few] : { $left } secunde
               *[other] , în secunde: { $left }
            }. Dreapta{ $right ->
                [one] : { $right } secundă
                [few] : { $right } secunde
               *[other] , în secunde: { $right }
            }.
    }
dose-from-types = Acest lucru este valabil pentru toate exercițiile de acest tip.
dose-not-stated = Broșura nu indică niciun număr și nicio durată. Întrebați fizioterapeutul dumneavoastră.
dose-blank = (numărul dat de fizioterapeutul dumneavoastră)
dose-blank-note = Numerele sunt pe foaia dumneavoastră. Fizioterapeutul dumneavoastră le completează.
dose-unit-choice-note = Secunde sau minute? Fizioterapeutul dumneavoastră taie ce nu se potrivește.
inferred-note = Aceasta este deocamdată o versiune de lucru. Spitalul nu a aprobat încă aceste puncte. Ele nu apar în broșura pe hârtie:
inferred-title = numele exercițiului
inferred-position = poziția inițială
inferred-equipment = lucrurile de care aveți nevoie
inferred-steps = explicația din pași și din imagini
notice-fallback = Acest exercițiu nu există încă în această limbă ({ $language }). Mai jos este textul în olandeză. Nu îl înțelegeți bine? Sunați la { $telephone }.
notice-fallback-page = Această pagină nu există încă în această limbă ({ $language }). Mai jos este textul în olandeză. Nu îl înțelegeți bine? Sunați la { $telephone }.
notice-machine = Un calculator a tradus acest text. Nimeni nu a verificat traducerea. Numai textul în olandeză este valabil. Dacă aveți îndoieli, întrebați fizioterapeutul dumneavoastră.
notice-translated = Un traducător a tradus acest text. Traducerea nu a fost încă verificată. Numai textul în olandeză este valabil. Dacă aveți îndoieli, întrebați fizioterapeutul dumneavoastră.
notice-reviewed-language = Limba acestei traduceri a fost verificată. Traducerea nu a fost încă văzută de un fizioterapeut. Numai textul în olandeză este valabil. Dacă aveți îndoieli, întrebați fizioterapeutul dumneavoastră.
notice-stale = Textul în olandeză s-a schimbat. Această traducere nu a fost încă adaptată. Numai textul în olandeză este valabil. Dacă aveți îndoieli, întrebați fizioterapeutul dumneavoastră.
notice-review-overdue = Spitalul trebuie să verifice din nou acest text. Dacă aveți îndoieli, întrebați fizioterapeutul dumneavoastră.
notice-edition = Textul s-a schimbat de când a fost făcută foaia dumneavoastră. Respectați numerele de pe foaia dumneavoastră. Aveți îndoieli? Sunați la { $telephone }.
arrival-changes = Ce s-a schimbat față de foaia dumneavoastră
arrival = Ați ajuns aici cu codul { $code }.
arrival-page = Mergeți la pagina permanentă
code-explained = Vreți această pagină pe telefon? Scanați codul QR sau scrieți această adresă:
code-alt = Cod QR cu adresa codului { $code }.
state-source = Acesta este textul în olandeză.
state-machine = Tradus de un calculator, nu a fost verificat.
state-translated = Tradus de un traducător, nu a fost verificat.
state-reviewed-language = Limba a fost verificată, exercițiile încă nu.
state-reviewed-clinical = Verificat de un fizioterapeut.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – codul { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – codul { $code }
title-folder = Toată broșura: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = Exerciții pentru acasă – { $organisation }
title-languages = Alegeți-vă limba – { $organisation }
title-not-found = Această pagină nu există – { $organisation }
title-gone = Pagina nu a fost găsită – { $organisation }
title-retired = Codul { $code } nu mai există – { $organisation }
description-item = { $label } din { $leaflet }: { $name }. Explicat pas cu pas de { $organisation }.
description-leaflet = { $leaflet }: exerciții pentru acasă. Explicate pas cu pas de { $organisation }.
description-folder = Toată broșura { $leaflet } pe o singură pagină, de citit sau de tipărit.
description-home = Exerciții pentru acasă, de la fizioterapeuții din { $organisation }.
description-languages = Exerciții de la { $organisation }, în limba dumneavoastră.
description-page = { $title }: informații de la { $organisation }.
description-not-found = Această pagină de la { $organisation } nu există.
description-retired = Exercițiul cu codul { $code } nu mai există.
script-timer-heading = Timp și numărătoare
script-timer-open = Setați un cronometru
script-timer-open-count = Setați o numărătoare
script-timer-step = la pasul
script-timer-intro = Completați ce ați stabilit cu fizioterapeutul dumneavoastră.
script-timer-field-time = Timp
script-timer-left = Timp pentru stânga
script-timer-right = Timp pentru dreapta
script-timer-field-unit = Secunde sau minute
script-timer-choose = Alegeți aici
script-timer-s = Secunde
script-timer-min = Minute
script-timer-field-times = De câte ori
script-timer-field-rest = Odihnă între repetări, în secunde
script-timer-field-other = Timp pentru cealaltă parte
script-timer-field-others = De câte ori pentru cealaltă parte
script-timer-field-ready = Timp ca să vă pregătiți, în secunde
script-timer-more = Mai multe setări
script-timer-sound = Sunet
script-timer-tone = Semnale sonore
script-timer-off = Fără sunet
script-timer-voice = Voce
script-timer-range = Scrieți aici un număr întreg:
script-timer-need-time = Scrieți aici timpul.
script-timer-need-unit = Alegeți secunde sau minute.
script-timer-screen-off = Se stinge ecranul? Atunci s-ar putea să nu auziți niciun sunet.
script-timer-start = Porniți
script-timer-ready = Pregătiți-vă
script-timer-begin = Începeți
script-timer-work = Faceți exercițiul
script-timer-rest = Odihniți-vă
script-timer-first = Întâi o parte
script-timer-other = Acum cealaltă parte
script-timer-half = Ați ajuns la jumătate
script-timer-ten = Încă 10 secunde
script-timer-done = Gata
script-timer-done-earlier = Gata. Timpul se terminase deja.
script-timer-unsure = Cronometrul s-a oprit. Ora de pe acest dispozitiv s-a schimbat. De aceea, poate că timpul nu este corect.
script-timer-paused = În pauză
script-timer-turn = Repetarea:
script-timer-count = Numărați
script-timer-count-back = Una mai puțin
script-timer-pause = Pauză
script-timer-go-on = Continuați
script-timer-shorter = 10 secunde mai puțin
script-timer-longer = 10 secunde mai mult
script-timer-again = De la început
script-timer-stop = Opriți
script-timer-close = Închideți
script-timer-dark = Ecranul se poate întuneca. Timpul merge totuși mai departe.
script-aloud = Ascultați
script-aloud-step = Ascultați pasul
script-aloud-stop = Opriți
script-aloud-again = Din nou de aici
script-aloud-close = Închideți
script-share = Trimiteți această pagină
script-share-copied = Adresa a fost copiată. Acum o puteți lipi într-un mesaj.
script-share-address = Copiați această adresă:
script-print-item = Tipăriți această pagină
script-print-folder = Tipăriți broșura
script-print-choose = Alegeți ce doriți să tipăriți
script-print-stop = Opriți alegerea
script-print-pick = De tipărit
script-print-count = Exerciții alese:
script-print-chosen = Tipăriți paginile alese
script-print-none = Nu ați ales încă nimic.
script-print-busy = Un moment. Paginile se încarcă.
script-print-failed = Nu s-a tipărit nimic. Acest dispozitiv nu a putut încărca aceste pagini:
script-today-done = L-am făcut
script-today-count = Făcut azi:
script-today-less = Una mai puțin
script-today-mark = făcut azi
script-today-clear = Ștergeți tot ce este de azi
script-today-cleared = Tot ce era de azi a fost șters.
script-today-private = Informația rămâne pe acest dispozitiv.
script-not-kept = Acest dispozitiv nu păstrează informația. Este valabilă până când părăsiți pagina.
script-comforts = Text și contrast
script-comforts-text = Litere
script-comforts-text-normal = Normale
script-comforts-text-larger = Mai mari
script-comforts-text-largest = Cele mai mari
script-comforts-contrast = Contrast
script-comforts-contrast-normal = Normal
script-comforts-contrast-more = Puternic
search-heading = Căutați un exercițiu
search-label = Ce căutați?
search-hint = Scrieți numărul de pe foaia dumneavoastră sau un cuvânt.
search-button = Căutați
search-overview = Toate exercițiile la un loc
search-overview-hint = În cuprins sunt toate exercițiile, în ordinea numerelor.
title-search = Căutați un exercițiu – { $organisation }
description-search = Căutați un exercițiu de la { $organisation } după număr sau după un cuvânt.
script-search-busy = Căutăm…
script-search-found = Rezultate găsite:
script-search-none = Nu am găsit nimic. Uitați-vă din nou la numărul de pe foaia dumneavoastră. Sau alegeți exercițiul din cuprins.
script-search-error = Căutarea nu funcționează acum. Alegeți exercițiul din cuprins.
script-offline-saving = Dispozitivul dumneavoastră salvează această broșură. Durează puțin.
script-offline-saved = Această broșură este salvată pe dispozitivul dumneavoastră. O puteți citi și fără internet.
script-offline-updating = Există o versiune nouă a acestei broșuri. Dispozitivul dumneavoastră o salvează acum.
script-offline-renewed = Versiunea nouă este salvată pe dispozitivul dumneavoastră. Deschideți din nou această pagină.
script-offline-outdated = Pe dispozitivul dumneavoastră este încă versiunea anterioară. Cu internet citiți întotdeauna versiunea cea mai nouă.
script-offline-failed = Această broșură nu poate fi salvată acum pe dispozitivul dumneavoastră.
script-offline-removed = Această broșură nu este salvată pe dispozitivul dumneavoastră.
script-offline-copy = Acum citiți broșura salvată. A fost revizuită ultima dată la
script-offline-remove = Ștergeți broșurile salvate
script-offline-save = Salvați pe acest dispozitiv
script-offline-changed = S-a schimbat un avertisment, o regulă, un număr sau o durată. Citiți din nou:
script-offline-read = Am citit
editors-heading = Pentru redacțiile web
editors-intro = Puteți afișa un exercițiu pe propriul dumneavoastră site. Cititorul vede atunci tot ce ține de exercițiu.
editors-permission = Cereți mai întâi permisiunea spitalului.
editors-embed = Încorporarea unui exercițiu
editors-script = Copiați aceste rânduri în pagina dumneavoastră. Scriptul face cadrul la fel de înalt ca exercițiul.
editors-fixed = Site-ul dumneavoastră nu poate folosi un script? Atunci copiați aceste rânduri. Cititorul derulează atunci în interiorul cadrului.
editors-addresses = Adrese pentru încorporare
editors-data = Date pentru programe
editors-data-file = Toată broșura (JSON)
editors-data-schema = Explicația fiecărui câmp (JSON Schema)
embed-page = Deschideți toată pagina
statement-organisation = Organizație
statement-site = Site
statement-status = Statut
statement-status-meaning =
    { $status ->
        [A] O evaluare arată că site-ul îndeplinește toate cerințele.
        [B] O evaluare arată ce cerințe îndeplinește site-ul.
        [C] Încă nu există o evaluare. Evaluarea va avea loc în cel mult șase luni.
       *[D] Nu s-a făcut încă nicio evaluare. Nici data ei nu este încă stabilită.
    }
statement-standards = Ghiduri
statement-date = Data acestei declarații
statement-measured-date = Data măsurătorilor
statement-size = Au fost măsurate
statement-pages =
    { $pages ->
        [one] { $pages } pagină
        [few] { $pages } pagini
       *[other] { $pages } de pagini
    }
statement-languages =
    { $languages ->
        [one] { $languages } limbă
        [few] { $languages } limbi
       *[other] { $languages } de limbi
    }
statement-views =
    { $views ->
        [one] Fiecare pagină a fost verificată în { $views } mod.
        [few] Fiecare pagină a fost verificată în { $views } moduri.
       *[other] Fiecare pagină a fost verificată în { $views } de moduri.
    }
statement-checks =
    { $checks ->
        [one] Programul verifică { $checks } regulă.
        [few] Programul verifică { $checks } reguli.
       *[other] Programul verifică { $checks } de reguli.
    }
statement-violations =
    { $violations ->
        [one] Rezultat: { $violations } greșeală
        [few] Rezultat: { $violations } greșeli
       *[other] Rezultat: { $violations } de greșeli
    }
statement-tool = Cu programul { $tool }.
statement-own = Cu un test făcut pentru acest site.
statement-judge-axe = Structură și culori
statement-judge-ibm = Structură și culori, al doilea program
statement-judge-htmlcs = Structură și culori, al treilea program
statement-judge-nu = Codul paginilor
statement-judge-layout = Încape totul pe ecran?
statement-judge-keyboard = Funcționează totul cu tastatura?
statement-judge-touch = Sunt literele și butoanele destul de mari?
sheet-heading = Imagini de evaluat
sheet-intro = Comparați fiecare imagine cu textul paginii. Bifați dacă sunteți de acord. Ceva nu este bine? Atunci scrieți ce trebuie schimbat.
sheet-question = Ce nu precizează broșura
sheet-picture = Imaginea { $number }
sheet-picture-step = Imaginea { $number }, la pasul { $step }
sheet-no-drawing = Fără desen
sheet-approved = de acord
sheet-rejected = nu sunt de acord
sheet-remarks = Observații
sheet-words = Textul de pe pagină
sheet-mark = Codul de identificare al acestui text și al imaginilor, pentru redacție:
sheet-signed = Aprobat de { $by } la { $date }
sheet-signing = Semnare
sheet-statement = Am evaluat toate imaginile din această listă, împreună cu numele și textele lor.
sheet-name = Numele
sheet-role = Funcția
sheet-date = Data
sheet-signature = Semnătura
review-heading = Traducere de evaluat
review-intro = Comparați fiecare text cu cel în olandeză. Bifați dacă traducerea este corectă. Ceva nu este corect? Atunci scrieți ce trebuie să fie acolo.
review-critical = Important pentru siguranță
review-missing = Nu este tradus încă
review-stale = Textul în olandeză s-a schimbat
review-right = corect
review-wrong = nu este corect
review-statement = Am comparat toate textele din această listă cu textul în olandeză.
