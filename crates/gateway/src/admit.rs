//! Who enters: the signature, the key behind it, and the body that the signature covers.

use crate::body::{self, BodyError, Collected};
use crate::early::Early;
use crate::exchange::Exchange;
use crate::live::{self, Expected, Pump};
use crate::sigv4::{self, ChunkDecoder, ChunkSeed, Declared, Presented, Refusal, Trailers, is_s3};
use crate::{Choice, Entrance, LookupError, Resolved, bucket_host, limits, s3_requests, sigv2};
use bytes::Bytes;
use contract::{ByteStream, Error, Service, wire};
use http::request::Parts;
use http_body::Body as HttpBody;
use platform::Principal;

/// A request that may go on: nothing of it has been decoded.
pub(crate) struct Admitted {
    pub(crate) service: &'static Service,
    pub(crate) principal: Principal,
    /// The region that the request names.
    pub(crate) region: Option<String>,
    pub(crate) body: Payload,
}

/// A request's body.
pub(crate) enum Payload {
    /// It is here.
    Whole {
        bytes: Bytes,
        /// Fields behind an `aws-chunked` body.
        trailers: Trailers,
        /// The body's part of the budget.
        _collected: Collected,
    },
    /// Nothing of it was read yet; the pump moves it.
    Live(ByteStream, Box<Pump>),
}

impl Payload {
    fn whole(bytes: Bytes, trailers: Trailers, collected: Collected) -> Self {
        Self::Whole { bytes, trailers, _collected: collected }
    }
}

