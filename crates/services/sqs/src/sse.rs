//! SSE-KMS: bodies and attributes of messages at rest only under data keys of KMS.
//!
//! A queue that names a key of KMS has its messages sealed from then on: each under a data key that KMS made for the sender, who needs
//! `kms:GenerateDataKey` and `kms:Decrypt`; the wrapped key is stored with the message, and each receiver needs `kms:Decrypt` on it.
//! For `KmsDataKeyReusePeriodSeconds` KMS is not asked again for the same principal. What is sealed stays so, and under its key,
//! whatever becomes of the queue's settings and into whichever queue it is moved.
//!
//! Ids, times, the group and the deduplication id (which may be the body's hash) are not sealed, as on AWS.

use crate::core::Core;
use crate::digest;
use crate::draft::Draft;
use crate::error;
use crate::handle::Handle;
use crate::names::QueueName;
use crate::queue::Queue;
use crate::records::{Attribute, Message};
use contract::Error;
use datakeys::{Asked, DataKey, Sealed};
use platform::{AccountId, Context, Region};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

const SERVICE: &str = "sqs.amazonaws.com";
const CONTEXT: &str = "aws:sqs:arn";

/// What is sealed of a message besides its body.
#[derive(Serialize, Deserialize)]
struct Rest {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attributes: Vec<(String, Attribute)>,
}

/// Messages of a receive whose receiver may not read them, and why.
#[derive(Default)]
pub(crate) struct Unread {
    handles: Vec<Handle>,
    why: Option<Error>,
}

impl Core {
    /// Seals messages, if the queue has a key of KMS.
    pub(crate) async fn seal(&self, ctx: &Context, queue: &Queue, mut drafts: Vec<Draft>) -> Result<Vec<Draft>, Error> {
        let record = queue.record();
        let Some(key) = record.settings.kms_key.as_deref().filter(|_| !drafts.is_empty()) else { return Ok(drafts) };
        let context = [(CONTEXT, queue.arn.as_str())];
        let asked = self.asked(ctx, &queue.name, &context, record.settings.kms_reuse_ms());
        let key = self.data_keys.for_sealing(&asked, key).await.map_err(|error| error::from_kms(error, ctx))?;
        for draft in &mut drafts {
            self.seal_one(&mut draft.message, &key, &queue.arn)?;
        }
        Ok(drafts)
    }

    fn seal_one(&self, message: &mut Message, key: &DataKey, arn: &str) -> Result<(), Error> {
        let body = std::mem::take(&mut message.body);
        let rest = Rest { attributes: std::mem::take(&mut message.attributes) };
        let rest = serde_json::to_vec(&rest).map_err(Error::internal)?;
        let length = u32::try_from(body.len()).map_err(Error::internal)?.to_be_bytes();
        let plain = [&length[..], body.as_bytes(), &rest].concat();
        message.sealed = Some(Box::new(Sealed::new(key, &*self.ids, arn, &plain)));
        message.md5 = String::new();
        Ok(())
    }

    /// The message as it was sent.
    async fn unseal(&self, ctx: &Context, queue: &Queue, sealed: &Sealed, message: &mut Message) -> Result<(), Error> {
        let context = [(CONTEXT, sealed.place.as_str())];
        // The key is where the message was sent to first.
        let name = QueueName::from_arn(&sealed.place).unwrap_or_else(|| queue.name.clone());
        let asked = self.asked(ctx, &name, &context, queue.record().settings.kms_reuse_ms());
        let key = self.data_keys.for_opening(&asked, &sealed.key).await.map_err(|error| error::from_kms(error, ctx))?;
        let plain = sealed.open(&key)?;
        let (body, rest) = parts(&plain).ok_or_else(|| Error::internal("a sealed message is damaged"))?;
        message.body = body;
        message.attributes = rest.attributes;
        message.md5 = digest::of_body(&message.body);
        Ok(())
    }

    /// What KMS is asked with: the caller's rights, where the queue is.
    fn asked<'a>(
        &self,
        ctx: &Context,
        queue: &QueueName,
        encryption_context: &'a [(&'a str, &'a str)],
        reuse_ms: i64,
    ) -> Asked<'a> {
        let (account, region) = (AccountId::new(&queue.account), Region::new(&queue.region));
        let ctx = Context { account, region, ..ctx.through(SERVICE) };
        Asked { ctx, encryption_context, reuse_ms, now_ms: self.clock.now_ms() }
    }

    /// The message in the clear; `None` when the receiver may not read it, which is noted.
    pub(crate) async fn read_or_note(
        &self,
        ctx: &Context,
        queue: &Queue,
        mut message: Message,
        handle: &Handle,
        unread: &mut Unread,
    ) -> Option<Message> {
        let opened = match message.sealed.take() {
            Some(sealed) => self.unseal(ctx, queue, &sealed, &mut message).await,
            None => self.open_house(&mut message).await,
        };
        match opened {
            Ok(()) => Some(message),
            Err(error) => {
                unread.handles.push(*handle);
                unread.why.get_or_insert(error);
                None
            }
        }
    }

    /// Lets others have what this receiver could not read, at once. It hears why unless there is something that it could read; in a
    /// FIFO queue nothing overtakes what could not be read.
    pub(crate) async fn give_back(
        self: &Arc<Self>,
        queue: &Arc<Queue>,
        mut unread: Unread,
        messages: Vec<api::sqs::Message>,
    ) -> Result<Vec<api::sqs::Message>, Error> {
        let Some(why) = unread.why.take() else { return Ok(messages) };
        let all = queue.fifo || messages.is_empty();
        let read = messages.iter().filter(|_| all).filter_map(|message| message.receipt_handle.clone());
        for handle in unread.handles.iter().copied().map(Handle::text).chain(read) {
            if let Err(error) = self.change_visibility(queue, &handle, Some(0)).await {
                tracing::warn!(%error, queue = queue.arn, "a message that could not be read stays invisible");
            }
        }
        if all { Err(why) } else { Ok(messages) }
    }
}

fn parts(plain: &[u8]) -> Option<(String, Rest)> {
    let (length, rest) = plain.split_first_chunk::<4>()?;
    let (body, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    Some((String::from_utf8(body.to_vec()).ok()?, serde_json::from_slice(rest).ok()?))
}
