//! What the parts of the service share: the store, and topics in memory.
//!
//! A topic in memory is a copy of its rows with its filter policies compiled. Whoever changes rows holds `changing` and takes the
//! topic out of memory after the commit; whoever reads it next reads the rows again, under the same lock.

use crate::deliver::mail::MailCounter;
use crate::deliver::{Bunches, Relay};
use crate::error::{self, from_read, from_transaction};
use crate::filter::Filter;
use crate::keys;
use crate::limits;
use crate::measure::Measures;
use crate::names::TopicName;
use crate::records::{SubscriptionRecord, TopicRecord, Work};
use crate::service::{Roles, SnsConfig};
use crate::sign::Signer;
use contract::Error;
use datakeys::DataKeys;
use metrics::Metrics;
use outbox::{Options, Outbox};
use parking_lot::{Mutex, RwLock};
use platform::{Bus, Context, SharedClock, SharedIds};
use std::collections::HashMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, OnceLock};
use store::{Abort, Scan, Store};
use targets::http::Outside;

pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) bus: Arc<Bus>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) outbox: Outbox<Work>,
    topics: RwLock<HashMap<TopicName, Arc<Topic>>>,
    pub(crate) changing: tokio::sync::Mutex<()>,
    pub(crate) signer: RwLock<Option<Arc<Signer>>>,
    /// Held while the signer is read or made.
    pub(crate) signing: tokio::sync::Mutex<()>,
    /// The last sequence number of a FIFO message.
    pub(crate) sequence: AtomicU64,
    /// Held while a FIFO message is stored, so that a group's order is that of its sequence numbers.
    pub(crate) groups: Vec<tokio::sync::Mutex<()>>,
    pub(crate) metrics: Arc<Metrics>,
    /// Deliveries since the process began.
    pub(crate) delivered: AtomicU64,
    pub(crate) mails: Mutex<MailCounter>,
    pub(crate) trust: RwLock<Option<Arc<rustls::ClientConfig>>>,
    /// Where mails leave through.
    pub(crate) relay: Option<Relay>,
    pub(crate) outside: Outside,
    pub(crate) bunches: Arc<Bunches>,
    /// Of topics with a key of KMS.
    pub(crate) data_keys: DataKeys,
    /// Where this server is reached.
    pub(crate) here: OnceLock<String>,
}

/// A topic with its subscriptions, as of its last change.
pub(crate) struct Topic {
    pub(crate) name: TopicName,
    pub(crate) arn: String,
    pub(crate) record: TopicRecord,
    pub(crate) subscriptions: Vec<Arc<Subscription>>,
    pub(crate) measures: Measures,
}

pub(crate) struct Subscription {
    pub(crate) arn: String,
    pub(crate) record: SubscriptionRecord,
    pub(crate) filter: Option<Filter>,
}

impl Topic {
    pub(crate) fn subscription(&self, id: &str) -> Option<&Arc<Subscription>> {
        self.subscriptions.iter().find(|subscription| subscription.record.id == id)
    }
}

impl Core {
    /// Where the links of a message lead: to where its publisher reached us, or, of one that another service has published, to us.
    pub(crate) fn origin<'a>(&'a self, of_publisher: &'a str) -> &'a str {
        let here = || self.here.get().map_or("", String::as_str);
        if of_publisher.is_empty() { here() } else { of_publisher }
    }

    pub(crate) fn new(config: SnsConfig) -> Arc<Self> {
        let SnsConfig { store, bus, roles, clock, ids, metrics, relay, outside } = config;
        let options = Options { concurrency: limits::DELIVERIES };
        let outbox = Outbox::new(keys::OUTBOX, store.clone(), Arc::clone(&clock), options);
        let (bunches, data_keys) = (Bunches::new(Arc::clone(&bus)), DataKeys::new(Arc::clone(&bus)));
        Arc::new(Self {
            store,
            clock,
            ids,
            bus,
            roles,
            outbox,
            topics: RwLock::default(),
            changing: tokio::sync::Mutex::new(()),
            signer: RwLock::new(None),
            signing: tokio::sync::Mutex::new(()),
            sequence: AtomicU64::new(0),
            groups: (0..limits::GROUP_LOCKS).map(|_| tokio::sync::Mutex::new(())).collect(),
            metrics,
            delivered: AtomicU64::new(0),
            mails: Mutex::default(),
            trust: RwLock::new(None),
            relay,
            outside,
            bunches,
            data_keys,
            here: OnceLock::new(),
        })
    }

