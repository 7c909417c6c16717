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

## Aiuto

cli-about = Genera il portale di una rete di sportelli pubblici: pagine statiche, in molte lingue, accessibili.
cli-heading-usage = Uso
cli-heading-commands = Comandi
cli-heading-options = Opzioni
cli-command-init = Crea un piccolo portale funzionante
cli-command-new = Crea un contenuto nuovo, con il file al posto giusto
cli-command-build = Costruisce il sito e lo pubblica in una cartella
cli-command-serve = Mostra il sito in anteprima e lo aggiorna a ogni salvataggio
cli-command-check = Dice che cosa non va e dove
cli-command-search = Cerca nel portale come farà chi lo legge
cli-command-export = Porta il sito in altre forme
cli-command-offline = Mette una lingua del sito in un file zip, da aprire senza rete da una chiavetta USB
cli-export-lang = La lingua da mettere nel file
cli-export-out = Il file da scrivere; se manca, un nome con la lingua nella cartella in cui ci si trova
cli-command-export-search = Scrive le pagine per un motore di ricerca gestito da altri, per esempio quello di un portale nazionale
cli-export-search-format = Per quale motore: elasticsearch (anche OpenSearch) oppure quickwit
cli-export-search-lang = Le lingue da scrivere, separate da virgole; se manca, tutte
cli-export-search-out = La cartella in cui scrivere i file
cli-command-schema = Scrive lo schema JSON di ciò che si redige
cli-command-translations = Lavora sulle traduzioni
cli-command-validations = Lavora sulle validazioni
cli-command-mark = Registra che la traduzione corrisponde al testo di oggi
cli-validations-mark = Registra che la validazione vale per le parole di oggi
cli-option-help = Mostra questo aiuto
cli-option-version = Mostra la versione
cli-option-root = La cartella del portale (quella che contiene content/); se manca, questa
cli-option-ui-lang = La lingua dei messaggi: it o en; se manca, quella del sistema
cli-option-quiet = Dice solo gli errori
cli-option-verbose = Dice di più
cli-option-title = Il titolo
cli-option-out = La cartella in cui pubblicare; se manca, public/ nel portale
cli-option-base-url = L’indirizzo del sito, al posto di quello in portal.yaml
cli-option-date = Il giorno da considerare oggi
cli-option-keep-going = Pubblica le pagine sane e dice quali restano fuori
cli-option-without-search = Non fa i file della ricerca: una prova più veloce, in cui la ricerca non risponde
cli-option-precompress = Pubblica i testi anche compressi (.br e .gz accanto a ognuno), per i server che inviano questi file così come sono
cli-option-only = Costruisce una parte del sito: alcune lingue (lang=ar,zh), alcune aree con tutto ciò che contengono (area=alba; area=_none per ciò che non ha un luogo), o le une e le altre; un trattino davanti a un nome lo esclude (area=cuneo,-alba)
cli-option-merge = Unisce nel sito intero le parti costruite con --only; non servono i contenuti
cli-option-port = La porta; se manca, 8000; 0 ne prende una libera
cli-option-open = Apre il sito nel navigatore
cli-option-poll = Guarda i file a intervalli, dove il sistema non avvisa delle modifiche (dischi di rete)
cli-option-format = Come scrivere: text, short, json, sarif, github
cli-option-questions = Fa tutte le domande di un file e dice quanto bene trovano risposta
cli-option-json = Ogni risposta come JSON
cli-option-lang = La lingua in cui cercare
cli-option-limit = Quanti risultati; se manca, 10
cli-option-minor = La modifica non cambia il senso: la data della traduzione resta
cli-argument-dir = La cartella da creare
cli-argument-kind = faq, guide, service, organization, term, training, news, page
cli-argument-slug = Il nome del file: lettere minuscole, cifre e trattini
cli-argument-query = Le parole da cercare
cli-argument-type = Che cosa: portal, topics, areas, holidays, facts, faq, guide, service, organization, term, training, news, page, translation
cli-argument-files = I file da segnare

## Errori di battitura

