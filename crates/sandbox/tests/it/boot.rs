//! The life of a sandbox: boot, assign, talk, run more.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use sandbox::{AssignSpec, Bind, BootSpec, Error, Exit, SpawnSpec, Step, StepError};

use crate::support::{finish, launcher, python, read_all, run, shell};

#[tokio::test]
async fn a_program_runs_with_exactly_what_it_was_given() {
    let launcher = launcher().await;
    let script =
        "echo $GREETING; pwd; id -u; id -g; /usr/bin/env | sort; cat /proc/sys/kernel/hostname; ls /proc/self/fd";
    let spec = BootSpec {
        env: vec![("GREETING".into(), "hello".into())],
        cwd: "/var/task".into(),
        hostname: "box".into(),
        ..BootSpec::new(["/bin/sh", "-c", script])
    };
    let output = run(&launcher, spec).await;
    assert_eq!(output.success(), "hello\n/var/task\n993\n990\nGREETING=hello\nPWD=/var/task\nbox\n0\n1\n2\n3");
}

#[tokio::test]
async fn boot_and_assign_take_milliseconds() {
    const ROUNDS: usize = 20;
    let launcher = launcher().await;
    let code = directory(&[("app.py", "")]);
    let (mut boots, mut assigns) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let sandbox = launcher.boot(shell("sleep 1000")).await.expect("boots");
        boots.push(begun.elapsed());
        let begun = Instant::now();
        sandbox.assign(assign(code.path(), &[])).await.expect("assigns");
        assigns.push(begun.elapsed());
    }
    for (name, times) in [("boot", &mut boots), ("assign", &mut assigns)] {
        times.sort();
        println!("{name}: fastest {:?}, median {:?}, slowest {:?}", times[0], times[ROUNDS / 2], times[ROUNDS - 1]);
        assert!(times[0].as_millis() < 100, "the fastest {name} took {:?}", times[0]);
    }
}

#[tokio::test]
async fn binds_show_the_host_read_only() {
    let host = directory(&[("lang/bin/tool", "#!/bin/sh\necho tool\n"), ("bootstrap", "text")]);
    let launcher = launcher().await;
    let spec = BootSpec {
        binds: vec![
            Bind::new(host.path().join("lang"), "/var/lang"),
            Bind::new(host.path().join("bootstrap"), "/var/runtime/bootstrap"),
        ],
        ..shell("sh /var/lang/bin/tool; cat /var/runtime/bootstrap; : > /var/lang/new && echo writable")
    };
    let output = run(&launcher, spec).await;
    assert_eq!(output.stdout, "tool\ntext", "{output:?}");
}

#[tokio::test]
async fn a_failed_step_is_named() {
    let launcher = launcher().await;
    let no_program = launcher.boot(BootSpec::new(["/bin/no-such-program"])).await.expect_err("nothing to execute");
    assert_eq!(no_program, StepError { step: Step::Exec, errno: 2 }.into());
    let no_directory = BootSpec { cwd: "/nowhere".into(), ..shell("") };
    let no_directory = launcher.boot(no_directory).await.expect_err("nowhere to be");
    assert_eq!(no_directory, StepError { step: Step::WorkingDirectory, errno: 2 }.into());
    let no_source = BootSpec { binds: vec![Bind::new("/no/such/place", "/var/lang")], ..shell("") };
    let no_source = launcher.boot(no_source).await.expect_err("nothing to show");
    assert_eq!(
        no_source.to_string(),
        "could not open a directory to be mounted: No such file or directory (os error 2): /no/such/place"
    );
    assert_eq!(run(&launcher, shell("echo fine")).await.success(), "fine");
}

#[tokio::test]
async fn nonsense_is_refused() {
    let launcher = launcher().await;
    let cases = [
        BootSpec::new(["sh"]),
        BootSpec { tmp_mb: 0, ..shell("") },
        BootSpec { memory_mb: 1, ..shell("") },
        BootSpec { binds: vec![Bind::new("/usr", "/../etc")], ..shell("") },
        BootSpec { env: vec![("A".into(), "\0".into())], ..shell("") },
    ];
    for spec in cases {
        let error = launcher.boot(spec.clone()).await.expect_err("nonsense");
        assert!(matches!(error, Error::Invalid(_)), "{spec:?}: {error}");
    }
}

