//! Who calls, and what a policy's `Principal` says of them.

use crate::Malformed;
use crate::json::Node;

/// Who makes a request, as policies see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller<'a> {
    /// Nobody in particular: an unsigned request.
    Anonymous,
    /// A service acting by itself, `s3.amazonaws.com`.
    Service(&'a str),
    /// Somebody vouched for by an identity provider: its ARN or host name.
    Federated(&'a str),
    /// An IAM identity.
    Identity(Identity<'a>),
}

/// A root user, a user, or a session of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity<'a> {
    /// Its account, twelve digits.
    pub account: &'a str,
    /// `arn:aws:iam::…:root`, `…:user/x` or `arn:aws:sts::…:assumed-role/x/session`.
    pub arn: &'a str,
    /// `AIDA…`, `AROA…:session`, or the account for root.
    pub user_id: &'a str,
    /// The role behind a session.
    pub role_arn: Option<&'a str>,
    /// The account's root, to whom identity policies do not apply.
    pub root: bool,
}

/// How closely a principal element names a caller; each level is stronger than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grant {
    /// Its account: the account's own policies decide.
    Account,
    /// Its role: as if the role's policies said so, within boundary and session policies.
    Role,
    /// The user or the session itself.
    Direct,
}

/// `Principal` or `NotPrincipal`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Principals {
    pub(crate) negated: bool,
    patterns: Box<[Pattern]>,
}

#[derive(Debug, Clone, PartialEq)]
enum Pattern {
    Anyone,
    Account(Box<str>),
    Arn(Box<str>),
    Id(Box<str>),
    Service(Box<str>),
    Federated(Box<str>),
    /// An S3 canonical user: no caller of ours is one.
    Canonical,
}

impl Principals {
    /// Parses the element's value.
    ///
    /// # Errors
    /// [`Malformed::InvalidPrincipal`] for a value that cannot name anyone, else [`Malformed::Syntax`].
    pub(crate) fn parse(node: &Node, negated: bool) -> Result<Self, Malformed> {
        let patterns = match node {
            Node::Text(text) if text == "*" => vec![Pattern::Anyone],
            Node::Text(text) => return Err(invalid("AWS", text)),
            Node::Object(kinds) if !kinds.is_empty() => parse_kinds(kinds)?,
            _ => return Err(Malformed::Syntax),
        };
        Ok(Self { negated, patterns: patterns.into() })
    }

    /// How closely the element names the caller; `None` when the statement is not about it.
    pub(crate) fn grant(&self, caller: &Caller<'_>, deny: bool) -> Option<Grant> {
        let named = self.patterns.iter().filter_map(|pattern| pattern.grant(caller)).max();
        match (self.negated, deny) {
            (false, _) => named,
            (true, true) => (!self.excludes(caller)).then_some(Grant::Direct),
            (true, false) => named.is_none().then_some(Grant::Direct),
        }
    }

    /// `NotPrincipal` spares a caller only if it lists all that stands for it: the account, the role, and itself.
    fn excludes(&self, caller: &Caller<'_>) -> bool {
        let names = |wanted: Grant| self.patterns.iter().any(|pattern| pattern.grant(caller) == Some(wanted));
        let anyone = self.patterns.contains(&Pattern::Anyone);
        match caller {
            Caller::Identity(identity) if !identity.root => {
                anyone
                    || (names(Grant::Account)
                        && names(Grant::Direct)
                        && (identity.role_arn.is_none() || names(Grant::Role)))
            }
            _ => names(Grant::Direct),
        }
    }
}

impl Pattern {
    fn grant(&self, caller: &Caller<'_>) -> Option<Grant> {
        match (self, caller) {
            (Self::Anyone, Caller::Identity(Identity { role_arn: Some(_), .. })) => Some(Grant::Role),
            (Self::Anyone, _) => Some(Grant::Direct),
            (Self::Service(name), Caller::Service(caller)) => (**name == **caller).then_some(Grant::Direct),
            (Self::Federated(name), Caller::Federated(caller)) => (**name == **caller).then_some(Grant::Direct),
            (_, Caller::Identity(identity)) => self.grant_identity(identity),
            _ => None,
        }
    }

    fn grant_identity(&self, identity: &Identity<'_>) -> Option<Grant> {
        match self {
            Self::Account(account) if **account == *identity.account && identity.root => Some(Grant::Direct),
            Self::Account(account) if **account == *identity.account => Some(Grant::Account),
            Self::Arn(arn) if **arn == *identity.arn => Some(Grant::Direct),
            Self::Arn(arn) if identity.role_arn == Some(&**arn) => Some(Grant::Role),
            Self::Id(id) if **id == *identity.user_id => Some(Grant::Direct),
            Self::Id(id) => match identity.user_id.split_once(':') {
                Some((role_id, _)) if **id == *role_id => Some(Grant::Role),
                _ => None,
            },
            _ => None,
        }
    }
}

fn parse_kinds(kinds: &[(String, Node)]) -> Result<Vec<Pattern>, Malformed> {
    let mut patterns = Vec::new();
    for (kind, values) in kinds {
        for value in values.one_or_many() {
            let text = value.as_text().ok_or(Malformed::Syntax)?;
            patterns.push(parse_value(kind, text)?);
        }
    }
    if patterns.is_empty() { Err(Malformed::Syntax) } else { Ok(patterns) }
}

fn parse_value(kind: &str, text: &str) -> Result<Pattern, Malformed> {
    match kind {
        "AWS" => parse_aws(text).ok_or_else(|| invalid(kind, text)),
        "Service" if is_host(text) => Ok(Pattern::Service(text.into())),
        "Federated" if is_host(text) || text.starts_with("arn:") => Ok(Pattern::Federated(text.into())),
        "CanonicalUser" if !text.is_empty() => Ok(Pattern::Canonical),
        "Service" | "Federated" | "CanonicalUser" => Err(invalid(kind, text)),
        _ => Err(Malformed::Syntax),
    }
}

fn parse_aws(text: &str) -> Option<Pattern> {
    if text == "*" {
        return Some(Pattern::Anyone);
    }
    if is_account(text) {
        return Some(Pattern::Account(text.into()));
    }
    if is_unique_id(text) {
        return Some(Pattern::Id(text.into()));
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service @ ("iam" | "sts"), "", account, resource] = parts[..] else { return None };
    if !partition.starts_with("aws") || !is_account(account) {
        return None;
    }
    match (service, resource.split_once('/')) {
        ("iam", None) if resource == "root" => Some(Pattern::Account(account.into())),
        ("iam", Some(("user" | "role", name))) if is_name(name) => Some(Pattern::Arn(text.into())),
        ("sts", Some(("assumed-role", name))) if is_name(name) && name.contains('/') => Some(Pattern::Arn(text.into())),
        ("sts", Some(("federated-user", name))) if is_name(name) => Some(Pattern::Arn(text.into())),
        _ => None,
    }
}

/// No wildcards: a principal is named or is everyone.
fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(['*', '?'])
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_unique_id(text: &str) -> bool {
    text.len() >= 16
        && text.starts_with('A')
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_host(text: &str) -> bool {
    text.contains('.') && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_/:".contains(&byte))
}

fn invalid(kind: &str, value: &str) -> Malformed {
    Malformed::InvalidPrincipal { kind: kind.to_owned(), value: value.to_owned() }
}
