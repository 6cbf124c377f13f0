//! What each operation is about: the files of `facts/`, one a service, read once.
//!
//! Source of the files: the service authorization reference, and where it is silent, what AWS's refusals name. A line is
//! `RESOURCE: OPERATION …`, and lines that begin with two spaces go on.
//!
//! - `OPERATION`: needs the action of its own name on the resource. `OPERATION=Action` needs another one (`kms:Decrypt` with the
//!   prefix of another service); `OPERATION?Member=Action` needs one more when the member is given;
//!   `OPERATION?Member!Action` another one instead. An operation may stand in several lines: all are needed.
//! - `RESOURCE`: a [`Template`], in the service's region and account unless it begins with `arn:` or is `*`; `=` before it
//!   keeps it as it is; `A | B` is B when a member of A is missing; `name(Member)` is made by `named.rs`; `~` asks the service
//!   first, and `?` needs nothing when a member is missing.
//! - `pass SERVICE RESOURCE: OPERATION …`: the role is passed to the service.
//! - `itself: OPERATION …`: the service asks by itself, for each of the things that the call names ([`super::Ask`]).
//! - `key NAME TEMPLATE: OPERATION …`: the condition key has this value; `NAME/*` or `NAME:*` is one key for each entry.
//!
//! An operation in no line is about `*`.

use super::template::{Path, Template};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What an operation needs.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) needs: Vec<NeedFact>,
    pub(super) passes: Vec<(&'static str, Target)>,
    pub(super) keys: Vec<KeyFact>,
    /// The service asks by itself.
    pub(super) itself: bool,
}

/// An action on a resource.
#[derive(Debug, Clone)]
pub(super) struct NeedFact {
    /// Without the service's prefix unless it is another one's.
    pub(super) action: &'static str,
    /// Only needed when this member is given.
    pub(super) when: Option<Path>,
    /// Actions needed instead when a member is given.
    pub(super) instead: Vec<(Path, &'static str)>,
    pub(super) target: Target,
}

/// Where the resource's ARN comes from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Target {
    /// Whether the service is asked first.
    pub(super) ask: bool,
    /// Whether nothing is needed when a member is missing.
    pub(super) optional: bool,
    /// The first that can be filled.
    pub(super) choices: Vec<Choice>,
}

/// One way to the ARN.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Choice {
    /// `name(argument,…)`
    Named(&'static str, Vec<Template>),
    /// As it is filled.
    Exact(Template),
    /// In the service's region and account.
    Regional(Template),
}

/// A condition key of the service.
#[derive(Debug)]
pub(super) struct KeyFact {
    /// `s3:prefix`, or `kms:EncryptionContext:*`.
    pub(super) name: &'static str,
    pub(super) from: Choice,
}

macro_rules! files {
    ($($service:literal),*) => { &[$(($service, include_str!(concat!("facts/", $service, ".txt")))),*] };
}

const FILES: &[(&str, &str)] = files![
    "cloudformation",
    "cloudtrail",
    "cloudwatch",
    "dynamodb",
    "events",
    "iam",
    "kinesis",
    "kms",
    "lambda",
    "logs",
    "pipes",
    "s3",
    "s3control",
    "scheduler",
    "secretsmanager",
    "signer",
    "sns",
    "sqs",
    "ssm",
    "sts"
];

type Operations = HashMap<&'static str, Facts>;

static ALL: LazyLock<HashMap<&'static str, Operations>> =
    LazyLock::new(|| FILES.iter().map(|(service, text)| (*service, parse(text))).collect());

/// The facts of an operation; `None` when it is about `*`.
pub(super) fn facts(service: &str, operation: &str) -> Option<&'static Facts> {
    ALL.get(service)?.get(operation)
}

fn parse(text: &'static str) -> Operations {
    let mut all = Operations::new();
    let mut head = "";
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let operations = match line.strip_prefix("  ") {
            Some(rest) => rest,
            None => {
                let (resource, rest) = line.rsplit_once(": ").expect("a line of facts has a resource");
                head = resource;
                rest
            }
        };
        operations.split_whitespace().for_each(|item| add(&mut all, head, item));
    }
    all
}

