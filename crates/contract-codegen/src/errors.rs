//! `error.rs`: a constructor for every error shape.

use crate::model::Model;
use crate::names;
use std::fmt::Write;

pub(crate) fn write(model: &Model) -> String {
    let mut out = String::from(
        "//! The modelled errors. What they carry beside the message is added with `Error::with_member`.\n\n",
    );
    let errors = model.shapes.iter().filter(|(_, shape)| shape.exception);
    if errors.clone().next().is_some() {
        out += "use super::schema;\nuse contract::Error;\n\n";
    }
    for (name, shape) in errors {
        let members: Vec<String> = shape.members.0.iter().map(|(name, _)| format!("`{name}`")).collect();
        let members = if members.is_empty() { "no members".to_owned() } else { members.join(", ") };
        let function = names::field(name);
        writeln!(
            out,
            "/// `{name}`, with {members}.\n#[must_use]\npub fn {function}(message: impl Into<String>) -> Error {{ Error::modelled(&schema::{}, message) }}\n",
            names::static_name(name)
        )
        .expect("writing to a string");
    }
    out
}
