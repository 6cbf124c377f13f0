//! How sandboxes end, and what they used.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use sandbox::{BootSpec, Exit, Sandbox};

use crate::support::{finish, launcher, python, run, shell, wait_until};

#[tokio::test]
async fn the_exit_is_that_of_the_first_program() {
    let launcher = launcher().await;
    let cases = [
        ("exit 0", Exit::Code(0)),
        ("exit 7", Exit::Code(7)),
        ("kill -SEGV $$", Exit::Signal(11)),
        ("sleep 1000 & exit 1", Exit::Code(1)),
        ("(sleep 1000 &) ; kill -KILL $$", Exit::KILLED),
    ];
    for (script, exit) in cases {
        let output = run(&launcher, shell(script)).await;
        assert_eq!(output.exit, exit, "{script}");
    }
}

#[tokio::test]
async fn a_signal_reaches_the_first_program() {
    let launcher = launcher().await;
    let mut sandbox = launcher
        .boot(shell("trap 'echo bye; exit 5' TERM; echo ready; while :; do read x; done"))
        .await
        .expect("boots");
    let mut stdout = BufReader::new(std::fs::File::from(sandbox.take_stdout()));
    assert_eq!(line(&mut stdout), "ready\n");
    sandbox.terminate_main(15).expect("runs");
    assert_eq!(sandbox.wait().await, Exit::Code(5));
    assert_eq!(line(&mut stdout), "bye\n");
    assert!(sandbox.terminate_main(15).is_err(), "it has ended");
}

#[tokio::test]
async fn a_frozen_sandbox_stands_still_until_thawed_and_can_be_killed() {
    let launcher = launcher().await;
    let mut sandbox = launcher.boot(shell("while :; do :; done")).await.expect("boots");
    drop(sandbox.take_stdout());
    sandbox.freeze().expect("freezes");
    let still = settled_cpu(&sandbox).await;
    sandbox.thaw().expect("thaws");
    wait_until(|| sandbox.usage().expect("counts").cpu_ns > still, || "it does not run").await;
    sandbox.freeze().expect("freezes");
    settled_cpu(&sandbox).await;
    sandbox.kill();
    assert_eq!(sandbox.wait().await, Exit::KILLED);
}

#[tokio::test]
async fn too_much_memory_is_the_end_and_is_reported() {
    let launcher = launcher().await;
    let program = "b = []\nwhile True: b.append(bytearray(1 << 20))";
    let mut sandbox = launcher.boot(BootSpec { memory_mb: 64, ..python(program) }).await.expect("boots");
    let output = finish(&mut sandbox).await;
    assert_eq!(output.exit, Exit::KILLED, "{output:?}");
    let usage = sandbox.usage().expect("counts after the end");
    assert!(usage.oom_kills >= 1, "{usage:?}");
    assert!((60 << 20..=64 << 20).contains(&usage.memory_peak_bytes), "{usage:?}");
}

#[tokio::test]
async fn cpu_is_counted_and_limited() {
    let launcher = launcher().await;
    let program =
        "import time\nt = time.monotonic()\nwhile time.monotonic() < t + 0.5: pass\nprint(time.process_time())";
    let output = run(&launcher, BootSpec { cpu_milli: Some(100), ..python(program) }).await;
    let used: f64 = output.success().parse().expect("a number");
    assert!(used < 0.25, "a tenth of a processor for half a second gave {used} s");
}

#[tokio::test]
async fn a_dropped_boot_leaves_no_sandbox() {
    let launcher = launcher().await;
    for delay_us in [0, 500, 2_000, 5_000] {
        let boot = launcher.boot(shell("sleep 1000"));
        let _ = tokio::time::timeout(Duration::from_micros(delay_us), boot).await;
    }
    assert_eq!(run(&launcher, shell("echo fine")).await.success(), "fine");
    launcher.shutdown().await;
    assert!(launcher.boot(shell("")).await.is_err(), "the helper has ended");
}

fn line(stream: &mut impl BufRead) -> String {
    let mut line = String::new();
    stream.read_line(&mut line).expect("reads");
    line
}

/// Waits until the CPU counter stands still and returns it.
async fn settled_cpu(sandbox: &Sandbox) -> u64 {
    let mut last = u64::MAX;
    let mut settled = || {
        let now = sandbox.usage().expect("counts").cpu_ns;
        std::mem::replace(&mut last, now) == now
    };
    wait_until(&mut settled, || "it still runs").await;
    last
}
