# Che cosa non va in un portale, perché e che cosa fare. Ogni messaggio si chiama come il suo codice.
# Un argomento vuoto arriva come la parola «none»: così una frase può scegliere.

## File

diagnostic-file-not-utf8 = Questo file non è scritto in UTF-8: alla riga { $line } c’è un carattere che non si legge.
    .help = Apri il file con un editor di testo e salvalo di nuovo scegliendo la codifica UTF-8. Succede spesso ai testi copiati da un vecchio documento Word.
diagnostic-file-too-large = Il file è di { $size } KiB; il massimo per questo tipo di file è { $limit } KiB.
    .help = Chi legge da un telefono non potrebbe aprirlo. Dividi il testo in più pagine, oppure riduci l’allegato (per esempio con una scansione a 150 punti per pollice).
diagnostic-file-unreadable = Il file c’è, ma non si può leggere.
    .help = Controlla che il file non sia aperto altrove e che l’utente che lancia Sportello abbia il permesso di leggerlo.
diagnostic-symlink-outside-root = Questo collegamento simbolico porta fuori dalla cartella del portale, e non viene seguito.
    .help = Per non pubblicare per sbaglio file riservati si leggono solo quelli del portale. Metti una copia del file al posto del collegamento.
diagnostic-symlink-loop = Questo collegamento simbolico porta a una cartella che lo contiene: seguirlo non finirebbe mai.
    .help = Elimina il collegamento, oppure fallo puntare al file che serve.
diagnostic-file-too-deep = Questo file sta troppo in profondità: i testi e i dati stanno direttamente nella cartella della loro raccolta.
    .help = Sposta il file, per esempio in content/faq/. In una sottocartella possono stare solo gli allegati, nella cartella che ha il nome della loro pagina.
diagnostic-folder-unknown = Non esiste una raccolta che si chiama «{ $folder }».
    .help = { $suggestion ->
        [none] Le raccolte sono: { $known }.
       *[other] Forse intendevi «{ $suggestion }»? Le raccolte sono: { $known }.
    }
diagnostic-file-unexpected = Il file «{ $name }» non è tra quelli che possono stare direttamente in content/.
    .help = { $suggestion ->
        [none] Qui stanno: { $known }. Ogni altro file sta nella cartella della sua raccolta.
       *[other] Forse intendevi «{ $suggestion }»? Qui stanno: { $known }. Ogni altro file sta nella cartella della sua raccolta.
    }
diagnostic-file-name-invalid = Il nome «{ $part }» non può essere un indirizzo.
    .help = Il nome del file diventa l’indirizzo della pagina: usa solo lettere minuscole senza accento, cifre e trattini singoli, come rinnovo-permesso.it.md.
diagnostic-file-language-missing = Il nome «{ $name }» non dice in che lingua è scritto il testo.
    .help = Aggiungi la lingua prima di .md: { $part }.it.md per l’italiano, { $part }.ar.md per l’arabo.
diagnostic-file-language-invalid = Nel nome «{ $name }» la parte «{ $part }» non è il codice di una lingua.
    .help = Il codice è quello internazionale, in minuscolo: it, en, fr, es, ro, sq, ar, zh, uk, bn, ur, pa.
diagnostic-data-file-unexpected = Nella raccolta «{ $part }» non si usano file di soli dati.
    .help = Scrivi un file con il testo e con i dati all’inizio, tra due righe di tre trattini: nome.it.md.
diagnostic-file-extension-unknown = Il file «{ $name }» non è né un testo (.md) né un file di dati (.yaml).
    .help = I dati hanno l’estensione .yaml (non .yml). Un allegato va nella cartella che ha il nome della sua pagina: faq/rinnovo-permesso/modulo.pdf.
diagnostic-attachment-misplaced = Questo allegato non appartiene a nessuna pagina, e quindi nessuno può scaricarlo.
    .help = Mettilo nella cartella che ha il nome della sua pagina, accanto ad essa: per faq/rinnovo-permesso.it.md la cartella è faq/rinnovo-permesso/.
diagnostic-attachment-unsafe = «{ $name }» è un tipo di file che può eseguire comandi: aperto dal sito, potrebbe fare tutto ciò che fanno le sue pagine.
    .help = Pubblicalo come PDF; un disegno come PNG; una tabella come ODS o CSV. Se è una pagina di un altro sito, metti il collegamento.

## Dati scritti in YAML

diagnostic-yaml-syntax = I dati non si leggono oltre questo punto.
    .help = Le cause più frequenti: un testo che contiene i due punti e non è tra virgolette, virgolette o parentesi non chiuse, rientri diversi nella stessa lista, una tabulazione al posto degli spazi. (Per chi programma: { $detail })
diagnostic-yaml-key-duplicate = Questa voce è scritta due volte.
    .help = Delle due se ne potrebbe leggere una sola: tieni quella giusta e cancella l’altra.
diagnostic-yaml-too-complex = Questi dati sono troppo annidati, o si richiamano tra loro troppe volte.
    .help = Nessun contenuto onesto ne ha bisogno, e leggerli potrebbe bloccare il computer. Scrivi i valori per esteso, senza richiami (&nome, *nome) e con pochi livelli.
diagnostic-yaml-many-documents = Dopo una riga di tre trattini comincia un secondo blocco di dati, e un file ne ha uno solo.
    .help = Cancella la riga di tre trattini in più, oppure sposta quei dati in un altro file.
diagnostic-front-matter-missing = Il file non comincia con i dati della pagina.
    .help = La prima riga è di tre trattini (---), poi vengono i dati (per esempio title: …), poi di nuovo tre trattini, e infine il testo.
diagnostic-front-matter-unclosed = I dati della pagina cominciano qui e non finiscono mai.
    .help = Dopo l’ultima riga dei dati metti una riga di tre trattini (---): da lì comincia il testo.
diagnostic-field-missing = Manca la voce «{ $field }», che qui è obbligatoria.
    .help = Aggiungi una riga «{ $field }:» con il suo valore.
