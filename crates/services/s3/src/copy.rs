//! `CopyObject` and `UploadPartCopy`.

use crate::checksum::{self, Algorithm, show, show_typed};
use crate::content::{Expectations, Lock, Stored};
use crate::core::Core;
use crate::keychain::{DataKeys, Place};
use crate::multipart::part_number;
use crate::put::{Draft, bucket_id, show_context, show_sse};
use crate::records::{Bucket, Sse, Version};
use crate::sse::customer;
use crate::{about, conditions, error, limits, names, sse};
use api::s3::{
    CopyObjectOutput, CopyObjectRequest, CopyObjectResult, CopyPartResult, UploadPartCopyOutput, UploadPartCopyRequest,
};
use contract::{Error, Timestamp, Value};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use platform::Context;
use std::ops::Range;

/// Where a copy comes from.
#[derive(Debug, PartialEq)]
pub(crate) struct Source {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<String>,
}

impl Source {
    /// Reads `/bucket/key?versionId=…`, encoded.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let bad = |what: &str| error::argument("x-amz-copy-source", text, format!("Invalid copy source {what}"));
        let (path, version) = match text.rsplit_once("?versionId=") {
            Some((path, version)) => (path, Some(version)),
            None => (text, None),
        };
        // A plus is a space here, as in a query.
        let path = path.replace('+', " ");
        let path = percent_decode_str(&path).decode_utf8().map_err(|_| bad("encoding"))?;
        let path = path.strip_prefix('/').unwrap_or(&path);
        // An access point's ARN has a slash of its own.
        let behind = if path.starts_with("arn:") { "/object/" } else { "/" };
        let (bucket, key) = path.split_once(behind).unwrap_or((path, ""));
        if bucket.is_empty() || key.is_empty() {
            return Err(bad(if bucket.is_empty() { "bucket name" } else { "object key" }));
        }
        let version = version.map(|version| percent_decode_str(version).decode_utf8_lossy().into_owned());
        Ok(Self { bucket: bucket.to_owned(), key: key.to_owned(), version })
    }

    /// As [`Source::parse`] reads it.
    pub(crate) fn text(&self) -> String {
        let encoded = |text: &str| percent_encode(text.as_bytes(), NON_ALPHANUMERIC).to_string();
        let version = self.version.as_deref().map(|id| format!("?versionId={}", encoded(id)));
        format!("{}/{}{}", self.bucket, encoded(&self.key), version.unwrap_or_default())
    }
}

/// The members that describe a source.
macro_rules! from_source {
    ($input:expr) => {
        (
            conditions::Read {
                if_match: $input.copy_source_if_match.clone(),
                if_none_match: $input.copy_source_if_none_match.clone(),
                if_modified_since: $input.copy_source_if_modified_since,
                if_unmodified_since: $input.copy_source_if_unmodified_since,
            },
            sse::Given {
                algorithm: $input.copy_source_sse_customer_algorithm.clone(),
                key: $input.copy_source_sse_customer_key.clone(),
                md5: $input.copy_source_sse_customer_key_md5.clone(),
            },
            $input.expected_source_bucket_owner.as_deref(),
        )
    };
}

impl Core {
    /// The version that is copied, and the key that opens it.
    async fn source(
        &self,
        ctx: &Context,
        source: &Source,
        (conditions, key, owner): (conditions::Read, sse::Given, Option<&str>),
    ) -> Result<(Bucket, Version, Option<sse::CustomerKey>), Error> {
        let bucket = self.bucket(&source.bucket, owner).await?;
        let version = self.readable(ctx, &bucket, &source.key, source.version.as_deref()).await.map_err(|error| {
            // A delete marker that is named as the source of a copy is a bad request.
            if error.code == "MethodNotAllowed" {
                error::request(
                    "The source of a copy request may not specifically refer to a delete marker by version id.",
                )
            } else {
                error
            }
        })?;
        conditions.check_source(&version, self.now_ms())?;
        if crate::restore::is_out_of_reach(&version, self.now_ms()) {
            let text = "Operation is not valid for the source object's storage class";
            return Err(error::archived(text, version.storage_class()));
        }
        let key = sse::opening(&version.about.sse, &key)?;
        Ok((bucket, version, key))
    }

