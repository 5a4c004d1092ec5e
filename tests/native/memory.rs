//! How much memory reading takes, at its highest: of texts that someone made to be hard to read.
//!
//! In a binary of its own, and one test, since the allocator counts for all of them.

use peak_alloc::PeakAlloc;
use vacancy_parser::{ParseOptions, parse};
use vacancy_tests::corpus::PLAIN_NOTICE;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// What reading a text of `LENGTH` may take beside the text itself, in bytes: 64 MB for a megabyte.
const MOST: usize = 16 << 20;

/// Each is repeated up to a quarter of a megabyte: words, lines, items, headings, captions, cells, mark-up, links,
/// letters and accents as short as they come, and what each of them makes the most of.
const HOSTILE: [&str; 24] = [
    PLAIN_NOTICE,
    "a",
    "a ",
    "é",
    "é ",
    "e\u{301}",
    "\u{a0}a",
    "a\u{ad}",
    "ﬁ ",
    "\n",
    "\r",
    "a\n",
    "a\n\n",
    "- \n",
    "- a\n",
    "1. A\n",
    "# a\n",
    "|a|\n",
    "*a*",
    "[a](b)",
    "www.a ",
    "Grade: G1\n",
    "1. SUMMARY\nLocation\n",
    "Grade: G12\nSchedule: Full-time\nSalary: 5 EUR\n1. SUMMARY\n6 years\n",
];

const LENGTH: usize = 1 << 18;

/// What a notice may begin with, so that what follows is a part of it; then the smallest parts, up to a
/// hundred thousand of them.
const PARTS: [(&str, &str); 6] = [
    ("2. QUALIFICATIONS AND EXPERIENCE\nESSENTIAL\n", "- a\n"),
    ("2. QUALIFICATIONS AND EXPERIENCE\nESSENTIAL\n", "- 6 V\n"),
    ("3. MAIN ACCOUNTABILITIES\n", "A\nb.\n"),
    ("5. COMPETENCIES\n", "- a: b\n"),
    ("6. CONTRACT\n", "a\n\n"),
    ("8. ADDITIONAL INFORMATION\n", "# a\n"),
];

const HEADER: &str = "Officer-250871\nGrade: G12\nSchedule: Full-time\n1. SUMMARY\nThe post.\n";

#[test]
fn anything_is_read_within_the_limit() {
    let alone = HOSTILE.map(|hostile| (String::new(), hostile));
    let parts = PARTS.map(|(section, part)| ([HEADER, section].concat(), part));
    let mut failures = Vec::new();
    for (before, hostile) in alone.into_iter().chain(parts) {
        let text = before.clone() + &hostile.repeat((LENGTH - before.len()) / hostile.len());
        ALLOCATOR.reset_peak_usage();
        let used = ALLOCATOR.current_usage();
        let notice = parse(&text, &ParseOptions::default());
        let taken = ALLOCATOR.peak_usage() - used;
        drop(notice);
        if taken > MOST {
            let shown: String = hostile.chars().take(40).collect();
            failures.push(format!(
                "{} kB for {LENGTH} bytes of {shown:?} after {before:?}",
                taken >> 10
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
