//! Send, receive, delete.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::json;

use super::caller::{self, Caller};
use super::{Spent, each, per_second};
use crate::bench::aws::Client;
use crate::bench::report::Row;
use crate::server::Server;

/// Cycles of so many clients on one queue; the rate is of messages, the latencies are of whole cycles.
pub(super) fn measure(client: &Client, server: &Server, clients: usize, batch: usize, time: Duration) -> Result<Row> {
    let queue = Caller::new(client)?.queue(&format!("cycles-{clients}-{batch}"), &json!({}))?;
    let (began, spent) = (Instant::now(), Spent::begin(server)?);
    let done = each(client, clients, |caller| cycle(caller, &queue, batch, began + time))?;
    let (took, spent) = (began.elapsed(), spent.so_far()?);
    let messages = done.iter().map(|(messages, _)| messages).sum();
    let mut samples: Vec<Duration> = done.into_iter().flat_map(|(_, samples)| samples).collect();
    let what = if batch == 1 { "send, receive, delete" } else { "the same in batches of 10" };
    Ok(Row::latencies(what, clients, &mut samples).per_second(per_second(messages, took)).cpu(spent, messages))
}

fn cycle(mut caller: Caller<'_>, queue: &str, batch: usize, end: Instant) -> Result<(usize, Vec<Duration>)> {
    let (operation, input) = caller::sending(queue, batch);
    let send = caller.prepare(operation, &input);
    let receive = caller.prepare("ReceiveMessage", &json!({"QueueUrl": queue, "MaxNumberOfMessages": batch}));
    let (mut messages, mut samples) = (0, Vec::new());
    while Instant::now() < end {
        let sent = Instant::now();
        caller.send(&send)?;
        let handles = caller.receive(&receive)?;
        if !handles.is_empty() {
            caller.delete(queue, &handles)?;
        }
        samples.push(sent.elapsed());
        messages += handles.len();
    }
    Ok((messages, samples))
}
