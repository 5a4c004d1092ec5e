//! Text to typed value. A reader knows no field: it takes folded words, and gives a value and where
//! in them it stands. Ranges are byte offsets into the words given.

mod count;
pub(crate) mod date;
pub(crate) mod digits;
pub(crate) mod figures;
pub(crate) mod grade;
pub(crate) mod level;
pub(crate) mod money;
pub(crate) mod number;
pub(crate) mod phrase;
pub(crate) mod quantity;
pub(crate) mod sentence;
pub(crate) mod time;
pub(crate) mod words;
