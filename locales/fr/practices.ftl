# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = Ici, c’est différent
practice-until-day = Jusqu’au { $date }
desk-practices = Démarches faites différemment ici
practice-left = Encore { $time }
practice-last-day = Se termine aujourd’hui
practice-late = En retard de { $time }
practices-title = Pratiques différentes entre guichets
practices-summary = Pour la coordination : où un guichet ne suit pas encore la règle commune, pourquoi, et pour quand il s’alignera.
practices-text = La règle commune est celle du guide. Chaque exception a une raison et un jour de fin.
practices-none = Aucun guichet n’a déclaré d’exception : à notre connaissance, tous suivent les guides.
practices-count = Exceptions : { $count }
practices-overdue = En retard : { $count }
practices-owner = Qui répond du guide
practices-caption = Exceptions des guichets
practices-until = À aligner d’ici le
practices-standard = Règle commune
practices-desk = Guichet et organisme
practices-exception = Ce qui est différent
