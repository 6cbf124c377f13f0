//! Tags of objects and buckets.

use crate::error;
use api::s3::Tag;
use contract::{Error, Value};
use percent_encoding::percent_decode_str;

type Tags = Vec<(String, String)>;

const HEADER: &str = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.";

/// Reads the header of a put: `a=b&c=d`.
pub(crate) fn of_header(text: Option<&str>) -> Result<Tags, Error> {
    let pairs = text.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let tags: Tags = pairs
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(key), decoded(value))
        })
        .collect();
    let twice = tags.iter().enumerate().any(|(at, (key, _))| tags[..at].iter().any(|(other, _)| other == key));
    if twice {
        return Err(error::argument("x-amz-tagging", text.unwrap_or_default(), HEADER));
    }
    check(&tags, crate::limits::OBJECT_TAGS_MAX)?;
    Ok(tags)
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Checks the tags of a document.
pub(crate) fn of_set(set: Vec<Tag>, max: usize) -> Result<Tags, Error> {
    let tags: Tags = set.into_iter().map(|tag| (tag.key, tag.value)).collect();
    let twice = tags.iter().enumerate().find(|(at, (key, _))| tags[..*at].iter().any(|(other, _)| other == key));
    if let Some((_, (key, _))) = twice {
        return Err(invalid("Cannot provide multiple Tags with the same key", key));
    }
    check(&tags, max)?;
    Ok(tags)
}

/// Checks those that a bucket is made with.
pub(crate) fn of_new_bucket(set: Vec<Tag>) -> Result<Tags, Error> {
    if let Some(tag) = set.iter().find(|tag| tag.key.starts_with("aws:")) {
        let text = "User-defined tag keys can't start with \"aws:\". This prefix is reserved for system tags. Remove \"aws:\" from your tag keys and try again.";
        return Err(invalid(text, &tag.key));
    }
    of_set(set, crate::limits::BUCKET_TAGS_MAX)
}

fn check(tags: &Tags, max: usize) -> Result<(), Error> {
    if tags.len() > max {
        return Err(match max {
            crate::limits::OBJECT_TAGS_MAX => Error::client(400, "BadRequest", "Object tags cannot be greater than 10"),
            _ => Error::client(400, "BadRequest", "Bucket tag count cannot be greater than 50"),
        });
    }
    for (key, value) in tags {
        if key.starts_with("aws:") {
            let text = match max {
                crate::limits::OBJECT_TAGS_MAX => "Your TagKey cannot be prefixed with aws:",
                _ => "System tags cannot be added/updated by requester",
            };
            return Err(invalid(text, key));
        }
        if key.is_empty() || key.chars().count() > 128 || !key.chars().all(allowed) {
            return Err(invalid("The TagKey you have provided is invalid", key));
        }
        if value.chars().count() > 256 || !value.chars().all(allowed) {
            return Err(Error::client(400, "InvalidTag", "The TagValue you have provided is invalid")
                .with_member("TagKey", Value::from(key.as_str()))
                .with_member("TagValue", Value::from(value.as_str())));
        }
    }
    Ok(())
}

fn allowed(c: char) -> bool {
    c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c)
}

fn invalid(text: &str, key: &str) -> Error {
    Error::client(400, "InvalidTag", text).with_member("TagKey", Value::from(key))
}

/// As the API has them.
pub(crate) fn show(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(
            of_header(Some("a=b+c&d=%C3%A9&e")).ok(),
            Some(vec![pair("a", "b c"), pair("d", "é"), pair("e", "")])
        );
        assert_eq!(of_header(None).ok(), Some(vec![]));
        let code = |text: &str| of_header(Some(text)).err().map(|error| error.code.into_owned());
        assert_eq!(code("a=1&a=2").as_deref(), Some("InvalidArgument"));
        assert_eq!(code("aws:x=1").as_deref(), Some("InvalidTag"));
        assert_eq!(code("a=%3C").as_deref(), Some("InvalidTag"));
        let many: String = (0..11).map(|n| format!("k{n}=v&")).collect();
        assert_eq!(code(&many).as_deref(), Some("BadRequest"));
    }
}
