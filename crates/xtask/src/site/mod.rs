//! The site as a static host serves it.

mod finish;
mod offline;
mod sizes;

use std::process::Command;

use anyhow::Result;

use crate::{project, setup, shell, wasm, widget};

pub(crate) use finish::finish;
pub(crate) use sizes::Sizes;

/// Tells the last step of a build, which Trunk runs, that the widget belongs to the site.
pub(crate) const WITH_WIDGET: &str = "VACANCY_WITH_WIDGET";

/// Builds the site into `dist/`.
pub(crate) fn build() -> Result<()> {
    setup::ensure(setup::SITE)?;
    shell::run(&mut trunk("build"))?;
    widget::build(&project::dist())?;
    offline::write_service_worker(&project::dist())
}

/// Trunk on the release build: the same files are served, measured, tested and deployed.
pub(crate) fn trunk(command: &str) -> Command {
    let mut trunk = shell::command("trunk");
    trunk.args([command, "--release", "--locked", "--skip-version-check"]);
    wasm::with_own_std(&mut trunk);
    // Trunk reads `NO_COLOR` as a boolean and stops at any other value.
    trunk.env_remove("NO_COLOR");
    trunk
}
