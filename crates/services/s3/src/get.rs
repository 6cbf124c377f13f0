//! `GetObject` and `HeadObject`.

use crate::checksum::show_typed;
use crate::core::Core;
use crate::keychain::{DataKeys, Place};
use crate::put::show_sse;
use crate::records::{PartInfo, Sse, Version};
use crate::{conditions, error, sse};
use api::s3::{GetObjectOutput, GetObjectRequest, HeadObjectOutput, HeadObjectRequest};
use contract::{Error, Timestamp, Value};
use platform::{Context, Principal};
use std::ops::Range;

/// What is read of a version.
struct Reading {
    version: Version,
    parts: Option<Vec<PartInfo>>,
    range: Range<u64>,
    /// Whether a part was asked for rather than the whole.
    partial: bool,
    key: Option<sse::CustomerKey>,
}

/// A range that was asked for; `None`: not understood, so the whole is meant.
fn parse_range(header: &str, size: u64) -> Option<Result<Range<u64>, ()>> {
    let spec = header.strip_prefix("bytes=")?;
    if spec.contains(',') {
        return None;
    }
    let (from, to) = spec.split_once('-')?;
    let (from, to) = (from.trim(), to.trim());
    if from.is_empty() {
        let last: u64 = to.parse().ok()?;
        return Some(if last == 0 || size == 0 { Err(()) } else { Ok(size.saturating_sub(last)..size) });
    }
    let from: u64 = from.parse().ok()?;
    let to: u64 = if to.is_empty() { u64::MAX - 1 } else { to.parse().ok()? };
    if to < from {
        return None;
    }
    Some(if from >= size { Err(()) } else { Ok(from..size.min(to + 1)) })
}

/// Moves the members that both answers share.
macro_rules! describe {
    ($output:expr, $input:expr, $bucket:expr, $reading:expr) => {
        let Reading { version, range, partial, .. } = &$reading;
        let headers = &version.about.headers;
        $output.accept_ranges = Some("bytes".to_owned());
        $output.last_modified = Some(Timestamp::from_ms(version.modified_ms));
        $output.content_length = i64::try_from(range.end - range.start).ok();
        $output.e_tag = Some(version.quoted_etag());
        $output.version_id = $crate::put::bucket_id(&$bucket, version);
        $output.expiration = $crate::lifecycle::expiration(&$bucket, &$input.key, version);
        let content_type = headers.content_type.clone().unwrap_or_else(|| "binary/octet-stream".to_owned());
        $output.content_type = $input.response_content_type.clone().or(Some(content_type));
        $output.cache_control = $input.response_cache_control.clone().or_else(|| headers.cache_control.clone());
        $output.content_disposition =
            $input.response_content_disposition.clone().or_else(|| headers.content_disposition.clone());
        $output.content_encoding =
            $input.response_content_encoding.clone().or_else(|| headers.content_encoding.clone());
        $output.content_language =
            $input.response_content_language.clone().or_else(|| headers.content_language.clone());
        $output.expires = $input.response_expires.or_else(|| headers.expires_s.map(|s| Timestamp::from_ms(s * 1000)));
        $output.website_redirect_location.clone_from(&headers.website_redirect);
        $output.metadata = (!version.about.metadata.is_empty()).then(|| version.about.metadata.clone());
        $output.storage_class = version.about.storage_class.clone();
        $output.tag_count = i32::try_from(version.about.tags.len()).ok().filter(|count| *count > 0);
        if let Some(retention) = &version.about.retention {
            $output.object_lock_mode = Some(retention.mode.clone());
            $output.object_lock_retain_until_date = Some(Timestamp::from_ms(retention.until_ms));
        }
        $output.object_lock_legal_hold_status =
            version.about.legal_hold.map(|on| if on { "ON" } else { "OFF" }.to_owned());
        if *partial {
            let (first, last) = (range.start, range.end.saturating_sub(1));
            $output.content_range = Some(format!("bytes {first}-{last}/{}", version.size));
        }
        if $input.part_number.is_some() && version.parts > 0 {
            $output.parts_count = i32::try_from(version.parts).ok();
        }
        if $input.checksum_mode.as_deref().is_some_and(|mode| mode.eq_ignore_ascii_case("ENABLED")) {
            let checksum = $reading.checksum($input.part_number);
            show_typed!($output, checksum.as_ref());
        }
        show_sse!($output, version.about.sse);
    };
}

