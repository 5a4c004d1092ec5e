//! Blocks chained to blocks (CBC), as PDF frames them. A key or a start of the wrong length, which only a
//! damaged file has, makes nothing.

use cbc::cipher::{
    Array, BlockCipherDecrypt, BlockCipherEncrypt, BlockModeDecrypt, BlockModeEncrypt,
    BlockSizeUser, KeyInit, KeyIvInit, consts::U16,
};

/// Of the first block, in bytes, and of the most that the last one is filled up with.
const BLOCK: usize = 16;

/// Decrypts what begins with its own first block, and ends with bytes that say how many they are.
pub(super) fn decrypt_framed<C>(key: &[u8], bytes: &[u8]) -> Vec<u8>
where
    C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let Some((start, coded)) = bytes.split_at_checked(BLOCK) else { return Vec::new() };
    let mut clear = decrypt::<C>(key, start, coded);
    // The library's own unframing would refuse all of a stream for its damaged end.
    if let Some(&padding) = clear.last()
        && (1..=BLOCK).contains(&usize::from(padding))
    {
        clear.truncate(clear.len() - usize::from(padding));
    }
    clear
}

/// Decrypts all whole blocks.
pub(super) fn decrypt<C>(key: &[u8], start: &[u8], coded: &[u8]) -> Vec<u8>
where
    C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let Ok(mut cipher) = cbc::Decryptor::<C>::new_from_slices(key, start) else {
        return Vec::new();
    };
    let mut bytes = whole_blocks(coded);
    cipher.decrypt_blocks(Array::slice_as_chunks_mut(&mut bytes).0);
    bytes
}

/// Encrypts all whole blocks.
pub(super) fn encrypt<C>(key: &[u8], start: &[u8], clear: &[u8]) -> Vec<u8>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let Ok(mut cipher) = cbc::Encryptor::<C>::new_from_slices(key, start) else {
        return Vec::new();
    };
    let mut bytes = whole_blocks(clear);
    cipher.encrypt_blocks(Array::slice_as_chunks_mut(&mut bytes).0);
    bytes
}

fn whole_blocks(bytes: &[u8]) -> Vec<u8> {
    bytes.chunks_exact(BLOCK).flatten().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::{decrypt_framed, encrypt};
    use aes::Aes128;

    #[test]
    fn takes_the_frame_off() {
        let (key, start) = ([7; 16], [9; 16]);
        let framed = |clear: &[u8]| [&start[..], &encrypt::<Aes128>(&key, &start, clear)].concat();
        let decrypted = |bytes: &[u8]| decrypt_framed::<Aes128>(&key, bytes);
        assert_eq!(decrypted(&framed(b"fourteen bytes\x02\x02")), b"fourteen bytes");
        assert_eq!(decrypted(&framed(&[16; 16])), b"");
    }

    #[test]
    fn keeps_what_a_damaged_frame_holds() {
        let (key, start) = ([7; 16], [9; 16]);
        let mut bytes =
            [&start[..], &encrypt::<Aes128>(&key, &start, b"no padding here!")].concat();
        bytes.extend_from_slice(b"half a block");
        assert_eq!(decrypt_framed::<Aes128>(&key, &bytes), b"no padding here!");
        assert_eq!(decrypt_framed::<Aes128>(&key, b"short"), b"");
        assert_eq!(decrypt_framed::<Aes128>(b"", &bytes), b"");
    }
}
