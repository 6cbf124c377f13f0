//! The functions of metric math.

use super::read::Expr;
use super::{Line, Scene, Worth};
use std::collections::BTreeMap;

pub(super) fn call(scene: &Scene<'_>, name: &str, arguments: &[Expr]) -> Result<Worth, String> {
    if name == "METRICS" {
        return metrics(scene, arguments);
    }
    let worths: Vec<Worth> = arguments.iter().map(|argument| scene.worth(argument)).collect::<Result<_, _>>()?;
    let mut worths = worths.into_iter();
    let first = worths.next().ok_or_else(|| format!("{name} needs an argument"))?;
    let rest: Vec<Worth> = worths.collect();
    match name {
        "ABS" => by_value(first, f64::abs),
        "CEIL" => by_value(first, f64::ceil),
        "FLOOR" => by_value(first, f64::floor),
        "LOG" => by_value(first, f64::ln),
        "LOG10" => by_value(first, f64::log10),
        "SUM" | "AVG" | "MIN" | "MAX" | "STDDEV" | "DATAPOINT_COUNT" => gather(name, first, &rest),
        "PERIOD" => Ok(Worth::Number(number(scene.period_s))),
        "DIFF" => by_line(first, &differences),
        "RATE" => by_line(first, &rates),
        "RUNNING_SUM" => by_line(first, &running),
        "TIME_SERIES" => Ok(Worth::Line(as_line(scene, first)?)),
        "FILL" => fill(scene, first, rest.first().ok_or("FILL needs two arguments")?),
        "IF" => choose(scene, first, &rest),
        _ => Err(format!("there is no function {name}")),
    }
}

#[expect(clippy::cast_precision_loss, reason = "seconds and counts are small")]
fn number(count: i64) -> f64 {
    count as f64
}

fn metrics(scene: &Scene<'_>, arguments: &[Expr]) -> Result<Worth, String> {
    let part = match arguments {
        [] => "",
        [Expr::Text(part)] => part.as_str(),
        _ => return Err("METRICS takes a name in quotes".to_owned()),
    };
    let wanted = scene.metrics.iter().filter(|id| id.contains(part));
    Ok(Worth::Lines(wanted.filter_map(|id| scene.known.get(id).cloned()).collect()))
}

fn by_value(worth: Worth, change: fn(f64) -> f64) -> Result<Worth, String> {
    match worth {
        Worth::Number(number) => Ok(Worth::Number(change(number))),
        other => by_line(other, &|line: Line| {
            line.into_iter().map(|(at, value)| (at, change(value))).filter(|(_, value)| value.is_finite()).collect()
        }),
    }
}

fn by_line(worth: Worth, change: &dyn Fn(Line) -> Line) -> Result<Worth, String> {
    match worth {
        Worth::Line(line) => Ok(Worth::Line(change(line))),
        Worth::Lines(lines) => Ok(Worth::Lines(lines.into_iter().map(change).collect())),
        Worth::Number(_) | Worth::Text(_) => Err("a time series is needed".to_owned()),
    }
}

/// Of one series a number; of several one series.
fn gather(name: &str, first: Worth, rest: &[Worth]) -> Result<Worth, String> {
    let lines = match first {
        Worth::Line(line) if rest.is_empty() => {
            return Ok(statistic(name, line.into_values()).map_or(Worth::Line(Line::new()), Worth::Number));
        }
        Worth::Line(line) => {
            let others =
                rest.iter().filter_map(|worth| if let Worth::Line(line) = worth { Some(line.clone()) } else { None });
            std::iter::once(line).chain(others).collect()
        }
        Worth::Lines(lines) => lines,
        Worth::Number(number) => return Ok(Worth::Number(number)),
        Worth::Text(text) => return Err(format!("{text} is no number")),
    };
    let mut moments: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for (at, value) in lines.into_iter().flatten() {
        moments.entry(at).or_default().push(value);
    }
    let value = |(at, values): (i64, Vec<f64>)| Some((at, statistic(name, values.into_iter())?));
    Ok(Worth::Line(moments.into_iter().filter_map(value).collect()))
}

