//! Enums whose values are names in the JSON.

/// One list of the values and their names makes the enum, and how its values are told and read back.
macro_rules! named {
    (
        $(#[$about:meta])*
        pub enum $enum:ident { $( $(#[$of_value:meta])* $value:ident $name:literal, )* }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
        pub enum $enum {
            $( $(#[$of_value])* #[cfg_attr(feature = "deserialize", serde(rename = $name))] $value, )*
        }

        impl $enum {
            /// Every value, in the order of the declaration.
            pub const ALL: [Self; [$( $name, )*].len()] = [$( Self::$value, )*];

            /// The name, as in the JSON.
            pub const fn as_str(self) -> &'static str {
                match [$( $name, )*].as_slice() {
                    // The compiler sees to this: one name alone is not looked for.
                    [name] => name,
                    _ => $crate::named::nth(concat!($( $name, " ", )*), self as usize),
                }
            }
        }

        impl serde::Serialize for $enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use named;

/// One of the names that stand in a text, a blank behind each. A table of them all would weigh more than they do.
#[inline(never)]
pub(crate) const fn nth(names: &'static str, place: usize) -> &'static str {
    let (mut left, mut start, mut end) = (place, 0, 0);
    let mut rest = names.as_bytes();
    while let [byte, behind @ ..] = rest {
        if *byte == b' ' {
            if left == 0 {
                break;
            }
            left -= 1;
            start = end + 1;
        }
        end += 1;
        rest = behind;
    }
    names.split_at(end).0.split_at(start).1
}

#[cfg(test)]
mod tests {
    use super::nth;

    #[test]
    fn finds_each_name_and_nothing_behind_the_last() {
        assert_eq!([0, 1, 2, 3, 9].map(|place| nth("a bé c ", place)), ["a", "bé", "c", "", ""]);
        assert_eq!(nth("", 0), "");
    }
}
