//! What a request says of a new object beside its content.

use crate::core::Core;
use crate::records::{About, Bucket, Headers, Retention};
use crate::sse::{self, CustomerKey};
use crate::{acl, config, error, limits, tags};
use api::s3::ObjectLockConfiguration;
use contract::{Error, Timestamp};
use platform::{Context, Principal};

/// The members that put, copy and multipart upload have in common.
pub(crate) struct Given {
    pub(crate) headers: Headers,
    pub(crate) metadata: Vec<(String, String)>,
    pub(crate) storage_class: Option<String>,
    pub(crate) sse: sse::Wanted,
    pub(crate) customer: sse::Given,
    pub(crate) tagging: Option<String>,
    pub(crate) acl: acl::Given,
    pub(crate) lock_mode: Option<String>,
    pub(crate) lock_until: Option<Timestamp>,
    pub(crate) legal_hold: Option<String>,
}

macro_rules! given {
    ($input:expr) => {
        $crate::about::Given {
            headers: $crate::records::Headers {
                content_type: $input.content_type.clone().filter(|text| !text.is_empty()),
                cache_control: $input.cache_control.clone(),
                content_disposition: $input.content_disposition.clone(),
                content_encoding: $crate::about::encoding($input.content_encoding.as_deref()),
                content_language: $input.content_language.clone(),
                expires_s: $input.expires.map(|time| time.ms().div_euclid(1000)),
                website_redirect: $input.website_redirect_location.clone(),
            },
            metadata: $input.metadata.clone().unwrap_or_default(),
            storage_class: $input.storage_class.clone(),
            sse: $crate::sse::wanted!($input),
            customer: $crate::sse::customer!($input),
            tagging: $input.tagging.clone(),
            acl: $crate::acl::given!($input),
            lock_mode: $input.object_lock_mode.clone(),
            lock_until: $input.object_lock_retain_until_date,
            legal_hold: $input.object_lock_legal_hold_status.clone(),
        }
    };
}
pub(crate) use given;

/// `Content-Encoding` without the transfer's own `aws-chunked`.
pub(crate) fn encoding(header: Option<&str>) -> Option<String> {
    let rest = header?.split(',').map(str::trim).filter(|one| !one.is_empty() && *one != "aws-chunked");
    let rest = rest.collect::<Vec<_>>().join(",");
    (!rest.is_empty()).then_some(rest)
}

const STORAGE_CLASSES: [&str; 8] = [
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
];

impl Core {
    /// Checks it, fills what the bucket decides, and gives the customer's key with it.
    pub(crate) fn about(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        given: &Given,
    ) -> Result<(About, Option<CustomerKey>), Error> {
        check_metadata(&given.metadata)?;
        let class = given.storage_class.as_deref();
        if class.is_some_and(|class| !STORAGE_CLASSES.contains(&class)) {
            return Err(Error::client(400, "InvalidStorageClass", "The storage class you specified is not valid")
                .with_member("StorageClassRequested", contract::Value::from(class.unwrap_or_default())));
        }
        let redirect = given.headers.website_redirect.as_deref();
        if redirect.is_some_and(|to| !["/", "http://", "https://"].iter().any(|start| to.starts_with(start))) {
            let text = "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.";
            return Err(Error::client(400, "InvalidRedirectLocation", text));
        }
        let customer = given.customer.key()?;
        let about = About {
            headers: given.headers.clone(),
            metadata: given.metadata.clone(),
            storage_class: given.storage_class.clone().filter(|class| class != "STANDARD"),
            sse: sse::choose(bucket, given.sse.clone(), customer.as_ref())?,
            tags: tags::of_header(given.tagging.as_deref())?,
            acl: acl::read(bucket, &given.acl, writer(ctx, bucket), true)?.or_else(|| foreign(ctx, bucket)),
            retention: self.retention(bucket, given)?,
            legal_hold: legal_hold(bucket, given)?,
        };
        Ok((about, customer))
    }

