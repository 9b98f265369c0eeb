site-name = Oefenwijzer
skip = İçeriğe geçin
language = Dil
languages = Bir dil seçin
breadcrumb = Buradasınız
home = Ana sayfa
footer-links = Bu web sitesi hakkında
more = Bu broşürle ilgili diğer sayfalar
imprint-code = Broşür { $code }
imprint-revision = Son gözden geçirme:
contact-heading = Sorularınız mı var?
safety-call = Bir egzersizden emin değil misiniz? Bizi arayın.
contact-call = Arayın: { $telephone }
contact-hours = Saat { $opens } ile { $closes } arasında, { $from } gününden { $to } gününe kadar ({ $to } dahil).
contact-hours-day = Saat { $opens } ile { $closes } arasında, { $day } günü.
day =
    { $day ->
        [monday] pazartesi
        [tuesday] salı
        [wednesday] çarşamba
        [thursday] perşembe
        [friday] cuma
        [saturday] cumartesi
       *[sunday] pazar
    }
date =
    { $month ->
        [1] { $day } Ocak { $year }
        [2] { $day } Şubat { $year }
        [3] { $day } Mart { $year }
        [4] { $day } Nisan { $year }
        [5] { $day } Mayıs { $year }
        [6] { $day } Haziran { $year }
        [7] { $day } Temmuz { $year }
        [8] { $day } Ağustos { $year }
        [9] { $day } Eylül { $year }
        [10] { $day } Ekim { $year }
        [11] { $day } Kasım { $year }
       *[12] { $day } Aralık { $year }
    }
languages-heading = Dilinizi seçin
language-invitation = Hastanenin egzersizleri, Türkçe olarak
home-heading = Evde yapılacak egzersizler
home-intro = Fizyoterapistinizden aldığınız broşürü seçin.
count-exercises = { $exercises } egzersiz
count-transfers = { $transfers } transfer
leaflets = Broşürlerimiz
not-found-heading = Bu sayfa yok
retired-title = { $code } kodlu egzersiz artık yok
retired-text = Hastane bu egzersizi artık kullanmıyor. Bu egzersizi yapmayın. Sorularınız varsa bizi arayın.
retired-since = Şu tarihten beri geçerli:
contents = Bu sayfada
by-number = Numaraya göre arayın
by-number-hint = Egzersizinizin numarası kâğıdınızda yazıyor.
by-position = Pozisyona göre arayın
position-not-stated = Pozisyon belirtilmemiş
by-equipment = Gerekenlere göre arayın
equipment-not-stated = Malzeme belirtilmemiş
by-body = Vücut bölgesine göre arayın
body-not-stated = Vücut bölgesi belirtilmemiş
body-whole = bütün vücut
body-head-and-shoulders = baş ve omuzlar
body-arm = kol
body-back = sırt ve bel
body-belly = karın
body-pelvis = leğen kemiği
body-hip = kalça
body-leg = bacak
body-thigh-front = uyluğun ön tarafı
body-thigh-back = uyluğun arka tarafı
body-knee = diz
body-calf = baldır
type = Tür
type-not-stated = Tür belirtilmemiş
exercises = Egzersizler
transfers = Transferler: yer ve pozisyon değiştirme
transfers-explained = Transfer, yer veya pozisyon değiştirmektir. Örneğin yatakta dönersiniz ya da oturursunuz.
folder-link = Broşürün tamamı tek sayfada
folder-for-paper = Yazdırmak için
print-hint = Bu sayfayı kâğıda basılı mı istiyorsunuz? Tarayıcınızın menüsünde “Yazdır” seçeneğini seçin.
exercise-label = Egzersiz { $number }
transfer-label = Transfer { $number }
safety-only-ticked = Yalnızca fizyoterapistinizle birlikte gözden geçirdiğiniz ve işaretlenmiş olan egzersizleri yapın.
jump-steps = Doğrudan adımlara
rules-of-type = { $letter } harfli egzersizler için kurallar
position = Başlangıç pozisyonu
position-supine = sırtüstü
position-prone = yüzüstü
position-side-lying = yan yatarak
position-hands-and-knees = eller ve dizler üzerinde
position-half-kneeling = tek diz üzerinde
position-standing = ayakta
position-sitting = oturarak
equipment = Gerekenler
equipment-mat = bir mat
equipment-pillow = bir yastık
equipment-towel = bir havlu
equipment-chair = bir sandalye
equipment-wall = bir duvar
equipment-stool = bir tabure
equipment-bed = bir yatak
steps = Adım adım
picture-number = Resim { $number }
doses = Ne sıklıkta ve ne kadar süre
alert-note = Bilmenizde fayda var
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat edin
pager = Diğer egzersizler
previous = Önceki
next = Sonraki
overview = Genel bakış
dose-repetitions =
    { $per ->
        [muscle]
            { $side ->
                [alternating] Bunu her kas için { $repetitions } kez, dönüşümlü olarak solda ve sağda yapın.
               *[none] Bunu her kas için { $repetitions } kez yapın.
            }
       *[none]
            { $side ->
                [alternating] Bunu { $repetitions } kez, dönüşümlü olarak solda ve sağda yapın.
               *[none] Bunu { $repetitions } kez yapın.
            }
    }
