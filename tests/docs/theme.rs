//! `docs/theme-reference.md`: what each template gets, from the views.

use crate::schema::{self, Parts};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;
use sportello::base::lang::Lang;
use sportello::load;
use sportello::locale::messages::Catalog;
use sportello::render::view::accessibility::AccessibilityView;
use sportello::render::view::confirmation::ConfirmationView;
use sportello::render::view::counter::{CounterChoiceView, CounterView};
use sportello::render::view::embed::{EmbedDesk, EmbedLinesView, EmbedListView, EmbedView, EmbedsView};
use sportello::render::view::item::ItemView;
use sportello::render::view::list::{FinderView, HomeView, ListView, OfflineView, SearchView, TopicView, TranslationsView};
use sportello::render::view::map::MapView;
use sportello::render::view::open_data::{DeskFilesView, OpenDataView};
use sportello::render::view::oversight::{CoverageView, DivergencesView};
use sportello::render::view::page::{ChooserEntry, EverywhereEntry, NotFoundEntry, PageView, SiteView};
use sportello::render::view::record::{
    CalendarView, ContactsView, DeadlineView, DeskView, DocumentView, GuideView, NewsView, OrganizationView, ServiceView,
    StepView, TermView, TrainingView,
};
use sportello::render::view::sheet::{LeafletView, PosterView};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const OPENING: &str = include_str!("theme-opening.md");

/// Templates and what each gets besides `page`, `site` and `t`.
const TEMPLATES: [(&str, &str, &str); 38] = [
    ("chooser.html", "`entries`: list of [ChooserEntry](#chooserentry)", "the choice of a language, at `/`"),
    ("not-found.html", "`entries`: list of [NotFoundEntry](#notfoundentry)", "the page for addresses that do not exist"),
    ("home.html", "`home`: [HomeView](#homeview)", "the home page of a language"),
    ("topic.html", "`topic`: [TopicView](#topicview), `list`: [ListView](#listview)", "a topic"),
    ("collection.html", "`list`: [ListView](#listview), `collection`: its folder", "the list of a collection"),
    ("glossary.html", "`list`: [ListView](#listview), `collection`: its folder", "the glossary"),
    (
        "services.html",
        "`list`: [ListView](#listview), `map`: [MapView](#mapview), null but for areas that have a map; `finder`: the finder's address",
        "all desks, or those of an area, a kind, a language",
    ),
    ("finder.html", "`finder`: [FinderView](#finderview), `list`: [ListView](#listview)", "where readers say what they need"),
    ("calendar.html", "`calendar`: [CalendarView](#calendarview)", "the training calendar"),
    ("search.html", "`search`: [SearchView](#searchview)", "the search page"),
    ("index.html", "`list`: [ListView](#listview)", "everything from A to Z"),
    ("offline.html", "`offline`: [OfflineView](#offlineview)", "what a reader keeps on the device"),
    ("translations.html", "`translations`: [TranslationsView](#translationsview)", "the state of the translations"),
    ("coverage.html", "`coverage`: [CoverageView](#coverageview)", "open hours and languages of the desks, for coordinators"),
    (
        "practices.html",
        "`divergences`: [DivergencesView](#divergencesview)",
        "where desks differ from the guides, for coordinators",
    ),
    (
        "confirmation.html",
        "`confirmation`: [ConfirmationView](#confirmationview)",
        "which desks have not confirmed their details",
    ),
    ("accessibility.html", "`accessibility`: [AccessibilityView](#accessibilityview)", "the accessibility statement"),
    ("counter.html", "`counter`: [CounterView](#counterview)", "a question or a guide in two languages"),
    ("counter-choice.html", "`choice`: [CounterChoiceView](#counterchoiceview)", "the choice of the second language"),
    (
        "poster.html",
        "`item`, `service`: [ServiceView](#serviceview), `poster`: [PosterView](#posterview)",
        "a desk's sheet to hang up",
    ),
    ("leaflet.html", "`leaflet`: [LeafletView](#leafletview)", "a topic's sheet to hand out"),
    ("everywhere.html", "`entries`: list of [EverywhereEntry](#everywhereentry)", "a desk for readers of every language"),
    ("alias.html", "`target`: [Link](#link)", "an old address"),
    ("faq.html", "`item`: [ItemView](#itemview)", "a question"),
    ("guide.html", "`item`, `guide`: [GuideView](#guideview)", "a guide"),
    (
        "service.html",
        "`item`, `service`: [ServiceView](#serviceview), `practices`: list of [PracticeView](#practiceview), `keep`: [DeskFilesView](#deskfilesview)",
        "a desk",
    ),
    ("organization.html", "`item`, `organization`: [OrganizationView](#organizationview)", "an organisation"),
    ("term.html", "`item`, `term`: [TermView](#termview)", "a term of the glossary"),
    ("training.html", "`item`, `training`: [TrainingView](#trainingview)", "a course"),
    ("news.html", "`item`, `news`: [NewsView](#newsview)", "a notice"),
    ("page.html", "`item`", "a free page"),
    ("open-data.html", "`data`: [OpenDataView](#opendataview)", "the files of open data"),
    ("embeds.html", "`embeds`: [EmbedsView](#embedsview)", "how other sites show pages of this one"),
    ("embed-lines.html", "`lines`: [EmbedLinesView](#embedlinesview)", "the lines to paste for answers, for guides or for desks"),
    ("embed-item.html", "`embed`: [EmbedView](#embedview), `item`", "a question, a guide or a desk in another site's frame"),
    ("embed-list.html", "`embed`, `list`: [EmbedListView](#embedlistview)", "a topic in another site's frame"),
    ("embed-desks.html", "`embed`, `desks`: list of [EmbedDesk](#embeddesk)", "the desks of a place in another site's frame"),
    ("embed-search.html", "`embed`, `search`", "the search in another site's frame"),
];

