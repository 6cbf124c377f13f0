//! XML by schema: bodies of REST-XML, answers of Query.

pub(crate) mod read;
pub(crate) mod write;
