//! Queries of metrics as they are stored.

use api::cloudwatch as shape;
use serde::{Deserialize, Serialize};

/// One of an alarm's queries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Query {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) stat: Option<QueryStat>,
    #[serde(default)]
    pub(crate) expression: Option<String>,
    #[serde(default)]
    pub(crate) label: Option<String>,
    #[serde(default)]
    pub(crate) return_data: Option<bool>,
    #[serde(default)]
    pub(crate) period_s: Option<i32>,
    #[serde(default)]
    pub(crate) account: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct QueryStat {
    pub(crate) namespace: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) dimensions: Vec<(String, String)>,
    pub(crate) period_s: i32,
    pub(crate) stat: String,
    #[serde(default)]
    pub(crate) unit: Option<String>,
}

/// Dimensions as pairs.
pub(crate) fn pairs(given: Option<Vec<shape::Dimension>>) -> Vec<(String, String)> {
    given.unwrap_or_default().into_iter().map(|one| (one.name, one.value)).collect()
}

/// Dimensions as the API shows them.
pub(crate) fn dimensions(pairs: &[(String, String)]) -> Vec<shape::Dimension> {
    pairs.iter().map(|(name, value)| shape::Dimension { name: name.clone(), value: value.clone() }).collect()
}

impl From<shape::MetricDataQuery> for Query {
    fn from(given: shape::MetricDataQuery) -> Self {
        let stat = given.metric_stat.map(|stat| QueryStat {
            namespace: stat.metric.namespace,
            name: stat.metric.metric_name,
            dimensions: pairs(stat.metric.dimensions),
            period_s: stat.period,
            stat: stat.stat,
            unit: stat.unit,
        });
        Self {
            id: given.id,
            stat,
            expression: given.expression,
            label: given.label,
            return_data: given.return_data,
            period_s: given.period,
            account: given.account_id,
        }
    }
}

impl Query {
    pub(crate) fn shown(&self) -> shape::MetricDataQuery {
        let metric_stat = self.stat.as_ref().map(|stat| shape::MetricStat {
            metric: shape::Metric {
                namespace: stat.namespace.clone(),
                metric_name: stat.name.clone(),
                dimensions: Some(dimensions(&stat.dimensions)),
            },
            period: stat.period_s,
            stat: stat.stat.clone(),
            unit: stat.unit.clone(),
        });
        shape::MetricDataQuery {
            id: self.id.clone(),
            metric_stat,
            expression: self.expression.clone(),
            label: self.label.clone(),
            return_data: self.return_data,
            period: self.period_s,
            account_id: self.account.clone(),
        }
    }

    /// Whether its values are answered or watched.
    pub(crate) fn returns(&self) -> bool {
        self.return_data != Some(false)
    }
}
