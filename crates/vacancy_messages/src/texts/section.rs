//! What stands in a section of a file, in its order.

/// The texts of a section that are still to come.
#[derive(Debug)]
pub struct Section(std::str::Split<'static, char>);

impl Section {
    /// The section of this name; an empty one where the file has none.
    pub fn of(file: &'static str, name: &str) -> Self {
        let mut lines = file.split('\n');
        let is_head =
            |line: &str| line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) == Some(name);
        lines.by_ref().find(|line| is_head(line));
        Self(lines)
    }

    /// Puts the next text in its place; nothing after the last.
    pub fn fill(&mut self, place: &mut &'static str) {
        let mut texts = self.0.by_ref().filter(|line| !line.starts_with('#'));
        if let Some((_, text)) = texts.find_map(|line| line.split_once('=')) {
            *place = text.strip_prefix(' ').unwrap_or(text);
        }
    }
}

/// The texts of a section by their places.
#[derive(Debug)]
pub struct Texts<const N: usize>(pub(super) [&'static str; N]);

impl<const N: usize> Texts<N> {
    /// Takes them out of the file of a language.
    pub fn of(file: &'static str, section: &str) -> Self {
        let mut section = Section::of(file, section);
        let mut texts = [""; N];
        for text in &mut texts {
            section.fill(text);
        }
        Self(texts)
    }

    /// The text in a place; nothing where there is none.
    pub fn say(&self, place: usize) -> &'static str {
        self.0.get(place).copied().unwrap_or_default()
    }
}

/// Lists the texts of a section once, which makes a struct of them and holds each language's file to it.
/// `with` names what else belongs to them.
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
            $(pub $key: &'static str,)*
            $(pub $more: $type,)?
        }

        impl $name {
            /// Takes them out of the file of a language.
            $visible fn of(file: &'static str $(, $more: $type)?) -> Self {
                let mut texts = Self { $($key: "",)* $($more,)? };
                let mut section = $crate::texts::Section::of(file, $section);
                $(section.fill(&mut texts.$key);)*
                texts
            }
        }

        const _: () = $crate::texts::check($section, &[$(stringify!($key)),*]);
    };
}
