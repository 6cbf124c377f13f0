//! Extensions: programs of layers and threads of functions that are told of calls.

use std::time::{Duration, Instant};

use crate::support::{EXTENSION, Function, House, Wanted, text};

const PLAIN: &str = "register('INVOKE', 'SHUTDOWN')\nwhile True:\n    event = next_event()\n    say('told', json.dumps(event))\n    if event['eventType'] == 'SHUTDOWN': break\n";

fn extension(body: &str) -> String {
    format!("{EXTENSION}{body}")
}

#[tokio::test]
async fn an_external_extension_is_told_of_calls_and_of_the_end() {
    let house = House::new().await;
    let program = extension(&format!("open('/tmp/first', 'w').write(NAME)\nsay('sees', sorted(os.environ))\n{PLAIN}"));
    let function = house.function(&Wanted {
        code: "loaded = open('/tmp/first').read()\ndef handler(event, context):\n    return loaded\n",
        layer: &[("extensions/one", &program, 0o755), ("extensions/folder/two", "", 0o755)],
        ..Wanted::default()
    });
    assert_eq!(text(&function.call("{}").await), "\"one\"", "it registered before the code was loaded");
    assert_eq!(function.line("EXTENSION").await, "EXTENSION\tName: one\tState: Ready\tEvents: [INVOKE, SHUTDOWN]");
    let told = function.line("told").await;
    for part in
        ["\"eventType\": \"INVOKE\"", "\"requestId\": \"id-1\"", "\"invokedFunctionArn\": \"arn:", "\"tracing\""]
    {
        assert!(told.contains(part), "{told}");
    }
    let seen = function.line("sees").await;
    for name in ["AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "AWS_ACCESS_KEY_ID", "OWN", "PATH"] {
        assert!(seen.contains(&format!("'{name}'")), "{name}: {seen}");
    }
    for name in ["_HANDLER", "LAMBDA_TASK_ROOT", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_EXECUTION_ENV"] {
        assert!(!seen.contains(&format!("'{name}'")), "{name}: {seen}");
    }
    function.nth_line("REPORT", 1).await;
    function.pool.close();
    let end = function.line("SHUTDOWN\", \"shutdownReason").await;
    assert!(end.contains("\"shutdownReason\": \"SPINDOWN\""), "{end}");
    house.close().await;
}

