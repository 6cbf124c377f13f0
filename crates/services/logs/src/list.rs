//! `ListLogGroups`: names of groups, by patterns on names and tags.

use crate::groups::describe_limit;
use crate::names;
use crate::records::Group;
use crate::service::LogsService;
use api::logs::{ListLogGroupsRequest, ListLogGroupsResponse, LogGroupSummary, TagFilter};
use contract::Error;
use platform::Call;

impl LogsService {
    pub(crate) async fn groups_list(&self, call: Call<ListLogGroupsRequest>) -> Result<ListLogGroupsResponse, Error> {
        let Call { ctx, input } = call;
        let wants = |name: &str, group: &Group| wants(&input, name, group);
        let wanted = describe_limit(input.limit);
        let (found, next_token) = self.groups_page(&ctx, "", input.next_token.as_deref(), wanted, wants).await?;
        let groups = found.into_iter().map(|(name, group)| LogGroupSummary {
            log_group_arn: Some(names::group_arn(&ctx, &name)),
            log_group_name: Some(name),
            log_group_class: Some(group.class),
        });
        Ok(ListLogGroupsResponse { log_groups: Some(groups.collect()), next_token })
    }
}

fn wants(input: &ListLogGroupsRequest, name: &str, group: &Group) -> bool {
    // No group has a data source or a field index here.
    input.data_sources.is_none()
        && input.field_index_names.is_none()
        && input.log_group_class.as_deref().is_none_or(|class| group.class == class)
        && input.log_group_name_pattern.as_deref().is_none_or(|pattern| name_matches(pattern, name))
        && input.log_group_tags.iter().flatten().all(|filter| tag_matches(filter, group))
}

/// `part|^start`: any of the texts occurs in the name, at its start behind a `^`.
fn name_matches(pattern: &str, name: &str) -> bool {
    pattern.split('|').any(|part| match part.strip_prefix('^') {
        Some(start) => name.starts_with(start),
        None => name.contains(part),
    })
}

fn tag_matches(filter: &TagFilter, group: &Group) -> bool {
    let values = filter.values.as_deref().unwrap_or_default();
    let found = group.tags.get(&filter.key);
    found.is_some_and(|value| values.is_empty() || values.iter().any(|pattern| value_matches(pattern, value)))
}

/// `text`, `*text*`, and the opposite behind a `!`.
fn value_matches(pattern: &str, value: &str) -> bool {
    if let Some(pattern) = pattern.strip_prefix('!') {
        return !value_matches(pattern, value);
    }
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(_), Some(_)) => value.contains(pattern.trim_matches('*')),
        (Some(end), None) => value.ends_with(end),
        (None, Some(start)) => value.starts_with(start),
        (None, None) => value == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_on_names_and_values() {
        for (pattern, name, expected) in [
            ("lambda", "/aws/lambda/f", true),
            ("^lambda", "/aws/lambda/f", false),
            ("^/aws|x", "/aws/f", true),
            ("xyz", "/aws", false),
        ] {
            assert_eq!(name_matches(pattern, name), expected, "{pattern} {name}");
        }
        for (pattern, value, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "ab", true),
            ("*b", "ab", true),
            ("*a*", "xay", true),
            ("!a*", "ab", false),
            ("*", "", true),
        ] {
            assert_eq!(value_matches(pattern, value), expected, "{pattern} {value}");
        }
    }
}