    fn retention(&self, bucket: &Bucket, given: &Given) -> Result<Option<Retention>, Error> {
        match (&given.lock_mode, given.lock_until) {
            (None, None) => self.default_retention(bucket),
            (Some(mode), Some(until)) => {
                if !bucket.lock {
                    return Err(error::request("Bucket is missing Object Lock Configuration"));
                }
                if !matches!(mode.as_str(), "GOVERNANCE" | "COMPLIANCE") {
                    return Err(error::argument("x-amz-object-lock-mode", mode, "Unknown wormMode directive."));
                }
                if until.ms() <= self.now_ms() {
                    let text = "The retain until date must be in the future!";
                    return Err(error::argument(
                        "x-amz-object-lock-retain-until-date",
                        &platform::iso_ms(until.ms()),
                        text,
                    ));
                }
                Ok(Some(Retention { mode: mode.clone(), until_ms: until.ms() }))
            }
            (mode, _) => Err(error::argument(
                if mode.is_none() { "x-amz-object-lock-mode" } else { "x-amz-object-lock-retain-until-date" },
                "",
                "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
            )),
        }
    }

    fn default_retention(&self, bucket: &Bucket) -> Result<Option<Retention>, Error> {
        if !bucket.lock {
            return Ok(None);
        }
        let config: Option<ObjectLockConfiguration> = config::get(bucket, "object-lock")?;
        let rule = config.and_then(|config| config.rule).and_then(|rule| rule.default_retention);
        Ok(rule.and_then(|rule| {
            let days = rule.days.map(i64::from).or_else(|| rule.years.map(|years| i64::from(years) * 365))?;
            Some(Retention { mode: rule.mode?, until_ms: self.now_ms() + days * limits::DAY_MS })
        }))
    }
}

/// The account that writes; the bucket's where nobody proved to be of another.
pub(crate) fn writer<'a>(ctx: &'a Context, bucket: &'a Bucket) -> &'a str {
    match &ctx.principal {
        Principal::Identity(identity) => identity.account.as_str(),
        _ => &bucket.owner,
    }
}

/// Objects that another account puts are its own, unless the bucket's owner owns all.
fn foreign(ctx: &Context, bucket: &Bucket) -> Option<crate::records::Acl> {
    let writer = writer(ctx, bucket);
    let enforced = acl::enforced(bucket).unwrap_or(true);
    (writer != bucket.owner && !enforced).then(|| crate::records::Acl { owner: writer.to_owned(), grants: None })
}

fn legal_hold(bucket: &Bucket, given: &Given) -> Result<Option<bool>, Error> {
    match given.legal_hold.as_deref() {
        None => Ok(None),
        Some(_) if !bucket.lock => Err(error::request("Bucket is missing Object Lock Configuration")),
        Some("ON") => Ok(Some(true)),
        Some("OFF") => Ok(Some(false)),
        Some(other) => {
            Err(error::argument("x-amz-object-lock-legal-hold", other, "Legal Hold must be either of 'ON' or 'OFF'"))
        }
    }
}

fn check_metadata(metadata: &[(String, String)]) -> Result<(), Error> {
    let size: usize = metadata.iter().map(|(key, value)| key.len() + value.len()).sum();
    if size <= limits::METADATA_BYTES_MAX {
        return Ok(());
    }
    Err(Error::client(400, "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size")
        .with_member("Size", contract::Value::Int(i64::try_from(size).unwrap_or(i64::MAX)))
        .with_member("MaxSizeAllowed", contract::Value::Int(limits::METADATA_BYTES_MAX as i64)))
}

#[cfg(test)]
mod tests {
    use super::encoding;

    #[test]
    fn the_transfer_s_encoding_is_not_the_object_s() {
        for (header, want) in [
            (None, None),
            (Some("gzip"), Some("gzip")),
            (Some("aws-chunked"), None),
            (Some("aws-chunked,gzip"), Some("gzip")),
            (Some("gzip, aws-chunked"), Some("gzip")),
        ] {
            assert_eq!(encoding(header).as_deref(), want);
        }
    }
}
