//! Pages of lists.

use crate::{error, limits};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;

/// Cuts the page that is wanted out of a sorted list; gives the token of the next one.
pub(crate) fn cut<T>(
    all: Vec<(String, T)>,
    limit: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let size = usize::try_from(limit.unwrap_or(limits::LIST_MAX)).unwrap_or(0).max(1);
    let decode = |token: &str| String::from_utf8(STANDARD.decode(token).ok()?).ok();
    let bad = || error::invalid("The request contains an invalid next token.");
    let after = token.map(|token| decode(token).ok_or_else(bad)).transpose()?;
    let mut left: Vec<_> =
        all.into_iter().filter(|(name, _)| after.as_ref().is_none_or(|after| name > after)).collect();
    let more = left.len() > size;
    left.truncate(size);
    let token = left.last().filter(|_| more).map(|(name, _)| STANDARD.encode(name));
    Ok((left.into_iter().map(|(_, item)| item).collect(), token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another() {
        let all = || (0..5).map(|n| (format!("n{n}"), n)).collect::<Vec<_>>();
        let (first, token) = cut(all(), Some(2), None).expect("cuts");
        let (second, next) = cut(all(), Some(2), token.as_deref()).expect("cuts");
        let (third, end) = cut(all(), Some(2), next.as_deref()).expect("cuts");
        assert_eq!((first, second, third, end), (vec![0, 1], vec![2, 3], vec![4], None));
        assert!(cut(all(), None, Some("?")).is_err());
    }
}
