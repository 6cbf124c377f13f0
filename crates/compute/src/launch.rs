//! The first program of a `provided.*` sandbox: it waits for the assignment, then becomes the function's `bootstrap`.
//!
//! Runs inside the sandbox, in a fork of the sandboxes' helper, and uses nothing but the standard library.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::fd::FromRawFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// What boots a `provided.*` sandbox.
pub(crate) const PROGRAM: &str = "/freehold/launch";

/// The programs that the helper has for sandboxes of this crate: to be given to [`sandbox::helper_main`].
pub const RESIDENTS: &[sandbox::Resident] = &[sandbox::Resident { name: PROGRAM, run: launch_main }];

/// The file descriptor of the control socket inside a sandbox.
const CONTROL_FD: i32 = 3;

const BOOTSTRAPS: [&str; 2] = ["/var/task/bootstrap", "/opt/bootstrap"];

#[derive(Deserialize)]
struct Assignment {
    env: BTreeMap<String, String>,
    cwd: String,
}

/// Reads the assignment from file descriptor 3 and executes the bootstrap. Returns the exit code when there is none.
fn launch_main() -> i32 {
    match read_assignment() {
        Ok(assignment) => start(&assignment),
        // The platform has gone or never assigned this sandbox.
        Err(_) => 1,
    }
}

#[expect(unsafe_code, reason = "the control socket is inherited as a number")]
fn read_assignment() -> io::Result<Assignment> {
    // SAFETY: descriptor 3 was set up for this program alone and nothing else in it owns it.
    let mut control = unsafe { UnixStream::from_raw_fd(CONTROL_FD) };
    let mut length = [0; 4];
    control.read_exact(&mut length)?;
    let length = u32::from_be_bytes(length) as usize;
    if length > crate::limits::CONTROL_BYTES_MAX {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut text = vec![0; length];
    control.read_exact(&mut text)?;
    Ok(serde_json::from_slice(&text)?)
}

fn start(assignment: &Assignment) -> i32 {
    let present = BOOTSTRAPS.iter().find(|path| Path::new(path).is_file());
    let Some(path) = present else {
        let text = format!("Couldn't find valid bootstrap(s): [{}]", BOOTSTRAPS.join(" "));
        return refuse(assignment, &text, 1);
    };
    let error = Command::new(path).env_clear().envs(&assignment.env).current_dir(&assignment.cwd).exec();
    let reason =
        if error.kind() == io::ErrorKind::PermissionDenied { "permission denied".to_owned() } else { plain(&error) };
    refuse(assignment, &format!("fork/exec {path}: {reason}"), 126)
}

/// The system's text without the number that Rust adds, in lower case as AWS prints it.
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

fn refuse(assignment: &Assignment, text: &str, code: i32) -> i32 {
    let body = serde_json::json!({"errorType": "Runtime.InvalidEntrypoint", "errorMessage": text}).to_string();
    let api = assignment.env.get("AWS_LAMBDA_RUNTIME_API").map_or("", String::as_str);
    // When even this fails, the exit status tells the platform enough.
    let _ = post_init_error(api, &body);
    code
}

fn post_init_error(api: &str, body: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(api)?;
    let length = body.len();
    let head = format!(
        "POST /2018-06-01/runtime/init/error HTTP/1.1\r\nHost: {api}\r\nLambda-Runtime-Function-Error-Type: Runtime.InvalidEntrypoint\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    stream.read_to_end(&mut Vec::new()).map(drop)
}
