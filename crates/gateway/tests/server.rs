//! The whole entrance over real sockets.

mod support;

use gateway::{BrowserRules, Entrance, Extra, ExtraRequest, limits};
use http::Response;
use http_body_util::BodyExt;
use hyper_util::rt::{TokioExecutor, TokioIo};
use platform::{BoxFuture, Principal};
use std::sync::Arc;
use std::time::Duration;
use support::*;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

const HOST: &str = "localhost:4566";

#[tokio::test]
async fn a_signed_call_reaches_the_service_with_its_context() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let request = signed(ROLE, HOST, ECHO, b"{}")
        .with("user-agent", "me/1")
        .with("x-amzn-trace-id", "Root=1")
        .with("connection", "close");
    let answer = exchange(address, &request.bytes()).await;
    assert_status(&answer, 200);
    let (operation, ctx) = seen.last();
    assert_eq!((operation, ctx.account.as_str(), ctx.region.as_str()), (ECHO, "123456789012", "us-east-1"));
    assert_eq!((&*ctx.endpoint, ctx.secure, ctx.source_ip), ("http://localhost:4566", false, Some(address.ip())));
    assert_eq!((ctx.user_agent.as_deref(), ctx.trace_id.as_deref()), (Some("me/1"), Some("Root=1")));
    assert_eq!(ctx.principal.identity().map(|identity| identity.access_key.as_str()), Some(ROLE.id));
    assert!(answer.contains(ctx.request_id.as_str()), "the caller sees the id of the call");
}

#[track_caller]
fn assert_refused(answer: &str, status: u16, code: &str) {
    assert_status(answer, status);
    assert!(answer.contains(code), "want {code}: {answer}");
}

#[tokio::test]
async fn what_is_not_signed_well_does_not_enter() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let mut changed = signed(ROOT, HOST, ECHO, b"{}");
    changed.body = b"[]".to_vec();
    let unsigned = |operation: &str| {
        let mut request = signed(ROOT, HOST, operation, b"{}");
        request.head.retain(|(name, _)| name != "authorization");
        request
    };
    let wrong_secret = Key { secret: "guess", ..ROOT };
    let wrong_token = Key { token: Some("guess"), ..ROLE };
    for (request, code) in [
        (changed, "InvalidSignatureException"),
        (signed(wrong_secret, HOST, ECHO, b"{}"), "InvalidSignatureException"),
        (signed(STRANGER, HOST, ECHO, b"{}"), "UnrecognizedClientException"),
        (signed(wrong_token, HOST, ECHO, b"{}"), "UnrecognizedClientException"),
        (signed(ENDED, HOST, ECHO, b"{}"), "ExpiredTokenException"),
        (unsigned(ECHO), "MissingAuthenticationTokenException"),
        (signed(ROOT, HOST, ECHO, b"{}").with("x-amz-more", "1"), "'x-amz-more' must be a 'SignedHeader'"),
        (signed(ROOT, "sqs.us-east-1.localhost", ECHO, b"{}").with("connection", "close"), "200 OK"), // no such service here: the name says nothing
        (
            signed(ROOT, "kinesis.eu-west-1.localhost", ECHO, b"{}"),
            "Credential should be scoped to a valid region, not 'us-east-1'. ",
        ),
        (
            signed_for(ROOT, HOST, ECHO, b"{}", "moon", "kinesis"),
            "Credential should be scoped to a valid region, not 'moon'. ",
        ),
        (
            signed_for(ROOT, "kinesis.us-east-1.localhost", ECHO, b"{}", "us-east-1", "logs"),
            "Credential should be scoped to correct service: 'kinesis'. ",
        ),
    ] {
        let answer = exchange(address, &request.with("connection", "close").bytes()).await;
        assert_refused(&answer, if code == "200 OK" { 200 } else { 400 }, code);
    }
    assert_eq!(seen.count(), 1, "only the good one");
    assert_status(&exchange(address, &unsigned("Open").with("connection", "close").bytes()).await, 200);
    assert_eq!(seen.last().1.principal, Principal::Anonymous);
}

