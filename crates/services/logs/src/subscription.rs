//! Subscription filters: what of a group goes to a function.

use crate::error::{self, from_read, from_transaction};
use crate::groups::describe_limit;
use crate::keys;
use crate::limits;
use crate::names;
use crate::pattern::Pattern;
use crate::records::Subscription;
use crate::service::LogsService;
use crate::token;
use api::lambda::{InvocationRequest, op::Invoke};
use api::logs::{
    DeleteSubscriptionFilterRequest, DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse,
    PutSubscriptionFilterRequest, SubscriptionFilter,
};
use contract::Error;
use platform::{Arn, Call, Context};
use store::{Abort, Key, KeyRange, Record, Scan, Table, key};
use targets::{Parameters, Shot};

impl LogsService {
    pub(crate) async fn subscription_put(&self, call: Call<PutSubscriptionFilterRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        self.group(&ctx, &input.log_group_name).await?;
        Pattern::compile(&input.filter_pattern).map_err(|fault| error::invalid(fault.to_string()))?;
        self.destination_check(&ctx, &input).await?;
        let (group, input, now_ms) = (&keys::group(&ctx, &input.log_group_name), &input, self.clock.now_ms());
        let outcome = self.store.transact("logs.subscription_put", |tx| async move {
            let group = tx.get(&keys::GROUPS, group).await?.ok_or_else(|| Abort::User(error::no_group()))?;
            let key = key![group.id, &input.filter_name];
            let old = tx.get(&keys::SUBSCRIPTIONS, &key).await?;
            let others = tx.scan(&keys::SUBSCRIPTIONS, &Scan::prefix(&key![group.id])).await?;
            if old.is_none() && others.len() >= limits::SUBSCRIPTIONS_MAX {
                return Err(Abort::User(error::too_many()));
            }
            let record = Subscription {
                pattern: input.filter_pattern.clone(),
                destination: input.destination_arn.clone(),
                distribution: input.distribution.clone(),
                created_ms: old.map_or(now_ms, |old| old.created_ms),
            };
            Ok(tx.put(&keys::SUBSCRIPTIONS, &key, &record)?)
        });
        outcome.await.map_err(from_transaction)?;
        self.feeds.clear();
        Ok(())
    }

    /// Whether the destination takes events of this group.
    async fn destination_check(&self, ctx: &Context, input: &PutSubscriptionFilterRequest) -> Result<(), Error> {
        let arn: Arn = input.destination_arn.parse().map_err(|_| error::invalid("Invalid destination ARN."))?;
        let vendor = arn.service.as_str();
        match (vendor, &input.role_arn) {
            ("lambda", Some(_)) => Err(error::invalid("destinationArn for vendor lambda cannot be used with roleArn")),
            ("lambda", None) => self.function_check(ctx, input).await,
            ("kinesis" | "firehose", None) => {
                Err(error::invalid(format!("destinationArn for vendor {vendor} cannot be used without roleArn")))
            }
            ("kinesis" | "firehose" | "logs", _) => {
                Err(Error::not_implemented("logs", &format!("PutSubscriptionFilter to {vendor}")))
            }
            _ => Err(error::invalid(format!(
                "PutSubscriptionFilter operation cannot work with destinationArn for vendor {vendor}"
            ))),
        }
    }

    /// A dry run as this service, for this group.
    async fn function_check(&self, ctx: &Context, input: &PutSubscriptionFilterRequest) -> Result<(), Error> {
        let refused = |_| {
            error::invalid(
                "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.",
            )
        };
        let shot = Shot {
            account: ctx.account.as_str(),
            region: ctx.region.as_str(),
            source_arn: &format!("{}:*", names::group_arn(ctx, &input.log_group_name)),
            role_arn: None,
            arn: &input.destination_arn,
            body: "",
            parameters: &Parameters::NONE,
        };
        let caller = self.sender.context(&shot).await.map_err(|failure| error::invalid(failure.message))?;
        let probe = InvocationRequest {
            function_name: input.destination_arn.clone(),
            invocation_type: Some("DryRun".to_owned()),
            ..Default::default()
        };
        self.sender.bus.call::<Invoke>(caller, probe).await.map(drop).map_err(refused)
    }

    pub(crate) async fn subscription_delete(&self, call: Call<DeleteSubscriptionFilterRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let group = self.group(&ctx, &input.log_group_name).await?;
        let missing = || error::no_filter("subscription");
        self.filter_delete(&keys::SUBSCRIPTIONS, &key![group.id, &input.filter_name], missing).await
    }

    /// Deletes a filter of either kind.
    pub(crate) async fn filter_delete<T: Record>(
        &self,
        table: &Table<T>,
        key: &Key,
        missing: impl Fn() -> Error,
    ) -> Result<(), Error> {
        let missing = &missing;
        let outcome = self.store.transact("logs.filter_delete", |tx| async move {
            tx.get(table, key).await?.ok_or_else(|| Abort::User(missing()))?;
            tx.delete(table, key);
            Ok(())
        });
        outcome.await.map_err(from_transaction)?;
        self.feeds.clear();
        Ok(())
    }

    pub(crate) async fn subscriptions_describe(
        &self,
        call: Call<DescribeSubscriptionFiltersRequest>,
    ) -> Result<DescribeSubscriptionFiltersResponse, Error> {
        let Call { ctx, input } = call;
        let group = self.group(&ctx, &input.log_group_name).await?;
        let all = key![group.id];
        let wanted = describe_limit(input.limit);
        let prefix = input.filter_name_prefix.as_deref().unwrap_or_default();
        let mut scan = Scan::range(KeyRange::text_prefix(&all, prefix)).limit(wanted + 1);
        if let Some(last) = input.next_token.as_deref().map(token::open).transpose()? {
            scan = scan.after(&all.push(last));
        }
        let mut rows = self.store.scan(&keys::SUBSCRIPTIONS, &scan).await.map_err(from_read)?;
        let more = rows.len() > wanted;
        rows.truncate(wanted);
        let next_token = rows.last().filter(|_| more).and_then(|(key, _)| key.text(1)).map(|last| token::seal(&last));
        let shown = rows.into_iter().map(|(key, record)| shown(&input.log_group_name, key.text(1), record));
        Ok(DescribeSubscriptionFiltersResponse { subscription_filters: Some(shown.collect()), next_token })
    }
}

fn shown(group: &str, name: Option<String>, record: Subscription) -> SubscriptionFilter {
    SubscriptionFilter {
        filter_name: name,
        log_group_name: Some(group.to_owned()),
        filter_pattern: Some(record.pattern),
        destination_arn: Some(record.destination),
        distribution: Some(record.distribution.unwrap_or_else(|| "ByLogStream".to_owned())),
        apply_on_transformed_logs: Some(false),
        creation_time: Some(record.created_ms),
        ..Default::default()
    }
}
