# Las palabras del tema predeterminado. Cada mensaje se lee solo: no tiene argumentos.

# El nombre del idioma, en el propio idioma.
language-name = Español

## Marco de cada página

skip-link = Ir al contenido
languages = Idiomas
main-navigation = Menú principal
breadcrumb = Ruta de navegación
site-notice = Aviso sobre este sitio
news-feed = Noticias en formato Atom
translations-state = Estado de las traducciones
made-with = Creado con
updated = Última actualización

## Búsqueda

search = Buscar
# Nombre visible del campo.
search-label = ¿Qué busca?
search-submit = Buscar
search-noscript = La búsqueda necesita JavaScript, que aquí no está activo. La lista de abajo lleva a todas las páginas del sitio.
search-index = Todas las páginas, en orden
jump-to = Ir al grupo
list-empty = Aquí todavía no hay nada.

## Inicio, elección del idioma, páginas que no existen

home-needs = ¿Qué necesita?
home-topics = Temas
home-places = Las oficinas cercanas
home-places-text = Elija la zona donde vive para encontrar las oficinas y las ventanillas.
home-languages = Leer en otro idioma
home-news = Noticias
home-networks = La red
choose-language = Elija el idioma
not-found = Página no encontrada
moved = Esta página tiene una nueva dirección
# Sigue el nombre de la página.
moved-to = Ahora está aquí:

## Listas

# Junto a un título: la página no tiene traducción.
state-missing = sin traducir
state-outdated = traducción por actualizar
state-partial = traducida en parte
glossary-text = Las palabras italianas que se leen en las cartas, en los formularios y en las oficinas, explicadas.
calendar-undated = Sin fecha
date-unknown = Fecha por decidir

## Cada texto

on-this-page = En esta página
short-answer = En pocas palabras
# Sigue el título de la página original.
# Sigue una fecha.
review-overdue = Este texto se tenía que revisar de nuevo antes de esta fecha:
validation-by = Revisada por
validation-expires = Válida hasta el
validation-scope = Válida para
attachments = Documentos para descargar
related = Lea también
about-page = Información sobre la página
owner = Página a cargo de
topics = Temas
sources = Fuentes

## Guías

guide-glance = Costes y permisos
guide-statuses = Permisos a los que se refiere
guide-practices = Dónde se hace de otra manera
guide-practices-text = Estas oficinas tienen reglas propias, con un motivo y una fecha de fin.
practice-reason = Motivo
practice-until = Hasta el

## Ventanillas y oficinas

contacts = Contactos
contacts-unknown = Los contactos todavía no están indicados.
desks-none = No hay ninguna oficina que indicar.
address-unknown = La dirección todavía no está indicada.
open-map = Abrir en la aplicación de mapas
closed = cerrado
holiday = festivo
# A date follows.
hours-caption = Siete días, a partir del
hours-day = Día
hours-open = Horario
hours-unknown = Los horarios todavía no están indicados. Antes de ir, pregunte en la oficina.
# A estos tres les sigue una fecha o dos, y el motivo.
closure-closed = Cerrado:
closure-hours = Horario distinto del habitual:
closure-message = Aviso:
service-where = Dónde
service-place = Lugar
service-area = Zona
service-wheelchair = Acceso en silla de ruedas
service-appointment = Cita previa
service-hours = Horarios
service-languages = Idiomas que se hablan
service-about = Información sobre la oficina
service-kind = Tipo
service-organization = Entidad
service-networks = Red
service-statuses = Permisos que atiende
service-phase = Estado del servicio
service-confirmed = Datos confirmados el
organization-kind = Tipo de entidad
organization-role = Función
organization-parent = Forma parte de
organization-site = Sitio web
organization-services = Ventanillas y oficinas de esta entidad

## Glosario

term-name = En su idioma
term-expansion = Nombre completo
term-met-in = Dónde se encuentra esta palabra
term-used-in = Textos que la usan

## Formación

session-place = Lugar
session-mode = Modalidad
session-hours = Duración
session-trainers = Formadores
session-target = Para quién
session-participants = Participantes
training-sheet = Ficha del curso
training-project = Proyecto
training-provider = Organizado por
training-needs = Necesidad a la que responde
training-programme = Programa
training-satisfaction = Satisfacción
training-modules = Módulos
training-sessions = Encuentros
training-materials = Materiales
training-evidence = Actas y documentación

## Noticias

