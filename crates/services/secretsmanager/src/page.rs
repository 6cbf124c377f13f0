//! Pages of lists.

use api::secretsmanager::error as aws;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;

/// How much of a list is wanted, and how much of it was seen.
pub(crate) struct Page {
    size: usize,
    skip: usize,
}

impl Page {
    pub(crate) fn of(size: Option<i32>, token: Option<&str>, default: usize) -> Result<Self, Error> {
        let bad = || aws::invalid_next_token_exception("Invalid NextToken.");
        let skip = match token {
            None => 0,
            Some(token) => {
                let text = STANDARD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
                text.and_then(|text| text.strip_prefix("at:")?.parse().ok()).ok_or_else(bad)?
            }
        };
        Ok(Self { size: size.and_then(|size| usize::try_from(size).ok()).unwrap_or(default), skip })
    }

    /// The page of a list, and the token of the next.
    pub(crate) fn cut<T>(&self, all: Vec<T>) -> (Vec<T>, Option<String>) {
        let more = all.len() > self.skip + self.size;
        let items = all.into_iter().skip(self.skip).take(self.size).collect();
        (items, more.then(|| STANDARD.encode(format!("at:{}", self.skip + self.size))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another() {
        let first = Page::of(Some(2), None, 100).expect("a page");
        let (items, token) = first.cut(vec![1, 2, 3]);
        assert_eq!(items, [1, 2]);
        let (items, token) = Page::of(Some(2), token.as_deref(), 100).expect("a page").cut(vec![1, 2, 3]);
        assert_eq!((items, token), (vec![3], None));
        assert_eq!(
            Page::of(None, Some("?"), 1).err().map(|error| error.code),
            Some("InvalidNextTokenException".into())
        );
    }
}
