//! The commands, one file each.

mod bench;
mod bench_cli;
mod bench_files;
mod bench_page;
mod bench_widget;
mod build;
mod deny;
mod docs;
mod e2e;
mod finish;
mod fmt;
mod fuzz;
mod icons;
mod lighthouse;
mod lint;
mod package;
mod screenshots;
mod serve;
mod setup;
mod size;
mod test;
mod test_native;
mod test_wasm;
mod widget;

use anyhow::Result;
use clap::Subcommand;

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Install what this machine lacks; the other commands do so themselves, each what it needs
    Setup,
    /// Build the site, serve it on this machine, and rebuild it on change
    Serve {
        /// The port on 127.0.0.1
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// With the element for careers sites, at /widget/; a change then takes longer
        #[arg(long)]
        widget: bool,
    },
    /// Build the deployable site into dist/ and print the size of each file
    Build,
    /// The last step of a build, which Trunk runs
    #[command(hide = true)]
    Finish,
    /// Build the site and fail when what loads first, or a module that comes later, exceeds its budget
    Size,
    /// Check everything: format, lint, tests, WebAssembly, size, the page in a browser
    Test,
    /// Format the code
    Fmt {
        /// Change nothing; fail when something is not formatted
        #[arg(long)]
        check: bool,
    },
    /// Lint for this machine and for WebAssembly, with warnings as errors
    Lint,
    /// Run the tests on this machine
    TestNative,
    /// Run the tests of the WebAssembly build in headless Chromium
    TestWasm,
    /// Build the site and try it in headless Chromium, end to end, and the element in Firefox, too
    E2e {
        /// Words for Playwright, after `--`: a file, `--grep`, `--headed`, …
        #[arg(last = true)]
        playwright: Vec<String>,
    },
    /// Build the element for careers sites alone, into dist/widget/
    Widget,
    /// Build the npm package `vacancy-lens` and pack it
    Package,
    /// Measure the parser
    Bench,
    /// Measure `vacancy parse` over ten thousand notices, on one core and on all
    BenchCli,
    /// Build the site and measure its readers of files beside pdf.js, in headless Chromium
    BenchFiles,
    /// Build the site and measure how fast it answers a reader, in headless Chromium slowed down four times
    BenchPage,
    /// Build the element and measure what it costs a page, beside an empty view of Leptos
    BenchWidget,
    /// Build the site and have Lighthouse judge it as a telephone sees it
    Lighthouse,
    /// Look for texts and files that break the parser or a reader of files
    Fuzz {
        /// How long each target runs
        #[arg(long, default_value_t = 60)]
        seconds: u64,
    },
    /// Write the documentation of the code, with warnings as errors
    Docs,
    /// Check licences and sources of all dependencies
    Deny,
    /// Build the site and take the pictures of its views anew, to be looked at and kept
    Screenshots,
    /// Draw the icons anew from www/icons/icon.svg
    Icons,
}

impl Command {
    /// Does it.
    pub(crate) fn run(self) -> Result<()> {
        match self {
            Self::Setup => setup::run(),
            Self::Serve { port, widget } => serve::run(port, widget),
            Self::Build => build::run(),
            Self::Finish => finish::run(),
            Self::Size => size::run(),
            Self::Test => test::run(),
            Self::Fmt { check } => fmt::run(check),
            Self::Lint => lint::run(),
            Self::TestNative => test_native::run(),
            Self::TestWasm => test_wasm::run(),
            Self::E2e { playwright } => e2e::run(&playwright),
            Self::Widget => widget::run(),
            Self::Package => package::run(),
            Self::Bench => bench::run(),
            Self::BenchCli => bench_cli::run(),
            Self::BenchFiles => bench_files::run(),
            Self::BenchWidget => bench_widget::run(),
            Self::BenchPage => bench_page::run(),
            Self::Lighthouse => lighthouse::run(),
            Self::Fuzz { seconds } => fuzz::run(seconds),
            Self::Docs => docs::run(),
            Self::Deny => deny::run(),
            Self::Screenshots => screenshots::run(),
            Self::Icons => icons::run(),
        }
    }
}
