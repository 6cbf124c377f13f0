//! The helper's executable for this crate's own tests, and platforms for them to watch and to kill.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sandbox::{BootSpec, Launcher, LauncherConfig, NetworkMode, Sandbox};

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("helper") => sandbox::helper_main(&[]),
        Some("platform") => run(platform()),
        Some("soak") => run(soak()),
        other => panic!("unknown role {other:?}"),
    }
}

fn run(role: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(role);
}

/// Holds two sandboxes, one of them frozen, until it is killed. Says the helper's pid and each sandbox's uid and address.
async fn platform() {
    let launcher = start().await;
    let (first, second) = (boot(&launcher).await, boot(&launcher).await);
    second.freeze().expect("freezes");
    let words =
        [&first, &second].map(|sandbox| format!("{} {}", sandbox.host_uid(), sandbox.address().expect("egress")));
    say(&format!("{} {}", launcher.helper_pid(), words.join(" ")));
    std::future::pending::<()>().await;
}

/// Makes and ends two hundred sandboxes and says what was there before and what is there after, as two equal lines.
async fn soak() {
    const ROUNDS: usize = 20;
    const AT_ONCE: usize = 10;
    let launcher = start().await;
    drop(boot(&launcher).await);
    say(&rest(&launcher).await);
    for round in 0..ROUNDS {
        let mut sandboxes = Vec::new();
        for _ in 0..AT_ONCE {
            sandboxes.push(boot(&launcher).await);
        }
        if round % 2 == 0 {
            sandboxes.iter().for_each(Sandbox::kill);
        }
        for sandbox in sandboxes.iter().filter(|_| round % 2 == 0) {
            sandbox.wait().await;
        }
    }
    say(&rest(&launcher).await);
}

async fn start() -> Arc<Launcher> {
    let exe = std::env::current_exe().expect("this executable");
    let config = LauncherConfig { network: NetworkMode::Egress, ..LauncherConfig::new(exe, ["helper"]) };
    Launcher::start(config).await.expect("this host gives every layer")
}

async fn boot(launcher: &Arc<Launcher>) -> Sandbox {
    let spec = BootSpec { control: true, ..BootSpec::new(["/bin/sh", "-c", "while :; do sleep 1; done"]) };
    launcher.boot(spec).await.expect("boots")
}

/// What is there once it stops changing: descriptors of all processes, control groups, mounts, the helper's processes.
async fn rest(launcher: &Launcher) -> String {
    let (mut last, mut same) = (String::new(), 0);
    while same < 5 {
        let now = existing(launcher.helper_pid());
        same = if now == last { same + 1 } else { 0 };
        last = now;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    last
}

fn existing(helper: u32) -> String {
    let processes = descendants(helper);
    let open = |pid: &u32| entries(format!("/proc/{pid}/fd"));
    let descriptors: Vec<usize> = processes.iter().map(open).chain([entries("/proc/self/fd")]).collect();
    let groups = ["memory", "cpu", "pids", "freezer", "unified"]
        .map(|name| groups(Path::new("/sys/fs/cgroup").join(name), helper));
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default().lines().count();
    format!("descriptors {descriptors:?} groups {groups:?} mounts {mounts} processes {}", processes.len())
}

/// Groups of this helper's sandboxes anywhere below `dir`.
fn groups(dir: impl AsRef<Path>, helper: u32) -> usize {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let below = std::fs::read_dir(&dir).into_iter().flatten().flatten().filter(|entry| entry.path().is_dir());
    let ours =
        usize::from(name(dir.as_ref().parent().unwrap_or(Path::new(""))).starts_with(&format!("freehold.{helper}.")));
    ours + below.map(|entry| groups(entry.path(), helper)).sum::<usize>()
}

fn entries(dir: impl AsRef<Path>) -> usize {
    std::fs::read_dir(dir).map_or(0, Iterator::count)
}

/// A process and everything it started, by looking for parents.
fn descendants(root: u32) -> Vec<u32> {
    let pids = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids: Vec<u32> = pids.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&parent) = found.get(next) {
        found.extend(pids.iter().filter(|pid| parent_of(**pid) == Some(parent)));
        next += 1;
    }
    found
}

fn parent_of(pid: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn say(line: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("someone listens");
}
