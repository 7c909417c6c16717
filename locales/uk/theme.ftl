# Слова стандартної теми. Кожне повідомлення читається окремо: аргументів немає.

# Назва мови цією ж мовою.
language-name = Українська

## Рамка кожної сторінки

skip-link = Перейти до змісту
languages = Мови
main-navigation = Головне меню
breadcrumb = Шлях до цієї сторінки
site-notice = Повідомлення про цей сайт
news-feed = Новини у форматі Atom
translations-state = Стан перекладів
made-with = Створено за допомогою
updated = Останнє оновлення

## Пошук

search = Пошук
# Видима назва поля.
search-label = Що ви шукаєте?
search-submit = Шукати
search-noscript = Для пошуку потрібен JavaScript, а тут він вимкнений. Список нижче веде до всіх сторінок сайту.
search-index = Усі сторінки за порядком
jump-to = Перейти до групи
list-empty = Тут поки що нічого немає.

## Головна сторінка, вибір мови, сторінки, яких немає

home-needs = Що вам потрібно?
home-topics = Теми
home-places = Пункти поруч із вами
home-places-text = Виберіть місцевість, де ви живете, щоб знайти установи й консультаційні пункти.
home-languages = Читати іншою мовою
home-news = Новини
home-networks = Мережа
choose-language = Виберіть мову
not-found = Сторінку не знайдено
moved = Ця сторінка має нову адресу
# Далі йде назва сторінки.
moved-to = Тепер вона тут:

## Списки

# Поруч із заголовком: сторінка не має перекладу.
state-missing = не перекладено
state-outdated = переклад треба оновити
state-partial = перекладено частково
glossary-text = Італійські слова, які трапляються в листах, бланках і установах, з поясненнями.
calendar-undated = Без дати
date-unknown = Дату ще не визначено

## Кожен текст

on-this-page = На цій сторінці
short-answer = Коротко
# Далі йде назва сторінки мовою оригіналу.
# Далі йде дата.
review-overdue = Цей текст треба було знову перевірити до цієї дати:
validation-by = Хто перевірив
validation-expires = Дійсно до
validation-scope = Де діє
attachments = Документи для завантаження
related = Читайте також
about-page = Про цю сторінку
owner = Відповідає за сторінку
topics = Теми
sources = Джерела

## Інструкції

guide-glance = Вартість і дозволи на проживання
guide-statuses = Яких дозволів це стосується
guide-practices = Де роблять інакше
guide-practices-text = Ці пункти мають власні правила: вказано причину та кінцеву дату.
practice-reason = Причина
practice-until = Діє до

## Пункти й установи

contacts = Контакти
contacts-unknown = Контакти ще не вказано.
desks-none = Пунктів поки немає.
address-unknown = Адресу ще не вказано.
open-map = Відкрити в застосунку з картами
closed = зачинено
holiday = святковий день
# A date follows.
hours-caption = Сім днів, починаючи з дня:
hours-day = День
hours-open = Години роботи
hours-unknown = Години роботи ще не вказано. Перш ніж іти, запитайте в установі.
# Після цих трьох іде одна дата або дві, а потім причина.
closure-closed = Зачинено:
closure-hours = Інші години роботи, ніж зазвичай:
closure-message = Оголошення:
service-where = Де
service-place = Місце
service-area = Місцевість
service-wheelchair = Доступ на кріслі колісному
service-appointment = Запис на прийом
service-hours = Години роботи
service-languages = Мови спілкування
service-about = Про цей пункт
service-kind = Вид
service-organization = Організація
service-networks = Мережа
service-statuses = З якими дозволами працює
service-phase = Стан послуги
service-confirmed = Дата підтвердження даних
organization-kind = Вид організації
organization-role = Роль
organization-parent = Входить до
organization-site = Сайт
organization-services = Пункти й установи цієї організації

## Словник

term-name = Вашою мовою
term-expansion = Повна назва
term-met-in = Де трапляється це слово
term-used-in = Тексти, у яких воно є

## Навчання

session-place = Місце
session-mode = Формат
session-hours = Тривалість
session-trainers = Викладачі
session-target = Для кого
session-participants = Учасники
training-sheet = Дані про курс
training-project = Проєкт
training-provider = Організатор
training-needs = На яку потребу відповідає
training-programme = Програма
training-satisfaction = Оцінка учасників
training-modules = Модулі
training-sessions = Зустрічі
training-materials = Матеріали
training-evidence = Протоколи й документи