    /// The topic, or AWS's error.
    pub(crate) async fn topic(&self, name: &TopicName) -> Result<Arc<Topic>, Error> {
        self.find(name).await?.ok_or_else(error::no_topic)
    }

    pub(crate) async fn topic_by_arn(&self, ctx: &Context, arn: &str) -> Result<Arc<Topic>, Error> {
        self.topic(&TopicName::here(ctx, arn, "TopicArn")?).await
    }

    pub(crate) async fn find(&self, name: &TopicName) -> Result<Option<Arc<Topic>>, Error> {
        if let Some(topic) = self.topics.read().get(name).cloned() {
            return Ok(Some(topic));
        }
        let _turn = self.changing.lock().await;
        self.load(name).await
    }

    /// Reads a topic; the caller holds `changing`.
    pub(crate) async fn load(&self, name: &TopicName) -> Result<Option<Arc<Topic>>, Error> {
        if let Some(topic) = self.topics.read().get(name).cloned() {
            return Ok(Some(topic));
        }
        let Some(record) = self.store.get(&keys::TOPICS, &keys::topic(name)).await.map_err(from_read)? else {
            return Ok(None);
        };
        let scan = Scan::prefix(&keys::topic(name));
        let rows = self.store.scan(&keys::SUBSCRIPTIONS, &scan);
        let subscriptions = rows.await.map_err(from_read)?.into_iter().map(|(_, record)| {
            let (arn, filter) = (name.subscription_arn(&record.id), Filter::of(&record.attributes));
            Arc::new(Subscription { arn, record, filter })
        });
        let (subscriptions, measures) = (subscriptions.collect(), Measures::new(&self.metrics, name));
        let topic = Topic { name: name.clone(), arn: name.arn(), record, subscriptions, measures };
        let topic = Arc::new(topic);
        self.topics.write().insert(name.clone(), Arc::clone(&topic));
        Ok(Some(topic))
    }

    /// The topic's rows have changed; the caller holds `changing`.
    pub(crate) fn changed(&self, name: &TopicName) {
        self.topics.write().remove(name);
    }

    /// Changes a topic's row.
    pub(crate) async fn topic_change(
        &self,
        name: &TopicName,
        missing: fn() -> Error,
        change: impl Fn(&mut TopicRecord) -> Result<(), Error> + Sync,
    ) -> Result<(), Error> {
        let _turn = self.changing.lock().await;
        let (key, change) = (&keys::topic(name), &change);
        let done = self.store.transact("sns.topic_change", |tx| async move {
            let Some(mut record) = tx.get(&keys::TOPICS, key).await? else { return Err(Abort::User(missing())) };
            change(&mut record).map_err(Abort::User)?;
            Ok(tx.put(&keys::TOPICS, key, &record)?)
        });
        done.await.map_err(from_transaction)?;
        self.changed(name);
        Ok(())
    }

    /// Changes a subscription's row.
    pub(crate) async fn subscription_change(
        &self,
        topic: &TopicName,
        id: &str,
        change: impl Fn(&mut SubscriptionRecord) -> Result<(), Error> + Sync,
    ) -> Result<SubscriptionRecord, Error> {
        let _turn = self.changing.lock().await;
        let (key, change) = (&keys::subscription(topic, id), &change);
        let done = self.store.transact("sns.subscription_change", |tx| async move {
            let found = tx.get(&keys::SUBSCRIPTIONS, key).await?;
            let Some(mut record) = found else { return Err(Abort::User(error::no_subscription())) };
            change(&mut record).map_err(Abort::User)?;
            tx.put(&keys::SUBSCRIPTIONS, key, &record)?;
            Ok(record)
        });
        let record = done.await.map_err(from_transaction)?;
        self.changed(topic);
        Ok(record)
    }

    /// Forgets everything, after the store was emptied.
    pub(crate) fn forget_all(&self) {
        self.topics.write().clear();
        *self.signer.write() = None;
        self.outbox.reset();
        self.data_keys.reset();
    }

    pub(crate) fn new_id(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }
}
