## When a desk receives

# Beside the hours of a day.
hours-by-appointment = su appuntamento
hours-unsure = non è sicuro: conviene chiedere prima
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = negli altri orari
hours-told = orario diverso: vedi l’avviso
# Beside a language.
spoken-some-days = solo in alcuni giorni: chiedi prima

# Closures. A date or two follow those with a colon.
closures-later = Più avanti
closure-holiday = Chiuso per festa:
closure-holiday-hours = Orario del giorno festivo:

# A desk in a list. A date follows the last.
opening-appointment = Solo su appuntamento
opening-unknown = Orari non indicati
opening-next = Prossima apertura:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Aperto adesso, fino alle { "{time}" }
now-open-always = Aperto adesso
now-appointment = Adesso solo su appuntamento, fino alle { "{time}" }
now-unsure = Forse aperto adesso, fino alle { "{time}" }: conviene chiedere prima
now-closed = Adesso è chiuso
now-closed-today = Adesso è chiuso. Apre oggi alle { "{time}" }
now-closed-day = Adesso è chiuso. Apre { "{day}" } alle { "{time}" }
now-booked-today = Solo su appuntamento: oggi dalle { "{time}" }
now-booked-day = Solo su appuntamento: { "{day}" } dalle { "{time}" }
now-other = Oggi l’orario è diverso dal solito: leggi l’avviso
now-today = oggi
