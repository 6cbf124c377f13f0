//! The queue of news, and who carries them to the bus.

use crate::limits;
use crate::news::News;
use api::events::{PutEventsRequest, PutEventsRequestEntry, op};
use contract::{Error, Timestamp};
use outbox::{Handler, Item, New, Options, Outbox, Outcome, Ticket};
use platform::{AccountId, BoxFuture, Bus, Context, Principal, Region, RequestId, SharedClock, SharedIds};
use std::sync::Arc;
use store::{Failure, Store, Tx};

/// Tells the news of one service.
pub struct Announcer {
    outbox: Outbox<News>,
    courier: Arc<Courier>,
}

struct Courier {
    /// `ssm`
    service: &'static str,
    bus: Arc<Bus>,
    ids: SharedIds,
}

impl Announcer {
    /// Tells for a service by its short name, `ssm`, from the rows below `table`, of which nobody else may write.
    #[must_use]
    pub fn new(
        service: &'static str,
        table: &'static str,
        store: Store,
        clock: SharedClock,
        ids: SharedIds,
        bus: Arc<Bus>,
    ) -> Self {
        let outbox = Outbox::new(table, store, clock, Options::default());
        Self { outbox, courier: Arc::new(Courier { service, bus, ids }) }
    }

    /// Queues news in the caller's transaction. The ticket is kept until the commit has ended.
    ///
    /// # Errors
    /// What the store says; then the transaction must not commit.
    pub async fn tell(&self, tx: &Tx, news: impl IntoIterator<Item = News>) -> Result<Ticket, Failure> {
        let item = |news: News| {
            let order = news.resource.clone();
            New::now(news).in_order(order)
        };
        self.outbox.enqueue(tx, news.into_iter().map(item)).await
    }

    /// Starts the worker. It may be stopped at any point. The bus must be connected.
    pub fn spawn_workers(&self) -> tokio::task::JoinHandle<()> {
        self.outbox.start(Arc::clone(&self.courier) as Arc<dyn Handler<News>>)
    }

    /// After the store was emptied.
    pub fn reset(&self) {
        self.outbox.reset();
    }

    /// News that wait, at most `limit`.
    ///
    /// # Errors
    /// What the store says.
    pub async fn waiting(&self, limit: usize) -> Result<Vec<News>, store::ReadError> {
        self.outbox.peek(limit).await
    }
}

impl Handler<News> for Courier {
    fn handle<'a>(&'a self, item: &'a Item<News>) -> BoxFuture<'a, Outcome<News>> {
        Box::pin(async move {
            let Err(error) = self.put(&item.payload).await else { return Outcome::Done };
            let News { detail_type, resource, .. } = &item.payload;
            if error.status >= 500 && item.attempts < limits::TRIES_MAX {
                return Outcome::Retry { after_ms: limits::BACKOFF.after(item.attempts + 1) };
            }
            tracing::warn!(detail_type, resource, %error, "an event of a service was not taken and is dropped");
            Outcome::GiveUp
        })
    }
}

impl Courier {
    async fn put(&self, news: &News) -> Result<(), Error> {
        let entry = PutEventsRequestEntry {
            time: Some(Timestamp::from_ms(news.at_ms)),
            source: Some(format!("aws.{}", self.service)),
            resources: (!news.unlisted).then(|| vec![news.resource.clone()]),
            detail_type: Some(news.detail_type.clone()),
            detail: Some(news.detail.to_string()),
            ..Default::default()
        };
        let input = PutEventsRequest { entries: vec![entry], ..Default::default() };
        let answer = self.bus.call::<op::PutEvents>(self.context(news), input).await?;
        let refused = answer.entries.into_iter().flatten().find_map(|entry| entry.error_message);
        refused.map_or(Ok(()), |text| Err(Error::client(400, "InvalidArgument", text)))
    }

    fn context(&self, news: &News) -> Context {
        Context {
            principal: Principal::service(&format!("{}.amazonaws.com", self.service)),
            account: AccountId::new(&news.account),
            region: Region::new(&news.region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: false,
            source_arn: Some(news.resource.as_str().into()),
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }
}
