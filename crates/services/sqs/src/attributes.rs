//! `GetQueueAttributes` and `SetQueueAttributes`.

use crate::core::Core;
use crate::error;
use crate::queue::Queue;
use crate::records::QueueRecord;
use crate::settings::NAMES;
use crate::window::Counts;
use contract::{Error, Map};
use std::sync::Arc;

const COUNTED: &[&str] =
    &["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed"];
const FACTS: &[&str] = &["QueueArn", "CreatedTimestamp", "LastModifiedTimestamp"];

impl Core {
    pub(crate) async fn attributes_get(&self, queue: &Queue, names: Vec<String>) -> Result<Option<Map<String>>, Error> {
        let all = names.iter().any(|name| name == "All");
        let known = |name: &str| [FACTS, COUNTED, NAMES].iter().any(|list| list.contains(&name));
        if let Some(unknown) = names.iter().find(|name| *name != "All" && !known(name)) {
            return Err(error::unknown_attribute(unknown));
        }
        let wanted = |name: &str| all || names.iter().any(|wanted| wanted == name);
        let counts = match COUNTED.iter().any(|name| wanted(name)) {
            true => self.count(queue).await?,
            false => Counts::default(),
        };
        let record = queue.record();
        let given = FACTS.iter().chain(COUNTED).chain(NAMES).filter(|name| wanted(name));
        let attributes: Map<String> =
            given.filter_map(|name| Some(((*name).to_owned(), value(queue, &record, counts, name)?))).collect();
        Ok((!attributes.is_empty()).then_some(attributes))
    }

    /// How many messages the queue has of each kind.
    pub(crate) async fn count(&self, queue: &Queue) -> Result<Counts, Error> {
        queue.counted().await;
        // Delayed messages that are due by now are no longer delayed.
        self.fill(queue, 0).await?;
        let mut window = queue.window();
        window.expire(self.clock.now_ms());
        Ok(window.count())
    }

    pub(crate) async fn attributes_set(&self, queue: &Arc<Queue>, attributes: Map<String>) -> Result<(), Error> {
        let pairs = || attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        // Tried first outside the transaction: whether the target of dead letters exists takes reads of other queues.
        let mut tried = queue.record().settings.clone();
        tried.set_all(pairs())?;
        if attributes.iter().any(|(name, _)| name == "RedrivePolicy") {
            self.check_dead_letters(&queue.name, &tried).await?;
        }
        let now_ms = self.clock.now_ms();
        let change = |record: &mut QueueRecord| {
            record.modified_ms = now_ms;
            record.settings.set_all(pairs())
        };
        self.record_change(queue, change).await?;
        if queue.fifo {
            queue.window().set_delay(now_ms, queue.fifo_delay_ms());
        }
        // Those who wait go by the old settings.
        queue.wake.notify_waiters();
        Ok(())
    }
}

fn value(queue: &Queue, record: &QueueRecord, counts: Counts, name: &str) -> Option<String> {
    let seconds = |ms: i64| (ms / 1000).to_string();
    Some(match name {
        "QueueArn" => queue.arn.clone(),
        "CreatedTimestamp" => seconds(record.created_ms),
        "LastModifiedTimestamp" => seconds(record.modified_ms),
        "ApproximateNumberOfMessages" => counts.visible.to_string(),
        "ApproximateNumberOfMessagesNotVisible" => counts.in_flight.to_string(),
        "ApproximateNumberOfMessagesDelayed" => counts.delayed.to_string(),
        _ => return record.settings.get(name),
    })
}
