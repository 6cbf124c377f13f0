//! Reads fjall's journals before fjall does, and changes nothing.
//!
//! fjall 3 takes a record that it cannot read for the torn end of its journal and cuts the file there, whatever lies behind
//! (fjall issue 311); a torn record whose end marker reached the disk before its middle makes it refuse to open at all. Both are
//! decided here instead, while the files are still whole.
//!
//! The journal format (fjall's disk format 3), integers little endian:
//! `1 items:u32 seqno:u64`, then per item `2 type:u8 compression:u8 keyspace:u64 key:u16 value:u32 stored:u32 key value`, then
//! `3 xxh3:u64 "FJL\x03"`, the hash being that of all items. Zeros follow the last record.

use super::envelope::{GROUP_KEY, Group, StoreId};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

const START: u8 = 1;
const ITEM: u8 = 2;
const END: u8 = 3;
const TRAILER: &[u8] = b"FJL\x03";
const START_BYTES: usize = 1 + 4 + 8;
const ITEM_HEAD_BYTES: usize = 1 + 1 + 1 + 8 + 2 + 4 + 4;
const END_BYTES: usize = 1 + 8 + TRAILER.len();
/// fjall's numbers stay far below; a larger one is damage.
const SEQNO_MAX: u64 = 1 << 60;

/// What the journals hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Journals {
    /// The last commit of the last intact group; `None` when there is no group.
    pub(super) last: Option<u64>,
    /// Where the first record lies that cannot be read, if there is one.
    pub(super) bad: Option<Bad>,
}

/// A record that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bad {
    /// The journal.
    pub(super) path: PathBuf,
    /// Where the last intact record before it ends: the file's length if the rest is dropped.
    pub(super) offset: u64,
    /// What does not fit.
    pub(super) reason: &'static str,
    /// The last commit of the intact records in its place or behind it. `None`: there are none, so it can be a torn write.
    pub(super) intact_behind: Option<u64>,
}

/// The journals of a fjall directory, in the order they were written.
pub(super) fn files(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let number = path
            .file_name()
            .and_then(|name| name.to_str())
            .and_then(|name| name.strip_suffix(".jnl")?.parse::<u64>().ok());
        files.extend(number.map(|number| (number, path)));
    }
    files.sort();
    Ok(files.into_iter().map(|(_, path)| path).collect())
}

/// Reads all journals of a store.
pub(super) fn read(directory: &Path, store: StoreId) -> io::Result<Journals> {
    let mut reader = Reader { store, seqno: None, found: Journals::default() };
    for path in files(directory)? {
        reader.file(&path, &data(&path)?);
    }
    Ok(reader.found)
}

/// A file up to its last byte that is not in a hole; fjall makes its journals 64 MiB long ahead of writing them.
fn data(path: &Path) -> io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    let length = data_length(&file)?;
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Where the last data of a file ends; its length where the file system does not say.
fn data_length(file: &fs::File) -> io::Result<u64> {
    use rustix::fs::{SeekFrom, seek};
    let (length, mut end) = (file.metadata()?.len(), 0);
    loop {
        match seek(file, SeekFrom::Data(end)) {
            Ok(start) => end = seek(file, SeekFrom::Hole(start)).unwrap_or(length),
            Err(rustix::io::Errno::NXIO) => break,
            Err(_) => {
                end = length;
                break;
            }
        }
    }
    rustix::fs::seek(file, SeekFrom::Start(0))?;
    Ok(end)
}

/// Walks journals in order; stops at the first bad record but for looking what follows it.
struct Reader {
    store: StoreId,
    seqno: Option<u64>,
    found: Journals,
}

impl Reader {
    fn file(&mut self, path: &Path, bytes: &[u8]) {
        let mut at = 0;
        while self.found.bad.is_none() {
            let Some(record) = next(&bytes[at..]) else { return };
            // A whole record in the wrong place is no torn write either.
            let whole = record.as_ref().ok().map(|record| record.group.map_or(0, |group| group.last));
            match record.and_then(|record| self.accept(&record)) {
                Ok(length) => at += length,
                Err(reason) => {
                    self.found.bad =
                        Some(Bad { path: path.to_owned(), offset: at as u64, reason, intact_behind: whole });
                }
            }
        }
        if let Some(bad) = &mut self.found.bad {
            let behind = intact_groups(&bytes[at..], self.store).map(|group| group.last).max();
            bad.intact_behind = bad.intact_behind.max(behind);
        }
    }

