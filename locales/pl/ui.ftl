site-name = Oefenwijzer
skip = Przejdź do treści
language = Język
languages = Wybierz język
breadcrumb = Jesteś tutaj
home = Strona główna
footer-links = O tej stronie internetowej
more = Więcej z tej broszury
imprint-code = Broszura { $code }
imprint-revision = Ostatnio zaktualizowano
contact-heading = Pytania?
safety-call = Masz wątpliwości co do ćwiczenia? Zadzwoń do nas.
contact-call = Zadzwoń: { $telephone }
contact-hours = Dni: { $from }–{ $to }, w godzinach od { $opens } do { $closes }.
contact-hours-day = Dzień: { $day }, w godzinach od { $opens } do { $closes }.
day =
    { $day ->
        [monday] poniedziałek
        [tuesday] wtorek
        [wednesday] środa
        [thursday] czwartek
        [friday] piątek
        [saturday] sobota
       *[sunday] niedziela
    }
date =
    { $month ->
        [1] { $day } stycznia { $year }
        [2] { $day } lutego { $year }
        [3] { $day } marca { $year }
        [4] { $day } kwietnia { $year }
        [5] { $day } maja { $year }
        [6] { $day } czerwca { $year }
        [7] { $day } lipca { $year }
        [8] { $day } sierpnia { $year }
        [9] { $day } września { $year }
        [10] { $day } października { $year }
        [11] { $day } listopada { $year }
       *[12] { $day } grudnia { $year }
    }
languages-heading = Wybierz swój język
language-invitation = Ćwiczenia ze szpitala, po polsku
home-heading = Ćwiczenia w domu
home-intro = Wybierz broszurę, którą dał Ci Twój fizjoterapeuta.
count-exercises =
    { $exercises ->
        [one] { $exercises } ćwiczenie
        [few] { $exercises } ćwiczenia
        [many] { $exercises } ćwiczeń
       *[other] { $exercises } ćwiczenia
    }
count-transfers =
    { $transfers ->
        [one] { $transfers } transfer
        [few] { $transfers } transfery
        [many] { $transfers } transferów
       *[other] { $transfers } transferu
    }
