//! Rules with a schedule. Each has one tick in the outbox; a tick enqueues the next one with what it sends.

use crate::core::Core;
use crate::envelope::Envelope;
use crate::names::BusName;
use crate::put::delivery;
use crate::records::RuleRecord;
use crate::work::Work;
use contract::Error;
use outbox::{New, Outcome};
use schedule::{Expression, Kinds, Zone};
use serde_json::json;

/// The tick that a rule waits for; `None` when its schedule is over or it has none.
pub(crate) fn next(bus: &BusName, rule: &str, record: &RuleRecord, after_ms: i64) -> Option<New<Work>> {
    let expression = Expression::parse(record.schedule.as_deref()?, Kinds::Rule)?;
    // A rate's first time is one period after it was set.
    let at_ms = expression.after(after_ms.max(record.base_ms), record.base_ms, &Zone::utc())?;
    let tick = Work::Tick {
        account: bus.account.clone(),
        region: bus.region.clone(),
        rule: rule.to_owned(),
        stamp: record.stamp,
        at_ms,
    };
    Some(New::now(tick).due(at_ms))
}

impl Core {
    /// A schedule is due. What was missed while the platform was down comes once.
    pub(crate) async fn tick(&self, bus: &BusName, rule: &str, stamp: u64, at_ms: i64) -> Result<Outcome<Work>, Error> {
        let loaded = self.index.bus(&self.store, bus).await?;
        let Some(found) = loaded.rules.get(rule) else { return Ok(Outcome::Done) };
        if found.record.stamp != stamp || !found.record.is_enabled() {
            return Ok(Outcome::Done);
        }
        let envelope = Envelope {
            id: &self.ids.uuid(),
            detail_type: "Scheduled Event",
            source: "aws.events",
            account: &bus.account,
            time_ms: at_ms,
            region: &bus.region,
            resources: vec![bus.rule_arn(rule)],
            detail: json!({}),
        };
        let event = envelope.json().to_string();
        let now_ms = self.clock.now_ms();
        found.measures.triggered(false, found.targets.len(), now_ms);
        let targets = found.targets.iter();
        let deliver =
            targets.map(|target| New::now(Work::Deliver(delivery(bus, rule, &target.id, event.clone(), false))));
        let next = next(bus, rule, &found.record, now_ms.max(at_ms));
        Ok(Outcome::Then(deliver.chain(next).collect()))
    }
}
