//! The preview from outside: over a socket, with a portal that is not one.

#![expect(clippy::disallowed_methods, reason = "tests are the editor who saves files")]

use super::*;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// Shows one page and one style sheet; a portal with a file `wrong` in it has an error.
#[derive(Default)]
struct Fake {
    changed: Mutex<Vec<PathBuf>>,
}

impl Preview for Fake {
    fn respond(&self, path: &str) -> Response {
        let (status, media_type, text) = match path {
            "/it/" => (200, "text/html; charset=utf-8", "<body>ciao</body>"),
            "/style.css" => (200, "text/css", "a{}"),
            "/panic" => panic!("a page that cannot be made"),
            _ => (404, "text/html; charset=utf-8", "<body>non c’è</body>"),
        };
        Response { status, media_type: media_type.to_owned(), bytes: text.into() }
    }

    fn refresh(&self, changed: &[PathBuf], tell: &mut dyn FnMut(Outcome)) {
        self.changed.lock().unwrap().extend_from_slice(changed);
        let is = |name: &str| changed.iter().any(|path| path.ends_with(name));
        if is("wrong") {
            tell(Outcome { renewed: false, errors_html: Some("<p>1 &lt; 2</p>".to_owned()) });
            return;
        }
        tell(Outcome { renewed: true, errors_html: None });
        if is("doubtful") {
            std::thread::sleep(Duration::from_millis(50));
            tell(Outcome { renewed: false, errors_html: Some("<p>hm</p>".to_owned()) });
        }
    }
}

/// A running preview of a folder, stopped at the end of the test.
struct Running {
    folder: tempfile::TempDir,
    address: SocketAddr,
    stop: Stop,
    thread: Option<JoinHandle<Result<(), ServeError>>>,
}

impl Running {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::bind(0).unwrap();
        let (address, stop) = (server.address(), Stop::default());
        let watch = Watch { roots: vec![folder.path().to_owned()], ..Watch::default() };
        let stopping = stop.clone();
        let thread = std::thread::spawn(move || server.run(Arc::new(Fake::default()), &watch, &stopping));
        Self { folder, address, stop, thread: Some(thread) }
    }

    fn connect(&self, request: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        BufReader::new(stream)
    }

    /// The whole answer.
    fn ask(&self, line: &str, host: &str) -> String {
        let mut answer = String::new();
        let request = format!("{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        self.connect(&request).read_to_string(&mut answer).unwrap();
        answer
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path}"), "localhost")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.now();
        let ended = self.thread.take().unwrap().join();
        assert!(matches!(ended, Ok(Ok(()))), "{ended:?}");
    }
}

/// The next state that an open page is told.
fn next_state(events: &mut impl BufRead) -> String {
    let mut line = String::new();
    while !line.starts_with("data:") {
        line.clear();
        assert_ne!(events.read_line(&mut line).unwrap(), 0, "the events ended");
    }
    line.trim().to_owned()
}

#[test]
fn pages_have_the_script_and_other_files_are_as_they_are() {
    let preview = Running::start();
    let page = preview.get("/it/?q=1");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("cache-control: no-store\r\n"), "{page}");
    assert!(page.contains("<body>ciao<script src=\"/__sportello/live.js\""), "{page}");
    assert!(preview.get("/style.css").ends_with("\r\n\r\na{}"));
    assert!(preview.get("/__sportello/live.js").contains("EventSource"));
}

#[test]
fn a_missing_page_is_the_portals_own() {
    let answer = Running::start().get("/nowhere");
    assert!(answer.starts_with("HTTP/1.1 404 Not Found\r\n") && answer.contains("non c’è<script"), "{answer}");
}

#[test]
fn head_is_get_without_a_body() {
    let preview = Running::start();
    let answer = preview.ask("HEAD /style.css", "localhost");
    assert!(answer.contains("content-length: 3\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
    assert!(preview.ask("POST /it/", "localhost").starts_with("HTTP/1.1 405 "));
}

#[test]
fn strangers_names_are_refused() {
    let preview = Running::start();
    assert!(preview.ask("GET /it/", "evil.example").starts_with("HTTP/1.1 403 "));
    assert!(preview.ask("GET /__sportello/events", "evil.example").starts_with("HTTP/1.1 403 "));
    assert!(preview.ask("GET /it/", "127.0.0.1:1111").starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_page_that_fails_leaves_the_others() {
    let preview = Running::start();
    assert!(preview.get("/panic").starts_with("HTTP/1.1 500 "));
    assert!(preview.get("/it/").starts_with("HTTP/1.1 200 "));
}

#[test]
fn open_pages_hear_of_changes_and_errors() {
    let preview = Running::start();
    let mut events = preview.connect("GET /__sportello/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let save = |name: &str| std::fs::write(Path::new(preview.folder.path()).join(name), "x").unwrap();
    assert!(next_state(&mut events).ends_with("-1\",\"errors\":null}"));
    save("a.md");
    assert!(next_state(&mut events).ends_with("-2\",\"errors\":null}"));
    save("wrong");
    assert!(next_state(&mut events).ends_with("-2\",\"errors\":\"<p>1 &lt; 2</p>\"}"));
    // A page that is opened now is told at once.
    let mut late = preview.connect("GET /__sportello/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(next_state(&mut late).ends_with("-2\",\"errors\":\"<p>1 &lt; 2</p>\"}"));
    // New pages first, and what is found about them when it is found.
    save("doubtful");
    assert!(next_state(&mut events).ends_with("-3\",\"errors\":null}"));
    assert!(next_state(&mut events).ends_with("-3\",\"errors\":\"<p>hm</p>\"}"));
}

#[test]
fn a_busy_port_is_named() {
    let first = Server::bind(0).unwrap();
    let port = first.address().port();
    assert!(matches!(Server::bind(port), Err(ServeError::PortBusy(busy)) if busy == port));
}
