# كلمات القالب الافتراضي. كل رسالة تُقرأ وحدها: لا متغيرات فيها.

# اسم اللغة باللغة نفسها.
language-name = العربية

## إطار كل صفحة

skip-link = انتقلوا إلى المحتوى
languages = اللغات
main-navigation = القائمة الرئيسية
breadcrumb = مسار الصفحة
site-notice = تنبيه حول هذا الموقع
news-feed = الأخبار بصيغة Atom
translations-state = حالة الترجمات
made-with = أُنجز ببرنامج
updated = آخر تحديث

## البحث

search = البحث
# الاسم الظاهر للحقل.
search-label = عمّ تبحثون؟
search-submit = ابحثوا
search-noscript = يحتاج البحث إلى JavaScript، وهو غير مفعّل هنا. الفهرس التالي يوصلكم إلى كل صفحات الموقع.
search-index = كل الصفحات بالترتيب
jump-to = انتقلوا إلى مجموعة
list-empty = لا يوجد شيء هنا بعد.

## الصفحة الرئيسية، اختيار اللغة، الصفحات غير الموجودة

home-needs = إلى ماذا تحتاجون؟
home-topics = المواضيع
home-places = الشبابيك القريبة منكم
home-places-text = اختاروا المنطقة التي تعيشون فيها لتجدوا المكاتب والشبابيك.
home-languages = القراءة بلغة أخرى
home-news = الأخبار
home-networks = الشبكة
choose-language = اختاروا لغتكم
not-found = الصفحة غير موجودة
moved = لهذه الصفحة عنوان جديد
# يليه اسم الصفحة.
moved-to = تجدونها الآن هنا:

## القوائم

# بجانب العنوان: الصفحة ليست لها ترجمة.
state-missing = غير مترجمة
state-outdated = الترجمة تحتاج إلى تحديث
state-partial = مترجمة جزئيًا
glossary-text = شرح الكلمات الإيطالية التي تجدونها في الرسائل والاستمارات والمكاتب.
calendar-undated = بدون تاريخ
date-unknown = التاريخ لم يُحدَّد بعد

## كل نص

on-this-page = في هذه الصفحة
short-answer = باختصار
# يليه عنوان الصفحة الأصلية.
# يليه تاريخ.
review-overdue = كان يجب مراجعة هذا النص قبل هذا التاريخ:
validation-by = الجهة التي راجعت النص
validation-expires = صالح حتى
validation-scope = يسري على
attachments = وثائق للتنزيل
related = اقرؤوا أيضًا
about-page = معلومات عن هذه الصفحة
owner = الجهة المسؤولة عن الصفحة
topics = المواضيع
sources = المصادر

## الأدلة

guide-glance = التكاليف والتصاريح
guide-statuses = التصاريح المعنية
guide-practices = أين تختلف القواعد
guide-practices-text = لهذه الشبابيك قواعد خاصة بها، مع ذكر السبب وتاريخ الانتهاء.
practice-reason = السبب
practice-until = حتى

## الشبابيك والمكاتب

contacts = للاتصال
contacts-unknown = بيانات الاتصال غير معروفة بعد.
desks-none = لا يوجد شباك لعرضه.
address-unknown = العنوان غير معروف بعد.
open-map = افتحوا المكان في تطبيق الخرائط
closed = مغلق
holiday = يوم عطلة
# A date follows.
hours-caption = سبعة أيام ابتداءً من
hours-day = اليوم
hours-open = أوقات العمل
hours-unknown = أوقات العمل غير معروفة بعد. من الأفضل أن تسألوا المكتب قبل الذهاب.
# بعد هذه الثلاثة يأتي تاريخ أو تاريخان، ثم السبب.
closure-closed = مغلق:
closure-hours = أوقات مختلفة عن المعتاد:
closure-message = إعلان:
service-where = أين
service-place = المكان
service-area = المنطقة
service-wheelchair = الدخول بالكرسي المتحرك
service-appointment = الموعد
service-hours = أوقات العمل
service-languages = اللغات المستعملة
service-about = معلومات عن هذا الشباك
service-kind = النوع
service-organization = الهيئة
service-networks = الشبكة
service-statuses = التصاريح التي يهتم بها
service-phase = حالة الخدمة
service-confirmed = تاريخ تأكيد البيانات
organization-kind = نوع الهيئة
organization-role = الدور
organization-parent = تابعة لـ
organization-site = الموقع الإلكتروني
organization-services = شبابيك هذه الهيئة ومكاتبها

