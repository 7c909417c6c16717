# What is wrong in a portal, why, and what to do. Each message has the name of its code.
# An empty argument comes as the word “none”, so that a sentence can choose.

## Files

diagnostic-file-not-utf8 = This file is not written in UTF-8: line { $line } has a character that cannot be read.
    .help = Open the file in a text editor and save it again, choosing the encoding UTF-8. It often happens to words copied from an old Word document.
diagnostic-file-too-large = The file has { $size } KiB; the most for this type of file is { $limit } KiB.
    .help = People who read on a phone could not open it. Divide the text into several pages, or make the attachment smaller (for instance with a scan at 150 dots per inch).
diagnostic-file-unreadable = The file is there, but it cannot be read.
    .help = Make sure that it is not open elsewhere, and that the user who runs Sportello may read it.
diagnostic-symlink-outside-root = This symbolic link leads out of the portal’s folder, and is not followed.
    .help = So that no private file is published by mistake, only the portal’s own files are read. Put a copy of the file in place of the link.
diagnostic-symlink-loop = This symbolic link leads to a folder that contains it: following it would never end.
    .help = Delete the link, or make it point to the file that is needed.
diagnostic-file-too-deep = This file is too deep: texts and data stand directly in the folder of their collection.
    .help = Move the file, for instance to content/faq/. Only attachments may stand in a folder below, the one that has the name of their page.
diagnostic-folder-unknown = There is no collection called “{ $folder }”.
    .help = { $suggestion ->
        [none] The collections are: { $known }.
       *[other] Did you mean “{ $suggestion }”? The collections are: { $known }.
    }
diagnostic-file-unexpected = The file “{ $name }” is not one of those that may stand directly in content/.
    .help = { $suggestion ->
        [none] Those are: { $known }. Every other file stands in the folder of its collection.
       *[other] Did you mean “{ $suggestion }”? Those are: { $known }. Every other file stands in the folder of its collection.
    }
diagnostic-file-name-invalid = The name “{ $part }” cannot be an address.
    .help = A file’s name becomes the address of its page: use only lower-case letters without accents, digits and single hyphens, as in rinnovo-permesso.it.md.
diagnostic-file-language-missing = The name “{ $name }” does not say in which language the text is written.
    .help = Add the language before .md: { $part }.it.md for Italian, { $part }.ar.md for Arabic.
diagnostic-file-language-invalid = In the name “{ $name }” the part “{ $part }” is not the code of a language.
    .help = The code is the international one, in lower case: it, en, fr, es, ro, sq, ar, zh, uk, bn, ur, pa.
diagnostic-data-file-unexpected = The collection “{ $part }” has no files of data alone.
    .help = Write a file with the text, and with the data at its beginning between two lines of three hyphens: name.it.md.
diagnostic-file-extension-unknown = The file “{ $name }” is neither a text (.md) nor a file of data (.yaml).
    .help = Data have the extension .yaml (not .yml). An attachment goes into the folder that has the name of its page: faq/rinnovo-permesso/form.pdf.
diagnostic-attachment-misplaced = This attachment belongs to no page, so nobody can download it.
    .help = Put it into the folder that has the name of its page, beside the page: for faq/rinnovo-permesso.it.md that is faq/rinnovo-permesso/.
diagnostic-attachment-unsafe = “{ $name }” is a kind of file that can run commands: opened from the site, it could do all that its pages do.
    .help = Publish it as PDF; a drawing as PNG; a table as ODS or CSV. If it is a page of another site, link to it.

## Data written in YAML

diagnostic-yaml-syntax = The data cannot be read beyond this point.
    .help = The usual causes: a text that contains a colon and has no quotation marks, quotation marks or brackets that are never closed, different indentation in one list, a tab in place of spaces. (For programmers: { $detail })
diagnostic-yaml-key-duplicate = This entry is written twice.
    .help = Only one of the two could be read: keep the right one and delete the other.
diagnostic-yaml-too-complex = These data are nested too deep, or refer to each other too many times.
    .help = No honest content needs this, and reading it could stop the computer. Write the values out, without references (&name, *name) and with few levels.
diagnostic-yaml-many-documents = After a line of three hyphens a second block of data begins, and a file has only one.
    .help = Delete the extra line of three hyphens, or move those data to another file.
diagnostic-front-matter-missing = The file does not begin with the data of its page.
    .help = The first line is three hyphens (---), then come the data (for instance title: …), then three hyphens again, and then the text.
diagnostic-front-matter-unclosed = The data of the page begin here and never end.
    .help = After the last line of the data put a line of three hyphens (---): the text begins there.
diagnostic-field-missing = The entry “{ $field }” is missing, and it is required here.
    .help = Add a line “{ $field }:” with its value.
diagnostic-field-unknown = There is no entry called “{ $field }”.
    .help = { $suggestion ->
        [none] What it says would be lost. The entries possible here are: { $known }.
       *[other] Did you mean “{ $suggestion }”? What it says would be lost. The entries possible here are: { $known }.
    }
