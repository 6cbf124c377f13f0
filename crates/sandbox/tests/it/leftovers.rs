//! What stays behind: nothing, however the end comes.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal};

use crate::support::{launcher, run, shell, wait_until};

#[tokio::test]
async fn two_hundred_sandboxes_leave_nothing() {
    let soak = Command::new(env!("CARGO_BIN_EXE_sandbox-testhost")).arg("soak").output().expect("runs");
    let text = String::from_utf8(soak.stdout).expect("text");
    let [before, after] = text.lines().collect::<Vec<_>>()[..] else { panic!("{text}") };
    println!("{before}");
    assert_eq!(after, before);
}

#[tokio::test]
async fn a_killed_platform_leaves_nothing() {
    let mut platform = Platform::start();
    platform.kill();
    wait_until(|| platform.left().is_empty(), || platform.left()).await;
}

#[tokio::test]
async fn a_killed_helper_is_cleaned_up_by_the_next_start() {
    let mut platform = Platform::start();
    // The keeper, which would clean up, dies first. What the kernel does not remove is left to the next start.
    rustix::process::kill_process(platform.helper, Signal::KILL).expect("runs");
    platform.kill();
    let next = launcher().await;
    wait_until(|| platform.left().is_empty(), || platform.left()).await;
    assert_eq!(run(&next, shell("echo fine")).await.success(), "fine");
}

#[tokio::test]
async fn a_start_does_not_touch_running_instances() {
    let ours = launcher().await;
    let sandbox = ours.boot(shell("sleep 1000")).await.expect("boots");
    let theirs = launcher().await;
    theirs.shutdown().await;
    sandbox.usage().expect("its control group is still there");
    sandbox.freeze().expect("and works");
}

/// A platform in a process of its own, and all that is known to belong to it.
struct Platform {
    child: Child,
    helper: Pid,
    uids: Vec<u32>,
    /// The host's ends of the sandboxes' links, by number, since names are used again.
    links: Vec<String>,
}

impl Platform {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sandbox-testhost"))
            .arg("platform")
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("reads");
        let words: Vec<&str> = line.split_whitespace().collect();
        let [helper, uid_1, address_1, uid_2, address_2] = words[..] else { panic!("{line}") };
        let platform = Self {
            child,
            helper: helper.parse().ok().and_then(Pid::from_raw).expect("a pid"),
            uids: [uid_1, uid_2].map(|uid| uid.parse().expect("a uid")).to_vec(),
            links: [address_1, address_2].map(link_of).to_vec(),
        };
        let there = platform.left();
        for kind in ["process", "group", "link"] {
            assert!(there.iter().any(|thing| thing.starts_with(kind)), "{kind} in {there:?}");
        }
        platform
    }

    fn kill(&mut self) {
        self.child.kill().expect("runs");
        self.child.wait().expect("ended");
    }

    /// What of it exists.
    fn left(&self) -> Vec<String> {
        let processes = processes().into_iter().filter(|pid| self.owns(pid)).map(|pid| format!("process {pid}"));
        let name = format!("freehold.{}.", self.helper.as_raw_nonzero());
        let groups =
            groups(Path::new("/sys/fs/cgroup"), &name).into_iter().map(|path| format!("group {}", path.display()));
        let links = links().into_iter().filter(|link| self.links.contains(link)).map(|link| format!("link {link}"));
        processes.chain(groups).chain(links).collect()
    }

    fn owns(&self, pid: &str) -> bool {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let field = |name: &str| {
            status.lines().find_map(|line| line.strip_prefix(name)?.split_whitespace().next()?.parse::<u32>().ok())
        };
        let dead = status.contains("State:\tZ");
        let helper = self.helper.as_raw_nonzero().get().cast_unsigned();
        let is_helper = pid.parse() == Ok(helper) || field("PPid:") == Some(helper);
        !dead && (is_helper || field("Uid:").is_some_and(|uid| self.uids.contains(&uid)))
    }
}

fn processes() -> Vec<String> {
    let entries = fs::read_dir("/proc").expect("readable").flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit())).collect()
}

fn groups(dir: &Path, name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let dirs = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path());
    dirs.flat_map(|path| {
        let found = path.file_name().is_some_and(|file| file.to_string_lossy().starts_with(name));
        let mut all = groups(&path, name);
        all.extend(found.then_some(path));
        all
    })
    .collect()
}

/// The number of the link that leads to an address: the slot is in the name, the range of the instance too.
fn link_of(address: &str) -> String {
    let octets = address.parse::<std::net::Ipv4Addr>().expect("an address").octets();
    let name = format!("fhld{}v{}", octets[1] - 64, u16::from_be_bytes([octets[2], octets[3]]));
    fs::read_to_string(format!("/sys/class/net/{name}/ifindex")).expect("the link exists").trim().to_owned()
}

fn links() -> Vec<String> {
    let entries = fs::read_dir("/sys/class/net").expect("readable").flatten();
    entries.filter_map(|entry| Some(fs::read_to_string(entry.path().join("ifindex")).ok()?.trim().to_owned())).collect()
}
