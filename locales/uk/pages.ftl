# Слова сторінок: ті, що мають аргументи, і ті, що називають речі.

language-name = Українська

## Назви мов для речень: відповідають на питання «якою мовою?» («текст італійською»)

language-it = італійською
language-en = англійською
language-fr = французькою
language-es = іспанською
language-ro = румунською
language-sq = албанською
language-ar = арабською
language-zh = китайською
language-uk = українською
language-bn = бенгальською
language-ur = мовою урду
language-pa = мовою панджабі

## Навігація та розділи

nav-home = Головна сторінка
collection-faq = Запитання й відповіді
collection-faq-summary = Відповіді на найчастіші запитання, за темами.
collection-guides = Інструкції
collection-guides-summary = Як оформити документи крок за кроком: що потрібно, скільки чекати, скільки коштує.
collection-services = Консультаційні пункти й установи
collection-services-summary = Куди звернутися: пункти й установи за місцем, видом і мовою спілкування.
collection-organizations = Організації
collection-organizations-summary = Організації мережі та що вони роблять.
collection-glossary = Офіційні слова
collection-glossary-summary = Італійські слова, які трапляються в листах і в установах, з поясненнями.
collection-training = Навчання
collection-training-summary = Навчальні зустрічі для працівників мережі.
collection-news = Оголошення
collection-news-summary = Новини та оголошення мережі.
collection-pages = Сторінки
group-other = Інше
search-title = Пошук
search-summary = Шукайте серед запитань, інструкцій і офіційних слів.
index-summary = Запитання й інструкції за літерами, потім офіційні італійські слова.
translations-title = Стан перекладів
translations-summary = Для редакторів: які тексти треба перекласти, оновити або перевірити.
not-found-title = Сторінку не знайдено
not-found-text = Такої сторінки немає або її адреса змінилася.
facet-area = За місцем
facet-kind = За видом
facet-language = За мовою спілкування
services-in-title = Консультаційні пункти й установи: { $area }
services-speaking-title = Де говорять { $language }
services-language-unknown = Поки що жодна установа не вказала цю мову.
table-label = Таблиця

## Кількість

count-items = { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
# Поруч із результатом і серед способів звузити пошук.
search-validated = Підтверджено офіційною установою
count-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
    [many] { $count } відповідей
   *[other] { $count } відповіді
}
count-services = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
fact-money = { $amount } €
fact-percent = { $amount } %
duration-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
duration-working-days = { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
}
duration-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
duration-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
hours-amount = { $hours } год
file-format = { $format }, { $kilobytes } кБ

## Переклади

translation-machine = Машинний переклад від { $date }, його ще не перевірила людина. Якщо є розбіжності, правильним вважається текст { $language }.
translation-machine-reviewed = Машинний переклад, перевірений людиною ({ $date }).
translation-partial = Частину цієї сторінки ще не перекладено.
translation-outdated = Текст { $language } змінився після цього перекладу ({ $date }): неоновлені частини позначено.
translation-missing = Цю сторінку ще не перекладено: ось текст { $language }.
translation-see-original = Читати сторінку { $language }
section-outdated = Ця частина змінилася після перекладу: порівняйте її з текстом { $language }.
section-critical = Ця частина змінилася, а переклад не оновлено: ось текст { $language }.
section-missing = Цю частину ще не перекладено: ось текст { $language }.
original-label = Текст { $language }
todo-outdated = Треба оновити
todo-partial = Перекладено частково
todo-missing = Треба перекласти
todo-machine = Треба перевірити (машинний переклад)

## Підтвердження

validation-valid = Текст підтверджено ({ $by }, { $date }).
validation-expired = Строк дії підтвердження ({ $by }, { $date }) минув.
validation-voided = Текст змінився після підтвердження ({ $by }, { $date }): підтвердження більше не діє.

## Позначки в тексті

alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Небезпека

## Потрібні документи

form-original = оригінал
form-copy = копія
form-photo = фотографія
form-stamp = гербова марка (marca da bollo)
form-sworn-translation = присяжний переклад (traduzione giurata)

## Відмінності в порядку

practice-documents = Документи
practice-times = Строки
practice-costs = Вартість
practice-booking = Запис на прийом

## Пункти

service-kind-desk = Консультаційний пункт для іноземців
service-kind-questura = Управління поліції (Questura)
service-kind-prefettura = Префектура (Prefettura)
service-kind-comune = Муніципалітет (Comune)
service-kind-cpi = Центр зайнятості (Centro per l’impiego)
service-kind-asl = Місцеве управління охорони здоров’я (ASL)
service-kind-cpia = Школа для дорослих (CPIA)
service-kind-ccia = Торгова палата (Camera di commercio)
service-kind-consorzio = Соціальна служба (Consorzio, Unione di Comuni)
service-kind-patronato = Бюро соціальної допомоги (Patronato)
service-kind-association = Громадська організація
appointment-none = Можна прийти без запису.
appointment-possible = Можна записатися на прийом.
appointment-required = Лише за попереднім записом.
wheelchair-yes = Доступно для людей на кріслах колісних.
wheelchair-limited = Частково доступно для людей на кріслах колісних.
wheelchair-no = Недоступно для людей на кріслах колісних.
phase-as-is = Працював до початку проєкту
phase-pilot = Працює в тестовому режимі
phase-live = Працює
contact-phone = Телефон
contact-mobile = Мобільний телефон
contact-email = Електронна пошта
contact-pec = Сертифікована електронна пошта (PEC)
contact-website = Сайт
speaker-operator = працівник пункту
speaker-mediator = міжкультурний посередник
speaker-phone = перекладач телефоном

