//! How far a dispatcher has looked along an order of due rows into which others write.

use std::collections::BTreeSet;

/// Up to where a dispatcher has looked, held back by rows whose commits are under way.
///
/// A dispatcher walks rows in the order in which they are due and does not want to read again what it has seen. Rows are written
/// meanwhile, and one that is committed after a look may lie before what that look has seen. So whoever writes a row says so before
/// ([`Frontier::reserve`]) and after its commit ([`Frontier::settle`]). Always: a row before [`Frontier::look`]'s place was seen.
///
/// One dispatcher works with it; writers may be many.
#[derive(Debug, Default)]
pub struct Frontier<K> {
    cursor: K,
    /// Places whose commits have not ended.
    pending: BTreeSet<K>,
    /// The first place whose row the look under way may not have in its snapshot.
    floor: Option<K>,
}

impl<K: Ord + Clone + Default> Frontier<K> {
    /// Before the commit that writes a row there.
    pub fn reserve(&mut self, place: &K) {
        self.revisit(place);
        self.pending.insert(place.clone());
    }

    /// After that commit, whatever its end.
    pub fn settle(&mut self, place: &K) {
        self.pending.remove(place);
    }

    /// A row there has to be seen again.
    pub fn revisit(&mut self, place: &K) {
        if *place < self.cursor {
            self.cursor = place.clone();
        }
        if self.floor.as_ref().is_none_or(|floor| place < floor) {
            self.floor = Some(place.clone());
        }
    }

    /// Begins a look at the store: where to look from.
    pub fn look(&mut self) -> K {
        self.floor = self.pending.first().cloned();
        self.cursor.clone()
    }

    /// The look has seen everything before this place.
    pub fn seen(&mut self, next: &K) {
        let next = self.floor.as_ref().map_or(next, |floor| next.min(floor));
        if *next > self.cursor {
            self.cursor = next.clone();
        }
    }

    /// Up to where everything was seen.
    #[must_use]
    pub fn cursor(&self) -> &K {
        &self.cursor
    }

    /// A dispatcher that begins looks from the start.
    pub fn rewind(&mut self) {
        self.revisit(&K::default());
    }
}

#[cfg(test)]
mod tests {
    use super::Frontier;

    #[test]
    fn a_look_goes_on_where_the_last_one_ended() {
        let mut frontier = Frontier::<u32>::default();
        assert_eq!(frontier.look(), 0);
        frontier.seen(&7);
        assert_eq!(frontier.look(), 7);
        frontier.rewind();
        assert_eq!(frontier.look(), 0);
    }

    #[test]
    fn a_commit_under_way_holds_it_back() {
        let mut frontier = Frontier::<u32>::default();
        frontier.reserve(&5);
        frontier.look();
        frontier.seen(&9);
        assert_eq!(frontier.look(), 5, "the row may have come after the snapshot");
        frontier.settle(&5);
        frontier.seen(&9);
        assert_eq!(frontier.look(), 5, "the look began before the commit ended");
        frontier.seen(&9);
        assert_eq!(frontier.look(), 9);
    }

    #[test]
    fn a_row_that_comes_and_is_committed_during_a_look_is_not_passed() {
        let mut frontier = Frontier::<u32>::default();
        frontier.look();
        frontier.reserve(&5);
        frontier.settle(&5);
        frontier.seen(&9);
        assert_eq!(frontier.look(), 5);
        frontier.seen(&9);
        assert_eq!(frontier.look(), 9);
    }

    #[test]
    fn a_row_before_what_was_seen_is_looked_for() {
        let mut frontier = Frontier::<u32>::default();
        frontier.look();
        frontier.seen(&9);
        frontier.reserve(&5);
        frontier.settle(&5);
        frontier.seen(&12);
        assert_eq!(frontier.look(), 5);
    }
}
