//! Why a document is no policy, in the words that IAM answers with `MalformedPolicyDocument`.

/// A policy document that was refused. The text is AWS's own.
///
/// `MISSING_VERSION` and its kin are findings of Access Analyzer, not errors of IAM: IAM says [`Malformed::OldVersion`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Not JSON, a wrong type, an unknown element, or a value outside the grammar.
    #[error("Syntax errors in policy.")]
    Syntax,
    /// Not JSON, as said of trust policies.
    #[error("This policy contains invalid Json")]
    InvalidJson,
    /// A value that the older parser would have refused: addresses, dates and numbers that are none.
    #[error("The policy failed legacy parsing")]
    LegacyParsing,
    /// A managed policy without `Version`, or of 2008.
    #[error("Policy document must be version 2012-10-17 or greater.")]
    OldVersion,
    /// No `Action` nor `NotAction`.
    #[error("Policy statement must contain actions.")]
    NoActions,
    /// No `Resource` nor `NotResource`.
    #[error("Policy statement must contain resources.")]
    NoResources,
    /// An identity policy names a principal.
    #[error("Policy document should not specify a principal.")]
    PrincipalNotAllowed,
    /// A trust policy holds an element that it may not.
    #[error("Has prohibited field {0}")]
    ProhibitedField(String),
    /// A trust policy lacks an element.
    #[error("Missing required field {0}")]
    MissingField(&'static str),
    /// A principal that cannot be one.
    #[error("Invalid principal in policy: \"{kind}\":\"{value}\"")]
    InvalidPrincipal {
        /// `AWS`, `Service`, …
        kind: String,
        /// The text given.
        value: String,
    },
    /// A trust policy allows something that is no way to assume a role.
    #[error("AssumeRole policy may only specify STS AssumeRole actions.")]
    NotAssumeRole,
    /// An action without a service prefix.
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    NoVendor,
    /// An action with two colons.
    #[error("Actions/Condition can contain only one colon.")]
    TwoColons,
    /// `*:Get*`
    #[error("Action vendors (e.g., aws, ec2, etc.) must not contain wildcards")]
    VendorWildcard,
    /// A service prefix with characters that none has.
    #[error("Vendor {0} is not valid")]
    InvalidVendor(String),
    /// A resource that is no ARN.
    #[error("Resource {0} must be in ARN format or \"*\".")]
    NotAnArn(String),
    /// A resource in a partition that does not exist.
    #[error("Partition \"{partition}\" is not valid for resource \"{resource}\".")]
    InvalidPartition {
        /// The partition given.
        partition: String,
        /// The resource given.
        resource: String,
    },
    /// An IAM ARN with a region.
    #[error("IAM resource {0} cannot contain region information.")]
    IamRegion(String),
    /// An S3 ARN with a region.
    #[error("Resource {0} can not contain region information.")]
    S3Region(String),
    /// A statement id with other characters than letters and digits.
    #[error(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
    )]
    InvalidSid,
    /// Two statements with one id.
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    DuplicateSid,
}
