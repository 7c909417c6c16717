# ਮੂਲ ਥੀਮ ਦੇ ਸ਼ਬਦ। ਹਰ ਸੁਨੇਹਾ ਆਪਣੇ ਆਪ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ: ਕਿਸੇ ਵਿੱਚ ਬਦਲਣ ਵਾਲਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।

# ਭਾਸ਼ਾ ਦਾ ਨਾਂ, ਉਸੇ ਭਾਸ਼ਾ ਵਿੱਚ।
language-name = ਪੰਜਾਬੀ

## ਹਰ ਪੰਨੇ ਦਾ ਢਾਂਚਾ

skip-link = ਮੁੱਖ ਲਿਖਤ ਉੱਤੇ ਜਾਓ
languages = ਭਾਸ਼ਾਵਾਂ
main-navigation = ਮੁੱਖ ਮੀਨੂ
breadcrumb = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
site-notice = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ ਸੂਚਨਾ
news-feed = ਖ਼ਬਰਾਂ ਦੀ ਫ਼ੀਡ (Atom)
translations-state = ਅਨੁਵਾਦਾਂ ਦੀ ਹਾਲਤ
made-with = ਜਿਸ ਨਾਲ ਬਣਾਇਆ ਗਿਆ:
updated = ਆਖ਼ਰੀ ਅੱਪਡੇਟ

## ਖੋਜ

search = ਖੋਜ
# ਖ਼ਾਨੇ ਦਾ ਦਿਸਣ ਵਾਲਾ ਨਾਂ।
search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-submit = ਖੋਜੋ
search-noscript = ਖੋਜ ਲਈ JavaScript ਚਾਹੀਦਾ ਹੈ, ਜੋ ਇੱਥੇ ਬੰਦ ਹੈ। ਹੇਠਲੀ ਸੂਚੀ ਤੋਂ ਵੈੱਬਸਾਈਟ ਦੇ ਸਾਰੇ ਪੰਨਿਆਂ ਉੱਤੇ ਜਾ ਸਕਦੇ ਹੋ।
search-index = ਸਾਰੇ ਪੰਨੇ, ਤਰਤੀਬ ਨਾਲ
jump-to = ਕਿਸੇ ਸਮੂਹ ਉੱਤੇ ਜਾਓ
list-empty = ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ।

## ਮੁੱਖ ਪੰਨਾ, ਭਾਸ਼ਾ ਦੀ ਚੋਣ, ਜਿਹੜੇ ਪੰਨੇ ਨਹੀਂ ਹਨ

home-needs = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
home-topics = ਵਿਸ਼ੇ
home-places = ਤੁਹਾਡੇ ਨੇੜੇ ਦੇ ਡੈਸਕ
home-places-text = ਦਫ਼ਤਰ ਅਤੇ ਡੈਸਕ ਲੱਭਣ ਲਈ ਉਹ ਇਲਾਕਾ ਚੁਣੋ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ।
home-languages = ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹੋ
home-news = ਖ਼ਬਰਾਂ
home-networks = ਨੈੱਟਵਰਕ
choose-language = ਭਾਸ਼ਾ ਚੁਣੋ
not-found = ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
moved = ਇਸ ਪੰਨੇ ਦਾ ਨਵਾਂ ਪਤਾ ਹੈ
# ਇਸ ਤੋਂ ਬਾਅਦ ਪੰਨੇ ਦਾ ਨਾਂ ਆਉਂਦਾ ਹੈ।
moved-to = ਹੁਣ ਇਹ ਇੱਥੇ ਹੈ:

## ਸੂਚੀਆਂ

# ਸਿਰਲੇਖ ਦੇ ਨਾਲ: ਪੰਨੇ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਹੈ।
state-missing = ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ
state-outdated = ਅਨੁਵਾਦ ਅੱਪਡੇਟ ਕਰਨਾ ਹੈ
state-partial = ਕੁਝ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ
glossary-text = ਚਿੱਠੀਆਂ, ਫਾਰਮਾਂ ਅਤੇ ਦਫ਼ਤਰਾਂ ਵਿੱਚ ਮਿਲਣ ਵਾਲੇ ਇਤਾਲਵੀ ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ।
calendar-undated = ਬਿਨਾਂ ਤਾਰੀਖ਼
date-unknown = ਤਾਰੀਖ਼ ਅਜੇ ਤੈਅ ਨਹੀਂ ਹੋਈ

