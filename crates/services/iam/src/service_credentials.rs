//! Credentials of a user for one service. They are made and kept; none of the services that take them is here.

use crate::answer::time;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{no_such_entity, quota, validation};
use crate::user_rows::OfUser;
use crate::users::caller_or;
use api::iam::error::service_not_supported_exception as not_supported;
use api::iam::*;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use identity::ids;
use platform::Context;
use serde::{Deserialize, Serialize};
use std::fmt;
use store::{Record, Table};

const PASSWORD_BYTES: usize = 32;
const DAY_MS: i64 = 86_400_000;
/// A key of this service is one secret, which may end; of the others it is a name and a password.
const BEDROCK: &str = "bedrock.amazonaws.com";
const SERVICES: [&str; 3] = ["codecommit.amazonaws.com", "cassandra.amazonaws.com", BEDROCK];

/// A credential of a user. Its password is shown once and not kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ServiceCredential {
    id: String,
    user: String,
    service: String,
    /// Its name at the service.
    login: String,
    status: String,
    created_ms: i64,
    expires_ms: Option<i64>,
}

impl Record for ServiceCredential {}

impl fmt::Debug for ServiceCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceCredential").field("id", &self.id).field("user", &self.user).finish_non_exhaustive()
    }
}

impl OfUser for ServiceCredential {
    const TABLE: Table<Self> = Table::new("iam.service_credential");
    const NOUNS: &'static str = "service specific credentials";

    fn id(&self) -> &str {
        &self.id
    }

    fn user(&mut self) -> &mut String {
        &mut self.user
    }

    fn missing(id: &str) -> Error {
        no_such_entity(format!("The service specific credential with id {id} cannot be found."))
    }
}

impl ServiceCredential {
    fn is_one_secret(&self) -> bool {
        self.service == BEDROCK
    }

    fn shown(&self, secret: String) -> ServiceSpecificCredential {
        let (login, alias) = self.names();
        let (password, key) = if self.is_one_secret() { (None, Some(secret)) } else { (Some(secret), None) };
        ServiceSpecificCredential {
            create_date: time(self.created_ms),
            expiration_date: self.expires_ms.map(time),
            service_name: self.service.clone(),
            service_user_name: login,
            service_password: password,
            service_credential_alias: alias,
            service_credential_secret: key,
            service_specific_credential_id: self.id.clone(),
            user_name: self.user.clone(),
            status: self.status.clone(),
        }
    }

    fn listed(&self) -> ServiceSpecificCredentialMetadata {
        let (login, alias) = self.names();
        ServiceSpecificCredentialMetadata {
            user_name: self.user.clone(),
            status: self.status.clone(),
            service_user_name: login,
            service_credential_alias: alias,
            create_date: time(self.created_ms),
            expiration_date: self.expires_ms.map(time),
            service_specific_credential_id: self.id.clone(),
            service_name: self.service.clone(),
        }
    }

    fn names(&self) -> (Option<String>, Option<String>) {
        let name = Some(self.login.clone());
        if self.is_one_secret() { (None, name) } else { (name, None) }
    }
}

impl IamService {
    pub(crate) async fn create_service_specific_credential(
        &self,
        ctx: &Context,
        input: CreateServiceSpecificCredentialRequest,
    ) -> Result<CreateServiceSpecificCredentialResponse, Error> {
        let (account, name, now_ms) = (ctx.account.as_str(), &input.user_name, self.now_ms());
        check_service(&input.service_name)?;
        if input.credential_age_days.is_some() && input.service_name != BEDROCK {
            return Err(validation("CredentialAgeDays is not supported for this service."));
        }
        let number =
            |others: &[ServiceCredential]| others.iter().filter(|other| other.service == input.service_name).count();
        let there: Vec<ServiceCredential> = self.all_of_user(account, name).await?;
        let suffix = match number(&there) {
            0 => String::new(),
            more => format!("+{more}"),
        };
        let new = ServiceCredential {
            id: ids::unique_id(self.ids(), "ACCA", account),
            user: name.clone(),
            service: input.service_name.clone(),
            login: format!("{name}{suffix}-at-{account}"),
            status: "Active".to_owned(),
            created_ms: now_ms,
            expires_ms: input.credential_age_days.map(|days| now_ms + i64::from(days) * DAY_MS),
        };
        let check = |others: &[ServiceCredential]| match number(others) {
            limits::SERVICE_CREDENTIALS_MAX.. => {
                Err(quota("ServiceSpecificCredentialsPerUser", limits::SERVICE_CREDENTIALS_MAX))
            }
            _ => Ok(()),
        };
        let added = self.add_to_user(account, name, new, check).await?;
        let service_specific_credential = Some(added.shown(self.password()));
        Ok(CreateServiceSpecificCredentialResponse { service_specific_credential })
    }

    fn password(&self) -> String {
        let mut bytes = [0; PASSWORD_BYTES];
        self.ids().fill(&mut bytes);
        STANDARD.encode(bytes)
    }

    pub(crate) async fn list_service_specific_credentials(
        &self,
        ctx: &Context,
        input: ListServiceSpecificCredentialsRequest,
    ) -> Result<ListServiceSpecificCredentialsResponse, Error> {
        input.service_name.as_deref().map_or(Ok(()), check_service)?;
        let mut found: Vec<ServiceCredential> = if input.all_users == Some(true) {
            self.all_of_account(ctx.account.as_str()).await?
        } else {
            let name = caller_or(ctx, input.user_name.as_deref())?;
            self.all_of_user(ctx.account.as_str(), &name).await?
        };
        found.retain(|one| input.service_name.as_ref().is_none_or(|service| *service == one.service));
        let Page { items, truncated, marker } =
            page(found, |one| one.id.clone(), input.marker.as_deref(), input.max_items)?;
        Ok(ListServiceSpecificCredentialsResponse {
            service_specific_credentials: Some(items.iter().map(ServiceCredential::listed).collect()),
            is_truncated: Some(truncated),
            marker,
        })
    }

    pub(crate) async fn update_service_specific_credential(
        &self,
        ctx: &Context,
        input: UpdateServiceSpecificCredentialRequest,
    ) -> Result<(), Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let change = |one: &mut ServiceCredential| one.status.clone_from(&input.status);
        let id = &input.service_specific_credential_id;
        self.change_of_user(ctx.account.as_str(), &name, id, change).await.map(drop)
    }

    pub(crate) async fn reset_service_specific_credential(
        &self,
        ctx: &Context,
        input: ResetServiceSpecificCredentialRequest,
    ) -> Result<ResetServiceSpecificCredentialResponse, Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let id = &input.service_specific_credential_id;
        let found: ServiceCredential = self.one_of_user(ctx.account.as_str(), &name, id).await?;
        let service_specific_credential = Some(found.shown(self.password()));
        Ok(ResetServiceSpecificCredentialResponse { service_specific_credential })
    }

    pub(crate) async fn delete_service_specific_credential(
        &self,
        ctx: &Context,
        input: DeleteServiceSpecificCredentialRequest,
    ) -> Result<(), Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let id = &input.service_specific_credential_id;
        self.remove_of_user::<ServiceCredential>(ctx.account.as_str(), &name, id).await
    }
}

fn check_service(name: &str) -> Result<(), Error> {
    if SERVICES.contains(&name) {
        return Ok(());
    }
    Err(not_supported(format!("No such service {name} or the service does not support service specific credentials.")))
}
