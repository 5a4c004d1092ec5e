//! What belongs to a site and not to the notice on it.

use super::token::Tag;

/// How an element's words are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Words,
    /// Furniture by its place or by a class's name, unless a title stands in it.
    Presumed,
    /// Kept, and marked as the page's own.
    Furniture,
    LeftOut,
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

/// Whether an element is of a name, or says that it is as good as one: `main`, `article`.
pub(super) fn is_as(tag: &Tag<'_>, name: &str) -> bool {
    tag.name == name || has_role(tag, &[name])
}

/// How an element's words are taken, inside the page's main part or beside it; both are false where the
/// page does not say which part that is.
pub(super) fn standing(tag: &Tag<'_>, is_in_main: bool, is_aside: bool) -> Standing {
    const LEFT_OUT: &[&str] =
        &["navigation", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog"];
    if is_hidden(tag) {
        return Standing::LeftOut;
    }
    match tag.name.as_str() {
        "nav" | "menu" | "noscript" | "button" | "dialog" => return Standing::LeftOut,
        "footer" if is_in_main => return Standing::Furniture,
        "footer" => return Standing::LeftOut,
        "header" if is_aside => return Standing::Presumed,
        "aside" if is_aside => return Standing::Furniture,
        "html" | "body" => return Standing::Words,
        _ if is_as(tag, "main") || is_as(tag, "article") => return Standing::Words,
        _ => {}
    }
    if has_role(tag, LEFT_OUT) {
        return Standing::LeftOut;
    }
    if is_aside && has_role(tag, &["banner"]) {
        return Standing::Presumed;
    }
    if has_role(tag, &["alert"]) || (is_aside && has_role(tag, &["complementary"])) {
        return Standing::Furniture;
    }
    if is_named_furniture(tag) { Standing::Presumed } else { Standing::Words }
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

/// By the names that a site's author gave it. They are taken whole: `job-ad-header` is none of `ads`.
fn is_named_furniture(tag: &Tag<'_>) -> bool {
    const NAMES: &[&str] = &[
        "ad",
        "ads",
        "advert",
        "advertisement",
        "comments",
        "consent",
        "footer",
        "modal",
        "nav",
        "navigation",
        "popup",
        "recommended",
        "recommended-jobs",
        "related",
        "related-jobs",
        "related-posts",
        "share",
        "share-buttons",
        "similar",
        "similar-jobs",
        "site-footer",
        "skip-link",
        "social",
        "social-links",
        "social-media",
        "social-share",
    ];
    /// No part of a notice has a name that begins so.
    const BEGINNINGS: &[&str] = &[
        "breadcrumb",
        "cookie",
        "eu-cookie",
        "gdpr",
        "navbar",
        "newsletter",
        "onetrust",
        "pagination",
    ];
    if !matches!(tag.name.as_str(), "div" | "section" | "ul" | "ol" | "aside" | "header" | "form") {
        return false;
    }
    let is_furniture = |name: &str| {
        let name = name.to_ascii_lowercase().replace('_', "-");
        NAMES.contains(&name.as_str()) || BEGINNINGS.iter().any(|it| name.starts_with(it))
    };
    let mut names = ["class", "id"].into_iter().filter_map(|name| tag.attribute(name));
    names.any(|names| names.split_ascii_whitespace().any(is_furniture))
}
