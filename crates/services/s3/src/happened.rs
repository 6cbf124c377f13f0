//! What happened to an object, as those who are notified read it.

use crate::names;
use crate::records::{Bucket, Version};
use contract::schema::TimestampFormat;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{Context, Principal};
use serde_json::{Value as Json, json};

const KEY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/').remove(b'*');

/// An event of an object.
#[derive(Debug, Clone)]
pub(crate) struct Happened {
    /// `ObjectCreated:Put`
    pub(crate) event: &'static str,
    pub(crate) key: String,
    content: Option<(u64, String)>,
    version_id: Option<String>,
    order: u64,
    /// Of what was restored: until when.
    restored_until_ms: Option<i64>,
    storage_class: String,
}

impl Happened {
    pub(crate) fn to(event: &'static str, key: &str, version: &Version) -> Self {
        let content = Some((version.size, version.etag.clone()));
        Self {
            event,
            key: key.to_owned(),
            content,
            version_id: version.id.clone(),
            order: version.order,
            restored_until_ms: version.restored_until_ms.filter(|_| event == "ObjectRestore:Completed"),
            storage_class: version.storage_class().to_owned(),
        }
    }

    /// What is gone has neither size nor ETag.
    pub(crate) fn without_content(self) -> Self {
        Self { content: None, ..self }
    }
}

fn principal_id(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => match &identity.session {
            Some(_) => format!("AWS:{}", identity.user_id),
            None if identity.root => identity.account.to_string(),
            None => format!("AWS:{}", identity.user_id),
        },
        Principal::Service(name) => name.to_string(),
        Principal::Anonymous => "Anonymous".to_owned(),
    }
}

/// Whose request it was; what S3 does by itself comes from itself.
fn source_address(ctx: &Context) -> String {
    match (ctx.source_ip, &ctx.principal) {
        (Some(address), _) => address.to_canonical().to_string(),
        (None, Principal::Service(name)) => name.to_string(),
        (None, _) => "127.0.0.1".to_owned(),
    }
}

fn sequencer(order: u64) -> String {
    format!("00{order:016X}")
}

/// The record that functions, queues and topics get.
pub(crate) fn record(ctx: &Context, bucket: &Bucket, happened: &Happened, id: &str, now_ms: i64) -> Json {
    let mut object = json!({"key": utf8_percent_encode(&happened.key, KEY).to_string().replace("%20", "+")});
    if let Some((size, etag)) = &happened.content {
        object["size"] = json!(size);
        object["eTag"] = json!(etag);
    }
    if let Some(version) = &happened.version_id {
        object["versionId"] = json!(version);
    }
    object["sequencer"] = json!(sequencer(happened.order));
    let mut record = json!({
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "awsRegion": bucket.region,
        "eventTime": platform::iso_ms(now_ms),
        "eventName": happened.event,
        "userIdentity": {"principalId": principal_id(ctx)},
        "requestParameters": {"sourceIPAddress": source_address(ctx)},
        "responseElements": {"x-amz-request-id": ctx.request_id.as_str(), "x-amz-id-2": ctx.request_id.as_str()},
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": id,
            "bucket": {
                "name": bucket.name,
                "ownerIdentity": {"principalId": &names::canonical(&bucket.owner)[..14].to_uppercase()},
                "arn": format!("arn:aws:s3:::{}", bucket.name),
            },
            "object": object,
        },
    });
    if let Some(until_ms) = happened.restored_until_ms {
        record["glacierEventData"] = json!({"restoreEventData": {
            "lifecycleRestorationExpiryTime": platform::iso_ms(until_ms),
            "lifecycleRestoreStorageClass": happened.storage_class,
        }});
    }
    record
}

/// The event that the event bus gets.
pub(crate) fn bus_event(ctx: &Context, bucket: &Bucket, happened: &Happened) -> Json {
    let (kind, reason) = match happened.event {
        "ObjectCreated:Put" => ("Object Created", "PutObject"),
        "ObjectCreated:Post" => ("Object Created", "POST Object"),
        "ObjectCreated:Copy" => ("Object Created", "CopyObject"),
        "ObjectCreated:CompleteMultipartUpload" => ("Object Created", "CompleteMultipartUpload"),
        "ObjectRemoved:Delete" | "ObjectRemoved:DeleteMarkerCreated" => ("Object Deleted", "DeleteObject"),
        "LifecycleExpiration:Delete" | "LifecycleExpiration:DeleteMarkerCreated" => {
            ("Object Deleted", "Lifecycle Expiration")
        }
        "ObjectRestore:Post" => ("Object Restore Initiated", ""),
        "ObjectRestore:Completed" => ("Object Restore Completed", ""),
        "ObjectRestore:Delete" => ("Object Restore Expired", ""),
        "LifecycleTransition" => ("Object Storage Class Changed", ""),
        "ObjectTagging:Put" => ("Object Tags Added", ""),
        "ObjectTagging:Delete" => ("Object Tags Deleted", ""),
        _ => ("Object ACL Updated", ""),
    };
    let mut object = json!({"key": happened.key});
    if let Some((size, etag)) = &happened.content {
        if kind == "Object Created" || kind.starts_with("Object Restore") {
            object["size"] = json!(size);
        }
        object["etag"] = json!(etag);
    }
    if let Some(version) = &happened.version_id {
        object["version-id"] = json!(version);
    }
    if kind == "Object Created" || kind == "Object Deleted" {
        object["sequencer"] = json!(sequencer(happened.order));
    }
    let mut detail = json!({
        "version": "0",
        "bucket": {"name": bucket.name},
        "object": object,
        "request-id": ctx.request_id.as_str(),
        "requester": ctx.principal.identity().map_or("s3.amazonaws.com", |identity| identity.account.as_str()),
    });
    if ctx.source_ip.is_some() || ctx.principal.identity().is_some() {
        detail["source-ip-address"] = json!(source_address(ctx));
    }
    if let Some(until_ms) = happened.restored_until_ms {
        detail["restore-expiry-time"] = json!(contract::Timestamp::from_ms(until_ms).to_text(TimestampFormat::Iso8601));
    }
    if kind.starts_with("Object Restore") {
        detail["source-storage-class"] = json!(happened.storage_class);
    }
    if kind == "Object Storage Class Changed" {
        detail["destination-storage-class"] = json!(happened.storage_class);
    }
    if !reason.is_empty() {
        detail["reason"] = json!(reason);
    }
    if kind == "Object Deleted" {
        let marker = happened.event.ends_with("DeleteMarkerCreated");
        detail["deletion-type"] = json!(if marker { "Delete Marker Created" } else { "Permanently Deleted" });
    }
    json!({"detail-type": kind, "detail": detail})
}
