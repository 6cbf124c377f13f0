//! `GetMetricStatistics`.

use crate::error::{combination, internal, invalid};
use crate::service::CloudWatchService;
use crate::statistic::Statistic;
use crate::{check, names, periods};
use api::cloudwatch::{Datapoint, GetMetricStatisticsInput, GetMetricStatisticsOutput};
use contract::{Error, Timestamp};
use metrics::Stats;
use platform::Call;

/// `GetMetricStatistics`.
pub(crate) async fn get(
    service: &CloudWatchService,
    call: Call<GetMetricStatisticsInput>,
) -> Result<GetMetricStatisticsOutput, Error> {
    let Call { ctx, input } = call;
    check_input(&input)?;
    let period_s = i64::from(input.period);
    let series = names::series(&ctx, &input.namespace, &input.metric_name, input.dimensions.as_ref());
    let from_ms = periods::floor(input.start_time.ms(), period_s);
    let minutes = service.metrics.minutes(&series, from_ms, input.end_time.ms()).await.map_err(internal)?;
    let unit = service.metrics.unit(&series).await.map_err(internal)?.unwrap_or_else(|| "None".to_owned());
    let other_unit = input.unit.as_ref().is_some_and(|wanted| *wanted != unit);
    let gathered = if other_unit { Default::default() } else { periods::gather(&minutes, period_s) };
    let points = gathered.into_iter().map(|(begin_ms, stats)| point(&input, begin_ms, &stats, &unit)).collect();
    Ok(GetMetricStatisticsOutput { label: Some(input.metric_name.clone()), datapoints: Some(points) })
}

fn check_input(input: &GetMetricStatisticsInput) -> Result<(), Error> {
    let given = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|list| !list.is_empty());
    if !given(&input.statistics) && !given(&input.extended_statistics) {
        return Err(combination("Must specify either Statistics or ExtendedStatistics"));
    }
    check::range(input.start_time, input.end_time)?;
    check::period(i64::from(input.period))?;
    check::datapoints(input.start_time, input.end_time, i64::from(input.period))?;
    for name in input.extended_statistics.iter().flatten() {
        if Statistic::extended(name).is_none() {
            return Err(invalid(format!("The value {name} for parameter ExtendedStatistics.member.1 is invalid.")));
        }
    }
    Ok(())
}

fn point(input: &GetMetricStatisticsInput, begin_ms: i64, stats: &Stats, unit: &str) -> Datapoint {
    let asked = |name: &str| input.statistics.iter().flatten().any(|asked| asked == name);
    let value = |statistic: Statistic, name: &str| asked(name).then(|| statistic.of(stats)).flatten();
    let extended = input.extended_statistics.iter().flatten().filter_map(|name| {
        let value = Statistic::extended(name)?.of(stats)?;
        Some((name.clone(), value))
    });
    let extended: Vec<_> = extended.collect();
    Datapoint {
        timestamp: Some(Timestamp::from_ms(begin_ms)),
        sample_count: value(Statistic::SampleCount, "SampleCount"),
        average: value(Statistic::Average, "Average"),
        sum: value(Statistic::Sum, "Sum"),
        minimum: value(Statistic::Minimum, "Minimum"),
        maximum: value(Statistic::Maximum, "Maximum"),
        unit: Some(unit.to_owned()),
        extended_statistics: Some(extended).filter(|all| !all.is_empty()),
    }
}