## Новини

# Після цих двох іде дата.
news-expires = Ця новина дійсна до
news-expired = Ця новина вже не актуальна. Вона була дійсна до

## Стан перекладів, для редакцій

translations-text = Для тих, хто веде сайт: чого бракує або що треба оновити цією мовою.
translations-totals = Переклади за розділами
translations-collection = Розділ
translations-all = Тексти
translations-current = Актуальні
translations-machine = Машинні
translations-outdated = Треба оновити
translations-missing = Бракує
translations-none = Усі переклади актуальні.

## What can be done with a page

tools = Інструменти сторінки
tool-counter = Двома мовами
tool-poster = Плакат для друку
tool-leaflet = Буклет для друку
tool-sms = Надіслати SMS
tool-mail = Надіслати е-поштою
tool-share = Поділитися
tool-share-done = Адресу скопійовано.
tool-aloud = Слухати
tool-print = Друкувати
# A date follows.
printed-as-of = Текст станом на

## At the counter, in two languages

counter-page = Сторінка

## Sheets to print

poster-text = Плакат, який можна повісити: один аркуш A4 з кодом, що веде до сторінки всіма мовами.
poster-week = Тиждень, крім святкових днів
poster-write-hours = Години роботи (вписати від руки):
leaflet-text = Буклет, який можна роздавати: один горизонтальний аркуш A4, який складають утроє.

## What readers think of it

feedback-title = Наскільки зрозуміла інформація на цій сторінці?
feedback-scale = Від 1 (зовсім незрозуміла) до 5 (дуже зрозуміла)
feedback-why-bad = Де вам було найважче?
feedback-bad-unclear = Іноді вказівки були незрозумілі
feedback-bad-incomplete = Іноді вказівки були неповні
feedback-bad-lost = Іноді було незрозуміло, чи я все роблю правильно
feedback-bad-technical = Були технічні проблеми
feedback-bad-other = Інше
feedback-why-good = Що вам найбільше сподобалося?
feedback-good-clear = Вказівки були зрозумілі
feedback-good-complete = Вказівки були повні
feedback-good-guided = Завжди було зрозуміло, що я все роблю правильно
feedback-good-smooth = Технічних проблем не було
feedback-good-other-good = Інше
feedback-comment = Хочете додати подробиці?
feedback-hint = Не більше ніж 200 знаків. Не пишіть імен, номерів телефону та інших особистих даних.
feedback-send = Надіслати
# Beside a box; the words of a search that found nothing follow.
feedback-asked = Надіслати також слова, які ви шукали:
feedback-mail = Написати про проблему на цій сторінці

## Accessibility and foot of the page

accessibility-declaration = Заява про доступність
accessibility-page = Доступність сайту
dpo = Відповідальний за захист даних (RPD)
accessibility-read-declaration = Читати заяву на сайті AGID
accessibility-no-declaration = Організація ще не склала заяви.
accessibility-prepared = Дата складання
accessibility-method = Як перевіряли сайт
accessibility-reviewed = Останній перегляд
accessibility-barriers = Що недоступно
# How the same can be had follows.
accessibility-alternative = Натомість:
accessibility-no-barriers = Організація не вказала недоступних матеріалів.
accessibility-feedback = Повідомити про перешкоду
# A mail address follows.
accessibility-write = Пишіть на адресу:
accessibility-no-contact = Організація ще не вказала, кому писати.
# A web address follows.
accessibility-enforcement = Якщо організація не відповість протягом 30 днів або відповіді буде недостатньо, можна звернутися до цифрового омбудсмена (Difensore civico per il digitale):
accessibility-audit = Остання автоматична перевірка
accessibility-audit-limit = Автоматична перевірка знаходить лише частину перешкод: вона не замінює випробування з людьми.
audit-day = Дата
audit-standard = Правила
audit-tool = Інструмент
audit-size = Сторінки
audit-findings = Що знайдено
audit-undecided = Що має перевірити людина
accessibility-about = Сайт і організація
accessibility-published = Дата публікації сайту
accessibility-tested = Випробувано з людьми з інвалідністю
accessibility-cms = Програма, яка створює сторінки
accessibility-employees = Працівники з інвалідністю
accessibility-workstations = Пристосовані робочі місця
accessibility-officer = Відповідальний за залучення людей з інвалідністю
accessibility-budget = Частка витрат на інформаційні технології, що йде на доступність

## Search

