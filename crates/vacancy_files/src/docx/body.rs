//! The document's body: paragraphs, runs, tables, in the order in which they are written.

use vacancy_text::BlockKind;

use super::field::{Fields, hyperlink};
use super::numbering::Numbering;
use super::styles::{Look, Place, Styles};
use super::symbol::symbol;
use crate::flow::{Builder, Flow};
use crate::lookup::Lookup;
use crate::xml::{Element, Token, Xml};
use crate::{FileError, Limits};

pub(super) struct Body<'x> {
    xml: Xml<'x>,
    styles: &'x Styles,
    numbering: Numbering,
    targets: &'x Lookup<String, String>,
    flow: Builder,
    fields: Fields,
    /// Where the parts of other formats lead that stand in the text.
    chunks: Vec<String>,
    /// How the words of this run look.
    look: Look,
    /// Whether text is inside `w:t`, and so is words.
    is_words: bool,
    /// Whether the last paragraph's end was deleted: the next one goes on with it.
    joins_next: bool,
    /// Those that are open, the innermost last: text boxes stand in paragraphs.
    paragraphs: Vec<Properties>,
}

/// Programs that write the whole text so write one.
const MAX_CHUNKS: usize = 20;

/// What a paragraph says of itself.
#[derive(Debug, Default)]
struct Properties {
    style: Option<String>,
    place: Place,
    is_end_deleted: bool,
}

impl<'x> Body<'x> {
    pub(super) fn new(
        source: &'x str,
        styles: &'x Styles,
        numbering: Numbering,
        targets: &'x Lookup<String, String>,
        limits: &Limits,
    ) -> Self {
        Self {
            xml: Xml::new(source, super::FORMAT, limits.depth),
            styles,
            numbering,
            targets,
            flow: Builder::new(limits),
            fields: Fields::new(limits.depth),
            chunks: Vec::new(),
            look: Look::default(),
            is_words: false,
            joins_next: false,
            paragraphs: Vec::new(),
        }
    }