## ਹਰ ਲਿਖਤ

on-this-page = ਇਸ ਪੰਨੇ ਉੱਤੇ
short-answer = ਸੰਖੇਪ ਵਿੱਚ
# ਇਸ ਤੋਂ ਬਾਅਦ ਅਸਲ ਪੰਨੇ ਦਾ ਸਿਰਲੇਖ ਆਉਂਦਾ ਹੈ।
# ਇਸ ਤੋਂ ਬਾਅਦ ਤਾਰੀਖ਼ ਆਉਂਦੀ ਹੈ।
review-overdue = ਇਸ ਲਿਖਤ ਦੀ ਮੁੜ ਜਾਂਚ ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਹੋਣੀ ਸੀ:
validation-by = ਜਾਂਚ ਕਰਨ ਵਾਲਾ ਅਦਾਰਾ
validation-expires = ਕਦੋਂ ਤੱਕ ਲਾਗੂ
validation-scope = ਕਿੱਥੇ ਲਾਗੂ
attachments = ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਕਾਗਜ਼
related = ਇਹ ਵੀ ਪੜ੍ਹੋ
about-page = ਇਸ ਪੰਨੇ ਬਾਰੇ
owner = ਪੰਨੇ ਦਾ ਜ਼ਿੰਮੇਵਾਰ
topics = ਵਿਸ਼ੇ
sources = ਸਰੋਤ

## ਗਾਈਡਾਂ

guide-glance = ਖ਼ਰਚਾ ਅਤੇ ਪਰਮਿਟ
guide-statuses = ਸੰਬੰਧਿਤ ਪਰਮਿਟ
guide-practices = ਜਿੱਥੇ ਤਰੀਕਾ ਵੱਖਰਾ ਹੈ
guide-practices-text = ਇਹਨਾਂ ਡੈਸਕਾਂ ਦੇ ਆਪਣੇ ਨਿਯਮ ਹਨ; ਕਾਰਨ ਅਤੇ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਵੀ ਦਿੱਤੀ ਗਈ ਹੈ।
practice-reason = ਕਾਰਨ
practice-until = ਆਖ਼ਰੀ ਤਾਰੀਖ਼

## ਡੈਸਕ ਅਤੇ ਦਫ਼ਤਰ

contacts = ਸੰਪਰਕ
contacts-unknown = ਸੰਪਰਕ ਦੀ ਜਾਣਕਾਰੀ ਅਜੇ ਪਤਾ ਨਹੀਂ ਹੈ।
desks-none = ਦਿਖਾਉਣ ਲਈ ਕੋਈ ਡੈਸਕ ਨਹੀਂ ਹੈ।
address-unknown = ਪਤਾ ਅਜੇ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ।
open-map = ਨਕਸ਼ੇ ਵਾਲੀ ਐਪ ਵਿੱਚ ਖੋਲ੍ਹੋ
closed = ਬੰਦ
holiday = ਛੁੱਟੀ
# A date follows.
hours-caption = ਸੱਤ ਦਿਨ, ਸ਼ੁਰੂ:
hours-day = ਦਿਨ
hours-open = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
hours-unknown = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਅਜੇ ਪਤਾ ਨਹੀਂ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛ ਲੈਣਾ ਚੰਗਾ ਹੈ।
# ਇਹਨਾਂ ਤਿੰਨਾਂ ਤੋਂ ਬਾਅਦ ਇੱਕ ਜਾਂ ਦੋ ਤਾਰੀਖ਼ਾਂ ਅਤੇ ਕਾਰਨ ਆਉਂਦਾ ਹੈ।
closure-closed = ਬੰਦ:
closure-hours = ਆਮ ਨਾਲੋਂ ਵੱਖਰਾ ਸਮਾਂ:
closure-message = ਸੂਚਨਾ:
service-where = ਕਿੱਥੇ
service-place = ਥਾਂ
service-area = ਇਲਾਕਾ
service-wheelchair = ਵ੍ਹੀਲਚੇਅਰ ਲਈ ਰਸਤਾ
service-appointment = ਪਹਿਲਾਂ ਸਮਾਂ ਲੈਣਾ
service-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
service-languages = ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
service-about = ਇਸ ਡੈਸਕ ਬਾਰੇ
service-kind = ਕਿਸਮ
service-organization = ਅਦਾਰਾ
service-networks = ਨੈੱਟਵਰਕ
service-statuses = ਜਿਹੜੇ ਪਰਮਿਟਾਂ ਦਾ ਕੰਮ ਹੁੰਦਾ ਹੈ
service-phase = ਸੇਵਾ ਦੀ ਹਾਲਤ
service-confirmed = ਜਾਣਕਾਰੀ ਦੀ ਪੁਸ਼ਟੀ ਦੀ ਤਾਰੀਖ਼
organization-kind = ਅਦਾਰੇ ਦੀ ਕਿਸਮ
organization-role = ਕੰਮ
organization-parent = ਕਿਸ ਅਦਾਰੇ ਦਾ ਹਿੱਸਾ
organization-site = ਵੈੱਬਸਾਈਟ
organization-services = ਇਸ ਅਦਾਰੇ ਦੇ ਡੈਸਕ ਅਤੇ ਦਫ਼ਤਰ

