## When a desk receives

# Beside the hours of a day.
hours-by-appointment = بموعد مسبق
hours-unsure = غير مؤكد: اسألوا أولاً
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = في غير هذه الأوقات
hours-told = أوقات مختلفة: انظروا الإعلان
# Beside a language.
spoken-some-days = في بعض الأيام فقط: اسأل أولًا

# Closures. A date or two follow those with a colon.
closures-later = لاحقاً
closure-holiday = مغلق بسبب عطلة رسمية:
closure-holiday-hours = أوقات يوم العطلة:

# A desk in a list. A date follows the last.
opening-appointment = بموعد مسبق فقط
opening-unknown = أوقات العمل غير معروفة
opening-next = الفتح القادم:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = مفتوح الآن، حتى الساعة { "{time}" }
now-open-always = مفتوح الآن
now-appointment = الآن بموعد مسبق فقط، حتى الساعة { "{time}" }
now-unsure = ربما مفتوح الآن، حتى الساعة { "{time}" }: اسألوا أولاً
now-closed = مغلق الآن
now-closed-today = مغلق الآن. يفتح اليوم الساعة { "{time}" }
now-closed-day = مغلق الآن. يفتح يوم { "{day}" } الساعة { "{time}" }
now-booked-today = بموعد مسبق فقط: اليوم من الساعة { "{time}" }
now-booked-day = بموعد مسبق فقط: يوم { "{day}" } من الساعة { "{time}" }
now-other = أوقات اليوم مختلفة عن المعتاد: اقرؤوا الإعلان
now-today = اليوم
