## When a desk receives

# Beside the hours of a day.
hours-by-appointment = me takim
hours-unsure = nuk është e sigurt: pyesni më parë
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = në orare të tjera
hours-told = orar tjetër: shihni njoftimin
# Beside a language.
spoken-some-days = vetëm disa ditë: pyet më parë

# Closures. A date or two follow those with a colon.
closures-later = Më vonë
closure-holiday = Mbyllur, ditë feste:
closure-holiday-hours = Orari i ditës së festës:

# A desk in a list. A date follows the last.
opening-appointment = Vetëm me takim
opening-unknown = Oraret nuk janë dhënë
opening-next = Hapja e ardhshme:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Hapur tani, deri në { "{time}" }
now-open-always = Hapur tani
now-appointment = Tani vetëm me takim, deri në { "{time}" }
now-unsure = Ndoshta hapur tani, deri në { "{time}" }: pyesni më parë
now-closed = Tani është mbyllur
now-closed-today = Tani është mbyllur. Hapet sot në { "{time}" }
now-closed-day = Tani është mbyllur. Hapet { "{day}" } në { "{time}" }
now-booked-today = Vetëm me takim: sot nga { "{time}" }
now-booked-day = Vetëm me takim: { "{day}" } nga { "{time}" }
now-other = Sot orari është ndryshe: lexoni njoftimin
now-today = sot
