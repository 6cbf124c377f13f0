//! `PostObject`: uploads by web forms. Who sends is who signed the form's policy, or nobody.

use crate::doors::{Doors, authority};
use crate::names;
use crate::post::PostForm;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use contract::wire::{self, Body};
use contract::{Error, Protocol};
use gateway::{Entrance, Extra, ExtraRequest, Resolved, bucket_host, sigv2, sigv4};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use platform::{BoxFuture, Context, Principal};
use std::sync::Arc;

/// Bytes of a form upload: it is collected before it is checked.
const FORM_BYTES_MAX: u64 = 128 * 1024 * 1024;

/// Uploads by forms. Not open to all pages: under `up` any key will do, so any page could sign.
pub struct Forms(pub(crate) Arc<Doors>);

/// The bucket that a form is sent to.
fn bucket(parts: &Parts) -> Option<String> {
    let kind = parts.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    if parts.method != Method::POST || !kind.starts_with("multipart/form-data") || parts.uri.query().is_some() {
        return None;
    }
    let moved = bucket_host::path_style(parts);
    let path = moved.uri.path().trim_matches('/');
    (!path.is_empty() && !path.contains('/') && !path.starts_with('_')).then(|| path.to_owned())
}

impl Extra for Forms {
    fn claims(&self, parts: &Parts) -> bool {
        bucket(parts).is_some()
    }

    fn body_max_bytes(&self) -> u64 {
        FORM_BYTES_MAX
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(async move {
            let refuse = |error| wire::refuse(&api::s3::SERVICE, Protocol::RestXml, &error, &request.request_id);
            self.take(&request).await.unwrap_or_else(refuse)
        })
    }
}

impl Forms {
    async fn take(&self, request: &ExtraRequest) -> Result<Response<Body>, Error> {
        let bucket = bucket(&request.parts).unwrap_or_default();
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let form = PostForm::parse(kind, &request.body)?;
        let key = form.key()?;
        let (principal, region) = self.sender(request, &form, &bucket).await?;
        let ctx = self.0.context(request, principal, &region);
        let input = put_of(&form, &bucket, &key, request.body.slice(form.file.clone()))?;
        let core = &self.0.core;
        if let Err(refused) = core.bus.check::<api::s3::op::PutObject>(&ctx, input.clone()).await {
            return Err(self.without_reason(&ctx, &bucket, refused).await);
        }
        let made = core.object_put_as(&ctx, input, "ObjectCreated:Post").await?;
        let etag = made.e_tag.unwrap_or_default();
        let host = authority(&request.parts);
        let version = made.version_id.as_deref();
        Ok(Answer { form: &form, bucket: &bucket, key: &key, host, etag: &etag, version }.response(&request.request_id))
    }

    /// Strangers, and those of other accounts, are not told what they lack.
    async fn without_reason(&self, ctx: &Context, bucket: &str, refused: Error) -> Error {
        let owner = self.0.core.quietly(bucket).await.map(|bucket| bucket.owner);
        let own = ctx.principal.identity().is_some_and(|one| owner.as_deref() == Some(one.account.as_str()));
        if own || refused.code != "AccessDenied" { refused } else { crate::error::access_denied() }
    }

    async fn sender(
        &self,
        request: &ExtraRequest,
        form: &PostForm,
        bucket: &str,
    ) -> Result<(Principal, String), Error> {
        let Some(encoded) = form.field("policy") else { return Ok((Principal::Anonymous, "us-east-1".to_owned())) };
        let (principal, region) = match form.field("awsaccesskeyid") {
            Some(key) => (self.old_signer(request, form, key, encoded).await?, "us-east-1".to_owned()),
            None => self.signer(request, form, encoded).await?,
        };
        let policy = STANDARD.decode(encoded).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let policy = policy
            .ok_or_else(|| Error::client(400, "InvalidPolicyDocument", "Invalid Policy: invalid Base64 encoding."))?;
        form.check_policy(&policy, bucket, self.0.real_clock.now_ms())?;
        Ok((principal, region))
    }

    async fn signer(
        &self,
        request: &ExtraRequest,
        form: &PostForm,
        policy: &str,
    ) -> Result<(Principal, String), Error> {
        let credential = form.field("x-amz-credential").ok_or_else(|| missing("X-Amz-Credential"))?;
        let signature = form.field("x-amz-signature").ok_or_else(|| missing("X-Amz-Signature"))?;
        let parts: Vec<&str> = credential.rsplitn(5, '/').collect();
        let [terminal, service, region, date, key] = parts[..] else { return Err(malformed_credential()) };
        check_scope(terminal, service, date)?;
        let resolved = self.resolve(form, key).await?;
        match &resolved.secret {
            Some(secret) if !same(&sigv4::sign_text(secret, [date, region, service], policy), signature) => {
                Err(mismatch())
            }
            None if request.entrance == Entrance::Sandbox => Err(crate::error::access_denied()),
            _ => Ok((resolved.principal, region.to_owned())),
        }
    }

    /// Who signed a policy with a signature of the old kind.
    async fn old_signer(
        &self,
        request: &ExtraRequest,
        form: &PostForm,
        key: &str,
        policy: &str,
    ) -> Result<Principal, Error> {
        let signature = form.field("signature").ok_or_else(|| missing("Signature"))?;
        let resolved = self.resolve(form, key).await?;
        let fits = match &resolved.secret {
            Some(secret) => same(&sigv2::sign_text(secret, policy), signature),
            None => request.entrance == Entrance::Front,
        };
        if fits { Ok(resolved.principal) } else { Err(mismatch()) }
    }

