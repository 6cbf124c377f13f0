//! Dashboards: kept and given back; nothing here draws them. They belong to no region.

use crate::error::{from_read, from_transaction, invalid};
use crate::service::CloudWatchService;
use crate::{limits, page, tags};
use api::cloudwatch::{
    DashboardEntry, DeleteDashboardsInput, DeleteDashboardsOutput, GetDashboardInput, GetDashboardOutput,
    ListDashboardsInput, ListDashboardsOutput, PutDashboardInput, PutDashboardOutput, error as aws,
};
use contract::{Error, Timestamp, Value};
use platform::{Arn, Call};
use serde::{Deserialize, Serialize};
use store::{Abort, Key, Record, Scan, Table, key};

/// By account and name.
pub(crate) const DASHBOARDS: Table<DashboardRecord> = Table::new("cloudwatch.dashboard");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct DashboardRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    pub(crate) body: String,
    pub(crate) modified_ms: i64,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
}

impl Record for DashboardRecord {}

pub(crate) fn row(account: &str, name: &str) -> Key {
    key![account, name]
}

impl DashboardRecord {
    fn arn(&self) -> String {
        Arn::text("cloudwatch", "", &self.account, &format!("dashboard/{}", self.name))
    }

    fn entry(&self) -> DashboardEntry {
        DashboardEntry {
            dashboard_name: Some(self.name.clone()),
            dashboard_arn: Some(self.arn()),
            last_modified: Some(Timestamp::from_ms(self.modified_ms / 1000 * 1000)),
            size: i64::try_from(self.body.len()).ok(),
        }
    }
}

fn check_name(name: &str) -> Result<(), Error> {
    if name.is_empty() || name.len() > limits::DASHBOARD_NAME_MAX {
        let text = format!("must be between 1 and {} characters long.", limits::DASHBOARD_NAME_MAX);
        return Err(invalid(format!("The value {name} for field DashboardName {text}")));
    }
    if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        return Ok(());
    }
    Err(invalid(format!(
        "The value {name} for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_)."
    )))
}

fn check_body(body: &str) -> Result<(), Error> {
    let parsed: Result<serde_json::Map<String, serde_json::Value>, _> = serde_json::from_str(body);
    let Ok(parsed) = parsed else {
        return Err(wrong_body("The field DashboardBody must be a valid JSON object", Vec::new()));
    };
    match parsed.get("widgets") {
        None | Some(serde_json::Value::Array(_)) => Ok(()),
        Some(_) => Err(wrong_body(
            "The dashboard body is invalid, there are 1 validation errors:\n[\n  {\n    \"dataPath\": \"/widgets\",\n    \"message\": \"Should be array\"\n  }\n]",
            vec![("/widgets", "Should be array")],
        )),
    }
}

fn wrong_body(text: &str, messages: Vec<(&str, &str)>) -> Error {
    let message = |(path, text): (&str, &str)| {
        Value::Struct(vec![("DataPath", Value::Str(path.to_owned())), ("Message", Value::Str(text.to_owned()))])
    };
    let error = aws::dashboard_invalid_input_error(text);
    match messages.is_empty() {
        true => error,
        false => {
            error.with_member("dashboardValidationMessages", Value::List(messages.into_iter().map(message).collect()))
        }
    }
}

fn gone(name: &str) -> Error {
    aws::dashboard_not_found_error(format!("Dashboard {name} does not exist"))
}

impl CloudWatchService {
    pub(crate) async fn put_dashboard(&self, call: Call<PutDashboardInput>) -> Result<PutDashboardOutput, Error> {
        let Call { ctx, input } = call;
        check_name(&input.dashboard_name)?;
        check_body(&input.dashboard_body)?;
        let wanted = &DashboardRecord {
            account: ctx.account.as_str().to_owned(),
            name: input.dashboard_name,
            body: input.dashboard_body,
            modified_ms: self.clock.now_ms(),
            tags: tags::checked(input.tags)?,
        };
        let outcome = self.store.transact("cloudwatch.dashboard.put", |tx| async move {
            let row = row(&wanted.account, &wanted.name);
            let old = tx.get(&DASHBOARDS, &row).await?;
            let tags = old.map_or_else(|| wanted.tags.clone(), |old| old.tags);
            tx.put(&DASHBOARDS, &row, &DashboardRecord { tags, ..wanted.clone() })?;
            Ok::<_, Abort<Error>>(())
        });
        outcome.await.map_err(from_transaction)?;
        Ok(PutDashboardOutput { dashboard_validation_messages: Some(Vec::new()) })
    }

    pub(crate) async fn get_dashboard(&self, call: Call<GetDashboardInput>) -> Result<GetDashboardOutput, Error> {
        let name = call.input.dashboard_name;
        let row = row(call.ctx.account.as_str(), &name);
        let found = self.store.get(&DASHBOARDS, &row).await.map_err(from_read)?.ok_or_else(|| gone(&name))?;
        let arn = found.arn();
        Ok(GetDashboardOutput {
            dashboard_arn: Some(arn),
            dashboard_body: Some(found.body),
            dashboard_name: Some(found.name),
        })
    }

    pub(crate) async fn list_dashboards(&self, call: Call<ListDashboardsInput>) -> Result<ListDashboardsOutput, Error> {
        let Call { ctx, input } = call;
        let skip = page::skip(input.next_token.as_deref())?;
        let rows = self.store.scan(&DASHBOARDS, &Scan::prefix(&key![&ctx.account])).await.map_err(from_read)?;
        let prefix = input.dashboard_name_prefix.unwrap_or_default();
        let wanted = rows.into_iter().map(|(_, found)| found).filter(|found| found.name.starts_with(&prefix));
        let (shown, next_token) = page::cut(wanted.collect(), skip, limits::DASHBOARDS_PAGE);
        let entries = shown.iter().map(DashboardRecord::entry).collect();
        Ok(ListDashboardsOutput { dashboard_entries: Some(entries), next_token })
    }

    /// All or none, as on AWS.
    pub(crate) async fn delete_dashboards(
        &self,
        call: Call<DeleteDashboardsInput>,
    ) -> Result<DeleteDashboardsOutput, Error> {
        let (ctx, names) = (&call.ctx, &call.input.dashboard_names);
        let outcome = self.store.transact("cloudwatch.dashboard.delete", |tx| async move {
            for name in names {
                let row = row(ctx.account.as_str(), name);
                if tx.get(&DASHBOARDS, &row).await?.is_none() {
                    return Err(Abort::User(gone(name)));
                }
                tx.delete(&DASHBOARDS, &row);
            }
            Ok(())
        });
        outcome.await.map_err(from_transaction)?;
        Ok(DeleteDashboardsOutput {})
    }
}
