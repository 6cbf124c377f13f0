//! Where a statement stands in a document's text.

/// Line and column, from 1.
type Place = (usize, usize);

/// Where the statement of that number begins, and where it ends.
pub(crate) fn statement_span(document: &str, statement: usize) -> Option<(Place, Place)> {
    let start = value_of(document, "Statement")?;
    let bytes = document.as_bytes();
    let mut at = start;
    if bytes.get(at) == Some(&b'[') {
        at += 1;
        for _ in 0..statement {
            at = skip_value(bytes, skip_gap(bytes, at))?;
        }
        at = skip_gap(bytes, at);
    }
    let end = skip_value(bytes, at)?;
    Some((place(document, at), place(document, end)))
}

/// Where the value of a member of the outermost object begins.
fn value_of(document: &str, name: &str) -> Option<usize> {
    let bytes = document.as_bytes();
    let mut at = document.find('{')? + 1;
    loop {
        at = skip_gap(bytes, at);
        let end = skip_value(bytes, at)?;
        let value = skip_gap(bytes, end);
        if document.get(at + 1..end - 1) == Some(name) {
            return Some(value);
        }
        at = skip_value(bytes, value)?;
    }
}

/// Past white space, commas and colons.
fn skip_gap(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b':')) {
        at += 1;
    }
    at
}

/// Past a value that is known to be well formed.
fn skip_value(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match bytes.get(at)? {
            b'"' => at = skip_text(bytes, at)?,
            b'{' | b'[' => (depth, at) = (depth + 1, at + 1),
            b'}' | b']' => (depth, at) = (depth.checked_sub(1)?, at + 1),
            _ => at += 1,
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

fn skip_text(bytes: &[u8], mut at: usize) -> Option<usize> {
    at += 1;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            _ => at += 1,
        }
    }
}

fn place(document: &str, at: usize) -> Place {
    let before = &document[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_found() {
        let document = "{\"Version\":\"x\",\n \"Statement\": [{\"a\":[\"}\"]},\n  {\"b\":{}} ]}";
        assert_eq!(statement_span(document, 0), Some(((2, 16), (2, 27))));
        assert_eq!(statement_span(document, 1), Some(((3, 3), (3, 11))));
        assert_eq!(statement_span(r#"{"Statement":{"a":1}}"#, 0), Some(((1, 14), (1, 21))));
        assert_eq!(statement_span("{}", 0), None);
    }
}
