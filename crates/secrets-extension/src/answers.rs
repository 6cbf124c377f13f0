//! Answers as AWS's extension writes them: every member, in the SDK's order, and `ResultMetadata`.

use api::secretsmanager::GetSecretValueResponse;
use api::ssm::GetParameterResult;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use contract::Timestamp;
use serde_json::{Value, json};

pub(crate) fn secret(found: GetSecretValueResponse) -> Bytes {
    Bytes::from(
        json!({
            "ARN": found.arn,
            "CreatedDate": found.created_date.map(time),
            "Name": found.name,
            "SecretBinary": found.secret_binary.map(|bytes| STANDARD.encode(bytes)),
            "SecretString": found.secret_string,
            "VersionId": found.version_id,
            "VersionStages": found.version_stages,
            "ResultMetadata": {},
        })
        .to_string(),
    )
}

pub(crate) fn parameter(found: GetParameterResult) -> Bytes {
    let parameter = found.parameter.map(|one| {
        json!({
            "ARN": one.arn,
            "DataType": one.data_type,
            "LastModifiedDate": one.last_modified_date.map(time),
            "Name": one.name,
            "Selector": one.selector,
            "SourceResult": one.source_result,
            "Type": one.r#type,
            "Value": one.value,
            "Version": one.version,
        })
    });
    Bytes::from(json!({"Parameter": parameter, "ResultMetadata": {}}).to_string())
}

/// As Go writes times: no more digits than there are.
fn time(time: Timestamp) -> Value {
    jiff::Timestamp::from_millisecond(time.ms()).map_or(Value::Null, |time| Value::from(time.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_all_there() {
        let found = GetSecretValueResponse {
            name: Some("s".into()),
            secret_string: Some("x".into()),
            created_date: Some(Timestamp::from_ms(1_699_697_438_490)),
            ..GetSecretValueResponse::default()
        };
        let expected = r#"{"ARN":null,"CreatedDate":"2023-11-11T10:10:38.49Z","Name":"s","SecretBinary":null,"SecretString":"x","VersionId":null,"VersionStages":null,"ResultMetadata":{}}"#;
        assert_eq!(secret(found), expected);
    }
}
