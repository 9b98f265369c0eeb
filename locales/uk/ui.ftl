site-name = Oefenwijzer
skip = Перейти до вмісту
language = Мова
languages = Виберіть мову
breadcrumb = Ви тут
home = Головна сторінка
footer-links = Про цей сайт
more = Ще в цій брошурі
imprint-code = Брошура { $code }
imprint-revision = Остання редакція від
contact-heading = Маєте запитання?
safety-call = Сумніваєтеся щодо вправи? Зателефонуйте нам.
contact-call = Зателефонувати: { $telephone }
contact-hours = Дні та години: { $from } – { $to } включно, з { $opens } до { $closes }.
contact-hours-day = День і години: { $day }, з { $opens } до { $closes }.
day =
    { $day ->
        [monday] понеділок
        [tuesday] вівторок
        [wednesday] середа
        [thursday] четвер
        [friday] п’ятниця
        [saturday] субота
       *[sunday] неділя
    }
date =
    { $month ->
        [1] { $day } січня { $year } року
        [2] { $day } лютого { $year } року
        [3] { $day } березня { $year } року
        [4] { $day } квітня { $year } року
        [5] { $day } травня { $year } року
        [6] { $day } червня { $year } року
        [7] { $day } липня { $year } року
        [8] { $day } серпня { $year } року
        [9] { $day } вересня { $year } року
        [10] { $day } жовтня { $year } року
        [11] { $day } листопада { $year } року
       *[12] { $day } грудня { $year } року
    }
languages-heading = Виберіть свою мову
language-invitation = Вправи від лікарні, українською мовою
home-heading = Вправи для виконання вдома
home-intro = Виберіть брошуру, яку ви отримали від свого фізіотерапевта.
count-exercises =
    { $exercises ->
        [one] { $exercises } вправа
        [few] { $exercises } вправи
        [many] { $exercises } вправ
       *[other] { $exercises } вправи
    }
count-transfers =
    { $transfers ->
        [one] { $transfers } переміщення
        [few] { $transfers } переміщення
        [many] { $transfers } переміщень
       *[other] { $transfers } переміщення
    }
