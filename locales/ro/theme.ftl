# Cuvintele temei implicite. Fiecare mesaj se citește singur: nu are argumente.

# Numele limbii, în limba însăși.
language-name = Română

## Cadrul fiecărei pagini

skip-link = Mergeți la conținut
languages = Limbi
main-navigation = Meniul principal
breadcrumb = Traseul până la această pagină
site-notice = Anunț despre acest site
news-feed = Noutăți în format Atom
translations-state = Stadiul traducerilor
made-with = Realizat cu
updated = Ultima actualizare

## Căutare

search = Căutare
# Numele vizibil al câmpului.
search-label = Ce căutați?
search-submit = Căutați
search-noscript = Căutarea are nevoie de JavaScript, care aici nu este activ. Lista de mai jos duce la toate paginile site-ului.
search-index = Toate paginile, în ordine
jump-to = Mergeți la grup
list-empty = Aici nu este încă nimic.

## Pagina principală, alegerea limbii, pagini care nu există

home-needs = De ce aveți nevoie?
home-topics = Subiecte
home-places = Ghișeele din apropiere
home-places-text = Alegeți zona în care locuiți, ca să găsiți birourile și ghișeele.
home-languages = Citiți în altă limbă
home-news = Noutăți
home-networks = Rețeaua
choose-language = Alegeți limba
not-found = Pagina nu a fost găsită
moved = Această pagină are o adresă nouă
# Urmează numele paginii.
moved-to = Acum se află aici:

## Liste

# Lângă un titlu: pagina nu are traducere.
state-missing = netradusă
state-outdated = traducere de actualizat
state-partial = tradusă parțial
glossary-text = Cuvintele italiene care se citesc în scrisori, în formulare și la birouri, explicate.
calendar-undated = Fără dată
date-unknown = Dată de stabilit

## Fiecare text

on-this-page = Pe această pagină
short-answer = Pe scurt
# Urmează titlul paginii originale.
# Urmează o dată.
review-overdue = Acest text trebuia verificat din nou până la această dată:
validation-by = Verificată de
validation-expires = Valabilă până la
validation-scope = Valabilă pentru
attachments = Documente de descărcat
related = Citiți și
about-page = Informații despre pagină
owner = Pagină îngrijită de
topics = Subiecte
sources = Surse

## Ghiduri

guide-glance = Costuri și permise de ședere
guide-statuses = Permisele de ședere la care se referă
guide-practices = Unde se procedează altfel
guide-practices-text = Aceste ghișee au reguli proprii, cu un motiv și o dată de încheiere.
practice-reason = Motiv
practice-until = Până la

## Ghișee și birouri

contacts = Date de contact
contacts-unknown = Datele de contact nu sunt încă indicate.
desks-none = Niciun ghișeu de indicat.
address-unknown = Adresa nu este încă indicată.
open-map = Deschideți în aplicația de hărți
closed = închis
holiday = sărbătoare legală
# A date follows.
hours-caption = Șapte zile, începând cu
hours-day = Zi
hours-open = Program
hours-unknown = Programul nu este încă indicat. Înainte de a merge, întrebați la birou.
# După aceste trei mesaje urmează o dată sau două și motivul.
closure-closed = Închis:
closure-hours = Program diferit de cel obișnuit:
closure-message = Anunț:
service-where = Unde
service-place = Loc
service-area = Zonă
service-wheelchair = Acces cu scaunul rulant
service-appointment = Programare
service-hours = Program
service-languages = Limbi vorbite
service-about = Informații despre ghișeu
service-kind = Tip
service-organization = Instituție
service-networks = Rețea
service-statuses = Permisele de ședere de care se ocupă
service-phase = Stadiul serviciului
service-confirmed = Date confirmate la
organization-kind = Tipul instituției
organization-role = Rol
organization-parent = Face parte din
organization-site = Site web
organization-services = Ghișeele și birourile acestei instituții

## Glosar

term-name = În limba dumneavoastră
term-expansion = Denumirea completă
term-met-in = Unde se întâlnește acest cuvânt
term-used-in = Texte care îl folosesc

## Formare

session-place = Loc
session-mode = Mod de desfășurare
session-hours = Durată
session-trainers = Formatori
session-target = Pentru cine
session-participants = Participanți
training-sheet = Fișa cursului
training-project = Proiect
training-provider = Organizat de
training-needs = Nevoia la care răspunde
training-programme = Program
training-satisfaction = Gradul de mulțumire
training-modules = Module
training-sessions = Întâlniri
training-materials = Materiale
training-evidence = Acte și documente

## Noutăți

# După aceste două mesaje urmează o dată.
news-expires = Această știre este valabilă până la
news-expired = Această știre nu mai este actuală. A fost valabilă până la

