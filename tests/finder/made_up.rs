//! A portal of made-up desks, and what is true of each of them: the same seed gives the same portal. No office is anybody's.
//!
//! The desks are as in a province: most are called after their kind and their place, a third have a name of their own; hours, languages
//! and telephone numbers vary as real ones do.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

pub const LANGUAGES: [&str; 12] = ["it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk", "bn", "ur", "pa"];
pub const TOPICS: [&str; 6] = ["permesso", "casa", "lavoro", "salute", "scuola", "famiglia"];
pub const STATUSES: [&str; 5] = ["lavoro", "studio", "attesa-occupazione", "protezione-speciale", "famiglia"];
pub const KINDS: [&str; 11] =
    ["desk", "questura", "prefettura", "comune", "cpi", "asl", "cpia", "ccia", "consorzio", "patronato", "association"];
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// What offices are called, of which kind they are, and what they help with: mostly.
const OFFICES: [(&str, usize, usize); 16] = [
    ("Anagrafe", 3, 1),
    ("Servizi sociali", 8, 5),
    ("Sportello stranieri", 0, 0),
    ("Centro di ascolto", 10, 5),
    ("Patronato", 9, 0),
    ("Sede del patronato", 9, 2),
    ("Ambulatorio", 5, 3),
    ("Distretto sanitario", 5, 3),
    ("Corso di italiano", 10, 4),
    ("Scuola per adulti", 6, 4),
    ("Centro per l’impiego", 4, 2),
    ("Ufficio casa", 3, 1),
    ("Sportello lavoro", 0, 2),
    ("Associazione", 10, 5),
    ("Ufficio immigrazione", 1, 0),
    ("Sportello imprese", 7, 2),
];
/// Telephone districts.
const DISTRICTS: [&str; 5] = ["0171", "0172", "0173", "0174", "0175"];
const SYLLABLES: [&str; 16] = ["ba", "co", "du", "fe", "gi", "lo", "ma", "ne", "pi", "ro", "sa", "te", "vi", "zo", "lu", "mi"];

/// splitmix64
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    /// Yes, so many times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// The first of them more often than the last.
    fn often(&mut self, from: &[&str], most: usize) -> Vec<String> {
        let mut found: BTreeSet<String> = BTreeSet::new();
        for _ in 0..self.below(most + 1) {
            let bound = self.below(from.len()) + 1;
            found.insert(from[self.below(bound)].to_owned());
        }
        found.into_iter().collect()
    }

    fn some(&mut self, from: &[&str], most: usize) -> Vec<String> {
        let mut found: Vec<String> = (0..self.below(most + 1)).map(|_| self.pick(from).to_owned()).collect();
        found.sort();
        found.dedup();
        found
    }
}

/// A municipality: its id, its name and its basin.
pub struct Town {
    pub id: String,
    pub name: String,
    pub basin: Option<String>,
    pub lat: f64,
    pub lon: f64,
}

/// A desk, as whoever made it up knows it.
#[derive(Clone, Debug)]
pub struct Desk {
    pub slug: String,
    pub kind: &'static str,
    pub area: Option<String>,
    pub basin: Option<String>,
    pub topics: Vec<String>,
    pub statuses: Vec<String>,
    /// By weekday (0 Monday) the minutes from and until; `None`: not known.
    pub week: Option<BTreeMap<usize, Vec<(usize, usize)>>>,
    /// The language, and its own days where it has some.
    pub languages: Vec<(String, Option<Vec<usize>>)>,
    pub appointment: Option<&'static str>,
    pub wheelchair: Option<&'static str>,
    /// The days ahead on which it is closed, from and to.
    pub closed: Option<(usize, usize)>,
}

pub struct MadeUp {
    pub desks: Vec<Desk>,
    /// The portal's files in one text.
    pub text: String,
}

