//! Values of expressions: those of JSON, and one that is not there.

use serde_json::Value as Json;
use std::cmp::Ordering;

/// `None`: missing.
pub(super) type Value = Option<Json>;

pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Some(Json::Bool(flag)) => Some(*flag),
        Some(Json::String(text)) if text.eq_ignore_ascii_case("true") => Some(true),
        Some(Json::String(text)) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A number, also of a text that is one: fields of CSV are texts.
pub(super) fn number(value: &Json) -> Option<f64> {
    match value {
        Json::Number(number) => number.as_f64(),
        Json::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// Whole where it is.
pub(super) fn of_number(number: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
    let whole = (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64);
    match whole {
        Some(whole) => Some(Json::from(whole)),
        None => serde_json::Number::from_f64(number).map(Json::Number),
    }
}

/// As a text; `None` for what is none.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Some(Json::String(text)) => Some(text.clone()),
        None | Some(Json::Null) => None,
        Some(other) => Some(other.to_string()),
    }
}

fn is_number(value: &Json) -> bool {
    value.is_number()
}

/// Compares; `None` where one is null, missing, or of another kind.
pub(super) fn compare(one: &Value, other: &Value) -> Option<Ordering> {
    let (one, other) = (one.as_ref()?, other.as_ref()?);
    match (one, other) {
        (Json::Null, _) | (_, Json::Null) => None,
        _ if is_number(one) || is_number(other) => number(one)?.partial_cmp(&number(other)?),
        (Json::String(one), Json::String(other)) => Some(one.cmp(other)),
        (Json::Bool(_), _) | (_, Json::Bool(_)) => {
            truth(&Some(one.clone()))?.partial_cmp(&truth(&Some(other.clone()))?)
        }
        (one, other) => (one == other).then_some(Ordering::Equal),
    }
}

/// Whether a text fits a pattern of `%` and `_`.
pub(super) fn like(text: &str, pattern: &str, escape: Option<char>) -> bool {
    let (text, pattern): (Vec<char>, Vec<char>) = (text.chars().collect(), pattern.chars().collect());
    // The usual two fingers: where the last `%` was, and what it has taken.
    let (mut t, mut p, mut star) = (0, 0, None);
    loop {
        let escaped = p < pattern.len() && Some(pattern[p]) == escape && p + 1 < pattern.len();
        let at = if escaped { p + 1 } else { p };
        let wild = |c: char| !escaped && at < pattern.len() && pattern[at] == c;
        if wild('%') {
            star = Some((at, t));
            p = at + 1;
        } else if t < text.len() && at < pattern.len() && (wild('_') || pattern[at] == text[t]) {
            (t, p) = (t + 1, at + 1);
        } else if t == text.len() && p == pattern.len() {
            return true;
        } else if let Some((percent, taken)) = star.filter(|(_, taken)| *taken < text.len()) {
            star = Some((percent, taken + 1));
            (t, p) = (taken + 1, percent + 1);
        } else {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn patterns() {
        for (text, pattern, escape, want) in [
            ("abc", "a%", None, true),
            ("abc", "%c", None, true),
            ("abc", "a_c", None, true),
            ("abc", "a_", None, false),
            ("abc", "%b%", None, true),
            ("", "%", None, true),
            ("aXbXc", "a%X%c", None, true),
            ("100%", "100!%", Some('!'), true),
            ("1000", "100!%", Some('!'), false),
        ] {
            assert_eq!(like(text, pattern, escape), want, "{text} {pattern}");
        }
    }

    #[test]
    fn comparisons() {
        let order = |one, other| compare(&Some(one), &Some(other));
        assert_eq!(order(json!("10"), json!(9)), Some(Ordering::Greater));
        assert_eq!(order(json!("10"), json!("9")), Some(Ordering::Less));
        assert_eq!(order(json!("x"), json!(9)), None);
        assert_eq!(order(json!(null), json!(9)), None);
        assert_eq!(order(json!(true), json!("TRUE")), Some(Ordering::Equal));
        assert_eq!(compare(&None, &Some(json!(1))), None);
    }
}
