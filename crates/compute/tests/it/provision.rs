//! What is kept ready for calls waits for no sandbox and no place, and stays for as long as it is wanted.

use crate::support::{Function, House, Wanted, eventually, text};
use compute::{InvokeError, ThrottleReason};
use std::sync::Arc;
use std::time::Duration;

const LOOK: &str = "
import os, time
count = 0
def handler(event, context):
    global count
    count += 1
    time.sleep(event)
    return [count, os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']]
";

fn function(house: &House) -> Arc<Function> {
    Arc::new(house.function(&Wanted { code: LOOK, memory_mb: 128, timeout_seconds: 300, ..Wanted::default() }))
}

async fn provisioned(house: &House) -> Arc<Function> {
    let function = function(house);
    function.pool.provision(1);
    eventually("it is ready", || function.pool.provisioned().ready == 1).await;
    function
}

fn starts(function: &Function) -> usize {
    function.lines().iter().filter(|line| line.starts_with("INIT_START")).count()
}

#[tokio::test]
async fn a_provisioned_environment_serves_on_a_machine_that_is_full() {
    let house = House::with(|config| config.environments_max = 3).await;
    let (ready, busy, other) = (provisioned(&house).await, function(&house), function(&house));
    for _ in 0..2 {
        let busy = Arc::clone(&busy);
        tokio::spawn(async move { busy.try_call("200", false).await }); // until it is cut off
    }
    busy.nth_line("START RequestId", 2).await;
    let refused = other.try_call("0", false).await.expect_err("there is no place, and none that gives way");
    assert!(matches!(refused, InvokeError::Throttled(ThrottleReason::Function)), "{refused:?}");
    for number in 1..=3 {
        assert_eq!(text(&ready.call("0").await), format!("[{number}, \"provisioned-concurrency\"]"));
    }
    assert_eq!((house.fleet.environments(), starts(&ready)), (3, 1));
    house.cut_off().await;
}

#[tokio::test]
async fn idle_environments_go_after_the_time_that_was_said_and_what_is_provisioned_stays() {
    let house = House::with(|config| config.idle_max = Duration::from_millis(300)).await;
    let (ready, ordinary) = (provisioned(&house).await, function(&house));
    assert_eq!(text(&ordinary.call("0").await), "[1, \"on-demand\"]");
    eventually("the ordinary one is gone", || house.fleet.environments() == 1).await;
    assert_eq!(text(&ready.call("0").await), "[1, \"provisioned-concurrency\"]");
    assert_eq!(text(&ordinary.call("0").await), "[1, \"on-demand\"]", "another one");
    eventually("that is gone too", || house.fleet.environments() == 1).await;
    assert_eq!(text(&ready.call("0").await), "[2, \"provisioned-concurrency\"]");
    ready.pool.provision(0);
    eventually("nobody wants it any more", || house.fleet.environments() == 0).await;
    house.close().await;
}
