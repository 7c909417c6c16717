# Le parole del tema predefinito. Ogni messaggio si legge da solo: non ha argomenti.

# Il nome della lingua, nella lingua stessa.
language-name = Italiano

## Cornice di ogni pagina

skip-link = Vai al contenuto
languages = Lingue
main-navigation = Menu principale
breadcrumb = Percorso
site-notice = Avviso su questo sito
news-feed = Notizie in formato Atom
translations-state = Stato delle traduzioni
made-with = Realizzato con
updated = Ultimo aggiornamento

## Ricerca

search = Cerca
# Nome visibile del campo.
search-label = Parole da cercare
search-submit = Cerca
search-noscript = La ricerca ha bisogno di JavaScript, che qui non è attivo. L’indice che segue porta a tutte le pagine del sito.
search-index = Tutte le pagine, in ordine
search-results = Risultati
# Segue un numero.
search-found = Pagine trovate:
search-busy = Ricerca in corso…
search-failed = La ricerca non è riuscita. Si può riprovare tra poco, oppure usare l’indice di tutte le pagine.
search-offline = La rete non risponde, e senza rete qui non si può cercare. Le parole restano nel campo: si può riprovare tra poco.
search-more = Altri risultati
search-narrow = Restringi i risultati
search-by-kind = Tipo di pagina
search-by-topic = Argomento
search-by-area = Luogo
search-by-spoken = Lingua parlata allo sportello
search-by-status = Titolo di soggiorno
search-by-language = Lingua del testo
search-by-validated = Convalida
# La scelta di chi non restringe.
search-any = Tutte le pagine
search-clear = Togli i filtri
search-none-left = Nessuna pagina ha queste parole e insieme questi filtri.
# Titolo sopra gli argomenti più simili alle parole cercate.
search-near = Forse l’argomento è uno di questi
search-ask = A chi chiedere
search-ask-text = Gli sportelli rispondono anche di persona e per telefono. Il luogo in cui si vive:
search-elsewhere = Le stesse parole in un’altra lingua
# Accanto a un risultato: nessuna persona ha controllato la traduzione.
search-machine = traduzione automatica
search-machine-reviewed = traduzione automatica riveduta
search-current = traduzione aggiornata
search-unvalidated = non convalidata
search-nothing = Nessuna pagina ha queste parole. Conviene provare con meno parole o con parole più semplici, oppure cercare nell’indice che segue.
jump-to = Gruppi dell’elenco
list-empty = Qui non c’è ancora nulla.

## Senza rete

# Nel piè di pagina.
offline = Leggere senza rete
keep-topic = Tieni questo argomento sul telefono
keep-page = Tieni questa pagina sul telefono
keep-busy = Salvataggio delle pagine in corso…
keep-done = Fatto: ora si può leggere anche senza rete.
keep-what = Che cosa è salvato e come si cancella
keep-full = Sul telefono non c’è più spazio. Bisogna liberarne un po’ e riprovare.
keep-failed = Il salvataggio non è riuscito: la rete si è interrotta. Si può riprovare.
offline-text = Le pagine si salvano solo premendo un pulsante di questa pagina o di un argomento. Da quel momento si salvano anche le ultime pagine aperte. Tutto resta su questo telefono, e nessun altro lo vede. Su un telefono prestato o in un luogo pubblico è meglio non salvare nulla.
offline-noscript = Per salvare le pagine serve JavaScript, che qui non è attivo. Gli argomenti qui sotto si possono leggere con la rete.
offline-unreachable = Non c’è rete, e la pagina richiesta non è salvata su questo telefono.
offline-chosen = Argomenti e pagine salvati
offline-visited = Pagine aperte di recente
offline-nothing = Su questo telefono non è salvato nulla.
offline-forget = Cancella tutto
offline-gone = Tutto ciò che era salvato è stato cancellato.
copied-note = La rete non risponde: questa è la copia salvata sul telefono. Costi e orari possono essere cambiati.
copied-day = Giorno della copia:

## Pagina iniziale, scelta della lingua, pagine che non ci sono

home-needs = Da dove cominciare
home-topics = Argomenti
home-places = Gli sportelli vicini
home-places-text = Per trovare gli uffici e gli sportelli basta scegliere la zona in cui si vive.
home-languages = Leggere in un’altra lingua
home-news = Notizie
home-networks = La rete
choose-language = Scegliere la lingua
not-found = Pagina non trovata
moved = Questa pagina ha un nuovo indirizzo
# Segue il nome della pagina.
moved-to = Ora si trova qui:

## Elenchi

