//! Names of one running platform's leftovers, and the question whether their owner still lives.

use std::fs;

/// A running platform, told apart from every other one that used the same process id before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Instance {
    pub(crate) pid: u32,
    /// Ticks since the machine's start.
    pub(crate) start_time: u64,
    /// The process id namespace in which `pid` means something.
    pub(crate) pid_namespace: u64,
}

const PREFIX: &str = "freehold.";

impl Instance {
    /// The running process `pid` of this process id namespace, if there is one.
    pub(crate) fn of(pid: u32) -> Option<Self> {
        Some(Self { pid, start_time: start_time(pid)?, pid_namespace: pid_namespace()? })
    }

    /// The name under which the instance's things are found later.
    pub(crate) fn name(&self) -> String {
        format!("{PREFIX}{}.{}.{}", self.pid, self.start_time, self.pid_namespace)
    }

    /// Reads a name made by [`Instance::name`].
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let mut parts = name.strip_prefix(PREFIX)?.split('.');
        let found = Self {
            pid: parts.next()?.parse().ok()?,
            start_time: parts.next()?.parse().ok()?,
            pid_namespace: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(found)
    }

    /// Whether the owner is certainly gone. One of another process id namespace cannot be judged from here.
    pub(crate) fn is_dead(&self) -> bool {
        pid_namespace() == Some(self.pid_namespace) && start_time(self.pid) != Some(self.start_time)
    }
}

fn pid_namespace() -> Option<u64> {
    let link = fs::read_link("/proc/self/ns/pid").ok()?;
    link.to_str()?.strip_prefix("pid:[")?.strip_suffix(']')?.parse().ok()
}

/// Start time of a process that has not ended (a zombie has).
fn start_time(pid: u32) -> Option<u64> {
    parse_start_time(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
}

fn parse_start_time(stat: &str) -> Option<u64> {
    const STATE: usize = 0;
    const START_TIME: usize = 19; // field 22 of proc(5), counted after the command, which may hold spaces
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    if matches!(*fields.get(STATE)?, "Z" | "X") {
        return None;
    }
    fields.get(START_TIME)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_instance() {
        let me = Instance::of(std::process::id()).expect("this process runs");
        assert_eq!(Instance::parse(&me.name()), Some(me));
        for name in ["freehold.1.2", "freehold.1.2.3.4", "freehold.x.2.3", "other.1.2.3", "freehold."] {
            assert_eq!(Instance::parse(name), None, "{name}");
        }
    }

    #[test]
    fn only_a_certain_death_counts() {
        let me = Instance::of(std::process::id()).expect("this process runs");
        let cases = [
            ("this process", me, false),
            ("its predecessor with the same pid", Instance { start_time: me.start_time - 1, ..me }, true),
            ("a pid elsewhere", Instance { start_time: 1, pid_namespace: me.pid_namespace + 1, ..me }, false),
        ];
        for (name, instance, dead) in cases {
            assert_eq!(instance.is_dead(), dead, "{name}");
        }
    }

    #[test]
    fn start_time_is_found_behind_odd_command_names() {
        let fields = "S 1 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 4711 1 2";
        let cases = [("7 (a) ", Some(4711)), ("7 (a b) c) ", Some(4711)), ("7 a ", None)];
        for (prefix, want) in cases {
            assert_eq!(parse_start_time(&format!("{prefix}{fields}")), want, "{prefix}");
        }
        assert_eq!(parse_start_time(&format!("7 (a) {}", fields.replacen('S', "Z", 1))), None, "zombie");
    }
}
