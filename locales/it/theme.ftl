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
hours-caption = I prossimi sette giorni
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
