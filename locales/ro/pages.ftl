# Cuvintele paginilor: cele cu argumente și cele care numesc lucrurile.

language-name = Română

## Numele limbilor, în limba cititorului („text în …”)

language-it = italiană
language-en = engleză
language-fr = franceză
language-es = spaniolă
language-ro = română
language-sq = albaneză
language-ar = arabă
language-zh = chineză
language-uk = ucraineană
language-bn = bengaleză
language-ur = urdu
language-pa = punjabi

## Navigare și colecții

nav-home = Pagina principală
collection-faq = Întrebări și răspunsuri
collection-faq-summary = Răspunsurile la întrebările cele mai frecvente, grupate pe subiecte.
collection-guides = Ghiduri
collection-guides-summary = Procedurile pas cu pas: documente, termene, costuri.
collection-services = Ghișee și birouri
collection-services-summary = Unde vă puteți adresa: ghișee și birouri după loc, tip și limba vorbită.
collection-organizations = Instituții
collection-organizations-summary = Instituțiile din rețea și rolul lor.
collection-glossary = Cuvinte oficiale
collection-glossary-summary = Cuvintele italiene pe care le găsiți în scrisori și la birouri, explicate.
collection-training = Formare
collection-training-summary = Întâlnirile de formare pentru lucrătorii din rețea.
collection-news = Anunțuri
collection-news-summary = Noutățile și anunțurile rețelei.
collection-pages = Pagini
group-other = Altele
search-title = Căutare
search-summary = Căutați în întrebări, ghiduri și cuvinte oficiale.
index-summary = Întrebările și ghidurile după literă, apoi cuvintele oficiale italiene.
translations-title = Stadiul traducerilor
translations-summary = Pentru redactori: ce texte trebuie traduse, actualizate sau verificate.
not-found-title = Pagina nu a fost găsită
not-found-text = Pagina nu există sau și-a schimbat adresa.
facet-area = După loc
facet-kind = După tip
facet-language = După limba vorbită
services-in-title = Ghișee și birouri: { $area }
services-speaking-title = Unde puteți vorbi în { $language }
services-language-unknown = Niciun ghișeu nu a indicat încă această limbă.
table-label = Tabel

## Cantități

count-items = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}
# Lângă un rezultat și printre modurile de a filtra căutarea.
search-validated = Validată de o instituție
count-answers = { $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
}
count-services = { $count ->
    [one] { $count } ghișeu
    [few] { $count } ghișee
   *[other] { $count } de ghișee
}
fact-money = { $amount } €
fact-percent = { $amount } %
duration-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
duration-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
duration-working-days = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
duration-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
duration-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
hours-amount = { $hours } h
file-format = { $format }, { $kilobytes } kB

## Traduceri

translation-machine = Traducere automată din { $date }, încă neverificată de o persoană. Dacă există diferențe, este valabil textul în { $language }.
translation-machine-reviewed = Traducere automată verificată de o persoană ({ $date }).
translation-partial = O parte din această pagină nu este încă tradusă.
translation-outdated = Textul în { $language } s-a schimbat după această traducere ({ $date }): părțile neactualizate sunt semnalate.
translation-missing = Această pagină nu este încă tradusă: iată textul în { $language }.
translation-see-original = Citiți pagina în { $language }
section-outdated = Această parte s-a schimbat după traducere: comparați cu textul în { $language }.
section-critical = Această parte s-a schimbat și traducerea nu este actualizată: iată textul în { $language }.
section-missing = Această parte nu este încă tradusă: iată textul în { $language }.
original-label = Text în { $language }
todo-outdated = De actualizat
todo-partial = Traduse parțial
todo-missing = De tradus
todo-machine = De verificat (traducere automată)

## Validare

validation-valid = Text validat de { $by } la { $date }.
validation-expired = Validarea făcută de { $by } ({ $date }) a expirat.
validation-voided = Textul s-a schimbat după validarea făcută de { $by } ({ $date }): validarea nu mai este valabilă.

## Avertismente în text

alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Pericol

## Documente cerute

form-original = original
form-copy = copie
form-photo = fotografie
form-stamp = timbru fiscal (marca da bollo)
form-sworn-translation = traducere jurată (traduzione giurata)

## Practici diferite

practice-documents = Documente
practice-times = Termene
practice-costs = Costuri
practice-booking = Programare

## Ghișee

service-kind-desk = Ghișeu pentru străini
service-kind-questura = Sediul poliției (Questura)
service-kind-prefettura = Prefectură (Prefettura)
service-kind-comune = Primărie (Comune)
service-kind-cpi = Agenție de ocupare a forței de muncă (Centro per l’impiego)
service-kind-asl = Autoritate sanitară locală (ASL)
service-kind-cpia = Școală pentru adulți (CPIA)
service-kind-ccia = Cameră de comerț (Camera di commercio)
service-kind-consorzio = Servicii sociale (Consorzio, Unione di Comuni)
service-kind-patronato = Birou de asistență socială (Patronato)
service-kind-association = Asociație
appointment-none = Puteți veni fără programare.
appointment-possible = Puteți face o programare.
appointment-required = Numai cu programare.
wheelchair-yes = Accesibil cu scaunul rulant.
wheelchair-limited = Accesibil parțial cu scaunul rulant.
wheelchair-no = Nu este accesibil cu scaunul rulant.
phase-as-is = Activ înainte de proiect
phase-pilot = În perioada de probă
phase-live = Activ
contact-phone = Telefon
contact-mobile = Telefon mobil
contact-email = E-mail
contact-pec = E-mail certificat (PEC)
contact-website = Site web
speaker-operator = lucrător al ghișeului
speaker-mediator = mediator intercultural
speaker-phone = interpret la telefon

