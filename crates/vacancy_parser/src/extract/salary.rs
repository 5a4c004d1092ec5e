//! Salary: the amount behind its caption, with the currency and period that stand with it.
//!
//! "5,195.80Euro (EUR) Monthly"; "5 195,80Euro (EUR) Mensuelle"; without a caption, a sentence that says it whole.
//! Amounts elsewhere are not read: republishers invent ranges.

use std::ops::Range;

use vacancy_model::value::{Amount, Salary};
use vacancy_model::{Args, Code, FactId, Reading, Rule, Severity};

use super::{Cx, Sink};
use crate::fold::Stretch;
use crate::lexicon::either::salary::{BESIDE_PAY, BETWEEN_AMOUNTS, PAY};
use crate::organisation::Field;
use crate::read::digits;
use crate::read::money::{find_currency, find_period, read_amount};
use crate::read::phrase;
use crate::structure::Captioned;

/// Basic pay below and above these, in whole units of any currency a period, is no pay: a year's
/// salary of the highest grades stays far below the one, an hour's of the lowest above the other.
const PLAUSIBLE: std::ops::RangeInclusive<u64> = 5..=10_000_000;

/// A bare number below this, of no currency, is no pay: "competitive, 13 times a year".
const LEAST_BARE: u64 = 500;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Salary>> {
    let captioned = cx.captioned(FactId::Salary);
    let is_captioned = captioned.is_some();
    let rule = if is_captioned { Rule::SalaryCaption } else { Rule::SalarySentence };
    let captioned = captioned.or_else(|| in_prose(cx))?;
    let words = cx.text(captioned.value);
    let Some(found) = read_amount(words) else {
        sink.unreadable(cx, FactId::Salary, &captioned);
        return None;
    };
    let amount_mention = captioned.value.rebase(found.range.start, found.range.end);
    let Some(amount) = found.amount.filter(|amount| PLAUSIBLE.contains(&amount.whole())) else {
        let args = Args::default().with_text("text", cx.folded.source(amount_mention));
        let span = cx.span(amount_mention);
        sink.report(Code::AmountImplausible, Severity::Error, FactId::Salary, span, args);
        return None;
    };
    let currency = find_currency(words);
    let is_bare = currency.is_none() && amount.whole() < LEAST_BARE;
    if is_bare || is_range(words, &found.range) {
        // One amount would be a guess.
        sink.unreadable(cx, FactId::Salary, &captioned);
        return None;
    }
    // "Basic Monthly Salary": the caption may carry the period.
    let period = find_period(before_next(words, &found.range), cx.lexicon)
        .map(|(period, range)| (period, captioned.value.rebase(range.start, range.end)))
        .or_else(|| {
            let (period, range) = find_period(cx.text(captioned.caption), cx.lexicon)?;
            Some((period, captioned.caption.rebase(range.start, range.end)))
        });
    let value = Salary {
        amount,
        currency: currency.as_ref().map(|(code, _)| (*code).to_owned()),
        period: period.map(|(period, _)| period),
        annual_amount: period.and_then(|(period, _)| Salary::annual(amount, period)),
    };
    report_missing_units(cx, sink, &value, amount_mention);

    let currency_mention =
        currency.map(|(_, range)| captioned.value.rebase(range.start, range.end));
    let period_mention = period.map(|(_, mention)| mention);
    let parts = [
        ("amount", Some(amount_mention)),
        ("currency", currency_mention),
        ("period", period_mention),
    ];
    Some(Reading { value, quote: cx.quote_of_parts(&captioned, &parts, rule) })
}

/// "The basic monthly salary for a NATO Grade 10 in Germany is 4,205.55 EUR", above the sections or where a notice
/// tells of the offer: a sentence with a word for pay before the amount, its currency and its period.
fn in_prose(cx: &Cx<'_, '_>) -> Option<Captioned> {
    for sentence in cx.sentences_of_offer() {
        let words = cx.text(sentence);
        // Most have no amount.
        let Some(amount) = read_amount(words) else { continue };
        let Some((_, currency)) = find_currency(words) else { continue };
        let begin = amount.range.start.min(currency.start);
        let caption = sentence.rebase(0, begin);
        if cx.begins_any(caption, PAY)
            && !cx.begins_any(caption, BESIDE_PAY)
            && find_period(words, cx.lexicon).is_some()
        {
            let value = sentence.rebase(begin, words.len());
            return Some(Captioned { field: Field::Fact(FactId::Salary), caption, value });
        }
    }
    None
}

/// The words up to another amount that is as large as pay: "62,349.60 a year (EUR 5,195.80 a month)".
fn before_next<'t>(words: &'t str, found: &Range<usize>) -> &'t str {
    let next = words.get(found.end..).and_then(read_amount);
    let next = next.filter(|it| it.amount.is_some_and(|amount| amount.whole() >= LEAST_BARE));
    next.and_then(|it| words.get(..found.end + it.range.start)).unwrap_or(words)
}

