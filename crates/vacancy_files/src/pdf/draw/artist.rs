//! Follows a page's instructions and puts down what they draw.

use std::collections::BTreeMap;

use hayro_syntax::object::dict::keys::{CONTENTS, MATRIX, RESOURCES, SUBTYPE};
use hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::{Page, Resources};

use super::Drawing;
use super::marked::Marked;
use super::path::Path;
use super::text::{Pen, TextState};
use crate::FileError;
use crate::pdf::budget::Budget;
use crate::pdf::font::Font;
use crate::pdf::instructions::{Instructions, Operand, Operands};
use crate::pdf::matrix::{Matrix, Rect};

/// Draws the pages of one file; fonts are read once.
#[derive(Debug)]
pub(in crate::pdf) struct Artist {
    fonts: Vec<Font>,
    known_fonts: BTreeMap<ObjectIdentifier, usize>,
    budget: Budget,
    /// Drawings inside drawings, at most.
    max_depth: u32,
}

/// What a glyph costs of the budget, in bytes: about what is kept of it.
const GLYPH_COST: usize = 64;
/// What a drawing inside a drawing costs besides its content: about the time to begin one.
const FORM_COST: usize = 4 << 10;
/// Names of fonts that are remembered; no page uses more.
const MAX_NAMES: usize = 100;
/// States that are kept and not taken back; more are a mistake of the file.
const MAX_SAVED: usize = 1_000;

impl Artist {
    pub(in crate::pdf) const fn new(budget: Budget, max_depth: u32) -> Self {
        Self { fonts: Vec::new(), known_fonts: BTreeMap::new(), budget, max_depth }
    }

    /// What stands on a page, upright.
    ///
    /// # Errors
    /// Where it unfolds beyond the budget.
    pub(in crate::pdf) fn draw(&mut self, page: &Page<'_>) -> Result<Drawing, FileError> {
        let (width, height) = page.render_dimensions();
        let drawing = Drawing { width: width.into(), height: height.into(), ..Drawing::default() };
        let ctm = Matrix(page.initial_transform(true).as_coeffs());
        let content = self.content(page)?;
        let mut sheet = Sheet { artist: self, drawing, marked: Marked::default() };
        sheet.run(&content, page.resources(), ctm, 0)?;
        let mut drawing = sheet.drawing;
        drawing.straighten();
        Ok(drawing)
    }

    /// The instructions of a page; they may be cut over several streams.
    fn content(&mut self, page: &Page<'_>) -> Result<Vec<u8>, FileError> {
        match page.raw().get::<Object<'_>>(CONTENTS) {
            Some(Object::Stream(stream)) => self.budget.unpack(&stream),
            Some(Object::Array(array)) => {
                let mut all = Vec::new();
                for stream in array.iter::<Stream<'_>>() {
                    all.extend(self.budget.unpack(&stream)?);
                    all.push(b'\n');
                }
                Ok(all)
            }
            _ => Ok(Vec::new()),
        }
    }

    fn font(&mut self, dict: &Dict<'_>) -> Result<usize, FileError> {
        if let Some(&known) = dict.obj_id().and_then(|id| self.known_fonts.get(&id)) {
            return Ok(known);
        }
        let number = self.fonts.len();
        self.fonts.push(Font::new(dict, &mut self.budget)?);
        if let Some(id) = dict.obj_id() {
            self.known_fonts.insert(id, number);
        }
        Ok(number)
    }
}

/// One page while it is drawn.
struct Sheet<'t> {
    artist: &'t mut Artist,
    drawing: Drawing,
    marked: Marked,
}

/// What holds until it is taken back.
#[derive(Debug, Clone, Copy)]
struct State {
    ctm: Matrix,
    text: TextState,
}

impl Sheet<'_> {
    fn run(
        &mut self,
        content: &[u8],
        resources: &Resources<'_>,
        ctm: Matrix,
        depth: u32,
    ) -> Result<(), FileError> {
        let state = State { ctm, text: TextState::default() };
        let mut brush = Brush {
            sheet: self,
            resources,
            state,
            saved: Vec::new(),
            pen: Pen::at(Matrix::IDENTITY),
            path: Path::default(),
            fonts: Vec::new(),
            depth,
        };
        let mut instructions = Instructions::new(content);
        while let Some((word, operands)) = instructions.next() {
            brush.follow(word, operands)?;
        }
        Ok(())
    }
}

/// One stream of instructions while it is followed.
struct Brush<'s, 't, 'r, 'a> {
    sheet: &'s mut Sheet<'t>,
    resources: &'r Resources<'a>,
    state: State,
    saved: Vec<State>,
    pen: Pen,
    path: Path,
    /// The numbers of those that were chosen here, by their names.
    fonts: Vec<(Vec<u8>, Option<usize>)>,
    depth: u32,
}

impl Brush<'_, '_, '_, '_> {
    fn follow(&mut self, operator: &[u8], operands: &Operands) -> Result<(), FileError> {
        match operator {
            b"q" if self.saved.len() < MAX_SAVED => self.saved.push(self.state),
            b"Q" => self.state = self.saved.pop().unwrap_or(self.state),
            b"cm" => self.state.ctm = Matrix(operands.numbers()).then(self.state.ctm),
            b"Do" => return self.draw_object(operands),
            b"BI" => self.add_picture(),
            b"BDC" | b"BMC" => self.begin_marked(operands),
            b"EMC" => self.sheet.marked.end(&mut self.sheet.drawing),
            b"m" | b"l" | b"c" | b"v" | b"y" | b"re" => self.extend_path(operator, operands),
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"S" | b"s" => {
                self.path.paint(&mut self.sheet.drawing);
            }
            b"n" => self.path.clear(),
            b"Tj" | b"TJ" | b"'" | b"\"" => return self.show(operator, operands),
            b"Tf" => return self.choose_font(operands),
            _ => self.set_text_state(operator, operands),
        }
        Ok(())
    }

