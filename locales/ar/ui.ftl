site-name = Oefenwijzer
skip = إلى المحتوى
language = اللغة
languages = اختاروا لغة
breadcrumb = أنتم هنا
home = الصفحة الرئيسية
footer-links = حول هذا الموقع
more = المزيد من هذه النشرة
imprint-code = النشرة { $code }
imprint-revision = آخر مراجعة في
contact-heading = هل لديكم أسئلة؟
safety-call = هل لديكم شك بشأن أحد التمارين؟ اتصلوا بنا.
contact-call = اتصلوا بالرقم { $telephone }
contact-hours = من يوم { $from } حتى يوم { $to }، من الساعة { $opens } إلى الساعة { $closes }.
contact-hours-day = يوم { $day }، من الساعة { $opens } إلى الساعة { $closes }.
day =
    { $day ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    }
date =
    { $month ->
        [1] { $day } كانون الثاني/يناير { $year }
        [2] { $day } شباط/فبراير { $year }
        [3] { $day } آذار/مارس { $year }
        [4] { $day } نيسان/أبريل { $year }
        [5] { $day } أيار/مايو { $year }
        [6] { $day } حزيران/يونيو { $year }
        [7] { $day } تموز/يوليو { $year }
        [8] { $day } آب/أغسطس { $year }
        [9] { $day } أيلول/سبتمبر { $year }
        [10] { $day } تشرين الأول/أكتوبر { $year }
        [11] { $day } تشرين الثاني/نوفمبر { $year }
       *[12] { $day } كانون الأول/ديسمبر { $year }
    }
languages-heading = اختاروا لغتكم
language-invitation = تمارين من المستشفى، باللغة العربية
home-heading = تمارين للمنزل
home-intro = اختاروا النشرة التي حصلتم عليها من أخصائي العلاج الطبيعي الذي يعالجكم.
count-exercises =
    { $exercises ->
        [zero] { $exercises } تمرين
        [one] تمرين واحد
        [two] تمرينان
        [few] { $exercises } تمارين
        [many] { $exercises } تمرينًا
       *[other] { $exercises } تمرين
    }
count-transfers =
    { $transfers ->
        [zero] { $transfers } حركة انتقال
        [one] حركة انتقال واحدة
        [two] حركتا انتقال
        [few] { $transfers } حركات انتقال
        [many] { $transfers } حركة انتقال
       *[other] { $transfers } حركة انتقال
    }
