//! Compact JSON of whatever `serde` can tell of a value.
//!
//! The same bytes as `serde_json` writes, which a test holds. That has a copy of its own of each list and
//! object for each type in it, and an error to pass on from each: in the element for careers sites, which
//! says its notice to whoever listens, it weighed 10 kB (brotli).

use std::fmt::{self, Display};

use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};
use vacancy_text::{Utf16Offsets, decimal};

/// A value as JSON, its spans counted by `offsets`; `null` in place of numbers with a sign or a point, and of bytes, of
/// which a notice has none.
pub(super) fn written<T: Serialize>(value: &T, offsets: Option<&Utf16Offsets<'_>>) -> String {
    let mut writer = Writer { text: String::new(), offsets, is_in_span: false };
    let Ok(()) = value.serialize(&mut writer);
    writer.text
}

/// What a span calls itself: its numbers are the offsets.
const SPAN: &str = "Span";

#[derive(Debug)]
struct Writer<'o> {
    /// What is written so far. Whether a comma belongs before the next member is told by its last character:
    /// behind a bracket that opens there is none, and a text ends with its quotation mark.
    text: String,
    offsets: Option<&'o Utf16Offsets<'o>>,
    is_in_span: bool,
}

/// Writing to a text cannot fail, and nothing asks whether it did.
#[derive(Debug)]
enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl Error for Never {
    fn custom<T: Display>(reason: T) -> Self {
        unreachable!("no value of a notice refuses to be written: {reason}")
    }
}

type Written = Result<(), Never>;
/// A notice has no tuples, and no variants with values.
type Tuple = Impossible<(), Never>;

impl Writer<'_> {
    #[inline(never)]
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    #[inline(never)]
    fn key(&mut self, name: &str) {
        self.next();
        self.quoted(name);
        self.sign(':');
    }

    #[inline(never)]
    fn open(&mut self, is_span: bool) {
        self.is_in_span = is_span;
        self.sign('{');
    }

    #[inline(never)]
    fn close(&mut self) {
        self.is_in_span = false;
        self.sign('}');
    }

    /// What is no text: a bracket, a colon.
    #[inline(never)]
    fn sign(&mut self, sign: char) {
        self.text.push(sign);
    }

    /// `null` and its like.
    #[inline(never)]
    fn word(&mut self, word: &str) {
        self.text.push_str(word);
    }

    #[inline(never)]
    fn number(&mut self, mut number: u64) {
        if let Some(offsets) = self.offsets.filter(|_| self.is_in_span) {
            number = offsets.offset(u32::try_from(number).unwrap_or(u32::MAX)).into();
        }
        self.text.push_str(&decimal(number));
    }

    #[inline(never)]
    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for character in text.chars() {
            let short = match character {
                '"' | '\\' => character,
                '\n' => 'n',
                '\r' => 'r',
                '\t' => 't',
                '\u{8}' => 'b',
                '\u{c}' => 'f',
                '\0'..='\u{1f}' => {
                    let code = u32::from(character);
                    self.text.push_str("\\u00");
                    self.text.extend([code >> 4, code & 15].map(hex));
                    continue;
                }
                other => {
                    self.text.push(other);
                    continue;
                }
            };
            self.text.extend(['\\', short]);
        }
        self.text.push('"');
    }
}

fn no_tuple() -> ! {
    unreachable!("a notice has no tuples")
}

/// A figure of sixteen, as a letter beyond nine.
fn hex(figure: u32) -> char {
    char::from_digit(figure, 16).unwrap_or_default()
}

macro_rules! numbers {
    ($($name:ident: $type:ty;)*) => {
        $(fn $name(self, number: $type) -> Written {
            self.number(number.into());
            Ok(())
        })*
    };
}

macro_rules! not_in_json {
    ($($name:ident: $type:ty;)*) => {
        $(fn $name(self, _: $type) -> Written {
            self.serialize_unit()
        })*
    };
}

impl Serializer for &mut Writer<'_> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Tuple;
    type SerializeTupleStruct = Tuple;
    type SerializeTupleVariant = Tuple;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Tuple;

    numbers! {
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
    }

    not_in_json! {
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_f32: f32;
        serialize_f64: f64;
        serialize_char: char;
        serialize_bytes: &[u8];
    }

    fn serialize_bool(self, flag: bool) -> Written {
        self.word(if flag { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.quoted(text);
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.word("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        self.serialize_unit()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Never> {
        self.sign('[');
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Tuple, Never> {
        no_tuple()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Tuple, Never> {
        no_tuple()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Tuple, Never> {
        no_tuple()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Never> {
        self.open(false);
        Ok(self)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Self, Never> {
        self.open(name == SPAN);
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Tuple, Never> {
        no_tuple()
    }
}

impl SerializeSeq for &mut Writer<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.next();
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.sign(']');
        Ok(())
    }
}

impl SerializeMap for &mut Writer<'_> {
    type Ok = ();
    type Error = Never;

    /// Keys are texts.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.next();
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.sign(':');
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for &mut Writer<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        self.key(name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_text_is_escaped_as_others_do() {
        let text: String = ('\0'..='\u{80}').chain(['\u{2028}', '👩', '{', '[']).collect();
        assert_eq!(written(&text, None), serde_json::to_string(&text).unwrap());
        let members = [(text.as_str(), Some(vec![text.as_str(), "["])), ("", None)];
        let object: std::collections::BTreeMap<_, _> = members.into_iter().collect();
        assert_eq!(written(&object, None), serde_json::to_string(&object).unwrap());
    }

    #[test]
    fn what_no_notice_has_is_null() {
        assert_eq!(written(&vec![1.5], None), "[null]");
    }
}
