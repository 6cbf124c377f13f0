//! `PutObject`, and what every new version shows of itself.

use crate::checksum::{self, given as checksums};
use crate::content::{Expectations, Lock, Stored};
use crate::core::{Core, NewVersion};
use crate::happened::Happened;
use crate::keychain::Place;
use crate::records::{About, Bucket, Seal, Sse, Version};
use crate::{about, conditions, error, names};
use api::s3::{PutObjectOutput, PutObjectRequest};
use contract::Error;
use platform::Context;
use store::Abort;

/// A content and all that is said of it, on its way to become a version.
pub(crate) struct Draft {
    pub(crate) stored: Stored,
    pub(crate) about: About,
    pub(crate) seal: Seal,
    pub(crate) event: &'static str,
}

impl Core {
    pub(crate) async fn object_put(&self, ctx: &Context, input: PutObjectRequest) -> Result<PutObjectOutput, Error> {
        self.object_put_as(ctx, input, "ObjectCreated:Put").await
    }

    /// `event` is what those who are notified hear.
    pub(crate) async fn object_put_as(
        &self,
        ctx: &Context,
        input: PutObjectRequest,
        event: &'static str,
    ) -> Result<PutObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        names::check_key(&input.key)?;
        if input.write_offset_bytes.is_some() {
            let text = "Only directory buckets take bytes at the end of an object";
            return Err(error::not_implemented("x-amz-write-offset-bytes", text));
        }
        let conditions = conditions::Write::new(input.if_match.clone(), input.if_none_match.as_deref())?;
        let (mut about, customer) = self.about(ctx, &bucket, &about::given!(input))?;
        let body = input.body.clone().unwrap_or_default();
        let asked = checksum::asked(checksums!(input), input.checksum_algorithm.as_deref(), body.announced())?;
        let locked = input.object_lock_mode.is_some() || input.object_lock_legal_hold_status.is_some();
        if locked && asked.is_none() && input.content_md5.is_none() && ctx.source_ip.is_some() {
            return Err(error::request(
                "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters",
            ));
        }
        // What cannot succeed need not be read.
        if let Some(current) = self.find(&bucket.name, &input.key, crate::core::Which::Newest).await? {
            conditions.check(&input.key, Some(&current))?;
        }
        let expected = Expectations { md5: input.content_md5, checksum: asked, algorithm: None };
        let place = Place { bucket: &bucket, key: &input.key };
        let (keys, seal) = self.new_keys(ctx, place, &mut about.sse, customer.as_ref()).await?;
        let lock = Lock { keys: &keys, salt: &seal.salt, opaque: about.sse != Sse::S3 };
        let stored = self.keep(&body, expected, lock).await?;
        let draft = Draft { stored, about, seal, event };
        let version = self.publish(ctx, &bucket, &input.key, &draft, &conditions).await?;
        let mut output = PutObjectOutput {
            e_tag: Some(version.quoted_etag()),
            version_id: bucket_id(&bucket, &version),
            expiration: crate::lifecycle::expiration(&bucket, &input.key, &version),
            ..PutObjectOutput::default()
        };
        checksum::show_typed!(output, version.checksum.as_ref());
        show_sse!(output, version.about.sse);
        show_context(&mut output.ssekms_encryption_context, &version.about.sse);
        Ok(output)
    }

    /// Commits a content as the newest version of its key.
    pub(crate) async fn publish(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        key: &str,
        draft: &Draft,
        conditions: &conditions::Write,
    ) -> Result<Version, Error> {
        let name = bucket.name.as_str();
        let committed = self.store.transact("s3.put", |tx| async move {
            let bucket = self.bucket_in(&tx, name).await?;
            let Draft { stored, about, seal, event } = draft;
            stored.write(&tx);
            let version = Version {
                size: stored.size,
                etag: stored.etag.clone(),
                content: stored.content.clone(),
                checksum: Some(stored.checksum.clone()),
                about: about.clone(),
                seal: Some(seal.clone()),
                ..Version::default()
            };
            let version = self.add(&tx, &bucket, NewVersion { bucket: name, key, version, conditions }).await?;
            let ticket = self.tell(&tx, ctx, &bucket, &Happened::to(event, key, &version)).await?;
            Ok((version, ticket))
        });
        committed.await.map(|(version, _)| version).map_err(error::from_transaction)
    }

    /// The bucket as the transaction sees it: it may have been deleted, or changed, meanwhile.
    pub(crate) async fn bucket_in(&self, tx: &store::Tx, name: &str) -> Result<Bucket, Abort<Error>> {
        let bucket = tx.get(&crate::keys::BUCKETS, &crate::keys::bucket(name)).await?;
        bucket.ok_or_else(|| Abort::User(error::no_bucket(name)))
    }
}

/// A version's id where the bucket has versions.
pub(crate) fn bucket_id(bucket: &Bucket, version: &Version) -> Option<String> {
    bucket.versioned().then(|| version.shown_id())
}

pub(crate) fn show_context(slot: &mut Option<String>, sse: &Sse) {
    if let Sse::Kms { context, .. } = sse {
        slot.clone_from(context);
    }
}

/// Sets the members of an answer that tell how an object is encrypted.
macro_rules! show_sse {
    ($output:expr, $sse:expr) => {
        match &$sse {
            $crate::records::Sse::S3 => $output.server_side_encryption = Some("AES256".to_owned()),
            $crate::records::Sse::Kms { algorithm, key, bucket_key, .. } => {
                $output.server_side_encryption = Some(algorithm.clone());
                $output.ssekms_key_id = Some(key.clone());
                $output.bucket_key_enabled = bucket_key.then_some(true);
            }
            $crate::records::Sse::Customer { key_md5, .. } => {
                $output.sse_customer_algorithm = Some("AES256".to_owned());
                $output.sse_customer_key_md5 = Some(key_md5.clone());
            }
        }
    };
}
pub(crate) use show_sse;
