//! The views of a notice.

mod clock;
mod deadline;
mod file;
mod format;
mod grade;
mod level;
mod mark;
mod messages;
mod place;
mod run;
#[cfg(test)]
mod sample;
mod sheet;
mod source;
mod timeline;
