# صفحات کے الفاظ: جن میں متغیر ہیں اور جو چیزوں کے نام بتاتے ہیں۔

language-name = اردو

## زبانوں کے نام، پڑھنے والے کی زبان میں

language-it = اطالوی
language-en = انگریزی
language-fr = فرانسیسی
language-es = ہسپانوی
language-ro = رومانیائی
language-sq = البانوی
language-ar = عربی
language-zh = چینی
language-uk = یوکرینی
language-bn = بنگالی
language-ur = اردو
language-pa = پنجابی

## مینو اور حصے

nav-home = پہلا صفحہ
collection-faq = سوال اور جواب
collection-faq-summary = سب سے زیادہ پوچھے جانے والے سوالوں کے جواب، موضوع کے لحاظ سے۔
collection-guides = رہنما صفحات
collection-guides-summary = ہر کام قدم بہ قدم: کاغذات، وقت، خرچ۔
collection-services = ڈیسک اور دفاتر
collection-services-summary = کس کے پاس جائیں: جگہ، قسم اور بولی جانے والی زبان کے لحاظ سے ڈیسک اور دفاتر۔
collection-organizations = ادارے
collection-organizations-summary = نیٹ ورک کے ادارے اور ان کا کردار۔
collection-glossary = سرکاری الفاظ
collection-glossary-summary = خطوں اور دفتروں میں ملنے والے اطالوی الفاظ، وضاحت کے ساتھ۔
collection-training = تربیت
collection-training-summary = نیٹ ورک کے عملے کے لیے تربیتی اجلاس۔
collection-news = اطلاعات
collection-news-summary = نیٹ ورک کی خبریں اور اطلاعات۔
collection-pages = صفحات
group-other = دیگر
search-title = تلاش
search-summary = سوالوں، رہنما صفحات اور سرکاری الفاظ میں تلاش کریں۔
index-summary = حروف کے لحاظ سے سوال اور رہنما صفحات، پھر سرکاری اطالوی الفاظ۔
translations-title = ترجموں کی صورت حال
translations-summary = مدیروں کے لیے: کن تحریروں کا ترجمہ، تازہ کاری یا جانچ ہونی ہے۔
not-found-title = صفحہ نہیں ملا
not-found-text = یہ صفحہ موجود نہیں ہے یا اس کا پتہ بدل گیا ہے۔
facet-area = جگہ کے لحاظ سے
facet-kind = قسم کے لحاظ سے
facet-language = بولی جانے والی زبان کے لحاظ سے
services-in-title = ڈیسک اور دفاتر: { $area }
services-speaking-title = جہاں { $language } زبان بولی جاتی ہے
services-language-unknown = ابھی تک کسی ڈیسک نے یہ زبان نہیں بتائی۔
table-label = جدول

## مقداریں

count-items = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}
# نتیجے کے ساتھ، اور نتائج محدود کرنے کے طریقوں میں۔
search-validated = کسی ادارے سے تصدیق شدہ
count-answers = { $count ->
    [one] { $count } جواب
   *[other] { $count } جوابات
}
count-services = { $count ->
    [one] { $count } ڈیسک
   *[other] { $count } ڈیسک
}
fact-money = { $amount } یورو
fact-percent = { $amount } فیصد
duration-hours = { $count ->
    [one] { $count } گھنٹہ
   *[other] { $count } گھنٹے
}
duration-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
duration-working-days = { $count ->
    [one] کام کا { $count } دن
   *[other] کام کے { $count } دن
}
duration-months = { $count ->
    [one] { $count } مہینہ
   *[other] { $count } مہینے
}
duration-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
hours-amount = { $hours } گھنٹے
file-format = { $format }، { $kilobytes } کلوبائٹ

## ترجمے

translation-machine = مشینی ترجمہ ({ $date })، ابھی کسی شخص نے اس کی جانچ نہیں کی۔ { $language } زبان کا متن ہی معتبر ہے۔
translation-machine-reviewed = مشینی ترجمہ، ایک شخص نے اس کی جانچ کی ہے ({ $date })۔
translation-partial = اس صفحے کے ایک حصے کا ابھی ترجمہ نہیں ہوا۔
translation-outdated = اس ترجمے ({ $date }) کے بعد { $language } زبان کا متن بدل گیا ہے: جو حصے تازہ نہیں ہیں ان پر نشان لگا ہے۔
translation-missing = اس صفحے کا ابھی ترجمہ نہیں ہوا: یہاں { $language } زبان کا متن ہے۔
translation-see-original = یہ صفحہ { $language } زبان میں پڑھیں
section-outdated = یہ حصہ ترجمے کے بعد بدل گیا ہے: اسے { $language } زبان کے متن سے ملا کر دیکھیں۔
section-critical = یہ حصہ بدل گیا ہے اور ترجمہ تازہ نہیں ہے: یہاں { $language } زبان کا متن ہے۔
section-missing = اس حصے کا ابھی ترجمہ نہیں ہوا: یہاں { $language } زبان کا متن ہے۔
original-label = { $language } زبان کا متن
todo-outdated = تازہ کرنے ہیں
todo-partial = کچھ حصے کا ترجمہ ہوا ہے
todo-missing = ترجمہ کرنا ہے
todo-machine = جانچ کرنی ہے (مشینی ترجمہ)