# Accanto a un titolo: la pagina non ha traduzione.
state-missing = non tradotta
state-outdated = traduzione da aggiornare
state-partial = tradotta in parte
glossary-text = Le parole italiane che si leggono nelle lettere, nei moduli e negli uffici, spiegate.
calendar-undated = Senza data
date-unknown = Data da stabilire

## Ogni testo

on-this-page = In questa pagina
short-answer = In breve
# Segue il titolo della pagina originale.
# Segue una data.
review-overdue = Questo testo andava ricontrollato entro questa data:
validation-by = Controllata da
validation-expires = Valida fino al
validation-scope = Vale per
attachments = Documenti da scaricare
related = Leggere anche
about-page = Informazioni sulla pagina
owner = A cura di
topics = Argomenti
sources = Fonti

## Guide

guide-glance = Costi e permessi
guide-statuses = Permessi interessati
guide-practices = Dove si fa in modo diverso
guide-practices-text = Questi sportelli hanno regole proprie, con un motivo e una scadenza.
practice-reason = Motivo
practice-until = Fino al

## Sportelli e uffici

contacts = Contatti
contacts-unknown = I contatti non sono ancora indicati.
desks-none = Nessuno sportello da indicare.
address-unknown = L’indirizzo non è ancora indicato.
open-map = Aprire nell’applicazione delle mappe
closed = chiuso
holiday = festivo
# A date follows.
hours-caption = Sette giorni, a partire da:
hours-day = Giorno
hours-open = Orario
hours-unknown = Gli orari non sono ancora indicati. Prima di andare conviene chiedere all’ufficio.
# Dopo questi tre seguono una data o due, e il motivo.
closure-closed = Chiuso:
closure-hours = Orario diverso dal solito:
closure-message = Avviso:
service-where = Dove
service-place = Luogo
service-area = Zona
service-wheelchair = Accesso con la sedia a rotelle
service-appointment = Appuntamento
service-hours = Orari
service-languages = Lingue parlate
service-about = Informazioni sullo sportello
service-kind = Tipo
service-organization = Ente
service-networks = Rete
service-statuses = Permessi seguiti
service-phase = Stato del servizio
service-confirmed = Dati confermati il
organization-kind = Tipo di ente
organization-role = Ruolo
organization-parent = Fa parte di
organization-site = Sito
organization-services = Sportelli e uffici di questo ente

## Glossario

term-name = In questa lingua
term-expansion = Per esteso
term-met-in = Dove si incontra questa parola
term-used-in = Testi che la usano

## Formazione

session-place = Luogo
session-mode = Modalità
session-hours = Durata
session-trainers = Formatori
session-target = Destinatari
session-participants = Partecipanti
training-sheet = Scheda del corso
training-project = Progetto
training-provider = Organizzato da
training-needs = Bisogno a cui risponde
training-programme = Programma
training-satisfaction = Gradimento
training-modules = Moduli
training-sessions = Incontri
training-materials = Materiali
training-evidence = Atti e documentazione

## Notizie

# Dopo questi due segue una data.
news-expires = Questa notizia vale fino al
news-expired = Questa notizia non è più attuale. Valeva fino al

## Stato delle traduzioni, per le redazioni

translations-text = Per chi cura il sito: che cosa manca o è da aggiornare in questa lingua.
translations-totals = Traduzioni per raccolta
translations-collection = Raccolta
translations-all = Testi
translations-current = Attuali
translations-machine = Automatiche
translations-outdated = Da aggiornare
translations-missing = Mancanti
translations-none = Tutte le traduzioni sono attuali.

## Che cosa si può fare con una pagina

tools = Strumenti della pagina
tool-counter = In due lingue
tool-poster = Locandina da stampare
tool-leaflet = Pieghevole da stampare
tool-sms = Manda un SMS
tool-mail = Manda per e-mail
tool-share = Condividi
tool-share-done = Indirizzo copiato.
tool-aloud = Ascolta
tool-print = Stampa
# Segue una data.
printed-as-of = Testo aggiornato al

## Allo sportello, in due lingue

counter-page = La pagina

## Fogli da stampare

poster-text = Una locandina da appendere: un foglio A4 con il codice che porta alla pagina in tutte le lingue.
poster-week = La settimana, salvo festività
poster-write-hours = Orari (da scrivere a mano):
leaflet-text = Un pieghevole da consegnare: un foglio A4 orizzontale, da piegare in tre.

## Che cosa ne pensa chi legge

