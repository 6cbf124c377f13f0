//! `types.rs`: a struct for every structure, an enum for every union and event stream.

use crate::model::{Model, Reference, Shape};
use crate::names;
use anyhow::{Result, bail, ensure};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A member as Rust sees it.
pub(crate) struct Field {
    /// The model's name.
    pub(crate) wire: String,
    /// The Rust field.
    pub(crate) name: String,
    /// Its type, without `Option` and `Box`.
    pub(crate) base: String,
    /// Plain rather than `Option`.
    pub(crate) plain: bool,
    /// Behind a `Box`, because the type holds itself.
    pub(crate) boxed: bool,
    /// Not to be printed.
    pub(crate) sensitive: bool,
}

pub(crate) fn write(model: &Model) -> Result<String> {
    let mut out = String::from(
        "#![allow(missing_docs, reason = \"the names are the model's; AWS documents them, and its prose is not ours to copy\")]\n\
         #![allow(unused_imports, clippy::large_enum_variant, clippy::enum_variant_names, reason = \"one header for all models; shapes are the model's\")]\n\n\
         use bytes::Bytes;\nuse contract::{EventStream, Map, REDACTED, Timestamp};\nuse std::fmt;\n\n",
    );
    for (name, shape) in model.structures() {
        let rust = names::type_name(name);
        let fields = fields(model, shape)?;
        if is_enum(shape) {
            write_enum(&mut out, &rust, shape, &fields)?;
        } else {
            write_struct(&mut out, &rust, shape, &fields)?;
        }
    }
    Ok(out)
}

/// Whether the shape becomes a Rust enum.
pub(crate) fn is_enum(shape: &Shape) -> bool {
    shape.union || shape.eventstream
}

/// The members of a structure; of a union, its variants.
pub(crate) fn fields(model: &Model, shape: &Shape) -> Result<Vec<Field>> {
    let fields: Vec<Field> =
        shape.members.0.iter().map(|(name, reference)| field(model, shape, name, reference)).collect::<Result<_>>()?;
    let unique: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    ensure!(unique.len() == fields.len(), "two members get the same Rust name: {unique:?}");
    Ok(fields)
}

fn field(model: &Model, owner: &Shape, name: &str, reference: &Reference) -> Result<Field> {
    let target = model.shape(&reference.shape);
    let boxed = model.recursive.contains(&reference.shape) && !owner.eventstream;
    let required = owner.required.iter().any(|required| required == name);
    Ok(Field {
        wire: name.to_owned(),
        name: if is_enum(owner) { names::pascal(name) } else { names::field(name) },
        base: base(model, reference)?,
        plain: required && has_default(target) && !boxed,
        boxed,
        sensitive: model.is_sensitive(&reference.shape),
    })
}

fn has_default(shape: &Shape) -> bool {
    !(shape.document || (shape.is_structure() && is_enum(shape)))
}

fn base(model: &Model, reference: &Reference) -> Result<String> {
    let shape = model.shape(&reference.shape);
    let inner = |part: &Option<Reference>| base(model, part.as_ref().expect("lists and maps name their parts"));
    Ok(match shape.kind.as_str() {
        _ if shape.document || reference.jsonvalue => "serde_json::Value".to_owned(),
        "string" | "character" => "String".to_owned(),
        "boolean" => "bool".to_owned(),
        "integer" | "short" | "byte" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        // A member that is streamed, as opposed to a shape: AWS's own SDKs stream the latter too, but nothing that we have needs it.
        "blob" if reference.streaming => "contract::ByteStream".to_owned(),
        "blob" => "Bytes".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "list" => format!("Vec<{}>", inner(&shape.member)?),
        "map" => format!("Map<{}>", inner(&shape.value)?),
        "structure" if shape.eventstream => format!("EventStream<{}>", names::type_name(&reference.shape)),
        "structure" => names::type_name(&reference.shape),
        other => bail!("{} has the unknown type {other}", reference.shape),
    })
}

impl Field {
    fn rust_type(&self) -> String {
        let boxed = if self.boxed { format!("Box<{}>", self.base) } else { self.base.clone() };
        if self.plain { boxed } else { format!("Option<{boxed}>") }
    }
}

fn write_struct(out: &mut String, rust: &str, shape: &Shape, fields: &[Field]) -> Result<()> {
    let hidden = shape.sensitive || fields.iter().any(|field| field.sensitive);
    writeln!(out, "#[derive({}Clone, PartialEq, Default)]\npub struct {rust} {{", if hidden { "" } else { "Debug, " })?;
    for field in fields {
        writeln!(out, "pub {}: {},", field.name, field.rust_type())?;
    }
    writeln!(out, "}}\n")?;
    if hidden {
        let body = if shape.sensitive {
            format!("f.write_str(\"{rust}(*** sensitive ***)\")")
        } else {
            debug_struct(rust, fields)
        };
        write_debug(out, rust, &body)?;
    }
    Ok(())
}

fn debug_struct(rust: &str, fields: &[Field]) -> String {
    let each: String = fields
        .iter()
        .map(|field| {
            let name = &field.name;
            let value = match (field.sensitive, field.plain) {
                (false, _) => format!("&self.{name}"),
                (true, true) => "&REDACTED".to_owned(),
                (true, false) => format!("&self.{name}.as_ref().map(|_| REDACTED)"),
            };
            format!(".field(\"{}\", {value})", name.trim_start_matches("r#"))
        })
        .collect();
    format!("f.debug_struct(\"{rust}\"){each}.finish()")
}

fn write_enum(out: &mut String, rust: &str, shape: &Shape, variants: &[Field]) -> Result<()> {
    let hidden = shape.sensitive || variants.iter().any(|variant| variant.sensitive);
    writeln!(out, "#[derive({}Clone, PartialEq)]\npub enum {rust} {{", if hidden { "" } else { "Debug, " })?;
    for variant in variants {
        let inner = if variant.boxed { format!("Box<{}>", variant.base) } else { variant.base.clone() };
        writeln!(out, "{}({inner}),", variant.name)?;
    }
    writeln!(out, "}}\n")?;
    if hidden {
        let arms: String = variants
            .iter()
            .map(|variant| {
                let (pattern, value) =
                    if variant.sensitive || shape.sensitive { ("_", "&REDACTED") } else { ("value", "value") };
                format!("Self::{0}({pattern}) => f.debug_tuple(\"{0}\").field({value}).finish(),", variant.name)
            })
            .collect();
        write_debug(out, rust, &format!("match self {{ {arms} }}"))?;
    }
    Ok(())
}

fn write_debug(out: &mut String, rust: &str, body: &str) -> Result<()> {
    writeln!(
        out,
        "impl fmt::Debug for {rust} {{ fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{ {body} }} }}\n"
    )?;
    Ok(())
}
