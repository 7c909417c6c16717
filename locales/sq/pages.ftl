# Fjalët e faqeve: ato me argumente dhe ato që emërtojnë gjërat.

language-name = Shqip

## Emrat e gjuhëve, në gjuhën e lexuesit («teksti në …»)

language-it = italisht
language-en = anglisht
language-fr = frëngjisht
language-es = spanjisht
language-ro = rumanisht
language-sq = shqip
language-ar = arabisht
language-zh = kinezisht
language-uk = ukrainisht
language-bn = bengalisht
language-ur = urduisht
language-pa = punxhabisht

## Lundrimi dhe përmbledhjet

nav-home = Kryefaqja
collection-faq = Pyetje dhe përgjigje
collection-faq-summary = Përgjigjet për pyetjet më të shpeshta, të ndara sipas temave.
collection-guides = Udhëzues
collection-guides-summary = Procedurat hap pas hapi: dokumentet, afatet, kostot.
collection-services = Sportele dhe zyra
collection-services-summary = Kujt t’i drejtoheni: sportele dhe zyra sipas vendit, llojit dhe gjuhës që flitet.
collection-organizations = Institucione
collection-organizations-summary = Institucionet e rrjetit dhe roli i tyre.
collection-glossary = Fjalë zyrtare
collection-glossary-summary = Fjalët italiane që gjenden në letra dhe në zyra, të shpjeguara.
collection-training = Trajnime
collection-training-summary = Takimet e trajnimit për punonjësit e rrjetit.
collection-news = Njoftime
collection-news-summary = Risitë dhe njoftimet e rrjetit.
collection-pages = Faqe
group-other = Të tjera
search-title = Kërkim
search-summary = Kërkoni te pyetjet, udhëzuesit dhe fjalët zyrtare.
index-summary = Pyetjet dhe udhëzuesit sipas shkronjës, pastaj fjalët zyrtare italiane.
translations-title = Gjendja e përkthimeve
translations-summary = Për redaktorët: cilat tekste duhen përkthyer, përditësuar ose rishikuar.
not-found-title = Faqja nuk u gjet
not-found-text = Faqja nuk ekziston ose ka ndryshuar adresë.
facet-area = Sipas vendit
facet-kind = Sipas llojit
facet-language = Sipas gjuhës që flitet
services-in-title = Sportele dhe zyra: { $area }
services-speaking-title = Ku flitet { $language }
services-language-unknown = Asnjë sportel nuk e ka treguar ende këtë gjuhë.
table-label = Tabelë

## Sasi

count-items = { $count ->
    [one] { $count } faqe
   *[other] { $count } faqe
}
# Pranë një rezultati dhe ndër mënyrat për të filtruar kërkimin.
search-validated = E miratuar nga një institucion
count-answers = { $count ->
    [one] { $count } përgjigje
   *[other] { $count } përgjigje
}
count-services = { $count ->
    [one] { $count } sportel
   *[other] { $count } sportele
}
fact-money = { $amount } €
fact-percent = { $amount }%
duration-hours = { $count ->
    [one] { $count } orë
   *[other] { $count } orë
}
duration-days = { $count ->
    [one] { $count } ditë
   *[other] { $count } ditë
}
duration-working-days = { $count ->
    [one] { $count } ditë pune
   *[other] { $count } ditë pune
}
duration-months = { $count ->
    [one] { $count } muaj
   *[other] { $count } muaj
}
duration-years = { $count ->
    [one] { $count } vit
   *[other] { $count } vjet
}
hours-amount = { $hours } orë
file-format = { $format }, { $kilobytes } kB

## Përkthimet