dose-for =
    { $approx ->
        [yes]
            { $unit ->
                [min] Her seferinde yaklaşık { $amount } dakika yapın.
                [s-or-min] Her seferinde yaklaşık { $amount } saniye veya dakika yapın.
               *[s] Her seferinde yaklaşık { $amount } saniye yapın.
            }
       *[no]
            { $unit ->
                [min] Her seferinde { $amount } dakika yapın.
                [s-or-min] Her seferinde { $amount } saniye veya dakika yapın.
               *[s] Her seferinde { $amount } saniye yapın.
            }
    }
dose-hold =
    { $approx ->
        [yes]
            { $unit ->
                [min] Pozisyonu yaklaşık { $amount } dakika koruyun.
                [s-or-min] Pozisyonu yaklaşık { $amount } saniye veya dakika koruyun.
               *[s] Pozisyonu yaklaşık { $amount } saniye koruyun.
            }
       *[no]
            { $unit ->
                [min] Pozisyonu { $amount } dakika koruyun.
                [s-or-min] Pozisyonu { $amount } saniye veya dakika koruyun.
               *[s] Pozisyonu { $amount } saniye koruyun.
            }
    }
dose-duration =
    { $approx ->
        [yes]
            { $unit ->
                [min] Bunu yaklaşık { $amount } dakika yapın.
                [s-or-min] Bunu yaklaşık { $amount } saniye veya dakika yapın.
               *[s] Bunu yaklaşık { $amount } saniye yapın.
            }
       *[no]
            { $unit ->
                [min] Bunu { $amount } dakika yapın.
                [s-or-min] Bunu { $amount } saniye veya dakika yapın.
               *[s] Bunu { $amount } saniye yapın.
            }
    }
dose-duration-sides =
    { $unit ->
        [min] Sol: { $left } dakika. Sağ: { $right } dakika.
        [s-or-min] Sol: { $left } saniye veya dakika. Sağ: { $right } saniye veya dakika.
       *[s] Sol: { $left } saniye. Sağ: { $right } saniye.
    }