## Instituții

organization-kind-comune = Primărie (Comune)
organization-kind-provincia = Provincie (Provincia)
organization-kind-prefettura = Prefectură (Prefettura)
organization-kind-questura = Sediul poliției (Questura)
organization-kind-asl = Autoritate sanitară (ASL)
organization-kind-school = Școală
organization-kind-agency = Agenție sau instituție națională
organization-kind-ministry = Minister
organization-kind-chamber-of-commerce = Cameră de comerț (Camera di commercio)
organization-kind-university = Universitate
organization-kind-consorzio = Consorțiu (Consorzio)
organization-kind-patronato = Birou de asistență socială (Patronato)
organization-kind-association = Asociație sau fundație
organization-kind-council = Consiliu sau ordin profesional

## Cuvinte oficiale

encounter-letter = în scrisori
encounter-form = în formulare
encounter-office = la birouri

## Formare

mode-in-person = cu prezență fizică
mode-distance = la distanță
mode-mixed = parțial la distanță
session-planned = planificată
session-held = desfășurată
session-cancelled = anulată
participants-invited = { $count ->
    [one] { $count } invitat
    [few] { $count } invitați
   *[other] { $count } de invitați
}
participants-attended = { $count ->
    [one] { $count } prezent
    [few] { $count } prezenți
   *[other] { $count } de prezenți
}
participants-passed = { $count ->
    [one] { $count } promovat
    [few] { $count } promovați
   *[other] { $count } de promovați
}
satisfaction = { $mean } din { $scale } ({ $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
})

## Sheets, two languages, readers' answers

counter-title = { $title }: în două limbi
counter-summary = Același text în două limbi, una lângă alta, pentru ghișeu.
counter-missing = Această parte nu este încă tradusă: lucrătorul ghișeului o explică citind textul în { $language }.
counter-outdated = Traducerea acestei părți nu mai este valabilă: lucrătorul ghișeului o explică citind textul în { $language }.
counter-stamp = Ștampila ghișeului și data
poster-title = { $title }: afiș
poster-summary = O foaie A4 de pus pe perete, cu programul, limbile și codul QR.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = Scanați codul și citiți în română
leaflet-title = { $title }: pliant
leaflet-summary = Întrebările și răspunsurile scurte pe o foaie A4 de împăturit în trei.
feedback-subject = Semnalare despre: { $title }
feedback-subject-rated = Claritate { $rating } din 5: { $title }
feedback-body = Scrieți aici ce nu este în regulă sau ce lipsește. Nu scrieți date personale. Lăsați rândul de la sfârșit: el spune despre ce pagină este vorba.

## Accessibility

yes = Da
no = Nu
accessibility-title = Accesibilitate
accessibility-summary = Cât de accesibil este acest site, ce nu este accesibil și cui puteți semnala acest lucru.
accessibility-status-full = Site-ul respectă cerințele legii italiene L. 4/2004.
accessibility-status-partial = Site-ul respectă parțial cerințele legii italiene L. 4/2004.
accessibility-status-none = Site-ul nu respectă cerințele legii italiene L. 4/2004.
accessibility-method-self = autoevaluare a instituției
accessibility-method-third-party = evaluare făcută de terți
accessibility-method-agid = autoevaluare cu modelul AGID
accessibility-cause-non-compliance = Nu respectă legea L. 4/2004
accessibility-cause-burden = Sarcină disproporționată
accessibility-cause-out-of-scope = În afara domeniului legii
audit-extent = { $pages ->
    [one] { $pages } pagină
    [few] { $pages } pagini
   *[other] { $pages } de pagini
}, { $runs ->
    [one] { $runs } verificare în total
    [few] { $runs } verificări în total
   *[other] { $runs } de verificări în total
}
audit-outcome = { $count ->
    [0] Nu a găsit nimic contrar regulilor.
    [one] A găsit { $count } punct contrar regulilor.
    [few] A găsit { $count } puncte contrare regulilor.
   *[other] A găsit { $count } de puncte contrare regulilor.
}

## Navigation and collections

offline-title = Citiți fără internet
offline-summary = Subiectele pe care le alegeți se salvează pe telefon și pot fi citite și când nu există conexiune.
# The topic is already named in the reader's language.
keep-topic-named = Păstrați pe telefon: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = Copie din { $date }, de pe site-ul { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    Pentru a citi: deschideți fișierul index.html cu dublu clic. Pentru a căuta: deschideți fișierul search.html.
    Nu este nevoie de internet și nici de programe de instalat. Toate fișierele trebuie să rămână împreună.

    Această copie este din { $date }. Paginile actualizate sunt aici: { $address }
embed-full = Citiți pe { $portal }

## Sheets, two languages, readers' answers

counter-others = Altă limbă alături de textul în { $language }
counter-choose = Alegeți limba pe care o puneți alături de textul în { $language }, parte cu parte.
