//! From the model's names to Rust's.

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot even be raw identifiers.
const RESERVED: &[&str] = &["self", "super", "crate", "Self"];

/// Types that generated code names without a path.
const PRELUDE: &[&str] = &[
    "Box",
    "Bytes",
    "Err",
    "EventStream",
    "Fields",
    "From",
    "Map",
    "None",
    "Ok",
    "Option",
    "Result",
    "Some",
    "String",
    "Timestamp",
    "TryFrom",
    "Value",
    "Vec",
];

/// `FunctionName` to `function_name`, `SSEKMSKeyId` to `ssekms_key_id`, `Type` to `r#type`.
pub(crate) fn field(name: &str) -> String {
    identifier(snake(name))
}

/// The type of a structure.
pub(crate) fn type_name(name: &str) -> String {
    let name = pascal(name);
    if PRELUDE.contains(&name.as_str()) || RESERVED.contains(&name.as_str()) { name + "Shape" } else { name }
}

/// The name of a shape's static: the model's own, so that tables read like the model.
pub(crate) fn static_name(name: &str) -> String {
    let name = identifier(name.to_owned());
    if ["Some", "None", "Ok", "Err"].contains(&name.as_str()) { name + "Shape" } else { name }
}

/// The name with its first letter in upper case, without what Rust does not allow.
pub(crate) fn pascal(name: &str) -> String {
    let mut next_upper = true;
    let mut pascal = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '-' | '_' | '.' | '$' => next_upper = true,
            c if next_upper => {
                pascal.push(c.to_ascii_uppercase());
                next_upper = false;
            }
            c => pascal.push(c),
        }
    }
    pascal
}

fn identifier(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if RESERVED.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (i, &c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            snake.push('_');
            continue;
        }
        let before = i.checked_sub(1).map(|i| letters[i]);
        let lower_follows = letters.get(i + 1).is_some_and(char::is_ascii_lowercase);
        let starts_word = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase() || b.is_ascii_digit() || (b.is_ascii_uppercase() && lower_follows)
            });
        if starts_word {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case() {
        let table = [
            ("FunctionName", "function_name"),
            ("KMSKeyArn", "kms_key_arn"),
            ("CodeSha256", "code_sha256"),
            ("S3Bucket", "s3_bucket"),
            ("MD5OfBody", "md5_of_body"),
            ("ETag", "e_tag"),
            ("logGroupName", "log_group_name"),
            ("Type", "r#type"),
            ("Self", "self_"),
            ("SSE-KMS", "sse_kms"),
        ];
        for (name, wanted) in table {
            assert_eq!(field(name), wanted);
        }
    }

    #[test]
    fn types_do_not_hide_the_prelude() {
        assert_eq!(type_name("sessionStart"), "SessionStart");
        assert_eq!(type_name("Option"), "OptionShape");
    }
}