#[tokio::test]
async fn code_and_layers_appear_in_a_running_sandbox() {
    let task = directory(&[("app.py", "print('app')\n")]);
    let lower = directory(&[("both", "lower"), ("one", "1")]);
    let upper = directory(&[("both", "upper"), ("two", "2")]);
    let launcher = launcher().await;
    let script = "read go; cat /var/task/app.py /opt/both /opt/one /opt/two; df -m /tmp | tail -1 | awk '{print $2}';
        for d in /var/task /opt; do (: > $d/new) 2>/dev/null && echo $d is writable; done; true";
    let spec = BootSpec { control: true, ..shell(&format!("exec 0<&3; {script}")) };
    let mut sandbox = launcher.boot(spec).await.expect("boots");
    let assign = AssignSpec { tmp_mb: 1024, ..assign(task.path(), &[lower.path(), upper.path()]) };
    let begun = Instant::now();
    sandbox.assign(assign.clone()).await.expect("assigns");
    println!("assign: {:?}", begun.elapsed());
    assert_eq!(sandbox.assign(assign).await, Err(Error::Assigned));
    UnixStream::from(sandbox.take_control()).write_all(b"go\n").expect("writes");
    let output = finish(&mut sandbox).await;
    assert_eq!(output.success(), "print('app')\nupper121024", "{output:?}");
}

#[tokio::test]
async fn sandboxes_share_a_directory_as_its_owner() {
    const OWNER: u32 = 1234;
    let (task, shared) = (directory(&[]), directory(&[("first", "from outside\n")]));
    for path in [shared.path().to_owned(), shared.path().join("first")] {
        std::os::unix::fs::chown(path, Some(OWNER), Some(OWNER)).expect("owner");
    }
    let launcher = launcher().await;
    let say = "read go; cd /mnt/data && cat * && stat -c %u:%g first && echo more >> first && echo $$ > own.$1 && chmod 600 own.$1;
        (: > /mnt/other) 2>/dev/null && echo /mnt is writable; ls /mnt; true";
    for expected in ["from outside\n993:990\ndata", "from outside\nmore\n2\n993:990\ndata"] {
        let spec = BootSpec { control: true, ..shell(&format!("exec 0<&3; {say}")) };
        let mut sandbox = launcher.boot(spec).await.expect("boots");
        let bind = Bind::new(shared.path(), "/mnt/data");
        sandbox.assign(AssignSpec { shared: vec![bind], ..assign(task.path(), &[]) }).await.expect("assigns");
        UnixStream::from(sandbox.take_control()).write_all(b"go\n").expect("writes");
        assert_eq!(finish(&mut sandbox).await.success(), expected);
    }
    let made = std::os::unix::fs::MetadataExt::uid(&shared.path().join("own.").metadata().expect("made"));
    assert_eq!(made, OWNER);
}

#[tokio::test]
async fn what_cannot_be_shared_is_refused() {
    let task = directory(&[]);
    let launcher = launcher().await;
    for (host, inside) in
        [("/no/such/place", "/mnt/x"), ("/tmp", "/mnt/x"), ("/tmp", "/mnt/.."), ("/tmp", "/mnt/a/b"), ("/tmp", "/x")]
    {
        let sandbox = launcher.boot(shell("sleep 1000")).await.expect("boots");
        let shared = vec![Bind::new(host, inside)];
        // `/tmp` is root's.
        sandbox.assign(AssignSpec { shared, ..assign(task.path(), &[]) }).await.expect_err(inside);
    }
}

#[tokio::test]
async fn code_that_is_not_there_is_named() {
    let launcher = launcher().await;
    let sandbox = launcher.boot(shell("sleep 1000")).await.expect("boots");
    let error = sandbox.assign(assign(Path::new("/no/such/code"), &[])).await.expect_err("no code");
    assert!(matches!(&error, Error::Path { path, .. } if path == "/no/such/code"), "{error}");
}

