//! What services tell of their resources.

use contract::Value;
use platform::{BoxFuture, Context};

/// What a service knows of its resources and decisions need: their policies, and where it has such, tags, owners and keys.
///
/// Asked on every call that is not an account's root at home, so answers come from memory or one read of the store.
pub trait ResourcePolicies: Send + Sync + 'static {
    /// The policy's text on the resource with this ARN.
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>>;

    /// Its tags, for `aws:ResourceTag/…`. Asked only when a policy speaks of them.
    fn tags_for<'a>(&'a self, _arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(async { Vec::new() })
    }

    /// The account that owns it, where its ARN holds none (`arn:aws:s3:::bucket/key`); `None`: the caller's.
    fn owner_of<'a>(&'a self, _arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async { None })
    }

    /// The ARNs that a call is about where its input does not tell: an alias, a short name, a ciphertext. `member` is the one of
    /// the input that names the resource. `None`: as the input says.
    fn resources_of<'a>(
        &'a self,
        _ctx: &'a Context,
        _operation: &'a str,
        _member: &'a str,
        _input: &'a Value,
    ) -> BoxFuture<'a, Option<Vec<String>>> {
        Box::pin(async { None })
    }

    /// Condition keys that only the service can work out (`dynamodb:LeadingKeys`), each with its values.
    fn keys_of<'a>(
        &'a self,
        _ctx: &'a Context,
        _operation: &'a str,
        _input: &'a Value,
    ) -> BoxFuture<'a, Vec<(String, Vec<String>)>> {
        Box::pin(async { Vec::new() })
    }

    /// Whether a policy here can refuse what the account's root asks. Where policies only ever allow, root is let through unasked.
    fn may_refuse_root(&self) -> bool {
        true
    }

    /// Whether the resource's policy must allow also within its account, as a KMS key's. A grant is a statement of that policy.
    fn must_allow(&self) -> bool {
        false
    }
}
