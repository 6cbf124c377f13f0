//! Event ids: the position of an event in its stream and its group.
//!
//! An id orders events as `FilterLogEvents` returns them: by timestamp, then by the put that brought them, then by their place in
//! it. On the wire it is AWS's form, a decimal number of 56 digits (58 from the year 2112 on) with the timestamp in its upper bits.

use crate::limits::CHUNK_SPAN_MS_MAX;

/// Where an event stands. Ids of one group are unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EventId {
    /// The event's timestamp, in milliseconds since 1970; 48 bits on the wire.
    pub(crate) ms: i64,
    /// Number of the put: grows with each put to a stream.
    pub(crate) seq: u64,
    /// Id of the stream.
    pub(crate) stream: u64,
    /// The event's index in its put.
    pub(crate) index: u16,
}

/// Timestamps beyond are cut to it; year 6429.
const MS_MAX: i64 = (1 << 47) - 1;

/// Decimal digits of a limb while an id is printed or parsed.
const LIMB: u64 = 1_000_000_000_000_000_000;
const LIMB_DIGITS: usize = 18;

impl EventId {
    /// Before every event with this timestamp.
    pub(crate) fn at(ms: i64) -> Self {
        Self { ms: ms.clamp(0, MS_MAX), seq: 0, stream: 0, index: 0 }
    }

    /// Behind every event.
    pub(crate) fn end() -> Self {
        Self::at(MS_MAX)
    }

    /// The next possible id.
    pub(crate) fn next(self) -> Self {
        match self.index.checked_add(1) {
            Some(index) => Self { index, ..self },
            None => Self { index: 0, stream: self.stream.wrapping_add(1), ..self },
        }
    }

    /// Where chunks begin that may hold this event.
    pub(crate) fn earliest_chunk(self) -> Self {
        Self::at(self.ms - CHUNK_SPAN_MS_MAX)
    }

    /// Behind every event of a chunk that begins with this one.
    pub(crate) fn chunk_end(self) -> Self {
        Self::at(self.ms + CHUNK_SPAN_MS_MAX + 1)
    }

    /// 24 bytes, big endian: timestamp, put, stream, index.
    fn to_words(self) -> [u64; 3] {
        let ms = u64::try_from(self.ms).unwrap_or(0);
        let high = (ms << 16) | (self.seq >> 48);
        let middle = (self.seq << 16) | (self.stream >> 48);
        [high, middle, (self.stream << 16) | u64::from(self.index)]
    }

    fn from_words([high, middle, low]: [u64; 3]) -> Option<Self> {
        let ms = i64::try_from(high >> 16).ok().filter(|ms| *ms <= MS_MAX)?;
        let index = u16::try_from(low & 0xFFFF).ok()?;
        Some(Self { ms, seq: (high << 48) | (middle >> 16), stream: (middle << 48) | (low >> 16), index })
    }

    /// The wire form.
    pub(crate) fn to_decimal(self) -> String {
        let mut words = self.to_words();
        let mut limbs = [0_u64; 4];
        for limb in &mut limbs {
            *limb = divide(&mut words);
        }
        let [low, second, third, high] = limbs;
        let digits = format!("{high}{third:0width$}{second:0width$}{low:0width$}", width = LIMB_DIGITS);
        format!("{:0>56}", digits.trim_start_matches('0'))
    }

    /// From the wire form.
    pub(crate) fn from_decimal(digits: &str) -> Option<Self> {
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut words = [0_u64; 3];
        for digit in digits.bytes() {
            append(&mut words, u64::from(digit - b'0'))?;
        }
        Self::from_words(words)
    }
}

/// Divides by [`LIMB`] in place and returns the remainder.
fn divide(words: &mut [u64; 3]) -> u64 {
    let mut remainder = 0_u128;
    for word in words {
        let value = (remainder << 64) | u128::from(*word);
        *word = u64::try_from(value / u128::from(LIMB)).expect("the remainder is below the divisor");
        remainder = value % u128::from(LIMB);
    }
    u64::try_from(remainder).expect("below the divisor")
}

/// Multiplies by ten and adds a digit; `None` when it does not fit.
fn append(words: &mut [u64; 3], digit: u64) -> Option<()> {
    let mut carry = u128::from(digit);
    for word in words.iter_mut().rev() {
        let value = u128::from(*word) * 10 + carry;
        *word = u64::try_from(value & u128::from(u64::MAX)).expect("masked");
        carry = value >> 64;
    }
    (carry == 0).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_survive_the_wire_and_sort_as_numbers() {
        let id = |ms, seq, stream, index| EventId { ms, seq, stream, index };
        let ids = [
            EventId::at(0),
            id(0, 0, 0, 1),
            id(1, 0, 0, 0),
            id(1_702_486_430_996, 1, u64::MAX, u16::MAX),
            id(1_702_486_430_996, 2, 0, 0),
            id(1_702_486_430_996, u64::MAX, 7, 9_999),
            EventId::end(),
        ];
        let digits = |id: EventId| format!("{:0>58}", id.to_decimal());
        for pair in ids.windows(2) {
            assert!(pair[0] < pair[1] && digits(pair[0]) < digits(pair[1]), "{pair:?}");
        }
        for id in ids {
            assert_eq!(EventId::from_decimal(&id.to_decimal()), Some(id));
        }
        // The timestamp stands where AWS puts it.
        assert_eq!(&EventId::at(1_702_486_430_996).to_decimal()[..12], "379667161015");
        assert_eq!(EventId::at(1_702_486_430_996).to_decimal().len(), 56);
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "x", "-1", "1.5", &"9".repeat(60), &"9".repeat(600)] {
            assert_eq!(EventId::from_decimal(text), None, "{text}");
        }
    }

    #[test]
    fn next_is_the_next() {
        let id = EventId { ms: 5, seq: 1, stream: 3, index: u16::MAX };
        assert!(id.next() > id);
        assert_eq!(EventId { index: 4, ..id }.next(), EventId { index: 5, ..id });
    }
}
