//! Roles that belong to a service. AWS attaches the service's own policy to each; here only those are attached that we have.

use crate::answer;
use crate::service::IamService;
use crate::texts::{invalid_input, no_such_entity, not_stored, refuse};
use api::iam::error::unmodifiable_entity_exception;
use api::iam::*;
use contract::Error;
use identity::ids;
use identity::keys::{self, ROLES};
use identity::records::{Held, Role as RoleRecord};
use platform::Context;
use store::Abort;

/// Where such roles are.
const PATH: &str = "/aws-service-role/";
/// What a name begins with.
const HEAD: &str = "AWSServiceRoleFor";

/// Services whose roles are not named after their host.
const NAMES: &[(&str, &str)] = &[
    ("apigateway", "OpsForAPIGateway"),
    ("autoscaling", "AutoScaling"),
    ("batch", "Batch"),
    ("cks.kms", "KeyManagementServiceCustomKeyStores"),
    ("cloudtrail", "CloudTrail"),
    ("config", "Config"),
    ("delivery.logs", "LogDelivery"),
    ("dynamodb.application-autoscaling", "ApplicationAutoScaling_DynamoDBTable"),
    ("ecs", "ECS"),
    ("eks", "AmazonEKS"),
    ("elasticache", "ElastiCache"),
    ("elasticbeanstalk", "ElasticBeanstalk"),
    ("elasticloadbalancing", "ElasticLoadBalancing"),
    ("es", "AmazonElasticsearchService"),
    ("events", "CloudWatchEvents"),
    ("kafka", "Kafka"),
    ("lambda.application-autoscaling", "ApplicationAutoScaling_LambdaConcurrency"),
    ("lex", "LexBots"),
    ("mrk.kms", "KeyManagementServiceMultiRegionKeys"),
    ("opensearchservice", "AmazonOpenSearchService"),
    ("organizations", "Organizations"),
    ("rds", "RDS"),
    ("redshift", "Redshift"),
    ("replicator.lambda", "LambdaReplicator"),
    ("spot", "EC2Spot"),
    ("ssm", "AmazonSSM"),
    ("support", "Support"),
];

impl IamService {
    pub(crate) async fn create_service_linked_role(
        &self,
        ctx: &Context,
        input: CreateServiceLinkedRoleRequest,
    ) -> Result<CreateServiceLinkedRoleResponse, Error> {
        let (account, service) = (ctx.account.as_str(), input.aws_service_name.as_str());
        let suffix = input.custom_suffix.map(|suffix| format!("_{suffix}")).unwrap_or_default();
        let name = format!("{HEAD}{}{suffix}", title(service)?);
        let role = &RoleRecord {
            account: account.to_owned(),
            path: format!("{PATH}{service}/"),
            id: ids::unique_id(self.ids(), "AROA", account),
            created_ms: self.now_ms(),
            trust: format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":["{service}"]}},"Action":["sts:AssumeRole"]}}]}}"#
            ),
            description: input.description,
            max_session_s: crate::limits::SESSION_SECONDS_DEFAULT,
            held: Held::default(),
            name,
        };
        let row = &keys::named(account, &role.name);
        self.store()
            .transact("iam.create_service_linked_role", |tx| async move {
                if tx.get(&ROLES, row).await?.is_some() {
                    return refuse(invalid_input(format!(
                        "Service role name {} has been taken in this account, please try a different suffix.",
                        role.name
                    )));
                }
                tx.put(&ROLES, row, role)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(CreateServiceLinkedRoleResponse { role: Some(Role { role_last_used: None, ..answer::role(role) }) })
    }

    /// Done at once; the task only names what was done.
    pub(crate) async fn delete_service_linked_role(
        &self,
        ctx: &Context,
        input: DeleteServiceLinkedRoleRequest,
    ) -> Result<DeleteServiceLinkedRoleResponse, Error> {
        let (account, name) = (ctx.account.as_str(), input.role_name.as_str());
        let row = &keys::named(account, name);
        let role = self
            .store()
            .transact("iam.delete_service_linked_role", |tx| async move {
                let role = tx.get(&ROLES, row).await?.filter(is_linked);
                let role = role.ok_or_else(|| Abort::User(crate::holds::missing::<RoleRecord>(name)))?;
                tx.delete(&ROLES, row);
                keys::bump_generation(&tx, account)?;
                Ok(role)
            })
            .await
            .map_err(not_stored)?;
        let task = self.ids().uuid();
        Ok(DeleteServiceLinkedRoleResponse { deletion_task_id: format!("task{}{}/{task}", role.path, role.name) })
    }

    pub(crate) async fn get_service_linked_role_deletion_status(
        &self,
        ctx: &Context,
        input: GetServiceLinkedRoleDeletionStatusRequest,
    ) -> Result<GetServiceLinkedRoleDeletionStatusResponse, Error> {
        let id = &input.deletion_task_id;
        let missing = || no_such_entity(format!("Deletion task {id} cannot be found."));
        let rest = id.strip_prefix("task").and_then(|rest| rest.strip_prefix(PATH)).ok_or_else(missing)?;
        let [_, name, _] = rest.split('/').collect::<Vec<_>>()[..] else { return Err(missing()) };
        let left = self.store().get(&ROLES, &keys::named(ctx.account.as_str(), name)).await.map_err(Error::internal)?;
        if left.is_some() {
            return Err(missing());
        }
        Ok(GetServiceLinkedRoleDeletionStatusResponse { status: "SUCCEEDED".to_owned(), reason: None })
    }
}

/// Whether a role belongs to a service.
pub(crate) fn is_linked(role: &RoleRecord) -> bool {
    role.path.starts_with(PATH)
}

/// Refuses changes of a role that belongs to a service.
pub(crate) fn unlinked(role: &RoleRecord) -> Result<(), Error> {
    if !is_linked(role) {
        return Ok(());
    }
    Err(unmodifiable_entity_exception(format!(
        "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
        role.name
    )))
}

fn title(service: &str) -> Result<String, Error> {
    let host = service.strip_suffix(".amazonaws.com").filter(|host| !host.is_empty());
    let host = host.ok_or_else(|| invalid_input(format!("{service} is not a valid AWS service name.")))?;
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == host) {
        return Ok((*name).to_owned());
    }
    let words = host.split(['.', '-']).map(|word| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    });
    Ok(words.collect())
}
