//! Tokens of identity providers: taken apart, and their claims checked.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::Value;

/// A token in its parts; nothing of it is believed yet.
#[derive(Debug)]
pub(crate) struct Token<'a> {
    pub(crate) header: Header,
    pub(crate) claims: Claims,
    /// What was signed.
    pub(crate) signed: &'a str,
    pub(crate) signature: Vec<u8>,
}

/// How it was signed.
#[derive(Debug, Deserialize)]
pub(crate) struct Header {
    pub(crate) alg: String,
    pub(crate) kid: Option<String>,
}

/// What it says.
#[derive(Debug, Deserialize)]
pub(crate) struct Claims {
    pub(crate) iss: String,
    pub(crate) sub: String,
    #[serde(default)]
    aud: Value,
    azp: Option<String>,
    #[serde(default)]
    amr: Value,
    pub(crate) exp: i64,
    pub(crate) iat: Option<i64>,
    pub(crate) nbf: Option<i64>,
    #[serde(rename = "https://aws.amazon.com/tags", default)]
    pub(crate) tags: TagClaims,
    #[serde(rename = "https://aws.amazon.com/source_identity")]
    pub(crate) source_identity: Option<String>,
}

/// Session tags in a token.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct TagClaims {
    #[serde(default)]
    principal_tags: serde_json::Map<String, Value>,
    #[serde(default)]
    pub(crate) transitive_tag_keys: Vec<String>,
}

impl<'a> Token<'a> {
    /// Takes a token apart; `None` when it is none.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let decoded = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        Some(Self {
            header: serde_json::from_slice(&decoded(header)?).ok()?,
            claims: serde_json::from_slice(&decoded(claims)?).ok()?,
            signed,
            signature: decoded(signature)?,
        })
    }
}

impl Claims {
    /// For whom it is, as condition keys see it: `azp` goes before `aud`.
    pub(crate) fn audiences(&self) -> Vec<String> {
        self.azp.clone().map_or_else(|| texts(&self.aud), |azp| vec![azp])
    }

    /// How the holder proved who it is.
    pub(crate) fn methods(&self) -> Vec<String> {
        texts(&self.amr)
    }

    /// Session tags: each has one value.
    pub(crate) fn session_tags(&self) -> Vec<(String, String)> {
        let tags = self.tags.principal_tags.iter();
        tags.filter_map(|(key, value)| Some((key.clone(), texts(value).into_iter().next()?))).collect()
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.{}", encode(r#"{"alg":"RS256","kid":"k"}"#), encode(claims), encode("s"))
    }

    #[test]
    fn claims_are_read() {
        let text = token(
            r#"{"iss":"https://i","sub":"s","aud":["a","b"],"amr":["pwd"],"exp":9,
                "https://aws.amazon.com/tags":{"principal_tags":{"team":["x"]},"transitive_tag_keys":["team"]}}"#,
        );
        let token = Token::parse(&text).expect("a token");
        assert_eq!((token.header.alg.as_str(), token.header.kid.as_deref()), ("RS256", Some("k")));
        assert_eq!(token.claims.audiences(), ["a", "b"]);
        assert_eq!(token.claims.methods(), ["pwd"]);
        assert_eq!(token.claims.session_tags(), [("team".to_owned(), "x".to_owned())]);
        assert_eq!(token.signature, b"s");
    }

    #[test]
    fn the_authorized_party_goes_first() {
        let text = token(r#"{"iss":"i","sub":"s","aud":"a","azp":"z","exp":9}"#);
        assert_eq!(Token::parse(&text).expect("a token").claims.audiences(), ["z"]);
    }

    #[test]
    fn what_is_no_token() {
        for text in ["", "a.b", "a.b.c", &token("{}"), &token(r#"{"iss":"i","exp":"soon"}"#), "..", &"x".repeat(100)] {
            assert!(Token::parse(text).is_none(), "{text}");
        }
    }
}
