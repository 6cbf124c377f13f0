//! What lifecycle rules must be.

use crate::lifecycle::{Filter, filter};
use crate::{error, limits};
use api::s3::{
    BucketLifecycleConfiguration, LifecycleExpiration, LifecycleRule, NoncurrentVersionExpiration, Transition,
};
use contract::Error;
use std::collections::BTreeSet;

/// Days before an object may move to one of the classes of infrequent access.
const INFREQUENT_DAYS_MIN: i32 = 30;
/// Noncurrent versions that a rule keeps.
const NEWER_MAX: i32 = 100;

/// Checks all rules, and gives an id to each that has none.
pub(crate) fn check(config: &mut BucketLifecycleConfiguration, new_id: impl Fn() -> String) -> Result<(), Error> {
    if config.rules.is_empty() || config.rules.len() > limits::LIFECYCLE_RULES_MAX {
        return Err(error::malformed_xml());
    }
    for rule in &mut config.rules {
        check_rule(rule)?;
        rule.id.get_or_insert_with(&new_id);
    }
    let ids: Vec<_> = config.rules.iter().filter_map(|rule| rule.id.as_ref()).collect();
    if let Some(id) = ids.iter().enumerate().find(|(at, id)| ids[..*at].contains(id)).map(|(_, id)| *id) {
        return Err(error::argument("ID", id, "Rule ID must be unique. Found same ID for more than one rule"));
    }
    Ok(())
}

fn check_rule(rule: &LifecycleRule) -> Result<(), Error> {
    if !matches!(rule.status.as_str(), "Enabled" | "Disabled") || rule.filter.is_some() == rule.prefix.is_some() {
        return Err(error::malformed_xml());
    }
    if let Some(id) = rule.id.as_ref().filter(|id| id.len() > 255) {
        return Err(error::argument("ID", id, "ID length should not exceed allowed limit of 255"));
    }
    let nothing = rule.expiration.is_none()
        && rule.transitions.is_none()
        && rule.noncurrent_version_expiration.is_none()
        && rule.noncurrent_version_transitions.is_none()
        && rule.abort_incomplete_multipart_upload.is_none();
    if nothing {
        return Err(error::request("At least one action needs to be specified in a rule"));
    }
    check_filter(rule)?;
    rule.expiration.as_ref().map_or(Ok(()), check_expiration)?;
    rule.noncurrent_version_expiration.as_ref().map_or(Ok(()), check_noncurrent)?;
    check_abort(rule)?;
    check_transitions(rule)?;
    check_noncurrent_transitions(rule)
}

/// One predicate, or several below `And`.
fn check_filter(rule: &LifecycleRule) -> Result<(), Error> {
    let Some(given) = &rule.filter else { return Ok(()) };
    let predicates = [
        given.prefix.is_some(),
        given.tag.is_some(),
        given.object_size_greater_than.is_some(),
        given.object_size_less_than.is_some(),
        given.and.is_some(),
    ];
    if predicates.iter().filter(|given| **given).count() > 1 {
        return Err(error::malformed_xml());
    }
    let Filter { tags, larger, smaller, .. } = filter(rule);
    let keys: BTreeSet<_> = tags.iter().map(|tag| &tag.key).collect();
    if keys.len() < tags.len() {
        return Err(error::request("Duplicate Tag Keys are not allowed."));
    }
    if larger.zip(smaller).is_some_and(|(larger, smaller)| larger >= smaller) {
        return Err(error::request("'ObjectSizeGreaterThan' has to be a value less than 'ObjectSizeLessThan'."));
    }
    if !tags.is_empty() && rule.abort_incomplete_multipart_upload.is_some() {
        return Err(error::request("AbortIncompleteMultipartUpload cannot be specified with Tags."));
    }
    let lonely = rule.expiration.as_ref().is_some_and(|expiration| expiration.expired_object_delete_marker.is_some());
    if !tags.is_empty() && lonely {
        return Err(error::request("ExpiredObjectDeleteMarker cannot be specified with Tags."));
    }
    Ok(())
}

