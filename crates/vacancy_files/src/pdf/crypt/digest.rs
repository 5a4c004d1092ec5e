//! Fingerprints of bytes: MD5 (RFC 1321) and three of the family of SHA-2 (FIPS 180-4).

pub(super) fn md5(bytes: &[u8]) -> [u8; 16] {
    let mut state: [u32; 4] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476];
    let length = (bytes.len() as u64).wrapping_mul(8).to_le_bytes();
    for block in padded(bytes, &length, 64).chunks_exact(64) {
        md5_block(&mut state, block);
    }
    let mut hash = [0; 16];
    for (place, word) in hash.chunks_exact_mut(4).zip(state) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    hash
}

fn md5_block(state: &mut [u32; 4], block: &[u8]) {
    const TURNS: [[u32; 4]; 4] =
        [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let word = |at: usize| {
        let bytes = block.get(at * 4..at * 4 + 4).and_then(|it| it.try_into().ok());
        u32::from_le_bytes(bytes.unwrap_or_default())
    };
    let [mut a, mut b, mut c, mut d] = *state;
    for (round, &sine) in MD5_SINES.iter().enumerate() {
        let (mixed, at) = match round / 16 {
            0 => ((b & c) | (!b & d), round),
            1 => ((d & b) | (!d & c), 5 * round + 1),
            2 => (b ^ c ^ d, 3 * round + 5),
            _ => (c ^ (b | !d), 7 * round),
        };
        let sum = a.wrapping_add(mixed).wrapping_add(sine).wrapping_add(word(at % 16));
        (a, d, c) = (d, c, b);
        b = b.wrapping_add(sum.rotate_left(TURNS[round / 16][round % 4]));
    }
    for (word, more) in state.iter_mut().zip([a, b, c, d]) {
        *word = word.wrapping_add(more);
    }
}

pub(super) fn sha256(bytes: &[u8]) -> Vec<u8> {
    short(bytes, SHA512_START.map(upper))
}

pub(super) fn sha512(bytes: &[u8]) -> Vec<u8> {
    long(bytes, SHA512_START)
}

pub(super) fn sha384(bytes: &[u8]) -> Vec<u8> {
    let mut hash = long(bytes, SHA384_START);
    hash.truncate(48);
    hash
}

/// The constants of the short fingerprint are the upper halves of those of the long one.
fn upper(word: u64) -> u32 {
    u32::try_from(word >> 32).unwrap_or_default()
}

/// One function for each length of word. Only the words differ, their number, and by how much each step
/// turns them.
macro_rules! sha2 {
    ($name:ident, $word:ty, $length:ty, $rounds:literal, $roots:expr, $turns:expr) => {
        fn $name(bytes: &[u8], mut state: [$word; 8]) -> Vec<u8> {
            const BYTES: usize = size_of::<$word>();
            const BLOCK: usize = 16 * BYTES;
            const TURNS: [[u32; 3]; 4] = $turns;
            let spread = |word: $word, [x, y, shift]: [u32; 3]| {
                word.rotate_right(x) ^ word.rotate_right(y) ^ (word >> shift)
            };
            let mix = |word: $word, [x, y, z]: [u32; 3]| {
                word.rotate_right(x) ^ word.rotate_right(y) ^ word.rotate_right(z)
            };
            let length = (bytes.len() as $length).wrapping_mul(8).to_be_bytes();
            for block in padded(bytes, &length, BLOCK).chunks_exact(BLOCK) {
                let mut words = [0; $rounds];
                for (word, bytes) in words.iter_mut().zip(block.chunks_exact(BYTES)) {
                    *word = <$word>::from_be_bytes(bytes.try_into().unwrap_or_default());
                }
                for at in 16..$rounds {
                    words[at] = spread(words[at - 15], TURNS[0])
                        .wrapping_add(spread(words[at - 2], TURNS[1]))
                        .wrapping_add(words[at - 16])
                        .wrapping_add(words[at - 7]);
                }
                let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
                for (word, root) in words.into_iter().zip($roots) {
                    let first = h
                        .wrapping_add(mix(e, TURNS[2]))
                        .wrapping_add((e & f) ^ (!e & g))
                        .wrapping_add(root)
                        .wrapping_add(word);
                    let second = mix(a, TURNS[3]).wrapping_add((a & b) ^ (a & c) ^ (b & c));
                    (h, g, f, e) = (g, f, e, d.wrapping_add(first));
                    (d, c, b, a) = (c, b, a, first.wrapping_add(second));
                }
                for (word, more) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
                    *word = word.wrapping_add(more);
                }
            }
            state.into_iter().flat_map(<$word>::to_be_bytes).collect()
        }
    };
}

