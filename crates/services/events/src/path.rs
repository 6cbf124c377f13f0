//! The JSON paths of `InputPath` and `InputPathsMap`.

use serde_json::Value;

/// Whether the text is a path: `$`, then `.name`, `['name']` or `[0]`.
pub(crate) fn is_path(path: &str) -> bool {
    path.strip_prefix('$').is_some_and(|rest| steps(rest).is_some())
}

/// What a path finds.
pub(crate) fn find<'a>(path: &str, event: &'a Value) -> Option<&'a Value> {
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
        }
        for wrong in ["", "detail", "$.", "$..a", "$[", "$x"] {
            assert!(!is_path(wrong), "{wrong}");
        }
    }
}
