//! splitmix64: a few lines, the same numbers on every machine.

pub struct Random(u64);

impl Random {
    /// Numbers of their own for a page and a purpose, whatever other pages and purposes there are.
    pub fn of(seed: u64, page: usize, purpose: &str) -> Self {
        let mixed =
            purpose.bytes().fold(seed ^ (page as u64).rotate_left(32), |state, byte| Self(state ^ u64::from(byte)).next());
        Self(mixed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or_default()
    }

    /// Small numbers more often than large ones, as words are used: the first of 36 about five times as often as the middle one.
    pub fn early(&mut self, bound: usize) -> usize {
        let most = self.below(bound) + 1;
        self.below(most)
    }

    pub fn pick<T: Copy + Default>(&mut self, choices: &[T]) -> T {
        choices.get(self.below(choices.len())).copied().unwrap_or_default()
    }
}
