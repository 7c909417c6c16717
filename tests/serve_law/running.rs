//! A preview as a process of its own, asked over a socket.

use crate::support::{DATE, Portal};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

pub struct Running {
    process: Child,
    address: String,
}

impl Running {
    pub fn start(portal: &Portal) -> Self {
        let mut command = portal.command(&["serve", "--port", "0", "--date", DATE]);
        let mut process = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let (_, after) = line.split_once("http://").unwrap_or_else(|| panic!("no address: {line}"));
        Self { address: after.split_whitespace().next().unwrap().to_owned(), process }
    }

    fn ask(&self, path: &str, more: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{more}\r\n").as_bytes()).unwrap();
        BufReader::new(stream)
    }

    pub fn get(&self, path: &str) -> String {
        let mut answer = String::new();
        self.ask(path, "Connection: close\r\n").read_to_string(&mut answer).unwrap();
        answer
    }

    pub fn events(&self) -> BufReader<TcpStream> {
        self.ask("/__sportello/events", "")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The next thing that an open page is told.
pub fn next_state(events: &mut impl BufRead) -> serde_json::Value {
    let mut line = String::new();
    while !line.starts_with("data:") {
        line.clear();
        assert_ne!(events.read_line(&mut line).unwrap(), 0, "the events ended");
    }
    serde_json::from_str(line.trim_start_matches("data:")).unwrap()
}