#[tokio::test]
async fn an_answer_does_not_wait_for_extensions_but_the_environment_does() {
    let house = House::new().await;
    let program =
        extension("register('INVOKE')\nwhile True:\n    next_event()\n    time.sleep(2)\n    say('finished')\n");
    let function = house.function(&Wanted {
        code: "import os\ndef handler(event, context):\n    return os.getpid()\n",
        layer: &[("extensions/slow", &program, 0o755)],
        ..Wanted::default()
    });
    let begun = Instant::now();
    let first = function.call("{}").await;
    // Starting costs time too; what counts is that the end of the call came later.
    let report = function.line("REPORT").await;
    assert!(Duration::from_micros(first.report.duration_us) < Duration::from_millis(1900), "{:?}", first.report);
    assert!(begun.elapsed() >= Duration::from_secs(2));
    let duration: f64 = report
        .split("Duration: ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next())
        .expect("a number")
        .parse()
        .expect("ms");
    assert!(duration >= 2000.0, "{report}");
    let places = function.positions(&["END RequestId: id-1", "finished", "REPORT RequestId: id-1"]);
    assert!(places.is_sorted(), "{places:?} in {:#?}", function.lines());
    let second = function.call_with("{}", true).await;
    assert_eq!(text(&second), text(&first), "the same environment");
    let tail = String::from_utf8(second.log_tail.expect("asked for")).expect("text");
    assert!(tail.contains("finished") && tail.contains("REPORT RequestId: id-2"), "who asks for the log waits: {tail}");
    house.close().await;
}

#[tokio::test]
async fn a_failing_extension_fails_the_call() {
    let house = House::new().await;
    for (body, mode, error_type, message) in [
        ("register('INVOKE')\nnext_event()\nsys.exit(3)\n", 0o755, "Extension.Crash", "exit status 3"),
        ("sys.exit(0)\n", 0o755, "Extension.Crash", "exit code 0"),
        (
            "register()\ncall('POST', '/2020-01-01/extension/init/error', '{}', Lambda_Extension_Function_Error_Type='X.Y')\nsys.exit(1)\n",
            0o755,
            "Extension.InitError",
            "exit status 1",
        ),
        ("", 0o644, "Extension.LaunchError", "fork/exec /opt/extensions/bad: permission denied"),
    ] {
        let program = extension(body);
        let function = house.function(&Wanted {
            code: "import time\ndef handler(event, context):\n    time.sleep(5)\n",
            layer: &[("extensions/bad", &program, mode)],
            ..Wanted::default()
        });
        let outcome = function.call("{}").await;
        let expected = format!(r#"{{"errorType":"{error_type}","errorMessage":"RequestId: id-1 Error: {message}"}}"#);
        assert_eq!(text(&outcome), expected, "{:#?}", function.lines());
        let report = function.line("REPORT").await;
        assert!(report.ends_with(&format!("Status: error\tError Type: {error_type}")), "{report}");
        let standing = function.line("EXTENSION\tName: bad").await;
        let init_error = error_type == "Extension.InitError";
        assert_eq!(init_error, standing.ends_with("State: InitError\tEvents: []\tError Type: X.Y"), "{standing}");
    }
    house.close().await;
}

#[tokio::test]
async fn a_call_that_times_out_tells_extensions_and_resets_the_environment() {
    let house = House::new().await;
    let body = "open('/tmp/starts', 'a').write('x')\nregister('SHUTDOWN')\nopen('/tmp/end', 'a').write(json.dumps(next_event()))\n";
    let program = extension(body);
    let function = house.function(&Wanted {
        code: "import time\ndef handler(event, context):\n    time.sleep(event)\n    return [open('/tmp/starts').read(), open('/tmp/end').read()]\n",
        layer: &[("extensions/one", &program, 0o755)],
        timeout_seconds: 1,
        ..Wanted::default()
    });
    let begun = Instant::now();
    let outcome = function.call("60").await;
    assert_eq!(outcome.error_type.as_deref(), Some("Sandbox.Timedout"));
    assert!(begun.elapsed() < Duration::from_secs(50));
    let after = function.call("0").await;
    assert!(text(&after).starts_with("[\"xx\""), "{}", text(&after));
    assert!(text(&after).contains("TIMEOUT"), "{}", text(&after));
    assert_eq!(function.streams().len(), 1);
    house.close().await;
}

#[tokio::test]
async fn an_internal_extension_registers_from_the_function() {
    let house = House::new().await;
    let code = "import http.client, json, os, signal, sys, threading
def api(method, path, body=None, **headers):
    connection = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])
    connection.request(method, '/2020-01-01/extension' + path, body, {n.replace('_', '-'): v for n, v in headers.items()})
    answer = connection.getresponse()
    return answer, answer.read().decode()
answer, text = api('POST', '/register', '{\"events\":[\"SHUTDOWN\"]}', Lambda_Extension_Name='inner')
refused = answer.status
answer, text = api('POST', '/register', '{\"events\":[\"INVOKE\"]}', Lambda_Extension_Name='inner')
told = []
def listen(id=answer.getheader('Lambda-Extension-Identifier')):
    while True: told.append(json.loads(api('GET', '/event/next', Lambda_Extension_Identifier=id)[1])['requestId'])
threading.Thread(target=listen, daemon=True).start()
def bye(*_):
    print('terminated', flush=True)
    os._exit(0)
signal.signal(signal.SIGTERM, bye)
def handler(event, context):
    late, _ = api('POST', '/register', '{\"events\":[]}', Lambda_Extension_Name='late')
    return [refused, late.status, list(told)]
";
    let function = house.function(&Wanted { code, ..Wanted::default() });
    let first = function.call("{}").await;
    assert!(text(&first).starts_with("[400, 403,"), "{}", text(&first));
    function.call("{}").await;
    let third = function.call("{}").await;
    assert!(text(&third).contains("\"id-1\", \"id-2\""), "{}", text(&third));
    assert_eq!(function.line("EXTENSION").await, "EXTENSION\tName: inner\tState: Ready\tEvents: [INVOKE]");
    function.pool.close();
    function.line("terminated").await;
    house.close().await;
}

#[tokio::test]
async fn the_switch_keeps_extensions_from_being_started() {
    let house = House::new().await;
    let function = house.function(&Wanted {
        layer: &[("extensions/bad", "no program", 0o755), ("disable-extensions-jwigqn8j", "", 0o644)],
        ..Wanted::default()
    });
    assert_eq!(text(&function.call("1").await), "1");
    assert!(!has(&function, "EXTENSION"));
    house.close().await;
}

#[tokio::test]
async fn an_extension_that_never_waits_again_ends_the_environment_at_the_timeout() {
    let house = House::new().await;
    let program = extension("register('INVOKE')\nnext_event()\ntime.sleep(1000)\n");
    let function = house.function(&Wanted {
        layer: &[("extensions/stuck", &program, 0o755)],
        timeout_seconds: 1,
        ..Wanted::default()
    });
    assert_eq!(text(&function.call("1").await), "1", "the answer was there");
    assert!(function.line("REPORT").await.ends_with("Status: timeout"));
    function.line("Task timed out after 1.00 seconds").await;
    assert_eq!(text(&function.call("2").await), "2");
    house.close().await;
}

fn has(function: &Function, part: &str) -> bool {
    function.lines().iter().any(|line| line.contains(part))
}
