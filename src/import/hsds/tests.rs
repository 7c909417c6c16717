//! Services as Open Referral's tools write them.

use super::*;
use crate::base::source::Source;
use crate::import::json;
use crate::import::offer::Format;

fn table(text: &str) -> (Vec<Vec<String>>, Vec<(&'static str, String)>) {
    let origin = Origin { source: Source::new("h.json", text), format: Format::Hsds };
    let checked = read(&origin, &json::read(text).unwrap());
    let cell = |cell: &Cell| format!("{}={}", cell.column.known.name, cell.text);
    let rows = checked.value.iter().map(|offer| offer.cells.iter().map(cell).collect()).collect();
    let word = |found: &Diagnostic| found.place.span.map(|span| text[span.start..span.end].to_owned()).unwrap_or_default();
    (rows, checked.diagnostics.iter().map(|found| (found.code, word(found))).collect())
}

#[test]
fn a_service_in_an_organization_with_its_place() {
    let text = r#"[{"id":"o1","name":"Comune di Alba","services":[{"id":"s1","name":"Anagrafe","description":"D","status":"active",
      "languages":[{"name":"Arabic","code":"ar"},{"code":"fr"}],
      "service_at_locations":[{"id":"l1","location":{"latitude":44.7,"longitude":8.03,"addresses":[{"address_1":"Via A 1","city":"Alba","postal_code":"12051"}],
      "phones":[{"number":"+39 0173 1","type":"voice","description":"Centralino"},{"number":"+39 333","type":"cell"},{"number":"0","type":"fax"}]}}],
      "schedules":[{"freq":"WEEKLY","byday":"MO,TU,WE,FR","opens_at":"09:00","closes_at":"12:00"},{"freq":"WEEKLY","byday":"FR","opens_at":"14:00:00","closes_at":"16:00"}]}]}]"#;
    let (rows, found) = table(text);
    let expected = [
        "name=Anagrafe",
        "summary=D",
        "identifier=s1",
        "organization=Comune di Alba",
        "languages=ar|fr",
        "lat=44.7",
        "lon=8.03",
        "address.street=Via A 1",
        "address.postal_code=12051",
        "address.city=Alba",
        "area=Alba",
        "phone=+39 0173 1",
        "phone.purpose=Centralino",
        "mobile=+39 333",
        "hours=Mo-We 09:00-12:00; Fr 09:00-12:00,14:00-16:00",
    ];
    assert_eq!((rows, found), (vec![expected.map(ToOwned::to_owned).to_vec()], Vec::new()));
}

#[test]
fn each_place_is_a_desk_with_an_identifier_of_its_own() {
    let (rows, _) = table(r#"{"contents":[{"id":"s","name":"A","service_at_locations":[{"id":"l1"},{"id":"l2"}]}]}"#);
    assert_eq!(rows, [["name=A", "identifier=l1"], ["name=A", "identifier=l2"]]);
}

#[test]
fn what_would_be_lost_is_told() {
    let schedule = r#"{"freq":"MONTHLY","byday":"MO","opens_at":"09:00","closes_at":"12:00"}"#;
    let (rows, found) = table(&format!(r#"{{"services":[{{"name":"A","schedules":[{schedule}]}}]}}"#));
    assert_eq!((rows, found), (vec![vec!["name=A".to_owned()]], vec![("import-schedule-lost", schedule.to_owned())]));
    let beside = r#"[{"name":"A","application_process":"Call first","alert":"Closed in August"}]"#;
    let lost = ["\"Call first\"", "\"Closed in August\""].map(|words| ("import-field-lost", words.to_owned()));
    assert_eq!(table(beside).1, lost);
    assert_eq!(table(r#"[{"name":"A","status":"defunct"}]"#).1, [("import-service-inactive", "\"defunct\"".to_owned())]);
    for text in ["[]", "3", "{}", "[1, {}]"] {
        assert_eq!(table(text).1[0].0, "import-json-shape", "{text}");
    }
}

#[test]
fn only_a_plain_week_becomes_hours() {
    let read =
        |schedule: &str| hours::of(&[json::read(schedule).unwrap()]).map_err(|json| json.span).map(Option::unwrap_or_default);
    let week = |more: &str| format!(r#"{{"freq":"WEEKLY","byday":"SA,SU","opens_at":"09:00","closes_at":"12:00"{more}}}"#);
    assert_eq!(read(&week("")).as_deref(), Ok("Sa,Su 09:00-12:00"));
    assert_eq!(read(&week(r#","interval":1,"until":null"#)).as_deref(), Ok("Sa,Su 09:00-12:00"));
    let own = r#","description":"Mo-Fr 09:00-12:00 \"su appuntamento\"; PH off","notes":"su appuntamento""#;
    assert_eq!(read(&week(own)).as_deref(), Ok("Mo-Fr 09:00-12:00 \"su appuntamento\"; PH off"));
    for more in [
        r#","notes":"By appointment only""#,
        r#","description":"Mo 09:00 to 12:00, call first""#,
        r#","interval":2"#,
        r#","valid_to":"2026-12-31""#,
        r#","dtstart":"2026-01-01""#,
    ] {
        assert!(read(&week(more)).is_err(), "{more}");
    }
    assert!(read(r#"{"freq":"WEEKLY","byday":"1MO","opens_at":"09:00","closes_at":"12:00"}"#).is_err());
    assert!(read(r#"{"freq":"WEEKLY","byday":"MO","opens_at":"09:00Z","closes_at":"12:00"}"#).is_err());
}
