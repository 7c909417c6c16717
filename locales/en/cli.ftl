# The words of the command line.

cli-report-error = error
cli-report-warning = warning
cli-report-help = help
cli-report-summary = { $errors ->
    [0] { $warnings ->
        [0] No problems.
        [one] One warning.
       *[other] { $warnings } warnings.
    }
    [one] { $warnings ->
        [0] One error.
        [one] One error and one warning.
       *[other] One error and { $warnings } warnings.
    }
   *[other] { $warnings ->
        [0] { $errors } errors.
        [one] { $errors } errors and one warning.
       *[other] { $errors } errors and { $warnings } warnings.
    }
}

cli-publish-foreign = “{ $path }” holds files that sportello did not write: they are not overwritten.
    .help = Choose a new folder with --out, or empty this one if nobody needs its files.
cli-publish-busy = Another build is publishing into “{ $path }”.
    .help = Wait until it is done, then try again.
cli-publish-path = “{ $path }” is not a path that can be inside the site.
cli-publish-twice = Two files of the site have the same path: “{ $path }”.
cli-publish-disk = “{ $path }” cannot be written: { $reason }.
    .help = The published site is as it was. Check the free space and the permissions; if the folder is a mounted disk, publish into a folder inside it.

cli-serve-port-busy = Port { $port } is taken: perhaps another preview is open.
    .help = Close it, or choose another port with --port; --port 0 takes a free one.
cli-serve-listen = Port { $port } cannot be used: { $reason }.
    .help = Choose another port with --port, for instance between 1024 and 65535.
cli-serve-watch = Changes of the files cannot be followed: { $reason }.
cli-serve-start = The preview does not start: { $reason }.

## Help

cli-about = Builds the portal of a network of public desks: static pages, in many languages, accessible.
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-options = Options
cli-command-init = Make a small portal that works
cli-command-new = Make a new piece of content, with its file in the right place
cli-command-build = Build the site and publish it into a folder
cli-command-serve = Preview the site and follow every save
cli-command-check = Say what is wrong and where
cli-command-search = Search the portal as its readers will
cli-command-export = Make other shapes of the site
cli-command-offline = Put one language of the site into a zip that opens without a network, from a USB stick
cli-export-lang = The language to put into the file
cli-export-out = The file to write; a name with the language, in this folder, if left out
cli-command-export-search = Write the pages for a search engine that somebody else runs, a national portal for instance
cli-export-search-format = For which engine: elasticsearch (OpenSearch too) or quickwit
cli-export-search-lang = The languages to write, parted by commas; all if left out
cli-export-search-out = The folder to write the files into
cli-command-schema = Write the JSON Schema of what editors write
cli-command-translations = Work on translations
cli-command-validations = Work on validations
cli-command-mark = Record that the translation is of today's text
cli-validations-mark = Record that the validation holds for today's words
cli-option-help = Show this help
cli-option-version = Show the version
cli-option-root = The portal's folder (the one with content/ in it); this one if left out
cli-option-ui-lang = The language of messages: it or en; the system's if left out
cli-option-quiet = Say errors only
cli-option-verbose = Say more
cli-option-title = The title
cli-option-out = The folder to publish into; public/ in the portal if left out
cli-option-base-url = The site's address, instead of the one in portal.yaml
cli-option-date = The day to take for today
cli-option-keep-going = Publish the healthy pages and say which are left out
cli-option-without-search = Do not make the files of the search: a quicker trial, in which the search does not answer
cli-option-precompress = Publish texts compressed, too (.br and .gz beside each), for servers that send such files as they are
cli-option-only = Build a part of the site: some languages (lang=ar,zh), some areas with all that lies in them (area=alba; area=_none for what has no place), or both; a hyphen before a name leaves it out (area=cuneo,-alba)
cli-option-merge = Join parts built with --only into the whole site; needs no content
cli-option-port = The port; 8000 if left out; 0 takes a free one
cli-option-open = Open the site in the browser
cli-option-poll = Look at the files now and then, where the system does not tell of changes (network drives)
cli-option-format = How to write: text, short, json, sarif, github
cli-option-questions = Ask all questions of a file and say how well they are answered
cli-option-json = Every answer as JSON
cli-option-lang = The language to search in
cli-option-limit = How many results; 10 if left out
cli-option-minor = The edit does not change the meaning: the date of the translation stays
cli-argument-dir = The folder to make
cli-argument-kind = faq, guide, service, organization, term, training, news, page
cli-argument-slug = The file's name: lower-case letters, digits and hyphens
cli-argument-query = The words to look for
cli-argument-type = Which: portal, topics, areas, holidays, facts, faq, guide, service, organization, term, training, news, page, translation
cli-argument-files = The files to mark

## Typing mistakes

cli-usage-unknown = I do not know "{ $argument }".
    .help = { $known ->
        [none] --help shows what can be typed.
       *[other] Perhaps: { $known }. --help shows what can be typed.
    }
cli-usage-command = There is no command "{ $argument }".
    .help = { $known ->
        [none] --help shows the commands.
       *[other] Perhaps: { $known }. --help shows the commands.
    }
