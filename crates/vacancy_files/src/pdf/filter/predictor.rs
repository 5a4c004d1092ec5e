//! Rows of samples that were packed as differences from what stands left of them and above
//! (ISO 32000-1, 7.4.4.4; PNG, 9.2). Tables of objects are packed so.

use crate::pdf::syntax::{Dict, File, whole};

/// The samples themselves.
pub(super) fn undo(made: Vec<u8>, file: &File<'_>, settings: &Dict) -> Vec<u8> {
    /// No picture has longer rows; a file that says so is wrong.
    const MAX_ROW: usize = 1 << 20;
    let number = |key: &[u8], default| {
        file.get(settings, key).into_number().and_then(whole).unwrap_or(default)
    };
    let kind = number(b"Predictor", 1);
    let sample = number(b"Colors", 1).min(MAX_ROW) * number(b"BitsPerComponent", 8).min(32);
    let row = (sample.saturating_mul(number(b"Columns", 1)).div_ceil(8)).clamp(1, MAX_ROW);
    let step = sample.div_ceil(8).max(1);
    match kind {
        2 if sample % 8 == 0 => bytes_left(made, row, step),
        10.. => png(&made, row, step),
        _ => made,
    }
}

fn bytes_left(mut made: Vec<u8>, row: usize, step: usize) -> Vec<u8> {
    for row in made.chunks_mut(row) {
        for at in step..row.len() {
            let left = row.get(at - step).copied().unwrap_or_default();
            if let Some(byte) = row.get_mut(at) {
                *byte = byte.wrapping_add(left);
            }
        }
    }
    made
}

/// Each row begins with the number of its filter.
fn png(packed: &[u8], length: usize, step: usize) -> Vec<u8> {
    let mut made: Vec<u8> = Vec::with_capacity(packed.len());
    let mut above = vec![0; length];
    let mut row = Vec::with_capacity(length);
    for coded in packed.chunks(length + 1) {
        let Some((&filter, coded)) = coded.split_first() else { break };
        row.clear();
        for (at, &byte) in coded.iter().enumerate() {
            let before = at.checked_sub(step);
            let of = |bytes: &[u8]| before.and_then(|at| bytes.get(at)).copied().unwrap_or(0);
            let (left, corner) = (of(&row), of(&above));
            let up = above.get(at).copied().unwrap_or(0);
            let guess = match filter {
                1 => left,
                2 => up,
                3 => left.midpoint(up),
                4 => paeth(left, up, corner),
                _ => 0,
            };
            row.push(byte.wrapping_add(guess));
        }
        made.extend_from_slice(&row);
        std::mem::swap(&mut above, &mut row);
        above.resize(length, 0);
    }
    made
}

/// Which of the three is nearest to left + up - corner.
fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (to_left, to_up) = (up.abs_diff(corner), left.abs_diff(corner));
    let to_corner = (i16::from(left) + i16::from(up) - 2 * i16::from(corner)).unsigned_abs();
    if to_left <= to_up && u16::from(to_left) <= to_corner {
        left
    } else if u16::from(to_up) <= to_corner {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::{bytes_left, png};

    #[test]
    fn undoes_each_filter_of_png() {
        let packed = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 4, 250];
        let made = [1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5, 253];
        assert_eq!(png(&packed, 3, 1), made);
    }

    #[test]
    fn undoes_differences_of_pixels() {
        assert_eq!(bytes_left(vec![1, 2, 3, 4, 5, 6], 4, 2), [1, 2, 4, 6, 5, 6]);
    }
}
