//! SNS's pages beside its API: the certificate of its signatures, the links in its messages, and under `up` the letters that
//! nobody was sent.

use crate::extra::{answer, json_answer};
use crate::house::Mode;
use gateway::{Body, Entrance, Extra, ExtraRequest};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use percent_encoding::percent_decode_str;
use platform::{AccountId, BoxFuture, Context, Principal, Region, RequestId};
use serde_json::{Value, json};
use service_sns::SnsService;
use std::sync::Arc;

const OUTBOX: &str = "/_freehold/outbox";
const CERTIFICATE: &str = "/SimpleNotificationService-";

pub(crate) struct SnsPages {
    pub(crate) sns: Arc<SnsService>,
    pub(crate) mode: Mode,
}

type Query = Vec<(String, String)>;

fn query(parts: &Parts) -> Query {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (decode(name), decode(value)));
    parts.uri.query().unwrap_or("").split('&').filter_map(pair).collect()
}

/// A link of a message: unsigned, in the query alone.
fn is_link(parts: &Parts) -> bool {
    let text = parts.uri.query().unwrap_or("");
    let action = ["Action=ConfirmSubscription", "Action=Unsubscribe"]
        .iter()
        .any(|action| text.split('&').any(|pair| pair == *action));
    action
        && parts.uri.path() == "/"
        && !text.contains("X-Amz-Signature=")
        && !parts.headers.contains_key(header::AUTHORIZATION)
}

impl Extra for SnsPages {
    fn claims(&self, parts: &Parts) -> bool {
        let path = parts.uri.path();
        match parts.method {
            Method::GET => path == OUTBOX || path.starts_with(CERTIFICATE) || is_link(parts),
            Method::POST => path == OUTBOX,
            _ => false,
        }
    }

    fn open_to_sandboxes(&self) -> bool {
        true
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(self.page(request))
    }
}

impl SnsPages {
    async fn page(&self, request: ExtraRequest) -> Response<Body> {
        if request.path() != OUTBOX {
            return match request.path().starts_with(CERTIFICATE) {
                true => self.certificate(request.path()).await,
                false => self.link(&request).await,
            };
        }
        if self.mode != Mode::Up || request.entrance == Entrance::Sandbox {
            return json_answer(StatusCode::NOT_FOUND, &json!({"message": "there is no such page"}));
        }
        match request.parts.method {
            Method::POST => self.opt_out(&request).await,
            _ => self.letters(&request).await,
        }
    }

    async fn certificate(&self, path: &str) -> Response<Body> {
        match self.sns.certificate(path).await {
            Ok(Some(pem)) => answer(StatusCode::OK, "application/x-pem-file", pem.into()),
            Ok(None) => json_answer(StatusCode::NOT_FOUND, &json!({"message": "there is no such certificate"})),
            Err(error) => failed(&error),
        }
    }

    /// Whoever has the link may follow it, as on AWS.
    async fn link(&self, request: &ExtraRequest) -> Response<Body> {
        match self.sns.follow_link(&context(request), &query(&request.parts)).await {
            Ok(xml) => answer(StatusCode::OK, "text/xml", xml.into()),
            Err(error) => {
                let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let text = error.message.as_deref().unwrap_or_default().replace('&', "&amp;").replace('<', "&lt;");
                let (code, id) = (&error.code, &request.request_id);
                let xml = format!(
                    "<ErrorResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{text}</Message></Error><RequestId>{id}</RequestId></ErrorResponse>"
                );
                answer(status, "text/xml", xml.into())
            }
        }
    }

    /// `?account=…`
    async fn letters(&self, request: &ExtraRequest) -> Response<Body> {
        let query = query(&request.parts);
        let account = query.iter().find(|(name, _)| name == "account").map(|(_, account)| account.as_str());
        match self.sns.letters(account.unwrap_or("000000000000")).await {
            Ok(letters) => json_answer(StatusCode::OK, &json!({"messages": letters.0})),
            Err(error) => failed(&error),
        }
    }

    /// `{"account": …, "region": …, "opt_out": "+1555…"}`: the owner of a telephone answers STOP.
    async fn opt_out(&self, request: &ExtraRequest) -> Response<Body> {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let Some(number) = body["opt_out"].as_str() else {
            return json_answer(
                StatusCode::BAD_REQUEST,
                &json!({"message": "give {\"account\", \"region\", \"opt_out\": a number}"}),
            );
        };
        let text = |name: &str, default: &'static str| body[name].as_str().unwrap_or(default).to_owned();
        let (account, region) = (text("account", "000000000000"), text("region", "us-east-1"));
        match self.sns.opt_out(&account, &region, number).await {
            Ok(()) => json_answer(StatusCode::OK, &json!({})),
            Err(error) => failed(&error),
        }
    }
}

fn failed(error: &contract::Error) -> Response<Body> {
    tracing::error!(%error, source = ?error.source, "a page of SNS failed");
    json_answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": "it failed; see the log"}))
}

/// Of somebody who has shown a link and nothing else.
fn context(request: &ExtraRequest) -> Context {
    let scheme = if request.secure { "https" } else { "http" };
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1");
    Context {
        principal: Principal::Anonymous,
        account: AccountId::new("000000000000"),
        region: Region::new("us-east-1"),
        request_id: RequestId::new(&request.request_id),
        endpoint: format!("{scheme}://{host}").into(),
        source_ip: request.peer.map(|peer| peer.ip()),
        secure: request.secure,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}