cli-usage-missing = Something is missing: { $argument }.
    .help = --help shows what is needed.
cli-usage-value = "{ $value }" will not do for { $argument }. { $reason }
    .help = { $known ->
        [none] --help shows what can be typed.
       *[other] It can be: { $known }.
    }
cli-usage-conflict = { $argument } cannot be used with the rest.
    .help = --help shows what can be typed.
cli-usage-other = The command is not well written: { $argument }
    .help = --help shows what can be typed.
cli-date-invalid = A date is written like this: 2026-11-22.
cli-url-invalid = The address of a portal is a name of its own with nothing after it: https://sportelli.comune.example.
cli-slug-invalid = Only lower-case letters without accents, digits and hyphens: rinnovo-permesso.
cli-lang-invalid = A language is written by its tag: it, en, ar.
cli-only-invalid = A part is written like this: lang=ar,zh or area=alba,_none. A hyphen before a name leaves it out: area=cuneo,-alba.
cli-only-nothing = Nothing is left to build of what you asked for with --only.
    .help = Take a hyphen away, or add a language or an area: an area left out after itself, or after the one that holds it, is gone.
cli-only-language = The portal does not have the language "{ $name }".
    .help = { $perhaps ->
        [no_name] The portal's languages: { $known }.
       *[other] Perhaps: { $perhaps }. The portal's languages: { $known }.
    }
cli-only-area = The portal does not have the area "{ $name }".
    .help = { $perhaps ->
        [no_name] Areas are named by their id in areas.yaml. The outermost: { $known }.
       *[other] Perhaps: { $perhaps }. Areas are named by their id in areas.yaml. The outermost: { $known }.
    }

## Commands

cli-root-unreadable = I cannot read "{ $path }": { $reason }.
    .help = The portal's folder is the one with content/ in it. Name it with --root, or make one with "sportello init".
cli-write-failed = I cannot write "{ $path }": { $reason }.
cli-build-progress = Pages
cli-build-refused = Nothing was published: the old site is as it was.
cli-build-left-out = These files are left out:
cli-build-done = Published in { $path }: { $total } files, { $written } written, { $removed } removed.
cli-build-part = This is a part of the site, not to be served by itself: "sportello build --merge" joins it with the others.
cli-merge-no-part = "{ $path }" is not a part of a site: the file .sportello-part is not in it.
    .help = Parts are made by "sportello build --only". If this is one that another program carried here, let it carry hidden files too.
cli-merge-whole = "{ $path }" is a whole site, not a part of one.
    .help = A whole site can be published as it is. Parts are made by "sportello build --only".
cli-merge-unreadable = "{ $path }" does not say what part it is: its file .sportello-part cannot be understood. (For programmers: { $reason })
    .help = Build it again, with the same version of sportello as the others.
cli-merge-inputs = "{ $path }" and "{ $first }" are parts of different sites: the content, the day, the options or the version of sportello differ.
    .help = Build all parts from the same commit, with the same --date and the same options.
cli-merge-twice = "{ $path }" and "{ $first }" have the same pages: { $only }.
    .help = Leave one of them out, or build one again without these pages.
cli-merge-missing = These parts are not the whole site: some pages are in none of them.
    .help = Build what is missing, and name it too: { $commands }
cli-merge-file-missing = "{ $path }" is not complete: it lacks the file "{ $file }".
    .help = Copy the part again, hidden files included, or build it again.
cli-merge-file-more = In "{ $path }" there is a file that does not belong to the part: "{ $file }".
    .help = Take it away, or build the part again.
cli-merge-file-changed = "{ $file }" in "{ $path }" is not as it was built.
    .help = Copy the part again, byte for byte, or build it again.
cli-merge-disk = I cannot read "{ $path }": { $reason }.
cli-serve-ready = Preview at { $url } (Ctrl-C to end)
cli-state-original = original text
cli-state-current = translation up to date
cli-state-machine = machine translation
cli-state-machine-reviewed = reviewed machine translation
cli-state-partial = translated in part
cli-state-outdated = translation out of date
cli-state-missing = not translated
cli-state-validated = validated
cli-export-refused = The file was not written: there are errors to correct first.
cli-export-done = Wrote { $path }: { $count } files.
cli-export-search-done = Written into { $path }: { $count } files, { $documents } documents.
cli-export-html = The copy cannot be made: the HTML of the page { $page } cannot be read. (For programmers: { $reason })
    .help = The templates of the theme make the page: pass it to whoever looks after the theme.
cli-export-search = The copy cannot be made: its search cannot be prepared. (For programmers: { $reason })
cli-export-archive = The copy cannot be made: the files do not fit into a zip. (For programmers: { $reason })
cli-search-nothing = Nothing found.
cli-search-language = The portal does not have the language "{ $lang }".
    .help = The portal's languages: { $known }.
