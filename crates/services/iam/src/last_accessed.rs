//! When services were last used, and by whom: what the authorizer noted, for the services that the policies of an identity open.
//! A report is what was so when it was made.

use crate::answer::time;
use crate::entities::opens;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::service_names;
use crate::texts::{invalid_input, no_such_entity, not_stored};
use api::iam::*;
use contract::Error;
use identity::entity_name;
use identity::keys::{self, ATTACHMENTS, MEMBERS, SERVICE_USES, Use};
use identity::records::{Group as GroupRecord, Role as RoleRecord, ServiceUse, User as UserRecord};
use platform::Context;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{Record, Scan, Table};

/// Reports, by account and id.
const REPORTS: Table<Report> = Table::new("iam.access_report");

/// A report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Report {
    id: String,
    made_ms: i64,
    /// What the services that are open were used for, by service.
    services: BTreeMap<String, Vec<Accessed>>,
}

impl Record for Report {}

/// An identity that can use a service, and its last use of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Accessed {
    arn: String,
    name: String,
    /// `USER` or `ROLE`.
    kind: String,
    id: String,
    path: String,
    used: Option<(i64, String)>,
}

/// An identity without what it did.
struct Somebody {
    arn: String,
    name: String,
    kind: &'static str,
    id: String,
    path: String,
}

impl From<UserRecord> for Somebody {
    fn from(user: UserRecord) -> Self {
        Self { arn: user.arn(), name: user.name, kind: "USER", id: user.id, path: user.path }
    }
}

impl From<RoleRecord> for Somebody {
    fn from(role: RoleRecord) -> Self {
        Self { arn: role.arn(), name: role.name, kind: "ROLE", id: role.id, path: role.path }
    }
}

impl IamService {
    pub(crate) async fn generate_service_last_accessed_details(
        &self,
        ctx: &Context,
        input: GenerateServiceLastAccessedDetailsRequest,
    ) -> Result<GenerateServiceLastAccessedDetailsResponse, Error> {
        if input.granularity.as_deref() == Some("ACTION_LEVEL") {
            return Err(Error::not_implemented("iam", "GenerateServiceLastAccessedDetails with ACTION_LEVEL"));
        }
        let account = ctx.account.as_str();
        let documents = self.documents_of(account, &input.arn).await?;
        let people = self.people_of(account, &input.arn).await?;
        let mut services = BTreeMap::new();
        for namespace in namespaces(&documents) {
            let mut accessed = Vec::new();
            for somebody in &people {
                accessed.push(self.accessed(account, somebody, &namespace).await?);
            }
            services.insert(namespace, accessed);
        }
        let report = &Report { id: self.ids().uuid(), made_ms: self.now_ms(), services };
        self.keep(account, report).await?;
        Ok(GenerateServiceLastAccessedDetailsResponse { job_id: Some(report.id.clone()) })
    }

    /// Stores a report, and drops those that are too old.
    async fn keep(&self, account: &str, report: &Report) -> Result<(), Error> {
        let all = &Scan::prefix(&keys::account(account));
        self.store()
            .transact("iam.access_report", |tx| async move {
                for (row, old) in tx.scan(&REPORTS, all).await? {
                    if report.made_ms - old.made_ms > limits::ACCESS_REPORT_MS {
                        tx.delete(&REPORTS, &row);
                    }
                }
                Ok(tx.put(&REPORTS, &keys::exact(account, &report.id), report)?)
            })
            .await
            .map_err(not_stored)
    }

    async fn report_of(&self, ctx: &Context, id: &str) -> Result<Report, Error> {
        let found =
            self.store().get(&REPORTS, &keys::exact(ctx.account.as_str(), id)).await.map_err(Error::internal)?;
        let young = |report: &Report| self.now_ms() - report.made_ms <= limits::ACCESS_REPORT_MS;
        found.filter(young).ok_or_else(|| no_such_entity(format!("Job with id {id} cannot be found.")))
    }

    pub(crate) async fn get_service_last_accessed_details(
        &self,
        ctx: &Context,
        input: GetServiceLastAccessedDetailsRequest,
    ) -> Result<GetServiceLastAccessedDetailsResponse, Error> {
        let Report { made_ms, services, .. } = self.report_of(ctx, &input.job_id).await?;
        let services = services.iter().map(|(namespace, accessed)| last_accessed(namespace, accessed)).collect();
        let Page { items, truncated, marker } = page(
            services,
            |one: &ServiceLastAccessed| one.service_namespace.clone(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(GetServiceLastAccessedDetailsResponse {
            job_status: "COMPLETED".to_owned(),
            job_type: Some("SERVICE_LEVEL".to_owned()),
            job_creation_date: time(made_ms),
            job_completion_date: time(made_ms),
            services_last_accessed: items,
            is_truncated: Some(truncated),
            marker,
            error: None,
        })
    }

    pub(crate) async fn get_service_last_accessed_details_with_entities(
        &self,
        ctx: &Context,
        input: GetServiceLastAccessedDetailsWithEntitiesRequest,
    ) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Error> {
        let Report { made_ms, mut services, .. } = self.report_of(ctx, &input.job_id).await?;
        let namespace = &input.service_namespace;
        let none = || invalid_input(format!("The service namespace {namespace} is not in the report."));
        let accessed = services.remove(namespace).ok_or_else(none)?;
        let Page { items, truncated, marker } =
            page(accessed, |one| one.arn.clone(), input.marker.as_deref(), input.max_items)?;
        Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
            job_status: "COMPLETED".to_owned(),
            job_creation_date: time(made_ms),
            job_completion_date: time(made_ms),
            entity_details_list: items.into_iter().map(entity).collect(),
            is_truncated: Some(truncated),
            marker,
            error: None,
        })
    }

