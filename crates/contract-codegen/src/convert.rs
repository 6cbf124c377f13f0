//! `convert.rs`: between every type and `Value`.
//!
//! The functions are `#[inline]` so that a crate pays only for those it uses.

use crate::model::Model;
use crate::names;
use crate::types::{self, Field};
use anyhow::Result;
use std::fmt::Write;

pub(crate) fn write(model: &Model) -> Result<String> {
    let mut out = String::from(
        "#![allow(unused_imports, reason = \"one header for all models\")]\n\nuse super::types::*;\nuse contract::{Fields, Value, unknown_variant, variant};\n\n",
    );
    for (name, shape) in model.structures() {
        let rust = names::type_name(name);
        let fields = types::fields(model, shape)?;
        let (into, from) = match (types::is_enum(shape), fields.is_empty()) {
            (true, _) => (enum_into(&rust, &fields), enum_from(name, &fields)),
            (false, true) => ("let _ = it; Value::Struct(Vec::new())".to_owned(), format!("Fields::open(\"{name}\", value)?; Ok(Self {{}})")),
            (false, false) => (struct_into(&fields), struct_from(name, &fields)),
        };
        writeln!(out, "impl From<{rust}> for Value {{ #[inline] fn from(it: {rust}) -> Self {{ {into} }} }}\n")?;
        writeln!(
            out,
            "impl TryFrom<Value> for {rust} {{ type Error = contract::Error; #[inline] fn try_from(value: Value) -> Result<Self, contract::Error> {{ {from} }} }}\n"
        )?;
    }
    Ok(out)
}

fn struct_into(fields: &[Field]) -> String {
    let puts: String = fields.iter().map(|Field { wire, name, plain, .. }| {
        let put = if *plain { "put" } else { "put_some" };
        format!("to.{put}(\"{wire}\", it.{name});")
    }).collect();
    format!("let mut to = Fields::with_capacity({}); {puts} to.into()", fields.len())
}

fn struct_from(shape: &str, fields: &[Field]) -> String {
    let takes: String = fields.iter().map(|Field { wire, name, plain, boxed, .. }| {
        let take = match (plain, boxed) {
            (true, _) => "take",
            (false, true) => "take_boxed",
            (false, false) => "take_some",
        };
        format!("{name}: from.{take}(\"{wire}\")?,")
    }).collect();
    format!("let mut from = Fields::open(\"{shape}\", value)?; Ok(Self {{ {takes} }})")
}

fn enum_into(rust: &str, variants: &[Field]) -> String {
    let arms: String = variants.iter().map(|Field { wire, name, .. }| format!("{rust}::{name}(value) => variant(\"{wire}\", value),")).collect();
    format!("match it {{ {arms} }}")
}

fn enum_from(shape: &str, variants: &[Field]) -> String {
    let arms: String = variants.iter().map(|Field { wire, name, base, boxed, .. }| {
        let value = if *boxed { format!("Box::new({base}::try_from(value)?)") } else { "value.try_into()?".to_owned() };
        format!("\"{wire}\" => Ok(Self::{name}({value})),")
    }).collect();
    format!("let (name, value) = Fields::open(\"{shape}\", value)?.only()?; match name {{ {arms} _ => Err(unknown_variant(\"{shape}\")) }}")
}
