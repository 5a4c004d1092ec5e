//! What stands in a section of a file, in its order.

use vacancy_text::{Parts, split};

/// The texts of a section by their places.
#[derive(Debug)]
pub struct Texts<const N: usize>(pub(super) [&'static str; N]);

impl<const N: usize> Texts<N> {
    /// Takes them out of the file of a language; empty ones where the file has no such section.
    pub fn of(file: &'static str, section: &str) -> Self {
        let mut texts = [""; N];
        fill(&mut texts, file, section);
        Self(texts)
    }

    /// The text in a place; nothing where there is none.
    #[inline]
    pub fn say(&self, place: usize) -> &'static str {
        self.0.get(place).copied().unwrap_or_default()
    }
}

/// Puts the texts of the section of this name in their places.
fn fill(places: &mut [&'static str], file: &'static str, name: &str) {
    let mut lines = Parts::of(file, b'\n');
    let is_head =
        |line: &str| line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) == Some(name);
    lines.by_ref().find(|line| is_head(line));
    let texts = lines.filter(|line| !line.starts_with('#'));
    let texts = texts.filter_map(|line| Some(split(line, b'=')?.1));
    for (place, text) in places.iter_mut().zip(texts) {
        *place = text.strip_prefix(' ').unwrap_or(text);
    }
}

/// Lists the texts of a section once, which makes a struct that says each by its name, and holds each language's
/// file to it. `with` names what else belongs to them.
#[macro_export]
macro_rules! texts {
    (
        $(#[$about:meta])*
        $visible:vis struct $name:ident in $section:literal $(with $more:ident: $type:ty)? {
            $($key:ident,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug)]
        $visible struct $name {
            texts: $crate::texts::Texts<{ [$(stringify!($key)),*].len() }>,
            $(pub $more: $type,)?
        }

        const _: () = {
            #[expect(non_camel_case_types, reason = "named as in the files")]
            enum Key { $($key,)* }

            impl $name {
                /// Takes them out of the file of a language.
                $visible fn of(file: &'static str $(, $more: $type)?) -> Self {
                    Self { texts: $crate::texts::Texts::of(file, $section), $($more,)? }
                }

                $(
                    $visible fn $key(&self) -> &'static str {
                        self.texts.say(Key::$key as usize)
                    }
                )*
            }

            $crate::texts::check($section, &[$(stringify!($key)),*]);
        };
    };
}
