//! One test per way out. The programs run inside and try; what they manage is what they print.

use sandbox::{BootSpec, Exit};

use crate::support::{launcher, python, run, shell};

/// Calls kernel functions by number and prints the name of the error.
const SYSCALLS: &str = r"
import ctypes, errno, os, sys
libc = ctypes.CDLL(None, use_errno=True)
def call(name, number, *args):
    result = libc.syscall(ctypes.c_long(number), *args)
    print(name, errno.errorcode[ctypes.get_errno()] if result == -1 else 'done')
";

#[tokio::test]
async fn the_host_s_files_are_not_there() {
    let script = "for p in /etc/shadow /root /home /boot /sys /run /var/lib /var/log /dev/mem /dev/kmsg /dev/shm /dev/pts /srv; do
        [ -e $p ] && echo $p; done; ls -A / | tr '\\n' ' '";
    let output = run(&launcher().await, shell(script)).await;
    let listed: Vec<&str> = output.success().split_whitespace().filter(|name| !name.starts_with("lib")).collect();
    assert_eq!(listed, ["bin", "dev", "etc", "mnt", "opt", "proc", "sbin", "tmp", "usr", "var"]);
}

#[tokio::test]
async fn only_tmp_can_be_written() {
    let script = "find / -xdev -not -path '/proc/*' -not -path '/dev/*' \\( -type d -o -type f \\) -writable 2>/dev/null; 
        for d in / /etc /usr /var/task /opt /mnt /dev; do (: > $d/x) 2>/dev/null && echo wrote $d; done; : > /tmp/x && echo tmp";
    assert_eq!(run(&launcher().await, shell(script)).await.success(), "/tmp\ntmp");
}

#[tokio::test]
async fn the_host_s_processes_are_not_there() {
    let output =
        run(&launcher().await, shell("cd /proc; echo [0-9]*; cat /proc/1/environ /proc/cmdline /proc/keys")).await;
    assert_eq!(output.stdout.trim(), "1 2", "{output:?}");
}

#[tokio::test]
async fn init_cannot_be_reached() {
    let program = r"
import os, signal
for name in ('mem', 'fd', 'environ', 'maps', 'root', 'cwd'):
    try:
        path = '/proc/1/' + name
        os.listdir(path) if name in ('fd', 'root', 'cwd') else open(path, 'rb').read(1)
        print('read', name)
    except OSError: pass
for number in range(1, 65):
    try: os.kill(1, number)
    except OSError: pass
print('alive')";
    assert_eq!(run(&launcher().await, python(program)).await.success(), "alive");
}

#[tokio::test]
async fn forbidden_calls_fail() {
    let calls = r"
path = ctypes.create_string_buffer(b'/tmp')
buf = ctypes.create_string_buffer(256)
call('mount', 165, path, path, path, 0, 0)
call('umount2', 166, path, 0)
call('pivot_root', 155, path, path)
call('chroot', 161, path)
call('open_tree', 428, -100, path, 1)
call('fsopen', 430, path, 0)
call('move_mount', 429, -1, path, -1, path, 0)
call('unshare user', 272, 0x10000000)
call('unshare net', 272, 0x40000000)
call('setns', 308, 0, 0)
call('clone user', 56, 0x10000000 | 17, 0, 0, 0, 0)
call('clone3', 435, buf, 88)
call('ptrace', 101, 0, 0, 0, 0)
call('process_vm_readv', 310, os.getpid(), 0, 0, 0, 0, 0)
call('pidfd_getfd', 438, 0, 0, 0)
call('bpf', 321, 0, buf, 64)
call('perf_event_open', 298, buf, 0, -1, -1, 0)
call('userfaultfd', 323, 0)
call('io_uring_setup', 425, 1, buf)
call('keyctl', 250, 0, -3, 0)
call('add_key', 248, path, path, buf, 1, -2)
call('init_module', 175, buf, 1, path)
call('kexec_load', 246, 0, 0, 0, 0)
call('open_by_handle_at', 304, -100, buf, 0)
call('reboot', 169, 0, 0, 0, 0)
call('settimeofday', 164, buf, 0)
call('swapon', 167, path, 0)
call('personality', 135, 0x0400000)
call('ioctl TIOCSTI', 16, 0, 0x5412, buf)
call('mount as x32', 0x40000000 + 165, path, path, path, 0, 0)
call('setuid', 105, 0)
call('setgroups', 116, 1, buf)
call('mknod', 133, ctypes.create_string_buffer(b'/tmp/disk'), 0o60666, 0x800)
call('sethostname', 170, path, 4)
call('setrlimit core', 160, 4, buf)
call('prlimit core', 302, 0, 4, buf, 0)
";
    let output = run(&launcher().await, python(&format!("{SYSCALLS}{calls}"))).await;
    let enosys = ["clone3", "mount as x32"];
    for line in output.success().lines() {
        let (name, error) = line.rsplit_once(' ').expect("two words");
        let expected: &[&str] = if enosys.contains(&name) {
            &["ENOSYS"]
        } else if name == "setuid" {
            &["EINVAL", "EPERM"]
        } else {
            &["EPERM"]
        };
        assert!(expected.contains(&error), "{line}");
    }
    assert_eq!(output.stdout.lines().count(), 36);
}

