//! From the tokens of a file to paragraphs, items and cells.

use vacancy_text::BlockKind;

use super::destination::Destination;
use super::fonts::{Fonts, Letters};
use super::styles::{self, Styles};
use super::token::{Token, Tokens};
use crate::docx::hyperlink;
use crate::flow::{Builder, Flow};
use crate::text::CodePage;
use crate::{Bound, FileError, Limits};

pub(super) struct Reader<'b> {
    tokens: Tokens<'b>,
    limits: &'b Limits,
    flow: Builder,
    fonts: Fonts,
    styles: Styles,
    /// The document's own code page, and its first font.
    page: CodePage,
    first_font: i32,
    state: State,
    /// Those of the groups around.
    around: Vec<State>,
    /// Bytes of text that are no letters yet: UTF-8 takes several.
    pending: Vec<u8>,
    high_surrogate: Option<u16>,
    /// How many letters to pass over: they repeat a `\u` for programs that do not know it.
    repeated: usize,
    mark: String,
    instruction: String,
}

/// What holds in a group, and in those inside it until they say otherwise.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own in the format")]
struct State {
    destination: Destination,
    letters: Option<Letters>,
    /// How many letters repeat each `\u`.
    repeats: usize,
    is_hidden: bool,
    is_deleted: bool,
    is_raised: bool,
    style: Option<i32>,
    outline: Option<u8>,
    list_level: u8,
    is_in_table: bool,
    /// Whether the next control word, if unknown, opens a group to pass over.
    is_ignorable: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            destination: Destination::Text,
            letters: None,
            repeats: 1,
            is_hidden: false,
            is_deleted: false,
            is_raised: false,
            style: None,
            outline: None,
            list_level: 0,
            is_in_table: false,
            is_ignorable: false,
        }
    }
}

impl<'b> Reader<'b> {
    pub(super) fn new(bytes: &'b [u8], limits: &'b Limits) -> Self {
        Self {
            tokens: Tokens::new(bytes),
            limits,
            flow: Builder::new(limits),
            fonts: Fonts::default(),
            styles: Styles::default(),
            page: CodePage::Windows1252,
            first_font: 0,
            state: State::default(),
            around: Vec::new(),
            pending: Vec::new(),
            high_surrogate: None,
            repeated: 0,
            mark: String::new(),
            instruction: String::new(),
        }
    }

    pub(super) fn read(mut self) -> Result<Flow, FileError> {
        while let Some(token) = self.tokens.next() {
            if self.repeated > 0 && self.is_repeated(token) {
                continue;
            }
            if !matches!(token, Token::Letter(_)) {
                self.flush();
            }
            match token {
                Token::Open => self.open()?,
                Token::Close => self.close(),
                Token::Word(word, number) => self.word(word, number),
                Token::Symbol(symbol) => self.symbol(symbol),
                Token::Letter(byte) => self.pending.push(byte),
            }
            self.flow.check_length()?;
        }
        self.flush();
        self.end_paragraph();
        Ok(self.flow.finish())
    }

    /// Whether a token repeats a `\u` and is passed over; a group's end ends that, too.
    fn is_repeated(&mut self, token: Token<'_>) -> bool {
        let is_letter = match token {
            Token::Letter(_) => true,
            Token::Word(word, _) => !matches!(word, "u" | "bin" | "par"),
            Token::Symbol(symbol) => symbol != b'*',
            Token::Open | Token::Close => false,
        };
        self.repeated = if is_letter { self.repeated - 1 } else { 0 };
        is_letter
    }

    fn open(&mut self) -> Result<(), FileError> {
        if self.around.len() >= self.limits.depth as usize {
            return Err(FileError::TooLarge(Bound::Depth(self.limits.depth)));
        }
        self.around.push(self.state.clone());
        self.state.is_ignorable = false;
        Ok(())
    }

