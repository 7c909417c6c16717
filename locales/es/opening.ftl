## When a desk receives

# Beside the hours of a day.
hours-by-appointment = con cita previa
hours-unsure = no es seguro: pregunte antes
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = a otras horas
hours-told = horario distinto: vea el aviso
# Beside a language.
spoken-some-days = solo algunos días: pregunta antes

# Closures. A date or two follow those with a colon.
closures-later = Más adelante
closure-holiday = Cerrado por fiesta:
closure-holiday-hours = Horario del día de fiesta:

# A desk in a list. A date follows the last.
opening-appointment = Solo con cita previa
opening-unknown = Horarios no indicados
opening-next = Próxima apertura:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Abierto ahora, hasta las { "{time}" }
now-open-always = Abierto ahora
now-appointment = Ahora solo con cita previa, hasta las { "{time}" }
now-unsure = Quizá abierto ahora, hasta las { "{time}" }: pregunte antes
now-closed = Ahora está cerrado
now-closed-today = Ahora está cerrado. Abre hoy a las { "{time}" }
now-closed-day = Ahora está cerrado. Abre el { "{day}" } a las { "{time}" }
now-booked-today = Solo con cita previa: hoy desde las { "{time}" }
now-booked-day = Solo con cita previa: { "{day}" } desde las { "{time}" }
now-other = Hoy el horario es distinto: lea el aviso
now-today = hoy
