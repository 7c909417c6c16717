# كلمات الصفحات: ما فيه متغيرات وما يسمّي الأشياء.

language-name = العربية

## أسماء اللغات بلغة القارئ

language-it = الإيطالية
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ro = الرومانية
language-sq = الألبانية
language-ar = العربية
language-zh = الصينية
language-uk = الأوكرانية
language-bn = البنغالية
language-ur = الأردية
language-pa = البنجابية

## التنقل والأقسام

nav-home = الصفحة الرئيسية
collection-faq = أسئلة وأجوبة
collection-faq-summary = أجوبة عن الأسئلة الأكثر تكرارًا، مرتبة حسب الموضوع.
collection-guides = أدلة
collection-guides-summary = المعاملات خطوة بخطوة: الوثائق والمدد والتكاليف.
collection-services = الشبابيك والمكاتب
collection-services-summary = إلى من تتوجهون: الشبابيك والمكاتب حسب المكان والنوع واللغة المستعملة.
collection-organizations = الهيئات
collection-organizations-summary = الهيئات المشاركة في الشبكة ودور كل منها.
collection-glossary = الكلمات الرسمية
collection-glossary-summary = شرح الكلمات الإيطالية التي تجدونها في الرسائل والمكاتب.
collection-training = التدريب
collection-training-summary = لقاءات تدريب العاملين في الشبكة.
collection-news = إعلانات
collection-news-summary = أخبار الشبكة وإعلاناتها.
collection-pages = صفحات
group-other = غير ذلك
search-title = البحث
search-summary = ابحثوا في الأسئلة والأدلة والكلمات الرسمية.
index-summary = الأسئلة والأدلة حسب الحروف، ثم الكلمات الرسمية الإيطالية.
translations-title = حالة الترجمات
translations-summary = للمحررين: النصوص التي يجب ترجمتها أو تحديثها أو مراجعتها.
not-found-title = الصفحة غير موجودة
not-found-text = هذه الصفحة غير موجودة أو تغيّر عنوانها.
facet-area = حسب المكان
facet-kind = حسب النوع
facet-language = حسب اللغة المستعملة
services-in-title = الشبابيك والمكاتب: { $area }
services-speaking-title = أين يتحدثون اللغة { $language }
services-language-unknown = لم يذكر أي مكتب هذه اللغة بعد.
table-label = جدول

## الكميات

