## When a desk receives

# Beside the hours of a day.
hours-by-appointment = আগে সময় নিয়ে
hours-unsure = নিশ্চিত নয়: আগে জিজ্ঞাসা করুন
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = অন্য সময়ে
hours-told = সময় আলাদা: বিজ্ঞপ্তি দেখুন
# Beside a language.
spoken-some-days = শুধু কিছু দিনে: আগে জিজ্ঞাসা করুন

# Closures. A date or two follow those with a colon.
closures-later = পরে
closure-holiday = সরকারি ছুটিতে বন্ধ:
closure-holiday-hours = ছুটির দিনের সময়:

# A desk in a list. A date follows the last.
opening-appointment = শুধু আগে সময় নিয়ে
opening-unknown = খোলার সময় জানা নেই
opening-next = পরের বার খুলবে:

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = এখন খোলা, { "{time}" } পর্যন্ত
now-open-always = এখন খোলা
now-appointment = এখন শুধু আগে সময় নেওয়া থাকলে, { "{time}" } পর্যন্ত
now-unsure = এখন হয়তো খোলা, { "{time}" } পর্যন্ত: আগে জিজ্ঞাসা করুন
now-closed = এখন বন্ধ
now-closed-today = এখন বন্ধ। আজ { "{time}" }-এ খুলবে
now-closed-day = এখন বন্ধ। { "{day}" }, { "{time}" }-এ খুলবে
now-booked-today = শুধু আগে সময় নিয়ে: আজ { "{time}" } থেকে
now-booked-day = শুধু আগে সময় নিয়ে: { "{day}" }, { "{time}" } থেকে
now-other = আজ সময় আলাদা: বিজ্ঞপ্তি পড়ুন
now-today = আজ
