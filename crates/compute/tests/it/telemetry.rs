//! Telemetry: extensions that are told what the log tells.

use crate::support::{EXTENSION, House, Wanted, text};

/// An extension that says every event that it is sent: `got TYPE RECORD`.
fn shipper(subscribe: &str) -> String {
    format!(
        "{EXTENSION}
import http.server, socket, threading
class Sink(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        for event in json.loads(self.rfile.read(int(self.headers['Content-Length']))): got(event)
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_): pass
def got(event):
    say('got', event['type'], json.dumps(event['record']))
def listen_http():
    server = http.server.HTTPServer(('sandbox.localdomain', 8080), Sink)
    threading.Thread(target=server.serve_forever, daemon=True).start()
def listen_tcp():
    server = socket.create_server(('sandbox.localdomain', 8081))
    def run():
        for line in server.accept()[0].makefile(): got(json.loads(line))
    threading.Thread(target=run, daemon=True).start()
register('INVOKE', 'SHUTDOWN')
{subscribe}
while True:
    event = next_event()
    if event['eventType'] == 'SHUTDOWN': break
time.sleep(0.2)
"
    )
}

const CODE: &str =
    "print('{\"level\":\"INFO\"}')\ndef handler(event, context):\n    print('plain')\n    return 'answer'\n";

#[tokio::test]
async fn the_telemetry_api_tells_everything_from_the_beginning() {
    let house = House::new().await;
    let program = shipper(
        "listen_http()
body = json.dumps({'schemaVersion': '2022-12-13', 'types': ['platform', 'function'], 'buffering': {'maxItems': 1000, 'maxBytes': 262144, 'timeoutMs': 25},
    'destination': {'protocol': 'HTTP', 'URI': 'http://sandbox.localdomain:8080/x'}})
say('subscribed', *call('PUT', '/2022-07-01/telemetry', body)[::2])
say('refused', *call('PUT', '/2022-07-01/telemetry', '{}')[::2])
say('other', *call('PUT', '/2020-08-15/logs', json.dumps({'types': ['platform'], 'destination': {'protocol': 'TCP', 'port': 8081}}))[::2])",
    );
    let function =
        house.function(&Wanted { code: CODE, layer: &[("extensions/ship", &program, 0o755)], ..Wanted::default() });
    assert_eq!(text(&function.call("{}").await), "\"answer\"");
    assert_eq!(function.line("subscribed").await, "subscribed 200 \"OK\"");
    assert!(function.line("refused").await.starts_with("refused 400 {\"errorMessage\":"));
    assert!(function.line("other 403").await.contains("Logs.SubscriptionClosed"));
    assert_eq!(
        function.line("TELEMETRY\t").await,
        "TELEMETRY\tName: ship\tState: Subscribed\tTypes: [Platform, Function]"
    );
    function.line("got platform.runtimeDone").await;
    function.line("REPORT").await;
    function.pool.close();
    let report = function.line("got platform.report").await;
    assert!(report.contains("\"initDurationMs\"") && report.contains("\"status\": \"success\""), "{report}");
    let order = [
        "got platform.initStart",
        "got platform.telemetrySubscription",
        "got platform.extension",
        "got platform.initRuntimeDone",
        "got platform.initReport",
        "got platform.start",
        "got function \"plain\"",
        "got platform.runtimeDone",
        "got platform.report",
    ];
    let places = function.positions(&order);
    assert!(places.is_sorted(), "{places:?}: {:#?}", function.lines());
    // The function's code is loaded while the extension subscribes.
    function.line("got function \"{\\\"level").await;
    let start = function.line("got platform.initStart").await;
    assert!(start.contains("\"instanceMaxMemory\": 1854930944"), "{start}");
    let done = function.line("got platform.runtimeDone").await;
    for part in ["\"producedBytes\": 8", "responseLatency", "responseDuration", "\"spanId\": \"00000000000000aa\""] {
        assert!(done.contains(part), "{done}");
    }
    house.close().await;
}

#[tokio::test]
async fn the_logs_api_speaks_its_own_schema_over_tcp() {
    let house = House::new().await;
    let program = shipper(
        "listen_tcp()
body = json.dumps({'schemaVersion': '2021-03-18', 'types': ['platform', 'function', 'extension'], 'buffering': {'timeoutMs': 25},
    'destination': {'protocol': 'TCP', 'port': 8081}})
say('subscribed', *call('PUT', '/2020-08-15/logs', body)[::2])",
    )
    .replace("say('got', event['type']", "event['type'] == 'extension' or say('got', event['type']");
    let function =
        house.function(&Wanted { code: CODE, layer: &[("extensions/ship", &program, 0o755)], ..Wanted::default() });
    function.call("{}").await;
    assert_eq!(function.line("subscribed").await, "subscribed 200 \"OK\"");
    assert_eq!(
        function.line("LOGS\t").await,
        "LOGS\tName: ship\tState: Subscribed\tTypes: [Platform, Function, Extension]"
    );
    for (part, record) in [
        (
            "got platform.logsSubscription",
            "{\"name\": \"ship\", \"state\": \"Subscribed\", \"types\": [\"platform\", \"function\", \"extension\"]}",
        ),
        ("got platform.start", "{\"requestId\": \"id-1\", \"version\": \"$LATEST\"}"),
        ("got platform.runtimeDone", "{\"requestId\": \"id-1\", \"status\": \"success\"}"),
        ("got platform.end", "{\"requestId\": \"id-1\"}"),
        ("got function \"plain\"", ""),
    ] {
        let line = function.line(part).await;
        assert!(line.ends_with(record), "{line}");
    }
    house.close().await;
}

#[tokio::test]
async fn a_subscriber_that_does_not_listen_is_told_of_its_loss() {
    let house = House::new().await;
    let program = shipper(
        "body = json.dumps({'schemaVersion': '2022-12-13', 'types': ['platform', 'function'], 'buffering': {'timeoutMs': 25},
    'destination': {'protocol': 'HTTP', 'URI': 'http://sandbox.localdomain:8080'}})
call('PUT', '/2022-07-01/telemetry', body)
next_event()
time.sleep(1.5)
listen_http()
time.sleep(0.5)",
    );
    let function =
        house.function(&Wanted { code: CODE, layer: &[("extensions/ship", &program, 0o755)], ..Wanted::default() });
    assert_eq!(text(&function.call("{}").await), "\"answer\"", "nobody waits for it");
    function.call("{}").await;
    let lost = function.line("got platform.logsDropped").await;
    assert!(lost.contains("has not acknowledged receipt of logs") && lost.contains("\"droppedRecords\": "), "{lost}");
    house.close().await;
}

#[tokio::test]
async fn subscriptions_end_with_initialisation() {
    let house = House::new().await;
    let program = shipper(
        "body = json.dumps({'schemaVersion': '2022-12-13', 'types': ['platform'], 'destination': {'protocol': 'TCP', 'port': 8081}})
next_event()
say('late', *call('PUT', '/2022-07-01/telemetry', body)[::2])",
    );
    let function =
        house.function(&Wanted { code: CODE, layer: &[("extensions/ship", &program, 0o755)], ..Wanted::default() });
    function.call("{}").await;
    let late = function.line("late").await;
    assert!(late.starts_with("late 403 ") && late.contains("Telemetry.SubscriptionClosed"), "{late}");
    house.close().await;
}
