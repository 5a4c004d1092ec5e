//! The verdict as the page takes it: text, since nothing else crosses between the modules.

use vacancy_model::{FactId, Lang, Notice};

use super::{Profile, reason, verdict};
use crate::words::situation::words;

/// Which of what a notice asks a profile meets, for the page: a line each, with the fact, a sign, a word
/// and the reason, tabs between. Nothing where nothing is told.
pub(crate) fn judged(notice: &Notice, profile: &Profile, lang: Lang) -> String {
    let mut lines = String::new();
    if *profile == Profile::default() {
        return lines;
    }
    let words = words(lang);
    for id in FactId::ASKED {
        let Some(found) = verdict(id, notice, profile) else { continue };
        let (sign, word) = words.verdict(found);
        let reason = reason(id, found, notice, profile, lang);
        lines.push_str(&[id.as_kebab(), "\t", sign, "\t", word, "\t", &reason, "\n"].concat());
    }
    lines
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::judged;
    use crate::given::sample;
    use crate::situation::Profile;

    #[test]
    fn says_line_by_line_what_is_met() {
        let read = sample::read(sample::NOTICE);
        let profile = Profile::read("nation=BE\nyears=5\n");
        let lines = judged(&read.held, &profile, Lang::En);
        assert!(lines.starts_with("eligibility\t✓\tMet\t\n"), "{lines}");
        assert!(
            lines.contains("experience\t×\tNot met\tyou: 5 years; asked: at least 6 years.\n"),
            "{lines}"
        );
        assert!(lines.contains("languages-required\t?\tFor you to judge\tyour profile"), "{lines}");
    }

    #[test]
    fn says_nothing_to_who_has_told_nothing() {
        assert_eq!(judged(&sample::read(sample::NOTICE).held, &Profile::default(), Lang::En), "");
    }

    #[test]
    fn goes_by_the_readers_own_value() {
        let read = sample::corrected(sample::NOTICE, "experience\t5\n");
        let lines = judged(&read.held, &Profile::read("years=5"), Lang::En);
        assert!(lines.contains("experience\t?\tFor you to judge"), "{lines}");
    }
}
