//! Lists of keys and of versions.

use crate::acl::show_owner;
use crate::core::Core;
use crate::records::{Bucket, Current, Version};
use crate::{error, keys, limits};
use api::s3::{
    CommonPrefix, DeleteMarkerEntry, ListObjectVersionsOutput, ListObjectVersionsRequest, ListObjectsOutput,
    ListObjectsRequest, ListObjectsV2Output, ListObjectsV2Request, Object, ObjectVersion,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::{Error, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use store::{KeyRange, Scan, key};

/// What S3 leaves as it is in an encoded key.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/').remove(b'*');

/// Which keys are wanted.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) prefix: String,
    pub(crate) delimiter: Option<String>,
    /// Keys and common prefixes behind this one only.
    pub(crate) after: Option<String>,
    pub(crate) max: usize,
}

/// One entry of a page.
#[derive(Debug)]
pub(crate) enum Entry<T> {
    Row(String, T),
    Prefix(String),
}

/// A page, and whether more would follow.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) entries: Vec<Entry<T>>,
    pub(crate) more: bool,
}

/// The end of the common prefix of a key.
pub(crate) fn common<'k>(key: &'k str, prefix: &str, delimiter: Option<&str>) -> Option<&'k str> {
    let delimiter = delimiter.filter(|delimiter| !delimiter.is_empty())?;
    let at = key.get(prefix.len()..)?.find(delimiter)?;
    Some(&key[..prefix.len() + at + delimiter.len()])
}

impl<T> Page<T> {
    fn new() -> Self {
        Self { entries: Vec::new(), more: false }
    }

    fn last(&self) -> Option<&str> {
        self.entries.last().map(|entry| match entry {
            Entry::Row(key, _) => key.as_str(),
            Entry::Prefix(prefix) => prefix.as_str(),
        })
    }

    fn split(self) -> (Vec<(String, T)>, Vec<String>) {
        let (mut rows, mut prefixes) = (Vec::new(), Vec::new());
        for entry in self.entries {
            match entry {
                Entry::Row(key, row) => rows.push((key, row)),
                Entry::Prefix(prefix) => prefixes.push(prefix),
            }
        }
        (rows, prefixes)
    }
}

/// Where a walk goes on behind a key, or behind all keys below a prefix that ends it.
pub(crate) fn behind(bucket: &str, after: &str, whole_prefix: bool) -> store::Key {
    if whole_prefix { key![bucket, format!("{after}\u{10FFFF}")] } else { key![bucket, format!("{after}\0")] }
}

impl Core {
    /// The newest versions of keys, delete markers left out.
    pub(crate) async fn page(&self, bucket: &str, wanted: &Wanted) -> Result<Page<Version>, Error> {
        let mut page = Page::new();
        if wanted.max == 0 {
            return Ok(page);
        }
        let range = KeyRange::text_prefix(&key![bucket], &wanted.prefix);
        let mut scan = Scan::range(range).limit(limits::LIST_ROWS.min(wanted.max + 1));
        if let Some(after) = &wanted.after {
            let prefix = common(after, &wanted.prefix, wanted.delimiter.as_deref());
            scan = scan.from(&behind(bucket, after, prefix == Some(after) && after.starts_with(&wanted.prefix)));
        }
        loop {
            let rows = self.store.scan(&keys::OBJECTS, &scan).await.map_err(error::from_read)?;
            let full = rows.len() == limits::LIST_ROWS.min(wanted.max + 1);
            let mut next = rows.last().map(|(key, _)| behind(bucket, &key.text(1).unwrap_or_default(), false));
            for (at, Current { version, .. }) in rows {
                let key = at.text(1).unwrap_or_default();
                let prefix = common(&key, &wanted.prefix, wanted.delimiter.as_deref()).map(str::to_owned);
                if version.marker || prefix.is_some() && page.last() == prefix.as_deref() {
                    continue;
                }
                if page.entries.len() == wanted.max {
                    page.more = true;
                    return Ok(page);
                }
                page.entries.push(match prefix {
                    Some(prefix) => {
                        next = Some(behind(bucket, &prefix, true));
                        Entry::Prefix(prefix)
                    }
                    None => {
                        next = Some(behind(bucket, &key, false));
                        Entry::Row(key, version)
                    }
                });
            }
            match next {
                Some(next) if full => scan = scan.from(&next),
                _ => return Ok(page),
            }
        }
    }

    /// The time, where a list is to tell what is restored.
    fn restored_at(&self, attributes: Option<&[String]>) -> Option<i64> {
        let wanted = attributes.is_some_and(|names| names.iter().any(|name| name == "RestoreStatus"));
        wanted.then(|| self.now_ms())
    }

