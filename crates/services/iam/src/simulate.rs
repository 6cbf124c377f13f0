//! Policies tried out: the real engine on made-up requests.

use crate::context_keys::context_keys;
use crate::entities::Source;
use crate::page::{Page, page};
use crate::position::statement_span;
use crate::service::IamService;
use crate::texts::invalid_input;
use api::iam::*;
use contract::Error;
use identity::entity_name;
use identity::records::{Role as RoleRecord, User as UserRecord};
use platform::{Arn, Context};
use policy::{Attached, Caller, Decision, Grammar, Identity, Policy, PolicyKind, PolicySet, Reason, Request, evaluate};
use std::sync::Arc;

/// What is tried out.
struct Trial {
    identity: Vec<Document>,
    boundary: Option<Vec<Document>>,
    resource: Option<Document>,
    caller: String,
    account: String,
    owner: String,
    context: Vec<ContextEntry>,
}

/// A policy, and how answers call it.
struct Document {
    id: String,
    kind: &'static str,
    text: String,
    attached: Attached,
}

impl IamService {
    pub(crate) async fn simulate_custom_policy(
        &self,
        ctx: &Context,
        input: SimulateCustomPolicyRequest,
    ) -> Result<SimulatePolicyResponse, Error> {
        let account = ctx.account.as_str();
        let boundary = input.permissions_boundary_policy_input_list.as_deref();
        let trial = Trial {
            identity: listed(&input.policy_input_list, "PolicyInputList")?,
            boundary: boundary.map(|texts| listed(texts, "PermissionsBoundaryPolicyInputList")).transpose()?,
            resource: input.resource_policy.as_deref().map(on_resource).transpose()?,
            caller: input.caller_arn.unwrap_or_else(|| format!("arn:aws:iam::{account}:user/simulated")),
            account: account.to_owned(),
            owner: owner(input.resource_owner.as_deref(), account),
            context: input.context_entries.unwrap_or_default(),
        };
        let results = trial.run(&input.action_names, input.resource_arns.as_deref());
        paged(results, input.marker.as_deref(), input.max_items)
    }

    pub(crate) async fn simulate_principal_policy(
        &self,
        ctx: &Context,
        input: SimulatePrincipalPolicyRequest,
    ) -> Result<SimulatePolicyResponse, Error> {
        let account = ctx.account.as_str();
        let mut identity = Vec::new();
        for source in self.sources(account, &input.policy_source_arn).await? {
            identity.push(own(&source)?);
        }
        identity.extend(listed(input.policy_input_list.as_deref().unwrap_or_default(), "PolicyInputList")?);
        let boundary = match &input.permissions_boundary_policy_input_list {
            Some(texts) => Some(listed(texts, "PermissionsBoundaryPolicyInputList")?),
            None => self.own_boundary(account, &input.policy_source_arn).await?,
        };
        let is_user = entity_name(&input.policy_source_arn, "user/").is_some();
        let trial = Trial {
            identity,
            boundary,
            resource: input.resource_policy.as_deref().map(on_resource).transpose()?,
            caller: input.caller_arn.unwrap_or_else(|| {
                if is_user { input.policy_source_arn.clone() } else { format!("arn:aws:iam::{account}:user/simulated") }
            }),
            account: account.to_owned(),
            owner: owner(input.resource_owner.as_deref(), account),
            context: input.context_entries.unwrap_or_default(),
        };
        let results = trial.run(&input.action_names, input.resource_arns.as_deref());
        paged(results, input.marker.as_deref(), input.max_items)
    }

    async fn own_boundary(&self, account: &str, arn: &str) -> Result<Option<Vec<Document>>, Error> {
        let held = if let Some((_, name)) = entity_name(arn, "user/") {
            self.found::<UserRecord>(account, &name).await?.held
        } else if let Some((_, name)) = entity_name(arn, "role/") {
            self.found::<RoleRecord>(account, &name).await?.held
        } else {
            return Ok(None);
        };
        let Some(arn) = held.boundary else { return Ok(None) };
        let text = self.directory().policy_document(&arn).await.map_err(Error::internal)?;
        Ok(Some(
            text.map(|text| document(arn, "IAM Policy", text, Grammar::Managed)).transpose()?.into_iter().collect(),
        ))
    }

