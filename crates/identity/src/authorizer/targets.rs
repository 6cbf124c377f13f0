//! Which resources an operation is about: one table for all services.
//!
//! Source: the service authorization reference, and where it is silent, what AWS's refusals name.

/// What an operation's resource is made from. Members are those of its input, by the model's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// `FunctionName`, with `Qualifier` or the qualifier that the name carries.
    Function,
    /// The member is an ARN itself.
    Arn(&'static str),
    /// An ARN in the caller's region and account; `{Member}` is replaced.
    Regional(&'static str),
    /// An IAM ARN of the account with a literal tail, for lists.
    Global(&'static str),
    /// An IAM role by the name in the member.
    Role(&'static str),
    /// An IAM user by the name in the member, or the caller.
    User(&'static str),
    /// An IAM ARN of something to be made: its kind, and the member that names it; `Path` goes between.
    New(&'static str, &'static str),
    /// The literal text.
    Text(&'static str),
    /// The log group in `logGroupName` or `logGroupIdentifier`.
    LogGroup,
    /// The same, with `logStreamName`.
    LogStream,
    /// Each log group of `logGroupIdentifiers`.
    LogGroups,
    /// The queue whose URL is in `QueueUrl`, of the account that the URL names.
    Queue,
    /// The queue with the name in `QueueName`, of the account in `QueueOwnerAWSAccountId` or the caller's.
    QueueName,
}

use Target::{
    Arn, Function, Global, LogGroup, LogGroups, LogStream, New, Queue, QueueName, Regional, Role, Text, User,
};

/// By service, then by operation, both sorted. What is not listed is about `*`.
const TARGETS: &[(&str, &[(&str, Target)])] =
    &[("iam", IAM), ("lambda", LAMBDA), ("logs", LOGS), ("sqs", SQS), ("sts", STS)];

const IAM: &[(&str, Target)] = &[
    ("AttachRolePolicy", Role("RoleName")),
    ("AttachUserPolicy", User("UserName")),
    ("CreateAccessKey", User("UserName")),
    ("CreatePolicy", New("policy", "PolicyName")),
    ("CreatePolicyVersion", Arn("PolicyArn")),
    ("CreateRole", New("role", "RoleName")),
    ("CreateUser", New("user", "UserName")),
    ("DeleteAccessKey", User("UserName")),
    ("DeletePolicy", Arn("PolicyArn")),
    ("DeletePolicyVersion", Arn("PolicyArn")),
    ("DeleteRole", Role("RoleName")),
    ("DeleteRolePermissionsBoundary", Role("RoleName")),
    ("DeleteRolePolicy", Role("RoleName")),
    ("DeleteUser", User("UserName")),
    ("DeleteUserPermissionsBoundary", User("UserName")),
    ("DeleteUserPolicy", User("UserName")),
    ("DetachRolePolicy", Role("RoleName")),
    ("DetachUserPolicy", User("UserName")),
    ("GetPolicy", Arn("PolicyArn")),
    ("GetPolicyVersion", Arn("PolicyArn")),
    ("GetRole", Role("RoleName")),
    ("GetRolePolicy", Role("RoleName")),
    ("GetUser", User("UserName")),
    ("GetUserPolicy", User("UserName")),
    ("ListAccessKeys", User("UserName")),
    ("ListAttachedRolePolicies", Role("RoleName")),
    ("ListAttachedUserPolicies", User("UserName")),
    ("ListEntitiesForPolicy", Arn("PolicyArn")),
    ("ListPolicies", Text("policy path /")),
    ("ListPolicyTags", Arn("PolicyArn")),
    ("ListPolicyVersions", Arn("PolicyArn")),
    ("ListRolePolicies", Role("RoleName")),
    ("ListRoleTags", Role("RoleName")),
    ("ListRoles", Global("role/")),
    ("ListUserPolicies", User("UserName")),
    ("ListUserTags", User("UserName")),
    ("ListUsers", Global("user/")),
    ("PutRolePermissionsBoundary", Role("RoleName")),
    ("PutRolePolicy", Role("RoleName")),
    ("PutUserPermissionsBoundary", User("UserName")),
    ("PutUserPolicy", User("UserName")),
    ("SetDefaultPolicyVersion", Arn("PolicyArn")),
    ("TagPolicy", Arn("PolicyArn")),
    ("TagRole", Role("RoleName")),
    ("TagUser", User("UserName")),
    ("UntagPolicy", Arn("PolicyArn")),
    ("UntagRole", Role("RoleName")),
    ("UntagUser", User("UserName")),
    ("UpdateAccessKey", User("UserName")),
    ("UpdateAssumeRolePolicy", Role("RoleName")),
    ("UpdateRole", Role("RoleName")),
    ("UpdateRoleDescription", Role("RoleName")),
    ("UpdateUser", User("UserName")),
];

const LAMBDA: &[(&str, Target)] = &[
    ("AddLayerVersionPermission", Regional("layer:{LayerName}:{VersionNumber}")),
    ("AddPermission", Function),
    ("CreateAlias", Function),
    ("CreateFunction", Function),
    ("CreateFunctionUrlConfig", Function),
    ("DeleteAlias", Function),
    ("DeleteEventSourceMapping", Regional("event-source-mapping:{UUID}")),
    ("DeleteFunction", Function),
    ("DeleteFunctionCodeSigningConfig", Function),
    ("DeleteFunctionConcurrency", Function),
    ("DeleteFunctionEventInvokeConfig", Function),
    ("DeleteFunctionUrlConfig", Function),
    ("DeleteLayerVersion", Regional("layer:{LayerName}:{VersionNumber}")),
    ("DeleteProvisionedConcurrencyConfig", Function),
    ("GetAlias", Function),
    ("GetEventSourceMapping", Regional("event-source-mapping:{UUID}")),
    ("GetFunction", Function),
    ("GetFunctionCodeSigningConfig", Function),
    ("GetFunctionConcurrency", Function),
    ("GetFunctionConfiguration", Function),
    ("GetFunctionEventInvokeConfig", Function),
    ("GetFunctionRecursionConfig", Function),
    ("GetFunctionUrlConfig", Function),
    ("GetLayerVersion", Regional("layer:{LayerName}:{VersionNumber}")),
    ("GetLayerVersionByArn", Arn("Arn")),
    ("GetLayerVersionPolicy", Regional("layer:{LayerName}:{VersionNumber}")),
    ("GetPolicy", Function),
    ("GetProvisionedConcurrencyConfig", Function),
    ("GetRuntimeManagementConfig", Function),
    ("Invoke", Function),
    ("InvokeAsync", Function),
    ("InvokeWithResponseStream", Function),
    ("ListAliases", Function),
    ("ListFunctionEventInvokeConfigs", Function),
    ("ListFunctionUrlConfigs", Function),
    ("ListProvisionedConcurrencyConfigs", Function),
    ("ListTags", Arn("Resource")),
    ("ListVersionsByFunction", Function),
    ("PublishLayerVersion", Regional("layer:{LayerName}")),
    ("PublishVersion", Function),
    ("PutFunctionCodeSigningConfig", Function),
    ("PutFunctionConcurrency", Function),
    ("PutFunctionEventInvokeConfig", Function),
    ("PutFunctionRecursionConfig", Function),
    ("PutProvisionedConcurrencyConfig", Function),
    ("PutRuntimeManagementConfig", Function),
    ("RemoveLayerVersionPermission", Regional("layer:{LayerName}:{VersionNumber}")),
    ("RemovePermission", Function),
    ("TagResource", Arn("Resource")),
    ("UntagResource", Arn("Resource")),
    ("UpdateAlias", Function),
    ("UpdateEventSourceMapping", Regional("event-source-mapping:{UUID}")),
    ("UpdateFunctionCode", Function),
    ("UpdateFunctionConfiguration", Function),
    ("UpdateFunctionEventInvokeConfig", Function),
    ("UpdateFunctionUrlConfig", Function),
];

const LOGS: &[(&str, Target)] = &[
    ("CreateLogGroup", LogGroup),
    ("CreateLogStream", LogStream),
    ("DeleteLogGroup", LogGroup),
    ("DeleteLogStream", LogStream),
    ("DeleteMetricFilter", LogGroup),
    ("DeleteRetentionPolicy", LogGroup),
    ("DeleteSubscriptionFilter", LogGroup),
    ("DescribeLogGroups", Regional("log-group::log-stream:")),
    ("DescribeLogStreams", LogGroup),
    ("DescribeSubscriptionFilters", LogGroup),
    ("FilterLogEvents", LogGroup),
    ("GetLogEvents", LogStream),
    ("ListTagsForResource", Arn("resourceArn")),
    ("ListTagsLogGroup", LogGroup),
    ("PutLogEvents", LogStream),
    ("PutMetricFilter", LogGroup),
    ("PutRetentionPolicy", LogGroup),
    ("PutSubscriptionFilter", LogGroup),
    ("StartLiveTail", LogGroups),
    ("TagLogGroup", LogGroup),
    ("TagResource", Arn("resourceArn")),
    ("UntagLogGroup", LogGroup),
    ("UntagResource", Arn("resourceArn")),
];

/// Of a move task that is cancelled only its handle is known, which the service checks.
const SQS: &[(&str, Target)] = &[
    ("AddPermission", Queue),
    ("ChangeMessageVisibility", Queue),
    ("ChangeMessageVisibilityBatch", Queue),
    ("CreateQueue", QueueName),
    ("DeleteMessage", Queue),
    ("DeleteMessageBatch", Queue),
    ("DeleteQueue", Queue),
    ("GetQueueAttributes", Queue),
    ("GetQueueUrl", QueueName),
    ("ListDeadLetterSourceQueues", Queue),
    ("ListMessageMoveTasks", Arn("SourceArn")),
    ("ListQueueTags", Queue),
    ("PurgeQueue", Queue),
    ("ReceiveMessage", Queue),
    ("RemovePermission", Queue),
    ("SendMessage", Queue),
    ("SendMessageBatch", Queue),
    ("SetQueueAttributes", Queue),
    ("StartMessageMoveTask", Arn("SourceArn")),
    ("TagQueue", Queue),
    ("UntagQueue", Queue),
];

const STS: &[(&str, Target)] = &[("AssumeRole", Arn("RoleArn"))];

/// Where an operation passes a role to its service: the member with the role's ARN and the service's principal.
const PASSES_ROLE: &[(&str, &str, &str, &str)] = &[
    ("lambda", "CreateFunction", "Role", "lambda.amazonaws.com"),
    ("lambda", "UpdateFunctionConfiguration", "Role", "lambda.amazonaws.com"),
];

/// The target of an operation; `None`: it is about `*`.
pub(super) fn target(service: &str, operation: &str) -> Option<Target> {
    let operations = TARGETS.iter().find(|(name, _)| *name == service)?.1;
    let index = operations.binary_search_by(|(name, _)| (*name).cmp(operation)).ok()?;
    Some(operations[index].1)
}

/// The member with the role that an operation passes, and to whom.
pub(super) fn passed_role(service: &str, operation: &str) -> Option<(&'static str, &'static str)> {
    let found = PASSES_ROLE.iter().find(|(name, op, ..)| *name == service && *op == operation)?;
    Some((found.2, found.3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_name_operations_of_the_models() {
        for (service, operations) in TARGETS {
            let model = api::service(service).expect("a service of ours");
            assert!(operations.is_sorted_by_key(|(name, _)| name), "{service}");
            for (name, _) in *operations {
                assert!(model.operation(name).is_some(), "{service}:{name}");
            }
        }
    }

    #[test]
    fn every_member_is_one_of_the_operation() {
        for (service, operations) in TARGETS {
            let model = api::service(service).expect("a service of ours");
            for (name, target) in *operations {
                let input =
                    model.operation(name).and_then(|operation| operation.input).and_then(|shape| shape.structure());
                let has =
                    |member: &str| input.is_some_and(|input| input.members.iter().any(|found| found.name == member));
                for member in members(*target) {
                    assert!(has(member), "{service}:{name} has no {member}");
                }
            }
        }
    }

    fn members(target: Target) -> Vec<&'static str> {
        match target {
            Function => vec!["FunctionName"],
            Arn(member) | Role(member) | User(member) | New(_, member) => vec![member],
            Regional(template) => template.split('{').skip(1).filter_map(|part| part.split('}').next()).collect(),
            LogGroup => vec![],
            LogStream => vec!["logStreamName"],
            LogGroups => vec!["logGroupIdentifiers"],
            Queue => vec!["QueueUrl"],
            QueueName => vec!["QueueName"],
            Global(_) | Text(_) => vec![],
        }
    }
}
