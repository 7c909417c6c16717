# Las palabras de las páginas: las que llevan argumentos y las que nombran las cosas.

language-name = Español

## Nombres de los idiomas, en el idioma de quien lee («texto en …»)

language-it = italiano
language-en = inglés
language-fr = francés
language-es = español
language-ro = rumano
language-sq = albanés
language-ar = árabe
language-zh = chino
language-uk = ucraniano
language-bn = bengalí
language-ur = urdu
language-pa = punyabí

## Navegación y colecciones

nav-home = Inicio
collection-faq = Preguntas y respuestas
collection-faq-summary = Las respuestas a las preguntas más frecuentes, ordenadas por tema.
collection-guides = Guías
collection-guides-summary = Los trámites paso a paso: documentos, plazos, costes.
collection-services = Ventanillas y oficinas
collection-services-summary = A quién acudir: ventanillas y oficinas por lugar, por tipo y por idioma que se habla.
collection-organizations = Entidades
collection-organizations-summary = Las entidades de la red y su función.
collection-glossary = Palabras oficiales
collection-glossary-summary = Las palabras italianas que aparecen en las cartas y en las oficinas, explicadas.
collection-training = Formación
collection-training-summary = Los encuentros de formación para el personal de la red.
collection-news = Avisos
collection-news-summary = Las novedades y los avisos de la red.
collection-pages = Páginas
group-other = Otros
search-title = Buscar
search-summary = Busque en las preguntas, las guías y las palabras oficiales.
index-summary = Las preguntas y las guías por letra, y después las palabras oficiales italianas.
translations-title = Estado de las traducciones
translations-summary = Para quienes redactan: qué textos hay que traducir, actualizar o revisar.
not-found-title = Página no encontrada
not-found-text = La página no existe o ha cambiado de dirección.
facet-area = Por lugar
facet-kind = Por tipo
facet-language = Por idioma que se habla
services-in-title = Ventanillas y oficinas: { $area }
services-speaking-title = Dónde se habla { $language }
services-language-unknown = Ninguna oficina ha indicado todavía este idioma.
table-label = Tabla

## Cantidades

count-items = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
# Junto a un resultado, y entre las maneras de filtrar la búsqueda.
search-validated = Validada por una entidad
count-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
count-services = { $count ->
    [one] { $count } oficina
   *[other] { $count } oficinas
}
fact-money = { $amount } €
fact-percent = { $amount } %
duration-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
duration-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
duration-working-days = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
}
duration-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
duration-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
hours-amount = { $hours } h
file-format = { $format }, { $kilobytes } kB

## Traducciones

translation-machine = Traducción automática del { $date }, todavía no revisada por una persona. Si hay diferencias, vale el texto en { $language }.
translation-machine-reviewed = Traducción automática revisada por una persona ({ $date }).
translation-partial = Una parte de esta página todavía no está traducida.
translation-outdated = El texto en { $language } ha cambiado después de esta traducción ({ $date }): las partes sin actualizar están señaladas.
translation-missing = Esta página todavía no está traducida: este es el texto en { $language }.
translation-see-original = Leer la página en { $language }
section-outdated = Esta parte ha cambiado después de la traducción: compárela con el texto en { $language }.
section-critical = Esta parte ha cambiado y la traducción no está actualizada: este es el texto en { $language }.
section-missing = Esta parte todavía no está traducida: este es el texto en { $language }.
original-label = Texto en { $language }
todo-outdated = Por actualizar
todo-partial = Traducidas en parte
todo-missing = Por traducir
todo-machine = Por revisar (traducción automática)

## Validación

validation-valid = Texto validado por { $by } el { $date }.
validation-expired = La validación de { $by } ({ $date }) ha caducado.
validation-voided = El texto ha cambiado después de la validación de { $by } ({ $date }): esa validación ya no vale.

## Avisos en el texto

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Peligro

## Documentos que se piden

form-original = original
form-copy = copia
form-photo = fotografía
form-stamp = timbre fiscal (marca da bollo)
form-sworn-translation = traducción jurada (traduzione giurata)

## Prácticas diferentes

practice-documents = Documentos
practice-times = Plazos
practice-costs = Costes
practice-booking = Cita previa

## Oficinas

service-kind-desk = Oficina para extranjeros
service-kind-questura = Jefatura de policía (Questura)
service-kind-prefettura = Prefectura (Prefettura)
service-kind-comune = Ayuntamiento (Comune)
service-kind-cpi = Oficina de empleo (Centro per l’impiego)
service-kind-asl = Autoridad sanitaria local (ASL)
service-kind-cpia = Escuela de adultos (CPIA)
service-kind-ccia = Cámara de comercio (Camera di commercio)
service-kind-consorzio = Servicios sociales (Consorzio, Unione di Comuni)
service-kind-patronato = Oficina de asistencia social (Patronato)
service-kind-association = Asociación
appointment-none = Puede ir sin cita previa.
appointment-possible = Puede pedir cita previa.
appointment-required = Solo con cita previa.
wheelchair-yes = Accesible en silla de ruedas.
wheelchair-limited = Accesible en parte en silla de ruedas.
wheelchair-no = No accesible en silla de ruedas.
phase-as-is = En funcionamiento antes del proyecto
phase-pilot = En fase de prueba
phase-live = En funcionamiento
contact-phone = Teléfono
contact-mobile = Móvil
contact-email = Correo electrónico
contact-pec = Correo electrónico certificado (PEC)
contact-website = Sitio web
speaker-operator = personal de la oficina
speaker-mediator = mediador intercultural
speaker-phone = intérprete por teléfono

