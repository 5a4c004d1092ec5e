//! `index.html`, which names the other files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use flate2::Crc;

const STYLE: (&str, &str) = ("<link rel=\"stylesheet\" href=\"./", "\"/>");

#[derive(Debug)]
pub(super) struct Page {
    site: PathBuf,
    text: String,
}

impl Page {
    pub(super) fn read(site: &Path) -> Result<Self> {
        let path = site.join("index.html");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        Ok(Self { site: site.to_owned(), text: shrink(&text) })
    }

    pub(super) fn site(&self) -> &Path {
        &self.site
    }

    pub(super) fn write(&self) -> Result<()> {
        Ok(fs::write(self.site.join("index.html"), &self.text)?)
    }

    /// The linked style sheets, in their order.
    pub(super) fn styles(&self) -> Vec<String> {
        let links = self.text.split(STYLE.0).skip(1);
        links.filter_map(|link| Some(link.split_once(STYLE.1)?.0.to_owned())).collect()
    }

    /// Links this style sheet in place of all others.
    pub(super) fn link_style(&mut self, name: &str) {
        for (index, other) in self.styles().iter().enumerate() {
            let link = format!("{}{other}{}", STYLE.0, STYLE.1);
            let by =
                if index == 0 { format!("{}{name}{}", STYLE.0, STYLE.1) } else { String::new() };
            self.text = self.text.replace(&link, &by);
        }
    }

    /// Takes a file out of the site, and the link to it.
    pub(super) fn forget(&mut self, path: &Path) -> Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some((before, after)) = self.text.split_once(&*name) {
            let start = before.rfind('<').unwrap_or(before.len());
            let end = after.find('>').map_or(0, |end| end + 1);
            self.text = [&before[..start], &after[end..]].concat();
        }
        Ok(fs::remove_file(path)?)
    }

    /// Gives a file whose name carries a digest that of its bytes, and names it so.
    pub(super) fn rename(&mut self, path: &Path) -> Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(digest) = digest(&name) else { return Ok(()) };
        let mut crc = Crc::new();
        crc.update(&fs::read(path)?);
        let new = name.replace(digest, &format!("{:08x}", crc.sum()));
        fs::rename(path, path.with_file_name(&new))?;
        self.text = self.text.replace(&name, &new);
        Ok(())
    }
}

/// The hexadecimal digits after the last hyphen of a name: of sixteen, without the zeros in front.
fn digest(name: &str) -> Option<&str> {
    let rest = name.rsplit_once('-')?.1;
    let end = rest.find(|character: char| !character.is_ascii_hexdigit())?;
    let digest = rest.get(..end)?;
    (12..=16).contains(&digest.len()).then_some(digest)
}

/// The page without comments, indentation and empty lines, none of which shows.
fn shrink(text: &str) -> String {
    let mut shrunk = String::with_capacity(text.len());
    let mut parts = text.split("<!--");
    shrunk.push_str(parts.next().unwrap_or_default());
    for part in parts {
        shrunk.push_str(part.split_once("-->").map_or("", |(_, after)| after));
    }
    let lines = shrunk.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Page, digest, shrink};

    #[test]
    fn finds_the_digest_that_a_build_puts_into_names() {
        assert_eq!(digest("vacancy_app-8d13d69c6a9f0e73_bg.wasm"), Some("8d13d69c6a9f0e73"));
        assert_eq!(digest("vacancy_app-d905f229855b825.js"), Some("d905f229855b825"));
        assert_eq!(digest("reader.js"), None);
        assert_eq!(digest("vacancy-notice-define.js"), None);
    }

    #[test]
    fn leaves_out_what_does_not_show() {
        let page = "<p>\n    <!-- why\n it is so -->\n    a <b>c</b>\n\n</p><!-- x -->\n";
        assert_eq!(shrink(page), "<p>\na <b>c</b>\n</p>");
    }

    #[test]
    fn forgets_a_file_and_the_link_to_it() {
        let site = std::env::temp_dir();
        let file = site.join("vacancy-forgotten.js");
        std::fs::write(&file, "").unwrap();
        let text = "<a><link href=\"./vacancy-forgotten.js\" crossorigin><b>".to_owned();
        let mut page = Page { site, text };
        page.forget(&file).unwrap();
        assert_eq!(page.text, "<a><b>");
        assert!(!file.exists());
    }

    #[test]
    fn one_style_sheet_stands_where_the_first_one_stood() {
        let text =
            r#"<a/><link rel="stylesheet" href="./a.css"/><link rel="stylesheet" href="./b.css"/>"#;
        let mut page = Page { site: "site".into(), text: text.to_owned() };
        assert_eq!(page.styles(), ["a.css", "b.css"]);
        page.link_style("all.css");
        assert_eq!(page.text, r#"<a/><link rel="stylesheet" href="./all.css"/>"#);
    }
}
