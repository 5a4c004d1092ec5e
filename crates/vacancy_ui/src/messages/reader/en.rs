use super::ReaderWords;

pub(super) static WORDS: ReaderWords = ReaderWords {
    not_stated: ": not stated in this notice",

    on_your_clock: |day, time| ["On your clock: ", day, " at ", time, "."].concat(),
    same_on_your_clock: "Your clock shows the same.",
    add_to_calendar: "Add to calendar",
    shown_in_utc: |printed, brussels| {
        [
            printed,
            " is very probably ",
            brussels,
            " in Brussels, shown in UTC; another copy may show another day. Apply a day early, or \
             ask which zone is meant.",
        ]
        .concat()
    },

    seconded_alike: "If your administration seconds you: the same years.",

    only_here: "Only in this notice",
    paragraphs: |count| match count {
        1 => "1 paragraph".to_owned(),
        _ => [&*count.to_string(), " paragraphs"].concat(),
    },
    nothing_only_here: "Every paragraph stands in other notices of the organisation, too.",
    dim_standard: "Dim what other notices say too",
};
