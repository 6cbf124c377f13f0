//! Which secrets a list is about.

use crate::error;
use crate::records::SecretRecord;
use api::secretsmanager::Filter;
use contract::Error;

/// Checks the filters' form, before any secret is looked at.
pub(crate) fn check(filters: &[Filter]) -> Result<(), Error> {
    for filter in filters {
        if filter.key.is_none() {
            return Err(error::invalid("Invalid filter key: a filter needs a key."));
        }
        if filter.values.as_ref().is_none_or(Vec::is_empty) {
            return Err(error::invalid("Invalid filter values for key: a filter needs values."));
        }
    }
    Ok(())
}

/// Whether a secret passes all filters: of each, one of its values must fit, and none of those behind `!`.
pub(crate) fn pass(secret: &SecretRecord, filters: &[Filter]) -> bool {
    filters.iter().all(|filter| {
        let (key, values) = (filter.key.as_deref().unwrap_or_default(), filter.values.as_deref().unwrap_or_default());
        let (negated, plain): (Vec<&String>, Vec<&String>) = values.iter().partition(|value| value.starts_with('!'));
        (plain.is_empty() || plain.iter().any(|value| fits(secret, key, value)))
            && !negated.iter().any(|value| fits(secret, key, &value[1..]))
    })
}

fn fits(secret: &SecretRecord, key: &str, value: &str) -> bool {
    let description = secret.description.as_deref().unwrap_or_default();
    match key {
        "name" => secret.name.starts_with(value),
        "description" => has_words(description, value),
        "tag-key" => secret.tags.iter().any(|(tag, _)| tag.starts_with(value)),
        "tag-value" => secret.tags.iter().any(|(_, tag)| tag.starts_with(value)),
        "primary-region" => secret.region.starts_with(value) && !secret.replicas.is_empty(),
        "all" => {
            let tags = secret.tags.iter().flat_map(|(key, value)| [key.as_str(), value.as_str()]);
            tags.chain([secret.name.as_str(), description]).any(|text| has_words(text, value))
        }
        // No secret of ours is another service's.
        _ => false,
    }
}

/// Whether every word of the value begins a word of the text, in whatever case.
fn has_words(text: &str, value: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let words = split(text);
    split(value).iter().all(|wanted| words.iter().any(|word| word.starts_with(wanted.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stages::tests::secret;

    #[track_caller]
    fn check(key: &str, values: &[&str], passes: bool) {
        let mut secret = secret(&[]);
        secret.name = "prod/db".into();
        secret.description = Some("The main Database".into());
        secret.tags = vec![("team".into(), "blue".into())];
        let values = values.iter().map(ToString::to_string).collect();
        let filter = Filter { key: Some(key.into()), values: Some(values) };
        assert_eq!(pass(&secret, std::slice::from_ref(&filter)), passes, "{filter:?}");
    }

    #[test]
    fn filters() {
        check("name", &["prod/"], true);
        check("name", &["Prod/"], false);
        check("name", &["test", "prod"], true);
        check("name", &["!prod"], false);
        check("name", &["!test"], true);
        check("description", &["main data"], true);
        check("description", &["other"], false);
        check("tag-key", &["team"], true);
        check("tag-value", &["red"], false);
        check("all", &["BLUE"], true);
        check("all", &["green"], false);
        check("owning-service", &["rds"], false);
    }
}
