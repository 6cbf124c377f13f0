//! Queues come and go.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names::{self, QueueName};
use crate::page;
use crate::queue::Queue;
use crate::records::{Deleted, Doomed, QueueRecord};
use crate::redrive;
use crate::settings::Settings;
use api::sqs::{
    CreateQueueRequest, CreateQueueResult, GetQueueUrlRequest, GetQueueUrlResult, ListDeadLetterSourceQueuesRequest,
    ListDeadLetterSourceQueuesResult, ListQueuesRequest, ListQueuesResult, error as aws,
};
use contract::{Error, Map};
use platform::Context;
use std::sync::Arc;
use store::{Abort, Key, KeyRange, Scan, key};

impl Core {
    pub(crate) async fn queue_create(
        &self,
        ctx: &Context,
        input: CreateQueueRequest,
    ) -> Result<CreateQueueResult, Error> {
        let attributes = input.attributes.unwrap_or_default();
        let fifo = attributes.iter().any(|(name, value)| name == "FifoQueue" && value.eq_ignore_ascii_case("true"));
        names::check_queue(&input.queue_name, fifo)?;
        let mut settings = Settings::new(fifo);
        settings.set_all(attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())))?;
        let tags = input.tags.unwrap_or_default();
        crate::tags::check(&tags)?;
        let name = QueueName::own(ctx, &input.queue_name);
        let created = CreateQueueResult { queue_url: Some(name.url(ctx)) };
        if let Some(existing) = self.find(&name).await? {
            check_same(&existing.record().settings, &attributes)?;
            return Ok(created);
        }
        self.check_dead_letters(&name, &settings).await?;
        let now_ms = self.clock.now_ms();
        let record = QueueRecord {
            id: self.new_id(),
            created_ms: now_ms,
            modified_ms: now_ms,
            settings,
            tags: tags.into_iter().collect(),
            purged_ms: None,
            floor: 0,
        };
        self.create_or_find(name, record, &attributes).await?;
        Ok(created)
    }

    async fn create_or_find(
        &self,
        name: QueueName,
        record: QueueRecord,
        attributes: &Map<String>,
    ) -> Result<(), Error> {
        let turn = self.opening.lock().await;
        if let Some(existing) = self.loaded(&name) {
            return check_same(&existing.record().settings, attributes);
        }
        let (key, new) = (&keys::queue(&name.account, &name.region, &name.name), &record);
        let existing = self.store.transact("sqs.create", |tx| async move {
            if let Some(existing) = tx.get(&keys::QUEUES, key).await? {
                return Ok(Some(existing));
            }
            let deleted = tx.get(&keys::DELETED, key).await?;
            if deleted.is_some_and(|deleted| new.created_ms - deleted.at_ms < limits::DELETED_MS) {
                let text =
                    "You must wait 60 seconds after deleting a queue before you can create another with the same name.";
                return Err(Abort::User(aws::queue_deleted_recently(text)));
            }
            tx.delete(&keys::DELETED, key);
            tx.put(&keys::QUEUES, key, new)?;
            Ok(None)
        });
        let existing = existing.await.map_err(from_transaction)?;
        if let Some(existing) = existing {
            drop(turn);
            return check_same(&existing.settings, attributes);
        }
        self.adopt(name, record);
        Ok(())
    }

    /// Checks that a queue's dead letters can go where its policy says.
    pub(crate) async fn check_dead_letters(&self, source: &QueueName, settings: &Settings) -> Result<(), Error> {
        let Some(policy) = &settings.redrive else { return Ok(()) };
        let refused = |reason: &str| Err(redrive::refused(&policy.text(), reason));
        match QueueName::from_arn(&policy.target) {
            Some(target) if target.account != source.account => {
                return refused("Dead-letter target owner should be same as the source.");
            }
            Some(target) if target.region != source.region => {
                return refused("Dead-letter target must be in same region as the source.");
            }
            _ => {}
        }
        let Some(target) = self.queue_by_arn(&policy.target).await? else {
            return refused("Dead letter target does not exist.");
        };
        if target.fifo != settings.fifo.is_some() {
            return refused("Dead-letter queue must be same type of queue as the source.");
        }
        if !redrive::allows(target.record().settings.redrive_allow.as_deref(), &source.arn()) {
            return refused("Dead-letter target does not allow this source queue.");
        }
        Ok(())
    }

    pub(crate) async fn queue_delete(&self, queue: &Queue) -> Result<(), Error> {
        let _turn = self.opening.lock().await;
        let _change = queue.changing.lock().await;
        let name = &queue.name;
        let key = &keys::queue(&name.account, &name.region, &name.name);
        let at_ms = self.clock.now_ms();
        let outcome = self.store.transact("sqs.delete_queue", |tx| async move {
            let found = tx.get(&keys::QUEUES, key).await?;
            if found.is_none_or(|found| found.id != queue.id) {
                return Err(Abort::User(error::no_queue()));
            }
            tx.delete(&keys::QUEUES, key);
            tx.put(&keys::DELETED, key, &Deleted { at_ms })?;
            tx.put(&keys::DOOMED, &key![queue.id], &Doomed {})?;
            Ok(())
        });
        outcome.await.map_err(from_transaction)?;
        self.drop_queue(name);
        self.doomed.notify_one();
        Ok(())
    }

    pub(crate) async fn queue_url(&self, ctx: &Context, input: GetQueueUrlRequest) -> Result<GetQueueUrlResult, Error> {
        let mut name = QueueName::own(ctx, &input.queue_name);
        if let Some(owner) = input.queue_owner_aws_account_id.filter(|owner| !owner.is_empty()) {
            name.account = owner;
        }
        let queue = self.queue(&name).await?;
        Ok(GetQueueUrlResult { queue_url: Some(queue.name.url(ctx)) })
    }

    pub(crate) async fn queues_list(&self, ctx: &Context, input: ListQueuesRequest) -> Result<ListQueuesResult, Error> {
        let page = page::Page::of(input.max_results, input.next_token.as_deref())?;
        let prefix = input.queue_name_prefix.unwrap_or_default();
        let names = self.names(ctx, &prefix, &page, |_| true).await?;
        let (names, next_token) = page.cut(names);
        let urls: Vec<String> = names.iter().map(|name| QueueName::own(ctx, name).url(ctx)).collect();
        Ok(ListQueuesResult { queue_urls: (!urls.is_empty()).then_some(urls), next_token })
    }

    pub(crate) async fn sources_list(
        &self,
        ctx: &Context,
        queue: &Queue,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, Error> {
        let page = page::Page::of(input.max_results, input.next_token.as_deref())?;
        let sends_here =
            |settings: &Settings| settings.redrive.as_ref().is_some_and(|policy| policy.target == queue.arn);
        let names = self.names(ctx, "", &page, sends_here).await?;
        let (names, next_token) = page.cut(names);
        Ok(ListDeadLetterSourceQueuesResult {
            queue_urls: names.iter().map(|name| QueueName::own(ctx, name).url(ctx)).collect(),
            next_token,
        })
    }

    /// The names of the caller's queues behind the page's start, one more than fits on it.
    async fn names(
        &self,
        ctx: &Context,
        prefix: &str,
        page: &page::Page,
        wanted: impl Fn(&Settings) -> bool,
    ) -> Result<Vec<String>, Error> {
        let base = key![&ctx.account, &ctx.region];
        let mut scan = Scan::range(KeyRange::text_prefix(&base, prefix)).limit(limits::SWEEP_ROWS);
        if let Some(after) = &page.after {
            scan = scan.after(&base.push(after.as_str()));
        }
        let mut names = Vec::new();
        loop {
            let rows: Vec<(Key, QueueRecord)> = self.store.scan(&keys::QUEUES, &scan).await.map_err(from_read)?;
            names.extend(rows.iter().filter(|(_, record)| wanted(&record.settings)).filter_map(|(key, _)| key.text(2)));
            match rows.last() {
                Some((last, _)) if rows.len() == limits::SWEEP_ROWS && names.len() <= page.size => {
                    scan = scan.after(last);
                }
                _ => return Ok(names),
            }
        }
    }

    /// Whether any queue sends its dead to this one.
    pub(crate) async fn is_dead_letter_queue(&self, queue: &Queue) -> Result<bool, Error> {
        let mut scan = Scan::prefix(&key![&queue.name.account, &queue.name.region]).limit(limits::SWEEP_ROWS);
        loop {
            let rows = self.store.scan(&keys::QUEUES, &scan).await.map_err(from_read)?;
            let sends_here = |record: &QueueRecord| {
                record.settings.redrive.as_ref().is_some_and(|policy| policy.target == queue.arn)
            };
            if rows.iter().any(|(_, record)| sends_here(record)) {
                return Ok(true);
            }
            match rows.last() {
                Some((last, _)) if rows.len() == limits::SWEEP_ROWS => scan = scan.after(last),
                _ => return Ok(false),
            }
        }
    }

    /// Changes a queue's record, in the store and then in memory.
    pub(crate) async fn record_change(
        &self,
        queue: &Arc<Queue>,
        change: impl Fn(&mut QueueRecord) -> Result<(), Error>,
    ) -> Result<Arc<QueueRecord>, Error> {
        let _turn = queue.changing.lock().await;
        let name = &queue.name;
        let key = &keys::queue(&name.account, &name.region, &name.name);
        let change = &change;
        let outcome = self.store.transact("sqs.change", |tx| async move {
            let found = tx.get(&keys::QUEUES, key).await?;
            let mut record =
                found.filter(|found| found.id == queue.id).ok_or_else(|| Abort::User(error::no_queue()))?;
            change(&mut record).map_err(Abort::User)?;
            tx.put(&keys::QUEUES, key, &record)?;
            Ok(record)
        });
        queue.set_record(outcome.await.map_err(from_transaction)?);
        Ok(queue.record())
    }
}

/// A queue may be created again when all attributes that are given are those it has.
fn check_same(settings: &Settings, attributes: &Map<String>) -> Result<(), Error> {
    let mut wanted = settings.clone();
    for (name, value) in attributes {
        wanted.set_all(std::iter::once((name.as_str(), value.as_str())))?;
        if wanted.get(name) != settings.get(name) {
            let text = format!("A queue already exists with the same name and a different value for attribute {name}");
            return Err(aws::queue_name_exists(text));
        }
    }
    Ok(())
}
