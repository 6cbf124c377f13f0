//! Where the services differ.

use crate::limits;

/// Whose pattern it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Rules and archives of EventBridge.
    EventBridge,
    /// Filters of event source mappings and pipes.
    Lambda,
    /// A filter policy of scope `MessageAttributes`: one level, over typed attributes.
    SnsAttributes,
    /// A filter policy of scope `MessageBody`.
    SnsBody,
}

impl Dialect {
    pub(crate) fn is_sns(self) -> bool {
        matches!(self, Self::SnsAttributes | Self::SnsBody)
    }

    pub(crate) fn number_max(self) -> f64 {
        if self.is_sns() { limits::SNS_NUMBER_MAX } else { limits::RULER_NUMBER_MAX }
    }

    /// `-5.0E9`, as AWS writes it.
    pub(crate) fn number_text(self) -> &'static str {
        if self.is_sns() { "1.0E9" } else { "5.0E9" }
    }
}
