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
hours-caption = ਅਗਲੇ ਸੱਤ ਦਿਨ
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
