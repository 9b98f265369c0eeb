site-name = Oefenwijzer
skip = Zum Inhalt
language = Sprache
languages = Wählen Sie eine Sprache
breadcrumb = Sie sind hier
home = Startseite
footer-links = Über diese Website
more = Mehr zu dieser Broschüre
imprint-code = Broschüre { $code }
imprint-revision = Zuletzt überarbeitet am
contact-heading = Fragen?
safety-call = Sind Sie bei einer Übung unsicher? Rufen Sie uns an.
contact-call = { $telephone } anrufen
contact-hours = Von { $from } bis einschließlich { $to }, von { $opens } bis { $closes } Uhr.
contact-hours-day = Am { $day }, von { $opens } bis { $closes } Uhr.
day =
    { $day ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }
date =
    { $month ->
        [1] { $day }. Januar { $year }
        [2] { $day }. Februar { $year }
        [3] { $day }. März { $year }
        [4] { $day }. April { $year }
        [5] { $day }. Mai { $year }
        [6] { $day }. Juni { $year }
        [7] { $day }. Juli { $year }
        [8] { $day }. August { $year }
        [9] { $day }. September { $year }
        [10] { $day }. Oktober { $year }
        [11] { $day }. November { $year }
       *[12] { $day }. Dezember { $year }
    }
languages-heading = Wählen Sie Ihre Sprache
language-invitation = Übungen vom Krankenhaus, auf Deutsch
home-heading = Übungen für zu Hause
home-intro = Wählen Sie die Broschüre, die Sie von Ihrem Physiotherapeuten bekommen haben.
count-exercises =
    { $exercises ->
        [one] { $exercises } Übung
       *[other] { $exercises } Übungen
    }
count-transfers =
    { $transfers ->
        [one] { $transfers } Transfer
       *[other] { $transfers } Transfers
    }
