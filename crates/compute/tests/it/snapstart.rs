//! Restores that do not end well, and the memory that images of versions take.

use crate::support::{Function, House, Meter, Wanted, eventually, text};
use compute::limits::IMAGES_MEMORY_DIVISOR;
use compute::{Initialization, InvokeError, RestoreFailure};
use std::sync::Arc;
use std::time::Duration;

const SLOW_HOOK: &str = "
import snapshot_restore_py, time
snapshot_restore_py.register_after_restore(time.sleep, 600)
def handler(event, context):
    return 1
";

/// A thread keeps the process from being written down: the environment itself is held.
const HELD: &str = "import threading, time\nthreading.Thread(target=time.sleep, args=(600,), daemon=True).start()\n";

#[tokio::test]
async fn a_hook_that_takes_too_long_fails_the_restore() {
    let house = House::with(|config| config.restore_timeout = Duration::from_secs(3)).await;
    let check = async |code: &str| {
        let wanted = Wanted { code, initialization: Initialization::SnapStart, ..Wanted::default() };
        let function = house.function(&wanted);
        function.pool.prepare().await.expect("its initialisation takes no time");
        let failed = function.try_call("{}", false).await.expect_err("the restore does");
        assert!(matches!(failed, InvokeError::Restore(RestoreFailure::TimedOut)), "{failed:?}");
        assert!(function.line("RESTORE_REPORT").await.ends_with("\tStatus: timeout"), "{:#?}", function.lines());
    };
    let held = [HELD, SLOW_HOOK].concat();
    tokio::join!(check(SLOW_HOOK), check(&held));
    house.close().await;
}

/// Says which initialisation its state is from.
const BORN: &str = "
import uuid
born = uuid.uuid4().hex
def handler(event, context):
    return born
";

fn snapping(house: &House) -> Function {
    house.function(&Wanted { code: BORN, initialization: Initialization::SnapStart, ..Wanted::default() })
}

/// A version of which there is an image. The first sandboxes after a start are no copies yet, so the first versions have none.
async fn with_image(house: &House) -> Function {
    for _ in 0..100 {
        let before = house.fleet.images().count;
        let function = snapping(house);
        function.pool.prepare().await.expect("it is initialised");
        if house.fleet.images().count > before {
            return function;
        }
        function.pool.close();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no version has an image: {:?}", house.fleet.images());
}

#[tokio::test]
async fn the_image_used_longest_ago_goes_when_memory_is_short_and_its_version_is_initialised_again() {
    let meter = Arc::new(Meter::default());
    let house = House::with(|config| config.memory = meter.clone()).await;
    if !house.copies() {
        return house.close().await;
    }
    let (used, unused) = (with_image(&house).await, with_image(&house).await);
    let born = async |function: &Function| text(&function.call("{}").await).to_owned();
    let (first_of_unused, first_of_used) = (born(&unused).await, born(&used).await);
    meter.say_short_once();
    let one_is_gone = || house.fleet.images().count == 1 && house.fleet.environments() == 0;
    eventually("one image is gone, and what stood idle", one_is_gone).await;
    assert_eq!(born(&used).await, first_of_used, "its image is still there");
    assert_ne!(born(&unused).await, first_of_unused, "it was initialised again");
    assert_eq!(house.fleet.images().count, 2, "and has another image");
    meter.say(0, 8192);
    eventually("no image stays", || house.fleet.images().count == 0).await;
    let held = snapping(&house);
    held.pool.prepare().await.expect("it is initialised all the same");
    assert_eq!(house.fleet.images().count, 0);
    assert_eq!(born(&held).await.len(), 34, "it serves");
    meter.say(8192, 8192);
    with_image(&house).await;
    house.close().await;
}

#[tokio::test]
async fn images_stay_within_what_a_containers_memory_allows() {
    const MB: u64 = 1024 * 1024;
    let meter = Arc::new(Meter::default());
    let house = House::with(|config| config.memory = meter.clone()).await;
    if !house.copies() {
        return house.close().await;
    }
    let first = with_image(&house).await;
    // Room for two and a half of them, what they take already included.
    let one_mb = house.fleet.images().bytes.div_ceil(MB);
    let all_mb = one_mb * IMAGES_MEMORY_DIVISOR * 5 / 2;
    let leave_beside = |images: u64| meter.say(all_mb - images * one_mb, 2 * all_mb);
    leave_beside(1);
    let second = with_image(&house).await;
    assert_eq!(house.fleet.images().count, 2);
    leave_beside(2);
    let third = snapping(&house);
    third.pool.prepare().await.expect("it is initialised");
    let size = house.fleet.images();
    assert!(size.count == 2 && size.bytes <= size.bytes_max, "one gave way: {size:?}");
    for function in [&second, &third, &first] {
        function.call("{}").await;
    }
    house.close().await;
    let starts = |function: &Function| function.lines().iter().filter(|line| line.starts_with("INIT_START")).count();
    assert_eq!([&first, &second, &third].map(starts), [2, 1, 1], "it was the first one's, which is initialised again");
}