fn statistic(name: &str, values: impl Iterator<Item = f64>) -> Option<f64> {
    let values: Vec<f64> = values.collect();
    if values.is_empty() {
        return None;
    }
    let count = number(i64::try_from(values.len()).ok()?);
    let sum: f64 = values.iter().sum();
    Some(match name {
        "SUM" => sum,
        "AVG" => sum / count,
        "MIN" => values.into_iter().fold(f64::INFINITY, f64::min),
        "MAX" => values.into_iter().fold(f64::NEG_INFINITY, f64::max),
        "DATAPOINT_COUNT" => count,
        _ => (values.iter().map(|value| (value - sum / count).powi(2)).sum::<f64>() / count).sqrt(),
    })
}

fn differences(line: Line) -> Line {
    let values: Vec<(i64, f64)> = line.into_iter().collect();
    values.windows(2).map(|pair| (pair[1].0, pair[1].1 - pair[0].1)).collect()
}

fn rates(line: Line) -> Line {
    let values: Vec<(i64, f64)> = line.into_iter().collect();
    let seconds = |from: i64, to: i64| number((to - from) / 1000).max(1.0);
    values.windows(2).map(|pair| (pair[1].0, (pair[1].1 - pair[0].1) / seconds(pair[0].0, pair[1].0))).collect()
}

fn running(line: Line) -> Line {
    let mut sum = 0.0;
    let add = |(at, value): (i64, f64)| {
        sum += value;
        (at, sum)
    };
    line.into_iter().map(add).collect()
}

fn as_line(scene: &Scene<'_>, worth: Worth) -> Result<Line, String> {
    match worth {
        Worth::Line(line) => Ok(line),
        Worth::Number(number) => Ok(scene.axis.iter().map(|at| (*at, number)).collect()),
        Worth::Lines(_) | Worth::Text(_) => Err("one time series is needed".to_owned()),
    }
}

fn fill(scene: &Scene<'_>, worth: Worth, with: &Worth) -> Result<Worth, String> {
    let one = |line: &Line| -> Result<Line, String> {
        let with = match with {
            Worth::Number(number) => Fill::Each(*number),
            Worth::Line(other) => Fill::From(other),
            Worth::Text(text) if text == "REPEAT" => Fill::Repeat,
            Worth::Text(text) if text == "LINEAR" => Fill::Linear,
            Worth::Text(_) | Worth::Lines(_) => return Err("FILL cannot fill with that".to_owned()),
        };
        Ok(scene.axis.iter().filter_map(|at| Some((*at, filled(line, *at, &with)?))).collect())
    };
    match worth {
        Worth::Line(line) => one(&line).map(Worth::Line),
        Worth::Lines(lines) => lines.iter().map(one).collect::<Result<_, _>>().map(Worth::Lines),
        Worth::Number(_) | Worth::Text(_) => Err("FILL needs a time series".to_owned()),
    }
}

enum Fill<'a> {
    Each(f64),
    From(&'a Line),
    Repeat,
    Linear,
}

fn filled(line: &Line, at: i64, with: &Fill<'_>) -> Option<f64> {
    if let Some(value) = line.get(&at) {
        return Some(*value);
    }
    let before = line.range(..at).next_back();
    match with {
        Fill::Each(number) => Some(*number),
        Fill::From(other) => other.get(&at).copied(),
        Fill::Repeat => before.map(|(_, value)| *value),
        Fill::Linear => {
            let ((from, one), (to, other)) = (before?, line.range(at..).next()?);
            let share = number(at - from) / number(to - from);
            Some(one + (other - one) * share)
        }
    }
}

/// `IF(condition, then, otherwise)`; without the last, moments where the condition fails have no value.
fn choose(scene: &Scene<'_>, condition: Worth, rest: &[Worth]) -> Result<Worth, String> {
    let [then, otherwise @ ..] = rest else { return Err("IF needs two arguments".to_owned()) };
    let at_moment = |worth: &Worth, at: i64| match worth {
        Worth::Number(number) => Some(*number),
        Worth::Line(line) => line.get(&at).copied(),
        Worth::Lines(_) | Worth::Text(_) => None,
    };
    let chosen = |(at, holds): (i64, f64)| {
        let worth = if holds == 0.0 { otherwise.first() } else { Some(then) };
        Some((at, at_moment(worth?, at)?))
    };
    Ok(Worth::Line(as_line(scene, condition)?.into_iter().filter_map(chosen).collect()))
}
