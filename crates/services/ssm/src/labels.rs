//! Labels of versions. A label is on one version of a parameter at a time.

use crate::core::Core;
use crate::error::{no_version, not_found};
use crate::limits;
use crate::news;
use crate::records::ParameterRecord;
use api::ssm::{
    LabelParameterVersionRequest, LabelParameterVersionResult, UnlabelParameterVersionRequest,
    UnlabelParameterVersionResult, error as aws,
};
use contract::Error;
use platform::Context;

/// Letters, digits and `.-_`; it may not begin with a digit, `aws` or `ssm`.
fn is_label(text: &str) -> bool {
    let fits = |character: char| character.is_ascii_alphanumeric() || "._-".contains(character);
    let lower = text.to_ascii_lowercase();
    let first = text.chars().next().is_some_and(|character| !character.is_ascii_digit());
    first && text.chars().all(fits) && !lower.starts_with("aws") && !lower.starts_with("ssm")
}

fn label(record: &mut ParameterRecord, number: i64, labels: &[String]) -> Result<(), Error> {
    let name = record.name.clone();
    if !record.versions.iter().any(|version| version.number == number) {
        return Err(no_version(&name, number));
    }
    for version in &mut record.versions {
        version.labels.retain(|label| !labels.contains(label));
    }
    let version = record.versions.iter_mut().find(|version| version.number == number);
    let version = version.ok_or_else(|| no_version(&name, number))?;
    version.labels.extend(labels.iter().cloned());
    if version.labels.len() > limits::LABELS_MAX {
        let text = format!(
            "A parameter version can have maximum {} labels.Move one or more labels to another version and try again.",
            limits::LABELS_MAX
        );
        return Err(aws::parameter_version_label_limit_exceeded(text));
    }
    Ok(())
}

impl Core {
    pub(crate) async fn label_parameter_version(
        &self,
        ctx: &Context,
        input: LabelParameterVersionRequest,
    ) -> Result<LabelParameterVersionResult, Error> {
        let (mut labels, invalid): (Vec<String>, Vec<String>) =
            input.labels.into_iter().partition(|label| is_label(label));
        labels.dedup();
        let change = |record: &mut ParameterRecord| {
            let current = record.current().ok_or_else(not_found)?.number;
            let number = input.parameter_version.unwrap_or(current);
            label(record, number, &labels)?;
            let told = (!labels.is_empty()).then(|| news::labelled(record, &labels, self.clock.now_ms()));
            Ok((number, told))
        };
        let number = self.change_and_tell(ctx, &input.name, change).await?;
        Ok(LabelParameterVersionResult { invalid_labels: Some(invalid), parameter_version: Some(number) })
    }

    pub(crate) async fn unlabel_parameter_version(
        &self,
        ctx: &Context,
        input: UnlabelParameterVersionRequest,
    ) -> Result<UnlabelParameterVersionResult, Error> {
        let number = input.parameter_version;
        let change = |record: &mut ParameterRecord| {
            let name = record.name.clone();
            let version = record.versions.iter_mut().find(|version| version.number == number);
            let version = version.ok_or_else(|| no_version(&name, number))?;
            let (removed, invalid): (Vec<String>, Vec<String>) =
                input.labels.iter().cloned().partition(|label| version.labels.contains(label));
            version.labels.retain(|label| !removed.contains(label));
            Ok((removed, invalid))
        };
        let (removed, invalid) = self.change(ctx, &input.name, change).await?;
        Ok(UnlabelParameterVersionResult { removed_labels: Some(removed), invalid_labels: Some(invalid) })
    }
}

#[cfg(test)]
mod tests {
    use super::is_label;

    #[test]
    fn labels() {
        for (text, good) in
            [("prod", true), ("a.b-c_1", true), ("1a", false), ("awsome", false), ("Ssm", false), ("a b", false)]
        {
            assert_eq!(is_label(text), good, "{text}");
        }
    }
}
