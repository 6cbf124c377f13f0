//! What could not be delivered, for the operator to read.

use crate::limits;
use crate::record::{self, DeliveryKind};
use crate::service::LambdaService;
use contract::Error;
use serde::Serialize;
use store::Scan;

/// A destination's record or a dead letter that was given up.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Undelivered {
    /// The function whose event it was.
    pub function_arn: String,
    /// The event's request.
    pub request_id: String,
    /// `OnSuccess`, `OnFailure` or `DeadLetter`.
    pub kind: &'static str,
    /// Where it was to go.
    pub target: String,
    /// Why it did not.
    pub reason: String,
    /// When it was given up.
    pub at: String,
    /// What was to be delivered.
    pub body: String,
}

/// The first of them, by function.
pub(crate) async fn list(lambda: &LambdaService) -> Result<Vec<Undelivered>, Error> {
    let scan = Scan::all().limit(limits::UNDELIVERED_SHOWN_MAX);
    let rows = lambda.store.scan(&record::UNDELIVERED, &scan).await.map_err(Error::internal)?;
    let shown = rows.into_iter().map(|(key, row)| {
        let part = |index| key.text(index).unwrap_or_default();
        Undelivered {
            function_arn: crate::names::function_arn(&part(0), &part(1), &part(2), None),
            request_id: row.request_id,
            kind: match row.delivery.kind {
                DeliveryKind::OnSuccess => "OnSuccess",
                DeliveryKind::OnFailure => "OnFailure",
                DeliveryKind::DeadLetter { .. } => "DeadLetter",
            },
            target: row.delivery.arn,
            reason: row.reason,
            at: platform::iso_ms(row.at_ms),
            body: row.delivery.body,
        }
    });
    Ok(shown.collect())
}
