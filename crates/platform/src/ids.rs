//! Randomness is injected: ids, keys and choices come from here.

use std::cell::RefCell;
use std::sync::Arc;

/// A source of random bytes and the identifiers made from them.
pub trait Ids: Send + Sync + 'static {
    /// Fills the buffer.
    fn fill(&self, buffer: &mut [u8]);

    /// A version 4 UUID in lower case.
    fn uuid(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// `length` characters drawn evenly from `alphabet` (at most 256 characters).
    fn text(&self, alphabet: &[u8], length: usize) -> String {
        let limit = 256 - 256 % alphabet.len();
        let mut text = String::with_capacity(length);
        while text.len() < length {
            let mut byte = [0];
            self.fill(&mut byte);
            if usize::from(byte[0]) < limit {
                text.push(char::from(alphabet[usize::from(byte[0]) % alphabet.len()]));
            }
        }
        text
    }

    /// A new trace that is not sampled: `Root=1-6924e2a0-…;Parent=…;Sampled=0`.
    fn trace_id(&self, now_ms: i64) -> String {
        use std::fmt::Write;
        let mut random = [0; 20];
        self.fill(&mut random);
        let mut text = String::with_capacity(74);
        // Writing to a string cannot fail.
        let _ = write!(text, "Root=1-{:08x}-", now_ms / 1000);
        for (index, byte) in random.iter().enumerate() {
            if index == 12 {
                text.push_str(";Parent=");
            }
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str(";Sampled=0");
        text
    }

    /// An even number in `0.0..1.0`.
    fn fraction(&self) -> f64 {
        let mut bytes = [0; 4];
        self.fill(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
    }
}

/// How the rest of the product holds an id source.
pub type SharedIds = Arc<dyn Ids>;

/// The operating system's random source.
#[derive(Debug, Default)]
pub struct RandomIds;

/// Bytes that are fetched from the operating system at a time: enough for the ids of a few calls, and as much as it gives at once.
const FETCHED_BYTES: usize = 256;

thread_local! {
    static FETCHED: RefCell<Fetched> = const { RefCell::new(Fetched { bytes: [0; FETCHED_BYTES], used: FETCHED_BYTES }) };
}

/// Random bytes of which those behind `used` were never given to anybody.
struct Fetched {
    bytes: [u8; FETCHED_BYTES],
    used: usize,
}

impl Fetched {
    /// Every byte is given once, and not kept.
    fn give(&mut self, buffer: &mut [u8]) {
        if self.used + buffer.len() > FETCHED_BYTES {
            fetch(&mut self.bytes);
            self.used = 0;
        }
        let given = &mut self.bytes[self.used..self.used + buffer.len()];
        buffer.copy_from_slice(given);
        given.fill(0);
        self.used += buffer.len();
    }
}

impl Ids for RandomIds {
    fn fill(&self, buffer: &mut [u8]) {
        if buffer.len() > FETCHED_BYTES {
            return fetch(buffer);
        }
        FETCHED.with_borrow_mut(|fetched| fetched.give(buffer));
    }
}

fn fetch(buffer: &mut [u8]) {
    // Of the kernel directly: a generator of one's own gathers entropy first, which takes a tenth of the whole start.
    getrandom::fill(buffer).expect("the operating system gives random bytes");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_byte_is_given_twice() {
        let mut seen = std::collections::HashSet::new();
        for _ in 0..2000 {
            let mut id = [0; 16];
            RandomIds.fill(&mut id);
            assert!(seen.insert(id), "{id:?}");
        }
        for length in [0, 1, FETCHED_BYTES - 1, FETCHED_BYTES, FETCHED_BYTES + 1, 4 * FETCHED_BYTES] {
            let mut buffer = vec![0; length];
            RandomIds.fill(&mut buffer);
            let zeros = buffer.iter().filter(|byte| **byte == 0).count();
            assert!(zeros <= length / 16 + 4, "{zeros} of {length}");
        }
    }

    #[test]
    fn text_draws_from_its_alphabet_only() {
        let text = RandomIds.text(b"abc", 500);
        assert_eq!(text.len(), 500);
        assert!(text.chars().all(|c| "abc".contains(c)), "{text}");
        assert!(["a", "b", "c"].iter().all(|c| text.contains(c)), "{text}");
    }

    #[test]
    fn a_trace_has_aws_s_form() {
        let trace = RandomIds.trace_id(1_764_025_872_345);
        assert_eq!(
            (&trace[..16], trace.len(), &trace[40..48], &trace[64..]),
            ("Root=1-6924e610-", 74, ";Parent=", ";Sampled=0"),
            "{trace}"
        );
    }

    #[test]
    fn fractions_stay_below_one() {
        assert!((0..1000).map(|_| RandomIds.fraction()).all(|f| (0.0..1.0).contains(&f)));
    }
}
