//! The ways in beside the API: pages of a bucket (`sites`), uploads by web forms (`forms`), pages of other origins (`cors`).

use crate::S3Service;
use crate::core::Core;
use crate::cors::{CorsAnswer, CorsQuestion};
use crate::forms::Forms;
use crate::points::Named;
use crate::sites::Sites;
use gateway::{BucketPages, BucketSays, CredentialSource, ExtraRequest, PageAsks};
use http::header;
use http::request::Parts;
use platform::{AccountId, BoxFuture, Context, Principal, Region, RequestId, SharedClock};
use std::sync::Arc;

/// What the ways in share.
pub(crate) struct Doors {
    pub(crate) core: Arc<Core>,
    pub(crate) credentials: Arc<dyn CredentialSource>,
    /// The real time: forms are made by clients whose clocks did not move.
    pub(crate) real_clock: SharedClock,
}

impl S3Service {
    /// The ways in beside the API, for the gateway's list. `real_clock` is the clock of those who sign.
    #[must_use]
    pub fn doors(&self, credentials: Arc<dyn CredentialSource>, real_clock: SharedClock) -> (Sites, Forms) {
        let doors = Arc::new(Doors { core: Arc::clone(&self.core), credentials, real_clock });
        (Sites(Arc::clone(&doors)), Forms(doors))
    }
}

/// The host that a request names.
pub(crate) fn authority(parts: &Parts) -> &str {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str)).unwrap_or("")
}

impl Doors {
    pub(crate) fn context(&self, request: &ExtraRequest, principal: Principal, region: &str) -> Context {
        let scheme = if request.secure { "https" } else { "http" };
        let agent = request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
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
            user_agent: agent.map(Arc::from),
            via: Vec::new(),
        }
    }
}

impl BucketPages for S3Service {
    fn cors<'a>(&'a self, asks: PageAsks<'a>) -> BoxFuture<'a, BucketSays> {
        Box::pin(async move {
            let question = CorsQuestion { origin: asks.origin, method: asks.method, headers: asks.headers };
            match self.core.cors(asks.bucket, question).await {
                Ok(CorsAnswer::Allowed(headers)) => BucketSays::Allowed(headers),
                Ok(CorsAnswer::Refused) => BucketSays::Refused,
                Ok(CorsAnswer::NoBucket) => BucketSays::NoBucket,
                Ok(CorsAnswer::NoRules) => BucketSays::Nothing,
                Err(error) => {
                    tracing::error!(%error, bucket = asks.bucket, "could not read a bucket's rules");
                    BucketSays::Refused
                }
            }
        })
    }

    fn whose<'a>(&'a self, bucket: &'a str) -> BoxFuture<'a, Option<(String, String)>> {
        Box::pin(async move {
            if crate::points::may_name(bucket)
                && let Named::Point(point) = self.core.named("", bucket).await
            {
                return Some((point.region, point.account));
            }
            self.core.quietly(bucket).await.map(|bucket| (bucket.region, bucket.owner))
        })
    }
}
