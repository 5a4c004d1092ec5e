//! AES with keys of 128 and 256 bits, block chained to block (FIPS 197; NIST SP 800-38A, 6.2).

/// What the steps of the cipher make of each byte. It is made when it is needed: as data it would be two
/// kilobytes that nothing can pack.
#[derive(Debug)]
pub(super) struct Aes {
    forth: Direction,
    back: Direction,
}

#[derive(Debug)]
struct Direction {
    /// The byte that stands for a byte.
    bytes: [u8; 256],
    /// The column of four bytes that the byte in a column's first row becomes.
    columns: [u32; 256],
    /// From which column each next row comes.
    step: usize,
}

/// Four columns, each with its first row in the lowest byte.
type Block = [u32; 4];

impl Aes {
    pub(super) fn new() -> Self {
        let direction = |step| Direction { bytes: [0; 256], columns: [0; 256], step };
        let mut aes = Self { forth: direction(1), back: direction(3) };
        aes.pair(0, 0x63);
        // Three begets every byte but zero; its inverse begets their inverses.
        let (mut byte, mut inverse) = (1u8, 1u8);
        for _ in 1..256 {
            byte ^= doubled(byte);
            inverse ^= inverse << 1;
            inverse ^= inverse << 2;
            inverse ^= inverse << 4;
            inverse ^= (inverse >> 7) * 0x09;
            let turned = (1..5).fold(inverse, |mixed, by| mixed ^ inverse.rotate_left(by));
            aes.pair(byte, turned ^ 0x63);
        }
        aes
    }

    /// Puts down that one byte stands for the other.
    fn pair(&mut self, clear: u8, coded: u8) {
        let twice = doubled(coded);
        let column = [twice, coded, coded, twice ^ coded];
        self.forth.put(clear, coded, column);
        let (two, four) = (doubled(clear), doubled(doubled(clear)));
        let nine = doubled(four) ^ clear;
        self.back.put(coded, clear, [nine ^ clear ^ four ^ two, nine, nine ^ four, nine ^ two]);
    }

    /// Decrypts what begins with its own first block, and ends with bytes that say how many they are.
    pub(super) fn decrypt_framed(&self, key: &[u8], bytes: &[u8]) -> Vec<u8> {
        let Some((start, coded)) = bytes.split_at_checked(16) else { return Vec::new() };
        let mut clear = self.decrypt(key, start, coded);
        if let Some(&padding) = clear.last().filter(|padding| (1..=16).contains(*padding)) {
            clear.truncate(clear.len() - usize::from(padding));
        }
        clear
    }

    /// Decrypts all whole blocks.
    pub(super) fn decrypt(&self, key: &[u8], start: &[u8], coded: &[u8]) -> Vec<u8> {
        let mut keys = self.round_keys(key);
        keys.reverse();
        // The first and the last are not mixed.
        for key in keys.iter_mut().rev().skip(1).rev().skip(1) {
            *key = key.map(|column| self.back.mixed(self.forth.replaced(column)));
        }
        let mut clear = Vec::with_capacity(coded.len());
        let mut before = block(start);
        for coded in coded.chunks_exact(16).map(block) {
            push(&mut clear, xor(self.back.run(&keys, coded), before));
            before = coded;
        }
        clear
    }

    /// Encrypts all whole blocks.
    pub(super) fn encrypt(&self, key: &[u8], start: &[u8], clear: &[u8]) -> Vec<u8> {
        let keys = self.round_keys(key);
        let mut coded = Vec::with_capacity(clear.len());
        let mut before = block(start);
        for clear in clear.chunks_exact(16).map(block) {
            before = self.forth.run(&keys, xor(clear, before));
            push(&mut coded, before);
        }
        coded
    }

    /// A key of 16 bytes, or one of 32, unfolded to the keys of its rounds.
    fn round_keys(&self, key: &[u8]) -> Vec<Block> {
        let length = key.len() / 4;
        let mut words: Vec<u32> = key.chunks_exact(4).map(word).collect();
        let mut constant = 1;
        for at in length..4 * (length + 7) {
            let Some(&[last]) = words.last_chunk() else { break };
            let next = match at % length {
                0 => {
                    let turned = self.forth.replaced(last.rotate_right(8)) ^ u32::from(constant);
                    constant = doubled(constant);
                    turned
                }
                4 if length > 6 => self.forth.replaced(last),
                _ => last,
            };
            words.push(next ^ words.get(at - length).copied().unwrap_or_default());
        }
        words.chunks_exact(4).filter_map(|words| words.try_into().ok()).collect()
    }
}

