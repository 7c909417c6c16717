//! Which names this server answers to: its own only.
//!
//! A web page elsewhere can point its own name at 127.0.0.1 and then read a local server through the browser (DNS rebinding):
//! it cannot forge the `Host` header.

/// Whether a `Host` header names this computer, with any port.
#[must_use]
pub fn is_local(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => return rest.split_once(']').is_some_and(|(address, port)| address == "::1" && is_port(port)),
        None => host.split_once(':').map_or(host, |(name, _)| name),
    };
    (name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1") && is_port(&host[name.len()..])
}

/// Nothing, or a colon and a number.
fn is_port(text: &str) -> bool {
    text.is_empty() || text.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_names_are_ours() {
        for good in ["localhost", "LOCALHOST:1111", "127.0.0.1:80", "[::1]", "[::1]:1111"] {
            assert!(is_local(good), "{good}");
        }
        for bad in
            ["", "example.org", "localhost.example.org", "127.0.0.1.nip.io:80", "[::1].x", "[::2]", "localhost:x", "10.0.0.1"]
        {
            assert!(!is_local(bad), "{bad}");
        }
    }
}
