//! Messages that memory keeps for their first receive, within one budget for all queues.

use crate::limits;
use crate::records::Message;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is left to keep messages with.
#[derive(Default)]
pub(crate) struct Budget {
    used: AtomicUsize,
}

/// A message in memory. Its share of the budget ends with it.
pub(crate) struct Kept {
    message: Message,
    bytes: usize,
    budget: Arc<Budget>,
}

/// What a message costs besides its content.
const OVERHEAD_BYTES: usize = 256;

impl Budget {
    /// Keeps the message if there is room for it.
    pub(crate) fn keep(self: &Arc<Self>, message: Message) -> Option<Box<Kept>> {
        let bytes = message.bytes() + OVERHEAD_BYTES;
        if bytes > limits::CACHE_MESSAGE_BYTES_MAX {
            return None;
        }
        if self.used.fetch_add(bytes, Ordering::Relaxed) + bytes > limits::CACHE_BYTES_MAX {
            self.used.fetch_sub(bytes, Ordering::Relaxed);
            return None;
        }
        Some(Box::new(Kept { message, bytes, budget: Arc::clone(self) }))
    }
}

impl Kept {
    pub(crate) fn into_message(mut self) -> Message {
        std::mem::take(&mut self.message)
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.budget.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}
