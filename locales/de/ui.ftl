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
inferred-note = Das ist noch ein Entwurf. In der Broschüre auf Papier steht Folgendes nicht. Das Krankenhaus hat es noch nicht freigegeben.
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
