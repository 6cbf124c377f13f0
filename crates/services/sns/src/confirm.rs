//! Confirmations: by a signed call, or by the link that the subscriber was sent.

use crate::core::Core;
use crate::error::{invalid, no_subscription, no_topic};
use crate::limits;
use crate::names::TopicName;
use crate::records::SubscriptionRecord;
use contract::Error;
use platform::Context;

impl Core {
    /// Confirms the subscription with this token; gives its ARN.
    pub(crate) async fn confirm(&self, arn: &str, token: &str, guarded: bool, signed: bool) -> Result<String, Error> {
        let name = TopicName::from_arn(arn).ok_or_else(|| invalid("Topic"))?;
        let topic = self.find(&name).await?.ok_or_else(no_topic)?;
        let found = topic.subscriptions.iter().find(|one| one.record.token.as_deref() == Some(token));
        let subscription = found.ok_or_else(|| invalid("Token"))?;
        if subscription.record.confirmed {
            return Ok(subscription.arn.clone());
        }
        if subscription.record.created_ms + limits::CONFIRMATION_MS < self.now_ms() {
            return Err(invalid("Token"));
        }
        let change = |record: &mut SubscriptionRecord| {
            record.confirmed = true;
            record.authenticated = signed;
            record.guarded = guarded;
            Ok(())
        };
        self.subscription_change(&name, &subscription.record.id, change).await?;
        Ok(subscription.arn.clone())
    }

    /// A link of a letter: its query, already decoded. Gives the answer's XML.
    pub(crate) async fn follow_link(&self, ctx: &Context, query: &[(String, String)]) -> Result<String, Error> {
        let given = |name: &str| query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let member = |name: &str| given(name).ok_or_else(|| invalid(name));
        let result = match given("Action") {
            Some("ConfirmSubscription") => {
                let arn = self.confirm(member("TopicArn")?, member("Token")?, false, false).await?;
                format!(
                    "<ConfirmSubscriptionResult><SubscriptionArn>{arn}</SubscriptionArn></ConfirmSubscriptionResult>"
                )
            }
            Some("Unsubscribe") => {
                self.unsubscribe(ctx, member("SubscriptionArn")?, false).await?;
                String::new()
            }
            _ => return Err(no_subscription()),
        };
        let action = given("Action").unwrap_or_default();
        let (id, space) = (&ctx.request_id, "http://sns.amazonaws.com/doc/2010-03-31/");
        Ok(format!(
            "<{action}Response xmlns=\"{space}\">{result}<ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></{action}Response>"
        ))
    }
}
