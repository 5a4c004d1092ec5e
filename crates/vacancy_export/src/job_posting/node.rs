//! JSON-LD as a small tree. It is text that stands in a page's `<script>`, so it is written with
//! more escapes than a notice's own JSON.

/// A value of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Text(String),
    /// Digits and at most one point, as they are written: amounts stay exact.
    Number(String),
    Flag(bool),
    List(Vec<Node>),
    Object(Vec<(&'static str, Node)>),
}

impl Node {
    /// An object of schema.org, with the members that are known.
    pub(super) fn typed<const N: usize>(
        kind: &'static str,
        members: [(&'static str, Option<Self>); N],
    ) -> Self {
        let known = members.into_iter().filter_map(|(name, node)| Some((name, node?)));
        Self::Object(std::iter::once(("@type", kind.into())).chain(known).collect())
    }

    /// Compact, with no character that could end a `<script>`.
    pub(super) fn to_json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => quoted(out, text),
            Self::Number(digits) => out.push_str(digits),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::List(nodes) => {
                between(out, ('[', ']'), nodes, |out, node| node.write(out));
            }
            Self::Object(members) => between(out, ('{', '}'), members, |out, (name, node)| {
                quoted(out, name);
                out.push(':');
                node.write(out);
            }),
        }
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

fn between<T>(
    out: &mut String,
    (open, close): (char, char),
    parts: &[T],
    write: impl Fn(&mut String, &T),
) {
    out.push(open);
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        write(out, part);
    }
    out.push(close);
}

/// A string of JSON. `<`, `>` and `&` are escaped so that no `</script>` or `<!--` can stand in it,
/// U+2028 and U+2029 so that it is a string of JavaScript, too.
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                out.push_str("\\u");
                let code = u32::from(character);
                let digit = |shift: u32| char::from_digit(code >> shift & 0xf, 16);
                out.extend([12, 8, 4, 0].into_iter().filter_map(digit));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn writes_text_that_ends_no_script() {
        let text = "</script><!-- & \"q\" \\ \u{2028}\u{1}\n👩";
        let json = Node::from(text).to_json();
        assert!(!json.contains(['<', '>', '&', '\u{2028}', '\n']), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn leaves_out_what_is_not_known() {
        let node = Node::typed("Place", [("a", None), ("b", Some(Node::Number("1.50".into())))]);
        assert_eq!(node.to_json(), "{\"@type\":\"Place\",\"b\":1.50}");
        let list = Node::List(vec![Node::Flag(true), Node::from("x")]);
        assert_eq!(list.to_json(), "[true,\"x\"]");
    }
}
