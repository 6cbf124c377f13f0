//! What is said of an object and can be changed: tags, access, locks; and its attributes.

use crate::core::{Core, Which, fits, place};
use crate::happened::Happened;
use crate::put::bucket_id;
use crate::records::{Acl, Bucket, Current, Retention, Version};
use crate::{acl, checksum, error, keys, limits, sse, tags};
use api::s3::{self as shape};
use contract::{Error, Timestamp};
use platform::Context;
use store::Abort;

impl Core {
    /// Changes a version in place. `events` are what those who are notified hear.
    pub(crate) async fn change_version<F>(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        key: &str,
        version_id: Option<&str>,
        (events, change): (&[&'static str], F),
    ) -> Result<Version, Error>
    where
        F: Fn(&mut Version) -> Result<(), Error> + Send + Sync,
    {
        let which = Which::parse(version_id)?;
        self.readable(ctx, bucket, key, version_id).await?;
        let (name, change) = (bucket.name.as_str(), &change);
        let committed = self.store.transact("s3.change", |tx| async move {
            let bucket = self.bucket_in(&tx, name).await?;
            let gone = || Abort::User(error::no_key(key));
            let at = keys::object(name, key);
            let mut current: Current = tx.get(&keys::OBJECTS, &at).await?.ok_or_else(gone)?;
            let order = place(&current, which).ok_or_else(gone)?;
            let version = if order == current.version.order {
                change(&mut current.version).map_err(Abort::User)?;
                tx.put(&keys::OBJECTS, &at, &current)?;
                current.version
            } else {
                let at = keys::version(name, key, order);
                let found = tx.get(&keys::VERSIONS, &at).await?.filter(|version| fits(version, which));
                let mut version = found.ok_or_else(gone)?;
                change(&mut version).map_err(Abort::User)?;
                tx.put(&keys::VERSIONS, &at, &version)?;
                version
            };
            let mut tickets = Vec::new();
            if version.restoring.is_some() || version.restored_until_ms.is_some() {
                tickets.push(Some(self.looks.enqueue(&tx, crate::due::look(name, key, &version)).await?));
            }
            for event in events {
                tickets.push(self.tell(&tx, ctx, &bucket, &Happened::to(event, key, &version)).await?);
            }
            Ok((version, tickets))
        });
        committed.await.map(|(version, _)| version).map_err(error::from_transaction)
    }

    pub(crate) async fn object_tags_get(
        &self,
        ctx: &Context,
        input: shape::GetObjectTaggingRequest,
    ) -> Result<shape::GetObjectTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let version = self.readable(ctx, &bucket, &input.key, input.version_id.as_deref()).await?;
        Ok(shape::GetObjectTaggingOutput {
            version_id: bucket_id(&bucket, &version),
            tag_set: tags::show(&version.about.tags),
        })
    }

    pub(crate) async fn object_tags_put(
        &self,
        ctx: &Context,
        input: shape::PutObjectTaggingRequest,
    ) -> Result<shape::PutObjectTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let tags = tags::of_set(input.tagging.tag_set, limits::OBJECT_TAGS_MAX)?;
        let change = |version: &mut Version| {
            version.about.tags.clone_from(&tags);
            Ok(())
        };
        let id = input.version_id.as_deref();
        let version = self.change_version(ctx, &bucket, &input.key, id, (&["ObjectTagging:Put"], change)).await?;
        Ok(shape::PutObjectTaggingOutput { version_id: bucket_id(&bucket, &version) })
    }

