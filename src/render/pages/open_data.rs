//! For who reuses: which files of open data there are, what each is for, and under which licence.

use super::date;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::{DataFile, HsdsList, Rdf, Route};
use crate::model::Front;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::open_data::{DataFileView, DataSetView, DataTableView, DeskFilesView, OpenDataView};
use crate::render::view::{Link, Text};
use crate::resolve::{Context, open_data, words};

/// The sets in the order of the page; the catalogue is of none.
const SETS: [(Option<&str>, &str); 3] = [(Some("services"), "services"), (Some("guides"), "guides"), (None, "catalog")];

/// What a file is called, its format, and who describes that.
type About = (&'static str, &'static str, Option<(&'static str, &'static str)>);

const HSDS: Option<(&str, &str)> = Some(("Open Referral HSDS 3.1", "https://docs.openreferral.org/en/3.1/hsds/"));
const CPSV: Option<(&str, &str)> = Some(("CPSV-AP 3.2", "https://semiceu.github.io/CPSV-AP/releases/3.2.0/"));
const DCAT: Option<(&str, &str)> =
    Some(("DCAT-AP_IT", "https://docs.italia.it/italia/daf/linee-guida-cataloghi-dati-dcat-ap-it/it/stabile/dcat-ap_it.html"));

impl Page<'_> {
    pub(in crate::render) fn open_data(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let files = open_data::files(context.portal, context.lang());
        let all = [Collection::Services, Collection::Organizations, Collection::Guides];
        let view = OpenDataView {
            licence: context
                .portal
                .settings
                .licence
                .as_ref()
                .map(|licence| Link { label: Text::plain(licence.name.clone()), url: Some(licence.url.as_str().to_owned()) }),
            date: date(context, open_data::day(context.portal, &all, context.today())),
            sets: SETS.iter().filter_map(|(set, id)| self.data_set(&files, *set, id)).collect(),
        };
        let messages = &context.locale.messages;
        let frame =
            Frame::alone(messages.text("data-title"), Some(messages.text("data-summary")), Languages::All, Route::OpenData);
        self.render("open-data.html", frame, Views::default().with("data", &view))
    }

    fn data_set(&self, files: &[DataFile], set: Option<&str>, id: &'static str) -> Option<DataSetView> {
        let messages = &self.context.locale.messages;
        let own: Vec<&DataFile> = files.iter().filter(|file| open_data::set_of(file) == set).collect();
        let views: Vec<DataFileView> = own.iter().filter_map(|file| self.data_file(file, &own)).collect();
        let summary = set.map(|set| messages.text(&format!("data-set-{set}-summary")));
        (!views.is_empty()).then(|| DataSetView { id, heading: messages.text(&format!("data-set-{id}")), summary, files: views })
    }

    /// `None` for a table: it stands with the file that describes it.
    fn data_file(&self, file: &DataFile, all: &[&DataFile]) -> Option<DataFileView> {
        let (message, format, schema) = about(file)?;
        let context = &self.context;
        let is_graph = matches!(file, DataFile::Guides(_) | DataFile::Catalog(_));
        let lang = (!is_graph).then(|| file.lang().unwrap_or(&context.portal.settings.source));
        let text = if message.starts_with("data-hsds") && !matches!(file, DataFile::HsdsPackage) { "data-hsds" } else { message };
        let tables = all.iter().filter(|file| matches!(file, DataFile::HsdsTable(_)));
        let tables = tables.map(|file| DataTableView { name: file_name(file), url: Route::Data((*file).clone()).path() });
        Some(DataFileView {
            title: context.locale.messages.text(message),
            text: context.locale.messages.text(&format!("{text}-text")),
            url: Route::Data(file.clone()).path(),
            format,
            lang: lang.map(ToString::to_string),
            language: lang.map(|lang| words::language(context, lang)),
            schema: schema.map(|(name, url)| Link { label: Text::plain(name), url: Some(url.to_owned()) }),
            tables: if matches!(file, DataFile::HsdsPackage) { tables.collect() } else { Vec::new() },
        })
    }
}

fn file_name(file: &DataFile) -> String {
    let path = file.to_string();
    path.rsplit_once('/').map_or(path.as_str(), |(_, name)| name).to_owned()
}

const fn about(file: &DataFile) -> Option<About> {
    Some(match file {
        DataFile::Sheet(_) => ("data-sheet", "CSV", None),
        DataFile::Points => ("data-points", "GeoJSON", Some(("RFC 7946", "https://www.rfc-editor.org/rfc/rfc7946"))),
        DataFile::Cards => ("data-cards", "vCard", Some(("RFC 6350", "https://www.rfc-editor.org/rfc/rfc6350"))),
        DataFile::Closures(_) => ("data-closures", "iCalendar", Some(("RFC 5545", "https://www.rfc-editor.org/rfc/rfc5545"))),
        DataFile::HsdsList(HsdsList::Services) => ("data-hsds-services", "JSON", HSDS),
        DataFile::HsdsList(HsdsList::Organizations) => ("data-hsds-organizations", "JSON", HSDS),
        DataFile::HsdsPackage => ("data-hsds-tables", "CSV", HSDS),
        DataFile::Guides(form) => ("data-guides", notation(*form), CPSV),
        DataFile::Catalog(form) => ("data-catalog", notation(*form), DCAT),
        DataFile::HsdsTable(_) | DataFile::Card(_) | DataFile::ClosuresOf(..) => return None,
    })
}

const fn notation(form: Rdf) -> &'static str {
    match form {
        Rdf::Turtle => "Turtle",
        Rdf::JsonLd => "JSON-LD",
    }
}

/// What the page of a desk offers to keep.
pub(super) fn of_desk(context: &Context<'_>, item: &Front) -> DeskFilesView {
    let files = open_data::files_of(context.portal, item, std::slice::from_ref(context.lang()), context.almanac);
    let path =
        |wanted: fn(&DataFile) -> bool| files.iter().find(|file| wanted(file)).map(|file| Route::Data(file.clone()).path());
    DeskFilesView {
        card: path(|file| matches!(file, DataFile::Card(_))),
        calendar: path(|file| matches!(file, DataFile::ClosuresOf(..))),
    }
}