## ਸ਼ਬਦਾਂ ਦੀ ਸੂਚੀ

term-name = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ
term-expansion = ਪੂਰਾ ਨਾਂ
term-met-in = ਇਹ ਸ਼ਬਦ ਕਿੱਥੇ ਮਿਲਦਾ ਹੈ
term-used-in = ਜਿਹੜੀਆਂ ਲਿਖਤਾਂ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਹੈ

## ਸਿਖਲਾਈ

session-place = ਥਾਂ
session-mode = ਤਰੀਕਾ
session-hours = ਸਮਾਂ
session-trainers = ਸਿਖਲਾਈ ਦੇਣ ਵਾਲੇ
session-target = ਕਿਨ੍ਹਾਂ ਲਈ
session-participants = ਭਾਗ ਲੈਣ ਵਾਲੇ
training-sheet = ਕੋਰਸ ਦੀ ਜਾਣਕਾਰੀ
training-project = ਪ੍ਰੋਜੈਕਟ
training-provider = ਪ੍ਰਬੰਧ ਕਰਨ ਵਾਲਾ ਅਦਾਰਾ
training-needs = ਕਿਸ ਲੋੜ ਲਈ ਹੈ
training-programme = ਪ੍ਰੋਗਰਾਮ
training-satisfaction = ਸੰਤੁਸ਼ਟੀ
training-modules = ਭਾਗ
training-sessions = ਮੀਟਿੰਗਾਂ
training-materials = ਸਮੱਗਰੀ
training-evidence = ਰਿਕਾਰਡ ਅਤੇ ਸਬੂਤ

## ਖ਼ਬਰਾਂ

# ਇਹਨਾਂ ਦੋਵਾਂ ਤੋਂ ਬਾਅਦ ਤਾਰੀਖ਼ ਆਉਂਦੀ ਹੈ।
news-expires = ਇਹ ਖ਼ਬਰ ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਠੀਕ ਹੈ:
news-expired = ਇਹ ਖ਼ਬਰ ਹੁਣ ਪੁਰਾਣੀ ਹੋ ਗਈ ਹੈ। ਇਹ ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਠੀਕ ਸੀ:

## ਅਨੁਵਾਦਾਂ ਦੀ ਹਾਲਤ, ਸੰਪਾਦਕਾਂ ਲਈ

translations-text = ਵੈੱਬਸਾਈਟ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ: ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਕੀ ਨਹੀਂ ਹੈ ਜਾਂ ਕੀ ਅੱਪਡੇਟ ਕਰਨਾ ਹੈ।
translations-totals = ਹਰ ਭਾਗ ਦੇ ਅਨੁਵਾਦ
translations-collection = ਭਾਗ
translations-all = ਲਿਖਤਾਂ
translations-current = ਤਾਜ਼ਾ
translations-machine = ਮਸ਼ੀਨੀ
translations-outdated = ਅੱਪਡੇਟ ਕਰਨੇ ਹਨ
translations-missing = ਮੌਜੂਦ ਨਹੀਂ
translations-none = ਸਾਰੇ ਅਨੁਵਾਦ ਤਾਜ਼ਾ ਹਨ।

## What can be done with a page

