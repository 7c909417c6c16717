# ਪੰਨਿਆਂ ਦੇ ਸ਼ਬਦ: ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਬਦਲਣ ਵਾਲੇ ਹਿੱਸੇ ਹਨ ਅਤੇ ਜੋ ਚੀਜ਼ਾਂ ਦੇ ਨਾਂ ਦੱਸਦੇ ਹਨ।

language-name = ਪੰਜਾਬੀ

## ਭਾਸ਼ਾਵਾਂ ਦੇ ਨਾਂ, ਪੜ੍ਹਨ ਵਾਲੇ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ

language-it = ਇਤਾਲਵੀ
language-en = ਅੰਗਰੇਜ਼ੀ
language-fr = ਫ਼ਰਾਂਸੀਸੀ
language-es = ਸਪੇਨੀ
language-ro = ਰੋਮਾਨੀਆਈ
language-sq = ਅਲਬਾਨੀਆਈ
language-ar = ਅਰਬੀ
language-zh = ਚੀਨੀ
language-uk = ਯੂਕਰੇਨੀ
language-bn = ਬੰਗਾਲੀ
language-ur = ਉਰਦੂ
language-pa = ਪੰਜਾਬੀ

## ਮੀਨੂ ਅਤੇ ਭਾਗ

nav-home = ਮੁੱਖ ਪੰਨਾ
collection-faq = ਸਵਾਲ ਅਤੇ ਜਵਾਬ
collection-faq-summary = ਸਭ ਤੋਂ ਵੱਧ ਪੁੱਛੇ ਜਾਂਦੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ, ਵਿਸ਼ੇ ਅਨੁਸਾਰ।
collection-guides = ਜਾਣਕਾਰੀ ਗਾਈਡਾਂ
collection-guides-summary = ਹਰ ਕੰਮ ਕਦਮ-ਦਰ-ਕਦਮ: ਕਾਗਜ਼, ਸਮਾਂ, ਖ਼ਰਚਾ।
collection-services = ਡੈਸਕ ਅਤੇ ਦਫ਼ਤਰ
collection-services-summary = ਕਿਸ ਕੋਲ ਜਾਣਾ ਹੈ: ਥਾਂ, ਕਿਸਮ ਅਤੇ ਬੋਲੀ ਜਾਂਦੀ ਭਾਸ਼ਾ ਅਨੁਸਾਰ ਡੈਸਕ ਅਤੇ ਦਫ਼ਤਰ।
collection-organizations = ਅਦਾਰੇ
collection-organizations-summary = ਨੈੱਟਵਰਕ ਦੇ ਅਦਾਰੇ ਅਤੇ ਉਹਨਾਂ ਦਾ ਕੰਮ।
collection-glossary = ਸਰਕਾਰੀ ਸ਼ਬਦ
collection-glossary-summary = ਚਿੱਠੀਆਂ ਅਤੇ ਦਫ਼ਤਰਾਂ ਵਿੱਚ ਮਿਲਣ ਵਾਲੇ ਇਤਾਲਵੀ ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ।
collection-training = ਸਿਖਲਾਈ
collection-training-summary = ਨੈੱਟਵਰਕ ਦੇ ਕਰਮਚਾਰੀਆਂ ਲਈ ਸਿਖਲਾਈ ਮੀਟਿੰਗਾਂ।
collection-news = ਸੂਚਨਾਵਾਂ
collection-news-summary = ਨੈੱਟਵਰਕ ਦੀਆਂ ਖ਼ਬਰਾਂ ਅਤੇ ਸੂਚਨਾਵਾਂ।
collection-pages = ਪੰਨੇ
group-other = ਹੋਰ
search-title = ਖੋਜ
search-summary = ਸਵਾਲਾਂ, ਗਾਈਡਾਂ ਅਤੇ ਸਰਕਾਰੀ ਸ਼ਬਦਾਂ ਵਿੱਚ ਖੋਜੋ।
index-summary = ਅੱਖਰਾਂ ਅਨੁਸਾਰ ਸਵਾਲ ਅਤੇ ਗਾਈਡਾਂ, ਫਿਰ ਸਰਕਾਰੀ ਇਤਾਲਵੀ ਸ਼ਬਦ।
translations-title = ਅਨੁਵਾਦਾਂ ਦੀ ਹਾਲਤ
translations-summary = ਸੰਪਾਦਕਾਂ ਲਈ: ਕਿਹੜੀਆਂ ਲਿਖਤਾਂ ਦਾ ਅਨੁਵਾਦ, ਅੱਪਡੇਟ ਜਾਂ ਜਾਂਚ ਹੋਣੀ ਹੈ।
not-found-title = ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
not-found-text = ਇਹ ਪੰਨਾ ਮੌਜੂਦ ਨਹੀਂ ਹੈ ਜਾਂ ਇਸਦਾ ਪਤਾ ਬਦਲ ਗਿਆ ਹੈ।
facet-area = ਥਾਂ ਅਨੁਸਾਰ
facet-kind = ਕਿਸਮ ਅਨੁਸਾਰ
facet-language = ਬੋਲੀ ਜਾਂਦੀ ਭਾਸ਼ਾ ਅਨੁਸਾਰ
services-in-title = ਡੈਸਕ ਅਤੇ ਦਫ਼ਤਰ: { $area }
services-speaking-title = ਜਿੱਥੇ { $language } ਭਾਸ਼ਾ ਬੋਲੀ ਜਾਂਦੀ ਹੈ
services-language-unknown = ਹਾਲੇ ਤੱਕ ਕਿਸੇ ਡੈਸਕ ਨੇ ਇਹ ਭਾਸ਼ਾ ਨਹੀਂ ਦੱਸੀ।
table-label = ਸਾਰਣੀ

