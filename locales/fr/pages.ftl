# Les mots des pages : ceux qui ont des arguments et ceux qui nomment les choses.

language-name = Français

## Noms des langues, dans la langue de qui lit (« texte en … »)

language-it = italien
language-en = anglais
language-fr = français
language-es = espagnol
language-ro = roumain
language-sq = albanais
language-ar = arabe
language-zh = chinois
language-uk = ukrainien
language-bn = bengali
language-ur = ourdou
language-pa = pendjabi

## Navigation et collections

nav-home = Accueil
collection-faq = Questions et réponses
collection-faq-summary = Les réponses aux questions les plus fréquentes, classées par sujet.
collection-guides = Guides
collection-guides-summary = Les démarches étape par étape : documents, délais, coûts.
collection-services = Guichets et bureaux
collection-services-summary = À qui s’adresser : guichets et bureaux par lieu, par type et par langue parlée.
collection-organizations = Organismes
collection-organizations-summary = Les organismes du réseau et leur rôle.
collection-glossary = Mots officiels
collection-glossary-summary = Les mots italiens que l’on trouve dans les lettres et dans les bureaux, expliqués.
collection-training = Formation
collection-training-summary = Les rencontres de formation pour les agents du réseau.
collection-news = Avis
collection-news-summary = Les nouveautés et les avis du réseau.
collection-pages = Pages
group-other = Autres
search-title = Rechercher
search-summary = Chercher dans les questions, les guides et les mots officiels.
index-summary = Les questions et les guides par lettre, puis les mots officiels italiens.
translations-title = État des traductions
translations-summary = Pour les personnes qui rédigent : quels textes sont à traduire, à mettre à jour ou à relire.
not-found-title = Page introuvable
not-found-text = La page n’existe pas ou elle a changé d’adresse.
facet-area = Par lieu
facet-kind = Par type
facet-language = Par langue parlée
services-in-title = Guichets et bureaux : { $area }
services-speaking-title = Où l’on parle { $language }
services-language-unknown = Aucun guichet n’a encore indiqué cette langue.
table-label = Tableau

## Quantités

count-items = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# À côté d’un résultat, et parmi les façons de filtrer la recherche.
search-validated = Validée par un organisme
count-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
count-services = { $count ->
    [one] { $count } guichet
   *[other] { $count } guichets
}
fact-money = { $amount } €
fact-percent = { $amount } %
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-working-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
duration-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
hours-amount = { $hours } h
file-format = { $format }, { $kilobytes } ko

## Traductions

translation-machine = Traduction automatique du { $date }, pas encore vérifiée par une personne. En cas de différence, c’est le texte en { $language } qui fait foi.
translation-machine-reviewed = Traduction automatique vérifiée par une personne ({ $date }).
translation-partial = Une partie de cette page n’est pas encore traduite.
translation-outdated = Le texte en { $language } a changé après cette traduction ({ $date }) : les parties qui ne sont pas à jour sont signalées.
translation-missing = Cette page n’est pas encore traduite : voici le texte en { $language }.
translation-see-original = Lire la page en { $language }
section-outdated = Cette partie a changé après la traduction : comparez avec le texte en { $language }.
section-critical = Cette partie a changé et la traduction n’est pas à jour : voici le texte en { $language }.
section-missing = Cette partie n’est pas encore traduite : voici le texte en { $language }.
original-label = Texte en { $language }
todo-outdated = À mettre à jour
todo-partial = Traduites en partie
todo-missing = À traduire
todo-machine = À relire (traduction automatique)

## Validation

validation-valid = Texte validé par { $by } le { $date }.
validation-expired = La validation par { $by } ({ $date }) a expiré.
validation-voided = Le texte a changé après la validation par { $by } ({ $date }) : cette validation n’est plus valable.

## Avertissements dans le texte

alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Danger

## Documents demandés

form-original = original
form-copy = copie
form-photo = photo
form-stamp = timbre fiscal (marca da bollo)
form-sworn-translation = traduction assermentée (traduzione giurata)

## Pratiques différentes

practice-documents = Documents
practice-times = Délais
practice-costs = Coûts
practice-booking = Rendez-vous

## Guichets

service-kind-desk = Guichet pour les étrangers
service-kind-questura = Direction de la police (Questura)
service-kind-prefettura = Préfecture (Prefettura)
service-kind-comune = Mairie (Comune)
service-kind-cpi = Centre pour l’emploi (Centro per l’impiego)
service-kind-asl = Agence sanitaire locale (ASL)
service-kind-cpia = École pour adultes (CPIA)
service-kind-ccia = Chambre de commerce (Camera di commercio)
service-kind-consorzio = Services sociaux (Consorzio, Unione di Comuni)
service-kind-patronato = Bureau d’aide sociale (Patronato)
service-kind-association = Association
appointment-none = Vous pouvez venir sans rendez-vous.
appointment-possible = Vous pouvez prendre rendez-vous.
appointment-required = Uniquement sur rendez-vous.
wheelchair-yes = Accessible en fauteuil roulant.
wheelchair-limited = Accessible en partie en fauteuil roulant.
wheelchair-no = Non accessible en fauteuil roulant.
phase-as-is = Ouvert avant le projet
phase-pilot = En phase d’essai
phase-live = En service
contact-phone = Téléphone
contact-mobile = Portable
contact-email = E-mail
contact-pec = E-mail certifié (PEC)
contact-website = Site web
speaker-operator = agent du guichet
speaker-mediator = médiateur interculturel
speaker-phone = interprète par téléphone

