//! `operations.rs`: a type for every operation, the trait of those that we implement, and its handler.

use crate::Entry;
use crate::model::{Model, Operation, Side};
use crate::names;
use anyhow::Result;
use std::fmt::Write;

pub(crate) fn write(entry: &Entry, model: &Model) -> Result<String> {
    let implemented: Vec<(&String, &Operation)> =
        model.operations.iter().filter(|(name, _)| entry.implemented.contains(name)).collect();
    let mut out = String::new();
    if !implemented.is_empty() {
        out += "use super::schema::SERVICE;\nuse super::types;\nuse crate::dispatch::{not_implemented, run};\nuse contract::{Error, Operation, Service, Value};\n";
        out += "use platform::{BoxFuture, Call, Context, Handler};\nuse std::sync::Arc;\n\n";
        write_trait(&mut out, entry, &implemented)?;
        write_handler(&mut out, entry, &implemented)?;
    }
    write_types(&mut out, model)?;
    Ok(out)
}

fn write_trait(out: &mut String, entry: &Entry, operations: &[(&String, &Operation)]) -> Result<()> {
    writeln!(
        out,
        "/// What we implement of `{}`, one method an operation.\npub trait {}: Send + Sync + 'static {{",
        entry.name,
        entry.trait_name()
    )?;
    for (name, operation) in operations {
        writeln!(
            out,
            "/// `{name}`{}.\nfn {}(&self, call: Call<{}>) -> impl Future<Output = Result<{}, Error>> + Send;\n",
            binding(operation),
            names::field(name),
            rust_type(operation.input.as_ref(), "types::"),
            rust_type(operation.output.as_ref(), "types::")
        )?;
    }
    writeln!(out, "}}\n")?;
    Ok(())
}

fn binding(operation: &Operation) -> String {
    let http = &operation.http;
    match (http.request_uri.as_str(), http.response_code) {
        ("/", _) => String::new(),
        (uri, status) => format!(": {} `{uri}`, {}", http.method, status.unwrap_or(200)),
    }
}

fn write_handler(out: &mut String, entry: &Entry, operations: &[(&String, &Operation)]) -> Result<()> {
    let name = entry.trait_name();
    let arms: String = operations
        .iter()
        .map(|(operation, _)| {
            format!("\"{operation}\" => run(ctx, input, |call| self.0.{}(call)),", names::field(operation))
        })
        .collect();
    writeln!(
        out,
        "/// The service as the bus sees it.\n\
         pub fn handler<T: {name}>(service: Arc<T>) -> Arc<dyn Handler> {{ Arc::new(Dispatch(service)) }}\n\n\
         struct Dispatch<T>(Arc<T>);\n\n\
         impl<T: {name}> Handler for Dispatch<T> {{\n\
         fn service(&self) -> &'static Service {{ &SERVICE }}\n\n\
         fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {{\n\
         match operation.name {{ {arms} _ => not_implemented(&SERVICE, operation) }}\n}}\n}}\n"
    )?;
    Ok(())
}

fn write_types(out: &mut String, model: &Model) -> Result<()> {
    writeln!(out, "/// Every operation with its types, for `Bus::call`.\npub mod op {{\n")?;
    writeln!(
        out,
        "use crate::dispatch::operations;\nuse super::super::{{types, schema::SERVICE}};\n\noperations! {{ SERVICE;"
    )?;
    for (name, operation) in &model.operations {
        let input = rust_type(operation.input.as_ref(), "types::");
        let output = rust_type(operation.output.as_ref(), "types::");
        writeln!(out, "{}, \"{name}\", {input}, {output};", names::pascal(name))?;
    }
    writeln!(out, "}}\n}}")?;
    Ok(())
}

fn rust_type(side: Option<&Side>, path: &str) -> String {
    side.map_or_else(|| "()".to_owned(), |side| format!("{path}{}", names::type_name(&side.shape)))
}
