//! `GetMetricData`.

use crate::error::{internal, invalid, validation};
use crate::math::{self, Line};
use crate::service::CloudWatchService;
use crate::statistic::Statistic;
use crate::{check, limits, names, page, periods};
use api::cloudwatch::{self as shape, GetMetricDataInput, GetMetricDataOutput, MetricDataQuery, MetricDataResult};
use contract::{Error, Timestamp};
use platform::{Call, Context};
use std::collections::HashMap;

/// `GetMetricData`: as many values as a page may have, through all results.
pub(crate) async fn get(
    service: &CloudWatchService,
    call: Call<GetMetricDataInput>,
) -> Result<GetMetricDataOutput, Error> {
    let Call { ctx, input } = call;
    check_input(&input)?;
    let skip = page::skip(input.next_token.as_deref())?;
    let newest_first = input.scan_by.as_deref() != Some("TimestampAscending");
    let lines = lines(service, &ctx, &input).await?;
    let shown = input.metric_data_queries.iter().filter(|query| query.return_data != Some(false));
    let mut results: Vec<MetricDataResult> = shown.map(|query| result(query, lines.get(&query.id))).collect();
    if newest_first {
        results.iter_mut().for_each(reverse);
    }
    let (results, next_token) = cut(results, skip, page::size(input.max_datapoints, limits::DATA_MAX));
    Ok(GetMetricDataOutput { metric_data_results: Some(results), next_token, messages: Some(Vec::new()) })
}

/// What each query is worth: first those of metrics, then the expressions over them.
async fn lines(
    service: &CloudWatchService,
    ctx: &Context,
    input: &GetMetricDataInput,
) -> Result<HashMap<String, Line>, Error> {
    let mut lines = HashMap::new();
    for query in input.metric_data_queries.iter().filter(|query| query.metric_stat.is_some()) {
        lines.insert(query.id.clone(), run(service, ctx, input, query).await?);
    }
    let expressions = input.metric_data_queries.iter();
    let expressions = expressions.filter_map(|query| Some((query.id.as_str(), query.expression.as_deref()?)));
    let period_s = input.metric_data_queries.iter().filter_map(period_of).max().unwrap_or(limits::PERIOD_SECONDS);
    let axis = periods::axis(input.start_time.ms(), input.end_time.ms(), period_s);
    math::fill_in(&mut lines, expressions, &axis, period_s)
        .map_err(|text| validation(format!("Error in expression '{}'", text.replacen(": ", "': ", 1))))?;
    Ok(lines)
}

fn period_of(query: &MetricDataQuery) -> Option<i64> {
    query.metric_stat.as_ref().map(|stat| stat.period).or(query.period).map(i64::from)
}

fn result(query: &MetricDataQuery, line: Option<&Line>) -> MetricDataResult {
    let name = query.metric_stat.as_ref().and_then(|stat| stat.metric.metric_name.as_ref());
    let label = query.label.as_ref().or(name).unwrap_or(&query.id);
    let points = line.into_iter().flatten().map(|(at_ms, value)| (Timestamp::from_ms(*at_ms), *value));
    let (timestamps, values) = points.unzip();
    MetricDataResult {
        id: Some(query.id.clone()),
        label: Some(label.clone()),
        timestamps: Some(timestamps),
        values: Some(values),
        status_code: Some("Complete".to_owned()),
        messages: None,
    }
}

fn check_input(input: &GetMetricDataInput) -> Result<(), Error> {
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
        check_id(index + 1, &query.id)?;
        check_query(index + 1, query)?;
    }
    Ok(())
}

/// Ids are names in expressions.
fn check_id(number: usize, id: &str) -> Result<(), Error> {
    let begins = id.starts_with(|first: char| first.is_ascii_lowercase());
    if begins && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Ok(());
    }
    Err(invalid(format!(
        "The value {id} for parameter MetricDataQueries.member.{number}.Id must match the expression '^[a-z][a-zA-Z0-9_]*$'."
    )))
}

