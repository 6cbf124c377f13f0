//! Multipart uploads: begin, parts, lists, abort. Completion is in `complete`.

use crate::acl::show_owner;
use crate::checksum::{self, Algorithm, given as checksums, show};
use crate::content::{Expectations, Lock, Stored};
use crate::core::Core;
use crate::keychain::{DataKeys, Place, new_salt};
use crate::list::{Encoding, behind, common, page_size};
use crate::put::{show_context, show_sse};
use crate::records::{Part, PartInfo, Sse, Upload};
use crate::sse::customer;
use crate::{about, error, keys, limits, names, sse};
use api::s3::{
    self as shape, AbortMultipartUploadOutput, AbortMultipartUploadRequest, CreateMultipartUploadOutput,
    CreateMultipartUploadRequest, ListMultipartUploadsOutput, ListMultipartUploadsRequest, ListPartsOutput,
    ListPartsRequest, MultipartUpload, UploadPartOutput, UploadPartRequest,
};
use contract::{Error, Timestamp, Value};
use platform::{Context, Principal};
use store::{Abort, KeyRange, Scan, key};

const ID_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

impl Core {
    pub(crate) async fn upload_create(
        &self,
        ctx: &Context,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        names::check_key(&input.key)?;
        let (mut about, customer) = self.about(ctx, &bucket, &about::given!(input))?;
        let (algorithm, full) = kind(input.checksum_algorithm.as_deref(), input.checksum_type.as_deref())?;
        let place = Place { bucket: &bucket, key: &input.key };
        let (_, seal) = self.new_keys(ctx, place, &mut about.sse, customer.as_ref()).await?;
        // Those of one key are listed in the order in which they began.
        let id = format!("{:016X}{}", self.next_order(), self.ids.text(ID_ALPHABET, 112));
        let (initiator, seal) = (initiator(ctx, &bucket.owner), Some(seal));
        let upload = Upload { started_ms: self.now_ms(), initiator, about, algorithm, full, seal };
        let (at, name, row) = (&keys::upload(&bucket.name, &input.key, &id), bucket.name.as_str(), &upload);
        let committed = self.store.transact("s3.upload", |tx| async move {
            self.bucket_in(&tx, name).await?;
            tx.put(&keys::UPLOADS, at, row)?;
            Ok(())
        });
        committed.await.map_err(error::from_transaction)?;
        let mut output = CreateMultipartUploadOutput {
            bucket: Some(bucket.name.clone()),
            key: Some(input.key),
            upload_id: Some(id),
            checksum_algorithm: algorithm.map(|algorithm| algorithm.name().to_owned()),
            checksum_type: algorithm.map(|_| if full { "FULL_OBJECT" } else { "COMPOSITE" }.to_owned()),
            ..CreateMultipartUploadOutput::default()
        };
        show_sse!(output, upload.about.sse);
        show_context(&mut output.ssekms_encryption_context, &upload.about.sse);
        Ok(output)
    }

    pub(crate) async fn upload(&self, bucket: &str, key: &str, id: &str) -> Result<Upload, Error> {
        let found = self.store.get(&keys::UPLOADS, &keys::upload(bucket, key, id)).await.map_err(error::from_read)?;
        found.ok_or_else(|| error::no_upload(id))
    }