/// `today` is 2026-11-22, a Sunday.
pub fn portal(seed: u64, services: usize, languages: &[&str], areas: &str, towns: &[Town]) -> MadeUp {
    let mut random = Random(seed);
    let mut text = format!(
        "--- content/portal.yaml\ntitle: Prova\nbase_url: https://example.org\nlanguages: [{}]\n--- content/topics.yaml\n",
        languages.join(", ")
    );
    for topic in TOPICS {
        let _ = writeln!(text, "- {{ id: {topic}, names: {{ it: {topic}, en: {topic} }} }}");
    }
    let _ = write!(
        text,
        "--- content/areas.yaml\n{areas}\n--- content/organizations/ente.yaml\nname: Ente di prova\ntype: association\n"
    );
    let rules: Vec<_> = (0..services.clamp(4, 250)).map(|_| rule(&mut random)).collect();
    let mut desks = Vec::new();
    for number in 0..services {
        let desk = desk(&mut random, number, languages, towns, &rules, &mut text);
        desks.push(desk);
    }
    MadeUp { desks, text }
}

type Week = BTreeMap<usize, Vec<(usize, usize)>>;

/// Mornings on some days, afternoons on others.
fn rule(random: &mut Random) -> (String, Week) {
    let (mut text, mut week) = (String::new(), Week::new());
    for hours in [[480, 540], [810, 840]] {
        let free: Vec<usize> = (0..6).filter(|day| !week.contains_key(day)).collect();
        let days: Vec<usize> = free.into_iter().filter(|_| random.chance(45)).collect();
        if days.is_empty() {
            continue;
        }
        let from = hours[random.below(2)] + 15 * random.below(3);
        let until = from + 90 + 30 * random.below(5);
        let names: Vec<&str> = days.iter().map(|day| DAYS[*day]).collect();
        let separator = if text.is_empty() { "" } else { "; " };
        let _ = write!(text, "{separator}{} {}-{}", names.join(","), clock(from), clock(until));
        week.extend(days.into_iter().map(|day| (day, vec![(from, until)])));
    }
    if text.is_empty() { ("Mo 09:00-12:00".to_owned(), Week::from([(0, vec![(540, 720)])])) } else { (text, week) }
}

fn clock(minute: usize) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn desk(
    random: &mut Random,
    number: usize,
    reader: &[&str],
    towns: &[Town],
    rules: &[(String, Week)],
    text: &mut String,
) -> Desk {
    let town = Some(&towns[random.below(towns.len())]).filter(|_| !random.chance(3));
    let (office, own) = (random.below(OFFICES.len()), random.chance(33));
    let coined: String = (0..3).map(|_| random.pick(&SYLLABLES)).collect();
    let place = town.map_or("lontano", |town| town.name.as_str());
    let slug = [
        OFFICES[office].0.to_lowercase().replace([' ', '’'], "-"),
        if own { format!("-{coined}") } else { String::new() },
        format!("-{}", town.map_or("lontano", |town| town.id.as_str())),
    ];
    let slug = slug.concat();
    let slug = if text.contains(&format!("services/{slug}.yaml")) { format!("{slug}-{number}x") } else { slug };
    let _ = writeln!(text, "--- content/services/{slug}.yaml\nname:");
    for lang in reader {
        let name = if own { format!(" {}{}", coined[..1].to_uppercase(), &coined[1..]) } else { String::new() };
        // The offices' names in a language that is not Italian: as long, and other letters.
        let office = if *lang == "it" { OFFICES[office].0.to_owned() } else { format!("{lang} {}", OFFICES[office].0) };
        let _ = writeln!(text, "  {lang}: \"{office}{name} – {place}\"");
    }
    let desk = Desk {
        slug,
        kind: KINDS[if random.chance(90) { OFFICES[office].1 } else { random.below(KINDS.len()) }],
        area: town.map(|town| town.id.clone()),
        basin: town.and_then(|town| town.basin.clone()),
        topics: if random.chance(70) { vec![TOPICS[OFFICES[office].2].to_owned()] } else { random.some(&TOPICS, 3) },
        statuses: if random.chance(20) { random.some(&STATUSES, 3) } else { Vec::new() },
        week: None,
        languages: Vec::new(),
        appointment: [None, Some("none"), Some("possible"), Some("required")][random.below(4)],
        wheelchair: [None, Some("yes"), Some("limited"), Some("no")][random.below(4)],
        closed: random.chance(5).then(|| (random.below(20), 20 + random.below(20))),
    };
    let desk = hours(random, desk, rules, text);
    let desk = languages(random, desk, text);
    written(random, &desk, town, text);
    desk
}