#[tokio::test]
async fn a_service_that_is_not_here_is_named() {
    let (_gateway, _seen, address) = listening(|config| config.services.retain(|service| service.name != "s3")).await;
    let mut request = signed_for(ROOT, HOST, ECHO, b"{}", "us-east-1", "glue").with("connection", "close");
    request.head.retain(|(name, _)| name != "x-amz-target");
    assert_refused(&exchange(address, &request.bytes()).await, 404, "Freehold has no service 'glue'");
    let answer = exchange(address, b"GET /nothing HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await;
    assert_refused(&answer, 404, "GET /nothing on host 'localhost' is no operation");
}

#[tokio::test]
async fn under_up_any_key_is_taken_and_unsigned_requests_have_a_principal() {
    let root = Principal::root(&platform::AccountId::new("000000000000"), "");
    let (_gateway, seen, address) = listening(|config| config.unsigned = Some(root.clone())).await;
    let request = signed(Key { secret: "whatever", ..ANY }, HOST, ECHO, b"{}").with("connection", "close");
    assert_status(&exchange(address, &request.bytes()).await, 200);
    let mut unsigned = signed(ANY, HOST, ECHO, b"{}").with("connection", "close");
    unsigned.head.retain(|(name, _)| name != "authorization");
    assert_status(&exchange(address, &unsigned.bytes()).await, 200);
    assert_eq!(seen.last().1.principal, root);
}

/// Serves one connection as compute does for a sandbox.
async fn from_sandbox(gateway: &Arc<gateway::Gateway>, bytes: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("bound");
    let (answer, ()) = tokio::join!(exchange(address, bytes), async {
        let (stream, peer) = listener.accept().await.expect("accepted");
        gateway.serve_stream(stream, Some(peer), Entrance::Sandbox).await;
    });
    answer
}

#[tokio::test]
async fn from_a_sandbox_only_a_role_enters() {
    let (gateway, seen) =
        world(|config| config.unsigned = Some(Principal::root(&platform::AccountId::new("000000000000"), "")));
    for (key, code) in [
        (ANY, "UnrecognizedClientException"),
        (ROOT, "UnrecognizedClientException"),
        (STRANGER, "UnrecognizedClientException"),
        (Key { secret: "guess", ..ROLE }, "InvalidSignatureException"),
    ] {
        let request = signed(key, HOST, ECHO, b"{}").with("connection", "close");
        assert_refused(&from_sandbox(&gateway, &request.bytes()).await, 400, code);
    }
    let mut unsigned = signed(ROLE, HOST, "Open", b"{}").with("connection", "close");
    unsigned.head.retain(|(name, _)| name != "authorization");
    assert_refused(&from_sandbox(&gateway, &unsigned.bytes()).await, 400, "MissingAuthenticationTokenException");
    assert_eq!(seen.count(), 0);
    let request = signed(ROLE, HOST, ECHO, b"{}").with("connection", "close");
    assert_status(&from_sandbox(&gateway, &request.bytes()).await, 200);
    assert_eq!(seen.count(), 1);
}

#[tokio::test]
async fn http2_without_tls() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let stream = TcpStream::connect(address).await.expect("connected");
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
    tokio::spawn(connection);
    // HTTP/2 has no host header: the signature covers the authority.
    let mut request = signed(ROOT, HOST, ECHO, b"{}").request();
    request.headers_mut().remove("host");
    *request.uri_mut() = format!("http://{HOST}/").parse().expect("a URI");
    let response = sender.send_request(request).await.expect("an answer");
    assert_eq!(response.status(), 200);
    assert!(response.headers().contains_key("x-amzn-requestid"));
    assert_eq!(&*seen.last().1.endpoint, "http://localhost:4566");
}

#[tokio::test]
async fn tls_when_there_is_a_certificate() {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let tls = gateway::Tls::from_pem(made.cert.pem().as_bytes(), made.signing_key.serialize_pem().as_bytes())
        .expect("usable");
    let (_gateway, seen, address) = listening(|config| config.tls = Some(tls)).await;
    let mut roots = rustls::RootCertStore::empty();
    roots.add(made.cert.der().clone()).expect("a root");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let client = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = tokio_rustls::TlsConnector::from(Arc::new(client));
    let stream = TcpStream::connect(address).await.expect("connected");
    let stream = connector.connect("localhost".try_into().expect("a name"), stream).await.expect("TLS");
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("HTTP/1.1");
    tokio::spawn(connection);
    let response = sender.send_request(signed(ROOT, HOST, ECHO, b"{}").request()).await.expect("an answer");
    assert_eq!(response.status(), 200);
    let ctx = seen.last().1;
    assert_eq!((&*ctx.endpoint, ctx.secure), ("https://localhost:4566", true));
}

#[tokio::test]
async fn certificates_that_are_none() {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let (pem, key) = (made.cert.pem(), made.signing_key.serialize_pem());
    let text = |certificate: &str, key: &str| {
        gateway::Tls::from_pem(certificate.as_bytes(), key.as_bytes()).err().map(|error| error.to_string())
    };
    assert_eq!(text(&key, &key).as_deref(), Some("could not read a certificate"));
    assert_eq!(text(&pem, &pem).as_deref(), Some("could not read a private key"));
    assert_eq!(
        text(&pem, &other.signing_key.serialize_pem()).as_deref(),
        Some("the certificate and its key cannot be used together")
    );
    assert_eq!(text(&pem, &key), None);
}

