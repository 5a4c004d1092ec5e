//! Maps of characters that a file brings: from the codes of a font to letters, or to the numbers of its
//! glyphs (Adobe's technical notes 5014 and 5411).

use super::letters::Letters;
use super::ranges::{Range, Ranges};
use crate::pdf::instructions::{Instructions, Operand, Operands};

#[derive(Debug, Default)]
pub(super) struct CharacterMap {
    /// Where in the units the text of the first code begins; the last letter of the others' counts on. Their
    /// codes are told apart by their value alone, and have no length.
    texts: Ranges,
    /// The glyph of the first code; the others' count on.
    glyphs: Ranges,
    /// What the codes say, in UTF-16, one after another, each behind the number of its units.
    units: Vec<u16>,
}

impl CharacterMap {
    /// Reads as much of a map as can be read. The maps that it may build on are not carried.
    pub(super) fn read(content: &[u8]) -> Self {
        let mut map = Self::default();
        let mut instructions = Instructions::new(content);
        while let Some((word, operands)) = instructions.next() {
            match word {
                b"endbfchar" => map.add_texts(operands, false),
                b"endbfrange" => map.add_texts(operands, true),
                b"endcidchar" => map.add_glyphs(operands, false),
                b"endcidrange" => map.add_glyphs(operands, true),
                _ => {}
            }
        }
        map.texts.settle();
        map.glyphs.settle();
        map
    }

    pub(super) fn has_texts(&self) -> bool {
        !self.texts.is_empty()
    }

    /// The letters of a code.
    pub(super) fn letters(&self, code: u32) -> Option<Letters> {
        let (start, step) = self.texts.find(0, code)?;
        let (&count, units) = self.units.get(start..)?.split_first()?;
        let mut units = units.get(..usize::from(count))?.to_vec();
        let last = units.last_mut()?;
        *last = last.checked_add(u16::try_from(step).ok()?)?;
        let text = String::from_utf16(&units).ok()?;
        Letters::new(unswapped(&text).as_deref().unwrap_or(&text))
    }

    /// The glyph of a code of so many bytes.
    pub(super) fn glyph(&self, code: u32, length: u8) -> Option<u32> {
        let (first, step) = self.glyphs.find(length, code)?;
        u32::try_from(first).ok()?.checked_add(step)
    }

    /// `<01> <0041>`, or, of ranges, `<01> <05> <0041>` and `<01> <02> [<0041> <0045>]`.
    fn add_texts(&mut self, operands: &Operands, are_ranges: bool) {
        let mut operands = operands.iter();
        while let Some((_, first)) = operands.next().and_then(code) {
            let last = if are_ranges { operands.next().and_then(code) } else { Some((0, first)) };
            match (last, operands.next()) {
                (Some((_, last)), Some(Operand::Text(text))) => self.add_text(first, last, text),
                (Some(_), Some(Operand::Begin)) => {
                    let texts = operands.by_ref().map_while(|operand| match operand {
                        Operand::Text(text) => Some(text),
                        _ => None,
                    });
                    for (code, text) in (first..=u32::MAX).zip(texts) {
                        self.add_text(code, code, text);
                    }
                }
                _ => {}
            }
        }
    }

    fn add_text(&mut self, first: u32, last: u32, text: &[u8]) {
        let value = self.units.len();
        let Ok(count) = u16::try_from(text.len().div_ceil(2)) else { return };
        self.units.push(count);
        // Some writers leave the first of two bytes away.
        let (head, pairs) = text.split_at(text.len() % 2);
        self.units.extend(head.iter().copied().map(u16::from));
        let pairs = pairs.chunks_exact(2).filter_map(|pair| pair.try_into().ok());
        self.units.extend(pairs.map(u16::from_be_bytes));
        self.texts.push(Range { length: 0, first, last, value, step: 0 });
    }

    /// `<01> 65`, or, of ranges, `<01> <05> 65`.
    fn add_glyphs(&mut self, operands: &Operands, are_ranges: bool) {
        let mut operands = operands.iter();
        while let Some((length, first)) = operands.next().and_then(code) {
            let last = if are_ranges { operands.next().and_then(code) } else { Some((0, first)) };
            if let (Some((_, last)), Some(Operand::Number(glyph))) = (last, operands.next()) {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a number that is none of a glyph becomes one that no font has"
                )]
                let value = glyph as usize;
                self.glyphs.push(Range { length, first, last, value, step: 0 });
            }
        }
    }
}

