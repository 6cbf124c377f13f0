//! From stored records to what the caller reads.

use crate::names::function_arn;
use crate::record::{Alias, Configuration, Progress};
use crate::snapstart;
use api::lambda as types;
use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Where a function lives.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Home<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) name: &'a str,
}

impl Home<'_> {
    pub(crate) fn arn(&self, qualifier: Option<&str>) -> String {
        function_arn(self.account, self.region, self.name, qualifier)
    }
}

/// The whole configuration except for its variables, with an ARN that ends in `qualifier` when there is one.
pub(crate) fn configuration(
    home: Home<'_>,
    from: &Configuration,
    qualifier: Option<&str>,
) -> types::FunctionConfiguration {
    let mut answer = listed(home, from, qualifier);
    let creating = || Some("The function is being created.".to_owned());
    let code = || Some("Creating".to_owned());
    match from.state {
        Progress::Failed => {
            answer.state = Some("Failed".to_owned());
            answer.state_reason = from.trouble.as_ref().map(|trouble| trouble.reason.clone());
            answer.state_reason_code = from.trouble.as_ref().map(|trouble| trouble.code.clone());
        }
        Progress::Inactive => {
            answer.state = Some("Inactive".to_owned());
            answer.state_reason = Some("The function is idle.".to_owned());
            answer.state_reason_code = Some("Idle".to_owned());
        }
        Progress::Restoring => {
            answer.state = Some("Pending".to_owned());
            answer.state_reason = Some("The function is being restored.".to_owned());
            answer.state_reason_code = Some("Restoring".to_owned());
        }
        Progress::Creating => {
            answer.state = Some("Pending".to_owned());
            answer.state_reason = creating();
            answer.state_reason_code = code();
        }
        Progress::Active => {
            answer.state = Some("Active".to_owned());
            answer.last_update_status = Some("Successful".to_owned());
        }
        Progress::Updating => {
            answer.state = Some("Active".to_owned());
            answer.last_update_status = Some("InProgress".to_owned());
            answer.last_update_status_reason = creating();
            answer.last_update_status_reason_code = code();
        }
    }
    let arn = runtime_version_arn(home.region, &from.runtime);
    answer.runtime_version_config = Some(types::RuntimeVersionConfig { runtime_version_arn: Some(arn), error: None });
    answer
}

/// The configuration as lists show it: without states and runtime version, and here without variables.
pub(crate) fn listed(home: Home<'_>, from: &Configuration, qualifier: Option<&str>) -> types::FunctionConfiguration {
    types::FunctionConfiguration {
        function_name: Some(home.name.to_owned()),
        function_arn: Some(home.arn(qualifier)),
        runtime: Some(from.runtime.clone()),
        role: Some(from.role.clone()),
        handler: Some(from.handler.clone()),
        code_size: Some(from.code_size),
        description: Some(from.description.clone()),
        timeout: i32::try_from(from.timeout).ok(),
        memory_size: i32::try_from(from.memory_mb).ok(),
        last_modified: Some(time(from.last_modified_ms)),
        code_sha256: Some(code_sha256(&from.code_hash)),
        version: Some(from.version.clone()),
        vpc_config: from.vpc.as_ref().map(vpc),
        dead_letter_config: from
            .dead_letter_arn
            .as_ref()
            .map(|arn| types::DeadLetterConfig { target_arn: Some(arn.clone()) }),
        kms_key_arn: from.kms_key_arn.clone(),
        signing_profile_version_arn: from.signed_by.as_ref().map(|by| by.profile_version_arn.clone()),
        signing_job_arn: from.signed_by.as_ref().map(|by| by.job_arn.clone()),
        tracing_config: Some(types::TracingConfigResponse { mode: Some(from.tracing.clone()) }),
        revision_id: Some(from.revision_id.clone()),
        file_system_configs: Some(from.file_systems.iter().map(file_system).collect::<Vec<_>>())
            .filter(|systems| !systems.is_empty()),
        layers: Some(from.layers.iter().map(layer).collect::<Vec<_>>()).filter(|layers| !layers.is_empty()),
        package_type: Some("Zip".to_owned()),
        architectures: Some(vec![from.architecture.clone()]),
        ephemeral_storage: i32::try_from(from.tmp_mb).ok().map(|size| types::EphemeralStorage { size }),
        snap_start: Some(types::SnapStartResponse {
            apply_on: Some(from.snap_start.clone().unwrap_or_else(|| "None".to_owned())),
            optimization_status: Some(if snapstart::is_on(from) { "On" } else { "Off" }.to_owned()),
        }),
        logging_config: Some(types::LoggingConfig {
            log_format: Some(from.logging.format.clone()),
            application_log_level: from.logging.application_level.clone(),
            system_log_level: from.logging.system_level.clone(),
            log_group: Some(from.logging.group.clone()),
        }),
        tenancy_config: from
            .tenancy
            .clone()
            .map(|tenant_isolation_mode| types::TenancyConfig { tenant_isolation_mode }),
        ..Default::default()
    }
}

fn layer(from: &crate::record::AttachedLayer) -> types::Layer {
    types::Layer {
        arn: Some(from.arn.clone()),
        code_size: Some(from.code_size),
        signing_profile_version_arn: from.signed_by.as_ref().map(|by| by.profile_version_arn.clone()),
        signing_job_arn: from.signed_by.as_ref().map(|by| by.job_arn.clone()),
    }
}

fn file_system(from: &crate::record::FileSystem) -> types::FileSystemConfig {
    types::FileSystemConfig { arn: from.arn.clone(), local_mount_path: from.path.clone(), s3_files_config: None }
}

fn vpc(from: &crate::record::Vpc) -> types::VpcConfigResponse {
    types::VpcConfigResponse {
        subnet_ids: Some(from.subnets.clone()),
        security_group_ids: Some(from.groups.clone()),
        vpc_id: Some(from.id.clone()),
        ipv6_allowed_for_dual_stack: Some(from.dual_stack),
    }
}

pub(crate) fn alias(home: Home<'_>, name: &str, from: &Alias) -> types::AliasConfiguration {
    let weights = from.extra.as_ref().map(|(version, weight)| [(version.clone(), *weight)].into_iter().collect());
    types::AliasConfiguration {
        alias_arn: Some(home.arn(Some(name))),
        name: Some(name.to_owned()),
        function_version: Some(from.version.clone()),
        description: Some(from.description.clone()),
        routing_config: weights.map(|additional_version_weights| types::AliasRoutingConfiguration {
            additional_version_weights: Some(additional_version_weights),
        }),
        revision_id: Some(from.revision_id.clone()),
    }
}

/// `2025-11-24T23:11:12.345+0000`
pub(crate) fn time(ms: i64) -> String {
    platform::iso_ms(ms).replace('Z', "+0000")
}

/// AWS's form of the hash: base64 of the bytes.
pub(crate) fn code_sha256(hex: &str) -> String {
    let bytes: Vec<u8> =
        (0..hex.len() / 2).filter_map(|index| u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).ok()).collect();
    STANDARD.encode(bytes)
}

/// One ARN per runtime id: the platform keeps one version of each runtime at a time.
fn runtime_version_arn(region: &str, runtime: &str) -> String {
    let hash = digest::digest(&digest::SHA256, runtime.as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    platform::Arn::new("lambda", region, "", format!("runtime:{hash}")).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_given_in_base64() {
        assert_eq!(code_sha256("000102ff"), "AAEC/w==");
    }

    #[test]
    fn times_have_lambda_s_own_form() {
        assert_eq!(time(1_764_025_872_345), "2025-11-24T23:11:12.345+0000");
    }
}
