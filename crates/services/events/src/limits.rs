//! Every bound of the service: name, unit, reason.

use outbox::Backoff;

/// Bytes of all entries of one PutEvents; AWS's own.
pub(crate) const PUT_BYTES_MAX: usize = 1024 * 1024;
/// Targets of a rule; AWS's own.
pub(crate) const TARGETS_MAX: usize = 5;
/// Buses of an account in a region; AWS's own.
pub(crate) const BUSES_MAX: usize = 100;
/// Bytes of a rule's pattern; AWS's own, before an increase.
pub(crate) const PATTERN_BYTES_MAX: usize = 2048;
/// Rules of a bus; AWS's own.
pub(crate) const RULES_MAX: usize = 300;
/// Names in an answer when the request does not say.
pub(crate) const LIST_MAX: i32 = 100;
/// Retries of a delivery when the target does not say; AWS's own.
pub(crate) const RETRIES: i32 = 185;
/// Age of an event, in seconds, after which it is not tried again, when the target does not say; AWS's own.
pub(crate) const AGE_SECONDS: i32 = 86_400;
/// Pauses between the tries of a delivery.
pub(crate) const BACKOFF: Backoff = Backoff { first_ms: 1_000, max_ms: 900_000 };
/// Archived events that a replay takes at a time.
pub(crate) const REPLAY_PAGE: usize = 50;
/// How often an archive is looked through for events to forget, ms.
pub(crate) const EXPIRE_EVERY_MS: i64 = 24 * 3600 * 1000;
/// Rows that are deleted in one commit.
pub(crate) const DELETE_PAGE: usize = 500;
/// Tags of a resource.
pub(crate) const TAGS_MAX: usize = 50;
/// Calls of an API destination a second when it does not say; AWS's own.
pub(crate) const CALLS_PER_SECOND: i32 = 300;
/// How long before its end a token is not used any more, s.
pub(crate) const TOKEN_MARGIN_SECONDS: i64 = 30;
/// Tokens that are kept in memory.
pub(crate) const TOKENS_MAX: usize = 10_000;
/// API destinations whose pace is kept in memory.
pub(crate) const PACES_MAX: usize = 10_000;
/// Tries of a connection's authorization.
pub(crate) const AUTHORIZE_TRIES: u32 = 3;
/// Callers of PutEvents whose gauges are held; with one more they are looked up again.
pub(crate) const PUT_MEASURES_MAX: usize = 10_000;
/// How long a connection may take to be made, ms; what is left of one after that goes.
pub(crate) const CREATING_MS: i64 = 10 * 60 * 1000;
/// How long after a connection its secret goes, ms, when the call that deletes the connection did not get so far.
pub(crate) const SECRET_MS: i64 = 60 * 1000;
/// How long a partner's source waits for a bus, ms; AWS's own.
pub(crate) const PARTNER_WAIT_MS: i64 = 14 * 24 * 3600 * 1000;
