//! Receipt handles: which message, and which of its receives.

use crate::keys::Place;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What a receipt handle says. `check` tells a mistyped handle from one of ours; who may use a queue is the policies' matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Handle {
    pub(crate) queue: u64,
    pub(crate) place: Place,
    /// The number of the receive.
    pub(crate) receives: u32,
}

const VERSION: u8 = 1;
const LENGTH: usize = 1 + 8 + 8 + 8 + 4 + 4;

impl Handle {
    pub(crate) fn text(self) -> String {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.push(VERSION);
        bytes.extend(self.queue.to_be_bytes());
        bytes.extend(self.place.due.to_be_bytes());
        bytes.extend(self.place.seq.to_be_bytes());
        bytes.extend(self.receives.to_be_bytes());
        bytes.extend(&md5::compute(&bytes)[..4]);
        STANDARD.encode(bytes)
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text).ok()?;
        let body = bytes.len().checked_sub(4).filter(|_| bytes.len() == LENGTH)?;
        let number = |at: usize| Some(u64::from_be_bytes(bytes[at..].first_chunk().copied()?));
        let valid = bytes[0] == VERSION && bytes[body..] == md5::compute(&bytes[..body])[..4];
        let place = Place { due: number(9)?, seq: number(17)? };
        let receives = u32::from_be_bytes(bytes[25..].first_chunk().copied()?);
        valid.then_some(Self { queue: number(1)?, place, receives })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_survives_the_round_trip_and_nothing_else_is_one() {
        let handle = Handle { queue: u64::MAX, place: Place { due: 7, seq: 1 << 60 }, receives: 3 };
        let text = handle.text();
        assert_eq!(Handle::parse(&text), Some(handle));
        let mut wrong = text.clone().into_bytes();
        wrong[20] ^= 1;
        for text in ["", "abc", "!!", &text[..40], &String::from_utf8_lossy(&wrong)] {
            assert_eq!(Handle::parse(text), None, "{text}");
        }
    }
}