fn add(all: &mut Operations, head: &'static str, item: &'static str) {
    if head == "itself" {
        all.entry(item).or_default().itself = true;
    } else if let Some(rest) = head.strip_prefix("pass ") {
        let (service, resource) = rest.split_once(' ').expect("a service and a role");
        all.entry(item).or_default().passes.push((service, Target::parse(resource)));
    } else if let Some(rest) = head.strip_prefix("key ") {
        let (name, from) = rest.split_once(' ').expect("a key and a value");
        all.entry(item).or_default().keys.push(KeyFact { name, from: Choice::exact(from) });
    } else {
        add_need(all, &Target::parse(head), item);
    }
}

fn add_need(all: &mut Operations, target: &Target, item: &'static str) {
    let (operation, condition) = match item.split_once('?') {
        Some((operation, condition)) => (operation, Some(condition)),
        None => (item, None),
    };
    if let Some((member, action)) = condition.and_then(|condition| condition.split_once('!')) {
        let needs = &mut all.get_mut(operation).expect("the usual action comes first").needs;
        let base = needs.iter_mut().rfind(|need| need.target == *target).expect("the usual action comes first");
        base.instead.push((Path::parse(member), action));
        return;
    }
    let (operation, when, action) = match condition {
        Some(condition) => {
            let (member, action) = condition.split_once('=').expect("a member and an action");
            (operation, Some(Path::parse(member)), action)
        }
        None => {
            let (operation, action) = operation.split_once('=').unwrap_or((operation, operation));
            (operation, None, action)
        }
    };
    let need = NeedFact { action, when, instead: Vec::new(), target: target.clone() };
    all.entry(operation).or_default().needs.push(need);
}

impl Target {
    fn parse(text: &'static str) -> Self {
        let (ask, text) = text.strip_prefix('~').map_or((false, text), |text| (true, text));
        let (optional, text) = text.strip_prefix('?').map_or((false, text), |text| (true, text));
        Self { ask, optional, choices: text.split(" | ").map(Choice::parse).collect() }
    }
}

impl Choice {
    fn parse(text: &'static str) -> Self {
        if let Some(rest) = text.strip_prefix('=') {
            return Self::Exact(Template::parse(rest));
        }
        match Self::exact(text) {
            Self::Exact(template) if !template.begins_with("arn:") && text != "*" => Self::Regional(template),
            other => other,
        }
    }