## تصدیق

validation-valid = { $by } نے { $date } کو اس متن کی تصدیق کی۔
validation-expired = { $by } کی تصدیق ({ $date }) کی مدت ختم ہو گئی ہے۔
validation-voided = { $by } کی تصدیق ({ $date }) کے بعد متن بدل گیا ہے: اب یہ تصدیق قابلِ قبول نہیں۔

## متن میں تنبیہات

alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = توجہ دیں
alert-caution = خطرہ

## درکار کاغذات

form-original = اصل
form-copy = نقل
form-photo = تصویر
form-stamp = ریونیو اسٹامپ (marca da bollo)
form-sworn-translation = حلفیہ ترجمہ

## مختلف طریقے

practice-documents = کاغذات
practice-times = وقت
practice-costs = خرچ
practice-booking = وقت لینا (بکنگ)

## ڈیسک

service-kind-desk = غیر ملکیوں کے لیے ڈیسک (Sportello)
service-kind-questura = پولیس کا صدر دفتر (Questura)
service-kind-prefettura = پریفیکچر (Prefettura)
service-kind-comune = بلدیہ (Comune)
service-kind-cpi = روزگار کا مرکز (Centro per l’impiego)
service-kind-asl = مقامی صحت ادارہ (ASL)
service-kind-cpia = بالغوں کا اسکول (CPIA)
service-kind-ccia = چیمبر آف کامرس (Camera di commercio)
service-kind-consorzio = سماجی خدمات (Consorzio، Unione di Comuni)
service-kind-patronato = سماجی امداد کا دفتر (Patronato)
service-kind-association = انجمن
appointment-none = پہلے سے وقت لیے بغیر آ سکتے ہیں۔
appointment-possible = آپ پہلے سے وقت لے سکتے ہیں۔
appointment-required = صرف پہلے سے وقت لے کر آ سکتے ہیں۔
wheelchair-yes = وہیل چیئر پر اندر جا سکتے ہیں۔
wheelchair-limited = وہیل چیئر پر کچھ حصوں میں جا سکتے ہیں۔
wheelchair-no = وہیل چیئر پر اندر نہیں جا سکتے۔
phase-as-is = منصوبے سے پہلے سے جاری
phase-pilot = آزمائشی طور پر جاری
phase-live = جاری
contact-phone = ٹیلی فون
contact-mobile = موبائل
contact-email = ای میل
contact-pec = تصدیق شدہ ای میل (PEC)
contact-website = ویب سائٹ
speaker-operator = عملہ
speaker-mediator = بین الثقافتی ثالث
speaker-phone = فون پر مترجم

## ادارے

organization-kind-comune = بلدیہ (Comune)
organization-kind-provincia = صوبہ (Provincia)
organization-kind-prefettura = پریفیکچر (Prefettura)
organization-kind-questura = پولیس کا صدر دفتر (Questura)
organization-kind-asl = صحت کا ادارہ (ASL)
organization-kind-school = اسکول
organization-kind-agency = ایجنسی یا قومی ادارہ
organization-kind-ministry = وزارت
organization-kind-chamber-of-commerce = چیمبر آف کامرس (Camera di commercio)
organization-kind-university = یونیورسٹی
organization-kind-consorzio = مشترکہ ادارہ (Consorzio)
organization-kind-patronato = سماجی امداد کا دفتر (Patronato)
organization-kind-association = انجمن یا فاؤنڈیشن
organization-kind-council = کونسل یا پیشہ ورانہ انجمن

## سرکاری الفاظ

encounter-letter = خطوں میں
encounter-form = فارموں میں
encounter-office = دفتروں میں

## تربیت

mode-in-person = خود حاضر ہو کر
mode-distance = آن لائن
mode-mixed = کچھ حصہ آن لائن
session-planned = طے شدہ
session-held = ہو چکا
session-cancelled = منسوخ
participants-invited = { $count ->
    [one] { $count } شخص مدعو
   *[other] { $count } افراد مدعو
}
participants-attended = { $count ->
    [one] { $count } شخص حاضر
   *[other] { $count } افراد حاضر
}
participants-passed = { $count ->
    [one] { $count } شخص کامیاب
   *[other] { $count } افراد کامیاب
}
satisfaction = { $scale } میں سے { $mean } ({ $count ->
    [one] { $count } جواب
   *[other] { $count } جوابات
})

