//! Whom a bucket notifies: its configuration, checked in form and by asking those whom it names.

use crate::core::Core;
use crate::notify::{Delivery, context, deliver};
use crate::records::Bucket;
use crate::{config, error};
use api::lambda;
use api::s3::{NotificationConfiguration, NotificationConfigurationFilter};
use contract::{Error, Value};
use platform::Context;
use serde_json::json;

/// One destination that a bucket names.
pub(crate) struct Destination {
    pub(crate) id: String,
    pub(crate) arn: String,
    events: Vec<String>,
    filter: Option<NotificationConfigurationFilter>,
}

impl Destination {
    pub(crate) fn wants(&self, event: &str, key: &str) -> bool {
        self.events.iter().any(|pattern| matches_event(pattern, event)) && self.passes(key)
    }

    fn passes(&self, key: &str) -> bool {
        let rules =
            self.filter.iter().filter_map(|filter| filter.key.as_ref()).filter_map(|key| key.filter_rules.as_ref());
        rules.flatten().all(|rule| {
            let value = rule.value.as_deref().unwrap_or_default();
            match rule.name.as_deref().map(str::to_ascii_lowercase).as_deref() {
                Some("prefix") => key.starts_with(value),
                Some("suffix") => key.ends_with(value),
                _ => false,
            }
        })
    }
}

/// `s3:ObjectCreated:*` stands for all of its kind.
fn matches_event(pattern: &str, event: &str) -> bool {
    let pattern = pattern.strip_prefix("s3:").unwrap_or(pattern);
    match pattern.strip_suffix('*') {
        Some(kind) => event.starts_with(kind),
        None => pattern == event,
    }
}

pub(crate) fn destinations(config: &NotificationConfiguration) -> Vec<Destination> {
    let functions = config
        .lambda_function_configurations
        .iter()
        .flatten()
        .map(|one| (one.id.clone(), one.lambda_function_arn.clone(), one.events.clone(), one.filter.clone()));
    let queues = config
        .queue_configurations
        .iter()
        .flatten()
        .map(|one| (one.id.clone(), one.queue_arn.clone(), one.events.clone(), one.filter.clone()));
    let topics = config
        .topic_configurations
        .iter()
        .flatten()
        .map(|one| (one.id.clone(), one.topic_arn.clone(), one.events.clone(), one.filter.clone()));
    let all = functions.chain(queues).chain(topics);
    all.map(|(id, arn, events, filter)| Destination { id: id.unwrap_or_default(), arn, events, filter }).collect()
}

