//! Policy documents: checked when they come, encoded when they go.

use crate::texts::malformed_policy;
use contract::Error;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{Grammar, Policy};

/// RFC 3986: all but the unreserved characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Refuses what is no policy.
pub(crate) fn check(document: &str, grammar: Grammar) -> Result<(), Error> {
    Policy::parse(document, grammar).map(drop).map_err(|error| malformed_policy(error.to_string()))
}

/// What quotas count: characters without white space.
pub(crate) fn size(document: &str) -> usize {
    document.chars().filter(|character| !character.is_whitespace()).count()
}

/// How IAM writes documents into answers.
pub(crate) fn encoded(document: &str) -> String {
    utf8_percent_encode(document, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_encoded_as_uris() {
        assert_eq!(encoded(r#"{"a": "*/~-_.é"}"#), "%7B%22a%22%3A%20%22%2A%2F~-_.%C3%A9%22%7D");
    }

    #[test]
    fn white_space_does_not_count() {
        assert_eq!(size("{ \"a\" :\n\t1 }"), 7);
    }
}