tools = ਪੰਨੇ ਦੇ ਟੂਲ
tool-counter = ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
tool-poster = ਪ੍ਰਿੰਟ ਲਈ ਪੋਸਟਰ
tool-leaflet = ਪ੍ਰਿੰਟ ਲਈ ਪਰਚਾ
tool-sms = SMS ਭੇਜੋ
tool-mail = ਈ-ਮੇਲ ਰਾਹੀਂ ਭੇਜੋ
tool-share = ਸਾਂਝਾ ਕਰੋ
tool-share-done = ਪਤਾ ਕਾਪੀ ਹੋ ਗਿਆ।
tool-aloud = ਸੁਣੋ
tool-print = ਪ੍ਰਿੰਟ ਕਰੋ
# A date follows.
printed-as-of = ਲਿਖਤ ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਤਾਜ਼ਾ ਹੈ:

## At the counter, in two languages

counter-page = ਪੰਨੇ ਉੱਤੇ ਵਾਪਸ ਜਾਓ

## Sheets to print

poster-text = ਕੰਧ ਉੱਤੇ ਲਾਉਣ ਲਈ ਪੋਸਟਰ: ਇੱਕ A4 ਕਾਗਜ਼, ਜਿਸ ਉੱਤੇ ਪੰਨੇ ਨੂੰ ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਖੋਲ੍ਹਣ ਵਾਲਾ ਕੋਡ ਹੈ।
poster-week = ਹਫ਼ਤੇ ਦਾ ਸਮਾਂ, ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਤੋਂ ਬਿਨਾਂ
poster-write-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ (ਹੱਥ ਨਾਲ ਲਿਖੋ):
leaflet-text = ਵੰਡਣ ਲਈ ਪਰਚਾ: ਚੌੜਾਈ ਵਿੱਚ ਰੱਖਿਆ ਇੱਕ A4 ਕਾਗਜ਼, ਜਿਸਨੂੰ ਤਿੰਨ ਹਿੱਸਿਆਂ ਵਿੱਚ ਮੋੜਨਾ ਹੈ।

## What readers think of it

feedback-title = ਇਸ ਪੰਨੇ ਦੀ ਜਾਣਕਾਰੀ ਕਿੰਨੀ ਸਪਸ਼ਟ ਹੈ?
feedback-scale = 1 (ਬਿਲਕੁਲ ਸਪਸ਼ਟ ਨਹੀਂ) ਤੋਂ 5 (ਬਹੁਤ ਸਪਸ਼ਟ) ਤੱਕ
feedback-why-bad = ਤੁਹਾਨੂੰ ਸਭ ਤੋਂ ਵੱਧ ਮੁਸ਼ਕਲ ਕਿੱਥੇ ਆਈ?
feedback-bad-unclear = ਕਈ ਵਾਰ ਹਦਾਇਤਾਂ ਸਪਸ਼ਟ ਨਹੀਂ ਸਨ
feedback-bad-incomplete = ਕਈ ਵਾਰ ਹਦਾਇਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਸਨ
feedback-bad-lost = ਕਈ ਵਾਰ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ ਸੀ ਕਿ ਕੰਮ ਸਹੀ ਹੋ ਰਿਹਾ ਹੈ ਜਾਂ ਨਹੀਂ
feedback-bad-technical = ਤਕਨੀਕੀ ਮੁਸ਼ਕਲਾਂ ਆਈਆਂ
feedback-bad-other = ਕੁਝ ਹੋਰ
feedback-why-good = ਤੁਹਾਨੂੰ ਸਭ ਤੋਂ ਵਧੀਆ ਕੀ ਲੱਗਾ?
feedback-good-clear = ਹਦਾਇਤਾਂ ਸਪਸ਼ਟ ਸਨ
feedback-good-complete = ਹਦਾਇਤਾਂ ਪੂਰੀਆਂ ਸਨ
feedback-good-guided = ਹਮੇਸ਼ਾ ਪਤਾ ਸੀ ਕਿ ਕੰਮ ਸਹੀ ਹੋ ਰਿਹਾ ਹੈ
feedback-good-smooth = ਕੋਈ ਤਕਨੀਕੀ ਮੁਸ਼ਕਲ ਨਹੀਂ ਆਈ
feedback-good-other-good = ਕੁਝ ਹੋਰ
feedback-comment = ਕੀ ਤੁਸੀਂ ਹੋਰ ਕੁਝ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
feedback-hint = ਵੱਧ ਤੋਂ ਵੱਧ 200 ਅੱਖਰ। ਨਾਂ, ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਹੋਰ ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਨਾ ਲਿਖੋ।
feedback-send = ਭੇਜੋ
# Beside a box; the words of a search that found nothing follow.
feedback-asked = ਜਿਹੜੇ ਸ਼ਬਦ ਤੁਸੀਂ ਖੋਜੇ ਸਨ, ਉਹ ਵੀ ਭੇਜੋ:
feedback-mail = ਇਸ ਪੰਨੇ ਦੀ ਕੋਈ ਮੁਸ਼ਕਲ ਦੱਸਣ ਲਈ ਲਿਖੋ