## قاموس الكلمات

term-name = بلغتكم
term-expansion = الاسم الكامل
term-met-in = أين تجدون هذه الكلمة
term-used-in = نصوص تستعمل هذه الكلمة

## التدريب

session-place = المكان
session-mode = طريقة الحضور
session-hours = المدة
session-trainers = المدرّبون
session-target = لمن
session-participants = المشاركون
training-sheet = بيانات الدورة
training-project = المشروع
training-provider = الجهة المنظمة
training-needs = الحاجة التي تلبيها
training-programme = البرنامج
training-satisfaction = رضا المشاركين
training-modules = الوحدات
training-sessions = اللقاءات
training-materials = المواد
training-evidence = المحاضر والوثائق

## الأخبار

# بعد هاتين يأتي تاريخ.
news-expires = هذا الخبر صالح حتى
news-expired = انتهت صلاحية هذا الخبر. كان صالحًا حتى

## حالة الترجمات، للمحررين

translations-text = للقائمين على الموقع: ما ينقص أو يحتاج إلى تحديث في هذه اللغة.
translations-totals = الترجمات حسب القسم
translations-collection = القسم
translations-all = النصوص
translations-current = محدّثة
translations-machine = آلية
translations-outdated = تحتاج إلى تحديث
translations-missing = ناقصة
translations-none = كل الترجمات محدّثة.

## What can be done with a page

tools = أدوات الصفحة
tool-counter = بلغتين
tool-poster = ملصق للطباعة
tool-leaflet = مطوية للطباعة
tool-sms = أرسلوا رسالة SMS
tool-mail = أرسلوا بالبريد الإلكتروني
tool-share = شاركوا
tool-share-done = تم نسخ العنوان.
tool-aloud = استمعوا
tool-print = اطبعوا
# A date follows.
printed-as-of = النص محدّث حتى

## At the counter, in two languages

counter-page = الصفحة

## Sheets to print

poster-text = ملصق للتعليق: ورقة A4 عليها الرمز الذي يوصل إلى الصفحة بكل اللغات.
poster-week = أيام الأسبوع، ما عدا أيام العطل
poster-write-hours = أوقات العمل (تُكتب باليد):
leaflet-text = مطوية للتوزيع: ورقة A4 بالعرض، تُطوى إلى ثلاثة أجزاء.

## What readers think of it

feedback-title = ما مدى وضوح المعلومات في هذه الصفحة؟
feedback-scale = من 1 (غير واضحة أبدًا) إلى 5 (واضحة جدًا)
feedback-why-bad = أين وجدتم أكبر الصعوبات؟
feedback-bad-unclear = أحيانًا لم تكن الإرشادات واضحة
feedback-bad-incomplete = أحيانًا لم تكن الإرشادات كاملة
feedback-bad-lost = أحيانًا لم أعرف هل ما أفعله صحيح
feedback-bad-technical = واجهت مشاكل تقنية
feedback-bad-other = غير ذلك
feedback-why-good = ما الذي أعجبكم أكثر؟
feedback-good-clear = كانت الإرشادات واضحة
feedback-good-complete = كانت الإرشادات كاملة
feedback-good-guided = كنت أعرف دائمًا أن ما أفعله صحيح
feedback-good-smooth = لم أواجه مشاكل تقنية
feedback-good-other-good = غير ذلك
feedback-comment = هل تريدون إضافة تفاصيل أخرى؟
feedback-hint = 200 حرف على الأكثر. لا تكتبوا أسماء أو أرقام هواتف أو بيانات شخصية أخرى.
feedback-send = أرسلوا
# Beside a box; the words of a search that found nothing follow.
feedback-asked = أرسلوا أيضًا الكلمات التي بحثتم عنها:
feedback-mail = اكتبوا إلينا للإبلاغ عن مشكلة في هذه الصفحة