fn hours(random: &mut Random, desk: Desk, rules: &[(String, Week)], text: &mut String) -> Desk {
    if random.chance(10) {
        return desk;
    }
    let (rule, week) = &rules[random.below(rules.len())];
    let _ = writeln!(text, "hours: \"{rule}\"");
    Desk { week: Some(week.clone()), ..desk }
}

fn languages(random: &mut Random, desk: Desk, text: &mut String) -> Desk {
    let mut languages = Vec::new();
    for lang in random.often(&LANGUAGES, 4) {
        // A mediator comes once or twice a week.
        let mut days: BTreeSet<usize> = BTreeSet::from([random.below(6)]);
        days.extend(random.chance(30).then(|| random.below(6)));
        languages.push((lang, random.chance(25).then(|| days.into_iter().collect::<Vec<_>>())));
    }
    let rows = languages.iter().map(|(lang, own)| match own {
        None => format!("{{ language: {lang} }}"),
        Some(days) => {
            let names: Vec<&str> = days.iter().map(|day| DAYS[*day]).collect();
            format!("{{ language: {lang}, days: \"{} 09:00-12:00\" }}", names.join(","))
        }
    });
    let _ = writeln!(text, "languages: [{}]", rows.collect::<Vec<_>>().join(", "));
    Desk { languages, ..desk }
}

fn written(random: &mut Random, desk: &Desk, town: Option<&Town>, text: &mut String) {
    let _ = writeln!(text, "kind: {}\norganization: organizations/ente\ntopics: [{}]", desk.kind, desk.topics.join(", "));
    let _ = writeln!(text, "statuses: [{}]", desk.statuses.join(", "));
    match town {
        Some(town) => {
            let _ = writeln!(text, "area: {}", town.id);
            if random.chance(70) {
                let mut near = |degrees: f64| degrees + f64::from(i32::try_from(random.below(400)).unwrap() - 200) / 1e4;
                let (lat, lon) = (near(town.lat), near(town.lon));
                let _ = writeln!(text, "location: {{ lat: {lat:.5}, lon: {lon:.5} }}");
            }
        }
        None => text.push_str("place: Lontano\n"),
    }
    if let Some(need) = desk.appointment {
        let _ = writeln!(text, "appointment: {{ need: {need} }}");
    }
    if let Some(wheelchair) = desk.wheelchair {
        let _ = writeln!(text, "wheelchair: \"{wheelchair}\"");
    }
    if !random.chance(10) {
        let district = town.and_then(|town| town.basin.as_ref()).map_or(0, |basin| basin.len() % DISTRICTS.len());
        let prefix = DISTRICTS[if random.chance(90) { district } else { random.below(DISTRICTS.len()) }];
        let _ = writeln!(text, "contacts: [{{ kind: phone, value: \"+39 {prefix} {:06}\" }}]", random.below(1_000_000));
    }
    if let Some((from, to)) = desk.closed {
        let _ = writeln!(text, "closures: [{{ from: {}, to: {}, kind: closure }}]", ahead(from), ahead(to));
    }
}

fn ahead(days: usize) -> String {
    let day = jiff::civil::Date::constant(2026, 11, 22);
    day.checked_add(jiff::Span::new().days(i64::try_from(days).unwrap())).unwrap().to_string()
}
