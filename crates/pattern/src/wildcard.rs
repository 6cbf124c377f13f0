//! `wildcard`: `*` stands for any text, `\*` and `\\` for themselves.

/// The fixed pieces between the stars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wildcard {
    pieces: Vec<String>,
}

impl Wildcard {
    /// The error is AWS's reason, which counts positions in UTF-8 from the opening quotation mark.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = vec![String::new()];
        let mut chars = text.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            let last = pieces.last_mut().expect("there is always one piece");
            match (char, next) {
                ('*', Some('*')) => return Err(format!("Consecutive wildcard characters at pos {}", at + 1)),
                ('*', _) => pieces.push(String::new()),
                ('\\', Some(literal @ ('*' | '\\'))) => {
                    last.push(literal);
                    chars.next();
                }
                ('\\', _) => return Err(format!("Invalid escape character at pos {}", at + 1)),
                _ => last.push(char),
            }
        }
        Ok(Self { pieces })
    }

    pub(crate) fn holds(&self, text: &str) -> bool {
        let [first, middle @ .., last] = &self.pieces[..] else { return self.pieces[0] == text };
        let Some(rest) = text.strip_prefix(first.as_str()) else { return false };
        let Some(mut rest) = rest.strip_suffix(last.as_str()) else { return false };
        for piece in middle {
            // The first place is the best one: it leaves most for the pieces behind.
            let Some(at) = rest.find(piece.as_str()) else { return false };
            rest = &rest[at + piece.len()..];
        }
        true
    }
}
