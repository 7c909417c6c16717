# The words of the default theme. Each message is read by itself: none has arguments.

# The language's name, in itself.
language-name = English

## Frame of every page

skip-link = Skip to main content
languages = Languages
main-navigation = Main menu
breadcrumb = Breadcrumb
site-notice = Notice about this site
news-feed = News as an Atom feed
translations-state = State of the translations
made-with = Made with
updated = Last updated

## Search

search = Search
# Visible name of the field.
search-label = What are you looking for?
search-submit = Search
search-noscript = Searching needs JavaScript, which is off here. The index below leads to every page of the site.
search-index = All pages, in order
search-results = Results
# A number follows.
search-found = Pages found:
search-busy = Searching…
search-failed = The search did not work. Try again in a moment, or use the index of all pages.
search-offline = The network does not answer, and without it there is no search here. Your words stay in the field: try again in a moment.
search-more = More results
search-narrow = Narrow the results
search-by-kind = Kind of page
search-by-topic = Topic
search-by-area = Place
search-by-spoken = Language spoken at the desk
search-by-status = Kind of permit
search-by-language = Language of the text
search-by-validated = Validation
# The choice of who does not narrow.
search-any = All pages
search-clear = Remove the filters
search-none-left = No page has these words and these filters together.
# Heading above the topics that are most like the words.
search-near = Perhaps the topic is one of these
search-ask = Where to ask
search-ask-text = The desks also answer in person and by telephone. Choose the place where you live:
search-elsewhere = The same words in another language
# Beside a result: no person has checked the translation.
search-machine = machine translation
search-machine-reviewed = machine translation, reviewed
search-current = translation up to date
search-unvalidated = not validated
search-nothing = No page has these words. Try fewer or simpler words, or look in the index below.
jump-to = Groups of the list
list-empty = There is nothing here yet.

## Without a network

# At the foot of the page.
offline = Read without a network
keep-topic = Keep this topic on the phone
keep-page = Keep this page on the phone
keep-busy = Saving the pages…
keep-done = Done: it can now be read without a network.
keep-what = What is saved, and how to delete it
keep-full = There is no room left on the phone. Make some and try again.
keep-failed = Saving did not work: the network was interrupted. Try again.
offline-text = Pages are saved only when you press a button, here or on a topic. From then on, the pages you opened last are saved too. All of it stays on this phone, and nobody else sees it. On a borrowed phone or in a public place, better save nothing.
offline-noscript = Saving pages needs JavaScript, which is off here. The topics below can be read with a network.
offline-unreachable = There is no network, and the page you asked for is not saved on this phone.
offline-chosen = Saved topics and pages
offline-visited = Pages opened lately
offline-nothing = Nothing is saved on this phone.
offline-forget = Delete everything
offline-gone = Everything that was saved has been deleted.
copied-note = The network does not answer: this is the copy saved on your phone. Fees and times may have changed.
copied-day = Day of the copy:

## Home page, choice of language, pages that do not exist

home-needs = What do you need?
home-topics = Topics
home-places = Desks near you
home-places-text = Choose the area where you live to find offices and desks.
home-languages = Read in another language
home-news = News
home-networks = The network
choose-language = Choose your language
not-found = Page not found
moved = This page has a new address
# The name of the page follows.
moved-to = It is now here:

## Lists

# Beside a title: the page has no translation.
state-missing = not translated
state-outdated = translation out of date
state-partial = partly translated
glossary-text = The Italian words that you meet in letters, on forms and in offices, explained.
calendar-undated = No date
date-unknown = Date to be set

## Every text

on-this-page = On this page
short-answer = In short
# The title of the original page follows.
# A date follows.
review-overdue = This text was due to be checked again by this date:
validation-by = Checked by
validation-expires = Valid until
validation-scope = Applies to
attachments = Documents to download
related = Read also
about-page = About this page
owner = Maintained by
topics = Topics
sources = Sources

## Guides

guide-glance = Costs and permits
guide-statuses = Permits concerned
guide-practices = Where it is done differently
guide-practices-text = These desks have rules of their own, with a reason and an end date.
practice-reason = Reason
practice-until = Until

## Desks and offices

contacts = Contacts
contacts-unknown = The contact details are not known yet.
desks-none = No desk to show.
address-unknown = The address is not known yet.
open-map = Open in your maps application
closed = closed
holiday = holiday
# A date follows.
hours-caption = Seven days, starting on
hours-day = Day
hours-open = Opening hours
hours-unknown = The opening hours are not known yet. Ask the office before you go.
# One date or two follow these three, and then the reason.
closure-closed = Closed:
closure-hours = Different hours than usual:
closure-message = Notice:
service-where = Where
service-place = Place
service-area = Area
service-wheelchair = Wheelchair access
service-appointment = Appointment
service-hours = Opening hours
service-languages = Languages spoken
service-about = About this desk
service-kind = Kind
service-organization = Public body
service-networks = Network
service-statuses = Permits dealt with
service-phase = State of the service
service-confirmed = Details confirmed on
organization-kind = Kind of body
organization-role = Role
organization-parent = Part of
organization-site = Website
organization-services = Desks and offices of this body

## Glossary

