//! A running `freehold up` for the commands that measure or ask one.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// A server process on a free port; stopped when dropped.
pub(crate) struct Server {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
    /// From the start of the process to its ready line.
    pub(crate) ready_after: Duration,
    /// Kept open: a server that prints to a closed pipe would end.
    _stdout: BufReader<ChildStdout>,
}

#[derive(Deserialize)]
struct ReadyLine {
    #[serde(default)]
    ready: bool,
    #[serde(default)]
    endpoint: String,
}

impl Server {
    /// Starts `binary` in `folder`, with its data in memory, and waits for its ready line.
    ///
    /// # Errors
    /// When the process does not start, or ends before it is ready; its log is on standard error.
    pub(crate) fn start(binary: &Path, folder: &Path) -> Result<Self> {
        Self::launch(Command::new(binary).arg("up").arg("--ephemeral"), folder)
    }

    /// As [`Server::start`], with its data in a folder.
    pub(crate) fn start_on(binary: &Path, folder: &Path, data: &Path) -> Result<Self> {
        Self::launch(Command::new(binary).arg("up").arg("--data").arg(data), folder)
    }

    fn launch(command: &mut Command, folder: &Path) -> Result<Self> {
        let started = Instant::now();
        let mut child = command
            .args(["--port", "0", "--json"])
            .current_dir(folder)
            .env("FREEHOLD_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("could not start the server")?;
        let mut stdout = BufReader::new(child.stdout.take().expect("stdout was piped above"));
        let endpoint = match read_endpoint(&mut stdout) {
            Ok(endpoint) => endpoint,
            Err(error) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(error);
            }
        };
        let ready_after = started.elapsed();
        let address = endpoint.trim_start_matches("http://").trim_end_matches('/').to_owned();
        Ok(Self { child, address, ready_after, _stdout: stdout })
    }

    /// Ends the process as a power cut would.
    pub(crate) fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// The server's process id.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

fn read_endpoint(stdout: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    while stdout.read_line(&mut line)? > 0 {
        if let Ok(ReadyLine { ready: true, endpoint }) = serde_json::from_str(&line) {
            return Ok(endpoint);
        }
        line.clear();
    }
    bail!("the server ended before it was ready")
}

impl Drop for Server {
    fn drop(&mut self) {
        let pid = i32::try_from(self.child.id()).ok().and_then(rustix::process::Pid::from_raw);
        if let (Some(pid), Ok(None)) = (pid, self.child.try_wait()) {
            // Fails only when the process is already gone, which is what is wanted.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        let _ = self.child.wait();
    }
}