diagnostic-field-unknown = Non esiste una voce che si chiama «{ $field }».
    .help = { $suggestion ->
        [none] Quello che c’è scritto andrebbe perso. Le voci possibili qui sono: { $known }.
       *[other] Forse intendevi «{ $suggestion }»? Quello che c’è scritto andrebbe perso. Le voci possibili qui sono: { $known }.
    }
diagnostic-field-duplicate = La voce «{ $field }» è scritta due volte, con due nomi diversi.
    .help = Nelle traduzioni title può chiamarsi anche question, name o term, e summary anche answer o explanation: tienine una sola.
diagnostic-choice-unknown = «{ $choice }» non è tra le scelte possibili.
    .help = { $suggestion ->
        [none] Si può scegliere tra: { $known }.
       *[other] Forse intendevi «{ $suggestion }»? Si può scegliere tra: { $known }.
    }
diagnostic-type-wrong = Qui ci vuole { $expected ->
        [text] un testo
        [words] un testo, o un testo per ogni lingua
        [list] una lista
        [map] un gruppo di voci
        [whole-number] un numero intero
        [number] un numero
        [choice] una parola
       *[other] un altro tipo di valore
    }, e invece { $found ->
        [text] c’è un testo
        [number] c’è un numero che non va bene
        [list] c’è una lista
        [map] c’è un gruppo di voci
        [yes-no] c’è un sì o un no (true, false)
        [nothing] non c’è scritto niente
       *[other] c’è altro
    }.
    .help = { $expected ->
        [text] Scrivi il testo sulla stessa riga, dopo i due punti; tra virgolette se contiene due punti o comincia con un segno.
        [words] Scrivi il testo dopo i due punti, oppure uno per lingua: { "{" } it: "…", en: "…" { "}" }.
        [list] Scrivi i valori tra parentesi quadre, [uno, due], oppure uno per riga dopo un trattino.
        [map] Scrivi le voci una per riga, rientrate, ciascuna con il suo nome, i due punti e il valore.
        [whole-number] Scrivi solo le cifre, senza segni, punti né unità.
        [choice] Scrivi una sola parola, senza virgolette né parentesi: quelle possibili sono nella documentazione della raccolta.
       *[other] Guarda un file della stessa raccolta che funziona, e scrivi il valore allo stesso modo.
    }
diagnostic-date-invalid = «{ $value }» non è un giorno del calendario.
    .help = Scrivi anno, mese e giorno, con gli zeri: 2026-03-09 è il 9 marzo 2026.
diagnostic-month-day-invalid = «{ $value }» non è un giorno dell’anno.
    .help = Scrivi mese e giorno, con gli zeri: 12-25 è Natale.
diagnostic-language-invalid = «{ $value }» non è il codice di una lingua.
    .help = Il codice è quello internazionale: it, en, fr, es, ro, sq, ar, zh, uk, bn, ur, pa.
diagnostic-reference-invalid = «{ $value }» non è il nome di una pagina.
    .help = Scrivi la raccolta, una barra e il nome del file senza lingua né estensione: organizations/comune-alba, faq/rinnovo-permesso.
diagnostic-slug-invalid = «{ $value }» non può essere un nome interno.
    .help = Usa solo lettere minuscole senza accento, cifre e trattini singoli: codice-fiscale.
diagnostic-urn-invalid = «{ $value }» non è il riferimento di una norma.
    .help = Un riferimento è come urn:nir:stato:decreto.legislativo:1998-07-25;286~art5. Si trova su normattiva.it, nella pagina della norma; se non lo conosci togli «urn» e metti «url» con l’indirizzo del testo.
diagnostic-url-invalid = «{ $value }» non è l’indirizzo di un sito.
    .help = Un indirizzo comincia con https:// e non contiene spazi: copialo dalla barra del browser.
diagnostic-hash-invalid = «{ $value }» non è un’impronta delle parole.
    .help = Le impronte non si scrivono a mano: le scrivono «sportello translations mark» e «sportello validations mark».
diagnostic-alias-invalid = «{ $value }» non è un vecchio indirizzo.
    .help = Scrivi la parte dopo la lingua, con una barra all’inizio e una alla fine: /faq/vecchio-nome/.
diagnostic-decimal-invalid = «{ $value }» non è un numero.
    .help = Scrivi solo le cifre e, per i decimali, il punto al posto della virgola: 44.39.
diagnostic-istat-invalid = «{ $value }» non è il codice ISTAT di un Comune.
    .help = Sono sei cifre, tra virgolette perché non si perdano gli zeri: "004003" è Alba.
diagnostic-mail-invalid = «{ $value }» non è un indirizzo di posta elettronica.
    .help = Un indirizzo solo, senza nomi né parametri: sportello@comune.example.it.
diagnostic-size-invalid = «{ $value }» non è una quantità di byte.
    .help = Un numero intero, da solo (byte) o seguito da kB (mille byte): 14 kB.

## Doveri di un sito pubblico

