//! `cargo xtask serve`

use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result};

use crate::{say, setup, shell, site};

pub(super) fn run(port: u16) -> Result<()> {
    drop(TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} of 127.0.0.1 is not free; choose another one with --port")
    })?);
    setup::ensure(setup::SITE)?;
    say::line(format!(
        "Vacancy Lens is at http://127.0.0.1:{port}/ as soon as it is built, and anew after each change; \
         reload the page to see it. Ctrl+C ends it."
    ));
    shell::hand_over(site::trunk("serve").args(["--port", &port.to_string()]))
}