sha2!(
    short,
    u32,
    u64,
    64,
    SHA512_ROOTS.map(upper),
    [[7, 18, 3], [17, 19, 10], [6, 11, 25], [2, 13, 22]]
);
sha2!(long, u64, u128, 80, SHA512_ROOTS, [[1, 8, 7], [19, 61, 6], [14, 18, 41], [28, 34, 39]]);

/// Bytes, a mark, zeros and the length, in whole blocks.
fn padded(bytes: &[u8], length: &[u8], block: usize) -> Vec<u8> {
    let mut all = bytes.to_vec();
    all.push(0x80);
    while !(all.len() + length.len()).is_multiple_of(block) {
        all.push(0);
    }
    all.extend_from_slice(length);
    all
}

/// The sines of the numbers from one on, without their signs and what stands before the point.
#[rustfmt::skip]
const MD5_SINES: [u32; 64] = [
    0xD76A_A478, 0xE8C7_B756, 0x2420_70DB, 0xC1BD_CEEE, 0xF57C_0FAF, 0x4787_C62A, 0xA830_4613, 0xFD46_9501,
    0x6980_98D8, 0x8B44_F7AF, 0xFFFF_5BB1, 0x895C_D7BE, 0x6B90_1122, 0xFD98_7193, 0xA679_438E, 0x49B4_0821,
    0xF61E_2562, 0xC040_B340, 0x265E_5A51, 0xE9B6_C7AA, 0xD62F_105D, 0x0244_1453, 0xD8A1_E681, 0xE7D3_FBC8,
    0x21E1_CDE6, 0xC337_07D6, 0xF4D5_0D87, 0x455A_14ED, 0xA9E3_E905, 0xFCEF_A3F8, 0x676F_02D9, 0x8D2A_4C8A,
    0xFFFA_3942, 0x8771_F681, 0x6D9D_6122, 0xFDE5_380C, 0xA4BE_EA44, 0x4BDE_CFA9, 0xF6BB_4B60, 0xBEBF_BC70,
    0x289B_7EC6, 0xEAA1_27FA, 0xD4EF_3085, 0x0488_1D05, 0xD9D4_D039, 0xE6DB_99E5, 0x1FA2_7CF8, 0xC4AC_5665,
    0xF429_2244, 0x432A_FF97, 0xAB94_23A7, 0xFC93_A039, 0x655B_59C3, 0x8F0C_CC92, 0xFFEF_F47D, 0x8584_5DD1,
    0x6FA8_7E4F, 0xFE2C_E6E0, 0xA301_4314, 0x4E08_11A1, 0xF753_7E82, 0xBD3A_F235, 0x2AD7_D2BB, 0xEB86_D391,
];

/// What stands behind the point of the square roots of the first eight primes, and of the next eight.
#[rustfmt::skip]
const SHA512_START: [u64; 8] = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
];
#[rustfmt::skip]
const SHA384_START: [u64; 8] = [
    0xCBBB_9D5D_C105_9ED8, 0x629A_292A_367C_D507, 0x9159_015A_3070_DD17, 0x152F_ECD8_F70E_5939,
    0x6733_2667_FFC0_0B31, 0x8EB4_4A87_6858_1511, 0xDB0C_2E0D_64F9_8FA7, 0x47B5_481D_BEFA_4FA4,
];

