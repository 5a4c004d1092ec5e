//! Work on several things at once, where what is done to each takes one core.

use std::{panic, thread};

use anyhow::Result;

/// Does the same to each of some things, all at once; fails with the first of them that does.
pub(crate) fn at_once<T: Sync>(all: &[T], each: impl Fn(&T) -> Result<()> + Sync) -> Result<()> {
    thread::scope(|scope| {
        let each = &each;
        let working: Vec<_> = all.iter().map(|one| scope.spawn(move || each(one))).collect();
        let ended =
            working.into_iter().map(|one| one.join().unwrap_or_else(|it| panic::resume_unwind(it)));
        // Each is waited for, also behind one that fails.
        ended.collect::<Vec<_>>().into_iter().collect()
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use anyhow::ensure;

    use super::at_once;

    #[test]
    fn all_are_worked_on_and_one_that_fails_is_told() {
        let done = AtomicUsize::new(0);
        let work = |one: &u8| {
            done.fetch_add(1, Ordering::Relaxed);
            ensure!(*one != 2, "two");
            Ok(())
        };
        at_once(&[1, 3, 4], work).unwrap();
        assert_eq!(at_once(&[1, 2, 3], work).unwrap_err().to_string(), "two");
        assert_eq!(done.load(Ordering::Relaxed), 6);
    }
}