impl Core {
    pub(crate) async fn notification_put(
        &self,
        ctx: &Context,
        input: api::s3::PutBucketNotificationConfigurationRequest,
    ) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let mut config = input.notification_configuration;
        self.name_all(&mut config);
        let all = destinations(&config);
        check(&all)?;
        if input.skip_destination_validation != Some(true) {
            let mut unusable = Vec::new();
            for to in &all {
                unusable.extend(self.try_out(ctx, &bucket, to).await.err());
            }
            refuse(&unusable)?;
        }
        let empty = all.is_empty() && config.event_bridge_configuration.is_none();
        let json = config::write(config);
        self.change_bucket(&bucket.name, |bucket| {
            match empty {
                true => bucket.configs.remove("notification"),
                false => bucket.configs.insert("notification".to_owned(), json.clone()),
            };
            Ok(())
        })
        .await
        .map(drop)
    }

    /// Gives an id to each that has none.
    fn name_all(&self, config: &mut NotificationConfiguration) {
        let functions = config.lambda_function_configurations.iter_mut().flatten().map(|one| &mut one.id);
        let queues = config.queue_configurations.iter_mut().flatten().map(|one| &mut one.id);
        let topics = config.topic_configurations.iter_mut().flatten().map(|one| &mut one.id);
        for id in functions.chain(queues).chain(topics) {
            id.get_or_insert_with(|| {
                self.ids.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48)
            });
        }
    }

    /// Whether the destination takes what the bucket sends: a test event, or for a function a question only.
    async fn try_out(&self, ctx: &Context, bucket: &Bucket, to: &Destination) -> Result<(), (String, String)> {
        let test = json!({
            "Service": "Amazon S3", "Event": "s3:TestEvent", "Time": platform::iso_ms(self.now_ms()),
            "Bucket": bucket.name, "RequestId": ctx.request_id.as_str(), "HostId": ctx.request_id.as_str(),
        });
        let delivery = Delivery {
            to: to.arn.clone(),
            body: test.to_string(),
            bucket: bucket.name.clone(),
            account: bucket.owner.clone(),
            region: bucket.region.clone(),
        };
        let request_id = self.ids.uuid();
        let result = if to.arn.split(':').nth(2) == Some("lambda") {
            let input = lambda::InvocationRequest {
                function_name: to.arn.clone(),
                invocation_type: Some("DryRun".to_owned()),
                ..lambda::InvocationRequest::default()
            };
            self.bus.call::<lambda::op::Invoke>(context(&delivery, &request_id), input).await.map(drop)
        } else {
            deliver(&self.bus, &request_id, &delivery, self.now_ms()).await
        };
        match result {
            Ok(()) => Ok(()),
            Err(error) if error.status == 403 && self.is_missing(ctx, &to.arn).await => Err(unusable(&to.arn, false)),
            Err(error) => Err(unusable(&to.arn, error.status == 403)),
        }
    }

    /// Whether there is no such queue or topic, as far as the caller may see: nobody's policy lets S3 into what is not there.
    async fn is_missing(&self, ctx: &Context, arn: &str) -> bool {
        let parts: Vec<&str> = arn.split(':').collect();
        let [_, _, service, region, account, name] = parts[..] else { return false };
        let ctx = Context { region: platform::Region::new(region), ..ctx.through("s3.amazonaws.com") };
        let asked = match service {
            "sqs" => {
                let input = api::sqs::GetQueueUrlRequest {
                    queue_name: name.to_owned(),
                    queue_owner_aws_account_id: Some(account.to_owned()),
                };
                self.bus.call::<api::sqs::op::GetQueueUrl>(ctx, input).await.map(drop)
            }
            "sns" => {
                let input = api::sns::GetTopicAttributesInput { topic_arn: arn.to_owned() };
                self.bus.call::<api::sns::op::GetTopicAttributes>(ctx, input).await.map(drop)
            }
            _ => return false,
        };
        asked.is_err_and(|error| error.status < 500 && error.status != 403)
    }
}

/// A destination, and why it cannot be used.
fn unusable(arn: &str, there: bool) -> (String, String) {
    let text = match arn.split(':').nth(2) {
        Some("sqs") if there => {
            "Permissions on the destination queue do not allow S3 to publish notifications from this bucket"
        }
        Some("sqs") => "The destination queue does not exist",
        Some("sns") if there => {
            "Permissions on the destination topic do not allow S3 to publish notifications from this bucket"
        }
        Some("sns") => "The destination topic does not exist",
        _ => return (format!("{arn}, null"), format!("Not authorized to invoke function [{arn}]")),
    };
    (arn.to_owned(), text.to_owned())
}

/// Names of members for as many destinations as are told of at once.
const NAMED: [(&str, &str); 5] = [
    ("ArgumentName1", "ArgumentValue1"),
    ("ArgumentName2", "ArgumentValue2"),
    ("ArgumentName3", "ArgumentValue3"),
    ("ArgumentName4", "ArgumentValue4"),
    ("ArgumentName5", "ArgumentValue5"),
];

fn refuse(unusable: &[(String, String)]) -> Result<(), Error> {
    if unusable.is_empty() {
        return Ok(());
    }
    let text = "Unable to validate the following destination configurations";
    let error = Error::client(400, "InvalidArgument", text);
    Err(NAMED.iter().zip(unusable).fold(error, |error, ((name, value), (arn, why))| {
        error.with_member(name, Value::from(arn.as_str())).with_member(value, Value::from(why.as_str()))
    }))
}

const EVENTS: [&str; 33] = [
    "s3:ObjectRetention:Put",
    "s3:ReducedRedundancyLostObject",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:ObjectRestore:Delete",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:LifecycleTransition",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
    "s3:ObjectAnnotation:*",
    "s3:ObjectAnnotation:Put",
    "s3:ObjectAnnotation:Delete",
    "s3:ObjectAcl:*",
    "s3:TestEvent",
];