#[tokio::test]
async fn a_body_above_the_bound_is_answered_413_even_to_a_client_that_sends_first() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let size = usize::try_from(limits::BODY_MAX_BYTES).expect("fits") + 1;
    let request = signed(ROOT, HOST, ECHO, &vec![b' '; size]);
    let answer = exchange(address, &request.bytes()).await;
    assert_refused(&answer, 413, "Request must be smaller than 20971520 bytes for the Echo operation");
    assert_eq!(seen.count(), 0);
}

#[tokio::test]
async fn a_body_that_stops_half_way_does_nothing() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let request = signed(ROOT, HOST, ECHO, b"{\"much\": \"more\"}");
    let bytes = request.bytes();
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(&bytes[..bytes.len() - 5]).await.expect("sent");
    stream.shutdown().await.expect("half closed");
    let answer = read_all(&mut stream).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert_eq!(seen.count(), 0);
}

#[tokio::test]
async fn a_client_that_waits_for_100_continue_gets_it_or_the_refusal() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let request = signed(ROOT, HOST, ECHO, b"{}").with("expect", "100-continue").with("connection", "close");
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(&request.head_bytes()).await.expect("sent");
    assert!(read_one(&mut stream).await.starts_with("HTTP/1.1 100 "));
    stream.write_all(&request.body).await.expect("sent");
    assert_status(&read_all(&mut stream).await, 200);
    let refused = signed(STRANGER, HOST, ECHO, b"{}").with("expect", "100-continue");
    assert_refused(&exchange(address, &refused.head_bytes()).await, 400, "UnrecognizedClientException");
    assert_eq!(seen.count(), 1);
}

#[tokio::test]
async fn bytes_in_flight_are_bounded() {
    let (_gateway, seen, address) = listening(|config| config.bytes_in_flight_max = 1000).await;
    let big = exchange(address, &signed(ROOT, HOST, ECHO, &[b' '; 1001]).with("connection", "close").bytes()).await;
    assert_refused(&big, 503, "ServiceUnavailable");
    let small = exchange(address, &signed(ROOT, HOST, ECHO, &[b' '; 999]).with("connection", "close").bytes()).await;
    assert_status(&small, 200);
    assert_eq!(seen.count(), 1);
}

#[tokio::test]
async fn silent_connections_stop_nobody() {
    let (_gateway, _seen, address) = listening(|_| {}).await;
    let mut silent = Vec::new();
    for _ in 0..400 {
        silent.push(TcpStream::connect(address).await.expect("connected"));
    }
    let answer = exchange(address, &signed(ROOT, HOST, ECHO, b"{}").with("connection", "close").bytes()).await;
    assert_status(&answer, 200);
}

#[tokio::test]
async fn a_connection_above_the_limit_is_closed_and_a_place_that_is_free_again_is_given() {
    let (_gateway, _seen, address) = listening(|config| config.connections_max = 1).await;
    let mut first = TcpStream::connect(address).await.expect("connected");
    let request = signed(ROOT, HOST, ECHO, b"{}");
    first.write_all(&request.bytes()).await.expect("sent");
    assert_status(&read_one(&mut first).await, 200);
    let mut second = TcpStream::connect(address).await.expect("connected");
    assert_eq!(read_all(&mut second).await, "");
    drop(first);
    let mut answer = String::new();
    while answer.is_empty() {
        tokio::task::yield_now().await; // until the server has seen the first one go
        let mut third = TcpStream::connect(address).await.expect("connected");
        let _ = third.write_all(&signed(ROOT, HOST, ECHO, b"{}").with("connection", "close").bytes()).await;
        answer = read_all(&mut third).await;
    }
    assert_status(&answer, 200);
}

#[tokio::test]
async fn a_panic_is_an_answer_and_the_connection_lives() {
    let (_gateway, _seen, address) = listening(|_| {}).await;
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(&signed(ROOT, HOST, PANIC, b"{}").bytes()).await.expect("sent");
    assert_refused(&read_one(&mut stream).await, 500, "InternalFailure");
    stream.write_all(&signed(ROOT, HOST, ECHO, b"{}").bytes()).await.expect("sent");
    assert_status(&read_one(&mut stream).await, 200);
}