    async fn resolve(&self, form: &PostForm, key: &str) -> Result<Resolved, Error> {
        let text = "The AWS Access Key Id you provided does not exist in our records.";
        let found = self.0.credentials.lookup(key, form.field("x-amz-security-token")).await;
        found.map_err(|_| Error::client(403, "InvalidAccessKeyId", text))
    }
}

/// Compares signatures in a time that does not tell where they differ.
fn same(ours: &str, given: &str) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(ours.as_bytes(), given.as_bytes()).is_ok()
}

fn mismatch() -> Error {
    let text = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
    Error::client(403, "SignatureDoesNotMatch", text)
}

fn invalid(text: impl Into<String>) -> Error {
    Error::client(400, "InvalidArgument", text)
}

fn malformed_credential() -> Error {
    invalid("the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".")
}

/// What the credential of a form says of day and service.
fn check_scope(terminal: &str, service: &str, date: &str) -> Result<(), Error> {
    if terminal != "aws4_request" {
        return Err(invalid(format!("incorrect terminal \"{terminal}\". This endpoint uses \"aws4_request\".")));
    }
    if service != "s3" {
        return Err(invalid(format!("incorrect service \"{service}\". This endpoint belongs to \"s3\".")));
    }
    if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid(format!(
            "incorrect date format \"{date}\". This date in the credential must be in the format \"yyyyMMdd\"."
        )));
    }
    Ok(())
}

fn missing(field: &str) -> Error {
    let text = format!(
        "Bucket POST must contain a field named '{field}'.  If it is specified, please check the order of the fields."
    );
    crate::error::argument(field, "", text)
}

/// What a form puts.
fn put_of(form: &PostForm, bucket: &str, key: &str, file: Bytes) -> Result<api::s3::PutObjectRequest, Error> {
    let field = |name: &str| form.field(name).map(str::to_owned);
    let metadata: Vec<(String, String)> = form
        .fields
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("x-amz-meta-")?.to_owned(), value.clone())))
        .collect();
    Ok(api::s3::PutObjectRequest {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        body: Some(file.into()),
        acl: field("acl"),
        content_type: field("content-type"),
        cache_control: field("cache-control"),
        content_disposition: field("content-disposition"),
        content_encoding: field("content-encoding"),
        content_language: field("content-language"),
        metadata: (!metadata.is_empty()).then_some(metadata),
        tagging: form.tagging()?,
        storage_class: field("x-amz-storage-class"),
        server_side_encryption: field("x-amz-server-side-encryption"),
        ssekms_key_id: field("x-amz-server-side-encryption-aws-kms-key-id"),
        ssekms_encryption_context: field("x-amz-server-side-encryption-context"),
        sse_customer_algorithm: field("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key: field("x-amz-server-side-encryption-customer-key"),
        sse_customer_key_md5: field("x-amz-server-side-encryption-customer-key-md5"),
        website_redirect_location: field("x-amz-website-redirect-location"),
        content_md5: field("content-md5"),
        checksum_algorithm: field("x-amz-checksum-algorithm"),
        checksum_crc32: field("x-amz-checksum-crc32"),
        checksum_crc32_c: field("x-amz-checksum-crc32c"),
        checksum_crc64_nvme: field("x-amz-checksum-crc64nvme"),
        checksum_sha1: field("x-amz-checksum-sha1"),
        checksum_sha256: field("x-amz-checksum-sha256"),
        checksum_sha512: field("x-amz-checksum-sha512"),
        checksum_md5: field("x-amz-checksum-md5"),
        checksum_xxhash64: field("x-amz-checksum-xxhash64"),
        checksum_xxhash3: field("x-amz-checksum-xxhash3"),
        checksum_xxhash128: field("x-amz-checksum-xxhash128"),
        ..api::s3::PutObjectRequest::default()
    })
}

/// What became of a form.
struct Answer<'a> {
    form: &'a PostForm,
    bucket: &'a str,
    key: &'a str,
    host: &'a str,
    etag: &'a str,
    version: Option<&'a str>,
}

impl Answer<'_> {
    /// The answer that the form asks for.
    fn response(&self, request_id: &str) -> Response<Body> {
        let Self { form, bucket, key, host, etag, version } = self;
        let encoded = names::encoded(key);
        let location = format!("http://{host}/{bucket}/{encoded}");
        let redirect = form.field("success_action_redirect").or_else(|| form.field("redirect"));
        if let Some(to) = redirect.filter(|to| to.contains("://")) {
            let sign = if to.contains('?') { '&' } else { '?' };
            let tag = etag.replace('"', "%22");
            let built = Response::builder()
                .status(StatusCode::SEE_OTHER)
                .header("x-amz-request-id", request_id)
                .header(header::LOCATION, format!("{to}{sign}bucket={bucket}&key={encoded}&etag={tag}"));
            return built.body(Body::empty()).unwrap_or_else(|_| Response::new(Body::empty()));
        }
        let mut response = Response::builder()
            .header("x-amz-request-id", request_id)
            .header("x-amz-id-2", request_id)
            .header(header::ETAG, *etag)
            .header(header::LOCATION, &location);
        if let Some(version) = version {
            response = response.header("x-amz-version-id", *version);
        }
        let built = match form.field("success_action_status") {
            Some("200") => response.status(StatusCode::OK).body(Body::empty()),
            Some("201") => response
                .status(StatusCode::CREATED)
                .header(header::CONTENT_TYPE, "application/xml")
                .body(Body::full(self.page(&location))),
            _ => response.status(StatusCode::NO_CONTENT).body(Body::empty()),
        };
        built.unwrap_or_else(|_| Response::new(Body::empty()))
    }

    fn page(&self, location: &str) -> String {
        let text = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Location>{}</Location><Bucket>{}</Bucket><Key>{}</Key><ETag>{}</ETag></PostResponse>",
            text(location),
            self.bucket,
            text(self.key),
            text(self.etag)
        )
    }
}