leaflets = نشراتنا
not-found-heading = هذه الصفحة غير موجودة
retired-title = التمرين ذو الرمز { $code } لم يعد موجودًا
retired-text = لم يعد المستشفى يستخدم هذا التمرين. لا تنفّذوا هذا التمرين. اتصلوا بنا إذا كانت لديكم أسئلة.
retired-since = يسري ذلك منذ
contents = في هذه الصفحة
by-number = البحث حسب الرقم
by-number-hint = رقم تمرينكم موجود على ورقتكم.
by-position = البحث حسب الوضعية
position-not-stated = الوضعية غير مذكورة
by-equipment = البحث حسب ما تحتاجون إليه
equipment-not-stated = لم تُذكر أي أدوات
by-body = البحث حسب جزء الجسم
body-not-stated = لم يُذكر أي جزء من الجسم
body-whole = الجسم كله
body-head-and-shoulders = الرأس والكتفان
body-arm = الذراع
body-back = الظهر
body-belly = البطن
body-pelvis = الحوض
body-hip = الورك
body-leg = الساق
body-thigh-front = الجزء الأمامي من الفخذ
body-thigh-back = الجزء الخلفي من الفخذ
body-knee = الركبة
body-calf = ربلة الساق
type = النوع
type-not-stated = النوع غير مذكور
exercises = التمارين
transfers = حركات الانتقال: تغيير وضعية الجسم أو مكانه
transfers-explained = حركة الانتقال هي تغيير وضعية الجسم أو مكانه. مثلًا: تستديرون في السرير، أو تجلسون.
folder-link = النشرة كاملة في صفحة واحدة
folder-for-paper = للطباعة
print-hint = هل تريدون هذه الصفحة على ورق؟ اختاروا «طباعة» في قائمة المتصفح.
exercise-label = التمرين { $number }
transfer-label = حركة الانتقال { $number }
safety-only-ticked = لا تنفّذوا إلا التمارين التي راجعتموها مع أخصائي العلاج الطبيعي الذي يعالجكم والتي وُضعت علامة بجانبها.
jump-steps = مباشرة إلى الخطوات
rules-of-type = قواعد تمارين { $letter }
position = وضعية البداية
position-supine = على ظهركم
position-prone = على بطنكم
position-side-lying = على جنبكم
position-hands-and-knees = على اليدين والركبتين
position-half-kneeling = على ركبة واحدة
position-standing = وقوفًا
position-sitting = جلوسًا
equipment = ما تحتاجون إليه
equipment-mat = حصيرة
equipment-pillow = وسادة
equipment-towel = منشفة
equipment-chair = كرسي
equipment-wall = جدار
equipment-stool = كرسي صغير بلا ظهر
equipment-bed = سرير
steps = خطوة بخطوة
picture-number = الصورة { $number }
doses = كم مرة وكم من الوقت
alert-note = من المفيد أن تعرفوا
alert-tip = نصيحة
alert-important = مهم
alert-warning = احذروا
alert-caution = انتبهوا
pager = تمارين أخرى
previous = السابق
next = التالي
overview = نظرة عامة
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [zero] نفّذوا ذلك { $repetitions } مرة لكل عضلة، بالتناوب بين اليسار واليمين.
                        [one] نفّذوا ذلك مرة واحدة لكل عضلة، بالتناوب بين اليسار واليمين.
                        [two] نفّذوا ذلك مرتين لكل عضلة، بالتناوب بين اليسار واليمين.
                        [few] نفّذوا ذلك { $repetitions } مرات لكل عضلة، بالتناوب بين اليسار واليمين.
                        [many] نفّذوا ذلك { $repetitions } مرة لكل عضلة، بالتناوب بين اليسار واليمين.
                       *[other] نفّذوا ذلك { $repetitions } مرة لكل عضلة، بالتناوب بين اليسار واليمين.
                    }
               *[none]
                    { $repetitions ->
                        [zero] نفّذوا ذلك { $repetitions } مرة لكل عضلة.
                        [one] نفّذوا ذلك مرة واحدة لكل عضلة.
                        [two] نفّذوا ذلك مرتين لكل عضلة.
                        [few] نفّذوا ذلك { $repetitions } مرات لكل عضلة.
                        [many] نفّذوا ذلك { $repetitions } مرة لكل عضلة.
                       *[other] نفّذوا ذلك { $repetitions } مرة لكل عضلة.
                    }
            }
       *[none]
            { $side ->
                [alternating]
                    { $repetitions ->
                        [zero] نفّذوا ذلك { $repetitions } مرة، بالتناوب بين اليسار واليمين.
                        [one] نفّذوا ذلك مرة واحدة، بالتناوب بين اليسار واليمين.
                        [two] نفّذوا ذلك مرتين، بالتناوب بين اليسار واليمين.
                        [few] نفّذوا ذلك { $repetitions } مرات، بالتناوب بين اليسار واليمين.
                        [many] نفّذوا ذلك { $repetitions } مرة، بالتناوب بين اليسار واليمين.
                       *[other] نفّذوا ذلك { $repetitions } مرة، بالتناوب بين اليسار واليمين.
                    }
               *[none]
                    { $repetitions ->
                        [zero] نفّذوا ذلك { $repetitions } مرة.
                        [one] نفّذوا ذلك مرة واحدة.
                        [two] نفّذوا ذلك مرتين.
                        [few] نفّذوا ذلك { $repetitions } مرات.
                        [many] نفّذوا ذلك { $repetitions } مرة.
                       *[other] نفّذوا ذلك { $repetitions } مرة.
                    }
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [zero] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } دقيقة.
                        [one] نفّذوا ذلك في كل مرة لمدة حوالي دقيقة واحدة.
                        [two] نفّذوا ذلك في كل مرة لمدة حوالي دقيقتين.
                        [few] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } دقائق.
                        [many] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } دقيقة.
                       *[other] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } دقيقة.
                    }
                [s-or-min]
                    { $amount ->
                        [zero] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثانية أو دقيقة.
                        [one] نفّذوا ذلك في كل مرة لمدة حوالي ثانية واحدة أو دقيقة واحدة.
                        [two] نفّذوا ذلك في كل مرة لمدة حوالي ثانيتين أو دقيقتين.
                        [few] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثوانٍ أو دقائق.
                        [many] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثانية أو دقيقة.
                       *[other] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثانية أو دقيقة.
                    }
               *[s]
                    { $amount ->
                        [zero] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثانية.
                        [one] نفّذوا ذلك في كل مرة لمدة حوالي ثانية واحدة.
                        [two] نفّذوا ذلك في كل مرة لمدة حوالي ثانيتين.
                        [few] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثوانٍ.
                        [many] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثانية.
                       *[other] نفّذوا ذلك في كل مرة لمدة حوالي { $amount } ثانية.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [zero] نفّذوا ذلك في كل مرة لمدة { $amount } دقيقة.
                        [one] نفّذوا ذلك في كل مرة لمدة دقيقة واحدة.
                        [two] نفّذوا ذلك في كل مرة لمدة دقيقتين.
                        [few] نفّذوا ذلك في كل مرة لمدة { $amount } دقائق.
                        [many] نفّذوا ذلك في كل مرة لمدة { $amount } دقيقة.
                       *[other] نفّذوا ذلك في كل مرة لمدة { $amount } دقيقة.
                    }
                [s-or-min]
                    { $amount ->
                        [zero] نفّذوا ذلك في كل مرة لمدة { $amount } ثانية أو دقيقة.
                        [one] نفّذوا ذلك في كل مرة لمدة ثانية واحدة أو دقيقة واحدة.
                        [two] نفّذوا ذلك في كل مرة لمدة ثانيتين أو دقيقتين.
                        [few] نفّذوا ذلك في كل مرة لمدة { $amount } ثوانٍ أو دقائق.
                        [many] نفّذوا ذلك في كل مرة لمدة { $amount } ثانية أو دقيقة.
                       *[other] نفّذوا ذلك في كل مرة لمدة { $amount } ثانية أو دقيقة.
                    }
               *[s]
                    { $amount ->
                        [zero] نفّذوا ذلك في كل مرة لمدة { $amount } ثانية.
                        [one] نفّذوا ذلك في كل مرة لمدة ثانية واحدة.
                        [two] نفّذوا ذلك في كل مرة لمدة ثانيتين.
                        [few] نفّذوا ذلك في كل مرة لمدة { $amount } ثوانٍ.
                        [many] نفّذوا ذلك في كل مرة لمدة { $amount } ثانية.
                       *[other] نفّذوا ذلك في كل مرة لمدة { $amount } ثانية.
                    }
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [zero] حافظوا على الوضعية لمدة حوالي { $amount } دقيقة.
                        [one] حافظوا على الوضعية لمدة حوالي دقيقة واحدة.
                        [two] حافظوا على الوضعية لمدة حوالي دقيقتين.
                        [few] حافظوا على الوضعية لمدة حوالي { $amount } دقائق.
                        [many] حافظوا على الوضعية لمدة حوالي { $amount } دقيقة.
                       *[other] حافظوا على الوضعية لمدة حوالي { $amount } دقيقة.
                    }
                [s-or-min]
                    { $amount ->
                        [zero] حافظوا على الوضعية لمدة حوالي { $amount } ثانية أو دقيقة.
                        [one] حافظوا على الوضعية لمدة حوالي ثانية واحدة أو دقيقة واحدة.
                        [two] حافظوا على الوضعية لمدة حوالي ثانيتين أو دقيقتين.
                        [few] حافظوا على الوضعية لمدة حوالي { $amount } ثوانٍ أو دقائق.
                        [many] حافظوا على الوضعية لمدة حوالي { $amount } ثانية أو دقيقة.
                       *[other] حافظوا على الوضعية لمدة حوالي { $amount } ثانية أو دقيقة.
                    }
               *[s]
                    { $amount ->
                        [zero] حافظوا على الوضعية لمدة حوالي { $amount } ثانية.
                        [one] حافظوا على الوضعية لمدة حوالي ثانية واحدة.
                        [two] حافظوا على الوضعية لمدة حوالي ثانيتين.
                        [few] حافظوا على الوضعية لمدة حوالي { $amount } ثوانٍ.
                        [many] حافظوا على الوضعية لمدة حوالي { $amount } ثانية.
                       *[other] حافظوا على الوضعية لمدة حوالي { $amount } ثانية.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [zero] حافظوا على الوضعية لمدة { $amount } دقيقة.
                        [one] حافظوا على الوضعية لمدة دقيقة واحدة.
                        [two] حافظوا على الوضعية لمدة دقيقتين.
                        [few] حافظوا على الوضعية لمدة { $amount } دقائق.
                        [many] حافظوا على الوضعية لمدة { $amount } دقيقة.
                       *[other] حافظوا على الوضعية لمدة { $amount } دقيقة.
                    }
                [s-or-min]
                    { $amount ->
                        [zero] حافظوا على الوضعية لمدة { $amount } ثانية أو دقيقة.
                        [one] حافظوا على الوضعية لمدة ثانية واحدة أو دقيقة واحدة.
                        [two] حافظوا على الوضعية لمدة ثانيتين أو دقيقتين.
                        [few] حافظوا على الوضعية لمدة { $amount } ثوانٍ أو دقائق.
                        [many] حافظوا على الوضعية لمدة { $amount } ثانية أو دقيقة.
                       *[other] حافظوا على الوضعية لمدة { $amount } ثانية أو دقيقة.
                    }
               *[s]
                    { $amount ->
                        [zero] حافظوا على الوضعية لمدة { $amount } ثانية.
                        [one] حافظوا على الوضعية لمدة ثانية واحدة.
                        [two] حافظوا على الوضعية لمدة ثانيتين.
                        [few] حافظوا على الوضعية لمدة { $amount } ثوانٍ.
                        [many] حافظوا على الوضعية لمدة { $amount } ثانية.
                       *[other] حافظوا على الوضعية لمدة { $amount } ثانية.
                    }
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min]
                    { $amount ->
                        [zero] نفّذوا ذلك لمدة حوالي { $amount } دقيقة.
                        [one] نفّذوا ذلك لمدة حوالي دقيقة واحدة.
                        [two] نفّذوا ذلك لمدة حوالي دقيقتين.
                        [few] نفّذوا ذلك لمدة حوالي { $amount } دقائق.
                        [many] نفّذوا ذلك لمدة حوالي { $amount } دقيقة.
                       *[other] نفّذوا ذلك لمدة حوالي { $amount } دقيقة.
                    }
                [s-or-min]
                    { $amount ->
                        [zero] نفّذوا ذلك لمدة حوالي { $amount } ثانية أو دقيقة.
                        [one] نفّذوا ذلك لمدة حوالي ثانية واحدة أو دقيقة واحدة.
                        [two] نفّذوا ذلك لمدة حوالي ثانيتين أو دقيقتين.
                        [few] نفّذوا ذلك لمدة حوالي { $amount } ثوانٍ أو دقائق.
                        [many] نفّذوا ذلك لمدة حوالي { $amount } ثانية أو دقيقة.
                       *[other] نفّذوا ذلك لمدة حوالي { $amount } ثانية أو دقيقة.
                    }
               *[s]
                    { $amount ->
                        [zero] نفّذوا ذلك لمدة حوالي { $amount } ثانية.
                        [one] نفّذوا ذلك لمدة حوالي ثانية واحدة.
                        [two] نفّذوا ذلك لمدة حوالي ثانيتين.
                        [few] نفّذوا ذلك لمدة حوالي { $amount } ثوانٍ.
                        [many] نفّذوا ذلك لمدة حوالي { $amount } ثانية.
                       *[other] نفّذوا ذلك لمدة حوالي { $amount } ثانية.
                    }
            }
       *[no]
            { $unit ->
                [min]
                    { $amount ->
                        [zero] نفّذوا ذلك لمدة { $amount } دقيقة.
                        [one] نفّذوا ذلك لمدة دقيقة واحدة.
                        [two] نفّذوا ذلك لمدة دقيقتين.
                        [few] نفّذوا ذلك لمدة { $amount } دقائق.
                        [many] نفّذوا ذلك لمدة { $amount } دقيقة.
                       *[other] نفّذوا ذلك لمدة { $amount } دقيقة.
                    }
                [s-or-min]
                    { $amount ->
                        [zero] نفّذوا ذلك لمدة { $amount } ثانية أو دقيقة.
                        [one] نفّذوا ذلك لمدة ثانية واحدة أو دقيقة واحدة.
                        [two] نفّذوا ذلك لمدة ثانيتين أو دقيقتين.
                        [few] نفّذوا ذلك لمدة { $amount } ثوانٍ أو دقائق.
                        [many] نفّذوا ذلك لمدة { $amount } ثانية أو دقيقة.
                       *[other] نفّذوا ذلك لمدة { $amount } ثانية أو دقيقة.
                    }
               *[s]
                    { $amount ->
                        [zero] نفّذوا ذلك لمدة { $amount } ثانية.
                        [one] نفّذوا ذلك لمدة ثانية واحدة.
                        [two] نفّذوا ذلك لمدة ثانيتين.
                        [few] نفّذوا ذلك لمدة { $amount } ثوانٍ.
                        [many] نفّذوا ذلك لمدة { $amount } ثانية.
                       *[other] نفّذوا ذلك لمدة { $amount } ثانية.
                    }
            }
    }
