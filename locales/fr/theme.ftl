# Les mots du thème par défaut. Chaque message se lit seul : il n’a pas d’arguments.

# Le nom de la langue, dans la langue même.
language-name = Français

## Cadre de chaque page

skip-link = Aller au contenu
languages = Langues
main-navigation = Menu principal
breadcrumb = Fil d’Ariane
site-notice = Avis sur ce site
news-feed = Actualités au format Atom
translations-state = État des traductions
made-with = Réalisé avec
updated = Dernière mise à jour

## Recherche

search = Rechercher
# Nom visible du champ.
search-label = Que cherchez-vous ?
search-submit = Rechercher
search-noscript = La recherche a besoin de JavaScript, qui n’est pas activé ici. La liste ci-dessous mène à toutes les pages du site.
search-index = Toutes les pages, dans l’ordre
jump-to = Aller au groupe
list-empty = Il n’y a encore rien ici.

## Accueil, choix de la langue, pages qui n’existent pas

home-needs = De quoi avez-vous besoin ?
home-topics = Sujets
home-places = Les guichets près de chez vous
home-places-text = Choisissez la zone où vous habitez pour trouver les bureaux et les guichets.
home-languages = Lire dans une autre langue
home-news = Actualités
home-networks = Le réseau
choose-language = Choisissez la langue
not-found = Page introuvable
moved = Cette page a une nouvelle adresse
# Le nom de la page suit.
moved-to = Elle se trouve maintenant ici :

## Listes

# À côté d’un titre : la page n’a pas de traduction.
state-missing = non traduite
state-outdated = traduction à mettre à jour
state-partial = traduite en partie
glossary-text = Les mots italiens que l’on lit dans les lettres, dans les formulaires et dans les bureaux, expliqués.
calendar-undated = Sans date
date-unknown = Date à fixer

## Chaque texte

on-this-page = Sur cette page
short-answer = En bref
# Le titre de la page originale suit.
# Une date suit.
review-overdue = Ce texte devait être vérifié de nouveau avant cette date :
validation-by = Vérifiée par
validation-expires = Valable jusqu’au
validation-scope = Valable pour
attachments = Documents à télécharger
related = À lire aussi
about-page = À propos de cette page
owner = Page gérée par
topics = Sujets
sources = Sources

## Guides

guide-glance = Coûts et titres de séjour
guide-statuses = Titres de séjour concernés
guide-practices = Où l’on fait autrement
guide-practices-text = Ces guichets ont leurs propres règles, avec un motif et une date de fin.
practice-reason = Motif
practice-until = Jusqu’au

## Guichets et bureaux

contacts = Contacts
contacts-unknown = Les contacts ne sont pas encore indiqués.
desks-none = Aucun guichet à indiquer.
address-unknown = L’adresse n’est pas encore indiquée.
open-map = Ouvrir dans l’application de cartes
closed = fermé
holiday = jour férié
# A date follows.
hours-caption = Sept jours, à partir du
hours-day = Jour
hours-open = Horaires
hours-unknown = Les horaires ne sont pas encore indiqués. Avant d’y aller, demandez au bureau.
# Une date ou deux suivent ces trois messages, puis le motif.
closure-closed = Fermé :
closure-hours = Horaires différents de l’habitude :
closure-message = Avis :
service-where = Où
service-place = Lieu
service-area = Zone
service-wheelchair = Accès en fauteuil roulant
service-appointment = Rendez-vous
service-hours = Horaires
service-languages = Langues parlées
service-about = À propos de ce guichet
service-kind = Type
service-organization = Organisme
service-networks = Réseau
service-statuses = Titres de séjour traités
service-phase = État du service
service-confirmed = Informations confirmées le
organization-kind = Type d’organisme
organization-role = Rôle
organization-parent = Fait partie de
organization-site = Site web
organization-services = Guichets et bureaux de cet organisme

## Glossaire

term-name = Dans votre langue
term-expansion = Nom complet
term-met-in = Où l’on trouve ce mot
term-used-in = Textes qui l’utilisent

## Formation

session-place = Lieu
session-mode = Mode
session-hours = Durée
session-trainers = Formateurs
session-target = Public
session-participants = Participants
training-sheet = Fiche du cours
training-project = Projet
training-provider = Organisé par
training-needs = Besoin auquel il répond
training-programme = Programme
training-satisfaction = Satisfaction
training-modules = Modules
training-sessions = Rencontres
training-materials = Supports
training-evidence = Actes et documents

## Actualités

# Une date suit ces deux messages.
news-expires = Cette information est valable jusqu’au
news-expired = Cette information n’est plus d’actualité. Elle était valable jusqu’au