## Organismes

organization-kind-comune = Commune (Comune)
organization-kind-provincia = Province (Provincia)
organization-kind-prefettura = Préfecture (Prefettura)
organization-kind-questura = Direction de la police (Questura)
organization-kind-asl = Agence sanitaire (ASL)
organization-kind-school = École
organization-kind-agency = Agence ou organisme national
organization-kind-ministry = Ministère
organization-kind-chamber-of-commerce = Chambre de commerce (Camera di commercio)
organization-kind-university = Université
organization-kind-consorzio = Consortium (Consorzio)
organization-kind-patronato = Bureau d’aide sociale (Patronato)
organization-kind-association = Association ou fondation
organization-kind-council = Conseil ou ordre professionnel

## Mots officiels

encounter-letter = dans les lettres
encounter-form = dans les formulaires
encounter-office = dans les bureaux

## Formation

mode-in-person = en présence
mode-distance = à distance
mode-mixed = en partie à distance
session-planned = prévue
session-held = terminée
session-cancelled = annulée
participants-invited = { $count ->
    [one] { $count } invité
   *[other] { $count } invités
}
participants-attended = { $count ->
    [one] { $count } présent
   *[other] { $count } présents
}
participants-passed = { $count ->
    [one] { $count } reçu
   *[other] { $count } reçus
}
satisfaction = { $mean } sur { $scale } ({ $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
})

## Sheets, two languages, readers' answers

counter-title = { $title } : en deux langues
counter-summary = Le même texte en deux langues, l’une à côté de l’autre, pour le guichet.
counter-missing = Cette partie n’est pas encore traduite : l’agent du guichet l’explique en lisant le texte en { $language }.
counter-outdated = La traduction de cette partie n’est plus valable : l’agent du guichet l’explique en lisant le texte en { $language }.
counter-stamp = Tampon du guichet et date
poster-title = { $title } : affiche
poster-summary = Une feuille A4 à accrocher, avec les horaires, les langues et le code QR.
# It stands on the poster in all languages, beside the QR code.
poster-invitation = Scannez le code et lisez en français
leaflet-title = { $title } : dépliant
leaflet-summary = Les questions et les réponses courtes sur une feuille A4 à plier en trois.
feedback-subject = Signalement sur : { $title }
feedback-subject-rated = Clarté { $rating } sur 5 : { $title }
feedback-body = Écrivez ici ce qui ne va pas ou ce qui manque. N’écrivez pas de données personnelles. Laissez la ligne à la fin : elle dit de quelle page il s’agit.

## Accessibility

yes = Oui
no = Non
accessibility-title = Accessibilité
accessibility-summary = À quel point ce site est accessible, ce qui ne l’est pas et à qui le signaler.
accessibility-status-full = Le site est conforme aux exigences de la loi italienne L. 4/2004.
accessibility-status-partial = Le site est en partie conforme aux exigences de la loi italienne L. 4/2004.
accessibility-status-none = Le site n’est pas conforme aux exigences de la loi italienne L. 4/2004.
accessibility-method-self = autoévaluation de l’organisme
accessibility-method-third-party = évaluation par un tiers
accessibility-method-agid = autoévaluation avec le modèle de l’AGID
accessibility-cause-non-compliance = Non conforme à la loi L. 4/2004
accessibility-cause-burden = Charge disproportionnée
accessibility-cause-out-of-scope = Hors du champ de la loi
audit-extent = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $runs ->
    [one] { $runs } vérification en tout
   *[other] { $runs } vérifications en tout
}
audit-outcome = { $count ->
    [0] Elle n’a rien trouvé de contraire aux règles.
    [one] Elle a trouvé { $count } point contraire aux règles.
   *[other] Elle a trouvé { $count } points contraires aux règles.
}

## Navigation and collections

offline-title = Lire sans internet
offline-summary = Les sujets que vous choisissez sont enregistrés sur le téléphone. Vous pouvez les lire même sans connexion.
# The topic is already named in the reader's language.
keep-topic-named = Garder sur le téléphone : { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = Copie du { $date }, depuis le site { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    Pour lire : ouvrez le fichier index.html avec un double clic. Pour chercher : ouvrez le fichier search.html.
    Il ne faut ni internet ni programme à installer. Tous les fichiers doivent rester ensemble.

    Cette copie est du { $date }. Les pages à jour sont ici : { $address }
embed-full = Lire sur { $portal }

## Sheets, two languages, readers' answers

counter-others = Une autre langue à côté du texte en { $language }
counter-choose = Choisissez la langue à mettre à côté du texte en { $language }, partie par partie.
