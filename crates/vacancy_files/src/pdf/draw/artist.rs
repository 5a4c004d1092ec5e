//! Follows a page's instructions and puts down what they draw.

use super::layers::Layers;
use super::marked::{self, Marked};
use super::path::Path;
use super::text::{Pen, TextState};
use super::{Drawing, fields};
use crate::FileError;
use crate::lookup::Lookup;
use crate::pdf::font::Font;
use crate::pdf::instructions::{Instructions, Operand, Operands};
use crate::pdf::matrix::{Matrix, Rect};
use crate::pdf::syntax::{Dict, File, Object, Page, Stream};

/// Draws the pages of one file; fonts are read once.
#[derive(Debug)]
pub(in crate::pdf) struct Artist<'f> {
    file: &'f File<'f>,
    layers: Layers,
    fonts: Vec<Font>,
    /// The numbers of those that are objects of their own, by the numbers of these.
    known_fonts: Lookup<u32, usize>,
    /// Drawings inside drawings, at most.
    max_depth: u32,
}

/// What a glyph costs of the budget, in bytes: about what is kept of it.
const GLYPH_COST: usize = 64;
/// What a drawing inside a drawing costs besides its content: about the time to begin one.
const FORM_COST: usize = 4 << 10;
/// What a font costs: about the memory of its letters and widths.
const FONT_COST: usize = 8 << 10;
/// Names of fonts that are remembered; no page uses more.
const MAX_NAMES: usize = 100;
/// States that are kept and not taken back; more are a mistake of the file.
const MAX_SAVED: usize = 1_000;

impl<'f> Artist<'f> {
    pub(in crate::pdf) fn new(file: &'f File<'f>, max_depth: u32) -> Self {
        let layers = Layers::read(file);
        Self { file, layers, fonts: Vec::new(), known_fonts: Lookup::default(), max_depth }
    }

    /// What stands on a page, upright.
    ///
    /// # Errors
    /// Where it unfolds beyond the budget.
    pub(in crate::pdf) fn draw(&mut self, page: &Page) -> Result<Drawing, FileError> {
        let drawing = Drawing { width: page.width, height: page.height, ..Drawing::default() };
        let content = self.content(page)?;
        let mut sheet = Sheet { artist: self, drawing, marked: Marked::default() };
        sheet.run(&content, &page.resources, page.transform, 0)?;
        // What the page left open is none of theirs.
        sheet.marked = Marked::default();
        for annotation in page.annotations(sheet.artist.file) {
            sheet.draw_field(&annotation, page)?;
        }
        let mut drawing = sheet.drawing;
        drawing.straighten();
        Ok(drawing)
    }

    /// The instructions of a page; they may be cut over several streams.
    fn content(&self, page: &Page) -> Result<Vec<u8>, FileError> {
        match self.file.get(&page.dict, b"Contents") {
            Object::Stream(stream) => self.file.unpack(&stream),
            Object::Array(parts) => {
                let mut all = Vec::new();
                for part in parts.iter() {
                    match self.file.resolve(part) {
                        Object::Stream(stream) => all.extend(self.file.unpack(&stream)?),
                        _ => self.file.missed()?,
                    }
                    all.push(b'\n');
                }
                Ok(all)
            }
            _ if page.dict.raw(b"Contents").is_none() => Ok(Vec::new()),
            _ => self.file.missed().map(|()| Vec::new()),
        }
    }

    /// The number of a font, which is read where it is not yet known.
    fn font(&mut self, resources: &Dict, name: &[u8]) -> Result<Option<usize>, FileError> {
        let fonts = self.file.get(resources, b"Font").into_dict().unwrap_or_default();
        let number = match fonts.raw(name) {
            Some(&Object::Reference(number)) => Some(number),
            _ => None,
        };
        if let Some(&known) = number.and_then(|number| self.known_fonts.get(&number)) {
            return Ok(Some(known));
        }
        let Some(dict) = self.file.get(&fonts, name).into_dict() else { return Ok(None) };
        self.file.charge(FONT_COST)?;
        let font = self.fonts.len();
        self.fonts.push(Font::new(self.file, &dict)?);
        if let Some(number) = number {
            self.known_fonts.insert(number, font);
        }
        Ok(Some(font))
    }
}

/// One page while it is drawn.
struct Sheet<'t, 'f> {
    artist: &'t mut Artist<'f>,
    drawing: Drawing,
    marked: Marked,
}

/// What holds until it is taken back.
#[derive(Debug, Clone, Copy)]
struct State {
    ctm: Matrix,
    text: TextState,
}