translation-machine = Përkthim automatik i datës { $date }, që ende nuk e ka kontrolluar një person. Nëse ka dallime, vlen teksti në { $language }.
translation-machine-reviewed = Përkthim automatik i kontrolluar nga një person ({ $date }).
translation-partial = Një pjesë e kësaj faqeje ende nuk është përkthyer.
translation-outdated = Teksti në { $language } ka ndryshuar pas këtij përkthimi ({ $date }): pjesët e papërditësuara janë shënuar.
translation-missing = Kjo faqe ende nuk është përkthyer: ja teksti në { $language }.
translation-see-original = Lexoni faqen në { $language }
section-outdated = Kjo pjesë ka ndryshuar pas përkthimit: krahasojeni me tekstin në { $language }.
section-critical = Kjo pjesë ka ndryshuar dhe përkthimi nuk është përditësuar: ja teksti në { $language }.
section-missing = Kjo pjesë ende nuk është përkthyer: ja teksti në { $language }.
original-label = Teksti në { $language }
todo-outdated = Për t’u përditësuar
todo-partial = Të përkthyera pjesërisht
todo-missing = Për t’u përkthyer
todo-machine = Për t’u rishikuar (përkthim automatik)

## Miratimi

validation-valid = Tekst i miratuar nga { $by } më { $date }.
validation-expired = Miratimi nga { $by } ({ $date }) ka skaduar.
validation-voided = Teksti ka ndryshuar pas miratimit nga { $by } ({ $date }): miratimi nuk vlen më.

## Njoftime në tekst

alert-note = Shënim
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Kujdes
alert-caution = Rrezik

## Dokumentet që kërkohen

form-original = origjinal
form-copy = kopje
form-photo = fotografi
form-stamp = pullë takse (marca da bollo)
form-sworn-translation = përkthim i betuar (traduzione giurata)

## Praktika të ndryshme

practice-documents = Dokumente
practice-times = Afate
practice-costs = Kosto
practice-booking = Lënia e takimit

## Sportelet

service-kind-desk = Sportel për të huajt
service-kind-questura = Drejtori e policisë (Questura)
service-kind-prefettura = Prefekturë (Prefettura)
service-kind-comune = Bashki (Comune)
service-kind-cpi = Qendër punësimi (Centro per l’impiego)
service-kind-asl = Njësi shëndetësore lokale (ASL)
service-kind-cpia = Shkollë për të rritur (CPIA)
service-kind-ccia = Dhomë tregtie (Camera di commercio)
service-kind-consorzio = Shërbime sociale (Consorzio, Unione di Comuni)
service-kind-patronato = Zyrë ndihme për të drejtat (Patronato)
service-kind-association = Shoqatë
appointment-none = Mund të shkoni pa takim.
appointment-possible = Mund të lini takim.
appointment-required = Vetëm me takim.
wheelchair-yes = I arritshëm me karrige me rrota.
wheelchair-limited = I arritshëm pjesërisht me karrige me rrota.
wheelchair-no = I paarritshëm me karrige me rrota.
phase-as-is = Aktiv para projektit
phase-pilot = Në provë
phase-live = Aktiv
contact-phone = Telefon
contact-mobile = Celular
contact-email = E-mail
contact-pec = E-mail i certifikuar (PEC)
contact-website = Faqe interneti
speaker-operator = punonjës i sportelit
speaker-mediator = ndërmjetës ndërkulturor
speaker-phone = përkthyes në telefon

## Institucionet

organization-kind-comune = Bashki (Comune)
organization-kind-provincia = Provincë (Provincia)
organization-kind-prefettura = Prefekturë (Prefettura)
organization-kind-questura = Drejtori e policisë (Questura)
organization-kind-asl = Njësi shëndetësore (ASL)
organization-kind-school = Shkollë
organization-kind-agency = Agjenci ose institucion kombëtar
organization-kind-ministry = Ministri
organization-kind-chamber-of-commerce = Dhomë tregtie (Camera di commercio)
organization-kind-university = Universitet
organization-kind-consorzio = Konsorcium (Consorzio)
organization-kind-patronato = Zyrë ndihme për të drejtat (Patronato)
organization-kind-association = Shoqatë ose fondacion
organization-kind-council = Këshill ose urdhër profesional

## Fjalë zyrtare

encounter-letter = në letra
encounter-form = në formularë
encounter-office = në zyra

## Trajnimi

