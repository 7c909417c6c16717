## When a desk receives

# Beside the hours of a day.
hours-by-appointment = за записом
hours-unsure = не напевно: спершу запитайте
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = в інший час
hours-told = інші години: див. оголошення
# Beside a language.
spoken-some-days = лише в деякі дні: спершу запитайте

# Closures. A date or two follow those with a colon.
closures-later = Пізніше
closure-holiday = Зачинено, святковий день:
closure-holiday-hours = Години у святковий день:

# A desk in a list. A date follows the last.
opening-appointment = Лише за записом
opening-unknown = Години роботи не вказано
opening-next = Наступне відкриття:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = Зараз відчинено, до { "{time}" }
now-open-always = Зараз відчинено
now-appointment = Зараз лише за записом, до { "{time}" }
now-unsure = Можливо, зараз відчинено, до { "{time}" }: спершу запитайте
now-closed = Зараз зачинено
now-closed-today = Зараз зачинено. Відчиниться сьогодні о { "{time}" }
now-closed-day = Зараз зачинено. Відчиниться: { "{day}" }, { "{time}" }
now-booked-today = Лише за записом: сьогодні з { "{time}" }
now-booked-day = Лише за записом: { "{day}" }, з { "{time}" }
now-other = Сьогодні інші години: прочитайте оголошення
now-today = сьогодні
