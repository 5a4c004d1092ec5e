//! `cargo xtask serve`

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::Child,
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{say, setup, site};

const LOOK_EVERY: Duration = Duration::from_millis(100);

pub(super) fn run(port: u16) -> Result<()> {
    drop(TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} of 127.0.0.1 is not free; choose another one with --port")
    })?);
    setup::ensure(setup::SITE)?;
    let mut trunk = site::trunk("serve");
    trunk.args(["--port", &port.to_string()]);
    say::command(&trunk);
    let mut trunk = trunk.spawn().context("`trunk` cannot be run")?;
    wait_until_open(&mut trunk, port)?;
    say::line(format!("\nVacancy Lens is at http://127.0.0.1:{port}/ (Ctrl+C ends it)\n"));
    let status = trunk.wait()?;
    if !status.success() {
        bail!("`trunk` ended ({status})");
    }
    Ok(())
}

/// Trunk opens the port after the first build.
fn wait_until_open(trunk: &mut Child, port: u16) -> Result<()> {
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = trunk.try_wait()? {
            bail!("`trunk` ended before the site could be served ({status})");
        }
        thread::sleep(LOOK_EVERY);
    }
    Ok(())
}
