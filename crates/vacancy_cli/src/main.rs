//! The `vacancy` command.

fn main() -> std::process::ExitCode {
    vacancy_cli::run(std::env::args_os())
}
