//! Measures what so many schedules (100,000) cost that are not due, then how late as many one-time schedules are that become due in
//! each second of a minute, to a target that takes everything at once, on the durable engine. Prints processor time and memory at
//! rest, and the median, the 99th percentile and the worst lateness.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use api::scheduler::{CreateScheduleInput, FlexibleTimeWindow, Scheduler, Target};
use contract::{Error, Operation, Service, Timestamp, Value};
use parking_lot::Mutex;
use platform::{
    AccountId, Authorizer, BoxFuture, Bus, Call, Clock as _, Context, Handler, Principal, RandomIds, Region, RequestId,
    SystemClock,
};
use service_scheduler::{SchedulerConfig, SchedulerService};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DiskOptions, Store};
use targets::Roles;

const CLIENTS: usize = 64;
/// Over how many seconds they are due.
const SPREAD_SECONDS: usize = 60;

struct Anybody;

impl Roles for Anybody {
    fn session<'a>(
        &'a self,
        _role: &'a str,
        _name: &'a str,
        _service: &'a str,
    ) -> BoxFuture<'a, Result<Principal, String>> {
        Box::pin(async { Ok(Principal::Anonymous) })
    }
}

impl Authorizer for Anybody {
    fn authorize<'a>(
        &'a self,
        _ctx: &'a Context,
        _service: &'static Service,
        _operation: &'static Operation,
        _input: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

/// A queue that only notes how late each message is, ms: its body is the time at which it was due.
struct Sink {
    clock: Arc<SystemClock>,
    late: Arc<Mutex<Vec<i64>>>,
}

impl Handler for Sink {
    fn service(&self) -> &'static Service {
        &api::sqs::SERVICE
    }

    fn call(&self, _operation: &'static Operation, _ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        let due = input.str_member("MessageBody").and_then(Timestamp::parse).map_or(0, Timestamp::ms);
        self.late.lock().push(self.clock.now_ms() - due);
        Box::pin(async { Ok(Value::Struct(Vec::new())) })
    }
}

fn call(name: String, schedule_expression: String) -> Call<CreateScheduleInput> {
    let account = AccountId::new("123456789012");
    let ctx = Context {
        principal: Principal::root(&account, ""),
        account,
        region: Region::new("us-east-1"),
        request_id: RequestId::new("r"),
        endpoint: Arc::from(""),
        source_ip: None,
        secure: false,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    };
    let target = Target {
        arn: "arn:aws:sqs:us-east-1:123456789012:q".into(),
        role_arn: "arn:aws:iam::123456789012:role/r".into(),
        input: Some("<aws.scheduler.scheduled-time>".into()),
        ..Default::default()
    };
    let input = CreateScheduleInput {
        name,
        schedule_expression,
        target,
        flexible_time_window: FlexibleTimeWindow { mode: "OFF".into(), maximum_window_in_minutes: None },
        ..Default::default()
    };
    Call::new(ctx, input)
}

/// Makes schedules `prefix-0`, `prefix-1`, … with many clients at once.
async fn make(
    scheduler: &Arc<SchedulerService>,
    prefix: &'static str,
    count: usize,
    expression: impl Fn(usize) -> String + Copy + Send + Sync + 'static,
) {
    let began = Instant::now();
    let client = |client: usize| {
        let scheduler = Arc::clone(scheduler);
        tokio::spawn(async move {
            for number in (client..count).step_by(CLIENTS) {
                let made = scheduler.create_schedule(call(format!("{prefix}-{number}"), expression(number)));
                made.await.expect("is made");
            }
        })
    };
    for task in (0..CLIENTS).map(client).collect::<Vec<_>>() {
        task.await.expect("ends");
    }
    println!("{count} schedules made at {:.0}/s", count as f64 / began.elapsed().as_secs_f64());
}

/// Processor time of this process, in hundredths of a second.
fn ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    fields.iter().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum()
}

fn memory_mib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or(0) / 1024
}

async fn at_rest(scheduler: &Arc<SchedulerService>, schedules: usize) {
    make(scheduler, "rest", schedules, |number| format!("cron(0 {} 1 1 ? 2040)", number % 24)).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = ticks();
    tokio::time::sleep(Duration::from_secs(5)).await;
    println!("5 s at rest: {} ms of processor time, {} MiB", (ticks() - before) * 10, memory_mib());
}

async fn due(scheduler: &Arc<SchedulerService>, clock: &SystemClock, late: &Mutex<Vec<i64>>, schedules: usize) {
    // All are made before the first is due: at 4,000 a second, and some.
    let first_ms = clock.now_ms() + i64::try_from(schedules / 4).expect("fits") + 5_000;
    let expression = move |number: usize| {
        let second = i64::try_from(number % SPREAD_SECONDS).expect("fits");
        format!("at({})", &platform::iso_ms(first_ms + second * 1000)[..19])
    };
    make(scheduler, "due", schedules, expression).await;
    assert!(clock.now_ms() < first_ms, "the first were due before the last were made: take fewer");
    while late.lock().len() < schedules {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let mut late = late.lock().clone();
    late.sort_unstable();
    let at = |part: usize| late[(late.len() - 1) * part / 1000];
    println!(
        "due at {}/s; late by {} ms in the median, {} ms at the 99th percentile, {} ms at most",
        schedules / SPREAD_SECONDS,
        at(500),
        at(990),
        at(1000)
    );
}

async fn measure(directory: &std::path::Path, schedules: usize) {
    let (clock, bus, late) = (Arc::new(SystemClock::default()), Arc::new(Bus::default()), Arc::default());
    let store = Store::open(directory, &DiskOptions::default()).expect("opens");
    let scheduler = SchedulerService::new(SchedulerConfig {
        metrics: metrics::Metrics::new(store.clone(), clock.clone()),
        store,
        clock: Arc::clone(&clock) as _,
        ids: Arc::new(RandomIds),
        bus: Arc::clone(&bus),
        roles: Arc::new(Anybody),
    });
    let sink = Sink { clock: Arc::clone(&clock), late: Arc::clone(&late) };
    bus.connect(vec![api::scheduler::handler(Arc::clone(&scheduler)), Arc::new(sink)], Arc::new(Anybody));
    scheduler.spawn_workers();
    at_rest(&scheduler, schedules).await;
    due(&scheduler, &clock, &late, schedules).await;
}

fn main() {
    let schedules = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let directory = tempfile::tempdir().expect("a directory");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("starts");
    runtime.block_on(measure(directory.path(), schedules));
}
