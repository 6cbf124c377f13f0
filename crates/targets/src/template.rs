//! Templates with variables between `<` and `>`.

use serde_json::Value;

/// Which characters a variable's name has besides letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Names that a rule's target gives to paths: `<name>`.
    Declared,
    /// Paths themselves too: `<$.body.items[0]>`.
    Paths,
}

impl Names {
    fn allows(self, c: char) -> bool {
        let more = match self {
            Self::Declared => "_-.",
            Self::Paths => "_-.$[]*'\"",
        };
        c.is_ascii_alphanumeric() || more.contains(c)
    }

    /// The name at the beginning of a text, and what follows it.
    fn placeholder(self, text: &str) -> Option<(&str, &str)> {
        let (name, rest) = text.strip_prefix('<')?.split_once('>')?;
        (!name.is_empty() && name.chars().all(|c| self.allows(c))).then_some((name, rest))
    }

    /// The names of a template's variables.
    #[must_use]
    pub fn of(self, template: &str) -> Vec<&str> {
        let (mut names, mut rest) = (Vec::new(), template);
        while let Some(at) = rest.find('<') {
            rest = &rest[at..];
            match self.placeholder(rest) {
                Some((name, after)) => {
                    names.push(name);
                    rest = after;
                }
                None => rest = &rest[1..],
            }
        }
        names
    }

    /// Fills a template. Inside of a JSON string a text goes in as it is, escaped; elsewhere a text gets quotes, unless the template
    /// is no JSON at all.
    #[must_use]
    pub fn fill(self, template: &str, value: impl Fn(&str) -> Option<Value>) -> String {
        let json = self.is_json(template);
        let (mut out, mut quoted, mut rest) = (String::with_capacity(template.len()), false, template);
        while let Some(c) = rest.chars().next() {
            if let Some((name, after)) = self.placeholder(rest) {
                match value(name) {
                    Some(value) if quoted => out.push_str(&inside(&value)),
                    Some(Value::String(text)) if !json => out.push_str(&text),
                    Some(value) => out.push_str(&value.to_string()),
                    None if quoted || !json => {}
                    None => out.push_str("null"),
                }
                rest = after;
                continue;
            }
            let length = step(rest, c, quoted);
            quoted ^= c == '"';
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
        out
    }

    /// Whether a template is JSON once its variables are filled.
    #[must_use]
    pub fn is_json(self, template: &str) -> bool {
        let (mut plain, mut quoted, mut rest) = (String::new(), false, template);
        while let Some(c) = rest.chars().next() {
            if let Some((_, after)) = self.placeholder(rest) {
                plain.push_str(if quoted { "x" } else { "0" });
                rest = after;
                continue;
            }
            let length = step(rest, c, quoted);
            quoted ^= c == '"';
            plain.push_str(&rest[..length]);
            rest = &rest[length..];
        }
        serde_json::from_str::<Value>(&plain).is_ok()
    }
}

/// Bytes up to the next character that counts: an escape is one.
fn step(rest: &str, c: char, quoted: bool) -> usize {
    if quoted && c == '\\' { 1 + rest.chars().nth(1).map_or(0, char::len_utf8) } else { c.len_utf8() }
}

fn inside(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let escaped = Value::String(text).to_string();
    escaped[1..escaped.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_found() {
        assert_eq!(Names::Declared.of("a <b> < c <d.e>"), ["b", "d.e"]);
        assert_eq!(
            Names::Paths.of(r#"{"a": <$.body.x[0]>, "b": "<aws.pipes.pipe-name>"}"#),
            ["$.body.x[0]", "aws.pipes.pipe-name"]
        );
        assert_eq!(Names::Declared.of("<$.body>"), Vec::<&str>::new());
    }

    #[test]
    fn paths_are_filled() {
        let event = json!({"body": {"k": "v \"w\"", "n": 1}});
        let fill = |template: &str| Names::Paths.fill(template, |name| crate::path::find_all(name, &event));
        assert_eq!(fill(r#"{"a": <$.body.k>, "b": "<$.body.n>"}"#), r#"{"a": "v \"w\"", "b": "1"}"#);
        assert_eq!(fill("hello <$.body.n>"), "hello 1");
        assert_eq!(fill("<$.body>"), r#"{"k":"v \"w\"","n":1}"#);
    }
}
