//! What survives a failed call, and what does not.

use crate::support::{House, Wanted, text};

const CODE: &str = "
import os, subprocess, time
count = 0
def handler(event, context):
    global count
    count += 1
    with open('/tmp/calls', 'a') as file: file.write('x')
    if event == 'sleep':
        subprocess.Popen(['/bin/sleep', '1000'], start_new_session=True)
        time.sleep(30)
    if event == 'exit': os._exit(7)
    while event == 'bomb':
        try: os.fork()
        except OSError: pass
    if event == 'memory':
        held = []
        while True: held.append(bytearray(1 << 20))
    others = sum(1 for name in os.listdir('/proc') if name.isdigit()) - 2
    return [count, open('/tmp/calls').read(), others]
";

#[tokio::test]
async fn files_survive_a_failed_call_and_memory_and_processes_do_not() {
    let house = House::new().await;
    let function = house.function(&Wanted { code: CODE, timeout_seconds: 5, memory_mb: 256, ..Wanted::default() });
    let mut calls = String::new();
    let mut expect = |more: usize| {
        calls += &"x".repeat(more);
        format!("[1, \"{calls}\", 0]")
    };
    assert_eq!(text(&function.call("\"none\"").await), expect(1));
    for (event, error_type) in
        [("sleep", "Sandbox.Timedout"), ("exit", "Runtime.ExitError"), ("memory", "Runtime.ExitError")]
    {
        let failed = function.call(&format!("\"{event}\"")).await;
        assert_eq!(failed.error_type.as_deref(), Some(error_type), "{event}");
        assert_eq!(text(&function.call("\"none\"").await), expect(2), "after {event}");
    }
    assert_eq!(function.streams().len(), 1, "{:?}", function.streams());
    assert_eq!(function.lines().iter().filter(|line| line.starts_with("INIT_START")).count(), 4);
    assert_eq!(house.fleet.environments(), 1);
    house.close().await;
}

#[tokio::test]
async fn a_reset_that_fails_leaves_room_for_another_environment() {
    let house = House::new().await;
    let code = "
import os
if os.path.exists('/tmp/poison'): os._exit(9)
def handler(event, context):
    open('/tmp/poison', 'w')
    os._exit(1)
";
    let function = house.function(&Wanted { code, ..Wanted::default() });
    for _ in 0..3 {
        assert_eq!(function.call("{}").await.error_type.as_deref(), Some("Runtime.ExitError"));
    }
    function.nth_line("REPORT", 3).await;
    house.close().await;
}

#[tokio::test]
async fn a_fork_bomb_ends_with_its_call() {
    let house = House::new().await;
    let function = house.function(&Wanted { code: CODE, timeout_seconds: 2, memory_mb: 128, ..Wanted::default() });
    assert!(function.call("\"bomb\"").await.error_type.is_some());
    let begun = std::time::Instant::now();
    // Where so many processes do not end in time, the sandbox goes, and its files with it.
    assert!(text(&function.call("\"none\"").await).starts_with("[1, "));
    assert!(begun.elapsed().as_secs() < 15, "{:?}", begun.elapsed());
    assert_eq!(house.fleet.environments(), 1);
    house.close().await;
}
