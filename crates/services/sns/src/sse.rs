//! SSE-KMS: messages at rest only under data keys of KMS.
//!
//! A topic that names a key of KMS has its messages sealed from then on, each under a data key that KMS made for the publisher, who
//! needs `kms:GenerateDataKey` and `kms:Decrypt`. As on AWS, deliveries ask KMS for nothing while the data key is in memory; after
//! that KMS is asked again in the publisher's name, so that a key that is gone or disabled ends what is still waiting.
//!
//! Filter policies are asked before the message is sealed. Ids, times, the group and the deduplication id are not sealed.

use crate::core::{Core, Topic};
use crate::error;
use crate::limits;
use crate::records::{Attribute, Message, Publisher, SealedMessage};
use contract::Error;
use datakeys::{Asked, DataKey, Sealed};
use platform::{AccountId, Context, Region};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::Arc;

const SERVICE: &str = "sns.amazonaws.com";
const CONTEXT: &str = "aws:sns:topicArn";
const TOPIC_KEY: &str = "KmsMasterKeyId";

/// What seals the messages of a publish.
pub(crate) struct Seal {
    key: Arc<DataKey>,
    topic_arn: String,
    publisher: Publisher,
}

/// What is sealed of a message.
#[derive(Serialize, Deserialize)]
struct Content {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attributes: Vec<(String, Attribute)>,
}

impl Core {
    /// What seals messages of this publisher; `None` when the topic has no key.
    pub(crate) async fn seal_of(&self, ctx: &Context, topic: &Topic) -> Result<Option<Seal>, Error> {
        let Some(key) = topic.record.attributes.get(TOPIC_KEY) else { return Ok(None) };
        let context = [(CONTEXT, topic.arn.as_str())];
        let asked = self.asked(ctx.through(SERVICE), topic, &context);
        let key = self.data_keys.for_sealing(&asked, key).await.map_err(|error| error::from_kms(error, ctx))?;
        Ok(Some(Seal { key, topic_arn: topic.arn.clone(), publisher: Publisher::of(ctx) }))
    }

    /// The message as it is stored.
    pub(crate) fn sealed(&self, mut message: Message, seal: Option<&Seal>) -> Result<Message, Error> {
        let Some(Seal { key, topic_arn, publisher }) = seal else { return Ok(message) };
        let content = Content {
            text: std::mem::take(&mut message.text),
            subject: message.subject.take(),
            attributes: std::mem::take(&mut message.attributes),
        };
        let plain = serde_json::to_vec(&content).map_err(Error::internal)?;
        let content = Sealed::new(key, &*self.ids, topic_arn, &plain);
        message.sealed = Some(Box::new(SealedMessage { content, publisher: publisher.clone() }));
        Ok(message)
    }

    /// A stored message in the clear.
    pub(crate) async fn opened<'a>(&self, topic: &Topic, message: &'a Message) -> Result<Cow<'a, Message>, Error> {
        let Some(sealed) = &message.sealed else { return Ok(Cow::Borrowed(message)) };
        let SealedMessage { content, publisher } = &**sealed;
        let own = self.context(topic, &topic.name.region, message);
        let source_arn = publisher.source_arn().map(Arc::from);
        let ctx = Context { source_arn, ..own.acting_as(publisher.principal()) }.through(SERVICE);
        let context = [(CONTEXT, content.place.as_str())];
        let asked = self.asked(ctx, topic, &context);
        let key =
            self.data_keys.for_opening(&asked, &content.key).await.map_err(|error| error::from_kms(error, &own))?;
        let Content { text, subject, mut attributes } =
            serde_json::from_slice(&content.open(&key)?).map_err(Error::internal)?;
        attributes.extend_from_slice(&message.attributes);
        Ok(Cow::Owned(Message { text, subject, attributes, sealed: None, ..message.clone() }))
    }

    /// KMS is asked where the topic is.
    fn asked<'a>(&self, ctx: Context, topic: &Topic, encryption_context: &'a [(&'a str, &'a str)]) -> Asked<'a> {
        let (account, region) = (AccountId::new(&topic.name.account), Region::new(&topic.name.region));
        let ctx = Context { account, region, ..ctx };
        Asked { ctx, encryption_context, reuse_ms: limits::DATA_KEY_MS, now_ms: self.now_ms() }
    }
}
