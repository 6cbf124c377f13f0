//! What functions are granted of the machine, as it is typed or written in the configuration.

use anyhow::Context as _;
use serde::Deserialize;
use service_lambda::{Network, Surroundings};
use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

/// A network of the configuration file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NetworkEntry {
    vpc: String,
    subnets: Vec<String>,
    security_groups: Vec<String>,
}

/// Of a configuration file. Whole ARNs, so that a folder is granted to one account alone.
pub(crate) fn configured(
    folders: &BTreeMap<String, PathBuf>,
    networks: &[NetworkEntry],
) -> anyhow::Result<Surroundings> {
    for arn in folders.keys() {
        anyhow::ensure!(arn.starts_with("arn:"), "file_systems: {arn} is not the ARN of an access point");
    }
    let folders = folders.iter().map(|(arn, folder)| granted(arn, folder)).collect::<anyhow::Result<_>>()?;
    let network = |entry: &NetworkEntry| Network {
        vpc: entry.vpc.clone(),
        subnets: entry.subnets.clone(),
        security_groups: entry.security_groups.clone(),
    };
    Ok(Surroundings { file_systems: folders, networks: networks.iter().map(network).collect() })
}

/// Of a command line: `fsap-…=FOLDER` or `ARN=FOLDER`, and `vpc-1=subnet-1,subnet-2,sg-1`.
pub(crate) fn typed(folders: &[String], networks: &[String]) -> anyhow::Result<Surroundings> {
    let folder = |text: &String| {
        let (name, folder) = text.split_once('=').with_context(|| format!("--file-system {text} has no `=`"))?;
        granted(name, Path::new(folder))
    };
    Ok(Surroundings {
        file_systems: folders.iter().map(folder).collect::<anyhow::Result<_>>()?,
        networks: networks.iter().map(|text| network(text)).collect::<anyhow::Result<_>>()?,
    })
}

fn network(text: &str) -> anyhow::Result<Network> {
    let (vpc, parts) = text.split_once('=').with_context(|| format!("--vpc {text} has no `=`"))?;
    let mut network = Network { vpc: vpc.to_owned(), ..Network::default() };
    for part in parts.split(',').filter(|part| !part.is_empty()) {
        match part.split_once('-').map_or("", |(kind, _)| kind) {
            "subnet" => network.subnets.push(part.to_owned()),
            "sg" => network.security_groups.push(part.to_owned()),
            _ => anyhow::bail!("--vpc {text}: {part} is neither `subnet-…` nor `sg-…`"),
        }
    }
    Ok(network)
}

fn granted(name: &str, folder: &Path) -> anyhow::Result<(String, PathBuf)> {
    let what = || format!("the folder {} for {name}", folder.display());
    let whole = folder.canonicalize().with_context(what)?;
    let found = whole.metadata().with_context(what)?;
    anyhow::ensure!(found.is_dir(), "{} is not a folder", what());
    // Functions act as its owner; they must not leave programs of root there.
    anyhow::ensure!(
        found.uid() != 0 && found.gid() != 0,
        "{} belongs to root; give it another owner and group",
        what()
    );
    Ok((name.to_owned(), whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_typed_in_one_word() {
        let read = network("vpc-1=subnet-1,sg-1,subnet-2").expect("right");
        assert_eq!((&*read.vpc, read.subnets.len(), read.security_groups.len()), ("vpc-1", 2, 1));
        assert!(network("vpc-1").is_err());
        assert!(network("vpc-1=eni-1").is_err());
    }

    #[test]
    fn folders_that_cannot_be_granted_are_refused() {
        for text in ["fsap-1", "fsap-1=/no/such/folder", "fsap-1=/etc/hostname", "fsap-1=/"] {
            assert!(typed(&[text.to_owned()], &[]).is_err(), "{text}");
        }
        let folders = BTreeMap::from([("fsap-1".to_owned(), PathBuf::from("/srv"))]);
        assert!(configured(&folders, &[]).is_err(), "of every account");
    }
}
