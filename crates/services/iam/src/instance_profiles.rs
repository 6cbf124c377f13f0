//! Instance profiles. No machine takes one here; tools make them beside roles.

use crate::answer::{self, time};
use crate::holds::missing as missing_entity;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::tags;
use crate::texts::{already_exists, delete_conflict, no_such_entity, not_stored, quota, refuse};
use api::iam::*;
use contract::Error;
use identity::ids;
use identity::keys::{self, INSTANCE_PROFILES, ROLES};
use identity::records::{InstanceProfile as Profile, Role as RoleRecord};
use platform::Context;
use store::{Abort, Scan};

impl IamService {
    pub(crate) async fn create_instance_profile(
        &self,
        ctx: &Context,
        input: CreateInstanceProfileRequest,
    ) -> Result<CreateInstanceProfileResponse, Error> {
        let account = ctx.account.as_str();
        let profile = &Profile {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: ids::unique_id(self.ids(), "AIPA", account),
            created_ms: self.now_ms(),
            role: None,
            tags: tags::checked(input.tags)?,
            name: input.instance_profile_name,
        };
        let row = &keys::named(account, &profile.name);
        self.store()
            .transact("iam.create_instance_profile", |tx| async move {
                if tx.get(&INSTANCE_PROFILES, row).await?.is_some() {
                    return refuse(already_exists(format!("Instance Profile {} already exists.", profile.name)));
                }
                Ok(tx.put(&INSTANCE_PROFILES, row, profile)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(CreateInstanceProfileResponse { instance_profile: self.profile_answer(profile).await? })
    }

    pub(crate) async fn profile_answer(&self, profile: &Profile) -> Result<InstanceProfile, Error> {
        let mut roles = Vec::new();
        if let Some(name) = &profile.role {
            let role = self.store().get(&ROLES, &keys::named(&profile.account, name)).await.map_err(Error::internal)?;
            roles.extend(role.iter().map(answer::listed_role));
        }
        Ok(InstanceProfile {
            path: profile.path.clone(),
            instance_profile_name: profile.name.clone(),
            instance_profile_id: profile.id.clone(),
            arn: profile.arn(),
            create_date: time(profile.created_ms),
            roles,
            tags: Some(tags::answered(&profile.tags)),
        })
    }

    pub(crate) async fn get_instance_profile(
        &self,
        ctx: &Context,
        input: GetInstanceProfileRequest,
    ) -> Result<GetInstanceProfileResponse, Error> {
        let profile = self.profile(ctx.account.as_str(), &input.instance_profile_name).await?;
        Ok(GetInstanceProfileResponse { instance_profile: self.profile_answer(&profile).await? })
    }

    pub(crate) async fn profile(&self, account: &str, name: &str) -> Result<Profile, Error> {
        let found = self.store().get(&INSTANCE_PROFILES, &keys::named(account, name)).await.map_err(Error::internal)?;
        found.ok_or_else(|| missing(name))
    }

    pub(crate) async fn delete_instance_profile(
        &self,
        ctx: &Context,
        input: DeleteInstanceProfileRequest,
    ) -> Result<(), Error> {
        let name = &input.instance_profile_name;
        let row = &keys::named(ctx.account.as_str(), name);
        self.store()
            .transact("iam.delete_instance_profile", |tx| async move {
                let profile = tx.get(&INSTANCE_PROFILES, row).await?.ok_or_else(|| Abort::User(missing(name)))?;
                if profile.role.is_some() {
                    return refuse(delete_conflict(
                        "Cannot delete entity, must remove roles from instance profile first.",
                    ));
                }
                tx.delete(&INSTANCE_PROFILES, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    /// All profiles of an account.
    pub(crate) async fn profiles(&self, account: &str) -> Result<Vec<Profile>, Error> {
        let rows = self.store().scan(&INSTANCE_PROFILES, &Scan::prefix(&keys::account(account))).await;
        Ok(rows.map_err(Error::internal)?.into_iter().map(|(_, profile)| profile).collect())
    }

    async fn profile_page(
        &self,
        profiles: Vec<Profile>,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<InstanceProfile>, Error> {
        let Page { items, truncated, marker } =
            page(profiles, |profile| profile.name.to_lowercase(), marker, max_items)?;
        let mut answers = Vec::new();
        for profile in &items {
            answers.push(InstanceProfile { tags: None, ..self.profile_answer(profile).await? });
        }
        Ok(Page { items: answers, truncated, marker })
    }

    pub(crate) async fn list_instance_profiles(
        &self,
        ctx: &Context,
        input: ListInstanceProfilesRequest,
    ) -> Result<ListInstanceProfilesResponse, Error> {
        let mut profiles = self.profiles(ctx.account.as_str()).await?;
        profiles.retain(|profile| profile.path.starts_with(input.path_prefix.as_deref().unwrap_or("/")));
        let Page { items, truncated, marker } =
            self.profile_page(profiles, input.marker.as_deref(), input.max_items).await?;
        Ok(ListInstanceProfilesResponse { instance_profiles: items, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn list_instance_profiles_for_role(
        &self,
        ctx: &Context,
        input: ListInstanceProfilesForRoleRequest,
    ) -> Result<ListInstanceProfilesForRoleResponse, Error> {
        let account = ctx.account.as_str();
        let role: RoleRecord = self.found(account, &input.role_name).await?;
        let mut profiles = self.profiles(account).await?;
        profiles.retain(|profile| profile.role.as_ref() == Some(&role.name));
        let Page { items, truncated, marker } =
            self.profile_page(profiles, input.marker.as_deref(), input.max_items).await?;
        Ok(ListInstanceProfilesForRoleResponse { instance_profiles: items, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn add_role_to_instance_profile(
        &self,
        ctx: &Context,
        input: AddRoleToInstanceProfileRequest,
    ) -> Result<(), Error> {
        let (account, input) = (ctx.account.as_str(), &input);
        let row = &keys::named(account, &input.instance_profile_name);
        self.store()
            .transact("iam.add_role_to_instance_profile", |tx| async move {
                let found = tx.get(&INSTANCE_PROFILES, row).await?;
                let mut profile = found.ok_or_else(|| Abort::User(missing(&input.instance_profile_name)))?;
                let role = tx.get(&ROLES, &keys::named(account, &input.role_name)).await?;
                let role = role.ok_or_else(|| Abort::User(missing_entity::<RoleRecord>(&input.role_name)))?;
                if profile.role.is_some() {
                    return refuse(quota("InstanceSessionsPerInstanceProfile", 1));
                }
                profile.role = Some(role.name);
                Ok(tx.put(&INSTANCE_PROFILES, row, &profile)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn remove_role_from_instance_profile(
        &self,
        ctx: &Context,
        input: RemoveRoleFromInstanceProfileRequest,
    ) -> Result<(), Error> {
        let input = &input;
        let row = &keys::named(ctx.account.as_str(), &input.instance_profile_name);
        self.store()
            .transact("iam.remove_role_from_instance_profile", |tx| async move {
                let found = tx.get(&INSTANCE_PROFILES, row).await?;
                let mut profile = found.ok_or_else(|| Abort::User(missing(&input.instance_profile_name)))?;
                if profile.role.take_if(|name| name.eq_ignore_ascii_case(&input.role_name)).is_none() {
                    return refuse(missing_entity::<RoleRecord>(&input.role_name));
                }
                Ok(tx.put(&INSTANCE_PROFILES, row, &profile)?)
            })
            .await
            .map_err(not_stored)
    }
}

pub(crate) fn missing(name: &str) -> Error {
    no_such_entity(format!("Instance Profile {name} cannot be found."))
}