    /// The policies of an identity, or a policy's own text.
    async fn documents_of(&self, account: &str, arn: &str) -> Result<Vec<String>, Error> {
        if entity_name(arn, "policy/").is_some() {
            let found = self.directory().policy_document(arn).await.map_err(Error::internal)?;
            return found.map(|document| vec![document]).ok_or_else(|| crate::texts::policy_not_found(arn));
        }
        Ok(self.sources(account, arn).await?.into_iter().map(|source| source.document).collect())
    }

    /// Who uses what an ARN gives: itself, a group's users, everybody who has a policy.
    async fn people_of(&self, account: &str, arn: &str) -> Result<Vec<Somebody>, Error> {
        if entity_name(arn, "policy/").is_some() {
            return self.people_with(account, arn).await;
        }
        let named = |kind: &str| entity_name(arn, kind).map(|(_, name)| name);
        if let Some(name) = named("user/") {
            return Ok(vec![self.found::<UserRecord>(account, &name).await?.into()]);
        }
        if let Some(name) = named("role/") {
            return Ok(vec![self.found::<RoleRecord>(account, &name).await?.into()]);
        }
        self.members_of(account, &named("group/").unwrap_or_default()).await
    }

    async fn members_of(&self, account: &str, group: &str) -> Result<Vec<Somebody>, Error> {
        let rows = self.store().scan(&MEMBERS, &Scan::prefix(&keys::members(account, group))).await;
        let mut members = Vec::new();
        for (_, member) in rows.map_err(Error::internal)? {
            members.push(self.found::<UserRecord>(account, &member.user).await?.into());
        }
        Ok(members)
    }

    async fn people_with(&self, account: &str, policy: &str) -> Result<Vec<Somebody>, Error> {
        let of = |kind: &str| keys::attachments(account, policy, Use::Permissions).push(kind);
        let mut people: BTreeMap<String, Somebody> = BTreeMap::new();
        let mut add = |somebody: Somebody| people.insert(somebody.arn.clone(), somebody);
        for (_, one) in self.store().scan(&ATTACHMENTS, &Scan::prefix(&of("role"))).await.map_err(Error::internal)? {
            add(self.found::<RoleRecord>(account, &one.name).await?.into());
        }
        for (_, one) in self.store().scan(&ATTACHMENTS, &Scan::prefix(&of("user"))).await.map_err(Error::internal)? {
            add(self.found::<UserRecord>(account, &one.name).await?.into());
        }
        for (_, one) in self.store().scan(&ATTACHMENTS, &Scan::prefix(&of("group"))).await.map_err(Error::internal)? {
            let group: GroupRecord = self.found(account, &one.name).await?;
            self.members_of(account, &group.name).await?.into_iter().for_each(|member| drop(add(member)));
        }
        Ok(people.into_values().collect())
    }

    async fn accessed(&self, account: &str, somebody: &Somebody, namespace: &str) -> Result<Accessed, Error> {
        let row = keys::service_use(account, &somebody.arn, namespace);
        let used = self.store().get(&SERVICE_USES, &row).await.map_err(Error::internal)?;
        let Somebody { arn, name, kind, id, path } = somebody;
        // One of the same name that was made later has done nothing yet.
        let used = used.filter(|used| used.id == *id).map(|used| (used.at_ms, used.region));
        Ok(Accessed {
            arn: arn.clone(),
            name: name.clone(),
            kind: (*kind).to_owned(),
            id: id.clone(),
            path: path.clone(),
            used,
        })
    }

    /// When a role was last used, whatever for.
    pub(crate) async fn role_last_used(&self, role: &RoleRecord) -> Result<RoleLastUsed, Error> {
        let rows =
            self.store().scan(&SERVICE_USES, &Scan::prefix(&keys::service_uses(&role.account, &role.arn()))).await;
        let uses = rows.map_err(Error::internal)?.into_iter().map(|(_, used)| used);
        let last = uses.filter(|used| used.id == role.id).max_by_key(|used| used.at_ms);
        Ok(last.map_or_else(RoleLastUsed::default, |ServiceUse { at_ms, region, .. }| RoleLastUsed {
            last_used_date: Some(time(at_ms)),
            region: Some(region),
        }))
    }
}

/// The services that documents open, of those that are known or named.
fn namespaces(documents: &[String]) -> BTreeSet<String> {
    let named = documents.iter().flat_map(|document| service_names::named_in(document));
    let all: BTreeSet<String> = named.chain(service_names::known().map(str::to_owned)).collect();
    all.into_iter().filter(|namespace| documents.iter().any(|document| opens(document, namespace))).collect()
}

fn last_accessed(namespace: &str, accessed: &[Accessed]) -> ServiceLastAccessed {
    let used = accessed.iter().filter_map(|one| one.used.as_ref().map(|used| (one, used)));
    let total = i32::try_from(used.clone().count()).ok();
    let last = used.max_by_key(|(_, (at_ms, _))| *at_ms);
    ServiceLastAccessed {
        service_name: service_names::full(namespace).to_owned(),
        service_namespace: namespace.to_owned(),
        last_authenticated: last.map(|(_, (at_ms, _))| time(*at_ms)),
        last_authenticated_entity: last.map(|(one, _)| one.arn.clone()),
        last_authenticated_region: last.map(|(_, (_, region))| region.clone()),
        total_authenticated_entities: total,
        ..ServiceLastAccessed::default()
    }
}

fn entity(one: Accessed) -> EntityDetails {
    EntityDetails {
        last_authenticated: one.used.map(|(at_ms, _)| time(at_ms)),
        entity_info: EntityInfo { arn: one.arn, name: one.name, r#type: one.kind, id: one.id, path: Some(one.path) },
    }
}
