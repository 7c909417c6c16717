//! The letters of Italian provinces, as they stand in addresses.

use crate::parse::value::IstatCode;

/// In the order of ISTAT's numbers, from 001; the empty ones are numbers that are no longer used.
const LETTERS: [&str; 111] = [
    "TO", "VC", "NO", "CN", "AT", "AL", "AO", "IM", "SV", "GE", "SP", "VA", "CO", "SO", "MI", "BG", "BS", "PV", "CR", "MN", "BZ",
    "TN", "VR", "VI", "BL", "TV", "VE", "PD", "RO", "UD", "GO", "TS", "PC", "PR", "RE", "MO", "BO", "FE", "RA", "FC", "PU", "AN",
    "MC", "AP", "MS", "LU", "PT", "FI", "LI", "PI", "AR", "SI", "GR", "PG", "TR", "VT", "RI", "RM", "LT", "FR", "CE", "BN", "NA",
    "AV", "SA", "AQ", "TE", "PE", "CH", "CB", "FG", "BA", "TA", "BR", "LE", "PZ", "MT", "CS", "CZ", "RC", "TP", "PA", "ME", "AG",
    "CL", "EN", "CT", "RG", "SR", "SS", "NU", "CA", "PN", "IS", "OR", "BI", "LC", "LO", "RN", "PO", "KR", "VV", "VB", "", "", "",
    "", "MB", "FM", "BT", "SU",
];

/// The province of a municipality: the first three digits of its code are the province's.
#[must_use]
pub fn of(code: &IstatCode) -> Option<&'static str> {
    let number: usize = code.as_str().get(..3)?.parse().ok()?;
    LETTERS.get(number.checked_sub(1)?).copied().filter(|letters| !letters.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn province(code: &str) -> Option<&'static str> {
        of(&serde_json::from_str(&format!("\"{code}\"")).unwrap())
    }

    #[test]
    fn towns_lie_in_their_provinces() {
        let known = [("004078", "CN"), ("001272", "TO"), ("058091", "RM"), ("109006", "FM"), ("111009", "SU"), ("103072", "VB")];
        for (code, letters) in known {
            assert_eq!(province(code), Some(letters), "{code}");
        }
        assert_eq!([province("000001"), province("105001"), province("999001")], [None; 3]);
    }
}