## Accessibility and foot of the page

accessibility-declaration = ਸਭ ਲਈ ਪਹੁੰਚ ਦਾ ਐਲਾਨ
accessibility-page = ਵੈੱਬਸਾਈਟ ਤੱਕ ਸਭ ਦੀ ਪਹੁੰਚ
dpo = ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਜ਼ਿੰਮੇਵਾਰ (RPD)
accessibility-read-declaration = AGID ਦੀ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਐਲਾਨ ਪੜ੍ਹੋ
accessibility-no-declaration = ਅਦਾਰੇ ਨੇ ਅਜੇ ਐਲਾਨ ਨਹੀਂ ਕੀਤਾ।
accessibility-prepared = ਲਿਖਣ ਦੀ ਤਾਰੀਖ਼
accessibility-method = ਜਾਂਚ ਕਿਵੇਂ ਹੋਈ
accessibility-reviewed = ਆਖ਼ਰੀ ਵਾਰ ਮੁੜ ਦੇਖਿਆ
accessibility-barriers = ਜਿਹੜੀਆਂ ਚੀਜ਼ਾਂ ਤੱਕ ਸਭ ਦੀ ਪਹੁੰਚ ਨਹੀਂ
# How the same can be had follows.
accessibility-alternative = ਇਸਦੀ ਥਾਂ:
accessibility-no-barriers = ਅਦਾਰੇ ਨੇ ਅਜਿਹੀ ਕੋਈ ਚੀਜ਼ ਨਹੀਂ ਦੱਸੀ ਜਿਸ ਤੱਕ ਸਭ ਦੀ ਪਹੁੰਚ ਨਾ ਹੋਵੇ।
accessibility-feedback = ਰੁਕਾਵਟ ਬਾਰੇ ਦੱਸਣਾ
# A mail address follows.
accessibility-write = ਇਸ ਪਤੇ ਉੱਤੇ ਲਿਖੋ:
accessibility-no-contact = ਅਦਾਰੇ ਨੇ ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਕਿਸਨੂੰ ਲਿਖਣਾ ਹੈ।
# A web address follows.
accessibility-enforcement = ਜੇ ਅਦਾਰਾ 30 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਨਾ ਦੇਵੇ ਜਾਂ ਜਵਾਬ ਕਾਫ਼ੀ ਨਾ ਹੋਵੇ, ਤਾਂ ਤੁਸੀਂ ਡਿਜੀਟਲ ਮਾਮਲਿਆਂ ਦੇ ਲੋਕਪਾਲ (Difensore civico per il digitale) ਕੋਲ ਜਾ ਸਕਦੇ ਹੋ:
accessibility-audit = ਆਖ਼ਰੀ ਆਟੋਮੈਟਿਕ ਜਾਂਚ
accessibility-audit-limit = ਆਟੋਮੈਟਿਕ ਜਾਂਚ ਨਾਲ ਸਿਰਫ਼ ਕੁਝ ਰੁਕਾਵਟਾਂ ਲੱਭਦੀਆਂ ਹਨ: ਇਹ ਲੋਕਾਂ ਨਾਲ ਕੀਤੀ ਪਰਖ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈ ਸਕਦੀ।
audit-day = ਤਾਰੀਖ਼
audit-standard = ਨਿਯਮ
audit-tool = ਟੂਲ
audit-size = ਪੰਨੇ
audit-findings = ਜਾਂਚ ਵਿੱਚ ਕੀ ਮਿਲਿਆ
audit-undecided = ਜੋ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਆਪ ਦੇਖਣਾ ਹੈ
accessibility-about = ਵੈੱਬਸਾਈਟ ਅਤੇ ਅਦਾਰਾ
accessibility-published = ਵੈੱਬਸਾਈਟ ਪ੍ਰਕਾਸ਼ਿਤ ਹੋਣ ਦੀ ਤਾਰੀਖ਼
accessibility-tested = ਅਪਾਹਜਤਾ ਵਾਲੇ ਲੋਕਾਂ ਨਾਲ ਪਰਖੀ ਗਈ
accessibility-cms = ਪੰਨੇ ਬਣਾਉਣ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ
accessibility-employees = ਅਪਾਹਜਤਾ ਵਾਲੇ ਕਰਮਚਾਰੀ
accessibility-workstations = ਅਪਾਹਜਤਾ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਢੁਕਵੀਆਂ ਕੰਮ ਦੀਆਂ ਥਾਂਵਾਂ
accessibility-officer = ਅਪਾਹਜਤਾ ਵਾਲੇ ਕਰਮਚਾਰੀਆਂ ਨੂੰ ਕੰਮ ਵਿੱਚ ਸ਼ਾਮਲ ਕਰਨ ਦਾ ਜ਼ਿੰਮੇਵਾਰ
accessibility-budget = ਕੰਪਿਊਟਰ ਅਤੇ ਵੈੱਬਸਾਈਟ ਦੇ ਖ਼ਰਚੇ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਸਭ ਦੀ ਪਹੁੰਚ ਲਈ ਹੈ