## Accessibility and foot of the page

accessibility-declaration = بيان إمكانية الوصول
accessibility-page = إمكانية وصول الجميع إلى الموقع
dpo = مسؤول حماية البيانات (RPD)
accessibility-read-declaration = اقرؤوا البيان على موقع AGID
accessibility-no-declaration = لم تقدّم الهيئة البيان بعد.
accessibility-prepared = تاريخ كتابة البيان
accessibility-method = كيف فُحص الموقع
accessibility-reviewed = آخر مراجعة
accessibility-barriers = ما لا يستطيع الجميع الوصول إليه
# How the same can be had follows.
accessibility-alternative = بدلًا من ذلك:
accessibility-no-barriers = لم تذكر الهيئة أي محتوى لا يستطيع الجميع الوصول إليه.
accessibility-feedback = الإبلاغ عن عائق
# A mail address follows.
accessibility-write = اكتبوا إلى:
accessibility-no-contact = لم تذكر الهيئة بعد إلى من تكتبون.
# A web address follows.
accessibility-enforcement = إذا لم ترد الهيئة خلال 30 يومًا أو كان ردها غير كافٍ، يمكنكم التوجه إلى أمين المظالم للشؤون الرقمية (Difensore civico per il digitale):
accessibility-audit = آخر فحص آلي
accessibility-audit-limit = الفحص الآلي لا يجد إلا بعض العوائق: فهو لا يغني عن التجربة مع الناس.
audit-day = التاريخ
audit-standard = القواعد
audit-tool = الأداة
audit-size = الصفحات
audit-findings = ما وجده الفحص
audit-undecided = ما يجب أن ينظر فيه شخص
accessibility-about = الموقع والهيئة
accessibility-published = تاريخ نشر الموقع
accessibility-tested = جُرّب مع أشخاص ذوي إعاقة
accessibility-cms = البرنامج الذي يُعدّ الصفحات
accessibility-employees = الموظفون ذوو الإعاقة
accessibility-workstations = أماكن عمل مجهزة لذوي الإعاقة
accessibility-officer = مسؤول عن إدماج الموظفين ذوي الإعاقة
accessibility-budget = الجزء المخصص لإمكانية الوصول من مصاريف المعلوماتية

## Search

search-results = النتائج
# A number follows.
search-found = الصفحات التي وُجدت:
search-busy = يجري البحث…
search-failed = لم ينجح البحث. حاولوا مرة أخرى بعد قليل، أو استعملوا فهرس كل الصفحات.
search-offline = الشبكة لا تستجيب، وبدون إنترنت لا يمكن البحث هنا. تبقى كلماتكم في حقل البحث: حاولوا مرة أخرى بعد قليل.
search-more = نتائج أخرى
search-narrow = تصفية النتائج
search-by-kind = نوع الصفحة
search-by-topic = الموضوع
search-by-area = المكان
search-by-spoken = اللغة المستعملة في الشباك
search-by-status = نوع التصريح
search-by-language = لغة النص
search-by-validated = الاعتماد
# The choice of who does not narrow.
search-any = كل الصفحات
search-clear = ألغوا التصفية
search-none-left = لا توجد صفحة فيها هذه الكلمات مع هذه التصفية.
# Heading above the topics that are most like the words.
search-near = ربما يكون الموضوع واحدًا من هذه
search-ask = إلى من تتوجهون
search-ask-text = تجيبكم الشبابيك أيضًا حضوريًا وبالهاتف. اختاروا المكان الذي تعيشون فيه:
search-elsewhere = الكلمات نفسها بلغة أخرى
# Beside a result: no person has checked the translation.
search-machine = ترجمة آلية
search-machine-reviewed = ترجمة آلية مراجَعة
search-current = ترجمة محدَّثة
search-unvalidated = غير معتمدة
search-nothing = لا توجد صفحة فيها هذه الكلمات. جرّبوا كلمات أقل أو أبسط، أو ابحثوا في الفهرس التالي.