/// "EUR 4,890 – EUR 6,120 per month", "between 3 000 and 4 000 EUR": two amounts with a dash between.
fn is_range(words: &str, found: &Range<usize>) -> bool {
    /// Room for a currency on either side of the dash.
    const REACH: usize = 12;
    // "Grade A2 - 78,035.40", "5,195.80 - 12 x per year": no second salary is so much smaller.
    let whole = |text| read_amount(text).and_then(|it| it.amount).map_or(0, Amount::whole);
    let own = whole(words.get(found.clone()).unwrap_or_default());
    let is_alike = |other| whole(other) * 10 > own;
    let before = words.get(..found.start).unwrap_or_default();
    let behind = words.get(found.end..).unwrap_or_default();
    for dash in BETWEEN_AMOUNTS {
        if let Some(dash) = phrase::first(behind, dash)
            && dash.start < REACH
            && let Some(next) = behind.get(dash.end..)
            && digits::runs(next).next().is_some_and(|run| run.start < REACH)
            && is_alike(next)
        {
            return true;
        }
        if let Some(dash) = phrase::occurrences(before, dash).last()
            && before.len() - dash.end < REACH
            && let Some(last) = before.get(..dash.start)
            && digits::runs(last).last().is_some_and(|run| last.len() - run.end + 1 < REACH)
            && is_alike(last)
        {
            return true;
        }
    }
    false
}

