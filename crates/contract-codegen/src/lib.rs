//! Writes `crates/api` from `models/`: the static tables, the typed structs, and a trait of the operations we implement.
//!
//! A pure function from text to text, so that `cargo xtask models --check` can compare. Knows nothing of run time: what the
//! generated code leans on lives in `contract` and `platform`.

mod convert;
mod errors;
mod format;
mod model;
mod names;
mod operations;
mod schema;
mod services;
mod types;

pub use services::Entry;

use anyhow::{Context, Result};
use std::path::Path;

/// A file to be written, by its path below `crates/api/src`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// `lambda/types.rs`
    pub path: String,
    /// Its text, formatted.
    pub text: String,
}

/// Everything that belongs below `crates/api/src`, from the folder `models`.
///
/// # Errors
/// When a model is missing, malformed, or uses what the generator does not know; and when `rustfmt` fails.
pub fn generate(models: &Path) -> Result<Vec<File>> {
    let entries = services::read(&models.join("services.toml"))?;
    let mut files = vec![File { path: "lib.rs".into(), text: library(&entries) }];
    for entry in &entries {
        let model = model::read(models, entry).with_context(|| format!("model of {}", entry.name))?;
        files.extend(service(entry, &model).with_context(|| format!("code of {}", entry.name))?);
    }
    for file in &mut files {
        file.text = format::rust(&file.text).with_context(|| file.path.clone())?;
    }
    Ok(files)
}

fn service(entry: &Entry, model: &model::Model) -> Result<Vec<File>> {
    let file =
        |name: &str, text: String| File { path: format!("{}/{name}.rs", entry.module()), text: header(entry) + &text };
    Ok(vec![
        file("mod", contents(entry)),
        file("schema", schema::write(entry, model)?),
        file("types", types::write(model)?),
        file("convert", convert::write(model)?),
        file("error", errors::write(model)),
        file("operations", operations::write(entry, model)?),
    ])
}

fn header(entry: &Entry) -> String {
    format!(
        "// Generated from `models/{}.json` by `cargo xtask models`: change the generator, not this file.\n",
        entry.name
    )
}

fn contents(entry: &Entry) -> String {
    let handler =
        if entry.implemented.is_empty() { String::new() } else { format!(", {}, handler", entry.trait_name()) };
    format!(
        "//! The model of `{}`: its tables, types, errors and operations.\n\
         mod convert;\npub mod error;\nmod operations;\nmod schema;\nmod types;\n\n\
         pub use operations::{{op{handler}}};\npub use schema::SERVICE;\npub use types::*;\n",
        entry.name
    )
}

fn library(entries: &[Entry]) -> String {
    let modules: String = entries.iter().map(|entry| format!("pub mod {};\n", entry.module())).collect();
    let trips: String =
        entries.iter().map(|entry| format!("{:?} => {}::op::ROUND_TRIPS,", entry.name, entry.module())).collect();
    let statics: String = entries.iter().map(|entry| format!("&{}::SERVICE,", entry.module())).collect();
    format!(
        "//! The AWS services as Rust: per service a module with `SERVICE` (its tables), a type for every structure, `error` (its\n\
         //! modelled errors), `op` (its operations, typed), and, where we implement some, a trait of these and `handler`.\n\
         //!\n\
         //! Generated from `models/` by `cargo xtask models`: change the generator, not these files.\n\n\
         mod dispatch;\n\n{modules}\n\
         /// Every service, implemented or not, by name.\n#[must_use]\n\
         pub fn services() -> &'static [&'static contract::Service] {{ static SERVICES: &[&contract::Service] = &[{statics}]; SERVICES }}\n\n\
         /// The service of that name.\n#[must_use]\n\
         pub fn service(name: &str) -> Option<&'static contract::Service> {{ services().iter().copied().find(|service| service.name == name) }}\n\n\
         #[cfg(feature = \"round-trips\")]\npub use dispatch::RoundTrip;\n\n\
         /// The types of an operation as functions, for the contract's tests.\n#[cfg(feature = \"round-trips\")]\n#[must_use]\n\
         pub fn round_trip(service: &str, operation: &str) -> Option<RoundTrip> {{\n\
         let table: &[RoundTrip] = match service {{ {trips} _ => &[] }};\n\
         table.iter().copied().find(|trip| trip.operation == operation) }}\n"
    )
}
