//! Policies of access points.

use super::manage::id;
use super::records::AccessPoint;
use crate::core::Core;
use crate::{acl, bucket_policy, config, error, limits};
use api::s3::PublicAccessBlockConfiguration;
use api::s3control::{
    DeleteAccessPointPolicyRequest, GetAccessPointPolicyRequest, GetAccessPointPolicyResult,
    GetAccessPointPolicyStatusRequest, GetAccessPointPolicyStatusResult, PolicyStatus, PutAccessPointPolicyRequest,
};
use contract::{Error, Value};
use platform::Context;

/// Of a point that only a network reaches no policy is public.
fn is_public(point: &AccessPoint, policy: &str) -> bool {
    point.vpc.is_none() && acl::is_public_policy(policy)
}

fn missing(point: &AccessPoint) -> Error {
    Error::client(404, "NoSuchAccessPointPolicy", "The specified accesspoint policy does not exist")
        .with_member("AccessPointName", Value::from(point.name.as_str()))
}

impl Core {
    /// What a point blocks, by itself and by its account.
    async fn point_blocks(&self, point: &AccessPoint) -> Result<PublicAccessBlockConfiguration, Error> {
        let own: PublicAccessBlockConfiguration = config::read(&point.blocks)?;
        match self.account_blocks(&point.account).await? {
            Some(account) => Ok(acl::either(&own, &config::read(&account)?)),
            None => Ok(own),
        }
    }

    /// The policy as decisions read it: a public one counts within the account alone, where public access is restricted.
    pub(crate) async fn point_policy(&self, point: &AccessPoint) -> Option<String> {
        let policy = point.policy.as_deref()?;
        let blocks = self.point_blocks(point).await.ok()?;
        let restricted = blocks.restrict_public_buckets == Some(true) && is_public(point, policy);
        Some(if restricted { crate::access::restrict(policy, &point.account) } else { policy.to_owned() })
    }

    pub(super) async fn point_policy_put(
        &self,
        ctx: &Context,
        input: PutAccessPointPolicyRequest,
    ) -> Result<(), Error> {
        let id = id(ctx, &input.account_id, &input.name)?;
        let point = self.point(&id).await?;
        let text = input.policy;
        if text.len() > limits::POLICY_BYTES_MAX {
            return Err(Error::client(400, "PolicyTooLarge", "Policy exceeds the maximum allowed document size."));
        }
        bucket_policy::check(&text, &id.arn())?;
        if is_public(&point, &text) && self.point_blocks(&point).await?.block_public_policy == Some(true) {
            return Err(error::access_denied());
        }
        self.change_point(&id, |point| {
            point.policy = Some(text.clone());
            Ok(())
        })
        .await
    }

    pub(super) async fn point_policy_get(
        &self,
        ctx: &Context,
        input: GetAccessPointPolicyRequest,
    ) -> Result<GetAccessPointPolicyResult, Error> {
        let point = self.point(&id(ctx, &input.account_id, &input.name)?).await?;
        let policy = point.policy.clone().ok_or_else(|| missing(&point))?;
        Ok(GetAccessPointPolicyResult { policy: Some(policy) })
    }

    pub(super) async fn point_policy_delete(
        &self,
        ctx: &Context,
        input: DeleteAccessPointPolicyRequest,
    ) -> Result<(), Error> {
        let id = id(ctx, &input.account_id, &input.name)?;
        self.change_point(&id, |point| {
            point.policy = None;
            Ok(())
        })
        .await
    }

    pub(super) async fn point_policy_status(
        &self,
        ctx: &Context,
        input: GetAccessPointPolicyStatusRequest,
    ) -> Result<GetAccessPointPolicyStatusResult, Error> {
        let point = self.point(&id(ctx, &input.account_id, &input.name)?).await?;
        let policy = point.policy.as_deref().ok_or_else(|| missing(&point))?;
        let status = PolicyStatus { is_public: Some(is_public(&point, policy)) };
        Ok(GetAccessPointPolicyStatusResult { policy_status: Some(status) })
    }
}
