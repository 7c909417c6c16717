//! A body's page, with the desks that it runs.

use super::{localized, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::model::Front;
use crate::parse::record::organization::{Organization, OrganizationKind};
use crate::render::Page;
use crate::render::frame::item_link;
use crate::render::view::Link;
use crate::render::view::record::OrganizationView;
use crate::resolve::desk;

impl Page<'_> {
    pub(super) fn organization(&self, item: &Front, organization: &Organization) -> Result<OrganizationView, Box<Diagnostic>> {
        let context = &self.context;
        let services = desk::all(context.portal).filter(|(_, service)| service.organization.value == item.id);
        let services = services.map(|(desk, service)| self.service_entry(desk, service)).collect::<Result<_, _>>()?;
        let area = organization.area.as_ref().and_then(|area| context.portal.area(&area.value));
        let area_link = |id: &crate::base::id::AreaId| {
            super::services::area_link(context, id, None).filter(|_| desk::has_page(context.portal, id))
        };
        Ok(OrganizationView {
            kind: context.locale.messages.text(&format!("organization-kind-{}", kind_name(organization.kind))),
            role: organization.role.as_ref().map(|role| localized(context, role)),
            parent: organization.parent.as_ref().and_then(|parent| item_link(context, &parent.value)),
            // Where no desk is, the place has no page of its own.
            area: area.map(|area| Link { label: localized(context, &area.name), url: area_link(&area.id).map(|link| link.url) }),
            site: organization.site.as_ref().map(|site| site.as_str().to_owned()),
            contacts: super::service::contacts(context, &organization.contacts),
            services: sorted(context, services),
        })
    }
}

/// As written in content and in message ids.
pub(super) const fn kind_name(kind: OrganizationKind) -> &'static str {
    match kind {
        OrganizationKind::Comune => "comune",
        OrganizationKind::Provincia => "provincia",
        OrganizationKind::Prefettura => "prefettura",
        OrganizationKind::Questura => "questura",
        OrganizationKind::Asl => "asl",
        OrganizationKind::School => "school",
        OrganizationKind::Agency => "agency",
        OrganizationKind::Ministry => "ministry",
        OrganizationKind::ChamberOfCommerce => "chamber-of-commerce",
        OrganizationKind::University => "university",
        OrganizationKind::Consorzio => "consorzio",
        OrganizationKind::Patronato => "patronato",
        OrganizationKind::Association => "association",
        OrganizationKind::Council => "council",
    }
}
