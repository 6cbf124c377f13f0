//! What Secrets Manager tells the default event bus of rotations, as AWS tells it: through CloudTrail.

use crate::records::SecretRecord;
use announce::News;
use serde_json::json;

const SERVICE: &str = "secretsmanager.amazonaws.com";

/// `RotationStarted`, `RotationSucceeded` or `RotationFailed`.
pub(crate) fn rotation(name: &str, secret: &SecretRecord, id: &str, at_ms: i64) -> News {
    let iso = platform::iso_ms(at_ms);
    let detail = json!({
        "eventVersion": "1.11",
        "userIdentity": {"accountId": secret.account, "invokedBy": SERVICE},
        "eventTime": format!("{}Z", &iso[..19.min(iso.len())]),
        "eventSource": SERVICE,
        "eventName": name,
        "awsRegion": secret.region,
        "sourceIPAddress": SERVICE,
        "userAgent": SERVICE,
        "requestParameters": null,
        "responseElements": null,
        "additionalEventData": {"SecretId": secret.arn()},
        "eventID": id,
        "readOnly": false,
        "eventType": "AwsServiceEvent",
        "managementEvent": true,
        "recipientAccountId": secret.account,
        "eventCategory": "Management",
    });
    News {
        account: secret.account.clone(),
        region: secret.region.clone(),
        detail_type: "AWS Service Event via CloudTrail".to_owned(),
        resource: secret.arn(),
        unlisted: true,
        detail,
        at_ms,
    }
}
