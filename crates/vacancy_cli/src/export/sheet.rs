//! The one output of many notices: what a format wants before, between and behind them.

use std::io::{self, Write};

use vacancy_export::{BYTE_ORDER_MARK, Calendar, csv_header};

use super::entry::Entry;
use crate::args::ExportFormat;

/// The one output of many notices: what stands before, between and after them.
pub(super) struct Sheet {
    format: ExportFormat,
    has_byte_order_mark: bool,
    entries: usize,
    /// Held until all are known: the same vacancy may come twice.
    calendar: Calendar,
}

impl Sheet {
    pub(super) fn new(format: ExportFormat, has_byte_order_mark: bool) -> Self {
        Self { format, has_byte_order_mark, entries: 0, calendar: Calendar::default() }
    }

    pub(super) fn add(&mut self, entry: Entry, out: &mut impl Write) -> io::Result<()> {
        let is_first = self.entries == 0;
        self.entries += 1;
        let text = match entry {
            Entry::Text(text) => text,
            Entry::Event(Some(event)) => {
                self.calendar.add(event);
                return Ok(());
            }
            Entry::Event(None) => return Ok(()),
        };
        if is_first {
            self.begin(out)?;
        } else {
            out.write_all(self.between().as_bytes())?;
        }
        out.write_all(text.as_bytes())
    }

    fn begin(&self, out: &mut impl Write) -> io::Result<()> {
        match self.format {
            ExportFormat::Json => out.write_all(b"[\n"),
            ExportFormat::Csv => {
                let mark = if self.has_byte_order_mark { BYTE_ORDER_MARK } else { "" };
                write!(out, "{mark}{}", csv_header())
            }
            _ => Ok(()),
        }
    }

    const fn between(&self) -> &'static str {
        match self.format {
            ExportFormat::Json => ",\n",
            ExportFormat::Markdown => "\n---\n\n",
            _ => "",
        }
    }

    /// Prints the end. Where nothing was read, nothing is printed.
    pub(super) fn finish(&self, out: &mut impl Write) -> io::Result<()> {
        match self.format {
            _ if self.entries == 0 => Ok(()),
            ExportFormat::Json => out.write_all(b"\n]\n"),
            ExportFormat::Ical => out.write_all(self.calendar.to_text().as_bytes()),
            _ => Ok(()),
        }
    }
}
