//! Where links lead, from where the page was.

/// The page's own address: what `<base>` says, or what a browser wrote when it saved the page.
#[derive(Debug, Default)]
pub(super) struct Base(Option<String>);

impl Base {
    /// `saved from url=(0031)https://example.int/vacancy/1`.
    pub(super) fn note_comment(&mut self, comment: &str) {
        if let Some((_, after)) = comment.split_once("saved from url=")
            && let Some((_, address)) = after.split_once(')')
        {
            let address = address.split_whitespace().next().unwrap_or_default();
            self.0.get_or_insert(address.to_owned());
        }
    }

    pub(super) fn note(&mut self, address: &str) {
        self.0 = Some(address.to_owned());
    }

    /// The whole address; `None` for a place in the page, a script, or where the page's own address
    /// is not known.
    pub(super) fn join(&self, link: &str) -> Option<String> {
        let link = link.trim();
        if link.is_empty() || link.starts_with('#') {
            return None;
        }
        let scheme = link.split([':', '/', '?', '#']).next().unwrap_or_default();
        if link.get(scheme.len()..).is_some_and(|rest| rest.starts_with(':')) {
            return Some(link.to_owned());
        }
        let base = self.0.as_deref()?;
        let (scheme, rest) = base.split_once("://")?;
        if link.starts_with("//") {
            return Some(format!("{scheme}:{link}"));
        }
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if link.starts_with('/') {
            return Some(format!("{scheme}://{host}{link}"));
        }
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        if link.starts_with('?') {
            return Some(format!("{scheme}://{path}{link}"));
        }
        let folder = path.rsplit_once('/').map_or(host, |(folder, _)| folder);
        Some(format!("{scheme}://{folder}/{link}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[test]
    fn joins_links_with_the_address_of_the_page() {
        let mut base = Base::default();
        assert_eq!(base.join("jobs/1"), None);
        base.note_comment(" saved from url=(0031)https://a.int/en/jobs.html?x=1 ");
        for (link, whole) in [
            ("apply", Some("https://a.int/en/apply")),
            ("/fr", Some("https://a.int/fr")),
            ("//b.int/x", Some("https://b.int/x")),
            ("?y", Some("https://a.int/en/jobs.html?y")),
            ("http://c.int", Some("http://c.int")),
            ("mailto:hr@a.int", Some("mailto:hr@a.int")),
            ("#top", None),
        ] {
            assert_eq!(base.join(link).as_deref(), whole);
        }
    }
}
