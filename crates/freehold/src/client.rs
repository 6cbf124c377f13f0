//! A small AWS client for the command line: one signed request at a time.

use anyhow::{Context as _, bail};
use aws_lc_rs::{digest, hmac};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

/// Where requests go and who signs them.
pub(crate) struct Aws {
    endpoint: String,
    region: String,
    access_key: String,
    secret: String,
    token: Option<String>,
}

/// One request.
pub(crate) struct Ask<'a> {
    pub(crate) service: &'a str,
    pub(crate) method: &'a str,
    /// Path with query, encoded.
    pub(crate) path: String,
    pub(crate) headers: Vec<(&'a str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Aws {
    /// Credentials come from the environment as with every AWS tool; without any, those that `up` takes.
    pub(crate) fn from_environment(endpoint: &str, region: &str) -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            endpoint: endpoint.trim_end_matches('/').to_owned(),
            region: region.to_owned(),
            access_key: variable("AWS_ACCESS_KEY_ID").unwrap_or_else(|| "000000000000".to_owned()),
            secret: variable("AWS_SECRET_ACCESS_KEY").unwrap_or_else(|| "freehold".to_owned()),
            token: variable("AWS_SESSION_TOKEN"),
        }
    }

    /// Sends a request and gives the answer with its whole body.
    pub(crate) async fn send(&self, ask: Ask<'_>) -> anyhow::Result<http::Response<Bytes>> {
        let uri: http::Uri =
            format!("{}{}", self.endpoint, ask.path).parse().context("the endpoint is not an address")?;
        if uri.scheme_str() != Some("http") {
            bail!("only http:// endpoints are supported by this command; use the AWS CLI for {}", self.endpoint);
        }
        let host = uri.authority().map(ToString::to_string).context("the endpoint has no host")?;
        let mut request = http::Request::builder().method(ask.method).uri(&uri);
        for (name, value) in self.signed_headers(&ask, &host) {
            request = request.header(name, value);
        }
        let client: Client<_, Full<Bytes>> = Client::builder(TokioExecutor::new()).build_http();
        let answer = client.request(request.body(Full::from(ask.body))?).await;
        let answer =
            answer.with_context(|| format!("no answer from {}; is `freehold up` running there?", self.endpoint))?;
        let (parts, body) = answer.into_parts();
        Ok(http::Response::from_parts(parts, body.collect().await?.to_bytes()))
    }

    fn signed_headers(&self, ask: &Ask<'_>, host: &str) -> Vec<(String, String)> {
        let now = iso_basic();
        let mut headers: Vec<(String, String)> =
            ask.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect();
        headers.push(("host".to_owned(), host.to_owned()));
        headers.push(("x-amz-date".to_owned(), now.clone()));
        headers.extend(self.token.iter().map(|token| ("x-amz-security-token".to_owned(), token.clone())));
        headers.sort();
        let signed = headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(";");
        let canonical_headers: String =
            headers.iter().map(|(name, value)| format!("{name}:{}\n", value.trim())).collect();
        let (path, query) = ask.path.split_once('?').unwrap_or((&ask.path, ""));
        let canonical = format!(
            "{}\n{}\n{query}\n{canonical_headers}\n{signed}\n{}",
            ask.method,
            encode_again(path),
            hex(&sha256(&ask.body))
        );
        let scope = format!("{}/{}/{}/aws4_request", &now[..8], self.region, ask.service);
        let to_sign = format!("AWS4-HMAC-SHA256\n{now}\n{scope}\n{}", hex(&sha256(canonical.as_bytes())));
        let key = [&now[..8], &self.region, ask.service, "aws4_request"]
            .iter()
            .fold(format!("AWS4{}", self.secret).into_bytes(), |key, part| mac(&key, part.as_bytes()));
        let signature = hex(&mac(&key, to_sign.as_bytes()));
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={signed}, Signature={signature}",
            self.access_key
        );
        headers.push(("authorization".to_owned(), authorization));
        headers
    }
}

/// A path is encoded once more for the signature, as every service but S3 has it.
fn encode_again(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[expect(
    clippy::disallowed_methods,
    reason = "a client's signature carries the real time, not a server's injected one"
)]
fn iso_basic() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let text = platform::iso_ms(i64::try_from(since.as_millis()).unwrap_or(0));
    format!("{}Z", text.split('.').next().unwrap_or("").replace(['-', ':'], ""))
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA256, bytes).as_ref().to_vec()
}

fn mac(key: &[u8], data: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), data).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