## Stadiul traducerilor, pentru redacții

translations-text = Pentru cei care se ocupă de site: ce lipsește sau ce trebuie actualizat în această limbă.
translations-totals = Traduceri pe colecții
translations-collection = Colecție
translations-all = Texte
translations-current = La zi
translations-machine = Automate
translations-outdated = De actualizat
translations-missing = Lipsă
translations-none = Toate traducerile sunt la zi.

## What can be done with a page

tools = Instrumentele paginii
tool-counter = În două limbi
tool-poster = Afiș de tipărit
tool-leaflet = Pliant de tipărit
tool-sms = Trimiteți prin SMS
tool-mail = Trimiteți prin e-mail
tool-share = Distribuiți
tool-share-done = Adresa a fost copiată.
tool-aloud = Ascultați
tool-print = Tipăriți
# A date follows.
printed-as-of = Text actualizat la

## At the counter, in two languages

counter-page = Pagina

## Sheets to print

poster-text = Un afiș de pus pe perete: o foaie A4 cu codul care duce la pagină în toate limbile.
poster-week = Săptămâna, cu excepția sărbătorilor legale
poster-write-hours = Program (de scris de mână):
leaflet-text = Un pliant de dat oamenilor: o foaie A4 orizontală, de împăturit în trei.

## What readers think of it

feedback-title = Cât de clare sunt informațiile de pe această pagină?
feedback-scale = De la 1 (deloc clare) la 5 (foarte clare)
feedback-why-bad = Unde v-a fost cel mai greu?
feedback-bad-unclear = Uneori indicațiile nu erau clare
feedback-bad-incomplete = Uneori indicațiile nu erau complete
feedback-bad-lost = Uneori nu știam dacă procedez corect
feedback-bad-technical = Am avut probleme tehnice
feedback-bad-other = Altceva
feedback-why-good = Ce v-a plăcut cel mai mult?
feedback-good-clear = Indicațiile erau clare
feedback-good-complete = Indicațiile erau complete
feedback-good-guided = Știam mereu că procedez corect
feedback-good-smooth = Nu am avut probleme tehnice
feedback-good-other-good = Altceva
feedback-comment = Doriți să adăugați alte detalii?
feedback-hint = Cel mult 200 de caractere. Nu scrieți nume, numere de telefon sau alte date personale.
feedback-send = Trimiteți
# Beside a box; the words of a search that found nothing follow.
feedback-asked = Trimiteți și cuvintele pe care le-ați căutat:
feedback-mail = Scrieți ca să semnalați o problemă pe această pagină

## Accessibility and foot of the page

accessibility-declaration = Declarație de accesibilitate
accessibility-page = Accesibilitatea site-ului
dpo = Responsabil cu protecția datelor (RPD)
accessibility-read-declaration = Citiți declarația pe site-ul AGID
accessibility-no-declaration = Instituția nu a făcut încă declarația.
accessibility-prepared = Redactată la
accessibility-method = Cum a fost verificat site-ul
accessibility-reviewed = Ultima revizuire
accessibility-barriers = Ce nu este accesibil
# How the same can be had follows.
accessibility-alternative = Altă posibilitate:
accessibility-no-barriers = Instituția nu a indicat conținuturi care să nu fie accesibile.
accessibility-feedback = Semnalați un obstacol
# A mail address follows.
accessibility-write = Scrieți la:
accessibility-no-contact = Instituția nu a indicat încă cui să scrieți.
# A web address follows.
accessibility-enforcement = Dacă instituția nu răspunde în 30 de zile sau dacă răspunsul nu este suficient, vă puteți adresa apărătorului civic pentru domeniul digital (Difensore civico per il digitale):
accessibility-audit = Ultima verificare automată
accessibility-audit-limit = O verificare automată găsește doar o parte dintre obstacole: nu înlocuiește proba făcută cu oameni.
audit-day = Data
audit-standard = Reguli
audit-tool = Instrument
audit-size = Pagini
audit-findings = Ce a găsit
audit-undecided = Ce trebuie să verifice o persoană
accessibility-about = Site-ul și instituția
accessibility-published = Site publicat la
accessibility-tested = Încercat cu persoane cu dizabilități
accessibility-cms = Programul care face paginile
accessibility-employees = Angajați cu dizabilități
accessibility-workstations = Locuri de muncă adaptate
accessibility-officer = Responsabil cu integrarea persoanelor cu dizabilități
accessibility-budget = Partea din cheltuielile informatice pentru accesibilitate

## Search

