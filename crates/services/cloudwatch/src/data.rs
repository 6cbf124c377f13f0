//! `GetMetricData`.

use crate::error::{bad_token, internal, invalid};
use crate::service::CloudWatchService;
use crate::statistic::Statistic;
use crate::{check, limits, names, periods};
use api::cloudwatch::{self as shape, GetMetricDataInput, GetMetricDataOutput, MetricDataQuery, MetricDataResult};
use contract::{Error, Timestamp};
use platform::{Call, Context};

/// `GetMetricData`: all in one answer, up to its bound.
pub(crate) async fn get(
    service: &CloudWatchService,
    call: Call<GetMetricDataInput>,
) -> Result<GetMetricDataOutput, Error> {
    let Call { ctx, input } = call;
    check_input(&input)?;
    let newest_first = input.scan_by.as_deref() != Some("TimestampAscending");
    let mut left = input.max_datapoints.and_then(|max| usize::try_from(max).ok()).unwrap_or(limits::DATA_MAX);
    let mut results = Vec::new();
    for query in &input.metric_data_queries {
        let mut result = run(service, &ctx, &input, query).await?;
        if newest_first {
            reverse(&mut result);
        }
        cut(&mut result, &mut left);
        if query.return_data != Some(false) {
            results.push(result);
        }
    }
    Ok(GetMetricDataOutput { metric_data_results: Some(results), next_token: None, messages: Some(Vec::new()) })
}

fn check_input(input: &GetMetricDataInput) -> Result<(), Error> {
    if input.next_token.is_some() {
        // None was ever given out.
        return Err(bad_token());
    }
    let queries = &input.metric_data_queries;
    if queries.len() > limits::QUERIES_MAX {
        return Err(invalid(format!(
            "The collection MetricDataQueries must not have a size greater than {}.",
            limits::QUERIES_MAX
        )));
    }
    check::range(input.start_time, input.end_time)?;
    for (index, query) in queries.iter().enumerate() {
        if queries[..index].iter().any(|other| other.id == query.id) {
            return Err(invalid(format!(
                "The values for parameter id in MetricDataQueries must be unique: {}",
                query.id
            )));
        }
        check_query(index + 1, query)?;
    }
    Ok(())
}

fn check_query(number: usize, query: &MetricDataQuery) -> Result<(), Error> {
    match (&query.metric_stat, &query.expression) {
        (Some(_), Some(_)) | (None, None) => Err(invalid(format!(
            "The parameter MetricDataQueries.member.{number} must have exactly one of Expression and MetricStat."
        ))),
        (None, Some(_)) => Err(Error::not_implemented("cloudwatch", "metric math expressions")),
        (Some(stat), None) => {
            check::period(i64::from(stat.period))?;
            match Statistic::read(&stat.stat) {
                Some(_) => Ok(()),
                None => Err(invalid(format!(
                    "The value {} for parameter MetricDataQueries.member.{number}.MetricStat.Stat is not supported.",
                    stat.stat
                ))),
            }
        }
    }
}

async fn run(
    service: &CloudWatchService,
    ctx: &Context,
    input: &GetMetricDataInput,
    query: &MetricDataQuery,
) -> Result<MetricDataResult, Error> {
    let stat = query.metric_stat.as_ref().ok_or_else(|| invalid("The parameter MetricStat is required."))?;
    let shape::Metric { namespace, metric_name, dimensions } = &stat.metric;
    let (namespace, name) = (namespace.as_deref().unwrap_or(""), metric_name.as_deref().unwrap_or(""));
    let series = names::series(ctx, namespace, name, dimensions.as_ref());
    let period_s = i64::from(stat.period);
    let from_ms = periods::floor(input.start_time.ms(), period_s);
    let minutes = service.metrics.minutes(&series, from_ms, input.end_time.ms()).await.map_err(internal)?;
    let unit = service.metrics.unit(&series).await.map_err(internal)?;
    let other_unit = stat.unit.as_ref().is_some_and(|wanted| unit.as_ref().is_some_and(|unit| unit != wanted));
    let statistic = Statistic::read(&stat.stat).ok_or_else(|| invalid("The parameter Stat is invalid."))?;
    let points = periods::gather(&minutes, period_s).into_iter().filter(|_| !other_unit);
    let points = points.filter_map(|(begin_ms, stats)| Some((Timestamp::from_ms(begin_ms), statistic.of(&stats)?)));
    let (timestamps, values) = points.unzip();
    Ok(MetricDataResult {
        id: Some(query.id.clone()),
        label: Some(query.label.clone().unwrap_or_else(|| name.to_owned())),
        timestamps: Some(timestamps),
        values: Some(values),
        status_code: Some("Complete".to_owned()),
        messages: None,
    })
}

fn reverse(result: &mut MetricDataResult) {
    result.timestamps.iter_mut().for_each(|all| all.reverse());
    result.values.iter_mut().for_each(|all| all.reverse());
}

/// No more datapoints than are left; a result that lost some says so.
fn cut(result: &mut MetricDataResult, left: &mut usize) {
    let have = result.values.as_ref().map_or(0, Vec::len);
    if have > *left {
        result.status_code = Some("PartialData".to_owned());
    }
    result.timestamps.iter_mut().for_each(|all| all.truncate(*left));
    result.values.iter_mut().for_each(|all| all.truncate(*left));
    *left -= have.min(*left);
}
