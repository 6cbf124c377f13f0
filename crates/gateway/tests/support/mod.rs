//! A small world behind the gateway: one JSON service whose operations do what the tests need, two access keys, a signer.

#![allow(dead_code, reason = "each test file uses its part")]

use aws_lc_rs::{digest, hmac};
use contract::{Error, Operation, Protocol, Service, Value};
use gateway::{CredentialSource, Gateway, GatewayConfig, LookupError, Resolved};
use platform::{
    AccountId, Authorizer, BoxFuture, Bus, Clock, Context, Handler, Identity, Principal, RandomIds, Session,
    SystemClock,
};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;

/// Answers at once.
pub(crate) const ECHO: &str = "Echo";
/// Waits until the test says so.
pub(crate) const HOLD: &str = "Hold";
/// Panics.
pub(crate) const PANIC: &str = "Panic";

pub(crate) static SERVICE: Service = service(
    ["kinesis", "Kinesis_20131202", "2013-12-02"],
    &[Protocol::AwsJson11],
    &[
        Operation::new(ECHO, "POST", "/", 200).implemented(),
        Operation::new(HOLD, "POST", "/", 200).implemented(),
        Operation::new("Open", "POST", "/", 200).implemented().unsigned(),
        Operation::new(PANIC, "POST", "/", 200).implemented(),
    ],
);

const fn service(
    [name, target_prefix, api_version]: [&'static str; 3],
    protocols: &'static [Protocol],
    operations: &'static [Operation],
) -> Service {
    Service {
        name,
        iam_prefix: name,
        signing_name: name,
        endpoint_prefix: name,
        api_version,
        target_prefix,
        xml_namespace: "https://example.com/doc/",
        protocols,
        query_compatible: false,
        operations,
        shapes: &[],
    }
}

pub(crate) static S3: Service = service(
    ["s3", "", "2006-03-01"],
    &[Protocol::RestXml],
    &[Operation::new("PutObject", "PUT", "/{Bucket}/{Key+}", 200).implemented()],
);

pub(crate) static STS: Service = service(
    ["sts", "", "2011-06-15"],
    &[Protocol::AwsQuery],
    &[Operation::new("GetCallerIdentity", "POST", "/", 200).implemented()],
);

pub(crate) static LAMBDA: Service = service(
    ["lambda", "", "2015-03-31"],
    &[Protocol::RestJson],
    &[Operation::new("ListFunctions", "GET", "/2015-03-31/functions", 200).implemented()],
);

/// What reached the services.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) calls: Mutex<Vec<(&'static str, Context)>>,
    pub(crate) arrived: Notify,
    pub(crate) release: Notify,
}

impl Seen {
    pub(crate) fn count(&self) -> usize {
        self.calls.lock().expect("not poisoned").len()
    }

    pub(crate) fn last(&self) -> (&'static str, Context) {
        self.calls.lock().expect("not poisoned").last().expect("a call").clone()
    }
}

struct Stage(&'static Service, Arc<Seen>);

impl Handler for Stage {
    fn service(&self) -> &'static Service {
        self.0
    }

    fn call(&self, operation: &'static Operation, ctx: Context, _input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        Box::pin(async move {
            self.1.calls.lock().expect("not poisoned").push((operation.name, ctx));
            self.1.arrived.notify_one();
            match operation.name {
                HOLD => self.1.release.notified().await,
                PANIC => panic!("as asked"),
                _ => {}
            }
            Ok(Value::Struct(vec![]))
        })
    }
}

struct Anything;

