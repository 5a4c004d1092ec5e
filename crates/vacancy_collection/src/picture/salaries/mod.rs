//! What notices pay, by grade: a plot of points for each currency and period, of which nothing is
//! exchanged or computed.
//!
//! Grades go down the page, amounts across, so that the names of grades stand level and a long scale
//! only makes the plot longer.

mod panel;
mod points;

use vacancy_model::value::Period;

use super::entry::Paid;
use super::{Frame, Picture};

/// What is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Salaries<'p> {
    pub notices: &'p [Paid],
}

/// Between two plots.
const BETWEEN: i32 = 28;

/// Draws what notices pay; `None` where none says it.
pub fn salaries(shown: Salaries<'_>, frame: Frame<'_>) -> Option<Picture> {
    let panels = panels(shown.notices);
    let mut picture = Picture {
        width: frame.drawn_width(),
        height: 0,
        title: frame.wording.salaries.to_owned(),
        description: String::new(),
        ground: Vec::new(),
        marks: Vec::new(),
    };
    let mut said = Vec::new();
    for notices in &panels {
        said.extend(panel::draw(notices, frame, &mut picture));
        picture.height += BETWEEN;
    }
    picture.height -= BETWEEN;
    picture.description = said.join(" ");
    (!panels.is_empty()).then_some(picture)
}

/// The notices of each currency and period: those of most notices first.
fn panels(notices: &[Paid]) -> Vec<Vec<&Paid>> {
    let unit = |paid: &Paid| -> (String, Period) { (paid.currency.clone(), paid.period) };
    let mut panels: Vec<Vec<&Paid>> = Vec::new();
    for paid in notices {
        let own =
            panels.iter_mut().find(|panel| panel.first().is_some_and(|it| unit(it) == unit(paid)));
        match own {
            Some(panel) => panel.push(paid),
            None => panels.push(vec![paid]),
        }
    }
    panels.sort_by_key(|panel| std::cmp::Reverse(panel.len()));
    panels
}
