//! Pages of lists.

use api::kms::error as aws;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::Error;

/// How much of a list is wanted, and behind which name it begins.
pub(crate) struct Page {
    size: usize,
    after: Option<String>,
}

impl Page {
    pub(crate) fn of(limit: Option<i32>, marker: Option<&str>, default: usize) -> Result<Self, Error> {
        let size = limit.map_or(default, |limit| usize::try_from(limit).unwrap_or(default));
        let decode = |marker: &str| String::from_utf8(URL_SAFE_NO_PAD.decode(marker).ok()?).ok();
        let bad = || aws::invalid_marker_exception("Could not deserialize marker");
        let after = marker.map(|marker| decode(marker).ok_or_else(bad)).transpose()?;
        Ok(Self { size, after })
    }

    /// The page of a list that is in the order of its names; and the marker of the next one.
    pub(crate) fn cut<T>(&self, all: Vec<T>, name: impl Fn(&T) -> String) -> (Vec<T>, Option<String>) {
        let behind = |item: &T| self.after.as_ref().is_none_or(|after| name(item) > *after);
        let mut items: Vec<T> = all.into_iter().filter(behind).take(self.size + 1).collect();
        let more = items.len() > self.size;
        items.truncate(self.size);
        let marker = items.last().filter(|_| more).map(|last| URL_SAFE_NO_PAD.encode(name(last)));
        (items, marker)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another() {
        let all: Vec<u8> = (1..=5).collect();
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = Page::of(Some(2), marker.as_deref(), 100).expect("a page");
            let (items, next) = page.cut(all.clone(), ToString::to_string);
            seen.push(items.len());
            match next {
                Some(next) => marker = Some(next),
                None => break,
            }
        }
        assert_eq!(seen, [2, 2, 1]);
        assert!(Page::of(None, Some("ä"), 1).is_err());
    }
}