leaflets = Наші брошури
not-found-heading = Цієї сторінки не існує
retired-title = Вправи з кодом { $code } більше не існує
retired-text = Лікарня більше не використовує цю вправу. Не виконуйте цю вправу. Зателефонуйте нам, якщо маєте запитання.
retired-since = Це діє з
contents = На цій сторінці
by-number = Пошук за номером
by-number-hint = Номер вашої вправи вказано на вашому паперовому аркуші.
by-position = Пошук за положенням
position-not-stated = Положення не вказано
by-equipment = Пошук за потрібними речами
equipment-not-stated = Речі не вказано
by-body = Пошук за частиною тіла
body-not-stated = Частину тіла не вказано
body-whole = все тіло
body-head-and-shoulders = голова й плечі
body-arm = рука
body-back = спина
body-belly = живіт
body-pelvis = таз
body-hip = кульшовий суглоб
body-leg = нога
body-thigh-front = передня поверхня стегна
body-thigh-back = задня поверхня стегна
body-knee = коліно
body-calf = литка
type = Вид
type-not-stated = Вид не вказано
exercises = Вправи
transfers = Переміщення: як змінювати положення
transfers-explained = Переміщення – це зміна положення. Наприклад, ви повертаєтеся в ліжку або сідаєте.
folder-link = Уся брошура на одній сторінці
folder-for-paper = Для друку
print-hint = Хочете мати цю сторінку на папері? Виберіть «Друк» у меню свого браузера.
exercise-label = Вправа { $number }
transfer-label = Переміщення { $number }
safety-only-ticked = Виконуйте лише ті вправи, які ви розібрали зі своїм фізіотерапевтом і які позначено хрестиком.
jump-steps = Одразу до кроків
rules-of-type = Правила для { $letter }-вправ
position = Вихідне положення
position-supine = на спині
position-prone = на животі
position-side-lying = на боці
position-hands-and-knees = на руках і колінах
position-half-kneeling = на одному коліні
position-standing = стоячи
position-sitting = сидячи
equipment = Потрібно
equipment-mat = килимок
equipment-pillow = подушка
equipment-towel = рушник
equipment-chair = стілець
equipment-wall = стіна
equipment-stool = табуретка
equipment-bed = ліжко
steps = Крок за кроком
picture-number = Малюнок { $number }
doses = Скільки разів і як довго
alert-note = Варто знати
alert-tip = Порада
alert-important = Важливо
alert-warning = Обережно
alert-caution = Увага
pager = Інші вправи
previous = Назад
next = Далі
overview = Перелік
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Зробіть це { $repetitions } раз для кожного м’яза, по черзі з лівого і з правого боку.
                        [few] Зробіть це { $repetitions } рази для кожного м’яза, по черзі з лівого і з правого боку.
                        [many] Зробіть це { $repetitions } разів для кожного м’яза, по черзі з лівого і з правого боку.
                       *[other] Зробіть це { $repetitions } разів для кожного м’яза, по черзі з лівого і з правого боку.
                    }
               *[none]
                    { $repetitions ->
                        [one] Зробіть це { $repetitions } раз для кожного м’яза.
                        [few] Зробіть це { $repetitions } рази для кожного м’яза.
                        [many] Зробіть це { $repetitions } разів для кожного м’яза.
                       *[other] Зробіть це { $repetitions } разів для кожного м’яза.
                    }
            }
       *[none]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [one] Зробіть це { $repetitions } раз, по черзі з лівого і з правого боку.
                        [few] Зробіть це { $repetitions } рази, по черзі з лівого і з правого боку.
                        [many] Зробіть це { $repetitions } разів, по черзі з лівого і з правого боку.
                       *[other] Зробіть це { $repetitions } разів, по черзі з лівого і з правого боку.
                    }
               *[none]
                    { $repetitions ->
                        [one] Зробіть це { $repetitions } раз.
                        [few] Зробіть це { $repetitions } рази.
                        [many] Зробіть це { $repetitions } разів.
                       *[other] Зробіть це { $repetitions } разів.
                    }
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Щоразу робіть це приблизно { $amount } хвилину.
                        [few] Щоразу робіть це приблизно { $amount } хвилини.
                        [many] Щоразу робіть це приблизно { $amount } хвилин.
                       *[other] Щоразу робіть це приблизно { $amount } хвилин.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Щоразу робіть це приблизно { $amount } секунду або хвилину.
                        [few] Щоразу робіть це приблизно { $amount } секунди або хвилини.
                        [many] Щоразу робіть це приблизно { $amount } секунд або хвилин.
                       *[other] Щоразу робіть це приблизно { $amount } секунд або хвилин.
                    }
               *[s]
                    { $amount ->
                        [one] Щоразу робіть це приблизно { $amount } секунду.
                        [few] Щоразу робіть це приблизно { $amount } секунди.
                        [many] Щоразу робіть це приблизно { $amount } секунд.
                       *[other] Щоразу робіть це приблизно { $amount } секунд.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Щоразу робіть це { $amount } хвилину.
                        [few] Щоразу робіть це { $amount } хвилини.
                        [many] Щоразу робіть це { $amount } хвилин.
                       *[other] Щоразу робіть це { $amount } хвилин.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Щоразу робіть це { $amount } секунду або хвилину.
                        [few] Щоразу робіть це { $amount } секунди або хвилини.
                        [many] Щоразу робіть це { $amount } секунд або хвилин.
                       *[other] Щоразу робіть це { $amount } секунд або хвилин.
                    }
               *[s]
                    { $amount ->
                        [one] Щоразу робіть це { $amount } секунду.
                        [few] Щоразу робіть це { $amount } секунди.
                        [many] Щоразу робіть це { $amount } секунд.
                       *[other] Щоразу робіть це { $amount } секунд.
                    }
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Утримуйте положення приблизно { $amount } хвилину.
                        [few] Утримуйте положення приблизно { $amount } хвилини.
                        [many] Утримуйте положення приблизно { $amount } хвилин.
                       *[other] Утримуйте положення приблизно { $amount } хвилин.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Утримуйте положення приблизно { $amount } секунду або хвилину.
                        [few] Утримуйте положення приблизно { $amount } секунди або хвилини.
                        [many] Утримуйте положення приблизно { $amount } секунд або хвилин.
                       *[other] Утримуйте положення приблизно { $amount } секунд або хвилин.
                    }
               *[s]
                    { $amount ->
                        [one] Утримуйте положення приблизно { $amount } секунду.
                        [few] Утримуйте положення приблизно { $amount } секунди.
                        [many] Утримуйте положення приблизно { $amount } секунд.
                       *[other] Утримуйте положення приблизно { $amount } секунд.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Утримуйте положення { $amount } хвилину.
                        [few] Утримуйте положення { $amount } хвилини.
                        [many] Утримуйте положення { $amount } хвилин.
                       *[other] Утримуйте положення { $amount } хвилин.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Утримуйте положення { $amount } секунду або хвилину.
                        [few] Утримуйте положення { $amount } секунди або хвилини.
                        [many] Утримуйте положення { $amount } секунд або хвилин.
                       *[other] Утримуйте положення { $amount } секунд або хвилин.
                    }
               *[s]
                    { $amount ->
                        [one] Утримуйте положення { $amount } секунду.
                        [few] Утримуйте положення { $amount } секунди.
                        [many] Утримуйте положення { $amount } секунд.
                       *[other] Утримуйте положення { $amount } секунд.
                    }
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Робіть це приблизно { $amount } хвилину.
                        [few] Робіть це приблизно { $amount } хвилини.
                        [many] Робіть це приблизно { $amount } хвилин.
                       *[other] Робіть це приблизно { $amount } хвилин.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Робіть це приблизно { $amount } секунду або хвилину.
                        [few] Робіть це приблизно { $amount } секунди або хвилини.
                        [many] Робіть це приблизно { $amount } секунд або хвилин.
                       *[other] Робіть це приблизно { $amount } секунд або хвилин.
                    }
               *[s]
                    { $amount ->
                        [one] Робіть це приблизно { $amount } секунду.
                        [few] Робіть це приблизно { $amount } секунди.
                        [many] Робіть це приблизно { $amount } секунд.
                       *[other] Робіть це приблизно { $amount } секунд.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [one] Робіть це { $amount } хвилину.
                        [few] Робіть це { $amount } хвилини.
                        [many] Робіть це { $amount } хвилин.
                       *[other] Робіть це { $amount } хвилин.
                    }
                [s-or-min]
                    { $amount ->
                        [one] Робіть це { $amount } секунду або хвилину.
                        [few] Робіть це { $amount } секунди або хвилини.
                        [many] Робіть це { $amount } секунд або хвилин.
                       *[other] Робіть це { $amount } секунд або хвилин.
                    }
               *[s]
                    { $amount ->
                        [one] Робіть це { $amount } секунду.
                        [few] Робіть це { $amount } секунди.
                        [many] Робіть це { $amount } секунд.
                       *[other] Робіть це { $amount } секунд.
                    }
            }
    }