    /// Whether the record goes on where the one before ended. Returns its length.
    fn accept(&mut self, record: &Record) -> Result<usize, &'static str> {
        let group = record.group.ok_or("it does not begin with its group row")?;
        if group.store != self.store {
            return Err("it belongs to another store");
        }
        if self.found.last.is_some_and(|last| group.first != last + 1) && !group.gap {
            return Err("commits before it are missing");
        }
        if record.seqno > SEQNO_MAX || self.seqno.is_some_and(|seqno| record.seqno <= seqno) {
            return Err("its number is out of order");
        }
        self.found.last = Some(group.last);
        self.seqno = Some(record.seqno);
        Ok(record.length)
    }
}

/// An intact record.
#[derive(Debug)]
struct Record {
    length: usize,
    seqno: u64,
    group: Option<Group>,
}

/// The record that the bytes begin with; `None` when only zeros are left.
fn next(bytes: &[u8]) -> Option<Result<Record, &'static str>> {
    match bytes.first()? {
        0 if bytes.iter().all(|&byte| byte == 0) => None,
        _ => Some(parse(bytes)),
    }
}

/// The intact record that the bytes begin with.
fn parse(bytes: &[u8]) -> Result<Record, &'static str> {
    const SHORT: &str = "it is cut off";
    let mut rest = Cursor(bytes);
    if rest.byte().ok_or(SHORT)? != START {
        return Err("it does not begin as a record");
    }
    let (count, seqno) = (rest.u32().ok_or(SHORT)?, rest.u64().ok_or(SHORT)?);
    let items = rest.0;
    let mut group = None;
    for index in 0..count {
        let (key, value) = item(&mut rest)?;
        if index == 0 && key == GROUP_KEY {
            group = Group::open(value);
        }
    }
    let items = &items[..items.len() - rest.0.len()];
    if rest.byte().ok_or(SHORT)? != END {
        return Err("it has no end marker");
    }
    if rest.u64().ok_or(SHORT)? != xxh3_64(items) {
        return Err("its checksum does not match");
    }
    if rest.take(TRAILER.len()).ok_or(SHORT)? != TRAILER {
        return Err("its end marker is incomplete");
    }
    Ok(Record { length: START_BYTES + items.len() + END_BYTES, seqno, group })
}

/// Key and value of the next item.
fn item<'a>(rest: &mut Cursor<'a>) -> Result<(&'a [u8], &'a [u8]), &'static str> {
    let mut head = Cursor(rest.take(ITEM_HEAD_BYTES).ok_or("it is cut off")?);
    let (tag, _kind, compression, _keyspace) = (head.byte(), head.byte(), head.byte(), head.u64());
    if tag != Some(ITEM) || compression != Some(0) {
        return Err("it holds something that is no item");
    }
    let (key, value, stored) = (head.u16().unwrap_or(0), head.u32(), head.u32());
    if value != stored {
        return Err("an item has two lengths");
    }
    let key = rest.take(key.into()).ok_or("it is cut off")?;
    let value = rest.take(stored.unwrap_or(0) as usize).ok_or("it is cut off")?;
    Ok((key, value))
}

/// Every intact group that begins anywhere in the bytes.
fn intact_groups(bytes: &[u8], store: StoreId) -> impl Iterator<Item = Group> {
    const BEFORE_KEY: usize = START_BYTES + ITEM_HEAD_BYTES;
    positions(bytes, GROUP_KEY)
        .filter_map(move |at| parse(&bytes[at.checked_sub(BEFORE_KEY)?..]).ok()?.group)
        .filter(move |group| group.store == store)
}

fn positions<'a>(bytes: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(needle.len()).enumerate().filter(move |(_, window)| *window == needle).map(|(at, _)| at)
}

