use leptos::prelude::*;

use crate::timeline::{self, Shape};

/// The contract as a line of years. The sentences above it say the same.
#[component]
pub(super) fn Timeline(drawing: timeline::Timeline) -> impl IntoView {
    let timeline::Timeline { height, shapes, label } = drawing;
    view! {
        <svg class="vn-timeline" width="100%" height=height role="img" aria-label=label>
            <defs>
                <pattern
                    id="hatch"
                    width="6"
                    height="6"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                >
                    <line class="vn-timeline__hatch" x1="0" y1="0" x2="0" y2="6"></line>
                </pattern>
            </defs>
            {shapes.into_iter().map(shape).collect::<Vec<_>>()}
        </svg>
    }
}

fn shape(shape: Shape) -> AnyView {
    let class = |piece: timeline::Piece| format!("vn-timeline__{}", piece.as_str());
    match shape {
        Shape::Bar { piece, x, width, y, height } => view! {
            <rect
                class=class(piece)
                fill=(piece == timeline::Piece::Renewal).then_some("url(#hatch)")
                x=x.to_string()
                width=width.to_string()
                y=y
                height=height
            ></rect>
        }
        .into_any(),
        Shape::Line { piece, from, to } => view! {
            <line class=class(piece) x1=from.0.to_string() y1=from.1 x2=to.0.to_string() y2=to.1></line>
        }
        .into_any(),
        Shape::Label { piece, x, y, anchor, text } => view! {
            <text
                class=format!("vn-timeline__text {}-text", class(piece))
                x=x.to_string()
                y=y
                text-anchor=anchor.as_str()
            >
                {text}
            </text>
        }
        .into_any(),
    }
}
