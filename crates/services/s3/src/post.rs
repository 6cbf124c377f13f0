//! Uploads by web forms: what the form says, and whether its policy allows it.

use contract::{Error, Value};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

/// A form as it was sent: fields in order, then the file.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct PostForm {
    /// Fields before the file, names in lower case.
    pub(crate) fields: Vec<(String, String)>,
    /// Where in the body the file is.
    pub(crate) file: std::ops::Range<usize>,
}

fn malformed() -> Error {
    Error::client(400, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.")
}

fn find(body: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    body.get(from..)?.windows(wanted.len()).position(|window| window == wanted).map(|at| from + at)
}

impl PostForm {
    /// Reads a body; `content_type` names the boundary.
    ///
    /// # Errors
    /// `MalformedPOSTRequest` and its kin.
    pub(crate) fn parse(content_type: &str, body: &[u8]) -> Result<Self, Error> {
        let boundary =
            content_type.split(';').find_map(|part| part.trim().strip_prefix("boundary=")).ok_or_else(malformed)?;
        let boundary = format!("--{}", boundary.trim_matches('"'));
        let (mut form, mut found, mut bytes) = (Self::default(), false, 20 * 1024_usize);
        let mut at = find(body, boundary.as_bytes(), 0).ok_or_else(malformed)? + boundary.len();
        while !body[at..].starts_with(b"--") {
            at += if body[at..].starts_with(b"\r\n") { 2 } else { return Err(malformed()) };
            let head_end = find(body, b"\r\n\r\n", at).ok_or_else(malformed)?;
            let head = String::from_utf8_lossy(&body[at..head_end]).into_owned();
            let start = head_end + 4;
            let end = find(body, format!("\r\n{boundary}").as_bytes(), start).ok_or_else(malformed)?;
            let name = parameter(&head, "name").ok_or_else(malformed)?.to_ascii_lowercase();
            if name == "file" {
                form.name_file(&parameter(&head, "filename").unwrap_or_default());
                form.file = start..end;
                found = true;
                break; // what follows the file does not count
            }
            bytes = bytes.checked_sub(end - start).ok_or_else(|| {
                Error::client(
                    400,
                    "MaxPostPreDataLengthExceeded",
                    "Your POST request fields preceding the upload file was too large.",
                )
            })?;
            form.fields.push((name, String::from_utf8_lossy(&body[start..end]).into_owned()));
            at = end + 2 + boundary.len();
        }
        if !found {
            return Err(crate::error::argument("file", "0", "POST requires exactly one file upload per request."));
        }
        Ok(form)
    }

    /// Puts the file's name where fields say so. Of a path only the last part counts.
    fn name_file(&mut self, path: &str) {
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
        let signed = |field: &str| matches!(field, "policy" | "signature" | "x-amz-signature");
        for (_, value) in self.fields.iter_mut().filter(|(field, _)| !signed(field)) {
            *value = value.replace("${filename}", name);
        }
    }

    /// A field.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The field with tags, a document, as the header that means the same.
    pub(crate) fn tagging(&self) -> Result<Option<String>, Error> {
        let Some(document) = self.field("tagging").filter(|document| !document.trim().is_empty()) else {
            return Ok(None);
        };
        let mut pairs = Vec::new();
        for tag in document.split("<Tag>").skip(1) {
            let key = element(tag, "Key").ok_or_else(crate::error::malformed_xml)?;
            let value = element(tag, "Value").ok_or_else(crate::error::malformed_xml)?;
            pairs.push(format!("{}={}", encoded(&key), encoded(&value)));
        }
        if pairs.is_empty() && !document.contains("TagSet") {
            return Err(crate::error::malformed_xml());
        }
        Ok(Some(pairs.join("&")))
    }

    /// The key.
    ///
    /// # Errors
    /// When the form has none.
    pub(crate) fn key(&self) -> Result<String, Error> {
        let key = self.field("key").filter(|key| !key.is_empty()).ok_or_else(|| {
            let text = "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.";
            crate::error::argument("key", "", text)
        })?;
        Ok(key.to_owned())
    }

    /// Checks the policy, already decoded, against form and file.
    ///
    /// # Errors
    /// `AccessDenied` with the condition that failed, `EntityTooLarge`, `EntityTooSmall`, `InvalidPolicyDocument`.
    pub(crate) fn check_policy(&self, policy: &str, bucket: &str, now_ms: i64) -> Result<(), Error> {
        if policy.trim().is_empty() {
            return Err(invalid("Expecting '{' but found End-of-Input"));
        }
        let policy: Json = serde_json::from_str(policy).map_err(|_| invalid("Invalid JSON."))?;
        // The names of these two are not those of fields: their case counts.
        let member = |name: &str| policy.get(name);
        let expiration =
            member("expiration").and_then(Json::as_str).ok_or_else(|| invalid("Policy missing expiration."))?;
        let ends: jiff::Timestamp =
            expiration.parse().map_err(|_| invalid(&format!("Invalid 'expiration' value: '{expiration}'")))?;
        if ends.as_millisecond() < now_ms {
            return Err(denied("Invalid according to Policy: Policy expired."));
        }
        let conditions = member("conditions").ok_or_else(|| invalid("Policy missing conditions."))?;
        let conditions = conditions.as_array().ok_or_else(|| invalid("Invalid 'conditions' value: must be a List."))?;
        let mut covered = vec![
            "file".to_owned(),
            "policy".to_owned(),
            "x-amz-signature".to_owned(),
            "awsaccesskeyid".to_owned(),
            "signature".to_owned(),
        ];
        for condition in conditions {
            self.check_condition(condition, bucket, &mut covered)?;
        }
        // The bucket counts as a field of every form.
        let names = self.fields.iter().map(|(name, _)| name.as_str()).chain(["bucket"]);
        let is_extra = |name: &&str| !covered.iter().any(|one| one == name) && !name.starts_with("x-ignore-");
        match names.into_iter().find(is_extra) {
            Some(name) => Err(denied(&format!("Invalid according to Policy: Extra input fields: {name}"))),
            None => Ok(()),
        }
    }

    fn check_condition(&self, condition: &Json, bucket: &str, covered: &mut Vec<String>) -> Result<(), Error> {
        let failed = || denied(&format!("Invalid according to Policy: Policy Condition failed: {}", shown(condition)));
        let actual = |name: &str| match name {
            "bucket" => Some(bucket.to_owned()),
            "key" => self.key().ok(),
            name => self.field(name).map(str::to_owned),
        };
        match condition {
            Json::Object(pairs) => {
                if pairs.len() != 1 {
                    let text = "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.";
                    return Err(invalid(text));
                }
                for (name, wanted) in pairs {
                    let name = name.to_ascii_lowercase();
                    if !wanted.is_string() {
                        return Err(invalid("Invalid Simple-Condition: value must be a string."));
                    }
                    if actual(&name).as_deref() != wanted.as_str() {
                        return Err(denied(&format!(
                            "Invalid according to Policy: Policy Condition failed: [\"eq\", \"${name}\", {wanted}]"
                        )));
                    }
                    covered.push(name);
                }
                Ok(())
            }
            Json::Array(items) => {
                let operation = items.first().and_then(Json::as_str).map(str::to_ascii_lowercase);
                match (operation.as_deref(), items.get(1), items.get(2)) {
                    (Some("content-length-range"), Some(least), Some(most)) => {
                        let number = |value: &Json| value.as_u64().or_else(|| value.as_str()?.parse().ok());
                        let bad =
                            || invalid("Invalid Condition: content-length-range must be two non-negative integers.");
                        let (least, most) = (number(least).ok_or_else(bad)?, number(most).ok_or_else(bad)?);
                        if items.len() != 3 {
                            return Err(invalid("Invalid content-length-range: wrong number of arguments."));
                        }
                        let size = self.file.len() as u64;
                        if size > most {
                            return Err(Error::client(
                                400,
                                "EntityTooLarge",
                                "Your proposed upload exceeds the maximum allowed size",
                            )
                            .with_member("ProposedSize", bytes(size))
                            .with_member("MaxSizeAllowed", bytes(most)));
                        }
                        if size < least {
                            return Err(Error::client(
                                400,
                                "EntityTooSmall",
                                "Your proposed upload is smaller than the minimum allowed size",
                            )
                            .with_member("ProposedSize", bytes(size))
                            .with_member("MinSizeAllowed", bytes(least)));
                        }
                        Ok(())
                    }
                    (Some(kind @ ("eq" | "starts-with")), Some(name), Some(wanted)) if items.len() == 3 => {
                        let name = name
                            .as_str()
                            .and_then(|name| name.strip_prefix('$'))
                            .ok_or_else(failed)?
                            .to_ascii_lowercase();
                        let bad = || invalid(&format!("Invalid {kind}: value must be a string."));
                        let (wanted, value) = (wanted.as_str().ok_or_else(bad)?, actual(&name).unwrap_or_default());
                        let fits = if kind == "eq" { value == wanted } else { value.starts_with(wanted) };
                        covered.push(name);
                        if fits { Ok(()) } else { Err(failed()) }
                    }
                    (None, ..) => Err(invalid("Invalid Condition: missing operation identifier.")),
                    (Some(kind @ ("eq" | "starts-with" | "content-length-range")), ..) => {
                        Err(invalid(&format!("Invalid {kind}: wrong number of arguments.")))
                    }
                    (Some(other), ..) => Err(invalid(&format!("Invalid Condition: unknown operation '{other}'."))),
                }
            }
            _ => Err(invalid("Invalid condition test: must be a List or Object.")),
        }
    }
}

/// The text of an element, its entities resolved.
fn element(xml: &str, name: &str) -> Option<String> {
    let start = xml.find(&format!("<{name}>"))? + name.len() + 2;
    let len = xml.get(start..)?.find(&format!("</{name}>"))?;
    let text = &xml[start..start + len];
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    Some(text.replace("&amp;", "&"))
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn bytes(count: u64) -> Value {
    Value::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A condition as AWS writes it.
fn shown(condition: &Json) -> String {
    match condition {
        Json::Array(items) => format!("[{}]", items.iter().map(Json::to_string).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn invalid(text: &str) -> Error {
    Error::client(400, "InvalidPolicyDocument", format!("Invalid Policy: {text}"))
}

fn denied(text: &str) -> Error {
    Error::client(403, "AccessDenied", text)
}

/// A parameter of `Content-Disposition`.
fn parameter(head: &str, name: &str) -> Option<String> {
    let line = header(head, "content-disposition")?;
    line.split(';').find_map(|part| {
        let (key, value) = part.trim().split_once('=')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim_matches('"').to_owned())
    })
}

fn header(head: &str, name: &str) -> Option<String> {
    head.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=xx";

    fn body(fields: &[(&str, &str)], file: &str) -> Vec<u8> {
        let mut body: String = fields
            .iter()
            .map(|(name, value)| format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"))
            .collect();
        body.push_str(&format!("--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\n{file}\r\n--xx--\r\n"));
        body.into_bytes()
    }

    #[test]
    fn forms_are_read() {
        let bytes = body(&[("Key", "up/${filename}"), ("acl", "private")], "hello");
        let form = PostForm::parse(TYPE, &bytes).expect("a form");
        assert_eq!((form.key().ok().as_deref(), form.field("acl")), (Some("up/f.txt"), Some("private")));
        assert_eq!(&bytes[form.file.clone()], b"hello");
        let path = String::from_utf8(bytes.clone()).expect("a text").replace("f.txt", "C:\\dir/g.txt");
        let path = PostForm::parse(TYPE, path.replace("private", "${filename}").as_bytes()).expect("a form");
        assert_eq!((path.key().ok().as_deref(), path.field("acl")), (Some("up/g.txt"), Some("g.txt")));
        assert!(PostForm::parse(TYPE, b"--xx--\r\n").is_err());
        assert!(PostForm::parse("multipart/form-data", &bytes).is_err());
        assert!(PostForm::parse(TYPE, b"nothing").is_err());
    }

    #[test]
    fn policies_bind_the_form() {
        let policy =
            |conditions: &str| format!(r#"{{"expiration":"2030-01-01T00:00:00Z","conditions":[{conditions}]}}"#);
        let bytes = body(&[("key", "up/a"), ("acl", "private")], "hello");
        let form = PostForm::parse(TYPE, &bytes).expect("a form");
        for (conditions, code) in [
            (r#"{"bucket":"b"},["starts-with","$key","up/"],{"acl":"private"}"#, None),
            (r#"{"bucket":"b"},["eq","$key","up/a"],["starts-with","$acl",""]"#, None),
            (r#"{"bucket":"c"},["starts-with","$key","up/"],{"acl":"private"}"#, Some("AccessDenied")),
            (r#"["starts-with","$key","down/"],{"acl":"private"}"#, Some("AccessDenied")),
            (r#"["starts-with","$key",""]"#, Some("AccessDenied")),
            (r#"["starts-with","$key",""],{"acl":"private"},["content-length-range",1,4]"#, Some("EntityTooLarge")),
            (r#"["starts-with","$key",""],{"acl":"private"},["content-length-range",6,9]"#, Some("EntityTooSmall")),
            // The bucket must be among the conditions.
            (r#"["starts-with","$key",""],{"acl":"private"}"#, Some("AccessDenied")),
        ] {
            let got = form.check_policy(&policy(conditions), "b", 0).err().map(|error| error.code.into_owned());
            assert_eq!(got.as_deref(), code, "{conditions}");
        }
        for (conditions, text) in [
            (r#"["starts-with","$key",""],{"acl":"private"}"#, "according to Policy: Extra input fields: bucket"),
            ("1", "Policy: Invalid condition test: must be a List or Object."),
            ("[]", "Policy: Invalid Condition: missing operation identifier."),
            (r#"["like","$key","a"]"#, "Policy: Invalid Condition: unknown operation 'like'."),
            (r#"["eq","$key"]"#, "Policy: Invalid eq: wrong number of arguments."),
            (r#"["content-length-range",1]"#, "Policy: Invalid content-length-range: wrong number of arguments."),
            (r#"{"acl":1}"#, "Policy: Invalid Simple-Condition: value must be a string."),
        ] {
            let got = form.check_policy(&policy(conditions), "b", 0).err().and_then(|error| error.message);
            assert_eq!(got, Some(format!("Invalid {text}")), "{conditions}");
        }
        let late = form.check_policy(&policy(""), "b", i64::MAX);
        assert_eq!(
            late.err().and_then(|error| error.message).as_deref(),
            Some("Invalid according to Policy: Policy expired.")
        );
    }
}