diagnostic-accessibility-undeclared = Il portale ha un ente che lo pubblica, ma nessuna dichiarazione di accessibilità.
    .help = Compila il modulo di AGID (https://form.agid.gov.it) e scrivi l’indirizzo che ricevi in «accessibility: declaration:»; se la dichiarazione non c’è per un motivo, scrivilo in «accessibility: undeclared:» e i lettori lo vedranno.
diagnostic-accessibility-review-old = La dichiarazione di accessibilità è stata rivista l’ultima volta il { $date }: è passato più di un anno.
    .help = Va rivista ogni anno entro il 23 settembre: aggiornala sul sito di AGID, poi scrivi qui la data in «reviewed_on:».
diagnostic-feedback-missing = Il portale ha un ente che lo pubblica, ma chi legge non può dire se le pagine sono chiare né segnalare un problema.
    .help = Aggiungi «feedback:» con una casella di posta («email:») o l’indirizzo di un modulo («endpoint:»).
diagnostic-licence-missing = Il portale pubblica dati aperti, ma non dice con quale licenza si possono riusare.
    .help = Aggiungi a portal.yaml una voce come «licence: {"{"} name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ {"}"}», dopo averlo deciso con l’ente; oppure scrivi «open_data: false».
diagnostic-page-too-heavy = La pagina { $page } pesa { $weight } byte compressi; il limite di «budget: { $limit-name }:» è { $limit }.{ $count ->
        [0] { "" }
        [one] { " " }(E un’altra pagina.)
       *[other] { " " }(E altre { $count } pagine.)
    }
    .help = Dividi il testo in più pagine, o alza il limite in portal.yaml: su un telefono economico ogni byte è attesa.
diagnostic-page-too-many-requests = La pagina { $page } chiede { $weight } file; il limite di «budget: requests:» è { $limit }.{ $count ->
        [0] { "" }
        [one] { " " }(E un’altra pagina.)
       *[other] { " " }(E altre { $count } pagine.)
    }
    .help = Togli dal tema i file di cui la pagina può fare a meno, o alza il limite in portal.yaml.

## Testi

diagnostic-html-raw = Qui c’è HTML, che nei testi non si usa.
    .help = Togli le parti tra < e >: per il grassetto ci sono due **asterischi**, per gli elenchi il trattino, per i riquadri i blocchi di Sportello. Così ogni pagina resta leggibile, accessibile e sicura.
diagnostic-nesting-too-deep = Elenchi e citazioni sono uno dentro l’altro troppe volte.
    .help = Nessuno riesce a seguire un testo così: togli qualche livello, o dividi il testo in sezioni.
diagnostic-block-unclosed = Questo blocco comincia qui e non finisce mai.
    .help = Dopo l’ultima riga del blocco metti una riga con gli stessi tre segni (```) con cui comincia.
diagnostic-heading-level-one = Nel testo non ci sono titoli con un solo #: quello è il titolo della pagina.
    .help = Usa due segni: ## Titolo della sezione { "{#nome-della-sezione}" }.
diagnostic-heading-level-skipped = Questo titolo salta un livello.
    .help = Chi usa un lettore di schermo si muove da un titolo all’altro per livelli: dopo ## viene ###, dopo ### viene ####.
diagnostic-section-id-missing = Questo titolo di sezione non ha un nome.
    .help = Aggiungilo alla fine della riga: ## Quanto costa { "{#costi}" }. È lo stesso in tutte le lingue, e serve a tenerle allineate.
diagnostic-section-id-duplicate = Un altro titolo si chiama già «{ $id }».
    .help = Dai a questo un altro nome: ogni titolo della pagina ha il suo.
diagnostic-section-id-invalid = Una sezione non può chiamarsi «{ $id }».
    .help = Usa solo lettere minuscole senza accento, cifre e trattini singoli. I nomi «intro» e «head» sono già presi: sono l’inizio del testo e il titolo.
diagnostic-component-unknown = Non esiste un blocco che si chiama «{ $name }».
    .help = { $suggestion ->
        [none] I blocchi sono: { $known }. Per un testo da mostrare così com’è scrivi ```text.
       *[other] Forse intendevi «{ $suggestion }»? I blocchi sono: { $known }. Per un testo da mostrare così com’è scrivi ```text.
    }
diagnostic-desks-choice = Un blocco desks elenca alcuni servizi, oppure tutti quelli di un tipo: una cosa sola.
    .help = Scrivi «services: [centro-migranti-cuneo]», oppure «kind: questura» con, se vuoi, «area: alba».
diagnostic-contacts-choice = Un blocco contacts mostra i contatti di un servizio, oppure di un ente: uno solo.
    .help = Scrivi «service: centro-migranti-cuneo», oppure «organization: comune-alba».

## Collegamenti e immagini

diagnostic-link-scheme-unknown = Il collegamento comincia con «{ $scheme }:», che non è un tipo di collegamento.
    .help = { $suggestion ->
        [none] Verso una pagina del portale si scrive per esempio (faq:nome), (guide:nome), (service:nome), (term:nome), (page:nome); verso un altro sito https://….
       *[other] Forse intendevi «{ $suggestion }:»? Verso una pagina del portale si scrive per esempio (faq:nome), (guide:nome), (service:nome); verso un altro sito https://….
    }
diagnostic-link-target-missing = Il collegamento porta a «{ $id }», che non c’è { $scheme ->
        [topic] tra i temi
        [area] tra i luoghi di areas.yaml
        [fact] tra i valori di facts.yaml
        [faq] nella cartella faq
        [guide] nella cartella guides
        [service] nella cartella services
        [organization] nella cartella organizations
        [term] nella cartella glossary
        [training] nella cartella training
        [news] nella cartella news
        [page] nella cartella pages
       *[other] nel portale
    }.
    .help = { $suggestion ->
        [none] { $scheme ->
            [topic] Chi legge finirebbe nel nulla. Controlla il nome, oppure aggiungi il tema a topics.yaml.
            [area] Chi legge finirebbe nel nulla. Controlla il nome, oppure aggiungi il luogo ad areas.yaml.
            [fact] La pagina resterebbe senza la cifra. Controlla il nome, oppure aggiungi il valore a facts.yaml.
           *[other] Chi legge finirebbe nel nulla. Controlla il nome: è quello del file, senza lingua né estensione. Se il file c’è, correggi prima gli errori che contiene.
        }
       *[other] Forse intendevi «{ $suggestion }»? Chi legge finirebbe nel nulla.
    }
diagnostic-link-anchor-missing = Nella pagina non c’è un titolo che si chiama «{ $anchor }».
    .help = { $suggestion ->
        [none] Dopo # va il nome scritto tra graffe accanto a un titolo, come { "{#costi}" }.
       *[other] Forse intendevi «#{ $suggestion }»? Dopo # va il nome scritto tra graffe accanto a un titolo.
    }
diagnostic-link-file-missing = L’allegato «{ $name }» non c’è.
    .help = { $suggestion ->
        [none] Mettilo nella cartella che ha il nome di questa pagina. Per un’altra pagina del portale non si scrive il file ma il tipo e il nome, come (faq:rinnovo-permesso).
       *[other] Forse intendevi «{ $suggestion }»? Gli allegati stanno nella cartella che ha il nome di questa pagina.
    }
diagnostic-path-outside-root = Il percorso «{ $path }» esce dalla cartella di questa pagina.
    .help = Si possono far scaricare solo gli allegati della pagina: metti il file nella cartella che ha il suo nome e scrivi solo il nome del file.
diagnostic-link-absolute = Il collegamento «{ $path }» è un indirizzo fisso del sito.
    .help = Porterebbe sempre alla stessa lingua, e si romperebbe cambiando il nome della pagina. Scrivi il tipo e il nome, come (faq:rinnovo-permesso): ognuno arriverà alla pagina nella sua lingua.
diagnostic-link-text-empty = Questo collegamento non ha parole: non si vede e non si può toccare.
    .help = Scrivi tra le parentesi quadre dove porta: [Prenotazione sul sito della Questura](https://…).
diagnostic-link-text-vague = Le parole «{ $text }», da sole, non dicono dove porta il collegamento.
    .help = Chi usa un lettore di schermo sente i collegamenti uno dopo l’altro, senza il resto della frase. Metti nel collegamento il nome di ciò che si trova: [modulo per il rinnovo](…).
diagnostic-image-alt-missing = L’immagine non ha una descrizione.
    .help = Chi non vede deve sapere che cosa mostra: scrivilo tra le parentesi quadre, ![L’ingresso dell’ufficio, accanto alla farmacia](…).
diagnostic-image-not-attached = L’immagine «{ $target }» non è tra gli allegati di questa pagina.
    .help = Presa da un altro sito, direbbe a quel sito chi sta leggendo. Salvala nella cartella che ha il nome della pagina e scrivi solo il nome del file.

## Quello che un file nomina

diagnostic-reference-missing = «{ $id }» non c’è { $kind ->
        [topic] tra i temi di topics.yaml
        [area] tra i luoghi di areas.yaml
        [network] tra le reti di portal.yaml
        [fact] tra i valori di facts.yaml
       *[other] nella cartella { $kind }
    }.
    .help = { $suggestion ->
        [none] { $kind ->
            [topic] Controlla il nome, oppure aggiungi il tema a topics.yaml.
            [area] Controlla il nome, oppure aggiungi il luogo ad areas.yaml.
            [network] Controlla il nome, oppure aggiungi la rete a portal.yaml.
            [fact] Controlla il nome, oppure aggiungi il valore a facts.yaml.
           *[other] Controlla il nome, oppure aggiungi la pagina. Se il suo file c’è, correggi prima gli errori che contiene.
        }
       *[other] Forse intendevi «{ $suggestion }»?
    }
diagnostic-reference-kind-wrong = Qui si nomina { $expected ->
        [organizations] un ente
        [services] un servizio
       *[other] una pagina della cartella { $expected }
    }, e «{ $id }» non lo è.
    .help = Scrivi { $expected }/ seguito dal nome del file senza estensione.
diagnostic-basin-unknown = «{ $id }» non è tra i bacini di questo file.
    .help = Controlla il nome, oppure aggiungi il bacino alla lista «basins».
diagnostic-id-duplicate = Il nome «{ $id }» è già preso in questo file.
    .help = Due cose con lo stesso nome non si distinguono: cambia uno dei due, o cancella quello di troppo.
diagnostic-alias-clash = Il vecchio indirizzo /{ $alias }/ è già di un’altra pagina, «{ $other }».
    .help = Un indirizzo porta a una pagina sola: toglilo da qui, oppure cambia l’altra pagina.
diagnostic-topic-missing = Questa pagina non ha un tema.
    .help = Le persone cercano per tema: aggiungi «topic:» con uno dei nomi di topics.yaml.
diagnostic-title-duplicate = La domanda «{ $title }» c’è già, in { $other }.
    .help = In un elenco non si distinguono: unisci le due risposte, o fai dire alla domanda che cosa ha di diverso.
diagnostic-answer-too-long = La risposta breve ha { $length } caratteri; il massimo è { $most }.
    .help = È quella che si legge nei risultati della ricerca e che si manda in un messaggio. Lascia qui l’essenziale e porta il resto nel testo.

## Lingue e traduzioni

diagnostic-portal-missing = Manca portal.yaml, o non si legge: senza non si sa né il titolo del portale né le sue lingue.
    .help = Crealo con almeno tre voci: title, base_url e languages. Se c’è, correggi gli errori segnalati in quel file.
diagnostic-languages-empty = Il portale non ha nemmeno una lingua.
    .help = Scrivi le lingue in ordine, a cominciare da quella in cui si scrivono i testi: languages: [it, en, ar].
diagnostic-language-not-in-portal = La lingua «{ $lang }» non è tra quelle del portale ({ $known }): queste parole non le leggerebbe nessuno.
    .help = Se la lingua serve, aggiungila a «languages» in portal.yaml; altrimenti cancella il testo, o correggi il codice.
diagnostic-source-missing = Di «{ $id }» c’è una traduzione, ma non l’originale.
    .help = Aggiungi il file nella lingua in cui la pagina è nata, con tutti i suoi dati; se c’è, correggi prima gli errori che contiene. Se l’originale è questo, togli la voce «translation».
diagnostic-source-duplicate = Di «{ $id }» ci sono due originali.
    .help = Uno solo è l’originale; gli altri file sono traduzioni, e hanno all’inizio «translation:» con chi ha tradotto e quando.
diagnostic-translation-block-missing = Questa è una traduzione (lingua «{ $lang }»), ma non dice chi l’ha fatta.
    .help = Chi legge ha diritto di saperlo. Aggiungi ai dati: translation: { "{ by: person, on: 2026-03-09 }" }. Al posto di person può esserci machine, o machine-reviewed se una persona l’ha ricontrollata.
diagnostic-translation-title-missing = Questa traduzione (lingua «{ $lang }») non ha un titolo.
    .help = È quello che si vede negli elenchi e nella ricerca: aggiungi «title:», o per le domande «question:».
diagnostic-translation-unmarked = Non si sa di quali parole questa è la traduzione, e quindi se vale ancora.
    .help = Rileggila accanto all’originale; quando dice le stesse cose lancia: sportello translations mark { $file }. Fino ad allora chi legge vede un avviso.
diagnostic-translation-outdated = L’originale è cambiato dopo questa traduzione: { $what ->
        [head] il titolo o la risposta breve
        [both] il titolo o la risposta breve e { $count ->
            [one] la sezione { $sections }
           *[other] le sezioni { $sections }
        }
       *[sections] { $count ->
            [one] la sezione { $sections }
           *[other] le sezioni { $sections }
        }
    }.
    .help = Aggiorna la traduzione, poi lancia: sportello translations mark { $file }. Se la modifica non cambia il senso, basta aggiungere --minor.
diagnostic-section-unknown = L’originale non ha una sezione che si chiama «{ $id }».
    .help = { $suggestion ->
        [none] Il nome della sezione non si traduce: è lo stesso in tutte le lingue. Se la sezione nell’originale non c’è più, togli anche questa.
       *[other] Forse intendevi «{ $suggestion }»? Il nome della sezione non si traduce: è lo stesso in tutte le lingue.
    }
diagnostic-section-order = La sezione «{ $id }» viene dopo «{ $before }», ma nell’originale viene prima.
    .help = Le sezioni si mostrano nell’ordine dell’originale: metti anche qui lo stesso ordine, così le due pagine si confrontano riga per riga.
diagnostic-locale-missing = L’interfaccia non ha parole in questa lingua («{ $lang }»).
    .help = Menu, pulsanti e avvisi saranno in inglese. Aggiungi le parole in locales/{ $lang }/, partendo da una copia di quelle inglesi.
diagnostic-message-missing = In questa lingua («{ $lang }») { $count ->
        [one] manca una parola dell’interfaccia
       *[other] mancano { $count } parole dell’interfaccia
    }: { $names }.
    .help = { $lang ->
        [en] Al loro posto se ne legge il nome, tra parentesi ⟨ ⟩.
       *[other] Al loro posto si legge l’inglese.
    } Aggiungi le righe che mancano in un file .ftl di locales/{ $lang }/.
diagnostic-message-syntax = Questo testo dell’interfaccia non si legge: { $reason }.
    .help = Un messaggio si scrive «nome = testo»; le righe che lo continuano sono rientrate e ogni graffa aperta si chiude.

## Guide

diagnostic-guide-section-missing = { $count ->
        [one] In questa guida manca la sezione { $sections }.
       *[other] In questa guida mancano { $count } sezioni: { $sections }.
    }
    .help = La scheda dei servizi pubblici ha sempre le stesse sezioni, così le persone trovano costi e tempi allo stesso posto. Se non c’è niente da dire, scrivilo: «Non costa niente».
diagnostic-guide-section-unknown = La sezione «{ $id }» non fa parte della scheda dei servizi pubblici.
    .help = { $suggestion ->
        [none] Porta il suo testo in una di queste: { $known }.
       *[other] Forse intendevi «{ $suggestion }»? Le sezioni sono: { $known }.
    }
diagnostic-guide-section-order = La sezione «{ $id }» viene dopo «{ $before }», ma nella scheda viene prima.
    .help = L’ordine è lo stesso in tutte le guide: { $known }.

## Valori con data

diagnostic-fact-not-in-force = Il valore «{ $id }» non è in vigore oggi, { $today }: la pagina resterebbe senza la cifra.
    .help = Aggiungi in facts.yaml il valore di adesso, con il giorno da cui vale; se il costo o il termine non esiste più, togli il rimando da questo testo.
diagnostic-fact-empty = Il valore «{ $id }» non ha nemmeno una cifra.
    .help = Aggiungi almeno una riga a «values»: { "{ value: 16.00, unit: EUR, from: 2013-06-26 }" }.
diagnostic-fact-value-invalid = «{ $value }» non è { $wanted ->
        [date] un giorno del calendario
        [whole] un numero intero
       *[number] un numero
    }.
    .help = { $wanted ->
        [date] Scrivi anno, mese e giorno, con gli zeri: 2026-03-09.
        [whole] Una durata è un numero intero di ore, giorni, mesi o anni: se serve, usa un’unità più piccola.
       *[number] Scrivi solo le cifre, con il punto per i decimali: 30.46. L’unità va nella voce «unit».
    }
diagnostic-fact-unit-missing = Manca l’unità: { $wanted ->
        [money] di quale moneta si parla
       *[duration] giorni, mesi o anni
    }?
    .help = { $wanted ->
        [money] Aggiungi «unit: EUR».
       *[duration] Aggiungi «unit:» con hours, days, working-days (giorni lavorativi), months o years.
    }
diagnostic-fact-unit-wrong = Questa unità non misura { $wanted ->
        [money] una somma di denaro
       *[duration] una durata
    }.
    .help = { $wanted ->
        [money] Scrivi «unit: EUR», oppure correggi «kind».
       *[duration] Scrivi hours, days, working-days, months o years, oppure correggi «kind».
    }
diagnostic-fact-overlap = { $from ->
        [none] Un altro valore di «{ $id }» vale anch’esso da sempre
       *[other] Un altro valore di «{ $id }» comincia lo stesso giorno, { $from }
    }: non si sa quale mostrare.
    .help = Dai a ciascuno il suo primo giorno con «from», oppure cancella quello sbagliato.

## Servizi, feste, corsi

diagnostic-hours-invalid = { $found ->
        [none] Questi orari non si leggono: «{ $value }».
       *[other] Questi orari non si leggono da «{ $found }» in poi: «{ $value }».
    }
    .help = { $suggestion ->
        [none] I giorni si scrivono in inglese, con due lettere, e le ore con quattro cifre: Mo-Fr 09:00-12:30; We 14:30-17:00; PH off (lunedì-venerdì, mercoledì pomeriggio, chiuso nei festivi). Tu è martedì, Th giovedì, Sa sabato, Su domenica.
       *[other] Forse intendevi «{ $suggestion }».
    } Per provare una regola: sportello hours 'Mo-Fr 09:00-12:30; PH off'.
diagnostic-dates-reversed = Finisce ({ $to }) prima di cominciare ({ $from }).
    .help = Controlla i due giorni: forse sono scambiati, o l’anno di uno è sbagliato.
diagnostic-holiday-rule = { $count ->
        [0] Non si sa quando cade la festa «{ $id }».
       *[other] La festa «{ $id }» ha più di una regola.
    }
    .help = Scrivi una sola voce tra: every (ogni anno, 12-25), easter (giorni dopo Pasqua, 1 è il Lunedì dell’Angelo), once (una volta, 2026-04-06).
diagnostic-contact-invalid = «{ $value }» non è { $kind ->
        [phone] un numero di telefono
        [email] un indirizzo di posta
       *[website] l’indirizzo di un sito
    }.
    .help = { $kind ->
        [phone] Dal telefono si chiama toccandolo: scrivi solo cifre e spazi, con il prefisso internazionale, come +39 0171 445111. Un interno va in «purpose».
        [email] Scrivi un solo indirizzo, come sportello@comune.alba.cn.it.
       *[website] Scrivi l’indirizzo intero, a cominciare da https://.
    }

## Fiducia

diagnostic-validation-voided = Il testo è cambiato dopo la validazione di { $by } ({ $on }), che quindi non vale più.
    .help = La pagina lo dice a chi legge. Chiedi a { $by } di rileggere il testo; poi aggiorna il giorno e lancia: sportello validations mark.
diagnostic-validation-unmarked = Non è detto quali parole ha validato { $by }: manca l’impronta «of».
    .help = Chi legge non vede la validazione finché manca. Quando { $by } ha letto questo testo, lancia: sportello validations mark.
diagnostic-validation-expired = La validazione di { $by } è scaduta il { $expires }.
    .help = La pagina lo dice a chi legge. Chiedi a { $by } di confermare il testo; poi aggiorna «on» ed «expires».
diagnostic-review-overdue = Questo testo andava riletto entro il { $date }.
    .help = Controlla che sia ancora giusto, poi metti in «review_by» il prossimo giorno in cui rileggerlo.

## Sito e aspetto

diagnostic-base-url-insecure = L’indirizzo del portale, { $url }, non è protetto.
    .help = Senza https chi sta in mezzo può leggere che cosa cercano le persone, e cambiare quello che leggono. Scrivi https://{ $rest }.
diagnostic-base-url-path = L’indirizzo del portale, { $url }, continua dopo il nome del sito: nessun collegamento funzionerebbe.
    .help = Il portale ha bisogno di un nome tutto suo, per esempio https://sportelli.comune.example, perché i suoi collegamenti cominciano dalla radice. Scrivi solo { $rest }, oppure chiedi un nome a chi gestisce il dominio.
diagnostic-theme-missing = Il tema «{ $name }» non c’è.
    .help = Un tema è una cartella di themes/. Correggi la voce «theme» di portal.yaml, oppure toglila: si userà il tema di Sportello.
diagnostic-template-invalid = Questo modello di pagina ha un errore: { $detail }
    .help = È un file del tema: passalo a chi lo cura. Per pubblicare intanto, togli la voce «theme» da portal.yaml: si userà il tema di Sportello.

diagnostic-search-index-failed = Non è stato possibile creare l’indice della ricerca: { $detail }
    .help = Nessun testo può esserne la causa. Riprova con più memoria libera; se succede ancora, segnalalo a chi sviluppa Sportello.

## Scritto una volta sola

diagnostic-link-field-unknown = Nella scheda non c’è una voce «{ $field }» da riportare, né un titolo con questo nome.
    .help = { $suggestion ->
        [none] Dopo # si può scrivere: { $known }.
       *[other] Forse intendevi «#{ $suggestion }»? Dopo # si può scrivere: { $known }.
    }
diagnostic-link-field-empty = La scheda { $id } non dice ancora «{ $field }»: al suo posto la pagina mette il collegamento alla scheda.
    .help = Scrivilo nella scheda, una volta sola: comparirà qui e in tutte le pagine che lo riportano.
diagnostic-contact-typed = «{ $value }» è un contatto della scheda { $id }, copiato a mano.
    .help = Se cambia nella scheda, qui resta quello vecchio. Scrivi { $reference } al suo posto: cambierà dappertutto insieme.

## Mappe

diagnostic-geojson-invalid = Questo file non è GeoJSON: { $detail }
    .help = Esportalo di nuovo dal programma di mappe, in formato GeoJSON (RFC 7946), oppure togli il file: le mappe mostreranno un contorno approssimativo.
diagnostic-geojson-type = Il file contiene un «{ $type }» e non una raccolta di aree.
    .help = Serve una «FeatureCollection», con una «Feature» per ogni area.
diagnostic-outline-name-missing = Non è detto di quale area sia questo confine.
    .help = Aggiungi "id" con il nome dell’area in areas.yaml, oppure la proprietà "istat" con il codice del Comune.
diagnostic-outline-area-unknown = «{ $name }» non c’è tra i luoghi di areas.yaml.
    .help = { $suggestion ->
        [none] Scrivi in "id" il nome di un bacino o di un Comune di areas.yaml, oppure il codice ISTAT a sei cifre.
       *[other] Forse intendevi «{ $suggestion }»? Vale anche il codice ISTAT a sei cifre.
    }
diagnostic-outline-shape = Il confine di un’area non può essere di tipo «{ $type }».
    .help = Serve un «Polygon», o un «MultiPolygon» per un’area in più pezzi.
diagnostic-outline-position = { $value } non è un punto della Terra.
    .help = Scrivi prima la longitudine (da −180 a 180) e poi la latitudine (da −90 a 90), in gradi WGS 84. Da coordinate in metri bisogna prima convertire.
diagnostic-outline-open = Il confine finisce in { $value } e non dove comincia.
    .help = L’ultimo punto deve essere uguale al primo, e i punti almeno quattro.
diagnostic-outline-turned = Nel confine di «{ $area }» latitudine e longitudine sembrano scambiate.
    .help = In GeoJSON la longitudine viene prima: [7.55, 44.39] è Cuneo.
diagnostic-outline-elsewhere = Il confine di «{ $area }» non sta attorno ai suoi Comuni.
    .help = Controlla che il confine sia di quest’area, e che le posizioni in areas.yaml siano giuste.
diagnostic-location-impossible = Queste coordinate non sono sulla Terra.
    .help = La latitudine (lat) va da -90 a 90, la longitudine (lon) da -180 a 180: { "{" } lat: 44.39, lon: 7.55 { "}" } è Cuneo.
diagnostic-location-turned = Latitudine e longitudine sembrano scambiate: così lo sportello è lontano da «{ $area }».
    .help = «lat» è la latitudine, «lon» la longitudine: { "{" } lat: 44.39, lon: 7.55 { "}" } è Cuneo.
diagnostic-location-elsewhere = Queste coordinate sono lontane da «{ $area }».
    .help = Controlla che siano dello sportello, che «area» sia giusta, e che lo siano le posizioni in areas.yaml.

## Prassi degli sportelli e copertura

diagnostic-practice-without-words = In questa eccezione è vuoto il campo «{ $field }».
    .help = Uno sportello che fa in modo diverso dice che cosa (text) e perché (reason), nella lingua principale del portale.
diagnostic-practice-overdue = L’eccezione di «{ $desk }» in «{ $guide }» doveva finire il { $date }.
    .help = Chi legge non la vede più. Chiedi allo sportello: se ormai segue la guida, togli l’eccezione; se non ancora, concordate un nuovo giorno.
diagnostic-practice-far = Questa eccezione finisce il { $date }: è troppo lontano.
    .help = Un’eccezione serve finché lo sportello si allinea, e dura al massimo due anni: fino al { $latest }. Se la regola è giusta così, cambia la guida.
diagnostic-practice-topic = «{ $desk }» non si occupa dell’argomento di questa guida ({ $topics }).
    .help = Lo sportello offre: { $offered }. Controlla di aver indicato lo sportello giusto, oppure aggiungi l’argomento allo sportello.
diagnostic-practice-repeated = «{ $desk }» ha già un’altra eccezione sullo stesso soggetto ({ $about }).
    .help = Chi legge non saprebbe quale vale. Riunisci le due in una sola.
diagnostic-residents-part-larger = In «{ $area }» il numero di «{ $part }» ({ $found }) è più grande di «{ $whole }» ({ $all }).
    .help = Una parte non può superare il totale. Controlla i due numeri: devono venire dalla stessa fonte e dallo stesso giorno.
diagnostic-country-invalid = «{ $value }» non è la sigla di un Paese.
    .help = Scrivi le due lettere maiuscole della norma ISO 3166-1, per esempio MA per il Marocco.

## Import

diagnostic-import-empty = Il file è vuoto.
    .help = La prima riga porta i nomi delle colonne, ogni riga dopo un servizio.
diagnostic-import-encoding = Il file non è in UTF-8: è letto come { $encoding }.
    .help = Se le lettere accentate sono sbagliate, salva il foglio come “CSV UTF-8”.
diagnostic-import-name-column-missing = Nessuna colonna dice di quale servizio si parla.
    .help = Serve una colonna “name” (o “nome”) oppure “id”. Le colonne sono elencate in docs/import.md.
diagnostic-import-column-unknown = { $format ->
        [csv] La colonna “{ $column }” non si conosce: non viene letta.
       *[other] “{ $column }” non si conosce: non viene letto.
    }
    .help = { $suggestion ->
        [none] Se non serve, va bene così. Le colonne sono elencate in docs/import.md.
       *[other] Forse “{ $suggestion }”? Se non serve, va bene così.
    }
diagnostic-import-column-repeated = La colonna “{ $column }” c’è due volte: vale la prima.
    .help = Togli la seconda, oppure dalle un altro nome.
diagnostic-import-quote-open = Queste virgolette non si chiudono.
    .help = Chiudile, oppure scrivi la cella senza virgolette. Le righe che seguono non si possono leggere.
diagnostic-import-row-long = La riga ha più celle delle { $count } colonne.
    .help = Forse una virgola o un punto e virgola sta dentro un testo: metti il testo tra virgolette.
diagnostic-import-row-refused = { $format ->
        [csv] Riga { $row }
        [geojson] Punto { $row }
       *[other] { $row }
    }: non viene importato nulla{ $columns ->
        [none] .
       *[other] , per via di { $columns }.
    }
    .help = Le altre righe vengono prese. Correggi questa e ripeti il comando: ciò che è già nei file resta com’è.
diagnostic-import-name-unknown = { $kind ->
        [area] Nessun comune o bacino si chiama “{ $name }”.
        [organization] Nessun ente si chiama “{ $name }”.
        [topic] Nessun tema si chiama “{ $name }”.
       *[network] Nessuna rete si chiama “{ $name }”.
    }
    .help = { $suggestion ->
        [none] { $kind ->
            [area] Scrivi il nome, l’id o il codice ISTAT di un’area di areas.yaml.
            [organization] Aggiungi l’ente, oppure ripeti il comando con --with-organizations: serve anche “organization.type” se il tipo dello sportello non lo dice.
            [topic] I temi sono in topics.yaml.
           *[network] Le reti sono in portal.yaml.
        }
       *[other] Forse “{ $suggestion }”?
    }
diagnostic-import-name-ambiguous = “{ $name }” può essere { $kind ->
        [area] più di un’area
        [organization] più di un ente
        [topic] più di un tema
       *[network] più di una rete
    }: { $candidates }.
    .help = Scrivi uno di questi id al posto del nome.
diagnostic-import-match-ambiguous = La riga può essere di più di un servizio: { $candidates }.
    .help = Aggiungi una colonna “id” con quello giusto.
diagnostic-import-slug-taken = Il nuovo servizio avrebbe l’id “{ $id }”, che è già di un altro.
    .help = Se è lo stesso, metti “{ $id }” nella colonna “id”; se è un altro, mettici un id nuovo.
diagnostic-import-slug-impossible = Da questo nome non si ricava un id.
    .help = Aggiungi una colonna “id”: lettere minuscole senza accenti, cifre e trattini.
diagnostic-import-row-repeated = Questa riga parla di “{ $id }”, di cui parla già la riga { $row }.
    .help = Unisci le due righe, oppure dai a questa un altro “id”.
diagnostic-import-record-broken = { $path } ha un errore, e così non si può modificare.
    .help = Correggi prima quello: lo dice “sportello check”.
diagnostic-import-unwritable = “{ $field }” non si può scrivere in { $path } senza toccare altro.
    .help = Il file è scritto in un modo insolito (un’ancora, un alias): scrivilo a mano.
diagnostic-import-conflict = “{ $field }” è “{ $ours }”; { $file }, { $format ->
        [csv] riga { $row }, colonna “{ $column }”,
        [geojson] punto { $row }, “{ $column }”,
       *[other] { $column },
    } dice “{ $theirs }”.
    .help = Resta com’è. Per prendere il valore del file: --overwrite { $overwrite }.
diagnostic-import-field-missing = Di un servizio nuovo va detto anche “{ $field }”.
    .help = Aggiungi la colonna “{ $field }”, oppure --default { $field }=… per tutte le righe.
diagnostic-import-json-syntax = Il file non è JSON valido: { $detail }.
    .help = Chiedi a chi ha fatto il file di esportarlo di nuovo.
diagnostic-import-json-shape = { $format ->
        [geojson] Il file non ha “features”: non è una raccolta GeoJSON di punti.
       *[other] Nel file non c’è nessun servizio di HSDS.
    }
    .help = { $format ->
        [geojson] Serve una FeatureCollection.
       *[other] Serve un elenco di servizi o di enti con i loro servizi (HSDS 3), o una pagina di un’API con “contents”.
    }
diagnostic-import-geometry = Uno sportello è un punto, e questo non lo è.
    .help = Esporta i punti, oppure i centri delle aree.
diagnostic-import-service-inactive = { $row } non è attivo (“{ $status }”): non viene preso.
    .help = Se è attivo, correggi “status” nel file.
diagnostic-import-schedule-lost = Questi orari di { $row } non si possono scrivere senza perdere qualcosa: non vengono presi.
    .help = Si prendono gli orari uguali ogni settimana (freq WEEKLY, byday, opens_at, closes_at) e che non hanno altre parole (notes, description): “su appuntamento” non è un orario di apertura. Scrivi questi a mano in “hours”.
diagnostic-import-field-lost = “{ $field }” di { $row } non ha un posto nel servizio: non viene preso.
    .help = { $field ->
        [alert] Se vale ancora, scrivilo a mano in “closures”.
       *[other] Scrivilo a mano in “appointment”.
    }
diagnostic-import-number-unclear = “{ $value }” può essere un numero o più d’uno.
    .help = Metti | tra un numero e l’altro, ogni numero per intero: 0172 438111 | 0172 438112.

## Conferme

diagnostic-confirmation-overdue = { $count ->
        [one] Uno sportello non conferma i suoi dati
       *[other] { $count } sportelli (enti: { $bodies }) non confermano i loro dati
    } da più di { $days } giorni: { $names }.
    .help = L’elenco è nel sito alla pagina { $page }, anche come tabella. Quando lo sportello dice che non è cambiato nulla: sportello services confirm ID.
diagnostic-confirmation-missing = { $count ->
        [one] Uno sportello non ha mai confermato i suoi dati
       *[other] { $count } sportelli (enti: { $bodies }) non hanno mai confermato i loro dati
    }: { $names }.
    .help = Chi legge lo vede. L’elenco è nel sito alla pagina { $page }. Quando lo sportello dice che è tutto giusto: sportello services confirm ID. Per non chiederlo a nessuno: services: { "{" } confirm_within: 0 { "}" } in portal.yaml.

## Orari e chiusure

diagnostic-hours-school-holidays = Questi orari parlano di vacanze scolastiche (SH), e il portale non sa quando sono.
    .help = Qui SH non indica nessun giorno. Scrivi i giorni, come Dec 23-Jan 6 off, oppure una chiusura con le sue date.
diagnostic-hours-holidays-missing = Questi orari non dicono che cosa succede nei giorni festivi: «{ $value }». La pagina dice che lo sportello è aperto, anche a Natale.
    .help = Se nei festivi è chiuso, aggiungi: ; PH off
diagnostic-closure-hours-missing = Dal { $from } l’orario è un altro, e nessuno dice quale.
    .help = Scrivilo in «hours: "09:00-12:00"», oppure a parole in «reason:». Se lo sportello è chiuso, scrivi «kind: closure».
diagnostic-closure-hours-unused = Nessuno legge questi orari: la voce non è di tipo «hours».
    .help = Scrivi «kind: hours» se valgono al posto di quelli soliti, oppure cancellali.
diagnostic-closures-overlap = Alcuni di questi giorni stanno anche in un’altra voce, dal { $from } al { $to }.
    .help = { $kind ->
        [same] Decide la prima voce. Controlla i giorni, oppure fai delle due una voce sola.
       *[other] Una chiusura conta più di un orario diverso. Controlla i giorni, oppure dividi la voce più lunga.
    }
diagnostic-zone-invalid = «{ $value }» non è un fuso orario.
    .help = { $suggestion ->
        [none] I fusi orari hanno i nomi della banca dati IANA: Europe/Rome.
       *[other] Forse intendevi «{ $suggestion }»? I fusi orari hanno i nomi della banca dati IANA: Europe/Rome.
    }

diagnostic-id-reserved = Nessun file può chiamarsi «{ $id }»: a quell’indirizzo il sito ha già un’altra pagina.
    .help = Rinomina il file: il nome diventa l’indirizzo della pagina.

## La mappa con le strade

diagnostic-tiles-invalid = «{ $value }» non è l’indirizzo di un servizio di mappe.
    .help = Un solo indirizzo https, con { "{z}" }, { "{x}" } e { "{y}" } una volta ciascuno dopo il nome del sito, e nient’altro tra graffe: https://tiles.example.org/{ "{z}/{x}/{y}" }.png
diagnostic-zoom-invalid = «{ $value }» non è un ingrandimento possibile.
    .help = Un numero intero da 10 a 22: l’ultimo per cui il servizio ha le immagini, spesso 19.
