//! Targets of rules.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::names::BusName;
use crate::page;
use crate::records::RuleRecord;
use crate::rules::{check_managed, read_targets, write_target};
use crate::target_check;
use api::events as shape;
use contract::Error;
use platform::Context;

impl Core {
    pub(crate) async fn targets_put(
        &self,
        ctx: &Context,
        input: shape::PutTargetsRequest,
    ) -> Result<shape::PutTargetsResponse, Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        self.bus_record(&bus).await?;
        self.rule_record(&bus, &input.rule).await?;
        target_check::check(&input.targets)?;
        let change = |record: &mut RuleRecord| {
            check_managed(record, &input.rule, None)?;
            for target in &input.targets {
                let written = write_target(target.clone());
                match record.targets.iter_mut().find(|known| known["Id"] == target.id.as_str()) {
                    Some(known) => *known = written,
                    None => record.targets.push(written),
                }
            }
            if record.targets.len() > limits::TARGETS_MAX { Err(error::too_many()) } else { Ok(()) }
        };
        self.rule_change(&bus, &input.rule, change).await?;
        Ok(shape::PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }

    pub(crate) async fn targets_remove(
        &self,
        ctx: &Context,
        input: shape::RemoveTargetsRequest,
    ) -> Result<shape::RemoveTargetsResponse, Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        self.bus_record(&bus).await?;
        let change = |record: &mut RuleRecord| {
            check_managed(record, &input.rule, input.force)?;
            record.targets.retain(|target| !input.ids.iter().any(|id| target["Id"] == id.as_str()));
            Ok(())
        };
        self.rule_change(&bus, &input.rule, change).await?;
        Ok(shape::RemoveTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }

    pub(crate) async fn targets_list(
        &self,
        ctx: &Context,
        input: shape::ListTargetsByRuleRequest,
    ) -> Result<shape::ListTargetsByRuleResponse, Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        self.bus_record(&bus).await?;
        let record = self.rule_record(&bus, &input.rule).await?;
        let mut all: Vec<_> = read_targets(&record)?.into_iter().map(|target| (target.id.clone(), target)).collect();
        all.sort_by(|one, other| one.0.cmp(&other.0));
        let (targets, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListTargetsByRuleResponse { targets: Some(targets), next_token })
    }
}
