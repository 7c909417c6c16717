//! A desk's sheet to hang up: who, where, when, in which languages, and a code that leads to the rest.

use super::{collection_link, hours};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::parse::record::Record;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, item_link};
use crate::render::qr;
use crate::render::view::sheet::{InvitationView, PosterView};
use crate::resolve::item::resolve;
use crate::resolve::shape;

impl Page<'_> {
    pub(in crate::render) fn poster(&self, slug: &Slug) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let context = &self.context;
        let id = ItemId::new(Collection::Services, slug.clone());
        let Some(item) = context.portal.item(&id) else { return Ok(None) };
        let Record::Service(service) = &item.record else { return Ok(None) };
        let leads_to = match shape::has_everywhere(context.portal, item) {
            true => Route::Everywhere(id.clone()),
            false => Route::Item(id.clone(), *context.lang()),
        };
        let url = context.portal.settings.absolute(&leads_to);
        let poster = PosterView {
            code: qr::code(&url),
            url,
            path: leads_to.path(),
            week: hours::usual_week(context, service),
            coming: hours::coming(context, service),
            closures: hours::closures_to_come(context, service),
            languages: service.languages.iter().map(|spoken| self.spoken(spoken)).collect(),
            invitations: self.invitations(),
        };
        let view = self.item_view(&resolve(context, item))?;
        let slug = slug.clone();
        let frame = Frame {
            title: context.locale.messages.format("poster-title", &[("title", Argument::Text(&view.title.text))]),
            description: Some(context.locale.messages.text("poster-summary")),
            at: None,
            route: Box::new(move |lang| Route::Poster(slug.clone(), *lang)),
            languages: Languages::Derived,
            trail: vec![collection_link(context, id.collection)].into_iter().chain(item_link(context, &id)).collect(),
            section: Some(id.collection),
        };
        let views = Views::default().with("poster", &poster).with("item", &view).with("service", &self.service(service));
        self.render("poster.html", frame, views).map(Some)
    }

    fn invitations(&self) -> Vec<InvitationView> {
        let languages = self.context.portal.settings.languages.iter().filter_map(|lang| self.context.locales.get(lang));
        languages
            .map(|locale| InvitationView {
                lang: locale.lang.to_string(),
                dir: locale.lang.direction().as_str(),
                text: locale.messages.text("poster-invitation"),
            })
            .collect()
    }
}
