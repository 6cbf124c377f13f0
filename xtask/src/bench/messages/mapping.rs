//! From a queue into a function.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::caller::{self, Caller};
use super::{ACCOUNT, Spent, per_second};
use crate::bench::aws::{Client, REGION};
use crate::bench::functions;
use crate::bench::report::Row;
use crate::server::Server;

/// Between two timed messages: the function waits again.
const PAUSE: Duration = Duration::from_millis(10);
/// What takes longer fails the run.
const PATIENCE: Duration = Duration::from_secs(300);

/// From the answer of `SendMessage` to the first line of the warm function. The function logs each message with its time.
pub(super) fn latency(client: &Client, samples: usize) -> Result<Row> {
    let mut caller = Caller::new(client)?;
    let name = client.create_function(&functions::stamping()?.context("there is no Python")?, "stamping")?;
    let queue = caller.queue("stamped", &json!({}))?;
    map(client, "stamped", &name, 1)?;
    let mut answered = HashMap::new();
    // The first ones find the function cold.
    for n in 0..samples + 10 {
        caller.call("SendMessage", &json!({"QueueUrl": queue, "MessageBody": n.to_string()}))?;
        if n >= 10 {
            answered.insert(n.to_string(), Timestamp::now());
        } else {
            std::thread::sleep(PAUSE * 20);
        }
        std::thread::sleep(PAUSE);
    }
    let mut latencies = wait_for_stamps(client, &answered)?;
    Ok(Row::latencies("a message into a warm function", 1, &mut latencies))
}

/// The latencies, once every message is in the log.
fn wait_for_stamps(client: &Client, answered: &HashMap<String, Timestamp>) -> Result<Vec<Duration>> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        let found = stamps(client)?;
        // The function may be told before the sender is.
        let between = |from: Timestamp, to: Timestamp| to.duration_since(from).try_into().unwrap_or(Duration::ZERO);
        let each = answered.iter().map(|(id, at)| Some(between(*at, *found.get(id)?)));
        if let Some(all) = each.collect::<Option<Vec<_>>>() {
            return Ok(all);
        }
        std::thread::sleep(PAUSE * 10);
    }
    bail!("not every message has reached the function")
}

fn stamps(client: &Client) -> Result<HashMap<String, Timestamp>> {
    let (mut found, mut token) = (HashMap::new(), Value::Null);
    loop {
        let mut input = json!({"logGroupName": "/aws/lambda/stamping", "filterPattern": "stamp"});
        if token.is_string() {
            input["nextToken"] = token;
        }
        let page = client.json("logs", "Logs_20140328.FilterLogEvents", &input)?;
        let lines = page["events"].as_array().into_iter().flatten().filter_map(|event| event["message"].as_str());
        found.extend(lines.filter_map(stamp));
        token = page["nextToken"].clone();
        if !token.is_string() {
            return Ok(found);
        }
    }
}

/// `stamp ID NANOSECONDS`
fn stamp(line: &str) -> Option<(String, Timestamp)> {
    let mut words = line.split_whitespace().skip_while(|word| *word != "stamp").skip(1);
    let (id, nanoseconds) = (words.next()?, words.next()?.parse().ok()?);
    Some((id.to_owned(), Timestamp::from_nanosecond(nanoseconds).ok()?))
}

/// How fast a mapping empties a queue in batches of ten.
pub(super) fn drain(client: &Client, server: &Server, messages: usize) -> Result<Row> {
    let mut caller = Caller::new(client)?;
    let kind = functions::kinds()?.into_iter().next().context("there is no language to write a function in")?;
    let name = client.create_function(&kind, "drain")?;
    client.invoke(&name)?;
    let queue = caller.queue("backlog", &json!({"VisibilityTimeout": "120"}))?;
    caller::fill(client, &queue, messages)?;
    let waiting = caller.count(&queue)?;
    let (began, spent) = (Instant::now(), Spent::begin(server)?);
    map(client, "backlog", &name, 10)?;
    while caller.count(&queue)? > 0 {
        ensure!(began.elapsed() < PATIENCE, "the backlog was not drained");
        std::thread::sleep(PAUSE);
    }
    let rate = per_second(waiting, began.elapsed());
    let row = Row::rate(&format!("backlog through a mapping, {}", kind.language), 1, waiting, rate);
    Ok(row.cpu(spent.so_far()?, waiting))
}

fn map(client: &Client, queue: &str, function: &str, batch: usize) -> Result<()> {
    let arn = format!("arn:aws:sqs:{REGION}:{ACCOUNT}:{queue}");
    let input = json!({"EventSourceArn": arn, "FunctionName": function, "BatchSize": batch});
    client.send("POST", "/2015-03-31/event-source-mappings/", input.to_string().as_bytes()).map(drop)
}
