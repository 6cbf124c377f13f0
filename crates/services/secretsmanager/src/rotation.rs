//! Rotation is set up, begun and cancelled. The steps themselves are in `steps`.

use crate::core::Core;
use crate::error;
use crate::limits::{DAY_MS, ROTATION_MIN_MS};
use crate::news;
use crate::records::{PENDING, Rotation, Running, SecretRecord, Step, Version};
use api::secretsmanager::{
    CancelRotateSecretRequest, CancelRotateSecretResponse, RotateSecretRequest, RotateSecretResponse,
    RotationRulesType, error as aws,
};
use contract::Error;
use platform::Context;
use schedule::{Expression, Kinds, Zone};

/// When the next rotation is due, counted from a moment.
pub(crate) fn next_ms(rotation: &Rotation, from_ms: i64) -> Option<i64> {
    if let Some(text) = &rotation.expression {
        return Expression::parse(text, Kinds::Schedule)?.after(from_ms, from_ms, &Zone::utc());
    }
    // AWS rotates within the last day, whose end is midnight.
    let due_ms = from_ms + rotation.days? * DAY_MS;
    Some(due_ms - due_ms.rem_euclid(DAY_MS) + DAY_MS - 1000)
}

fn check_rules(rules: &RotationRulesType) -> Result<(), Error> {
    let text = match (&rules.schedule_expression, rules.automatically_after_days) {
        (Some(_), Some(_)) => {
            return Err(error::invalid(
                "You can't specify both AutomaticallyAfterDays and ScheduleExpression in the same request.",
            ));
        }
        (Some(text), None) => text,
        (None, _) => return Ok(()),
    };
    let often =
        |expression: &Expression| matches!(expression, Expression::Rate(period_ms) if *period_ms < ROTATION_MIN_MS);
    match Expression::parse(text, Kinds::Schedule) {
        None | Some(Expression::At(_)) => Err(error::invalid("Invalid schedule expression.")),
        Some(expression) if often(&expression) => Err(error::invalid("The minimum rotation interval is four hours.")),
        Some(_) => Ok(()),
    }
}

/// The rotation of a secret as a request changes it.
fn changed(secret: &SecretRecord, input: &RotateSecretRequest, now_ms: i64) -> Result<Rotation, Error> {
    let before = secret.rotation.as_ref();
    let function = input.rotation_lambda_arn.clone().filter(|arn| !arn.is_empty());
    let function = function
        .or_else(|| before.map(|rotation| rotation.function.clone()))
        .ok_or_else(|| error::bad_request("No Lambda rotation function ARN is associated with this secret."))?;
    let mut rotation = Rotation {
        enabled: true,
        function,
        days: before.and_then(|rotation| rotation.days),
        expression: before.and_then(|rotation| rotation.expression.clone()),
        duration: before.and_then(|rotation| rotation.duration.clone()),
        next_ms: None,
    };
    if let Some(rules) = &input.rotation_rules {
        rotation.days = rules.automatically_after_days;
        rotation.expression.clone_from(&rules.schedule_expression);
        rotation.duration.clone_from(&rules.duration);
    }
    rotation.next_ms = next_ms(&rotation, now_ms);
    Ok(rotation)
}

impl SecretRecord {
    /// Begins a rotation, or the test of one.
    pub(crate) fn begin(&mut self, token: &str, test_only: bool, now_ms: i64) {
        if !test_only {
            let fresh = Version { created_ms: now_ms, stages: Vec::new(), filled: false, key: None, accessed_ms: None };
            self.versions.entry(token.to_owned()).or_insert(fresh);
            self.move_stage(token, PENDING);
        }
        let step = if test_only { Step::Test } else { Step::Create };
        self.running = Some(Running { token: token.to_owned(), step, test_only, attempts: 0, after_ms: now_ms });
    }
}

