//! Pages of lists.

use api::ssm::error as aws;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;

/// How much of a list is wanted, and behind which name it begins.
pub(crate) struct Page {
    size: usize,
    after: Option<String>,
}

impl Page {
    pub(crate) fn of(size: Option<i32>, token: Option<&str>, default: usize) -> Result<Self, Error> {
        let bad = || aws::invalid_next_token("The specified token is not valid.");
        let decode = |token: &str| String::from_utf8(STANDARD.decode(token).ok()?).ok();
        let token = token.filter(|token| !token.is_empty());
        let after = token.map(|token| decode(token).ok_or_else(bad)).transpose()?;
        Ok(Self { size: size.and_then(|size| usize::try_from(size).ok()).unwrap_or(default), after })
    }

    /// The page of a list that is in the order of its names, and the token of the next one.
    pub(crate) fn cut<T>(&self, all: Vec<T>, name: impl Fn(&T) -> String) -> (Vec<T>, Option<String>) {
        let behind = |item: &T| self.after.as_ref().is_none_or(|after| name(item) > *after);
        let mut items: Vec<T> = all.into_iter().filter(behind).take(self.size + 1).collect();
        let more = items.len() > self.size;
        items.truncate(self.size);
        let token = items.last().filter(|_| more).map(|last| STANDARD.encode(name(last)));
        (items, token)
    }
}