fn check_expiration(expiration: &LifecycleExpiration) -> Result<(), Error> {
    let given =
        [expiration.days.is_some(), expiration.date.is_some(), expiration.expired_object_delete_marker.is_some()];
    if given.iter().filter(|given| **given).count() != 1 {
        return Err(error::malformed_xml());
    }
    if let Some(days) = expiration.days.filter(|days| *days <= 0) {
        let text = "'Days' for Expiration action must be a positive integer";
        return Err(error::argument("Days", &days.to_string(), text));
    }
    check_date(expiration.date)
}

fn check_date(date: Option<contract::Timestamp>) -> Result<(), Error> {
    match date.filter(|date| date.ms().rem_euclid(limits::DAY_MS) != 0) {
        Some(date) => Err(error::argument("Date", &platform::iso_ms(date.ms()), "'Date' must be at midnight GMT")),
        None => Ok(()),
    }
}

fn check_noncurrent(expiration: &NoncurrentVersionExpiration) -> Result<(), Error> {
    if expiration.noncurrent_days.is_none() && expiration.newer_noncurrent_versions.is_none() {
        return Err(error::malformed_xml());
    }
    if let Some(days) = expiration.noncurrent_days.filter(|days| *days <= 0) {
        return Err(error::argument(
            "NoncurrentDays",
            &days.to_string(),
            "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer",
        ));
    }
    if let Some(newer) = expiration.newer_noncurrent_versions.filter(|newer| !(1..=NEWER_MAX).contains(newer)) {
        return Err(error::argument(
            "NewerNoncurrentVersions",
            &newer.to_string(),
            "'NewerNoncurrentVersions' for NoncurrentVersionExpiration action must be a positive integer between 1 and 100",
        ));
    }
    Ok(())
}

fn check_abort(rule: &LifecycleRule) -> Result<(), Error> {
    let Some(abort) = &rule.abort_incomplete_multipart_upload else { return Ok(()) };
    let days = abort.days_after_initiation.ok_or_else(error::malformed_xml)?;
    if days > 0 {
        return Ok(());
    }
    Err(error::argument(
        "DaysAfterInitiation",
        &days.to_string(),
        "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer",
    ))
}

/// What a rule is about, as errors say it.
fn about(rule: &LifecycleRule) -> String {
    let prefix = filter(rule).prefix;
    if rule.prefix.is_some() { format!("prefix '{prefix}'") } else { format!("filter '(prefix={prefix})'") }
}

fn is_infrequent(class: &str) -> bool {
    matches!(class, "STANDARD_IA" | "ONEZONE_IA")
}

fn check_transitions(rule: &LifecycleRule) -> Result<(), Error> {
    let transitions = rule.transitions.as_deref().unwrap_or_default();
    let dated = transitions.iter().filter(|one| one.date.is_some()).count();
    for one in transitions {
        check_transition(one)?;
    }
    if dated > 0 && dated < transitions.len() {
        return Err(error::request(format!(
            "Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for {}",
            about(rule)
        )));
    }
    let classes: BTreeSet<_> = transitions.iter().map(|one| one.storage_class.as_deref()).collect();
    if classes.len() < transitions.len() {
        return Err(error::request(format!(
            "'StorageClass' must be different for 'Transition' actions in same 'Rule' with {}",
            about(rule)
        )));
    }
    let last = transitions.iter().filter_map(|one| one.days).max();
    let ends = rule.expiration.as_ref().and_then(|expiration| expiration.days);
    if let Some((last, ends)) = last.zip(ends).filter(|(last, ends)| ends <= last) {
        let _ = last;
        return Err(error::argument(
            "Days",
            &ends.to_string(),
            format!(
                "'Days' in the Expiration action for {} must be greater than 'Days' in the Transition action",
                about(rule)
            ),
        ));
    }
    Ok(())
}

fn check_transition(transition: &Transition) -> Result<(), Error> {
    let class = transition.storage_class.as_deref().ok_or_else(error::malformed_xml)?;
    if transition.days.is_some() == transition.date.is_some() {
        return Err(error::malformed_xml());
    }
    check_date(transition.date)?;
    let Some(days) = transition.days else { return Ok(()) };
    if days < 0 {
        return Err(error::argument("Days", &days.to_string(), "'Days' in Transition action must be nonnegative"));
    }
    if is_infrequent(class) && days < INFREQUENT_DAYS_MIN {
        let text = format!(
            "'Days' in Transition action must be greater than or equal to {INFREQUENT_DAYS_MIN} for storageClass '{class}'"
        );
        return Err(error::argument("Days", &days.to_string(), text));
    }
    Ok(())
}

