## When a desk receives

# Beside the hours of a day.
hours-by-appointment = پہلے سے وقت لے کر
hours-unsure = یقینی نہیں: پہلے پوچھ لیں
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = دوسرے اوقات میں
hours-told = اوقات مختلف ہیں: اطلاع دیکھیں
# Beside a language.
spoken-some-days = صرف کچھ دنوں میں: پہلے پوچھ لیں

# Closures. A date or two follow those with a colon.
closures-later = بعد میں
closure-holiday = سرکاری چھٹی پر بند:
closure-holiday-hours = چھٹی کے دن کے اوقات:

# A desk in a list. A date follows the last.
opening-appointment = صرف پہلے سے وقت لے کر
opening-unknown = اوقات معلوم نہیں
opening-next = اگلی بار کھلے گا:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = ابھی کھلا ہے، { "{time}" } تک
now-open-always = ابھی کھلا ہے
now-appointment = ابھی صرف پہلے سے وقت لے کر، { "{time}" } تک
now-unsure = شاید ابھی کھلا ہو، { "{time}" } تک: پہلے پوچھ لیں
now-closed = ابھی بند ہے
now-closed-today = ابھی بند ہے۔ آج { "{time}" } بجے کھلے گا
now-closed-day = ابھی بند ہے۔ { "{day}" } کو { "{time}" } بجے کھلے گا
now-booked-today = صرف پہلے سے وقت لے کر: آج { "{time}" } سے
now-booked-day = صرف پہلے سے وقت لے کر: { "{day}" } کو { "{time}" } سے
now-other = آج اوقات مختلف ہیں: اطلاع پڑھیں
now-today = آج
