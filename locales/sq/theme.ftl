# Fjalët e temës së parazgjedhur. Çdo mesazh lexohet më vete: nuk ka argumente.

# Emri i gjuhës, në vetë gjuhën.
language-name = Shqip

## Korniza e çdo faqeje

skip-link = Shkoni te përmbajtja
languages = Gjuhët
main-navigation = Menyja kryesore
breadcrumb = Rruga deri te kjo faqe
site-notice = Njoftim për këtë faqe interneti
news-feed = Lajmet në formatin Atom
translations-state = Gjendja e përkthimeve
made-with = Ndërtuar me
updated = Përditësimi i fundit

## Kërkimi

search = Kërko
# Emri i dukshëm i fushës.
search-label = Çfarë kërkoni?
search-submit = Kërko
search-noscript = Kërkimi ka nevojë për JavaScript, që këtu nuk është aktiv. Lista më poshtë ju çon te të gjitha faqet e portalit.
search-index = Të gjitha faqet, me radhë
jump-to = Shkoni te grupi
list-empty = Këtu nuk ka ende asgjë.

## Kryefaqja, zgjedhja e gjuhës, faqe që nuk ekzistojnë

home-needs = Për çfarë keni nevojë?
home-topics = Temat
home-places = Sportelet pranë jush
home-places-text = Zgjidhni zonën ku jetoni, për të gjetur zyrat dhe sportelet.
home-languages = Lexoni në një gjuhë tjetër
home-news = Lajme
home-networks = Rrjeti
choose-language = Zgjidhni gjuhën
not-found = Faqja nuk u gjet
moved = Kjo faqe ka një adresë të re
# Pas kësaj vjen emri i faqes.
moved-to = Tani gjendet këtu:

## Listat

# Pranë një titulli: faqja nuk ka përkthim.
state-missing = e papërkthyer
state-outdated = përkthim për t’u përditësuar
state-partial = e përkthyer pjesërisht
glossary-text = Fjalët italiane që lexohen në letra, në formularë dhe në zyra, të shpjeguara.
calendar-undated = Pa datë
date-unknown = Data për t’u caktuar

## Çdo tekst

on-this-page = Në këtë faqe
short-answer = Shkurt
# Pas kësaj vjen titulli i faqes origjinale.
# Pas kësaj vjen një datë.
review-overdue = Ky tekst duhej kontrolluar përsëri deri në këtë datë:
validation-by = Kontrolluar nga
validation-expires = Vlen deri më
validation-scope = Vlen për
attachments = Dokumente për t’u shkarkuar
related = Lexoni edhe
about-page = Informacion për faqen
owner = Nën kujdesin e
topics = Temat
sources = Burimet

## Udhëzuesit

guide-glance = Kostot dhe lejet e qëndrimit
guide-statuses = Lejet e qëndrimit për të cilat vlen
guide-practices = Ku veprohet ndryshe
guide-practices-text = Këto sportele kanë rregulla të tyre, me një arsye dhe një afat.
practice-reason = Arsyeja
practice-until = Deri më

## Sportele dhe zyra

contacts = Kontakte
contacts-unknown = Kontaktet nuk janë dhënë ende.
desks-none = Asnjë sportel për t’u treguar.
address-unknown = Adresa nuk është dhënë ende.
open-map = Hapeni në aplikacionin e hartave
closed = mbyllur
holiday = ditë feste
# A date follows.
hours-caption = Shtatë ditë, duke filluar nga
hours-day = Dita
hours-open = Orari
hours-unknown = Oraret nuk janë dhënë ende. Para se të shkoni, pyesni zyrën.
# Pas këtyre të treve vijnë një ose dy data dhe arsyeja.
closure-closed = Mbyllur:
closure-hours = Orar ndryshe nga zakonisht:
closure-message = Njoftim:
service-where = Ku
service-place = Vendi
service-area = Zona
service-wheelchair = Hyrja me karrige me rrota
service-appointment = Takim
service-hours = Oraret
service-languages = Gjuhët që fliten
service-about = Informacion për sportelin
service-kind = Lloji
service-organization = Institucioni
service-networks = Rrjeti
service-statuses = Lejet e qëndrimit që trajton
service-phase = Gjendja e shërbimit
service-confirmed = Të dhëna të konfirmuara më
organization-kind = Lloji i institucionit
organization-role = Roli
organization-parent = Bën pjesë në
organization-site = Faqja e internetit
organization-services = Sportelet dhe zyrat e këtij institucioni

