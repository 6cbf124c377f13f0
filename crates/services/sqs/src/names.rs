//! Names: of queues, in URLs and ARNs, of batch entries.

use crate::error;
use crate::limits;
use contract::Error;
use platform::{Arn, Context};

/// A queue's full name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct QueueName {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
}

impl QueueName {
    /// A queue of the caller.
    pub(crate) fn own(ctx: &Context, name: &str) -> Self {
        Self { account: ctx.account.to_string(), region: ctx.region.to_string(), name: name.to_owned() }
    }

    /// From a URL: any host, then `/account/name`, or `/queue/region/account/name`. What has only a name means a queue of the caller.
    pub(crate) fn from_url(ctx: &Context, url: &str) -> Result<Self, Error> {
        if url.is_empty() {
            return Err(error::missing("QueueUrl"));
        }
        let path = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match segments[..] {
            [.., "queue", region, account, name] => {
                Ok(Self { account: account.to_owned(), region: region.to_owned(), name: name.to_owned() })
            }
            [.., account, name] => Ok(Self { account: account.to_owned(), ..Self::own(ctx, name) }),
            [name] if !url.contains("://") => Ok(Self::own(ctx, name)),
            _ => Err(error::invalid_address(url)),
        }
    }

    /// From an ARN; `None` when it names no queue.
    pub(crate) fn from_arn(text: &str) -> Option<Self> {
        let arn: Arn = text.parse().ok()?;
        let named = arn.service == "sqs" && !arn.region.is_empty() && !arn.account.is_empty();
        named.then_some(Self { account: arn.account, region: arn.region, name: arn.resource })
    }

    pub(crate) fn arn(&self) -> String {
        Arn::text("sqs", &self.region, &self.account, &self.name)
    }

    pub(crate) fn url(&self, ctx: &Context) -> String {
        format!("{}/{}/{}", ctx.endpoint, self.account, self.name)
    }
}

fn is_plain(text: &str) -> bool {
    let fits = (1..=limits::NAME_CHARS_MAX).contains(&text.len());
    fits && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Checks a new queue's name.
pub(crate) fn check_queue(name: &str, fifo: bool) -> Result<(), Error> {
    if !fifo {
        return match is_plain(name) {
            true => Ok(()),
            false => Err(error::invalid(
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
            )),
        };
    }
    match name.strip_suffix(".fifo") {
        Some(front) if is_plain(front) && name.len() <= limits::NAME_CHARS_MAX => Ok(()),
        _ => Err(error::invalid(
            "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.",
        )),
    }
}

/// Checks the entries of a batch: how many, and their ids.
pub(crate) fn check_batch<'a>(kind: &str, ids: impl ExactSizeIterator<Item = &'a str>) -> Result<(), Error> {
    use api::sqs::error as aws;
    let count = ids.len();
    if count == 0 {
        return Err(aws::empty_batch_request(format!("There should be at least one {kind} in the request.")));
    }
    if count > limits::BATCH_ENTRIES_MAX {
        let most = limits::BATCH_ENTRIES_MAX;
        let text = format!("Maximum number of entries per request are {most}. You have sent {count}.");
        return Err(aws::too_many_entries_in_batch_request(text));
    }
    let mut seen: Vec<&str> = Vec::with_capacity(count);
    for id in ids {
        if !is_plain(id) {
            return Err(aws::invalid_batch_entry_id(
                "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.",
            ));
        }
        if seen.contains(&id) {
            return Err(aws::batch_entry_ids_not_distinct(format!("Id {id} repeated.")));
        }
        seen.push(id);
    }
    Ok(())
}

/// Checks a message group id or a deduplication id: 1 to 128 alphanumeric characters and punctuation.
pub(crate) fn check_group(value: &str, parameter: &str) -> Result<(), Error> {
    let fits = (1..=limits::GROUP_CHARS_MAX).contains(&value.len());
    if fits && value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    let reason = format!("{parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.");
    Err(error::invalid_value(value, parameter, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queue_names() {
        let long = "a".repeat(81);
        for (name, fifo, good) in [
            ("a", false, true),
            ("A-b_9", false, true),
            ("", false, false),
            ("a.b", false, false),
            ("a.fifo", false, false),
            (long.as_str(), false, false),
            ("a.fifo", true, true),
            (".fifo", true, false),
            ("a", true, false),
        ] {
            assert_eq!(check_queue(name, fifo).is_ok(), good, "{name} {fifo}");
        }
    }

    #[test]
    fn batches() {
        let check = |ids: &[&str]| check_batch("X", ids.iter().copied()).err().map(|error| error.code.to_string());
        assert_eq!(check(&["a", "b"]), None);
        assert_eq!(check(&[]).as_deref(), Some("EmptyBatchRequest"));
        assert_eq!(check(&["a", "a"]).as_deref(), Some("BatchEntryIdsNotDistinct"));
        assert_eq!(check(&["a b"]).as_deref(), Some("InvalidBatchEntryId"));
        assert_eq!(check(&["a"; 11]).as_deref(), Some("TooManyEntriesInBatchRequest"));
    }

    #[test]
    fn arns_name_queues() {
        let name = QueueName::from_arn("arn:aws:sqs:us-east-1:123456789012:q.fifo").expect("a queue");
        assert_eq!((name.name.as_str(), name.arn().as_str()), ("q.fifo", "arn:aws:sqs:us-east-1:123456789012:q.fifo"));
        assert_eq!(QueueName::from_arn("arn:aws:sns:us-east-1:123456789012:q"), None);
        assert_eq!(QueueName::from_arn("q"), None);
    }
}
