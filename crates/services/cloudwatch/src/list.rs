//! `ListMetrics`.

use crate::error::{bad_token, internal};
use crate::limits;
use crate::service::CloudWatchService;
use api::cloudwatch::{Dimension, ListMetricsInput, ListMetricsOutput, Metric};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::Error;
use metrics::{Known, Series};
use platform::Call;

/// `ListMetrics`: series by name, in pages.
pub(crate) async fn list(
    service: &CloudWatchService,
    call: Call<ListMetricsInput>,
) -> Result<ListMetricsOutput, Error> {
    let Call { ctx, input } = call;
    let skip = input.next_token.as_deref().map(decode).transpose()?.unwrap_or(0);
    let known = service.metrics.known(ctx.account.as_str(), ctx.region.as_str()).await.map_err(internal)?;
    let now_ms = service.clock.now_ms();
    let mut wanted = known.into_iter().filter(|known| is_wanted(&input, known, now_ms)).skip(skip);
    let page: Vec<Metric> = wanted.by_ref().take(limits::LIST_MAX).map(|known| shown(known.series)).collect();
    let next_token = wanted.next().is_some().then(|| encode(skip + page.len()));
    Ok(ListMetricsOutput { metrics: Some(page), next_token, owning_accounts: None })
}

fn is_wanted(input: &ListMetricsInput, known: &Known, now_ms: i64) -> bool {
    let Series { namespace, name, dimensions, .. } = &known.series;
    let filters = input.dimensions.iter().flatten();
    let has = |name: &String, value: &Option<String>| {
        dimensions.iter().any(|(known, theirs)| known == name && value.as_ref().is_none_or(|value| value == theirs))
    };
    input.namespace.as_ref().is_none_or(|wanted| wanted == namespace)
        && input.metric_name.as_ref().is_none_or(|wanted| wanted == name)
        && filters.into_iter().all(|filter| has(&filter.name, &filter.value))
        && (input.recently_active.is_none() || known.last_ms > now_ms - limits::RECENT_MS)
}

fn shown(series: Series) -> Metric {
    let dimensions = series.dimensions.into_iter().map(|(name, value)| Dimension { name, value }).collect();
    Metric { namespace: Some(series.namespace), metric_name: Some(series.name), dimensions: Some(dimensions) }
}

fn encode(skip: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("metrics:{skip}"))
}

fn decode(token: &str) -> Result<usize, Error> {
    let text = URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.as_deref().and_then(|text| text.strip_prefix("metrics:")?.parse().ok()).ok_or_else(bad_token)
}
