## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Дані не підтверджено з { $date }: зателефонуйте, перш ніж іти.
   *[no] Дані не підтверджено з { $date }.
}
confirmation-never = { $phone ->
    [yes] Пункт ще не підтвердив ці дані: зателефонуйте, перш ніж іти.
   *[no] Пункт ще не підтвердив ці дані.
}
confirmation-mark-overdue = Дані не підтверджено з { $date }
confirmation-mark-never = Дані ще не підтверджено
confirmation-title = Дані, які треба підтвердити
confirmation-summary = Для координатора: які пункти давно не підтверджували, що їхні дані правильні.
confirmation-limit = { $count ->
    [one] Кожен пункт підтверджує дані що { $count } день.
    [few] Кожен пункт підтверджує дані що { $count } дні.
    [many] Кожен пункт підтверджує дані що { $count } днів.
   *[other] Кожен пункт підтверджує дані що { $count } днів.
}
confirmation-count = { $overdue ->
    [one] { $overdue } пункт із простроченим терміном
    [few] { $overdue } пункти з простроченим терміном
    [many] { $overdue } пунктів із простроченим терміном
   *[other] { $overdue } пунктів із простроченим терміном
} · { $never ->
    [one] { $never } ніколи не підтверджено
    [few] { $never } ніколи не підтверджено
    [many] { $never } ніколи не підтверджено
   *[other] { $never } ніколи не підтверджено
} · { $confirmed ->
    [one] { $confirmed } підтверджено
    [few] { $confirmed } підтверджено
    [many] { $confirmed } підтверджено
   *[other] { $confirmed } підтверджено
}
confirmation-download = Завантажити таблицю (CSV)
confirmation-how = Коли пункт або установа каже, що нічого не змінилося:
confirmation-heading-overdue = Прострочені
confirmation-heading-never = Ніколи не підтверджені
confirmation-caption = Спочатку найдовше прострочення
confirmation-caption-never = За абеткою
confirmation-column-id = id
confirmation-column-desk = Пункт
confirmation-column-body = Установа
confirmation-column-phone = Телефон
confirmation-column-email = Електронна пошта
confirmation-column-confirmed = Останнє підтвердження
confirmation-column-days = Днів прострочення
