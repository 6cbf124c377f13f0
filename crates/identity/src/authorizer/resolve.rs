//! From a call to the ARNs that it is about.

use super::function;
use super::targets::{Target, passed_role, target};
use crate::directory::Directory;
use crate::records::iam_arn;
use contract::Value;
use platform::{Arn, Context, Principal};
use store::ReadError;

/// One thing that the caller must be allowed to do.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Need {
    /// `lambda:InvokeFunction`
    pub(super) action: String,
    /// The resource, in the forms that policies use for it; the first is the one that a refusal names.
    pub(super) resources: Vec<String>,
    /// `iam:PassedToService`, when a role is passed.
    pub(super) passed_to: Option<&'static str>,
    /// Condition keys beside those that every call has.
    pub(super) keys: Vec<(&'static str, &'static str)>,
}

/// What a call needs: its own action on each of its resources, and the right to pass the role that it names.
pub(super) async fn needs(
    directory: &Directory,
    ctx: &Context,
    service: &str,
    operation: &str,
    action: String,
    input: &Value,
) -> Result<Vec<Need>, ReadError> {
    let call = Call { directory, ctx, service, input };
    let resources = match target(service, operation) {
        Some(target) => call.resources(target).await?,
        None => vec![vec!["*".to_owned()]],
    };
    // A list of no resources is no way around the question.
    let resources = if resources.is_empty() { vec![vec!["*".to_owned()]] } else { resources };
    let need = |resources| Need { action: action.clone(), resources, passed_to: None, keys: Vec::new() };
    let mut needs: Vec<Need> = resources.into_iter().map(need).collect();
    if let Some((member, service)) = passed_role(service, operation)
        && let Some(role) = input.str_member(member)
    {
        let resources = vec![role.to_owned()];
        needs.push(Need { action: "iam:PassRole".into(), resources, passed_to: Some(service), keys: Vec::new() });
    }
    Ok(needs)
}

struct Call<'a> {
    directory: &'a Directory,
    ctx: &'a Context,
    service: &'a str,
    input: &'a Value,
}

impl Call<'_> {
    async fn resources(&self, target: Target) -> Result<Vec<Vec<String>>, ReadError> {
        let one = |arn: String| vec![vec![arn]];
        Ok(match target {
            Target::Function => one(self.function()),
            Target::Arn(member) => one(self.text(member).to_owned()),
            Target::Regional(template) => one(self.regional(&self.filled(template))),
            Target::Global(tail) => one(iam_arn(self.ctx.account.as_str(), tail, "", "")),
            Target::Text(text) => one(text.to_owned()),
            Target::Role(member) => one(self.role(self.text(member)).await?),
            Target::User(member) => one(self.user(self.text(member)).await?),
            Target::New(kind, member) => one(self.new_entity(kind, member)),
            Target::LogGroup => self.log_group_names().map(|name| self.log_group(name)).collect(),
            Target::LogStream => {
                self.log_group_names().map(|name| self.log_stream(name, self.text("logStreamName"))).collect()
            }
            Target::LogGroups => match self.input.member("logGroupIdentifiers") {
                Some(Value::List(groups)) => {
                    groups.iter().filter_map(Value::as_str).map(|name| self.log_group(name)).collect()
                }
                _ => one("*".to_owned()),
            },
            Target::Queue => one(self.queue_of_url(self.text("QueueUrl"))),
            Target::QueueName => {
                let owner = self.text("QueueOwnerAWSAccountId");
                one(self
                    .queue(if owner.is_empty() { self.ctx.account.as_str() } else { owner }, self.text("QueueName")))
            }
        })
    }

    fn text(&self, member: &str) -> &str {
        self.input.str_member(member).unwrap_or_default()
    }

    fn regional(&self, resource: &str) -> String {
        // A member that names the resource by its ARN, as `LayerName` may.
        if let Some(at) = resource.find("arn:").filter(|at| *at > 0) {
            return resource[at..].to_owned();
        }
        Arn::new(self.service, self.ctx.region.as_str(), self.ctx.account.as_str(), resource).to_string()
    }

    fn queue(&self, account: &str, name: &str) -> String {
        Arn::new("sqs", self.ctx.region.as_str(), account, name).to_string()
    }

    /// A queue's URL has any host, then `/account/name`, or `/queue/region/account/name`.
    fn queue_of_url(&self, url: &str) -> String {
        let path = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match segments[..] {
            [.., "queue", region, account, name] => Arn::new("sqs", region, account, name).to_string(),
            [.., account, name] => self.queue(account, name),
            [name] => self.queue(self.ctx.account.as_str(), name),
            [] => "*".to_owned(),
        }
    }

    fn filled(&self, template: &str) -> String {
        let mut text = String::with_capacity(template.len());
        for (index, part) in template.split('{').enumerate() {
            match part.split_once('}') {
                Some((member, rest)) if index > 0 => {
                    text.push_str(&scalar(self.input.member(member)));
                    text.push_str(rest);
                }
                _ => text.push_str(part),
            }
        }
        text
    }

    fn function(&self) -> String {
        let (region, account) = (self.ctx.region.as_str(), self.ctx.account.as_str());
        function::arn(self.text("FunctionName"), self.input.str_member("Qualifier"), region, account)
    }

    fn new_entity(&self, kind: &str, member: &str) -> String {
        let path = self.input.str_member("Path").unwrap_or("/");
        iam_arn(self.ctx.account.as_str(), kind, path, self.text(member))
    }

    async fn role(&self, name: &str) -> Result<String, ReadError> {
        let account = self.ctx.account.as_str();
        let found = self.directory.role(account, name).await?;
        Ok(found.map_or_else(|| iam_arn(account, "role", "/", name), |role| role.arn()))
    }

    async fn user(&self, name: &str) -> Result<String, ReadError> {
        let account = self.ctx.account.as_str();
        if name.is_empty() {
            return Ok(caller_arn(&self.ctx.principal));
        }
        let found = self.directory.user(account, name).await?;
        Ok(found.map_or_else(|| iam_arn(account, "user", "/", name), |user| user.arn()))
    }

    /// Whichever members name a group: all that are given are checked, so it does not matter which one the service believes.
    fn log_group_names(&self) -> impl Iterator<Item = &str> {
        let names = ["logGroupName", "logGroupIdentifier"].map(|member| self.input.str_member(member));
        let none = names.iter().all(Option::is_none).then_some("");
        names.into_iter().flatten().chain(none)
    }

    /// A group is checked as the nameless stream of itself; policies write it so, with `:*`, or bare.
    fn log_group(&self, given: &str) -> Vec<String> {
        let arn = self.log_group_arn(given);
        vec![format!("{arn}:log-stream:"), arn]
    }

    fn log_stream(&self, group: &str, stream: &str) -> Vec<String> {
        vec![format!("{}:log-stream:{stream}", self.log_group_arn(group))]
    }

    fn log_group_arn(&self, given: &str) -> String {
        match given.strip_suffix(":*").unwrap_or(given) {
            arn if arn.starts_with("arn:") => arn.to_owned(),
            name => self.regional(&format!("log-group:{name}")),
        }
    }
}

fn caller_arn(principal: &Principal) -> String {
    principal.identity().map_or_else(|| "*".to_owned(), |identity| identity.arn.clone())
}

fn scalar(value: Option<&Value>) -> String {
    match value {
        Some(Value::Str(text)) => text.clone(),
        Some(Value::Int(number)) => number.to_string(),
        _ => String::new(),
    }
}
