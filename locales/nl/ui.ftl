### The words of the site around the leaflets, in plain Dutch (B1, "u", sentences of at most fifteen words).
### This file is the reference for every language. Keep the names in braces as they are; where a sentence has
### numbers, give every plural form your language has.
### Messages that start with "dose-" or "safety-" are critical for safety: a changed one is not shown in another
### language until it has been translated again.

## Every page

# The name of the site, in the top bar beside the name of the hospital.
site-name = Oefenwijzer
# Link for keyboard users: skips the top bar.
skip = Naar de inhoud
# The button that opens the list of languages. On pages not in English the English word stands beside it.
language = Taal
# For screen readers: the name of the list of languages.
languages = Kies een taal
# For screen readers: the name of the path from the home page to this page.
breadcrumb = U bent hier
# The first step of the path, and the link back to the home page.
home = Startpagina
# For screen readers: the name of the list of links at the foot of the page.
footer-links = Over deze website
# For screen readers: the name of a list of links to other pages of the leaflet.
more = Meer bij deze folder
# At the foot of the page. $code is the code of the paper leaflet, such as PMD-020.
imprint-code = Folder { $code }
# At the foot of the page; the date of the last revision follows.
imprint-revision = Laatst herzien op

## The address of the hospital

# Heading above the telephone number.
contact-heading = Vragen?
# Above the name of the department and its telephone number, on every page.
safety-call = Twijfelt u over een oefening? Bel ons.
# The button that calls. $telephone is the number as people read it.
contact-call = Bel { $telephone }
# Under the telephone number. $from and $to are days of the week, $opens and $closes are times such as 8.00.
contact-hours = Van { $from } tot en met { $to }, van { $opens } tot { $closes } uur.
# Under the telephone number, where it holds for one day. $day is a day of the week, $opens and $closes are times.
contact-hours-day = Op { $day }, van { $opens } tot { $closes } uur.
# A day of the week, inside contact-hours. $day is monday to sunday, in English.
day =
    { $day ->
        [monday] maandag
        [tuesday] dinsdag
        [wednesday] woensdag
        [thursday] donderdag
        [friday] vrijdag
        [saturday] zaterdag
       *[sunday] zondag
    }
# A date, wherever one is shown. $day and $year are numbers, $month is a number from 1 to 12.
date =
    { $month ->
        [1] { $day } januari { $year }
        [2] { $day } februari { $year }
        [3] { $day } maart { $year }
        [4] { $day } april { $year }
        [5] { $day } mei { $year }
        [6] { $day } juni { $year }
        [7] { $day } juli { $year }
        [8] { $day } augustus { $year }
        [9] { $day } september { $year }
        [10] { $day } oktober { $year }
        [11] { $day } november { $year }
       *[12] { $day } december { $year }
    }

## Front page, home page, pages that are gone

# Heading of the front page, where the reader chooses a language.
languages-heading = Kies uw taal
# On the front page, under the name of this language. Say it in this language.
language-invitation = Oefeningen van het ziekenhuis, in het Nederlands
# Heading of the home page.
home-heading = Oefeningen voor thuis
# Under the heading of the home page.
home-intro = Kies de folder die u van uw fysiotherapeut hebt gekregen.
# On the home page: how many exercises a leaflet has. $exercises is a number.
count-exercises =
    { $exercises ->
        [one] { $exercises } oefening
       *[other] { $exercises } oefeningen
    }
# On the home page: how many transfers (ways to move about) a leaflet has. $transfers is a number.
count-transfers =
    { $transfers ->
        [one] { $transfers } transfer
       *[other] { $transfers } transfers
    }
# Heading above a list of leaflets, on the page for an address that does not exist.
leaflets = Onze folders
# Heading of the page for an address that does not exist.
not-found-heading = Deze pagina bestaat niet
# Heading of the page of a printed code that was withdrawn. $code is the code, such as 020-07-1.
retired-title = De oefening met code { $code } bestaat niet meer
# Under retired-title. The telephone number stands below it.
retired-text = Het ziekenhuis gebruikt deze oefening niet meer. Doe de oefening niet. Bel ons als u vragen hebt.
# Under retired-text; a date follows.
retired-since = Dit geldt sinds

## Overview of a leaflet