## Without a network

# At the foot of the page.
offline = القراءة بدون إنترنت
keep-topic = احفظوا هذا الموضوع في الهاتف
keep-page = احفظوا هذه الصفحة في الهاتف
keep-busy = يجري حفظ الصفحات…
keep-done = تم: يمكنكم الآن القراءة حتى بدون إنترنت.
keep-what = ما هو محفوظ وكيف تحذفونه
keep-full = لم يعد في الهاتف مكان. أفرغوا بعض المساحة ثم حاولوا مرة أخرى.
keep-failed = لم ينجح الحفظ: انقطع الاتصال بالإنترنت. يمكنكم المحاولة مرة أخرى.
offline-text = لا تُحفظ الصفحات إلا إذا ضغطتم على زر، هنا أو في صفحة أحد المواضيع. ومنذ ذلك الحين تُحفظ أيضًا آخر الصفحات التي فتحتموها. كل شيء يبقى في هذا الهاتف ولا يراه أحد غيركم. إذا كان الهاتف لغيركم أو كنتم في مكان عام، فمن الأفضل ألا تحفظوا شيئًا.
offline-noscript = يحتاج حفظ الصفحات إلى JavaScript، وهو غير مفعّل هنا. يمكنكم قراءة المواضيع التالية عند الاتصال بالإنترنت.
offline-unreachable = لا يوجد اتصال بالإنترنت، والصفحة التي طلبتموها غير محفوظة في هذا الهاتف.
offline-chosen = المواضيع والصفحات المحفوظة
offline-visited = صفحات فتحتموها مؤخرًا
offline-nothing = لا يوجد شيء محفوظ في هذا الهاتف.
offline-forget = احذفوا كل شيء
offline-gone = تم حذف كل ما كان محفوظًا.
copied-note = الشبكة لا تستجيب: هذه هي النسخة المحفوظة في الهاتف. ربما تغيّرت التكاليف والمواعيد.
copied-day = يوم النسخة:

## Accessibility and foot of the page

faq-link = FAQ – الأسئلة الأكثر تكرارًا

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = البيانات بتاريخ
embeds-title = ضعوا هذه الصفحات في موقعكم
embeds-summary = للشبابيك والهيئات العامة: سطر واحد يعرض جوابًا أو دليلًا أو شباكًا داخل صفحة من صفحاتكم. ويُحدَّث تلقائيًا.
embeds-choose = اختاروا صفحة من القوائم التالية وانسخوا سطرها.
embeds-paste = ألصقوا السطر في صفحتكم، في المكان الذي يجب أن يظهر فيه النص. يأخذ الارتفاع الذي يحتاج إليه، ويمكن للقراء تغيير اللغة.
embeds-options = إذا أردتم، أضيفوا خصائص إلى الوسم الأول: lang="ar"‎ للغة أخرى، accent="7a1f3d"‎ للونكم، scheme="light"‎ أو scheme="dark"‎ للمظهر الفاتح أو الداكن.
embeds-nothing-loads = إذا كانت البرامج النصية (scripts) معطّلة، أو إذا لم تستجب هذه البوابة، يجد القراء رابطًا بسيطًا إلى الصفحة.
embeds-privacy = هذا المقطع لا يستعمل ملفات cookies، ولا يحفظ شيئًا في جهاز القارئ، ولا يحمّل شيئًا من أي جهة أخرى.
embeds-policy = إذا كانت لموقعكم سياسة Content Security Policy، فيجب أن تسمح بما يلي:
embeds-ways = ثلاث طرق، مع مثال لكل نوع من الصفحات
embeds-element = سطر يأخذ الارتفاع الذي يحتاج إليه:
embeds-frame = إطار بسيط (iframe)، بارتفاع ثابت وبدون برامج نصية في صفحتكم:
embeds-content = النصوص بصيغة JSON، لبناء صفحة خاصة بكم:
embeds-line = السطر الذي يجب لصقه
embeds-areas = شبابيك مكان معيّن