    pub(crate) async fn get_context_keys_for_custom_policy(
        &self,
        _ctx: &Context,
        input: GetContextKeysForCustomPolicyRequest,
    ) -> Result<GetContextKeysForPolicyResponse, Error> {
        listed(&input.policy_input_list, "PolicyInputList")?;
        Ok(GetContextKeysForPolicyResponse {
            context_key_names: Some(context_keys(input.policy_input_list.iter().map(String::as_str))),
        })
    }

    pub(crate) async fn get_context_keys_for_principal_policy(
        &self,
        ctx: &Context,
        input: GetContextKeysForPrincipalPolicyRequest,
    ) -> Result<GetContextKeysForPolicyResponse, Error> {
        let sources = self.sources(ctx.account.as_str(), &input.policy_source_arn).await?;
        let given = input.policy_input_list.unwrap_or_default();
        let texts = sources.iter().map(|source| source.document.as_str()).chain(given.iter().map(String::as_str));
        Ok(GetContextKeysForPolicyResponse { context_key_names: Some(context_keys(texts)) })
    }
}

impl Trial {
    fn run(&self, actions: &[String], resources: Option<&[String]>) -> Vec<EvaluationResult> {
        let any = ["*".to_owned()];
        let resources = resources.filter(|resources| !resources.is_empty()).unwrap_or(&any);
        let pairs = actions.iter().flat_map(|action| resources.iter().map(move |resource| (action, resource)));
        pairs.map(|(action, resource)| self.result(action, resource)).collect()
    }

    fn result(&self, action: &str, resource: &str) -> EvaluationResult {
        let (identity, boundary) = (attached(&self.identity), self.boundary.as_deref().map(attached));
        let on_resource: Vec<Attached> = self.resource.iter().map(|document| document.attached.clone()).collect();
        let policies = PolicySet {
            identity: &identity,
            boundary: boundary.as_deref(),
            resource: &on_resource,
            ..PolicySet::default()
        };
        let context = self.context();
        let root = self.caller.ends_with(":root");
        let request = Request {
            caller: Caller::Identity(Identity {
                account: &self.account,
                arn: &self.caller,
                user_id: "",
                role_arn: None,
                root,
            }),
            action,
            resource,
            resource_account: &self.owner,
            context: &context,
        };
        let decision = evaluate(&request, &policies);
        let by_boundary = self.boundary.as_ref().map(|_| PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(!matches!(decision, Decision::ImplicitDeny(PolicyKind::Boundary))),
        });
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: name(&decision).to_owned(),
            matched_statements: Some(self.matched(&decision)),
            missing_context_values: Some(self.missing()),
            permissions_boundary_decision_detail: by_boundary,
            ..EvaluationResult::default()
        }
    }

    fn context(&self) -> policy::Context<'_> {
        let mut context = policy::Context::new();
        context.set("aws:PrincipalArn", self.caller.as_str());
        context.set("aws:PrincipalAccount", self.account.as_str());
        if let Some((_, user)) = self.caller.split_once(":user/") {
            context.set("aws:username", user.rsplit('/').next().unwrap_or_default());
        }
        for entry in &self.context {
            let (Some(key), values) =
                (&entry.context_key_name, entry.context_key_values.as_deref().unwrap_or_default())
            else {
                continue;
            };
            let many = entry.context_key_type.as_deref().is_some_and(|kind| kind.ends_with("List"));
            match values {
                [value] if !many => context.set(key.as_str(), value.as_str()),
                values => context.set_many(key.as_str(), values.iter().map(String::as_str)),
            }
        }
        context
    }

    /// The statement that decided.
    fn matched(&self, decision: &Decision<'_>) -> Vec<Statement> {
        let (Decision::Allow(Some(reason)) | Decision::ExplicitDeny(reason)) = decision else { return Vec::new() };
        let documents = self.identity.iter().chain(self.boundary.iter().flatten()).chain(&self.resource);
        let found = documents.into_iter().find(|document| *document.attached.source == *reason.source);
        found.map(|document| document.statement(reason)).into_iter().collect()
    }

    /// Keys that the policies ask for and the request does not have.
    fn missing(&self) -> Vec<String> {
        let documents = self.identity.iter().chain(self.boundary.iter().flatten()).chain(&self.resource);
        let asked = context_keys(documents.map(|document| document.text.as_str()));
        let given = |key: &String| {
            let is = |name: &str| name.eq_ignore_ascii_case(key);
            self.context.iter().filter_map(|entry| entry.context_key_name.as_deref()).any(is)
                || ["aws:PrincipalArn", "aws:PrincipalAccount", "aws:username"].into_iter().any(is)
        };
        asked.into_iter().filter(|key| !given(key)).collect()
    }
}