cli-search-questions = The questions in { $path } cannot be read: { $reason }.
cli-search-all = all
cli-search-summary = { $kind }: { $total } questions, right answer first { $first }, among ten { $ten }, mean reciprocal rank { $mean }
cli-search-failed = The search failed: { $reason }.
cli-init-not-empty = "{ $path }" is not empty: I do not write over it.
    .help = Choose a new folder.
cli-init-done = Portal made in { $path }. To see it: sportello serve --open --root { $path }
cli-new-exists = "{ $path }" is there already.
cli-new-done = Made { $path }
cli-no-portal = The portal cannot be read.
    .help = "sportello check" says what is wrong.
cli-mark-unknown = "{ $path }" is not a file of this portal.
cli-mark-not-translation = "{ $path }" is not a translation.
    .help = Name the file of the translation; if the edit of the source does not change its meaning, add --minor and all its translations are marked.
cli-mark-not-validated = "{ $path }" has no "validated:" block.
cli-mark-unwritable = I cannot find where to write in "{ $path }".

## First words for "new"

cli-starter-answer = The answer in a sentence or two.
cli-starter-summary = What it is about, in a sentence.
cli-starter-explanation = What it means, in plain words.
cli-starter-body = Write here.
cli-section-destinatari = Who it is for
cli-section-come-fare = How to do it
cli-section-cosa-serve = What you need
cli-section-cosa-si-ottiene = What you get
cli-section-tempi = Times and deadlines
cli-section-costi = What it costs
cli-section-accesso = Access to the service
cli-section-condizioni = Conditions
cli-section-contatti = Contacts

## Import

cli-command-import = Takes data from others
cli-command-import-services = Makes or completes services from a table (CSV), from HSDS (JSON) or from points (GeoJSON); without --write it only shows
cli-import-format = How to show what changes: text or json
cli-option-write = Writes the files; without it, what would change is only shown
cli-option-overwrite = The fields in which the file counts, even where somebody wrote something else: hours,phone,name:en
cli-option-with-organizations = Makes the bodies too that the portal does not have
cli-argument-file = The file to import
cli-field-invalid = This is no field that can be imported; some are: hours, phone, name, name:en.
cli-import-unreadable = “{ $path }” cannot be read: { $reason }.
cli-import-summary = { $new ->
    [0] No new file
    [one] One new file
   *[other] { $new } new files
}, { $changed ->
    [0] none changed
    [one] one changed
   *[other] { $changed } changed
}, { $unchanged ->
    [0] none as it should be
    [one] one as it should be already
   *[other] { $unchanged } as they should be already
}; { $conflicts ->
    [0] no field in conflict
    [one] one field in conflict, left as it is
   *[other] { $conflicts } fields in conflict, left as they are
}; { $refused ->
    [0] no row refused
    [one] one row refused
   *[other] { $refused } rows refused
}. { $state ->
    [written] The files are written.
    [shown] Nothing is written yet: to write, add --write.
   *[nothing] There is nothing to write.
}
cli-option-default = What holds for rows without that field: kind=comune
cli-default-invalid = It is written like this: kind=comune, with the name of a column.

## Services

cli-command-services = Works on services
cli-command-services-confirm = Notes that nothing has changed: the desk said that its details are right
cli-argument-ids = The services: anagrafe-alba, services/anagrafe-alba, or anagrafe-* in quotation marks
cli-option-all-of = All services of a body: organizations/comune-alba
cli-confirm-nobody = Nothing says which services.
    .help = Write their ids, or --all-of organizations/ID.
cli-confirm-unknown = The portal does not have the service "{ $id }".
    .help = { $known ->
        [none] The ids are the names of the files in content/services/.
       *[other] Did you mean "{ $known }"?
    }
cli-confirm-organization-unknown = The portal does not have the body "{ $id }".
    .help = { $known ->
        [none] The ids are the names of the files in content/organizations/.
       *[other] Did you mean "{ $known }"?
    }
cli-confirm-without-services = No service is of "{ $id }".
cli-confirm-future = { $date } is still to come.
    .help = What is right today can be confirmed, or what was right on another day: write a day up to { $today }.
cli-confirm-earlier = "{ $id }" is confirmed as of { $known } already, after { $date }.
    .help = If that day is wrong, mend confirmed_on in the file.
cli-confirm-done = { $count ->
    [0] No file to change: they were confirmed as of { $date } already.
    [one] One service confirmed as of { $date }.
   *[other] { $count } services confirmed as of { $date }.
}

## The hours command

cli-command-hours = Says what opening hours mean in the coming days
cli-argument-rule = Hours in OpenStreetMap's syntax, in quotation marks: 'Mo-Fr 09:00-12:30; PH off'
cli-option-area = Municipality whose holidays hold (an id of areas.yaml)
cli-option-days = How many days to show (14 when left out)
cli-option-hours-questions = Answer a list of { "{" } "rule", "area", "from", "days" { "}" } as JSON
cli-hours-closed = closed
cli-hours-appointment = by appointment
cli-hours-unsure = not certain
cli-hours-area = The portal has no area "{ $area }".
    .help = { $known ->
        [none] The areas are in content/areas.yaml.
       *[other] Did you mean "{ $known }"?
    }