## État des traductions, pour les rédactions

translations-text = Pour les personnes qui gèrent le site : ce qui manque ou ce qui est à mettre à jour dans cette langue.
translations-totals = Traductions par collection
translations-collection = Collection
translations-all = Textes
translations-current = À jour
translations-machine = Automatiques
translations-outdated = À mettre à jour
translations-missing = Manquantes
translations-none = Toutes les traductions sont à jour.

## What can be done with a page

tools = Outils de la page
tool-counter = En deux langues
tool-poster = Affiche à imprimer
tool-leaflet = Dépliant à imprimer
tool-sms = Envoyer par SMS
tool-mail = Envoyer par e-mail
tool-share = Partager
tool-share-done = Adresse copiée.
tool-aloud = Écouter
tool-print = Imprimer
# A date follows.
printed-as-of = Texte à jour au

## At the counter, in two languages

counter-page = La page

## Sheets to print

poster-text = Une affiche à accrocher : une feuille A4 avec le code qui mène à la page dans toutes les langues.
poster-week = La semaine, sauf jours fériés
poster-write-hours = Horaires (à écrire à la main) :
leaflet-text = Un dépliant à distribuer : une feuille A4 à l’horizontale, à plier en trois.

## What readers think of it

feedback-title = Les informations de cette page sont-elles claires ?
feedback-scale = De 1 (pas du tout claires) à 5 (très claires)
feedback-why-bad = Où avez-vous eu le plus de difficultés ?
feedback-bad-unclear = Parfois, les indications n’étaient pas claires
feedback-bad-incomplete = Parfois, les indications n’étaient pas complètes
feedback-bad-lost = Parfois, je ne savais pas si je faisais comme il faut
feedback-bad-technical = J’ai eu des problèmes techniques
feedback-bad-other = Autre chose
feedback-why-good = Qu’est-ce qui vous a plu le plus ?
feedback-good-clear = Les indications étaient claires
feedback-good-complete = Les indications étaient complètes
feedback-good-guided = Je savais toujours que je faisais comme il faut
feedback-good-smooth = Je n’ai pas eu de problèmes techniques
feedback-good-other-good = Autre chose
feedback-comment = Voulez-vous ajouter d’autres détails ?
feedback-hint = 200 caractères au maximum. N’écrivez pas de noms, de numéros de téléphone ni d’autres données personnelles.
feedback-send = Envoyer
# Beside a box; the words of a search that found nothing follow.
feedback-asked = Envoyer aussi les mots de votre recherche :
feedback-mail = Écrire pour signaler un problème sur cette page

## Accessibility and foot of the page

accessibility-declaration = Déclaration d’accessibilité
accessibility-page = Accessibilité du site
dpo = Délégué à la protection des données (RPD)
accessibility-read-declaration = Lire la déclaration sur le site de l’AGID
accessibility-no-declaration = L’organisme n’a pas encore fait la déclaration.
accessibility-prepared = Rédigée le
accessibility-method = Comment le site a été vérifié
accessibility-reviewed = Dernière révision
accessibility-barriers = Ce qui n’est pas accessible
# How the same can be had follows.
accessibility-alternative = À la place :
accessibility-no-barriers = L’organisme n’a indiqué aucun contenu non accessible.
accessibility-feedback = Signaler un obstacle
# A mail address follows.
accessibility-write = Écrivez à :
accessibility-no-contact = L’organisme n’a pas encore indiqué à qui écrire.
# A web address follows.
accessibility-enforcement = Si l’organisme ne répond pas dans les 30 jours, ou si la réponse ne suffit pas, vous pouvez vous adresser au médiateur public pour le numérique (Difensore civico per il digitale) :
accessibility-audit = La dernière vérification automatique
accessibility-audit-limit = Une vérification automatique ne trouve qu’une partie des obstacles : elle ne remplace pas un essai avec des personnes.
audit-day = Date
audit-standard = Règles
audit-tool = Outil
audit-size = Pages
audit-findings = Ce qu’elle a trouvé
audit-undecided = Ce qu’une personne doit regarder
accessibility-about = Le site et l’organisme
accessibility-published = Site publié le
accessibility-tested = Essayé avec des personnes en situation de handicap
accessibility-cms = Programme qui crée les pages
accessibility-employees = Employés en situation de handicap
accessibility-workstations = Postes de travail adaptés
accessibility-officer = Responsable de l’insertion des personnes en situation de handicap
accessibility-budget = Part des dépenses informatiques pour l’accessibilité

## Search

