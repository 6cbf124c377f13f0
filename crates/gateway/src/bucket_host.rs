//! S3's virtual-host style: the bucket is in the host's name, `bucket.s3.us-east-1.localhost`.
//!
//! Everything behind the signature sees the path style: [`path_style`] puts the bucket in front of the path.

use crate::host;
use contract::Service;
use http::request::Parts;
use http::uri::PathAndQuery;
use std::borrow::Cow;

/// What stands behind the bucket and `s3` in a host name.
const SUFFIXES: &[&str] = &[".localhost.localstack.cloud", ".localhost", ".amazonaws.com.cn", ".amazonaws.com"];

/// A host of S3: the bucket that it names, and the region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct S3Host<'h> {
    /// The bucket; `None` in path style.
    pub bucket: Option<&'h str>,
    /// The region, when the host names one.
    pub region: Option<&'h str>,
}

/// What the host says to S3. Of a host without an `s3` label all labels before `.localhost` are the bucket.
#[must_use]
pub fn read(authority: &str) -> S3Host<'_> {
    let name = host::name(authority);
    let Some((front, suffix)) = SUFFIXES.iter().find_map(|suffix| Some((name.strip_suffix(suffix)?, *suffix))) else {
        return S3Host::default();
    };
    let Some((bucket, label, rest)) = split(front) else {
        let bucket = (suffix == ".localhost" && is_bucket(front)).then_some(front);
        return S3Host { bucket, region: None };
    };
    let named = label.strip_prefix("s3-").into_iter().chain(rest.split('.')).find(|label| host::is_region(label));
    S3Host { bucket: bucket.filter(|bucket| !bucket.is_empty()), region: named }
}

/// Whether a service's paths begin with buckets. S3's control plane signs like S3 and is another one.
pub(crate) fn has_buckets(service: &Service) -> bool {
    service.name == "s3"
}

/// Splits at the last label that is S3's own: what is before it, the label, what is behind.
fn split(front: &str) -> Option<(Option<&str>, &str, &str)> {
    let mut end = front.len();
    loop {
        let start = front[..end].rfind('.').map_or(0, |dot| dot + 1);
        let label = &front[start..end];
        if matches!(label, "s3" | "s3-accesspoint") || label.strip_prefix("s3-").is_some_and(host::is_region) {
            let bucket = start.checked_sub(1).map(|dot| &front[..dot]);
            return Some((bucket, label, front.get(end + 1..).unwrap_or("")));
        }
        end = start.checked_sub(1)?;
    }
}

fn is_bucket(text: &str) -> bool {
    (3..=63).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-'))
}

/// The same request in path style.
#[must_use]
pub fn path_style(parts: &Parts) -> Cow<'_, Parts> {
    let Some(bucket) = read(host::authority(parts)).bucket else { return Cow::Borrowed(parts) };
    let rest = parts.uri.path_and_query().map_or("/", PathAndQuery::as_str);
    let Ok(path) = format!("/{bucket}{rest}").parse::<PathAndQuery>() else { return Cow::Borrowed(parts) };
    let mut moved = parts.clone();
    let mut uri = std::mem::take(&mut moved.uri).into_parts();
    uri.path_and_query = Some(path);
    if uri.authority.is_some() && uri.scheme.is_none() {
        uri.authority = None;
    }
    match http::Uri::from_parts(uri) {
        Ok(uri) => moved.uri = uri,
        Err(_) => return Cow::Borrowed(parts),
    }
    Cow::Owned(moved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn hosts() {
        for (host, bucket, region) in [
            ("localhost:4566", None, None),
            ("127.0.0.1:4566", None, None),
            ("s3.localhost:4566", None, None),
            ("s3.eu-west-1.localhost", None, Some("eu-west-1")),
            ("bucket.s3.localhost:4566", Some("bucket"), None),
            ("my.bucket.s3.eu-west-1.localhost", Some("my.bucket"), Some("eu-west-1")),
            ("s3.s3.localhost", Some("s3"), None),
            ("bucket.localhost:4566", Some("bucket"), None),
            ("Bucket.localhost:4566", None, None),
            ("bucket.s3.us-west-2.amazonaws.com", Some("bucket"), Some("us-west-2")),
            ("bucket.s3-us-west-2.amazonaws.com", Some("bucket"), Some("us-west-2")),
            ("bucket.s3.dualstack.us-west-2.amazonaws.com", Some("bucket"), Some("us-west-2")),
            ("s3.amazonaws.com", None, None),
            ("p-123456789012.s3-accesspoint.eu-west-1.amazonaws.com", Some("p-123456789012"), Some("eu-west-1")),
            ("bucket.s3.localhost.localstack.cloud:4566", Some("bucket"), None),
            ("example.com", None, None),
        ] {
            assert_eq!(read(host), S3Host { bucket, region }, "{host}");
        }
    }

    #[test]
    fn the_bucket_goes_before_the_path() {
        for (host, target, want) in [
            ("b-1.s3.localhost", "/a/b%2Fc?x=1", "/b-1/a/b%2Fc?x=1"),
            ("b-1.s3.localhost", "/", "/b-1/"),
            ("b-1.s3.localhost", "//a", "/b-1//a"),
            ("s3.localhost", "/b/a", "/b/a"),
        ] {
            let parts = testing::parts("GET", target, &[("host", host)]);
            assert_eq!(path_style(&parts).uri.to_string(), want);
        }
    }
}