#[tokio::test]
async fn the_control_socket_carries_both_ways() {
    let launcher = launcher().await;
    let program = "import socket; s = socket.socket(fileno=3); s.sendall(s.recv(9).upper())";
    let mut sandbox = launcher.boot(BootSpec { control: true, ..python(program) }).await.expect("boots");
    let mut control = UnixStream::from(sandbox.take_control());
    control.write_all(b"hello").expect("writes");
    let mut answer = String::new();
    control.read_to_string(&mut answer).expect("reads");
    assert_eq!(answer, "HELLO");
    assert_eq!(sandbox.wait().await, Exit::Code(0));
}

#[tokio::test]
async fn a_further_program_runs_beside_the_first() {
    let launcher = launcher().await;
    let mut sandbox = launcher.boot(BootSpec { control: true, ..shell("read go <&3") }).await.expect("boots");
    let spec = |script: &str| SpawnSpec {
        env: vec![("NAME".into(), "second".into())],
        ..SpawnSpec::new(["/bin/sh", "-c", script])
    };
    let mut second = sandbox.spawn(&spec("echo $NAME; id -u; ls /proc/self/fd; exit 3")).await.expect("starts");
    let text = read_all(second.take_stdout()).await.expect("reads");
    assert_eq!((text.as_str(), second.wait().await), ("second\n993\n0\n1\n2\n3\n", Exit::Code(3)));

    let missing = SpawnSpec { argv: vec!["/bin/no-such-program".into()], ..spec("") };
    assert_eq!(sandbox.spawn(&missing).await.expect_err("no program"), StepError { step: Step::Exec, errno: 2 }.into());

    let lasting = sandbox.spawn(&spec("sleep 1000")).await.expect("starts");
    UnixStream::from(sandbox.take_control()).write_all(b"\n").expect("writes");
    assert_eq!(sandbox.wait().await, Exit::Code(0));
    assert_eq!(lasting.wait().await, Exit::KILLED, "it ends with the first");
    assert_eq!(sandbox.spawn(&spec("")).await.expect_err("too late"), Error::Ended);
}

fn assign(task: &Path, layers: &[&Path]) -> AssignSpec {
    AssignSpec {
        task_dir: task.to_owned(),
        opt_dirs: layers.iter().map(PathBuf::from).collect(),
        memory_mb: 256,
        cpu_milli: None,
        tmp_mb: 512,
        shared: Vec::new(),
    }
}

fn directory(files: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("directory");
    std::fs::set_permissions(directory.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("mode");
    for (name, content) in files {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().expect("has a parent")).expect("directory");
        std::fs::write(path, content).expect("file");
    }
    directory
}

#[tokio::test]
async fn the_doctor_finds_every_layer_that_a_start_requires() {
    let layers = sandbox::doctor(crate::support::config()).await;
    let missing: Vec<_> = layers.iter().filter(|layer| layer.missing().is_some()).collect();
    assert!(layers.len() >= 11 && missing.is_empty(), "{layers:?}");
    let broken = sandbox::doctor(sandbox::LauncherConfig::new("/bin/false", ["helper"])).await;
    assert!(broken.iter().any(|layer| layer.missing().is_some()), "{broken:?}");
}

/// The helper's server then has more descriptors open than a sandbox's processes may have.
#[tokio::test]
async fn many_boots_at_a_time() {
    let launcher = launcher().await;
    let boots = (0..150).map(|_| {
        let launcher = Arc::clone(&launcher);
        let spec = BootSpec { control: true, log: true, ..shell("sleep 1000") };
        tokio::spawn(async move { launcher.boot(spec).await })
    });
    let boots: Vec<_> = boots.collect();
    let mut alive = Vec::new();
    for boot in boots {
        alive.push(boot.await.expect("does not panic").expect("boots"));
    }
    assert_eq!(run(&launcher, shell("ulimit -n")).await.success(), "1024");
    drop(alive);
    launcher.shutdown().await;
}