## Sheets, two languages, readers' answers

counter-title = { $title }: دو زبانوں میں
counter-summary = ڈیسک پر استعمال کے لیے ایک ہی متن دو زبانوں میں، ساتھ ساتھ۔
counter-missing = اس حصے کا ابھی ترجمہ نہیں ہوا: ڈیسک کا عملہ { $language } زبان کا متن دیکھ کر آپ کو سمجھائے گا۔
counter-outdated = اس حصے کا ترجمہ اب معتبر نہیں: ڈیسک کا عملہ { $language } زبان کا متن دیکھ کر آپ کو سمجھائے گا۔
counter-stamp = ڈیسک کی مہر اور تاریخ
poster-title = { $title }: پوسٹر
poster-summary = دیوار پر لگانے کے لیے ایک A4 کاغذ، جس پر کھلنے کے اوقات، زبانیں اور QR کوڈ ہیں۔
# It stands on the poster in all languages, beside the QR code.
poster-invitation = کوڈ اسکین کریں اور اردو میں پڑھیں
leaflet-title = { $title }: پرچہ
leaflet-summary = سوال اور مختصر جواب، تین حصوں میں موڑنے والے A4 کاغذ پر۔
feedback-subject = اس صفحے کے بارے میں اطلاع: { $title }
feedback-subject-rated = کتنا واضح ہے، 5 میں سے { $rating }: { $title }
feedback-body = یہاں لکھیں کہ کیا غلط ہے یا کیا نہیں ہے۔ ذاتی معلومات نہ لکھیں۔ آخری سطر رہنے دیں: اس سے پتا چلتا ہے کہ بات کس صفحے کی ہے۔

## Accessibility

yes = ہاں
no = نہیں
accessibility-title = سب کے لیے رسائی
accessibility-summary = اس ویب سائٹ تک سب کی رسائی کتنی ہے، کن چیزوں تک نہیں ہے اور کس کو بتانا ہے۔
accessibility-status-full = یہ ویب سائٹ اٹلی کے قانون L. 4/2004 کی شرائط پوری کرتی ہے۔
accessibility-status-partial = یہ ویب سائٹ اٹلی کے قانون L. 4/2004 کی شرائط جزوی طور پر پوری کرتی ہے۔
accessibility-status-none = یہ ویب سائٹ اٹلی کے قانون L. 4/2004 کی شرائط پوری نہیں کرتی۔
accessibility-method-self = ادارے کا اپنا جائزہ
accessibility-method-third-party = کسی دوسرے ادارے کا جائزہ
accessibility-method-agid = AGID کے نمونے کے مطابق ادارے کا اپنا جائزہ
accessibility-cause-non-compliance = قانون L. 4/2004 کے مطابق نہیں
accessibility-cause-burden = حد سے زیادہ بوجھ
accessibility-cause-out-of-scope = قانون کے دائرے سے باہر
audit-extent = { $pages ->
    [one] { $pages } صفحہ
   *[other] { $pages } صفحات
}، { $runs ->
    [one] کل { $runs } بار جانچ ہوئی
   *[other] کل { $runs } بار جانچ ہوئی
}
audit-outcome = { $count ->
    [0] اصولوں کے خلاف کچھ نہیں ملا۔
    [one] اصولوں کے خلاف { $count } بات ملی۔
   *[other] اصولوں کے خلاف { $count } باتیں ملیں۔
}

## Navigation and collections

offline-title = انٹرنیٹ کے بغیر پڑھیں
offline-summary = جو موضوعات آپ چنتے ہیں وہ فون میں محفوظ ہو جاتے ہیں، اور انٹرنیٹ نہ ہو تب بھی پڑھ سکتے ہیں۔
# The topic is already named in the reader's language.
keep-topic-named = فون میں رکھیں: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = کاپی کی تاریخ: { $date }، ویب سائٹ: { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    پڑھنے کے لیے: فائل index.html کو ڈبل کلک سے کھولیں۔ تلاش کے لیے: فائل search.html کھولیں۔
    نہ انٹرنیٹ چاہیے، نہ کوئی پروگرام انسٹال کرنا ہے۔ تمام فائلیں اکٹھی رکھیں۔

    اس کاپی کی تاریخ: { $date }۔ تازہ صفحات یہاں ہیں: { $address }
embed-full = { $portal } پر پڑھیں

## Sheets, two languages, readers' answers

counter-others = { $language } زبان کے متن کے ساتھ ایک اور زبان
counter-choose = وہ زبان چنیں جو { $language } زبان کے متن کے ساتھ حصہ بہ حصہ رکھنی ہے۔
