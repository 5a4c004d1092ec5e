//! `cargo xtask bench-cli`: many notices through `vacancy parse`, on one core and on all.

use std::{
    fs,
    num::NonZero,
    path::{Path, PathBuf},
    process::Stdio,
    thread,
};

use anyhow::{Context, Result, ensure};

use crate::measure::{self, Run};
use crate::{project, say, shell};

/// How many notices, and a tenth of them, to see what more of them take.
const MANY: usize = 10_000;
const FEWER: usize = MANY / 10;
/// Of each. The best counts: whatever else a machine does only makes a run longer.
const TURNS: usize = 5;

pub(super) fn run() -> Result<()> {
    shell::run(&mut shell::cargo(["build", "--locked", "--profile", "fast", "-p", "vacancy_cli"]))?;
    let folder = project::target()?.join("bench-cli");
    let files = copies(&folder, MANY)?;
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    say::heading(&format!("{MANY} copies of the corpus through `vacancy parse`, {cores} cores"));
    // By turns, so that a machine that is busy for a while is so for both.
    let mut best: [Option<Run>; 3] = [None; 3];
    let few = files.get(..FEWER).unwrap_or_default();
    for _ in 0..TURNS {
        for (best, (cores, files)) in
            best.iter_mut().zip([(1, &*files), (cores, &*files), (cores, few)])
        {
            let run = parse(&folder, files, cores)?;
            *best = Some(best.map_or(run, |best| best.better(run)));
        }
    }
    if let [Some(single), Some(all), Some(fewer)] = best {
        report(single, all, fewer, cores);
    }
    fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())
}

/// Copies of the notices of the corpus by turns, and their names in the folder.
fn copies(folder: &Path, count: usize) -> Result<Vec<String>> {
    let is_notice = |path: &Path| path.ends_with("notice.txt");
    let corpus = project::files_below(&project::root().join("tests/corpus"), is_notice)?;
    ensure!(!corpus.is_empty(), "the corpus has no notices");
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let copy = |(number, notice): (usize, &PathBuf)| {
        let name = format!("{number}.txt");
        fs::copy(notice, folder.join(&name)).with_context(|| notice.display().to_string())?;
        Ok(name)
    };
    (0..count).zip(corpus.iter().cycle()).map(copy).collect()
}

fn parse(folder: &Path, files: &[String], cores: usize) -> Result<Run> {
    let program =
        project::target()?.join("fast").join(format!("vacancy{}", std::env::consts::EXE_SUFFIX));
    let mut command = shell::command(program);
    command.current_dir(folder).arg("parse").args(files);
    command.env("RAYON_NUM_THREADS", cores.to_string()).stdout(Stdio::null());
    measure::run(&mut command)
}

/// As ratios, which hold on any machine. Where others work on it too, a core's time says more than the
/// clock: how much was read in it, and whether any was left.
fn report(single: Run, all: Run, fewer: Run, cores: usize) {
    #[expect(clippy::cast_precision_loss, reason = "no machine has so many cores")]
    let (many, all_cores) = (MANY as f64, cores as f64);
    let rate = |run: Run| many / run.seconds;
    say::line(format!("one core:  {:.0} notices a second", rate(single)));
    say::line(format!("all cores: {:.0} notices a second", rate(all)));
    say::line(format!(
        "           {:.2} of cores x one core",
        rate(all) / rate(single) / all_cores
    ));
    if let (Some(one), Some(each), Some(idle)) =
        (single.core_seconds, all.core_seconds, all.idle_seconds)
    {
        say::line(format!("           {:.2} of one core, by core time", one / each));
        let of_all = all.seconds * all_cores;
        let (own, idle) = (100.0 * each / of_all, 100.0 * idle / of_all);
        say::line(format!("           {own:.0} % of all core time taken, {idle:.0} % idle"));
    }
    if let (Some(all), Some(fewer)) = (all.peak_kb, fewer.peak_kb) {
        let (all, fewer) = (all / 1024, fewer / 1024);
        say::line(format!("at most {fewer} MB for {FEWER} notices, {all} MB for {MANY}"));
    }
}