dose-from-types = Bu türdeki bütün egzersizler için geçerlidir.
dose-not-stated = Broşürde sayı yok, süre de yok. Bunu fizyoterapistinize sorun.
dose-blank = (fizyoterapistinizin verdiği sayı)
dose-blank-note = Sayılar kâğıdınızda yazıyor. Bunları fizyoterapistiniz yazar.
dose-unit-choice-note = Saniye mi, dakika mı? Fizyoterapistiniz doğru olmayanın üstünü çizer.
inferred-note = Bu henüz bir taslaktır. Hastane bu noktaları henüz onaylamadı. Bunlar kâğıt broşürde yer almıyor:
inferred-title = egzersizin adı
inferred-position = başlangıç pozisyonu
inferred-equipment = size gerekenler
inferred-steps = adımlardaki ve resimlerdeki açıklama
notice-fallback = Bu egzersiz henüz bu dilde ({ $language }) yok. Aşağıda Hollandaca metin var. Bu metni iyi anlamıyor musunuz? { $telephone } numarasını arayın.
notice-fallback-page = Bu sayfa henüz bu dilde ({ $language }) yok. Aşağıda Hollandaca metin var. Bu metni iyi anlamıyor musunuz? { $telephone } numarasını arayın.
notice-machine = Bu metni bir bilgisayar çevirdi. Çeviriyi hiç kimse kontrol etmedi. Yalnızca Hollandaca metin geçerlidir. Şüpheniz varsa fizyoterapistinize sorun.
notice-translated = Bu metni bir çevirmen çevirdi. Çeviri henüz kontrol edilmedi. Yalnızca Hollandaca metin geçerlidir. Şüpheniz varsa fizyoterapistinize sorun.
notice-reviewed-language = Bu çevirinin dili kontrol edildi. Bir fizyoterapist çeviriye henüz bakmadı. Yalnızca Hollandaca metin geçerlidir. Şüpheniz varsa fizyoterapistinize sorun.
notice-stale = Hollandaca metin değişti. Bu çeviri henüz ona göre güncellenmedi. Yalnızca Hollandaca metin geçerlidir. Şüpheniz varsa fizyoterapistinize sorun.
notice-review-overdue = Hastanenin bu metni yeniden kontrol etmesi gerekiyor. Şüpheniz varsa fizyoterapistinize sorun.
notice-edition = Metin, kâğıdınız hazırlandıktan sonra değişti. Kâğıdınızdaki sayılara uyun. Şüpheniz mi var? { $telephone } numarasını arayın.
arrival-changes = Kâğıdınızdan bu yana değişenler
arrival = Buraya { $code } koduyla geldiniz.
arrival-page = Kalıcı sayfaya gidin
code-explained = Bu sayfayı telefonunuzda mı istiyorsunuz? QR kodunu okutun veya şu adresi yazın:
code-alt = { $code } kodunun adresini içeren QR kodu.
state-source = Bu, Hollandaca metindir.
state-machine = Bir bilgisayar çevirdi, kontrol edilmedi.
state-translated = Bir çevirmen çevirdi, kontrol edilmedi.
state-reviewed-language = Dil kontrol edildi, egzersizler henüz kontrol edilmedi.
state-reviewed-clinical = Bir fizyoterapist kontrol etti.
title-item = { $label }: { $name } – { $leaflet }
title-code = { $label }: { $name } – kod { $code }
title-leaflet = { $leaflet } – { $organisation }
title-leaflet-code = { $leaflet } – kod { $code }
title-folder = Broşürün tamamı: { $leaflet } – { $organisation }
title-page = { $title } – { $organisation }
title-home = Evde yapılacak egzersizler – { $organisation }
title-languages = Dilinizi seçin – { $organisation }
title-not-found = Bu sayfa yok – { $organisation }
title-gone = Sayfa bulunamadı – { $organisation }
title-retired = { $code } kodu artık yok – { $organisation }
description-item = { $leaflet }, { $label }: { $name }. { $organisation } tarafından adım adım anlatılıyor.
description-leaflet = { $leaflet }: evde yapılacak egzersizler. { $organisation } tarafından adım adım anlatılıyor.
description-folder = { $leaflet } broşürünün tamamı tek sayfada, okumak veya yazdırmak için.
description-home = Evde yapılacak egzersizler, { $organisation } fizyoterapistlerinden.
description-languages = { $organisation } egzersizleri, kendi dilinizde.
description-page = { $title }: { $organisation } tarafından verilen bilgiler.
description-not-found = Bu { $organisation } sayfası yok.
description-retired = { $code } kodlu egzersiz artık yok.
script-timer-heading = Süre ve sayaç
script-timer-open = Zamanlayıcı kur
script-timer-open-count = Sayaç kur
script-timer-step = – adım
script-timer-intro = Fizyoterapistinizle ne kararlaştırdıysanız onu yazın.
script-timer-field-time = Süre
script-timer-left = Sol taraf süresi
script-timer-right = Sağ taraf süresi
script-timer-field-unit = Saniye veya dakika
script-timer-choose = Buradan seçin
script-timer-s = Saniye
script-timer-min = Dakika
script-timer-field-times = Kaç kez
script-timer-field-rest = Aradaki dinlenme süresi, saniye olarak
script-timer-field-other = Diğer taraf için süre
script-timer-field-others = Diğer taraf için kaç kez
script-timer-field-ready = Hazırlanma süresi, saniye olarak
script-timer-more = Diğer ayarlar
script-timer-sound = Ses
script-timer-tone = Sinyal sesi
script-timer-off = Ses yok
script-timer-voice = Konuşan ses
script-timer-range = Buraya bir tam sayı yazın:
script-timer-need-time = Buraya bir süre yazın.
script-timer-need-unit = Saniye veya dakika seçin.
script-timer-screen-off = Ekranınız kapanıyor mu? O zaman sesi duymayabilirsiniz.
script-timer-start = Başlat
script-timer-ready = Hazırlanın
script-timer-begin = Başlayın
script-timer-work = Egzersiz sürüyor
script-timer-rest = Dinlenin
script-timer-first = İlk taraf
script-timer-other = Şimdi diğer taraf
script-timer-half = Yarıya geldiniz
script-timer-ten = 10 saniye kaldı
script-timer-done = Bitti
script-timer-done-earlier = Bitti. Süre daha önce dolmuştu.
script-timer-unsure = Zamanlayıcı durdu. Bu cihazın saati değişti. Bu yüzden süre doğru olmayabilir.
script-timer-paused = Ara verildi
script-timer-turn = Tekrar:
script-timer-count = Say
script-timer-count-back = Bir eksilt
script-timer-pause = Ara ver
script-timer-go-on = Devam et
script-timer-shorter = 10 saniye kısalt
script-timer-longer = 10 saniye uzat
script-timer-again = Baştan başlat
script-timer-stop = Durdur
script-timer-close = Kapat
script-timer-dark = Ekranınız kararabilir. Süre yine de işlemeye devam eder.
script-aloud = Sesli oku
script-aloud-step = Sesli oku: adım
script-aloud-stop = Durdur
script-aloud-again = Buradan yeniden oku
script-aloud-close = Kapat
script-share = Bu sayfayı paylaş
script-share-copied = Adres kopyalandı. Şimdi bir mesaja yapıştırabilirsiniz.
script-share-address = Şu adresi kopyalayın:
script-print-item = Bu sayfayı yazdır
script-print-folder = Broşürü yazdır
script-print-choose = Yazdırılacakları seç
script-print-stop = Seçmeyi bırak
script-print-pick = Bunu yazdır
script-print-count = Seçilen:
script-print-chosen = Seçilen sayfaları yazdır
script-print-none = Henüz bir şey seçmediniz.
script-print-busy = Lütfen bekleyin. Sayfalar yükleniyor.
script-print-failed = Hiçbir şey yazdırılmadı. Bu cihaz şu sayfaları yükleyemedi:
script-today-done = Yaptım
script-today-count = Bugün kaç kez yapıldı:
script-today-less = Bir eksilt
script-today-mark = bugün yapıldı
script-today-clear = Bugüne ait her şeyi sil
script-today-cleared = Bugüne ait her şey silindi.
script-today-private = Bu bilgi bu cihazda kalır.
script-not-kept = Bu cihaz bunu saklamıyor. Bu, siz sayfadan çıkana kadar geçerlidir.
script-comforts = Yazı ve kontrast
script-comforts-text = Harfler
script-comforts-text-normal = Normal
script-comforts-text-larger = Daha büyük
script-comforts-text-largest = En büyük
script-comforts-contrast = Kontrast
script-comforts-contrast-normal = Normal
script-comforts-contrast-more = Yüksek
search-heading = Egzersiz arayın
search-label = Ne arıyorsunuz?
search-hint = Kâğıdınızdaki numarayı veya bir kelime yazın.
search-button = Ara
search-overview = Bütün egzersizler bir arada
search-overview-hint = Genel bakışta bütün egzersizler numara sırasıyla yer alır.
title-search = Egzersiz arayın – { $organisation }
description-search = { $organisation } egzersizlerini numarayla veya kelimeyle arayın.
script-search-busy = Arıyoruz…
script-search-found = Bulunan:
script-search-none = Hiçbir şey bulamadık. Kâğıdınızdaki numaraya bir kez daha bakın. Ya da egzersizi genel bakıştan seçin.
script-search-error = Arama şu anda çalışmıyor. Egzersizi genel bakıştan seçin.
script-offline-saving = Cihazınız bu broşürü kaydediyor. Bu biraz sürer.
script-offline-saved = Bu broşür cihazınızda. Onu internet olmadan da okuyabilirsiniz.
script-offline-updating = Bu broşürün yeni bir sürümü var. Cihazınız şimdi onu kaydediyor.
script-offline-renewed = Yeni sürüm cihazınızda. Bu sayfayı yeniden açın.
script-offline-outdated = Cihazınızda hâlâ önceki sürüm var. İnternet varken her zaman en yenisini okursunuz.
script-offline-failed = Bu broşür şu anda cihazınıza kaydedilemiyor.
script-offline-removed = Bu broşür cihazınızda yok.
script-offline-copy = Şu anda kayıtlı broşürü okuyorsunuz. Bu broşürün son gözden geçirilme tarihi:
script-offline-remove = Kaydedilen broşürleri sil
script-offline-save = Bu cihaza kaydet
script-offline-changed = Bir uyarı, kural, sayı veya süre değişti. Şunları yeniden okuyun:
script-offline-read = Okudum
editors-heading = Web yayın ekipleri için
editors-intro = Bir egzersizi kendi web sitenizde gösterebilirsiniz. Okuyucu o zaman egzersize ait her şeyi görür.
editors-permission = Önce hastaneden izin isteyin.
editors-embed = Bir egzersizi sayfaya gömme
editors-script = Şu satırları sayfanıza kopyalayın. Script, çerçeveyi egzersizle aynı yüksekliğe getirir.
editors-fixed = Web siteniz script kullanamıyor mu? O zaman şu satırları kopyalayın. Okuyucu bu durumda içeriği çerçevenin içinde kaydırır.
editors-addresses = Gömmek için adresler
editors-data = Programlar için veriler
editors-data-file = Broşürün tamamı (JSON)
editors-data-schema = Her alanın açıklaması (JSON Schema)
embed-page = Sayfanın tamamını açın
statement-organisation = Kuruluş
statement-site = Web sitesi
statement-status = Durum
statement-status-meaning =
    { $status ->
        [A] Bir inceleme, web sitesinin bütün gerekliliklere uyduğunu gösteriyor.
        [B] Bir inceleme, web sitesinin hangi gerekliliklere uyduğunu gösteriyor.
        [C] Henüz bir inceleme yok. İnceleme altı ay içinde yapılacak.
       *[D] Henüz inceleme yapılmadı. Bunun için henüz bir tarih de yok.
    }