leaflets = Nasze broszury
not-found-heading = Ta strona nie istnieje
retired-title = Ćwiczenie z kodem { $code } już nie istnieje
retired-text = Szpital już nie stosuje tego ćwiczenia. Nie wykonuj tego ćwiczenia. Zadzwoń do nas, jeśli masz pytania.
retired-since = Obowiązuje to od
contents = Na tej stronie
by-number = Szukaj według numeru
by-number-hint = Numer Twojego ćwiczenia jest na Twojej kartce.
by-position = Szukaj według pozycji
position-not-stated = Pozycji nie podano
by-equipment = Szukaj według potrzebnych rzeczy
equipment-not-stated = Potrzebnych rzeczy nie podano
by-body = Szukaj według części ciała
body-not-stated = Części ciała nie podano
body-whole = całe ciało
body-head-and-shoulders = głowa i barki
body-arm = ręka
body-back = plecy
body-belly = brzuch
body-pelvis = miednica
body-hip = biodro
body-leg = noga
body-thigh-front = przód uda
body-thigh-back = tył uda
body-knee = kolano
body-calf = łydka
type = Typ
type-not-stated = Typu nie podano
exercises = Ćwiczenia
transfers = Transfery: zmiana pozycji
transfers-explained = Transfer to zmiana pozycji. Na przykład obracasz się w łóżku albo siadasz.
folder-link = Cała broszura na jednej stronie
folder-for-paper = Do wydrukowania
print-hint = Chcesz mieć tę stronę na papierze? Wybierz „Drukuj” w menu swojej przeglądarki.
exercise-label = Ćwiczenie { $number }
transfer-label = Transfer { $number }
safety-only-ticked = Wykonuj tylko ćwiczenia, które Twój fizjoterapeuta omówił z Tobą i które są zaznaczone krzyżykiem.
jump-steps = Od razu do kroków
rules-of-type = Zasady ćwiczeń typu { $letter }
position = Pozycja wyjściowa
position-supine = na plecach
position-prone = na brzuchu
position-side-lying = na boku
position-hands-and-knees = na dłoniach i kolanach
position-half-kneeling = na jednym kolanie
position-standing = na stojąco
position-sitting = na siedząco
equipment = Potrzebne
equipment-mat = mata
equipment-pillow = poduszka
equipment-towel = ręcznik
equipment-chair = krzesło
equipment-wall = ściana
equipment-stool = stołek
equipment-bed = łóżko
steps = Krok po kroku
picture-number = Ilustracja { $number }
doses = Jak często i jak długo
alert-note = Warto wiedzieć
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrożnie
alert-caution = Uwaga
pager = Inne ćwiczenia
previous = Poprzednie
next = Następne
overview = Przegląd
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Zrób to { $repetitions } raz dla każdego mięśnia, na zmianę lewą i prawą stroną.
                        [few] Zrób to { $repetitions } razy dla każdego mięśnia, na zmianę lewą i prawą stroną.
                        [many] Zrób to { $repetitions } razy dla każdego mięśnia, na zmianę lewą i prawą stroną.
                       *[other] Zrób to { $repetitions } razy dla każdego mięśnia, na zmianę lewą i prawą stroną.
                    }
               *[none]
                    { $repetitions ->
                        [one] Zrób to { $repetitions } raz dla każdego mięśnia.
                        [few] Zrób to { $repetitions } razy dla każdego mięśnia.
                        [many] Zrób to { $repetitions } razy dla każdego mięśnia.
                       *[other] Zrób to { $repetitions } razy dla każdego mięśnia.
                    }
            }
       *[none]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Zrób to { $repetitions } raz, na zmianę lewą i prawą stroną.
                        [few] Zrób to { $repetitions } razy, na zmianę lewą i prawą stroną.
                        [many] Zrób to { $repetitions } razy, na zmianę lewą i prawą stroną.
                       *[other] Zrób to { $repetitions } razy, na zmianę lewą i prawą stroną.
                    }
               *[none]
                    { $repetitions ->
                        [one] Zrób to { $repetitions } raz.
                        [few] Zrób to { $repetitions } razy.
                        [many] Zrób to { $repetitions } razy.
                       *[other] Zrób to { $repetitions } razy.
                    }
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Za każdym razem rób to około { $amount } minuty.
                        [few] Za każdym razem rób to około { $amount } minut.
                        [many] Za każdym razem rób to około { $amount } minut.
                       *[other] Za każdym razem rób to około { $amount } minut.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Za każdym razem rób to około { $amount } sekundy lub minuty.
                        [few] Za każdym razem rób to około { $amount } sekund lub minut.
                        [many] Za każdym razem rób to około { $amount } sekund lub minut.
                       *[other] Za każdym razem rób to około { $amount } sekund lub minut.
                    }
               *[s]
                    { $amount ->
                        [one] Za każdym razem rób to około { $amount } sekundy.
                        [few] Za każdym razem rób to około { $amount } sekund.
                        [many] Za każdym razem rób to około { $amount } sekund.
                       *[other] Za każdym razem rób to około { $amount } sekund.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Za każdym razem rób to przez { $amount } minutę.
                        [few] Za każdym razem rób to przez { $amount } minuty.
                        [many] Za każdym razem rób to przez { $amount } minut.
                       *[other] Za każdym razem rób to przez { $amount } minut.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Za każdym razem rób to przez { $amount } sekundę lub minutę.
                        [few] Za każdym razem rób to przez { $amount } sekundy lub minuty.
                        [many] Za każdym razem rób to przez { $amount } sekund lub minut.
                       *[other] Za każdym razem rób to przez { $amount } sekund lub minut.
                    }
               *[s]
                    { $amount ->
                        [one] Za każdym razem rób to przez { $amount } sekundę.
                        [few] Za każdym razem rób to przez { $amount } sekundy.
                        [many] Za każdym razem rób to przez { $amount } sekund.
                       *[other] Za każdym razem rób to przez { $amount } sekund.
                    }
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Utrzymaj pozycję około { $amount } minuty.
                        [few] Utrzymaj pozycję około { $amount } minut.
                        [many] Utrzymaj pozycję około { $amount } minut.
                       *[other] Utrzymaj pozycję około { $amount } minut.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Utrzymaj pozycję około { $amount } sekundy lub minuty.
                        [few] Utrzymaj pozycję około { $amount } sekund lub minut.
                        [many] Utrzymaj pozycję około { $amount } sekund lub minut.
                       *[other] Utrzymaj pozycję około { $amount } sekund lub minut.
                    }
               *[s]
                    { $amount ->
                        [one] Utrzymaj pozycję około { $amount } sekundy.
                        [few] Utrzymaj pozycję około { $amount } sekund.
                        [many] Utrzymaj pozycję około { $amount } sekund.
                       *[other] Utrzymaj pozycję około { $amount } sekund.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Utrzymaj pozycję przez { $amount } minutę.
                        [few] Utrzymaj pozycję przez { $amount } minuty.
                        [many] Utrzymaj pozycję przez { $amount } minut.
                       *[other] Utrzymaj pozycję przez { $amount } minut.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Utrzymaj pozycję przez { $amount } sekundę lub minutę.
                        [few] Utrzymaj pozycję przez { $amount } sekundy lub minuty.
                        [many] Utrzymaj pozycję przez { $amount } sekund lub minut.
                       *[other] Utrzymaj pozycję przez { $amount } sekund lub minut.
                    }
               *[s]
                    { $amount ->
                        [one] Utrzymaj pozycję przez { $amount } sekundę.
                        [few] Utrzymaj pozycję przez { $amount } sekundy.
                        [many] Utrzymaj pozycję przez { $amount } sekund.
                       *[other] Utrzymaj pozycję przez { $amount } sekund.
                    }
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Rób to około { $amount } minuty.
                        [few] Rób to około { $amount } minut.
                        [many] Rób to około { $amount } minut.
                       *[other] Rób to około { $amount } minut.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Rób to około { $amount } sekundy lub minuty.
                        [few] Rób to około { $amount } sekund lub minut.
                        [many] Rób to około { $amount } sekund lub minut.
                       *[other] Rób to około { $amount } sekund lub minut.
                    }
               *[s]
                    { $amount ->
                        [one] Rób to około { $amount } sekundy.
                        [few] Rób to około { $amount } sekund.
                        [many] Rób to około { $amount } sekund.
                       *[other] Rób to około { $amount } sekund.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Rób to przez { $amount } minutę.
                        [few] Rób to przez { $amount } minuty.
                        [many] Rób to przez { $amount } minut.
                       *[other] Rób to przez { $amount } minut.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Rób to przez { $amount } sekundę lub minutę.
                        [few] Rób to przez { $amount } sekundy lub minuty.
                        [many] Rób to przez { $amount } sekund lub minut.
                       *[other] Rób to przez { $amount } sekund lub minut.
                    }
               *[s]
                    { $amount ->
                        [one] Rób to przez { $amount } sekundę.
                        [few] Rób to przez { $amount } sekundy.
                        [many] Rób to przez { $amount } sekund.
                       *[other] Rób to przez { $amount } sekund.
                    }
            }
    }