const COMPONENTS: [(&str, &str); 5] = [
    ("components/desks.html", "`desks`: list of [DeskView](#deskview)"),
    ("components/documents.html", "`documents`: list of [DocumentView](#documentview), `boxes`: whether they can be ticked"),
    ("components/deadline.html", "`deadline`: [DeadlineView](#deadlineview)"),
    ("components/steps.html", "`steps`: list of [StepView](#stepview)"),
    ("components/contacts.html", "`contacts`: [ContactsView](#contactsview)"),
];

/// What all pages of a language have in common.
const SHARED: [(&str, &str); 3] = [
    ("shared/owner.html", "whose site it is, at the top"),
    ("shared/find.html", "the way to the search"),
    ("shared/foot.html", "the foot"),
];

/// What a list says of a desk, made once for each language.
const OPENING_PIECE: &str = "opening.html";

/// Drawings, each a template.
const ICONS: &str = "icons/";

/// Templates that only other templates use.
const INNER: [&str; 12] = [
    "base.html",
    "charts.html",
    "embed-base.html",
    "hours.html",
    "icons.html",
    "item.html",
    "keep.html",
    "map.html",
    "parts.html",
    "pieces.html",
    "search-parts.html",
    "tables.html",
];

fn of<T: JsonSchema>() -> (String, Value) {
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value();
    (T::schema_name().into_owned(), schema)
}

fn views() -> Vec<(String, Value)> {
    vec![
        of::<PageView>(),
        of::<SiteView>(),
        of::<ItemView>(),
        of::<ListView>(),
        of::<MapView>(),
        of::<HomeView>(),
        of::<TopicView>(),
        of::<FinderView>(),
        of::<SearchView>(),
        of::<OfflineView>(),
        of::<TranslationsView>(),
        of::<CoverageView>(),
        of::<DivergencesView>(),
        of::<ConfirmationView>(),
        of::<ChooserEntry>(),
        of::<NotFoundEntry>(),
        of::<EverywhereEntry>(),
        of::<AccessibilityView>(),
        of::<CounterView>(),
        of::<CounterChoiceView>(),
        of::<PosterView>(),
        of::<LeafletView>(),
        of::<GuideView>(),
        of::<ServiceView>(),
        of::<OrganizationView>(),
        of::<TermView>(),
        of::<TrainingView>(),
        of::<CalendarView>(),
        of::<NewsView>(),
        of::<OpenDataView>(),
        of::<DeskFilesView>(),
        of::<EmbedsView>(),
        of::<EmbedLinesView>(),
        of::<EmbedView>(),
        of::<EmbedListView>(),
        of::<EmbedDesk>(),
        of::<DeskView>(),
        of::<DocumentView>(),
        of::<DeadlineView>(),
        of::<StepView>(),
        of::<ContactsView>(),
    ]
}

