//! The order in which a page is read: one flow, columns side by side, tables.

use super::columns::{self, Gutter};
use super::furniture::PageRows;
use super::language::Votes;
use super::line::Line;
use super::matrix::Rect;
use super::rows::Row;
use super::{sort, table};

/// A line in the order of reading, and what it stands in.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) line: Line,
    pub(super) place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Text that is set to this right edge.
    Column {
        right: f64,
    },
    Cell {
        table: u32,
        row: u32,
        column: u32,
    },
    Furniture,
}

/// A part of a page that is read in one way.
#[derive(Debug)]
enum Region {
    Flow(Vec<Line>),
    /// One column read to its end, then the next.
    Columns {
        columns: Vec<Vec<Line>>,
        gutter: Gutter,
        is_parallel: bool,
    },
    /// Row by row, each row its cells, each cell its lines.
    Table {
        rows: Vec<Vec<Vec<Line>>>,
        gutter: Gutter,
        columns: Vec<Vec<Line>>,
    },
    Furniture(Vec<Line>),
}

/// The lines of all pages, in the order of reading.
pub(super) fn order(pages: Vec<PageRows>) -> Vec<Placed> {
    let mut regions: Vec<(f64, Region)> = Vec::new();
    for page in pages {
        let width = page.width;
        let found = self::regions(page.rows, &page.rules);
        regions.extend(found.into_iter().map(|region| (width, region)));
    }
    read_alike(&mut regions);
    let edges = Edges::measure(&regions);
    let parallel = parallel_rights(&regions);
    let mut reader = Reader::default();
    for (width, region) in regions {
        reader.read(region, edges.right(width), &parallel);
    }
    reader.finish()
}

fn regions(rows: Vec<Row>, rules: &[Rect]) -> Vec<Region> {
    let (furniture, rows): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.is_furniture);
    let top = rows.first().map_or(f64::INFINITY, |row| row.base);
    let (above, below): (Vec<Row>, Vec<Row>) =
        furniture.into_iter().partition(|row| row.base < top);
    let lines = |rows: Vec<Row>| rows.iter().filter_map(whole).collect::<Vec<_>>();
    let mut regions = vec![Region::Furniture(lines(above))];
    let mut rest = rows.as_slice();
    let mut flow = Vec::new();
    while let Some((first, others)) = rest.split_first() {
        if let Some(run) = columns::run(rest) {
            let (rows, after) = rest.split_at(run.rows);
            regions.push(Region::Flow(std::mem::take(&mut flow)));
            regions.push(region(rows, &run.gutters, rules));
            rest = after;
        } else {
            flow.extend(whole(first));
            rest = others;
        }
    }
    regions.extend([Region::Flow(flow), Region::Furniture(lines(below))]);
    regions
}

/// A row as one line, however wide the gaps in it.
fn whole(row: &Row) -> Option<Line> {
    let (first, others) = row.pieces.split_first()?;
    let mut line = first.clone();
    for piece in others {
        line.append(piece);
    }
    Some(line)
}

fn region(rows: &[Row], gutters: &[Gutter], rules: &[Rect]) -> Region {
    let gutter = gutters.first().copied().unwrap_or_default();
    let columns = columns::split(rows, gutters);
    let is_parallel = is_parallel(&columns);
    if is_parallel || columns::are_text(&columns) {
        Region::Columns { columns, gutter, is_parallel }
    } else {
        Region::Table { rows: table::rows(rows, gutters, rules), gutter, columns }
    }
}

/// Two columns that say the same in two languages.
fn is_parallel(columns: &[Vec<Line>]) -> bool {
    let [left, right] = columns else { return false };
    let votes = |lines: &[Line]| {
        let mut votes = Votes::default();
        for line in lines {
            votes.add(&line.text);
        }
        votes.winner()
    };
    matches!((votes(left), votes(right)), (Some(left), Some(right)) if left != right)
}

/// What stands in the columns of a bilingual page is bilingual too, though it is too short to tell.
fn read_alike(regions: &mut [(f64, Region)]) {
    let parallel = regions.iter().find_map(|(_, region)| match region {
        Region::Columns { gutter, is_parallel: true, .. } => Some(*gutter),
        _ => None,
    });
    let Some(parallel) = parallel else { return };
    for (_, region) in regions {
        match region {
            Region::Columns { gutter, is_parallel, .. } if gutter.meets(parallel) => {
                *is_parallel = true;
            }
            Region::Table { gutter, columns, .. }
                if gutter.meets(parallel) && columns.len() == 2 =>
            {
                let (columns, gutter) = (std::mem::take(columns), *gutter);
                *region = Region::Columns { columns, gutter, is_parallel: true };
            }
            _ => {}
        }
    }
}

