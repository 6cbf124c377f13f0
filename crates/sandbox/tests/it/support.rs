//! A launcher of one's own, and programs run to their end.

use std::io::Read;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use sandbox::{BootSpec, Exit, Launcher, LauncherConfig, NetworkMode, Sandbox};

/// The configuration of a helper of this test alone.
pub fn config() -> LauncherConfig {
    LauncherConfig::new(env!("CARGO_BIN_EXE_sandbox-testhost"), ["helper"])
}

/// A launcher whose sandboxes have no network outside.
pub async fn launcher() -> Arc<Launcher> {
    Launcher::start(config()).await.expect("this host gives every layer")
}

/// A launcher whose sandboxes reach the network outside.
pub async fn launcher_with_egress() -> Arc<Launcher> {
    Launcher::start(LauncherConfig { network: NetworkMode::Egress, ..config() }).await.expect("this host gives every layer")
}

/// A sandbox specification that runs a shell script.
pub fn shell(script: &str) -> BootSpec {
    BootSpec { env: vec![("PATH".into(), "/usr/bin:/bin".into())], ..BootSpec::new(["/bin/sh", "-c", script]) }
}

/// A sandbox specification that runs a Python program.
pub fn python(program: &str) -> BootSpec {
    BootSpec::new(["/usr/bin/python3", "-I", "-S", "-c", program])
}

/// How a program ended and what it wrote.
#[derive(Debug)]
pub struct Output {
    pub exit: Exit,
    pub stdout: String,
    pub stderr: String,
}

impl Output {
    /// What it wrote to standard output, if it succeeded.
    #[track_caller]
    pub fn success(&self) -> &str {
        assert_eq!(self.exit, Exit::Code(0), "{self:?}");
        self.stdout.trim()
    }
}

/// Runs a sandbox to its end.
pub async fn run(launcher: &Arc<Launcher>, spec: BootSpec) -> Output {
    finish(&mut launcher.boot(spec).await.expect("boots")).await
}

/// Waits for the end of a sandbox.
pub async fn finish(sandbox: &mut Sandbox) -> Output {
    let stdout = read_all(sandbox.take_stdout());
    let stderr = read_all(sandbox.take_stderr());
    let exit = sandbox.wait().await;
    Output { exit, stdout: stdout.await.expect("reads"), stderr: stderr.await.expect("reads") }
}

/// Reads a stream to its end on another thread.
pub fn read_all(stream: OwnedFd) -> tokio::task::JoinHandle<String> {
    tokio::task::spawn_blocking(move || {
        let mut bytes = Vec::new();
        std::fs::File::from(stream).read_to_end(&mut bytes).expect("reads");
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