fn report_missing_units(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, salary: &Salary, mention: Stretch) {
    let mut parts = Vec::new();
    if salary.currency.is_none() {
        parts.push("currency".to_owned());
    }
    if salary.period.is_none() {
        parts.push("period".to_owned());
    }
    if !parts.is_empty() {
        let args = Args::default().with_list("parts", parts);
        sink.report(
            Code::SalaryUnitMissing,
            Severity::Warning,
            FactId::Salary,
            cx.span(mention),
            args,
        );
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Period;
    use vacancy_model::{Code, Rule};

    use crate::extract::testing::{header, notice, section};
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(
        line: &str,
        amount: &str,
        currency: Option<&str>,
        period: Option<Period>,
        annual: Option<&str>,
    ) {
        let salary = header(line).salary.unwrap_or_else(|| panic!("none in {line}")).value;
        assert_eq!(salary.amount.to_string(), amount);
        assert_eq!(salary.currency.as_deref(), currency);
        assert_eq!(salary.period, period);
        assert_eq!(salary.annual_amount.map(|annual| annual.to_string()).as_deref(), annual);
    }

    #[test]
    fn reads_amount_currency_and_period() {
        let month = Some(Period::Month);
        check(
            "Salary (Pay Basis): : 5,195.80Euro (EUR) Monthly",
            "5195.80",
            Some("EUR"),
            month,
            Some("62349.60"),
        );
        check(
            "Salary (Pay Basis): 12,016.96US Dollar (USD) Monthly",
            "12016.96",
            Some("USD"),
            month,
            Some("144203.52"),
        );
        check(
            "Basic Monthly Salary: £9,641.39 (tax free)",
            "9641.39",
            Some("GBP"),
            month,
            Some("115696.68"),
        );
        check(
            "Basic Monthly Salary (12 x per year): 13,914.54€, tax free",
            "13914.54",
            Some("EUR"),
            month,
            Some("166974.48"),
        );
        check(
            "Salary: EUR 78,035.40 per annum",
            "78035.40",
            Some("EUR"),
            Some(Period::Year),
            Some("78035.40"),
        );
        check(
            "Salary: EUR 3 860,21 x 12 months (tax free)",
            "3860.21",
            Some("EUR"),
            month,
            Some("46322.52"),
        );
        check("Salary: 2,410.50Convertible Mark (BAM)", "2410.50", Some("BAM"), None, None);
        check("Salary: EUR 40 per hour", "40", Some("EUR"), Some(Period::Hour), None);
    }

    #[test]
    fn a_bracket_is_part_of_a_caption_that_stands_alone() {
        let lines = "Basic Monthly Salary (12 x per year)\n\n£3,183.08\n\nSchedule\n\nFull-time";
        check(lines, "3183.08", Some("GBP"), Some(Period::Month), Some("38196.96"));
        let french = "Chauffeur-250871\n\nTraitement de base (12 fois par an) : 3 183,08 €\nHoraire : Temps plein\n\n\
                      1. RÉSUMÉ\n\nLe poste est à Mons.";
        let salary = parse(french, &ParseOptions::default()).facts.salary.map(|it| it.value);
        assert_eq!(salary.and_then(|it| it.period), Some(Period::Month));
    }

    #[test]
    fn of_two_periods_the_amount_has_its_own() {
        let year = |words: &str| {
            let line = format!("Salary: EUR 62,349.60 {words}");
            header(&line).salary.map(|it| it.value.period)
        };
        assert_eq!(year("per annum, payable monthly"), Some(Some(Period::Year)));
        assert_eq!(year("(EUR 5,195.80 a month)"), Some(None));
    }

    #[test]
    fn the_next_caption_may_touch_the_period() {
        check(
            "Salary (Pay Basis): 3,986.36Euro (EUR) MonthlyGrade NATO Grade G8-G10Description:",
            "3986.36",
            Some("EUR"),
            Some(Period::Month),
            Some("47836.32"),
        );
    }

    #[test]
    fn does_not_guess_currency_or_period() {
        check("Salary (Pay Basis): 8,273.12", "8273.12", None, None, None);
        let codes: Vec<_> =
            notice("Salary (Pay Basis): 8,273.12").diagnostics.iter().map(|d| d.code).collect();
        assert!(codes.contains(&Code::SalaryUnitMissing));
    }

    #[test]
    fn a_dollar_is_of_a_country_only_where_it_says_so() {
        let month = Some(Period::Month);
        check("Salary: $8,273.12 monthly", "8273.12", None, month, Some("99277.44"));
        for dollars in ["US$8,273.12", "US $8,273.12", "USD 8,273.12", "$8,273.12 USD"] {
            let line = format!("Salary: {dollars} monthly");
            check(&line, "8273.12", Some("USD"), month, Some("99277.44"));
        }
    }

    #[test]
    fn does_not_choose_from_a_range() {
        for range in [
            "$75,000 - $85,000 / YEAR",
            "EUR 4,890 – EUR 6,120",
            "between 3 000 and 4 000 EUR",
            "3 000 to 4 000 EUR",
        ] {
            let notice = notice(&format!("Salary: {range}"));
            assert!(notice.facts.salary.is_none(), "{range}");
        }
        check(
            "Salary: 5,195.80 EUR - as revised by the Council for 2026",
            "5195.80",
            Some("EUR"),
            None,
            None,
        );
        check(
            "Salary: 5,195.80 EUR - 12 x per year",
            "5195.80",
            Some("EUR"),
            Some(Period::Month),
            Some("62349.60"),
        );
    }

    #[test]
    fn a_small_number_without_a_currency_is_no_pay() {
        assert!(header("Salary: competitive, 13 times a year").salary.is_none());
        check("Salary: 13 EUR per hour", "13", Some("EUR"), Some(Period::Hour), None);
    }

    #[test]
    fn refuses_amounts_that_are_no_pay() {
        let figures = "9".repeat(40);
        for amount in [figures.as_str(), "0.50", "99,999,999.00"] {
            let notice = notice(&format!("Salary: {amount} EUR Monthly"));
            assert!(notice.facts.salary.is_none());
            assert!(
                notice.diagnostics.iter().any(|d| d.code == Code::AmountImplausible),
                "{amount}"
            );
        }
    }

    #[test]
    fn a_sentence_may_say_it_where_the_offer_stands() {
        let told = |sentence: &str| {
            let salary = section("8. ADDITIONAL INFORMATION", sentence).salary?.value;
            Some((salary.amount.to_string(), salary.currency?, salary.period?))
        };
        let month = |amount: &str| Some((amount.to_owned(), "EUR".to_owned(), Period::Month));
        assert_eq!(
            told("We offer a net monthly salary of 5,725.22 EUR, to which allowances are added."),
            month("5725.22")
        );
        assert_eq!(
            told("Le poste est rémunéré à hauteur de 3 987,45 euros par mois."),
            month("3987.45")
        );
        for sentence in [
            "A monthly child allowance of EUR 412.30 is paid for each child.",
            "The yearly budget is EUR 4,250,000.00.",
            "The salary is EUR 5,725.22.",
        ] {
            assert_eq!(told(sentence), None, "{sentence}");
        }
    }

    #[test]
    fn a_sentence_above_the_sections_may_say_it() {
        let month = Some(Period::Month);
        let sentence = "The basic entry-level monthly salary for a NATO Grade 10 (Step 1) is 4,205.55 EUR and may grow.";
        check(sentence, "4205.55", Some("EUR"), month, Some("50466.60"));
        let rule = |line: &str| header(line).salary.unwrap().readings[0].quote.rule;
        assert_eq!(rule(sentence), Rule::SalarySentence);
        assert_eq!(rule("Salary: 4,205.55 EUR Monthly"), Rule::SalaryCaption);
        let other = "The basic salary is complemented by an allowance of 300.00 EUR.";
        assert!(header(other).salary.is_none());
    }

    #[test]
    fn ignores_amounts_without_its_caption() {
        assert!(header("Budget: 40,000 EUR Monthly").salary.is_none());
    }
}