impl Authorizer for Anything {
    fn authorize<'a>(
        &'a self,
        _: &'a Context,
        _: &'static Service,
        _: &'static Operation,
        _: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

pub(crate) const ROOT: Key = Key { id: "AKIAROOT", secret: "root secret", token: None };
pub(crate) const ROLE: Key = Key { id: "ASIAROLE", secret: "role secret", token: Some("role token") };
pub(crate) const ENDED: Key = Key { id: "ASIAENDED", secret: "role secret", token: Some("role token") };
pub(crate) const STRANGER: Key = Key { id: "AKIASTRANGER", secret: "x", token: None };
/// Known without a secret, as every key is under `up`.
pub(crate) const ANY: Key = Key { id: "test", secret: "test", token: None };

#[derive(Clone, Copy)]
pub(crate) struct Key {
    pub(crate) id: &'static str,
    pub(crate) secret: &'static str,
    pub(crate) token: Option<&'static str>,
}

struct Keys;

impl CredentialSource for Keys {
    fn lookup<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Resolved, LookupError>> {
        let account = AccountId::new("123456789012");
        let role = Identity {
            account: account.clone(),
            arn: "arn:aws:sts::123456789012:assumed-role/r/s".to_owned(),
            user_id: "AROA:s".to_owned(),
            access_key: access_key_id.to_owned(),
            root: false,
            session: Some(Session::default()),
        };
        let found = match (access_key_id, session_token) {
            ("AKIAROOT", _) => Ok(Resolved {
                secret: Some(Arc::from(ROOT.secret)),
                principal: Principal::root(&account, access_key_id),
            }),
            ("test", _) => Ok(Resolved { secret: None, principal: Principal::root(&account, access_key_id) }),
            ("ASIAROLE", Some("role token")) => {
                Ok(Resolved { secret: Some(Arc::from(ROLE.secret)), principal: Principal::Identity(Arc::new(role)) })
            }
            ("ASIAROLE", _) => Err(LookupError::InvalidToken),
            ("ASIAENDED", _) => Err(LookupError::Expired),
            _ => Err(LookupError::UnknownKey),
        };
        Box::pin(std::future::ready(found))
    }
}

/// A gateway before the small world, set up by `change`.
pub(crate) fn world(change: impl FnOnce(&mut GatewayConfig)) -> (Arc<Gateway>, Arc<Seen>) {
    let bus = Arc::new(Bus::default());
    let seen = Arc::new(Seen::default());
    let services = vec![&SERVICE, &LAMBDA, &STS, &S3];
    let stages = services.iter().map(|service| Arc::new(Stage(service, Arc::clone(&seen))) as Arc<dyn Handler>);
    bus.connect(stages.collect(), Arc::new(Anything));
    let mut config =
        GatewayConfig::new(services, bus, Arc::new(Keys), Arc::new(RandomIds), Arc::new(SystemClock::default()));
    change(&mut config);
    (Gateway::new(config), seen)
}

/// The same, listening.
pub(crate) async fn listening(change: impl FnOnce(&mut GatewayConfig)) -> (Arc<Gateway>, Arc<Seen>, SocketAddr) {
    let (gateway, seen) = world(change);
    let address = gateway.listen(([127, 0, 0, 1], 0).into()).await.expect("a free port");
    (gateway, seen, address)
}

/// A signed request for one of the operations, as text.
pub(crate) struct Signed {
    method: &'static str,
    path: &'static str,
    pub(crate) head: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

pub(crate) fn signed(key: Key, host: &str, operation: &str, body: &[u8]) -> Signed {
    signed_for(key, host, operation, body, "us-east-1", "kinesis")
}

pub(crate) fn signed_for(key: Key, host: &str, operation: &str, body: &[u8], region: &str, service: &str) -> Signed {
    let target = ("x-amz-target", format!("Kinesis_20131202.{operation}"));
    let scope = format!("{region}/{service}");
    let mut signed = sign(key, ("POST", "/"), host, &[target], &hex(sha(body).as_ref()), &scope);
    signed.head.push(("content-type".to_owned(), "application/x-amz-json-1.1".to_owned()));
    signed.body = body.to_vec();
    signed
}

/// A signed upload to the S3-like service. `payload` is what `x-amz-content-sha256` says.
pub(crate) fn signed_put(payload: &str, body: &[u8]) -> Signed {
    let hash = ("x-amz-content-sha256", payload.to_owned());
    let mut signed = sign(ROOT, ("PUT", "/bucket/a%20key"), "localhost", &[hash], payload, "us-east-1/s3");
    signed.body = body.to_vec();
    signed
}

/// Signs. `extra` headers come in the order of their names, behind `host` and before none that the tests use.
fn sign(
    key: Key,
    (method, path): (&'static str, &'static str),
    host: &str,
    extra: &[(&str, String)],
    payload: &str,
    region_and_service: &str,
) -> Signed {
    let now = gateway::sigv4::AmzTime::from_ms(SystemClock::default().now_ms());
    let mut headers = vec![("host".to_owned(), host.to_owned()), ("x-amz-date".to_owned(), now.as_str().to_owned())];
    headers.extend(key.token.map(|token| ("x-amz-security-token".to_owned(), token.to_owned())));
    headers.extend(extra.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    headers.sort();
    let names = headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(";");
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let canonical = format!("{method}\n{path}\n\n{lines}\n{names}\n{payload}");
    let scope = format!("{}/{region_and_service}/aws4_request", now.day());
    let text = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{}", now.as_str(), hex(sha(canonical.as_bytes()).as_ref()));
    let signing_key = scope.split('/').fold(format!("AWS4{}", key.secret).into_bytes(), |key, part| mac(&key, part));
    let signature = hex(&mac(&signing_key, &text));
    let authorization =
        format!("AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}", key.id);
    headers.push(("authorization".to_owned(), authorization));
    Signed { method, path, head: headers, body: Vec::new() }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes()).as_ref().to_vec()
}

fn sha(bytes: &[u8]) -> digest::Digest {
    digest::digest(&digest::SHA256, bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Signed {
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.head.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The head as HTTP/1.1, with a length.
    pub(crate) fn head_bytes(&self) -> Vec<u8> {
        let lines: String = self.head.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        format!("{} {} HTTP/1.1\r\n{lines}content-length: {}\r\n\r\n", self.method, self.path, self.body.len())
            .into_bytes()
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        [self.head_bytes(), self.body.clone()].concat()
    }

    pub(crate) fn request(&self) -> http::Request<http_body_util::Full<bytes::Bytes>> {
        let mut builder = http::Request::builder().method(self.method).uri(self.path);
        for (name, value) in &self.head {
            builder = builder.header(name, value);
        }
        builder.body(http_body_util::Full::new(self.body.clone().into())).expect("a request")
    }
}

/// Sends raw bytes on a new connection and reads until the other side closes (which `connection: close` makes it do).
pub(crate) async fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(bytes).await.expect("sent");
    read_all(&mut stream).await
}

pub(crate) async fn read_all(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    // A reset after the answer is as good as a close.
    let _ = stream.read_to_end(&mut text).await;
    String::from_utf8_lossy(&text).into_owned()
}

/// Reads what there is of one answer: its head, and the body as far as its length says.
pub(crate) async fn read_one(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let got = stream.read(&mut piece).await.expect("readable");
        text.extend_from_slice(&piece[..got]);
        let so_far = String::from_utf8_lossy(&text).into_owned();
        let Some((head, body)) = so_far.split_once("\r\n\r\n") else {
            assert!(got > 0, "closed after {so_far:?}");
            continue;
        };
        let length = head
            .to_ascii_lowercase()
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok())
            .unwrap_or(0);
        if body.len() >= length || got == 0 {
            return so_far;
        }
    }
}

#[track_caller]
pub(crate) fn assert_status(answer: &str, status: u16) {
    assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "want {status}: {answer}");
    assert!(answer.to_ascii_lowercase().contains("x-amzn-requestid: "), "no request id: {answer}");
}
