use super::Element;
use crate::timeline::{Piece, Shape, Timeline};

/// The contract as a line of years. The sentences above it say the same.
pub(super) fn timeline(drawing: &Timeline) -> Element {
    let stroke = [("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "6")];
    let stroke = stroke
        .into_iter()
        .fold(of("line", "hatch"), |line, (name, value)| line.attribute(name, value));
    let hatch = Element::new("pattern")
        .attribute("id", "hatch")
        .attribute("width", "6")
        .attribute("height", "6")
        .attribute("patternUnits", "userSpaceOnUse")
        .attribute("patternTransform", "rotate(45)")
        .with(stroke);
    Element::of("svg", "vn-timeline")
        .attribute("width", "100%")
        .attribute("height", &drawing.height.to_string())
        .attribute("role", "img")
        .attribute("aria-label", drawing.label)
        .with(Element::new("defs").with(hatch))
        .with_all(drawing.shapes.iter().map(shape))
}

fn shape(shape: &Shape) -> Element {
    match shape {
        Shape::Bar { piece, x, width, y, height } => {
            let bar = of("rect", piece.as_str())
                .attribute("x", &x.to_string())
                .attribute("width", &width.to_string())
                .attribute("y", &y.to_string())
                .attribute("height", &height.to_string());
            if *piece == Piece::Renewal { bar.attribute("fill", "url(#hatch)") } else { bar }
        }
        Shape::Line { piece, from, to } => of("line", piece.as_str())
            .attribute("x1", &from.0.to_string())
            .attribute("y1", &from.1.to_string())
            .attribute("x2", &to.0.to_string())
            .attribute("y2", &to.1.to_string()),
        Shape::Label { piece, x, y, anchor, text } => {
            let class = format!("vn-timeline__text vn-timeline__{}-text", piece.as_str());
            Element::of("text", &class)
                .attribute("x", &x.to_string())
                .attribute("y", &y.to_string())
                .attribute("text-anchor", anchor.as_str())
                .text(text)
        }
    }
}

fn of(tag: &'static str, name: &str) -> Element {
    Element::of(tag, &format!("vn-timeline__{name}"))
}
