//! Pages of lists: what every service's `NextToken` or `Marker` means.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// How much of a list is wanted, and behind which name it begins. A token is the name of the last item shown, so that pages neither
/// repeat nor skip what stays while other items come and go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    size: usize,
    after: Option<String>,
}

impl Page {
    /// A page of `size` items (at least one) behind the one that `token` names; an empty token is none. `None` when the token was
    /// not made by [`Page::cut`].
    pub fn of(size: usize, token: Option<&str>) -> Option<Self> {
        let decode = |token| String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok();
        let after = match token.filter(|token| !token.is_empty()) {
            Some(token) => Some(decode(token)?),
            None => None,
        };
        Some(Self { size: size.max(1), after })
    }

    /// [`Page::cut`] of items that come with their names.
    pub fn cut_named<T>(&self, all: Vec<(String, T)>) -> (Vec<T>, Option<String>) {
        let (named, token) = self.cut(all, |(name, _)| name.clone());
        (named.into_iter().map(|(_, item)| item).collect(), token)
    }

    /// The page of a list that is in the order of its names, and the token of the next one.
    pub fn cut<T>(&self, all: Vec<T>, name: impl Fn(&T) -> String) -> (Vec<T>, Option<String>) {
        let behind = |item: &T| self.after.as_ref().is_none_or(|after| name(item) > *after);
        let mut items: Vec<T> = all.into_iter().filter(behind).take(self.size + 1).collect();
        let more = items.len() > self.size;
        items.truncate(self.size);
        let token = items.last().filter(|_| more).map(|last| URL_SAFE_NO_PAD.encode(name(last)));
        (items, token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(size: usize, token: Option<&str>) -> (Vec<u32>, Option<String>) {
        Page::of(size, token).expect("a token of ours").cut((0..5).collect(), |n| format!("n{n}"))
    }

    #[test]
    fn pages_follow_one_another() {
        let (first, token) = cut(2, None);
        let (second, next) = cut(2, token.as_deref());
        let (third, end) = cut(2, next.as_deref());
        assert_eq!((first, second, third, end), (vec![0, 1], vec![2, 3], vec![4], None));
        assert_eq!(cut(5, Some("")).0.len(), 5);
    }

    #[test]
    fn what_goes_between_two_pages_skips_nothing() {
        let (_, token) = cut(3, None);
        let left = Page::of(9, token.as_deref()).expect("a token of ours").cut(vec![0, 1, 3, 4], |n| format!("n{n}"));
        assert_eq!(left, (vec![3, 4], None));
    }

    #[test]
    fn forged_tokens_are_none() {
        for token in ["?", "_w", "a b"] {
            assert_eq!(Page::of(1, Some(token)), None, "{token}");
        }
    }
}
