//! Codes of virtual devices: RFC 6238 with SHA-1, six digits, thirty seconds.

use crate::keys::{self, MFA_DEVICES};
use crate::sessions::Sessions;
use aws_lc_rs::hmac;
use platform::{Identity, Principal};
use store::{ReadError, WriteError};

const STEP_S: i64 = 30;
/// Codes of the step before and after count too, since clocks differ.
const DRIFT_STEPS: i64 = 1;
const MODULUS: u32 = 1_000_000;
const BASE_32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Why a second factor was not believed.
#[derive(Debug, thiserror::Error)]
pub enum MfaError {
    /// The caller has no such device.
    #[error("there is no such device of the caller")]
    UnknownDevice,
    /// The code is not that of the device at this time, or was used.
    #[error("the code is wrong or was used")]
    WrongCode,
    /// The store could not be read.
    #[error("the device could not be looked up")]
    Read(#[from] ReadError),
    /// The store could not be written.
    #[error("the code could not be used up")]
    Write(#[from] WriteError),
}

impl Sessions {
    /// Takes a code of the caller's own device, which then is used up; gives the time.
    ///
    /// # Errors
    /// See [`MfaError`].
    pub async fn second_factor(&self, caller: &Principal, serial: &str, code: &str) -> Result<i64, MfaError> {
        let identity = caller.identity().ok_or(MfaError::UnknownDevice)?;
        let device = self.directory().mfa_device(serial).await?.ok_or(MfaError::UnknownDevice)?;
        if device.account != identity.account.as_str() || device.user.as_deref() != Some(user_of(identity)) {
            return Err(MfaError::UnknownDevice);
        }
        let now_ms = self.now_ms();
        let step = step_of(&device.seed, now_ms, code).ok_or(MfaError::WrongCode)?;
        let row = &keys::exact(&device.account, &device.name);
        let first_use = self
            .directory()
            .store()
            .write("iam.mfa_code", |tx| async move {
                let Some(mut device) = tx.get(&MFA_DEVICES, row).await?.filter(|device| device.last_step < step) else {
                    return Ok(false);
                };
                device.last_step = step;
                tx.put(&MFA_DEVICES, row, &device)?;
                Ok(true)
            })
            .await?;
        if first_use { Ok(now_ms) } else { Err(MfaError::WrongCode) }
    }
}

/// The user's name; empty for root.
fn user_of(identity: &Identity) -> &str {
    if identity.root { "" } else { identity.arn.rsplit('/').next().unwrap_or_default() }
}

/// The number of the step, near now, whose code it is.
#[must_use]
pub fn step_of(seed: &str, now_ms: i64, given: &str) -> Option<i64> {
    let secret = decode(seed)?;
    let now = now_ms.div_euclid(1000).div_euclid(STEP_S);
    (now - DRIFT_STEPS..=now + DRIFT_STEPS).find(|step| code(&secret, *step) == given)
}

/// A seed of 64 characters for a new device.
#[must_use]
pub fn seed(ids: &dyn platform::Ids) -> String {
    ids.text(BASE_32, 64)
}

fn code(secret: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let at = usize::from(tag[tag.len() - 1] & 0xf);
    let number = u32::from_be_bytes([tag[at] & 0x7f, tag[at + 1], tag[at + 2], tag[at + 3]]);
    format!("{:06}", number % MODULUS)
}

fn decode(seed: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(seed.len() * 5 / 8);
    let (mut buffer, mut bits) = (0_u32, 0);
    for digit in seed.bytes().filter(|byte| *byte != b'=') {
        let value = BASE_32.iter().position(|known| *known == digit.to_ascii_uppercase())?;
        buffer = buffer << 5 | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(buffer >> bits & 0xff).ok()?);
            buffer &= (1 << bits) - 1;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, of whose eight digits the last six count here.
    #[test]
    fn codes_of_the_standard() {
        let secret = b"12345678901234567890";
        for (seconds, expected) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            assert_eq!(code(secret, seconds / STEP_S), expected, "{seconds}");
        }
        assert_eq!(decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").as_deref(), Some(&secret[..]));
    }

    #[test]
    fn codes_near_now_count() {
        let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        for (at_ms, found) in [(59_000, Some(1)), (29_000, Some(1)), (89_000, Some(1)), (119_000, None)] {
            assert_eq!(step_of(seed, at_ms, "287082"), found, "{at_ms}");
        }
        assert_eq!(step_of(seed, 59_000, "287083"), None);
        assert_eq!(step_of("not base 32!", 59_000, "287082"), None);
    }
}
