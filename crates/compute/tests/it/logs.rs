//! How logs look: events of several lines, JSON, levels.

use compute::{Initialization, LogLevel, LogSettings};

use crate::support::{House, Wanted, text};

fn json(application_level: LogLevel, system_level: LogLevel) -> LogSettings {
    LogSettings { json: true, application_level, system_level }
}

#[tokio::test]
async fn a_message_of_several_lines_is_one_event() {
    let house = House::new().await;
    let code = "import logging\ndef handler(event, context):\n    print('a\\nb')\n    logging.getLogger().warning('one\\ntwo')\n    raise ValueError('x')\n";
    let function = house.function(&Wanted { code, ..Wanted::default() });
    function.call("{}").await;
    let lines = {
        function.line("REPORT").await;
        function.lines()
    };
    assert!(lines.contains(&"a".to_owned()) && lines.contains(&"b".to_owned()), "{lines:#?}");
    assert!(lines.iter().any(|line| line.ends_with("one\ntwo")), "{lines:#?}");
    let error = function.line("[ERROR] ValueError: x").await;
    assert!(error.contains("\nTraceback"), "{error:?}");
    assert!(lines.iter().all(|line| !line.contains('\r')), "{lines:#?}");
    house.close().await;
}

#[tokio::test]
async fn in_json_the_platform_speaks_in_events() {
    let house = House::new().await;
    let code = "import logging, os\ndef handler(event, context):\n    logging.getLogger().warning('warned')\n    return [os.environ['AWS_LAMBDA_LOG_FORMAT'], os.environ['AWS_LAMBDA_LOG_LEVEL']]\n";
    for (system, expected) in [
        (LogLevel::Debug, "initStart initRuntimeDone initReport start warned runtimeDone report"),
        (LogLevel::Info, "initStart start warned report"),
        (LogLevel::Warn, "warned"),
    ] {
        let log = json(LogLevel::Warn, system);
        let function = house.function(&Wanted { code, log, ..Wanted::default() });
        assert_eq!(text(&function.call("{}").await), "[\"JSON\", \"WARN\"]");
        function.line(expected.rsplit(' ').next().expect("words")).await;
        let names: Vec<String> = function.lines().iter().map(|line| name(line)).collect();
        assert_eq!(names.join(" "), expected);
    }
    house.close().await;
}

/// What a line of JSON is about.
fn name(line: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line} is JSON"));
    let kind = value["type"].as_str().map(|kind| kind.trim_start_matches("platform."));
    kind.or(value["message"].as_str()).unwrap_or("?").to_owned()
}

#[tokio::test]
async fn lines_of_a_function_s_own_runtime_are_filtered_by_their_level() {
    let house = House::new().await;
    let code = r#"#!/usr/bin/python3
import http.client, os
api = os.environ["AWS_LAMBDA_RUNTIME_API"]
def call(method, path, body=None):
    connection = http.client.HTTPConnection(api)
    connection.request(method, "/2018-06-01/runtime/" + path, body)
    answer = connection.getresponse()
    answer.read()
    return answer
while True:
    id = call("GET", "invocation/next").getheader("Lambda-Runtime-Aws-Request-Id")
    for line in ['{"level":"DEBUG"}', '{"level":"INFO"}', '{"level":"error"}', '{"level":"odd"}', 'plain']:
        print(line, flush=True)
    call("POST", "invocation/" + id + "/response", "1")
"#;
    for (log, expected) in [
        (LogSettings::default(), 5),
        (json(LogLevel::Trace, LogLevel::Info), 5),
        (json(LogLevel::Info, LogLevel::Info), 4),
        (json(LogLevel::Warn, LogLevel::Info), 1),
    ] {
        let function = house.function(&Wanted { code, log, runtime: "provided.al2023", ..Wanted::default() });
        assert_eq!(text(&function.call("{}").await), "1");
        function.line("id-1").await;
        function.line(if log.json { "platform.report" } else { "REPORT" }).await;
        let own = function.lines().iter().filter(|line| line.starts_with("{\"level") || *line == "plain").count();
        assert_eq!(own, expected, "{log:?}: {:#?}", function.lines());
    }
    house.close().await;
}

#[tokio::test]
async fn provisioned_environments_report_their_initialisation() {
    let house = House::new().await;
    let function = house.function(&Wanted { initialization: Initialization::Provisioned, ..Wanted::default() });
    function.call("1").await;
    let line = function.line("INIT_REPORT").await;
    assert!(line.starts_with("INIT_REPORT Init Duration: ") && line.ends_with("ms\tPhase: init"), "{line}");
    house.close().await;
}
