//! Pages of lists.

use crate::error::{self, in_range};
use crate::limits;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;

/// How much of a list is wanted, and behind which name it begins.
pub(crate) struct Page {
    pub(crate) size: usize,
    pub(crate) after: Option<String>,
    asked: bool,
}

impl Page {
    pub(crate) fn of(max_results: Option<i32>, token: Option<&str>) -> Result<Self, Error> {
        in_range(max_results, "MaxResults", 1..=limits::LIST_MAX)?;
        let size = usize::try_from(max_results.unwrap_or(limits::LIST_MAX)).unwrap_or(0);
        let token = token.filter(|token| !token.is_empty());
        if token.is_some() && max_results.is_none() {
            return Err(error::invalid("MaxResults is a mandatory parameter when you provide a value for NextToken."));
        }
        let decode = |token: &str| String::from_utf8(STANDARD.decode(token).ok()?).ok();
        let after = token.map(|token| decode(token).ok_or_else(error::bad_token)).transpose()?;
        Ok(Self { size, after, asked: max_results.is_some() })
    }

    /// The page's names, and the token of the next one. Who names no size gets the first thousand and no token.
    pub(crate) fn cut(&self, mut names: Vec<String>) -> (Vec<String>, Option<String>) {
        let more = names.len() > self.size;
        names.truncate(self.size);
        let token = names.last().filter(|_| more && self.asked).map(|last| STANDARD.encode(last));
        (names, token)
    }
}
