//! Where a package comes from: the request itself, or an object that the caller may read.

use crate::code::{Checked, Upload};
use crate::limits;
use crate::sealed_code::{self, Wanted};
use crate::service::LambdaService;
use crate::text;
use api::s3;
use bytes::Bytes;
use contract::Error;
use platform::{Context, RequestId};

/// What a request says of its package.
pub(crate) struct Source {
    pub(crate) zip: Option<Bytes>,
    pub(crate) bucket: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) version: Option<String>,
}

impl Source {
    /// Exactly one source, and an object has a bucket and a key.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let object = self.bucket.is_some() || self.key.is_some() || self.version.is_some();
        match (self.zip.is_some(), object) {
            (true, false) => Ok(()),
            (true, true) => {
                Err(text::invalid("Please do not provide other FunctionCode parameters when providing a ZipFile."))
            }
            (false, true) if self.bucket.is_some() && self.key.is_some() => Ok(()),
            (false, true) => Err(text::invalid("Please provide both S3Bucket and S3Key.")),
            (false, false) => Err(text::invalid("Please provide a source for function code.")),
        }
    }

    /// Takes the package in, under a key of the customer's if one is wanted.
    pub(crate) async fn upload(
        self,
        lambda: &LambdaService,
        ctx: &Context,
        under: Option<Wanted<'_>>,
    ) -> Result<Upload, Error> {
        let checked = self.checked(lambda, ctx).await?;
        let sealed = match under {
            Some(wanted) => Some(sealed_code::seal(lambda, ctx, &wanted, &checked.zip).await?),
            None => None,
        };
        lambda.code.store(checked, sealed).await
    }

    async fn checked(self, lambda: &LambdaService, ctx: &Context) -> Result<Checked, Error> {
        let (Some(bucket), Some(key)) = (self.bucket, self.key) else {
            return lambda.code.check(self.zip.unwrap_or_default(), limits::ZIP_BYTES_MAX as u64).await;
        };
        let zip = object(lambda, ctx, bucket, key, self.version).await?;
        lambda.code.check(zip, limits::OBJECT_ZIP_BYTES_MAX).await
    }
}

/// Reads an object as the caller.
async fn object(
    lambda: &LambdaService,
    ctx: &Context,
    bucket: String,
    key: String,
    version_id: Option<String>,
) -> Result<Bytes, Error> {
    let ctx = Context { request_id: RequestId::new(&lambda.ids.uuid()), ..ctx.clone() };
    let input = s3::GetObjectRequest { bucket: bucket.clone(), key: key.clone(), version_id, ..Default::default() };
    let answer = lambda.bus.call::<s3::op::GetObject>(ctx, input).await;
    let answer = answer.map_err(|error| refused(&bucket, &key, error))?;
    let body = answer.body.unwrap_or_default();
    body.collect(limits::OBJECT_ZIP_BYTES_MAX).await.map_err(|error| match error.status {
        400 => text::unzipped_too_large(),
        _ => error,
    })
}

/// S3's refusal in Lambda's words. What S3 does not do here stays a 501.
fn refused(bucket: &str, key: &str, error: Error) -> Error {
    let (code, message) = (error.code.clone(), error.message.clone().unwrap_or_default());
    match error.status {
        301 => {
            let region = error.headers.iter().find(|(name, _)| *name == "x-amz-bucket-region");
            let region = region.map_or("another one", |(_, region)| region.as_str());
            text::invalid(format!(
                "Error occurred while GetObject. S3 Error Code: PermanentRedirect. S3 Error Message: The bucket is in this region: {region}. Please use this region to retry the request"
            ))
        }
        403 => Error::client(
            403,
            "AccessDeniedException",
            format!(
                "Your access has been denied by S3, please make sure your request credentials have permission to GetObject for {bucket}/{key}. S3 Error Code: AccessDenied. S3 Error Message: Access Denied"
            ),
        ),
        400..500 => {
            text::invalid(format!("Error occurred while GetObject. S3 Error Code: {code}. S3 Error Message: {message}"))
        }
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zip: bool, bucket: bool, key: bool, expected: Option<&str>) {
        let source = Source {
            zip: zip.then(|| Bytes::from_static(b"zip")),
            bucket: bucket.then(|| "b".to_owned()),
            key: key.then(|| "k".to_owned()),
            version: None,
        };
        assert_eq!(source.check().err().and_then(|error| error.message).as_deref(), expected);
    }

    #[test]
    fn there_is_one_source() {
        check(true, false, false, None);
        check(false, true, true, None);
        check(true, true, true, Some("Please do not provide other FunctionCode parameters when providing a ZipFile."));
        check(false, false, false, Some("Please provide a source for function code."));
        check(false, true, false, Some("Please provide both S3Bucket and S3Key."));
    }

    #[test]
    fn refusals_are_lambda_s_own() {
        let missing = Error::client(404, "NoSuchKey", "The specified key does not exist.");
        let error = refused("b", "k", missing);
        let text = "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.";
        assert_eq!((error.status, error.message.as_deref()), (400, Some(text)));
        let elsewhere = Error::client(301, "PermanentRedirect", "x").with_header("x-amz-bucket-region", "eu-west-1");
        let error = refused("b", "k", elsewhere);
        assert!(error.message.is_some_and(|text| text.contains("The bucket is in this region: eu-west-1.")));
        assert_eq!(refused("b", "k", Error::client(403, "AccessDenied", "Access Denied")).status, 403);
        assert_eq!(refused("b", "k", Error::not_implemented("s3", "GetObject")).status, 501);
    }
}