/// The right edge of the text, for each width of page.
struct Edges(Vec<(f64, f64)>);

impl Edges {
    fn measure(regions: &[(f64, Region)]) -> Self {
        let mut of_width: Vec<(f64, Vec<f64>)> = Vec::new();
        for (width, region) in regions {
            let Region::Flow(lines) = region else { continue };
            let rights = lines.iter().map(|line| line.right);
            match of_width.iter_mut().find(|(known, _)| is_same_width(*known, *width)) {
                Some((_, known)) => known.extend(rights),
                None => of_width.push((*width, rights.collect())),
            }
        }
        Self(of_width.into_iter().map(|(width, rights)| (width, reach(rights))).collect())
    }

    fn right(&self, width: f64) -> f64 {
        let known = self.0.iter().find(|(known, _)| is_same_width(*known, width));
        known.map_or(f64::INFINITY, |&(_, right)| right)
    }
}

fn is_same_width(width: f64, other: f64) -> bool {
    (width - other).abs() < 1.0
}

/// The right edge that lines are set to: the furthest that any reaches, but for a few that stand out.
fn reach(mut rights: Vec<f64>) -> f64 {
    /// One line in so many may stand out: an address that no line holds.
    const OUTLIERS: usize = 40;
    sort::by_measure(&mut rights, |right| -right);
    rights.get(rights.len() / OUTLIERS).copied().unwrap_or(f64::INFINITY)
}

/// Reads regions one after another; of bilingual columns the left ones first, through all pages.
#[derive(Default)]
struct Reader {
    placed: Vec<Placed>,
    aside: Vec<Placed>,
    tables: u32,
}

impl Reader {
    fn read(&mut self, region: Region, right: f64, parallel: &[f64]) {
        match region {
            Region::Furniture(lines) => self.push_all(lines, Place::Furniture),
            Region::Flow(lines) => {
                if !lines.is_empty() {
                    self.placed.append(&mut self.aside);
                }
                self.push_all(lines, Place::Column { right });
            }
            Region::Columns { columns, is_parallel, .. } => {
                for (number, lines) in columns.into_iter().enumerate() {
                    // The columns of one language are one text, and set to one edge.
                    let parallel = parallel.get(number).copied().filter(|_| is_parallel);
                    let right = parallel.unwrap_or_else(|| column_right(&lines));
                    let placed = placed(lines, Place::Column { right });
                    if is_parallel && number > 0 {
                        self.aside.extend(placed);
                    } else {
                        self.placed.extend(placed);
                    }
                }
            }
            Region::Table { rows, .. } => {
                self.placed.append(&mut self.aside);
                self.read_table(rows);
            }
        }
    }

    fn read_table(&mut self, rows: Vec<Vec<Vec<Line>>>) {
        let table = self.tables;
        self.tables += 1;
        for (row, cells) in (0..).zip(rows) {
            for (column, lines) in (0..).zip(cells) {
                self.push_all(lines, Place::Cell { table, row, column });
            }
        }
    }

    fn push_all(&mut self, lines: Vec<Line>, place: Place) {
        self.placed.extend(placed(lines, place));
    }

    fn finish(mut self) -> Vec<Placed> {
        self.placed.append(&mut self.aside);
        self.placed
    }
}

/// The right edge of each of the columns that say the same in two languages.
fn parallel_rights(regions: &[(f64, Region)]) -> [f64; 2] {
    let mut rights = [f64::NEG_INFINITY; 2];
    for (_, region) in regions {
        if let Region::Columns { columns, is_parallel: true, .. } = region {
            for (right, lines) in rights.iter_mut().zip(columns) {
                *right = right.max(column_right(lines));
            }
        }
    }
    rights
}

fn column_right(lines: &[Line]) -> f64 {
    reach(lines.iter().map(|line| line.right).collect())
}

fn placed(lines: Vec<Line>, place: Place) -> impl Iterator<Item = Placed> {
    lines.into_iter().map(move |line| Placed { line, place })
}