search-results = Rezultate
# A number follows.
search-found = Pagini găsite:
search-busy = Se caută…
search-failed = Căutarea nu a reușit. Încercați din nou peste puțin timp sau folosiți lista tuturor paginilor.
search-offline = Rețeaua nu răspunde, iar fără rețea aici nu se poate căuta. Cuvintele dumneavoastră rămân în câmp: încercați din nou peste puțin timp.
search-more = Mai multe rezultate
search-narrow = Filtrați rezultatele
search-by-kind = Tipul paginii
search-by-topic = Subiect
search-by-area = Loc
search-by-spoken = Limba vorbită la ghișeu
search-by-status = Tipul permisului de ședere
search-by-language = Limba textului
search-by-validated = Validare
# The choice of who does not narrow.
search-any = Toate paginile
search-clear = Eliminați filtrele
search-none-left = Nicio pagină nu corespunde și acestor cuvinte, și acestor filtre.
# Heading above the topics that are most like the words.
search-near = Poate că subiectul este unul dintre acestea
search-ask = Unde vă puteți adresa
search-ask-text = Ghișeele răspund și față în față, și la telefon. Alegeți locul în care locuiți:
search-elsewhere = Aceleași cuvinte în altă limbă
# Beside a result: no person has checked the translation.
search-machine = traducere automată
search-machine-reviewed = traducere automată revizuită
search-current = traducere la zi
search-unvalidated = nevalidată
search-nothing = Nicio pagină nu are aceste cuvinte. Încercați cu mai puține cuvinte sau cu cuvinte mai simple ori căutați în lista de mai jos.

## Without a network

# At the foot of the page.
offline = Citiți fără internet
keep-topic = Păstrați acest subiect pe telefon
keep-page = Păstrați această pagină pe telefon
keep-busy = Se salvează paginile…
keep-done = Gata: acum puteți citi și fără internet.
keep-what = Ce este salvat și cum se șterge
keep-full = Nu mai este loc pe telefon. Eliberați puțin spațiu și încercați din nou.
keep-failed = Salvarea nu a reușit: conexiunea s-a întrerupt. Puteți încerca din nou.
offline-text = Paginile se salvează doar dacă apăsați un buton, aici sau pe pagina unui subiect. Din acel moment se salvează și ultimele pagini deschise. Totul rămâne pe acest telefon și nimeni altcineva nu vede. Pe un telefon împrumutat sau într-un loc public este mai bine să nu salvați nimic.
offline-noscript = Pentru salvarea paginilor este nevoie de JavaScript, care aici nu este activ. Subiectele de mai jos se pot citi cu internet.
offline-unreachable = Nu există conexiune, iar pagina cerută nu este salvată pe acest telefon.
offline-chosen = Subiecte și pagini salvate
offline-visited = Pagini deschise recent
offline-nothing = Pe acest telefon nu este salvat nimic.
offline-forget = Ștergeți tot
offline-gone = Tot ce era salvat a fost șters.
copied-note = Rețeaua nu răspunde: aceasta este copia salvată pe telefon. Este posibil ca taxele și programul să se fi schimbat.
copied-day = Ziua copiei:

## Accessibility and foot of the page

faq-link = FAQ – întrebări frecvente

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = Date valabile la
embeds-title = Puneți aceste pagini pe site-ul dumneavoastră
embeds-summary = Pentru ghișee și instituții publice: un rând de cod arată un răspuns, un ghid sau un ghișeu într-o pagină a dumneavoastră. Se actualizează singur.
embeds-choose = Alegeți o pagină din listele de mai jos și copiați rândul ei.
embeds-paste = Lipiți rândul în pagina dumneavoastră, acolo unde trebuie să apară textul. Ocupă înălțimea de care are nevoie, iar cititorii pot schimba limba.
embeds-options = Dacă doriți, adăugați atribute la prima etichetă: lang="ar" pentru altă limbă, accent="7a1f3d" pentru culoarea dumneavoastră, scheme="light" sau scheme="dark" pentru fundal deschis sau închis.
embeds-nothing-loads = Unde scripturile sunt dezactivate sau dacă acest portal nu răspunde, cititorii găsesc un simplu link către pagină.
embeds-privacy = Fragmentul nu folosește cookie-uri, nu păstrează nimic pe dispozitivul cititorilor și nu încarcă nimic de la terți.
embeds-policy = Dacă site-ul dumneavoastră are o Content Security Policy, aceasta trebuie să permită:
embeds-ways = Trei moduri, cu un exemplu pentru fiecare tip de pagină
embeds-element = Un rând care ocupă înălțimea necesară:
embeds-frame = Un cadru simplu (iframe), cu înălțime fixă și fără scripturi în pagina dumneavoastră:
embeds-content = Textele în JSON, pentru a construi o pagină proprie:
embeds-line = Rândul de lipit
embeds-areas = Ghișeele dintr-un loc
