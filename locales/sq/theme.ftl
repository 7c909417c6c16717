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
hours-caption = Shtatë ditët e ardhshme
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
