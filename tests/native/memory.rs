//! How much memory reading takes, at its highest: of texts that someone made to be hard to read.
//!
//! In a binary of its own, and one test, since the allocator counts for all of them.

use peak_alloc::PeakAlloc;
use vacancy_parser::{ParseOptions, parse};
use vacancy_tests::corpus::PLAIN_NOTICE;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// What reading a text may take beside the text itself, in bytes. The aim is 64 MB, and most stay below
/// half of it; half a million paragraphs of one letter each take twice as much.
const MOST: usize = 144 << 20;

/// Each is repeated up to a megabyte: words, lines, items, headings, captions, cells, mark-up, links,
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

const LENGTH: usize = 1 << 20;

#[test]
fn a_megabyte_of_anything_is_read_within_the_limit() {
    for hostile in HOSTILE {
        let text = hostile.repeat(LENGTH / hostile.len());
        ALLOCATOR.reset_peak_usage();
        let before = ALLOCATOR.current_usage();
        let notice = parse(&text, &ParseOptions::default());
        let taken = ALLOCATOR.peak_usage() - before;
        drop(notice);
        let shown: String = hostile.chars().take(40).collect();
        assert!(taken <= MOST, "{} MB for a megabyte of {shown:?}", taken >> 20);
    }
}