    fn close(&mut self) {
        let Some(around) = self.around.pop() else { return };
        let closed = std::mem::replace(&mut self.state, around).destination;
        if closed == self.state.destination {
            return;
        }
        match closed {
            Destination::Result => self.flow.end_link(),
            Destination::TextBox => {
                self.end_paragraph();
                self.flow.end_aside();
            }
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let is_ignorable = std::mem::take(&mut self.state.is_ignorable);
        let around = self.state.destination;
        if let Some(destination) = Destination::of(word, around) {
            return self.enter(destination);
        }
        if is_ignorable {
            return self.enter(Destination::Nowhere);
        }
        match around {
            Destination::Nowhere if word == "bin" => self.skip_data(number),
            Destination::Nowhere => {}
            Destination::FontTable => self.fonts.define(word, number.unwrap_or_default()),
            Destination::StyleSheet => self.styles.define(word, number.unwrap_or_default()),
            _ => self.control(word, number),
        }
    }

    fn enter(&mut self, destination: Destination) {
        self.state.destination = destination;
        match destination {
            Destination::ListText => self.mark.clear(),
            Destination::Instruction => self.instruction.clear(),
            Destination::Result => {
                if let Some(target) = hyperlink(&self.instruction) {
                    self.flow.begin_link(target.0.as_deref());
                }
            }
            Destination::TextBox => self.flow.begin_aside(),
            _ => {}
        }
    }

    fn control(&mut self, word: &str, number: Option<i32>) {
        let is_on = number != Some(0);
        match word {
            "mac" => self.page = CodePage::MacRoman,
            "ansicpg" => self.page = number.and_then(CodePage::of_number).unwrap_or(self.page),
            "deff" => self.first_font = number.unwrap_or_default(),
            "f" => self.state.letters = number.and_then(|font| self.letters(font)),
            "u" => self.unicode(number.unwrap_or_default()),
            "uc" => {
                self.state.repeats = number.and_then(|it| it.try_into().ok()).unwrap_or(1);
            }
            "bin" => self.skip_data(number),
            "v" => self.state.is_hidden = is_on,
            "deleted" => self.state.is_deleted = is_on,
            "super" => self.state.is_raised = is_on,
            "nosupersub" | "sub" => self.state.is_raised = false,
            "plain" => {
                let letters = self.letters(self.first_font);
                let state = &mut self.state;
                (state.is_hidden, state.is_raised, state.letters) = (false, false, letters);
            }
            "pard" => {
                let state = &mut self.state;
                (state.style, state.outline) = (None, None);
                (state.list_level, state.is_in_table) = (0, false);
            }
            "s" => self.state.style = number,
            "outlinelevel" => self.state.outline = number.and_then(styles::level),
            "ilvl" => {
                self.state.list_level =
                    number.and_then(|it| it.try_into().ok()).unwrap_or_default();
            }
            "intbl" => self.state.is_in_table = true,
            _ => self.structure(word),
        }
    }

    /// What a font says of its letters. Programs that write UTF-8 write it in every font.
    fn letters(&self, font: i32) -> Option<Letters> {
        let is_utf8 = self.page == CodePage::Utf8;
        self.fonts.letters(font).filter(|letters| !is_utf8 || *letters == Letters::Symbols)
    }

    fn structure(&mut self, word: &str) {
        if !self.state.destination.is_text() {
            if word == "tab" {
                self.put(' ');
            } else if let Some(character) = character(word) {
                self.put(character);
            }
            return;
        }
        match word {
            "par" | "sect" | "nestcell" | "nestrow" => self.end_paragraph(),
            // At the head of an item, the item is still to come.
            "page" | "column" if self.flow.has_words() => self.end_paragraph(),
            "line" | "softline" | "lbr" => self.put('\n'),
            "cell" => {
                self.begin_cell();
                self.end_paragraph();
                self.flow.end_cell();
            }
            "row" => {
                self.flow.begin_row();
                self.mark.clear();
            }
            _ => {
                if let Some(character) = character(word) {
                    self.put(character);
                }
            }
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.state.is_ignorable = true,
            b'~' => self.put('\u{A0}'),
            b'_' => self.put('\u{2011}'),
            b'-' => self.put('\u{AD}'),
            b'{' | b'}' | b'\\' => self.put(char::from(symbol)),
            _ => {}
        }
    }

    /// UTF-16, as signed numbers.
    fn unicode(&mut self, number: i32) {
        self.repeated = self.state.repeats;
        let Ok(unit) = u16::try_from(number & 0xFFFF) else { return };
        match (self.high_surrogate.take(), unit) {
            (_, 0xD800..=0xDBFF) => self.high_surrogate = Some(unit),
            (Some(high), low) => {
                char::decode_utf16([high, low]).flatten().for_each(|character| self.put(character));
            }
            (None, unit) => {
                if let Some(character) = char::from_u32(u32::from(unit)) {
                    self.put(character);
                }
            }
        }
    }

    fn skip_data(&mut self, number: Option<i32>) {
        self.tokens.pass(number.and_then(|it| it.try_into().ok()).unwrap_or_default());
    }

    /// The bytes so far, as letters.
    fn flush(&mut self) {
        let bytes = std::mem::take(&mut self.pending);
        if bytes.is_empty() {
            return;
        }
        match self.state.letters.unwrap_or(Letters::Page(self.page)) {
            Letters::Page(CodePage::Utf8) => {
                CodePage::Utf8.decode(&bytes).chars().for_each(|letter| self.put(letter));
            }
            letters => bytes.iter().for_each(|byte| self.put(letters.letter(*byte))),
        }
        self.pending = bytes;
        self.pending.clear();
    }

    fn put(&mut self, character: char) {
        let state = &self.state;
        match state.destination {
            Destination::ListText => self.mark.push(character),
            Destination::Instruction => self.instruction.push(character),
            Destination::StyleSheet => self.styles.name(character),
            destination if destination.is_text() => {
                if state.is_hidden || state.is_deleted {
                    return;
                }
                let is_raised = state.is_raised;
                if state.is_in_table {
                    self.begin_cell();
                } else if self.flow.is_in_table() && !character.is_whitespace() {
                    self.flow.end_table();
                }
                self.flow.raise(is_raised);
                self.flow.push(character);
            }
            _ => {}
        }
    }

    /// Cells have an end and no beginning: they begin with their first words.
    fn begin_cell(&mut self) {
        if !self.flow.is_in_table() {
            self.flow.begin_table();
            self.flow.begin_row();
        }
        if !self.flow.is_in_cell() {
            self.flow.begin_cell(1);
        }
    }

    /// What a paragraph is, is said before its words; but it holds only from its end on.
    fn end_paragraph(&mut self) {
        if self.flow.has_words() {
            let state = &self.state;
            let level = state.outline.or_else(|| self.styles.level(state.style?));
            let depth = state.list_level;
            let mark = self.mark.trim();
            let mark = if mark.contains(char::is_alphanumeric) { mark } else { BULLET };
            let kind = match level {
                Some(level) => BlockKind::Heading { level },
                None if self.mark.is_empty() => BlockKind::Paragraph,
                None => BlockKind::Item { depth },
            };
            let mark = if self.mark.is_empty() { String::new() } else { mark.to_owned() };
            self.flow.set_kind(kind, &mark);
        }
        self.mark.clear();
        self.flow.end();
    }
}

const BULLET: &str = "\u{2022}";

/// The characters that have a name.
fn character(word: &str) -> Option<char> {
    Some(match word {
        "tab" => '\t',
        "emdash" => '—',
        "endash" => '–',
        "bullet" => '•',
        "lquote" => '‘',
        "rquote" => '’',
        "ldblquote" => '“',
        "rdblquote" => '”',
        "emspace" => '\u{2003}',
        "enspace" => '\u{2002}',
        "qmspace" => '\u{2005}',
        "zwj" => '\u{200D}',
        "zwnj" => '\u{200C}',
        _ => return None,
    })
}
