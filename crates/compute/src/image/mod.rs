//! Images of initialised processes: what an environment with SnapStart starts from, where its interpreter can be copied.
//!
//! A process cannot be forked into another sandbox: it has given up the rights that would take. But all copies of one loaded
//! interpreter (`interpreter.rs`) have the same addresses, so what one of them has become can be laid over another one: its memory,
//! its signal handlers, its open files and its `/tmp`. The process that was initialised writes itself down ([`take`]), without any
//! right that it did not have; a copy in a new sandbox, locked up like every other, becomes that ([`assume`]) and goes on where the
//! first one stopped. The platform in between keeps bytes that it does not look into.
//!
//! What cannot be written down (further threads or processes, pipes, shared memory, timers) makes [`take`] refuse; the environment
//! then is an ordinary one, initialised ahead.

pub(crate) mod assume;
#[expect(unsafe_code, reason = "registers are below the language")]
mod context;
mod maps;
pub(crate) mod room;
pub(crate) mod take;
pub(crate) mod wire;

use serde::{Deserialize, Serialize};

/// What is written down of a process besides the contents of its memory and files.
#[derive(Debug, Serialize, Deserialize)]
struct Image {
    /// The loaded interpreter that the process is a copy of.
    lineage: u128,
    /// Where in its memory the registers are that it goes on with.
    context: u64,
    /// The end of its heap.
    brk: u64,
    regions: Vec<Region>,
    files: Vec<OpenFile>,
    /// Sockets: their other ends are not there any more when they are restored.
    sockets: Vec<i32>,
    signals: Signals,
    cwd: String,
    umask: u32,
    /// `/tmp`, folders before what is in them.
    tmp: Vec<TmpEntry>,
}

/// A piece of the address space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Region {
    start: u64,
    end: u64,
    protection: i32,
    kind: Kind,
    /// Contents that no file has.
    runs: Vec<Run>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    /// Of a file, by its path in the sandbox, from this offset on.
    File { path: String, offset: u64, shared: bool },
    /// Of none.
    Anonymous,
    /// The stack of the first thread, which grows by itself.
    Stack,
}

/// Pages with contents of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Run {
    start: u64,
    bytes: u64,
    /// Where in the image they are.
    at: u64,
    /// Whether they may be mapped from the image. What a program may tell the kernel to forget, and then expects to find empty, is
    /// to be copied.
    mapped: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct OpenFile {
    number: i32,
    path: String,
    flags: i32,
    position: i64,
}

#[derive(Debug, Serialize, Deserialize)]
struct Signals {
    /// As the kernel has them, by signal number from 1 on.
    actions: Vec<[u64; 4]>,
    blocked: u64,
    /// The stack for handlers: address, flags, size.
    stack: [u64; 3],
}

#[derive(Debug, Serialize, Deserialize)]
struct TmpEntry {
    path: String,
    mode: u32,
    content: TmpContent,
}

#[derive(Debug, Serialize, Deserialize)]
enum TmpContent {
    Folder,
    Link(String),
    File { bytes: u64, at: u64 },
}

const PAGE: u64 = 4096;

/// Pages are aligned in the image too, so that they can be mapped.
fn aligned(bytes: u64) -> u64 {
    bytes.next_multiple_of(PAGE)
}
