# Dove uno sportello fa una pratica in modo diverso: per chi legge, e per chi coordina.

practice-at = Qui si fa in modo diverso
practice-until-day = Fino al { $date }
desk-practices = Pratiche che qui si fanno in modo diverso
practice-left = Ancora { $time }
practice-last-day = Finisce oggi
practice-late = In ritardo di { $time }
practices-title = Prassi diverse tra sportelli
practices-summary = Per chi coordina: dove uno sportello non segue ancora la regola comune, perché, ed entro quando si allinea.
practices-text = La regola comune è quella scritta nella guida. Ogni eccezione ha un motivo e un giorno in cui finisce.
practices-none = Nessuno sportello ha dichiarato eccezioni: per quanto si sa, tutti seguono le guide.
practices-count = Eccezioni: { $count }
practices-overdue = Scadute: { $count }
practices-owner = Chi risponde della guida
practices-caption = Eccezioni degli sportelli
practices-until = Da allineare entro
practices-standard = Regola comune
practices-desk = Sportello ed ente
practices-exception = Che cosa è diverso
