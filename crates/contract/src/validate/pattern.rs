//! The models' regular expressions: Java's dialect, matching the whole text.

use fancy_regex::Regex;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

/// How many steps an expression with look-around may take before the text counts as not matching.
const BACKTRACK_STEPS_MAX: usize = 1_000_000;
/// The largest compiled expression, in bytes. Bounded repetitions of Unicode classes grow big.
const COMPILED_BYTES_MAX: usize = 64 << 20;

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

/// Translates and compiles.
pub(super) fn compile(pattern: &str) -> Result<Regex, Box<fancy_regex::Error>> {
    fancy_regex::RegexBuilder::new(&format!(r"\A(?:{})\z", from_java(pattern)))
        .backtrack_limit(BACKTRACK_STEPS_MAX)
        .delegate_size_limit(COMPILED_BYTES_MAX)
        .build()
        .map_err(Box::new)
}

/// Rewrites what Java reads differently: surrogate pairs, and a hyphen or bracket inside a class that stands for itself.
fn from_java(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + 8);
    let letters: Vec<char> = pattern.chars().collect();
    let (mut at, mut class) = (0, Class::default());
    while at < letters.len() {
        let c = letters[at];
        match c {
            '\\' => at = escape(&letters, at, &mut out, &mut class),
            '[' => at = open_class(&letters, at, &mut out, &mut class),
            ']' if class.depth > 0 => {
                class.depth -= 1;
                out.push(c);
                at += 1;
            }
            '-' if class.depth > 0 => {
                // After a range or a class escape, and before the end, a hyphen stands for itself.
                let closes = letters.get(at + 1) == Some(&']');
                let literal = class.after_range || class.first || closes;
                out.push_str(if literal { r"\-" } else { "-" });
                class.in_range = !literal;
                class.after_range = false;
                class.first = false;
                at += 1;
            }
            _ => {
                out.push(c);
                class.item();
                at += 1;
            }
        }
    }
    out
}

/// Where in a character class the reader is.
#[derive(Default)]
struct Class {
    depth: usize,
    first: bool,
    in_range: bool,
    after_range: bool,
}

impl Class {
    /// A single character was read.
    fn item(&mut self) {
        self.after_range = self.in_range;
        self.in_range = false;
        self.first = false;
    }

    /// A class such as `\w` was read: no range can start at it.
    fn whole(&mut self) {
        self.after_range = true;
        self.in_range = false;
        self.first = false;
    }
}

fn open_class(letters: &[char], at: usize, out: &mut String, class: &mut Class) -> usize {
    class.depth += 1;
    class.first = true;
    class.in_range = false;
    class.after_range = false;
    out.push('[');
    if letters.get(at + 1) == Some(&'^') {
        out.push('^');
        return at + 2;
    }
    at + 1
}

/// Copies an escape; a surrogate pair becomes the character it stands for.
fn escape(letters: &[char], at: usize, out: &mut String, class: &mut Class) -> usize {
    match letters.get(at + 1) {
        Some('u') => {
            let unit = code_unit(letters, at);
            let next = code_unit(letters, at + 6);
            class.item();
            match (unit, next) {
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                    let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    out.push_str(&format!(r"\x{{{code:X}}}"));
                    at + 12
                }
                (Some(code), _) => {
                    out.push_str(&format!(r"\x{{{code:X}}}"));
                    at + 6
                }
                (None, _) => {
                    out.push_str(r"\u");
                    at + 2
                }
            }
        }
        Some(c @ ('p' | 'P')) => {
            class.whole();
            property(letters, at + 2, *c == 'P', class.depth > 0, out)
        }
        Some(c) => {
            out.push('\\');
            out.push(*c);
            if matches!(c, 'w' | 'W' | 'd' | 'D' | 's' | 'S') {
                class.whole()
            } else {
                class.item()
            }
            at + 2
        }
        None => {
            out.push('\\');
            at + 1
        }
    }
}

/// Java's names for classes of ASCII, which are POSIX classes here.
const POSIX: &[&str] = &[
    "Lower", "Upper", "ASCII", "Alpha", "Digit", "Alnum", "Punct", "Graph", "Print", "Blank", "Cntrl", "XDigit",
    "Space",
];

/// `\p{L}` stays as it is; POSIX classes and properties with `Is` have other names here.
fn property(letters: &[char], at: usize, negated: bool, in_class: bool, out: &mut String) -> usize {
    let p = if negated { 'P' } else { 'p' };
    let Some(length) = letters[at..].iter().position(|c| *c == '}').filter(|_| letters[at] == '{') else {
        out.push('\\');
        out.push(p);
        return at;
    };
    let name: String = letters[at + 1..at + length].iter().collect();
    if POSIX.contains(&name.as_str()) {
        let class = format!("[:{}{}:]", if negated { "^" } else { "" }, name.to_ascii_lowercase());
        out.push_str(&if in_class { class } else { format!("[{class}]") });
    } else {
        let name = name.strip_prefix("Is").unwrap_or(&name);
        out.push_str(&format!("\\{p}{{{name}}}"));
    }
    at + length + 1
}

fn code_unit(letters: &[char], at: usize) -> Option<u32> {
    let digits: String = letters.get(at..at + 6)?.iter().collect();
    digits.strip_prefix(r"\u").and_then(|digits| u32::from_str_radix(digits, 16).ok())
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
    fn javas_classes_are_understood() {
        check(r"[a-zA-Z0-9-_]+", &["a-b_c", "-"], &["a.b"]);
        check(r"[\w-.]+", &["a-b.c"], &["a/b"]);
        check(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", &["é 1_.:/=+-@"], &["a#"]);
        check("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*", &["a😀\n"], &["\u{1}"]);
        check(r"\p{Print}+", &["a b~"], &["é", "\t"]);
        check(r"[\P{Alnum}]+", &["é-"], &["a"]);
        check(r"(?!^[0-9]+$)([a-zA-Z0-9-_]+)", &["a1", "1a"], &["11", ""]);
    }
}
