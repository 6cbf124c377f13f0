//! The address space of a process, as the kernel tells it.

use super::{Kind, PAGE, Region, Run};
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

/// Gaps of so many pages are written down with what is around them: a mapping costs more than they do.
const GAP_PAGES: u64 = 8;

/// What a process can have mapped that cannot be written down.
pub(super) type Refused = String;

/// A line of `/proc/self/maps`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mapping {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) protection: i32,
    pub(super) shared: bool,
    pub(super) offset: u64,
    pub(super) inode: u64,
    pub(super) path: String,
}

impl Mapping {
    /// Of the kernel: the same in every copy, and not to be touched.
    pub(super) fn is_kernels(&self) -> bool {
        matches!(self.path.as_str(), "[vdso]" | "[vvar]" | "[vvar_vclock]" | "[vsyscall]")
    }

    fn is_file(&self) -> bool {
        self.inode != 0
    }

    fn writable(&self) -> bool {
        self.protection & libc::PROT_WRITE != 0
    }

    fn readable(&self) -> bool {
        self.protection & libc::PROT_READ != 0
    }

    /// Whether it shows the same pages of the same file.
    pub(super) fn shows(&self, region: &Region) -> bool {
        let Kind::File { path, offset, shared } = &region.kind else { return false };
        self.is_file()
            && (self.start, self.end, self.protection) == (region.start, region.end, region.protection)
            && (&self.path, self.offset, self.shared) == (path, *offset, *shared)
    }

    pub(super) fn is_stack(&self) -> bool {
        self.path == "[stack]"
    }
}

/// Those of this process.
pub(super) fn mappings() -> io::Result<Vec<Mapping>> {
    read("/proc/self/maps")
}

fn read(path: &str) -> io::Result<Vec<Mapping>> {
    let text = std::fs::read_to_string(path)?;
    Ok(text.lines().filter_map(parse).collect())
}

fn parse(line: &str) -> Option<Mapping> {
    let mut parts = line.splitn(6, ' ');
    let (start, end) = parts.next()?.split_once('-')?;
    let flags = parts.next()?;
    let offset = parts.next()?;
    let _device = parts.next()?;
    let inode = parts.next()?;
    let path = parts.next().unwrap_or("").trim_start();
    let hex = |text: &str| u64::from_str_radix(text, 16).ok();
    let has = |flag: char, value: i32| if flags.contains(flag) { value } else { 0 };
    Some(Mapping {
        start: hex(start)?,
        end: hex(end)?,
        protection: has('r', libc::PROT_READ) | has('w', libc::PROT_WRITE) | has('x', libc::PROT_EXEC),
        shared: flags.contains('s'),
        offset: hex(offset)?,
        inode: inode.parse().ok()?,
        path: path.to_owned(),
    })
}

/// What of the address space of a process that stands still is to be written down.
pub(super) fn regions(process: i32) -> Result<Vec<Region>, Refused> {
    let pagemap = File::open(format!("/proc/{process}/pagemap")).map_err(|error| format!("pagemap: {error}"))?;
    let all = read(&format!("/proc/{process}/maps")).map_err(|error| format!("maps: {error}"))?;
    all.iter().filter(|mapping| !mapping.is_kernels()).map(|mapping| region(mapping, &pagemap)).collect()
}

fn region(mapping: &Mapping, pagemap: &File) -> Result<Region, Refused> {
    if mapping.shared && mapping.writable() {
        return Err(format!("shared memory: {}", mapping.path));
    }
    let own = if mapping.shared { Vec::new() } else { own_pages(mapping, pagemap)? };
    if !own.is_empty() && !mapping.readable() {
        return Err(format!("memory that cannot be read, at {:#x} {}", mapping.start, mapping.path));
    }
    let (kind, mapped, own) = if mapping.is_stack() {
        (Kind::Stack, false, own)
    } else if mapping.is_file() && !mapping.writable() {
        let (path, offset, shared) = (mapping.path.clone(), mapping.offset, mapping.shared);
        (Kind::File { path, offset, shared }, true, own)
    } else if mapping.is_file() {
        // Whole: what another copy has changed in it and this one has not is to be undone as well.
        (Kind::Anonymous, true, vec![(mapping.start, mapping.end)])
    } else {
        // The heap's allocator never tells the kernel to forget a page that it then expects to be empty; others may.
        (Kind::Anonymous, mapping.path == "[heap]" || !mapping.writable(), own)
    };
    let runs = own.iter().map(|&(start, end)| Run { start, bytes: end - start, at: 0, mapped }).collect();
    Ok(Region { start: mapping.start, end: mapping.end, protection: mapping.protection, kind, runs })
}

/// The ranges of pages that the process has changed.
fn own_pages(mapping: &Mapping, pagemap: &File) -> Result<Vec<(u64, u64)>, Refused> {
    const CHUNK_PAGES: u64 = 8192;
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    let mut entries = vec![0; usize::try_from(CHUNK_PAGES * 8).unwrap_or(0)];
    let (mut page, last) = (mapping.start / PAGE, mapping.end / PAGE);
    while page < last {
        let count = (last - page).min(CHUNK_PAGES);
        let bytes = &mut entries[..usize::try_from(count * 8).unwrap_or(0)];
        pagemap.read_exact_at(bytes, page * 8).map_err(|error| format!("pagemap: {error}"))?;
        for (index, entry) in bytes.chunks_exact(8).enumerate() {
            let entry = u64::from_le_bytes(entry.try_into().expect("eight bytes"));
            if is_own(entry) {
                let start = (page + index as u64) * PAGE;
                match ranges.last_mut() {
                    Some((_, end)) if start - *end <= GAP_PAGES * PAGE => *end = start + PAGE,
                    _ => ranges.push((start, start + PAGE)),
                }
            }
        }
        page += count;
    }
    Ok(ranges)
}

/// Present or swapped out, and not a page of a file.
fn is_own(entry: u64) -> bool {
    const PRESENT: u64 = 1 << 63;
    const SWAPPED: u64 = 1 << 62;
    const OF_FILE: u64 = 1 << 61;
    entry & SWAPPED != 0 || entry & (PRESENT | OF_FILE) == PRESENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read() {
        let line = "7f0000001000-7f0000003000 r-xp 00002000 08:01 131  /usr/lib/x (1).so";
        let mapping = parse(line).expect("a mapping");
        assert_eq!((mapping.start, mapping.end), (0x7f00_0000_1000, 0x7f00_0000_3000));
        assert_eq!((mapping.protection, mapping.shared), (libc::PROT_READ | libc::PROT_EXEC, false));
        assert_eq!((mapping.offset, mapping.path.as_str()), (0x2000, "/usr/lib/x (1).so"));
        assert!(parse("ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0 [vsyscall]").expect("one").is_kernels());
        assert!(parse("nonsense").is_none());
    }

    /// Of a process with one thread: what other threads' allocators leave behind cannot always be read.
    #[test]
    fn the_memory_of_a_process_is_found() {
        let mut child = std::process::Command::new("sleep").arg("60").spawn().expect("a process");
        let found = regions(i32::try_from(child.id()).expect("a process id"));
        child.kill().and_then(|()| child.wait()).expect("ends");
        let found = found.expect("its memory can be written down");
        assert!(found.iter().any(|region| matches!(region.kind, Kind::Stack) && !region.runs.is_empty()));
    }
}
