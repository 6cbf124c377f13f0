//! What a sandbox's init and the platform say to each other, in packets of their own: a number for the kind, one for the
//! process in question (0 is the first), and the rest.

use crate::image::Image;

/// News from init.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// A process runs. A pidfd comes along.
    Started,
    /// A process ended by itself, with this code.
    Exited(i32),
    /// A process was ended by this signal.
    Signaled(i32),
    /// A process could not be started: number of the step, error of the kernel.
    Failed(u8, i32),
}

/// The process that a sandbox is made for: when it ends, the sandbox does.
pub(crate) const MAIN: u32 = 0;

/// Length of an event.
pub(crate) const EVENT_BYTES: usize = 10;

impl Event {
    pub(crate) fn encode(self, process: u32) -> [u8; EVENT_BYTES] {
        let (kind, step, value) = match self {
            Event::Started => (0, 0, 0),
            Event::Exited(code) => (1, 0, code),
            Event::Signaled(signal) => (2, 0, signal),
            Event::Failed(step, errno) => (3, step, errno),
        };
        let mut bytes = [0; EVENT_BYTES];
        bytes[0] = kind;
        bytes[1] = step;
        bytes[2..6].copy_from_slice(&process.to_le_bytes());
        bytes[6..].copy_from_slice(&value.to_le_bytes());
        bytes
    }

    /// The process and what happened to it.
    pub(crate) fn decode(bytes: &[u8]) -> Option<(u32, Self)> {
        let bytes: &[u8; EVENT_BYTES] = bytes.try_into().ok()?;
        let process = u32::from_le_bytes(bytes[2..6].try_into().ok()?);
        let value = i32::from_le_bytes(bytes[6..].try_into().ok()?);
        let event = match bytes[0] {
            0 => Event::Started,
            1 => Event::Exited(value),
            2 => Event::Signaled(value),
            3 => Event::Failed(bytes[1], value),
            _ => return None,
        };
        Some((process, event))
    }
}

/// The order to start a further process; standard output and standard error come along as descriptors.
pub(crate) fn encode_spawn(process: u32, image: &Image) -> Vec<u8> {
    let mut bytes = process.to_le_bytes().to_vec();
    image.encode(&mut bytes);
    bytes
}

/// Reads what [`encode_spawn`] wrote.
pub(crate) fn decode_spawn(bytes: &[u8]) -> Option<(u32, Image)> {
    let (process, image) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*process), Image::decode(image)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_survive_their_journey() {
        for event in [Event::Started, Event::Exited(-1), Event::Signaled(9), Event::Failed(7, 13)] {
            assert_eq!(Event::decode(&event.encode(5)), Some((5, event)));
        }
        assert_eq!(Event::decode(&[9; EVENT_BYTES]), None);
        assert_eq!(Event::decode(&[]), None);
    }
}