## ਗਿਣਤੀ

count-items = { $count ->
    [one] { $count } ਇੰਦਰਾਜ
   *[other] { $count } ਇੰਦਰਾਜ
}
# ਨਤੀਜੇ ਦੇ ਨਾਲ, ਅਤੇ ਨਤੀਜੇ ਛਾਂਟਣ ਦੇ ਤਰੀਕਿਆਂ ਵਿੱਚ।
search-validated = ਕਿਸੇ ਅਦਾਰੇ ਨੇ ਪੁਸ਼ਟੀ ਕੀਤੀ ਹੈ
count-answers = { $count ->
    [one] { $count } ਜਵਾਬ
   *[other] { $count } ਜਵਾਬ
}
count-services = { $count ->
    [one] { $count } ਡੈਸਕ
   *[other] { $count } ਡੈਸਕ
}
fact-money = { $amount } ਯੂਰੋ
fact-percent = { $amount }%
duration-hours = { $count ->
    [one] { $count } ਘੰਟਾ
   *[other] { $count } ਘੰਟੇ
}
duration-days = { $count ->
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨ
}
duration-working-days = { $count ->
    [one] ਕੰਮ ਦਾ { $count } ਦਿਨ
   *[other] ਕੰਮ ਦੇ { $count } ਦਿਨ
}
duration-months = { $count ->
    [one] { $count } ਮਹੀਨਾ
   *[other] { $count } ਮਹੀਨੇ
}
duration-years = { $count ->
    [one] { $count } ਸਾਲ
   *[other] { $count } ਸਾਲ
}
hours-amount = { $hours } ਘੰਟੇ
file-format = { $format }, { $kilobytes } ਕਿਲੋਬਾਈਟ

## ਅਨੁਵਾਦ

