//! Notices as they come out of viewers, portals, mails and word processors: the same facts in other
//! clothes.
//!
//! An [`Axis`] is one thing that differs (how the header is set, what marks a list item), and has
//! several [`Way`]s. One way of each axis can be taken at once; they apply in the order of [`AXES`],
//! from what an author decides to what a program does to the finished text.

mod blanks;
mod bullets;
mod editions;
mod encoding;
mod frame;
mod furniture;
mod header;
mod headings;
mod letters;
mod lines;
mod number;
mod wrap;

pub use editions::Editions;
pub use wrap::{broken, hyphenated};

/// One thing in which notices differ.
#[derive(Debug, Clone, Copy)]
pub struct Axis {
    pub name: &'static str,
    pub ways: &'static [Way],
}

/// One way to set a notice: text in, the same notice in another form out.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    pub name: &'static str,
    pub apply: fn(&str) -> String,
}

/// Every axis, in the order in which they apply.
pub const AXES: [Axis; 10] = [
    number::AXIS,
    header::AXIS,
    headings::AXIS,
    bullets::AXIS,
    wrap::AXIS,
    letters::AXIS,
    blanks::AXIS,
    furniture::AXIS,
    frame::AXIS,
    encoding::AXIS,
];

/// What is done to a notice: its editions arranged, and on each axis one way, or none.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    pub editions: Editions,
    /// For each axis the number of its way, counted from one; zero, or one past the last, leaves it.
    pub ways: [usize; AXES.len()],
}

impl Recipe {
    pub const PLAIN: Self = Self { editions: Editions::AsPrinted, ways: [0; AXES.len()] };

    /// The notice in its new form.
    pub fn apply(&self, notice: &str) -> String {
        let arranged = self.editions.arrange(notice);
        self.chosen().fold(arranged, |text, (_, way)| (way.apply)(&text))
    }

    /// What is done, in words: "english only, header glued, wrap at 72".
    pub fn name(&self) -> String {
        let ways = self.chosen().map(|(axis, way)| format!("{} {}", axis.name, way.name));
        let names: Vec<_> =
            self.editions.name().map(str::to_owned).into_iter().chain(ways).collect();
        if names.is_empty() { "as it is".to_owned() } else { names.join(", ") }
    }

    /// Every recipe that does one thing alone.
    pub fn singles() -> impl Iterator<Item = Self> {
        let editions = Editions::ALL.map(|editions| Self { editions, ..Self::PLAIN });
        let ways = AXES.iter().enumerate().flat_map(|(axis, each)| {
            (1..=each.ways.len()).map(move |way| {
                let mut recipe = Self::PLAIN;
                if let Some(chosen) = recipe.ways.get_mut(axis) {
                    *chosen = way;
                }
                recipe
            })
        });
        editions.into_iter().chain(ways)
    }

    fn chosen(&self) -> impl Iterator<Item = (&'static Axis, &'static Way)> {
        AXES.iter().zip(self.ways).filter_map(|(axis, way)| {
            let way = axis.ways.get(way.checked_sub(1)?)?;
            Some((axis, way))
        })
    }
}
