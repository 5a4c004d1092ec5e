//! The links of a document: those that its file states, and the addresses that are written into it.

use vacancy_text::{Document, Link};

/// Adds the stated links to a document that has the written ones. They hold before those; what stands behind the part
/// of the text that the document has is left out.
pub(super) fn add_stated(document: &mut Document, stated: &[Link]) {
    let end = document.text().len();
    let within = stated.partition_point(|link| link.span.end() as usize <= end);
    let stated = stated.get(..within).unwrap_or_default();
    let is_free = |link: &&Link| {
        let next = stated.partition_point(|it| it.span.end() <= link.span.start());
        !stated.get(next).is_some_and(|it| it.span.overlaps(link.span))
    };
    let mut links = Vec::new();
    let mut upcoming = stated.iter().peekable();
    for link in document.links().iter().filter(is_free) {
        while let Some(before) = upcoming.next_if(|it| it.span < link.span) {
            links.push(before.clone());
        }
        links.push(link.clone());
    }
    links.extend(upcoming.cloned());
    let set = document.set_links(links);
    debug_assert!(set.is_ok(), "links do not overlap: {set:?}");
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Format, Link, Span};

    use super::add_stated;
    use crate::segment;

    #[track_caller]
    fn check(text: &str, stated: (u32, u32), expected: &[(u32, &str)]) {
        let mut document = segment(text, Format::Text);
        let span = Span::new(stated.0, stated.1);
        add_stated(&mut document, &[Link { span, target: Some("https://a.example".to_owned()) }]);
        let links = document.links().iter();
        let links: Vec<_> =
            links.map(|it| (it.span.start(), it.target.as_deref().unwrap_or("-"))).collect();
        assert_eq!(links, expected);
    }

    #[test]
    fn links_stand_in_the_order_of_the_text_whoever_states_them() {
        check(
            "Apply: www.b.example or here",
            (24, 28),
            &[(7, "www.b.example"), (24, "https://a.example")],
        );
        check("Here or www.b.example", (0, 4), &[(0, "https://a.example"), (8, "www.b.example")]);
    }

    #[test]
    fn a_stated_link_holds_before_a_written_one_and_none_stands_outside() {
        check("Apply: www.b.example", (7, 20), &[(7, "https://a.example")]);
        check("Apply: www.b.example", (7, 99), &[(7, "www.b.example")]);
    }
}