fn view(out: &mut String, name: &str, schema: &Value) {
    let words = schema::description(schema);
    let words = if words.is_empty() { String::new() } else { format!("{words}\n\n") };
    writeln!(out, "### {name}\n\n{words}{}", schema::table(schema, false)).unwrap();
}

/// The words of the default theme, in English.
fn labels(out: &mut String) {
    let sources = load::embedded_texts("locales/").into_iter().filter(|source| source.path.ends_with("/en/theme.ftl"));
    let english = Lang::parse("en").unwrap();
    let catalog = Catalog::parse(sources.map(|source| (english, source))).value;
    let labels = catalog.get(&english).labels();
    out.push_str("## Labels\n\nThe words of `locales/*/theme.ftl`, in English. `t` has those of the files beside it too, as far as they need no arguments.\n\n| label | words |\n|---|---|\n");
    for (name, words) in labels {
        let _ = writeln!(out, "| `{name}` | {} |", words.replace('|', "\\|").replace('\n', " "));
    }
}

fn page() -> String {
    let mut out = OPENING.to_owned();
    out.push_str("## Templates\n\n| template | gets | is |\n|---|---|---|\n");
    for (name, gets, is) in TEMPLATES {
        let _ = writeln!(out, "| `{name}` | {gets} | {is} |");
    }
    out.push_str("\nComponents get `t` and their own view; they are rendered inside a section of an item.\n\n| template | gets |\n|---|---|\n");
    for (name, gets) in COMPONENTS {
        let _ = writeln!(out, "| `{name}` | {gets} |");
    }
    out.push_str("\nThe folder `shared/` gets `site` and `t`, once for each language.\n\n| template | is |\n|---|---|\n");
    for (name, is) in SHARED {
        let _ = writeln!(out, "| `{name}` | {is} |");
    }
    let gets = "`opening`: [OpeningView](#openingview), and `t`, once for each desk and language";
    let _ = writeln!(out, "\n`{OPENING_PIECE}` gets {gets}: what lists say of when a desk receives.");
    let _ = writeln!(
        out,
        "\nThe folder `{ICONS}` gets nothing, once for the whole site. The default theme has {}.",
        icons().join(", ")
    );
    let _ = writeln!(out, "\nOnly other templates use {}.\n", INNER.map(|name| format!("`{name}`")).join(", "));
    out.push_str("## Views\n\n");
    let views = views();
    let mut parts = Parts::new();
    for (name, schema) in &views {
        schema::collect(schema, &mut parts);
        view(&mut out, name, schema);
    }
    parts.retain(|name, _| views.iter().all(|(view, _)| view != name));
    out.push_str("## Parts of views\n\n");
    for (name, part) in &parts {
        view(&mut out, name, part);
    }
    labels(&mut out);
    out
}

/// The names of the drawings.
fn icons() -> Vec<String> {
    let prefix = format!("{}themes/default/templates/{ICONS}", load::EMBEDDED);
    let texts = load::embedded_texts("themes/").into_iter();
    let names = texts.filter_map(|text| Some(format!("`{}`", text.path.strip_prefix(&prefix)?.strip_suffix(".html")?)));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn the_theme_reference_is_current() {
    crate::is_current("docs/theme-reference.md", &page());
}

#[test]
fn every_template_of_the_default_theme_is_listed() {
    let sources = load::embedded_texts("themes/").into_iter();
    let prefix = format!("{}themes/default/templates/", load::EMBEDDED);
    let found: BTreeSet<String> = sources.filter_map(|source| source.path.strip_prefix(&prefix).map(ToOwned::to_owned)).collect();
    let found: BTreeSet<String> = found.into_iter().filter(|name| !name.starts_with(ICONS)).collect();
    let parts = COMPONENTS.iter().chain(&SHARED).map(|(name, _)| *name);
    let templates = TEMPLATES.iter().map(|(name, ..)| *name).chain(parts).chain(INNER).chain([OPENING_PIECE]);
    assert_eq!(found, templates.map(ToOwned::to_owned).collect());
}
