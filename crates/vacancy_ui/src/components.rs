//! What the page is made of, one folder a component. Their looks are in `www/styles`.

mod app;
mod conflict;
mod contract_table;
mod drop_zone;
mod fact_line;
mod fact_row;
mod fact_sheet;
mod figures;
mod file_picker;
mod header;
mod intro;
mod language_switch;
mod mark;
mod not_a_notice;
mod notice_pane;
mod paste_box;
mod quoting_switch;
mod sample_list;
mod sheet_head;
mod source_pane;
mod status_line;
mod timeline;
mod value;
mod words;

pub use app::VacancyLens;
