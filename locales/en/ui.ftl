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
inferred-note = This is still a draft. The paper leaflet does not say the following. The hospital has not approved it yet.
inferred-title = the name of the exercise
inferred-position = the starting position
inferred-equipment = what you need
inferred-steps = the explanation in the steps and in the pictures
notice-fallback = This exercise is not available in this language yet ({ $language }). The Dutch text is below. If you do not understand it well, call { $telephone }.
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
notice-fallback-page = This page is not available in this language yet ({ $language }). The Dutch text is below. If you do not understand it well, call { $telephone }.
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
