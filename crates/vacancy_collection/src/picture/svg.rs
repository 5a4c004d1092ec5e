//! A drawing as a file of its own: on a screen in ink on paper, printed in black on white.

use vacancy_model::Lang;

use super::wording::Wording;
use super::{Drawn, Picture, Piece};

/// Around the drawing, in pixels.
const EDGE: i32 = 24;
/// Above it: its title.
const TITLE: i32 = 36;

/// The colours and lines are those of the page. What is printed needs no ink for the paper.
const STYLE: &str = "\
text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif;fill:#1b1b19}\
.name{font-family:ui-serif,Charter,'Bitstream Charter',Georgia,'Noto Serif','Liberation Serif',serif}\
.title{font-size:19px;font-weight:600}\
.paper{fill:#fcfbf8}\
line{stroke:#1b1b19}\
.axis,.figure{font-variant-numeric:tabular-nums}\
text.axis{fill:#5c5a54}\
line.axis,line.leader{stroke:#918e85}\
line.grid{stroke:#918e85;stroke-dasharray:1 3}\
text.heading,text.today{font-weight:600}\
line.today{stroke-width:3}\
circle,rect.past{fill:#fcfbf8;stroke:#1b1b19;stroke-width:1.5}\
.open{fill:#1b1b19}\
line.disputed{stroke:#b02a12;stroke-width:3;stroke-dasharray:3 2}\
line.range{stroke-width:2}\
line.chosen{stroke:#8a6b00;stroke-width:2}\
circle.chosen{fill:none;stroke:#8a6b00;stroke-width:3}\
@media print{.paper{fill:none}text,.open{fill:#000}line,circle,rect{stroke:#000}circle.past,rect.past{fill:#fff}}";

/// A drawing as SVG that needs nothing beside it: no style sheet, no font, no program.
pub fn to_svg(picture: &Picture, wording: &Wording) -> String {
    let (width, height) = (picture.width + 2 * EDGE, picture.height + 2 * EDGE + TITLE);
    let mut svg = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{lang}\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">{title}</title>\n<desc id=\"desc\">{description}</desc>\n\
         <style>{STYLE}</style>\n\
         <rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n\
         <text class=\"title\" x=\"{EDGE}\" y=\"{base}\">{title}</text>\n\
         <g transform=\"translate({EDGE} {top})\">\n",
        lang = wording.lang,
        title = escaped(&picture.title),
        description = escaped(&picture.description),
        base = EDGE + 16,
        top = EDGE + TITLE,
    );
    for shape in &picture.ground {
        push(&mut svg, &shape.drawn(), None);
    }
    for mark in &picture.marks {
        svg.extend(["<g><title>", &escaped(&mark.label), "</title>\n"]);
        for shape in &mark.shapes {
            push(&mut svg, &shape.drawn(), mark.language);
        }
        svg.push_str("</g>\n");
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

fn push(svg: &mut String, shape: &Drawn<'_>, language: Option<Lang>) {
    let Drawn { tag, piece, attributes, text } = shape;
    svg.extend(["<", tag, " class=\"", piece.as_str(), "\""]);
    for (name, value) in attributes {
        svg.extend([" ", name, "=\"", &escaped(value), "\""]);
    }
    if let Some(language) = language.filter(|_| *piece == Piece::Name) {
        svg.extend([" xml:lang=\"", language.as_str(), "\""]);
    }
    if text.is_empty() {
        svg.push_str("/>\n");
    } else {
        svg.extend([">", &escaped(text), "</", tag, ">\n"]);
    }
}

/// Words as XML takes them: no markup, and none of the characters that it has no place for.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => safe.push(char::REPLACEMENT_CHARACTER),
            other => safe.push(other),
        }
    }
    safe
}