# A estos dos les sigue una fecha.
news-expires = Esta noticia es válida hasta el
news-expired = Esta noticia ya no está vigente. Era válida hasta el

## Estado de las traducciones, para las redacciones

translations-text = Para quienes se ocupan del sitio: qué falta o qué hay que actualizar en este idioma.
translations-totals = Traducciones por colección
translations-collection = Colección
translations-all = Textos
translations-current = Al día
translations-machine = Automáticas
translations-outdated = Por actualizar
translations-missing = Faltan
translations-none = Todas las traducciones están al día.

## What can be done with a page

tools = Herramientas de la página
tool-counter = En dos idiomas
tool-poster = Cartel para imprimir
tool-leaflet = Folleto para imprimir
tool-sms = Enviar por SMS
tool-mail = Enviar por correo electrónico
tool-share = Compartir
tool-share-done = Dirección copiada.
tool-aloud = Escuchar
tool-print = Imprimir
# A date follows.
printed-as-of = Texto actualizado hasta el

## At the counter, in two languages

counter-page = La página

## Sheets to print

poster-text = Un cartel para colgar: una hoja A4 con el código que lleva a la página en todos los idiomas.
poster-week = La semana, salvo festivos
poster-write-hours = Horarios (para escribir a mano):
leaflet-text = Un folleto para entregar: una hoja A4 horizontal, que se dobla en tres.

## What readers think of it

feedback-title = ¿Es clara la información de esta página?
feedback-scale = De 1 (nada clara) a 5 (muy clara)
feedback-why-bad = ¿Dónde ha tenido más dificultades?
feedback-bad-unclear = A veces las indicaciones no eran claras
feedback-bad-incomplete = A veces las indicaciones no estaban completas
feedback-bad-lost = A veces no sabía si lo estaba haciendo bien
feedback-bad-technical = He tenido problemas técnicos
feedback-bad-other = Otra cosa
feedback-why-good = ¿Qué es lo que más le ha gustado?
feedback-good-clear = Las indicaciones eran claras
feedback-good-complete = Las indicaciones estaban completas
feedback-good-guided = Siempre sabía que lo estaba haciendo bien
feedback-good-smooth = No he tenido problemas técnicos
feedback-good-other-good = Otra cosa
feedback-comment = ¿Quiere añadir más detalles?
feedback-hint = 200 caracteres como máximo. No escriba nombres, números de teléfono ni otros datos personales.
feedback-send = Enviar
# Beside a box; the words of a search that found nothing follow.
feedback-asked = Enviar también las palabras que ha buscado:
feedback-mail = Escribir para avisar de un problema en esta página

## Accessibility and foot of the page

accessibility-declaration = Declaración de accesibilidad
accessibility-page = Accesibilidad del sitio
dpo = Delegado de protección de datos (RPD)
accessibility-read-declaration = Leer la declaración en el sitio de AGID
accessibility-no-declaration = La entidad todavía no ha hecho la declaración.
accessibility-prepared = Redactada el
accessibility-method = Cómo se ha revisado el sitio
accessibility-reviewed = Última revisión
accessibility-barriers = Qué no es accesible
# How the same can be had follows.
accessibility-alternative = En su lugar:
accessibility-no-barriers = La entidad no ha indicado contenidos no accesibles.
accessibility-feedback = Avisar de un obstáculo
# A mail address follows.
accessibility-write = Escriba a:
accessibility-no-contact = La entidad todavía no ha indicado a quién escribir.
# A web address follows.
accessibility-enforcement = Si la entidad no responde en 30 días, o si la respuesta no es suficiente, puede acudir al defensor del ciudadano para asuntos digitales (Difensore civico per il digitale):
accessibility-audit = La última revisión automática
accessibility-audit-limit = Una revisión automática encuentra solo una parte de los obstáculos: no sustituye la prueba con personas.
audit-day = Fecha
audit-standard = Normas
audit-tool = Herramienta
audit-size = Páginas
audit-findings = Qué ha encontrado
audit-undecided = Qué debe mirar una persona
accessibility-about = El sitio y la entidad
accessibility-published = Sitio publicado el
accessibility-tested = Probado con personas con discapacidad
accessibility-cms = Programa que crea las páginas
accessibility-employees = Empleados con discapacidad
accessibility-workstations = Puestos de trabajo adaptados
accessibility-officer = Responsable de la inserción de personas con discapacidad
accessibility-budget = Parte del gasto informático para la accesibilidad