/// Everything up to the body: what can be refused without reading it, is.
impl Exchange<'_> {
    /// Chooses the service, authenticates, reads and verifies the body.
    pub(crate) async fn admit<B>(&mut self, parts: &Parts, body: &mut B) -> Result<Admitted, Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let presented = sigv4::read(parts);
        let scope = presented.as_ref().ok().and_then(Option::as_ref).map(Presented::service);
        let (service, form) = self.choose(parts, scope, body).await?;
        self.note.service = Some(service);
        let refuse = |refusal: Refusal| Early::refusal(service, parts, &refusal);
        if is_s3(service.signing_name)
            && let Some(old) = sigv2::read(parts)
        {
            return self.admit_old(parts, service, &old, body).await;
        }
        if is_s3(service.signing_name)
            && let Some(error) = s3_requests::strange(parts)
        {
            return Err(Early::of(Some(service), error));
        }
        let presented = presented.map_err(refuse)?;
        let Some(presented) = presented else {
            return self.admit_unsigned(parts, service, form, body).await;
        };
        let resolved = self.resolve(&presented).await.map_err(|error| error.early(service, parts))?;
        self.note.principal = Some(resolved.principal.clone());
        match &resolved.secret {
            Some(_) => self.check_form(parts, &presented).map_err(refuse)?,
            None => {
                sigv4::check_region(&presented).map_err(refuse)?;
                if presented.presigned() && is_s3(service.signing_name) {
                    self.gateway.verifier.check_life(&presented).map_err(refuse)?;
                }
            }
        }
        let declared = Declared::read(parts, &presented);
        let (principal, region) = (resolved.principal.clone(), Some(presented.region().to_owned()));
        if takes_pieces(service, parts) {
            let seed = self.seed(parts, &presented, &resolved, declared).map_err(refuse)?;
            let body = live(service, parts, declared, seed)?;
            return Ok(Admitted { service, principal, region, body });
        }
        let hash = resolved.secret.is_some() && declared.needs_hash();
        let collected = match form {
            Some(form) => form,
            None => self.collect(parts, service, body, body_max(service), hash).await?,
        };
        let (body, trailers) = self.open_body(parts, &presented, &resolved, declared, &collected).map_err(refuse)?;
        Ok(Admitted { service, principal, region, body: Payload::whole(body, trailers, collected) })
    }

    /// A signature of the old kind: it says nothing of the body, and names no region.
    async fn admit_old<B>(
        &mut self,
        parts: &Parts,
        service: &'static Service,
        old: &sigv2::Old,
        body: &mut B,
    ) -> Result<Admitted, Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let found = self.gateway.credentials.lookup(&old.key, old.token.as_deref()).await.map_err(Rejected::from);
        let resolved = found.map_err(|error| error.early(service, parts))?;
        if self.connection.entrance == Entrance::Sandbox && !is_role_session(&resolved) {
            return Err(Early::refusal(service, parts, &Refusal::UnknownKey));
        }
        self.note.principal = Some(resolved.principal.clone());
        let checked = old.check(parts, resolved.secret.as_deref(), self.gateway.verifier.now_ms());
        checked.map_err(|refusal| Early::refusal(service, parts, &refusal))?;
        let (principal, region) = (resolved.principal, None);
        if takes_pieces(service, parts) {
            let body = live(service, parts, Declared::read_unsigned(parts), None)?;
            return Ok(Admitted { service, principal, region, body });
        }
        let collected = self.collect(parts, service, body, body_max(service), false).await?;
        let body = Payload::whole(collected.bytes.clone(), Trailers::new(), collected);
        Ok(Admitted { service, principal, region, body })
    }

    async fn choose<'p, B>(
        &self,
        parts: &'p Parts,
        scope: Option<&'p str>,
        body: &mut B,
    ) -> Result<(&'static Service, Option<Collected>), Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let services = &self.gateway.services;
        let (choice, form) = match services.choose(parts, scope, None) {
            Choice::NeedsForm => {
                let form = body::collect(body, limits::FORM_MAX_BYTES, true, &self.gateway.bytes).await;
                let form =
                    form.map_err(|error| Early::of(None, body_error(None, error, limits::FORM_MAX_BYTES, "")))?;
                (services.choose(parts, scope, Some(&form.bytes)), Some(form))
            }
            choice => (choice, None),
        };
        match choice {
            Choice::Service(service) => Ok((service, form)),
            Choice::Unknown(name) => Err(Early::of(None, unknown_service(name))),
            Choice::NeedsForm | Choice::Nothing => Err(Early::of(None, no_service(parts))),
        }
    }

    async fn admit_unsigned<B>(
        &mut self,
        parts: &Parts,
        service: &'static Service,
        form: Option<Collected>,
        body: &mut B,
    ) -> Result<Admitted, Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let front = self.connection.entrance == Entrance::Front;
        if !front {
            return Err(Early::refusal(service, parts, &Refusal::Missing));
        }
        // To S3 a stranger is somebody: a bucket may be open to all.
        let s3 = bucket_host::has_buckets(service);
        let principal = self.gateway.unsigned.clone().filter(|_| !s3).unwrap_or(Principal::Anonymous);
        let region =
            self.gateway.services.host(crate::host::authority(parts)).and_then(|hint| hint.region).map(str::to_owned);
        if takes_pieces(service, parts) {
            let body = live(service, parts, Declared::read_unsigned(parts), None)?;
            return Ok(Admitted { service, principal, region, body });
        }
        // Strangers may not make us hold as much as those we know.
        let max = if principal == Principal::Anonymous {
            body_max(service).min(limits::UNSIGNED_BODY_MAX_BYTES)
        } else {
            body_max(service)
        };
        let collected = match form {
            Some(form) => form,
            None => self.collect(parts, service, body, max, false).await?,
        };
        let body = Payload::whole(collected.bytes.clone(), Trailers::new(), collected);
        Ok(Admitted { service, principal, region, body })
    }

    async fn collect<B>(
        &self,
        parts: &Parts,
        service: &'static Service,
        body: &mut B,
        max: u64,
        hash: bool,
    ) -> Result<Collected, Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let collected = body::collect(body, max, hash, &self.gateway.bytes).await;
        collected.map_err(|error| {
            let operation = crate::exchange::operation_name(service, parts);
            Early::of(Some(service), body_error(Some(service), error, max, operation))
        })
    }

    async fn resolve(&self, presented: &Presented<'_>) -> Result<Resolved, Rejected> {
        let resolved = self.gateway.credentials.lookup(presented.access_key(), presented.session_token()).await?;
        if self.connection.entrance == Entrance::Sandbox && !is_role_session(&resolved) {
            return Err(Rejected::Refusal(Refusal::UnknownKey));
        }
        Ok(resolved)
    }

    fn check_form(&self, parts: &Parts, presented: &Presented<'_>) -> Result<(), Refusal> {
        let authority = crate::host::authority(parts);
        // A bucket may be called like a service: `logs.localhost`.
        let named = |hint: &crate::choose::HostHint<'_, '_>| {
            !is_s3(presented.service()) || hint.candidates.iter().any(|service| is_s3(service.signing_name))
        };
        if let Some(hint) = self.gateway.services.host(authority).filter(named) {
            if hint.candidates.iter().all(|service| service.signing_name != presented.service()) {
                let name = hint.candidates.first().map_or("", |service| service.signing_name);
                return Err(Refusal::Invalid(format!("Credential should be scoped to correct service: '{name}'. ")));
            }
            if let Some(wanted) = hint.region.filter(|region| *region != presented.region()) {
                let (given, wanted) = (presented.region().to_owned(), wanted.to_owned());
                return Err(Refusal::WrongRegion { given, wanted });
            }
        }
        self.gateway.verifier.check_form(parts, presented)
    }

    /// Verifies the signature of a request whose body is checked as it comes.
    fn seed(
        &self,
        parts: &Parts,
        presented: &Presented<'_>,
        resolved: &Resolved,
        declared: Declared,
    ) -> Result<Option<ChunkSeed>, Refusal> {
        let Some(secret) = &resolved.secret else { return Ok(None) };
        Ok(self.gateway.verifier.verify(parts, presented, secret, declared, None)?.chunks)
    }

    /// Verifies the signature and takes `aws-chunked` framing off.
    fn open_body(
        &self,
        parts: &Parts,
        presented: &Presented<'_>,
        resolved: &Resolved,
        declared: Declared,
        collected: &Collected,
    ) -> Result<(Bytes, Trailers), Refusal> {
        let mut seed = None;
        if let Some(secret) = &resolved.secret {
            seed = self.gateway.verifier.verify(parts, presented, secret, declared, collected.sha256.as_ref())?.chunks;
        }
        let Declared::Streaming { signed, trailer } = declared else {
            return Ok((collected.bytes.clone(), Trailers::new()));
        };
        let mut decoder = ChunkDecoder::new(seed.filter(|_| signed), trailer);
        let mut plain = Vec::with_capacity(collected.bytes.len());
        decoder.push(&collected.bytes, &mut plain)?;
        let trailers = decoder.finish()?;
        let announced = parts
            .headers
            .get("x-amz-decoded-content-length")
            .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|announced| announced != plain.len()) {
            return Err(Refusal::ChunkLength);
        }
        Ok((plain.into(), trailers))
    }
}