dose-duration-sides =
    { $unit ->
        [min]
            З лівого боку: { $left ->
                [one] { $left } хвилина
                [few] { $left } хвилини
                [many] { $left } хвилин
               *[other] { $left } хвилин
            }. З правого боку: { $right ->
                [one] { $right } хвилина
                [few] { $right } хвилини
                [many] { $right } хвилин
               *[other] { $right } хвилин
            }.
        [s-or-min]
            З лівого боку: { $left ->
                [one] { $left } секунда або хвилина
                [few] { $left } секунди або хвилини
                [many] { $left } секунд або хвилин
               *[other] { $left } секунд або хвилин
            }. З правого боку: { $right ->
                [one] { $right } секунда або хвилина
                [few] { $right } секунди або хвилини
                [many] { $right } секунд або хвилин
               *[other] { $right } секунд або хвилин
            }.
       *[s]
            З лівого боку: { $left ->
                [one] { $left } секунда
                [few] { $left } секунди
                [many] { $left } секунд
               *[other] { $left } секунд
            }. З правого боку: { $right ->
                [one] { $right } секунда
                [few] { $right } секунди
                [many] { $right } секунд
               *[other] { $right } секунд
            }.
    }
dose-from-types = Це стосується всіх вправ цього виду.
dose-not-stated = У брошурі не вказано ні кількості, ні часу. Запитайте про це свого фізіотерапевта.
dose-blank = (число від вашого фізіотерапевта)
dose-blank-note = Числа вказано на вашому паперовому аркуші. Їх вписує ваш фізіотерапевт.
dose-unit-choice-note = Секунди чи хвилини? Ваш фізіотерапевт закреслює те, що не підходить.
inferred-note = Це ще чернетка. Лікарня ще не схвалила ці пункти. Їх немає в паперовій брошурі:
inferred-title = назва вправи
inferred-position = вихідне положення
inferred-equipment = що вам потрібно
inferred-steps = пояснення в кроках і на малюнках
notice-fallback = Цієї вправи ще немає цією мовою ({ $language }). Нижче подано нідерландський текст. Не дуже добре його розумієте? Зателефонуйте: { $telephone }.
notice-fallback-page = Цієї сторінки ще немає цією мовою ({ $language }). Нижче подано нідерландський текст. Не дуже добре його розумієте? Зателефонуйте: { $telephone }.
notice-machine = Цей текст переклав комп’ютер. Ніхто не перевіряв цей переклад. Дійсним є лише нідерландський текст. Якщо сумніваєтеся, запитайте свого фізіотерапевта.
notice-translated = Цей текст переклав перекладач. Переклад ще не перевірено. Дійсним є лише нідерландський текст. Якщо сумніваєтеся, запитайте свого фізіотерапевта.
notice-reviewed-language = Мову цього перекладу перевірено. Фізіотерапевт ще не переглядав переклад. Дійсним є лише нідерландський текст. Якщо сумніваєтеся, запитайте свого фізіотерапевта.
notice-stale = Нідерландський текст змінився. Цей переклад ще не оновлено. Дійсним є лише нідерландський текст. Якщо сумніваєтеся, запитайте свого фізіотерапевта.
notice-review-overdue = Лікарня має перевірити цей текст ще раз. Якщо сумніваєтеся, запитайте свого фізіотерапевта.
notice-edition = Текст змінився, відколи виготовлено ваш паперовий аркуш. Дотримуйтеся чисел на своєму аркуші. Сумніваєтеся? Зателефонуйте: { $telephone }.
arrival-changes = Що змінилося, відколи виготовлено ваш паперовий аркуш
arrival = Ви перейшли сюди за кодом { $code }.
arrival-page = Перейти на постійну сторінку
code-explained = Хочете відкрити цю сторінку на телефоні? Відскануйте QR-код або введіть цю адресу:
code-alt = QR-код з адресою коду { $code }.
state-source = Це нідерландський текст.
state-machine = Переклав комп’ютер, не перевірено.
state-translated = Переклав перекладач, не перевірено.
state-reviewed-language = Мову перевірено, вправи ще ні.
state-reviewed-clinical = Перевірив фізіотерапевт.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – код { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – код { $code }
title-folder = Уся брошура: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = Вправи для виконання вдома – { $organisation }
title-languages = Виберіть свою мову – { $organisation }
title-not-found = Цієї сторінки не існує – { $organisation }
title-gone = Сторінку не знайдено – { $organisation }
title-retired = Коду { $code } більше не існує – { $organisation }
description-item = { $label } з брошури «{ $leaflet }»: { $name }. Пояснення крок за кроком від { $organisation }.
description-leaflet = { $leaflet }: вправи для виконання вдома. Пояснення крок за кроком від { $organisation }.
description-folder = Уся брошура «{ $leaflet }» на одній сторінці: для читання або для друку.
description-home = Вправи для виконання вдома від фізіотерапевтів { $organisation }.
description-languages = Вправи від { $organisation } вашою мовою.
description-page = { $title }: інформація від { $organisation }.
description-not-found = Цієї сторінки { $organisation } не існує.
description-retired = Вправи з кодом { $code } більше не існує.
script-timer-heading = Час і лічильник
script-timer-open = Налаштувати таймер
script-timer-open-count = Налаштувати лічильник
script-timer-step = для кроку
script-timer-intro = Введіть те, про що ви домовилися зі своїм фізіотерапевтом.
script-timer-field-time = Час
script-timer-left = Час: лівий бік
script-timer-right = Час: правий бік
script-timer-field-unit = Секунди чи хвилини
script-timer-choose = Виберіть тут
script-timer-s = Секунди
script-timer-min = Хвилини
script-timer-field-times = Скільки разів
script-timer-field-rest = Відпочинок між повторами, у секундах
script-timer-field-other = Час для іншого боку
script-timer-field-others = Скільки разів для іншого боку
script-timer-field-ready = Час на підготовку, у секундах
script-timer-more = Більше налаштувань
script-timer-sound = Звук
script-timer-tone = Сигнали
script-timer-off = Без звуку
script-timer-voice = Голос
script-timer-range = Введіть тут ціле число:
script-timer-need-time = Введіть тут час.
script-timer-need-unit = Виберіть секунди або хвилини.
script-timer-screen-off = Якщо ваш екран вимкнеться, ви, можливо, не почуєте звуку.
script-timer-start = Почати
script-timer-ready = Приготуйтеся
script-timer-begin = Починайте
script-timer-work = Вправа триває
script-timer-rest = Відпочинок
script-timer-first = Перший бік
script-timer-other = Тепер інший бік
script-timer-half = Половина часу минула
script-timer-ten = Ще 10 секунд
script-timer-done = Готово
script-timer-done-earlier = Готово. Час уже закінчився раніше.
script-timer-unsure = Таймер зупинено. Годинник цього пристрою переведено на інший час. Тому час таймера може бути неправильним.
script-timer-paused = Пауза
script-timer-turn = Разів:
script-timer-count = Додати раз
script-timer-count-back = На один менше
script-timer-pause = Пауза
script-timer-go-on = Продовжити
script-timer-shorter = На 10 секунд коротше
script-timer-longer = На 10 секунд довше
script-timer-again = Почати знову
script-timer-stop = Зупинити
script-timer-close = Закрити
script-timer-dark = Ваш екран може згаснути. Час усе одно йтиме далі.
script-aloud = Читати вголос
script-aloud-step = Читати вголос: крок
script-aloud-stop = Зупинити
script-aloud-again = Знову звідси
script-aloud-close = Закрити
script-share = Поділитися цією сторінкою
script-share-copied = Адресу скопійовано. Тепер ви можете вставити її в повідомлення.
script-share-address = Скопіюйте цю адресу:
script-print-item = Надрукувати цю сторінку
script-print-folder = Надрукувати брошуру
script-print-choose = Вибрати, що друкувати
script-print-stop = Припинити вибір
script-print-pick = Надрукувати це
script-print-count = Вибрано:
script-print-chosen = Надрукувати вибрані сторінки
script-print-none = Ви ще нічого не вибрали.
script-print-busy = Зачекайте трохи. Сторінки завантажуються.
script-print-failed = Нічого не надруковано. Цей пристрій не зміг завантажити такі сторінки:
script-today-done = Зроблено
script-today-count = Сьогодні зроблено:
script-today-less = На один менше
script-today-mark = сьогодні зроблено
script-today-clear = Стерти все за сьогодні
script-today-cleared = Усе за сьогодні стерто.
script-today-private = Це залишається на цьому пристрої.
script-not-kept = Цей пристрій цього не зберігає. Це діє, доки ви не залишите сторінку.
script-comforts = Текст і контраст
script-comforts-text = Літери
script-comforts-text-normal = Звичайні
script-comforts-text-larger = Більші
script-comforts-text-largest = Найбільші
script-comforts-contrast = Контраст
script-comforts-contrast-normal = Звичайний
script-comforts-contrast-more = Сильний
search-heading = Пошук вправи
search-label = Що ви шукаєте?
search-hint = Введіть номер зі свого паперового аркуша або слово.
search-button = Шукати
search-overview = Усі вправи разом
search-overview-hint = У переліку всі вправи подано за номерами.
title-search = Пошук вправи – { $organisation }
description-search = Пошук вправи від { $organisation } за номером або за словом.
script-search-busy = Шукаємо…
script-search-found = Знайдено:
script-search-none = Ми нічого не знайшли. Подивіться ще раз на номер на своєму паперовому аркуші. Або виберіть вправу в переліку.
script-search-error = Пошук зараз не працює. Виберіть вправу в переліку.
script-offline-saving = Ваш пристрій зберігає цю брошуру. Це займе трохи часу.
script-offline-saved = Ця брошура є на вашому пристрої. Ви можете читати її й без інтернету.
script-offline-updating = Є нова версія цієї брошури. Ваш пристрій зараз її зберігає.
script-offline-renewed = Нова версія є на вашому пристрої. Відкрийте цю сторінку знову.
script-offline-outdated = На вашому пристрої ще попередня версія. З інтернетом ви завжди читаєте найновішу.
script-offline-failed = Зараз не вдається зберегти цю брошуру на вашому пристрої.
script-offline-removed = Цієї брошури немає на вашому пристрої.
script-offline-copy = Зараз ви читаєте збережену брошуру. Її остання редакція від
script-offline-remove = Видалити збережені брошури
script-offline-save = Зберегти на цьому пристрої
script-offline-changed = Змінилося застереження, правило, кількість або час. Прочитайте це ще раз:
script-offline-read = Прочитано
editors-heading = Для вебредакцій
editors-intro = Ви можете показати вправу на власному сайті. Тоді читач бачить усе, що належить до вправи.
editors-permission = Спочатку зверніться до лікарні по дозвіл.
editors-embed = Як вбудувати вправу
editors-script = Скопіюйте ці рядки на свою сторінку. Скрипт робить рамку такою ж високою, як вправа.
editors-fixed = Ваш сайт не може використовувати скрипт? Тоді скопіюйте ці рядки. Читач тоді прокручує вміст у рамці.
editors-addresses = Адреси для вбудовування
editors-data = Дані для програм
editors-data-file = Уся брошура (JSON)
editors-data-schema = Пояснення кожного поля (JSON Schema)
embed-page = Відкрити всю сторінку
statement-organisation = Організація
statement-site = Сайт
statement-status = Статус
statement-status-meaning =
    { $status ->
        [A] Дослідження показує, що сайт відповідає всім вимогам.
        [B] Дослідження показує, яким вимогам відповідає сайт.
        [C] Дослідження ще немає. Його буде проведено протягом шести місяців.
       *[D] Дослідження ще не проведено. Дати для нього теж ще немає.
    }
statement-standards = Настанови
statement-date = Дата цієї заяви
statement-measured-date = Дата перевірки
statement-size = Перевірено
statement-pages =
    { $pages ->
        [one] { $pages } сторінка
        [few] { $pages } сторінки
        [many] { $pages } сторінок
       *[other] { $pages } сторінки
    }
statement-languages =
    { $languages ->
        [one] { $languages } мова
        [few] { $languages } мови
        [many] { $languages } мов
       *[other] { $languages } мови
    }
statement-views =
    { $views ->
        [one] Кожну сторінку переглянуто { $views } способом.
        [few] Кожну сторінку переглянуто { $views } способами.
        [many] Кожну сторінку переглянуто { $views } способами.
       *[other] Кожну сторінку переглянуто { $views } способами.
    }
statement-checks =
    { $checks ->
        [one] Програма перевіряє дотримання { $checks } правила.
        [few] Програма перевіряє дотримання { $checks } правил.
        [many] Програма перевіряє дотримання { $checks } правил.
       *[other] Програма перевіряє дотримання { $checks } правила.
    }
statement-violations =
    { $violations ->
        [one] Результат: { $violations } помилка
        [few] Результат: { $violations } помилки
        [many] Результат: { $violations } помилок
       *[other] Результат: { $violations } помилки
    }
statement-tool = За допомогою програми { $tool }.
statement-own = За допомогою тесту, створеного для цього сайту.
statement-judge-axe = Структура й кольори
statement-judge-ibm = Структура й кольори, друга програма
statement-judge-htmlcs = Структура й кольори, третя програма
statement-judge-nu = Код сторінок
statement-judge-layout = Чи все вміщується на екрані?
statement-judge-keyboard = Чи все працює з клавіатурою?
statement-judge-touch = Чи достатньо великі літери й кнопки?
sheet-heading = Малюнки для оцінювання
sheet-intro = Порівняйте кожен малюнок із текстом сторінки. Позначте, чи ви згодні. Щось не так? Тоді напишіть, що потрібно змінити.
sheet-question = Що брошура залишає невизначеним
sheet-picture = Малюнок { $number }
sheet-picture-step = Малюнок { $number }, до кроку { $step }
sheet-no-drawing = Немає малюнка
sheet-approved = погоджено
sheet-rejected = не погоджено
sheet-remarks = Зауваження
sheet-words = Текст на сторінці
sheet-mark = Позначка цього тексту й малюнків, для редакції:
sheet-signed = Схвалено: { $by }, { $date }
sheet-signing = Підписання
sheet-statement = Усі малюнки в цьому списку мною оцінено, разом із назвами й текстами до них.
sheet-name = Ім’я та прізвище
sheet-role = Посада
sheet-date = Дата
sheet-signature = Підпис
review-heading = Переклад для оцінювання
review-intro = Порівняйте кожен текст із нідерландським. Позначте, чи переклад правильний. Щось не так? Тоді напишіть, як має бути.
review-critical = Важливо для безпеки
review-missing = Ще не перекладено
review-stale = Нідерландський текст змінився
review-right = правильно
review-wrong = неправильно
review-statement = Усі тексти в цьому списку мною порівняно з нідерландськими.
