//! The server under `tests/contract`: decodes what an SDK sends, answers what the test wants, keeps both for comparison.
//!
//! `POST /_echo` sets the service that is meant and the answer to give; `GET /_echo` tells what was decoded last. Every value
//! goes through its typed struct. Prints its port and serves until its input ends.

#[path = "echo/plain.rs"]
mod plain;

use bytes::Bytes;
use contract::wire::{self, Body};
use contract::{Error, Protocol, Service, Value};
use http::{Method, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Value as Json, json};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

const REQUEST_ID: &str = "11111111-2222-3333-4444-555555555555";

/// What the test wants next, and what it got last.
#[derive(Default)]
struct State {
    wanted: Json,
    seen: Json,
}

type Shared = Arc<Mutex<State>>;

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "the test reads the port from here")]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    let state = Shared::default();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // The answer must not wait for the acknowledgement of the one before.
            let _ = socket.set_nodelay(true);
            let state = Arc::clone(&state);
            let serve = service_fn(move |request| answer(Arc::clone(&state), request));
            tokio::spawn(async move {
                let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                // A client that goes away is no news to a test.
                let _ = server.serve_connection(TokioIo::new(socket), serve).await;
            });
        }
    });
    // The test's end closes our input.
    let ended = tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()));
    ended.await?.map(drop)
}

async fn answer(state: Shared, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let mut state = state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    Ok(match (parts.uri.path(), &parts.method) {
        ("/_echo", &Method::POST) => {
            state.wanted = serde_json::from_slice(&body).expect("the test sends JSON");
            Response::new(Body::empty())
        }
        ("/_echo", _) => Response::new(Body::full(state.seen.take().to_string())),
        _ => call(&mut state, &parts, &body),
    })
}

fn call(state: &mut State, parts: &http::request::Parts, body: &Bytes) -> Response<Body> {
    let wanted = state.wanted.take();
    let service = api::service(wanted["service"].as_str().unwrap_or_default()).expect("the test names a service");
    let service = wanted["protocol"].as_str().map_or(service, |protocol| speaking(service, protocol));
    let protocol = wire::protocol(service, parts);
    let routed = match wire::route(service, parts, body) {
        Ok(routed) => routed,
        Err(error) => {
            state.seen = json!({"refused": error.to_string()});
            return wire::refuse(service, protocol, &error, REQUEST_ID);
        }
    };
    let types = api::round_trip(service.name, routed.operation.name).expect("every operation has types");
    let input = wire::decode(&routed, parts, body).and_then(|value| {
        let raw = plain::from_value(&value);
        let typed = (types.input)(value)?;
        assert_eq!(raw, plain::from_value(&typed), "the typed struct keeps everything");
        Ok(typed)
    });
    state.seen = match &input {
        Ok(value) => json!({"operation": routed.operation.name, "input": plain::from_value(value)}),
        Err(error) => json!({"operation": routed.operation.name, "refused": format!("{error} {:?}", error.source)}),
    };
    let outcome = input.and_then(|input| outcome(service, &routed, &wanted, &input)).and_then(types.output);
    wire::encode(&routed, outcome, REQUEST_ID)
}

/// The service as if its model named another protocol, to prove protocols that none of our services has.
fn speaking(service: &'static Service, protocol: &str) -> &'static Service {
    let protocols = match protocol {
        "smithy-rpc-v2-cbor" => &[Protocol::RpcV2Cbor],
        "ec2" => &[Protocol::Ec2Query],
        "query" => &[Protocol::AwsQuery],
        other => panic!("no test for {other}"),
    };
    let Service { name, iam_prefix, signing_name, endpoint_prefix, api_version, target_prefix, xml_namespace, .. } =
        *service;
    let Service { operations, shapes, .. } = *service;
    Box::leak(Box::new(Service {
        name,
        iam_prefix,
        signing_name,
        endpoint_prefix,
        api_version,
        target_prefix,
        xml_namespace,
        protocols,
        query_compatible: false,
        operations,
        shapes,
    }))
}

fn outcome(service: &'static Service, routed: &wire::Routed, wanted: &Json, input: &Value) -> Result<Value, Error> {
    if wanted["validate"] == true {
        contract::validate(service, routed.operation, input)?;
    }
    if let Some(error) = wanted["error"].as_object() {
        return Err(plain::to_error(service, error));
    }
    Ok(match routed.operation.output {
        // The test looks at the input only.
        Some(_) if wanted["output"].is_null() => return Err(Error::client(418, "NothingWanted", "")),
        Some(shape) => plain::to_value(shape, &wanted["output"]),
        None => Value::Struct(Vec::new()),
    })
}
