//! What somebody finds who looks at every desk and asks whether it will do.

use crate::made_up::{Desk, KINDS, LANGUAGES, Random, STATUSES, TOPICS};
use std::collections::{BTreeMap, BTreeSet};

/// When it is asked: days after the first, and minutes since midnight.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub ahead: usize,
    pub minute: usize,
}

/// What is asked for; what is left out is all the same.
#[derive(Clone, Debug, Default)]
pub struct Question {
    pub topic: Option<String>,
    pub area: Option<String>,
    pub language: Option<String>,
    /// 0 Monday.
    pub day: Option<usize>,
    pub kind: Option<String>,
    pub status: Option<String>,
    pub walk_in: bool,
    pub step_free: bool,
    pub open: bool,
}

pub const AREAS: [&str; 6] = ["nord", "sud", "alba", "alto", "bra", "lago"];

impl Question {
    pub fn random(random: &mut Random) -> Self {
        let mut one_of = |from: &[&str], percent: usize| random.chance(percent).then(|| random.pick(from).to_owned());
        let days = ["0", "1", "2", "3", "4", "5", "6"];
        Self {
            topic: one_of(&TOPICS, 25),
            area: one_of(&AREAS, 30),
            language: one_of(&LANGUAGES, 40),
            day: one_of(&days, 40).map(|day| day.parse().unwrap()),
            kind: one_of(&KINDS, 15),
            status: one_of(&STATUSES, 20),
            walk_in: random.chance(15),
            step_free: random.chance(15),
            open: random.chance(15),
        }
    }

    /// As it stands in an address.
    pub fn named(&self) -> BTreeMap<&'static str, String> {
        let flag = |set: bool, value: &str| set.then(|| value.to_owned());
        let all = [
            ("topic", self.topic.clone()),
            ("area", self.area.clone()),
            ("language", self.language.clone()),
            ("day", self.day.map(|day| (day + 1).to_string())),
            ("kind", self.kind.clone()),
            ("status", self.status.clone()),
            ("appointment", flag(self.walk_in, "none")),
            ("wheelchair", flag(self.step_free, "yes")),
            ("open", flag(self.open, "now")),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The same with one thing asked for that was not, or something else in its place.
    fn with(&self, name: &str, value: &str) -> Self {
        let own = || Some(value.to_owned());
        let mut other = self.clone();
        match name {
            "topic" => other.topic = own(),
            "area" => other.area = own(),
            "language" => other.language = own(),
            "day" => other.day = Some(value.parse::<usize>().unwrap() - 1),
            "kind" => other.kind = own(),
            "status" => other.status = own(),
            "appointment" => other.walk_in = true,
            "wheelchair" => other.step_free = true,
            _ => other.open = true,
        }
        other
    }
}

/// The desks that will do, by their slugs.
pub fn found(desks: &[Desk], question: &Question, moment: Moment) -> BTreeSet<String> {
    desks.iter().filter(|desk| will_do(desk, question, moment)).map(|desk| desk.slug.clone()).collect()
}

/// For each choice how many desks would do with it; no choice that leaves none.
pub fn counts(desks: &[Desk], question: &Question, moment: Moment) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let days = ["1", "2", "3", "4", "5", "6", "7"];
    let choices: [(&'static str, &[&str]); 9] = [
        ("topic", &TOPICS),
        ("area", &AREAS),
        ("language", &LANGUAGES),
        ("day", &days),
        ("kind", &KINDS),
        ("status", &STATUSES),
        ("appointment", &["none"]),
        ("wheelchair", &["yes"]),
        ("open", &["now"]),
    ];
    let count = |name: &str, value: &str| found(desks, &question.with(name, value), moment).len();
    let of = |name: &'static str, values: &[&str]| {
        let all = values.iter().map(|value| ((*value).to_owned(), count(name, value)));
        (name, all.filter(|(_, count)| *count > 0).collect())
    };
    choices.into_iter().map(|(name, values)| of(name, values)).collect()
}

fn will_do(desk: &Desk, question: &Question, moment: Moment) -> bool {
    let is = |own: &Option<String>, asked: &String| own.as_ref() == Some(asked);
    question.topic.as_ref().is_none_or(|topic| desk.topics.contains(topic))
        && question.area.as_ref().is_none_or(|area| is(&desk.area, area) || is(&desk.basin, area))
        && question.kind.as_ref().is_none_or(|kind| desk.kind == kind)
        && question.status.as_ref().is_none_or(|status| desk.statuses.is_empty() || desk.statuses.contains(status))
        && (!question.walk_in || matches!(desk.appointment, Some("none" | "possible")))
        && (!question.step_free || desk.wheelchair == Some("yes"))
        && (!question.open || is_open(desk, moment))
        && speaks(desk, question)
}

fn speaks(desk: &Desk, question: &Question) -> bool {
    let open: Vec<usize> = match &desk.week {
        Some(week) => week.keys().copied().collect(),
        None => desk.languages.iter().filter_map(|(_, own)| own.clone()).flatten().collect(),
    };
    let usual: Vec<usize> = desk.week.iter().flat_map(BTreeMap::keys).copied().collect();
    match (&question.language, question.day) {
        (None, None) => true,
        (None, Some(day)) => open.contains(&day),
        (Some(lang), day) => desk.languages.iter().filter(|(spoken, _)| spoken == lang).any(|(_, own)| {
            let days = own.as_ref().unwrap_or(&usual);
            day.is_none_or(|day| days.contains(&day))
        }),
    }
}

/// The first day is a Sunday.
fn is_open(desk: &Desk, Moment { ahead, minute }: Moment) -> bool {
    let is_closed = desk.closed.is_some_and(|(from, to)| (from..=to).contains(&ahead));
    let times = desk.week.as_ref().and_then(|week| week.get(&((6 + ahead) % 7)));
    let is_time = times.is_some_and(|times| times.iter().any(|(from, until)| (*from..*until).contains(&minute)));
    is_time && !is_closed && desk.appointment != Some("required")
}
