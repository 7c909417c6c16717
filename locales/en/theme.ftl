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
hours-caption = The next seven days
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
