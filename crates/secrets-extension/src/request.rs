//! What is asked: the path and the parameters of an address.

use percent_encoding::percent_decode_str;

/// A question that can be answered, and remembered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Question {
    Secret { id: String, version_id: Option<String>, version_stage: Option<String> },
    Parameter { name: String, decrypt: bool },
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoQuestion {
    UnknownPath,
    Missing(&'static str),
    Invalid(&'static str),
}

impl Question {
    /// Reads `/secretsmanager/get?…` and `/systemsmanager/parameters/get?…`.
    pub(crate) fn parse(path: &str, query: &str) -> Result<Self, NoQuestion> {
        let given = |name: &str| value(query, name).filter(|value| !value.is_empty());
        match path.trim_end_matches('/') {
            "/secretsmanager/get" => Ok(Self::Secret {
                id: given("secretId").ok_or(NoQuestion::Missing("secretId"))?,
                version_id: given("versionId"),
                version_stage: given("versionStage"),
            }),
            "/systemsmanager/parameters/get" => {
                let name = given("name").ok_or(NoQuestion::Missing("name"))?;
                let name = match (given("version"), given("label")) {
                    (Some(_), Some(_)) => return Err(NoQuestion::Invalid("version and label")),
                    (Some(selector), None) | (None, Some(selector)) => format!("{name}:{selector}"),
                    (None, None) => name,
                };
                let decrypt = match given("withDecryption").map(|text| text.to_ascii_lowercase()).as_deref() {
                    None | Some("false" | "0" | "f") => false,
                    Some("true" | "1" | "t") => true,
                    Some(_) => return Err(NoQuestion::Invalid("withDecryption")),
                };
                Ok(Self::Parameter { name, decrypt })
            }
            _ => Err(NoQuestion::UnknownPath),
        }
    }
}

/// The first value of a parameter, decoded.
fn value(query: &str, name: &str) -> Option<String> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let mut pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.find(|(key, _)| decoded(key) == name).map(|(_, value)| decoded(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(name: &str, decrypt: bool) -> Result<Question, NoQuestion> {
        Ok(Question::Parameter { name: name.to_owned(), decrypt })
    }

    #[test]
    fn questions() {
        let parameters = "/systemsmanager/parameters/get";
        for (path, query, expected) in [
            (parameters, "name=%2Fa%2Fb", parameter("/a/b", false)),
            (parameters, "name=a&version=3&withDecryption=true", parameter("a:3", true)),
            (parameters, "name=a&label=live&withDecryption=False", parameter("a:live", false)),
            ("/systemsmanager/parameters/get/", "name=a", parameter("a", false)),
            (parameters, "name=a&label=l&version=1", Err(NoQuestion::Invalid("version and label"))),
            (parameters, "name=a&withDecryption=maybe", Err(NoQuestion::Invalid("withDecryption"))),
            (parameters, "", Err(NoQuestion::Missing("name"))),
            ("/secretsmanager/get", "secretId=", Err(NoQuestion::Missing("secretId"))),
            ("/", "secretId=a", Err(NoQuestion::UnknownPath)),
        ] {
            assert_eq!(Question::parse(path, query), expected, "{path}?{query}");
        }
        let secret = Question::parse("/secretsmanager/get", "secretId=a%20b&versionStage=AWSPREVIOUS");
        let expected =
            Question::Secret { id: "a b".into(), version_id: None, version_stage: Some("AWSPREVIOUS".into()) };
        assert_eq!(secret, Ok(expected));
    }
}