## Search

search-results = Resultados
# A number follows.
search-found = Páginas encontradas:
search-busy = Buscando…
search-failed = La búsqueda no ha funcionado. Vuelva a intentarlo dentro de un momento, o use la lista de todas las páginas.
search-offline = La red no responde, y sin red aquí no se puede buscar. Sus palabras quedan en el campo: vuelva a intentarlo dentro de un momento.
search-more = Más resultados
search-narrow = Filtrar los resultados
search-by-kind = Tipo de página
search-by-topic = Tema
search-by-area = Lugar
search-by-spoken = Idioma que se habla en la oficina
search-by-status = Tipo de permiso
search-by-language = Idioma del texto
search-by-validated = Validación
# The choice of who does not narrow.
search-any = Todas las páginas
search-clear = Quitar los filtros
search-none-left = Ninguna página tiene estas palabras y cumple a la vez estos filtros.
# Heading above the topics that are most like the words.
search-near = Quizá el tema sea uno de estos
search-ask = A quién acudir
search-ask-text = Las oficinas también responden en persona y por teléfono. Elija el lugar donde vive:
search-elsewhere = Las mismas palabras en otro idioma
# Beside a result: no person has checked the translation.
search-machine = traducción automática
search-machine-reviewed = traducción automática revisada
search-current = traducción al día
search-unvalidated = sin validar
search-nothing = Ninguna página tiene estas palabras. Pruebe con menos palabras o con palabras más sencillas, o busque en la lista de abajo.

## Without a network

# At the foot of the page.
offline = Leer sin internet
keep-topic = Guardar este tema en el teléfono
keep-page = Guardar esta página en el teléfono
keep-busy = Guardando las páginas…
keep-done = Listo: ahora se puede leer también sin internet.
keep-what = Qué está guardado y cómo se borra
keep-full = Ya no hay espacio en el teléfono. Libere un poco de espacio y vuelva a intentarlo.
keep-failed = No se ha podido guardar: se ha cortado la conexión. Puede volver a intentarlo.
offline-text = Las páginas se guardan solo cuando usted pulsa un botón, aquí o en un tema. Desde ese momento se guardan también las últimas páginas abiertas. Todo queda en este teléfono y nadie más lo ve. En un teléfono prestado o en un lugar público es mejor no guardar nada.
offline-noscript = Para guardar las páginas hace falta JavaScript, que aquí no está activo. Los temas de abajo se pueden leer con internet.
offline-unreachable = No hay conexión, y la página que ha pedido no está guardada en este teléfono.
offline-chosen = Temas y páginas guardados
offline-visited = Páginas abiertas hace poco
offline-nothing = En este teléfono no hay nada guardado.
offline-forget = Borrar todo
offline-gone = Se ha borrado todo lo que estaba guardado.
copied-note = La red no responde: esta es la copia guardada en el teléfono. Los costes y los horarios pueden haber cambiado.
copied-day = Día de la copia:

## Accessibility and foot of the page

faq-link = FAQ – preguntas frecuentes

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = Datos al
embeds-title = Ponga estas páginas en su sitio
embeds-summary = Para oficinas y entidades públicas: una línea muestra una respuesta, una guía o una oficina dentro de una página suya. Se actualiza sola.
embeds-choose = Elija una página en las listas de abajo y copie su línea.
embeds-paste = Pegue la línea en su página, donde debe aparecer el texto. Ocupa la altura que necesita, y quien lee puede cambiar de idioma.
embeds-options = Si quiere, añada atributos a la primera etiqueta: lang="ar" para otro idioma, accent="7a1f3d" para su color, scheme="light" o scheme="dark" para fondo claro u oscuro.
embeds-nothing-loads = Donde los scripts están desactivados, o si este portal no responde, quien lee encuentra un simple enlace a la página.
embeds-privacy = El fragmento no usa cookies, no guarda nada en el dispositivo de quien lee y no carga nada de terceros.
embeds-policy = Si su sitio tiene una Content Security Policy, esta debe permitir:
embeds-ways = Tres maneras, con un ejemplo para cada tipo de página
embeds-element = Una línea que ocupa la altura que necesita:
embeds-frame = Un marco simple (iframe), de altura fija y sin scripts en su página:
embeds-content = Los textos en JSON, para construir una página propia:
embeds-line = La línea para pegar
embeds-areas = Oficinas de un lugar
