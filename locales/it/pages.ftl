# Le parole delle pagine: quelle con argomenti e quelle che nominano le cose.

language-name = Italiano

## Nomi delle lingue, nella lingua di chi legge

language-it = italiano
language-en = inglese
language-fr = francese
language-es = spagnolo
language-ro = rumeno
language-sq = albanese
language-ar = arabo
language-zh = cinese
language-uk = ucraino
language-bn = bengalese
language-ur = urdu
language-pa = punjabi

## Navigazione e raccolte

nav-home = Pagina iniziale
collection-faq = Domande e risposte
collection-faq-summary = Le risposte alle domande più frequenti, divise per argomento.
collection-guides = Guide
collection-guides-summary = Le pratiche passo per passo: documenti, tempi, costi.
collection-services = Sportelli e uffici
collection-services-summary = A chi rivolgersi: sportelli e uffici per luogo, tipo e lingua parlata.
collection-organizations = Enti
collection-organizations-summary = Gli enti della rete e il loro ruolo.
collection-glossary = Parole ufficiali
collection-glossary-summary = Le parole italiane che si trovano sulle lettere e negli uffici, spiegate.
collection-training = Formazione
collection-training-summary = Gli incontri di formazione per gli operatori della rete.
collection-news = Avvisi
collection-news-summary = Le novità e gli avvisi della rete.
collection-pages = Pagine
group-other = Altro
search-title = Cerca
search-summary = Cerca tra domande, guide e parole ufficiali.
index-summary = Le domande e le guide per lettera, poi le parole ufficiali italiane.
translations-title = Stato delle traduzioni
translations-summary = Per chi redige: quali testi sono da tradurre, da aggiornare o da rivedere.
offline-title = Leggere senza rete
offline-summary = Gli argomenti scelti, salvati sul telefono, si leggono anche quando la rete non c’è.
# L’argomento ha già il nome nella lingua di chi legge.
keep-topic-named = Tieni sul telefono: { $topic }
# In fondo a ogni pagina di una copia senza rete: un giorno, l’indirizzo del sito.
offline-copy = Copia del { $date }, dal sito { $address }
# Un file di testo accanto alle pagine, su una chiavetta USB. Il titolo del portale, un giorno, un indirizzo.
offline-note = { $title }

    Per leggere: aprire il file index.html con un doppio clic. Per cercare: aprire il file search.html.
    Non servono né la rete né programmi da installare. Tutti i file devono restare insieme.

    Questa copia è del { $date }. Le pagine aggiornate sono qui: { $address }
not-found-title = Pagina non trovata
not-found-text = La pagina non esiste o ha cambiato indirizzo.
facet-area = Per luogo
facet-kind = Per tipo
facet-language = Per lingua parlata
services-in-title = Sportelli e uffici: { $area }
services-speaking-title = Dove si parla { $language }
services-language-unknown = Nessuno sportello ha ancora indicato questa lingua.
table-label = Tabella
embed-full = Leggi su { $portal }

## Quantità

count-items = { $count ->
    [one] { $count } voce
   *[other] { $count } voci
}
# Accanto a un risultato, e tra i modi di restringere la ricerca.
search-validated = Convalidata da un ente
count-answers = { $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
}
count-services = { $count ->
    [one] { $count } sportello
   *[other] { $count } sportelli
}
fact-money = { $amount } €
fact-percent = { $amount } %
duration-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
duration-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
duration-working-days = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
}
duration-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
duration-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
hours-amount = { $hours } ore
file-format = { $format }, { $kilobytes } kB

## Traduzioni

translation-machine = Traduzione automatica del { $date }, non ancora controllata da una persona. Fa fede il testo in { $language }.
translation-machine-reviewed = Traduzione automatica controllata da una persona ({ $date }).
translation-partial = Una parte di questa pagina non è ancora tradotta.
translation-outdated = Il testo in { $language } è cambiato dopo questa traduzione ({ $date }): le parti non aggiornate sono segnalate.
translation-missing = Questa pagina non è ancora tradotta: ecco il testo in { $language }.
translation-see-original = Leggi la pagina in { $language }
section-outdated = Questa parte è cambiata dopo la traduzione: confronta con il testo in { $language }.
section-critical = Questa parte è cambiata e la traduzione non è aggiornata: ecco il testo in { $language }.
section-missing = Questa parte non è ancora tradotta: ecco il testo in { $language }.
original-label = Testo in { $language }
todo-outdated = Da aggiornare
todo-partial = Tradotte in parte
todo-missing = Da tradurre
todo-machine = Da rivedere (traduzione automatica)

## Validazione

validation-valid = Testo validato da { $by } il { $date }.
validation-expired = La validazione di { $by } ({ $date }) è scaduta.
validation-voided = Il testo è cambiato dopo la validazione di { $by } ({ $date }): la validazione non vale più.

## Avvisi nel testo

alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Attenzione
alert-caution = Pericolo

## Documenti richiesti

form-original = originale
form-copy = copia
form-photo = fotografia
form-stamp = marca da bollo
form-sworn-translation = traduzione giurata

## Prassi diverse

