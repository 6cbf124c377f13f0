//! Closed-loop load: each client sends its next request when the answer is there.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::report::Row;
use crate::http::Connection;

/// The shape of one measurement.
#[derive(Clone, Copy)]
pub(super) struct Load {
    pub(super) clients: usize,
    pub(super) warm_up: Duration,
    pub(super) measure: Duration,
}

impl Load {
    /// Sends one of the `requests` again and again from every client on its own kept-alive connection; the samples are those after the
    /// warm-up.
    pub(super) fn run(&self, what: &str, address: &str, requests: &[Vec<u8>]) -> Result<Row> {
        let started = Instant::now();
        let mut samples = thread::scope(|scope| {
            let clients: Vec<_> = (0..self.clients)
                .map(|number| &requests[number % requests.len()])
                .map(|request| scope.spawn(|| self.client(address, request, started)))
                .collect();
            let each = clients.into_iter().map(|client| client.join().expect("a client does not panic"));
            each.collect::<Result<Vec<_>>>().map(|each| each.concat())
        })?;
        ensure!(!samples.is_empty(), "{what}: no answer came within the time of the measurement");
        #[expect(clippy::cast_precision_loss, reason = "a count of answers is far below 2^52")]
        let per_second = samples.len() as f64 / self.measure.as_secs_f64();
        Ok(Row::latencies(what, self.clients, &mut samples).per_second(per_second))
    }

    fn client(&self, address: &str, request: &[u8], started: Instant) -> Result<Vec<Duration>> {
        let mut connection = Connection::open(address)?;
        let mut samples = Vec::new();
        let (first, last) = (started + self.warm_up, started + self.warm_up + self.measure);
        loop {
            let sent = Instant::now();
            if sent >= last {
                return Ok(samples);
            }
            let answer = connection.send(request)?;
            let answered = Instant::now();
            ensure!(answer.header("x-amz-function-error").is_none(), "the function failed");
            answer.success()?;
            if sent >= first && answered <= last {
                samples.push(answered - sent);
            }
        }
    }
}
