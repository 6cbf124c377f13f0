//! The platform's own pages: health, coverage, code downloads, and under `up` reset and clock.

use crate::house::Mode;
use bytes::Bytes;
use compute::Fleet;
use gateway::{Body, Entrance, Extra, ExtraRequest};
use http::request::Parts;
use http::{Method, Response, StatusCode};
use platform::{BoxFuture, SharedClock};
use serde_json::{Value, json};
use service_lambda::{CodeLinks, LambdaService};
use service_logs::LogsService;
use service_sns::SnsService;
use service_sqs::SqsService;
use std::sync::Arc;
use store::Store;

/// Most hours that one request may move the clock.
const ADVANCE_MS_MAX: i64 = 366 * 24 * 3600 * 1000;

pub(crate) struct Pages {
    pub(crate) store: Store,
    pub(crate) lambda: Arc<LambdaService>,
    pub(crate) logs: Arc<LogsService>,
    pub(crate) metrics: Arc<metrics::Metrics>,
    pub(crate) cloudwatch: Arc<service_cloudwatch::CloudWatchService>,
    pub(crate) sns: Arc<SnsService>,
    pub(crate) events: Arc<service_events::EventsService>,
    pub(crate) scheduler: Arc<service_scheduler::SchedulerService>,
    pub(crate) pipes: Arc<service_pipes::PipesService>,
    pub(crate) s3: Arc<service_s3::S3Service>,
    pub(crate) sqs: Arc<SqsService>,
    pub(crate) vault: crate::vault::Vault,
    pub(crate) clock: SharedClock,
    pub(crate) fleet: Arc<Fleet>,
    pub(crate) authorizer: Arc<identity::IamAuthorizer>,
    pub(crate) mode: Mode,
}

impl Extra for Pages {
    fn claims(&self, parts: &Parts) -> bool {
        let path = parts.uri.path();
        path.starts_with("/_freehold/") || path == "/_localstack/health"
    }

    fn open_to_sandboxes(&self) -> bool {
        true
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(self.answer(request))
    }
}

impl Pages {
    async fn answer(&self, request: ExtraRequest) -> Response<Body> {
        let developer = self.mode == Mode::Up && request.entrance != Entrance::Sandbox;
        match (&request.parts.method, request.path()) {
            (&Method::GET, "/_freehold/health") => json_answer(StatusCode::OK, &self.health()),
            (&Method::GET, "/_localstack/health") => json_answer(StatusCode::OK, &localstack_health()),
            (&Method::GET, "/_freehold/coverage") => json_answer(StatusCode::OK, &coverage()),
            (&Method::GET, "/_freehold/iam/suggest") if developer => self.suggest(&request),
            (&Method::GET, "/_freehold/metrics") if request.entrance != Entrance::Sandbox => self.metrics().await,
            (&Method::GET, "/_freehold/undelivered") if developer => self.undelivered().await,
            (&Method::POST, "/_freehold/clock") if developer => self.advance(&request.body),
            (&Method::POST, "/_freehold/reset") if developer => self.reset().await,
            (&Method::GET, path) if path.starts_with(CodeLinks::PATH) => self.code(&request).await,
            _ => json_answer(StatusCode::NOT_FOUND, &json!({"message": "there is no such page"})),
        }
    }

    fn health(&self) -> Value {
        json!({"status": "ready", "version": env!("CARGO_PKG_VERSION"), "environments": self.fleet.environments(), "services": service_states()})
    }

    /// `{"advance_ms": n}` moves the clock forward; never back, since what is stored is in its past.
    fn advance(&self, body: &Bytes) -> Response<Body> {
        let asked = serde_json::from_slice::<Value>(body).ok().and_then(|body| body["advance_ms"].as_i64());
        match asked.filter(|ms| (0..=ADVANCE_MS_MAX).contains(ms)) {
            Some(ms) => {
                self.clock.advance_ms(ms);
                json_answer(StatusCode::OK, &json!({"now_ms": self.clock.now_ms()}))
            }
            None => json_answer(
                StatusCode::BAD_REQUEST,
                &json!({"message": format!("give {{\"advance_ms\": n}} with n from 0 to {ADVANCE_MS_MAX}")}),
            ),
        }
    }

    /// The least policy for a role, `?role=arn`, by the calls that it was seen to make.
    fn suggest(&self, request: &ExtraRequest) -> Response<Body> {
        let query = request.parts.uri.query().unwrap_or_default();
        let role = query.split('&').find_map(|pair| pair.strip_prefix("role=")).unwrap_or_default();
        let role = percent_encoding::percent_decode_str(role).decode_utf8_lossy();
        match identity::least_policy(&self.authorizer.observed(&role)) {
            Some(policy) => json_answer(StatusCode::OK, &policy),
            None => json_answer(StatusCode::NOT_FOUND, &json!({"message": format!("no call of {role} was seen yet")})),
        }
    }

