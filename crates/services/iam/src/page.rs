//! Pages: `Marker`, `MaxItems`, `IsTruncated`.

use crate::limits;
use crate::texts::validation;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::Error;

/// One page of a list.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) truncated: bool,
    pub(crate) marker: Option<String>,
}

/// The page behind `marker`, ordered by `key`. A marker holds the key of the last entry seen, so entries that come and go between
/// pages are neither repeated nor make others be skipped.
pub(crate) fn page<T>(
    mut items: Vec<T>,
    key: impl Fn(&T) -> String,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<T>, Error> {
    items.sort_by_cached_key(&key);
    if let Some(marker) = marker {
        let last = decode(marker).ok_or_else(|| validation("Invalid Marker."))?;
        let seen = items.partition_point(|item| key(item) <= last);
        items.drain(..seen);
    }
    let size = max_items.and_then(|max| usize::try_from(max).ok()).unwrap_or(limits::PAGE_ITEMS_DEFAULT);
    let size = size.clamp(1, limits::PAGE_ITEMS_MAX);
    let truncated = items.len() > size;
    items.truncate(size);
    let marker = items.last().filter(|_| truncated).map(|last| URL_SAFE_NO_PAD.encode(key(last)));
    Ok(Page { items, truncated, marker })
}

fn decode(marker: &str) -> Option<String> {
    String::from_utf8(URL_SAFE_NO_PAD.decode(marker).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_on_where_the_last_ended() {
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        let first = page(names(&["c", "a", "b"]), String::clone, None, Some(2)).expect("a page");
        assert_eq!((first.items, first.truncated), (names(&["a", "b"]), true));
        let marker = first.marker.expect("more to come");
        // `b` went away and `aa` came meanwhile.
        let second = page(names(&["a", "aa", "c"]), String::clone, Some(&marker), Some(2)).expect("a page");
        assert_eq!((second.items, second.truncated, second.marker), (names(&["c"]), false, None));
    }

    #[test]
    fn a_made_up_marker_is_refused() {
        for marker in ["", "???", "_w"] {
            let refused = page(vec!["a".to_owned()], String::clone, Some(marker), None).err();
            assert_eq!(refused.is_some(), !marker.is_empty(), "{marker}");
        }
    }
}
