//! S3 in the house: built, started, known to the authorizer; and its ways in beside the API: pages of other origins, pages of
//! a bucket, forms.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use contract::wire::{self, Body};
use contract::{Error, Protocol};
use gateway::{BucketPages, BucketSays, CredentialSource, Entrance, Extra, ExtraRequest, PageAsks, bucket_host, sigv4};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use identity::IamAuthorizer;
use platform::{AccountId, BoxFuture, Bus, Context, Principal, Region, RequestId, SharedClock, SharedIds};
use service_s3::{CorsAnswer, CorsQuestion, PostForm, S3Config, S3Service};
use std::path::Path;
use std::sync::Arc;
use store::{Blobs, Store};

/// Bytes of a form upload: it is collected before it is checked.
const FORM_BYTES_MAX: u64 = 128 * 1024 * 1024;
const WEBSITE: &str = "s3-website";

/// What it stands on.
pub(crate) struct Ground<'a> {
    pub(crate) directory: &'a Path,
    pub(crate) store: &'a Store,
    pub(crate) clock: &'a SharedClock,
    pub(crate) ids: &'a SharedIds,
    pub(crate) bus: &'a Arc<Bus>,
    pub(crate) authorizer: &'a Arc<IamAuthorizer>,
}

pub(crate) fn open(ground: &Ground<'_>) -> anyhow::Result<Arc<S3Service>> {
    let service = S3Service::new(S3Config {
        store: ground.store.clone(),
        blobs: Blobs::open(ground.directory.join("objects"))?,
        clock: Arc::clone(ground.clock),
        ids: Arc::clone(ground.ids),
        authorizer: Arc::clone(ground.authorizer),
        bus: Arc::clone(ground.bus),
    });
    ground.authorizer.register_resource_policies("s3", service.clone());
    Ok(service)
}

/// The ways in beside the API.
pub(crate) struct BucketDoors {
    pub(crate) s3: Arc<S3Service>,
    pub(crate) bus: Arc<Bus>,
    pub(crate) credentials: Arc<dyn CredentialSource>,
    /// The real time: forms are made by clients whose clocks did not move.
    pub(crate) real_clock: SharedClock,
}

/// A bucket whose pages a host names: `bucket.s3-website.localhost`, `bucket.s3-website-us-east-1.…`.
fn website(parts: &Parts) -> Option<&str> {
    let host = authority(parts).split(':').next()?;
    let at = host.find(&format!(".{WEBSITE}"))?;
    let behind = &host[at + 1 + WEBSITE.len()..];
    (behind.starts_with('.') || behind.starts_with('-')).then(|| &host[..at])
}

fn authority(parts: &Parts) -> &str {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str)).unwrap_or("")
}

/// The bucket that a form is sent to.
fn form_bucket(parts: &Parts) -> Option<String> {
    let kind = parts.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    if parts.method != Method::POST || !kind.starts_with("multipart/form-data") || parts.uri.query().is_some() {
        return None;
    }
    let moved = bucket_host::path_style(parts);
    let path = moved.uri.path().trim_matches('/');
    (!path.is_empty() && !path.contains('/') && !path.starts_with("_")).then(|| path.to_owned())
}

/// Pages of buckets. Open to all pages: a visitor is nobody.
pub(crate) struct Sites(pub(crate) Arc<BucketDoors>);

impl Extra for Sites {
    fn claims(&self, parts: &Parts) -> bool {
        website(parts).is_some()
    }

    fn open_to_pages(&self) -> bool {
        true
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(async move {
            let bucket = website(&request.parts).unwrap_or_default().to_owned();
            self.0.visit(&request, &bucket).await
        })
    }
}

/// Uploads by forms. Not open to all pages: under `up` any key will do, so any page could sign.
pub(crate) struct Forms(pub(crate) Arc<BucketDoors>);

impl Extra for Forms {
    fn claims(&self, parts: &Parts) -> bool {
        form_bucket(parts).is_some()
    }

    fn body_max_bytes(&self) -> u64 {
        FORM_BYTES_MAX
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(async move {
            let refuse = |error| wire::refuse(&api::s3::SERVICE, Protocol::RestXml, &error, &request.request_id);
            self.0.form(&request).await.unwrap_or_else(refuse)
        })
    }
}

