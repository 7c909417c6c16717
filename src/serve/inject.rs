//! The one thing that a previewed page has and a published page has not: the tag of the live script.

use super::live::SCRIPT_PATH;

/// Adds the tag before the last `</body>`, or at the end of a page that has none. `build` is what the page was made from.
#[must_use]
pub fn with_script(mut page: Vec<u8>, build: &str) -> Vec<u8> {
    let end = b"</body>";
    let place = page.windows(end.len()).rposition(|window| window.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    let tag = format!("<script src=\"{SCRIPT_PATH}\" data-build=\"{build}\" defer></script>");
    page.splice(place..place, tag.into_bytes());
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, expected: &str) {
        let tag = "<script src=\"/__sportello/live.js\" data-build=\"7-1\" defer></script>";
        assert_eq!(String::from_utf8(with_script(page.into(), "7-1")).unwrap(), expected.replace("TAG", tag));
    }

    #[test]
    fn the_tag_closes_the_body() {
        check("<body><p>a</p></body></html>", "<body><p>a</p>TAG</body></html>");
        check("<pre>&lt;/body></pre><!-- </body> --></BODY>", "<pre>&lt;/body></pre><!-- </body> -->TAG</BODY>");
        check("<p>a", "<p>aTAG");
    }
}
