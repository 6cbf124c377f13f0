//! Templates of the facts: texts with members of the input in them.
//!
//! `{Member}` or `{Structure.Member}` is a member's value; `{A|B}` the first that is given; `{A:text}` the text when none is;
//! `{List[]}` and `{List[].Member}` make one result of each item, `{Map.*}` one of each key; `{%account}`, `{%region}` and
//! `{%caller}` (the caller's account) come from the call.

use contract::Value;
use platform::Context;

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(&'static str),
    Member { paths: Vec<Path>, default: Option<&'static str> },
    Call(&'static str),
}

/// A way from the input to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Member(&'static str),
    Each,
    Keys,
}

impl Template {
    /// Parses a template. The facts are part of the program, so a fault in them is one of the program.
    pub(super) fn parse(text: &'static str) -> Self {
        let mut pieces = Vec::new();
        for (index, part) in text.split('{').enumerate() {
            let rest = match part.split_once('}') {
                Some((member, rest)) if index > 0 => {
                    pieces.push(Self::member(member));
                    rest
                }
                _ => part,
            };
            if !rest.is_empty() {
                pieces.push(Piece::Text(rest));
            }
        }
        Self { pieces }
    }

    fn member(text: &'static str) -> Piece {
        if let Some(name) = text.strip_prefix('%') {
            return Piece::Call(name);
        }
        let (paths, default) = match text.split_once(':') {
            Some((paths, default)) => (paths, Some(default)),
            None => (text, None),
        };
        Piece::Member { paths: paths.split('|').map(Path::parse).collect(), default }
    }

    /// The texts that the template makes of an input: one, unless a list or a map is in it. `None` when a member is missing.
    pub(super) fn fill(&self, ctx: &Context, input: &Value) -> Option<Vec<String>> {
        let mut texts = vec![String::new()];
        for piece in &self.pieces {
            let values = piece.values(ctx, input)?;
            texts = texts.iter().flat_map(|head| values.iter().map(move |value| format!("{head}{value}"))).collect();
        }
        Some(texts)
    }

    /// Whether it begins with this text.
    pub(super) fn begins_with(&self, text: &str) -> bool {
        matches!(self.pieces.first(), Some(Piece::Text(first)) if first.starts_with(text))
    }

    /// The values that its first member leads to.
    pub(super) fn values<'a>(&self, input: &'a Value) -> Vec<&'a Value> {
        self.pieces
            .iter()
            .find_map(Piece::paths)
            .map(|paths| paths.iter().flat_map(|path| path.values(input)).collect())
            .unwrap_or_default()
    }

    /// The name of its first member.
    pub(super) fn member_name(&self) -> Option<&'static str> {
        match self.pieces.iter().find_map(Piece::paths)?.first()?.0.first()? {
            Step::Member(name) => Some(name),
            _ => None,
        }
    }

    /// Every path in it.
    #[cfg(test)]
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.pieces.iter().filter_map(Piece::paths).flatten()
    }
}

impl Piece {
    fn paths(&self) -> Option<&[Path]> {
        match self {
            Self::Member { paths, .. } => Some(paths),
            _ => None,
        }
    }

    fn values(&self, ctx: &Context, input: &Value) -> Option<Vec<String>> {
        match self {
            Self::Text(text) => Some(vec![(*text).to_owned()]),
            Self::Call("account") => Some(vec![ctx.account.to_string()]),
            Self::Call("region") => Some(vec![ctx.region.to_string()]),
            Self::Call(_) => ctx.principal.identity().map(|identity| vec![identity.account.to_string()]),
            Self::Member { paths, default } => {
                let given = paths.iter().map(|path| path.texts(input)).find(|texts| !texts.is_empty());
                match (given, default) {
                    (Some(texts), _) => Some(texts),
                    (None, Some(default)) => Some(vec![(*default).to_owned()]),
                    (None, None) if paths.iter().any(Path::is_many) => Some(Vec::new()),
                    (None, None) => None,
                }
            }
        }
    }
}

impl Path {
    /// Parses `A.B[].C` or `A.*`.
    pub(super) fn parse(text: &'static str) -> Self {
        let mut steps = Vec::new();
        for part in text.split('.') {
            match part.strip_suffix("[]") {
                Some(name) => steps.extend([Step::Member(name), Step::Each]),
                None if part == "*" => steps.push(Step::Keys),
                None => steps.push(Step::Member(part)),
            }
        }
        Self(steps)
    }

    fn is_many(&self) -> bool {
        self.0.iter().any(|step| matches!(step, Step::Each | Step::Keys))
    }

    /// Every value that the path leads to.
    pub(super) fn values<'a>(&self, input: &'a Value) -> Vec<&'a Value> {
        self.0.iter().fold(vec![input], |values, step| match step {
            Step::Member(name) => values.into_iter().filter_map(|value| entry(value, name)).collect(),
            Step::Each => values.into_iter().flat_map(items).collect(),
            Step::Keys => values,
        })
    }

    /// Every value as text; of a path that ends with `*`, the keys.
    pub(super) fn texts(&self, input: &Value) -> Vec<String> {
        let values = self.values(input);
        if self.0.last() == Some(&Step::Keys) {
            return values.into_iter().flat_map(keys).collect();
        }
        values.into_iter().filter_map(scalar).collect()
    }

    /// The names of its members in order, for the check against the model.
    #[cfg(test)]
    pub(super) fn names(&self) -> Vec<&'static str> {
        self.0.iter().filter_map(|step| if let Step::Member(name) = step { Some(*name) } else { None }).collect()
    }
}

/// A member of a structure or an entry of a map.
fn entry<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Map(entries) => entries.iter().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => value.member(name),
    }
}

fn items(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

fn keys(value: &Value) -> Vec<String> {
    match value {
        Value::Map(entries) => entries.iter().map(|(key, _)| key.clone()).collect(),
        Value::Struct(members) => members.iter().map(|(name, _)| (*name).to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// A value as conditions and ARNs hold it.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Str(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Time(time) => Some(platform::iso_ms(time.ms())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authorizer::tests::context;

    #[track_caller]
    fn check(template: &'static str, input: &Value, expected: Option<&[&str]>) {
        let got = Template::parse(template).fill(&context(), input);
        let expected: Option<Vec<String>> = expected.map(|texts| texts.iter().map(ToString::to_string).collect());
        assert_eq!(got, expected, "{template}");
    }

    #[test]
    fn members_defaults_lists_and_maps() {
        let text = |text: &str| Value::Str(text.to_owned());
        let input = Value::Struct(vec![
            ("Name", text("n")),
            ("Version", Value::Int(3)),
            (
                "Items",
                Value::List(vec![Value::Struct(vec![("Key", text("a"))]), Value::Struct(vec![("Key", text("b"))])]),
            ),
            ("Tables", Value::Map(vec![("t".into(), Value::Null), ("u".into(), Value::Null)])),
        ]);
        check("x/{Name}:{Version}", &input, Some(&["x/n:3"]));
        check("{Other|Name}", &input, Some(&["n"]));
        check("{Other:d}/{Name}", &input, Some(&["d/n"]));
        check("{Other}/x", &input, None);
        check("{Name}/{Items[].Key}", &input, Some(&["n/a", "n/b"]));
        check("{Items[].Other}", &input, Some(&[]));
        check("t/{Tables.*}", &input, Some(&["t/t", "t/u"]));
        check("{%region}/{%account}", &input, Some(&["us-east-1/111111111111"]));
    }
}
