//! The floor: the same two hops between three processes that an invocation makes, with plain hyper and nothing else.
//!
//! client → front → back → front → client, where the platform is the front and the runtime the back.

use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::{Request, Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpListener;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Pass each request on to this address in place of answering it
    #[arg(long)]
    upstream: Option<String>,
}

/// The two running processes; stopped when dropped.
pub(super) struct TwoHops {
    processes: Vec<Child>,
    /// The front's address.
    pub(super) address: String,
}

impl TwoHops {
    pub(super) fn start() -> Result<Self> {
        let mut hops = Self { processes: Vec::new(), address: String::new() };
        let back = hops.spawn(&["bench-echo"])?;
        hops.address = hops.spawn(&["bench-echo", "--upstream", &back])?;
        Ok(hops)
    }

    /// A request with as much in it as a signed invocation has.
    pub(super) fn request(&self) -> Vec<u8> {
        let head = format!(
            "POST /2015-03-31/functions/hello/invocations HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\n\
             x-amz-date: 20250101T000000Z\r\nauthorization: {}\r\ncontent-length: {}\r\n\r\n",
            self.address,
            "x".repeat(200),
            super::EVENT.len()
        );
        [head.as_bytes(), super::EVENT].concat()
    }

    /// Starts this program's own echo and returns the address that it prints.
    fn spawn(&mut self, args: &[&str]) -> Result<String> {
        let mut child = Command::new(std::env::current_exe()?).args(args).stdout(Stdio::piped()).spawn()?;
        let stdout = child.stdout.take().expect("stdout was piped above");
        self.processes.push(child);
        let mut address = String::new();
        BufReader::new(stdout).read_line(&mut address)?;
        ensure!(!address.trim().is_empty(), "the echo server did not start");
        Ok(address.trim().to_owned())
    }
}

impl Drop for TwoHops {
    fn drop(&mut self) {
        for child in &mut self.processes {
            // An echo that is gone already is what is wanted.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Runs one echo process until it is killed.
pub(crate) fn run(args: &Args) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(serve(args.upstream.clone()))
}

async fn serve(upstream: Option<String>) -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await.context("could not listen")?;
    println!("{}", listener.local_addr()?);
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let client = Client::builder(TokioExecutor::new()).build(connector);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (client, upstream) = (client.clone(), upstream.clone());
        let answer = hyper::service::service_fn(move |request| answer(client.clone(), upstream.clone(), request));
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}

async fn answer(
    client: Client<HttpConnector, Full<Bytes>>,
    upstream: Option<String>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = exchange(client, upstream, request).await;
    let failed = |error: anyhow::Error| {
        let mut response = Response::new(Full::new(Bytes::from(format!("{error:#}"))));
        *response.status_mut() = StatusCode::BAD_GATEWAY;
        response
    };
    Ok(body.map_or_else(failed, |body| Response::new(Full::new(body))))
}

/// The request's own body, or what the next hop answers to it.
async fn exchange(
    client: Client<HttpConnector, Full<Bytes>>,
    upstream: Option<String>,
    request: Request<Incoming>,
) -> Result<Bytes> {
    let body = request.into_body().collect().await?.to_bytes();
    let Some(upstream) = upstream else { return Ok(body) };
    let passed_on = Request::post(format!("http://{upstream}/")).body(Full::new(body))?;
    Ok(client.request(passed_on).await?.into_body().collect().await?.to_bytes())
}