cli-usage-unknown = Non conosco « { $argument } ».
    .help = { $known ->
        [none] Con --help si vede che cosa si può scrivere.
       *[other] Forse: { $known }. Con --help si vede che cosa si può scrivere.
    }
cli-usage-command = Non c’è un comando « { $argument } ».
    .help = { $known ->
        [none] Con --help si vedono i comandi.
       *[other] Forse: { $known }. Con --help si vedono i comandi.
    }
cli-usage-missing = Manca qualcosa: { $argument }.
    .help = Con --help si vede che cosa serve.
cli-usage-value = « { $value } » non va bene per { $argument }. { $reason }
    .help = { $known ->
        [none] Con --help si vede che cosa si può scrivere.
       *[other] Si può scrivere: { $known }.
    }
cli-usage-conflict = { $argument } non si può usare insieme al resto.
    .help = Con --help si vede che cosa si può scrivere.
cli-usage-other = Il comando non è scritto bene: { $argument }
    .help = Con --help si vede che cosa si può scrivere.
cli-date-invalid = Una data si scrive così: 2026-11-22.
cli-url-invalid = L’indirizzo di un portale è un nome tutto suo, senza niente dopo: https://sportelli.comune.example.
cli-slug-invalid = Solo lettere minuscole senza accenti, cifre e trattini: rinnovo-permesso.
cli-lang-invalid = Una lingua si scrive con la sua sigla: it, en, ar.
cli-only-invalid = Una parte si scrive così: lang=ar,zh oppure area=alba,_none. Un trattino davanti a un nome lo esclude: area=cuneo,-alba.
cli-only-nothing = Di ciò che hai chiesto con --only non resta niente da costruire.
    .help = Togli un trattino o aggiungi una lingua o un’area: un’area esclusa dopo di sé, o dopo quella che la contiene, non c’è più.
cli-only-language = Il portale non ha la lingua « { $name } ».
    .help = { $perhaps ->
        [no_name] Le lingue del portale: { $known }.
       *[other] Forse: { $perhaps }. Le lingue del portale: { $known }.
    }
cli-only-area = Il portale non ha l’area « { $name } ».
    .help = { $perhaps ->
        [no_name] Le aree si indicano con il loro id in areas.yaml. Le più grandi: { $known }.
       *[other] Forse: { $perhaps }. Le aree si indicano con il loro id in areas.yaml. Le più grandi: { $known }.
    }

## Comandi

cli-root-unreadable = Non riesco a leggere « { $path } »: { $reason }.
    .help = La cartella del portale è quella che contiene content/. Indicala con --root, oppure creane una con « sportello init ».
cli-write-failed = Non riesco a scrivere « { $path } »: { $reason }.
cli-build-progress = Pagine
cli-build-refused = Non ho pubblicato niente: il sito di prima è rimasto com’era.
cli-build-left-out = Restano fuori questi file:
cli-build-done = Pubblicato in { $path }: { $total } file, { $written } scritti, { $removed } tolti.
cli-build-part = Questa è una parte del sito, da non pubblicare da sola: « sportello build --merge » la unisce alle altre.
cli-merge-no-part = « { $path } » non è una parte di un sito: non contiene il file .sportello-part.
    .help = Le parti si fanno con « sportello build --only ». Se questa lo è e l’ha portata qui un altro programma, fa’ che porti anche i file nascosti.
cli-merge-whole = « { $path } » è un sito intero, non una sua parte.
    .help = Un sito intero si pubblica così com’è. Le parti si fanno con « sportello build --only ».
cli-merge-unreadable = « { $path } » non dice che parte è: il suo file .sportello-part non si capisce. (Per chi programma: { $reason })
    .help = Costruiscila di nuovo, con la stessa versione di sportello delle altre.
cli-merge-inputs = « { $path } » e « { $first } » sono parti di siti diversi: cambiano i contenuti, il giorno, le opzioni o la versione di sportello.
    .help = Costruisci tutte le parti dallo stesso commit, con la stessa --date e le stesse opzioni.
cli-merge-twice = « { $path } » e « { $first } » hanno le stesse pagine: { $only }.
    .help = Togline una, oppure ricostruiscine una senza quelle pagine.