impl Direction {
    fn put(&mut self, from: u8, to: u8, column: [u8; 4]) {
        self.bytes[usize::from(from)] = to;
        self.columns[usize::from(from)] = u32::from_le_bytes(column);
    }

    /// All rounds of one block.
    fn run(&self, keys: &[Block], block: Block) -> Block {
        let Some(([first, middle @ ..], last)) = keys.split_last().map(|(last, keys)| (keys, last))
        else {
            return block;
        };
        let mut state = xor(block, *first);
        for key in middle {
            state = xor(self.turned(state).map(|column| self.mixed(column)), *key);
        }
        xor(self.turned(state).map(|column| self.replaced(column)), *last)
    }

    /// The rows of the square, each turned by one more than the one above.
    fn turned(&self, state: Block) -> Block {
        std::array::from_fn(|to| {
            let row = |row: usize| state[(to + row * self.step) % 4] & (0xFF << (8 * row));
            row(0) | row(1) | row(2) | row(3)
        })
    }

    /// A column, each byte replaced and the column mixed.
    fn mixed(&self, column: u32) -> u32 {
        let [a, b, c, d] = column.to_le_bytes().map(|byte| self.columns[usize::from(byte)]);
        a ^ b.rotate_left(8) ^ c.rotate_left(16) ^ d.rotate_left(24)
    }

    fn replaced(&self, column: u32) -> u32 {
        u32::from_le_bytes(column.to_le_bytes().map(|byte| self.bytes[usize::from(byte)]))
    }
}

fn block(bytes: &[u8]) -> Block {
    let mut words = bytes.chunks_exact(4).map(word);
    std::array::from_fn(|_| words.next().unwrap_or_default())
}

fn word(bytes: &[u8]) -> u32 {
    u32::from_le_bytes(bytes.try_into().unwrap_or_default())
}

fn push(bytes: &mut Vec<u8>, block: Block) {
    for column in block {
        bytes.extend_from_slice(&column.to_le_bytes());
    }
}

fn xor(a: Block, b: Block) -> Block {
    std::array::from_fn(|at| a[at] ^ b[at])
}

/// Twice a byte, in the field of bytes.
const fn doubled(byte: u8) -> u8 {
    (byte << 1) ^ ((byte >> 7) * 0x1B)
}

#[cfg(test)]
mod tests {
    use super::Aes;

    fn bytes(hex: &str) -> Vec<u8> {
        let pairs = (0..hex.len()).step_by(2);
        pairs.map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    }

    /// FIPS 197, appendix C, and NIST SP 800-38A, appendix F.2.
    #[test]
    fn agrees_with_known_answers() {
        let aes = Aes::new();
        let clear = bytes("00112233445566778899aabbccddeeff");
        for (key, coded) in [
            ("000102030405060708090a0b0c0d0e0f", "69c4e0d86a7b0430d8cdb78070b4c55a"),
            (
                "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
                "8ea2b7ca516745bfeafc49904b496089",
            ),
        ] {
            let key = bytes(key);
            assert_eq!(aes.encrypt(&key, &[0; 16], &clear), bytes(coded));
            assert_eq!(aes.decrypt(&key, &[0; 16], &bytes(coded)), clear);
        }
        let key = bytes("2b7e151628aed2a6abf7158809cf4f3c");
        let start = bytes("000102030405060708090a0b0c0d0e0f");
        let clear = bytes("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
        let coded = bytes("7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2");
        assert_eq!(aes.encrypt(&key, &start, &clear), coded);
        assert_eq!(aes.decrypt(&key, &start, &coded), clear);
    }

    #[test]
    fn takes_the_frame_off() {
        let aes = Aes::new();
        let key = [7; 32];
        let coded = aes.encrypt(&key, &[9; 16], b"fourteen bytes\x02\x02");
        assert_eq!(aes.decrypt_framed(&key, &[&[9; 16][..], &coded].concat()), b"fourteen bytes");
        assert_eq!(aes.decrypt_framed(&key, b"short"), b"");
        assert_eq!(aes.decrypt_framed(b"", &[0; 40]), [0; 16]);
    }
}