## Організації

organization-kind-comune = Муніципалітет (Comune)
organization-kind-provincia = Провінція (Provincia)
organization-kind-prefettura = Префектура (Prefettura)
organization-kind-questura = Управління поліції (Questura)
organization-kind-asl = Управління охорони здоров’я (ASL)
organization-kind-school = Школа
organization-kind-agency = Агентство або державна установа
organization-kind-ministry = Міністерство
organization-kind-chamber-of-commerce = Торгова палата (Camera di commercio)
organization-kind-university = Університет
organization-kind-consorzio = Консорціум (Consorzio)
organization-kind-patronato = Бюро соціальної допомоги (Patronato)
organization-kind-association = Громадська організація або фонд
organization-kind-council = Рада або професійне об’єднання

## Офіційні слова

encounter-letter = у листах
encounter-form = у бланках
encounter-office = в установах

## Навчання

mode-in-person = очно
mode-distance = дистанційно
mode-mixed = частково дистанційно
session-planned = заплановано
session-held = відбулося
session-cancelled = скасовано
participants-invited = { $count ->
    [one] { $count } запрошений
    [few] { $count } запрошені
    [many] { $count } запрошених
   *[other] { $count } запрошеного
}
participants-attended = { $count ->
    [one] { $count } присутній
    [few] { $count } присутні
    [many] { $count } присутніх
   *[other] { $count } присутнього
}
participants-passed = { $count ->
    [one] { $count } успішно завершив навчання
    [few] { $count } успішно завершили навчання
    [many] { $count } успішно завершили навчання
   *[other] { $count } успішно завершили навчання
}
satisfaction = { $mean } з { $scale } ({ $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
    [many] { $count } відповідей
   *[other] { $count } відповіді
})

## Sheets, two languages, readers' answers

counter-title = { $title }: двома мовами
counter-summary = Той самий текст двома мовами, поруч, для розмови в пункті.
counter-missing = Цю частину ще не перекладено: працівник пункту пояснює її за текстом { $language }.
counter-outdated = Переклад цієї частини більше не діє: працівник пункту пояснює її за текстом { $language }.
counter-stamp = Печатка пункту й дата
poster-title = { $title }: плакат
poster-summary = Один аркуш A4, який можна повісити: години роботи, мови та QR-код.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = Наведіть камеру на код і читайте українською
leaflet-title = { $title }: буклет
leaflet-summary = Запитання й короткі відповіді на аркуші A4, який складають утроє.
feedback-subject = Повідомлення про сторінку: { $title }
feedback-subject-rated = Зрозумілість { $rating } з 5: { $title }
feedback-body = Напишіть тут, що не так або чого бракує. Не пишіть особистих даних. Залиште рядок у кінці: він показує, про яку сторінку йдеться.

## Accessibility

yes = Так
no = Ні
accessibility-title = Доступність
accessibility-summary = Наскільки доступний цей сайт, що недоступно й кому про це повідомити.
accessibility-status-full = Сайт відповідає вимогам італійського закону L. 4/2004.
accessibility-status-partial = Сайт частково відповідає вимогам італійського закону L. 4/2004.
accessibility-status-none = Сайт не відповідає вимогам італійського закону L. 4/2004.
accessibility-method-self = власна оцінка організації
accessibility-method-third-party = оцінка третьої сторони
accessibility-method-agid = власна оцінка за зразком AGID
accessibility-cause-non-compliance = Не відповідає закону L. 4/2004
accessibility-cause-burden = Непропорційний тягар
accessibility-cause-out-of-scope = Не підпадає під дію закону
audit-extent = { $pages ->
    [one] { $pages } сторінка
    [few] { $pages } сторінки
    [many] { $pages } сторінок
   *[other] { $pages } сторінки
}, { $runs ->
    [one] { $runs } перевірка загалом
    [few] { $runs } перевірки загалом
    [many] { $runs } перевірок загалом
   *[other] { $runs } перевірки загалом
}
audit-outcome = { $count ->
    [0] Порушень правил не знайдено.
    [one] Знайдено { $count } порушення правил.
    [few] Знайдено { $count } порушення правил.
    [many] Знайдено { $count } порушень правил.
   *[other] Знайдено { $count } порушення правил.
}

## Navigation and collections

offline-title = Читати без інтернету
offline-summary = Вибрані вами теми зберігаються в телефоні, і їх можна читати, навіть коли немає інтернету.
# The topic is already named in the reader's language.
keep-topic-named = Зберегти в телефоні: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = Копія сторінки, дата: { $date }, із сайту { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    Щоб читати: відкрийте файл index.html подвійним клацанням. Щоб шукати: відкрийте файл search.html.
    Не потрібні ні інтернет, ні встановлення програм. Усі файли мають залишатися разом.

    Дата цієї копії: { $date }. Оновлені сторінки тут: { $address }
embed-full = Читати на сайті: { $portal }

## Sheets, two languages, readers' answers

counter-others = Інша мова поруч із текстом { $language }
counter-choose = Виберіть мову, яку треба поставити поруч із текстом { $language }, частина за частиною.