    pub(crate) async fn object_copy(&self, ctx: &Context, input: CopyObjectRequest) -> Result<CopyObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        names::check_key(&input.key)?;
        let source = Source::parse(&input.copy_source)?;
        let (from, version, key) = self.source(ctx, &source, from_source!(input)).await?;
        let replace_metadata = directive(input.metadata_directive.as_deref(), "x-amz-metadata-directive")?;
        let replace_tags = directive(input.tagging_directive.as_deref(), "x-amz-tagging-directive")?;
        let itself = source.bucket == bucket.name && source.key == input.key && source.version.is_none();
        check_self_copy(&input, itself, replace_metadata)?;
        if version.size > limits::PUT_BYTES_MAX {
            return Err(error::request(format!(
                "The specified copy source is larger than the maximum allowable size for a copy source: {}",
                limits::PUT_BYTES_MAX
            )));
        }
        let mut given = about::given!(input);
        if !replace_tags {
            given.tagging = None;
        }
        let (mut about, customer) = self.about(ctx, &bucket, &given)?;
        if !replace_metadata {
            let redirect = about.headers.website_redirect.take();
            about.headers = crate::records::Headers { website_redirect: redirect, ..version.about.headers.clone() };
            about.metadata.clone_from(&version.about.metadata);
        }
        if !replace_tags {
            about.tags.clone_from(&version.about.tags);
        }
        let algorithm = match input.checksum_algorithm.as_deref() {
            Some(name) => Some(Algorithm::parse(name).ok_or_else(|| checksum::unknown(name))?),
            None => version.checksum.as_ref().map(|checksum| checksum.algorithm),
        };
        let conditions = conditions::Write::new(input.if_match.clone(), input.if_none_match.as_deref())?;
        let from_keys = self.keys_of(ctx, Place { bucket: &from, key: &source.key }, &version, key.as_ref()).await?;
        let place = Place { bucket: &bucket, key: &input.key };
        let (keys, seal) = self.new_keys(ctx, place, &mut about.sse, customer.as_ref()).await?;
        let lock = Lock { keys: &keys, salt: &seal.salt, opaque: about.sse != Sse::S3 };
        let stored = self.copy_content((&version, 0..version.size, from_keys), algorithm, lock).await?;
        let draft = Draft { stored, about, seal, event: "ObjectCreated:Copy" };
        let made = self.publish(ctx, &bucket, &input.key, &draft, &conditions).await?;
        let mut result = CopyObjectResult {
            e_tag: Some(made.quoted_etag()),
            last_modified: Some(Timestamp::from_ms(made.modified_ms)),
            ..CopyObjectResult::default()
        };
        show_typed!(result, made.checksum.as_ref());
        let mut output = CopyObjectOutput {
            copy_object_result: Some(result),
            copy_source_version_id: bucket_id(&from, &version),
            version_id: bucket_id(&bucket, &made),
            expiration: crate::lifecycle::expiration(&bucket, &input.key, &made),
            ..CopyObjectOutput::default()
        };
        show_sse!(output, made.about.sse);
        show_context(&mut output.ssekms_encryption_context, &made.about.sse);
        Ok(output)
    }

    async fn copy_content(
        &self,
        (version, range, keys): (&Version, Range<u64>, Option<DataKeys>),
        algorithm: Option<Algorithm>,
        lock: Lock<'_>,
    ) -> Result<Stored, Error> {
        let body = self.open(self.parts(version).await?, range, keys).await?;
        self.keep(&body, Expectations { algorithm, ..Expectations::default() }, lock).await
    }

    pub(crate) async fn part_copy(
        &self,
        ctx: &Context,
        input: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let number = part_number(input.part_number)?;
        let upload = self.upload(&bucket.name, &input.key, &input.upload_id).await?;
        let source = Source::parse(&input.copy_source)?;
        let (from, version, key) = self.source(ctx, &source, from_source!(input)).await?;
        let range = copy_range(input.copy_source_range.as_deref(), version.size)?;
        if range.end - range.start > limits::PUT_BYTES_MAX {
            return Err(crate::content::too_large(range.end - range.start));
        }
        let customer = self.part_key(&upload, &customer!(input))?;
        let from_keys = self.keys_of(ctx, Place { bucket: &from, key: &source.key }, &version, key.as_ref()).await?;
        let (keys, salt) =
            self.part_keys(ctx, Place { bucket: &bucket, key: &input.key }, &upload, customer.as_ref()).await?;
        let lock = Lock { keys: &keys, salt: &salt, opaque: upload.about.sse != Sse::S3 };
        let stored = self.copy_content((&version, range, from_keys), upload.algorithm, lock).await?;
        let part = self.put_part(&bucket.name, &input.key, &input.upload_id, (number, &stored, salt)).await?;
        let mut result = CopyPartResult {
            e_tag: Some(format!("\"{}\"", part.info.etag)),
            last_modified: Some(Timestamp::from_ms(part.modified_ms)),
            ..CopyPartResult::default()
        };
        show!(result, part.info.checksum.as_ref().filter(|_| upload.algorithm.is_some()));
        let mut output = UploadPartCopyOutput {
            copy_source_version_id: bucket_id(&from, &version),
            copy_part_result: Some(result),
            ..UploadPartCopyOutput::default()
        };
        show_sse!(output, upload.about.sse);
        Ok(output)
    }
}