# For screen readers: the name of the list of links to the parts of this page.
contents = Op deze pagina
# Heading above the numbers of all exercises, and the link to it.
by-number = Zoek op nummer
# Under by-number.
by-number-hint = Het nummer van uw oefening staat op uw papier.
# The bar that opens the exercises by start position.
by-position = Zoek op houding
# Heading of the group of exercises for which the leaflet states no start position.
position-not-stated = Houding niet vermeld
# The bar that opens the exercises by what is needed, such as a mat or a chair.
by-equipment = Zoek op wat u nodig hebt
# Heading of the group of exercises for which the leaflet does not say that anything is needed.
equipment-not-stated = Geen spullen vermeld
# The bar that opens the exercises by a part of the body.
by-body = Zoek op lichaamsdeel
# Heading of the group of exercises that name no part of the body.
body-not-stated = Geen lichaamsdeel vermeld
# Parts of the body, as headings of groups, from head to foot. An exercise stands in a group because its own words name
# that part; it says nothing about a complaint.
body-whole = hele lichaam
body-head-and-shoulders = hoofd en schouders
body-arm = arm
body-back = rug
body-belly = buik
body-pelvis = bekken
body-hip = heup
body-leg = been
body-thigh-front = voorkant van het bovenbeen
body-thigh-back = achterkant van het bovenbeen
body-knee = knie
body-calf = kuit
# For screen readers: stands before the letters of the types of an exercise.
type = Soort
# Heading of the group of exercises without a type, and beside such an exercise.
type-not-stated = Soort niet vermeld
# Heading above all exercises.
exercises = Oefeningen
# Heading above the transfers. Your language may use a plain word for moving about.
transfers = Transfers: u verplaatsen
# Explains the word transfer where it is shown first.
transfers-explained = Een transfer is een verplaatsing. U draait bijvoorbeeld in bed, of u gaat zitten.
# Link to the page with the whole leaflet.
folder-link = De hele folder op één pagina
# In front of folder-link.
folder-for-paper = Om af te drukken
# Above the whole leaflet; not on paper.
print-hint = Wilt u deze pagina op papier? Kies ‘Afdrukken’ in het menu van uw browser.

## An exercise or a transfer

# Above the name of an exercise. $number is its number on paper.
exercise-label = Oefening { $number }
# Above the name of a transfer. $number is its number on paper.
transfer-label = Transfer { $number }
# The most important rule, at the top of every exercise.
safety-only-ticked = Doe alleen oefeningen die u met uw fysiotherapeut hebt doorgenomen en die zijn aangekruist.
# Link from the top of an exercise to its steps.
jump-steps = Direct naar de stappen
# Heading above the rules of a type. $letter is the letter of the type on paper: O, R or K.
rules-of-type = Regels voor { $letter }-oefeningen
# Label in front of the start position.
position = Beginhouding
# Start positions, as a fact beside an exercise and as headings of groups.
position-supine = op uw rug
position-prone = op uw buik
position-side-lying = op uw zij
position-hands-and-knees = op handen en knieën
position-half-kneeling = op één knie
position-standing = staand
position-sitting = zittend
# Label in front of what is needed.
equipment = Nodig
# Things that are needed for an exercise.
equipment-mat = een mat
equipment-pillow = een kussen
equipment-towel = een handdoek
equipment-chair = een stoel
equipment-wall = een muur
equipment-stool = een krukje
equipment-bed = een bed
# Heading above the steps.
steps = Stap voor stap
# Under each picture of an exercise that has several. $number counts from 1.
picture-number = Plaatje { $number }
# Heading above the doses.
doses = Hoe vaak en hoe lang
# Title of a box in the text: something good to know.
alert-note = Goed om te weten
# Title of a box in the text: advice.
alert-tip = Tip
# Title of a box in the text: something important.
alert-important = Belangrijk
# Title of a box in the text: something that can do harm.
alert-warning = Pas op
# Title of a box in the text: what to do with pain or other trouble.
alert-caution = Let op
# For screen readers: the name of the links to the exercises before and after this one.
pager = Andere oefeningen
# In front of the name of the exercise before this one.
previous = Vorige
# In front of the name of the exercise after this one.
next = Volgende
# In front of the name of the leaflet: the link back to its overview.
overview = Overzicht

## Doses. A number can be a dotted line, on which the physiotherapist writes it. Then the last form is used.

# How many times. $repetitions is a number or a dotted line. $side is alternating (left and right in turn; the
# leaflet does not say whether the number is for both sides together) or none. $per is muscle (for each muscle) or none.
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Doe dit { $repetitions } keer per spier, om en om links en rechts.
                       *[other] Doe dit { $repetitions } keer per spier, om en om links en rechts.
                    }
               *[none]
                    { $repetitions ->
                        [one] Doe dit { $repetitions } keer per spier.
                       *[other] Doe dit { $repetitions } keer per spier.
                    }
            }
       *[none]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Doe dit { $repetitions } keer, om en om links en rechts.
                       *[other] Doe dit { $repetitions } keer, om en om links en rechts.
                    }
               *[none]
                    { $repetitions ->
                        [one] Doe dit { $repetitions } keer.
                       *[other] Doe dit { $repetitions } keer.
                    }
            }
    }
