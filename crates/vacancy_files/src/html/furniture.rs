//! What belongs to a site and not to the notice on it.

use super::token::Tag;

/// How an element's words are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Words,
    /// Kept, and marked as the page's own: what is told only by a class's name.
    Furniture,
    LeftOut,
}

/// What is around an element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    /// Whether the page says somewhere which part is the main one.
    pub(super) page_has_main: bool,
    pub(super) is_in_main: bool,
}

/// The elements whose content is never words of the page.
pub(super) fn is_never_words(name: &str) -> bool {
    const NEVER: &[&str] = &[
        "script", "style", "template", "head", "title", "svg", "canvas", "iframe", "object",
        "embed", "audio", "video", "map", "noframes", "noembed", "datalist", "textarea", "select",
        "del", "s", "strike",
    ];
    NEVER.contains(&name)
}

/// Whether the page's main part begins.
pub(super) fn is_main(tag: &Tag<'_>) -> bool {
    matches!(tag.name.as_str(), "main" | "article") || has_role(tag, &["main", "article"])
}

pub(super) fn standing(tag: &Tag<'_>, around: Around) -> Standing {
    const LEFT_OUT: &[&str] =
        &["navigation", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog"];
    let is_aside = around.page_has_main && !around.is_in_main;
    if is_hidden(tag) {
        return Standing::LeftOut;
    }
    match tag.name.as_str() {
        "nav" | "menu" | "noscript" | "button" | "dialog" => return Standing::LeftOut,
        "footer" if around.is_in_main => return Standing::Furniture,
        "footer" => return Standing::LeftOut,
        "header" if is_aside => return Standing::LeftOut,
        "aside" if is_aside => return Standing::Furniture,
        "html" | "body" => return Standing::Words,
        _ if is_main(tag) => return Standing::Words,
        _ => {}
    }
    if has_role(tag, LEFT_OUT) || (is_aside && has_role(tag, &["banner"])) {
        return Standing::LeftOut;
    }
    if has_role(tag, &["alert"]) || (is_aside && has_role(tag, &["complementary"])) {
        return Standing::Furniture;
    }
    if is_named_furniture(tag) { Standing::Furniture } else { Standing::Words }
}

fn is_hidden(tag: &Tag<'_>) -> bool {
    if tag.attribute("hidden").is_some() || tag.attribute("aria-hidden").as_deref() == Some("true")
    {
        return true;
    }
    let Some(style) = tag.attribute("style") else { return false };
    let style: String = style.to_ascii_lowercase().split_ascii_whitespace().collect();
    ["display:none", "visibility:hidden", "mso-hide:all"].iter().any(|it| style.contains(it))
}

fn has_role(tag: &Tag<'_>, roles: &[&str]) -> bool {
    let role = tag.attribute("role");
    role.is_some_and(|role| roles.iter().any(|it| it.eq_ignore_ascii_case(role.trim())))
}

/// By the words in the names that a site's author gave it.
fn is_named_furniture(tag: &Tag<'_>) -> bool {
    const NAMES: &[&str] = &[
        "ad",
        "ads",
        "advert",
        "advertisement",
        "breadcrumb",
        "breadcrumbs",
        "comments",
        "consent",
        "cookie",
        "cookies",
        "footer",
        "gdpr",
        "modal",
        "nav",
        "navbar",
        "navigation",
        "newsletter",
        "pagination",
        "popup",
        "recommended",
        "related",
        "share",
        "similar",
        "skip",
        "social",
    ];
    if !matches!(tag.name.as_str(), "div" | "section" | "ul" | "ol" | "aside" | "header" | "form") {
        return false;
    }
    let names = ["class", "id"].into_iter().filter_map(|name| tag.attribute(name));
    names
        .flat_map(|names| {
            let words =
                names.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_ascii_lowercase);
            words.collect::<Vec<_>>()
        })
        .any(|word| NAMES.contains(&word.as_str()))
}
