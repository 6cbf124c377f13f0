//! What other accounts may do with a profile.

use crate::core::Core;
use crate::error::{from_read, invalid};
use crate::keys::{self, JOB, PROFILE, Place};
use crate::limits;
use crate::records::{Permission, ProfileRecord};
use api::signer::{
    AddProfilePermissionRequest, AddProfilePermissionResponse, ListProfilePermissionsRequest,
    ListProfilePermissionsResponse, RemoveProfilePermissionRequest, RemoveProfilePermissionResponse, error as aws,
};
use contract::Error;
use platform::Context;
use serde_json::{Value as Json, json};

const ACTIONS: [&str; 4] =
    ["signer:StartSigningJob", "signer:GetSigningProfile", "signer:RevokeSignature", "signer:SignPayload"];

fn conflict(text: &str) -> Error {
    aws::conflict_exception(text.to_owned())
}

impl Core {
    /// `AddProfilePermission`.
    pub(crate) async fn permission_add(
        &self,
        ctx: &Context,
        input: AddProfilePermissionRequest,
    ) -> Result<AddProfilePermissionResponse, Error> {
        if !ACTIONS.contains(&input.action.as_str()) {
            return Err(invalid(format!("Action {} is not supported.", input.action)));
        }
        let permission = Permission {
            id: input.statement_id,
            action: input.action,
            principal: input.principal,
            version: input.profile_version,
        };
        let next = self.ids.uuid();
        let add = |profile: &mut ProfileRecord| {
            check_revision(profile, input.revision_id.as_deref())?;
            if profile.permissions.iter().any(|known| known.id == permission.id) {
                return Err(conflict("A permission with this statement id exists already."));
            }
            if profile.permissions.len() >= limits::PERMISSIONS_MAX {
                return Err(aws::service_limit_exceeded_exception("The profile has too many permissions.".to_owned()));
            }
            profile.permissions.push(permission.clone());
            profile.revision.clone_from(&next);
            Ok(())
        };
        self.change(&Place::of(ctx, None, &input.profile_name), add).await?;
        Ok(AddProfilePermissionResponse { revision_id: Some(next) })
    }

    /// `RemoveProfilePermission`.
    pub(crate) async fn permission_remove(
        &self,
        ctx: &Context,
        input: RemoveProfilePermissionRequest,
    ) -> Result<RemoveProfilePermissionResponse, Error> {
        let next = self.ids.uuid();
        let remove = |profile: &mut ProfileRecord| {
            check_revision(profile, Some(&input.revision_id))?;
            let before = profile.permissions.len();
            profile.permissions.retain(|known| known.id != input.statement_id);
            if profile.permissions.len() == before {
                let text = format!("Statement {} not found.", input.statement_id);
                return Err(aws::resource_not_found_exception(text));
            }
            profile.revision.clone_from(&next);
            Ok(())
        };
        self.change(&Place::of(ctx, None, &input.profile_name), remove).await?;
        Ok(RemoveProfilePermissionResponse { revision_id: Some(next) })
    }

    /// `ListProfilePermissions`: all on one page, since there are few.
    pub(crate) async fn permissions_list(
        &self,
        ctx: &Context,
        input: ListProfilePermissionsRequest,
    ) -> Result<ListProfilePermissionsResponse, Error> {
        let place = Place::of(ctx, None, &input.profile_name);
        let (profile, _) = self.profile(&place).await?;
        if profile.permissions.is_empty() {
            let text = format!("Signing profile {} has no permissions.", place.name);
            return Err(aws::resource_not_found_exception(text));
        }
        let size = policy(&place, &profile).map_or(0, |text| text.len());
        let shown = |known: Permission| api::signer::Permission {
            action: Some(known.action),
            principal: Some(known.principal),
            statement_id: Some(known.id),
            profile_version: known.version,
        };
        Ok(ListProfilePermissionsResponse {
            revision_id: Some(profile.revision),
            policy_size_bytes: i32::try_from(size).ok(),
            permissions: Some(profile.permissions.into_iter().map(shown).collect()),
            next_token: None,
        })
    }

    /// The policy on a profile, or on a job: its profile's.
    pub(crate) async fn policy_of(&self, arn: &str) -> Result<Option<String>, Error> {
        let place = match Place::parse(arn, JOB) {
            Some((job, _)) => {
                let found = self.store.get(&keys::JOBS, &job.key()).await.map_err(from_read)?;
                found.map(|record| Place { name: record.profile, ..job })
            }
            None => Place::parse(arn, PROFILE).map(|(place, _)| place),
        };
        let Some(place) = place else { return Ok(None) };
        let profile = self.store.get(&keys::PROFILES, &place.key()).await.map_err(from_read)?;
        Ok(profile.and_then(|profile| policy(&place, &profile)))
    }
}

fn check_revision(profile: &ProfileRecord, given: Option<&str>) -> Result<(), Error> {
    match given {
        Some(given) if given != profile.revision => {
            Err(conflict("The revision id does not match the profile's current one."))
        }
        _ => Ok(()),
    }
}

/// What the permissions come to. One for another version of the profile gives nothing.
fn policy(place: &Place, profile: &ProfileRecord) -> Option<String> {
    let counts = |known: &&Permission| known.version.as_ref().is_none_or(|version| *version == profile.version);
    let statements: Vec<Json> =
        profile.permissions.iter().filter(counts).map(|known| statement(place, known)).collect();
    (!statements.is_empty()).then(|| json!({"Version": "2012-10-17", "Statement": statements}).to_string())
}

fn statement(place: &Place, permission: &Permission) -> Json {
    let job = permission.action == "signer:RevokeSignature";
    let jobs = format!("arn:aws:signer:{}:{}:{JOB}/*", place.region, place.account);
    json!({
        "Sid": permission.id,
        "Effect": "Allow",
        "Principal": {"AWS": permission.principal},
        "Action": permission.action,
        "Resource": if job { jobs } else { place.profile_arn() },
    })
}
