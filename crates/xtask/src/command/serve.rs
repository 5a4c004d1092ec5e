//! `cargo xtask serve`

use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result};

use crate::{say, setup, shell, site};

pub(super) fn run(port: u16, with_widget: bool) -> Result<()> {
    drop(TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} of 127.0.0.1 is not free; choose another one with --port")
    })?);
    setup::ensure(setup::SITE)?;
    say::line(format!(
        "Vacancy Lens is at http://127.0.0.1:{port}/ as soon as it is built, and anew after each change; \
         reload the page to see it. Ctrl+C ends it."
    ));
    say::line(if with_widget {
        format!("The element for careers sites is at http://127.0.0.1:{port}/widget/index.html.")
    } else {
        "The element for careers sites comes with it where --widget asks for that.".to_owned()
    });
    let mut trunk = site::trunk("serve");
    if with_widget {
        trunk.env(site::WITH_WIDGET, "true");
    }
    shell::hand_over(trunk.args(["--port", &port.to_string()]))
}
