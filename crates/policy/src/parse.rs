//! From a document's text to a compiled policy.

use crate::arn::ArnPattern;
use crate::condition::Condition;
use crate::json::Node;
use crate::operator::Operator;
use crate::pattern::{Pattern, Syntax};
use crate::principal::Principals;
use crate::statement::{Actions, Effect, Policy, Resources, Statement};
use crate::{Malformed, checks};

/// Which elements a document may and must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grammar {
    /// A managed policy: of version 2012-10-17, without principals.
    Managed,
    /// An inline policy, a session policy: without principals; the version may be the older one.
    Inline,
    /// A policy on a resource: with principals.
    Resource,
    /// A role's trust policy: with principals, without resources.
    Trust,
}

const NEW_VERSION: &str = "2012-10-17";
const OLD_VERSION: &str = "2008-10-17";

type Members = [(String, Node)];

/// Parses a document.
pub(crate) fn policy(document: &str, grammar: Grammar) -> Result<Policy, Malformed> {
    let broken = if grammar == Grammar::Trust { Malformed::InvalidJson } else { Malformed::Syntax };
    let node = Node::parse(document).ok_or(broken)?;
    let members = node.as_object().ok_or(Malformed::Syntax)?;
    if let Some((name, _)) = members.iter().find(|(name, _)| !matches!(name.as_str(), "Version" | "Id" | "Statement")) {
        return Err(unknown(name, grammar));
    }
    if let Some(id) = member(members, "Id") {
        id.as_text().ok_or(Malformed::Syntax)?;
    }
    let parser = Parser { grammar, variables: new_version(members, grammar)? };
    let statements = member(members, "Statement").ok_or(Malformed::Syntax)?.one_or_many();
    let statements = statements.iter().map(|node| parser.statement(node)).collect::<Result<Box<[_]>, _>>()?;
    if statements.is_empty() {
        return Err(Malformed::Syntax);
    }
    unique_sids(&statements)?;
    Ok(Policy { statements, resource_tags: mentions_resource_tags(document) })
}

/// By the text: too often is harmless.
fn mentions_resource_tags(document: &str) -> bool {
    let lower = document.to_ascii_lowercase();
    ["resourcetag/", "buckettag/", "accesspointtag/"].iter().any(|key| lower.contains(key))
}

fn new_version(members: &Members, grammar: Grammar) -> Result<bool, Malformed> {
    let version = member(members, "Version").map(|node| node.as_text().ok_or(Malformed::Syntax)).transpose()?;
    match version {
        Some(NEW_VERSION) => Ok(true),
        None | Some(OLD_VERSION) if grammar == Grammar::Managed => Err(Malformed::OldVersion),
        None | Some(OLD_VERSION) => Ok(false),
        Some(_) => Err(Malformed::Syntax),
    }
}

fn unique_sids(statements: &[Statement]) -> Result<(), Malformed> {
    let mut sids: Vec<&str> =
        statements.iter().filter_map(|statement| statement.sid.as_deref()).filter(|sid| !sid.is_empty()).collect();
    sids.sort_unstable();
    if sids.windows(2).any(|pair| pair[0] == pair[1]) { Err(Malformed::DuplicateSid) } else { Ok(()) }
}

fn unknown(name: &str, grammar: Grammar) -> Malformed {
    match grammar {
        Grammar::Trust => Malformed::ProhibitedField(name.to_owned()),
        _ => Malformed::Syntax,
    }
}

fn member<'a>(members: &'a Members, name: &str) -> Option<&'a Node> {
    members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// An element and its `Not…` form: at most one of them, and whether it is the negative one.
fn either<'a>(members: &'a Members, plain: &str, not: &str) -> Result<Option<(&'a Node, bool)>, Malformed> {
    match (member(members, plain), member(members, not)) {
        (Some(_), Some(_)) => Err(Malformed::Syntax),
        (Some(node), None) => Ok(Some((node, false))),
        (None, Some(node)) => Ok(Some((node, true))),
        (None, None) => Ok(None),
    }
}

fn texts(node: &Node) -> Result<Vec<&str>, Malformed> {
    node.one_or_many().iter().map(|item| item.as_text().ok_or(Malformed::Syntax)).collect()
}

struct Parser {
    grammar: Grammar,
    variables: bool,
}

impl Parser {
    fn statement(&self, node: &Node) -> Result<Statement, Malformed> {
        let members = node.as_object().ok_or(Malformed::Syntax)?;
        self.check_names(members)?;
        Ok(Statement {
            sid: self.sid(members)?,
            effect: self.effect(members)?,
            principals: self.principals(members)?,
            actions: self.actions(members)?,
            resources: self.resources(members)?,
            conditions: self.conditions(members)?,
        })
    }

