## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Données non confirmées depuis le { $date } : téléphonez avant d'y aller.
   *[no] Données non confirmées depuis le { $date }.
}
confirmation-never = { $phone ->
    [yes] Le guichet n'a pas encore confirmé ces données : téléphonez avant d'y aller.
   *[no] Le guichet n'a pas encore confirmé ces données.
}
confirmation-mark-overdue = Données non confirmées depuis le { $date }
confirmation-mark-never = Données pas encore confirmées
confirmation-title = Données à confirmer
confirmation-summary = Pour la coordination : quels guichets n'ont pas dit récemment que leurs données sont justes.
confirmation-limit = { $count ->
    [one] Chaque guichet confirme ses données chaque jour.
   *[other] Chaque guichet confirme ses données tous les { $count } jours.
}
confirmation-count = { $overdue ->
    [one] { $overdue } guichet hors délai
   *[other] { $overdue } guichets hors délai
} · { $never ->
    [one] { $never } jamais confirmé
   *[other] { $never } jamais confirmés
} · { $confirmed ->
    [one] { $confirmed } confirmé
   *[other] { $confirmed } confirmés
}
confirmation-download = Télécharger le tableau (CSV)
confirmation-how = Quand un guichet, ou un organisme, dit que rien n'a changé :
confirmation-heading-overdue = Hors délai
confirmation-heading-never = Jamais confirmés
confirmation-caption = Le plus long retard d'abord
confirmation-caption-never = Par ordre alphabétique
confirmation-column-id = id
confirmation-column-desk = Guichet
confirmation-column-body = Organisme
confirmation-column-phone = Téléphone
confirmation-column-email = E-mail
confirmation-column-confirmed = Dernière confirmation
confirmation-column-days = Jours de retard
