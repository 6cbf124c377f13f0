//! A Lambda function on the `lambda_runtime` crate whose answer goes out piece by piece, while it is made.

use lambda_runtime::streaming::{Body, Response, Sender, channel};
use lambda_runtime::{Error, LambdaEvent, MetadataPrelude, run, service_fn};
use serde_json::Value;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

/// `{"pieces": 3, "pause_ms": 100, "fail": true}`: so many pieces, a pause after each, an error in place of the end.
async fn handle(event: LambdaEvent<Value>) -> Result<Response<Body>, Error> {
    let asked = asked(event.payload);
    let number = |name: &str| asked[name].as_u64().unwrap_or(0);
    let (pieces, pause) = (number("pieces"), Duration::from_millis(number("pause_ms")));
    let fails = asked["fail"].as_bool().unwrap_or(false);
    let (sender, body) = channel();
    tokio::spawn(write(sender, pieces, pause, fails));
    let mut head = MetadataPrelude::default();
    head.headers.insert("content-type", "text/plain".parse()?);
    head.headers.insert("x-request", event.context.request_id.parse()?);
    Ok(Response { metadata_prelude: head, stream: body })
}

/// The event itself, or what a request to the function's URL has as its body.
fn asked(event: Value) -> Value {
    match event["body"].as_str() {
        Some(body) => serde_json::from_str(body).unwrap_or_default(),
        None => event,
    }
}

async fn write(mut sender: Sender, pieces: u64, pause: Duration, fails: bool) {
    for number in 0..pieces {
        // Nobody reads any more: nothing is left to do.
        if sender.send_data(format!("piece {number}\n").into()).await.is_err() {
            return;
        }
        tokio::time::sleep(pause).await;
    }
    if fails {
        sender.abort();
    }
}