impl BucketDoors {
    fn context(&self, request: &ExtraRequest, principal: Principal, region: &str) -> Context {
        let scheme = if request.secure { "https" } else { "http" };
        Context {
            account: principal.identity().map_or_else(|| AccountId::new("000000000000"), |one| one.account.clone()),
            principal,
            region: Region::new(region),
            request_id: RequestId::new(&request.request_id),
            endpoint: Arc::from(format!("{scheme}://{}", authority(&request.parts))),
            source_ip: request.peer.map(|peer| peer.ip()),
            secure: request.secure,
            source_arn: None,
            trace_id: None,
            user_agent: request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).map(Arc::from),
            via: Vec::new(),
        }
    }

    async fn visit(&self, request: &ExtraRequest, bucket: &str) -> Response<Body> {
        if !matches!(request.parts.method, Method::GET | Method::HEAD) {
            let error =
                Error::client(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
            return wire::refuse(&api::s3::SERVICE, Protocol::RestXml, &error, &request.request_id);
        }
        let path = percent_encoding::percent_decode_str(request.path()).decode_utf8_lossy().into_owned();
        let condition =
            request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let ctx = self.context(request, Principal::Anonymous, "us-east-1");
        let answer = self.s3.visit(&ctx, bucket, &path, condition).await;
        let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = Response::builder().status(status).header("x-amz-request-id", &request.request_id);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        let body = if request.parts.method == Method::HEAD { Body::empty() } else { Body::stream(&answer.body) };
        response.body(body).unwrap_or_else(|_| Response::new(Body::empty()))
    }

    /// `PostObject`
    async fn form(&self, request: &ExtraRequest) -> Result<Response<Body>, Error> {
        let bucket = form_bucket(&request.parts).unwrap_or_default();
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let form = PostForm::parse(kind, &request.body)?;
        let (principal, region) = self.sender(request, &form, &bucket).await?;
        let key = form.key()?;
        let ctx = self.context(request, principal, &region);
        let input = put_of(&form, &bucket, &key, request.body.slice(form.file.clone()));
        let made = self.bus.call::<api::s3::op::PutObject>(ctx, input).await?;
        Ok(formed(
            &form,
            &bucket,
            &key,
            authority(&request.parts),
            made.e_tag.as_deref().unwrap_or_default(),
            &request.request_id,
        ))
    }

    /// Who sends a form: whoever signed its policy, or nobody.
    async fn sender(
        &self,
        request: &ExtraRequest,
        form: &PostForm,
        bucket: &str,
    ) -> Result<(Principal, String), Error> {
        let Some(encoded) = form.field("policy") else { return Ok((Principal::Anonymous, "us-east-1".to_owned())) };
        let policy = STANDARD.decode(encoded).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let policy =
            policy.ok_or_else(|| Error::client(400, "InvalidPolicyDocument", "Invalid Policy: Invalid encoding."))?;
        if let Some(key) = form.field("awsaccesskeyid") {
            let principal = self.old_sender(request, form, key, encoded).await?;
            form.check_policy(&policy, bucket, self.real_clock.now_ms())?;
            return Ok((principal, "us-east-1".to_owned()));
        }
        let credential = form.field("x-amz-credential").ok_or_else(|| missing("X-Amz-Credential"))?;
        let signature = form.field("x-amz-signature").ok_or_else(|| missing("X-Amz-Signature"))?;
        let parts: Vec<&str> = credential.rsplitn(5, '/').collect();
        let [_, service, region, date, key] = parts[..] else { return Err(missing("X-Amz-Credential")) };
        let token = form.field("x-amz-security-token");
        let unknown = |_| {
            Error::client(
                403,
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            )
        };
        let resolved = self.credentials.lookup(key, token).await.map_err(unknown)?;
        match &resolved.secret {
            Some(secret) if sigv4::sign_text(secret, [date, region, service], encoded) != signature => {
                let text = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
                return Err(Error::client(403, "SignatureDoesNotMatch", text));
            }
            None if request.entrance == Entrance::Sandbox => {
                return Err(Error::client(403, "AccessDenied", "Access Denied"));
            }
            _ => {}
        }
        form.check_policy(&policy, bucket, self.real_clock.now_ms())?;
        Ok((resolved.principal, region.to_owned()))
    }
}