diagnostic-field-duplicate = The entry “{ $field }” is written twice, under two names.
    .help = In translations title may be called question, name or term, and summary may be called answer or explanation: keep one of them.
diagnostic-choice-unknown = “{ $choice }” is not one of the choices.
    .help = { $suggestion ->
        [none] The choices are: { $known }.
       *[other] Did you mean “{ $suggestion }”? The choices are: { $known }.
    }
diagnostic-type-wrong = This must be { $expected ->
        [text] a text
        [words] a text, or a text for each language
        [list] a list
        [map] a group of entries
        [whole-number] a whole number
        [number] a number
        [choice] a word
       *[other] another type of value
    }, and { $found ->
        [text] there is a text
        [number] there is a number that does not fit
        [list] there is a list
        [map] there is a group of entries
        [yes-no] there is a yes or a no (true, false)
        [nothing] there is nothing
       *[other] there is something else
    }.
    .help = { $expected ->
        [text] Write the text on the same line, after the colon; in quotation marks if it contains a colon or begins with a sign.
        [words] Write the text after the colon, or one for each language: { "{" } it: "…", en: "…" { "}" }.
        [list] Write the values in square brackets, [one, two], or one a line after a hyphen.
        [map] Write the entries one a line, indented, each with its name, a colon and its value.
        [whole-number] Write digits only, without signs, points or units.
        [choice] Write one word, without quotation marks or brackets: the possible ones are in the documentation of the collection.
       *[other] Look at a file of the same collection that works, and write the value in the same way.
    }
diagnostic-date-invalid = “{ $value }” is not a day of the calendar.
    .help = Write year, month and day, with zeros: 2026-03-09 is 9 March 2026.
diagnostic-month-day-invalid = “{ $value }” is not a day of the year.
    .help = Write month and day, with zeros: 12-25 is Christmas.
diagnostic-language-invalid = “{ $value }” is not the code of a language.
    .help = The code is the international one: it, en, fr, es, ro, sq, ar, zh, uk, bn, ur, pa.
diagnostic-reference-invalid = “{ $value }” is not the name of a page.
    .help = Write the collection, a slash, and the name of the file without language or extension: organizations/comune-alba, faq/rinnovo-permesso.
diagnostic-slug-invalid = “{ $value }” cannot be an internal name.
    .help = Use only lower-case letters without accents, digits and single hyphens: codice-fiscale.
diagnostic-urn-invalid = “{ $value }” is not a reference to a law.
    .help = A reference looks like urn:nir:stato:decreto.legislativo:1998-07-25;286~art5. It stands on normattiva.it, on the page of the law; if you do not know it, remove “urn” and give the address of the text as “url”.
diagnostic-url-invalid = “{ $value }” is not the address of a site.
    .help = An address begins with https:// and has no spaces: copy it from the browser.
diagnostic-hash-invalid = “{ $value }” is not a fingerprint of words.
    .help = Fingerprints are not written by hand: “sportello translations mark” and “sportello validations mark” write them.
diagnostic-alias-invalid = “{ $value }” is not an old address.
    .help = Write the part after the language, with a slash at both ends: /faq/old-name/.
diagnostic-decimal-invalid = “{ $value }” is not a number.
    .help = Write digits only and, for decimals, a point and not a comma: 44.39.
diagnostic-istat-invalid = “{ $value }” is not the ISTAT code of a municipality.
    .help = It has six digits, in quotation marks so that no zero is lost: "004003" is Alba.
diagnostic-mail-invalid = “{ $value }” is not an e-mail address.
    .help = One address, without names or parameters: desk@comune.example.it.
diagnostic-size-invalid = “{ $value }” is not a number of bytes.
    .help = A whole number, alone (bytes) or followed by kB (a thousand bytes): 14 kB.

## Duties of a public site

