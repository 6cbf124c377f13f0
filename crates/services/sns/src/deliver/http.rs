//! Deliveries to web servers.

use super::notification::Notification;
use super::{Attempt, tls};
use crate::core::{Core, Subscription, Topic};
use crate::delivery_policy;
use crate::limits;
use crate::records::{Failure, Letter};
use crate::subscription_settings::is_raw;
use bytes::Bytes;
use contract::Error;
use http::{Request, Response, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::rt::TokioIo;
use std::time::Duration;

/// A request to a web server.
struct Post<'a> {
    url: &'a str,
    kind: &'a str,
    message_id: &'a str,
    topic_arn: &'a str,
    subscription_arn: Option<&'a str>,
    raw: bool,
    content_type: String,
    body: String,
}

type Fault = Box<dyn std::error::Error + Send + Sync>;

impl Core {
    pub(super) async fn to_web(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notification: &Notification<'_>,
    ) -> Result<Attempt, Error> {
        let raw = is_raw(&subscription.record);
        let body = match raw {
            true => notification.text(&subscription.record.protocol).to_owned(),
            false => notification.json(subscription).await?,
        };
        let policy = |of: &crate::records::Attributes| of.get("DeliveryPolicy").cloned();
        let (of_topic, own) = (policy(&topic.record.attributes), policy(&subscription.record.attributes));
        let kind = delivery_policy::content_type(of_topic.as_deref(), own.as_deref());
        let post = Post {
            url: &subscription.record.endpoint,
            kind: "Notification",
            message_id: &notification.message.id,
            topic_arn: &topic.arn,
            subscription_arn: Some(&subscription.arn),
            raw,
            content_type: kind.unwrap_or_else(|| "text/plain; charset=UTF-8".to_owned()),
            body,
        };
        Ok(self.post(post).await)
    }

    pub(super) async fn letter_to_web(&self, letter: &Letter, body: String) -> Attempt {
        let (arn, subscription) = (letter.topic.arn(), letter.topic.subscription_arn(&letter.id));
        let kind = if letter.goodbye { "UnsubscribeConfirmation" } else { "SubscriptionConfirmation" };
        let post = Post {
            url: &letter.endpoint,
            kind,
            message_id: &letter.message_id,
            topic_arn: &arn,
            subscription_arn: letter.goodbye.then_some(&subscription),
            raw: false,
            content_type: "text/plain; charset=UTF-8".to_owned(),
            body,
        };
        self.post(post).await
    }

    async fn post(&self, post: Post<'_>) -> Attempt {
        let time = Duration::from_millis(limits::HTTP_ATTEMPT_MS);
        let failed = |code: &str, text: String| Attempt::NotYet(Failure::new(code, text));
        match tokio::time::timeout(time, self.exchange(&post)).await {
            Err(_) => failed("504", format!("no answer within {} s", limits::HTTP_ATTEMPT_MS / 1000)),
            Ok(Err(fault)) if is_internal(&fault) => Attempt::never("403", fault.to_string()),
            Ok(Err(fault)) => failed("503", fault.to_string()),
            Ok(Ok((code, answer))) => match code {
                200..=299 => Attempt::Delivered { code, answer },
                429 | 500..=599 => failed(&code.to_string(), answer),
                _ => Attempt::never(&code.to_string(), answer),
            },
        }
    }

    /// One request on a connection of its own; gives the answer's status and the beginning of its body.
    async fn exchange(&self, post: &Post<'_>) -> Result<(u16, String), Fault> {
        let url: Uri = post.url.parse()?;
        let host = url.host().ok_or("the URL names no host")?.trim_matches(['[', ']']).to_owned();
        let encrypted = url.scheme_str() == Some("https");
        let port = url.port_u16().unwrap_or(if encrypted { 443 } else { 80 });
        let stream = self.outside.connect(&host, port).await?;
        stream.set_nodelay(true)?;
        let request = request(&url, post)?;
        let response = match encrypted {
            true => talk(tls::connect(self.trust()?, &host, stream).await?, request).await?,
            false => talk(stream, request).await?,
        };
        let code = response.status().as_u16();
        let body = Limited::new(response.into_body(), limits::HTTP_ANSWER_BYTES_MAX).collect().await;
        Ok((code, body.map_or_else(|_| String::new(), |body| String::from_utf8_lossy(&body.to_bytes()).into_owned())))
    }
}

/// Whether the address may not be called at all.
fn is_internal(fault: &Fault) -> bool {
    fault.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied)
}

async fn talk<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Response<hyper::body::Incoming>, Fault>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection to a subscriber has ended");
        }
    });
    Ok(sender.send_request(request).await?)
}

fn request(url: &Uri, post: &Post<'_>) -> Result<Request<Full<Bytes>>, http::Error> {
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let authority = url.authority().map_or("", |authority| authority.as_str());
    let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(user, host)| (Some(user), host));
    let mut request = Request::post(path)
        .header("x-amz-sns-message-type", post.kind)
        .header("x-amz-sns-message-id", post.message_id)
        .header("x-amz-sns-topic-arn", post.topic_arn);
    if let Some(arn) = post.subscription_arn {
        request = request.header("x-amz-sns-subscription-arn", arn);
    }
    if post.raw {
        request = request.header("x-amz-sns-rawdelivery", "true");
    }
    if let Some(user) = user {
        use base64::Engine as _;
        let encoded = base64::engine::general_purpose::STANDARD.encode(user);
        request = request.header(header::AUTHORIZATION, format!("Basic {encoded}"));
    }
    request
        .header(header::CONTENT_TYPE, &post.content_type)
        .header(header::HOST, host)
        .header(header::CONNECTION, "close")
        .header(header::USER_AGENT, "Amazon Simple Notification Service Agent")
        .header(header::ACCEPT_ENCODING, "gzip,deflate")
        .body(Full::new(Bytes::from(post.body.clone())))
}
