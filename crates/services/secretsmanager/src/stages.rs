//! Staging labels: which version is current, which was, which comes.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::records::{CURRENT, PREVIOUS, SecretRecord};
use api::secretsmanager::{UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse, error as aws};
use contract::Error;
use platform::Context;

impl SecretRecord {
    fn unlabel(&mut self, stage: &str) {
        for version in self.versions.values_mut() {
            version.stages.retain(|label| label != stage);
        }
    }

    fn label(&mut self, id: &str, stage: &str) {
        self.unlabel(stage);
        if let Some(version) = self.versions.get_mut(id) {
            version.stages.push(stage.to_owned());
        }
    }

    /// Gives a version a label, which leaves the one that had it. What was current becomes the previous.
    pub(crate) fn move_stage(&mut self, id: &str, stage: &str) {
        let before = self.staged(stage).map(str::to_owned);
        if before.as_deref() == Some(id) {
            return;
        }
        self.label(id, stage);
        if stage == CURRENT
            && let Some(before) = before
        {
            self.label(&before, PREVIOUS);
        }
    }

    /// Takes out versions that are too many: the oldest without a label. Gives their ids.
    pub(crate) fn prune(&mut self) -> Vec<String> {
        let spare = self.versions.len().saturating_sub(limits::VERSIONS_MAX);
        let bare = self.versions.iter().filter(|(_, version)| version.stages.is_empty());
        let mut bare: Vec<(i64, String)> = bare.map(|(id, version)| (version.created_ms, id.clone())).collect();
        bare.sort_unstable();
        let gone: Vec<String> = bare.into_iter().take(spare).map(|(_, id)| id).collect();
        self.versions.retain(|id, _| !gone.contains(id));
        gone
    }
}

fn move_or_remove(secret: &mut SecretRecord, input: &UpdateSecretVersionStageRequest) -> Result<(), Error> {
    let stage = &input.version_stage;
    let (from, to) = (input.remove_from_version_id.as_deref(), input.move_to_version_id.as_deref());
    for id in [from, to].into_iter().flatten() {
        if !secret.versions.contains_key(id) {
            let text = format!("Secrets Manager can't find the specified secret version: {id}");
            return Err(aws::resource_not_found_exception(text));
        }
    }
    let now = secret.staged(stage).map(str::to_owned);
    match (from, to) {
        (None, None) => {
            return Err(error::invalid("You must specify RemoveFromVersionId, MoveToVersionId, or both."));
        }
        (Some(_), None) if stage == CURRENT => {
            return Err(error::invalid(format!(
                "You can only move staging label {CURRENT} to a different secret version. It can't be completely removed."
            )));
        }
        _ => {}
    }
    if let Some(now) = now.filter(|now| from != Some(now) && to != Some(now)) {
        let text = match from {
            None => format!(
                "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {now}, so you must explicitly reference that version in RemoveFromVersionId."
            ),
            Some(_) => format!(
                "Staging label {stage} is currently attached to version {now}, so you must explicitly reference that version in RemoveFromVersionId."
            ),
        };
        return Err(error::invalid(text));
    }
    match to {
        Some(to) => secret.move_stage(to, stage),
        None => secret.unlabel(stage),
    }
    Ok(())
}

impl Core {
    pub(crate) async fn update_secret_version_stage(
        &self,
        ctx: &Context,
        input: UpdateSecretVersionStageRequest,
    ) -> Result<UpdateSecretVersionStageResponse, Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        let secret = self.edit(&secret, |record| move_or_remove(record, &input)).await?;
        Ok(UpdateSecretVersionStageResponse { arn: Some(secret.arn()), name: Some(secret.name) })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::records::{PENDING, Version};
    use std::collections::BTreeMap;

    pub(crate) fn secret(versions: &[(&str, &[&str])]) -> SecretRecord {
        let version = |stages: &[&str]| Version {
            created_ms: 0,
            stages: stages.iter().map(|stage| (*stage).to_owned()).collect(),
            filled: true,
            key: None,
            accessed_ms: None,
        };
        SecretRecord {
            account: "111111111111".into(),
            region: "us-east-1".into(),
            name: "s".into(),
            suffix: "AbCdEf".into(),
            created_ms: 0,
            changed_ms: 0,
            description: None,
            kms_key_id: None,
            rotated_ms: None,
            accessed_ms: None,
            deletion_ms: None,
            tags: Vec::new(),
            policy: None,
            rotation: None,
            running: None,
            versions: versions
                .iter()
                .map(|(id, stages)| ((*id).to_owned(), version(stages)))
                .collect::<BTreeMap<_, _>>(),
            replicas: Vec::new(),
        }
    }

    #[track_caller]
    fn check(stage: &str, from: Option<&str>, to: Option<&str>, expected: Result<&[(&str, &[&str])], &str>) {
        let mut secret = secret(&[("a", &[PREVIOUS]), ("b", &[CURRENT]), ("c", &[PENDING])]);
        let input = UpdateSecretVersionStageRequest {
            secret_id: "s".into(),
            version_stage: stage.into(),
            remove_from_version_id: from.map(str::to_owned),
            move_to_version_id: to.map(str::to_owned),
        };
        let outcome = move_or_remove(&mut secret, &input);
        match expected {
            Ok(expected) => {
                outcome.expect("moves");
                let stages = secret.versions.iter().map(|(id, version)| (id.as_str(), version.stages.clone()));
                let expected =
                    expected.iter().map(|(id, stages)| (*id, stages.iter().map(ToString::to_string).collect()));
                assert_eq!(stages.collect::<Vec<_>>(), expected.collect::<Vec<(&str, Vec<String>)>>());
            }
            Err(code) => assert_eq!(outcome.expect_err("is refused").code, code),
        }
    }

    #[test]
    fn labels_move() {
        check(CURRENT, Some("b"), Some("c"), Ok(&[("a", &[]), ("b", &[PREVIOUS]), ("c", &[PENDING, CURRENT])]));
        check(CURRENT, Some("b"), Some("a"), Ok(&[("a", &[CURRENT]), ("b", &[PREVIOUS]), ("c", &[PENDING])]));
        check("mine", None, Some("a"), Ok(&[("a", &[PREVIOUS, "mine"]), ("b", &[CURRENT]), ("c", &[PENDING])]));
        check(PENDING, Some("c"), None, Ok(&[("a", &[PREVIOUS]), ("b", &[CURRENT]), ("c", &[])]));
        check(CURRENT, None, Some("c"), Err("InvalidParameterException"));
        check(CURRENT, Some("a"), Some("c"), Err("InvalidParameterException"));
        check(CURRENT, Some("b"), None, Err("InvalidParameterException"));
        check(CURRENT, None, None, Err("InvalidParameterException"));
        check(CURRENT, Some("b"), Some("z"), Err("ResourceNotFoundException"));
    }
}
