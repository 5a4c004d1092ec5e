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

    correct: "Correct",
    add: "Add",
    undo: "Undo",
    undo_all: "Undo all",
    redo: "Put back",
    undone: "Your own value is gone.",
    own: "Your own value. The notice says:",
    own_added: "Your own value. The notice does not state it.",
    own_short: "your own",
    own_some: "With values of your own",
    settled: "settled",
    settled_by: "Your own value stands in its place.",

    only_here: "Only in this notice",
    paragraphs: |count| match count {
        1 => "1 paragraph".to_owned(),
        _ => [&*count.to_string(), " paragraphs"].concat(),
    },
    nothing_only_here: "Every paragraph stands in other notices of the organisation, too.",
    dim_standard: "Dim what other notices say too",
};
