//! The steps of a rotation: each a call of the function, as `secretsmanager.amazonaws.com`, and then a change of the secret's record.

use crate::core::Core;
use crate::limits::{STEP_ATTEMPTS_MAX, STEP_RETRY_MS};
use crate::news;
use crate::records::{PENDING, Running, SecretRecord};
use crate::rotation::next_ms;
use api::lambda::{InvocationRequest, op};
use bytes::Bytes;
use contract::Error;
use platform::{AccountId, Context, Principal, Region, RequestId};
use serde_json::json;

/// What a step came to.
enum Outcome {
    Done,
    Failed(String),
}

impl Core {
    fn service_context(&self, secret: &SecretRecord) -> Context {
        Context {
            principal: Principal::service("secretsmanager.amazonaws.com"),
            account: AccountId::new(&secret.account),
            region: Region::new(&secret.region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: true,
            source_arn: Some(secret.arn().into()),
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    /// Calls the function of a rotation.
    pub(crate) async fn invoke(
        &self,
        secret: &SecretRecord,
        function: &str,
        kind: &str,
        payload: Option<String>,
    ) -> Result<api::lambda::InvocationResponse, Error> {
        let request = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(kind.to_owned()),
            payload: payload.map(Bytes::from),
            ..InvocationRequest::default()
        };
        self.bus.call::<op::Invoke>(self.service_context(secret), request).await
    }

    /// Begins the rotation that is due, and goes on with the one under way for as long as it goes well.
    pub(crate) async fn go_on(&self, secret: SecretRecord) -> Result<(), Error> {
        let mut secret = self.begin_due(secret).await?;
        loop {
            let now_ms = self.clock.now_ms();
            let Some(running) = secret.running.clone().filter(|running| running.after_ms <= now_ms) else {
                return Ok(());
            };
            let outcome = self.step(&secret, &running).await;
            secret = self.note(&secret, &running, &outcome).await?;
            if let Outcome::Failed(reason) = outcome {
                tracing::warn!(
                    secret = secret.arn(),
                    step = running.step.text(),
                    reason,
                    "a step of a rotation failed"
                );
                return Ok(());
            }
        }
    }

    async fn begin_due(&self, secret: SecretRecord) -> Result<SecretRecord, Error> {
        let now_ms = self.clock.now_ms();
        if !secret.is_rotation_due(now_ms) {
            return Ok(secret);
        }
        let token = self.ids.uuid();
        let change = |record: &mut SecretRecord| {
            if !record.is_rotation_due(now_ms) {
                return Ok(None);
            }
            record.begin(&token, false, now_ms);
            if let Some(rotation) = &mut record.rotation {
                rotation.next_ms = next_ms(rotation, now_ms);
            }
            Ok(Some(news::rotation("RotationStarted", record, &self.ids.uuid(), now_ms)))
        };
        self.change_and_tell(&secret, &[], change).await
    }

    async fn step(&self, secret: &SecretRecord, running: &Running) -> Outcome {
        let Some(rotation) = &secret.rotation else { return Outcome::Failed("rotation is off".to_owned()) };
        let event = json!({
            "Step": running.step.text(),
            "SecretId": secret.arn(),
            "ClientRequestToken": running.token,
            "RotationToken": running.token,
        });
        match self.invoke(secret, &rotation.function, "RequestResponse", Some(event.to_string())).await {
            Ok(answer) => match answer.function_error {
                Some(kind) => Outcome::Failed(format!("the function failed: {kind}")),
                None => Outcome::Done,
            },
            Err(error) => Outcome::Failed(error.to_string()),
        }
    }

    async fn note(&self, secret: &SecretRecord, running: &Running, outcome: &Outcome) -> Result<SecretRecord, Error> {
        let now_ms = self.clock.now_ms();
        let change = |record: &mut SecretRecord| {
            // Somebody may have cancelled meanwhile.
            let still = |there: &Running| there.token == running.token && there.step == running.step;
            if !record.running.as_ref().is_some_and(still) {
                return Ok(None);
            }
            let (next, end) = match outcome {
                Outcome::Done => (record.done(running, now_ms), "RotationSucceeded"),
                Outcome::Failed(_) => (retried(running, now_ms), "RotationFailed"),
            };
            let over = next.is_none() && !running.test_only;
            record.running = next;
            Ok(over.then(|| news::rotation(end, record, &self.ids.uuid(), now_ms)))
        };
        self.change_and_tell(secret, &[], change).await
    }
}

fn retried(running: &Running, now_ms: i64) -> Option<Running> {
    let attempts = running.attempts + 1;
    let after_ms = now_ms + i64::from(attempts) * STEP_RETRY_MS;
    (attempts < STEP_ATTEMPTS_MAX).then(|| Running { attempts, after_ms, ..running.clone() })
}

impl SecretRecord {
    pub(crate) fn is_rotation_due(&self, now_ms: i64) -> bool {
        let due = |rotation: &crate::records::Rotation| {
            rotation.enabled && rotation.next_ms.is_some_and(|next_ms| next_ms <= now_ms)
        };
        self.running.is_none() && self.deletion_ms.is_none() && self.rotation.as_ref().is_some_and(due)
    }

    /// What comes after a step that went well; `None` when it was the last.
    fn done(&mut self, running: &Running, now_ms: i64) -> Option<Running> {
        let next = running.step.next().filter(|_| !running.test_only);
        if let Some(step) = next {
            return Some(Running { step, attempts: 0, after_ms: now_ms, ..running.clone() });
        }
        if !running.test_only {
            self.rotated_ms = Some(now_ms);
            self.changed_ms = now_ms;
            if let Some(version) = self.versions.get_mut(&running.token) {
                version.stages.retain(|stage| stage != PENDING);
            }
        }
        None
    }
}