impl Document {
    fn statement(&self, reason: &Reason<'_>) -> Statement {
        let span = statement_span(&self.text, reason.statement);
        let position = |(line, column): (usize, usize)| Position {
            line: i32::try_from(line).ok(),
            column: i32::try_from(column).ok(),
        };
        Statement {
            source_policy_id: Some(self.id.clone()),
            source_policy_type: Some(self.kind.to_owned()),
            start_position: span.map(|(start, _)| position(start)),
            end_position: span.map(|(_, end)| position(end)),
        }
    }
}

fn attached(documents: &[Document]) -> Vec<Attached> {
    documents.iter().map(|document| document.attached.clone()).collect()
}

fn name(decision: &Decision<'_>) -> &'static str {
    match decision {
        Decision::Allow(_) => "allowed",
        Decision::ExplicitDeny(_) => "explicitDeny",
        Decision::ImplicitDeny(_) => "implicitDeny",
    }
}

fn document(id: String, kind: &'static str, text: String, grammar: Grammar) -> Result<Document, Error> {
    let policy = Policy::parse(&text, grammar).map_err(|error| invalid_input(error.to_string()))?;
    let attached = Attached { source: Arc::from(id.as_str()), policy: Arc::new(policy) };
    Ok(Document { id, kind, text, attached })
}

fn listed(texts: &[String], list: &str) -> Result<Vec<Document>, Error> {
    let numbered = texts.iter().enumerate();
    numbered
        .map(|(at, text)| document(format!("{list}.{}", at + 1), "IAM Policy", text.clone(), Grammar::Inline))
        .collect()
}

fn on_resource(text: &str) -> Result<Document, Error> {
    document("ResourcePolicy".to_owned(), "Resource Policy", text.to_owned(), Grammar::Resource)
}

/// A policy of an identity: managed ones go by their names, inline ones also by whose they are.
fn own(source: &Source) -> Result<Document, Error> {
    let id = match &source.holder {
        Some((kind, holder)) => format!("{kind}_{holder}_{}", source.name),
        None => source.name.clone(),
    };
    document(id, "IAM Policy", source.document.clone(), Grammar::Inline)
}

fn owner(given: Option<&str>, account: &str) -> String {
    let named = given.and_then(|owner| owner.parse::<Arn>().ok()).map(|arn| arn.account);
    named.or_else(|| given.map(str::to_owned)).unwrap_or_else(|| account.to_owned())
}

fn paged(
    results: Vec<EvaluationResult>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<SimulatePolicyResponse, Error> {
    let numbered: Vec<_> = results.into_iter().enumerate().collect();
    let Page { items, truncated, marker } = page(numbered, |(at, _)| format!("{at:08}"), marker, max_items)?;
    Ok(SimulatePolicyResponse {
        evaluation_results: Some(items.into_iter().map(|(_, result)| result).collect()),
        is_truncated: Some(truncated),
        marker,
    })
}
