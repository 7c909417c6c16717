# بنیادی تھیم کے الفاظ۔ ہر پیغام الگ پڑھا جاتا ہے: کسی میں متغیر نہیں۔

# زبان کا نام، اسی زبان میں۔
language-name = اردو

## ہر صفحے کا ڈھانچہ

skip-link = اصل مواد پر جائیں
languages = زبانیں
main-navigation = مرکزی مینو
breadcrumb = آپ یہاں ہیں
site-notice = اس ویب سائٹ کے بارے میں اطلاع
news-feed = خبروں کی فیڈ (Atom)
translations-state = ترجموں کی صورت حال
made-with = بنانے کا پروگرام:
updated = آخری تازہ کاری

## تلاش

search = تلاش
# خانے کا نظر آنے والا نام۔
search-label = آپ کیا تلاش کر رہے ہیں؟
search-submit = تلاش کریں
search-noscript = تلاش کے لیے JavaScript چاہیے، جو یہاں بند ہے۔ نیچے دی گئی فہرست سے ویب سائٹ کے تمام صفحات پر جا سکتے ہیں۔
search-index = تمام صفحات، ترتیب سے
jump-to = کسی گروپ پر جائیں
list-empty = یہاں ابھی کچھ نہیں ہے۔

## پہلا صفحہ، زبان کا انتخاب، جو صفحات موجود نہیں

home-needs = آپ کو کس چیز کی ضرورت ہے؟
home-topics = موضوعات
home-places = آپ کے قریب ڈیسک
home-places-text = دفاتر اور ڈیسک تلاش کرنے کے لیے وہ علاقہ چنیں جہاں آپ رہتے ہیں۔
home-languages = دوسری زبان میں پڑھیں
home-news = خبریں
home-networks = نیٹ ورک
choose-language = زبان چنیں
not-found = صفحہ نہیں ملا
moved = اس صفحے کا پتہ بدل گیا ہے
# اس کے بعد صفحے کا نام آتا ہے۔
moved-to = اب یہ یہاں ہے:

## فہرستیں

# عنوان کے ساتھ: صفحے کا ترجمہ نہیں ہے۔
state-missing = ترجمہ نہیں ہوا
state-outdated = ترجمہ تازہ کرنا ہے
state-partial = کچھ حصے کا ترجمہ ہوا ہے
glossary-text = خطوں، فارموں اور دفتروں میں ملنے والے اطالوی الفاظ، وضاحت کے ساتھ۔
calendar-undated = بغیر تاریخ
date-unknown = تاریخ ابھی طے نہیں ہوئی

## ہر متن

on-this-page = اس صفحے پر
short-answer = مختصر جواب
# اس کے بعد اصل صفحے کا عنوان آتا ہے۔
# اس کے بعد تاریخ آتی ہے۔
review-overdue = اس متن کی دوبارہ جانچ اس تاریخ تک ہونی تھی:
validation-by = جانچ کرنے والا ادارہ
validation-expires = معتبر رہنے کی آخری تاریخ
validation-scope = کہاں لاگو ہے
attachments = ڈاؤن لوڈ کے لیے کاغذات
related = یہ بھی پڑھیں
about-page = اس صفحے کے بارے میں
owner = صفحے کا ذمہ دار
topics = موضوعات
sources = ماخذ

## رہنما صفحات

guide-glance = خرچ اور اجازت نامے
guide-statuses = متعلقہ اجازت نامے
guide-practices = جہاں طریقہ مختلف ہے
guide-practices-text = ان ڈیسکوں کے اپنے اصول ہیں؛ وجہ اور آخری تاریخ بھی دی گئی ہے۔
practice-reason = وجہ
practice-until = آخری تاریخ

## ڈیسک اور دفاتر

