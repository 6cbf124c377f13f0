//! Pages of lists.

use crate::{error, limits};
use contract::Error;
use platform::Page;

/// Cuts the page that is wanted out of a list in the order of its names; gives the token of the next one.
pub(crate) fn cut<T>(
    all: Vec<(String, T)>,
    limit: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let size = usize::try_from(limit.unwrap_or(limits::PAGE_MAX)).unwrap_or(1);
    let page = Page::of(size, token).ok_or_else(|| error::invalid("Invalid nextToken."))?;
    Ok(page.cut_named(all))
}
