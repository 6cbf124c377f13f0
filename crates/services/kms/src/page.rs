//! Pages of lists.

use api::kms::error as aws;
use contract::Error;
use platform::Page;

/// The page that a request wants.
pub(crate) fn of(size: Option<i32>, token: Option<&str>, default: usize) -> Result<Page, Error> {
    let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(default);
    Page::of(size, token).ok_or_else(|| aws::invalid_marker_exception("Could not deserialize marker"))
}
