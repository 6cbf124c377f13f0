//! JSON paths as input paths, templates and parameters have them.

use serde_json::Value;

/// Whether the text is a path: `$`, then `.name`, `['name']` or `[0]`.
#[must_use]
pub fn is_path(path: &str) -> bool {
    path.strip_prefix('$').is_some_and(|rest| steps(rest).is_some())
}

/// What a path finds.
#[must_use]
pub fn find<'a>(path: &str, event: &'a Value) -> Option<&'a Value> {
    let mut at = event;
    for step in steps(path.strip_prefix('$')?)? {
        at = match (at, step.parse::<usize>()) {
            (Value::Array(items), Ok(index)) => items.get(index)?,
            (Value::Object(object), _) => object.get(step)?,
            _ => return None,
        };
    }
    Some(at)
}

/// What a path finds that may have `*` for all elements or members, in a list then.
#[must_use]
pub fn find_all(path: &str, event: &Value) -> Option<Value> {
    let steps = steps(path.strip_prefix('$')?)?;
    if !steps.contains(&"*") {
        return find(path, event).cloned();
    }
    let mut found = vec![event];
    for step in steps {
        found = found.into_iter().flat_map(|at| below(at, step)).collect();
    }
    Some(Value::Array(found.into_iter().cloned().collect()))
}

fn below<'a>(at: &'a Value, step: &str) -> Vec<&'a Value> {
    match (at, step) {
        (Value::Array(items), "*") => items.iter().collect(),
        (Value::Object(object), "*") => object.values().collect(),
        (Value::Array(items), _) => step.parse::<usize>().ok().and_then(|index| items.get(index)).into_iter().collect(),
        (Value::Object(object), _) => object.get(step).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn steps(mut rest: &str) -> Option<Vec<&str>> {
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let (step, after) = match rest.strip_prefix('.') {
            Some(name) => name.split_at(name.find(['.', '[']).unwrap_or(name.len())),
            None => {
                let (inner, after) = rest.strip_prefix('[')?.split_once(']')?;
                (inner.trim_matches(['\'', '"']), after)
            }
        };
        steps.push(Some(step).filter(|step| !step.is_empty())?);
        rest = after;
    }
    Some(steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_find_what_they_say() {
        let event = json!({"detail": {"a": [1, {"b": "x"}]}, "detail-type": "t"});
        for (path, expect) in [
            ("$", Some(&event)),
            ("$.detail.a[0]", Some(&json!(1))),
            ("$.detail.a[1].b", Some(&json!("x"))),
            ("$['detail-type']", Some(&json!("t"))),
            ("$.detail-type", Some(&json!("t"))),
            ("$.detail.nope", None),
            ("$.detail.a[7]", None),
        ] {
            assert_eq!(find(path, &event), expect, "{path}");
            assert_eq!(find_all(path, &event).as_ref(), expect, "{path}");
        }
        for wrong in ["", "detail", "$.", "$..a", "$[", "$x"] {
            assert!(!is_path(wrong), "{wrong}");
        }
    }

    #[test]
    fn stars_stand_for_all() {
        let event = json!({"a": [{"b": 1}, {"b": 2}, {"c": 3}], "o": {"x": 1, "y": 2}});
        assert_eq!(find_all("$.a[*].b", &event), Some(json!([1, 2])));
        assert_eq!(find_all("$.o.*", &event), Some(json!([1, 2])));
        assert_eq!(find_all("$.nope[*]", &event), Some(json!([])));
    }
}