feedback-title = Quanto sono chiare le informazioni su questa pagina?
feedback-scale = Da 1 (per niente chiare) a 5 (molto chiare)
feedback-why-bad = Dove hai incontrato le maggiori difficoltà?
feedback-bad-unclear = A volte le indicazioni non erano chiare
feedback-bad-incomplete = A volte le indicazioni non erano complete
feedback-bad-lost = A volte non capivo se stavo procedendo correttamente
feedback-bad-technical = Ho avuto problemi tecnici
feedback-bad-other = Altro
feedback-why-good = Quali sono stati gli aspetti che hai preferito?
feedback-good-clear = Le indicazioni erano chiare
feedback-good-complete = Le indicazioni erano complete
feedback-good-guided = Capivo sempre che stavo procedendo correttamente
feedback-good-smooth = Non ho avuto problemi tecnici
feedback-good-other-good = Altro
feedback-comment = Vuoi aggiungere altri dettagli?
feedback-hint = Al massimo 200 caratteri. Non scrivere nomi, numeri di telefono o altri dati personali.
feedback-send = Invia
# Accanto a una casella; seguono le parole di una ricerca che non ha trovato nulla.
feedback-asked = Invia anche le parole cercate poco fa:
feedback-mail = Scrivi per segnalare un problema di questa pagina

## Accessibilità e piede della pagina

accessibility-declaration = Dichiarazione di accessibilità
accessibility-page = Accessibilità del sito
faq-link = FAQ – domande frequenti
dpo = Responsabile della protezione dei dati (RPD)
accessibility-read-declaration = Leggi la dichiarazione sul sito di AGID
accessibility-no-declaration = L’ente non ha ancora fatto la dichiarazione.
accessibility-prepared = Redatta il
accessibility-method = Come è stata fatta la verifica
accessibility-reviewed = Ultima revisione
accessibility-barriers = Che cosa non è accessibile
# Segue come si può avere la stessa cosa.
accessibility-alternative = In alternativa:
accessibility-no-barriers = L’ente non ha indicato contenuti non accessibili.
accessibility-feedback = Segnalare un ostacolo
# Segue un indirizzo di posta.
accessibility-write = Scrivi a:
accessibility-no-contact = L’ente non ha ancora indicato a chi scrivere.
# Segue un indirizzo web.
accessibility-enforcement = Se l’ente non risponde entro 30 giorni o la risposta non basta, ci si può rivolgere al Difensore civico per il digitale:
accessibility-audit = L’ultima verifica automatica
accessibility-audit-limit = Una verifica automatica trova solo una parte degli ostacoli: non sostituisce la prova con le persone.
audit-day = Data
audit-standard = Regole
audit-tool = Strumento
audit-size = Pagine
audit-findings = Che cosa ha trovato
audit-undecided = Che cosa deve guardare una persona
accessibility-about = Il sito e l’ente
accessibility-published = Sito pubblicato il
accessibility-tested = Provato con persone con disabilità
accessibility-cms = Programma che fa le pagine
accessibility-employees = Dipendenti con disabilità
accessibility-workstations = Postazioni di lavoro adattate
accessibility-officer = Responsabile dei processi di inserimento
accessibility-budget = Parte della spesa informatica per l’accessibilità
## Pagine per altri siti

# Sotto un brano nella cornice di un altro sito; segue una data.
embed-as-of = Dati al
embeds-title = Metti queste pagine nel tuo sito
embeds-summary = Per sportelli ed enti pubblici: una riga mostra una risposta, una guida o uno sportello dentro una tua pagina. Si aggiorna da sola.
embeds-choose = Scegli una pagina dagli elenchi qui sotto e copia la sua riga.
embeds-paste = Incolla la riga nella tua pagina, dove deve comparire il testo. Prende l'altezza che serve e chi legge può cambiare lingua.
embeds-options = Se vuoi, aggiungi attributi al primo tag: lang="ar" per un'altra lingua, accent="7a1f3d" per il tuo colore, scheme="light" o scheme="dark" per chiaro o scuro.
embeds-nothing-loads = Dove gli script sono disattivati, o se questo portale non risponde, chi legge trova un semplice collegamento alla pagina.
embeds-privacy = Il brano non usa cookie, non conserva nulla sul dispositivo di chi legge e non carica nulla da terzi.
embeds-policy = Se il tuo sito ha una Content Security Policy, questa deve permettere:
embeds-ways = Tre modi, con un esempio per ogni tipo di pagina
embeds-element = Una riga che prende l'altezza che serve:
embeds-frame = Una cornice semplice, ad altezza fissa e senza script nella tua pagina:
embeds-content = Le parole in JSON, per costruire una pagina tua:
embeds-line = La riga da incollare
embeds-areas = Sportelli di un luogo
