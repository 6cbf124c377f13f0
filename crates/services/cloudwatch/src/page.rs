//! Pages of lists.

use crate::error::bad_token;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::Error;

/// How much of a list was seen.
pub(crate) fn skip(token: Option<&str>) -> Result<usize, Error> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(0) };
    let text = URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.as_deref().and_then(|text| text.strip_prefix("at:")?.parse().ok()).ok_or_else(bad_token)
}

/// How much is wanted.
pub(crate) fn size(given: Option<i32>, default: usize) -> usize {
    given.and_then(|given| usize::try_from(given).ok()).unwrap_or(default).max(1)
}

/// One page, and the token of the next.
pub(crate) fn cut<T>(all: Vec<T>, skip: usize, size: usize) -> (Vec<T>, Option<String>) {
    let more = all.len() > skip + size;
    let page = all.into_iter().skip(skip).take(size).collect();
    (page, more.then(|| token(skip + size)))
}

/// The token of the page behind so many items.
pub(crate) fn token(skip: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("at:{skip}"))
}
