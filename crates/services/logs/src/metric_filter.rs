//! Metric filters: made, deleted, described. [`Meter`] is one at work.

use crate::error::{self, from_read, from_transaction};
use crate::groups::describe_limit;
use crate::keys;
use crate::limits;
use crate::meter::Meter;
use crate::records::MetricFilter as Row;
use crate::service::LogsService;
use crate::token;
use api::logs::{
    DeleteMetricFilterRequest, DescribeMetricFiltersRequest, DescribeMetricFiltersResponse, MetricFilter,
    MetricTransformation, PutMetricFilterRequest,
};
use contract::Error;
use platform::{Call, Context};
use store::{Abort, Scan, key};

impl LogsService {
    pub(crate) async fn metric_filter_put(&self, call: Call<PutMetricFilterRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        self.group(&ctx, &input.log_group_name).await?;
        let row = row(&input, self.clock.now_ms())?;
        Meter::new(row.clone())?;
        let (group, name, row) = (&keys::group(&ctx, &input.log_group_name), &input.filter_name, &row);
        let outcome = self.store.transact("logs.metric_filter_put", |tx| async move {
            let group = tx.get(&keys::GROUPS, group).await?.ok_or_else(|| Abort::User(error::no_group()))?;
            let key = key![group.id, name];
            let old = tx.get(&keys::METRIC_FILTERS, &key).await?;
            let others = tx.scan(&keys::METRIC_FILTERS, &Scan::prefix(&key![group.id])).await?;
            if old.is_none() && others.len() >= limits::METRIC_FILTERS_MAX {
                return Err(Abort::User(error::too_many()));
            }
            let created_ms = old.map_or(row.created_ms, |old| old.created_ms);
            Ok(tx.put(&keys::METRIC_FILTERS, &key, &Row { created_ms, ..row.clone() })?)
        });
        outcome.await.map_err(from_transaction)?;
        self.feeds.clear();
        Ok(())
    }

    pub(crate) async fn metric_filter_delete(&self, call: Call<DeleteMetricFilterRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let group = self.group(&ctx, &input.log_group_name).await?;
        let missing = || error::no_filter("metric");
        self.filter_delete(&keys::METRIC_FILTERS, &key![group.id, &input.filter_name], missing).await
    }

    pub(crate) async fn metric_filters_describe(
        &self,
        call: Call<DescribeMetricFiltersRequest>,
    ) -> Result<DescribeMetricFiltersResponse, Error> {
        let Call { ctx, input } = call;
        let mut found = Vec::new();
        for group in self.groups_searched(&ctx, input.log_group_name.as_deref()).await? {
            found.extend(self.metric_filters_of(group).await?.into_iter().filter(|(_, filter)| wants(&input, filter)));
        }
        let after = input.next_token.as_deref().map(token::open).transpose()?;
        let wanted = describe_limit(input.limit);
        let behind = |(place, _): &(String, MetricFilter)| after.as_ref().is_none_or(|after| place > after);
        let mut found: Vec<_> = found.into_iter().filter(behind).take(wanted + 1).collect();
        let more = found.len() > wanted;
        found.truncate(wanted);
        let next_token = found.last().filter(|_| more).map(|(place, _)| token::seal(place));
        Ok(DescribeMetricFiltersResponse {
            metric_filters: Some(found.into_iter().map(|(_, filter)| filter).collect()),
            next_token,
        })
    }

    /// Names and ids of the group, or of all.
    async fn groups_searched(&self, ctx: &Context, name: Option<&str>) -> Result<Vec<(String, u64)>, Error> {
        if let Some(name) = name {
            return Ok(vec![(name.to_owned(), self.group(ctx, name).await?.id)]);
        }
        let rows = self.store.scan(&keys::GROUPS, &Scan::prefix(&keys::groups(ctx))).await.map_err(from_read)?;
        Ok(rows.into_iter().filter_map(|(key, group)| Some((key.text(2)?, group.id))).collect())
    }

    /// A group's filters in their order, each with its place among all.
    async fn metric_filters_of(&self, (name, id): (String, u64)) -> Result<Vec<(String, MetricFilter)>, Error> {
        let rows = self.store.scan(&keys::METRIC_FILTERS, &Scan::prefix(&key![id])).await.map_err(from_read)?;
        let one = |(key, row): (store::Key, Row)| {
            let filter = key.text(1).unwrap_or_default();
            (format!("{name}\n{filter}"), shown(&name, filter, row))
        };
        Ok(rows.into_iter().map(one).collect())
    }

    /// How many metric filters a group has.
    pub(crate) async fn metric_filter_count(&self, group: u64) -> Result<i32, Error> {
        let rows = self.store.scan(&keys::METRIC_FILTERS, &Scan::prefix(&key![group])).await.map_err(from_read)?;
        Ok(i32::try_from(rows.len()).unwrap_or(i32::MAX))
    }
}

fn row(input: &PutMetricFilterRequest, now_ms: i64) -> Result<Row, Error> {
    let [made] = input.metric_transformations.as_slice() else {
        return Err(error::invalid("Exactly one metric transformation must be given."));
    };
    Ok(Row {
        pattern: input.filter_pattern.clone(),
        name: made.metric_name.clone(),
        namespace: made.metric_namespace.clone(),
        value: made.metric_value.clone(),
        default: made.default_value,
        dimensions: made.dimensions.clone().unwrap_or_default().into_iter().collect(),
        unit: made.unit.clone(),
        created_ms: now_ms,
    })
}

/// AWS looks at the prefix only together with a group's name.
fn wants(input: &DescribeMetricFiltersRequest, filter: &MetricFilter) -> bool {
    let made = filter.metric_transformations.iter().flatten().next();
    let is =
        |wanted: &Option<String>, given: Option<&str>| wanted.as_deref().is_none_or(|wanted| given == Some(wanted));
    let prefix = input.filter_name_prefix.as_deref().filter(|_| input.log_group_name.is_some()).unwrap_or_default();
    is(&input.metric_name, made.map(|made| made.metric_name.as_str()))
        && is(&input.metric_namespace, made.map(|made| made.metric_namespace.as_str()))
        && filter.filter_name.as_deref().is_some_and(|name| name.starts_with(prefix))
}

fn shown(group: &str, name: String, row: Row) -> MetricFilter {
    let made = MetricTransformation {
        metric_name: row.name,
        metric_namespace: row.namespace,
        metric_value: row.value,
        default_value: row.default,
        dimensions: Some(row.dimensions.into_iter().collect()).filter(|all: &contract::Map<String>| !all.is_empty()),
        unit: row.unit,
    };
    MetricFilter {
        filter_name: Some(name),
        filter_pattern: Some(row.pattern),
        metric_transformations: Some(vec![made]),
        creation_time: Some(row.created_ms),
        log_group_name: Some(group.to_owned()),
        apply_on_transformed_logs: Some(false),
        ..Default::default()
    }
}
