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

cli-publish-foreign = In « { $path } » ci sono file che non ha scritto sportello: non li sovrascrivo.
    .help = Scegli una cartella nuova con --out, oppure svuota questa se i suoi file non servono.
cli-publish-busy = Un’altra pubblicazione sta scrivendo in « { $path } ».
    .help = Aspetta che finisca, poi riprova.
cli-publish-path = « { $path } » non è un percorso che possa stare dentro il sito.
cli-publish-twice = Due file del sito hanno lo stesso percorso: « { $path } ».
cli-publish-disk = Non riesco a scrivere « { $path } »: { $reason }.
    .help = Il sito pubblicato è rimasto com’era. Controlla lo spazio e i permessi; se la cartella è un disco montato, pubblica in una sua sottocartella.

cli-serve-port-busy = La porta { $port } è già occupata: forse un’altra anteprima è aperta.
    .help = Chiudila, oppure scegli un’altra porta con --port; --port 0 ne prende una libera.
cli-serve-listen = Non posso usare la porta { $port }: { $reason }.
    .help = Scegli un’altra porta con --port, per esempio fra 1024 e 65535.
cli-serve-watch = Non riesco a seguire le modifiche dei file: { $reason }.
cli-serve-start = L’anteprima non parte: { $reason }.