## Fjalorthi

term-name = Në gjuhën tuaj
term-expansion = Emri i plotë
term-met-in = Ku gjendet kjo fjalë
term-used-in = Tekste që e përdorin

## Trajnimi

session-place = Vendi
session-mode = Mënyra
session-hours = Kohëzgjatja
session-trainers = Trajnerët
session-target = Për kë
session-participants = Pjesëmarrësit
training-sheet = Të dhënat e kursit
training-project = Projekti
training-provider = Organizuar nga
training-needs = Nevoja së cilës i përgjigjet
training-programme = Programi
training-satisfaction = Kënaqësia e pjesëmarrësve
training-modules = Modulet
training-sessions = Takimet
training-materials = Materialet
training-evidence = Akte dhe dokumente

## Lajmet

# Pas këtyre të dyve vjen një datë.
news-expires = Ky lajm vlen deri më
news-expired = Ky lajm nuk është më aktual. Vlente deri më

## Gjendja e përkthimeve, për redaksitë

translations-text = Për ata që kujdesen për faqen: çfarë mungon ose duhet përditësuar në këtë gjuhë.
translations-totals = Përkthimet sipas përmbledhjeve
translations-collection = Përmbledhja
translations-all = Tekste
translations-current = Të përditësuara
translations-machine = Automatike
translations-outdated = Për t’u përditësuar
translations-missing = Mungojnë
translations-none = Të gjitha përkthimet janë të përditësuara.

## What can be done with a page

tools = Mjetet e faqes
tool-counter = Në dy gjuhë
tool-poster = Afishe për printim
tool-leaflet = Fletëpalosje për printim
tool-sms = Dërgo me SMS
tool-mail = Dërgo me e-mail
tool-share = Shpërndaj
tool-share-done = Adresa u kopjua.
tool-aloud = Dëgjo
tool-print = Printo
# A date follows.
printed-as-of = Teksti i përditësuar më

## At the counter, in two languages

counter-page = Faqja

## Sheets to print

poster-text = Një afishe për t’u varur në mur: një fletë A4 me kodin që ju çon te faqja në të gjitha gjuhët.
poster-week = Java, përveç ditëve të festës
poster-write-hours = Oraret (për t’u shkruar me dorë):
leaflet-text = Një fletëpalosje për t’u dhënë njerëzve: një fletë A4 horizontale, për t’u palosur në tri pjesë.

## What readers think of it

feedback-title = Sa të qarta janë informacionet në këtë faqe?
feedback-scale = Nga 1 (aspak të qarta) deri në 5 (shumë të qarta)
feedback-why-bad = Ku keni pasur më shumë vështirësi?
feedback-bad-unclear = Ndonjëherë udhëzimet nuk ishin të qarta
feedback-bad-incomplete = Ndonjëherë udhëzimet nuk ishin të plota
feedback-bad-lost = Ndonjëherë nuk e kuptoja nëse po veproja si duhet
feedback-bad-technical = Kam pasur probleme teknike
feedback-bad-other = Tjetër
feedback-why-good = Çfarë ju pëlqeu më shumë?
feedback-good-clear = Udhëzimet ishin të qarta
feedback-good-complete = Udhëzimet ishin të plota
feedback-good-guided = E kuptoja gjithmonë që po veproja si duhet
feedback-good-smooth = Nuk kam pasur probleme teknike
feedback-good-other-good = Tjetër
feedback-comment = Dëshironi të shtoni hollësi të tjera?
feedback-hint = Jo më shumë se 200 karaktere. Mos shkruani emra, numra telefoni ose të dhëna të tjera personale.
feedback-send = Dërgo
# Beside a box; the words of a search that found nothing follow.
feedback-asked = Dërgo edhe fjalët që kërkuat:
feedback-mail = Shkruani për të njoftuar një problem të kësaj faqeje