dose-duration-sides =
    { $unit ->
        [min]
            اليسار: { $left ->
                [zero] { $left } دقيقة
                [one] دقيقة واحدة
                [two] دقيقتان
                [few] { $left } دقائق
                [many] { $left } دقيقة
               *[other] { $left } دقيقة
            }. اليمين: { $right ->
                [zero] { $right } دقيقة
                [one] دقيقة واحدة
                [two] دقيقتان
                [few] { $right } دقائق
                [many] { $right } دقيقة
               *[other] { $right } دقيقة
            }.
        [s-or-min]
            اليسار: { $left ->
                [zero] { $left } ثانية أو دقيقة
                [one] ثانية واحدة أو دقيقة واحدة
                [two] ثانيتان أو دقيقتان
                [few] { $left } ثوانٍ أو دقائق
                [many] { $left } ثانية أو دقيقة
               *[other] { $left } ثانية أو دقيقة
            }. اليمين: { $right ->
                [zero] { $right } ثانية أو دقيقة
                [one] ثانية واحدة أو دقيقة واحدة
                [two] ثانيتان أو دقيقتان
                [few] { $right } ثوانٍ أو دقائق
                [many] { $right } ثانية أو دقيقة
               *[other] { $right } ثانية أو دقيقة
            }.
       *[s]
            اليسار: { $left ->
                [zero] { $left } ثانية
                [one] ثانية واحدة
                [two] ثانيتان
                [few] { $left } ثوانٍ
                [many] { $left } ثانية
               *[other] { $left } ثانية
            }. اليمين: { $right ->
                [zero] { $right } ثانية
                [one] ثانية واحدة
                [two] ثانيتان
                [few] { $right } ثوانٍ
                [many] { $right } ثانية
               *[other] { $right } ثانية
            }.
    }