# How long each time; the leaflet does not say "hold". $amount is a number or a dotted line. $unit is s (seconds),
# min (minutes) or s-or-min (the physiotherapist chooses). $approx is yes (about) or no.
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Doe het elke keer ongeveer { $amount } minuut.
                       *[other] Doe het elke keer ongeveer { $amount } minuten.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Doe het elke keer ongeveer { $amount } seconde of minuut.
                       *[other] Doe het elke keer ongeveer { $amount } seconden of minuten.
                    }
               *[s]
                    { $amount ->
                        [one] Doe het elke keer ongeveer { $amount } seconde.
                       *[other] Doe het elke keer ongeveer { $amount } seconden.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Doe het elke keer { $amount } minuut.
                       *[other] Doe het elke keer { $amount } minuten.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Doe het elke keer { $amount } seconde of minuut.
                       *[other] Doe het elke keer { $amount } seconden of minuten.
                    }
               *[s]
                    { $amount ->
                        [one] Doe het elke keer { $amount } seconde.
                       *[other] Doe het elke keer { $amount } seconden.
                    }
            }
    }
# How long to hold the posture. $amount, $unit and $approx as in dose-for.
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Houd de houding ongeveer { $amount } minuut vast.
                       *[other] Houd de houding ongeveer { $amount } minuten vast.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Houd de houding ongeveer { $amount } seconde of minuut vast.
                       *[other] Houd de houding ongeveer { $amount } seconden of minuten vast.
                    }
               *[s]
                    { $amount ->
                        [one] Houd de houding ongeveer { $amount } seconde vast.
                       *[other] Houd de houding ongeveer { $amount } seconden vast.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Houd de houding { $amount } minuut vast.
                       *[other] Houd de houding { $amount } minuten vast.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Houd de houding { $amount } seconde of minuut vast.
                       *[other] Houd de houding { $amount } seconden of minuten vast.
                    }
               *[s]
                    { $amount ->
                        [one] Houd de houding { $amount } seconde vast.
                       *[other] Houd de houding { $amount } seconden vast.
                    }
            }
    }
# How long to do the exercise or the movement. $amount, $unit and $approx as in dose-for.
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Doe dit ongeveer { $amount } minuut.
                       *[other] Doe dit ongeveer { $amount } minuten.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Doe dit ongeveer { $amount } seconde of minuut.
                       *[other] Doe dit ongeveer { $amount } seconden of minuten.
                    }
               *[s]
                    { $amount ->
                        [one] Doe dit ongeveer { $amount } seconde.
                       *[other] Doe dit ongeveer { $amount } seconden.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Doe dit { $amount } minuut.
                       *[other] Doe dit { $amount } minuten.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Doe dit { $amount } seconde of minuut.
                       *[other] Doe dit { $amount } seconden of minuten.
                    }
               *[s]
                    { $amount ->
                        [one] Doe dit { $amount } seconde.
                       *[other] Doe dit { $amount } seconden.
                    }
            }
    }
# How long with the left leg and with the right leg. $left and $right are numbers or dotted lines. $unit as in dose-for.
dose-duration-sides =
    { $unit ->
        [min]
            Links: { $left ->
                [one] { $left } minuut
               *[other] { $left } minuten
            }. Rechts: { $right ->
                [one] { $right } minuut
               *[other] { $right } minuten
            }.
        [s-or-min]
            Links: { $left ->
                [one] { $left } seconde of minuut
               *[other] { $left } seconden of minuten
            }. Rechts: { $right ->
                [one] { $right } seconde of minuut
               *[other] { $right } seconden of minuten
            }.
       *[s]
            Links: { $left ->
                [one] { $left } seconde
               *[other] { $left } seconden
            }. Rechts: { $right ->
                [one] { $right } seconde
               *[other] { $right } seconden
            }.
    }
# Under a dose that does not stand with the exercise itself, but in the rules of its type.
dose-from-types = Dit geldt voor alle oefeningen van deze soort.
# In place of a dose, where the leaflet has none.
dose-not-stated = De folder noemt geen aantal en geen tijd. Vraag dit aan uw fysiotherapeut.
# For screen readers: stands for a dotted line inside a dose ("Doe dit … keer").
dose-blank = (getal van uw fysiotherapeut)
# Explains the dotted lines, below the doses.
dose-blank-note = De getallen staan op uw papier. Uw fysiotherapeut vult ze in.
# Explains "seconds or minutes" in a dose.
dose-unit-choice-note = Seconden of minuten? Uw fysiotherapeut streept door wat niet klopt.