#[tokio::test]
async fn shutdown_waits_for_what_is_under_way() {
    let (gateway, seen, address) = listening(|_| {}).await;
    let held = tokio::spawn(async move { exchange(address, &signed(ROOT, HOST, HOLD, b"{}").bytes()).await });
    seen.arrived.notified().await;
    let stopping = tokio::spawn(async move { gateway.shutdown(Duration::from_secs(60)).await });
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await; // until nobody listens any more
    }
    assert!(!stopping.is_finished());
    seen.release.notify_one();
    assert_status(&held.await.expect("no panic"), 200);
    stopping.await.expect("no panic");
}

#[tokio::test]
async fn shutdown_ends_when_patience_does() {
    let (gateway, seen, address) = listening(|_| {}).await;
    let held = tokio::spawn(async move { exchange(address, &signed(ROOT, HOST, HOLD, b"{}").bytes()).await });
    seen.arrived.notified().await;
    gateway.shutdown(Duration::ZERO).await;
    assert_eq!(held.await.expect("no panic"), "", "closed without an answer");
}

#[tokio::test]
async fn idle_connections_do_not_delay_a_shutdown() {
    let (gateway, _seen, address) = listening(|_| {}).await;
    let mut idle = TcpStream::connect(address).await.expect("connected");
    idle.write_all(&signed(ROOT, HOST, ECHO, b"{}").bytes()).await.expect("sent");
    assert_status(&read_one(&mut idle).await, 200);
    gateway.shutdown(Duration::from_secs(3600)).await;
    assert_eq!(read_all(&mut idle).await, "");
}

#[tokio::test]
async fn web_pages_of_others_stay_out() {
    let (_gateway, seen, address) = listening(|config| config.browser = Some(BrowserRules::default())).await;
    let ask = |headers: &[(&str, &str)]| {
        let request = headers
            .iter()
            .fold(signed(ANY, HOST, ECHO, b"{}").with("connection", "close"), |request, (name, value)| {
                request.with(name, value)
            });
        async move { exchange(address, &request.bytes()).await }
    };
    assert_refused(&ask(&[("origin", "https://evil.example")]).await, 403, "web page of another site");
    assert_refused(&ask(&[("sec-fetch-site", "cross-site")]).await, 403, "web page of another site");
    let rebound = signed(ANY, "evil.example:4566", ECHO, b"{}").with("connection", "close");
    assert_refused(&exchange(address, &rebound.bytes()).await, 403, "host name");
    assert_eq!(seen.count(), 0);
    let mine = ask(&[("origin", "http://localhost:3000"), ("sec-fetch-site", "same-site")]).await;
    assert_status(&mine, 200);
    assert!(mine.contains("access-control-allow-origin: http://localhost:3000"), "{mine}");
    let preflight = b"OPTIONS / HTTP/1.1\r\nhost: localhost:4566\r\norigin: http://localhost:3000\r\naccess-control-request-method: POST\r\naccess-control-request-headers: x-amz-target\r\nconnection: close\r\n\r\n";
    let answer = exchange(address, preflight).await;
    assert_status(&answer, 204);
    assert!(answer.contains("access-control-allow-headers: x-amz-target"), "{answer}");
}

struct Health;

