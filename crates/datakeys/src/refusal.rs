//! KMS's refusals, as the services that use its keys tell of them.

use contract::Error;

/// Why KMS refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not.
    AccessDenied,
    /// The key is disabled.
    Disabled,
    /// The key waits for its deletion or its material.
    InvalidState,
    /// There is no such key or alias.
    NotFound,
    /// The key is not for encryption.
    InvalidKeyUsage,
    /// Too many calls.
    Throttled,
}

/// What KMS's error is, with its text as AWS's services hand it on; the error itself when it is KMS's fault.
///
/// # Errors
/// The error, if it is no refusal.
pub fn refusal(error: Error, request_id: &str) -> Result<(Refusal, String), Error> {
    let refusal = match error.code.as_ref() {
        _ if error.status >= 500 => return Err(error),
        "DisabledException" => Refusal::Disabled,
        "KMSInvalidStateException" => Refusal::InvalidState,
        "NotFoundException" => Refusal::NotFound,
        "InvalidKeyUsageException" => Refusal::InvalidKeyUsage,
        "ThrottlingException" | "LimitExceededException" => Refusal::Throttled,
        _ => Refusal::AccessDenied,
    };
    let message = error.message.as_deref().filter(|message| !message.is_empty()).unwrap_or("null");
    let text = format!(
        "{message} (Service: AWSKMS; Status Code: {}; Error Code: {}; Request ID: {request_id}; Proxy: null)",
        error.status, error.code
    );
    Ok((refusal, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_from_faults() {
        for (code, wanted) in [
            ("AccessDeniedException", Refusal::AccessDenied),
            ("DisabledException", Refusal::Disabled),
            ("KMSInvalidStateException", Refusal::InvalidState),
            ("NotFoundException", Refusal::NotFound),
            ("InvalidKeyUsageException", Refusal::InvalidKeyUsage),
            ("IncorrectKeyException", Refusal::AccessDenied),
        ] {
            let (seen, text) = refusal(Error::client(400, code, "m"), "r").expect("a refusal");
            let told = format!("m (Service: AWSKMS; Status Code: 400; Error Code: {code}; Request ID: r; Proxy: null)");
            assert_eq!((seen, text), (wanted, told));
        }
        assert!(refusal(Error::client(500, "KMSInternalException", "m"), "r").is_err());
    }
}