    pub(crate) async fn part_put(&self, ctx: &Context, input: UploadPartRequest) -> Result<UploadPartOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let number = part_number(input.part_number)?;
        let upload = self.upload(&bucket.name, &input.key, &input.upload_id).await?;
        let key = self.part_key(&upload, &customer!(input))?;
        let body = input.body.clone().unwrap_or_default();
        let asked = checksum::asked(checksums!(input), input.checksum_algorithm.as_deref(), body.announced())?;
        check_kind(&upload, asked.as_ref().map(|asked| asked.algorithm))?;
        let place = Place { bucket: &bucket, key: &input.key };
        let (keys, salt) = self.part_keys(ctx, place, &upload, key.as_ref()).await?;
        let expected = Expectations { md5: input.content_md5, checksum: asked.clone(), algorithm: upload.algorithm };
        let lock = Lock { keys: &keys, salt: &salt, opaque: upload.about.sse != Sse::S3 };
        let stored = self.keep(&body, expected, lock).await?;
        let part = self.put_part(&bucket.name, &input.key, &input.upload_id, (number, &stored, salt)).await?;
        let mut output =
            UploadPartOutput { e_tag: Some(format!("\"{}\"", part.info.etag)), ..UploadPartOutput::default() };
        let shown = part.info.checksum.as_ref().filter(|_| asked.is_some() || upload.algorithm.is_some());
        show!(output, shown);
        show_sse!(output, upload.about.sse);
        Ok(output)
    }

    /// The customer's key of a part: the one that the upload began with.
    pub(crate) fn part_key(&self, upload: &Upload, given: &sse::Given) -> Result<Option<sse::CustomerKey>, Error> {
        let key = given.key()?;
        match (&upload.about.sse, key) {
            (Sse::Customer { key_md5, .. }, Some(key)) if *key_md5 == key.md5 => Ok(Some(key)),
            (Sse::Customer { .. }, Some(_)) => {
                Err(error::request("The provided encryption parameters did not match the ones used originally."))
            }
            (Sse::Customer { .. }, None) => Err(error::request(
                "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.",
            )),
            (_, Some(_)) => Err(error::request(
                "The multipart upload initiate did not request encryption. Please resend the request without sending encryption parameters.",
            )),
            (_, None) => Ok(None),
        }
    }

    /// The upload's keys, and the salt that makes a part's key its own.
    pub(crate) async fn part_keys(
        &self,
        ctx: &Context,
        place: Place<'_>,
        upload: &Upload,
        customer: Option<&sse::CustomerKey>,
    ) -> Result<(DataKeys, String), Error> {
        let seal = upload.seal.as_ref().ok_or_else(|| error::internal("an upload has lost its keys"))?;
        let keys = self.open_keys(ctx, place, (seal, &upload.about.sse), customer).await?;
        Ok((keys, new_salt(&*self.ids)))
    }

    /// Commits a part; an earlier one with its number goes.
    pub(crate) async fn put_part(
        &self,
        bucket: &str,
        key: &str,
        upload_id: &str,
        (number, stored, salt): (u32, &Stored, String),
    ) -> Result<Part, Error> {
        let info = PartInfo {
            number,
            size: stored.size,
            etag: stored.etag.clone(),
            content: stored.content.clone(),
            checksum: Some(stored.checksum.clone()),
            salt: Some(salt),
        };
        let part = Part { info, modified_ms: self.now_ms(), crc: stored.crc };
        let (row, at, parent) = (&part, &keys::part(upload_id, number), &keys::upload(bucket, key, upload_id));
        let committed = self.store.transact("s3.part", |tx| async move {
            if tx.get(&keys::UPLOADS, parent).await?.is_none() {
                return Err(Abort::User(error::no_upload(upload_id)));
            }
            if let Some(before) = tx.get(&keys::PARTS, at).await? {
                self.drop_content(&tx, &before.info.content).await?;
            }
            stored.write(&tx);
            tx.put(&keys::PARTS, at, row)?;
            Ok(())
        });
        committed.await.map_err(error::from_transaction)?;
        Ok(part)
    }

    pub(crate) async fn upload_abort(
        &self,
        input: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let upload = self.upload(&bucket.name, &input.key, &input.upload_id).await?;
        if input
            .if_match_initiated_time
            .is_some_and(|time| time.ms().div_euclid(1000) != upload.started_ms.div_euclid(1000))
        {
            return Err(error::precondition("x-amz-if-match-initiated-time"));
        }
        self.end_upload(&bucket.name, &input.key, &input.upload_id).await?;
        Ok(AbortMultipartUploadOutput::default())
    }

    /// Deletes an upload with its parts.
    pub(crate) async fn end_upload(&self, bucket: &str, key: &str, id: &str) -> Result<(), Error> {
        let at = &keys::upload(bucket, key, id);
        let committed = self.store.transact("s3.abort", |tx| async move {
            if tx.get(&keys::UPLOADS, at).await?.is_none() {
                return Err(Abort::User(error::no_upload(id)));
            }
            for (at, part) in tx.scan(&keys::PARTS, &Scan::prefix(&key![id])).await? {
                self.drop_content(&tx, &part.info.content).await?;
                tx.delete(&keys::PARTS, &at);
            }
            tx.delete(&keys::UPLOADS, at);
            Ok(())
        });
        committed.await.map_err(error::from_transaction)
    }

    pub(crate) async fn parts_list(&self, input: ListPartsRequest) -> Result<ListPartsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let upload = self.upload(&bucket.name, &input.key, &input.upload_id).await?;
        let (max, shown) = page_size(input.max_parts, "max-parts")?;
        let after = u32::try_from(input.part_number_marker.unwrap_or(0)).map_err(|_| {
            error::argument(
                "part-number-marker",
                &input.part_number_marker.unwrap_or(0).to_string(),
                "Argument part-number-marker must be an integer between 0 and 2147483647",
            )
        })?;
        let scan =
            Scan::prefix(&key![input.upload_id.as_str()]).after(&keys::part(&input.upload_id, after)).limit(max + 1);
        let mut rows = self.store.scan(&keys::PARTS, &scan).await.map_err(error::from_read)?;
        let more = rows.len() > max;
        rows.truncate(max);
        let last = rows.last().map_or(after, |(_, part)| part.info.number);
        let (initiator_id, initiator_name) = upload.initiator.clone();
        Ok(ListPartsOutput {
            bucket: Some(bucket.name.clone()),
            key: Some(input.key),
            upload_id: Some(input.upload_id),
            part_number_marker: i32::try_from(after).ok(),
            next_part_number_marker: i32::try_from(last).ok(),
            max_parts: Some(shown),
            is_truncated: Some(more),
            parts: Some(rows.iter().map(|(_, part)| show_part(part, upload.algorithm.is_some())).collect()),
            initiator: Some(shape::Initiator { id: Some(initiator_id), display_name: Some(initiator_name) }),
            owner: Some(show_owner(&bucket.owner)),
            storage_class: Some(upload.about.storage_class.unwrap_or_else(|| "STANDARD".to_owned())),
            checksum_algorithm: upload.algorithm.map(|algorithm| algorithm.name().to_owned()),
            checksum_type: upload.algorithm.map(|_| if upload.full { "FULL_OBJECT" } else { "COMPOSITE" }.to_owned()),
            ..ListPartsOutput::default()
        })
    }

    pub(crate) async fn uploads_list(
        &self,
        input: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let (max, shown) = page_size(input.max_uploads, "max-uploads")?;
        let prefix = input.prefix.clone().unwrap_or_default();
        let delimiter = input.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty());
        let mut scan = Scan::range(KeyRange::text_prefix(&key![bucket.name.as_str()], &prefix));
        let marker = input.key_marker.as_deref().filter(|marker| !marker.is_empty());
        // Without a key it says nothing.
        let id_marker = input.upload_id_marker.as_deref().filter(|id| marker.is_some() && !id.is_empty());
        if let Some(marker) = marker {
            let whole = common(marker, &prefix, delimiter) == Some(marker) && marker.starts_with(&prefix);
            scan = match id_marker {
                Some(id) if !is_upload_id(id) => {
                    return Err(error::argument("upload-id-marker", id, "Invalid uploadId marker"));
                }
                Some(id) => scan.after(&keys::upload(&bucket.name, marker, id)),
                None => scan.from(&behind(&bucket.name, marker, whole)),
            };
        }
        let rows = self.store.scan(&keys::UPLOADS, &scan).await.map_err(error::from_read)?;
        let (mut uploads, mut prefixes, mut more, mut last) = (Vec::new(), Vec::<String>::new(), false, None);
        for (at, upload) in rows {
            let (key, id) = (at.text(1).unwrap_or_default(), at.text(2).unwrap_or_default());
            let prefix = common(&key, &prefix, delimiter).map(str::to_owned);
            if prefix.is_some() && prefix.as_ref() == prefixes.last() {
                continue;
            }
            if uploads.len() + prefixes.len() == max {
                more = true;
                break;
            }
            match prefix {
                Some(prefix) => {
                    last = Some((prefix.clone(), String::new()));
                    prefixes.push(prefix);
                }
                None => {
                    last = Some((key.clone(), id.clone()));
                    uploads.push(show_upload(&bucket.owner, encoding.write(&key), id, &upload));
                }
            }
        }
        // Also of the last page.
        let next = last;
        Ok(ListMultipartUploadsOutput {
            bucket: Some(bucket.name.clone()),
            upload_id_marker: Some(id_marker.unwrap_or_default().to_owned()),
            key_marker: Some(encoding.write(input.key_marker.as_deref().unwrap_or_default())),
            next_key_marker: Some(next.as_ref().map_or_else(String::new, |(key, _)| encoding.write(key))),
            next_upload_id_marker: Some(next.map_or_else(String::new, |(_, id)| id)),
            prefix: input.prefix.map(|prefix| encoding.write(&prefix)),
            delimiter: input.delimiter.map(|delimiter| encoding.write(&delimiter)),
            max_uploads: Some(shown),
            is_truncated: Some(more),
            uploads: Some(uploads),
            common_prefixes: Some(encoding.prefixes(prefixes)),
            encoding_type: input.encoding_type,
            request_charged: None,
        })
    }
}