contacts = رابطہ
contacts-unknown = رابطے کی معلومات ابھی معلوم نہیں ہیں۔
desks-none = دکھانے کے لیے کوئی ڈیسک نہیں۔
address-unknown = پتہ ابھی معلوم نہیں ہے۔
open-map = نقشے کی ایپ میں کھولیں
closed = بند
holiday = چھٹی
# A date follows.
hours-caption = سات دن، شروع:
hours-day = دن
hours-open = کھلنے کے اوقات
hours-unknown = کھلنے کے اوقات ابھی معلوم نہیں ہیں۔ بہتر ہے کہ جانے سے پہلے دفتر سے پوچھ لیں۔
# ان تینوں کے بعد ایک یا دو تاریخیں اور وجہ آتی ہے۔
closure-closed = بند:
closure-hours = معمول سے مختلف اوقات:
closure-message = اطلاع:
service-where = کہاں
service-place = جگہ
service-area = علاقہ
service-wheelchair = وہیل چیئر کے لیے راستہ
service-appointment = پہلے سے وقت لینا
service-hours = کھلنے کے اوقات
service-languages = بولی جانے والی زبانیں
service-about = اس ڈیسک کے بارے میں
service-kind = قسم
service-organization = ادارہ
service-networks = نیٹ ورک
service-statuses = جن اجازت ناموں کا کام ہوتا ہے
service-phase = سروس کی حالت
service-confirmed = معلومات کی تصدیق کی تاریخ
organization-kind = ادارے کی قسم
organization-role = کردار
organization-parent = کس ادارے کا حصہ ہے
organization-site = ویب سائٹ
organization-services = اس ادارے کے ڈیسک اور دفاتر

## الفاظ کی فہرست

term-name = آپ کی زبان میں
term-expansion = پورا نام
term-met-in = یہ لفظ کہاں ملتا ہے
term-used-in = جن تحریروں میں یہ لفظ ہے

## تربیت

session-place = جگہ
session-mode = طریقہ
session-hours = دورانیہ
session-trainers = تربیت دینے والے
session-target = کن کے لیے
session-participants = شرکا
training-sheet = کورس کی تفصیل
training-project = منصوبہ
training-provider = انتظام کرنے والا ادارہ
training-needs = کس ضرورت کے لیے ہے
training-programme = پروگرام
training-satisfaction = اطمینان
training-modules = حصے
training-sessions = اجلاس
training-materials = مواد
training-evidence = ریکارڈ اور ثبوت

## خبریں

# ان دونوں کے بعد تاریخ آتی ہے۔
news-expires = یہ خبر اس تاریخ تک درست ہے:
news-expired = یہ خبر اب پرانی ہو چکی ہے۔ یہ اس تاریخ تک درست تھی:

## ترجموں کی صورت حال، مدیروں کے لیے

translations-text = ویب سائٹ کی دیکھ بھال کرنے والوں کے لیے: اس زبان میں کیا نہیں ہے یا کیا تازہ کرنا ہے۔
translations-totals = ہر حصے کے ترجمے
translations-collection = حصہ
translations-all = تحریریں
translations-current = تازہ
translations-machine = مشینی
translations-outdated = تازہ کرنے ہیں
translations-missing = موجود نہیں
translations-none = تمام ترجمے تازہ ہیں۔

## What can be done with a page

tools = صفحے کے ٹول
tool-counter = دو زبانوں میں
tool-poster = پرنٹ کے لیے پوسٹر
tool-leaflet = پرنٹ کے لیے پرچہ
tool-sms = SMS بھیجیں
tool-mail = ای میل سے بھیجیں
tool-share = شیئر کریں
tool-share-done = پتہ کاپی ہو گیا۔
tool-aloud = سنیں
tool-print = پرنٹ کریں
# A date follows.
printed-as-of = متن اس تاریخ تک تازہ ہے:

## At the counter, in two languages

counter-page = صفحے پر واپس جائیں

## Sheets to print

