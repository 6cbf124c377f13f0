//! What came out, and how AWS tells the caller.

use std::fmt;

/// The answer to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision<'a> {
    /// Yes; by a statement, or because the caller is root.
    Allow(Option<Reason<'a>>),
    /// No, since a statement denies it.
    ExplicitDeny(Reason<'a>),
    /// No, since no policy of this kind allows it.
    ImplicitDeny(PolicyKind),
}

/// The statement that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason<'a> {
    /// What kind of policy it is in.
    pub kind: PolicyKind,
    /// Where that policy comes from: its ARN, or the name it was attached under.
    pub source: &'a str,
    /// Its place in the policy, from 0.
    pub statement: usize,
    /// Its `Sid`.
    pub sid: Option<&'a str>,
}

/// The kinds of policies that take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// Attached to the user, its groups, or the role.
    Identity,
    /// Attached to the resource.
    Resource,
    /// The permissions boundary of the user or role.
    Boundary,
    /// Given when the session was made.
    Session,
}

impl Decision<'_> {
    /// Whether the request may go on.
    #[must_use]
    pub fn allowed(&self) -> bool {
        matches!(self, Decision::Allow(_))
    }

    /// The sentence that a refused caller reads; `None` when it was allowed.
    #[must_use]
    pub fn denial(&self, caller_arn: &str, action: &str, resource: &str) -> Option<String> {
        let head = format!("User: {caller_arn} is not authorized to perform: {action} on resource: {resource}");
        match self {
            Decision::Allow(_) => None,
            Decision::ExplicitDeny(reason) => {
                Some(format!("{head} with an explicit deny in {}", reason.kind.with_article()))
            }
            Decision::ImplicitDeny(kind) => Some(format!("{head} because no {kind} allows the {action} action")),
        }
    }
}

impl PolicyKind {
    fn with_article(self) -> &'static str {
        match self {
            Self::Identity => "an identity-based policy",
            Self::Resource => "a resource-based policy",
            Self::Boundary => "a permissions boundary",
            Self::Session => "a session policy",
        }
    }
}

impl fmt::Display for PolicyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Identity => "identity-based policy",
            Self::Resource => "resource-based policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
        })
    }
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} statement {}", self.kind, self.source, self.statement)?;
        self.sid.map_or(Ok(()), |sid| write!(f, " ({sid})"))
    }
}
