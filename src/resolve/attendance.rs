//! On which days of the week a desk is open, and a language is spoken there: as in most weeks of the coming year.

use super::hours;
use crate::base::lang::Lang;
use crate::base::weekday::{Weekday, Weekdays};
use crate::parse::record::service::Service;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Rules that were read already: many desks have the same, and reading one takes longer than finding it again.
#[derive(Debug)]
pub struct Attendance<'a> {
    today: Date,
    known: BTreeMap<&'a str, Weekdays>,
}

impl<'a> Attendance<'a> {
    #[must_use]
    pub const fn new(today: Date) -> Self {
        Self { today, known: BTreeMap::new() }
    }

    /// Where nobody gave hours, somebody may have said on which days a mediator comes. Empty: not known.
    pub fn open(&mut self, service: &'a Service) -> Weekdays {
        match &service.hours {
            Some(rule) => self.days(&rule.value),
            None => {
                let rules = service.languages.iter().filter_map(|spoken| spoken.days.as_ref());
                rules.fold(Weekdays::default(), |days, rule| days.and(self.days(&rule.value)))
            }
        }
    }

    /// A language without days of its own is spoken whenever the desk is open. Empty: not spoken, or not known when.
    pub fn spoken(&mut self, service: &'a Service, lang: &Lang) -> Weekdays {
        let own = service.languages.iter().filter(|spoken| spoken.language.value == *lang);
        own.fold(Weekdays::default(), |days, spoken| {
            days.and(match spoken.days.as_ref().or(service.hours.as_ref()) {
                Some(rule) => self.days(&rule.value),
                None => Weekdays::default(),
            })
        })
    }

    fn days(&mut self, rule: &'a str) -> Weekdays {
        let today = self.today;
        *self.known.entry(rule).or_insert_with(|| weekdays(rule, today))
    }
}

fn weekdays(rule: &str, today: Date) -> Weekdays {
    let week = hours::usual_week(rule, today).unwrap_or_default();
    Weekday::ALL.into_iter().zip(week).filter(|(_, day)| !day.is_empty()).map(|(day, _)| day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::{Span, Spanned};
    use crate::parse::record::service::SpokenLanguage;

    fn spoken(lang: &str, days: Option<&str>) -> SpokenLanguage {
        let spanned = |text: &str| Spanned { value: text.to_owned(), span: Span::new(0, 0) };
        let language = Spanned { value: Lang::parse(lang).unwrap(), span: Span::new(0, 0) };
        SpokenLanguage { language, by: None, days: days.map(spanned) }
    }

    #[test]
    fn a_language_is_spoken_on_its_days_or_whenever_the_desk_is_open() {
        let text = "name: A\nkind: desk\norganization: organizations/a\nhours: \"Mo,We 09:00-12:00\"\n";
        let mut service: Service = serde_yaml::from_str(text).unwrap();
        service.languages = vec![spoken("ar", Some("Tu 09:00-12:00")), spoken("zh", None)];
        let mut attendance = Attendance::new(Date::constant(2026, 11, 22));
        let bits = |days: Weekdays| days.bits();
        assert_eq!(bits(attendance.spoken(&service, &Lang::parse("ar").unwrap())), 0b10);
        assert_eq!(bits(attendance.spoken(&service, &Lang::parse("zh").unwrap())), 0b101);
        assert_eq!(bits(attendance.spoken(&service, &Lang::parse("en").unwrap())), 0);
        assert_eq!(bits(attendance.open(&service)), 0b101);
        service.hours = None;
        let mut attendance = Attendance::new(Date::constant(2026, 11, 22));
        assert_eq!(bits(attendance.open(&service)), 0b10);
        assert_eq!(bits(attendance.spoken(&service, &Lang::parse("zh").unwrap())), 0);
    }
}