impl Reading {
    /// The checksum of what is read: of the whole, or of the part with this number.
    fn checksum(&self, part: Option<i32>) -> Option<crate::records::Checksum> {
        match part {
            None if self.partial => None,
            Some(number) if self.version.parts > 0 => {
                let wanted = self.parts.as_ref()?.iter().find(|part| i64::from(part.number) == i64::from(number));
                let full = self.version.checksum.as_ref()?.full;
                wanted?.checksum.clone().map(|checksum| crate::records::Checksum { full, ..checksum })
            }
            _ => self.version.checksum.clone(),
        }
    }
}

/// Only the owner of credentials may change the headers of an answer.
fn check_overrides(ctx: &Context, any: bool) -> Result<(), Error> {
    if any && ctx.principal == Principal::Anonymous {
        return Err(error::request("Request specific response headers cannot be used for anonymous GET requests."));
    }
    Ok(())
}

macro_rules! overrides {
    ($input:expr) => {
        $input.response_content_type.is_some()
            || $input.response_cache_control.is_some()
            || $input.response_content_disposition.is_some()
            || $input.response_content_encoding.is_some()
            || $input.response_content_language.is_some()
            || $input.response_expires.is_some()
    };
}

macro_rules! reading {
    ($core:expr, $ctx:expr, $bucket:expr, $input:expr) => {{
        let version = $core.readable($ctx, $bucket, &$input.key, $input.version_id.as_deref()).await?;
        let conditions = conditions::Read {
            if_match: $input.if_match.clone(),
            if_none_match: $input.if_none_match.clone(),
            if_modified_since: $input.if_modified_since,
            if_unmodified_since: $input.if_unmodified_since,
        };
        conditions.check(&version, $core.now_ms())?;
        let key = sse::opening(&version.about.sse, &sse::customer!($input))?;
        $core.reading(version, key, $input.range.as_deref(), $input.part_number).await?
    }};
}

impl Core {
    pub(crate) async fn object_get(&self, ctx: &Context, input: GetObjectRequest) -> Result<GetObjectOutput, Error> {
        check_overrides(ctx, overrides!(input))?;
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let reading = reading!(self, ctx, &bucket, input);
        if crate::restore::is_out_of_reach(&reading.version, self.now_ms()) {
            let text = "The operation is not valid for the object's storage class";
            return Err(error::archived(text, reading.version.storage_class()));
        }
        let mut output = GetObjectOutput::default();
        describe!(output, input, bucket, reading);
        output.restore = crate::restore::header(&reading.version, self.now_ms());
        output.body = Some(self.body(ctx, Place { bucket: &bucket, key: &input.key }, reading).await?);
        Ok(output)
    }

    pub(crate) async fn object_head(&self, ctx: &Context, input: HeadObjectRequest) -> Result<HeadObjectOutput, Error> {
        check_overrides(ctx, overrides!(input))?;
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let reading = reading!(self, ctx, &bucket, input);
        // Who wants the checksum must be one who may read what it is of.
        if input.checksum_mode.is_some() && matches!(reading.version.about.sse, Sse::Kms { .. }) {
            self.keys_of(ctx, Place { bucket: &bucket, key: &input.key }, &reading.version, None).await?;
        }
        let mut output = HeadObjectOutput::default();
        describe!(output, input, bucket, reading);
        output.restore = crate::restore::header(&reading.version, self.now_ms());
        Ok(output)
    }

