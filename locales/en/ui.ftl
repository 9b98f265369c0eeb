site-name = Oefenwijzer
skip = Skip to the content
language = Language
languages = Choose a language
breadcrumb = You are here
home = Home page
footer-links = About this website
more = More from this leaflet
imprint-code = Leaflet { $code }
imprint-revision = Last revised on
contact-heading = Questions?
safety-call = Are you unsure about an exercise? Call us.
contact-call = Call { $telephone }
contact-hours = From { $from } to { $to }, from { $opens } to { $closes }.
contact-hours-day = On { $day }, from { $opens } to { $closes }.
day =
    { $day ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }
date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }
languages-heading = Choose your language
language-invitation = Exercises from the hospital, in English
home-heading = Exercises to do at home
home-intro = Choose the leaflet that you got from your physiotherapist.
count-exercises =
    { $exercises ->
        [one] { $exercises } exercise
       *[other] { $exercises } exercises
    }
count-transfers =
    { $transfers ->
        [one] { $transfers } transfer
       *[other] { $transfers } transfers
    }
leaflets = Our leaflets
not-found-heading = This page does not exist
retired-title = The exercise with code { $code } no longer exists
retired-text = The hospital no longer uses this exercise. Do not do the exercise. Call us if you have questions.
retired-since = This has applied since
contents = On this page
by-number = Find by number
by-number-hint = The number of your exercise is on your paper.
by-position = Find by position
position-not-stated = Position not stated
by-equipment = Find by what you need
equipment-not-stated = No items stated
by-body = Find by part of the body
body-not-stated = No part of the body stated
body-whole = whole body
body-head-and-shoulders = head and shoulders
body-arm = arm
body-back = back
body-belly = stomach
body-pelvis = pelvis
body-hip = hip
body-leg = leg
body-thigh-front = front of the thigh
body-thigh-back = back of the thigh
body-knee = knee
body-calf = calf
type = Type
type-not-stated = Type not stated
exercises = Exercises
transfers = Transfers: changing position
transfers-explained = A transfer is a change of position. For example, you turn in bed, or you sit down.
folder-link = The whole leaflet on one page
folder-for-paper = For printing
print-hint = Do you want this page on paper? Choose ‘Print’ in the menu of your browser.
exercise-label = Exercise { $number }
transfer-label = Transfer { $number }
safety-only-ticked = Only do exercises that you have gone through with your physiotherapist and that are marked with a cross.
jump-steps = Straight to the steps
rules-of-type = Rules for { $letter } exercises
position = Starting position
position-supine = on your back
position-prone = on your stomach
position-side-lying = on your side
position-hands-and-knees = on hands and knees
position-half-kneeling = on one knee
position-standing = standing
position-sitting = sitting
equipment = You need
equipment-mat = a mat
equipment-pillow = a pillow
equipment-towel = a towel
equipment-chair = a chair
equipment-wall = a wall
equipment-stool = a stool
equipment-bed = a bed
steps = Step by step
picture-number = Picture { $number }
doses = How often and how long
alert-note = Good to know
alert-tip = Tip
alert-important = Important
alert-warning = Watch out
alert-caution = Take care
pager = Other exercises
previous = Previous
next = Next
overview = Overview
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Do this { $repetitions } time per muscle, left and right in turn.
                       *[other] Do this { $repetitions } times per muscle, left and right in turn.
                    }
               *[none]
                    { $repetitions ->
                        [one] Do this { $repetitions } time per muscle.
                       *[other] Do this { $repetitions } times per muscle.
                    }
            }
       *[none]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Do this { $repetitions } time, left and right in turn.
                       *[other] Do this { $repetitions } times, left and right in turn.
                    }
               *[none]
                    { $repetitions ->
                        [one] Do this { $repetitions } time.
                       *[other] Do this { $repetitions } times.
                    }
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Do it for about { $amount } minute each time.
                       *[other] Do it for about { $amount } minutes each time.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Do it for about { $amount } second or minute each time.
                       *[other] Do it for about { $amount } seconds or minutes each time.
                    }
               *[s]
                    { $amount ->
                        [one] Do it for about { $amount } second each time.
                       *[other] Do it for about { $amount } seconds each time.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Do it for { $amount } minute each time.
                       *[other] Do it for { $amount } minutes each time.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Do it for { $amount } second or minute each time.
                       *[other] Do it for { $amount } seconds or minutes each time.
                    }
               *[s]
                    { $amount ->
                        [one] Do it for { $amount } second each time.
                       *[other] Do it for { $amount } seconds each time.
                    }
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Hold the position for about { $amount } minute.
                       *[other] Hold the position for about { $amount } minutes.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Hold the position for about { $amount } second or minute.
                       *[other] Hold the position for about { $amount } seconds or minutes.
                    }
               *[s]
                    { $amount ->
                        [one] Hold the position for about { $amount } second.
                       *[other] Hold the position for about { $amount } seconds.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Hold the position for { $amount } minute.
                       *[other] Hold the position for { $amount } minutes.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Hold the position for { $amount } second or minute.
                       *[other] Hold the position for { $amount } seconds or minutes.
                    }
               *[s]
                    { $amount ->
                        [one] Hold the position for { $amount } second.
                       *[other] Hold the position for { $amount } seconds.
                    }
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Do this for about { $amount } minute.
                       *[other] Do this for about { $amount } minutes.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Do this for about { $amount } second or minute.
                       *[other] Do this for about { $amount } seconds or minutes.
                    }
               *[s]
                    { $amount ->
                        [one] Do this for about { $amount } second.
                       *[other] Do this for about { $amount } seconds.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Do this for { $amount } minute.
                       *[other] Do this for { $amount } minutes.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Do this for { $amount } second or minute.
                       *[other] Do this for { $amount } seconds or minutes.
                    }
               *[s]
                    { $amount ->
                        [one] Do this for { $amount } second.
                       *[other] Do this for { $amount } seconds.
                    }
            }
    }