## Concept: what the paper leaflet does not state and the hospital has not approved

# Above a list of the facts below.
inferred-note = Dit is nog een concept. Het ziekenhuis heeft deze punten nog niet goedgekeurd. Ze staan niet in de papieren folder:
# Facts in that list.
inferred-title = de naam van de oefening
inferred-position = de beginhouding
inferred-equipment = wat u nodig hebt
inferred-steps = de uitleg in de stappen en op de plaatjes

## Messages above the text

# Above an exercise that is shown in Dutch because it is not translated. $language is the name of the language of
# the page, $telephone the number of the department.
notice-fallback = Deze oefening is er nog niet in deze taal ({ $language }). Hieronder staat de Nederlandse tekst. Begrijpt u die niet goed? Bel { $telephone }.
# Above any other page that is shown in Dutch because it is not translated. $language and $telephone as above.
notice-fallback-page = Deze pagina is er nog niet in deze taal ({ $language }). Hieronder staat de Nederlandse tekst. Begrijpt u die niet goed? Bel { $telephone }.
# Above a text that a machine translated.
notice-machine = Een computer heeft deze tekst vertaald. Niemand heeft de vertaling gecontroleerd. Alleen de Nederlandse tekst geldt. Vraag bij twijfel uw fysiotherapeut.
# Above a text that a person translated and nobody checked.
notice-translated = Een vertaler heeft deze tekst vertaald. De vertaling is nog niet gecontroleerd. Alleen de Nederlandse tekst geldt. Vraag bij twijfel uw fysiotherapeut.
# Above a translation that was checked for language, but not by a physiotherapist.
notice-reviewed-language = De taal van deze vertaling is gecontroleerd. Een fysiotherapeut heeft de vertaling nog niet bekeken. Alleen de Nederlandse tekst geldt. Vraag bij twijfel uw fysiotherapeut.
# Above a translation of a Dutch text that has changed since.
notice-stale = De Nederlandse tekst is veranderd. Deze vertaling is nog niet aangepast. Alleen de Nederlandse tekst geldt. Vraag bij twijfel uw fysiotherapeut.
# Above a text whose date for checking has passed.
notice-review-overdue = Het ziekenhuis moet deze tekst opnieuw controleren. Vraag bij twijfel uw fysiotherapeut.
# Above a page that was reached from an older paper. $telephone is the number of the department.
notice-edition = De tekst is veranderd sinds uw papier is gemaakt. Houd u aan de getallen op uw papier. Twijfelt u? Bel { $telephone }.
# Heading above what changed since the paper was printed.
arrival-changes = Dit is veranderd sinds uw papier
# On the page of a printed code. $code is the code, such as 020-07-1. A link with arrival-page follows.
arrival = U kwam hier met code { $code }.
# Link from the page of a printed code to the lasting page.
arrival-page = Ga naar de vaste pagina
# Beside the QR code, above the address.
code-explained = Deze pagina op uw telefoon? Scan de QR-code, of typ dit adres:
# Describes the picture of a QR code. $code is its code, such as 020-07-1.
code-alt = QR-code met het adres van code { $code }.

## State of a translation, at the foot of the page

state-source = Dit is de Nederlandse tekst.
state-machine = Vertaald door een computer, niet gecontroleerd.
state-translated = Vertaald door een vertaler, niet gecontroleerd.
state-reviewed-language = De taal is gecontroleerd, de oefeningen nog niet.
state-reviewed-clinical = Gecontroleerd door een fysiotherapeut.

## Titles of pages, in the tab of the browser and in search results

# $label is "Oefening 7", $name its name, $leaflet the name of the leaflet.
title-item = { $label }: { $name } – { $leaflet }
# The page of a printed code. $code is the code, such as 020-07-1.
title-code = { $label }: { $name } – code { $code }
# The overview of a leaflet. $organisation is the name of the hospital.
title-leaflet = { $leaflet } – { $organisation }
# The overview of a leaflet, reached by a printed code.
title-leaflet-code = { $leaflet } – code { $code }
# The whole leaflet on one page.
title-folder = De hele folder: { $leaflet } – { $organisation }
# Any other page. $title is its heading.
title-page = { $title } – { $organisation }
title-home = Oefeningen voor thuis – { $organisation }
title-languages = Kies uw taal – { $organisation }
title-not-found = Deze pagina bestaat niet – { $organisation }
# The page that a host sends for any missing address: all languages together.
title-gone = Pagina niet gevonden – { $organisation }
# $code is a printed code that was withdrawn.
title-retired = Code { $code } bestaat niet meer – { $organisation }

