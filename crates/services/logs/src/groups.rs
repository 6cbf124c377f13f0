//! Log groups: made, deleted, described.

use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names;
use crate::records::{Group, Purge};
use crate::service::LogsService;
use crate::token;
use api::logs::{
    CreateLogGroupRequest, DeleteLogGroupRequest, DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup,
    PutLogGroupDeletionProtectionRequest,
};
use contract::Error;
use platform::{Call, Context};
use store::{Abort, KeyRange, Scan, key};

/// Groups with their names, and the token for those behind them.
pub(crate) type GroupPage = (Vec<(String, Group)>, Option<String>);

impl LogsService {
    pub(crate) async fn group_create(&self, call: Call<CreateLogGroupRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        check_new(&ctx, &input)?;
        let group = Group {
            id: self.new_id(),
            created_ms: self.clock.now_ms(),
            class: input.log_group_class.unwrap_or_else(|| "STANDARD".to_owned()),
            retention_days: None,
            protected: input.deletion_protection_enabled == Some(true),
            tags: input.tags.unwrap_or_default().into_iter().collect(),
        };
        let (key, group) = (&keys::group(&ctx, &input.log_group_name), &group);
        let outcome = self.store.transact("logs.group_create", |tx| async move {
            if tx.get(&keys::GROUPS, key).await?.is_some() {
                return Err(Abort::User(error::group_exists()));
            }
            Ok(tx.put(&keys::GROUPS, key, group)?)
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn group_delete(&self, call: Call<DeleteLogGroupRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let key = &keys::group(&ctx, &input.log_group_name);
        let outcome = self.store.transact("logs.group_delete", |tx| async move {
            let group = tx.get(&keys::GROUPS, key).await?.ok_or_else(|| Abort::User(error::no_group()))?;
            if group.protected {
                return Err(Abort::User(error::protected()));
            }
            tx.delete(&keys::GROUPS, key);
            // Whatever lies below the group's id is out of sight from here on.
            Ok(tx.put(&keys::PURGES, &key![group.id], &Purge {})?)
        });
        outcome.await.map_err(from_transaction)?;
        self.deleted.notify_one();
        Ok(())
    }

    pub(crate) async fn protection_put(&self, call: Call<PutLogGroupDeletionProtectionRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let name = names::group_from_identifier(&ctx, &input.log_group_identifier)?;
        self.group_update(&ctx, &name, |group| {
            group.protected = input.deletion_protection_enabled;
            Ok(())
        })
        .await
    }

    pub(crate) async fn groups_describe(
        &self,
        call: Call<DescribeLogGroupsRequest>,
    ) -> Result<DescribeLogGroupsResponse, Error> {
        let Call { ctx, input } = call;
        if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
            return Err(error::invalid(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
            ));
        }
        let (found, next_token) = match &input.log_group_identifiers {
            Some(identifiers) => (self.groups_by_identifier(&ctx, identifiers).await?, None),
            None => {
                let prefix = input.log_group_name_prefix.as_deref().unwrap_or_default();
                let wants = |name: &str, group: &Group| wants(&input, name, group);
                self.groups_page(&ctx, prefix, input.next_token.as_deref(), describe_limit(input.limit), wants).await?
            }
        };
        let mut log_groups = Vec::with_capacity(found.len());
        for (name, group) in found {
            log_groups.push(self.describe(&ctx, name, group).await?);
        }
        Ok(DescribeLogGroupsResponse { log_groups: Some(log_groups), next_token })
    }

    async fn groups_by_identifier(&self, ctx: &Context, identifiers: &[String]) -> Result<Vec<(String, Group)>, Error> {
        let mut found = Vec::new();
        for identifier in identifiers {
            let name = names::group_from_identifier(ctx, identifier)?;
            if let Some(group) = self.store.get(&keys::GROUPS, &keys::group(ctx, &name)).await.map_err(from_read)? {
                found.push((name, group));
            }
        }
        Ok(found)
    }

    /// The next `wanted` groups whose names begin with `prefix` and that `wants` takes, and the token for those behind.
    pub(crate) async fn groups_page(
        &self,
        ctx: &Context,
        prefix: &str,
        token: Option<&str>,
        wanted: usize,
        wants: impl Fn(&str, &Group) -> bool,
    ) -> Result<GroupPage, Error> {
        let all = keys::groups(ctx);
        let mut scan = Scan::range(KeyRange::text_prefix(&all, prefix)).limit(limits::READ_ROWS);
        if let Some(last) = token.map(token::open).transpose()? {
            scan = scan.after(&all.push(last));
        }
        let mut found: Vec<(String, Group)> = Vec::new();
        let mut last = String::new();
        for _ in 0..limits::DESCRIBE_GROUPS_ROWS_MAX / limits::READ_ROWS {
            let rows = self.store.scan(&keys::GROUPS, &scan).await.map_err(from_read)?;
            let at_end = rows.len() < limits::READ_ROWS;
            for (key, group) in rows {
                let name = key.text(2).unwrap_or_default();
                if wants(&name, &group) {
                    if found.len() == wanted {
                        return Ok((found, Some(token::seal(&last))));
                    }
                    found.push((name.clone(), group));
                }
                scan = scan.after(&key);
                last = name;
            }
            if at_end {
                return Ok((found, None));
            }
        }
        Ok((found, Some(token::seal(&last))))
    }

    async fn describe(&self, ctx: &Context, name: String, group: Group) -> Result<LogGroup, Error> {
        let size = self.store.get(&keys::SIZES, &key![group.id]).await.map_err(from_read)?;
        let arn = names::group_arn(ctx, &name);
        Ok(LogGroup {
            log_group_name: Some(name),
            creation_time: Some(group.created_ms),
            retention_in_days: group.retention_days,
            metric_filter_count: Some(self.metric_filter_count(group.id).await?),
            arn: Some(format!("{arn}:*")),
            stored_bytes: Some(size.map_or(0, |size| i64::try_from(size.bytes).unwrap_or(i64::MAX))),
            log_group_class: Some(group.class),
            log_group_arn: Some(arn),
            deletion_protection_enabled: Some(group.protected),
            ..LogGroup::default()
        })
    }
}

/// The `limit` of a request for groups or streams.
pub(crate) fn describe_limit(limit: Option<i32>) -> usize {
    limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(limits::DESCRIBE_DEFAULT)
}

fn wants(input: &DescribeLogGroupsRequest, name: &str, group: &Group) -> bool {
    input.log_group_name_pattern.as_deref().is_none_or(|part| name.contains(part))
        && input.log_group_class.as_deref().is_none_or(|class| group.class == class)
}

fn check_new(ctx: &Context, input: &CreateLogGroupRequest) -> Result<(), Error> {
    let name = &input.log_group_name;
    if name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws/")) {
        return Err(error::invalid("Log groups starting with AWS/ are reserved for AWS."));
    }
    if input.kms_key_id.is_some() {
        // There is no key service here to encrypt with, and a key that does not exist is just what AWS says of it.
        let arn = names::group_arn(ctx, name);
        return Err(error::invalid(format!(
            "The specified KMS key does not exist or is not allowed to be used with LogGroup '{arn}'"
        )));
    }
    Ok(())
}
