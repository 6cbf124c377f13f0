//! Policies of parameters: expiration, and notifications of it and of parameters that do not change.

use crate::limits;
use crate::records::Policy;
use api::ssm::{ParameterInlinePolicy, error as aws};
use contract::Error;
use serde_json::Value as Json;

/// Reads the policies of a request: a list in JSON.
pub(crate) fn parse(text: &str) -> Result<Vec<Policy>, Error> {
    let bad = || {
        aws::invalid_policy_type_exception(
            "The policy type isn't supported. Parameter Store supports the following policy types: Expiration, ExpirationNotification, and NoChangeNotification.",
        )
    };
    let list: Vec<Json> = serde_json::from_str(text).map_err(|_| bad())?;
    if list.len() > limits::POLICIES_MAX {
        let text = format!("The maximum number of policies allowed is {}.", limits::POLICIES_MAX);
        return Err(aws::policies_limit_exceeded_exception(text));
    }
    let policies: Vec<Policy> = list.iter().map(one).collect::<Result<_, _>>()?;
    if policies.iter().filter(|policy| policy.kind == "Expiration").count() > 1 {
        return Err(aws::incompatible_policy_exception(
            "There is a conflict in the policies specified for this parameter. You can't, for example, specify two Expiration policies for a parameter.",
        ));
    }
    Ok(policies)
}

fn one(document: &Json) -> Result<Policy, Error> {
    let kind = document["Type"].as_str().unwrap_or_default();
    let attribute = |text: String| aws::invalid_policy_attribute_exception(text);
    let expires_ms = match kind {
        "Expiration" => {
            let text = document["Attributes"]["Timestamp"].as_str().unwrap_or_default();
            let at: jiff::Timestamp =
                text.parse().map_err(|_| attribute(format!("The timestamp {text} is not valid.")))?;
            Some(at.as_millisecond())
        }
        "ExpirationNotification" | "NoChangeNotification" => None,
        _ => {
            return Err(aws::invalid_policy_type_exception(
                "The policy type isn't supported. Parameter Store supports the following policy types: Expiration, ExpirationNotification, and NoChangeNotification.",
            ));
        }
    };
    let notice_ms = match kind {
        "ExpirationNotification" => Some(span_ms(document, "Before")?),
        "NoChangeNotification" => Some(span_ms(document, "After")?),
        _ => None,
    };
    Ok(Policy { kind: kind.to_owned(), text: document.to_string(), expires_ms, notice_ms, told: false })
}

/// `{"Before": "15", "Unit": "Days"}`
fn span_ms(document: &Json, member: &str) -> Result<i64, Error> {
    let attributes = &document["Attributes"];
    let count = attributes[member].as_str().and_then(|text| text.parse::<i64>().ok()).filter(|count| *count > 0);
    let unit_ms = match attributes["Unit"].as_str() {
        Some("Days") => Some(24 * 3_600_000),
        Some("Hours") => Some(3_600_000),
        _ => None,
    };
    let span_ms = count.zip(unit_ms).and_then(|(count, unit_ms)| count.checked_mul(unit_ms));
    span_ms.ok_or_else(|| {
        aws::invalid_policy_attribute_exception(format!("The attributes of the policy are not valid: {attributes}"))
    })
}

/// The policies of a version for the next one: that nothing has changed is to be told again.
pub(crate) fn kept(policies: &[Policy]) -> Vec<Policy> {
    let told = |policy: &Policy| policy.told && policy.kind != "NoChangeNotification";
    policies.iter().map(|policy| Policy { told: told(policy), ..policy.clone() }).collect()
}

/// Policies as the API lists them.
pub(crate) fn listed(policies: &[Policy]) -> Vec<ParameterInlinePolicy> {
    let entry = |policy: &Policy| ParameterInlinePolicy {
        policy_text: Some(policy.text.clone()),
        policy_type: Some(policy.kind.clone()),
        policy_status: Some(if policy.told { "Finished" } else { "Pending" }.to_owned()),
    };
    policies.iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies() {
        let expiration =
            r#"{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"1970-01-01T00:00:01.000Z"}}"#;
        let found = parse(&format!("[{expiration}]")).expect("a policy");
        assert_eq!(found[0].expires_ms, Some(1000));
        let notice = |kind: &str, attributes: &str| format!(r#"[{{"Type":"{kind}","Attributes":{{{attributes}}}}}]"#);
        let span = |kind, attributes| parse(&notice(kind, attributes)).map(|found| found[0].notice_ms).ok();
        assert_eq!(span("ExpirationNotification", r#""Before":"2","Unit":"Hours""#), Some(Some(7_200_000)));
        assert_eq!(span("NoChangeNotification", r#""After":"1","Unit":"Days""#), Some(Some(86_400_000)));
        for wrong in ["", r#""After":"1""#, r#""After":"0","Unit":"Days""#, r#""After":"1","Unit":"Weeks""#] {
            assert_eq!(span("NoChangeNotification", wrong), None, "{wrong}");
        }
        for bad in
            ["", "{}", r#"[{"Type":"Other"}]"#, r#"[{"Type":"Expiration"}]"#, &format!("[{expiration},{expiration}]")]
        {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
