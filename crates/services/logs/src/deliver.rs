//! Deliveries to the subscribers of log groups.
//!
//! A delivery is stored in the commit of the put that it is made of. Deliveries of one stream to one subscriber stay in order.

use crate::limits;
use crate::service::LogsService;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, write::GzEncoder};
use metrics::Series;
use outbox::{Handler, Item, New, Outcome};
use platform::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::io::Write as _;
use std::sync::Weak;
use targets::{Code, Failure, Parameters, Shot};

/// Events of one put on their way to one subscriber.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) group: String,
    pub(crate) stream: String,
    /// The subscription filter's name.
    pub(crate) filter: String,
    /// ARN of the function.
    pub(crate) destination: String,
    /// Id, time, message.
    pub(crate) events: Vec<(String, i64, String)>,
}

/// Delivers for a service while that lives.
pub(crate) struct Courier(pub(crate) Weak<LogsService>);

impl Handler<Delivery> for Courier {
    fn handle<'a>(&'a self, item: &'a Item<Delivery>) -> BoxFuture<'a, Outcome<Delivery>> {
        Box::pin(async move {
            match self.0.upgrade() {
                Some(service) => service.deliver(item).await,
                None => Outcome::Retry { after_ms: limits::DELIVERY_BACKOFF.max_ms },
            }
        })
    }
}

impl LogsService {
    async fn deliver(&self, item: &Item<Delivery>) -> Outcome<Delivery> {
        let delivery = &item.payload;
        let body = delivery.body();
        let shot = Shot {
            account: &delivery.account,
            region: &delivery.region,
            source_arn: &delivery.source_arn(),
            role_arn: None,
            arn: &delivery.destination,
            body: &body,
            parameters: &Parameters::NONE,
        };
        match self.sender.send(&shot).await {
            Ok(_) => {
                self.tally(delivery, "ForwardedLogEvents");
                Outcome::Done
            }
            Err(failure) => self.failed(item, &failure),
        }
    }

    /// AWS tries for a day, and for ten minutes where rights or the destination are missing.
    fn failed(&self, item: &Item<Delivery>, failure: &Failure) -> Outcome<Delivery> {
        self.tally(&item.payload, "DeliveryErrors");
        let refused = matches!(failure.code, Code::NoPermissions | Code::NoResource);
        let patience_ms = match (refused, failure.passes) {
            (true, _) => limits::REFUSED_MS_MAX,
            (false, true) => limits::DELIVERY_MS_MAX,
            (false, false) => 0,
        };
        if self.clock.now_ms() - item.enqueued_ms < patience_ms {
            return Outcome::Retry { after_ms: limits::DELIVERY_BACKOFF.spread(item.attempts + 1, &*self.ids) };
        }
        let Delivery { group, filter, destination, .. } = &item.payload;
        tracing::warn!(
            group,
            filter,
            destination,
            error = failure.message,
            "log events did not reach their subscriber"
        );
        Outcome::GiveUp
    }

    fn tally(&self, delivery: &Delivery, metric: &str) {
        let dimensions = [
            ("LogGroupName", &delivery.group),
            ("DestinationType", &"Lambda".to_owned()),
            ("FilterName", &delivery.filter),
        ];
        let dimensions = dimensions.map(|(name, value)| (name.to_owned(), value.clone())).to_vec();
        let series = Series::new(&delivery.account, &delivery.region, "AWS/Logs", metric, dimensions);
        self.metrics.record(series, "Count", delivery.events.len() as f64, self.clock.now_ms());
    }
}

impl Delivery {
    /// With the order that it is delivered in.
    pub(crate) fn into_item(self) -> New<Self> {
        let order = format!("{}\n{}\n{}\n{}\n{}", self.account, self.region, self.group, self.filter, self.stream);
        New::now(self).in_order(order)
    }

    fn source_arn(&self) -> String {
        format!("arn:aws:logs:{}:{}:log-group:{}:*", self.region, self.account, self.group)
    }

    /// AWS's event: the data as JSON, compressed, in Base64.
    fn body(&self) -> String {
        let data = json!({
            "messageType": "DATA_MESSAGE",
            "owner": self.account,
            "logGroup": self.group,
            "logStream": self.stream,
            "subscriptionFilters": [self.filter],
            "logEvents": self.events.iter().map(|(id, timestamp, message)| json!({"id": id, "timestamp": timestamp, "message": message})).collect::<Vec<_>>(),
        });
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        let written = gzip.write_all(data.to_string().as_bytes()).and_then(|()| gzip.finish());
        json!({"awslogs": {"data": STANDARD.encode(written.expect("memory takes what is written"))}}).to_string()
    }
}
