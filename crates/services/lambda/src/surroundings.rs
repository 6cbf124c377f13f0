//! What the operator grants functions of the machine around them: folders that stand for access points of file systems, and the
//! networks that there are. Nothing of it is in the store: it is configured where the process is started.

use crate::configure::Settings;
use crate::record::{Configuration, FileSystem, Vpc};
use crate::text;
use api::lambda::{self as types, error};
use compute::{Refusal, Share};
use contract::Error;
use std::path::{Path, PathBuf};

/// Folders and networks.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// Folders of the host by the ARN of the access point that they stand for, or by its id alone (`fsap-…`) for every account.
    pub file_systems: Vec<(String, PathBuf)>,
    /// The networks; with none, ids of subnets and security groups are taken as they come.
    pub networks: Vec<Network>,
}

/// A network that functions may be said to be in. Nothing of how they reach others follows from it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network {
    /// `vpc-…`
    pub vpc: String,
    /// `subnet-…`
    pub subnets: Vec<String>,
    /// `sg-…`
    pub security_groups: Vec<String>,
}

impl Surroundings {
    fn folder(&self, arn: &str) -> Option<&Path> {
        let id = arn.rsplit('/').next().unwrap_or(arn);
        self.file_systems.iter().find(|(name, _)| name == arn || name == id).map(|(_, folder)| folder.as_path())
    }

    /// What a function's network and file systems will be; `before` is what they are.
    pub(crate) fn check(
        &self,
        settings: &Settings,
        before: &Configuration,
    ) -> Result<(Option<Vpc>, Vec<FileSystem>), Error> {
        let vpc = match &settings.vpc_config {
            Some(given) => Some(self.network(given)?),
            None => before.vpc.clone(),
        };
        let file_systems = match &settings.file_system_configs {
            Some(given) => given.iter().map(|given| self.file_system(given)).collect::<Result<_, _>>()?,
            None => before.file_systems.clone(),
        };
        match file_systems.first() {
            Some(first) if vpc.as_ref().is_none_or(Vpc::is_empty) => Err(without_network(settings, &first.arn)),
            _ => Ok((vpc, file_systems)),
        }
    }

    fn file_system(&self, given: &types::FileSystemConfig) -> Result<FileSystem, Error> {
        let name = given.local_mount_path.rsplit('/').next().unwrap_or_default();
        if given.s3_files_config.is_some() {
            return Err(Error::not_implemented("lambda", "FileSystemConfigs of S3 Files"));
        }
        // The model's pattern lets them through.
        if matches!(name, "." | "..") {
            return Err(text::invalid(format!("The local mount path {} is not valid.", given.local_mount_path)));
        }
        if self.folder(&given.arn).is_none() {
            return Err(text::invalid(format!("EFS access point {} does not exist.", given.arn)));
        }
        Ok(FileSystem { arn: given.arn.clone(), path: given.local_mount_path.clone() })
    }

    fn network(&self, given: &types::VpcConfig) -> Result<Vpc, Error> {
        let subnets = given.subnet_ids.clone().unwrap_or_default();
        let groups = given.security_group_ids.clone().unwrap_or_default();
        let dual_stack = given.ipv6_allowed_for_dual_stack.unwrap_or(false);
        let id = if self.networks.is_empty() { String::new() } else { self.network_of(&subnets, &groups)? };
        Ok(Vpc { id, subnets, groups, dual_stack })
    }

    /// The network that has all these; empty for none of them.
    fn network_of(&self, subnets: &[String], groups: &[String]) -> Result<String, Error> {
        let mut networks = self.networks.iter();
        let unknown = |ids: &[String], of: fn(&Network) -> &[String]| {
            ids.iter().find(|id| !self.networks.iter().any(|network| of(network).contains(id))).cloned()
        };
        if let Some(id) = unknown(subnets, |network| &network.subnets) {
            return Err(described(
                "Subnets",
                "InvalidSubnetID.NotFound",
                &format!("The subnet ID '{id}' does not exist"),
            ));
        }
        if let Some(id) = unknown(groups, |network| &network.security_groups) {
            let text = format!("The security group '{id}' does not exist");
            return Err(described("SecurityGroups", "InvalidGroup.NotFound", &text));
        }
        let Some(first) = subnets.first() else { return Ok(String::new()) };
        let network = networks.find(|network| network.subnets.contains(first)).cloned().unwrap_or_default();
        let whole = subnets.iter().all(|id| network.subnets.contains(id))
            && groups.iter().all(|id| network.security_groups.contains(id));
        if whole {
            Ok(network.vpc)
        } else {
            Err(text::invalid("The subnets and security groups must be in the same VPC."))
        }
    }

