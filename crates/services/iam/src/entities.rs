//! Managed policies seen from the other side: the version in force, who has them, and what they open.

use crate::holds::Holds;
use crate::page::{Page, page};
use crate::policies::{own, policy_in};
use crate::service::IamService;
use crate::texts::{invalid_input, no_such_entity, not_stored, policy_not_found, refuse};
use crate::versions::number;
use api::iam::*;
use contract::Error;
use identity::keys::{self, ATTACHMENTS, POLICIES, Use};
use identity::records::{Group as GroupRecord, Held, Role as RoleRecord, User as UserRecord};
use identity::{aws_managed, entity_name, policy_name};
use platform::Context;
use store::Tx;

impl IamService {
    pub(crate) async fn set_default_policy_version(
        &self,
        ctx: &Context,
        input: SetDefaultPolicyVersionRequest,
    ) -> Result<(), Error> {
        let (account, arn, id) = (ctx.account.as_str(), &input.policy_arn, &input.version_id);
        let (row, now_ms) = (&own(account, arn)?, self.now_ms());
        self.store()
            .transact("iam.set_default_version", |tx| async move {
                let mut policy = policy_in(&tx, row, arn).await?;
                let Some(number) = number(id).filter(|number| policy.version(*number).is_some()) else {
                    return refuse(no_such_entity(format!(
                        "Policy {arn} version {id} does not exist or is not attachable."
                    )));
                };
                policy.default_version = number;
                policy.updated_ms = now_ms;
                tx.put(&POLICIES, row, &policy)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn list_entities_for_policy(
        &self,
        ctx: &Context,
        input: ListEntitiesForPolicyRequest,
    ) -> Result<ListEntitiesForPolicyResponse, Error> {
        let (account, arn) = (ctx.account.as_str(), input.policy_arn.as_str());
        if policy_name(arn).is_none() {
            return Err(invalid_input(format!("ARN {arn} is not valid.")));
        }
        if aws_managed::find(arn).is_none() && self.policy(account, arn).await.is_err() {
            return Err(policy_not_found(arn));
        }
        let mut found = Vec::new();
        self.users_of::<GroupRecord>(&mut found, account, &input, |group| {
            Entity::Group(PolicyGroup { group_name: Some(group.name.clone()), group_id: Some(group.id.clone()) })
        })
        .await?;
        self.users_of::<UserRecord>(&mut found, account, &input, |user| {
            Entity::User(PolicyUser { user_name: Some(user.name.clone()), user_id: Some(user.id.clone()) })
        })
        .await?;
        self.users_of::<RoleRecord>(&mut found, account, &input, |role| {
            Entity::Role(PolicyRole { role_name: Some(role.name.clone()), role_id: Some(role.id.clone()) })
        })
        .await?;
        let Page { items, truncated, marker } =
            page(found, |(key, _)| key.clone(), input.marker.as_deref(), input.max_items)?;
        let mut answer = ListEntitiesForPolicyResponse {
            policy_groups: Some(Vec::new()),
            policy_users: Some(Vec::new()),
            policy_roles: Some(Vec::new()),
            is_truncated: Some(truncated),
            marker,
        };
        for (_, entity) in items {
            match entity {
                Entity::Group(group) => answer.policy_groups.get_or_insert_default().push(group),
                Entity::User(user) => answer.policy_users.get_or_insert_default().push(user),
                Entity::Role(role) => answer.policy_roles.get_or_insert_default().push(role),
            }
        }
        Ok(answer)
    }

    /// Adds the holders of one kind that have the policy, with a key that orders them.
    async fn users_of<E: Holds>(
        &self,
        found: &mut Vec<(String, Entity)>,
        account: &str,
        input: &ListEntitiesForPolicyRequest,
        entity: impl Fn(&E) -> Entity,
    ) -> Result<(), Error> {
        if input.entity_filter.as_deref().is_some_and(|filter| filter != E::TITLE) {
            return Ok(());
        }
        let arn = &input.policy_arn;
        let has = |held: &Held| match input.policy_usage_filter.as_deref() {
            Some("PermissionsBoundary") => held.boundary.as_ref() == Some(arn),
            Some("PermissionsPolicy") => held.attached.contains(arn),
            _ => held.attached.contains(arn) || held.boundary.as_ref() == Some(arn),
        };
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        for one in self.all::<E>(account).await? {
            if has(one.held()) && one.path().starts_with(prefix) {
                found.push((format!("{}/{}", E::NOUN, one.name().to_lowercase()), entity(&one)));
            }
        }
        Ok(())
    }

    /// Moves the notes of who has which policy to a new name.
    pub(crate) async fn move_uses<E: Holds>(
        &self,
        tx: &Tx,
        account: &str,
        held: &Held,
        from: &str,
        to: &str,
    ) -> Result<(), store::Failure> {
        let uses = held.attached.iter().map(|arn| (arn, Use::Permissions));
        for (arn, used) in uses.chain(held.boundary.iter().map(|arn| (arn, Use::Boundary))) {
            tx.delete(&ATTACHMENTS, &keys::attachment(account, arn, used, E::HOLDER, from));
            crate::attached::note_use::<E>(tx, account, arn, used, to)?;
        }
        Ok(())
    }

    /// Of each service, the policies that open anything of it.
    pub(crate) async fn list_policies_granting_service_access(
        &self,
        ctx: &Context,
        input: ListPoliciesGrantingServiceAccessRequest,
    ) -> Result<ListPoliciesGrantingServiceAccessResponse, Error> {
        let sources = self.sources(ctx.account.as_str(), &input.arn).await?;
        let mut entries = Vec::new();
        for namespace in &input.service_namespaces {
            let opening = sources.iter().filter(|source| opens(&source.document, namespace));
            let policies = opening.map(granting).collect();
            entries.push(ListPoliciesGrantingServiceAccessEntry {
                service_namespace: Some(namespace.clone()),
                policies: Some(policies),
            });
        }
        Ok(ListPoliciesGrantingServiceAccessResponse {
            policies_granting_service_access: entries,
            is_truncated: Some(false),
            marker: None,
        })
    }

    /// Every policy of a user (with its groups), group or role.
    pub(crate) async fn sources(&self, account: &str, arn: &str) -> Result<Vec<Source>, Error> {
        let mut sources = Vec::new();
        let named = |kind: &str| entity_name(arn, kind).filter(|(owner, _)| owner == account).map(|(_, name)| name);
        if let Some(name) = named("user/") {
            let user: UserRecord = self.found(account, &name).await?;
            self.add_sources(&mut sources, &user).await?;
            for group in &user.groups {
                let group: GroupRecord = self.found(account, group).await?;
                self.add_sources(&mut sources, &group).await?;
            }
        } else if let Some(name) = named("role/") {
            self.add_sources(&mut sources, &self.found::<RoleRecord>(account, &name).await?).await?;
        } else if let Some(name) = named("group/") {
            self.add_sources(&mut sources, &self.found::<GroupRecord>(account, &name).await?).await?;
        } else {
            return Err(invalid_input(format!(
                "Invalid Entity Arn: {arn} does not clearly define entity type and name."
            )));
        }
        Ok(sources)
    }

    async fn add_sources<E: Holds>(&self, sources: &mut Vec<Source>, holder: &E) -> Result<(), Error> {
        let (kind, name) = (E::NOUN, holder.name().to_owned());
        for (policy, document) in &holder.held().inline {
            let holder = Some((kind, name.clone()));
            sources.push(Source { name: policy.clone(), arn: None, holder, document: document.clone() });
        }
        for arn in &holder.held().attached {
            if let Some(document) = self.directory().policy_document(arn).await.map_err(Error::internal)? {
                let policy = arn.rsplit('/').next().unwrap_or_default().to_owned();
                sources.push(Source { name: policy, arn: Some(arn.clone()), holder: None, document });
            }
        }
        Ok(())
    }
}

enum Entity {
    Group(PolicyGroup),
    User(PolicyUser),
    Role(PolicyRole),
}

/// A policy of an identity.
pub(crate) struct Source {
    pub(crate) name: String,
    /// Of a managed one.
    pub(crate) arn: Option<String>,
    /// Whose it is, if it is an inline one.
    pub(crate) holder: Option<(&'static str, String)>,
    pub(crate) document: String,
}

fn granting(source: &Source) -> PolicyGrantingServiceAccess {
    let entity = source.holder.as_ref();
    PolicyGrantingServiceAccess {
        policy_name: source.name.clone(),
        policy_type: if source.arn.is_some() { "MANAGED" } else { "INLINE" }.to_owned(),
        policy_arn: source.arn.clone(),
        entity_type: entity.map(|(kind, _)| kind.to_ascii_uppercase()),
        entity_name: entity.map(|(_, name)| name.clone()),
    }
}

/// Whether an allowing statement names an action of the service.
pub(crate) fn opens(document: &str, namespace: &str) -> bool {
    let Ok(document) = serde_json::from_str::<serde_json::Value>(document) else { return false };
    let statements = match &document["Statement"] {
        serde_json::Value::Array(statements) => statements.clone(),
        one => vec![one.clone()],
    };
    let prefix = format!("{}:", namespace.to_ascii_lowercase());
    let names = |action: &str| action == "*" || action.to_ascii_lowercase().starts_with(&prefix);
    statements.iter().filter(|statement| statement["Effect"] == "Allow").any(|statement| match &statement["Action"] {
        serde_json::Value::String(action) => names(action),
        serde_json::Value::Array(actions) => actions.iter().filter_map(|action| action.as_str()).any(names),
        _ => !statement["NotAction"].is_null(),
    })
}
