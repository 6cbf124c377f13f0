//! Web pages and S3: a bucket's own rules say which pages of other origins may use it.
//!
//! Under `up` a page of another site is kept out of everything (`browser`). To a bucket it may go when the bucket's rules name
//! it, and without a signature, since then it is nobody and gets what is open to all. The host must be ours in any case.

use crate::early::Early;
use crate::exchange::Exchange;
use crate::{BrowserRefusal, Choice, browser, bucket_host, sigv4};
use bytes::Bytes;
use contract::wire::Body;
use contract::{Error, Service, Value};
use http::request::Parts;
use http::{HeaderValue, Method, Response, header};
use http_body::Body as HttpBody;
use platform::BoxFuture;

/// What a page asks of a bucket.
#[derive(Debug, Clone, Copy)]
pub struct PageAsks<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// The page's origin.
    pub origin: &'a str,
    /// The method that it uses, or wants to use.
    pub method: &'a str,
    /// The headers that it wants to send, separated by commas.
    pub headers: &'a str,
}

/// What the bucket says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BucketSays {
    /// There is no bucket.
    NoBucket,
    /// There are no rules.
    Nothing,
    /// No rule lets the page in.
    Refused,
    /// The headers that let it in.
    Allowed(Vec<(&'static str, String)>),
}

/// Who knows the rules of buckets.
pub trait BucketPages: Send + Sync + 'static {
    /// What the bucket's rules say.
    fn cors<'a>(&'a self, asks: PageAsks<'a>) -> BoxFuture<'a, BucketSays>;

    /// The region of a bucket, which also those learn who may not look into it, and the account that owns it; `None`: there is none.
    fn whose<'a>(&'a self, bucket: &'a str) -> BoxFuture<'a, Option<(String, String)>>;
}

impl Exchange<'_> {
    /// Answers a page's request to S3, where the bucket's rules decide; `None`: the request goes its usual way.
    pub(crate) async fn of_bucket<B>(&mut self, parts: &mut Parts, body: &mut B) -> Option<Response<Body>>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let buckets = self.gateway.buckets.clone()?;
        if let Some(lacking) = incomplete(parts).filter(|_| self.service_of_page(parts, "GET").is_some()) {
            return Some(self.early(parts, &Early::of(self.service_of_page(parts, "GET"), lacking)));
        }
        let text =
            |name: header::HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let origin = text(header::ORIGIN)?;
        let preflight = browser::is_preflight(parts);
        let method = if preflight { text(header::ACCESS_CONTROL_REQUEST_METHOD)? } else { parts.method.to_string() };
        let s3 = self.service_of_page(parts, &method)?;
        let path = bucket_host::path_style(parts).uri.path().to_owned();
        let bucket = path.split('/').nth(1).filter(|bucket| !bucket.is_empty())?;
        let headers = text(header::ACCESS_CONTROL_REQUEST_HEADERS).filter(|_| preflight).unwrap_or_default();
        let says = buckets.cors(PageAsks { bucket, origin: &origin, method: &method, headers: &headers }).await;
        let ours = self.gateway.browser.as_ref().map_or(Ok(false), |rules| rules.check(parts));
        match (says, ours) {
            (_, Err(BrowserRefusal::Host)) | (BucketSays::NoBucket | BucketSays::Nothing, Ok(true)) => None,
            (BucketSays::Allowed(headers), _) if preflight => Some(with_headers(Response::new(Body::empty()), headers)),
            (BucketSays::Allowed(headers), _) => Some(with_headers(self.answer_aws(parts, body).await, headers)),
            (says, _) if preflight => {
                let kind = if path.trim_matches('/').contains('/') { "OBJECT" } else { "BUCKET" };
                Some(self.early(parts, &Early::of(Some(s3), refused(&says, &method, kind))))
            }
            (_, Err(BrowserRefusal::Origin)) if sigv4::read(parts).is_ok_and(|signed| signed.is_some()) => None,
            (..) => Some(self.answer_aws(parts, body).await),
        }
    }

    /// S3, if the request is for it.
    fn service_of_page(&self, parts: &Parts, method: &str) -> Option<&'static Service> {
        let mut meant = parts.clone();
        meant.method = method.parse::<Method>().ok()?;
        let presented = sigv4::read(parts).ok().flatten();
        let scope = presented.as_ref().map(sigv4::Presented::service);
        match self.gateway.services.choose(&meant, scope, None) {
            Choice::Service(service) if sigv4::is_s3(service.signing_name) => Some(service),
            _ => None,
        }
    }
}

/// What an `OPTIONS` request lacks that asks for nothing.
fn incomplete(parts: &Parts) -> Option<Error> {
    if parts.method != Method::OPTIONS {
        return None;
    }
    let text = |name: header::HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok());
    if text(header::ORIGIN).is_none() {
        let words = "Insufficient information. Origin request header needed.";
        return Some(Error::client(400, "BadRequest", words));
    }
    let method = text(header::ACCESS_CONTROL_REQUEST_METHOD);
    let known = method.is_some_and(|method| ["GET", "PUT", "POST", "DELETE", "HEAD"].contains(&method));
    let words = format!("Invalid Access-Control-Request-Method: {}", method.unwrap_or("null"));
    (!known).then(|| Error::client(400, "BadRequest", words))
}

fn refused(says: &BucketSays, method: &str, kind: &'static str) -> Error {
    let text = match says {
        BucketSays::NoBucket => "CORSResponse: Bucket not found",
        BucketSays::Nothing => "CORSResponse: CORS is not enabled for this bucket.",
        _ => {
            "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec."
        }
    };
    Error::client(403, "AccessForbidden", text)
        .with_member("Method", Value::from(method))
        .with_member("ResourceType", Value::from(kind))
}

fn with_headers(mut response: Response<Body>, headers: Vec<(&'static str, String)>) -> Response<Body> {
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
