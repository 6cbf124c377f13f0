//! `CompleteMultipartUpload`: parts become an object, in one commit.

use crate::checksum::{self, Algorithm, given as checksums, show_typed};
use crate::core::{Core, NewVersion};
use crate::happened::Happened;
use crate::keychain::Place;
use crate::put::{bucket_id, show_sse};
use crate::records::{Bucket, Checksum, Content, Manifest, Part, PartInfo, Sse, Upload, Version};
use crate::{conditions, content, error, keys, limits, names};
use api::s3::{CompleteMultipartUploadOutput, CompleteMultipartUploadRequest, CompletedPart};
use contract::{Error, Value};
use platform::Context;
use store::{Abort, Scan, Tx, key};

impl Core {
    pub(crate) async fn upload_complete(
        &self,
        ctx: &Context,
        input: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let listed = input.multipart_upload.as_ref().and_then(|upload| upload.parts.clone()).unwrap_or_default();
        if listed.is_empty() {
            return Err(error::malformed_xml());
        }
        let version = match self.complete(ctx, &bucket, &input, &listed).await {
            Err(error) if error.code == "NoSuchUpload" => self.completed_before(&bucket, &input, &listed).await?,
            done => done?,
        };
        Ok(answer(ctx, &bucket, &input, &version))
    }

    /// Who did not hear that an upload was completed asks again, and hears the same.
    async fn completed_before(
        &self,
        bucket: &Bucket,
        input: &CompleteMultipartUploadRequest,
        listed: &[CompletedPart],
    ) -> Result<Version, Error> {
        let newest = self.find(&bucket.name, &input.key, crate::core::Which::Newest).await?;
        let same = |version: &Version| {
            let etags = listed.iter().filter_map(|part| Some(part.e_tag.as_deref()?.trim_matches('"')));
            version.upload.as_deref() == Some(&input.upload_id) && version.etag == whole_etag(etags)
        };
        newest.filter(same).ok_or_else(|| error::no_upload(&input.upload_id))
    }

    async fn complete(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        request: &CompleteMultipartUploadRequest,
        listed: &[CompletedPart],
    ) -> Result<Version, Error> {
        let conditions = &conditions::Write::new(request.if_match.clone(), request.if_none_match.as_deref())?;
        self.may_open(ctx, bucket, request).await?;
        let name = bucket.name.as_str();
        let committed = self.store.transact("s3.complete", |tx| async move {
            let bucket = self.bucket_in(&tx, name).await?;
            let at = keys::upload(name, &request.key, &request.upload_id);
            let upload = tx.get(&keys::UPLOADS, &at).await?;
            let upload = upload.ok_or_else(|| Abort::User(error::no_upload(&request.upload_id)))?;
            let rows = tx.scan(&keys::PARTS, &Scan::prefix(&key![request.upload_id.as_str()])).await?;
            let have: Vec<Part> = rows.iter().map(|(_, part)| part.clone()).collect();
            check_listed(listed, &upload).map_err(Abort::User)?;
            let chosen = choose(listed, &have, &request.upload_id).map_err(Abort::User)?;
            let version = draft(request, &upload, &chosen).map_err(Abort::User)?;
            self.drop_unused(&tx, &have, &chosen).await?;
            rows.iter().for_each(|(at, _)| tx.delete(&keys::PARTS, at));
            tx.delete(&keys::UPLOADS, &at);
            let manifest = self.new_number();
            let parts: Vec<PartInfo> = chosen.iter().map(|part| part.info.clone()).collect();
            tx.put(&keys::MANIFESTS, &keys::number(manifest), &Manifest { parts })?;
            let version = Version { content: Content::Parts(manifest), ..version };
            let version =
                self.add(&tx, &bucket, NewVersion { bucket: name, key: &request.key, version, conditions }).await?;
            let event = "ObjectCreated:CompleteMultipartUpload";
            let ticket = self.tell(&tx, ctx, &bucket, &Happened::to(event, &request.key, &version)).await?;
            Ok((version, ticket))
        });
        committed.await.map(|(version, _)| version).map_err(error::from_transaction)
    }

