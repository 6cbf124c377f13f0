//! Tags of queues.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::queue::Queue;
use contract::{Error, Map};
use std::sync::Arc;

impl Core {
    pub(crate) async fn queue_tag(&self, queue: &Arc<Queue>, tags: Map<String>) -> Result<(), Error> {
        if tags.is_empty() {
            return Err(error::missing("Tags"));
        }
        check(&tags)?;
        let change = |record: &mut crate::records::QueueRecord| {
            record.tags.extend(tags.iter().cloned());
            match record.tags.len() > limits::TAGS_MAX {
                true => Err(error::invalid(format!("Too many tags added for queue {}.", queue.name.name))),
                false => Ok(()),
            }
        };
        self.record_change(queue, change).await.map(drop)
    }

    pub(crate) async fn queue_untag(&self, queue: &Arc<Queue>, names: Vec<String>) -> Result<(), Error> {
        if names.is_empty() {
            return Err(error::invalid("Tag keys must be between 1 and 128 characters in length."));
        }
        let change = |record: &mut crate::records::QueueRecord| {
            record.tags.retain(|name, _| !names.contains(name));
            Ok(())
        };
        self.record_change(queue, change).await.map(drop)
    }
}

/// Checks names and values of tags.
pub(crate) fn check(tags: &Map<String>) -> Result<(), Error> {
    let good = |(name, value): &(String, String)| {
        let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c);
        let fits = (1..=128).contains(&name.chars().count()) && value.chars().count() <= 256;
        fits && !name.to_ascii_lowercase().starts_with("aws:") && name.chars().chain(value.chars()).all(plain)
    };
    match tags.iter().find(|tag| !good(tag)) {
        Some((name, value)) => Err(error::invalid(format!("Tag '{name}' with value '{value}' is invalid."))),
        None => Ok(()),
    }
}