/// Whether an id is of the kind that uploads have; the upload itself may have ended meanwhile.
fn is_upload_id(id: &str) -> bool {
    id.len() == 16 + 112 && id.bytes().all(|byte| ID_ALPHABET.contains(&byte))
}

/// Parts come with the checksum that their upload began with, if the object's is to be made of theirs.
fn check_kind(upload: &Upload, given: Option<Algorithm>) -> Result<(), Error> {
    let name = |algorithm: Option<Algorithm>| {
        algorithm.map_or_else(|| "null".to_owned(), |algorithm| algorithm.name().to_lowercase())
    };
    let fits = match (upload.algorithm, given) {
        (Some(wanted), Some(given)) => wanted == given,
        (Some(_), None) => upload.full,
        (None, _) => true,
    };
    if fits {
        return Ok(());
    }
    Err(error::request(format!(
        "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
        name(upload.algorithm),
        name(given)
    )))
}

pub(crate) fn part_number(number: i32) -> Result<u32, Error> {
    match u32::try_from(number) {
        Ok(given) if (1..=limits::PARTS_MAX).contains(&number) => Ok(given),
        _ => Err(error::argument(
            "partNumber",
            &number.to_string(),
            "Part number must be an integer between 1 and 10000, inclusive",
        )),
    }
}

