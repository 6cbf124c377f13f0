//! Why a delivery failed, in the words of dead letters.

use contract::Error;

/// `ERROR_CODE` of a dead letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum Code {
    NoPermissions,
    NoResource,
    Throttling,
    InvalidParameter,
    ErrorFromTarget,
    ConnectionFailure,
    SdkClientError,
    Timeout,
    ThirdAccountHopDetected,
}

impl Code {
    /// As it is written.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::NoPermissions => "NO_PERMISSIONS",
            Self::NoResource => "NO_RESOURCE",
            Self::Throttling => "THROTTLING",
            Self::InvalidParameter => "INVALID_PARAMETER",
            Self::ErrorFromTarget => "ERROR_FROM_TARGET",
            Self::ConnectionFailure => "CONNECTION_FAILURE",
            Self::SdkClientError => "SDK_CLIENT_ERROR",
            Self::Timeout => "TIMEOUT",
            Self::ThirdAccountHopDetected => "THIRD_ACCOUNT_HOP_DETECTED",
        }
    }
}

/// A delivery that did not arrive.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// AWS's word for it.
    pub code: Code,
    /// For the dead letter.
    pub message: String,
    /// Whether it may work later.
    pub passes: bool,
    /// The error's own code, `AccessDeniedException`.
    pub name: String,
}

impl Failure {
    /// A failure that stays.
    pub fn lasting(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), passes: false, name: code.text().to_owned() }
    }

    /// A failure that may pass.
    pub fn passing(code: Code, message: impl Into<String>) -> Self {
        Self { passes: true, ..Self::lasting(code, message) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let missing = error.code.contains("NotFound")
            || error.code.contains("NonExistent")
            || error.code.contains("DoesNotExist");
        let (code, passes) = match error.status {
            _ if error.code.contains("AccessDenied") || error.code == "AuthorizationError" => {
                (Code::NoPermissions, false)
            }
            429 => (Code::Throttling, true),
            _ if error.code.contains("Throttl") || error.code == "TooManyRequestsException" => (Code::Throttling, true),
            403 => (Code::NoPermissions, false),
            404 => (Code::NoResource, false),
            _ if missing => (Code::NoResource, false),
            501 => (Code::SdkClientError, false),
            500.. => (Code::ErrorFromTarget, true),
            _ => (Code::InvalidParameter, false),
        };
        let name = error.code.to_string();
        Self { code, message: error.message.unwrap_or_default(), passes, name }
    }
}
