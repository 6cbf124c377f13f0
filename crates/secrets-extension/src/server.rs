//! One environment's interface: HTTP in, calls as the role out.

use crate::answers;
use crate::cache::Cache;
use crate::extension::ExtensionConfig;
use crate::limits;
use crate::request::{NoQuestion, Question};
use crate::settings::{Settings, Source};
use api::secretsmanager::{GetSecretValueRequest, op as secrets};
use api::ssm::{GetParameterRequest, op as parameters};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use bytes::Bytes;
use compute::{Guest, LogLine, PlatformApi};
use contract::Error;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use platform::{BoxFuture, Context, Principal, Region, RequestId};
use std::convert::Infallible;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

/// Shows the environment's own token: of its session, or of its credentials' address.
const TOKEN: &str = "x-aws-parameters-secrets-token";
/// As whom it calls, beside the role.
const AGENT: &str = "AWS-Parameters-and-Secrets-Lambda-Extension";
/// What callers hear of a failure; the log hears which.
const FAILED: &str = "an unexpected error occurred while executing request";

/// What is known of the environment.
pub(crate) struct Environment {
    pub(crate) guest: Guest,
    pub(crate) region: String,
}

/// See the module.
pub(crate) struct Interface {
    pub(crate) config: Arc<ExtensionConfig>,
    pub(crate) environment: Environment,
    pub(crate) settings: Settings,
    pub(crate) cache: Cache,
    pub(crate) calls: Semaphore,
    pub(crate) log: LogLine,
}

/// An interface that connections share.
pub(crate) struct Shared(Arc<Interface>);

impl Interface {
    pub(crate) fn shared(self) -> Shared {
        Shared(Arc::new(self))
    }

    async fn respond(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        match self.answer(request).await {
            Ok(body) => {
                let mut response = Response::new(Full::new(body));
                response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                response
            }
            Err((status, text)) => {
                let mut response = Response::new(Full::new(Bytes::from(text)));
                *response.status_mut() = status;
                response
            }
        }
    }

    async fn answer(&self, request: &Request<Incoming>) -> Result<Bytes, (StatusCode, String)> {
        let uri = request.uri();
        let asked = Question::parse(uri.path(), uri.query().unwrap_or_default()).map_err(refused)?;
        if request.method() != Method::GET {
            return Err((StatusCode::METHOD_NOT_ALLOWED, "Method not allowed".to_owned()));
        }
        let token = request.headers().get(TOKEN).map(HeaderValue::as_bytes).unwrap_or_default();
        if verify_slices_are_equal(token, self.environment.guest.token().as_bytes()).is_err() {
            let text = "The X-Aws-Parameters-Secrets-Token header is missing or invalid".to_owned();
            return Err((StatusCode::UNAUTHORIZED, text));
        }
        let source = self.source(&asked);
        if let Some(known) = self.cache.get(&asked, self.config.clock.now_ms(), source.ttl_ms) {
            return Ok(known);
        }
        let found = self.ask(&asked, source).await.map_err(|error| self.failed(&asked, &error))?;
        self.cache.put(asked, self.config.clock.now_ms(), found.clone());
        Ok(found)
    }

    fn source(&self, asked: &Question) -> Source {
        match asked {
            Question::Secret { .. } => self.settings.secrets,
            Question::Parameter { .. } => self.settings.parameters,
        }
    }

    async fn ask(&self, asked: &Question, source: Source) -> Result<Bytes, Error> {
        let call = async {
            let _place = self.calls.acquire().await.map_err(Error::internal)?;
            self.call(asked).await
        };
        match source.timeout {
            None => call.await,
            Some(limit) => match tokio::time::timeout(limit, call).await {
                Ok(found) => found,
                Err(_) => Err(Error::client(504, "RequestTimeout", "context deadline exceeded")),
            },
        }
    }

    async fn call(&self, asked: &Question) -> Result<Bytes, Error> {
        let ctx = self.context().await?;
        match asked.clone() {
            Question::Secret { id, version_id, version_stage } => {
                let input = GetSecretValueRequest { secret_id: id, version_id, version_stage };
                self.config.bus.call::<secrets::GetSecretValue>(ctx, input).await.map(answers::secret)
            }
            Question::Parameter { name, decrypt } => {
                let input = GetParameterRequest { name, with_decryption: Some(decrypt) };
                self.config.bus.call::<parameters::GetParameter>(ctx, input).await.map(answers::parameter)
            }
        }
    }

    /// A call of the role, as the environment's credentials make it, for as long as they last.
    async fn context(&self) -> Result<Context, Error> {
        let Environment { guest, region } = &self.environment;
        let expired = |text: String| Error::client(403, "ExpiredTokenException", text);
        let session = guest.session().await.map_err(expired)?;
        let found = self.config.credentials.lookup(&session.access_key_id, Some(&session.session_token)).await;
        let principal = found.map_err(|error| expired(error.to_string()))?.principal;
        let Principal::Identity(identity) = &principal else {
            return Err(Error::internal("an environment's credentials are nobody's"));
        };
        Ok(Context {
            account: identity.account.clone(),
            region: Region::new(region),
            request_id: RequestId::new(&self.config.ids.uuid()),
            endpoint: "http://127.0.0.1:4566".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: Some(AGENT.into()),
            via: Vec::new(),
            principal,
        })
    }

    fn failed(&self, asked: &Question, error: &Error) -> (StatusCode, String) {
        if self.settings.logs_errors {
            let operation = match asked {
                Question::Secret { .. } => "Secrets Manager: GetSecretValue",
                Question::Parameter { .. } => "SSM: GetParameter",
            };
            let (code, text) = (&error.code, error.message.as_deref().unwrap_or_default());
            (self.log)(format!(
                "[AWS Parameters and Secrets Lambda Extension] ERROR operation error {operation}, https response error StatusCode: {}, api error {code}: {text}",
                error.status
            ));
        }
        let status = if error.status < 500 { StatusCode::BAD_REQUEST } else { StatusCode::INTERNAL_SERVER_ERROR };
        (status, FAILED.to_owned())
    }
}

fn refused(why: NoQuestion) -> (StatusCode, String) {
    match why {
        NoQuestion::UnknownPath => (StatusCode::NOT_FOUND, "404 page not found".to_owned()),
        NoQuestion::Missing(name) => (StatusCode::BAD_REQUEST, format!("missing parameter {name}")),
        NoQuestion::Invalid(name) => (StatusCode::BAD_REQUEST, format!("invalid parameter {name}")),
    }
}

impl PlatformApi for Shared {
    fn serve(&self, stream: TcpStream) -> BoxFuture<'static, ()> {
        let interface = Arc::clone(&self.0);
        Box::pin(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let interface = Arc::clone(&interface);
                async move { Ok::<_, Infallible>(interface.respond(&request).await) }
            });
            let mut protocol = hyper::server::conn::http1::Builder::new();
            let serving = protocol
                .timer(TokioTimer::new())
                .max_buf_size(limits::HEAD_BYTES_MAX)
                .serve_connection(TokioIo::new(stream), service);
            if let Err(error) = serving.await {
                tracing::debug!(%error, "a connection to the secrets' interface ended early");
            }
        })
    }
}