    /// The flow of the body, and where its chunks lead.
    pub(super) fn read(mut self) -> Result<(Flow, Vec<String>), FileError> {
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) => self.open(&element)?,
                Token::Close(name) => self.close(&name),
                Token::Text(words) if self.is_words => self.words(&words),
                Token::Text(_) => {}
            }
            self.flow.check_length()?;
        }
        Ok((self.flow.finish(), self.chunks))
    }

    fn open(&mut self, element: &Element<'x>) -> Result<(), FileError> {
        match element.name() {
            // Deleted, moved away, said twice for old versions of Word, or not the text at all.
            "del" | "moveFrom" | "Fallback" | "sectPr" | "tblPr" | "tblGrid" | "rt" | "comment" => {
                self.xml.skip()?;
            }
            "sdtPr" => self.form_field()?,
            "p" => self.begin_paragraph(),
            "pPr" => self.paragraph_properties()?,
            "r" => self.look = self.look_of(Look::default(), None),
            "rPr" => self.run_properties()?,
            "t" | "instrText" => self.is_words = true,
            "tab" | "ptab" => self.words("\t"),
            "br" | "cr" => self.break_line(element),
            "noBreakHyphen" => self.words("\u{2011}"),
            "softHyphen" => self.words("\u{AD}"),
            "sym" => self.symbol(element),
            "hyperlink" => {
                let target = self.target(element);
                self.flow.begin_link(target.map(String::as_str));
            }
            "altChunk" => {
                let target = self.target(element).filter(|target| !self.chunks.contains(target));
                self.chunks.extend(target.filter(|_| self.chunks.len() < MAX_CHUNKS).cloned());
            }
            "fldSimple" => {
                let instruction = element.attribute("instr").unwrap_or_default();
                if let Some(target) = hyperlink(&instruction) {
                    self.flow.begin_link(target.0.as_deref());
                }
            }
            "fldChar" => self.field(element)?,
            "ddList" => self.drop_down()?,
            "tbl" => self.flow.begin_table(),
            "tr" => self.flow.begin_row(),
            "trPr" => self.row_properties()?,
            "tc" => self.flow.begin_cell(1),
            "tcPr" => self.cell_properties()?,
            "txbxContent" => self.flow.begin_aside(),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" | "instrText" => self.is_words = false,
            "p" => self.end_paragraph(),
            "hyperlink" | "fldSimple" => self.flow.end_link(),
            "tc" => self.flow.end_cell(),
            "tbl" => self.flow.end_table(),
            "txbxContent" => self.flow.end_aside(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.fields.is_instruction() {
            self.fields.instruct(words);
        } else if self.shows_words() {
            self.flow.raise(self.look.is_raised == Some(true));
            self.flow.push_str(words);
            self.fields.choose(String::new());
        }
    }

    fn target(&self, element: &Element<'_>) -> Option<&'x String> {
        self.targets.get(element.attribute("id")?.as_str())
    }

    fn shows_words(&self) -> bool {
        self.look.is_hidden != Some(true) && !self.paragraphs.is_empty()
    }

    fn break_line(&mut self, element: &Element<'_>) {
        if !self.shows_words() || self.fields.is_instruction() {
            return;
        }
        if matches!(element.attribute("type").as_deref(), Some("page" | "column")) {
            self.break_paragraph();
        } else {
            self.flow.break_line();
        }
    }

    /// On another page or in another column, words are a paragraph of their own, and no item or
    /// heading.
    fn break_paragraph(&mut self) {
        if self.flow.has_words()
            && let Some(open) = self.paragraphs.pop()
        {
            self.set_kind(&open);
            self.flow.begin(BlockKind::Paragraph, "");
            self.paragraphs.push(Properties { place: Place::NONE, ..open });
        }
    }

    fn symbol(&mut self, element: &Element<'_>) {
        let font = element.attribute("font").unwrap_or_default();
        let code = element.attribute("char").unwrap_or_default();
        if let Some(character) = symbol(&font, &code) {
            self.words(character.encode_utf8(&mut [0; 4]));
        }
    }

    fn field(&mut self, element: &Element<'_>) -> Result<(), FileError> {
        match element.attribute("fldCharType").as_deref() {
            Some("begin") => self.fields.begin()?,
            Some("separate") => {
                if let Some(target) = self.fields.separate() {
                    self.flow.begin_link(target.0.as_deref());
                }
            }
            Some("end") => {
                if let Some(field) = self.fields.end() {
                    self.words(&field.chosen);
                    if field.is_link() {
                        self.flow.end_link();
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A form's list, of which one entry is chosen; Word shows it without writing it.
    fn drop_down(&mut self) -> Result<(), FileError> {
        let (mut chosen, mut entries) = (None, Vec::new());
        self.xml.each_within(&mut |element| match element.name() {
            "result" => chosen = element.number("val"),
            "default" => chosen = chosen.or(element.number("val")),
            "listEntry" => entries.extend(element.attribute("val")),
            _ => {}
        })?;
        let chosen = entries.into_iter().nth(chosen.unwrap_or(0) as usize);
        self.fields.choose(chosen.unwrap_or_default());
        Ok(())
    }

    /// A form's field that nobody filled in shows what to fill in: not the notice's own words.
    fn form_field(&mut self) -> Result<(), FileError> {
        let mut is_prompt = false;
        self.xml.each_within(&mut |element| is_prompt |= element.name() == "showingPlcHdr")?;
        while is_prompt {
            match self.xml.next()? {
                Some(Token::Open(element)) => {
                    is_prompt = element.name() != "sdtContent";
                    self.xml.skip()?;
                }
                Some(Token::Text(_)) => {}
                Some(Token::Close(_)) | None => break,
            }
        }
        Ok(())
    }

    fn begin_paragraph(&mut self) {
        if !std::mem::take(&mut self.joins_next) {
            self.flow.begin(BlockKind::Paragraph, "");
        }
        self.paragraphs.push(Properties::default());
    }

    fn paragraph_properties(&mut self) -> Result<(), FileError> {
        let mut properties = Properties::default();
        let mut is_former = false;
        self.xml.each_within(&mut |element| match element.name() {
            // What the paragraph was before a change; it stands last.
            "pPrChange" => is_former = true,
            _ if is_former => {}
            "pStyle" => properties.style = element.attribute("val"),
            "del" | "moveFrom" => properties.is_end_deleted = true,
            _ => properties.place.note(element),
        })?;
        if let Some(open) = self.paragraphs.last_mut() {
            *open = properties;
        }
        Ok(())
    }

    /// What a paragraph is, is known before its words; but its number counts only if it has any.
    fn end_paragraph(&mut self) {
        let Some(properties) = self.paragraphs.pop() else { return };
        if properties.is_end_deleted {
            self.joins_next = true;
            return;
        }
        self.set_kind(&properties);
        self.flow.end();
    }

    fn set_kind(&mut self, properties: &Properties) {
        if self.flow.has_words() {
            let place = self.styles.place(properties.place, properties.style.as_deref());
            let (kind, mark) = self.kind(place);
            self.flow.set_kind(kind, &mark);
        }
    }

    fn kind(&mut self, place: Place) -> (BlockKind, String) {
        let level = place.list_level.unwrap_or(0);
        let list = place.list.filter(|list| *list != 0);
        let mark = list.and_then(|list| self.numbering.count(list, level as usize));
        match (place.outline, mark) {
            (Some(outline @ 0..=8), mark) => {
                (BlockKind::Heading { level: outline + 1 }, mark.unwrap_or_default())
            }
            (_, Some(mark)) => {
                (BlockKind::Item { depth: u8::try_from(level).unwrap_or(u8::MAX) }, mark)
            }
            (_, None) => (BlockKind::Paragraph, String::new()),
        }
    }

    fn run_properties(&mut self) -> Result<(), FileError> {
        let (mut own, mut style) = (Look::default(), None);
        let mut is_former = false;
        self.xml.each_within(&mut |element| match element.name() {
            "rPrChange" => is_former = true,
            _ if is_former => {}
            "rStyle" => style = element.attribute("val"),
            _ => own.note(element),
        })?;
        self.look = self.look_of(own, style.as_deref());
        Ok(())
    }

    /// How a run looks: as it says itself, or its style, or that of its paragraph.
    fn look_of(&self, own: Look, style: Option<&str>) -> Look {
        let paragraph = self.paragraphs.last().and_then(|it| it.style.as_deref());
        self.styles.look(self.styles.look(own, style), paragraph)
    }

    fn row_properties(&mut self) -> Result<(), FileError> {
        let mut is_deleted = false;
        self.xml.each_within(&mut |element| is_deleted |= element.name() == "del")?;
        if is_deleted {
            while let Some(token) = self.xml.next()? {
                match token {
                    Token::Open(_) => self.xml.skip()?,
                    Token::Close(name) if name == "tr" => break,
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn cell_properties(&mut self) -> Result<(), FileError> {
        let mut columns = 1;
        self.xml.each_within(&mut |element| {
            if element.name() == "gridSpan" {
                columns = element.number("val").unwrap_or(1);
            }
        })?;
        if columns > 1 {
            self.flow.widen_cell(columns);
        }
        Ok(())
    }
}