## Descriptions of pages, in search results and previews

description-item = { $label } van { $leaflet }: { $name }. Stap voor stap uitgelegd door { $organisation }.
description-leaflet = { $leaflet }: oefeningen voor thuis. Stap voor stap uitgelegd door { $organisation }.
description-folder = De hele folder { $leaflet } op één pagina, om te lezen of af te drukken.
description-home = Oefeningen voor thuis, van de fysiotherapeuten van { $organisation }.
description-languages = Oefeningen van { $organisation }, in uw eigen taal.
description-page = { $title }: informatie van { $organisation }.
description-not-found = Deze pagina van { $organisation } bestaat niet.
description-retired = De oefening met code { $code } bestaat niet meer.

## The timer and counter of an exercise, where scripts run

# Heading of the timer and counter.
script-timer-heading = Tijd en teller
# Button: shows where a timer can be set. It starts nothing.
script-timer-open = Zet een timer
# The same button, where the exercise is only counted.
script-timer-open-count = Zet een teller
# After script-timer-open, where only one step of the exercise is timed; the number of the step follows.
script-timer-step = bij stap
# Above the fields. Every field is empty until the patient fills it in.
script-timer-intro = Vul in wat u met uw fysiotherapeut hebt afgesproken.
# Label of a field: how long the patient does the exercise.
script-timer-field-time = Tijd
# Label of a field, and what is shown while this side is done: the time for the left side of the body.
script-timer-left = Tijd links
# The same for the right side of the body.
script-timer-right = Tijd rechts
# Label of a choice between seconds and minutes.
script-timer-field-unit = Seconden of minuten
# The first of the options of script-timer-field-unit: nothing is chosen yet.
script-timer-choose = Kies hier
# The two options of script-timer-field-unit.
script-timer-s = Seconden
script-timer-min = Minuten
# Label of a field: how often the patient does the exercise.
script-timer-field-times = Aantal keer
# Label of a field: how long the patient rests between two times.
script-timer-field-rest = Rust ertussen, in seconden
# Label of a field: how long the patient does the exercise with the other side of the body.
script-timer-field-other = Tijd voor de andere kant
# Label of a field: how often the patient does the exercise with the other side of the body.
script-timer-field-others = Aantal keer voor de andere kant
# Label of a field: how long the patient has to lie or sit down before the time begins.
script-timer-field-ready = Tijd om u klaar te maken, in seconden
# Opens the fields that few patients need.
script-timer-more = Meer instellen
# Label of a choice: how the timer makes itself heard.
script-timer-sound = Geluid
# The options of script-timer-sound: tones, nothing, or a voice that says what to do.
script-timer-tone = Tonen
script-timer-off = Geen geluid
script-timer-voice = Stem
# Under a field with something else than a number it can take; the range follows, such as 1–100.
script-timer-range = Vul hier een heel getal in:
# Under an empty field that must have a time.
script-timer-need-time = Vul hier een tijd in.
# Under script-timer-field-unit, where nothing is chosen.
script-timer-need-unit = Kies seconden of minuten.
# Above script-timer-start: a phone may be silent while its screen is off.
script-timer-screen-off = Gaat uw scherm uit? Dan hoort u misschien geen geluid.
# Button: starts the timer or the counter.
script-timer-start = Start
# Shown and said: the patient gets ready, the time has not begun.
script-timer-ready = Maak u klaar
# Said at the beginning of the time.
script-timer-begin = Begin
# Shown while the patient does the exercise.
script-timer-work = Bezig
# Shown and said: the patient rests between two times.
script-timer-rest = Rust
# Shown while the first of two sides of the body is done.
script-timer-first = Eerste kant
# Shown and said when the first side of the body is done: now the other one.
script-timer-other = Nu de andere kant
# Said in the middle of a long time.
script-timer-half = U bent op de helft
# Said near the end of a long time.
script-timer-ten = Nog 10 seconden
# Shown and said at the end.
script-timer-done = Klaar
# Shown at the end, where the page was not seen at the moment of the end.
script-timer-done-earlier = Klaar. De tijd was al eerder om.
# Shown where the clock of the phone or computer went back.
script-timer-unsure = De timer is gestopt. De klok van dit apparaat is veranderd. Daarom klopt de tijd misschien niet.
# Shown while the timer stands still.
script-timer-paused = Pauze
# In front of which time this is, such as 2 / 3; or in front of what was counted so far.
script-timer-turn = Keer:
# Button: counts one time. It is pressed at every repetition.
script-timer-count = Tel
# Button: takes one off the count.
script-timer-count-back = Eén minder
# Button: lets the timer stand still.
script-timer-pause = Pauze
# Button: lets the timer go on.
script-timer-go-on = Ga verder
# The two buttons that change the time that is running.
script-timer-shorter = 10 seconden korter
script-timer-longer = 10 seconden langer
# Button: begins again from the start.
script-timer-again = Opnieuw
# Button: ends the timer before it is done.
script-timer-stop = Stop
# Button: puts the timer away when it is done.
script-timer-close = Sluit
# Shown while time runs, where the phone or computer does not promise to keep its screen on.
script-timer-dark = Uw scherm kan donker worden. De tijd loopt dan gewoon door.
## What a page offers where scripts run: reading aloud, sharing, printing, counting, letters

