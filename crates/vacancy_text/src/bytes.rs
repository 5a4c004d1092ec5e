//! Eight bytes at once, as one number: what is asked of each is answered in its highest bit.

/// The highest bit of each of eight bytes.
pub const HIGHEST: u64 = eight(0x80);

/// Eight times the same byte.
pub const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Which of eight bytes are at least `byte`, by their lower seven bits. What is added carries into the
/// highest bit from a certain byte on.
pub const fn from(group: u64, byte: u8) -> u64 {
    ((group & !HIGHEST) + eight(0x80 - byte)) & HIGHEST
}

/// Which of eight bytes are less than `byte`, by their lower seven bits.
pub const fn below(group: u64, byte: u8) -> u64 {
    from(group, byte) ^ HIGHEST
}

/// Which of eight bytes are less than `byte`, which is at most 128: none, or the first of them and perhaps more.
const fn first_below(group: u64, byte: u8) -> u64 {
    // What is borrowed by one that is shows in those behind it alone.
    group.wrapping_sub(eight(byte)) & !group & HIGHEST
}

/// Whether one of eight bytes is less than `byte`, which is at most 128.
pub const fn any_below(group: u64, byte: u8) -> bool {
    first_below(group, byte) != 0
}

/// Where among eight bytes one of ASCII stands: nowhere, or the first place and perhaps more.
pub const fn equal(group: u64, byte: u8) -> u64 {
    first_below(group ^ eight(byte), 1)
}

/// Where a byte first stands.
pub fn position(bytes: &[u8], byte: u8) -> Option<usize> {
    position_from(bytes, byte, 1)
}

/// Where a figure first stands.
pub fn position_of_figure(bytes: &[u8]) -> Option<usize> {
    position_from(bytes, b'0', 10)
}

/// Where one of some bytes first stands, which begin with `first` and differ from it in its zeros alone.
fn position_from(bytes: &[u8], first: u8, count: u8) -> Option<usize> {
    let (groups, rest) = bytes.as_chunks();
    let mut at = 0;
    for &group in groups {
        let found = first_below(u64::from_le_bytes(group) ^ eight(first), count);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    rest.iter().position(|&byte| byte ^ first < count).map(|behind| at + behind)
}

/// Where two bytes first stand side by side.
pub fn position_of_pair(bytes: &[u8], pair: [u8; 2]) -> Option<usize> {
    let (groups, _) = bytes.as_chunks();
    let (nexts, _) = bytes.get(1..)?.as_chunks();
    let [first, second] = pair.map(eight);
    let mut at = 0;
    for (&group, &next) in groups.iter().zip(nexts) {
        let others = u64::from_le_bytes(group) ^ first | u64::from_le_bytes(next) ^ second;
        let found = first_below(others, 1);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    bytes.get(at..)?.windows(2).position(|it| it == pair).map(|behind| at + behind)
}

#[cfg(test)]
mod tests {
    use super::{below, from, position, position_of_figure, position_of_pair};

    #[test]
    fn finds_a_character_wherever_it_stands() {
        // Its second byte is a line feed but for the highest bit.
        let text = "\u{28a}".repeat(20);
        for at in (0..=text.len()).step_by(2) {
            let (before, after) = text.split_at(at);
            assert_eq!(position(format!("{before}\n{after}\n").as_bytes(), b'\n'), Some(at));
        }
        assert_eq!(position(text.as_bytes(), b'\n'), None);
        for byte in 0..=u8::MAX {
            let text = [[b'?'; 12], [byte; 12]].concat();
            let place = byte.is_ascii_digit().then_some(12);
            assert_eq!(position_of_figure(&text), place);
        }
    }

    #[test]
    fn finds_a_pair_wherever_it_stands() {
        for before in 0..20 {
            for behind in 0..20 {
                let text = format!("{}ab{}", "a".repeat(before), "b".repeat(behind));
                assert_eq!(position_of_pair(text.as_bytes(), *b"ab"), Some(before));
                assert_eq!(position_of_pair(text.as_bytes(), *b"ba"), None);
            }
        }
        assert_eq!(position_of_pair(b"", *b"ab"), None);
    }

    #[test]
    fn compares_eight_bytes_at_once() {
        for byte in 0..=0x7F_u8 {
            let group = u64::from_le_bytes([byte, 0, b'a', b' ', 0x7F, b'`', b'z', b'0']);
            let marks = |of: &dyn Fn(u8) -> bool| {
                let bits = group.to_le_bytes().map(|it| if of(it) { 0x80 } else { 0 });
                u64::from_le_bytes(bits)
            };
            assert_eq!(from(group, b'a'), marks(&|it| it >= b'a'));
            assert_eq!(below(group, b' '), marks(&|it| it < b' '));
        }
    }
}