cli-merge-missing = Queste parti non fanno il sito intero: alcune pagine non sono in nessuna.
    .help = Costruisci ciò che manca, e indica anche quello: { $commands }
cli-merge-file-missing = « { $path } » non è completa: manca il file « { $file } ».
    .help = Copia di nuovo la parte, con i file nascosti, oppure costruiscila di nuovo.
cli-merge-file-more = In « { $path } » c’è un file che non le appartiene: « { $file } ».
    .help = Toglilo, oppure costruisci di nuovo la parte.
cli-merge-file-changed = « { $file } » in « { $path } » non è com’era quando è stato costruito.
    .help = Copia di nuovo la parte, byte per byte, oppure costruiscila di nuovo.
cli-merge-disk = Non riesco a leggere « { $path } »: { $reason }.
cli-serve-ready = Anteprima su { $url } (Ctrl-C per finire)
cli-state-original = testo originale
cli-state-current = traduzione aggiornata
cli-state-machine = traduzione automatica
cli-state-machine-reviewed = traduzione automatica controllata
cli-state-partial = tradotto in parte
cli-state-outdated = traduzione da aggiornare
cli-state-missing = non tradotto
cli-state-validated = validato
cli-export-refused = Il file non è stato scritto: prima vanno corretti gli errori.
cli-export-done = Scritto { $path }: { $count } file.
cli-export-search-done = Scritti in { $path }: { $count } file, { $documents } documenti.
cli-export-html = La copia non riesce: l’HTML della pagina { $page } non si legge. (Per chi programma: { $reason })
    .help = La pagina è fatta dai modelli del tema: passalo a chi lo cura.
cli-export-search = La copia non riesce: la ricerca non si può preparare. (Per chi programma: { $reason })
cli-export-archive = La copia non riesce: i file non stanno in uno zip. (Per chi programma: { $reason })
cli-search-nothing = Nessun risultato.
cli-search-language = Il portale non ha la lingua « { $lang } ».
    .help = Le lingue del portale: { $known }.
cli-search-questions = Non si possono leggere le domande di { $path }: { $reason }.
cli-search-all = tutte
cli-search-summary = { $kind }: { $total } domande, risposta giusta al primo posto { $first }, fra le prime dieci { $ten }, rango reciproco medio { $mean }
cli-search-failed = La ricerca non è riuscita: { $reason }.
cli-init-not-empty = « { $path } » non è vuota: non ci scrivo sopra.
    .help = Scegli una cartella nuova.
cli-init-done = Portale creato in { $path }. Per vederlo: sportello serve --open --root { $path }
cli-new-exists = « { $path } » c’è già.
cli-new-done = Creato { $path }
cli-no-portal = Il portale non si può leggere.
    .help = « sportello check » dice che cosa non va.
cli-mark-unknown = « { $path } » non è un file di questo portale.
cli-mark-not-translation = « { $path } » non è una traduzione.
    .help = Indica il file della traduzione; se la modifica al testo originale non cambia il senso, aggiungi --minor e segno tutte le sue traduzioni.
cli-mark-not-validated = « { $path } » non ha un blocco « validated: ».
cli-mark-unwritable = Non riesco a trovare dove scrivere in « { $path } ».

## Testi di partenza per « new »

cli-starter-answer = La risposta in una o due frasi.
cli-starter-summary = Di che cosa si tratta, in una frase.
cli-starter-explanation = Che cosa vuol dire, in parole semplici.
cli-starter-body = Scrivi qui.
cli-section-destinatari = A chi è rivolto
cli-section-come-fare = Come fare
cli-section-cosa-serve = Cosa serve
cli-section-cosa-si-ottiene = Cosa si ottiene
cli-section-tempi = Tempi e scadenze
cli-section-costi = Quanto costa
cli-section-accesso = Accesso al servizio
cli-section-condizioni = Condizioni
cli-section-contatti = Contatti

## Import