dose-from-types = ينطبق هذا على جميع التمارين من هذا النوع.
dose-not-stated = لا تذكر النشرة عددًا ولا مدة. اسألوا عن ذلك أخصائي العلاج الطبيعي الذي يعالجكم.
dose-blank = (عدد يكتبه لكم أخصائي العلاج الطبيعي)
dose-blank-note = الأعداد موجودة على ورقتكم. يكتبها أخصائي العلاج الطبيعي الذي يعالجكم.
dose-unit-choice-note = ثوانٍ أم دقائق؟ يشطب أخصائي العلاج الطبيعي الذي يعالجكم ما لا ينطبق.
inferred-note = هذه ما زالت مسودة. لم يوافق المستشفى بعد على هذه النقاط. وهي غير مذكورة في النشرة الورقية:
inferred-title = اسم التمرين
inferred-position = وضعية البداية
inferred-equipment = ما تحتاجون إليه
inferred-steps = الشرح في الخطوات وفي الصور
notice-fallback = هذا التمرين غير متوفر بعد بهذه اللغة ({ $language }). النص الهولندي موجود أدناه. إذا لم تفهموه جيدًا، فاتصلوا بالرقم { $telephone }.
notice-fallback-page = هذه الصفحة غير متوفرة بعد بهذه اللغة ({ $language }). النص الهولندي موجود أدناه. إذا لم تفهموه جيدًا، فاتصلوا بالرقم { $telephone }.
notice-machine = هذا النص ترجمه حاسوب. لم يراجع أحد الترجمة. النص الهولندي وحده هو المعتمد. عند الشك اسألوا أخصائي العلاج الطبيعي الذي يعالجكم.
notice-translated = هذا النص ترجمه مترجم. لم تُراجَع الترجمة بعد. النص الهولندي وحده هو المعتمد. عند الشك اسألوا أخصائي العلاج الطبيعي الذي يعالجكم.
notice-reviewed-language = تمت مراجعة لغة هذه الترجمة. لم يطّلع أخصائي علاج طبيعي على الترجمة بعد. النص الهولندي وحده هو المعتمد. عند الشك اسألوا أخصائي العلاج الطبيعي الذي يعالجكم.
notice-stale = تغيّر النص الهولندي. لم تُعدَّل هذه الترجمة بعد. النص الهولندي وحده هو المعتمد. عند الشك اسألوا أخصائي العلاج الطبيعي الذي يعالجكم.
notice-review-overdue = يجب على المستشفى مراجعة هذا النص من جديد. عند الشك اسألوا أخصائي العلاج الطبيعي الذي يعالجكم.
notice-edition = تغيّر النص منذ إعداد ورقتكم. التزموا بالأعداد الموجودة على ورقتكم. هل لديكم شك؟ اتصلوا بالرقم { $telephone }.
arrival-changes = هذا ما تغيّر منذ إعداد ورقتكم
arrival = وصلتم إلى هنا بالرمز { $code }.
arrival-page = اذهبوا إلى الصفحة الدائمة
code-explained = هل تريدون هذه الصفحة على هاتفكم؟ امسحوا رمز QR بالكاميرا، أو اكتبوا هذا العنوان:
code-alt = رمز QR يحتوي على عنوان الرمز { $code }.
state-source = هذا هو النص الهولندي.
state-machine = ترجمها حاسوب، ولم تُراجَع.
state-translated = ترجمها مترجم، ولم تُراجَع.
state-reviewed-language = تمت مراجعة اللغة، أما التمارين فلم تُراجَع بعد.
state-reviewed-clinical = راجعها أخصائي علاج طبيعي.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – الرمز { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – الرمز { $code }
title-folder = النشرة كاملة: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = تمارين للمنزل – { $organisation }
title-languages = اختاروا لغتكم – { $organisation }
title-not-found = هذه الصفحة غير موجودة – { $organisation }
title-gone = لم يُعثر على الصفحة – { $organisation }
title-retired = الرمز { $code } لم يعد موجودًا – { $organisation }
description-item = { $label } من { $leaflet }: { $name }. شرح خطوة بخطوة من { $organisation }.
description-leaflet = { $leaflet }: تمارين للمنزل. شرح خطوة بخطوة من { $organisation }.
description-folder = نشرة { $leaflet } كاملة في صفحة واحدة، للقراءة أو للطباعة.
description-home = تمارين للمنزل، من أخصائيي العلاج الطبيعي في { $organisation }.
description-languages = تمارين من { $organisation }، بلغتكم.
description-page = { $title }: معلومات من { $organisation }.
description-not-found = هذه الصفحة من { $organisation } غير موجودة.
description-retired = التمرين ذو الرمز { $code } لم يعد موجودًا.
script-timer-heading = الوقت والعدّاد
script-timer-open = ضبط مؤقّت
script-timer-open-count = ضبط عدّاد
script-timer-step = للخطوة
script-timer-intro = اكتبوا ما اتفقتم عليه مع أخصائي العلاج الطبيعي الذي يعالجكم.
script-timer-field-time = المدة
script-timer-left = مدة الجهة اليسرى
script-timer-right = مدة الجهة اليمنى
script-timer-field-unit = ثوانٍ أم دقائق
script-timer-choose = اختاروا هنا
script-timer-s = ثوانٍ
script-timer-min = دقائق
script-timer-field-times = عدد المرات
script-timer-field-rest = الراحة بين المرات، بالثواني
script-timer-field-other = المدة للجهة الأخرى
script-timer-field-others = عدد المرات للجهة الأخرى
script-timer-field-ready = مدة الاستعداد، بالثواني
script-timer-more = إعدادات أخرى
script-timer-sound = الصوت
script-timer-tone = نغمات
script-timer-off = بدون صوت
script-timer-voice = كلام
script-timer-range = اكتبوا هنا عددًا بلا كسور:
script-timer-need-time = اكتبوا المدة هنا.
script-timer-need-unit = اختاروا: ثوانٍ أو دقائق.
script-timer-screen-off = إذا انطفأت شاشتكم، فقد لا تسمعون أي صوت.
script-timer-start = بدء
script-timer-ready = استعدّوا
script-timer-begin = ابدؤوا
script-timer-work = التمرين جارٍ
script-timer-rest = راحة
script-timer-first = الجهة الأولى
script-timer-other = الآن الجهة الأخرى
script-timer-half = وصلتم إلى المنتصف
script-timer-ten = بقيت 10 ثوانٍ
script-timer-done = انتهيتم
script-timer-done-earlier = انتهيتم. كان الوقت قد انتهى قبل الآن.
script-timer-unsure = توقّف المؤقّت. تغيّرت ساعة هذا الجهاز. لذلك قد لا يكون الوقت صحيحًا.
script-timer-paused = متوقّف مؤقتًا
script-timer-turn = المرة:
script-timer-count = احتساب مرة
script-timer-count-back = إنقاص واحدة
script-timer-pause = إيقاف مؤقت
script-timer-go-on = متابعة
script-timer-shorter = إنقاص 10 ثوانٍ
script-timer-longer = زيادة 10 ثوانٍ
script-timer-again = البدء من جديد
script-timer-stop = إنهاء
script-timer-close = إغلاق
script-timer-dark = قد تصبح شاشتكم معتمة. ومع ذلك يستمر حساب الوقت.
script-aloud = قراءة بصوت عالٍ
script-aloud-step = قراءة بصوت عالٍ: الخطوة
script-aloud-stop = إيقاف
script-aloud-again = إعادة من هنا
script-aloud-close = إغلاق
script-share = مشاركة هذه الصفحة
script-share-copied = تم نسخ العنوان. يمكنكم الآن لصقه في رسالة.
script-share-address = انسخوا هذا العنوان:
script-print-item = طباعة هذه الصفحة
script-print-folder = طباعة النشرة
script-print-choose = اختيار ما تريدون طباعته
script-print-stop = إنهاء الاختيار
script-print-pick = اختيار للطباعة
script-print-count = التمارين المختارة:
script-print-chosen = طباعة الصفحات المختارة
script-print-none = لم تختاروا أي شيء بعد.
script-print-busy = لحظة من فضلكم. يجري جلب الصفحات.
script-print-failed = لم يُطبع أي شيء. لم يتمكن هذا الجهاز من جلب هذه الصفحات:
script-today-done = تم التنفيذ
script-today-count = مرات التنفيذ اليوم:
script-today-less = إنقاص واحدة
script-today-mark = تم التنفيذ اليوم
script-today-clear = مسح كل ما سُجّل اليوم
script-today-cleared = تم مسح كل ما سُجّل اليوم.
script-today-private = يبقى هذا على هذا الجهاز.
script-not-kept = هذا الجهاز لا يحفظ ذلك. يبقى ساريًا حتى تغادروا الصفحة.
script-comforts = النص والتباين
script-comforts-text = حجم الأحرف
script-comforts-text-normal = عادي
script-comforts-text-larger = أكبر
script-comforts-text-largest = الأكبر
script-comforts-contrast = التباين
script-comforts-contrast-normal = عادي
script-comforts-contrast-more = قوي
search-heading = البحث عن تمرين
search-label = ما الذي تبحثون عنه؟
search-hint = اكتبوا الرقم الموجود على ورقتكم، أو كلمة.
search-button = بحث
search-overview = جميع التمارين معًا
search-overview-hint = توجد في النظرة العامة جميع التمارين مرتّبة حسب الرقم.
title-search = البحث عن تمرين – { $organisation }
description-search = ابحثوا عن تمرين من { $organisation } بالرقم أو بكلمة.
script-search-busy = نبحث …
script-search-found = عدد النتائج:
script-search-none = لم نجد شيئًا. انظروا مرة أخرى إلى الرقم على ورقتكم. أو اختاروا التمرين من النظرة العامة.
script-search-error = لا يعمل البحث الآن. اختاروا التمرين من النظرة العامة.
script-offline-saving = يحفظ جهازكم هذه النشرة. يستغرق ذلك بعض الوقت.
script-offline-saved = هذه النشرة موجودة على جهازكم. يمكنكم قراءتها بدون إنترنت أيضًا.
script-offline-updating = توجد نسخة جديدة من هذه النشرة. يحفظها جهازكم الآن.
script-offline-renewed = النسخة الجديدة موجودة على جهازكم. افتحوا هذه الصفحة من جديد.
script-offline-outdated = ما زالت النسخة السابقة على جهازكم. عند الاتصال بالإنترنت تقرؤون دائمًا أحدث نسخة.
script-offline-failed = لا يمكن الآن حفظ هذه النشرة على جهازكم.
script-offline-removed = هذه النشرة غير موجودة على جهازكم.
script-offline-copy = تقرؤون الآن النشرة المحفوظة. آخر مراجعة لها في
script-offline-remove = حذف النشرات المحفوظة
script-offline-save = حفظ على هذا الجهاز
script-offline-changed = تغيّر تحذير أو قاعدة أو عدد أو مدة. اقرؤوا هذا من جديد:
script-offline-read = قرأتُ ذلك
editors-heading = لهيئات تحرير المواقع
editors-intro = يمكنكم عرض تمرين في موقعكم. عندئذٍ يرى القارئ كل ما يتعلق بالتمرين.
editors-permission = اطلبوا الإذن من المستشفى أولًا.
editors-embed = تضمين تمرين
editors-script = انسخوا هذه الأسطر إلى صفحتكم. يجعل السكريبت ارتفاع الإطار مساويًا لارتفاع التمرين.
editors-fixed = إذا كان موقعكم لا يستطيع استخدام سكريبت، فانسخوا هذه الأسطر. عندئذٍ يمرّر القارئ المحتوى داخل الإطار.
editors-addresses = عناوين للتضمين
editors-data = بيانات للبرامج
editors-data-file = النشرة كاملة (JSON)
editors-data-schema = شرح كل حقل (JSON Schema)
embed-page = فتح الصفحة كاملة
statement-organisation = المؤسسة
statement-site = الموقع
statement-status = الحالة
statement-status-meaning =
    { $status ->
        [A] تُظهر دراسة أن الموقع يستوفي جميع المتطلبات.
        [B] توجد دراسة تُظهر المتطلبات التي يستوفيها الموقع.
        [C] لا توجد دراسة بعد. ستُجرى خلال ستة أشهر.
       *[D] لم تُجرَ دراسة بعد. كما لا يوجد تاريخ لها بعد.
    }
statement-standards = الإرشادات
statement-date = تاريخ هذا البيان
statement-measured-date = تاريخ القياسات
statement-size = ما تم قياسه
statement-pages =
    { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    }
statement-languages =
    { $languages ->
        [zero] { $languages } لغة
        [one] لغة واحدة
        [two] لغتان
        [few] { $languages } لغات
        [many] { $languages } لغة
       *[other] { $languages } لغة
    }
statement-views =
    { $views ->
        [zero] فُحصت كل صفحة بـ { $views } طريقة.
        [one] فُحصت كل صفحة بطريقة واحدة.
        [two] فُحصت كل صفحة بطريقتين ({ $views }).
        [few] فُحصت كل صفحة بـ { $views } طرق.
        [many] فُحصت كل صفحة بـ { $views } طريقة.
       *[other] فُحصت كل صفحة بـ { $views } طريقة.
    }
statement-checks =
    { $checks ->
        [zero] يتحقق البرنامج من { $checks } قاعدة.
        [one] يتحقق البرنامج من قاعدة واحدة.
        [two] يتحقق البرنامج من قاعدتين.
        [few] يتحقق البرنامج من { $checks } قواعد.
        [many] يتحقق البرنامج من { $checks } قاعدة.
       *[other] يتحقق البرنامج من { $checks } قاعدة.
    }
statement-violations =
    { $violations ->
        [zero] النتيجة: { $violations } أخطاء
        [one] النتيجة: خطأ واحد
        [two] النتيجة: خطآن
        [few] النتيجة: { $violations } أخطاء
        [many] النتيجة: { $violations } خطأ
       *[other] النتيجة: { $violations } خطأ
    }
statement-tool = باستخدام البرنامج { $tool }.
statement-own = باستخدام اختبار أُعدّ لهذا الموقع.
statement-judge-axe = البنية والألوان
statement-judge-ibm = البنية والألوان، برنامج ثانٍ
statement-judge-htmlcs = البنية والألوان، برنامج ثالث
statement-judge-nu = شيفرة الصفحات
statement-judge-layout = هل تتّسع الشاشة لكل شيء؟
statement-judge-keyboard = هل يعمل كل شيء بلوحة المفاتيح؟
statement-judge-touch = هل الأحرف والأزرار كبيرة بما يكفي؟
sheet-heading = صور للتقييم
sheet-intro = قارنوا كل صورة بنص الصفحة. حدّدوا بعلامة ما إذا كنتم موافقين. إذا كان هناك شيء غير صحيح، فاكتبوا ما يجب تغييره.
sheet-question = ما لا تحدده النشرة
sheet-picture = الصورة { $number }
sheet-picture-step = الصورة { $number }، مع الخطوة { $step }
sheet-no-drawing = لا يوجد رسم
sheet-approved = موافق
sheet-rejected = غير موافق
sheet-remarks = ملاحظات
sheet-words = النص في الصفحة
sheet-mark = معرّف هذا النص وهذه الصور، لهيئة التحرير:
sheet-signed = اعتمده { $by } في { $date }
sheet-signing = التوقيع
sheet-statement = لقد قيّمتُ جميع الصور في هذه القائمة، مع الأسماء والنصوص المرافقة لها.
sheet-name = الاسم
sheet-role = الوظيفة
sheet-date = التاريخ
sheet-signature = التوقيع
review-heading = ترجمة للتقييم
review-intro = قارنوا كل نص بالنص الهولندي. حدّدوا بعلامة ما إذا كانت الترجمة صحيحة. إذا كان هناك شيء غير صحيح، فاكتبوا ما يجب أن يكون مكانه.
review-critical = مهم للسلامة
review-missing = لم يُترجَم بعد
review-stale = تغيّر النص الهولندي
review-right = صحيح
review-wrong = غير صحيح
review-statement = لقد قارنتُ جميع النصوص في هذه القائمة بالنص الهولندي.
