# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = Aquí se hace de otra manera
practice-until-day = Hasta el { $date }
desk-practices = Trámites que aquí se hacen de otra manera
practice-left = Quedan { $time }
practice-last-day = Termina hoy
practice-late = Retraso: { $time }
practices-title = Prácticas distintas entre oficinas
practices-summary = Para la coordinación: dónde una oficina no sigue todavía la regla común, por qué y para cuándo la seguirá.
practices-text = La regla común es la que dice la guía. Cada excepción tiene un motivo y un día en que termina.
practices-none = Ninguna oficina ha declarado excepciones: que se sepa, todas siguen las guías.
practices-count = Excepciones: { $count }
practices-overdue = Vencidas: { $count }
practices-owner = Quién responde de la guía
practices-caption = Excepciones de las oficinas
practices-until = Por alinear antes del
practices-standard = Regla común
practices-desk = Oficina y entidad
practices-exception = Qué es distinto
