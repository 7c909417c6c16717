//! Edits of an editor's YAML: one value more, one value other, and every other byte as it was.
//!
//! Whatever a file looks like – comments, anchors, folded texts – an edit is believed only after the new text was read again and said
//! what it should: the old values, and the new one. Absent on purpose: what the keys mean, when an edit is right.

mod written;

use crate::base::source::{SourcePath, Span};
use crate::parse::yaml::{self, Key, Node, Value};
pub use written::Written;

/// A YAML file that is edited step by step.
#[derive(Debug, Clone)]
pub struct Document {
    path: SourcePath,
    text: String,
    tree: Node,
}

impl Document {
    /// `None` when the text is no map in YAML.
    #[must_use]
    pub fn open(path: &SourcePath, text: &str) -> Option<Self> {
        let tree = yaml::read(path, text, 0).ok()?;
        let is_map = matches!(tree.value, Value::Map(_));
        is_map.then(|| Self { path: path.clone(), text: text.to_owned(), tree })
    }

    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value at the end of a row of keys; an empty one is none.
    #[must_use]
    pub fn get(&self, keys: &[&str]) -> Option<&Node> {
        let node = keys.iter().try_fold(&self.tree, |node, key| node.get(key))?;
        (node.value != Value::Null).then_some(node)
    }

    /// From the first to the last byte of a value.
    #[must_use]
    pub fn extent(&self, node: &Node) -> Span {
        Span::new(node.span.start, end(&self.text, node))
    }

    /// Writes a value at the end of a row of keys, in the place of the old one or, in a new line, after the entries that `order` names
    /// before it. `None`, and nothing is edited, when the file is written in a way that leaves no safe place.
    #[must_use]
    pub fn set(&mut self, keys: &[&str], value: &Written, order: &[&str]) -> Option<()> {
        let (node, depth) = self.deepest(keys);
        let rest = &keys[depth..];
        let text = match (&node.value, rest) {
            (_, []) => self.replaced(keys, node, value)?,
            (Value::Map(_), [name, inner @ ..]) => {
                self.inserted(node, name, &nested(inner, value), if depth == 0 { order } else { &[] })?
            }
            (Value::Null, inner) => self.replaced(&keys[..depth], node, &nested(inner, value))?,
            _ => return None,
        };
        let mut expected = self.tree.clone();
        put(&mut expected, keys, reading(&self.path, value)?)?;
        self.accept(text, &expected)
    }

    /// Adds one item to the end of a list.
    #[must_use]
    pub fn append(&mut self, keys: &[&str], item: &Written) -> Option<()> {
        let list = self.get(keys)?;
        let Value::List(items) = &list.value else { return None };
        let text = match items.last() {
            Some(last) if !self.flows(list) => {
                let line = self.line_start(last.span.start);
                let indent = self.text[line..].len() - self.text[line..].trim_start_matches(' ').len();
                self.with(
                    self.line_end(end(&self.text, last)),
                    &self.lines(&format!("\n{}- {}", " ".repeat(indent), item.flow())),
                )
            }
            Some(last) => self.with(end(&self.text, last), &format!(", {}", item.flow())),
            None => self.with(list.span.start + 1, &item.flow()),
        };
        let mut expected = self.tree.clone();
        let Value::List(items) = &mut at(&mut expected, keys)?.value else { return None };
        items.push(reading(&self.path, item)?);
        self.accept(text, &expected)
    }

    /// Words in one language become words in several: `name: A` → `name:`, and below it `it: A`, as it was quoted.
    #[must_use]
    pub fn spread(&mut self, keys: &[&str], lang: &str) -> Option<()> {
        let node = self.get(keys)?.clone();
        let (key, map) = self.entry(keys)?;
        let inner = written::key(lang);
        let extent = self.extent(&node);
        let after_colon = self.after_colon(key)?;
        let old = self.text[after_colon..extent.end].trim_start();
        let text = if self.flows(map) {
            format!("{} {{ {inner}: {old} }}{}", &self.text[..after_colon], &self.text[extent.end..])
        } else {
            let indent = " ".repeat(self.indent(key) + 2);
            // The lines of a folded text go with it, two spaces deeper.
            let old = old.replace('\n', "\n  ");
            format!("{}{}{indent}{inner}: {old}{}", &self.text[..after_colon], self.line_break(), &self.text[extent.end..])
        };
        let mut expected = self.tree.clone();
        *at(&mut expected, keys)? = Node { span: node.span, value: Value::Map(vec![(named(lang), node)]) };
        self.accept(text, &expected)
    }

    fn deepest(&self, keys: &[&str]) -> (&Node, usize) {
        let mut node = &self.tree;
        for (depth, key) in keys.iter().enumerate() {
            match node.get(key) {
                Some(inner) => node = inner,
                None => return (node, depth),
            }
        }
        (node, keys.len())
    }

    fn replaced(&self, keys: &[&str], node: &Node, value: &Written) -> Option<String> {
        let (key, map) = self.entry(keys)?;
        let after_colon = self.after_colon(key)?;
        let written = if self.flows(map) { format!(" {}", value.flow()) } else { self.lines(&value.block(self.indent(key))) };
        let old_end = if node.value == Value::Null { node.span.end } else { end(&self.text, node) };
        // From the colon on: the head of a folded text (`>-`) stands before the place of its value.
        Some(format!("{}{written}{}", &self.text[..after_colon], &self.text[old_end.max(after_colon)..]))
    }