    pub(crate) async fn objects_list(&self, input: ListObjectsRequest) -> Result<ListObjectsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let (max, shown) = page_size(input.max_keys, "maxKeys")?;
        let wanted = Wanted {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: input.delimiter.clone(),
            after: input.marker.clone().filter(|marker| !marker.is_empty()),
            max,
        };
        let page = self.page(&bucket.name, &wanted).await?;
        let delimited = wanted.delimiter.as_ref().is_some_and(|delimiter| !delimiter.is_empty());
        let next_marker = page.last().filter(|_| page.more && delimited).map(|last| encoding.write(last));
        let more = page.more;
        let (rows, prefixes) = page.split();
        let besides =
            Besides { owner: true, restored_at_ms: self.restored_at(input.optional_object_attributes.as_deref()) };
        let object = |(key, version): (String, Version)| show_object(&bucket, encoding.write(&key), &version, besides);
        Ok(ListObjectsOutput {
            is_truncated: Some(more),
            marker: Some(encoding.write(input.marker.as_deref().unwrap_or_default())),
            next_marker,
            contents: Some(rows.into_iter().map(object).collect()),
            name: Some(bucket.name.clone()),
            prefix: Some(encoding.write(&wanted.prefix)),
            delimiter: input.delimiter.filter(|delimiter| !delimiter.is_empty()).map(|text| encoding.write(&text)),
            max_keys: Some(shown),
            common_prefixes: Some(encoding.prefixes(prefixes)),
            encoding_type: input.encoding_type,
            request_charged: None,
        })
    }

    pub(crate) async fn objects_list_2(&self, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let (max, shown) = page_size(input.max_keys, "maxKeys")?;
        let wanted = Wanted {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: input.delimiter.clone(),
            after: match &input.continuation_token {
                Some(token) => Some(read_token(token)?),
                None => input.start_after.clone().filter(|after| !after.is_empty()),
            },
            max,
        };
        let page = self.page(&bucket.name, &wanted).await?;
        let count = i32::try_from(page.entries.len()).unwrap_or(i32::MAX);
        let next = page.last().filter(|_| page.more).map(write_token);
        let more = page.more;
        let (rows, prefixes) = page.split();
        let restored_at_ms = self.restored_at(input.optional_object_attributes.as_deref());
        let besides = Besides { owner: input.fetch_owner == Some(true), restored_at_ms };
        let object = |(key, version): (String, Version)| show_object(&bucket, encoding.write(&key), &version, besides);
        Ok(ListObjectsV2Output {
            is_truncated: Some(more),
            contents: Some(rows.into_iter().map(object).collect()),
            name: Some(bucket.name.clone()),
            prefix: Some(encoding.write(&wanted.prefix)),
            delimiter: input.delimiter.filter(|delimiter| !delimiter.is_empty()).map(|text| encoding.write(&text)),
            max_keys: Some(shown),
            common_prefixes: Some(encoding.prefixes(prefixes)),
            encoding_type: input.encoding_type,
            key_count: Some(count),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
            start_after: input.start_after.map(|after| encoding.write(&after)),
            request_charged: None,
        })
    }

    /// Versions of keys, newest first, delete markers included.
    async fn versions_page(
        &self,
        bucket: &str,
        wanted: &Wanted,
        marker: Option<(&str, Option<&str>)>,
    ) -> Result<Page<(Version, bool)>, Error> {
        let mut page = Page::new();
        if wanted.max == 0 {
            return Ok(page);
        }
        let range = KeyRange::text_prefix(&key![bucket], &wanted.prefix);
        let mut scan = Scan::range(range).limit(limits::LIST_ROWS);
        // Within the marker's key, only what is older than the marker's version.
        let mut older_than = None;
        if let Some((key, version)) = marker {
            let prefix = common(key, &wanted.prefix, wanted.delimiter.as_deref());
            let whole = prefix == Some(key) && key.starts_with(&wanted.prefix);
            scan = match version {
                Some(id) => {
                    older_than = Some((key.to_owned(), self.order_of_marker(bucket, key, id).await?));
                    scan.from(&keys::object(bucket, key))
                }
                None => scan.from(&behind(bucket, key, whole)),
            };
        }
        loop {
            let rows = self.store.scan(&keys::OBJECTS, &scan).await.map_err(error::from_read)?;
            let full = rows.len() == limits::LIST_ROWS;
            let mut next = None;
            for (at, current) in rows {
                let key = at.text(1).unwrap_or_default();
                if let Some(prefix) = common(&key, &wanted.prefix, wanted.delimiter.as_deref()) {
                    next = Some(behind(bucket, prefix, true));
                    if page.last() == Some(prefix) {
                        continue;
                    }
                    if page.entries.len() == wanted.max {
                        page.more = true;
                        return Ok(page);
                    }
                    page.entries.push(Entry::Prefix(prefix.to_owned()));
                    continue;
                }
                next = Some(behind(bucket, &key, false));
                let below = older_than.as_ref().filter(|(marker, _)| *marker == key).map(|(_, order)| *order);
                let room = wanted.max + 1 - page.entries.len();
                for (version, latest) in self.history(bucket, &key, current.version, below, room).await? {
                    if page.entries.len() == wanted.max {
                        page.more = true;
                        return Ok(page);
                    }
                    page.entries.push(Entry::Row(key.clone(), (version, latest)));
                }
            }
            match next {
                Some(next) if full => scan = scan.from(&next),
                _ => return Ok(page),
            }
        }
    }

    async fn order_of_marker(&self, bucket: &str, key: &str, id: &str) -> Result<u64, Error> {
        if id == "null" {
            let null = self.find(bucket, key, crate::core::Which::Null).await?;
            return Ok(null.map_or(u64::MAX, |version| version.order));
        }
        crate::names::order_of(id)
            .ok_or_else(|| error::argument("version-id-marker", id, "Invalid version id specified"))
    }

    /// At most `limit` versions of a key, newest first.
    async fn history(
        &self,
        bucket: &str,
        key: &str,
        newest: Version,
        below: Option<u64>,
        limit: usize,
    ) -> Result<Vec<(Version, bool)>, Error> {
        let mut versions = Vec::new();
        let at = keys::object(bucket, key);
        let mut scan = Scan::prefix(&at).limit(limit);
        if let Some(order) = below {
            scan = scan.after(&keys::version(bucket, key, order));
        }
        if below.is_none_or(|order| newest.order < order) {
            versions.push((newest, true));
        }
        let older = self.store.scan(&keys::VERSIONS, &scan).await.map_err(error::from_read)?;
        versions.extend(older.into_iter().map(|(_, version)| (version, false)));
        Ok(versions)
    }

    pub(crate) async fn versions_list(
        &self,
        input: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let (max, shown) = page_size(input.max_keys, "maxKeys")?;
        let wanted = Wanted {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: input.delimiter.clone(),
            after: None,
            max,
        };
        let key_marker = input.key_marker.as_deref().filter(|marker| !marker.is_empty());
        let version_marker = input.version_id_marker.as_deref().filter(|marker| !marker.is_empty());
        if version_marker.is_some() && key_marker.is_none() {
            let text = "A version-id marker cannot be specified without a key marker.";
            return Err(error::argument("version-id-marker", version_marker.unwrap_or_default(), text));
        }
        let page = self.versions_page(&bucket.name, &wanted, key_marker.map(|key| (key, version_marker))).await?;
        let mut output = ListObjectVersionsOutput {
            is_truncated: Some(page.more),
            key_marker: Some(encoding.write(input.key_marker.as_deref().unwrap_or_default())),
            version_id_marker: Some(input.version_id_marker.clone().unwrap_or_default()),
            name: Some(bucket.name.clone()),
            prefix: Some(encoding.write(&wanted.prefix)),
            delimiter: input.delimiter.filter(|delimiter| !delimiter.is_empty()).map(|text| encoding.write(&text)),
            max_keys: Some(shown),
            encoding_type: input.encoding_type,
            ..ListObjectVersionsOutput::default()
        };
        if page.more {
            match page.entries.last() {
                Some(Entry::Row(key, (version, _))) => {
                    output.next_key_marker = Some(encoding.write(key));
                    output.next_version_id_marker = Some(version.shown_id());
                }
                Some(Entry::Prefix(prefix)) => output.next_key_marker = Some(encoding.write(prefix)),
                None => {}
            }
        }
        let restored_at_ms = self.restored_at(input.optional_object_attributes.as_deref());
        let (rows, prefixes) = page.split();
        let (mut versions, mut markers) = (Vec::new(), Vec::new());
        for (key, (version, latest)) in rows {
            let key = encoding.write(&key);
            match version.marker {
                true => markers.push(show_marker(&bucket, key, &version, latest)),
                false => versions.push(show_version(&bucket, key, (&version, latest), restored_at_ms)),
            }
        }
        output.versions = Some(versions);
        output.delete_markers = Some(markers);
        output.common_prefixes = Some(encoding.prefixes(prefixes));
        Ok(output)
    }
}