## Accessibility and foot of the page

accessibility-declaration = Deklarata e arritshmërisë
accessibility-page = Arritshmëria e portalit
dpo = Përgjegjësi për mbrojtjen e të dhënave (RPD)
accessibility-read-declaration = Lexoni deklaratën në faqen e AGID-it
accessibility-no-declaration = Institucioni nuk e ka bërë ende deklaratën.
accessibility-prepared = Hartuar më
accessibility-method = Si u kontrollua portali
accessibility-reviewed = Rishikimi i fundit
accessibility-barriers = Çfarë nuk është e arritshme
# How the same can be had follows.
accessibility-alternative = Mundësi tjetër:
accessibility-no-barriers = Institucioni nuk ka treguar përmbajtje të paarritshme.
accessibility-feedback = Njoftoni një pengesë
# A mail address follows.
accessibility-write = Shkruani te:
accessibility-no-contact = Institucioni nuk ka treguar ende se kujt t’i shkruani.
# A web address follows.
accessibility-enforcement = Nëse institucioni nuk përgjigjet brenda 30 ditëve, ose nëse përgjigjja nuk mjafton, mund t’i drejtoheni mbrojtësit të qytetarëve për çështjet digjitale (Difensore civico per il digitale):
accessibility-audit = Kontrolli i fundit automatik
accessibility-audit-limit = Një kontroll automatik gjen vetëm një pjesë të pengesave: ai nuk e zëvendëson provën me njerëz.
audit-day = Data
audit-standard = Rregullat
audit-tool = Mjeti
audit-size = Faqet
audit-findings = Çfarë gjeti
audit-undecided = Çfarë duhet të shohë një person
accessibility-about = Portali dhe institucioni
accessibility-published = Portali u publikua më
accessibility-tested = Provuar me persona me aftësi të kufizuara
accessibility-cms = Programi që i krijon faqet
accessibility-employees = Punonjës me aftësi të kufizuara
accessibility-workstations = Vende pune të përshtatura
accessibility-officer = Përgjegjësi për përfshirjen e personave me aftësi të kufizuara
accessibility-budget = Pjesa e shpenzimeve për informatikën që shkon për arritshmërinë

## Search

search-results = Rezultatet
# A number follows.
search-found = Faqe të gjetura:
search-busy = Po kërkohet…
search-failed = Kërkimi nuk u krye. Provoni përsëri pas pak, ose përdorni listën e të gjitha faqeve.
search-offline = Rrjeti nuk përgjigjet dhe pa rrjet këtu nuk mund të kërkohet. Fjalët tuaja mbeten në fushë: provoni përsëri pas pak.
search-more = Më shumë rezultate
search-narrow = Filtro rezultatet
search-by-kind = Lloji i faqes
search-by-topic = Tema
search-by-area = Vendi
search-by-spoken = Gjuha që flitet në sportel
search-by-status = Lloji i lejes së qëndrimit
search-by-language = Gjuha e tekstit
search-by-validated = Miratimi
# The choice of who does not narrow.
search-any = Të gjitha faqet
search-clear = Hiq filtrat
search-none-left = Asnjë faqe nuk u përgjigjet njëkohësisht këtyre fjalëve dhe këtyre filtrave.
# Heading above the topics that are most like the words.
search-near = Ndoshta tema është një nga këto
search-ask = Kujt t’i drejtoheni
search-ask-text = Sportelet ju përgjigjen edhe në vend dhe me telefon. Zgjidhni vendin ku jetoni:
search-elsewhere = Të njëjtat fjalë në një gjuhë tjetër
# Beside a result: no person has checked the translation.
search-machine = përkthim automatik
search-machine-reviewed = përkthim automatik i rishikuar
search-current = përkthim i përditësuar
search-unvalidated = e pamiratuar
search-nothing = Asnjë faqe nuk i ka këto fjalë. Provoni me më pak fjalë ose me fjalë më të thjeshta, ose kërkoni në listën më poshtë.