translation-machine = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ ({ $date }), ਅਜੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਹੀ ਸਹੀ ਮੰਨੀ ਜਾਵੇਗੀ।
translation-machine-reviewed = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ, ਇੱਕ ਵਿਅਕਤੀ ਨੇ ਜਾਂਚਿਆ ਹੈ ({ $date })।
translation-partial = ਇਸ ਪੰਨੇ ਦੇ ਇੱਕ ਹਿੱਸੇ ਦਾ ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ।
translation-outdated = ਇਸ ਅਨੁਵਾਦ ({ $date }) ਤੋਂ ਬਾਅਦ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ: ਜਿਹੜੇ ਹਿੱਸੇ ਅੱਪਡੇਟ ਨਹੀਂ ਹਨ, ਉਹਨਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ।
translation-missing = ਇਸ ਪੰਨੇ ਦਾ ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ: ਇੱਥੇ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਹੈ।
translation-see-original = ਇਹ ਪੰਨਾ { $language } ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹੋ
section-outdated = ਇਹ ਹਿੱਸਾ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਬਦਲ ਗਿਆ ਹੈ: ਇਸਨੂੰ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਨਾਲ ਮਿਲਾ ਕੇ ਦੇਖੋ।
section-critical = ਇਹ ਹਿੱਸਾ ਬਦਲ ਗਿਆ ਹੈ ਅਤੇ ਅਨੁਵਾਦ ਅੱਪਡੇਟ ਨਹੀਂ ਹੈ: ਇੱਥੇ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਹੈ।
section-missing = ਇਸ ਹਿੱਸੇ ਦਾ ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ: ਇੱਥੇ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਹੈ।
original-label = { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ
todo-outdated = ਅੱਪਡੇਟ ਕਰਨੇ ਹਨ
todo-partial = ਕੁਝ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ
todo-missing = ਅਨੁਵਾਦ ਕਰਨਾ ਹੈ
todo-machine = ਜਾਂਚ ਕਰਨੀ ਹੈ (ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ)

## ਪੁਸ਼ਟੀ

validation-valid = { $by } ਨੇ { $date } ਨੂੰ ਇਸ ਲਿਖਤ ਦੀ ਪੁਸ਼ਟੀ ਕੀਤੀ।
validation-expired = { $by } ਦੀ ਪੁਸ਼ਟੀ ({ $date }) ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।
validation-voided = { $by } ਦੀ ਪੁਸ਼ਟੀ ({ $date }) ਤੋਂ ਬਾਅਦ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ: ਇਹ ਪੁਸ਼ਟੀ ਹੁਣ ਲਾਗੂ ਨਹੀਂ ਹੈ।

## ਲਿਖਤ ਵਿੱਚ ਚੇਤਾਵਨੀਆਂ

alert-note = ਨੋਟ
alert-tip = ਸਲਾਹ
alert-important = ਜ਼ਰੂਰੀ
alert-warning = ਧਿਆਨ ਦਿਓ
alert-caution = ਖ਼ਤਰਾ

## ਲੋੜੀਂਦੇ ਕਾਗਜ਼

form-original = ਅਸਲ
form-copy = ਕਾਪੀ
form-photo = ਫੋਟੋ
form-stamp = ਰੈਵੇਨਿਊ ਸਟੈਂਪ (marca da bollo)
form-sworn-translation = ਹਲਫ਼ੀਆ ਅਨੁਵਾਦ

## ਵੱਖਰੇ ਨਿਯਮ

practice-documents = ਕਾਗਜ਼
practice-times = ਸਮਾਂ
practice-costs = ਖ਼ਰਚਾ
practice-booking = ਸਮਾਂ ਲੈਣਾ (ਬੁਕਿੰਗ)

## ਡੈਸਕ

service-kind-desk = ਵਿਦੇਸ਼ੀਆਂ ਲਈ ਡੈਸਕ (Sportello)
service-kind-questura = ਪੁਲਿਸ ਦਾ ਮੁੱਖ ਦਫ਼ਤਰ (Questura)
service-kind-prefettura = ਪ੍ਰੀਫੈਕਚਰ (Prefettura)
service-kind-comune = ਨਗਰਪਾਲਿਕਾ (Comune)
service-kind-cpi = ਰੁਜ਼ਗਾਰ ਕੇਂਦਰ (Centro per l’impiego)
service-kind-asl = ਸਥਾਨਕ ਸਿਹਤ ਅਦਾਰਾ (ASL)
service-kind-cpia = ਬਾਲਗਾਂ ਦਾ ਸਕੂਲ (CPIA)
service-kind-ccia = ਵਪਾਰ ਮੰਡਲ (Camera di commercio)
service-kind-consorzio = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (Consorzio, Unione di Comuni)
service-kind-patronato = ਸਮਾਜਿਕ ਸਹਾਇਤਾ ਦਫ਼ਤਰ (Patronato)
service-kind-association = ਸੰਸਥਾ
appointment-none = ਪਹਿਲਾਂ ਸਮਾਂ ਲਏ ਬਿਨਾਂ ਆ ਸਕਦੇ ਹੋ।
appointment-possible = ਤੁਸੀਂ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਸਕਦੇ ਹੋ।
appointment-required = ਸਿਰਫ਼ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ ਆ ਸਕਦੇ ਹੋ।
wheelchair-yes = ਵ੍ਹੀਲਚੇਅਰ ਉੱਤੇ ਅੰਦਰ ਜਾ ਸਕਦੇ ਹੋ।
wheelchair-limited = ਵ੍ਹੀਲਚੇਅਰ ਉੱਤੇ ਕੁਝ ਹਿੱਸਿਆਂ ਵਿੱਚ ਜਾ ਸਕਦੇ ਹੋ।
wheelchair-no = ਵ੍ਹੀਲਚੇਅਰ ਉੱਤੇ ਅੰਦਰ ਨਹੀਂ ਜਾ ਸਕਦੇ।
phase-as-is = ਪ੍ਰੋਜੈਕਟ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਚਾਲੂ
phase-pilot = ਪਰਖ ਵਜੋਂ ਚੱਲ ਰਿਹਾ
phase-live = ਚਾਲੂ
contact-phone = ਟੈਲੀਫ਼ੋਨ
contact-mobile = ਮੋਬਾਈਲ
contact-email = ਈ-ਮੇਲ
contact-pec = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ (PEC)
contact-website = ਵੈੱਬਸਾਈਟ
speaker-operator = ਕਰਮਚਾਰੀ
speaker-mediator = ਅੰਤਰ-ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ
speaker-phone = ਫ਼ੋਨ ਉੱਤੇ ਦੁਭਾਸ਼ੀਆ

## ਅਦਾਰੇ

organization-kind-comune = ਨਗਰਪਾਲਿਕਾ (Comune)
organization-kind-provincia = ਸੂਬਾ (Provincia)
organization-kind-prefettura = ਪ੍ਰੀਫੈਕਚਰ (Prefettura)
organization-kind-questura = ਪੁਲਿਸ ਦਾ ਮੁੱਖ ਦਫ਼ਤਰ (Questura)
organization-kind-asl = ਸਿਹਤ ਅਦਾਰਾ (ASL)
organization-kind-school = ਸਕੂਲ
organization-kind-agency = ਏਜੰਸੀ ਜਾਂ ਕੌਮੀ ਅਦਾਰਾ
organization-kind-ministry = ਮੰਤਰਾਲਾ
organization-kind-chamber-of-commerce = ਵਪਾਰ ਮੰਡਲ (Camera di commercio)
organization-kind-university = ਯੂਨੀਵਰਸਿਟੀ
organization-kind-consorzio = ਸਾਂਝਾ ਅਦਾਰਾ (Consorzio)
organization-kind-patronato = ਸਮਾਜਿਕ ਸਹਾਇਤਾ ਦਫ਼ਤਰ (Patronato)
organization-kind-association = ਸੰਸਥਾ ਜਾਂ ਫਾਊਂਡੇਸ਼ਨ
organization-kind-council = ਕੌਂਸਲ ਜਾਂ ਪੇਸ਼ੇਵਰ ਸੰਸਥਾ

## ਸਰਕਾਰੀ ਸ਼ਬਦ

encounter-letter = ਚਿੱਠੀਆਂ ਵਿੱਚ
encounter-form = ਫਾਰਮਾਂ ਵਿੱਚ
encounter-office = ਦਫ਼ਤਰਾਂ ਵਿੱਚ

## ਸਿਖਲਾਈ

mode-in-person = ਖ਼ੁਦ ਹਾਜ਼ਰ ਹੋ ਕੇ
mode-distance = ਆਨਲਾਈਨ
mode-mixed = ਕੁਝ ਹਿੱਸਾ ਆਨਲਾਈਨ
session-planned = ਤੈਅ ਹੈ
session-held = ਹੋ ਚੁੱਕੀ
session-cancelled = ਰੱਦ
participants-invited = { $count ->
    [one] { $count } ਵਿਅਕਤੀ ਨੂੰ ਸੱਦਾ
   *[other] { $count } ਵਿਅਕਤੀਆਂ ਨੂੰ ਸੱਦਾ
}
participants-attended = { $count ->
    [one] { $count } ਵਿਅਕਤੀ ਹਾਜ਼ਰ
   *[other] { $count } ਵਿਅਕਤੀ ਹਾਜ਼ਰ
}
participants-passed = { $count ->
    [one] { $count } ਵਿਅਕਤੀ ਪਾਸ
   *[other] { $count } ਵਿਅਕਤੀ ਪਾਸ
}
satisfaction = { $scale } ਵਿੱਚੋਂ { $mean } ({ $count ->
    [one] { $count } ਜਵਾਬ
   *[other] { $count } ਜਵਾਬ
})

## Sheets, two languages, readers' answers

counter-title = { $title }: ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
counter-summary = ਡੈਸਕ ਉੱਤੇ ਵਰਤਣ ਲਈ ਇੱਕੋ ਲਿਖਤ ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ, ਨਾਲ-ਨਾਲ।
counter-missing = ਇਸ ਹਿੱਸੇ ਦਾ ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ: ਡੈਸਕ ਦਾ ਕਰਮਚਾਰੀ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਦੇਖ ਕੇ ਤੁਹਾਨੂੰ ਸਮਝਾਏਗਾ।
counter-outdated = ਇਸ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਹੁਣ ਠੀਕ ਨਹੀਂ ਰਿਹਾ: ਡੈਸਕ ਦਾ ਕਰਮਚਾਰੀ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਦੇਖ ਕੇ ਤੁਹਾਨੂੰ ਸਮਝਾਏਗਾ।
counter-stamp = ਡੈਸਕ ਦੀ ਮੋਹਰ ਅਤੇ ਤਾਰੀਖ਼
poster-title = { $title }: ਪੋਸਟਰ
poster-summary = ਕੰਧ ਉੱਤੇ ਲਾਉਣ ਲਈ ਇੱਕ A4 ਕਾਗਜ਼, ਜਿਸ ਉੱਤੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ, ਭਾਸ਼ਾਵਾਂ ਅਤੇ QR ਕੋਡ ਹਨ।
# It stands on the poster in all languages, beside the QR code.
poster-invitation = ਕੋਡ ਸਕੈਨ ਕਰੋ ਅਤੇ ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹੋ
leaflet-title = { $title }: ਪਰਚਾ
leaflet-summary = ਸਵਾਲ ਅਤੇ ਛੋਟੇ ਜਵਾਬ, ਤਿੰਨ ਹਿੱਸਿਆਂ ਵਿੱਚ ਮੋੜਨ ਵਾਲੇ A4 ਕਾਗਜ਼ ਉੱਤੇ।
feedback-subject = ਇਸ ਪੰਨੇ ਬਾਰੇ ਸੁਨੇਹਾ: { $title }
feedback-subject-rated = ਕਿੰਨਾ ਸਪਸ਼ਟ ਹੈ, 5 ਵਿੱਚੋਂ { $rating }: { $title }
feedback-body = ਇੱਥੇ ਲਿਖੋ ਕਿ ਕੀ ਗ਼ਲਤ ਹੈ ਜਾਂ ਕੀ ਨਹੀਂ ਹੈ। ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਨਾ ਲਿਖੋ। ਆਖ਼ਰੀ ਲਾਈਨ ਰਹਿਣ ਦਿਓ: ਉਸ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਗੱਲ ਕਿਹੜੇ ਪੰਨੇ ਦੀ ਹੈ।

## Accessibility

yes = ਹਾਂ
no = ਨਹੀਂ
accessibility-title = ਸਭ ਲਈ ਪਹੁੰਚ
accessibility-summary = ਇਸ ਵੈੱਬਸਾਈਟ ਤੱਕ ਸਭ ਦੀ ਪਹੁੰਚ ਕਿੰਨੀ ਹੈ, ਕਿਹੜੀਆਂ ਚੀਜ਼ਾਂ ਤੱਕ ਨਹੀਂ ਹੈ ਅਤੇ ਕਿਸਨੂੰ ਦੱਸਣਾ ਹੈ।
accessibility-status-full = ਇਹ ਵੈੱਬਸਾਈਟ ਇਟਲੀ ਦੇ ਕਾਨੂੰਨ L. 4/2004 ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੀ ਹੈ।
accessibility-status-partial = ਇਹ ਵੈੱਬਸਾਈਟ ਇਟਲੀ ਦੇ ਕਾਨੂੰਨ L. 4/2004 ਦੀਆਂ ਸ਼ਰਤਾਂ ਕੁਝ ਹੱਦ ਤੱਕ ਪੂਰੀਆਂ ਕਰਦੀ ਹੈ।
accessibility-status-none = ਇਹ ਵੈੱਬਸਾਈਟ ਇਟਲੀ ਦੇ ਕਾਨੂੰਨ L. 4/2004 ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੀ।
accessibility-method-self = ਅਦਾਰੇ ਦੀ ਆਪਣੀ ਪੜਤਾਲ
accessibility-method-third-party = ਕਿਸੇ ਬਾਹਰਲੇ ਦੀ ਪੜਤਾਲ
accessibility-method-agid = AGID ਦੇ ਨਮੂਨੇ ਅਨੁਸਾਰ ਅਦਾਰੇ ਦੀ ਆਪਣੀ ਪੜਤਾਲ
accessibility-cause-non-compliance = ਕਾਨੂੰਨ L. 4/2004 ਅਨੁਸਾਰ ਨਹੀਂ
accessibility-cause-burden = ਹੱਦ ਤੋਂ ਵੱਧ ਬੋਝ
accessibility-cause-out-of-scope = ਕਾਨੂੰਨ ਦੇ ਘੇਰੇ ਤੋਂ ਬਾਹਰ
audit-extent = { $pages ->
    [one] { $pages } ਪੰਨਾ
   *[other] { $pages } ਪੰਨੇ
}, { $runs ->
    [one] ਕੁੱਲ { $runs } ਵਾਰ ਜਾਂਚ ਹੋਈ
   *[other] ਕੁੱਲ { $runs } ਵਾਰ ਜਾਂਚ ਹੋਈ
}
audit-outcome = { $count ->
    [0] ਨਿਯਮਾਂ ਦੇ ਖ਼ਿਲਾਫ਼ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
    [one] ਨਿਯਮਾਂ ਦੇ ਖ਼ਿਲਾਫ਼ { $count } ਗੱਲ ਮਿਲੀ।
   *[other] ਨਿਯਮਾਂ ਦੇ ਖ਼ਿਲਾਫ਼ { $count } ਗੱਲਾਂ ਮਿਲੀਆਂ।
}

## Navigation and collections

offline-title = ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹੋ
offline-summary = ਜਿਹੜੇ ਵਿਸ਼ੇ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ ਉਹ ਫ਼ੋਨ ਵਿੱਚ ਸੰਭਾਲੇ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਨਾ ਹੋਵੇ ਤਾਂ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
# The topic is already named in the reader's language.
keep-topic-named = ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੋ: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = ਕਾਪੀ ਦੀ ਤਾਰੀਖ਼: { $date }, ਵੈੱਬਸਾਈਟ: { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    ਪੜ੍ਹਨ ਲਈ: index.html ਫ਼ਾਈਲ ਨੂੰ ਡਬਲ ਕਲਿੱਕ ਨਾਲ ਖੋਲ੍ਹੋ। ਖੋਜਣ ਲਈ: search.html ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ।
    ਨਾ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ, ਨਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਇੰਸਟਾਲ ਕਰਨਾ ਹੈ। ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ ਇਕੱਠੀਆਂ ਰੱਖੋ।

    ਇਸ ਕਾਪੀ ਦੀ ਤਾਰੀਖ਼: { $date }। ਤਾਜ਼ਾ ਪੰਨੇ ਇੱਥੇ ਹਨ: { $address }
embed-full = { $portal } ਉੱਤੇ ਪੜ੍ਹੋ

## Sheets, two languages, readers' answers

counter-others = { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਦੇ ਨਾਲ ਇੱਕ ਹੋਰ ਭਾਸ਼ਾ
counter-choose = ਉਹ ਭਾਸ਼ਾ ਚੁਣੋ ਜੋ { $language } ਭਾਸ਼ਾ ਵਾਲੀ ਲਿਖਤ ਦੇ ਨਾਲ ਹਿੱਸਾ-ਦਰ-ਹਿੱਸਾ ਰੱਖਣੀ ਹੈ।