    fn set_text_state(&mut self, operator: &[u8], operands: &Operands) {
        let text = &mut self.state.text;
        let first = operands.number(0);
        match operator {
            b"BT" => self.pen = Pen::at(Matrix::IDENTITY),
            b"Tc" => text.letter_spacing = first,
            b"Tw" => text.word_spacing = first,
            b"Tz" => text.stretch = first / 100.0,
            b"TL" => text.leading = first,
            b"Ts" => text.rise = first,
            b"Tr" => text.is_outlined = (first - 2.0).abs() < 0.5,
            b"Td" => self.pen.next_line(first, operands.number(1)),
            b"TD" => {
                text.leading = -operands.number(1);
                self.pen.next_line(first, operands.number(1));
            }
            b"Tm" => self.pen = Pen::at(Matrix(operands.numbers())),
            b"T*" => self.pen.next_line(0.0, -text.leading),
            _ => {}
        }
    }

    fn extend_path(&mut self, operator: &[u8], operands: &Operands) {
        let ctm = self.state.ctm;
        let place = |at: usize| ctm.apply(operands.number(at), operands.number(at + 1));
        match operator {
            b"m" => self.path.move_to(place(0)),
            b"re" => self.path.rect(operands.numbers(), ctm),
            _ => {
                let places = operands.count() / 2;
                (0..places).for_each(|at| self.path.line_to(place(2 * at)));
            }
        }
    }

    fn begin_marked(&mut self, operands: &Operands) {
        if operands.name().is_some() {
            self.sheet.marked.begin(operands, self.resources, &self.sheet.drawing);
        }
    }

    fn choose_font(&mut self, operands: &Operands) -> Result<(), FileError> {
        let name = operands.name().unwrap_or_default();
        self.state.text.size = operands.number(1);
        let known = self.fonts.iter().find(|(known, _)| known == name);
        self.state.text.font = match known {
            Some(&(_, font)) => font,
            None => {
                let dict = self.resources.fonts.get::<Dict<'_>>(name);
                let font = dict.map(|dict| self.sheet.artist.font(&dict)).transpose()?;
                if self.fonts.len() < MAX_NAMES {
                    self.fonts.push((name.to_owned(), font));
                }
                font
            }
        };
        Ok(())
    }

    /// Draws strings, and moves the pen by the numbers between them.
    fn show(&mut self, operator: &[u8], operands: &Operands) -> Result<(), FileError> {
        let text = &mut self.state.text;
        if operator == b"\"" {
            text.word_spacing = operands.number(0);
            text.letter_spacing = operands.number(1);
        }
        if matches!(operator, b"'" | b"\"") {
            self.pen.next_line(0.0, -text.leading);
        }
        let Sheet { artist: Artist { fonts, budget, .. }, drawing, marked } = &mut *self.sheet;
        let Some(font) = text.font.and_then(|font| fonts.get_mut(font)) else { return Ok(()) };
        let mut stroke = text.stroke(&self.pen, self.state.ctm, font, marked.is_artifact());
        let before = drawing.glyphs.len();
        for operand in operands.iter() {
            match operand {
                Operand::Text(text) => {
                    font.read(text, budget, |drawn| stroke.draw(drawn, drawing))?;
                }
                Operand::Number(number) if operator == b"TJ" => stroke.move_back(number),
                _ => {}
            }
        }
        self.pen.advance(stroke.advance);
        budget.charge((drawing.glyphs.len() - before) * GLYPH_COST)
    }

    /// A picture, or a drawing inside the drawing.
    fn draw_object(&mut self, operands: &Operands) -> Result<(), FileError> {
        let objects = &self.resources.x_objects;
        let object = operands.name().and_then(|name| objects.get::<Stream<'_>>(name));
        let Some(stream) = object else { return Ok(()) };
        let dict = stream.dict();
        let is_form = dict.get::<Name<'_>>(SUBTYPE).is_some_and(|kind| &*kind == b"Form");
        if !is_form {
            self.add_picture();
            return Ok(());
        }
        if self.depth >= self.sheet.artist.max_depth {
            return Ok(());
        }
        let matrix = dict.get::<[f32; 6]>(MATRIX).map(|numbers| Matrix(numbers.map(f64::from)));
        let ctm = matrix.unwrap_or(Matrix::IDENTITY).then(self.state.ctm);
        self.sheet.artist.budget.charge(FORM_COST)?;
        let content = self.sheet.artist.budget.unpack(&stream)?;
        match dict.get::<Dict<'_>>(RESOURCES) {
            Some(own) => self.sheet.run(&content, &Resources::new(own), ctm, self.depth + 1),
            None => self.sheet.run(&content, self.resources, ctm, self.depth + 1),
        }
    }

    /// Pictures fill the unit square; small ones may mark a list.
    fn add_picture(&mut self) {
        let rect = Rect::of([0.0, 0.0, 1.0, 1.0], self.state.ctm);
        self.sheet.drawing.pictures += rect.width() * rect.height();
        self.path.rect([0.0, 0.0, 1.0, 1.0], self.state.ctm);
        self.path.paint(&mut self.sheet.drawing);
    }
}
