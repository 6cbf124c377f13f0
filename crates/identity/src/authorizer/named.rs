//! Resources that no template can write: those with rules of their own, and those that are looked up.

use super::function;
use super::template::Template;
use crate::directory::Directory;
use crate::records::iam_arn;
use contract::Value;
use platform::{Arn, Context, Principal};
use store::ReadError;

/// What a call says, for the functions of the facts.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) directory: &'a Directory,
    pub(super) ctx: &'a Context,
    pub(super) service: &'a str,
    pub(super) input: &'a Value,
}

/// Each resource in the forms that policies use for it; the first is the one that a refusal names.
pub(super) type Forms = Vec<Vec<String>>;

impl Call<'_> {
    /// The resources that `name(argument)` means.
    pub(super) async fn named(&self, name: &str, arguments: &[Template]) -> Result<Forms, ReadError> {
        let one = |arn: String| vec![vec![arn]];
        let text = || self.argument(arguments).into_iter().next().unwrap_or_default();
        Ok(match name {
            "function" => one(self.function()),
            "role" => one(self.role(&text()).await?),
            "user" => one(self.user(&text()).await?),
            "group" => one(self.group(&text()).await?),
            "instance-profile" => one(self.instance_profile(&text()).await?),
            "access-key-user" => one(self.access_key_user().await?),
            "oidc-provider" => one(self.oidc_provider(&text())),
            "log-group" => self.log_group_names().map(|name| self.log_group(name)).collect(),
            "log-stream" => {
                self.log_group_names().map(|name| self.log_stream(name, self.text("logStreamName"))).collect()
            }
            "log-groups" => self.log_groups(),
            "queue" => one(self.queue_of_url(self.text("QueueUrl"))),
            "queue-name" => one(self.queue_of_name()),
            "copy-source" => one(copy_source(self.text("CopySource"))),
            "rule" => one(self.rule(&text())),
            "bus" => self.buses(arguments),
            "key" => one(self.key(&text())),
            "stack" => one(self.stack(&text())),
            "parameter" => self.argument(arguments).iter().map(|name| vec![self.parameter(name)]).collect(),
            "typed-resource" => one(self.typed_resource()),
            "subscription" => one(topic_of(self.text("SubscriptionArn"))),
            other => unreachable!("the facts name a function {other}"),
        })
    }

    fn argument(&self, arguments: &[Template]) -> Vec<String> {
        arguments.first().and_then(|template| template.fill(self.ctx, self.input)).unwrap_or_default()
    }

    fn text(&self, member: &str) -> &str {
        self.input.str_member(member).unwrap_or_default()
    }

    /// A resource in the service's region and account. A member that names it by its ARN, as `LayerName` may, is taken as that.
    pub(super) fn regional(&self, resource: &str) -> String {
        if let Some(at) = resource.find("arn:aws") {
            return resource[at..].to_owned();
        }
        self.of(self.service, resource)
    }

    fn of(&self, service: &str, resource: impl AsRef<str>) -> String {
        Arn::text(service, self.ctx.region.as_str(), self.ctx.account.as_str(), resource.as_ref())
    }

    pub(super) fn function(&self) -> String {
        let (region, account) = (self.ctx.region.as_str(), self.ctx.account.as_str());
        function::arn(self.text("FunctionName"), self.input.str_member("Qualifier"), region, account)
    }

    fn queue(&self, account: &str, name: &str) -> String {
        Arn::text("sqs", self.ctx.region.as_str(), account, name)
    }

    fn queue_of_name(&self) -> String {
        let owner = self.text("QueueOwnerAWSAccountId");
        self.queue(if owner.is_empty() { self.ctx.account.as_str() } else { owner }, self.text("QueueName"))
    }

    /// A queue's URL has any host, then `/account/name`, or `/queue/region/account/name`.
    fn queue_of_url(&self, url: &str) -> String {
        let path = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match segments[..] {
            [.., "queue", region, account, name] => Arn::text("sqs", region, account, name),
            [.., account, name] => self.queue(account, name),
            [name] => self.queue(self.ctx.account.as_str(), name),
            [] => "*".to_owned(),
        }
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

    async fn group(&self, name: &str) -> Result<String, ReadError> {
        let account = self.ctx.account.as_str();
        let found = self.directory.group(account, name).await?;
        Ok(found.map_or_else(|| iam_arn(account, "group", "/", name), |group| group.arn()))
    }

    /// The boundary of the role or user that a call changes.
    pub(super) async fn boundary(&self) -> Result<Option<String>, ReadError> {
        let account = self.ctx.account.as_str();
        if let Some(name) = self.input.str_member("RoleName") {
            return Ok(self.directory.role(account, name).await?.and_then(|role| role.held.boundary));
        }
        let user = self.directory.user(account, self.text("UserName")).await?;
        Ok(user.and_then(|user| user.held.boundary))
    }

    async fn instance_profile(&self, name: &str) -> Result<String, ReadError> {
        let account = self.ctx.account.as_str();
        let found = self.directory.instance_profile(account, name).await?;
        Ok(found.map_or_else(|| iam_arn(account, "instance-profile", "/", name), |profile| profile.arn()))
    }

    async fn access_key_user(&self) -> Result<String, ReadError> {
        let key = self.directory.access_key(self.text("AccessKeyId")).await?;
        let owned = key.filter(|key| key.account == self.ctx.account.as_str()).and_then(|key| key.user);
        match owned {
            Some(name) => self.user(&name).await,
            None => Ok("*".to_owned()),
        }
    }

    fn oidc_provider(&self, url: &str) -> String {
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
        iam_arn(self.ctx.account.as_str(), "oidc-provider", "/", host.trim_end_matches('/'))
    }

    /// Whichever members name a group: all that are given are checked, so it does not matter which one the service believes.
    fn log_group_names(&self) -> impl Iterator<Item = &str> {
        let members = ["logGroupName", "logGroupIdentifier", "resourceIdentifier"];
        let names = members.map(|member| self.input.str_member(member));
        let none = names.iter().all(Option::is_none).then_some("");
        names.into_iter().flatten().chain(none)
    }

    fn log_groups(&self) -> Forms {
        match self.input.member("logGroupIdentifiers") {
            Some(Value::List(groups)) => {
                groups.iter().filter_map(Value::as_str).map(|name| self.log_group(name)).collect()
            }
            _ => vec![vec!["*".to_owned()]],
        }
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

    /// `rule/name` on the default bus, `rule/bus/name` on others.
    fn rule(&self, name: &str) -> String {
        let bus = self.text("EventBusName");
        let (region, account, bus) = match bus.parse::<Arn>() {
            Ok(arn) => (arn.region.clone(), arn.account.clone(), arn.resource),
            Err(_) => (self.ctx.region.to_string(), self.ctx.account.to_string(), bus.to_owned()),
        };
        let tail = match bus.strip_prefix("event-bus/").unwrap_or(&bus) {
            "" | "default" => format!("rule/{name}"),
            bus => format!("rule/{bus}/{name}"),
        };
        Arn::text("events", &region, &account, &tail)
    }

    /// The buses that are named, each once; without a name the default one. An entry without a bus means the default one too.
    fn buses(&self, arguments: &[Template]) -> Forms {
        let mut names = self.argument(arguments);
        let entries = match self.input.member("Entries") {
            Some(Value::List(entries)) => entries.len(),
            _ => 1,
        };
        if names.len() < entries {
            names.push("default".to_owned());
        }
        names.sort_unstable();
        names.dedup();
        names.iter().map(|name| vec![self.regional(&format!("event-bus/{name}"))]).collect()
    }

    /// A KMS key by id, alias or ARN.
    fn key(&self, given: &str) -> String {
        match given {
            "" => self.of("kms", "key/*"),
            arn if arn.starts_with("arn:") => arn.to_owned(),
            alias if alias.starts_with("alias/") => self.of("kms", alias),
            id => self.of("kms", format!("key/{id}")),
        }
    }

    /// A stack's ARN ends with an id that the caller need not know.
    fn stack(&self, given: &str) -> String {
        match given {
            "*" => "*".to_owned(),
            arn if arn.starts_with("arn:") => arn.to_owned(),
            name => self.of("cloudformation", format!("stack/{name}/*")),
        }
    }

    fn parameter(&self, given: &str) -> String {
        if given.starts_with("arn:") {
            return given.to_owned();
        }
        // `name:version` and `name:label` are of the same parameter.
        let name = given.split(':').next().unwrap_or(given);
        self.of("ssm", format!("parameter/{}", name.trim_start_matches('/')))
    }

    /// `ResourceType` and `ResourceId` of Systems Manager.
    fn typed_resource(&self) -> String {
        match (self.text("ResourceType"), self.text("ResourceId")) {
            ("Parameter", name) => self.parameter(name),
            (kind, id) => self.of("ssm", format!("{}/{id}", kind.to_ascii_lowercase())),
        }
    }
}

/// `[/]bucket/key[?versionId=…]`, percent-encoded, or the ARN of an access point's object.
fn copy_source(given: &str) -> String {
    let path = given.split('?').next().unwrap_or_default();
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    match decoded.trim_start_matches('/') {
        arn if arn.starts_with("arn:") => arn.to_owned(),
        path => format!("arn:aws:s3:::{path}"),
    }
}

/// A subscription's ARN is its topic's and an id.
fn topic_of(subscription: &str) -> String {
    match subscription.rsplit_once(':') {
        Some((topic, _)) if subscription.split(':').count() == 7 => topic.to_owned(),
        _ => subscription.to_owned(),
    }
}

fn caller_arn(principal: &Principal) -> String {
    principal.identity().map_or_else(|| "*".to_owned(), |identity| identity.arn.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_of_copies() {
        for (given, expected) in [
            ("b/k", "arn:aws:s3:::b/k"),
            ("/b/a%20b/c?versionId=1", "arn:aws:s3:::b/a b/c"),
            ("arn:aws:s3:r:1:accesspoint/p/object/k", "arn:aws:s3:r:1:accesspoint/p/object/k"),
        ] {
            assert_eq!(copy_source(given), expected);
        }
    }

    #[test]
    fn topics_of_subscriptions() {
        assert_eq!(topic_of("arn:aws:sns:us-east-1:1:t:9-8"), "arn:aws:sns:us-east-1:1:t");
        assert_eq!(topic_of("arn:aws:sns:us-east-1:1:t"), "arn:aws:sns:us-east-1:1:t");
        assert_eq!(topic_of("PendingConfirmation"), "PendingConfirmation");
    }
}
