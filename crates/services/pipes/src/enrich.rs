//! Enrichment: what comes of a batch before it goes to the target.

use crate::execution::Execution;
use crate::log::Step;
use crate::measure::End;
use crate::settings::Enrichment;
use crate::template::{self, Event};
use crate::validate::is_destination;
use bytes::Bytes;
use serde_json::Value;
use targets::{Failure, HttpCall, Parameters, Shot};

impl Execution<'_> {
    /// What the enrichment has made of the batch; nothing when it says that nothing goes on.
    pub(crate) async fn enrich(&self, enrichment: &Enrichment, events: &[Event]) -> Result<Vec<Event>, Failure> {
        self.journal.note(Step::EnrichmentStageEntered);
        let began = self.core.clock.instant();
        let template = enrichment.parameters.input_template.as_deref();
        let texts: Vec<_> = events.iter().map(|event| self.render(template, event)).collect();
        let made = match is_destination(&enrichment.arn) {
            true => self.call_enrichment(enrichment, events, &texts).await,
            false => self.invoke_enrichment(enrichment, &texts).await,
        };
        let end = if made.is_ok() { End::Good } else { End::Failed };
        self.measures.enriched(end, self.ms_since(began), self.core.now_ms());
        match &made {
            Ok(_) => self.journal.note(Step::EnrichmentStageSucceeded),
            Err(failure) => self.journal.failed(Step::EnrichmentStageFailed, "Enrichment", failure),
        }
        made
    }

    pub(crate) fn render(&self, template: Option<&str>, event: &Event) -> String {
        template::render(template, event, &self.settings.pipe, &self.ingestion)
    }

    /// A function gets the batch as a list and answers with one.
    async fn invoke_enrichment(&self, enrichment: &Enrichment, texts: &[String]) -> Result<Vec<Event>, Failure> {
        let (body, arn) = (template::list(texts), enrichment.arn.to_string());
        let parameters = Parameters { wait: true, ..Parameters::NONE };
        self.journal.request(Step::EnrichmentInvocationStarted, &body);
        let answer = self.send(&arn, &body, &parameters).await;
        match &answer {
            Ok(answer) => self.journal.answer(Step::EnrichmentInvocationSucceeded, answer),
            Err(failure) => self.journal.failed(Step::EnrichmentInvocationFailed, "Enrichment", failure),
        }
        Ok(events(&answer?))
    }

    async fn call_enrichment(
        &self,
        enrichment: &Enrichment,
        events: &[Event],
        texts: &[String],
    ) -> Result<Vec<Event>, Failure> {
        let http = enrichment.parameters.http_parameters.clone().unwrap_or_default();
        let mut made = Vec::new();
        for (event, body) in events.iter().zip(texts) {
            let resolved = Http::of(
                event,
                http.path_parameter_values.as_deref(),
                http.header_parameters.as_deref(),
                http.query_string_parameters.as_deref(),
            );
            self.journal.request(Step::EnrichmentInvocationStarted, body);
            let answer = self.call(&enrichment.arn.to_string(), &resolved, body).await;
            match &answer {
                Ok(answer) => self.journal.answer(Step::EnrichmentInvocationSucceeded, answer),
                Err(failure) => self.journal.failed(Step::EnrichmentInvocationFailed, "Enrichment", failure),
            }
            made.extend(self::events(&answer?));
        }
        Ok(made)
    }

    /// Calls an API destination as the pipe's role.
    pub(crate) async fn call(&self, arn: &str, http: &Http, body: &str) -> Result<Bytes, Failure> {
        let call = HttpCall { arn, path: &http.path, headers: &http.headers, query: &http.query, body };
        self.core.destinations.call(&self.ctx, call).await
    }

    /// Delivers to anything else as the pipe's role.
    pub(crate) async fn send(&self, arn: &str, body: &str, parameters: &Parameters) -> Result<Bytes, Failure> {
        let pipe = &self.settings.pipe;
        let source_arn = pipe.arn();
        let shot = Shot {
            account: &pipe.account,
            region: &pipe.region,
            source_arn: &source_arn,
            role_arn: Some(&pipe.role_arn),
            arn,
            body,
            parameters,
        };
        let target =
            arn.parse().map_err(|_| Failure::lasting(targets::Code::InvalidParameter, format!("{arn} is no ARN")))?;
        let request_id = platform::RequestId::new(&self.core.ids.uuid());
        let ctx = platform::Context { request_id, ..self.ctx.clone() };
        self.core.sender.send_as(ctx, &shot, target).await
    }
}

/// Parameters of a call of an API destination, paths replaced by what they find.
pub(crate) struct Http {
    path: Vec<String>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

impl Http {
    pub(crate) fn of(
        event: &Event,
        path: Option<&[String]>,
        headers: Option<&[(String, String)]>,
        query: Option<&[(String, String)]>,
    ) -> Self {
        let pairs = |pairs: Option<&[(String, String)]>| -> Vec<(String, String)> {
            pairs.unwrap_or_default().iter().map(|(name, value)| (name.clone(), event.parameter(value))).collect()
        };
        let path = path.unwrap_or_default().iter().map(|value| event.parameter(value)).collect();
        Self { path, headers: pairs(headers), query: pairs(query) }
    }
}

/// The events in an answer: a list's elements, or the answer itself. An empty answer lets nothing go on; `[{}]` does.
fn events(answer: &[u8]) -> Vec<Event> {
    let text = String::from_utf8_lossy(answer);
    let value = serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text.trim()));
    match value {
        Value::Array(all) => all.into_iter().map(Event::of_enrichment).collect(),
        Value::Null => Vec::new(),
        Value::String(text) if text.is_empty() => Vec::new(),
        Value::Object(object) if object.is_empty() => Vec::new(),
        one => vec![Event::of_enrichment(one)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_become_events() {
        for (answer, count) in [
            ("", 0),
            ("null", 0),
            ("{}", 0),
            ("[]", 0),
            ("\"\"", 0),
            ("[{}]", 1),
            ("{\"a\":1}", 1),
            ("[1,2]", 2),
            ("text", 1),
        ] {
            assert_eq!(events(answer.as_bytes()).len(), count, "{answer}");
        }
    }
}
