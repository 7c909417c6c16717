## When a desk receives

# Beside the hours of a day.
hours-by-appointment = sur rendez-vous
hours-unsure = pas certain : demandez d’abord
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = en dehors de ces heures
hours-told = horaires différents : voir l’avis
# Beside a language.
spoken-some-days = certains jours seulement : demandez d’abord

# Closures. A date or two follow those with a colon.
closures-later = Plus tard
closure-holiday = Fermé, jour férié :
closure-holiday-hours = Horaires du jour férié :

# A desk in a list. A date follows the last.
opening-appointment = Seulement sur rendez-vous
opening-unknown = Horaires non indiqués
opening-next = Prochaine ouverture :

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Ouvert maintenant, jusqu’à { "{time}" }
now-open-always = Ouvert maintenant
now-appointment = Maintenant seulement sur rendez-vous, jusqu’à { "{time}" }
now-unsure = Peut-être ouvert maintenant, jusqu’à { "{time}" } : demandez d’abord
now-closed = Fermé maintenant
now-closed-today = Fermé maintenant. Ouvre aujourd’hui à { "{time}" }
now-closed-day = Fermé maintenant. Ouvre { "{day}" } à { "{time}" }
now-booked-today = Seulement sur rendez-vous : aujourd’hui à partir de { "{time}" }
now-booked-day = Seulement sur rendez-vous : { "{day}" } à partir de { "{time}" }
now-other = Aujourd’hui les horaires sont différents : lisez l’avis
now-today = aujourd’hui
