//! How to apply, what is forbidden, what it costs.

use vacancy_messages::nato_members;
use vacancy_model::FactId;

use super::{Cx, Line, Section, Value};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("applying", cx.messages.applying(), false);
    channels(cx, &mut section);
    members(cx, &mut section);
    let facts = &cx.notice.facts;
    let ai_tools = facts.ai_tools.as_ref().map(|_| cx.messages.ai_prohibited());
    cx.value_row(&mut section, FactId::AiTools, ai_tools);
    let fee = facts.application_fee.as_ref().map(|_| cx.messages.no_fee());
    cx.value_row(&mut section, FactId::ApplicationFee, fee);
    section
}

fn channels(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::ApplyAt;
    let row = section.row(cx.name(id));
    for channel in cx.notice.facts.apply_at.iter().flat_map(|fact| &fact.value) {
        let key = Key::Part(id, channel.audience.as_str());
        let value = Value::said(key, cx.messages.audience(channel.audience).to_owned());
        let address = channel.url.as_deref().unwrap_or(cx.messages.link_without_target());
        let value = value.and(address.to_owned());
        row.say(match web_address(address) {
            Some(href) => Line::Link { value, href },
            None => Line::Value(value),
        });
    }
    cx.of_fact(id, row);
}

/// An address that can be followed: of the web, and nothing else that a notice may print.
fn web_address(printed: &str) -> Option<String> {
    let begins = |with: &str| {
        let start = printed.get(..with.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    if printed.chars().any(|c| c.is_whitespace() || c.is_control()) {
        None
    } else if begins("https://") || begins("http://") {
        Some(printed.to_owned())
    } else {
        begins("www.").then(|| ["https://", printed].concat())
    }
}

fn members(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::Eligibility;
    let row = section.row(cx.name(id));
    if cx.notice.facts.eligibility.is_some() {
        row.lead(Key::Fact(id), cx.messages.eligibility().to_owned());
        let list = nato_members(cx.messages.lang);
        // Until advice has come there is none.
        if !list.is_empty() {
            let summary = cx.messages.members().to_owned();
            row.say(Line::Fold { summary, lang: None, lines: vec![Line::Note(list.to_owned())] });
        }
    }
    cx.of_fact(id, row);
}

#[cfg(test)]
mod tests {
    use super::web_address;

    #[test]
    fn follows_addresses_of_the_web_alone() {
        assert_eq!(web_address("www.nato.int/a").as_deref(), Some("https://www.nato.int/a"));
        assert_eq!(web_address("HTTPS://nato.int").as_deref(), Some("HTTPS://nato.int"));
        for other in ["javascript:alert(1)", "data:text/html,x", "#", "www.a b", "nato"] {
            assert_eq!(web_address(other), None, "{other}");
        }
    }
}