search-results = Résultats
# A number follows.
search-found = Pages trouvées :
search-busy = Recherche en cours…
search-failed = La recherche n’a pas marché. Réessayez dans un instant, ou utilisez la liste de toutes les pages.
search-offline = Le réseau ne répond pas et, sans réseau, la recherche ne marche pas ici. Vos mots restent dans le champ : réessayez dans un instant.
search-more = Plus de résultats
search-narrow = Filtrer les résultats
search-by-kind = Type de page
search-by-topic = Sujet
search-by-area = Lieu
search-by-spoken = Langue parlée au guichet
search-by-status = Titre de séjour
search-by-language = Langue du texte
search-by-validated = Validation
# The choice of who does not narrow.
search-any = Toutes les pages
search-clear = Enlever les filtres
search-none-left = Aucune page ne correspond à la fois à ces mots et à ces filtres.
# Heading above the topics that are most like the words.
search-near = Le sujet est peut-être l’un de ceux-ci
search-ask = À qui s’adresser
search-ask-text = Les guichets répondent aussi sur place et par téléphone. Choisissez le lieu où vous habitez :
search-elsewhere = Les mêmes mots dans une autre langue
# Beside a result: no person has checked the translation.
search-machine = traduction automatique
search-machine-reviewed = traduction automatique relue
search-current = traduction à jour
search-unvalidated = non validée
search-nothing = Aucune page ne contient ces mots. Essayez avec moins de mots ou avec des mots plus simples, ou cherchez dans la liste ci-dessous.

## Without a network

# At the foot of the page.
offline = Lire sans internet
keep-topic = Garder ce sujet sur le téléphone
keep-page = Garder cette page sur le téléphone
keep-busy = Enregistrement des pages…
keep-done = C’est fait : vous pouvez maintenant lire même sans internet.
keep-what = Ce qui est enregistré et comment l’effacer
keep-full = Il n’y a plus de place sur le téléphone. Libérez un peu de place et réessayez.
keep-failed = L’enregistrement n’a pas marché : la connexion a été coupée. Vous pouvez réessayer.
offline-text = Les pages sont enregistrées seulement si vous appuyez sur un bouton, ici ou sur la page d’un sujet. À partir de ce moment, les dernières pages ouvertes sont aussi enregistrées. Tout reste sur ce téléphone et personne d’autre ne le voit. Sur un téléphone prêté ou dans un lieu public, il vaut mieux ne rien enregistrer.
offline-noscript = Pour enregistrer les pages, il faut JavaScript, qui n’est pas activé ici. Les sujets ci-dessous se lisent avec internet.
offline-unreachable = Il n’y a pas de connexion, et la page demandée n’est pas enregistrée sur ce téléphone.
offline-chosen = Sujets et pages enregistrés
offline-visited = Pages ouvertes récemment
offline-nothing = Rien n’est enregistré sur ce téléphone.
offline-forget = Tout effacer
offline-gone = Tout ce qui était enregistré a été effacé.
copied-note = Le réseau ne répond pas : ceci est la copie enregistrée sur le téléphone. Les tarifs et les horaires ont pu changer.
copied-day = Jour de la copie :

## Accessibility and foot of the page

faq-link = FAQ – questions fréquentes

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = Données au
embeds-title = Mettez ces pages sur votre site
embeds-summary = Pour les guichets et les organismes publics : une ligne affiche une réponse, un guide ou un guichet dans une de vos pages. Le contenu se met à jour tout seul.
embeds-choose = Choisissez une page dans les listes ci-dessous et copiez sa ligne.
embeds-paste = Collez la ligne dans votre page, là où le texte doit apparaître. Elle prend la hauteur nécessaire, et les lecteurs peuvent changer de langue.
embeds-options = Si vous voulez, ajoutez des attributs à la première balise : lang="ar" pour une autre langue, accent="7a1f3d" pour votre couleur, scheme="light" ou scheme="dark" pour un fond clair ou foncé.
embeds-nothing-loads = Si les scripts sont désactivés, ou si ce portail ne répond pas, les lecteurs trouvent un simple lien vers la page.
embeds-privacy = L’extrait n’utilise pas de cookies, ne garde rien sur l’appareil des lecteurs et ne charge rien depuis des sites tiers.
embeds-policy = Si votre site a une Content Security Policy, elle doit autoriser :
embeds-ways = Trois façons, avec un exemple pour chaque type de page
embeds-element = Une ligne qui prend la hauteur nécessaire :
embeds-frame = Un cadre simple (iframe), de hauteur fixe et sans script dans votre page :
embeds-content = Les textes en JSON, pour construire votre propre page :
embeds-line = La ligne à coller
embeds-areas = Guichets d’un lieu