    /// Where a version's file systems are on the host.
    pub(crate) fn shares(&self, of: &Configuration) -> Result<Vec<Share>, Error> {
        let share = |file_system: &FileSystem| {
            let text = format!(
                "The function couldn't mount the Amazon EFS file system with access point {}. Check the file system configuration and try again.",
                file_system.arn
            );
            let host = self.folder(&file_system.arn).ok_or_else(|| error::efs_mount_failure_exception(text.clone()))?;
            let missing = Refusal { code: "EFSMountFailureException", text };
            Ok(Share { host: host.to_owned(), inside: file_system.path.clone(), missing })
        };
        of.file_systems.iter().map(share).collect()
    }
}

/// Why file systems need a network: none was ever given, or it was taken away.
fn without_network(settings: &Settings, arn: &str) -> Error {
    text::invalid(match (&settings.vpc_config, &settings.file_system_configs) {
        (Some(_), None) => {
            format!("Function VPC configuration cannot be removed with access point {arn} referenced.")
        }
        _ => format!("Function must be configured to execute in a VPC to reference access point {arn}."),
    })
}

fn described(what: &str, code: &str, message: &str) -> Error {
    text::invalid(format!("Error occurred while Describe{what}. EC2 Error Code: {code}. EC2 Error Message: {message}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::message;

    const ARN: &str = "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-0123456789abcdef0";

    fn texts(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn surroundings() -> Surroundings {
        let network = |vpc: &str, subnets: &[&str], groups: &[&str]| Network {
            vpc: vpc.to_owned(),
            subnets: texts(subnets),
            security_groups: texts(groups),
        };
        Surroundings {
            file_systems: vec![(ARN.to_owned(), PathBuf::from("/srv"))],
            networks: vec![
                network("vpc-1", &["subnet-1", "subnet-2"], &["sg-1"]),
                network("vpc-2", &["subnet-3"], &["sg-3"]),
            ],
        }
    }

    fn in_network(subnets: &[&str], groups: &[&str]) -> Settings {
        let vpc_config = types::VpcConfig {
            subnet_ids: Some(texts(subnets)),
            security_group_ids: Some(texts(groups)),
            ..Default::default()
        };
        Settings { vpc_config: Some(vpc_config), ..Settings::default() }
    }

    fn with_folder(settings: Settings, arn: &str, path: &str) -> Settings {
        let config =
            types::FileSystemConfig { arn: arn.to_owned(), local_mount_path: path.to_owned(), s3_files_config: None };
        Settings { file_system_configs: Some(vec![config]), ..settings }
    }

    #[track_caller]
    fn check_text(settings: &Settings, part: &str) {
        let error = surroundings().check(settings, &Configuration::default()).expect_err(part);
        assert!(message(&error).1.contains(part), "{error}");
    }

    #[test]
    fn networks_are_known_by_their_parts() {
        let (vpc, _) = surroundings()
            .check(&in_network(&["subnet-2", "subnet-1"], &["sg-1"]), &Configuration::default())
            .expect("known");
        assert_eq!(vpc.expect("given").id, "vpc-1");
        check_text(
            &in_network(&["subnet-9"], &["sg-1"]),
            "Error occurred while DescribeSubnets. EC2 Error Code: InvalidSubnetID.NotFound. EC2 Error Message: The subnet ID 'subnet-9' does not exist",
        );
        check_text(
            &in_network(&["subnet-1"], &["sg-9"]),
            "Error occurred while DescribeSecurityGroups. EC2 Error Code: InvalidGroup.NotFound. EC2 Error Message: The security group 'sg-9' does not exist",
        );
        check_text(&in_network(&["subnet-1"], &["sg-3"]), "in the same VPC");
        let none = Surroundings::default();
        let (vpc, _) =
            none.check(&in_network(&["subnet-9"], &["sg-9"]), &Configuration::default()).expect("taken as it comes");
        assert_eq!(vpc.expect("given").id, "");
    }

    #[test]
    fn a_folder_stands_for_an_access_point_inside_a_network() {
        let network = || in_network(&["subnet-1"], &["sg-1"]);
        let (vpc, file_systems) =
            surroundings().check(&with_folder(network(), ARN, "/mnt/data"), &Configuration::default()).expect("known");
        let configured = Configuration { vpc, file_systems, ..Configuration::default() };
        let shares = surroundings().shares(&configured).expect("granted");
        assert_eq!((shares[0].host.as_path(), &*shares[0].inside), (Path::new("/srv"), "/mnt/data"));
        assert_eq!(Surroundings::default().shares(&configured).expect_err("granted no more").status, 403);
        check_text(&with_folder(network(), ARN, "/mnt/.."), "is not valid");
        let other = ARN.replace("0123", "9999");
        check_text(&with_folder(network(), &other, "/mnt/x"), "does not exist");
        check_text(&with_folder(Settings::default(), ARN, "/mnt/x"), "Function must be configured to execute in a VPC");
        let error = surroundings().check(&in_network(&[], &[]), &configured).expect_err("needed");
        assert!(message(&error).1.starts_with("Function VPC configuration cannot be removed"), "{error}");
    }
}
