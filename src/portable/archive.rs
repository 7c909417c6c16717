//! Many files as one, the same bytes for the same files and day. The owner of zip.

use super::{Files, PortableError};
use jiff::civil::Date;
use std::io::{Cursor, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The files in their order, all of them of the given day.
///
/// # Errors
/// There is more than the format holds.
pub fn zip(files: &Files, day: Date) -> Result<Vec<u8>, PortableError> {
    written(files, day).map_err(|error| PortableError::Archive(error.to_string()))
}

fn written(files: &Files, day: Date) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(stamp(day))
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The format counts from 1980; an earlier day is that one.
fn stamp(day: Date) -> DateTime {
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(0);
    DateTime::from_date_and_time(year, part(day.month()), part(day.day()), 0, 0, 0).unwrap_or_default()
}
