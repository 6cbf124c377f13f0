//! Filters of lists.

use crate::records::{ParameterRecord, Version};
use api::ssm::{ParameterStringFilter, ParametersFilter, error as aws};
use contract::Error;

/// What `GetParametersByPath` can be filtered by.
pub(crate) const OF_PATHS: &[&str] = &["Type", "KeyId", "Label"];
/// What `DescribeParameters` can be filtered by; `tag:…` besides.
pub(crate) const OF_LISTS: &[&str] = &["Path", "Name", "Type", "KeyId", "Tier", "DataType", "Label"];

/// Checks the filters' form.
pub(crate) fn check(filters: &[ParameterStringFilter], keys: &[&str]) -> Result<(), Error> {
    for (index, filter) in filters.iter().enumerate() {
        let key = filter.key.as_str();
        let is_tag = key.starts_with("tag:") && keys.contains(&"Path");
        if !keys.contains(&key) && !is_tag {
            let text = format!(
                "The following filter key is not valid: {key}. Valid filter keys include: [{}].",
                keys.join(", ")
            );
            return Err(aws::invalid_filter_key(text));
        }
        if filters[..index].iter().any(|other| other.key == filter.key) {
            let text = "The following filter is duplicated in the request: %s. A request can contain only one occurrence of a specific filter.";
            return Err(aws::invalid_filter_key(text.replace("%s", key)));
        }
        check_one(filter, is_tag)?;
    }
    Ok(())
}

fn check_one(filter: &ParameterStringFilter, is_tag: bool) -> Result<(), Error> {
    let (key, values) = (filter.key.as_str(), filter.values.as_deref().unwrap_or_default());
    if values.is_empty() && !is_tag {
        return Err(aws::invalid_filter_value(
            "The following filter values are missing : null for filter key ".to_owned() + key,
        ));
    }
    let option = filter.option.as_deref().unwrap_or("Equals");
    let options: &[&str] = match key {
        "Path" => &["OneLevel", "Recursive"],
        "Name" => &["BeginsWith", "Equals", "Contains"],
        "KeyId" => &["BeginsWith", "Equals"],
        _ => &["Equals"],
    };
    if filter.option.is_some() && !options.contains(&option) {
        let text = format!(
            "The following filter option is not valid: {option}. Valid options include: [{}].",
            options.join(", ")
        );
        return Err(aws::invalid_filter_option(text));
    }
    let valid = |value: &String| match key {
        "Type" => ["String", "StringList", "SecureString"].contains(&value.as_str()),
        "Tier" => ["Standard", "Advanced", "Intelligent-Tiering"].contains(&value.as_str()),
        "Path" => value.starts_with('/') && !value.contains("//"),
        _ => true,
    };
    match values.iter().find(|value| !valid(value)) {
        Some(value) if key == "Type" => Err(aws::invalid_filter_option(format!(
            "The following filter value is not valid: {value}. Valid values include: [String, StringList, SecureString]"
        ))),
        Some(value) if key == "Tier" => Err(aws::invalid_filter_option(format!(
            "The following filter value is not valid: {value}. Valid values include: [Standard, Advanced, Intelligent-Tiering]"
        ))),
        Some(_) => Err(crate::error::validation(
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: /get/parameters2-/by1./path0_.",
        )),
        None => Ok(()),
    }
}

/// Whether a parameter passes all filters: of each, one value must fit.
pub(crate) fn pass(parameter: &ParameterRecord, filters: &[ParameterStringFilter]) -> bool {
    filters.iter().all(|filter| fits(parameter, filter))
}

fn fits(parameter: &ParameterRecord, filter: &ParameterStringFilter) -> bool {
    let Some(current) = parameter.current() else { return false };
    let values = filter.values.as_deref().unwrap_or_default();
    let option = filter.option.as_deref().unwrap_or("Equals");
    let compare = |text: &str, value: &str| match option {
        "BeginsWith" => text.starts_with(value),
        "Contains" => text.contains(value),
        _ => text == value,
    };
    // A name is the same with and without its first slash when it has no other.
    let name = parameter.name.as_str();
    let bare = name.trim_start_matches('/');
    let any = |fits: &dyn Fn(&str) -> bool| values.iter().any(|value| fits(value));
    match filter.key.as_str() {
        "Name" => any(&|value| compare(name, value) || compare(bare, value.trim_start_matches('/'))),
        "Path" => any(&|value| is_below(name, value, option == "Recursive")),
        "Type" => any(&|value| current.kind.text() == value),
        "KeyId" => any(&|value| current.key.as_deref().is_some_and(|key| compare(key, value))),
        "Tier" => any(&|value| current.tier.text() == value),
        "DataType" => any(&|value| current.data_type == value),
        "Label" => labelled(parameter, std::slice::from_ref(filter)).is_some(),
        key => {
            let tag = parameter.tags.iter().find(|(tag, _)| Some(tag.as_str()) == key.strip_prefix("tag:"));
            tag.is_some_and(|(_, text)| values.is_empty() || any(&|value| text == value))
        }
    }
}

fn is_below(name: &str, path: &str, recursive: bool) -> bool {
    let front = format!("{}/", path.trim_end_matches('/'));
    let rest = if front == "/" { Some(name.trim_start_matches('/')) } else { name.strip_prefix(&front) };
    rest.is_some_and(|rest| recursive || !rest.contains('/'))
}

/// The version that a filter by label means.
pub(crate) fn labelled<'a>(parameter: &'a ParameterRecord, filters: &[ParameterStringFilter]) -> Option<&'a Version> {
    let filter = filters.iter().find(|filter| filter.key == "Label")?;
    let wanted = filter.values.as_deref().unwrap_or_default();
    parameter.versions.iter().find(|version| version.labels.iter().any(|label| wanted.contains(label)))
}

/// The older kind of filter, as the newer.
pub(crate) fn renewed(filter: &ParametersFilter) -> ParameterStringFilter {
    let option = if filter.key == "Name" { "BeginsWith" } else { "Equals" };
    ParameterStringFilter {
        key: filter.key.clone(),
        option: Some(option.to_owned()),
        values: Some(filter.values.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::is_below;

    #[test]
    fn paths() {
        for (name, path, recursive, below) in [
            ("/a/b", "/a", false, true),
            ("/a/b/c", "/a", false, false),
            ("/a/b/c", "/a/", true, true),
            ("/ab/c", "/a", true, false),
            ("/a", "/", false, true),
            ("bare", "/", false, true),
            ("/a/b", "/", false, false),
        ] {
            assert_eq!(is_below(name, path, recursive), below, "{name} below {path}");
        }
    }
}