/// Whether the request's operation takes its body piece by piece.
fn takes_pieces(service: &'static Service, parts: &Parts) -> bool {
    is_s3(service.signing_name)
        && wire::route(service, &bucket_host::path_style(parts), &Bytes::new())
            .is_ok_and(|routed| routed.operation.implemented && wire::streamed(routed.operation).is_some())
}

fn live(
    service: &'static Service,
    parts: &Parts,
    declared: Declared,
    seed: Option<ChunkSeed>,
) -> Result<Payload, Early> {
    let decoder = match declared {
        Declared::Streaming { signed, trailer } => Some(ChunkDecoder::new(seed.filter(|_| signed), trailer)),
        _ => None,
    };
    let expected = Expected::read(parts, declared, decoder);
    let expected = expected.ok_or_else(|| Early::of(Some(service), live::no_length()))?;
    let (body, pump) = live::channel(expected);
    Ok(Payload::Live(body, Box::new(pump)))
}

/// Temporary credentials of a role whose signature can be verified: the only ones that enter from a sandbox.
fn is_role_session(resolved: &Resolved) -> bool {
    resolved.secret.is_some()
        && resolved.principal.identity().is_some_and(|identity| identity.session.is_some() && !identity.root)
}

/// Why a key was not accepted.
enum Rejected {
    Refusal(Refusal),
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl Rejected {
    fn early(self, service: &'static Service, parts: &Parts) -> Early {
        match self {
            Self::Refusal(refusal) => Early::refusal(service, parts, &refusal),
            Self::Failed(source) => Early::of(Some(service), Error::internal(source)),
        }
    }
}

impl From<LookupError> for Rejected {
    fn from(error: LookupError) -> Self {
        match error {
            LookupError::UnknownKey => Self::Refusal(Refusal::UnknownKey),
            LookupError::InvalidToken => Self::Refusal(Refusal::InvalidToken),
            LookupError::Expired => Self::Refusal(Refusal::ExpiredToken),
            LookupError::Failed(source) => Self::Failed(source),
        }
    }
}

fn body_max(service: &Service) -> u64 {
    match service.signing_name {
        "lambda" => limits::LAMBDA_BODY_MAX_BYTES,
        name if is_s3(name) => limits::S3_BODY_MAX_BYTES,
        _ => limits::BODY_MAX_BYTES,
    }
}

fn body_error(service: Option<&Service>, error: BodyError, max: u64, operation: &str) -> Error {
    let s3 = service.is_some_and(|service| is_s3(service.signing_name));
    match error {
        BodyError::TooLarge if s3 => {
            Error::client(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        }
        BodyError::TooLarge => Error::client(
            413,
            "RequestEntityTooLargeException",
            format!("Request must be smaller than {max} bytes for the {operation} operation"),
        ),
        BodyError::Busy => busy(s3),
        BodyError::Slow => Error::client(
            if s3 { 400 } else { 408 },
            "RequestTimeout",
            "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.",
        ),
        BodyError::Broken => Error::client(
            400,
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        ),
    }
}

/// 503: the caller should come back.
pub(crate) fn busy(s3: bool) -> Error {
    let (code, text) = if s3 {
        ("SlowDown", "Please reduce your request rate.")
    } else {
        ("ServiceUnavailable", "Service is unable to handle request.")
    };
    let mut error = Error::client(503, code, text).with_header("Retry-After", "1");
    error.sender_fault = false;
    error
}

fn unknown_service(name: &str) -> Error {
    Error::client(404, "UnknownService", format!("Freehold has no service '{name}', for which this request is signed"))
}

fn no_service(parts: &Parts) -> Error {
    let (method, path, host) = (&parts.method, parts.uri.path(), crate::host::authority(parts));
    Error::client(
        404,
        "UnknownService",
        format!(
            "{method} {path} on host '{host}' is no operation of a service that Freehold has; sign the request, or name the service in the host (lambda.us-east-1.localhost)"
        ),
    )
}
