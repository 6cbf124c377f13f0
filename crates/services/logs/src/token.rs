//! Page tokens: opaque to callers, refused when they are not ours.

use crate::error;
use crate::event_id::EventId;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::Error;

/// A direction and a position: what `GetLogEvents` and `FilterLogEvents` go on from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// This event and later ones.
    From(EventId),
    /// Events before this one.
    Before(EventId),
}

impl Position {
    /// AWS's form for `GetLogEvents`: `f/…/s` and `b/…/s`.
    pub(crate) fn to_stream_token(self) -> String {
        match self {
            Self::From(id) => format!("f/{}/s", id.to_decimal()),
            Self::Before(id) => format!("b/{}/s", id.to_decimal()),
        }
    }

    pub(crate) fn from_stream_token(token: &str) -> Result<Self, Error> {
        let parts = token.split_once('/').map(|(direction, rest)| (direction, rest.strip_suffix("/s").unwrap_or(rest)));
        let (direction, digits) = parts.ok_or_else(error::bad_token)?;
        let id = EventId::from_decimal(digits).ok_or_else(error::bad_token)?;
        match direction {
            "f" => Ok(Self::From(id)),
            "b" => Ok(Self::Before(id)),
            _ => Err(error::bad_token()),
        }
    }

    /// The form for `FilterLogEvents`.
    pub(crate) fn to_search_token(self) -> String {
        seal(&self.to_stream_token())
    }

    pub(crate) fn from_search_token(token: &str) -> Result<Self, Error> {
        Self::from_stream_token(&open(token)?)
    }
}

/// Makes a text opaque.
pub(crate) fn seal(text: &str) -> String {
    URL_SAFE_NO_PAD.encode([&checksum(text), text.as_bytes()].concat())
}

/// The text of a token that [`seal`] made.
pub(crate) fn open(token: &str) -> Result<String, Error> {
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| error::bad_token())?;
    let (sum, text) = bytes.split_at_checked(4).ok_or_else(error::bad_token)?;
    let text = String::from_utf8(text.to_vec()).map_err(|_| error::bad_token())?;
    if checksum(&text) == sum { Ok(text) } else { Err(error::bad_token()) }
}

/// FNV-1a: tells our tokens from other texts; no secret.
fn checksum(text: &str) -> [u8; 4] {
    text.bytes().fold(0x811C_9DC5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_survive() {
        let id = EventId { ms: 1_700_000_000_000, seq: 5, stream: 9, index: 3 };
        for position in [Position::From(id), Position::Before(id)] {
            let (stream, search) = (position.to_stream_token(), position.to_search_token());
            assert_eq!(Position::from_stream_token(&stream).unwrap(), position);
            assert_eq!(Position::from_search_token(&search).unwrap(), position);
        }
        assert!(Position::From(id).to_stream_token().starts_with("f/3791"));
    }

    #[test]
    fn other_texts_are_refused() {
        for token in ["", "x", "f", "f/", "f/x", "g/12", "f/-1", "12"] {
            assert!(Position::from_stream_token(token).is_err(), "{token}");
            assert!(Position::from_search_token(token).is_err(), "{token}");
        }
        assert_eq!(open("AAAA").unwrap_err().message.as_deref(), Some("The specified nextToken is invalid."));
    }
}
