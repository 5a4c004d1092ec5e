//! How much a visitor has to load.

use std::{fs, io::Write, path::Path};

use anyhow::{Context, Result, bail};
use flate2::write::GzEncoder;

use crate::{project, say};

/// The most that the first load may weigh, in bytes, compressed with brotli.
const BUDGET: u64 = 150_000;

/// The sizes of all files of the site.
#[derive(Debug)]
pub(crate) struct Sizes(Vec<FileSize>);

#[derive(Debug)]
struct FileSize {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
    /// The page names the file, so that the browser loads it at once.
    is_first_load: bool,
}

impl Sizes {
    /// Measures the files in `dist/`.
    pub(crate) fn measure() -> Result<Self> {
        let dist = project::dist();
        let index = fs::read_to_string(dist.join("index.html"))
            .context("dist/index.html cannot be read; `cargo xtask build` writes it")?;
        let mut sizes = Vec::new();
        collect(&dist, "", &index, &mut sizes)?;
        sizes.sort_by(|a, b| (!a.is_first_load, &a.name).cmp(&(!b.is_first_load, &b.name)));
        Ok(Self(sizes))
    }

    /// Prints a line for each file and one for the first load.
    pub(crate) fn print(&self) {
        say::line(format!("{:<48}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli"));
        for size in &self.0 {
            let note = if size.is_first_load { "" } else { "  (later)" };
            say::line(row(&size.name, size.raw, size.gzip, size.brotli) + note);
        }
        let sum = |column: fn(&FileSize) -> u64| self.first_load().map(column).sum();
        say::line(row(
            "first load",
            sum(|size| size.raw),
            sum(|size| size.gzip),
            sum(|size| size.brotli),
        ));
    }

    /// Fails when the first load weighs more than the budget.
    pub(crate) fn check_budget(&self) -> Result<()> {
        let brotli: u64 = self.first_load().map(|size| size.brotli).sum();
        if brotli > BUDGET {
            bail!(
                "the first load is {brotli} bytes in brotli, {} above the budget of {BUDGET}",
                brotli - BUDGET
            );
        }
        say::line(format!(
            "Within the budget of {BUDGET} bytes in brotli, {} to spare.",
            BUDGET - brotli
        ));
        Ok(())
    }

    fn first_load(&self) -> impl Iterator<Item = &FileSize> {
        self.0.iter().filter(|size| size.is_first_load)
    }
}

fn collect(folder: &Path, prefix: &str, index: &str, sizes: &mut Vec<FileSize>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), index, sizes)?;
        } else {
            sizes.push(measure(name, &fs::read(entry.path())?, index)?);
        }
    }
    Ok(())
}

fn measure(name: String, bytes: &[u8], index: &str) -> Result<FileSize> {
    let is_first_load = name == "index.html" || index.contains(&format!("\"./{name}\""));
    Ok(FileSize {
        raw: bytes.len() as u64,
        gzip: gzip(bytes)?,
        brotli: brotli(bytes)?,
        name,
        is_first_load,
    })
}

fn gzip(bytes: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}

/// At the quality that static hosts use for files compressed ahead.
fn brotli(bytes: &[u8]) -> Result<u64> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed.len() as u64)
}

fn row(name: &str, raw: u64, gzip: u64, brotli: u64) -> String {
    format!("{name:<48}{raw:>10}{gzip:>10}{brotli:>10}")
}
