## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Date neconfirmate din { $date }: sunați înainte să mergeți.
   *[no] Date neconfirmate din { $date }.
}
confirmation-never = { $phone ->
    [yes] Ghișeul nu a confirmat încă aceste date: sunați înainte să mergeți.
   *[no] Ghișeul nu a confirmat încă aceste date.
}
confirmation-mark-overdue = Date neconfirmate din { $date }
confirmation-mark-never = Date încă neconfirmate
confirmation-title = Date de confirmat
confirmation-summary = Pentru coordonare: ce ghișee nu au spus de curând că datele lor sunt corecte.
confirmation-limit = { $count ->
    [one] Fiecare ghișeu își confirmă datele în fiecare zi.
    [few] Fiecare ghișeu își confirmă datele la fiecare { $count } zile.
   *[other] Fiecare ghișeu își confirmă datele la fiecare { $count } de zile.
}
confirmation-count = { $overdue ->
    [one] un ghișeu peste termen
    [few] { $overdue } ghișee peste termen
   *[other] { $overdue } de ghișee peste termen
} · { $never ->
    [one] unul niciodată confirmat
    [few] { $never } niciodată confirmate
   *[other] { $never } niciodată confirmate
} · { $confirmed ->
    [one] unul confirmat
    [few] { $confirmed } confirmate
   *[other] { $confirmed } confirmate
}
confirmation-download = Descarcă tabelul (CSV)
confirmation-how = Când un ghișeu, sau o instituție, spune că nu s-a schimbat nimic:
confirmation-heading-overdue = Peste termen
confirmation-heading-never = Niciodată confirmate
confirmation-caption = Mai întâi cea mai lungă întârziere
confirmation-caption-never = În ordine alfabetică
confirmation-column-id = id
confirmation-column-desk = Ghișeu
confirmation-column-body = Instituție
confirmation-column-phone = Telefon
confirmation-column-email = E-mail
confirmation-column-confirmed = Ultima confirmare
confirmation-column-days = Zile peste termen