leaflets = Unsere Broschüren
not-found-heading = Diese Seite gibt es nicht
retired-title = Die Übung mit dem Code { $code } gibt es nicht mehr
retired-text = Das Krankenhaus verwendet diese Übung nicht mehr. Machen Sie die Übung nicht. Rufen Sie uns an, wenn Sie Fragen haben.
retired-since = Das gilt seit dem
contents = Auf dieser Seite
by-number = Nach Nummer suchen
by-number-hint = Die Nummer Ihrer Übung steht auf Ihrem Blatt.
by-position = Nach Position suchen
position-not-stated = Position nicht angegeben
by-equipment = Nach Hilfsmitteln suchen
equipment-not-stated = Keine Hilfsmittel angegeben
by-body = Nach Körperteil suchen
body-not-stated = Kein Körperteil angegeben
body-whole = ganzer Körper
body-head-and-shoulders = Kopf und Schultern
body-arm = Arm
body-back = Rücken
body-belly = Bauch
body-pelvis = Becken
body-hip = Hüfte
body-leg = Bein
body-thigh-front = Vorderseite des Oberschenkels
body-thigh-back = Rückseite des Oberschenkels
body-knee = Knie
body-calf = Wade
type = Art
type-not-stated = Art nicht angegeben
exercises = Übungen
transfers = Transfers: die Position wechseln
transfers-explained = Ein Transfer ist ein Positionswechsel. Sie drehen sich zum Beispiel im Bett oder Sie setzen sich hin.
folder-link = Die ganze Broschüre auf einer Seite
folder-for-paper = Zum Drucken
print-hint = Möchten Sie diese Seite auf Papier? Wählen Sie „Drucken“ im Menü Ihres Browsers.
exercise-label = Übung { $number }
transfer-label = Transfer { $number }
safety-only-ticked = Machen Sie nur Übungen, die Sie mit Ihrem Physiotherapeuten durchgegangen sind und die angekreuzt sind.
jump-steps = Direkt zu den Schritten
rules-of-type = Regeln für { $letter }-Übungen
position = Ausgangsposition
position-supine = auf dem Rücken
position-prone = auf dem Bauch
position-side-lying = auf der Seite
position-hands-and-knees = auf Händen und Knien
position-half-kneeling = auf einem Knie
position-standing = im Stehen
position-sitting = im Sitzen
equipment = Benötigt
equipment-mat = eine Matte
equipment-pillow = ein Kissen
equipment-towel = ein Handtuch
equipment-chair = ein Stuhl
equipment-wall = eine Wand
equipment-stool = ein Hocker
equipment-bed = ein Bett
steps = Schritt für Schritt
picture-number = Bild { $number }
doses = Wie oft und wie lange
alert-note = Gut zu wissen
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Vorsicht
alert-caution = Achtung
pager = Andere Übungen
previous = Zurück
next = Weiter
overview = Übersicht
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating] Machen Sie dies { $repetitions } Mal pro Muskel, abwechselnd links und rechts.
               *[none] Machen Sie dies { $repetitions } Mal pro Muskel.
            }
       *[none]
            { $side ->
                [alternating] Machen Sie dies { $repetitions } Mal, abwechselnd links und rechts.
               *[none] Machen Sie dies { $repetitions } Mal.
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Machen Sie es jedes Mal ungefähr { $amount } Minute lang.
                       *[other] Machen Sie es jedes Mal ungefähr { $amount } Minuten lang.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Machen Sie es jedes Mal ungefähr { $amount } Sekunde oder Minute lang.
                       *[other] Machen Sie es jedes Mal ungefähr { $amount } Sekunden oder Minuten lang.
                    }
               *[s]
                    { $amount ->
                        [one] Machen Sie es jedes Mal ungefähr { $amount } Sekunde lang.
                       *[other] Machen Sie es jedes Mal ungefähr { $amount } Sekunden lang.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Machen Sie es jedes Mal { $amount } Minute lang.
                       *[other] Machen Sie es jedes Mal { $amount } Minuten lang.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Machen Sie es jedes Mal { $amount } Sekunde oder Minute lang.
                       *[other] Machen Sie es jedes Mal { $amount } Sekunden oder Minuten lang.
                    }
               *[s]
                    { $amount ->
                        [one] Machen Sie es jedes Mal { $amount } Sekunde lang.
                       *[other] Machen Sie es jedes Mal { $amount } Sekunden lang.
                    }
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Halten Sie die Position ungefähr { $amount } Minute lang.
                       *[other] Halten Sie die Position ungefähr { $amount } Minuten lang.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Halten Sie die Position ungefähr { $amount } Sekunde oder Minute lang.
                       *[other] Halten Sie die Position ungefähr { $amount } Sekunden oder Minuten lang.
                    }
               *[s]
                    { $amount ->
                        [one] Halten Sie die Position ungefähr { $amount } Sekunde lang.
                       *[other] Halten Sie die Position ungefähr { $amount } Sekunden lang.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Halten Sie die Position { $amount } Minute lang.
                       *[other] Halten Sie die Position { $amount } Minuten lang.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Halten Sie die Position { $amount } Sekunde oder Minute lang.
                       *[other] Halten Sie die Position { $amount } Sekunden oder Minuten lang.
                    }
               *[s]
                    { $amount ->
                        [one] Halten Sie die Position { $amount } Sekunde lang.
                       *[other] Halten Sie die Position { $amount } Sekunden lang.
                    }
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Machen Sie dies ungefähr { $amount } Minute lang.
                       *[other] Machen Sie dies ungefähr { $amount } Minuten lang.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Machen Sie dies ungefähr { $amount } Sekunde oder Minute lang.
                       *[other] Machen Sie dies ungefähr { $amount } Sekunden oder Minuten lang.
                    }
               *[s]
                    { $amount ->
                        [one] Machen Sie dies ungefähr { $amount } Sekunde lang.
                       *[other] Machen Sie dies ungefähr { $amount } Sekunden lang.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Machen Sie dies { $amount } Minute lang.
                       *[other] Machen Sie dies { $amount } Minuten lang.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Machen Sie dies { $amount } Sekunde oder Minute lang.
                       *[other] Machen Sie dies { $amount } Sekunden oder Minuten lang.
                    }
               *[s]
                    { $amount ->
                        [one] Machen Sie dies { $amount } Sekunde lang.
                       *[other] Machen Sie dies { $amount } Sekunden lang.
                    }
            }
    }
