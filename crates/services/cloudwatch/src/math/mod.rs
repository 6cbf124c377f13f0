//! Metric math: expressions over series, `100 * errors / FILL(calls, 1)`.

mod functions;
mod read;

use read::{Expr, Op};
use std::collections::{BTreeMap, HashMap};

/// Values by the beginning of their period, ms.
pub(crate) type Line = BTreeMap<i64, f64>;

/// What an expression is worth.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Worth {
    Number(f64),
    Line(Line),
    Lines(Vec<Line>),
    /// A name in quotes, or the words `REPEAT` and `LINEAR`.
    Text(String),
}

/// Where an expression is worked out.
pub(crate) struct Scene<'a> {
    pub(crate) known: &'a HashMap<String, Line>,
    /// The ids of queries that are metrics, in their order, for `METRICS()`.
    pub(crate) metrics: &'a [String],
    /// Begins of all periods.
    pub(crate) axis: &'a [i64],
    pub(crate) period_s: i64,
}

/// Works out expressions that may need one another, and adds their lines to those that are known. An error says which cannot be.
pub(crate) fn fill_in<'a>(
    known: &mut HashMap<String, Line>,
    expressions: impl Iterator<Item = (&'a str, &'a str)>,
    axis: &[i64],
    period_s: i64,
) -> Result<(), String> {
    let mut metrics: Vec<String> = known.keys().cloned().collect();
    metrics.sort();
    let mut left = Vec::new();
    for (id, text) in expressions {
        left.push((id, read::parse(text).map_err(|error| format!("{id}: {error}"))?));
    }
    while !left.is_empty() {
        let before = left.len();
        let (ready, waiting): (Vec<_>, Vec<_>) =
            left.iter().cloned().partition(|(_, expr)| !expr.names().iter().any(|name| !known.contains_key(name)));
        for (id, expr) in ready {
            let scene = Scene { known, metrics: &metrics, axis, period_s };
            let line = scene.line(&expr).map_err(|error| format!("{id}: {error}"))?;
            known.insert(id.to_owned(), line);
        }
        left = waiting;
        if left.len() == before {
            return Err(format!("{}: it needs what is not there", left[0].0));
        }
    }
    Ok(())
}

/// Whether an expression can be read, and which queries it names.
pub(crate) fn names(text: &str) -> Result<Vec<String>, String> {
    read::parse(text).map(|expr| expr.names())
}

impl Scene<'_> {
    fn line(&self, expr: &Expr) -> Result<Line, String> {
        match self.worth(expr)? {
            Worth::Line(line) => Ok(line),
            Worth::Number(number) => Ok(self.axis.iter().map(|at_ms| (*at_ms, number)).collect()),
            Worth::Lines(mut lines) if lines.len() == 1 => Ok(lines.remove(0)),
            Worth::Lines(_) | Worth::Text(_) => Err("it is not one time series".to_owned()),
        }
    }

    pub(crate) fn worth(&self, expr: &Expr) -> Result<Worth, String> {
        match expr {
            Expr::Number(number) => Ok(Worth::Number(*number)),
            Expr::Text(text) => Ok(Worth::Text(text.clone())),
            Expr::Name(name) => match self.known.get(name) {
                Some(line) => Ok(Worth::Line(line.clone())),
                None => Err(format!("{name} is not there")),
            },
            Expr::List(items) => items.iter().map(|item| self.line(item)).collect::<Result<_, _>>().map(Worth::Lines),
            Expr::Minus(inner) => apply(Op::Subtract, Worth::Number(0.0), self.worth(inner)?),
            Expr::Both(op, one, other) => apply(*op, self.worth(one)?, self.worth(other)?),
            Expr::Call(name, arguments) => functions::call(self, name, arguments),
        }
    }
}

/// One operator on numbers, series and lists of them; a moment that one side lacks is left out.
pub(crate) fn apply(op: Op, one: Worth, other: Worth) -> Result<Worth, String> {
    Ok(match (one, other) {
        (Worth::Number(one), Worth::Number(other)) => match op.of(one, other) {
            Some(number) => Worth::Number(number),
            None => Worth::Line(Line::new()),
        },
        (Worth::Line(one), Worth::Number(other)) => {
            Worth::Line(one.into_iter().filter_map(|(at, one)| Some((at, op.of(one, other)?))).collect())
        }
        (Worth::Number(one), Worth::Line(other)) => {
            Worth::Line(other.into_iter().filter_map(|(at, other)| Some((at, op.of(one, other)?))).collect())
        }
        (Worth::Line(one), Worth::Line(other)) => {
            let both = |(at, one): (i64, f64)| Some((at, op.of(one, *other.get(&at)?)?));
            Worth::Line(one.into_iter().filter_map(both).collect())
        }
        (Worth::Lines(lines), other) => each(lines, |line| apply(op, Worth::Line(line), other.clone()))?,
        (one, Worth::Lines(lines)) => each(lines, |line| apply(op, one.clone(), Worth::Line(line)))?,
        (Worth::Text(text), _) | (_, Worth::Text(text)) => return Err(format!("{text} is no number")),
    })
}