/// Whether a directive says `REPLACE`.
fn directive(given: Option<&str>, header: &str) -> Result<bool, Error> {
    match given {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) if header == "x-amz-metadata-directive" => {
            Err(error::argument(header, other, "Unknown metadata directive."))
        }
        Some(other) => Err(error::argument(header, other, "Unknown tagging directive.")),
    }
}

/// A copy onto itself must change something.
fn check_self_copy(input: &CopyObjectRequest, itself: bool, replace: bool) -> Result<(), Error> {
    let changes = replace
        || input.storage_class.is_some()
        || input.server_side_encryption.is_some()
        || input.sse_customer_key.is_some()
        || input.website_redirect_location.is_some()
        || input.checksum_algorithm.is_some();
    if itself && !changes {
        return Err(error::request(
            "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
        ));
    }
    Ok(())
}

/// `bytes=0-9`: a copy's range must lie within the source.
fn copy_range(header: Option<&str>, size: u64) -> Result<Range<u64>, Error> {
    let Some(header) = header else { return Ok(0..size) };
    let bad = || {
        error::argument(
            "x-amz-copy-source-range",
            header,
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy",
        )
    };
    let (first, last) = header.strip_prefix("bytes=").and_then(|spec| spec.split_once('-')).ok_or_else(bad)?;
    let first: u64 = first.parse().map_err(|_| bad())?;
    let last: u64 = last.parse().map_err(|_| bad())?;
    if first > last {
        return Err(bad());
    }
    if last >= size {
        return Err(error::argument(
            "x-amz-copy-source-range",
            header,
            format!("Range specified is not valid for source object of size: {size}"),
        )
        .with_member("ActualObjectSize", Value::Int(i64::try_from(size).unwrap_or(i64::MAX))));
    }
    Ok(first..last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources() {
        let source = |bucket: &str, key: &str, version: Option<&str>| {
            Some(Source { bucket: bucket.into(), key: key.into(), version: version.map(str::to_owned) })
        };
        for (text, want) in [
            ("b/k", source("b", "k", None)),
            ("/b/k/l", source("b", "k/l", None)),
            ("b/a%20b+c%2B", source("b", "a b c+", None)),
            ("b%2Fk", source("b", "k", None)),
            ("b/k?versionId=abc", source("b", "k", Some("abc"))),
            ("b", None),
            ("b/", None),
            ("/k", None),
        ] {
            assert_eq!(Source::parse(text).ok(), want, "{text}");
        }
    }

    #[test]
    fn ranges() {
        for (header, want) in [
            (None, Some(0..10)),
            (Some("bytes=0-9"), Some(0..10)),
            (Some("bytes=3-3"), Some(3..4)),
            (Some("bytes=0-10"), None),
            (Some("bytes=3-"), None),
            (Some("bytes=4-3"), None),
            (Some("0-9"), None),
        ] {
            assert_eq!(copy_range(header, 10).ok(), want, "{header:?}");
        }
    }
}
