//! What the page says around a notice, with names and figures in it.

use vacancy_messages::texts::filled;
use vacancy_model::Lang;
use vacancy_text::decimal;

use super::{Messages, counted, is_one};
use crate::batch::Counts;

impl Messages {
    /// What the desk is for, by the order of its views.
    pub(crate) fn desk(&self) -> [&'static str; 5] {
        [
            self.desk_situation(),
            self.desk_compare(),
            self.desk_check(),
            self.desk_export(),
            self.desk_keep(),
        ]
    }

    /// How many files of all were read, and how many were not.
    pub(crate) fn files_read(&self, Counts { read, stopped, all }: Counts) -> String {
        // "1 of 2 files read", but « 1 fichier lu sur 2 ».
        let decisive = match self.lang {
            Lang::En => all,
            Lang::Fr => read,
        };
        let is_one_read = is_one(decisive, self.lang);
        let text = if is_one_read { self.one_file_read() } else { self.many_files_read() };
        let mut said = filled(text, &[&decimal(read as u64), &decimal(all as u64)]);
        if stopped > 0 {
            let is_one = is_one(stopped, self.lang);
            let text = if is_one { self.one_not_read() } else { self.many_not_read() };
            said.push_str(", ");
            said.push_str(&counted(text, stopped));
        }
        said
    }

    /// Lists so many files that were not read; no longer does.
    pub(crate) fn unfold_files(&self, count: usize) -> String {
        let text = if count == 1 { self.unfold_one() } else { self.unfold_many() };
        counted(text, count)
    }

    pub(crate) fn more_files(&self, count: usize) -> String {
        counted(self.and_more(), count)
    }

    /// Kilobytes read, and all.
    pub(crate) fn file_loads(&self, read: u32, all: u32) -> String {
        filled(self.kilobytes(), &[&decimal(read), &decimal(all)])
    }

    /// Pages read, and all.
    pub(crate) fn file_page(&self, page: u32, all: u32) -> String {
        filled(self.pages(), &[&decimal(page), &decimal(all)])
    }

    pub(crate) fn now_shown(&self, title: &str, checks: usize) -> String {
        let mut said = filled(self.notice_read(), &[title]);
        if checks > 0 {
            said.extend([" ", &self.points_to_check(checks), "."]);
        }
        said
    }
}