    /// The member that names the resource.
    pub(super) fn member(&self) -> Option<&'static str> {
        self.templates().iter().find_map(Template::member_name)
    }

    /// The templates in it.
    pub(super) fn templates(&self) -> &[Template] {
        match self {
            Self::Named(_, arguments) => arguments,
            Self::Exact(template) | Self::Regional(template) => std::slice::from_ref(template),
        }
    }

    fn exact(text: &'static str) -> Self {
        match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
            Some((name, "")) => Self::Named(name, Vec::new()),
            Some((name, arguments)) => Self::Named(name, arguments.split(',').map(Template::parse).collect()),
            None => Self::Exact(Template::parse(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::Shape;
    use contract::schema::Kind;

    fn input(service: &str, operation: &str) -> Option<&'static Shape> {
        let model = api::service(service).expect("a service of ours");
        model.operation(operation).unwrap_or_else(|| panic!("{service}:{operation} is in no model")).input
    }

    /// The shape that a path of names leads to, lists and maps passed through.
    fn leads_somewhere(shape: Option<&'static Shape>, names: &[&str]) -> bool {
        let Some((name, rest)) = names.split_first() else { return true };
        match shape.map(|shape| &shape.kind) {
            Some(Kind::Structure(structure)) => {
                let member = structure.members.iter().find(|member| member.name == *name);
                member.is_some_and(|member| leads_somewhere(Some(member.shape), rest))
            }
            Some(Kind::List(member, _)) => leads_somewhere(Some(member.shape), names),
            Some(Kind::Map(..)) => true,
            _ => false,
        }
    }

    fn templates(facts: &Facts) -> impl Iterator<Item = &Choice> {
        let targets = facts.needs.iter().map(|need| &need.target).chain(facts.passes.iter().map(|(_, target)| target));
        targets.flat_map(|target| &target.choices).chain(facts.keys.iter().map(|key| &key.from))
    }

    #[test]
    fn every_operation_and_member_is_in_its_model() {
        let mut unknown = Vec::new();
        for (service, operations) in &*ALL {
            for (operation, facts) in operations {
                let input = input(service, operation);
                let conditions = facts
                    .needs
                    .iter()
                    .flat_map(|need| need.when.iter().chain(need.instead.iter().map(|(path, _)| path)));
                for path in conditions {
                    if !leads_somewhere(input, &path.names()) {
                        unknown.push(format!("{service}:{operation} {path:?}"));
                    }
                }
                for choice in templates(facts) {
                    // Of members that can stand for one another one has to be there.
                    let paths: Vec<_> = choice.templates().iter().flat_map(Template::paths).collect();
                    let known = paths.iter().any(|path| leads_somewhere(input, &path.names()));
                    if !paths.is_empty() && !known {
                        unknown.push(format!("{service}:{operation} {choice:?}"));
                    }
                }
            }
        }
        assert!(unknown.is_empty(), "{unknown:#?}");
    }

    #[test]
    fn every_operation_that_changes_something_of_a_name_is_listed() {
        let heads = ["Add", "Attach", "Delete", "Put", "Remove", "Send", "Start", "Stop", "Tag", "Untag", "Update"];
        let mut unlisted = Vec::new();
        for service in api::services() {
            for operation in service.operations.iter().filter(|operation| operation.implemented) {
                let changes = heads.iter().any(|head| operation.name.starts_with(head));
                let exempt = EXEMPT.contains(&(service.name, operation.name));
                if changes && !exempt && facts(service.name, operation.name).is_none() {
                    unlisted.push(format!("{}:{}", service.name, operation.name));
                }
            }
        }
        assert!(unlisted.is_empty(), "these would be about *: {unlisted:?}");
    }

    /// Operations on the account as a whole.
    const EXEMPT: &[(&str, &str)] = &[
        ("iam", "DeleteAccountAlias"),
        ("iam", "DeleteAccountPasswordPolicy"),
        ("iam", "UpdateAccountPasswordPolicy"),
        ("logs", "DeleteResourcePolicy"),
        ("logs", "PutResourcePolicy"),
        ("logs", "PutAccountPolicy"),
        ("logs", "DeleteAccountPolicy"),
        ("logs", "PutQueryDefinition"),
        ("logs", "DeleteQueryDefinition"),
        ("logs", "StopQuery"),
        ("sns", "DeleteSMSSandboxPhoneNumber"),
        ("events", "PutPartnerEvents"),
        ("cloudwatch", "PutMetricData"),
        ("xray", "PutTraceSegments"),
        ("cloudwatch", "PutAnomalyDetector"),
        ("cloudwatch", "DeleteAnomalyDetector"),
    ];

    #[test]
    fn a_few_lines_are_understood() {
        let facts = |service, operation| facts(service, operation).expect(operation);
        let invoke = facts("lambda", "Invoke");
        assert_eq!(invoke.needs[0].action, "InvokeFunction");
        let create = facts("lambda", "CreateFunction");
        assert_eq!(create.passes[0].0, "lambda.amazonaws.com");
        assert!(create.needs.iter().any(|need| need.action == "TagResource" && need.when.is_some()));
        let get = facts("s3", "GetObject");
        assert_eq!((get.needs.len(), get.needs[0].instead[0].1), (1, "GetObjectVersion"));
        assert_eq!(facts("dynamodb", "Query").needs[0].target.choices.len(), 2);
        assert_eq!(facts("s3", "ListObjectsV2").keys[0].name, "s3:prefix");
    }
}
