//! Links in English.

use vacancy_collection::link::Refusal;

use super::LinkWords;

pub(super) static WORDS: LinkWords = LinkWords {
    link: "Link",
    purpose: "An address that shows what the notice says to whoever opens it. What it carries stands \
              behind the #, which browsers send to no server.",
    length: |letters| format!("{letters} characters"),
    with_text: "With the text of the notice",
    too_long: "Chat and mail programs may cut an address of more than 2,000 characters. A file arrives \
               whole:",
    no_link: "With its text the notice is too long for any address. A file carries it:",
    save_instead: "Save as JSON",
    left_out: |facts| format!("Left out, so that the address stays short enough: {facts}."),
    withdrawn: "what is held not to be stated",
    checks: "the points to check",

    from_a_link: "From a link",
    check_it: "The notice itself is not here: this is what somebody’s link says of it. Check it against \
               the notice.",
    has_text: "The link brings a text along. Anybody can write one: make sure that it is the notice that \
               the organisation published.",
    open: "Open the notice",
    paste: "Paste the notice itself",
    close: "Close",
    has_more: "The link was made by a newer version of this page and says more than is shown here.",
    refused: "This link cannot be read",
    refusal: |refusal| match refusal {
        Refusal::NotALink => "The address leads to nothing that this page knows.",
        Refusal::Cut => {
            "Its end is missing: a program has cut it on its way. Ask for it again, or for a file."
        }
        Refusal::Changed => {
            "It is not as it was written: a letter was changed or added on its way. Ask for it again, or \
             for a file."
        }
        Refusal::Newer => {
            "It was made by a newer version of this page. Reload the page to get that version."
        }
        Refusal::TooLong => "It is longer than any link that is made here. Ask for a file instead.",
    },
};
