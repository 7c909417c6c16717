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
hours-caption = Următoarele șapte zile
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
