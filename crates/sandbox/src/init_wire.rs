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
    /// All processes but init are gone.
    Cleared,
}

/// What the platform wants of init.
pub(crate) enum Order {
    /// Start a further process. Its streams come along as descriptors: standard output, standard error, and `extra`.
    Spawn { process: u32, extra: Extra, image: Image },
    /// From now on the sandbox goes on when its first process has ended.
    Outlive,
    /// End all processes, then say so.
    Clear,
}

/// What a process has beside the three standard streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Extra {
    /// The control socket.
    pub(crate) control: bool,
    /// The log's pipe.
    pub(crate) log: bool,
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
            Event::Cleared => (4, 0, 0),
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
            4 => Event::Cleared,
            _ => return None,
        };
        Some((process, event))
    }
}

impl Order {
    pub(crate) fn encode(&self) -> Vec<u8> {
        match self {
            Order::Spawn { process, extra, image } => {
                let mut bytes = vec![0, u8::from(extra.control) | u8::from(extra.log) << 1];
                bytes.extend_from_slice(&process.to_le_bytes());
                image.encode(&mut bytes);
                bytes
            }
            Order::Outlive => vec![1],
            Order::Clear => vec![2],
        }
    }

    /// Reads what [`Order::encode`] wrote.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first()? {
            (0, rest) => {
                let (extra, rest) = rest.split_first()?;
                let (process, image) = rest.split_first_chunk::<4>()?;
                let extra = Extra { control: extra & 1 != 0, log: extra & 2 != 0 };
                Some(Order::Spawn { process: u32::from_le_bytes(*process), extra, image: Image::decode(image)? })
            }
            (1, []) => Some(Order::Outlive),
            (2, []) => Some(Order::Clear),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_survive_their_journey() {
        for event in [Event::Started, Event::Exited(-1), Event::Signaled(9), Event::Failed(7, 13), Event::Cleared] {
            assert_eq!(Event::decode(&event.encode(5)), Some((5, event)));
        }
        assert_eq!(Event::decode(&[9; EVENT_BYTES]), None);
        assert_eq!(Event::decode(&[]), None);
    }

    #[test]
    fn orders_survive_their_journey() {
        let image = || Image::new(&["/bin/true".into()], &[], "/").expect("valid");
        for extra in [Extra::default(), Extra { control: true, log: false }, Extra { control: false, log: true }] {
            let bytes = Order::Spawn { process: 7, extra, image: image() }.encode();
            let copy = Order::decode(&bytes);
            assert!(matches!(copy, Some(Order::Spawn { process: 7, extra: read, .. }) if read == extra));
        }
        assert!(matches!(Order::decode(&Order::Outlive.encode()), Some(Order::Outlive)));
        assert!(matches!(Order::decode(&Order::Clear.encode()), Some(Order::Clear)));
        assert!(Order::decode(&[]).is_none() && Order::decode(&[2, 0]).is_none() && Order::decode(&[9]).is_none());
    }
}
