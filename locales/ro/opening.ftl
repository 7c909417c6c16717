## When a desk receives

# Beside the hours of a day.
hours-by-appointment = cu programare
hours-unsure = nu este sigur: întrebați înainte
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = în rest
hours-told = program diferit: vedeți anunțul
# Beside a language.
spoken-some-days = doar în unele zile: întreabă înainte

# Closures. A date or two follow those with a colon.
closures-later = Mai târziu
closure-holiday = Închis, zi de sărbătoare:
closure-holiday-hours = Programul din ziua de sărbătoare:

# A desk in a list. A date follows the last.
opening-appointment = Numai cu programare
opening-unknown = Programul nu este indicat
opening-next = Următoarea deschidere:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Deschis acum, până la { "{time}" }
now-open-always = Deschis acum
now-appointment = Acum numai cu programare, până la { "{time}" }
now-unsure = Poate deschis acum, până la { "{time}" }: întrebați înainte
now-closed = Acum este închis
now-closed-today = Acum este închis. Se deschide astăzi la { "{time}" }
now-closed-day = Acum este închis. Se deschide { "{day}" } la { "{time}" }
now-booked-today = Numai cu programare: astăzi de la { "{time}" }
now-booked-day = Numai cu programare: { "{day}" } de la { "{time}" }
now-other = Astăzi programul este diferit: citiți anunțul
now-today = astăzi