diagnostic-accessibility-undeclared = A public body publishes the portal, and there is no accessibility declaration.
    .help = Fill in AGID’s form (https://form.agid.gov.it) and write the address that you receive in “accessibility: declaration:”; if there is a reason for having none, write it in “accessibility: undeclared:” and readers will see it.
diagnostic-accessibility-review-old = The accessibility declaration was last reviewed on { $date }: more than a year ago.
    .help = It must be reviewed every year by 23 September: update it on AGID’s site, then write the date here in “reviewed_on:”.
diagnostic-feedback-missing = A public body publishes the portal, and readers cannot say whether pages are clear or report a problem.
    .help = Add “feedback:” with a mailbox (“email:”) or the address of a form (“endpoint:”).
diagnostic-licence-missing = The portal publishes open data and does not say under which licence they may be reused.
    .help = Add to portal.yaml an entry such as “licence: {"{"} name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ {"}"}”, after agreeing on it with the public body; or write “open_data: false”.
diagnostic-page-too-heavy = The page { $page } weighs { $weight } bytes compressed; the limit of “budget: { $limit-name }:” is { $limit }.{ $count ->
        [0] { "" }
        [one] { " " }(And one more page.)
       *[other] { " " }(And { $count } more pages.)
    }
    .help = Divide the text into several pages, or raise the limit in portal.yaml: on a cheap phone every byte is waiting.
diagnostic-page-too-many-requests = The page { $page } asks for { $weight } files; the limit of “budget: requests:” is { $limit }.{ $count ->
        [0] { "" }
        [one] { " " }(And one more page.)
       *[other] { " " }(And { $count } more pages.)
    }
    .help = Remove files from the theme that the page can do without, or raise the limit in portal.yaml.

## Texts

diagnostic-html-raw = This is HTML, which texts do not use.
    .help = Remove what stands between < and >: bold is two **asterisks**, lists begin with a hyphen, boxes are Sportello’s blocks. So every page stays readable, accessible and safe.
diagnostic-nesting-too-deep = Lists and quotations stand inside each other too many times.
    .help = Nobody can follow such a text: remove some levels, or divide it into sections.
diagnostic-block-unclosed = This block begins here and never ends.
    .help = After its last line put a line of the same three signs (```) with which it begins.
diagnostic-heading-level-one = A text has no headings with a single #: that is the title of the page.
    .help = Use two signs: ## Title of the section { "{#name-of-the-section}" }.
diagnostic-heading-level-skipped = This heading skips a level.
    .help = People who use a screen reader move from heading to heading by levels: after ## comes ###, after ### comes ####.
diagnostic-section-id-missing = The heading of this section has no name.
    .help = Add it at the end of the line: ## What it costs { "{#costi}" }. It is the same in all languages, and keeps them side by side.
diagnostic-section-id-duplicate = Another heading is already called “{ $id }”.
    .help = Give this one another name: each heading of a page has its own.
diagnostic-section-id-invalid = A section cannot be called “{ $id }”.
    .help = Use only lower-case letters without accents, digits and single hyphens. The names “intro” and “head” are taken: they are the beginning of the text and the title.
diagnostic-component-unknown = There is no block called “{ $name }”.
    .help = { $suggestion ->
        [none] The blocks are: { $known }. For a text to be shown as it is write ```text.
       *[other] Did you mean “{ $suggestion }”? The blocks are: { $known }. For a text to be shown as it is write ```text.
    }
diagnostic-desks-choice = A desks block lists some services, or all of one kind: only one of the two.
    .help = Write “services: [centro-migranti-cuneo]”, or “kind: questura” with “area: alba” if you like.
diagnostic-contacts-choice = A contacts block shows the contacts of a service, or of an organisation: only one.
    .help = Write “service: centro-migranti-cuneo”, or “organization: comune-alba”.

## Links and images

diagnostic-link-scheme-unknown = The link begins with “{ $scheme }:”, which is not a type of link.
    .help = { $suggestion ->
        [none] To a page of the portal write for instance (faq:name), (guide:name), (service:name), (term:name), (page:name); to another site https://….
       *[other] Did you mean “{ $suggestion }:”? To a page of the portal write for instance (faq:name), (guide:name), (service:name); to another site https://….
    }
diagnostic-link-target-missing = The link leads to “{ $id }”, which is not { $scheme ->
        [topic] one of the topics
        [area] one of the places of areas.yaml
        [fact] one of the values of facts.yaml
        [faq] in the folder faq
        [guide] in the folder guides
        [service] in the folder services
        [organization] in the folder organizations
        [term] in the folder glossary
        [training] in the folder training
        [news] in the folder news
        [page] in the folder pages
       *[other] in the portal
    }.
    .help = { $suggestion ->
        [none] { $scheme ->
            [topic] Readers would end nowhere. Check the name, or add the topic to topics.yaml.
            [area] Readers would end nowhere. Check the name, or add the place to areas.yaml.
            [fact] The page would lack the figure. Check the name, or add the value to facts.yaml.
           *[other] Readers would end nowhere. Check the name: it is that of the file, without language or extension. If the file is there, mend its own errors first.
        }
       *[other] Did you mean “{ $suggestion }”? Readers would end nowhere.
    }
diagnostic-link-anchor-missing = The page has no heading called “{ $anchor }”.
    .help = { $suggestion ->
        [none] After # comes the name that stands in braces beside a heading, as { "{#costi}" }.
       *[other] Did you mean “#{ $suggestion }”? After # comes the name that stands in braces beside a heading.
    }
diagnostic-link-file-missing = There is no attachment “{ $name }”.
    .help = { $suggestion ->
        [none] Put it into the folder that has the name of this page. For another page of the portal write its type and its name and not its file, as (faq:rinnovo-permesso).
       *[other] Did you mean “{ $suggestion }”? Attachments stand in the folder that has the name of this page.
    }
diagnostic-path-outside-root = The path “{ $path }” leaves the folder of this page.
    .help = Only the attachments of a page can be downloaded: put the file into the folder that has the page’s name and write the file’s name alone.
diagnostic-link-absolute = The link “{ $path }” is a fixed address of the site.
    .help = It would always lead to one language, and would break when the page is renamed. Write the type and the name, as (faq:rinnovo-permesso): everybody gets the page in their own language.
diagnostic-link-text-empty = This link has no words: it can be neither seen nor touched.
    .help = Write between the square brackets where it leads: [Booking on the site of the Questura](https://…).
diagnostic-link-text-vague = The words “{ $text }” alone do not say where the link leads.
    .help = People who use a screen reader hear the links one after the other, without the rest of the sentence. Put into the link the name of what is there: [renewal form](…).
diagnostic-image-alt-missing = The image has no description.
    .help = People who cannot see must know what it shows: write it between the square brackets, ![The door of the office, beside the pharmacy](…).
diagnostic-image-not-attached = The image “{ $target }” is not an attachment of this page.
    .help = Taken from another site, it would tell that site who is reading. Save it in the folder that has the page’s name and write the file’s name alone.

## What a file names

diagnostic-reference-missing = “{ $id }” is not { $kind ->
        [topic] one of the topics of topics.yaml
        [area] one of the places of areas.yaml
        [network] one of the networks of portal.yaml
        [fact] one of the values of facts.yaml
       *[other] in the folder { $kind }
    }.
    .help = { $suggestion ->
        [none] { $kind ->
            [topic] Check the name, or add the topic to topics.yaml.
            [area] Check the name, or add the place to areas.yaml.
            [network] Check the name, or add the network to portal.yaml.
            [fact] Check the name, or add the value to facts.yaml.
           *[other] Check the name, or add the page. If its file is there, mend its own errors first.
        }
       *[other] Did you mean “{ $suggestion }”?
    }
diagnostic-reference-kind-wrong = This must name { $expected ->
        [organizations] an organisation
        [services] a service
       *[other] a page of the folder { $expected }
    }, and “{ $id }” is none.
    .help = Write { $expected }/ and then the name of the file without extension.
diagnostic-basin-unknown = “{ $id }” is not one of the basins of this file.
    .help = Check the name, or add the basin to the list “basins”.
diagnostic-id-duplicate = The name “{ $id }” is already taken in this file.
    .help = Two things with one name cannot be told apart: change one of them, or delete the one too many.
diagnostic-alias-clash = The old address /{ $alias }/ already belongs to another page, “{ $other }”.
    .help = An address leads to one page only: remove it from here, or change the other page.
diagnostic-topic-missing = This page has no topic.
    .help = People look for things by topic: add “topic:” with one of the names of topics.yaml.
diagnostic-title-duplicate = The question “{ $title }” is already there, in { $other }.
    .help = In a list the two cannot be told apart: join the two answers, or let the question say what is different about it.
diagnostic-answer-too-long = The short answer has { $length } characters; the most is { $most }.
    .help = It is what people read in search results and what is sent in a message. Keep the essential here and move the rest to the text.

## Languages and translations

diagnostic-portal-missing = There is no portal.yaml, or it cannot be read: without it neither the title of the portal nor its languages are known.
    .help = Make it with at least three entries: title, base_url and languages. If it is there, mend the errors reported in that file.
diagnostic-languages-empty = The portal has no language at all.
    .help = Write the languages in order, beginning with the one in which texts are written: languages: [it, en, ar].
diagnostic-language-not-in-portal = The language “{ $lang }” is not one of the portal’s ({ $known }): nobody would read these words.
    .help = If the language is wanted, add it to “languages” in portal.yaml; otherwise delete the words, or mend the code.
diagnostic-source-missing = There is a translation of “{ $id }”, but no original.
    .help = Add the file in the language in which the page was first written, with all its data; if it is there, mend its own errors first. If this is the original, remove the entry “translation”.
diagnostic-source-duplicate = There are two originals of “{ $id }”.
    .help = Only one is the original; the other files are translations, and have “translation:” at their beginning, with who translated and when.
diagnostic-translation-block-missing = This is a translation (language “{ $lang }”), but it does not say who made it.
    .help = Readers have a right to know. Add to the data: translation: { "{ by: person, on: 2026-03-09 }" }. In place of person there may be machine, or machine-reviewed if a person has checked it.
diagnostic-translation-title-missing = This translation (language “{ $lang }”) has no title.
    .help = It is what lists and searches show: add “title:”, or “question:” for a question.
diagnostic-translation-unmarked = Nobody has said of which words this is the translation, and so whether it still holds.
    .help = Read it beside the original; when it says the same, run: sportello translations mark { $file }. Until then readers see a notice.
diagnostic-translation-outdated = The original has changed since this translation: { $what ->
        [head] the title or the short answer
        [both] the title or the short answer and { $count ->
            [one] the section { $sections }
           *[other] the sections { $sections }
        }
       *[sections] { $count ->
            [one] the section { $sections }
           *[other] the sections { $sections }
        }
    }.
    .help = Update the translation, then run: sportello translations mark { $file }. If the change does not alter the meaning, just add --minor.
diagnostic-section-unknown = The original has no section called “{ $id }”.
    .help = { $suggestion ->
        [none] The name of a section is not translated: it is the same in all languages. If the original no longer has the section, remove this one too.
       *[other] Did you mean “{ $suggestion }”? The name of a section is not translated: it is the same in all languages.
    }
diagnostic-section-order = The section “{ $id }” comes after “{ $before }”, but before it in the original.
    .help = Sections are shown in the order of the original: use the same order here, so that the two pages can be compared line by line.
diagnostic-locale-missing = The interface has no words in this language (“{ $lang }”).
    .help = Menus, buttons and notices will be in English. Add the words in locales/{ $lang }/, beginning with a copy of the English ones.
diagnostic-message-missing = In this language (“{ $lang }”) { $count ->
        [one] one text of the interface is missing
       *[other] { $count } texts of the interface are missing
    }: { $names }.
    .help = { $lang ->
        [en] Their names are shown in their place, in brackets ⟨ ⟩.
       *[other] English is shown in their place.
    } Add the missing lines to a file .ftl of locales/{ $lang }/.
diagnostic-message-syntax = This text of the interface cannot be read: { $reason }.
    .help = A message is written “name = text”; lines that continue it are indented and every opened brace is closed.

## Guides

diagnostic-guide-section-missing = { $count ->
        [one] This guide lacks the section { $sections }.
       *[other] This guide lacks { $count } sections: { $sections }.
    }
    .help = The card of a public service always has the same sections, so that people find costs and times in the same place. If there is nothing to say, say so: “It costs nothing”.
diagnostic-guide-section-unknown = The section “{ $id }” is not part of the card of a public service.
    .help = { $suggestion ->
        [none] Move its text to one of these: { $known }.
       *[other] Did you mean “{ $suggestion }”? The sections are: { $known }.
    }
diagnostic-guide-section-order = The section “{ $id }” comes after “{ $before }”, but before it on the card.
    .help = The order is the same in all guides: { $known }.

## Dated values

diagnostic-fact-not-in-force = The value “{ $id }” is not in force today, { $today }: the page would lack the figure.
    .help = Add to facts.yaml the value that holds now, with its first day; if the fee or the term no longer exists, remove it from this text.
diagnostic-fact-empty = The value “{ $id }” has no figure at all.
    .help = Add at least one line to “values”: { "{ value: 16.00, unit: EUR, from: 2013-06-26 }" }.
diagnostic-fact-value-invalid = “{ $value }” is not { $wanted ->
        [date] a day of the calendar
        [whole] a whole number
       *[number] a number
    }.
    .help = { $wanted ->
        [date] Write year, month and day, with zeros: 2026-03-09.
        [whole] A duration is a whole number of hours, days, months or years: if need be use a smaller unit.
       *[number] Write digits only, with a point for decimals: 30.46. The unit goes into the entry “unit”.
    }
diagnostic-fact-unit-missing = The unit is missing: { $wanted ->
        [money] which currency
       *[duration] days, months or years
    }?
    .help = { $wanted ->
        [money] Add “unit: EUR”.
       *[duration] Add “unit:” with hours, days, working-days, months or years.
    }
diagnostic-fact-unit-wrong = This unit does not measure { $wanted ->
        [money] a sum of money
       *[duration] a length of time
    }.
    .help = { $wanted ->
        [money] Write “unit: EUR”, or mend “kind”.
       *[duration] Write hours, days, working-days, months or years, or mend “kind”.
    }
diagnostic-fact-overlap = { $from ->
        [none] Another value of “{ $id }” also holds since ever
       *[other] Another value of “{ $id }” begins on the same day, { $from }
    }: nobody can say which to show.
    .help = Give each its first day with “from”, or delete the wrong one.

## Services, holidays, courses

diagnostic-hours-invalid = { $found ->
        [none] These hours cannot be read: “{ $value }”.
       *[other] These hours cannot be read from “{ $found }” on: “{ $value }”.
    }
    .help = { $suggestion ->
        [none] Days are written with two letters and times with four digits: Mo-Fr 09:00-12:30; We 14:30-17:00; PH off (PH are public holidays).
       *[other] Perhaps you meant “{ $suggestion }”.
    } To try a rule: sportello hours 'Mo-Fr 09:00-12:30; PH off'.
diagnostic-dates-reversed = It ends ({ $to }) before it begins ({ $from }).
    .help = Check the two days: perhaps they are swapped, or the year of one is wrong.
diagnostic-holiday-rule = { $count ->
        [0] Nobody can say when the holiday “{ $id }” falls.
       *[other] The holiday “{ $id }” has more than one rule.
    }
    .help = Write only one of: every (each year, 12-25), easter (days after Easter, 1 is Easter Monday), once (one time, 2026-04-06).
diagnostic-contact-invalid = “{ $value }” is not { $kind ->
        [phone] a telephone number
        [email] a mail address
       *[website] the address of a site
    }.
    .help = { $kind ->
        [phone] On a phone people call by touching it: write digits and spaces only, with the country’s prefix, as +39 0171 445111. An extension goes into “purpose”.
        [email] Write a single address, as sportello@comune.alba.cn.it.
       *[website] Write the whole address, beginning with https://.
    }

## Trust

diagnostic-validation-voided = The text has changed since it was validated by { $by } ({ $on }), so the validation no longer holds.
    .help = The page tells its readers. Ask { $by } to read the text again; then change the day and run: sportello validations mark.
diagnostic-validation-unmarked = Nothing says which words { $by } validated: the fingerprint “of” is missing.
    .help = Readers do not see the validation as long as it is missing. Once { $by } has read this text, run: sportello validations mark.
diagnostic-validation-expired = The validation by { $by } ended on { $expires }.
    .help = The page tells its readers. Ask { $by } to confirm the text; then change “on” and “expires”.
diagnostic-review-overdue = This text was to be read again by { $date }.
    .help = Make sure that it is still right, then put into “review_by” the next day on which to read it.

## Site and looks

diagnostic-base-url-insecure = The address of the portal, { $url }, is not protected.
    .help = Without https those in between can read what people look for, and change what they read. Write https://{ $rest }.
diagnostic-base-url-path = The address of the portal, { $url }, goes on after the name of the site: no link would work.
    .help = The portal needs a name of its own, as https://sportelli.comune.example, because its links begin at the root. Write only { $rest }, or ask whoever keeps the domain for a name.
diagnostic-theme-missing = There is no theme “{ $name }”.
    .help = A theme is a folder of themes/. Mend the entry “theme” of portal.yaml, or remove it: Sportello’s own theme is used then.
diagnostic-template-invalid = This template of a page has an error: { $detail }
    .help = It is a file of the theme: pass it to whoever looks after it. To publish meanwhile, remove the entry “theme” from portal.yaml: Sportello’s own theme is used then.

diagnostic-search-index-failed = The search index could not be made: { $detail }
    .help = No text can cause this. Try again with more free memory; if it happens again, please report it to the makers of Sportello.

## Written once

diagnostic-link-field-unknown = The record has no entry “{ $field }” to show, and the page has no heading of that name.
    .help = { $suggestion ->
        [none] After # you can write: { $known }.
       *[other] Did you mean “#{ $suggestion }”? After # you can write: { $known }.
    }
diagnostic-link-field-empty = The record { $id } does not say “{ $field }” yet: the page shows a link to the record instead.
    .help = Write it into the record, once: it will appear here and on every page that refers to it.
diagnostic-contact-typed = “{ $value }” is a contact of the record { $id }, copied by hand.
    .help = When it changes in the record, this one stays old. Write { $reference } instead: it will change everywhere at once.

## Maps

diagnostic-geojson-invalid = This file is no GeoJSON: { $detail }
    .help = Export it again from the mapping program, as GeoJSON (RFC 7946), or remove the file: maps will show an approximate outline.
diagnostic-geojson-type = The file holds a “{ $type }” and not a collection of areas.
    .help = It must be a “FeatureCollection”, with a “Feature” for each area.
diagnostic-outline-name-missing = It is not said of which area this is the border.
    .help = Add "id" with the area’s name in areas.yaml, or the property "istat" with the municipality’s code.
diagnostic-outline-area-unknown = “{ $name }” is not among the places of areas.yaml.
    .help = { $suggestion ->
        [none] Write into "id" the name of a basin or a municipality of areas.yaml, or the ISTAT code of six digits.
       *[other] Did you mean “{ $suggestion }”? The ISTAT code of six digits will do, too.
    }
diagnostic-outline-shape = The border of an area cannot be a “{ $type }”.
    .help = It must be a “Polygon”, or a “MultiPolygon” for an area in several pieces.
diagnostic-outline-position = { $value } is no point of the Earth.
    .help = Write the longitude first (−180 to 180) and then the latitude (−90 to 90), in degrees WGS 84. Coordinates in metres must be converted first.
diagnostic-outline-open = The border ends at { $value } and not where it begins.
    .help = The last point must equal the first, and there must be four at least.
diagnostic-outline-turned = In the border of “{ $area }” latitude and longitude seem to be swapped.
    .help = GeoJSON writes the longitude first: [7.55, 44.39] is Cuneo.
diagnostic-outline-elsewhere = The border of “{ $area }” is not around its municipalities.
    .help = Check that the border is this area’s, and that the positions in areas.yaml are right.
diagnostic-location-impossible = These coordinates are not on the Earth.
    .help = The latitude (lat) goes from -90 to 90, the longitude (lon) from -180 to 180: { "{" } lat: 44.39, lon: 7.55 { "}" } is Cuneo.
diagnostic-location-turned = Latitude and longitude seem to be swapped: like this the desk is far from “{ $area }”.
    .help = “lat” is the latitude, “lon” the longitude: { "{" } lat: 44.39, lon: 7.55 { "}" } is Cuneo.
diagnostic-location-elsewhere = These coordinates are far from “{ $area }”.
    .help = Check that they are the desk’s, that “area” is right, and that the positions in areas.yaml are.

## Practices of desks, and coverage

diagnostic-practice-without-words = In this exception the field “{ $field }” is empty.
    .help = A desk that does it differently says what (text) and why (reason), in the main language of the portal.
diagnostic-practice-overdue = The exception of “{ $desk }” in “{ $guide }” was to end on { $date }.
    .help = Readers no longer see it. Ask the desk: if it follows the guide by now, remove the exception; if not yet, agree on a new day.
diagnostic-practice-far = This exception ends on { $date }: that is too far away.
    .help = An exception lasts until the desk follows the agreed rule, two years at most: until { $latest }. If the rule is right as it is, change the guide.
diagnostic-practice-topic = “{ $desk }” does not deal with the topic of this guide ({ $topics }).
    .help = The desk offers: { $offered }. Check that it is the right desk, or add the topic to the desk.
diagnostic-practice-repeated = “{ $desk }” already has another exception about the same subject ({ $about }).
    .help = A reader would not know which one holds. Make one of the two.
diagnostic-residents-part-larger = In “{ $area }” the number of “{ $part }” ({ $found }) is larger than “{ $whole }” ({ $all }).
    .help = A part cannot be more than the total. Check the two numbers: they must come from the same source and the same day.
diagnostic-country-invalid = “{ $value }” is not the code of a country.
    .help = Write the two capital letters of ISO 3166-1, for example MA for Morocco.

## Import

diagnostic-import-empty = The file is empty.
    .help = The first row holds the names of the columns, every row after it a service.
diagnostic-import-encoding = The file is not in UTF-8: it is read as { $encoding }.
    .help = If letters with accents are wrong, save the sheet as “CSV UTF-8”.
diagnostic-import-name-column-missing = No column says which service is meant.
    .help = A column “name” or “id” is needed. The columns are listed in docs/import.md.
diagnostic-import-column-unknown = { $format ->
        [csv] The column “{ $column }” is not known: it is not read.
       *[other] “{ $column }” is not known: it is not read.
    }
    .help = { $suggestion ->
        [none] If nobody needs it, all is well. The columns are listed in docs/import.md.
       *[other] Did you mean “{ $suggestion }”? If nobody needs it, all is well.
    }
diagnostic-import-column-repeated = The column “{ $column }” is there twice: the first counts.
    .help = Remove the second, or give it another name.
diagnostic-import-quote-open = This quotation mark is never closed.
    .help = Close it, or write the cell without quotation marks. The rows after it cannot be read.
diagnostic-import-row-long = The row has more cells than the { $count } columns.
    .help = Perhaps a comma or a semicolon stands inside a text: put the text in quotation marks.
diagnostic-import-row-refused = { $format ->
        [csv] Row { $row }
        [geojson] Point { $row }
       *[other] { $row }
    }: nothing is imported{ $columns ->
        [none] .
       *[other] , because of { $columns }.
    }
    .help = The other rows are taken. Mend this one and run the command again: what is in the files already stays as it is.
diagnostic-import-name-unknown = { $kind ->
        [area] No municipality or basin is called “{ $name }”.
        [organization] No body is called “{ $name }”.
        [topic] No topic is called “{ $name }”.
       *[network] No network is called “{ $name }”.
    }
    .help = { $suggestion ->
        [none] { $kind ->
            [area] Write the name, the id or the ISTAT code of an area of areas.yaml.
            [organization] Add the body, or run the command with --with-organizations: “organization.type” is needed too where the kind of the desk does not say it.
            [topic] The topics are in topics.yaml.
           *[network] The networks are in portal.yaml.
        }
       *[other] Did you mean “{ $suggestion }”?
    }
diagnostic-import-name-ambiguous = “{ $name }” can be more than one { $kind ->
        [area] area
        [organization] body
        [topic] topic
       *[network] network
    }: { $candidates }.
    .help = Write one of these ids in place of the name.
diagnostic-import-match-ambiguous = The row can be about more than one service: { $candidates }.
    .help = Add a column “id” with the right one.
diagnostic-import-slug-taken = The new service would have the id “{ $id }”, which is another’s already.
    .help = If it is the same one, put “{ $id }” into the column “id”; if it is another, put a new id there.
diagnostic-import-slug-impossible = No id can be made of this name.
    .help = Add a column “id”: small letters without accents, digits and hyphens.
diagnostic-import-row-repeated = This row is about “{ $id }”, as row { $row } is already.
    .help = Make one row of the two, or give this one another “id”.
diagnostic-import-record-broken = { $path } has an error, and so cannot be edited.
    .help = Mend that first: “sportello check” says what it is.
diagnostic-import-unwritable = “{ $field }” cannot be written into { $path } without touching anything else.
    .help = The file is written in an unusual way (an anchor, an alias): write it by hand.
diagnostic-import-conflict = “{ $field }” is “{ $ours }”; { $file }, { $format ->
        [csv] row { $row }, column “{ $column }”,
        [geojson] point { $row }, “{ $column }”,
       *[other] { $column },
    } says “{ $theirs }”.
    .help = It stays as it is. To take the file’s value: --overwrite { $overwrite }.
diagnostic-import-field-missing = A new service needs “{ $field }” too.
    .help = Add the column “{ $field }”, or --default { $field }=… for all rows.
diagnostic-import-json-syntax = The file is no valid JSON: { $detail }.
    .help = Ask whoever made the file to export it again.
diagnostic-import-json-shape = { $format ->
        [geojson] The file has no “features”: it is no GeoJSON collection of points.
       *[other] The file has no service of HSDS.
    }
    .help = { $format ->
        [geojson] A FeatureCollection is needed.
       *[other] A list of services is needed, or of organizations with their services (HSDS 3), or a page of an API with “contents”.
    }
diagnostic-import-geometry = A desk is a point, and this is none.
    .help = Export points, or the centres of areas.
diagnostic-import-service-inactive = { $row } is not active (“{ $status }”): it is not taken.
    .help = If it is active, mend “status” in the file.
diagnostic-import-schedule-lost = These hours of { $row } cannot be written without losing something: they are not taken.
    .help = Hours that are the same every week are taken (freq WEEKLY, byday, opens_at, closes_at) and that have no further words (notes, description): “by appointment” is no opening hour. Write these by hand into “hours”.
diagnostic-import-field-lost = “{ $field }” of { $row } has no place in the record: it is not taken.
    .help = { $field ->
        [alert] If it still holds, write it by hand into “closures”.
       *[other] Write it by hand into “appointment”.
    }
diagnostic-import-number-unclear = “{ $value }” may be one number or several.
    .help = Put | between numbers, each of them in full: 0172 438111 | 0172 438112.

## Confirmation

diagnostic-confirmation-overdue = { $count ->
        [one] One desk has not confirmed its details
       *[other] { $count } desks (bodies: { $bodies }) have not confirmed their details
    } for more than { $days } days: { $names }.
    .help = The list is on the site’s page { $page }, as a table too. When the desk says that nothing has changed: sportello services confirm ID.
diagnostic-confirmation-missing = { $count ->
        [one] One desk has never confirmed its details
       *[other] { $count } desks (bodies: { $bodies }) have never confirmed their details
    }: { $names }.
    .help = Readers see it. The list is on the site’s page { $page }. When the desk says that all is right: sportello services confirm ID. To ask nobody: services: { "{" } confirm_within: 0 { "}" } in portal.yaml.

## Hours and closures

diagnostic-hours-school-holidays = These hours speak of school holidays (SH), and the portal does not know when they are.
    .help = SH stands for no day here. Write the days themselves, as Dec 23-Jan 6 off, or a closure with its days.
diagnostic-hours-holidays-missing = These hours do not say what happens on public holidays: “{ $value }”. The page says that the desk is open, also at Christmas.
    .help = If it is closed on public holidays, add: ; PH off
diagnostic-closure-hours-missing = From { $from } the hours are others, and nobody says which.
    .help = Give them as “hours: "09:00-12:00"”, or say it in words as “reason:”. If the desk is closed, write “kind: closure”.
diagnostic-closure-hours-unused = Nobody reads these hours: the kind of this entry is not “hours”.
    .help = Write “kind: hours” if these hours hold instead of the usual ones, or delete them.
diagnostic-closures-overlap = Some of these days belong to another entry too, from { $from } to { $to }.
    .help = { $kind ->
        [same] The first entry decides. Check the days, or make one entry of the two.
       *[other] A closure counts more than other hours. Check the days, or divide the longer entry.
    }
diagnostic-zone-invalid = “{ $value }” is not a time zone.
    .help = { $suggestion ->
        [none] Time zones have the names of the IANA database: Europe/Rome.
       *[other] Did you mean “{ $suggestion }”? Time zones have the names of the IANA database: Europe/Rome.
    }

diagnostic-id-reserved = No file can be called “{ $id }”: the site already has another page at that address.
    .help = Rename the file: its name becomes the address of the page.

## The map with streets

diagnostic-tiles-invalid = “{ $value }” is not the address of a server of map tiles.
    .help = One https address, with { "{z}" }, { "{x}" } and { "{y}" } once each behind the name of the site, and nothing else in braces: https://tiles.example.org/{ "{z}/{x}/{y}" }.png
diagnostic-zoom-invalid = “{ $value }” is not a possible zoom level.
    .help = A whole number from 10 to 22: the last one for which the server has pictures, often 19.
