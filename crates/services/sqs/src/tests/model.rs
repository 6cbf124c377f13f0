//! Random operations on the service and on a simple reference must agree. The seed is in the failure's text.
//!
//! The reference knows nothing of windows, places or pages: it is a list of messages in the order of their sends.

use super::restart::Killable;
use super::{Bench, handle};
use api::sqs::Message;
use std::collections::HashMap;

const STEPS: usize = 1500;
const VISIBILITY_S: i64 = 30;
const RECEIVES_MAX: u32 = 3;

/// A small random source with a printed seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

#[derive(Debug, Clone)]
struct Known {
    body: String,
    group: String,
    visible_ms: i64,
    receives: u32,
    out: bool,
}

/// The reference.
#[derive(Default)]
struct Reference {
    messages: Vec<Known>,
    dead: Vec<String>,
}

impl Reference {
    fn expire(&mut self, now_ms: i64) {
        for known in self.messages.iter_mut().filter(|known| known.visible_ms <= now_ms) {
            known.out = false;
        }
    }

    /// What a receive returns: it goes through the visible messages in the order of their sends, or group by group, and buries
    /// the dead that it meets. When it has met only dead ones, it goes again.
    fn receive(&mut self, fifo: bool, count: usize, now_ms: i64) -> Vec<String> {
        loop {
            let (mut got, mut buried) = (Vec::new(), Vec::new());
            let mut closed: Vec<String> = Vec::new();
            while got.len() < count && buried.len() < 10 {
                let Some(first) = self.next(fifo, now_ms, &closed) else { break };
                self.run(first, fifo, count, now_ms, &mut got, &mut buried);
                if fifo {
                    closed.push(self.messages[first].group.clone());
                } else if buried.last() == Some(&first) {
                    self.messages[first].visible_ms = i64::MAX;
                }
            }
            buried.sort_unstable();
            let met = buried.len();
            for at in buried.into_iter().rev() {
                self.dead.push(self.messages.remove(at).body);
            }
            if !got.is_empty() || met == 0 {
                return got;
            }
        }
    }

    /// The first visible message; in a FIFO queue, the first that is the head of a group of which none is out.
    fn next(&self, fifo: bool, now_ms: i64, closed: &[String]) -> Option<usize> {
        (0..self.messages.len()).find(|&at| {
            let known = &self.messages[at];
            let mut of_group = self.messages.iter().filter(|other| other.group == known.group);
            let head = || self.messages.iter().position(|other| other.group == known.group) == Some(at);
            known.visible_ms <= now_ms
                && (!fifo || !closed.contains(&known.group) && head() && !of_group.any(|other| other.out))
        })
    }

    fn run(
        &mut self,
        first: usize,
        fifo: bool,
        count: usize,
        now_ms: i64,
        got: &mut Vec<String>,
        buried: &mut Vec<usize>,
    ) {
        for at in first..self.messages.len() {
            let known = &self.messages[at];
            if known.group != self.messages[first].group {
                continue;
            }
            if got.len() == count || known.visible_ms > now_ms {
                return;
            }
            if known.receives >= RECEIVES_MAX {
                return buried.push(at);
            }
            got.push(known.body.clone());
            self.take(at, now_ms);
            if !fifo {
                return;
            }
        }
    }

    fn take(&mut self, at: usize, now_ms: i64) {
        let known = &mut self.messages[at];
        (known.out, known.visible_ms) = (true, now_ms + VISIBILITY_S * 1000);
        known.receives += 1;
    }
}

struct Run {
    host: Killable,
    bench: Bench,
    fifo: bool,
    dice: Dice,
    reference: Reference,
    held: HashMap<String, Message>,
    sent: usize,
}

impl Run {
    async fn new(seed: u64, fifo: bool) -> Self {
        let host = Killable::new();
        let bench = host.start();
        let end = if fifo { ".fifo" } else { "" };
        let kind: &[(&str, &str)] = if fifo { &[("FifoQueue", "true")] } else { &[] };
        bench.create(&format!("dead{end}"), kind).await.expect("is new");
        let policy = format!(
            r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":{RECEIVES_MAX}}}"#,
            super::arn(&format!("dead{end}"))
        );
        bench.create(&format!("q{end}"), &[kind, &[("RedrivePolicy", &policy)]].concat()).await.expect("is new");
        Self { host, bench, fifo, dice: Dice(seed), reference: Reference::default(), held: HashMap::new(), sent: 0 }
    }

