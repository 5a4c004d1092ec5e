//! The contract's line of years as elements.

use super::Element;
use crate::timeline::{self, Across, Piece, Shape, Timeline};

/// The contract as a line of years. The sentences above it say the same.
pub(super) fn timeline(drawing: &Timeline) -> Element {
    let stroke = [("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "6")];
    let stroke = of("line", "hatch").attributes(&stroke);
    let hatch = Element::new("pattern")
        .attribute("id", "hatch")
        .attribute("width", "6")
        .attribute("height", "6")
        .attribute("patternUnits", "userSpaceOnUse")
        .attribute("patternTransform", "rotate(45)")
        .with(stroke);
    Element::of("svg", "vn-timeline")
        .attribute("width", "100%")
        .attribute("height", &timeline::down(drawing.height))
        .attribute("role", "img")
        .attribute("aria-label", drawing.label)
        .with(Element::new("defs").with(hatch))
        .with_all(drawing.shapes.iter().map(shape))
}

fn shape(shape: &Shape) -> Element {
    match shape {
        Shape::Bar { piece, x, width, y, height } => {
            let bar = across(of("rect", piece.as_str()), &[("x", *x), ("width", *width)]);
            let bar = down(bar, &[("y", *y), ("height", *height)]);
            if *piece == Piece::Renewal { bar.attribute("fill", "url(#hatch)") } else { bar }
        }
        Shape::Line { piece, from, to } => {
            let line = across(of("line", piece.as_str()), &[("x1", from.0), ("x2", to.0)]);
            down(line, &[("y1", from.1), ("y2", to.1)])
        }
        Shape::Label { piece, x, y, anchor, text } => {
            let class = ["vn-timeline__text vn-timeline__", piece.as_str(), "-text"].concat();
            down(across(Element::of("text", &class), &[("x", *x)]), &[("y", *y)])
                .attribute("text-anchor", anchor.as_str())
                .text(text)
        }
    }
}

/// With places and lengths from left to right.
fn across(shape: Element, places: &[(&'static str, Across)]) -> Element {
    places.iter().fold(shape, |shape, (name, place)| shape.attribute(name, &place.written()))
}

/// With places and lengths from top to bottom.
fn down(shape: Element, places: &[(&'static str, u32)]) -> Element {
    places.iter().fold(shape, |shape, (name, place)| shape.attribute(name, &timeline::down(*place)))
}

fn of(tag: &'static str, name: &str) -> Element {
    Element::of(tag, &["vn-timeline__", name].concat())
}
