//! What gives way when memory is short, and what does not.

use crate::support::{Function, House, Meter, Wanted, eventually, text};
use compute::limits::PRESSURE_EVICTIONS;
use std::sync::Arc;

const COUNT: &str = "
count = 0
def handler(event, context):
    global count
    count += 1
    return count
";

fn counting(house: &House) -> Function {
    house.function(&Wanted { code: COUNT, memory_mb: 128, ..Wanted::default() })
}

#[tokio::test]
async fn what_stands_idle_longest_goes_first_when_memory_is_short() {
    let meter = Arc::new(Meter::default());
    let house = House::with(|config| config.memory = meter.clone()).await;
    let provisioned = counting(&house);
    provisioned.pool.provision(1);
    eventually("it is ready", || provisioned.pool.provisioned().ready == 1).await;
    let mut old = Vec::new();
    for _ in 0..PRESSURE_EVICTIONS {
        let function = counting(&house);
        assert_eq!(text(&function.call("{}").await), "1");
        old.push(function);
    }
    let young = counting(&house);
    for number in 1..=5 {
        assert_eq!(text(&young.call("{}").await), number.to_string());
    }
    meter.say_short_once();
    eventually("as many as go at a time are gone", || house.fleet.environments() == 2).await;
    assert_eq!(text(&young.call("{}").await), "6", "it was idle for the shortest time");
    assert_eq!(text(&old[0].call("{}").await), "1", "it is a new one");
    let starts = provisioned.lines().iter().filter(|line| line.starts_with("INIT_START")).count();
    assert_eq!((starts, provisioned.pool.provisioned().ready), (1, 1), "what is kept ready stays");
    house.close().await;
}

#[tokio::test]
async fn what_waits_for_functions_obeys_the_memory_that_there_is() {
    let meter = Arc::new(Meter::default());
    let change = |config: &mut compute::FleetConfig| {
        config.memory = meter.clone();
        config.stock_per_pack = 1..=4;
    };
    let house = House::with(change).await;
    for _ in 0..6 {
        counting(&house).call("{}").await;
    }
    let [size] = &house.fleet.pools()[..] else { panic!("one kind: {:?}", house.fleet.pools()) };
    assert!((2..=4).contains(&size.wanted), "six were asked for, four may wait: {size:?}");
    let is = |wanted: usize| {
        let sizes = house.fleet.pools();
        sizes.iter().all(|size| size.wanted == wanted && size.ready == wanted && size.booting == 0)
    };
    // A container's limit, of which little is left but not too little: the least that waits.
    meter.say(64, 512);
    eventually("one waits", || is(1)).await;
    meter.say(8, 512);
    eventually("none waits", || is(0)).await;
    counting(&house).call("{}").await;
    meter.say(64, 512);
    eventually("one waits again", || is(1)).await;
    house.close().await;
}
