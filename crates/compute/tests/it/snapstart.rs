//! Restores that do not end well.

use crate::support::{House, Wanted};
use compute::{Initialization, InvokeError, RestoreFailure};
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