## Search

search-results = ਨਤੀਜੇ
# A number follows.
search-found = ਮਿਲੇ ਪੰਨੇ:
search-busy = ਖੋਜ ਹੋ ਰਹੀ ਹੈ…
search-failed = ਖੋਜ ਨਹੀਂ ਹੋ ਸਕੀ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਾਰੇ ਪੰਨਿਆਂ ਦੀ ਸੂਚੀ ਵਰਤੋ।
search-offline = ਨੈੱਟਵਰਕ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਇੱਥੇ ਖੋਜ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਖ਼ਾਨੇ ਵਿੱਚ ਰਹਿਣਗੇ: ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
search-more = ਹੋਰ ਨਤੀਜੇ
search-narrow = ਨਤੀਜੇ ਛਾਂਟੋ
search-by-kind = ਪੰਨੇ ਦੀ ਕਿਸਮ
search-by-topic = ਵਿਸ਼ਾ
search-by-area = ਥਾਂ
search-by-spoken = ਡੈਸਕ ਉੱਤੇ ਬੋਲੀ ਜਾਂਦੀ ਭਾਸ਼ਾ
search-by-status = ਪਰਮਿਟ ਦੀ ਕਿਸਮ
search-by-language = ਲਿਖਤ ਦੀ ਭਾਸ਼ਾ
search-by-validated = ਪੁਸ਼ਟੀ
# The choice of who does not narrow.
search-any = ਸਾਰੇ ਪੰਨੇ
search-clear = ਫਿਲਟਰ ਹਟਾਓ
search-none-left = ਕਿਸੇ ਪੰਨੇ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਇਹਨਾਂ ਫਿਲਟਰਾਂ ਦੇ ਨਾਲ ਨਹੀਂ ਹਨ।
# Heading above the topics that are most like the words.
search-near = ਸ਼ਾਇਦ ਵਿਸ਼ਾ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੈ
search-ask = ਕਿਸ ਤੋਂ ਪੁੱਛਣਾ ਹੈ
search-ask-text = ਡੈਸਕ ਉੱਤੇ ਆਪ ਜਾ ਕੇ ਜਾਂ ਟੈਲੀਫ਼ੋਨ ਰਾਹੀਂ ਵੀ ਜਵਾਬ ਮਿਲਦਾ ਹੈ। ਉਹ ਥਾਂ ਚੁਣੋ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ:
search-elsewhere = ਇਹੀ ਸ਼ਬਦ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ
# Beside a result: no person has checked the translation.
search-machine = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ
search-machine-reviewed = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ, ਸੋਧਿਆ ਹੋਇਆ
search-current = ਤਾਜ਼ਾ ਅਨੁਵਾਦ
search-unvalidated = ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ
search-nothing = ਕਿਸੇ ਪੰਨੇ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਘੱਟ ਜਾਂ ਸੌਖੇ ਸ਼ਬਦਾਂ ਨਾਲ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਹੇਠਲੀ ਸੂਚੀ ਵਿੱਚ ਲੱਭੋ।

## Without a network