    /// Whether the caller may read the parts: KMS decides, where it keeps their key.
    async fn may_open(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        input: &CompleteMultipartUploadRequest,
    ) -> Result<(), Error> {
        let upload = self.upload(&bucket.name, &input.key, &input.upload_id).await?;
        if let (Sse::Kms { .. }, Some(seal)) = (&upload.about.sse, &upload.seal) {
            self.open_keys(ctx, Place { bucket, key: &input.key }, (seal, &upload.about.sse), None).await?;
        }
        Ok(())
    }

    /// Contents of parts that were uploaded and are not named.
    async fn drop_unused(&self, tx: &Tx, have: &[Part], chosen: &[Part]) -> Result<(), store::Failure> {
        for part in have {
            if !chosen.iter().any(|one| one.info.number == part.info.number) {
                self.drop_content(tx, &part.info.content).await?;
            }
        }
        Ok(())
    }
}

fn answer(
    ctx: &Context,
    bucket: &Bucket,
    input: &CompleteMultipartUploadRequest,
    version: &Version,
) -> CompleteMultipartUploadOutput {
    let location = format!("{}/{}/{}", ctx.endpoint, bucket.name, names::encoded(&input.key));
    let mut output = CompleteMultipartUploadOutput {
        location: Some(location),
        bucket: Some(bucket.name.clone()),
        key: Some(input.key.clone()),
        e_tag: Some(version.quoted_etag()),
        version_id: bucket_id(bucket, version),
        expiration: crate::lifecycle::expiration(bucket, &input.key, version),
        ..CompleteMultipartUploadOutput::default()
    };
    show_typed!(output, version.checksum.as_ref());
    show_sse_but_customer(&mut output, version);
    output
}

/// `md5 of md5s-3`
fn whole_etag<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let (mut digests, mut count) = (Vec::new(), 0);
    for etag in parts {
        digests.extend(unhex(etag));
        count += 1;
    }
    format!("{}-{count}", content::hex(&md5::compute(digests).0))
}

/// Parts of an upload whose checksum is made from theirs are named with their checksums.
fn check_listed(listed: &[CompletedPart], upload: &Upload) -> Result<(), Error> {
    let Some(algorithm) = upload.algorithm.filter(|_| !upload.full) else { return Ok(()) };
    let lacks = |part: &&CompletedPart| checksums!(part).iter().all(Option::is_none);
    let Some(part) = listed.iter().find(lacks) else { return Ok(()) };
    Err(error::request(format!(
        "The upload was created using a {} checksum. The complete request must include the checksum for each part. It was missing for part {} in the request.",
        algorithm.name().to_lowercase(),
        part.part_number.unwrap_or_default()
    )))
}

fn show_sse_but_customer(output: &mut CompleteMultipartUploadOutput, version: &Version) {
    #[derive(Default)]
    struct Shown {
        server_side_encryption: Option<String>,
        ssekms_key_id: Option<String>,
        bucket_key_enabled: Option<bool>,
        sse_customer_algorithm: Option<String>,
        sse_customer_key_md5: Option<String>,
    }
    let mut shown = Shown::default();
    show_sse!(shown, version.about.sse);
    output.server_side_encryption = shown.server_side_encryption;
    output.ssekms_key_id = shown.ssekms_key_id;
    output.bucket_key_enabled = shown.bucket_key_enabled;
    // The answer has no members for a customer's key.
    let _ = (shown.sse_customer_algorithm, shown.sse_customer_key_md5);
}

/// A part is named with one checksum at most, which must be one.
fn check_checksum(named: &CompletedPart) -> Result<(), Error> {
    let mut given =
        checksum::ALL.into_iter().zip(checksums!(named)).filter_map(|(algorithm, value)| Some((algorithm, value?)));
    let first = given.next();
    if given.next().is_none() && first.is_none_or(|(algorithm, value)| algorithm.fits(&value)) {
        return Ok(());
    }
    let text = "Invalid Base64 or multiple checksums present in request";
    Err(Error::client(400, "InvalidArgument", text).with_member("ArgumentName", Value::from("Checksum")))
}

