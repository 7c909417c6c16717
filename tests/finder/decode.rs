//! The finder's data read as `docs/finder-data.md` says, and asked.

use crate::naive::{Moment, Question};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

#[derive(Deserialize)]
pub struct Data {
    areas: Areas,
    kinds: Vec<Vec<String>>,
    languages: Vec<Vec<String>>,
    topics: Vec<Vec<String>>,
    statuses: Vec<Vec<String>>,
    hours: Hours,
    language_sets: Vec<Vec<Vec<usize>>>,
    topic_sets: Vec<Vec<usize>>,
    status_sets: Vec<Vec<usize>>,
    titles: Vec<Vec<Value>>,
    desks: Desks,
}

#[derive(Deserialize)]
struct Areas {
    id: Vec<String>,
    basin: Vec<i64>,
}

#[derive(Deserialize)]
struct Hours {
    days: Vec<Vec<Vec<usize>>>,
    weeks: Vec<Vec<usize>>,
    exceptions: Vec<Vec<(usize, i64, u8)>>,
}

#[derive(Deserialize)]
struct Desks {
    title: Vec<usize>,
    area: Vec<i64>,
    kind: Vec<usize>,
    week: Vec<i64>,
    exceptions: Vec<usize>,
    languages: Vec<usize>,
    topics: Vec<usize>,
    statuses: Vec<usize>,
    appointment: Vec<u8>,
    wheelchair: Vec<u8>,
}

/// The desks that a question finds, by their slugs.
pub fn found(data: &Data, question: &Question, moment: Moment) -> BTreeSet<String> {
    (0..data.desks.kind.len()).filter(|at| data.will_do(*at, question, moment)).map(|at| data.slug(at)).collect()
}

impl Data {
    fn area(&self, at: usize) -> Option<usize> {
        usize::try_from(self.desks.area[at]).ok()
    }

    fn slug(&self, at: usize) -> String {
        let parts = self.titles[self.desks.title[at]][1].as_array().unwrap();
        let parts: Vec<&str> = parts.iter().map(|part| part.as_str().unwrap()).collect();
        parts.join(self.area(at).map_or("", |area| &self.areas.id[area]))
    }

    fn will_do(&self, at: usize, question: &Question, moment: Moment) -> bool {
        let has = |table: &[Vec<String>], set: &[usize], id: &String| set.iter().any(|place| table[*place][0] == *id);
        let Desks { kind, topics, statuses, appointment, wheelchair, .. } = &self.desks;
        let statuses = &self.status_sets[statuses[at]];
        question.topic.as_ref().is_none_or(|id| has(&self.topics, &self.topic_sets[topics[at]], id))
            && question.area.as_ref().is_none_or(|id| self.is_within(at, id))
            && question.kind.as_ref().is_none_or(|id| self.kinds[kind[at]][0] == *id)
            && question.status.as_ref().is_none_or(|id| statuses.is_empty() || has(&self.statuses, statuses, id))
            && (!question.walk_in || matches!(appointment[at], 1 | 2))
            && (!question.step_free || wheelchair[at] == 1)
            && (!question.open || self.is_open(at, moment))
            && self.speaks(at, question)
    }

    fn is_within(&self, at: usize, id: &String) -> bool {
        let Some(area) = self.area(at) else { return false };
        let basin = usize::try_from(self.areas.basin[area]).ok();
        self.areas.id[area] == *id || basin.is_some_and(|basin| self.areas.id[basin] == *id)
    }

    fn week(&self, at: usize) -> Option<&Vec<usize>> {
        self.hours.weeks.get(usize::try_from(self.desks.week[at]).ok()?)
    }

    fn speaks(&self, at: usize, question: &Question) -> bool {
        let spoken = &self.language_sets[self.desks.languages[at]];
        let of_languages = || spoken.iter().filter_map(|row| row.get(1)).fold(0, |all, own| all | own);
        let open = self.week(at).map_or_else(of_languages, |week| week[0]);
        let is_on = |days: usize| question.day.is_none_or(|day| days & (1 << day) != 0);
        match &question.language {
            None => is_on(open),
            Some(id) => spoken.iter().any(|row| self.languages[row[0]][0] == *id && is_on(row.get(1).copied().unwrap_or(open))),
        }
    }

    fn is_open(&self, at: usize, Moment { ahead, minute }: Moment) -> bool {
        let Some(week) = self.week(at).filter(|_| self.desks.appointment[at] != 3) else { return false };
        let exceptions = &self.hours.exceptions[self.desks.exceptions[at]];
        let place = match exceptions.iter().find(|(day, ..)| *day == ahead) {
            Some((_, place, _)) => usize::try_from(*place).ok(),
            None => week.get(1 + (6 + ahead) % 7).copied(),
        };
        let times = place.and_then(|place| self.hours.days.get(place));
        let is_now = |time: &Vec<usize>| (time[0]..time[1]).contains(&minute) && time.get(2).is_none_or(|kind| *kind == 0);
        times.is_some_and(|times| times.iter().any(is_now))
    }
}
