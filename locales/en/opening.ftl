## When a desk receives

# Beside the hours of a day.
hours-by-appointment = by appointment
hours-unsure = not certain: ask first
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = at other times
hours-told = different hours: see the notice
# Beside a language.
spoken-some-days = on some days only: ask first

# Closures. A date or two follow those with a colon.
closures-later = Later
closure-holiday = Closed for a public holiday:
closure-holiday-hours = Hours of the public holiday:

# A desk in a list. A date follows the last.
opening-appointment = By appointment only
opening-unknown = Opening hours not known
opening-next = Next opening:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Open now, until { "{time}" }
now-open-always = Open now
now-appointment = Now by appointment only, until { "{time}" }
now-unsure = Perhaps open now, until { "{time}" }: ask first
now-closed = Closed now
now-closed-today = Closed now. Opens today at { "{time}" }
now-closed-day = Closed now. Opens on { "{day}" } at { "{time}" }
now-booked-today = By appointment only: today from { "{time}" }
now-booked-day = By appointment only: { "{day}" } from { "{time}" }
now-other = Today the hours are different: read the notice
now-today = today