# Button: the phone reads the page aloud.
script-aloud = Lees voor
# Button at a step: the phone reads the step aloud. The number of the step follows.
script-aloud-step = Lees voor: stap
# Button: stops reading aloud.
script-aloud-stop = Stop
# Button: reads aloud again, from the sentence at which it stopped.
script-aloud-again = Opnieuw vanaf hier
# Button: takes away the buttons for reading aloud, after script-aloud-stop.
script-aloud-close = Sluit
# Button on the page of an exercise or a transfer: sends its address to somebody else.
script-share = Deel deze pagina
# After script-share, where the device copied the address.
script-share-copied = Het adres is gekopieerd. U kunt het nu plakken in een bericht.
# After script-share, where the device cannot copy; the address follows.
script-share-address = Kopieer dit adres:
# Button on the page of an exercise or a transfer: prints that page.
script-print-item = Druk deze pagina af
# Button: prints the whole leaflet.
script-print-folder = Druk de folder af
# Button on the overview: shows a box to tick at each exercise and transfer.
script-print-choose = Kies wat u wilt afdrukken
# The same button, once there are boxes to tick: takes them away.
script-print-stop = Stop met kiezen
# Beside a box to tick at an exercise or a transfer: this one is to be printed.
script-print-pick = Druk deze af
# In front of the number of exercises and transfers that are chosen.
script-print-count = Gekozen:
# Button: prints the pages of the exercises and transfers that are chosen.
script-print-chosen = Druk de gekozen pagina’s af
# After script-print-chosen, where none is chosen.
script-print-none = U hebt nog niets gekozen.
# After script-print-chosen, for as long as it takes.
script-print-busy = Een ogenblik. De pagina’s worden opgehaald.
# After script-print-chosen, where the device is offline; the names of exercises and transfers follow.
script-print-failed = Er is niets afgedrukt. Deze pagina’s kon dit apparaat niet ophalen:
# Button: counts that the exercise was done once more today.
script-today-done = Gedaan
# In front of the number of times that the exercise was done today.
script-today-count = Vandaag gedaan:
# Button: takes one off that number.
script-today-less = Eén minder
# On the overview, at an exercise that was done today.
script-today-mark = vandaag gedaan
# Button on the overview: forgets all that was counted today.
script-today-clear = Wis alles van vandaag
# After script-today-clear.
script-today-cleared = Alles van vandaag is gewist.
# Under the number of times: nobody else can see it.
script-today-private = Dit blijft op dit apparaat.
# After a choice or a count, where the phone or computer may not keep it.
script-not-kept = Dit apparaat bewaart dit niet. Het geldt tot u de pagina verlaat.
# Opens the choices of letters and contrast.
script-comforts = Tekst en contrast
# Above the three sizes of letters.
script-comforts-text = Letters
# The three sizes of letters.
script-comforts-text-normal = Gewoon
script-comforts-text-larger = Groter
script-comforts-text-largest = Grootst
# Above the two contrasts of letters and background.
script-comforts-contrast = Contrast
# The two contrasts of letters and background.
script-comforts-contrast-normal = Gewoon
script-comforts-contrast-more = Sterk

## Search

# Heading of the search page, and the link to it at the foot of every page.
search-heading = Zoek een oefening
# Above the field in which the reader types. It stands on the home page and the overview too.
search-label = Waar zoekt u naar?
# Under search-label. The number of an exercise stands on the paper of the reader.
search-hint = Typ het nummer van uw papier, of een woord.
# The button beside the field.
search-button = Zoek
# Heading on the search page, above the links to the overviews. It says where to look without searching.
search-overview = Alle oefeningen bij elkaar
# Under search-overview; the links to the overviews follow.
search-overview-hint = In het overzicht staan alle oefeningen op nummer.
# In the tab of the browser. $organisation is the name of the hospital.
title-search = Zoek een oefening – { $organisation }
# In search results and previews.
description-search = Zoek een oefening van { $organisation } op nummer of op woord.
# While the answers to a question are being looked for.
script-search-busy = Wij zoeken …
# Above the answers to a question; their number follows.
script-search-found = Gevonden:
# In place of answers, when there are none. The link to the overview and the telephone number stand below.
script-search-none = We hebben niets gevonden. Kijk nog eens naar het nummer op uw papier. Of kies de oefening in het overzicht.
# In place of answers, when the search does not work, such as without a connection. The link to the overview stands below.
script-search-error = Zoeken lukt nu niet. Kies de oefening in het overzicht.

