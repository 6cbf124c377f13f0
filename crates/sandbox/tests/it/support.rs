//! A launcher of one's own, and programs run to their end.

use std::io::Read;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use sandbox::{BootSpec, Exit, Launcher, LauncherConfig, NetworkMode, Sandbox};

/// The configuration of a helper of this test alone.
pub(crate) fn config() -> LauncherConfig {
    LauncherConfig::new(env!("CARGO_BIN_EXE_sandbox-testhost"), ["helper"])
}

/// A launcher whose sandboxes have no network outside.
pub(crate) async fn launcher() -> Arc<Launcher> {
    Launcher::start(config()).await.expect("this host gives every layer")
}

/// A launcher whose sandboxes reach the network outside.
pub(crate) async fn launcher_with_egress() -> Arc<Launcher> {
    Launcher::start(LauncherConfig { network: NetworkMode::Egress, ..config() })
        .await
        .expect("this host gives every layer")
}

/// A sandbox specification that runs a shell script.
pub(crate) fn shell(script: &str) -> BootSpec {
    BootSpec { env: vec![("PATH".into(), "/usr/bin:/bin".into())], ..BootSpec::new(["/bin/sh", "-c", script]) }
}

/// A sandbox specification that runs a Python program.
pub(crate) fn python(program: &str) -> BootSpec {
    BootSpec::new(["/usr/bin/python3", "-I", "-S", "-c", program])
}

/// How a program ended and what it wrote.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) exit: Exit,
    pub(crate) stdout: String,
    #[expect(dead_code, reason = "printed when an expectation fails")]
    pub(crate) stderr: String,
}

impl Output {
    /// What it wrote to standard output, if it succeeded.
    #[track_caller]
    pub(crate) fn success(&self) -> &str {
        assert_eq!(self.exit, Exit::Code(0), "{self:?}");
        self.stdout.trim()
    }
}

/// Runs a sandbox to its end.
pub(crate) async fn run(launcher: &Arc<Launcher>, spec: BootSpec) -> Output {
    finish(&mut launcher.boot(spec).await.expect("boots")).await
}

/// Waits for the end of a sandbox.
pub(crate) async fn finish(sandbox: &mut Sandbox) -> Output {
    let stdout = read_all(sandbox.take_stdout());
    let stderr = read_all(sandbox.take_stderr());
    let exit = sandbox.wait().await;
    Output { exit, stdout: stdout.await.expect("reads"), stderr: stderr.await.expect("reads") }
}

/// Reads a stream to its end on another thread.
pub(crate) fn read_all(stream: OwnedFd) -> tokio::task::JoinHandle<String> {
    tokio::task::spawn_blocking(move || {
        let mut bytes = Vec::new();
        std::fs::File::from(stream).read_to_end(&mut bytes).expect("reads");
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Asks every 50 ms, for at most 20 s; then it panics with what `left` says.
pub(crate) async fn wait_until<T: std::fmt::Debug>(mut condition: impl FnMut() -> bool, left: impl Fn() -> T) {
    for _ in 0..400 {
        if condition() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("it did not come to that: {:?}", left());
}