fn check_noncurrent_transitions(rule: &LifecycleRule) -> Result<(), Error> {
    for one in rule.noncurrent_version_transitions.iter().flatten() {
        let class = one.storage_class.as_deref().ok_or_else(error::malformed_xml)?;
        let days = one.noncurrent_days.ok_or_else(error::malformed_xml)?;
        let refused = |text: String| Err(error::argument("NoncurrentDays", &days.to_string(), text));
        if days < 0 {
            return refused("'NoncurrentDays' in NoncurrentVersionTransition action must be nonnegative".to_owned());
        }
        if is_infrequent(class) && days < INFREQUENT_DAYS_MIN {
            return refused(format!(
                "'NoncurrentDays' in NoncurrentVersionTransition action must be greater than or equal to {INFREQUENT_DAYS_MIN} for storageClass '{class}'"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::s3::{LifecycleRuleAndOperator, LifecycleRuleFilter, Tag};

    fn rule(expiration: LifecycleExpiration) -> LifecycleRule {
        LifecycleRule {
            status: "Enabled".into(),
            filter: Some(LifecycleRuleFilter { prefix: Some("a/".into()), ..LifecycleRuleFilter::default() }),
            expiration: Some(expiration),
            ..LifecycleRule::default()
        }
    }

    fn days(days: i32) -> LifecycleRule {
        rule(LifecycleExpiration { days: Some(days), ..LifecycleExpiration::default() })
    }

    fn moves(ends: i32, transitions: &[(i32, &str)]) -> LifecycleRule {
        let one = |(days, class): &(i32, &str)| Transition {
            days: Some(*days),
            storage_class: Some((*class).to_owned()),
            ..Transition::default()
        };
        LifecycleRule { transitions: Some(transitions.iter().map(one).collect()), ..days(ends) }
    }

    #[test]
    fn rules_are_checked() {
        assert!(check_rule(&days(1)).is_ok());
        assert!(check_rule(&days(0)).is_err());
        assert!(check_rule(&rule(LifecycleExpiration::default())).is_err());
        assert!(check_rule(&LifecycleRule { expiration: None, ..days(1) }).is_err());
        assert!(check_rule(&LifecycleRule { filter: None, ..days(1) }).is_err());
        assert!(check_rule(&LifecycleRule { status: "On".into(), ..days(1) }).is_err());
    }

    #[test]
    fn filters_have_one_predicate_or_and() {
        let tag = || Tag { key: "k".into(), value: "v".into() };
        let with = |filter: LifecycleRuleFilter| check_rule(&LifecycleRule { filter: Some(filter), ..days(1) });
        let and = |tags, larger, smaller| LifecycleRuleFilter {
            and: Some(LifecycleRuleAndOperator {
                prefix: Some("a".into()),
                tags: Some(tags),
                object_size_greater_than: larger,
                object_size_less_than: smaller,
            }),
            ..LifecycleRuleFilter::default()
        };
        assert!(with(and(vec![tag()], Some(1), Some(2))).is_ok());
        assert!(with(and(vec![tag(), tag()], None, None)).is_err());
        assert!(with(and(vec![], Some(2), Some(2))).is_err());
        let two = LifecycleRuleFilter { prefix: Some("a".into()), tag: Some(tag()), ..LifecycleRuleFilter::default() };
        assert!(with(two).is_err());
    }

    #[test]
    fn transitions_are_checked() {
        for (rule, fine) in [
            (moves(90, &[(30, "STANDARD_IA"), (60, "GLACIER")]), true),
            (moves(90, &[(0, "GLACIER")]), true),
            (moves(90, &[(29, "STANDARD_IA")]), false),
            (moves(90, &[(-1, "GLACIER")]), false),
            (moves(60, &[(60, "GLACIER")]), false),
            (moves(90, &[(1, "GLACIER"), (2, "GLACIER")]), false),
        ] {
            assert_eq!(check_rule(&rule).is_ok(), fine, "{rule:?}");
        }
    }
}