poster-text = دیوار پر لگانے کے لیے پوسٹر: ایک A4 کاغذ، جس پر صفحے کو تمام زبانوں میں کھولنے والا کوڈ ہے۔
poster-week = ہفتے بھر کے اوقات، سرکاری چھٹیوں کے علاوہ
poster-write-hours = کھلنے کے اوقات (ہاتھ سے لکھیں):
leaflet-text = بانٹنے کے لیے پرچہ: چوڑائی میں رکھا ایک A4 کاغذ، جسے تین حصوں میں موڑنا ہے۔

## What readers think of it

feedback-title = اس صفحے کی معلومات کتنی واضح ہیں؟
feedback-scale = 1 (بالکل واضح نہیں) سے 5 (بہت واضح) تک
feedback-why-bad = آپ کو سب سے زیادہ مشکل کہاں پیش آئی؟
feedback-bad-unclear = کبھی کبھی ہدایات واضح نہیں تھیں
feedback-bad-incomplete = کبھی کبھی ہدایات مکمل نہیں تھیں
feedback-bad-lost = کبھی کبھی سمجھ نہیں آتی تھی کہ کام صحیح ہو رہا ہے یا نہیں
feedback-bad-technical = تکنیکی مسائل پیش آئے
feedback-bad-other = کچھ اور
feedback-why-good = آپ کو سب سے اچھا کیا لگا؟
feedback-good-clear = ہدایات واضح تھیں
feedback-good-complete = ہدایات مکمل تھیں
feedback-good-guided = ہمیشہ معلوم تھا کہ کام صحیح ہو رہا ہے
feedback-good-smooth = کوئی تکنیکی مسئلہ پیش نہیں آیا
feedback-good-other-good = کچھ اور
feedback-comment = کیا آپ مزید کچھ بتانا چاہتے ہیں؟
feedback-hint = زیادہ سے زیادہ 200 حروف۔ نام، ٹیلی فون نمبر یا دوسری ذاتی معلومات نہ لکھیں۔
feedback-send = بھیجیں
# Beside a box; the words of a search that found nothing follow.
feedback-asked = جو الفاظ آپ نے تلاش کیے وہ بھی بھیجیں:
feedback-mail = اس صفحے کا کوئی مسئلہ بتانے کے لیے لکھیں

## Accessibility and foot of the page

accessibility-declaration = سب کے لیے رسائی کا بیان
accessibility-page = ویب سائٹ تک سب کی رسائی
dpo = ڈیٹا کے تحفظ کا ذمہ دار (RPD)
accessibility-read-declaration = AGID کی ویب سائٹ پر بیان پڑھیں
accessibility-no-declaration = ادارے نے ابھی تک بیان نہیں دیا۔
accessibility-prepared = لکھنے کی تاریخ
accessibility-method = جانچ کیسے ہوئی
accessibility-reviewed = آخری نظرثانی
accessibility-barriers = جن چیزوں تک سب کی رسائی نہیں
# How the same can be had follows.
accessibility-alternative = اس کی جگہ:
accessibility-no-barriers = ادارے نے ایسی کوئی چیز نہیں بتائی جس تک سب کی رسائی نہ ہو۔
accessibility-feedback = رکاوٹ کی اطلاع دینا
# A mail address follows.
accessibility-write = اس پتے پر لکھیں:
accessibility-no-contact = ادارے نے ابھی نہیں بتایا کہ کس کو لکھنا ہے۔
# A web address follows.
accessibility-enforcement = اگر ادارہ 30 دن کے اندر جواب نہ دے یا جواب کافی نہ ہو تو آپ ڈیجیٹل معاملات کے محتسب (Difensore civico per il digitale) کے پاس جا سکتے ہیں:
accessibility-audit = آخری خودکار جانچ
accessibility-audit-limit = خودکار جانچ سے صرف کچھ رکاوٹوں کا پتا چلتا ہے: یہ لوگوں کے ساتھ آزمائش کی جگہ نہیں لے سکتی۔
audit-day = تاریخ
audit-standard = اصول
audit-tool = ٹول
audit-size = صفحات
audit-findings = جانچ میں کیا ملا
audit-undecided = جو کسی شخص کو خود دیکھنا ہے
accessibility-about = ویب سائٹ اور ادارہ
accessibility-published = ویب سائٹ شائع ہونے کی تاریخ
accessibility-tested = معذور افراد کے ساتھ آزمائی گئی
accessibility-cms = صفحات بنانے کا پروگرام
accessibility-employees = معذور ملازمین
accessibility-workstations = معذور افراد کے لیے موزوں کام کی جگہیں
accessibility-officer = معذور ملازمین کو کام میں شامل کرنے کا ذمہ دار
accessibility-budget = کمپیوٹر اور ویب سائٹ کے خرچ کا وہ حصہ جو سب کی رسائی کے لیے ہے