pub(crate) fn write_token(last: &str) -> String {
    URL_SAFE_NO_PAD.encode(last)
}

pub(crate) fn read_token(token: &str) -> Result<String, Error> {
    let text = URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.filter(|text| !text.is_empty())
        .ok_or_else(|| error::argument("continuation-token", token, "The continuation token provided is incorrect"))
}

/// How many entries a page has, and how many the answer says that were asked for.
pub(crate) fn page_size(given: Option<i32>, name: &str) -> Result<(usize, i32), Error> {
    let asked = given.unwrap_or(limits::LIST_MAX);
    match usize::try_from(asked) {
        Ok(max) => Ok((max.min(limits::LIST_MAX as usize), asked.min(limits::LIST_MAX))),
        Err(_) => Err(error::argument(
            name,
            &asked.to_string(),
            format!("Argument {name} must be an integer between 0 and 2147483647"),
        )),
    }
}

/// How keys are written in an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Encoding {
    Plain,
    Url,
}

impl Encoding {
    pub(crate) fn parse(given: Option<&str>) -> Result<Self, Error> {
        match given {
            None | Some("") => Ok(Self::Plain),
            Some("url") => Ok(Self::Url),
            Some(other) => Err(error::argument("encoding-type", other, "Invalid Encoding Method specified in Request")),
        }
    }

