//! `models/services.toml`: which services there are and what each implements.

use crate::names;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// One service of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The service's name: the table's key.
    #[serde(skip)]
    pub name: String,
    /// botocore's name for the model, when it differs.
    #[serde(default)]
    pub model: Option<String>,
    /// The generated trait's name, when the plain one reads badly.
    #[serde(default, rename = "trait")]
    pub trait_name: Option<String>,
    /// The prefix of IAM actions, when it differs from the signing name.
    #[serde(default)]
    pub iam_prefix: Option<String>,
    /// Protocols that AWS answers beyond those in the model.
    #[serde(default)]
    pub protocols: Vec<String>,
    /// The XML name space for these.
    #[serde(default)]
    pub xml_namespace: Option<String>,
    /// Operations with a trait method.
    pub implemented: Vec<String>,
    /// Facts about errors that the published model leaves out, by shape.
    #[serde(default)]
    pub errors: BTreeMap<String, ErrorFacts>,
    /// Root elements of XML answers that the published model leaves out, by output shape.
    #[serde(default)]
    pub xml_roots: BTreeMap<String, String>,
    /// Names of members in Query and its XML answers that the published model leaves out, by `Shape.member`.
    #[serde(default)]
    pub xml_names: BTreeMap<String, String>,
    /// Members that answers leave out although the model requires them: `Shape.member`.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Values of enumerations in the order in which refusals print them, where that is not the model's; by shape.
    #[serde(default)]
    pub enums: BTreeMap<String, Vec<String>>,
}

/// What the list adds to an error.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorFacts {
    /// The HTTP status.
    #[serde(default)]
    pub status: Option<u16>,
    /// The code of the Query protocol.
    #[serde(default)]
    pub query_code: Option<String>,
}

impl Entry {
    /// The Rust module.
    pub(crate) fn module(&self) -> String {
        names::field(&self.name.replace('-', "_"))
    }

    /// The generated trait.
    pub(crate) fn trait_name(&self) -> String {
        self.trait_name.clone().unwrap_or_else(|| names::pascal(&self.name))
    }
}

pub(crate) fn read(path: &Path) -> Result<Vec<Entry>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let table: BTreeMap<String, Entry> = toml::from_str(&text).with_context(|| path.display().to_string())?;
    Ok(table.into_iter().map(|(name, entry)| Entry { name, ..entry }).collect())
}
