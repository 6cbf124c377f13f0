//! The event as targets read it.

use api::events::PutEventsRequestEntry;
use serde_json::{Map, Value, json};

/// Members of an event, in AWS's order.
pub(crate) struct Envelope<'a> {
    pub(crate) id: &'a str,
    pub(crate) detail_type: &'a str,
    pub(crate) source: &'a str,
    pub(crate) account: &'a str,
    pub(crate) time_ms: i64,
    pub(crate) region: &'a str,
    pub(crate) resources: Vec<String>,
    pub(crate) detail: Value,
}

impl Envelope<'_> {
    pub(crate) fn json(self) -> Value {
        json!({
            "version": "0",
            "id": self.id,
            "detail-type": self.detail_type,
            "source": self.source,
            "account": self.account,
            "time": second(self.time_ms),
            "region": self.region,
            "resources": self.resources,
            "detail": self.detail,
        })
    }
}

/// `2026-01-01T00:00:00Z`
pub(crate) fn second(ms: i64) -> String {
    let iso = platform::iso_ms(ms);
    format!("{}Z", &iso[..19.min(iso.len())])
}

/// Why an entry is refused: code and text.
pub(crate) type Refusal = (&'static str, String);

/// The detail of an entry, once the entry is complete.
pub(crate) fn check(entry: &PutEventsRequestEntry, own_sources: bool) -> Result<Value, Refusal> {
    let required = |name: &str, value: &Option<String>| match value.as_deref() {
        None | Some("") => {
            Err(("InvalidArgument", format!("Parameter {name} is not valid. Reason: {name} is a required argument.")))
        }
        Some(_) => Ok(()),
    };
    required("Source", &entry.source)?;
    required("DetailType", &entry.detail_type)?;
    required("Detail", &entry.detail)?;
    if entry.source.as_deref().is_some_and(|source| source.starts_with("aws.")) && !own_sources {
        return Err(("NotAuthorizedForSourceException", "Not authorized for the source.".to_owned()));
    }
    let detail = entry.detail.as_deref().unwrap_or_default();
    match serde_json::from_str::<Map<String, Value>>(detail) {
        Ok(detail) => Ok(Value::Object(detail)),
        Err(_) => Err(("MalformedDetail", "Detail is malformed.".to_owned())),
    }
}

/// Bytes of an entry that count towards the limit.
pub(crate) fn bytes(entry: &PutEventsRequestEntry) -> usize {
    let text = |value: &Option<String>| value.as_ref().map_or(0, String::len);
    let resources: usize = entry.resources.iter().flatten().map(String::len).sum();
    let time = if entry.time.is_some() { 14 } else { 0 };
    time + text(&entry.source) + text(&entry.detail_type) + text(&entry.detail) + resources
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> PutEventsRequestEntry {
        PutEventsRequestEntry {
            source: Some("my.app".into()),
            detail_type: Some("t".into()),
            detail: Some(r#"{"z":1,"a":2}"#.into()),
            ..Default::default()
        }
    }

    #[test]
    fn the_envelope_has_aws_s_members_in_aws_s_order() {
        let detail = check(&entry(), false).expect("is complete");
        let envelope = Envelope {
            id: "i",
            detail_type: "t",
            source: "my.app",
            account: "1",
            time_ms: 1_764_025_872_345,
            region: "r",
            resources: vec!["x".into()],
            detail,
        };
        let expect = r#"{"version":"0","id":"i","detail-type":"t","source":"my.app","account":"1","time":"2025-11-24T23:11:12Z","region":"r","resources":["x"],"detail":{"z":1,"a":2}}"#;
        assert_eq!(envelope.json().to_string(), expect);
    }

    #[test]
    fn incomplete_entries_are_refused() {
        let refused = |entry: PutEventsRequestEntry| check(&entry, false).expect_err("is refused").0;
        assert_eq!(refused(PutEventsRequestEntry { source: None, ..entry() }), "InvalidArgument");
        assert_eq!(refused(PutEventsRequestEntry { detail_type: Some(String::new()), ..entry() }), "InvalidArgument");
        assert_eq!(refused(PutEventsRequestEntry { detail: Some("[1]".into()), ..entry() }), "MalformedDetail");
        assert_eq!(refused(PutEventsRequestEntry { detail: Some("{".into()), ..entry() }), "MalformedDetail");
        let own = PutEventsRequestEntry { source: Some("aws.s3".into()), ..entry() };
        assert_eq!(refused(own.clone()), "NotAuthorizedForSourceException");
        assert!(check(&own, true).is_ok());
    }
}
