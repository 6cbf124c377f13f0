//! `ChangeMessageVisibility`.

use crate::core::Core;
use crate::error::{self, in_range};
use crate::limits;
use crate::queue::Queue;
use crate::window::ChangeError;
use contract::Error;
use std::sync::Arc;

impl Core {
    /// Makes a message visible `timeout_s` from now on.
    pub(crate) async fn change_visibility(
        &self,
        queue: &Arc<Queue>,
        text: &str,
        timeout_s: Option<i32>,
    ) -> Result<(), Error> {
        let timeout_s = timeout_s.ok_or_else(|| error::missing("VisibilityTimeout"))?;
        in_range(Some(timeout_s), "VisibilityTimeout", 0..=limits::VISIBILITY_S_MAX)?;
        let handle = self.handle(queue, text).await?;
        let changed = queue.window().change_visibility(&handle, self.clock.now_ms(), i64::from(timeout_s) * 1000);
        changed.map_err(|reason| match reason {
            ChangeError::NotInFlight => error::not_in_flight(text),
            ChangeError::TooLong => {
                let most = limits::VISIBILITY_S_MAX;
                let reason = format!("Total VisibilityTimeout for the message is beyond the limit [{most} seconds].");
                error::invalid_value(timeout_s, "VisibilityTimeout", reason)
            }
        })?;
        queue.wake.notify_one();
        self.note_leases(queue);
        Ok(())
    }
}
