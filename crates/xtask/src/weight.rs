//! How much bytes weigh on their way to a browser.

use std::io::Write;

use anyhow::Result;
use flate2::write::GzEncoder;

pub(crate) fn gzip(bytes: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}

/// At the quality that static hosts use for files compressed ahead.
pub(crate) fn brotli(bytes: &[u8]) -> Result<u64> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed.len() as u64)
}
