//! Every bound of the service.

use outbox::Backoff;

/// Items in an answer when the request does not say.
pub(crate) const LIST_MAX: i32 = 100;
/// Retries of an invocation when the target does not say; AWS's own.
pub(crate) const RETRIES: i32 = 185;
/// Age in seconds after which an invocation is not tried again, when the target does not say; AWS's own.
pub(crate) const AGE_SECONDS: i32 = 86_400;
/// Pauses between the tries of an invocation.
pub(crate) const BACKOFF: Backoff = Backoff { first_ms: 1_000, max_ms: 900_000 };
/// Schedules that are deleted in one commit when their group goes.
pub(crate) const DELETE_PAGE: usize = 200;
/// How far in the past a start date may lie, ms; AWS's own.
pub(crate) const START_PAST_MS: i64 = 5 * 60 * 1000;
/// Groups whose gauges are held; with one more they are looked up again.
pub(crate) const GROUPS_MEASURED_MAX: usize = 10_000;
/// Tags of a group; AWS's own.
pub(crate) const TAGS_MAX: usize = 200;