## Reading without internet. The device keeps the leaflet by itself; these lines say how that stands.

# At the foot of the page, while the device fetches the pages of the leaflet for the first time.
script-offline-saving = Uw apparaat bewaart deze folder. Dat duurt even.
# At the foot of the page, when all pages of the leaflet are on the device.
script-offline-saved = Deze folder staat op uw apparaat. U kunt hem ook zonder internet lezen.
# At the foot of the page, while the device fetches a new version of a leaflet that it has already.
script-offline-updating = Er is een nieuwe versie van deze folder. Uw apparaat bewaart die nu.
# At the foot of a page that is of the previous version, when the new version is on the device.
script-offline-renewed = De nieuwe versie staat op uw apparaat. Open deze pagina opnieuw.
# At the foot of the page, when the new version could not be fetched and the previous one is still on the device.
script-offline-outdated = Op uw apparaat staat nog de vorige versie. Met internet leest u altijd de nieuwste.
# At the foot of the page, when the device could not keep the leaflet. A button to try again follows.
script-offline-failed = Het lukt nu niet om deze folder op uw apparaat te bewaren.
# At the foot of the page, when the leaflet is not on the device. A button to save it follows.
script-offline-removed = Deze folder staat niet op uw apparaat.
# At the foot of the page, when the page comes from the device and not from the internet. The date of the last revision follows.
script-offline-copy = U leest nu de bewaarde folder. Die is laatst herzien op
# Button: removes all saved leaflets from the device.
script-offline-remove = Verwijder bewaarde folders
# Button: saves the leaflet on the device.
script-offline-save = Bewaar op dit apparaat
# Above the contents, when a caution, a rule or a dose is not the same as in the version on the device. Links to the pages follow.
script-offline-changed = Een waarschuwing, een regel, een aantal of een tijd is veranderd. Lees dit opnieuw:
# Button below those links: the message goes away.
script-offline-read = Ik heb het gelezen
## For people who put exercises of this site on another site of the hospital

# Heading of the page for people who put exercises of this site on another site, and the link to it.
editors-heading = Voor webredacties
# Under editors-heading.
editors-intro = U kunt een oefening op uw eigen website laten zien. De lezer ziet dan alles wat bij de oefening hoort.
# Under editors-intro.
editors-permission = Vraag het ziekenhuis eerst om toestemming.
# Heading above the code to copy.
editors-embed = Een oefening insluiten
# Above the code to copy: a frame and a script. HTML stays as it is.
editors-script = Kopieer deze regels naar uw pagina. Het script maakt het kader zo hoog als de oefening.
# Above other code to copy: a frame of a fixed shape, without a script.
editors-fixed = Kan uw website geen script gebruiken? Kopieer dan deze regels. De lezer schuift dan binnen het kader.
# Heading above the addresses of all exercises.
editors-addresses = Adressen om in te sluiten
# Heading above links to files for programs.
editors-data = Gegevens voor programma’s
# In front of the address of a file.
editors-data-file = De hele folder (JSON)
# In front of the address of a file that explains the fields of the file before it.
editors-data-schema = Uitleg van elk veld (JSON Schema)
# At the foot of an exercise that stands in a frame on another site: the link to the page itself.
embed-page = Open de hele pagina
## The accessibility statement. Its other words stand on the page about accessibility.

# In front of the name of the hospital.
statement-organisation = Organisatie
# In front of the address of this website.
statement-site = Website
# In front of a letter from A to D, and what it means.
statement-status = Status
# What the letter means that stands before it. $status is A, B, C or D. The letters are those of a Dutch register of
# accessibility statements. "Onderzoek" is an independent study of the whole website.
statement-status-meaning =
    { $status ->
        [A] Een onderzoek laat zien dat de website aan alle eisen voldoet.
        [B] Een onderzoek laat zien aan welke eisen de website voldoet.
        [C] Er is nog geen onderzoek. Het komt binnen zes maanden.
       *[D] Er is nog geen onderzoek gedaan. Er is ook nog geen datum voor.
    }
