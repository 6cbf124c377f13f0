//! From a call to what its caller needs: actions on resources, and roles that may be passed.

use super::facts::{Choice, Facts, NeedFact, Target, facts};
use super::named::{Call, Forms};
use super::resources::ResourcePolicies;
use std::sync::Arc;
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
    pub(super) keys: Vec<(&'static str, String)>,
}

impl Need {
    /// An action on a resource in one form.
    pub(super) fn new(action: impl Into<String>, resource: impl Into<String>) -> Self {
        Self { action: action.into(), resources: vec![resource.into()], passed_to: None, keys: Vec::new() }
    }
}

/// A call, and the service that can tell more of it.
pub(super) struct Resolver<'a> {
    pub(super) call: Call<'a>,
    pub(super) prefix: &'a str,
    pub(super) operation: &'a str,
    pub(super) resources: Option<Arc<dyn ResourcePolicies>>,
}

impl Resolver<'_> {
    /// What the call needs: its actions on each of its resources, and the right to pass the roles that it names.
    pub(super) async fn needs(&self) -> Result<Vec<Need>, ReadError> {
        let Some(facts) = facts(self.call.service, self.operation) else {
            return Ok(vec![Need::new(self.action(self.operation), "*")]);
        };
        if facts.itself {
            return Ok(Vec::new());
        }
        let mut needs = Vec::new();
        for fact in &facts.needs {
            self.add(&mut needs, fact).await?;
        }
        if needs.is_empty() {
            // A list of no resources is no way around the question.
            let action = facts.needs.first().map_or(self.operation, |fact| fact.action);
            needs.push(Need::new(self.action(action), "*"));
        }
        self.add_passes(&mut needs, facts).await?;
        Ok(needs)
    }

    async fn add(&self, needs: &mut Vec<Need>, fact: &NeedFact) -> Result<(), ReadError> {
        if fact.when.as_ref().is_some_and(|path| !given(&path.values(self.call.input))) {
            return Ok(());
        }
        let instead = fact.instead.iter().find(|(path, _)| given(&path.values(self.call.input)));
        let action = self.action(instead.map_or(fact.action, |(_, action)| action));
        for resources in self.forms(&fact.target).await? {
            needs.push(Need { action: action.clone(), resources, passed_to: None, keys: Vec::new() });
        }
        Ok(())
    }

    async fn add_passes(&self, needs: &mut Vec<Need>, facts: &Facts) -> Result<(), ReadError> {
        for (service, target) in &facts.passes {
            for resources in self.filled(target).await?.unwrap_or_default() {
                if resources.first().is_some_and(|role| !role.is_empty()) {
                    needs.push(Need {
                        action: "iam:PassRole".into(),
                        resources,
                        passed_to: Some(service),
                        keys: Vec::new(),
                    });
                }
            }
        }
        Ok(())
    }

    /// The resources of a target; what is missing in the input is the service's to refuse, and counts as `*` here.
    async fn forms(&self, target: &Target) -> Result<Forms, ReadError> {
        if target.ask
            && let Some(asked) = self.ask(target).await
        {
            return Ok(asked.into_iter().map(|arn| vec![arn]).collect());
        }
        Ok(match self.filled(target).await? {
            Some(forms) => forms,
            None if target.optional => Vec::new(),
            None => vec![vec!["*".to_owned()]],
        })
    }

    async fn ask(&self, target: &Target) -> Option<Vec<String>> {
        let resources = self.resources.as_ref()?;
        let member = target.choices.first().and_then(Choice::member).unwrap_or_default();
        resources.resources_of(self.call.ctx, self.operation, member, self.call.input).await
    }

    async fn filled(&self, target: &Target) -> Result<Option<Forms>, ReadError> {
        for choice in &target.choices {
            if let Some(forms) = self.choice(choice).await? {
                return Ok(Some(forms));
            }
        }
        Ok(None)
    }

    async fn choice(&self, choice: &Choice) -> Result<Option<Forms>, ReadError> {
        let one_each = |texts: Vec<String>| texts.into_iter().map(|text| vec![text]).collect();
        let (ctx, input) = (self.call.ctx, self.call.input);
        Ok(match choice {
            Choice::Named(name, arguments) => Some(self.call.named(name, arguments).await?),
            Choice::Exact(template) => template.fill(ctx, input).map(one_each),
            Choice::Regional(template) => template.fill(ctx, input).map(|texts| {
                one_each(
                    texts.into_iter().map(|text| if text == "*" { text } else { self.call.regional(&text) }).collect(),
                )
            }),
        })
    }

    fn action(&self, name: &str) -> String {
        if name.contains(':') { name.to_owned() } else { format!("{}:{name}", self.prefix) }
    }
}

/// Whether a member has a value that means something: `false`, an empty list and an empty text mean nothing.
fn given(values: &[&contract::Value]) -> bool {
    use contract::Value::{Bool, List, Map, Null, Str};
    values.iter().any(|value| match value {
        Null | Bool(false) => false,
        Str(text) => !text.is_empty(),
        List(items) => !items.is_empty(),
        Map(entries) => !entries.is_empty(),
        _ => true,
    })
}
