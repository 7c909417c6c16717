## When a desk receives

# Beside the hours of a day.
hours-by-appointment = 须预约
hours-unsure = 不确定：请先询问
# Before the words of hours without times, on a day that has some: "at other times by appointment".
hours-otherwise = 其他时间
hours-told = 时间不同：请看通知
# Beside a language.
spoken-some-days = 仅限某些日子：请先询问

# Closures. A date or two follow those with a colon.
closures-later = 以后
closure-holiday = 节假日关闭：
closure-holiday-hours = 节假日时间：

# A desk in a list. A date follows the last.
opening-appointment = 仅限预约
opening-unknown = 未注明开放时间
opening-next = 下次开放：

# What a script says of this minute; {time} is an hour, {day} a weekday with its date.
now-open = 现在开放，到{ "{time}" }为止
now-open-always = 现在开放
now-appointment = 现在仅限预约，到{ "{time}" }为止
now-unsure = 现在可能开放，到{ "{time}" }为止：请先询问
now-closed = 现在关闭
now-closed-today = 现在关闭。今天{ "{time}" }开放
now-closed-day = 现在关闭。{ "{day}" } { "{time}" }开放
now-booked-today = 仅限预约：今天{ "{time}" }起
now-booked-day = 仅限预约：{ "{day}" } { "{time}" }起
now-other = 今天时间与平时不同：请看通知
now-today = 今天
