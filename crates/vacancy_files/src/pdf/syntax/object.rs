//! What a file is made of (ISO 32000-1, 7.3).

use std::rc::Rc;

/// A value, cheap to clone.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) enum Object {
    Null,
    Flag(bool),
    Number(f64),
    Name(Rc<[u8]>),
    Text(Rc<[u8]>),
    Array(Rc<[Object]>),
    Dict(Dict),
    Stream(Stream),
    /// The number of the object that stands elsewhere.
    Reference(u32),
}

/// Values by their names.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::pdf) struct Dict(Rc<[(Rc<[u8]>, Object)]>);

/// A dictionary, and where in the file its content stands.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Stream {
    pub(in crate::pdf) dict: Dict,
    pub(super) id: Id,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// By what an object is known, and its strings and content are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::pdf) struct Id {
    pub(in crate::pdf) number: u32,
    pub(in crate::pdf) generation: u16,
}

impl Object {
    pub(in crate::pdf) fn into_number(self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(in crate::pdf) fn into_name(self) -> Option<Rc<[u8]>> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(in crate::pdf) fn into_text(self) -> Option<Rc<[u8]>> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(in crate::pdf) fn into_array(self) -> Option<Rc<[Self]>> {
        match self {
            Self::Array(array) => Some(array),
            _ => None,
        }
    }

    /// Its dictionary, too, of a stream.
    pub(in crate::pdf) fn into_dict(self) -> Option<Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(stream.dict),
            _ => None,
        }
    }

    pub(in crate::pdf) fn into_stream(self) -> Option<Stream> {
        match self {
            Self::Stream(stream) => Some(stream),
            _ => None,
        }
    }
}

impl Dict {
    /// The value as it is written; [`File::get`](super::File::get) looks up what it refers to.
    pub(in crate::pdf) fn raw(&self, key: &[u8]) -> Option<&Object> {
        self.0.iter().find(|(known, _)| **known == *key).map(|(_, value)| value)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// From names and values by turns; what stands where a name should is passed over.
    pub(super) fn of(items: Vec<Object>) -> Self {
        let mut items = items.into_iter();
        let mut entries = Vec::new();
        while let Some(key) = items.next() {
            if let Object::Name(key) = key
                && let Some(value) = items.next()
            {
                entries.push((key, value));
            }
        }
        Self(entries.into())
    }
}

/// A number as a place or a count; nothing where it is none.
pub(in crate::pdf) fn whole(number: f64) -> Option<usize> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded before")]
    (0.0..=4e9).contains(&number).then_some(number as usize)
}