    fn inserted(&self, map: &Node, name: &str, value: &Written, order: &[&str]) -> Option<String> {
        let Value::Map(entries) = &map.value else { return None };
        let name = written::key(name);
        let flow = || format!("{name}: {}", value.flow());
        let block = |indent: usize| self.lines(&format!("\n{}{name}:{}", " ".repeat(indent), value.block(indent)));
        if entries.is_empty() {
            let empty = Span::new(map.span.start, end(&self.text, map));
            if self.flows(map) {
                return Some(format!("{}{{ {} }}{}", &self.text[..empty.start], flow(), &self.text[empty.end..]));
            }
            // A file of comments, or an empty one.
            return Some(format!("{}{}{}", self.text.trim_end(), block(0), self.line_break()).trim_start().to_owned());
        }
        let (key, before) = predecessor(entries, &name, order)?;
        let after = end(&self.text, before);
        Some(if self.flows(map) {
            self.with(after, &format!(", {}", flow()))
        } else {
            self.with(self.line_end(after), &block(self.indent(key)))
        })
    }

    fn entry(&self, keys: &[&str]) -> Option<(&Key, &Node)> {
        let (name, outer) = keys.split_last()?;
        let map = outer.iter().try_fold(&self.tree, |node, key| node.get(key))?;
        let Value::Map(entries) = &map.value else { return None };
        entries.iter().find(|(key, _)| key.name == *name).map(|(key, _)| (key, map))
    }

    /// Believes a new text only if it says what is expected.
    fn accept(&mut self, text: String, expected: &Node) -> Option<()> {
        let tree = yaml::read(&self.path, &text, 0).ok()?;
        same(&tree, expected).then(|| (self.text, self.tree) = (text, tree))
    }

    fn with(&self, at: usize, insertion: &str) -> String {
        [&self.text[..at], insertion, &self.text[at..]].concat()
    }

    /// Line breaks as the file has them.
    fn lines(&self, written: &str) -> String {
        written.replace('\n', self.line_break())
    }

    fn line_break(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    fn flows(&self, node: &Node) -> bool {
        self.text[node.span.start..].starts_with(['{', '['])
    }

    fn indent(&self, key: &Key) -> usize {
        self.text[self.line_start(key.span.start)..key.span.start].chars().count()
    }

    fn after_colon(&self, key: &Key) -> Option<usize> {
        self.text[key.span.end..].find(':').map(|colon| key.span.end + colon + 1)
    }

    fn line_start(&self, offset: usize) -> usize {
        self.text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Where the line ends: before its break, which may be Windows'.
    fn line_end(&self, offset: usize) -> usize {
        let line = self.text[offset..].split('\n').next().unwrap_or_default();
        offset + line.strip_suffix('\r').unwrap_or(line).len()
    }
}

/// Where a value ends. The places of maps and lists are those of their beginnings, so their last parts tell.
#[must_use]
pub fn end(text: &str, node: &Node) -> usize {
    let (last, close) = match &node.value {
        Value::Map(entries) => (entries.last().map(|(_, value)| end(text, value)), '}'),
        Value::List(items) => (items.last().map(|item| end(text, item)), ']'),
        _ => return node.span.end,
    };
    let last = last.unwrap_or(node.span.start);
    let flows = text[node.span.start..].starts_with(['{', '[']);
    if flows { text[last..].find(close).map_or(last, |at| last + at + 1) } else { last }
}

/// The entry after which a new one stands: the last that comes before it in the order of the fields, or the last of all.
fn predecessor<'a>(entries: &'a [(Key, Node)], name: &str, order: &[&str]) -> Option<(&'a Key, &'a Node)> {
    let rank = |name: &str| order.iter().position(|known| *known == name);
    let own = rank(name);
    let before = entries.iter().filter(|(key, _)| own.is_some() && rank(&key.name).is_some_and(|rank| Some(rank) < own));
    let found = before.max_by_key(|(key, _)| rank(&key.name)).or_else(|| entries.last());
    found.map(|(key, value)| (key, value))
}

fn nested(keys: &[&str], value: &Written) -> Written {
    keys.iter().rev().fold(value.clone(), |inner, key| Written::Map(vec![((*key).to_owned(), inner)]))
}

/// What a reader of YAML makes of a written value.
fn reading(path: &SourcePath, value: &Written) -> Option<Node> {
    yaml::read(path, &format!("v: {}", value.flow()), 0).ok()?.get("v").cloned()
}

fn named(name: &str) -> Key {
    Key { name: name.to_owned(), span: Span::default() }
}

fn at<'a>(tree: &'a mut Node, keys: &[&str]) -> Option<&'a mut Node> {
    keys.iter().try_fold(tree, |node, name| {
        let Value::Map(entries) = &mut node.value else { return None };
        entries.iter_mut().find(|(key, _)| key.name == *name).map(|(_, value)| value)
    })
}

/// Puts a value into a tree, making the maps on the way.
fn put(tree: &mut Node, keys: &[&str], value: Node) -> Option<()> {
    let Some((name, rest)) = keys.split_first() else {
        tree.value = value.value;
        return Some(());
    };
    if tree.value == Value::Null {
        tree.value = Value::Map(Vec::new());
    }
    let Value::Map(entries) = &mut tree.value else { return None };
    let known = entries.iter().position(|(key, _)| key.name == *name);
    let place = known.unwrap_or_else(|| {
        entries.push((named(name), Node { span: Span::default(), value: Value::Null }));
        entries.len() - 1
    });
    put(&mut entries.get_mut(place)?.1, rest, value)
}

/// Whether two trees say the same, wherever it stands and in whatever order.
#[must_use]
pub fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::Map(left), Value::Map(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| {
                    right.iter().find(|(other, _)| other.name == key.name).is_some_and(|(_, other)| same(value, other))
                })
        }
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (left, right) => left == right,
    }
}

#[cfg(test)]
mod tests;