count-items = { $count ->
    [zero] لا توجد عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
# بجانب نتيجة البحث، ومن بين طرق تصفية النتائج.
search-validated = معتمدة من هيئة
count-answers = { $count ->
    [zero] لا توجد أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
}
count-services = { $count ->
    [zero] لا توجد شبابيك
    [one] شباك واحد
    [two] شباكان
    [few] { $count } شبابيك
    [many] { $count } شباكًا
   *[other] { $count } شباك
}
fact-money = { $amount } يورو
fact-percent = { $amount } بالمئة
duration-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-working-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
duration-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
hours-amount = عدد الساعات: { $hours }
file-format = { $format }، { $kilobytes } كيلوبايت

## الترجمات

translation-machine = ترجمة آلية بتاريخ { $date }، لم يراجعها أي شخص بعد. النص المعتمد هو النص باللغة { $language }.
translation-machine-reviewed = ترجمة آلية راجعها شخص ({ $date }).
translation-partial = جزء من هذه الصفحة لم يُترجم بعد.
translation-outdated = تغيّر النص باللغة { $language } بعد هذه الترجمة ({ $date }): الأجزاء غير المحدّثة عليها علامة.
translation-missing = هذه الصفحة لم تُترجم بعد: إليكم النص باللغة { $language }.
translation-see-original = اقرؤوا الصفحة باللغة { $language }
section-outdated = تغيّر هذا الجزء بعد ترجمته: قارنوه بالنص باللغة { $language }.
section-critical = تغيّر هذا الجزء ولم تُحدَّث ترجمته: إليكم النص باللغة { $language }.
section-missing = هذا الجزء لم يُترجم بعد: إليكم النص باللغة { $language }.
original-label = النص باللغة { $language }
todo-outdated = تحتاج إلى تحديث
todo-partial = مترجمة جزئيًا
todo-missing = تحتاج إلى ترجمة
todo-machine = تحتاج إلى مراجعة (ترجمة آلية)

## الاعتماد

validation-valid = نص معتمد من { $by } بتاريخ { $date }.
validation-expired = انتهت صلاحية اعتماد النص من { $by } ({ $date }).
validation-voided = تغيّر النص بعد اعتماده من { $by } ({ $date }): لم يعد الاعتماد ساريًا.

## تنبيهات داخل النص

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = انتبهوا
alert-caution = خطر

## الوثائق المطلوبة

form-original = أصل
form-copy = نسخة
form-photo = صورة شخصية
form-stamp = طابع مالي (marca da bollo)
form-sworn-translation = ترجمة محلفة

## قواعد مختلفة

practice-documents = الوثائق
practice-times = المدد
practice-costs = التكاليف
practice-booking = الحجز

## الشبابيك

service-kind-desk = شباك الأجانب (Sportello)
service-kind-questura = مديرية الشرطة (Questura)
service-kind-prefettura = المحافظة (Prefettura)
service-kind-comune = البلدية (Comune)
service-kind-cpi = مركز التشغيل (Centro per l’impiego)
service-kind-asl = المؤسسة الصحية المحلية (ASL)
service-kind-cpia = مدرسة تعليم الكبار (CPIA)
service-kind-ccia = غرفة التجارة (Camera di commercio)
service-kind-consorzio = الخدمات الاجتماعية (Consorzio، Unione di Comuni)
service-kind-patronato = مكتب المساعدة الاجتماعية (Patronato)
service-kind-association = جمعية
appointment-none = الدخول بدون موعد.
appointment-possible = يمكنكم حجز موعد.
appointment-required = الدخول بموعد فقط.
wheelchair-yes = يمكن الدخول بالكرسي المتحرك.
wheelchair-limited = يمكن الدخول بالكرسي المتحرك إلى جزء من المكان.
wheelchair-no = لا يمكن الدخول بالكرسي المتحرك.
phase-as-is = يعمل منذ ما قبل المشروع
phase-pilot = قيد التجربة
phase-live = يعمل
contact-phone = الهاتف
contact-mobile = الهاتف المحمول
contact-email = البريد الإلكتروني
contact-pec = البريد الإلكتروني المعتمد (PEC)
contact-website = الموقع الإلكتروني
speaker-operator = موظف
speaker-mediator = وسيط ثقافي
speaker-phone = مترجم عبر الهاتف

## الهيئات

organization-kind-comune = بلدية (Comune)
organization-kind-provincia = مقاطعة (Provincia)
organization-kind-prefettura = محافظة (Prefettura)
organization-kind-questura = مديرية شرطة (Questura)
organization-kind-asl = مؤسسة صحية (ASL)
organization-kind-school = مدرسة
organization-kind-agency = وكالة أو هيئة وطنية
organization-kind-ministry = وزارة
organization-kind-chamber-of-commerce = غرفة تجارة (Camera di commercio)
organization-kind-university = جامعة
organization-kind-consorzio = مجمّع خدمات (Consorzio)
organization-kind-patronato = مكتب مساعدة اجتماعية (Patronato)
organization-kind-association = جمعية أو مؤسسة خيرية
organization-kind-council = مجلس أو نقابة مهنية

## الكلمات الرسمية

encounter-letter = في الرسائل
encounter-form = في الاستمارات
encounter-office = في المكاتب

## التدريب

mode-in-person = حضوريًا
mode-distance = عن بُعد
mode-mixed = جزء منه عن بُعد
session-planned = مقرر
session-held = تمّ
session-cancelled = ملغى
participants-invited = { $count ->
    [zero] لا مدعوين
    [one] مدعو واحد
    [two] مدعوان
    [few] { $count } مدعوين
    [many] { $count } مدعوًا
   *[other] { $count } مدعو
}
participants-attended = { $count ->
    [zero] لا حاضرين
    [one] حاضر واحد
    [two] حاضران
    [few] { $count } حاضرين
    [many] { $count } حاضرًا
   *[other] { $count } حاضر
}
participants-passed = { $count ->
    [zero] لا ناجحين
    [one] ناجح واحد
    [two] ناجحان
    [few] { $count } ناجحين
    [many] { $count } ناجحًا
   *[other] { $count } ناجح
}
satisfaction = { $mean } من { $scale } ({ $count ->
    [zero] لا أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
})

## Sheets, two languages, readers' answers

counter-title = { $title }: بلغتين
counter-summary = النص نفسه بلغتين، جنبًا إلى جنب، للاستعمال في الشباك.
counter-missing = هذا الجزء لم يُترجم بعد: موظف الشباك يشرحه لكم من النص باللغة { $language }.
counter-outdated = ترجمة هذا الجزء لم تعد صالحة: موظف الشباك يشرحه لكم من النص باللغة { $language }.
counter-stamp = ختم الشباك والتاريخ
poster-title = { $title }: ملصق
poster-summary = ورقة A4 للتعليق، فيها أوقات العمل واللغات ورمز QR.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = صوّروا الرمز بالهاتف واقرؤوا بالعربية
leaflet-title = { $title }: مطوية
leaflet-summary = الأسئلة مع أجوبتها القصيرة على ورقة A4 تُطوى إلى ثلاثة أجزاء.
feedback-subject = ملاحظة حول: { $title }
feedback-subject-rated = الوضوح { $rating } من 5: { $title }
feedback-body = اكتبوا هنا ما هو غير صحيح أو ما ينقص. لا تكتبوا بيانات شخصية. اتركوا السطر الأخير كما هو: فهو يبيّن الصفحة المقصودة.

## Accessibility

yes = نعم
no = لا
accessibility-title = إمكانية وصول الجميع
accessibility-summary = هل يستطيع الجميع استعمال هذا الموقع، وما الذي لا يستطيعون استعماله، ومن تبلّغون عنه.
accessibility-status-full = الموقع مطابق لشروط القانون الإيطالي L. 4/2004.
accessibility-status-partial = الموقع مطابق جزئيًا لشروط القانون الإيطالي L. 4/2004.
accessibility-status-none = الموقع غير مطابق لشروط القانون الإيطالي L. 4/2004.
accessibility-method-self = تقييم أجرته الهيئة نفسها
accessibility-method-third-party = تقييم أجرته جهة خارجية
accessibility-method-agid = تقييم أجرته الهيئة نفسها حسب نموذج AGID
accessibility-cause-non-compliance = غير مطابق للقانون L. 4/2004
accessibility-cause-burden = عبء أكبر من المعقول
accessibility-cause-out-of-scope = خارج نطاق القانون
audit-extent = { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
}، { $runs ->
    [zero] بدون أي فحص
    [one] فحص واحد في المجموع
    [two] فحصان في المجموع
    [few] { $runs } فحوص في المجموع
    [many] { $runs } فحصًا في المجموع
   *[other] { $runs } فحص في المجموع
}
audit-outcome = { $count ->
    [zero] لم يجد الفحص شيئًا يخالف القواعد.
    [one] وجد الفحص نقطة واحدة تخالف القواعد.
    [two] وجد الفحص نقطتين تخالفان القواعد.
    [few] وجد الفحص { $count } نقاط تخالف القواعد.
    [many] وجد الفحص { $count } نقطة تخالف القواعد.
   *[other] وجد الفحص { $count } نقطة تخالف القواعد.
}

## Navigation and collections

offline-title = القراءة بدون إنترنت
offline-summary = المواضيع التي تختارونها تُحفظ في الهاتف، ويمكنكم قراءتها حتى عندما لا يوجد إنترنت.
# The topic is already named in the reader's language.
keep-topic-named = احفظوا في الهاتف: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = نسخة بتاريخ { $date } من الموقع { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    للقراءة: افتحوا الملف index.html بنقرة مزدوجة. للبحث: افتحوا الملف search.html.
    لا حاجة إلى الإنترنت ولا إلى تثبيت أي برنامج. يجب أن تبقى كل الملفات معًا.

    تاريخ هذه النسخة: { $date }. الصفحات المحدّثة موجودة هنا: { $address }
embed-full = اقرؤوا في { $portal }

## Sheets, two languages, readers' answers

counter-others = لغة أخرى بجانب النص باللغة { $language }
counter-choose = اختاروا اللغة التي توضع بجانب النص باللغة { $language }، جزءًا بعد جزء.
