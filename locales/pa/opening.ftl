## When a desk receives

# Beside the hours of a day.
hours-by-appointment = ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ
hours-unsure = ਪੱਕਾ ਨਹੀਂ: ਪਹਿਲਾਂ ਪੁੱਛੋ
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = ਹੋਰ ਸਮੇਂ
hours-told = ਸਮਾਂ ਵੱਖਰਾ: ਸੂਚਨਾ ਵੇਖੋ
# Beside a language.
spoken-some-days = ਸਿਰਫ਼ ਕੁਝ ਦਿਨ: ਪਹਿਲਾਂ ਪੁੱਛੋ

# Closures. A date or two follow those with a colon.
closures-later = ਬਾਅਦ ਵਿੱਚ
closure-holiday = ਸਰਕਾਰੀ ਛੁੱਟੀ ਕਰਕੇ ਬੰਦ:
closure-holiday-hours = ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਦਾ ਸਮਾਂ:

# A desk in a list. A date follows the last.
opening-appointment = ਸਿਰਫ਼ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ
opening-unknown = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪਤਾ ਨਹੀਂ
opening-next = ਅਗਲੀ ਵਾਰ ਖੁੱਲ੍ਹੇਗਾ:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, { "{time}" } ਤੱਕ
now-open-always = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
now-appointment = ਹੁਣ ਸਿਰਫ਼ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ, { "{time}" } ਤੱਕ
now-unsure = ਸ਼ਾਇਦ ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੋਵੇ, { "{time}" } ਤੱਕ: ਪਹਿਲਾਂ ਪੁੱਛੋ
now-closed = ਹੁਣ ਬੰਦ ਹੈ
now-closed-today = ਹੁਣ ਬੰਦ ਹੈ। ਅੱਜ { "{time}" } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
now-closed-day = ਹੁਣ ਬੰਦ ਹੈ। { "{day}" } ਨੂੰ { "{time}" } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
now-booked-today = ਸਿਰਫ਼ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ: ਅੱਜ { "{time}" } ਤੋਂ
now-booked-day = ਸਿਰਫ਼ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ: { "{day}" } ਨੂੰ { "{time}" } ਤੋਂ
now-other = ਅੱਜ ਸਮਾਂ ਵੱਖਰਾ ਹੈ: ਸੂਚਨਾ ਪੜ੍ਹੋ
now-today = ਅੱਜ
