//! What was worked out once and is asked for again.

use rustc_hash::FxHashMap;
use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// Answers by their question. Two threads that ask the same at the same time may both work it out: the answers are equal, and nobody waits.
#[derive(Debug)]
pub struct Memo<Q, A>(Mutex<FxHashMap<Q, A>>);

impl<Q, A> Default for Memo<Q, A> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Q: Hash + Eq, A: Clone> Memo<Q, A> {
    /// The known answer, or the one that `work` gives.
    pub fn get<B>(&self, question: &B, work: impl FnOnce() -> A) -> A
    where
        Q: Borrow<B>,
        B: ToOwned<Owned = Q> + Hash + Eq + ?Sized,
    {
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(question) {
            return known.clone();
        }
        let answer = work();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(question.to_owned(), answer.clone());
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_done_once() {
        let (memo, mut works) = (Memo::<String, usize>::default(), 0);
        for word in ["ora", "oggi", "ora"] {
            let length = memo.get(word, || {
                works += 1;
                word.len()
            });
            assert_eq!(length, word.len());
        }
        assert_eq!(works, 2);
    }
}
