//! From Java's regular expressions, which the models are written in, to ours.
//!
//! What differs: `\d`, `\w` and `\s` mean ASCII; a dot stops at every line end; characters beyond U+FFFF are written as two
//! code units; `\p{Alpha}` and its kin have other names; in a class a hyphen behind a range, and `~`, stand for themselves.

/// Java's names for classes of ASCII, which are POSIX classes here.
const POSIX: &[&str] = &[
    "Lower", "Upper", "ASCII", "Alpha", "Digit", "Alnum", "Punct", "Graph", "Print", "Blank", "Cntrl", "XDigit",
    "Space",
];

/// Any character but the ends of lines.
const DOT: &str = r"[^\n\r\x{85}\x{2028}\x{2029}]";

/// Rewrites a pattern.
pub(super) fn translate(pattern: &str) -> String {
    let mut translator =
        Translator { rest: pattern, out: String::with_capacity(pattern.len() + 16), classes: Vec::new() };
    while let Some(c) = translator.next() {
        translator.character(c);
    }
    translator.out
}

struct Translator<'a> {
    rest: &'a str,
    out: String,
    /// The character classes that are open, the innermost last.
    classes: Vec<Place>,
}

/// Where in a character class the reader is: what a hyphen there means.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    /// Behind the bracket, a range or a class: a hyphen is a hyphen.
    Start,
    /// Behind a character: a hyphen makes a range.
    Character,
    /// Behind the hyphen of a range: whatever follows ends it.
    Range,
}

impl Translator<'_> {
    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn character(&mut self, c: char) {
        match (c, self.classes.last().copied()) {
            ('\\', _) => self.escape(),
            ('[', _) => self.open(),
            (']', Some(_)) => {
                self.classes.pop();
                self.out.push(']');
                self.place(Place::Start);
            }
            ('-', Some(Place::Character)) if !self.rest.starts_with(']') => {
                self.out.push('-');
                self.place(Place::Range);
            }
            ('-' | '~', Some(_)) => {
                self.out.push('\\');
                self.single(c);
            }
            ('.', None) => self.out.push_str(DOT),
            (c, _) => self.single(c),
        }
    }

    fn open(&mut self) {
        self.classes.push(Place::Start);
        self.out.push('[');
        if let Some(rest) = self.rest.strip_prefix('^') {
            self.rest = rest;
            self.out.push('^');
        }
    }

    /// Writes a character that stands for itself, or whose escape has been written.
    fn single(&mut self, c: char) {
        self.out.push(c);
        self.single_is_written();
    }

    fn single_is_written(&mut self) {
        let ends_range = self.classes.last() == Some(&Place::Range);
        self.place(if ends_range { Place::Start } else { Place::Character });
    }

    fn place(&mut self, place: Place) {
        if let Some(current) = self.classes.last_mut() {
            *current = place;
        }
    }

    fn escape(&mut self) {
        match self.next() {
            Some('u') => self.code_point(),
            Some(c @ ('p' | 'P')) => self.property(c),
            Some(c @ ('d' | 'D')) => self.posix("digit", c == 'D'),
            Some(c @ ('w' | 'W')) => self.posix("word", c == 'W'),
            Some(c @ ('s' | 'S')) => self.posix("space", c == 'S'),
            Some(c) => {
                self.out.push('\\');
                self.single(c);
            }
            None => self.out.push('\\'),
        }
    }

    /// A class of ASCII: `[:digit:]` within a class, `[[:digit:]]` outside.
    fn posix(&mut self, name: &str, negated: bool) {
        let class = format!("[:{}{name}:]", if negated { "^" } else { "" });
        self.out.push_str(&if self.classes.is_empty() { format!("[{class}]") } else { class });
        self.place(Place::Start);
    }

    /// `\p{L}` stays; POSIX classes and properties with `Is` have other names here.
    fn property(&mut self, p: char) {
        let braced = self.rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
        match braced {
            Some((name, rest)) => {
                self.rest = rest;
                if POSIX.contains(&name) {
                    self.posix(&name.to_ascii_lowercase(), p == 'P');
                } else {
                    let name = name.strip_prefix("Is").unwrap_or(name);
                    self.out.push_str(&format!("\\{p}{{{name}}}"));
                }
            }
            None => {
                self.out.push('\\');
                self.out.push(p);
            }
        }
        self.place(Place::Start);
    }

    /// Behind `\u`: four digits, or two code units that stand for one character.
    fn code_point(&mut self) {
        let Some(unit) = self.code_unit() else { return self.out.push_str(r"\u") };
        let before = self.rest;
        let low = self.rest.strip_prefix(r"\u").and_then(|rest| {
            self.rest = rest;
            self.code_unit()
        });
        let code = match (unit, low) {
            (0xd800..=0xdbff, Some(low @ 0xdc00..=0xdfff)) => 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00),
            _ => {
                self.rest = before;
                unit
            }
        };
        self.out.push_str(&format!(r"\x{{{code:X}}}"));
        self.single_is_written();
    }

    fn code_unit(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4)?;
        let unit = u32::from_str_radix(digits, 16).ok()?;
        self.rest = &self.rest[4..];
        Some(unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_rewritten() {
        let table = [
            (r"[a-zA-Z0-9-_]", r"[a-zA-Z0-9\-_]"),
            (r"[\w-.]", r"[[:word:]\-.]"),
            (r"[+--]", r"[+-\-]"),
            (r"[a-]", r"[a\-]"),
            (r"[^-~]", r"[^\-\~]"),
            (r"\d{12}", r"[[:digit:]]{12}"),
            (r"[\P{Alnum}]", r"[[:^alnum:]]"),
            (r"\p{IsAlphabetic}", r"\p{Alphabetic}"),
            (r"[\uD800\uDC00-\uDBFF\uDFFF]", r"[\x{10000}-\x{10FFFF}]"),
            (r"[\u0020-\uFFFD]", r"[\x{20}-\x{FFFD}]"),
        ];
        for (java, ours) in table {
            assert_eq!(translate(java), ours);
        }
    }
}
