//! Registers: saved in one process, taken up in another.
//!
//! Only what a function must find unchanged after a call: both sides are in one. The thread's own memory (TLS) is at the same
//! address in all copies and comes with the rest.

/// Saved registers.
#[repr(C, align(16))]
pub(super) struct Context([u64; 16]);

/// A system call to be made while there is nothing but registers and the scratch.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) number: u64,
    pub(super) arguments: [u64; 6],
    /// What it must give, or -1 for "no error".
    pub(super) expected: i64,
}

/// Whether this machine's registers are known here.
pub(super) const KNOWN: bool = cfg!(target_arch = "x86_64");

impl Context {
    pub(super) const fn new() -> Self {
        Self([0; 16])
    }
}

#[cfg(target_arch = "x86_64")]
std::arch::global_asm!(
    // Gives 0; and once more, in whoever takes the registers up, what that passes on.
    ".hidden freehold_image_save",
    ".globl freehold_image_save",
    "freehold_image_save:",
    "mov [rdi], rbx",
    "mov [rdi + 8], rbp",
    "mov [rdi + 16], r12",
    "mov [rdi + 24], r13",
    "mov [rdi + 32], r14",
    "mov [rdi + 40], r15",
    "lea rax, [rsp + 8]",
    "mov [rdi + 48], rax",
    "mov rax, [rsp]",
    "mov [rdi + 56], rax",
    "stmxcsr [rdi + 64]",
    "fnstcw [rdi + 72]",
    "xor eax, eax",
    "ret",
    // (steps, count, context, stack, passed on): makes the steps one after the other, then takes the registers up.
    ".hidden freehold_image_become",
    ".globl freehold_image_become",
    "freehold_image_become:",
    "mov rsp, rcx",
    "mov r12, rdi",
    "mov r13, rsi",
    "mov r14, rdx",
    "mov r15, r8",
    "2:",
    "test r13, r13",
    "jz 3f",
    "mov rax, [r12]",
    "mov rdi, [r12 + 8]",
    "mov rsi, [r12 + 16]",
    "mov rdx, [r12 + 24]",
    "mov r10, [r12 + 32]",
    "mov r8, [r12 + 40]",
    "mov r9, [r12 + 48]",
    "syscall",
    "mov rcx, [r12 + 56]",
    "cmp rcx, -1",
    "je 5f",
    "cmp rax, rcx",
    "jne 4f",
    "jmp 6f",
    "5:",
    "cmp rax, -4096",
    "ja 4f",
    "6:",
    "add r12, 64",
    "dec r13",
    "jmp 2b",
    "3:",
    "mov rax, r15",
    "mov rdx, r14",
    "mov rbx, [rdx]",
    "mov rbp, [rdx + 8]",
    "mov r12, [rdx + 16]",
    "mov r13, [rdx + 24]",
    "mov r14, [rdx + 32]",
    "mov r15, [rdx + 40]",
    "ldmxcsr [rdx + 64]",
    "fldcw [rdx + 72]",
    "mov rsp, [rdx + 48]",
    "jmp [rdx + 56]",
    // A process that is neither the one nor the other.
    "4:",
    "mov edi, 93",
    "mov eax, 231",
    "syscall",
    "ud2",
);

#[cfg(target_arch = "x86_64")]
unsafe extern "C" {
    fn freehold_image_save(context: *mut Context) -> u64;
    fn freehold_image_become(steps: *const Step, count: u64, context: u64, stack: u64, passed: u64) -> !;
}

/// Saves the registers: gives 0, and something else in a process that has taken them up.
///
/// # Safety
/// The caller's frame must still exist when they are taken up, and be as it was: what happened after the 0 has not happened.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) unsafe fn save(context: *mut Context) -> u64 {
    // SAFETY: the caller's contract.
    unsafe { freehold_image_save(context) }
}

/// Makes the steps and takes up the registers at `context`, which the steps have put there.
///
/// # Safety
/// `steps` and the stack that ends at `stack` must be in memory that no step touches.
#[cfg(target_arch = "x86_64")]
pub(super) unsafe fn become_it(steps: &[Step], context: u64, stack: u64, passed: u64) -> ! {
    // SAFETY: the caller's contract.
    unsafe { freehold_image_become(steps.as_ptr(), steps.len() as u64, context, stack, passed) }
}

#[cfg(not(target_arch = "x86_64"))]
pub(super) unsafe fn save(_: *mut Context) -> u64 {
    0
}

#[cfg(not(target_arch = "x86_64"))]
pub(super) unsafe fn become_it(_: &[Step], _: u64, _: u64, _: u64) -> ! {
    std::process::exit(93)
}
