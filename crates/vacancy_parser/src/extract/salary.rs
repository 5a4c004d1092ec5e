//! Salary: the amount behind its caption, with the currency and period that stand with it.
//!
//! "5,195.80Euro (EUR) Monthly"; "5 195,80Euro (EUR) Mensuelle". Amounts elsewhere are not read:
//! republishers invent ranges.

use vacancy_model::value::{Amount, Period, Salary};
use vacancy_model::{Arg, Args, Code, FactId, Reading, Rule, Severity};

use super::{Cx, Sink};
use crate::fold::Stretch;
use crate::read::money::{find_currency, find_period, read_amount};

/// Basic pay below and above these, in whole units of any currency a period, is no pay: a year's
/// salary of the highest grades stays far below the one, an hour's of the lowest above the other.
const PLAUSIBLE: std::ops::RangeInclusive<u64> = 5..=10_000_000;

pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Salary>> {
    let captioned = cx.captioned(FactId::Salary)?;
    let words = cx.text(captioned.value);
    let Some(found) = read_amount(words) else {
        sink.unreadable(cx, FactId::Salary, &captioned);
        return None;
    };
    let amount_mention = captioned.value.rebase(found.range.start, found.range.end);
    let Some(amount) = found.amount.filter(|amount| PLAUSIBLE.contains(&amount.whole())) else {
        let args = Args(vec![("text", Arg::Text(cx.folded.source(amount_mention).to_owned()))]);
        let span = cx.span(amount_mention);
        sink.report(Code::AmountImplausible, Severity::Error, FactId::Salary, span, args);
        return None;
    };
    let currency = find_currency(words);
    // "Basic Monthly Salary": the caption may carry the period.
    let period = find_period(words, cx.lexicon)
        .map(|(period, range)| (period, captioned.value.rebase(range.start, range.end)))
        .or_else(|| {
            let (period, range) = find_period(cx.text(captioned.caption), cx.lexicon)?;
            Some((period, captioned.caption.rebase(range.start, range.end)))
        });
    let value = Salary {
        amount,
        currency: currency.as_ref().map(|(code, _)| (*code).to_owned()),
        period: period.map(|(period, _)| period),
        annual_amount: period.and_then(|(period, _)| annual(amount, period)),
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
    let within = |mention: &Stretch| mention.start >= captioned.value.start;
    let mention = parts.iter().filter_map(|(_, mention)| *mention).filter(within);
    let mention = mention.fold(amount_mention, Stretch::cover);
    let mut reading = cx.captioned_reading(value, &captioned, mention, Rule::SalaryCaption);
    reading
        .parts
        .extend(parts.into_iter().filter_map(|(name, mention)| Some(cx.part(name, mention?))));
    Some(reading)
}

/// Hours, days and weeks of a working year differ by organisation: they are not assumed.
fn annual(amount: Amount, period: Period) -> Option<Amount> {
    match period {
        Period::Month => amount.times(12),
        Period::Year => Some(amount),
        Period::Hour | Period::Day | Period::Week => None,
    }
}

fn report_missing_units(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, salary: &Salary, mention: Stretch) {
    let missing = [("currency", salary.currency.is_none()), ("period", salary.period.is_none())];
    let parts: Vec<String> =
        missing.into_iter().filter(|(_, is)| *is).map(|(name, _)| name.to_owned()).collect();
    if !parts.is_empty() {
        let args = Args(vec![("parts", Arg::List(parts))]);
        sink.report(
            Code::SalaryUnitMissing,
            Severity::Warning,
            FactId::Salary,
            cx.span(mention),
            args,
        );
    }
}
