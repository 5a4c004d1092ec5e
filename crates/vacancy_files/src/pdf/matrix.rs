//! Places on a page: points (1/72 inch), x to the right, y *down* from the top of the page as it is
//! looked at, whatever its rotation.

/// An affine map, as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matrix(pub(super) [f64; 6]);

impl Matrix {
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(super) const fn translation(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// First this, then `next`.
    pub(super) fn then(self, next: Self) -> Self {
        let [a, b, c, d, ..] = self.0;
        let origin = next.apply(self.0[4], self.0[5]);
        let (right, up) = (next.direction(a, b), next.direction(c, d));
        Self([right.0, right.1, up.0, up.1, origin.0, origin.1])
    }

    pub(super) fn apply(self, x: f64, y: f64) -> (f64, f64) {
        let moved = self.direction(x, y);
        (moved.0 + self.0[4], moved.1 + self.0[5])
    }

    /// What a step becomes, wherever it is made.
    fn direction(self, x: f64, y: f64) -> (f64, f64) {
        let [right_x, right_y, up_x, up_y, ..] = self.0;
        (right_x * x + up_x * y, right_y * x + up_y * y)
    }

    /// What a length upwards becomes.
    pub(super) fn height(self) -> f64 {
        self.0[2].hypot(self.0[3])
    }
}

/// An upright rectangle; empty until something is in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rect {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Rect {
    pub(super) const EMPTY: Self = Self {
        left: f64::INFINITY,
        top: f64::INFINITY,
        right: f64::NEG_INFINITY,
        bottom: f64::NEG_INFINITY,
    };

    pub(super) fn add(&mut self, (x, y): (f64, f64)) {
        self.left = self.left.min(x);
        self.top = self.top.min(y);
        self.right = self.right.max(x);
        self.bottom = self.bottom.max(y);
    }

    /// The rectangle around what a rectangle becomes.
    pub(super) fn of(corners: [f64; 4], matrix: Matrix) -> Self {
        let [x0, y0, x1, y1] = corners;
        let mut rect = Self::EMPTY;
        for (x, y) in [(x0, y0), (x1, y0), (x0, y1), (x1, y1)] {
            rect.add(matrix.apply(x, y));
        }
        rect
    }

    pub(super) fn width(self) -> f64 {
        (self.right - self.left).max(0.0)
    }

    pub(super) fn height(self) -> f64 {
        (self.bottom - self.top).max(0.0)
    }

    /// The map that makes this rectangle the other; what has no width or height keeps its scale.
    pub(super) fn onto(self, other: Self) -> Matrix {
        let scale = |from: f64, to: f64| if from > 0.0 { to / from } else { 1.0 };
        let across = scale(self.width(), other.width());
        let down = scale(self.height(), other.height());
        let (left, top) = (other.left - self.left * across, other.top - self.top * down);
        Matrix([across, 0.0, 0.0, down, left, top])
    }

    pub(super) fn contains(self, (x, y): (f64, f64)) -> bool {
        self.left <= x && x <= self.right && self.top <= y && y <= self.bottom
    }
}

#[cfg(test)]
mod tests {
    use super::Matrix;

    #[test]
    fn applies_the_first_map_first() {
        let scaled_then_moved =
            Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]).then(Matrix::translation(10.0, 0.0));
        assert_eq!(scaled_then_moved.apply(3.0, 1.0), (16.0, 2.0));
    }
}
