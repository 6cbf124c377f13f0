//! Tags of alarms and dashboards.

use crate::alarm::ALARMS;
use crate::dashboard::{self, DASHBOARDS};
use crate::error::{from_transaction, invalid};
use crate::limits;
use crate::service::CloudWatchService;
use api::cloudwatch::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput, error as aws,
};
use contract::{Error, Value};
use platform::{Arn, Call, Context};
use store::{Abort, Tx, key};

type Pairs = Vec<(String, String)>;

/// Tags as pairs, if each may be one.
pub(crate) fn checked(tags: Option<Vec<Tag>>) -> Result<Pairs, Error> {
    let mut pairs = Pairs::new();
    put(&mut pairs, tags.unwrap_or_default())?;
    Ok(pairs)
}

fn put(pairs: &mut Pairs, tags: Vec<Tag>) -> Result<(), Error> {
    for Tag { key, value } in tags {
        if key.starts_with("aws:") {
            return Err(invalid("Tag keys that begin with aws: are reserved."));
        }
        match pairs.iter_mut().find(|(name, _)| *name == key) {
            Some(pair) => pair.1 = value,
            None => pairs.push((key, value)),
        }
    }
    if pairs.len() > limits::TAGS_MAX {
        return Err(invalid(format!("A resource can have at most {} tags.", limits::TAGS_MAX)));
    }
    Ok(())
}

/// What an ARN names.
enum Resource {
    Alarm { region: String, name: String },
    Dashboard(String),
}

fn resource(ctx: &Context, arn: &str) -> Result<Resource, Error> {
    let wrong = || invalid(format!("{arn} is not a valid ARN of a resource that has tags"));
    let parsed: Arn = arn.parse().map_err(|_| wrong())?;
    if parsed.service != "cloudwatch" {
        return Err(wrong());
    }
    if parsed.account != ctx.account.as_str() {
        return Err(gone(arn));
    }
    if let Some(name) = parsed.resource.strip_prefix("alarm:") {
        return Ok(Resource::Alarm { region: parsed.region.clone(), name: name.to_owned() });
    }
    let name = parsed.resource.strip_prefix("dashboard/").ok_or_else(|| gone(arn))?;
    Ok(Resource::Dashboard(name.to_owned()))
}

fn gone(arn: &str) -> Error {
    let kind = if arn.contains(":dashboard/") { "dashboard" } else { "alarm" };
    aws::resource_not_found_exception(format!("The named resource {arn} does not exist"))
        .with_member("ResourceType", Value::Str(kind.to_owned()))
        .with_member("ResourceId", Value::Str(arn.to_owned()))
}

impl CloudWatchService {
    pub(crate) async fn list_tags(
        &self,
        call: Call<ListTagsForResourceInput>,
    ) -> Result<ListTagsForResourceOutput, Error> {
        let tags = self.change_tags(&call.ctx, &call.input.resource_arn, |_| Ok(())).await?;
        let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceOutput { tags: Some(tags) })
    }

    pub(crate) async fn tag(&self, call: Call<TagResourceInput>) -> Result<TagResourceOutput, Error> {
        let tags = call.input.tags;
        self.change_tags(&call.ctx, &call.input.resource_arn, |pairs| put(pairs, tags.clone())).await?;
        Ok(TagResourceOutput {})
    }

    pub(crate) async fn untag(&self, call: Call<UntagResourceInput>) -> Result<UntagResourceOutput, Error> {
        let keys = call.input.tag_keys;
        let change = |pairs: &mut Pairs| {
            pairs.retain(|(key, _)| !keys.contains(key));
            Ok(())
        };
        self.change_tags(&call.ctx, &call.input.resource_arn, change).await?;
        Ok(UntagResourceOutput {})
    }

    /// Changes a resource's tags, and gives what they are then.
    async fn change_tags(
        &self,
        ctx: &Context,
        arn: &str,
        change: impl Fn(&mut Pairs) -> Result<(), Error>,
    ) -> Result<Pairs, Error> {
        let (resource, change) = (&resource(ctx, arn)?, &change);
        let outcome = self.store.transact("cloudwatch.tags", |tx| async move {
            change_in(&tx, ctx, resource, change).await?.ok_or_else(|| Abort::User(gone(arn)))
        });
        outcome.await.map_err(from_transaction)
    }

    /// Of an alarm or a dashboard with this ARN; for policies.
    pub(crate) async fn tags_of(&self, arn: &str) -> Pairs {
        let Ok(parsed) = arn.parse::<Arn>() else { return Pairs::new() };
        if let Some(name) = parsed.resource.strip_prefix("alarm:") {
            let found = self.store.get(&ALARMS, &key![&*parsed.account, &*parsed.region, name]).await;
            return found.ok().flatten().map(|alarm| alarm.tags).unwrap_or_default();
        }
        let Some(name) = parsed.resource.strip_prefix("dashboard/") else { return Pairs::new() };
        let found = self.store.get(&DASHBOARDS, &dashboard::row(&parsed.account, name)).await;
        found.ok().flatten().map(|dashboard| dashboard.tags).unwrap_or_default()
    }
}

async fn change_in(
    tx: &Tx,
    ctx: &Context,
    resource: &Resource,
    change: &impl Fn(&mut Pairs) -> Result<(), Error>,
) -> Result<Option<Pairs>, Abort<Error>> {
    match resource {
        Resource::Alarm { region, name } => {
            let row = key![ctx.account.as_str(), region.as_str(), name.as_str()];
            let Some(mut alarm) = tx.get(&ALARMS, &row).await? else { return Ok(None) };
            change(&mut alarm.tags).map_err(Abort::User)?;
            tx.put(&ALARMS, &row, &alarm)?;
            Ok(Some(alarm.tags))
        }
        Resource::Dashboard(name) => {
            let row = dashboard::row(ctx.account.as_str(), name);
            let Some(mut found) = tx.get(&DASHBOARDS, &row).await? else { return Ok(None) };
            change(&mut found.tags).map_err(Abort::User)?;
            tx.put(&DASHBOARDS, &row, &found)?;
            Ok(Some(found.tags))
        }
    }
}