statement-standards = Kılavuzlar
statement-date = Bu beyanın tarihi
statement-measured-date = Ölçümlerin tarihi
statement-size = Ölçülen
statement-pages = { $pages } sayfa
statement-languages = { $languages } dil
statement-views = Her sayfaya { $views } şekilde bakıldı.
statement-checks = Program { $checks } kuralı kontrol ediyor.
statement-violations = Sonuç: { $violations } hata
statement-tool = { $tool } programıyla.
statement-own = Bu web sitesi için hazırlanmış bir testle.
statement-judge-axe = Yapı ve renkler
statement-judge-ibm = Yapı ve renkler, ikinci program
statement-judge-htmlcs = Yapı ve renkler, üçüncü program
statement-judge-nu = Sayfaların kodu
statement-judge-layout = Her şey ekrana sığıyor mu?
statement-judge-keyboard = Her şey klavyeyle çalışıyor mu?
statement-judge-touch = Harfler ve düğmeler yeterince büyük mü?
sheet-heading = Değerlendirilecek resimler
sheet-intro = Her resmi sayfadaki metinle karşılaştırın. Onaylayıp onaylamadığınızı işaretleyin. Doğru olmayan bir şey mi var? Neyin değişmesi gerektiğini yazın.
sheet-question = Broşürün açık bıraktığı noktalar
sheet-picture = Resim { $number }
sheet-picture-step = Resim { $number }, adım { $step }
sheet-no-drawing = Çizim yok
sheet-approved = onaylıyorum
sheet-rejected = onaylamıyorum
sheet-remarks = Notlar
sheet-words = Sayfadaki metin
sheet-mark = Bu metnin ve resimlerin referans kodu, yayın ekibi için:
sheet-signed = Onaylayan: { $by }, tarih: { $date }
sheet-signing = İmza
sheet-statement = Bu listedeki bütün resimleri, yanlarındaki adlar ve metinlerle birlikte değerlendirdim.
sheet-name = Ad
sheet-role = Görev
sheet-date = Tarih
sheet-signature = İmza
review-heading = Değerlendirilecek çeviri
review-intro = Her metni Hollandacası ile karşılaştırın. Çevirinin doğru olup olmadığını işaretleyin. Doğru olmayan bir şey mi var? Ne yazması gerektiğini yazın.
review-critical = Güvenlik için önemli
review-missing = Henüz çevrilmedi
review-stale = Hollandaca metin değişti
review-right = doğru
review-wrong = doğru değil
review-statement = Bu listedeki bütün metinleri Hollandacasıyla karşılaştırdım.
