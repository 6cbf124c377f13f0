//! Commands that talk to a running server, as any AWS client would.

use super::Server;
use crate::client::{Ask, Aws};
use crate::output;
use anyhow::{Context as _, bail};
use base64::Engine;
use bytes::Bytes;
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// How often `logs -f` looks for new lines.
const FOLLOW_PERIOD: Duration = Duration::from_millis(500);

pub(crate) fn invoke(
    server: &Server,
    function: &str,
    qualifier: Option<&str>,
    payload: String,
    payload_file: Option<PathBuf>,
) -> anyhow::Result<ExitCode> {
    let body = match payload_file {
        None => payload.into_bytes(),
        Some(path) => read_payload(&path)?,
    };
    let query = qualifier.map(|qualifier| format!("?Qualifier={}", encode(qualifier))).unwrap_or_default();
    let ask = Ask {
        service: "lambda",
        method: "POST",
        path: format!("/2015-03-31/functions/{}/invocations{query}", encode(function)),
        headers: vec![("x-amz-log-type", "Tail".to_owned())],
        body,
    };
    let answer = block_on(Aws::from_environment(&server.endpoint, &server.region).send(ask))?;
    let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(tail) =
        header("x-amz-log-result").and_then(|tail| base64::engine::general_purpose::STANDARD.decode(tail).ok())
    {
        output::hint(String::from_utf8_lossy(&tail).trim_end());
    }
    let failed = header("x-amz-function-error").is_some();
    let body = succeed(answer)?;
    output::line(String::from_utf8_lossy(&body));
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

pub(crate) fn suggest(server: &Server, function: &str) -> anyhow::Result<ExitCode> {
    let aws = Aws::from_environment(&server.endpoint, &server.region);
    let get = |path: String| Ask { service: "lambda", method: "GET", path, headers: Vec::new(), body: Vec::new() };
    block_on(async {
        let path = format!("/2015-03-31/functions/{}/configuration", encode(function));
        let configuration: serde_json::Value = serde_json::from_slice(&succeed(aws.send(get(path)).await?)?)?;
        let role = configuration["Role"].as_str().context("the function has no role")?;
        let page = get(format!("/_freehold/iam/suggest?role={}", encode(role)));
        let policy: serde_json::Value = serde_json::from_slice(&succeed(aws.send(page).await?)?)?;
        output::line(serde_json::to_string_pretty(&policy)?);
        Ok(ExitCode::SUCCESS)
    })
}

fn read_payload(path: &PathBuf) -> anyhow::Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

pub(crate) fn logs(server: &Server, function: &str, follow: bool) -> anyhow::Result<ExitCode> {
    let aws = Aws::from_environment(&server.endpoint, &server.region);
    block_on(async {
        let mut shown = Shown::default();
        loop {
            shown.print_new(&aws, function).await?;
            if !follow {
                return Ok(ExitCode::SUCCESS);
            }
            tokio::time::sleep(FOLLOW_PERIOD).await;
        }
    })
}

/// What has been printed: lines of the last millisecond are told apart by their ids.
#[derive(Default)]
struct Shown {
    since_ms: i64,
    ids: std::collections::HashSet<String>,
}

impl Shown {
    async fn print_new(&mut self, aws: &Aws, function: &str) -> anyhow::Result<()> {
        let mut token: Option<String> = None;
        loop {
            let mut input =
                serde_json::json!({"logGroupName": format!("/aws/lambda/{function}"), "startTime": self.since_ms});
            if let Some(token) = &token {
                input["nextToken"] = token.clone().into();
            }
            let page: serde_json::Value = serde_json::from_slice(&succeed(aws.send(filter_events(&input)).await?)?)?;
            for event in page["events"].as_array().into_iter().flatten() {
                self.print(event);
            }
            token = page["nextToken"].as_str().map(str::to_owned);
            if token.is_none() {
                return Ok(());
            }
        }
    }

    fn print(&mut self, event: &serde_json::Value) {
        let at_ms = event["timestamp"].as_i64().unwrap_or(0);
        let id = event["eventId"].as_str().unwrap_or("");
        if at_ms > self.since_ms {
            self.since_ms = at_ms;
            self.ids.clear();
        }
        if self.ids.insert(id.to_owned()) {
            output::line(format!("{} {}", platform::iso_ms(at_ms), event["message"].as_str().unwrap_or("").trim_end()));
        }
    }
}

fn filter_events(input: &serde_json::Value) -> Ask<'static> {
    Ask {
        service: "logs",
        method: "POST",
        path: "/".to_owned(),
        headers: vec![
            ("x-amz-target", "Logs_20140328.FilterLogEvents".to_owned()),
            ("content-type", "application/x-amz-json-1.1".to_owned()),
        ],
        body: input.to_string().into_bytes(),
    }
}

fn succeed(answer: http::Response<Bytes>) -> anyhow::Result<Bytes> {
    if answer.status().is_success() {
        return Ok(answer.into_body());
    }
    let status = answer.status();
    let error: serde_json::Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    let message = error["message"].as_str().or(error["Message"].as_str());
    match message {
        Some(message) => bail!("{message} ({status})"),
        None => bail!("the server answered {status}"),
    }
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn block_on<T>(future: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(future)
}