/// The checksum that an upload is made with: its algorithm, and whether it is over the whole object.
fn kind(algorithm: Option<&str>, kind: Option<&str>) -> Result<(Option<Algorithm>, bool), Error> {
    let algorithm = algorithm.map(|name| Algorithm::parse(name).ok_or_else(|| checksum::unknown(name))).transpose()?;
    let mismatch = |kind: &str, algorithm: Algorithm| {
        error::request(format!(
            "The {kind} checksum type cannot be used with the {} checksum algorithm.",
            algorithm.name().to_lowercase()
        ))
    };
    match (algorithm, kind) {
        (None, None) => Ok((None, true)),
        (None, Some(_)) => Err(error::request(
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
        )),
        (Some(algorithm), None) => Ok((Some(algorithm), algorithm == Algorithm::Crc64Nvme)),
        (Some(algorithm), Some("FULL_OBJECT")) if algorithm.is_crc() => Ok((Some(algorithm), true)),
        (Some(algorithm), Some("COMPOSITE")) if algorithm != Algorithm::Crc64Nvme => Ok((Some(algorithm), false)),
        (Some(algorithm), Some(kind @ ("FULL_OBJECT" | "COMPOSITE"))) => Err(mismatch(kind, algorithm)),
        (Some(_), Some(other)) => {
            Err(error::request(format!("Value for x-amz-checksum-type header is invalid: {other}"))
                .with_member("Value", Value::from(other)))
        }
    }
}

/// Who begins an upload: an id, and a name.
fn initiator(ctx: &Context, owner: &str) -> (String, String) {
    match &ctx.principal {
        Principal::Identity(identity) if !identity.root => {
            (identity.arn.clone(), identity.arn.rsplit('/').next().unwrap_or_default().to_owned())
        }
        Principal::Identity(identity) => (names::canonical(identity.account.as_str()), identity.account.to_string()),
        _ => (names::canonical(owner), owner.to_owned()),
    }
}

fn show_part(part: &Part, with_checksum: bool) -> shape::Part {
    let mut shown = shape::Part {
        part_number: i32::try_from(part.info.number).ok(),
        last_modified: Some(Timestamp::from_ms(part.modified_ms)),
        e_tag: Some(format!("\"{}\"", part.info.etag)),
        size: i64::try_from(part.info.size).ok(),
        ..shape::Part::default()
    };
    show!(shown, part.info.checksum.as_ref().filter(|_| with_checksum));
    shown
}

fn show_upload(owner: &str, key: String, id: String, upload: &Upload) -> MultipartUpload {
    let (initiator_id, name) = upload.initiator.clone();
    MultipartUpload {
        upload_id: Some(id),
        key: Some(key),
        initiated: Some(Timestamp::from_ms(upload.started_ms)),
        storage_class: Some(upload.about.storage_class.clone().unwrap_or_else(|| "STANDARD".to_owned())),
        owner: Some(show_owner(owner)),
        initiator: Some(shape::Initiator { id: Some(initiator_id), display_name: Some(name) }),
        checksum_algorithm: upload.algorithm.map(|algorithm| algorithm.name().to_owned()),
        checksum_type: upload.algorithm.map(|_| if upload.full { "FULL_OBJECT" } else { "COMPOSITE" }.to_owned()),
        version_id: None,
    }
}
