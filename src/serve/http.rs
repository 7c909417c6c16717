//! HTTP: the owner of `axum`. Every path but our own two is the portal's.

use super::host::is_local;
use super::inject::with_script;
use super::live::{EVENTS_PATH, Live, SCRIPT, SCRIPT_PATH};
use super::{Preview, Response as Page};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HOST, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::watch::Receiver;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

/// What every answer is made from.
#[derive(Clone)]
struct Site {
    preview: Arc<dyn Preview>,
    live: Receiver<Live>,
}

pub fn router(preview: Arc<dyn Preview>, live: Receiver<Live>) -> Router {
    Router::new()
        .route(EVENTS_PATH, get(events))
        .route(SCRIPT_PATH, get(script))
        .fallback(page)
        .with_state(Site { preview, live })
        .layer(from_fn(guard))
}

/// Answers to our own names only, and lets no browser keep what may be different in a second.
async fn guard(request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(is_local) {
        return (StatusCode::FORBIDDEN, "This preview answers to localhost only.\n").into_response();
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

async fn script() -> Response {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT).into_response()
}

/// The current state at once, then every new one: a page that missed some catches up.
async fn events(State(site): State<Site>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let states = WatchStream::new(site.live).map(|live| Ok(Event::default().event("state").data(live.json())));
    Sse::new(states).keep_alive(KeepAlive::default())
}

async fn page(State(site): State<Site>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    let Some(path) = decode(request.uri().path()) else { return StatusCode::BAD_REQUEST.into_response() };
    // Asked before the page is made: if the portal changes meanwhile, the page counts as old and is made again.
    let build = site.live.borrow().build.clone();
    // A page takes its time on a processor, while others wait for theirs.
    let made = tokio::task::spawn_blocking(move || respond(&*site.preview, &path, &build)).await;
    match made {
        Ok(page) if request.method() == Method::HEAD => head(page),
        Ok(page) => page,
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "This page could not be made: see the terminal.\n").into_response(),
    }
}

fn respond(preview: &dyn Preview, path: &str, build: &str) -> Response {
    let Page { status, media_type, bytes } = preview.respond(path);
    let bytes = if media_type.starts_with("text/html") { with_script(bytes, build) } else { bytes };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let media_type = HeaderValue::try_from(media_type).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let length = HeaderValue::from(bytes.len());
    (status, [(CONTENT_TYPE, media_type), (CONTENT_LENGTH, length)], bytes).into_response()
}

fn head(page: Response) -> Response {
    let (parts, _) = page.into_parts();
    Response::from_parts(parts, Body::empty())
}

/// A path without percent signs; `None` for one that is no text, or that could lead out of a folder.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        (rest, _) = match (first, after) {
            (b'%', [high, low, after @ ..]) => (after, bytes.push(hexadecimal(*high)? << 4 | hexadecimal(*low)?)),
            (b'%', _) => return None,
            (byte, after) => (after, bytes.push(*byte)),
        };
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.split(['/', '\\']).any(|part| part == "..") && !text.contains('\0')).then_some(text)
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_and_kept_inside() {
        assert_eq!(decode("/it/perch%C3%A9%20no/").as_deref(), Some("/it/perché no/"));
        for bad in ["/%2e%2e/x", "/../x", "/a%5C..%5Cb", "/%00", "/%", "/%zz", "/%ff"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
