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
        "#![allow(unused_imports, reason = \"one header for all models\")]\n\n\
         use super::types::*;\nuse contract::Value;\nuse contract::convert::{Fields, only, unknown_variant, variant};\n\n",
    );
    let mut records = Vec::new();
    for (name, shape) in model.structures() {
        let rust = names::type_name(name);
        let fields = types::fields(model, shape)?;
        if types::is_enum(shape) {
            write_enum(&mut out, name, &rust, &fields)?;
        } else {
            write_record(&mut out, name, &rust, &fields)?;
            records.push(rust);
        }
    }
    writeln!(out, "contract::readable! {{ {} }}", records.join("\n"))?;
    Ok(out)
}

fn write_record(out: &mut String, name: &str, rust: &str, fields: &[Field]) -> Result<()> {
    let parameter = if fields.is_empty() { "_" } else { "fields" };
    writeln!(
        out,
        "impl contract::convert::Record for {rust} {{\nconst NAME: &'static str = {name:?};\n\n#[inline]\nfn members(&mut self, {parameter}: &mut Fields) {{"
    )?;
    for Field { wire, name, plain, boxed, .. } in fields {
        let method = match (plain, boxed) {
            (true, _) => "required",
            (false, true) => "boxed",
            (false, false) => "optional",
        };
        writeln!(out, "fields.{method}({wire:?}, &mut self.{name});")?;
    }
    writeln!(out, "}}\n}}\n")?;
    Ok(())
}

fn write_enum(out: &mut String, name: &str, rust: &str, variants: &[Field]) -> Result<()> {
    let (mut into, mut from) = (String::new(), String::new());
    for Field { wire, name, base, boxed, .. } in variants {
        let value = if *boxed { format!("Box::new({base}::try_from(value)?)") } else { "value.try_into()?".to_owned() };
        let unboxed = if *boxed { "*value" } else { "value" };
        into += &format!("{rust}::{name}(value) => variant({wire:?}, {unboxed}),");
        from += &format!("({wire:?}, value) => Ok(Self::{name}({value})),");
    }
    writeln!(out, "impl From<{rust}> for Value {{ fn from(it: {rust}) -> Self {{ match it {{ {into} }} }} }}\n")?;
    writeln!(
        out,
        "impl TryFrom<Value> for {rust} {{ type Error = contract::Error; fn try_from(value: Value) -> Result<Self, contract::Error> {{\
         match only({name:?}, value)? {{ {from} _ => Err(unknown_variant({name:?})) }} }} }}\n"
    )?;
    Ok(())
}
