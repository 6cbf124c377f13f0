//! The error that an AWS operation answers.

use crate::{Shape, Value};
use std::borrow::Cow;
use std::fmt;

/// An AWS error: a code, a status and what the caller reads. Texts are AWS's own.
///
/// Services build it from the generated constructors (`api::lambda::error::resource_not_found_exception`); what only the log
/// may see goes into [`Error::with_source`].
#[derive(Debug)]
pub struct Error {
    /// The code on the wire, `ResourceNotFoundException`.
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// The text for the caller; `None` prints `null` or nothing, as the protocol has it.
    pub message: Option<String>,
    /// Whether the caller is at fault.
    pub sender_fault: bool,
    /// The modelled error, when it is one: it decides the casing of `message` and further members.
    pub shape: Option<&'static Shape>,
    /// Members beside the message, by the model's name.
    pub members: Vec<(&'static str, Value)>,
    /// Headers that the answer carries besides.
    pub headers: Vec<(&'static str, String)>,
    /// For the log alone.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of the caller's making, not of a modelled shape.
    pub fn client(status: u16, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self::build(status, code.into(), Some(message.into()), true)
    }

    /// An error of our making; `source` goes to the log only.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let text = "An internal error occurred. Please retry the operation.";
        Self::build(500, Cow::Borrowed("InternalFailure"), Some(text.to_owned()), false).with_source(source)
    }

    /// 501: the operation exists on AWS and not yet here.
    #[must_use]
    pub fn not_implemented(service: &str, operation: &str) -> Self {
        let text = format!("Freehold does not implement {service}:{operation} yet");
        Self::build(501, Cow::Borrowed("NotImplemented"), Some(text), false)
    }

    /// A modelled error; used by generated constructors.
    #[must_use]
    pub fn modelled(shape: &'static Shape, message: impl Into<String>) -> Self {
        let error = shape.error().expect("only error shapes have constructors");
        let mut built = Self::build(error.status, Cow::Borrowed(error.code), Some(message.into()), error.sender_fault);
        built.shape = Some(shape);
        built
    }

    fn build(status: u16, code: Cow<'static, str>, message: Option<String>, sender_fault: bool) -> Self {
        Self {
            code,
            status,
            message,
            sender_fault,
            shape: None,
            members: Vec::new(),
            headers: Vec::new(),
            source: None,
        }
    }

    /// Adds what only the log may see.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Adds a member beside the message.
    #[must_use]
    pub fn with_member(mut self, name: &'static str, value: Value) -> Self {
        self.members.push((name, value));
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status, self.code, self.message.as_deref().unwrap_or(""))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
