# Le parole della riga di comando.

cli-report-error = errore
cli-report-warning = avviso
cli-report-help = aiuto
cli-report-summary = { $errors ->
    [0] { $warnings ->
        [0] Nessun problema.
        [one] Un avviso.
       *[other] { $warnings } avvisi.
    }
    [one] { $warnings ->
        [0] Un errore.
        [one] Un errore e un avviso.
       *[other] Un errore e { $warnings } avvisi.
    }
   *[other] { $warnings ->
        [0] { $errors } errori.
        [one] { $errors } errori e un avviso.
       *[other] { $errors } errori e { $warnings } avvisi.
    }
}