/// Bytes that are taken from the front.
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn byte(&mut self) -> Option<u8> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORE: StoreId = [9; 16];

    /// A record as fjall writes it.
    fn record(seqno: u64, first: u64, last: u64, payload: &[u8]) -> Vec<u8> {
        let group = Group { store: STORE, first, last, gap: false }.seal();
        let mut items = Vec::new();
        for (key, value) in [(GROUP_KEY, group.as_slice()), (b"\x02k\0", payload)] {
            items.extend([ITEM, 0, 0]);
            items.extend(1_u64.to_le_bytes());
            items.extend(u16::try_from(key.len()).expect("short").to_le_bytes());
            items.extend([u32::try_from(value.len()).expect("short").to_le_bytes(); 2].concat());
            items.extend([key, value].concat());
        }
        let start = [&[START][..], &2_u32.to_le_bytes(), &seqno.to_le_bytes()].concat();
        [&start[..], &items, &[END], &xxh3_64(&items).to_le_bytes(), TRAILER].concat()
    }

    fn read_bytes(files: &[Vec<u8>]) -> Journals {
        let mut reader = Reader { store: STORE, seqno: None, found: Journals::default() };
        for (number, bytes) in files.iter().enumerate() {
            reader.file(Path::new(&number.to_string()), bytes);
        }
        reader.found
    }

    fn records() -> Vec<Vec<u8>> {
        vec![record(5, 1, 3, b"one"), record(6, 4, 4, b"two"), record(9, 5, 8, b"three")]
    }

    #[test]
    fn intact_journals_are_read_to_their_end() {
        let zeros = vec![0; 100];
        let whole = [records().concat(), zeros.clone()].concat();
        for files in [vec![whole.clone()], vec![records().concat()], records(), vec![whole, zeros.clone()]] {
            assert_eq!(read_bytes(&files), Journals { last: Some(8), bad: None });
        }
        assert_eq!(read_bytes(&[zeros]), Journals::default());
    }

    #[test]
    fn any_changed_bit_before_the_last_record_is_damage_in_the_middle() {
        let good = records().concat();
        let last_at = good.len() - records()[2].len();
        for bit in 0..last_at * 8 {
            let mut damaged = good.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let found = read_bytes(&[damaged]);
            // A changed fjall number that still lies in order changes nothing.
            let harmless = found == Journals { last: Some(8), bad: None };
            let in_number = [0, records()[0].len()].iter().any(|start| (start + 5..start + 13).contains(&(bit / 8)));
            assert!(found.bad.is_some_and(|bad| bad.intact_behind == Some(8)) || (harmless && in_number), "bit {bit}");
        }
    }

    #[test]
    fn a_torn_end_has_nothing_intact_behind_it() {
        let (good, torn) = (records()[..2].concat(), &records()[2]);
        for cut in 1..torn.len() {
            for tail in [&[][..], &[0; 50], &[0xAB; 7]] {
                let found = read_bytes(&[[&good, &torn[..cut], tail].concat()]);
                let bad = found.bad.expect("cannot be read");
                assert_eq!(
                    (found.last, bad.offset, bad.intact_behind),
                    (Some(4), good.len() as u64, None),
                    "cut {cut}"
                );
            }
        }
        // Pages of one write reach the disk in any order: the middle is missing, the end is there.
        let mut torn = torn.clone();
        torn[40..80].fill(0);
        let found = read_bytes(&[[good, torn].concat(), vec![0; 64]]);
        assert_eq!(found.bad.map(|bad| bad.intact_behind), Some(None));
    }

    #[test]
    fn missing_records_and_files_are_noticed() {
        let [one, two, three] = records().try_into().expect("three");
        for files in [vec![[one.clone(), three.clone()].concat()], vec![one.clone(), three.clone()]] {
            let bad = read_bytes(&files).bad.expect("a hole");
            assert_eq!((bad.reason, bad.intact_behind), ("commits before it are missing", Some(8)));
        }
        let torn_sealed = read_bytes(&[[one, two[..20].to_vec()].concat(), three]);
        assert_eq!(torn_sealed.bad.and_then(|bad| bad.intact_behind), Some(8));
    }
}
