//! `%regular expressions%`: AWS's small dialect, translated for a linear-time engine.

use super::PatternError;
use crate::limits;
use regex::Regex;

const SYMBOLS: &str = ":_#=@/;,- ";
const OPERATORS: &str = "^$?[]{}|*+.";

/// Compiles the text between the percent signs.
///
/// The dialect has no groups, and its classes `\d \s \w` are ASCII, so they are spelled out for an engine whose own are Unicode.
pub(super) fn compile(text: &str) -> Result<Regex, PatternError> {
    let translated = translate(text).ok_or_else(|| PatternError::Term(format!("%{text}%")))?;
    regex::RegexBuilder::new(&translated)
        .size_limit(limits::REGEX_SIZE_BYTES_MAX)
        .build()
        .map_err(|_| PatternError::Syntax)
}

fn translate(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.push_str(&escape(&mut rest)?),
            '{' => out.push_str(&repetition(&mut rest)?),
            '#' | ' ' => out.extend(['\\', c]),
            c if c.is_ascii_alphanumeric() || SYMBOLS.contains(c) || OPERATORS.contains(c) => out.push(c),
            _ => return None,
        }
    }
    (!out.is_empty()).then_some(out)
}

fn escape(rest: &mut std::str::Chars<'_>) -> Option<String> {
    Some(match rest.next()? {
        'd' => "[0-9]".to_owned(),
        'D' => "[^0-9]".to_owned(),
        's' => "[ \\t\\n\\r\\x0B\\x0C]".to_owned(),
        'S' => "[^ \\t\\n\\r\\x0B\\x0C]".to_owned(),
        'w' => "[a-zA-Z_0-9]".to_owned(),
        'W' => "[^a-zA-Z_0-9]".to_owned(),
        'x' => {
            let digits: String = rest.take(2).collect();
            let code = u8::from_str_radix(&digits, 16).ok().filter(|code| digits.len() == 2 && code.is_ascii())?;
            format!("\\x{code:02X}")
        }
        c @ ('t' | 'n' | 'r') => format!("\\{c}"),
        c if OPERATORS.contains(c) || SYMBOLS.contains(c) || c == '\\' => regex::escape(&c.to_string()),
        _ => return None,
    })
}

/// `{m,n}`, where either may be left out and blanks may stand.
fn repetition(rest: &mut std::str::Chars<'_>) -> Option<String> {
    let (body, after) = rest.as_str().split_once('}')?;
    *rest = after.chars();
    let number = |text: &str| -> Option<String> {
        let text = text.trim();
        text.bytes().all(|b| b.is_ascii_digit()).then(|| text.to_owned())
    };
    match body.split_once(',') {
        None => number(body).filter(|n| !n.is_empty()).map(|n| format!("{{{n}}}")),
        Some((least, most)) => {
            let (least, most) = (number(least)?, number(most)?);
            let least = if least.is_empty() { "0".to_owned() } else { least };
            Some(format!("{{{least},{most}}}"))
        }
    }
}