    async fn body(&self, ctx: &Context, place: Place<'_>, reading: Reading) -> Result<contract::ByteStream, Error> {
        let Reading { version, parts, range, key, .. } = reading;
        let keys = self.keys_of(ctx, place, &version, key.as_ref()).await?;
        let parts = match parts {
            Some(parts) => parts,
            None => self.parts(&version).await?,
        };
        self.open(parts, range, keys).await
    }

    /// The keys of a version; `None`: it is kept in the clear.
    pub(crate) async fn keys_of(
        &self,
        ctx: &Context,
        place: Place<'_>,
        version: &Version,
        customer: Option<&sse::CustomerKey>,
    ) -> Result<Option<DataKeys>, Error> {
        match &version.seal {
            Some(seal) => self.open_keys(ctx, place, (seal, &version.about.sse), customer).await.map(Some),
            None => Ok(None),
        }
    }

    /// The parts of a version.
    pub(crate) async fn parts(&self, version: &Version) -> Result<Vec<PartInfo>, Error> {
        let salt = version.seal.as_ref().map(|seal| seal.salt.as_str());
        self.parts_of(&version.content, version.size, salt).await
    }

    async fn reading(
        &self,
        version: Version,
        key: Option<sse::CustomerKey>,
        range: Option<&str>,
        part: Option<i32>,
    ) -> Result<Reading, Error> {
        let size = version.size;
        if let Some(number) = part {
            if range.is_some() {
                return Err(error::request("Cannot specify both Range header and partNumber query parameter"));
            }
            return self.reading_part(version, key, number).await;
        }
        match range.and_then(|header| Some((header, parse_range(header, size)?))) {
            None => Ok(Reading { version, parts: None, range: 0..size, partial: false, key }),
            Some((_, Ok(range))) => Ok(Reading { version, parts: None, range, partial: true, key }),
            Some((header, Err(()))) => {
                Err(Error::client(416, "InvalidRange", "The requested range is not satisfiable")
                    .with_member("ActualObjectSize", Value::Int(i64::try_from(size).unwrap_or(i64::MAX)))
                    .with_member("RangeRequested", Value::from(header))
                    .with_header("Content-Range", format!("bytes */{size}")))
            }
        }
    }

    async fn reading_part(
        &self,
        version: Version,
        key: Option<sse::CustomerKey>,
        number: i32,
    ) -> Result<Reading, Error> {
        crate::multipart::part_number(number)?;
        let parts = self.parts(&version).await?;
        let mut at = 0;
        for (index, part) in parts.iter().enumerate() {
            let numbered = if version.parts > 0 { part.number } else { 1 };
            if i64::from(numbered) == i64::from(number) && (version.parts > 0 || index == 0) {
                let range = at..at + part.size;
                let partial = version.size > 0;
                return Ok(Reading { version, range, partial, key, parts: Some(parts) });
            }
            at += part.size;
        }
        Err(Error::client(416, "InvalidPartNumber", "The requested partnumber is not satisfiable")
            .with_member("ActualPartCount", Value::Int(i64::try_from(parts.len()).unwrap_or(i64::MAX)))
            .with_member("PartNumberRequested", Value::Int(number.into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        for (header, size, want) in [
            ("bytes=0-4", 10, Some(Ok(0..5))),
            ("bytes=5-", 10, Some(Ok(5..10))),
            ("bytes=-3", 10, Some(Ok(7..10))),
            ("bytes=-30", 10, Some(Ok(0..10))),
            ("bytes=8-99", 10, Some(Ok(8..10))),
            ("bytes=10-", 10, Some(Err(()))),
            ("bytes=-0", 10, Some(Err(()))),
            ("bytes=0-0", 0, Some(Err(()))),
            ("bytes=5-4", 10, None),
            ("bytes=0-1,3-4", 10, None),
            ("bytes=a-b", 10, None),
            ("items=0-1", 10, None),
        ] {
            assert_eq!(parse_range(header, size), want, "{header}");
        }
    }
}