impl BucketDoors {
    /// Who signed a policy with a signature of the old kind.
    async fn old_sender(
        &self,
        request: &ExtraRequest,
        form: &PostForm,
        key: &str,
        policy: &str,
    ) -> Result<Principal, Error> {
        let signature = form.field("signature").ok_or_else(|| missing("Signature"))?;
        let unknown = |_| {
            Error::client(
                403,
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            )
        };
        let resolved = self.credentials.lookup(key, form.field("x-amz-security-token")).await.map_err(unknown)?;
        let fits = match &resolved.secret {
            Some(secret) => gateway::sigv2::sign_text(secret, policy) == signature,
            None => request.entrance == Entrance::Front,
        };
        if fits {
            return Ok(resolved.principal);
        }
        let text = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
        Err(Error::client(403, "SignatureDoesNotMatch", text))
    }
}

fn missing(field: &str) -> Error {
    Error::client(
        400,
        "InvalidArgument",
        format!(
            "Bucket POST must contain a field named '{field}'.  If it is specified, please check the order of the fields."
        ),
    )
}

/// What a form puts.
fn put_of(form: &PostForm, bucket: &str, key: &str, file: Bytes) -> api::s3::PutObjectRequest {
    let field = |name: &str| form.field(name).map(str::to_owned);
    let metadata: Vec<(String, String)> = form
        .fields
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("x-amz-meta-")?.to_owned(), value.clone())))
        .collect();
    api::s3::PutObjectRequest {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        body: Some(file.into()),
        acl: field("acl"),
        content_type: field("content-type").or_else(|| form.file_type.clone()),
        cache_control: field("cache-control"),
        content_disposition: field("content-disposition"),
        content_encoding: field("content-encoding"),
        metadata: (!metadata.is_empty()).then_some(metadata),
        storage_class: field("x-amz-storage-class"),
        server_side_encryption: field("x-amz-server-side-encryption"),
        ssekms_key_id: field("x-amz-server-side-encryption-aws-kms-key-id"),
        website_redirect_location: field("x-amz-website-redirect-location"),
        checksum_crc32: field("x-amz-checksum-crc32"),
        checksum_sha256: field("x-amz-checksum-sha256"),
        ..api::s3::PutObjectRequest::default()
    }
}

/// The answer that the form asks for.
fn formed(form: &PostForm, bucket: &str, key: &str, host: &str, etag: &str, request_id: &str) -> Response<Body> {
    let encoded = percent_encoding::utf8_percent_encode(key, percent_encoding::NON_ALPHANUMERIC).to_string();
    let location = format!("http://{host}/{bucket}/{encoded}");
    let response = Response::builder()
        .header("x-amz-request-id", request_id)
        .header("x-amz-id-2", request_id)
        .header(header::ETAG, etag)
        .header(header::LOCATION, &location);
    let redirect = form.field("success_action_redirect").or_else(|| form.field("redirect"));
    let built = match (redirect, form.field("success_action_status")) {
        (Some(to), _) => {
            let sign = if to.contains('?') { '&' } else { '?' };
            let tag = etag.replace('"', "%22");
            Response::builder()
                .status(StatusCode::SEE_OTHER)
                .header("x-amz-request-id", request_id)
                .header(header::LOCATION, format!("{to}{sign}bucket={bucket}&key={encoded}&etag={tag}"))
                .body(Body::empty())
        }
        (None, Some("200")) => response.status(StatusCode::OK).body(Body::empty()),
        (None, Some("201")) => {
            let text = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
            let page = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Location>{}</Location><Bucket>{bucket}</Bucket><Key>{}</Key><ETag>{}</ETag></PostResponse>",
                text(&location),
                text(key),
                text(etag)
            );
            response.status(StatusCode::CREATED).header(header::CONTENT_TYPE, "application/xml").body(Body::full(page))
        }
        _ => response.status(StatusCode::NO_CONTENT).body(Body::empty()),
    };
    built.unwrap_or_else(|_| Response::new(Body::empty()))
}

impl BucketPages for BucketDoors {
    fn cors<'a>(&'a self, asks: PageAsks<'a>) -> BoxFuture<'a, BucketSays> {
        Box::pin(async move {
            let question = CorsQuestion { origin: asks.origin, method: asks.method, headers: asks.headers };
            match self.s3.cors(asks.bucket, question).await {
                Ok(CorsAnswer::Allowed(headers)) => BucketSays::Allowed(headers),
                Ok(CorsAnswer::Refused) => BucketSays::Refused,
                Ok(CorsAnswer::NoBucket | CorsAnswer::NoRules) => BucketSays::Nothing,
                Err(error) => {
                    tracing::error!(%error, bucket = asks.bucket, "could not read a bucket's rules");
                    BucketSays::Refused
                }
            }
        })
    }
}
