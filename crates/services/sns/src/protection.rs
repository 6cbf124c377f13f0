//! Data protection policies: kept, and without effect.

use crate::core::Core;
use crate::error::{invalid, no_resource};
use crate::names::TopicName;
use contract::Error;

impl Core {
    pub(crate) async fn protection_put(&self, arn: &str, policy: &str) -> Result<(), Error> {
        let name = TopicName::parse(arn, "ResourceArn")?;
        let is_policy = serde_json::from_str::<serde_json::Value>(policy).is_ok_and(|policy| policy.is_object());
        if !policy.is_empty() && !is_policy {
            return Err(invalid("DataProtectionPolicy Reason: failed to parse JSON."));
        }
        let change = |record: &mut crate::records::TopicRecord| {
            record.protection = Some(policy.to_owned()).filter(|policy| !policy.is_empty());
            Ok(())
        };
        self.topic_change(&name, no_resource, change).await
    }

    pub(crate) async fn protection_get(&self, arn: &str) -> Result<Option<String>, Error> {
        let name = TopicName::parse(arn, "ResourceArn")?;
        let topic = self.find(&name).await?.ok_or_else(no_resource)?;
        Ok(topic.record.protection.clone())
    }
}