    pub(crate) async fn object_tags_delete(
        &self,
        ctx: &Context,
        input: shape::DeleteObjectTaggingRequest,
    ) -> Result<shape::DeleteObjectTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let change = |version: &mut Version| {
            version.about.tags.clear();
            Ok(())
        };
        let id = input.version_id.as_deref();
        let version = self.change_version(ctx, &bucket, &input.key, id, (&["ObjectTagging:Delete"], change)).await?;
        Ok(shape::DeleteObjectTaggingOutput { version_id: bucket_id(&bucket, &version) })
    }

    pub(crate) async fn object_acl_get(
        &self,
        ctx: &Context,
        input: shape::GetObjectAclRequest,
    ) -> Result<shape::GetObjectAclOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let version = self.readable(ctx, &bucket, &input.key, input.version_id.as_deref()).await?;
        let own = version.about.acl.unwrap_or_default();
        let shown = if acl::enforced(&bucket)? { Acl::default() } else { own };
        let owner = if shown.owner.is_empty() { &bucket.owner } else { &shown.owner };
        let (owner, grants) = acl::show(&shown, owner);
        Ok(shape::GetObjectAclOutput { owner: Some(owner), grants: Some(grants), request_charged: None })
    }

    pub(crate) async fn object_acl_put(
        &self,
        ctx: &Context,
        input: shape::PutObjectAclRequest,
    ) -> Result<shape::PutObjectAclOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let version = self.readable(ctx, &bucket, &input.key, input.version_id.as_deref()).await?;
        let owner = version.about.acl.as_ref().map(|acl| acl.owner.clone()).filter(|owner| !owner.is_empty());
        let owner = owner.unwrap_or_else(|| bucket.owner.clone());
        let new = wanted_acl(&bucket, &acl::given!(input), input.access_control_policy, &owner, true)?;
        let change = |version: &mut Version| {
            version.about.acl.clone_from(&new);
            Ok(())
        };
        let id = input.version_id.as_deref();
        self.change_version(ctx, &bucket, &input.key, id, (&["ObjectAcl:Put"], change)).await?;
        Ok(shape::PutObjectAclOutput::default())
    }

    pub(crate) async fn retention_get(
        &self,
        ctx: &Context,
        input: shape::GetObjectRetentionRequest,
    ) -> Result<shape::GetObjectRetentionOutput, Error> {
        let bucket = self.lockable(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let version = self.readable(ctx, &bucket, &input.key, input.version_id.as_deref()).await?;
        let retention = version.about.retention.ok_or_else(no_lock)?;
        let retention = shape::ObjectLockRetention {
            mode: Some(retention.mode),
            retain_until_date: Some(Timestamp::from_ms(retention.until_ms)),
            ..shape::ObjectLockRetention::default()
        };
        Ok(shape::GetObjectRetentionOutput { retention: Some(retention) })
    }

    pub(crate) async fn retention_put(
        &self,
        ctx: &Context,
        input: shape::PutObjectRetentionRequest,
    ) -> Result<shape::PutObjectRetentionOutput, Error> {
        let bucket = self.lockable(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let given = input.retention.ok_or_else(error::malformed_xml)?;
        let new = match (given.mode, given.retain_until_date) {
            (None, None) => None,
            (Some(mode), Some(until)) if matches!(mode.as_str(), "GOVERNANCE" | "COMPLIANCE") => {
                if until.ms() <= self.now_ms() {
                    return Err(error::argument(
                        "RetainUntilDate",
                        &platform::iso_ms(until.ms()),
                        "The retain until date must be in the future!",
                    ));
                }
                Some(Retention { mode, until_ms: until.ms() })
            }
            _ => return Err(error::malformed_xml()),
        };
        let bypass = input.bypass_governance_retention == Some(true);
        let now_ms = self.now_ms();
        let change = |version: &mut Version| {
            check_weaker(version.about.retention.as_ref(), new.as_ref(), bypass, now_ms)?;
            version.about.retention.clone_from(&new);
            Ok(())
        };
        let id = input.version_id.as_deref();
        self.change_version(ctx, &bucket, &input.key, id, (&["ObjectRetention:Put"], change)).await?;
        Ok(shape::PutObjectRetentionOutput::default())
    }

    pub(crate) async fn legal_hold_get(
        &self,
        ctx: &Context,
        input: shape::GetObjectLegalHoldRequest,
    ) -> Result<shape::GetObjectLegalHoldOutput, Error> {
        let bucket = self.lockable(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let version = self.readable(ctx, &bucket, &input.key, input.version_id.as_deref()).await?;
        let on = version.about.legal_hold.ok_or_else(no_lock)?;
        let status = Some(if on { "ON" } else { "OFF" }.to_owned());
        Ok(shape::GetObjectLegalHoldOutput { legal_hold: Some(shape::ObjectLockLegalHold { status }) })
    }

    pub(crate) async fn legal_hold_put(
        &self,
        ctx: &Context,
        input: shape::PutObjectLegalHoldRequest,
    ) -> Result<shape::PutObjectLegalHoldOutput, Error> {
        let bucket = self.lockable(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let status = input.legal_hold.and_then(|hold| hold.status);
        let on = match status.as_deref() {
            Some("ON") => true,
            Some("OFF") => false,
            _ => return Err(error::malformed_xml()),
        };
        let change = |version: &mut Version| {
            version.about.legal_hold = Some(on);
            Ok(())
        };
        self.change_version(ctx, &bucket, &input.key, input.version_id.as_deref(), (&[], change)).await?;
        Ok(shape::PutObjectLegalHoldOutput::default())
    }

    async fn lockable(&self, name: &str, owner: Option<&str>) -> Result<Bucket, Error> {
        let bucket = self.bucket(name, owner).await?;
        if bucket.lock { Ok(bucket) } else { Err(error::request("Bucket is missing Object Lock Configuration")) }
    }

    pub(crate) async fn attributes_get(
        &self,
        ctx: &Context,
        input: shape::GetObjectAttributesRequest,
    ) -> Result<shape::GetObjectAttributesOutput, Error> {
        const KNOWN: [&str; 5] = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"];
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        if let Some(unknown) = input.object_attributes.iter().find(|name| !KNOWN.contains(&name.as_str())) {
            return Err(error::argument("x-amz-object-attributes", unknown, "Invalid attribute name specified."));
        }
        let version = self.readable(ctx, &bucket, &input.key, input.version_id.as_deref()).await?;
        sse::opening(&version.about.sse, &sse::customer!(input))?;
        let wants = |name: &str| input.object_attributes.iter().any(|wanted| wanted == name);
        let checksum = version.checksum.as_ref().filter(|_| wants("Checksum")).map(|found| {
            let mut shown = shape::Checksum::default();
            checksum::show_typed!(shown, Some(found));
            if !found.full {
                // The number of parts is no part of the value here.
                let bare = crate::records::Checksum {
                    value: found.value.split('-').next().unwrap_or_default().to_owned(),
                    ..found.clone()
                };
                checksum::show!(shown, Some(&bare));
            }
            shown
        });
        let object_parts = match wants("ObjectParts") && version.parts > 0 {
            true => Some(self.attribute_parts(&version, input.max_parts, input.part_number_marker).await?),
            false => None,
        };
        Ok(shape::GetObjectAttributesOutput {
            last_modified: Some(Timestamp::from_ms(version.modified_ms)),
            version_id: bucket_id(&bucket, &version),
            e_tag: wants("ETag").then(|| version.etag.clone()),
            checksum,
            object_parts,
            storage_class: wants("StorageClass").then(|| version.storage_class().to_owned()),
            object_size: if wants("ObjectSize") { i64::try_from(version.size).ok() } else { None },
            ..shape::GetObjectAttributesOutput::default()
        })
    }

    async fn attribute_parts(
        &self,
        version: &Version,
        max: Option<i32>,
        marker: Option<i32>,
    ) -> Result<shape::GetObjectAttributesParts, Error> {
        let parts = self.parts(version).await?;
        let total = i32::try_from(parts.len()).ok();
        // Parts are listed only where they have checksums of their own.
        if version.checksum.as_ref().is_none_or(|checksum| checksum.full) {
            let counted = shape::GetObjectAttributesParts { total_parts_count: total, ..Default::default() };
            return Ok(counted);
        }
        // What makes no sense here is not an error but says nothing.
        let sensible = |number: Option<i32>| number.filter(|number| *number >= 0);
        let (max, shown) = crate::list::page_size(sensible(max), "max-parts")?;
        let after = sensible(marker).unwrap_or(0);
        let mut rest: Vec<_> = parts.into_iter().filter(|part| i64::from(part.number) > i64::from(after)).collect();
        let more = rest.len() > max;
        rest.truncate(max);
        let last = rest.last().and_then(|part| i32::try_from(part.number).ok()).unwrap_or(after);
        let parts = rest.iter().map(|part| {
            let mut shown = shape::ObjectPart {
                part_number: i32::try_from(part.number).ok(),
                size: i64::try_from(part.size).ok(),
                ..shape::ObjectPart::default()
            };
            checksum::show!(shown, part.checksum.as_ref());
            shown
        });
        Ok(shape::GetObjectAttributesParts {
            total_parts_count: total,
            part_number_marker: Some(after),
            next_part_number_marker: Some(last),
            max_parts: Some(shown),
            is_truncated: Some(more),
            parts: Some(parts.collect()),
        })
    }
}

fn no_lock() -> Error {
    Error::client(404, "NoSuchObjectLockConfiguration", "The specified object does not have a ObjectLock configuration")
}

/// A retention may be made longer; anything else, another mode also, needs the right mode and the right to bypass it.
fn check_weaker(old: Option<&Retention>, new: Option<&Retention>, bypass: bool, now_ms: i64) -> Result<(), Error> {
    let Some(old) = old.filter(|old| old.until_ms > now_ms) else { return Ok(()) };
    let longer = new.is_some_and(|new| new.until_ms >= old.until_ms && new.mode == old.mode);
    if longer || old.mode == "GOVERNANCE" && bypass {
        return Ok(());
    }
    Err(Error::client(403, "AccessDenied", "Access Denied because object protected by object lock."))
}

/// The ACL that a request sets: by headers or by a document, not both.
pub(crate) fn wanted_acl(
    bucket: &Bucket,
    given: &acl::Given,
    document: Option<shape::AccessControlPolicy>,
    owner: &str,
    of_object: bool,
) -> Result<Option<Acl>, Error> {
    match document {
        Some(_) if !given.is_empty() => {
            Err(Error::client(400, "UnexpectedContent", "This request does not support content"))
        }
        Some(document) => {
            let new = acl::of_document(document, owner)?;
            if acl::enforced(bucket)? {
                let own = |grant: &crate::records::Grant| {
                    grant.permission == "FULL_CONTROL"
                        && grant.to == crate::records::Grantee::Account(bucket.owner.clone())
                };
                return if new.grants.iter().flatten().all(own) { Ok(None) } else { Err(acl::not_supported()) };
            }
            acl::check_public(bucket, &new)?;
            Ok(Some(new))
        }
        None if given.is_empty() => {
            Err(Error::client(400, "MissingSecurityHeader", "Your request was missing a required header")
                .with_member("MissingHeaderName", contract::Value::from("x-amz-acl")))
        }
        None => {
            let read = acl::read(bucket, given, owner, of_object)?;
            Ok(read)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retention_gets_no_weaker() {
        let with = |mode: &str, until_ms| Retention { mode: mode.to_owned(), until_ms };
        for (old, new, bypass, fine) in [
            (None, Some(with("GOVERNANCE", 20)), false, true),
            (Some(with("GOVERNANCE", 5)), None, false, true),
            (Some(with("GOVERNANCE", 20)), Some(with("GOVERNANCE", 30)), false, true),
            (Some(with("GOVERNANCE", 20)), Some(with("COMPLIANCE", 30)), false, false),
            (Some(with("GOVERNANCE", 20)), Some(with("COMPLIANCE", 30)), true, true),
            (Some(with("GOVERNANCE", 20)), Some(with("GOVERNANCE", 19)), false, false),
            (Some(with("GOVERNANCE", 20)), Some(with("GOVERNANCE", 19)), true, true),
            (Some(with("GOVERNANCE", 20)), None, false, false),
            (Some(with("GOVERNANCE", 20)), None, true, true),
            (Some(with("COMPLIANCE", 20)), None, true, false),
            (Some(with("COMPLIANCE", 20)), Some(with("GOVERNANCE", 30)), true, false),
            (Some(with("COMPLIANCE", 20)), Some(with("COMPLIANCE", 30)), false, true),
        ] {
            assert_eq!(check_weaker(old.as_ref(), new.as_ref(), bypass, 10).is_ok(), fine, "{old:?} {new:?} {bypass}");
        }
    }
}
