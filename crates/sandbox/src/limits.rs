//! Every bound of the sandbox, with its unit and its reason.

/// First host uid given to a sandbox. The range up to `0x7FFF_FFFF` belongs to nobody by systemd's list of uid ranges.
pub const UID_BASE: u32 = 0x7000_0000;
/// Slots (one uid, one address) of one instance: a /16 of addresses.
pub const SLOTS_PER_INSTANCE: u32 = 0x1_0000;
/// Instances that may run side by side on one host: the /16s of 100.64.0.0/10.
pub const INSTANCES_MAX: u32 = 64;
/// Sandboxes of one instance at a time, whatever their state.
pub const SANDBOXES_MAX: u32 = 8_192;

/// Uid of the function's processes as they see it themselves, as on AWS (`sbx_user1051`).
pub const INNER_UID: u32 = 993;
/// Gid of the function's processes as they see it themselves, as on AWS.
pub const INNER_GID: u32 = 990;

/// Open files of a process of the function, as on AWS.
pub const OPEN_FILES_MAX: u64 = 1_024;
/// Size of a core dump. Zero would still start the host's crash handler, as root, on what a function made of itself; one
/// is the value by which the kernel does not.
pub const CORE_BYTES_MAX: u64 = 1;
/// How much sooner than others a function is chosen when the machine is out of memory, out of 1000.
pub(crate) const OOM_SCORE: &[u8] = b"500";
/// Processes and threads of one sandbox, as on AWS. The control group counts the init process on top; the limit that a process sees
/// of itself counts it as one of them.
pub const PIDS_DEFAULT: u32 = 1_024;
/// Memory that equals one vCPU, in MB.
pub const MEMORY_MB_PER_VCPU: u64 = 1_769;
/// Period of the CPU quota, in microseconds; the observable period on AWS.
pub const CPU_PERIOD_US: u64 = 20_000;
/// Smallest CPU quota that the kernel accepts, in microseconds.
pub const CPU_QUOTA_MIN_US: u64 = 1_000;
/// CPU weight of all functions of an instance together (cgroup v1 shares; one ordinary process has 1024). Low enough that
/// the platform preempts busy functions at once, high enough that a build beside it does not starve them: at 128, two
/// compilers made the slowest percent of calls three times slower.
pub const INSTANCE_CPU_SHARES: u64 = 512;
/// The same in the unit of cgroup v2 (one ordinary group has 100).
pub const INSTANCE_CPU_WEIGHT: u64 = 50;

/// How long a sandbox's process runs at a time while others want the processor too, in nanoseconds: whoever gets an event then runs
/// before those with longer turns.
pub const TURN_NS: u64 = 300_000;
/// The same of one that has been busy for long.
pub const LONG_TURN_NS: u64 = 4_000_000;
/// Threads of a process whose turns are changed.
pub const TURNS_AT_ONCE: usize = 64;
/// The same of the platform itself: the least that the kernel takes.
pub const PLATFORM_TURN_NS: u64 = 100_000;

/// Smallest and largest size of `/tmp`, in MB.
pub const TMP_MB: std::ops::RangeInclusive<u64> = 1..=10_240;
/// Smallest and largest memory limit, in MB.
pub const MEMORY_MB: std::ops::RangeInclusive<u64> = 16..=65_536;

/// Bytes of one message between the platform and its helper: arguments and environment of a process fit many times.
pub const MESSAGE_BYTES_MAX: usize = 128 * 1024;
/// File descriptors of one message between the platform and its helper.
pub const MESSAGE_FDS_MAX: usize = 24;
/// Listening sockets of one sandbox.
pub const LISTENERS_MAX: usize = 8;
/// Loaded interpreters that wait to be copied.
pub const PARENTS_MAX: usize = 16;
/// How long a parent may take to make a copy of itself, in milliseconds; then it is given up.
pub const BIRTH_MS: i64 = 2_000;
/// Length of the accept queue of a listening socket made in a sandbox.
pub const LISTEN_BACKLOG: i32 = 128;
/// Root file systems kept assembled by the helper; the oldest one goes first.
pub const ROOTS_MAX: usize = 32;
/// Namespaces made ahead when the caller does not say.
pub const PREPARED_DEFAULT: usize = 4;
/// Pause between two attempts to remove the directory of a control group whose tasks are still dying, in milliseconds.
pub const CGROUP_RETRY_MS: i64 = 5;
/// Attempts to remove the control groups of a dead instance before they are left for the next start.
pub const CGROUP_SWEEP_TRIES: u32 = 400;
/// Pause between two attempts to remove what dead instances left, in milliseconds, and how many there are.
pub const LEFTOVERS_RETRY_MS: i64 = 1_000;
/// See [`LEFTOVERS_RETRY_MS`].
pub const LEFTOVERS_TRIES: u32 = 60;

const _: () = assert!(SANDBOXES_MAX < SLOTS_PER_INSTANCE, "every sandbox has a slot");
const _: () =
    assert!(INSTANCES_MAX as u64 * SLOTS_PER_INSTANCE as u64 + (UID_BASE as u64) < 0x8000_0000, "uids stay positive");
const _: () = assert!(LISTENERS_MAX + 12 <= MESSAGE_FDS_MAX, "a boot's answer fits one message");
