//! SARIF 2.1.0, the format in which checkers report to the systems that run them.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::io::{self, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use vacancy_messages::{code_help, code_title, language_name};
use vacancy_model::{Code, Lang, Severity};

use super::place::Place;
use super::{Checked, Problem};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What stands for itself in the path of a URI, besides letters and figures.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// One run over files. SARIF is one object, so it is written when all is known.
pub(super) struct Log {
    lang: Lang,
    is_empty: bool,
    /// The codes that occur, in the order in which they first do.
    codes: Vec<Code>,
    results: Vec<Value>,
    /// Files that could not be read.
    refusals: Vec<Value>,
}

impl Log {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, is_empty: true, codes: vec![], results: vec![], refusals: vec![] }
    }

    /// Whether no file has been added.
    pub(super) const fn is_empty(&self) -> bool {
        self.is_empty
    }

    pub(super) fn add(&mut self, checked: &Checked) {
        self.is_empty = false;
        let uri = uri(&checked.path);
        for problem in &checked.problems {
            let result = self.result(&uri, problem);
            self.results.push(result);
        }
        if let Some(refusal) = &checked.refusal {
            self.refusals.push(json!({
                "level": "error",
                "message": { "text": refusal },
                "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri } } }],
            }));
        }
    }

    fn result(&mut self, uri: &str, problem: &Problem) -> Value {
        let diagnostic = &problem.diagnostic;
        let rule = self.rule_index(diagnostic.code);
        let place = |region: Option<Value>| {
            let artifact = json!({ "uri": uri });
            match region {
                Some(region) => json!({ "artifactLocation": artifact, "region": region }),
                None => json!({ "artifactLocation": artifact }),
            }
        };
        let first = place(problem.places.first().map(Place::region));
        let annotations = diagnostic.annotations.iter().zip(&problem.places);
        let related: Vec<_> = (1..)
            .zip(annotations.skip(1))
            .map(|(id, (annotation, related))| {
                let language = annotation.language.map_or("…", |it| language_name(it, self.lang));
                json!({
                    "id": id,
                    "message": { "text": language },
                    "physicalLocation": place(Some(related.region())),
                })
            })
            .collect();
        json!({
            "ruleId": diagnostic.code.to_string(),
            "ruleIndex": rule,
            "level": level(diagnostic.severity),
            "message": { "text": problem.headline },
            "locations": [{ "physicalLocation": first }],
            "relatedLocations": related,
        })
    }

    fn rule_index(&mut self, code: Code) -> usize {
        self.codes.iter().position(|known| *known == code).unwrap_or_else(|| {
            self.codes.push(code);
            self.codes.len() - 1
        })
    }

    fn rule(&self, code: Code) -> Value {
        let help = code_help(code, self.lang);
        json!({
            "id": code.to_string(),
            "shortDescription": { "text": code_title(code, self.lang) },
            "fullDescription": { "text": help },
            "help": { "text": help },
        })
    }

    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let rules: Vec<_> = self.codes.iter().map(|&code| self.rule(code)).collect();
        let log = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "vacancy",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                } },
                "invocations": [{
                    "executionSuccessful": self.refusals.is_empty(),
                    "toolExecutionNotifications": self.refusals,
                }],
                // As editors and browsers count.
                "columnKind": "utf16CodeUnits",
                "newlineSequences": ["\r\n", "\n", "\r", "\u{c}"],
                "results": self.results,
            }],
        });
        writeln!(out, "{log:#}")
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a reference: relative as it was given, or a `file` URI.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let encoded = utf8_percent_encode(&path, PATH);
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded.to_string() }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn writes_paths_as_references() {
        assert_eq!(uri("notices/a b é.txt"), "notices/a%20b%20%C3%A9.txt");
        assert_eq!(uri("/srv/n#1.txt"), "file:///srv/n%231.txt");
        assert_eq!(uri("a:b.txt"), "a%3Ab.txt");
    }
}
