//! Send, receive, delete.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::json;

use super::caller::{self, Caller};
use super::{Spent, each, per_second};
use crate::bench::aws::Client;
use crate::bench::report::Row;
use crate::server::Server;

/// Cycles of so many clients on one queue; the rate is of messages, the latencies are of whole cycles. Its CPU time is told of a
/// server that was started here.
pub(super) fn measure(
    client: &Client,
    server: Option<&Server>,
    clients: usize,
    batch: usize,
    time: Duration,
) -> Result<Row> {
    let queue = Caller::new(client)?.queue(&format!("cycles-{clients}-{batch}"), &json!({}))?;
    let (began, spent) = (Instant::now(), server.map(Spent::begin).transpose()?);
    let done = each(client, clients, |caller| cycle(caller, &queue, batch, began + time))?;
    let (took, spent) = (began.elapsed(), spent.map(|spent| spent.so_far()).transpose()?);
    let messages = done.iter().map(|(messages, _)| messages).sum();
    let mut samples: Vec<Duration> = done.into_iter().flat_map(|(_, samples)| samples).collect();
    let what = if batch == 1 { "send, receive, delete" } else { "the same in batches of 10" };
    let row = Row::latencies(what, clients, &mut samples).per_second(per_second(messages, took));
    Ok(match spent {
        Some(spent) => row.cpu(spent, messages),
        None => row,
    })
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