mode-in-person = me prani fizike
mode-distance = në distancë
mode-mixed = pjesërisht në distancë
session-planned = i planifikuar
session-held = i zhvilluar
session-cancelled = i anuluar
participants-invited = { $count ->
    [one] { $count } i ftuar
   *[other] { $count } të ftuar
}
participants-attended = { $count ->
    [one] { $count } i pranishëm
   *[other] { $count } të pranishëm
}
participants-passed = { $count ->
    [one] { $count } me rezultat pozitiv
   *[other] { $count } me rezultat pozitiv
}
satisfaction = { $mean } nga { $scale } ({ $count ->
    [one] { $count } përgjigje
   *[other] { $count } përgjigje
})

## Sheets, two languages, readers' answers

counter-title = { $title }: në dy gjuhë
counter-summary = I njëjti tekst në dy gjuhë, njëra pranë tjetrës, për sportelin.
counter-missing = Kjo pjesë ende nuk është përkthyer: punonjësi i sportelit e shpjegon duke lexuar tekstin në { $language }.
counter-outdated = Përkthimi i kësaj pjese nuk vlen më: punonjësi i sportelit e shpjegon duke lexuar tekstin në { $language }.
counter-stamp = Vula e sportelit dhe data
poster-title = { $title }: afishe
poster-summary = Një fletë A4 për t’u varur në mur, me oraret, gjuhët dhe kodin QR.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = Skanoni kodin dhe lexoni në shqip
leaflet-title = { $title }: fletëpalosje
leaflet-summary = Pyetjet dhe përgjigjet e shkurtra në një fletë A4 për t’u palosur në tri pjesë.
feedback-subject = Njoftim për: { $title }
feedback-subject-rated = Qartësia { $rating } nga 5: { $title }
feedback-body = Shkruani këtu çfarë nuk shkon ose çfarë mungon. Mos shkruani të dhëna personale. Lëreni rreshtin në fund: ai tregon për cilën faqe bëhet fjalë.

## Accessibility

yes = Po
no = Jo
accessibility-title = Arritshmëria
accessibility-summary = Sa i arritshëm është ky portal, çfarë nuk është e arritshme dhe kujt t’ia njoftoni.
accessibility-status-full = Portali i plotëson kërkesat e ligjit italian L. 4/2004.
accessibility-status-partial = Portali i plotëson pjesërisht kërkesat e ligjit italian L. 4/2004.
accessibility-status-none = Portali nuk i plotëson kërkesat e ligjit italian L. 4/2004.
accessibility-method-self = vetëvlerësim i institucionit
accessibility-method-third-party = vlerësim nga të tretë
accessibility-method-agid = vetëvlerësim me modelin e AGID-it
accessibility-cause-non-compliance = Nuk përputhet me ligjin L. 4/2004
accessibility-cause-burden = Barrë joproporcionale
accessibility-cause-out-of-scope = Jashtë fushës së ligjit
audit-extent = { $pages ->
    [one] { $pages } faqe
   *[other] { $pages } faqe
}, { $runs ->
    [one] { $runs } kontroll gjithsej
   *[other] { $runs } kontrolle gjithsej
}
audit-outcome = { $count ->
    [0] Nuk gjeti asgjë kundër rregullave.
    [one] Gjeti { $count } pikë që nuk i respekton rregullat.
   *[other] Gjeti { $count } pika që nuk i respektojnë rregullat.
}

## Navigation and collections

offline-title = Lexoni pa internet
offline-summary = Temat që zgjidhni ruhen në telefon dhe mund t’i lexoni edhe kur nuk ka internet.
# The topic is already named in the reader's language.
keep-topic-named = Ruaj në telefon: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = Kopje e datës { $date }, nga faqja { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    Për të lexuar: hapni skedarin index.html me klikim të dyfishtë. Për të kërkuar: hapni skedarin search.html.
    Nuk duhet as internet, as programe për t’u instaluar. Të gjithë skedarët duhet të qëndrojnë bashkë.

    Kjo kopje është e datës { $date }. Faqet e përditësuara janë këtu: { $address }
embed-full = Lexoni te { $portal }

## Sheets, two languages, readers' answers

counter-others = Një gjuhë tjetër pranë tekstit në { $language }
counter-choose = Zgjidhni gjuhën që do të vihet pranë tekstit në { $language }, pjesë pas pjese.