#[tokio::test]
async fn only_plain_sockets_can_be_made() {
    let program = r"
import socket
def make(name, *args):
    try: socket.socket(*args); print(name, 'made')
    except PermissionError: print(name, 'refused')
make('tcp', socket.AF_INET, socket.SOCK_STREAM)
make('udp', socket.AF_INET, socket.SOCK_DGRAM)
make('unix', socket.AF_UNIX, socket.SOCK_STREAM)
make('netlink route', socket.AF_NETLINK, socket.SOCK_RAW, 0)
make('netlink filter', socket.AF_NETLINK, socket.SOCK_RAW, 12)
make('raw', socket.AF_INET, socket.SOCK_RAW, 1)
make('raw 6', socket.AF_INET6, socket.SOCK_RAW | socket.SOCK_CLOEXEC, 58)
make('packet', socket.AF_PACKET, socket.SOCK_DGRAM)
make('vsock', socket.AF_VSOCK, socket.SOCK_STREAM)
make('alg', socket.AF_ALG, socket.SOCK_SEQPACKET)";
    let output = run(&launcher().await, python(program)).await;
    let made: Vec<&str> = output.success().lines().filter_map(|line| line.strip_suffix(" made")).collect();
    assert_eq!(made, ["tcp", "udp", "unix", "netlink route"]);
}

#[tokio::test]
async fn no_capability_and_no_way_to_get_one() {
    let script = "grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status; cat /proc/self/uid_map /proc/self/setgroups | tr -s ' '";
    let output = run(&launcher().await, shell(script)).await;
    let text = output.success();
    for name in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
        assert!(text.contains(&format!("{name}:\t0000000000000000")), "{text}");
    }
    assert!(text.contains("NoNewPrivs:\t1") && text.contains("Seccomp:\t2"), "{text}");
    assert!(text.contains("\n 993 ") && text.ends_with("deny"), "{text}");
}

#[tokio::test]
async fn the_host_s_programs_bring_no_privileges() {
    let output = run(&launcher().await, shell("grep ' /usr ' /proc/mounts")).await;
    let options = output.success().split(' ').nth(3).expect("options").split(',').collect::<Vec<_>>();
    for option in ["ro", "nosuid", "nodev"] {
        assert!(options.contains(&option), "{options:?}");
    }
}

#[tokio::test]
async fn a_fork_bomb_stays_small() {
    let program = r"
import os, time
made = 0
try:
    while made < 5000:
        if os.fork() == 0: time.sleep(1000)
        made += 1
except OSError as e: print(made, e.errno)";
    let spec = BootSpec { pids_max: 50, ..python(program) };
    assert_eq!(run(&launcher().await, spec).await.success(), "49 11");
}

#[tokio::test]
async fn tmp_has_an_end() {
    let script = "head -c 20000000 /dev/zero > /tmp/big; stat -c %s /tmp/big; df -m /tmp | tail -1 | awk '{print $2}'";
    let output = run(&launcher().await, BootSpec { tmp_mb: 8, ..shell(script) }).await;
    assert_eq!(output.success(), "8388608\n8", "{output:?}");
}

#[tokio::test]
async fn open_files_have_an_end() {
    assert_eq!(run(&launcher().await, shell("ulimit -Hn; ulimit -Sn; ulimit -Hc")).await.success(), "1024\n1024\n0");
}

#[tokio::test]
async fn sandboxes_do_not_see_each_other() {
    let launcher = launcher().await;
    let first = launcher.boot(shell("echo secret > /tmp/secret; sleep 1000")).await.expect("boots");
    let second = launcher.boot(shell("sleep 1000")).await.expect("boots");
    assert_ne!(first.host_uid(), second.host_uid(), "each has a uid of its own");
    let output = run(
        &launcher,
        shell("ls -A /tmp; ls /proc | grep -c '^[0-9]'; ipcs -m | grep -c 0x; cat /proc/net/unix | wc -l"),
    )
    .await;
    let lines: Vec<&str> = output.success().lines().collect();
    assert_eq!(lines[1..], ["0", "1"], "no shared memory, no sockets: {output:?}");
    assert_eq!(output.exit, Exit::Code(0));
}
