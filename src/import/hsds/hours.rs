//! HSDS schedules → opening hours in OpenStreetMap's syntax, where nothing is lost: every week, the same times.

use crate::import::json::{Json, Value};
use std::collections::BTreeMap;

/// iCalendar's names of the days and OpenStreetMap's.
const DAYS: [(&str, &str); 7] =
    [("MO", "Mo"), ("TU", "Tu"), ("WE", "We"), ("TH", "Th"), ("FR", "Fr"), ("SA", "Sa"), ("SU", "Su")];
/// Fields that say more than a week can.
const BEYOND_A_WEEK: [&str; 10] =
    ["valid_from", "valid_to", "dtstart", "until", "count", "bymonthday", "byweekno", "byyearday", "timezone", "attending_type"];

/// Words about hours, which no week of times can hold: "only by appointment" would become open hours.
const IN_WORDS: [&str; 2] = ["notes", "description"];
/// The words of OpenStreetMap's syntax.
const SYNTAX: [&str; 26] = [
    "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
    "Nov", "Dec", "off", "closed", "open", "week", "easter",
];

/// The hours of all schedules together; `None` when there are none.
///
/// # Errors
/// The first schedule that a week cannot hold.
pub fn of(schedules: &[Json]) -> Result<Option<String>, &Json> {
    if let Some(rule) = rule(schedules) {
        return Ok(Some(rule.to_owned()));
    }
    let mut week: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for schedule in schedules {
        let (days, times) = one(schedule).ok_or(schedule)?;
        for day in days {
            week.entry(day).or_default().push(times.clone());
        }
    }
    // Days with the same times stand together, in the order of the week.
    let mut rules: Vec<(String, Vec<usize>)> = Vec::new();
    for (day, mut times) in week {
        times.sort();
        let times = times.join(",");
        match rules.iter_mut().find(|(own, _)| *own == times) {
            Some((_, days)) => days.push(day),
            None => rules.push((times, vec![day])),
        }
    }
    let rules: Vec<String> = rules.iter().map(|(times, days)| format!("{} {times}", spelled(days))).collect();
    Ok((!rules.is_empty()).then(|| rules.join("; ")))
}

/// The description that all schedules share, where it is a whole rule in OpenStreetMap's syntax: so Sportello writes them.
fn rule(schedules: &[Json]) -> Option<&str> {
    let description = |schedule: &'_ Json| schedule.get("description").and_then(Json::words).map(ToOwned::to_owned);
    let shared = schedules.first()?.get("description")?.words()?;
    let is_shared =
        schedules.iter().all(|schedule| description(schedule).as_deref() == Some(shared) && !is_beyond_a_week(schedule));
    // Between quotation marks stand comments, in any words.
    let outside: String = shared.split('"').step_by(2).collect();
    let mut words = outside.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    (is_shared && outside.contains(':') && words.all(|word| SYNTAX.contains(&word))).then_some(shared)
}

fn is_beyond_a_week(schedule: &Json) -> bool {
    let says_more =
        |name: &&str| schedule.get(name).is_some_and(|value| value.value != Value::Null && value.words() != Some("1"));
    BEYOND_A_WEEK.iter().chain(&["interval"]).any(says_more)
}

/// The days and the times of one schedule; `None` when it says more than that, or less.
fn one(schedule: &Json) -> Option<(Vec<usize>, String)> {
    let text = |name: &str| schedule.get(name).and_then(Json::words);
    if is_beyond_a_week(schedule) || IN_WORDS.iter().any(|name| text(name).is_some()) {
        return None;
    }
    if text("freq") != Some("WEEKLY") {
        return None;
    }
    let day = |name: &str| DAYS.iter().position(|(own, _)| *own == name.trim());
    let days: Option<Vec<usize>> = text("byday")?.split(',').map(day).collect();
    Some((days?, format!("{}-{}", time(text("opens_at")?)?, time(text("closes_at")?)?)))
}

/// `09:00` or `09:00:00`; a time of another zone is none of ours.
fn time(text: &str) -> Option<&str> {
    let is_plain = text.len() == 5 || (text.len() == 8 && text.ends_with(":00"));
    let time = text.get(..5).filter(|_| is_plain)?;
    time.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b':' } else { byte.is_ascii_digit() }).then_some(time)
}

/// `Mo-Fr`, `Mo,We`: three days and more in a row are a span.
fn spelled(days: &[usize]) -> String {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *day => *last = *day,
            _ => parts.push((*day, *day)),
        }
    }
    let name = |day: usize| DAYS.get(day).map_or("", |(_, name)| name);
    let spelled = parts.iter().map(|(first, last)| match last - first {
        0 => name(*first).to_owned(),
        1 => format!("{},{}", name(*first), name(*last)),
        _ => format!("{}-{}", name(*first), name(*last)),
    });
    spelled.collect::<Vec<_>>().join(",")
}
