//! From bytes to objects. What is damaged is read as far as it makes sense.

use super::object::{Dict, Id, Object, whole};
use crate::pdf::crypt::Cipher;
use crate::pdf::scan::{Scan, number};

#[derive(Debug)]
pub(super) struct Parser<'b> {
    pub(super) scan: Scan<'b>,
    /// How many values may still be kept: a file of nothing but numbers would fill the memory.
    left: usize,
    /// What strings are encrypted by.
    secret: Option<(&'b Cipher, Id)>,
}

/// Values inside values, at most.
const MAX_DEPTH: u32 = 60;
/// Values of one object, at most.
const MAX_VALUES: usize = 1 << 21;

enum Token<'b> {
    Value(Object),
    Word(&'b [u8]),
    /// The end of a group, or of the bytes.
    Close,
}

impl<'b> Parser<'b> {
    pub(super) fn new(bytes: &'b [u8], at: usize, secret: Option<(&'b Cipher, Id)>) -> Self {
        Self { scan: Scan::at(bytes, at), left: MAX_VALUES, secret }
    }

    /// `12 0 obj`, the head of an object.
    pub(super) fn head(&mut self) -> Option<Id> {
        let (number, generation) = (self.integer()?, self.integer()?);
        (self.word()? == b"obj").then_some(Id {
            number: u32::try_from(number).ok()?,
            generation: u16::try_from(generation).unwrap_or(0),
        })
    }

    /// The next value; a reference that stands for an object is read as its number.
    pub(super) fn value(&mut self) -> Option<Object> {
        loop {
            let before = self.scan.place();
            match self.token(MAX_DEPTH) {
                Token::Value(value) => return Some(value),
                Token::Word(word) if !is_outside(word) => {}
                _ => {
                    self.scan.go(before);
                    return None;
                }
            }
        }
    }

    pub(super) fn integer(&mut self) -> Option<usize> {
        number::read(self.word()?).and_then(whole)
    }

    /// The next word, where one comes next.
    pub(super) fn word(&mut self) -> Option<&'b [u8]> {
        self.scan.next_byte()?;
        Some(self.scan.word())
    }

    /// The values up to the end of their group, or to a word that no group holds; that is left to be read.
    fn items(&mut self, depth: u32) -> Vec<Object> {
        let mut items = Vec::new();
        loop {
            let before = self.scan.place();
            match self.token(depth) {
                Token::Value(value) if self.left > 0 => {
                    self.left -= 1;
                    items.push(value);
                }
                Token::Value(_) => {}
                Token::Word(b"R") => refer(&mut items),
                Token::Word(word) if is_outside(word) => {
                    self.scan.go(before);
                    return items;
                }
                Token::Word(_) => {}
                Token::Close => return items,
            }
        }
    }

    fn token(&mut self, depth: u32) -> Token<'b> {
        let inner = depth.checked_sub(1);
        loop {
            let Some(byte) = self.scan.next_byte() else { return Token::Close };
            return Token::Value(match (byte, inner) {
                (b'(', _) => self.text(Scan::literal),
                (b'/', _) => Object::Name(self.bytes(Scan::name).into()),
                (b'<', Some(inner)) if self.scan.take(b'<') => {
                    Object::Dict(Dict::of(self.items(inner)))
                }
                (b'<', _) => self.text(Scan::hexadecimal),
                (b'[', Some(inner)) => Object::Array(self.items(inner).into()),
                (b']', _) => return Token::Close,
                (b'>', _) if self.scan.take(b'>') => return Token::Close,
                (b')' | b'>' | b'{' | b'}' | b'[', _) => continue,
                _ => return self.number_or_word(),
            });
        }
    }

    fn number_or_word(&mut self) -> Token<'b> {
        let word = self.scan.word();
        match word {
            b"true" => Token::Value(Object::Flag(true)),
            b"false" => Token::Value(Object::Flag(false)),
            b"null" => Token::Value(Object::Null),
            _ => match number::read(word) {
                Some(number) => Token::Value(Object::Number(number)),
                None => Token::Word(word),
            },
        }
    }

    fn text(&mut self, read: fn(&mut Scan<'b>, &mut Vec<u8>)) -> Object {
        let bytes = self.bytes(read);
        Object::Text(match self.secret {
            Some((cipher, id)) => cipher.text(&bytes, id).into(),
            None => bytes.into(),
        })
    }

    fn bytes(&mut self, read: fn(&mut Scan<'b>, &mut Vec<u8>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        read(&mut self.scan, &mut bytes);
        bytes
    }
}

/// `12 0 R`: the last two values are one reference.
fn refer(items: &mut Vec<Object>) {
    if let [.., Object::Number(number), Object::Number(_)] = items[..] {
        items.truncate(items.len() - 2);
        let number = whole(number).and_then(|number| u32::try_from(number).ok());
        items.push(number.map_or(Object::Null, Object::Reference));
    }
}

/// Whether a word stands between objects, and in none.
fn is_outside(word: &[u8]) -> bool {
    matches!(
        word,
        b"endobj" | b"obj" | b"stream" | b"endstream" | b"xref" | b"trailer" | b"startxref"
    )
}
