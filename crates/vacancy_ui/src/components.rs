//! What the page is made of, one folder a component. Their looks are in `www/styles`.

mod app;
mod drawing;
mod drop_zone;
mod fact_sheet;
mod file_picker;
mod header;
mod intro;
mod language_switch;
mod not_a_notice;
mod notice_pane;
mod paste_box;
mod sample_list;
mod source_pane;
mod status_line;

pub use app::VacancyLens;
