//! Is a payload JSON? And if not, how AWS says it.

use serde::de::IgnoredAny;

/// The parser's complaint about a payload that is not JSON, worded as AWS's parser does.
pub(crate) fn complaint(payload: &[u8]) -> Option<String> {
    if let Err(error) = std::str::from_utf8(payload) {
        let byte = payload[error.valid_up_to()];
        let place = if byte >= 0xc2 && error.error_len() != Some(1) { "middle" } else { "start" };
        return Some(format!("Invalid UTF-8 {place} byte 0x{byte:02x}"));
    }
    let error = serde_json::from_slice::<IgnoredAny>(payload).err()?;
    if error.is_eof() {
        return Some("Unexpected end-of-input".to_owned());
    }
    Some(describe(payload, offset(payload, error.line(), error.column())))
}

/// The byte that a line and column of the parser mean; both count from one.
fn offset(payload: &[u8], line: usize, column: usize) -> usize {
    let start: usize =
        payload.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    (start + column.saturating_sub(1)).min(payload.len().saturating_sub(1))
}

fn describe(payload: &[u8], at: usize) -> String {
    const VALUES: &str = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    let text = std::str::from_utf8(payload).unwrap_or("");
    // A bare word is reported whole, from its first letter.
    let start = text[..at].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |found| found + 1);
    let word: String =
        text.get(start..).unwrap_or("").chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if word.starts_with(char::is_alphabetic) {
        return format!("Unrecognized token '{word}': was expecting {VALUES}");
    }
    let found = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('\0');
    let code = u32::from(found);
    let shown =
        if found.is_control() { format!("(CTRL-CHAR, code {code})") } else { format!("'{found}' (code {code})") };
    format!("Unexpected character ({shown}): expected a valid value {VALUES}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(payload: &[u8], expected: Option<&str>) {
        assert_eq!(complaint(payload).as_deref(), expected, "{}", String::from_utf8_lossy(payload));
    }

    #[test]
    fn json_passes() {
        for payload in [&b"{}"[..], b"null", b" [1, 2] ", b"\"x\"", b"1.5e3", "{\"k\":\"\u{fc}\"}".as_bytes()] {
            check(payload, None);
        }
    }

    #[test]
    fn complaints_are_those_of_aws() {
        let values = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
        check(b"\x87", Some("Invalid UTF-8 start byte 0x87"));
        check(b"hello", Some(&format!("Unrecognized token 'hello': was expecting {values}")));
        check(b"{\"a\":", Some("Unexpected end-of-input"));
        check(b"\x19", Some(&format!("Unexpected character ((CTRL-CHAR, code 25)): expected a valid value {values}")));
        check(b"?", Some(&format!("Unexpected character ('?' (code 63)): expected a valid value {values}")));
    }
}
