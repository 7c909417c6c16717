## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Të dhëna të pakonfirmuara që nga { $date }: telefononi para se të shkoni.
   *[no] Të dhëna të pakonfirmuara që nga { $date }.
}
confirmation-never = { $phone ->
    [yes] Sporteli nuk i ka konfirmuar ende këto të dhëna: telefononi para se të shkoni.
   *[no] Sporteli nuk i ka konfirmuar ende këto të dhëna.
}
confirmation-mark-overdue = Të dhëna të pakonfirmuara që nga { $date }
confirmation-mark-never = Të dhëna ende të pakonfirmuara
confirmation-title = Të dhëna për t'u konfirmuar
confirmation-summary = Për koordinimin: cilat sportele nuk kanë thënë prej kohësh se të dhënat e tyre janë të sakta.
confirmation-limit = { $count ->
    [one] Çdo sportel i konfirmon të dhënat çdo ditë.
   *[other] Çdo sportel i konfirmon të dhënat çdo { $count } ditë.
}
confirmation-count = { $overdue ->
    [one] { $overdue } sportel jashtë afatit
   *[other] { $overdue } sportele jashtë afatit
} · { $never ->
    [one] { $never } asnjëherë i konfirmuar
   *[other] { $never } asnjëherë të konfirmuar
} · { $confirmed ->
    [one] { $confirmed } i konfirmuar
   *[other] { $confirmed } të konfirmuar
}
confirmation-download = Shkarko tabelën (CSV)
confirmation-how = Kur një sportel, ose një institucion, thotë se asgjë nuk ka ndryshuar:
confirmation-heading-overdue = Jashtë afatit
confirmation-heading-never = Asnjëherë të konfirmuar
confirmation-caption = Së pari vonesa më e gjatë
confirmation-caption-never = Sipas alfabetit
confirmation-column-id = id
confirmation-column-desk = Sporteli
confirmation-column-body = Institucioni
confirmation-column-phone = Telefoni
confirmation-column-email = E-mail
confirmation-column-confirmed = Konfirmimi i fundit
confirmation-column-days = Ditë jashtë afatit