    fn queue(&self) -> &'static str {
        if self.fifo { "q.fifo" } else { "q" }
    }

    fn now_ms(&self) -> i64 {
        platform::Clock::now_ms(&*self.bench.clock)
    }

    async fn step(&mut self) {
        match self.dice.roll(100) {
            0..35 => self.send().await,
            35..65 => self.receive().await,
            65..82 => self.delete().await,
            82..90 => self.change().await,
            90..98 => self.bench.advance(1 + i64::try_from(self.dice.roll(12)).expect("is small")),
            98 => self.kill().await,
            _ => self.bench.sqs.sweep().await.expect("sweeps"),
        }
        let now_ms = self.now_ms();
        self.reference.expire(now_ms);
    }

    async fn send(&mut self) {
        let (body, group) = (format!("m{}", self.sent), format!("g{}", self.dice.roll(4)));
        let delay = if self.fifo || self.dice.roll(4) > 0 { 0 } else { self.dice.roll(20) };
        let delay = i32::try_from(delay).expect("is small");
        self.sent += 1;
        let fifo = self.fifo;
        let sent = self.bench.send_with(self.queue(), &body, |input| {
            if fifo {
                (input.message_group_id, input.message_deduplication_id) = (Some(group.clone()), Some(body.clone()));
            } else {
                input.delay_seconds = Some(delay);
            }
        });
        sent.await.expect("sends");
        let visible_ms = self.now_ms() + i64::from(delay) * 1000;
        self.reference.messages.push(Known { body, group, visible_ms, receives: 0, out: false });
    }

    async fn receive(&mut self) {
        let count = 1 + self.dice.roll(10);
        let got = self.bench.receive_with(self.queue(), |input| {
            input.max_number_of_messages = Some(i32::try_from(count).expect("is small"));
        });
        let got = got.await.expect("receives");
        let count = usize::try_from(count).expect("is small");
        let now_ms = self.now_ms();
        let wanted = self.reference.receive(self.fifo, count, now_ms);
        assert_eq!(super::bodies(&got), wanted);
        for message in got {
            self.held.insert(message.body.clone().expect("has a body"), message);
        }
    }

    fn pick(&mut self) -> Option<Message> {
        let mut bodies: Vec<&String> = self.held.keys().collect();
        bodies.sort();
        let at = usize::try_from(self.dice.roll(bodies.len().max(1) as u64)).expect("is small");
        bodies.get(at).map(|body| self.held[*body].clone())
    }

    /// The reference's entry of a held message, if the message still is what the handle says.
    fn position(&self, message: &Message) -> Option<usize> {
        self.reference.messages.iter().position(|known| Some(&known.body) == message.body.as_ref())
    }

    async fn delete(&mut self) {
        let Some(message) = self.pick() else { return };
        let body = message.body.clone().expect("has a body");
        let at = self.position(&message);
        let strict = self.fifo && at.is_some_and(|at| !self.reference.messages[at].out);
        let outcome = self.bench.delete(self.queue(), &message).await;
        assert_eq!(outcome.is_err(), strict, "{body} {outcome:?}");
        self.held.remove(&body);
        if let Some(at) = at.filter(|_| !strict) {
            self.reference.messages.remove(at);
        }
    }

    async fn change(&mut self) {
        let Some(message) = self.pick() else { return };
        let seconds = i32::try_from(self.dice.roll(40)).expect("is small");
        let now_ms = self.now_ms();
        let at = self.position(&message).filter(|&at| self.reference.messages[at].out);
        let outcome = self.bench.change(self.queue(), &message, seconds).await;
        assert_eq!(outcome.is_ok(), at.is_some(), "{} {:?} {outcome:?}", handle(&message), message.body);
        if let Some(at) = at {
            self.reference.messages[at].visible_ms = now_ms + i64::from(seconds) * 1000;
        }
    }

    /// Ends the service without a word, once its leases are written, and starts it anew.
    async fn kill(&mut self) {
        self.bench.sqs.flush().await;
        // A count that is under way keeps the store open.
        let dead_letters = if self.fifo { "dead.fifo" } else { "dead" };
        for queue in [self.queue(), dead_letters] {
            self.bench.counts(queue).await;
        }
        let dead = std::mem::replace(&mut self.bench, Bench::empty());
        drop(dead);
        self.bench = self.host.start();
        // Which page is in memory decides in which order a receive goes; the reference has no pages.
        let core = &self.bench.sqs.core;
        let queue = core.queue_by_arn(&super::arn(self.queue())).await.expect("reads").expect("exists");
        core.fill(&queue, usize::MAX).await.expect("pulls");
    }

    /// Everything that is left can be received, and nothing else.
    async fn finish(&mut self) {
        self.bench.advance(43_200);
        let mut left: Vec<String> = self.reference.messages.iter().map(|known| known.body.clone()).collect();
        left.extend(std::mem::take(&mut self.reference.dead));
        let mut found = Vec::new();
        let end = if self.fifo { ".fifo" } else { "" };
        for queue in [format!("q{end}"), format!("dead{end}")] {
            loop {
                let got = self.bench.receive(&queue).await;
                if got.is_empty() {
                    break;
                }
                for message in &got {
                    self.bench.delete(&queue, message).await.expect("deletes");
                }
                found.extend(super::bodies(&got));
            }
            assert_eq!(self.bench.counts(&queue).await, (0, 0, 0));
        }
        left.sort();
        found.sort();
        assert_eq!(found, left);
    }
}

/// The seeds of this run: the same ones always, unless `SEED` names one or `SEEDS` so many.
fn seeds() -> Vec<u64> {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let many = |count: u64| (1..=count).map(|n| 2 * n + 1).collect();
    number("SEED").map_or_else(|| many(number("SEEDS").unwrap_or(2)), |seed| vec![seed])
}

async fn run(fifo: bool) {
    for seed in seeds() {
        println!("SEED={seed}");
        let mut run = Run::new(seed, fifo).await;
        for _ in 0..STEPS {
            run.step().await;
        }
        run.finish().await;
    }
}

#[tokio::test]
async fn a_standard_queue_is_as_its_model() {
    run(false).await;
}

#[tokio::test]
async fn a_fifo_queue_is_as_its_model() {
    run(true).await;
}
