//! One client of SQS: a connection, and the calls that are measured.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::super::aws::Client;
use crate::http::Connection;

/// See the module.
pub(super) struct Caller<'a> {
    client: &'a Client,
    connection: Connection,
}

impl<'a> Caller<'a> {
    pub(super) fn new(client: &'a Client) -> Result<Self> {
        Ok(Self { client, connection: client.connect()? })
    }

    /// The bytes of a signed call of SQS.
    pub(super) fn prepare(&self, operation: &str, input: &Value) -> Vec<u8> {
        self.client.sqs(operation, input.to_string().as_bytes())
    }

    /// Sends prepared bytes; gives the answer's body. Some servers end a connection after a number of requests: then on another one.
    pub(super) fn send(&mut self, request: &[u8]) -> Result<Vec<u8>> {
        if let Ok(answer) = self.connection.send(request) {
            return answer.success();
        }
        self.connection = self.client.connect()?;
        self.connection.send(request)?.success()
    }

    pub(super) fn call(&mut self, operation: &str, input: &Value) -> Result<Value> {
        let request = self.prepare(operation, input);
        let answer = self.send(&request).with_context(|| operation.to_owned())?;
        Ok(if answer.is_empty() { Value::Null } else { serde_json::from_slice(&answer)? })
    }

    /// Creates a queue, unless it is there; gives its URL.
    pub(super) fn queue(&mut self, name: &str, attributes: &Value) -> Result<String> {
        let made = self.call("CreateQueue", &json!({"QueueName": name, "Attributes": attributes}))?;
        Ok(made["QueueUrl"].as_str().context("no QueueUrl")?.to_owned())
    }

    /// Sends a prepared `ReceiveMessage`; gives the handles.
    pub(super) fn receive(&mut self, request: &[u8]) -> Result<Vec<String>> {
        let answer: Value = serde_json::from_slice(&self.send(request)?)?;
        let messages = answer["Messages"].as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(messages.iter().filter_map(|message| message["ReceiptHandle"].as_str()).map(str::to_owned).collect())
    }

    pub(super) fn delete(&mut self, queue: &str, handles: &[String]) -> Result<()> {
        if let [handle] = handles {
            return self.call("DeleteMessage", &json!({"QueueUrl": queue, "ReceiptHandle": handle})).map(drop);
        }
        let entry = |(n, handle): (usize, &String)| json!({"Id": n.to_string(), "ReceiptHandle": handle});
        let entries: Vec<Value> = handles.iter().enumerate().map(entry).collect();
        self.call("DeleteMessageBatch", &json!({"QueueUrl": queue, "Entries": entries})).map(drop)
    }

    /// Messages that are in the queue, visible or in flight.
    pub(super) fn count(&mut self, queue: &str) -> Result<usize> {
        let names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"];
        let answer = self.call("GetQueueAttributes", &json!({"QueueUrl": queue, "AttributeNames": names}))?;
        let number = |name: &str| answer["Attributes"][name].as_str().and_then(|text| text.parse::<usize>().ok());
        Ok(names.into_iter().filter_map(number).sum())
    }
}

/// The input of a send of so many messages.
pub(super) fn sending(queue: &str, batch: usize) -> (&'static str, Value) {
    let body = "x".repeat(super::BODY_BYTES);
    if batch == 1 {
        return ("SendMessage", json!({"QueueUrl": queue, "MessageBody": body}));
    }
    let entries: Vec<Value> = (0..batch).map(|n| json!({"Id": n.to_string(), "MessageBody": body})).collect();
    ("SendMessageBatch", json!({"QueueUrl": queue, "Entries": entries}))
}

/// Sends `messages` to a queue in batches of ten, by 32 clients.
pub(super) fn fill(client: &Client, queue: &str, messages: usize) -> Result<()> {
    const CLIENTS: usize = 32;
    super::each(client, CLIENTS, |mut caller| {
        for part in 0..messages / (10 * CLIENTS) {
            let (operation, input) = sending(queue, 10);
            // A signature holds for five minutes.
            let request = caller.prepare(operation, &input);
            caller.send(&request).with_context(|| format!("batch {part}"))?;
        }
        Ok(())
    })
    .map(drop)
}
