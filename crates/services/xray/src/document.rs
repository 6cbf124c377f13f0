//! A segment document as far as it matters here.

use crate::limits;
use serde_json::{Map, Value as Json};

/// A document that was read.
#[derive(Debug, Clone)]
pub(crate) struct Document(pub(crate) Map<String, Json>);

/// What makes a document no segment, in AWS's words.
pub(crate) type Fault = &'static str;

impl Document {
    pub(crate) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    /// What it lacks to be kept.
    pub(crate) fn fault(&self, now_ms: i64) -> Option<Fault> {
        let hexadecimal =
            |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        match (self.text("id"), self.text("trace_id")) {
            (None, _) => Some("MissingId"),
            (Some(id), _) if !hexadecimal(id, 16) => Some("InvalidId"),
            (_, None) => Some("MissingTraceId"),
            (_, Some(trace)) if !is_current(trace, now_ms) => Some("InvalidTraceId"),
            _ if self.text("name").is_none_or(str::is_empty) => Some("MissingName"),
            _ if self.number("start_time").is_none() => Some("MissingStartTime"),
            _ if self.number("end_time").is_none() && !self.is("in_progress") => Some("MissingEndTime"),
            _ if self.is_subsegment() && self.text("parent_id").is_none() => Some("MissingParentId"),
            _ => None,
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        self.0.get(name)?.as_f64()
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.0.get(name).and_then(Json::as_bool).unwrap_or(false)
    }

    /// Sent apart from the segment that it belongs to.
    pub(crate) fn is_subsegment(&self) -> bool {
        self.text("type") == Some("subsegment")
    }

    pub(crate) fn id(&self) -> &str {
        self.text("id").unwrap_or_default()
    }

    /// The member behind these names.
    pub(crate) fn at(&self, path: &[&str]) -> Option<&Json> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(self.0.get(*first)?, |value, name| value.get(*name))
    }

    /// Calls `see` with itself and every subsegment.
    pub(crate) fn each(&self, see: &mut impl FnMut(&Map<String, Json>)) {
        each(&self.0, see, limits::DEPTH_MAX);
    }
}

fn each(of: &Map<String, Json>, see: &mut impl FnMut(&Map<String, Json>), depth: usize) {
    see(of);
    let Some(Json::Array(parts)) = of.get("subsegments").filter(|_| depth > 0) else { return };
    parts.iter().filter_map(Json::as_object).for_each(|part| each(part, see, depth - 1));
}

/// Puts subsegments that were sent by themselves where they belong; those without a parent here stay as they are.
pub(crate) fn assembled(documents: Vec<Document>) -> Vec<Document> {
    let (mut loose, mut whole): (Vec<_>, Vec<_>) = documents.into_iter().partition(Document::is_subsegment);
    loop {
        let before = loose.len();
        loose.retain(|part| !whole.iter_mut().any(|segment| adopt(&mut segment.0, part, limits::DEPTH_MAX)));
        if loose.len() == before {
            whole.extend(loose);
            return whole;
        }
    }
}

fn adopt(parent: &mut Map<String, Json>, part: &Document, depth: usize) -> bool {
    let wanted = part.text("parent_id");
    if parent.get("id").and_then(Json::as_str) == wanted {
        let mut own = part.0.clone();
        for name in ["type", "trace_id", "parent_id"] {
            own.remove(name);
        }
        let parts = parent.entry("subsegments").or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(parts) = parts {
            parts.push(own.into());
        }
        return true;
    }
    let Some(Json::Array(parts)) = parent.get_mut("subsegments").filter(|_| depth > 0) else { return false };
    parts.iter_mut().filter_map(Json::as_object_mut).any(|inner| adopt(inner, part, depth - 1))
}

/// `1-` and eight digits of seconds within the last thirty days, `-` and 24 digits.
fn is_current(trace: &str, now_ms: i64) -> bool {
    let Some(seconds) = seconds_of(trace) else { return false };
    let at_ms = seconds * 1000;
    at_ms > now_ms - limits::KEPT_MS && at_ms < now_ms + limits::AHEAD_MS_MAX
}

/// When a trace began, by its id.
pub(crate) fn seconds_of(trace: &str) -> Option<i64> {
    let mut parts = trace.split('-');
    let (version, time, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let lower = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let formed = version == "1" && time.len() == 8 && rest.len() == 24 && lower(time) && lower(rest);
    (formed && parts.next().is_none()).then(|| i64::from_str_radix(time, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const TRACE: &str = "1-00000064-000000000000000000000001";

    fn document(value: &Json) -> Document {
        Document::read(&value.to_string()).expect("an object")
    }

    #[test]
    fn faults_have_names() {
        let good = json!({"id": "0123456789abcdef", "trace_id": TRACE, "name": "n", "start_time": 1.0, "end_time": 2});
        let without = |name: &str| {
            let mut changed = good.clone();
            changed.as_object_mut().expect("an object").remove(name);
            changed
        };
        let with = |name: &str, value: Json| {
            let mut changed = good.clone();
            changed[name] = value;
            changed
        };
        for (value, expected) in [
            (good.clone(), None),
            (without("id"), Some("MissingId")),
            (with("id", "x".into()), Some("InvalidId")),
            (without("trace_id"), Some("MissingTraceId")),
            (with("trace_id", "1-00000064-1".into()), Some("InvalidTraceId")),
            (with("trace_id", "1-7fffffff-000000000000000000000001".into()), Some("InvalidTraceId")),
            (without("name"), Some("MissingName")),
            (without("start_time"), Some("MissingStartTime")),
            (without("end_time"), Some("MissingEndTime")),
            (with("type", "subsegment".into()), Some("MissingParentId")),
        ] {
            assert_eq!(document(&value).fault(100_000), expected, "{value}");
        }
        let mut running = without("end_time");
        running["in_progress"] = true.into();
        assert_eq!(document(&running).fault(100_000), None);
        assert_eq!(document(&good).fault(100_000 + limits::KEPT_MS), Some("InvalidTraceId"), "too old");
        assert!(Document::read("[]").is_none());
    }

    #[test]
    fn loose_parts_find_their_parents() {
        let part = |id: &str, parent: &str| {
            document(&json!({"id": id, "parent_id": parent, "trace_id": TRACE, "type": "subsegment"}))
        };
        let whole = document(&json!({"id": "a", "subsegments": [{"id": "b"}]}));
        let found = assembled(vec![part("d", "c"), part("c", "b"), whole, part("z", "nobody")]);
        assert_eq!(found.len(), 2);
        assert_eq!(
            Json::from(found[0].0.clone()),
            json!({"id": "a", "subsegments": [{"id": "b", "subsegments": [{"id": "c", "subsegments": [{"id": "d"}]}]}]})
        );
        assert_eq!(found[1].id(), "z");
        let mut seen = 0;
        found[0].each(&mut |_| seen += 1);
        assert_eq!(seen, 4);
    }
}