# In front of the names of standards, such as WCAG 2.2 AA.
statement-standards = Richtlijnen
# In front of a date.
statement-date = Datum van deze verklaring
# In front of a date.
statement-measured-date = Datum van de metingen
# In front of how many pages and languages were measured.
statement-size = Gemeten
# How many pages a program has looked at. $pages is a number.
statement-pages =
    { $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina’s
    }
# In how many languages. $languages is a number.
statement-languages =
    { $languages ->
        [one] { $languages } taal
       *[other] { $languages } talen
    }
# In how many ways a program has looked at each page: wide, narrow, light, dark. $views is a number.
statement-views =
    { $views ->
        [one] Elke pagina is op { $views } manier bekeken.
       *[other] Elke pagina is op { $views } manieren bekeken.
    }
# How many rules a program has. $checks is a number.
statement-checks =
    { $checks ->
        [one] Het programma let op { $checks } regel.
       *[other] Het programma let op { $checks } regels.
    }
# How many mistakes a program has found on all pages together. $violations is a number, often 0.
statement-violations =
    { $violations ->
        [one] Resultaat: { $violations } fout
       *[other] Resultaat: { $violations } fouten
    }
# $tool is the name of a program and its version.
statement-tool = Met het programma { $tool }.
# In place of statement-tool.
statement-own = Met een test die voor deze website is gemaakt.
# What a program has looked for: a heading. "Opbouw" is what screen readers go by: headings, names of buttons, order.
statement-judge-axe = Opbouw en kleuren
# As above, by another program.
statement-judge-ibm = Opbouw en kleuren, tweede programma
# As above, by a third program.
statement-judge-htmlcs = Opbouw en kleuren, derde programma
# Whether the code of the pages has no mistakes.
statement-judge-nu = De code van de pagina’s
# Whether nothing sticks out of the screen or is cut off, also with large letters.
statement-judge-layout = Past alles op het scherm?
# Whether everything can be reached with the keys alone.
statement-judge-keyboard = Werkt alles met het toetsenbord?
# Whether letters and buttons are large enough on a phone.
statement-judge-touch = Zijn letters en knoppen groot genoeg?

## The sheet on which a physiotherapist signs for the pictures. It is not part of the site.

# Heading of the sheet; the name of the leaflet follows.
sheet-heading = Plaatjes om te beoordelen
# Under the heading.
sheet-intro = Vergelijk elk plaatje met de tekst van de pagina. Kruis aan of u akkoord bent. Is iets niet goed? Schrijf dan op wat anders moet.
# Heading above what the paper leaflet leaves open and the physiotherapist decides.
sheet-question = Wat de folder openlaat
# Above a picture. $number counts the pictures of the page from 1.
sheet-picture = Plaatje { $number }
# Above a picture that belongs to a step. $step is the number of the step.
sheet-picture-step = Plaatje { $number }, bij stap { $step }
# In place of a picture that is not drawn, such as a photograph.
sheet-no-drawing = Geen tekening
# Beside a box to tick: the picture is right.
sheet-approved = akkoord
# Beside a box to tick: the picture is not right.
sheet-rejected = niet akkoord
# Above lines to write on.
sheet-remarks = Opmerkingen
# Heading above the steps of the page.
sheet-words = Tekst op de pagina
# In front of the value that the editor writes into the file of the exercise, once it is signed for.
sheet-mark = Kenmerk van deze tekst en plaatjes, voor de redactie:
# Beside an exercise that somebody has signed for as it is. $by is a role, $date a date.
sheet-signed = Goedgekeurd door { $by } op { $date }
# Heading above the place for the signature.
sheet-signing = Ondertekening
# Above the place for the signature.
sheet-statement = Ik heb alle plaatjes op deze lijst beoordeeld, met de namen en de teksten erbij.
sheet-name = Naam
sheet-role = Functie
sheet-date = Datum
sheet-signature = Handtekening

## The sheet on which somebody judges a translation, beside the Dutch. It is not part of the site.

# Heading of the sheet; the names of the leaflet and of the language follow.
review-heading = Vertaling om te beoordelen
# Under the heading.
review-intro = Vergelijk elke tekst met het Nederlands. Kruis aan of de vertaling klopt. Klopt iets niet? Schrijf dan op wat er moet staan.
# Beside a text that a patient's safety depends on.
review-critical = Belangrijk voor de veiligheid
# In place of a text that has no translation.
review-missing = Nog niet vertaald
# Beside a translation whose Dutch has changed since.
review-stale = Het Nederlands is veranderd
# Beside a box to tick: the translation says the same.
review-right = klopt
# Beside a box to tick: the translation says something else, or says it badly.
review-wrong = klopt niet
# Above the place for the signature.
review-statement = Ik heb alle teksten op deze lijst met het Nederlands vergeleken.
