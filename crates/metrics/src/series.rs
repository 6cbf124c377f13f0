//! The name of a series of values.

use serde::{Deserialize, Serialize};

/// What is measured, of whom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Series {
    /// Whose it is.
    pub account: String,
    /// Where.
    pub region: String,
    /// `AWS/Lambda` or a user's own.
    pub namespace: String,
    /// The metric's name.
    pub name: String,
    /// Names and values, by name.
    pub dimensions: Vec<(String, String)>,
}

impl Series {
    /// A series; the order of dimensions does not matter.
    #[must_use]
    pub fn new(
        account: &str,
        region: &str,
        namespace: &str,
        name: &str,
        mut dimensions: Vec<(String, String)>,
    ) -> Self {
        dimensions.sort();
        Self {
            account: account.to_owned(),
            region: region.to_owned(),
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            dimensions,
        }
    }
}
