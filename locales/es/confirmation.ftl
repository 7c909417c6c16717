## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Datos no confirmados desde el { $date }: llame antes de ir.
   *[no] Datos no confirmados desde el { $date }.
}
confirmation-never = { $phone ->
    [yes] La oficina todavía no ha confirmado estos datos: llame antes de ir.
   *[no] La oficina todavía no ha confirmado estos datos.
}
confirmation-mark-overdue = Datos no confirmados desde el { $date }
confirmation-mark-never = Datos todavía no confirmados
confirmation-title = Datos por confirmar
confirmation-summary = Para la coordinación: qué oficinas no han dicho hace tiempo que sus datos son correctos.
confirmation-limit = { $count ->
    [one] Cada oficina confirma sus datos cada día.
   *[other] Cada oficina confirma sus datos cada { $count } días.
}
confirmation-count = { $overdue ->
    [one] una oficina fuera de plazo
   *[other] { $overdue } oficinas fuera de plazo
} · { $never ->
    [one] una nunca confirmada
   *[other] { $never } nunca confirmadas
} · { $confirmed ->
    [one] una confirmada
   *[other] { $confirmed } confirmadas
}
confirmation-download = Descargar la tabla (CSV)
confirmation-how = Cuando una oficina, o una entidad, dice que nada ha cambiado:
confirmation-heading-overdue = Fuera de plazo
confirmation-heading-never = Nunca confirmadas
confirmation-caption = Primero el retraso más largo
confirmation-caption-never = Por orden alfabético
confirmation-column-id = id
confirmation-column-desk = Oficina
confirmation-column-body = Entidad
confirmation-column-phone = Teléfono
confirmation-column-email = Correo electrónico
confirmation-column-confirmed = Última confirmación
confirmation-column-days = Días de retraso