    fn check_names(&self, members: &Members) -> Result<(), Malformed> {
        for (name, _) in members {
            match name.as_str() {
                "Sid" | "Effect" | "Action" | "NotAction" | "Condition" => {}
                "Principal" | "NotPrincipal" => match self.grammar {
                    Grammar::Managed | Grammar::Inline => return Err(Malformed::PrincipalNotAllowed),
                    Grammar::Resource | Grammar::Trust => {}
                },
                "Resource" | "NotResource" if self.grammar != Grammar::Trust => {}
                other => return Err(unknown(other, self.grammar)),
            }
        }
        Ok(())
    }

    fn sid(&self, members: &Members) -> Result<Option<Box<str>>, Malformed> {
        let Some(node) = member(members, "Sid") else { return Ok(None) };
        let text = node.as_text().ok_or(Malformed::Syntax)?;
        if matches!(self.grammar, Grammar::Managed | Grammar::Inline) {
            checks::sid(text)?;
        }
        Ok(Some(text.into()))
    }

    fn effect(&self, members: &Members) -> Result<Effect, Malformed> {
        match member(members, "Effect") {
            Some(Node::Text(text)) if text == "Allow" => Ok(Effect::Allow),
            Some(Node::Text(text)) if text == "Deny" => Ok(Effect::Deny),
            None if self.grammar == Grammar::Trust => Err(Malformed::MissingField("Effect")),
            _ => Err(Malformed::Syntax),
        }
    }

    fn principals(&self, members: &Members) -> Result<Option<Principals>, Malformed> {
        match either(members, "Principal", "NotPrincipal")? {
            Some((node, negated)) => Principals::parse(node, negated).map(Some),
            None => match self.grammar {
                Grammar::Managed | Grammar::Inline => Ok(None),
                Grammar::Resource | Grammar::Trust => Err(Malformed::MissingField("Principal")),
            },
        }
    }

    fn actions(&self, members: &Members) -> Result<Actions, Malformed> {
        let Some((node, negated)) = either(members, "Action", "NotAction")? else {
            return Err(if self.grammar == Grammar::Trust {
                Malformed::MissingField("Action")
            } else {
                Malformed::NoActions
            });
        };
        let texts = texts(node)?;
        if texts.is_empty() {
            return Err(Malformed::NoActions);
        }
        let check = if self.grammar == Grammar::Trust { checks::trust_action } else { checks::action };
        let syntax = Syntax { wildcards: true, variables: false };
        let compile = |text: &&str| check(text).and_then(|()| Pattern::compile(text, syntax));
        Ok(Actions { negated, patterns: texts.iter().map(compile).collect::<Result<_, _>>()? })
    }

    fn resources(&self, members: &Members) -> Result<Option<Resources>, Malformed> {
        let Some((node, negated)) = either(members, "Resource", "NotResource")? else {
            return if self.grammar == Grammar::Trust { Ok(None) } else { Err(Malformed::NoResources) };
        };
        let texts = texts(node)?;
        if texts.is_empty() {
            return Err(Malformed::NoResources);
        }
        let compile = |text: &&str| checks::resource(text).and_then(|()| ArnPattern::compile(text, self.variables));
        Ok(Some(Resources { negated, patterns: texts.iter().map(compile).collect::<Result<_, _>>()? }))
    }

    fn conditions(&self, members: &Members) -> Result<Box<[Condition]>, Malformed> {
        let Some(block) = member(members, "Condition") else { return Ok(Box::default()) };
        let mut conditions = Vec::new();
        for (name, keys) in block.as_object().ok_or(Malformed::Syntax)? {
            let operator = Operator::parse(name).ok_or(Malformed::Syntax)?;
            for (key, values) in keys.as_object().ok_or(Malformed::Syntax)? {
                conditions.push(self.condition(operator, key, values)?);
            }
        }
        Ok(conditions.into())
    }

    fn condition(&self, operator: Operator, key: &str, values: &Node) -> Result<Condition, Malformed> {
        if key.trim().is_empty() {
            return Err(Malformed::Syntax);
        }
        let values = values.one_or_many().iter().map(scalar).collect::<Result<Vec<&str>, _>>()?;
        Ok(Condition { key: key.into(), operator, test: operator.test(&values, self.variables)? })
    }
}

/// A condition's value: text, or a number or boolean as its text.
fn scalar(node: &Node) -> Result<&str, Malformed> {
    match node {
        Node::Text(text) | Node::Number(text) => Ok(text),
        Node::Bool(true) => Ok("true"),
        Node::Bool(false) => Ok("false"),
        Node::Null | Node::List(_) | Node::Object(_) => Err(Malformed::Syntax),
    }
}