# At the foot of the page.
offline = ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹੋ
keep-topic = ਇਹ ਵਿਸ਼ਾ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੋ
keep-page = ਇਹ ਪੰਨਾ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੋ
keep-busy = ਪੰਨੇ ਸੰਭਾਲੇ ਜਾ ਰਹੇ ਹਨ…
keep-done = ਹੋ ਗਿਆ: ਹੁਣ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
keep-what = ਕੀ ਸੰਭਾਲਿਆ ਹੈ ਅਤੇ ਕਿਵੇਂ ਮਿਟਾਉਣਾ ਹੈ
keep-full = ਫ਼ੋਨ ਵਿੱਚ ਹੋਰ ਥਾਂ ਨਹੀਂ ਹੈ। ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
keep-failed = ਪੰਨੇ ਸੰਭਾਲੇ ਨਹੀਂ ਜਾ ਸਕੇ: ਇੰਟਰਨੈੱਟ ਟੁੱਟ ਗਿਆ। ਤੁਸੀਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।
offline-text = ਪੰਨੇ ਸਿਰਫ਼ ਉਦੋਂ ਸੰਭਾਲੇ ਜਾਂਦੇ ਹਨ ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਜਾਂ ਕਿਸੇ ਵਿਸ਼ੇ ਦੇ ਪੰਨੇ ਉੱਤੇ ਬਟਨ ਦਬਾਉਂਦੇ ਹੋ। ਉਸ ਤੋਂ ਬਾਅਦ ਅਖ਼ੀਰ ਵਿੱਚ ਖੋਲ੍ਹੇ ਪੰਨੇ ਵੀ ਸੰਭਾਲੇ ਜਾਂਦੇ ਹਨ। ਸਭ ਕੁਝ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ ਅਤੇ ਹੋਰ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ। ਜੇ ਫ਼ੋਨ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ ਜਾਂ ਤੁਸੀਂ ਕਿਸੇ ਜਨਤਕ ਥਾਂ ਉੱਤੇ ਹੋ, ਤਾਂ ਕੁਝ ਨਾ ਸੰਭਾਲਣਾ ਹੀ ਚੰਗਾ ਹੈ।
offline-noscript = ਪੰਨੇ ਸੰਭਾਲਣ ਲਈ JavaScript ਚਾਹੀਦਾ ਹੈ, ਜੋ ਇੱਥੇ ਬੰਦ ਹੈ। ਹੇਠਲੇ ਵਿਸ਼ੇ ਇੰਟਰਨੈੱਟ ਨਾਲ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
offline-unreachable = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ, ਅਤੇ ਜਿਹੜਾ ਪੰਨਾ ਤੁਸੀਂ ਮੰਗਿਆ ਉਹ ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਸੰਭਾਲਿਆ ਹੋਇਆ ਨਹੀਂ ਹੈ।
offline-chosen = ਸੰਭਾਲੇ ਹੋਏ ਵਿਸ਼ੇ ਅਤੇ ਪੰਨੇ
offline-visited = ਹੁਣੇ-ਹੁਣੇ ਖੋਲ੍ਹੇ ਪੰਨੇ
offline-nothing = ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਕੁਝ ਸੰਭਾਲਿਆ ਹੋਇਆ ਨਹੀਂ ਹੈ।
offline-forget = ਸਭ ਮਿਟਾਓ
offline-gone = ਜੋ ਕੁਝ ਸੰਭਾਲਿਆ ਸੀ, ਸਭ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।
copied-note = ਨੈੱਟਵਰਕ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ: ਇਹ ਫ਼ੋਨ ਵਿੱਚ ਸੰਭਾਲੀ ਹੋਈ ਕਾਪੀ ਹੈ। ਖ਼ਰਚੇ ਅਤੇ ਸਮਾਂ ਬਦਲ ਗਏ ਹੋ ਸਕਦੇ ਹਨ।
copied-day = ਕਾਪੀ ਦਾ ਦਿਨ:

## Accessibility and foot of the page

