//! Pages of a list: `Marker` in, `NextMarker` out.

use crate::text;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::Error;

/// Cuts one page out of `items`, which are in order of their first part. The marker is the first part of the last item shown, so
/// that a page stays right when items come and go between two requests.
pub(crate) fn cut<T>(
    items: Vec<(String, T)>,
    marker: Option<&str>,
    wanted: Option<i32>,
    most: usize,
) -> Result<(Vec<T>, Option<String>), Error> {
    let after = marker.filter(|marker| !marker.is_empty()).map(decode).transpose()?;
    let size = wanted
        .and_then(|wanted| usize::try_from(wanted).ok())
        .filter(|wanted| *wanted > 0)
        .map_or(most, |wanted| wanted.min(most));
    let mut rest = items.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|after| key > after)).peekable();
    let mut page = Vec::new();
    let mut last = String::new();
    while page.len() < size {
        let Some((key, item)) = rest.next() else { return Ok((page, None)) };
        last = key;
        page.push(item);
    }
    let next = rest.peek().is_some().then(|| URL_SAFE_NO_PAD.encode(format!("1{last}")));
    Ok((page, next))
}

fn decode(marker: &str) -> Result<String, Error> {
    let text = URL_SAFE_NO_PAD.decode(marker).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let key = text.as_deref().and_then(|text| text.strip_prefix('1')).map(str::to_owned);
    key.ok_or_else(|| text::invalid("Invalid Marker"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(count: usize, wanted: Option<i32>) -> Vec<Vec<usize>> {
        let items = || (0..count).map(|index| (format!("{index:03}"), index)).collect();
        let mut pages = Vec::new();
        let mut marker: Option<String> = None;
        loop {
            let (page, next) = cut(items(), marker.as_deref(), wanted, 50).unwrap();
            pages.push(page);
            marker = next;
            if marker.is_none() {
                return pages;
            }
        }
    }

    #[test]
    fn pages_join_to_the_whole() {
        for (count, wanted, sizes) in [
            (0, None, vec![0]),
            (50, None, vec![50]),
            (51, None, vec![50, 1]),
            (5, Some(2), vec![2, 2, 1]),
            (60, Some(1000), vec![50, 10]),
        ] {
            let pages = all(count, wanted);
            assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), sizes, "{count} {wanted:?}");
            assert_eq!(pages.concat(), (0..count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_forged_marker_is_refused() {
        assert!(cut(vec![(String::new(), 1)], Some("no marker"), None, 50).is_err());
    }
}
