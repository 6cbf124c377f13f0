//! Tables and keys.

use crate::records::{GroupRecord, Name, ScheduleRecord};
use platform::{Arn, Context};
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const GROUPS: Table<GroupRecord> = Table::new("scheduler.group");
/// By account, region, group and name.
pub(crate) const SCHEDULES: Table<ScheduleRecord> = Table::new("scheduler.schedule");

/// The group that is always there.
pub(crate) const DEFAULT: &str = "default";

/// What is below a caller's account and region.
pub(crate) fn place(ctx: &Context) -> Key {
    key![ctx.account.as_str(), ctx.region.as_str()]
}

pub(crate) fn group_arn(account: &str, region: &str, group: &str) -> String {
    Arn::new("scheduler", region, account, format!("schedule-group/{group}")).to_string()
}

impl Name {
    pub(crate) fn of(ctx: &Context, group: Option<&str>, name: &str) -> Self {
        Self {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            group: group.unwrap_or(DEFAULT).to_owned(),
            name: name.to_owned(),
        }
    }

    pub(crate) fn key(&self) -> Key {
        key![&self.account, &self.region, &self.group, &self.name]
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("scheduler", &self.region, &self.account, format!("schedule/{}/{}", self.group, self.name)).to_string()
    }
}