impl Extra for Health {
    fn claims(&self, parts: &http::request::Parts) -> bool {
        parts.uri.path() == "/_freehold/health"
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<gateway::Body>> {
        Box::pin(std::future::ready(Response::new(gateway::full(request.body))))
    }
}

#[tokio::test]
async fn routes_of_the_platform_are_no_business_of_functions() {
    let change = |config: &mut gateway::GatewayConfig| {
        config.services.retain(|service| service.name != "s3");
        config.extras.push(Arc::new(Health));
    };
    let (gateway, _seen, address) = listening(change).await;
    let request =
        b"POST /_freehold/health HTTP/1.1\r\nhost: localhost\r\ncontent-length: 4\r\nconnection: close\r\n\r\nwell";
    let answer = exchange(address, request).await;
    assert_status(&answer, 200);
    assert!(answer.ends_with("\r\n\r\nwell"), "{answer}");
    assert_refused(&from_sandbox(&gateway, request).await, 404, "UnknownService");
}

#[tokio::test]
async fn in_process_without_a_socket() {
    let (gateway, seen) = world(|_| {});
    let connection = gateway::Connection {
        peer: None,
        entrance: Entrance::Front,
        secure: false,
        tls_1_3: false,
        local: "here".into(),
    };
    let response = gateway.respond(signed(ROOT, HOST, ECHO, b"{}").request(), &connection).await;
    assert_eq!(response.status(), 200);
    assert!(response.into_body().collect().await.is_ok());
    assert_eq!(seen.last().1.source_ip, None);
}

#[tokio::test]
async fn a_refusal_speaks_the_service_s_protocol() {
    let (_gateway, _seen, address) = listening(|_| {}).await;
    let ask = |head: &str, body: &str| {
        let request =
            format!("{head}host: localhost\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        async move { exchange(address, request.as_bytes()).await }
    };
    let lambda = ask("GET /2015-03-31/functions HTTP/1.1\r\n", "").await;
    assert_refused(&lambda, 403, "\"Missing Authentication Token\"");
    assert!(lambda.contains("x-amzn-errortype: MissingAuthenticationTokenException"), "{lambda}");
    let form = "POST / HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    let sts = ask(form, "Action=GetCallerIdentity&Version=2011-06-15").await;
    assert_refused(&sts, 403, "<Code>MissingAuthenticationToken</Code>");
    assert!(sts.contains("<Message>Request is missing Authentication Token</Message>"), "{sts}");
    let bad = "PUT /bucket/key HTTP/1.1\r\nauthorization: AWS4-HMAC-SHA256 Credential=x\r\n";
    let answer = ask(bad, "").await;
    assert!(
        answer.starts_with("HTTP/1.1 400 ") && answer.contains("<Code>AuthorizationHeaderMalformed</Code>"),
        "{answer}"
    );
}

#[tokio::test]
async fn uploads_are_verified_as_they_announce_themselves() {
    const HELLO: &str = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    const UNSIGNED_CHUNKS: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
    const SIGNED_CHUNKS: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    let (_gateway, seen, address) = listening(|_| {}).await;
    let chunks = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    for (request, want) in [
        (signed_put(HELLO, b"hello"), "200"),
        (signed_put(HELLO, b"jello"), "<Code>XAmzContentSHA256Mismatch</Code>"),
        (signed_put("UNSIGNED-PAYLOAD", b"anything"), "200"),
        (signed_put("WHATEVER", b"hello"), "Missing required header for this request: x-amz-content-sha256"),
        (signed_put(UNSIGNED_CHUNKS, chunks).with("x-amz-decoded-content-length", "5"), "HeadersNotSigned"),
        (signed_put(UNSIGNED_CHUNKS, chunks), "200"),
        (signed_put(UNSIGNED_CHUNKS, &chunks[..12]), "<Code>IncompleteBody</Code>"),
        (signed_put(SIGNED_CHUNKS, b"5\r\nhello\r\n0\r\n\r\n"), "<Code>SignatureDoesNotMatch</Code>"),
    ] {
        let answer = exchange(address, &request.with("connection", "close").bytes()).await;
        let fits = if want == "200" { answer.starts_with("HTTP/1.1 200 ") } else { answer.contains(want) };
        assert!(fits, "want {want}: {answer}");
    }
    assert_eq!(seen.count(), 3);
}

#[tokio::test]
async fn heads_are_bounded() {
    let (_gateway, seen, address) = listening(|_| {}).await;
    let many: String = (0..limits::HEADERS_MAX + 1).map(|number| format!("x-{number}: 1\r\n")).collect();
    let answer = exchange(address, format!("GET / HTTP/1.1\r\nhost: a\r\n{many}\r\n").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    let long = "x".repeat(limits::HEAD_MAX_BYTES + 1);
    let answer = exchange(address, format!("GET / HTTP/1.1\r\nhost: a\r\nx-long: {long}\r\n\r\n").as_bytes()).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431 "), "{answer}");
    assert_eq!(seen.count(), 0);
}

/// `cargo test --release -p gateway --test server -- --ignored --nocapture`
#[tokio::test]
#[ignore = "measures; run it in release"]
async fn measure_a_warm_call() {
    const ROUNDS: u32 = 50_000;
    let (gateway, _seen, address) = listening(|_| {}).await;
    let request = signed(ROOT, HOST, ECHO, b"{\"a\": 1}");
    let connection = gateway::Connection {
        peer: None,
        entrance: Entrance::Front,
        secure: false,
        tls_1_3: false,
        local: "here".into(),
    };
    let started = std::time::Instant::now();
    for _ in 0..ROUNDS {
        assert_eq!(gateway.respond(request.request(), &connection).await.status(), 200);
    }
    println!("{:?} in process, request built included", started.elapsed() / ROUNDS);
    let (bytes, mut stream) = (request.bytes(), TcpStream::connect(address).await.expect("connected"));
    let started = std::time::Instant::now();
    for _ in 0..ROUNDS {
        stream.write_all(&bytes).await.expect("sent");
        let answer = read_one(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    println!("{:?} over a kept connection, both ends on one thread", started.elapsed() / ROUNDS);
}
