//! A topic with ten queues.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::json;

use super::caller::Caller;
use super::{ACCOUNT, BODY_BYTES, Spent, each, per_second};
use crate::bench::aws::{Client, REGION, element};
use crate::bench::report::{Report, Row};
use crate::server::Server;

const QUEUES: usize = 10;
/// A delivery that takes longer fails the run.
const DELIVERY_MAX: Duration = Duration::from_secs(300);

/// Publishes of so many clients: what was acknowledged in a second, and what had arrived in all queues.
pub(super) fn measure(
    client: &Client,
    server: &Server,
    clients: usize,
    time: Duration,
    report: &mut Report,
) -> Result<()> {
    let mut caller = Caller::new(client)?;
    let (topic, queues) = topic(client, &mut caller, clients)?;
    let (began, spent) = (Instant::now(), Spent::begin(server)?);
    let mut samples = each(client, clients, |caller| publish(client, caller, &topic, began + time))?.concat();
    let acknowledged = began.elapsed();
    arrive(&mut caller, &queues, samples.len())?;
    let arrived = began.elapsed();
    let published = samples.len();
    let row = Row::latencies("publish to 10 queues", clients, &mut samples);
    report.add(row.per_second(per_second(published, acknowledged)));
    let row = Row::rate("publish to 10 queues, all delivered", clients, published, per_second(published, arrived));
    report.add(row.cpu(spent.so_far()?, published));
    Ok(())
}

fn topic(client: &Client, caller: &mut Caller<'_>, number: usize) -> Result<(String, Vec<String>)> {
    let made = client.query("sns", &[("Action", "CreateTopic"), ("Name", &format!("fan-out-{number}"))])?;
    let topic = element(&made, "TopicArn")?.to_owned();
    let mut queues = Vec::new();
    for n in 0..QUEUES {
        let name = format!("fan-out-{number}-{n}");
        let arn = format!("arn:aws:sqs:{REGION}:{ACCOUNT}:{name}");
        let policy = json!({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn,
            "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
        }]});
        queues.push(caller.queue(&name, &json!({"Policy": policy.to_string()}))?);
        let subscribe = [("Action", "Subscribe"), ("TopicArn", &topic), ("Protocol", "sqs"), ("Endpoint", &arn)];
        client.query("sns", &subscribe)?;
    }
    Ok((topic, queues))
}

fn publish(client: &Client, mut caller: Caller<'_>, topic: &str, end: Instant) -> Result<Vec<Duration>> {
    let message = "x".repeat(BODY_BYTES);
    let request = client.prepare_query("sns", &[("Action", "Publish"), ("TopicArn", topic), ("Message", &message)]);
    let mut samples = Vec::new();
    while Instant::now() < end {
        let sent = Instant::now();
        caller.send(&request)?;
        samples.push(sent.elapsed());
    }
    Ok(samples)
}

/// Waits until each queue has so many messages.
fn arrive(caller: &mut Caller<'_>, queues: &[String], messages: usize) -> Result<()> {
    let began = Instant::now();
    for queue in queues {
        while caller.count(queue)? < messages {
            anyhow::ensure!(began.elapsed() < DELIVERY_MAX, "the topic's messages have not arrived in {queue}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    Ok(())
}