/// A code of at most four bytes, with their number.
fn code(operand: Operand<'_>) -> Option<(u8, u32)> {
    let Operand::Text(bytes) = operand else { return None };
    let length = u8::try_from(bytes.len()).ok().filter(|length| (1..=4).contains(length))?;
    Some((length, bytes.iter().fold(0, |code, &byte| code << 8 | u32::from(byte))))
}

/// Ghostscript writes the letters of a ligature with their bytes swapped: "ti" as U+7400 U+6900.
fn unswapped(text: &str) -> Option<String> {
    let is_ligature = text.chars().nth(1).is_some();
    let letters = text.chars().map(|character| {
        let [high, low] = u16::try_from(u32::from(character)).ok()?.to_be_bytes();
        (low == 0 && high.is_ascii_alphabetic()).then_some(char::from(high))
    });
    if is_ligature { letters.collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{CharacterMap, unswapped};
    use crate::pdf::font::letters::Letters;

    const MAP: &[u8] = b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
1 begincodespacerange <00> <FFFF> endcodespacerange
3 beginbfchar <0003> <0020> <05> <00660069> <07> <41> endbfchar
2 beginbfrange <10> <12> <0061> <0020> <0021> [<00E9> <D83DDE00>] endbfrange
1 begincidrange <8140> <8142> 633 endcidrange 2 begincidchar <20> 1 <8141> 9 endcidchar
endcmap";

    #[test]
    fn reads_characters_ranges_and_lists() {
        let map = CharacterMap::read(MAP);
        for (code, letter) in [
            (3, Some(' ')),
            (7, Some('A')),
            (0x10, Some('a')),
            (0x12, Some('c')),
            (0x13, None),
            (0x20, Some('é')),
            (0x21, Some('😀')),
            (0x22, None),
        ] {
            assert_eq!(map.letters(code), letter.map(Letters::One), "{code:x}");
        }
        assert_eq!(map.letters(5), Some(Letters::Many("fi".into())));
    }

    #[test]
    fn reads_the_glyphs_of_codes_by_their_length() {
        let map = CharacterMap::read(MAP);
        let glyphs = [(0x20, 1), (0x20, 2), (0x8140, 2), (0x8141, 2), (0x8142, 2), (0x8143, 2)];
        assert_eq!(
            glyphs.map(|(code, length)| map.glyph(code, length)),
            [Some(1), None, Some(633), Some(9), Some(635), None]
        );
    }

    #[test]
    fn goes_on_behind_what_overlaps() {
        let map = CharacterMap::read(
            b"3 beginbfrange <20> <7E> <0020> <30> <50> <0061> <45> <60> <0391> endbfrange
2 beginbfchar <41> <002A> <20> <002D> endbfchar",
        );
        let letters = |code| match map.letters(code) {
            Some(Letters::One(letter)) => letter,
            _ => '?',
        };
        let codes = [0x20, 0x21, 0x2F, 0x30, 0x40, 0x41, 0x42, 0x44, 0x45, 0x60, 0x61, 0x7E, 0x7F];
        let said: String = codes.map(letters).into_iter().collect();
        assert_eq!(said, "-!/aq*su\u{391}\u{3AC}a~?");
    }

    #[test]
    fn reads_what_is_left_of_a_damaged_map() {
        let map =
            CharacterMap::read(b"beginbfchar <03> <0041> <04> /x <05> 6 <07> <0042> endbfchar (");
        let letters = [3, 4, 5, 7].map(|code| map.letters(code).is_some());
        assert_eq!(letters, [true, false, false, true]);
    }

    #[test]
    fn repairs_swapped_letters_alone() {
        assert_eq!(unswapped("\u{7400}\u{6900}").as_deref(), Some("ti"));
        assert_eq!(unswapped("ti"), None);
        assert_eq!(unswapped("\u{7400}\u{6921}"), None);
        assert_eq!(unswapped("\u{7400}"), None);
    }
}