/// The parts that are named, in order, each checked.
fn choose(listed: &[CompletedPart], have: &[Part], upload_id: &str) -> Result<Vec<Part>, Error> {
    let mut chosen: Vec<Part> = Vec::with_capacity(listed.len());
    let mut last = 0;
    for named in listed {
        let number = named.part_number.ok_or_else(error::malformed_xml)?;
        if number < 1 {
            return Err(error::argument("PartNumber", &number.to_string(), "PartNumber must be >= 1"));
        }
        if number <= last {
            return Err(Error::client(
                400,
                "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.",
            )
            .with_member("UploadId", Value::from(upload_id)));
        }
        last = number;
        check_checksum(named)?;
    }
    for (index, named) in listed.iter().enumerate() {
        let number = named.part_number.ok_or_else(error::malformed_xml)?;
        let etag = named.e_tag.as_deref().ok_or_else(error::malformed_xml)?.trim_matches('"');
        let missing = || {
            Error::client(400, "InvalidPart", "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.")
                .with_member("UploadId", Value::from(upload_id))
                .with_member("PartNumber", Value::Int(number.into()))
                .with_member("ETag", Value::from(etag))
        };
        let part = have.iter().find(|part| i64::from(part.info.number) == i64::from(number)).ok_or_else(missing)?;
        if part.info.etag != etag || !same_checksum(named, part) {
            return Err(missing());
        }
        if part.info.size < limits::PART_BYTES_MIN && index + 1 < listed.len() {
            return Err(Error::client(
                400,
                "EntityTooSmall",
                "Your proposed upload is smaller than the minimum allowed size",
            )
            .with_member("ETag", Value::from(etag))
            .with_member("MinSizeAllowed", Value::Int(limits::PART_BYTES_MIN as i64))
            .with_member("ProposedSize", Value::Int(i64::try_from(part.info.size).unwrap_or(i64::MAX)))
            .with_member("PartNumber", Value::Int(number.into())));
        }
        chosen.push(part.clone());
    }
    Ok(chosen)
}

fn same_checksum(named: &CompletedPart, part: &Part) -> bool {
    let given =
        checksum::ALL.into_iter().zip(checksums!(named)).find_map(|(algorithm, value)| Some((algorithm, value?)));
    match (given, &part.info.checksum) {
        (Some((algorithm, value)), Some(checksum)) if algorithm == checksum.algorithm => value == checksum.value,
        _ => true,
    }
}

/// The version that the parts make, without its content.
fn draft(request: &CompleteMultipartUploadRequest, upload: &Upload, parts: &[Part]) -> Result<Version, Error> {
    let size: u64 = parts.iter().map(|part| part.info.size).sum();
    if size > limits::OBJECT_BYTES_MAX {
        return Err(content::too_large(size));
    }
    if let Some(claimed) = request.mpu_object_size.filter(|claimed| *claimed < 0) {
        return Err(error::request(format!("Value for x-amz-mp-object-size header is less than zero: '{claimed}'")));
    }
    if let Some(claimed) = request.mpu_object_size
        && u64::try_from(claimed) != Ok(size)
    {
        return Err(error::request(format!(
            "The provided 'x-amz-mp-object-size' header value {claimed} does not match what was computed: {size}"
        )));
    }
    let checksum = whole_checksum(upload, parts)?;
    check_claim(request, &checksum)?;
    Ok(Version {
        size,
        etag: whole_etag(parts.iter().map(|part| part.info.etag.as_str())),
        upload: Some(request.upload_id.clone()),
        parts: u32::try_from(parts.len()).unwrap_or(u32::MAX),
        checksum: Some(checksum),
        about: upload.about.clone(),
        seal: upload.seal.clone(),
        ..Version::default()
    })
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).filter_map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()).collect()
}