cli-command-import = Prende dati da altri
cli-command-import-services = Crea o completa i servizi da una tabella (CSV), da HSDS (JSON) o da punti (GeoJSON); senza --write mostra soltanto
cli-import-format = Come mostrare ciò che cambia: text oppure json
cli-option-write = Scrive i file; senza, mostra soltanto che cosa cambierebbe
cli-option-overwrite = I campi in cui vale il file, anche dove qualcuno ha già scritto altro: hours,phone,name:en
cli-option-with-organizations = Crea anche gli enti che il portale non ha
cli-argument-file = Il file da importare
cli-field-invalid = Non è un campo che si importa: per esempio hours, phone, name, name:en.
cli-import-unreadable = “{ $path }” non si può leggere: { $reason }.
cli-import-summary = { $new ->
    [0] Nessun file nuovo
    [one] Un file nuovo
   *[other] { $new } file nuovi
}, { $changed ->
    [0] nessuno cambiato
    [one] uno cambiato
   *[other] { $changed } cambiati
}, { $unchanged ->
    [0] nessuno già a posto
    [one] uno già a posto
   *[other] { $unchanged } già a posto
}; { $conflicts ->
    [0] nessun campo in contrasto
    [one] un campo in contrasto, lasciato com’è
   *[other] { $conflicts } campi in contrasto, lasciati come sono
}; { $refused ->
    [0] nessuna riga rifiutata
    [one] una riga rifiutata
   *[other] { $refused } righe rifiutate
}. { $state ->
    [written] I file sono scritti.
    [shown] Nulla è ancora scritto: per scrivere, aggiungi --write.
   *[nothing] Non c’è nulla da scrivere.
}
cli-option-default = Che cosa vale per le righe senza quel campo: kind=comune
cli-default-invalid = Si scrive così: kind=comune, con il nome di una colonna.

## Services

cli-command-services = Lavora sui servizi
cli-command-services-confirm = Segna che non è cambiato nulla: lo sportello ha detto che i suoi dati sono giusti
cli-argument-ids = I servizi: anagrafe-alba, services/anagrafe-alba, oppure anagrafe-* tra virgolette
cli-option-all-of = Tutti i servizi di un ente: organizations/comune-alba
cli-confirm-nobody = Non è detto quali servizi.
    .help = Scrivi gli id, oppure --all-of organizations/ID.
cli-confirm-unknown = Il portale non ha il servizio “{ $id }”.
    .help = { $known ->
        [none] Gli id sono i nomi dei file in content/services/.
       *[other] Forse “{ $known }”?
    }
cli-confirm-organization-unknown = Il portale non ha l’ente “{ $id }”.
    .help = { $known ->
        [none] Gli id sono i nomi dei file in content/organizations/.
       *[other] Forse “{ $known }”?
    }
cli-confirm-without-services = Nessun servizio è di “{ $id }”.
cli-confirm-future = { $date } non è ancora venuto.
    .help = Si conferma ciò che è giusto oggi, o che lo era un altro giorno: scrivi un giorno fino a { $today }.
cli-confirm-earlier = “{ $id }” è già confermato al { $known }, dopo il { $date }.
    .help = Se quella data è sbagliata, correggi confirmed_on nel file.
cli-confirm-done = { $count ->
    [0] Nessun file da cambiare: erano già confermati al { $date }.
    [one] Un servizio confermato al { $date }.
   *[other] { $count } servizi confermati al { $date }.
}

## Il comando hours

cli-command-hours = Dice che cosa vuol dire un orario nei prossimi giorni
cli-argument-rule = Orari nella scrittura di OpenStreetMap, tra apici: 'Mo-Fr 09:00-12:30; PH off'
cli-option-area = Comune di cui valgono i giorni festivi (un id di areas.yaml)
cli-option-days = Quanti giorni mostrare (14 se non si dice)
cli-option-hours-questions = Risponde in JSON a un elenco di { "{" } "rule", "area", "from", "days" { "}" }
cli-hours-closed = chiuso
cli-hours-appointment = su appuntamento
cli-hours-unsure = non è sicuro
cli-hours-area = Il portale non ha un territorio «{ $area }».
    .help = { $known ->
        [none] I territori sono in content/areas.yaml.
       *[other] Forse intendevi «{ $known }»?
    }