practice-documents = Documenti
practice-times = Tempi
practice-costs = Costi
practice-booking = Prenotazione

## Sportelli

service-kind-desk = Sportello per stranieri
service-kind-questura = Questura
service-kind-prefettura = Prefettura
service-kind-comune = Comune
service-kind-cpi = Centro per l’impiego
service-kind-asl = Azienda sanitaria locale
service-kind-cpia = Scuola per adulti (CPIA)
service-kind-ccia = Camera di commercio
service-kind-consorzio = Servizi sociali (consorzio o unione di Comuni)
service-kind-patronato = Patronato
service-kind-association = Associazione
appointment-none = Si accede senza appuntamento.
appointment-possible = Si può prendere appuntamento.
appointment-required = Si accede solo su appuntamento.
wheelchair-yes = Accessibile in sedia a rotelle.
wheelchair-limited = Accessibile in parte in sedia a rotelle.
wheelchair-no = Non accessibile in sedia a rotelle.
phase-as-is = Attivo prima del progetto
phase-pilot = In sperimentazione
phase-live = Attivo
contact-phone = Telefono
contact-mobile = Cellulare
contact-email = E-mail
contact-pec = PEC
contact-website = Sito
speaker-operator = operatore
speaker-mediator = mediatore interculturale
speaker-phone = interprete al telefono

## Enti

organization-kind-comune = Comune
organization-kind-provincia = Provincia
organization-kind-prefettura = Prefettura
organization-kind-questura = Questura
organization-kind-asl = Azienda sanitaria
organization-kind-school = Scuola
organization-kind-agency = Agenzia o ente nazionale
organization-kind-ministry = Ministero
organization-kind-chamber-of-commerce = Camera di commercio
organization-kind-university = Università
organization-kind-consorzio = Consorzio o unione di Comuni
organization-kind-patronato = Patronato
organization-kind-association = Associazione o fondazione
organization-kind-council = Consiglio o ordine

## Parole ufficiali

encounter-letter = nelle lettere
encounter-form = nei moduli
encounter-office = negli uffici

## Formazione

mode-in-person = in presenza
mode-distance = a distanza
mode-mixed = in parte a distanza
session-planned = previsto
session-held = svolto
session-cancelled = annullato
participants-invited = { $count ->
    [one] { $count } invitato
   *[other] { $count } invitati
}
participants-attended = { $count ->
    [one] { $count } presente
   *[other] { $count } presenti
}
participants-passed = { $count ->
    [one] { $count } idoneo
   *[other] { $count } idonei
}
satisfaction = { $mean } su { $scale } ({ $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
})

## Fogli, due lingue, risposte di chi legge

counter-title = { $title }: in due lingue
counter-summary = Lo stesso testo in due lingue, una accanto all’altra, per lo sportello.
counter-missing = Questa parte non è ancora tradotta: chi sta allo sportello la spiega leggendo il testo in { $language }.
counter-outdated = La traduzione di questa parte non è più valida: chi sta allo sportello la spiega leggendo il testo in { $language }.
counter-others = Un’altra lingua accanto al testo in { $language }
counter-choose = Scegli la lingua da mettere accanto al testo in { $language }, sezione per sezione.
counter-stamp = Timbro dello sportello e data
poster-title = { $title }: locandina
poster-summary = Un foglio A4 da appendere, con orari, lingue e codice QR.
# Sta sulla locandina in tutte le lingue, accanto al codice QR.
poster-invitation = Inquadra il codice e leggi in italiano
leaflet-title = { $title }: pieghevole
leaflet-summary = Le domande e le risposte brevi su un foglio A4 da piegare in tre.
feedback-subject = Segnalazione su: { $title }
feedback-subject-rated = Chiarezza { $rating } su 5: { $title }
feedback-body = Scrivi qui che cosa non va o che cosa manca. Non scrivere dati personali. Lascia la riga in fondo: dice di quale pagina si tratta.

## Accessibilità

yes = Sì
no = No
accessibility-title = Accessibilità
accessibility-summary = Quanto questo sito è accessibile, che cosa non lo è e a chi segnalarlo.
accessibility-status-full = Il sito è conforme ai requisiti della L. 4/2004.
accessibility-status-partial = Il sito è parzialmente conforme ai requisiti della L. 4/2004.
accessibility-status-none = Il sito non è conforme ai requisiti della L. 4/2004.
accessibility-method-self = autovalutazione dell’ente
accessibility-method-third-party = valutazione di terzi
accessibility-method-agid = autovalutazione con il modello di AGID
accessibility-cause-non-compliance = Non conforme alla L. 4/2004
accessibility-cause-burden = Onere sproporzionato
accessibility-cause-out-of-scope = Fuori dall’ambito della legge
audit-extent = { $pages ->
    [one] { $pages } pagina
   *[other] { $pages } pagine
}, { $runs ->
    [one] esaminata { $runs } volta in tutto
   *[other] esaminate { $runs } volte in tutto
}
audit-outcome = { $count ->
    [0] Non ha trovato nulla contro le regole.
    [one] Ha trovato { $count } punto contro le regole.
   *[other] Ha trovato { $count } punti contro le regole.
}
