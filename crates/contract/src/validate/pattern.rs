//! The models' regular expressions: Java's dialect, matching the whole text.

use super::java;
use fancy_regex::Regex;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

/// How many steps an expression with look-around may take before the text counts as not matching.
const BACKTRACK_STEPS_MAX: usize = 1_000_000;
/// The largest compiled expression, in bytes. Bounded repetitions of Unicode classes grow big.
const COMPILED_BYTES_MAX: usize = 64 << 20;

/// The largest bound of a repetition that is compiled as it is written.
const REPETITIONS_MAX: u32 = 10_000;

/// Compiled once, on first use; patterns live as long as the process.
static COMPILED: LazyLock<RwLock<HashMap<&'static str, Option<&'static Regex>>>> = LazyLock::new(RwLock::default);

/// Whether the whole text matches. A pattern that does not compile matches everything; a test over every model finds those.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    let known = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern).copied();
    let regex = known.unwrap_or_else(|| {
        let compiled = compile(pattern).ok().map(|regex| &*Box::leak(Box::new(regex)));
        *COMPILED.write().unwrap_or_else(PoisonError::into_inner).entry(pattern).or_insert(compiled)
    });
    regex.is_none_or(|regex| regex.is_match(text).unwrap_or(false))
}

/// The pattern without the upper bound of repetitions that would take a state for each of a hundred thousand characters. Shapes with such
/// a bound have a greatest length too, which is checked apart.
fn bounded(pattern: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut rest = pattern;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((inside, after)) = from.split_once('}') else { break };
        let bounds = inside.split_once(',').map(|(least, most)| (least.parse::<u32>(), most.parse::<u32>()));
        kept.push_str(before);
        match bounds {
            Some((Ok(least), Ok(most))) if most > REPETITIONS_MAX => kept.push_str(&format!("{{{least},}}")),
            _ => kept.push_str(&format!("{{{inside}}}")),
        }
        rest = after;
    }
    if kept.is_empty() { Cow::Borrowed(pattern) } else { Cow::Owned(kept + rest) }
}

/// Translates and compiles.
pub(super) fn compile(pattern: &str) -> Result<Regex, Box<fancy_regex::Error>> {
    fancy_regex::RegexBuilder::new(&format!(r"\A(?:{})\z", java::translate(&bounded(pattern))))
        .backtrack_limit(BACKTRACK_STEPS_MAX)
        .delegate_size_limit(COMPILED_BYTES_MAX)
        .build()
        .map_err(Box::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &'static str, good: &[&str], bad: &[&str]) {
        compile(pattern).expect(pattern);
        for text in good {
            assert!(matches(pattern, text), "{pattern} on {text}");
        }
        for text in bad {
            assert!(!matches(pattern, text), "{pattern} on {text}");
        }
    }

    #[test]
    fn the_whole_text_must_match() {
        check(r"a|bc", &["a", "bc"], &["", "ab", "abc", "a\n"]);
        check(r"^[0-9]+$", &["12"], &["12\n", "x"]);
    }

    #[test]
    fn a_bound_that_the_length_has_too_is_left_out() {
        let long: &'static str = Box::leak("x".repeat(20_000).into_boxed_str());
        check(r"^.{1,100000}$", &["a", long], &[""]);
        check(r"^\p{Alpha}{2,3}$", &["ab", "abc"], &["a", "abcd"]);
    }

    #[test]
    fn javas_classes_are_understood() {
        check(r"[a-zA-Z0-9-_]+", &["a-b_c", "-"], &["a.b"]);
        check(r"[\w-.]+", &["a-b.c"], &["a/b"]);
        check(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", &["é 1_.:/=+-@"], &["a#"]);
        check("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*", &["a😀\n"], &["\u{1}"]);
        check(r"\p{Print}+", &["a b~"], &["é", "\t"]);
        check(r"[\P{Alnum}]+", &["é-"], &["a"]);
        check(r"\d+", &["12"], &["١٢"]);
        check(r".*", &["a b"], &["a\r", "a\u{2028}"]);
        check(r"[\s\S]*", &["a\r\n"], &[]);
        check(r"(?!^[0-9]+$)([a-zA-Z0-9-_]+)", &["a1", "1a"], &["11", ""]);
    }
}
