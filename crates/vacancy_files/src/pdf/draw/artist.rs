//! Follows a page's instructions and puts down what they draw.

use std::collections::BTreeMap;

use hayro_syntax::content::UntypedIter;
use hayro_syntax::object::dict::keys::{CONTENTS, MATRIX, RESOURCES, SUBTYPE};
use hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::{Page, Resources};

use super::Drawing;
use super::marked::Marked;
use super::path::Path;
use super::text::{Ink, Pen, TextState};
use crate::FileError;
use crate::pdf::budget::Budget;
use crate::pdf::font::{Drawn, Font};
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
            drawn: Vec::new(),
            depth,
        };
        let mut instructions = UntypedIter::new(content);
        while let Some(instruction) = instructions.next() {
            let operands = Operands::new(instruction.operands());
            brush.follow(instruction.operator, &operands)?;
        }
        Ok(())
    }
}

/// What an instruction is about: its first six operands, and no instruction that is read here has more.
struct Operands<'b, 'a> {
    objects: [Option<&'b Object<'a>>; 6],
    count: usize,
}

impl<'b, 'a> Operands<'b, 'a> {
    fn new(operands: impl Iterator<Item = &'b Object<'a>>) -> Self {
        let mut all = Self { objects: [None; 6], count: 0 };
        for (place, operand) in all.objects.iter_mut().zip(operands) {
            *place = Some(operand);
            all.count += 1;
        }
        all
    }

    fn get(&self, at: usize) -> Option<&'b Object<'a>> {
        self.objects.get(at).copied().flatten()
    }

    fn last(&self) -> Option<&'b Object<'a>> {
        self.get(self.count.checked_sub(1)?)
    }

    fn number(&self, at: usize) -> f64 {
        match self.get(at) {
            Some(Object::Number(number)) => number.as_f64(),
            _ => 0.0,
        }
    }

    fn numbers<const N: usize>(&self) -> [f64; N] {
        std::array::from_fn(|at| self.number(at))
    }

    fn place(&self, at: usize, matrix: Matrix) -> (f64, f64) {
        matrix.apply(self.number(at), self.number(at + 1))
    }

    fn name(&self) -> Option<&'b Name<'a>> {
        match self.get(0) {
            Some(Object::Name(name)) => Some(name),
            _ => None,
        }
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
    /// Kept for its memory.
    drawn: Vec<Drawn>,
    depth: u32,
}

impl Brush<'_, '_, '_, '_> {
    fn follow(&mut self, operator: &[u8], operands: &Operands<'_, '_>) -> Result<(), FileError> {
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

    fn set_text_state(&mut self, operator: &[u8], operands: &Operands<'_, '_>) {
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

    fn extend_path(&mut self, operator: &[u8], operands: &Operands<'_, '_>) {
        let ctm = self.state.ctm;
        match operator {
            b"m" => self.path.move_to(operands.place(0, ctm)),
            b"re" => self.path.rect(operands.numbers(), ctm),
            _ => {
                let places = operands.count / 2;
                (0..places).for_each(|at| self.path.line_to(operands.place(2 * at, ctm)));
            }
        }
    }

    fn begin_marked(&mut self, operands: &Operands<'_, '_>) {
        if let Some(tag) = operands.name() {
            let properties = operands.get(1);
            self.sheet.marked.begin(tag, properties, self.resources, &self.sheet.drawing);
        }
    }

    fn choose_font(&mut self, operands: &Operands<'_, '_>) -> Result<(), FileError> {
        let dict = operands.name().and_then(|name| self.resources.get_font(name));
        self.state.text.size = operands.number(1);
        self.state.text.font = match dict {
            Some(dict) => Some(self.sheet.artist.font(&dict)?),
            None => None,
        };
        Ok(())
    }

    fn show(&mut self, operator: &[u8], operands: &Operands<'_, '_>) -> Result<(), FileError> {
        if operator == b"\"" {
            self.state.text.word_spacing = operands.number(0);
            self.state.text.letter_spacing = operands.number(1);
        }
        if matches!(operator, b"'" | b"\"") {
            self.pen.next_line(0.0, -self.state.text.leading);
        }
        match operands.last() {
            Some(Object::Array(array)) => self.show_all(array),
            Some(Object::String(string)) => self.show_string(string.as_bytes()),
            _ => Ok(()),
        }
    }

    /// Strings, and numbers between them that move the pen back by thousandths.
    fn show_all(&mut self, array: &Array<'_>) -> Result<(), FileError> {
        for item in array.iter::<Object<'_>>() {
            match item {
                Object::String(string) => self.show_string(string.as_bytes())?,
                Object::Number(number) => {
                    let TextState { size, stretch, .. } = self.state.text;
                    self.pen.advance(-number.as_f64() / 1_000.0 * size * stretch);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn show_string(&mut self, string: &[u8]) -> Result<(), FileError> {
        let Sheet { artist, drawing, marked } = &mut *self.sheet;
        let text = self.state.text;
        let Some(font) = text.font.and_then(|font| artist.fonts.get_mut(font)) else {
            return Ok(());
        };
        self.drawn.clear();
        font.read(string, &mut self.drawn);
        let ink = Ink {
            ctm: self.state.ctm,
            unit: font.unit,
            is_bold: font.is_bold || text.is_outlined,
            is_artifact: marked.is_artifact(),
        };
        for drawn in &self.drawn {
            text.draw(drawn, &mut self.pen, ink, drawing);
        }
        artist.budget.charge(self.drawn.len() * GLYPH_COST)
    }

    /// A picture, or a drawing inside the drawing.
    fn draw_object(&mut self, operands: &Operands<'_, '_>) -> Result<(), FileError> {
        let object = operands.name().and_then(|name| self.resources.get_x_object(name));
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
