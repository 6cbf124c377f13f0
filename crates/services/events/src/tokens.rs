//! What is known of API destinations between two calls: tokens of connections, and how soon the next call may be.

use crate::limits;
use crate::records::ConnectionRecord;
use parking_lot::Mutex;
use std::collections::HashMap;

/// Tokens by a connection's id.
#[derive(Default)]
pub(crate) struct Tokens(Mutex<HashMap<String, Token>>);

struct Token {
    text: String,
    /// Of which change of the connection it is.
    modified_ms: i64,
    until_ms: i64,
}

impl Tokens {
    pub(crate) fn get(&self, id: &str, modified_ms: i64, now_ms: i64) -> Option<String> {
        let tokens = self.0.lock();
        let token = tokens.get(id).filter(|token| token.modified_ms == modified_ms && now_ms < token.until_ms);
        token.map(|token| token.text.clone())
    }

    /// Keeps a token until shortly before it ends. One that does not say when it ends is used once.
    pub(crate) fn put(&self, connection: &ConnectionRecord, text: &str, now_ms: i64, seconds: Option<i64>) {
        let Some(seconds) = seconds.filter(|seconds| *seconds > limits::TOKEN_MARGIN_SECONDS) else { return };
        let until_ms = now_ms + (seconds - limits::TOKEN_MARGIN_SECONDS).saturating_mul(1000);
        let token = Token { text: text.to_owned(), modified_ms: connection.modified_ms, until_ms };
        let mut tokens = self.0.lock();
        if tokens.len() >= limits::TOKENS_MAX {
            tokens.retain(|_, token| now_ms < token.until_ms);
        }
        if tokens.len() < limits::TOKENS_MAX {
            tokens.insert(connection.id.clone(), token);
        }
    }

    pub(crate) fn forget(&self, id: &str) {
        self.0.lock().remove(id);
    }

    pub(crate) fn clear(&self) {
        self.0.lock().clear();
    }
}

/// When API destinations may be called next, by their ids.
#[derive(Default)]
pub(crate) struct Paces(Mutex<HashMap<String, i64>>);

impl Paces {
    /// Takes the next place of a destination that takes so many calls a second; gives how long it is until then, ms. What was not
    /// used of the last second can be made up for.
    pub(crate) fn wait_ms(&self, id: &str, per_second: i32, now_ms: i64) -> i64 {
        let each_us = 1_000_000 / i64::from(per_second.max(1));
        let now_us = now_ms.saturating_mul(1000);
        let mut paces = self.0.lock();
        if paces.len() >= limits::PACES_MAX {
            paces.retain(|_, next_us| *next_us > now_us);
        }
        let next_us = paces.entry(id.to_owned()).or_insert(i64::MIN);
        let place_us = (*next_us).max(now_us - 1_000_000 + each_us);
        *next_us = place_us + each_us;
        (place_us - now_us).max(0) / 1000
    }

    pub(crate) fn clear(&self) {
        self.0.lock().clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_spread_over_seconds() {
        let paces = Paces::default();
        let waits: Vec<_> = (0..6).map(|_| paces.wait_ms("d", 2, 10_000)).collect();
        assert_eq!(waits, [0, 0, 500, 1000, 1500, 2000]);
        assert_eq!(paces.wait_ms("d", 2, 20_000), 0);
        assert_eq!(paces.wait_ms("other", 1, 10_000), 0);
    }
}
