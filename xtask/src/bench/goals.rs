//! What each figure is to be, on two cores that the function and its clients share.

/// A figure's bound.
#[derive(Clone, Copy)]
pub(super) enum Goal {
    /// At most, in milliseconds.
    P50(f64),
    /// At most, in milliseconds.
    P99(f64),
    /// At least, per second.
    Rate(f64),
    /// At most, in MiB.
    Megabytes(f64),
}

/// The goal of a row, by its name and its number of clients.
pub(super) fn of(what: &str, clients: usize) -> Option<Goal> {
    use Goal::{Megabytes, P50, P99, Rate};
    let goal = match (what, clients) {
        ("warm invoke, python" | "warm invoke, node", 1) => P50(0.15),
        ("warm invoke, rust", 1) => P50(0.10),
        ("warm invoke, python" | "warm invoke, node", 32) => Rate(8000.0),
        ("warm invoke, rust", 32) => Rate(12_000.0),
        ("warm invoke beside 2 busy, python", _) => P99(1.0),
        ("cold start, python", _) => P50(4.0),
        ("cold start, node", _) => P50(5.0),
        ("cold start, rust", _) => P50(2.0),
        ("cold starts in a row, python", _) => P50(8.0),
        ("cold starts in a row, node", _) => P50(40.0),
        ("cold starts in a row, rust", _) => P50(3.0),
        ("50 new functions at once, python", _) => P50(150.0),
        ("cold starts sustained, rust", _) => Rate(400.0),
        ("start to ready", _) => P50(50.0),
        ("idle memory, platform", _) => Megabytes(25.0),
        ("one more idle environment, python", _) => Megabytes(3.0),
        ("one more idle environment, node", _) => Megabytes(12.0),
        ("send, receive, delete", 1) => Rate(1200.0),
        ("send, receive, delete", 32) => Rate(12_000.0),
        ("the same in batches of 10", _) => Rate(40_000.0),
        ("publish to 10 queues" | "publish to 10 queues, all delivered", 32) => Rate(2000.0),
        ("a message into a warm function", _) => P50(5.0),
        ("backlog through a mapping, python", _) => Rate(10_000.0),
        ("receive of 10 from a long queue" | "receive of 10 after a kill", _) => P99(5.0),
        ("memory, long queue filled" | "memory, long queue received from" | "memory, long queue after a kill", _) => {
            Megabytes(300.0)
        }
        ("long queue served after a kill", _) => P50(3000.0),
        ("put 1 KB", 32) => Rate(8000.0),
        ("get 1 KB", 32) => Rate(25_000.0),
        ("put 10 MB", 1) => P50(22.0),
        ("get 10 MB", 1) => P50(6.0),
        ("memory that the upload adds", _) => Megabytes(64.0),
        ("list of 1000 among 1000000 keys", 1) => P50(20.0),
        _ => return None,
    };
    Some(goal)
}