fn each(lines: Vec<Line>, change: impl Fn(Line) -> Result<Worth, String>) -> Result<Worth, String> {
    let mut changed = Vec::new();
    for line in lines {
        match change(line)? {
            Worth::Line(line) => changed.push(line),
            _ => return Err("lists cannot be combined".to_owned()),
        }
    }
    Ok(Worth::Lines(changed))
}

impl Op {
    /// `None` where there is no value, as for a division by zero.
    fn of(self, one: f64, other: f64) -> Option<f64> {
        let truth = |holds: bool| if holds { 1.0 } else { 0.0 };
        let value = match self {
            Self::Add => one + other,
            Self::Subtract => one - other,
            Self::Multiply => one * other,
            Self::Divide => one / other,
            Self::Power => one.powf(other),
            Self::Equal => truth((one - other).abs() < f64::EPSILON),
            Self::Unequal => truth((one - other).abs() >= f64::EPSILON),
            Self::Less => truth(one < other),
            Self::LessOrEqual => truth(one <= other),
            Self::Greater => truth(one > other),
            Self::GreaterOrEqual => truth(one >= other),
            Self::And => truth(one != 0.0 && other != 0.0),
            Self::Or => truth(one != 0.0 || other != 0.0),
        };
        value.is_finite().then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(i64, f64)]) {
        let mut known = HashMap::from([
            ("m1".to_owned(), Line::from([(0, 2.0), (60_000, 4.0)])),
            ("m2".to_owned(), Line::from([(0, 10.0), (120_000, 5.0)])),
            ("none".to_owned(), Line::new()),
        ]);
        let outcome = fill_in(&mut known, [("e", text)].into_iter(), &[120_000, 60_000, 0], 60);
        assert_eq!(outcome, Ok(()), "{text}");
        assert_eq!(known["e"], expected.iter().copied().collect::<Line>(), "{text}");
    }

    #[test]
    fn expressions_have_their_worth() {
        check("m1 * 2 + 1", &[(0, 5.0), (60_000, 9.0)]);
        check("100*m1/m2", &[(0, 20.0)]);
        check("m1 / (m1 - m1)", &[]);
        check("-m1^2", &[(0, -4.0), (60_000, -16.0)]);
        check("FILL(m2, 0) + FILL(m1, REPEAT)", &[(0, 12.0), (60_000, 4.0), (120_000, 9.0)]);
        check("FILL(none, 7)", &[(0, 7.0), (60_000, 7.0), (120_000, 7.0)]);
        check("FILL(m2, LINEAR)", &[(0, 10.0), (60_000, 7.5), (120_000, 5.0)]);
        check("SUM([m1, m2])", &[(0, 12.0), (60_000, 4.0), (120_000, 5.0)]);
        check("SUM(METRICS(\"m\"))", &[(0, 12.0), (60_000, 4.0), (120_000, 5.0)]);
        check("m1 - AVG(m1)", &[(0, -1.0), (60_000, 1.0)]);
        check("MAX(METRICS())", &[(0, 10.0), (60_000, 4.0), (120_000, 5.0)]);
        check("IF(m1 > 3, m1, 0)", &[(0, 0.0), (60_000, 4.0)]);
        check("IF(m1 > 3 AND m1 < 9, 1)", &[(60_000, 1.0)]);
        check("DIFF(m1)", &[(60_000, 2.0)]);
        check("RATE(m1) * PERIOD(m1)", &[(60_000, 2.0)]);
        check("RUNNING_SUM(m1)", &[(0, 2.0), (60_000, 6.0)]);
        check("CEIL(m1 / 3) + FLOOR(m1 / 3) + ABS(0 - m1)", &[(0, 3.0), (60_000, 7.0)]);
    }

    #[test]
    fn expressions_need_one_another_but_not_themselves() {
        let lines = |expressions: &[(&'static str, &'static str)]| {
            let mut known = HashMap::from([("m".to_owned(), Line::from([(0, 1.0)]))]);
            fill_in(&mut known, expressions.iter().copied(), &[0], 60).map(|()| known["a"].clone())
        };
        assert_eq!(lines(&[("a", "b + 1"), ("b", "m * 2")]), Ok(Line::from([(0, 3.0)])));
        assert!(lines(&[("a", "b"), ("b", "a")]).is_err());
        for wrong in
            ["", "m +", "m m", "UNKNOWN(m)", "gone", "[m, m]", "(m", "\"m", "1e", "ANOMALY_DETECTION_BAND(m, 2)"]
        {
            assert!(lines(&[("a", wrong)]).is_err(), "{wrong}");
        }
    }
}
