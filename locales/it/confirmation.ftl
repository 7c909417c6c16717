## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Dati non confermati dal { $date }: prima di andare, telefona.
   *[no] Dati non confermati dal { $date }.
}
confirmation-never = { $phone ->
    [yes] Lo sportello non ha ancora confermato questi dati: prima di andare, telefona.
   *[no] Lo sportello non ha ancora confermato questi dati.
}
confirmation-mark-overdue = Dati non confermati dal { $date }
confirmation-mark-never = Dati non ancora confermati
confirmation-title = Dati da confermare
confirmation-summary = Per chi coordina: quali sportelli non dicono da tempo che i loro dati sono giusti.
confirmation-limit = { $count ->
    [one] I dati di ogni sportello vanno confermati ogni giorno.
   *[other] I dati di ogni sportello vanno confermati ogni { $count } giorni.
}
confirmation-count = { $overdue ->
    [one] uno sportello oltre il termine
   *[other] { $overdue } sportelli oltre il termine
} · { $never ->
    [one] uno mai confermato
   *[other] { $never } mai confermati
} · { $confirmed ->
    [one] uno confermato
   *[other] { $confirmed } confermati
}
confirmation-download = Scarica la tabella (CSV)
confirmation-how = Quando uno sportello, o un ente, dice che non è cambiato nulla:
confirmation-heading-overdue = Oltre il termine
confirmation-heading-never = Mai confermati
confirmation-caption = Dal ritardo più lungo
confirmation-caption-never = In ordine alfabetico
confirmation-column-id = id
confirmation-column-desk = Sportello
confirmation-column-body = Ente
confirmation-column-phone = Telefono
confirmation-column-email = E-mail
confirmation-column-confirmed = Ultima conferma
confirmation-column-days = Giorni oltre il termine
