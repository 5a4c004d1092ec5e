//! How much a visitor has to load.

use std::fs;

use anyhow::{Context, Result, bail, ensure};

use crate::weight::{brotli, gzip};
use crate::{project, say};

/// The most that the first load may weigh, in bytes, compressed with brotli.
const BUDGET: u64 = 150_000;

/// How the names of files end that the page waits for. Of each kind there is at least one: one that the page named in
/// another way than is looked for would weigh nothing.
const KINDS: [&str; 4] = [".html", ".css", ".js", ".wasm"];

/// What is loaded when it is first asked for, and the most that each may weigh, in bytes of brotli: the readers of all
/// formats of files, and the desk.
const MODULES: [(&str, &str, u64); 2] = [
    ("the readers of files", "vacancy_worker_bg.wasm", 165_000),
    ("the desk", "vacancy_desk_bg.wasm", 305_000),
];

/// What a page loads before its first `<vacancy-notice>` shows a notice, beside the words of a language, and the
/// most that all may weigh.
const WIDGET: ([&str; 4], u64) =
    (["vacancy-notice-define.js", "vacancy-notice.js", "views.js", "views_bg.wasm"], 130_000);

/// How the names of files begin that hold the words of a language: a reader loads one of them.
const WORDS: &str = "words-";

/// The sizes of all files of the site.
#[derive(Debug)]
pub(crate) struct Sizes(Vec<FileSize>);

#[derive(Debug)]
struct FileSize {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
    when: When,
}

/// When a visitor's browser loads a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    /// Before the app runs: the page, its styles, its scripts and its WebAssembly.
    First,
    /// With the page, which names it, but nothing waits for it: the icon, the samples.
    Beside,
    /// Only when somebody asks for it.
    Later,
}

impl When {
    fn of(name: &str, index: &str) -> Self {
        let is_program = KINDS.iter().any(|end| name.ends_with(end));
        match name == "index.html" || index.contains(&format!("\"./{name}\"")) {
            true if is_program => Self::First,
            true => Self::Beside,
            false => Self::Later,
        }
    }

    fn note(self) -> &'static str {
        match self {
            Self::First => "",
            Self::Beside => "  (beside)",
            Self::Later => "  (later)",
        }
    }
}

impl Sizes {
    /// Measures the files in `dist/`.
    pub(crate) fn measure() -> Result<Self> {
        let dist = project::dist();
        let index = fs::read_to_string(dist.join("index.html"))
            .context("dist/index.html cannot be read; `cargo xtask build` writes it")?;
        let mut sizes = Vec::new();
        for path in project::files_below(&dist, |_| true)? {
            let name = path.strip_prefix(&dist)?.to_string_lossy().replace('\\', "/");
            sizes.push(measure(name, &fs::read(&path)?, &index)?);
        }
        // Whoever reads the language with the longest words loads most.
        let words = sizes.iter_mut().filter(|size| size.name.starts_with(WORDS));
        let longest = words.max_by_key(|size| size.brotli);
        longest.context("no words of a language in the page")?.when = When::First;
        sizes.sort_by(|a, b| (a.when, &a.name).cmp(&(b.when, &b.name)));
        Ok(Self(sizes))
    }

    /// Prints a line for each file, and one for each first load.
    pub(crate) fn print(&self) -> Result<()> {
        say::line(format!("{:<48}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli"));
        for size in &self.0 {
            say::line(row(&size.name, size.raw, size.gzip, size.brotli) + size.when.note());
        }
        for (name, files) in [
            ("first load", self.first_load()?),
            ("first load of the element", self.first_load_of_element()?),
        ] {
            let sum = |column: fn(&FileSize) -> u64| files.iter().copied().map(column).sum();
            let [raw, gzip, brotli] =
                [sum(|size| size.raw), sum(|size| size.gzip), sum(|size| size.brotli)];
            say::line(row(name, raw, gzip, brotli));
        }
        Ok(())
    }

    /// Fails when a first load, or what comes with the first file or the desk, weighs more than its budget.
    pub(crate) fn check_budgets(&self) -> Result<()> {
        let brotli = |files: &[&FileSize]| files.iter().map(|size| size.brotli).sum();
        check("the first load", brotli(&self.first_load()?), BUDGET)?;
        for (what, name, budget) in MODULES {
            let module = self.0.iter().find(|size| size.name == name);
            let module = module.with_context(|| format!("{what}: no {name} in the site"))?;
            check(what, module.brotli, budget)?;
        }
        let element = self.first_load_of_element()?;
        check("the first load of the element", brotli(&element), WIDGET.1)
    }

    /// Fails where it has no file of a kind.
    fn first_load(&self) -> Result<Vec<&FileSize>> {
        let files: Vec<_> = self.0.iter().filter(|size| size.when == When::First).collect();
        for kind in KINDS {
            let has_kind = files.iter().any(|size| size.name.ends_with(kind));
            ensure!(has_kind, "no {kind} in the first load: index.html names none as \"./…\"");
        }
        Ok(files)
    }

