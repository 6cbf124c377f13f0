//! What a job does: reads an object, signs it, writes the signed one.

use crate::core::Core;
use crate::error::from_s3;
use crate::keys::Place;
use crate::limits;
use crate::profiles::end_ms;
use crate::records::{Outcome, ProfileRecord};
use api::s3::{self, op};
use api::signer::S3Source;
use bytes::Bytes;
use code_signature::{Claims, SignError};
use contract::Error;
use platform::{Context, RequestId};

/// What is to be signed, and as what.
pub(crate) struct Work<'a> {
    pub(crate) place: &'a Place,
    pub(crate) profile_place: &'a Place,
    pub(crate) profile: &'a ProfileRecord,
    pub(crate) source: &'a S3Source,
    pub(crate) created_ms: i64,
}

impl Work<'_> {
    fn claims(&self) -> Claims {
        let end_ms = end_ms(self.created_ms, self.profile.validity.as_ref());
        Claims {
            profile_version_arn: self.profile_place.version_arn(&self.profile.version),
            job_arn: self.place.job_arn(),
            signed_ms: self.created_ms,
            expires_ms: end_ms.unwrap_or(self.created_ms),
        }
    }

    /// What the signed object is called: the job's id, with the ending of a zip.
    fn key(&self, prefix: &str) -> String {
        let ending = if self.source.key.ends_with(".zip") { ".zip" } else { "" };
        format!("{prefix}{}{ending}", self.place.name)
    }
}

impl Core {
    /// Does the work. What S3 refuses is the caller's error; what cannot be signed is the job's.
    pub(crate) async fn work(
        &self,
        ctx: &Context,
        work: &Work<'_>,
        bucket: String,
        prefix: &str,
    ) -> Result<Outcome, Error> {
        let _turn = self.turns.acquire().await.map_err(Error::internal)?;
        let package = match self.read(ctx, work.source).await? {
            Ok(package) => package,
            Err(reason) => return Ok(Outcome::Failed { reason }),
        };
        let key = self.signing_key(&work.place.account, &work.place.region).await?;
        let claims = work.claims();
        let expires_ms = claims.expires_ms;
        let signing = tokio::task::spawn_blocking(move || code_signature::sign(&package, &claims, &key));
        let signed = match signing.await.map_err(Error::internal)? {
            Ok(signed) => signed,
            Err(SignError::Key(error)) => return Err(Error::internal(error)),
            Err(error) => return Ok(Outcome::Failed { reason: reason(&error) }),
        };
        let key = work.key(prefix);
        self.write(ctx, &bucket, &key, signed.into()).await?;
        Ok(Outcome::Signed { bucket, key, expires_ms })
    }

    /// The package, or why there is nothing to sign.
    async fn read(&self, ctx: &Context, source: &S3Source) -> Result<Result<Bytes, String>, Error> {
        let input = s3::GetObjectRequest {
            bucket: source.bucket_name.clone(),
            key: source.key.clone(),
            version_id: Some(source.version.clone()),
            ..Default::default()
        };
        let answer = self.bus.call::<op::GetObject>(self.context(ctx), input).await;
        let answer = answer.map_err(|error| from_s3("read", &source.bucket_name, error))?;
        let body = answer.body.unwrap_or_default();
        match body.collect(limits::PACKAGE_BYTES_MAX).await {
            Ok(package) => Ok(Ok(package)),
            Err(error) if error.status == 400 => {
                Ok(Err(format!("The object is larger than {} MB.", limits::PACKAGE_MB_MAX)))
            }
            Err(error) => Err(error),
        }
    }

    async fn write(&self, ctx: &Context, bucket: &str, key: &str, signed: Bytes) -> Result<(), Error> {
        let input = s3::PutObjectRequest {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            content_type: Some("application/zip".to_owned()),
            body: Some(signed.into()),
            ..Default::default()
        };
        let answer = self.bus.call::<op::PutObject>(self.context(ctx), input).await;
        answer.map(drop).map_err(|error| from_s3("write to", bucket, error))
    }

    /// S3 is called as whoever began the job.
    fn context(&self, ctx: &Context) -> Context {
        Context { request_id: RequestId::new(&self.ids.uuid()), ..ctx.through("signer.amazonaws.com") }
    }
}

fn reason(error: &SignError) -> String {
    match error {
        SignError::Empty => "The zip file is empty.".to_owned(),
        SignError::Signed => "The zip file already has a signature.".to_owned(),
        SignError::Malformed(_) | SignError::Key(_) => "The zip file is malformed.".to_owned(),
    }
}