search-results = Результати
# A number follows.
search-found = Знайдено сторінок:
search-busy = Триває пошук…
search-failed = Пошук не вдався. Спробуйте ще раз трохи згодом або скористайтеся списком усіх сторінок.
search-offline = Мережа не відповідає, а без неї шукати тут не можна. Ваші слова залишаються в полі: спробуйте ще раз трохи згодом.
search-more = Більше результатів
search-narrow = Фільтрувати результати
search-by-kind = Вид сторінки
search-by-topic = Тема
search-by-area = Місце
search-by-spoken = Мова спілкування в пункті
search-by-status = Вид дозволу на проживання
search-by-language = Мова тексту
search-by-validated = Підтвердження
# The choice of who does not narrow.
search-any = Усі сторінки
search-clear = Прибрати фільтри
search-none-left = Немає сторінки, яка відповідає і цим словам, і цим фільтрам.
# Heading above the topics that are most like the words.
search-near = Можливо, вам потрібна одна з цих тем
search-ask = Куди звернутися
search-ask-text = У пунктах відповідають також особисто й телефоном. Виберіть місце, де ви живете:
search-elsewhere = Ті самі слова іншою мовою
# Beside a result: no person has checked the translation.
search-machine = машинний переклад
search-machine-reviewed = машинний переклад, перевірений
search-current = актуальний переклад
search-unvalidated = не підтверджено
search-nothing = Немає сторінки з такими словами. Спробуйте менше слів або простіші слова чи пошукайте в списку нижче.

## Without a network

# At the foot of the page.
offline = Читати без інтернету
keep-topic = Зберегти цю тему в телефоні
keep-page = Зберегти цю сторінку в телефоні
keep-busy = Сторінки зберігаються…
keep-done = Готово: тепер можна читати й без інтернету.
keep-what = Що збережено і як це видалити
keep-full = У телефоні більше немає місця. Звільніть трохи місця і спробуйте ще раз.
keep-failed = Зберегти не вдалося: зв’язок перервався. Можна спробувати ще раз.
offline-text = Сторінки зберігаються, лише коли ви натискаєте кнопку тут або на сторінці теми. Відтоді зберігаються й останні відкриті сторінки. Усе залишається в цьому телефоні, і ніхто інший цього не бачить. Якщо телефон чужий або ви в громадському місці, краще нічого не зберігати.
offline-noscript = Щоб зберігати сторінки, потрібен JavaScript, а тут він вимкнений. Теми нижче можна читати, коли є інтернет.
offline-unreachable = Немає інтернету, а потрібної вам сторінки не збережено в цьому телефоні.
offline-chosen = Збережені теми й сторінки
offline-visited = Нещодавно відкриті сторінки
offline-nothing = У цьому телефоні нічого не збережено.
offline-forget = Видалити все
offline-gone = Усе збережене видалено.
copied-note = Мережа не відповідає: це копія, збережена на телефоні. Вартість і години роботи могли змінитися.
copied-day = День копії:

## Accessibility and foot of the page

faq-link = FAQ – часті запитання

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = Дані станом на
embeds-title = Розмістіть ці сторінки на своєму сайті
embeds-summary = Для пунктів і державних установ: один рядок показує відповідь, інструкцію або пункт на вашій сторінці. Оновлюється автоматично.
embeds-choose = Виберіть сторінку зі списків нижче і скопіюйте її рядок.
embeds-paste = Вставте рядок на свою сторінку там, де має бути текст. Він займає стільки висоти, скільки треба, а читачі можуть змінити мову.
embeds-options = Якщо хочете, додайте атрибути до першого тегу: lang="ar" для іншої мови, accent="7a1f3d" для вашого кольору, scheme="light" або scheme="dark" для світлого чи темного вигляду.
embeds-nothing-loads = Якщо скрипти вимкнено або цей портал не відповідає, читачі бачать просте посилання на сторінку.
embeds-privacy = Фрагмент не використовує файлів cookie, нічого не зберігає на пристрої читача і нічого не завантажує від третіх сторін.
embeds-policy = Якщо ваш сайт має Content Security Policy, вона повинна дозволяти:
embeds-ways = Три способи, з прикладом для кожного виду сторінок
embeds-element = Рядок, який займає стільки висоти, скільки треба:
embeds-frame = Проста рамка (iframe) сталої висоти, без скриптів на вашій сторінці:
embeds-content = Тексти у форматі JSON, щоб створити власну сторінку:
embeds-line = Рядок, який треба вставити
embeds-areas = Пункти в одному місці
