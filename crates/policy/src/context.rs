//! The condition keys of one request.

use std::borrow::Cow;

/// What a request brings along: condition keys such as `aws:SourceIp`, each with one or several values.
///
/// Names are compared without regard to case, values with it. A key without values counts as absent.
#[derive(Debug, Clone, Default)]
pub struct Context<'a> {
    entries: Vec<(Cow<'a, str>, Values<'a>)>,
}

#[derive(Debug, Clone)]
enum Values<'a> {
    One(Cow<'a, str>),
    Many(Vec<Cow<'a, str>>),
}

impl<'a> Values<'a> {
    fn all(&self) -> &[Cow<'a, str>] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

impl<'a> Context<'a> {
    /// No keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a key that has one value, replacing what it had.
    pub fn set(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.put(key.into(), Values::One(value.into()));
    }

    /// Sets a key that may have several values (`aws:TagKeys`), replacing what it had.
    pub fn set_many<V: Into<Cow<'a, str>>>(
        &mut self,
        key: impl Into<Cow<'a, str>>,
        values: impl IntoIterator<Item = V>,
    ) {
        self.put(key.into(), Values::Many(values.into_iter().map(Into::into).collect()));
    }

    fn put(&mut self, key: Cow<'a, str>, values: Values<'a>) {
        self.entries.retain(|(name, _)| !name.eq_ignore_ascii_case(&key));
        self.entries.push((key, values));
    }

    /// Every key with its values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Cow<'a, str>])> {
        self.entries.iter().map(|(name, values)| (&**name, values.all()))
    }

    /// Every value of a key; empty when it is absent.
    pub(crate) fn values(&self, key: &str) -> &[Cow<'a, str>] {
        let found = self.entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key));
        found.map_or(&[], |(_, values)| values.all())
    }

    /// The value of a key that has one value by its nature: only such a key can stand in a policy variable.
    pub(crate) fn single(&self, key: &str) -> Option<&str> {
        match self.entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)) {
            Some((_, Values::One(value))) => Some(value),
            _ => None,
        }
    }
}