dose-duration-sides =
    { $unit ->
        [min]
            Left: { $left ->
                [one] { $left } minute
               *[other] { $left } minutes
            }. Right: { $right ->
                [one] { $right } minute
               *[other] { $right } minutes
            }.
        [s-or-min]
            Left: { $left ->
                [one] { $left } second or minute
               *[other] { $left } seconds or minutes
            }. Right: { $right ->
                [one] { $right } second or minute
               *[other] { $right } seconds or minutes
            }.
       *[s]
            Left: { $left ->
                [one] { $left } second
               *[other] { $left } seconds
            }. Right: { $right ->
                [one] { $right } second
               *[other] { $right } seconds
            }.
    }
dose-from-types = This applies to all exercises of this type.
dose-not-stated = The leaflet gives no number and no time. Ask your physiotherapist about this.
dose-blank = (number from your physiotherapist)
dose-blank-note = The numbers are on your paper. Your physiotherapist fills them in.
dose-unit-choice-note = Seconds or minutes? Your physiotherapist crosses out what does not apply.
inferred-note = This is still a draft. The hospital has not approved these points yet. They are not in the paper leaflet:
inferred-title = the name of the exercise
inferred-position = the starting position
inferred-equipment = what you need
inferred-steps = the explanation in the steps and in the pictures
notice-fallback = This exercise is not available in this language yet ({ $language }). The Dutch text is below. If you do not understand it well, call { $telephone }.
notice-fallback-page = This page is not available in this language yet ({ $language }). The Dutch text is below. If you do not understand it well, call { $telephone }.
notice-machine = A computer translated this text. Nobody has checked the translation. Only the Dutch text counts. If in doubt, ask your physiotherapist.
notice-translated = A translator translated this text. The translation has not been checked yet. Only the Dutch text counts. If in doubt, ask your physiotherapist.
notice-reviewed-language = The language of this translation has been checked. A physiotherapist has not looked at the translation yet. Only the Dutch text counts. If in doubt, ask your physiotherapist.
notice-stale = The Dutch text has changed. This translation has not been updated yet. Only the Dutch text counts. If in doubt, ask your physiotherapist.
notice-review-overdue = The hospital must check this text again. If in doubt, ask your physiotherapist.
notice-edition = The text has changed since your paper was made. Follow the numbers on your paper. If you are unsure, call { $telephone }.
arrival-changes = This has changed since your paper
arrival = You came here with code { $code }.
arrival-page = Go to the permanent page
code-explained = Do you want this page on your phone? Scan the QR code, or type this address:
code-alt = QR code with the address of code { $code }.
state-source = This is the Dutch text.
state-machine = Translated by a computer, not checked.
state-translated = Translated by a translator, not checked.
state-reviewed-language = The language has been checked, but the exercises have not been checked yet.
state-reviewed-clinical = Checked by a physiotherapist.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – code { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – code { $code }
title-folder = The whole leaflet: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = Exercises to do at home – { $organisation }
title-languages = Choose your language – { $organisation }
title-not-found = This page does not exist – { $organisation }
title-gone = Page not found – { $organisation }
title-retired = Code { $code } no longer exists – { $organisation }
description-item = { $label } from { $leaflet }: { $name }. Explained step by step by { $organisation }.
description-leaflet = { $leaflet }: exercises to do at home. Explained step by step by { $organisation }.
description-folder = The whole leaflet ‘{ $leaflet }’ on one page, to read or to print.
description-home = Exercises to do at home, from the physiotherapists of { $organisation }.
description-languages = Exercises from { $organisation }, in your own language.
description-page = { $title }: information from { $organisation }.
description-not-found = This page of { $organisation } does not exist.
description-retired = The exercise with code { $code } no longer exists.
script-timer-heading = Timer and counter
script-timer-open = Set a timer
script-timer-open-count = Set a counter
script-timer-step = for step
script-timer-intro = Fill in what you agreed with your physiotherapist.
script-timer-field-time = Time
script-timer-left = Time for the left side
script-timer-right = Time for the right side
script-timer-field-unit = Seconds or minutes
script-timer-choose = Choose here
script-timer-s = Seconds
script-timer-min = Minutes
script-timer-field-times = Number of times
script-timer-field-rest = Rest in between, in seconds
script-timer-field-other = Time for the other side
script-timer-field-others = Number of times for the other side
script-timer-field-ready = Time to get ready, in seconds
script-timer-more = More settings
script-timer-sound = Sound
script-timer-tone = Tones
script-timer-off = No sound
script-timer-voice = Voice
script-timer-range = Fill in a whole number here:
script-timer-need-time = Fill in a time here.
script-timer-need-unit = Choose seconds or minutes.
script-timer-screen-off = If your screen turns off, you might not hear any sound.
script-timer-start = Start
script-timer-ready = Get ready
script-timer-begin = Begin
script-timer-work = Exercising
script-timer-rest = Rest
script-timer-first = First side
script-timer-other = Now the other side
script-timer-half = You are halfway
script-timer-ten = 10 seconds to go
script-timer-done = Finished
script-timer-done-earlier = Finished. The time had already run out.
script-timer-unsure = The timer has stopped. The clock on this device has changed. So the time may not be correct.
script-timer-paused = Paused
script-timer-turn = Repetition:
script-timer-count = Count
script-timer-count-back = One less
script-timer-pause = Pause
script-timer-go-on = Continue
script-timer-shorter = 10 seconds shorter
script-timer-longer = 10 seconds longer
script-timer-again = Start again
script-timer-stop = Stop
script-timer-close = Close
script-timer-dark = Your screen may go dark. The time will keep running.
script-aloud = Read aloud
script-aloud-step = Read aloud: step
script-aloud-stop = Stop
script-aloud-again = Again from here
script-aloud-close = Close
script-share = Share this page
script-share-copied = The address has been copied. You can now paste it into a message.
script-share-address = Copy this address:
script-print-item = Print this page
script-print-folder = Print the leaflet
script-print-choose = Choose what to print
script-print-stop = Stop choosing
script-print-pick = Print this one
script-print-count = Chosen:
script-print-chosen = Print the chosen pages
script-print-none = You have not chosen anything yet.
script-print-busy = One moment. The pages are being loaded.
script-print-failed = Nothing has been printed. This device could not load these pages:
script-today-done = Done
script-today-count = Done today:
script-today-less = One less
script-today-mark = done today
script-today-clear = Clear everything from today
script-today-cleared = Everything from today has been cleared.
script-today-private = This stays on this device.
script-not-kept = This device does not keep this. It applies until you leave the page.
script-comforts = Text and contrast
script-comforts-text = Text size
script-comforts-text-normal = Normal
script-comforts-text-larger = Larger
script-comforts-text-largest = Largest
script-comforts-contrast = Contrast
script-comforts-contrast-normal = Normal
script-comforts-contrast-more = High
search-heading = Find an exercise
search-label = What are you looking for?
search-hint = Type the number from your paper, or a word.
search-button = Search
search-overview = All exercises together
search-overview-hint = The overview lists all exercises by number.
title-search = Find an exercise – { $organisation }
description-search = Find an exercise from { $organisation } by number or by word.
script-search-busy = We are searching …
script-search-found = Found:
script-search-none = We found nothing. Look again at the number on your paper. Or choose the exercise in the overview.
script-search-error = Search is not working at the moment. Choose the exercise in the overview.
script-offline-saving = Your device is saving this leaflet. This takes a moment.
script-offline-saved = This leaflet is on your device. You can also read it without internet.
script-offline-updating = There is a new version of this leaflet. Your device is saving it now.
script-offline-renewed = The new version is on your device. Open this page again.
script-offline-outdated = Your device still has the previous version. If you are connected to the internet, you always read the newest one.
script-offline-failed = This leaflet cannot be saved on your device at the moment.
script-offline-removed = This leaflet is not on your device.
script-offline-copy = You are now reading the saved leaflet. It was last revised on
script-offline-remove = Remove saved leaflets
script-offline-save = Save on this device
script-offline-changed = A warning, a rule, a number of times or a length of time has changed. Read this again:
script-offline-read = I have read it
editors-heading = For web editors
editors-intro = You can show an exercise on your own website. The reader then sees everything that belongs to the exercise.
editors-permission = First ask the hospital for permission.
editors-embed = Embedding an exercise
editors-script = Copy these lines into your page. The script makes the frame as high as the exercise.
editors-fixed = If your website cannot use a script, copy these lines. The reader then scrolls inside the frame.
editors-addresses = Addresses for embedding
editors-data = Data for programs
editors-data-file = The whole leaflet (JSON)
editors-data-schema = Explanation of each field (JSON Schema)
embed-page = Open the whole page
statement-organisation = Organisation
statement-site = Website
statement-status = Status
statement-status-meaning =
    { $status ->
        [A] An audit shows that the website meets all requirements.
        [B] An audit shows which requirements the website meets.
        [C] There is no audit yet. There will be one within six months.
       *[D] No audit has been done yet. There is also no date for one yet.
    }
statement-standards = Guidelines
statement-date = Date of this statement
statement-measured-date = Date of the measurements
statement-size = Measured
statement-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
statement-languages =
    { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }
statement-views =
    { $views ->
        [one] Each page was looked at in { $views } way.
       *[other] Each page was looked at in { $views } ways.
    }
statement-checks =
    { $checks ->
        [one] The program checks { $checks } rule.
       *[other] The program checks { $checks } rules.
    }
statement-violations =
    { $violations ->
        [one] Result: { $violations } error
       *[other] Result: { $violations } errors
    }
statement-tool = With the program { $tool }.
statement-own = With a test made for this website.
statement-judge-axe = Structure and colours
statement-judge-ibm = Structure and colours, second program
statement-judge-htmlcs = Structure and colours, third program
statement-judge-nu = The code of the pages
statement-judge-layout = Does everything fit on the screen?
statement-judge-keyboard = Does everything work with the keyboard?
statement-judge-touch = Are letters and buttons large enough?
sheet-heading = Pictures for review
sheet-intro = Compare each picture with the text of the page. Tick whether you approve of it. If something is not correct, write down what must change.
sheet-question = What the leaflet leaves open
sheet-picture = Picture { $number }
sheet-picture-step = Picture { $number }, for step { $step }
sheet-no-drawing = No drawing
sheet-approved = approved
sheet-rejected = not approved
sheet-remarks = Remarks
sheet-words = Text on the page
sheet-mark = Reference of this text and these pictures, for the editor:
sheet-signed = Approved by { $by } on { $date }
sheet-signing = Signature
sheet-statement = I have reviewed all pictures on this list, with the names and texts beside them.
sheet-name = Name
sheet-role = Role
sheet-date = Date
sheet-signature = Signature
review-heading = Translation for review
review-intro = Compare each text with the Dutch. Tick whether the translation is correct. If something is not correct, write down what it should say.
review-critical = Important for safety
review-missing = Not translated yet
review-stale = The Dutch has changed
review-right = is correct
review-wrong = is not correct
review-statement = I have compared all texts on this list with the Dutch.
