//! `models/<service>.json` as types, with the list's additions worked in.

use crate::Entry;
use anyhow::{Context, Result, bail, ensure};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;
use std::path::Path;

/// A service model.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Model {
    pub(crate) metadata: Metadata,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
    /// Structures that hold themselves without a list or map between.
    #[serde(skip)]
    pub(crate) recursive: BTreeSet<String>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) json_version: Option<String>,
    pub(crate) protocols: Vec<String>,
    pub(crate) signing_name: Option<String>,
    #[serde(default)]
    pub(crate) target_prefix: String,
    #[serde(default)]
    pub(crate) xml_namespace: String,
    pub(crate) aws_query_compatible: Option<serde_json::Value>,
}

#[derive(Debug, serde::Deserialize)]
pub(crate) struct Operation {
    pub(crate) http: Http,
    pub(crate) input: Option<Side>,
    pub(crate) output: Option<Side>,
    #[serde(default)]
    pub(crate) errors: Vec<String>,
    #[serde(default)]
    pub(crate) authtype: String,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) endpoint: Option<Endpoint>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) request_uri: String,
    pub(crate) response_code: Option<u16>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Side {
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) location_name: String,
    #[serde(default)]
    pub(crate) result_wrapper: String,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Endpoint {
    #[serde(default)]
    pub(crate) host_prefix: String,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) members: Ordered<Reference>,
    pub(crate) required: Vec<String>,
    pub(crate) member: Option<Reference>,
    pub(crate) key: Option<Reference>,
    pub(crate) value: Option<Reference>,
    #[serde(rename = "enum")]
    pub(crate) values: Vec<String>,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) pattern: String,
    pub(crate) sensitive: bool,
    pub(crate) exception: bool,
    pub(crate) fault: bool,
    pub(crate) error: ErrorFacts,
    pub(crate) payload: Option<String>,
    pub(crate) streaming: bool,
    pub(crate) flattened: bool,
    pub(crate) eventstream: bool,
    pub(crate) union: bool,
    pub(crate) document: bool,
    pub(crate) timestamp_format: Option<String>,
    pub(crate) location_name: String,
    pub(crate) xml_namespace: XmlNamespace,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ErrorFacts {
    pub(crate) code: Option<String>,
    pub(crate) http_status_code: Option<u16>,
    pub(crate) sender_fault: Option<bool>,
    /// From the list of services.
    #[serde(skip)]
    pub(crate) query_code: String,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Reference {
    pub(crate) shape: String,
    pub(crate) location: Option<String>,
    pub(crate) location_name: Option<String>,
    pub(crate) query_name: String,
    /// From the list of services.
    #[serde(skip)]
    pub(crate) xml_name: String,
    pub(crate) flattened: bool,
    pub(crate) xml_namespace: XmlNamespace,
    pub(crate) xml_attribute: bool,
    pub(crate) streaming: bool,
    pub(crate) jsonvalue: bool,
    pub(crate) idempotency_token: bool,
    pub(crate) eventpayload: bool,
    pub(crate) eventheader: bool,
    pub(crate) timestamp_format: Option<String>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct XmlNamespace {
    pub(crate) prefix: String,
    pub(crate) uri: String,
}

/// A JSON object in the order written.
#[derive(Debug)]
pub(crate) struct Ordered<T>(pub(crate) Vec<(String, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Ordered<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

pub(crate) fn read(models: &Path, entry: &Entry) -> Result<Model> {
    let path = models.join(format!("{}.json", entry.name));
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut model: Model = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    model.add(entry)?;
    model.recursive = model.recursive_structures();
    Ok(model)
}

impl Model {
    /// The shape of that name; every reference was checked when the model was read.
    pub(crate) fn shape(&self, name: &str) -> &Shape {
        &self.shapes[name]
    }

    /// Every structure by name.
    pub(crate) fn structures(&self) -> impl Iterator<Item = (&String, &Shape)> {
        self.shapes.iter().filter(|(_, shape)| shape.is_structure())
    }

    /// Whether printing a value of the shape prints something secret that no structure on the way hides.
    pub(crate) fn is_sensitive(&self, name: &str) -> bool {
        let shape = self.shape(name);
        let inner = [&shape.member, &shape.key, &shape.value];
        shape.sensitive || inner.into_iter().flatten().any(|reference| self.is_sensitive(&reference.shape))
    }

    fn add(&mut self, entry: &Entry) -> Result<()> {
        self.check_references()?;
        for operation in &entry.implemented {
            ensure!(self.operations.contains_key(operation), "{operation} is no operation of {}", entry.name);
        }
        if let Some(namespace) = &entry.xml_namespace {
            self.metadata.xml_namespace.clone_from(namespace);
        }
        self.metadata.protocols.extend(entry.protocols.iter().cloned());
        for (name, facts) in &entry.errors {
            let error = &mut self.shapes.get_mut(name).with_context(|| format!("{name} is no shape"))?.error;
            error.http_status_code = facts.status.or(error.http_status_code);
            error.query_code = facts.query_code.clone().unwrap_or_default();
        }
        for (name, root) in &entry.xml_roots {
            self.shapes.get_mut(name).with_context(|| format!("{name} is no shape"))?.location_name.clone_from(root);
        }
        for (path, name) in &entry.xml_names {
            self.reference_mut(path)?.xml_name.clone_from(name);
        }
        for (name, values) in &entry.enums {
            let known = &mut self.shapes.get_mut(name).with_context(|| format!("{name} is no shape"))?.values;
            let sorted = |values: &[String]| values.iter().cloned().collect::<BTreeSet<_>>();
            ensure!(sorted(known) == sorted(values), "{name} has other values");
            known.clone_from(values);
        }
        for path in &entry.optional {
            self.reference_mut(path)?;
            let (shape, member) = path.split_once('.').unwrap_or_default();
            if let Some(shape) = self.shapes.get_mut(shape) {
                shape.required.retain(|required| required != member);
            }
        }
        Ok(())
    }

    fn reference_mut(&mut self, path: &str) -> Result<&mut Reference> {
        let (shape, member) = path.split_once('.').with_context(|| format!("{path} is not Shape.member"))?;
        let shape = self.shapes.get_mut(shape).with_context(|| format!("{shape} is no shape"))?;
        let found = match member {
            "member" if shape.member.is_some() => shape.member.as_mut(),
            "key" if shape.key.is_some() => shape.key.as_mut(),
            "value" if shape.value.is_some() => shape.value.as_mut(),
            name => shape.members.0.iter_mut().find(|(key, _)| key == name).map(|(_, reference)| reference),
        };
        found.with_context(|| format!("{path} does not exist"))
    }

    fn check_references(&self) -> Result<()> {
        let inner = self.shapes.values().flat_map(|shape| {
            let parts = [&shape.member, &shape.key, &shape.value].into_iter().flatten();
            parts.chain(shape.members.0.iter().map(|(_, reference)| reference)).map(|reference| &reference.shape)
        });
        let outer = self.operations.values().flat_map(|operation| {
            let sides = [&operation.input, &operation.output].into_iter().flatten().map(|side| &side.shape);
            sides.chain(&operation.errors)
        });
        match inner.chain(outer).find(|name| !self.shapes.contains_key(*name)) {
            Some(name) => bail!("shape {name} is used but not defined"),
            None => Ok(()),
        }
    }

    fn recursive_structures(&self) -> BTreeSet<String> {
        self.structures()
            .map(|(name, _)| name)
            .filter(|name| self.reaches(name, name, &mut BTreeSet::new()))
            .cloned()
            .collect()
    }

    fn reaches<'a>(&'a self, from: &'a str, target: &str, seen: &mut BTreeSet<&'a str>) -> bool {
        self.shape(from).members.0.iter().map(|(_, reference)| reference.shape.as_str()).any(|next| {
            let walk = self.shape(next).is_structure() && !self.shape(next).eventstream;
            walk && (next == target || (seen.insert(next) && self.reaches(next, target, seen)))
        })
    }
}

impl Shape {
    /// A structure that gets a Rust type.
    pub(crate) fn is_structure(&self) -> bool {
        self.kind == "structure" && !self.document
    }
}
