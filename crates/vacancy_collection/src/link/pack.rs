//! Values as bytes, and back: no names, no types, one thing behind the other.

use std::borrow::Cow;

use super::bytes::{Bytes, write_counted, write_number};

/// What can stand in a link.
pub(super) trait Pack: Sized {
    fn pack(&self, out: &mut Vec<u8>);

    /// `None` where the bytes are no such value.
    fn unpack(from: &mut Bytes<'_>) -> Option<Self>;
}

/// A value as bytes of its own.
pub(super) fn packed<T: Pack>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    value.pack(&mut out);
    out
}

/// A value that is all that stands in the bytes.
pub(super) fn unpacked<T: Pack>(mut bytes: Bytes<'_>) -> Option<T> {
    let value = T::unpack(&mut bytes)?;
    bytes.is_empty().then_some(value)
}

macro_rules! pack_numbers {
    ($($number:ty),*) => {
        $(impl Pack for $number {
            fn pack(&self, out: &mut Vec<u8>) {
                write_number(u64::from(*self), out);
            }

            fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        })*
    };
}
pack_numbers!(u8, u16, u32, u64);

impl Pack for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        u8::from(*self).pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Pack for String {
    fn pack(&self, out: &mut Vec<u8>) {
        write_counted(self.as_bytes(), out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        Self::from_utf8(from.counted()?.0.to_vec()).ok()
    }
}

impl Pack for Cow<'static, str> {
    fn pack(&self, out: &mut Vec<u8>) {
        write_counted(self.as_bytes(), out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        String::unpack(from).map(Self::Owned)
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        Some(if bool::unpack(from)? { Some(T::unpack(from)?) } else { None })
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        write_number(self.len() as u64, out);
        for value in self {
            value.pack(out);
        }
    }

    /// Grows by what is there, whatever number is stated.
    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        let mut values = Self::new();
        for _ in 0..from.number()? {
            values.push(T::unpack(from)?);
        }
        Some(values)
    }
}

/// Each of these by its place in the list, to which a new one is added at the end alone.
macro_rules! pack_choices {
    ($($type:ty: $($choice:path)*;)*) => {
        $(impl $crate::link::pack::Pack for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                // None may be left out: what cannot be packed would be lost from a link without a word.
                match self { $($choice => (),)* }
                let choices = [$($choice),*];
                let place = choices.iter().position(|choice| choice == self);
                $crate::link::bytes::write_number(place.unwrap_or(choices.len()) as u64, out);
            }

            fn unpack(from: &mut $crate::link::bytes::Bytes<'_>) -> Option<Self> {
                let choices = [$($choice),*];
                choices.get(usize::try_from(from.number()?).ok()?).cloned()
            }
        })*
    };
}

/// Each of these as its parts in this order. A new part is a new version, or stands elsewhere.
macro_rules! pack_structs {
    ($($type:ident { $($field:ident)* })*) => {
        $(impl $crate::link::pack::Pack for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                $( $crate::link::pack::Pack::pack(&self.$field, out); )*
            }

            fn unpack(from: &mut $crate::link::bytes::Bytes<'_>) -> Option<Self> {
                $( let $field = $crate::link::pack::Pack::unpack(from)?; )*
                Some(Self { $($field),* })
            }
        })*
    };
}

pub(super) use {pack_choices, pack_structs};
