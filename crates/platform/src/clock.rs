//! Time is injected: nothing else in the product asks the system what time it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

/// A source of time. Wall time may be moved by a developer; monotonic time may not.
pub trait Clock: Send + Sync + 'static {
    /// Milliseconds since 1970.
    fn now_ms(&self) -> i64;

    /// Moves wall time forward. Returns `false` when this clock cannot.
    fn advance_ms(&self, _ms: i64) -> bool {
        false
    }

    /// Completes when wall time may have reached `at_ms`: after the right real time, or when the clock was moved. Callers look
    /// at [`Clock::now_ms`] again.
    fn sleep_until(&self, at_ms: i64) -> crate::BoxFuture<'static, ()>;

    /// For durations that are measured, never compared with wall time.
    fn instant(&self) -> Instant {
        Instant::now()
    }
}

/// How the rest of the product holds a clock.
pub type SharedClock = Arc<dyn Clock>;

/// The system's clock plus an offset that `POST /_freehold/clock` moves.
#[derive(Debug, Default)]
pub struct SystemClock {
    offset: ManualOffset,
}

/// How far a clock has been moved, and who waits for it to move.
#[derive(Debug, Default)]
pub struct ManualOffset {
    ms: AtomicI64,
    moved: Arc<tokio::sync::Notify>,
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the system's clock")]
    fn now_ms(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX) + self.offset.ms.load(Ordering::Relaxed)
    }

    fn advance_ms(&self, ms: i64) -> bool {
        self.offset.ms.fetch_add(ms, Ordering::Relaxed);
        self.offset.moved.notify_waiters();
        true
    }

    fn sleep_until(&self, at_ms: i64) -> crate::BoxFuture<'static, ()> {
        let wait = u64::try_from(at_ms - self.now_ms()).unwrap_or(0);
        let moved = Arc::clone(&self.offset.moved);
        Box::pin(async move {
            let _ = tokio::time::timeout(std::time::Duration::from_millis(wait), moved.notified()).await;
        })
    }
}

/// `2025-11-24T23:11:12.345Z` from milliseconds since 1970.
#[must_use]
pub fn iso_ms(ms: i64) -> String {
    jiff::Timestamp::from_millisecond(ms).unwrap_or_default().strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_has_three_decimals() {
        assert_eq!(iso_ms(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(iso_ms(1_764_025_872_345), "2025-11-24T23:11:12.345Z");
    }

    #[test]
    fn a_moved_clock_shows_it() {
        let clock = SystemClock::default();
        let before = clock.now_ms();
        assert!(clock.advance_ms(3_600_000));
        assert!(clock.now_ms() >= before + 3_600_000);
    }

    #[tokio::test]
    async fn moving_the_clock_wakes_sleepers() {
        let clock = Arc::new(SystemClock::default());
        let at = clock.now_ms() + 3_600_000;
        let sleeper = clock.sleep_until(at);
        let mover = Arc::clone(&clock);
        tokio::join!(sleeper, async move {
            tokio::task::yield_now().await;
            mover.advance_ms(3_600_000)
        });
        assert!(clock.now_ms() >= at);
    }
}