fn check_query(number: usize, query: &MetricDataQuery) -> Result<(), Error> {
    match (&query.metric_stat, &query.expression) {
        (Some(_), Some(_)) | (None, None) => Err(invalid(format!(
            "The parameter MetricDataQueries.member.{number} must have exactly one of Expression and MetricStat."
        ))),
        (None, Some(text)) => match math::names(text) {
            Ok(_) => query.period.map_or(Ok(()), |period| check::period(i64::from(period))),
            Err(error) => Err(validation(format!("Error in expression '{}': {error}", query.id))),
        },
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
) -> Result<Line, Error> {
    let stat = query.metric_stat.as_ref().ok_or_else(|| invalid("The parameter MetricStat is required."))?;
    let shape::Metric { namespace, metric_name, dimensions } = &stat.metric;
    let (namespace, name) = (namespace.as_deref().unwrap_or(""), metric_name.as_deref().unwrap_or(""));
    let series = names::series(ctx, namespace, name, dimensions.as_ref());
    let period_s = i64::from(stat.period);
    let from_ms = periods::floor(input.start_time.ms(), period_s);
    let minutes = service.metrics.minutes(&series, from_ms, input.end_time.ms()).await.map_err(internal)?;
    let unit = service.metrics.unit(&series).await.map_err(internal)?;
    if stat.unit.as_ref().is_some_and(|wanted| unit.as_ref().is_some_and(|unit| unit != wanted)) {
        return Ok(Line::new());
    }
    let statistic = Statistic::read(&stat.stat).ok_or_else(|| invalid("The parameter Stat is invalid."))?;
    let periods = periods::gather(&minutes, period_s).into_iter();
    Ok(periods.filter_map(|(begin_ms, stats)| Some((begin_ms, statistic.of(&stats)?))).collect())
}

fn reverse(result: &mut MetricDataResult) {
    result.timestamps.iter_mut().for_each(|all| all.reverse());
    result.values.iter_mut().for_each(|all| all.reverse());
}

/// The page behind `skip` values, and the token of the next; a result that goes on there says so.
fn cut(results: Vec<MetricDataResult>, skip: usize, size: usize) -> (Vec<MetricDataResult>, Option<String>) {
    let count = |result: &MetricDataResult| result.values.as_ref().map_or(0, Vec::len);
    let total: usize = results.iter().map(count).sum();
    let end = skip + size;
    let (mut at, mut page) = (0, Vec::new());
    for mut result in results {
        let have = count(&result);
        let (from, to) = (skip.saturating_sub(at).min(have), end.saturating_sub(at).min(have));
        at += have;
        // Whole results of other pages are told there alone.
        if from == to && (have > 0 || skip > 0) {
            continue;
        }
        keep(&mut result.timestamps, from..to);
        keep(&mut result.values, from..to);
        if to < have {
            result.status_code = Some("PartialData".to_owned());
        }
        page.push(result);
    }
    (page, (end < total).then(|| page::token(end)))
}

fn keep<T: Clone>(all: &mut Option<Vec<T>>, range: std::ops::Range<usize>) {
    *all = all.take().map(|all| all[range].to_vec());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ids with the number of their values on each page of `size`.
    fn pages(counts: &[usize], size: usize) -> Vec<Vec<(String, usize)>> {
        let result = |(id, count): (usize, &usize)| MetricDataResult {
            id: Some(id.to_string()),
            timestamps: Some(vec![Timestamp::from_ms(0); *count]),
            values: Some(vec![0.0; *count]),
            ..Default::default()
        };
        let results: Vec<_> = counts.iter().enumerate().map(result).collect();
        let (mut found, mut token) = (Vec::new(), None);
        loop {
            let skip = page::skip(token.as_deref()).expect("ours");
            let (page, next) = cut(results.clone(), skip, size);
            let told = |result: &MetricDataResult| {
                (result.id.clone().expect("an id"), result.values.as_ref().map_or(0, Vec::len))
            };
            found.push(page.iter().map(told).collect());
            token = next;
            if token.is_none() {
                return found;
            }
        }
    }

    #[test]
    fn values_come_in_pages() {
        let one = |id: &str, count: usize| (id.to_owned(), count);
        assert_eq!(pages(&[2, 0, 3], 100), [vec![one("0", 2), one("1", 0), one("2", 3)]]);
        assert_eq!(pages(&[2, 3], 3), [vec![one("0", 2), one("1", 1)], vec![one("1", 2)]]);
        assert_eq!(pages(&[2, 2], 2), [vec![one("0", 2)], vec![one("1", 2)]]);
        assert_eq!(pages(&[], 2), [vec![]]);
    }
}
