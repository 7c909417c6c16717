//! The way to a desk: the telephone's own maps, and the planner of OpenStreetMap. Links only: nothing is fetched from there.

use crate::locale::messages::Argument;
use crate::parse::record::service::Service;
use crate::render::view::record::DirectionsView;
use crate::resolve::{Context, field, words};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All that is not left as it is in an address (RFC 3986, 2.3).
const NOT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `None` where neither its position nor its address is known. Its municipality's seat is another place.
pub(super) fn directions(context: &Context<'_>, service: &Service) -> Option<DirectionsView> {
    let point = service.location.as_ref().map(|point| format!("{},{}", point.value.lat.0, point.value.lon.0));
    let to = point.clone().or_else(|| service.address.as_ref().map(field::line))?;
    let name = words::localized(context.portal, &service.name, context.lang()).text;
    Some(DirectionsView {
        label: context.locale.messages.format("directions-to", &[("name", Argument::Text(&name))]),
        url: format!("https://www.openstreetmap.org/directions?to={}", utf8_percent_encode(&to, NOT_PLAIN)),
        geo: point.map(|point| format!("geo:{point}")),
    })
}