impl Sheet<'_, '_> {
    fn run(
        &mut self,
        content: &[u8],
        resources: &Dict,
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
            objects: None,
            depth,
        };
        let mut instructions = Instructions::new(content);
        while let Some((word, operands)) = instructions.next() {
            brush.follow(word, operands)?;
        }
        Ok(())
    }

    fn draw_field(&mut self, annotation: &Dict, page: &Page) -> Result<(), FileError> {
        let Artist { file, layers, .. } = &*self.artist;
        if layers.hide(file, annotation.raw(b"OC")) {
            return Ok(());
        }
        let Some((stream, place)) = fields::drawing(file, annotation) else { return Ok(()) };
        self.draw_form(&stream, &page.resources, place.then(page.transform), 0)
    }

    /// A drawing inside the drawing, which may need the resources of the one around it.
    fn draw_form(
        &mut self,
        form: &Stream,
        resources: &Dict,
        ctm: Matrix,
        depth: u32,
    ) -> Result<(), FileError> {
        let Artist { file, max_depth, .. } = *self.artist;
        if depth >= max_depth {
            return Ok(());
        }
        let matrix = file.numbers(&form.dict, b"Matrix").map_or(Matrix::IDENTITY, Matrix);
        file.charge(FORM_COST)?;
        let content = file.unpack(form)?;
        let own = file.get(&form.dict, b"Resources").into_dict();
        self.run(&content, own.as_ref().unwrap_or(resources), matrix.then(ctm), depth + 1)
    }
}

/// One stream of instructions while it is followed.
struct Brush<'s, 't, 'f, 'r> {
    sheet: &'s mut Sheet<'t, 'f>,
    resources: &'r Dict,
    state: State,
    saved: Vec<State>,
    pen: Pen,
    path: Path,
    /// The numbers of those that were chosen here, by their names.
    fonts: Vec<(Vec<u8>, Option<usize>)>,
    /// The pictures and drawings that may be drawn here.
    objects: Option<Dict>,
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
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"S" | b"s" => self.paint(),
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

    fn paint(&mut self) {
        if self.sheet.marked.is_hidden() {
            self.path.clear();
        } else {
            self.path.paint(&mut self.sheet.drawing);
        }
    }

    fn begin_marked(&mut self, operands: &Operands) {
        if operands.name().is_some() {
            let Sheet { artist, drawing, marked } = &mut *self.sheet;
            let layer = match operands.get(1) {
                Some(Operand::Name(name)) if operands.name() == Some(b"OC") => {
                    marked::properties(name, artist.file, self.resources)
                }
                _ => None,
            };
            let is_hidden = artist.layers.hide(artist.file, layer.as_ref());
            marked.begin(is_hidden, operands, artist.file, self.resources, drawing);
        }
    }

    fn choose_font(&mut self, operands: &Operands) -> Result<(), FileError> {
        let name = operands.name().unwrap_or_default();
        self.state.text.size = operands.number(1);
        if let Some(&(_, known)) = self.fonts.iter().find(|(known, _)| known == name) {
            self.state.text.font = known;
            return Ok(());
        }
        let font = self.sheet.artist.font(self.resources, name)?;
        if self.fonts.len() < MAX_NAMES {
            self.fonts.push((name.to_owned(), font));
        }
        self.state.text.font = font;
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
        let Sheet { artist: Artist { file, fonts, .. }, drawing, marked } = &mut *self.sheet;
        let Some(font) = text.font.and_then(|font| fonts.get_mut(font)) else { return Ok(()) };
        let mut stroke = text.stroke(&self.pen, self.state.ctm, font, marked);
        let before = drawing.glyphs.len();
        for operand in operands.iter() {
            match operand {
                Operand::Text(text) => {
                    font.read(text, file, |drawn| stroke.draw(drawn, drawing))?;
                }
                Operand::Number(number) if operator == b"TJ" => stroke.move_back(number),
                _ => {}
            }
        }
        self.pen.advance(stroke.advance);
        file.charge((drawing.glyphs.len() - before) * GLYPH_COST)
    }

    /// A picture, or a drawing inside the drawing.
    fn draw_object(&mut self, operands: &Operands) -> Result<(), FileError> {
        let file = self.sheet.artist.file;
        let objects = self.objects.get_or_insert_with(|| {
            file.get(self.resources, b"XObject").into_dict().unwrap_or_default()
        });
        let object = operands.name().map(|name| file.get(objects, name));
        let Some(Object::Stream(stream)) = object else { return Ok(()) };
        let is_hidden = self.sheet.artist.layers.hide(file, stream.dict.raw(b"OC"));
        if is_hidden || self.sheet.marked.is_hidden() {
            return Ok(());
        }
        if file.get(&stream.dict, b"Subtype").into_name().is_none_or(|kind| *kind != *b"Form") {
            self.add_picture();
            return Ok(());
        }
        self.sheet.draw_form(&stream, self.resources, self.state.ctm, self.depth)
    }

    /// Pictures fill the unit square; small ones may mark a list.
    fn add_picture(&mut self) {
        let rect = Rect::of([0.0, 0.0, 1.0, 1.0], self.state.ctm);
        if !self.sheet.marked.is_hidden() {
            self.sheet.drawing.pictures += rect.width() * rect.height();
        }
        self.path.rect([0.0, 0.0, 1.0, 1.0], self.state.ctm);
        self.paint();
    }
}