/// What stands behind the point of the cube roots of the first eighty primes.
#[rustfmt::skip]
const SHA512_ROOTS: [u64; 80] = [
    0x428A_2F98_D728_AE22, 0x7137_4491_23EF_65CD, 0xB5C0_FBCF_EC4D_3B2F, 0xE9B5_DBA5_8189_DBBC,
    0x3956_C25B_F348_B538, 0x59F1_11F1_B605_D019, 0x923F_82A4_AF19_4F9B, 0xAB1C_5ED5_DA6D_8118,
    0xD807_AA98_A303_0242, 0x1283_5B01_4570_6FBE, 0x2431_85BE_4EE4_B28C, 0x550C_7DC3_D5FF_B4E2,
    0x72BE_5D74_F27B_896F, 0x80DE_B1FE_3B16_96B1, 0x9BDC_06A7_25C7_1235, 0xC19B_F174_CF69_2694,
    0xE49B_69C1_9EF1_4AD2, 0xEFBE_4786_384F_25E3, 0x0FC1_9DC6_8B8C_D5B5, 0x240C_A1CC_77AC_9C65,
    0x2DE9_2C6F_592B_0275, 0x4A74_84AA_6EA6_E483, 0x5CB0_A9DC_BD41_FBD4, 0x76F9_88DA_8311_53B5,
    0x983E_5152_EE66_DFAB, 0xA831_C66D_2DB4_3210, 0xB003_27C8_98FB_213F, 0xBF59_7FC7_BEEF_0EE4,
    0xC6E0_0BF3_3DA8_8FC2, 0xD5A7_9147_930A_A725, 0x06CA_6351_E003_826F, 0x1429_2967_0A0E_6E70,
    0x27B7_0A85_46D2_2FFC, 0x2E1B_2138_5C26_C926, 0x4D2C_6DFC_5AC4_2AED, 0x5338_0D13_9D95_B3DF,
    0x650A_7354_8BAF_63DE, 0x766A_0ABB_3C77_B2A8, 0x81C2_C92E_47ED_AEE6, 0x9272_2C85_1482_353B,
    0xA2BF_E8A1_4CF1_0364, 0xA81A_664B_BC42_3001, 0xC24B_8B70_D0F8_9791, 0xC76C_51A3_0654_BE30,
    0xD192_E819_D6EF_5218, 0xD699_0624_5565_A910, 0xF40E_3585_5771_202A, 0x106A_A070_32BB_D1B8,
    0x19A4_C116_B8D2_D0C8, 0x1E37_6C08_5141_AB53, 0x2748_774C_DF8E_EB99, 0x34B0_BCB5_E19B_48A8,
    0x391C_0CB3_C5C9_5A63, 0x4ED8_AA4A_E341_8ACB, 0x5B9C_CA4F_7763_E373, 0x682E_6FF3_D6B2_B8A3,
    0x748F_82EE_5DEF_B2FC, 0x78A5_636F_4317_2F60, 0x84C8_7814_A1F0_AB72, 0x8CC7_0208_1A64_39EC,
    0x90BE_FFFA_2363_1E28, 0xA450_6CEB_DE82_BDE9, 0xBEF9_A3F7_B2C6_7915, 0xC671_78F2_E372_532B,
    0xCA27_3ECE_EA26_619C, 0xD186_B8C7_21C0_C207, 0xEADA_7DD6_CDE0_EB1E, 0xF57D_4F7F_EE6E_D178,
    0x06F0_67AA_7217_6FBA, 0x0A63_7DC5_A2C8_98A6, 0x113F_9804_BEF9_0DAE, 0x1B71_0B35_131C_471B,
    0x28DB_77F5_2304_7D84, 0x32CA_AB7B_40C7_2493, 0x3C9E_BE0A_15C9_BEBC, 0x431D_67C4_9C10_0D4C,
    0x4CC5_D4BE_CB3E_42B6, 0x597F_299C_FC65_7E2A, 0x5FCB_6FAB_3AD6_FAEC, 0x6C44_198C_4A47_5817,
];

#[cfg(test)]
mod tests {
    use super::{md5, sha256, sha384, sha512};

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"))
    }

    /// Answers from the standards, and for a text that fills a block but for the length.
    #[test]
    fn agrees_with_known_answers() {
        let long = [b'a'; 119];
        assert_eq!(hex(&md5(b"")), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(hex(&md5(b"abc")), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(hex(&md5(&long)), "8a7bd0732ed6a28ce75f6dabc90e1613");
        assert_eq!(
            hex(&sha256(b"abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            hex(&sha256(&long)),
            "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"
        );
        assert!(hex(&sha384(b"abc")).starts_with("cb00753f45a35e8bb5a03d699ac65007"));
        assert!(hex(&sha512(b"abc")).starts_with("ddaf35a193617abacc417349ae204131"));
        assert!(hex(&sha512(&long)).ends_with("4ba13341e345be05bf76c182cc3468cb"));
    }
}
