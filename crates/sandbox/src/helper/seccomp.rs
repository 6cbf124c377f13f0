//! The system call filter of everything that runs in a sandbox: a list of what is denied.
//!
//! Denied is what reaches for the kernel, the host or other processes and what no function on AWS can do either. Unknown
//! numbers are allowed, so that a new C library works; capabilities and namespaces are the first wall, this is the second.

use std::collections::BTreeMap;

use libc::c_long;
use rustix::io::Errno;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, sock_filter,
};

/// The compiled filters, ready to be installed by a new process.
pub(super) struct Filters(Vec<BpfProgram>);

/// Calls answered with "not permitted".
const DENIED: &[c_long] = &[
    // mounts and roots
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    STATMOUNT,
    LISTMOUNT,
    OPEN_TREE_ATTR,
    // namespaces
    libc::SYS_setns,
    libc::SYS_unshare,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    // other processes
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
    libc::SYS_process_madvise,
    // files behind the back of the file system tree
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    libc::SYS_fanotify_init,
    libc::SYS_fanotify_mark,
    // the kernel itself
    libc::SYS_kexec_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_syslog,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    QUOTACTL_FD,
    libc::SYS_vhangup,
    libc::SYS_nfsservctl,
    LOOKUP_DCOOKIE,
    // keys, which are not divided by namespaces
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    // the clock
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    // memory placement on the whole machine
    libc::SYS_migrate_pages,
    libc::SYS_move_pages,
];

/// Calls of one architecture answered with "not permitted".
#[cfg(target_arch = "x86_64")]
const DENIED_HERE: &[c_long] = &[
    libc::SYS_kexec_file_load,
    libc::SYS_iopl,
    libc::SYS_ioperm,
    libc::SYS_modify_ldt,
    libc::SYS__sysctl,
    libc::SYS_uselib,
    libc::SYS_ustat,
    libc::SYS_sysfs,
];
#[cfg(target_arch = "aarch64")]
const DENIED_HERE: &[c_long] = &[libc::SYS_kexec_file_load];

// Newer than the C library's list, or missing in it; the same numbers on every architecture that has them from 403 on.
const QUOTACTL_FD: c_long = 443;
const STATMOUNT: c_long = 457;
const LISTMOUNT: c_long = 458;
const OPEN_TREE_ATTR: c_long = 467;
#[cfg(target_arch = "x86_64")]
const LOOKUP_DCOOKIE: c_long = 212;
#[cfg(target_arch = "aarch64")]
const LOOKUP_DCOOKIE: c_long = 18;

/// Namespace flags of `clone`. The time namespace's bit means something else there.
const NAMESPACES: [i32; 7] = [
    libc::CLONE_NEWNS,
    libc::CLONE_NEWUSER,
    libc::CLONE_NEWPID,
    libc::CLONE_NEWNET,
    libc::CLONE_NEWIPC,
    libc::CLONE_NEWUTS,
    libc::CLONE_NEWCGROUP,
];
/// `ioctl`s that type into a terminal or change the console.
const TERMINAL: [u64; 2] = [0x5412, 0x541C];
/// The "tell me" argument of `personality`.
const PERSONALITY_QUERY: u64 = 0xFFFF_FFFF;
/// Bits of a socket's type beside its flags.
const SOCKET_TYPE: u64 = 0xF;

impl Filters {
    /// Compiles the filters for this machine.
    pub(super) fn compile() -> Result<Self, seccompiler::Error> {
        let denied = filter(denied_rules()?, libc::EPERM)?;
        // Its flags lie in memory, where a filter cannot look: as if the kernel were older, libraries fall back to `clone`.
        let absent = filter([(libc::SYS_clone3, Vec::new())].into(), libc::ENOSYS)?;
        Ok(Self(vec![without_x32(absent), denied]))
    }

    /// Binds the calling process and all its children, for ever.
    pub(super) fn install(&self) -> Result<(), Errno> {
        let apply = |program: &BpfProgram| seccompiler::apply_filter(program);
        self.0.iter().try_for_each(apply).map_err(|error| match error {
            seccompiler::Error::Seccomp(error) | seccompiler::Error::Prctl(error) => {
                Errno::from_io_error(&error).unwrap_or(Errno::INVAL)
            }
            _ => Errno::INVAL,
        })
    }
}

fn filter(rules: BTreeMap<i64, Vec<SeccompRule>>, errno: i32) -> Result<BpfProgram, seccompiler::Error> {
    let deny = SeccompAction::Errno(errno.cast_unsigned());
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    Ok(SeccompFilter::new(rules, SeccompAction::Allow, deny, arch)?.try_into()?)
}