faq-link = FAQ – ਅਕਸਰ ਪੁੱਛੇ ਜਾਂਦੇ ਸਵਾਲ

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = ਜਾਣਕਾਰੀ ਇਸ ਤਾਰੀਖ਼ ਦੀ ਹੈ:
embeds-title = ਇਹ ਪੰਨੇ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਲਾਓ
embeds-summary = ਡੈਸਕਾਂ ਅਤੇ ਸਰਕਾਰੀ ਅਦਾਰਿਆਂ ਲਈ: ਇੱਕ ਲਾਈਨ ਨਾਲ ਤੁਹਾਡੇ ਪੰਨੇ ਦੇ ਅੰਦਰ ਕੋਈ ਜਵਾਬ, ਗਾਈਡ ਜਾਂ ਡੈਸਕ ਦਿਸਦਾ ਹੈ। ਇਹ ਆਪਣੇ ਆਪ ਅੱਪਡੇਟ ਹੁੰਦਾ ਹੈ।
embeds-choose = ਹੇਠਲੀਆਂ ਸੂਚੀਆਂ ਵਿੱਚੋਂ ਇੱਕ ਪੰਨਾ ਚੁਣੋ ਅਤੇ ਉਸਦੀ ਲਾਈਨ ਕਾਪੀ ਕਰੋ।
embeds-paste = ਲਾਈਨ ਨੂੰ ਆਪਣੇ ਪੰਨੇ ਵਿੱਚ ਉੱਥੇ ਪੇਸਟ ਕਰੋ ਜਿੱਥੇ ਲਿਖਤ ਦਿਸਣੀ ਚਾਹੀਦੀ ਹੈ। ਇਹ ਲੋੜ ਅਨੁਸਾਰ ਉਚਾਈ ਲੈਂਦੀ ਹੈ, ਅਤੇ ਪੜ੍ਹਨ ਵਾਲੇ ਭਾਸ਼ਾ ਬਦਲ ਸਕਦੇ ਹਨ।
embeds-options = ਚਾਹੋ ਤਾਂ ਪਹਿਲੇ ਟੈਗ ਵਿੱਚ ਐਟਰੀਬਿਊਟ ਜੋੜੋ: ਹੋਰ ਭਾਸ਼ਾ ਲਈ lang="ar", ਆਪਣੇ ਰੰਗ ਲਈ accent="7a1f3d", ਹਲਕੇ ਜਾਂ ਗੂੜ੍ਹੇ ਰੂਪ ਲਈ scheme="light" ਜਾਂ scheme="dark"।
embeds-nothing-loads = ਜਿੱਥੇ ਸਕ੍ਰਿਪਟਾਂ ਬੰਦ ਹਨ, ਜਾਂ ਜੇ ਇਹ ਪੋਰਟਲ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ, ਤਾਂ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਪੰਨੇ ਦਾ ਸਾਦਾ ਲਿੰਕ ਮਿਲਦਾ ਹੈ।
embeds-privacy = ਇਹ ਟੁਕੜਾ ਕੂਕੀਜ਼ ਨਹੀਂ ਵਰਤਦਾ, ਪੜ੍ਹਨ ਵਾਲੇ ਦੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਰੱਖਦਾ ਅਤੇ ਕਿਸੇ ਹੋਰ ਥਾਂ ਤੋਂ ਕੁਝ ਲੋਡ ਨਹੀਂ ਕਰਦਾ।
embeds-policy = ਜੇ ਤੁਹਾਡੀ ਵੈੱਬਸਾਈਟ ਦੀ Content Security Policy ਹੈ, ਤਾਂ ਉਸ ਵਿੱਚ ਇਹਨਾਂ ਦੀ ਇਜਾਜ਼ਤ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ:
embeds-ways = ਤਿੰਨ ਤਰੀਕੇ, ਹਰ ਕਿਸਮ ਦੇ ਪੰਨੇ ਦੀ ਇੱਕ ਮਿਸਾਲ ਨਾਲ
embeds-element = ਇੱਕ ਲਾਈਨ ਜੋ ਲੋੜ ਅਨੁਸਾਰ ਉਚਾਈ ਲੈਂਦੀ ਹੈ:
embeds-frame = ਇੱਕ ਸਾਦਾ ਫ਼ਰੇਮ (iframe), ਜਿਸਦੀ ਉਚਾਈ ਪੱਕੀ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਪੰਨੇ ਵਿੱਚ ਕੋਈ ਸਕ੍ਰਿਪਟ ਨਹੀਂ:
embeds-content = JSON ਵਿੱਚ ਲਿਖਤ, ਆਪਣਾ ਪੰਨਾ ਬਣਾਉਣ ਲਈ:
embeds-line = ਪੇਸਟ ਕਰਨ ਵਾਲੀ ਲਾਈਨ
embeds-areas = ਕਿਸੇ ਥਾਂ ਦੇ ਡੈਸਕ
