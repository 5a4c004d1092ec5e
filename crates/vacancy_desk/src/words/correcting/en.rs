//! The form in English.

use super::CorrectingWords;
use crate::correcting::Problem;

pub(super) static WORDS: CorrectingWords = CorrectingWords {
    correct: "Correct",
    add: "Add",
    intro: "Your value stands in the sheet and in every export, marked as yours. The notice stays as it is.",
    the_notice_says: "The notice says:",
    not_stated: "The notice does not state it.",
    take: "Use this",
    hold: "Save my value",
    release: "Undo my value",
    withdraw: "Hold that it is not stated",
    unsaid: "Not said",
    colon: ": ",
    languages: |part| match part {
        "one" => "In one of English and French",
        "other" => "In the other",
        "en" => "In English",
        _ => "In French",
    },
    periods: ["An hour", "A day", "A week", "A month", "A year"],
    problem: |problem| match problem {
        Problem::Missing => "Fill this in: without it there is no value.",
        Problem::Nothing => "Fill in at least one field.",
        Problem::NoDate => "Choose a day that the calendar has.",
        Problem::NoTime => "Write a time of day, for example 23:59.",
        Problem::NoNumber => "Write a whole number in figures, for example 6.",
        Problem::NoAmount => "Write an amount in figures, for example 5195.80.",
        Problem::NoCurrency => "Write the three letters of a currency, for example EUR.",
        Problem::NoCountry => {
            "Write the name of a NATO member country, or a country’s two letters, for example BE."
        }
        Problem::NoAddress => "Write an address of the web, for example https://www.nato.int.",
    },
};
