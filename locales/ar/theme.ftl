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
hours-caption = الأيام السبعة القادمة
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