## Search

search-results = نتائج
# A number follows.
search-found = ملنے والے صفحات:
search-busy = تلاش جاری ہے…
search-failed = تلاش نہیں ہو سکی۔ تھوڑی دیر بعد دوبارہ کوشش کریں، یا تمام صفحات کی فہرست استعمال کریں۔
search-offline = نیٹ ورک جواب نہیں دے رہا، اور انٹرنیٹ کے بغیر یہاں تلاش نہیں ہو سکتی۔ آپ کے الفاظ خانے میں رہیں گے: تھوڑی دیر بعد دوبارہ کوشش کریں۔
search-more = مزید نتائج
search-narrow = نتائج محدود کریں
search-by-kind = صفحے کی قسم
search-by-topic = موضوع
search-by-area = جگہ
search-by-spoken = ڈیسک پر بولی جانے والی زبان
search-by-status = اجازت نامے کی قسم
search-by-language = متن کی زبان
search-by-validated = تصدیق
# The choice of who does not narrow.
search-any = تمام صفحات
search-clear = فلٹر ہٹا دیں
search-none-left = کسی صفحے میں یہ الفاظ ان فلٹروں کے ساتھ نہیں ہیں۔
# Heading above the topics that are most like the words.
search-near = شاید موضوع ان میں سے ایک ہے
search-ask = کس سے پوچھیں
search-ask-text = ڈیسک پر خود جا کر یا فون پر بھی جواب ملتا ہے۔ وہ جگہ چنیں جہاں آپ رہتے ہیں:
search-elsewhere = یہی الفاظ دوسری زبان میں
# Beside a result: no person has checked the translation.
search-machine = مشینی ترجمہ
search-machine-reviewed = مشینی ترجمہ، نظرثانی شدہ
search-current = تازہ ترجمہ
search-unvalidated = غیر تصدیق شدہ
search-nothing = کسی صفحے میں یہ الفاظ نہیں ہیں۔ کم یا آسان الفاظ سے کوشش کریں، یا نیچے دی گئی فہرست میں دیکھیں۔

## Without a network

