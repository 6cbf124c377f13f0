//! Answers that are none.

use crate::support::{House, Wanted, text};

/// A runtime that sends what the event says in place of an answer, and goes on.
const BOOTSTRAP: &str = r#"#!/usr/bin/python3
import http.client, json, os, socket
host, port = os.environ["AWS_LAMBDA_RUNTIME_API"].split(":")
while True:
    connection = http.client.HTTPConnection(host, int(port))
    connection.request("GET", "/2018-06-01/runtime/invocation/next")
    answer = connection.getresponse()
    event, id = json.loads(answer.read()), answer.getheader("Lambda-Runtime-Aws-Request-Id")
    raw = socket.create_connection((host, int(port)))
    raw.sendall(f"POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\n{event}".encode())
    raw.shutdown(socket.SHUT_WR)
    print("status", raw.makefile().readline().split(" ")[1], flush=True)
    connection.request("GET", "/2018-06-01/runtime/restore/next")
    print("restore", connection.getresponse().status, flush=True)
    connection.close()
"#;

#[tokio::test]
async fn a_runtime_that_answers_and_never_asks_again_is_let_go() {
    let house = House::new().await;
    let code = "#!/usr/bin/python3
import http.client, os, time
connection = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])
connection.request('GET', '/2018-06-01/runtime/invocation/next')
answer = connection.getresponse()
answer.read()
connection.request('POST', '/2018-06-01/runtime/invocation/' + answer.getheader('Lambda-Runtime-Aws-Request-Id') + '/response', '1')
connection.getresponse()
time.sleep(1000)
";
    let wanted = Wanted { code, runtime: "provided.al2023", timeout_seconds: 1, ..Wanted::default() };
    let function = house.function(&wanted);
    assert_eq!(text(&function.call("{}").await), "1");
    assert_eq!(house.fleet.environments(), 1);
    for _ in 0..200 {
        if house.fleet.environments() == 0 {
            return house.close().await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("it is still there");
}

#[tokio::test]
async fn an_answer_that_is_none_is_an_error_and_the_environment_lives_on() {
    let house = House::new().await;
    let function = house.function(&Wanted { code: BOOTSTRAP, runtime: "provided.al2023", ..Wanted::default() });
    const STREAMING: &str =
        "Lambda-Runtime-Function-Response-Mode: streaming\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n";
    for (number, (sent, status, error_type)) in [
        ("Content-Length: 2\\r\\n\\r\\n42".to_owned(), "202", None),
        ("Content-Length: 100\\r\\n\\r\\n{".to_owned(), "400", Some("Runtime.TruncatedResponse")),
        (format!("{STREAMING}2\\r\\n42\\r\\n0\\r\\n\\r\\n"), "202", None),
        (format!("{STREAMING}9\\r\\n42"), "400", Some("Runtime.TruncatedResponse")),
        (
            "Lambda-Runtime-Function-Response-Mode: odd\\r\\nContent-Length: 2\\r\\n\\r\\n42".to_owned(),
            "400",
            Some("Runtime.InvalidResponseModeHeader"),
        ),
        ("Content-Length: 2\\r\\n\\r\\n43".to_owned(), "202", None),
    ]
    .into_iter()
    .enumerate()
    {
        let outcome = function.call(&format!("\"{sent}\"")).await;
        assert_eq!(outcome.error_type.as_deref(), error_type, "{sent}: {}", text(&outcome));
        assert_eq!(function.nth_line("status", number + 1).await, format!("status {status}"), "{sent}");
        assert_eq!(function.nth_line("restore", number + 1).await, "restore 403", "there is no snapshot");
        assert_eq!(error_type.is_none(), text(&outcome).starts_with('4'), "{}", text(&outcome));
    }
    assert_eq!(function.streams().len(), 1, "{:#?}", function.lines());
    house.close().await;
}
