//! Blobs: contents come back, nothing half-written is ever seen, nothing in use is ever deleted.

use bytes::Bytes;
use futures_util::{TryStreamExt, stream};
use std::collections::HashSet;
use std::io;
use store::{BlobError, BlobId, Blobs};

fn open() -> (tempfile::TempDir, Blobs) {
    let directory = tempfile::tempdir().expect("a directory");
    let blobs = Blobs::open(directory.path().join("blobs")).expect("opens");
    (directory, blobs)
}

fn files(directory: &tempfile::TempDir) -> usize {
    let mut pending = vec![directory.path().join("blobs")];
    let mut count = 0;
    while let Some(path) = pending.pop() {
        for entry in std::fs::read_dir(path).expect("lists").flatten() {
            match entry.path().is_dir() {
                true => pending.push(entry.path()),
                false => count += usize::from(entry.file_name() != "LOCK"),
            }
        }
    }
    count
}

#[tokio::test]
async fn a_content_comes_back_whole_and_in_parts() {
    let (_directory, blobs) = open();
    let chunks = (0..40_u8).map(|n| Ok(Bytes::from(vec![n; 10_000])));
    let blob = blobs.put_stream(stream::iter(chunks)).await.expect("stores");
    assert_eq!(blob.len, 400_000);
    assert_eq!(blobs.len(&blob.id).await.expect("knows"), Some(400_000));
    let whole = blobs.read(&blob.id).await.expect("reads");
    assert_eq!(whole.len(), 400_000);
    for range in [0..0, 0..1, 9_999..10_001, 0..400_000, 399_999..500_000, 400_000..400_001] {
        let part: Vec<Bytes> =
            blobs.stream(&blob.id, range.clone()).await.expect("opens").try_collect().await.expect("reads");
        let end = usize::try_from(range.end).expect("small").min(whole.len());
        assert_eq!(part.concat(), whole[usize::try_from(range.start).expect("small").min(end)..end], "{range:?}");
    }
    assert_eq!(std::fs::read(blobs.path(&blob.id)).expect("is a file"), whole);
}

#[tokio::test]
async fn the_name_is_the_hash() {
    let (directory, blobs) = open();
    let one = blobs.put("hello").await.expect("stores");
    let two = blobs.put("hello").await.expect("stores again");
    assert_eq!(one.id.to_string(), "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assert_eq!(one.id, two.id);
    assert_eq!(files(&directory), 1);
    assert_eq!(serde_json::to_string(&one.id).expect("encodes"), format!("\"{}\"", one.id));
    for text in [
        "",
        "2cf2",
        "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824",
        "../../../../../../../../../../../../../../../../../../../etc/passwd",
    ] {
        assert!(text.parse::<BlobId>().is_err(), "{text}");
    }
}

#[tokio::test]
async fn a_stream_that_fails_leaves_nothing() {
    let (directory, blobs) = open();
    let chunks = [Ok(Bytes::from_static(b"half")), Err(io::Error::other("the client went away"))];
    let error = blobs.put_stream(stream::iter(chunks)).await.expect_err("fails");
    assert!(matches!(error, BlobError::Content(_)), "{error:?}");
    assert_eq!(files(&directory), 0);
}

#[tokio::test]
async fn a_damaged_or_missing_blob_is_an_error() {
    let (_directory, blobs) = open();
    let blob = blobs.put("hello").await.expect("stores");
    std::fs::write(blobs.path(&blob.id), "hellO").expect("writes");
    assert!(matches!(blobs.read(&blob.id).await, Err(BlobError::Damaged(_))));
    blobs.put("hello").await.expect("stores again");
    assert_eq!(blobs.read(&blob.id).await.expect("is healed"), "hello");
    std::fs::remove_file(blobs.path(&blob.id)).expect("removes");
    assert!(matches!(blobs.read(&blob.id).await, Err(BlobError::NotFound(_))));
    assert!(matches!(blobs.stream(&blob.id, 0..1).await.err(), Some(BlobError::NotFound(_))));
    assert_eq!(blobs.len(&blob.id).await.expect("knows"), None);
}

#[tokio::test]
async fn what_is_held_is_not_deleted() {
    let (_directory, blobs) = open();
    let blob = blobs.put("hello").await.expect("stores");
    let id = blob.id;
    assert!(!blobs.delete(&id).await.expect("answers"), "held by the put");
    drop(blob);
    assert!(blobs.delete(&id).await.expect("deletes"));
    assert!(!blobs.delete(&id).await.expect("answers"), "gone");
}

#[tokio::test]
async fn a_sweep_keeps_what_is_referenced_held_or_new() {
    let (directory, blobs) = open();
    let referenced = blobs.put("referenced").await.expect("stores").id;
    let garbage = blobs.put("garbage").await.expect("stores").id;
    let held = blobs.put("held").await.expect("stores");
    let sweep = blobs.sweep();
    let new = blobs.put("put while the references were gathered").await.expect("stores").id;
    let collected = sweep.collect(HashSet::from([referenced])).await.expect("collects");
    assert_eq!((collected.blobs, collected.bytes), (1, 7));
    assert_eq!(blobs.len(&garbage).await.expect("knows"), None);
    for id in [referenced, held.id, new] {
        assert!(blobs.len(&id).await.expect("knows").is_some());
    }
    drop(held);
    let collected = blobs.sweep().collect(HashSet::from([referenced])).await.expect("collects");
    assert_eq!((collected.blobs, files(&directory)), (2, 1));
}

#[tokio::test]
async fn what_a_crash_left_is_removed_and_two_cannot_open() {
    let (directory, blobs) = open();
    let id = blobs.put("hello").await.expect("stores").id;
    std::fs::write(directory.path().join("blobs/tmp/99"), "half").expect("writes");
    let root = directory.path().join("blobs");
    let error = Blobs::open(&root).err().expect("is in use");
    assert!(error.to_string().contains("in use by process"), "{error}");
    drop(blobs);
    let blobs = Blobs::open(&root).expect("opens");
    assert_eq!(files(&directory), 1);
    assert_eq!(blobs.read(&id).await.expect("reads"), "hello");
}
