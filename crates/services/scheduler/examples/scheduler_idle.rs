//! Measures what many schedules cost that are not due: the rate at which they are made, then processor time and memory at rest.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use api::scheduler::{CreateScheduleInput, FlexibleTimeWindow, Scheduler, Target};
use platform::{AccountId, Bus, Call, Context, Principal, RandomIds, Region, RequestId, SystemClock};
use service_scheduler::{SchedulerConfig, SchedulerService};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DiskOptions, Store};
use targets::Roles;

const CLIENTS: usize = 64;

struct AnyRole;

impl Roles for AnyRole {
    fn session<'a>(
        &'a self,
        _role: &'a str,
        _name: &'a str,
        _service: &'a str,
    ) -> platform::BoxFuture<'a, Result<Principal, String>> {
        Box::pin(async { Ok(Principal::Anonymous) })
    }
}

fn call(name: String, hour: usize) -> Call<CreateScheduleInput> {
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
        ..Default::default()
    };
    let input = CreateScheduleInput {
        name,
        schedule_expression: format!("cron(0 {} 1 1 ? 2040)", hour % 24),
        target,
        flexible_time_window: FlexibleTimeWindow { mode: "OFF".into(), maximum_window_in_minutes: None },
        ..Default::default()
    };
    Call::new(ctx, input)
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

async fn measure(directory: &std::path::Path, schedules: usize) {
    let scheduler = SchedulerService::new(SchedulerConfig {
        store: Store::open(directory, &DiskOptions::default()).expect("opens"),
        clock: Arc::new(SystemClock::default()),
        ids: Arc::new(RandomIds),
        bus: Arc::new(Bus::default()),
        roles: Arc::new(AnyRole),
    });
    scheduler.spawn_workers();
    let began = Instant::now();
    let client = |client: usize| {
        let scheduler = Arc::clone(&scheduler);
        tokio::spawn(async move {
            for number in 0..schedules / CLIENTS {
                scheduler.create_schedule(call(format!("s-{client}-{number}"), number)).await.expect("is made");
            }
        })
    };
    for task in (0..CLIENTS).map(client).collect::<Vec<_>>() {
        task.await.expect("ends");
    }
    println!(
        "{schedules} schedules made at {:.0}/s; {} MiB",
        schedules as f64 / began.elapsed().as_secs_f64(),
        memory_mib()
    );
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = ticks();
    tokio::time::sleep(Duration::from_secs(5)).await;
    println!("5 s at rest: {} ms of processor time", (ticks() - before) * 10);
}

fn main() {
    let schedules = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let directory = tempfile::tempdir().expect("a directory");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("starts");
    runtime.block_on(measure(directory.path(), schedules));
}