    /// What asynchronous events led to and nobody could be told.
    async fn undelivered(&self) -> Response<Body> {
        match self.lambda.undelivered().await {
            Ok(all) => json_answer(StatusCode::OK, &json!({"undelivered": all})),
            Err(error) => {
                tracing::error!(%error, "could not read what was not delivered");
                json_answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": "the store could not be read"}))
            }
        }
    }

    /// What Prometheus reads.
    async fn metrics(&self) -> Response<Body> {
        match self.metrics.prometheus().await {
            Ok(text) => answer(StatusCode::OK, "text/plain; version=0.0.4", (text + &self.machine()).into()),
            Err(error) => {
                tracing::error!(%error, "could not read metrics");
                json_answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": "the store could not be read"}))
            }
        }
    }

    /// What the machine holds at this moment, as gauges.
    fn machine(&self) -> String {
        let mut text = format!("freehold_environments {}\n", self.fleet.environments());
        for pool in self.fleet.pools() {
            let labels = format!("runtime=\"{}\",memory_class_mb=\"{}\"", pool.runtime, pool.class_mb);
            for (state, count) in [("ready", pool.ready), ("booting", pool.booting), ("wanted", pool.wanted)] {
                text += &format!("freehold_pool_sandboxes{{{labels},state=\"{state}\"}} {count}\n");
            }
        }
        let images = self.fleet.images();
        text += &format!("freehold_snapshot_images {}\nfreehold_snapshot_image_bytes {}\n", images.count, images.bytes);
        text
    }

    async fn reset(&self) -> Response<Body> {
        self.metrics.reset();
        self.authorizer.reset();
        self.s3.reset();
        self.pipes.reset();
        let emptied = crate::house::empty(&self.store, &self.lambda, &self.sns, &self.sqs).await;
        self.logs.reset();
        self.events.reset();
        self.scheduler.reset();
        self.pipes.reset();
        self.vault.reset();
        self.cloudwatch.reset();
        match emptied {
            Ok(rows) => json_answer(StatusCode::OK, &json!({"deleted_rows": rows})),
            Err(error) => {
                tracing::error!(error = %format!("{error:#}"), "reset failed");
                json_answer(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    &json!({"message": "the store could not be emptied; see the log"}),
                )
            }
        }
    }

    async fn code(&self, request: &ExtraRequest) -> Response<Body> {
        let query = request.parts.uri.query().unwrap_or("");
        let Some(hash) = self.lambda.code_links().check(request.path(), query, self.clock.now_ms()) else {
            return json_answer(StatusCode::FORBIDDEN, &json!({"message": "the link is not valid or has expired"}));
        };
        match self.lambda.zip(hash).await {
            Ok(zip) => answer(StatusCode::OK, "application/zip", zip),
            Err(_) => json_answer(StatusCode::NOT_FOUND, &json!({"message": "the code is gone"})),
        }
    }
}

/// Every service of the operation table: `running` when something of it is implemented.
fn service_states() -> Value {
    let state = |service: &contract::Service| {
        if service.operations.iter().any(|operation| operation.implemented) { "running" } else { "disabled" }
    };
    api::services()
        .iter()
        .map(|service| (service.name.to_owned(), Value::from(state(service))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The form that tools written for LocalStack poll.
fn localstack_health() -> Value {
    json!({"services": service_states(), "edition": "freehold", "version": env!("CARGO_PKG_VERSION")})
}

/// The operation table, from the code.
fn coverage() -> Value {
    let service = |service: &contract::Service| {
        let operations =
            service.operations.iter().map(|operation| (operation.name.to_owned(), Value::from(operation.implemented)));
        let implemented = service.operations.iter().filter(|operation| operation.implemented).count();
        let table: serde_json::Map<String, Value> = operations.collect();
        (
            service.name.to_owned(),
            json!({"implemented": implemented, "total": service.operations.len(), "operations": table}),
        )
    };
    api::services().iter().map(|known| service(known)).collect::<serde_json::Map<_, _>>().into()
}

pub(crate) fn json_answer(status: StatusCode, body: &Value) -> Response<Body> {
    answer(status, "application/json", body.to_string().into())
}

pub(crate) fn answer(status: StatusCode, kind: &'static str, body: Bytes) -> Response<Body> {
    let mut response = Response::new(gateway::full(body));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static(kind));
    response
}