/// What a configuration must be before anybody is asked.
fn check(all: &[Destination]) -> Result<(), Error> {
    for (at, to) in all.iter().enumerate() {
        if to.arn.split(':').count() < 6 || !to.arn.starts_with("arn:") {
            return Err(error::argument("ARN", &to.arn, "The ARN could not be parsed"));
        }
        if to.events.is_empty() {
            return Err(error::malformed_xml());
        }
        if to.events.iter().any(|event| !EVENTS.contains(&event.as_str())) {
            return Err(error::argument("Event", "", "The event is not supported for notifications"));
        }
        let rules: Vec<_> = to
            .filter
            .iter()
            .filter_map(|filter| filter.key.as_ref())
            .filter_map(|key| key.filter_rules.as_ref())
            .flatten()
            .collect();
        for rule in &rules {
            let name = rule.name.as_deref().unwrap_or_default();
            if !["prefix", "suffix"].contains(&name.to_ascii_lowercase().as_str()) {
                return Err(error::argument(
                    "FilterRule.Name",
                    name,
                    "filter rule name must be either prefix or suffix",
                ));
            }
        }
        let twice = all[..at].iter().any(|other| other.id == to.id);
        if twice {
            return Err(error::argument("Id", &to.id, "Same ID used for multiple configurations. IDs must be unique."));
        }
        let overlaps = all[..at].iter().any(|other| {
            let same_event = to.events.iter().any(|one| {
                other.events.iter().any(|two| {
                    matches_event(one, two.strip_prefix("s3:").unwrap_or(two))
                        || matches_event(two, one.strip_prefix("s3:").unwrap_or(one))
                })
            });
            same_event && overlap(to, other)
        });
        if overlaps {
            return Err(error::argument(
                "Event",
                "",
                "Configurations overlap. Configurations on the same bucket cannot share a common event type.",
            ));
        }
    }
    Ok(())
}

fn rule<'d>(to: &'d Destination, name: &str) -> &'d str {
    let rules = to.filter.iter().filter_map(|filter| filter.key.as_ref()).filter_map(|key| key.filter_rules.as_ref());
    let found = rules.flatten().find(|rule| rule.name.as_deref().is_some_and(|found| found.eq_ignore_ascii_case(name)));
    found.and_then(|rule| rule.value.as_deref()).unwrap_or_default()
}

/// Whether a key could pass both filters.
fn overlap(one: &Destination, other: &Destination) -> bool {
    let (a, b) = (rule(one, "prefix"), rule(other, "prefix"));
    let (c, d) = (rule(one, "suffix"), rule(other, "suffix"));
    (a.starts_with(b) || b.starts_with(a)) && (c.ends_with(d) || d.ends_with(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(events: &[&str], prefix: &str, suffix: &str) -> Destination {
        let rule = |name: &str, value: &str| api::s3::FilterRule {
            name: Some(name.to_owned()),
            value: Some(value.to_owned()),
        };
        let key = api::s3::S3KeyFilter { filter_rules: Some(vec![rule("Prefix", prefix), rule("suffix", suffix)]) };
        Destination {
            id: format!("{prefix}{suffix}{}", events.len()),
            arn: "arn:aws:sqs:us-east-1:123456789012:q".into(),
            events: events.iter().map(|event| (*event).to_owned()).collect(),
            filter: Some(NotificationConfigurationFilter { key: Some(key) }),
        }
    }

    #[test]
    fn filters() {
        let images = to(&["s3:ObjectCreated:*"], "images/", ".png");
        assert!(images.wants("ObjectCreated:Put", "images/a.png"));
        assert!(!images.wants("ObjectCreated:Put", "images/a.jpg"));
        assert!(!images.wants("ObjectCreated:Put", "a.png"));
        assert!(!images.wants("ObjectRemoved:Delete", "images/a.png"));
        assert!(to(&["s3:ObjectCreated:Put"], "", "").wants("ObjectCreated:Put", "x"));
        assert!(!to(&["s3:ObjectCreated:Put"], "", "").wants("ObjectCreated:Copy", "x"));
    }

    #[test]
    fn overlapping_configurations_are_refused() {
        for (one, other, fine) in [
            (to(&["s3:ObjectCreated:*"], "a", ""), to(&["s3:ObjectCreated:Put"], "b", ""), true),
            (to(&["s3:ObjectCreated:*"], "a", ""), to(&["s3:ObjectCreated:Put"], "ab", ""), false),
            (to(&["s3:ObjectCreated:*"], "a", ".x"), to(&["s3:ObjectCreated:Put"], "ab", ".y"), true),
            (to(&["s3:ObjectCreated:*"], "", ""), to(&["s3:ObjectRemoved:*"], "", "z"), true),
        ] {
            assert_eq!(check(&[one, other]).is_ok(), fine);
        }
        assert!(check(&[to(&["s3:Nothing"], "", "")]).is_err());
    }
}