## Without a network

# At the foot of the page.
offline = Lexoni pa internet
keep-topic = Ruaj këtë temë në telefon
keep-page = Ruaj këtë faqe në telefon
keep-busy = Faqet po ruhen…
keep-done = U krye: tani mund të lexoni edhe pa internet.
keep-what = Çfarë është ruajtur dhe si fshihet
keep-full = Në telefon nuk ka më vend. Lironi pak vend dhe provoni përsëri.
keep-failed = Ruajtja nuk u krye: lidhja u ndërpre. Mund të provoni përsëri.
offline-text = Faqet ruhen vetëm kur ju shtypni një buton, këtu ose te një temë. Nga ai çast ruhen edhe faqet e fundit që keni hapur. Gjithçka mbetet në këtë telefon dhe askush tjetër nuk e sheh. Në një telefon të huazuar ose në një vend publik është më mirë të mos ruani asgjë.
offline-noscript = Për të ruajtur faqet duhet JavaScript, që këtu nuk është aktiv. Temat më poshtë mund t’i lexoni me internet.
offline-unreachable = Nuk ka lidhje me internetin dhe faqja që kërkuat nuk është ruajtur në këtë telefon.
offline-chosen = Temat dhe faqet e ruajtura
offline-visited = Faqet e hapura së fundi
offline-nothing = Në këtë telefon nuk është ruajtur asgjë.
offline-forget = Fshi gjithçka
offline-gone = U fshi gjithçka që ishte ruajtur.
copied-note = Rrjeti nuk përgjigjet: kjo është kopja e ruajtur në telefon. Kostot dhe oraret mund të kenë ndryshuar.
copied-day = Dita e kopjes:

## Accessibility and foot of the page

faq-link = FAQ – pyetje të shpeshta

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = Të dhënat më
embeds-title = Vendosni këto faqe në faqen tuaj të internetit
embeds-summary = Për sportelet dhe institucionet publike: një rresht tregon një përgjigje, një udhëzues ose një sportel brenda një faqeje tuajën. Përditësohet vetë.
embeds-choose = Zgjidhni një faqe nga listat më poshtë dhe kopjoni rreshtin e saj.
embeds-paste = Ngjiteni rreshtin në faqen tuaj, aty ku duhet të dalë teksti. Ai merr lartësinë që i duhet dhe lexuesit mund ta ndryshojnë gjuhën.
embeds-options = Nëse doni, shtoni atribute në etiketën e parë: lang="ar" për një gjuhë tjetër, accent="7a1f3d" për ngjyrën tuaj, scheme="light" ose scheme="dark" për pamje të çelët ose të errët.
embeds-nothing-loads = Kur skriptet janë të çaktivizuara, ose kur ky portal nuk përgjigjet, lexuesit gjejnë një lidhje të thjeshtë te faqja.
embeds-privacy = Pjesa e vendosur nuk përdor cookie, nuk ruan asgjë në pajisjen e lexuesit dhe nuk ngarkon asgjë nga palë të treta.
embeds-policy = Nëse faqja juaj e internetit ka një Content Security Policy, ajo duhet të lejojë:
embeds-ways = Tri mënyra, me një shembull për çdo lloj faqeje
embeds-element = Një rresht që merr lartësinë që i duhet:
embeds-frame = Një kornizë e thjeshtë (iframe), me lartësi të caktuar dhe pa skripte në faqen tuaj:
embeds-content = Tekstet në JSON, për të ndërtuar një faqe tuajën:
embeds-line = Rreshti për t’u ngjitur
embeds-areas = Sportelet e një vendi
