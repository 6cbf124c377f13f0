use super::{Bench, NOW, messages};
use api::logs::{DeleteLogGroupRequest, DeleteLogStreamRequest, Logs, PutRetentionPolicyRequest};
use store::Scan;

const DAY_MS: i64 = 86_400_000;

async fn keep(bench: &Bench, days: i32) {
    let input = PutRetentionPolicyRequest { log_group_name: "g".into(), retention_in_days: days };
    bench.logs.put_retention_policy(bench.call(input)).await.expect("puts");
}

/// Rows of the whole store.
async fn rows(bench: &Bench) -> usize {
    bench.logs.store.rows(&Scan::all()).await.expect("reads").len()
}

#[tokio::test]
async fn expired_events_vanish_at_once_and_are_deleted_by_the_sweeper() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    bench.put("s", &[(-2 * DAY_MS, "old")]).await.expect("puts");
    bench.put("s", &[(-DAY_MS - 5, "edge"), (-DAY_MS + 5, "young")]).await.expect("puts");
    bench.put("t", &[(-2 * DAY_MS, "old")]).await.expect("puts");
    keep(&bench, 1).await;
    for swept in [false, true] {
        assert_eq!(bench.search(|_| {}).await.0, ["young"], "swept: {swept}");
        assert_eq!(messages(&bench.get("s", |_| {}).await.expect("gets")), ["young"], "swept: {swept}");
        bench.logs.sweep().await.expect("sweeps");
    }
    let streams = bench.streams(|_| {}).await;
    // The chunk that reaches into the kept time stays as a whole.
    assert_eq!(
        (streams[0].first_event_timestamp, streams[0].last_event_timestamp),
        (Some(NOW - DAY_MS - 5), Some(NOW - DAY_MS + 5))
    );
    assert_eq!((streams[1].first_event_timestamp, streams[1].last_event_timestamp), (None, None));
    bench.advance(60_000);
    let before = rows(&bench).await;
    bench.logs.sweep().await.expect("sweeps");
    assert_eq!(rows(&bench).await, before - 2, "the chunk and its mark");
    assert!(bench.search(|_| {}).await.0.is_empty());
    let answer = bench.put("s", &[(-DAY_MS, "late"), (0, "new")]).await.expect("puts");
    assert_eq!(answer.rejected_log_events_info.and_then(|info| info.expired_log_event_end_index), Some(1));
    assert_eq!(bench.search(|_| {}).await.0, ["new"]);
}

#[tokio::test]
async fn many_expired_chunks_take_many_transactions() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    for n in 0..200_i64 {
        let stream = if n % 2 == 0 { "s" } else { "t" };
        bench.put(stream, &[(n - 3 * DAY_MS, "old")]).await.expect("puts");
    }
    bench.put("s", &[(0, "new")]).await.expect("puts");
    keep(&bench, 1).await;
    bench.logs.sweep().await.expect("sweeps");
    // A group, two streams, a size, a chunk and its mark.
    assert_eq!(rows(&bench).await, 6);
}

#[tokio::test]
async fn the_sweeper_counts_bytes() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    bench.logs.sweep().await.expect("sweeps");
    bench.put("s", &[(-2 * DAY_MS, "12345")]).await.expect("puts");
    bench.put("t", &[(0, "1234567")]).await.expect("puts");
    bench.logs.sweep().await.expect("sweeps");
    assert_eq!(bench.groups(|_| {}).await[0].stored_bytes, Some(5 + 26 + 7 + 26));
    keep(&bench, 1).await;
    bench.logs.sweep().await.expect("sweeps");
    assert_eq!(bench.groups(|_| {}).await[0].stored_bytes, Some(7 + 26));
}

#[tokio::test]
async fn a_group_made_again_shows_nothing_of_the_old_one() {
    let bench = Bench::with_streams(&["s"]).await;
    for n in 0..100 {
        bench.put("s", &[(n, "old")]).await.expect("puts");
    }
    bench
        .logs
        .delete_log_group(bench.call(DeleteLogGroupRequest { log_group_name: "g".into() }))
        .await
        .expect("deletes");
    bench.create_group("g").await.expect("is new");
    assert!(bench.streams(|_| {}).await.is_empty());
    bench.create_stream("g", "s").await.expect("is new");
    for swept in [false, true] {
        assert!(bench.search(|_| {}).await.0.is_empty(), "swept: {swept}");
        assert!(messages(&bench.get("s", |_| {}).await.expect("gets")).is_empty(), "swept: {swept}");
        bench.logs.sweep().await.expect("sweeps");
    }
    // A group, a stream and a size.
    assert_eq!(rows(&bench).await, 3);
}

#[tokio::test]
async fn a_deleted_stream_leaves_no_rows() {
    let bench = Bench::with_streams(&["s"]).await;
    for n in 0..100 {
        bench.put("s", &[(n, "old")]).await.expect("puts");
    }
    let input = DeleteLogStreamRequest { log_group_name: "g".into(), log_stream_name: "s".into() };
    bench.logs.delete_log_stream(bench.call(input)).await.expect("deletes");
    bench.logs.sweep().await.expect("sweeps");
    assert_eq!(rows(&bench).await, 2, "the group and its size");
}

#[tokio::test]
async fn the_worker_sweeps_when_something_is_deleted_and_with_time() {
    let bench = Bench::with_streams(&["s"]).await;
    bench.put("s", &[(0, "x")]).await.expect("puts");
    let workers = bench.logs.spawn_workers();
    let settled = async |expected: usize| {
        while rows(&bench).await != expected {
            tokio::task::yield_now().await;
        }
    };
    settled(5).await; // group, stream, chunk, mark; and the size, which the first run counts
    keep(&bench, 1).await;
    bench.advance(2 * DAY_MS);
    settled(3).await;
    bench
        .logs
        .delete_log_group(bench.call(DeleteLogGroupRequest { log_group_name: "g".into() }))
        .await
        .expect("deletes");
    settled(0).await;
    workers.iter().for_each(tokio::task::JoinHandle::abort);
}