    pub(crate) fn write(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Url => utf8_percent_encode(text, PLAIN).to_string().replace("%20", "+"),
        }
    }

    pub(crate) fn prefixes(self, prefixes: Vec<String>) -> Vec<CommonPrefix> {
        prefixes.into_iter().map(|prefix| CommonPrefix { prefix: Some(self.write(&prefix)) }).collect()
    }
}

fn owner(bucket: &Bucket, version: &Version) -> api::s3::Owner {
    let acl = version.about.acl.as_ref().filter(|acl| !acl.owner.is_empty());
    show_owner(acl.map_or(&bucket.owner, |acl| &acl.owner))
}

fn algorithms(version: &Version) -> Option<Vec<String>> {
    version.checksum.as_ref().map(|checksum| vec![checksum.algorithm.name().to_owned()])
}

/// What a list shows of objects besides.
#[derive(Debug, Clone, Copy)]
struct Besides {
    owner: bool,
    /// Whether it tells which are restored, and the time by which they are.
    restored_at_ms: Option<i64>,
}

fn show_object(bucket: &Bucket, key: String, version: &Version, besides: Besides) -> Object {
    Object {
        key: Some(key),
        last_modified: Some(Timestamp::from_ms(version.modified_ms)),
        e_tag: Some(version.quoted_etag()),
        checksum_algorithm: algorithms(version),
        checksum_type: version.checksum.as_ref().map(|checksum| checksum.kind().to_owned()),
        size: i64::try_from(version.size).ok(),
        storage_class: Some(version.storage_class().to_owned()),
        owner: besides.owner.then(|| owner(bucket, version)),
        restore_status: besides.restored_at_ms.and_then(|now_ms| crate::restore::status(version, now_ms)),
    }
}

fn show_version(
    bucket: &Bucket,
    key: String,
    (version, latest): (&Version, bool),
    restored_at_ms: Option<i64>,
) -> ObjectVersion {
    ObjectVersion {
        e_tag: Some(version.quoted_etag()),
        checksum_algorithm: algorithms(version),
        checksum_type: version.checksum.as_ref().map(|checksum| checksum.kind().to_owned()),
        size: i64::try_from(version.size).ok(),
        storage_class: Some(version.storage_class().to_owned()),
        key: Some(key),
        version_id: Some(version.shown_id()),
        is_latest: Some(latest),
        last_modified: Some(Timestamp::from_ms(version.modified_ms)),
        owner: Some(owner(bucket, version)),
        restore_status: restored_at_ms.and_then(|now_ms| crate::restore::status(version, now_ms)),
    }
}

fn show_marker(bucket: &Bucket, key: String, version: &Version, latest: bool) -> DeleteMarkerEntry {
    DeleteMarkerEntry {
        owner: Some(owner(bucket, version)),
        key: Some(key),
        version_id: Some(version.shown_id()),
        is_latest: Some(latest),
        last_modified: Some(Timestamp::from_ms(version.modified_ms)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_prefixes() {
        for (key, prefix, delimiter, want) in [
            ("a/b/c", "", Some("/"), Some("a/")),
            ("a/b/c", "a/", Some("/"), Some("a/b/")),
            ("a/b/c", "a/b/", Some("/"), None),
            ("a/b", "", None, None),
            ("a/b", "", Some(""), None),
            ("é--x", "", Some("--"), Some("é--")),
        ] {
            assert_eq!(common(key, prefix, delimiter), want, "{key} {prefix}");
        }
    }

    #[test]
    fn keys_are_encoded_as_s3_does() {
        assert_eq!(Encoding::Url.write("a b/é+c*~"), "a+b/%C3%A9%2Bc*%7E");
        assert_eq!(Encoding::Plain.write("a b"), "a b");
        assert!(Encoding::parse(Some("xml")).is_err());
    }
}
