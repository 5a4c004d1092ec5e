//! `cargo xtask icons`

use anyhow::Result;

use crate::{
    project,
    setup::{self, Need},
    shell,
};

/// Name, pixels on a side, and how much of the drawing is seen: the whole, or more around it, of which
/// systems cut off what they like.
const ICONS: [(&str, u32, &str); 3] = [
    ("icon-192.png", 192, ""),
    ("icon-512.png", 512, ""),
    ("icon-maskable-512.png", 512, "#svgView(viewBox(-4,-4,40,40))"),
];

/// Draws the icons that systems want as pictures, from the one that is drawn by hand.
pub(super) fn run() -> Result<()> {
    setup::ensure(&[Need::Browser])?;
    let folder = project::root().join("www/icons");
    let drawing = folder.join("icon.svg");
    for (name, side, view) in ICONS {
        let mut chromium = shell::command(setup::chromium());
        chromium.args(["--headless", "--no-sandbox", "--hide-scrollbars"]);
        chromium.arg(format!("--window-size={side},{side}"));
        chromium.arg(format!("--screenshot={}", folder.join(name).display()));
        chromium.arg(format!("file://{}{view}", drawing.display()));
        shell::run(&mut chromium)?;
    }
    Ok(())
}