dose-duration-sides =
    { $unit ->
        [min]
            Links: { $left ->
                [one] { $left } Minute
               *[other] { $left } Minuten
            }. Rechts: { $right ->
                [one] { $right } Minute
               *[other] { $right } Minuten
            }.
        [s-or-min]
            Links: { $left ->
                [one] { $left } Sekunde oder Minute
               *[other] { $left } Sekunden oder Minuten
            }. Rechts: { $right ->
                [one] { $right } Sekunde oder Minute
               *[other] { $right } Sekunden oder Minuten
            }.
       *[s]
            Links: { $left ->
                [one] { $left } Sekunde
               *[other] { $left } Sekunden
            }. Rechts: { $right ->
                [one] { $right } Sekunde
               *[other] { $right } Sekunden
            }.
    }
dose-from-types = Das gilt für alle Übungen dieser Art.
dose-not-stated = In der Broschüre steht keine Anzahl und keine Zeit. Fragen Sie Ihren Physiotherapeuten danach.
dose-blank = (Zahl von Ihrem Physiotherapeuten)
dose-blank-note = Die Zahlen stehen auf Ihrem Blatt. Ihr Physiotherapeut trägt sie ein.
dose-unit-choice-note = Sekunden oder Minuten? Ihr Physiotherapeut streicht durch, was nicht zutrifft.
inferred-note = Das ist noch ein Entwurf. Das Krankenhaus hat diese Punkte noch nicht freigegeben. Sie stehen nicht in der Broschüre auf Papier:
inferred-title = der Name der Übung
inferred-position = die Ausgangsposition
inferred-equipment = was Sie brauchen
inferred-steps = die Erklärung in den Schritten und auf den Bildern
notice-fallback = Diese Übung gibt es in dieser Sprache noch nicht ({ $language }). Unten steht der niederländische Text. Verstehen Sie ihn nicht gut? Rufen Sie { $telephone } an.
notice-fallback-page = Diese Seite gibt es in dieser Sprache noch nicht ({ $language }). Unten steht der niederländische Text. Verstehen Sie ihn nicht gut? Rufen Sie { $telephone } an.
notice-machine = Ein Computer hat diesen Text übersetzt. Niemand hat die Übersetzung geprüft. Nur der niederländische Text gilt. Fragen Sie im Zweifel Ihren Physiotherapeuten.
notice-translated = Ein Übersetzer hat diesen Text übersetzt. Die Übersetzung wurde noch nicht geprüft. Nur der niederländische Text gilt. Fragen Sie im Zweifel Ihren Physiotherapeuten.
notice-reviewed-language = Die Sprache dieser Übersetzung wurde geprüft. Ein Physiotherapeut hat die Übersetzung noch nicht angesehen. Nur der niederländische Text gilt. Fragen Sie im Zweifel Ihren Physiotherapeuten.
notice-stale = Der niederländische Text hat sich geändert. Diese Übersetzung wurde noch nicht angepasst. Nur der niederländische Text gilt. Fragen Sie im Zweifel Ihren Physiotherapeuten.
notice-review-overdue = Das Krankenhaus muss diesen Text erneut prüfen. Fragen Sie im Zweifel Ihren Physiotherapeuten.
notice-edition = Der Text hat sich geändert, seit Ihr Blatt gemacht wurde. Halten Sie sich an die Zahlen auf Ihrem Blatt. Sind Sie unsicher? Rufen Sie { $telephone } an.
arrival-changes = Das hat sich geändert, seit Ihr Blatt gemacht wurde
arrival = Sie sind mit dem Code { $code } hierhergekommen.
arrival-page = Zur dauerhaften Seite
code-explained = Diese Seite auf Ihrem Handy? Scannen Sie den QR-Code oder tippen Sie diese Adresse ein:
code-alt = QR-Code mit der Adresse von Code { $code }.
state-source = Das ist der niederländische Text.
state-machine = Von einem Computer übersetzt, nicht geprüft.
state-translated = Von einem Übersetzer übersetzt, nicht geprüft.
state-reviewed-language = Die Sprache wurde geprüft, die Übungen noch nicht.
state-reviewed-clinical = Von einem Physiotherapeuten geprüft.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – Code { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – Code { $code }
title-folder = Die ganze Broschüre: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = Übungen für zu Hause – { $organisation }
title-languages = Wählen Sie Ihre Sprache – { $organisation }
title-not-found = Diese Seite gibt es nicht – { $organisation }
title-gone = Seite nicht gefunden – { $organisation }
title-retired = Den Code { $code } gibt es nicht mehr – { $organisation }
description-item = { $label } aus { $leaflet }: { $name }. Schritt für Schritt erklärt vom { $organisation }.
description-leaflet = { $leaflet }: Übungen für zu Hause. Schritt für Schritt erklärt vom { $organisation }.
description-folder = Die ganze Broschüre { $leaflet } auf einer Seite, zum Lesen oder Drucken.
description-home = Übungen für zu Hause, von den Physiotherapeuten des { $organisation }.
description-languages = Übungen vom { $organisation }, in Ihrer eigenen Sprache.
description-page = { $title }: Informationen vom { $organisation }.
description-not-found = Diese Seite vom { $organisation } gibt es nicht.
description-retired = Die Übung mit dem Code { $code } gibt es nicht mehr.
script-timer-heading = Zeit und Zähler
script-timer-open = Timer einstellen
script-timer-open-count = Zähler einstellen
script-timer-step = bei Schritt
script-timer-intro = Tragen Sie ein, was Sie mit Ihrem Physiotherapeuten vereinbart haben.
script-timer-field-time = Zeit
script-timer-left = Zeit links
script-timer-right = Zeit rechts
script-timer-field-unit = Sekunden oder Minuten
script-timer-choose = Hier wählen
script-timer-s = Sekunden
script-timer-min = Minuten
script-timer-field-times = Wie oft
script-timer-field-rest = Ruhezeit dazwischen, in Sekunden
script-timer-field-other = Zeit für die andere Körperseite
script-timer-field-others = Wie oft mit der anderen Körperseite
script-timer-field-ready = Zeit zum Bereitmachen, in Sekunden
script-timer-more = Mehr einstellen
script-timer-sound = Ton
script-timer-tone = Signaltöne
script-timer-off = Kein Ton
script-timer-voice = Stimme
script-timer-range = Tragen Sie hier eine ganze Zahl ein:
script-timer-need-time = Tragen Sie hier eine Zeit ein.
script-timer-need-unit = Wählen Sie Sekunden oder Minuten.
script-timer-screen-off = Geht Ihr Bildschirm aus? Dann hören Sie vielleicht keinen Ton.
script-timer-start = Start
script-timer-ready = Machen Sie sich bereit
script-timer-begin = Beginnen Sie
script-timer-work = Übung läuft
script-timer-rest = Ausruhen
script-timer-first = Erste Körperseite
script-timer-other = Jetzt die andere Seite
script-timer-half = Die Hälfte ist geschafft
script-timer-ten = Noch 10 Sekunden
script-timer-done = Fertig
script-timer-done-earlier = Fertig. Die Zeit war schon vorher um.
script-timer-unsure = Der Timer ist gestoppt. Die Uhr dieses Geräts wurde umgestellt. Deshalb stimmt die Zeit vielleicht nicht.
script-timer-paused = Pause
script-timer-turn = Wiederholung:
script-timer-count = Zählen
script-timer-count-back = Eins weniger
script-timer-pause = Pause
script-timer-go-on = Fortsetzen
script-timer-shorter = 10 Sekunden kürzer
script-timer-longer = 10 Sekunden länger
script-timer-again = Von vorn
script-timer-stop = Stopp
script-timer-close = Schließen
script-timer-dark = Ihr Bildschirm kann dunkel werden. Die Zeit läuft dann einfach weiter.
script-aloud = Vorlesen
script-aloud-step = Vorlesen: Schritt
script-aloud-stop = Stopp
script-aloud-again = Ab hier noch einmal
script-aloud-close = Schließen
script-share = Diese Seite teilen
script-share-copied = Die Adresse wurde kopiert. Sie können sie jetzt in eine Nachricht einfügen.
script-share-address = Kopieren Sie diese Adresse:
script-print-item = Diese Seite drucken
script-print-folder = Die Broschüre drucken
script-print-choose = Auswählen, was gedruckt wird
script-print-stop = Auswahl beenden
script-print-pick = Diese drucken
script-print-count = Ausgewählt:
script-print-chosen = Ausgewählte Seiten drucken
script-print-none = Sie haben noch nichts ausgewählt.
script-print-busy = Einen Moment. Die Seiten werden geladen.
script-print-failed = Es wurde nichts gedruckt. Dieses Gerät konnte diese Seiten nicht laden:
script-today-done = Gemacht
script-today-count = Heute gemacht:
script-today-less = Eins weniger
script-today-mark = heute gemacht
script-today-clear = Alles von heute löschen
script-today-cleared = Alles von heute wurde gelöscht.
script-today-private = Das bleibt auf diesem Gerät.
script-not-kept = Dieses Gerät speichert das nicht. Es gilt, bis Sie die Seite verlassen.
script-comforts = Text und Kontrast
script-comforts-text = Schrift
script-comforts-text-normal = Normal
script-comforts-text-larger = Größer
script-comforts-text-largest = Am größten
script-comforts-contrast = Kontrast
script-comforts-contrast-normal = Normal
script-comforts-contrast-more = Stark
search-heading = Übung suchen
search-label = Was suchen Sie?
search-hint = Tippen Sie die Nummer von Ihrem Blatt oder ein Wort ein.
search-button = Suchen
search-overview = Alle Übungen auf einen Blick
search-overview-hint = In der Übersicht stehen alle Übungen, nach Nummern geordnet.
title-search = Übung suchen – { $organisation }
description-search = Suchen Sie eine Übung vom { $organisation } nach Nummer oder Stichwort.
script-search-busy = Wir suchen …
script-search-found = Gefunden:
script-search-none = Wir haben nichts gefunden. Schauen Sie noch einmal auf die Nummer auf Ihrem Blatt. Oder wählen Sie die Übung in der Übersicht.
script-search-error = Die Suche geht gerade nicht. Wählen Sie die Übung in der Übersicht.
script-offline-saving = Ihr Gerät speichert diese Broschüre. Das dauert einen Moment.
script-offline-saved = Diese Broschüre ist auf Ihrem Gerät gespeichert. Sie können sie auch ohne Internet lesen.
script-offline-updating = Es gibt eine neue Version dieser Broschüre. Ihr Gerät speichert sie gerade.
script-offline-renewed = Die neue Version ist auf Ihrem Gerät gespeichert. Öffnen Sie diese Seite noch einmal.
script-offline-outdated = Auf Ihrem Gerät ist noch die vorige Version gespeichert. Mit Internet lesen Sie immer die neueste.
script-offline-failed = Diese Broschüre lässt sich gerade nicht auf Ihrem Gerät speichern.
script-offline-removed = Diese Broschüre ist nicht auf Ihrem Gerät gespeichert.
script-offline-copy = Sie lesen jetzt die gespeicherte Broschüre. Diese wurde zuletzt überarbeitet am
script-offline-remove = Gespeicherte Broschüren löschen
script-offline-save = Auf diesem Gerät speichern
script-offline-changed = Eine Warnung, eine Regel, eine Anzahl oder eine Zeit hat sich geändert. Lesen Sie das noch einmal:
script-offline-read = Ich habe es gelesen
editors-heading = Für Webredaktionen
editors-intro = Sie können eine Übung auf Ihrer eigenen Website zeigen. Die Leser sehen dann alles, was zu der Übung gehört.
editors-permission = Bitten Sie das Krankenhaus zuerst um Erlaubnis.
editors-embed = Eine Übung einbetten
editors-script = Kopieren Sie diese Zeilen auf Ihre Seite. Das Skript macht den Rahmen so hoch wie die Übung.
editors-fixed = Kann Ihre Website kein Skript verwenden? Kopieren Sie dann diese Zeilen. Die Leser scrollen dann innerhalb des Rahmens.
editors-addresses = Adressen zum Einbetten
editors-data = Daten für Programme
editors-data-file = Die ganze Broschüre (JSON)
editors-data-schema = Erklärung jedes Feldes (JSON Schema)
embed-page = Die ganze Seite öffnen
statement-organisation = Organisation
statement-site = Website
statement-status = Status
statement-status-meaning =
    { $status ->
        [A] Eine Untersuchung zeigt, dass die Website alle Anforderungen erfüllt.
        [B] Eine Untersuchung zeigt, welche Anforderungen die Website erfüllt.
        [C] Es gibt noch keine Untersuchung. Sie folgt innerhalb von sechs Monaten.
       *[D] Es wurde noch keine Untersuchung gemacht. Es gibt dafür auch noch keinen Termin.
    }
statement-standards = Richtlinien
statement-date = Datum dieser Erklärung
statement-measured-date = Datum der Messungen
statement-size = Gemessen
statement-pages =
    { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }
statement-languages =
    { $languages ->
        [one] { $languages } Sprache
       *[other] { $languages } Sprachen
    }
statement-views =
    { $views ->
        [one] Jede Seite wurde auf { $views } Art angesehen.
       *[other] Jede Seite wurde auf { $views } Arten angesehen.
    }
statement-checks =
    { $checks ->
        [one] Das Programm achtet auf { $checks } Regel.
       *[other] Das Programm achtet auf { $checks } Regeln.
    }
statement-violations = Ergebnis: { $violations } Fehler
statement-tool = Mit dem Programm { $tool }.
statement-own = Mit einem Test, der für diese Website gemacht wurde.
statement-judge-axe = Aufbau und Farben
statement-judge-ibm = Aufbau und Farben, zweites Programm
statement-judge-htmlcs = Aufbau und Farben, drittes Programm
statement-judge-nu = Der Code der Seiten
statement-judge-layout = Passt alles auf den Bildschirm?
statement-judge-keyboard = Funktioniert alles mit der Tastatur?
statement-judge-touch = Sind Schrift und Knöpfe groß genug?
sheet-heading = Bilder zur Beurteilung
sheet-intro = Vergleichen Sie jedes Bild mit dem Text der Seite. Kreuzen Sie an, ob Sie einverstanden sind. Ist etwas nicht richtig? Schreiben Sie dann auf, was geändert werden muss.
sheet-question = Was die Broschüre offenlässt
sheet-picture = Bild { $number }
sheet-picture-step = Bild { $number }, bei Schritt { $step }
sheet-no-drawing = Keine Zeichnung
sheet-approved = einverstanden
sheet-rejected = nicht einverstanden
sheet-remarks = Anmerkungen
sheet-words = Text auf der Seite
sheet-mark = Kennzeichen dieses Textes und dieser Bilder, für die Redaktion:
sheet-signed = Freigegeben von { $by } am { $date }
sheet-signing = Unterzeichnung
sheet-statement = Ich habe alle Bilder auf dieser Liste beurteilt, zusammen mit den zugehörigen Namen und Texten.
sheet-name = Name
sheet-role = Funktion
sheet-date = Datum
sheet-signature = Unterschrift
review-heading = Übersetzung zur Beurteilung
review-intro = Vergleichen Sie jeden Text mit dem Niederländischen. Kreuzen Sie an, ob die Übersetzung stimmt. Stimmt etwas nicht? Schreiben Sie dann auf, was dort stehen muss.
review-critical = Wichtig für die Sicherheit
review-missing = Noch nicht übersetzt
review-stale = Das Niederländische hat sich geändert
review-right = stimmt
review-wrong = stimmt nicht
review-statement = Ich habe alle Texte auf dieser Liste mit dem Niederländischen verglichen.
