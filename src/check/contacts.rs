//! A telephone number can be dialled, a mail address can be written to, a site can be opened: pages make links of them.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::SourcePath;
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::service::{Contact, ContactKind};
use crate::parse::value::{MailAddress, WebAddress};

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let contacts = match &item.record {
        Record::Service(service) => &service.contacts,
        Record::Organization(organization) => &organization.contacts,
        _ => return Vec::new(),
    };
    contacts.iter().filter_map(|contact| judge(&item.path, contact)).collect()
}

/// Those of the portal itself.
pub fn check_portal(input: &Input<'_>) -> Vec<Diagnostic> {
    let settings = &input.portal.settings;
    settings.contacts.iter().chain(&settings.dpo).filter_map(|contact| judge(&settings.path, contact)).collect()
}

fn judge(path: &SourcePath, contact: &Contact) -> Option<Diagnostic> {
    let value = contact.value.value.as_str();
    let (is_valid, kind) = match contact.kind {
        ContactKind::Phone | ContactKind::Mobile => (is_phone(value), "phone"),
        ContactKind::Email | ContactKind::Pec => (MailAddress::parse(value).is_some(), "email"),
        ContactKind::Website => (WebAddress::parse(value).is_some(), "website"),
    };
    let diagnostic = || Diagnostic::error("contact-invalid", Place::at(path, contact.value.span));
    (!is_valid).then(|| diagnostic().with("kind", kind).with("value", value))
}

/// Digits and spaces, after a `+` for a country. Three digits are an emergency number.
fn is_phone(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    number.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') && (3..=15).contains(&digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Rule, testing};

    #[test]
    fn contacts_can_be_used() {
        let body = "--- content/organizations/a.yaml
name: A
type: comune
contacts:
  - { kind: phone, value: +39 0171 445 111 }
  - { kind: mobile, value: 0171/445111 }
  - { kind: pec, value: protocollo.comune.it }
  - { kind: website, value: www.comune.it }
";
        let expected = [
            "organizations/a.yaml:5:28 contact-invalid phone 0171/445111",
            "organizations/a.yaml:6:25 contact-invalid email protocollo.comune.it",
            "organizations/a.yaml:7:29 contact-invalid website www.comune.it",
        ];
        testing::check(Rule::Item(super::check), body, &expected);
    }

    #[test]
    fn so_can_those_of_the_portal() {
        let settings = "--- content/portal.yaml
title: A
base_url: https://x.example
languages: [it]
contacts: [{ kind: phone, value: '+39 0171 445' }]
dpo: { kind: email, value: rpd.comune.it }
";
        testing::check(Rule::Portal(super::check_portal), settings, &["portal.yaml:5:28 contact-invalid email rpd.comune.it"]);
    }

    #[test]
    fn numbers_that_can_be_dialled() {
        assert!(["112", "+39 0171 445111", "800 123 456"].into_iter().all(is_phone));
        assert!(!["", "+", "12", "0171-445111", "+39 0171 x", "1234567890123456"].into_iter().any(is_phone));
    }
}
