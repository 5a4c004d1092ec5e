//! LZW: each code stands for a string that was seen before, and one more byte.

/// Ends the codes that are known so far.
const CLEAR: usize = 256;
const END: usize = 257;
const MAX_CODES: usize = 4_096;

/// Unpacks at most so much; `is_early` where codes grow longer one code before they must, as is usual.
pub(super) fn unpack(packed: &[u8], is_early: bool, most: usize) -> Option<Vec<u8>> {
    let mut made: Vec<u8> = Vec::new();
    // Where in what was made the string of each code from 258 on begins and ends.
    let mut known: Vec<(usize, usize)> = Vec::new();
    let mut last: Option<(usize, usize)> = None;
    let mut bits = Bits { bytes: packed, buffer: 0, count: 0 };
    loop {
        let next = END + 1 + known.len() + usize::from(last.is_some());
        let length = code_length(next + usize::from(is_early));
        let Some(code) = bits.take(length).filter(|code| *code != END) else { break };
        if code == CLEAR {
            known.clear();
            last = None;
            continue;
        }
        // The string before, and the first byte of this one, are the next code.
        if let Some((start, end)) = last
            && END + 1 + known.len() < MAX_CODES
        {
            known.push((start, end + 1));
        }
        let start = made.len();
        if let Ok(byte) = u8::try_from(code) {
            made.push(byte);
        } else {
            let Some(&(from, to)) = known.get(code - END - 1) else { break };
            // A string may end with the byte that it is now made of.
            for at in from..to {
                made.push(made.get(at).copied().unwrap_or_default());
            }
        }
        last = Some((start, made.len()));
        if made.len() > most {
            return None;
        }
    }
    Some(made)
}

/// How many bits a code has when so many are known.
const fn code_length(codes: usize) -> u32 {
    match codes {
        0..=512 => 9,
        513..=1_024 => 10,
        1_025..=2_048 => 11,
        _ => 12,
    }
}

struct Bits<'b> {
    bytes: &'b [u8],
    buffer: u32,
    count: u32,
}

impl Bits<'_> {
    fn take(&mut self, length: u32) -> Option<usize> {
        while self.count < length {
            let (&byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            self.buffer = self.buffer << 8 | u32::from(byte);
            self.count += 8;
        }
        self.count -= length;
        usize::try_from(self.buffer >> self.count & ((1 << length) - 1)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::unpack;

    /// Codes of so many bits, one after another.
    fn pack(codes: &[(u32, u32)]) -> Vec<u8> {
        let bits = codes.iter().fold(String::new(), |bits, &(code, length)| {
            bits + &format!("{code:0width$b}", width = length as usize)
        });
        let byte = |bits: &[u8]| u8::from_str_radix(std::str::from_utf8(bits).unwrap(), 2).unwrap();
        let padded = bits.clone() + &"0".repeat((8 - bits.len() % 8) % 8);
        padded.as_bytes().chunks(8).map(byte).collect()
    }

    #[test]
    fn unpacks_the_example_of_the_standard() {
        let packed = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        let made = [45, 45, 45, 45, 45, 65, 45, 45, 45, 66];
        assert_eq!(unpack(&packed, true, 99).unwrap(), made);
        assert_eq!(unpack(&packed, true, 9), None);
        assert_eq!(unpack(&[0xFF; 20], true, 99).unwrap(), b"");
    }

    #[test]
    fn lengthens_its_codes_early_or_not() {
        for is_early in [true, false] {
            let growing = 511 - u32::from(is_early);
            let mut codes = vec![(256, 9)];
            // Every code after the first makes one more known: 258 with the second.
            let length = |at: u32| if 257 + at > growing { 10 } else { 9 };
            codes.extend((0..300).map(|at| (at % 256, length(at))));
            codes.push((257, 10));
            let wanted: Vec<u8> = (0..300u32).map(|at| u8::try_from(at % 256).unwrap()).collect();
            assert_eq!(unpack(&pack(&codes), is_early, 999).unwrap(), wanted, "{is_early}");
        }
    }
}