term-name = In this language
term-expansion = In full
term-met-in = Where you meet this word
term-used-in = Texts that use it

## Training

session-place = Place
session-mode = Format
session-hours = Length
session-trainers = Trainers
session-target = For whom
session-participants = Participants
training-sheet = Course details
training-project = Project
training-provider = Organised by
training-needs = Need it answers
training-programme = Programme
training-satisfaction = Satisfaction
training-modules = Modules
training-sessions = Meetings
training-materials = Materials
training-evidence = Records and evidence

## News

# A date follows these two.
news-expires = This notice is valid until
news-expired = This notice is no longer current. It was valid until

## State of the translations, for editors

translations-text = For those who look after the site: what is missing or out of date in this language.
translations-totals = Translations by collection
translations-collection = Collection
translations-all = Texts
translations-current = Current
translations-machine = By machine
translations-outdated = Out of date
translations-missing = Missing
translations-none = All translations are current.

## What can be done with a page

tools = Page tools
tool-counter = In two languages
tool-poster = Poster to print
tool-leaflet = Leaflet to print
tool-sms = Send as text message
tool-mail = Send by e-mail
tool-share = Share
tool-share-done = Address copied.
tool-aloud = Listen
tool-print = Print
# A date follows.
printed-as-of = Text as of

## At the counter, in two languages

counter-page = The page

## Sheets to print

poster-text = A poster to hang up: one A4 sheet with the code that leads to the page in all languages.
poster-week = The week, public holidays excepted
poster-write-hours = Opening hours (to be filled in by hand):
leaflet-text = A leaflet to hand out: one A4 sheet, landscape, to be folded in three.

## What readers think of it

feedback-title = How clear is the information on this page?
feedback-scale = From 1 (not clear at all) to 5 (very clear)
feedback-why-bad = Where did you have most difficulty?
feedback-bad-unclear = Some of the instructions were not clear
feedback-bad-incomplete = Some of the instructions were not complete
feedback-bad-lost = Sometimes I could not tell whether I was doing it right
feedback-bad-technical = I had technical problems
feedback-bad-other = Something else
feedback-why-good = What did you like best?
feedback-good-clear = The instructions were clear
feedback-good-complete = The instructions were complete
feedback-good-guided = I always knew that I was doing it right
feedback-good-smooth = I had no technical problems
feedback-good-other-good = Something else
feedback-comment = Would you like to add details?
feedback-hint = At most 200 characters. Do not write names, telephone numbers or other personal data.
feedback-send = Send
# Beside a box; the words of a search that found nothing follow.
feedback-asked = Send the words of your search too:
feedback-mail = Write to report a problem with this page

## Accessibility and foot of the page

accessibility-declaration = Accessibility declaration
accessibility-page = Accessibility of this site
faq-link = FAQ – frequent questions
dpo = Data protection officer
accessibility-read-declaration = Read the declaration on AGID’s site
accessibility-no-declaration = The body has not made its declaration yet.
accessibility-prepared = Written on
accessibility-method = How the site was examined
accessibility-reviewed = Last reviewed on
accessibility-barriers = What is not accessible
# How the same can be had follows.
accessibility-alternative = Instead:
accessibility-no-barriers = The body has named no content that is not accessible.
accessibility-feedback = Reporting a barrier
# A mail address follows.
accessibility-write = Write to:
accessibility-no-contact = The body has not yet said whom to write to.
# A web address follows.
accessibility-enforcement = If the body does not answer within 30 days, or its answer is not enough, you can turn to the ombudsman for digital matters:
accessibility-audit = The last automatic audit
accessibility-audit-limit = An automatic audit finds only some of the barriers: it does not replace a trial with people.
audit-day = Date
audit-standard = Rules
audit-tool = Tool
audit-size = Pages
audit-findings = What it found
audit-undecided = What a person must look at
accessibility-about = The site and the body
accessibility-published = Site published on
accessibility-tested = Tried with people with disabilities
accessibility-cms = Program that makes the pages
accessibility-employees = Employees with disabilities
accessibility-workstations = Fitted workstations
accessibility-officer = Officer in charge of inclusion
accessibility-budget = Share of spending on information technology for accessibility
## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = As of
embeds-title = Put these pages in your site
embeds-summary = For desks and public bodies: one line shows an answer, a guide or a desk inside a page of yours. It stays up to date by itself.
embeds-choose = Choose a page from the lists below and copy its line.
embeds-paste = Paste the line into your page, where the text is to appear. It takes the height it needs, and readers can change the language in it.
embeds-options = If you like, add attributes to the first tag: lang="ar" for another language, accent="7a1f3d" for your colour, scheme="light" or scheme="dark".
embeds-nothing-loads = Where scripts are off, or this portal does not answer, readers find a plain link to the page.
embeds-privacy = The piece sets no cookies, keeps nothing on the reader's device and loads nothing from third parties.
embeds-policy = If your site has a content security policy, it must allow:
embeds-ways = Three ways, one example for each kind of page
embeds-element = One line that takes the height it needs:
embeds-frame = A plain frame, with a fixed height and no script on your page:
embeds-content = The words as JSON, to build a page of your own:
embeds-line = The line to paste
embeds-areas = Desks of a place