dose-duration-sides =
    { $unit ->
        [min]
            Lewa strona: { $left ->
                [one] { $left } minuta
                [few] { $left } minuty
                [many] { $left } minut
               *[other] { $left } minut
            }. Prawa strona: { $right ->
                [one] { $right } minuta
                [few] { $right } minuty
                [many] { $right } minut
               *[other] { $right } minut
            }.
        [s-or-min]
            Lewa strona: { $left ->
                [one] { $left } sekunda lub minuta
                [few] { $left } sekundy lub minuty
                [many] { $left } sekund lub minut
               *[other] { $left } sekund lub minut
            }. Prawa strona: { $right ->
                [one] { $right } sekunda lub minuta
                [few] { $right } sekundy lub minuty
                [many] { $right } sekund lub minut
               *[other] { $right } sekund lub minut
            }.
       *[s]
            Lewa strona: { $left ->
                [one] { $left } sekunda
                [few] { $left } sekundy
                [many] { $left } sekund
               *[other] { $left } sekund
            }. Prawa strona: { $right ->
                [one] { $right } sekunda
                [few] { $right } sekundy
                [many] { $right } sekund
               *[other] { $right } sekund
            }.
    }
dose-from-types = Dotyczy to wszystkich ćwiczeń tego typu.
dose-not-stated = Broszura nie podaje liczby ani czasu. Zapytaj o to swojego fizjoterapeutę.
dose-blank = (liczba od Twojego fizjoterapeuty)
dose-blank-note = Liczby są na Twojej kartce. Wpisuje je Twój fizjoterapeuta.
dose-unit-choice-note = Sekundy czy minuty? Twój fizjoterapeuta skreśla to, co nie pasuje.
inferred-note = To jest jeszcze wersja robocza. Szpital nie zatwierdził jeszcze tych punktów. Nie ma ich w papierowej broszurze:
inferred-title = nazwa ćwiczenia
inferred-position = pozycja wyjściowa
inferred-equipment = co jest potrzebne
inferred-steps = objaśnienia w krokach i na ilustracjach
notice-fallback = Tego ćwiczenia nie ma jeszcze w tym języku ({ $language }). Poniżej jest tekst niderlandzki. Nie rozumiesz go dobrze? Zadzwoń: { $telephone }.
notice-fallback-page = Tej strony nie ma jeszcze w tym języku ({ $language }). Poniżej jest tekst niderlandzki. Nie rozumiesz go dobrze? Zadzwoń: { $telephone }.
notice-machine = Ten tekst przetłumaczył komputer. Nikt nie sprawdził tego tłumaczenia. Obowiązuje tylko tekst niderlandzki. W razie wątpliwości zapytaj swojego fizjoterapeutę.
notice-translated = Ten tekst przetłumaczył tłumacz. Tłumaczenie nie zostało jeszcze sprawdzone. Obowiązuje tylko tekst niderlandzki. W razie wątpliwości zapytaj swojego fizjoterapeutę.
notice-reviewed-language = Język tego tłumaczenia został sprawdzony. Fizjoterapeuta jeszcze nie obejrzał tłumaczenia. Obowiązuje tylko tekst niderlandzki. W razie wątpliwości zapytaj swojego fizjoterapeutę.
notice-stale = Tekst niderlandzki się zmienił. To tłumaczenie nie zostało jeszcze dostosowane. Obowiązuje tylko tekst niderlandzki. W razie wątpliwości zapytaj swojego fizjoterapeutę.
notice-review-overdue = Szpital musi ponownie sprawdzić ten tekst. W razie wątpliwości zapytaj swojego fizjoterapeutę.
notice-edition = Tekst zmienił się, odkąd powstała Twoja kartka. Trzymaj się liczb na swojej kartce. Masz wątpliwości? Zadzwoń: { $telephone }.
arrival-changes = Co się zmieniło, odkąd powstała Twoja kartka
arrival = Ta strona została otwarta za pomocą kodu { $code }.
arrival-page = Przejdź do stałej strony
code-explained = Chcesz mieć tę stronę w telefonie? Zeskanuj kod QR albo wpisz ten adres:
code-alt = Kod QR z adresem kodu { $code }.
state-source = To jest tekst niderlandzki.
state-machine = Przetłumaczone przez komputer, bez sprawdzenia.
state-translated = Przetłumaczone przez tłumacza, bez sprawdzenia.
state-reviewed-language = Język sprawdzono, ćwiczeń jeszcze nie.
state-reviewed-clinical = Sprawdzone przez fizjoterapeutę.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – kod { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – kod { $code }
title-folder = Cała broszura: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = Ćwiczenia w domu – { $organisation }
title-languages = Wybierz swój język – { $organisation }
title-not-found = Ta strona nie istnieje – { $organisation }
title-gone = Nie znaleziono strony – { $organisation }
title-retired = Kod { $code } już nie istnieje – { $organisation }
description-item = { $label } z broszury „{ $leaflet }”: { $name }. Krok po kroku objaśnia { $organisation }.
description-leaflet = { $leaflet }: ćwiczenia w domu. Krok po kroku objaśnia { $organisation }.
description-folder = Cała broszura „{ $leaflet }” na jednej stronie, do czytania lub do wydrukowania.
description-home = Ćwiczenia w domu, od fizjoterapeutów szpitala { $organisation }.
description-languages = Ćwiczenia szpitala { $organisation }, w Twoim własnym języku.
description-page = { $title }: informacje szpitala { $organisation }.
description-not-found = Ta strona szpitala { $organisation } nie istnieje.
description-retired = Ćwiczenie z kodem { $code } już nie istnieje.
script-timer-heading = Czas i licznik
script-timer-open = Ustaw minutnik
script-timer-open-count = Ustaw licznik
script-timer-step = dla kroku
script-timer-intro = Wpisz to, co ustalił z Tobą Twój fizjoterapeuta.
script-timer-field-time = Czas
script-timer-left = Czas dla lewej strony
script-timer-right = Czas dla prawej strony
script-timer-field-unit = Sekundy czy minuty
script-timer-choose = Wybierz tutaj
script-timer-s = Sekundy
script-timer-min = Minuty
script-timer-field-times = Ile razy
script-timer-field-rest = Odpoczynek między powtórzeniami, w sekundach
script-timer-field-other = Czas dla drugiej strony
script-timer-field-others = Ile razy dla drugiej strony
script-timer-field-ready = Czas na przygotowanie się, w sekundach
script-timer-more = Więcej ustawień
script-timer-sound = Dźwięk
script-timer-tone = Sygnały
script-timer-off = Bez dźwięku
script-timer-voice = Głos
script-timer-range = Wpisz tutaj liczbę całkowitą:
script-timer-need-time = Wpisz tutaj czas.
script-timer-need-unit = Wybierz sekundy lub minuty.
script-timer-screen-off = Ekran gaśnie? Możesz wtedy nie słyszeć dźwięku.
script-timer-start = Start
script-timer-ready = Przygotuj się
script-timer-begin = Zacznij
script-timer-work = Ćwiczysz
script-timer-rest = Odpocznij
script-timer-first = Pierwsza strona
script-timer-other = Teraz druga strona
script-timer-half = Jesteś w połowie
script-timer-ten = Jeszcze 10 sekund
script-timer-done = Koniec
script-timer-done-earlier = Koniec. Czas minął już wcześniej.
script-timer-unsure = Minutnik się zatrzymał. Zegar tego urządzenia się przestawił. Dlatego czas może się nie zgadzać.
script-timer-paused = Pauza
script-timer-turn = Powtórzenie:
script-timer-count = Policz
script-timer-count-back = O jeden mniej
script-timer-pause = Pauza
script-timer-go-on = Wznów
script-timer-shorter = 10 sekund krócej
script-timer-longer = 10 sekund dłużej
script-timer-again = Od nowa
script-timer-stop = Stop
script-timer-close = Zamknij
script-timer-dark = Twój ekran może zgasnąć. Czas będzie wtedy nadal liczony.
script-aloud = Czytaj na głos
script-aloud-step = Czytaj na głos: krok
script-aloud-stop = Stop
script-aloud-again = Jeszcze raz od tego miejsca
script-aloud-close = Zamknij
script-share = Udostępnij tę stronę
script-share-copied = Adres został skopiowany. Możesz go teraz wkleić do wiadomości.
script-share-address = Skopiuj ten adres:
script-print-item = Wydrukuj tę stronę
script-print-folder = Wydrukuj broszurę
script-print-choose = Wybierz, co wydrukować
script-print-stop = Zakończ wybieranie
script-print-pick = Wydrukuj to
script-print-count = Wybrano:
script-print-chosen = Wydrukuj wybrane strony
script-print-none = Nic jeszcze nie wybrano.
script-print-busy = Chwileczkę. Trwa pobieranie stron.
script-print-failed = Nic nie zostało wydrukowane. To urządzenie nie mogło pobrać tych stron:
script-today-done = Zrobione
script-today-count = Zrobione dzisiaj:
script-today-less = O jeden mniej
script-today-mark = zrobione dzisiaj
script-today-clear = Usuń wszystko z dzisiaj
script-today-cleared = Wszystko z dzisiaj zostało usunięte.
script-today-private = To pozostaje na tym urządzeniu.
script-not-kept = To urządzenie tego nie zapisuje. To zniknie, gdy opuścisz stronę.
script-comforts = Tekst i kontrast
script-comforts-text = Litery
script-comforts-text-normal = Zwykłe
script-comforts-text-larger = Większe
script-comforts-text-largest = Największe
script-comforts-contrast = Kontrast
script-comforts-contrast-normal = Zwykły
script-comforts-contrast-more = Mocny
search-heading = Znajdź ćwiczenie
search-label = Czego szukasz?
search-hint = Wpisz numer ze swojej kartki albo słowo.
search-button = Szukaj
search-overview = Wszystkie ćwiczenia w jednym miejscu
search-overview-hint = W przeglądzie są wszystkie ćwiczenia według numerów.
title-search = Znajdź ćwiczenie – { $organisation }
description-search = Znajdź ćwiczenie szpitala { $organisation } według numeru lub słowa.
script-search-busy = Szukamy…
script-search-found = Znaleziono:
script-search-none = Niczego nie znaleźliśmy. Spójrz jeszcze raz na numer na swojej kartce. Albo wybierz ćwiczenie w przeglądzie.
script-search-error = Szukanie teraz nie działa. Wybierz ćwiczenie w przeglądzie.
script-offline-saving = Twoje urządzenie zapisuje tę broszurę. To chwilę potrwa.
script-offline-saved = Ta broszura jest na Twoim urządzeniu. Możesz ją czytać także bez internetu.
script-offline-updating = Jest nowa wersja tej broszury. Twoje urządzenie teraz ją zapisuje.
script-offline-renewed = Nowa wersja jest na Twoim urządzeniu. Otwórz tę stronę ponownie.
script-offline-outdated = Na Twoim urządzeniu jest jeszcze poprzednia wersja. Gdy masz internet, zawsze czytasz najnowszą.
script-offline-failed = Nie udaje się teraz zapisać tej broszury na Twoim urządzeniu.
script-offline-removed = Tej broszury nie ma na Twoim urządzeniu.
script-offline-copy = Czytasz teraz zapisaną broszurę. Ostatnio zaktualizowano ją
script-offline-remove = Usuń zapisane broszury
script-offline-save = Zapisz na tym urządzeniu
script-offline-changed = Zmieniło się ostrzeżenie, zasada, liczba lub czas. Przeczytaj to ponownie:
script-offline-read = Przeczytane
editors-heading = Dla redakcji internetowych
editors-intro = Możesz pokazać ćwiczenie na własnej stronie internetowej. Czytelnik widzi wtedy wszystko, co należy do ćwiczenia.
editors-permission = Najpierw poproś szpital o zgodę.
editors-embed = Osadzanie ćwiczenia
editors-script = Skopiuj te linijki na swoją stronę. Skrypt nadaje ramce taką wysokość, jaką ma ćwiczenie.
editors-fixed = Twoja strona internetowa nie może używać skryptu? Skopiuj te linijki. Czytelnik przewija wtedy treść wewnątrz ramki.
editors-addresses = Adresy do osadzania
editors-data = Dane dla programów
editors-data-file = Cała broszura (JSON)
editors-data-schema = Objaśnienie każdego pola (JSON Schema)
embed-page = Otwórz całą stronę
statement-organisation = Organizacja
statement-site = Strona internetowa
statement-status = Status
statement-status-meaning =
    { $status ->
        [A] Badanie pokazuje, że strona internetowa spełnia wszystkie wymagania.
        [B] Badanie pokazuje, które wymagania spełnia strona internetowa.
        [C] Nie ma jeszcze badania. Odbędzie się ono w ciągu sześciu miesięcy.
       *[D] Nie przeprowadzono jeszcze badania. Nie ustalono też jeszcze daty.
    }
statement-standards = Wytyczne
statement-date = Data tej deklaracji
statement-measured-date = Data pomiarów
statement-size = Zmierzono
statement-pages =
    { $pages ->
        [one] { $pages } strona
        [few] { $pages } strony
        [many] { $pages } stron
       *[other] { $pages } strony
    }
statement-languages =
    { $languages ->
        [one] { $languages } język
        [few] { $languages } języki
        [many] { $languages } języków
       *[other] { $languages } języka
    }
statement-views =
    { $views ->
        [one] Każdą stronę obejrzano na { $views } sposób.
        [few] Każdą stronę obejrzano na { $views } sposoby.
        [many] Każdą stronę obejrzano na { $views } sposobów.
       *[other] Każdą stronę obejrzano na { $views } sposobu.
    }
statement-checks =
    { $checks ->
        [one] Program sprawdza { $checks } regułę.
        [few] Program sprawdza { $checks } reguły.
        [many] Program sprawdza { $checks } reguł.
       *[other] Program sprawdza { $checks } reguły.
    }
statement-violations =
    { $violations ->
        [one] Wynik: { $violations } błąd
        [few] Wynik: { $violations } błędy
        [many] Wynik: { $violations } błędów
       *[other] Wynik: { $violations } błędu
    }
statement-tool = Za pomocą programu { $tool }.
statement-own = Za pomocą testu przygotowanego dla tej strony internetowej.
statement-judge-axe = Struktura i kolory
statement-judge-ibm = Struktura i kolory, drugi program
statement-judge-htmlcs = Struktura i kolory, trzeci program
statement-judge-nu = Kod stron
statement-judge-layout = Czy wszystko mieści się na ekranie?
statement-judge-keyboard = Czy wszystko da się obsłużyć klawiaturą?
statement-judge-touch = Czy litery i przyciski są wystarczająco duże?
sheet-heading = Ilustracje do oceny
sheet-intro = Porównaj każdą ilustrację z tekstem strony. Zaznacz, czy ją akceptujesz. Coś nie jest dobrze? Napisz, co trzeba zmienić.
sheet-question = Co broszura pozostawia otwarte
sheet-picture = Ilustracja { $number }
sheet-picture-step = Ilustracja { $number }, do kroku { $step }
sheet-no-drawing = Nie ma rysunku
sheet-approved = akceptuję
sheet-rejected = nie akceptuję
sheet-remarks = Uwagi
sheet-words = Tekst na stronie
sheet-mark = Oznaczenie tego tekstu i ilustracji, dla redakcji:
sheet-signed = Zatwierdzone przez: { $by }, { $date }
sheet-signing = Podpisanie
sheet-statement = Wszystkie ilustracje z tej listy zostały przeze mnie ocenione, razem z nazwami i tekstami.
sheet-name = Imię i nazwisko
sheet-role = Stanowisko
sheet-date = Data
sheet-signature = Podpis
review-heading = Tłumaczenie do oceny
review-intro = Porównaj każdy tekst z niderlandzkim. Zaznacz, czy tłumaczenie się zgadza. Coś się nie zgadza? Napisz, co powinno tam być.
review-critical = Ważne dla bezpieczeństwa
review-missing = Jeszcze nie przetłumaczono
review-stale = Tekst niderlandzki się zmienił
review-right = zgadza się
review-wrong = nie zgadza się
review-statement = Wszystkie teksty z tej listy zostały przeze mnie porównane z niderlandzkimi.