fn whole_checksum(upload: &Upload, parts: &[Part]) -> Result<Checksum, Error> {
    // An upload that names no algorithm has the one that all its parts were sent with, or S3's own.
    let algorithm = upload.algorithm.unwrap_or(Algorithm::Crc64Nvme);
    let same = |part: &Part| part.info.checksum.as_ref().is_some_and(|checksum| checksum.algorithm == algorithm);
    let common = parts.first().and_then(|part| part.info.checksum.as_ref()).map(|checksum| checksum.algorithm);
    let algorithm = if parts.iter().all(same) { algorithm } else { common.unwrap_or(algorithm) };
    let fits = |part: &Part| part.info.checksum.as_ref().is_some_and(|checksum| checksum.algorithm == algorithm);
    if !parts.iter().all(fits) {
        return Err(error::request("The upload was created using a different checksum type."));
    }
    if (upload.full || upload.algorithm.is_none()) && algorithm.is_crc() {
        let value = checksum::combined(algorithm, parts.iter().map(|part| (part.crc, part.info.size)));
        return Ok(Checksum { algorithm, value, full: true });
    }
    let values: Vec<&str> =
        parts.iter().filter_map(|part| part.info.checksum.as_ref()).map(|checksum| checksum.value.as_str()).collect();
    Ok(Checksum { algorithm, value: checksum::composite(algorithm, values.into_iter()), full: false })
}

/// Compares with the checksum that the request gives for the whole.
fn check_claim(request: &CompleteMultipartUploadRequest, found: &Checksum) -> Result<(), Error> {
    if request.checksum_type.as_deref().is_some_and(|kind| kind != found.kind()) {
        return Err(error::request(format!(
            "The upload was created using the {} checksum mode. The complete request must use the same checksum mode.",
            found.kind()
        )));
    }
    let given =
        checksum::ALL.into_iter().zip(checksums!(request)).find_map(|(algorithm, value)| Some((algorithm, value?)));
    match given {
        Some((algorithm, value)) if algorithm == found.algorithm => {
            let bare = found.value.split('-').next().unwrap_or_default();
            if value == found.value || value == bare { Ok(()) } else { Err(checksum::mismatch(algorithm)) }
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(number: u32, size: u64, etag: &str) -> Part {
        let info =
            PartInfo { number, size, etag: etag.to_owned(), content: Content::Empty, checksum: None, salt: None };
        Part { info, modified_ms: 0, crc: 0 }
    }

    fn named(number: i32, etag: &str) -> CompletedPart {
        CompletedPart { part_number: Some(number), e_tag: Some(etag.to_owned()), ..CompletedPart::default() }
    }

    #[test]
    fn parts_are_checked() {
        let large = limits::PART_BYTES_MIN;
        let have = [part(1, large, "aa"), part(2, 5, "bb"), part(7, 6, "cc")];
        for (listed, want) in [
            (vec![named(1, "\"aa\""), named(7, "cc")], Ok(vec![1, 7])),
            (vec![named(2, "bb")], Ok(vec![2])),
            (vec![named(1, "aa"), named(1, "aa")], Err("InvalidPartOrder")),
            (vec![named(7, "cc"), named(1, "aa")], Err("InvalidPartOrder")),
            (vec![named(0, "aa")], Err("InvalidArgument")),
            (vec![named(3, "aa")], Err("InvalidPart")),
            (vec![named(1, "bb")], Err("InvalidPart")),
            (vec![named(2, "bb"), named(7, "cc")], Err("EntityTooSmall")),
        ] {
            let got =
                choose(&listed, &have, "u").map(|parts| parts.iter().map(|part| part.info.number).collect::<Vec<_>>());
            assert_eq!(got.map_err(|error| error.code.into_owned()), want.map_err(str::to_owned), "{listed:?}");
        }
    }
}