impl Core {
    pub(crate) async fn rotate_secret(
        &self,
        ctx: &Context,
        input: RotateSecretRequest,
    ) -> Result<RotateSecretResponse, Error> {
        if input.external_secret_rotation_metadata.is_some() || input.external_secret_rotation_role_arn.is_some() {
            return Err(error::bad_request("Managed external secrets are not supported."));
        }
        if let Some(rules) = &input.rotation_rules {
            check_rules(rules)?;
        }
        let secret = self.primary(ctx, &input.secret_id).await?;
        let now_ms = self.clock.now_ms();
        let rotation = changed(&secret, &input, now_ms)?;
        self.check_function(&secret, &rotation.function).await?;
        let token = input.client_request_token.clone().unwrap_or_else(|| self.ids.uuid());
        let at_once = input.rotate_immediately != Some(false);
        let change = |record: &mut SecretRecord| {
            record.check_there()?;
            if record.running.is_some() {
                return Err(error::bad_request(
                    "A previous rotation isn't complete. That rotation will be reattempted.",
                ));
            }
            if at_once && record.versions.get(&token).is_some_and(|version| version.filled) {
                return Err(error::token_in_use(&token, &record.arn()));
            }
            record.rotation = Some(changed(record, &input, now_ms)?);
            record.begin(&token, !at_once, now_ms);
            record.changed_ms = now_ms;
            Ok(at_once.then(|| news::rotation("RotationStarted", record, &self.ids.uuid(), now_ms)))
        };
        let secret = self.change_and_tell(&secret, &[], change).await?;
        self.scheduled.notify_waiters();
        Ok(RotateSecretResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: at_once.then_some(token),
        })
    }

    /// The function must be there and let this service call it.
    async fn check_function(&self, secret: &SecretRecord, function: &str) -> Result<(), Error> {
        match self.invoke(secret, function, "DryRun", None).await {
            Ok(_) => Ok(()),
            Err(error) if error.status >= 500 => Err(error),
            Err(error) if error.code == "ResourceNotFoundException" => {
                Err(aws::resource_not_found_exception(error.message.unwrap_or_default()))
            }
            Err(_) => Err(Error::client(
                400,
                "AccessDeniedException",
                "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.",
            )),
        }
    }

    pub(crate) async fn cancel_rotate_secret(
        &self,
        ctx: &Context,
        input: CancelRotateSecretRequest,
    ) -> Result<CancelRotateSecretResponse, Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        let token = secret.running.as_ref().filter(|running| !running.test_only).map(|running| running.token.clone());
        let change = |record: &mut SecretRecord| {
            let rotation = record.rotation.as_mut().ok_or_else(|| {
                error::bad_request("You can't cancel rotation of a secret that has no rotation configured.")
            })?;
            rotation.enabled = false;
            rotation.next_ms = None;
            record.running = None;
            Ok(())
        };
        let secret = self.edit(&secret, change).await?;
        Ok(CancelRotateSecretResponse { arn: Some(secret.arn()), name: Some(secret.name), version_id: token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(days: Option<i64>, expression: Option<&str>, expected: Option<i64>) {
        let rotation = Rotation {
            enabled: true,
            function: String::new(),
            days,
            expression: expression.map(str::to_owned),
            duration: None,
            next_ms: None,
        };
        assert_eq!(next_ms(&rotation, DAY_MS / 2), expected);
    }

    #[test]
    fn next_rotations() {
        check(None, None, None);
        check(Some(1), None, Some(2 * DAY_MS - 1000));
        check(None, Some("rate(10 days)"), Some(DAY_MS / 2 + 10 * DAY_MS));
        check(None, Some("cron(0 0 1 * ? *)"), Some(31 * DAY_MS));
    }

    #[test]
    fn rules() {
        let rules = |days, text: Option<&str>| RotationRulesType {
            automatically_after_days: days,
            schedule_expression: text.map(str::to_owned),
            duration: None,
        };
        for (rules, good) in [
            (rules(Some(1), None), true),
            (rules(None, Some("rate(4 hours)")), true),
            (rules(None, Some("rate(3 hours)")), false),
            (rules(None, Some("cron(0 4 * * ? *)")), true),
            (rules(None, Some("sometimes")), false),
            (rules(Some(1), Some("rate(1 day)")), false),
        ] {
            assert_eq!(check_rules(&rules).is_ok(), good, "{rules:?}");
        }
    }
}