## Entidades

organization-kind-comune = Ayuntamiento (Comune)
organization-kind-provincia = Provincia
organization-kind-prefettura = Prefectura (Prefettura)
organization-kind-questura = Jefatura de policía (Questura)
organization-kind-asl = Autoridad sanitaria (ASL)
organization-kind-school = Escuela
organization-kind-agency = Agencia o entidad nacional
organization-kind-ministry = Ministerio
organization-kind-chamber-of-commerce = Cámara de comercio (Camera di commercio)
organization-kind-university = Universidad
organization-kind-consorzio = Consorcio (Consorzio)
organization-kind-patronato = Oficina de asistencia social (Patronato)
organization-kind-association = Asociación o fundación
organization-kind-council = Consejo o colegio profesional

## Palabras oficiales

encounter-letter = en las cartas
encounter-form = en los formularios
encounter-office = en las oficinas

## Formación

mode-in-person = presencial
mode-distance = a distancia
mode-mixed = en parte a distancia
session-planned = previsto
session-held = realizado
session-cancelled = anulado
participants-invited = { $count ->
    [one] { $count } invitado
   *[other] { $count } invitados
}
participants-attended = { $count ->
    [one] { $count } asistente
   *[other] { $count } asistentes
}
participants-passed = { $count ->
    [one] { $count } aprobado
   *[other] { $count } aprobados
}
satisfaction = { $mean } sobre { $scale } ({ $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
})

## Sheets, two languages, readers' answers

counter-title = { $title }: en dos idiomas
counter-summary = El mismo texto en dos idiomas, uno al lado del otro, para usarlo en la oficina.
counter-missing = Esta parte todavía no está traducida: el personal de la oficina la explica leyendo el texto en { $language }.
counter-outdated = La traducción de esta parte ya no vale: el personal de la oficina la explica leyendo el texto en { $language }.
counter-stamp = Sello de la oficina y fecha
poster-title = { $title }: cartel
poster-summary = Una hoja A4 para colgar, con los horarios, los idiomas y el código QR.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = Escanee el código y lea en español
leaflet-title = { $title }: folleto
leaflet-summary = Las preguntas y las respuestas breves en una hoja A4 que se dobla en tres.
feedback-subject = Aviso sobre: { $title }
feedback-subject-rated = Claridad { $rating } sobre 5: { $title }
feedback-body = Escriba aquí qué está mal o qué falta. No escriba datos personales. Deje la línea del final: dice de qué página se trata.

## Accessibility

yes = Sí
no = No
accessibility-title = Accesibilidad
accessibility-summary = Hasta qué punto este sitio es accesible, qué no lo es y a quién avisar.
accessibility-status-full = El sitio cumple los requisitos de la ley italiana L. 4/2004.
accessibility-status-partial = El sitio cumple en parte los requisitos de la ley italiana L. 4/2004.
accessibility-status-none = El sitio no cumple los requisitos de la ley italiana L. 4/2004.
accessibility-method-self = autoevaluación de la entidad
accessibility-method-third-party = evaluación de terceros
accessibility-method-agid = autoevaluación con el modelo de AGID
accessibility-cause-non-compliance = No cumple la ley L. 4/2004
accessibility-cause-burden = Carga desproporcionada
accessibility-cause-out-of-scope = Fuera del ámbito de la ley
audit-extent = { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}, { $runs ->
    [one] { $runs } revisión en total
   *[other] { $runs } revisiones en total
}
audit-outcome = { $count ->
    [0] No ha encontrado nada contrario a las normas.
    [one] Ha encontrado { $count } punto contrario a las normas.
   *[other] Ha encontrado { $count } puntos contrarios a las normas.
}

## Navigation and collections

offline-title = Leer sin internet
offline-summary = Los temas que usted elige se guardan en el teléfono y se pueden leer también cuando no hay conexión.
# The topic is already named in the reader's language.
keep-topic-named = Guardar en el teléfono: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = Copia del { $date }, del sitio { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    Para leer: abra el archivo index.html con doble clic. Para buscar: abra el archivo search.html.
    No hace falta internet ni instalar programas. Todos los archivos deben quedar juntos.

    Esta copia es del { $date }. Las páginas actualizadas están aquí: { $address }
embed-full = Leer en { $portal }

## Sheets, two languages, readers' answers

counter-others = Otro idioma al lado del texto en { $language }
counter-choose = Elija el idioma que quiere poner al lado del texto en { $language }, parte por parte.