fn denied_rules() -> Result<BTreeMap<i64, Vec<SeccompRule>>, seccompiler::Error> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        DENIED.iter().chain(DENIED_HERE).map(|call| (*call, Vec::new())).collect();
    let bits = |flag: i32| u64::from(flag.cast_unsigned());
    let clone = NAMESPACES.map(|flag| when(&[argument(0, SeccompCmpOp::MaskedEq(bits(flag)), bits(flag))]));
    rules.insert(libc::SYS_clone, clone.into_iter().collect::<Result<_, _>>()?);
    let ioctl = TERMINAL.map(|request| when(&[argument(1, SeccompCmpOp::Eq, request)]));
    rules.insert(libc::SYS_ioctl, ioctl.into_iter().collect::<Result<_, _>>()?);
    let personality = [argument(0, SeccompCmpOp::Ne, 0), argument(0, SeccompCmpOp::Ne, PERSONALITY_QUERY)];
    rules.insert(libc::SYS_personality, vec![when(&personality)?]);
    rules.insert(libc::SYS_socket, socket_rules()?);
    rules.extend(core_limit_rules()?);
    Ok(rules)
}

/// Sockets: local ones, TCP and UDP, and netlink to ask for one's own interfaces and routes.
fn socket_rules() -> Result<Vec<SeccompRule>, seccompiler::Error> {
    let family = |operator, family: i32| argument(0, operator, u64::from(family.cast_unsigned()));
    let raw = |number: i32| argument(1, SeccompCmpOp::MaskedEq(SOCKET_TYPE), u64::from(number.cast_unsigned()));
    let known = [libc::AF_UNIX, libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK];
    let route = u64::from(libc::NETLINK_ROUTE.cast_unsigned());
    Ok(vec![
        when(&known.map(|one| family(SeccompCmpOp::Ne, one)))?,
        when(&[family(SeccompCmpOp::Eq, libc::AF_INET), raw(libc::SOCK_RAW)])?,
        when(&[family(SeccompCmpOp::Eq, libc::AF_INET6), raw(libc::SOCK_RAW)])?,
        when(&[family(SeccompCmpOp::Eq, libc::AF_NETLINK), argument(2, SeccompCmpOp::Ne, route)])?,
    ])
}

/// The limit of core dumps stays what it is: see [`crate::limits::CORE_BYTES_MAX`].
fn core_limit_rules() -> Result<[(i64, Vec<SeccompRule>); 2], seccompiler::Error> {
    let core = u64::from(libc::RLIMIT_CORE);
    let set = when(&[argument(0, SeccompCmpOp::Eq, core)])?;
    // The third argument is a pointer to a new limit, if there is one: null means "only tell".
    let is_set = SeccompCondition::new(2, SeccompCmpArgLen::Qword, SeccompCmpOp::Ne, 0)?;
    let is_core = SeccompCondition::new(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, core)?;
    Ok([(libc::SYS_setrlimit, vec![set]), (libc::SYS_prlimit64, vec![SeccompRule::new(vec![is_core, is_set])?])])
}

type Condition = (u8, SeccompCmpOp, u64);

fn argument(index: u8, operator: SeccompCmpOp, value: u64) -> Condition {
    (index, operator, value)
}

/// A rule that holds when all conditions do. Arguments are compared as the 32 bits the kernel uses of them.
fn when(conditions: &[Condition]) -> Result<SeccompRule, seccompiler::Error> {
    let condition = |(index, operator, value): &Condition| {
        SeccompCondition::new(*index, SeccompCmpArgLen::Dword, operator.clone(), *value)
    };
    Ok(SeccompRule::new(conditions.iter().map(condition).collect::<Result<_, _>>()?)?)
}

/// On x86-64 the same calls exist a second time under numbers from 2^30 on (x32), which a list of numbers does not name.
fn without_x32(mut program: BpfProgram) -> BpfProgram {
    const LOAD_WORD: u16 = 0x20;
    const JUMP_IF_GREATER_OR_EQUAL: u16 = 0x35;
    const RETURN: u16 = 0x06;
    const X32: u32 = 0x4000_0000;
    const ERRNO: u32 = 0x0005_0000;
    let code = |code, jt, jf, k| sock_filter { code, jt, jf, k };
    let guard = [
        code(LOAD_WORD, 0, 0, 0),
        code(JUMP_IF_GREATER_OR_EQUAL, 0, 1, X32),
        code(RETURN, 0, 0, ERRNO | libc::ENOSYS.cast_unsigned()),
    ];
    program.splice(0..0, guard);
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filters_compile_for_this_machine() {
        let filters = Filters::compile().expect("compiles");
        assert_eq!(filters.0.len(), 2);
    }
}
