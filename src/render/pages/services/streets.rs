//! What the reader's own press makes of an area's map: one with streets, from a server that the portal names.

use crate::base::position::Position;
use crate::locale::messages::Argument;
use crate::render::pages::localized;
use crate::render::view::map::StreetMapView;
use crate::resolve::Context;

/// `None` where the portal names no server.
pub(super) fn of(context: &Context<'_>) -> Option<StreetMapView> {
    let map = context.portal.settings.map.as_ref()?;
    Some(StreetMapView {
        tiles: map.tiles.as_str().to_owned(),
        max_zoom: map.max_zoom.get(),
        notice: context.locale.messages.format("street-map-notice", &[("host", Argument::Text(map.tiles.host()))]),
        attribution: localized(context, &map.attribution),
        attribution_url: map.attribution_url.as_ref().map(|url| url.as_str().to_owned()),
    })
}

/// Where something stands on such a map; `None` where there is none, so that no page carries what nothing reads.
pub(super) fn at(context: &Context<'_>, position: Option<Position>) -> Option<String> {
    let Position { lat, lon } = position.filter(|_| context.portal.settings.map.is_some())?;
    Some(format!("{lat},{lon}"))
}