    /// The files in the folder of a version; those beside it only lead there. Fails where one that it loads is not
    /// there: by another name it would weigh nothing.
    fn first_load_of_element(&self) -> Result<Vec<&FileSize>> {
        let of_version = || {
            self.0.iter().filter_map(|size| match size.name.split('/').collect::<Vec<_>>()[..] {
                ["widget", _, name] => Some((name, size)),
                _ => None,
            })
        };
        let mut files = Vec::new();
        for wanted in WIDGET.0 {
            let file = of_version().find(|(name, _)| *name == wanted);
            files.push(file.with_context(|| format!("no {wanted} in the element"))?.1);
        }
        let words = of_version().filter(|(name, _)| name.starts_with(WORDS));
        let words = words.map(|(_, size)| size).max_by_key(|size| size.brotli);
        files.push(words.context("no words in the element")?);
        Ok(files)
    }
}

fn check(what: &str, brotli: u64, budget: u64) -> Result<()> {
    let Some(spare) = budget.checked_sub(brotli) else {
        bail!("{what}: {brotli} bytes in brotli, {} above the budget of {budget}", brotli - budget);
    };
    say::line(format!("{what}: within {budget} bytes in brotli, {spare} to spare."));
    Ok(())
}

fn measure(name: String, bytes: &[u8], index: &str) -> Result<FileSize> {
    Ok(FileSize {
        raw: bytes.len() as u64,
        gzip: gzip(bytes)?,
        brotli: brotli(bytes)?,
        when: When::of(&name, index),
        name,
    })
}

fn row(name: &str, raw: u64, gzip: u64, brotli: u64) -> String {
    format!("{name:<48}{raw:>10}{gzip:>10}{brotli:>10}")
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, FileSize, KINDS, MODULES, Sizes, WIDGET, When};

    fn file(name: String, brotli: u64, when: When) -> FileSize {
        FileSize { name, raw: 0, gzip: 0, brotli, when }
    }

    #[test]
    fn counts_as_first_load_what_the_page_names_and_waits_for() {
        let index =
            r#"<link href="./a.css"><script src="./b.js"></script><link href="./samples/1.txt">"#;
        assert_eq!(When::of("index.html", index), When::First);
        assert_eq!(When::of("b.js", index), When::First);
        assert_eq!(When::of("samples/1.txt", index), When::Beside);
        assert_eq!(When::of("c.js", index), When::Later);
    }

    #[test]
    fn the_page_loads_a_file_of_each_kind_at_first() {
        let all = || KINDS.map(|kind| file(format!("a{kind}"), 10, When::First));
        assert_eq!(Sizes(all().into()).first_load().unwrap().len(), KINDS.len());
        for lost in KINDS {
            let mut files = all();
            let named_otherwise = files.iter_mut().filter(|size| size.name.ends_with(lost));
            named_otherwise.for_each(|size| size.when = When::Later);
            let error = Sizes(files.into()).first_load().unwrap_err().to_string();
            assert!(error.contains(lost), "{error}");
        }
    }

    #[test]
    fn nothing_may_weigh_more_than_its_budget() {
        // One file of each kind, each module, and the element: as heavy as they may be.
        let all = || {
            let page = KINDS.iter().map(|kind| (format!("a{kind}"), BUDGET / 4, When::First));
            let modules = MODULES.map(|(_, name, budget)| (name.to_owned(), budget, When::Later));
            let words = ["words-en.txt"];
            let element = WIDGET.0.iter().chain(&words);
            let element =
                element.map(|name| (format!("widget/1/{name}"), WIDGET.1 / 5, When::Later));
            let files: Vec<_> = page.chain(modules).chain(element).collect();
            files.into_iter().map(|(name, brotli, when)| file(name, brotli, when))
        };
        Sizes(all().collect()).check_budgets().unwrap();
        for (what, heavier, _) in MODULES.into_iter().chain([
            ("the first load", "a.css", 0),
            ("the first load of the element", "widget/1/views.js", 0),
        ]) {
            let mut files: Vec<_> = all().collect();
            files.iter_mut().filter(|size| size.name == heavier).for_each(|size| size.brotli += 1);
            let error = Sizes(files).check_budgets().unwrap_err().to_string();
            assert!(error.starts_with(&format!("{what}: ")), "{error}");
        }
    }

    #[test]
    fn the_element_weighs_what_it_loads_and_has_to_have_all_of_it() {
        let file = |name: &str, brotli| file(format!("widget/1.0.0/{name}"), brotli, When::Later);
        let all = || {
            let words = [file("words-en.txt", 2), file("words-fr.txt", 3), file("other.js", 50)];
            WIDGET.0.iter().map(|name| file(name, 10)).chain(words)
        };
        let weigh = |files: Vec<FileSize>| {
            let sizes = Sizes(files);
            let files = sizes.first_load_of_element();
            files.map(|files| files.iter().map(|size| size.brotli).sum::<u64>())
        };
        assert_eq!(weigh(all().collect()).unwrap(), 43);
        for lost in WIDGET.0 {
            let renamed = all().filter(|size| !size.name.ends_with(&format!("/{lost}")));
            assert!(weigh(renamed.collect()).unwrap_err().to_string().contains(lost));
        }
        assert!(weigh(all().take(WIDGET.0.len()).collect()).is_err());
    }
}