# At the foot of the page.
offline = انٹرنیٹ کے بغیر پڑھیں
keep-topic = یہ موضوع فون میں رکھیں
keep-page = یہ صفحہ فون میں رکھیں
keep-busy = صفحات محفوظ ہو رہے ہیں…
keep-done = ہو گیا: اب انٹرنیٹ کے بغیر بھی پڑھ سکتے ہیں۔
keep-what = کیا محفوظ ہے اور اسے کیسے مٹائیں
keep-full = فون میں جگہ نہیں رہی۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔
keep-failed = صفحات محفوظ نہیں ہو سکے: انٹرنیٹ کا رابطہ ٹوٹ گیا۔ آپ دوبارہ کوشش کر سکتے ہیں۔
offline-text = صفحات صرف تب محفوظ ہوتے ہیں جب آپ یہاں یا کسی موضوع کے صفحے پر بٹن دبائیں۔ اس کے بعد سے وہ صفحات بھی محفوظ ہوتے ہیں جو آپ نے آخر میں کھولے۔ سب کچھ اسی فون میں رہتا ہے اور کوئی دوسرا نہیں دیکھتا۔ اگر فون کسی اور کا ہو یا آپ کسی عوامی جگہ پر ہوں تو بہتر ہے کہ کچھ محفوظ نہ کریں۔
offline-noscript = صفحات محفوظ کرنے کے لیے JavaScript چاہیے، جو یہاں بند ہے۔ نیچے دیے گئے موضوعات انٹرنیٹ کے ساتھ پڑھ سکتے ہیں۔
offline-unreachable = انٹرنیٹ نہیں ہے، اور جو صفحہ آپ نے مانگا وہ اس فون میں محفوظ نہیں ہے۔
offline-chosen = محفوظ موضوعات اور صفحات
offline-visited = حال ہی میں کھولے گئے صفحات
offline-nothing = اس فون میں کچھ محفوظ نہیں ہے۔
offline-forget = سب مٹا دیں
offline-gone = جو کچھ محفوظ تھا سب مٹا دیا گیا ہے۔
copied-note = نیٹ ورک جواب نہیں دے رہا: یہ فون میں محفوظ کی گئی نقل ہے۔ اخراجات اور اوقات بدل چکے ہو سکتے ہیں۔
copied-day = نقل کا دن:

## Accessibility and foot of the page

faq-link = FAQ – اکثر پوچھے جانے والے سوال

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = معلومات اس تاریخ کی ہیں:
embeds-title = یہ صفحات اپنی ویب سائٹ پر لگائیں
embeds-summary = ڈیسکوں اور سرکاری اداروں کے لیے: ایک سطر سے آپ کے صفحے کے اندر کوئی جواب، رہنما صفحہ یا ڈیسک دکھائی دیتا ہے۔ یہ خود بخود تازہ ہوتا رہتا ہے۔
embeds-choose = نیچے دی گئی فہرستوں میں سے کوئی صفحہ چنیں اور اس کی سطر کاپی کریں۔
embeds-paste = یہ سطر اپنے صفحے میں وہاں پیسٹ کریں جہاں متن نظر آنا چاہیے۔ یہ ضرورت کے مطابق اونچائی لیتی ہے، اور پڑھنے والے زبان بدل سکتے ہیں۔
embeds-options = چاہیں تو پہلے ٹیگ میں خصوصیات بڑھائیں: دوسری زبان کے لیے lang="ar"‎، اپنے رنگ کے لیے accent="7a1f3d"‎، ہلکے یا گہرے انداز کے لیے scheme="light"‎ یا scheme="dark"‎۔
embeds-nothing-loads = جہاں اسکرپٹ بند ہوں، یا یہ پورٹل جواب نہ دے، وہاں پڑھنے والوں کو صفحے کا سادہ لنک ملتا ہے۔
embeds-privacy = یہ ٹکڑا کوکیز استعمال نہیں کرتا، پڑھنے والے کے آلے میں کچھ محفوظ نہیں کرتا اور کسی تیسرے فریق سے کچھ لوڈ نہیں کرتا۔
embeds-policy = اگر آپ کی ویب سائٹ پر Content Security Policy ہے تو اس میں ان کی اجازت ہونی چاہیے:
embeds-ways = تین طریقے، ہر قسم کے صفحے کی ایک مثال کے ساتھ
embeds-element = ایک سطر جو ضرورت کے مطابق اونچائی لیتی ہے:
embeds-frame = ایک سادہ فریم (iframe)، جس کی اونچائی مقرر ہے اور آپ کے صفحے میں کوئی اسکرپٹ نہیں:
embeds-content = JSON میں متن، تاکہ آپ اپنا صفحہ بنا سکیں:
embeds-line = پیسٹ کرنے کی سطر
embeds-areas = کسی جگہ کے ڈیسک
