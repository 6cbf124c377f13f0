//! What goes on in a sandbox after its first program, and how the platform reaches inside.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use sandbox::{BootSpec, Error, Exit, Launcher, Sandbox, SpawnSpec, Step};
use tokio::io::AsyncReadExt;

use crate::support::{launcher, python, read_all, run, shell};

#[tokio::test]
async fn a_sandbox_told_to_outlives_its_first_program() {
    let launcher = launcher().await;
    let sandbox = launcher.boot(shell("sleep 1000 & sleep 0.2; exit 3")).await.expect("boots");
    sandbox.outlive().await.expect("told");
    let mut beside = sandbox.spawn(&sh("sleep 0.5; echo still here")).await.expect("starts");
    assert_eq!(sandbox.wait().await, Exit::Code(3));
    assert_eq!(read_all(beside.take_stdout()).await.expect("reads"), "still here\n");
    assert_eq!(beside.wait().await, Exit::Code(0));
    let lasting = sandbox.spawn(&sh("sleep 1000")).await.expect("still takes programs");
    sandbox.kill();
    assert_eq!(lasting.wait().await, Exit::KILLED);
}

#[tokio::test]
async fn clearing_ends_every_program_and_keeps_the_files() {
    let launcher = launcher().await;
    let script = "echo kept > /tmp/file; (setsid sleep 1000 &); trap '' TERM; echo ready; while :; do sleep 1; done";
    let mut sandbox = launcher.boot(shell(script)).await.expect("boots");
    let mut stdout = std::fs::File::from(sandbox.take_stdout());
    stdout.read_exact(&mut [0; 6]).expect("ready");
    sandbox.outlive().await.expect("told");
    sandbox.clear().await.expect("clears");
    assert_eq!(sandbox.wait().await, Exit::KILLED);
    assert_eq!(stdout.read(&mut [0; 1]).expect("closed"), 0, "nobody holds it any more");
    let spec = SpawnSpec {
        control: true,
        log: true,
        ..sh("cat /tmp/file; cat <&3; echo framed >&6; ls /proc | grep -c '^[0-9]'")
    };
    let mut second = sandbox.spawn(&spec).await.expect("starts");
    UnixStream::from(second.take_control()).write_all(b"order\n").expect("writes");
    let log = read_all(second.take_log().expect("asked for"));
    let text = read_all(second.take_stdout()).await.expect("reads");
    // init, the shell, ls and grep
    assert_eq!((text.as_str(), log.await.expect("reads").as_str()), ("kept\norder\n4\n", "framed\n"));
    assert_eq!(second.wait().await, Exit::Code(0));
}

#[tokio::test]
async fn without_being_told_it_ends_with_its_first_program() {
    let launcher = launcher().await;
    let sandbox = launcher.boot(shell("sleep 1000")).await.expect("boots");
    assert_eq!(sandbox.clear().await, Err(Error::Ended));
    assert_eq!(sandbox.wait().await, Exit::KILLED);
}

#[tokio::test]
async fn the_log_pipe_is_the_first_programs_alone() {
    let launcher = launcher().await;
    let spec = BootSpec { log: true, ..shell("echo line >&6; exec 6>&-; sleep 1000") };
    let mut sandbox = launcher.boot(spec).await.expect("boots");
    let log = read_all(sandbox.take_log().expect("asked for"));
    assert_eq!(log.await.expect("reads"), "line\n", "init keeps no copy");
    let mut other = sandbox.spawn(&sh("ls /proc/self/fd")).await.expect("starts");
    assert_eq!(read_all(other.take_stdout()).await.expect("reads"), "0\n1\n2\n3\n");
    assert!(launcher.boot(shell("sleep 1")).await.expect("boots").take_log().is_none());
}

#[tokio::test]
async fn the_platform_connects_to_ports_inside() {
    let launcher = launcher().await;
    let port = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 8080);
    let program = "import socket; s = socket.create_server(('sandbox.localdomain', 8080)); print('ready', flush=True); s.accept()[0].sendall(b'inside')";
    let (mut sandbox, other) = (
        ready(&launcher, program).await,
        ready(&launcher, "import time; print('ready', flush=True); time.sleep(1000)").await,
    );
    let mut stream = sandbox.connect(port).await.expect("somebody listens");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("reads");
    assert_eq!(text, "inside");
    let refused = other.connect(port).await.expect_err("each has a network of its own");
    assert!(matches!(refused, Error::Step(step) if step.step == Step::Connect), "{refused}");
    sandbox.kill();
    sandbox.wait().await;
    assert!(sandbox.connect(port).await.is_err());
    drop(sandbox.take_stderr());
    assert_eq!(run(&launcher, shell("getent hosts sandbox.localdomain | cut -d' ' -f1")).await.success(), "127.0.0.1");
}

fn sh(script: &str) -> SpawnSpec {
    SpawnSpec { env: vec![("PATH".into(), "/usr/bin:/bin".into())], ..SpawnSpec::new(["/bin/sh", "-c", script]) }
}

async fn ready(launcher: &Arc<Launcher>, program: &str) -> Sandbox {
    let mut sandbox = launcher.boot(BootSpec { control: true, ..python(program) }).await.expect("boots");
    let mut stdout = std::fs::File::from(sandbox.take_stdout());
    stdout.read_exact(&mut [0; 6]).expect("ready");
    sandbox
}
