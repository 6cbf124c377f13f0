//! Damaged requests to the Runtime API and the Extensions API: nothing falls over, hangs or lets an event end twice.

#[cfg(test)]
use super::dice::{Dice, SEEDS, cases};
use crate::extensions::{self, Extensions, Facts};
use crate::http1::{Body, Conn, Request};
use crate::limits;
use crate::runtime_api::{Decision, State, Streamed};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

/// Requests that runtimes and extensions really send.
#[cfg(test)]
const REQUESTS: [&str; 11] = [
    "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nContent-Length: 8\r\n\r\n{\"a\": 1}",
    "POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x=y\r\nyou\r\n0\r\n\r\n",
    "POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n\
     Transfer-Encoding: chunked\r\nTrailer: Lambda-Runtime-Function-Error-Type\r\n\r\n5\r\nhello\r\n0\r\n\
     Lambda-Runtime-Function-Error-Type: Function.X\r\nLambda-Runtime-Function-Error-Body: e30=\r\n\r\n",
    "POST /2018-06-01/runtime/invocation/id/error HTTP/1.1\r\nLambda-Runtime-Function-Error-Type: Function.X\r\n\
     Content-Length: 38\r\n\r\n{\"errorType\":\"X\",\"errorMessage\":\"oh no\"}",
    "POST /2018-06-01/runtime/init/error HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}",
    "GET /2018-06-01/ping HTTP/1.0\r\n\r\n",
    "POST /2020-01-01/extension/register HTTP/1.1\r\nLambda-Extension-Name: ext\r\nContent-Length: 30\r\n\r\n{\"events\":[\"INVOKE\",\"SHUTDOWN\"]}",
    "GET /2020-01-01/extension/event/next HTTP/1.1\r\nLambda-Extension-Identifier: known\r\n\r\n",
    "POST /2020-01-01/extension/exit/error HTTP/1.1\r\nLambda-Extension-Identifier: known\r\nContent-Length: 2\r\n\
     Lambda-Extension-Function-Error-Type: Extension.X\r\n\r\n{}",
    "PUT /2022-07-01/telemetry HTTP/1.1\r\nLambda-Extension-Identifier: known\r\nContent-Length: 58\r\n\r\n\
     {\"schemaVersion\":\"2022-12-13\",\"types\":[\"platform\"],\"destination\":1}",
];

/// Far more than a case may take; what hangs is a failure.
const PATIENCE: Duration = Duration::from_secs(20);

/// An environment's rules, with one event in the function at most times.
struct Rules {
    state: State,
    extensions: Extensions,
    given: usize,
    ended: usize,
}

impl Rules {
    fn new() -> Self {
        let facts = Facts {
            function: "f".to_owned(),
            version: "$LATEST".to_owned(),
            handler: "h".to_owned(),
            account: "123456789012".to_owned(),
        };
        let mut extensions = Extensions::new(facts);
        extensions.launch("ext", "known".to_owned()).expect("the first one");
        Self { state: State::default(), extensions, given: 0, ended: 0 }
    }

    /// What the host does with a request, without the I/O.
    async fn take(&mut self, request: Request, conn: &mut Conn) {
        if request.path.starts_with("/2020-01-01/") {
            let decision = self.extensions.decide(&request, || "new".to_owned());
            if let extensions::Decision::Answer(answer) = decision {
                assert!(answer.status.as_bytes()[0].is_ascii_digit(), "{answer:?}");
            }
            return;
        }
        let was_busy = matches!(self.state, State::Busy { .. });
        let mut decision = self.state.decide(request);
        if matches!(decision, Decision::Stream) {
            let (kept, trailers) = stream(conn).await;
            decision = self.state.streamed(kept, &trailers);
        }
        if decision.answers() {
            assert!(was_busy, "an answer without an event: {decision:?}");
            self.ended += 1;
        }
        if matches!(decision, Decision::Park) {
            self.state = State::Busy { request_id: "id".to_owned() };
            self.given += 1;
        }
        assert!(self.ended <= self.given, "an event ended twice");
    }
}

async fn stream(conn: &mut Conn) -> (Streamed, Vec<(String, String)>) {
    let mut whole = Vec::new();
    loop {
        match conn.piece().await {
            Ok(Some(piece)) => whole.extend_from_slice(&piece),
            Ok(None) => return (Streamed::Whole(whole.into()), conn.take_trailers()),
            Err(_) => return (Streamed::Truncated, Vec::new()),
        }
    }
}

fn check_bounds(request: &Request) {
    if let Body::Whole(body) = &request.body {
        assert!(body.len() <= limits::RESPONSE_BYTES_MAX, "{} bytes", body.len());
    }
    assert!(request.headers.len() <= limits::HEADERS_MAX + limits::HEADERS_MAX);
}

/// Sends bytes in a few pieces and closes; reads every request that the other side sees in them.
async fn run(listener: &TcpListener, bytes: Vec<u8>, cut: usize) {
    let address = listener.local_addr().expect("bound");
    let send = async {
        let mut client = TcpStream::connect(address).await.expect("connects");
        for piece in bytes.chunks(cut.max(1)) {
            // The other side may have had enough.
            if client.write_all(piece).await.is_err() {
                return;
            }
        }
        let _ = client.shutdown().await;
        let mut rest = Vec::new();
        let _ = tokio::io::AsyncReadExt::read_to_end(&mut client, &mut rest).await;
    };
    let receive = async {
        let (stream, _) = listener.accept().await.expect("accepts");
        let (mut conn, mut rules) = (Conn::new(stream), Rules::new());
        while let Ok(Some(request)) = conn.read().await {
            check_bounds(&request);
            rules.take(request, &mut conn).await;
        }
    };
    tokio::join!(send, receive);
}

/// What the Runtime API of an environment does with these bytes, sent in pieces of the length that the first byte says.
pub fn requests(data: &[u8]) {
    let Some((cut, bytes)) = data.split_first() else { return };
    thread_local! {
        static GROUND: (tokio::runtime::Runtime, TcpListener) = {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
            (runtime, listener)
        };
    }
    GROUND.with(|(runtime, listener)| {
        let bytes = bytes.to_vec();
        // Made inside: a timeout looks for its runtime at once.
        let done = async { tokio::time::timeout(PATIENCE, run(listener, bytes, usize::from(*cut))).await };
        runtime.block_on(done).expect("it hangs");
    });
}

#[test]
fn the_way_of_the_fuzzer_works() {
    for request in REQUESTS {
        requests(&[&[7], request.as_bytes()].concat());
    }
    requests(&[]);
}

#[tokio::test]
async fn damaged_requests_hurt_nobody() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    for seed in SEEDS {
        for case in 0..cases(400) {
            let mut dice = Dice::new(seed, case);
            let count = 1 + dice.below(4);
            let whole: Vec<u8> = (0..count).flat_map(|_| dice.pick(&REQUESTS).as_bytes().to_vec()).collect();
            let bytes = dice.damaged(whole);
            let cut = 1 + dice.below(bytes.len().max(1));
            let shown = String::from_utf8_lossy(&bytes).into_owned();
            let done = tokio::time::timeout(PATIENCE, run(&listener, bytes, cut)).await;
            assert!(done.is_ok(), "seed {seed:#x}, case {case} hangs: {shown:?}");
        }
    }
}
