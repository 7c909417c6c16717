//! The training calendar: every session of every course, by month.

use super::training::session;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::parse::record::Record;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::item_link;
use crate::render::view::record::{CalendarView, MonthView, SessionView};

impl Page<'_> {
    pub(super) fn calendar(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let mut dated = Vec::new();
        let mut undated: Vec<SessionView> = Vec::new();
        for item in context.portal.collection(Collection::Training) {
            let Record::Training(training) = &item.record else { continue };
            for written in &training.sessions {
                let view = session(context, written, item_link(context, &item.id));
                match written.date {
                    Some(day) => dated.push((day.0, view)),
                    None => undated.push(view),
                }
            }
            if training.sessions.is_empty() {
                undated.push(SessionView { course: item_link(context, &item.id), ..empty() });
            }
        }
        // What is to come, or was last, comes first.
        dated.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
        let mut months: Vec<MonthView> = Vec::new();
        for (day, view) in dated {
            let id = day.strftime("%Y-%m").to_string();
            match months.last_mut() {
                Some(month) if month.id == id => month.sessions.push(view),
                _ => months.push(MonthView { id, heading: context.locale.formats.month_year(day), sessions: vec![view] }),
            }
        }
        let views = Views::default().with("calendar", &CalendarView { months, undated });
        self.render("calendar.html", self.collection_frame(Collection::Training), views)
    }
}

/// A course of which no session is known yet.
const fn empty() -> SessionView {
    SessionView {
        title: None,
        date: None,
        end: None,
        hours: None,
        mode: None,
        place: None,
        trainers: Vec::new(),
        target_group: None,
        participants: None,
        status: None,
        course: None,
    }
}
