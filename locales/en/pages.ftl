# The words of the pages: those with arguments and those that name things.

language-name = English

## Names of languages, in the reader's language

language-it = Italian
language-en = English
language-fr = French
language-es = Spanish
language-ro = Romanian
language-sq = Albanian
language-ar = Arabic
language-zh = Chinese
language-uk = Ukrainian
language-bn = Bengali
language-ur = Urdu
language-pa = Punjabi

## Navigation and collections

nav-home = Home
collection-faq = Questions and answers
collection-faq-summary = Answers to the questions people ask most, by topic.
collection-guides = Guides
collection-guides-summary = Procedures step by step: documents, times, costs.
collection-services = Desks and offices
collection-services-summary = Who to ask: desks and offices by place, kind and language spoken.
collection-organizations = Bodies
collection-organizations-summary = The bodies of the network and their role.
collection-glossary = Official words
collection-glossary-summary = The Italian words you meet in letters and offices, explained.
collection-training = Training
collection-training-summary = Training meetings for the operators of the network.
collection-news = Notices
collection-news-summary = News and notices of the network.
collection-pages = Pages
group-other = Other
search-title = Search
search-summary = Search questions, guides and official words.
index-summary = Questions and guides by letter, then the official Italian words.
translations-title = State of the translations
translations-summary = For editors: which texts are to be translated, updated or reviewed.
offline-title = Read without a network
offline-summary = Topics that you choose are saved on your phone and can be read when there is no network.
# The topic is already named in the reader's language.
keep-topic-named = Keep on the phone: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = Copy of { $date }, from the site { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    To read: open the file index.html with a double click. To search: open the file search.html.
    No network and no other program is needed. Keep all the files together.

    This copy was made on { $date }. The current pages are here: { $address }
not-found-title = Page not found
not-found-text = The page does not exist or has a new address.
facet-area = By place
facet-kind = By kind
facet-language = By language spoken
services-in-title = Desks and offices: { $area }
services-speaking-title = Where { $language } is spoken
services-language-unknown = No desk has stated this language yet.
table-label = Table
embed-full = Read on { $portal }

## Quantities

count-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
# Beside a result, and among the ways to narrow a search.
search-validated = Validated by an authority
count-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
count-services = { $count ->
    [one] { $count } desk
   *[other] { $count } desks
}
fact-money = €{ $amount }
fact-percent = { $amount }%
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
hours-amount = { $hours } hours
file-format = { $format }, { $kilobytes } kB

## Translations

translation-machine = Machine translation of { $date }, not yet checked by a person. The text in { $language } prevails.
translation-machine-reviewed = Machine translation checked by a person ({ $date }).
translation-partial = A part of this page is not translated yet.
translation-outdated = The text in { $language } has changed since this translation ({ $date }): parts that are out of date are marked.
translation-missing = This page is not translated yet: here is the text in { $language }.
translation-see-original = Read the page in { $language }
section-outdated = This part has changed since it was translated: compare it with the text in { $language }.
section-critical = This part has changed and its translation is out of date: here is the text in { $language }.
section-missing = This part is not translated yet: here is the text in { $language }.
original-label = Text in { $language }
todo-outdated = To be updated
todo-partial = Translated in part
todo-missing = To be translated
todo-machine = To be reviewed (machine translation)

## Validation

validation-valid = Text validated by { $by } on { $date }.
validation-expired = The validation by { $by } ({ $date }) has expired.
validation-voided = The text has changed since { $by } validated it ({ $date }): the validation no longer holds.

## Alerts in the text

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Danger

## Documents asked for

form-original = original
form-copy = copy
form-photo = photograph
form-stamp = revenue stamp
form-sworn-translation = sworn translation

## Practices that differ

practice-documents = Documents
practice-times = Times
practice-costs = Costs
practice-booking = Booking

## Desks

service-kind-desk = Desk for foreign nationals
service-kind-questura = Police headquarters (Questura)
service-kind-prefettura = Prefecture
service-kind-comune = Municipality
service-kind-cpi = Job centre
service-kind-asl = Local health authority
service-kind-cpia = School for adults (CPIA)
service-kind-ccia = Chamber of Commerce
service-kind-consorzio = Social services (consortium or union of municipalities)
service-kind-patronato = Patronato (advice centre)
service-kind-association = Association
appointment-none = No appointment is needed.
appointment-possible = You can make an appointment.
appointment-required = By appointment only.
wheelchair-yes = Wheelchair accessible.
wheelchair-limited = Partly wheelchair accessible.
wheelchair-no = Not wheelchair accessible.
phase-as-is = Running before the project
phase-pilot = On trial
phase-live = Running
contact-phone = Telephone
contact-mobile = Mobile
contact-email = E-mail
contact-pec = Certified e-mail (PEC)
contact-website = Website
speaker-operator = operator
speaker-mediator = intercultural mediator
speaker-phone = interpreter by telephone

## Bodies

organization-kind-comune = Municipality
organization-kind-provincia = Province
organization-kind-prefettura = Prefecture
organization-kind-questura = Police headquarters
organization-kind-asl = Health authority
organization-kind-school = School
organization-kind-agency = Agency or national body
organization-kind-ministry = Ministry
organization-kind-chamber-of-commerce = Chamber of Commerce
organization-kind-university = University
organization-kind-consorzio = Consortium or union of municipalities
organization-kind-patronato = Patronato
organization-kind-association = Association or foundation
organization-kind-council = Council or professional order

## Official words

encounter-letter = in letters
encounter-form = in forms
encounter-office = in offices

## Training

mode-in-person = in person
mode-distance = at a distance
mode-mixed = partly at a distance
session-planned = planned
session-held = held
session-cancelled = cancelled
participants-invited = { $count ->
    [one] { $count } invited
   *[other] { $count } invited
}
participants-attended = { $count ->
    [one] { $count } attended
   *[other] { $count } attended
}
participants-passed = { $count ->
    [one] { $count } passed
   *[other] { $count } passed
}
satisfaction = { $mean } out of { $scale } ({ $count ->
    [one] { $count } answer
   *[other] { $count } answers
})

## Sheets, two languages, readers' answers

counter-title = { $title }: in two languages
counter-summary = The same text in two languages side by side, for the counter.
counter-missing = This part is not translated yet: the operator explains it from the text in { $language }.
counter-outdated = The translation of this part no longer holds: the operator explains it from the text in { $language }.
counter-others = Another language beside the text in { $language }
counter-choose = Choose the language to put beside the text in { $language }, section by section.
counter-stamp = Stamp of the desk and date
poster-title = { $title }: poster
poster-summary = One A4 sheet to hang up, with hours, languages and QR code.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = Scan the code and read in English
leaflet-title = { $title }: leaflet
leaflet-summary = The questions with their short answers on an A4 sheet to fold in three.
feedback-subject = Report about: { $title }
feedback-subject-rated = Clarity { $rating } out of 5: { $title }
feedback-body = Write here what is wrong or missing. Do not write personal data. Leave the line at the end: it says which page this is about.

## Accessibility

yes = Yes
no = No
accessibility-title = Accessibility
accessibility-summary = How accessible this site is, what is not, and where to report it.
accessibility-status-full = The site conforms with the requirements of Italian law 4/2004.
accessibility-status-partial = The site conforms in part with the requirements of Italian law 4/2004.
accessibility-status-none = The site does not conform with the requirements of Italian law 4/2004.
accessibility-method-self = the body’s own assessment
accessibility-method-third-party = assessment by a third party
accessibility-method-agid = the body’s own assessment, with AGID’s model
accessibility-cause-non-compliance = Not compliant with law 4/2004
accessibility-cause-burden = Disproportionate burden
accessibility-cause-out-of-scope = Outside the scope of the law
audit-extent = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $runs ->
    [one] examined { $runs } time in all
   *[other] examined { $runs } times in all
}
audit-outcome = { $count ->
    [0] It found nothing that breaks the rules.
    [one] It found { $count } point that breaks the rules.
   *[other] It found { $count } points that break the rules.
}
